### The readings of the law, and the choices at each contested point.

## Readings

reading-strict = Strict text
reading-strict-meaning = The words and the courts, read narrowly: what is not named is outside, and doubts weigh against.
reading-practice = Alliance practice
reading-practice-meaning = What the allies have said and done since 1949, the decisions of 2001 above all.
reading-expansive = Expansive
reading-expansive-meaning = As far as the words can be argued: no list is exhaustive, and effects count.
status-on-strict = { $status } on a strict reading
status-on-practice = { $status } in practice
status-on-expansive = { $status } on an expansive reading
status-on-own = { $status } on the choices made here
readings-clause = { $own }; { $others }: it turns on { $marks }.
readings-clause-bare = { $own }; { $others }.
step-reading = Reading of the law: { $value }
step-choice = Reading of { $point }: { $value }
step-several = { $count ->
    [one] One change
   *[other] { $number } changes in one step
 }

## Points

point-serious-effects = Serious effects
point-serious-effects-strict = Networks, jamming and sabotage without grave effects are no armed attack.
point-serious-effects-practice = Serious effects make a case on both sides, whatever the means.
point-serious-effects-expansive = Weapons of war, networks, jamming and explosives with serious effects are an armed attack.
point-light-effects = Light effects, or none
point-light-effects-strict = Strikes, drones and poisons with light effects are incidents, not attacks.
point-light-effects-practice = A strike is arguable even as an attempt; drones and poisons with light effects are arguable.
point-light-effects-expansive = Sabotage and networks with light effects, and drones that do no harm, are arguable too.
point-mass-assault = An armed assault with many dead
point-mass-assault-practice = Below mass casualties an assault by a group is arguable.
point-mass-assault-expansive = With many dead or destruction an assault by a group is an armed attack.
point-imminent = An attack that has not come
point-imminent-practice = Nothing has occurred, so there is no case: the text says "if such an armed attack occurs".
point-imminent-expansive = Defence against an attack about to come is arguable, as in the Caroline correspondence.
point-spillover = A stray weapon that kills
point-spillover-strict = What was aimed at another is no attack on the ally, whoever died.
point-spillover-practice = With many dead and recklessness alleged it is arguable.
point-spillover-expansive = With any dead and recklessness alleged it is arguable.
point-accumulation = Lesser blows taken together
point-accumulation-strict = Each blow is judged alone; no court has endorsed summing.
point-accumulation-practice = Linked blows raise the grade by one step, as the allies said of networks in 2021.
point-contested-intent = Doubt whether the ally was meant
point-contested-intent-practice = Serious doubt about the intent leaves a case arguable at most.
point-contested-intent-expansive = The effects count, and doubt about the intent takes nothing away.
point-remote-object = Only the seabed or a satellite hit
point-remote-object-strict = Cables and satellites are no territory, forces, vessels or aircraft: no armed attack.
point-remote-object-practice = Where nobody is hurt, a blow on the seabed or in orbit is arguable at most.
point-remote-object-expansive = A blow on the seabed or in orbit is graded by its effects.
point-non-state-author = An author that is no state
point-non-state-author-strict = Without a state or its proxy the attack is arguable: the Court in 2004 spoke of attack by a state.
point-non-state-author-practice = An outside author is enough, as in 2001; no state need be named.
point-foreign-links = Local hands with foreign links
point-foreign-links-strict = Training, money or arms from abroad are no direction from abroad.
point-foreign-links-practice = Training, money or arms from abroad make it arguable.
point-claim = A claim without proof
point-claim-strict = A claim alone leaves the origin unknown.
point-claim-practice = A claim alone makes the origin arguable.
point-evidence = Evidence not shared, or only probable
point-evidence-practice = What allies have not shared and accepted, and what is only probable, is arguable.
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
point-occupation-area-strict = The clause ended with the occupation, in Germany on 3 October 1990.
point-occupation-area-practice = The words still stand, so it is arguable.
point-disputed-territory = Disputed islets and bases
point-disputed-territory-strict = What is not plainly territory in Europe or an Atlantic island is outside.
point-disputed-territory-practice = Disputed islets, the islets off Africa and the bases on Cyprus are arguable.
point-exhaustive = Whether Article 6 is exhaustive
point-exhaustive-practice = Article 6 is the limit: other territory, and forces elsewhere, are outside.
point-exhaustive-expansive = "Deemed to include" leaves room: other territory, and forces elsewhere, are arguable.
point-inside-attacker = An attacker inside the alliance
point-inside-attacker-strict = The text does not ask who attacks; what officials said in 1974 is left aside.
point-inside-attacker-practice = Possible on the words, treated in 1974 as outside Article 5.
point-request = What the ally attacked must say
point-request-strict = It must itself ask; consent to a proposal of others is not enough.
point-request-practice = It asks, or consents to a proposal, as the United States did in 2001.
point-request-expansive = The Treaty names no procedure, so only its refusal stands in the way.

## Assumptions

assumptions-changed = Assumptions changed in this session
assumptions-decided = Assumptions that decided
assumption-changed = { $name }: { $to } instead of { $from }
assumption-of-fact = { $fact }: { $value }
assumption-means = { $means } with effects that are { $level }
assumption-band-many-dead = Number from which the form suggests many dead
assumption-band-mass-dead = Number from which the form suggests mass dead
assumption-band-many-injured = Number from which the form suggests many injured
assumption-likelihood-low = Low end of "{ $word }"
assumption-likelihood-high = High end of "{ $word }"
assumption-share = Effort that is { $level }, share of monthly defence spending
assumption-stand-in = Stand-in for a missing defence budget, share of GDP a year
assumption-range = { $stance }: { $mark }
assumption-gravity = Most effort where effects are { $class }
assumption-short = Short of Article 5: { $mark }
assumption-national = National help while the Council is blocked: { $mark }
mark-least = least
mark-suggested = suggested
mark-most = most
scale-none = below light
scale-light = light
scale-serious-damage = serious by damage alone
scale-serious = serious
scale-grave-damage = grave by destruction alone
scale-grave-many = grave
scale-grave-mass = grave by mass
step-assumption = Assumption { $name }: { $value }
step-assumption-shipped = as it ships

## Changes

change-line = { $subject }: { $value }
flip-every-seat = each of { $seats }: { $value }
flip-one-seat = one of { $seats }: { $value }
flip-none = It is so already.
list-or = { $first } or { $last }

## Probe of Article 6

probe-on-land = The point lies on the land of { $land }.
probe-on-land-of = The point lies on { $land }, which belongs to { $owner }.
probe-at-place = The point lies at { $place }, which the outlines of the map do not show or the law treats apart.
probe-territorial-sea = The coast of { $land } is { $km } km away, within a territorial sea of { $miles } nautical miles.
probe-beyond = No coast is within twelve nautical miles: { $sea }, beyond every territorial sea.
probe-not-yet-member = { $land } was not yet a member on that day.
probe-in-orbit = A satellite lies in no area that Article 6 names.
probe-effects = A network is placed where its effects fall, not where its servers stand.
probe-algeria = Until 3 July 1962 the Algerian departments of France were named in Article 6; the southern ones were departments from 1957.
probe-occupation = Occupation forces stood here when the Treaty entered into force on 24 August 1949.
probe-east-germany = Before 3 October 1990 this was the German Democratic Republic, no Party.
probe-near-line = Within { $km } km, which is how far the map may be off, another row would apply: this is near the line.
probe-borders = The borders are those of today; only the members, Algeria, Germany, Austria and Trieste follow the day.
land-xic = the Canary Islands
land-xaz = the Azores
land-xmd = Madeira
land-sjm = Svalbard and Jan Mayen
land-uhi = Hawaii
land-grl = Greenland
land-fro = the Faroe Islands
land-bmu = Bermuda
land-spm = Saint-Pierre-et-Miquelon
land-ala = Åland
land-ggy = Guernsey
land-jey = Jersey
land-imn = the Isle of Man
land-pri = Puerto Rico
land-vir = the United States Virgin Islands
land-gum = Guam
land-guf = French Guiana
land-glp = Guadeloupe
land-mtq = Martinique
land-reu = Réunion
land-myt = Mayotte
land-ncl = New Caledonia
land-pyf = French Polynesia
land-flk = the Falkland Islands
land-cuw = Curaçao
land-abw = Aruba
land-xkx = Kosovo
land-dza = Algeria
land-aut = Austria
