//! A text as it is compared with what somebody types.

/// Small letters without accents, so that nobody has to type them.
#[must_use]
pub fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'â' | 'ä' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' => 'i',
        'ô' | 'ö' => 'o',
        'ù' | 'û' | 'ü' => 'u',
        letter => letter,
    };
    text.to_lowercase().chars().map(plain).collect()
}
