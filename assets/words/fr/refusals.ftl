### Pourquoi un fichier ne s’ouvre pas, et que faire
reason-folder = c’est un dossier
reason-no-ordinary-file = ce n’est pas un fichier ordinaire
reason-no-such-file = ce fichier n’existe pas
reason-may-not-read = vous n’avez pas le droit de le lire
remedy-folder = Créez le dossier, ou enregistrez dans un autre.
remedy-right = Vérifiez que vous avez le droit d’y écrire, ou enregistrez dans un autre dossier.
remedy-room = Faites de la place sur le disque, ou enregistrez sur un autre.
remedy-disk = Vérifiez le disque et votre droit d’y écrire, ou enregistrez dans un autre dossier.

### Fautes dans un fichier écrit à la main ; ce qui relève de la notation est donné
slip-no-such-field = il n’y a pas ici de champ `{ $found }`.
slip-no-such-value = `{ $found }` n’est pas l’une des valeurs.
slip-meant = Vouliez-vous écrire `{ $word }` ?
slip-possible = Valeurs possibles : { $words }.
slip-take-away = Supprimez-le.
slip-missing-field = le champ `{ $field }` manque dans l’enregistrement qui s’achève ici. Ajoutez `{ $entry }`.
slip-field-twice = le champ `{ $field }` figure ici deux fois.
slip-list = une liste est attendue ici. Un fait est une liste de valeurs datées, `{ $facts }` ; une valeur qui est elle-même une liste s’écrit `{ $list }`, et `{ $unknown }` signifie inconnu.
slip-record = un enregistrement est attendu ici. Il s’écrit `{ $record }` ; un fait en est une liste, `{ $facts }`.
slip-text = un texte est attendu ici. Textes, jours et États s’écrivent entre guillemets droits, `{ $text }`.
slip-number = un nombre entier est attendu ici. Il s’écrit en chiffres seuls, sans fraction ; ce qui se compte n’a pas de signe et ne dépasse pas { $most }.
slip-listed = l’une des valeurs d’une liste est attendue ici. Une telle valeur s’écrit nue, sans guillemets, par exemple `{ $bare }` ; certaines en contiennent une autre, par exemple `{ $count }` ou `{ $measure }`.
slip-optional = une valeur facultative est attendue ici. Écrivez `{ $some }`, ou omettez le champ ; un point s’écrit `{ $point }`.
slip-comma = une virgule manque ici, avant ce qui suit. Les nombres sont entiers et sans espace.
slip-closing = une fermeture `{ $bracket }` est attendue ici. Une virgule ou une parenthèse manque, ou un nombre n’est pas entier.
slip-colon = un deux-points manque ici. Un champ s’écrit `{ $field }`, suivi d’une virgule.
slip-wrong-escape = une barre oblique inverse annonce dans un texte un signe spécial, et ceci n’en est pas un. Écrivez-en deux pour une.
slip-cut-short = le fichier finit trop tôt. Une fermeture manque, ou la fin du fichier est perdue.
slip-trailing = quelque chose figure ici après la dernière parenthèse de la session. Supprimez-le, ou cherchez plus haut une `{ $bracket }` en trop.
slip-open-text = le texte qui commence ici n’a pas de fin. Son guillemet fermant `{ $mark }` manque.
slip-quotation-mark = ce signe est `{ $mark }`, et les textes s’écrivent entre guillemets droits. Tapez `{ $straight }`.
slip-too-deep = les parenthèses sont imbriquées trop profondément.
slip-not-a-day = `{ $text }` n’est pas un jour du calendrier. Écrivez année-mois-jour, par exemple { $example }.
slip-not-a-day-meant = `{ $text }` n’est pas la manière d’écrire un jour. Écrivez `{ $meant }`.
slip-not-a-moment = `{ $text }` n’est pas un instant. Écrivez le jour et l’heure universelle, par exemple { $example }.
slip-not-a-code-meant = `{ $text }` n’est pas le code d’un État. Écrivez `{ $meant }`.
slip-not-a-code = `{ $text }` n’est pas le code d’un État. Écrivez trois majuscules, par exemple { $example }.
slip-off-the-globe = ce point n’est pas sur le globe. Écrivez latitude et longitude en dix-millièmes de degré, par exemple { $example }.
slip-text-too-long = ce texte compte { $found } octets, et le programme en garde { $most } par texte. Raccourcissez-le ou répartissez-le.
slip-list-too-long = cette liste compte plus de { $most } éléments, le maximum que garde le programme. Supprimez-en.
slip-other = le lecteur de la notation dit, en anglais : { $what }.

### Toutes les fautes à la fois
slip-written = { $kind ->
    [list] une liste est attendue ici.
    [record] un enregistrement est attendu ici.
    [text] un texte est attendu ici, entre guillemets droits.
    [number] un nombre entier est attendu ici.
    [optional] une valeur facultative est attendue ici.
   *[listed] l’une des valeurs d’une liste est attendue ici.
} Écrivez `{ $text }`.
slip-mark-in-text = un guillemet droit figure dans un texte. Écrivez `{ $mark }` à sa place, ou employez « et » dans les textes.
slip-name-in-quotes = le nom d’un champ s’écrit sans guillemets. Écrivez `{ $name }`.
slip-curly-bracket = les enregistrements s’écrivent entre parenthèses. Écrivez `{ $open }` et `{ $close }`.
slip-no-brackets = dans une liste, chaque enregistrement a ses propres parenthèses. Écrivez `{ $sample }`.
slip-not-closed = une parenthèse ou un crochet n’est pas fermé. Écrivez `{ $bracket }` ici.
slip-wrong-bracket = `{ $found }` figure là où `{ $meant }` ferme ce qui est ouvert. Écrivez `{ $meant }`.
slip-second-comma = cette virgule est de trop. Supprimez-la.
slip-stray-sign = `{ $sign }` n’a pas sa place ici. Supprimez-le, ou mettez-le dans un texte entre guillemets droits.
slip-no-name = le nom de cette entrée manque. Écrivez `{ $text }`.
slip-no-value = une valeur manque ici. Écrivez-la, ou supprimez le champ.
slip-two-values = `{ $what }` a une seconde valeur pour le { $day }, et une seule peut valoir. Retirez-en une ou donnez-lui un autre jour.
slip-two-values-first = `{ $what }` a une seconde valeur pour le premier jour, et une seule peut valoir. Retirez-en une, ou donnez-lui un autre jour avec `{ $from }`.
slip-no-state = il n’y a pas d’État { $code }. Écrivez le code d’un État, ou déclarez dans `session` un État inventé : `{ $example }`.
slip-no-state-near = il n’y a pas d’État { $code }. Vouliez-vous dire { $near } ? Un État inventé se déclare dans `session` : `{ $example }`.
slip-not-a-time = `{ $text }` n’est pas une heure du jour. Écrivez heures et minutes, par exemple { $example }.
slip-degrees = les points sont des nombres entiers, en dix-millièmes de degré. Écrivez `{ $text }`.
slip-belongs = Sa place est dans `{ $place }`.
open-slips = Plusieurs fautes ({ $number }) :
open-more-slips = et { $number } de plus
open-has-copy = La version précédente est à côté : { $name }.
