### Remarques sur une session qui s’ouvre, et ce que disent les verbes de la ligne de commande.

## Remarques
hint-no-seats = `first_day` { $day } précède l’entrée en vigueur du Traité, le 24 août 1949 : il n’y a pas de sièges
hint-last-day-early = `last_day` { $last } précède `first_day` { $first }
hint-as-of-early = `as_of` { $day } précède `first_day` { $first }
hint-value-early = `{ $fact }` : une valeur commence le { $day }, avant `first_day` { $first }
hint-campaign-late = campaign : `{ $title }` commence le { $day }, après first_day { $first } ; on rattache un incident à ceux qui l’ont précédé
hint-no-assumption = `assumptions` : aucune hypothèse ne s’appelle `{ $id }`, et la ligne ne change rien
hint-assumption-value = `assumptions` : `{ $id }` ne peut valoir `{ $value }`, et la ligne ne change rien ; valeurs possibles : { $values }
hint-whole-number = un nombre entier
hint-blank = aucun fait n’est encore indiqué : chaque condition reste ouverte
hint-no-party = `attacked` : { $state } n’est pas une Partie au { $day }, et l’article 5 ne le couvre pas
hint-no-such-object = lieu `{ $name }` : `{ $object }` n’existe pas dans `{ $area }` ; choisissez à nouveau l’objet ou la zone
hint-unnamed = sans nom
hint-sea-not-sea = lieu `{ $name }` : `{ $area }` est une mer, et `sea_zone` dit `not_sea`
hint-zone-no-sea = lieu `{ $name }` : `sea_zone` `{ $zone }` est sans effet sur `{ $area }`, qui n’est pas une mer
hint-other-band = `harm` : au { $day }, le nombre de morts ({ $dead }) suggère `{ $band }`, et `harm` dit `{ $stated }` ; une note dit pourquoi une autre tranche a été choisie
hint-harm-unknown = `harm` est inconnu au { $day } alors que les morts sont comptés ; les règles ne lisent que la tranche. Tranche suggérée : `{ $band }`
hint-not-counted = `{ $fact }` : la valeur du { $day } est `{ $confidence }` ; elle est montrée et lue comme inconnue
hint-brought-by = `brought_by` : `{ $name }` n’est ni le code d’un État ni `secretary_general`
hint-request-no-party = `request` : { $ally } n’était pas une Partie au { $day } et ne peut rien demander
hint-request-not-attacked = `request` : { $ally } ne figure pas parmi les États attaqués, et ce qu’il dit n’est pas lu
hint-stance-no-seat = `stances` : { $seat } n’a pas de siège au { $day }, et sa position n’est pas lue
hint-condition = `stances` : la condition de { $seat } n’est lue qu’avec une réserve
hint-need-not-attacked = `needs` : { $ally } ne figure pas parmi les États attaqués, et `{ $what }` n’est demandé à personne
hint-refusal-no-seat = `refusals` : { $ally } n’a pas de siège au { $day }, et son parlement n’est pas consulté
hint-exclusion = `exclusions` : `{ $kind }` de { $ally } n’est lu qu’avec une réserve
hint-pledge-no-seat = `pledges` : { $ally } n’a pas de siège au { $day }, et ce qu’il promet n’est pas lu
hint-pledge-early = `pledges` : `{ $measure }` de { $ally } commence le { $day }, avant `first_day` { $first }
hint-pledge-refused = `pledges` : `{ $measure }` de { $ally } envoie des forces, et son parlement refuse
hint-pledge-no-forces = `pledges` : `{ $measure }` envoie des forces, et { $ally } n’en a pas
hint-measure-words = `measure` : `{ $names }` n’est pas une mesure du catalogue ; l’ensemble est lu comme un simple texte et ne limite rien
hint-no-measure = `{ $field }` : aucune mesure ne s’appelle `{ $id }`, et la ligne ne compte pour rien
hint-order = `assumptions` : `{ $lesser }` ({ $less }) dépasse `{ $greater }` ({ $more }), ce qui rompt leur ordre
hint-mix-nothing = `assumptions` : toutes les parts de `{ $name }` sont nulles ; une suggestion figure alors sous « logistique et bases »
hint-mix = `assumptions` : les parts de `{ $name }` totalisent { $whole } millionièmes ; de fait, elles sont : { $shares }
hint-invented-known = `states` : { $code } est le code d’un État et ne peut désigner un État inventé
hint-author-name = `author` : `{ $name }` est un nom de cet État : { $today } ; écrivez { $state } pour qu’il soit lu comme tel
hint-author-no-state = `author` : `{ $name }` n’est pas un État connu ici, et `author_kind` désigne un État ; écrivez son code, ou indiquez `author_is_ally`
hint-no-state = il n’y a pas d’État { $code }. Un État inventé se déclare dans la session, `{ $example }`
hint-no-state-near = il n’y a pas d’État { $code } ; vouliez-vous dire { $near } ? Un État inventé se déclare dans la session, `{ $example }`
hint-or = ou

## Verbes
verb-of-file = { $file } : { $text }
verb-valid = valable
verb-valid-hints = { $count ->
    [one] valable, { $number } remarque
   *[other] valable, { $number } remarques
}
verb-more-hints = et { $number } de plus
verb-broken = le fichier ne répond pas à sa somme de contrôle : il a été modifié hors du programme ou il est abîmé. Relisez-le
verb-broken-copy = Ou comparez-le à la version précédente : `casus diff { $one } { $other }`
verb-newer = une version plus récente a écrit ce fichier (format { $format }) ; ne sont pas compris ici : { $kept }. Installez une version plus récente pour tout voir
verb-nothing = rien
verb-author-read = `author` : `{ $older }` est lu comme { $state }, de son nom actuel { $today }
verb-as-of-early = { $day } précède le premier jour de l’incident, { $first } ; le premier jour est lu à sa place
verb-passed-over = { $why } ; fichier laissé de côté
verb-no-point = `{ $text }` n’est pas un point du globe ; écrivez la latitude et la longitude en degrés, séparées par une virgule, par exemple 54.5,19.1, et avec un signe moins ainsi, --at=-51.7,-57.9
verb-no-object = il n’y a pas d’objet `{ $name }` ; objets possibles : { $names }
verb-no-target = il n’y a pas de cible `{ $target }` pour `{ $part }`. Cibles possibles : { $targets }
verb-target-needs-part = --target demande --part : threshold, request, consensus ou response
verb-no-paper = la fin du nom dit ce qui est écrit, et ceci n’est ni .html, ni .docx, ni .txt
verb-no-report = la fin du nom dit ce qui est écrit, et ceci n’est ni .html, ni .docx, ni .txt, ni log.csv, ni stances.csv
verb-not-private = `{ $piece }` n’y nomme rien de privé
verb-no-kind = la fin du nom dit ce qui est écrit, et celle-ci n’est ni .svg, ni .png, ni .csv, ni .json
verb-no-size = `{ $text }` n’est pas une taille ; écrivez la largeur et la hauteur en points, séparées par un x, de { $least } à { $most }
verb-no-mode = il n’y a pas de mode `{ $name }` ; modes possibles : { $names }
verb-not-printed = le résultat ne peut être écrit ({ $why }) ; vérifiez le disque auquel il est destiné
verb-standard-input = entrée standard
verb-no-window = ce programme n’a pas de fenêtre. Sous Windows, `casus.exe`, à côté de lui, en ouvre une ; un programme que vous compilez vous-même en a une avec `cargo build --release`. Ou demandez un verbe : `casus assess FICHIER` imprime le verdict, `casus help` énumère les autres
verb-no-party = { $state } n’est pas une Partie au { $day }, et l’article 5 ne le couvre pas
verb-bands = les pertes massives ne peuvent commencer à { $mass } morts quand « beaucoup de morts » commence à { $many } : placez `band.mass_dead` au-dessus de `band.many_dead`, ou abaissez aussi `band.many_dead`
