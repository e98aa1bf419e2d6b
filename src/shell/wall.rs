//! The console's side of the wall: starts the second process, feeds it scenes, and says what to do when it is lost. Whatever
//! happens to it, the console goes on.

use std::{
    collections::BTreeSet,
    io::{Read as _, Write as _},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::mpsc::{Receiver, Sender, channel},
    thread,
    time::Duration,
};

use web_time::Instant;

use crate::{
    stage::{
        PublicScene,
        wire::{Broken, Down, Reader, Refused, Screen, Up, frame, pieces},
    },
    words::{Key, Words},
};

/// How long a wall may take to answer before that is said.
const PATIENCE: Duration = Duration::from_secs(5);

/// How the wall stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// Nobody has opened it.
    #[default]
    Off,
    /// It was started and has not said anything yet.
    Starting,
    /// It shows, on a screen or as an ordinary window.
    Shows {
        /// The screen that it fills.
        on: Option<Screen>,
        /// Every screen.
        screens: Vec<Screen>,
        /// The screen that it filled and that is gone.
        lost: Option<Screen>,
    },
    /// It is gone.
    Lost(Lost),
}

/// Why the wall is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The process could not be started.
    NoProcess(String),
    /// It could not open.
    Refused(Refused),
    /// Somebody closed it.
    Closed,
    /// It ended without a word.
    Ended,
    /// What it said cannot be understood.
    Foreign,
}

/// What the threads beside it report.
enum Came {
    Said(Up),
    Ended(Option<Broken>),
}

struct Running {
    child: Child,
    down: Sender<Down>,
    up: Receiver<Came>,
    /// Since when it owes an answer.
    owes_since: Option<Instant>,
    /// Whether it was ever given something to show.
    has_scene: bool,
    /// The pictures that it has.
    pictures: BTreeSet<String>,
}

/// The wall, as the console knows it.
#[derive(Default)]
pub struct Wall {
    running: Option<Running>,
    standing: Standing,
    /// The screen that a person chose, by its name and size.
    wish: Option<Screen>,
    is_slow: bool,
}

impl Wall {
    /// How it stands.
    #[must_use]
    pub fn standing(&self) -> &Standing {
        &self.standing
    }

    /// The screen to remember: the one wished for, else the one that it fills.
    #[must_use]
    pub fn screen(&self) -> Option<&Screen> {
        match &self.standing {
            Standing::Shows { on: Some(on), .. } => Some(on),
            Standing::Shows { on: None, .. } | Standing::Off | Standing::Starting | Standing::Lost(_) => {
                self.wish.as_ref()
            }
        }
    }

    /// Whether it is an ordinary window because there is no second screen, and was not on one before.
    #[must_use]
    pub fn is_on_only_screen(&self) -> bool {
        matches!(&self.standing, Standing::Shows { on: None, lost: None, .. })
    }

    /// The number of the second process.
    #[must_use]
    pub fn process(&self) -> Option<u32> {
        self.running.as_ref().map(|running| running.child.id())
    }

    /// Starts the wall as a second process by a command; `wake` is called whenever there is something to [poll](Self::poll).
    pub fn start_as(&mut self, mut command: Command, wake: impl Fn() + Send + 'static) {
        self.close();
        command.arg("wall").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
        match command.spawn() {
            Ok(child) => self.take_on(child, wake),
            Err(error) => self.standing = Standing::Lost(Lost::NoProcess(error.to_string())),
        }
    }

    fn take_on(&mut self, mut child: Child, wake: impl Fn() + Send + 'static) {
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            self.standing = Standing::Lost(Lost::Ended);
            return;
        };
        let (down, messages) = channel();
        let (said, up) = channel();
        thread::spawn(move || tell(input, &messages));
        thread::spawn(move || listen(output, &said, &wake));
        self.standing = Standing::Starting;
        self.is_slow = false;
        self.running = Some(Running {
            child,
            down,
            up,
            owes_since: Some(Instant::now()),
            has_scene: false,
            pictures: BTreeSet::new(),
        });
        if let Some(wish) = self.wish.clone() {
            self.send(Down::Screen(wish));
        }
    }

    /// Shows a scene. Without a wall nothing happens.
    pub fn show(&mut self, scene: &PublicScene) {
        self.send(Down::Scene(Box::new(scene.clone())));
        self.owe();
    }

    /// Gives it the picture that a scene shows, once.
    pub fn hang(&mut self, scene: &PublicScene, content: &[u8]) {
        let (Some(running), Some(face)) = (&mut self.running, scene.picture()) else { return };
        if running.pictures.insert(face.hash.clone()) {
            pieces(scene, content).into_iter().for_each(|piece| self.send(piece));
        }
    }

    /// Darkens it at once.
    pub fn blank(&mut self) {
        self.send(Down::Blank);
        self.owe();
    }

    /// Puts it on a screen, now and whenever it starts.
    pub fn move_to(&mut self, screen: Screen) {
        self.wish = Some(screen.clone());
        self.send(Down::Screen(screen));
    }

    /// Closes it.
    pub fn close(&mut self) {
        self.send(Down::End);
        if let Some(running) = self.running.take() {
            bury(running.child);
        }
        self.standing = Standing::Off;
    }

    fn owe(&mut self) {
        if let Some(running) = &mut self.running {
            running.has_scene = true;
            running.owes_since.get_or_insert_with(Instant::now);
        }
    }

    /// A wall that is gone is noticed by its end and not here.
    fn send(&self, message: Down) {
        if let Some(running) = &self.running {
            let _ = running.down.send(message);
        }
    }

    /// Takes in what has come from the wall, and says whether it stands otherwise now.
    pub fn poll(&mut self) -> bool {
        let before = (self.standing.clone(), self.is_slow);
        while let Some(came) = self.running.as_ref().and_then(|running| running.up.try_recv().ok()) {
            self.take(came);
        }
        let owes = self.running.as_ref().and_then(|running| running.owes_since);
        self.is_slow = owes.is_some_and(|since| since.elapsed() > PATIENCE);
        before != (self.standing.clone(), self.is_slow)
    }

    fn take(&mut self, came: Came) {
        match came {
            Came::Said(Up::Ready { screens, on }) => {
                if let Some(running) = self.running.as_mut().filter(|running| !running.has_scene) {
                    running.owes_since = None;
                }
                let filled = match &self.standing {
                    Standing::Shows { on, lost, .. } => on.clone().or_else(|| lost.clone()),
                    Standing::Off | Standing::Starting | Standing::Lost(_) => None,
                };
                if let (Some(on), None) = (&on, &self.wish) {
                    // Where it stands by itself it comes back to, whatever else is plugged in meanwhile.
                    self.move_to(on.clone());
                }
                let lost = filled.filter(|filled| on.is_none() && filled.among(&screens).is_none());
                self.standing = Standing::Shows { on, screens, lost };
            }
            Came::Said(Up::Alive) => {
                if let Some(running) = &mut self.running {
                    running.owes_since = None;
                }
            }
            Came::Said(Up::Closed) => self.lose(Lost::Closed),
            Came::Said(Up::Refused(why)) => self.lose(Lost::Refused(why)),
            Came::Ended(broken) => self.lose(if broken.is_some() { Lost::Foreign } else { Lost::Ended }),
        }
    }

    fn lose(&mut self, why: Lost) {
        if let Some(running) = self.running.take() {
            bury(running.child);
        }
        self.standing = Standing::Lost(why);
    }

    /// What to tell the person, and what to do; none where there is nothing to say.
    #[must_use]
    pub fn said(&self, words: &Words) -> Option<String> {
        if self.is_slow {
            return Some(words.text(Key::WallDoesNotAnswer));
        }
        match &self.standing {
            Standing::Off => None,
            Standing::Starting => Some(words.text(Key::WallStarting)),
            Standing::Shows { lost: Some(screen), .. } => {
                Some(words.fill(Key::WallLostScreen, &[("screen", named(screen).into())]))
            }
            Standing::Shows { on: Some(screen), .. } => {
                Some(words.fill(Key::WallShows, &[("screen", named(screen).into())]))
            }
            // What to do about it stands once, in a message of its own.
            Standing::Shows { on: None, .. } => Some(words.text(Key::WallIsWindow)),
            Standing::Lost(Lost::NoProcess(cause)) => Some(cannot_start(cause, words)),
            Standing::Lost(Lost::Refused(why)) => Some(refused(why, words)),
            Standing::Lost(Lost::Closed) => Some(words.text(Key::WallClosed)),
            Standing::Lost(Lost::Ended) => Some(words.text(Key::WallEnded)),
            Standing::Lost(Lost::Foreign) => Some(words.text(Key::WallForeign)),
        }
    }
}

impl Drop for Wall {
    fn drop(&mut self) {
        self.close();
    }
}

fn named(screen: &Screen) -> String {
    format!("{} ({} × {})", screen.name, screen.size.0, screen.size.1)
}

fn cannot_start(cause: &str, words: &Words) -> String {
    words.fill(Key::WallCannotStart, &[("cause", cause.trim_end_matches('.').into())])
}

/// Why there is no wall, and what to do.
#[must_use]
pub fn refused(why: &Refused, words: &Words) -> String {
    match why {
        Refused::NoDisplay => words.text(Key::WallNoDisplay),
        Refused::Window(cause) => cannot_start(cause, words),
        Refused::Frame(broken) => words.fill(Key::WallFrame, &[("cause", unreadable(*broken, words).into())]),
    }
}

fn unreadable(broken: Broken, words: &Words) -> String {
    match broken {
        Broken::TooLong(bytes) => {
            words.fill(Key::WallFrameTooLong, &[("number", words.number(i64::from(bytes)).into())])
        }
        Broken::Version(version) => words.fill(Key::WallFrameVersion, &[("version", version.to_string().into())]),
        Broken::Unreadable => words.text(Key::WallFrameUnreadable),
        Broken::Cut => words.text(Key::WallFrameCut),
    }
}

/// Waits for a process to end, where nobody waits for that.
fn bury(mut child: Child) {
    thread::spawn(move || child.wait());
}

/// Writes what the wall is told, on a thread of its own: a wall that does not read holds nothing here. Of scenes that wait the
/// last alone is told.
fn tell(mut input: ChildStdin, messages: &Receiver<Down>) {
    while let Ok(first) = messages.recv() {
        let mut waiting: Vec<Down> = std::iter::once(first).chain(messages.try_iter()).collect();
        let last_look = waiting.iter().rposition(is_look);
        let mut idx = 0;
        waiting.retain(|message| {
            idx += 1;
            !is_look(message) || Some(idx - 1) == last_look
        });
        for message in waiting {
            if input.write_all(&frame(&message)).and_then(|()| input.flush()).is_err() {
                return;
            }
        }
    }
}

fn is_look(message: &Down) -> bool {
    match message {
        Down::Scene(_) | Down::Blank => true,
        Down::Screen(_) | Down::Picture(_) | Down::End => false,
    }
}

/// Reads what the wall says until it ends.
fn listen(mut output: ChildStdout, said: &Sender<Came>, wake: &impl Fn()) {
    let mut reader = Reader::default();
    let mut bytes = [0; 4096];
    let broken = 'pipe: loop {
        let count = match output.read(&mut bytes) {
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Ok(0) | Err(_) => break 'pipe None,
            Ok(count) => count,
        };
        reader.take(&bytes[..count]);
        loop {
            match reader.next_message() {
                Ok(Some(message)) => {
                    let _ = said.send(Came::Said(message));
                }
                Ok(None) => break,
                Err(broken) => break 'pipe Some(broken),
            }
        }
        wake();
    };
    let _ = said.send(Came::Ended(broken));
    wake();
}
