//! What is fuzzed, as plain functions over bytes: the fuzzer calls them, and an ordinary test replays the corpus.

use casus::{
    assess::assess,
    catalog::Catalog,
    domain::{
        Condition, Confidence, Dated, Day, Edit, FactId, FactValue, Harm, Means, Moment, Request, RequestLine, Session,
        Stance, StateCode,
    },
    storage::{Kept, Seal, Settings, cases, format},
    workbench::{Gesture, Signature, Workbench},
};

/// Any bytes as a file of any version: refused in words, or read, judged, written and read again the same.
pub fn load(data: &[u8]) {
    match format::examine(data) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(reading) => {
            assert!(assess(Catalog::shipped(), &reading.session).roster.len() < 40);
            // What is read may be too large to be written only where the notation takes more room than the file did.
            if let Ok(text) = format::write(&reading.session) {
                let again = format::examine(text.as_bytes()).expect("what was written opens");
                assert!(again.session == reading.session && again.seal == Seal::Whole);
            }
        }
    }
}

/// Any bytes as a file of settings: read or set aside, never a panic.
pub fn settings(data: &[u8]) {
    if let Some((mut settings, _)) = std::str::from_utf8(data).ok().and_then(Settings::read) {
        settings.remember(std::path::Path::new("/a.ron"));
        assert!(settings.recent.first().is_some_and(|path| path.ends_with("a.ron")));
    }
}

/// Any bytes as a recovery file: refused in words, or read, and written again the same.
pub fn recovery(data: &[u8]) {
    match Kept::read(data) {
        Err(error) => assert!(!error.to_string().is_empty()),
        Ok(kept) => {
            if let Ok(text) = kept.write() {
                assert_eq!(Kept::read(text.as_bytes()).expect("what was kept opens"), kept);
            }
        }
    }
}

/// Bytes as commands, undo, redo, saving and loading.
pub fn commands(data: &[u8]) {
    let (first, rest) = data.split_first().map_or((0, data), |(first, rest)| (*first, rest));
    let mut bytes = rest.iter().copied();
    let mut stream = Stream::new(usize::from(first));
    while stream.step(&mut || bytes.next()).is_some() {
        stream.check();
    }
    stream.save_and_load();
}

/// A sitting at the workbench, driven by bytes.
pub struct Stream {
    /// The workbench.
    pub bench: Workbench,
    now: i64,
}

impl Stream {
    /// A sitting that begins with a shipped case.
    pub fn new(case: usize) -> Self {
        let session = cases()[case % cases().len()].session.clone();
        Self { bench: Workbench::new(Catalog::shipped(), session), now: 1_800_000_000 }
    }

    /// Takes one step by the next bytes; none where they have run out.
    pub fn step(&mut self, next: &mut dyn FnMut() -> Option<u8>) -> Option<()> {
        self.now += 1;
        self.bench.sign(Signature { who: "Ada".into(), at: Moment::from_unix_seconds(self.now) });
        match next()? % 32 {
            0 => self.undo_and_redo(),
            1 => drop(self.bench.undo()),
            2 => drop(self.bench.redo()),
            3 => self.bench.end_gesture(),
            4 => {
                let line = self.bench.session().log.len().saturating_sub(usize::from(next()?));
                self.bench.annotate(line, &text(next)?);
            }
            5 => {
                let back = usize::from(next()?);
                self.bench.go_to_step(self.bench.steps_done().saturating_sub(back % 4));
            }
            _ => {
                let command = command(self.bench.session(), next)?;
                let gesture = match next()? % 4 {
                    0 => Some(Gesture::Painting),
                    1 => Some(Gesture::Typing("notes".to_owned())),
                    _ => None,
                };
                let log = self.bench.session().log.len();
                let before = self.bench.session().clone();
                let is_changed = self.bench.execute(command, gesture);
                assert_eq!(is_changed, !self.bench.session().says_the_same(&before));
                assert!(is_changed || self.bench.session().log.len() == log);
            }
        }
        Some(())
    }

    /// One step back and forth is where it was; the log has grown or is full.
    fn undo_and_redo(&mut self) {
        let before = self.bench.session().clone();
        if self.bench.undo() {
            assert!(self.bench.redo());
            assert!(self.bench.session().says_the_same(&before));
            assert!(self.bench.session().log.len() >= before.log.len());
        }
    }

    /// What holds at all times.
    pub fn check(&self) {
        assert_eq!(*self.bench.assessment(), assess(Catalog::shipped(), self.bench.session()));
        assert!(self.bench.session().log.len() <= casus::domain::MOST_LOG_LINES);
        assert!(self.bench.steps() <= 20_000 && self.bench.steps_done() <= self.bench.steps());
    }

    /// The file holds the session whole. Days that a command put out of order are settled by the file.
    pub fn save_and_load(&self) {
        let mut session = self.bench.session().clone();
        if session.settle().is_ok() {
            let text = format::write(&session).expect("a session of this size is written");
            assert!(format::read(text.as_bytes()).expect("it opens") == session);
        }
    }
}

fn command(session: &Session, next: &mut dyn FnMut() -> Option<u8>) -> Option<Edit> {
    let day = |byte: u8| session.incident.first_day.plus_days(i32::from(byte % 9) - 2);
    Some(match next()? % 13 {
        0 => Edit::Rename(text(next)?),
        1 => Edit::SetDecisionPoint(text(next)?),
        2 => Edit::SetNotes(text(next)?),
        3 => Edit::SetAsOf(day(next()?)),
        4 => Edit::SetFirstDay(Day::constant(1974, 7, 20).plus_days(i32::from(next()? % 6) * 3_650)),
        5 => Edit::SetLastDay(day(next()?)),
        6 => {
            let fact = pick(FactId::ALL, next()?);
            let value = FactValue::unknown(fact).unwrap_or(FactValue::Harm(pick(&HARM, next()?)));
            Edit::PutFact(Dated { value, ..dated(day(next()?), next)? })
        }
        7 => {
            let value = FactValue::Means(vec![pick(&[Means::Strike, Means::Cyber, Means::Threat], next()?)]);
            Edit::PutFact(Dated { value, ..dated(Day::BEGINNING, next)? })
        }
        8 => Edit::RemoveFact(pick(FactId::ALL, next()?), day(next()?)),
        9 => Edit::PutRequest(RequestLine {
            ally: seat(next()?),
            from: day(next()?),
            value: pick(&[Request::Asks, Request::Consents, Request::None, Request::Declines], next()?),
            confidence: pick(&Confidence::ALL, next()?),
            note: text(next)?,
        }),
        10 => Edit::SetStance(vec![seat(next()?), seat(next()?)], pick(&Stance::ALL, next()?)),
        11 => Edit::SetCondition(seat(next()?), pick(&Condition::ALL, next()?)),
        _ => Edit::SetReason(seat(next()?), text(next)?),
    })
}

const HARM: [Harm; 3] = [Harm::FewDead, Harm::ManyDead, Harm::Unknown];

fn dated(from: Day, next: &mut dyn FnMut() -> Option<u8>) -> Option<Dated<FactValue>> {
    let value = FactValue::Harm(pick(&HARM, next()?));
    Some(Dated { from, value, confidence: pick(&Confidence::ALL, next()?), note: text(next)? })
}

fn pick<T: Clone>(list: &[T], byte: u8) -> T {
    list[usize::from(byte) % list.len()].clone()
}

fn seat(byte: u8) -> StateCode {
    pick(&["FRA", "TUR", "GRC", "USA", "POL", "ITA", "BEL", "NOR", "ZZZ"], byte).parse().expect("a code")
}

/// A text of up to fifteen letters, with those that a notation may stumble over.
fn text(next: &mut dyn FnMut() -> Option<u8>) -> Option<String> {
    const LETTERS: [char; 16] =
        ['a', 'é', '"', '\\', '\'', '\n', '\r', '(', '/', '*', ' ', '\u{feff}', '\u{301}', '😀', '\0', '…'];
    let len = next()? % 16;
    (0..len).map(|_| Some(pick(&LETTERS, next()?))).collect()
}
