### Les faits : leurs noms, leurs valeurs, pourquoi on les demande ; positions, jours, États, chiffres.

## Général

unknown = inconnu
about-number = environ { $number }
secretary-general = le Secrétaire général
list-and = { $first } et { $last }
list-more = { $names } et { $number } de plus
this-place = Ce lieu
the-ally-attacked = l’Allié attaqué
usd-nothing = { $number } $ US
usd-thousands = { $number } k$ US
usd-millions = { $number } M$ US
usd-billions = { $number } Md$ US
percent = { $number } %

month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

## Les faits

fact-first-day = Premier jour
fact-first-day-why = Il dit pour qui une attaque compte comme une attaque contre une Partie, et quel texte de l’article 6 était alors en vigueur. La composition du Conseil suit le jour considéré.
fact-last-day = Dernier jour
fact-last-day-why = Il distingue un coup terminé d’un coup qui dure ; aucune appréciation n’en dépend.
fact-attacked = Attaqué
fact-attacked-why = Les articles 5 et 6 protègent les Parties : il faut dire à qui étaient la population, les forces ou les biens touchés.
fact-place = Lieu
fact-place-why = L’article 6 nomme des territoires et des mers, et ce qui y compte.
fact-means = Moyens
fact-means-why = La façon de frapper sépare la force armée du crime, de la pression ou du simple franchissement.
fact-dead = Morts
fact-dead-why = Un chiffre pour qui lit ; aucun nombre de morts n’est une règle de droit, seule la tranche est lue.
fact-injured = Blessés
fact-injured-why = Un chiffre pour qui lit ; les règles lisent la tranche des personnes touchées.
fact-harm = Victimes
fact-harm-why = L’ampleur et les effets commencent par les personnes touchées, quelle que soit leur nationalité.
fact-damage = Dégâts
fact-damage-why = Une destruction peut faire une attaque armée même si personne ne meurt.
fact-function-loss = Perte de fonction
fact-function-loss-why = Une attaque de réseau ou un sabotage se mesure à ce qui cesse de fonctionner.
fact-function-time = Durée de la perte
fact-function-time-why = Un service essentiel perdu pendant des semaines pèse plus qu’un service perdu quelques heures.
fact-intent = Intention
fact-intent-why = Un coup visant un Allié est une chose, un tir égaré ou un accident en est une autre.
fact-recklessness = Comportement inconsidéré
fact-recklessness-why = Si rien ne visait l’Allié, un comportement gravement inconsidéré peut encore rendre le cas soutenable.
fact-recklessness-unasked = `recklessness` n’est lu que si `intent` est `spillover` ou `accident`
fact-series = Série
fact-series-why = Des coups moindres d’un même auteur peuvent être jugés ensemble.
fact-own-force = Emploi de la force par la cible
fact-own-force-why = Qui emploie lui-même la force, ou s’introduit sans droit, n’est pas attaqué par une défense licite. Demandé seulement pour des forces, navires et aéronefs à l’étranger ou en mer.
fact-own-force-unasked = `own_force` n’est lu que si tout ce qui a été touché était des forces, des navires d’État ou des aéronefs d’État à l’étranger ou en mer
fact-author-kind = Nature de l’auteur
fact-author-kind-why = Les forces d’un État agissent de l’extérieur ; pour les autres il faut un lien avec l’étranger.
fact-author = Auteur
fact-author-why = Le nom est pour qui lit ; l’article 5 n’exige pas qu’un État soit nommé.
fact-author-is-ally = Auteur allié
fact-author-is-ally-why = On lit le Traité comme visant une attaque venue de l’extérieur ; un Allié auteur est donc signalé.
fact-attribution = Attribution
fact-attribution-why = Ce que les Alliés admettent ensemble compte plus que ce que l’un d’eux soupçonne.
fact-direction = Direction depuis l’étranger
fact-direction-why = On lit l’article 5 comme visant une attaque venue de l’extérieur : celle-ci a-t-elle été dirigée depuis l’étranger ?
fact-timing = Moment
fact-timing-why = Que l’attaque dure ou non décide des aides qui restent ouvertes, et non du cas lui-même.
fact-unsc = Conseil de sécurité
fact-unsc-why = Les mesures de l’article 5 prennent fin quand le Conseil de sécurité a pris les mesures nécessaires.
fact-before-council = Devant le Conseil
fact-before-council-why = S’il n’est saisi d’aucune question, le Conseil ne décide rien.
fact-measure = Mesure en deçà de l’article 5
fact-measure-why = Les Alliés peuvent convenir d’une mesure en deçà de l’article 5 ; elle est nommée ici.
fact-deciding-body = Instance qui décide
fact-deciding-body-why = De 1966 à avril 2009, la France ne siégeait pas au Comité des plans de défense ; d’août 1974 à octobre 1980, la Grèce n’y siégeait pas non plus.
fact-brought-by = Saisine
fact-brought-by-why = Tout Allié ou le Secrétaire général peut soulever une question.
fact-article-4-by = Article 4 invoqué par
fact-article-4-by-why = Tout Allié peut demander une consultation, où que se situe la menace.
fact-request = Demande
fact-request-why = Nul n’est aidé contre son gré : l’Allié attaqué demande ou consent.

## Le degré de certitude

confidence-as-stated = tel qu’énoncé
confidence-almost-certain = presque certain
confidence-very-likely = très probable
confidence-likely = probable
confidence-even-chance = une chance sur deux
confidence-unlikely = peu probable
confidence-very-unlikely = très peu probable
confidence-almost-no-chance = presque exclu

## Les positions

stance-supports = Soutient
stance-supports-would = Soutiendrait
stance-supports-seats = { $count ->
    [one] Soutient
   *[other] Soutiennent
}
stance-supports-seats-would = { $count ->
    [one] Soutiendrait
   *[other] Soutiendraient
}
stance-supports-effect = Approuve et le dira. Aide dans les limites de sa fourchette.
stance-does-not-object = Ne s’oppose pas
stance-does-not-object-would = Ne s’opposerait pas
stance-does-not-object-seats = { $count ->
    [one] Ne s’oppose pas
   *[other] Ne s’opposent pas
}
stance-does-not-object-seats-would = { $count ->
    [one] Ne s’opposerait pas
   *[other] Ne s’opposeraient pas
}
stance-does-not-object-effect = Laisse passer l’accord tacite. Peut n’apporter que peu d’aide.
stance-undecided = Indécis
stance-undecided-would = Indécis
stance-undecided-seats = { $count ->
    [one] Indécis
   *[other] Indécis
}
stance-undecided-seats-would = { $count ->
    [one] Indécis
   *[other] Indécis
}
stance-undecided-effect = Ne s’est pas exprimé. Le consensus ne peut pas encore être constaté.
stance-undecided-elsewhere = Ne s’est pas exprimé sur cette étape. Le consensus ne peut pas encore y être constaté.
stance-reservation = Réserve
stance-reservation-would = Laisserait passer avec une réserve
stance-reservation-seats = { $count ->
    [one] Réserve
   *[other] Réserves
}
stance-reservation-seats-would = { $count ->
    [one] Laisserait passer avec une réserve
   *[other] Laisseraient passer avec des réserves
}
stance-reservation-effect = Laisse passer le texte avec une réserve qui limite son aide. Si la réserve comporte une condition, elle attend que celle-ci soit remplie.
stance-objects = S’oppose
stance-objects-would = S’opposerait
stance-objects-seats = { $count ->
    [one] S’oppose
   *[other] S’opposent
}
stance-objects-seats-would = { $count ->
    [one] S’opposerait
   *[other] S’opposeraient
}
stance-objects-effect = Pas de consensus tant que l’opposition demeure. Sous la procédure d’accord tacite, elle se fait par écrit.

condition-none = sans condition
condition-open = condition en suspens
condition-met = condition remplie

## Les moyens

means-invasion = invasion
means-invasion-meaning = Des forces, ou des bandes aussi fortes, entrent en nombre ou prennent un lieu habité.
means-blockade = blocus
means-blockade-meaning = Des forces ferment les ports, la côte ou l’espace aérien.
means-islet-occupation = occupation d’un îlot
means-islet-occupation-meaning = Une poignée de personnes prend un lieu vide ou minuscule.
means-strike = frappe avec des armes de guerre
means-strike-meaning = Combat contre des forces compris : bombes, missiles, obus, torpilles, mines, drones armés lancés sur une cible, embuscade ou coup de main.
means-frontier-incident = incident de frontière
means-frontier-incident-meaning = Tirs locaux brefs, coups de semonce, éperonnage, arraisonnement ou manœuvre dangereuse ; seules comptent les personnes touchées.
means-armed-assault = assaut armé coordonné
means-armed-assault-meaning = Fusillades ou attentats à la bombe coordonnés, aéronefs ou véhicules employés comme armes, contre des civils ou sur le territoire national ; le combat contre des forces à l’étranger est une frappe.
means-lone-violence = violence d’une seule personne
means-lone-violence-meaning = Une seule personne, des moyens simples.
means-hostage-taking = prise d’otages ou piraterie
means-hostage-taking-meaning = Détournement, otages ou piraterie.
means-cbr = agent chimique, biologique ou radiologique
means-cbr-meaning = Un agent chimique, biologique, radiologique ou nucléaire est employé contre des personnes ou des lieux.
means-cyber = cyberopération
means-cyber-meaning = Elle se juge à ses effets, comme s’ils avaient été produits à la main.
means-electronic = brouillage ou leurrage
means-electronic-meaning = Des signaux sont brouillés ou falsifiés ; on juge d’après les effets.
means-explosive-sabotage = sabotage à l’explosif
means-explosive-sabotage-meaning = Une explosion clandestine sur une ligne, un dépôt ou une usine.
means-sabotage = sabotage sans explosif
means-sabotage-meaning = Dégâts clandestins par coupure, ancre, incendie ou déraillement.
means-drone-incursion = incursion de drones
means-drone-incursion-meaning = Des drones passent la frontière, armés ou leurres, sans cible établie.
means-incursion = incursion sans tir
means-incursion-meaning = Des forces, aéronefs, navires ou drones passent ; aucune arme n’est employée.
means-threat = menace
means-threat-meaning = Des paroles et des concentrations de forces.
means-coercion = coercition
means-coercion-meaning = Pression par le commerce, l’énergie ou les migrations.
means-crime-unrest = crime ou troubles
means-crime-unrest-meaning = Crime, émeute, contrebande ou espionnage.
means-unknown = moyens inconnus

## Les effets

harm-none = aucune victime
harm-injured-few = peu de blessés
harm-injured-few-meaning = Aucun mort ; à titre indicatif, jusqu’à dix-neuf blessés.
harm-injured-many = beaucoup de blessés
harm-injured-many-meaning = Aucun mort ; à titre indicatif, vingt blessés ou plus.
harm-few-dead = peu de morts
harm-few-dead-meaning = À titre indicatif de un à neuf, sans compter les assaillants.
harm-many-dead = beaucoup de morts
harm-many-dead-meaning = À titre indicatif de dix à quatre-vingt-dix-neuf, sans compter les assaillants.
harm-mass-dead = pertes massives
harm-mass-dead-meaning = À titre indicatif cent et plus. Aucun nombre n’est une règle de droit ; choisissez une autre tranche et dites pourquoi.
harm-unknown = nombre de victimes inconnu

damage-none = aucun dégât
damage-minor = dégâts mineurs
damage-minor-meaning = Réparables et locaux.
damage-serious = dégâts sérieux
damage-serious-meaning = Un bâtiment, un aéronef, un véhicule, un navire ou une ligne est perdu ou hors d’usage.
damage-destruction = destruction
damage-destruction-meaning = Une base, une usine, un quartier, plusieurs navires ou un axe majeur sont détruits.
damage-unknown = dégâts inconnus

function-loss-none = rien n’a cessé de fonctionner
function-loss-nuisance = gêne
function-loss-nuisance-meaning = Page défigurée ou bref déni de service.
function-loss-public-service = service public perdu
function-loss-public-service-meaning = Administration, paiements ou médias.
function-loss-essential-service = service essentiel perdu
function-loss-essential-service-meaning = Électricité, eau, santé, sécurité des transports ou appels d’urgence, pour une population sans solution de rechange.
function-loss-unknown = perte de fonction inconnue

function-time-hours = pendant des heures
function-time-days = pendant des jours
function-time-weeks = pendant des semaines
function-time-months = pendant des mois
function-time-unknown = durée inconnue

intent-deliberate-ally = visait l’Allié
intent-deliberate-ally-meaning = L’Allié, sa population, ses forces ou ses biens étaient visés.
intent-contested = intention contestée
intent-contested-meaning = Il y a de sérieux arguments des deux côtés, ce qui est autre chose que de ne pas savoir.
intent-spillover = débordement venu d’ailleurs
intent-spillover-meaning = Un autre était visé ; le coup s’est égaré ou a touché par erreur.
intent-accident = accident
intent-accident-meaning = Le fait n’était pas voulu.
intent-unknown = intention inconnue
intent-unknown-meaning = Personne ne peut dire qui était visé.

recklessness-alleged = comportement inconsidéré allégué
recklessness-not-alleged = aucun comportement inconsidéré allégué
recklessness-unknown = comportement inconsidéré ou non, inconnu

series-isolated = isolé
series-isolated-meaning = Rien d’autre de cet auteur ne s’y rattache.
series-pattern = élément d’une série de faits
series-pattern-meaning = On parle d’autres faits semblables ; rien n’est encore cumulé.
series-linked = lié à d’autres faits
series-linked-meaning = Vous les liez : même auteur au moins probable, but connexe, proches dans le temps. Les trois conditions sont nécessaires.
series-unknown = série inconnue
series-unknown-meaning = Personne ne dit s’il y en a eu d’autres ; rien n’est cumulé.
own-force-no = n’employait pas la force
own-force-no-meaning = La cible se trouvait là licitement et n’employait pas la force.
own-force-lawful = employait la force licitement
own-force-lawful-meaning = La cible agissait en légitime défense ou en vertu d’un mandat du Conseil de sécurité.
own-force-contested = emploi de la force par la cible contesté
own-force-contested-meaning = Des récits sérieux disent qu’elle employait la force ou s’introduisait sans droit ; d’autres le nient.
own-force-yes = employait elle-même la force, ou s’introduisait sans droit
own-force-yes-meaning = La cible attaquait, ou se trouvait là où elle n’avait aucun droit d’être, et s’est heurtée à une défense licite.
own-force-unknown = emploi de la force par la cible inconnu
own-force-unknown-meaning = Personne ne le dit ; qui l’allègue doit l’affirmer, et rien n’en est déduit.

## L’auteur

author-kind-state-forces = forces d’un État, à découvert
author-kind-state-forces-meaning = Organes d’un État agissant ouvertement.
author-kind-state-covert = agents d’un État
author-kind-state-covert-meaning = Ils agissent pour un État, clandestinement.
author-kind-state-proxy = groupe armé d’un État
author-kind-state-proxy-meaning = Un groupe envoyé ou mené par un État.
author-kind-organisation = organisation à l’étranger
author-kind-organisation-meaning = Un groupe dirigé hors du pays de l’Allié attaqué.
author-kind-network-cell = cellule peu structurée ou résidente
author-kind-network-cell-meaning = Une partie d’un réseau, ou des gens vivant dans le pays.
author-kind-domestic-group = groupe intérieur
author-kind-domestic-group-meaning = Insurgés ou extrémistes du pays même.
author-kind-individual = une seule personne
author-kind-commercial = un navire ou une entreprise
author-kind-unknown = auteur inconnu

author-is-ally-yes = un Allié
author-is-ally-no = pas un Allié
author-is-ally-unknown = Allié ou non, inconnu

attribution-none = personne n’est nommé
attribution-none-meaning = Personne n’a désigné d’auteur.
attribution-claimed = quelqu’un le revendique
attribution-claimed-meaning = Une revendication, sans preuve.
attribution-suspected = l’Allié attaqué soupçonne
attribution-suspected-meaning = L’Allié attaqué nomme un suspect sans avoir évalué les preuves.
attribution-victim-assessed = évaluée par l’Allié attaqué
attribution-victim-assessed-meaning = L’Allié attaqué a évalué les preuves et nommé l’auteur.
attribution-several-allies = évaluée par plusieurs Alliés
attribution-several-allies-meaning = Plusieurs Alliés sont arrivés à la même évaluation.
attribution-council-accepted = admise par le Conseil
attribution-council-accepted-meaning = Les preuves ont été présentées au Conseil et admises.
attribution-court-or-un = établie par un tribunal ou l’ONU
attribution-court-or-un-meaning = Un tribunal ou les Nations Unies se sont prononcés.
attribution-undisputed = incontestée
attribution-undisputed-meaning = Le fait est commis au grand jour ou reconnu, ou personne ne le nie.
attribution-unknown = attribution inconnue
attribution-unknown-meaning = On ne sait pas où en est l’attribution.

direction-established = établie
direction-established-meaning = Il est établi que l’attaque a été dirigée depuis l’étranger.
direction-probable = probable
direction-probable-meaning = Une direction depuis l’étranger est probable, non établie.
direction-contested = contestée
direction-contested-meaning = Il y a de sérieuses constatations des deux côtés.
direction-foreign-links = liens à l’étranger, exécutants locaux
direction-foreign-links-meaning = Formation, argent, armes ou inspiration de l’étranger ; des gens du pays ont agi.
direction-claimed-only = seulement revendiquée
direction-claimed-only-meaning = Quelqu’un à l’étranger revendique, et rien d’autre n’y mène.
direction-none = purement intérieure
direction-none-meaning = Il est établi que l’affaire était purement intérieure.
direction-unknown = inconnue
direction-unknown-meaning = L’enquête est ouverte.

## Le moment

timing-imminent = imminente
timing-imminent-meaning = Pas encore, mais sur le point de se produire.
timing-ongoing = en cours
timing-ongoing-meaning = L’attaque continue.
timing-over-active = finie, peut se répéter
timing-over-active-meaning = L’attaque est finie ; son auteur peut frapper encore et l’on s’y attend.
timing-over-done = finie, sans suite attendue
timing-over-done-meaning = L’attaque est finie et l’on n’en attend pas d’autre.
timing-historic = il y a des années
timing-historic-meaning = Les faits sont anciens et viennent d’être attribués.
timing-unknown = moment inconnu
timing-unknown-meaning = Personne ne dit si cela continue.

unsc-none = n’a rien fait
unsc-seized = saisi de la question
unsc-measures-taken = a pris des mesures
unsc-measures-taken-meaning = Il a pris les mesures nécessaires, au sens de l’article 5.
unsc-unknown = action inconnue

## La question posée

before-council-nothing = rien
before-council-nothing-meaning = Les déclarations de solidarité et les réunions d’information ne comptent pas.
before-council-meeting = une réunion
before-council-meeting-meaning = Un Allié ou le Secrétaire général soulève la question pour consultation, sans l’article 4.
before-council-article-4 = consultation au titre de l’article 4
before-council-article-4-meaning = Un Allié demande une consultation ; elle est de droit, et sa tenue n’exige pas de consensus.
before-council-lesser-measure = une mesure en deçà de l’article 5
before-council-lesser-measure-meaning = Par exemple une défense aérienne envoyée à un Allié, ou des patrouilles en mer.
before-council-article-5 = une décision au titre de l’article 5
before-council-article-5-meaning = Le Conseil doit dire que le cas relève de l’article 5.
before-council-unknown = inconnu
before-council-unknown-meaning = Personne ne dit de quoi le Conseil est saisi ; on n’en déduit rien.

deciding-body-council = Conseil de l’Atlantique Nord
deciding-body-dpc = Comité des plans de défense
deciding-body-dpc-meaning = La France n’y siégeait pas (de 1966 à avril 2009) ; pendant six ans, la Grèce non plus (1974–1980).
deciding-body-unknown = instance non précisée
deciding-body-unknown-meaning = Se lit comme le Conseil de l’Atlantique Nord.

request-asks = demande
request-asks-meaning = L’Allié attaqué demande l’assistance de l’article 5.
request-consents = consent
request-consents-meaning = Un autre a soumis la question, et l’Allié attaqué y consent.
request-informs = informe seulement
request-informs-meaning = L’Allié attaqué dit aux autres ce qui s’est passé et ne demande rien.
request-none = n’a pas demandé
request-none-meaning = L’Allié attaqué n’a rien dit de l’article 5.
request-declines = refuse
request-declines-meaning = L’Allié attaqué ne veut pas de l’article 5 ; nul n’est aidé contre son gré.
request-unknown = inconnue
request-unknown-meaning = Personne ne dit ce que veut l’Allié attaqué.

## Les États, avec l’article que la phrase demande

ally-alb-art = l’Albanie
ally-bel-art = la Belgique
ally-bgr-art = la Bulgarie
ally-can-art = le Canada
ally-hrv-art = la Croatie
ally-cze-art = la Tchéquie
ally-dnk-art = le Danemark
ally-est-art = l’Estonie
ally-fin-art = la Finlande
ally-fra-art = la France
ally-deu-art = l’Allemagne
ally-grc-art = la Grèce
ally-hun-art = la Hongrie
ally-isl-art = l’Islande
ally-ita-art = l’Italie
ally-lva-art = la Lettonie
ally-ltu-art = la Lituanie
ally-lux-art = le Luxembourg
ally-mne-art = le Monténégro
ally-nld-art = les Pays-Bas
ally-mkd-art = la Macédoine du Nord
ally-nor-art = la Norvège
ally-pol-art = la Pologne
ally-prt-art = le Portugal
ally-rou-art = la Roumanie
ally-svk-art = la Slovaquie
ally-svn-art = la Slovénie
ally-esp-art = l’Espagne
ally-swe-art = la Suède
ally-tur-art = la Türkiye
ally-gbr-art = le Royaume-Uni
ally-usa-art = les États-Unis


## Groups of allies
group-of-founders = Fondateurs de 1949
group-of-eu = Union européenne
group-of-nordic = Pays nordiques
group-of-baltic = Pays baltes
group-of-g7 = G7
group-of-black-sea = Mer Noire
group-of-nuclear = Dotés de l’arme nucléaire
group-of-b9 = Neuf de Bucarest
