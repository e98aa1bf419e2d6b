//! What there is to consider of a cost, each with the way it belongs to, the facts that raise it, and its source.

use crate::{
    assess::Assessment,
    catalog::{Catalog, SentenceKind},
    domain::{AuthorKind, Branch, Choice as _, Circumstances, Citation, Cost, Day, Practice, Session, Timing},
    law::{Class, Element, Grade, SourceKey, Status},
    tracks::{self, TrackId},
};

/// The day after which Madrid and London are precedents.
const LONDON: Day = Day::constant(2005, 7, 7);

const AGREED: &[Branch] = &[Branch::Agreed];
const BLOCKED: &[Branch] = &[Branch::Blocked];
const NOT_RAISED: &[Branch] = &[Branch::NotRaised];
const REFUSED: &[Branch] = &[Branch::Blocked, Branch::NotRaised];

macro_rules! considerations {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $branches:ident, $cost:ident, $kind:ident, $source:literal;)*) => {
        /// A sentence to consider.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Consideration {
            $($(#[$doc])* $variant,)*
        }

        impl Consideration {
            /// All of them, in the order of the panel.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// Stable id, lower snake case.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The ways it belongs to.
            #[must_use]
            pub fn branches(self) -> &'static [Branch] {
                match self { $(Self::$variant => $branches,)* }
            }

            /// The cost it is about.
            #[must_use]
            pub fn cost(self) -> Cost {
                match self { $(Self::$variant => Cost::$cost,)* }
            }

            /// Whether it reports or argues.
            #[must_use]
            pub fn kind(self) -> SentenceKind {
                match self { $(Self::$variant => SentenceKind::$kind,)* }
            }

            /// The key of its source.
            #[must_use]
            pub fn source(self) -> SourceKey {
                match self { $(Self::$variant => $source,)* }
            }
        }
    };
}

considerations! {
    /// Quick unity is read as resolve.
    UnityDeters = "unity_deters", AGREED, Credibility, Interpretation, "rutte.2026-03";
    /// Words may be followed by little.
    LittleMayFollow = "little_may_follow", AGREED, Credibility, Interpretation, "nato.treaty.art5";
    /// The promise waits for the origin.
    WaitsForOrigin = "waits_for_origin", AGREED, Credibility, Fact, "nato.council.2001-09-12";
    /// Consensus outruns the text.
    OutrunsText = "outruns_text", AGREED, Credibility, Interpretation, "model.judgement";
    /// A blocked request shows division.
    DivisionShown = "division_shown", BLOCKED, Credibility, Interpretation, "saideman.2026-01";
    /// Quiet help shows neither division nor a common answer.
    QuietHelp = "quiet_help", NOT_RAISED, Credibility, Interpretation, "newsweek.2015";
    /// Words alone after grave effects let the vague threshold be read.
    ThresholdRead = "threshold_read", REFUSED, Credibility, Interpretation, "fifth-domain.2018";
    /// Not agreeing is what the text suggests.
    TextKept = "text_kept", REFUSED, Credibility, Interpretation, "nato.treaty.art4";
    /// Invocation and escalation are not the same.
    NotTheSame = "not_the_same", AGREED, Escalation, Interpretation, "newsweek.2015";
    /// A group may want a massive answer.
    GroupWantsIt = "group_wants_it", AGREED, Escalation, Interpretation, "newsweek.2015";
    /// A state may tell it as the alliance's war.
    WarOfTheAlliance = "war_of_the_alliance", AGREED, Escalation, Interpretation, "moscow.2022";
    /// What is over limits force and nothing else.
    OverLimitsForce = "over_limits_force", AGREED, Escalation, Interpretation, "caroline";
    /// Below the threshold it goes on.
    GoesOnBelow = "goes_on_below", REFUSED, Escalation, Interpretation, "kahl.2024";
    /// Outside the area it goes on.
    GoesOnOutside = "goes_on_outside", REFUSED, Escalation, Interpretation, "nato.treaty.art6";
    /// The state attacked is no Party, and it goes on.
    GoesOnBesideTheTreaty = "goes_on_beside_the_treaty", REFUSED, Escalation, Interpretation, "un.charter.51";
    /// Attrition pays where somebody gives way.
    AttritionPays = "attrition_pays", REFUSED, Escalation, Interpretation, "walter.2015-11";
    /// Every state may help that is asked.
    NationalHelp = "national_help", REFUSED, Escalation, Fact, "un.charter.51";
    /// The Union's clause stays open.
    UnionStaysOpen = "union_stays_open", REFUSED, Escalation, Fact, "eu.teu.42.7";
    /// It would be the second use.
    SecondUse = "second_use", AGREED, Precedent, Fact, "nato.art5.page";
    /// The arguable test would be cited.
    ArguableTestCited = "arguable_test_cited", AGREED, Precedent, Interpretation, "model.judgement";
    /// A group as author is settled in practice.
    GroupSettled = "group_settled", AGREED, Precedent, Interpretation, "nato.sg.2001-10-02";
    /// Against an ally it would be new.
    AgainstAnAlly = "against_an_ally", AGREED, Precedent, Interpretation, "cyprus.1974";
    /// Nothing ends an invocation.
    NothingEndsIt = "nothing_ends_it", AGREED, Precedent, Fact, "madrid.2004";
    /// Not raising has bound nobody.
    NobodyBound = "nobody_bound", NOT_RAISED, Precedent, Interpretation, "newsweek.2015";
    /// Silence was broken before.
    SilenceBroken = "silence_broken", BLOCKED, Precedent, Fact, "crs.rs21510";
    /// A case that met the tests and was not treated as one.
    MetAndLeft = "met_and_left", REFUSED, Precedent, Interpretation, "model.judgement";
    /// The arguable test stays open.
    ArguableTestOpen = "arguable_test_open", REFUSED, Precedent, Interpretation, "model.judgement";
    /// The limits of Article 6 stand.
    AreaKept = "area_kept", REFUSED, Precedent, Interpretation, "nato.treaty.art6";
}

/// Whether an act was there before the incident began.
fn is_precedent(practice: Practice, session: &Session) -> bool {
    practice.cited(session) == Citation::Then
}

impl Consideration {
    /// The act that its sentence names, where it names one.
    #[must_use]
    pub fn practice(self) -> Option<Practice> {
        match self {
            Self::WaitsForOrigin => Some(Practice::Provisional),
            Self::DivisionShown => Some(Practice::FailedAttempt),
            Self::QuietHelp => Some(Practice::UnionsClause),
            Self::GroupSettled => Some(Practice::Confirmed),
            Self::AgainstAnAlly => Some(Practice::OutsideAttackOnly),
            Self::NothingEndsIt => Some(Practice::StillStanding),
            Self::AreaKept => Some(Practice::HelpOutsideTheArea),
            Self::UnityDeters
            | Self::LittleMayFollow
            | Self::OutrunsText
            | Self::ThresholdRead
            | Self::TextKept
            | Self::NotTheSame
            | Self::GroupWantsIt
            | Self::WarOfTheAlliance
            | Self::OverLimitsForce
            | Self::GoesOnBelow
            | Self::GoesOnOutside
            | Self::GoesOnBesideTheTreaty
            | Self::AttritionPays
            | Self::NationalHelp
            | Self::UnionStaysOpen
            | Self::SecondUse
            | Self::ArguableTestCited
            | Self::NobodyBound
            | Self::SilenceBroken
            | Self::MetAndLeft
            | Self::ArguableTestOpen => None,
        }
    }

    /// Whether a session gives it to consider.
    #[must_use]
    pub fn is_raised(self, catalog: &Catalog, session: &Session, assessment: &Assessment) -> bool {
        let threshold = &assessment.threshold;
        let grade = |element: Element| threshold.finding(element).grade;
        let kind = Circumstances::of(&session.incident, &assessment.parties, session.as_of).author_kind;
        // An author of whom nothing is known may be of either kind.
        let may_be_group = !kind.is_state_or_proxy();
        let may_be_state = kind.is_state_or_proxy() || kind == AuthorKind::Unknown;
        match self {
            Self::UnityDeters
            | Self::LittleMayFollow
            | Self::NotTheSame
            | Self::DivisionShown
            | Self::QuietHelp
            | Self::NationalHelp => true,
            // What had not happened yet was nothing to consider.
            Self::SecondUse | Self::NothingEndsIt => is_precedent(Practice::Provisional, session),
            Self::SilenceBroken => is_precedent(Practice::SilenceBroken, session),
            Self::NobodyBound => session.incident.first_day > LONDON,
            Self::WaitsForOrigin => grade(Element::E2) != Grade::Met && !threshold.denies_attack(),
            Self::OutrunsText | Self::TextKept => threshold.status == Status::NotEligible,
            Self::ThresholdRead => threshold.class == Class::Grave,
            Self::GroupWantsIt | Self::AttritionPays => may_be_group,
            // An ally's people are told nothing of an alliance that makes war on it.
            Self::WarOfTheAlliance => may_be_state && !threshold.is_author_party(),
            Self::GoesOnBelow => may_be_state && grade(Element::E1) == Grade::NotMet,
            Self::GoesOnOutside => grade(Element::E3) == Grade::NotMet && !threshold.denies_attack(),
            Self::GoesOnBesideTheTreaty => grade(Element::E0) == Grade::NotMet && !threshold.denies_attack(),
            Self::OverLimitsForce => {
                let timing = session.incident.timing.choice(session.as_of);
                let is_over = matches!(timing, Timing::OverActive | Timing::OverDone | Timing::Historic);
                is_over && threshold.finding(Element::E4).is_reached
            }
            Self::UnionStaysOpen => tracks::tracks(catalog, session, assessment).iter().any(|track| {
                track.id == TrackId::Eu42 && track.grade != Grade::NotMet && !track.who_may_ask.is_empty()
            }),
            Self::ArguableTestCited | Self::ArguableTestOpen => threshold.status == Status::Arguable,
            Self::GroupSettled => may_be_group && !kind.is_unknown(),
            Self::AgainstAnAlly => grade(Element::E5) == Grade::NotMet,
            Self::MetAndLeft => threshold.status == Status::Eligible,
            Self::AreaKept => grade(Element::E3) == Grade::NotMet,
        }
    }
}
