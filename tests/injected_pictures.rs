//! Pictures of injects on the disk: kept by what is in them, copied beside the file that names them, found again elsewhere.

use std::{fs, path::Path};

use casus::{
    domain::{Edit, Inject, Language, Picture, Preparation, SceneId, Session},
    stage::{
        WallTheme, public,
        wire::{Down, Gathered, MOST_BYTES as MOST_MESSAGE, Reader, frame, pieces},
    },
    storage::{
        Fingerprint, RealDisk, SaveError, case,
        pictures::{MOST_BYTES, Places, Unfit, keep, read},
    },
};

use crate::stage::room::{Room, show};

/// One pixel.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01\x00\x00\x00\x01\x08\x06\x00\x00\x00\x1f\x15\xc4\x89\x00\x00\x00\rIDATx\x9cc\xf8\xcf\xc0\xf0\x1f\x00\x05\x00\x01\xff\x89\x99=\x1d\x00\x00\x00\x00IEND\xaeB`\x82";

/// A session whose first inject names a picture.
pub fn naming(hash: &str) -> Session {
    let mut session = case("fr-2015-paris").expect("a case").session.clone();
    session.case.clear();
    let picture = Picture { name: "harbour.png".to_owned(), hash: hash.to_owned(), alt: "A harbour".to_owned() };
    session.workshop.injects.push(Inject { title: "Harbour".to_owned(), picture, ..Inject::default() });
    session
}

fn names(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> =
        files.map(|file| file.expect("a file").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn what_is_no_png_or_jpeg_or_larger_than_two_megabytes_is_refused_by_its_bytes_and_not_its_name() {
    let home = tempfile::tempdir().expect("a folder");
    let path = home.path().join("a.png");
    let put = |content: &[u8]| fs::write(&path, content).expect("a file");
    for wrong in [&b"GIF89a"[..], b"", b"\x89PN", b"<svg/>"] {
        put(wrong);
        assert!(matches!(read(&RealDisk, &path), Err(Unfit::NoPicture)), "{wrong:?}");
    }
    let mut large = PNG.to_vec();
    large.resize(MOST_BYTES, 0);
    put(&large);
    assert_eq!(read(&RealDisk, &path).expect("just as large as one may be").len(), MOST_BYTES);
    large.push(0);
    put(&large);
    assert!(matches!(read(&RealDisk, &path), Err(Unfit::TooLarge)));
    put(b"\xff\xd8\xff\xe0");
    assert!(read(&RealDisk, &path).is_ok(), "a JPEG, whatever it is called");
    assert!(matches!(read(&RealDisk, home.path()), Err(Unfit::NoPicture)), "a folder");
    assert!(matches!(read(&RealDisk, &home.path().join("none")), Err(Unfit::Unread(_))));
}

#[test]
fn a_picture_goes_beside_its_file_and_is_found_there_on_another_machine_and_nothing_else_is_touched() {
    let [here, there, file] = [0; 3].map(|_| tempfile::tempdir().expect("a folder"));
    let data = here.path().join("pictures");
    let hash = keep(&RealDisk, &data, PNG).expect("it is kept");
    assert_eq!(hash, Fingerprint::of(PNG).digits());
    assert_eq!(keep(&RealDisk, &data, PNG).expect("once more"), hash);
    let other = keep(&RealDisk, &data, b"\xff\xd8\xff another").expect("another");
    assert_eq!(names(&data).len(), 2);
    let (session, path) = (naming(&hash), file.path().join("mine.ron"));
    let beside = file.path().join("mine.pictures");
    fs::create_dir(&beside).expect("a folder");
    fs::write(beside.join("own.txt"), "mine").expect("a file of one's own");
    Places::of(Some(data.clone()), None).carry(&RealDisk, &session, &path).expect("copied");
    assert_eq!(names(&beside), [format!("{hash}.png"), "own.txt".to_owned()], "{other} is named by nobody");
    // Another machine has the file and its folder only.
    let elsewhere = Places::of(Some(there.path().join("pictures")), Some(&path));
    assert!(elsewhere.has(&RealDisk, &hash) && !elsewhere.has(&RealDisk, &other));
    assert!(!there.path().join("pictures").exists(), "a look writes nothing");
    assert_eq!(elsewhere.find(&RealDisk, &hash).as_deref(), Some(PNG));
    assert_eq!(names(&there.path().join("pictures")), [format!("{hash}.png")], "it is kept from then on");
    // Saved once more under another name, from there.
    let moved = there.path().join("moved.ron");
    elsewhere.carry(&RealDisk, &session, &moved).expect("copied");
    assert_eq!(fs::read(there.path().join(format!("moved.pictures/{hash}.png"))).expect("a copy"), PNG);
}

#[test]
fn a_picture_whose_bytes_are_not_what_its_name_says_or_whose_name_leads_elsewhere_is_none() {
    let home = tempfile::tempdir().expect("a folder");
    let places = Places { data: Some(home.path().to_path_buf()), beside: None };
    let hash = keep(&RealDisk, home.path(), PNG).expect("it is kept");
    fs::write(home.path().join(format!("{hash}.png")), b"\x89PNG\r\n\x1a\n other").expect("another picture");
    assert_eq!(places.find(&RealDisk, &hash), None);
    fs::write(home.path().join("x.png"), PNG).expect("a file");
    for wrong in ["x", "../x", "", &"0".repeat(64), &format!("{}é", "0".repeat(62)), "/etc/passwd"] {
        assert_eq!(places.find(&RealDisk, wrong), None, "{wrong}");
        assert_eq!(Places::default().find(&RealDisk, wrong), None, "{wrong}");
    }
    let missing = naming(&"0".repeat(64));
    places.carry(&RealDisk, &missing, &home.path().join("a.ron")).expect("what lies nowhere fails no save");
    assert!(!home.path().join("a.pictures").exists());
}

#[test]
fn a_copy_that_fails_is_said_and_the_picture_stays_where_it_was() {
    let home = tempfile::tempdir().expect("a folder");
    let data = home.path().join("pictures");
    let hash = keep(&RealDisk, &data, PNG).expect("it is kept");
    let places = Places::of(Some(data.clone()), None);
    // A file stands where the folder would be made.
    fs::write(home.path().join("mine.pictures"), "mine").expect("a file");
    let carried = places.carry(&RealDisk, &naming(&hash), &home.path().join("mine.ron"));
    assert!(matches!(carried, Err(SaveError::Io { .. })), "{carried:?}");
    assert_eq!(fs::read(home.path().join("mine.pictures")).expect("untouched"), b"mine");
    assert_eq!(places.find(&RealDisk, &hash).as_deref(), Some(PNG));
}

#[test]
fn the_wall_is_given_a_picture_while_its_inject_is_live_and_no_byte_of_it_before() {
    // More than one message can hold.
    let mut content = PNG.to_vec();
    content.resize(300_000, 7);
    let mut session = naming(&Fingerprint::of(&content).digits());
    let mut wall = show(SceneId::Situation, Language::En, WallTheme::Dark);
    wall.publish(1, false);
    let seen = |session: &Session| public(Room::of(session).subject(), &wall);
    assert_eq!(pieces(&seen(&session), &content), [], "it is not live");
    Edit::Prepare(Preparation::Publish(1)).apply_to(&mut session);
    let scene = seen(&session);
    assert!(scene.spoken().contains(&"A harbour".to_owned()), "{:?}", scene.spoken());
    let messages = pieces(&scene, &content);
    assert!(messages.len() > 1);
    let (mut reader, mut gathered, mut whole) = (Reader::default(), Gathered::default(), None);
    for message in &messages {
        assert_eq!(whole, None);
        let bytes = frame(message);
        assert!(bytes.len() <= MOST_MESSAGE + 4);
        reader.take(&bytes);
        let Ok(Some(Down::Picture(piece))) = reader.next_message() else { panic!("a piece") };
        whole = gathered.take(&piece);
    }
    assert_eq!(whole, Some((Fingerprint::of(&content).digits(), content.clone())));
    Edit::Prepare(Preparation::Recall(1, Vec::new())).apply_to(&mut session);
    assert_eq!(pieces(&seen(&session), &content), [], "it was taken back");
    content.resize(MOST_BYTES + 1, 0);
    assert_eq!(pieces(&scene, &content), [], "no picture is as large");
}
