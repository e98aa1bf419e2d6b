//! Three hours of a workshop at speed, without a display: 32 seats, a round every ten minutes, a stance every five seconds,
//! scenes, reveals and undo. Prints what an action takes until its scene is built and its frame laid out, what a frame without
//! an action takes in the first hour and in the third, and by how much the memory grew. `benches/three_hours.sh` runs it.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use casus::{
    shell::{Home, NoDialogs, Now, Shell},
    stage::SceneId,
    storage::{RealDisk, settings::Found},
    ui::StageWish,
};
use egui::{Context, Event, Key, Modifiers, RawInput, Rect, pos2, vec2};

/// The allocator of the program itself, so that its memory is the one measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Seconds of the workshop.
const WHOLE: u64 = 3 * 3600;
/// A stance is taken every so many seconds.
const STANCE: u64 = 5;
/// A round lasts so many seconds.
const ROUND: u64 = 600;

struct Room {
    ctx: Context,
    shell: Shell,
    second: Arc<AtomicU64>,
    time: f64,
}

/// What was measured.
#[derive(Default)]
struct Measured {
    actions: Vec<Duration>,
    frames: [Vec<Duration>; 3],
    memory: Vec<u64>,
}

impl Room {
    fn open(home: &Path) -> Self {
        let ctx = Context::default();
        let home = Home::in_folder(home, Arc::new(RealDisk));
        let mut shell = Shell::new(&ctx, Found::default(), Some(home), Box::new(NoDialogs));
        let second = Arc::new(AtomicU64::new(0));
        let told = Arc::clone(&second);
        shell.set_time(Arc::new(move || {
            let second = told.load(Ordering::Relaxed);
            Now { wall: 1_900_000_000 + second, steady: Duration::from_secs(second) }
        }));
        shell.open_path(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/pledged.ron").into());
        let mut room = Self { ctx, shell, second, time: 0.0 };
        for _ in 0..20 {
            std::thread::sleep(Duration::from_millis(20));
            room.frame(Vec::new());
        }
        room.shell.set_scenes(&[StageWish::Begin, StageWish::GoTo(SceneId::Council), StageWish::RollCall]);
        room
    }

    /// One frame with what a person does in it: how long it took.
    fn frame(&mut self, events: Vec<Event>) -> Duration {
        self.time += 0.5;
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0))),
            time: Some(self.time),
            events,
            ..Default::default()
        };
        let began = Instant::now();
        let mut output = self.ctx.run_ui(input, |ui| self.shell.frame_ui(ui));
        let shapes = std::mem::take(&mut output.shapes);
        std::hint::black_box(self.ctx.tessellate(shapes, output.pixels_per_point).len());
        output.textures_delta.clear();
        began.elapsed()
    }

    /// What is done at a second of the workshop: the keys, and what else.
    fn act(&mut self, second: u64) -> Vec<Event> {
        let count = second / STANCE;
        if second.is_multiple_of(ROUND) {
            self.shell.set_scenes(&[StageWish::NextRound]);
        }
        if second.is_multiple_of(60) {
            let scene = SceneId::ALL[(count / 12) as usize % SceneId::ALL.len()];
            self.shell.set_scenes(&[StageWish::GoTo(scene), StageWish::Reveal]);
        }
        if second.is_multiple_of(155) {
            return key(Key::Z, Modifiers::COMMAND, None);
        }
        let digits = [
            (Key::Num1, "1"),
            (Key::Num2, "2"),
            (Key::Num3, "3"),
            (Key::Num4, "4"),
            (Key::Num5, "5"),
            (Key::Num0, "0"),
        ];
        // Two numbers without a common divisor: every seat meets every stance.
        let (digit, text) = digits[(count * 7 / 3) as usize % digits.len()];
        key(digit, Modifiers::NONE, Some(text))
    }
}

/// A key is pressed and let go.
fn key(key: Key, modifiers: Modifiers, text: Option<&str>) -> Vec<Event> {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers };
    let mut events = vec![event(true)];
    events.extend(text.map(|text| Event::Text(text.to_owned())));
    events.push(event(false));
    events
}

/// Bytes of this process in memory.
fn memory() -> u64 {
    let pages = std::fs::read_to_string("/proc/self/statm").unwrap_or_default();
    pages.split(' ').nth(1).and_then(|pages| pages.parse().ok()).unwrap_or(0_u64) * 4096
}

fn play(room: &mut Room) -> Measured {
    let mut measured = Measured::default();
    for second in (0..WHOLE).step_by(STANCE as usize) {
        room.second.store(second, Ordering::Relaxed);
        let events = room.act(second);
        measured.actions.push(room.frame(events));
        let hour = (second / 3600) as usize;
        // The answer to the action takes a frame more; the next is one in which nothing moves.
        room.frame(Vec::new());
        measured.frames[hour].push(room.frame(Vec::new()));
        if second.is_multiple_of(600) {
            measured.memory.push(memory());
        }
    }
    measured.memory.push(memory());
    measured
}

fn at(sorted: &mut [Duration], share: f64) -> f64 {
    sorted.sort_unstable();
    let idx = ((sorted.len() - 1) as f64 * share) as usize;
    sorted[idx].as_secs_f64() * 1000.0
}

#[expect(clippy::print_stdout, reason = "The figures are what the program is run for.")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let home = tempfile::tempdir()?;
    let mut room = Room::open(home.path());
    let mut measured = play(&mut room);
    let session = room.shell.bench().session();
    println!(
        "rounds {}, lines of the log {}, seats with a line {}",
        session.proceedings.rounds.len(),
        session.log.iter().count(),
        session.stances.len()
    );
    let actions = &mut measured.actions;
    println!(
        "action and its frame, ms: median {:.2}, 99th percentile {:.2}, most {:.2}",
        at(actions, 0.5),
        at(actions, 0.99),
        at(actions, 1.0)
    );
    let [first, second, third] = measured.frames.each_mut().map(|frames| at(frames, 0.5));
    println!(
        "a frame, ms: hour one {first:.3}, two {second:.3}, three {third:.3}; third to first {:.3}",
        third / first
    );
    let [begin, .., end] = measured.memory.as_slice() else { return Err("nothing was measured".into()) };
    let most = measured.memory.iter().max().unwrap_or(end);
    println!("memory, MiB: {} at the beginning, {} at the end, {} at most", begin >> 20, end >> 20, most >> 20);
    room.shell.end();
    Ok(())
}
