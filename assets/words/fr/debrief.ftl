### Le débriefing, sur la console et au grand écran ; et une session revue telle qu’elle était.

## Tournants

debrief-in-round = Tour { $number } : { $text }
debrief-moved = { $count ->
    [one] { $number } Allié a évolué.
   *[other] { $number } Alliés ont évolué.
}
debrief-moved-after = { $count ->
    [one] { $number } Allié a évolué { $after }.
   *[other] { $number } Alliés ont évolué { $after }.
}
debrief-names-moved = Ont évolué : { $names }.
debrief-names-moved-after = Ont évolué { $after } : { $names }.
debrief-after-inject = après l’injection { $number }
debrief-after-recall = après le retrait de l’injection { $number }
debrief-after-put = après la présentation d’un texte
debrief-after-broken = après la rupture de l’accord tacite par { $ally }
debrief-after-agreed = après l’accord sur un texte
debrief-after-ended = après la fin des travaux
debrief-after-override = après un changement de lecture ou d’hypothèse par l’animateur
debrief-first-objection = Première opposition : { $ally }.
debrief-published = L’injection { $number } a été publiée.
debrief-published-titled = L’injection { $number } a été publiée : « { $title } ».
debrief-recalled = L’injection { $number } a été retirée.
debrief-broken = Accord tacite rompu par { $ally }.
debrief-agreed = Un texte a été convenu.
debrief-ended = Les travaux ont pris fin.
debrief-override = L’animateur a changé : { $name }.

## Questions

debrief-ask-missing = Le Conseil n’a pas pu convenir d’un texte. { $names } : que manquait-il au texte ?
debrief-ask-missing-nobody = Le Conseil n’a pas pu convenir d’un texte. Que manquait-il au texte ?
debrief-ask-could-pass = Quel texte chacun, dans cette salle, aurait-il pu laisser passer ?
debrief-ask-moved = { $moved } Qu’est-ce qui vous a fait évoluer ?
debrief-ask-change = Accord tacite rompu par { $ally }. Que fallait-il changer dans le texte ?
debrief-ask-saw = Première opposition : { $ally }. Qui l’avait vue venir ?
debrief-ask-read = L’animateur a changé : { $name }. L’auriez-vous lu ainsi ?
debrief-ask-quiet = Ont le moins parlé : { $names }. Que n’avez-vous pas dit ?
debrief-ask-could-have-moved = Personne n’a évolué. Qu’est-ce qui aurait pu vous faire évoluer ?
debrief-ask-cost = Un texte a été convenu. À quoi avez-vous renoncé pour cela ?

## Au grand écran

debrief-strip = Les positions des Alliés, tour par tour
debrief-strip-now = Les positions des Alliés
debrief-counts = Combien d’Alliés à chaque position, tour par tour
debrief-round-short = T{ $number }
debrief-now-short = Ici
debrief-faint = Signe pâle : ne s’est pas prononcé à ce tour.
debrief-line = Ligne { $number } du journal
debrief-place = { $at } sur { $of }
debrief-question = Question { $at } sur { $of }
debrief-spoken = Qui a parlé, les plus discrets d’abord
debrief-red-line = Ligne rouge : { $name }
debrief-nothing = Rien n’a encore fait basculer cette session.
debrief-more-moved = { $count ->
    [one] et { $number } autre
   *[other] et { $number } autres
}
debrief-seat-moved = { $seat } : { $from }, puis { $to }

## Sur la console

debrief-title = Débriefing
debrief-open = Débriefing…
debrief-key = Débriefing au grand écran
debrief-next = Page suivante du débriefing
debrief-previous = Page précédente du débriefing
debrief-hint = Tiré de cette session et de son journal ; personne n’y est jugé.
debrief-head-turning = Tournants
debrief-head-moved = Qui a évolué après quoi
debrief-head-questions = Questions
debrief-head-own = Questions telles que vous les posez
debrief-head-spoken = Qui a parlé, les plus discrets d’abord
debrief-head-red-lines = Lignes rouges, chacune réservée à sa délégation
debrief-head-predicted = Votre prédiction à côté de l’issue
debrief-nobody-moved = Personne n’a évolué.
debrief-show = Montrer au grand écran
debrief-show-strip = Montrer la bande au grand écran
debrief-show-counts = Montrer les nombres au grand écran
debrief-to-log = Dans le journal
debrief-take-over = Modifier
debrief-add-question = Ajouter une question
debrief-remove = Retirer
debrief-own-question = Question { $number } telle que vous la posez
debrief-show-this = Montrer au grand écran : { $text }
debrief-to-log-this = Dans le journal : { $text }
debrief-replay-this = Telle qu’alors : { $text }
debrief-take-over-this = Modifier : { $text }
debrief-remove-this = Retirer : { $text }
debrief-seat-spoke = { $seat } · { $time }
debrief-move = { $seat } : { $from } → { $to }
debrief-predicted = { $part } : prédit { $own }, advenu { $came }

## Telle qu’alors

replay-banner = Relecture : { $round }, { $time }
replay-banner-untimed = Relecture : { $round }
replay-round = tour { $number }
replay-before-first = avant le premier tour
replay-whole = À regarder seulement. Rien de la session n’est changé.
replay-partly = À regarder seulement. Ce que le journal ne contient pas en entier figure tel qu’aujourd’hui.
replay-line = Ligne du journal
replay-previous = Ligne précédente
replay-next = Ligne suivante
replay-back = Revenir au présent
replay-read-only = Ceci est une relecture : rien ne peut être changé. Échap revient au présent.
replay-not-sealed = Pas de relecture tant que des réponses sont scellées ou que des jours ultérieurs sont cachés.
replay-this = Telle qu’alors
