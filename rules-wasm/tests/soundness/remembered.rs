//! What is remembered is forgotten where it no longer holds: in the next turn of a loop, and under another supposition.

use super::made::catalogue;
use pont_rules::model::*;
use pont_rules::results::{Span, Verdict};
use pont_rules::{Answers, Catalogue, Person, Scope, calendar, evaluate, explain};

const TODAY: (i32, i32, i32) = (2026, 6, 15);

fn push(c: &mut Catalogue, expr: Expr) -> ExprId {
    c.exprs.push(expr);
    (c.exprs.len() - 1) as ExprId
}

fn term(c: &mut Catalogue, body: ExprId) -> ExprId {
    c.terms.push(Term { id: "t".into(), arity: 0, body });
    let id = (c.terms.len() - 1) as TermId;
    push(c, Expr::Term(id, vec![]))
}

fn alone() -> Answers {
    let mut answers = Answers::new();
    answers.set_persons(vec![Person { id: "you".into(), ..Person::default() }], true).unwrap();
    answers
}

/// What an expression comes to.
fn figure(mut c: Catalogue, after: ExprId) -> Span {
    let step = Step { id: String::new(), kind: StepKind::Start, by: None, after };
    c.benefits[0].amount = Some(Amount {
        unit: AmountUnit::PerMonth,
        price: false,
        from_only: false,
        unknown: None,
        parts: vec![Part { id: String::new(), cite: String::new(), when: None, steps: vec![step] }],
        total: after,
    });
    let (y, m, d) = TODAY;
    explain(&c, &alone(), calendar::day(y, m, d), 0, None).parts[0].value
}

#[test]
fn each_turn_of_a_loop_reads_the_one_before() {
    let mut c = catalogue(&[]);
    let last = push(&mut c, Expr::Loop(0, vec![]));
    let last = term(&mut c, last);
    let half = push(&mut c, Expr::Number(ONE / 2));
    let halved = push(&mut c, Expr::Multiply(last, half));
    let ten = push(&mut c, Expr::Number(10 * ONE));
    let sum = push(&mut c, Expr::Add(ten, halved));
    let body = push(&mut c, Expr::Round(Rounding::Nearest, ONE / 100, sum));
    c.loops[0].body = body;
    c.loops[0].bound = 40;
    // Ten and half of itself is twenty.
    assert_eq!(figure(c, last), Span { low: 20 * ONE, high: 20 * ONE });
}

#[test]
fn what_reads_one_answer_twice_is_tried_value_by_value() {
    let mut c = catalogue(&[]);
    let answer = push(&mut c, Expr::Input(2));
    let holds = term(&mut c, answer);
    let fails = push(&mut c, Expr::Not(holds));
    let fails = term(&mut c, fails);
    let either = push(&mut c, Expr::Any(vec![holds, fails]));
    let both = push(&mut c, Expr::All(vec![holds, fails]));
    for (benefit, test) in [either, both].into_iter().enumerate() {
        let b = &mut c.benefits[benefit];
        (b.each_person, b.holders, b.office_decides, b.amount) = (false, None, false, None);
        b.outcomes = vec![];
        b.conditions = vec![Node { id: "is".into(), cite: String::new(), test: Test::Is(test), office: None }];
    }
    let (y, m, d) = TODAY;
    let found = evaluate(&c, &alone(), calendar::day(y, m, d), Scope::All);
    let verdicts: Vec<Verdict> = found.findings.iter().map(|f| f.verdict).collect();
    assert_eq!(verdicts, [Verdict::Yes, Verdict::No], "{found:?}");
}

#[test]
fn a_catalogue_that_reads_a_term_in_very_many_months_is_cut_short() {
    // From June on for 16 months, and for 32,768.
    for (doublings, low) in [(4, 108 * ONE), (15, i64::MIN)] {
        let mut c = catalogue(&[]);
        let number = push(&mut c, Expr::MonthNumber);
        let mut sum = term(&mut c, number);
        for doubling in 0..doublings {
            let later = push(&mut c, Expr::AtMonth(1 << doubling, sum));
            sum = push(&mut c, Expr::Add(sum, later));
        }
        assert_eq!(figure(c, sum).low, low);
    }
}
