### Ce qu’on emporte : la note, la page, le compte rendu, le papier.

papers-title = Note, page et compte rendu
papers-menu = Note, page et compte rendu…
papers-hold = Porte le jour, la lecture, les hypothèses modifiées, chaque source avec sa date, la version, et qu’il s’agit d’un modèle pédagogique. Le jugement reste en blanc : il est le vôtre.
papers-size = Papier
papers-style = Citations
papers-text = Texte
papers-own-notes = Avec mes notes, qui restent privées sinon
papers-print = Imprimer…
papers-opened = Écrit dans { $path } et ouvert dans le navigateur ; imprimez-le là.
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
