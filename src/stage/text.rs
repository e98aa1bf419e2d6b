//! Texts that people typed, made fit for a wall: on one line each, and no longer than it holds.

/// What a sentence at the size of the headline holds.
pub(super) const HEADLINE: usize = 110;
/// What a line of a list holds.
pub(super) const LINE: usize = 90;
/// What a text on the table holds.
pub(super) const BODY: usize = 900;

/// A text on one line, cut between words where it is longer than the wall holds; what is left out is marked as such.
pub(super) fn fitted(text: &str, most: usize) -> String {
    let breaks = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}');
    let line = text.split(breaks).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    cut(&line, most)
}

/// A text cut between words; a word longer than all of it is cut inside.
pub(super) fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return text.to_owned() };
    let kept = &text[..end];
    let kept = kept.rsplit_once(' ').map_or(kept, |(whole, _)| whole).trim_end();
    format!("{kept} […]")
}
