//! What a person is told before anything of theirs is kept, and their own yes or no. A no still gives the rights.

use crate::cabinet::{DAYS, Purpose};
use crate::components::{Back, Choice, Icon, Pictogram, picture_line, say};
use crate::route::Route;
use crate::session::{Files, FilesTrouble, Storage, use_session};
use crate::ui::*;
use leptos::task::spawn_local;
use pont_rules::model::Day;

/// What is told.
const TOLD: [(&str, Icon); 6] = [
    ("consent-where", Icon::Shield),
    ("consent-who", Icon::People),
    ("consent-until", Icon::Calendar),
    ("consent-erase", Icon::Erase),
    ("consent-no", Icon::Yes),
    ("consent-passwords", Icon::Refuse),
];

/// The page.
#[component]
pub(super) fn Consent() -> impl IntoView {
    let session = use_session();
    let purpose = RwSignal::new(Purpose::Claim);
    let days = RwSignal::new(DAYS[0]);
    let (busy, trouble) = (RwSignal::new(false), RwSignal::new(None::<FilesTrouble>));
    let onward = move || match session.country.with_untracked(Option::is_some) && session.can_begin() {
        true => session.begin(),
        false => session.go(Route::Welcome),
    };
    let yes = move |_| {
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        spawn_local(async move {
            match session.new_file(purpose.get_untracked(), days.get_untracked()).await {
                Ok(()) => onward(),
                Err(why) => _ = trouble.try_set(Some(why)),
            }
            busy.try_set(false);
        });
    };
    let no = move |_| {
        session.refuse_file();
        onward();
    };
    let why = move |one: Purpose| {
        let text = session.words.with(|w| w.text(&format!("purpose-{}", one.name())));
        let chosen = Signal::derive(move || purpose.get() == one);
        view! { <Choice name="purpose".to_owned() text=text chosen=chosen choose=Callback::new(move |()| purpose.set(one)) /> }
    };
    let long = move |one: Day| {
        let text = session.words.with(|w| w.with("consent-days", &[("n", i64::from(one).into())]));
        let chosen = Signal::derive(move || days.get() == one);
        view! { <Choice name="days".to_owned() text=text chosen=chosen choose=Callback::new(move |()| days.set(one)) /> }
    };
    let problem = move || trouble.get().map(|why| session.words.with(|w| w.text(&why.key())));
    let open = move || session.cabinet.with(|c| matches!(c, Files::Open(_)));
    // Closed meanwhile: nothing can be kept before the files are open.
    Effect::new(move |_| {
        if !open() && session.storage.get_untracked() != Storage::File {
            session.go(Route::Files);
        }
    });
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("consent-heading")}</h1>
            <p class="lead">{say("consent-lead")}</p>
            <ul class="ticks panel">{TOLD.map(|(key, icon)| picture_line(icon, say(key))).collect_view()}</ul>
            <fieldset class="section">
                <legend><h2>{say("consent-why")}</h2></legend>
                <div class="options">{move || Purpose::ALL.map(why).collect_view()}</div>
            </fieldset>
            <fieldset class="section">
                <legend><h2>{say("consent-long")}</h2></legend>
                <div class="options">{move || DAYS.map(long).collect_view()}</div>
            </fieldset>
            <p class="error" role="alert">{problem}</p>
            // Neither weighs more than the other.
            <div class="options">
                <button type="button" class="button button-wide" id="consent-yes" on:click=yes>
                    <Pictogram icon=Icon::Yes />
                    <span>{say("consent-accept")}</span>
                </button>
                <button type="button" class="button button-wide" id="consent-no" on:click=no>
                    <Pictogram icon=Icon::No />
                    <span>{say("consent-refuse")}</span>
                </button>
            </div>
        </main>
    }
}
