//! The palette by numbers: contrast, and how far apart the stances lie for every kind of eye.

use palette::{IntoColor as _, Lab, LinSrgb, Srgb, color_difference::Ciede2000 as _, white_point::D65};

use super::*;
use crate::{domain::Stance, ui::glyphs::ink_on};

fn luminance(color: Color32) -> f64 {
    let channel = |value: u8| {
        let value = f64::from(value) / 255.0;
        if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(color.r()) + 0.7152 * channel(color.g()) + 0.0722 * channel(color.b())
}

/// The contrast of two colours, as the guidelines of the Web count it.
pub(in crate::ui) fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

#[test]
fn high_contrast_gives_every_text_seven_to_one_and_every_border_as_much() {
    for tokens in [&LIGHT_CONTRAST, &DARK_CONTRAST] {
        for surface in [tokens.window, tokens.panel, tokens.raised, tokens.sea, tokens.land, tokens.member] {
            for ink in [tokens.text, tokens.secondary, tokens.hint, tokens.border, tokens.accent, tokens.caution] {
                assert!(contrast(ink, surface) >= 7.0, "{ink:?} on {surface:?}: {}", contrast(ink, surface));
            }
            for ink in [tokens.hairline, tokens.coast] {
                assert!(contrast(ink, surface) >= 4.5, "{ink:?} on {surface:?}: {}", contrast(ink, surface));
            }
            for stance in Stance::ALL {
                assert!(contrast(tokens.stance(stance), surface) >= 3.0, "{stance:?} on {surface:?}");
            }
        }
    }
}

#[test]
fn a_theme_is_known_again_by_its_panels() {
    let ctx = egui::Context::default();
    install(&ctx);
    for (is_high, theme, tokens) in [
        (false, Theme::Light, &LIGHT),
        (false, Theme::Dark, &DARK),
        (true, Theme::Light, &LIGHT_CONTRAST),
        (true, Theme::Dark, &DARK_CONTRAST),
    ] {
        set_contrast(&ctx, is_high);
        ctx.set_theme(theme);
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| assert_eq!(Tokens::of(ui), &**tokens));
        output.textures_delta.clear();
    }
}

#[test]
fn what_is_chosen_can_be_read_in_every_theme() {
    for tokens in [&LIGHT, &DARK, &LIGHT_CONTRAST, &DARK_CONTRAST] {
        assert!(contrast(tokens.accent, tokens.selected) >= 4.5, "{:?} on {:?}", tokens.accent, tokens.selected);
    }
}

#[test]
fn every_token_in_use_has_its_contrast() {
    for tokens in [&LIGHT, &DARK] {
        for surface in [tokens.window, tokens.panel, tokens.raised] {
            for ink in [tokens.text, tokens.secondary, tokens.hint, tokens.accent, tokens.caution] {
                assert!(contrast(ink, surface) >= 4.5, "{ink:?} on {surface:?}: {}", contrast(ink, surface));
            }
            for stance in Stance::ALL {
                assert!(contrast(tokens.stance(stance), surface) >= 3.0, "{stance:?} on {surface:?}");
            }
        }
        for surface in [tokens.panel, tokens.raised] {
            assert!(contrast(tokens.border, surface) >= 3.0, "border on {surface:?}");
        }
        for stance in Stance::ALL {
            assert!(contrast(ink_on(stance, tokens), tokens.ground(stance)) >= 4.5, "{stance:?}");
        }
        // On the map a stance fills a country, or outlines it where nobody has spoken; labels stand on every tone.
        for surface in [tokens.sea, tokens.sea_outside, tokens.land, tokens.member] {
            for stance in Stance::ALL {
                assert!(contrast(tokens.stance(stance), surface) >= 3.0, "{stance:?} on {surface:?} of the map");
            }
            for ink in [tokens.text, tokens.secondary] {
                assert!(contrast(ink, surface) >= 4.5, "{ink:?} on {surface:?} of the map");
            }
        }
    }
}

/// The stances whose shapes are filled.
const FILLED: [Stance; 4] = [Stance::Supports, Stance::DoesNotObject, Stance::Reservation, Stance::Objects];

#[test]
fn whoever_does_not_object_is_the_quietest_of_the_stances_that_are_filled() {
    for tokens in [&LIGHT, &DARK, &LIGHT_CONTRAST, &DARK_CONTRAST] {
        for surface in [tokens.window, tokens.panel, tokens.raised] {
            for stance in FILLED.into_iter().filter(|stance| *stance != Stance::DoesNotObject) {
                let (quiet, loud) = (tokens.ground(Stance::DoesNotObject), tokens.ground(stance));
                assert!(contrast(quiet, surface) <= 1.8, "{quiet:?} on {surface:?}: {}", contrast(quiet, surface));
                assert!(contrast(loud, surface) >= 2.0 * contrast(quiet, surface), "{stance:?} on {surface:?}");
                assert!(chroma(loud) >= 3.0 * chroma(quiet), "{stance:?}: {} and {}", chroma(loud), chroma(quiet));
            }
        }
    }
}

#[test]
fn the_rim_and_the_sign_of_the_quiet_stance_stand_out_from_its_ground_and_from_what_lies_around_it() {
    let stance = Stance::DoesNotObject;
    for tokens in [&LIGHT, &DARK, &LIGHT_CONTRAST, &DARK_CONTRAST] {
        let around = [tokens.window, tokens.panel, tokens.raised, tokens.sea, tokens.sea_outside, tokens.land];
        for surface in around.into_iter().chain([tokens.ground(stance)]) {
            assert!(contrast(tokens.stance(stance), surface) >= 3.0, "the rim on {surface:?}");
        }
        assert!(contrast(ink_on(stance, tokens), tokens.ground(stance)) >= 3.0);
    }
}

/// How far from grey a colour is for the ordinary eye.
fn chroma(color: Color32) -> f64 {
    let lab = seen(color, &EYES[0].1);
    lab.a.hypot(lab.b)
}

/// What an eye makes of linear light, row by row.
type Eye = [[f64; 3]; 3];

/// Normal vision, then protan, deutan and tritan vision in full severity (Machado, Oliveira and Fernandes 2009).
const EYES: [(&str, Eye); 4] = [
    ("normal", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "deutan",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "tritan",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn seen(color: Color32, eye: &Eye) -> Lab<D65, f64> {
    let linear: LinSrgb<f64> = Srgb::new(color.r(), color.g(), color.b()).into_format::<f64>().into_linear();
    let channel = |row: &[f64; 3]| (row[0] * linear.red + row[1] * linear.green + row[2] * linear.blue).clamp(0.0, 1.0);
    LinSrgb::new(channel(&eye[0]), channel(&eye[1]), channel(&eye[2])).into_color()
}

/// The smallest CIEDE2000 among any two stances.
fn smallest_difference(tokens: &Tokens, eye: &Eye) -> f64 {
    let mut smallest = f64::INFINITY;
    for (idx, one) in Stance::ALL.into_iter().enumerate() {
        for other in &Stance::ALL[idx + 1..] {
            let difference = seen(tokens.stance(one), eye).difference(seen(tokens.stance(*other), eye));
            smallest = smallest.min(difference);
        }
    }
    smallest
}

#[test]
fn every_eye_tells_every_stance_from_every_other() {
    // The figures of the design; a palette that loses any of them is another palette.
    let designed = [(&LIGHT, [20.0, 19.7, 19.6, 21.9]), (&DARK, [20.4, 20.1, 19.7, 19.5])];
    for (tokens, figures) in designed {
        for ((name, eye), figure) in EYES.iter().zip(figures) {
            let smallest = smallest_difference(tokens, eye);
            assert!(smallest >= 19.0, "{name}: {smallest:.2}");
            assert!((smallest - figure).abs() < 0.1, "{name}: {smallest:.2} instead of {figure}");
        }
    }
}

#[test]
fn the_difference_is_the_published_one() {
    // Two pairs of the test data of Sharma, Wu and Dalal (2005).
    let lab = |l, a, b| Lab::<D65, f64>::new(l, a, b);
    let first = lab(50.0, 2.6772, -79.7751).difference(lab(50.0, 0.0, -82.7485));
    let second = lab(60.2574, -34.0099, 36.2677).difference(lab(60.4626, -34.1751, 39.4387));
    assert!((first - 2.0425).abs() < 1e-4, "{first}");
    assert!((second - 1.2644).abs() < 1e-4, "{second}");
}
