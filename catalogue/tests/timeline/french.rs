//! Households in France.

use super::told::{check, law, stands, told};
use pont_rules::json::{answers_from_value, month_text};
use pont_rules::results::Open;
use pont_rules::{Answers, Catalogue, Scope, calendar, timeline};
use serde_json::{Map, Value, json};

/// A household in France in a home that costs nothing, where nobody has ever had an income, a sickness or savings, except
/// for what `said` says.
fn french(c: &Catalogue, today: i32, said: &Value) -> Answers {
    let mut all: Map<String, Value> = said.as_object().unwrap().clone();
    let persons: Vec<String> = all["persons"].as_object().unwrap().keys().cloned().collect();
    for (id, value) in [
        ("territory", json!("mainland")),
        ("housing_zone", json!("zone_2")),
        ("tenure", json!("free")),
        ("last_change", json!("longer_ago")),
        ("other_parent", json!("agreed_none")),
        ("livret_a", json!(0)),
        ("other_savings", json!(0)),
        ("tax_income_n2", json!(0)),
    ] {
        all.entry(id).or_insert(value);
    }
    for input in c.inputs.iter().filter(|i| i.id != "birth") {
        use pont_rules::model::{Domain, ONE};
        let nothing = match &input.domain {
            Domain::Bool => json!(false),
            Domain::Number { low, .. } => json!((*low).max(0) / ONE),
            Domain::Choice(e) => {
                let values = &c.enums[usize::from(*e)].values;
                let plain = ["french", "none", "other"].into_iter().find(|v| values.iter().any(|w| w == v));
                json!(plain.unwrap_or(&values[0]))
            }
            Domain::Date { .. } => continue,
        };
        if input.per_person {
            let of = all.entry(input.id.clone()).or_insert(json!({}));
            for person in &persons {
                of.as_object_mut().unwrap().entry(person.clone()).or_insert(nothing.clone());
            }
        } else {
            all.entry(input.id.clone()).or_insert(nothing);
        }
    }
    answers_from_value(c, &Value::Object(all), today).unwrap()
}

#[test]
fn children_of_a_family_turn_3_14_20_and_21() {
    let c = law("fr");
    let today = calendar::day(2026, 1, 15);
    let a = french(
        &c,
        today,
        &json!({
            "persons": { "you": {}, "sam": { "partner": "you" }, "ana": { "parents": ["you", "sam"] }, "leo": { "parents": ["you", "sam"] },
                "mia": { "parents": ["you", "sam"] }, "noe": { "parents": ["you", "sam"] } },
            "birth": { "you": "1980-01-20", "sam": "1982-06-01", "ana": "2005-07-10", "leo": "2006-03-05", "mia": "2012-02-10", "noe": "2023-05-20" },
            "has_wage": { "you": true, "sam": true }, "net_wage": { "you": 2500, "sam": 2500 },
            "gross_wage": { "you": 3200, "sam": 3200 }, "taxable_wage_12m": { "you": 30000, "sam": 30000 }, "tax_income_n2": 20000,
        }),
    );
    let t = check(
        &c,
        &a,
        today,
        24,
        &[
            (
                "family_allowances",
                &[
                    // Born before March 2012: 16 % of 474.37 from 14 on, on the first of the month after the birthday.
                    "2026-03 changes, yes 594.07 <- mia is 168 months",
                    // 0.32 x 478.16, and twice 0.20234 x 478.16; the eldest of two brings no increment.
                    "2026-04 changes, yes 346.51 <- bmaf 2026-04 + leo is 240 months",
                    "2026-08 changes, yes 249.76 <- ana is 252 months",
                    "2027-04 changes, yes 153.01 <- leo is 252 months",
                ],
            ),
            (
                "paje",
                &[
                    "2026-04 changes, yes 199.15 <- bmaf 2026-04",
                    // Up to the month before the third birthday.
                    "2026-05 ends, no <- noe is 35 months",
                ],
            ),
            ("cf", &["2026-05 starts, yes 298.75 <- noe is 35 months", "2027-04 ends, no <- leo is 252 months"]),
            (
                "back_to_school",
                &[
                    "2027-01 changes, yes 468.36 <- mia is 14..15 in the year",
                    "2028-01 ends, no <- mia is 15..16 in the year",
                ],
            ),
            // From the year of sixteen on for pupils only.
            ("pass_sport", &["2028-01 ends, no <- mia is 15..16 in the year"]),
            // The loan of a euro a day, from fifteen on.
            ("driving_licence", &["2027-03 becomes_office, office loan <- mia is 180 months"]),
            (
                "prepare",
                &[
                    // 0.3603 of 478.16, the least that is paid.
                    "2026-04 changes, office 172.28 <- bmaf 2026-04",
                    "2026-06 ends, no <- noe is 36 months",
                ],
            ),
            // Of Ana and of Leo, who neither work nor study.
            ("youth_contract", &["2026-04 changes, office 566.17 <- youth_contract.untaxed_amount 2026-04"; 2]),
        ],
    );
    let first = |id: &str| {
        let held = t.first.iter().find(|h| c.benefits[usize::from(h.benefit)].id == id).unwrap();
        stands(&c, held.benefit, &held.standing)
    };
    // 0.73 x 474.37, one increment of 75.90, and the lump sum for a child of twenty, 95.98.
    assert_eq!(first("family_allowances"), "yes 518.17");
    assert_eq!(first("back_to_school"), "yes 452.67");
}

#[test]
fn somebody_turns_25() {
    let c = law("fr");
    let today = calendar::day(2026, 1, 15);
    let a = french(&c, today, &json!({ "persons": { "you": {} }, "birth": { "you": "2001-03-10" } }));
    check(
        &c,
        &a,
        today,
        24,
        &[
            ("rsa", &["2026-04 starts, yes 573.49 <- you is 300 months"]),
            // The minimum income opens it.
            ("phone_discount", &["2026-04 becomes_office, office <- you is 300 months"]),
            // Who gets the RSA gets no allowance of the contract; its rate changes in the same month.
            ("youth_contract", &["2026-04 ends, no <- youth_contract.untaxed_amount 2026-04 + you is 300 months"]),
        ],
    );
}

#[test]
fn somebody_turns_65_and_rates_are_revalued_in_april() {
    let c = law("fr");
    let today = calendar::day(2026, 1, 15);
    let a = french(&c, today, &json!({ "persons": { "you": {} }, "birth": { "you": "1961-05-10" } }));
    check(
        &c,
        &a,
        today,
        24,
        &[
            // 0.88 of 651.69: the home costs nothing.
            ("rsa", &["2026-04 changes, yes 573.49 <- rsa_base 2026-04", "2026-06 ends, no <- you is 780 months"]),
            // A twelfth of 12 523.14, which comes before the RSA.
            ("aspa", &["2026-06 starts, yes 1043.59 <- you is 780 months"]),
            // The minimum income opened it.
            ("phone_discount", &["2026-06 ends, no <- you is 780 months"]),
        ],
    );
}

#[test]
fn a_rate_of_august_comes_into_a_look_back_month_by_month() {
    let c = law("fr");
    let today = calendar::day(2026, 7, 15);
    let a =
        french(&c, today, &json!({ "persons": { "you": {} }, "birth": { "you": "1980-03-10" }, "livret_a": 120_000 }));
    // The interest of three months, M-4 to M-2, at 1.5 % and then 1.7 % of 120 000: 150 a month becomes 170.
    check(
        &c,
        &a,
        today,
        12,
        &[(
            "rsa",
            &[
                "2026-10 changes, yes 416.82 <- livret_a_rate 2026-08",
                "2026-11 changes, yes 410.15 <- livret_a_rate 2026-08",
                "2026-12 changes, yes 403.49 <- livret_a_rate 2026-08",
            ],
        )],
    );
}

#[test]
fn a_wage_of_one_past_month_comes_and_goes() {
    let c = law("fr");
    let today = calendar::day(2026, 9, 15);
    let a = french(
        &c,
        today,
        &json!({
            "persons": { "you": {} }, "birth": { "you": "1980-03-10" }, "has_wage": { "you": true },
            "net_wage": { "you": { "now": 100, "months": { "2026-08": 400 } } },
            "gross_wage": { "you": 130 }, "taxable_wage_12m": { "you": 1500 },
        }),
    );
    // 573.49 less a mean of 100, and of 200 while August is among the three months.
    check(
        &c,
        &a,
        today,
        12,
        &[
            (
                "rsa",
                &[
                    "2026-10 changes, yes 373.49 <- past net_wage of you",
                    "2027-01 changes, yes 473.49 <- past net_wage of you",
                ],
            ),
            // 59.85 % of the mean: all the rest is what the RSA fills up.
            (
                "ppa",
                &[
                    "2026-10 changes, yes 119.7 <- past net_wage of you",
                    "2027-01 changes, yes 59.85 <- past net_wage of you",
                ],
            ),
        ],
    );
}

#[test]
fn rents_are_revalued_in_october() {
    let c = law("fr");
    let today = calendar::day(2026, 8, 15);
    let a = french(
        &c,
        today,
        &json!({ "persons": { "you": {} }, "birth": { "you": "1980-03-10" }, "tenure": "tenant", "rent": 700 }),
    );
    check(
        &c,
        &a,
        today,
        6,
        &[(
            "housing_benefit",
            // 290.34 and charges of 60.59 less 39.56 and 5 is 306.37, 304 after CRDS in whole euros; then 293.68, 61.29 and 40.01.
            // Without the new ceiling it would be 305, without the new charges 307.
            &[
                "2026-10 changes, yes 308 <- housing_benefit.charges_base 2026-10 + housing_benefit.rent_ceiling 2026-10",
            ],
        )],
    );
}

#[test]
fn a_child_turns_16_and_nobody_has_said_what_it_earns() {
    let c = law("fr");
    let today = calendar::day(2026, 9, 15);
    let mut a = french(
        &c,
        today,
        &json!({
            "persons": { "you": {}, "sam": { "partner": "you" }, "leo": { "parents": ["you", "sam"] }, "mia": { "parents": ["you", "sam"] } },
            "birth": { "you": "1980-01-20", "sam": "1982-06-01", "leo": "2010-12-20", "mia": "2016-05-01" },
        }),
    );
    let leo = a.persons().iter().position(|p| p.id == "leo").unwrap() as u8;
    for input in ["has_wage", "net_wage"] {
        a.clear(c.input(input).unwrap(), Some(leo));
    }
    let t = timeline(&c, &a, today, Scope::Published, 6);
    let events = told(&c, &a, &t, "family_allowances");
    // Nothing if he earns his living; 153.01 if not.
    assert_eq!(events, ["2027-01 becomes_open, open 0..153.01 <- leo is 192 months"]);
    let e = t.events.iter().find(|e| c.benefits[usize::from(e.benefit)].id == "family_allowances").unwrap();
    assert!(e.open.contains(&Open { input: c.input("has_wage").unwrap(), person: Some(leo) }), "{:?}", e.open);
}

#[test]
fn what_comes_after_a_review_date_is_marked() {
    let c = law("fr");
    let today = calendar::day(2026, 11, 15);
    let a = french(
        &c,
        today,
        &json!({
            "persons": { "you": {}, "leo": { "parents": ["you"] } },
            "birth": { "you": "1985-03-10", "leo": "2007-02-10" }, "other_parent": "unpaid",
        }),
    );
    let t = timeline(&c, &a, today, Scope::Published, 12);
    // Twenty on 10 February: 42.2 % of 478.16 ends in March, after the ceilings of its neighbours should have been revalued.
    assert_eq!(told(&c, &a, &t, "asf"), ["2027-03 ends, no <- leo is 240 months"]);
    let asf = c.benefits.iter().position(|b| b.id == "asf").unwrap() as u16;
    let from = t.last_known.iter().find(|l| l.benefit == asf).unwrap().from;
    assert_eq!(month_text(from), "2027-01");
    for e in t.events.iter().filter(|e| e.benefit == asf) {
        assert_eq!((e.before.last_known_rate, e.after.last_known_rate), (false, true));
    }
}
