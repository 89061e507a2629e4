//! The site's own files, by their path below the base.

use super::page;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Why a file did not come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FetchError {
    /// No network, and the file is not kept.
    Unreachable,
    /// The host answered something else.
    Status(u16),
    /// It came, but not whole or not as expected.
    Damaged,
}

/// The bytes of a file.
///
/// # Errors
/// See [`FetchError`].
pub async fn bytes(path: &str) -> Result<Vec<u8>, FetchError> {
    let body = response(path).await?.array_buffer().map_err(|_| FetchError::Damaged)?;
    let buffer = JsFuture::from(body).await.map_err(|_| FetchError::Unreachable)?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// The text of a file.
///
/// # Errors
/// See [`FetchError`].
pub async fn text(path: &str) -> Result<String, FetchError> {
    let body = response(path).await?.text().map_err(|_| FetchError::Damaged)?;
    JsFuture::from(body).await.ok().and_then(|t| t.as_string()).ok_or(FetchError::Unreachable)
}

/// A JSON file.
///
/// # Errors
/// See [`FetchError`].
pub async fn json(path: &str) -> Result<JsValue, FetchError> {
    js_sys::JSON::parse(&text(path).await?).map_err(|_| FetchError::Damaged)
}

/// A text inside nested JSON objects.
#[must_use]
pub fn text_at(json: &JsValue, keys: &[&str]) -> Option<String> {
    let step = |at: JsValue, key: &&str| js_sys::Reflect::get(&at, &JsValue::from_str(key)).ok();
    keys.iter().try_fold(json.clone(), step)?.as_string()
}

async fn response(path: &str) -> Result<Response, FetchError> {
    let window = page::window().ok_or(FetchError::Unreachable)?;
    let answer = JsFuture::from(window.fetch_with_str(&format!("{}{path}", page::base()))).await;
    let response: Response = answer.ok().and_then(|r| r.dyn_into().ok()).ok_or(FetchError::Unreachable)?;
    // A host that falls back to the first page answers a missing file with HTML.
    let html = response.headers().get("content-type").ok().flatten().is_some_and(|t| t.starts_with("text/html"));
    match response.status() {
        200 if !html => Ok(response),
        200 => Err(FetchError::Damaged),
        status => Err(FetchError::Status(status)),
    }
}
