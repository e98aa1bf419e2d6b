//! What is a folder and not a list, the shipped cases and the words of each language, and what Windows reads of a program
//! before it starts: icon, version, and that it knows dense screens, long paths and UTF-8.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    write_lists()?;
    println!("cargo::rerun-if-changed=assets/icons/casus.ico");
    println!("cargo::rerun-if-changed=assets/icons/casus-session.ico");
    println!("cargo::rerun-if-changed=packaging/windows/casus.manifest");
    if env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        let mut resource = winresource::WindowsResource::new();
        resource
            .set_icon_with_id("assets/icons/casus.ico", "1")
            .set_icon_with_id("assets/icons/casus-session.ico", "2")
            .set_manifest_file("packaging/windows/casus.manifest")
            .set("ProductName", "Casus Foederis")
            .set("FileDescription", "Casus Foederis")
            .set("LegalCopyright", "The authors of Casus Foederis. MIT or Apache-2.0.");
        resource.compile()?;
    }
    Ok(())
}

/// `saves.rs`, the shipped cases as pairs of name and text, `workshops.rs` likewise, and `words.rs`, by language its tag, its
/// messages, its texts of the cases and of the workshops and its names of sources, likewise pairs. A file that comes into a folder is in the list.
fn write_lists() -> io::Result<()> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join("saves.rs"), list_of(Path::new("saves"), "ron")?)?;
    fs::write(out.join("workshops.rs"), list_of(Path::new("assets/workshops"), "ron")?)?;
    let mut words = String::from("&[\n");
    for folder in sorted(Path::new("assets/words"))?.iter().filter(|path| path.is_dir()) {
        let [messages, sources] = ["ftl", "ron"].map(|ending| list_of(folder, ending));
        let [cases, workshops] = ["cases", "workshops"].map(|name| list_of(&folder.join(name), "ron"));
        words += &format!("({:?}, {}, {}, {}, {}),\n", name_of(folder), messages?, cases?, workshops?, sources?);
    }
    fs::write(out.join("words.rs"), words + "]")
}

/// The files of a folder that end so, in the order of their names, as a list in Rust; empty where there is no such folder.
fn list_of(folder: &Path, ending: &str) -> io::Result<String> {
    if !folder.is_dir() {
        return Ok("&[]".to_owned());
    }
    let files = sorted(folder)?.into_iter().filter(|path| path.extension().is_some_and(|found| found == ending));
    let lines = files.map(|path| {
        let here = path.display().to_string().replace('\\', "/");
        format!("({:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{here}\"))),\n", name_of(&path))
    });
    Ok(format!("&[\n{}]", lines.collect::<String>()))
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut found = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    found.sort();
    Ok(found)
}

/// The name of a file without its ending.
fn name_of(path: &Path) -> String {
    path.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}
