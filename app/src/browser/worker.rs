//! The second wasm: heavy, rare work off the page. Started at the first use, then kept.
//!
//! It says `{ ready: true }` once, then answers each message as `worker/src/lib.rs` says.

use js_sys::{Object, Promise, Reflect, Uint8Array};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::thread::LocalKey;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

#[wasm_bindgen]
extern "C" {
    /// Starts the worker script under the page's trusted-types policy (see `boot.js`).
    #[wasm_bindgen(js_namespace = pont, js_name = startWorker, catch)]
    fn start_worker() -> Result<Worker, JsValue>;
}

/// A running second wasm.
type Running = RefCell<Option<Rc<Worker>>>;

thread_local! {
    static WORKER: Running = const { RefCell::new(None) };
    /// Another, that alone knows the key of a helper's files: it outlives what is said of one person.
    static KEEPER: Running = const { RefCell::new(None) };
    static LAST: Cell<u32> = const { Cell::new(0) };
}

/// Ends it, and all that it was told; the next use starts it anew.
pub fn end() {
    if let Some(worker) = WORKER.take() {
        worker.terminate();
    }
}

/// The SHA-256 of some bytes, in lower-case hexadecimal; nothing where the worker does not start.
pub async fn sha256(bytes: &[u8]) -> Option<String> {
    field(&asked(&[("bytes", array(bytes))]).await?, "sha256").as_string()
}

/// What comes of a question under a law, both in bytes; nothing where the worker does not start or does not understand.
pub async fn answer(law: &[u8], question: &[u8]) -> Option<Vec<u8>> {
    bytes_of(&asked(&[("law", array(law)), ("question", array(question))]).await?, "answer")
}

/// A conversation sealed for another screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed {
    /// The word that opens it.
    pub code: String,
    /// The link that holds it.
    pub link: String,
    /// The width of its QR code in modules.
    pub size: i32,
    /// The dark modules as an SVG path.
    pub path: String,
}

/// Why the second wasm did not do what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// It does not start, or stopped.
    Broken,
    /// The reason by its name, as `worker/src/messages.rs` says it.
    Why(String),
}

/// Seals bytes into a link below an address, with chance for the word and the seal (see `worker/src/carry.rs`).
///
/// # Errors
/// See [`Refused`].
pub async fn seal(plain: &[u8], random: &[u8], address: &str) -> Result<Sealed, Refused> {
    let told = asked(&[("seal", array(plain)), ("random", array(random)), ("address", address.into())]).await;
    let told = told.ok_or(Refused::Broken)?;
    let text = |name| field(&told, name).as_string();
    match (text("code"), text("link"), field(&told, "size").as_f64(), text("path")) {
        (Some(code), Some(link), Some(size), Some(path)) => Ok(Sealed { code, link, size: size as i32, path }),
        _ => Err(refused(&told)),
    }
}

/// Opens what stands behind the `#` of such a link.
///
/// # Errors
/// See [`Refused`].
pub async fn open(sealed: &str, code: &str) -> Result<Vec<u8>, Refused> {
    let told = asked(&[("open", sealed.into()), ("code", code.into())]).await.ok_or(Refused::Broken)?;
    bytes_of(&told, "opened").ok_or_else(|| refused(&told))
}

/// Seals what is handed over with a secret word, with chance as `worker/src/hand.rs` wants it.
///
/// # Errors
/// See [`Refused`].
pub async fn hand(parcel: &[u8], word: &str, random: &[u8]) -> Result<Vec<u8>, Refused> {
    let told = asked(&[("parcel", array(parcel)), ("word", word.into()), ("random", array(random))]).await;
    let told = told.ok_or(Refused::Broken)?;
    bytes_of(&told, "handed").ok_or_else(|| refused(&told))
}

/// Opens what was handed over.
///
/// # Errors
/// See [`Refused`].
pub async fn received(handed: &[u8], word: &str) -> Result<Vec<u8>, Refused> {
    let told = asked(&[("handed", array(handed)), ("word", word.into())]).await.ok_or(Refused::Broken)?;
    bytes_of(&told, "parcel").ok_or_else(|| refused(&told))
}

/// The QR code of a text for paper: its width in modules, and the dark ones as an SVG path.
pub async fn printed(text: &str) -> Option<(i32, String)> {
    let told = asked(&[("print", text.into())]).await?;
    field(&told, "size").as_f64().map(|size| size as i32).zip(field(&told, "path").as_string())
}

/// Forgets the key of a helper's files.
pub fn close_files() {
    if let Some(keeper) = KEEPER.take() {
        keeper.terminate();
    }
}

/// Draws a lock that a word opens: for a new key of that chance, or for the one that is open. The chance for the lock is `random`.
///
/// # Errors
/// See [`Refused`].
pub async fn lock_files(word: &str, key: Option<&[u8]>, random: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut fields = vec![("word", word.into()), ("random", array(random))];
    fields.extend(key.map(|key| ("key", array(key))));
    kept(&fields, "lock").await
}

/// Opens a lock: from then on files can be sealed and opened.
///
/// # Errors
/// See [`Refused`].
pub async fn unlock_files(word: &str, lock: &[u8]) -> Result<(), Refused> {
    let told = asked_of(&KEEPER, &[("word", word.into()), ("lock", array(lock))]).await.ok_or(Refused::Broken)?;
    if field(&told, "unlocked").is_truthy() { Ok(()) } else { Err(refused(&told)) }
}

/// Seals a file of that name.
///
/// # Errors
/// See [`Refused`].
pub async fn seal_file(name: &str, plain: &[u8], random: &[u8]) -> Result<Vec<u8>, Refused> {
    kept(&[("file", name.into()), ("plain", array(plain)), ("random", array(random))], "sealed").await
}

/// Opens a sealed file of that name.
///
/// # Errors
/// See [`Refused`].
pub async fn open_file(name: &str, sealed: &[u8]) -> Result<Vec<u8>, Refused> {
    kept(&[("file", name.into()), ("sealed", array(sealed))], "plain").await
}

async fn kept(fields: &[(&str, JsValue)], answer: &str) -> Result<Vec<u8>, Refused> {
    let told = asked_of(&KEEPER, fields).await.ok_or(Refused::Broken)?;
    bytes_of(&told, answer).ok_or_else(|| refused(&told))
}

fn refused(told: &JsValue) -> Refused {
    field(told, "error").as_string().map_or(Refused::Broken, Refused::Why)
}

fn array(bytes: &[u8]) -> JsValue {
    Uint8Array::from(bytes).into()
}

fn bytes_of(data: &JsValue, name: &str) -> Option<Vec<u8>> {
    Some(field(data, name).dyn_into::<Uint8Array>().ok()?.to_vec())
}

/// The answer to a message with these fields.
async fn asked(fields: &[(&str, JsValue)]) -> Option<JsValue> {
    asked_of(&WORKER, fields).await
}

async fn asked_of(running: &'static LocalKey<Running>, fields: &[(&str, JsValue)]) -> Option<JsValue> {
    let worker = worker(running).await?;
    let id = f64::from(LAST.with(|last| last.replace(last.get().wrapping_add(1))));
    let request = Object::new();
    Reflect::set(&request, &"id".into(), &id.into()).ok()?;
    for (name, value) in fields {
        Reflect::set(&request, &(*name).into(), value).ok()?;
    }
    let answer = heard(&worker, move |data| field(data, "id").as_f64() == Some(id));
    worker.post_message(&request).ok()?;
    JsFuture::from(answer).await.ok()
}

async fn worker(running: &'static LocalKey<Running>) -> Option<Rc<Worker>> {
    if let Some(worker) = running.with_borrow(Clone::clone) {
        return Some(worker);
    }
    let worker = Rc::new(start_worker().ok()?);
    JsFuture::from(heard(&worker, |data| field(data, "ready").is_truthy())).await.ok()?;
    running.set(Some(worker.clone()));
    Some(worker)
}

/// The first message that is meant; refused where the worker breaks down.
fn heard(worker: &Worker, meant: impl Fn(&JsValue) -> bool + 'static) -> Promise {
    let meant = Rc::new(meant);
    Promise::new(&mut |resolve, reject| {
        let meant = meant.clone();
        let message = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            if meant(&event.data()) {
                let _ = resolve.call1(&JsValue::UNDEFINED, &event.data());
            }
        });
        let broken = Closure::<dyn FnMut()>::new(move || {
            let _ = reject.call0(&JsValue::UNDEFINED);
        });
        // Rare work: the two listeners live as long as the worker.
        let _ = worker.add_event_listener_with_callback("message", message.as_ref().unchecked_ref());
        let _ = worker.add_event_listener_with_callback("error", broken.as_ref().unchecked_ref());
        message.forget();
        broken.forget();
    })
}

fn field(data: &JsValue, name: &str) -> JsValue {
    Reflect::get(data, &JsValue::from_str(name)).unwrap_or(JsValue::UNDEFINED)
}
