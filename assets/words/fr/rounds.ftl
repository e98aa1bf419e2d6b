### Tours, horloge et parole : sur la console, au grand écran, et tels qu’on les entend.

round-planned = { $kind }, { $number } min
round-on-bar = { $round } · { $kind }
round-clock-runs = { $round } · { $time }
round-clock-stands = { $round } · { $time } · { $state }
round-over = Le temps du tour { $number } est écoulé.
round-spoken = { $count ->
    [one] { $number } siège sur { $whole } s’est prononcé
   *[other] { $number } sièges sur { $whole } se sont prononcés
}
round-stood = { $seat }, tour { $number } : { $stance }
round-stood-unspoken = { $seat }, tour { $number } : { $stance }, ne s’est pas prononcé à ce tour
round-reason-before = Motif donné au tour { $number }
seat-last-round = au tour précédent { $stance }
rounds-open = Tours…
rounds-window = Tours et prises de parole
rounds-next = Tour suivant
rounds-minutes-next = Minutes prévues pour le tour suivant
rounds-minutes = Minutes prévues pour ce tour
rounds-set-clock = Lancer l’horloge sur cette durée
rounds-clock = Horloge
rounds-moved = Qui a évolué depuis le tour précédent
rounds-nearer = Plus près de laisser passer : { $allies }
rounds-further = Plus loin de laisser passer : { $allies }
rounds-nobody-moved = Personne n’a évolué.
rounds-first = Aucun tour ne précède celui-ci.
rounds-none = Aucun tour n’a commencé. Ouvrez le premier ci-dessus.
rounds-alignment = Tour par tour
rounds-alignment-hint = Signe pâle : ne s’est pas prononcé à ce tour.
rounds-seat = Siège
rounds-time = Parole
rounds-counts = Tous les sièges
rounds-count = Tour { $number }, { $stance } : { $count }

## La parole

floor-title = Prises de parole
floor-speaks = { $ally } { $plural ->
    [one] a
   *[other] ont
} la parole
floor-speaks-time = { $who } · { $time }
floor-nobody = Personne n’a la parole.
floor-next = Orateur suivant
floor-end = Fin du temps de parole
floor-list-empty = Personne n’est inscrit. Choisissez un siège et ce qu’il demande.
floor-waiting = { $number }. { $seat } · { $ask }
floor-withdraw = Retirer { $seat } de la liste
floor-who = Siège qui demande
floor-ask-floor = Parole
floor-ask-point-of-order = Motion d’ordre
floor-ask-information = Information
floor-nobody-waits = Personne n’est inscrit sur la liste des orateurs. Ajoutez un siège sous « Tours… », ou tenez un tour de table.
floor-tour-over = Chacun autour de la table a eu la parole.

## L’horloge

clock-blank = L’horloge est suspendue tant que le grand écran est noir. T la relance.
clock-break = L’horloge est suspendue pendant la pause. T la relance.
clock-minute = Il reste une minute.
clock-ten = Il reste dix secondes.
stage-silence = Soumettre un texte à l’accord tacite
stage-break = Un siège rompt l’accord tacite
stage-break-who = Qui rompt l’accord tacite ?
stage-no-text-yet = Aucun texte n’est encore sur la table : l’onglet Procédure l’y met, et Ctrl+T en soumet un à l’accord tacite.
stage-no-silence = Aucun accord tacite en cours ne peut être rompu. Ctrl+T y soumet un texte.
stage-silence-not-now = Aucun texte ne peut être soumis maintenant à l’accord tacite : la procédure indique ce qui vient d’abord.
ballot-absent = { $plural ->
    [one] { $ally } figure comme absent : sa réponse est gardée et n’est dans aucune enveloppe. 0 indique de nouveau sa présence.
   *[other] { $ally } figurent comme absents : leurs réponses sont gardées et ne sont dans aucune enveloppe. 0 indique de nouveau une présence.
}
ballot-opened = Les enveloppes sont ouvertes. { $headline }
wall-over = temps écoulé

## Essai à blanc

dry-run = Essai à blanc
dry-run-why = Le temps passe trente fois plus vite, rien n’est consigné et rien n’est conservé. À la fin, la session est telle qu’avant.
dry-run-on = Essai à blanc : rien n’est conservé
dry-run-end = Finir l’essai à blanc
dry-run-begun = Ceci est un essai à blanc : le temps passe trente fois plus vite, et rien n’en est conservé.
dry-run-ended = L’essai à blanc est fini. La session est telle qu’avant ; rien de l’essai n’est conservé.
dry-run-keeps-nothing = Pendant un essai à blanc, rien n’est enregistré, exporté ni épinglé. Finissez d’abord l’essai.
vigil-kept = L’écran est maintenu éveillé tant que quelque chose est montré.
vigil-refused = Ce système ne permet pas au programme de maintenir l’écran éveillé. Pour l’atelier, désactivez l’économiseur d’écran et la veille dans les réglages du système.
wall-dry-run = Essai à blanc : le temps passe trente fois plus vite, et rien n’est conservé.
