//! The colours of both themes as plain numbers, for whoever paints: the window and exported charts.
//!
//! Colour belongs to stances alone; everything else is ink, weight and space. Whoever does not object is the rule and
//! keeps quiet: a pale ground whose rim tells it from the others. The accent is an
//! outline or a text and never a fill: in protan vision it nears the blue of *supports*.

use std::fmt;

use crate::domain::Stance;

/// A colour by red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl fmt::Display for Rgb {
    /// As a style sheet writes it, `#1b437f`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

const fn rgb(number: u32) -> Rgb {
    let [_, red, green, blue] = number.to_be_bytes();
    Rgb(red, green, blue)
}

/// The colours of one theme, as whoever paints holds a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette<C> {
    /// Behind everything.
    pub window: C,
    /// Panels.
    pub panel: C,
    /// Cards and fields.
    pub raised: C,
    /// Text.
    pub text: C,
    /// Text of the second rank.
    pub secondary: C,
    /// Hints.
    pub hint: C,
    /// Borders of controls.
    pub border: C,
    /// Hairlines between things that space alone does not part.
    pub hairline: C,
    /// The ground of what is chosen among several; the accent is written on it.
    pub selected: C,
    /// Focus ring, "changed", pins: outline or text, never a fill.
    pub accent: C,
    /// Caution in words: file trouble.
    pub caution: C,
    /// The sea on the map.
    pub sea: C,
    /// The sea outside the area of Article 6, while the map tells it apart.
    pub sea_outside: C,
    /// Land on the map that is no ally's.
    pub land: C,
    /// Land of an ally that has not spoken.
    pub member: C,
    /// Coasts and borders of land that is no ally's, and the hatching of arguable seas.
    pub coast: C,
    /// Meridians and parallels.
    pub graticule: C,
    /// The pale ground of the stance that is the rule.
    quiet: C,
    /// What tells the stances apart, in the order of [`Stance::ALL`].
    stances: [C; 5],
    /// Glyphs on their grounds.
    glyphs: [C; 5],
}

impl<C: Copy> Palette<C> {
    /// What tells a stance from the others: its fill, or the rim of one that is quiet or open.
    #[must_use]
    pub fn stance(&self, stance: Stance) -> C {
        self.stances[stance as usize]
    }

    /// What a shape of a stance is filled with. The rule is quiet, so that the exceptions are seen first; who has not
    /// spoken has no fill of its own.
    #[must_use]
    pub fn ground(&self, stance: Stance) -> C {
        match stance {
            Stance::DoesNotObject => self.quiet,
            Stance::Undecided => self.raised,
            Stance::Supports | Stance::Reservation | Stance::Objects => self.stance(stance),
        }
    }

    /// A glyph on the ground of a stance that has one.
    #[must_use]
    pub fn on_stance(&self, stance: Stance) -> C {
        self.glyphs[stance as usize]
    }

    /// The same palette in another kind of colour.
    #[must_use]
    pub fn map<D>(&self, paint: impl Fn(C) -> D) -> Palette<D> {
        Palette {
            window: paint(self.window),
            panel: paint(self.panel),
            raised: paint(self.raised),
            text: paint(self.text),
            secondary: paint(self.secondary),
            hint: paint(self.hint),
            border: paint(self.border),
            hairline: paint(self.hairline),
            selected: paint(self.selected),
            accent: paint(self.accent),
            caution: paint(self.caution),
            sea: paint(self.sea),
            sea_outside: paint(self.sea_outside),
            land: paint(self.land),
            member: paint(self.member),
            coast: paint(self.coast),
            graticule: paint(self.graticule),
            quiet: paint(self.quiet),
            stances: self.stances.map(&paint),
            glyphs: self.glyphs.map(&paint),
        }
    }
}

const WHITE: Rgb = rgb(0xFF_FFFF);
const INK: Rgb = rgb(0x11_1418);

/// The light theme.
pub const LIGHT: Palette<Rgb> = Palette {
    window: rgb(0xF1_F2F0),
    panel: rgb(0xFA_FAF8),
    raised: rgb(0xFF_FFFF),
    text: rgb(0x1B_1F24),
    secondary: rgb(0x4A_525C),
    hint: rgb(0x5B_646F),
    border: rgb(0x7A_8490),
    hairline: rgb(0xD9_DCDD),
    selected: rgb(0xD9_DCDD),
    accent: rgb(0x5B_3E96),
    caution: rgb(0x7A_5200),
    sea: rgb(0xEB_F2F8),
    sea_outside: rgb(0xFA_FAF8),
    land: rgb(0xF3_F1EB),
    member: rgb(0xFF_FFFF),
    coast: rgb(0xAD_B3B8),
    graticule: rgb(0xDC_E5ED),
    quiet: rgb(0xDD_E9EE),
    stances: [rgb(0x1B_437F), rgb(0x48_8AB4), rgb(0x6E_6E6E), rgb(0xC6_611D), rgb(0x7C_0021)],
    glyphs: [WHITE, INK, WHITE, INK, WHITE],
};

/// The dark theme.
pub const DARK: Palette<Rgb> = Palette {
    window: rgb(0x16_191D),
    panel: rgb(0x1E_2227),
    raised: rgb(0x26_2B31),
    text: rgb(0xE8_EAED),
    secondary: rgb(0xAE_B6C0),
    hint: rgb(0x9A_A3AE),
    border: rgb(0x6F_7883),
    hairline: rgb(0x37_3D45),
    selected: rgb(0x37_3D45),
    accent: rgb(0xB9_A4F0),
    caution: rgb(0xF0_C36A),
    sea: rgb(0x0F_1721),
    sea_outside: rgb(0x1B_1D20),
    land: rgb(0x22_272C),
    member: rgb(0x30_363D),
    coast: rgb(0x50_5962),
    graticule: rgb(0x1A_2430),
    quiet: rgb(0x28_3842),
    stances: [rgb(0x3A_92F2), rgb(0xBE_DCF0), rgb(0x93_9699), rgb(0xF7_C23C), rgb(0xE2_474F)],
    glyphs: [INK, rgb(0xE8_EAED), INK, INK, INK],
};

/// The light theme in high contrast: ink is black, and whatever is a border is ink.
pub const LIGHT_CONTRAST: Palette<Rgb> = Palette {
    window: rgb(0xFF_FFFE),
    panel: rgb(0xFF_FFFF),
    raised: rgb(0xFF_FFFF),
    text: rgb(0x00_0000),
    secondary: rgb(0x1A_1A1A),
    hint: rgb(0x26_2626),
    border: rgb(0x26_2626),
    hairline: rgb(0x5A_5A5A),
    selected: rgb(0xD6_D6D6),
    accent: rgb(0x40_1A8C),
    caution: rgb(0x5A_3A00),
    sea: rgb(0xFF_FFFF),
    sea_outside: rgb(0xFF_FFFF),
    land: rgb(0xFF_FFFF),
    member: rgb(0xFF_FFFF),
    coast: rgb(0x4A_4A4A),
    graticule: rgb(0xB0_B0B0),
    ..LIGHT
};

/// The dark theme in high contrast.
pub const DARK_CONTRAST: Palette<Rgb> = Palette {
    window: rgb(0x00_0001),
    panel: rgb(0x00_0000),
    raised: rgb(0x00_0000),
    text: rgb(0xFF_FFFF),
    secondary: rgb(0xEB_EBEB),
    hint: rgb(0xDC_DCDC),
    border: rgb(0xDC_DCDC),
    hairline: rgb(0xA0_A0A0),
    selected: rgb(0x4A_4A4A),
    accent: rgb(0xD2_C2FF),
    caution: rgb(0xFF_D98A),
    sea: rgb(0x00_0000),
    sea_outside: rgb(0x00_0000),
    land: rgb(0x00_0000),
    member: rgb(0x00_0000),
    coast: rgb(0xB8_B8B8),
    graticule: rgb(0x4A_4A4A),
    ..DARK
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_written_as_a_style_sheet_has_it() {
        assert_eq!(LIGHT.stance(Stance::Supports).to_string(), "#1b437f");
        assert_eq!(DARK.glyphs[0].to_string(), "#111418");
    }
}
