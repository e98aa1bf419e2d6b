//! The command line: arguments to a verb, a verb to text and an exit code.
//!
//! Results go to standard output, what is wrong to standard error. Exit code 0 is a run without
//! trouble, 1 is a session with hints under `check --strict`, 2 is bad input or usage; a bad file never stops the files after it.

mod arguments;
mod chart;
mod class;
mod copy;
mod kit;
mod ledger;
mod pack;
mod paper;
mod print;
mod verbs;

use std::{io::Write as _, path::PathBuf, process::ExitCode};

use clap::{CommandFactory as _, Parser, Subcommand, error::ErrorKind};

pub use arguments::{
    ArgdownArguments, Assess, ChartArguments, ClassArguments, CopyArguments, Diff, Flips, Format, Judged, KitArguments,
    LedgerArguments, LetterArguments, OnPaper, OnSession, PaperArguments, ProbeArguments, ReadBy, ReadingName,
    ReportArguments, SeparatorName, SizeName, StyleName, Template, ThemeName,
};
pub use verbs::{no_window, run};

use crate::words::Language;

/// Bad input or usage.
pub const BAD_INPUT: u8 = 2;
/// A session that loads, with hints, where hints are asked to count.
pub const HINTS: u8 = 1;

const AFTER_HELP: &str = "\
Examples:
  casus saves/fr-2015-paris.ron                     open a session in the window
  casus assess fr-2015-paris --as-of 2015-11-20     what the facts of a day say
  casus template --date 2030-05-01 --attacked ITA > my.ron
  casus assess my.ron --format json
  casus diff my.ron my.ron.bak                      what differs, and what that moves
  casus chart my.ron --out chart.png --scale 2      what each ally would bring, as a picture
  casus ledger my.ron --export --out mine.ron       what it assumes otherwise, for `--assumptions mine.ron`
  casus copy my.ron --for students --out class.ron  a copy to hand out, and what is left out of it
  casus class handed-in --handed class.ron --out class.html   what came back, in one table

FILE is a session file, the id of a shipped case (see `casus cases`), or - for standard input.
Exit codes: 0 all went well, 1 hints under `check --strict`, 2 bad input or usage.

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
        /// End with exit code 1 where a session loads and something in it deserves a second look: for scripts.
        #[arg(long)]
        strict: bool,
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
    Nearest(OnSession),
    /// Print the checklist of a letter to the Security Council under Article 51.
    Letter(LetterArguments),
    /// Say what either way may cost: credibility, escalation, precedent and the adversary's story, each with its source.
    Costs(OnSession),
    /// Print the arguments of a session as a map in Argdown: what is argued in print on each element, and what you argue yourself.
    Argdown(ArgdownArguments),
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
    /// Put what a whole class handed in side by side: the answers and predictions of each file, what it changed of the case as it was
    /// handed out, where it parts from the others and from a model answer, and what of a rubric can be seen. A file that does not
    /// load is named and passed over.
    Class(ClassArguments),
    /// Show what another process of the program tells this one to: the window starts it, and nobody else.
    #[command(hide = true)]
    Wall,
    /// List the assumptions with their values, what else can stand there, units and sources; with a session, which precedents
    /// move by what it changes. Or write what it changes as a file for --assumptions.
    Ledger(LedgerArguments),
}

impl Verb {
    /// The language it speaks, on standard error too.
    fn language(&self) -> Language {
        match self {
            Self::Assess(Assess { lang, .. })
            | Self::Check { lang, .. }
            | Self::Diff(Diff { lang, .. })
            | Self::Probe(ProbeArguments { lang, .. })
            | Self::Nearest(OnSession { lang, .. })
            | Self::Letter(LetterArguments { lang, .. })
            | Self::Costs(OnSession { lang, .. })
            | Self::Argdown(ArgdownArguments { lang, .. })
            | Self::Chart(ChartArguments { lang, .. })
            | Self::Memo(PaperArguments { on: OnPaper { lang, .. }, .. })
            | Self::Brief(PaperArguments { on: OnPaper { lang, .. }, .. })
            | Self::Kit(KitArguments { on: OnPaper { lang, .. }, .. })
            | Self::Report(ReportArguments { paper: PaperArguments { on: OnPaper { lang, .. }, .. }, .. })
            | Self::Copy(CopyArguments { lang, .. })
            | Self::Class(ClassArguments { lang, .. })
            | Self::Flips(Flips { lang, .. })
            | Self::Template(Template { lang, .. })
            | Self::Ledger(LedgerArguments { lang, .. })
            | Self::Pack { lang, .. }
            | Self::Cases { lang } => *lang,
            // It speaks as it is told to.
            Self::Wall => Language::default(),
        }
    }

    /// By what it judges sessions, where not by what they assume themselves; nothing of a verb that judges none.
    fn judged(&self) -> Option<&Judged> {
        match self {
            Self::Assess(Assess { by: ReadBy { judged, .. }, .. })
            | Self::Diff(Diff { judged, .. })
            | Self::Nearest(OnSession { judged, .. })
            | Self::Letter(LetterArguments { judged, .. })
            | Self::Costs(OnSession { judged, .. })
            | Self::Argdown(ArgdownArguments { by: ReadBy { judged, .. }, .. })
            | Self::Chart(ChartArguments { by: ReadBy { judged, .. }, .. })
            | Self::Memo(PaperArguments { on: OnPaper { by: ReadBy { judged, .. }, .. }, .. })
            | Self::Brief(PaperArguments { on: OnPaper { by: ReadBy { judged, .. }, .. }, .. })
            | Self::Kit(KitArguments { on: OnPaper { by: ReadBy { judged, .. }, .. }, .. })
            | Self::Report(ReportArguments {
                paper: PaperArguments { on: OnPaper { by: ReadBy { judged, .. }, .. }, .. },
                ..
            })
            | Self::Flips(Flips { judged, .. })
            | Self::Ledger(LedgerArguments { judged, .. }) => Some(judged),
            Self::Check { .. }
            | Self::Probe(_)
            | Self::Class(_)
            | Self::Copy(_)
            | Self::Template(_)
            | Self::Pack { .. }
            | Self::Cases { .. }
            | Self::Wall => None,
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
