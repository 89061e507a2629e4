//! The run itself: households from files or a stream, through all cores, into totals.

use crate::household::Household;
use crate::law::{Assessor, Law, Standing};
use crate::totals::{By, Totals};
use crate::{lines, pipeline};
use std::io::{self, BufRead};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// Bytes of JSON lines that one worker takes at a time.
const BLOCK: usize = 256 * 1024;

/// What is run.
#[derive(Debug)]
pub struct Plan<'a> {
    /// The law that everybody is looked at under.
    pub law: &'a Law,
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

/// Something of the input that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trouble {
    /// The input it stands in.
    pub source: String,
    /// Its line, or its row, from 1 on.
    pub line: u64,
    /// One plain sentence each.
    pub problems: Vec<String>,
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

/// A stream of JSON lines with its name.
pub struct Lines<'a> {
    /// For messages.
    pub name: String,
    /// The lines.
    pub text: Box<dyn BufRead + Send + 'a>,
}

/// Some lines, as read.
struct Block {
    source: usize,
    /// The number of the first one.
    line: u64,
    text: Vec<u8>,
}

/// Runs every household of the streams; `tell` hears of those that are not understood, in their order.
///
/// # Errors
/// A stream breaks off: nothing of the run counts then.
pub fn run(plan: &Plan, streams: Vec<Lines>, mut tell: impl FnMut(Trouble)) -> io::Result<Ran> {
    let names: Vec<String> = streams.iter().map(|s| s.name.clone()).collect();
    let mut reader = Reader { streams, at: 0, line: 1, left: plan.limit, failed: None };
    let mut ran = Ran { totals: Totals::new(plan.by), ..Ran::default() };
    let failed = &mut reader;
    let workers = pipeline::run(
        plan.threads,
        || if plan.stop.load(Ordering::Relaxed) { None } else { failed.next() },
        || Worker::new(plan),
        |worker, block| worker.work(&block),
        |troubles: Vec<(usize, u64, Vec<String>)>| {
            for (source, line, problems) in troubles {
                ran.bad += 1;
                tell(Trouble { source: names.get(source).cloned().unwrap_or_default(), line, problems });
            }
        },
    );
    if let Some(error) = reader.failed {
        return Err(error);
    }
    for worker in &workers {
        ran.totals.merge(&worker.totals);
        ran.long += worker.assessor.long();
    }
    ran.partial = plan.stop.load(Ordering::Relaxed);
    Ok(ran)
}

/// What a thread keeps for itself.
struct Worker<'a> {
    plan: &'a Plan<'a>,
    reader: lines::Reader<'a>,
    assessor: Assessor<'a>,
    standings: Vec<Standing>,
    totals: Totals,
}

impl<'a> Worker<'a> {
    fn new(plan: &'a Plan<'a>) -> Self {
        Worker {
            plan,
            reader: lines::Reader::new(&plan.law.catalogue, plan.law.today),
            assessor: Assessor::new(plan.law),
            standings: Vec::new(),
            totals: Totals::new(plan.by),
        }
    }

    /// Works through one block; gives what was not understood.
    fn work(&mut self, block: &Block) -> Vec<(usize, u64, Vec<String>)> {
        let mut troubles = Vec::new();
        let mut count = 0;
        for (number, line) in (block.line..).zip(block.text.split(|b| *b == b'\n')) {
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            count += 1;
            match self.reader.household(line) {
                Ok(household) => self.count(&household),
                Err(problems) => troubles.push((block.source, number, problems)),
            }
        }
        self.plan.done.fetch_add(count, Ordering::Relaxed);
        troubles
    }

    fn count(&mut self, household: &Household) {
        self.assessor.standings(&household.answers, &mut self.standings);
        self.totals.add(self.plan.law, self.plan.by, household, &self.standings);
    }
}

/// Cuts streams into blocks of whole lines.
struct Reader<'a> {
    streams: Vec<Lines<'a>>,
    at: usize,
    line: u64,
    left: u64,
    failed: Option<io::Error>,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<Block> {
        while self.failed.is_none() && self.left > 0 {
            let stream = self.streams.get_mut(self.at)?;
            let mut block = Block { source: self.at, line: self.line, text: Vec::with_capacity(BLOCK + BLOCK / 8) };
            while block.text.len() < BLOCK && self.left > 0 {
                let before = block.text.len();
                match stream.text.read_until(b'\n', &mut block.text) {
                    Ok(0) => break,
                    Ok(_) => {
                        self.line += 1;
                        let blank = block.text[before..].iter().all(u8::is_ascii_whitespace);
                        self.left -= u64::from(!blank);
                    }
                    Err(error) => {
                        self.failed = Some(error);
                        return None;
                    }
                }
            }
            if !block.text.is_empty() {
                return Some(block);
            }
            self.at += 1;
            self.line = 1;
        }
        None
    }
}
