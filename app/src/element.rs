//! One type for every element of a page. What `view!` writes calls these few functions; each thing that a page can say is
//! compiled once, not once for every shape of markup. In the browser only: nothing is rendered to text, and no text is
//! ever read as markup, so that trusted types hold.

mod child;
mod standing;
mod value;

pub use child::{Child, beside};
pub use standing::Standing;
pub use value::{Attribute, Plain, Value};

use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Position, PositionState, Render, RenderHtml};

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
