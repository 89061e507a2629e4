//! Addresses: paths below the base, without query, fragment or state.
//!
//! On a locked screen the address stays as it was opened: where the person is, and was, stands in memory only.

use super::page;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

type Moved = Box<dyn FnMut()>;

thread_local! {
    /// The paths on a locked screen, the present one last; nothing where the browser's history is used.
    static LOCKED: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
    static MOVED: RefCell<Option<Moved>> = const { RefCell::new(None) };
}

/// From now on the address stays as it is.
pub fn lock() {
    LOCKED.set(Some(vec![String::new()]));
}

fn locked<T>(run: impl FnOnce(&mut Vec<String>) -> T) -> Option<T> {
    LOCKED.with_borrow_mut(|paths| paths.as_mut().map(run))
}

/// Whether the address stays as it is.
#[must_use]
pub fn is_locked() -> bool {
    LOCKED.with_borrow(Option::is_some)
}

/// The present path below the base.
#[must_use]
pub fn path() -> String {
    if let Some(path) = locked(|paths| paths.last().cloned().unwrap_or_default()) {
        return path;
    }
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

/// What stood behind the `#` of the address, which loses it at once.
#[must_use]
pub fn take_fragment() -> String {
    let fragment = page::window().and_then(|w| w.location().hash().ok()).unwrap_or_default();
    if !fragment.is_empty() {
        visit(&path(), true);
    }
    fragment.trim_start_matches('#').to_owned()
}

/// Goes back to the page before, as the browser's own button does.
pub fn back() {
    let moved = locked(|paths| {
        if paths.len() > 1 {
            paths.pop();
        }
    });
    match moved {
        Some(()) => MOVED.with_borrow_mut(|moved| moved.iter_mut().for_each(|call| call())),
        None => page::back(),
    }
}

/// The address of a path, for links. On a locked screen every link leads to the start, wherever else it is opened.
#[must_use]
pub fn address(path: &str) -> String {
    if is_locked() { page::address() } else { format!("{}{path}", page::base()) }
}

/// Calls back when the person goes back or forward.
pub fn on_move(call: impl FnMut() + 'static) {
    if is_locked() {
        MOVED.set(Some(Box::new(call)));
    } else if let Some(window) = page::window() {
        page::listen(&window, "popstate", call);
    }
}

fn visit(path: &str, instead: bool) {
    let stays = locked(|paths| {
        if instead {
            paths.pop();
        }
        paths.push(path.to_owned());
    });
    if stays.is_some() {
        return;
    }
    let Some(history) = page::window().and_then(|w| w.history().ok()) else { return };
    let address = address(path);
    // Browsers refuse when an app writes hundreds of entries in seconds; the page itself still changes.
    let _ = if instead {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}
