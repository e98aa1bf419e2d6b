//! The bundled typeface, for whoever sets text: the window and exported charts.

/// The family's name, as a style sheet calls it.
pub const FAMILY: &str = "Source Sans 3";
/// The regular cut.
pub static REGULAR: &[u8] = include_bytes!("../assets/fonts/SourceSans3-Regular.ttf");
/// The semi-bold cut.
pub static SEMIBOLD: &[u8] = include_bytes!("../assets/fonts/SourceSans3-SemiBold.ttf");
