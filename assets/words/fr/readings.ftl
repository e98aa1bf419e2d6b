### Les lectures du droit, et les choix à chaque point débattu.

## Lectures

reading-strict = Texte strict
reading-strict-meaning = Les mots et les juges, lus étroitement : ce qui n’est pas nommé est hors champ, et le doute pèse contre.
reading-practice = Pratique de l’Alliance
reading-practice-meaning = Ce que les Alliés ont dit et fait depuis 1949, les décisions de 2001 avant tout.
reading-expansive = Extensive
reading-expansive-meaning = Aussi loin que les mots se laissent plaider : aucune liste n’est limitative, et les effets comptent.
status-on-strict = { $status } selon une lecture stricte
status-on-practice = { $status } selon la pratique
status-on-expansive = { $status } selon une lecture extensive
status-on-own = { $status } selon les choix faits ici
readings-clause = { $own } ; { $others } : tout dépend de { $marks }.
readings-clause-bare = { $own } ; { $others }.
step-reading = Lecture du droit : { $value }
step-choice = Lecture sur { $point } : { $value }
step-several = { $count ->
    [one] Un changement
   *[other] { $number } changements en une étape
 }

## Points

point-serious-effects = Effets sérieux
point-serious-effects-strict = Réseaux, brouillage et sabotage sans effets graves ne sont pas une attaque armée.
point-serious-effects-practice = Des effets sérieux se plaident dans les deux sens, quels que soient les moyens.
point-serious-effects-expansive = Armes de guerre, réseaux, brouillage et explosifs aux effets sérieux sont une attaque armée.
point-light-effects = Effets légers, ou aucun
point-light-effects-strict = Frappes, drones et poisons aux effets légers sont des incidents, non des attaques.
point-light-effects-practice = Une frappe est défendable même comme tentative ; drones et poisons aux effets légers le sont aussi.
point-light-effects-expansive = Sabotages et réseaux aux effets légers, et drones sans dommage, sont eux aussi défendables.
point-mass-assault = Un assaut armé avec de nombreux morts
point-mass-assault-practice = En deçà de pertes massives, l’assaut d’un groupe est défendable.
point-mass-assault-expansive = Avec de nombreux morts ou des destructions, l’assaut d’un groupe est une attaque armée.
point-imminent = Une attaque qui n’a pas eu lieu
point-imminent-practice = Rien ne s’est produit, il n’y a donc pas de cas : le texte dit « si une telle attaque se produit ».
point-imminent-expansive = La défense contre une attaque imminente se plaide, comme dans la correspondance de la Caroline.
point-spillover = Une arme égarée qui tue
point-spillover-strict = Ce qui visait un autre n’est pas une attaque contre l’Allié, quels que soient les morts.
point-spillover-practice = Avec de nombreux morts et une imprudence alléguée, c’est défendable.
point-spillover-expansive = Avec des morts, si peu que ce soit, et une imprudence alléguée, c’est défendable.
point-accumulation = Des coups moindres pris ensemble
point-accumulation-strict = Chaque coup se juge seul ; aucune juridiction n’a consacré l’addition.
point-accumulation-practice = Des coups liés élèvent l’appréciation d’un degré, comme les Alliés l’ont dit des réseaux en 2021.
point-contested-intent = Un doute sur la cible
point-contested-intent-practice = Un doute sérieux sur l’intention laisse le cas défendable tout au plus.
point-contested-intent-expansive = Les effets comptent, et le doute sur l’intention n’ôte rien.
point-remote-object = Seuls le fond marin ou un satellite touchés
point-remote-object-strict = Câbles et satellites ne sont ni territoire, ni forces, ni navires, ni aéronefs : pas d’attaque armée.
point-remote-object-practice = Si personne n’est atteint, un coup sur le fond marin ou en orbite est défendable tout au plus.
point-remote-object-expansive = Un coup sur le fond marin ou en orbite s’apprécie à ses effets.
point-non-state-author = Un auteur qui n’est pas un État
point-non-state-author-strict = Sans un État ou son mandataire, l’attaque est défendable : en 2004 la Cour parlait d’attaque par un État.
point-non-state-author-practice = Un auteur extérieur suffit, comme en 2001 ; aucun État ne doit être nommé.
point-foreign-links = Des mains locales aux liens étrangers
point-foreign-links-strict = Formation, argent ou armes venus de l’étranger ne sont pas une direction de l’étranger.
point-foreign-links-practice = Formation, argent ou armes venus de l’étranger rendent l’origine défendable.
point-claim = Une revendication sans preuve
point-claim-strict = Une simple revendication laisse l’origine inconnue.
point-claim-practice = Une simple revendication rend l’origine défendable.
point-evidence = Des preuves non partagées, ou seulement probables
point-evidence-practice = Ce que les Alliés n’ont ni partagé ni accepté, et ce qui n’est que probable, est défendable.
point-evidence-expansive = L’appréciation de l’Allié attaqué suffit, de même qu’une probabilité que plusieurs Alliés partagent.
point-disputed-seas = La Baltique et d’autres mers non nommées
point-disputed-seas-strict = La Baltique, la mer Noire, l’océan Arctique et le golfe du Mexique ne sont pas nommés : hors zone.
point-disputed-seas-practice = La Baltique, la mer Noire, l’océan Arctique et le golfe du Mexique sont défendables.
point-disputed-seas-expansive = Elles font partie de la zone de l’Atlantique Nord : les forces y sont dans la zone.
point-unnamed-objects = Câbles, satellites, données
point-unnamed-objects-strict = L’article 6 nomme territoire, forces, navires et aéronefs, et rien d’autre.
point-unnamed-objects-practice = Ce que l’article 6 ne nomme pas est défendable par ses effets.
point-merchant-ships = Navires marchands et aéronefs civils
point-merchant-ships-strict = Les navires et aéronefs « de l’une des parties » sont ceux de l’État.
point-merchant-ships-practice = Les navires marchands et aéronefs civils d’un Allié sont défendables.
point-merchant-ships-expansive = En Méditerranée et dans l’Atlantique Nord, ce sont des navires et aéronefs des parties.
point-occupation-area = Zones des forces d’occupation de 1949
point-occupation-area-strict = La clause a pris fin avec l’occupation, en Allemagne le 3 octobre 1990.
point-occupation-area-practice = Les mots sont toujours là, c’est donc défendable.
point-disputed-territory = Îlots disputés et bases
point-disputed-territory-strict = Ce qui n’est pas clairement territoire en Europe ou île de l’Atlantique est hors zone.
point-disputed-territory-practice = Îlots disputés, îlots au large de l’Afrique et bases de Chypre sont défendables.
point-exhaustive = Si l’article 6 est limitatif
point-exhaustive-practice = L’article 6 est la limite : les autres territoires, et les forces ailleurs, sont hors zone.
point-exhaustive-expansive = « Est considérée comme » laisse une marge : les autres territoires, et les forces ailleurs, sont défendables.
point-inside-attacker = Un attaquant au sein de l’Alliance
point-inside-attacker-strict = Le texte ne demande pas qui attaque ; ce que des responsables ont dit en 1974 est laissé de côté.
point-inside-attacker-practice = Possible selon les mots, traité en 1974 comme hors de l’article 5.
point-request = Ce que l’Allié attaqué doit dire
point-request-strict = Il doit demander lui-même ; consentir à une proposition d’autrui ne suffit pas.
point-request-practice = Il demande, ou consent à une proposition, comme les États-Unis en 2001.
point-request-expansive = Le traité ne fixe pas de procédure : seul son refus fait obstacle.

## Hypothèses

assumptions-changed = Hypothèses modifiées dans cette session
assumptions-decided = Hypothèses qui ont décidé
assumption-changed = { $name } : { $to } au lieu de { $from }
assumption-of-fact = { $fact } : { $value }
assumption-means = { $means }, effets : { $level }
assumption-band-many-dead = Nombre à partir duquel le formulaire propose de nombreux morts
assumption-band-mass-dead = Nombre à partir duquel le formulaire propose des morts en masse
assumption-band-many-injured = Nombre à partir duquel le formulaire propose de nombreux blessés
assumption-likelihood-low = Bas de la fourchette « { $word } »
assumption-likelihood-high = Haut de la fourchette « { $word } »
assumption-share = Effort de niveau { $level }, part des dépenses mensuelles de défense
assumption-stand-in = Valeur de substitution d’un budget de défense absent, part du PIB annuel
assumption-range = { $stance } : { $mark }
assumption-gravity = Effort maximal pour des effets { $class }
assumption-short = En deçà de l’article 5 : { $mark }
assumption-national = Aide nationale tant que le Conseil est bloqué : { $mark }
mark-least = minimum
mark-suggested = suggéré
mark-most = maximum
scale-none = moins que légers
scale-light = légers
scale-serious-damage = sérieux par les seuls dégâts
scale-serious = sérieux
scale-grave-damage = graves par la seule destruction
scale-grave-many = graves
scale-grave-mass = graves en masse
step-assumption = Hypothèse { $name } : { $value }
step-assumption-shipped = comme livrée

## Changements

change-line = { $subject } : { $value }
flip-every-seat = chacun de { $seats } : { $value }
flip-one-seat = l’un de { $seats } : { $value }
flip-none = C’est déjà le cas.
list-or = { $first } ou { $last }

## Sonde de l’article 6

probe-on-land = Le point se trouve sur le sol de cet État : { $land }.
probe-on-land-of = Le point se trouve ici : { $land }, qui relève de cet État : { $owner }.
probe-at-place = Le point se trouve ici : { $place }, que les contours de la carte ne montrent pas ou que le droit traite à part.
probe-territorial-sea = La côte ({ $land }) est à { $km } km, dans une mer territoriale de { $miles } milles marins.
probe-beyond = Aucune côte n’est à moins de douze milles marins : { $sea }, au-delà de toute mer territoriale.
probe-not-yet-member = À cette date, cet État n’était pas encore membre : { $land }.
probe-in-orbit = Un satellite ne se trouve dans aucune zone que nomme l’article 6.
probe-effects = Un réseau se situe là où ses effets se produisent, non là où sont ses serveurs.
probe-algeria = Jusqu’au 3 juillet 1962, les départements français d’Algérie étaient nommés à l’article 6 ; ceux du sud ne furent des départements qu’à partir de 1957.
probe-occupation = Des forces d’occupation se trouvaient ici à l’entrée en vigueur du traité, le 24 août 1949.
probe-east-germany = Avant le 3 octobre 1990, c’était la République démocratique allemande, qui n’était pas partie.
probe-near-line = À moins de { $km } km, soit l’erreur possible de la carte, une autre ligne s’appliquerait : le point est près de la limite.
probe-borders = Les frontières sont celles d’aujourd’hui ; seuls les membres, l’Algérie, l’Allemagne, l’Autriche et Trieste suivent la date.
land-xic = îles Canaries
land-xaz = Açores
land-xmd = Madère
land-sjm = Svalbard et Jan Mayen
land-uhi = Hawaï
land-grl = Groenland
land-fro = îles Féroé
land-bmu = Bermudes
land-spm = Saint-Pierre-et-Miquelon
land-ala = Åland
land-ggy = Guernesey
land-jey = Jersey
land-imn = île de Man
land-pri = Porto Rico
land-vir = îles Vierges américaines
land-gum = Guam
land-guf = Guyane
land-glp = Guadeloupe
land-mtq = Martinique
land-reu = La Réunion
land-myt = Mayotte
land-ncl = Nouvelle-Calédonie
land-pyf = Polynésie française
land-flk = îles Malouines
land-cuw = Curaçao
land-abw = Aruba
land-xkx = Kosovo
land-dza = Algérie
land-aut = Autriche
