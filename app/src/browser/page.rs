//! The document: language, title, theme, focus, printing, network state.

use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, Event, EventTarget, FocusOptions, HtmlElement, HtmlInputElement, KeyboardEvent,
    PageTransitionEvent, ScrollToOptions, Window,
};

/// The window.
#[expect(clippy::disallowed_methods, reason = "the one place where the window is taken")]
#[must_use]
pub fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// An attribute `data-…` of the root element, as `boot.js` left it.
#[must_use]
pub fn root_data(name: &str) -> Option<String> {
    root()?.get_attribute(&format!("data-{name}")).filter(|v| !v.is_empty())
}

/// Sets an attribute `data-…` of the root element, or takes it away.
pub fn set_root_data(name: &str, value: Option<&str>) {
    let Some(root) = root() else { return };
    let name = format!("data-{name}");
    // Both fail only for names that are no attribute names; ours are.
    let _ = match value {
        Some(value) => root.set_attribute(&name, value),
        None => root.remove_attribute(&name),
    };
}

/// The path under which the site stands, with a slash at both ends.
#[must_use]
pub fn base() -> String {
    root_data("base").unwrap_or_else(|| "/".to_owned())
}

/// Scheme, name and port of the site.
#[must_use]
pub fn origin() -> String {
    window().and_then(|w| w.location().origin().ok()).unwrap_or_default()
}

/// The path of the document itself.
#[must_use]
pub fn address() -> String {
    window().and_then(|w| w.location().pathname().ok()).unwrap_or_default()
}

/// The address of the sprite of pictures, which the build names by its content.
#[must_use]
pub fn pictures() -> String {
    base() + &root_data("pictures").unwrap_or_default()
}

/// The languages that the browser asks for, best first.
#[must_use]
pub fn browser_languages() -> Vec<String> {
    window().map(|w| w.navigator().languages().iter().filter_map(|l| l.as_string()).collect()).unwrap_or_default()
}

/// Sets the language and direction of the whole document.
pub fn set_language(code: &str, direction: &str) {
    if let Some(root) = root() {
        root.set_lang(code);
        root.set_dir(direction);
    }
}

/// The language of the whole document.
#[must_use]
pub fn root_language() -> String {
    root().map(|root| root.lang()).unwrap_or_default()
}

/// Sets the title of the window.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Takes away what stood in the page before the app came. Whether the focus was in it, and is lost.
pub fn remove_first_view() -> bool {
    let mut lost = false;
    for id in ["first", "failed"] {
        if let Some(element) = document().and_then(|d| d.get_element_by_id(id)) {
            let focused = document().and_then(|d| d.active_element());
            lost |= focused.is_some_and(|focused| element.contains(Some(&focused)));
            element.remove();
        }
    }
    lost
}

/// Says, in the words of the first page, that the app did not come.
pub fn show_failed() {
    if let Some(element) = document().and_then(|d| d.get_element_by_id("failed")) {
        let _ = element.set_attribute("data-now", "");
    }
}

/// The element of an id in which something is to live: the app, or what is started later.
#[must_use]
pub fn mount_point(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Shows the top of the page and moves the focus to its heading, once it is there.
pub fn focus_heading() {
    after_paint(|| {
        let Some(window) = window() else { return };
        let top = ScrollToOptions::new();
        top.set_top(0.0);
        window.scroll_to_with_scroll_to_options(&top);
        focus("h1");
    });
}

/// Moves the focus to the first element that a selector finds. Does nothing where there is none.
pub fn focus(selector: &str) {
    let found: Option<Element> = document().and_then(|d| d.query_selector(selector).ok().flatten());
    let Some(element) = found.and_then(|e| e.dyn_into::<HtmlElement>().ok()) else { return };
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus();
}

fn field(id: &str) -> Option<HtmlInputElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Takes the focus from a field and gives it back, so that the device asks anew which keyboard it needs.
pub fn focus_again(id: &str) {
    if let Some(field) = field(id) {
        let _ = field.blur();
        let _ = field.focus();
    }
}

/// Types a sign into a field as a keyboard would, at the caret or instead of what is selected; without a sign, takes away
/// what is selected or the sign before the caret.
pub fn type_at_caret(id: &str, sign: Option<&str>) {
    let Some(field) = field(id) else { return };
    let place = |at: Result<Option<u32>, JsValue>| at.ok().flatten();
    let (Some(mut from), Some(to)) = (place(field.selection_start()), place(field.selection_end())) else { return };
    if sign.is_none() && from == to {
        from = from.saturating_sub(1);
    }
    let sign = sign.unwrap_or_default();
    let caret = from + sign.encode_utf16().count() as u32;
    // These fail only for fields that are not text.
    let _ = field.set_range_text_with_start_and_end(sign, from, to);
    let _ = field.set_selection_range(caret, caret);
    if let Ok(event) = Event::new("input") {
        let _ = field.dispatch_event(&event);
    }
}

/// Whether what points is a finger.
#[must_use]
pub fn touch() -> bool {
    let query = window().and_then(|w| w.match_media("(pointer: coarse)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Runs something once the next frame was drawn.
pub fn after_paint(run: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let _ = window.request_animation_frame(Closure::once_into_js(run).unchecked_ref());
}

/// Runs something after a time in milliseconds.
pub fn after(milliseconds: i32, run: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let call = Closure::once_into_js(run);
    let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), milliseconds);
}

/// Ends after a time in milliseconds.
pub async fn sleep(milliseconds: i32) {
    let over = js_sys::Promise::new(&mut |resolve, _| {
        after(milliseconds, move || {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        });
    });
    let _ = wasm_bindgen_futures::JsFuture::from(over).await;
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Goes back to the page before, as the browser's own button does.
pub fn back() {
    if let Some(history) = window().and_then(|w| w.history().ok()) {
        let _ = history.back();
    }
}

/// Shows another site in the place of this page.
pub fn leave_for(address: &str) {
    if let Some(window) = window() {
        // Refused only for what is no address.
        let _ = window.location().replace(address);
    }
}

/// Loads the document again from the start.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}

/// Whether the browser believes that there is a network.
#[must_use]
pub fn online() -> bool {
    window().is_none_or(|w| w.navigator().on_line())
}

/// Whether the address is one where browsers allow offline use.
#[must_use]
pub fn secure() -> bool {
    window().is_some_and(|w| w.is_secure_context())
}

/// Calls back whenever the network comes or goes.
pub fn on_online(mut call: impl FnMut(bool) + 'static) {
    let Some(window) = window() else { return };
    let both = Closure::<dyn FnMut()>::new(move || call(online()));
    for name in ["online", "offline"] {
        let _ = window.add_event_listener_with_callback(name, both.as_ref().unchecked_ref());
    }
    both.forget();
}

/// Calls back when the page is about to be hidden or closed.
pub fn on_hide(call: impl FnMut() + 'static) {
    if let Some(window) = window() {
        listen(&window, "pagehide", call);
    }
}

/// Calls back when the browser shows the page as it was left, instead of loading it.
pub fn on_brought_back(mut call: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let call = Closure::<dyn FnMut(PageTransitionEvent)>::new(move |event: PageTransitionEvent| {
        if event.persisted() {
            call();
        }
    });
    let _ = window.add_event_listener_with_callback("pageshow", call.as_ref().unchecked_ref());
    call.forget();
}

/// Calls back with true before the document is printed, also from the browser's own menu, and with false after. Browsers
/// print the title above each sheet and offer it as the name of a file.
pub fn on_print(call: impl Fn(bool) + Clone + 'static) {
    let Some(window) = window() else { return };
    for (name, prints) in [("beforeprint", true), ("afterprint", false)] {
        let call = call.clone();
        listen(&window, name, move || call(prints));
    }
}

/// Calls back when the person no longer looks at the page: another tab, another app, a dark screen.
pub fn on_look_away(mut call: impl FnMut() + 'static) {
    let Some(document) = document() else { return };
    let seen = document.clone();
    listen(&document, "visibilitychange", move || {
        if seen.hidden() {
            call();
        }
    });
}

/// Calls back when a key goes down, with its name.
pub fn on_key(mut call: impl FnMut(&str) + 'static) {
    let Some(document) = document() else { return };
    let call = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| call(&event.key()));
    let _ = document.add_event_listener_with_callback("keydown", call.as_ref().unchecked_ref());
    call.forget();
}

/// Calls back at each sign of somebody: a touch, a key, a wheel, whatever is under it.
pub fn on_sign(call: impl FnMut() + 'static) {
    let Some(document) = document() else { return };
    let call = Closure::<dyn FnMut()>::new(call);
    for name in ["pointerdown", "keydown", "wheel", "input"] {
        let listener = call.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback_and_bool(name, listener, true);
    }
    call.forget();
}

/// Lets nothing of the page reach the device's clipboard, nor be dragged away; no menu opens on a long touch.
pub fn keep_from_clipboard() {
    let Some(document) = document() else { return };
    let refuse = Closure::<dyn FnMut(Event)>::new(|event: Event| event.prevent_default());
    for name in ["copy", "cut", "contextmenu", "dragstart"] {
        let listener = refuse.as_ref().unchecked_ref();
        let _ = document.add_event_listener_with_callback_and_bool(name, listener, true);
    }
    refuse.forget();
}

/// Calls back once a second.
pub fn every_second(call: impl FnMut() + 'static) {
    let Some(window) = window() else { return };
    let call = Closure::<dyn FnMut()>::new(call);
    let listener = call.as_ref().unchecked_ref();
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(listener, 1_000);
    call.forget();
}

/// Sets a colour that styles read, as `#rrggbb`.
pub fn set_colour(name: &str, colour: &str) {
    if let Some(root) = root() {
        // Refused only for a name that is none.
        let _ = root.style().set_property(name, colour);
    }
}

/// Moves the focus from inside one element to another, without scrolling. Elsewhere it stays.
pub fn hand_focus(inside: &str, to: &str) {
    let Some(document) = document() else { return };
    let within = document.active_element().and_then(|now| now.closest(inside).ok().flatten()).is_some();
    let found = document.query_selector(to).ok().flatten().and_then(|e| e.dyn_into::<HtmlElement>().ok());
    if let Some(element) = found.filter(|_| within) {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        let _ = element.focus_with_options(&options);
    }
}

/// Listens for an event for as long as the app lives.
pub(super) fn listen(target: &EventTarget, name: &str, call: impl FnMut() + 'static) {
    let call = Closure::<dyn FnMut()>::new(call);
    let _ = target.add_event_listener_with_callback(name, call.as_ref().unchecked_ref());
    call.forget();
}
