//! Figures as files: the drawing, its picture, and the table that says the same.

use casus::{
    assess::{Assessment, assess},
    catalog::Catalog,
    chosen::{FigureKind, FigureSize, Ink, Look, Separator},
    domain::*,
    report::{Subject, figure},
    response::Mode,
    words::{Key, Language, Words},
};
use resvg::usvg;
use sha2::{Digest as _, Sha256};

const MNE: casus::domain::StateCode = casus::domain::StateCode::new(b"MNE");

/// A grave attack on Italy in 2026, agreed or not, with every stance among the 32.
fn session(is_asked: bool) -> Session {
    let ally = StateCode::new(b"ITA");
    let mut session = Session::blank("R&D <one> \"two\"", Day::constant(2026, 5, 1));
    let incident = &mut session.incident;
    incident.attacked = Fact::stated(vec![ally]);
    incident.means = Fact::stated(vec![Means::Invasion]);
    incident.harm = Fact::stated(Harm::MassDead);
    incident.direction = Fact::stated(Direction::Established);
    incident.attribution = Fact::stated(Attribution::Undisputed);
    if is_asked {
        incident.before_council = Fact::stated(BeforeCouncil::Article5);
        incident.put_request(RequestLine {
            ally,
            from: Day::BEGINNING,
            value: Request::Asks,
            confidence: Confidence::AsStated,
            note: String::new(),
        });
    }
    let stances: &[Stance] = if is_asked { &[Stance::Supports, Stance::DoesNotObject] } else { &Stance::ALL };
    for (idx, state) in Catalog::shipped().roster(session.incident.first_day).states().iter().enumerate() {
        session.put_stance(StanceLine::plain(*state, Day::BEGINNING, stances[idx % stances.len()]));
    }
    session
}

fn with<T>(session: &Session, use_it: impl FnOnce(Subject<'_>, &Assessment) -> T) -> T {
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, session);
    use_it(Subject { file: "test", session, assessment: &assessment, catalog }, &assessment)
}

/// Every drawing there is of 32 allies: mode, theme, language, and agreed or not.
fn every_drawing(mut look_at: impl FnMut(&str, &Look, &Words, &Session)) {
    for session in [session(true), session(false)] {
        for language in Language::ALL {
            for mode in Mode::ALL {
                for theme in [Ink::Light, Ink::Dark] {
                    for size in [FigureSize::default(), FigureSize::LEAST] {
                        let look = Look { mode, theme, size, ..Look::default() };
                        let words = Words::of(language);
                        let drawing = with(&session, |subject, _| figure::svg(subject, words, &look));
                        look_at(&drawing, &look, words, &session);
                    }
                }
            }
        }
    }
}

#[test]
fn a_drawing_of_32_allies_is_small_parses_and_says_what_it_is() {
    let mut drawn = 0;
    every_drawing(|drawing, look, words, session| {
        assert!(drawing.len() <= 64 * 1024, "{} bytes", drawing.len());
        let tree = usvg::Tree::from_str(drawing, &usvg::Options::default()).expect("a drawing");
        assert_eq!(tree.size().width() as u16, look.size.width());
        assert!(drawing.contains("R&amp;D &lt;one&gt; &quot;two&quot;</text>"), "the title");
        let has = |text: &str| drawing.contains(text);
        assert!(has(&words.text(Key::TeachingModel)) && has(&words.mode(look.mode)));
        assert!(has(&words.day(session.as_of)) && has(&words.reading(session.reading)));
        // Long lines are folded at this size, and then they stand there in pieces.
        if look.size != FigureSize::LEAST {
            let title = match words.language() {
                Language::En => "Defence Expenditure of NATO Countries",
                Language::Fr => "Les dépenses de défense des pays de l’OTAN",
            };
            assert!(has(&words.text(Key::ScenarioNotData)) && has(title), "{title}");
        }
        for ally in Catalog::shipped().roster(session.incident.first_day).states() {
            assert!(has(&format!(">{}</text>", words.state(*ally))), "{ally}");
        }
        drawn += 1;
    });
    assert_eq!(drawn, 16 * Mode::ALL.len());
}

/// The example with pledges of every sort, what is asked for, two points read otherwise and two assumptions changed.
fn pledges() -> Session {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/pledges.ron");
    casus::storage::open(&file).expect("it opens").session
}

/// A drawing without its tooltips and with its lines joined, as a reader sees its text.
fn seen(drawing: &str) -> String {
    let texts = drawing.split("<text").skip(1).filter_map(|text| text.split_once('>')?.1.split("</text>").next());
    texts.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_drawing_shows_what_is_pledged_and_says_what_has_no_figure_or_lies_beyond_the_range() {
    let session = pledges();
    let drawing = with(&session, |subject, _| figure::svg(subject, Words::of(Language::En), &Look::default()));
    assert!(drawing.len() <= 64 * 1024, "{} bytes", drawing.len());
    // Eight rows and the legend have an amount; two pledges are marks alone.
    assert_eq!(drawing.matches("l-").count(), 9 * 2, "a diamond for each amount");
    let text = seen(&drawing);
    for said in ["pledged, from low to high", "US$ 3 m +1", "! US$ 75 m", "! beyond the model’s range", "Pledged"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert!(text.contains("! Pledged above the model’s most: United Kingdom and Poland"), "{text}");
    assert!(
        drawing.contains("on a condition, or if the Council agrees; what is pledged lies beyond the model’s range")
    );
    let asked =
        "Italy asks for Air and missile defence (batteries): 6, by 10 Jul 2030: 4 covered, 2 missing; in time 2";
    assert!(text.contains(asked), "{text}");
    let plain =
        with(&self::session(true), |subject, _| figure::svg(subject, Words::of(Language::En), &Look::default()));
    assert!(!plain.contains("Pledged") && !plain.contains("asks for"), "nothing is pledged there");
}

#[test]
fn every_form_carries_the_reading_its_points_and_the_changed_assumptions() {
    let session = pledges();
    let reading = [
        "Reading: Alliance practice; 2 points otherwise: Smaller blows taken together (strict text)",
        "Lecture\u{a0}: Pratique de l’Alliance\u{202f}; 2 points lus autrement\u{a0}: ",
    ];
    let changed = ["! 2 assumptions changed: People harmed", "! 2 hypothèses modifiées\u{a0}: "];
    for (language, (reading, changed)) in Language::ALL.into_iter().zip(reading.into_iter().zip(changed)) {
        let words = Words::of(language);
        with(&session, |subject, _| {
            let look = Look::default();
            let drawn = seen(&figure::svg(subject, words, &look));
            for text in [&drawn, &figure::tabbed(subject, words, &look)] {
                assert!(text.contains(reading) && text.contains(changed), "{text}");
            }
            let json = figure::json(subject, words, &look);
            assert_eq!((&json["reading"], &json["reading_base"]), (&"own".into(), &"practice".into()));
            assert_eq!(json["reading_points"][1]["point"], "exhaustive");
            assert_eq!(json["assumptions"]["changed"][0]["value"], "grave_many");
            assert_eq!(json["gaps"][2]["missing"], 2);
            let text = figure::csv(subject, words, &look, Separator::Comma);
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let head = reader.headers().expect("a head").clone();
            for row in reader.records().map(|row| row.expect("a row")) {
                let at = |name: &str| head.iter().position(|other| other == name).and_then(|idx| row.get(idx));
                assert_eq!(at("reading"), Some("own"));
                assert_eq!(at("reading_points"), Some("accumulation=strict;exhaustive=expansive"));
                assert_eq!(at("assumptions_changed"), Some("harm.few_dead=grave_many;gravity.serious=major"));
                let asked: Vec<&str> = at("asked_for").expect("a column").split(';').collect();
                assert_eq!(asked.len(), session.needs.len());
                assert!(asked.contains(&"ITA:r_ad:6:covered=4:in_time=2"), "{asked:?}");
                let entries = json["rows"].as_array().expect("rows");
                let entry = entries.iter().find(|entry| Some(entry["ally"].as_str().expect("a code")) == at("ally"));
                let mid = entry.and_then(|entry| entry["pledge"]["mid"].as_i64());
                assert_eq!(at("pledge_mid"), Some(mid.map_or_else(String::new, |mid| mid.to_string()).as_str()));
            }
        });
    }
}

#[test]
fn bars_made_of_kinds_are_told_apart_by_pattern_and_stay_small() {
    for language in Language::ALL {
        let words = Words::of(language);
        let look = Look { is_by_kind: true, ..Look::default() };
        let drawing = with(&pledges(), |subject, _| figure::svg(subject, words, &look));
        assert!(drawing.len() <= 64 * 1024, "{} bytes", drawing.len());
        usvg::Tree::from_str(&drawing, &usvg::Options::default()).expect("a drawing");
        for kind in [HelpKind::Cyber, HelpKind::LandForces, HelpKind::Intelligence] {
            let name = words.help_kind(kind);
            assert!(drawing.contains(&format!("url(#kind-{})", kind.id())) && seen(&drawing).contains(&name), "{name}");
        }
        assert!(!drawing.contains("url(#does_not_object"), "the patterns of the stances are left to their bars");
        assert!(seen(&drawing).contains(&words.pledged_marks(1)), "an ally that pledges marks alone has no bar");
    }
}

#[test]
fn the_kinds_of_a_row_add_up_to_its_suggestion() {
    with(&session(true), |subject, _| {
        let json = figure::json(subject, Words::of(Language::En), &Look::default());
        let rows = json["rows"].as_array().expect("rows");
        for row in rows.iter().filter(|row| !row["suggested"].is_null()) {
            let kinds = row["suggested_by_kind"].as_object().expect("kinds").values();
            let sum: i64 = kinds.filter_map(serde_json::Value::as_i64).sum();
            assert_eq!(Some(sum), row["suggested"].as_i64(), "{row}");
        }
    });
}

#[test]
fn the_figure_of_every_shipped_case_is_well_formed_and_small_in_both_languages() {
    let mut drawn = 0;
    for case in casus::storage::library::cases() {
        for language in Language::ALL {
            let words = Words::of(language);
            let session = words.told(case.session.clone());
            let drawing = with(&session, |subject, _| figure::svg(subject, words, &Look::default()));
            assert!(drawing.len() <= 64 * 1024, "{}: {} bytes", case.id, drawing.len());
            usvg::Tree::from_str(&drawing, &usvg::Options::default()).expect("a drawing");
            assert!(
                drawing.contains(&words.reading_line(&session))
                    || seen(&drawing).contains(&words.reading_line(&session)),
                "{}",
                case.id
            );
            drawn += 1;
        }
    }
    assert_eq!(drawn, 2 * casus::storage::library::cases().len());
}

#[test]
fn a_long_foot_gives_way_before_the_rows_do() {
    let look = Look { size: FigureSize::LEAST, ..Look::default() };
    for language in Language::ALL {
        let drawing = with(&pledges(), |subject, _| figure::svg(subject, Words::of(language), &look));
        let rows = drawing.split("translate(0 ").skip(1);
        let middles: Vec<f64> = rows.filter_map(|row| row.split(')').next()?.parse().ok()).collect();
        assert_eq!(middles.len(), 32);
        assert!(middles[1] - middles[0] >= 6.5, "{language:?}: rows of {}", middles[1] - middles[0]);
        let lowest = drawing.rsplit("<text x=\"24\" y=\"").next().and_then(|text| text.split('"').next()?.parse().ok());
        assert!(lowest.is_some_and(|lowest: f64| lowest <= f64::from(FigureSize::LEAST.height()) - 8.0), "{lowest:?}");
    }
}

#[test]
fn no_ally_loses_its_word_its_pattern_or_its_sign() {
    let drawing = with(&session(false), |subject, _| figure::svg(subject, Words::of(Language::En), &Look::default()));
    let withheld = drawing.matches(">withheld</text>").count();
    assert!(withheld >= 5, "{withheld} objectors");
    for pattern in ["url(#does_not_object-hollow)", "url(#reservation-hollow)", "stroke-dasharray=\"3 2\""] {
        assert!(drawing.contains(pattern), "{pattern}");
    }
    let agreed = with(&session(true), |subject, _| figure::svg(subject, Words::of(Language::En), &Look::default()));
    assert!(agreed.contains("url(#does_not_object)") && agreed.contains("the ally attacked"));
    assert_eq!(agreed.matches("<g transform").count(), 32, "one row an ally");
}

#[test]
fn a_picture_has_the_size_that_was_asked_for_and_is_the_same_each_time() {
    let size = FigureSize::LEAST;
    let look = Look { size, ..Look::default() };
    with(&session(true), |subject, _| {
        for scale in 1..=3_u8 {
            let picture = figure::png(subject, Words::of(Language::Fr), &look, scale).expect("a picture");
            let [width, height] = [16, 20].map(|at| {
                let bytes: [u8; 4] = picture[at..at + 4].try_into().expect("four bytes");
                u32::from_be_bytes(bytes)
            });
            assert_eq!((width, height), (640 * u32::from(scale), 600 * u32::from(scale)));
        }
        let once = figure::png(subject, Words::of(Language::En), &look, 2).expect("a picture");
        let again = figure::png(subject, Words::of(Language::En), &look, 2).expect("a picture");
        assert_eq!(Sha256::digest(&once), Sha256::digest(&again));
    });
}

#[test]
fn a_picture_too_large_is_refused_with_its_size() {
    let look = Look { size: FigureSize::MOST, ..Look::default() };
    let error = with(&session(true), |subject, _| figure::png(subject, Words::of(Language::En), &look, 3));
    assert_eq!(
        error.expect_err("too large").to_string(),
        "A picture of 12,000 × 12,000 pixels is too large. Choose a smaller size, fewer pixels a point, or SVG."
    );
}

#[test]
fn the_csv_the_json_and_the_drawing_are_one_table() {
    for (session, mode) in [(session(true), Mode::Absolute), (session(false), Mode::ShareOfDefence)] {
        let look = Look { mode, ..Look::default() };
        let words = Words::of(Language::En);
        with(&session, |subject, assessment| {
            let json = figure::json(subject, words, &look);
            let text = figure::csv(subject, words, &look, Separator::Comma);
            assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains('\n'), "lines end as RFC 4180 says");
            let mut reader = csv::Reader::from_reader(text.as_bytes());
            let head = reader.headers().expect("a head").clone();
            let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
            let entries = json["rows"].as_array().expect("rows");
            assert_eq!((rows.len(), entries.len()), (32, 32));
            for (row, entry) in rows.iter().zip(entries) {
                for (name, field) in head.iter().zip(row).take(12) {
                    let value = &entry[name];
                    let said = if value.is_null() { String::new() } else { value.to_string().replace('"', "") };
                    assert_eq!(field, said, "{name} of {}", entry["ally"]);
                }
                let at = |name: &str| head.iter().position(|other| other == name).and_then(|idx| row.get(idx));
                assert_eq!(at("session"), Some("R&D <one> \"two\""));
                assert_eq!(at("mode"), Some(mode.id()));
                assert!(at("note").is_some_and(|note| note.ends_with("The decision belongs to the Allies.")));
            }
            if mode == Mode::Absolute {
                let sum: i64 = entries.iter().filter_map(|entry| entry["suggested"].as_i64()).sum();
                assert_eq!(Some(sum), assessment.response.now.suggested.map(|amount| amount.0));
            }
        });
    }
}

#[test]
fn the_text_with_tabs_says_every_row_in_the_language() {
    let text = with(&session(true), |subject, _| figure::tabbed(subject, Words::of(Language::Fr), &Look::default()));
    let rows: Vec<&str> = text.lines().filter(|line| line.matches('\t').count() == 5).collect();
    assert_eq!(rows.len(), 33, "a head and 32 allies:\n{text}");
    assert!(text.contains("Allemagne\t") && text.contains("\u{202f}M$\u{202f}US"), "{text}");
    assert!(text.contains("La décision appartient aux Alliés."), "{text}");
}

#[test]
fn the_end_of_a_name_says_the_kind_and_a_size_has_limits() {
    let kind = |name: &str| FigureKind::of_path(std::path::Path::new(name), 2, Separator::Comma);
    assert_eq!(kind("a.SVG"), Some(FigureKind::Svg));
    assert_eq!(kind("b.c/a.png"), Some(FigureKind::Png(2)));
    assert_eq!([kind("a.ron"), kind("a"), kind("")], [None; 3]);
    assert_eq!([FigureSize::new(639, 700), FigureSize::new(700, 4_001)], [None; 2]);
}

#[test]
fn the_largest_pledges_that_a_file_may_hold_are_drawn_and_told() {
    let mut session = session(true);
    for day in 0..300 {
        let from = session.incident.first_day.plus_days(day);
        let pledge = casus::domain::Pledge { quantity: u32::MAX, from, ..casus::domain::Pledge::plain(MNE, "r_ad") };
        session.put_pledge(pledge);
    }
    session.assume(
        "cost.r_ad.high",
        Some(casus::domain::ChangedAssumption {
            id: "cost.r_ad.high".to_owned(),
            value: "10000000".to_owned(),
            reason: String::new(),
        }),
    );
    with(&session, |subject, _| {
        for mode in Mode::ALL {
            for language in Language::ALL {
                let drawing = figure::svg(subject, Words::of(language), &Look { mode, ..Look::default() });
                usvg::Tree::from_str(&drawing, &usvg::Options::default()).expect("a drawing");
                assert!(drawing.contains("MNE") || drawing.contains("Mont"), "{mode:?}");
            }
        }
    });
}

#[test]
fn a_table_begins_with_a_byte_order_mark_keeps_to_its_separator_and_holds_no_formula() {
    let mut session = session(true);
    session.title = "=HYPERLINK(\"http://x\";\"y\")".to_owned();
    let words = Words::of(Language::Fr);
    for (separator, delimiter) in [(Separator::Comma, b','), (Separator::Semicolon, b';')] {
        let text = with(&session, |subject, _| figure::csv(subject, words, &Look::default(), separator));
        assert!(text.starts_with("\u{feff}ally"), "{}", &text[..20]);
        let mut reader = csv::ReaderBuilder::new().delimiter(delimiter).from_reader(text.as_bytes());
        let column = reader.headers().expect("a head").iter().position(|name| name == "session").expect("a column");
        let titles: Vec<String> = reader.records().map(|row| row.expect("a row")[column].to_owned()).collect();
        assert_eq!(titles.len(), 32);
        assert!(titles.iter().all(|title| title.starts_with("'=HYPERLINK")), "{titles:?}");
    }
    let tabbed = with(&session, |subject, _| figure::tabbed(subject, words, &Look::default()));
    assert!(tabbed.starts_with("'=HYPERLINK"), "{tabbed}");
}

#[test]
fn a_picture_says_how_large_it_is_meant() {
    for scale in 1..=3_u8 {
        let picture = with(&session(true), |subject, _| {
            figure::png(subject, Words::of(Language::En), &Look::default(), scale).expect("a picture")
        });
        let reader = png::Decoder::new(std::io::Cursor::new(picture)).read_info().expect("a picture");
        let dims = reader.info().pixel_dims.expect("its resolution");
        // 96 pixels an inch for each pixel a point.
        assert_eq!(
            (dims.xppu, dims.unit),
            (3_780 * u32::from(scale) - u32::from(scale > 1) * u32::from(scale) / 2, png::Unit::Meter)
        );
    }
}

#[test]
fn a_picture_with_letters_that_no_font_has_says_so_and_a_title_of_one_word_wraps() {
    let mut session = session(true);
    session.title = "\u{10fffd}".to_owned();
    let of = |session: &Session| {
        with(session, |subject, _| {
            figure::picture(subject, Words::of(Language::En), &Look::default(), 1).expect("a picture")
        })
    };
    let [lacking, plain] =
        [session.title.clone(), "x".to_owned()].map(|title| of(&Session { title, ..session.clone() }));
    assert_ne!(lacking.rgba, plain.rgba);
    session.title = "x".repeat(150);
    let drawing = with(&session, |subject, _| figure::svg(subject, Words::of(Language::En), &Look::default()));
    let pieces = drawing.lines().filter(|line| line.contains("<text") && line.contains("xxxx")).count();
    assert_eq!(pieces, 2, "a title without a space takes two lines");
}
