## Les coûts du oui et du non

tab-costs = Coûts
costs-hint = Ce que chaque issue peut coûter, côte à côte. Le programme énumère et ne prédit jamais. C’est à vous de dire ce que pèse chaque coût ; rien n’est additionné.
costs-refusal = Si le Conseil ne convient de rien
costs-not-reached = Aucun Allié attaqué n’est nommé qui pourrait demander : avec ces faits, le Conseil ne peut prendre cette voie.
costs-nothing = Avec ces faits, le programme n’a rien à énumérer ici.
costs-source = Source
costs-source-of = Source de : { $text }
costs-room = La salle :
costs-room-name = La salle sur { $cost }
costs-story-hurt = Récit desservi
costs-story-helped = Récit servi
costs-story-weighed = les lignes qui servent le récit de l’auteur pèsent { $helped }, celles qui le desservent { $hurt } (poids supposés, de 1 à 3 par ligne, jamais retranchés l’un de l’autre)
costs-story-sum = { $key } : { $sum }
costs-balance = Les chercheurs sont en désaccord : pour les uns, une grande riposte est le piège ; pour d’autres, la terreur se retourne d’ordinaire contre ses auteurs, et la fermeté et l’unité réussissent. Le programme ne prend pas parti : il montre quelles hypothèses ont été choisies, et ne retranche jamais ce qui dessert de ce qui sert.
costs-story-lines = { $count ->
    [0] Aucune ligne ne s’applique
    [one] Une ligne s’applique
   *[other] { $count } lignes s’appliquent
}
costs-general-knowledge = { $count } sur { $of } reposent sur des connaissances générales seules.
costs-room-short = la salle
costs-lines = Lignes qui s’appliquent
costs-room-lines = À la salle de le dire
costs-other-lines = { $count ->
    [one] Une ligne qui ne s’applique pas ici
   *[other] { $count } lignes qui ne s’appliquent pas ici
}
costs-says-so = La salle le dit : { $text }
costs-strength = Force
costs-strength-of = Force de : { $text }
costs-strength-off = désactivée
costs-helps = sert
costs-hurts = dessert
costs-both = sert à l’intérieur, dessert à l’extérieur
costs-of-file = Coûts de { $file }
branch-agreed = Si le Conseil en convient
branch-blocked = Si un siège rompt l’accord tacite
branch-not-raised = Si rien n’est soumis
branch-agreed-short = si accord
branch-blocked-short = si blocage
branch-not-raised-short = si rien n’est soumis
cost-credibility = Crédibilité
cost-escalation = Escalade
cost-precedent = Précédent créé
cost-story = Le récit de l’adversaire
cost-story-of-author = Le récit de l’auteur
cost-of-branch = { $cost }, { $branch }
weight-unrated = non évalué
weight-nothing = ne coûte rien
weight-little = coûte peu
weight-fair = coûte quelque chose
weight-much = coûte beaucoup
weight-very-much = coûte énormément
sentence-fact = fait
sentence-interpretation = interprétation
sentence-sourced = { $source } ({ $kind })
aspect-rating = Ce qu’un coût pèse pour la salle
aspect-story-words = Lignes qui s’appliquent, selon la salle, { $branch }

consider-unity-deters = Une unité rapide peut se lire à l’étranger comme le signe d’une Alliance forte et vigilante.
consider-little-may-follow = Chaque Allié doit ce qu’il juge nécessaire, de très peu à beaucoup ; une invocation suivie de peu se remarquerait.
consider-waits-for-origin = { $cited ->
    [then] Comme le 12 septembre 2001, un accord ne vaudrait que s’il était établi que l’attaque a été dirigée depuis l’étranger ; d’ici là, rien n’en découle.
   *[other] Un accord ne vaudrait que s’il était établi que l’attaque a été dirigée depuis l’étranger{ $later } ; d’ici là, rien n’en découle.
 }
consider-outruns-text = Les conditions ne sont pas réunies ; un Conseil qui en convient malgré tout va plus loin que ne le permet son propre texte, et il n’y a pas de précédent.
consider-division-shown = Une demande bloquée en public montre la division.{ $cited ->
    [then] {" "}Un chercheur estimait en 2026 qu’une tentative manquée pourrait briser l’Alliance.
   *[other] {""}
 }
consider-quiet-help = { $cited ->
    [then] Une aide discrète, pays par pays, fut la voie de 2015 : elle ne montre ni division, ni réponse commune.
   *[other] Une aide discrète, pays par pays, ne montre ni division, ni réponse commune.
 }
consider-threshold-read = Le niveau à partir duquel joue l’article 5 est laissé vague à dessein ; des effets graves sans réponse commune laissent les autres deviner où est la limite.
consider-text-kept = Les conditions ne sont pas réunies : ne pas en convenir est ce que suggère le texte, et la consultation de l’article 4 reste ouverte à tout Allié.
consider-not-the-same = Invoquer n’est pas monter aux extrêmes : chaque Allié choisit jusqu’où il va.
consider-group-wants-it = Un groupe peut vouloir une riposte massive et une offensive terrestre ; « une vraie guerre » peut l’arranger.
consider-war-of-the-alliance = Un État peut dire à son peuple que l’Alliance lui fait la guerre, et agir en conséquence.
consider-over-limits-force = L’attaque est finie : l’emploi de la force devrait se justifier par des attaques encore à attendre. Protection, renseignement, sanctions et soutien n’ont pas besoin de cet argument.
consider-goes-on-below = Sous le seuil, de tels actes peuvent continuer ; même ainsi, ils accroissent le risque que l’article 5 soit un jour envisagé.
consider-goes-on-outside = Hors de la zone de l’article 6, l’attaque peut continuer : c’est le lieu qui écarte le Traité, et non la nature de l’attaque.
consider-goes-on-beside-the-treaty = L’État attaqué n’est pas Partie, et l’attaque contre lui peut continuer : l’article 5 ne le couvre pas, la Charte si.
consider-attrition-pays = L’usure réussit si l’État visé cède ; s’il tient bon, elle échoue, avec l’article 5 ou sans lui.
consider-national-help = { $force ->
    [closed] Tout État que la victime sollicite peut aider, sans recourir à la force, chacun par sa propre décision et sans commandement commun.
   *[open] Tout État que la victime sollicite peut aider, chacun par sa propre décision et sans commandement commun.
 }
consider-union-stays-open = La clause d’assistance mutuelle de l’Union européenne reste ouverte à la victime ; aucun conseil n’a à en convenir.
consider-second-use = Ce serait le deuxième recours à l’article 5 ; le seul à ce jour date de 2001.
consider-arguable-test-cited = Un accord reposerait sur une condition seulement soutenable ({ $element }), et la demande suivante s’en réclamerait.
consider-group-settled = { $cited ->
    [then] Que l’auteur puisse être un groupe a été réglé dans la pratique en 2001 ; la Cour internationale de Justice en doute.
   *[other] Que l’auteur puisse être un groupe est admis dans la pratique{ $later } ; la Cour internationale de Justice en doute.
 }
consider-against-an-ally = { $cited ->
    [then] En 1974, l’article 5 a été lu comme visant les attaques de l’extérieur ; en convenir contre un Allié serait nouveau.
   *[other] L’article 5 se lit comme visant les attaques de l’extérieur{ $later } ; en convenir contre un Allié serait nouveau.
 }
consider-nothing-ends-it = { $cited ->
    [then] Aucune clause ne dit quand prend fin une invocation : celle de 2001 était donnée pour encore en vigueur en 2004.
   *[other] Aucune clause ne dit quand prend fin une invocation, et rien n’a mis fin à celle de 2001.
 }
consider-nobody-bound = Madrid et Londres n’ont pas été traités au titre de l’article 5. Ni l’un ni l’autre ne lie personne.
consider-silence-broken = Trois Alliés ont rompu l’accord tacite en février 2003 ; un autre comité est ensuite parvenu au consensus sans la France.
consider-met-and-left = Toutes les conditions sont réunies : d’autres pourraient invoquer plus tard un cas qui les remplissait et que l’on a ignoré, et la victime suivante l’apprendrait.
consider-arguable-test-open = La condition soutenable ({ $element }) reste ouverte pour le cas suivant.
consider-area-kept = { $cited ->
    [then] Les limites de l’article 6 restent ce qu’elles étaient, comme en 1982, où l’aide est venue sans lui.
   *[other] Les limites de l’article 6 restent ce qu’elles étaient, et l’aide peut venir sans lui.
 }

ladder-title = Niveau de la réponse
ladder-hint = Ce sont des niveaux, et non des étapes qui se suivent. Un État peut en sauter, et chacun les lit à sa façon.
ladder-level = Niveau, le plus haut échelon choisi
ladder-none = aucun échelon n’est choisi
ladder-chosen = La salle choisit
ladder-breadth = { $rung } · { $count ->
    [0] par la salle
    [one] un Allié
   *[other] { $count } Alliés
}
ladder-pledges = Une promesse compte sur l’échelon le plus bas où sa mesure peut se placer ; à quoi servent des forces, c’est à la salle de le dire.
ladder-ours = Cette échelle est la nôtre. Elle est neutre et ne dit rien des stades nucléaires.
aspect-rungs = Échelons que choisit la salle
