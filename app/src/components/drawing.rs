//! The drawings: the mark, the bridge of the first page, and the bridge that is built as questions are answered.

use crate::ui::*;

/// Classes and outlines of a drawing.
type Shapes = &'static [(&'static str, &'static str)];

const MARK: Shapes = &[
    ("mark-sun", "M18.5 14a8.5 8.5 0 0 1 17 0a8.5 8.5 0 0 1-17 0z"),
    ("mark-stone", "M1 20C14 13 40 13 53 20v5h-3v11h-5A8 9 0 0 0 29.5 36h-5A8 9 0 0 0 9 36H4V25H1z"),
];

const SCENE: Shapes = &[
    ("scene-sky", "M0 0h640v190H0z"),
    ("scene-glow", "M368 88a80 80 0 0 1 160 0a80 80 0 0 1-160 0z"),
    ("scene-sun", "M404 88a44 44 0 0 1 88 0a44 44 0 0 1-88 0z"),
    ("scene-far", "M0 128c70-44 130-52 190-26s100 22 150 0 110-20 160 4 90 10 140-12v48H0z"),
    ("scene-water", "M0 138h640v52H0z"),
    ("scene-reflection", "M404 146h88M418 158h60M430 170h36M438 181h20"),
    (
        "scene-stone",
        "M0 96C150 58 490 58 640 96v14h-10v42h-10v-8a44 44 0 0 0-88 0v8h-18v-12a52 52 0 0 0-104 0v12h-18v-16a56 56 0 0 0-112 0v16h-18v-12a52 52 0 0 0-104 0v12h-18v-8a44 44 0 0 0-88 0v8H10v-42H0z",
    ),
    ("scene-ripple", "M36 174h46M166 166h30M252 180h54M540 172h52M340 170h26"),
];

fn draw(shapes: Shapes) -> Vec<AnyView> {
    shapes.iter().map(|&(class, d)| view! { <path class=class d=d /> }).collect_view()
}

/// The mark: an arch bridge before a low sun.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 54 38" aria-hidden="true" focusable="false">
            {draw(MARK)}
        </svg>
    }
}

/// The bridge over the river, on the first page.
#[component]
pub fn Scene() -> impl IntoView {
    view! {
        <svg class="scene" viewBox="0 0 640 190" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false">
            {draw(SCENE)}
        </svg>
    }
}

const WATER: Shapes = &[("bridge-water", "M14 22h192")];
const BANKS: Shapes = &[("bridge-bank", "M0 3h14v21H0zM206 3h14v21h-14z")];

/// How wide all arches are together, and one pier, in the drawing's own units.
const SPAN: usize = 192;
const PIER: usize = 2;

/// The bridge that grows from one bank to the other: an arch for each part, built or not yet.
#[component]
pub fn Bridge(
    /// The parts.
    #[prop(into)]
    parts: Signal<Vec<bool>>,
    /// What it says to those who do not see it.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let arches = move || {
        let parts = parts.get();
        let wide = SPAN / parts.len().max(1);
        let half = (wide / 2).saturating_sub(PIER);
        let arch = |(at, built): (usize, &bool)| {
            let class = if *built { "bridge-arch bridge-built" } else { "bridge-arch" };
            let (from, inner) = (14 + at * SPAN / parts.len().max(1), 2 * half);
            let pier = (wide - inner) / 2;
            let d = format!("M{from} 5h{wide}v15h-{}a{half} 10 0 0 0-{inner} 0h-{pier}z", wide - inner - pier);
            view! { <path class=class d=d /> }
        };
        parts.iter().enumerate().map(arch).collect_view()
    };
    view! {
        <svg class="bridge" viewBox="0 0 220 24" role="img" aria-label=move || label.get() preserveAspectRatio="none">
            {draw(WATER)}
            {arches}
            {draw(BANKS)}
        </svg>
    }
}
