//! Who keeps screen and machine awake while something is shown.

use crate::ui::Vigil;

/// Whoever keeps the screen awake.
pub trait Awake {
    /// Keeps it awake from now on, or lets it sleep.
    fn keep(&mut self, is_wanted: bool);

    /// How that stands.
    fn vigil(&self) -> Vigil;
}

/// Nobody: in tests, and until the window is open.
#[derive(Debug, Default)]
pub struct Nobody;

impl Awake for Nobody {
    fn keep(&mut self, _is_wanted: bool) {}

    fn vigil(&self) -> Vigil {
        Vigil::Off
    }
}
