//! Who handed a file in: as they call themselves in its log, else by the name of the file.

use crate::domain::{Log, Session, folded};

/// The most names of one file.
const MOST_NAMES: usize = 5;

/// Who handed a file in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Who {
    /// Their names, or that of the file without its ending.
    pub name: String,
    /// Whether they said it themselves: the name stands in the log.
    pub is_own: bool,
}

/// Who wrote in a session, beyond what stood in the log when it was handed out; else the name of the file.
pub(super) fn who(session: &Session, handed_out: Option<&Log>, file: &str) -> Who {
    let before = handed_out.map_or(0, |log| log.common_beginning(&session.log));
    let mut names: Vec<String> = Vec::new();
    for line in session.log.iter().skip(before) {
        let name = line.who.trim();
        if !name.is_empty() && names.len() < MOST_NAMES && !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    if names.is_empty() {
        Who { name: file.to_owned(), is_own: false }
    } else {
        Who { name: names.join(", "), is_own: true }
    }
}

/// The names as they stand in a table: where two are the same, the file is said beside each; where two files are called the same,
/// the folder before it.
pub(super) fn labels(all: &[(&Who, &str, &str)]) -> Vec<String> {
    let count =
        |of: &dyn Fn(&(&Who, &str, &str)) -> String, own: &str| all.iter().filter(|other| of(other) == own).count();
    let name = |(who, ..): &(&Who, &str, &str)| folded(&who.name);
    let file = |(_, file, _): &(&Who, &str, &str)| folded(file);
    let label = |own: &(&Who, &str, &str)| {
        let (who, stem, folder) = own;
        if count(&name, &name(own)) < 2 {
            return who.name.clone();
        }
        let place = if count(&file, &file(own)) < 2 || folder.is_empty() {
            (*stem).to_owned()
        } else {
            format!("{folder}/{stem}")
        };
        if who.is_own { format!("{} ({place})", who.name) } else { place }
    };
    all.iter().map(label).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(name: &str, is_own: bool) -> Who {
        Who { name: name.to_owned(), is_own }
    }

    #[test]
    fn who_is_called_alike_is_told_apart_by_the_file_and_files_called_alike_by_their_folders() {
        let (ada, case, sam) = (own("Ada", true), own("case", false), own("sam", true));
        let all = [
            (&ada, "essay", "in"),
            (&case, "case", "ben_17"),
            (&case, "case", "eva_18"),
            (&sam, "one", "in"),
            (&own("Sam", true), "two", "in"),
        ];
        assert_eq!(labels(&all), ["Ada", "ben_17/case", "eva_18/case", "sam (one)", "Sam (two)"]);
    }
}
