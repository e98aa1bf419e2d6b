//! Colours, type and space. The only file of the window that makes a colour, from the numbers of
//! [`crate::colour`].

#![expect(clippy::disallowed_methods, reason = "This is the file where the window's colours are made.")]

use std::sync::{Arc, LazyLock};

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Stroke, Style, TextStyle, Theme,
    Vec2, epaint::text::FontTweak, vec2,
};

use crate::{
    colour::{self, Palette, Rgb},
    typeface,
};

/// The colours of one theme as the window paints them.
pub type Tokens = Palette<Color32>;

/// The light theme.
pub static LIGHT: LazyLock<Tokens> = LazyLock::new(|| colour::LIGHT.map(painted));

/// The dark theme.
pub static DARK: LazyLock<Tokens> = LazyLock::new(|| colour::DARK.map(painted));

/// The light theme in high contrast.
pub static LIGHT_CONTRAST: LazyLock<Tokens> = LazyLock::new(|| colour::LIGHT_CONTRAST.map(painted));

/// The dark theme in high contrast.
pub static DARK_CONTRAST: LazyLock<Tokens> = LazyLock::new(|| colour::DARK_CONTRAST.map(painted));

fn painted(Rgb(red, green, blue): Rgb) -> Color32 {
    Color32::from_rgb(red, green, blue)
}

impl Tokens {
    /// The tokens of a theme whatever the window wears: the wall has a theme of its own, and so has its picture beside it.
    #[must_use]
    pub fn of_theme(theme: Theme) -> &'static Self {
        match theme {
            Theme::Dark => &DARK,
            Theme::Light => &LIGHT,
        }
    }

    /// The tokens of the theme in use.
    #[must_use]
    pub fn of(ui: &egui::Ui) -> &'static Self {
        let visuals = ui.visuals();
        let (ordinary, high) = if visuals.dark_mode { (&*DARK, &*DARK_CONTRAST) } else { (&*LIGHT, &*LIGHT_CONTRAST) };
        // A theme is known by its panels, so that whoever draws needs to be told nothing more.
        if visuals.panel_fill == high.panel { high } else { ordinary }
    }
}

/// No colour yet: what a mesh is built in before it is painted.
pub const CLEAR: Color32 = Color32::TRANSPARENT;
/// Any opaque colour: what a line is built in before it is painted.
pub const OPAQUE: Color32 = Color32::WHITE;

/// A wall without light.
pub const NIGHT: Color32 = Color32::BLACK;

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

/// The size of the headline for a window of this size, points. It shrinks more slowly than the window does, so that a
/// larger zoom, which leaves fewer points, always makes it larger.
#[must_use]
pub fn headline_size(window: Vec2) -> f32 {
    let between = |value: f32, (from, to): (f32, f32), sizes: egui::Rangef| {
        egui::remap_clamp(value, from..=to, sizes.min..=sizes.max)
    };
    let by_width = between(window.x, (1280.0, 1700.0), egui::Rangef::new(20.0, 26.0));
    let by_height =
        if window.y < 560.0 { between(window.y, (400.0, 560.0), egui::Rangef::new(16.0, 20.0)) } else { 26.0 };
    by_width.min(by_height)
}

/// Type sizes, points.
pub const BODY: f32 = 15.0;
/// Tables and second-rank text, points.
pub const SMALL: f32 = 13.0;

/// No text is smaller, points.
pub const LEAST: f32 = 12.0;

/// Installs fonts, both themes and the order of the hand; call before the first pass.
pub fn install(ctx: &egui::Context) {
    ctx.add_plugin(super::in_order::InOrder::default());
    ctx.set_fonts(fonts());
    set_contrast(ctx, false);
}

/// Dresses both themes in ordinary colours or in those of a high contrast.
pub fn set_contrast(ctx: &egui::Context, is_high: bool) {
    let (light, dark) = if is_high { (&*LIGHT_CONTRAST, &*DARK_CONTRAST) } else { (&*LIGHT, &*DARK) };
    ctx.style_mut_of(Theme::Light, |style| dress(style, light));
    ctx.style_mut_of(Theme::Dark, |style| dress(style, dark));
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
    add("source-sans", typeface::REGULAR, FontTweak::default());
    add("source-sans-semibold", typeface::SEMIBOLD, FontTweak::default());
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
    visuals.selection.bg_fill = tokens.selected;
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
pub(super) mod tests;
