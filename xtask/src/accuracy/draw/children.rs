//! Children, their schools, and who is expected.

use super::{Drawn, Told, cents, pay};
use crate::accuracy::month::Month;
use serde_json::json;

impl Drawn<'_> {
    pub(super) fn children(&mut self) {
        let now = self.now;
        let age = |one: &Told| {
            one["birth"].as_str().and_then(|born| Month::read(born).ok()).map_or(30, |born| now.since(born) / 12)
        };
        let oldest = (age(&self.persons[0]) - 18).clamp(0, 22);
        let mut ages: Vec<i64> =
            (0..self.draw.pick(&[1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 4, 5])).map(|_| self.draw.between(0, oldest)).collect();
        if self.draw.percent(25) {
            ages[0] = self.draw.between(0, oldest.min(3));
        }
        ages.sort_unstable();
        let twins = ages.len() > 1 && self.draw.percent(3);
        for age in ages.into_iter().rev() {
            let mut one =
                Told::from_iter([("role".to_string(), json!("child")), ("birth".to_string(), self.birth(age))]);
            let studies = age >= 16 && self.draw.percent(75);
            pay(&mut one, if studies { "student" } else { "inactive" }, "wage_net", 0);
            if age >= 16 && !studies && self.draw.percent(60) {
                let wage =
                    if self.draw.percent(60) { self.draw.between(15_000, 150_000) } else { self.wage().min(170_000) };
                pay(&mut one, "employed", "wage_net", wage);
                // A first job: not one of childhood.
                let until = self.now.back(self.draw.between(3, 17)).to_string();
                one.insert("past".into(), json!([{ "until": until, "activity": "student", "wage_net": 0.0 }]));
            }
            if self.draw.percent(4) {
                one.insert("disability_rate".into(), json!(self.draw.pick(&[0.6, 0.8, 0.8])));
                one.insert("aeeh_category".into(), json!(self.draw.between(0, 6)));
            }
            if let Some(school) = self.school(&one) {
                one.insert("school".into(), json!(school));
            }
            if self.draw.percent(2) {
                one.insert("shared_custody".into(), json!(true));
            }
            self.persons.push(one);
        }
        if twins
            && let [.., elder, younger] = self.persons.as_mut_slice()
            && elder["role"] == "child"
        {
            *younger = elder.clone();
        }
        if self.draw.percent(3)
            && let Some(last) = self.persons.last_mut()
        {
            last.insert("adopted".into(), json!(true));
        }
    }

    /// The school of a child, by the age that it reaches in the year.
    fn school(&mut self, one: &Told) -> Option<&'static str> {
        let born = one["birth"].as_str().and_then(|born| Month::read(born).ok()).map_or(self.now.year(), Month::year);
        let pupil = one["activity"] == "student";
        match self.now.year() - born {
            6..=10 => Some("primary"),
            11..=14 => Some("college"),
            15 => Some("lycee"),
            16..=17 if pupil => Some("lycee"),
            18..=19 if pupil && self.draw.percent(40) => Some("lycee"),
            _ => None,
        }
    }

    pub(super) fn alone_with_children(&mut self) {
        if self.draw.percent(40) {
            self.persons[0].insert(
                "alimony_received".into(),
                cents(self.draw.pick(&[8_000, 15_000, 18_678, 18_679, 20_178, 40_000])),
            );
        }
        if self.draw.percent(25) {
            self.whole.insert("recently_separated".into(), json!(true));
        }
    }

    pub(super) fn pregnancy(&mut self, kind: &str) {
        let at = usize::from(self.couple != "none" && self.draw.percent(70));
        let young = self.persons[at]["birth"].as_str().is_some_and(|born| *born > *(self.now.year() - 44).to_string());
        if young && self.draw.percent(if kind == "young" { 12 } else { 6 }) {
            self.persons[at].insert("pregnant".into(), json!(true));
            self.whole.insert("expected_children".into(), json!(self.draw.pick(&[1, 1, 1, 1, 1, 2])));
        }
    }
}
