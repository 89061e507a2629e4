//! Units as exponents of euro, hour, day, month, year and kWh.

use std::fmt;

const NAMES: [(&str, usize); 12] = [
    ("EUR", 0),
    ("hour", 1),
    ("hours", 1),
    ("day", 2),
    ("days", 2),
    ("month", 3),
    ("months", 3),
    ("year", 4),
    ("years", 4),
    ("kWh", 5),
    ("count", 6),
    ("rate", 6),
];

/// The names of all units, for hints.
pub fn names() -> impl Iterator<Item = &'static str> {
    NAMES.iter().map(|(name, _)| *name)
}

/// A unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Unit([i8; 6]);

impl Unit {
    /// A pure number.
    pub const PURE: Unit = Unit([0; 6]);
    /// Euros.
    pub const EUR: Unit = Unit([1, 0, 0, 0, 0, 0]);
    /// Euros per month.
    pub const EUR_MONTH: Unit = Unit([1, 0, 0, -1, 0, 0]);
    /// Euros per year.
    pub const EUR_YEAR: Unit = Unit([1, 0, 0, 0, -1, 0]);
    /// Months.
    pub const MONTHS: Unit = Unit([0, 0, 0, 1, 0, 0]);
    /// Years.
    pub const YEARS: Unit = Unit([0, 0, 0, 0, 1, 0]);
    /// Days.
    pub const DAYS: Unit = Unit([0, 0, 1, 0, 0, 0]);

    /// One of the basic words, such as `EUR` or `months`.
    #[must_use]
    pub fn word(name: &str) -> Option<Unit> {
        let (_, at) = NAMES.iter().find(|(n, _)| *n == name)?;
        let mut unit = Unit::PURE;
        if let Some(exponent) = unit.0.get_mut(*at) {
            *exponent = 1;
        }
        Some(unit)
    }

    /// Reads `EUR/month`, `hours/month`, `kWh/year`, `EUR*years`, `count`.
    #[must_use]
    pub fn read(text: &str) -> Option<Unit> {
        let mut unit = Unit::PURE;
        for (i, over) in text.split('/').enumerate() {
            for word in over.split('*') {
                let word = Unit::word(word.trim())?;
                unit = if i == 0 { unit.times(word)? } else { unit.over(word)? };
            }
        }
        Some(unit)
    }

    /// The unit of a product; `None` when an exponent grows beyond all sense.
    #[must_use]
    pub fn times(self, other: Unit) -> Option<Unit> {
        self.combine(other, 1)
    }

    /// The unit of a quotient.
    #[must_use]
    pub fn over(self, other: Unit) -> Option<Unit> {
        self.combine(other, -1)
    }

    fn combine(self, other: Unit, sign: i8) -> Option<Unit> {
        let mut out = self;
        for (a, b) in out.0.iter_mut().zip(other.0) {
            *a = a.checked_add(b.checked_mul(sign)?).filter(|e| e.abs() <= 4)?;
        }
        Some(out)
    }

    /// `…/month` as `…/year`, for values that are multiplied by twelve; `None` when it is not monthly.
    #[must_use]
    pub fn yearly(self) -> Option<Unit> {
        (self.0[3] == -1 && self.0[4] == 0).then(|| self.moved(1, -1))
    }

    /// `…/year` as `…/month`.
    #[must_use]
    pub fn monthly(self) -> Option<Unit> {
        (self.0[4] == -1 && self.0[3] == 0).then(|| self.moved(-1, 1))
    }

    fn moved(self, months: i8, years: i8) -> Unit {
        let mut out = self;
        out.0[3] += months;
        out.0[4] += years;
        out
    }

    /// The unit of the sum of a value over a number of months: twelve months of `…/month` are `…/year`.
    #[must_use]
    pub fn summed(self, months: i32) -> Unit {
        if self.0[3] != -1 {
            return self;
        }
        if months == 12 && self.0[4] == 0 { self.moved(1, -1) } else { self.moved(1, 0) }
    }

    /// Whether values are whole numbers by nature.
    #[must_use]
    pub fn whole(self) -> bool {
        [Unit::PURE, Unit::YEARS, Unit::MONTHS, Unit::DAYS].contains(&self)
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let one = ["EUR", "hour", "day", "month", "year", "kWh"];
        let many = ["EUR", "hours", "days", "months", "years", "kWh"];
        let up: Vec<&str> =
            (0..6).flat_map(|i| std::iter::repeat_n(many[i], self.0[i].max(0).unsigned_abs().into())).collect();
        let down: Vec<&str> =
            (0..6).flat_map(|i| std::iter::repeat_n(one[i], self.0[i].min(0).unsigned_abs().into())).collect();
        match (up.is_empty(), down.is_empty()) {
            (true, true) => write!(f, "a pure number"),
            (true, false) => write!(f, "1/{}", down.join("/")),
            (false, true) => write!(f, "{}", up.join("*")),
            (false, false) => write!(f, "{}/{}", up.join("*"), down.join("/")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_read_multiply_and_show() {
        let wage = Unit::read("EUR/hour").unwrap();
        let hours = Unit::read("hours/month").unwrap();
        assert_eq!(wage.times(hours), Some(Unit::EUR_MONTH));
        assert_eq!(Unit::EUR_MONTH.yearly(), Some(Unit::EUR_YEAR));
        assert_eq!(Unit::EUR_MONTH.to_string(), "EUR/month");
        assert_eq!(Unit::EUR_MONTH.summed(12), Unit::EUR_YEAR);
        assert_eq!(Unit::EUR_MONTH.summed(3), Unit::EUR);
        assert_eq!(Unit::read("EUR/week"), None);
    }
}
