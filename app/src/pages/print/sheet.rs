//! The sheet itself: its sections in one language, laid out side by side, or one after the other on a ticket.

use crate::browser::{intl, page};
use crate::components::Mixed;
use crate::pages::first::{Line, lines_alike, source};
use crate::pages::groups::Group;
use crate::pages::settle;
use crate::session::Session;
use crate::ui::*;
use crate::words::Words;
use pont_rules::model::Catalogue;
use pont_rules::results::Finding;
use std::sync::Arc;

/// What it is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paper {
    /// A4: two languages side by side.
    Sheet,
    /// The narrow roll of a kiosk's printer: one language after the other, right by right.
    Ticket,
}

/// What is taken away.
pub(in crate::pages) struct Taken {
    pub(in crate::pages) session: Session,
    pub(in crate::pages) catalogue: Arc<Catalogue>,
    /// With the grounds, the law, the documents and the coming years.
    pub(in crate::pages) full: bool,
}

/// A part of the sheet in one language. Both languages give the same parts with as many items, in the same order.
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) items: Vec<AnyView>,
}

impl Taken {
    /// The findings of some groups, in the order of the law.
    pub(in crate::pages) fn of(&self, wanted: &[Group]) -> Vec<Finding> {
        let all = self.session.results.get().map(|r| r.findings.clone()).unwrap_or_default();
        all.into_iter().filter(|finding| wanted.contains(&self.group(finding))).collect()
    }

    fn group(&self, finding: &Finding) -> Group {
        let mark = self.session.right_of(finding).and_then(|right| self.session.journey.with(|j| j.mark(&right)));
        Group::of(finding, self.benefit(finding), mark)
    }

    /// The whole sheet.
    pub(super) fn sheet(&self, paper: Paper, words: &Words, office: Option<&Words>, name: RwSignal<String>) -> AnyView {
        match (paper, office) {
            (Paper::Ticket, office) => {
                let office_sections = office.map(|o| self.sections(o)).unwrap_or_default();
                let both = |own: AnyView, other: Option<AnyView>| pair(words, own, office.zip(other));
                let parts = zip(self.sections(words), office_sections).map(|(own, other)| {
                    let (heading, items) = other.map_or((None, Vec::new()), |o| (Some(o.heading), o.items));
                    let heading = heading.map(|text| view! { <p class="label">{text}</p> }.into_any());
                    let items = zip(own.items, items).map(|(own, other)| both(own, other)).collect_view();
                    view! {
                        {both(view! { <h3>{own.heading}</h3> }.into_any(), heading)}
                        {items}
                    }
                });
                view! {
                    <div class="sheet sheet-ticket">
                        {both(self.head(words, Some(name)), office.map(|o| self.head(o, None)))}
                        {parts.collect_view()}
                        {both(self.foot(words), office.map(|o| self.foot(o)))}
                    </div>
                }
                .into_any()
            }
            (Paper::Sheet, office) => {
                let class = if self.full { "sheet" } else { "sheet sheet-short" };
                let class = if office.is_some() { [class, " sheet-two"].concat() } else { class.to_owned() };
                view! {
                    <div class=class>
                        {self.side(words, name)}
                        {office.map(|office| self.side(office, name))}
                    </div>
                }
                .into_any()
            }
        }
    }

    /// One language's column.
    fn side(&self, words: &Words, name: RwSignal<String>) -> AnyView {
        let section = |Section { heading, items }: Section| {
            view! {
                <h3>{heading}</h3>
                {items}
            }
        };
        view! {
            <section class="sheet-side" lang=words.language().code() dir=words.language().direction()>
                {self.head(words, Some(name))}
                {self.sections(words).into_iter().map(section).collect_view()}
                {self.foot(words)}
            </section>
        }
        .into_any()
    }

    /// The title, the day, and whose sheet it is where somebody typed it.
    fn head(&self, words: &Words, name: Option<RwSignal<String>>) -> AnyView {
        let date = intl::date(words.language().locale(), self.session.today.get());
        let label = words.text("print-for");
        let whose = name.map(|name| {
            move || {
                let typed = name.get().trim().to_owned();
                let label = label.clone();
                (!typed.is_empty()).then(|| view! { <p class="sheet-name">{label} " " <bdi>{typed}</bdi></p> })
            }
        });
        let preview = self.session.preview.get();
        let preview = preview.map(|town| words.with("preview-notice", &[("town", town.into())]));
        view! {
            {self.look()}
            <h2>{words.text("print-sheet-title")}</h2>
            {preview.map(|text| view! { <p><strong>{text}</strong></p> })}
            <p class="small">{words.with("print-date", &[("date", date.into())])}</p>
            {whose}
        }
        .into_any()
    }

    /// The drawing and the colour of the household's town, if it gave any. They are in what everybody fetches: nothing is asked for.
    fn look(&self) -> Option<AnyView> {
        let town = self.session.own_town()?;
        let logo = (!town.logo.is_empty()).then(|| {
            let address = format!("{}#logo-{}", page::pictures(), town.logo);
            view! {
                <svg class="sheet-logo" aria-hidden="true" focusable="false">
                    <use href=address />
                </svg>
            }
        });
        let line = (!town.colour.is_empty()).then(|| {
            view! {
                <svg class="sheet-colour" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <path d="M0 0h100v1H0z" fill=town.colour.clone() />
                </svg>
            }
        });
        (logo.is_some() || line.is_some()).then(|| view! { {logo} {line} }.into_any())
    }

    fn foot(&self, words: &Words) -> AnyView {
        view! {
            <p class="small sheet-note">{words.text("print-note")}</p>
            {self.full.then(|| self.rules(words))}
        }
        .into_any()
    }

    fn sections(&self, words: &Words) -> Vec<Section> {
        let rights = |key: &str, wanted: &[Group]| Section {
            heading: words.text(key),
            items: self.of(wanted).iter().map(|f| self.right(words, f)).collect(),
        };
        let mut sections = vec![
            rights("print-can", &[Group::Yes, Group::Automatic]),
            if self.full {
                rights("print-office", &[Group::Office])
            } else {
                Section { heading: words.text("print-office"), items: self.office_shortly(words) }
            },
            Section {
                heading: words.text("print-open"),
                items: if self.full { self.open_fully(words) } else { self.open_shortly(words) },
            },
        ];
        sections.retain(|s| !s.items.is_empty());
        if sections.is_empty() {
            let none = view! { <p>{words.text("print-nothing")}</p> }.into_any();
            sections.push(Section { heading: words.text("print-can"), items: vec![none] });
        }
        sections.extend(self.alike(words));
        if self.full {
            sections.extend([self.documents(words), self.years(words), self.said(words)]);
        }
        sections.retain(|s| !s.items.is_empty());
        sections
    }

    /// What an office decides gets a line each: what it is called, and where to ask.
    fn office_shortly(&self, words: &Words) -> Vec<AnyView> {
        self.of(&[Group::Office]).iter().map(|finding| self.brief(words, finding)).collect()
    }

    /// What is still open gets one line, or one each with the papers that would settle it: the sheet is for what can be
    /// claimed.
    fn open_shortly(&self, words: &Words) -> Vec<AnyView> {
        let (mut names, mut waiting): (Vec<String>, Vec<(String, String)>) = (Vec::new(), Vec::new());
        for finding in self.of(&[Group::Open]) {
            let name = words.text(&format!("benefit-{}", self.benefit(&finding).id));
            match settle::line(self.session, words, &finding).filter(|_| finding.unsettleable) {
                Some(papers) if !waiting.contains(&(name.clone(), papers.clone())) => waiting.push((name, papers)),
                None if !names.contains(&name) => names.push(name),
                _ => {}
            }
        }
        let line = |(name, papers)| {
            view! {
                <p>
                    <strong>{mixed(words, name)}</strong>
                    <br />
                    {mixed(words, papers)}
                </p>
            }
            .into_any()
        };
        let names = (!names.is_empty()).then(|| {
            let names = mixed(words, names.join(&words.text("list-separator")));
            view! { <p>{names}</p> }.into_any()
        });
        waiting.into_iter().map(line).chain(names).collect()
    }

    /// Taken away before the questions are finished: what households alike often have, marked as such.
    fn alike(&self, words: &Words) -> Option<Section> {
        let unfinished = self.session.next.with(|n| n.as_ref().is_some_and(|n| n.question.is_some()));
        let profile = self.session.profile.get().filter(|_| unfinished)?;
        let lines = lines_alike(self.session, words, &self.catalogue, &profile);
        let line = |line: Line| {
            let text: Vec<String> = [Some(line.share), line.range].into_iter().flatten().collect();
            let text = text.join(&words.text("list-separator"));
            view! { <li><strong>{mixed(words, line.name)}</strong> " " {mixed(words, text)}</li> }
        };
        let source = mixed(words, source(words, &self.catalogue));
        (!lines.is_empty()).then(|| {
            let item = view! {
                <ul class="sheet-like">{lines.into_iter().map(line).collect_view()}</ul>
                <p class="small">{words.text("first-like-not-you")} " " {source}</p>
            };
            Section { heading: words.text("first-like"), items: vec![item.into_any()] }
        })
    }
}

/// Another paper in the person's language and in the office's.
pub(in crate::pages) fn sides(session: Session, of: impl Fn(&Words) -> AnyView) -> AnyView {
    let office = session.office_words.get();
    let side = |words: &Words| {
        view! {
            <section class="sheet-side" lang=words.language().code() dir=words.language().direction()>{of(words)}</section>
        }
    };
    view! {
        <div class=if office.is_some() { "sheet sheet-two" } else { "sheet" }>
            {side(&session.words.get())}
            {office.map(|office| side(&office))}
        </div>
    }
    .into_any()
}

/// Words in the language of their column, with names in other letters kept apart.
pub(super) fn mixed(words: &Words, text: String) -> AnyView {
    view! { <Mixed text=text own=words.language() /> }.into_any()
}

/// What the person reads, and below it the same for the office.
fn pair(words: &Words, own: AnyView, office: Option<(&Words, AnyView)>) -> AnyView {
    let one = |words: &Words, class: &'static str, of: AnyView| {
        view! { <div class=class lang=words.language().code() dir=words.language().direction()>{of}</div> }
    };
    view! {
        <div class="sheet-pair">
            {one(words, "sheet-side", own)}
            {office.map(|(office, of)| one(office, "sheet-side sheet-other", of))}
        </div>
    }
    .into_any()
}

/// Each of one list with its counterpart.
fn zip<T>(own: Vec<T>, other: Vec<T>) -> impl Iterator<Item = (T, Option<T>)> {
    let mut other = other.into_iter();
    own.into_iter().map(move |one| (one, other.next()))
}
