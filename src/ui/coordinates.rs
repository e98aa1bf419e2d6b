//! A point as a person types it and as it is shown.

use crate::{atlas::Spot, words::Language};

/// Ten-thousandths of a degree as a language writes them: "35.8894; -5.3213", "35,8894 ; -5,3213".
pub(super) fn text((latitude, longitude): Spot, language: Language) -> String {
    let marks = language.marks();
    let written = |value: i32| format!("{:.4}", f64::from(value) / 10_000.0);
    let degrees = |value: i32| written(value).replace('.', marks.decimal.encode_utf8(&mut [0; 4]));
    format!("{}{} {}", degrees(latitude), marks.parting, degrees(longitude))
}

/// Latitude and longitude in degrees: with a point or a comma, with a sign or N, S, E, W (or O for *ouest*), parted by a
/// semicolon, a space, or a comma that is no decimal one.
pub(super) fn parse(text: &str) -> Option<Spot> {
    let (latitude, longitude) = halves(text)?;
    let latitude = degrees(latitude, ('N', &['S']), 90.0)?;
    let longitude = degrees(longitude, ('E', &['W', 'O']), 180.0)?;
    Some((latitude, longitude))
}

/// The two numbers, each with its sign or letter.
fn halves(text: &str) -> Option<(&str, &str)> {
    let text = text.trim();
    if let Some(halves) = text.split_once(';') {
        return Some(halves);
    }
    let is_latitude_sign = |letter: char| matches!(letter.to_ascii_uppercase(), 'N' | 'S');
    if let Some(at) = text.find(is_latitude_sign).filter(|at| *at > 0) {
        let (latitude, longitude) = text.split_at(at + 1);
        return Some((latitude, longitude.trim_start_matches([',', ' '])));
    }
    if let Some((latitude, longitude)) = text.split_once(char::is_whitespace) {
        return Some((latitude.trim_end_matches(','), longitude));
    }
    // A single comma parts two numbers; of more than one nobody can tell which is decimal.
    text.split_once(',').filter(|(_, rest)| !rest.contains(','))
}

fn degrees(text: &str, (positive, negative): (char, &[char]), limit: f64) -> Option<i32> {
    let text = text.trim().trim_end_matches('°').to_ascii_uppercase();
    let letters = [positive].into_iter().chain(negative.iter().copied());
    let letter = letters.into_iter().find(|letter| text.ends_with(*letter) || text.starts_with(*letter));
    let number = letter.map_or(text.as_str(), |letter| text.trim_matches(letter)).replace(',', ".").replace('−', "-");
    let value: f64 = number.trim().trim_end_matches('°').trim().parse().ok()?;
    // A letter and a minus at once contradict each other.
    let sign = match letter {
        Some(_) if value < 0.0 => return None,
        Some(letter) if negative.contains(&letter) => -1.0,
        Some(_) | None => 1.0,
    };
    (value.abs() <= limit).then_some((sign * value * 10_000.0).round() as i32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_point_reads_back_and_nonsense_is_left_alone() {
        for point in [(488_630, 23_706), (-516_945, -578_493), (0, 1_800_000), (1, -1)] {
            for language in Language::ALL {
                assert_eq!(parse(&text(point, language)), Some(point));
            }
        }
        assert_eq!(text((349_000, 245_000), Language::Fr), "34,9000 ; 24,5000");
        for nonsense in ["91; 0", "Paris", "", "12", "N", "1,2,3,4", "-5 S 3 E", "10; 181", "48 X; 2"] {
            assert_eq!(parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn people_write_a_point_in_many_ways() {
        let ceuta = Some((358_894, -53_213));
        for written in [
            "35.8894; -5.3213",
            "35,8894; -5,3213",
            "35.8894, -5.3213",
            "35.8894,-5.3213",
            "35.8894 -5.3213",
            "35,8894 −5,3213",
            "35.8894 N, 5.3213 W",
            "35,8894 N 5,3213 O",
            "35.8894°N 5.3213°W",
            "N 35.8894; W 5.3213",
            "35.8894n5.3213w",
        ] {
            assert_eq!(parse(written), ceuta, "{written}");
        }
        assert_eq!(parse("51.6945 S 57.8493 W"), Some((-516_945, -578_493)));
    }
}
