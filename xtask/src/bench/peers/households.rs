//! Ordinary French households, the same in every run, in the words of Pont and in those of its peer's driver.

use super::draw::Draw;
use serde_json::{Value, json};

mod answers;

/// The day on which every household is looked at; both sides know the rates of that month.
pub(crate) const DATE: &str = "2026-11-15";
/// Months from year 0 to November 2026.
const NOW: i64 = 2026 * 12 + 10;

/// What an adult lives on, net, in whole euros a month.
#[derive(Clone, Copy)]
enum Living {
    Wage(i64),
    /// Registered as looking for work, with or without benefit.
    Unemployed(i64),
    Pension(i64),
    Nothing,
}

struct Adult {
    birth: String,
    living: Living,
    alimony: i64,
}

/// People under one roof: everything stays as it is for years, so that no side has to guess at the past.
pub(crate) struct Household {
    adults: Vec<Adult>,
    children: Vec<(String, i64)>,
    married: bool,
    tenure: &'static str,
    rent: i64,
    zone: i64,
}

/// The household with this number.
pub(crate) fn household(number: usize) -> Household {
    let mut draw = Draw::of(number);
    let kind = draw.between(1, 100);
    let (couple, with_children, old) = match kind {
        1..=24 => (false, false, false),
        25..=38 => (true, false, false),
        39..=66 => (true, true, false),
        67..=86 => (false, true, false),
        87..=95 => (false, false, true),
        _ => (true, false, true),
    };
    let age = if old { draw.between(66, 90) } else { draw.between(if with_children { 27 } else { 19 }, 60) };
    let mut adults = vec![adult(&mut draw, age, old)];
    if couple {
        let age = (age + draw.between(-4, 4)).clamp(if old { 66 } else { 19 }, if old { 94 } else { 61 });
        adults.push(adult(&mut draw, age, old));
    }
    let mut children = Vec::new();
    if with_children {
        for _ in 0..draw.pick(&[1, 1, 1, 2, 2, 2, 2, 3, 3, 4, 5]) {
            let years = draw.between(0, (age - 18).min(20));
            children.push((birth(&mut draw, years), years));
        }
        if !couple && draw.percent(35) {
            adults[0].alimony = draw.between(60, 260);
        }
    }
    let zone = draw.between(1, 3);
    let tenure = match draw.between(1, 100) {
        1..=48 => "tenant",
        49..=74 => "social_tenant",
        75..=90 => "owner",
        _ => "free",
    };
    let people = (adults.len() + children.len()) as i64;
    let rent = match tenure {
        "tenant" => draw.between(270, 420) + 40 * (3 - zone) + 80 * people,
        "social_tenant" => draw.between(190, 290) + 30 * (3 - zone) + 60 * people,
        _ => 0,
    };
    Household { married: couple && draw.percent(65), adults, children, tenure, rent, zone }
}

fn adult(draw: &mut Draw, age: i64, old: bool) -> Adult {
    let living = match draw.between(1, 100) {
        _ if old => Living::Pension(draw.between(250, 1_900)),
        1..=20 => Living::Wage(draw.between(200, 1_300)),
        21..=58 => Living::Wage(draw.between(1_300, 2_600)),
        59..=64 => Living::Wage(draw.between(2_600, 9_000)),
        65..=78 => Living::Unemployed(draw.between(350, 1_600)),
        79..=86 => Living::Unemployed(0),
        _ => Living::Nothing,
    };
    Adult { birth: birth(draw, age), living, alimony: 0 }
}

/// A birth that makes somebody so many whole years old on the month's first day, well within a month.
fn birth(draw: &mut Draw, years: i64) -> String {
    let month = NOW - 12 * years - draw.between(1, 12);
    format!("{:04}-{:02}-{:02}", month / 12, month % 12 + 1, draw.between(6, 24))
}

/// Figures that follow from what somebody lives on, in cents.
struct Figures {
    wage: i64,
    unemployment: i64,
    pension: i64,
    /// Of a private employee: 1.036 of the net wage.
    taxable_wage: i64,
    gross_wage: i64,
    gross_pension: i64,
}

impl Adult {
    fn figures(&self) -> Figures {
        let (wage, unemployment, pension) = match self.living {
            Living::Wage(net) => (net, 0, 0),
            Living::Unemployed(net) => (0, net, 0),
            Living::Pension(net) => (0, 0, net),
            Living::Nothing => (0, 0, 0),
        };
        Figures {
            wage: wage * 100,
            unemployment: unemployment * 100,
            pension: pension * 100,
            taxable_wage: (wage * 1_036 + 5) / 10,
            gross_wage: wage * 126,
            gross_pension: pension * 108,
        }
    }

    /// Work income and pensions of a year as family benefits read them, after the deductions for 2024 (CGI 83 and 158), in cents.
    fn yearly_net(&self) -> (i64, i64) {
        let own = self.figures();
        let work = 12 * (own.taxable_wage + own.unemployment);
        let pension = 12 * (own.pension + self.alimony * 100);
        let euros = |cents: i64| (cents + 50) / 100 * 100;
        let work_less = euros((work / 10).clamp(50_400, 1_442_600));
        let pension_less = euros((pension / 10).max(45_000));
        ((work - work_less).max(0), (pension - pension_less).max(0))
    }
}

/// The ceilings of ASPA of 2026, a year, in cents: single and couple (CSS D815-1). Who is due it receives it, as OpenFisca presumes.
const ASPA: [i64; 2] = [1_252_314, 1_944_221];

/// Twelve times the base of family benefits of January 2024, in cents: what makes a second earner (CSS R532-3).
const EARNER: i64 = 12 * 44_593;

impl Household {
    /// The ASPA that the household receives, in cents a month.
    fn aspa(&self) -> i64 {
        let old = self.adults.iter().all(|adult| matches!(adult.living, Living::Pension(_)));
        let pensions: i64 = self.adults.iter().map(|adult| adult.figures().gross_pension).sum();
        if old { (ASPA[self.adults.len() - 1] / 12 - pensions).max(0) } else { 0 }
    }

    /// The same household as the driver of OpenFisca reads it: euros a month, ages as births.
    pub(crate) fn plain(&self) -> Value {
        let adult = |adult: &Adult| {
            let own = adult.figures();
            json!({
                "birth": adult.birth, "alimony": adult.alimony,
                "activity": match adult.living {
                    Living::Wage(_) => "actif",
                    Living::Unemployed(_) => "chomeur",
                    Living::Pension(_) => "retraite",
                    Living::Nothing => "inactif",
                },
                "wage": euros(own.wage), "wage_taxable": euros(own.taxable_wage), "wage_gross": euros(own.gross_wage),
                "unemployment": euros(own.unemployment),
                "pension": euros(own.pension), "pension_gross": euros(own.gross_pension),
            })
        };
        let child = |(birth, years): &(String, i64)| json!({ "birth": birth, "student": *years >= 16 });
        json!({
            "adults": self.adults.iter().map(adult).collect::<Vec<_>>(),
            "children": self.children.iter().map(child).collect::<Vec<_>>(),
            "married": self.married, "tenure": self.tenure, "rent": self.rent, "zone": self.zone,
        })
    }

    /// One line of the file that both drivers read.
    pub(crate) fn line(&self) -> String {
        json!({ "answers": self.answers(), "household": self.plain() }).to_string()
    }
}

/// Cents as an amount in euros, exactly.
fn euros(cents: i64) -> Value {
    serde_json::from_str(&format!("{}.{:02}", cents / 100, cents % 100)).unwrap_or(Value::Null)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_number_is_the_same_household_in_every_run() {
        assert_eq!(household(41).line(), household(41).line());
        assert_ne!(household(41).line(), household(42).line());
    }

    #[test]
    fn every_kind_of_household_is_there() {
        let all: Vec<Household> = (0..400).map(household).collect();
        let some = |what: &dyn Fn(&Household) -> bool| assert!(all.iter().filter(|one| what(one)).count() >= 15);
        some(&|one| one.adults.len() == 1 && one.children.is_empty());
        some(&|one| one.adults.len() == 1 && !one.children.is_empty());
        some(&|one| one.adults.len() == 2 && one.children.len() >= 3);
        some(&|one| one.adults.iter().any(|adult| matches!(adult.living, Living::Wage(_))));
        some(&|one| one.adults.iter().any(|adult| matches!(adult.living, Living::Unemployed(_))));
        some(&|one| one.adults.iter().any(|adult| matches!(adult.living, Living::Pension(_))));
        for tenure in ["tenant", "social_tenant", "owner", "free"] {
            some(&|one| one.tenure == tenure);
        }
    }

    #[test]
    fn the_tax_income_is_what_is_left_after_the_deductions() {
        let adult = |living, alimony| Adult { birth: String::new(), living, alimony };
        // 12 × 1554.00 = 18648.00, less 1865.
        assert_eq!(adult(Living::Wage(1_500), 0).yearly_net(), (1_678_300, 0));
        // 12 × 300 = 3600, less the least deduction of 504.
        assert_eq!(adult(Living::Unemployed(300), 0).yearly_net(), (309_600, 0));
        // 12 × 1000 = 12000, less 1200; and an alimony of 1200, less 450.
        assert_eq!(adult(Living::Pension(1_000), 0).yearly_net(), (0, 1_080_000));
        assert_eq!(adult(Living::Nothing, 100).yearly_net(), (0, 75_000));
    }

    #[test]
    fn both_sides_are_told_the_same_people_and_amounts() {
        for number in 0..200 {
            let one = household(number);
            let (answers, plain) = (one.answers(), one.plain());
            let people = plain["adults"].as_array().unwrap().len() + plain["children"].as_array().unwrap().len();
            assert_eq!(answers["persons"].as_object().unwrap().len(), people);
            assert_eq!(answers["net_wage"]["you"], plain["adults"][0]["wage"]);
            assert_eq!(answers["birth"]["you"], plain["adults"][0]["birth"]);
            assert_eq!(answers.get("rent").unwrap_or(&json!(0)), &plain["rent"]);
        }
    }
}
