## Le journal, les messages sur un fichier, et deux sessions comparées

pane-log = Journal
tab-reasons = Motifs
log-hint = La ligne la plus récente est en tête. Annuler ajoute des lignes et n’en retire aucune. Un clic choisit la ligne à laquelle se rapporte une note.
log-empty = Rien n’a encore été modifié.
log-name = Votre nom dans le journal
log-note = Note sur la ligne { $number }
log-note-add = Ajouter la note
log-line = { $number } · { $text }
log-line-signed = { $number } · { $text } · { $signature }
log-private = { $text } (privé)
log-note-on = Note sur la ligne { $number } : { $text }
log-full = Le journal est plein. Les modifications n’y sont plus notées ; l’annulation fonctionne comme avant.
log-redone = Rétabli : { $step }
log-entry = { $text }
log-entry-field = Ce qui s’est passé
log-entry-add = Le noter
log-round = Tour { $number }
log-round-at = Tour { $number } · { $time }
log-before-rounds = Avant le premier tour
log-many = { $count ->
    [one] { $number } Allié : { $stance }
   *[other] { $number } Alliés : { $stance }
}
log-many-undone = Annulé : { $text }
log-many-redone = Rétabli : { $text }
log-many-beside = { $count ->
    [one] Ce que { $number } Allié dit à côté de sa position
   *[other] Ce que { $number } Alliés disent à côté de leur position
}
log-open-item = Montrer les { $number } lignes : { $text }
log-close-item = Cacher les { $number } lignes : { $text }
log-filter = Filtrer…
log-filter-on = Filtre : { $what }
log-private-show = Montrer les lignes privées
log-private-hide = Cacher les lignes privées
log-filter-seat = Siège
log-filter-round = Tour
log-filter-kind = Genre
log-filter-all = Tous
log-filter-nothing = Aucune ligne de ce genre.
log-filters-clear = Tout montrer
log-kind-facts = Faits
log-kind-stances = Positions
log-kind-steps = Étapes et tours
log-kind-injects = Injections
log-kind-help = Aide
log-kind-readings = Lectures et hypothèses
log-kind-notes = Notes et mentions
log-kind-others = Autres
log-turning-next = Tournant suivant
log-turning-previous = Tournant précédent
log-turning-none = Ce journal n’a pas de tournant.
log-is-turning = Tournant : { $text }

history-dropped = { $count ->
    [one] Une étape plus ancienne a été retirée pour ménager la mémoire
   *[other] { $number } étapes plus anciennes ont été retirées pour ménager la mémoire
}

banner-broken = Ce fichier ne correspond pas à sa somme de contrôle : il a été modifié hors du programme, ou il est endommagé. Relisez-le avant de vous y fier.
banner-no-such-state = Aucun État n’a ces codes : { $codes }. Ils restent tels quels ; corrigez-les, ou déclarez ces États comme inventés dans le fichier.
banner-newer = Une version plus récente du programme a écrit ce fichier (format { $format }). Il n’est jamais écrasé d’ici : Enregistrer fait une copie. Conservé mais non compris : { $names }.
banner-newer-all = Une version plus récente du programme a écrit ce fichier (format { $format }). Il n’est jamais écrasé d’ici : Enregistrer fait une copie. Tout son contenu est compris.
banner-open-good = Ouvrir la dernière copie saine
banner-close = Fermer ce message
last-good-opened = La dernière copie saine est ouverte. Enregistrez-la sous un nom pour la garder.
newer-kept = Une version plus récente a écrit ce fichier : il n’est pas écrasé
newer-kept-line = Enregistrez sous un autre nom, ou installez la version plus récente.

## Ce qui diffère

difference = { $name } : { $before } → { $after }
difference-again = { $value }, comme avant
difference-from = { $text }, à partir du { $day }
difference-nothing = rien d’indiqué
aspect-case = Cas
aspect-title = Titre
aspect-decision-point = Question à trancher
aspect-summary = Résumé
aspect-assignment = Consigne
aspect-notes = Notes
aspect-first-account = Première version officielle
aspect-as-of = Jour considéré
aspect-campaign = Incidents liés
aspect-reading = Lecture du droit
aspect-assumptions = Hypothèses modifiées
aspect-record = Ce que dit l’histoire
aspect-sources = Sources
aspect-led-by = Conduite de la réponse
aspect-states = États inventés
aspect-workshop = Atelier
aspect-inject = Injection { $number }
aspect-fog-card = Carte de brouillard { $number }
aspect-delegations = Qui joue
aspect-message = Message { $number }
aspect-translations = Textes en d’autres langues
aspect-extras = Contenu d’une version plus récente
aspect-note-on-line = Note
aspect-entry = Mention
aspect-fact = Fait
aspect-stance = Position
aspect-confidence = { $fact }, degré de confiance
aspect-fact-note = { $fact }, note
aspect-request = Réponse : { $seat }
aspect-request-confidence = Réponse : { $seat }, degré de confiance
aspect-request-note = Réponse : { $seat }, note
aspect-condition = { $seat }, condition
aspect-condition-text = { $seat }, termes de la condition
aspect-reason = { $seat }, motif
aspect-stance-source = { $seat }, source

menu-compare = Comparer avec…
compare-path = Fichier à comparer
compare-go = Comparer
compare-notes = Comparer aussi les notes privées
compare-choose = Choisir un fichier…
compare-copy = Copier la comparaison
compare-here = A est la session à l’écran, B est { $name }.
compare-head-facts = Faits
compare-head-parting = Où elles commencent à différer
compare-head-rounds = Où les deux conseils ont divergé
compare-rounds-same = Les deux conseils ont eu les mêmes positions à chaque tour commun.
compare-round-facts = Tour { $number } : { $names }
compare-round-seats = Tour { $number }, positions : { $names }
compare-round-only = Seul { $side } a tenu le tour { $number }.
compare-head-answers = Les quatre réponses
compare-head-why = Pourquoi
compare-head-values = Toutes les valeurs qui diffèrent, A → B
compare-head-carried = Lectures et hypothèses modifiées
compare-same-facts = Les faits sont les mêmes.
compare-other-facts = { $count ->
    [one] Les faits diffèrent par une valeur.
   *[other] Les faits diffèrent par { $number } valeurs.
}
compare-same = Les deux disent la même chose.
compare-part-log = Les journaux sont les mêmes jusqu’à la ligne { $line }.
compare-part-next = { $side } continue : { $text }
compare-part-end = { $side } s’arrête là.
compare-part-day = La première valeur qui diffère vaut à partir du { $day }.
compare-part-no-day = Aucun jour ne les sépare : ce qui diffère n’est pas daté.
compare-part-seats = Leurs sièges se placent autrement dès le premier jour.
compare-part-first-day = Elles diffèrent dès le premier jour.
compare-answer-same = { $part } : identique, { $state }
compare-answer-differs = { $part } : A { $one } ; B { $other }
compare-element = { $element } : A { $one } ; B { $other }
compare-only = seulement dans { $side } : { $reason }
compare-seats = Sièges dont la position diffère : { $names }
