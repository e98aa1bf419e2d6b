### Un cas écrit dans la fenêtre : un autre jour d’un fait, ce qui a pu être dit plus tard, des listes trouvées par lettres. Et des
### hypothèses portées d’une session à une autre : ce qui peut y figurer, et leurs fichiers.

unit-percent = pour cent
unit-millionths = millionièmes, 10 000 pour un pour cent
unit-usd-thousands-a-month = milliers de dollars américains par mois
unit-days = jours
unit-dead = morts
unit-injured = blessés
unit-strength = de force, 0 éteint
possible-number = de { $least } à { $most } { $unit }
possible-shown = de { $least } à { $most }
assumptions-save = Enregistrer dans un fichier…
assumptions-save-why = Enregistre ce que cette session suppose autrement, pour une autre session et pour casus --assumptions
assumptions-take = Reprendre d’un fichier…
assumptions-take-why = Suppose ce que dit un fichier, ou ce que suppose une autre session, à la place de ce que celle-ci suppose. Un seul pas à annuler.
assumptions-file = hypotheses
assumptions-path-title = Reprendre des hypothèses de
assumptions-taken = { $count ->
    [0] Le fichier ne suppose rien autrement : tout reste comme livré.
    [one] { $number } hypothèse reprise du fichier.
   *[other] { $number } hypothèses reprises du fichier.
 }
assumptions-same = La session suppose déjà cela.
assumptions-not-read = Les hypothèses n’ont pas été reprises
verb-assumptions-of = hypothèses de { $file } : { $why }
verb-assumptions-written = { $count ->
    [one] { $number } hypothèse écrite
   *[other] { $number } hypothèses écrites
 }
verb-no-such-assumption = `{ $id }` n’est pas une hypothèse ; `casus ledger` les énumère
verb-no-such-value = `{ $id }` ne peut valoir `{ $value }` ; valeurs possibles : { $possible }
day-add = + jour
day-add-of = Un autre jour pour : { $fact }
day-add-field = Jour à partir duquel une autre valeur vaut
day-add-why = Tapez le jour, appuyez sur Entrée, puis choisissez la valeur qui vaut à partir de lui.
day-add-early = L’incident commence le { $day }.
summary-part = À partir du { $day }
summary-part-add = + Ce qui a pu être dit plus tard
summary-part-remove = Retirer ce qui a pu être dit à partir du { $day }
probe-place-name = { $where } ({ $point })
