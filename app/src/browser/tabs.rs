//! Other tabs of the same app: they greet each other, and say when everything was erased. Nothing else is said.

use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent};

/// What another tab says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Heard {
    /// It has just begun and asks who else is here.
    Asked,
    /// It is here.
    Here,
    /// It erased everything.
    Erased,
}

const SAYINGS: [(&str, Heard); 3] = [("asked", Heard::Asked), ("here", Heard::Here), ("erased", Heard::Erased)];

thread_local! {
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new("pont").ok();
}

/// Says something to the other tabs.
pub fn say(what: Heard) {
    let text = SAYINGS.iter().find(|(_, h)| *h == what).map_or("", |(t, _)| t);
    CHANNEL.with(|c| {
        if let Some(channel) = c {
            let _ = channel.post_message(&JsValue::from_str(text));
        }
    });
}

/// Calls back when another tab says something.
pub fn listen(mut call: impl FnMut(Heard) + 'static) {
    let hear = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        let text = event.data().as_string().unwrap_or_default();
        if let Some((_, heard)) = SAYINGS.iter().find(|(t, _)| *t == text) {
            call(*heard);
        }
    });
    CHANNEL.with(|c| {
        if let Some(channel) = c {
            channel.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        }
    });
    hear.forget();
}
