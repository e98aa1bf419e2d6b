### Les lectures du droit, et les choix à chaque point débattu.

## Lectures

reading-strict = Texte strict
reading-strict-meaning = Le texte et les juges, pris à la lettre : ce qui n’est pas nommé n’est pas couvert, et le doute joue contre.
reading-practice = Pratique de l’Alliance
reading-practice-meaning = Ce que les Alliés ont dit et fait depuis 1949, les décisions de 2001 avant tout.
reading-expansive = Extensive
reading-expansive-meaning = Aussi loin que le texte se laisse plaider : aucune liste n’est limitative, et les effets comptent.
status-on-strict = { $status } selon une lecture stricte
status-on-practice = { $status } selon la pratique
status-on-expansive = { $status } selon une lecture extensive
status-on-own = { $status } selon les choix faits ici
readings-clause = { $own } ; { $others } : tout dépend de { $marks }.
readings-clause-bare = { $own } ; { $others }.
step-several = { $count ->
    [one] Un changement
   *[other] { $number } changements en une étape
 }

## Points

point-serious-effects = Effets sérieux
point-serious-effects-strict = Cyberopérations, brouillage et sabotage sans effets graves ne sont pas une attaque armée.
point-serious-effects-practice = Des effets sérieux se plaident dans les deux sens, quels que soient les moyens.
point-serious-effects-expansive = Armes de guerre, cyberopérations, brouillage et explosifs aux effets sérieux sont une attaque armée.
point-light-effects = Effets légers, ou aucun
point-light-effects-strict = Frappes, drones et poisons aux effets légers sont des incidents, non des attaques.
point-light-effects-practice = Qu’une frappe, même à l’état de tentative, soit une attaque armée est soutenable ; de même pour drones et poisons aux effets légers.
point-light-effects-expansive = C’est soutenable aussi pour sabotages et cyberopérations aux effets légers, et pour des drones sans dommage.
point-mass-assault = Un assaut armé avec de nombreux morts
point-mass-assault-practice = En deçà de pertes massives, que l’assaut d’un groupe soit une attaque armée est soutenable.
point-mass-assault-expansive = Avec de nombreux morts ou des destructions, l’assaut d’un groupe est une attaque armée.
point-imminent = Une attaque qui n’a pas eu lieu
point-imminent-practice = Rien ne s’est produit, il n’y a donc pas de cas : le texte dit « si une telle attaque se produit ».
point-imminent-expansive = La défense contre une attaque imminente se plaide, comme dans la correspondance de la Caroline.
point-spillover = Une arme égarée qui tue
point-spillover-strict = Ce qui visait un autre n’est pas une attaque contre l’Allié, quels que soient les morts.
point-spillover-practice = Avec de nombreux morts et un comportement inconsidéré allégué, c’est soutenable.
point-spillover-expansive = Dès qu’il y a des morts et qu’un comportement inconsidéré est allégué, c’est soutenable.
point-accumulation = Des coups moindres pris ensemble
point-accumulation-strict = Chaque coup se juge seul ; aucune juridiction n’a consacré l’addition.
point-accumulation-practice = Des coups liés élèvent l’appréciation d’un degré : en 2021, les Alliés ont dit que l’effet cumulé d’actes de cybermalveillance pourrait équivaloir à une attaque armée.
point-contested-intent = Un doute sur la cible
point-contested-intent-practice = Un doute sérieux sur l’intention laisse le cas soutenable, sans plus.
point-contested-intent-expansive = Les effets comptent, et le doute sur l’intention n’enlève rien.
point-remote-object = Seuls le fond marin ou un satellite touchés
point-remote-object-strict = Câbles et satellites ne sont ni territoire, ni forces, ni navires, ni aéronefs : pas d’attaque armée.
point-remote-object-practice = Si personne n’est atteint, l’attaque armée contre le fond marin ou en orbite est soutenable, sans plus.
point-remote-object-expansive = Un coup sur le fond marin ou en orbite s’apprécie à ses effets.
point-non-state-author = Un auteur qui n’est pas un État
point-non-state-author-strict = Sans un État ou son mandataire, l’attaque armée est seulement soutenable : en 2004, la Cour parlait de l’agression armée d’un État contre un autre.
point-non-state-author-practice = Un auteur extérieur suffit, comme en 2001 ; aucun État ne doit être nommé.
point-foreign-links = Des exécutants locaux liés à l’étranger
point-foreign-links-strict = Formation, argent ou armes venus de l’étranger ne sont pas une direction depuis l’étranger.
point-foreign-links-practice = Formation, argent ou armes venus de l’étranger rendent la direction soutenable.
point-claim = Une revendication sans preuve
point-claim-strict = Une simple revendication laisse l’origine inconnue.
point-claim-practice = Une simple revendication rend l’origine extérieure soutenable.
point-evidence = Des preuves non partagées, ou une origine seulement probable
point-evidence-practice = Tant que les Alliés n’ont ni partagé ni admis les preuves, ou qu’elles rendent l’origine seulement probable, celle-ci est soutenable.
point-evidence-expansive = L’évaluation de l’Allié attaqué suffit, de même qu’une probabilité que plusieurs Alliés partagent.
point-disputed-seas = La Baltique et d’autres mers non nommées
point-disputed-seas-strict = La Baltique, la mer Noire, l’océan Arctique et le golfe du Mexique ne sont pas nommés : hors zone.
point-disputed-seas-practice = Que la Baltique, la mer Noire, l’océan Arctique et le golfe du Mexique soient couverts est soutenable.
point-disputed-seas-expansive = Elles font partie de la région de l’Atlantique Nord : les forces y sont dans la zone.
point-unnamed-objects = Câbles, satellites, données
point-unnamed-objects-strict = L’article 6 nomme territoire, forces, navires et aéronefs, et rien d’autre.
point-unnamed-objects-practice = Que l’article 6 couvre ce qu’il ne nomme pas est soutenable d’après les effets.
point-merchant-ships = Navires marchands et aéronefs civils
point-merchant-ships-strict = Les navires et aéronefs « de l’une des parties » sont ceux de l’État.
point-merchant-ships-practice = Que les navires marchands et aéronefs civils d’un Allié soient couverts est soutenable.
point-merchant-ships-expansive = En Méditerranée et dans l’Atlantique Nord, ce sont des navires et aéronefs des Parties.
point-occupation-area = Zones des forces d’occupation de 1949
point-occupation-area-strict = La clause a pris fin avec l’occupation : en Allemagne de l’Ouest le 5 mai 1955, en Autriche et à Trieste au plus tard en 1955, à Berlin le 3 octobre 1990.
point-occupation-area-practice = La clause figure toujours dans le texte : c’est donc soutenable.
point-disputed-territory = Îlots disputés et bases
point-disputed-territory-strict = Ce qui n’est pas clairement territoire en Europe ou île de l’Atlantique est hors zone.
point-disputed-territory-practice = Que les îlots disputés, les îlots au large de l’Afrique et les bases de Chypre soient couverts est soutenable.
point-exhaustive = Le caractère limitatif de l’article 6
point-exhaustive-practice = L’article 6 est la limite : les autres territoires, et les forces ailleurs, sont hors zone.
point-exhaustive-expansive = « Deemed to include », que dit le seul texte anglais, laisse une marge : pour les autres territoires, et les forces ailleurs, c’est soutenable.
point-inside-attacker = Un attaquant au sein de l’Alliance
point-inside-attacker-strict = Le texte ne dit rien de celui qui attaque ; ce que des responsables ont dit en 1974 est laissé de côté.
point-inside-attacker-practice = Possible d’après le texte, traité en 1974 comme étranger à l’article 5.
point-request = Ce que l’Allié attaqué doit dire
point-request-strict = Il doit demander lui-même ; consentir à une proposition d’autrui ne suffit pas.
point-request-practice = Il demande, ou consent à une proposition, comme les États-Unis en 2001.
point-request-expansive = Le Traité ne fixe pas de procédure : seul son refus fait obstacle.

## Hypothèses

assumptions-changed = Hypothèses modifiées dans cette session
assumptions-decided = Hypothèses qui ont décidé
assumption-changed = { $name } : { $to } au lieu de { $from }
setting-met = attaque armée
setting-not-met = pas d’attaque armée
assumption-of-fact = { $fact } ({ $value })
assumption-means = { $means } aux effets { $level }
assumption-band-many-dead = Nombre à partir duquel le formulaire propose de nombreux morts
assumption-band-mass-dead = Nombre à partir duquel le formulaire propose des pertes massives
assumption-band-many-injured = Nombre à partir duquel le formulaire propose de nombreux blessés
assumption-likelihood-low = Bas de la fourchette « { $word } »
assumption-likelihood-high = Haut de la fourchette « { $word } »
assumption-share = Effort de niveau { $level }, part des dépenses mensuelles de défense
assumption-stand-in = Valeur de substitution d’un budget de défense absent, part du PIB annuel
assumption-range = { $stance }, { $mark }
assumption-gravity = Effort maximal pour des effets { $class }
assumption-short = En deçà de l’article 5, { $mark }
assumption-national = Aide nationale tant que le Conseil est bloqué, { $mark }
mark-least = minimum
mark-suggested = suggéré
mark-most = maximum
scale-none = négligeables
scale-light = légers
scale-serious-damage = sérieux par les seuls dégâts
scale-serious = sérieux
scale-grave-damage = graves par la seule destruction
scale-grave-many = graves
scale-grave-mass = graves par des pertes massives
step-assumption-shipped = comme livrée

## Changements

change-line = { $subject } : { $value }
flip-every-seat = chacun de { $seats } : { $value }
flip-one-seat = l’un de { $seats } : { $value }
flip-reading = Lecture de « { $point } »
flip-none = C’est déjà le cas.
flip-that-ally = cet Allié
flip-areas = { $areas } ({ $object })
flip-more = { $count ->
    [one] et { $number } autre voie semblable ; le JSON les donne toutes
   *[other] et { $number } autres voies semblables ; le JSON les donne toutes
 }
list-or = { $first } ou { $last }
list-or-more = { $names } ou { $number } de plus

## Sonde de l’article 6

probe-on-land = Terre sous le point : { $land }.
probe-on-land-of = Terre sous le point : { $land } ({ $owner }).
probe-at-place = Lieu au point choisi : { $place }, que les contours de la carte ne montrent pas ou que le droit traite à part.
probe-territorial-sea = La côte la plus proche ({ $land }) est à { $km } km, dans une mer territoriale de { $miles } milles marins.
probe-beyond = Aucune côte de la carte n’est à moins de douze milles marins : { $sea }, au-delà de toute mer territoriale que montre la carte. Des îlots plus petits que ceux qu’elle montre sont possibles.
probe-not-yet-member = Pas encore membre à cette date : { $land }.
probe-in-orbit = Un satellite ne se trouve dans aucune zone que nomme l’article 6.
probe-effects = Un réseau se situe là où ses effets se produisent, non là où sont ses serveurs.
probe-algeria = Jusqu’au 3 juillet 1962, les départements français d’Algérie étaient nommés à l’article 6 ; ceux du sud ne furent des départements qu’à partir de 1957.
probe-occupation = Des forces d’occupation se trouvaient ici à l’entrée en vigueur du Traité, le 24 août 1949.
probe-east-germany = Avant le 3 octobre 1990, c’était la République démocratique allemande, qui n’était pas une Partie.
probe-soviet-sector = Avant le 3 octobre 1990, c’était le secteur soviétique de Berlin, où ne stationnaient les forces d’occupation d’aucune Partie.
probe-near-line = À moins de { $km } km, soit l’erreur possible de la carte, une autre ligne s’appliquerait : le point est près de la limite.
probe-borders = Les frontières sont celles d’aujourd’hui ; seuls les membres, l’Algérie, l’Allemagne, l’Autriche, Trieste, Malte, Chypre et les Bahamas suivent la date. Là où une frontière a changé, une autre réponse est possible.
probe-at-coast = { $land }, sur la côte
probe-waters = { $land }, mer territoriale
probe-named-sea = L’article 6 nomme cette mer pour les forces, navires et aéronefs, sans demander à qui sont ces eaux : { $sea }.
probe-land-or-water = La carte n’est pas assez précise ici : le point peut être à terre.
probe-between-parties = Revendiqué par ces deux Parties : { $one } et { $two }. Quelle que soit celle qui a raison, c’est le territoire d’une Partie.
probe-former = Jusqu’à cette date, { $day }, ce territoire relevait d’une Partie : { $owner }.
probe-soviet-zone = C’était la zone soviétique d’Autriche : aucune Partie n’y avait de forces.
probe-internal-marmara = Les Détroits et la mer de Marmara sont des eaux intérieures de la Türkiye.
probe-internal-hudson-bay = La baie d’Hudson, avec le bassin de Foxe et le détroit d’Hudson, fait partie des eaux intérieures du Canada.
probe-internal-canadian-archipelago = Le Canada tient ces eaux pour ses eaux intérieures, donc pour son territoire ; les États-Unis le contestent pour le passage du Nord-Ouest.
probe-internal-white-sea = La mer Blanche fait partie des eaux intérieures de la Russie.
probe-internal-sea-of-azov = L’Ukraine et la Russie ont qualifié la mer d’Azov d’eaux intérieures ; ni l’une ni l’autre n’est une Partie.
sea-marmara = Détroits et mer de Marmara
sea-hudson-bay = baie et détroit d’Hudson
sea-canadian-archipelago = archipel arctique du Canada
sea-white-sea = mer Blanche
sea-sea-of-azov = mer d’Azov
sea-red-sea = mer Rouge
sea-persian-gulf = Golfe
sea-gulf-south = golfe du Mexique au sud du tropique du Cancer
sea-caribbean = mer des Caraïbes
sea-southern-ocean = océan Austral
sea-south-atlantic = Atlantique au sud du tropique du Cancer
sea-indian-ocean = océan Indien
sea-pacific = océan Pacifique

## Campagnes et précédents

holds-yes = oui
holds-no = non
holds-unknown = inconnu
campaign-none = aucun incident n’est lié ; si le fait était lié à d’autres du même auteur, l’élément serait { $linked }.
campaign-none-idle = aucun incident n’est lié, et lier ne changerait rien : { $alone }.
campaign-not-allowed = selon cette lecture, chaque coup se juge seul : { $stands }.
campaign-conditions-missing = aucun lien ne compte : il faut le même auteur, au moins probable, un but connexe et la proximité dans le temps ; l’élément reste { $stands }.
campaign-moves-nothing = les liens comptent et ne changent rien : pris seul, l’élément est aussi { $stands }.
campaign-raises = pris ensemble, l’élément est { $stands } au lieu de { $alone } : un degré, et jamais plus d’un.
summing-allies-of-2021 = { $cited ->
    [then] En 2021, les Alliés ont dit que l’effet cumulé d’actes de cybermalveillance importants pourrait, dans certaines circonstances, équivaloir à une attaque armée.
   *[other] L’effet cumulé d’actes de cybermalveillance importants pourrait, dans certaines circonstances, équivaloir à une attaque armée{ $later }.
 }
summing-court-takes-together = La Cour internationale de Justice a parlé d’incidents pris cumulativement.
summing-one-will = Un seul auteur, avec un seul but, frappe une fois, en plusieurs lieux.
summing-not-endorsed = Aucune juridiction n’a définitivement consacré cette théorie.
summing-below-each-time = Ce qui reste modeste chaque fois peut l’être à dessein, mais le texte exige une attaque armée.
summing-link-is-judgement = Un lien est un jugement : l’auteur peut n’être que probable.
factor-class = effets { $class }
factor-damage = { $damage }
factor-function-loss = perte de fonction : { $loss }
factor-direction = direction depuis l’étranger : { $direction }
factor-inside-attacker = un attaquant au sein de l’Alliance

## Voies, lettre, récit, échelle

track-nato-5 = Article 5 du Traité de l’Atlantique Nord
track-nato-4 = Article 4 du Traité de l’Atlantique Nord
track-met = conditions réunies
track-not-met = conditions non réunies
track-open = ouverte à tout Allié
track-every-ally = tout Allié
track-eu-42 = Article 42, paragraphe 7, du traité sur l’Union européenne
track-un-51 = Article 51 de la Charte des Nations Unies
track-inside = Un attaquant au sein de l’Alliance
track-test-victim = La victime est-elle couverte ?
track-test-attack = Est-ce une attaque armée ?
track-test-origin = A-t-elle été dirigée depuis l’étranger ?
track-test-place = Le lieu compte-t-il ?
track-test-immediacy = La réaction serait-elle assez proche dans le temps pour être une défense ?
track-test-security-council = Le Conseil de sécurité doit-il encore prendre les mesures nécessaires ?
track-test-attacker = L’attaquant est-il hors de l’Alliance ?
track-test-request = La victime a-t-elle demandé de l’aide, ce qu’exige la seule défense collective ?
track-test-consultation = Un Allié a-t-il demandé des consultations ?
duty-as-it-deems-necessary = Chaque Partie prête assistance par telle action qu’elle juge nécessaire.
duty-by-all-means = Les autres membres doivent aide et assistance par tous les moyens en leur pouvoir.
duty-may-help = Rien n’est dû ; tout État que la victime sollicite peut aider.
duty-may-help-without-force = Rien n’est dû ; tout État que la victime sollicite peut aider, sans recourir à la force.
duty-peaceful-settlement = Les Parties règlent leurs différends par des moyens pacifiques.
track-note-council-decides = En pratique le Conseil décide, par consensus.
track-note-no-decision = Aucun conseil ne décide ; l’aide se demande et se règle entre États.
track-note-used-once = Invoqué une fois : par la France le 17 novembre 2015, accepté par tous le même jour.
track-note-used-later = Invoqué une fois, plus tard : par la France le 17 novembre 2015 (pratique ultérieure).
track-note-nato-stays = Pour ses membres, l’OTAN demeure le fondement de la défense collective.
track-note-no-command = Si forts que soient ces mots, il n’y a derrière eux ni commandement ni moyens communs.
track-note-specific-character = Les membres neutres ou non alignés gardent leur situation particulière : l’Irlande, l’Autriche et Malte, ainsi que la Finlande et la Suède tant qu’elles ne sont pas des Alliés.
track-note-danish-opt-out = Jusqu’au 30 juin 2022, le Danemark restait à l’écart de la politique de défense commune.
track-note-danish-opt-out-stands = Le Danemark se tient à l’écart de la politique de défense commune.
track-note-not-in-force = La clause n’était pas en vigueur à cette date.
track-note-report = L’attaque et toutes les mesures sont portées aussitôt à la connaissance du Conseil de sécurité.
track-note-end = Les mesures prennent fin quand le Conseil de sécurité a pris celles qui sont nécessaires.
track-note-no-self-defence = Sans agression armée venue de l’extérieur, pas de légitime défense : restent ouverts la consultation de l’article 4, le soutien, les contre-mesures et la justice.
track-note-victim-asks = La victime se déclare attaquée et demande de l’aide, ou l’accepte.
track-note-attacker-seat = L’attaquant garde son siège et peut rompre l’accord tacite ; aucune clause ne le lui retire.
track-note-suspension = Certains soutiennent que les autres pourraient, à l’unanimité, suspendre un membre après une violation substantielle. Cela n’a jamais été tenté.
track-note-national-help = Chaque Allié peut aider de son côté en vertu de la Charte.
track-note-national-help-without-force = Chaque Allié peut aider de son côté, sans recourir à la force.
track-note-in-one-opinion = Ni attaque armée, ni lieu, ni consensus ne sont requis : il suffit qu’un Allié estime que lui-même ou un autre est menacé.
duty-consult = Les Alliés se consultent.
letter-addressee = Au président du Conseil de sécurité, aussitôt
letter-victim = Qui a été attaqué
letter-day = Quand cela a commencé
letter-place = Où, et ce qui a été touché
letter-means = Comment
letter-effects = Avec quels effets
letter-author = Par qui, et qui le dit
letter-armed-attack = Qu’il s’agit d’une agression armée
letter-self-defence = Que la légitime défense s’exerce, individuelle ou collective
letter-request = Que la victime a demandé de l’aide
letter-assisting = Quels États prêtent assistance, et à la demande de qui, si la défense est collective
letter-measures = Les mesures prises
letter-necessity = Qu’elles sont nécessaires et proportionnées
letter-ending = Qu’elles dureront jusqu’à ce que le Conseil de sécurité ait pris les mesures nécessaires pour maintenir la paix et la sécurité internationales
letter-circulation = Que la lettre soit distribuée comme document du Conseil de sécurité
letter-warning-not-met = D’après ces faits, les conditions de la légitime défense ne sont pas réunies, et un État n’enverrait pas une telle lettre. Fait défaut : { $conditions }.
letter-warning-open = D’après ces faits, la légitime défense est discutée, ou l’on n’en sait pas assez ; la lettre devrait l’établir. Reste ouvert : { $conditions }.
defence-victim = qui a été attaqué
defence-attack = une agression armée
defence-origin = une origine extérieure
defence-place = le lieu
defence-immediacy = la nécessité et l’immédiateté
defence-security-council = « jusqu’à ce que le Conseil de sécurité ait pris les mesures nécessaires »
defence-attacker = un attaquant hors de l’Alliance
defence-request = la demande de l’État attaqué
defence-consultation = une demande de consultation
story-n1 = L’article 5 est invoqué : « une vraie guerre », qui confère à l’auteur une légitimité et renforce son moral.
story-n2 = Les dirigeants parlent de guerre : des criminels y gagnent un rang de soldats.
story-n3 = Une grande offensive terrestre fait partie des réponses : c’est ce que cherchait la provocation.
story-n4 = La réponse est ciblée et touche peu de civils.
story-n5 = La réponse est aveugle et recrute pour l’autre camp.
story-n6 = Une meilleure protection du territoire, le renseignement et des mesures financières.
story-n7 = Un Allié se retire ou cède : l’usure a réussi.
story-n8 = L’adversaire perd du terrain ou des chefs.
story-n9 = Désigner des boucs émissaires dans le pays divise la société.
story-n10 = Un Conseil rapide et uni montre sa résolution.
story-n11 = Une demande bloquée en public montre la division.
story-n12 = Pas de demande, une aide discrète : le récit de la guerre est démenti.
story-n13 = Une longue phase provisoire et un auteur contesté : nier réussit.
story-n14 = De simples déclarations après une attaque grave : le seuil est mis à l’épreuve.
story-n15 = Une invocation après un acte sous le seuil : « la guerre de l’OTAN » à l’intérieur, l’isolement à l’extérieur.
story-n16 = Beaucoup contribuent, et le partage du fardeau se voit.
story-n17 = Une campagne coûteuse et sans terme : l’adversaire dit que l’Alliance s’épuise.
rung-l0 = Déclaration
rung-l1 = Consultation
rung-l2 = Renseignement et police
rung-l3 = Expulsions et sanctions
rung-l4 = Renforcement défensif sur le sol allié
rung-l5 = Logistique et armes, bases, survol
rung-l6 = Riposte sans emploi de la force, dans les réseaux
rung-l7 = Patrouille navale ou aérienne, ou blocus, près de l’adversaire
rung-l8 = Frappes limitées
rung-l9 = Grande opération terrestre

reading-decides = Par choix de lecture ({ $reading }){ $later } : { $choice }

## Les sources

source-date-and = et
source-date-to = à

source-approval-indicative-part = à titre indicatif : constitutions et lois telles qu’on les connaît
source-approval-indicative-title = Règles nationales d’envoi de forces à l’étranger
source-model-groups-title = Groupes géographiques : pays nordiques, États baltes, Alliés riverains de la mer Noire
source-model-judgement-title = Modèle pédagogique
source-model-response-title = Modèle de la réponse : niveaux d’effort
source-pac3-worth-part = non confirmé
source-pac3-worth-title = Prix d’un intercepteur pour Patriot
