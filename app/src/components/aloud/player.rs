//! What is read, where it stands, and going on from sentence to sentence.

use crate::aloud::voices::{Found, choose};
use crate::aloud::{Reading, Sentence, Silence, place_again, script};
use crate::browser::page;
use crate::browser::reading::{Page, Wanted, unmark};
use crate::browser::speech::{self, Voices};
use crate::language::Language;
use crate::session::Session;
use crate::ui::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::vec::IntoIter;

/// The page first, then what it says about the device. The way back and the keypad say nothing that must be heard each time.
const WANTED: Wanted = Wanted {
    roots: &["main:not(#first)", ".notices"],
    skip: "[aria-hidden=true], [hidden], dialog, svg, .journey, .keypad, .status",
    amount: ".amount, .card-amount",
};

#[derive(Default)]
struct Player {
    /// Counts what the person asked for: what an earlier wish still brings is no longer wanted.
    turn: u32,
    page: Page,
    script: Vec<Sentence>,
    /// The sentence that is read.
    at: usize,
    voices: Voices,
}

thread_local! {
    static PLAYER: RefCell<Player> = RefCell::default();
}

fn with<T>(run: impl FnOnce(&mut Player) -> T) -> T {
    PLAYER.with(|player| run(&mut player.borrow_mut()))
}

/// A new wish: everything under way is no longer wanted.
fn turn() -> u32 {
    with(|p| {
        p.turn = p.turn.wrapping_add(1);
        p.turn
    })
}

fn holds(turn: u32) -> bool {
    with(|p| p.turn) == turn
}

/// Stops when another page or language is shown, when the person leaves, and at the Escape key.
pub(super) fn listen(session: Session) {
    page::on_hide(move || stop(session));
    page::on_look_away(move || pause(session));
    page::on_key(move |key| {
        if key == "Escape" && session.aloud.get_untracked() != Reading::Off {
            stop(session);
        }
    });
}

/// Looks for a voice of the page's language, then reads from the top.
pub(super) fn begin(session: Session) {
    let turn = turn();
    session.aloud.set(Reading::Starting);
    spawn_local(async move {
        let locale = session.language.get_untracked().locale();
        let voices = speech::voices(|all| matches!(choose(all, locale), Found::Local(_))).await;
        if !holds(turn) {
            return;
        }
        let silence = match choose(&voices.list(), locale) {
            Found::Local(_) => None,
            Found::NetworkOnly => Some(Silence::NetworkOnly),
            Found::None => Some(Silence::NoVoice),
        };
        if let Some(silence) = silence {
            return session.aloud.set(Reading::Silent(silence));
        }
        with(|p| p.voices = voices);
        look();
        read(session, 0);
    });
}

/// Takes in what stands on the page now.
fn look() {
    let page = Page::now(WANTED);
    with(|p| {
        p.script = script(&page.blocks);
        p.page = page;
    });
}

/// Reads a sentence, then those after it.
fn read(session: Session, at: usize) {
    let turn = turn();
    let said = with(|p| {
        let sentence = p.script.get(at)?;
        p.at = at;
        p.page.mark(sentence);
        Some(sentence.said(true))
    });
    let Some(said) = said else { return stop(session) };
    session.aloud.set(Reading::On);
    say(session, turn, said.into_iter());
}

/// Says what is left of a sentence, each stretch with a voice of its language.
fn say(session: Session, turn: u32, mut rest: IntoIter<(String, String)>) {
    if !holds(turn) {
        return;
    }
    let Some((lang, text)) = rest.next() else { return read(session, with(|p| p.at) + 1) };
    let voices = with(|p| p.voices.clone());
    let list = voices.list();
    let own = session.language.get_untracked().locale();
    let wanted = Language::of(&lang).map(Language::locale);
    let found = [wanted.unwrap_or(&lang), own].into_iter().find_map(|locale| match choose(&list, locale) {
        Found::Local(at) => Some(at),
        _ => None,
    });
    let Some(voice) = found else { return stop(session) };
    speech::say(&text, &voices, voice, rate(session), move || say(session, turn, rest));
}

/// How fast, as a share of a voice's own speed.
fn rate(session: Session) -> f32 {
    session.voice_speed.with_untracked(|speed| match speed.as_deref() {
        Some("slow") => 0.75,
        Some("fast") => 1.3,
        _ => 1.0,
    })
}

/// Falls silent, then reads from a sentence.
fn jump(session: Session, at: usize) {
    let turn = turn();
    speech::cancel();
    page::after(speech::REST, move || {
        if holds(turn) {
            read(session, at);
        }
    });
}

/// Waits at the sentence that is read: some devices cannot pause, so it is said again from its start.
pub(super) fn pause(session: Session) {
    if session.aloud.get_untracked() == Reading::On {
        turn();
        speech::cancel();
        session.aloud.set(Reading::Paused);
    }
}

/// Goes on where it waits. The page may have changed meanwhile: an option was chosen, something was unfolded.
pub(super) fn go_on(session: Session) {
    let (at, text) = with(|p| (p.at, p.script.get(p.at).map(Sentence::text).unwrap_or_default()));
    look();
    jump(session, with(|p| place_again(&p.script, &text, at)));
}

/// One sentence back, or one forward.
pub(super) fn step(session: Session, forward: bool) {
    let at = with(|p| if forward { p.at + 1 } else { p.at.saturating_sub(1) });
    jump(session, at);
}

/// Says the sentence again, after the speed was changed.
pub(super) fn again(session: Session) {
    if session.aloud.get_untracked() == Reading::On {
        jump(session, with(|p| p.at));
    }
}

/// Stops, and forgets the page.
pub(super) fn stop(session: Session) {
    turn();
    speech::cancel();
    unmark();
    with(|p| {
        p.page = Page::default();
        p.script = Vec::new();
        p.at = 0;
    });
    page::hand_focus(".aloud", ".tool-listen");
    session.aloud.set(Reading::Off);
}
