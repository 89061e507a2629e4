//! What the coming months bring on the real law: each date, figure and cause is worked out by hand from the rule files.

#![allow(clippy::unwrap_used)]

#[path = "timeline/catalan.rs"]
mod catalan;
#[path = "timeline/french.rs"]
mod french;
#[path = "timeline/told.rs"]
mod told;

use pont_rules::json::{answers_from_value, month_text};
use pont_rules::timeline::{Cause, Held, Standing};
use pont_rules::{Answers, Scope, calendar, evaluate, timeline};
use serde_json::Value;
use std::path::Path;

#[test]
fn the_households_of_all_cases_are_led_from_month_to_month() {
    // Where no single thing explains a change, the calendar is the last resort: it must stay one.
    let (mut causes, mut calendar_alone) = (0, Vec::new());
    // The minimum income asks which month it is, and the guaranteed one counts what may come of it; scholarships go by the wage of
    // July of the year before; for other rights of a school year, a year back would also take away the question whether somebody of sixteen still goes to school.
    let by_the_year =
        ["imv", "rgc", "back_to_school", "pass_sport", "college_scholarship", "lycee_scholarship", "ayuda_neae"];
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
