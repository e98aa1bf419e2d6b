//! What a person chooses of the program and asks it for: below the window, the reports and the storage alike, so that each
//! names it by one type.

mod class;
mod kit;
mod report;

use std::{borrow::Cow, fmt, path::Path};

use serde::{Deserialize, Serialize};

use crate::{
    domain::{LanguageChoice, StateCode},
    response::Mode,
};

pub use class::{ClassForm, ClassPart};
pub use kit::{KitPiece, KitPieces, PieceReader};
pub use report::{ReportChoice, ReportTable};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// Ordinary colours or those of a high contrast.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contrast {
    /// As the system wishes.
    #[default]
    System,
    /// Ordinary.
    Ordinary,
    /// High.
    High,
}

/// How the wall was left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WallChoice {
    /// The language; as the console's where none was chosen.
    pub language: LanguageChoice,
    /// Light or dark; dark where none was chosen.
    pub theme: Theme,
    /// The size of what may grow, percent; 0 where none was chosen.
    pub scale: u16,
    /// The screen by its name, and pixels across and down.
    pub screen: Option<(String, (u32, u32))>,
}

/// A group of seats under a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Who belongs to it.
    pub seats: Vec<StateCode>,
}

/// How wide a column was left in a window of some width.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The width of the window, hundreds of points.
    pub window: u16,
    /// Which column.
    pub name: Cow<'static, str>,
    /// Its width, points.
    pub width: u16,
}

/// How a figure looks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What its bars measure.
    pub mode: Mode,
    /// Its colours.
    pub theme: Ink,
    /// Its size.
    pub size: FigureSize,
    /// Whether its bars are made of the kinds of help, in the place of the ranges.
    pub is_by_kind: bool,
    /// The allies from the top down; empty for the greatest value first.
    pub order: Vec<StateCode>,
}

/// The kind of file a figure goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FigureKind {
    /// A drawing with real text.
    Svg,
    /// A picture with so many pixels a point, 1 to 3.
    Png(u8),
    /// A table for programs and spreadsheets, with this sign between its fields.
    Csv(Separator),
    /// A table for programs, with what stands around it.
    Json,
}

impl FigureKind {
    /// The ending of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png(_) => "png",
            Self::Csv(_) => "csv",
            Self::Json => "json",
        }
    }

    /// Whether it holds the chart; else the table.
    #[must_use]
    pub fn is_chart(self) -> bool {
        match self {
            Self::Svg | Self::Png(_) => true,
            Self::Csv(_) | Self::Json => false,
        }
    }

    /// The kind that the end of a name says; a picture takes so many pixels a point, a table this separator.
    #[must_use]
    pub fn of_path(path: &Path, scale: u8, separator: Separator) -> Option<Self> {
        let extension = path.extension()?.to_str()?;
        let kinds = [Self::Svg, Self::Png(scale), Self::Csv(separator), Self::Json];
        kinds.into_iter().find(|kind| extension.eq_ignore_ascii_case(kind.extension()))
    }
}

/// How a source is cited.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "snake_case")]
pub enum CitationStyle {
    /// The short form of notes in the Chicago Manual of Style.
    #[default]
    Chicago,
    /// The short form of references of the American Psychological Association.
    Apa,
    /// The short form of the Oxford Standard for the Citation of Legal Authorities.
    Oscola,
}

impl CitationStyle {
    /// Every style.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// What it is called, in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chicago => "Chicago",
            Self::Apa => "APA",
            Self::Oscola => "OSCOLA",
        }
    }

    /// Its id, lower case.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }
}

/// A paper that people take away of a session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PaperKind {
    /// The memorandum, to be finished by whoever hands it in.
    #[default]
    Memo,
    /// One page.
    Brief,
    /// What a session that was played tells of itself.
    Report,
    /// What a workshop needs on paper.
    Kit,
}

impl PaperKind {
    /// Whether it says an answer, which nothing does while the answers are sealed.
    #[must_use]
    pub fn tells_answers(self) -> bool {
        match self {
            Self::Memo | Self::Brief | Self::Report => true,
            Self::Kit => false,
        }
    }
}

/// What a paper is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, strum::VariantArray)]
pub enum PaperForm {
    /// Plain text.
    Text,
    /// One HTML file that needs nothing beside it.
    #[default]
    Html,
    /// A document of a text processor.
    Docx,
    /// Its sources alone, for LaTeX and programs that keep them.
    Bibtex,
    /// Its sources alone, in the JSON of the Citation Style Language.
    CslJson,
}

impl PaperForm {
    /// Every form.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// The ending of its files.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Html => "html",
            Self::Docx => "docx",
            Self::Bibtex => "bib",
            Self::CslJson => "json",
        }
    }

    /// Its name, which no language translates; none of plain text, which each names in its own way.
    #[must_use]
    pub fn name(self) -> Option<&'static str> {
        match self {
            Self::Text => None,
            Self::Html => Some("HTML"),
            Self::Docx => Some("DOCX"),
            Self::Bibtex => Some("BibTeX"),
            Self::CslJson => Some("CSL JSON"),
        }
    }

    /// The form that the end of a name says.
    #[must_use]
    pub fn of_path(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?;
        Self::ALL.iter().copied().find(|form| extension.eq_ignore_ascii_case(form.extension()))
    }
}

/// The paper that a paper is printed on.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, strum::IntoStaticStr, strum::VariantArray,
)]
#[serde(rename_all = "snake_case")]
pub enum PaperSize {
    /// 210 by 297 millimetres.
    #[default]
    A4,
    /// 8.5 by 11 inches.
    #[strum(serialize = "letter")]
    Letter,
}

impl PaperSize {
    /// Both.
    pub const ALL: &'static [Self] = <Self as strum::VariantArray>::VARIANTS;

    /// What it is called, in every language.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::Letter => "Letter",
        }
    }

    /// Its name as a style sheet has it.
    #[must_use]
    pub fn id(self) -> &'static str {
        self.into()
    }

    /// Width and height, twentieths of a point.
    #[must_use]
    pub fn twips(self) -> (u32, u32) {
        match self {
            Self::A4 => (11_906, 16_838),
            Self::Letter => (12_240, 15_840),
        }
    }
}

/// What stands between the fields of a table. A spreadsheet expects the one of its country.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    /// A comma, as the standard has it.
    #[default]
    Comma,
    /// A semicolon, as spreadsheets expect where the comma is the decimal sign: in French, German and others.
    Semicolon,
}

/// The colours of a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ink {
    /// Dark ink on a light ground.
    #[default]
    Light,
    /// Light ink on a dark ground.
    Dark,
}

/// Width and height in points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FigureSize {
    width: u16,
    height: u16,
}

impl FigureSize {
    /// The smallest size at which 32 rows stay apart.
    pub const LEAST: Self = Self { width: 640, height: 600 };
    /// The largest size.
    pub const MOST: Self = Self { width: 4_000, height: 4_000 };

    /// A size; none where it is smaller than the smallest or larger than the largest.
    #[must_use]
    pub fn new(width: u16, height: u16) -> Option<Self> {
        let fits = (Self::LEAST.width..=Self::MOST.width).contains(&width)
            && (Self::LEAST.height..=Self::MOST.height).contains(&height);
        fits.then_some(Self { width, height })
    }

    /// Width, points.
    #[must_use]
    pub fn width(self) -> u16 {
        self.width
    }

    /// Height, points.
    #[must_use]
    pub fn height(self) -> u16 {
        self.height
    }
}

impl fmt::Display for FigureSize {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}x{}", self.width, self.height)
    }
}

impl Default for FigureSize {
    fn default() -> Self {
        Self { width: 1_000, height: 800 }
    }
}
