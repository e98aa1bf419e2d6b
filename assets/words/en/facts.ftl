### The facts: their names, their values, why they are asked; stances, days, states, figures.

## General

unknown = unknown
about-number = about { $number }
secretary-general = the Secretary General
list-and = { $first } and { $last }
list-more = { $names } and { $number } more
this-place = This place
the-ally-attacked = the ally attacked
usd-nothing = US$ { $number }
usd-thousands = US$ { $number } k
usd-millions = US$ { $number } m
usd-billions = US$ { $number } bn
percent = { $number }%

month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## The facts

fact-first-day = First day
fact-first-day-why = It picks whom an attack counts as an attack on, and the text of Article 6 that was in force. Who sits on the Council follows the day looked at.
fact-last-day = Last day
fact-last-day-why = It tells a blow that is over from one that goes on; no grade rests on it.
fact-attacked = Attacked
fact-attacked-why = Articles 5 and 6 protect the Parties, so somebody must say whose people, forces or property were hit.
fact-place = Where
fact-place-why = Article 6 names territories and seas, and the things in them that count.
fact-means = Means
fact-means-why = How the blow was struck tells armed force from crime, pressure or a mere crossing.
fact-dead = Dead
fact-dead-why = A number for the reader; no number of dead is law, only the band is read.
fact-injured = Injured
fact-injured-why = A number for the reader; the band of people harmed is what the rules read.
fact-harm = People harmed
fact-harm-why = Scale and effects begin with the people hit, of whatever nationality.
fact-damage = Damage
fact-damage-why = Destruction can carry an armed attack even where nobody dies.
fact-function-loss = Loss of function
fact-function-loss-why = A network attack or sabotage is weighed by what stops working.
fact-function-time = Duration of the loss
fact-function-time-why = An essential service lost for weeks weighs more than one lost for hours.
fact-intent = Intent
fact-intent-why = A blow aimed at an ally is one thing, a stray or an accident another.
fact-recklessness = Recklessness
fact-recklessness-why = Where nothing was aimed at the ally, grave recklessness can still make a case.
fact-recklessness-unasked = recklessness is read only with intent spillover or accident
fact-series = Series
fact-series-why = Lesser blows by one author may be judged together.
fact-own-force = Own use of force
fact-own-force-why = Who is met with force while using force himself, or intruding, is not attacked by lawful defence. Asked of forces, vessels and aircraft abroad or at sea alone.
fact-own-force-unasked = own_force is read only where all that was hit were forces, state vessels or state aircraft abroad or at sea
fact-author-kind = Kind of author
fact-author-kind-why = A state's own forces act from outside; others need a link abroad.
fact-author = Author
fact-author-why = The name is for the reader; no case needs a named state.
fact-author-is-ally = Ally as author
fact-author-is-ally-why = The Treaty is read as meant for attack from outside, so an ally as author is flagged.
fact-attribution = Attribution
fact-attribution-why = What allies accept together counts for more than what one of them suspects.
fact-direction = Direction from abroad
fact-direction-why = Article 5 is read as meant for attack from outside: was this one directed from abroad?
fact-timing = Timing
fact-timing-why = Whether it goes on decides which kinds of help stay open, not whether it is a case.
fact-unsc = Security Council
fact-unsc-why = Measures under Article 5 end when the Security Council has taken the measures necessary.
fact-before-council = Before the Council
fact-before-council-why = Without a matter before it the Council decides nothing.
fact-measure = Lesser measure
fact-measure-why = Allies can agree on a measure short of Article 5; it is named here.
fact-deciding-body = Deciding body
fact-deciding-body-why = From 1966 to April 2009 France had no seat in the Defence Planning Committee, and from August 1974 to October 1980 neither had Greece.
fact-brought-by = Brought by
fact-brought-by-why = Any ally or the Secretary General may bring a matter.
fact-article-4-by = Article 4 asked by
fact-article-4-by-why = Any ally may ask for consultation, wherever the threat lies.
fact-request = Request
fact-request-why = Nobody is helped against its will: the ally attacked asks, or consents.

## How sure

confidence-as-stated = as stated
confidence-almost-certain = almost certain
confidence-very-likely = very likely
confidence-likely = likely
confidence-even-chance = even chance
confidence-unlikely = unlikely
confidence-very-unlikely = very unlikely
confidence-almost-no-chance = almost no chance

## Stances

stance-supports = Supports
stance-supports-would = Would support
stance-supports-seats = { $count ->
    [one] Supports
   *[other] Support
}
stance-supports-seats-would = { $count ->
    [one] Would support
   *[other] Would support
}
stance-supports-effect = Agrees, and will say so. Offers within its range.
stance-does-not-object = Does not object
stance-does-not-object-would = Would not object
stance-does-not-object-seats = { $count ->
    [one] Does not object
   *[other] Do not object
}
stance-does-not-object-seats-would = { $count ->
    [one] Would not object
   *[other] Would not object
}
stance-does-not-object-effect = Lets silence pass. May offer little.
stance-undecided = Undecided
stance-undecided-would = Undecided
stance-undecided-seats = { $count ->
    [one] Undecided
   *[other] Undecided
}
stance-undecided-seats-would = { $count ->
    [one] Undecided
   *[other] Undecided
}
stance-undecided-effect = Has not spoken. Consensus cannot be declared yet.
stance-undecided-elsewhere = Has not spoken to this step. Consensus on it cannot be declared yet.
stance-reservation = Reservation
stance-reservation-would = Would let it pass with a reservation
stance-reservation-seats = { $count ->
    [one] Reservation
   *[other] Reservations
}
stance-reservation-seats-would = { $count ->
    [one] Would let it pass with a reservation
   *[other] Would let it pass with reservations
}
stance-reservation-effect = Lets the text pass with a reservation that limits what it gives. If the reservation carries a condition, it waits until the condition is met.
stance-objects = Objects
stance-objects-would = Would object
stance-objects-seats = { $count ->
    [one] Objects
   *[other] Object
}
stance-objects-seats-would = { $count ->
    [one] Would object
   *[other] Would object
}
stance-objects-effect = No consensus while it stands. Under silence it is made in writing.

condition-none = no condition
condition-open = condition open
condition-met = condition met

## Means

means-invasion = invasion
means-invasion-meaning = Forces, or bands as strong, enter in strength or take an inhabited place.
means-blockade = blockade
means-blockade-meaning = Forces close ports, the coast or the air.
means-islet-occupation = occupation of an islet
means-islet-occupation-meaning = A handful of people takes an empty or tiny place.
means-strike = strike with weapons of war
means-strike-meaning = Combat against forces included: bombs, missiles, shells, torpedoes, mines, armed drones sent at a target, an ambush or a commando raid.
means-frontier-incident = frontier incident
means-frontier-incident-meaning = Brief local fire, warning shots, ramming, boarding or a dangerous manoeuvre; only people hit are weighed.
means-armed-assault = coordinated armed assault
means-armed-assault-meaning = Coordinated shooting or bombing, or aircraft or vehicles used as weapons, against civilians or at home; combat against forces abroad is a strike.
means-lone-violence = violence by one person
means-lone-violence-meaning = One person with simple means.
means-hostage-taking = hostage-taking or piracy
means-hostage-taking-meaning = Hijacking, hostages or piracy.
means-cbr = chemical, biological or radiological agent
means-cbr-meaning = A chemical, biological, radiological or nuclear agent is used on people or places.
means-cyber = cyber operation
means-cyber-meaning = An operation in networks; it is weighed by its effects, as if they had been done by hand.
means-electronic = jamming or spoofing
means-electronic-meaning = Signals are jammed or falsified; the effects are weighed.
means-explosive-sabotage = sabotage by explosion
means-explosive-sabotage-meaning = A covert blast on a line, a depot or a plant.
means-sabotage = sabotage without explosives
means-sabotage-meaning = Covert damage by cutting, anchors, arson or derailing.
means-drone-incursion = incursion by drones
means-drone-incursion-meaning = Drones cross the border, with weapons or as decoys, without a known target.
means-incursion = incursion without fire
means-incursion-meaning = Forces, aircraft, ships or drones cross; no weapon is released.
means-threat = threat
means-threat-meaning = Words and the massing of forces.
means-coercion = coercion
means-coercion-meaning = Pressure by trade, energy or migration.
means-crime-unrest = crime or unrest
means-crime-unrest-meaning = Crime, riot, smuggling or espionage.
means-unknown = unknown means

## Effects

harm-none = nobody harmed
harm-injured-few = few injured
harm-injured-few-meaning = Nobody is dead; as a guide, up to nineteen are injured.
harm-injured-many = many injured
harm-injured-many-meaning = Nobody is dead; as a guide, twenty or more are injured.
harm-few-dead = few dead
harm-few-dead-meaning = As a guide, one to nine, the attackers not counted.
harm-many-dead = many dead
harm-many-dead-meaning = As a guide, ten to ninety-nine, the attackers not counted.
harm-mass-dead = mass deaths
harm-mass-dead-meaning = As a guide, a hundred and more. No number is law; choose another band and say why.
harm-unknown = harm unknown

damage-none = no damage
damage-minor = minor damage
damage-minor-meaning = Repairable and local.
damage-serious = serious damage
damage-serious-meaning = One building, aircraft, vehicle, ship or line is lost or out of use.
damage-destruction = destruction
damage-destruction-meaning = A base, a plant, a district, several ships or a main artery is destroyed.
damage-unknown = damage unknown

function-loss-none = nothing stopped working
function-loss-nuisance = nuisance
function-loss-nuisance-meaning = Defacement or a short denial of service.
function-loss-public-service = public service lost
function-loss-public-service-meaning = Administration, payments or media.
function-loss-essential-service = essential service lost
function-loss-essential-service-meaning = Power, water, health, safety of transport or emergency calls, for people who have no replacement.
function-loss-unknown = loss of function unknown

function-time-hours = for hours
function-time-days = for days
function-time-weeks = for weeks
function-time-months = for months
function-time-unknown = duration unknown

intent-deliberate-ally = aimed at the ally
intent-deliberate-ally-meaning = The ally, its people, forces or property were the aim.
intent-contested = contested intent
intent-contested-meaning = There is a serious case on both sides, which is not the same as not knowing.
intent-spillover = spill-over from elsewhere
intent-spillover-meaning = Aimed at another; it went astray or hit by mistake.
intent-accident = accident
intent-accident-meaning = Not meant at all.
intent-unknown = intent unknown
intent-unknown-meaning = Nobody can say at whom it was aimed.

recklessness-alleged = recklessness alleged
recklessness-not-alleged = no recklessness alleged
recklessness-unknown = recklessness unknown

series-isolated = isolated
series-isolated-meaning = Nothing else by this author belongs to it.
series-pattern = part of a pattern
series-pattern-meaning = Others like it are spoken of; nothing is added up yet.
series-linked = linked to other incidents
series-linked-meaning = You link them: same author at least probable, related purpose, close in time. All three must hold.
series-unknown = series unknown
series-unknown-meaning = Nobody says whether there were others; nothing is added up.
own-force-no = not using force itself
own-force-no-meaning = It was there lawfully and used no force.
own-force-lawful = using force lawfully
own-force-lawful-meaning = It acted in lawful defence, or under a mandate of the Security Council.
own-force-contested = own use of force contested
own-force-contested-meaning = Serious accounts say that it used force or intruded, and others deny it.
own-force-yes = using force itself, or intruding
own-force-yes-meaning = It attacked, or was where it had no right to be, and was met with lawful defence.
own-force-unknown = own use of force unknown
own-force-unknown-meaning = Nobody says; whoever alleges it must state it, and nothing is read from its absence.

## Author

author-kind-state-forces = a state's open forces
author-kind-state-forces-meaning = Organs of a state that act openly.
author-kind-state-covert = agents of a state
author-kind-state-covert-meaning = They act for a state, covertly.
author-kind-state-proxy = an armed group of a state
author-kind-state-proxy-meaning = A group sent or run by a state.
author-kind-organisation = an organisation abroad
author-kind-organisation-meaning = A group with its own direction outside the ally.
author-kind-network-cell = a loose or resident cell
author-kind-network-cell-meaning = Part of a network, or people who live in the country.
author-kind-domestic-group = a domestic group
author-kind-domestic-group-meaning = Insurgents or extremists at home.
author-kind-individual = one person
author-kind-commercial = a ship or a firm
author-kind-unknown = unknown author

author-is-ally-yes = an ally
author-is-ally-no = not an ally
author-is-ally-unknown = not known whether an ally

attribution-none = nobody is named
attribution-none-meaning = No author has been named by anybody.
attribution-claimed = somebody claims it
attribution-claimed-meaning = A claim of responsibility, unproven.
attribution-suspected = the ally attacked suspects
attribution-suspected-meaning = The ally attacked names a suspect without an assessment.
attribution-victim-assessed = assessed by the ally attacked
attribution-victim-assessed-meaning = The ally attacked has assessed the evidence and named the author.
attribution-several-allies = assessed by several allies
attribution-several-allies-meaning = Several allies have come to the same assessment.
attribution-council-accepted = accepted by the Council
attribution-council-accepted-meaning = The evidence was laid before the Council and accepted.
attribution-court-or-un = found by a court or the UN
attribution-court-or-un-meaning = A court or the United Nations has made a finding.
attribution-undisputed = undisputed
attribution-undisputed-meaning = Open, admitted, or denied by nobody.
attribution-unknown = attribution unknown
attribution-unknown-meaning = It is not known how far attribution has come.

direction-established = established
direction-established-meaning = It is shown that the attack was directed from abroad.
direction-probable = probable
direction-probable-meaning = A direction from abroad is likely, not shown.
direction-contested = contested
direction-contested-meaning = There are serious findings on both sides.
direction-foreign-links = links abroad, local people
direction-foreign-links-meaning = Training, money, arms or inspiration from abroad; local people acted.
direction-claimed-only = only claimed
direction-claimed-only-meaning = Somebody abroad claims it, and nothing else points there.
direction-none = purely domestic
direction-none-meaning = It is shown to have been purely domestic.
direction-unknown = unknown
direction-unknown-meaning = The investigation is open.

## When

timing-imminent = imminent
timing-imminent-meaning = It has not happened yet, but is about to.
timing-ongoing = going on
timing-ongoing-meaning = The attack continues.
timing-over-active = over, may strike again
timing-over-active-meaning = The blow is over; its author is able and expected to strike again.
timing-over-done = over and done
timing-over-done-meaning = The blow is over and no other is expected.
timing-historic = years ago
timing-historic-meaning = It happened years ago and was attributed only now.
timing-unknown = timing unknown
timing-unknown-meaning = Nobody says whether it goes on.

unsc-none = nothing done
unsc-seized = matter before it
unsc-measures-taken = measures taken
unsc-measures-taken-meaning = It has taken the measures necessary, in the sense of Article 5.
unsc-unknown = not known what it did

## The matter

before-council-nothing = nothing
before-council-nothing-meaning = Statements of solidarity and meetings that only inform count as nothing.
before-council-meeting = a meeting
before-council-meeting-meaning = An ally or the Secretary General brings the matter for consultation, without Article 4.
before-council-article-4 = consultation under Article 4
before-council-article-4-meaning = An ally asks for consultation; it has a right to it, and the meeting needs no consensus.
before-council-lesser-measure = a measure short of Article 5
before-council-lesser-measure-meaning = For example air defence sent to an ally, or patrols at sea.
before-council-article-5 = a decision under Article 5
before-council-article-5-meaning = The Council is to say that this is a case under Article 5.
before-council-unknown = not known
before-council-unknown-meaning = Nobody says what lies before the Council; nothing is read into that.

deciding-body-council = North Atlantic Council
deciding-body-dpc = Defence Planning Committee
deciding-body-dpc-meaning = France had no seat in it (1966 to April 2009), and for six years neither had Greece (1974–1980).
deciding-body-unknown = body not stated
deciding-body-unknown-meaning = Read as the North Atlantic Council.

request-asks = asks
request-asks-meaning = The ally attacked asks for assistance under Article 5.
request-consents = consents
request-consents-meaning = Another put the matter, and the ally attacked agrees.
request-informs = informs only
request-informs-meaning = The ally attacked tells the others what happened and asks for nothing.
request-none = has not asked
request-none-meaning = The ally attacked has said nothing about Article 5.
request-declines = declines
request-declines-meaning = The ally attacked does not want Article 5; nobody is helped against its will.
request-unknown = not known
request-unknown-meaning = Nobody says what the ally attacked wants.

## States, with the article a sentence needs

ally-alb-art = Albania
ally-bel-art = Belgium
ally-bgr-art = Bulgaria
ally-can-art = Canada
ally-hrv-art = Croatia
ally-cze-art = Czechia
ally-dnk-art = Denmark
ally-est-art = Estonia
ally-fin-art = Finland
ally-fra-art = France
ally-deu-art = Germany
ally-grc-art = Greece
ally-hun-art = Hungary
ally-isl-art = Iceland
ally-ita-art = Italy
ally-lva-art = Latvia
ally-ltu-art = Lithuania
ally-lux-art = Luxembourg
ally-mne-art = Montenegro
ally-nld-art = the Netherlands
ally-mkd-art = North Macedonia
ally-nor-art = Norway
ally-pol-art = Poland
ally-prt-art = Portugal
ally-rou-art = Romania
ally-svk-art = Slovakia
ally-svn-art = Slovenia
ally-esp-art = Spain
ally-swe-art = Sweden
ally-tur-art = Türkiye
ally-gbr-art = the United Kingdom
ally-usa-art = the United States


## Groups of allies
group-of-founders = Founders 1949
group-of-eu = European Union
group-of-nordic = Nordic
group-of-baltic = Baltic
group-of-g7 = G7
group-of-black-sea = Black Sea
group-of-nuclear = Nuclear-armed
group-of-b9 = Bucharest Nine
