# Le graphique de la réponse et sa figure à exporter.

mode-absolute = $ par mois
mode-share-of-gdp = Part du PIB
mode-share-of-defence = Part du budget de défense
mode-share-of-alliance = Part du total de l’Alliance
mode-per-head = $ par habitant et par mois
mode-personnel = $ par militaire et par mois
usd-exact = { $number } $

figure-line = Ce que chaque Allié apporterait · { $mode } · au { $day } · lecture : { $reading } · { $seats ->
    [one] un siège
   *[other] { $seats } sièges
}
figure-own-reading = choix propre
figure-full = du minimum au maximum ; le trait est le point suggéré
figure-hollow = évidé : sous condition, ou si le Conseil est d’accord
figure-up-to = jusqu’à { $most }
figure-row = { $ally } ; de { $least } à { $most }, suggéré { $suggested }
figure-sources = Sources : { $sources }. Les niveaux d’effort sont des hypothèses de Casus Foederis { $version }{ $changed ->
    [0] .
    [one] {" "}; cette session modifie une hypothèse.
   *[other] {" "}; cette session modifie { $changed } hypothèses.
}

chart-measure = Ce que mesurent les barres
chart-sort = Trier
chart-sort-why = La plus grande valeur d’abord. L’ordre reste ensuite immobile pendant que les positions changent.

chart-style = Ce que montrent les lignes
chart-style-ranges = Fourchettes
chart-style-kinds = Par type
chart-style-marks = Hors argent
chart-kinds = Types d’aide
chart-kinds-all = Tous les types
chart-kinds-some = { $count } types sur 8
chart-record = Ce qui fut donné
chart-record-why = Ce que des alliés ont réellement donné dans ce cas, par-dessus les barres. Aucun nombre n’en dépend.
chart-legend-suggested = suggéré
chart-legend-pledged = promis, du bas au haut
chart-legend-record = réellement donné
chart-stack-hint = Chaque barre est tout ce qu’un allié donne, encadrée si c’est promis.
chart-marks-hint = Ce que l’argent ne mesure pas : ■ promis, □ tenu pour acquis, tirets : si le Conseil est d’accord.
chart-only = Seulement { $kinds } ; les fourchettes valent pour tous les types.
chart-nothing = rien

recorded-published = { $when } : { $text } { $amount } par mois
recorded-derived = { $when } : { $text } Au coût retenu ici pour une telle aide : de { $low } à { $high } par mois
recorded-uncounted = { $when } : { $text }

response-timeline = Calendrier
timeline-whose = L’aide de qui
timeline-all = Tous les alliés
timeline-there = là au plus tard
timeline-maybe = là au plus tôt
timeline-days = Jours depuis le premier jour de l’incident
timeline-hint = Les promesses s’il y en a, sinon la suggestion comme si l’accord datait du premier jour.
timeline-day = Jour { $day }
timeline-marks = sans chiffre
timeline-name = Ce qui est là et quand ; le tableau ci-dessous donne les mêmes nombres
