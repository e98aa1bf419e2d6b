//! What is found of a session while its answers are sealed: nothing.

use super::Workbench;

impl Workbench {
    /// The workbench as it shows while its answers are sealed: nothing is looked for beside what is stated, neither what a change
    /// would move nor how the answers go with the days, so that no control can say it.
    #[must_use]
    pub fn sealed(self) -> Self {
        Self { is_sealed: true, ..self }
    }

    /// Whether the answers are sealed.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.is_sealed
    }
}
