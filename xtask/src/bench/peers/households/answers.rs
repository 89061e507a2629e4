//! A household in Pont's words: every answer that settles its rights.

use super::{Adult, EARNER, Figures, Household, Living, euros};
use serde_json::{Map, Value, json};

impl Household {
    /// The answers that settle every right, as `pont evaluate` reads them.
    pub(crate) fn answers(&self) -> Value {
        let (couple, lone) = (self.adults.len() == 2, self.adults.len() == 1);
        let names: Vec<String> = (0..self.adults.len() + self.children.len()).map(name).collect();
        let mut persons = Map::new();
        let mut birth = Map::new();
        for (at, name) in names.iter().enumerate() {
            let parents: Vec<&String> = names.iter().take(self.adults.len()).collect();
            let who = match at {
                0 => json!({}),
                1 if couple => json!({ "partner": "you" }),
                _ => json!({ "parents": parents }),
            };
            persons.insert(name.clone(), who);
            let child = |at: usize| self.children.get(at - self.adults.len()).map(|child| &child.0);
            let born = self.adults.get(at).map_or_else(|| child(at), |adult| Some(&adult.birth));
            birth.insert(name.clone(), json!(born));
        }
        let everyone = |value: &dyn Fn(usize) -> Value| -> Value {
            names.iter().enumerate().map(|(at, name)| (name.clone(), value(at))).collect::<Map<_, _>>().into()
        };
        let of_adult = |read: &dyn Fn(&Figures) -> Value, child: Value| -> Value {
            everyone(&|at| self.adults.get(at).map_or(child.clone(), |adult| read(&adult.figures())))
        };
        let mut all = Map::new();
        let mut say = |key: &str, value: Value| drop(all.insert(key.to_string(), value));
        say("persons", persons.into());
        say("birth", birth.into());
        for (key, value) in [
            ("territory", json!("mainland")),
            ("local_area", json!("elsewhere")),
            ("housing_zone", json!(format!("zone_{}", self.zone))),
            ("tenure", json!(self.tenure)),
            ("livret_a", json!(0)),
            ("other_savings", json!(0)),
            ("has_property_income", json!(false)),
            ("last_change", json!("longer_ago")),
        ] {
            say(key, value);
        }
        if self.rent > 0 {
            say("rent", json!(self.rent));
        }
        if self.tenure == "tenant" {
            for key in ["furnished", "flat_share", "room", "landlord_relative"] {
                say(key, json!(false));
            }
        }
        if self.children.is_empty() {
            say("depends_on_parents", json!(false));
        } else if lone {
            say("separated_recently", json!(false));
            say("other_parent", json!(if self.adults[0].alimony > 0 { "pays" } else { "absent" }));
        }
        for key in [
            "pregnant",
            "shared_custody",
            "has_self_employed",
            "has_sick_pay",
            "has_invalidity_pension",
            "pays_alimony",
            "worked_3214_hours",
            "has_grant",
        ] {
            say(key, everyone(&|_| json!(false)));
        }
        say("adopted", json!(false));
        say("ended_unemployment", everyone(&|_| json!(false)));
        say("needs_help", everyone(&|_| json!(false)));
        say("disability", everyone(&|_| json!("none")));
        say("nationality", everyone(&|_| json!("french")));
        say("has_wage", of_adult(&|own| json!(own.wage > 0), json!(false)));
        say("has_unemployment_benefit", of_adult(&|own| json!(own.unemployment > 0), json!(false)));
        say("has_pension", of_adult(&|own| json!(own.pension > 0), json!(false)));
        let aspa = self.aspa();
        say("has_minimum", everyone(&|at| json!(at == 0 && aspa > 0)));
        say("aspa_received", everyone(&|at| if at == 0 { euros(aspa) } else { json!(0) }));
        for key in ["aah_received", "ass_received", "asi_received"] {
            say(key, everyone(&|_| json!(0)));
        }
        say("has_alimony", everyone(&|at| json!(self.adults.get(at).is_some_and(|adult| adult.alimony > 0))));
        say(
            "is_student",
            everyone(&|at| json!(at >= self.adults.len() && self.children[at - self.adults.len()].1 >= 16)),
        );
        let seeks = |adult: &Adult| matches!(adult.living, Living::Unemployed(_));
        let out_of_work = |at| if self.adults.get(at).is_some_and(seeks) { "search_long" } else { "other" };
        say("out_of_work", everyone(&|at| json!(out_of_work(at))));
        for (key, read) in [
            ("net_wage", (|own| own.wage) as fn(&Figures) -> i64),
            ("unemployment_benefit", |own| own.unemployment),
            ("pension", |own| own.pension),
            ("gross_wage", |own| own.gross_wage),
            ("gross_pension", |own| own.gross_pension),
            ("wage_12m", |own| own.wage * 12),
            ("taxable_wage_12m", |own| own.taxable_wage * 12),
            ("taxable_unemployment_12m", |own| own.unemployment * 12),
            ("taxable_pension_12m", |own| own.pension * 12),
        ] {
            say(key, of_adult(&|own| euros(read(own)), json!(0)));
        }
        say("alimony_received", everyone(&|at| json!(self.adults.get(at).map_or(0, |adult| adult.alimony))));
        let yearly: Vec<(i64, i64)> = self.adults.iter().map(Adult::yearly_net).collect();
        say("tax_income_n2", euros(yearly.iter().map(|(work, pension)| work + pension).sum()));
        if couple {
            say("two_earners_n2", json!(yearly.iter().all(|(work, _)| *work >= EARNER)));
        }
        all.into()
    }
}

fn name(at: usize) -> String {
    if at == 0 { "you".to_string() } else { format!("p{at}") }
}
