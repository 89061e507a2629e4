//! The worker's side of the conversation: one message in, one message out.

use js_sys::{Object, Reflect, Uint8Array};
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
    match Reflect::get(message, &"bytes".into()).ok().and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok()) {
        Some(bytes) => object(&[("id", id), ("sha256", crate::sha256(&bytes.to_vec()).into())]),
        None => object(&[("id", id), ("error", "bytes".into())]),
    }
}

fn object(fields: &[(&str, JsValue)]) -> Result<JsValue, JsValue> {
    let object = Object::new();
    for (name, value) in fields {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object.into())
}
