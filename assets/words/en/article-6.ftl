### Article 6: what was hit and where, and a sentence for every row of its table.

## Where

object-territory = territory and what stands on it
object-territory-meaning = Land, internal waters, territorial sea and the airspace above.
object-forces = forces
object-state-vessel = warship or state vessel
object-state-aircraft = state aircraft
object-merchant-ship = merchant ship
object-civil-aircraft = civil aircraft
object-embassy = embassy
object-embassy-meaning = It stands on the soil of its host, which is not that of the ally it serves.
object-seabed = cable or pipeline on the seabed
object-satellite = satellite
object-network = network
object-network-meaning = It lies where its effects fall, not where the server stands.
object-citizens = citizens abroad
object-unknown = object unknown

area-party-europe = an ally's territory in Europe
area-party-europe-meaning = Land and islands, those in the Mediterranean included.
area-party-north-america = an ally's territory in North America
area-party-north-america-meaning = The mainland and Alaska.
area-turkiye = Türkiye
area-turkiye-meaning = All of it, in Europe and in Asia.
area-north-atlantic-island = an ally's North Atlantic island
area-north-atlantic-island-meaning = North of the Tropic of Cancer: Greenland, Bermuda, Saint-Pierre, Jan Mayen; the Azores, Madeira, the Canaries, the Faroes and Svalbard have areas of their own.
area-union-islands = the Azores, Madeira or the Canaries
area-union-islands-meaning = North Atlantic islands as Article 6 reads them, and regions of the European Union.
area-faroes = the Faroes
area-faroes-meaning = North Atlantic islands as Article 6 reads them; outside the treaties of the European Union.
area-svalbard = Svalbard
area-svalbard-meaning = North Atlantic islands as Article 6 reads them; the treaty of 1920 limits bases and warlike use there, not defence.
area-algeria-departments = the Algerian departments of France
area-algeria-departments-meaning = Until 3 July 1962.
area-algeria-south = the Algerian Sahara
area-algeria-south-meaning = Departments from 7 August 1957; until 3 July 1962.
area-mediterranean = the Mediterranean
area-mediterranean-meaning = With the Adriatic, the Ionian and the Aegean Sea.
area-north-atlantic = the North Atlantic
area-north-atlantic-meaning = North of the Tropic of Cancer, with the North Sea, the Channel, the Norwegian and the Labrador Sea.
area-occupation-area = western Germany under occupation
area-occupation-area-meaning = Where occupation forces stood until 5 May 1955.
area-occupation-berlin = West Berlin
area-occupation-berlin-meaning = Occupied until 3 October 1990.
area-occupation-austria = Austria
area-occupation-austria-meaning = Occupied until 27 July 1955.
area-occupation-trieste = Trieste
area-occupation-trieste-meaning = Occupied until 26 October 1954.
area-baltic-sea = the open Baltic Sea
area-black-sea = the open Black Sea
area-arctic-ocean = the Arctic Ocean
area-arctic-ocean-meaning = With the Barents Sea.
area-gulf-of-mexico = the Gulf of Mexico
area-sea-elsewhere = another sea
area-sea-elsewhere-meaning = Red Sea, Gulf, Caribbean, South Atlantic, Indian or Pacific Ocean.
area-space = outer space
area-party-other = an ally's territory elsewhere
area-party-other-meaning = South of the Tropic of Cancer, or in the Pacific, the Indian Ocean, South America, Africa or Asia.
area-party-outermost = an outermost region of the European Union
area-party-outermost-meaning = French Guiana, Guadeloupe, Martinique, Réunion, Saint-Martin, Mayotte from 2014: outside Article 6, inside Article 42(7).
area-ceuta-melilla = Ceuta and Melilla
area-puerto-rico-usvi = Puerto Rico and US Virgin Islands
area-plazas-islets = small Spanish islets off Africa
area-cyprus-bases = Akrotiri and Dhekelia
area-disputed-islet = a disputed islet
area-disputed-islet-meaning = Claimed by an ally and another state, and not settled.
area-kosovo = Kosovo
area-third-state = a state outside the alliance
area-third-state-meaning = Its land, territorial sea or air, the attacker's included.
area-unknown = area unknown

sea-zone-not-sea = not at sea
sea-zone-territorial-party = an ally's territorial sea
sea-zone-territorial-other = another state's territorial sea
sea-zone-beyond = beyond territorial seas
sea-zone-beyond-meaning = Economic zone, high seas and the air above. An economic zone is not territory.
sea-zone-unknown = waters not stated

## E3: Article 6

place-r1 = { $place }: territory of a Party in Europe, which Article 6 names.
place-r1x = { $grade ->
    [outside] { $place }: the islet is disputed, and neither an embassy nor, read strictly, disputed ground is covered.
   *[other] { $place }: whose territory it is is unsettled, and Article 6 covers territory of a Party.
 }
place-r2 = { $place }: territory of a Party in North America, which Article 6 names.
place-r3 = { $grade ->
    [outside] { $place }: Türkiye is not in the text of 1949, which stands until 18 February 1952.
   *[other] { $place }: all of Türkiye, in Europe and in Asia, has been named since 1952.
 }
place-r4 = { $place }: an island of a Party in the North Atlantic area north of the Tropic of Cancer, which Article 6 names.
place-r4a = { $place }: islands of a Party in the North Atlantic area north of the Tropic of Cancer, which Article 6 names; the treaty of 1920 forbids naval bases, fortifications and warlike use there, and takes nothing from the duty to assist.
place-r5 = { $grade ->
    [inside] { $place }: the Algerian departments of France are named, and stay so until 3 July 1962.
   *[other] { $place }: the Sahara was French and Algerian, but no department before 7 August 1957; it is argued.
 }
place-r6 = { $place }: forces, vessels or aircraft of a Party in or over covered territory are covered themselves.
place-r7 = { $grade ->
    [inside] { $place }: forces, vessels and aircraft in or over the Mediterranean are named in Article 6.
    [outside] { $place }: the Mediterranean is not in the text of 1949, which stands until 18 February 1952.
   *[other] { $place }: the Mediterranean is named, but these are another state's waters, and its sovereignty is not set aside.
 }
place-r8 = { $grade ->
    [inside] { $place }: forces, vessels and aircraft in or over the North Atlantic area north of the Tropic of Cancer are named in Article 6.
   *[other] { $place }: the North Atlantic area is named, but these are another state's waters, and its sovereignty is not set aside.
 }
place-r9 = { $grade ->
    [inside] { $place }: occupation forces stood here in 1949, and the text still covers forces here.
    [outside] { $place }: the clause on occupation areas covers forces, and this is something else.
   *[other] { $place }: the clause on occupation areas still stands on the page; whether it reaches this is argued.
 }
place-r10 = { $place }: this sea is not named in Article 6, and whether the North Atlantic area reaches it is argued.
place-r11 = { $place }: Article 6 does not name what was hit there; an argument remains where the effects fall on an ally.
place-r12 = { $place }: territory under a Party’s jurisdiction, but outside the area that Article 6 draws; Article 4 and national help stay open.
place-r12a = { $place }: on the African mainland, neither Europe nor an island of the North Atlantic; outside on the text, and politically contested.
place-r12b = { $place }: islands south of the Tropic of Cancer, which the text leaves outside.
place-r12c = { $grade ->
    [outside] { $place }: islets off Africa; neither an embassy there nor, read strictly, the islets are covered.
   *[other] { $place }: islets in the Mediterranean, not in the North Atlantic area; the text leans to outside, and it is argued.
 }
place-r12d = { $grade ->
    [outside] { $place }: British bases on Cyprus; neither an embassy there nor, read strictly, the bases are covered.
   *[other] { $place }: British bases on Cyprus, on land that Article 6 does not name, beside a sea that it names; it is argued.
 }
place-r13 = { $place }: neither the place nor what was hit there is named in Article 6; Article 4 and national help stay open.
place-r13a = { $place }: in Europe, but not the territory of a Party; forces there are outside.
place-no-such-thing = { $place }: no such thing is found in such an area; choose the object or the area again.
place-open = { $place }: the area or the object is not known, and it decides.
not-exhaustive = The English text of Article 6 says "is deemed to include", which some read as not exhaustive; the French text, equally authentic, says "est considérée comme" and has no word for "include".
exhaustive = Article 6 is commonly read as the limit: what it does not name stays outside.
place-contested = { $place }: where it was is contested, and the accounts give different answers; it is argued.
place-account = (By the account of { $by }.) { $place }
place-account-own = the ally attacked
place-account-other = others
mixed-places = The places give different answers, and the best one decides. If the harm was mostly elsewhere, split the incident.
