//! The pages of which nobody needs the first: their code comes in a file of its own, in the background while the first
//! questions are answered.

use super::{
    about, access, ahead, answers, credits, first, papers, print, reminders, results, right, settings, share, states,
    what_if,
};
use crate::route::Route;
use crate::session::{Later, Session, use_session};
use crate::ui::*;
use leptos::task::spawn_local;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// A page whose code is in the second file.
#[wasm_split(later, preload(fetch), fallible)]
fn drawn(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(match route {
        Route::Answers => answers::Answers().into_any(),
        Route::First => first::First().into_any(),
        Route::Results => results::Results().into_any(),
        Route::Right(number) => right::right(number),
        Route::Papers => papers::Papers().into_any(),
        Route::Ahead => ahead::Ahead().into_any(),
        Route::WhatIf => what_if::WhatIf().into_any(),
        Route::Print => print::Print().into_any(),
        Route::Reminders => reminders::Reminders().into_any(),
        Route::Share => share::Share().into_any(),
        Route::About => about::About().into_any(),
        Route::Accessibility => access::Accessibility().into_any(),
        Route::Credits => credits::Credits().into_any(),
        Route::Settings => settings::Settings().into_any(),
        _ => states::Unknown().into_any(),
    })
}

/// The page, at once when its code is here; until then that it is on its way, or that it did not come.
pub(super) fn page(route: Route) -> AnyView {
    let session = use_session();
    let here = session.later.get();
    if here == Later::Failed {
        return states::Failed().into_any();
    }
    if here == Later::Here
        && let Poll::Ready(Ok(view)) = pin!(drawn(route)).poll(&mut Context::from_waker(Waker::noop()))
    {
        return view;
    }
    load(session);
    states::Loading().into_any()
}

/// Fetches the code of the later pages, once.
pub(super) fn load(session: Session) {
    if !matches!(session.later.get_untracked(), Later::Away) {
        return;
    }
    session.later.set(Later::Coming);
    spawn_local(async move {
        session.later.set(if fetch().await.is_ok() { Later::Here } else { Later::Failed });
    });
}
