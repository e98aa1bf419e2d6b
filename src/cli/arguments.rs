//! The arguments of each verb.

use std::path::PathBuf;

use clap::{Args, ValueEnum, builder::PossibleValue};

use crate::{
    debrief::Private,
    domain::{Day, Reading, StateCode},
    words::Language,
};

/// By what a session is judged, where it is to be by something else than its own.
#[derive(Clone, Debug, Default, Args)]
pub struct Judged {
    /// What is assumed, in the place of what the session assumes: a file that `casus ledger --export` wrote, or another session.
    #[arg(long, value_name = "FILE")]
    pub assumptions: Option<PathBuf>,
}

/// By what a session is read, where it is to be by something else than its own.
#[derive(Clone, Debug, Default, Args)]
pub struct ReadBy {
    /// The day whose knowledge is read, for example 2015-11-20; else the file's own.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// The reading of the law, at every point; else the file's own.
    #[arg(long, value_enum)]
    pub reading: Option<ReadingName>,
    /// By what it is judged.
    #[command(flatten)]
    pub judged: Judged,
}

/// The arguments of a verb that takes a session and prints for people or for programs.
#[derive(Debug, Args)]
pub struct OnSession {
    /// A session file, the id of a shipped case, or - for standard input.
    pub file: PathBuf,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// By what it is judged.
    #[command(flatten)]
    pub judged: Judged,
    /// The language of the sentences.
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `letter`.
#[derive(Debug, Args)]
pub struct LetterArguments {
    /// A session file, the id of a shipped case, or - for standard input.
    pub file: PathBuf,
    /// By what it is judged.
    #[command(flatten)]
    pub judged: Judged,
    /// The language of the sentences.
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `argdown`.
#[derive(Debug, Args)]
pub struct ArgdownArguments {
    /// A session file, the id of a shipped case, or - for standard input.
    pub file: PathBuf,
    /// By what it is read.
    #[command(flatten)]
    pub by: ReadBy,
    /// The language of the words.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `ledger`.
#[derive(Debug, Args)]
pub struct LedgerArguments {
    /// A session file, the id of a shipped case, or - for standard input.
    pub file: Option<PathBuf>,
    /// Put another value in the place of an assumption and list which precedents move, for example harm.few_dead=grave_many.
    #[arg(long, value_name = "ID=VALUE")]
    pub set: Vec<String>,
    /// Write what is assumed otherwise as a file for --assumptions, in the place of a list.
    #[arg(long)]
    pub export: bool,
    /// Where to write it; nothing that stands there is replaced. Left out: standard output.
    #[arg(long, value_name = "PATH", requires = "export")]
    pub out: Option<PathBuf>,
    /// By what it is judged.
    #[command(flatten)]
    pub judged: Judged,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The language of the names.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `assess`.
#[derive(Debug, Args)]
pub struct Assess {
    /// Session files, ids of shipped cases, or - for standard input.
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// What is stated and the four answers alone, without sentences of law and their sources: for marking, as JSON.
    #[arg(long)]
    pub brief: bool,
    /// By what it is read.
    #[command(flatten)]
    pub by: ReadBy,
    /// The language of the sentences, and of what a shipped case says.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `probe`.
#[derive(Debug, Args)]
pub struct ProbeArguments {
    /// Latitude and longitude in degrees, north and east positive, for example 54.5,19.1; south as --at=-51.7,-57.9.
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    pub at: String,
    /// What was hit: territory, forces, state_vessel, state_aircraft, merchant_ship, civil_aircraft, embassy, seabed, satellite,
    /// network or citizens.
    #[arg(long)]
    pub object: String,
    /// The first day of the incident; it picks the members and the text of Article 6. Left out: today.
    #[arg(long)]
    pub date: Option<Day>,
    /// The reading of the law.
    #[arg(long, value_enum, default_value_t = ReadingName::Practice)]
    pub reading: ReadingName,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The language of the sentences.
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `chart`.
#[derive(Debug, Args)]
pub struct ChartArguments {
    /// A session file, the id of a shipped case, or - for standard input.
    pub file: PathBuf,
    /// Where to write; the end of the name says what: .svg, .png, .csv or .json. What stands there is replaced.
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// What the bars measure: absolute, share_of_gdp, share_of_defence, share_of_alliance, per_head or personnel.
    #[arg(long, default_value = "absolute")]
    pub mode: String,
    /// Make the bars of the kinds of help, in the place of the ranges.
    #[arg(long)]
    pub by_kind: bool,
    /// Width and height in points, for example 1200x900.
    #[arg(long, value_name = "WxH")]
    pub size: Option<String>,
    /// Pixels a point of a picture.
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u8).range(1..=3))]
    pub scale: u8,
    /// What stands between the fields of a .csv: a semicolon for a spreadsheet in French or German.
    #[arg(long, value_enum, default_value_t = SeparatorName::Comma)]
    pub separator: SeparatorName,
    /// The colours.
    #[arg(long, value_enum, default_value_t = ThemeName::Light)]
    pub theme: ThemeName,
    /// By what it is read.
    #[command(flatten)]
    pub by: ReadBy,
    /// The language of the words.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// What every verb takes that writes a paper on a session.
#[derive(Debug, Args)]
pub struct OnPaper {
    /// A session file, the id of a shipped case or of a workshop that ships, or - for standard input.
    pub file: PathBuf,
    /// Where to write; the end of the name says what: .html, .docx or .txt, or .bib or .json for its
    /// sources alone. What stands there is replaced.
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// The paper that it is printed on.
    #[arg(long, value_enum, default_value_t = SizeName::A4)]
    pub paper: SizeName,
    /// By what it is read.
    #[command(flatten)]
    pub by: ReadBy,
    /// The language of the words; the seat cards of a kit carry all.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `memo` and `brief`, and of `report` among others.
#[derive(Debug, Args)]
pub struct PaperArguments {
    /// What every paper takes.
    #[command(flatten)]
    pub on: OnPaper,
    /// How sources are cited.
    #[arg(long, value_enum, default_value_t = StyleName::Chicago)]
    pub style: StyleName,
    /// Put the notes in that are for whoever leads the session, too.
    #[arg(long)]
    pub own_notes: bool,
}

/// The arguments of `kit`.
#[derive(Debug, Args)]
pub struct KitArguments {
    /// What every paper takes.
    #[command(flatten)]
    pub on: OnPaper,
    /// The pieces, with commas between: seats, stances, statement, ballots, map, keys, facts; private: roles, slips, fog, injects.
    /// Or public, which is meant where none is named, or all.
    #[arg(long, value_name = "PIECES", value_delimiter = ',')]
    pub pieces: Vec<String>,
}

/// The arguments of `copy`.
#[derive(Debug, Args)]
pub struct CopyArguments {
    /// A session file, the id of a shipped case or of a workshop that ships, or - for standard input.
    pub file: PathBuf,
    /// For whom: students, or a delegation by its name or by the code of a seat for which it speaks.
    #[arg(long = "for", value_name = "WHOM")]
    pub recipient: String,
    /// Where to write; nothing that stands there is replaced. Left out: only what the copy would hold is said.
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
    /// The day whose knowledge the copy has; else the file's own.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// The language of what is said, and of what a shipped case says.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `class`.
#[derive(Debug, Args)]
pub struct ClassArguments {
    /// What was handed in: folders, with those in them, or session files.
    #[arg(required = true, value_name = "FOLDER|FILE")]
    pub files: Vec<PathBuf>,
    /// Where to write; the end of the name says what: .html, .csv or .json. What stands there is replaced.
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// The case as it was handed out: a session file, or the id of a shipped case. With it is said what each file changed.
    #[arg(long, value_name = "FILE")]
    pub handed: Option<PathBuf>,
    /// A model answer: a session file, or the id of a shipped case.
    #[arg(long, value_name = "FILE")]
    pub model: Option<PathBuf>,
    /// What is looked for, in a file of its own: the program ticks what it can see of it.
    #[arg(long, value_name = "FILE.ron")]
    pub rubric: Option<PathBuf>,
    /// Put codes in the place of names, and no name of a file anywhere.
    #[arg(long)]
    pub anonymous: bool,
    /// The paper that an .html is printed on.
    #[arg(long, value_enum, default_value_t = SizeName::A4)]
    pub paper: SizeName,
    /// What stands between the fields of a .csv: a semicolon for a spreadsheet in French or German.
    #[arg(long, value_enum, default_value_t = SeparatorName::Comma)]
    pub separator: SeparatorName,
    /// The language of the words.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `report`.
#[derive(Debug, Args)]
pub struct ReportArguments {
    /// What every paper takes.
    #[command(flatten)]
    pub paper: PaperArguments,
    /// What it begins with, in one's own words.
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub opening: String,
    /// A question in one's own words, in the place of those that the session has; it may be given several times.
    #[arg(long, value_name = "TEXT")]
    pub question: Vec<String>,
    /// Name people: who played, and who wrote the log.
    #[arg(long)]
    pub names: bool,
    /// Something private that stands in it, by itself: the number of a line of the log, or for example note-2 or inject-3.
    #[arg(long, value_name = "PIECE", value_delimiter = ',')]
    pub private: Vec<Private>,
    /// What stands between the fields of a .csv: a semicolon for a spreadsheet in French or German.
    #[arg(long, value_enum, default_value_t = SeparatorName::Comma)]
    pub separator: SeparatorName,
}

/// A style of citing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StyleName {
    /// Chicago Manual of Style.
    Chicago,
    /// American Psychological Association.
    Apa,
    /// Oxford Standard for the Citation of Legal Authorities.
    Oscola,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SizeName {
    /// 210 by 297 millimetres.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

/// What stands between the fields of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SeparatorName {
    /// A comma.
    Comma,
    /// A semicolon.
    Semicolon,
}

/// The colours of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ThemeName {
    /// Dark ink on a light ground.
    Light,
    /// Light ink on a dark ground.
    Dark,
}

/// The arguments of `flips`.
#[derive(Debug, Args)]
pub struct Flips {
    /// A session file, the id of a shipped case, or - for standard input.
    pub file: PathBuf,
    /// The part to turn: threshold, request, consensus or response. Left out: all targets of the first three parts.
    #[arg(long, requires = "target")]
    pub part: Option<String>,
    /// What the part is to say: eligible; asks; invoked; or, of the response, ally and state as FRA:withheld.
    #[arg(long)]
    pub target: Option<String>,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// The day whose knowledge is read; else the file's own.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// By what it is judged.
    #[command(flatten)]
    pub judged: Judged,
    /// The language of the sentences.
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `diff`.
#[derive(Debug, Args)]
pub struct Diff {
    /// The first session: a file, the id of a shipped case, or - for standard input.
    pub a: PathBuf,
    /// The second.
    pub b: PathBuf,
    /// Compare the private notes and each one's own arguments too, which are left out otherwise.
    #[arg(long)]
    pub notes: bool,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// By what it is judged.
    #[command(flatten)]
    pub judged: Judged,
    /// The language of the sentences.
    #[arg(long, value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `template`.
#[derive(Debug, Args)]
pub struct Template {
    /// The first day; it picks the seats. Left out: today.
    #[arg(long)]
    pub date: Option<Day>,
    /// The state attacked by its three-letter code; may be given more than once, or as a list with commas.
    #[arg(long, value_name = "XXX", value_delimiter = ',')]
    pub attacked: Vec<StateCode>,
    /// The language of the comments; what is read is the same in both.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// How a verdict is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs: a list with one entry a file.
    Json,
}

impl ValueEnum for Language {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.tag()).help(self.own_name()))
    }
}

/// A reading of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ReadingName {
    /// The words and the courts, read narrowly.
    Strict,
    /// What the allies have said and done.
    Practice,
    /// As far as the words can be argued.
    Expansive,
}

impl From<ReadingName> for Reading {
    fn from(name: ReadingName) -> Self {
        match name {
            ReadingName::Strict => Self::Strict,
            ReadingName::Practice => Self::Practice,
            ReadingName::Expansive => Self::Expansive,
        }
    }
}
