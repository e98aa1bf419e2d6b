## Cas guidés, pas à pas
menu-guides = Cas guidé
guide-door = Première visite ? { $title }
guide-door-line = Un cas guidé, à feuilleter en cinq minutes. Rien de ce qui est à vous n’est touché ; Échap le quitte.
guide-own = Cas guidés déjà ouverts
guide-step = Étape { $number } sur { $count }
guide-next = Suivant
guide-back = Précédent
guide-finish = Terminer
guide-leave = Quitter
guide-changed = Vous avez modifié cette étape : gardez-en une copie, ou laissez-la.
guide-keep = Garder une copie
guide-only-en = Rédigé en anglais seulement.
guide-only-fr = Rédigé en français seulement.
guide-lit = À regarder : { $place }.
guide-left = Vous avez quitté le cas guidé. Tout est comme avant.
guide-kept = L’étape est maintenant une session à vous, sans fichier.
guide-not-now = Pas dans un cas guidé. Gardez d’abord une copie de l’étape.
guide-leave-title = Quitter { $title } ?
guide-leave-line = { $steps ->
    [one] Vous avez modifié l’étape { $numbers }. Cette copie disparaît avec le cas guidé, sauf si vous la gardez.
   *[other] Vous avez modifié les étapes { $numbers }. Ces copies disparaissent avec le cas guidé ; si vous en gardez une, ce sera celle de l’étape { $kept }.
}
guide-keep-copy = Garder comme session
guide-let-go = La laisser
guide-stay = Rester

## Cas guidés, enregistrés
menu-record = Enregistrer des étapes…
recorder-title = Enregistrer des étapes
recorder-hint = Travaillez comme d’habitude. Quand la fenêtre montre ce que vous voulez expliquer, écrivez une légende et ajoutez une étape : elle garde la session telle quelle, notes comprises, sans son journal.
recorder-languages = Une langue suffit. Dans l’autre, le texte est montré tel quel, et cela est dit.
recorder-title-en = Titre, anglais
recorder-title-fr = Titre, français
recorder-caption-en = Légende, anglais
recorder-caption-fr = Légende, français
recorder-lit = À regarder
recorder-last = Ce qui a servi en dernier : { $place }
recorder-add = Ajouter l’étape
recorder-added = Étape { $number } ajoutée.
recorder-full = Un cas guidé a { $count } étapes au plus. Enregistrez celui-ci et commencez-en un autre.
recorder-steps = Étapes jusqu’ici
recorder-none = Aucune pour l’instant.
recorder-remove = Retirer
recorder-remove-step = Retirer l’étape { $number }
recorder-save = Enregistrer le cas guidé…
recorder-stop = Arrêter l’enregistrement
recorder-untitled = cas-guide
recorder-needs-title = Donnez-lui un titre avant de l’enregistrer.
recorder-stop-title = Arrêter l’enregistrement ?
recorder-stop-line = Ces étapes ne figurent encore dans aucun fichier et seraient perdues.
recorder-back = Les étapes enregistrées quand le programme s’est arrêté sont de nouveau là, sous Aide ▸ Enregistrer des étapes…. Elles ne figurent encore dans aucun fichier : enregistrez-les.
recorder-throw-away = Les abandonner
guide-path-title = Enregistrer le cas guidé sous
guide-save-failed = Le cas guidé n’a pas été enregistré

## Endroits qu’une étape éclaire
anchor-headline = la phrase du haut
anchor-day = le jour considéré
anchor-everyone = les boutons pour tous les sièges
anchor-part = la partie { $name }
anchor-pane = { $pane }, { $name }

## Fichiers
open-is-guide = C’est un cas guidé et non une session. Ouvrez-le seul : il se feuillette.
open-newer-guide = Le cas guidé a le format { $format }, et cette version lit le format 1. Installez une version plus récente.
fault-no-steps = Le cas guidé n’a pas d’étape. Ajoutez-en une dans le fichier, ou enregistrez-le à nouveau.
fault-too-many-steps = Le cas guidé a plus de { $count } étapes. Répartissez-les sur deux fichiers.
fault-no-title = Le cas guidé n’a de titre dans aucune des deux langues. Ajoutez-en un dans le fichier.
fault-no-caption = L’étape { $step } n’a de légende dans aucune des deux langues. Ajoutez-en une dans le fichier.
fault-too-long = Un texte de l’étape { $step } est plus long que ce que le programme lit. Raccourcissez-le dans le fichier.
fault-title-too-long = Le titre est plus long que ce que le programme lit. Raccourcissez-le dans le fichier.
fault-no-such-case = Il n’y a pas de cas { $id } parmi ceux du programme. Corrigez son nom dans le fichier ; casus cases les énumère.
fault-no-session = Le cas guidé ne nomme aucun cas, et sa première étape ne contient pas de session. Ajoutez l’un des deux dans le fichier.
fault-twice = À l’étape { $step }, { $what } a deux valeurs pour un même jour, et une seule peut valoir. Retirez-en une ou donnez-lui un autre jour.

## Touches
keys-guide = Dans un cas guidé
key-page-down = Page suivante
key-page-up = Page précédente
