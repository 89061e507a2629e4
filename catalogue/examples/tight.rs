#![allow(clippy::unwrap_used, missing_docs, dead_code, unused_imports)]
use pont_rules::model::{Domain, ONE};
use pont_rules::results::{Finding, Open, Results, Verdict};
use pont_rules::{Answer, Answers, Catalogue, Person, Preference, Scope, bounds, calendar, evaluate, next_from};
use std::path::Path;

/// A small generator with a known sequence (xorshift64*, Vigna 2016).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 11
    }

    fn roll(&mut self, sides: u64) -> u64 {
        self.next() % sides.max(1)
    }
}

fn load(country: &str) -> Catalogue {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    compiled.catalogue.expect("the law compiles; `pont check` says what is wrong")
}

fn persons(dice: &mut Dice) -> Vec<Person> {
    let mut list = vec![Person { id: "you".into(), ..Person::default() }];
    let couple = dice.roll(2) == 0;
    if couple {
        list[0].partner = Some(1);
        list.push(Person { id: "partner".into(), partner: Some(0), ..Person::default() });
    }
    for i in 0..dice.roll(4) {
        let both = couple && dice.roll(4) > 0;
        list.push(Person {
            id: format!("child{i}"),
            parents: if both { vec![0, 1] } else { vec![0] },
            ..Person::default()
        });
    }
    if dice.roll(8) == 0 {
        let relation = dice.roll(3);
        let other = list.len() as u8;
        let mut p = Person { id: "other".into(), ..Person::default() };
        if relation == 0 {
            p.siblings = vec![0];
        }
        list.push(p);
        if relation == 1 {
            list[0].parents = vec![other];
        }
    }
    list
}

/// One plausible value inside what is possible.
fn value(dice: &mut Dice, catalogue: &Catalogue, answers: &Answers, today: i32, open: Open) -> Option<Answer> {
    let input = &catalogue.inputs[usize::from(open.input)];
    let child = open.person.is_some_and(|p| {
        let p = &answers.persons()[usize::from(p)];
        !p.parents.is_empty() && p.id != "you"
    });
    match (&input.domain, bounds(catalogue, answers, today, open.input, open.person)) {
        (Domain::Bool, _) => Some(Answer::Bool(dice.roll(3) == 0)),
        (Domain::Choice(e), _) => {
            Some(Answer::Choice(dice.roll(catalogue.enums[usize::from(*e)].values.len() as u64) as u8))
        }
        (Domain::Date { .. }, Some(Answer::Date(low, high))) if input.id == "birth" => {
            let age = if child { dice.roll(22) } else { 17 + dice.roll(70) } as i32;
            let d = today - age * 365 - dice.roll(365) as i32;
            let d = d.clamp(low, high);
            Some(Answer::Date(d, d))
        }
        (Domain::Date { .. }, Some(Answer::Date(low, high))) => {
            let d = (today - dice.roll(6_000) as i32).clamp(low, high);
            Some(Answer::Date(d, d))
        }
        (Domain::Number { whole, .. }, Some(Answer::Number(low, high))) => {
            let scale = [1, 10, 100, 400][dice.roll(4) as usize];
            let n = match dice.roll(5) {
                0 => low,
                1 => high.min(low.saturating_add(300 * ONE)),
                _ => low.saturating_add(dice.roll(40) as i64 * scale * ONE).min(high),
            };
            let n = if *whole { n / ONE * ONE } else { n };
            Some(Answer::Number(n, n))
        }
        _ => None,
    }
}

/// A household that has answered everything that makes sense for it; estimated inputs last, inside their estimate.
fn complete(dice: &mut Dice, catalogue: &Catalogue, today: i32) -> Answers {
    let mut answers = Answers::new();
    answers.set_persons(persons(dice), true).unwrap();
    for estimated in [false, true] {
        for (i, input) in catalogue.inputs.iter().enumerate().filter(|(_, x)| x.estimate.is_some() == estimated) {
            let who: Vec<Option<u8>> =
                if input.per_person { (0..answers.persons().len() as u8).map(Some).collect() } else { vec![None] };
            for person in who {
                let open = Open { input: i as u16, person };
                if let Some(v) = value(dice, catalogue, &answers, today, open) {
                    answers.set(catalogue, open.input, person, v).unwrap();
                }
            }
        }
    }
    answers
}

use pont_catalogue::measure::{conversation::Conversation, tightness::*};
use std::collections::{BTreeMap, HashSet};
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let country = &a[1];
    let n: u64 = a[2].parse().unwrap();
    let cap: usize = a[3].parse().unwrap();
    let verbose = a.get(4).cloned().unwrap_or_default();
    let c = load(country);
    let today = calendar::day(2026, 11, 15);
    let mut rows: BTreeMap<(String, usize), [u64; 8]> = BTreeMap::new();
    for case in 0..n {
        let mut dice = Dice(0x9e37_79b9_7f4a_7c15 ^ (case + 1).wrapping_mul(0x1000_0000_01b3));
        let full = complete(&mut dice, &c, today);
        let mut talk = Conversation::new(&c, &full, today, Scope::All);
        let mut done = HashSet::new();
        loop {
            let s = talk.state();
            for f in &s.results.findings {
                if s.results.household_open {
                    continue;
                }
                let Some(open) = to_try(&c, f) else { continue };
                if !done.insert((f.benefit, f.holder, open.clone())) {
                    continue;
                }
                let numbers = open
                    .iter()
                    .filter(|o| {
                        matches!(c.inputs[o.input as usize].domain, Domain::Number { .. } | Domain::Date { .. })
                    })
                    .count();
                let id = c.benefits[f.benefit as usize].id.clone();
                let row = rows.entry((id.clone(), numbers)).or_default();
                if row[0] >= cap as u64 {
                    continue;
                }
                let Some(t) = try_all(&c, &s.answers, today, f, &open) else {
                    row[7] += 1;
                    continue;
                };
                row[0] += 1;
                row[6] += t.tries;
                let k = compare(f, &t);
                if let Some(v) = k.verdict {
                    row[1] += 1;
                    row[2] += v as u64;
                }
                if let Some((l, h)) = k.bounds {
                    row[3] += 2;
                    row[4] += l as u64 + h as u64;
                }
                if f.unsettled_loop {
                    row[5] += 1
                }
                let bad = k.verdict == Some(false) || k.bounds.is_some_and(|b| !b.0 || !b.1);
                if bad && (verbose == id || verbose == "all") {
                    let names: Vec<String> =
                        open.iter().map(|o| format!("{}:{:?}", c.inputs[o.input as usize].id, o.person)).collect();
                    println!(
                        "{id} case {case} open {names:?}: {:?} {:?} vs tried {:?} {:?}",
                        f.verdict,
                        f.amount.map(|a| (a.low as f64 / 1e9, a.high as f64 / 1e9)),
                        t.verdict(),
                        t.amount.map(|a| (a.0 as f64 / 1e9, a.1 as f64 / 1e9))
                    );
                }
            }
            let Some(q) = s.next.question else { break };
            talk.reply(&q);
        }
    }
    println!(
        "{:<24}{:>3}{:>6}{:>8}{:>8}{:>8}{:>8}{:>6}{:>9}{:>5}",
        "benefit", "num", "n", "closed", "pont", "bounds", "exact", "loop", "tries", "skip"
    );
    let mut sum = [0u64; 8];
    for ((id, k), r) in &rows {
        println!(
            "{id:<24}{k:>3}{:>6}{:>8}{:>8}{:>8}{:>8}{:>6}{:>9}{:>5}",
            r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7]
        );
        for i in 0..8 {
            sum[i] += r[i]
        }
    }
    println!(
        "{sum:?} closed {:.1} % exact {:.1} %",
        100.0 * sum[2] as f64 / sum[1] as f64,
        100.0 * sum[4] as f64 / sum[3] as f64
    );
}
