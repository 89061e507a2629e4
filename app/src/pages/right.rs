//! One right: why, how much, which documents, how to claim, and where the person stands with it.

pub(in crate::pages) mod claim;
mod grounds;
mod office;
mod verdict;

use super::outside::{Outside, OutsideDialog};
use super::question::answer_name;
use super::reasons::Told;
use crate::components::{Back, Beside, ButtonLink, Icon, Mixed, Pictogram, Picture, Pieces, glossary, told};
use crate::journey::Right;
use crate::language::{Country, Language};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::{Arg, Words};
use pont_rules::model::{Benefit, Catalogue};
use pont_rules::results::{Finding, Open, Verdict};
use std::sync::Arc;

/// The page of a right, by its opaque number.
pub(super) fn right(number: u32) -> AnyView {
    let session = use_session();
    let outside = Outside::new();
    let content = move || {
        let words = session.words.get();
        let right = session.journey.with(|j| j.right(number).cloned());
        let found = right.and_then(|right| Some((session.finding_of(&right)?, right)));
        match (found, session.catalogue.get()) {
            (Some((finding, right)), Some(catalogue)) => {
                Shown { session, words, catalogue, finding, right, outside }.view()
            }
            _ => view! {
                <h1 tabindex="-1">{words.text("title-right")}</h1>
                <p>{words.text("right-gone")}</p>
            }
            .into_any(),
        }
    };
    view! {
        <main class="page">
            <Back />
            {content}
            <ButtonLink to=Route::Help icon=Icon::Help key="results-help" />
        </main>
        <OutsideDialog outside=outside />
    }
    .into_any()
}

/// Everything that the page shows of a right.
struct Shown {
    session: Session,
    words: Words,
    catalogue: Arc<Catalogue>,
    finding: Finding,
    right: Right,
    outside: Outside,
}

impl Shown {
    fn benefit(&self) -> &Benefit {
        &self.catalogue.benefits[usize::from(self.finding.benefit)]
    }

    /// The language of the law and its citations.
    fn law(&self) -> Language {
        match self.session.country.get() {
            Some(Country::Catalonia) => Language::Es,
            _ => Language::Fr,
        }
    }

    /// What its reasons and amounts are told with.
    fn told(&self) -> Told<'_> {
        let who = self.session.person_args(self.right.holder, &self.words);
        let name = |open: &Open| answer_name(self.session, &self.words, &self.catalogue, open);
        Told { words: &self.words, benefit: &self.benefit().id, who, law: self.law(), name: Box::new(name) }
    }

    /// What the page says in words of its own right: where hard ones may stand.
    fn texts(&self) -> String {
        let (words, id) = (&self.words, &self.benefit().id);
        let mut texts = vec![words.text(&format!("benefit-{id}")), words.attr(&format!("benefit-{id}"), "summary")];
        texts.extend(self.benefit().documents.iter().map(|d| words.text(&format!("doc-{d}"))));
        texts.extend(self.benefit().untested.iter().map(|u| words.text(&format!("untested-{u}"))));
        texts.join(" ")
    }

    fn view(&self) -> AnyView {
        let (words, benefit) = (&self.words, self.benefit());
        let name = format!("benefit-{}", benefit.id);
        let summary = words.attr(&name, "summary");
        view! {
            <h1 class="of-right" tabindex="-1">
                <Picture of=name.as_str() />
                <span><Mixed text=words.text(&name) /><Beside text=told(name.as_str()) /></span>
            </h1>
            {self.whose()}
            {self.verdict()}
            {self.amount()}
            <p><Mixed text=summary /><Beside text=Arc::new(move |words: &Words| words.attr(&name, "summary")) /></p>
            {self.official()}
            {self.missing()}
            {self.why()}
            {self.changes()}
            {self.how_much()}
            {self.asking()}
            {glossary(words, &self.texts())}
            {self.sources()}
        }
        .into_any()
    }

    /// How to ask for it and what became of that: folded away where the answers speak against it.
    fn asking(&self) -> AnyView {
        let steps = view! { {self.documents()} {self.claim()} {self.offices()} {self.mark()} };
        let marked = self.session.journey.with_untracked(|j| j.mark(&self.right).is_some());
        if self.finding.verdict != Verdict::No || marked {
            return steps.into_any();
        }
        view! {
            <details class="more fold">
                <summary><strong>{self.words.text("right-claim-anyway")}</strong></summary>
                <p>{self.words.text("right-claim-anyway-note")}</p>
                {steps}
            </details>
        }
        .into_any()
    }
}

/// A button that calls a telephone number; a line to read where the screen is no telephone.
fn call_button(session: Session, words: &Words, number: &str) -> AnyView {
    let dial: String = number.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    let content = view! {
        <Pictogram icon=Icon::Phone />
        <span>
            <Pieces of=words.pieces("right-phone", &[("phone", Arg::foreign("", number))]) />
        </span>
    };
    match session.locked() {
        true => view! { <p class="number">{content}</p> }.into_any(),
        false => view! { <a class="button" href=format!("tel:{dial}")>{content}</a> }.into_any(),
    }
}

fn tick_line(picture: impl Into<String>, text: String) -> AnyView {
    view! {
        <li>
            <Picture of=picture />
            <span><Mixed text=text /></span>
        </li>
    }
    .into_any()
}
