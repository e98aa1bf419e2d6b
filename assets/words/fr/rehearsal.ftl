### Ce qui ne marchera pas en salle : le contrôle avant qu’elle arrive, à la page où l’on prépare un atelier et dans `casus check`.

rehearsal-tab = Contrôle
rehearsal-why = Ce qu’il vaut mieux trouver avant que la salle arrive. Rien n’est refusé ici : un exercice peut être voulu ainsi.
rehearsal-nothing = Rien à signaler. Le plan, les injections, les cartes de brouillard, qui joue et les textes vont ensemble.
rehearsal-not-prepared = Aucun atelier n’est préparé dans cette session.
rehearsal-go = Corriger : { $place }
rehearsal-place-plan = le déroulé
rehearsal-place-texts = les textes
rehearsal-hint = `workshop` : { $snag }
rehearsal-inject = { $number } (« { $title } »)
rehearsal-delegation = { $number } ({ $name })
rehearsal-count = { $count ->
    [one] { $number } point à revoir
   *[other] { $number } points à revoir
}

snag-no-steps = Aucune étape n’est prévue : personne ne peut animer cet atelier.
snag-played = Un tour a déjà commencé : le tour { $round }. L’atelier a été joué ; ouvrez une copie qui ne l’a pas été.
snag-minutes-over = Les minutes des étapes font { $planned } au total, et il y en a { $most }.
snag-step-unnamed = L’étape { $step } n’a pas de nom.
snag-step-untimed = L’étape { $step } n’a pas de minutes.
snag-step-round = L’étape { $step } nomme le tour { $round }, qui n’est pas prévu.
snag-step-back = L’étape { $step } revient au tour { $round } une fois le tour { $other } commencé.
snag-day-back = Le tour { $round } est au { $day }, avant le jour alors considéré, { $other }.
snag-round-unplayed = Aucune étape ne joue le tour { $round }.
snag-no-questions = Aucune question n’est écrite pour la fin.
snag-step-inject = L’étape { $step } nomme l’injection { $inject }, qui n’existe pas.
snag-step-objective = L’étape { $step } nomme l’objectif { $objective }, qui n’existe pas.
snag-objective-idle = Aucune étape ni injection n’exerce l’objectif { $objective }.
snag-fact-twice = L’étape { $step } met deux fois sur le grand écran : { $fact }.
snag-fact-unstated = L’étape { $step } met sur le grand écran « { $fact } », dont rien n’est indiqué au { $day }.
snag-scene-empty = La vue de l’étape { $step }, « { $scene } », n’a rien à montrer.
snag-inject-unnamed = L’injection { $inject } n’a pas de titre.
snag-inject-empty = L’injection { $inject } n’apporte rien : ni texte, ni image, ni fait.
snag-inject-live = L’injection { $inject } est en jeu avant que la salle soit là.
snag-inject-round = L’injection { $inject } ne pourra jamais être publiée : elle attend le tour { $round }, qui n’est pas prévu.
snag-inject-after-none = L’injection { $inject } ne pourra jamais être publiée : elle attend l’injection { $other }, qui n’existe pas.
snag-inject-after-itself = L’injection { $inject } ne pourra jamais être publiée : elle s’attend elle-même.
snag-inject-circle = L’injection { $inject } ne pourra jamais être publiée : elle attend l’injection { $other }, et celle-ci l’attend.
snag-inject-after-held = L’injection { $inject } attend l’injection { $other }, qui est retenue.
snag-inject-after-never = L’injection { $inject } ne pourra jamais être publiée : elle attend l’injection { $other }, qui ne pourra jamais l’être.
snag-inject-never-so = L’injection { $inject } ne pourra jamais être publiée : elle attend, pour « { $fact } », une valeur qu’aucun jour ni aucune autre injection n’indique.
snag-inject-says-nothing-new = L’injection { $inject } indique pour « { $fact } » ce qui est déjà le cas.
snag-inject-late = L’injection { $inject } indique « { $fact } » à partir du { $day }, avant le jour alors considéré, { $other }.
snag-inject-early = L’injection { $inject } est prévue à l’étape { $step } et attend le tour { $round }, qui n’a pas encore commencé.
snag-inject-twice = L’injection { $inject } est prévue à l’étape { $step } et de nouveau à l’étape { $other }.
snag-inject-objective = L’injection { $inject } nomme l’objectif { $objective }, qui n’existe pas.
snag-picture-missing = L’image de l’injection { $inject } manque : un cadre gris la remplacerait.
snag-picture-undescribed = Personne ne dit ce que montre l’image de l’injection { $inject }, pour qui ne la voit pas.
snag-fog-for-nobody = La carte de brouillard { $card } n’est pour personne.
snag-fog-no-seat = La carte de brouillard { $card } est pour un État sans siège : { $state }.
snag-fog-empty = La carte de brouillard { $card } ne dit rien.
snag-fog-says-the-same = La carte de brouillard { $card } dit pour « { $fact } » ce que chacun sait.
snag-fog-inject = La carte de brouillard { $card } est donnée avec l’injection { $inject }, qui n’existe pas.
snag-fog-never-dealt = La carte de brouillard { $card } est donnée avec l’injection { $inject }, qui ne pourra jamais être publiée.
snag-seat-unspoken = Personne ne parle pour ce siège : { $state }.
snag-seat-twice = Deux délégations se partagent ce siège, { $state } : { $delegation } et { $other }.
snag-delegation-no-seat = La délégation { $delegation } parle pour un État sans siège : { $state }.
snag-delegation-seatless = La délégation { $delegation } ne parle pour aucun siège.
snag-delegation-unnamed = La délégation { $delegation } n’a pas de nom.
snag-delegation-namesake = Les délégations { $delegation } et { $other } portent le même nom.
snag-no-sheets = Aucune délégation n’a de fiche de rôle.
snag-sheet-unwritten-interest = La fiche de rôle de la délégation { $delegation } ne dit pas ce qu’elle veut.
snag-sheet-unwritten-red-line = La fiche de rôle de la délégation { $delegation } n’a pas de ligne rouge.
snag-sheet-unwritten-ask = La fiche de rôle de la délégation { $delegation } ne dit pas ce qu’elle demande aux autres.
snag-no-chair = Personne n’est désigné pour présider : ni secrétaire général, ni personne à sa place.
snag-text-no-english = La version { $version } du texte { $text } n’a pas d’anglais.
snag-text-no-french = La version { $version } du texte { $text } n’a pas de français.
snag-text-brackets = La version { $version } du texte { $text } a { $english } entre crochets en anglais et { $french } en français.
snag-text-empty = Le texte { $text } n’a pas encore de mots.

pack-keys = Touches de la scène
pack-private = Ce dossier est pour qui mène l’atelier. Les fiches de rôle, les notes, les cartes de brouillard et toutes les injections sont dans la session à côté de cette feuille : ne la remettez à personne qui joue.
pack-open = Ouvrez la session dans le programme et appuyez sur F5.
verb-packed = rassemblé dans { $path }. Ce dossier est pour qui mène l’atelier : ce qui est privé s’y trouve
verb-pack-not-empty = ce dossier contient déjà quelque chose, et rien n’y est remplacé ; nommez-en un autre
verb-pack-no-folder = le dossier ne peut pas être créé ({ $why })
