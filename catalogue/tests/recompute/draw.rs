//! Random households: who lives together, and what is true of each. The money is drawn in `money`.

use super::dice::Dice;
use super::facts::facts;
use super::home::{Date, Home, Meter, One, Tenure};
use super::money;

/// Days before and after school years, tax years and the rates of 2026.
const DAYS: [Date; 10] = [
    (2026, 5, 4),
    (2026, 6, 15),
    (2026, 8, 31),
    (2026, 9, 1),
    (2026, 11, 15),
    (2026, 11, 30),
    (2026, 12, 31),
    (2027, 1, 1),
    (2027, 2, 10),
    (2027, 4, 1),
];

/// The answers that are told take births until then.
const LAST_BIRTH: Date = (2026, 12, 31);

/// Ages at which something begins or ends.
const TURNS: [i64; 18] = [16, 17, 18, 21, 22, 23, 24, 26, 29, 30, 35, 36, 45, 46, 52, 60, 65, 67];

/// Most that a household may name.
const MOST: usize = 14;

struct Draw {
    dice: Dice,
    today: Date,
    people: Vec<One>,
}

pub fn household(seed: u64, number: u64) -> Home {
    let mut dice = Dice::of(seed, number);
    let today = dice.one(&DAYS);
    let mut draw = Draw { dice, today, people: Vec::new() };
    draw.people();
    let mut home = Home::new(draw.today, draw.people);
    let dice = &mut draw.dice;
    // Towns with rights of their own, others around Barcelona, other provinces, and one far away.
    home.town =
        dice.one(&[8019, 8019, 8019, 8089, 8089, 8121, 8121, 8086, 8086, 8101, 8015, 8905, 8279, 17079, 25120, 43148]);
    home.tenure =
        dice.one(&[Tenure::Tenant, Tenure::Tenant, Tenure::Owner, Tenure::Loan, Tenure::Free, Tenure::Nothing]);
    home.meter = dice.one(&[Meter::Regulated, Meter::Regulated, Meter::Market, Meter::NotOurs]);
    home.machine = dice.often(4);
    home.formal = dice.often(75);
    home.has_imv = dice.often(6);
    home.social_services = dice.often(25);
    for p in 0..home.people.len() {
        facts(&mut home, p, dice);
    }
    // What is asked only where it makes sense is true only there.
    home.mother_insured = home.here().any(|p| home.age(p) < 3) && dice.often(60);
    home.large_title = home.here().filter(|p| home.age(*p) < 26).count() >= 2 && dice.often(25);
    let pensioners = home.here().any(|p| home.age(p) >= 60 || home.people[p].recognised);
    home.minimum_pensions = pensioners && dice.often(15);
    money::draw(&mut home, dice);
    home
}

impl Draw {
    /// Somebody born so many years ago, sometimes on a day that matters.
    fn add(&mut self, age: i64, parents: Vec<usize>) -> usize {
        let (year, month, _) = self.today;
        let (dice, age) = (&mut self.dice, age.max(0) as i32);
        let born = match dice.from(0, 9) {
            0 => (year - age, month as i64, 1),
            1 => (year - age, month as i64, 2),
            2 => (year - age, 1, dice.one(&[1, 2])),
            3 => (year - age - 1, 12, 31),
            _ => (year - age, dice.from(1, 12), dice.from(1, 28)),
        };
        let born = (born.0, born.1 as i32, born.2 as i32);
        let latest = self.today.min(LAST_BIRTH);
        // A child is younger than its parents.
        let earliest = parents.iter().map(|p| (self.people[*p].born.0 + 14, 1, 1)).max();
        let born = born.min(latest).max(earliest.unwrap_or(born)).min(latest);
        self.people.push(One { born, parents, ..One::default() });
        self.people.len() - 1
    }

    fn couple(&mut self, a: usize, b: usize) {
        self.people[a].partner = Some(b);
        self.people[b].partner = Some(a);
    }

    fn age(&self, p: usize) -> i64 {
        i64::from(self.today.0 - self.people[p].born.0)
    }

    fn grown_age(&mut self) -> i64 {
        if self.dice.often(35) { self.dice.one(&TURNS) } else { self.dice.from(18, 92) }
    }

    fn people(&mut self) {
        let age = self.grown_age();
        let you = self.add(age, Vec::new());
        let partner = (age >= 18 && self.dice.often(45)).then(|| {
            let other = (age + self.dice.from(-12, 12)).max(18);
            let partner = self.add(other, Vec::new());
            self.couple(you, partner);
            partner
        });
        self.children(you, partner);
        for _ in 0..self.dice.one(&[0, 0, 0, 0, 0, 1, 1, 2, 3]) {
            if self.people.len() < MOST {
                self.relative(you, partner);
            }
        }
    }

    fn children(&mut self, you: usize, partner: Option<usize>) {
        if self.age(you) < 17 {
            return;
        }
        let number = self.dice.one(&[0, 0, 0, 1, 1, 2, 2, 3, 4, 5]);
        let mut twin: Option<One> = None;
        for _ in 0..number {
            let parents = match (partner, self.dice.from(0, 9)) {
                (Some(b), 0) => vec![b],
                (Some(b), 2..) => vec![you, b],
                _ => vec![you],
            };
            if let Some(twin) = twin.take().filter(|_| self.dice.often(25)) {
                self.people.push(twin);
            } else {
                let oldest = parents.iter().map(|p| self.age(*p)).min().unwrap_or(0) - 15;
                let small = self.dice.often(60);
                let age = self.dice.from(0, oldest.clamp(0, if small { 17 } else { 60 }));
                let turn = self.dice.one(&[0, 0, 1, 3, 6, 18, 21, 25, 26]).min(oldest.max(0));
                let age = if self.dice.often(30) { turn } else { age };
                self.add(age, parents);
            }
            twin = self.people.last().cloned();
            // Some live with the other parent, or have left.
            if self.dice.often(7)
                && let Some(child) = self.people.last_mut()
            {
                child.elsewhere = true;
            }
        }
    }

    /// One more who lives here.
    fn relative(&mut self, you: usize, partner: Option<usize>) {
        let age = self.age(you);
        let children: Vec<usize> = (0..self.people.len()).filter(|c| self.people[*c].parents.contains(&you)).collect();
        match self.dice.from(0, 8) {
            0 | 1 => {
                let years = self.dice.from(18, 40);
                let of = if self.dice.often(70) { you } else { partner.unwrap_or(you) };
                self.elder(of, years);
            }
            2 => {
                let apart = self.dice.from(-12, 12);
                let sibling = self.add((age + apart).max(1), Vec::new());
                let parents = self.people[you].parents.clone();
                self.people[sibling].parents = parents;
                self.people[sibling].siblings.push(you);
            }
            3 => {
                // A child of a child, of whom one parent is here.
                if let Some(child) = children.iter().copied().find(|c| self.age(*c) >= 18) {
                    let most = (self.age(child) - 16).clamp(0, 20);
                    let age = self.dice.from(0, most);
                    self.add(age, vec![child]);
                }
            }
            4 => {
                if let Some(parent) = self.people[you].parents.first().copied() {
                    let years = self.dice.from(20, 30);
                    self.elder(parent, years);
                }
            }
            5 => {
                // A child of somebody else.
                let age = self.dice.from(0, 17);
                self.add(age, Vec::new());
            }
            6 => {
                // A child with a partner, perhaps with a child of theirs.
                let child = children.iter().copied().find(|c| self.age(*c) >= 19 && self.people[*c].partner.is_none());
                if let Some(child) = child.filter(|c| !self.people[*c].elsewhere) {
                    let other = self.add(self.age(child).max(19), Vec::new());
                    self.couple(child, other);
                    if self.dice.often(50) {
                        self.add(1, vec![child, other]);
                    }
                }
            }
            _ => {
                let grown = self.grown_age().max(18);
                self.add(grown, Vec::new());
            }
        }
    }

    /// A parent of somebody, so many years older; the second one is the partner of the first.
    fn elder(&mut self, of: usize, years: i64) {
        let before = self.people[of].parents.clone();
        if before.len() < 2 {
            let parent = self.add(self.age(of) + years.max(15), Vec::new());
            let age = self.people[of].born;
            self.people[parent].born.0 = self.people[parent].born.0.min(age.0 - 15).max(1906);
            if let Some(other) = before.first().copied().filter(|b| self.people[*b].partner.is_none()) {
                self.couple(parent, other);
            }
            self.people[of].parents.push(parent);
        }
    }
}
