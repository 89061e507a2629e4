//! What is read, where it stands, and going on from sentence to sentence.

use super::panel::HEADPHONES;
use crate::aloud::clips::{Pack, key};
use crate::aloud::voices::{Found, choose};
use crate::aloud::{Reading, Sentence, Silence, place_again, script};
use crate::browser::reading::{Page, Part, Wanted, unmark};
use crate::browser::speech::{self, Voices};
use crate::browser::{dialog, fetch, page, sound};
use crate::language::Language;
use crate::session::{Session, Storage};
use crate::ui::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::rc::Rc;
use std::vec::IntoIter;

/// A question over the page, before which nothing else matters.
const OVER: Wanted = Wanted {
    roots: &["dialog[open] .dialog-body"],
    skip: "[aria-hidden=true], [hidden], svg, .dialog-hear",
    amount: ".amount",
};
/// The page first, then what it says about the device. The way back and the keypad say nothing that must be heard each time.
const WANTED: Wanted = Wanted {
    roots: &["main:not(#first)", ".notices"],
    skip: "[aria-hidden=true]:not(.heard), [hidden], dialog, svg, .journey, .keypad, .status",
    amount: ".amount, .heard",
};
/// Stands where a recorded voice has nothing to say, such as a number, in milliseconds.
const GAP: i32 = 400;

#[derive(Default)]
struct Player {
    /// Counts what the person asked for: what an earlier wish still brings is no longer wanted.
    turn: u32,
    page: Page,
    script: Vec<Sentence>,
    /// The sentence that is read.
    at: usize,
    /// The sentence before which it waits, where one part of the page is read alone.
    until: Option<usize>,
    voices: Voices,
    /// The recorded prompts, where the device has no voice.
    pack: Option<Rc<Pack>>,
    /// What there is to know about the voice.
    note: ArcRwSignal<Option<&'static str>>,
    /// Whether the person has headphones, once asked.
    headphones: Option<bool>,
    /// That is being asked, aloud: what is read once it is answered, the whole page or a part of it.
    asking: Option<Option<Part>>,
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
            end(session);
        }
    });
}

/// What there is to know about the voice, for the controls.
pub(super) fn note() -> ArcRwSignal<Option<&'static str>> {
    with(|p| p.note.clone())
}

/// Looks for a voice of the page's language, or else for recorded prompts, then reads from the top, or one part of the page alone.
pub(super) fn begin(session: Session, only: Option<Part>) {
    let turn = turn();
    session.aloud.set(Reading::Starting);
    let locale = session.language.get_untracked().locale();
    let local = move |voices: &Voices| matches!(choose(&voices.list(), locale), Found::Local(_));
    if !local(&speech::listed()) {
        sound::prepare();
    }
    spawn_local(async move {
        let voices = speech::voices(|all| matches!(choose(all, locale), Found::Local(_))).await;
        let pack = if local(&voices) || !holds(turn) { None } else { fetch_pack(session).await };
        if !holds(turn) {
            return;
        }
        let silence = match choose(&voices.list(), locale) {
            Found::NetworkOnly if pack.is_none() => Some(Silence::NetworkOnly),
            Found::None if pack.is_none() => Some(Silence::NoVoice),
            _ => None,
        };
        if let Some(silence) = silence {
            return session.aloud.set(Reading::Silent(silence));
        }
        let robot = pack.as_ref().map(|pack| if pack.has_robot() { "aloud-robot" } else { "aloud-recorded" });
        note().set(robot);
        with(|p| {
            p.voices = voices;
            p.pack = pack.map(Rc::new);
        });
        session.hearing.set(true);
        look();
        aim(only.as_ref());
        // Recorded voices know no amounts.
        let ask = with(|p| p.pack.is_none() && p.headphones.is_none() && p.script.iter().any(Sentence::has_amount));
        if ask && shared(session) {
            dialog::open(HEADPHONES);
            // The question itself is heard: there is no amount in it.
            with(|p| p.asking = Some(only));
            look();
            aim(None);
        }
        read(session, with(|p| p.at));
    });
}

/// Reads one part of the page alone, and waits after it.
pub(super) fn only(session: Session, part: &Part) {
    look();
    aim(Some(part));
    jump(session, with(|p| p.at));
}

/// From where to where: the whole page, or one part of it.
fn aim(only: Option<&Part>) {
    with(|p| {
        let blocks = only.map(|part| p.page.blocks_in(part));
        let here = |at: &usize| blocks.as_ref().is_none_or(|blocks| blocks.contains(&p.script[*at].block));
        let first = (0..p.script.len()).find(here);
        let until = first.and_then(|first| (first..p.script.len()).find(|at| !here(at)));
        (p.at, p.until) = match first {
            Some(first) => (first, blocks.map(|_| until.unwrap_or(p.script.len()))),
            None => (0, None),
        };
    });
}

/// The whole pack of a language, in one file: which page is listened to is told to nobody.
async fn fetch_pack(session: Session) -> Option<Pack> {
    note().set(Some("loading"));
    let index = fetch::json("clips/index.json").await.ok();
    let name = index.and_then(|index| fetch::text_at(&index, &[session.language.get_untracked().code(), "file"]));
    let bytes = match name {
        Some(name) => fetch::bytes(&format!("clips/{name}")).await.ok(),
        None => None,
    };
    note().set(None);
    Pack::of(bytes?)
}

/// Whether others may stand beside the person: where nothing is kept, and at a helper's desk, amounts are heard by headphones only.
fn shared(session: Session) -> bool {
    matches!(session.storage.get_untracked(), Storage::Nothing | Storage::File)
}

/// Takes what the person said about headphones, and begins to read.
pub(super) fn with_headphones(session: Session, there: bool) {
    with(|p| p.headphones = Some(there));
    dialog::close(HEADPHONES);
    let Some(only) = with(|p| p.asking.take()) else { return };
    if session.aloud.get_untracked() != Reading::Off {
        look();
        aim(only.as_ref());
        jump(session, with(|p| p.at));
    }
}

/// The next person is asked again.
pub(super) fn forget_headphones() {
    with(|p| p.headphones = None);
}

/// Takes in what stands on the page now.
fn look() {
    let over = Page::now(OVER);
    let page = if over.blocks.is_empty() { Page::now(WANTED) } else { over };
    with(|p| {
        p.script = script(&page.blocks);
        p.page = page;
    });
}

/// Reads a sentence, then those after it.
fn read(session: Session, at: usize) {
    if with(|p| p.until) == Some(at) {
        with(|p| (p.at, p.until) = (at.min(p.script.len().saturating_sub(1)), None));
        return session.aloud.set(Reading::Paused);
    }
    let turn = turn();
    let sentence = with(|p| {
        let sentence = p.script.get(at)?;
        p.at = at;
        p.page.mark(sentence);
        Some(sentence.clone())
    });
    let Some(sentence) = sentence else {
        // The answer is waited for.
        return if with(|p| p.asking.is_some()) { session.aloud.set(Reading::Paused) } else { stop(session) };
    };
    session.aloud.set(Reading::On);
    match with(|p| p.pack.clone()) {
        Some(pack) => play(session, turn, &pack, &sentence),
        None => {
            let amounts = !shared(session) || with(|p| p.headphones == Some(true));
            say(session, turn, sentence.said(amounts).into_iter());
        }
    }
}

/// Plays a recorded sentence, or leaves it out where there is no recording of it.
fn play(session: Session, turn: u32, pack: &Rc<Pack>, sentence: &Sentence) {
    let next = move || {
        if holds(turn) {
            read(session, with(|p| p.at) + 1);
        }
    };
    let key = key(session.language.get_untracked().code(), &sentence.text());
    if pack.sound(key).is_none() {
        return page::after(GAP, next);
    }
    let pack = pack.clone();
    spawn_local(async move {
        let sound = pack.sound(key).unwrap_or_default();
        if !sound::play(sound, rate(session), move || holds(turn), next).await && holds(turn) {
            // The browser does not understand these sounds at all.
            stop(session);
            session.aloud.set(Reading::Silent(Silence::NoVoice));
        }
    });
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

fn hush() {
    speech::cancel();
    sound::cancel();
}

/// Falls silent, then reads from a sentence.
fn jump(session: Session, at: usize) {
    let turn = turn();
    hush();
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
        hush();
        session.aloud.set(Reading::Paused);
    }
}

/// Goes on where it waits. The page may have changed meanwhile: an option was chosen, something was unfolded.
pub(super) fn go_on(session: Session) {
    let (at, text) = with(|p| (p.at, p.script.get(p.at).map(Sentence::text).unwrap_or_default()));
    look();
    with(|p| p.until = None);
    jump(session, with(|p| place_again(&p.script, &text, at)));
}

/// One sentence back, or one forward.
pub(super) fn step(session: Session, forward: bool) {
    let at = with(|p| {
        p.until = None;
        if forward { p.at + 1 } else { p.at.saturating_sub(1) }
    });
    jump(session, at);
}

/// Says the sentence again, after the speed was changed.
pub(super) fn again(session: Session) {
    if session.aloud.get_untracked() == Reading::On {
        jump(session, with(|p| p.at));
    }
}

/// Stops because the person wants to hear no more.
pub(super) fn end(session: Session) {
    session.hearing.set(false);
    stop(session);
}

/// Stops, and forgets the page.
pub(super) fn stop(session: Session) {
    turn();
    hush();
    unmark();
    with(|p| {
        p.page = Page::default();
        p.script = Vec::new();
        (p.at, p.until) = (0, None);
        p.asking = None;
    });
    page::hand_focus(".aloud", ".tool-listen");
    session.aloud.set(Reading::Off);
}
