//! What changed in a household within the last two years: work lost or found, pay, retirement, a move.

use super::draw::{Told, cents, pay};
use super::month::Month;
use crate::bench::Draw;
use serde_json::{Value, json};

/// Gives two households in five a past that was otherwise.
pub(crate) fn change(draw: &mut Draw, now: Month, persons: &mut [Told], home: &mut Told) {
    if draw.percent(34) {
        let at = usize::from(persons.len() > 1 && draw.percent(35));
        let one = &mut persons[at];
        if one["role"] != "child" {
            let until = now.back(back(draw));
            earlier(draw, one, until);
        }
    }
    if draw.percent(7) {
        moved(draw, now, home);
    }
}

/// How many months ago something ended: often within the quarter that RSA reads.
fn back(draw: &mut Draw) -> i64 {
    match draw.between(1, 100) {
        1..=12 => 1,
        13..=24 => 2,
        25..=36 => 3,
        37..=46 => 4,
        47..=56 => 5,
        57..=80 => draw.between(6, 14),
        _ => draw.between(15, 24),
    }
}

/// What somebody lived on before.
fn earlier(draw: &mut Draw, one: &mut Told, until: Month) {
    let activity = one["activity"].as_str().unwrap_or_default().to_string();
    let wage = draw.between(40_000, 240_000);
    let mut before = Told::new();
    match activity.as_str() {
        // Another wage, or none, with or without benefit.
        "employed" => match draw.between(1, 10) {
            1..=5 => pay(&mut before, "employed", "wage_net", wage),
            6..=7 => pay(&mut before, "unemployed", "are_net", draw.between(40_000, 150_000)),
            8..=9 => pay(&mut before, "unemployed", "are_net", 0),
            _ => pay(&mut before, "student", "wage_net", 0),
        },
        "unemployed" if draw.percent(30) && one.get("are_net").is_some_and(|net| *net == json!(0.0)) => {
            pay(&mut before, "unemployed", "are_net", draw.between(40_000, 140_000));
        }
        "retired" => pay(&mut before, "employed", "wage_net", wage),
        // The business began then: nothing before.
        "self_employed" if one["self_kind"] != "other" => pay(&mut before, "inactive", "wage_net", 0),
        "self_employed" | "student" => return,
        _ => pay(&mut before, "employed", "wage_net", wage),
    }
    // What is there now was not there before.
    for key in ["wage_net", "are_net", "pension_net", "pension_gross", "self_monthly"] {
        if one.contains_key(key) && !before.contains_key(key) {
            before.insert(key.into(), cents(0));
        }
    }
    before.insert("until".into(), json!(until.to_string()));
    one.insert("past".into(), Value::from(vec![Value::from(before)]));
}

fn moved(draw: &mut Draw, now: Month, home: &mut Told) {
    let until = now.back(back(draw)).to_string();
    let rent = draw.between(250, 700) * 100;
    let before = match home["status"].as_str().unwrap_or_default() {
        status if status.starts_with("tenant") && draw.percent(60) => json!({ "until": until, "rent": cents(rent) }),
        "free" | "owner" => json!({ "until": until, "status": "tenant", "rent": cents(rent) }),
        _ => {
            json!({ "until": until, "status": "free", "rent": cents(0), "shared": false, "room": false, "landlord_relative": false })
        }
    };
    home.insert("past".into(), json!([before]));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_now_is_not_counted_before_too() {
        for number in 0..400 {
            let mut one = Told::from_iter([("role".to_string(), json!("applicant"))]);
            pay(&mut one, "retired", "pension_net", 90_000);
            earlier(&mut Draw::of(number), &mut one, Month::read("2026-08").unwrap());
            let before = &one["past"][0];
            assert_eq!((before["pension_net"].as_f64(), before["until"].as_str()), (Some(0.0), Some("2026-08")));
            assert!(before["wage_net"].as_f64() > Some(0.0));
        }
    }

    #[test]
    fn one_may_have_moved_within_two_years() {
        let (now, mut seen) = (Month::read("2026-11").unwrap(), Vec::new());
        for number in 0..60 {
            let mut home = Told::from_iter([("status".to_string(), json!("owner"))]);
            moved(&mut Draw::of(number), now, &mut home);
            let until = Month::read(home["past"][0]["until"].as_str().unwrap()).unwrap();
            seen.push(now.since(until));
        }
        assert!(seen.iter().all(|months| (1..=24).contains(months)) && seen.contains(&4));
    }
}
