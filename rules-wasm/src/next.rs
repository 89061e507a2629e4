//! The next question: the screen that settles most for the least effort, topics kept together, sensitive ones late.

mod ahead;

use crate::answers::Answers;
use crate::domain::{FALSE, TRUE};
use crate::eval::Run;
use crate::evaluate::{Scope, evaluate, sense};
use crate::model::{AmountUnit, Catalogue, Day, InputId, MAX_PERSONS, ONE};
use crate::results::{Finding, Next, Open, Question, Results, Verdict};
use ahead::Ahead;
use litemap::LiteMap;

/// With more screens than this a step ahead costs a slow phone more than it saves: nearly all of them will be asked.
const NEAR_THE_END: usize = 12;

/// Most screens that a step ahead is tried with.
const CANDIDATES: usize = 5;

/// A screen with less than this part of the best score is no candidate.
const REACH: u64 = 64;

/// The same where a screen is sensitive or may make no sense: it waits, but not where it spares others.
const NEAR_REACH: u64 = 32;

/// What half the score costs, in thousandths of a screen.
const HALF: u64 = 150;

/// With so few screens each is tried, and little is given for what the score says of the whole law: what settles the rest at once
/// comes first, though it be sensitive. On small pieces of French law (60, seeds 1 to 3, 2026-11-27) the own order was 17 % above the
/// best topic by topic without this, and 6 % with it; the interviews of 600 households stayed as long.
const FEW: usize = 8;

/// How many times further each reaches then.
const FURTHER: u64 = 4;

/// What half the score costs then.
const HALF_OF_FEW: u64 = 100;

/// How the conversation goes so far.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Preference {
    /// Topics that the person wants first, by index; never hides the others.
    pub topics: Vec<u8>,
    /// The topic of the last question: changing the subject costs.
    pub current: Option<u8>,
}

/// A screen: its id, and the person where each has their own.
type Screen = (String, Option<u8>);

/// What comes next, given what is already worked out for the same answers and day.
///
/// Only inputs that could still change a result are ever asked: first those that could change a verdict, then those that
/// could change an amount.
#[must_use]
pub fn next_question(
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    scope: Scope,
    preference: &Preference,
) -> Next {
    let results = evaluate(catalogue, answers, today, scope);
    next_from(catalogue, answers, today, &results, preference)
}

/// The same, from results at hand.
#[must_use]
pub fn next_from(
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    results: &Results,
    preference: &Preference,
) -> Next {
    let settle = screens(catalogue, results.findings.iter().flat_map(|f| &f.open_verdict));
    let all = screens(catalogue, results.findings.iter().flat_map(|f| &f.open));
    let mut wanted = if settle.is_empty() { all.clone() } else { settle.clone() };
    let question = loop {
        let picked = match all.keys().find(|(screen, _)| screen == "place") {
            Some(place) => place.clone(),
            None if results.household_open => {
                break Some(fill(catalogue, answers, today, &("household".into(), None), None));
            }
            None => {
                let mut run = Run::new(catalogue, answers, today);
                match best(&mut run, results, &wanted, !settle.is_empty(), preference) {
                    Some(screen) => screen,
                    None => break None,
                }
            }
        };
        // A town answers all that its screen asks; elsewhere, what can no longer change anything is not asked.
        let open = if picked.0 == "place" { None } else { all.get(&picked).map(Vec::as_slice) };
        let question = fill(catalogue, answers, today, &picked, open);
        // A screen that asks nobody anything is never shown; sound rules have none, damaged ones may.
        if !question.asks.is_empty() || picked.0 == "place" {
            break Some(question);
        }
        wanted.remove(&picked);
    };
    Next {
        question,
        settled: results.settled,
        screens_to_settle: at_most(catalogue, results, &settle),
        screens_to_the_cent: at_most(catalogue, results, &all),
    }
}

/// How many screens are left at most. While it is not said who lives here, everybody who still may has screens of their own.
fn at_most(catalogue: &Catalogue, results: &Results, screens: &LiteMap<Screen, Vec<Open>>) -> u16 {
    if !results.household_open {
        return screens.len() as u16;
    }
    let each = |asks: &Vec<Open>| {
        let mut own = asks.iter().filter_map(|o| catalogue.inputs.get(usize::from(o.input)));
        if own.any(|i| i.per_person && !i.together) { MAX_PERSONS as u16 } else { 1 }
    };
    screens.values().map(each).fold(1, u16::saturating_add)
}

/// The screens that a set of open inputs stands on. What is open later is among what is open now, so their number bounds
/// what is left to ask.
fn screens<'a>(catalogue: &Catalogue, open: impl Iterator<Item = &'a Open>) -> LiteMap<Screen, Vec<Open>> {
    let mut screens: LiteMap<Screen, Vec<Open>> = LiteMap::new();
    for o in open {
        if let Some(screen) = screen_of(catalogue, *o) {
            let asks = screens.entry(screen).or_default();
            if !asks.contains(o) {
                asks.push(*o);
            }
        }
    }
    screens
}

fn screen_of(catalogue: &Catalogue, open: Open) -> Option<Screen> {
    let input = catalogue.inputs.get(usize::from(open.input))?;
    Some((input.screen.clone(), if input.together { None } else { open.person }))
}

/// A screen that could come next.
struct Candidate<'a> {
    screen: &'a Screen,
    asks: &'a [Open],
    score: u64,
    /// How many times its score may be below the best.
    reach: u64,
}

/// The screen after which least is expected to be left, of the few that score best.
fn best(
    run: &mut Run,
    results: &Results,
    wanted: &LiteMap<Screen, Vec<Open>>,
    verdicts: bool,
    preference: &Preference,
) -> Option<Screen> {
    let mut scored: Vec<Candidate> = Vec::with_capacity(wanted.len());
    for (screen, asks) in wanted {
        scored.push(candidate(run, results, screen, asks, verdicts, preference));
    }
    let top = scored.iter().map(|c| c.score).max()?;
    let (further, most, half) = if wanted.len() <= FEW { (FURTHER, FEW, HALF_OF_FEW) } else { (1, CANDIDATES, HALF) };
    scored.retain(|c| c.score.saturating_mul(c.reach * further) >= top);
    while scored.len() > most {
        let mut least = 0;
        for (at, c) in scored.iter().enumerate() {
            least = if scored.get(least).is_some_and(|l| c.score <= l.score) { at } else { least };
        }
        scored.remove(least);
    }
    let near = verdicts && wanted.len() <= NEAR_THE_END && scored.len() > 1;
    let ahead = near.then(|| Ahead::new(run, results, wanted));
    let mut best: Option<(u64, &Candidate)> = None;
    for c in &scored {
        let halves = u64::from((top / c.score.max(1)).max(1).ilog2());
        let cost = ahead.as_ref().map_or(0, |ahead| ahead.left(run, c.asks) + halves * half);
        if best.is_none_or(|(least, b)| cost < least || cost == least && c.score > b.score) {
            best = Some((cost, c));
        }
    }
    best.map(|(_, c)| c.screen.clone())
}

/// What a screen could settle, against the effort of answering it.
fn candidate<'a>(
    run: &mut Run,
    results: &Results,
    screen: &'a Screen,
    asks: &'a [Open],
    verdicts: bool,
    preference: &Preference,
) -> Candidate<'a> {
    let worth: u64 = results.findings.iter().map(|f| worth(f, asks, verdicts)).sum();
    let catalogue = run.catalogue;
    let inputs = asks.iter().filter_map(|o| catalogue.inputs.get(usize::from(o.input)));
    // The second line of a list costs less than the first: the screen is already read.
    let efforts = inputs.clone().map(|i| u64::from(i.effort.max(1)));
    let hardest = efforts.clone().max().unwrap_or(1);
    let effort = hardest + (efforts.sum::<u64>() - hardest) / 5;
    let topic = inputs.clone().next().map(|i| i.topic);
    let mut score = worth.saturating_mul(1_000) / (effort + 5);
    // What the country's population says of it.
    score = score.saturating_mul(u64::from(inputs.clone().next().map_or(100, |i| i.weight))) / 100;
    // Earlier topics first, other things being equal: who lives here before what they earn.
    let order = u64::from(topic.unwrap_or(0)).min(8);
    score = score.saturating_mul(16 - order) / 16;
    if topic.is_some() && topic == preference.current {
        score = score.saturating_mul(3) / 2;
    }
    if let Some(rank) = topic.and_then(|t| preference.topics.iter().position(|p| *p == t)) {
        score = score.saturating_mul(4) / (3 + rank as u64).min(4);
    }
    let mut reach = REACH;
    if inputs.clone().any(|i| i.sensitive) {
        score /= 8;
        reach = NEAR_REACH;
    }
    // A question that may turn out to make no sense waits for the answer that its sense hangs on.
    let senseless = asks.iter().filter(|o| sense(run, **o) != TRUE).count();
    if senseless == asks.len() {
        score /= 32;
        reach = NEAR_REACH;
    } else if senseless > 0 {
        score /= 4;
    }
    Candidate { screen, asks, score, reach }
}

/// What asking could settle of one finding: more when little else is open, and when much money is.
fn worth(finding: &Finding, asks: &[Open], verdicts: bool) -> u64 {
    let open = if verdicts { &finding.open_verdict } else { &finding.open };
    if !asks.iter().any(|a| open.contains(a)) {
        return 0;
    }
    let width = finding.amount.map_or(0, |a| a.high.saturating_sub(a.low).max(0)) / ONE;
    let monthly = match finding.unit {
        Some(AmountUnit::PerMonth) => width,
        Some(_) => width / 12,
        None => 0,
    };
    let money = (monthly.min(3_000) as u64) / 10;
    let verdict = if finding.verdict == Verdict::Open { 300 } else { 0 };
    (verdict + money) * 10 / (open.len() as u64 + 2)
}

/// What belongs on a screen: of the inputs that share it, those that are open and not answered, for each person they make
/// sense for.
fn fill(
    catalogue: &Catalogue,
    answers: &Answers,
    today: Day,
    (screen, person): &Screen,
    open: Option<&[Open]>,
) -> Question {
    let mut run = Run::new(catalogue, answers, today);
    let mut asks = Vec::new();
    let mut topic = 0;
    for (id, input) in catalogue.inputs.iter().enumerate().filter(|(_, i)| i.screen == *screen) {
        let id = id as InputId;
        topic = input.topic;
        let persons: Vec<Option<u8>> = match (input.per_person, person) {
            (false, _) => vec![None],
            (true, Some(p)) => vec![Some(*p)],
            (true, None) => (0..answers.persons().len() as u8).map(Some).collect(),
        };
        for p in persons {
            let ask = Open { input: id, person: p };
            let makes_sense = sense(&mut run, ask) != FALSE;
            let here = p.is_none_or(|p| answers.persons().get(usize::from(p)).is_some_and(|p| !p.elsewhere));
            let matters = open.is_none_or(|open| open.contains(&ask));
            if matters && makes_sense && here && answers.get(id, p).is_none() {
                asks.push(ask);
            }
        }
    }
    Question { screen: screen.clone(), asks, topic }
}
