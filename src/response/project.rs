//! From a stance to least, suggested, most.

use super::{
    Agreement, Approval, Arrival, Basis, ByKind, Footing, KindSet, Named, Others, PledgeSum, Pledged, kinds::share_out,
    pledged, split::Mix, timeline,
};
use crate::{
    catalog::{Ally, Approvals, Catalog, Level, Levels, Measures},
    council::{Council, RequestPart},
    domain::{BySeat, Circumstances, Condition, Day, LedBy, Roster, Session, Stance, StateCode, UsdThousands},
    law::{Class, Threshold},
};

/// How an ally's offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum OfferState {
    /// It would give.
    Offered,
    /// It would give once its condition is met.
    Conditional,
    /// It has not said.
    Open,
    /// It withholds from the common effort; national help stays possible.
    Withheld,
    /// It is the ally attacked; its own defence is not help.
    Attacked,
    /// It is the state attacked, and joined only later; its own defence is not help either.
    AttackedState,
    /// It is the attacker.
    Attacker,
}

impl OfferState {
    /// Stable id, lower snake case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Whether a bar is drawn for it at all.
    #[must_use]
    pub fn has_bar(self) -> bool {
        !matches!(self, Self::Attacked | Self::AttackedState | Self::Attacker)
    }
}

/// Levels of effort from least to most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// The least that is consistent with the treaty's words.
    pub least: Level,
    /// The suggested point; none where the ally has not said or withholds.
    pub suggested: Option<Level>,
    /// The most it could sustain by this model.
    pub most: Level,
}

impl Range {
    /// The same where nothing that is given is measured in money.
    fn unmeasured(self) -> Self {
        Self { least: Level::Enabling, suggested: self.suggested.map(|_| Level::Enabling), most: Level::Enabling }
    }
}

/// The amount the levels are a share of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShareBase {
    /// The year of the figures.
    pub year: i16,
    /// Whether the figures are stand-ins or of another year than the day's.
    pub approximate: bool,
    /// A month of the base: of defence spending, or of the stand-in.
    pub monthly: UsdThousands,
    /// The year's defence budget; zero without armed forces.
    pub defence_budget: UsdThousands,
    /// The year's gross domestic product.
    pub gdp: UsdThousands,
    /// The inhabitants in that year.
    pub population: i64,
    /// The members of the armed forces in that year.
    pub personnel: i64,
    /// Whether a share of GDP stands in for a defence budget.
    pub is_stand_in: bool,
}

/// What one ally would bring.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The ally.
    pub ally: StateCode,
    /// How the offer stands.
    pub state: OfferState,
    /// The range; none for the ally attacked, an attacker, or where nothing is given.
    pub range: Option<Range>,
    /// What the levels are a share of; none where the catalogue has no figures.
    pub base: Option<ShareBase>,
    /// Least, thousands of US dollars a month.
    pub least: UsdThousands,
    /// Suggested, thousands of US dollars a month.
    pub suggested: Option<UsdThousands>,
    /// Most, thousands of US dollars a month.
    pub most: UsdThousands,
    /// Whether the class of effects cut the range.
    pub is_capped: bool,
    /// Where the ally stands.
    pub stance: Stance,
    /// The range of the stance alone, before outcome and gravity.
    pub by_stance: Range,
    /// Whether it has armed forces.
    pub has_forces: bool,
    /// How it decides on armed help at home.
    pub approval: Option<Approval>,
    /// The kinds its reservation leaves out.
    pub left_out: KindSet,
    /// Whether the text names measures, and none of them with a cost is one that this ally can give: it gives what
    /// money does not measure.
    pub is_unmeasured: bool,
    /// The suggested amount by kind; the sum is the suggested amount.
    pub split: ByKind<UsdThousands>,
    /// What it pledges, taken together; none where it pledges nothing that counts.
    pub pledged: Option<PledgeSum>,
}

impl Offer {
    /// The suggested amount over twelve months in millionths of the year's defence budget.
    #[must_use]
    pub fn share_of_defence_ppm(&self, monthly: UsdThousands) -> Option<i64> {
        UsdThousands(monthly.0.saturating_mul(12)).ppm_of(self.base?.defence_budget)
    }
}

/// Sums of least, suggested and most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Total {
    /// Sum of the least.
    pub least: UsdThousands,
    /// Sum of the suggested points that there are; none where no ally has one.
    pub suggested: Option<UsdThousands>,
    /// Sum of the most.
    pub most: UsdThousands,
}

impl Total {
    fn of(offers: &BySeat<Offer>) -> Self {
        let offers = || offers.values().iter();
        Self {
            least: offers().map(|offer| offer.least).sum(),
            suggested: offers().filter_map(|offer| offer.suggested).reduce(|sum, suggested| sum + suggested),
            most: offers().map(|offer| offer.most).sum(),
        }
    }
}

/// The fourth of the four parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// On what footing the ranges stand.
    pub basis: Basis,
    /// What the Council has agreed on, or what its agreement would be on these facts.
    pub agreement: Agreement,
    /// The seats that break silence, or would if the text were put: with one there is no sum of a common effort.
    pub blocked_by: usize,
    /// Who leads: as the session says, else as the outcome suggests. No figure depends on it.
    pub led_by: LedBy,
    /// The measures that the text names; none where it leaves the kind of help open.
    pub named: Option<Named>,
    /// What each ally would bring.
    pub offers: BySeat<Offer>,
    /// What is given now.
    pub now: Total,
    /// What would be given if the Council agreed, on the facts as they stand; nothing where a seat breaks silence.
    pub if_agreed: Total,
    /// What would be given once the origin is confirmed; none where nothing waits for that.
    pub when_confirmed: Option<Total>,
    /// Of whom those that give are counted.
    pub others: Others,
    /// Allies that help now, if only with what money does not measure.
    pub helping_now: usize,
    /// Allies that would give more than help that money does not measure.
    pub would_give: usize,
    /// The class of effects.
    pub class: Class,
    /// Whether the model sends no land forces, because the answer is to a group abroad and nobody asks for them.
    pub is_without_land: bool,
    /// What the session's pledges amount to, in their order.
    pub pledges: Vec<Pledged>,
    /// When help of a kind takes effect, in days from the decision.
    pub effects: ByKind<Arrival>,
}

/// Where the figures and the assumptions come from.
#[derive(Clone, Copy, Debug)]
pub struct Model<'a> {
    /// The figures of the allies.
    pub catalog: &'a Catalog,
    /// The levels of effort and the mix of kinds, as the session assumes them.
    pub levels: &'a Levels,
    /// The measures with their costs, as the session assumes them.
    pub measures: &'a Measures,
    /// The delays of national approval, as the session assumes them.
    pub approvals: &'a Approvals,
}

/// Reads the ranges off the stances, the outcome and the figures of the day, and values what is pledged.
#[must_use]
pub fn project(
    model: Model<'_>,
    session: &Session,
    circumstances: &Circumstances<'_>,
    roster: &Roster,
    request: &RequestPart,
    council: &Council,
    threshold: &Threshold,
) -> Response {
    let (first_day, author) = (circumstances.first_day, circumstances.author);
    let footing = Footing::of(request, council, threshold);
    let named = footing.named(model.measures, &request.measure);
    let mix = Mix::of(model, circumstances, session, named);
    let offers_on = |footing: Footing| {
        let rules = Rules { levels: model.levels, class: threshold.class, footing };
        BySeat::from_fn(roster, |seat, state| {
            let position = council.position(seat);
            let role = if author == Some(state) {
                OfferState::Attacker
            } else if request.who_can_ask.contains(&state) {
                OfferState::Attacked
            } else if circumstances.attacked.contains(&state) {
                OfferState::AttackedState
            } else {
                OfferState::of(position.stance, position.condition)
            };
            let ally = model.catalog.ally(state);
            let base = ally.and_then(|ally| share_base(ally, first_day, model.levels));
            let home = Home {
                has_forces: ally.is_none_or(|ally| !ally.no_armed_forces),
                approval: Approval::of(model, session, state),
                left_out: left_out(session, state, position.stance),
            };
            offer(state, role, position.stance, base, home, &rules, &mix)
        })
    };
    let mut offers = offers_on(footing);
    let when_confirmed = footing.confirmed().map(|then| Total::of(&offers_on(then)));
    let terms = pledged::Terms { basis: footing.basis, as_of: session.as_of, named };
    let pledges = pledged::value_all(model, session, roster, terms, &mut offers);
    let response = total_up(footing, offers);
    let effects = timeline::arrivals(model.measures);
    Response {
        class: threshold.class,
        led_by: session.led_by.unwrap_or_else(|| footing.basis.led_by()),
        is_without_land: mix.is_without_land,
        named,
        when_confirmed,
        pledges,
        effects,
        ..response
    }
}

/// What an ally brings of its own: forces, the way it decides, and what its reservation leaves out.
#[derive(Clone, Copy)]
pub(super) struct Home {
    pub(super) has_forces: bool,
    pub(super) approval: Option<Approval>,
    pub(super) left_out: KindSet,
}

impl Home {
    /// Whether its parliament refuses armed help.
    pub(super) fn is_refused(&self) -> bool {
        self.approval.is_some_and(|approval| approval.is_refused)
    }
}

/// The kinds that a reservation leaves out.
fn left_out(session: &Session, ally: StateCode, stance: Stance) -> KindSet {
    let own = session.exclusions.iter().filter(|exclusion| exclusion.ally == ally && stance == Stance::Reservation);
    own.fold(KindSet::default(), |set, exclusion| set.with(exclusion.kind))
}

impl OfferState {
    /// How the offer of an ally stands that is neither attacked nor the attacker, by its stance.
    #[must_use]
    pub fn of(stance: Stance, condition: Condition) -> Self {
        match stance {
            Stance::Supports | Stance::DoesNotObject => Self::Offered,
            Stance::Reservation if condition == Condition::Open => Self::Conditional,
            Stance::Reservation => Self::Offered,
            Stance::Undecided => Self::Open,
            Stance::Objects => Self::Withheld,
        }
    }
}

/// What bears on every range alike.
struct Rules<'a> {
    levels: &'a Levels,
    class: Class,
    footing: Footing,
}

impl Rules<'_> {
    /// The range of a stance alone.
    fn plain(&self, stance: Stance) -> Range {
        let plain = self.levels.range(stance);
        Range { least: plain.least, suggested: plain.suggested.level(), most: plain.most }
    }

    /// What the text makes of the range of a stance. A lesser step never yields more than a greater one.
    fn agreed(&self, range: Range) -> Range {
        // Half the effort short of a confirmed attack: one level down.
        let lowered = Range { suggested: range.suggested.map(Level::lowered), ..range };
        match self.footing.agreement {
            Agreement::Article5 => range,
            Agreement::Provisional => lowered,
            Agreement::LesserMeasure => {
                let caps = self.levels.short_of_article_5;
                Range {
                    suggested: lowered.suggested.map(|level| level.min(caps.suggested)),
                    most: lowered.most.min(caps.most),
                    ..lowered
                }
            }
        }
    }

    /// What a supporter gives for itself while the Council is blocked: at most what it would give were the text agreed.
    fn national(&self, agreed: Range) -> Range {
        let own = self.levels.national;
        let suggested = agreed.suggested.map_or(own.suggested, |level| level.min(own.suggested));
        Range { least: own.least.min(agreed.least), suggested: Some(suggested), most: own.most.min(agreed.most) }
    }

    fn range(&self, role: OfferState, stance: Stance) -> Option<(Range, bool)> {
        if !role.has_bar() {
            return None;
        }
        let agreed = self.agreed(self.plain(stance));
        let range = match self.footing.basis {
            Basis::Nothing => return None,
            Basis::National if stance != Stance::Supports => return None,
            Basis::National => self.national(agreed),
            Basis::Now | Basis::UntilConfirmed | Basis::ShortOfArticle5 | Basis::IfAgreed | Basis::IfAsked => agreed,
        };
        let cap = self.levels.cap(self.class);
        let is_capped = range.most > cap;
        let most = range.most.min(cap).max(range.least);
        Some((
            Range { most, suggested: range.suggested.map(|level| level.min(most).max(range.least)), ..range },
            is_capped,
        ))
    }
}

fn share_base(ally: &Ally, day: Day, levels: &Levels) -> Option<ShareBase> {
    let year = ally.base_year(day)?;
    let figures = year.figures;
    let is_stand_in = ally.no_armed_forces || figures.defence_usd_k == 0;
    let gdp = UsdThousands(figures.gdp_usd_k);
    let yearly =
        if is_stand_in { gdp.millionths(levels.no_forces_gdp_ppm_a_year) } else { UsdThousands(figures.defence_usd_k) };
    Some(ShareBase {
        year: figures.year,
        approximate: year.approximate,
        monthly: UsdThousands((yearly.0 + 6) / 12),
        defence_budget: UsdThousands(figures.defence_usd_k),
        gdp,
        population: figures.population,
        personnel: figures.personnel,
        is_stand_in,
    })
}

fn offer(
    ally: StateCode,
    state: OfferState,
    stance: Stance,
    base: Option<ShareBase>,
    home: Home,
    rules: &Rules<'_>,
    mix: &Mix,
) -> Offer {
    let shares = mix.shares(&home);
    let is_unmeasured = shares.is_none();
    let (range, is_capped) = match rules.range(state, stance) {
        Some((range, _)) if is_unmeasured => (Some(range.unmeasured()), false),
        Some((range, is_capped)) => (Some(range), is_capped),
        None => (None, false),
    };
    let amount =
        |level: Level| base.map_or(UsdThousands(0), |base| base.monthly.millionths(rules.levels.share_ppm(level)));
    let least = range.map_or(UsdThousands(0), |range| amount(range.least));
    // A session may assume that a higher level costs less; a range still runs from least to most.
    let most = range.map_or(UsdThousands(0), |range| amount(range.most)).max(least);
    let whole = range.and_then(|range| range.suggested).map(|level| amount(level).clamp(least, most));
    let shares = shares.unwrap_or_default();
    let suggested = whole.map(|whole| shares.left(whole).clamp(least, most));
    Offer {
        ally,
        state,
        range,
        base,
        least,
        suggested,
        most,
        is_capped,
        stance,
        by_stance: rules.plain(stance),
        has_forces: home.has_forces,
        approval: home.approval,
        left_out: home.left_out,
        is_unmeasured,
        split: suggested.map_or_else(ByKind::default, |suggested| share_out(suggested, &shares.weights)),
        pledged: None,
    }
}

fn total_up(footing: Footing, offers: BySeat<Offer>) -> Response {
    let Footing { basis, agreement, blocked_by } = footing;
    let sum = Total::of(&offers);
    let barred = offers.values().iter().filter(|offer| offer.range.is_some());
    let helping = barred.clone().filter(|offer| offer.state != OfferState::Withheld).count();
    let would_give =
        barred.filter(|offer| offer.range.and_then(|range| range.suggested) > Some(Level::Enabling)).count();
    // Before the Council agrees everybody gives what money does not measure, which adds nothing to a total.
    let now = if basis.is_solid() { sum } else { Total::default() };
    let is_common = blocked_by == 0 && !matches!(basis, Basis::National | Basis::Nothing);
    let if_agreed = if is_common { sum } else { Total::default() };
    Response {
        basis,
        agreement,
        blocked_by,
        led_by: basis.led_by(),
        named: None,
        others: Others::of(offers.values().iter().map(|offer| offer.state)),
        offers,
        now,
        if_agreed,
        when_confirmed: None,
        helping_now: helping,
        would_give,
        class: Class::None,
        is_without_land: false,
        pledges: Vec::new(),
        effects: ByKind::default(),
    }
}
