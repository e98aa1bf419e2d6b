//! The verbs.

use std::{
    io::{self, Read as _},
    path::{Path, PathBuf},
    process::ExitCode,
};

use super::{
    ArgdownArguments, Assess, Diff, Flips, Format, ProbeArguments, ReadBy, ReadingName, Template, Verb, chart, class,
    copy, kit, ledger, pack, paper, print::Printer,
};
use crate::{
    assess::{assess, in_force},
    atlas,
    catalog::Catalog,
    domain::{Choice as _, Choices, Day, Object, Session, Spot},
    explore::{self, nearest},
    report::{self, Hint, Subject},
    said,
    storage::{
        self, Examined, LoadError, Opened, OwnCase, RealDisk, Seal, format, library, own,
        pictures::{self, Places},
        workshops,
    },
    words::{Key, Language, Words},
};

/// Carries out a verb.
#[must_use]
pub fn run(verb: Verb) -> ExitCode {
    let mut printer = Printer::new(Words::of(verb.language()));
    let file = verb.judged().and_then(|judged| judged.assumptions.clone());
    if let Some(file) = file {
        match ledger::assumptions(&file, &mut printer) {
            Some(assumptions) => printer = printer.judging_by(assumptions),
            None => return printer.exit_code(),
        }
    }
    match verb {
        Verb::Assess(arguments) => assess_files(&arguments, &mut printer),
        Verb::Check { files, strict, .. } => files.iter().for_each(|file| check(file, strict, &mut printer)),
        Verb::Diff(arguments) => diff(&arguments, &mut printer),
        Verb::Template(arguments) => template(&arguments, &mut printer),
        Verb::Cases { .. } => list_cases(&mut printer),
        Verb::Nearest(on) => nearest_cases(&on.file, on.format, &mut printer),
        Verb::Costs(on) => costs(&on.file, on.format, &mut printer),
        Verb::Letter(arguments) => letter(&arguments.file, &mut printer),
        Verb::Argdown(arguments) => argdown(&arguments, &mut printer),
        Verb::Probe(arguments) => probe(&arguments, &mut printer),
        Verb::Chart(arguments) => chart::chart(&arguments, &mut printer),
        Verb::Memo(arguments) => paper::memo(&arguments, &mut printer),
        Verb::Brief(arguments) => paper::brief(&arguments, &mut printer),
        Verb::Kit(arguments) => kit::write(&arguments, &mut printer),
        Verb::Report(arguments) => paper::report(&arguments, &mut printer),
        Verb::Copy(arguments) => copy::copy(&arguments, &mut printer),
        Verb::Class(arguments) => class::class(&arguments, &mut printer),
        Verb::Flips(arguments) => flips(&arguments, &mut printer),
        // It needs a window, which no verb has.
        Verb::Wall => printer.bad(&printer.words().text(Key::VerbNoWindow)),
        Verb::Pack { file, out, .. } => pack::pack_workshop(&file, &out, &mut printer),
        Verb::Ledger(arguments) => ledger::ledger(&arguments, &mut printer),
    }
    printer.exit_code()
}

/// Says that this build has no window, and what it has instead.
#[must_use]
pub fn no_window() -> ExitCode {
    // Nobody has said a language, so it is that of the surroundings.
    let language = sys_locale::get_locale().map_or(Language::En, |locale| Language::of_locale(&locale));
    let mut printer = Printer::new(Words::of(language));
    printer.bad(&printer.words().text(Key::VerbNoWindow));
    printer.exit_code()
}

/// A file, standard input, or a shipped case by its id where no file has that name.
fn load(path: &Path) -> Result<Opened, LoadError> {
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        let most = format::MOST_BYTES as u64 + 1;
        io::stdin()
            .lock()
            .take(most)
            .read_to_end(&mut bytes)
            .map_err(|error| LoadError::Io { path: String::new(), why: error.into() })?;
        let Examined { session, seal, newer } = format::examine(&bytes)?;
        return Ok(Opened { session, seal, newer, content: bytes });
    }
    // What lies on the disk comes first: whoever writes a case looks at it while the one that was built in may be broken.
    let shipped = |id: &str| {
        let workshop = || workshops::workshop(id).map(|workshop| &workshop.session);
        library::case(id).map(|case| &case.session).or_else(workshop)
    };
    match path.to_str().filter(|_| !path.exists()).and_then(shipped) {
        // What is built in has no lines that anybody could look up.
        Some(session) => Ok(Opened { session: session.clone(), seal: Seal::Absent, newer: None, content: Vec::new() }),
        None => storage::open(&file_of(path)),
    }
}

/// The file of one of the person's own precedents by its id, where no file has that name; else the path itself.
fn file_of(path: &Path) -> PathBuf {
    let own = || {
        let name = path.to_str()?.strip_prefix(own::PREFIX)?;
        let file = own::folder()?.join(format!("{name}.ron"));
        // An id names a file of the folder and of no other.
        (!path.exists() && Path::new(name).components().count() == 1 && file.exists()).then_some(file)
    };
    own().unwrap_or_else(|| path.to_path_buf())
}

/// The session of a file, with what there is to say about the file on standard error.
pub(super) fn session(path: &Path, printer: &mut Printer) -> Option<Session> {
    session_as_written(path, printer).map(|session| in_force(Catalog::shipped(), &session).into_owned())
}

/// The session of a file in the language of the verb, by a day and a reading where they are asked for.
pub(super) fn told_session(path: &Path, by: &ReadBy, printer: &mut Printer) -> Option<Session> {
    let words = printer.words();
    let mut session = session(path, printer).map(|session| words.told(session))?;
    if let Some(day) = by.as_of {
        set_as_of(&mut session, day, path, printer);
    }
    set_reading(&mut session, by.reading);
    Some(session)
}

/// The session as it stands in the file, with what it states beside the steps of its proceedings.
pub(super) fn session_as_written(path: &Path, printer: &mut Printer) -> Option<Session> {
    opened(path, printer).map(|opened| opened.session)
}

/// The session as it stands in the file, with the bytes of the file.
fn opened(path: &Path, printer: &mut Printer) -> Option<Opened> {
    let reading = match load(path) {
        Ok(reading) => reading,
        Err(error) => {
            printer.bad(&refusal(path, &error, printer));
            return None;
        }
    };
    if reading.seal == Seal::Broken {
        printer.note(&printer.of_file(path, &printer.words().text(Key::VerbBroken)));
        if let Some(copy) = backup(path) {
            let of_copy = printer.sentence(Key::VerbBrokenCopy, [("one", &copy.display()), ("other", &path.display())]);
            printer.note(&printer.of_file(path, &of_copy));
        }
    }
    if let Some(format) = reading.newer {
        let kept: Vec<&str> = reading.session.extras.iter().map(|extra| extra.name.as_str()).collect();
        let kept = if kept.is_empty() { printer.words().text(Key::VerbNothing) } else { kept.join(", ") };
        let newer = printer.sentence(Key::VerbNewer, [("format", &format), ("kept", &kept)]);
        printer.note(&printer.of_file(path, &newer));
    }
    let mut opened = settled_states(reading, path, printer)?;
    if let Some(assumptions) = printer.assumptions() {
        opened.session.assumptions = assumptions.to_vec();
    }
    Some(opened)
}

/// A slip in a code is no state of its own. What the program saved stays open, and the slip is named; what somebody wrote by
/// hand is sent back, unless it declares the state as invented.
fn settled_states(mut opened: Opened, path: &Path, printer: &mut Printer) -> Option<Opened> {
    let catalog = Catalog::shipped();
    let slips = report::unknown_states(catalog, &opened.session, printer.words());
    let slips: Vec<String> =
        placed(slips, &opened.content, printer).iter().map(|slip| printer.of_file(path, slip)).collect();
    match opened.seal {
        Seal::Whole => slips.iter().for_each(|slip| printer.note(slip)),
        Seal::Absent | Seal::Broken if slips.is_empty() => {
            for (older, state) in catalog.recognise_author(&mut opened.session) {
                let today = printer.words().state(state);
                let read =
                    printer.sentence(Key::VerbAuthorRead, [("older", &older), ("state", &state), ("today", &today)]);
                printer.note(&printer.of_file(path, &read));
            }
        }
        Seal::Absent | Seal::Broken => {
            slips.iter().for_each(|slip| printer.bad(slip));
            return None;
        }
    }
    Some(opened)
}

/// What is said of places of a session, each with its line and column in the file.
fn placed(hints: Vec<Hint>, content: &[u8], printer: &Printer) -> Vec<String> {
    let spots: Vec<Spot> = hints.iter().map(|hint| hint.spot.clone()).collect();
    let places = format::located(content, &spots);
    let said = |(hint, place): (Hint, Option<(usize, usize)>)| match place {
        Some((line, column)) => {
            printer.sentence(Key::OpenSyntax, [("line", &line), ("column", &column), ("what", &hint.text)])
        }
        None => hint.text,
    };
    hints.into_iter().zip(places).map(said).collect()
}

/// Why a file does not open, with its name, which stands there once.
fn refusal(path: &Path, error: &LoadError, printer: &Printer) -> String {
    let why = said::load_error(printer.words(), error);
    if path == Path::new("-") {
        let name = printer.words().text(Key::VerbStandardInput);
        return printer.sentence(Key::VerbOfFile, [("file", &name), ("text", &why)]);
    }
    let said = printer.of_file(path, &why);
    match backup(path).filter(|_| !error.slips().is_empty() || matches!(error, LoadError::NotText { .. })) {
        Some(copy) => format!("{said}\n  {}", said::has_copy(printer.words(), &copy)),
        None => said,
    }
}

/// The version before a file, where it is beside it.
fn backup(path: &Path) -> Option<PathBuf> {
    let copy = storage::backup_of(path);
    (path != Path::new("-") && copy.exists()).then_some(copy)
}

fn assess_files(arguments: &Assess, printer: &mut Printer) {
    let catalog = Catalog::shipped();
    let words = printer.words();
    let mut entries = Vec::new();
    let mut is_first = true;
    // What is for marking is for programs.
    let format = if arguments.brief { Format::Json } else { arguments.format };
    for path in &arguments.files {
        let Some(session) = told_session(path, &arguments.by, printer) else { continue };
        let assessment = assess(catalog, &session);
        let file = path.display().to_string();
        let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
        match format {
            Format::Json if arguments.brief => entries.push(report::entry_in_brief(subject, words)),
            Format::Json => entries.push(report::entry(subject, words)),
            Format::Text => {
                let rule = if is_first { "" } else { "\n\n" };
                printer.out(&format!("{rule}{}", report::text(subject, words)));
                is_first = false;
            }
        }
    }
    if format == Format::Json {
        printer.out(&format!("{:#}\n", serde_json::Value::Array(entries)));
    }
}

/// Reads a session by one reading at every point, where one is asked for.
pub(super) fn set_reading(session: &mut Session, reading: Option<ReadingName>) {
    if let Some(reading) = reading {
        session.reading = reading.into();
        session.choices.clear();
    }
}

pub(super) fn set_as_of(session: &mut Session, day: Day, path: &Path, printer: &mut Printer) {
    let first_day = session.incident.first_day;
    session.as_of = day.max(first_day);
    if day < first_day {
        let early = printer.sentence(Key::VerbAsOfEarly, [("day", &day), ("first", &first_day)]);
        printer.note(&printer.of_file(path, &early));
    }
}

/// Hints that are printed; of a file with more the others are counted.
const MOST_HINTS: usize = 100;

fn check(path: &Path, is_strict: bool, printer: &mut Printer) {
    let Some(Opened { session, content, .. }) = opened(path, printer) else { return };
    let words = printer.words();
    let places = Places::of(pictures::folder(), Some(path).filter(|path| *path != Path::new("-")));
    let hints = report::hints(Catalog::shipped(), &session, &|hash| places.has(&RealDisk, hash), words);
    let hints = placed(hints, &content, printer);
    let counted = [("count", hints.len().into()), ("number", hints.len().to_string().into())];
    let count = if hints.is_empty() { words.text(Key::VerbValid) } else { words.fill(Key::VerbValidHints, &counted) };
    let mut lines = format!("{}\n", printer.of_file(path, &count));
    for hint in hints.iter().take(MOST_HINTS) {
        lines.push_str(&format!("  {hint}\n"));
    }
    if hints.len() > MOST_HINTS {
        let more = printer.sentence(Key::VerbMoreHints, [("number", &(hints.len() - MOST_HINTS))]);
        lines.push_str(&format!("  {more}\n"));
    }
    printer.out(&lines);
    if is_strict && !hints.is_empty() {
        printer.doubt();
    }
}

fn diff(arguments: &Diff, printer: &mut Printer) {
    let sessions = [&arguments.a, &arguments.b].map(|path| session_as_written(path, printer));
    let [Some(one), Some(other)] = sessions else { return };
    let [one, other] = [one, other].map(|session| if arguments.notes { session } else { session.without_private() });
    let comparison = explore::compare(Catalog::shipped(), &one, &other);
    let words = printer.words();
    let (one, other) = (arguments.a.display().to_string(), arguments.b.display().to_string());
    let names = [one.as_str(), other.as_str()];
    match arguments.format {
        Format::Text => printer.out(&report::comparison_text(names, &comparison, words)),
        Format::Json => printer.out(&format!("{:#}\n", report::comparison_json(names, &comparison, words))),
    }
}

fn template(arguments: &Template, printer: &mut Printer) {
    let catalog = Catalog::shipped();
    let first_day = arguments.date.unwrap_or_else(today);
    let roster = catalog.roster(first_day);
    for state in arguments.attacked.iter().filter(|state| !roster.contains(**state)) {
        printer.note(&printer.sentence(Key::VerbNoParty, [("state", state), ("day", &first_day)]));
    }
    printer.out(&report::template(catalog, first_day, &arguments.attacked, printer.words()));
}

/// Today by the universal clock; the command line may look at it, the centre may not.
pub(super) fn today() -> Day {
    let now = jiff::tz::Offset::UTC.to_datetime(jiff::Timestamp::now()).date();
    now.to_string().parse().unwrap_or_default()
}

/// The shipped cases nearest to a session.
fn nearest_cases(path: &Path, format: Format, printer: &mut Printer) {
    let Some(session) = session(path, printer) else { return };
    let catalog = Catalog::shipped();
    let own = own_cases(printer);
    // The session itself is no precedent of its own.
    let is_other = |own: &&OwnCase| own.path != path && !own.session.says_the_same(&session);
    let cases: Vec<&Session> = library::cases()
        .iter()
        .map(|case| &case.session)
        .chain(own.iter().filter(is_other).map(|own| &own.session))
        .collect();
    let found = nearest(catalog, &session, &assess(catalog, &session), cases.iter().copied());
    let words = printer.words();
    match format {
        Format::Json => printer.out(&format!("{:#}\n", report::nearest_entry(&found, &cases, catalog, words))),
        Format::Text => printer.out(&report::nearest_text(&found, &cases, words)),
    }
}

/// What either way may cost.
fn costs(path: &Path, format: Format, printer: &mut Printer) {
    let Some(session) = session(path, printer) else { return };
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let file = path.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    let words = printer.words();
    match format {
        Format::Json => printer.out(&format!("{:#}\n", report::costs_entry(subject, words))),
        Format::Text => printer.out(&report::costs_text(subject, words)),
    }
}

/// The checklist of a letter under Article 51.
fn letter(path: &Path, printer: &mut Printer) {
    let Some(session) = session(path, printer) else { return };
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let file = path.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    printer.out(&report::letter_text(subject, printer.words()));
}

/// The arguments as a map.
fn argdown(arguments: &ArgdownArguments, printer: &mut Printer) {
    let path = &arguments.file;
    let Some(session) = told_session(path, &arguments.by, printer) else { return };
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let file = path.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    printer.out(&report::argdown(subject, printer.words()));
}

/// The row of Article 6 for a point.
fn probe(arguments: &ProbeArguments, printer: &mut Printer) {
    let Some(point) = point(&arguments.at) else {
        return printer.bad(&printer.sentence(Key::VerbNoPoint, [("text", &arguments.at)]));
    };
    let Some(object) = Object::from_id(&arguments.object).filter(|object| !object.is_unknown()) else {
        let objects: Vec<&str> =
            Object::ALL.iter().filter(|object| !object.is_unknown()).map(|object| object.id()).collect();
        let names = objects.join(", ");
        return printer.bad(&printer.sentence(Key::VerbNoObject, [("name", &arguments.object), ("names", &names)]));
    };
    let day = arguments.date.unwrap_or_else(today);
    let choices = Choices::all(arguments.reading.into());
    let found = atlas::probe(Catalog::shipped(), point, object, day, &choices);
    let words = printer.words();
    match arguments.format {
        Format::Json => printer.out(&format!("{:#}\n", report::probe_entry(&found, day, words))),
        Format::Text => printer.out(&report::probe_text(&found, day, words)),
    }
}

/// Latitude and longitude in ten-thousandths of a degree.
fn point(text: &str) -> Option<atlas::Spot> {
    let (lat, lon) = text.split_once(',')?;
    let grid = |text: &str, most: f64| {
        let degrees: f64 = text.trim().parse().ok()?;
        (degrees.abs() <= most).then(|| (degrees * 10_000.0).round() as i32)
    };
    Some((grid(lat, 90.0)?, grid(lon, 180.0)?))
}

/// The smallest flips of a session, for one target or for all of the first three parts.
fn flips(arguments: &Flips, printer: &mut Printer) {
    let path = &arguments.file;
    let Some(mut session) = session(path, printer) else { return };
    if let Some(day) = arguments.as_of {
        set_as_of(&mut session, day, path, printer);
    }
    let catalog = Catalog::shipped();
    let assessment = assess(catalog, &session);
    let targets = match (&arguments.part, &arguments.target) {
        (Some(part), Some(target)) => match report::target(part, target) {
            Some(target) => vec![target],
            None => {
                let targets = report::possible_targets();
                let none =
                    printer.sentence(Key::VerbNoTarget, [("target", target), ("part", part), ("targets", &targets)]);
                return printer.bad(&none);
            }
        },
        (None, Some(_)) => return printer.bad(&printer.words().text(Key::VerbTargetNeedsPart)),
        (_, None) => report::all_targets(),
    };
    let words = printer.words();
    let file = path.display().to_string();
    let subject = Subject { file: &file, session: &session, assessment: &assessment, catalog };
    match arguments.format {
        Format::Json => printer.out(&format!("{:#}\n", report::flips_entry(subject, &targets, words))),
        Format::Text => printer.out(&report::flips_text(subject, &targets, words)),
    }
}

fn list_cases(printer: &mut Printer) {
    let words = printer.words();
    let mut lines = String::new();
    for case in library::cases() {
        let Session { incident, .. } = &case.session;
        lines.push_str(&format!("{:<18} {}  {}\n", case.id, incident.first_day, words.session_title(&case.session)));
    }
    for OwnCase { session, .. } in own_cases(printer) {
        let (day, title) = (session.incident.first_day, words.precedent_title(&session));
        lines.push_str(&format!("{:<18} {day}  {title}\n", session.case));
    }
    printer.out(&lines);
}

/// The person's own precedents; files that were passed over are named on standard error, with line and column.
pub(super) fn own_cases(printer: &mut Printer) -> Vec<OwnCase> {
    let Some(folder) = own::folder() else { return Vec::new() };
    let found = own::read(&RealDisk, &folder);
    for passed in found.passed_over {
        let why = said::passed_over(printer.words(), &passed.why);
        let text = printer.sentence(Key::VerbPassedOver, [("why", &why.trim_end_matches('.'))]);
        printer.note(&printer.of_file(&folder.join(passed.name), &text));
    }
    found.cases
}
