# Le graphique de la réponse et sa figure à exporter.

mode-absolute = $ par mois
mode-share-of-gdp = Part du PIB
mode-share-of-defence = Part du budget de défense
mode-share-of-alliance = Part du total de l’Alliance
mode-per-head = $ par habitant et par mois
usd-exact = { $number } $
