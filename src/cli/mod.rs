//! The command line: arguments to a verb, a verb to text and an exit code.
//!
//! Results go to standard output, what is wrong to standard error. Exit code 0 is a run without
//! trouble, 2 is bad input or usage; a bad file never stops the files after it.

mod chart;
mod kit;
mod copy;
mod paper;
mod pack;
mod print;
mod verbs;

use std::{io::Write as _, path::PathBuf, process::ExitCode};

use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum, builder::PossibleValue, error::ErrorKind};

pub use verbs::{no_window, run};

use crate::{
    debrief::Private,
    domain::{Day, Reading, StateCode},
    words::Language,
};

/// Bad input or usage.
pub const BAD_INPUT: u8 = 2;

const AFTER_HELP: &str = "\
Examples:
  casus saves/fr-2015-paris.ron                     open a session in the window
  casus assess fr-2015-paris --as-of 2015-11-20     what the facts of a day say
  casus template --date 2030-05-01 --attacked ITA > my.ron
  casus assess my.ron --format json
  casus diff my.ron my.ron.bak                      what differs, and what that moves
  casus chart my.ron --out chart.png --scale 2      what each ally would bring, as a picture
  casus copy my.ron --for students --out class.ron  a copy to hand out, and what is left out of it

FILE is a session file, the id of a shipped case (see `casus cases`), or - for standard input.
Exit codes: 0 all went well, 2 bad input or usage.

A teaching model of Articles 4, 5 and 6 of the North Atlantic Treaty. The decision belongs to the Allies.";

// Help, usage and what is wrong with an option are clap's own sentences and stay English: clap has no way to give it
// others, and half of a help page in French would be worse than none.
/// Is this the case for the alliance? A teaching model of NATO's Articles 4, 5 and 6.
#[derive(Debug, Parser)]
#[command(name = "casus", version, about, after_help = AFTER_HELP, args_conflicts_with_subcommands = true)]
struct Arguments {
    /// The session to open in the window.
    file: Option<PathBuf>,
    #[command(subcommand)]
    verb: Option<Verb>,
}

/// What to do instead of opening a window.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Print the verdict on sessions.
    Assess(Assess),
    /// Say whether sessions load, and what in them deserves a second look.
    Check {
        /// Session files, ids of shipped cases, or - for standard input.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The language of the sentences.
        #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
        lang: Language,
    },
    /// Say what parts two sessions: the facts, where their ways parted, which answers differ, and why.
    Diff(Diff),
    /// Print a blank session with every fact and its allowed values, to fill in by hand.
    Template(Template),
    /// Say which row of Article 6 a point on the map falls under, and why.
    Probe(ProbeArguments),
    /// List the precedents nearest to a session, yours among them: what both share (=), what is only here (+) and only
    /// there (-).
    Nearest {
        /// A session file, the id of a shipped case, or - for standard input.
        file: PathBuf,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// The language of the sentences.
        #[arg(long, value_enum, default_value_t = Language::En)]
        lang: Language,
    },
    /// Print the checklist of a letter to the Security Council under Article 51.
    Letter {
        /// A session file, the id of a shipped case, or - for standard input.
        file: PathBuf,
        /// The language of the sentences.
        #[arg(long, value_enum, default_value_t = Language::En)]
        lang: Language,
    },
    /// Say what either way may cost: credibility, escalation, precedent and the adversary's story, each with its source.
    Costs {
        /// A session file, the id of a shipped case, or - for standard input.
        file: PathBuf,
        /// Text for people or JSON for programs.
        #[arg(long, value_enum, default_value_t = Format::Text)]
        format: Format,
        /// The language of the sentences.
        #[arg(long, value_enum, default_value_t = Language::En)]
        lang: Language,
    },
    /// Draw what each ally would bring into a file: a drawing, a picture or a table.
    Chart(ChartArguments),
    /// Write the memorandum of a session, to be finished by whoever hands it in: issue, rule, application, conclusion.
    Memo(PaperArguments),
    /// Write one page on a session: headline, four answers, two arguments each way, chart.
    Brief(PaperArguments),
    /// Write what a workshop needs on paper: seat cards, stance cards, answers in envelopes, statement, facts, map of Article 6,
    /// keys of the stage; and where they are asked for, role sheets, inject slips and fog cards, which are private.
    Kit(KitArguments),
    /// Write the report of a session that was played: how the seats stood round by round, what turned it, texts and silences,
    /// pledges, injects, questions. Its tables go into log.csv and stances.csv. What is private stays out unless it is named.
    Report(ReportArguments),
    /// List every smallest set of changes that would turn an answer.
    Flips(Flips),
    /// List the cases that ship with the program, and your own precedents.
    Cases {
        /// The language of the titles.
        #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
        lang: Language,
    },
    /// Put a workshop into one folder: the session whole, its pictures, the keys of the stage on a sheet to print, and the whole
    /// paper kit. What is private stays in it: the pack is for whoever leads.
    Pack {
        /// A session file, the id of a workshop that ships or of a shipped case, or - for standard input.
        file: PathBuf,
        /// The folder: it is made, or it is empty.
        #[arg(long, value_name = "FOLDER")]
        out: PathBuf,
        /// The language of the sheet, and of what a shipped workshop says.
        #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
        lang: Language,
    },
    /// Write a copy of a session for somebody else, without what is not for them: say what they will and will not find. Students
    /// get what is known by the day, without record, log and notes; a delegation gets what is public and its own.
    Copy(CopyArguments),
    /// Show what another process of the program tells this one to: the window starts it, and nobody else.
    #[command(hide = true)]
    Wall,
    /// List the assumptions with their values and sources; with sessions, what they change.
    Ledger {
        /// A session file, the id of a shipped case, or - for standard input.
        file: Option<PathBuf>,
        /// Put another value in the place of an assumption and list which precedents move, for example
        /// harm.few_dead=grave_many.
        #[arg(long, value_name = "ID=VALUE")]
        set: Vec<String>,
        /// The language of the names.
        #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
        lang: Language,
    },
}

impl Verb {
    /// The language it speaks, on standard error too.
    fn language(&self) -> Language {
        match self {
            Self::Assess(Assess { lang, .. })
            | Self::Check { lang, .. }
            | Self::Diff(Diff { lang, .. })
            | Self::Probe(ProbeArguments { lang, .. })
            | Self::Nearest { lang, .. }
            | Self::Letter { lang, .. }
            | Self::Costs { lang, .. }
            | Self::Chart(ChartArguments { lang, .. })
            | Self::Memo(PaperArguments { lang, .. })
            | Self::Brief(PaperArguments { lang, .. })
            | Self::Kit(KitArguments { lang, .. })
            | Self::Report(ReportArguments { paper: PaperArguments { lang, .. }, .. })
            | Self::Copy(CopyArguments { lang, .. })
            | Self::Flips(Flips { lang, .. })
            | Self::Template(Template { lang, .. })
            | Self::Ledger { lang, .. }
            | Self::Pack { lang, .. }
            | Self::Cases { lang } => *lang,
            // It speaks as it is told to.
            Self::Wall => Language::default(),
        }
    }
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
    /// The day whose knowledge is read, for example 2015-11-20; else the file's own.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// The reading of the law, at every point; else the file's own.
    #[arg(long, value_enum)]
    pub reading: Option<ReadingName>,
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
    /// The day whose knowledge is read; else the file's own.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// The reading of the law, at every point; else the file's own.
    #[arg(long, value_enum)]
    pub reading: Option<ReadingName>,
    /// The language of the words.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `memo` and `brief`, and of `report` among others.
#[derive(Debug, Args)]
pub struct PaperArguments {
    /// A session file, the id of a shipped case, or - for standard input.
    pub file: PathBuf,
    /// Where to write; the end of the name says what: .html, .docx or .txt. What stands there is replaced.
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// How sources are cited.
    #[arg(long, value_enum, default_value_t = StyleName::Chicago)]
    pub style: StyleName,
    /// The paper that it is printed on.
    #[arg(long, value_enum, default_value_t = SizeName::A4)]
    pub paper: SizeName,
    /// Put the notes in that are for whoever leads the session, too.
    #[arg(long)]
    pub own_notes: bool,
    /// The day whose knowledge is read; else the file's own.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// The reading of the law, at every point; else the file's own.
    #[arg(long, value_enum)]
    pub reading: Option<ReadingName>,
    /// The language of the words.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
}

/// The arguments of `kit`.
#[derive(Debug, Args)]
pub struct KitArguments {
    /// A session file, the id of a workshop that ships or of a shipped case, or - for standard input.
    pub file: PathBuf,
    /// Where to write; the end of the name says what: .html, .docx or .txt. What stands there is replaced.
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    /// The pieces, with commas between: seats, stances, statement, ballots, map, keys, facts; private: roles, slips, fog, injects.
    /// Or public, which is meant where none is named, or all.
    #[arg(long, value_name = "PIECES", value_delimiter = ',')]
    pub pieces: Vec<String>,
    /// The paper that it is printed on.
    #[arg(long, value_enum, default_value_t = SizeName::A4)]
    pub paper: SizeName,
    /// The day whose knowledge is read; else the file's own.
    #[arg(long, value_name = "DATE")]
    pub as_of: Option<Day>,
    /// The reading of the law, at every point; else the file's own.
    #[arg(long, value_enum)]
    pub reading: Option<ReadingName>,
    /// The language of the words; seat cards carry both.
    #[arg(long, visible_alias = "language", value_enum, default_value_t = Language::En)]
    pub lang: Language,
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
    /// Compare the private notes too, which are left out otherwise.
    #[arg(long)]
    pub notes: bool,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
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

/// The verbs and options of the command line, for whoever writes its manual.
#[must_use]
pub fn command() -> clap::Command {
    Arguments::command()
}

/// What the arguments ask for.
#[derive(Debug)]
pub enum Task {
    /// Open the window, with a file where one is named.
    Window(Option<PathBuf>),
    /// Carry out a verb.
    Verb(Verb),
    /// Be the wall of another process.
    Wall,
    /// Nothing more: help, the version or a usage error was printed.
    Done(ExitCode),
}

const ONE_FILE: &str = "the window opens one file at a time. Name one of them, or put a verb first if one was meant: \
                        `casus assess a.ron b.ron` reads several, `casus --help` lists the verbs";

/// Whether all arguments are names, and none of them a verb's: a file manager hands over what was picked.
fn is_list_of_files() -> bool {
    let verbs = Arguments::command();
    let is_verb = |name: &std::ffi::OsStr| verbs.get_subcommands().any(|verb| verb.get_name() == name);
    std::env::args_os().skip(1).all(|name| !is_verb(&name) && !name.as_encoded_bytes().starts_with(b"--"))
}

/// Reads the arguments of the process.
#[must_use]
pub fn parse() -> Task {
    match Arguments::try_parse() {
        Ok(Arguments { verb: Some(Verb::Wall), .. }) => Task::Wall,
        Ok(Arguments { verb: Some(verb), .. }) => Task::Verb(verb),
        Ok(Arguments { file, verb: None }) => Task::Window(file),
        Err(answer) if answer.kind() == ErrorKind::ArgumentConflict && is_list_of_files() => {
            let _ = writeln!(std::io::stderr().lock(), "casus: {ONE_FILE}");
            Task::Done(ExitCode::from(BAD_INPUT))
        }
        Err(answer) => {
            // A closed pipe is no reason to complain: nobody is there to read it.
            let _ = answer.print();
            Task::Done(if answer.use_stderr() { ExitCode::from(BAD_INPUT) } else { ExitCode::SUCCESS })
        }
    }
}
