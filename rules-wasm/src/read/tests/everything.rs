//! A catalogue with something of every form in it, no two fields beside each other alike.

use crate::model::*;

fn text(of: &str) -> String {
    of.into()
}

fn pair(a: &str, b: &str) -> (String, String) {
    (a.into(), b.into())
}

pub(super) fn everything() -> Catalogue {
    Catalogue {
        country: text("fr"),
        from: 24_311,
        checked: -20_417,
        enums: vec![Enumeration { id: text("housing"), values: vec![text("rents"), text("owns")] }],
        topics: vec![text("home"), text("àéî")],
        inputs: [
            Domain::Bool,
            Domain::Number { low: i64::MIN, high: i64::MAX, whole: true, money: Money::PerYear },
            Domain::Date { low: Day::MIN, high: Day::MAX },
            Domain::Choice(300),
        ]
        .map(input)
        .into(),
        params: vec![Param {
            id: text("smic"),
            cite: text("art. 1"),
            unit: text("€"),
            values: vec![(-1, None), (24_300, Some(-ONE))],
            review_by: Some(24_312),
        }],
        tables: vec![Table {
            id: text("ceilings"),
            cite: text("art. 2"),
            versions: [Axis::Single, Axis::Count(-3), Axis::Choice(2), Axis::Steps(vec![-1, 0, ONE])]
                .map(version)
                .into(),
            review_by: None,
        }],
        terms: vec![Term { id: text("rsa.income"), arity: 2, body: 70_000 }],
        loops: vec![Loop { id: text("circle"), arity: 1, start: 2, body: 3, bound: 4 }],
        exprs: exprs(),
        benefits: vec![benefit()],
        profiles: Profiles {
            source: text("census 2022"),
            drawn: 100_000,
            needed: 2,
            traits: vec![Trait { id: text("age"), of: 5, values: vec![text("young"), text("old")] }],
            segments: vec![Segment {
                key: vec![0, ANY],
                households: 130,
                rights: vec![
                    Often { benefit: 300, percent: 95, range: Some((1_000, 20_000)) },
                    Often { benefit: 1, percent: 5, range: None },
                ],
            }],
        },
    }
}

fn input(domain: Domain) -> Input {
    Input {
        id: text("rent"),
        per_person: true,
        domain,
        topic: 200,
        screen: text("housing"),
        together: false,
        effort: 1_000,
        sensitive: true,
        in_hand: false,
        weight: 100,
        when: Some(1),
        otherwise: None,
        estimate: Some(u32::MAX),
        document: Some(text("lease")),
    }
}

fn version(row: Axis) -> (Month, Grid) {
    let further = (row == Axis::Count(-3)).then(|| vec![7, -7]);
    (24_000, Grid { row, column: Axis::Choice(1), cells: vec![vec![1, -2], vec![], vec![i64::MAX]], further })
}

fn node(id: &str, test: Test, office: Option<ExprId>) -> Node {
    Node { id: id.into(), cite: text("art. 3"), test, office }
}

fn benefit() -> Benefit {
    use StepKind::*;
    let kinds = [Start, Plus, Less, Times, AtLeast, AtMost, ZeroBelow, ZeroAbove, Round];
    let steps = kinds.map(|kind| Step { id: text("step"), kind, by: Some(9), after: 10 });
    let inner = Test::Any(vec![node("c", Test::Is(11), Some(12)), node("d", Test::Is(13), None)]);
    Benefit {
        id: text("rsa"),
        titles: vec![pair("fr", "RSA"), pair("ca", "Renda")],
        authority: text("caf"),
        level: text("state"),
        kind: text("cash"),
        published: true,
        each_person: false,
        holders: Some(14),
        conditions: vec![node("a", Test::Is(15), None), node("b", Test::All(vec![node("e", inner, Some(16))]), None)],
        office_decides: true,
        automatic: false,
        outcomes: vec![(text("full"), 17), (text("part"), 18)],
        amount: Some(Amount {
            unit: AmountUnit::Share,
            price: true,
            from_only: false,
            unknown: Some(19),
            parts: vec![Part { id: text("base"), cite: text("art. 4"), when: Some(20), steps: steps.into() }],
            total: 21,
        }),
        due: 22,
        documents: vec![text("payslip")],
        apply: Apply {
            channel: text("online"),
            site: text("https://caf.fr"),
            phone: text("3230"),
            window: text("spring"),
        },
        call: Some(Call {
            yearly: vec![
                Yearly { from: Some((5, 2)), until: (8, 31), cite: text("art. 6"), last_known: true },
                Yearly { from: None, until: (2, 29), cite: text(""), last_known: false },
            ],
            known: vec![Known { from: Some(-1), until: 20_419, cite: text("art. 7"), last_known: false }],
            expected: Some((12, 1)),
        }),
        law: vec![pair("art. 5", "https://legifrance.gouv.fr")],
        checked: 20_418,
        untested: vec![text("assets")],
        params: vec![0, 300],
        tables: vec![1],
        either_of: Some(text("group")),
    }
}

/// One expression of each kind, in the order in which they are declared.
pub(super) fn exprs() -> Vec<Expr> {
    vec![
        Expr::Number(-ONE),
        Expr::Bool(true),
        Expr::Date(-1),
        Expr::Today,
        Expr::Choice(63),
        Expr::Between(1, 200),
        Expr::Input(300),
        Expr::PersonInput(301, YOU),
        Expr::Param(302),
        Expr::Term(303, vec![0, YOU]),
        Expr::Loop(304, vec![1]),
        Expr::Add(2, 3),
        Expr::Subtract(4, 5),
        Expr::Multiply(6, 7),
        Expr::Divide(8, 9),
        Expr::Min(vec![10, 11]),
        Expr::Max(vec![12]),
        Expr::Compare(Comparison::Different, 13, 14),
        Expr::OneOf(15, u64::MAX),
        Expr::SameChoice(16, 17),
        Expr::All(vec![18, 19]),
        Expr::Any(vec![]),
        Expr::Not(20),
        Expr::If(21, 22, 23),
        Expr::Round(Rounding::Up, ONE, 24),
        Expr::OverPersons { fold: Fold::Every, slot: 1, member: 25, body: Some(26) },
        Expr::OverMonths { fold: Fold::Mean, from: i16::MIN, to: i16::MAX, body: 27 },
        Expr::AtMonth(-12, 28),
        Expr::AtYear { year: -1, month: 11, body: 29 },
        Expr::Age(30),
        Expr::MonthsSince(31),
        Expr::Year,
        Expr::YearOf(32),
        Expr::MonthNumber,
        Expr::Related(Relation::Same, 2, 3),
        Expr::Kin(4, 5),
        Expr::Here(6),
        Expr::Rank { slot: 7, other: 8, member: 33, by: 34 },
        Expr::Cell(305, Some(35), None),
        Expr::LastRow(306, Some(36), 37),
        Expr::Bands { of: 38, rates: vec![(39, 40), (41, 42)] },
        Expr::Ramp { of: 43, from: 44, to: 45, top: 46 },
    ]
}
