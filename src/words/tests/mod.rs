//! Every message is there in both languages, and every sentence reads as one.

mod cases;
mod german;
mod lands;
pub(crate) mod play;
mod proceedings;
mod states;
mod verdicts;

pub(super) use german::in_the_making;

use std::collections::{BTreeMap, BTreeSet};

use super::{Key, Language, Term, Words, bundle::messages as files_of};
use crate::{
    catalog::{Catalog, Level},
    council::Outcome,
    domain::*,
    law::{
        Class, Element, Firmness, Grade, Ground, Reason, Side, Status, armed_attack::AttackRow, article_6::PlaceRow,
        external::ExternalRow,
    },
    response::{Mode, OfferState},
};

const FRA: StateCode = StateCode::new(b"FRA");
const NLD: StateCode = StateCode::new(b"NLD");
const USA: StateCode = StateCode::new(b"USA");
const DAY: Day = Day::constant(2015, 11, 13);

fn both() -> [&'static Words; 2] {
    Language::ALL.map(Words::of)
}

/// A text for people: not empty, no key, no placeable left over, French as the French set it.
#[track_caller]
fn check(words: &Words, text: &str) {
    assert!(!text.is_empty(), "empty");
    assert!(!text.contains(['{', '}', '$']) || text.contains("US$") || text.contains("$\u{202f}US"), "{text}");
    let looks_like_key =
        text.contains('-') && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    assert!(!looks_like_key || !words.has(text) && text.split('-').count() < 3, "a raw key: {text}");
    if words.language() == Language::Fr {
        check_french(text);
    }
}

#[track_caller]
fn check_french(text: &str) {
    assert!(!text.contains('\''), "straight apostrophe: {text}");
    for bad in [" ;", " :", " !", " ?", " %", " »", "« "] {
        assert!(!text.contains(bad), "a space that breaks: {text}");
    }
}

#[track_caller]
fn check_id(id: &str) {
    for words in both() {
        assert!(words.has(id), "no message `{id}` in {:?}", words.language());
    }
}

fn check_list<T: Choice>() {
    for value in T::ALL {
        for words in both() {
            let text = words.choice(*value);
            check(words, &text);
            assert!(words.has(&format!("{}-{}", T::LIST.replace('_', "-"), value.id().replace('_', "-"))), "{value:?}");
            if !words.choice_meaning(*value).is_empty() {
                check(words, &words.choice_meaning(*value));
            }
        }
    }
}

#[test]
fn every_value_of_every_list_has_a_name() {
    check_list::<Means>();
    check_list::<Harm>();
    check_list::<Damage>();
    check_list::<FunctionLoss>();
    check_list::<FunctionTime>();
    check_list::<Intent>();
    check_list::<Recklessness>();
    check_list::<Series>();
    check_list::<AuthorKind>();
    check_list::<AuthorIsAlly>();
    check_list::<Attribution>();
    check_list::<Direction>();
    check_list::<Timing>();
    check_list::<SecurityCouncil>();
    check_list::<BeforeCouncil>();
    check_list::<DecidingBody>();
    check_list::<Request>();
    check_list::<Object>();
    check_list::<Area>();
    check_list::<SeaZone>();
    check_list::<Holds>();
}

#[test]
fn every_fixed_list_has_its_words() {
    let id = |stem: &str, id: &str| check_id(&format!("{stem}-{}", id.replace('_', "-")));
    for fact in FactId::ALL {
        id("fact", fact.id());
        id("fact", &format!("{}-why", fact.id()));
    }
    for stance in Stance::ALL {
        id("stance", stance.id());
        id("stance", &format!("{}-effect", stance.id()));
    }
    Condition::ALL.iter().for_each(|condition| id("condition", condition.id()));
    Confidence::ALL.iter().for_each(|confidence| id("confidence", confidence.id()));
    Status::ALL.iter().for_each(|status| id("status", status.id()));
    Class::ALL.iter().for_each(|class| id("class", class.id()));
    Outcome::ALL.iter().for_each(|outcome| id("outcome", outcome.id()));
    [Firmness::Low, Firmness::Medium, Firmness::High].iter().for_each(|firmness| id("firmness", firmness.id()));
    for side in [Side::Decides, Side::MayApply, Side::For, Side::Against, Side::Note] {
        id("side", side.id());
    }
    for element in Element::ALL {
        id("element", element.id());
        id("element", &format!("{}-short", element.id()));
        Grade::ALL.iter().for_each(|grade| id("grade", element.grade_id(*grade)));
    }
    for level in Level::ALL {
        id("level", level.id());
        id("level", &format!("{}-meaning", level.id()));
    }
    for state in [
        OfferState::Offered,
        OfferState::Conditional,
        OfferState::Open,
        OfferState::Withheld,
        OfferState::Attacked,
        OfferState::AttackedState,
        OfferState::Attacker,
    ] {
        id("offer", state.id());
    }
    Mode::ALL.iter().for_each(|mode| id("mode", mode.id()));
    HelpKind::ALL.iter().for_each(|kind| id("help", kind.id()));
    for basis in ["now", "until_confirmed", "short_of_article_5", "if_agreed", "if_asked", "national", "nothing"] {
        id("range-outcome", basis);
    }
    for agreement in ["article_5", "provisional", "lesser_measure"] {
        id("range-supposed", agreement);
    }
    for others in ["others", "not-attacked", "bystanders", "allies"] {
        ["givers-all", "givers-some"].into_iter().for_each(|share| id(share, others));
    }
    for line in ["gravity", "condition", "open", "national-only", "named", "unmeasured", "beyond-below", "beyond-above"]
    {
        id("range", line);
    }
    Stage::ALL.iter().for_each(|stage| id("pledge-stage", stage.id()));
    (1..=12).for_each(|month| check_id(&format!("month-{month}")));
}

#[test]
fn every_reading_and_every_point_has_its_words() {
    for words in both() {
        for reading in Reading::ALL {
            check(words, &words.reading(reading));
            check(words, &words.reading_meaning(reading));
            for point in Point::ALL.iter().copied() {
                check(words, &words.point(point));
                let choice = words.choice_at(point, reading);
                check(words, &choice);
                assert!(choice.ends_with('.'), "{point:?}: {choice}");
            }
        }
    }
}

#[test]
fn every_assumption_and_every_value_has_its_words() {
    let catalog = Catalog::shipped();
    for words in both() {
        for entry in catalog.ledger(&Session::blank("", DAY)) {
            check(words, &words.assumption(entry.assumption));
            check(words, &words.changed_assumption(&entry));
            for setting in entry.assumption.kind().settings() {
                check(words, &words.setting(entry.assumption, setting));
            }
        }
    }
}

#[test]
fn every_cost_and_everything_to_consider_has_its_words() {
    use crate::costs::Consideration;
    let paris = crate::storage::library::case("fr-2015-paris").unwrap();
    let assessment = crate::assess::assess(Catalog::shipped(), &paris.session);
    for words in both() {
        for branch in Branch::ALL {
            check(words, &words.branch(branch));
            check(words, &words.branch_short(branch));
            Cost::ALL.into_iter().for_each(|cost| check(words, &words.cost_of(branch, cost)));
        }
        for weight in std::iter::once(None).chain(Weight::ALL.map(Some)) {
            check(words, &words.weight(weight));
        }
        for one in Consideration::ALL.iter().copied() {
            // An act it names may have been there, or have come later.
            for as_of in [crate::domain::Day::constant(1960, 1, 1), DAY] {
                let session = Session { as_of, ..Session::blank("", as_of) };
                let text = words.consideration(one, &session, &assessment);
                check(words, &text);
                assert!(text.ends_with('.'), "{one:?}: {text}");
            }
            check(words, &words.kind_of_sentence(one.kind()));
        }
    }
}

#[test]
fn every_track_letter_story_and_factor_has_its_words() {
    use crate::{
        explore::{Factor, SummingArgument},
        tracks::{Duty, LetterItem, TestId, TrackId, TrackNote},
    };
    for words in both() {
        for track in TrackId::ALL {
            check(words, &words.track(track));
        }
        for test in [
            TestId::Victim,
            TestId::Attack,
            TestId::Origin,
            TestId::Place,
            TestId::Immediacy,
            TestId::SecurityCouncil,
            TestId::Attacker,
            TestId::Request,
            TestId::Consultation,
        ] {
            assert!(words.track_test(test).ends_with('?'), "{test:?}");
            check(words, &words.track_test(test));
        }
        for duty in [
            Duty::AsItDeemsNecessary,
            Duty::ByAllMeans,
            Duty::MayHelp,
            Duty::MayHelpWithoutForce,
            Duty::PeacefulSettlement,
            Duty::Consult,
        ] {
            check(words, &words.duty(duty));
        }
        for note in [
            TrackNote::CouncilDecides,
            TrackNote::NoDecision,
            TrackNote::UsedOnceByFrance,
            TrackNote::UsedLaterByFrance,
            TrackNote::NoSelfDefence,
            TrackNote::NationalHelpWithoutForce,
            TrackNote::NatoStaysFoundation,
            TrackNote::NoCommand,
            TrackNote::SpecificCharacter,
            TrackNote::NotInForce,
            TrackNote::DanishOptOut,
            TrackNote::DanishOptOutStands,
            TrackNote::InOneOpinion,
            TrackNote::ReportAtOnce,
            TrackNote::MeasuresEnd,
            TrackNote::VictimMustAsk,
            TrackNote::AttackerKeepsSeat,
            TrackNote::SuspensionUntested,
            TrackNote::NationalHelp,
        ] {
            assert!(words.track_note(note).ends_with('.'), "{note:?}");
            check(words, &words.track_note(note));
        }
        LetterItem::ALL.iter().for_each(|item| check(words, &words.letter_item(*item)));
        SummingArgument::ALL
            .iter()
            .for_each(|argument| check(words, &words.summing(*argument, &Session::blank("", DAY))));
        for line in &Catalog::shipped().narrative {
            assert!(words.story_line(&line.id).ends_with('.'), "{}", line.id);
            check(words, &words.story_line(&line.id));
        }
        Catalog::shipped().ladder.iter().for_each(|rung| check(words, &words.rung(&rung.id)));
        for factor in [
            Factor::Means(Means::Cyber),
            Factor::Class(Class::Grave),
            Factor::Damage(Damage::Minor),
            Factor::FunctionLoss(FunctionLoss::None),
            Factor::Direction(Direction::Probable),
            Factor::InsideAttacker,
            Factor::Outcome(Outcome::Blocked),
        ] {
            check(words, &words.factor(factor));
        }
    }
}

#[test]
fn every_key_of_the_window_has_its_words() {
    Key::ALL.iter().for_each(|key| check_id(key.id()));
}

#[test]
fn every_word_of_the_glossary_has_its_sentence_and_every_group_its_name() {
    for words in both() {
        for term in Term::ALL {
            check(words, &words.term(*term));
            check(words, &words.term_meaning(*term));
            assert!(words.term_meaning(*term).ends_with('.'), "{term:?}");
        }
        for group in &Catalog::shipped().groups {
            check_id(&format!("group-of-{}", group.id));
        }
    }
}

#[test]
fn every_ally_has_its_article() {
    for ally in &Catalog::shipped().allies {
        check_id(&format!("ally-{}-art", ally.code.as_str().to_ascii_lowercase()));
    }
    assert_eq!(Words::of(Language::En).state_with_article(NLD), "the Netherlands");
    assert_eq!(Words::of(Language::Fr).state_with_article(USA), "les États-Unis");
    assert_eq!(Words::of(Language::Fr).state_with_article(StateCode::new(b"RUS")), "la Russie");
}

fn all_grounds() -> Vec<Ground> {
    let mut grounds = vec![
        Ground::Party(FRA),
        Ground::NotParty(USA),
        Ground::NotExhaustive,
        Ground::Exhaustive,
        Ground::MixedPlaces,
        Ground::Occupied,
        Ground::Contested { place_idx: Some(0) },
        Ground::Account { place_idx: Some(0), account: 0, row: PlaceRow::R7, grade: Grade::Met },
        Ground::Account { place_idx: Some(0), account: 9, row: PlaceRow::R13, grade: Grade::NotMet },
        Ground::AuthorIsParty(Some(USA)),
        Ground::AuthorIsParty(None),
        Ground::AuthorIsNoParty,
        Ground::NoPartyAttackedByParty(Some(USA)),
        Ground::NoPartyAttacked,
        Ground::NoSelfDefence(Element::E1),
        Ground::NoSelfDefence(Element::E2),
        Ground::Anticipation,
        Ground::ForStateAttacked,
        Ground::IfAttackedFromOutside,
        Ground::TextIsSilentOnAttacker,
        Ground::OutsideAttackOnly,
    ];
    grounds.extend(AttackRow::ALL.map(Ground::Attack));
    grounds.extend(Grade::ALL.map(Ground::WouldRiseIfLinked));
    grounds.extend(ExternalRow::ALL.map(Ground::External));
    for means in Means::ALL {
        grounds.extend(Class::ALL.map(|class| Ground::MeansAt(*means, class)));
    }
    for row in PlaceRow::ALL {
        for grade in Grade::ALL {
            grounds.extend([None, Some(0), Some(9)].map(|place_idx| Ground::Place { place_idx, row, grade }));
        }
    }
    fn of<T: Choice>(grounds: &mut Vec<Ground>, ground: impl Fn(T) -> Ground) {
        grounds.extend(T::ALL.iter().map(|value| ground(*value)));
    }
    of(&mut grounds, Ground::Harm);
    of(&mut grounds, Ground::Damage);
    of(&mut grounds, Ground::FunctionLoss);
    of(&mut grounds, Ground::Means);
    of(&mut grounds, Ground::Intent);
    of(&mut grounds, Ground::Series);
    of(&mut grounds, Ground::Attribution);
    of(&mut grounds, Ground::Direction);
    of(&mut grounds, Ground::ReadFromAuthor);
    of(&mut grounds, Ground::Timing);
    of(&mut grounds, Ground::SecurityCouncil);
    grounds.extend(FactId::ALL.iter().map(|fact| Ground::Missing(*fact)));
    for point in Point::ALL {
        grounds.extend(point.settings().iter().map(|reading| Ground::Reading(*point, *reading)));
    }
    grounds
}

#[test]
fn every_ground_is_a_sentence() {
    let mut session = Session::blank("", DAY);
    session.incident.place = Fact::stated(vec![Place { area: Area::Mediterranean, ..Place::default() }]);
    for words in both() {
        for ground in all_grounds() {
            let text = words.reason(&Reason::new(Side::Decides, ground, &[]), &session);
            check(words, &text);
            assert!(text.ends_with(['.', '?']), "{ground:?}: {text}");
            assert!(text.starts_with(|first: char| !first.is_lowercase()), "{ground:?}: {text}");
        }
    }
}

/// Names of the messages of a file with the variables each refers to.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| {
            id.starts_with(|c: char| c.is_ascii_lowercase())
                && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
        }) {
            name = id.to_owned();
            assert!(messages.insert(name.clone(), BTreeSet::new()).is_none(), "`{id}` stands twice");
        }
        for part in line.split('$').skip(1) {
            let variable: String = part.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            if !variable.is_empty()
                && let Some(variables) = messages.get_mut(&name)
            {
                variables.insert(variable);
            }
        }
    }
    messages
}

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    let mut files = BTreeMap::new();
    let [english, french] = Language::ALL.map(files_of);
    assert!(english.len() > 1 && english.len() == french.len());
    for ((file, english), (same, french)) in english.iter().zip(french) {
        let (english, french) = (messages(english), messages(french));
        assert_eq!((file, &english), (same, &french));
        for id in english.into_keys() {
            assert_eq!(files.insert(id.clone(), file), None, "`{id}` stands in two files");
        }
    }
}

#[test]
fn every_file_parses_and_french_is_set_as_french() {
    for (_, text) in Language::ALL.map(files_of).concat() {
        if let Err((_, errors)) = fluent_bundle::FluentResource::try_new(text.to_owned()) {
            panic!("{errors:?}");
        }
    }
    for line in files_of(Language::Fr).iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.starts_with('#')) {
        check_french(line);
    }
}
