//! Language, colours, text size, speed of the voice, and what is kept on this device.

use crate::components::bar::ask_erase;
use crate::components::{Back, Choice, Icon, Languages, Pictogram, say};
use crate::session::{Storage, use_session};
use crate::ui::*;

/// The settings page.
#[component]
pub(super) fn Settings() -> impl IntoView {
    let session = use_session();
    let theme = vec![
        (None, "settings-theme-system"),
        (Some("light"), "settings-theme-light"),
        (Some("dark"), "settings-theme-dark"),
        (Some("contrast"), "settings-theme-contrast"),
    ];
    let size = vec![
        (None, "settings-text-normal"),
        (Some("large"), "settings-text-large"),
        (Some("largest"), "settings-text-largest"),
    ];
    let speed = vec![
        (Some("slow"), "settings-voice-slow"),
        (None, "settings-voice-normal"),
        (Some("fast"), "settings-voice-fast"),
    ];
    let choose_theme = Callback::new(move |value: Option<&'static str>| session.choose_theme(value));
    let choose_size = Callback::new(move |value: Option<&'static str>| session.choose_text_size(value));
    let choose_speed = Callback::new(move |value: Option<&'static str>| session.choose_voice_speed(value));
    let kept = move || match session.storage.get() {
        Storage::Keep => "settings-storage-own",
        Storage::Nothing => "settings-storage-shared",
        Storage::File => "settings-storage-file",
        Storage::Undecided => "settings-storage-not-chosen",
    };
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("settings-heading")}</h1>
            <section class="section">
                <h2>{say("settings-language")}</h2>
                <Languages />
            </section>
            <Group name="theme" heading="settings-theme" options=theme value=session.theme choose=choose_theme />
            <Group name="text" heading="settings-text" options=size value=session.text_size choose=choose_size />
            <Group name="voice" heading="settings-voice" options=speed value=session.voice_speed choose=choose_speed />
            {(!session.locked()).then(|| view! {
                <section class="section">
                    <h2>{say("settings-storage")}</h2>
                    <p>{move || session.words.with(|w| w.text(kept()))}</p>
                    <button type="button" class="button button-alarm" on:click=|_| ask_erase()>
                        <Pictogram icon=Icon::Erase />
                        <span>{say("settings-erase")}</span>
                    </button>
                </section>
            })}
        </main>
    }
}

/// One preference with its values.
#[component]
fn Group(
    name: &'static str,
    heading: &'static str,
    options: Vec<(Option<&'static str>, &'static str)>,
    value: RwSignal<Option<String>>,
    choose: Callback<Option<&'static str>>,
) -> impl IntoView {
    let session = use_session();
    let option = move |(own, key): (Option<&'static str>, &'static str)| {
        let chosen = Signal::derive(move || value.with(|v| v.as_deref() == own));
        let pick = Callback::new(move |()| choose.run(own));
        let text = session.words.with(|w| w.text(key));
        let picture = match name {
            "theme" => format!("theme-{}", own.unwrap_or("system")),
            "text" => format!("text-{}", own.unwrap_or("normal")),
            _ => Icon::Listen.into(),
        };
        view! { <Choice name=name.to_owned() text=text picture=picture chosen=chosen choose=pick /> }
    };
    view! {
        <fieldset class="section">
            <legend>
                <h2>{say(heading)}</h2>
            </legend>
            <div class="options">{move || options.iter().copied().map(option).collect_view()}</div>
        </fieldset>
    }
}
