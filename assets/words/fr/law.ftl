### Le droit : éléments, appréciations, et une phrase pour chaque raison.

## Les éléments

element-e0 = Une Partie a-t-elle été attaquée ?
element-e1 = Est-ce une attaque armée ?
element-e2 = A-t-elle été dirigée depuis l’étranger ?
element-e3 = Le lieu relève-t-il de l’article 6 ?
element-e4 = Encore de la légitime défense ? (hors du seuil)
element-e5 = Vient-elle de l’extérieur de l’Alliance ?
element-e0-short = Partie attaquée
element-e1-short = attaque armée
element-e2-short = origine extérieure
element-e3-short = lieu
element-e4-short = immédiateté
element-e5-short = auteur hors de l’Alliance

answer-met = oui
answer-not-met = non
grade-met = rempli
grade-arguable = soutenable
grade-unknown = inconnu
grade-not-met = non rempli
grade-not-reached = sans objet
grade-inside = dans la zone
grade-outside = hors zone
grade-clear = rien à signaler
grade-flagged = signalé

status-eligible = Atteint
status-arguable = Soutenable
status-indeterminate = Éléments insuffisants
status-not-eligible = Non atteint

firmness-high = solide
firmness-medium = assez solide
firmness-low = discutable
facts-high = faits solides
facts-medium = faits assez solides
facts-low = faits discutables

class-none = négligeables
class-light = légers
class-serious = sérieux
class-grave = graves

side-decides = décide
side-may-apply = pourrait s’appliquer
side-for = pour
side-against = contre
side-note = remarque

## E0 : une Partie

party-is = { $plural ->
    [one] { $state } est Partie au premier jour.
   *[other] { $state } sont Parties au premier jour.
 }
party-is-not = { $plural ->
    [one] { $state } n’est pas Partie au premier jour : l’article 5 n’y joue pas.
   *[other] { $state } ne sont pas Parties au premier jour : l’article 5 n’y joue pas.
 }

## E1 : attaque armée

attack-a0 = La cible employait elle-même la force ou s’introduisait sans droit : s’en défendre licitement n’est pas une attaque armée.
attack-a1 = Aucune force armée n’a été employée : menace, pression, criminalité ou franchissement sans tir ne font pas une attaque armée.
attack-a2 = Rien ne s’est encore produit : l’article 5 parle d’une attaque qui se produit ; l’article 4 et la planification sont ouverts dès maintenant.
attack-a3 = { $victim } n’était pas visé, mais il y a beaucoup de morts et un comportement inconsidéré est allégué : le cas est soutenable.
attack-a4 = Un tir égaré, une méprise ou une erreur de navigation : venu de l’étranger peut-être, mais sans viser { $victim }.
attack-a5a = Le fait est lié à d’autres du même auteur : jugés ensemble, ils comptent pour un degré de plus, jamais davantage.
attack-a5b = { $cited ->
    [then] Seuls le fond marin ou un satellite ont été touchés, sans blesser personne : la déclaration de 2022 promet d’y répondre sans parler d’attaque armée ; le cas est soutenable, sans plus.
   *[other] Seuls le fond marin ou un satellite ont été touchés, sans blesser personne : le cas est soutenable, sans plus{ $later }.
 }
attack-a5c = Que { $victim } ait été visé est contesté : tant que ce n’est pas tranché, le cas est soutenable, sans plus.
attack-a5d = Que la cible ait elle-même employé la force est contesté : tant que ce n’est pas tranché, le cas est soutenable, sans plus.

means-at-invasion = Des forces qui entrent en nombre ou prennent un lieu habité font une attaque armée, quelles que soient les pertes.
means-at-blockade = { $class ->
    [grave] Un blocus par des forces, aux effets graves, est une attaque armée.
   *[other] Un blocus par des forces est une pression armée ; avec des effets { $effects }, sa qualification d’attaque armée est discutée.
 }
means-at-islet-occupation = { $class ->
    [grave] Prendre même un lieu minuscule, avec des effets graves, est une attaque armée.
    [none] Une poignée de personnes dans un lieu vide, sans un tir, tient plus de l’incident de frontière que de l’attaque armée.
   *[other] Prendre un lieu minuscule, avec des effets { $effects }, se situe entre l’incident de frontière et l’attaque armée.
 }
occupied-without-a-shot = Occuper un territoire qui n’est pas lui-même disputé est un acte d’agression même sans un tir, selon la définition de 1974 ; que ce soit une attaque armée se plaide.
means-at-strike = { $class ->
    [grave] Des armes de guerre lancées sur une cible, avec des effets graves, sont le cas type de l’attaque armée.
   *[other] Les armes de guerre sont le cas type de l’attaque armée ; avec des effets { $effects }, il est discuté qu’un seul coup suffise.
 }
means-at-frontier-incident = { $class ->
    [grave] Commencé comme un incident de frontière, mais avec beaucoup de morts : par les dimensions et les effets, c’est une attaque armée.
    [serious] C’est bref et local, mais des personnes sont gravement atteintes : simple incident de frontière ou davantage, cela se plaide.
   *[other] Un tir bref et local est un simple incident de frontière, que la Cour distingue de l’attaque armée.
 }
means-at-armed-assault = { $class ->
    [grave] { $cited ->
        [then] En 2001, un assaut coordonné aux pertes massives a été tenu pour une attaque armée. Le droit ne fixe aucun nombre ; avec moins de morts, cela se plaide.
       *[other] Un assaut coordonné aux pertes massives est tenu pour une attaque armée{ $later }. Le droit ne fixe aucun nombre ; avec moins de morts, cela se plaide.
    }
    [serious] Un assaut coordonné aux effets sérieux peut être une attaque armée, ou un crime grave.
   *[other] Un assaut coordonné aux effets { $effects } relève de la police et des tribunaux.
 }
means-at-lone-violence = { $class ->
    [grave] Une seule personne aux moyens simples, c’est d’abord un crime ; il faut beaucoup de morts pour plaider davantage.
   *[other] Une seule personne aux moyens simples commet un crime ; ce n’est pas une attaque armée.
 }
means-at-hostage-taking = { $class ->
    [grave] La prise d’otages et la piraterie sont des crimes ; avec des effets graves, l’attaque armée peut se plaider.
   *[other] La prise d’otages et la piraterie sont des crimes, sauf effets graves.
 }
means-at-cbr = { $class ->
    [grave] Un agent chimique, biologique ou radiologique employé avec des effets graves est une attaque armée.
    [none] Un tel agent sans effet sur quiconque n’atteint pas l’ampleur d’une attaque armée.
   *[other] { $cited ->
        [then] À l’aune de 2018, on répond par des expulsions à un tel agent employé sur quelques personnes ; y voir une attaque armée se plaide.
       *[other] Voir une attaque armée dans un tel agent employé sur quelques personnes se plaide{ $later }.
    }
 }
means-at-cyber = { $class ->
    [grave] Une cyberopération qui tue beaucoup ou détruit se juge comme un coup porté par des armes : c’est une attaque armée.
    [serious] { $cited ->
        [then] Les Alliés disent qu’une cyberopération peut être une attaque armée, au cas par cas ; avec des effets sérieux, cela se plaide.
       *[other] Une cyberopération aux effets sérieux peut se plaider comme attaque armée, au cas par cas{ $later }.
    }
   *[other] Une cyberopération aux effets { $effects } est une perturbation, et non une attaque armée.
 }
means-at-electronic = { $class ->
    [grave] Un brouillage ou un leurrage qui tue beaucoup ou détruit se juge comme un coup porté par des armes : c’est une attaque armée.
    [serious] Un brouillage ou un leurrage aux effets sérieux peut se plaider comme attaque armée.
   *[other] Un brouillage ou un leurrage aux effets { $effects } est une perturbation, et non une attaque armée.
 }
means-at-explosive-sabotage = { $class ->
    [grave] Une explosion clandestine aux effets graves est de la force comme une autre, ce qui en ferait une attaque armée.
    [serious] Une explosion clandestine aux effets sérieux peut se plaider comme attaque armée.
   *[other] Une explosion clandestine aux effets { $effects } est un crime grave, et non une attaque armée.
 }
means-at-sabotage = { $class ->
    [grave] Un sabotage sans explosif est une attaque armée si les pertes sont massives ; en deçà, cela se plaide.
    [serious] Un sabotage qui touche des personnes ou un service essentiel peut se plaider comme attaque armée ; des dégâts seuls, non.
   *[other] Un sabotage aux effets { $effects } relève de la police et des tribunaux.
 }
means-at-drone-incursion = { $class ->
    [grave] Des drones qui passent la frontière avec des effets graves font une attaque armée.
    [none] Des drones qui passent sans toucher personne ni rien violent l’espace aérien ; ce n’est pas une attaque armée.
   *[other] Des drones ont passé la frontière sans cible établie ; avec des effets { $effects }, la qualification d’attaque armée est discutée.
 }
means-at-incursion = Un passage sans emploi d’arme viole une frontière ou un espace aérien ; les Alliés y répondent par l’article 4.
means-at-threat = Une menace n’est pas une attaque : l’article 5 parle d’une attaque armée qui se produit.
means-at-coercion = La pression par le commerce, l’énergie ou les migrations n’est pas armée.
means-at-crime-unrest = Criminalité, émeutes et espionnage relèvent de la police et des tribunaux.
means-at-unknown = On ne sait pas comment le coup a été porté.

## E1 : ce qui plaide pour et contre

push-harm-none = Personne n’est touché.
push-harm-injured-few = Il y a peu de blessés, et aucun mort.
push-harm-injured-many = Il y a beaucoup de blessés.
push-harm-few-dead = Il y a des morts.
push-harm-many-dead = Il y a beaucoup de morts.
push-harm-mass-dead = Les pertes sont massives.
push-harm-unknown = On ne sait pas qui est touché.
push-damage-none = Rien n’est endommagé.
push-damage-minor = Les dégâts sont locaux et réparables.
push-damage-serious = Les dégâts sont sérieux.
push-damage-destruction = Les destructions sont étendues.
push-damage-unknown = On ne connaît pas les dégâts.
push-function-loss-none = Rien ne cesse de fonctionner.
push-function-loss-nuisance = Il n’en résulte qu’une gêne.
push-function-loss-public-service = Un service public cesse de fonctionner.
push-function-loss-essential-service = Un service essentiel cesse de fonctionner.
push-function-loss-unknown = On ne sait pas ce qui cesse de fonctionner.
push-means-invasion = Des forces entrent en nombre.
push-means-blockade = Des forces ferment les ports, la côte ou l’espace aérien.
push-means-islet-occupation = Une terre alliée est prise.
push-means-strike = Des armes de guerre sont employées.
push-means-frontier-incident = C’est bref et local, comme un incident de frontière.
push-means-armed-assault = L’assaut est armé et coordonné.
push-means-lone-violence = C’est l’acte d’une seule personne aux moyens simples.
push-means-hostage-taking = La prise d’otages et la piraterie sont traitées comme des crimes.
push-means-cbr = Le moyen est de ceux que des traités interdisent, en paix comme en guerre.
push-means-cyber = Aucune arme au sens ordinaire n’est employée ; seuls les effets peuvent en faire une.
push-means-electronic = Brouillage et leurrage ne sont pas des armes au sens ordinaire.
push-means-explosive-sabotage = Des explosifs sont employés.
push-means-sabotage = Les dégâts sont faits clandestinement et sans armes.
push-means-drone-incursion = Aucune cible n’est établie.
push-means-incursion = Aucune arme n’est employée.
push-means-threat = Rien ne survient au-delà de paroles et de concentrations de forces.
push-means-coercion = La pression n’est pas armée.
push-means-crime-unrest = Cela ressemble à un crime ou à des troubles.
push-means-unknown = On ne connaît pas les moyens.
push-intent-deliberate-ally = { $victim } est visé.
push-intent-contested = Que { $victim } soit visé est contesté.
push-intent-spillover = Un autre est visé.
push-intent-accident = Ce n’était pas délibéré.
push-intent-unknown = On ne sait pas qui est visé.
push-series-isolated = Le fait est isolé.
push-series-pattern = On parle d’autres faits semblables.
push-series-linked = C’est l’un des faits d’un même auteur.
push-series-unknown = On ne sait pas si le fait est isolé.
would-rise-if-linked = Si vous liez ce fait aux autres, l’élément serait : { $grade }.

## E2 : de l’extérieur, et par quelqu’un

external-b1 = Tir égaré ou accident : cela vient peut-être de l’étranger, mais sans viser { $victim }.
external-b2 = Une constatation étayée dit l’affaire purement intérieure : ce n’est pas une attaque venue de l’extérieur.
external-b3 = L’affaire est dite intérieure, mais sur simple soupçon : une première version officielle peut se tromper d’auteur.
external-b4 = { $cited ->
    [then] Il est établi qu’elle a été dirigée depuis l’étranger, et la constatation est partagée ou incontestée : à l’aune du 2 octobre 2001, cela suffit.
   *[other] Il est établi qu’elle a été dirigée depuis l’étranger, et la constatation est partagée ou incontestée : cela suffit{ $later }.
 }
external-b4-state-forces = Elle vient d’organes d’un État agissant à découvert, et la constatation est partagée ou incontestée : cela suffit.
external-b5 = Les forces régulières d’un État ont agi, selon l’évaluation de { $attacked } : marques, relevés radar et épave y suffisent.
external-b6 = Il est dit établi qu’elle a été dirigée depuis l’étranger, mais les preuves ne sont pas encore partagées et admises.
external-b7 = Une direction depuis l’étranger est probable ou contestée : le cas est sérieux, et il n’est pas clos.
external-b8 = Formation, argent, armes ou inspiration viennent de l’étranger, et des gens du pays ont agi : que ce soit une direction se plaide ; des armes seules en sont la forme la plus faible.
external-b9 = Il n’y a qu’une revendication, et une revendication n’est pas une preuve.
external-b10 = L’enquête est ouverte : personne ne peut encore dire si elle a été dirigée depuis l’étranger.
read-from-author = Personne ne se prononce sur la direction ; d’après la nature de l’auteur, elle est tenue pour { $direction }, car les forces et agents d’un État agissent de l’extérieur.
read-from-author-unlikely = Une direction est indiquée, mais pas comme assez probable pour compter ; d’après la nature de l’auteur, elle est tenue pour { $direction }, car les forces et agents d’un État agissent de l’extérieur.

push-attribution-none = Aucun auteur n’est nommé.
push-attribution-claimed = L’attribution repose sur une revendication.
push-attribution-suspected = { $attacked } soupçonne un auteur ; ce n’est pas une évaluation.
push-attribution-victim-assessed = Seul { $attacked } a évalué les preuves.
push-attribution-several-allies = Plusieurs Alliés partagent l’évaluation.
push-attribution-council-accepted = Le Conseil a admis les preuves.
push-attribution-court-or-un = Un tribunal ou les Nations Unies se sont prononcés.
push-attribution-undisputed = Personne ne conteste qui est l’auteur.
push-attribution-unknown = On ne sait pas où en est l’attribution.
push-direction-established = La direction depuis l’étranger est donnée pour établie.
push-direction-probable = La direction depuis l’étranger est probable.
push-direction-contested = De sérieuses constatations plaident contre une direction depuis l’étranger, d’autres plaident pour.
push-direction-foreign-links = Il y a des liens à l’étranger.
push-direction-claimed-only = En dehors d’une revendication, rien ne mène à l’étranger.
push-direction-none = L’affaire est dite intérieure.
push-direction-unknown = On ne sait pas si l’attaque a été dirigée depuis l’étranger.

## E4 et E5

reason-timing-imminent = Rien n’est encore arrivé : la consultation de l’article 4 et le renfort sont ouverts, et la force par anticipation est discutée.
reason-timing-ongoing = L’attaque continue : toute forme d’aide est ouverte.
reason-timing-over-active = { $cited ->
    [then] L’attaque est finie, mais son auteur peut frapper encore (le cas de septembre 2001) : toute aide est ouverte, mais le recours à la force doit se justifier.
   *[other] L’attaque est finie, mais son auteur peut frapper encore : toute aide est ouverte, mais le recours à la force doit se justifier{ $later }.
 }
reason-timing-over-done = L’attaque est finie : restent le soutien, la résilience et la justice ; l’emploi de la force relèverait des représailles.
reason-timing-historic = Les faits remontent à des années : restent les mesures politiques.
reason-timing-unknown = On ne sait pas si l’attaque continue : le soutien est ouvert ; l’emploi de la force suppose qu’on le sache.
no-self-defence-e1 = Il n’y a pas d’attaque armée : la question de savoir si la force relèverait encore de la légitime défense ne se pose pas. Restent ouverts la consultation de l’article 4, le soutien, les contre-mesures et la justice.
no-self-defence-e2 = Aucune attaque venue de l’extérieur contre { $victim } n’est constatée : la question de savoir si la force relèverait encore de la légitime défense ne se pose pas. Restent ouverts la consultation de l’article 4, le soutien, les contre-mesures et la justice.
anticipation = Qu’un État puisse se défendre avant que l’attaque ne vienne se plaide (affaire de la Caroline) ; la consultation de l’article 4 et le renfort sont ouverts.
for-state-attacked = Aucun Allié n’a été attaqué ; cette réponse vaut pour l’État attaqué lui-même : { $states }.
if-attacked-from-outside = Cela vaut s’il s’agit d’une attaque armée venue de l’extérieur, ce que l’on ne sait pas.
reason-unsc-none = Le Conseil de sécurité n’a rien fait ; toute mesure doit être aussitôt portée à sa connaissance.
reason-unsc-seized = Le Conseil de sécurité est saisi ; cela seul ne met fin à rien.
reason-unsc-measures-taken = Le Conseil de sécurité a pris les mesures nécessaires : celles de l’article 5 prennent fin.
reason-unsc-unknown = On ne sait pas ce qu’a fait le Conseil de sécurité.
author-is-party = { $plural ->
    [one] { $state } fait partie des Alliés : le texte n’exclut pas le cas, mais on le tient pour étranger à l’article 5{ $cited ->
        [then] {" "}selon la lecture de 1974
       *[other] { $later }
    }.
   *[other] { $state } font partie des Alliés : le texte n’exclut pas le cas, mais on le tient pour étranger à l’article 5{ $cited ->
        [then] {" "}selon la lecture de 1974
       *[other] { $later }
    }.
 }
author-is-no-party = L’auteur n’est pas un Allié.
no-party-attacked-by-party = { $plural ->
    [one] { $state } fait partie des Alliés, et aucun Allié n’a été attaqué : la question d’un attaquant au sein de l’Alliance ne se pose pas ; l’article premier et la Charte s’appliquent.
   *[other] { $state } font partie des Alliés, et aucun Allié n’a été attaqué : la question d’un attaquant au sein de l’Alliance ne se pose pas ; l’article premier et la Charte s’appliquent.
 }
no-party-attacked = Aucun Allié n’a été attaqué : la question d’un attaquant au sein de l’Alliance ne se pose pas.
the-author = l’auteur
victim-ally = l’Allié
victim-state = l’État attaqué
text-silent-on-attacker = Le texte dit « une attaque armée contre l’une ou plusieurs d’entre elles » et ne dit rien de celui qui attaque.
outside-attack-only = { $cited ->
    [then] D’après ce que des responsables ont dit en 1974, l’article 5 vise l’attaque venue de l’extérieur.
   *[other] L’article 5 se lit comme visant l’attaque venue de l’extérieur{ $later }.
 }

missing-fact = Fait inconnu : { $fact }. { $why }
judged-by-later-practice = {" "}(d’après une pratique ultérieure, { $year })
