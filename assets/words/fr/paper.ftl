### Ce qu’on emporte : la note, la page, le compte rendu, le papier.

papers-title = Note, compte rendu et dossier papier
papers-menu = Note, compte rendu et dossier papier…
papers-hold = Porte le jour, la lecture, les hypothèses modifiées, chaque source avec sa date, la version, et qu’il s’agit d’un modèle pédagogique.
papers-judgement = Le jugement reste en blanc : il est le vôtre.
papers-sealed = Note, page unique et compte rendu disent les réponses : ils sont ici une fois les réponses ouvertes.
papers-size = Papier
papers-style = Citations
papers-text = Texte
papers-own-notes = Avec mes notes, qui restent privées sinon
papers-print = Imprimer…
papers-opened = Écrit dans { $path }, et le navigateur a été prié de l’ouvrir ; imprimez-le là.
paper-memo = Note
paper-brief = Une page
paper-file-memo = note
paper-file-brief = page
paper-as-of = Tel que connu le { $day }. Sièges au Conseil : { $seats }.
paper-not-made = Le document n’a pas pu être composé ({ $why }). Choisissez plutôt HTML ou texte.
paper-sources = Sources
paper-words = { $count } mots, sans le titre ni les sources.
paper-made = Fait avec Casus Foederis, version { $version }, le { $day }. Les appréciations, l’issue et les montants sont ceux de ce modèle, selon la lecture et les hypothèses nommées plus haut ; ce ne sont ni une constatation du Conseil ni des données.
paper-decision = Modèle pédagogique. Si c’est le cas d’alliance, ce sont les Alliés qui en décident.
brief-title = En une page : { $title }
brief-parts = Les quatre questions
brief-question = Question
brief-answer = Réponse
memo-title = Note : { $title }
memo-issue = Question
memo-question = Est-ce le cas d’alliance ?
memo-rests = Les faits reposent sur les sources du cas :
memo-facts = Faits
memo-facts-table = Ce qui est énoncé, depuis quel jour et avec quelle assurance
memo-rule = Règle
memo-consensus-rule = Le Conseil décide par consensus : un texte est agréé quand aucun Allié ne s’y oppose. S’il faut agir, et comment, chaque Allié en décide lui-même.
memo-application = Application
memo-precedents = Précédents
memo-own-sentences = Dans ses propres mots
memo-council = Demande et consensus
memo-response = Réponse
memo-response-table = Ce que chaque Allié apporterait, selon ce modèle
memo-costs = Ce que peuvent coûter le oui et le non
memo-conclusion = Conclusion
memo-missing = Inconnu, et cela compte : { $facts }.
memo-judgement = Votre jugement :
column-fact = Fait
column-value = Ce qui est énoncé
column-since = Depuis
column-confidence = Assurance

cited-chicago = { $issuer }, « { $title } »{ $has-part ->
    [yes] , { $part }
   *[no] { "" }
}{ $has-date ->
    [yes] , { $date }
   *[no] { "" }
}{ $has-address ->
    [yes] , { $address }
   *[no] { "" }
}{ $has-read ->
    [yes] { " " }(consulté le { $read })
   *[no] { "" }
}.
cited-apa = { $issuer }{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { " " }(sans date)
}. { $title }{ $has-part ->
    [yes] { " " }({ $part })
   *[no] { "" }
}.{ $has-read ->
    [yes] { " " }Consulté le { $read }, { $address }
   *[no] { $has-address ->
        [yes] { " " }{ $address }
       *[no] { "" }
    }
}
cited-oscola = { $issuer }, « { $title } »{ $has-date ->
    [yes] { " " }({ $date })
   *[no] { "" }
}{ $has-part ->
    [yes] { " " }{ $part }
   *[no] { "" }
}{ $has-address ->
    [yes] { " " }<{ $address }>
   *[no] { "" }
}{ $has-read ->
    [yes] { " " }consulté le { $read }
   *[no] { "" }
}

## Le dossier papier d’un atelier

paper-kit = Dossier papier
paper-file-kit = dossier
papers-pieces = Pièces
papers-private = { $piece } (privé)
papers-kit-why = Chaque pièce commence sur une page à part. Ce qui est privé n’y figure que si vous le cochez : imprimez-le pour vous, et ne remettez à chaque délégation que sa propre page.
papers-no-piece = Cochez d’abord une pièce.
kit-title = Dossier papier : { $title }
kit-how = Ce qu’il faut à la salle sans projecteur. Cette page est pour la personne qui dirige. Chaque pièce commence sur une page à part ; découpez le long des tirets.
kit-private = Des pages privées suivent. Remettez chacune à qui elle s’adresse, et à personne d’autre.
kit-pieces = Ce qui s’y trouve
kit-piece = Pièce
kit-reader = Pour qui
kit-use = Ce qu’on en fait
kit-reader-room = tout le monde
kit-reader-delegation = à chacun la sienne, privée
kit-reader-leader = la personne qui dirige
kit-of = { $title }, tel que connu le { $day }. Modèle pédagogique : si c’est le cas d’alliance, ce sont les Alliés qui en décident.
kit-reservation = Ne rompra pas l’accord tacite si la condition est remplie.
kit-condition = Condition :
kit-reason = Motif, par écrit :
kit-rule = Comment le Conseil décide
kit-round = Tour : ______
kit-condition-or-reason = Condition ou motif :
kit-text = Le texte :
kit-amendments = Amendements. On ne compte pas les mains : un amendement tient quand personne ne s’y oppose.
kit-amended-by = Proposé par
kit-amended-out = Mots retirés
kit-amended-in = Mots mis à leur place
kit-silence = Accord tacite jusqu’à ; rompu par écrit par, et pourquoi :
kit-seas-in = Mers dans lesquelles ou au-dessus desquelles l’article 6 désigne forces, navires et aéronefs
kit-seas-argued = Mers qui se plaident
kit-lands-out = Terres de Parties hors de la région, parmi celles qui sont dessinées
kit-land-in = terre que l’article 6 désigne
kit-land-none = terre d’aucune Partie
kit-map-alt = Carte de la région de l’article 6, vue { $view } ; les listes à côté disent la même chose.
kit-key = Touche
kit-does = Ce qu’elle fait
kit-role = Fiche de rôle
kit-notes = Notes :
kit-alone = Pour vous seuls : ne montrez ceci à personne.
kit-cut-out = Exercice dans un modèle pédagogique : rien ici n’est une nouvelle.
kit-chair-1 = Vous ouvrez le tour, donnez la parole et veillez à ce que chaque siège soit entendu, ceux qui ont été touchés en dernier.
kit-chair-2 = Vous mettez un texte sur la table, et faites placer entre crochets ce qui n’est pas agréé.
kit-chair-3 = Vous ouvrez la procédure d’accord tacite et dites jusqu’à quand. Qui ne s’oppose pas consent : vous ne comptez pas les mains.
kit-chair-4 = Vous dites ce qui a été agréé, ou que rien ne l’a été : c’est aussi un résultat.
kit-guest = Vous parlez quand on vous donne la parole. Vous n’avez pas de siège : rien n’est compté de vous, et vous ne rompez aucun accord tacite.
kit-picture = Image
kit-inject = Injection
kit-when = État, et quand
verb-no-piece = il n’y a pas de pièce { $name } ; choisissez parmi all, public, { $names }
kit-seats = Plaques des sièges
kit-seats-how = Pliez chacune par le milieu et posez-la devant son siège.
kit-seats-none = il n’y en a pas dans cette session, la pièce est donc omise
kit-stances = Cartes de position
kit-stances-how = Imprimez une page par délégation ; une carte levée montre la position d’un siège.
kit-roles = Fiches de rôle
kit-roles-how = Une page par fiche, pour la personne qu’elle nomme.
kit-roles-none = personne n’est nommé dans cette session : ni délégation, ni présidence, ni invité
kit-slips = Papillons des injections
kit-slips-how = Remettez-en un quand son moment vient, par son numéro dans la liste des injections.
kit-slips-none = cette session n’a pas d’injection
kit-fog = Cartes de brouillard
kit-fog-how = Découpez et pliez ; ne donnez chacune qu’à son siège.
kit-fog-none = cette session n’a pas de carte de brouillard
kit-injects = Liste des injections
kit-injects-how = Gardez-la : quand vient chacune, ce qui est retenu, ce qu’elle change, et à qui l’on dit autre chose.
kit-injects-none = cette session n’a ni injections ni cartes de brouillard
kit-statement = Déclaration
kit-statement-how = Une par délégation ; écrivez les amendements entre les lignes et dessous.
kit-ballots = Réponses sous enveloppe
kit-ballots-how = Réimprimez à chaque tour ; pliez, recueillez, et ouvrez tout en même temps.
kit-map = Carte de l’article 6
kit-map-how = À afficher, ou une par délégation.
kit-keys = Touches de la scène
kit-keys-how = À garder à côté de la console.
kit-facts = Feuille des faits
kit-facts-how = Une par délégation ; réimprimez quand on en sait davantage.
