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

/// What is the same each time an element is made. Where it stands in memory says which markup it came from.
#[derive(Debug)]
pub struct Shape {
    /// The tag.
    pub name: &'static str,
    /// Whether it belongs to a drawing.
    pub svg: bool,
    /// The attributes that never change.
    pub fixed: &'static [(&'static str, &'static str)],
    /// What is filled in on the element itself, in the order of the markup.
    pub filled: &'static [Place],
    /// What stands inside.
    pub inside: &'static [Inside],
}

/// What is filled in on an element.
#[derive(Debug)]
pub enum Place {
    /// An attribute of this name.
    Attribute(&'static str),
    /// A property of this name, such as what is typed in a field.
    Property(&'static str),
    /// What happens at this event.
    Event(&'static str),
}

/// What stands in an element.
#[derive(Debug)]
pub enum Inside {
    /// Another element.
    Element(Shape),
    /// What is filled in.
    Filling,
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

type Heard = Box<dyn FnMut(types::Event) + Send>;

/// What fills a place of a shape.
pub enum Filling {
    /// The value of an attribute or a property.
    Value(Value),
    /// What happens at an event.
    Heard(Heard),
    /// Text inside.
    Text(String),
    /// Anything else inside.
    View(AnyView),
}

/// A shape with what fills it, in the order of the markup: an element's own places, then those inside.
pub struct Element {
    shape: &'static Shape,
    fillings: Vec<Filling>,
}

// Everything happens on the page's one thread; `Send` is only what the library's views ask for.
impl Element {
    /// Begins one.
    pub fn new(shape: &'static Shape) -> Self {
        Self { shape, fillings: Vec::new() }
    }

    /// Fills an attribute or a property.
    pub fn value(&mut self, value: impl Attribute) {
        self.fill(Filling::Value(value.value()));
    }

    /// Says what happens at an event.
    pub fn on<E: EventDescriptor>(&mut self, _: E, mut heard: impl FnMut(E::EventType) + Send + 'static)
    where
        E::EventType: From<types::Event>,
    {
        self.fill(Filling::Heard(Box::new(move |event| heard(event.into()))));
    }

    /// Fills a place inside.
    pub fn add(&mut self, child: impl Child) {
        self.fill(child.filling());
    }

    #[inline(never)]
    fn fill(&mut self, filling: Filling) {
        self.fillings.push(filling);
    }

    /// The view of it.
    #[inline(never)]
    pub fn done(self) -> AnyView {
        self.into_any()
    }
}

/// Elements on the page, with what keeps them up to date.
pub struct Standing {
    shape: &'static Shape,
    node: types::Element,
    filled: Vec<Filled>,
}

/// A place that was filled.
enum Filled {
    Value(types::Element, Name, Followed),
    Heard(types::Element, &'static str, #[expect(dead_code, reason = "stops listening when dropped")] Listening),
    Text(types::Text, String),
    View(AnyViewState),
}

/// Listens until it is dropped.
type Listening = RemoveEventHandler<types::Element>;

enum Followed {
    Fixed(Plain),
    Live(RenderEffect<Plain>),
}

/// The name of an attribute or of a property.
#[derive(Clone, Copy)]
struct Name {
    name: &'static str,
    property: bool,
}

/// Writes a value where it differs from what stood there: what is typed keeps its caret.
fn write(node: &types::Element, Name { name, property }: Name, old: Option<&Plain>, new: &Plain) {
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

fn follow(node: &types::Element, name: Name, value: Value, old: Option<Plain>) -> Followed {
    match value {
        Value::Fixed(new) => {
            write(node, name, old.as_ref(), &new);
            Followed::Fixed(new)
        }
        Value::Live(value) => {
            let node = node.clone();
            let keep = move |old: Option<Plain>| {
                let new = value();
                write(&node, name, old.as_ref(), &new);
                new
            };
            Followed::Live(RenderEffect::new_with_value(keep, old))
        }
    }
}

fn hear(node: &types::Element, name: &'static str, mut heard: Heard) -> Listening {
    let owner = Owner::current().unwrap_or_default();
    let heard = move |event| owner.with(|| heard(event));
    Rndr::add_event_listener(node, name, Box::new(heard))
}

/// Makes the elements of a shape. A place without a filling stays empty: the macro writes one for each.
fn stand(
    shape: &'static Shape,
    fillings: &mut std::vec::IntoIter<Filling>,
    filled: &mut Vec<Filled>,
) -> types::Element {
    let node = Rndr::create_element(shape.name, shape.svg.then_some("http://www.w3.org/2000/svg"));
    for (name, text) in shape.fixed {
        Rndr::set_attribute(&node, name, text);
    }
    for place in shape.filled {
        let value = |name, property, value| {
            let name = Name { name, property };
            Filled::Value(node.clone(), name, follow(&node, name, value, None))
        };
        match (place, fillings.next()) {
            (Place::Attribute(name), Some(Filling::Value(of))) => filled.push(value(name, false, of)),
            (Place::Property(name), Some(Filling::Value(of))) => filled.push(value(name, true, of)),
            (Place::Event(name), Some(Filling::Heard(heard))) => {
                filled.push(Filled::Heard(node.clone(), name, hear(&node, name, heard)));
            }
            _ => {}
        }
    }
    for inside in shape.inside {
        match inside {
            Inside::Element(shape) => {
                let child = stand(shape, fillings, filled);
                Rndr::insert_node(&node, &child, None);
            }
            Inside::Filling => match fillings.next() {
                Some(Filling::Text(text)) => {
                    let mut child = Rndr::create_text_node(&text);
                    child.mount(&node, None);
                    filled.push(Filled::Text(child, text));
                }
                Some(Filling::View(view)) => {
                    let mut state = view.build();
                    state.mount(&node, None);
                    filled.push(Filled::View(state));
                }
                _ => {}
            },
        }
    }
    node
}

impl Render for Element {
    type State = Standing;

    fn build(self) -> Standing {
        let mut filled = Vec::with_capacity(self.fillings.len());
        let node = stand(self.shape, &mut self.fillings.into_iter(), &mut filled);
        Standing { shape: self.shape, node, filled }
    }

    fn rebuild(self, standing: &mut Standing) {
        if !std::ptr::eq(self.shape, standing.shape) {
            let mut new = self.build();
            standing.insert_before_this(&mut new);
            standing.unmount();
            *standing = new;
            return;
        }
        let old = std::mem::take(&mut standing.filled);
        let again = |(filling, old)| match (filling, old) {
            (Filling::Value(value), Filled::Value(node, name, followed)) => {
                let old = match followed {
                    Followed::Fixed(plain) => Some(plain),
                    Followed::Live(effect) => effect.take_value(),
                };
                let followed = follow(&node, name, value, old);
                Filled::Value(node, name, followed)
            }
            (Filling::Heard(heard), Filled::Heard(node, name, _)) => {
                let heard = hear(&node, name, heard);
                Filled::Heard(node, name, heard)
            }
            (Filling::Text(text), Filled::Text(node, old)) => {
                if text != old {
                    Rndr::set_text(&node, &text);
                }
                Filled::Text(node, text)
            }
            (Filling::View(view), Filled::View(mut state)) => {
                view.rebuild(&mut state);
                Filled::View(state)
            }
            // One place is always filled with one kind of thing.
            (_, old) => old,
        };
        standing.filled = self.fillings.into_iter().zip(old).map(again).collect();
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
