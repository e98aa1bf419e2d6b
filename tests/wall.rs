//! The wall as it is painted, and as a process.

use std::{
    io::{Read as _, Write as _},
    process::{Child, Command, Stdio},
};

use casus::{
    domain::Language,
    stage::{
        PublicScene, WallTheme,
        wire::{Broken, Down, Reader, Refused, Up, frame},
    },
    ui::{theme, wall::WallView},
    words::{Key, Words},
};
use egui::{Rect, Shape, Vec2};
use egui_kittest::Harness;

use crate::stage::room;

/// Screens of 16:9, twice, and of 4:3; and one of 16:10.
const SIZES: [[f32; 2]; 4] = [[1280.0, 720.0], [1920.0, 1080.0], [1024.0, 768.0], [1280.0, 800.0]];
/// The margin that projectors may cut, a share of each side.
const MARGIN: f32 = 0.04;

/// A line of text as it is painted.
#[derive(Debug)]
struct Line {
    words: String,
    rect: Rect,
    size: f32,
    capitals: Option<f32>,
    is_elided: bool,
    /// Whether it ends inside a word.
    breaks_word: bool,
}

/// What a wall of one size is drawn in, one scene after another.
type Drawn = Harness<'static, (WallView, PublicScene)>;

fn screen(size: [f32; 2]) -> Drawn {
    let blank = PublicScene::blank(casus::stage::Look::default());
    let ui = |ui: &mut egui::Ui, (view, scene): &mut (WallView, PublicScene)| {
        view.scene_ui(ui, ui.ctx().content_rect(), scene, 0);
    };
    Harness::builder()
        .with_size(size)
        .with_context_setup(theme::install)
        .build_ui_state(ui, (WallView::default(), blank))
}

fn painted(harness: &mut Drawn, scene: &PublicScene) -> Vec<Line> {
    harness.state_mut().1 = scene.clone();
    harness.run_steps(1);
    let mut lines = Vec::new();
    harness.output().shapes.iter().for_each(|clipped| collect(&clipped.shape, &mut lines));
    lines
}

#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "The shapes are the toolkit's; those without letters do not matter."
)]
fn collect(shape: &Shape, lines: &mut Vec<Line>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, lines)),
        Shape::Text(text) => {
            let sizes = text.galley.job.sections.iter().map(|section| section.format.font_id.size);
            let size = sizes.fold(f32::INFINITY, f32::min);
            let rows = &text.galley.rows;
            let is_of_word =
                |glyph: Option<&egui::epaint::text::Glyph>| glyph.is_some_and(|glyph| glyph.chr.is_alphanumeric());
            for (idx, row) in rows.iter().enumerate().filter(|(_, row)| row.visuals.mesh_bounds.is_positive()) {
                let next = rows.get(idx + 1).and_then(|row| row.glyphs.first());
                let rect = row.visuals.mesh_bounds.translate(text.pos.to_vec2() + row.pos.to_vec2());
                let capital = row.glyphs.iter().find(|glyph| {
                    (glyph.chr.is_ascii_uppercase() || glyph.chr.is_ascii_digit()) && !matches!(glyph.chr, 'J' | 'Q')
                });
                lines.push(Line {
                    words: row.text(),
                    rect,
                    size,
                    capitals: capital.map(|glyph| glyph.uv_rect.size.y),
                    is_elided: text.galley.elided,
                    breaks_word: is_of_word(row.glyphs.last()) && is_of_word(next),
                });
            }
        }
        _ => {}
    }
}

fn faults(name: &str, lines: &[Line], size: [f32; 2]) -> Vec<String> {
    let screen = Rect::from_min_size(egui::Pos2::ZERO, size.into());
    // A letter such as j reaches a little to the left of where it stands.
    let inner = screen.shrink2(Vec2::from(size) * MARGIN).expand(2.0);
    let mut found = Vec::new();
    for (idx, line) in lines.iter().enumerate() {
        if !inner.contains_rect(line.rect) {
            found.push(format!("{name} {size:?}: outside the margin: {:?} at {:.0?}", line.words, line.rect));
        }
        if line.is_elided || line.breaks_word {
            found.push(format!("{name} {size:?}: cut: {:?}", line.words));
        }
        if line.size < size[1] * 0.028 - 0.01 {
            found.push(format!("{name} {size:?}: {:.1} points: {:?}", line.size, line.words));
        }
        for other in &lines[idx + 1..] {
            let both = line.rect.intersect(other.rect);
            if both.is_positive() && both.width() > 1.0 && both.height() > 1.0 {
                found.push(format!("{name} {size:?}: {:?} lies on {:?}", line.words, other.words));
            }
        }
    }
    found
}

#[test]
fn no_text_of_any_scene_leaves_the_margin_is_cut_or_lies_on_another_at_any_size_in_either_language() {
    let mut found = Vec::new();
    let mut looked_at = 0;
    let scenes = [Language::En, Language::Fr].map(|language| (language, room::scenes(language, WallTheme::Dark)));
    for size in SIZES {
        let mut screen = screen(size);
        for (language, scenes) in &scenes {
            let note = Words::on_screen(*language).text(Key::WallTestOneScreen);
            for (name, scene) in scenes {
                for scale in casus::stage::Look::SCALES {
                    let mut scene = scene.clone();
                    scene.look.scale = scale;
                    // On the only screen there is, the test card says what to do.
                    screen.state_mut().0.note = if scale == 100 { String::new() } else { note.clone() };
                    let lines = painted(&mut screen, &scene);
                    assert!(!lines.is_empty(), "{name} shows no text");
                    looked_at += lines.len();
                    found.extend(faults(&format!("{name} {language:?} {scale} %"), &lines, size));
                }
            }
        }
    }
    assert!(looked_at > 5_000, "{looked_at}");
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), found.join("\n"));
}

/// The capitals of a headline are measured in pixels off the letters themselves.
#[test]
fn the_capitals_of_a_headline_are_a_twentieth_of_the_height_and_codes_of_seats_are_set_as_high_as_they_must() {
    let scenes = room::scenes(Language::En, WallTheme::Dark);
    for size in SIZES {
        let mut screen = screen(size);
        for (name, scene) in &scenes {
            let lines = painted(&mut screen, scene);
            let largest = lines.iter().filter_map(|line| line.capitals).fold(0.0, f32::max);
            // A glyph is drawn on whole pixels, and a digit is a little lower than a capital.
            assert!(largest >= size[1] * 0.05 - 1.5, "{name} {size:?}: capitals of {largest} pixels");
            if name == "council" {
                let codes: Vec<&Line> = lines.iter().filter(|line| line.words.trim() == "POL").collect();
                assert_eq!(codes.len(), 1);
                assert!(codes[0].size >= size[1] * 0.033 - 0.01, "{size:?}: {}", codes[0].size);
            }
        }
    }
}

#[test]
fn the_small_picture_beside_the_wall_is_the_wall_made_smaller() {
    let scene = room::scenes(Language::En, WallTheme::Light).swap_remove(3).1;
    let [large, small] = [[1920.0, 1080.0], [480.0, 270.0]].map(|size| painted(&mut screen(size), &scene));
    let words = |lines: &[Line]| lines.iter().map(|line| line.words.clone()).collect::<Vec<_>>().join(" ");
    let flat = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(flat(words(&large)), flat(words(&small)));
}

fn wall(display: Option<&str>) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_casus"));
    command.arg("wall").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    if let Some(display) = display {
        command.env("DISPLAY", display);
    }
    command.spawn().expect("the program starts")
}

fn answers(child: &mut Child) -> Vec<Up> {
    let mut bytes = Vec::new();
    child.stdout.take().expect("a pipe").read_to_end(&mut bytes).expect("it is read");
    let mut reader = Reader::default();
    reader.take(&bytes);
    std::iter::from_fn(|| reader.next_message().expect("frames")).collect()
}

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn a_wall_without_a_screen_says_so_to_the_console_and_to_a_person_and_ends() {
    let mut child = wall(None);
    // The console may have said something already.
    let _ = child.stdin.take().expect("a pipe").write_all(&frame(&Down::Blank));
    assert_eq!(answers(&mut child), [Up::Refused(Refused::NoDisplay)]);
    let out = child.wait_with_output().expect("it ends");
    assert!(!out.status.success());
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(said.starts_with("casus: ") && said.trim_end().ends_with('.') && said.lines().count() == 1, "{said}");
}

#[cfg(all(unix, not(target_os = "macos")))]
mod on_a_screen {
    use std::{
        process::{Child, Command, Stdio},
        time::{Duration, Instant},
    };

    use casus::shell::{Lost, Standing, Wall};

    use super::*;

    /// A screen without a monitor, where the machine has one; ended with the test.
    struct Display(Child, String);

    impl Display {
        fn begin(number: u32) -> Option<Self> {
            // Another run of the tests may go on beside this one.
            let number = number + 10 * (std::process::id() % 2_000);
            let name = format!(":{number}");
            let mut command = Command::new("Xvfb");
            command.args([&name, "-screen", "0", "1280x720x24", "-nolisten", "tcp"]);
            let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
            let socket = format!("/tmp/.X11-unix/X{number}");
            wait_for(|| std::path::Path::new(&socket).exists());
            Some(Self(child, name))
        }
    }

    impl Drop for Display {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    fn wait_for(mut is_so: impl FnMut() -> bool) -> bool {
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(60) {
            if is_so() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        false
    }

    #[test]
    fn a_wall_is_ready_answers_every_scene_and_ends_with_the_pipe_and_a_broken_frame_ends_it_with_a_reason() {
        let Some(display) = Display::begin(871) else { return };
        let mut child = wall(Some(&display.1));
        let mut input = child.stdin.take().expect("a pipe");
        let scene = room::scenes(Language::En, WallTheme::Dark).swap_remove(3).1;
        input.write_all(&frame(&Down::Scene(Box::new(scene)))).expect("it listens");
        let mut output = child.stdout.take().expect("a pipe");
        let (mut reader, mut bytes, mut said) = (Reader::default(), [0; 4096], Vec::new());
        while !said.contains(&Up::Alive) {
            let count = output.read(&mut bytes).expect("it is read");
            assert!(count > 0, "it ended: {said:?}");
            reader.take(&bytes[..count]);
            said.extend(std::iter::from_fn(|| reader.next_message::<Up>().expect("frames")));
        }
        assert!(matches!(&said[0], Up::Ready { screens, on: None } if screens.len() == 1), "{said:?}");
        drop(input);
        assert!(child.wait().expect("it ends").success());

        let mut child = wall(Some(&display.1));
        let mut input = child.stdin.take().expect("a pipe");
        input.write_all(&[1, 0, 0, 0, 77]).expect("it listens");
        let said = answers(&mut child);
        assert_eq!(said.last(), Some(&Up::Refused(Refused::Frame(Broken::Version(77)))));
        assert!(!child.wait().expect("it ends").success());
        drop(input);
    }

    #[test]
    fn a_wall_that_was_killed_is_noticed_and_started_again_shows_and_answers() {
        let Some(display) = Display::begin(872) else { return };
        let command = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_casus"));
            command.env("DISPLAY", &display.1).env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
            command
        };
        let shows = |wall: &mut Wall| {
            wait_for(|| {
                wall.poll();
                matches!(wall.standing(), Standing::Shows { .. })
            })
        };
        let scene = room::scenes(Language::En, WallTheme::Dark).swap_remove(3).1;
        let words = Words::on_screen(Language::En);
        let mut wall = Wall::default();
        for _ in 0..2 {
            wall.start_as(command(), || ());
            wall.show(&scene);
            assert!(shows(&mut wall), "{:?}", wall.standing());
            assert!(
                wall.said(words).is_some_and(|said| said.contains("a window on this screen")),
                "{:?}",
                wall.said(words)
            );
            let number = wall.process().expect("a process").to_string();
            assert!(Command::new("kill").args(["-9", &number]).status().is_ok_and(|status| status.success()));
            assert!(wait_for(|| wall.poll() && matches!(wall.standing(), Standing::Lost(Lost::Ended))));
            assert!(wall.said(words).is_some_and(|said| said.contains("open the wall again")));
            // Nobody is there to show it to, and nothing fails.
            wall.show(&scene);
            wall.blank();
        }
        wall.close();
        assert_eq!(wall.standing(), &Standing::Off);
    }

    /// Whatever happens to the wall, the console knows and says what to do.
    #[test]
    fn the_console_notices_that_the_wall_shows_ended_or_could_not_start_and_says_what_to_do() {
        let words = [Language::En, Language::Fr].map(Words::on_screen);
        let mut wall = Wall::default();
        assert_eq!((wall.standing(), wall.said(words[0])), (&Standing::Off, None));
        wall.start_as(Command::new("/nobody/has/this"), || ());
        assert!(matches!(wall.standing(), Standing::Lost(Lost::NoProcess(_))), "{:?}", wall.standing());
        for words in words {
            assert!(wall.said(words).is_some_and(|said| said.len() > 60));
        }
        // A program that is no wall ends without a word, or says what nobody understands.
        let mut other = Wall::default();
        other.start_as(Command::new("/bin/echo"), || ());
        assert!(wait_for(|| other.poll()));
        assert!(matches!(other.standing(), Standing::Lost(Lost::Foreign | Lost::Ended)), "{:?}", other.standing());
        assert!(other.said(words[1]).is_some());
    }
}
