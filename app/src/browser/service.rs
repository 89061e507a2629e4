//! The service worker: offline use, and updates that are offered, never forced.

use super::page;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{MessageEvent, ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState};

#[wasm_bindgen]
extern "C" {
    /// Registers the worker script under the page's trusted-types policy (see `boot.js`).
    #[wasm_bindgen(js_namespace = pont, catch)]
    fn register() -> Result<js_sys::Promise, JsValue>;
}

/// Starts offline use. Calls back when a newer version is ready and waits.
pub fn start(on_ready: impl Fn() + Clone + 'static) {
    spawn_local(async move {
        let Ok(promise) = register() else { return };
        let Some(registration) = JsFuture::from(promise).await.ok().and_then(registration_of) else { return };
        if registration.waiting().is_some() && controlled() {
            on_ready();
        }
        let watched = registration.clone();
        page::listen(&registration, "updatefound", move || {
            let Some(worker) = watched.installing() else { return };
            let (installing, on_ready) = (worker.clone(), on_ready.clone());
            page::listen(&worker, "statechange", move || {
                if installing.state() == ServiceWorkerState::Installed && controlled() {
                    on_ready();
                }
            });
        });
    });
}

/// Tells the waiting version to take over, then loads the page again with it.
pub fn update() {
    spawn_local(async {
        let Some(container) = container() else { return };
        let found = JsFuture::from(container.get_registration_with_document_url(&page::base())).await;
        let Some(waiting) = found.ok().and_then(registration_of).and_then(|r| r.waiting()) else {
            page::reload();
            return;
        };
        page::listen(&container, "controllerchange", page::reload);
        let _ = waiting.post_message(&JsValue::from_str("SKIP_WAITING"));
    });
}

/// Asks the worker to keep the one set of files of a country: all its places, all four languages.
pub fn keep_country(code: &'static str) {
    spawn_local(async move {
        let Some(container) = container() else { return };
        if let Some(worker) = active(&container).await {
            let _ = worker.post_message(&JsValue::from_str(&format!("KEEP {code}")));
        }
    });
}

/// Asks the worker to keep all that a screen in a lobby may need: whole countries, and what is read aloud. Whether it is there.
pub async fn stock(countries: &[&str]) -> bool {
    let Some(container) = container() else { return false };
    let Some(worker) = active(&container).await else { return false };
    let told = js_sys::Promise::new(&mut |resolve, _| {
        // The worker tells pages nothing else, and once for each time it is asked.
        let heard = Closure::once_into_js(move |event: MessageEvent| {
            let whole = event.data().as_string().is_some_and(|text| text == "STOCKED");
            let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::from_bool(whole));
        });
        container.set_onmessage(Some(heard.unchecked_ref()));
        let _ = worker.post_message(&JsValue::from_str(&format!("STOCK {}", countries.join(" "))));
    });
    JsFuture::from(told).await.is_ok_and(|whole| whole.is_truthy())
}

/// Whether offline use is at work for this page.
#[must_use]
pub fn controlled() -> bool {
    container().and_then(|c| c.controller()).is_some_and(|_: ServiceWorker| true)
}

/// The worker that answers for this page, once there is one.
async fn active(container: &ServiceWorkerContainer) -> Option<ServiceWorker> {
    let ready = JsFuture::from(container.ready().ok()?).await.ok()?;
    registration_of(ready)?.active()
}

fn container() -> Option<ServiceWorkerContainer> {
    // Insecure addresses have no such object at all.
    page::secure().then(|| page::window().map(|w| w.navigator().service_worker()))?
}

fn registration_of(value: JsValue) -> Option<ServiceWorkerRegistration> {
    value.dyn_into().ok()
}
