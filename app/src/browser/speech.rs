//! The device's own voices. It says what it is given with the voice it is given, and chooses none by itself.

use super::page;
use crate::aloud::voices::Voice;
use js_sys::Reflect;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// How often the list of voices is asked for while it is still empty, and how many times, in milliseconds: some browsers
/// fill it only after the first question.
const EVERY: i32 = 100;
const TIMES: u32 = 20;
/// Some engines lose what is said right after they were told to be silent.
pub const REST: i32 = 50;

type Heard = Closure<dyn FnMut()>;

thread_local! {
    /// What is being said: an engine may forget it, and its end, where nobody else holds it.
    static SAYING: RefCell<Option<(SpeechSynthesisUtterance, Heard)>> = const { RefCell::new(None) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// The voices of this device.
#[derive(Debug, Clone, Default)]
pub struct Voices(Vec<SpeechSynthesisVoice>);

impl Voices {
    /// What is to be known of them.
    #[must_use]
    pub fn list(&self) -> Vec<Voice> {
        self.0.iter().map(|voice| Voice { tag: voice.lang(), local: voice.local_service() }).collect()
    }
}

fn engine() -> Option<SpeechSynthesis> {
    let window = page::window()?;
    let there = Reflect::get(&window, &"speechSynthesis".into()).is_ok_and(|engine| engine.is_truthy());
    if there { window.speech_synthesis().ok() } else { None }
}

/// The voices as they are now.
#[must_use]
pub fn listed() -> Voices {
    let all = engine().map(|engine| engine.get_voices().iter().map(JsCast::unchecked_into).collect());
    Voices(all.unwrap_or_default())
}

/// The voices, as soon as they are good enough, or after a while as they are.
pub async fn voices(enough: impl Fn(&[Voice]) -> bool) -> Voices {
    if engine().is_some() {
        for _ in 0..TIMES {
            let voices = listed();
            if enough(&voices.list()) {
                return voices;
            }
            page::sleep(EVERY).await;
        }
    }
    listed()
}

/// Says a text with one of the voices, then goes on: at its end, at an error, or where the engine has stalled.
pub fn say(text: &str, voices: &Voices, voice: usize, rate: f32, then: impl FnOnce() + 'static) {
    let ready = voices.0.get(voice).zip(engine()).zip(SpeechSynthesisUtterance::new_with_text(text).ok());
    // Without its voice nothing is said: the engine would take one of its own choice.
    let Some(((voice, engine), utterance)) = ready else { return page::after(REST, then) };
    utterance.set_voice(Some(voice));
    utterance.set_lang(&voice.lang());
    utterance.set_rate(rate);
    let then = Rc::new(Cell::new(Some(then)));
    let go_on = move |then: &Cell<Option<_>>| {
        if let Some(then) = then.take() {
            // Not from inside the event: what follows puts another utterance in the place of this one.
            page::after(0, then);
        }
    };
    let own = then.clone();
    let heard = Heard::new(move || go_on(&own));
    utterance.set_onend(Some(heard.as_ref().unchecked_ref()));
    utterance.set_onerror(Some(heard.as_ref().unchecked_ref()));
    engine.speak(&utterance);
    SAYING.with(|saying| *saying.borrow_mut() = Some((utterance, heard)));
    let number = LAST.with(|last| last.replace(last.get().wrapping_add(1))).wrapping_add(1);
    let letters = i32::try_from(text.chars().count()).unwrap_or(i32::MAX);
    page::after(letters.saturating_mul(250).saturating_add(5_000), move || {
        if LAST.with(Cell::get) == number {
            cancel();
            go_on(&then);
        }
    });
}

/// Falls silent at once.
pub fn cancel() {
    LAST.with(|last| last.set(last.get().wrapping_add(1)));
    if let Some(engine) = engine() {
        engine.cancel();
    }
}
