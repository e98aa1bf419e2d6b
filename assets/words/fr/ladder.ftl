### L’échelle du consensus et les chemins qui y mènent, conditions, tours, préréglages et promesses au clavier, tels que la fenêtre les montre.

tab-ladder = Échelle
consensus-ladder-hint = D’après ce que les sièges ont dit : qui laisse passer un texte laisse passer tous ceux qui vont moins loin, et qui s’y oppose s’oppose à tous ceux qui vont plus loin.
ladder-count = { $count ->
    [0] personne ne pourrait le laisser passer à présent
    [one] { $number } pourrait le laisser passer à présent
   *[other] { $number } pourraient le laisser passer à présent
 }
ladder-nobody = personne ne s’y oppose
reason-owed-by = Un motif est dû par

paths-title = Chemins vers le consensus
paths-settled-agreed = { $rung } : c’est réglé. Personne ne s’oppose et personne n’est attendu.
paths-settled-blocked = { $rung } : c’est réglé tant que l’opposition demeure ({ $allies }). Aucune autre réponse n’y change rien.
paths-settled-ended = C’est réglé : les travaux sont { $ending }.
paths-conditions = { $rung } : tous se sont prononcés. Le reste dépend de conditions.
paths-open = { $count ->
    [one] { $rung } : { $number } siège compte encore.
   *[other] { $rung } : { $number } sièges comptent encore, dans cet ordre.
 }
paths-knot = Nœud
paths-tree = Où mènent les réponses ; une opposition règle tout aussitôt
paths-pass = { $allies } : soutient ou ne s’oppose pas
paths-pass-all = { $allies } : chacun soutient ou ne s’oppose pas
paths-branch = { $ally } : { $answer }
paths-leads = mène à : { $end }
open-not-spoken = ne s’est pas prononcé à ce sujet
open-waits = attend : { $terms }
open-waits-words = attend sa condition en toutes lettres
open-waits-quoted = attend sa condition « { $words } »

## Conditions d’un siège

seat-term-add = Condition que le programme lit
seat-term-ally = un Allié soutient
seat-term-attribution = l’attribution atteint au moins
seat-term-others = autres qui soutiennent, au moins
seat-term-remove = Retirer : { $term }
seat-term-met = remplie : { $term } · { $by }
seat-term-open = en suspens : { $term } · { $by }
seat-term-by-letter = un Allié lui a fait rapport
seat-term-by-supporting = { $count ->
    [0] aucun autre ne soutient à présent
    [one] { $number } autre soutient à présent
   *[other] { $number } autres soutiennent à présent
 }
seat-term-by-no-seat = { $ally } n’a pas de siège
bounds-ground = pas de forces terrestres
bounds-ground-why = Limite ce que le siège donne. N’attend rien.
filter-absent = absent
seat-mark-absent = absent
seat-mark-broke-silence = a rompu l’accord tacite par écrit
seat-mark-elsewhere = s’est exprimé sur une autre étape
seat-broke = Il a rompu l’accord tacite par écrit. Sa lettre compte jusqu’à son retrait.
seat-broke-fallen = Il a rompu par écrit l’accord tacite sur le texte tombé. Cela compte jusqu’à ce qu’il prenne une autre position.
seat-said = Il a dit : { $stance }, sur : { $to }.
speaks-to = se prononce sur
speaks-to-table = le texte sur la table
reason-owed-here = Un motif est dû.

## Tours et invités

rounds-title = Tours
rounds-look = Considérer
round-said = { $stance } (« { $reason } »)
round-begin = Ouvrir le tour { $number }, { $kind }
round-looked-at = Le tour { $number } sur { $last } est considéré ; ce qui est dit à présent y est dit.
guests-hint = Les invités parlent et ne sont pas comptés
guests-line = Invités, non comptés : { $names }
guest-name = Nom
guest-role = À quel titre
guest-add = Ajouter
guest-remove = Retirer : { $name }

## Préréglages

presets-title = { $count ->
    [one] D’un coup, pour { $count } siège, et combien bougent
   *[other] D’un coup, pour { $count } sièges, et combien bougent
 }
preset-moves = { $count ->
    [0] { $preset } : aucun siège ne bouge
    [one] { $preset } : { $number } siège bouge
   *[other] { $preset } : { $number } sièges bougent
 }

## Touches

keys-absent = siège vide, ou de nouveau occupé
keys-speaks-to = texte sur lequel le siège se prononce
keys-terms = ajouter une condition que le programme lit
keys-rounds = tours, motifs dus, invités
keys-next-round = ouvrir le tour suivant
keys-pledge = promesse : puis un numéro, et Entrée

## Une promesse au clavier

pledge-menu = Promesse
pledge-by = Une promesse de ce siège : { $ally }
pledge-how = Tapez le numéro d’une mesure, puis Entrée.
pledge-no-bar = Aucune aide n’est comptée de ce siège.
pledge-beyond = au-delà de sa fourchette
pledge-least = minimum
pledge-suggested = suggéré
pledge-most = maximum
pledge-range-unmeasured = Fourchette : une aide que l’argent ne mesure pas
pledge-range = Fourchette : de { $least } à { $most } par mois
pledge-range-suggested = Fourchette : de { $least } à { $most } par mois, suggéré { $suggested }
