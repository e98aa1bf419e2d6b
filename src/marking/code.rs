//! Codes in the place of names: made of what is in a file and of nothing that names anybody, so that the same file has the same
//! code each time.

/// Letters and digits that are not taken for one another.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// So many letters have a code at least.
const SHORTEST: usize = 4;
/// So many have one at most: beyond it two files are the same.
const LONGEST: usize = 12;

/// A code for each of some digests in hexadecimal digits, as long as it takes to tell all of them apart.
pub(super) fn codes(digests: &[&str]) -> Vec<String> {
    let whole: Vec<String> = digests.iter().map(|digest| letters(digest)).collect();
    let tells_apart = |length: &usize| {
        let mut cut: Vec<&str> = whole.iter().map(|code| begin(code, *length)).collect();
        cut.sort_unstable();
        cut.dedup();
        cut.len() == whole.len()
    };
    let length = (SHORTEST..LONGEST).find(tells_apart).unwrap_or(LONGEST);
    whole.iter().map(|code| begin(code, length).to_owned()).collect()
}

fn begin(code: &str, length: usize) -> &str {
    code.get(..length).unwrap_or(code)
}

fn letters(digest: &str) -> String {
    let pairs = digest.as_bytes().chunks(2).take(LONGEST);
    let number = |pair: &[u8]| std::str::from_utf8(pair).ok().and_then(|pair| usize::from_str_radix(pair, 16).ok());
    pairs.map(|pair| char::from(LETTERS[number(pair).unwrap_or_default() % LETTERS.len()])).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_as_long_as_it_takes_and_the_same_each_time() {
        let first = "00010203040506070809";
        let alike = "0001020304ff06070809";
        assert_eq!(codes(&[first]), ["ABCD"]);
        assert_eq!(codes(&[first, "ff010203040506070809"]), ["ABCD", "9BCD"]);
        let [one, other]: [String; 2] = codes(&[first, alike]).try_into().expect("two");
        assert!(one.len() == 6 && one[..5] == other[..5] && one != other, "{one} {other}");
        assert_eq!(codes(&["", "zz"]).len(), 2);
    }
}
