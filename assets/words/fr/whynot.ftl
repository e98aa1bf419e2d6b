## Pourquoi et pourquoi pas, et ce qui s’ensuivrait sinon
whynot-effect = → { $what }
whynot-threshold = seuil : { $value }
whynot-request = demande : { $value }
whynot-consensus = Conseil : { $value }
whynot-offer = { $ally } : { $value }
whynot-offers = { $count ->
    [one] l’aide de { $number } autre Allié
   *[other] l’aide de { $number } autres Alliés
 }
whynot-values-move = Autres valeurs qui, à elles seules, déplaceraient une réponse : { $parts }
whynot-values-idle = Aucune autre valeur, à elle seule, ne déplacerait une réponse.
whynot-count-threshold = seuil { $number }
whynot-count-request = demande { $number }
whynot-count-consensus = Conseil { $number }
whynot-stances-move = S’il prenait une autre position :
whynot-target-response = Réponse : où en est l’aide d’un Allié…
whynot-target-ally = Allié dont l’aide doit changer
whynot-target-state = Où doit en être son aide
whynot-preview = Si cela était fait
whynot-preview-now = à présent : { $value }
whynot-row-moves = une autre valeur déplacerait une réponse
whynot-asked = Pourquoi cette question ?
whynot-asked-of = Pourquoi demander { $fact } ?
whynot-no-longer = n’est plus décisif
whynot-no-longer-why = N’est plus décisif : en l’état des autres faits, aucune de ses valeurs ne déplace une réponse.
whynot-for-the-record = Pour mémoire : aucune des quatre réponses ne s’y lit.

## La sonde de l’article 6 sur la carte
probe-mode = Sonder l’article 6
probe-mode-hint = Un clic sur la carte, ou des coordonnées, disent quelle ligne de l’article 6 s’y applique. Échap quitte.
probe-at = Latitude et longitude
probe-at-hint = 35,89 N 5,32 O
probe-no-point = Pas encore un point du globe : latitude et longitude en degrés.
probe-none = Cliquez sur la carte, ou saisissez latitude et longitude. Échap quitte.
probe-object = Ce qui a été touché
probe-day = Jour : quel texte de l’article 6, quels membres
probe-near = près de la ligne
probe-use = Prendre comme lieu
probe-row-no-such-thing = rien de tel à cet endroit
probe-row-open = aucune ligne
probe-line = { $row } · { $grade } · { $place }
probe-party = Partie : { $state }
probe-fill = Reporter : { $area }
probe-fill-sea = Reporter : { $area }, { $zone }
