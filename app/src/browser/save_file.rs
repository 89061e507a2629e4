//! Files made on the device and handed to the person: nothing is fetched, nothing is sent.

use super::page;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlInputElement, Url};

/// How long a browser may take to begin with the file, in milliseconds.
const PATIENCE: i32 = 60_000;

/// Offers a text as a file. False where the browser refuses.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, &JsValue::from_str(text)).is_some()
}

/// Offers bytes as a file. False where the browser refuses.
pub fn save_bytes(name: &str, kind: &str, bytes: &[u8]) -> bool {
    offer(name, kind, &Uint8Array::from(bytes)).is_some()
}

fn offer(name: &str, kind: &str, content: &JsValue) -> Option<()> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let parts = Array::of1(content);
    // A text or an array of bytes: a blob takes both the same way.
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &properties).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let document = page::window()?.document()?;
    let link: HtmlAnchorElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The browser may still be reading: the address, which says nothing, goes a little later.
    page::after(PATIENCE, move || {
        let _ = Url::revoke_object_url(&address);
    });
    Some(())
}

/// Why a file that somebody chose cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// None was chosen.
    Missing,
    /// It is too large, or the browser refuses.
    Failed,
}

/// The bytes of the file that was chosen in a field, if there are not too many.
///
/// # Errors
/// See [`Unread`].
pub async fn chosen(id: &str, most: f64) -> Result<Vec<u8>, Unread> {
    let field = page::window().and_then(|w| w.document()?.get_element_by_id(id)?.dyn_into::<HtmlInputElement>().ok());
    let file = field.and_then(|field| field.files()?.get(0)).ok_or(Unread::Missing)?;
    if file.size() > most {
        return Err(Unread::Failed);
    }
    let read = JsFuture::from(file.array_buffer()).await.map_err(|_| Unread::Failed)?;
    Ok(Uint8Array::new(&read).to_vec())
}

/// Bytes that nobody can foresee; nothing where the browser has none.
#[must_use]
pub fn chance<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    page::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
