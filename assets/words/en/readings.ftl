### The readings of the law, and the choices at each contested point.

## Readings

reading-strict = Strict text
reading-strict-meaning = The words and the courts, read narrowly: what is not named is outside, and doubts count against.
reading-practice = Alliance practice
reading-practice-meaning = What the allies have said and done since 1949, the decisions of 2001 above all.
reading-expansive = Expansive
reading-expansive-meaning = As far as the words can be argued: no list is exhaustive, and effects count.
status-on-strict = { $status } on a strict reading
status-on-practice = { $status } in practice
status-on-expansive = { $status } on an expansive reading
status-on-own = { $status } on the choices made here
readings-clause = { $own }; { $others }: it depends on { $marks }.
readings-clause-bare = { $own }; { $others }.
step-several = { $count ->
    [one] One change
   *[other] { $number } changes in one step
 }

## Points

point-serious-effects = Serious effects
point-serious-effects-strict = Networks, jamming and sabotage without grave effects are no armed attack.
point-serious-effects-practice = With serious effects both sides can be argued, whatever the means.
point-serious-effects-expansive = Weapons of war, networks, jamming and explosives with serious effects are an armed attack.
point-light-effects = Light effects, or none
point-light-effects-strict = Strikes, drones and poisons with light effects are incidents, not attacks.
point-light-effects-practice = A strike is arguable even as an attempt; drones and poisons with light effects are arguable.
point-light-effects-expansive = Sabotage and networks with light effects, and drones that do no harm, are arguable too.
point-mass-assault = An armed assault with many dead
point-mass-assault-practice = Below mass deaths an assault by a group is arguable.
point-mass-assault-expansive = With many dead or destruction an assault by a group is an armed attack.
point-imminent = An attack that has not come
point-imminent-practice = Nothing has occurred, so there is no case: the text says "if such an armed attack occurs".
point-imminent-expansive = Defence against an attack about to come is arguable, as in the Caroline correspondence.
point-spillover = A stray weapon that kills
point-spillover-strict = What was aimed at another is no attack on the ally, whoever died.
point-spillover-practice = With many dead and recklessness alleged it is arguable.
point-spillover-expansive = With any dead and recklessness alleged it is arguable.
point-accumulation = Smaller blows taken together
point-accumulation-strict = Each blow is judged alone; no court has accepted adding them up.
point-accumulation-practice = Linked blows raise the grade by one step: in 2021 the allies said that cumulative cyber activities might amount to an armed attack.
point-contested-intent = Doubt whether the ally was meant
point-contested-intent-practice = Serious doubt about the intent leaves a case arguable at most.
point-contested-intent-expansive = The effects count, and doubt about the intent takes nothing away.
point-remote-object = Only the seabed or a satellite hit
point-remote-object-strict = Cables and satellites are no territory, forces, vessels or aircraft: no armed attack.
point-remote-object-practice = Where nobody is hurt, a blow on the seabed or in orbit is arguable at most.
point-remote-object-expansive = A blow on the seabed or in orbit is graded by its effects.
point-non-state-author = An author that is no state
point-non-state-author-strict = Without a state or its proxy the attack is arguable: the Court in 2004 spoke of armed attack by one state against another.
point-non-state-author-practice = An outside author is enough, as in 2001; no state need be named.
point-foreign-links = Local people with foreign links
point-foreign-links-strict = Training, money or arms from abroad are no direction from abroad.
point-foreign-links-practice = Training, money or arms from abroad make it arguable.
point-claim = A claim without proof
point-claim-strict = A claim alone leaves the origin unknown.
point-claim-practice = A claim alone makes the origin arguable.
point-evidence = Evidence not shared, or an origin that is only probable
point-evidence-practice = While allies have not shared and accepted the evidence, or while it makes the origin only probable, the origin is arguable.
point-evidence-expansive = The assessment of the ally attacked is enough, and so is a probability that several allies share.
point-disputed-seas = The Baltic and other seas not named
point-disputed-seas-strict = The Baltic, the Black Sea, the Arctic Ocean and the Gulf of Mexico are not named, so they are outside.
point-disputed-seas-practice = The Baltic, the Black Sea, the Arctic Ocean and the Gulf of Mexico are arguable.
point-disputed-seas-expansive = They are parts of the North Atlantic area, so forces there are inside.
point-unnamed-objects = Cables, satellites, data
point-unnamed-objects-strict = Article 6 names territory, forces, vessels and aircraft, and nothing else.
point-unnamed-objects-practice = What Article 6 does not name is arguable by its effects.
point-merchant-ships = Merchant ships and civil aircraft
point-merchant-ships-strict = Vessels and aircraft "of any of the Parties" are state vessels and state aircraft.
point-merchant-ships-practice = Merchant ships and civil aircraft of an ally are arguable.
point-merchant-ships-expansive = In the Mediterranean and the North Atlantic they are vessels and aircraft of the Parties.
point-occupation-area = Areas of the occupation forces of 1949
point-occupation-area-strict = The clause ended with the occupation: in western Germany on 5 May 1955, in Austria and Trieste by 1955, in Berlin on 3 October 1990.
point-occupation-area-practice = The words still stand, so it is arguable.
point-disputed-territory = Disputed islets and bases
point-disputed-territory-strict = What is not plainly territory in Europe or an Atlantic island is outside.
point-disputed-territory-practice = Disputed islets, the islets off Africa and the bases on Cyprus are arguable.
point-exhaustive = Whether Article 6 is exhaustive
point-exhaustive-practice = Article 6 is the limit: other territory, and forces elsewhere, are outside.
point-exhaustive-expansive = "Deemed to include", which only the English text says, leaves room: other territory, and forces elsewhere, are arguable.
point-inside-attacker = An attacker inside the alliance
point-inside-attacker-strict = The text does not ask who attacks; what officials said in 1974 is not counted.
point-inside-attacker-practice = Possible by the wording, treated in 1974 as outside Article 5.
point-request = What the ally attacked must say
point-request-strict = It must itself ask; consent to a proposal of others is not enough.
point-request-practice = It asks, or consents to a proposal, as the United States did in 2001.
point-request-expansive = The Treaty names no procedure, so only its refusal stands in the way.

## Assumptions

assumptions-changed = Assumptions changed in this session
assumptions-decided = Assumptions that decided
assumption-changed = { $name }: { $to } instead of { $from }
setting-met = armed attack
setting-not-met = no armed attack
assumption-of-fact = { $fact } ({ $value })
assumption-means = { $means }, where effects are { $level }
assumption-band-many-dead = Number from which the form suggests many dead
assumption-band-mass-dead = Number from which the form suggests mass deaths
assumption-band-many-injured = Number from which the form suggests many injured
assumption-likelihood-low = Low end of “{ $word }”
assumption-likelihood-high = High end of “{ $word }”
assumption-share = Effort that is { $level }, share of monthly defence spending
assumption-stand-in = Stand-in for a missing defence budget, share of GDP a year
assumption-range = { $stance }, { $mark }
assumption-gravity = Most effort where effects are { $class }
assumption-short = Short of Article 5, { $mark }
assumption-national = National help while the Council is blocked, { $mark }
mark-least = least
mark-suggested = suggested
mark-most = most
scale-none = negligible
scale-light = light
scale-serious-damage = serious by damage alone
scale-serious = serious
scale-grave-damage = grave by destruction alone
scale-grave-many = grave
scale-grave-mass = grave by mass deaths
step-assumption-shipped = as it ships

## Changes

change-line = { $subject }: { $value }
flip-every-seat = each of { $seats }: { $value }
flip-one-seat = one of { $seats }: { $value }
flip-reading = Reading of “{ $point }”
flip-none = It is so already.
flip-that-ally = that ally
flip-areas = { $areas } ({ $object })
flip-more = { $count ->
    [one] and { $number } more way like these; JSON lists all
   *[other] and { $number } more ways like these; JSON lists all
 }
list-or = { $first } or { $last }
list-or-more = { $names } or { $number } more

## Probe of Article 6

probe-on-land = Land under the point: { $land }.
probe-on-land-of = Land under the point: { $land } ({ $owner }).
probe-at-place = Place at the point: { $place }, which the outlines of the map do not show or the law treats apart.
probe-territorial-sea = The nearest coast ({ $land }) is { $km } km away, within a territorial sea of { $miles } nautical miles.
probe-beyond = No coast of the map lies within twelve nautical miles: { $sea }, beyond every territorial sea that the map shows. Islets smaller than it shows are possible.
probe-not-yet-member = Not yet a member on that day: { $land }.
probe-in-orbit = A satellite lies in no area that Article 6 names.
probe-effects = A network is placed where its effects fall, not where its servers stand.
probe-algeria = Until 3 July 1962 the Algerian departments of France were named in Article 6; the southern ones were departments from 1957.
probe-occupation = Occupation forces stood here when the Treaty entered into force on 24 August 1949.
probe-east-germany = Before 3 October 1990 this was the German Democratic Republic, no Party.
probe-soviet-sector = Before 3 October 1990 this was the Soviet sector of Berlin, in which no Party’s occupation forces stood.
probe-near-line = Within { $km } km, which is how far the map may be off, another row would apply: this is near the line.
probe-borders = The borders are those of today; only the members, Algeria, Germany, Austria, Trieste, Malta, Cyprus and the Bahamas follow the day. Another grade is possible where a border has moved.
probe-at-coast = { $land }, at the coast
probe-waters = { $land }, territorial sea
probe-named-sea = Article 6 names { $sea } for forces, vessels and aircraft, and does not ask whose waters these are.
probe-land-or-water = The map is not exact enough here: the point may be on land.
probe-between-parties = Claimed by { $one } and by { $two }: whichever is right, it is the territory of a Party.
probe-former = Until { $day } this belonged to a Party: { $owner }.
probe-soviet-zone = This was the Soviet zone of Austria: no Party had forces in it.
probe-internal-marmara = The Straits and the Sea of Marmara are internal waters of Türkiye.
probe-internal-hudson-bay = Hudson Bay, with Foxe Basin and Hudson Strait, is internal waters of Canada.
probe-internal-canadian-archipelago = Canada holds these to be its internal waters, and so its territory; the United States disputes it for the Northwest Passage.
probe-internal-white-sea = The White Sea is internal waters of Russia.
probe-internal-sea-of-azov = Ukraine and Russia have called the Sea of Azov their internal waters; neither is a Party.
sea-marmara = the Straits and the Sea of Marmara
sea-hudson-bay = Hudson Bay and Strait
sea-canadian-archipelago = Canada’s Arctic archipelago
sea-white-sea = the White Sea
sea-sea-of-azov = the Sea of Azov
sea-red-sea = the Red Sea
sea-persian-gulf = the Gulf
sea-gulf-south = the Gulf of Mexico south of the Tropic of Cancer
sea-caribbean = the Caribbean Sea
sea-southern-ocean = the Southern Ocean
sea-south-atlantic = the Atlantic south of the Tropic of Cancer
sea-indian-ocean = the Indian Ocean
sea-pacific = the Pacific

## Campaigns and precedents

holds-yes = yes
holds-no = no
holds-unknown = unknown
campaign-none = no incident is linked; linked to others of the same author it would be { $linked }.
campaign-none-idle = no incident is linked, and linking would move nothing: { $alone }.
campaign-not-allowed = on this reading each blow is judged alone: { $stands }.
campaign-conditions-missing = no link counts: it takes the same author, at least probable, a related purpose, and closeness in time; it stays { $stands }.
campaign-moves-nothing = the links count and move nothing: it is { $stands } alone as well.
campaign-raises = taken together it is { $stands } instead of { $alone }: one step, and never more than one.
summing-allies-of-2021 = { $cited ->
    [then] In 2021 the allies said that significant malicious cumulative cyber activities might in certain circumstances amount to an armed attack.
   *[other] Significant malicious cumulative cyber activities might in certain circumstances amount to an armed attack{ $later }.
 }
summing-court-takes-together = The International Court has spoken of incidents taken cumulatively.
summing-one-will = One author with one purpose strikes once, in several places.
summing-not-endorsed = No court has finally accepted the theory.
summing-below-each-time = What is kept small each time may be kept small on purpose, but the text asks for an armed attack.
summing-link-is-judgement = A link is a judgement: the author may be no more than probable.
factor-class = effects that are { $class }
factor-damage = { $damage }
factor-function-loss = loss of function: { $loss }
factor-direction = direction from abroad: { $direction }
factor-inside-attacker = an attacker inside the alliance

## Tracks, letter, story, ladder

track-nato-5 = Article 5 of the North Atlantic Treaty
track-nato-4 = Article 4 of the North Atlantic Treaty
track-met = met
track-not-met = not met
track-open = open to every ally
track-every-ally = every ally
track-eu-42 = Article 42(7) of the Treaty on European Union
track-un-51 = Article 51 of the Charter of the United Nations
track-inside = An attacker inside the alliance
track-test-victim = Is the victim covered?
track-test-attack = Is it an armed attack?
track-test-origin = Was it directed from abroad?
track-test-place = Does the place count?
track-test-immediacy = Is it close enough in time to be defence?
track-test-security-council = Has the Security Council still to take the measures necessary?
track-test-attacker = Is the attacker outside the alliance?
track-test-request = Has the victim asked for help, which collective defence alone needs?
track-test-consultation = Has an ally asked for consultation?
duty-as-it-deems-necessary = Each Party assists by such action as it deems necessary.
duty-by-all-means = The other members owe aid and assistance by all the means in their power.
duty-may-help = Nothing is owed; every state that the victim asks may help.
duty-may-help-without-force = Nothing is owed; every state that the victim asks may help, short of force.
duty-peaceful-settlement = The Parties settle disputes between them by peaceful means.
track-note-council-decides = In practice the Council decides, by consensus.
track-note-no-decision = No council decides; help is asked and settled between states.
track-note-used-once = Used once: by France on 17 November 2015, accepted by all on the same day.
track-note-used-later = Used once, later: by France on 17 November 2015.
track-note-nato-stays = For its members NATO remains the foundation of collective defence.
track-note-no-command = However strong the words are, there is no command and there are no common forces behind them.
track-note-specific-character = Neutral or non-aligned members keep their special position: Ireland, Austria and Malta, and Finland and Sweden as long as they are not allies.
track-note-danish-opt-out = Until 30 June 2022 Denmark took no part in the common defence policy.
track-note-danish-opt-out-stands = Denmark takes no part in the common defence policy.
track-note-not-in-force = The clause was not in force on that day.
track-note-report = The attack and all measures are reported at once to the Security Council.
track-note-end = The measures end when the Security Council has taken those that are necessary.
track-note-no-self-defence = Without an armed attack from outside there is no self-defence: consultation under Article 4, support, countermeasures and justice stay open.
track-note-victim-asks = The victim declares itself attacked and asks for help, or accepts it.
track-note-attacker-seat = The attacker keeps its seat and may break silence; no clause takes it away.
track-note-suspension = Some argue that the others could suspend a member, by unanimous agreement, after a material breach. It has never been tried.
track-note-national-help = Each ally may help on its own under the Charter.
track-note-national-help-without-force = Each ally may help on its own, short of force.
track-note-in-one-opinion = No armed attack, no place and no consensus is needed: it is enough that one ally holds itself or another to be threatened.
duty-consult = The allies consult together.
letter-addressee = To the President of the Security Council, at once
letter-victim = Who was attacked
letter-day = When it began
letter-place = Where, and what was hit
letter-means = How
letter-effects = With what effects
letter-author = By whom, and who says so
letter-armed-attack = That it is an armed attack
letter-self-defence = That self-defence is exercised, individual or collective
letter-request = That the victim asked for help
letter-assisting = Which states assist, and at whose request, where the defence is collective
letter-measures = The measures taken
letter-necessity = That they are necessary and proportionate
letter-ending = That they last until the Security Council has taken the measures necessary to maintain international peace and security
letter-circulation = That the letter be circulated as a document of the Security Council
letter-warning-not-met = On these facts the right of self-defence is not met, and a state would not send such a letter. Not met: { $conditions }.
letter-warning-open = On these facts the right of self-defence is open to dispute or not known; the letter would have to show it. Open: { $conditions }.
defence-victim = who was attacked
defence-attack = an armed attack
defence-origin = an origin outside
defence-place = the place
defence-immediacy = necessity and immediacy
defence-security-council = “until the Security Council has taken the measures necessary”
defence-attacker = an attacker outside the alliance
defence-request = the request of the state attacked
defence-consultation = a request for consultation
story-n1 = Article 5 is invoked: "a real war", which lends the author legitimacy and raises its morale.
story-n2 = Leaders speak of war, which makes criminals look like soldiers.
story-n3 = A large ground offensive is among the responses: the provocation wanted it.
story-n4 = The response is targeted and harms few civilians.
story-n5 = The response is indiscriminate and brings the other side new supporters.
story-n6 = Better protection at home, and measures of intelligence and finance.
story-n7 = An ally withdraws or meets demands: wearing it down has worked.
story-n8 = The adversary loses territory or leaders.
story-n9 = Blaming a group at home divides the country.
story-n10 = A Council that is fast and united shows resolve.
story-n11 = A request blocked in public shows division.
story-n12 = No request and quiet help deny the story of a war.
story-n13 = A long provisional phase and a dispute about the author: denying it works.
story-n14 = Only declarations after a grave attack: the threshold is tested.
story-n15 = Invocation after an act below the threshold: "NATO's war" at home, isolation abroad.
story-n16 = Many contribute, and everybody can see that the burden is shared.
story-n17 = A campaign without an end that costs much: the adversary says that the alliance is exhausting itself.
rung-l0 = Statement
rung-l1 = Consultation
rung-l2 = Intelligence and law enforcement
rung-l3 = Expulsions and sanctions
rung-l4 = Defensive reinforcement on allied soil
rung-l5 = Logistics and arms, bases, overflight
rung-l6 = Counter-action without force, in networks
rung-l7 = Naval or air patrol, or blockade, near the adversary
rung-l8 = Limited strikes
rung-l9 = Large ground operation

reading-decides = By choice of a reading ({ $reading }){ $later }: { $choice }

## Sources

source-date-and = and
source-date-to = to

source-approval-indicative-part = indicative: constitutions and laws as generally known
source-approval-indicative-title = National rules on sending forces abroad
source-model-groups-title = Groups by place: the Nordic countries, the Baltic states, allies on the Black Sea
source-model-judgement-title = Teaching model
source-model-response-title = Response model: levels of effort
source-pac3-worth-part = unconfirmed
source-pac3-worth-title = Price of an interceptor for Patriot
