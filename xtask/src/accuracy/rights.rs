//! The rights that are compared: one line for each, and how what either side found is read.

use crate::run::Outcome;
use serde_json::Value;

/// A right by its id in the catalogue and its variable at the referee.
pub(crate) struct Right {
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
    /// Variables, the period that they are of, and `+` where the right is worked out as if nobody received a minimum income yet, or `*`
    /// where it comes with a birth or an adoption.
    variables: &'static [(&'static str, &'static str)],
}

/// To compare another right, add its line.
pub(crate) const RIGHTS: [Right; 23] = [
    right("rsa", "RSA", &[("rsa", "month")]),
    right("ppa", "Prime d’activité", &[("ppa", "month")]),
    right("housing_benefit", "Housing benefit", &[("aide_logement", "month")]),
    right("family_allowances", "AF", &[("af", "month")]),
    right("cf", "CF", &[("cf", "month")]),
    right("asf", "ASF", &[("asf", "month")]),
    right("paje", "PAJE, base", &[("paje_base", "month")]),
    right("back_to_school", "ARS (a year)", &[("ars", "year")]),
    right(
        "complementary_health",
        "CSS (outcome and price)",
        &[("cmu_c", "month"), ("css_participation_forfaitaire", "month")],
    ),
    right("aspa", "ASPA", &[("aspa", "month")]),
    right("aah", "AAH", &[("aah", "month+")]),
    right("asi", "ASI", &[("asi", "month+")]),
    right("crous", "CROUS grant", &[("bourse_criteres_sociaux", "month")]),
    right("ass", "ASS", &[("ass", "month+")]),
    right("independent_living", "MVA", &[("caah", "month")]),
    right("aeeh", "AEEH", &[("aeeh", "month")]),
    right("birth_grant", "Birth grant", &[("paje_naissance", "month*")]),
    right("adoption_grant", "Adoption grant", &[("paje_adoption", "month*")]),
    right("college_scholarship", "Collège scholarship (a year)", &[("bourse_college", "month")]),
    right("lycee_scholarship", "Lycée scholarship (a year)", &[("bourse_lycee", "month")]),
    right("energy_voucher", "Energy voucher (a year)", &[("cheque_energie", "year")]),
    right("rent_cut", "Rent cut of social housing", &[("reduction_loyer_solidarite", "month")]),
    right("youth_contract", "Contract for young people", &[("contrat_engagement_jeune", "month")]),
];

const fn right(id: &'static str, title: &'static str, variables: &'static [(&'static str, &'static str)]) -> Right {
    Right { id, title, variables }
}

/// What one side found for a right of a household.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Found {
    pub(crate) verdict: Verdict,
    /// Euros; the price of a cover.
    pub(crate) amount: f64,
    /// A cover that is free.
    pub(crate) free: bool,
}

/// Whether something is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    Yes,
    No,
    /// The office weighs the case.
    Office,
    /// Answers are missing, or the circle of two rights does not settle.
    Open,
}

impl Right {
    /// What the referee is asked: `name=variable:period`.
    pub(crate) fn asked(&self) -> impl Iterator<Item = String> {
        self.variables.iter().map(|(variable, period)| format!("{}.{variable}={variable}:{period}", self.id))
    }

    /// What Pont found, from its results.
    pub(crate) fn own(&self, results: &Value) -> Outcome<Found> {
        let none = Vec::new();
        let findings = results[self.id].as_array().unwrap_or(&none);
        let mut found = Found { verdict: Verdict::No, amount: 0.0, free: false };
        for one in findings {
            let (verdict, free) = (one["verdict"].as_str().unwrap_or_default(), one["outcome"] == "free");
            let verdict = match verdict {
                "no" => continue,
                "yes" => Verdict::Yes,
                "office" => Verdict::Office,
                "open" => Verdict::Open,
                other => return Err(format!("Pont says `{other}` of {}", self.id)),
            };
            let (low, high) = (one["amount"][0].as_f64(), one["amount"][1].as_f64());
            let (low, high) = (low.unwrap_or(0.0), high.unwrap_or(0.0));
            found.amount += high;
            found.free |= free;
            found.verdict = match (verdict, low == high) {
                (Verdict::Yes, false) => Verdict::Open,
                _ => verdict,
            };
        }
        Ok(found)
    }

    /// What the referee found, from its amounts.
    pub(crate) fn other(&self, amounts: &Value) -> Outcome<Found> {
        let mut figures = Vec::new();
        for (variable, _) in self.variables {
            let key = format!("{}.{variable}", self.id);
            figures.push(amounts[&key].as_f64().ok_or_else(|| format!("the referee gives no {key}"))?);
        }
        let free = figures.len() > 1 && figures[0] > 0.0;
        let amount = figures.last().copied().unwrap_or(0.0);
        let verdict = if free || amount > 0.0 { Verdict::Yes } else { Verdict::No };
        Ok(Found { verdict, amount, free })
    }
}

impl Found {
    /// Euros between two findings; a cover that is free on one side only is told apart by `same_verdict`.
    pub(crate) fn apart(&self, other: &Found) -> f64 {
        (self.amount - other.amount).abs()
    }

    /// Both say that something is due, or that nothing is; an office that decides pays what the referee pays.
    pub(crate) fn same_verdict(&self, referee: &Found) -> bool {
        self.free == referee.free
            && match self.verdict {
                Verdict::Yes | Verdict::Office => referee.verdict == Verdict::Yes,
                Verdict::No => referee.verdict == Verdict::No,
                Verdict::Open => false,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn by_id(id: &str) -> &'static Right {
        RIGHTS.iter().find(|right| right.id == id).unwrap()
    }

    #[test]
    fn the_findings_of_all_holders_are_added() {
        let one = |verdict: &str, amount: f64| json!({ "verdict": verdict, "amount": [amount, amount] });
        let results = json!({ "aah": [one("office", 100.5), one("no", 0.0), one("office", 50.0)] });
        let found = by_id("aah").own(&results).unwrap();
        assert_eq!(found, Found { verdict: Verdict::Office, amount: 150.5, free: false });
        assert!(by_id("aah").own(&json!({ "aah": [one("maybe", 1.0)] })).is_err());
    }

    #[test]
    fn an_amount_that_is_not_settled_is_open() {
        let results = json!({ "rsa": [{ "verdict": "yes", "amount": [10, 20] }] });
        assert_eq!(by_id("rsa").own(&results).unwrap().verdict, Verdict::Open);
    }

    #[test]
    fn a_cover_is_free_or_has_a_price() {
        let css = by_id("complementary_health");
        let asked: Vec<String> = css.asked().collect();
        assert_eq!(asked[0], "complementary_health.cmu_c=cmu_c:month");
        let told = |free: f64, paid: f64| {
            let amounts = json!({ "complementary_health.cmu_c": free, "complementary_health.css_participation_forfaitaire": paid });
            css.other(&amounts).unwrap()
        };
        let own = css
            .own(&json!({ "complementary_health": [{ "verdict": "yes", "outcome": "free", "amount": [0, 0] }] }))
            .unwrap();
        assert!(own.same_verdict(&told(1.0, 0.0)));
        assert!(!own.same_verdict(&told(0.0, 8.0)) && !own.same_verdict(&told(0.0, 0.0)));
        assert!(css.other(&json!({})).is_err());
    }
}
