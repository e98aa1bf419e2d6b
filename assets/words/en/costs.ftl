## Costs of yes and of no

tab-costs = Costs
costs-hint = What either way may cost, side by side. The program lists and never predicts. You decide how heavy each cost is; the program never adds them up.
costs-refusal = If it does not, then
costs-not-reached = No ally attacked is named who could ask, so the Council cannot go this way on these facts.
costs-nothing = On these facts the program has nothing to list here.
costs-source = Source
costs-source-of = Source of: { $text }
costs-room = The room:
costs-room-name = The room on { $cost }
costs-story-hurt = Story hurt
costs-story-helped = Story helped
costs-story-weighed = lines that help the author’s story weigh { $helped }, lines that hurt it { $hurt } (assumed weights, 1 to 3 a line, never subtracted from each other)
costs-story-sum = { $key }: { $sum }
costs-balance = Scholars disagree: one school says that a big response is the trap, another that terror usually backfires and that firmness and unity work. The program takes no side: it shows which assumptions were chosen, and never subtracts what hurts from what helps.
costs-story-lines = { $count ->
    [0] No line applies
    [one] One line applies
   *[other] { $count } lines apply
}
costs-general-knowledge = { $count } of { $of } rest on general knowledge only.
costs-room-short = the room
costs-lines = Lines that apply
costs-room-lines = For the room to say
costs-other-lines = { $count ->
    [one] One line that does not apply here
   *[other] { $count } lines that do not apply here
}
costs-says-so = The room says so: { $text }
costs-strength = Strength
costs-strength-of = Strength of: { $text }
costs-strength-off = off
costs-helps = helps
costs-hurts = hurts
costs-both = helps at home, hurts abroad
costs-of-file = Costs of { $file }
branch-agreed = If the Council agrees
branch-blocked = If a seat breaks silence
branch-not-raised = If nothing is put
branch-agreed-short = if agreed
branch-blocked-short = if blocked
branch-not-raised-short = if not put
cost-credibility = Credibility
cost-escalation = Escalation
cost-precedent = Precedent set
cost-story = The adversary’s story
cost-story-of-author = The author’s story
cost-of-branch = { $cost }, { $branch }
weight-unrated = unrated
weight-nothing = costs nothing
weight-little = costs little
weight-fair = costs something
weight-much = costs much
weight-very-much = costs very much
sentence-fact = fact
sentence-interpretation = interpretation
sentence-sourced = { $source } ({ $kind })
aspect-rating = What the room takes a cost to be
aspect-story-words = Lines that the room says apply, { $branch }

consider-unity-deters = Quick unity may be read abroad as a sign that the alliance is strong and watchful.
consider-little-may-follow = What is owed is what each ally deems necessary, from very little to very much; an invocation with little behind it would be noticed.
consider-waits-for-origin = { $cited ->
    [then] As on 12 September 2001, an agreement would hold only if the attack were shown to have been directed from abroad; until then nothing follows from it.
   *[other] An agreement would hold only if the attack were shown to have been directed from abroad{ $later }; until then nothing follows from it.
 }
consider-outruns-text = The conditions are not met; a Council that agrees all the same goes further than its own text allows, and there is no precedent for it.
consider-division-shown = A request blocked in public shows division.{ $cited ->
    [then] {" "}A scholar held in 2026 that a failed attempt to invoke could break the alliance.
   *[other] {""}
 }
consider-quiet-help = { $cited ->
    [then] Quiet help, nation by nation, was the way of 2015: it shows no division, and no common answer either.
   *[other] Quiet help, nation by nation, shows no division, and no common answer either.
 }
consider-threshold-read = From what level Article 5 applies is left vague on purpose; grave effects without a common answer let others guess where the limit is.
consider-text-kept = The conditions are not met: not agreeing is what the text suggests, and consultation under Article 4 stays open to any ally.
consider-not-the-same = Invocation and escalation are not the same: each ally chooses how far it goes.
consider-group-wants-it = A group may want a massive response and a ground offensive; "a real war" may suit it.
consider-war-of-the-alliance = A state may tell its people that the alliance is making war on it, and act on that.
consider-over-limits-force = The attack is over: the use of force would have to be justified by attacks still to be expected. Protection, intelligence, sanctions and support need no such argument.
consider-goes-on-below = Below the threshold such acts may go on, and even so they raise the risk that Article 5 is considered one day.
consider-goes-on-outside = Outside the area of Article 6 the attack may go on: it is the place that keeps the Treaty out, and not the nature of the attack.
consider-goes-on-beside-the-treaty = The state attacked is no Party, and the attack on it may go on: Article 5 does not cover it, and the Charter does.
consider-attrition-pays = Wearing a state down works if the state gives way; if it stays firm, it fails, with Article 5 or without.
consider-national-help = { $force ->
    [closed] Every state that the victim asks may help, short of force, each by its own decision and without a common command.
   *[open] Every state that the victim asks may help, each by its own decision and without a common command.
 }
consider-union-stays-open = The mutual assistance clause of the European Union stays open to the victim; no council has to agree.
consider-second-use = It would be the second use of Article 5; the only one so far was in 2001.
consider-arguable-test-cited = An agreement would rest on a test that is only arguable ({ $element }), and the next request would cite it.
consider-group-settled = { $cited ->
    [then] That the author may be a group was settled in practice in 2001; the International Court is doubtful.
   *[other] That the author may be a group is accepted in practice{ $later }; the International Court is doubtful.
 }
consider-against-an-ally = { $cited ->
    [then] Article 5 was read in 1974 as meant for attacks from outside; to agree against an ally would be new.
   *[other] Article 5 is read as meant for attacks from outside{ $later }; to agree against an ally would be new.
 }
consider-nothing-ends-it = { $cited ->
    [then] No clause says when an invocation ends: that of 2001 was reported as still in force in 2004.
   *[other] No clause says when an invocation ends, and nothing has ended that of 2001.
 }
consider-nobody-bound = Madrid and London were not brought under Article 5. Neither binds anybody.
consider-silence-broken = Three allies broke silence in February 2003; another committee then agreed without France.
consider-met-and-left = All tests are met: later cases would point to this one, which met the tests and was ignored, and the next victim would hear of it.
consider-arguable-test-open = The arguable test ({ $element }) stays open for the next case.
consider-area-kept = { $cited ->
    [then] The limits of Article 6 stand as they were, as in 1982, when help came without it.
   *[other] The limits of Article 6 stand as they were, and help can come without it.
 }

ladder-title = Level of response
ladder-hint = These are levels, not steps in an order. A state may skip some, and each reads them in its own way.
ladder-level = Level, the highest one chosen
ladder-none = no rung is chosen
ladder-chosen = The room chooses
ladder-breadth = { $rung } · { $count ->
    [0] by the room
    [one] one ally
   *[other] { $count } allies
}
ladder-pledges = A pledge counts on the lowest rung its measure can stand on; what forces are used for, the room says.
ladder-ours = This ladder is ours. It is neutral and says nothing of nuclear stages.
aspect-rungs = Rungs the room chooses
