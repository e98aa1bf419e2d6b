//! The pictures of the program's icons are what the SVG draws. `CASUS_WRITE_ICONS=1` writes them anew.

use std::{env, fs, path::PathBuf};

use resvg::{
    tiny_skia::{Pixmap, Transform},
    usvg::{Options, Tree},
};

/// Sides of the pictures in an icon of Windows, pixels.
const SIDES: [u32; 6] = [16, 24, 32, 48, 64, 256];

fn icons() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/icons")
}

/// A square picture of an icon.
fn drawn(name: &str, side: u32) -> Pixmap {
    let svg = fs::read(icons().join(name)).expect("a picture");
    let tree = Tree::from_data(&svg, &Options::default()).expect("a picture");
    let mut picture = Pixmap::new(side, side).expect("a picture");
    let scale = side as f32 / tree.size().width();
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut picture.as_mut());
    picture
}

/// An icon of Windows: a head, an entry of 16 bytes for each picture, the pictures as PNG.
fn ico(pictures: &[Vec<u8>]) -> Vec<u8> {
    let mut file = vec![0, 0, 1, 0, pictures.len() as u8, 0];
    let mut place = 6 + 16 * pictures.len() as u32;
    for (picture, side) in pictures.iter().zip(SIDES) {
        // 0 stands for 256.
        file.extend([side as u8, side as u8, 0, 0, 1, 0, 32, 0]);
        file.extend((picture.len() as u32).to_le_bytes());
        file.extend(place.to_le_bytes());
        place += picture.len() as u32;
    }
    file.extend(pictures.iter().flatten());
    file
}

/// The pictures in an icon of Windows.
fn in_ico(file: &[u8]) -> Vec<Vec<u8>> {
    let number = |at: usize| u32::from_le_bytes(file[at..at + 4].try_into().expect("a picture")) as usize;
    let entries = (0..usize::from(file[4])).map(|entry| 6 + 16 * entry);
    entries.map(|entry| file[number(entry + 12)..][..number(entry + 8)].to_vec()).collect()
}

#[test]
fn the_pictures_of_the_icons_are_what_the_svg_draws() {
    if env::var_os("CASUS_WRITE_ICONS").is_some() {
        for name in ["casus", "casus-session"] {
            let png = SIDES.map(|side| drawn(&format!("{name}.svg"), side).encode_png().unwrap());
            fs::write(icons().join(format!("{name}.ico")), ico(&png)).unwrap();
        }
        fs::write(icons().join("casus-128.png"), drawn("casus.svg", 128).encode_png().unwrap()).unwrap();
    }
    let window = Pixmap::decode_png(&fs::read(icons().join("casus-128.png")).unwrap()).unwrap();
    assert!(window == drawn("casus.svg", 128), "casus-128.png: CASUS_WRITE_ICONS=1 writes it anew");
    for name in ["casus", "casus-session"] {
        let pictures = in_ico(&fs::read(icons().join(format!("{name}.ico"))).unwrap());
        assert_eq!(pictures.len(), SIDES.len());
        for (picture, side) in pictures.iter().zip(SIDES) {
            let fits = Pixmap::decode_png(picture).unwrap() == drawn(&format!("{name}.svg"), side);
            assert!(fits, "{name}.ico at {side}: CASUS_WRITE_ICONS=1 writes it anew");
        }
    }
}
