//! Elements with a tree in them, which show one view after another.
//!
//! The listeners of Yew on the element of a tree stay there for good, and the element with them. So an element that is no longer needed waits for the next view: there
//! are never more than were on show at once.

use super::parts::memo::{self, Part};
use super::root::{self, RootProps};
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::Element;
use yew::{AppHandle, Html};

thread_local! {
    static IDLE: RefCell<Vec<ViewStage>> = const { RefCell::new(Vec::new()) };
}

/// An element and the tree in it.
pub struct ViewStage {
    element: Element,
    tree: AppHandle<Part>,
    shown: ShownView,
}

/// A view on show, if there is one, by number: the next one shares nothing with it.
#[derive(Clone, PartialEq)]
struct ShownView {
    number: u32,
    props: Option<RootProps>,
}

impl ViewStage {
    /// An element that is idle, or a new one; it belongs into a shadow root.
    ///
    /// # Errors
    /// What the browser throws where it makes no element.
    pub fn take() -> Result<ViewStage, JsValue> {
        if let Some(idle) = IDLE.with_borrow_mut(Vec::pop) {
            return Ok(idle);
        }
        let element = gloo::utils::document().create_element("div")?;
        element.set_attribute("part", "app")?;
        let shown = ShownView { number: 0, props: None };
        let tree = memo::mount(element.clone(), memo::part(shown.clone(), draw));
        Ok(ViewStage { element, tree, shown })
    }

    /// The element.
    pub fn element(&self) -> &Element {
        &self.element
    }

    /// Shows one view of a store, from its beginning.
    pub fn show(&mut self, props: RootProps) {
        self.turn(Some(props));
    }

    /// Takes the view off, and keeps the element for another.
    pub fn leave(mut self) {
        self.turn(None);
        IDLE.with_borrow_mut(|idle| idle.push(self));
    }

    fn turn(&mut self, props: Option<RootProps>) {
        self.shown = ShownView { number: self.shown.number.wrapping_add(1), props };
        self.tree.update(memo::part(self.shown.clone(), draw));
    }
}

fn draw(shown: &ShownView) -> Html {
    let view = shown.props.clone();
    view.map_or_else(Html::default, |props| memo::hooked(shown.number, props, root::draw))
}
