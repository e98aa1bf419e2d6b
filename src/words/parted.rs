//! Two versions of a long text, cut to what differs: whoever reads the change need not look for it.

/// Texts of so many letters and fewer are short enough to stand whole.
const SHORT: usize = 80;
/// So many letters of what both share stand around what differs.
const AROUND: usize = 24;

/// Both texts as they are, or, where they are long, the part of each that differs with some words around it.
pub(super) fn parted(before: &str, after: &str) -> (String, String) {
    let [one, other]: [Vec<char>; 2] = [before, after].map(|text| text.chars().collect());
    if one.len().max(other.len()) <= SHORT || one.is_empty() || other.is_empty() {
        return (before.to_owned(), after.to_owned());
    }
    let shorter = one.len().min(other.len());
    let shared = one.iter().zip(&other).take_while(|(one, other)| one == other).count();
    let from_end = one.iter().rev().zip(other.iter().rev());
    let shared_end = from_end.take(shorter - shared).take_while(|(one, other)| one == other).count();
    let part = |text: &[char]| {
        let start = word_start(text, shared.saturating_sub(AROUND));
        let end = word_end(text, (text.len() - shared_end + AROUND).min(text.len()));
        let cut = |is_cut: bool| if is_cut { "…" } else { "" };
        let middle: String = text[start..end].iter().collect();
        format!("{}{}{}", cut(start > 0), middle.trim(), cut(end < text.len()))
    };
    (part(&one), part(&other))
}

/// The beginning of the word after a place, which is shared by both texts.
fn word_start(text: &[char], place: usize) -> usize {
    if place == 0 {
        return 0;
    }
    let blank = text.iter().skip(place).take(AROUND).position(|letter| letter.is_whitespace());
    blank.map_or(place, |blank| place + blank + 1)
}

/// The end of the word before a place.
fn word_end(text: &[char], place: usize) -> usize {
    if text.get(place).is_none_or(|letter| letter.is_whitespace()) {
        return place;
    }
    let blank = text[..place].iter().rev().take(AROUND).position(|letter| letter.is_whitespace());
    blank.map_or(place, |blank| place - blank - 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_stands_whole() {
        for (before, after) in [("", "a"), ("undecided", "supports"), ("é", ""), ("a b", "a c")] {
            assert_eq!(parted(before, after), (before.to_owned(), after.to_owned()));
        }
    }

    #[test]
    fn of_a_long_text_what_differs_is_shown_and_not_its_start() {
        let start = "The first sentence of the note says at length what everybody knows already. ".repeat(3);
        let end = " And the last one says it again, at no less length than the first.".repeat(2);
        let text = |middle: &str| format!("{start}{middle}{end}");
        let (before, after) = parted(&text("Ten ships sailed."), &text("Ten ships and été ü sailed."));
        assert_eq!(before, "…already. Ten ships sailed. And the last one…");
        assert_eq!(after, "…already. Ten ships and été ü sailed. And the last one…");
    }

    #[test]
    fn whatever_differs_is_shown_wherever_it_stands() {
        let text = "Words of some length stand here, one after the other, until there are more than enough of them.";
        for place in (0..text.len()).filter(|place| text.is_char_boundary(*place)) {
            let other = format!("{}É{}", &text[..place], &text[place..]);
            let (before, after) = parted(text, &other);
            assert!(after.contains('É') && !before.contains('É'), "{place}: {before} → {after}");
            let (after, before) = parted(&other, text);
            assert!(after.contains('É') && !before.contains('É'), "{place}: {after} → {before}");
        }
        let long = "a".repeat(500);
        assert_eq!(parted(&long, &long), (format!("…{}", "a".repeat(24)), format!("…{}", "a".repeat(24))));
    }
}
