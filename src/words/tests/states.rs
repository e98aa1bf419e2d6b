//! The states that are easily forgotten: no Party, no Council, the committee, several allies attacked.

use super::{DAY, FRA, check};
use crate::{
    assess::{Assessment, assess},
    catalog::Catalog,
    domain::*,
    law::{Ground, Reason, Side, external::ExternalRow},
    words::{Language, PartText, Words},
};

const CYP: StateCode = StateCode::new(b"CYP");
const GRC: StateCode = StateCode::new(b"GRC");
const ITA: StateCode = StateCode::new(b"ITA");

/// An incident that meets every condition where an ally is attacked.
fn session(attacked: &[StateCode], before: BeforeCouncil) -> Session {
    let mut session = Session::blank("", DAY);
    let incident = &mut session.incident;
    incident.attacked = Fact::stated(attacked.to_vec());
    incident.means = Fact::stated(vec![Means::Strike]);
    incident.harm = Fact::stated(Harm::MassDead);
    incident.intent = Fact::stated(Intent::DeliberateAlly);
    incident.attribution = Fact::stated(Attribution::SeveralAllies);
    incident.direction = Fact::stated(Direction::Established);
    let place =
        Place { name: "Lille".to_owned(), object: Object::Territory, area: Area::PartyEurope, ..Place::default() };
    incident.place = Fact::stated(vec![place]);
    incident.before_council = Fact::stated(before);
    session
}

fn asked(session: &mut Session, ally: StateCode, value: Request) {
    let confidence = Confidence::AsStated;
    session.incident.put_request(RequestLine { ally, from: Day::BEGINNING, value, confidence, note: String::new() });
}

/// Everybody lets it pass but these, who object.
fn stances(session: &mut Session, objectors: &[(&[u8; 3], &str)]) {
    for state in Catalog::shipped().roster(session.incident.first_day).states() {
        session.put_stance(StanceLine::plain(*state, Day::BEGINNING, Stance::DoesNotObject));
    }
    for (seat, reason) in objectors {
        let line = StanceLine::plain(StateCode::new(seat), Day::BEGINNING, Stance::Objects);
        session.put_stance(StanceLine { reason: (*reason).to_owned(), ..line });
    }
}

fn judged(session: &Session) -> Assessment {
    assess(Catalog::shipped(), session)
}

#[track_caller]
fn check_words(words: impl Fn(&Words) -> String, english: &str, french: &str) {
    let [en, fr] = Language::ALL.map(|language| words(Words::of(language)));
    check(Words::of(Language::Fr), &fr);
    assert_eq!(en, english);
    assert_eq!(fr.replace(['\u{a0}', '\u{202f}'], " "), french);
}

#[track_caller]
fn check_headline(session: &Session, english: &str, french: &str) {
    let assessment = judged(session);
    check_words(|words| words.headline(&assessment, session), english, french);
}

#[track_caller]
fn check_part(part: impl Fn(&Words) -> PartText, english: &str, french: &str) {
    let text = |PartText { state, line }: PartText| format!("{state} · {line}");
    check_words(|words| text(part(words)), english, french);
}

#[track_caller]
fn check_request(session: &Session, english: &str, french: &str) {
    let assessment = judged(session);
    check_part(|words| words.request_part_of(&assessment, session), english, french);
}

#[track_caller]
fn check_consensus(session: &Session, english: &str, french: &str) {
    let assessment = judged(session);
    check_part(|words| words.consensus_part(&assessment, session), english, french);
}

#[test]
fn where_no_party_is_attacked_the_words_say_so() {
    let mut stranger = session(&[CYP], BeforeCouncil::Meeting);
    check_headline(
        &stranger,
        "The allies consult. On this reading the conditions are not met: Cyprus is not an ally.",
        "Les Alliés se consultent. Selon cette lecture, les conditions ne sont pas réunies : Chypre ne fait pas partie \
         des Alliés.",
    );
    check_request(
        &stranger,
        "Not known · the state attacked is not an ally",
        "Inconnue · l’État attaqué n’est pas un Allié",
    );
    stranger.incident.before_council = Fact::stated(BeforeCouncil::Article5);
    stances(&mut stranger, &[]);
    check_headline(
        &stranger,
        "Article 5 is put, and nobody can ask for it. On this reading the conditions are not met: Cyprus is not an ally.",
        "L’article 5 est proposé, mais personne ne peut le demander. Selon cette lecture, les conditions ne sont pas \
         réunies : Chypre ne fait pas partie des Alliés.",
    );
    let reason = |ground| Reason::new(Side::For, ground, &[]);
    check_words(
        |words| words.reason(&reason(Ground::Intent(Intent::DeliberateAlly)), &stranger),
        "It is aimed at the state attacked.",
        "L’État attaqué est visé.",
    );
    check_words(
        |words| words.reason(&reason(Ground::Attribution(Attribution::Suspected)), &stranger),
        "The state attacked suspects an author; that is not an assessment.",
        "L’État attaqué soupçonne un auteur ; ce n’est pas une évaluation.",
    );
    let by_forces = reason(Ground::External(ExternalRow::B5));
    assert!(Words::of(Language::En).reason(&by_forces, &stranger).contains("the state attacked has assessed it"));
    let ally = session(&[CYP, FRA], BeforeCouncil::Nothing);
    check_words(
        |words| words.reason(&reason(Ground::Intent(Intent::DeliberateAlly)), &ally),
        "It is aimed at the ally.",
        "L’Allié est visé.",
    );
}

#[test]
fn before_the_treaty_there_is_no_council() {
    let mut early = session(&[FRA], BeforeCouncil::LesserMeasure);
    early.incident.first_day = Day::constant(1940, 5, 10);
    early.as_of = early.incident.first_day;
    let headlines = [
        "There is no Council on this date: the Treaty entered into force on 24 August 1949.",
        "Il n’y a pas de Conseil à cette date : le Traité est entré en vigueur le 24 août 1949.",
    ];
    check_headline(&early, headlines[0], headlines[1]);
    check_headline(&Session::blank("", early.as_of), headlines[0], headlines[1]);
    check_consensus(
        &early,
        "No Council · no ally sits on this date",
        "Pas de Conseil · personne ne siège à cette date",
    );
    let assessment = judged(&early);
    check_part(
        |words| words.response_part(&assessment),
        "None · there is no ally yet",
        "Aucune · il n’y a pas encore d’Alliés",
    );
    let blank = judged(&Session::blank("", early.as_of));
    check_part(
        |words| words.request_part(&blank),
        "Not known · there is no ally yet",
        "Inconnue · il n’y a pas encore d’Alliés",
    );
}

#[test]
fn where_anyone_who_asks_is_enough_one_that_declines_is_not_waited_for() {
    let (poland, germany) = (StateCode::new(b"POL"), StateCode::new(b"DEU"));
    let mut put = session(&[poland, germany], BeforeCouncil::Article5);
    stances(&mut put, &[]);
    check_headline(
        &put,
        "Agreed if Poland or Germany asks for it or consents. The conditions are met.",
        "Accord si la Pologne ou l’Allemagne le demande ou y consent. Les conditions sont réunies.",
    );
    asked(&mut put, poland, Request::Declines);
    check_headline(
        &put,
        "Agreed if Germany asks for it or consents. The conditions are met.",
        "Accord si l’Allemagne le demande ou y consent. Les conditions sont réunies.",
    );
}

#[test]
fn a_direction_that_is_stated_and_not_likely_enough_is_not_one_that_nobody_states() {
    let sentence = |session: &Session| {
        let assessment = judged(session);
        let reasons = &assessment.threshold.finding(crate::law::Element::E2).reasons;
        let read = reasons.iter().find(|reason| matches!(reason.ground, crate::law::Ground::ReadFromAuthor(_)));
        Words::of(Language::En).reason(read.expect("a note"), session)
    };
    let mut session = session(&[ITA], BeforeCouncil::Nothing);
    session.incident.author_kind = Fact::stated(crate::domain::AuthorKind::StateForces);
    session.incident.attribution = Fact::stated(Attribution::Undisputed);
    let even = |direction| crate::domain::Dated { confidence: Confidence::EvenChance, ..direction };
    let dated = |value| crate::domain::Dated { value, ..crate::domain::Dated::default() };
    session.incident.direction.put(even(dated(Direction::Established)));
    assert!(
        sentence(&session).starts_with("A direction is stated, but as not likely enough"),
        "{}",
        sentence(&session)
    );
    session.incident.direction = Fact::default();
    assert!(sentence(&session).starts_with("Nobody says whether it was directed"), "{}", sentence(&session));
}

#[test]
fn the_committee_decides_in_its_own_name() {
    let mut planned = session(&[ITA], BeforeCouncil::LesserMeasure);
    planned.incident.intent = Fact::stated(Intent::Contested);
    planned.incident.deciding_body = Fact::stated(DecidingBody::Dpc);
    planned.incident.measure = Fact::stated("patrols: at sea".to_owned());
    planned.as_of = Day::constant(2003, 2, 16);
    stances(&mut planned, &[]);
    check_headline(
        &planned,
        "The Defence Planning Committee agrees on patrols, short of Article 5.",
        "Le Comité des plans de défense convient d’une mesure en deçà de l’article 5 : patrols.",
    );
    check_consensus(
        &planned,
        "Agreed short of Article 5 · in the Defence Planning Committee: every ally lets it pass",
        "Accord en deçà de l’article 5 · au Comité des plans de défense : chaque Allié laisse passer le texte",
    );
}

#[test]
fn a_measure_where_the_conditions_are_met_is_another_course() {
    let mut other = session(&[ITA], BeforeCouncil::LesserMeasure);
    stances(&mut other, &[]);
    check_headline(
        &other,
        "The conditions are met; the Council has chosen another course.",
        "Les conditions sont réunies ; le Conseil a choisi une autre voie.",
    );
    other.incident.measure = Fact::stated("Baltic Sentry: frigates".to_owned());
    check_headline(
        &other,
        "The conditions are met; the Council has chosen another course: Baltic Sentry.",
        "Les conditions sont réunies ; le Conseil a choisi une autre voie : Baltic Sentry.",
    );
}

#[test]
fn many_objectors_or_none_with_a_reason_are_no_agreement() {
    let mut blocked = session(&[ITA], BeforeCouncil::Article5);
    asked(&mut blocked, ITA, Request::Asks);
    let no_agreement = [
        "The Council does not agree. These steps remain open: consultation under Article 4, a lesser measure, \
         national help. The conditions are met.",
        "Le Conseil n’en convient pas. Ces mesures restent possibles : consultation au titre de l’article 4, mesure \
         en deçà de l’article 5, aide nationale. Les conditions sont réunies.",
    ];
    stances(&mut blocked, &[(b"HUN", "")]);
    check_headline(
        &blocked,
        "Hungary objects. The conditions are met.",
        "La Hongrie s’oppose. Les conditions sont réunies.",
    );
    stances(&mut blocked, &[(b"HUN", "too early"), (b"BEL", ""), (b"DEU", "")]);
    check_headline(
        &blocked,
        "Belgium, Germany and Hungary object. The conditions are met.",
        "L’Allemagne, la Belgique et la Hongrie s’opposent. Les conditions sont réunies.",
    );
    stances(&mut blocked, &[(b"HUN", ""), (b"BEL", "")]);
    check_headline(&blocked, no_agreement[0], no_agreement[1]);
    stances(&mut blocked, &[(b"HUN", "a"), (b"BEL", "b"), (b"DEU", "c"), (b"GRC", "d")]);
    check_headline(&blocked, no_agreement[0], no_agreement[1]);
}

#[test]
fn a_consultation_says_who_brought_it() {
    let mut consulted = session(&[ITA], BeforeCouncil::Article4);
    check_consensus(
        &consulted,
        "Consultation held · if it were put: waits for 28",
        "Consultation tenue · si on le proposait : 28 Alliés attendus",
    );
    consulted.incident.brought_by = Fact::stated(vec!["secretary_general".to_owned(); 2]);
    check_consensus(
        &consulted,
        "Consultation held · raised by the Secretary General; if it were put: waits for 28",
        "Consultation tenue · question soulevée par le Secrétaire général ; si on le proposait : 28 Alliés attendus",
    );
    consulted.incident.article_4_by = Fact::stated(vec![GRC, ITA]);
    check_consensus(
        &consulted,
        "Consultation held · asked by Greece and Italy; if it were put: waits for 28",
        "Consultation tenue · demandée par la Grèce et l’Italie ; si on le proposait : 28 Alliés attendus",
    );
    consulted.incident.before_council = Fact::stated(BeforeCouncil::Nothing);
    check_consensus(
        &consulted,
        "Consultation asked · asked by Greece and Italy; if it were put: waits for 28",
        "Consultation demandée · demandée par la Grèce et l’Italie ; si on le proposait : 28 Alliés attendus",
    );
    // The request speaks of Article 5 alone.
    check_request(
        &consulted,
        "Not known · only Italy can ask",
        "Inconnue · personne d’autre que l’Italie ne peut demander",
    );
}

#[test]
fn allies_that_answer_differently_are_both_named() {
    let mut both = session(&[ITA, GRC], BeforeCouncil::Article5);
    asked(&mut both, ITA, Request::Asks);
    asked(&mut both, GRC, Request::Declines);
    check_request(&both, "Asked · by Italy; Greece declines", "Présentée · par l’Italie ; la Grèce refuse");
    asked(&mut both, ITA, Request::None);
    check_request(
        &both,
        "Not made · only Italy and Greece can ask; Greece declines",
        "Non présentée · personne d’autre que l’Italie et la Grèce ne peut demander ; la Grèce refuse",
    );
    asked(&mut both, GRC, Request::Unknown);
    asked(&mut both, ITA, Request::Consents);
    check_request(
        &both,
        "Consented · by Italy; what Greece says is not known",
        "Consentement donné · par l’Italie ; on ne sait pas ce que dit la Grèce",
    );
}

#[test]
fn an_ally_attacked_twice_is_named_once() {
    let mut twice = session(&[ITA, ITA], BeforeCouncil::Nothing);
    asked(&mut twice, ITA, Request::Declines);
    check_headline(
        &twice,
        "The conditions are met. Italy does not consent.",
        "Les conditions sont réunies. L’Italie n’y consent pas.",
    );
    check_request(&twice, "Declined · by Italy", "Refus · par l’Italie");
    assert_eq!(Words::of(Language::En).state_list(&[ITA, GRC, ITA]), "Italy and Greece");
}

#[test]
fn a_shipped_case_has_its_title_and_its_measure_in_both_languages() {
    let mut case = session(&[StateCode::new(b"TUR")], BeforeCouncil::LesserMeasure);
    case.case = "tr-2003-iraq".to_owned();
    case.title = "Türkiye and Iraq 2003".to_owned();
    case.incident.intent = Fact::stated(Intent::Contested);
    let measure = Words::of(Language::Fr).text_of_case("tr-2003-iraq", "");
    assert_eq!(measure, "", "a session without a measure has none");
    case.incident.measure = Fact::stated(
        "planning for the defence of Türkiye: surveillance aircraft, missile defence, chemical and biological defence"
            .to_owned(),
    );
    stances(&mut case, &[]);
    check_headline(
        &case,
        "The Council agrees on planning for the defence of Türkiye, short of Article 5.",
        "Le Conseil convient d’une mesure en deçà de l’article 5 : la planification de la défense de la Türkiye.",
    );
    check_words(|words| words.session_title(&case), "Türkiye and Iraq 2003", "Türkiye et Irak 2003");
    case.title = "My exercise".to_owned();
    case.incident.measure = Fact::stated("patrols".to_owned());
    check_words(|words| words.session_title(&case), "My exercise", "My exercise");
    check_headline(
        &case,
        "The Council agrees on patrols, short of Article 5.",
        "Le Conseil convient d’une mesure en deçà de l’article 5 : patrols.",
    );
}

#[test]
fn help_that_money_does_not_measure_is_called_by_its_name() {
    let mut provisional = session(&[ITA], BeforeCouncil::Article5);
    provisional.incident.direction = Fact::stated(Direction::Probable);
    asked(&mut provisional, ITA, Request::Asks);
    stances(&mut provisional, &[]);
    let assessment = judged(&provisional);
    let offers = assessment.response.offers.values();
    let offer = offers.iter().find(|offer| offer.ally == GRC).expect("Greece has a seat");
    check_words(|words| words.offer(offer), "enabling help", "facilités");
    provisional.incident.direction = Fact::stated(Direction::Established);
    let assessment = judged(&provisional);
    let offers = assessment.response.offers.values();
    let offer = offers.iter().find(|offer| offer.ally == GRC).expect("Greece has a seat");
    check_words(|words| words.offer(offer), "would give", "aiderait");
}

#[test]
fn every_line_and_cell_of_the_ledger_is_told_and_no_two_of_a_group_alike() {
    use crate::catalog::ledger::{Assumption, Group};
    for words in Language::ALL.map(Words::of) {
        let mut names: Vec<String> = Vec::new();
        for assumption in Assumption::all() {
            let line = words.ledger_line(assumption.line());
            check(words, &line);
            let cell = words.ledger_cell(assumption);
            assert!(!cell.is_empty() || assumption == Assumption::StandIn, "{assumption:?}");
            let name = format!("{:?} {line} {cell}", assumption.group());
            assert!(!names.contains(&name), "{name}");
            names.push(name);
        }
        for group in Group::ALL {
            check(words, &words.ledger_group(group));
            check(words, &words.ledger_group_hint(group));
        }
    }
}

#[test]
fn a_changed_assumption_is_logged_in_words_and_an_unknown_one_as_it_stands() {
    let [en, fr] = Language::ALL.map(Words::of);
    let told = |words: &Words, after: &str| words.difference(Aspect::Assumptions, Day::BEGINNING, "", after);
    assert_eq!(
        told(en, "harm.few_dead = grave_many (as in 1986)"),
        "Changed assumptions: as it ships → People harmed (few dead): grave (as in 1986)"
    );
    check(fr, &told(fr, "harm.few_dead = grave_many"));
    assert_eq!(
        told(en, "harm.few_dead = grave_many (first; then); likelihood.likely.low = 60"),
        "Changed assumptions: as it ships → People harmed (few dead): grave (first; then); Low end of “likely”: 60%"
    );
    assert_eq!(told(en, "of.tomorrow = 7"), "Changed assumptions: as it ships → of.tomorrow = 7");
}

#[test]
fn the_range_beside_a_word_is_the_one_the_session_assumes() {
    let [en, fr] = Language::ALL.map(Words::of);
    assert_eq!(en.confidence_in_range(Confidence::Likely, Some((60, 80))), "likely, 60–80%");
    assert_eq!(fr.confidence_in_range(Confidence::Likely, Some((55, 80))), "probable, 55–80\u{202f}%");
    assert_eq!(en.confidence_in_range(Confidence::AsStated, None), "as stated");
}
