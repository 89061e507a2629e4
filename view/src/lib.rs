//! `view!`, written as Leptos writes it, but every element has one type, the app's `element::Element`, instead of a type of
//! its own: a page costs its calls only. Refuses what the app does not use, such as attributes without a name.

use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use rstml::node::{KeyedAttribute, Node, NodeAttribute, NodeElement};

const SVG: [&str; 5] = ["svg", "path", "g", "circle", "use"];

/// Makes a view, of the app's `AnyView` type, of markup.
#[proc_macro]
pub fn view(markup: proc_macro::TokenStream) -> proc_macro::TokenStream {
    match rstml::parse(markup) {
        Ok(nodes) => all(&nodes).into(),
        Err(error) => error.to_compile_error().into(),
    }
}

/// Several nodes beside each other, or the one.
fn all(nodes: &[Node]) -> TokenStream {
    let mut views: Vec<TokenStream> = nodes.iter().filter_map(node).collect();
    match views.len() {
        1 => views.remove(0),
        _ => quote!(crate::element::beside(::std::vec![#(#views),*])),
    }
}

fn node(of: &Node) -> Option<TokenStream> {
    match of {
        Node::Element(element) if is_component(element) => Some(component(element)),
        Node::Element(element) => Some(plain(element)),
        Node::Block(block) => Some(quote!(crate::element::Child::child(#[allow(unused_braces)] #block))),
        Node::Text(text) => {
            let text = text.value_string();
            Some(quote!(crate::element::Child::child(#text)))
        }
        Node::Comment(_) => None,
        other => Some(refuse(&format!("{} is not part of this language", other.r#type()))),
    }
}

fn refuse(why: &str) -> TokenStream {
    quote_spanned!(Span::call_site()=> ::core::compile_error!(#why))
}

fn is_component(element: &NodeElement<rstml::Infallible>) -> bool {
    element.name().to_string().rsplit("::").next().is_some_and(|name| name.trim().starts_with(char::is_uppercase))
}

fn keyed(element: &NodeElement<rstml::Infallible>) -> impl Iterator<Item = Result<&KeyedAttribute, TokenStream>> {
    element.attributes().iter().map(|attribute| match attribute {
        NodeAttribute::Attribute(keyed) => Ok(keyed),
        NodeAttribute::Block(_) => Err(refuse("attributes have names")),
    })
}

/// An element: everything that never changes in a static, then a call for each place in it that is filled.
fn plain(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let mut fillings = Vec::new();
    match shape(element, &mut fillings) {
        Ok(shape) => quote!({
            static SHAPE: crate::element::Shape = #shape;
            #[allow(unused_mut)]
            let mut element = crate::element::Element::new(&SHAPE);
            #(#fillings)*
            element.done()
        }),
        Err(error) => error,
    }
}

/// The shape of an element with those inside; adds the calls that fill it, an element's own first.
fn shape(
    element: &NodeElement<rstml::Infallible>,
    fillings: &mut Vec<TokenStream>,
) -> Result<TokenStream, TokenStream> {
    let name = element.name().to_string();
    let svg = SVG.contains(&name.as_str());
    let (mut fixed, mut filled, mut inside) = (Vec::new(), Vec::new(), Vec::new());
    for attribute in keyed(element) {
        let attribute = attribute?;
        let key = attribute.key.to_string();
        let Some(value) = attribute.value() else {
            fixed.push(quote!((#key, "")));
            continue;
        };
        if let Some(event) = key.strip_prefix("on:") {
            let kind = quote::format_ident!("{event}");
            filled.push(quote!(crate::element::Place::Event(#event)));
            fillings.push(quote!(element.on(::leptos::ev::#kind, #value);));
        } else if let Some(property) = key.strip_prefix("prop:") {
            filled.push(quote!(crate::element::Place::Property(#property)));
            fillings.push(quote!(element.value(#value);));
        } else if let Some(text) = attribute.value_literal_string() {
            fixed.push(quote!((#key, #text)));
        } else {
            filled.push(quote!(crate::element::Place::Attribute(#key)));
            fillings.push(quote!(element.value(#value);));
        }
    }
    for child in element.children() {
        match child {
            Node::Element(child) if !is_component(child) => {
                let shape = shape(child, fillings)?;
                inside.push(quote!(crate::element::Inside::Element(#shape)));
            }
            Node::Block(block) => {
                inside.push(quote!(crate::element::Inside::Filling));
                fillings.push(quote!(element.add(#[allow(unused_braces)] #block);));
            }
            child => {
                let Some(view) = node(child) else { continue };
                inside.push(quote!(crate::element::Inside::Filling));
                fillings.push(quote!(element.add(#view);));
            }
        }
    }
    Ok(quote!(crate::element::Shape {
        name: #name,
        svg: #svg,
        fixed: &[#(#fixed),*],
        filled: &[#(#filled),*],
        inside: &[#(#inside),*],
    }))
}

/// A component: its properties, and its children as a closure.
fn component(element: &NodeElement<rstml::Infallible>) -> TokenStream {
    let name = element.name();
    let mut properties = Vec::new();
    for attribute in keyed(element) {
        let attribute = match attribute {
            Ok(attribute) => attribute,
            Err(error) => return error,
        };
        let key = &attribute.key;
        let value = attribute.value().map_or_else(|| quote!(#key), |value| quote!(#value));
        properties.push(quote!(.#key(#[allow(unused_braces)] { #value })));
    }
    let children = (!element.children().is_empty()).then(|| {
        let children = all(element.children());
        quote!(.children(::leptos::children::ToChildren::to_children(move || #children)))
    });
    quote!(::leptos::prelude::IntoAny::into_any(::leptos::component::component_view(
        #[allow(clippy::needless_borrows_for_generic_args)]
        &#name,
        ::leptos::component::component_props_builder(&#name) #(#properties)* #children .build()
    )))
}
