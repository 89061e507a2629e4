//! The pages of which nobody needs the first: their code comes in a file of its own, in the background while the first
//! questions are answered.

use super::{
    about, access, ahead, answers, carry, consent, credits, files, first, hand, journal, mandate, papers, print, quick,
    reminders, results, right, settings, share, states, together, towns, what_if,
};
use crate::route::Route;
use crate::session::{Later, Session};
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
        Route::Quick => quick::Quick().into_any(),
        Route::Results => results::Results().into_any(),
        Route::Right(number) => right::right(number),
        Route::Papers => papers::Papers().into_any(),
        Route::Ahead => ahead::Ahead().into_any(),
        Route::WhatIf => what_if::WhatIf().into_any(),
        Route::Print => print::Print().into_any(),
        Route::Reminders => reminders::Reminders().into_any(),
        Route::Share => share::Share().into_any(),
        Route::Carry => carry::Carry().into_any(),
        Route::Take => carry::Take().into_any(),
        Route::Together => together::Together().into_any(),
        Route::Files => files::FilesPage().into_any(),
        Route::Consent => consent::Consent().into_any(),
        Route::Hand => hand::HandPage().into_any(),
        Route::Journal => journal::JournalPage().into_any(),
        Route::Mandate => mandate::MandatePage().into_any(),
        Route::About => about::About().into_any(),
        Route::Accessibility => access::Accessibility().into_any(),
        Route::Credits => credits::Credits().into_any(),
        Route::Towns => towns::TownsPage().into_any(),
        Route::Settings => settings::Settings().into_any(),
        _ => states::Unknown().into_any(),
    })
}

/// The page. Its code must be here ([`Shown`](crate::session::Shown) says so): it is then drawn at once.
pub(super) fn page(route: Route) -> AnyView {
    match pin!(drawn(route)).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(view)) => view,
        Poll::Ready(Err(_)) | Poll::Pending => states::Loading().into_any(),
    }
}

/// Fetches the code of the later pages.
pub(super) fn load(session: Session) {
    session.later.set(Later::Coming);
    spawn_local(async move {
        session.later.set(if fetch().await.is_ok() { Later::Here } else { Later::Failed });
    });
}
