### Déroulé, injections et cartes de brouillard : à la page où l’on prépare un atelier, sur la scène et sur le grand écran.

injects-title = Injections
injects-open = Injections…
injects-why = Une injection attend ici d’être publiée sur la scène (touche I). La publier énonce ses faits et la montre sur le grand écran ; rien n’en paraît avant.
injects-hint = Entrée en montre une telle que sur le grand écran ; Entrée encore la publie. H la retient, ou la laisse attendre son heure. Échap ferme.
injects-none = Aucune injection n’est préparée. Le menu « Préparer un atelier… » en ajoute une.
injects-ready = { $count ->
    [one] { $number } prête
   *[other] { $number } prêtes
}
injects-held = { $count ->
    [one] { $number } retenue
   *[other] { $number } retenues
}
injects-pile-ready = Prêtes ({ $number })
injects-pile-waiting = En attente de leur heure ({ $number })
injects-pile-held = Retenues ({ $number })
injects-pile-taken-back = Retirées du jeu ({ $number })
injects-pile-live = En jeu ({ $number })
stage-injects = Injections
inject-add = Ajouter une injection
inject-title = Titre
inject-text = Texte pour le grand écran
inject-changes = Faits qu’elle change
inject-from-round = À partir du tour
inject-after = Après l’injection
inject-holds = Tant que ces faits tiennent
inject-remove = Supprimer cette injection
inject-untitled = sans titre
inject-is-live = Cette injection est en jeu : le grand écran et les faits sont tels qu’à sa publication. « Retirer » sur la scène les reprend.
inject-publish = Publier
inject-hold = Retenir
inject-release = Laisser attendre son heure
inject-take-back = Retirer du jeu
inject-picture = Image pour le grand écran
inject-picture-choose = Choisir une image…
inject-picture-other = Choisir une autre image…
inject-picture-take-away = Retirer l’image
inject-picture-alt = Ce que montre l’image, pour qui ne la voit pas
inject-picture-missing = Cette image n’est pas sur cet ordinateur : le grand écran montre un cadre gris. Choisissez-la de nouveau, ou mettez le dossier d’images à côté du fichier.
picture-path-title = Ouvrir une image par son chemin
picture-not-taken = L’image n’a pas été prise
picture-no-kind = Ce n’est ni un PNG ni un JPEG. Enregistrez-la d’abord sous l’une de ces formes.
picture-too-many-bytes = Elle dépasse 2 Mo. Réduisez-la d’abord : un écran ne montre pas plus de 1920 pixels de large.
picture-too-many-pixels = Elle a plus de { $millions } millions de pixels. Réduisez-la d’abord : un écran ne montre pas plus de 1920 pixels de large.
picture-damaged = Elle ne peut pas être lue : le fichier est endommagé.
picture-no-home = Le programme n’a ici aucun dossier où la garder.
pictures-not-carried = La session est enregistrée. Une image n’a pas été copiée à côté et manquerait sur un autre ordinateur : { $why }
inject-preview = Telle que sur le grand écran
inject-details = Texte et faits
inject-is-held = Cette injection est retenue. H la libère d’abord.
inject-nobody-sees = Le grand écran est noir ou figé : personne ne la verrait. Rendez-lui d’abord l’image.
inject-published = Publiée : { $name }
inject-taken-back = Retirée du jeu : { $name }
inject-state-prepared = préparée
inject-state-held = retenue
inject-state-live = en jeu
inject-state-recalled = retirée du jeu
inject-waits-round = attend le tour { $number }
inject-waits-after = attend l’injection { $name }
inject-waits-facts = attend que : { $facts }
recall-title = Des faits ont changé depuis sa publication
recall-line = L’injection quitte le grand écran et les faits. Certains de ses faits ne sont plus tels qu’elle les a énoncés.
recall-list = Changés depuis :
recall-anyway = Retirer malgré tout
recall-leave = Les laisser
changes-add = Ajouter un fait…
changes-day = À partir du (vide : le jour alors considéré)

## Brouillard

fog-title = Cartes de brouillard
fog-why = Une carte dit à certaines délégations ce que d’autres ignorent. Elle se donne à la main ou avec son injection, et ne paraît pas sur le grand écran avant d’être levée.
fog-add = Ajouter une carte
fog-seats = À qui elle est donnée
fog-text = Ce qui leur est dit
fog-says = Faits tels qu’ils leur sont dits
fog-with = Donnée avec
fog-by-hand = à la main
fog-deal = Donner
fog-lift = Lever : chacun peut le savoir
fog-lower = Ôter du grand écran
fog-take-back = Reprendre la carte
fog-said = Ce qu’elle dit
fog-remove = Supprimer cette carte
fog-told = Levée : { $name }. Chacun peut savoir ce qu’elle dit, et le journal l’indique.
fog-state-prepared = préparée
fog-state-dealt = donnée
fog-state-lifted = levée
fog-lifted = { $plural ->
    [one] { $seats } avait appris à part : { $text }
   *[other] { $seats } avaient appris à part : { $text }
}
seat-mark-fog = a une carte de brouillard

## Déroulé

sheet-there = Minutes dont on dispose
sheet-planned-of = { $planned } prévues sur { $whole }
sheet-planned-over = { $count ->
    [one] { $planned } prévues sur { $whole } : { $number } minute de trop
   *[other] { $planned } prévues sur { $whole } : { $number } minutes de trop
}
sheet-sealed = Jeu scellé : chaque réponse reste cachée jusqu’à ce qu’elle soit ouverte
sheet-add-step = Ajouter une étape
sheet-name = Ce qui se fait
sheet-minutes = Minutes
sheet-round = Tour
sheet-objective = Objectif
sheet-injects = Injections prévues
sheet-note = Note, privée
sheet-none = sans
sheet-up = Monter
sheet-down = Descendre
sheet-remove = Supprimer cette étape
sheet-rounds = Tours de jeu
sheet-round-kind = nature
sheet-round-day = jour considéré (vide : le même)
sheet-round-name = nom (vide : son numéro)
sheet-add-round = Ajouter un tour
sheet-remove-round = Supprimer le dernier tour
sheet-objectives = Objectifs
sheet-objective-number = Objectif { $number }
sheet-add-objective = Ajouter un objectif
sheet-question-number = Question { $number }
sheet-add-question = Ajouter une question
