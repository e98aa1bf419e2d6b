//! How long frames take while the program keeps and saves, beside the same frames without.
//!
//! Every frame takes a step back or forth, so that every frame has unsaved work to keep; the second run
//! also saves the file again and again. The goal is a 99th percentile of at most twice that of the first.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use casus::{
    shell::{Home, NoDialogs, Shell},
    storage::{RealDisk, files::backup_of, library, save, settings::Found},
};
use egui::{Context, Event, Key, Modifiers, RawInput, Rect, pos2, vec2};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The two kinds of frames take turns, so that whatever else the computer does meets both alike.
const BLOCKS: usize = 10;
const FRAMES_OF_A_BLOCK: usize = 200;

struct Screen {
    ctx: Context,
    shell: Shell,
    time: f64,
}

impl Screen {
    fn new(home: Option<Home>, file: PathBuf) -> Self {
        let ctx = Context::default();
        let mut shell = Shell::new(&ctx, Found::default(), home, Box::new(NoDialogs));
        shell.open_path(file);
        shell.ui_state().council.focus_board = true;
        let mut screen = Self { ctx, shell, time: 0.0 };
        for keys in [&[][..], &[], &[(Modifiers::NONE, Key::A)], &[(Modifiers::NONE, Key::Num2)], &[]] {
            screen.frame(keys);
        }
        assert_eq!(screen.shell.bench().steps(), 1, "there is a step to go back and forth in");
        screen
    }

    fn frame(&mut self, keys: &[(Modifiers, Key)]) -> Duration {
        self.time += 1.0 / 60.0;
        let press = |(modifiers, key): &(Modifiers, Key)| Event::Key {
            key: *key,
            physical_key: Some(*key),
            pressed: true,
            repeat: false,
            modifiers: *modifiers,
        };
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(1280.0, 800.0))),
            time: Some(self.time),
            events: keys.iter().map(press).collect(),
            ..Default::default()
        };
        let begun = Instant::now();
        let mut output = self.ctx.run_ui(input, |ui| self.shell.frame_ui(ui));
        let shapes = std::mem::take(&mut output.shapes);
        let primitives = self.ctx.tessellate(shapes, output.pixels_per_point);
        let taken = begun.elapsed();
        drop(primitives);
        output.textures_delta.clear();
        taken
    }

    fn block(&mut self, saves: bool) -> Vec<Duration> {
        // What the other has begun comes to its end.
        std::thread::sleep(Duration::from_millis(300));
        (0..FRAMES_OF_A_BLOCK)
            .map(|number| {
                let step = if number % 2 == 0 { Key::Z } else { Key::Y };
                let mut keys = vec![(Modifiers::COMMAND, step)];
                if saves && number % 5 == 0 {
                    keys.push((Modifiers::COMMAND, Key::S));
                }
                let taken = self.frame(&keys);
                // Frames come as a screen asks for them.
                std::thread::sleep(Duration::from_millis(4));
                taken
            })
            .collect()
    }
}

#[expect(clippy::print_stdout, reason = "The figures are the result.")]
fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("paris.ron");
    save(&file, &library::case("fr-2015-paris").expect("it ships").session).expect("it saves");
    let saved = file.clone();
    let home = Home::in_folder(folder.path(), Arc::new(RealDisk));
    let (mut still, mut busy) = (Screen::new(None, file.clone()), Screen::new(Some(home), file));
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..BLOCKS {
        without.extend(still.block(false));
        with.extend(busy.block(true));
    }
    assert!(backup_of(&saved).exists(), "nothing was saved");
    without.sort();
    with.sort();
    let at = |frames: &[Duration], share: usize| frames[(frames.len() * share / 100).min(frames.len() - 1)];
    for (name, frames) in [("without", &without), ("while saving", &with)] {
        println!("{name:>12}: median {:?}, 99th percentile {:?}", at(frames, 50), at(frames, 99));
    }
    println!("ratio of the 99th percentiles: {:.2}", at(&with, 99).as_secs_f64() / at(&without, 99).as_secs_f64());
}
