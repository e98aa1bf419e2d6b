//! From an amount to its place on the axis of a chart.

use super::Mode;

/// The axis of a chart: where an amount lies between its left end, 0, and its right end, 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// What it measures.
    pub mode: Mode,
    /// The amount at the left end. On a logarithmic axis everything less stands there too.
    pub floor: i64,
    /// The amount at the right end.
    pub top: i64,
}

/// Ticks on a linear axis, at most.
const MOST_TICKS: i64 = 6;
/// Whole decades on a logarithmic axis, at most.
const MOST_DECADES: u32 = 6;

impl Axis {
    /// An axis on which amounts from the smallest to the greatest can be told apart.
    #[must_use]
    pub fn between(mode: Mode, smallest: i64, most: i64) -> Self {
        if !mode.spans_decades() {
            return Self { mode, floor: 0, top: (most.max(1_000) as f64 * 1.02) as i64 };
        }
        // A little room beyond the largest, so that its end is seen.
        let top = (most.max(1_000) as f64 * 1.1) as i64;
        let last = top.ilog10();
        let first = smallest.max(1).ilog10().clamp(last.saturating_sub(MOST_DECADES), last - 1);
        Self { mode, floor: 10_i64.pow(first), top }
    }

    /// The same axis, long enough for an amount.
    #[must_use]
    pub fn reaching(self, amount: i64) -> Self {
        if amount <= self.top { self } else { Self { top: (amount as f64 * 1.1) as i64, ..self } }
    }

    /// Where an amount lies, from 0 to 1.
    #[must_use]
    pub fn place(&self, value: i64) -> f64 {
        if !self.mode.spans_decades() {
            return (value as f64 / self.top.max(1) as f64).clamp(0.0, 1.0);
        }
        let log = |value: i64| (value.max(1) as f64).log10();
        let width = (log(self.top) - log(self.floor)).max(0.1);
        ((log(value) - log(self.floor)) / width).clamp(0.0, 1.0)
    }

    /// The amounts that have a line and a label, the smallest first.
    #[must_use]
    pub fn ticks(&self) -> Vec<i64> {
        if self.mode.spans_decades() {
            let decades = |value: i64| value.max(1).ilog10();
            return (decades(self.floor)..=decades(self.top)).map(|decade| 10_i64.pow(decade)).collect();
        }
        let step = step(self.top);
        (0..=MOST_TICKS).map(|idx| idx.saturating_mul(step)).filter(|value| *value <= self.top).collect()
    }
}

/// A round step that leaves no more than so many ticks up to an amount.
fn step(top: i64) -> i64 {
    let steps = (0..18).flat_map(|decade| [10, 25, 50].map(|digit| digit * 10_i64.pow(decade) / 10));
    steps.filter(|step| *step > 0).find(|step| top / step <= MOST_TICKS).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_greater_amount_never_lies_further_left() {
        for mode in Mode::ALL {
            for most in [0, 1, 999, 12_345, 4_000_000, i64::MAX / 8] {
                let axis = Axis::between(mode, 6, most);
                let places: Vec<f64> = [0, 1, 50, 999, 12_345, 4_000_000].map(|value| axis.place(value)).to_vec();
                assert!(places.is_sorted(), "{mode:?} to {most}: {places:?}");
                assert!(places.iter().all(|place| (0.0..=1.0).contains(place)));
                assert!(axis.place(most) <= 1.0);
            }
        }
    }

    #[test]
    fn every_axis_has_a_few_ticks_inside_it() {
        for mode in Mode::ALL {
            for most in [0, 7, 1_499, 50_000, 3_700_000] {
                let ticks = Axis::between(mode, 6, most).ticks();
                assert!((2..=7).contains(&ticks.len()), "{mode:?} to {most}: {ticks:?}");
                assert!(ticks.iter().all(|tick| *tick <= Axis::between(mode, 6, most).top), "{ticks:?}");
            }
        }
    }
}
