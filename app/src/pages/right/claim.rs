//! What to do about a right: which documents, how to claim, where the person stands with it, and the law to cite.

use super::{Shown, call_button, tick_line};
use crate::components::{ButtonLink, Choice, Icon, Mixed};
use crate::journey::Mark;
use crate::pages::outside::OutsideLink;
use crate::pages::question::capital;
use crate::pages::reasons::cite;
use crate::pages::{calls, open};
use crate::route::Route;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::Benefit;
use pont_rules::results::Verdict;

/// How long an answer takes: of the right itself, or else of its office; nothing where a town does not say.
pub(in crate::pages) fn delay(words: &Words, benefit: &Benefit) -> Option<String> {
    let of = [format!("benefit-{}", benefit.id), format!("authority-{}", benefit.authority)];
    of.iter().find(|key| words.has_attr(key, "delay")).map(|key| words.attr(key, "delay"))
}

impl Shown {
    pub(super) fn documents(&self) -> Option<AnyView> {
        if self.finding.verdict == Verdict::No {
            return None;
        }
        let documents = &self.benefit().documents;
        let lines = documents.iter().map(|id| format!("doc-{id}")).map(|name| {
            let text = self.words.text(&name);
            tick_line(name, text)
        });
        let none = documents.is_empty().then(|| view! { <p>{self.words.text("right-documents-none")}</p> });
        let view = view! {
            <section class="section">
                <h2>{self.words.text("right-documents")}</h2>
                {none}
                <ul class="ticks">{lines.collect_view()}</ul>
            </section>
        };
        Some(view.into_any())
    }

    pub(super) fn claim(&self) -> AnyView {
        let (words, benefit) = (&self.words, self.benefit());
        let apply = &benefit.apply;
        let how = words.attr(&format!("benefit-{}", benefit.id), "apply");
        let delay = delay(words, benefit);
        let channel = (!apply.channel.is_empty()).then(|| words.text(&format!("channel-{}", apply.channel)));
        let window = (!apply.window.is_empty()).then(|| words.text(&format!("window-{}", apply.window)));
        let today = self.session.today.get();
        let call = calls::mark(words, benefit, today);
        let (last_known, written) = calls::source(words, benefit, today);
        // Who has to wait is best served by a calendar.
        let ahead = !open::turns(benefit, today).is_empty() && self.finding.verdict != Verdict::No;
        let remind =
            ahead.then(|| view! { <ButtonLink to=Route::Reminders icon=Icon::Calendar key="reminders-link" /> });
        let authority = words.text(&format!("authority-{}", benefit.authority));
        let authority = capital(&words.with("right-authority", &[("authority", authority.into())]));
        // An office below has it already.
        let offices = self.session.offices(&benefit.id).map_or_else(Vec::new, |(_, offices)| offices);
        let there = offices.iter().any(|office| office.phone == apply.phone);
        let phone = (!apply.phone.is_empty() && !there).then(|| call_button(self.session, words, &apply.phone));
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
                    {call.map(|call| view! { <p>{call}</p> })}
                    {last_known.map(|text| view! { <p class="small quiet">{text}</p> })}
                    {cite(&written, self.law())}
                    {channel.map(|text| view! { <p class="label"><Mixed text=text /></p> })}
                    <p><Mixed text=how /></p>
                    {window.map(|text| view! { <p><Mixed text=text /></p> })}
                    {delay.map(|text| view! { <p><Mixed text=text /></p> })}
                    <p class="quiet"><Mixed text=authority /></p>
                    {phone}
                    {site}
                    {remind}
                </div>
            </section>
        }
        .into_any()
    }

    pub(super) fn mark(&self) -> AnyView {
        let (session, right, words, who) = (self.session, self.right.clone(), &self.words, self.told().who);
        let option = |mark: Option<Mark>, key: &str, picture: &str| {
            let (mine, right) = (right.clone(), right.clone());
            let chosen = Signal::derive(move || session.journey.with(|j| j.mark(&mine)) == mark);
            let choose = Callback::new(move |()| session.mark(right.clone(), mark));
            let text = capital(&words.with(key, &who));
            view! { <Choice name="mark".to_owned() text=text picture=picture chosen=chosen choose=choose /> }
        };
        let refused = session.journey.with(|j| j.mark(&right)) == Some(Mark::Refused);
        view! {
            <fieldset class="section">
                <legend>
                    <h2>{words.text("right-mark")}</h2>
                </legend>
                <div class="options">
                    {option(None, "right-mark-none", "mark-none")}
                    {option(Some(Mark::Received), "right-mark-received", "mark-received")}
                    {option(Some(Mark::Refused), "right-mark-refused", "mark-refused")}
                    {option(Some(Mark::NotForMe), "right-mark-not-for-me", "mark-not-for-me")}
                </div>
                {refused.then(|| view! { <p role="status">{words.text("right-marked-refused")}</p> })}
            </fieldset>
        }
        .into_any()
    }

    pub(super) fn sources(&self) -> AnyView {
        let (words, benefit, law) = (&self.words, self.benefit(), self.law());
        let line = |(text, address): &(String, String)| {
            let shown = cite(text, law);
            if address.is_empty() || self.session.locked() {
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
