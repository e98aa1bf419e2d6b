//! What was said lately, so that a window that says the same in every frame puts it together once.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use super::Arg;

/// So many sentences are held; a window says some hundreds in a frame.
const MOST: usize = 4096;
/// What is asked for with more than so many bytes is put together each time: it is somebody's long text, and rare.
const LONGEST: usize = 512;

/// Sentences by what was asked for. What is held is what would be said again.
#[derive(Debug, Default)]
pub(super) struct Held(Mutex<HashMap<Box<[u8]>, String>>);

impl Held {
    /// The sentence of a message with some arguments, put together only where it is not held.
    pub(super) fn get_or_say(
        &self,
        id: &str,
        args: &[(&'static str, Arg<'_>)],
        say: impl FnOnce() -> String,
    ) -> String {
        let asked = asked(id, args);
        if asked.len() > LONGEST {
            return say();
        }
        if let Some(text) = self.lock().get(&asked[..]) {
            return text.clone();
        }
        let text = say();
        let mut held = self.lock();
        if held.len() >= MOST {
            held.clear();
        }
        held.insert(asked.into_boxed_slice(), text.clone());
        text
    }

    /// Whoever panicked while holding it left whole sentences.
    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<Box<[u8]>, String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is asked for, no two askings alike: each part stands after its length, or after a length that no part has.
fn asked(id: &str, args: &[(&'static str, Arg<'_>)]) -> Vec<u8> {
    let mut asked = Vec::with_capacity(128);
    let mut add = |length: u32, part: &[u8]| {
        asked.extend_from_slice(&length.to_le_bytes());
        asked.extend_from_slice(part);
    };
    add(id.len() as u32, id.as_bytes());
    for (name, arg) in args {
        add(name.len() as u32, name.as_bytes());
        match arg {
            Arg::Text(text) => add(text.len() as u32, text.as_bytes()),
            Arg::Count(count) => add(u32::MAX, &count.to_le_bytes()),
        }
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_differs_in_anything_is_asked_for_apart() {
        let askings: [(&str, &[(&'static str, Arg<'_>)]); 9] = [
            ("a", &[]),
            ("ab", &[]),
            ("a", &[("b", Arg::Count(1))]),
            ("a", &[("b", Arg::Count(2))]),
            ("a", &[("b", Arg::Text("1".into()))]),
            ("a", &[("b", Arg::Text("".into()))]),
            ("a", &[("c", Arg::Count(1))]),
            ("a", &[("b", Arg::Text("1".into())), ("c", Arg::Text("".into()))]),
            ("a", &[("b", Arg::Text("".into())), ("c", Arg::Text("1".into()))]),
        ];
        for (idx, (id, args)) in askings.iter().enumerate() {
            for (other, (other_id, other_args)) in askings.iter().enumerate() {
                assert_eq!(asked(id, args) == asked(other_id, other_args), idx == other, "{id} {args:?}");
            }
        }
    }

    #[test]
    fn no_more_is_held_than_is_allowed_and_the_same_is_said_each_time() {
        let held = Held::default();
        for count in 0..2 * MOST {
            for _ in 0..2 {
                assert_eq!(held.get_or_say("a", &[("b", Arg::Count(count))], || count.to_string()), count.to_string());
            }
            assert!(held.lock().len() <= MOST);
        }
        held.get_or_say("a", &[("b", Arg::Text("x".repeat(LONGEST).into()))], String::new);
        assert!(held.lock().len() <= MOST);
    }
}
