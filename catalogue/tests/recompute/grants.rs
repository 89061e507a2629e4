//! Study grants (RD 179/2026, BOE-A-2026-5713), the culture bonus (RD 401/2026), and what schools and towns give pupils.

use super::home::{Home, euros};
use super::said::{Said, below, or_office, sure, upto};

/// Income limits of the decree by the number of the family, and what each further one adds: three steps, and the aid for support.
const LIMITS: [[f64; 4]; 8] = [
    [8_843.0, 13_898.0, 14_818.0, 12_534.0],
    [13_264.0, 23_724.0, 25_293.0, 20_416.0],
    [17_685.0, 32_201.0, 34_332.0, 26_811.0],
    [22_107.0, 38_242.0, 40_773.0, 31_801.0],
    [25_644.0, 42_743.0, 45_572.0, 36_089.0],
    [29_181.0, 46_142.0, 49_196.0, 40_229.0],
    [32_718.0, 49_503.0, 52_780.0, 44_143.0],
    [36_255.0, 52_850.0, 56_348.0, 48_031.0],
];
const FURTHER: [f64; 4] = [3_536.0, 3_340.0, 3_561.0, 3_856.0];

fn limit(people: usize, step: usize) -> f64 {
    let last = people.clamp(1, LIMITS.len());
    LIMITS[last - 1][step] + FURTHER[step] * people.saturating_sub(last) as f64
}

/// Kin here, of brothers and sisters only those under 25; the student's and the parents' income whole, the others' by half.
fn family(home: &Home, student: usize) -> (usize, f64) {
    let family: Vec<usize> =
        home.kin(student).into_iter().filter(|p| !home.siblings(student, *p) || home.age(*p) < 25).collect();
    let share = |p: usize| if p == student || home.parent(p, student) { 1.0 } else { 0.5 };
    (family.len(), family.iter().map(|p| share(*p) * euros(home.people[*p].net_last)).sum())
}

/// One of the lines of somebody's family.
pub fn line(home: &Home, student: usize, step: usize) -> f64 {
    limit(family(home, student).0, step)
}

/// What the offices take off is not known: up to a quarter above the last limit nothing is a no.
const MARGIN: f64 = 1.25;

pub fn general(home: &Home, student: usize) -> Option<Said> {
    if !(16..=29).contains(&home.age(student)) || !home.people[student].studies {
        return None;
    }
    let (people, means) = family(home, student);
    let said = Said::weighed(&[upto(means, MARGIN * limit(people, 2))]);
    let within = |step| upto(means, limit(people, step));
    Some(match () {
        () if within(0) => said.paying(1700.0 + 60.0).ending("full"),
        // At least the basic grant, or the fees of a university, which are more.
        () if within(1) => said.paying(300.0).ending("middle"),
        () if within(2) => said.paying(300.0).ending("basic"),
        () => said.ending("perhaps"),
    })
}

/// Support in school, from a disability of 25 on: a fixed part (RD 117/2023), and more with a low income.
pub fn support(home: &Home, pupil: usize) -> Option<Said> {
    let may = (2..=21).contains(&home.age(pupil)) && home.people[pupil].disability >= 25;
    may.then(|| {
        let (people, means) = family(home, pupil);
        let said = Said::weighed(&[]).ending(if upto(means, MARGIN * limit(people, 3)) { "more" } else { "fixed" });
        // Whatever the income, from the second cycle of infant school on.
        if home.school_year(pupil) >= 3 { said.paying(400.0) } else { said }
    })
}

/// 400 euros in the year of the eighteenth birthday; a year before and after it is a no.
pub fn culture(home: &Home, p: usize) -> Option<Said> {
    (17..=19).contains(&home.turns(p)).then(|| Said::weighed(&[home.turns(p) == 18]).paying(400.0))
}

/// School meals: table of 2023-24, with the third adult of 2021-22.
pub fn meal_limit(home: &Home) -> f64 {
    let (adults, minors): (Vec<usize>, Vec<usize>) = home.relatives().iter().partition(|p| home.age(**p) >= 18);
    let first = 11_365.60;
    let second = if adults.len() >= 2 { 5_682.80 } else { 0.0 };
    let more = adults.len().saturating_sub(2) as f64;
    first + second + 0.25 * first * more + 3_409.70 * minors.len() as f64
}

/// Decret 160/1996; 70 % up to the limit, all of it up to six tenths.
pub fn meals(home: &Home) -> Option<Said> {
    let pupils: Vec<usize> = home.relatives().into_iter().filter(|p| eats(home, *p)).collect();
    let limit = meal_limit(home);
    let means = home.sum(&home.relatives(), |one| one.net_last);
    let followed = home.social_services || pupils.iter().any(|p| home.people[*p].disability >= 33);
    let full = upto(means, 0.6 * limit) && followed;
    let catalan = matches!(home.town / 1000, 8 | 17 | 25 | 43);
    let tests = [
        sure(!pupils.is_empty()),
        sure(catalan),
        or_office(upto(means, limit), upto(means, MARGIN * limit)),
        or_office(false, true),
    ];
    let (outcome, share) = if full { ("full", 1.0) } else { ("partial", 0.7) };
    Some(Said::of(&tests).paying(share).ending(outcome))
}

/// From the school year of the third birthday to that of the fifteenth.
fn eats(home: &Home, p: usize) -> bool {
    home.people[p].school_meals && (3..=15).contains(&home.school_year(p))
}

/// School vouchers (2025-26): twice 30 euros for each pupil from primary school to the end of ESO.
pub fn voucher(home: &Home) -> Option<Said> {
    let pupils = home.here().filter(|p| (6..=15).contains(&home.school_year(*p))).count();
    Some(Said::weighed(&[pupils > 0]).paying(60.0 * pupils as f64))
}

/// Towns pay part of books and outings from 3 to 16.
pub fn town_school(home: &Home) -> Option<Said> {
    Some(Said::weighed(&[home.here().any(|p| (3..=16).contains(&home.school_year(p)))]))
}

/// Public nursery, before the school year of the third birthday.
pub fn nursery(home: &Home) -> Option<Said> {
    Some(Said::weighed(&[home.here().any(|p| home.school_year(p) < 3)]))
}

/// Care of children under 6 whose development is at risk: Decret 261/2003.
pub fn early_care(home: &Home) -> Option<Said> {
    Some(Said::weighed(&[home.here().any(|p| below(f64::from(home.age(p)), 6.0))]))
}
