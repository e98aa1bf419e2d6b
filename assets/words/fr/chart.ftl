# Le graphique de la réponse et sa figure à exporter.

mode-absolute = $ US par mois
mode-share-of-gdp = Part du PIB
mode-share-of-defence = Part du budget de défense
mode-share-of-alliance = Part du total de l’Alliance
mode-per-head = $ US par habitant et par mois
mode-personnel = $ US par militaire et par mois
usd-exact = { $number } $ US

figure-line = Ce que chaque Allié apporterait · { $mode } · au { $day } · { $seats ->
    [one] un siège
   *[other] { $seats } sièges
} · { $reading }
figure-full = du minimum au maximum ; le trait est le point suggéré
figure-hollow = évidé : sous condition, ou si le Conseil en convient
reading-line = Lecture : { $reading }
reading-line-points = Lecture : { $reading } ; { $count ->
    [one] un point lu autrement
   *[other] { $number } points lus autrement
} : { $list }
figure-pledge = promis, du plus bas au plus haut
figure-marks = +1 : une promesse sans chiffre public
figure-beyond = hors de la fourchette du modèle
figure-beyond-below = Promis en dessous du minimum du modèle : { $names }
figure-beyond-above = Promis au-dessus du maximum du modèle : { $names }
figure-pledged = promis { $mid } (de { $low } à { $high })
figure-pledged-marks = { $count ->
    [one] une promesse sans chiffre public
   *[other] { $number } promesses sans chiffre public
}
figure-pledged-hollow = sous condition, ou si le Conseil en convient
figure-letters-lacking = Certaines lettres du titre n’ont pas de forme dans les polices de cette machine ; le dessin (SVG) et les tableaux les contiennent.
figure-more = Demandé en outre : { $count ->
    [one] une ligne
   *[other] { $count } lignes
}
figure-up-to = jusqu’à { $most }
span = de { $least } à { $most }
figure-row = { $ally } ; { $span }, suggéré { $suggested }
figure-sources = Sources : { $sources }. Les niveaux d’effort sont des hypothèses de Casus Foederis { $version }{ $changed ->
    [0] .
    [one] {" "}; cette session modifie une hypothèse.
   *[other] {" "}; cette session modifie { $changed } hypothèses.
}
figure-by-kind = chaque barre est un tout : ce qui est promis, ou sinon suggéré
figure-logarithmic = échelle logarithmique
figure-column-pledged = Promis

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
chart-record = Donné
chart-record-why = Ce que des Alliés ont réellement donné dans ce cas, par-dessus les barres. Aucun nombre n’en dépend.
chart-legend-suggested = suggéré
chart-legend-pledged = promis, du plus bas au plus haut
chart-legend-record = réellement donné
chart-stack-hint = Chaque barre est tout ce qu’un Allié donne, encadrée si c’est promis.
chart-marks-hint = Ce que l’argent ne mesure pas : ■ promis, □ tenu pour acquis, tirets : si le Conseil en convient.
chart-only = Seulement { $kinds } ; les fourchettes valent pour tous les types.
chart-only-kinds = Seulement { $kinds }.
chart-nothing = rien
chart-name-kinds = Réponse, ce que donne chaque Allié par type ; l’onglet Tableau donne les mêmes nombres
chart-name-marks = Réponse, ce que l’argent ne mesure pas par Allié ; l’onglet Tableau dit la même chose
export-all-kinds = tous les types d’aide

recorded-published = { $when } · { $text } { $amount } par mois.
recorded-derived = { $when } · { $text } Au coût retenu ici pour une telle aide : de { $low } à { $high } par mois.
recorded-uncounted = { $when } · { $text }

response-timeline = Calendrier
timeline-whose = L’aide de qui
timeline-all = Tous les Alliés
timeline-there = présent au plus tard
timeline-maybe = présent au plus tôt
timeline-days = Jours depuis le premier jour de l’incident
timeline-hint = Les promesses s’il y en a, sinon la suggestion comme si l’accord datait du premier jour.
timeline-day = Jour { $day }
timeline-marks = sans chiffre
timeline-table = Ce qui est là et quand, en tableau
timeline-name = Ce qui est là et quand ; le tableau ci-dessous donne les mêmes nombres

export-as-shown = comme à l’écran
export-bars = Barres
export-by-kind = Types d’aide
export-chart = Graphique
export-colours = Couleurs
export-copy-picture = Copier l’image
export-copy-text = Copier en texte
export-day = au { $day }
export-failed = Le fichier n’a pas été enregistré
export-file-chart = graphique
export-file-table = tableau
export-format = Format
export-goes-on = Enregistrement de { $name }…
export-height = Hauteur, points
export-holds = Le fichier contiendra
export-path-title = Enregistrer le fichier sous un chemin
export-pixels = { $width } × { $height } pixels
export-points = { $width } × { $height } points
export-ranges = Fourchettes
export-save = Enregistrer…
export-size = Taille
export-size-free = Taille libre
export-size-landscape = A4, paysage
export-size-portrait = A4, portrait
export-size-screen = Plein écran
export-size-slide = Diapositive, 16:9
export-size-usual = Habituelle
export-sources = sources · scénario, non des données · modèle pédagogique
export-table = Tableau
export-title = Exporter la réponse
export-what = Quoi
export-width = Largeur, points
menu-export = Exporter le graphique…
picture-copied = Le graphique est dans le presse-papiers, en image.
picture-failed = Le graphique n’a pas pu devenir une image ({ $why }). Choisissez plutôt SVG.
picture-not-copied = L’image n’a pas été copiée
picture-too-large = Une image de { $width } × { $height } pixels est trop grande. Choisissez une taille plus petite, moins de pixels par point, ou SVG.
table-copied = Le tableau est dans le presse-papiers, en texte.
