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
pledge-line = { $measure }: { $quantity } { $unit }, { $months }, { $stage }
pledge-line-open = { $measure }: { $months }, { $stage }
pledge-months = { $count ->
    [one] { $number } month
   *[other] { $number } months
}
pledge-from = { $text }, from { $day }
pledge-on-condition = { $text } ({ $condition })
need-line = { $what }: { $quantity } { $unit }
need-money = thousand US dollars a month
need-by = { $text }, by { $day }

step-pledge = { $seat } pledges { $pledge }
step-pledge-removed = { $seat }: pledge taken back, { $measure }
step-package = Package: { $name }
step-need = { $seat } asks for { $need }
step-need-removed = { $seat }: no longer asks for { $what }
step-refusal = { $seat }: parliament refuses armed help
step-refusal-lifted = { $seat }: parliament no longer refuses
step-exclusion = { $seat }: the reservation leaves out { $kind }
step-exclusion-lifted = { $seat }: the reservation no longer leaves out { $kind }

aspect-pledges = { $seat }, pledges
aspect-needs = { $seat }, asks for
aspect-refusal = { $seat }, parliament
aspect-refusal-refuses = refuses armed help
aspect-exclusions = { $seat }, left out by the reservation
