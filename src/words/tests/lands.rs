//! Every land and every small place of the map has a name, and no sentence shows a code.

use super::{both, check};
use crate::{
    atlas::{Probe, ProbeReason, land_codes, named_places},
    domain::*,
    law::{Grade, article_6::PlaceRow},
};

/// Whether a text holds a code as a word: three capitals that no name is made of, or the id of a small place.
fn shows_a_code(text: &str, code: &str) -> bool {
    text.split(|letter: char| !letter.is_alphanumeric() && letter != '-').any(|word| word == code)
}

#[test]
fn every_land_and_every_small_place_has_a_name_in_both_languages() {
    assert_eq!(land_codes().count(), 254);
    for words in both() {
        for code in land_codes().chain(named_places().iter().map(|named| named.id.as_str())) {
            let name = words.land(code);
            check(words, &name);
            assert!(!shows_a_code(&name, code), "{code}: {name}");
        }
        for code in land_codes() {
            let state: StateCode = code.parse().unwrap();
            assert!(!shows_a_code(&words.state_with_article(state), code), "{code}");
        }
    }
    for code in ["USA", "NLD", "BHS"] {
        let state: StateCode = code.parse().unwrap();
        let [english, french] = both();
        assert!(english.state_with_article(state).starts_with("the "), "{code}");
        assert_eq!(french.plural_of(&[state]), 2, "{code}");
    }
}

#[test]
fn no_sentence_of_the_probe_shows_a_code() {
    let land = |code: &str| {
        [
            ProbeReason::OnLand { land: code.to_owned(), owner: "USA".to_owned() },
            ProbeReason::OnLand { land: code.to_owned(), owner: code.to_owned() },
            ProbeReason::TerritorialSea { land: code.to_owned(), km: 3, miles: 12 },
        ]
    };
    let codes = land_codes().chain(named_places().iter().map(|named| named.id.as_str()));
    for (code, reason) in codes.flat_map(|code| land(code).map(|reason| (code, reason))) {
        let probe = Probe {
            place: Place { object: Object::Embassy, area: Area::BlackSea, ..Place::default() },
            row: PlaceRow::NoSuchThing,
            grade: Grade::Unknown,
            party: None,
            near_line: false,
            reasons: vec![reason],
        };
        for words in both() {
            for text in words.probe_reasons(&probe).into_iter().chain([words.probe_line(&probe)]) {
                check(words, &text);
                assert!(!shows_a_code(&text, code) && !shows_a_code(&text, "USA"), "{text}");
                assert!(!text.to_lowercase().contains("no_such") && !text.contains('–'), "{text}");
            }
        }
    }
}
