## La réponse : types d’aide, mesures, promesses, ce qui est demandé

help-political = politique
help-intelligence = renseignement
help-cyber = cyber
help-logistics-and-basing = logistique et bases
help-air-and-sea = air et mer
help-land-forces = forces terrestres
help-financial = finances
help-humanitarian = humanitaire

pledge-stage-announced = annoncé
pledge-stage-approved = approuvé
pledge-stage-deployed = déployé
pledge-line = { $measure } : { $quantity } { $unit }, { $months }, { $stage }
pledge-line-open = { $measure } : { $months }, { $stage }
pledge-months = { $count ->
    [one] { $number } mois
   *[other] { $number } mois
}
pledge-from = { $text }, à partir du { $day }
pledge-on-condition = { $text } ({ $condition })
need-line = { $what } : { $quantity } { $unit }
need-money = milliers de dollars par mois
need-by = { $text }, d’ici au { $day }

step-pledge = Promesse, { $seat } : { $pledge }
step-pledge-removed = { $seat } : promesse retirée, { $measure }
step-package = Ensemble : { $name }
step-need = Demande, { $seat } : { $need }
step-need-removed = { $seat } : ne demande plus { $what }
step-refusal = { $seat } : le parlement refuse l’aide armée
step-refusal-lifted = { $seat } : le parlement ne refuse plus
step-exclusion = { $seat } : la réserve exclut { $kind }
step-exclusion-lifted = { $seat } : la réserve n’exclut plus { $kind }

aspect-pledges = { $seat }, promesses
aspect-needs = { $seat }, demandes
aspect-refusal = { $seat }, parlement
aspect-refusal-refuses = refuse l’aide armée
aspect-exclusions = { $seat }, exclu par la réserve
