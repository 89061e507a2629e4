//! One type for every element of a page. What `view!` writes calls these few functions; each thing that a page can say is
//! compiled once, not once for every shape of markup. In the browser only: nothing is rendered to text, and no text is
//! ever read as markup, so that trusted types hold.

use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::reactive_graph::SharedReactiveFunction;
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr, types};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::iterators::StaticVec;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use std::borrow::Cow;
use std::sync::{Arc, Mutex};
use wasm_bindgen::JsValue;

/// What is the same each time the element is made. Where it stands in memory says which markup it came from.
#[derive(Debug)]
pub struct Shape {
    /// The tag.
    pub name: &'static str,
    /// Whether it belongs to a drawing.
    pub svg: bool,
    /// The attributes that never change.
    pub fixed: &'static [(&'static str, &'static str)],
}

/// What an attribute or a property holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Plain {
    /// Nothing: the attribute is not there.
    Absent,
    /// Text.
    Text(Cow<'static, str>),
    /// There or not; as a property, true or false.
    Is(bool),
}

/// A value, or how to work it out again when something changes.
pub enum Value {
    /// Known.
    Fixed(Plain),
    /// Follows the signals that it reads.
    Live(Box<dyn Fn() -> Plain + Send>),
}

/// What an attribute can be made of.
pub trait Attribute {
    /// Makes it.
    fn value(self) -> Value;
}

impl From<&'static str> for Plain {
    fn from(text: &'static str) -> Self {
        Plain::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Plain {
    fn from(text: String) -> Self {
        Plain::Text(Cow::Owned(text))
    }
}

impl From<bool> for Plain {
    fn from(is: bool) -> Self {
        Plain::Is(is)
    }
}

impl From<u8> for Plain {
    fn from(number: u8) -> Self {
        number.to_string().into()
    }
}

impl From<i64> for Plain {
    fn from(number: i64) -> Self {
        number.to_string().into()
    }
}

impl<T: Into<Plain>> From<Option<T>> for Plain {
    fn from(maybe: Option<T>) -> Self {
        maybe.map_or(Plain::Absent, Into::into)
    }
}

macro_rules! plain {
    ($($kind:ty),*) => {
        $(impl Attribute for $kind {
            fn value(self) -> Value {
                Value::Fixed(self.into())
            }
        })*
    };
}

plain!(&'static str, String, bool, Option<&'static str>, Option<String>, Option<u8>, Option<i64>);

impl<F: Fn() -> T + Send + 'static, T: Into<Plain>> Attribute for F {
    fn value(self) -> Value {
        Value::Live(Box::new(move || self().into()))
    }
}

/// What can stand in an element.
pub trait Child {
    /// Makes a view of it.
    fn child(self) -> AnyView;
}

impl Child for AnyView {
    fn child(self) -> AnyView {
        self
    }
}

impl Child for String {
    fn child(self) -> AnyView {
        self.into_any()
    }
}

impl Child for &str {
    fn child(self) -> AnyView {
        self.to_owned().into_any()
    }
}

impl Child for usize {
    fn child(self) -> AnyView {
        self.to_string().into_any()
    }
}

impl<T: Child> Child for Option<T> {
    fn child(self) -> AnyView {
        self.map(Child::child).into_any()
    }
}

impl<T: Child> Child for Vec<T> {
    fn child(self) -> AnyView {
        self.into_iter().map(Child::child).collect::<Vec<AnyView>>().into_any()
    }
}

impl<F: FnMut() -> T + Send + 'static, T: Child> Child for F {
    fn child(mut self) -> AnyView {
        live(Arc::new(Mutex::new(move || self().child())))
    }
}

fn live(view: SharedReactiveFunction<AnyView>) -> AnyView {
    view.into_any()
}

/// Views one after the other, without an element around them.
pub fn beside(views: Vec<AnyView>) -> AnyView {
    StaticVec::from(views).into_any()
}

type Heard = Box<dyn FnMut(types::Event) + Send>;

/// An element that is being put together.
pub struct Element {
    shape: &'static Shape,
    values: Vec<(&'static str, bool, Value)>,
    events: Vec<(&'static str, Heard)>,
    children: Vec<AnyView>,
}

// Everything happens on the page's one thread; `Send` is only what the library's views ask for.
impl Element {
    /// Begins one.
    pub fn new(shape: &'static Shape) -> Self {
        Self { shape, values: Vec::new(), events: Vec::new(), children: Vec::new() }
    }

    /// Adds an attribute.
    pub fn attribute(&mut self, name: &'static str, value: impl Attribute) {
        self.values.push((name, false, value.value()));
    }

    /// Adds a property, such as what is typed in a field.
    pub fn property(&mut self, name: &'static str, value: impl Attribute) {
        self.values.push((name, true, value.value()));
    }

    /// Adds what happens at an event.
    pub fn on<E: EventDescriptor>(
        &mut self,
        _: E,
        name: &'static str,
        mut heard: impl FnMut(E::EventType) + Send + 'static,
    ) where
        E::EventType: From<types::Event>,
    {
        self.events.push((name, Box::new(move |event| heard(event.into()))));
    }

    /// Adds something inside, after what is there.
    pub fn add(&mut self, child: AnyView) {
        self.children.push(child);
    }

    /// The view of it.
    pub fn done(self) -> AnyView {
        self.into_any()
    }
}

/// An element on the page, with what keeps it up to date.
pub struct Standing {
    shape: &'static Shape,
    node: types::Element,
    values: Vec<Followed>,
    events: Vec<RemoveEventHandler<types::Element>>,
    children: Vec<AnyViewState>,
}

enum Followed {
    Fixed(Plain),
    Live(RenderEffect<Plain>),
}

/// Writes a value where it differs from what stood there: what is typed keeps its caret.
fn write(node: &types::Element, name: &str, property: bool, old: Option<&Plain>, new: &Plain) {
    if old == Some(new) {
        return;
    }
    match (property, new) {
        (false, Plain::Text(text)) => Rndr::set_attribute(node, name, text),
        (false, Plain::Is(true)) => Rndr::set_attribute(node, name, ""),
        (false, Plain::Absent | Plain::Is(false)) if old.is_some() => Rndr::remove_attribute(node, name),
        (false, Plain::Absent | Plain::Is(false)) => {}
        (true, Plain::Text(text)) => Rndr::set_property(node, name, &JsValue::from_str(text)),
        (true, Plain::Is(is)) => Rndr::set_property(node, name, &JsValue::from_bool(*is)),
        (true, Plain::Absent) => Rndr::set_property(node, name, &JsValue::UNDEFINED),
    }
}

fn follow(node: &types::Element, name: &'static str, property: bool, value: Value, old: Option<Plain>) -> Followed {
    match value {
        Value::Fixed(new) => {
            write(node, name, property, old.as_ref(), &new);
            Followed::Fixed(new)
        }
        Value::Live(value) => {
            let node = node.clone();
            let keep = move |old: Option<Plain>| {
                let new = value();
                write(&node, name, property, old.as_ref(), &new);
                new
            };
            Followed::Live(RenderEffect::new_with_value(keep, old))
        }
    }
}

fn hear(node: &types::Element, events: Vec<(&'static str, Heard)>) -> Vec<RemoveEventHandler<types::Element>> {
    let owner = Owner::current().unwrap_or_default();
    let listen = |(name, mut heard): (&'static str, Heard)| {
        let owner = owner.clone();
        Rndr::add_event_listener(node, name, Box::new(move |event| owner.with(|| heard(event))))
    };
    events.into_iter().map(listen).collect()
}

impl Render for Element {
    type State = Standing;

    fn build(self) -> Standing {
        let Self { shape, values, events, children } = self;
        let node = Rndr::create_element(shape.name, shape.svg.then_some("http://www.w3.org/2000/svg"));
        for (name, text) in shape.fixed {
            Rndr::set_attribute(&node, name, text);
        }
        let values =
            values.into_iter().map(|(name, property, value)| follow(&node, name, property, value, None)).collect();
        let events = hear(&node, events);
        let mut children: Vec<AnyViewState> = children.into_iter().map(Render::build).collect();
        for child in &mut children {
            child.mount(&node, None);
        }
        Standing { shape, node, values, events, children }
    }

    fn rebuild(self, standing: &mut Standing) {
        if !std::ptr::eq(self.shape, standing.shape) {
            let mut new = self.build();
            standing.insert_before_this(&mut new);
            standing.unmount();
            *standing = new;
            return;
        }
        let old = std::mem::take(&mut standing.values).into_iter().map(|followed| match followed {
            Followed::Fixed(plain) => Some(plain),
            Followed::Live(effect) => effect.take_value(),
        });
        let values = self.values.into_iter().zip(old);
        standing.values =
            values.map(|((name, property, value), old)| follow(&standing.node, name, property, value, old)).collect();
        standing.events = hear(&standing.node, self.events);
        for (child, state) in self.children.into_iter().zip(&mut standing.children) {
            child.rebuild(state);
        }
    }
}

impl Mountable for Standing {
    fn unmount(&mut self) {
        Rndr::remove(&self.node);
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        Rndr::insert_node(parent, &self.node, marker);
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        let parent = Rndr::get_parent(&self.node).and_then(types::Element::cast_from);
        parent.is_some_and(|parent| {
            child.mount(&parent, Some(&self.node));
            true
        })
    }

    fn elements(&self) -> Vec<types::Element> {
        vec![self.node.clone()]
    }
}

no_attrs!(Element);

impl RenderHtml for Element {
    type AsyncOutput = Self;
    type Owned = Self;
    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    /// Writes nothing: the app is rendered in the browser only.
    fn to_html_with_buf(self, _: &mut String, _: &mut Position, _: bool, _: bool, _: Vec<AnyAttribute>) {}

    fn hydrate<const FROM_SERVER: bool>(self, _: &Cursor, _: &PositionState) -> Standing {
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}
