//! A household as it is told to Pont.

use super::home::{Date, Hardship, Home, Jobless, Meter, One, Tenure};
use serde_json::{Map, Value, json};

/// How somebody is called.
pub fn name(p: usize) -> String {
    if p == 0 { "you".to_owned() } else { format!("p{p:02}") }
}

fn money(cents: i64) -> Value {
    serde_json::from_str(&format!("{}.{:02}", cents / 100, cents % 100)).unwrap()
}

fn day(date: Date) -> Value {
    json!(format!("{:04}-{:02}-{:02}", date.0, date.1, date.2))
}

fn persons(home: &Home) -> Value {
    let told = |one: &One| {
        let mut who = Map::new();
        if let Some(partner) = one.partner {
            who.insert("partner".to_owned(), json!(name(partner)));
        }
        if !one.parents.is_empty() {
            who.insert("parents".to_owned(), one.parents.iter().map(|p| name(*p)).collect());
        }
        if let Some(sibling) = one.siblings.first() {
            who.insert("sibling".to_owned(), json!(name(*sibling)));
        }
        if one.elsewhere {
            who.insert("elsewhere".to_owned(), json!(true));
        }
        Value::Object(who)
    };
    home.people.iter().enumerate().map(|(p, one)| (name(p), told(one))).collect::<Map<_, _>>().into()
}

pub fn answers(home: &Home) -> Value {
    let mut all = Map::new();
    all.insert("persons".to_owned(), persons(home));
    let little = home.little_wealth();
    let household = json!({
        "town": home.town,
        "tenure": match home.tenure {
            Tenure::Tenant => "tenant",
            Tenure::Owner => "owner",
            Tenure::Loan => "owner_loan",
            Tenure::Free => "free",
            Tenure::Nothing => "none",
        },
        "electricity": match home.meter {
            Meter::Regulated => "regulated",
            Meter::Market => "free_market",
            Meter::NotOurs => "not_ours",
        },
        "electro_dependent": home.machine,
        "couple_formal": home.formal,
        "mother_insured": home.mother_insured,
        "minimum_pensions": home.minimum_pensions,
        "imv_received": home.has_imv,
        "large_family_title": home.large_title,
        "little_wealth": little,
        "social_services": home.social_services,
    });
    all.extend(household.as_object().unwrap().clone());
    for p in home.here() {
        for (input, value) in person(&home.people[p]) {
            let map = all.entry(input).or_insert_with(|| json!({}));
            map.as_object_mut().unwrap().insert(name(p), value);
        }
    }
    // Of who lives elsewhere only the birth is told.
    for (p, one) in home.people.iter().enumerate() {
        all["birth"].as_object_mut().unwrap().insert(name(p), day(one.born));
    }
    all.into()
}

fn person(one: &One) -> Map<String, Value> {
    let grade = ["none", "grade_1", "grade_2", "grade_3"][one.grade as usize];
    let told = json!({
        "birth": day(one.born),
        "moved_in": one.in_home < 6,
        "sole_custody": one.sole_custody,
        "apart_year": one.away >= 12,
        "apart_two_years": one.away >= 24,
        "insured_year": one.insured >= 12,
        "school_meals": one.school_meals,
        "jobless": match one.jobless {
            Jobless::Exhausted => "exhausted",
            Jobless::ShortWork => "short_work",
            Jobless::Returned => "returned",
            Jobless::Other => "other",
        },
        "long_benefit": one.benefit_days >= 360,
        "income_now": money(one.now),
        "income_steady": one.steady,
        "seeks_work": one.seeks,
        "studies_on": one.studies,
        "income_last_year": money(one.net_last),
        "gross_last_year": money(one.gross_last),
        "gross_this_year": money(one.gross_this),
        "receives_pnc": one.pension,
        "assets": money(one.assets),
        "debts": money(one.debts),
        "recognised": one.recognised,
        "disability": one.disability,
        "needs_other": one.helped,
        "dependency": grade,
        "resident_ten": one.in_spain >= 120,
        "resident_five": one.in_spain >= 60,
        "resident_year": one.in_spain >= 12,
        "hardship": match one.hardship {
            Hardship::None => "none",
            Hardship::Violence => "violence",
            Hardship::Care => "care",
            Hardship::Prison => "prison",
            Hardship::Homeless => "homeless",
            Hardship::Evicted => "evicted",
            Hardship::Separated => "separated",
        },
    });
    told.as_object().unwrap().clone()
}
