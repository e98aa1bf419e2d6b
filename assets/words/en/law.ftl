### The law: elements, grades, and a sentence for every reason.

## Elements

element-e0 = Was a Party attacked?
element-e1 = Is it an armed attack?
element-e2 = Was it directed from abroad?
element-e3 = Is it where Article 6 says?
element-e4 = Still self-defence? (no part of the threshold)
element-e5 = Does it come from outside the alliance?
element-e0-short = a Party attacked
element-e1-short = armed attack
element-e2-short = external origin
element-e3-short = place
element-e4-short = immediacy
element-e5-short = author outside the alliance

answer-met = met
answer-not-met = not met
grade-met = met
grade-arguable = arguable
grade-unknown = not known
grade-not-met = not met
grade-not-reached = not reached
grade-inside = inside
grade-outside = outside
grade-clear = clear
grade-flagged = flagged

status-eligible = Met
status-arguable = Arguably met
status-indeterminate = Not enough known
status-not-eligible = Not met

firmness-high = firm
firmness-medium = fairly firm
firmness-low = open to dispute
facts-high = facts firm
facts-medium = facts fairly firm
facts-low = facts open to dispute

class-none = negligible
class-light = light
class-serious = serious
class-grave = grave

side-decides = decides
side-may-apply = may apply
side-for = for
side-against = against
side-note = note

## E0: a Party

party-is = { $plural ->
    [one] { $state } is a Party on the first day.
   *[other] { $state } are Parties on the first day.
 }
party-is-not = { $plural ->
    [one] { $state } is not a Party on the first day, so Article 5 does not cover it.
   *[other] { $state } are not Parties on the first day, so Article 5 does not cover them.
 }

## E1: armed attack

attack-a0 = What was hit was itself using force or intruding: lawful defence against it is no armed attack.
attack-a1 = No armed force has been used: threat, pressure, crime or a crossing without fire is no armed attack.
attack-a2 = Nothing has occurred yet: Article 5 speaks of an attack that occurs, and Article 4 and planning are open now.
attack-a3 = It was not aimed at { $victim }, but many are dead and recklessness is alleged: the case is arguable.
attack-a4 = It went astray, was a mistake or an error of navigation: external perhaps, but not directed at { $victim }.
attack-a5a = It is linked with others by the same author: judged together they count as one grade higher, never more.
attack-a5b = { $cited ->
    [then] Only the seabed or a satellite was hit and nobody was hurt: the statement of 2022 promises a response there and does not call it an armed attack, so it is arguable at most.
   *[other] Only the seabed or a satellite was hit and nobody was hurt: it is arguable at most{ $later }.
 }
attack-a5c = Whether { $victim } was the aim is contested: until that is settled the case is arguable at most.
attack-a5d = Whether what was hit was itself using force is contested: until that is settled the case is arguable at most.

means-at-invasion = Forces that enter in strength or take an inhabited place are an armed attack, whatever the losses.
means-at-blockade = { $class ->
    [grave] A blockade by forces with grave effects is an armed attack.
   *[other] A blockade by forces is armed pressure; with effects that are { $effects }, whether it is an armed attack is disputed.
 }
means-at-islet-occupation = { $class ->
    [grave] Taking even a tiny place, with grave effects, is an armed attack.
    [none] A handful on an empty place without a shot is closer to a frontier incident than to an armed attack.
   *[other] Taking a tiny place with effects that are { $effects } lies between a frontier incident and an armed attack.
 }
occupied-without-a-shot = To occupy land that is not itself in dispute is an act of aggression even without a shot, by the definition of 1974; whether it is an armed attack is argued.
means-at-strike = { $class ->
    [grave] Weapons of war sent at a target with grave effects are the core case of an armed attack.
   *[other] Weapons of war are the core case of an armed attack; with effects that are { $effects }, whether one blow is enough is disputed.
 }
means-at-frontier-incident = { $class ->
    [grave] Begun as a frontier incident, but many are dead: by scale and effects that is an armed attack.
    [serious] It is brief and local, but people are badly hit: a mere frontier incident, or more, can be argued.
   *[other] Brief and local fire is a mere frontier incident, which the Court sets apart from an armed attack.
 }
means-at-armed-assault = { $class ->
    [grave] { $cited ->
        [then] In 2001 a coordinated assault with mass deaths was treated as an armed attack. The law names no number; with fewer dead it is argued.
       *[other] A coordinated assault with mass deaths is treated as an armed attack{ $later }. The law names no number; with fewer dead it is argued.
    }
    [serious] A coordinated assault with serious effects may be an armed attack, or grave crime.
   *[other] A coordinated assault with effects that are { $effects } is a matter for police and courts.
 }
means-at-lone-violence = { $class ->
    [grave] One person with simple means is a crime first; only with many dead can more be argued.
   *[other] One person with simple means commits a crime; that is no armed attack.
 }
means-at-hostage-taking = { $class ->
    [grave] Hostage-taking and piracy are crimes; with grave effects an armed attack can be argued.
   *[other] Hostage-taking and piracy are crimes unless their effects are grave.
 }
means-at-cbr = { $class ->
    [grave] A chemical, biological or radiological agent used with grave effects is an armed attack.
    [none] Such an agent without effect on anybody does not reach the scale of an armed attack.
   *[other] { $cited ->
        [then] By the standard of 2018 such an agent on a few people is answered with expulsions; calling it an armed attack is arguable.
       *[other] Whether such an agent used on a few people is an armed attack is arguable{ $later }.
    }
 }
means-at-cyber = { $class ->
    [grave] A cyber operation that kills many or destroys is judged like a blow by weapons: an armed attack.
    [serious] { $cited ->
        [then] Allies say that a cyber operation can be an armed attack, case by case; with serious effects it is arguable.
       *[other] A cyber operation with serious effects can be argued to be an armed attack, case by case{ $later }.
    }
   *[other] A cyber operation with effects that are { $effects } is disruption, not an armed attack.
 }
means-at-electronic = { $class ->
    [grave] Jamming or spoofing that kills many or destroys is judged like a blow by weapons: an armed attack.
    [serious] Jamming or spoofing with serious effects can be argued to be an armed attack.
   *[other] Jamming or spoofing with effects that are { $effects } is disruption, not an armed attack.
 }
means-at-explosive-sabotage = { $class ->
    [grave] A covert blast with grave effects is force like any other, which would make it an armed attack.
    [serious] A covert blast with serious effects can be argued to be an armed attack.
   *[other] A covert blast with effects that are { $effects } is a grave crime, not an armed attack.
 }
means-at-sabotage = { $class ->
    [grave] Sabotage without explosives is an armed attack with mass deaths; short of them it is arguable.
    [serious] Sabotage that hits people or an essential service can be argued to be an armed attack; damage alone cannot.
   *[other] Sabotage with effects that are { $effects } is a matter for police and courts.
 }
means-at-drone-incursion = { $class ->
    [grave] Drones that cross the border with grave effects are an armed attack.
    [none] Drones that cross without harming anybody or anything violate the airspace; that is no armed attack.
   *[other] Drones crossed the border without a known target; with effects that are { $effects }, whether it is an armed attack is disputed.
 }
means-at-incursion = A crossing without a weapon released violates a border or airspace; allies answer it with Article 4.
means-at-threat = A threat is no attack: Article 5 speaks of an armed attack that occurs.
means-at-coercion = Pressure by trade, energy or migration is not armed.
means-at-crime-unrest = Crime, riot and espionage are matters for police and courts.
means-at-unknown = How the blow was struck is not known.

## E1: what speaks for and against

push-harm-none = Nobody is harmed.
push-harm-injured-few = Few are injured, and nobody is dead.
push-harm-injured-many = Many are injured.
push-harm-few-dead = People are dead.
push-harm-many-dead = Many are dead.
push-harm-mass-dead = There are mass deaths.
push-harm-unknown = It is not known who is harmed.
push-damage-none = Nothing is damaged.
push-damage-minor = The damage is local and can be repaired.
push-damage-serious = The damage is serious.
push-damage-destruction = Much is destroyed.
push-damage-unknown = The damage is not known.
push-function-loss-none = Nothing stops working.
push-function-loss-nuisance = What stopped working is no more than a nuisance.
push-function-loss-public-service = A public service stops working.
push-function-loss-essential-service = An essential service stops working.
push-function-loss-unknown = It is not known what stops working.
push-means-invasion = Forces enter in strength.
push-means-blockade = Forces close ports, the coast or the air.
push-means-islet-occupation = Ground of an ally is taken.
push-means-strike = Weapons of war are used.
push-means-frontier-incident = It is brief and local, like a frontier incident.
push-means-armed-assault = It is armed and coordinated.
push-means-lone-violence = It is the act of one person with simple means.
push-means-hostage-taking = Hostage-taking and piracy are treated as crimes.
push-means-cbr = The means is one that treaties ban, in peace as in war.
push-means-cyber = No weapon in the ordinary sense is used; only effects can make it one.
push-means-electronic = Jamming and spoofing are not weapons in the ordinary sense.
push-means-explosive-sabotage = Explosives are used.
push-means-sabotage = The damage is done covertly and without weapons.
push-means-drone-incursion = No target is known.
push-means-incursion = No weapon is released.
push-means-threat = Nothing beyond words and massing occurs.
push-means-coercion = The pressure is not armed.
push-means-crime-unrest = It looks like crime or unrest.
push-means-unknown = The means are not known.
push-intent-deliberate-ally = It is aimed at { $victim }.
push-intent-contested = Whether it is aimed at { $victim } is contested.
push-intent-spillover = It is aimed at another.
push-intent-accident = It was not deliberate.
push-intent-unknown = It is not known at whom it is aimed.
push-series-isolated = It stands alone.
push-series-pattern = Others like it are spoken of.
push-series-linked = It is one of several by the same author.
push-series-unknown = It is not known whether it stands alone.
would-rise-if-linked = If you link it to the others, it would be { $grade }.

## E2: external, and by someone

external-b1 = It went astray or was an accident: it may come from abroad, but it was not directed at { $victim }.
external-b2 = An assessed finding says that it is purely domestic, so it is no attack from outside.
external-b3 = It is called domestic, but so far by suspicion only: a first official account can name the wrong author.
external-b4 = { $cited ->
    [then] It is established that it was directed from abroad, and the finding is shared or undisputed: by the standard of 2 October 2001 that is enough.
   *[other] It is established that it was directed from abroad, and the finding is shared or undisputed: that is enough{ $later }.
 }
external-b4-state-forces = It comes from organs of a state that act openly, and the finding is shared or undisputed: that is enough.
external-b5 = A state's regular forces acted, and { $attacked } has assessed it: markings, radar and wreck are enough for that.
external-b6 = That it was directed from abroad is said to be established, but the evidence is not yet shared and accepted.
external-b7 = A direction from abroad is probable or contested: the case is serious, and it is not closed.
external-b8 = Training, money, arms or inspiration come from abroad and local people acted: whether that is direction is argued, and arms alone are the weakest form.
external-b9 = There is only a claim of responsibility, and a claim is not proof.
external-b10 = The investigation is open: nobody can say yet whether it was directed from abroad.
read-from-author = Nobody says whether it was directed from abroad; from the kind of author it is read as { $direction }, since forces and agents of a state act from outside.
read-from-author-unlikely = A direction is stated, but as not likely enough to count; from the kind of author it is read as { $direction }, since forces and agents of a state act from outside.

push-attribution-none = No author is named.
push-attribution-claimed = The attribution rests on a claim.
push-attribution-suspected = { $attacked } suspects an author; that is not an assessment.
push-attribution-victim-assessed = Only { $attacked } has assessed the evidence.
push-attribution-several-allies = Several allies share the assessment.
push-attribution-council-accepted = The Council has accepted the evidence.
push-attribution-court-or-un = A court or the United Nations has made a finding.
push-attribution-undisputed = Nobody disputes the author.
push-attribution-unknown = How far attribution has come is not known.
push-direction-established = Direction from abroad is stated as established.
push-direction-probable = Direction from abroad is probable.
push-direction-contested = Serious findings speak against direction from abroad, as others speak for it.
push-direction-foreign-links = There are links abroad.
push-direction-claimed-only = Beyond a claim nothing points abroad.
push-direction-none = It is said to be domestic.
push-direction-unknown = Direction from abroad is not known.

## E4 and E5

reason-timing-imminent = It has not happened yet: consultation under Article 4 and reinforcement are open, and force in anticipation is disputed.
reason-timing-ongoing = It goes on: every kind of help is open.
reason-timing-over-active = { $cited ->
    [then] The blow is over, but its author can strike again (the case of September 2001): every kind of help is open, but the use of force must be justified.
   *[other] The blow is over, but its author can strike again: every kind of help is open, but the use of force must be justified{ $later }.
 }
reason-timing-over-done = It is over and done: support, resilience and justice remain; force would be reprisal.
reason-timing-historic = It happened years ago: political measures remain.
reason-timing-unknown = Whether it goes on is not known: support is open; whether force may be used depends on this fact.
no-self-defence-e1 = There is no armed attack, so the question whether force would still be self-defence does not arise: consultation under Article 4, support, countermeasures and justice stay open.
no-self-defence-e2 = No attack from outside on { $victim } is found, so the question whether force would still be self-defence does not arise: consultation under Article 4, support, countermeasures and justice stay open.
anticipation = Whether a state may defend itself before an attack comes is argued (the case of the Caroline); consultation under Article 4 and reinforcement are open.
for-state-attacked = No ally was attacked; this is the answer for the state attacked itself: { $states }.
if-attacked-from-outside = This holds if it was an armed attack from outside, which is not known.
reason-unsc-none = The Security Council has done nothing; any measures must be reported to it at once.
reason-unsc-seized = The matter is before the Security Council; that alone ends nothing.
reason-unsc-measures-taken = The Security Council has taken the measures necessary: measures under Article 5 end.
reason-unsc-unknown = What the Security Council has done is not known.
author-is-party = { $plural ->
    [one] { $state } is itself an ally: the words allow the case, but it is held to lie outside Article 5{ $cited ->
        [then] {" "}by the reading of 1974
       *[other] { $later }
    }.
   *[other] { $state } are themselves allies: the words allow the case, but it is held to lie outside Article 5{ $cited ->
        [then] {" "}by the reading of 1974
       *[other] { $later }
    }.
 }
author-is-no-party = The author is not an ally.
no-party-attacked-by-party = { $plural ->
    [one] { $state } is itself an ally, and no ally was attacked: the question of an attacker inside the alliance does not arise; Article 1 and the Charter apply.
   *[other] { $state } are themselves allies, and no ally was attacked: the question of an attacker inside the alliance does not arise; Article 1 and the Charter apply.
 }
no-party-attacked = No ally was attacked, so the question of an attacker inside the alliance does not arise.
the-author = the author
victim-ally = the ally
victim-state = the state attacked
text-silent-on-attacker = The text says "an armed attack against one or more of them" and does not ask who attacks.
outside-attack-only = { $cited ->
    [then] By what officials said in 1974, Article 5 is meant for attack from outside.
   *[other] Article 5 is read as meant for attack from outside{ $later }.
 }

missing-fact = Not known: { $fact }. { $why }
judged-by-later-practice = , judged by later practice ({ $year })
