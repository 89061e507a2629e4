//! Plays short sounds that are already here.

use super::page;
use js_sys::Uint8Array;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AudioBuffer, AudioBufferSourceNode, AudioContext, AudioScheduledSourceNode};

type Heard = Closure<dyn FnMut()>;

thread_local! {
    static CONTEXT: RefCell<Option<AudioContext>> = const { RefCell::new(None) };
    static PLAYING: RefCell<Option<(AudioScheduledSourceNode, Heard)>> = const { RefCell::new(None) };
}

/// Gets ready to play. Browsers allow it only while the person presses something.
pub fn prepare() {
    let Some(context) = context() else { return };
    // It may run already.
    let _ = context.resume();
}

fn context() -> Option<AudioContext> {
    CONTEXT.with(|kept| {
        let mut kept = kept.borrow_mut();
        if kept.is_none() {
            *kept = AudioContext::new().ok();
        }
        kept.clone()
    })
}

/// Plays a sound at a speed, then goes on. False where the browser does not understand the sound: nothing follows then.
pub async fn play(bytes: &[u8], rate: f32, wanted: impl Fn() -> bool, then: impl FnOnce() + 'static) -> bool {
    let Some(source) = source(bytes).await else { return false };
    // Another wish may have come while it was unpacked.
    if !wanted() {
        return true;
    }
    source.playback_rate().set_value(rate);
    let source = AudioScheduledSourceNode::from(source);
    let then = Cell::new(Some(then));
    let heard = Heard::new(move || {
        if let Some(then) = then.take() {
            // Not from inside the event: what follows puts another sound in the place of this one.
            page::after(0, then);
        }
    });
    source.set_onended(Some(heard.as_ref().unchecked_ref()));
    let started = source.start().is_ok();
    PLAYING.with(|playing| *playing.borrow_mut() = Some((source, heard)));
    started
}

async fn source(bytes: &[u8]) -> Option<AudioBufferSourceNode> {
    let context = context()?;
    let unpacked = context.decode_audio_data(&Uint8Array::from(bytes).buffer()).ok()?;
    let sound: AudioBuffer = JsFuture::from(unpacked).await.ok()?.unchecked_into();
    let source = context.create_buffer_source().ok()?;
    source.set_buffer(Some(&sound));
    source.connect_with_audio_node(&context.destination()).ok()?;
    Some(source)
}

/// Two soft notes that ask for somebody.
pub fn ring() {
    const NOTES: [(f32, f64); 2] = [(587.33, 0.0), (880.0, 0.25)];
    const LENGTH: f64 = 0.4;
    const LOUD: f32 = 0.25;
    let Some(context) = context() else { return };
    for (pitch, after) in NOTES {
        let (Ok(note), Ok(volume)) = (context.create_oscillator(), context.create_gain()) else { return };
        let from = context.current_time() + after;
        note.frequency().set_value(pitch);
        // These fail only for times and values out of range.
        let _ = volume.gain().set_value_at_time(LOUD, from);
        let _ = volume.gain().linear_ramp_to_value_at_time(0.0, from + LENGTH);
        let joined =
            note.connect_with_audio_node(&volume).and_then(|v| v.connect_with_audio_node(&context.destination()));
        if joined.is_ok() {
            let _ = note.start_with_when(from);
            let _ = note.stop_with_when(from + LENGTH);
        }
    }
}

/// Falls silent at once.
pub fn cancel() {
    if let Some((source, _)) = PLAYING.with(|playing| playing.borrow_mut().take()) {
        source.set_onended(None);
        // Refused only for one that never began.
        let _ = source.stop();
    }
}
