//! What a rule says of a household, and the few ways to say it.

/// Sums of cents in binary floats are that exact, and no two lines of a law are that near.
const NOTHING: f64 = 1e-6;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Yes,
    No,
    Office,
}

/// How a condition comes out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    Holds,
    Weighed,
    Fails,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Said {
    pub verdict: Verdict,
    /// In the unit of the right; none where no figure is given.
    pub amount: Option<f64>,
    pub outcome: Option<&'static str>,
    /// What a bus ticket costs is told to nobody as money that comes in.
    pub price: bool,
}

impl Said {
    pub const NO: Said = Said { verdict: Verdict::No, amount: None, outcome: None, price: false };

    /// In kind, or of no known amount.
    pub fn of(tests: &[Test]) -> Said {
        let verdict = match () {
            () if tests.contains(&Test::Fails) => Verdict::No,
            () if tests.contains(&Test::Weighed) => Verdict::Office,
            () => Verdict::Yes,
        };
        Said { verdict, ..Said::NO }
    }

    /// The office weighs each case in which nothing fails.
    pub fn weighed(tests: &[bool]) -> Said {
        let mut all: Vec<Test> = tests.iter().map(|holds| sure(*holds)).collect();
        all.push(Test::Weighed);
        Said::of(&all)
    }

    /// With an amount: nothing to pay is a no.
    pub fn paying(self, amount: f64) -> Said {
        match self.verdict {
            Verdict::No => Said::NO,
            _ if amount <= NOTHING => Said::NO,
            _ => Said { amount: Some(amount), ..self },
        }
    }

    /// For a price.
    pub fn costing(self, price: f64) -> Said {
        Said { amount: Some(price), price: true, ..self }
    }

    pub fn ending(self, outcome: &'static str) -> Said {
        match self.verdict {
            Verdict::No => Said::NO,
            _ => Said { outcome: Some(outcome), ..self },
        }
    }

    /// Said of nothing in doubt: what another right may count on.
    pub fn due(&self) -> bool {
        self.verdict == Verdict::Yes
    }

    pub fn paid(&self) -> f64 {
        if self.due() { self.amount.unwrap_or(0.0) } else { 0.0 }
    }
}

pub fn sure(holds: bool) -> Test {
    if holds { Test::Holds } else { Test::Fails }
}

pub fn or_office(holds: bool, weighed: bool) -> Test {
    match (holds, weighed) {
        (true, _) => Test::Holds,
        (false, true) => Test::Weighed,
        (false, false) => Test::Fails,
    }
}

pub fn upto(a: f64, line: f64) -> bool {
    a <= line + NOTHING
}

pub fn below(a: f64, line: f64) -> bool {
    a < line - NOTHING
}

/// To the cent, halves up.
pub fn cents(amount: f64) -> f64 {
    (amount * 100.0 + NOTHING).round() / 100.0
}
