//! How tight the bounds are: what the evaluator announces while a few inputs are open, against every answer tried.
//!
//! Trying is done from outside, on complete answers only: yes-or-no and choices value by value, numbers and dates on a grid
//! that is refined wherever the verdict changes or the amount bends, down to a cent or a day. It can miss a corner, so a
//! bound counts as loose here where it may be exact; it never counts as exact where it is loose.

use pont_rules::model::{Day, Domain, ONE};
use pont_rules::results::{Finding, Open, Verdict};
use pont_rules::{Answer, Answers, Catalogue, Scope, bounds, evaluate};

/// Most inputs that are tried together.
pub const MOST_OPEN: usize = 4;
/// Most numbers and dates among them.
pub const MOST_NUMBERS: usize = 2;
/// Most combinations of yes-or-no and choices.
const MOST_COMBINATIONS: usize = 96;
/// A bound is exact where it is this near to what was found: one cent.
const CENT: i64 = ONE / 100;

/// Everything that a right may come to, as found by trying.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tried {
    /// A bit for each verdict found, by its place in yes, no, open, office.
    pub verdicts: u8,
    /// A bit for each outcome found.
    pub outcomes: u64,
    /// Least and greatest amount.
    pub amount: Option<(i64, i64)>,
    /// Evaluations that it took.
    pub tries: u64,
}

impl Tried {
    /// The only verdict, where there is one.
    #[must_use]
    pub fn verdict(&self) -> Option<Verdict> {
        match self.verdicts {
            1 => Some(Verdict::Yes),
            2 => Some(Verdict::No),
            8 => Some(Verdict::Office),
            _ => None,
        }
    }
}

/// How one finding compares.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compared {
    /// Trying closes the verdict; whether the evaluator does.
    pub verdict: Option<bool>,
    /// Whether the lower and the upper bound of the amount are exact; `None` where there is no amount.
    pub bounds: Option<(bool, bool)>,
    /// Trying found something that was not announced: an amount beyond the bounds, or a verdict other than the closed one.
    pub outside: bool,
}

/// The inputs of a finding that may be tried: a few, of which at most two are numbers.
#[must_use]
pub fn to_try(catalogue: &Catalogue, finding: &Finding) -> Option<Vec<Open>> {
    let open: Vec<Open> = finding.open.iter().chain(&finding.cannot_say).copied().collect();
    let numbers = open.iter().filter(|o| is_number(catalogue, **o)).count();
    (!open.is_empty() && open.len() <= MOST_OPEN && numbers <= MOST_NUMBERS).then_some(open)
}

fn is_number(catalogue: &Catalogue, open: Open) -> bool {
    matches!(catalogue.inputs[usize::from(open.input)].domain, Domain::Number { .. } | Domain::Date { .. })
}

/// Tries every answer to some inputs, for one right and holder; nothing where there are too many.
#[must_use]
pub fn try_all(
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    finding: &Finding,
    open: &[Open],
) -> Option<Tried> {
    let (numbers, choices): (Vec<Open>, Vec<Open>) = open.iter().partition(|o| is_number(catalogue, **o));
    let options: Vec<Vec<Answer>> = choices.iter().map(|o| options(catalogue, *o)).collect();
    let combinations: usize = options.iter().map(Vec::len).product();
    if combinations > MOST_COMBINATIONS >> (2 * numbers.len().saturating_sub(1)) {
        return None;
    }
    // What an estimate reads is tried before what it bounds.
    let mut numbers = numbers;
    numbers.sort_by_key(|o| catalogue.inputs[usize::from(o.input)].estimate.is_some());
    let mut trial = Trial { catalogue, today, finding, found: Tried::default() };
    for n in 0..combinations {
        let mut here = answers.clone();
        let mut rest = n;
        for (o, values) in choices.iter().zip(&options) {
            here.set(catalogue, o.input, o.person, values[rest % values.len()]).ok()?;
            rest /= values.len();
        }
        trial.numbers(&here, &numbers);
    }
    Some(trial.found)
}

fn options(catalogue: &Catalogue, open: Open) -> Vec<Answer> {
    match &catalogue.inputs[usize::from(open.input)].domain {
        Domain::Choice(e) => (0..catalogue.enums[usize::from(*e)].values.len() as u8).map(Answer::Choice).collect(),
        _ => vec![Answer::Bool(false), Answer::Bool(true)],
    }
}

/// Compares a finding with what trying found.
#[must_use]
pub fn compare(finding: &Finding, tried: &Tried) -> Compared {
    let verdict = tried.verdict().map(|v| finding.verdict == v);
    let bounds = match (finding.amount, tried.amount) {
        (Some(a), Some((low, high))) => Some(((low - a.low).abs() <= CENT, (a.high - high).abs() <= CENT)),
        _ => None,
    };
    let beyond = finding.amount.zip(tried.amount).is_some_and(|(a, (low, high))| low < a.low || a.high < high);
    let announced = match finding.verdict {
        Verdict::Yes => 1,
        Verdict::No => 2,
        Verdict::Office => 8,
        Verdict::Open => u8::MAX,
    };
    Compared { verdict, bounds, outside: beyond || tried.verdicts & !announced != 0 }
}

/// What one complete set of answers gives: verdict and outcome, and the amount.
type Point = ((u8, u64), i64);

struct Trial<'a> {
    catalogue: &'a Catalogue,
    today: Day,
    finding: &'a Finding,
    found: Tried,
}

impl Trial<'_> {
    /// Evaluates complete answers.
    fn look(&mut self, answers: &Answers) -> Point {
        self.found.tries += 1;
        let results = evaluate(self.catalogue, answers, self.today, Scope::Benefit(self.finding.benefit));
        let Some(f) = results.findings.iter().find(|f| f.holder == self.finding.holder) else {
            // Not a holder with these answers: the right is not theirs, and comes to nothing.
            self.found.verdicts |= 2;
            self.widen(0, 0);
            return ((2, 0), 0);
        };
        let verdict = match f.verdict {
            Verdict::Yes => 1,
            Verdict::No => 2,
            Verdict::Open => 4,
            Verdict::Office => 8,
        };
        let outcomes = f.outcomes.iter().fold(0u64, |all, o| all | 1 << o);
        self.found.verdicts |= verdict;
        self.found.outcomes |= outcomes;
        if let Some(a) = f.amount {
            self.widen(a.low, a.high);
        }
        ((verdict, outcomes), f.amount.map_or(0, |a| a.high))
    }

    fn widen(&mut self, low: i64, high: i64) {
        let found = self.found.amount.unwrap_or((low, high));
        self.found.amount = Some((found.0.min(low), found.1.max(high)));
    }

    fn numbers(&mut self, answers: &Answers, numbers: &[Open]) {
        match numbers {
            [] => {
                self.look(answers);
            }
            [x] => {
                self.line(answers, *x);
            }
            [x, y, ..] => {
                let mut places: Vec<i64> = Vec::new();
                let Some(first) = self.axis(answers, *x) else { return self.line(answers, *y) };
                // The places in x where something happens at either end and in the middle of y.
                for at in [first.low, first.low.midpoint(first.high), first.high] {
                    let Some(fixed) = first.set(self.catalogue, answers, at) else { continue };
                    let Some(second) = self.axis(&fixed, *y) else { continue };
                    for y_at in [second.low, second.low.midpoint(second.high), second.high] {
                        let Some(fixed) = second.set(self.catalogue, answers, y_at) else { continue };
                        places.extend(self.line_coarse(&fixed, *x));
                    }
                }
                places.extend([first.low, first.high]);
                places.sort_unstable();
                places.dedup();
                let stride = places.len().div_ceil(40).max(1);
                let last = places.len() - 1;
                let chosen: Vec<i64> =
                    places.iter().enumerate().filter(|(i, _)| i % stride == 0 || *i == last).map(|(_, p)| *p).collect();
                for at in chosen {
                    if let Some(fixed) = first.set(self.catalogue, answers, at) {
                        self.line(&fixed, *y);
                    }
                }
            }
        }
    }

    fn axis(&self, answers: &Answers, open: Open) -> Option<Axis> {
        let declared = &self.catalogue.inputs[usize::from(open.input)];
        let (low, high, step) =
            match (bounds(self.catalogue, answers, self.today, open.input, open.person)?, &declared.domain) {
                (Answer::Number(low, high), Domain::Number { whole: true, .. }) => (low, high, ONE),
                (Answer::Number(low, high), _) => (low, high, CENT),
                (Answer::Date(low, high), _) => (i64::from(low), i64::from(high), 1),
                _ => return None,
            };
        Some(Axis { open, low, high, step })
    }

    /// Tries one number everywhere it matters; others are answered.
    fn line(&mut self, answers: &Answers, open: Open) {
        let Some(axis) = self.axis(answers, open) else {
            self.look(answers);
            return;
        };
        let seen = self.sweep(answers, axis, CENT * 101);
        // The very top and bottom, to the cent.
        for largest in [true, false] {
            let best = seen.iter().enumerate().max_by_key(|(_, (_, p))| if largest { p.1 } else { -p.1 });
            let Some((i, _)) = best else { continue };
            for (a, b) in [(i.saturating_sub(1), i), (i, (i + 1).min(seen.len() - 1))] {
                self.climb(answers, axis, seen[a], seen[b], largest);
            }
        }
    }

    /// The places of one number where something happens.
    fn line_coarse(&mut self, answers: &Answers, open: Open) -> Vec<i64> {
        let Some(axis) = self.axis(answers, open) else { return Vec::new() };
        let seen = self.sweep(answers, axis, CENT * 500);
        // Where the slope is the same on both sides nothing happens.
        let happens = |w: &&[(i64, Point)]| {
            let (a, b, c) = (w[0], w[1], w[2]);
            let (run, all) = (i128::from(b.0 - a.0), i128::from(c.0 - a.0));
            let straight = i128::from(a.1.1) + i128::from(c.1.1 - a.1.1) * run / all.max(1);
            a.1.0 != b.1.0 || b.1.0 != c.1.0 || (straight - i128::from(b.1.1)).abs() > i128::from(2 * CENT)
        };
        seen.windows(3).filter(happens).map(|w| w[1].0).collect()
    }

    fn sweep(&mut self, answers: &Answers, axis: Axis, tolerance: i64) -> Vec<(i64, Point)> {
        let parts = if matches!(self.catalogue.inputs[usize::from(axis.open.input)].domain, Domain::Date { .. }) {
            260
        } else {
            24
        };
        let mut places: Vec<i64> = (0..=parts).map(|i| axis.at(i, parts)).collect();
        for n in [1, 50, 150, 300, 500, 700, 900, 1200, 1600, 2200] {
            places.push(axis.snap(axis.low.saturating_add(n * ONE)));
        }
        places.retain(|p| (axis.low..=axis.high).contains(p));
        places.sort_unstable();
        places.dedup();
        let mut seen: Vec<(i64, Point)> = Vec::new();
        for p in places {
            let point = self.at(answers, axis, p);
            if let Some(before) = seen.last().copied() {
                self.refine(answers, axis, before, (p, point), tolerance, &mut seen);
            }
            seen.push((p, point));
        }
        seen
    }

    fn refine(
        &mut self,
        answers: &Answers,
        axis: Axis,
        a: (i64, Point),
        b: (i64, Point),
        tolerance: i64,
        seen: &mut Vec<(i64, Point)>,
    ) {
        let middle = axis.snap(a.0.midpoint(b.0));
        if b.0 - a.0 <= axis.step || middle <= a.0 || middle >= b.0 {
            return;
        }
        let point = self.at(answers, axis, middle);
        let straight = i128::from(a.1.1) + i128::from(b.1.1 - a.1.1) * i128::from(middle - a.0) / i128::from(b.0 - a.0);
        let bends = (straight - i128::from(point.1)).abs() > i128::from(tolerance);
        if a.1.0 == b.1.0 && point.0 == a.1.0 && !bends {
            seen.push((middle, point));
            return;
        }
        self.refine(answers, axis, a, (middle, point), tolerance, seen);
        seen.push((middle, point));
        self.refine(answers, axis, (middle, point), b, tolerance, seen);
    }

    /// Goes on halving towards the better side.
    fn climb(&mut self, answers: &Answers, axis: Axis, mut a: (i64, Point), mut b: (i64, Point), largest: bool) {
        let good = |p: Point| if largest { p.1 } else { -p.1 };
        while b.0 - a.0 > axis.step {
            let middle = axis.snap(a.0.midpoint(b.0));
            if middle <= a.0 || middle >= b.0 {
                return;
            }
            let point = self.at(answers, axis, middle);
            if good(a.1) >= good(b.1) { b = (middle, point) } else { a = (middle, point) }
        }
    }

    fn at(&mut self, answers: &Answers, axis: Axis, place: i64) -> Point {
        match axis.set(self.catalogue, answers, place) {
            Some(full) => self.look(&full),
            None => ((0, 0), 0),
        }
    }
}

/// One number that is tried, between two bounds.
#[derive(Debug, Clone, Copy)]
struct Axis {
    open: Open,
    low: i64,
    high: i64,
    step: i64,
}

impl Axis {
    fn at(self, part: i64, parts: i64) -> i64 {
        let run = i128::from(self.high - self.low) * i128::from(part) / i128::from(parts);
        self.snap(self.low + run as i64)
    }

    /// The nearest place below on the grid of cents or days; the ends stay.
    fn snap(self, place: i64) -> i64 {
        if place >= self.high || place <= self.low {
            place
        } else {
            (place.div_euclid(self.step) * self.step).max(self.low)
        }
    }

    fn set(self, catalogue: &Catalogue, answers: &Answers, place: i64) -> Option<Answers> {
        let mut full = answers.clone();
        let answer = match catalogue.inputs[usize::from(self.open.input)].domain {
            Domain::Date { .. } => Answer::Date(place as Day, place as Day),
            _ => Answer::Number(place, place),
        };
        full.set(catalogue, self.open.input, self.open.person, answer).ok()?;
        Some(full)
    }
}
