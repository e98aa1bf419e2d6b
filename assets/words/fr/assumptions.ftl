### La page des hypothèses et des lectures, et la campagne.

confidence-range = { $word }, { $low }–{ $high } %

## La page

menu-ledger = Hypothèses et lectures…
ledger-close = Retour à la session
ledger-title = Hypothèses et lectures
ledger-tab = Hypothèses
ledger-tab-readings = Lectures côte à côte
ledger-intro = Ce que le modèle suppose, avec sa source. Un changement ne vaut que dans cette session, s’annule en une étape et figure dans chaque exportation.
ledger-search = Chercher une hypothèse
ledger-changed-only = Modifiées ({ $count })
ledger-contested-only = Contestées
ledger-decides-only = Décisives ici
ledger-filters = Filtres
ledger-group = Groupe d’hypothèses
ledger-group-all = Tous les groupes
ledger-group-effects = Ce que valent les effets
ledger-group-means = Attaque armée : le moyen à un degré d’effets
ledger-group-form = Ce que suggère le formulaire
ledger-group-likelihood = Les mots de la probabilité
ledger-group-effort = Ce que vaut un niveau d’effort
ledger-group-response = Ce que donnerait un Allié
ledger-group-story = Le récit de l’adversaire : force, 0 le met de côté
ledger-group-effects-hint = entre dans l’attaque armée
ledger-group-means-hint = entre dans l’attaque armée
ledger-group-form-hint = une suggestion à qui remplit le formulaire ; aucune règle ne lit un nombre de morts
ledger-group-likelihood-hint = la fourchette à côté de chaque mot ; aucune règle ne lit un pourcentage
ledger-group-effort-hint = entre dans la réponse
ledger-group-response-hint = entre dans la réponse
ledger-group-story-hint = entre dans le récit fait de la réponse
ledger-none = Aucune hypothèse ne correspond.
ledger-reset-all = Toutes comme livrées
ledger-reset = Revenir à : { $value }
ledger-first-day = premier jour
ledger-later = par la suite
ledger-none-moves = Aucun précédent ne change.
ledger-legend-contested = contestée
ledger-legend-changed = modifiée ici
ledger-legend-decides = décisive ici
ledger-was = { $name } : { $to } au lieu de { $from }
ledger-reason = Motif, facultatif
ledger-mark-contested = { $name } (contestée)
ledger-line-bands = Nombres à partir desquels une tranche est suggérée
ledger-line-share = Part des dépenses de défense mensuelles
ledger-line-stand-in = Valeur de remplacement d’un budget manquant, part du PIB par an
ledger-line-gravity = Effort maximal, selon les effets
ledger-line-short = En deçà de l’article 5
ledger-line-national = Aide nationale quand le Conseil est bloqué
ledger-low = de
ledger-high = à
ledger-strength = force
assumptions-line = { $count ->
    [one] Une hypothèse modifiée : { $list }.
   *[other] { $number } hypothèses modifiées : { $list }.
 }

reason-given = Motif donné

## Les cas jugés à nouveau

ledger-cases = Les { $count } cas, jugés à nouveau
ledger-cases-shipped = Tout est comme livré : chaque cas reste tel que le programme le juge, d’après ce qu’on a su en dernier.
ledger-cases-nothing = Rien ne bouge : chaque cas reste ce qu’il était.
ledger-cases-moved = { $count ->
    [one] Un cas bouge.
   *[other] { $number } cas bougent.
 }
ledger-case-stays = inchangé : { $value }
ledger-case-first = premier jour : { $from } → { $to }
ledger-case-later = { $from } → { $to }
ledger-case-element = { $element } : { $from } → { $to }
ledger-case-council = Conseil : { $from } → { $to }

## Pourquoi

why-assumptions = Hypothèses décisives ({ $count })
why-assumption-open = Montrer dans le registre : { $name }

## Les lectures côte à côte

compared-hint = Un clic suit une lecture sur ce point ; le survol donne sa source. Chaque case dit ce que ce seul choix ferait bouger.
compared-own = Choisie ici
compared-whole = Lire ainsi sur chaque point
compared-same = Comme la pratique de l’Alliance.
compared-turns = change le verdict
compared-alone = À lui seul { $effect }
compared-turning = { $count ->
    [0] Les trois lectures donnent le même verdict du seuil.
    [one] Le verdict tient à un point ; il vient en premier.
   *[other] Le verdict tient à { $number } points ; ils viennent en premier.
 }
compared-weakest = Le plus faible : { $element }, { $grade }
compared-open = Comparer les lectures : { $clause }

## La campagne

campaign-title = Campagne (incidents liés : { $count })
campaign-add = Lier un incident
campaign-new = Incident antérieur { $number }
campaign-name = Incident lié
campaign-day = Premier jour
campaign-same-author = Même auteur, au moins probable
campaign-related-purpose = But connexe
campaign-close-in-time = Proche dans le temps
campaign-note = Source du lien
campaign-remove = Retirer : { $title }
campaign-counts = Il compte : les trois conditions sont réunies.
campaign-counts-not = Il ne compte pas : { $conditions }.
campaign-condition-no = { $condition } : non
campaign-condition-unknown = { $condition } : inconnu
campaign-before = { $count ->
    [0] le même jour
    [one] un jour avant
   *[other] { $number } jours avant
 }
campaign-after = { $count ->
    [one] un jour après
   *[other] { $number } jours après
 }
campaign-for = Pour l’addition
campaign-against = Contre l’addition
ledger-group-help = L’aide : types, coût, délais et autorisation
ledger-group-help-hint = alimente la réponse
ledger-line-mix = Les types d’une aide suggérée
ledger-line-mix-no-forces = Les mêmes, sans forces armées
ledger-line-cost = Coût par mois de { $per }, en milliers de dollars des États-Unis : { $measure }
ledger-line-effect = Jours avant l’effet : { $measure }
ledger-line-approval = Jours d’autorisation pour une aide armée : { $class }
