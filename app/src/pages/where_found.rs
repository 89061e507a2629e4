//! Where to find an amount: the paper drawn with its line, closed until somebody wants it.

use super::paper_lines::{self, PaperLine};
use crate::components::{Foreign, Icon, Paper, Pictogram};
use crate::language::{Country, Language};
use crate::session::{Session, use_session};
use crate::ui::*;
use crate::words::{Arg, Piece, Words};

/// The language in which the papers of a country are written, those of the State first.
fn of_papers(country: Country) -> Language {
    match country {
        Country::France => Language::Fr,
        Country::Catalonia => Language::Es,
    }
}

/// The drawing beside a question, where there is one for its input.
pub(super) fn where_found(session: Session, words: &Words, input: &str) -> Option<AnyView> {
    let country = session.country.get_untracked()?;
    let found = paper_lines::of(country.code(), input)?;
    let opened = RwSignal::new(false);
    let own = words.clone();
    // The words of the other language are read only when they are wanted.
    let drawn = move || opened.get().then(|| drawing(&own, of_papers(country), found));
    Some(view! {
        <details class="why where no-print" on:toggle=move |_| opened.set(true)>
            <summary>
                <Pictogram icon=Icon::Papers />
                <span>{words.text("paper-where")}</span>
            </summary>
            {drawn}
        </details>
    })
}

fn drawing(own: &Words, language: Language, found: PaperLine) -> AnyView {
    let (paper, line) = (format!("paper-{}", found.paper), format!("line-{}", found.line));
    let theirs = use_session().words_in(language).filter(|words| words.has(&line)).unwrap_or_else(|| own.clone());
    let lang = theirs.language().code();
    let official = theirs.text(&line);
    let look = own.pieces("paper-look", &[("line", Arg::foreign(lang, &official))]);
    let means =
        (theirs.language() != own.language()).then(|| own.with("paper-means", &[("meaning", own.text(&line).into())]));
    let look = look.into_iter().map(|piece| match piece {
        Piece::Text(text) => text.into_any(),
        Piece::Foreign { lang, text, .. } => view! { <b><Foreign lang=lang text=text /></b> },
    });
    view! {
        <figure class="where-found">
            <Paper paper=found.paper above=found.above lang=lang title=theirs.text(&paper) line=official />
            <figcaption>
                <p>{look.collect_view()}</p>
                {means.map(|means| view! { <p>{means}</p> })}
                <p class="hint">{own.text("paper-other")}</p>
            </figcaption>
        </figure>
    }
}
