//! What if: the curves along one number against plain evaluations at their places.

#![allow(clippy::unwrap_used)]

use pont_catalogue::population::{self, Dice};
use pont_catalogue::{Compiled, compile};
use pont_rules::model::{AmountUnit, Domain, ONE};
use pont_rules::results::{Open, Span, Verdict};
use pont_rules::{Answer, Answers, Catalogue, Piece, Scope, calendar, evaluate, total, vary, with_children};
use std::path::Path;

/// What roundings of the law may put between the curve and a figure: whole euros of the amount, hundreds of its yearly means.
const ROUNDINGS: i64 = 5 * ONE;

fn load(country: &str) -> (Compiled, i32) {
    let compiled = compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    let today = calendar::day(2026, 11, 26);
    (compiled, today)
}

fn household(compiled: &Compiled, today: i32, index: u64) -> Answers {
    population::draw(compiled.population.as_ref().unwrap(), today, 5, index).answers
}

/// Every number that a household has given.
fn numbers(c: &Catalogue, answers: &Answers) -> Vec<Open> {
    let who = |per_person: bool| -> Vec<Option<u8>> {
        if per_person { (0..answers.persons().len() as u8).map(Some).collect() } else { vec![None] }
    };
    let all =
        c.inputs.iter().enumerate().flat_map(|(i, input)| {
            who(input.per_person).into_iter().map(move |person| Open { input: i as u16, person })
        });
    all.filter(|o| matches!(c.inputs[usize::from(o.input)].domain, Domain::Number { .. }))
        .filter(|o| c.inputs[usize::from(o.input)].screen != "place" && answers.get(o.input, o.person).is_some())
        .collect()
}

fn curves_hold(country: &str) {
    let (compiled, today) = load(country);
    let c = compiled.catalogue.as_ref().unwrap();
    let mut dice = Dice::of(1, 2, "curves", 3);
    let mut tried = 0;
    for index in 0..30 {
        let full = household(&compiled, today, index);
        let numbers = numbers(c, &full);
        if numbers.is_empty() {
            continue;
        }
        let open = numbers[dice.roll(numbers.len() as u64) as usize];
        let whole = matches!(c.inputs[usize::from(open.input)].domain, Domain::Number { whole: true, .. });
        for finding in evaluate(c, &full, today, Scope::All).findings {
            let id = &c.benefits[usize::from(finding.benefit)].id;
            let pieces = vary(c, &full, today, (finding.benefit, finding.holder), open, (0, 4_000 * ONE));
            assert!(!pieces.is_empty(), "{id}");
            for w in pieces.windows(2) {
                assert_eq!(w[1].from - w[0].to, if whole { ONE } else { 1 }, "{id}: a gap in {w:?}");
            }
            for p in &pieces {
                let place = p.from + (p.to - p.from) / 5 * dice.roll(5) as i64;
                let place = if whole { place / ONE * ONE } else { place };
                // At the very edge of a piece a rounding decides.
                if p.verdict == Verdict::Open
                    || place - p.from < ONE / 100 && place != p.from
                    || p.to - place < ONE / 100
                {
                    continue;
                }
                let mut there = full.clone();
                if there.set(c, open.input, open.person, Answer::Number(place, place)).is_err() {
                    continue;
                }
                let results = evaluate(c, &there, today, Scope::Benefit(finding.benefit));
                let f = results.findings.iter().find(|f| f.holder == finding.holder).unwrap();
                let name = &c.inputs[usize::from(open.input)].id;
                if f.unsettled_loop {
                    continue;
                }
                let near = f.amount.zip(p.at(place)).is_none_or(|(a, b)| (a.high - b.high).abs() <= ROUNDINGS);
                // What rounds down to nothing is a no that the curve does not show.
                let nothing = f.verdict == Verdict::No && p.at(place).is_some_and(|a| a.high <= ROUNDINGS);
                assert!(
                    near && (f.verdict == p.verdict || nothing),
                    "household {index}, {id} along {name}, at {place}: {:?} {:?}, curve {p:?} {:?}",
                    f.verdict,
                    f.amount,
                    p.at(place)
                );
                tried += 1;
            }
        }
    }
    assert!(tried > 100, "only {tried} places were tried");
}

#[test]
fn curves_of_french_law_pass_through_its_figures() {
    curves_hold("fr");
}

#[test]
fn curves_of_spanish_and_catalan_law_pass_through_its_figures() {
    curves_hold("es");
}

fn told(c: &Catalogue, today: i32, text: &str) -> Answers {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("households").join(text);
    let value: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    pont_rules::json::answers_from_value(c, value.get("answers").unwrap_or(&value), today).unwrap()
}

#[test]
fn the_total_along_a_number_is_where_it_stands_what_the_rights_come_to() {
    let (mut by_office, mut excluded) = (0, 0);
    for (country, first) in [("fr", "net_wage"), ("es", "income_now")] {
        let (compiled, today) = load(country);
        let c = compiled.catalogue.as_ref().unwrap();
        let input = c.input(first).unwrap();
        for index in 0..60 {
            let full = household(&compiled, today, index);
            let person = c.inputs[usize::from(input)].per_person.then_some(0);
            let Some(Answer::Number(is, _)) = full.get(input, person) else { continue };
            let open = Open { input, person };
            // Once everything is said, and once only the number is.
            let mut little = Answers::new();
            little.set_persons(full.persons().to_vec(), true).unwrap();
            little.set(c, input, person, Answer::Number(is, is)).unwrap();
            for answers in [&full, &little] {
                let (mut sum, mut best) = (0, Vec::<(&str, i64)>::new());
                let mut curves = Vec::new();
                for finding in evaluate(c, answers, today, Scope::Published).findings {
                    let benefit = &c.benefits[usize::from(finding.benefit)];
                    let Some(amount) = benefit.amount.as_ref().filter(|a| !a.price) else { continue };
                    let months = match amount.unit {
                        AmountUnit::PerMonth => 1,
                        AmountUnit::PerYear => 12,
                        AmountUnit::Once | AmountUnit::Share => continue,
                    };
                    let high = finding.amount.map_or(0, |a| a.high) / months;
                    match (finding.verdict, benefit.either_of.as_deref()) {
                        (Verdict::Office, _) => by_office += u32::from(high > 0),
                        (Verdict::No, _) => {}
                        (Verdict::Yes | Verdict::Open, None) => sum += high,
                        (Verdict::Yes | Verdict::Open, Some(group)) => best.push((group, high)),
                    }
                    let right = (finding.benefit, finding.holder);
                    curves.push((finding.benefit, vary(c, answers, today, right, open, (is, is + 100 * ONE))));
                }
                // Of rights that exclude each other the best alone.
                best.sort_unstable();
                for (i, (group, high)) in best.iter().enumerate() {
                    if best.get(i + 1).is_none_or(|(next, _)| next != group) {
                        sum += high;
                    } else {
                        excluded += u32::from(*high > 0);
                    }
                }
                let here = total(c, &curves).first().and_then(|p| p.first).map_or(0, |s| s.high);
                assert!((here - sum).abs() <= ROUNDINGS, "{country} {index}: {here} along, {sum} now");
            }
        }
    }
    assert!(by_office > 0, "no right that an office decides was tried");
    assert!(excluded > 0, "no two rights that exclude each other were tried");
}

#[test]
fn the_rsa_of_a_lone_mother_falls_a_euro_for_each_euro_that_she_earns() {
    let (compiled, today) = load("fr");
    let c = compiled.catalogue.as_ref().unwrap();
    let mother = told(c, today, "fr/lone_mother.json");
    let rsa = c.benefits.iter().position(|b| b.id == "rsa").unwrap() as u16;
    let wage = Open { input: c.input("net_wage").unwrap(), person: Some(0) };
    let pieces = vary(c, &mother, today, (rsa, None), wage, (0, 2_500 * ONE));
    // Nothing earned stands apart: work that has stopped is not counted. Then a euro for a euro, and nothing below six.
    let fall = pieces.iter().find(|p| p.verdict == Verdict::Yes && p.to > p.from).unwrap();
    let (first, last) = (fall.first.unwrap().low, fall.last.unwrap().low);
    assert!((first - last - (fall.to - fall.from)).abs() < ONE / 1_000, "{fall:?}");
    assert!((last - 6 * ONE).abs() < ONE / 1_000, "{fall:?}");
    assert_eq!(pieces.last().unwrap().verdict, Verdict::No);
    let yearly = c.benefits.iter().position(|b| b.paid_over() == Some(12) && b.either_of.is_none()).unwrap() as u16;
    let both = total(c, &[(rsa, pieces.clone()), (yearly, pieces.clone())]);
    let middle = fall.from.midpoint(fall.to);
    let at = |curve: &[Piece], place| {
        curve.iter().find(|p| p.from <= place && place <= p.to).unwrap().at(place).unwrap().low
    };
    let (here, once) = (at(&both, middle), at(&pieces, middle));
    assert!((here - once - once / 12).abs() < 10, "{here} is not {once} and a twelfth");

    // Of two that exclude each other the better one, and where they cross the curve has a bend.
    let (spain, _) = load("es");
    let c = spain.catalogue.as_ref().unwrap();
    let group = |b: &pont_rules::model::Benefit| b.either_of.is_some() && b.paid_over() == Some(1);
    let one_of = c.benefits.iter().position(group).unwrap() as u16;
    let level = once;
    let flat = Piece {
        first: Some(Span { low: level, high: level }),
        last: Some(Span { low: level, high: level }),
        ..pieces[0]
    };
    let flat = vec![Piece { from: 0, to: 2_500 * ONE, verdict: Verdict::Yes, ..flat }];
    let best = total(c, &[(one_of, pieces.clone()), (one_of, flat)]);
    for place in [fall.from, middle - 50 * ONE, middle, middle + 50 * ONE, fall.to, 2_400 * ONE] {
        assert!((at(&best, place) - at(&pieces, place).max(level)).abs() < ONE / 100, "at {place}: {best:?}");
    }
    assert!(best.iter().any(|p| (p.from - middle).abs() < ONE / 100), "no bend where they cross: {best:?}");
}

/// At each place where a curve bends or jumps, and a cent before and after, the figure is that of the curve but for the law's own
/// rounding.
#[test]
fn where_a_curve_bends_the_law_does() {
    let (compiled, today) = load("fr");
    let c = compiled.catalogue.as_ref().unwrap();
    let mother = told(c, today, "fr/lone_mother.json");
    let cent = ONE / 100;
    for (benefit, input, until, rounding) in [
        ("ppa", "net_wage", 2_500, 2 * cent),
        ("rsa", "net_wage", 2_500, 2 * cent),
        ("housing_benefit", "rent", 1_500, ONE + cent),
    ] {
        let right = c.benefits.iter().position(|b| b.id == benefit).unwrap() as u16;
        let input = c.input(input).unwrap();
        let open = Open { input, person: c.inputs[usize::from(input)].per_person.then_some(0) };
        let pieces = vary(c, &mother, today, (right, None), open, (0, until * ONE));
        assert!(pieces.len() > 2, "{benefit}: {pieces:?}");
        // Answers are whole cents: the last before, the first after, and one more.
        let bends = pieces.windows(2).map(|w| w[0].to.div_euclid(cent) * cent);
        let bends = bends.flat_map(|last| [last - cent, last, last + cent, last + 2 * cent]);
        for place in bends.filter(|place| (0..=until * ONE).contains(place)) {
            let mut there = mother.clone();
            there.set(c, open.input, open.person, Answer::Number(place, place)).unwrap();
            let found = evaluate(c, &there, today, Scope::Benefit(right)).findings;
            let (is, curve) =
                (found[0].amount.unwrap(), pieces.iter().find(|p| p.from <= place && place <= p.to).unwrap());
            let curve = curve.at(place).unwrap();
            assert!((is.high - curve.high).abs() <= rounding, "{benefit} at {place}: {is:?}, the curve {curve:?}");
        }
    }
}

#[test]
fn a_household_with_more_or_fewer_children_is_like_it_was_otherwise() {
    let (compiled, today) = load("fr");
    let c = compiled.catalogue.as_ref().unwrap();
    let mother = told(c, today, "fr/lone_mother.json");
    let same = with_children(c, &mother, today, 2).unwrap();
    assert_eq!(evaluate(c, &same, today, Scope::All).findings, evaluate(c, &mother, today, Scope::All).findings);
    let of = |n| {
        let household = with_children(c, &mother, today, n).unwrap();
        assert_eq!(household.persons().len(), 1 + n);
        let results = evaluate(c, &household, today, Scope::Published);
        let af =
            results.findings.iter().find(|f| c.benefits[usize::from(f.benefit)].id == "family_allowances").unwrap();
        (af.verdict, af.amount.unwrap().high)
    };
    assert_eq!((of(0).0, of(1).0, of(2).0), (Verdict::No, Verdict::No, Verdict::Yes));
    assert!(of(2).1 < of(3).1 && of(3).1 < of(6).1);
    assert!(with_children(c, &mother, today, 12).is_none(), "thirteen persons are too many");
}
