//! Guided cases: their texts in the language in use, the places they light, and what is wrong with one.

use super::{Key, Language, Words};
use crate::{
    domain::{Cost, Told},
    guide::{Anchor, Fault, MOST_STEPS},
};

impl Words {
    /// A text of a guide in the language in use, else in the one it has, and which that is where it is the other.
    #[must_use]
    pub fn told_guide(&self, told: &Told) -> (String, Option<Language>) {
        let in_language = |language| told.get(language).trim();
        let own = in_language(self.language());
        let languages = Language::ALL.into_iter().filter(|language| *language != self.language());
        let other = languages.map(|language| (in_language(language), Some(language)));
        let all = std::iter::once((own, None)).chain(other);
        let (text, language) = all.into_iter().find(|(text, _)| !text.is_empty()).unwrap_or_default();
        (self.set(text.to_owned()), language)
    }

    /// That a text of a guide stands in a language alone that is not the one in use.
    #[must_use]
    pub fn only_in(&self, language: Language) -> String {
        self.message(&format!("guide-only-{}", language.tag()), &[])
    }

    /// The field for the title of a guide in a language.
    #[must_use]
    pub fn recorder_title(&self, language: Language) -> String {
        self.message(&format!("recorder-title-{}", language.tag()), &[])
    }

    /// The field for the caption of a step in a language.
    #[must_use]
    pub fn recorder_caption(&self, language: Language) -> String {
        self.message(&format!("recorder-caption-{}", language.tag()), &[])
    }

    /// What there is to say before leaving a guide of which some steps were changed, by their numbers, and which of them a
    /// copy would be.
    #[must_use]
    pub fn guide_leave_line(&self, changed: &[usize], kept: usize) -> String {
        let numbers: Vec<String> = changed.iter().map(ToString::to_string).collect();
        self.message(
            "guide-leave-line",
            &[
                ("steps", changed.len().into()),
                ("numbers", self.list(&numbers).into()),
                ("kept", kept.to_string().into()),
            ],
        )
    }

    /// A place that a step lights.
    #[must_use]
    pub fn anchor(&self, anchor: Anchor) -> String {
        let part = |key: Key| self.message("anchor-part", &[("name", self.text(key).into())]);
        let inside = |pane: Key, name: String| {
            self.message("anchor-pane", &[("pane", self.text(pane).into()), ("name", name.into())])
        };
        let response = |key: Key| inside(Key::PaneResponse, self.text(key));
        let why = |key: Key| inside(Key::PaneWhy, self.text(key));
        match anchor {
            Anchor::Headline => self.message("anchor-headline", &[]),
            Anchor::Threshold => part(Key::PartThreshold),
            Anchor::Request => part(Key::PartRequest),
            Anchor::Consensus => part(Key::PartConsensus),
            Anchor::Response => part(Key::PartResponse),
            Anchor::Day => self.message("anchor-day", &[]),
            Anchor::Fact(fact) => format!("{} {}", self.mark(fact), self.fact(fact)),
            Anchor::Everyone => self.message("anchor-everyone", &[]),
            Anchor::Council => self.text(Key::PaneCouncil),
            Anchor::Seat(seat) => inside(Key::PaneCouncil, self.state(seat)),
            Anchor::Chart => response(Key::ResponseChart),
            Anchor::Table => response(Key::ResponseTable),
            Anchor::Timeline => response(Key::ResponseTimeline),
            Anchor::Pledges => response(Key::ResponsePledges),
            Anchor::Assumptions => response(Key::ResponseSources),
            Anchor::Reasons => why(Key::TabReasons),
            Anchor::Proceedings => why(Key::TabProceedings),
            Anchor::WhatIf => why(Key::TabWhatIf),
            Anchor::OtherWays => why(Key::TabTracks),
            Anchor::Track(track) => inside(Key::TabTracks, self.track(track)),
            Anchor::Precedents => why(Key::TabPrecedents),
            Anchor::Ladder => why(Key::TabLadder),
            Anchor::Costs => why(Key::TabCosts),
            Anchor::Story => inside(Key::TabCosts, self.cost(Cost::Story)),
            Anchor::Log => why(Key::PaneLog),
        }
    }

    /// What is wrong with a guide, and what to do.
    #[must_use]
    pub fn guide_fault(&self, fault: &Fault) -> String {
        let of_step = |id: &str, step: &usize| self.message(id, &[("step", step.to_string().into())]);
        match fault {
            Fault::NoSteps => self.message("fault-no-steps", &[]),
            Fault::TooManySteps => self.message("fault-too-many-steps", &[("count", MOST_STEPS.to_string().into())]),
            Fault::NoTitle => self.message("fault-no-title", &[]),
            Fault::NoCaption(step) => of_step("fault-no-caption", step),
            Fault::TooLong(0) => self.message("fault-title-too-long", &[]),
            Fault::TooLong(step) => of_step("fault-too-long", step),
            Fault::NoSuchCase(id) => self.message("fault-no-such-case", &[("id", id.as_str().into())]),
            Fault::NoSession => self.message("fault-no-session", &[]),
            Fault::Twice(step, what, _) => {
                self.message("fault-twice", &[("step", step.to_string().into()), ("what", what.as_str().into())])
            }
        }
    }
}
