//! What can stand in an element: text, views, what may be missing, what follows signals.

use super::Filling;
use leptos::prelude::*;
use leptos::tachys::reactive_graph::SharedReactiveFunction;
use leptos::tachys::view::iterators::StaticVec;
use std::sync::{Arc, Mutex};

/// What can stand in an element.
pub trait Child: Sized {
    /// Makes a view of it.
    fn child(self) -> AnyView;

    /// Makes a filling of it.
    fn filling(self) -> Filling {
        Filling::View(self.child())
    }
}

impl Child for AnyView {
    fn child(self) -> AnyView {
        self
    }
}

impl Child for String {
    #[inline(never)]
    fn child(self) -> AnyView {
        self.into_any()
    }

    fn filling(self) -> Filling {
        Filling::Text(self)
    }
}

impl Child for &str {
    fn child(self) -> AnyView {
        self.to_owned().child()
    }

    fn filling(self) -> Filling {
        Filling::Text(self.to_owned())
    }
}

impl Child for usize {
    fn child(self) -> AnyView {
        self.to_string().child()
    }

    fn filling(self) -> Filling {
        Filling::Text(self.to_string())
    }
}

impl<T: Child> Child for Option<T> {
    fn child(self) -> AnyView {
        maybe(self.map(Child::child))
    }
}

impl<T: Child> Child for Vec<T> {
    fn child(self) -> AnyView {
        list(self.into_iter().map(Child::child).collect())
    }
}

impl<F: FnMut() -> T + Send + 'static, T: Child> Child for F {
    fn child(mut self) -> AnyView {
        live(Arc::new(Mutex::new(move || self().child())))
    }
}

// Out of line, each of these is in the file once.
#[inline(never)]
fn maybe(view: Option<AnyView>) -> AnyView {
    view.into_any()
}

#[inline(never)]
fn list(views: Vec<AnyView>) -> AnyView {
    views.into_any()
}

#[inline(never)]
fn live(view: SharedReactiveFunction<AnyView>) -> AnyView {
    view.into_any()
}

/// Views one after the other, without an element around them.
#[inline(never)]
pub fn beside(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
}
