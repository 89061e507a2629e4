//! The worker's side of the conversation: one message in, one message out.

use crate::vault::Key;
use crate::{Unopened, carry, hand};
use js_sys::{Object, Reflect, Uint8Array};
use std::cell::RefCell;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent};

/// Listens for messages and says that it does. Runs when the module is loaded.
#[wasm_bindgen(start)]
pub(crate) fn start() -> Result<(), JsValue> {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().dyn_into()?;
    let answering = scope.clone();
    let listener = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
        // A page that went away receives nothing: that is no trouble of the worker's.
        let _ = answer(&event.data()).and_then(|reply| answering.post_message(&reply));
    });
    scope.set_onmessage(Some(listener.as_ref().unchecked_ref()));
    // The listener lives as long as the worker does.
    listener.forget();
    scope.post_message(&object(&[("ready", JsValue::TRUE)])?)
}

fn answer(message: &JsValue) -> Result<JsValue, JsValue> {
    let id = Reflect::get(message, &"id".into()).unwrap_or(JsValue::UNDEFINED);
    let bytes = |name: &str| {
        let field = Reflect::get(message, &name.into()).ok()?;
        Some(field.dyn_into::<Uint8Array>().ok()?.to_vec())
    };
    let text = |name: &str| Reflect::get(message, &name.into()).ok()?.as_string();
    if let (Some(plain), Some(random)) = (bytes("seal"), bytes("random")) {
        let chance = random.split_first_chunk().and_then(|(word, rest)| Some((*word, rest.try_into().ok()?)));
        let done = chance.and_then(|(word, random)| {
            let code = carry::word(word);
            let (link, drawn) = carry::sealed(&plain, &code, random, &text("address").unwrap_or_default())?;
            Some((code, link, drawn))
        });
        return match done {
            Some((code, link, drawn)) => object(&[
                ("id", id),
                ("code", code.into()),
                ("link", link.into()),
                ("size", drawn.size.into()),
                ("path", drawn.path.into()),
            ]),
            None => object(&[("id", id), ("error", "long".into())]),
        };
    }
    if let Some(sealed) = text("open") {
        let opened = carry::bytes(&sealed).and_then(|sealed| carry::open(&sealed, &text("code").unwrap_or_default()));
        return match opened {
            Ok(plain) => object(&[("id", id), ("opened", Uint8Array::from(plain.as_slice()).into())]),
            Err(why) => object(&[("id", id), ("error", why.name().into())]),
        };
    }
    if let Some(text) = text("print") {
        return match carry::print(&text) {
            Some(drawn) => object(&[("id", id), ("size", drawn.size.into()), ("path", drawn.path.into())]),
            None => object(&[("id", id), ("error", "long".into())]),
        };
    }
    if let Some(reply) = handed(&bytes, &text).or_else(|| files(&bytes, &text)) {
        let (name, value) = match reply {
            Ok(done) => done,
            Err(why) => ("error", why.into()),
        };
        return object(&[("id", id), (name, value)]);
    }
    if let Some(bytes) = bytes("bytes") {
        return object(&[("id", id), ("sha256", crate::sha256(&bytes).into())]);
    }
    let answer = bytes("law").zip(bytes("question")).and_then(|(law, asked)| pont_rules::apart::answer(&law, &asked));
    match answer {
        Some(answer) => object(&[("id", id), ("answer", Uint8Array::from(answer.as_slice()).into())]),
        None => object(&[("id", id), ("error", "question".into())]),
    }
}

thread_local! {
    /// The key of a helper's files, while they are open.
    static KEY: RefCell<Option<Key>> = const { RefCell::new(None) };
}

/// Nothing that was drawn with too little chance is used.
const LITTLE: &str = "random";

fn array(made: &[u8]) -> JsValue {
    Uint8Array::from(made).into()
}

/// What comes of a message about a file that is handed over; nothing where it is about something else.
fn handed(
    bytes: &dyn Fn(&str) -> Option<Vec<u8>>,
    text: &dyn Fn(&str) -> Option<String>,
) -> Option<Result<(&'static str, JsValue), &'static str>> {
    let word = text("word")?;
    if let Some(handed) = bytes("handed") {
        return Some(hand::open(&handed, &word).map(|parcel| ("parcel", array(&parcel))).map_err(Unopened::name));
    }
    let parcel = bytes("parcel")?;
    let random = bytes("random").and_then(|random| random.try_into().ok());
    let sealed = random.and_then(|random| hand::seal(&parcel, &word, random));
    Some(sealed.map(|sealed| ("handed", array(&sealed))).ok_or(LITTLE))
}

/// What comes of a message about a helper's files; nothing where it is about something else.
fn files(
    bytes: &dyn Fn(&str) -> Option<Vec<u8>>,
    text: &dyn Fn(&str) -> Option<String>,
) -> Option<Result<(&'static str, JsValue), &'static str>> {
    let random = bytes("random").unwrap_or_default();
    const CLOSED: &str = "closed";
    Some(if let Some(word) = text("word") {
        let opened = match (bytes("lock"), bytes("key")) {
            (Some(lock), _) => Key::unlock(&lock, &word).map(Some).map_err(Unopened::name),
            (None, Some(key)) => key.try_into().map(|key| Some(Key::new(key))).map_err(|_| LITTLE),
            (None, None) => Ok(None),
        };
        opened.and_then(|opened| {
            if let Some(key) = opened {
                KEY.set(Some(key));
            }
            if bytes("lock").is_some() {
                return Ok(("unlocked", JsValue::TRUE));
            }
            let random = random.try_into().map_err(|_| LITTLE)?;
            let lock = KEY.with_borrow(|key| key.as_ref().and_then(|key| key.lock(&word, random)));
            lock.map(|lock| ("lock", array(&lock))).ok_or(CLOSED)
        })
    } else {
        let file = text("file")?;
        KEY.with_borrow(|key| {
            let key = key.as_ref().ok_or(CLOSED)?;
            if let Some(sealed) = bytes("sealed") {
                return key.open(&file, &sealed).map(|plain| ("plain", array(&plain))).map_err(Unopened::name);
            }
            let nonce = random.try_into().map_err(|_| LITTLE)?;
            let sealed = key.seal(&file, &bytes("plain").unwrap_or_default(), nonce);
            sealed.map(|sealed| ("sealed", array(&sealed))).ok_or(CLOSED)
        })
    })
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object.into())
}
