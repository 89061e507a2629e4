//! Addresses: paths below the base, without query, fragment or state.

use super::page;
use wasm_bindgen::JsValue;

/// The present path below the base.
#[must_use]
pub fn path() -> String {
    let path = page::window().and_then(|w| w.location().pathname().ok()).unwrap_or_default();
    path.strip_prefix(&page::base()).unwrap_or(&path).to_owned()
}

/// Goes to a path; the back button returns.
pub fn push(path: &str) {
    visit(path, false);
}

/// Goes to a path in the place of the present one.
pub fn replace(path: &str) {
    visit(path, true);
}

/// The address of a path, for links.
#[must_use]
pub fn address(path: &str) -> String {
    format!("{}{path}", page::base())
}

/// Calls back when the person goes back or forward.
pub fn on_move(call: impl FnMut() + 'static) {
    if let Some(window) = page::window() {
        page::listen(&window, "popstate", call);
    }
}

fn visit(path: &str, instead: bool) {
    let Some(history) = page::window().and_then(|w| w.history().ok()) else { return };
    let address = address(path);
    // Browsers refuse when an app writes hundreds of entries in seconds; the page itself still changes.
    let _ = if instead {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}
