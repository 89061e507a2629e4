//! `pont explain`: why a right stands as it does, readable in a terminal.

use super::loaded::{Which, household};
use super::standing::span;
use crate::literal;
use crate::source::hint;
use clap::Args;
use pont_rules::json::verdict_text;
use pont_rules::model::{Day, StepKind};
use pont_rules::results::{Finding, Group, Open, PartFigure, Reason, State};
use pont_rules::{Answers, Catalogue, Nearest, Scope, evaluate, explain, nearest, telling_of};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Shows the conditions of one right with their states and citations, and the sum behind its amount.
#[derive(Debug, Args)]
#[command(after_help = r#"Examples:
  echo '{"persons": {"you": {}}, "birth": {"you": "1990-03-02"}}' | pont explain rsa --date 2026-06-15
  pont explain imv --country es --answers household.json
  pont explain rsa --answers household.json --vary net_wage:you=0..2500
  pont explain total --answers household.json --vary children"#)]
pub(super) struct Explain {
    /// Id of the right; `total` with --vary, for all together.
    benefit: String,
    #[command(flatten)]
    which: Which,
    /// A file with the answers; standard input when absent.
    #[arg(long, value_name = "FILE")]
    answers: Option<PathBuf>,
    /// How it goes along one number, with the exact places where the law changes its course: an input, its person after a
    /// colon, and two ends; or `children`.
    #[arg(long, value_name = "INPUT[:PERSON][=A..B]")]
    vary: Option<String>,
}

impl Explain {
    pub(super) fn run(&self, root: &Path) -> ExitCode {
        match self.text(root) {
            Ok(text) => {
                print!("{text}");
                ExitCode::SUCCESS
            }
            Err(problem) => {
                eprintln!("{problem}");
                ExitCode::from(2)
            }
        }
    }

    fn text(&self, root: &Path) -> Result<String, String> {
        let catalogue = self.which.catalogue(root)?;
        let today = self.which.day();
        if let Some(what) = self.vary.as_ref().filter(|_| self.benefit == "total") {
            let answers = household(&catalogue, self.answers.as_ref(), today)?;
            return super::vary::text(&catalogue, &answers, today, None, what);
        }
        let Some(index) = catalogue.benefits.iter().position(|b| b.id == self.benefit) else {
            let near = hint(&self.benefit, catalogue.benefits.iter().map(|b| b.id.as_str()));
            let all: Vec<&str> = catalogue.benefits.iter().map(|b| b.id.as_str()).collect();
            return Err(format!(
                "There is no right `{}` in {}{near}\nKnown: {}.",
                self.benefit,
                self.which.country(),
                all.join(", ")
            ));
        };
        let answers = household(&catalogue, self.answers.as_ref(), today)?;
        if let Some(what) = &self.vary {
            return super::vary::text(&catalogue, &answers, today, Some(index as u16), what);
        }
        let results = evaluate(&catalogue, &answers, today, Scope::Benefit(index as u16));
        let mut page = Page { c: &catalogue, answers: &answers, today, out: String::new() };
        for finding in &results.findings {
            page.finding(finding);
            let explanation = explain(&catalogue, &answers, today, finding.benefit, finding.holder);
            page.line(1, "conditions");
            explanation.conditions.iter().for_each(|r| page.reason(r, 2));
            page.nearest(&nearest(&catalogue, &answers, today, finding.benefit, finding.holder));
            if !explanation.parts.is_empty() {
                page.line(1, "amount");
                explanation.parts.iter().for_each(|p| page.part(p));
            }
        }
        if results.findings.is_empty() {
            page.line(0, "Nobody in this household may hold this right.");
        }
        Ok(page.out)
    }
}

struct Page<'a> {
    c: &'a Catalogue,
    answers: &'a Answers,
    today: Day,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.out.push_str(&"  ".repeat(depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn who(&self, person: Option<u8>) -> &str {
        person.and_then(|p| self.answers.persons().get(usize::from(p))).map_or("household", |p| p.id.as_str())
    }

    fn finding(&mut self, f: &Finding) {
        let id = self.c.benefits.get(usize::from(f.benefit)).map_or("", |b| b.id.as_str());
        let mut text = format!("{id} for {}: {}", self.who(f.holder), verdict_text(f.verdict));
        if let Some(amount) = f.amount {
            text.push_str(&format!(", {}", span(amount)));
        }
        if !f.decided_by.is_empty() {
            text.push_str(&format!(", decided by {}", f.decided_by.join(", ")));
        }
        self.line(0, &text);
        for (mark, meaning) in [
            (f.last_known_rate, "A rate is older than its review date: last known rate."),
            (f.outside_validity, "No rate is known for this date."),
            (f.unsettled_loop, "A circular rule did not settle: the amount is the span of what it alternates between."),
        ] {
            if mark {
                self.line(1, meaning);
            }
        }
        if !f.open.is_empty() {
            let open = self.opens(&f.open);
            self.line(1, &format!("could still change it: {open}"));
        }
        if !f.cannot_say.is_empty() {
            let open = self.opens(&f.cannot_say);
            self.line(1, &format!("cannot be said: {open}"));
            for t in telling_of(self.c, self.answers, self.today, f) {
                let told: Vec<Open> = t.asks.iter().chain(&t.perhaps).copied().collect();
                let told = self.opens(&told);
                self.line(2, &format!("{} tells {told}", t.document.as_deref().unwrap_or("only the person")));
            }
        }
    }

    fn nearest(&mut self, all: &[Nearest]) {
        if !all.is_empty() {
            self.line(1, "what would change it");
        }
        for n in all {
            let (name, to) = (self.opens(&[n.open]), literal::show(n.to));
            let known = n.from.low == n.from.high;
            let turns = n.amount_now.is_none() || n.amount != n.amount_now || !known;
            let side = if n.below { "below" } else { "above" };
            let amount = n.amount.map_or_else(String::new, |a| format!(", {}", span(a)));
            let text = if n.slope != 0 {
                format!("{name}, up to {to}: one more moves the amount by {}", literal::show(n.slope))
            } else if turns {
                format!("{name} {side} {to}: {}{amount}", verdict_text(n.verdict))
            } else {
                format!("{name} {}: the same {} {to}", span(n.from), if n.below { "down to" } else { "up to" })
            };
            self.line(2, &text);
        }
    }

    fn opens(&self, opens: &[Open]) -> String {
        let names = opens.iter().map(|o| {
            let input = self.c.inputs.get(usize::from(o.input)).map_or("?", |i| i.id.as_str());
            if o.person.is_some() { format!("{input} of {}", self.who(o.person)) } else { input.to_owned() }
        });
        names.collect::<Vec<_>>().join(", ")
    }

    fn reason(&mut self, r: &Reason, depth: usize) {
        let group = match r.group {
            Some(Group::All) => " (all of)",
            Some(Group::Any) => " (any of)",
            None => "",
        };
        let cite = if r.cite.is_empty() { String::new() } else { format!("  [{}]", r.cite) };
        self.line(depth, &format!("{} {}{group}{cite}", mark(r.state), r.id));
        if !r.open.is_empty() && r.inner.is_empty() {
            let open = self.opens(&r.open);
            self.line(depth + 1, &format!("    open: {open}"));
        }
        r.inner.iter().for_each(|inner| self.reason(inner, depth + 1));
    }

    fn part(&mut self, p: &PartFigure) {
        let applies = if p.applies == State::True { "" } else { " (does not apply, or may not)" };
        self.line(2, &format!("{} = {}{applies}  [{}]", p.id, span(p.value), p.cite));
        for step in &p.steps {
            let by = step.by.map_or_else(String::new, span);
            let name = if step.id.is_empty() { String::new() } else { format!("  {}", step.id) };
            self.line(3, &format!("{:<11} {by:>20} -> {:>20}{name}", verb(step.kind), span(step.after)));
        }
    }
}

fn mark(state: State) -> &'static str {
    match state {
        State::True => "yes   ",
        State::False => "no    ",
        State::Open => "open  ",
        State::Office => "office",
    }
}

fn verb(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Start => "start",
        StepKind::Plus => "plus",
        StepKind::Less => "less",
        StepKind::Times => "times",
        StepKind::AtLeast => "at least",
        StepKind::AtMost => "at most",
        StepKind::ZeroBelow => "zero below",
        StepKind::ZeroAbove => "zero above",
        StepKind::Round => "round",
    }
}
