//! One right: why, how much, which documents, how to claim, and where the person stands with it.

use super::amount::{lines, outcomes};
use super::groups::Group;
use super::outside::{Outside, OutsideDialog, OutsideLink};
use super::question::{capital, question_text};
use super::reasons::{Told, cite, no_amount, part, reason};
use crate::components::{Back, ButtonLink, Choice, Icon, Mixed, Pictogram, Pieces};
use crate::journey::{Asked, Mark, Right};
use crate::language::{Country, Language};
use crate::route::Route;
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::{Arg, Words};
use pont_rules::model::{AmountUnit, Benefit, Catalogue};
use pont_rules::results::{Finding, Open, State, Verdict};
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
        Told { words: &self.words, benefit: &self.benefit().id, who, law: self.law() }
    }

    fn view(&self) -> AnyView {
        let (words, benefit) = (&self.words, self.benefit());
        let summary = words.attr(&format!("benefit-{}", benefit.id), "summary");
        view! {
            <h1 tabindex="-1"><Mixed text=words.text(&format!("benefit-{}", benefit.id)) /></h1>
            {self.whose()}
            {self.verdict()}
            {self.amount()}
            <p><Mixed text=summary /></p>
            {self.official()}
            {self.missing()}
            {self.why()}
            {self.how_much()}
            {self.documents()}
            {self.claim()}
            {self.mark()}
            {self.sources()}
        }
        .into_any()
    }

    fn whose(&self) -> Option<AnyView> {
        let name = self.session.called(self.right.holder?, &self.words);
        Some(view! { <p class="quiet">{self.words.with("results-for", &[("name", name.into())])}</p> }.into_any())
    }

    fn verdict(&self) -> AnyView {
        let (icon, class, key) = match Group::of(&self.finding, self.benefit(), None) {
            Group::Automatic => (Icon::Automatic, "is-automatic", "verdict-automatic"),
            Group::Open => (Icon::Unknown, "is-open", "verdict-open"),
            Group::Office => (Icon::Office, "is-office", "verdict-office"),
            Group::No => (Icon::Clock, "is-no", "verdict-no"),
            Group::Yes | Group::Received | Group::SetAside => (Icon::Check, "is-yes", "verdict-yes"),
        };
        let disclaimer = self.words.text("results-disclaimer");
        view! {
            <p class=format!("verdict {class}")>
                <Pictogram icon=icon />
                <span>{capital(&self.words.with(key, &self.told().who))}</span>
            </p>
            <p class="small quiet">{disclaimer}</p>
        }
        .into_any()
    }

    fn amount(&self) -> Option<AnyView> {
        let (words, benefit) = (&self.words, self.benefit());
        let amount = lines(self.session, words, &self.finding, benefit);
        let outcome = outcomes(words, &self.finding, benefit);
        if amount.is_none() && outcome.is_none() {
            return None;
        }
        let notes = [
            (self.finding.last_known_rate, "results-last-rate"),
            (self.finding.unsettled_loop, "right-unsettled-loop"),
        ];
        let notes = notes
            .into_iter()
            .filter(|(holds, _)| *holds)
            .map(|(_, key)| view! { <p class="small">{words.text(key)}</p> });
        let view = view! {
            <div class="panel">
                {outcome.map(|text| view! { <p class="amount">{text}</p> })}
                {amount.as_ref().map(|a| view! { <p class="amount">{a.main.clone()}</p> })}
                {amount.and_then(|a| a.other).map(|text| view! { <p>{text}</p> })}
                {notes.collect_view()}
            </div>
        };
        Some(view.into_any())
    }

    fn official(&self) -> Option<AnyView> {
        let own = self.words.language().code();
        let titles = &self.benefit().titles;
        let (lang, name) = titles.iter().find(|(lang, _)| lang == own).or_else(|| titles.first())?;
        let view = view! {
            <p class="small">
                <Pieces of=self.words.pieces("right-official", &[("name", Arg::foreign(lang, name))]) />
            </p>
        };
        Some(view.into_any())
    }

    /// An open input as the journey names it.
    fn asked(&self, open: &Open) -> Option<Asked> {
        let input = self.catalogue.inputs.get(usize::from(open.input))?.id.clone();
        let person = match open.person {
            None => None,
            Some(index) => Some(self.session.journey.with(|j| j.household().at(index))?),
        };
        Some(Asked { input, person })
    }

    fn missing(&self) -> Option<AnyView> {
        let (words, session) = (&self.words, self.session);
        let open = if self.finding.open_verdict.is_empty() { &self.finding.open } else { &self.finding.open_verdict };
        let list = |of: &[Open], key: &str, linked: bool| {
            let asked: Vec<Asked> = of.iter().filter_map(|o| self.asked(o)).take(5).collect();
            let line = |asked: Asked| {
                let text = question_text(session, words, &asked);
                let content = if linked {
                    view! {
                        <button type="button" class="button button-plain button-small button-start" on:click=move |_| session.change(&asked)>
                            {text}
                        </button>
                    }
                    .into_any()
                } else {
                    view! { <span>{text}</span> }.into_any()
                };
                view! { <li>{content}</li> }
            };
            (!asked.is_empty()).then(|| {
                view! {
                    <div class="panel">
                        <h2>{words.text(key)}</h2>
                        <ul class="block-tight">{asked.into_iter().map(line).collect_view()}</ul>
                    </div>
                }
            })
        };
        let unanswered = list(open, "right-answers-missing", true);
        let unknown = list(&self.finding.cannot_say, "right-cannot-say", false);
        (unanswered.is_some() || unknown.is_some()).then(|| view! { {unanswered} {unknown} }.into_any())
    }

    fn why(&self) -> Option<AnyView> {
        let explanation = self.session.explain(&self.finding)?;
        let (words, told) = (&self.words, self.told());
        // What decides stands first.
        let deciding = if self.finding.verdict == Verdict::No { State::False } else { State::Open };
        let (first, rest): (Vec<_>, Vec<_>) = explanation.conditions.iter().partition(|r| r.state == deciding);
        let amount = self.finding.decided_by.iter().any(|d| d == "amount").then(|| no_amount(&told));
        let reasons = first.into_iter().chain(rest).map(|r| reason(&told, r)).collect_view();
        let view = view! {
            <section class="section">
                <h2>{words.text("right-why")}</h2>
                <ul class="reasons panel">{amount} {reasons}</ul>
                {self.untested()}
            </section>
        };
        Some(view.into_any())
    }

    fn untested(&self) -> Option<AnyView> {
        let untested = &self.benefit().untested;
        (!untested.is_empty()).then(|| {
            let lines = untested
                .iter()
                .map(|id| tick_line(Icon::Office, self.words.text(&format!("untested-{id}"))))
                .collect_view();
            view! {
                <h3>{self.words.text("right-untested")}</h3>
                <ul class="ticks">{lines}</ul>
            }
            .into_any()
        })
    }

    fn how_much(&self) -> Option<AnyView> {
        if self.finding.verdict == Verdict::No {
            return None;
        }
        let explanation = self.session.explain(&self.finding)?;
        let unit: AmountUnit = self.finding.unit?;
        let (words, told) = (&self.words, self.told());
        let parts: Vec<_> =
            explanation.parts.iter().filter(|p| p.applies != State::False).map(|p| part(&told, p, unit)).collect();
        if parts.is_empty() {
            return None;
        }
        let view = view! {
            <section class="section">
                <h2>{words.text("right-how-much")}</h2>
                <div class="panel">{parts}</div>
            </section>
        };
        Some(view.into_any())
    }

    fn documents(&self) -> Option<AnyView> {
        if self.finding.verdict == Verdict::No {
            return None;
        }
        let documents = &self.benefit().documents;
        let lines =
            documents.iter().map(|id| tick_line(Icon::Papers, self.words.text(&format!("doc-{id}")))).collect_view();
        let none = documents.is_empty().then(|| view! { <p>{self.words.text("right-documents-none")}</p> });
        let view = view! {
            <section class="section">
                <h2>{self.words.text("right-documents")}</h2>
                {none}
                <ul class="ticks">{lines}</ul>
            </section>
        };
        Some(view.into_any())
    }

    fn claim(&self) -> AnyView {
        let (words, benefit) = (&self.words, self.benefit());
        let apply = &benefit.apply;
        let how = words.attr(&format!("benefit-{}", benefit.id), "apply");
        let channel = (!apply.channel.is_empty()).then(|| words.text(&format!("channel-{}", apply.channel)));
        let window = (!apply.window.is_empty()).then(|| words.text(&format!("window-{}", apply.window)));
        let authority = words.text(&format!("authority-{}", benefit.authority));
        let authority = capital(&words.with("right-authority", &[("authority", authority.into())]));
        let phone = (!apply.phone.is_empty()).then(|| {
            let pieces = words.pieces("right-phone", &[("phone", Arg::foreign(self.law().code(), &apply.phone))]);
            let dial: String = apply.phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
            view! {
                <a class="button" href=format!("tel:{dial}")>
                    <Pictogram icon=Icon::Phone />
                    <span>
                        <Pieces of=pieces />
                    </span>
                </a>
            }
        });
        let site = (!apply.site.is_empty()).then(|| {
            let text = words.text("right-site");
            view! {
                <OutsideLink outside=self.outside address=apply.site.clone() class="button">
                    <span>{text}</span>
                </OutsideLink>
            }
        });
        view! {
            <section class="section">
                <h2>{words.text("right-claim")}</h2>
                <div class="panel">
                    {channel.map(|text| view! { <p class="label">{text}</p> })}
                    <p><Mixed text=how /></p>
                    {window.map(|text| view! { <p>{text}</p> })}
                    <p class="quiet"><Mixed text=authority /></p>
                    {phone}
                    {site}
                </div>
            </section>
        }
        .into_any()
    }

    fn mark(&self) -> AnyView {
        let (session, right, words, who) = (self.session, self.right.clone(), &self.words, self.told().who);
        let option = |mark: Option<Mark>, key: &str| {
            let (mine, right) = (right.clone(), right.clone());
            let chosen = Signal::derive(move || session.journey.with(|j| j.mark(&mine)) == mark);
            let choose = Callback::new(move |()| session.mark(right.clone(), mark));
            view! { <Choice name="mark".to_owned() text=capital(&words.with(key, &who)) chosen=chosen choose=choose /> }
        };
        let refused = session.journey.with(|j| j.mark(&right)) == Some(Mark::Refused);
        view! {
            <fieldset class="section">
                <legend>
                    <h2>{words.text("right-mark")}</h2>
                </legend>
                <div class="options">
                    {option(None, "right-mark-none")}
                    {option(Some(Mark::Received), "right-mark-received")}
                    {option(Some(Mark::Refused), "right-mark-refused")}
                    {option(Some(Mark::NotForMe), "right-mark-not-for-me")}
                </div>
                {refused.then(|| view! { <p role="status">{words.text("right-marked-refused")}</p> })}
            </fieldset>
        }
        .into_any()
    }

    fn sources(&self) -> AnyView {
        let (words, benefit, law) = (&self.words, self.benefit(), self.law());
        let line = |(text, address): &(String, String)| {
            let shown = cite(text, law);
            if address.is_empty() {
                return view! { <li>{shown}</li> }.into_any();
            }
            view! {
                <li>
                    <OutsideLink outside=self.outside address=address.clone() class="button button-plain button-small button-start">
                        {shown}
                    </OutsideLink>
                </li>
            }
            .into_any()
        };
        let checked = words.with("right-checked", &[("date", self.session.date(benefit.checked).into())]);
        view! {
            <section class="section">
                <h2>{words.text("right-law")}</h2>
                <ul>{benefit.law.iter().map(line).collect_view()}</ul>
                <p class="small quiet">{checked}</p>
            </section>
        }
        .into_any()
    }
}

fn tick_line(icon: Icon, text: String) -> AnyView {
    view! {
        <li>
            <Pictogram icon=icon />
            <span><Mixed text=text /></span>
        </li>
    }
    .into_any()
}
