//! Numbers, money and shares by language.

use super::{Key, Words};
use crate::response::{Mode, UsdThousands};

impl Words {
    /// A whole number with its thousands set apart: a comma in English, a narrow no-break space in French.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        let separator = self.language().marks().thousands;
        let digits = number.unsigned_abs().to_string();
        let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
        for (idx, digit) in digits.chars().enumerate() {
            if idx > 0 && (digits.len() - idx).is_multiple_of(3) {
                grouped.push(separator);
            }
            grouped.push(digit);
        }
        self.set(if number < 0 { format!("\u{2212}{grouped}") } else { grouped })
    }

    /// A number of tenths with one decimal.
    fn tenths(&self, tenths: i64) -> String {
        let mark = self.language().marks().decimal;
        format!("{}{mark}{}", self.number(tenths / 10), tenths % 10)
    }

    /// An amount of money in thousands, millions or billions of US dollars, to three figures.
    #[must_use]
    pub fn money(&self, amount: UsdThousands) -> String {
        let thousands = amount.0.max(0);
        // A unit begins where the number, rounded, would need four figures in the smaller one.
        let (unit, number) = match thousands {
            0 => ("usd-nothing", self.number(0)),
            1..1_000 => ("usd-thousands", self.number(thousands)),
            // Whole millions, as on an axis, need no decimal.
            1_000..99_950 if thousands % 1_000 == 0 => ("usd-millions", self.number(thousands / 1_000)),
            1_000..99_950 => ("usd-millions", self.tenths(thousands.saturating_add(50) / 100)),
            99_950..999_500 => ("usd-millions", self.number(thousands.saturating_add(500) / 1_000)),
            _ => ("usd-billions", self.tenths(thousands.saturating_add(50_000) / 100_000)),
        };
        self.message(unit, &[("number", number.into())])
    }

    /// A share given in millionths as a percentage for an axis, without decimals it does not need.
    #[must_use]
    pub fn percent_short(&self, ppm: i64) -> String {
        let hundredths = ppm.saturating_add(50) / 100;
        if hundredths % 100 == 0 {
            return self.message("percent", &[("number", self.number(hundredths / 100).into())]);
        }
        self.percent(ppm)
    }

    /// An amount of money, or the words for none suggested.
    #[must_use]
    pub fn money_or_none(&self, amount: Option<UsdThousands>) -> String {
        amount.map_or_else(|| self.text(Key::NoSuggestion), |amount| self.money(amount))
    }

    /// A share given in millionths as a percentage with up to two decimals.
    #[must_use]
    pub fn percent(&self, ppm: i64) -> String {
        let hundredths = ppm.saturating_add(50) / 100;
        let mark = self.language().marks().decimal;
        let number = format!("{}{mark}{:02}", self.number(hundredths / 100), hundredths % 100);
        self.message("percent", &[("number", number.into())])
    }
}

impl Words {
    /// What a mode of the chart measures, for example "Share of GDP".
    #[must_use]
    pub fn mode(&self, mode: Mode) -> String {
        self.message(&format!("mode-{}", mode.id().replace('_', "-")), &[])
    }

    /// An amount in the units of a mode.
    #[must_use]
    pub fn measured(&self, value: i64, mode: Mode) -> String {
        match mode {
            Mode::Absolute => self.money(UsdThousands(value)),
            Mode::ShareOfGdp | Mode::ShareOfDefence | Mode::ShareOfAlliance => self.share(value),
            Mode::PerHead | Mode::Personnel => self.message("usd-exact", &[("number", self.decimals(value, 3).into())]),
        }
    }

    /// The same of what an ally would bring, where an amount too small to mean anything is told in words.
    #[must_use]
    pub fn effort_in(&self, value: i64, mode: Mode) -> String {
        match mode {
            Mode::Absolute => self.effort(UsdThousands(value)),
            Mode::ShareOfGdp | Mode::ShareOfDefence | Mode::ShareOfAlliance | Mode::PerHead | Mode::Personnel => {
                self.measured(value, mode)
            }
        }
    }

    /// A share given in millionths as a percentage, to the decimals that its size needs and no more.
    fn share(&self, ppm: i64) -> String {
        self.message("percent", &[("number", self.decimals(ppm, 4).into())])
    }

    /// A number given in its smallest decimal: two decimals from a tenth on, two figures below, and no
    /// nought at the end.
    fn decimals(&self, number: i64, decimals: u32) -> String {
        let one = 10_i64.pow(decimals);
        let figures = number.unsigned_abs().max(1).ilog10() + 1;
        let coarse = if number.abs() >= one / 10 { one / 100 } else { 10_i64.pow(figures.saturating_sub(2)) };
        let number = number.saturating_add(coarse / 2).div_euclid(coarse) * coarse;
        let mark = self.language().marks().decimal;
        let rest = format!("{:0width$}", number.rem_euclid(one), width = decimals as usize);
        let rest = rest.trim_end_matches('0');
        let whole = self.number(number.div_euclid(one));
        if rest.is_empty() { whole } else { format!("{whole}{mark}{rest}") }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn thousands_are_set_apart_by_language() {
        assert_eq!(Words::of(Language::En).number(1_234_567), "1,234,567");
        assert_eq!(Words::of(Language::Fr).number(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(Words::of(Language::En).number(12), "12");
    }

    #[test]
    fn money_takes_the_unit_that_its_rounded_number_needs() {
        let english = |thousands| Words::of(Language::En).money(UsdThousands(thousands));
        let told = [0, 999, 1_000, 1_249, 99_949, 99_950, 100_000, 999_499, 999_500].map(english);
        assert_eq!(
            told,
            ["0", "999 k", "1 m", "1.2 m", "99.9 m", "100 m", "100 m", "999 m", "1.0 bn"]
                .map(|text| format!("US$ {text}"))
        );
        assert_eq!(Words::of(Language::Fr).money(UsdThousands(0)), "0\u{202f}$\u{202f}US");
    }

    #[test]
    fn a_small_share_keeps_the_decimals_it_needs() {
        let words = Words::of(Language::En);
        let share = |ppm| words.measured(ppm, Mode::ShareOfGdp);
        assert_eq!([share(0), share(20), share(1_500), share(50_000)], ["0%", "0.002%", "0.15%", "5%"]);
        assert_eq!(Words::of(Language::Fr).measured(37_123, Mode::ShareOfDefence), "3,71\u{202f}%");
        assert_eq!([share(964), share(999)], ["0.096%", "0.1%"]);
        assert_eq!(words.measured(15, Mode::PerHead), "US$ 0.015");
        assert_eq!(words.measured(11_204, Mode::PerHead), "US$ 11.2");
    }
}
