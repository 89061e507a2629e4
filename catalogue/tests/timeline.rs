//! What the coming months bring on the real law: each date, figure and cause below is worked out by hand from the rule files.

#![allow(clippy::unwrap_used)]

use pont_rules::json::{answers_from_value, decimal, event_text, month_text};
use pont_rules::results::Open;
use pont_rules::timeline::{Cause, Held, Standing, Timeline};
use pont_rules::{Answers, Catalogue, Scope, calendar, evaluate, timeline};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::path::Path;

fn law(country: &str) -> Catalogue {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    compiled.published.expect("the law compiles; `pont check` says what is wrong")
}

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

fn stands(c: &Catalogue, benefit: u16, s: &Standing) -> String {
    let mut text = pont_rules::json::verdict_text(s.verdict).to_owned();
    for outcome in &s.outcomes {
        text.push_str(&format!(" {}", c.benefits[usize::from(benefit)].outcomes[usize::from(*outcome)].0));
    }
    if let Some(a) = s.amount {
        text.push_str(&format!(" {}", decimal(a.low)));
        if a.low != a.high {
            text.push_str(&format!("..{}", decimal(a.high)));
        }
    }
    text
}

fn why(c: &Catalogue, a: &Answers, cause: Cause) -> String {
    let person = |p: u8| a.persons()[usize::from(p)].id.as_str();
    let ends = |(low, high): (i32, i32)| if low == high { low.to_string() } else { format!("{low}..{high}") };
    let input = |o: Open| {
        let id = &c.inputs[usize::from(o.input)].id;
        o.person.map_or(id.clone(), |p| format!("{id} of {}", person(p)))
    };
    match cause {
        Cause::Rate { rate, from } => format!("{} {}", c.params[usize::from(rate)].id, month_text(from)),
        Cause::Table { table, from } => format!("{} {}", c.tables[usize::from(table)].id, month_text(from)),
        Cause::Age { person: p, months } => format!("{} is {} months", person(p), ends(months)),
        Cause::AgeInYear { person: p, years } => format!("{} is {} in the year", person(p), ends(years)),
        Cause::Date(open) => format!("date {}", input(open)),
        Cause::PastMonths(open) => format!("past {}", input(open)),
        Cause::Calendar => "calendar".to_owned(),
    }
}

/// The events of one right: `month what, after <- causes`.
fn told(c: &Catalogue, a: &Answers, t: &Timeline, benefit: &str) -> Vec<String> {
    let of = t.events.iter().filter(|e| c.benefits[usize::from(e.benefit)].id == benefit);
    of.map(|e| {
        let causes: Vec<String> = e.causes.iter().map(|cause| why(c, a, *cause)).collect();
        let (month, what, after) = (month_text(e.month), event_text(e.kind), stands(c, e.benefit, &e.after));
        let between = if e.joint { " + " } else { " & " };
        format!("{month} {what}, {after} <- {}", causes.join(between))
    })
    .collect()
}

/// Checks all events of some rights over `months` months, and that no other right has any.
fn check(c: &Catalogue, a: &Answers, today: i32, months: u16, expected: &[(&str, &[&str])]) -> Timeline {
    let t = timeline(c, a, today, Scope::Published, months);
    for (benefit, events) in expected {
        assert_eq!(told(c, a, &t, benefit), *events, "{benefit}");
    }
    let unsaid = |id: &&str| !expected.iter().any(|(benefit, _)| benefit == id);
    let ids: BTreeSet<&str> = t.events.iter().map(|e| c.benefits[usize::from(e.benefit)].id.as_str()).collect();
    let unsaid: Vec<(&str, Vec<String>)> = ids.into_iter().filter(unsaid).map(|id| (id, told(c, a, &t, id))).collect();
    assert!(unsaid.is_empty(), "events of which nothing was said: {unsaid:#?}");
    t
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
            ("aspa", &["2026-06 starts, yes 1043.6 <- you is 780 months"]),
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

/// A household of Catalonia: the frozen lone mother's answers, with other persons, births and incomes.
fn catalan(c: &Catalogue, today: i32, said: &Value) -> Answers {
    let frozen = Path::new(env!("CARGO_MANIFEST_DIR")).join("households/es/lone_mother.json");
    let mut all: Map<String, Value> = serde_json::from_str(&std::fs::read_to_string(frozen).unwrap()).unwrap();
    for (id, value) in said.as_object().unwrap() {
        all[id] = value.clone();
    }
    let persons: Vec<String> = all["persons"].as_object().unwrap().keys().cloned().collect();
    for input in c.inputs.iter().filter(|i| i.per_person) {
        if let Some(Value::Object(of)) = all.get_mut(&input.id) {
            of.retain(|person, _| persons.contains(person));
        }
    }
    all.retain(|id, _| id == "persons" || c.input(id).is_some());
    answers_from_value(c, &Value::Object(all), today).unwrap()
}

#[test]
fn children_of_a_lone_mother_turn_3_by_the_year_and_18() {
    let c = law("es");
    let today = calendar::day(2026, 11, 15);
    let birth = json!({ "you": "1991-02-10", "ana": "2009-03-15", "leo": "2023-05-08" });
    let a = catalan(&c, today, &json!({ "birth": birth }));
    let t = timeline(&c, &a, today, Scope::Published, 12);
    // 1.6 x 733.60 and 22 % of 733.60, less a twelfth of 8 000; 115 and 57.50 for the children, who count as old as in January.
    let imv = t.first.iter().find(|h| c.benefits[usize::from(h.benefit)].id == "imv").unwrap();
    assert_eq!(stands(&c, imv.benefit, &imv.standing), "yes 840.99");
    assert_eq!(
        told(&c, &a, &t, "imv"),
        [
            "2027-01 changes, yes 806.49 <- leo is 3..4 in the year",
            // Two adults now: no addition for one parent, and one child.
            "2027-04 changes, yes 587.59 <- ana is 216 months",
        ]
    );
}

#[test]
fn a_pension_at_65_takes_the_place_of_the_minimum_income() {
    let c = law("es");
    let today = calendar::day(2026, 3, 15);
    let nothing = json!({ "you": 0 });
    let a = catalan(
        &c,
        today,
        &json!({
            "persons": { "you": {} }, "birth": { "you": "1961-05-10" },
            "income_now": nothing, "income_last_year": nothing, "gross_this_year": nothing, "gross_last_year": nothing,
        }),
    );
    let t = timeline(&c, &a, today, Scope::Published, 12);
    assert_eq!(told(&c, &a, &t, "pnc_jubilacion"), ["2026-06 starts, yes 8803.2 <- you is 780 months"]);
    assert_eq!(told(&c, &a, &t, "imv"), ["2026-06 ends, no <- you is 780 months"]);
}

#[test]
fn an_income_that_has_fallen_counts_from_april_on() {
    let c = law("es");
    let today = calendar::day(2026, 6, 15);
    let a = catalan(
        &c,
        today,
        &json!({
            "persons": { "you": {} }, "birth": { "you": "1980-05-10" },
            "income_now": { "you": 0 }, "income_last_year": { "you": 20000 }, "gross_last_year": { "you": 24000 },
        }),
    );
    let t = timeline(&c, &a, today, Scope::Published, 12);
    assert_eq!(
        told(&c, &a, &t, "imv"),
        ["2027-01 ends, no <- calendar", "2027-04 becomes_office, office 733.6 <- calendar"]
    );
}

#[test]
fn the_households_of_all_cases_are_led_from_month_to_month() {
    // Where no single thing explains a change, the calendar is the last resort: it must stay one.
    let (mut causes, mut calendar_alone) = (0, Vec::new());
    // The minimum income asks which month it is; for the rights of a school year, a year back would also take away the question
    // whether somebody of sixteen still goes to school.
    let by_the_year = ["imv", "back_to_school", "pass_sport"];
    // Who has not said when they were born may have been born this month, and in a coming month no longer: nobody is born then.
    let born_unsaid = |said: &Value, a: &Answers| a.persons().iter().any(|p| said["birth"][&p.id].is_null());
    for (country, _) in pont_catalogue::compile::COUNTRIES {
        let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
        let c = compiled.catalogue.as_ref().unwrap();
        let mut problems = pont_catalogue::source::Problems::default();
        for case in pont_catalogue::cases::read(&compiled, c, &mut problems) {
            let a = answers_from_value(c, &case.answers, case.date).unwrap();
            let t = timeline(c, &a, case.date, Scope::All, 36);
            let mut held = t.first.clone();
            for month in t.from..=t.to {
                for e in t.events.iter().filter(|e| e.month == month) {
                    causes += e.causes.len();
                    let id = c.benefits[usize::from(e.benefit)].id.as_str();
                    if e.causes == [Cause::Calendar] && !by_the_year.contains(&id) && !born_unsaid(&case.answers, &a) {
                        calendar_alone.push(format!("{id}: {}", case.name.value));
                    }
                    assert!(!e.causes.is_empty(), "{}: no cause for {e:?}", case.name.value);
                    held.retain(|h| (h.benefit, h.holder) != (e.benefit, e.holder));
                    held.push(Held { benefit: e.benefit, holder: e.holder, standing: e.after.clone() });
                }
                let real = evaluate(c, &a, calendar::first_day(month), Scope::All);
                for f in &real.findings {
                    let told = held.iter().find(|h| (h.benefit, h.holder) == (f.benefit, f.holder));
                    let told = told.map_or_else(Standing::nothing, |h| h.standing.clone());
                    assert!(!told.differs(&Standing::of(c, f)), "{} in {}", case.name.value, month_text(month));
                }
            }
        }
    }
    assert_eq!(calendar_alone, [""; 0]);
    assert!(causes > 200, "only {causes} causes: the cases no longer move");
}
