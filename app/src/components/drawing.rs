//! The drawings: the mark, the bridge of the first page, and the bridge that is built as questions are answered.

use leptos::prelude::*;

/// The mark: an arch bridge before a low sun.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 54 38" aria-hidden="true" focusable="false">
            <circle class="mark-sun" cx="27" cy="14" r="8.5" />
            <path d="M1 20C14 13 40 13 53 20v5h-3v11h-5A8 9 0 0 0 29.5 36h-5A8 9 0 0 0 9 36H4V25H1z" />
        </svg>
    }
}

/// The bridge over the river, on the first page.
#[component]
pub fn Scene() -> impl IntoView {
    view! {
        <svg class="scene" viewBox="0 0 640 190" aria-hidden="true" focusable="false">
            <path class="scene-sky" d="M0 0h640v190H0z" />
            <circle class="scene-glow" cx="448" cy="88" r="80" />
            <circle class="scene-sun" cx="448" cy="88" r="44" />
            <path class="scene-far" d="M0 128c70-44 130-52 190-26s100 22 150 0 110-20 160 4 90 10 140-12v48H0z" />
            <path class="scene-water" d="M0 138h640v52H0z" />
            <path class="scene-reflection" d="M404 146h88M418 158h60M430 170h36M438 181h20" />
            <path
                class="scene-stone"
                d="M0 96C150 58 490 58 640 96v14h-10v42h-10v-8a44 44 0 0 0-88 0v8h-18v-12a52 52 0 0 0-104 0v12h-18v-16a56 56 0 0 0-112 0v16h-18v-12a52 52 0 0 0-104 0v12h-18v-8a44 44 0 0 0-88 0v8H10v-42H0z"
            />
            <path class="scene-ripple" d="M36 174h46M166 166h30M252 180h54M540 172h52M340 170h26" />
        </svg>
    }
}

/// How many arches the bridge of progress has.
const ARCHES: u32 = 8;

/// How many arches stand after `done` of at most `all` steps: none before the first, all only at the end.
#[must_use]
pub fn arches_built(done: u32, all: u32) -> u32 {
    if all == 0 || done >= all {
        return if done == 0 { 0 } else { ARCHES };
    }
    (done * ARCHES / all).clamp(u32::from(done > 0), ARCHES - 1)
}

/// The bridge that grows from one bank to the other.
#[component]
pub fn Bridge(
    /// Steps done.
    #[prop(into)]
    done: Signal<u32>,
    /// Steps at most.
    #[prop(into)]
    all: Signal<u32>,
    /// What it says to those who do not see it.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let built = move || arches_built(done.get(), all.get());
    let arch = move |at: u32| {
        let class = move || if at < built() { "bridge-arch bridge-built" } else { "bridge-arch" };
        let d = format!("M{} 5h24v15h-2a10 10 0 0 0-20 0h-2z", 14 + at * 24);
        view! { <path class=class d=d /> }
    };
    view! {
        <svg class="bridge" viewBox="0 0 220 24" role="img" aria-label=move || label.get() preserveAspectRatio="none">
            <path class="bridge-water" d="M14 22h192" />
            {(0..ARCHES).map(arch).collect_view()}
            <path class="bridge-bank" d="M0 3h14v21H0zM206 3h14v21h-14z" />
        </svg>
    }
}
