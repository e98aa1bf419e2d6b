//! How long the wall takes from a scene to its pixels, beside a window that changes its colour: `benches/wall.sh` runs it on a
//! display whose picture is a file. Also what both hold of memory, and how often the wall wakes while nothing moves and while
//! a clock runs.
//!
//! `wall_speed PROGRAM PICTURE`: PROGRAM is the built `casus`, PICTURE the file of the display. `wall_speed hello` is the
//! window beside it.

#[path = "../tests/stage/room.rs"]
mod room;

use std::{
    error::Error,
    fs::File,
    io::{Read, Seek as _, SeekFrom, Write},
    process::{Child, Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    thread::{self, sleep},
    time::{Duration, Instant},
};

use casus::{
    domain::Language,
    stage::{
        PublicScene, WallTheme,
        wire::{Down, frame},
    },
};

/// The wall as an ordinary window is so large, and so is the one beside it.
const SIZE: [f32; 2] = [960.0, 540.0];
/// So often each is asked to change.
const ROUNDS: usize = 41;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["hello"] => hello(),
        [program, picture] => measure(program, picture),
        _ => Err("say hello, or a program and a picture".into()),
    }
}

/// A window with one line that changes its colour with every byte it is given.
struct Hello(Arc<AtomicU64>);

impl eframe::App for Hello {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        let count = self.0.load(Ordering::Relaxed);
        let colour = if count.is_multiple_of(2) { egui::Color32::WHITE } else { egui::Color32::BLACK };
        ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, colour);
        ui.label("Hello");
    }
}

fn hello() -> Result<(), Box<dyn Error>> {
    let viewport = egui::ViewportBuilder::default().with_inner_size(SIZE);
    let options = eframe::NativeOptions { viewport, renderer: eframe::Renderer::Glow, ..Default::default() };
    let app = |creation: &eframe::CreationContext<'_>| -> Box<dyn eframe::App> {
        let (count, ctx) = (Arc::new(AtomicU64::new(0)), creation.egui_ctx.clone());
        let counted = Arc::clone(&count);
        thread::spawn(move || {
            let mut byte = [0];
            while std::io::stdin().read(&mut byte).is_ok_and(|read| read == 1) {
                counted.fetch_add(1, Ordering::Relaxed);
                ctx.request_repaint();
            }
            std::process::exit(0);
        });
        Box::new(Hello(count))
    };
    Ok(eframe::run_native("hello", options, Box::new(move |creation| Ok(app(creation))))?)
}

/// The picture of the display, of which a few lines in the middle of the window are looked at.
struct Picture(File);

impl Picture {
    fn lines(&mut self) -> Result<Vec<u8>, std::io::Error> {
        // 1280 points of four bytes a line; the head of the file is shorter than a line.
        self.0.seek(SeekFrom::Start(1280 * 4 * 300))?;
        let mut lines = vec![0; 1280 * 4 * 8];
        self.0.read_exact(&mut lines)?;
        Ok(lines)
    }

    /// Milliseconds until it changes.
    fn until_changed(&mut self, change: impl FnOnce() -> std::io::Result<()>) -> Result<f64, Box<dyn Error>> {
        let before = self.lines()?;
        let began = Instant::now();
        change()?;
        while self.lines()? == before {
            if began.elapsed() > Duration::from_secs(20) {
                return Err("nothing changed for twenty seconds".into());
            }
        }
        Ok(began.elapsed().as_secs_f64() * 1000.0)
    }
}

fn median(mut all: Vec<f64>) -> f64 {
    all.sort_by(f64::total_cmp);
    all[all.len() / 2]
}

/// Kibibytes that a process holds, what it shares counted in part.
fn memory(process: u32) -> Result<u64, Box<dyn Error>> {
    let rollup = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or("no Pss")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}

/// How often the thread that paints went to sleep: once a frame, and once whenever something woke it.
fn sleeps(process: u32) -> Result<u64, Box<dyn Error>> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).ok_or("no count")?;
    Ok(line.trim().parse()?)
}

fn sleeps_in(process: u32, seconds: u64) -> Result<u64, Box<dyn Error>> {
    let before = sleeps(process)?;
    sleep(Duration::from_secs(seconds));
    Ok(sleeps(process)? - before)
}

fn begin(command: &mut Command) -> Result<Child, Box<dyn Error>> {
    let child = command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
    sleep(Duration::from_secs(4));
    Ok(child)
}

fn named(scenes: &[(String, PublicScene)], name: &str) -> Result<PublicScene, Box<dyn Error>> {
    let (_, scene) = scenes.iter().find(|(each, _)| each.contains(name)).ok_or(format!("no scene {name}"))?;
    let mut scene = scene.clone();
    scene.look.moves = false;
    Ok(scene)
}

#[expect(clippy::print_stdout, reason = "The figures are what the program is run for.")]
fn measure(program: &str, picture: &str) -> Result<(), Box<dyn Error>> {
    let mut picture = Picture(File::open(picture)?);
    let mut child = begin(Command::new(std::env::current_exe()?).arg("hello"))?;
    let mut input = child.stdin.take().ok_or("no pipe")?;
    let mut hello = Vec::new();
    for _ in 0..ROUNDS {
        hello.push(picture.until_changed(|| input.write_all(&[1]).and_then(|()| input.flush()))?);
        sleep(Duration::from_millis(150));
    }
    let hello_memory = memory(child.id())?;
    drop(input);
    child.wait()?;

    let (dark, light) = (room::scenes(Language::En, WallTheme::Dark), room::scenes(Language::En, WallTheme::Light));
    let mut child = begin(Command::new(program).arg("wall"))?;
    let mut input = child.stdin.take().ok_or("no pipe")?;
    let mut say = |message: &Down| input.write_all(&frame(message)).and_then(|()| input.flush());
    for name in ["council", "verdict", "text"] {
        let mut took = Vec::new();
        for round in 0..ROUNDS {
            let scene = named(if round.is_multiple_of(2) { &light } else { &dark }, name)?;
            took.push(picture.until_changed(|| say(&Down::Scene(Box::new(scene))))?);
            sleep(Duration::from_millis(150));
        }
        let (wall, hello) = (median(took), median(hello.clone()));
        println!("{name}: scene to pixels {wall:.1} ms, hello {hello:.1} ms, ratio {:.2}", wall / hello);
    }
    let lit = named(&light, "council")?;
    let mut dark = Vec::new();
    for _ in 0..ROUNDS {
        say(&Down::Scene(Box::new(lit.clone())))?;
        sleep(Duration::from_millis(150));
        dark.push(picture.until_changed(|| say(&Down::Blank))?);
    }
    println!("blank: {:.1} ms", median(dark));
    let (name, resting) = light.iter().find(|(_, scene)| !scene.ticks()).ok_or("every scene has a clock")?;
    say(&Down::Scene(Box::new(resting.clone())))?;
    sleep(Duration::from_secs(2));
    println!("while nothing moves ({name}) it woke {} times in 10 s", sleeps_in(child.id(), 10)?);
    println!("memory: wall {} KiB, hello {hello_memory} KiB", memory(child.id())?);
    for (name, scene) in light.iter().filter(|(_, scene)| scene.ticks()).take(1) {
        say(&Down::Scene(Box::new(scene.clone())))?;
        sleep(Duration::from_secs(2));
        println!("with a clock ({name}) it woke {} times in 10 s", sleeps_in(child.id(), 10)?);
    }
    say(&Down::End)?;
    child.wait()?;
    Ok(())
}
