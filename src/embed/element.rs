//! What the loader calls: one `Widget` per `<plan-widget>` on the page.

use super::host::{Host, unreadable};
use super::panic::{Rescue, protect};
use super::style::SHEET;
use crate::model::Plan;
use crate::wire;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use yew::{AppHandle, Html, Properties, Renderer, component, html};

/// The text of the one stylesheet of all widgets.
#[wasm_bindgen]
pub fn stylesheet() -> String {
    SHEET.to_owned()
}

struct Session {
    plan: RefCell<Option<Rc<Plan>>>,
    host: Host,
}

impl Session {
    fn value(&self) -> String {
        self.plan.borrow().as_deref().map(wire::write).unwrap_or_default()
    }
}

impl Rescue for Session {
    fn rescue(&self) {
        self.host.keep(&self.value());
    }
}

/// The application behind one element.
#[wasm_bindgen]
pub struct Widget {
    session: Rc<Session>,
    mounted: RefCell<Option<AppHandle<Root>>>,
}

#[wasm_bindgen]
impl Widget {
    /// A widget with an empty plan, not shown yet.
    #[wasm_bindgen(constructor)]
    pub fn new(host: Host) -> Self {
        let session = Rc::new(Session { plan: RefCell::default(), host });
        let rescued: Rc<dyn Rescue> = session.clone();
        protect(&rescued);
        Self { session, mounted: RefCell::default() }
    }

    /// Draws the widget into an element of the shadow root, which must be empty and new.
    pub fn mount(&self, into: web_sys::Element) {
        let plan = self.session.plan.borrow().clone();
        let handle = Renderer::<Root>::with_root_and_props(into, RootProps { plan }).render();
        if let Some(old) = self.mounted.borrow_mut().replace(handle) {
            old.destroy();
        }
    }

    /// Takes the widget off the page; its plan stays.
    pub fn unmount(&self) {
        if let Some(handle) = self.mounted.borrow_mut().take() {
            handle.destroy();
        }
    }

    /// Opens a text as the plan.
    pub fn load(&self, text: &str) -> Result<(), JsValue> {
        let plan = Rc::new(wire::read(text).map_err(|problem| unreadable(&problem))?);
        self.session.plan.replace(Some(plan.clone()));
        if let Some(handle) = &mut *self.mounted.borrow_mut() {
            handle.update(RootProps { plan: Some(plan) });
        }
        Ok(())
    }

    /// The plan as canonical text.
    pub fn value(&self) -> String {
        self.session.value()
    }
}

#[derive(Clone, PartialEq, Properties)]
struct RootProps {
    plan: Option<Rc<Plan>>,
}

#[component]
fn Root(props: &RootProps) -> Html {
    html! { <h1>{ props.plan.as_ref().map(|plan| plan.title().to_owned()) }</h1> }
}
