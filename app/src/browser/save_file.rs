//! Files made on the device and handed to the person: nothing is fetched, nothing is sent.

use super::page;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long a browser may take to begin with the file, in milliseconds.
const PATIENCE: i32 = 60_000;

/// Offers a text as a file. False where the browser refuses.
pub fn save(name: &str, kind: &str, text: &str) -> bool {
    offer(name, kind, text).is_some()
}

fn offer(name: &str, kind: &str, text: &str) -> Option<()> {
    let properties = BlobPropertyBag::new();
    properties.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&parts, &properties).ok()?;
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

/// Bytes that nobody can foresee; nothing where the browser has none.
#[must_use]
pub fn chance<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    page::window()?.crypto().ok()?.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}
