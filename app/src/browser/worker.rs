//! The second wasm: heavy, rare work off the page. Started at the first use, then kept.

use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{MessageEvent, Worker};

#[wasm_bindgen]
extern "C" {
    /// Starts the worker script under the page's trusted-types policy (see `boot.js`).
    #[wasm_bindgen(js_namespace = pont, js_name = startWorker, catch)]
    fn start_worker() -> Result<Worker, JsValue>;
}

thread_local! {
    static WORKER: RefCell<Option<Worker>> = const { RefCell::new(None) };
}

/// The SHA-256 of some bytes, in lower-case hexadecimal; nothing where the worker does not start.
pub async fn sha256(bytes: &[u8]) -> Option<String> {
    let worker = WORKER.with(|w| {
        let mut kept = w.borrow_mut();
        if kept.is_none() {
            *kept = start_worker().ok();
        }
        kept.clone()
    })?;
    let data = js_sys::Uint8Array::from(bytes);
    let answer = js_sys::Promise::new(&mut |resolve, reject| {
        let done = Closure::once_into_js(move |event: MessageEvent| {
            let _ = resolve.call1(&JsValue::UNDEFINED, &event.data());
        });
        let failed = Closure::once_into_js(move || {
            let _ = reject.call0(&JsValue::UNDEFINED);
        });
        worker.set_onmessage(Some(done.unchecked_ref()));
        worker.set_onerror(Some(failed.unchecked_ref()));
        if worker.post_message(&data).is_err() {
            worker.set_onmessage(None);
        }
    });
    JsFuture::from(answer).await.ok()?.as_string()
}
