## La réponse : types d’aide, mesures, promesses, ce qui est demandé

help-political = politique
help-intelligence = renseignement
help-cyber = cyber
help-logistics-and-basing = logistique et bases
help-air-and-sea = air et mer
help-land-forces = forces terrestres
help-financial = finances
help-humanitarian = humanitaire

pledge-stage-announced = annoncée
pledge-stage-approved = approuvée
pledge-stage-deployed = déployée
pledge-line = { $measure } : { $quantity }, { $months }, { $stage }
pledge-line-open = { $measure } : { $months }, { $stage }
measure-in-unit = { $measure } ({ $unit })
pledge-months = { $count ->
    [one] { $number } mois
   *[other] { $number } mois
}
pledge-from = { $text }, à partir du { $day }
pledge-on-condition = { $text } ({ $condition })
need-line = { $what } : { $quantity }
need-money = milliers de dollars des États-Unis par mois
need-by = { $text }, d’ici au { $day }

step-package = Ensemble : { $name }

aspect-pledges = { $seat }, promesses
aspect-needs = { $seat }, demandes
aspect-refusal = { $seat }, parlement
aspect-refusal-refuses = refuse l’aide armée
aspect-exclusions = { $seat }, exclu par la réserve

approval-government = le gouvernement décide
approval-government-informs = le gouvernement décide et informe le parlement
approval-split = cela dépend de l’opération
approval-prior-vote = un vote du parlement précède
approval-later = La règle que connaît le catalogue est postérieure ; il ignore celle qui valait ce jour-là, et la catégorie et les délais en tiennent lieu.

assumption-mix = Part dans une suggestion : { $kind }
assumption-mix-no-forces = Part dans une suggestion, sans forces armées : { $kind }
assumption-cost-low = { $measure } : coût de { $per } par mois, bas
assumption-cost-high = { $measure } : coût de { $per } par mois, haut
assumption-effect-low = { $measure } : délai jusqu’à l’effet, au plus tôt
assumption-effect-high = { $measure } : délai jusqu’à l’effet, au plus tard
assumption-approval-low = Autorisation de l’aide armée, { $class } : au plus tôt
assumption-approval-high = Autorisation de l’aide armée, { $class } : au plus tard

help-days = { $count ->
    [one] { $number } jour
   *[other] { $number } jours
}
help-within = de { $one } à { $two }

range-stance = { $stance } : { $span }
range-capacity = Sa part se calcule sur { $amount } par mois, les dépenses de défense de { $year }
range-capacity-stand-in = Sa part se calcule sur { $amount } par mois, qui tient lieu de dépenses de défense ({ $year })
range-outcome-now = Le Conseil en est convenu
range-outcome-until-confirmed = Jusqu’à confirmation de l’origine, la suggestion est d’un niveau plus bas
range-outcome-short-of-article-5 = En deçà de l’article 5, la suggestion est d’un niveau plus bas et les deux sont plafonnés
range-outcome-if-agreed = Cela vaut si le Conseil en convient
range-outcome-if-asked = Cela vaut si l’Allié attaqué demande et que le Conseil en convient
range-outcome-national = Le Conseil est bloqué : ce qu’un soutien donne est une aide nationale, hors commandement de l’OTAN, et au plus ce qu’il donnerait si le texte était convenu
range-outcome-nothing = Rien n’est donné sans l’Allié attaqué
range-supposed-article-5 = Hypothèse : l’article 5 est proposé et convenu
range-supposed-provisional = Hypothèse : l’article 5 est proposé et convenu jusqu’à confirmation de l’origine, la suggestion d’un niveau plus bas
range-supposed-lesser-measure = Hypothèse : une mesure en deçà de l’article 5 est convenue, la suggestion d’un niveau plus bas et les deux plafonnés
range-named = Les mesures nommées sont de ces types, et rien d’autre n’est donné en commun : { $kinds }
range-unmeasured = Parmi les mesures nommées, cet Allié n’en peut donner aucune que l’argent mesure
range-gravity = Des effets de cette classe ({ $class }) plafonnent le maximum à { $level }
range-condition = La condition de sa réserve est en suspens
range-open = Il ne s’est pas prononcé
range-national-only = Il ne participe pas à l’effort commun ; par une promesse, il peut encore aider de son côté
range-approval = Forces : { $class }, { $days }
range-approval-indicative = Forces : { $class }, { $days } (indicatif)
range-refused = Le parlement refuse : aucune force ne vient
range-left-out = La réserve exclut : { $kind }
range-no-land-forces = Contre un groupe à l’étranger, le modèle ne suggère pas de forces terrestres ; demandez-les pour changer cela
range-beyond-below = Ce qui est promis est en dessous de la fourchette du modèle
range-beyond-above = Ce qui est promis dépasse la fourchette du modèle

pledge-common = dans l’effort commun
pledge-conditional = une fois sa condition remplie
pledge-if-agreed = si le Conseil en convient
pledge-national = aide nationale
pledge-refused = le parlement refuse
pledge-later = annoncé après le jour considéré
pledge-unwanted = pas sans l’Allié attaqué
pledge-no-help = pas d’aide : l’Allié attaqué, ou l’attaquant
pledge-no-seat = pas de siège ce jour-là
pledge-unknown = mesure inconnue
pledge-cost = de { $low } à { $high } par mois
pledge-no-figure = pas de chiffre public
pledge-near-zero = ne se mesure pas en argent
pledge-arrives = du jour { $earliest } au jour { $latest }
pledge-endurance = plus longtemps qu’une telle aide n’a jamais été maintenue

enabling-political = soutien politique
enabling-intelligence = renseignement
enabling-overflight = survol
enabling-ports = ports et aérodromes

report-record = Ce que les Alliés ont réellement apporté, d’après les sources
report-help = Ce qui est promis et demandé
report-help-kinds = Suggestion par type : { $kinds }
report-help-day = Jour { $day } : { $there } sur place, jusqu’à { $maybe } au plus tôt
report-help-marks = { $text } ; sans chiffre { $there } sur place, jusqu’à { $maybe }
report-gap-closed = { $seat } demande { $need } : couvert par { $names }
report-gap-open = { $seat } demande { $need } : couvert { $covered }, manque { $missing }
report-gap-none = { $seat } demande { $need } : personne ne le promet
report-gap-assumed = { $seat } demande { $need } : le modèle le tient pour acquis de la part de { $number ->
    [one] un Allié
   *[other] { $number } Alliés
 }, sans le chiffrer
report-gap-assumed-if = { $seat } demande { $need } : si le Conseil en convient, le modèle le tient pour acquis de la part de { $number ->
    [one] un Allié
   *[other] { $number } Alliés
 }, sans le chiffrer
led-by-nato-command = sous la structure de commandement de l’OTAN
led-by-coalition = sous la conduite d’une coalition
led-by-nations = chaque nation pour son compte
led-by-outcome = selon l’issue
response-led-by = Qui dirige la réponse
response-asks = { $state } · demande { $wanted }
report-gap-later = { $seat } demande { $need }, mais seulement à partir du { $day } : annoncé plus tard
report-gap-late = { $text } ; à temps { $number }

response-pledges = Promesses
needs-title = Demandé
needs-none = Rien n’est demandé pour l’instant. Ce que demande { $ally } peut être comparé à ce qui est promis.
needs-nobody = Aucun Allié n’est désigné comme attaqué : personne ne demande d’aide.
needs-add = Demander…
need-quantity = combien
need-any = peu importe
need-by-day = d’ici au
need-remove = Ne plus demander { $what }
pledges-of = Promesses de
pledges-none = Aucune promesse ({ $ally }) : d’ici là, la fourchette est celle du modèle seul.
pledge-add = Promettre…
pledge-remove = Retirer : { $measure }
pledge-quantity = quantité
pledge-months-field = mois
pledge-stage-field = où elle en est
pledge-from-field = à partir du
pledge-condition-field = condition
pledge-condition-hint = ce dont elle dépend
pledges-others = Promesses des autres
pledges-elsewhere = Promis, mais aucune aide ce jour-là
pledge-clash = Une telle promesse existe déjà au { $day } ; changez-la ou choisissez un autre jour.
package-title = Ensemble…
package-by-givers = Par tout Allié prêt à donner ({ $count })
package-by-seat = Par { $ally }
package-by-selected = Par les sièges choisis ({ $count })
approval-title = Aide armée : qui décide chez soi
approval-none = Le catalogue n’a pas de règle pour cet Allié.
approval-refuses = Le parlement refuse l’aide armée
approval-refuses-why = Vous seul pouvez le dire : le modèle connaît des délais et aucun refus.
exclusions-title = Sa réserve exclut
response-asked = Demandé : { $closed } sur { $count } couverts
response-asked-all = Demandé : tout est couvert ({ $count })
inspector-help = { $count ->
    [0] Promettre une aide…
    [one] Une promesse…
   *[other] { $count } promesses…
}
catalogue-title = Les mesures
gap-cover = { $ally } : { $quantity }, du jour { $earliest } au jour { $latest }, { $state }
gap-cover-uncounted = { $ally } : du jour { $earliest } au jour { $latest }, { $state }
catalogue-cost = de { $low } à { $high } par mois pour { $unit } · qualité { $mark }
catalogue-days = effet après { $days }

help-short-political = Po
help-short-intelligence = Re
help-short-cyber = Cy
help-short-logistics-and-basing = Lo
help-short-air-and-sea = Ai
help-short-land-forces = Te
help-short-financial = Fi
help-short-humanitarian = Hu

enabled-no = non
enabled-if-agreed = si le Conseil en convient
enabled-assumed = tenu pour acquis
enabled-pledged = promis

approval-line = { $class }, { $days } ; règle { $confidence ->
    [high] bien connue
    [medium] assez bien connue
   *[low] peu connue
}{ $indicative ->
    [yes] {" "}(indicatif)
   *[no] {""}
}
pledge-sum = { $ally } : { $count ->
    [one] une promesse
   *[other] { $number } promesses
}, { $cost }
pledge-sum-marks = { $text }, { $marks } sans chiffre
catalogue-capital = valeur, une fois : de { $low } à { $high } pour { $unit } · qualité { $mark } · jamais ajoutée à un coût mensuel
