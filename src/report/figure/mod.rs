//! The chart of the response as a figure to keep: drawn once as SVG with real text, whose picture is
//! that drawing in the bundled typeface, and told as a table.
//!
//! Every figure says what it is: title, day, reading, where its numbers come from, and that it is a
//! scenario of a teaching model.

mod area;
mod calibration;
mod drawing;
mod letters;
mod marks;
mod picture;
mod table;
mod tag;

pub(in crate::report) use area::{Area, AreaView};
pub(in crate::report) use calibration::calibration;
pub use drawing::svg;
pub use letters::{SystemFont, system_fonts};
pub(in crate::report) use marks::{SIGN, sign_alone as sign};
pub use picture::{MOST_PIXELS, Picture, PictureError, picture, png};
pub(in crate::report) use picture::{drawing, png_of};
pub(super) use table::inert;
pub use table::{csv, json, tabbed};

use super::{Subject, carried, ledger::changed_line};
use crate::{
    catalog::Ally,
    chosen::{FigureKind, Look},
    domain::HelpKind,
    response::{Beyond, Chart, Mode, PledgeSpan, Row, Span},
    words::{Key, Words},
};

/// What stands in a file of a kind.
///
/// # Errors
/// Where a picture would be too large.
pub fn bytes(subject: Subject<'_>, words: &Words, look: &Look, kind: FigureKind) -> Result<Vec<u8>, PictureError> {
    Ok(match kind {
        FigureKind::Svg => svg(subject, words, look).into_bytes(),
        FigureKind::Png(scale) => png(subject, words, look, scale)?,
        FigureKind::Csv(separator) => csv(subject, words, look, separator).into_bytes(),
        FigureKind::Json => format!("{:#}\n", json(subject, words, look)).into_bytes(),
    })
}

/// What stands beside a drawing in a paper.
pub(in crate::report) struct Beside {
    /// What it shows, a sentence a row.
    pub(in crate::report) alt: String,
    /// What is measured, on which day, in which reading, on what footing.
    pub(in crate::report) caption: String,
    /// Where its numbers come from.
    pub(in crate::report) sources: Vec<String>,
}

/// What a paper says beside a figure.
pub(in crate::report) fn beside(subject: Subject<'_>, words: &Words, look: &Look) -> Beside {
    let figure = Figure::of(subject, words, look);
    let rows = figure.rows.iter().filter(|row| row.has_bar()).map(|row| figure.sentence(row));
    Beside {
        alt: words.clauses(rows),
        caption: [figure.line(), figure.basis()].join(" · "),
        sources: figure.citations(),
    }
}

/// What every form of a figure says.
pub(in crate::report) struct Figure<'a> {
    pub(in crate::report) subject: Subject<'a>,
    pub(in crate::report) words: &'a Words,
    pub(in crate::report) look: &'a Look,
    chart: Chart,
    pub(in crate::report) rows: Vec<Row>,
    /// Whether it shows boxes in the place of letters that no font here has, and says so.
    lacks_letters: bool,
}

impl<'a> Figure<'a> {
    fn of(subject: Subject<'a>, words: &'a Words, look: &'a Look) -> Self {
        let assessment = subject.assessment;
        let chart = Chart::of(&assessment.response, &assessment.council, look.mode);
        let by_value = if look.order.is_empty() { chart.by_value() } else { Vec::new() };
        let rows = chart.in_order(if look.order.is_empty() { &by_value } else { &look.order });
        Self { subject, words, look, chart, rows, lacks_letters: false }
    }

    pub(in crate::report) fn title(&self) -> String {
        self.words.session_title(self.subject.session)
    }

    /// What is measured, on which day, in which reading.
    fn line(&self) -> String {
        self.words.fill(
            Key::FigureLine,
            &[
                ("mode", self.words.mode(self.look.mode).into()),
                ("day", self.words.day(self.subject.session.as_of).into()),
                ("reading", self.words.reading_line(self.subject.session).into()),
                ("seats", self.subject.assessment.roster.len().into()),
            ],
        )
    }

    /// On what footing the ranges stand.
    fn basis(&self) -> String {
        self.words.basis(self.subject.assessment)
    }

    /// What the session assumes otherwise than the program does; nothing where it does not.
    fn changed(&self) -> Option<String> {
        let Subject { session, catalog, .. } = self.subject;
        changed_line(catalog, session, self.words).map(|line| format!("! {line}"))
    }

    fn has_pledges(&self) -> bool {
        self.rows.iter().any(|row| row.pledge.is_some())
    }

    /// Whose pledges lie beyond the model's range.
    fn beyond(&self) -> Vec<String> {
        let sides = [Beyond::Below, Beyond::Above].map(|side| {
            let beyond = |row: &&Row| row.pledge.is_some_and(|pledge| pledge.beyond == Some(side));
            (side, self.rows.iter().filter(beyond).map(|row| row.ally).collect::<Vec<_>>())
        });
        let said = sides.into_iter().filter(|(_, allies)| !allies.is_empty());
        said.map(|(side, allies)| format!("! {}", self.words.pledged_beyond(side, &allies))).collect()
    }

    /// What the ally attacked asks for, who covers it and what is missing: the first lines of so many.
    fn asked(&self, most: usize) -> Vec<String> {
        let Subject { session, assessment, .. } = self.subject;
        let gaps = assessment.response.gaps(session);
        let lines = session.needs.iter().zip(&gaps).take(most);
        let mut said: Vec<String> = lines.map(|(need, gap)| self.words.gap(need, gap)).collect();
        let rest = gaps.len() - said.len();
        said.extend((rest > 0).then(|| self.words.fill(Key::FigureMore, &[("count", rest.into())])));
        said
    }

    pub(in crate::report) fn total(&self) -> String {
        self.words.response_total(&self.subject.assessment.response)
    }

    /// Where the numbers come from, and what of them is assumed.
    fn sources(&self) -> String {
        self.words.fill(
            Key::FigureSources,
            &[
                ("sources", self.citations().join("; ").into()),
                ("version", env!("CARGO_PKG_VERSION").into()),
                ("changed", self.subject.catalog.changed_assumptions(self.subject.session).len().into()),
            ],
        )
    }

    /// The citations of the figures in use, each once.
    pub(in crate::report) fn citations(&self) -> Vec<String> {
        let mut citations = Vec::new();
        for row in self.rows.iter().filter(|row| row.span.is_some()) {
            let Some(ally) = self.subject.catalog.ally(row.ally) else { continue };
            for key in self.keys(ally) {
                let citation = self.words.citation(key);
                if !citations.contains(&citation) {
                    citations.push(citation);
                }
            }
        }
        citations
    }

    fn keys(&self, ally: &'a Ally) -> Vec<&'a str> {
        let Some(year) = ally.base_year(self.subject.session.incident.first_day) else { return Vec::new() };
        let figures = year.figures;
        let is_stand_in = ally.no_armed_forces || figures.defence_usd_k == 0;
        let mut keys = vec![if is_stand_in { figures.gdp_source() } else { figures.defence_source() }];
        match self.look.mode {
            Mode::ShareOfGdp => keys.push(figures.gdp_source()),
            Mode::PerHead => keys.push(figures.population_source()),
            Mode::Personnel => keys.push(figures.personnel_source()),
            Mode::Absolute | Mode::ShareOfDefence | Mode::ShareOfAlliance => {}
        }
        keys
    }

    /// What a row says in one sentence.
    fn sentence(&self, row: &Row) -> String {
        let ally = self.words.pair(&self.words.state(row.ally), &self.state(row));
        let effort = |amount| self.words.effort_in(amount, self.look.mode);
        let range = match row.span.filter(|_| row.has_bar()) {
            Some(span) => self.words.fill(
                Key::FigureRow,
                &[
                    ("ally", ally.into()),
                    ("span", self.words.span(effort(span.least), effort(span.most)).into()),
                    ("suggested", self.suggested(span).into()),
                ],
            ),
            None => ally,
        };
        let pledge = row.pledge.map(|pledge| self.words.pledge_span(&pledge, self.look.mode));
        let parts = self.parts(row).into_iter().filter(|_| self.look.is_by_kind).map(|(kind, amount)| {
            self.words.pair(&self.words.help_kind(kind), &self.words.effort_in(amount, self.look.mode))
        });
        self.words.clauses(std::iter::once(range).chain(pledge).chain(parts))
    }

    /// What the help of an ally is made of, in the units of the mode: its pledges where it has any, else what is
    /// suggested. Kinds without an amount are left out.
    fn parts(&self, row: &Row) -> Vec<(HelpKind, i64)> {
        let response = &self.subject.assessment.response;
        let offer = &response.offers[row.seat];
        if !row.has_bar() && row.pledge.is_none() {
            return Vec::new();
        }
        let stack = response.stack(offer);
        let part = |kind| Some((kind, response.measured(offer, stack.kinds[kind], self.look.mode)?));
        HelpKind::ALL.into_iter().filter_map(part).filter(|(_, amount)| *amount > 0).collect()
    }

    /// The kinds that any row is made of.
    fn kinds(&self) -> Vec<HelpKind> {
        let parts: Vec<(HelpKind, i64)> = self.rows.iter().flat_map(|row| self.parts(row)).collect();
        HelpKind::ALL.into_iter().filter(|kind| parts.iter().any(|(other, _)| other == kind)).collect()
    }

    /// What an ally pledges, in its column: a sign where it lies beyond the range, the amount, and how many have none.
    fn pledged(&self, pledge: &PledgeSpan) -> String {
        let beyond = pledge.beyond.map(|_| "!".to_owned());
        let amount = pledge.has_figure.then(|| self.words.measured(pledge.mid, self.look.mode));
        let marks = (pledge.marks > 0).then(|| format!("+{}", pledge.marks));
        [beyond, amount, marks].into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn suggested(&self, span: Span) -> String {
        let none = || self.words.text(Key::NoSuggestion);
        span.suggested.map_or_else(none, |value| self.words.effort_in(value, self.look.mode))
    }

    fn state(&self, row: &Row) -> String {
        self.words.offer(&self.subject.assessment.response.offers[row.seat])
    }

    /// The word in the place of a bar.
    fn word(&self, row: &Row) -> String {
        self.words.instead_of_bar(row, self.chart.axis.mode, self.subject.session)
    }

    fn has_suggestion(&self, row: &Row) -> bool {
        row.has_bar() && row.span.is_some_and(|span| span.suggested.is_some())
    }

    /// The suggested point in words, else the most, else a dash.
    fn value(&self, row: &Row) -> String {
        let measured = |value| self.words.effort_in(value, self.look.mode);
        match row.span.filter(|_| row.has_bar()) {
            Some(Span { suggested: Some(suggested), .. }) => measured(suggested),
            Some(span) => self.words.fill(Key::FigureUpTo, &[("most", measured(span.most).into())]),
            None => "–".to_owned(),
        }
    }
}
