### Le compte rendu qu’une session écrit d’elle-même, et les tableaux à côté.

## Dans le compte rendu

after-title = Compte rendu : { $title }
after-outcome = Issue
after-agreed = Le texte convenu
after-not-agreed = Le texte dont on n’est pas convenu
after-on-table = Le texte sur la table
after-stood-against = S’y opposaient
after-people = Qui a joué
after-people-table = Les délégations, leurs sièges et leurs membres
after-delegation = Délégation
after-seats = Sièges
after-names = Membres
after-exercised = Prévu pour lui dans les tours ouverts, ou publié
after-brackets = { $count ->
    [one] Le texte garde des mots entre crochets à un endroit : personne n’en était convenu.
   *[other] Le texte garde des mots entre crochets à { $number } endroits : personne n’en était convenu.
}
after-not-exercised = Rien dans les tours ouverts
after-objectives-table = Ce que visait la session, et ce qui pouvait l’exercer
after-rounds = Tour par tour
after-rounds-key = Entre parenthèses : dit lors d’un tour précédent. ↑ plus près de laisser passer le texte qu’au tour d’avant, ↓ plus loin.
after-alignment = Alignement
after-alignment-table = Où se tenaient les sièges à chaque tour, et combien ont parlé
after-stance = Position
after-spoke = Ont parlé à ce tour
after-round = Tour
after-nothing-turned = Le journal ne montre aucun tournant.
after-steps = Étapes, textes et procédures d’accord tacite
after-no-steps = Aucune étape n’a été franchie au Conseil.
after-version = { $text }, version { $version }
after-changed = En gras : nouveau dans cette version. Supprimé : { $struck }
after-nothing-struck = rien.
after-pledges = Les promesses en regard des demandes
after-nothing-asked = Aucune aide n’a été demandée.
after-nothing-pledged = Personne n’a rien promis.
after-pledges-table = Ce qui a été promis, et à quel titre
after-pledge = Promesse
after-footing = Titre
after-injects = Injections
after-injects-table = Injections employées et non employées
after-inject = Injection
after-inject-number = Injection { $number }
after-use = Emploi
after-when = Quand
after-used = publiée
after-taken-back = publiée puis retirée
after-held = retenue
after-unused = non employée
after-fog = Ce qui a été dit aux uns et non aux autres
after-predictions = Les prédictions en regard de l’issue
after-predictions-table = Ce qui avait été prédit, et ce qui est venu
after-no-prediction = Aucune prédiction n’a été faite pendant cette session.
after-part = Partie
after-predicted = Prédit
after-came = Venu
after-record = L’histoire, { $day } : { $answer }
after-noted = Noté en cours de route
after-left-out = { $count ->
    [one] { $number } ligne privée du journal est laissée de côté.
   *[other] { $number } lignes privées du journal sont laissées de côté.
}

## Dans les tableaux

after-line = Ligne
after-time = Heure (UTC)
after-name = Nom
after-way = Comment
after-seat = Siège
after-ally = Allié
after-kind = Genre
after-text = Texte
after-before = Code avant
after-now = Code après
log-way-edit = énoncé
log-way-undo = annulé
log-way-redo = rétabli

## Dans la fenêtre

paper-report = Compte rendu
paper-file-report = compte-rendu
after-file-log = journal
after-file-stances = positions
after-opening = Introduction, dans vos propres mots
after-with-names = Avec les noms des personnes et des délégations
after-questions = Questions, dans vos propres mots
after-as-drawn = Comme la session les a
after-private = Ce qui est privé n’y figure que là où vous le cochez.
after-private-none = Rien n’est privé dans cette session.
after-private-ticked = { $count ->
    [0] Privé : rien de coché sur { $whole }
    [one] Privé : { $number } coché sur { $whole }
   *[other] Privé : { $number } cochés sur { $whole }
}
after-private-note = Note { $number } ({ $whose })
after-save-log = Journal en CSV…
after-save-stances = Positions par tour en CSV…
