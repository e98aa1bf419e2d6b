//! The texts that lie ready for the table, in both languages of the Alliance.

use super::{Snag, is_blank};
use crate::domain::{Session, Tongue, Version};

pub(super) fn snags(session: &Session, found: &mut Vec<Snag>) {
    for (text, own) in (1..).zip(&session.proceedings.texts) {
        if own.versions.is_empty() {
            found.push(Snag::TextEmpty(text));
        }
        for (version, words) in (1..).zip(&own.versions) {
            of_version(text, version, words, found);
        }
    }
}

fn of_version(text: usize, version: usize, words: &Version, found: &mut Vec<Snag>) {
    match (is_blank(&words.en), is_blank(&words.fr)) {
        (true, true) => found.extend([Snag::TextNoEnglish(text, version), Snag::TextNoFrench(text, version)]),
        (true, false) => found.push(Snag::TextNoEnglish(text, version)),
        (false, true) => found.push(Snag::TextNoFrench(text, version)),
        (false, false) => {
            let [en, fr] = [Tongue::English, Tongue::French].map(|tongue| words.bracketed(tongue).len());
            if en != fr {
                found.push(Snag::TextBrackets(text, version, en, fr));
            }
        }
    }
}
