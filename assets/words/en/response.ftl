## The response: kinds of help, measures, pledges, what is asked for

help-political = political
help-intelligence = intelligence
help-cyber = cyber
help-logistics-and-basing = logistics and basing
help-air-and-sea = air and sea
help-land-forces = land forces
help-financial = financial
help-humanitarian = humanitarian

pledge-stage-announced = announced
pledge-stage-approved = approved
pledge-stage-deployed = deployed
pledge-line = { $measure }: { $quantity }, { $months }, { $stage }
pledge-line-open = { $measure }: { $months }, { $stage }
measure-in-unit = { $measure } ({ $unit })
pledge-months = { $count ->
    [one] { $number } month
   *[other] { $number } months
}
pledge-from = { $text }, from { $day }
pledge-on-condition = { $text } ({ $condition })
need-line = { $what }: { $quantity }
need-money = thousand US dollars a month
need-by = { $text }, by { $day }

step-package = Package: { $name }

aspect-pledges = { $seat }, pledges
aspect-needs = { $seat }, asks for
aspect-refusal = { $seat }, parliament
aspect-refusal-refuses = refuses armed help
aspect-exclusions = { $seat }, left out by the reservation

approval-government = the government decides
approval-government-informs = the government decides and informs parliament
approval-split = it depends on the operation
approval-prior-vote = a vote of parliament comes first
approval-later = The rule that the catalogue knows is of a later day; what held on this one it does not know, so class and days stand in for it.

assumption-mix = Share of { $kind } in a suggestion
assumption-mix-no-forces = Share of { $kind } in a suggestion, without armed forces
assumption-cost-low = { $measure }: cost of { $per } a month, low
assumption-cost-high = { $measure }: cost of { $per } a month, high
assumption-effect-low = { $measure }: time to the effect, earliest
assumption-effect-high = { $measure }: time to the effect, latest
assumption-approval-low = Approval of armed help, { $class }: earliest
assumption-approval-high = Approval of armed help, { $class }: latest

help-days = { $count ->
    [one] { $number } day
   *[other] { $number } days
}
help-within = { $one } to { $two }

range-stance = { $stance }: { $span }
range-capacity = Its share is counted on { $amount } a month, the defence spending of { $year }
range-capacity-stand-in = Its share is counted on { $amount } a month, which stands in for defence spending ({ $year })
range-outcome-now = The Council has agreed
range-outcome-until-confirmed = Until the origin is confirmed, the suggestion is one level lower
range-outcome-short-of-article-5 = Short of Article 5, the suggestion is one level lower and both are capped
range-outcome-if-agreed = This holds if the Council agrees
range-outcome-if-asked = This holds if the ally attacked asks and the Council agrees
range-outcome-national = The Council is blocked: what a supporter gives is national help, outside NATO command, and at most what it would give were the text agreed
range-outcome-nothing = Nothing is given without the ally attacked
range-supposed-article-5 = Supposed: Article 5 is put and agreed
range-supposed-provisional = Supposed: Article 5 is put and agreed until the origin is confirmed, with the suggestion one level lower
range-supposed-lesser-measure = Supposed: a measure short of Article 5 is agreed, with the suggestion one level lower and both capped
range-named = The measures named are of these kinds, and nothing else is given in common: { $kinds }
range-unmeasured = Of the measures named, this ally can give none that is counted in money
range-gravity = Effects of this class ({ $class }) cap the most at { $level }
range-condition = The condition of its reservation is open
range-open = It has not said
range-national-only = It takes no part in the common effort; by a pledge it can still help on its own
range-approval = Forces: { $class }, { $days }
range-approval-indicative = Forces: { $class }, { $days } (indicative)
range-refused = Parliament refuses, so no forces come
range-left-out = The reservation leaves out: { $kind }
range-no-land-forces = Against a group abroad the model suggests no land forces; ask for them to change that
range-beyond-below = What is pledged lies below the model’s range
range-beyond-above = What is pledged lies beyond the model’s range

pledge-common = in the common effort
pledge-conditional = once its condition is met
pledge-if-agreed = if the Council agrees
pledge-national = national help
pledge-refused = parliament refuses
pledge-later = announced later than the day looked at
pledge-unwanted = not without the ally attacked
pledge-no-help = no help: the ally attacked, or the attacker
pledge-no-seat = no seat on the day
pledge-unknown = unknown measure
pledge-cost = { $low } to { $high } a month
pledge-no-figure = no public figure
pledge-near-zero = not measured in money
pledge-arrives = day { $earliest } to { $latest }
pledge-endurance = longer than such help has lasted before

enabling-political = political support
enabling-intelligence = intelligence
enabling-overflight = overflight
enabling-ports = ports and airfields

report-record = What allies really gave, by the record
report-help = What is pledged and asked for
report-help-kinds = Suggested by kind: { $kinds }
report-help-day = Day { $day }: { $there } there, up to { $maybe } at the earliest
report-help-marks = { $text }; without a figure { $there } there, up to { $maybe }
report-gap-closed = { $seat } asks for { $need }: covered by { $names }
report-gap-open = { $seat } asks for { $need }: { $covered } covered, { $missing } missing
report-gap-none = { $seat } asks for { $need }: nobody pledges it
report-gap-assumed = { $seat } asks for { $need }: the model takes it as given by { $number ->
    [one] one ally
   *[other] { $number } allies
 }, not counted in money
report-gap-assumed-if = { $seat } asks for { $need }: if the Council agrees, the model takes it as given by { $number ->
    [one] one ally
   *[other] { $number } allies
 }, not counted in money
led-by-nato-command = led by NATO’s command structure
led-by-coalition = led by a coalition
led-by-nations = led by each nation for itself
led-by-outcome = led as the outcome suggests
response-led-by = Who leads
response-asks = { $state } · asks for { $wanted }
report-gap-later = { $seat } asks for { $need }, but only from { $day }: announced later
report-gap-late = { $text }; in time { $number }

response-pledges = Pledges
needs-title = Asked for
needs-none = Nothing is asked for yet. What { $ally } asks for can be set against what is pledged.
needs-nobody = No ally is named as attacked, so nobody asks for help.
needs-add = Ask for…
need-quantity = how much
need-any = any
need-by-day = by
need-remove = No longer ask for { $what }
pledges-of = Pledges of
pledges-none = { $ally } has pledged nothing; until it does, the range is the model’s alone.
pledge-add = Pledge…
pledge-remove = Take back: { $measure }
pledge-quantity = quantity
pledge-months-field = months
pledge-stage-field = how far it has come
pledge-from-field = from
pledge-condition-field = condition
pledge-condition-hint = what it depends on
pledges-others = Pledges of others
pledges-elsewhere = Pledged, but no help on this day
pledge-clash = On { $day } such a pledge stands already; change that one, or choose another day.
package-title = Package…
package-by-givers = By every ally that would give ({ $count })
package-by-seat = By { $ally }
package-by-selected = By the seats selected ({ $count })
approval-title = Armed help, decided at home
approval-none = No rule for this ally is in the catalogue.
approval-refuses = Parliament refuses armed help
approval-refuses-why = Only you can say so: the model knows delays and no refusal.
exclusions-title = Its reservation leaves out
response-asked = Asked for: { $closed } of { $count } covered
response-asked-all = Asked for: all { $count } covered
inspector-help = { $count ->
    [0] Pledge help…
    [one] One pledge…
   *[other] { $count } pledges…
}
catalogue-title = The measures
gap-cover = { $ally }: { $quantity }, day { $earliest } to { $latest }, { $state }
gap-cover-uncounted = { $ally }: day { $earliest } to { $latest }, { $state }
catalogue-cost = { $low } to { $high } a month for { $unit } · quality { $mark }
catalogue-days = effect after { $days }

help-short-political = Po
help-short-intelligence = In
help-short-cyber = Cy
help-short-logistics-and-basing = Lo
help-short-air-and-sea = Ai
help-short-land-forces = La
help-short-financial = Fi
help-short-humanitarian = Hu

enabled-no = none
enabled-if-agreed = if the Council agrees
enabled-assumed = taken as given
enabled-pledged = pledged

approval-line = { $class }, { $days }; the rule is known { $confidence ->
    [high] well
    [medium] fairly well
   *[low] little
}{ $indicative ->
    [yes] {" "}(indicative)
   *[no] {""}
}
pledge-sum = { $ally }: { $count ->
    [one] one pledge
   *[other] { $number } pledges
}, { $cost }
pledge-sum-marks = { $text }, { $marks } without a figure
catalogue-capital = worth once: { $low } to { $high } for { $unit } · quality { $mark } · never added to a cost a month
