//! Modal dialogues of the document.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Shows a dialogue over the page and keeps the focus inside it.
pub fn open(id: &str) {
    if let Some(dialog) = find(id).filter(|d| !d.open()) {
        // Refused only for a dialogue that is open or no longer in the page.
        let _ = dialog.show_modal();
    }
}

/// Closes it; the focus returns to where it was.
pub fn close(id: &str) {
    if let Some(dialog) = find(id) {
        dialog.close();
    }
}

fn find(id: &str) -> Option<HtmlDialogElement> {
    super::page::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}
