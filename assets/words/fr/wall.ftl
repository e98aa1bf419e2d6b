### Le grand écran : ce que voit la salle, et ce qu’en dit la console.

wall-round = { $round } · { $kind }
wall-new = nouveau au tour { $number }
wall-new-now = nouveau
wall-paused = en pause
wall-places = { $count ->
    [one] { $place } et { $number } autre lieu
   *[other] { $place } et { $number } autres lieux
 }
wall-soon = Nous commençons dans un instant.
wall-no-question = La question n’est pas encore posée.
wall-no-seats = Aucun Allié ne siège ce jour-là.
wall-no-text = Aucun texte n’est encore sur la table.
wall-nothing-stated = Rien n’est encore énoncé : il n’y a rien à révéler.
wall-no-response = Il n’y a pas encore de réponse à montrer.

## Council

wall-nobody-has-spoken = Aucun Allié ne s’est encore prononcé.
wall-nobody-objects = Personne ne s’oppose.
wall-objects = { $plural ->
    [one] { $ally } s’oppose.
   *[other] { $ally } s’opposent.
}
wall-objecting = { $number } Alliés s’opposent.
wall-not-spoken = { $count ->
    [one] Personne ne s’oppose ; { $number } Allié ne s’est pas prononcé.
   *[other] Personne ne s’oppose ; { $number } Alliés ne se sont pas prononcés.
}
wall-waits = { $plural ->
    [one] Personne ne s’oppose ; { $ally } pose une condition.
   *[other] Personne ne s’oppose ; { $ally } posent une condition.
}
wall-waiting = Personne ne s’oppose ; { $number } Alliés posent des conditions.
wall-rule = Le Conseil décide par consensus ; qui ne s’oppose pas consent.
wall-rule-ballot = Répondre n’est pas voter : le Conseil décide par consensus.
wall-unspoken = { $count ->
    [0] Aucun des { $whole } sièges ne s’est encore prononcé au tour { $round } ; tous en restent à leur position
    [one] { $number } siège sur { $whole } s’est prononcé au tour { $round } ; les autres en restent à leur position
   *[other] { $number } sièges sur { $whole } se sont prononcés au tour { $round } ; les autres en restent à leur position
}
wall-more = et { $number } de plus
wall-exception = { $seat } : « { $text } »
wall-ballot-none = Aucune réponse n’est encore arrivée.
wall-ballot-some = { $count ->
    [one] { $number } réponse sur { $whole } est arrivée.
   *[other] { $number } réponses sur { $whole } sont arrivées.
 }
wall-ballot-all = { $count ->
    [one] La seule réponse est arrivée.
   *[other] Les { $number } réponses sont arrivées.
 }
wall-ballot-absent = { $count ->
    [one] { $number } Allié est absent.
   *[other] { $number } Alliés sont absents.
 }
wall-in = reçu
wall-absent = absent

## The text on the table

wall-version = version { $version }
wall-discussed = En discussion ; rien n’est convenu.
wall-consent = Qui ne s’oppose pas consent.
wall-broken-by = Accord tacite rompu par : { $allies }
wall-broken-nobody = Accord tacite rompu par : —
wall-silence-broken = Accord tacite rompu par { $allies }
wall-reason = « { $reason } »

## Verdict

wall-threshold = Seuil
wall-request = Demande
wall-consensus = Consensus
wall-response = Réponse
wall-sealed = scellé
wall-still-sealed = Encore scellé.
wall-all-sealed = Quatre réponses, encore scellées.
wall-for = Pour
wall-against = Contre
wall-asks = { $plural ->
    [one] { $ally } demande assistance.
   *[other] { $ally } demandent assistance.
}
wall-consents = { $plural ->
    [one] { $ally } y consent.
   *[other] { $ally } y consentent.
}
wall-informs = { $plural ->
    [one] { $ally } informe les Alliés et ne demande rien.
   *[other] { $ally } informent les Alliés et ne demandent rien.
}
wall-no-ally-attacked = Aucun Allié attaqué n’est nommé.
wall-not-put = Le Conseil n’est saisi de rien.
wall-not-requested = Le Conseil est saisi de l’article 5 sans la demande qu’il exige.
wall-does-not-agree = { $plural ->
    [one] { $body } n’en convient pas : { $ally } s’oppose.
   *[other] { $body } n’en convient pas : { $ally } s’opposent.
}
wall-does-not-agree-many = { $body } n’en convient pas : { $number } Alliés s’opposent.
wall-not-agreed-yet = { $count ->
    [one] { $body } n’en est pas encore convenu : { $number } Allié est attendu.
   *[other] { $body } n’en est pas encore convenu : { $number } Alliés sont attendus.
}
wall-waits-for-request = { $body } attend la demande de l’Allié attaqué.

## Response

wall-would-give = Aideraient : { $givers } ; chacun choisit comment.
wall-enabling-only = Les Alliés donneraient une aide qui ne se compte pas en argent.
wall-response-blocked = Pas d’effort commun ; l’aide nationale reste possible.
wall-response-nothing = Il n’y a pas de réponse sans l’Allié attaqué.
wall-allies = { $count ->
    [one] { $number } Allié
   *[other] { $number } Alliés
}
wall-national = Aide nationale
wall-nobody = personne
wall-asked-for = demandé : { $what }

## Test card

wall-test-headline = Voici la taille d’un titre.
wall-test-codes = Voici la taille des codes : ALB BEL NOR TUR
wall-test-least = Aucun texte n’est plus petit. Les quatre coins sont visibles.
wall-test-one-screen = Il n’y a qu’un écran : branchez le projecteur et choisissez d’étendre l’affichage, non de le dupliquer ; cette fenêtre y passera.
wall-keys-elsewhere = Ici les touches ne font rien. Cliquez sur la console, ou tapez Alt+Tab, pour y revenir.

## What the console says of the wall

wall-starting = Le grand écran s’ouvre.
wall-shows = Le grand écran est sur { $screen }.
wall-is-window = Le grand écran est une fenêtre sur cet écran.
wall-shows-window = Il n’y a qu’un écran : le grand écran est une fenêtre, peut-être derrière celle-ci. Branchez le projecteur et étendez l’affichage (Windows : touche Windows et P ; macOS : Réglages Système, Moniteurs ; Linux : paramètres d’affichage) au lieu de le dupliquer ; le grand écran s’y place.
wall-lost-screen = L’écran { $screen } a disparu, et le grand écran est à présent une fenêtre. Rebranchez l’écran, et le grand écran s’y remet. La session continue.
wall-closed = Quelqu’un a fermé le grand écran. La session continue ; rouvrez le grand écran pour l’afficher.
wall-ended = Le grand écran s’est arrêté de lui-même. La session continue ; rouvrez le grand écran, et la même vue revient.
wall-cannot-start = Le grand écran n’a pas pu être ouvert : { $cause }. La session continue. Fermez d’autres programmes, ou réinstallez celui-ci, puis rouvrez le grand écran.
wall-no-display = Le grand écran ne trouve aucun écran où s’ouvrir. La session continue. Vérifiez qu’un bureau est ouvert et que l’écran est allumé, puis rouvrez le grand écran.
wall-does-not-answer = Le grand écran ne répond plus depuis quelques secondes. Derrière une autre fenêtre il ne répond pas : mettez-le au premier plan. S’il reste figé, fermez le grand écran et rouvrez-le. La session continue.
wall-foreign = Le grand écran est d’une autre version du programme. Fermez ce programme et relancez-le, afin que les deux soient les mêmes.
wall-frame = Le grand écran a reçu quelque chose qu’il ne peut lire, et s’est fermé : { $cause }. La session continue ; rouvrez le grand écran.
wall-frame-too-long = une scène de { $number } octets est plus longue qu’une scène ne peut l’être
wall-frame-version = elle est de la version { $version }
wall-frame-unreadable = ce n’est pas une scène
wall-frame-cut = elle s’interrompt au milieu
