//! Stands in for the library of this name. Leptos always links it, for server functions, and what it exports to JavaScript
//! stays in the file even where nothing calls it: 5 kB of brotli. Pont has no server and no server function: a stream made
//! here is empty. Refuses everything else that the library does.

use futures_util::stream::{self, Stream};
use wasm_bindgen::JsValue;

/// A stream of the browser.
#[derive(Debug)]
pub struct ReadableStream(web_sys::ReadableStream);

impl ReadableStream {
    /// Keeps a stream of the browser as it is.
    #[must_use]
    pub fn from_raw(raw: web_sys::ReadableStream) -> Self {
        Self(raw)
    }

    /// An empty stream of the browser: nothing is ever sent.
    pub fn from_stream<S: Stream<Item = Result<JsValue, JsValue>> + 'static>(_: S) -> Self {
        Self(web_sys::ReadableStream::new().unwrap_or_else(|why| wasm_bindgen::throw_val(why)))
    }

    /// The stream of the browser.
    #[must_use]
    pub fn into_raw(self) -> web_sys::ReadableStream {
        self.0
    }

    /// An empty stream: nothing is ever received.
    pub fn into_stream(self) -> impl Stream<Item = Result<JsValue, JsValue>> {
        stream::empty()
    }
}
