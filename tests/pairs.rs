//! Sentences that never stand together with an answer that makes nonsense of them, in either language: over every shipped
//! case on each of its days, the incidents worked out by hand, and random sessions.

use casus::{
    adversary::Fires,
    assess::{Assessment, assess},
    catalog::Catalog,
    costs::{self, CostSide},
    domain::{Branch, Practice, Session},
    explore::{self, Campaign, SummingArgument},
    law::{Element, Grade, Threshold},
    report::{self, Subject},
    tracks::{self, Track},
    words::{Language, Words},
};
use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

const RANDOM_SESSIONS: usize = 200;

/// What is looked at in one session.
struct Look<'a> {
    session: &'a Session,
    assessment: Assessment,
    campaign: Campaign,
    tracks: Vec<Track>,
    sides: [CostSide; 3],
    words: &'static Words,
}

impl<'a> Look<'a> {
    fn at(session: &'a Session, language: Language) -> Self {
        let catalog = Catalog::shipped();
        let assessment = assess(catalog, session);
        let campaign = explore::campaign(session, &assessment, &catalog.settings(session).standard);
        let tracks = tracks::tracks(catalog, session, &assessment);
        let sides = Branch::ALL.map(|branch| costs::costs(catalog, session, &assessment, branch));
        Self { session, campaign, tracks, sides, words: Words::of(language), assessment }
    }

    fn threshold(&self) -> &Threshold {
        &self.assessment.threshold
    }

    fn grade(&self, element: Element) -> Grade {
        self.threshold().finding(element).grade
    }

    fn reasons(&self, elements: &[Element]) -> Vec<String> {
        let findings = elements.iter().map(|element| self.threshold().finding(*element));
        let reasons = findings.flat_map(|finding| finding.reasons.iter());
        reasons.map(|reason| self.words.reason(reason, self.session)).collect()
    }

    /// What to consider on every way, the lines of the story that hold, and what the costs are called.
    fn costs(&self) -> Vec<String> {
        let mut said = Vec::new();
        for side in &self.sides {
            for line in &side.lines {
                said.push(self.words.cost_in(line.cost, &self.assessment));
                let considered = line.considerations.iter();
                said.extend(considered.map(|one| self.words.consideration(*one, self.session, &self.assessment)));
            }
            let firing = side.story.lines.iter().filter(|line| line.fires == Fires::Yes);
            said.extend(firing.map(|line| self.words.story_line(&line.id)));
        }
        said
    }

    fn tracks(&self) -> Vec<String> {
        let mut said = Vec::new();
        for track in &self.tracks {
            said.extend([self.words.track_line(track), self.words.duty(track.duty)]);
            said.extend(track.notes.iter().map(|note| self.words.track_note(*note)));
        }
        said
    }

    fn campaign(&self) -> Vec<String> {
        let arguments = SummingArgument::ALL.map(|argument| self.words.summing(argument, self.session));
        std::iter::once(self.words.campaign_effect(&self.campaign)).chain(arguments).collect()
    }

    fn warnings(&self) -> Vec<String> {
        let warnings = self.assessment.council.warnings.iter();
        warnings.map(|warning| self.words.warning(*warning, self.session, &self.assessment)).collect()
    }

    fn letter(&self) -> String {
        let catalog = Catalog::shipped();
        let subject = Subject { file: "x", session: self.session, assessment: &self.assessment, catalog };
        report::letter_text(subject, self.words)
    }

    /// Every sentence but the points of the letter, which are titles.
    fn sentences(&self) -> Vec<String> {
        let mut said = self.reasons(&[Element::E1, Element::E2, Element::E4, Element::E5]);
        said.extend(self.costs());
        said.extend(self.tracks());
        said.extend(self.campaign());
        said.extend(self.warnings());
        said
    }

    fn refuse(&self, said: &[String], parts: &[&str], unless: &[&str], why: &str) {
        for sentence in said {
            let is_meant = parts.iter().any(|part| sentence.contains(part));
            let is_denied = unless.iter().any(|part| sentence.contains(part));
            assert!(!is_meant || is_denied, "{} on {}: {why}: {sentence}", self.session.title, self.session.as_of);
        }
    }
}

/// Runs a check over everything there is, in both languages.
fn everywhere(check: impl Fn(&Look<'_>)) {
    let mut sessions: Vec<Session> = Vec::new();
    for case in casus::storage::cases() {
        sessions.extend(case.session.days().into_iter().map(|as_of| Session { as_of, ..case.session.clone() }));
    }
    sessions.extend(crate::incidents::sessions());
    sessions.extend(crate::files::sessions());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::deterministic_rng(RngAlgorithm::ChaCha));
    let random = crate::properties::session();
    sessions.extend((0..RANDOM_SESSIONS).map(|_| random.new_tree(&mut runner).expect("a session").current()));
    for session in &sessions {
        for language in Language::ALL {
            check(&Look::at(session, language));
        }
    }
}

#[test]
fn where_nobody_was_attacked_from_outside_no_sentence_allows_self_defence_or_calls_force_reprisal() {
    let allowing = [
        "every kind of help",
        "protection and support",
        "force must be justified",
        "declares itself attacked",
        "under the Charter",
        "the Charter does",
        "reported at once",
        "reprisal",
        "September 2001",
        "toute forme d’aide",
        "la protection et le soutien",
        "toute aide est ouverte",
        "recours à la force doit se justifier",
        "se déclare attaquée",
        "en vertu de la Charte",
        "la Charte si",
        "aussitôt à la connaissance",
        "représailles",
        "septembre 2001",
    ];
    everywhere(|look| {
        if look.threshold().denies_attack() {
            look.refuse(&look.sentences(), &allowing, &[], "there is no self-defence");
            let warning = look.letter().lines().any(|line| line.starts_with("! "));
            assert!(warning, "{}: the letter says that no state would send it", look.session.title);
        }
    });
}

#[test]
fn below_the_threshold_is_said_of_no_armed_attack() {
    everywhere(|look| {
        if look.grade(Element::E1) == Grade::Met {
            let below = ["elow the threshold", "ous le seuil"];
            look.refuse(&look.sentences(), &below, &[], "it is an armed attack");
        }
    });
}

#[test]
fn where_no_ally_was_attacked_there_is_no_attacker_inside_the_alliance() {
    everywhere(|look| {
        if look.grade(Element::E0) == Grade::NotMet {
            let inside = ["inside the alliance", "au sein de l’Alliance", "against an ally", "contre un Allié"];
            look.refuse(&look.sentences(), &inside, &["does not arise", "ne se pose pas"], "no ally was attacked");
        }
    });
}

#[test]
fn a_rise_is_promised_only_where_linking_brings_one() {
    everywhere(|look| {
        if look.campaign.linked == look.campaign.alone {
            let mut said = look.reasons(&[Element::E1]);
            said.extend(look.campaign());
            let rise = [
                "If you link",
                "linked to others of the same author it would",
                "Si vous liez ce fait",
                "lié à d’autres du même auteur, l’élément",
            ];
            look.refuse(&said, &rise, &[], "linking moves nothing");
        }
    });
}

#[test]
fn help_is_owed_where_a_track_is_met_and_would_be_owed_elsewhere() {
    everywhere(|look| {
        for track in look.tracks.iter().filter(|track| track.grade != Grade::Met) {
            let line = look.words.track_line(track).to_lowercase();
            look.refuse(&[line], &["; owed by", "assistance due par"], &[], "the track is not met");
        }
    });
}

#[test]
fn practice_later_than_the_day_looked_at_is_marked_as_later() {
    everywhere(|look| {
        let day = look.session.as_of;
        for sentence in look.sentences() {
            let digits = sentence.split(|letter: char| !letter.is_ascii_digit());
            let years = digits.filter(|part| part.len() == 4).filter_map(|year| year.parse::<i16>().ok());
            let names_a_later_year = years.into_iter().any(|year| year > day.year());
            let later = Practice::ALL.into_iter().filter(|act| act.day() > day);
            let names_a_later_day = later.into_iter().any(|act| sentence.contains(&look.words.day(act.day())));
            let is_marked = sentence.contains("later") || sentence.contains("ultérieure");
            assert!(
                is_marked || !names_a_later_year && !names_a_later_day,
                "{} on {day}: {sentence}",
                look.session.title
            );
        }
    });
}

#[test]
fn the_letter_warns_wherever_the_right_of_self_defence_is_not_met_and_names_what_is_missing() {
    everywhere(|look| {
        let charter = tracks::self_defence(look.session, &look.assessment);
        let warning = look.words.letter_warning(&charter);
        assert_eq!(warning.is_none(), charter.grade == Grade::Met, "{}", look.session.title);
        let Some(warning) = warning else { return };
        assert!(look.letter().contains(&warning), "{}: {warning}", look.session.title);
        let refused = charter.open_tests().iter().filter(|test| test.grade == Grade::NotMet).count();
        assert_eq!(refused > 0, charter.grade == Grade::NotMet, "{}", look.session.title);
    });
}

#[test]
fn the_law_says_until_the_measures_necessary_and_nowhere_until_somebody_has_acted() {
    for language in Language::ALL {
        let text = casus::words::Words::of(language);
        let letter = text.letter_item(casus::tracks::LetterItem::Ending);
        let necessary = ["measures necessary", "mesures nécessaires"];
        assert!(necessary.iter().any(|words| letter.contains(words)), "{letter}");
    }
    for folder in ["en", "fr"] {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words").join(folder);
        for file in std::fs::read_dir(path).expect("a folder of words") {
            let path = file.expect("a file").path();
            // What the cases say is not the law's.
            if path.is_dir() {
                continue;
            }
            let text = std::fs::read_to_string(path).expect("a file of words");
            for loose in ["Security Council has acted", "Conseil de sécurité aura agi", "Conseil de sécurité ait agi"]
            {
                assert!(!text.contains(loose), "{folder}: {loose}");
            }
        }
    }
}
