### Ce qui a été soutenu par écrit pour et contre chaque élément. Une phrase chacun, dans nos propres mots.

arguments-for = Soutenu pour
arguments-against = Soutenu contre
arguments-none-for = Pour : aucun argument n’est recensé ici.
arguments-none-against = Contre : aucun argument n’est recensé ici.
arguments-facts-for = { $count ->
    [one] { $count } fait plaide pour
   *[other] { $count } faits plaident pour
 }
arguments-facts-against = { $count ->
    [one] { $count } fait plaide contre
   *[other] { $count } faits plaident contre
 }
argument-later = { $argument } (Pas encore dit à cette date : { $date }.)
side-argued-for = soutenu pour
side-argued-against = soutenu contre

## E1
argument-aggression-invasion = La définition de l’agression de 1974 cite d’abord l’invasion, et toute occupation qui en résulte, même temporaire.
argument-aggression-blockade = La définition de l’agression de 1974 cite le blocus des ports ou des côtes d’un État.
argument-aggression-forces = La définition de l’agression de 1974 cite l’attaque contre les forces terrestres, navales ou aériennes d’un autre État.
argument-one-vessel = En 2003, la Cour n’a pas exclu que le minage d’un seul navire de guerre suffise.
argument-bands-like-forces = Des bandes armées envoyées par un État peuvent commettre une agression armée, a dit la Cour en 1986, si le même acte en eût été une de la part de forces régulières.
argument-embassy-armed-attack = En 1980, la Cour elle-même a parlé d’attaque armée à propos d’une ambassade.
argument-nationals-abroad = Un auteur a soutenu en 1958 qu’un État peut aussi défendre ses ressortissants attaqués à l’étranger.
argument-nerve-agent-force = En mars 2018, le gouvernement britannique a qualifié l’emploi de l’agent neurotoxique de Salisbury de recours illicite à la force par un État, sans parler d’agression armée.
argument-networks-great-loss = En 2019, la France a estimé qu’une cyberopération peut être une agression armée si elle provoque des pertes humaines substantielles, ou des dommages physiques ou économiques considérables.
argument-frontier-not-apart = Un spécialiste de la légitime défense ne voit pas de raison d’écarter les incidents de frontière : une agression armée n’a pas besoin d’être massive.
argument-singly-or-together = En 1986, faute d’éléments, la Cour n’a pu dire si des incursions, prises ensemble ou isolément, étaient une agression armée ; elle n’a pas exclu de les juger ensemble.
argument-intent-not-needed = La plupart des experts du Manuel de Tallinn tiennent, pour les cyberopérations, l’intention pour indifférente : les dimensions et les effets décident. La nécessité limite toujours la riposte.
argument-threat-imminent = En 2004, le Groupe de personnalités de haut niveau des Nations Unies a écrit qu’un État peut agir si l’attaque est imminente, que rien d’autre ne l’écarterait et que la riposte est proportionnée.
argument-no-lower-limit-of-force = Selon une étude de 2014, même de petits affrontements entre unités armées d’États relèvent de l’interdiction de la force par la Charte ; l’agression armée est un pas de plus.
argument-hybrid-warfare = En 2016, les Alliés ont dit que le Conseil pourrait décider d’invoquer l’article 5 en cas de guerre hybride.
argument-any-weapon = Les règles de la Charte sur l’emploi de la force valent quelle que soit l’arme employée, a dit la Cour en 1996.
argument-no-lower-limit-of-gravity = Le conseiller juridique du département d’État a écrit en 2004 que la légitime défense n’a pas de seuil de gravité : une attaque mineure limite la riposte, elle ne l’interdit pas.

argument-accumulation-refused = Le Conseil de sécurité n’a pas admis que des attaques mineures soient cumulées pour justifier la force, écrivait un juriste anglais en 1972.
argument-aimed-at-that-state = En 2003, la Cour a demandé si l’attaque visait cet État, et ne s’est pas contentée d’une mine qui aurait pu toucher n’importe quel navire.
argument-threat-apart = La Charte interdit nommément la menace de l’emploi de la force ; l’article 51 ne parle que d’agression armée, comme le souligne une étude de 1963.
argument-economic-force-refused = À San Francisco, en 1945, une proposition du Brésil tendant à ajouter les mesures économiques à la force a été rejetée.
argument-overflight-is-sovereignty = En 1986, la Cour a traité le survol sans autorisation comme une atteinte à la souveraineté, distincte de l’emploi de la force.
argument-cable-offence = Le droit de la mer veut que chaque État érige en infraction la rupture en haute mer d’un câble ou d’un pipeline sous-marin, délibérée ou par négligence coupable, par ses navires ou les personnes relevant de sa juridiction.
argument-not-war = « Ce n’est pas la guerre », écrivait un juriste français après septembre 2001 : de tels actes sont des crimes, peut-être des crimes contre l’humanité, et non une agression au sens juridique.
argument-agents-settled-in-peace = Quand des agents d’un État ont coulé un navire dans un port étranger en 1985, l’affaire s’est réglée par des excuses et une indemnité, non comme une agression armée.
argument-hostages-are-for-courts = La convention de 1979 oblige les États à juger ou à extrader les preneurs d’otages.
argument-particular-persons = La violence contre des personnes précises n’est guère un emploi de la force entre États, écrivait un juriste de Cambridge à propos de Salisbury.
argument-networks-never-yet = Jusqu’en 2016, aucune cyberopération n’avait été qualifiée sans équivoque et publiquement d’agression armée par la communauté internationale, notent les experts du Manuel de Tallinn.
argument-radio-has-rules = La constitution de l’Union internationale des télécommunications interdit les brouillages préjudiciables et prévoit son propre règlement des différends.
argument-most-grave-forms = Seules les formes les plus graves de l’emploi de la force sont des agressions armées, a dit la Cour en 1986 ; les autres ne le sont pas.

## E2
argument-answers-without-fault = Un État répond des actes de ses organes, qu’il ait voulu le dommage ou non, sauf si la règle violée exige l’intention.
argument-shelter-is-enough = En octobre 2001, les États-Unis ont jugé que le refuge donné par un gouvernement à un groupe suffisait pour la légitime défense.
argument-arms-with-other-help = Un juge dissident a estimé en 1986 que des armes, jointes à d’autres formes d’aide, peuvent faire partie d’une agression armée.
argument-overall-control = Le tribunal pour l’ex-Yougoslavie a demandé moins en 1999 : le contrôle global d’un groupe organisé suffit.
argument-right-after-terror = Le 12 septembre 2001, le Conseil de sécurité a reconnu le droit de légitime défense dans une résolution sur des attaques terroristes.
argument-ground-held-by-a-group = En novembre 2015, le Conseil de sécurité a appelé à prendre toutes les mesures nécessaires sur le terrain tenu par un groupe ; il n’a pas cité l’article 51.
argument-text-names-no-author = Trois juges ont relevé en 2004 que le texte de l’article 51 n’exige pas que l’agression vienne d’un État ; l’une d’entre eux tenait pourtant la lecture de la Cour pour le droit en vigueur.
argument-each-judges-first = Les États-Unis ont écrit en 1928 que chaque État est seul juge de la nécessité de se défendre ; le tribunal de Nuremberg a répondu en 1946 que cette prétention doit pouvoir être jugée.
argument-agreed-before-it-was-known = Le 12 septembre 2001, le Conseil est convenu, avant que l’origine fût connue, que l’article 5 jouerait s’il était établi que l’attaque avait été dirigée depuis l’étranger.
argument-threat-from-within = En 2004, la Cour a écarté l’article 51 là où la menace venait d’un territoire que l’État contrôlait lui-même.
argument-arms-are-no-attack = En 1986, la Cour a jugé que fournir des armes à un groupe n’est pas une agression armée, même si cela peut être un emploi illicite de la force.
argument-effective-control = Un État ne répond de l’acte d’un groupe que s’il a dirigé l’opération ou en avait le contrôle effectif, a dit la Cour en 1986 : un soutien général ne suffit pas.
argument-state-against-state = En 2004, la Cour a décrit l’article 51 comme le droit d’un État contre l’agression armée d’un autre État.
argument-left-open-for-groups = En 2005, la Cour a refusé la légitime défense contre un État auquel les attaques de rebelles opérant depuis son sol n’étaient pas prouvées imputables ; elle a laissé ouverte la question des attaques de grande ampleur menées par des forces irrégulières seules.
argument-who-claims-must-prove = Qui invoque la légitime défense doit prouver qui a attaqué ; en 2003, des preuves suggestives, mais non concluantes, n’ont pas suffi à la Cour.

## E3
argument-atlantic-without-edge = Le Traité ne dit nulle part où finit, en mer, la région de l’Atlantique Nord.
argument-sea-named-as-a-whole = L’article 6 nomme la mer tout entière et n’en retranche les eaux d’aucun État.
argument-clause-still-stands = La clause sur les régions d’occupation n’a jamais été supprimée : elle vise la situation de 1949, et rien de ce qui a suivi.
argument-merchant-fleets = La définition de l’agression de 1974 compte l’attaque contre la marine et l’aviation civiles d’un État, navires marchands compris.
argument-space-in-2021 = En 2021, les Alliés ont dit que des attaques vers l’espace, depuis l’espace ou dans l’espace pourraient conduire à invoquer l’article 5.
argument-networks-in-2014 = En 2014, les Alliés ont fait de la cyberdéfense un élément de la défense collective ; l’invocation de l’article 5 se décide au cas par cas.
argument-jurisdiction-is-enough = L’article 6 parle d’îles « placées sous la juridiction » d’une Partie : qui les administre compte, non qui en a le titre.
argument-spain-holds-it-covered = Le gouvernement espagnol a soutenu en 2022 que l’Alliance protège Ceuta et Melilla.
argument-political-decision = En juin 2022, le Secrétaire général a rappelé l’article 6, puis ajouté qu’invoquer l’article 5 est une décision politique, prise par consensus.
argument-other-sea-named = Quand la Méditerranée a dû compter, on l’a nommée ; les autres mers voisines de l’Atlantique ne l’ont jamais été.
argument-coastal-sovereignty = Selon la coutume, que la convention de 1958 exprime, la souveraineté de l’État côtier s’étend à sa mer territoriale.
argument-islands-of-the-atlantic = L’article 6 nomme des îles de la région de l’Atlantique Nord, et aucune de la Méditerranée.
argument-territory-needs-title = L’article 6 vise le territoire « de » l’une des Parties : là où le titre même est contesté, le texte ne tranche pas.
argument-outlying-territories = Le rapport au Sénat américain de 1949 dit que le Traité n’atteint pas les territoires d’outre-mer situés hors de la zone de l’article 6.

## E4
argument-need-that-is-instant = Dans la correspondance sur la Caroline, les deux parties ont admis la force là où la nécessité est immédiate et ne laisse pas le choix des moyens.
argument-weeks-were-not-too-late = Les États-Unis ont commencé à se défendre 26 jours après le 11 septembre 2001 et en ont rendu compte au Conseil de sécurité au titre de la légitime défense.
argument-time-to-prepare = Le temps de négocier et d’acheminer des forces ne rend pas à lui seul la défense tardive, soutient un spécialiste de la légitime défense.
argument-right-beside-sanctions = En août 1990, le Conseil de sécurité a décidé des sanctions et affirmé le droit de légitime défense dans une seule et même résolution.
argument-strike-before-an-attack = En 1981, le Conseil de sécurité a condamné le bombardement d’un réacteur, qu’aucune attaque n’avait précédé.
argument-no-reprisals = Les États ont le devoir de s’abstenir d’actes de représailles impliquant l’emploi de la force, dit la déclaration de 1970.
argument-until-measures = « Jusqu’à ce que le Conseil de sécurité ait pris les mesures nécessaires » : ces mots fixent un terme au droit.
argument-overall-control-refused = En 2007, la Cour a refusé le critère du contrôle global en matière de responsabilité de l’État.
argument-evidence-need-not-be-shown = Aucune règle n’oblige un État à rendre publiques les preuves sur lesquelles il désigne un auteur, a dit l’Attorney General britannique en 2018 à propos des cyberopérations.
argument-treaty-of-guarantee = La Türkiye a invoqué le traité de garantie de 1960, dont l’article IV réserve un droit d’agir ; Chypre et beaucoup d’auteurs contestent que ce droit comprenne la force.
argument-own-territory = L’Argentine soutenait qu’elle recouvrait son propre territoire ; presque aucun auteur n’admet qu’un titre suffise à permettre la force.
argument-group-attack-2001 = En octobre 2001, les Alliés ont tenu l’attaque d’un groupe terroriste pour une attaque armée au sens de l’article 5.
argument-scale-and-effects = Ce sont les dimensions et les effets qui font l’agression armée, a dit la Cour en 1986.
argument-hybrid-in-2022 = En 2022, les Alliés ont dit que des opérations hybrides pourraient atteindre le niveau d’une attaque armée et conduire le Conseil à invoquer l’article 5.
argument-networks-cumulative = En 2021, les Alliés ont dit que l’effet cumulé d’actes de cybermalveillance importants pourrait, dans certaines circonstances, équivaloir à une attaque armée.
