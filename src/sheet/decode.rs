//! The bytes of a table as text: UTF-8 and UTF-16 with their marks, UTF-8 without one, and what spreadsheets of Western
//! Windows write where none of these fits.

/// The letters that Windows-1252 has in the place of the second control block, from 0x80.
const WESTERN: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of a file. Every byte becomes something: what is no letter of the encoding shows as a replacement sign.
#[must_use]
pub fn decoded(bytes: &[u8]) -> String {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        _ => std::str::from_utf8(bytes).map_or_else(|_| western(bytes), str::to_owned),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let letters = char::decode_utf16(pairs.iter().map(|pair| unit(*pair)));
    let letters = letters.map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER));
    letters.chain(rest.iter().map(|_| char::REPLACEMENT_CHARACTER)).collect()
}

fn western(bytes: &[u8]) -> String {
    let letter = |byte: &u8| match byte {
        0x80..=0x9f => WESTERN[usize::from(byte - 0x80)],
        byte => char::from(*byte),
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_that_a_spreadsheet_writes_gives_the_same_text() {
        let text = "Siège;Motif\r\nNOR;« l’œuvre » à 5 €\r\n";
        let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        let western: Vec<u8> = text
            .chars()
            .map(|letter| WESTERN.iter().position(|own| *own == letter).map_or(letter as u8, |at| 0x80 + at as u8))
            .collect();
        let with = |mark: &[u8], rest: &[u8]| [mark, rest].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            with(&[0xef, 0xbb, 0xbf], text.as_bytes()),
            with(&[0xff, 0xfe], &little),
            with(&[0xfe, 0xff], &big),
            western,
        ] {
            assert_eq!(decoded(&bytes), text);
        }
        assert_eq!(decoded(&[0xff, 0xfe, 0x41, 0x00, 0x42]), "A\u{fffd}");
    }
}
