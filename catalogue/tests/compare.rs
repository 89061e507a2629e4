//! Two versions of the real law for the frozen households: what one change by hand makes, and nothing else.

#![allow(clippy::unwrap_used)]

use pont_rules::compare::{Comparison, DifferenceKind, Since};
use pont_rules::json::{answers_from_value, month_text};
use pont_rules::model::{Day, Expr, ONE};
use pont_rules::{Answers, Catalogue, Scope, calendar, compare, evaluate};
use serde_json::{Map, Value};
use std::path::Path;

const TODAY: (i32, i32, i32) = (2026, 11, 21);

fn today() -> Day {
    let (y, m, d) = TODAY;
    calendar::day(y, m, d)
}

fn law(country: &str) -> Catalogue {
    let compiled = pont_catalogue::compile(Path::new(env!("CARGO_MANIFEST_DIR")), country);
    compiled.published.expect("the law compiles; `pont check` says what is wrong")
}

fn household(c: &Catalogue, name: &str) -> Answers {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("households/{}/{name}.json", c.country));
    let mut said: Map<String, Value> = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    said.retain(|id, _| id == "persons" || c.input(id).is_some());
    answers_from_value(c, &Value::Object(said), today()).unwrap()
}

fn both(old: &Catalogue, new: &Catalogue, name: &str) -> Comparison {
    compare(old, new, &household(old, name), &household(new, name), today())
}

fn rights(found: &Comparison) -> Vec<&str> {
    found.differences.iter().map(|d| d.benefit.as_str()).collect()
}

#[test]
fn a_law_and_itself_never_differ() {
    for country in ["fr", "es"] {
        let c = law(country);
        for name in ["couple", "lone_mother", "pensioner"] {
            let found = both(&c, &c, name);
            assert!(found.differences.is_empty() && found.rates.is_empty() && found.rules.is_empty(), "{found:?}");
        }
    }
}

#[test]
fn one_rate_that_was_not_known_yet_touches_what_reads_it_from_its_month_on() {
    let new = law("fr");
    let mut old = new.clone();
    let bmaf = old.params.iter().position(|p| p.id == "bmaf").unwrap();
    old.params[bmaf].values.retain(|v| v.0 < calendar::month(2026, 4));
    let found = both(&old, &new, "lone_mother");
    assert_eq!(rights(&found), ["asf", "back_to_school", "family_allowances", "ppa"]);
    assert!(found.rules.is_empty());
    for d in &found.differences {
        assert_eq!((d.kind, d.rules.len(), d.answers), (DifferenceKind::Amount, 0, false), "{d:?}");
        assert_eq!(
            d.rates.iter().map(|r| (r.id.as_str(), month_text(r.from))).collect::<Vec<_>>(),
            [("bmaf", "2026-04".into())]
        );
    }
    let since: Vec<Since> = found.differences.iter().map(|d| d.since).collect();
    let [april, june] = [4, 6].map(|number| Since::Month(calendar::month(2026, number)));
    // What is paid in August is read in October, all year long: every month since the first one known differs. The prime
    // d’activité counts the family benefits of the months from the fourth to the second before.
    assert_eq!(since, [april, Since::Always, april, june]);
}

#[test]
fn every_rate_put_up_touches_exactly_the_rights_that_come_out_otherwise() {
    for country in ["fr", "es"] {
        let old = law(country);
        let answers = household(&old, "lone_mother");
        let before = evaluate(&old, &answers, today(), Scope::Published);
        for place in 0..old.params.len() {
            let mut new = old.clone();
            let Some((_, Some(value))) = new.params[place].values.last_mut() else { continue };
            *value += if *value == 0 { ONE } else { *value / 4 };
            let after = evaluate(&new, &answers, today(), Scope::Published);
            let told = |f: &pont_rules::results::Finding| (f.verdict, f.outcomes.clone(), f.amount);
            let mut expected: Vec<&str> = Vec::new();
            for f in &after.findings {
                let was = before.findings.iter().find(|g| (g.benefit, g.holder) == (f.benefit, f.holder)).unwrap();
                let no = |f: &pont_rules::results::Finding| f.verdict == pont_rules::results::Verdict::No;
                if told(f) != told(was) && !(no(f) && no(was)) {
                    expected.push(&new.benefits[usize::from(f.benefit)].id);
                }
            }
            let found = compare(&old, &new, &answers, &answers, today());
            assert_eq!(rights(&found), expected, "{}", new.params[place].id);
            assert!(found.rates.len() == 1 && found.rates[0].id == new.params[place].id && found.rules.is_empty());
            for d in &found.differences {
                assert_eq!(d.rates.len(), 1, "{d:?}");
            }
        }
    }
}

#[test]
fn a_rule_that_is_written_otherwise_is_named() {
    let old = law("fr");
    let mut new = old.clone();
    let term = new.terms.iter().position(|t| t.id == "asf.per_child").unwrap();
    new.exprs.push(Expr::Number(100 * ONE));
    new.terms[term].body = (new.exprs.len() - 1) as u32;
    let found = both(&old, &new, "lone_mother");
    // The health cover and the prime d’activité count what is had of it.
    assert_eq!(rights(&found), ["asf", "complementary_health", "ppa"]);
    assert_eq!(found.rules, ["asf.per_child"]);
    assert!(found.differences.iter().all(|d| d.rates.is_empty() && d.rules == ["asf.per_child"]), "{found:?}");
    let asf = &found.differences[0];
    assert_eq!(asf.since, Since::Always);
    assert_eq!(asf.after.amount.map(|a| (a.low, a.high)), Some((200 * ONE, 200 * ONE)));
}

#[test]
fn a_right_that_comes_and_one_that_goes_are_told_so() {
    let with = law("fr");
    let mut without = with.clone();
    without.benefits.iter_mut().find(|b| b.id == "asf").unwrap().published = false;
    let kinds = |found: Comparison| found.differences.iter().map(|d| (d.benefit.clone(), d.kind)).collect::<Vec<_>>();
    assert_eq!(kinds(both(&without, &with, "lone_mother")), [("asf".to_owned(), DifferenceKind::New)]);
    assert_eq!(kinds(both(&with, &without, "lone_mother")), [("asf".to_owned(), DifferenceKind::Gone)]);
}
