//! What a person is told before anything of theirs is kept, and their own yes or no. A no still gives the rights.

use crate::cabinet::{DAYS, Purpose};
use crate::components::{Back, Choice, FieldError, Icon, Pictogram, Problem, Problems, picture_line, say};
use crate::route::Route;
use crate::session::{FilesTrouble, Storage, use_session};
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
    // Nothing is chosen beforehand: a yes is to what the person says.
    let purpose = RwSignal::new(None::<Purpose>);
    let days = RwSignal::new(None::<Day>);
    let (busy, trouble) = (RwSignal::new(false), RwSignal::new(None::<FilesTrouble>));
    let problems = RwSignal::new(Vec::<Problem>::new());
    let onward = move || match session.country.with_untracked(Option::is_some) && session.can_begin() {
        true => session.begin(),
        false => session.go(Route::Welcome),
    };
    let yes = move |_| {
        if busy.get_untracked() {
            return;
        }
        let missing = |field: &str, key: &str| Problem {
            field: field.to_owned(),
            text: session.words.with_untracked(|w| w.text(key)),
        };
        let (Some(why), Some(long)) = (purpose.get_untracked(), days.get_untracked()) else {
            let mut all = Vec::new();
            if purpose.get_untracked().is_none() {
                all.push(missing("purpose-0", "consent-say-why"));
            }
            if days.get_untracked().is_none() {
                all.push(missing("days-0", "consent-say-long"));
            }
            return problems.set(all);
        };
        problems.set(Vec::new());
        busy.set(true);
        spawn_local(async move {
            match session.new_file(why, long).await {
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
    let why = move |(at, one): (usize, Purpose)| {
        let text = session.words.with(|w| w.text(&format!("purpose-{}", one.name())));
        let chosen = Signal::derive(move || purpose.get() == Some(one));
        let picture = match one {
            Purpose::Claim => Icon::Papers,
            Purpose::Follow => Icon::Clock,
            Purpose::Meet => Icon::People,
        };
        view! { <Choice id=format!("purpose-{at}") name="purpose".to_owned() text=text picture=picture chosen=chosen choose=Callback::new(move |()| purpose.set(Some(one))) /> }
    };
    let long = move |(at, one): (usize, Day)| {
        let text = session.words.with(|w| w.with("consent-days", &[("n", i64::from(one).into())]));
        let chosen = Signal::derive(move || days.get() == Some(one));
        view! { <Choice id=format!("days-{at}") name="days".to_owned() text=text picture=Icon::Calendar chosen=chosen choose=Callback::new(move |()| days.set(Some(one))) /> }
    };
    let problem = move || trouble.get().map(|why| session.words.with(|w| w.text(&why.key())));
    // Closed meanwhile: nothing can be kept before the files are open.
    Effect::new(move |_| {
        if !session.files_open() && session.storage.get_untracked() != Storage::File {
            session.go(Route::Files);
        }
    });
    view! {
        <main class="page">
            <Back />
            <h1 tabindex="-1">{say("consent-heading")}</h1>
            <Problems list=problems />
            <p class="lead">{say("consent-lead")}</p>
            <ul class="ticks panel">{TOLD.map(|(key, icon)| picture_line(icon, say(key))).collect_view()}</ul>
            <fieldset class="section">
                <legend><h2>{say("consent-why")}</h2></legend>
                <FieldError field="purpose-0".to_owned() list=problems />
                <div class="options">{move || Purpose::ALL.into_iter().enumerate().map(why).collect_view()}</div>
            </fieldset>
            <fieldset class="section">
                <legend><h2>{say("consent-long")}</h2></legend>
                <FieldError field="days-0".to_owned() list=problems />
                <div class="options">{move || DAYS.into_iter().enumerate().map(long).collect_view()}</div>
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
