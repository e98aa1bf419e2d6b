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
