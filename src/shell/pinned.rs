//! The pins of a sitting: each document has its own. They stand in no file, and undo does not touch them.

use std::collections::BTreeMap;

use super::{Shell, documents::Documents};
use crate::{
    assess::assess,
    catalog::Catalog,
    domain::Day,
    explore::{Letter, Pin, Pins, SideBySide},
    predict::Sealing,
    storage::KeptPin,
    ui::{self, UiState},
    words::{Key, Words},
    workbench::{Command, Earlier, Workbench},
};

/// What the comparison was made of: the document with its horizon, the revision, and the pins.
type Beside = ((u64, Option<Day>), u64, u64);

/// What is pinned, and what was made of it.
#[derive(Debug, Default)]
pub(super) struct Pinned {
    by_document: BTreeMap<u64, Pins>,
    /// The pins beside the session, for a document, a state of its pins and a state of the session.
    beside: Option<(Beside, SideBySide)>,
}

/// A pinned state that is looked at while a key is held, with scratch state of its own.
#[derive(Debug)]
pub(super) struct Peek {
    pub(super) bench: Workbench,
    pub(super) ui: UiState,
    pub(super) name: String,
}

impl Pinned {
    pub(super) fn of(&self, document: u64) -> &Pins {
        static NONE: std::sync::LazyLock<Pins> = std::sync::LazyLock::new(Pins::default);
        self.by_document.get(&document).unwrap_or(&NONE)
    }

    pub(super) fn beside(&self) -> Option<&SideBySide> {
        self.beside.as_ref().map(|(_, beside)| beside)
    }

    /// The pins of a document as they are kept against a crash.
    pub(super) fn kept(&self, document: u64) -> Vec<KeptPin> {
        let kept =
            |pin: &Pin| KeptPin { letter: pin.letter, name: pin.name.clone(), session: pin.state.session.clone() };
        self.of(document).all().iter().map(kept).collect()
    }

    /// Puts the pins of a document back as they were kept.
    pub(super) fn restore(&mut self, document: u64, catalog: &Catalog, kept: Vec<KeptPin>) {
        for KeptPin { letter, name, session } in kept {
            let assessment = assess(catalog, &session);
            self.of_mut(document).restore(letter, &name, session, assessment);
        }
    }

    /// Tells the pinned states of a document in the words of a language.
    pub(super) fn retell(&mut self, document: u64, catalog: &Catalog, words: &Words) {
        self.of_mut(document).retell(catalog, |session| words.told(session));
    }

    fn of_mut(&mut self, document: u64) -> &mut Pins {
        self.by_document.entry(document).or_default()
    }

    /// Compares as far as a day, where the document has a horizon.
    fn compare(&mut self, document: u64, bench: &Workbench, horizon: Option<Day>) {
        let key = ((document, horizon), self.of(document).revision(), bench.revision());
        if self.beside.as_ref().is_some_and(|(of, _)| *of == key) {
            return;
        }
        let catalog = bench.catalog();
        let beside = match horizon {
            None => SideBySide::of(catalog, self.of(document), bench.session()),
            Some(day) => {
                let mut pins = self.of(document).clone();
                pins.retell(catalog, |session| session.known_by(day));
                SideBySide::of(catalog, &pins, &bench.session().known_by(day))
            }
        };
        self.beside = Some((key, beside));
    }
}

impl Shell {
    /// Begins and ends the peek with the key, and compares while the comparison is on screen.
    pub(super) fn read_pins(&mut self, ui: &egui::Ui) {
        if self.tour.on_screen.is_some() {
            self.screen.peek = None;
            return;
        }
        let number = self.documents.number();
        let first = self.documents.pinned.of(number).all().first();
        let may_peek = !self.person.settings.letters_off
            && !self.screen.is_start
            && !self.documents.predictions.hides(number)
            && !self.documents.seals.get(number).is_some_and(Sealing::hides)
            && self.asking.question.is_none()
            && ui::holds_peek(ui);
        match first.filter(|_| may_peek) {
            Some(pin) if self.screen.peek.is_none() => {
                self.screen.peek = Some(Peek {
                    bench: Workbench::new(
                        self.documents.bench.catalog(),
                        self.documents.as_far_as_known(pin.state.session.clone()),
                    ),
                    ui: self.screen.ui.clone(),
                    name: self.words().pin(pin),
                });
            }
            Some(_) => {}
            None => self.screen.peek = None,
        }
        if self.screen.ui.windows.pins {
            self.documents.compare_pins();
        }
    }

    /// Pins the session on screen, where there is room for another.
    pub(super) fn pin(&mut self) {
        self.notices.hush();
        if !self.documents.pin() {
            self.notices.caution(self.words().text(Key::PinsFull));
        }
    }
}

impl Documents {
    fn pin(&mut self) -> bool {
        let pins = self.pinned.of_mut(self.on_screen.number());
        pins.pin(self.bench.session(), self.bench.assessment()).is_some()
    }

    pub(super) fn rename_pin(&mut self, letter: Letter, name: &str) {
        self.pinned.of_mut(self.number()).rename(letter, name);
    }

    pub(super) fn drop_pin(&mut self, letter: Letter) {
        self.pinned.of_mut(self.number()).release(letter);
    }

    /// Loads a pinned state as one step.
    pub(super) fn go_back_to(&mut self, words: &Words, letter: Letter) {
        let Some(pin) = self.pinned.of(self.number()).get(letter) else { return };
        let earlier = Earlier { name: words.pin(pin), session: pin.state.session.clone() };
        self.bench.execute(Command::GoBack(Box::new(earlier)), None);
    }

    /// Compares the pins with the session, as far as the horizon.
    fn compare_pins(&mut self) {
        let horizon = self.has_horizon().then(|| self.bench.session().as_of);
        self.pinned.compare(self.on_screen.number(), &self.bench, horizon);
    }
}
