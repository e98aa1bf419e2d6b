### Les copies pour d’autres, et ce que leur auteur demande à qui en reçoit une.

copies-menu = Copie pour d’autres…
copies-title = Copie pour d’autres
copies-for = Pour
copies-students = des étudiants
copies-head = Copie de « { $title } » pour { $name }, telle que connue le { $day }
copies-find = Y trouvera
copies-leave = N’y trouvera pas
copies-nothing = rien
copies-from = { $name }, à partir du { $day }
copies-opens-sealed = S’ouvre scellée : qui la reçoit prédit d’abord les quatre réponses, là où les réglages le demandent.
copies-opens-open = S’ouvre avec ses réponses à la vue. Sous Consigne, à côté des faits, on les scelle.
copies-no-delegations = Une délégation reçoit une copie dès qu’elle parle pour un siège : page Préparer un atelier…, Délégations.
copies-stays = La session à l’écran reste telle qu’elle est.
copies-save = Enregistrer la copie…
copies-file-students = etudiants
copies-original = C’est le fichier de la session elle-même. Une copie va sous un autre nom.

# Ce que contient une session, chaque fois avec le nombre

content-head = Titre, question et jours
content-assignment = Consigne
content-summary = Résumé
content-facts = Faits
content-stances = Positions
content-words = Motifs et conditions en toutes lettres
content-steps = Étapes et tours
content-texts = Textes devant le Conseil
content-pledges = Promesses
content-help = Besoins, refus, conduite
content-readings = Lecture et hypothèses
content-room = Ce que la salle dit des coûts et du récit
content-record = Ce que dit l’histoire
content-sources = Sources
content-notes = Notes
content-plan = Plan de l’atelier
content-injects = Injections
content-pictures = Images
content-fog = Cartes de brouillard
content-delegations = Délégations
content-people = Personnes nommées
content-role-sheets = Fiches de rôle
content-messages = Messages
content-predictions = Prédictions des réponses
content-translations = Textes dans une autre langue
content-extras = Contenu d’une version plus récente
content-log = Lignes du journal

verb-copied = Écrit dans { $path }. La session elle-même reste telle qu’elle est.
verb-copy-exists = un fichier s’y trouve déjà, et rien n’est remplacé ; donnez un autre nom
verb-no-recipient = personne ne s’appelle ainsi ici : { $name } ; possibles : { $names }
verb-many-recipients = plus d’une délégation porte le nom { $name } ; désignez-la par le code d’un de ses sièges

# Ce qui est demandé

assignment-title = Consigne
assignment-menu = Consigne
assignment-none = Rien n’est encore demandé. La consigne s’écrit à côté des faits, sous Consigne.
assignment-briefing = présentation
assignment-asks = ce qui est demandé
assignment-by = échéance
assignment-hides = ce qui reste caché
assignment-field = { $name } ({ $language })
assignment-language = Langue de la consigne
assignment-sealed = Scellée à l’ouverture
assignment-sealed-why = Qui ouvre le fichier prédit d’abord, là où les réglages le proposent ou l’exigent. Un fichier sur lequel vous travaillez vous-même s’ouvre comme vous l’avez laissé.
