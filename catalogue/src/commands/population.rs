//! `pont population`: households drawn from what is known of a country's people, one JSON object a line.

use super::loaded::Which;
use crate::compile::compile;
use crate::literal;
use crate::population::{self, Basis, Share, Together, draw, shares};
use crate::profile::{DRAWN, measure};
use clap::Args;
use pont_rules::Catalogue;
use pont_rules::json::answers_to_value;
use pont_rules::model::{ONE, Profiles, Segment};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// Draws households from the country's synthetic population; none of them exists.
///
/// Each line is a JSON object {"id", "kind", "territory", "answers"}, as `pont evaluate` and `pont interview` read it. The same seed and date
/// always give the same households, and the n-th is the same however many are drawn.
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  pont population --count 2000 > households.jsonl\n  pont population --country es --seed 7 --date 2026-06-15 | pont evaluate --country es --date 2026-06-15\n  pont population --shares   what came out against what the sources say\n  pont population --alike   what households alike often have"
)]
pub(super) struct Population {
    #[command(flatten)]
    which: Which,
    /// How many: 1000, with --alike as many as for the app.
    #[arg(long, value_name = "N")]
    count: Option<u64>,
    /// Another seed gives other households.
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// A table of the shares that came out against those asked for, in place of the households.
    #[arg(long, conflicts_with = "alike")]
    shares: bool,
    /// What households alike often have, as the app shows it, counted on households of the day of the newest rule.
    #[arg(long, conflicts_with = "seed")]
    alike: bool,
}

impl Population {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        if self.alike {
            return self.print_alike(root);
        }
        let (population, catalogue) = match self.which.population(root) {
            Ok(told) => told,
            Err(problem) => {
                eprintln!("{problem}");
                return ExitCode::from(2);
            }
        };
        let (today, count) = (self.which.day(), self.count.unwrap_or(1000));
        let mut out = io::BufWriter::new(io::stdout().lock());
        let written = if self.shares {
            table(&mut out, &population, &shares(&population, today, self.seed, count))
        } else {
            (0..count).try_for_each(|index| {
                let household = draw(&population, today, self.seed, index);
                let answers = answers_to_value(&catalogue, &household.answers, today);
                let id = format!("{}-{}-{index}", self.which.country(), self.seed);
                let territory = territory(&catalogue, &answers);
                let line = json!({ "id": id, "kind": household.kind, "territory": territory, "answers": answers });
                writeln!(out, "{line}")
            })
        };
        // The reader may have gone away: nothing is left to do then.
        let _ = written.and_then(|()| out.flush());
        ExitCode::SUCCESS
    }
}

impl Population {
    fn print_alike(&self, root: &Path) -> ExitCode {
        let compiled = compile(&root.join("catalogue"), self.which.country());
        let Some(law) = compiled.published.as_ref().filter(|_| compiled.problems.is_empty()) else {
            eprintln!("{}The rules do not compile.", compiled.problems.render(&compiled.sources));
            return ExitCode::from(2);
        };
        let drawn = self.count.map_or(DRAWN, |count| u32::try_from(count).unwrap_or(u32::MAX));
        let Some(profiles) = measure(&compiled, law, drawn) else {
            eprintln!("The `population.yaml` of `{}` has no `profiles`.", self.which.country());
            return ExitCode::from(2);
        };
        let mut out = io::BufWriter::new(io::stdout().lock());
        // The reader may have gone away: nothing is left to do then.
        let _ = profiles
            .segments
            .iter()
            .try_for_each(|one| segment(&mut out, law, &profiles, one))
            .and_then(|()| out.flush());
        ExitCode::SUCCESS
    }
}

/// What was drawn of the place, for `pont simulate --by territory`: in France where, local area and zone, in Catalonia the town.
fn territory(catalogue: &Catalogue, answers: &Value) -> String {
    let of_place = catalogue.inputs.iter().filter(|input| input.screen == "place");
    let drawn = of_place.filter_map(|input| match answers.get(&input.id)? {
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    });
    drawn.collect::<Vec<_>>().join("/")
}

fn segment(out: &mut dyn Write, law: &Catalogue, profiles: &Profiles, one: &Segment) -> io::Result<()> {
    let of = profiles.traits.iter().zip(&one.key);
    let names: Vec<&str> = of.filter_map(|(t, v)| t.values.get(usize::from(*v)).map(String::as_str)).collect();
    let share = u64::from(one.households) * 1000 / u64::from(profiles.drawn.max(1));
    writeln!(out, "{}: {} households, {} %", names.join(", "), one.households, percent(share))?;
    for often in &one.rights {
        let id = law.benefits.get(usize::from(often.benefit)).map_or("?", |b| b.id.as_str());
        let figure = |hundredths: u32| literal::show(i64::from(hundredths) * (ONE / 100));
        let range = often.range.map_or(String::new(), |(a, b)| format!("  {} to {}", figure(a), figure(b)));
        writeln!(out, "  {:>3} %  {id}{range}", often.percent)?;
    }
    Ok(())
}

fn table(
    out: &mut dyn Write,
    population: &population::Population,
    (shares, together): &(Vec<Share>, Vec<Together>),
) -> io::Result<()> {
    for of in std::iter::once("household").chain(together.iter().map(|t| t.of.as_str())) {
        basis(out, of, basis_of(population, of))?;
        let mut case = 0;
        for share in shares.iter().filter(|s| s.of == of) {
            if share.case > case && !share.guard.is_empty() {
                writeln!(out, "  if {}", share.guard)?;
            } else if share.case > case && share.case > 1 {
                writeln!(out, "  otherwise")?;
            }
            case = share.case;
            let came = (share.came * 1000).checked_div(share.out_of).map_or("never".to_owned(), percent);
            let asked = literal::show(share.asked / 10_000_000 * 10_000_000);
            writeln!(out, "    {:<30} asked {asked:>6}  came {came:>6}  of {}", share.value, share.out_of)?;
        }
        for whole in together.iter().filter(|t| t.of == of && t.answered > 0) {
            writeln!(out, "  together, {} answers: {}", whole.answered, all(whole))?;
        }
    }
    Ok(())
}

fn all(whole: &Together) -> String {
    let one = |(value, n): &(String, u64)| match whole.deciles {
        true => format!("{value} % {n}"),
        false => format!("{value} {}", percent(n * 1000 / whole.answered.max(1))),
    };
    whole.values.iter().take(11).map(one).collect::<Vec<_>>().join(", ")
}

fn basis_of<'a>(population: &'a population::Population, of: &str) -> &'a Basis {
    let id = |input: u16| population.catalogue.inputs.get(usize::from(input)).map(|i| i.id.as_str());
    population.draws.iter().find(|d| id(d.input) == Some(of)).map_or(&population.basis, |d| &d.basis)
}

fn basis(out: &mut dyn Write, of: &str, basis: &Basis) -> io::Result<()> {
    writeln!(out, "{of}")?;
    for (what, text) in [("from", &basis.cite), ("assumed", &basis.assumption)] {
        if !text.is_empty() {
            writeln!(out, "  {what}: {text}")?;
        }
    }
    Ok(())
}

/// Thousandths as a share of 100.
fn percent(thousandths: u64) -> String {
    format!("{}.{}", thousandths / 10, thousandths % 10)
}
