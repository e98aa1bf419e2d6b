### La scène sur la console : ce que montre le grand écran, ce qui vient ensuite, et les touches entre les deux.

stage-show = Montrer sur le grand écran
stage-on-wall = sur le grand écran
stage-next = ensuite
stage-next-scene = Vue suivante
stage-previous = Vue précédente
stage-reveal = Révéler
stage-recall = Retirer
stage-blank = Écran noir
stage-freeze = Figer
stage-theme = Grand écran clair ou sombre
stage-money = Argent
stage-roll-call = Appel
stage-roll-call-on = appel : un chiffre passe au siège suivant
stage-clock = Suspendre l’horloge, la relancer
stage-more = Une minute de plus
stage-less = Une minute de moins
stage-setup = Grand écran…
stage-setup-title = Le grand écran
stage-again = Rouvrir le grand écran
stage-end = Cesser de montrer
stage-ended = Le grand écran est fermé. F5 le montre de nouveau.
stage-envelopes-first = Des réponses sont dans des enveloppes fermées : ouvrez-les d’abord, à la vue Enveloppes, par Ctrl+Entrée.
stage-no-clock = Aucune horloge n’est réglée : elle l’est lorsqu’un texte est soumis à la procédure d’accord tacite.
stage-scene = Vue
stage-seal = Sceller les réponses
stage-seal-why = Les quatre réponses et les enveloppes se referment.
stage-play-sealed = Jeu scellé : dans cette fenêtre aussi, chaque réponse reste cachée jusqu’à ce qu’elle soit ouverte
stage-sealed-on = jeu scellé
stage-sealed-open = jeu scellé : tout est ouvert
sealed-title = Les réponses sont scellées.
sealed-partly = { $count ->
    [one] Une des quatre réponses est ouverte.
   *[other] { $number } des quatre réponses sont ouvertes.
}
sealed-in-envelopes = Les réponses des sièges sont dans des enveloppes fermées.
sealed-by-wall = Le grand écran les ouvre une à une, et cette fenêtre le suit.
sealed-by-button = Elles s’ouvrent une à une. Rien d’autre ici ne les dit avant.
sealed-reveal = Ouvrir la suivante
sealed-plate = jusqu’à son ouverture
sealed-pane = Scellé. Visible quand les quatre réponses sont ouvertes.
sealed-refused = Pas tant que les réponses sont scellées : cela les dirait. De nouveau possible quand les quatre sont ouvertes.
sealed-begun = Jeu scellé : rien dans cette fenêtre ne dit une réponse avant qu’elle soit ouverte.
sealed-ended = Le jeu scellé est fini : chaque réponse est visible.
seat-mark-answer-in = sa réponse est là
stage-look = Langue, couleurs, taille
stage-screen = Écran
stage-no-screen = fenêtre ordinaire
stage-standby = Avant le début et pendant une pause
stage-standby-title = Titre sur le grand écran
stage-standby-resumes = Heure de reprise
stage-room = Nom de la salle
stage-facts = Faits sur le grand écran, cinq au plus
stage-facts-full = Cinq faits y figurent. Ôtez-en un d’abord.
stage-hides-place = Sans la carte
stage-now-next = { $scene } ▸ ensuite : { $next }
stage-now-next-sealed = { $scene } ▸ ensuite : { $next } (scellé)
stage-now-next-round = { $scene } ▸ ensuite : { $next }, avec le tour { $number }
show-live = À l’écran
show-frozen = Figé
show-blank = Écran noir
show-sealed = À l’écran, scellé
scene-test-card = Mire
scene-standby = Attente
scene-situation = Situation
scene-council = Conseil
scene-ballot = Enveloppes
scene-text = Texte et accord tacite
scene-verdict = Verdict
scene-response = Réponse
scene-debrief = Débriefing
with-key = { $name } ({ $key })
keys-stage = Sur la scène
keys-next-round-short = Tour suivant

### Un atelier que quelqu’un a préparé.

workshop-minutes = { $count ->
    [one] { $number } minute
   *[other] { $number } minutes
}
workshop-rounds = { $count ->
    [one] { $number } tour
   *[other] { $number } tours
}
workshop-ready = L’atelier est prêt. F5 ouvre le grand écran, où figure d’abord : { $first }. Vient ensuite : { $next }.
workshop-ready-alone = L’atelier est prêt. F5 ouvre le grand écran, où figure : { $first }.
workshop-step = Étape { $number } sur { $whole } : { $name }
workshop-round = Tour { $number }
workshop-part = { $minutes } des { $whole } min du tour { $round }
stage-round-first = L’étape { $step } ouvre le tour { $round } : Ctrl+R le commence.
stage-last-step = C’était la dernière étape de l’atelier.
workshop-own = Ouvrir le vôtre…
workshop-own-line = Un fichier de session dans lequel un atelier est préparé.
workshop-steps = Étapes…
workshop-steps-title = Étapes de l’atelier
workshop-page = Préparer un atelier
workshop-page-menu = Préparer un atelier…
workshop-run-sheet = Déroulé
workshop-no-steps = Aucune étape n’est encore prévue.
workshop-questions = Questions pour la fin
show-waits = Le grand écran est éteint. F5 montre ce qui y figurait : { $scene }.
show-broken = Ce qui figurait sur le grand écran était illisible et a été mis de côté sous { $path }. La session est entière ; F5 recommence à montrer.
