### Tableaux venus d’un tableur : leurs noms, ce qui est dit de leurs lignes, et ce qui était voulu.

sheet-open = Coller ou ouvrir un tableau…
sheet-title = Tableaux d’un tableur
sheet-hint = Collez des lignes avec leur première, ou ouvrez un fichier CSV. La première ligne dit ce que c’est : sièges et positions, délégations, ou injections. Une cellule vide ne change rien.
sheet-text = Lignes
sheet-file = Ouvrir un fichier…
sheet-clear = Vider le champ
sheet-apply = Appliquer
sheet-apply-why = Une seule étape, qu’une annulation reprend. Les lignes refusées restent dehors.
sheet-private = Écrire aussi les colonnes privées : fiches de rôle, et injections que personne n’a vues
sheet-copy = Copier
sheet-save = Enregistrer…
sheet-write = Écrire sous forme de tableau
sheet-copy-of = Copier le tableau : { $table }
sheet-save-of = Enregistrer le tableau : { $table }
sheet-preview = Ce que cela fait
sheet-nothing = Rien ne change.
sheet-not-read = Le fichier n’a pas pu être lu.
sheet-no-dialog = Aucune fenêtre de choix n’apparaît. Ouvrez le fichier dans un tableur et collez ici ses lignes.
sheet-too-slow = Le disque ne répond pas. Réessayez.
sheet-unread = { $count ->
    [one] Cette colonne n’est pas lue : { $names }
   *[other] Ces colonnes ne sont pas lues : { $names }
}
sheet-count-added = { $number } en plus
sheet-count-changed = { $number } à changer
sheet-count-unchanged = { $number } sans changement
sheet-count-refused = { $number } en refus
sheet-fate-added = ajout
sheet-fate-changed = change
sheet-fate-unchanged = sans changement
sheet-fate-refused = refus
sheet-line = Ligne { $line }
sheet-line-said = Ligne { $line }, { $name } : { $what }
sheet-change-stance = { $before } → { $after }
sheet-table-stances = Sièges et positions
sheet-table-delegations = Délégations
sheet-table-injects = Injections

## Les noms des colonnes. À côté de chacun, ses autres noms, avec une virgule entre eux ; ni capitales ni accents ne comptent.

sheet-column-seats = Sièges
sheet-column-seats-also = siège, Allié, Alliés, pays, nation, nations, État, États, code, membre
sheet-column-stance = Position
sheet-column-stance-also = positions, attitude
sheet-column-condition = Condition
sheet-column-condition-also = conditions
sheet-column-reason = Motif
sheet-column-reason-also = motifs, raison, raisons, pourquoi, justification
sheet-column-name = Délégation
sheet-column-name-also = nom, délégations, équipe
sheet-column-people = Personnes
sheet-column-people-also = délégués, délégué, membres, participants, participant, étudiants, noms
sheet-column-interest = Intérêt
sheet-column-interest-also = intérêts, but, buts
sheet-column-red-line = Ligne rouge
sheet-column-red-line-also = lignes rouges
sheet-column-ask = Demande
sheet-column-ask-also = demandes, exigence, exigences
sheet-column-title = Titre
sheet-column-title-also = injection, injections, inject, injects, événement
sheet-column-text = Texte
sheet-column-text-also = grand écran, texte sur le grand écran
sheet-column-facts = Faits
sheet-column-facts-also = fait, changements, changements de faits
sheet-column-objective = Objectif
sheet-column-objective-also = objectifs, objectif pédagogique
sheet-column-round = Tour
sheet-column-round-also = tours, dès le tour
sheet-column-after = Après
sheet-column-after-also = après l’injection
sheet-column-note = Note
sheet-column-note-also = notes, remarque, remarques, commentaire, commentaires

## Pourquoi un tableau n’est pas lu.

sheet-head-empty = Il n’y a encore rien ici.
sheet-head-too-large = C’est plus que le programme ne lit : { $lines } lignes et { $bytes } octets au plus.
sheet-head-unknown = La première ligne ne nomme aucun tableau. On y lit : { $found }. Sont connus { $columns }.
sheet-head-twice = La première ligne nomme deux fois une colonne : { $column }.

## Pourquoi une ligne est refusée.

refusal-missing = La cellule est vide : { $column }.
refusal-no-such-seat = Aucun siège ne s’appelle « { $found } ».
refusal-meant = Vouliez-vous dire { $meant } ?
refusal-not-seated = { $seat } : pas de siège ce jour-là.
refusal-seat-twice = { $seat } figure déjà à la ligne { $line }.
refusal-seat-taken = { $seat } : la délégation « { $name } » parle déjà en son nom. Retirez-le d’abord de celle-ci.
refusal-no-such-stance = Aucune position ne s’appelle « { $found } ».
refusal-no-reservation = Une condition va avec une réserve.
refusal-name-twice = « { $name } » figure déjà à la ligne { $line }.
refusal-no-such-fact = Aucun fait ne s’appelle « { $found } ». Écrivez par exemple { $example }.
refusal-no-such-value = { $fact } n’a pas de valeur « { $found } ».
refusal-not-in-table = { $fact } : c’est plus qu’une cellule ne peut dire. Indiquez-le dans la fenêtre.
refusal-no-such-objective = Il n’y a pas d’objectif « { $found } ». Écrivez son numéro ou ses mots.
refusal-no-such-inject = Aucune autre injection plus haut n’est « { $found } ». Écrivez son numéro ou son titre.
refusal-not-a-number = { $column } : il faut ici un nombre entier à partir de 1, et non « { $found } ».
refusal-is-live = Cette injection est publiée et reste telle quelle. Retirez-la d’abord.
refusal-surplus = « { $found } » se trouve au-delà de la dernière colonne de la première ligne.
refusal-too-long = { $column } : le texte est plus long que ce que le programme garde.
refusal-full = Le programme n’en garde pas davantage.
refusal-open-quote = Un guillemet n’a pas de fin, si bien que tout ce qui suit est une seule cellule.
