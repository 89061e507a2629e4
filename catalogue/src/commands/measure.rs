//! `pont measure`: how tight the bounds are and how short the interviews, on households of the synthetic population, as tables.

use super::loaded::Which;
use crate::measure::interviews::{Counted, interview};
use crate::measure::learn::learn;
use crate::measure::optimum::{Freedom, Piece};
use crate::measure::order::Order;
use crate::measure::tightness::{compare, to_try, try_all};
use crate::measure::witness::witnessed;
use crate::measure::{each, median_and_p90};
use crate::population::{Dice, Population, draw};
use clap::{Args, ValueEnum};
use pont_rules::model::{Day, Domain};
use pont_rules::{Answers, Catalogue, Scope};
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::process::ExitCode;

/// Measures what the evaluator promises, on households drawn from the country's population; prints tables for a report.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pont measure tightness --households 300\n  pont measure interviews --country es --households 2000\n  pont measure optimum"
)]
pub(super) struct Measure {
    /// What to measure.
    what: What,
    #[command(flatten)]
    which: Which,
    /// How many households; of the optimum, how many pieces of the law.
    #[arg(long, value_name = "N")]
    households: Option<usize>,
    /// Another seed gives other households.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Name each finding whose bounds are loose.
    #[arg(long)]
    loose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Bounds against every answer tried, where at most four inputs are open.
    Tightness,
    /// Screens until settled and to the cent, in the own order and others; and whether each question has a witness.
    Interviews,
    /// The own order against the best there is, on small pieces of the law.
    Optimum,
    /// Which screens should come sooner or later, as the text of an `order.yaml`.
    Order,
}

/// The law, a population, and a day.
struct On {
    law: Catalogue,
    population: Population,
    today: Day,
    seed: u64,
    country: String,
}

impl On {
    fn household(&self, i: usize) -> Answers {
        draw(&self.population, self.today, self.seed, i as u64).answers
    }
}

impl Measure {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        let (population, law) = match self.which.population(root) {
            Ok(told) => told,
            Err(problem) => {
                eprintln!("{problem}");
                return ExitCode::from(2);
            }
        };
        let country = self.which.country().to_owned();
        let on = On { law, population, today: self.which.day(), seed: self.seed, country };
        match self.what {
            What::Tightness => return tightness(&on, self.households.unwrap_or(300), self.loose),
            What::Interviews => interviews(&on, self.households.unwrap_or(2000)),
            What::Optimum => optimum(&on, self.households.unwrap_or(20)),
            What::Order => order(on, self.households.unwrap_or(240)),
        }
        ExitCode::SUCCESS
    }
}

/// Of one right: findings tried, verdicts closed by trying and of these by the evaluator, bounds, of these exact, and findings that
/// announce less than what trying found.
#[derive(Debug, Clone, Copy, Default)]
struct Tight {
    tried: u64,
    closable: u64,
    closed: u64,
    bounds: u64,
    exact: u64,
    outside: u64,
}

impl Tight {
    fn add(&mut self, more: &Tight) {
        self.tried += more.tried;
        self.closable += more.closable;
        self.closed += more.closed;
        self.bounds += more.bounds;
        self.exact += more.exact;
        self.outside += more.outside;
    }
}

fn tightness(on: &On, households: usize, loose: bool) -> ExitCode {
    let found = each(households, |i| {
        let full = on.household(i);
        let mut rows: Vec<(usize, Tight, Option<String>)> = Vec::new();
        let mut done = HashSet::new();
        interview(&on.law, &full, on.today, (Order::Own, Scope::All), |moment| {
            for f in &moment.results.findings {
                let Some(open) = to_try(&on.law, f).filter(|_| !moment.results.household_open) else { continue };
                if f.unsettled_loop || !done.insert((f.benefit, f.holder, open.clone())) {
                    continue;
                }
                let Some(tried) = try_all(&on.law, &moment.answers, on.today, f, &open) else { continue };
                let c = compare(f, &tried);
                let exact = c.bounds.map_or(0, |(low, high)| u64::from(low) + u64::from(high));
                let bounds = c.bounds.map_or(0, |_| 2);
                let row = Tight {
                    tried: 1,
                    closable: u64::from(c.verdict.is_some()),
                    closed: u64::from(c.verdict == Some(true)),
                    bounds,
                    exact,
                    outside: u64::from(c.outside),
                };
                let is_loose = c.outside || exact < bounds || c.verdict == Some(false);
                let told = is_loose.then(|| {
                    let names: Vec<&str> =
                        open.iter().map(|o| on.law.inputs[usize::from(o.input)].id.as_str()).collect();
                    let id = &on.law.benefits[usize::from(f.benefit)].id;
                    format!("household {i}, {id}, open {names:?}: {:?} {:?}, tried {tried:?}", f.verdict, f.amount)
                });
                rows.push((usize::from(f.benefit), row, told));
            }
        });
        rows
    });
    let mut table: BTreeMap<usize, Tight> = BTreeMap::new();
    for (benefit, row, told) in found.into_iter().flatten() {
        let sum = table.entry(benefit).or_default();
        sum.add(&row);
        if let Some(told) = told.filter(|_| loose || row.outside > 0) {
            eprintln!("{told}");
        }
    }
    println!(
        "| right | findings | verdicts that trying closes | closed | bounds | exact |\n|---|---:|---:|---:|---:|---:|"
    );
    let mut all = Tight::default();
    for (benefit, t) in &table {
        line(&on.law.benefits[*benefit].id, t);
        all.add(t);
    }
    line("all", &all);
    if all.outside > 0 {
        eprintln!("{} findings announce less than what trying found", all.outside);
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

fn line(name: &str, t: &Tight) {
    println!(
        "| {name} | {} | {} | {} | {} | {} |",
        t.tried,
        t.closable,
        percent(t.closed, t.closable),
        t.bounds,
        percent(t.exact, t.bounds)
    );
}

/// A share with one decimal; nothing of nothing.
fn percent(part: u64, of: u64) -> String {
    if of == 0 {
        return "–".to_owned();
    }
    let tenths = (part * 1000 + of / 2) / of;
    format!("{}.{} %", tenths / 10, tenths % 10)
}

fn interviews(on: &On, households: usize) {
    let counted = each(households, |i| {
        let full = on.household(i);
        let scope = Scope::Published;
        let mut asked: Vec<(usize, bool)> = Vec::new();
        let own = interview(&on.law, &full, on.today, (Order::Own, scope), |moment| {
            // One household in ten: looking for a witness takes a thousand evaluations where there is none.
            if i % 10 == 0 && moment.answers.complete() {
                for ask in &moment.asks {
                    let seed = on.seed.wrapping_add(i as u64);
                    let found = witnessed(&on.law, &moment.answers, &full, on.today, *ask, seed);
                    asked.push((usize::from(ask.input), found));
                }
            }
        });
        let count = |order| interview(&on.law, &full, on.today, (order, scope), |_| {});
        ([own, count(Order::Fixed), count(Order::Everything)], asked)
    });
    println!(
        "| order | settled, median | p90 | mean | to the cent, median | p90 | mean | all asked, median |\n|---|---:|---:|---:|---:|---:|---:|---:|"
    );
    let mut means = [0.0; 3];
    for (k, name) in ["own", "fixed topics, what matters", "everything that makes sense"].iter().enumerate() {
        let of = |pick: fn(&Counted) -> usize| -> (usize, usize, f64) {
            let all: Vec<usize> = counted.iter().map(|(c, _)| pick(&c[k])).collect();
            let mean = all.iter().sum::<usize>() as f64 / all.len().max(1) as f64;
            let (median, p90) = median_and_p90(all);
            (median, p90, mean)
        };
        let (s, c, a) = (of(|c| c.settled), of(|c| c.cent), of(|c| c.asked));
        means[k] = s.2;
        println!("| {name} | {} | {} | {:.1} | {} | {} | {:.1} | {} |", s.0, s.1, s.2, c.0, c.1, c.2, a.0);
    }
    println!("\nUntil settled, own against fixed: {:.0} %.", 100.0 * means[0] / means[1].max(1.0));
    let asked: Vec<(usize, bool)> = counted.into_iter().flat_map(|(_, asked)| asked).collect();
    let without = asked.iter().filter(|(_, found)| !found).count() as u64;
    println!(
        "Questions asked of every tenth household: {}; without a witness: {}.",
        asked.len(),
        percent(without, asked.len() as u64)
    );
    let mut missing: BTreeMap<usize, (u64, u64)> = BTreeMap::new();
    for (input, found) in asked {
        let row = missing.entry(input).or_default();
        row.0 += 1;
        row.1 += u64::from(!found);
    }
    println!("\n| question | asked | without a witness |\n|---|---:|---:|");
    for (input, (asked, without)) in missing.into_iter().filter(|(_, (_, w))| *w > 0) {
        println!("| {} | {asked} | {without} |", on.law.inputs[input].id);
    }
}

fn order(on: On, households: usize) {
    let full: Vec<Answers> = (0..households).map(|i| on.household(i)).collect();
    let (before, after, weights) = learn(on.law, &full, on.today);
    println!("# How much sooner or later a screen comes than its worth alone says, in percent. Found by");
    println!(
        "# `pont measure order --country {} --households {households} --seed {} --date {}`:",
        on.country,
        on.seed,
        pont_rules::json::iso(on.today)
    );
    println!("# {before:.2} screens until settled on average before, {after:.2} with this.");
    println!("order:");
    for (screen, weight) in weights {
        println!("  {screen}: {weight}");
    }
}

fn optimum(on: &On, pieces: usize) {
    let rights: Vec<u16> =
        (0..on.law.benefits.len() as u16).filter(|b| on.law.benefits[usize::from(*b)].published).collect();
    let found: Vec<(String, Expected)> = each(pieces * 30, |i| {
        let mut dice = Dice::of(on.seed, i as u64, "piece", 0);
        let count = 1 + dice.roll(3) as usize;
        let mut some = rights.clone();
        while some.len() > count {
            some.remove(dice.roll(some.len() as u64) as usize);
        }
        let full = on.household(dice.roll(100_000) as usize);
        let names: Vec<&str> = some.iter().map(|b| on.law.benefits[usize::from(*b)].id.as_str()).collect();
        let mut piece = Piece::draw(&on.law, &some, &full, on.today, &mut dice)?;
        let best = piece.best(Freedom::Any).filter(|best| *best > 1.0)?;
        let (by_topic, own) = (piece.best(Freedom::TopicByTopic)?, piece.own()?);
        let size = (piece.screens(), piece.inputs());
        Some((names.join(", "), Expected { size, best, by_topic, own }))
    })
    .into_iter()
    .flatten()
    .take(pieces)
    .collect();
    println!(
        "| rights | screens | inputs | best order | best, topic by topic | own order | own against best | against topic by topic |\n|---|---:|---:|---:|---:|---:|---:|---:|"
    );
    let (mut free, mut bound) = (0.0, 0.0);
    for (names, e) in &found {
        let (screens, inputs) = e.size;
        let ratios = (e.own / e.best, e.own / e.by_topic);
        free += ratios.0;
        bound += ratios.1;
        println!(
            "| {names} | {screens} | {inputs} | {:.2} | {:.2} | {:.2} | {:.0} % | {:.0} % |",
            e.best,
            e.by_topic,
            e.own,
            100.0 * ratios.0,
            100.0 * ratios.1
        );
    }
    let above = |sum: f64| 100.0 * (sum / found.len().max(1) as f64 - 1.0);
    println!(
        "\nOn average {:.1} % above the best order, {:.1} % above the best that goes topic by topic, over {} pieces.",
        above(free),
        above(bound),
        found.len()
    );
    let numbers = on.law.inputs.iter().filter(|i| matches!(i.domain, Domain::Number { .. })).count();
    println!("Each answer takes a few values, equally likely; {numbers} inputs of the law are numbers.");
}

/// Screens until settled of one piece of the law, expected.
struct Expected {
    /// How many screens were open, and inputs on them.
    size: (usize, usize),
    best: f64,
    by_topic: f64,
    own: f64,
}
