//! What is remembered of one month never stands for another: a look back over many months gives what each month gives alone.

use super::made::{Dice, catalogue};
use super::{answered, cases, draw, persons, value};
use pont_rules::model::*;
use pont_rules::results::Span;
use pont_rules::{Answers, calendar, explain};
use proptest::prelude::*;

/// What the first right's total adds up to over some months, in a run that looks at other months before: the last counts.
fn figure(catalogue: &Catalogue, answers: &Answers, today: Day, looks: &[(i16, i16)]) -> Span {
    let mut c = catalogue.clone();
    let (each, total) = (c.benefits[0].each_person, c.benefits[0].amount.as_ref().map_or(0, |amount| amount.total));
    // As a term it is remembered.
    c.terms.push(Term { id: "total".into(), arity: u8::from(each), body: total });
    c.exprs.push(Expr::Term((c.terms.len() - 1) as TermId, if each { vec![0] } else { vec![] }));
    let term = (c.exprs.len() - 1) as ExprId;
    let mut steps = vec![];
    for &(from, to) in looks {
        c.exprs.push(Expr::OverMonths { fold: Fold::Sum, from, to, body: term });
        let after = (c.exprs.len() - 1) as ExprId;
        steps.push(Step { id: String::new(), kind: StepKind::Start, by: None, after });
    }
    let part = Part { id: String::new(), cite: String::new(), when: None, steps };
    c.benefits[0].amount = Some(Amount {
        unit: AmountUnit::PerMonth,
        price: false,
        from_only: false,
        unknown: None,
        parts: vec![part],
        total: term,
    });
    explain(&c, answers, today, 0, each.then_some(0)).parts[0].value
}

fn check(bytes: &[u8], household: &[u8]) -> Result<(), TestCaseError> {
    let c = catalogue(bytes);
    let mut dice = Dice(household);
    // Near a change of the rate, of the year, and of nothing.
    let today = calendar::day(2026, [1, 2, 4, 5, 9][dice.roll(5)], 15);
    let list = persons(&mut dice);
    let values = draw(&c, &mut dice, list.len() as u8);
    let kept: Vec<bool> = values.iter().map(|_| dice.roll(4) > 0).collect();
    let mut answers = answered(&c, &list, dice.roll(3) > 0, &values, |i| kept[i]);
    for (open, _) in &values {
        if dice.roll(8) == 0 {
            let then = value(&mut dice, &c.inputs[usize::from(open.input)].domain);
            let month = calendar::month_of(today) - dice.roll(14) as i32;
            answers.set_past(&c, open.input, open.person, month, then).unwrap();
        }
    }
    let together = figure(&c, &answers, today, &[(2, 2), (-6, -6), (-14, 2)]);
    let mut sum = Span { low: 0, high: 0 };
    for month in -14..=2 {
        let alone = figure(&c, &answers, today, &[(month, month)]);
        sum = Span { low: sum.low.saturating_add(alone.low), high: sum.high.saturating_add(alone.high) };
    }
    prop_assert_eq!(together, sum, "looking back over months differs from looking at each");
    Ok(())
}

proptest! {
    #![proptest_config(cases(3_000))]

    #[test]
    fn many_months_together_give_what_each_gives_alone(bytes in prop::collection::vec(any::<u8>(), 0..600), household in prop::collection::vec(any::<u8>(), 0..200)) {
        check(&bytes, &household)?;
    }
}
