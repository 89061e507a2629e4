//! What stands on the page to be read, in its order, and marking what is being read.

use super::page;
use crate::aloud::{Run, Sentence};
use js_sys::{Map, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::*;
use web_sys::{DomRect, Element, Event, Node, Range, ScrollBehavior, ScrollToOptions, Window};

/// The name of the highlight, and the class of a block where the browser knows no highlights.
const NAME: &str = "aloud";
const CLASS: &str = "aloud-now";

#[wasm_bindgen]
extern "C" {
    /// A range of the page that styles may draw differently.
    type Highlight;
    #[wasm_bindgen(constructor, catch)]
    fn new(range: &Range) -> Result<Highlight, JsValue>;
}

thread_local! {
    /// The block that carries the class.
    static MARKED: RefCell<Option<Element>> = const { RefCell::new(None) };
}

/// What is read of a page, and what is not.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Where it stands, in the order in which it is read.
    pub roots: &'static [&'static str],
    /// What is left out, as a selector.
    pub skip: &'static str,
    /// What is drawn as an amount of money, as a selector.
    pub amount: &'static str,
}

/// The texts of a page with the nodes that they stand in.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The texts, block by block.
    pub blocks: Vec<Vec<Run>>,
    nodes: Vec<Vec<Node>>,
    open: bool,
}

impl Page {
    /// Reads what can be seen of the page now.
    #[must_use]
    pub fn now(wanted: Wanted) -> Page {
        let mut page = Page::default();
        let Some(window) = page::window() else { return page };
        let Some(document) = window.document() else { return page };
        let lang = page::root_language();
        for root in wanted.roots {
            if let Ok(Some(root)) = document.query_selector(root) {
                page.walk(&window, &root, wanted, &lang, false);
                page.open = false;
            }
        }
        page
    }

    fn walk(&mut self, window: &Window, element: &Element, wanted: Wanted, lang: &str, amount: bool) {
        if element.matches(wanted.skip).unwrap_or(false) {
            return;
        }
        let style = window.get_computed_style(element).ok().flatten();
        let display = style.and_then(|style| style.get_property_value("display").ok()).unwrap_or_default();
        if display == "none" {
            return;
        }
        let block = !matches!(display.as_str(), "inline" | "contents");
        let own = element.get_attribute("lang").filter(|own| !own.is_empty());
        let lang = own.as_deref().unwrap_or(lang);
        let amount = amount || element.matches(wanted.amount).unwrap_or(false);
        // Of what is folded only the line that unfolds it.
        let folded = element.tag_name() == "DETAILS" && !element.has_attribute("open");
        self.open &= !block;
        let mut next = element.first_child();
        while let Some(node) = next {
            next = node.next_sibling();
            match node.dyn_ref::<Element>() {
                Some(child) if folded && child.tag_name() != "SUMMARY" => {}
                Some(child) => self.walk(window, child, wanted, lang, amount),
                None if node.node_type() == Node::TEXT_NODE => self.push(node, lang, amount),
                None => {}
            }
        }
        self.open &= !block;
    }

    fn push(&mut self, node: Node, lang: &str, amount: bool) {
        let text = node.node_value().filter(|text| !text.is_empty());
        let Some(text) = text else { return };
        if !self.open {
            self.blocks.push(Vec::new());
            self.nodes.push(Vec::new());
            self.open = true;
        }
        if let (Some(runs), Some(nodes)) = (self.blocks.last_mut(), self.nodes.last_mut()) {
            runs.push(Run { lang: lang.to_owned(), text, amount });
            nodes.push(node);
        }
    }

    /// The blocks that stand in a part of the page.
    #[must_use]
    pub fn blocks_in(&self, part: &Part) -> Vec<usize> {
        let inside = |nodes: &Vec<Node>| nodes.first().is_some_and(|node| part.0.contains(Some(node)));
        self.nodes.iter().enumerate().filter(|(_, nodes)| inside(nodes)).map(|(at, _)| at).collect()
    }

    /// Marks a sentence, in the place of the one before, and brings it into sight.
    pub fn mark(&self, sentence: &Sentence) {
        unmark();
        let node = |run: usize| self.nodes.get(sentence.block).and_then(|nodes| nodes.get(run));
        let ((first, from), (last, to)) = (sentence.from, sentence.to);
        let (Some(start), Some(end), Ok(range)) = (node(first), node(last), Range::new()) else { return };
        if range.set_start(start, from).is_err() || range.set_end(end, to).is_err() {
            return;
        }
        if let (Some(all), Ok(highlight)) = (highlights(), Highlight::new(&range)) {
            all.set(&NAME.into(), &highlight);
        } else if let Some(block) = start.parent_element() {
            // Refused only for a name that is none.
            let _ = block.class_list().add_1(CLASS);
            MARKED.with(|marked| *marked.borrow_mut() = Some(block));
        }
        into_sight(&range.get_bounding_client_rect());
    }
}

/// A part of the page that can be heard alone.
#[derive(Debug, Clone)]
pub struct Part(Element);

impl Part {
    /// All that stands around the button that was pressed.
    #[must_use]
    pub fn around(press: &Event) -> Option<Part> {
        press.current_target()?.dyn_into::<Element>().ok()?.parent_element().map(Part)
    }

    /// What stands right before the button that was pressed.
    #[must_use]
    pub fn before(press: &Event) -> Option<Part> {
        press.current_target()?.dyn_into::<Element>().ok()?.previous_element_sibling().map(Part)
    }
}

/// Marks nothing any more.
pub fn unmark() {
    if let Some(all) = highlights() {
        all.delete(&NAME.into());
    }
    if let Some(block) = MARKED.with(|marked| marked.borrow_mut().take()) {
        let _ = block.class_list().remove_1(CLASS);
    }
}

fn highlights() -> Option<Map> {
    let window = page::window()?;
    let css = Reflect::get(&window, &"CSS".into()).ok()?;
    let all = Reflect::get(&css, &"highlights".into()).ok()?;
    all.is_object().then(|| all.unchecked_into())
}

/// Scrolls where the text is not well inside the window: the controls stand at its head, the way on at its foot.
fn into_sight(text: &DomRect) {
    let Some(window) = page::window() else { return };
    let height = window.inner_height().ok().and_then(|height| height.as_f64()).unwrap_or_default();
    let nowhere = text.width() + text.height() <= f64::EPSILON;
    if nowhere || text.top() > height / 5.0 && text.bottom() < height * 3.0 / 4.0 {
        return;
    }
    let still =
        window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
    let by = ScrollToOptions::new();
    by.set_top(text.top() - height / 3.0);
    by.set_behavior(if still { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    window.scroll_by_with_scroll_to_options(&by);
}
