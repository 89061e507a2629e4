//! A household as it is: plain facts, and who is what to whom.

/// Year, month and day.
pub type Date = (i32, i32, i32);

/// No kinship that a law looks at.
const STRANGERS: u32 = 9;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct One {
    pub born: Date,
    pub partner: Option<usize>,
    pub parents: Vec<usize>,
    pub siblings: Vec<usize>,
    /// Lives in another home.
    pub elsewhere: bool,
    /// Cents a month in hand now, without a non-contributory pension.
    pub now: i64,
    /// Cents of last year after tax and before, and of this year before tax.
    pub net_last: i64,
    pub gross_last: i64,
    pub gross_this: i64,
    pub steady: bool,
    pub seeks: bool,
    pub studies: bool,
    pub jobless: Jobless,
    /// How long the unemployment benefit lasted that is used up.
    pub benefit_days: u32,
    /// Has a non-contributory pension already.
    pub pension: bool,
    /// Cents, without the home.
    pub assets: i64,
    pub debts: i64,
    /// Somebody wrote down a disability, a dependency or an incapacity.
    pub recognised: bool,
    pub disability: u32,
    pub grade: u32,
    pub helped: bool,
    /// Months of legal residence in Spain without a break, of life in this home and away from the parents' one, and of insurance.
    pub in_spain: u32,
    pub in_home: u32,
    pub away: u32,
    pub insured: u32,
    pub hardship: Hardship,
    pub sole_custody: bool,
    pub school_meals: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Jobless {
    Exhausted,
    ShortWork,
    Returned,
    #[default]
    Other,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hardship {
    #[default]
    None,
    Violence,
    Care,
    Prison,
    Homeless,
    Evicted,
    Separated,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tenure {
    Tenant,
    Owner,
    Loan,
    Free,
    Nothing,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meter {
    Regulated,
    Market,
    NotOurs,
}

#[derive(Clone, Debug)]
pub struct Home {
    pub today: Date,
    pub people: Vec<One>,
    pub town: u32,
    pub tenure: Tenure,
    pub meter: Meter,
    /// A machine that keeps somebody alive.
    pub machine: bool,
    /// The couples here are married, or registered for two years.
    pub formal: bool,
    pub mother_insured: bool,
    pub minimum_pensions: bool,
    pub has_imv: bool,
    pub large_title: bool,
    pub social_services: bool,
    /// Degree of kinship of each with each.
    degree: Vec<Vec<u32>>,
}

/// Money as the law writes it.
pub fn euros(cents: i64) -> f64 {
    cents as f64 / 100.0
}

impl Home {
    pub fn new(today: Date, people: Vec<One>) -> Home {
        let degree = degrees(&people);
        Home {
            today,
            people,
            town: 8019,
            tenure: Tenure::Tenant,
            meter: Meter::Regulated,
            machine: false,
            formal: true,
            mother_insured: false,
            minimum_pensions: false,
            has_imv: false,
            large_title: false,
            social_services: false,
            degree,
        }
    }

    /// Less than 26,000 euros in all, without the home: the short question on wealth.
    pub fn little_wealth(&self) -> bool {
        let all: Vec<usize> = self.here().collect();
        self.sum(&all, |one| one.assets) < 26_000.0
    }

    /// Whole years on the first day of the running month.
    pub fn age(&self, p: usize) -> i32 {
        self.age_on(p, (self.today.0, self.today.1, 1))
    }

    pub fn age_on(&self, p: usize, on: Date) -> i32 {
        let born = self.people[p].born;
        on.0 - born.0 - i32::from((on.1, on.2) < (born.1, born.2))
    }

    /// Whole months on the first day of the running month.
    pub fn months(&self, p: usize) -> i32 {
        let (born, on) = (self.people[p].born, self.today);
        (on.0 - born.0) * 12 + on.1 - born.1 - i32::from(born.2 > 1)
    }

    /// The age reached at the end of this year.
    pub fn turns(&self, p: usize) -> i32 {
        self.today.0 - self.people[p].born.0
    }

    /// The class by age: what is reached in the year in which the school year began.
    pub fn school_year(&self, p: usize) -> i32 {
        self.turns(p) - i32::from(self.today.1 < 9)
    }

    pub fn here(&self) -> impl Iterator<Item = usize> + Clone + '_ {
        (0..self.people.len()).filter(|p| !self.people[*p].elsewhere)
    }

    pub fn partners(&self, a: usize, b: usize) -> bool {
        self.people[a].partner == Some(b)
    }

    /// Whether `a` is a parent of `b`.
    pub fn parent(&self, a: usize, b: usize) -> bool {
        self.people[b].parents.contains(&a)
    }

    pub fn siblings(&self, a: usize, b: usize) -> bool {
        a != b && brothers(&self.people, a, b)
    }

    pub fn degree(&self, a: usize, b: usize) -> u32 {
        self.degree[a][b]
    }

    /// Who lives here and is kin to the second degree, oneself too.
    pub fn kin(&self, of: usize) -> Vec<usize> {
        self.here().filter(|p| self.degree(of, *p) <= 2).collect()
    }

    /// Kin of whoever asks.
    pub fn relatives(&self) -> Vec<usize> {
        self.kin(0)
    }

    /// The parents here.
    pub fn parents_here(&self, child: usize) -> Vec<usize> {
        self.here().filter(|p| self.parent(*p, child)).collect()
    }

    pub fn is_child(&self, p: usize) -> bool {
        !self.parents_here(p).is_empty()
    }

    /// A grown-up whose minor child is here without its other parent.
    pub fn lone_parent(&self, p: usize) -> bool {
        let alone = |c: usize| self.age(c) < 18 && self.parents_here(c) == [p];
        self.age(p) >= 18 && self.here().any(alone)
    }

    /// Lives with a partner and without a child of both.
    pub fn childless_couple(&self, p: usize) -> bool {
        let both = |b: usize| self.here().any(|c| self.parent(p, c) && self.parent(b, c));
        self.here().any(|b| self.partners(p, b) && !both(b))
    }

    /// Euros a year of a month's money of these people.
    pub fn yearly_now(&self, of: &[usize]) -> f64 {
        12.0 * self.sum(of, |one| one.now)
    }

    pub fn sum(&self, of: &[usize], what: impl Fn(&One) -> i64) -> f64 {
        euros(of.iter().map(|p| what(&self.people[*p])).sum())
    }
}

fn brothers(people: &[One], a: usize, b: usize) -> bool {
    let (x, y) = (&people[a], &people[b]);
    x.siblings.contains(&b) || y.siblings.contains(&a) || x.parents.iter().any(|p| y.parents.contains(p))
}

/// Generations on the nearest way; the partner of a relative is as near as the relative.
fn degrees(people: &[One]) -> Vec<Vec<u32>> {
    let step = |a: usize, b: usize| match () {
        () if a == b || people[a].partner == Some(b) => 0,
        () if people[a].parents.contains(&b) || people[b].parents.contains(&a) => 1,
        () if brothers(people, a, b) => 2,
        () => STRANGERS,
    };
    let all = 0..people.len();
    let mut far: Vec<Vec<u32>> = all.clone().map(|a| all.clone().map(|b| step(a, b)).collect()).collect();
    for through in all.clone() {
        for a in all.clone() {
            for b in all.clone() {
                far[a][b] = far[a][b].min(far[a][through] + far[through][b]).min(STRANGERS);
            }
        }
    }
    far
}
