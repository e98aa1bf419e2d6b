### L’article 6 : ce qui a été touché et où, et une phrase pour chaque ligne de son tableau.

## Le lieu

object-territory = le territoire et ce qui s’y trouve
object-territory-meaning = Terre, eaux intérieures, mer territoriale et espace aérien au-dessus.
object-forces = des forces
object-state-vessel = navire de guerre ou d’État
object-state-aircraft = aéronef d’État
object-merchant-ship = navire marchand
object-civil-aircraft = aéronef civil
object-embassy = ambassade
object-embassy-meaning = Elle se trouve sur le sol du pays hôte, qui n’est pas celui de l’Allié qu’elle sert.
object-seabed = câble ou canalisation sur le fond marin
object-satellite = satellite
object-network = réseau
object-network-meaning = Il se situe là où ses effets se produisent, et non là où est le serveur.
object-citizens = ressortissants à l’étranger
object-unknown = objet inconnu

area-party-europe = territoire d’un Allié en Europe
area-party-europe-meaning = Terre et îles, celles de la Méditerranée comprises.
area-party-north-america = territoire d’un Allié en Amérique du Nord
area-party-north-america-meaning = Le continent et l’Alaska.
area-turkiye = Türkiye
area-turkiye-meaning = En entier, en Europe et en Asie.
area-north-atlantic-island = île d’un Allié dans l’Atlantique Nord
area-north-atlantic-island-meaning = Au nord du tropique du Cancer : Groenland, Bermudes, Saint-Pierre, Jan Mayen ; les Açores, Madère, les Canaries, les Féroé et le Svalbard ont leur propre zone.
area-union-islands = Açores, Madère ou Canaries
area-union-islands-meaning = Îles de l’Atlantique Nord au sens de l’article 6, et régions de l’Union européenne.
area-faroes = Féroé
area-faroes-meaning = Îles de l’Atlantique Nord au sens de l’article 6 ; hors des traités de l’Union européenne.
area-svalbard = le Svalbard
area-svalbard-meaning = Îles de l’Atlantique Nord au sens de l’article 6 ; le traité de 1920 y limite les bases et l’usage guerrier, non la défense.
area-algeria-departments = départements français d’Algérie
area-algeria-departments-meaning = Jusqu’au 3 juillet 1962.
area-algeria-south = Sahara algérien
area-algeria-south-meaning = Départements à partir du 7 août 1957 ; jusqu’au 3 juillet 1962.
area-mediterranean = Méditerranée
area-mediterranean-meaning = Avec l’Adriatique, la mer Ionienne et la mer Égée.
area-north-atlantic = Atlantique Nord
area-north-atlantic-meaning = Au nord du tropique du Cancer, avec la mer du Nord, la Manche, les mers de Norvège et du Labrador.
area-occupation-area = Allemagne de l’Ouest occupée
area-occupation-area-meaning = Là où stationnaient des forces d’occupation jusqu’au 5 mai 1955.
area-occupation-berlin = Berlin-Ouest
area-occupation-berlin-meaning = Occupé jusqu’au 3 octobre 1990.
area-occupation-austria = Autriche
area-occupation-austria-meaning = Occupée jusqu’au 27 juillet 1955.
area-occupation-trieste = Trieste
area-occupation-trieste-meaning = Occupée jusqu’au 26 octobre 1954.
area-baltic-sea = mer Baltique, au large
area-black-sea = mer Noire, au large
area-arctic-ocean = océan Arctique
area-arctic-ocean-meaning = Avec la mer de Barents.
area-gulf-of-mexico = golfe du Mexique
area-sea-elsewhere = autre mer
area-sea-elsewhere-meaning = Mer Rouge, Golfe, Caraïbes, Atlantique Sud, océan Indien ou Pacifique.
area-space = espace extra-atmosphérique
area-party-other = territoire d’un Allié ailleurs
area-party-other-meaning = Au sud du tropique du Cancer, ou dans le Pacifique, l’océan Indien, en Amérique du Sud, en Afrique ou en Asie.
area-party-outermost = région ultrapériphérique de l’Union européenne
area-party-outermost-meaning = Guyane, Guadeloupe, Martinique, La Réunion, Saint-Martin, Mayotte depuis 2014 : hors de l’article 6, couvertes par l’article 42, paragraphe 7.
area-ceuta-melilla = Ceuta et Melilla
area-puerto-rico-usvi = Porto Rico et îles Vierges des États-Unis
area-plazas-islets = petits îlots espagnols d’Afrique
area-cyprus-bases = Akrotiri et Dhekelia
area-disputed-islet = îlot disputé
area-disputed-islet-meaning = Revendiqué par un Allié et un autre État, sans règlement.
area-kosovo = Kosovo
area-third-state = État hors de l’Alliance
area-third-state-meaning = Sa terre, sa mer territoriale ou son espace aérien, ceux de l’attaquant compris.
area-unknown = zone inconnue

sea-zone-not-sea = pas en mer
sea-zone-territorial-party = mer territoriale d’un Allié
sea-zone-territorial-other = mer territoriale d’un autre État
sea-zone-beyond = au-delà des mers territoriales
sea-zone-beyond-meaning = Zone économique, haute mer et espace aérien au-dessus. Une zone économique n’est pas un territoire.
sea-zone-unknown = eaux non précisées

## E3 : l’article 6

place-r1 = { $place } : territoire d’une Partie en Europe, que l’article 6 nomme.
place-r1x = { $grade ->
    [outside] { $place } : l’îlot est disputé ; ni une ambassade ni, lu strictement, un sol disputé ne sont couverts.
   *[other] { $place } : la souveraineté sur ce lieu n’est pas établie, et l’article 6 couvre le territoire d’une Partie.
 }
place-r2 = { $place } : territoire d’une Partie en Amérique du Nord, que l’article 6 nomme.
place-r3 = { $grade ->
    [outside] { $place } : la Türkiye ne figure pas dans le texte de 1949, en vigueur jusqu’au 18 février 1952.
   *[other] { $place } : toute la Türkiye, en Europe et en Asie, est nommée depuis 1952.
 }
place-r4 = { $place } : île d’une Partie dans la région de l’Atlantique Nord au nord du tropique du Cancer, que l’article 6 nomme.
place-r4a = { $place } : îles d’une Partie dans la région de l’Atlantique Nord au nord du tropique du Cancer, que l’article 6 nomme ; le traité de 1920 y interdit bases navales, fortifications et usage guerrier, et n’ôte rien au devoir d’assistance.
place-r5 = { $grade ->
    [inside] { $place } : les départements français d’Algérie sont nommés, et le restent jusqu’au 3 juillet 1962.
   *[other] { $place } : le Sahara était français et algérien, mais n’a formé de départements qu’à partir du 7 août 1957 ; cela se plaide.
 }
place-r6 = { $place } : les forces, navires ou aéronefs d’une Partie sur un territoire couvert, ou au-dessus, sont couverts eux aussi.
place-r7 = { $grade ->
    [inside] { $place } : l’article 6 nomme les forces, navires et aéronefs en Méditerranée ou au-dessus.
    [outside] { $place } : la Méditerranée ne figure pas dans le texte de 1949, en vigueur jusqu’au 18 février 1952.
   *[other] { $place } : la Méditerranée est nommée, mais ces eaux sont celles d’un autre État, dont la souveraineté n’est pas écartée.
 }
place-r8 = { $grade ->
    [inside] { $place } : l’article 6 nomme les forces, navires et aéronefs dans la région de l’Atlantique Nord au nord du tropique du Cancer, ou au-dessus.
   *[other] { $place } : la région de l’Atlantique Nord est nommée, mais ces eaux sont celles d’un autre État, dont la souveraineté n’est pas écartée.
 }
place-r9 = { $grade ->
    [inside] { $place } : des forces d’occupation y stationnaient en 1949, et le texte y couvre encore les forces.
    [outside] { $place } : la clause sur les zones d’occupation couvre les forces, et il s’agit ici d’autre chose.
   *[other] { $place } : la clause sur les zones d’occupation figure encore dans le texte ; qu’elle aille jusque-là se plaide.
 }
place-r10 = { $place } : l’article 6 ne nomme pas cette mer ; que la région de l’Atlantique Nord l’atteigne se plaide.
place-r11 = { $place } : l’article 6 ne nomme pas ce qui y a été touché ; un argument demeure si les effets se produisent chez un Allié.
place-r12 = { $place } : territoire sous la juridiction d’une Partie, mais hors de la zone que trace l’article 6 ; l’article 4 et l’aide nationale restent ouverts.
place-r12a = { $place } : sur le continent africain, ni en Europe ni sur une île de l’Atlantique Nord ; hors zone selon le texte, et politiquement contesté.
place-r12b = { $place } : des îles au sud du tropique du Cancer, que le texte ne couvre pas.
place-r12c = { $grade ->
    [outside] { $place } : îlots au large de l’Afrique ; ni une ambassade ni, lu strictement, les îlots ne sont couverts.
   *[other] { $place } : des îlots de Méditerranée, hors de la région de l’Atlantique Nord ; le texte incline vers l’exclusion, et cela se plaide.
 }
place-r12d = { $grade ->
    [outside] { $place } : bases britanniques à Chypre ; ni une ambassade ni, lu strictement, les bases ne sont couvertes.
   *[other] { $place } : bases britanniques à Chypre, sur une terre que l’article 6 ne nomme pas et au bord d’une mer qu’il nomme ; cela se plaide.
 }
place-r13 = { $place } : l’article 6 ne nomme ni ce lieu ni ce qui y a été touché ; l’article 4 et l’aide nationale restent ouverts.
place-r13a = { $place } : en Europe, mais pas le territoire d’une Partie ; les forces y sont hors zone.
place-no-such-thing = { $place } : rien de tel ne se trouve dans une telle zone ; choisissez de nouveau l’objet ou la zone.
place-open = { $place } : la zone ou l’objet n’est pas connu, et cela décide.
not-exhaustive = Le texte anglais de l’article 6 dit « is deemed to include », ce que certains lisent comme non limitatif ; le texte français, qui fait également foi, dit « est considérée comme », sans rien d’équivalent à « include ».
exhaustive = On lit d’ordinaire l’article 6 comme la limite : ce qu’il ne nomme pas n’est pas couvert.
place-contested = { $place } : le lieu même est contesté, et les versions mènent à des réponses différentes ; cela se plaide.
place-account = (Version : { $by }.) { $place }
place-account-own = l’Allié attaqué
place-account-other = d’autres
mixed-places = Les lieux donnent des réponses différentes, et la meilleure décide ; si le dommage s’est surtout produit ailleurs, scindez l’incident.
