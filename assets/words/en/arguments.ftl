### What has been argued in print for and against each element. One sentence each, in our own words.

arguments-for = Argued for it
arguments-against = Argued against it
arguments-none-for = For it: no argument is listed here.
arguments-none-against = Against it: no argument is listed here.
arguments-facts-for = { $count ->
    [one] { $count } fact speaks for it
   *[other] { $count } facts speak for it
 }
arguments-facts-against = { $count ->
    [one] { $count } fact speaks against it
   *[other] { $count } facts speak against it
 }
argument-later = { $argument } (Not yet said on this day: { $date }.)
side-argued-for = argued for
side-argued-against = argued against

## E1
argument-aggression-invasion = The definition of aggression of 1974 names invasion first, and any occupation that follows from it, however temporary.
argument-aggression-blockade = The definition of aggression of 1974 names the blockade of a state’s ports or coasts.
argument-aggression-forces = The definition of aggression of 1974 names an attack on the land, sea or air forces of another state.
argument-one-vessel = In 2003 the Court did not rule out that a mine against one warship is enough.
argument-bands-like-forces = Armed bands sent by a state can make an armed attack, the Court said in 1986, if regular forces doing the same would have made one.
argument-embassy-armed-attack = In 1980 the Court itself spoke of an armed attack on an embassy.
argument-nationals-abroad = A writer on self-defence argued in 1958 that a state may also defend its nationals abroad when they are attacked.
argument-nerve-agent-force = The British government called the nerve agent of Salisbury an unlawful use of force by a state in March 2018; it did not say armed attack.
argument-networks-great-loss = In 2019 France held that a cyber operation can be an armed attack if it causes substantial loss of life or considerable physical or economic damage.
argument-frontier-not-apart = A writer on self-defence sees no reason to leave frontier incidents out: an armed attack need not be large.
argument-singly-or-together = In 1986 the Court, for want of facts, could not say whether incursions were, singly or collectively, an armed attack; it did not rule out judging them together.
argument-intent-not-needed = Most experts of the Tallinn Manual hold, of cyber operations, that intention does not matter for an armed attack: scale and effects decide. Necessity still limits the answer.
argument-threat-imminent = A panel of the United Nations wrote in 2004 that a state may act when an attack is imminent, nothing else would turn it away and the answer is in proportion.
argument-no-lower-limit-of-force = A study of 2014 finds that even small clashes between armed units of states fall under the Charter’s ban on force; armed attack is a further step.
argument-hybrid-warfare = In 2016 the Allies said that the Council could decide to invoke Article 5 in cases of hybrid warfare.
argument-any-weapon = The Charter’s rules on force hold whatever weapon is used, the Court said in 1996.
argument-no-lower-limit-of-gravity = The Legal Adviser of the State Department wrote in 2004 that self-defence has no lower limit of gravity: a small attack limits the answer, and does not forbid one.

argument-accumulation-refused = The Security Council has not accepted that small blows be added up to justify force, an English jurist wrote in 1972.
argument-aimed-at-that-state = In 2003 the Court asked whether the blow was aimed at that state, and was not content with a mine that could have hit any ship.
argument-threat-apart = The Charter forbids the threat of force by name; Article 51 speaks of an armed attack alone, as a study of 1963 stresses.
argument-economic-force-refused = At San Francisco in 1945 a proposal of Brazil to add economic measures to force was rejected.
argument-overflight-is-sovereignty = In 1986 the Court treated flights over another state without leave as a breach of its sovereignty, apart from the use of force.
argument-cable-offence = The law of the sea has each state make it an offence for its ships and people to break a cable or pipeline beneath the high seas, on purpose or by culpable negligence.
argument-not-war = “This is not war”, a French jurist wrote after September 2001: such acts are crimes, possibly crimes against humanity, and no aggression in the legal sense.
argument-agents-settled-in-peace = When agents of a state sank a ship in a foreign port in 1985, the matter was settled by an apology and money, not as an armed attack.
argument-hostages-are-for-courts = The convention of 1979 has states try or extradite hostage-takers.
argument-particular-persons = Violence against particular persons is unlikely to be force between states at all, a jurist at Cambridge wrote of Salisbury.
argument-networks-never-yet = Up to 2016 no cyber operation had been unambiguously and publicly called an armed attack by the international community, the experts of the Tallinn Manual note.
argument-radio-has-rules = The constitution of the International Telecommunication Union forbids harmful interference and has its own way to settle disputes.
argument-most-grave-forms = Only the most grave forms of force are armed attacks, the Court said in 1986; lesser ones are not.

## E2
argument-answers-without-fault = A state answers for what its organs do, whether or not it meant the harm, unless the rule it broke asks for intent.
argument-shelter-is-enough = In October 2001 the United States counted the shelter that a government gave to a group as enough for self-defence.
argument-arms-with-other-help = One judge, in dissent, thought in 1986 that arms, together with other help, can be part of an armed attack.
argument-overall-control = The tribunal for the former Yugoslavia asked less in 1999: overall control of an organised group is enough.
argument-right-after-terror = On 12 September 2001 the Security Council recognised the right of self-defence in a resolution on terrorist attacks.
argument-ground-held-by-a-group = In November 2015 the Security Council called for all necessary measures on ground that a group held; it did not name Article 51.
argument-text-names-no-author = Three judges noted in 2004 that the text of Article 51 does not ask for an attack by a state; one of them took the Court’s reading to be the law all the same.
argument-each-judges-first = The United States wrote in 1928 that each state alone decides whether it must defend itself; the Nuremberg tribunal answered in 1946 that the claim must be open to judgment.
argument-agreed-before-it-was-known = On 12 September 2001 the Council agreed, before the origin was known, that Article 5 would cover the attack if it was shown to have been directed from abroad.
argument-threat-from-within = In 2004 the Court set Article 51 aside where the threat came from within territory that the state itself controlled.
argument-arms-are-no-attack = In 1986 the Court held that arms and supplies for a group are no armed attack, though they may be unlawful force.
argument-effective-control = A state answers for a group’s act only if it directed that operation or had effective control of it, the Court said in 1986: general support is not enough.
argument-state-against-state = In 2004 the Court described Article 51 as the right of a state against an armed attack by another state.
argument-left-open-for-groups = In 2005 the Court refused self-defence against a state to which the attacks of rebels from its soil were not proved to be attributable; whether large attacks by irregular forces alone may be answered it left open.
argument-who-claims-must-prove = Whoever claims self-defence must prove who attacked; in 2003 evidence that was suggestive, but not conclusive, was not enough for the Court.

## E3
argument-atlantic-without-edge = The Treaty nowhere says where the North Atlantic area ends at sea.
argument-sea-named-as-a-whole = Article 6 names the sea as a whole and takes no state’s own waters out of it.
argument-clause-still-stands = The clause on areas of occupation forces was never struck out: it looks to the day in 1949 and to nothing later.
argument-merchant-fleets = The definition of aggression of 1974 counts an attack on the marine and air fleets of a state, its merchant ships among them.
argument-space-in-2021 = In 2021 the Allies said that attacks to, from or within space could lead to the invocation of Article 5.
argument-networks-in-2014 = In 2014 the Allies made cyber defence part of collective defence; whether to invoke Article 5 is decided case by case.
argument-jurisdiction-is-enough = Article 6 speaks of islands “under the jurisdiction” of a Party: who governs them counts, not who owns them.
argument-spain-holds-it-covered = The Spanish government held in 2022 that the Alliance protects Ceuta and Melilla.
argument-political-decision = In June 2022 the Secretary General quoted Article 6, and added that invoking Article 5 is a political decision, taken by consensus.
argument-other-sea-named = When the Mediterranean was to count it was named; other seas beside the Atlantic never were.
argument-coastal-sovereignty = By customary law, which the convention of 1958 puts into words, a coastal state’s sovereignty reaches over its territorial sea.
argument-islands-of-the-atlantic = Article 6 names islands in the North Atlantic area, and none in the Mediterranean.
argument-territory-needs-title = Article 6 covers the territory “of” a Party: where the title itself is in dispute, the words do not settle it.
argument-outlying-territories = The report to the American Senate of 1949 says that the Treaty does not reach overseas territories outside the area of Article 6.

## E4
argument-need-that-is-instant = In the Caroline correspondence both sides accepted force where the need is instant and leaves no choice of means.
argument-weeks-were-not-too-late = The United States began to defend itself 26 days after 11 September 2001, and reported that to the Security Council as self-defence.
argument-time-to-prepare = Time to negotiate and to move forces does not by itself make defence too late, a writer on self-defence argues.
argument-right-beside-sanctions = In August 1990 the Security Council ordered sanctions and affirmed the right of self-defence in one and the same resolution.
argument-strike-before-an-attack = In 1981 the Security Council condemned the bombing of a reactor, which no attack had preceded.
argument-no-reprisals = States must refrain from reprisals by force, says the declaration of 1970.
argument-until-measures = “Until the Security Council has taken the measures necessary”: the words set a limit in time to the right.
argument-overall-control-refused = In 2007 the Court refused overall control as a test of a state’s responsibility.
argument-evidence-need-not-be-shown = No rule obliges a state to publish the evidence on which it names an author, the British Attorney General said of cyber operations in 2018.
argument-treaty-of-guarantee = Türkiye relied on the Treaty of Guarantee of 1960, whose Article IV reserves a right to take action; Cyprus and many writers deny that this means force.
argument-own-territory = Argentina held that it was recovering territory of its own; hardly any writer accepts that title alone allows force.
argument-group-attack-2001 = In October 2001 the allies treated an attack by a terrorist group as an armed attack under Article 5.
argument-scale-and-effects = Scale and effects make an armed attack, the Court said in 1986.
argument-hybrid-in-2022 = In 2022 the Allies said that hybrid operations could reach the level of an armed attack and could lead the Council to invoke Article 5.
argument-networks-cumulative = In 2021 the Allies said that the impact of significant cumulative cyber activities might, in certain circumstances, amount to an armed attack.
