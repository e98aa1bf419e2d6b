//! Colours, type and space. The only file that names a colour.
//!
//! Colour belongs to stances alone; everything else is ink, weight and space. The accent is an
//! outline or a text and never a fill: in protan vision it nears the blue of *supports*.

#![expect(clippy::disallowed_methods, reason = "This is the file where colours are named.")]

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Theme,
    epaint::text::FontTweak, vec2,
};

use crate::domain::Stance;

/// The colours of one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tokens {
    /// Behind everything.
    pub window: Color32,
    /// Panels.
    pub panel: Color32,
    /// Cards and fields.
    pub raised: Color32,
    /// Text.
    pub text: Color32,
    /// Text of the second rank.
    pub secondary: Color32,
    /// Hints.
    pub hint: Color32,
    /// Borders of controls.
    pub border: Color32,
    /// Hairlines between things that space alone does not part.
    pub hairline: Color32,
    /// Focus ring, "changed", pins: outline or text, never a fill.
    pub accent: Color32,
    /// Caution in words: file trouble.
    pub caution: Color32,
    /// The sea on the map.
    pub sea: Color32,
    /// The sea outside the area of Article 6, while the map tells it apart.
    pub sea_outside: Color32,
    /// Land on the map that is no ally's.
    pub land: Color32,
    /// Land of an ally that has not spoken.
    pub member: Color32,
    /// Coasts and borders of land that is no ally's, and the hatching of arguable seas.
    pub coast: Color32,
    /// Meridians and parallels.
    pub graticule: Color32,
    /// Fills of the stances, in the order of [`Stance::ALL`].
    stances: [Color32; 5],
    /// Glyphs on those fills.
    glyphs: [Color32; 5],
}

const WHITE: Color32 = Color32::WHITE;
const INK: Color32 = Color32::from_rgb(0x11, 0x14, 0x18);

/// The light theme.
pub const LIGHT: Tokens = Tokens {
    window: Color32::from_rgb(0xF1, 0xF2, 0xF0),
    panel: Color32::from_rgb(0xFA, 0xFA, 0xF8),
    raised: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    text: Color32::from_rgb(0x1B, 0x1F, 0x24),
    secondary: Color32::from_rgb(0x4A, 0x52, 0x5C),
    hint: Color32::from_rgb(0x5B, 0x64, 0x6F),
    border: Color32::from_rgb(0x7A, 0x84, 0x90),
    hairline: Color32::from_rgb(0xD9, 0xDC, 0xDD),
    accent: Color32::from_rgb(0x5B, 0x3E, 0x96),
    caution: Color32::from_rgb(0x7A, 0x52, 0x00),
    sea: Color32::from_rgb(0xEB, 0xF2, 0xF8),
    sea_outside: Color32::from_rgb(0xFA, 0xFA, 0xF8),
    land: Color32::from_rgb(0xF3, 0xF1, 0xEB),
    member: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    coast: Color32::from_rgb(0xAD, 0xB3, 0xB8),
    graticule: Color32::from_rgb(0xDC, 0xE5, 0xED),
    stances: [
        Color32::from_rgb(0x1B, 0x43, 0x7F),
        Color32::from_rgb(0x00, 0x97, 0xC0),
        Color32::from_rgb(0x6E, 0x6E, 0x6E),
        Color32::from_rgb(0xC6, 0x61, 0x1D),
        Color32::from_rgb(0x7C, 0x00, 0x21),
    ],
    glyphs: [WHITE, INK, WHITE, INK, WHITE],
};

/// The dark theme.
pub const DARK: Tokens = Tokens {
    window: Color32::from_rgb(0x16, 0x19, 0x1D),
    panel: Color32::from_rgb(0x1E, 0x22, 0x27),
    raised: Color32::from_rgb(0x26, 0x2B, 0x31),
    text: Color32::from_rgb(0xE8, 0xEA, 0xED),
    secondary: Color32::from_rgb(0xAE, 0xB6, 0xC0),
    hint: Color32::from_rgb(0x9A, 0xA3, 0xAE),
    border: Color32::from_rgb(0x6F, 0x78, 0x83),
    hairline: Color32::from_rgb(0x37, 0x3D, 0x45),
    accent: Color32::from_rgb(0xB9, 0xA4, 0xF0),
    caution: Color32::from_rgb(0xF0, 0xC3, 0x6A),
    sea: Color32::from_rgb(0x0F, 0x17, 0x21),
    sea_outside: Color32::from_rgb(0x1B, 0x1D, 0x20),
    land: Color32::from_rgb(0x22, 0x27, 0x2C),
    member: Color32::from_rgb(0x30, 0x36, 0x3D),
    coast: Color32::from_rgb(0x50, 0x59, 0x62),
    graticule: Color32::from_rgb(0x1A, 0x24, 0x30),
    stances: [
        Color32::from_rgb(0x3A, 0x92, 0xF2),
        Color32::from_rgb(0x7D, 0xEA, 0xF5),
        Color32::from_rgb(0x93, 0x96, 0x99),
        Color32::from_rgb(0xF7, 0xC2, 0x3C),
        Color32::from_rgb(0xE2, 0x47, 0x4F),
    ],
    glyphs: [INK; 5],
};

impl Tokens {
    /// The tokens of the theme in use.
    #[must_use]
    pub fn of(ui: &egui::Ui) -> &'static Self {
        if ui.visuals().dark_mode { &DARK } else { &LIGHT }
    }

    /// The fill of a stance.
    #[must_use]
    pub fn stance(&self, stance: Stance) -> Color32 {
        self.stances[stance as usize]
    }

    /// A glyph on the fill of a stance.
    #[must_use]
    pub fn on_stance(&self, stance: Stance) -> Color32 {
        self.glyphs[stance as usize]
    }
}

/// No colour yet: what a mesh is built in before it is painted.
pub const CLEAR: Color32 = Color32::TRANSPARENT;
/// Any opaque colour: what a line is built in before it is painted.
pub const OPAQUE: Color32 = Color32::WHITE;

/// Grid unit, points.
pub const GRID: f32 = 4.0;
/// Space between columns, points.
pub const GUTTER: f32 = 12.0;

/// The name of the semi-bold text style and font family.
const SEMIBOLD: &str = "semibold";

/// Body text, semi-bold.
#[must_use]
pub fn semibold() -> FontFamily {
    FontFamily::Name(SEMIBOLD.into())
}

/// The size of the headline for a window of this width, points.
#[must_use]
pub fn headline_size(width: f32) -> f32 {
    if width >= 1700.0 { 26.0 } else { 20.0 }
}

/// Type sizes, points.
pub const BODY: f32 = 15.0;
/// Tables and second-rank text, points.
pub const SMALL: f32 = 13.0;

/// Installs fonts and both themes; call before the first pass.
pub fn install(ctx: &egui::Context) {
    ctx.set_fonts(fonts());
    ctx.style_mut_of(Theme::Light, |style| dress(style, &LIGHT));
    ctx.style_mut_of(Theme::Dark, |style| dress(style, &DARK));
}

/// Whether panels unfold and windows appear little by little, or at once.
pub fn set_motion(ctx: &egui::Context, moves: bool) {
    let seconds = if moves { Style::default().animation_time } else { 0.0 };
    ctx.all_styles_mut(|style| style.animation_time = seconds);
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let mut add = |name: &str, bytes: &'static [u8], tweak: FontTweak| {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes).tweak(tweak)));
    };
    add("source-sans", include_bytes!("../../assets/fonts/SourceSans3-Regular.ttf"), FontTweak::default());
    add("source-sans-semibold", include_bytes!("../../assets/fonts/SourceSans3-SemiBold.ttf"), FontTweak::default());
    let icon_tweak = FontTweak { y_offset_factor: 0.12, ..FontTweak::default() };
    add("casus-icons", include_bytes!("../../assets/fonts/casus-icons.ttf"), icon_tweak);
    // egui's own fonts follow as fallback, then the icons, and Hack for arrows and boxes.
    let mut families: Vec<String> = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    families.extend(["casus-icons".to_owned(), "Hack".to_owned()]);
    let with = |first: &str| [first.to_owned()].into_iter().chain(families.clone()).collect::<Vec<_>>();
    fonts.families.insert(FontFamily::Proportional, with("source-sans"));
    fonts.families.insert(semibold(), with("source-sans-semibold"));
    fonts
}

fn dress(style: &mut Style, tokens: &Tokens) {
    style.text_styles = [
        (TextStyle::Heading, FontId::new(20.0, semibold())),
        (TextStyle::Body, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Small, FontId::new(SMALL, FontFamily::Proportional)),
        (TextStyle::Monospace, FontId::new(SMALL, FontFamily::Monospace)),
    ]
    .into();
    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, GRID);
    spacing.button_padding = vec2(8.0, 3.0);
    spacing.interact_size.y = 26.0;
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(16);
    spacing.scroll.floating = true;
    style.interaction.tooltip_delay = 0.4;
    dress_visuals(&mut style.visuals, tokens);
}

fn dress_visuals(visuals: &mut egui::Visuals, tokens: &Tokens) {
    visuals.panel_fill = tokens.panel;
    visuals.window_fill = tokens.raised;
    visuals.window_stroke = Stroke::new(1.0, tokens.border);
    visuals.window_corner_radius = CornerRadius::same(8);
    visuals.menu_corner_radius = CornerRadius::same(6);
    visuals.extreme_bg_color = tokens.raised;
    visuals.faint_bg_color = tokens.window;
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(tokens.hint);
    visuals.hyperlink_color = tokens.accent;
    visuals.warn_fg_color = tokens.caution;
    visuals.error_fg_color = tokens.caution;
    visuals.selection.bg_fill = tokens.hairline;
    visuals.selection.stroke = Stroke::new(2.0, tokens.accent);
    visuals.striped = false;
    let radius = CornerRadius::same(4);
    let widgets = &mut visuals.widgets;
    for (state, fill, border, ink) in [
        (&mut widgets.noninteractive, tokens.panel, tokens.hairline, tokens.text),
        (&mut widgets.inactive, tokens.raised, tokens.border, tokens.text),
        (&mut widgets.hovered, tokens.window, tokens.text, tokens.text),
        (&mut widgets.active, tokens.window, tokens.accent, tokens.text),
        (&mut widgets.open, tokens.raised, tokens.accent, tokens.text),
    ] {
        state.bg_fill = fill;
        state.weak_bg_fill = fill;
        state.bg_stroke = Stroke::new(1.0, border);
        state.fg_stroke = Stroke::new(1.0, ink);
        state.corner_radius = radius;
        state.expansion = 0.0;
    }
}

#[cfg(test)]
mod tests;
