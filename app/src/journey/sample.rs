//! A small catalogue for the tests of the journey: five inputs, one right.

use pont_rules::calendar::{day, month};
use pont_rules::model::{
    Benefit, Catalogue, Comparison, Domain, Enumeration, Expr, Fold, Input, Money, Node, ONE, Term, Test,
};

/// The day on which the tests take place.
pub(crate) const TODAY: i32 = 20_778;

/// Income of everybody below 1,000 a month, and a rent.
pub(crate) fn catalogue() -> Catalogue {
    let money = |high: i64| Domain::Number { low: 0, high: high * ONE, whole: false, money: Money::PerMonth };
    let input = |id: &str, per_person, domain, topic, screen: &str| Input {
        per_person,
        topic,
        screen: screen.into(),
        ..Input::new(id, domain)
    };
    let inputs = vec![
        input("zone", false, Domain::Choice(1), 0, "place"),
        input("tenure", false, Domain::Choice(0), 1, "home"),
        input("rent", false, money(5_000), 1, "home"),
        input("birth", true, Domain::Date { low: day(1905, 1, 1), high: day(2026, 12, 31) }, 2, "birth"),
        input("net_wage", true, money(20_000), 3, "net_wage"),
    ];
    let exprs = vec![
        Expr::Bool(true),
        Expr::PersonInput(4, 0),
        Expr::OverPersons { fold: Fold::Sum, slot: 0, member: 0, body: Some(1) },
        Expr::Number(1_000 * ONE),
        Expr::Compare(Comparison::Less, 2, 3),
        Expr::Input(0),
        Expr::OneOf(5, 1),
        Expr::Input(1),
        Expr::OneOf(7, 1),
        Expr::Input(2),
        Expr::Number(100 * ONE),
        Expr::Compare(Comparison::More, 9, 10),
        Expr::All(vec![4, 6, 8, 11]),
    ];
    let node = |id: &str, at| Node { id: id.into(), cite: "x".into(), test: Test::Is(at), office: None };
    let enumeration =
        |id: &str, values: &[&str]| Enumeration { id: id.into(), values: values.iter().map(|&v| v.into()).collect() };
    Catalogue {
        country: "fr".into(),
        from: month(2024, 1),
        checked: day(2026, 11, 1),
        enums: vec![enumeration("tenure", &["tenant", "owner"]), enumeration("zone", &["zone_1", "zone_2"])],
        topics: ["place", "home", "people", "money"].map(String::from).to_vec(),
        inputs,
        params: Vec::new(),
        tables: Vec::new(),
        terms: vec![Term { id: "aid.due".into(), arity: 0, body: 12 }],
        loops: Vec::new(),
        exprs,
        benefits: vec![Benefit {
            id: "aid".into(),
            titles: Vec::new(),
            authority: "caf".into(),
            level: "state".into(),
            kind: "service".into(),
            published: true,
            each_person: false,
            holders: None,
            conditions: vec![node("income", 4), node("place", 6), node("tenant", 8), node("rent", 11)],
            office_decides: false,
            automatic: false,
            outcomes: Vec::new(),
            amount: None,
            due: 0,
            documents: Vec::new(),
            apply: pont_rules::model::Apply::default(),
            call: None,
            law: Vec::new(),
            checked: day(2026, 11, 1),
            untested: Vec::new(),
            params: Vec::new(),
            tables: Vec::new(),
            either_of: None,
        }],
        profiles: pont_rules::model::Profiles::default(),
    }
}
