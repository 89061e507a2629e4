//! A household in Pont's words: every answer that settles its rights, those of the months before too.

use super::household::{Household, Timeline, euros};
use super::month::Month;
use super::tax;
use serde_json::{Map, Value, json};

mod family;

/// A money input of a person and the amount of the household that answers it.
const AMOUNTS: [(&str, &str); 14] = [
    ("net_wage", "wage_net"),
    ("gross_wage", "wage_gross"),
    ("turnover", "self_monthly"),
    ("unemployment_benefit", "are_net"),
    ("pension", "pension_net"),
    ("gross_pension", "pension_gross"),
    ("invalidity_pension", "invalidity_pension"),
    ("alimony_received", "alimony_received"),
    ("alimony_paid", "alimony_paid"),
    ("aah_received", "aah_received"),
    ("ass_received", "ass_received"),
    ("asi_received", "asi_received"),
    // Asked where something changed within the year.
    ("earlier_wage", "wage_net"),
    ("earlier_gross_wage", "wage_gross"),
];

/// A yes-or-no input of a person and the amounts of which one makes it a yes.
const HAS: [(&str, &[&str]); 8] = [
    ("has_wage", &["wage_net"]),
    ("has_self_employed", &["self_monthly"]),
    ("has_unemployment_benefit", &["are_net"]),
    ("has_pension", &["pension_net"]),
    ("has_invalidity_pension", &["invalidity_pension"]),
    ("has_minimum", &["aah_received", "ass_received", "asi_received", "aspa_received"]),
    ("has_alimony", &["alimony_received"]),
    ("pays_alimony", &["alimony_paid"]),
];

/// A value for each person, by name.
type Each<'a> = dyn Fn(&dyn Fn(&Timeline) -> Value) -> Value + 'a;

/// What a person can say on the screens: the amounts of today, and of the months before the means that are asked where something changed
/// within the year.
pub(crate) fn as_asked(home: &Household, now: Month) -> Value {
    let mut all = answers(home, now);
    let Some(inputs) = all.as_object_mut() else { return all };
    let persons: Vec<(String, &Timeline)> = names(home).into_iter().zip(&home.persons).collect();
    for value in inputs.values_mut() {
        today_only(value);
    }
    let mut each = |input: &str, read: &dyn Fn(&Timeline) -> Value| {
        let said: Map<String, Value> = persons.iter().map(|(name, one)| (name.clone(), read(one))).collect();
        inputs.insert(input.to_string(), said.into());
    };
    for (input, keys) in HAS {
        each(input, &|one| json!(keys.iter().any(|key| one.cents(key, now) > 0)));
    }
    let mean = |one: &Timeline, keys: &[&str], (first, last): (i64, i64)| {
        let months = || now.back(first).to(now.back(last));
        let sum: i64 = months().map(|month| keys.iter().map(|key| one.cents(key, month)).sum::<i64>()).sum();
        let count = months().count() as i64;
        euros((sum + count / 2) / count)
    };
    each("earlier_wage", &|one| mean(one, &["wage_net"], (4, 2)));
    each("earlier_benefit", &|one| mean(one, &["are_net", "pension_net", "invalidity_pension"], (4, 2)));
    each("earlier_gross_wage", &|one| mean(one, &["wage_gross"], (3, 1)));
    all
}

/// Takes the months before out of a value, of the household or of each person.
fn today_only(value: &mut Value) {
    let Some(fields) = value.as_object_mut() else { return };
    if fields.contains_key("months") {
        *value = fields.remove("now").unwrap_or_default();
        return;
    }
    fields.values_mut().for_each(today_only);
}

/// The answers to every question, as `pont evaluate` reads them on a day of the month.
pub(crate) fn answers(home: &Household, now: Month) -> Value {
    let mut all = Map::new();
    let names = names(home);
    let each = |read: &dyn Fn(&Timeline) -> Value| -> Value {
        names.iter().zip(&home.persons).map(|(name, one)| (name.clone(), read(one))).collect::<Map<_, _>>().into()
    };
    let over_time = |read: &dyn Fn(&Timeline, Month) -> Value| each(&|one| timed(now, &|month| read(one, month)));
    all.insert("persons".into(), persons(home, &names));
    for (input, key) in AMOUNTS {
        all.insert(input.into(), over_time(&|one, month| euros(one.cents(key, month))));
    }
    let benefits = |one: &Timeline, month| {
        euros(["are_net", "pension_net", "invalidity_pension"].iter().map(|key| one.cents(key, month)).sum())
    };
    all.insert("earlier_benefit".into(), over_time(&benefits));
    all.insert("aspa_received".into(), over_time(&|one, month| euros(one.cents("aspa_received", month))));
    for (input, keys) in HAS {
        // A wage of before is asked for apart, and whoever has used up the unemployment benefit has none. Whoever had something else in a
        // month that is read has it, with nothing now: its amount is asked only of those who have it today.
        let ended = |one: &Timeline| {
            input == "has_wage" || input == "has_unemployment_benefit" && one.told("ass_work_condition")
        };
        let first = |one: &Timeline| if ended(one) { now } else { now.back(5) };
        let has = |one: &Timeline| first(one).to(now).any(|month| keys.iter().any(|key| one.cents(key, month) > 0));
        all.insert(input.into(), each(&|one| json!(has(one))));
    }
    all.insert("is_student".into(), over_time(&|one, month| json!(one.word("activity", month) == "student")));
    all.insert("out_of_work".into(), over_time(&|one, month| json!(out_of_work(one, month))));
    all.insert("self_kind".into(), over_time(&|one, month| json!(self_kind(one, month))));
    for (input, key) in [
        ("pregnant", "pregnant"),
        ("shared_custody", "shared_custody"),
        ("worked_3214_hours", "rsa_young_worker"),
        ("has_grant", "grant"),
        ("work_restriction", "rsdae"),
    ] {
        all.insert(input.into(), each(&|one| json!(one.is(key, now))));
    }
    for input in ["has_sick_pay", "widowed"] {
        all.insert(input.into(), each(&|_| json!(false)));
    }
    // Whoever has a rate says that there is a disability; nobody is asked for the rate otherwise.
    all.insert("needs_help".into(), each(&|one| json!(disability(one) != "none")));
    all.insert("birth".into(), each(&|one| json!(one.birth())));
    all.insert("disability".into(), each(&|one| json!(disability(one))));
    all.insert("nationality".into(), each(&|one| json!(nationality(one, now))));
    at_home(&mut all, home, now);
    earlier(&mut all, home, now, &each);
    family::family(&mut all, home, now, &each);
    studies(&mut all, &each);
    all.into()
}

fn names(home: &Household) -> Vec<String> {
    let mut names = vec!["you".to_string()];
    for one in home.persons.iter().skip(1) {
        names.push(if one.is_child() { format!("child{}", names.len()) } else { "partner".to_string() });
    }
    names
}

fn persons(home: &Household, names: &[String]) -> Value {
    let who = |(name, one): (&String, &Timeline)| {
        let both = home.couple() && !one.told("shared_custody");
        let is = match name.as_str() {
            "you" => json!({}),
            "partner" => json!({ "partner": "you" }),
            _ if both => json!({ "parents": ["you", "partner"] }),
            _ => json!({ "parents": ["you"] }),
        };
        (name.clone(), is)
    };
    names.iter().zip(&home.persons).map(who).collect::<Map<_, _>>().into()
}

/// A value now, with the months before in which it was another.
fn timed(now: Month, read: &dyn Fn(Month) -> Value) -> Value {
    from(now.years_back(2).0, now, read)
}

/// The same for what is looked at in the last months only.
fn lately(now: Month, read: &dyn Fn(Month) -> Value) -> Value {
    from(now.back(6), now, read)
}

fn from(first: Month, now: Month, read: &dyn Fn(Month) -> Value) -> Value {
    let present = read(now);
    let other = |month: Month| Some((month.to_string(), read(month))).filter(|(_, value)| *value != present);
    let months: Map<_, _> = first.to(now.back(1)).filter_map(other).collect();
    if months.is_empty() { present } else { json!({ "now": present, "months": months }) }
}

fn self_kind(one: &Timeline, month: Month) -> String {
    let word = one.word("self_kind", month);
    if word.is_empty() { "other".to_string() } else { word.to_string() }
}

/// Out of work for more than two months, or less, or not looking for work.
fn out_of_work(one: &Timeline, month: Month) -> &'static str {
    let seeks = |month: Month| one.word("activity", month) == "unemployed";
    match (seeks(month), month.back(3).to(month).all(seeks)) {
        (true, true) => "search_long",
        (true, false) => "search_short",
        _ => "other",
    }
}

fn disability(one: &Timeline) -> &'static str {
    match one.number("disability_rate").unwrap_or(0.0) {
        rate if rate >= 0.8 => "from_80",
        rate if rate >= 0.5 => "from_50",
        _ => "none",
    }
}

fn nationality(one: &Timeline, now: Month) -> &'static str {
    let years = one.number("residence_years").unwrap_or(10.0);
    match one.word("nationality", now) {
        "eea" | "ch" if years >= 0.25 => "eea_settled",
        "eea" | "ch" => "eea_new",
        "other" if years >= 5.0 => "permit_5_years",
        "other" => "permit_new",
        _ => "french",
    }
}

/// Place, home and what concerns the household as a whole.
fn at_home(all: &mut Map<String, Value>, home: &Household, now: Month) {
    let place = &home.housing;
    let tenure = |month| match place.word("status", month) {
        "tenant" | "tenant_furnished" => "tenant",
        "tenant_social" => "social_tenant",
        "owner" => "owner",
        "owner_loan" => "owner_loan",
        "free" => "free",
        "hostel" => "hostel",
        _ => "none",
    };
    let mut say = |key: &str, value: Value| drop(all.insert(key.to_string(), value));
    say("territory", json!("mainland"));
    say("local_area", json!("elsewhere"));
    say("housing_zone", json!(format!("zone_{}", place.number("zone").unwrap_or(2.0))));
    say("tenure", timed(now, &|month| json!(tenure(month))));
    say("rent", timed(now, &|month| euros(place.cents("rent", month))));
    say("furnished", timed(now, &|month| json!(place.word("status", month) == "tenant_furnished")));
    for (input, key) in [("flat_share", "shared"), ("room", "room"), ("landlord_relative", "landlord_relative")] {
        say(input, timed(now, &|month| json!(place.is(key, month))));
    }
    say("old_loan", json!(false));
    say("separated_recently", json!(home.separated()));
    say("depends_on_parents", json!(false));
    let alimony = home.adults().any(|one| one.cents("alimony_received", now) > 0);
    say("other_parent", json!(if alimony { "pays" } else { "absent" }));
    let total = |key: &str| home.persons.iter().filter_map(|one| one.number(key)).sum::<f64>();
    say("livret_a", json!(total("livret_a")));
    say("other_savings", json!(total("savings_untaxed") + total("savings_taxed")));
    let (capital, land) = (total("capital_income"), total("rental_income"));
    say("has_property_income", json!(capital + land > 0.0));
    say("capital_income", json!(capital));
    say("land_income", json!(land));
}

/// What is asked of earlier years and of the twelve months that end two months before.
fn earlier(all: &mut Map<String, Value>, home: &Household, now: Month, each: &Each<'_>) {
    // A little more than a year: months before this one are looked at too, with the twelve months before them.
    let recent = now.back(17);
    let since = match home.last_change() {
        Some(month) if month >= recent => "past_year",
        Some(month) if month >= now.years_back(2).0 || now.since(month) <= 36 => "past_three_years",
        _ => "longer_ago",
    };
    let mut say = |key: &str, value: Value| drop(all.insert(key.to_string(), value));
    say("last_change", json!(since));
    let twelve = |one: &Timeline, key: &str, month: Month| one.sum(key, month.back(13), month.back(2));
    for (input, key) in [
        ("wage_12m", "wage_net"),
        ("taxable_wage_12m", "wage_taxable"),
        ("taxable_unemployment_12m", "are_taxable"),
        ("taxable_pension_12m", "pension_taxable"),
    ] {
        say(input, each(&|one| lately(now, &|month| euros(twelve(one, key, month)))));
    }
    let other = |one: &Timeline, month: Month| {
        let profit: i64 = month.back(13).to(month.back(2)).map(|month| one.profit(month)).sum();
        profit + ["are_net", "pension_net", "invalidity_pension"].iter().map(|key| twelve(one, key, month)).sum::<i64>()
    };
    say("other_income_12m", lately(now, &|month| euros(home.persons.iter().map(|one| other(one, month)).sum())));
    let (january, december) = now.years_back(2);
    let profit = |one: &Timeline| tax::profit(one, january, december);
    say("was_self_employed", each(&|one| json!(one.cents("self_monthly", now) == 0 && profit(one) > 0)));
    say("profit_n2", each(&|one| euros(profit(one))));
    let notice = tax::notice(home, now);
    // Whoever has no child reads it for the energy voucher alone, which is for the reference income of the notice.
    let none = home.children().next().is_none();
    say("tax_income_n2", euros(if none { tax::reference(home, now, 2) } else { notice.income }));
    say("rfr_n1", euros(tax::reference(home, now, 1)));
    say("two_earners_n2", json!(notice.two_earners));
}

/// What a student is asked; whoever says nothing has parents above every ceiling.
fn studies(all: &mut Map<String, Value>, each: &Each<'_>) {
    let said = |one: &Timeline, key: &str| one.within("crous", key);
    let distance = |one: &Timeline| match said(one, "distance_km").unwrap_or(0.0) {
        far if far >= 250.0 => "from_250",
        far if far >= 30.0 => "from_30",
        _ => "near",
    };
    let (total, higher) = (
        |one: &Timeline| said(one, "children").unwrap_or(1.0).max(1.0),
        |one: &Timeline| said(one, "children_higher").unwrap_or(1.0).max(1.0),
    );
    let mut say = |key: &str, value: Value| drop(all.insert(key.to_string(), value));
    say("parents_income", each(&|one| json!(said(one, "parents_income").unwrap_or(300_000.0))));
    say("campus_distance", each(&|one| json!(distance(one))));
    say("siblings_at_school", each(&|one| json!((total(one) - higher(one)).max(0.0) as i64)));
    say("siblings_in_higher", each(&|one| json!((higher(one) - 1.0) as i64)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_screens_hear_today_and_the_means_of_the_quarter() {
        let told = json!({ "id": "a", "couple": "none", "housing": { "status": "tenant", "rent": 500, "zone": 1 }, "persons": [
            { "role": "applicant", "birth": "1990-03-12", "activity": "employed", "wage_net": 1500, "wage_gross": 1900,
              "past": [{ "until": "2026-08", "activity": "unemployed", "wage_net": 300, "wage_gross": 380, "are_net": 600 }] }] });
        let all = as_asked(&Household::read(&told).unwrap(), Month::read("2026-11").unwrap());
        // July and August at 300, September at 1500; the gross wage of August to October.
        assert_eq!(all["earlier_wage"]["you"].to_string(), "700.00");
        assert_eq!(all["earlier_benefit"]["you"].to_string(), "400.00");
        assert_eq!(all["earlier_gross_wage"]["you"].to_string(), "1393.33");
        assert_eq!(
            (&all["net_wage"]["you"].to_string()[..], &all["has_unemployment_benefit"]["you"]),
            ("1500.00", &json!(false))
        );
    }

    #[test]
    fn every_month_that_was_otherwise_is_told() {
        let told = json!({ "id": "a", "couple": "none", "housing": { "status": "tenant", "rent": 500, "zone": 1 }, "persons": [
            { "role": "applicant", "birth": "1990-03-12", "activity": "unemployed", "are_net": 900,
              "past": [{ "until": "2026-09", "activity": "employed", "wage_net": 1500, "are_net": 0 }] },
            { "role": "child", "birth": "2020-03-12", "shared_custody": true }] });
        let all = answers(&Household::read(&told).unwrap(), Month::read("2026-11").unwrap());
        let wage = &all["earlier_wage"]["you"];
        assert_eq!(wage["now"].to_string(), "0.00");
        assert_eq!(wage["months"]["2026-09"].to_string(), "1500.00");
        assert!(wage["months"]["2026-10"].is_null());
        assert_eq!((&all["has_wage"]["you"], &all["has_unemployment_benefit"]["you"]), (&json!(false), &json!(true)));
        assert_eq!(all["last_change"], "past_year");
        // M-13 to M-2 is October 2025 to September 2026: twelve months of work.
        assert_eq!(all["wage_12m"]["you"].to_string(), "18000.00");
        assert_eq!(all["out_of_work"]["you"]["now"], "search_short");
        assert_eq!(all["housing_zone"], "zone_1");
        assert_eq!(all["net_wage"]["child1"].to_string(), "0.00");
        assert_eq!(all["persons"]["child1"], json!({ "parents": ["you"] }));
    }
}
