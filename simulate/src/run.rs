//! The run itself: households from files or a stream, through all cores, into totals and a file of results.

use crate::household::Household;
use crate::intake::{Intake, Tables, Trouble};
use crate::law::{Assessor, Law, Standing};
use crate::pipeline;
use crate::reform::Reform;
use crate::results::{self, Encoder, Form, Row};
use crate::source::{Block, Cutter, Source};
use crate::totals::{By, Totals};
use pont_rules::Answers;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// What is run.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The law that everybody is looked at under.
    pub law: &'a Law,
    /// Another law beside it.
    pub reform: Option<&'a Reform>,
    /// Groupings.
    pub by: &'a [By],
    /// Worker threads.
    pub threads: usize,
    /// Most households read.
    pub limit: u64,
    /// Set from outside: stop after what is under way.
    pub stop: &'a AtomicBool,
    /// Households done so far, for whoever watches.
    pub done: &'a AtomicU64,
}

/// What came of a run.
#[derive(Debug, Default)]
pub struct Ran {
    /// What the population comes to.
    pub totals: Totals,
    /// Households that were not understood, and so left out.
    pub bad: u64,
    /// Households that single values alone did not settle, for whoever watches the speed.
    pub long: u64,
    /// Whether it was stopped before the end.
    pub partial: bool,
}

/// Runs every household of the sources; `tell` hears of those that are not understood, in their order. What each household
/// comes to goes into `results`, complete or not at all.
///
/// # Errors
/// A source breaks off or its columns are not understood, or the results cannot be written: nothing of the run counts then.
pub fn run(
    plan: &Plan,
    sources: Vec<Source>,
    mut results: Option<results::File>,
    mut tell: impl FnMut(Trouble),
) -> Result<Ran, String> {
    let other = plan.reform.map(|reform| &reform.law.catalogue);
    let tables = Tables::new(&sources, &plan.law.catalogue, other)?;
    let others = other.map(|other| Tables::new(&sources, other, Some(&plan.law.catalogue))).transpose()?;
    let form = results.as_ref().map(results::File::form);
    let mut cutter = Cutter::new(sources, plan.limit);
    let mut ran = Ran { totals: Totals::new(plan.by), ..Ran::default() };
    let mut broken = None;
    let source = &mut cutter;
    let workers = pipeline::run(
        plan.threads,
        || if plan.stop.load(Ordering::Relaxed) { None } else { source.next() },
        || Worker::new(plan, &tables, others.as_ref(), form),
        |worker, block| worker.work(&block),
        |(troubles, chunk)| {
            ran.bad += troubles.len() as u64;
            troubles.into_iter().for_each(&mut tell);
            if let (Some(file), None) = (&mut results, &broken) {
                broken = chunk.and_then(|chunk| file.write(chunk)).err();
                if broken.is_some() {
                    plan.stop.store(true, Ordering::Relaxed);
                }
            }
        },
    );
    if let Some(problem) = cutter.failed.or(broken) {
        return Err(problem);
    }
    for worker in &workers {
        ran.totals.merge(&worker.totals);
        ran.long += worker.assessor.long();
    }
    ran.partial = plan.stop.load(Ordering::Relaxed);
    if let (Some(file), false) = (results, ran.partial) {
        file.finish()?;
    }
    Ok(ran)
}

/// What a thread keeps for itself.
struct Worker<'a> {
    plan: &'a Plan<'a>,
    intake: Intake<'a>,
    assessor: Assessor<'a>,
    other: Option<Other<'a>>,
    totals: Totals,
    encoder: Option<Encoder<'a>>,
}

/// The law beside.
struct Other<'a> {
    reform: &'a Reform,
    /// Reads the households again where that law asks other things.
    intake: Option<Intake<'a>>,
    assessor: Assessor<'a>,
}

impl<'a> Worker<'a> {
    fn new(plan: &'a Plan<'a>, tables: &'a Tables, others: Option<&'a Tables>, form: Option<Form>) -> Self {
        let today = plan.law.today;
        let theirs = plan.reform.map(|reform| &reform.law.catalogue);
        let other = plan.reform.map(|reform| Other {
            reform,
            intake: others
                .filter(|_| !reform.same_questions)
                .map(|others| Intake::new(others, &reform.law.catalogue, Some(&plan.law.catalogue), today)),
            assessor: Assessor::of(&reform.law, &reform.changed()),
        });
        Worker {
            plan,
            intake: Intake::new(tables, &plan.law.catalogue, theirs, today),
            assessor: Assessor::new(plan.law),
            other,
            totals: Totals::new(plan.by),
            encoder: form.map(|form| Encoder::new(form, plan.law, plan.reform)),
        }
    }

    /// Works through one block; gives what was not understood, and the results encoded.
    fn work(&mut self, block: &Block) -> (Vec<Trouble>, Result<results::Chunk, String>) {
        let mut troubles = Vec::new();
        let mut households = Vec::new();
        let count = self.intake.read(block, &mut troubles, |line, household| households.push((line, household)));
        let mut again = self.again(block, &mut troubles);
        if let Some(again) = &mut again {
            // Understood under one law only: left out under both.
            households.retain(|(line, _)| again.binary_search_by_key(line, |(at, _)| *at).is_ok());
            again.retain(|(line, _)| households.binary_search_by_key(line, |(at, _)| *at).is_ok());
        }
        let (mut standings, mut theirs) = (Vec::new(), Vec::new());
        self.assessor.standings(&answers(&households), &mut standings);
        if let Some(other) = &mut self.other {
            other.assessor.standings(&answers(again.as_ref().unwrap_or(&households)), &mut theirs);
        }
        let row = |law: &Law, place: usize| place * law.rights.len()..(place + 1) * law.rights.len();
        let mut rows = Vec::new();
        for (place, (_, household)) in households.into_iter().enumerate() {
            let standings = standings.get(row(self.plan.law, place)).unwrap_or_default();
            let mut effect = None;
            if let Some(other) = &self.other {
                let theirs = theirs.get_mut(row(&other.reform.law, place)).unwrap_or_default();
                other.reform.carry(standings, theirs);
                effect = Some((other.reform, &*theirs));
            }
            self.totals.add(self.plan.law, self.plan.by, &household, standings, effect);
            if self.encoder.is_some() {
                let theirs: Vec<Standing> = effect.map(|(_, theirs)| theirs.to_vec()).unwrap_or_default();
                rows.push(Row { household, standings: standings.to_vec(), theirs });
            }
        }
        self.plan.done.fetch_add(count, Ordering::Relaxed);
        let chunk = self.encoder.as_ref().map_or(Ok(results::Chunk::Nothing), |encoder| encoder.chunk(&rows));
        (troubles, chunk)
    }

    /// The households of a block as the law beside reads them, where that differs.
    fn again(&mut self, block: &Block, troubles: &mut Vec<Trouble>) -> Option<Vec<(u64, Household)>> {
        let intake = self.other.as_mut()?.intake.as_mut()?;
        let (mut more, mut list) = (Vec::new(), Vec::new());
        intake.read(block, &mut more, |line, household| list.push((line, household)));
        more.retain(|trouble| troubles.iter().all(|known| known.line != trouble.line));
        troubles.append(&mut more);
        troubles.sort_by_key(|trouble| trouble.line);
        Some(list)
    }
}

fn answers(households: &[(u64, Household)]) -> Vec<&Answers> {
    households.iter().map(|(_, household)| &household.answers).collect()
}
