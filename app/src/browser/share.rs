//! Handing a text or a file to another app of the device, or to its clipboard. Only ever called from a tap.

use super::page;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag};

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It is there.
    Done,
    /// The person turned back.
    Left,
    /// The device refused.
    Failed,
}

/// Whether the device can hand over a text.
#[must_use]
pub fn can_share(text: &str) -> bool {
    let can = || {
        let (navigator, can) = method("canShare")?;
        method("share")?;
        can.call1(&navigator, &data(text)).ok()
    };
    can().is_some_and(|can| can.is_truthy())
}

/// Hands a text over, after the device has asked to whom. It has no title and no address.
pub async fn share(text: &str) -> Outcome {
    let Some((navigator, share)) = method("share") else { return Outcome::Failed };
    outcome(settled(share.call1(&navigator, &data(text))).await)
}

/// Whether the device can hand over such a file.
#[must_use]
pub fn can_share_file(name: &str, kind: &str) -> bool {
    let can = || {
        let (navigator, can) = method("canShare")?;
        can.call1(&navigator, file_data(name, kind, &[])?.as_ref()).ok()
    };
    can().is_some_and(|can| can.is_truthy())
}

/// Hands a file over, after the device has asked to whom.
pub async fn share_file(name: &str, kind: &str, bytes: &[u8]) -> Outcome {
    let Some(((navigator, share), data)) = method("share").zip(file_data(name, kind, bytes)) else {
        return Outcome::Failed;
    };
    outcome(settled(share.call1(&navigator, &data)).await)
}

fn file_data(name: &str, kind: &str, bytes: &[u8]) -> Option<Object> {
    let properties = FilePropertyBag::new();
    properties.set_type(kind);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &properties).ok()?;
    let data = Object::new();
    Reflect::set(&data, &"files".into(), &Array::of1(&file)).ok()?;
    Some(data)
}

fn outcome(done: Result<(), JsValue>) -> Outcome {
    match done {
        Ok(()) => Outcome::Done,
        Err(problem) if name(&problem) == "AbortError" => Outcome::Left,
        Err(_) => Outcome::Failed,
    }
}

/// Copies a text.
pub async fn copy(text: &str) -> Outcome {
    let clipboard = || {
        let clipboard = Reflect::get(&navigator()?, &"clipboard".into()).ok()?;
        let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
        Some(write.call1(&clipboard, &text.into()))
    };
    let Some(written) = clipboard() else { return Outcome::Failed };
    settled(written).await.map_or(Outcome::Failed, |()| Outcome::Done)
}

async fn settled(promise: Result<JsValue, JsValue>) -> Result<(), JsValue> {
    let promise: Promise = promise?.dyn_into()?;
    JsFuture::from(promise).await.map(|_| ())
}

fn data(text: &str) -> Object {
    let data = Object::new();
    // Setting a property of a fresh plain object cannot fail.
    let _ = Reflect::set(&data, &"text".into(), &text.into());
    data
}

fn navigator() -> Option<JsValue> {
    Some(page::window()?.navigator().into())
}

/// A method of the navigator that not every browser has.
fn method(name: &str) -> Option<(JsValue, Function)> {
    let navigator = navigator()?;
    let method = Reflect::get(&navigator, &name.into()).ok()?.dyn_into().ok()?;
    Some((navigator, method))
}

fn name(problem: &JsValue) -> String {
    Reflect::get(problem, &"name".into()).ok().and_then(|n| n.as_string()).unwrap_or_default()
}
