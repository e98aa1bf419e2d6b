//! Where files stand: a path keeps its meaning wherever the program is started next, and a bare name has a folder.

use std::path::{Component, Path, PathBuf};

/// The path from the root on, whatever folder the program was started in, without a look at the disk.
#[must_use]
pub fn from_root(path: &Path) -> PathBuf {
    // Only an empty path has none, and it stays what it is.
    std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf())
}

/// The same without `..`, for which the disk is looked at. Links stay as they are.
#[must_use]
pub fn absolute(path: &Path) -> PathBuf {
    let whole = from_root(path);
    without_ways_back(&whole).unwrap_or(whole)
}

/// The path without `..`, where it leads to the same place: behind a link it may not.
fn without_ways_back(path: &Path) -> Option<PathBuf> {
    if !path.components().any(|part| part == Component::ParentDir) {
        return None;
    }
    let mut straight = PathBuf::new();
    for part in path.components() {
        if part != Component::ParentDir {
            straight.push(part);
        } else if !straight.pop() {
            return None;
        }
    }
    // A file that is still to be written stands where its folder does.
    let place = |path: &Path| path.canonicalize().or_else(|_| path.parent().unwrap_or(path).canonicalize()).ok();
    (place(path)? == place(&straight)?).then_some(straight)
}

/// The folder in which this person keeps documents: the system's, else their home, else where the program was started.
#[must_use]
pub fn documents() -> PathBuf {
    let folders = directories::UserDirs::new();
    let documents = folders.as_ref().and_then(directories::UserDirs::document_dir);
    let home = folders.as_ref().map(directories::UserDirs::home_dir);
    let known = documents.into_iter().chain(home).find(|folder| folder.is_dir());
    known.map_or_else(|| absolute(Path::new(".")), Path::to_path_buf)
}

/// What a person means by a path they type: blanks and quotes around it are not part of it, `~` is their home, and
/// a bare name stands in the folder that the dialog speaks of. Nothing typed is no path.
#[must_use]
pub fn typed(text: &str, folder: &Path) -> PathBuf {
    let home = directories::UserDirs::new().map(|folders| folders.home_dir().to_path_buf());
    from_home(text, folder, home.as_deref())
}

fn from_home(text: &str, folder: &Path, home: Option<&Path>) -> PathBuf {
    let text = text.trim();
    let quoted = |mark: char| text.strip_prefix(mark).and_then(|text| text.strip_suffix(mark));
    let text = quoted('"').or_else(|| quoted('\'')).unwrap_or(text);
    if text.is_empty() {
        return PathBuf::new();
    }
    match (home, text.strip_prefix("~/").or_else(|| text.strip_prefix("~\\"))) {
        (Some(home), Some(rest)) => from_root(&home.join(rest)),
        // An absolute path takes the folder's place.
        _ => from_root(&folder.join(text)),
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn a_typed_path_is_absolute_and_a_bare_name_stands_in_the_folder() {
        let read = |text| from_home(text, Path::new("/home/ada/Documents"), Some(Path::new("/home/ada")));
        for (text, meant) in [
            ("a.ron", "/home/ada/Documents/a.ron"),
            ("  été/a b.ron ", "/home/ada/Documents/été/a b.ron"),
            ("/x/a.ron", "/x/a.ron"),
            ("\"/x/a b.ron\"", "/x/a b.ron"),
            ("~/a.ron", "/home/ada/a.ron"),
            ("~a.ron", "/home/ada/Documents/~a.ron"),
            ("", ""),
            ("  ", ""),
        ] {
            assert_eq!(read(text), Path::new(meant), "{text}");
        }
    }

    #[test]
    fn a_relative_path_is_absolute_from_the_folder_the_program_was_started_in() {
        let here = std::env::current_dir().expect("a folder");
        assert_eq!(absolute(Path::new("x/a.ron")), here.join("x/a.ron"));
        assert_eq!(absolute(Path::new("./a.ron")), here.join("a.ron"));
        assert_eq!(absolute(Path::new("/x/a.ron")), Path::new("/x/a.ron"));
        assert_eq!(absolute(Path::new("src/../a.ron")), here.join("a.ron"));
        assert_eq!(absolute(Path::new("/nowhere/at/../all")), Path::new("/nowhere/at/../all"), "nobody can tell");
        assert!(documents().is_absolute());
    }
}
