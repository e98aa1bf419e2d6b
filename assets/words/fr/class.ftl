# Une classe entière en un tableau : ce que dit chaque fichier, ce qui a été prédit, où il s’écarte, et ce qui se voit d’une grille.

class-title = Une classe
class-title-of = Une classe : { $title }
class-files = { $count ->
    [one] { $number } fichier figure au tableau.
   *[other] { $number } fichiers figurent au tableau.
}
class-passed = { $count ->
    [one] { $number } fichier a été laissé de côté ; il est nommé à la fin.
   *[other] { $number } fichiers ont été laissés de côté ; ils sont nommés à la fin.
}
class-compared = Comparé au cas tel qu’il a été distribué.
class-with-model = Comparé à une réponse modèle.
class-anonymous = Des codes tiennent lieu de noms. Un code est tiré du contenu d’un fichier, si bien que le même fichier a chaque fois le même.
class-no-mark = Le programme compare et compte. Il ne donne pas de note, et répondre comme un modèle pédagogique n’est pas avoir raison.

class-table = Ce que dit chaque fichier
class-who = Nom
class-code = Code
class-file = Fichier
class-day = Jour considéré
class-reading = Lecture
class-assumes = autres hypothèses : { $names }
class-reading-own = { $reading }, sauf sur { $points }
class-facts = Faits modifiés
class-facts-which = Quels faits
class-seats = Sièges modifiés
class-seats-which = Quels sièges
class-notes = Mots des notes
class-arguments = Arguments propres
class-convinced = Ce qui a convaincu
class-convinced-not = rien n’est dit
class-convinced-own = parmi les siens : { $count }
class-predicted-of = { $part } : prédit
class-sure-of = { $part } : degré de certitude
class-then-of = { $part } : le programme alors
class-group = S’écarte du groupe
class-model = S’écarte du modèle
class-remark = Remarque
class-said-agreed = prédit { $answer } ({ $sure }) : comme le programme alors
class-said-differed = prédit { $answer } ({ $sure }) : le programme disait alors { $program }
class-not-predicted = rien de prédit
class-number-of = { $number } : { $names }
class-nowhere = nulle part
class-parted = { $count ->
    [one] { $number } endroit : { $names }
   *[other] { $number } endroits : { $names }
}
class-remark-newer = écrit par une version plus récente (format { $format }) ; ce qu’il a de nouveau n’est pas lu
class-remark-again = { $count ->
    [one] prédit { $number } fois ; la première compte
   *[other] prédit { $number } fois ; la première compte
}

class-spread = Comment le groupe répond
class-spread-part = Partie
class-spread-answers = Réponses, chacune avec le nombre de fichiers
class-spread-commonest = La plus fréquente
class-spread-shared = deux à égalité
class-spread-handed = Le cas distribué
class-spread-model = Le modèle
class-answer-count = { $answer } ({ $number })

class-calibration = Avec quelle certitude, avec quel succès : le groupe
class-calibration-none = Aucun fichier ne contient de prédiction. Elle entre dans le fichier quand il est enregistré après qu’elle a été dévoilée.
class-calibration-intro = { $count ->
    [one] Un fichier avec une prédiction, { $answers } réponses ; de chaque fichier compte la première prédiction.
   *[other] { $number } fichiers avec une prédiction, { $answers } réponses ; de chaque fichier compte la première prédiction.
}
class-calibration-alt = Pour chaque mot de probabilité, la part des réponses conformes à celles du programme, sur la plage que le mot désigne. { $rows }
class-calibration-row = { $word } : { $agreed } sur { $answers }
class-calibration-caption = La marque est la part des réponses conformes à ce que le programme répondait alors ; la barre est la plage que le mot désigne. Une marque creuse dit qu’elles sont peu nombreuses.
class-calibration-table = Pour chaque mot, combien de fois ce qui a été dit avec lui était conforme

class-rubric = Grille
class-rubric-table = Ce que le programme voit est rempli ; ce que vous seul pouvez juger reste ouvert
class-criterion = { $what } ({ $points })
class-points = Points
class-points-seen = { $seen } sur { $whole } ; { $open } à votre jugement
class-points-seen-head = Points vus par le programme
class-points-whole-head = Points qu’il peut voir
class-points-open-head = Points à votre jugement
class-tick-seen = oui
class-tick-not-seen = non
class-tick-open = à vous de juger
class-tick-nothing-to-compare = rien à quoi comparer

class-passed-head = Laissés de côté
class-passed-line = { $name } : { $why }
class-why-empty = le fichier est vide
class-why-newer = une version plus récente du programme l’a écrit (format { $format }), et celle-ci ne peut pas le lire
class-why-unreadable = il ne s’ouvre pas : { $why }
class-why-unreadable-anonymous = il ne s’ouvre pas
class-why-too-many = plus de fichiers qu’il n’en est lu à la fois
class-why-given = c’est le cas distribué, la réponse modèle ou la grille
class-why-same-as = c’est, octet pour octet, le même fichier que { $name }
class-why-earlier-than = c’est un état antérieur du même travail que { $name }, qui figure au tableau

class-progress = { $done } fichiers sur { $whole }
class-no-form = la fin du nom dit ce qui est écrit, et celle-ci n’est ni .html, ni .csv, ni .json
class-nothing = il n’y a aucun fichier de session
class-rubric-fault = critère { $number } : il n’y a pas de réponse `{ $found }` ; sont possibles { $possible }
class-left-out = { $count ->
    [one] { $number } fichier au-delà des { $most } qui sont lus à la fois a été laissé de côté
   *[other] { $number } fichiers au-delà des { $most } qui sont lus à la fois ont été laissés de côté
}

class-menu = Une classe en un tableau…
class-window = Une classe en un tableau
class-drop = Choisissez un dossier, ou déposez des fichiers ou un dossier sur la fenêtre. Rien n’y est modifié, et rien n’est envoyé nulle part.
class-part-folder = Dossier ou fichiers
class-part-handed = Cas distribué
class-part-model = Réponse modèle
class-part-rubric = Grille
class-choose = Choisir…
class-choose-of = { $part } : choisir…
class-read = Lire
class-codes = Des codes à la place des noms
class-save-html = Enregistrer en page…
class-save-csv = Enregistrer en tableau…
class-save-json = Enregistrer pour des programmes…
class-agreed = Prédit comme le programme
class-no-dialog = Aucune boîte de dialogue du système n’apparaît. Tapez le chemin dans son champ, puis Entrée.
class-nothing-saved = Aucune boîte de dialogue du système n’apparaît, si bien que rien n’a été enregistré. `casus class` écrit le même tableau.
class-file-name = classe
class-unread = { $name } : { $why }
