//! An element on the page: made from its shape, and filled again where what fills it has changed.

use super::{Element, Filling, Heard, Inside, Place, Plain, Shape, Value};
use leptos::prelude::*;
use leptos::tachys::renderer::{CastFrom, RemoveEventHandler, Rndr, types};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Render};
use wasm_bindgen::JsValue;

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
