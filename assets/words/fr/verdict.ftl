### Le verdict : la phrase de tête, les quatre parties, les mises en garde, et ce qu’un pas a changé.

## Phrase de tête

headline-empty = Décrivez ce qui s’est passé.
headline-too-thin = On n’en sait pas encore assez : { $facts }.
headline-not-met = Selon cette lecture, les conditions ne sont pas réunies.
headline-no-ally = { $plural ->
    [one] Selon cette lecture, les conditions ne sont pas réunies : { $ally } ne fait pas partie des Alliés.
   *[other] Selon cette lecture, les conditions ne sont pas réunies : { $ally } ne font pas partie des Alliés.
 }
headline-no-council = Il n’y a pas de Conseil à cette date : le Traité est entré en vigueur le 24 août 1949.
headline-nobody-can-ask = L’article 5 est proposé, mais personne ne peut le demander.
headline-met = Les conditions sont réunies.
headline-arguable = On peut soutenir que les conditions sont réunies.
headline-not-known = On ne sait pas encore si les conditions sont réunies.
headline-contested = Contesté : tout dépend de { $fact }.
contested-direction = la direction depuis l’étranger { $mark }
contested-intent = l’intention { $mark }
headline-no-request = Aucune demande n’a été présentée.
headline-no-record = Aucune demande n’est consignée.
headline-not-asked = { $plural ->
    [one] { $ally } n’a pas demandé d’assistance.
   *[other] { $ally } n’ont pas demandé d’assistance.
 }
headline-asked-not-put = { $plural ->
    [one] { $ally } a demandé assistance ; le Conseil n’est saisi de rien.
   *[other] { $ally } ont demandé assistance ; le Conseil n’est saisi de rien.
 }
headline-declines = { $plural ->
    [one] { $ally } n’y consent pas.
   *[other] { $ally } n’y consentent pas.
 }
headline-no-consent = { $plural ->
    [one] { $ally } n’y consent pas. Sans l’Allié attaqué, pas de défense collective.
   *[other] { $ally } n’y consentent pas. Sans l’Allié attaqué, pas de défense collective.
 }
headline-nothing-asked = { $plural ->
    [one] Le Conseil n’est saisi ni d’une demande ni d’un consentement : { $ally } n’a pas demandé d’assistance.
   *[other] Le Conseil n’est saisi ni d’une demande ni d’un consentement : { $ally } n’ont pas demandé d’assistance.
 }
headline-only-consents = { $plural ->
    [one] { $ally } y consent, mais n’a pas fait la demande qu’exige une lecture stricte.
   *[other] { $ally } y consentent, mais n’ont pas fait la demande qu’exige une lecture stricte.
 }
headline-article-4-asked = { $plural ->
    [one] { $ally } a demandé une consultation au titre de l’article 4.
   *[other] { $ally } ont demandé une consultation au titre de l’article 4.
 }
headline-article-4-held-by = { $plural ->
    [one] { $ally } a demandé une consultation au titre de l’article 4, et les Alliés se consultent.
   *[other] { $ally } ont demandé une consultation au titre de l’article 4, et les Alliés se consultent.
 }
headline-article-4-held = Les Alliés se consultent au titre de l’article 4.
headline-meeting = Les Alliés se consultent.
headline-requested = { $count ->
    [one] Demande présentée. { $number } Allié ne s’est pas encore exprimé.
   *[other] Demande présentée. { $number } Alliés ne se sont pas encore exprimés.
 }
headline-lesser-open = { $count ->
    [one] Une mesure en deçà de l’article 5 est proposée. { $number } Allié ne s’est pas encore exprimé.
   *[other] Une mesure en deçà de l’article 5 est proposée. { $number } Alliés ne se sont pas encore exprimés.
 }
headline-open = { $count ->
    [one] L’article 5 est proposé, et aucune demande n’est consignée. { $number } Allié ne s’est pas encore exprimé.
   *[other] L’article 5 est proposé, et aucune demande n’est consignée. { $number } Alliés ne se sont pas encore exprimés.
 }
headline-near = { $count ->
    [one] Le consensus attend encore { $number } Allié : { $names }.
   *[other] Le consensus attend encore { $number } Alliés : { $names }.
 }
headline-agreed-if = Accord si { $condition }.
condition-of = la réserve posée par { $ally } est satisfaite
condition-of-quoted = la réserve posée par { $ally } est satisfaite (« { $text } »)
condition-request = { $plural ->
    [one] { $ally } le demande ou y consent
   *[other] { $ally } le demandent ou y consentent
 }
headline-provisional = { $body } en convient, sous réserve qu’il soit établi que l’attaque a été dirigée depuis l’étranger.
headline-lesser-agreed = { $body } convient d’une mesure en deçà de l’article 5 : { $measure }.
headline-lesser-agreed-unnamed = { $body } convient d’une mesure en deçà de l’article 5.
headline-another-course = Les conditions sont réunies ; { $body } a choisi une autre voie.
headline-another-course-named = Les conditions sont réunies ; { $body } a choisi une autre voie : { $measure }.
headline-objects = { $plural ->
    [one] { $ally } s’oppose : « { $reason } ».
   *[other] { $ally } s’opposent : « { $reason } ».
 }
headline-objects-by = { $plural ->
    [one] { $ally } s’oppose.
   *[other] { $ally } s’opposent.
 }
headline-no-agreement = { $body } n’en convient pas. Ces mesures restent possibles : { $steps }.
open-steps-article-5 = consultation au titre de l’article 4, mesure en deçà de l’article 5, aide nationale
open-steps-lesser-measure = consultation au titre de l’article 4, autre mesure, aide nationale
body-council = le Conseil
body-dpc = le Comité des plans de défense
headline-consensus = { $body } en convient. Chaque Allié décide à présent de ce qu’il apporte.
headline-agreed-not-known = { $body } en convient, bien qu’on ne sache pas encore si les conditions sont réunies.
headline-below-threshold = { $body } en convient, bien que, selon cette lecture, les conditions ne soient pas réunies.
headline-doubt-of-record = Confiance dans ce qui est consigné : { $confidence }.

seat-condition = { $seat } ({ $condition })
seat-condition-quoted = { $seat } ({ $condition } : « { $text } »)

## Issues

outcome-not-raised = question non soulevée
outcome-consulted = consultation tenue
outcome-no-consent = sans le consentement de l’Allié attaqué
outcome-blocked = bloqué
outcome-deferred = consensus en suspens
outcome-measures-without-a5 = mesures en deçà de l’article 5
outcome-provisional = accord, origine à confirmer
outcome-invoked = article 5 invoqué

## Le seuil

part-nothing-stated = rien n’est encore indiqué
part-rests-on = repose sur { $marks }
part-missing = il manque : { $facts }
part-weakest = { $element } : { $marks }
part-more = +{ $number }

## La demande

request-part-asks = Présentée
request-part-consents = Consentement donné
request-part-informs = Information seule
request-part-none = Non présentée
request-part-declines = Refus
request-part-unknown = Inconnue
request-part-only = personne d’autre que { $ally } ne peut demander
request-part-by = par { $names }
request-part-nobody = aucun Allié attaqué n’est nommé
request-part-no-ally = { $plural ->
    [one] l’État attaqué n’est pas un Allié
   *[other] les États attaqués ne sont pas des Alliés
 }
request-part-too-early = il n’y a pas encore d’Alliés
request-part-and = { $line } ; { $others }
answer-asks = { $plural ->
    [one] { $ally } demande
   *[other] { $ally } demandent
 }
answer-consents = { $plural ->
    [one] { $ally } y consent
   *[other] { $ally } y consentent
 }
answer-informs = { $plural ->
    [one] { $ally } informe seulement
   *[other] { $ally } informent seulement
 }
answer-none = { $plural ->
    [one] { $ally } n’a rien demandé
   *[other] { $ally } n’ont rien demandé
 }
answer-declines = { $plural ->
    [one] { $ally } refuse
   *[other] { $ally } refusent
 }
answer-unknown = { $plural ->
    [one] on ne sait pas ce que dit { $ally }
   *[other] on ne sait pas ce que disent { $ally }
 }

## Le consensus

consensus-part-not-put = Non proposé
consensus-part-running = Accord tacite ouvert
consensus-part-broken = Accord tacite rompu
consensus-part-consultation-asked = Consultation demandée
consensus-part-consultation-held = Consultation tenue
consensus-part-consultation-by = demandée par { $names } ; { $line }
consensus-part-consultation-raised = question soulevée par { $names } ; { $line }
consensus-part-no-council = Pas de Conseil
consensus-part-too-early = personne ne siège à cette date
consensus-part-dpc = au Comité des plans de défense : { $line }
consensus-part-blocked = Bloqué
consensus-part-blocked-by = { $count ->
    [one] bloqué par { $number }
   *[other] bloqué par { $number }
 }
consensus-part-waits = { $count ->
    [one] Attend { $number } Allié
   *[other] Attend { $number } Alliés
 }
consensus-part-waits-request = Attend la demande
consensus-part-measures-without-a5 = Accord en deçà de l’article 5
consensus-part-provisional = Accord provisoire
consensus-part-invoked = Accord
consensus-part-if-blocked = { $count ->
    [one] si on le proposait, opposition : { $names }
   *[other] si on le proposait, oppositions : { $names }
 }
consensus-part-if-waits = { $count ->
    [one] si on le proposait : { $number } Allié attendu
   *[other] si on le proposait : { $number } Alliés attendus
 }
consensus-part-if-passes = si on le proposait : chaque Allié laisse passer le texte
consensus-part-text-blocked = { $count ->
    [one] sur le texte, opposition : { $names }
   *[other] sur le texte, oppositions : { $names }
 }
consensus-part-text-waits = { $count ->
    [one] sur le texte : { $number } Allié attendu
   *[other] sur le texte : { $number } Alliés attendus
 }
consensus-part-text-passes = sur le texte : chaque Allié le laisse passer
consensus-part-no-consent = Proposé, sans demande
consensus-part-if-asked-blocked = { $count ->
    [one] si la demande était faite, opposition : { $names }
   *[other] si la demande était faite, oppositions : { $names }
 }
consensus-part-if-asked-waits = { $count ->
    [one] si la demande était faite : { $number } Allié attendu
   *[other] si la demande était faite : { $number } Alliés attendus
 }
consensus-part-if-asked-passes = si la demande était faite : chaque Allié laisse passer le texte
consensus-part-all-pass = chaque Allié laisse passer le texte
consensus-part-reservations = { $count ->
    [one] avec une réserve : { $names }
   *[other] avec des réserves : { $names }
 }

## La réponse

response-part-monthly = { $money } par mois
response-part-up-to = Facilités, jusqu’à { $money } par mois
response-part-unmeasured = Non chiffrée
response-part-if-agreed = Si le Conseil en convient
response-part-if-asked = Si demande et accord
response-part-lesser = Si une mesure en deçà de l’article 5 est convenue
response-part-nothing = Aucune
response-part-now = { $count ->
    [0] chacun choisit son aide
    [one] { $givers } aiderait ; chacun choisit son aide
   *[other] { $givers } aideraient ; chacun choisit son aide
 }
response-part-until-confirmed = { $count ->
    [0] jusqu’à confirmation de l’origine
    [one] jusqu’à confirmation de l’origine, { $givers } aiderait
   *[other] jusqu’à confirmation de l’origine, { $givers } aideraient
 }
response-part-when-confirmed = { $line } · une fois confirmée : { $then }
response-part-short-of-article-5 = { $count ->
    [0] en deçà de l’article 5
    [one] en deçà de l’article 5, { $givers } aiderait
   *[other] en deçà de l’article 5, { $givers } aideraient
 }
response-part-then = { $count ->
    [0] déjà possible : facilités ({ $helping })
    [one] { $givers } aiderait · déjà possible : facilités ({ $helping })
   *[other] { $givers } aideraient · déjà possible : facilités ({ $helping })
 }
response-part-then-blocked = { $count ->
    [one] bloqué par { $number } Allié · déjà possible : facilités ({ $helping })
   *[other] bloqué par { $number } Alliés · déjà possible : facilités ({ $helping })
 }
givers-all-others = les { $number } autres
givers-some-others = { $number } des { $whole } autres
givers-all-not-attacked = les { $number } Alliés non attaqués
givers-some-not-attacked = { $number } des { $whole } Alliés non attaqués
givers-all-bystanders = les { $number } Alliés qui ne sont ni attaqués ni l’attaquant
givers-some-bystanders = { $number } des { $whole } Alliés qui ne sont ni attaqués ni l’attaquant
givers-all-allies = les { $number } Alliés
givers-some-allies = { $number } des { $whole } Alliés
response-part-national = { $count ->
    [0] pas d’effort commun ; l’aide nationale reste possible
    [one] aide nationale de { $number } Allié, hors commandement de l’OTAN
   *[other] aide nationale de { $number } Alliés, hors commandement de l’OTAN
 }
response-part-too-early = il n’y a pas encore d’Alliés
response-part-without = pas sans l’Allié attaqué

offer-offered = aiderait
offer-conditional = une fois sa condition remplie
offer-open = ne s’est pas exprimé
offer-withheld = ne participe pas
offer-enabling-help = facilités
offer-attacked-state = l’État attaqué
offer-attacked = l’Allié attaqué
offer-attacker = l’attaquant

level-enabling = facilités
level-enabling-meaning = Déclarations, renseignement, survol, ports, aide policière : une aide réelle que l’argent ne mesure pas.
level-token = symbolique
level-token-meaning = Les plus petits détachements.
level-limited = limité
level-limited-meaning = Une ou deux batteries, sous mandat.
level-substantial = substantiel
level-substantial-meaning = Un groupe aéronaval, une brigade.
level-major = majeur
level-major-meaning = Le plus haut niveau en deçà d’une guerre générale.

## Mises en garde

warning-consensus-on-not-eligible = Le Conseil en conviendrait alors qu’un élément n’est pas rempli : { $element }.
warning-consensus-on-not-eligible-place = Le Conseil en conviendrait alors que le lieu est hors zone : il n’y a pas de précédent, et ce serait forcer l’article 6.
warning-consensus-against-origin = L’accord attend la preuve d’une origine étrangère que les faits démentent.
warning-agreed-without-immediacy = Accord, bien que l’attaque soit finie : la protection et le soutien se justifient, l’emploi de la force relèverait des représailles.
warning-intra-alliance = { $cited ->
    [then] L’auteur est lui-même un Allié : le texte n’exclut pas le cas, mais en 1974 on l’a tenu pour étranger à l’article 5. Il garde son siège et peut rompre l’accord tacite.
   *[other] L’auteur est lui-même un Allié : le texte n’exclut pas le cas, mais on le tient pour étranger à l’article 5{ $later }. Il garde son siège et peut rompre l’accord tacite.
 }
warning-attacked-ally-objects = { $plural ->
    [one] { $ally }, Allié attaqué, s’oppose.
   *[other] { $ally }, Allié attaqué, s’opposent.
 }
warning-before-council-unknown = Personne ne dit de quoi le Conseil est saisi [F22] ; on lit qu’il n’est saisi de rien.
warning-request-unknown = Personne ne dit si l’Allié attaqué demande ou consent [F27] ; rien ne se décide sans cela.

## Pas

step-with-confidence = { $value } ({ $confidence })
step-from-to = { $from } → { $to }
step-seat = { $seat } : { $value }
step-seats = { $count ->
    [one] { $number } siège : { $value }
   *[other] { $number } sièges : { $value }
 }
step-replace = « { $title } » ouvert à l’écran
step-reworded = { $name } : texte réécrit
step-nothing = Comme avant
step-undone = Annulé : { $step }
step-sentence = { $step }.

moved-threshold = Seuil : { $from } → { $to }.
moved-element = { $element } : { $from } → { $to }.
moved-request = Demande : { $from } → { $to }.
moved-consensus = Consensus : { $from } → { $to }.
moved-supposed = Consensus, si on le proposait : { $from } → { $to }.
moved-of-text = Texte sur la table : { $from } → { $to }.
moved-consulting = Consensus : on dit autrement qui a demandé la consultation, ou à quel titre.
moved-reservations = Consensus, réserves : { $from } → { $to }.
moved-seats = Sièges : { $from } → { $to }.
moved-response = { $count ->
    [one] Réponse : { $from } → { $to } aiderait.
   *[other] Réponse : { $from } → { $to } aideraient.
 }
moved-nothing = Aucune partie du verdict ne bouge.
moved-sitting = Travaux : { $from } → { $to }.
moved-sitting-other = Travaux : un autre texte est sur la table.
sitting-no-text = pas de texte sur la table
sitting-agreed = texte convenu
sitting-fell = texte tombé
stance-kept-letter = { $allies } : l’opposition par écrit compte ; cette position est gardée à côté.
stance-kept-empty = { $allies } : gardé jusqu’à ce que quelqu’un y siège.
stance-kept-elsewhere = { $allies } : position sur { $to }. Elle ne dit rien sur { $rung }, d’où se lit le Conseil.
