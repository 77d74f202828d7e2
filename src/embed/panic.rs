//! The end after a fault in this code: the loader is told, given the last good plans, and never calls again.

use std::cell::{Cell, RefCell};
use std::panic::PanicHookInfo;
use std::rc::{Rc, Weak};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static TOLD: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
    static RESCUED: RefCell<Vec<Weak<dyn Rescue>>> = const { RefCell::new(Vec::new()) };
    static PANICKED: Cell<bool> = const { Cell::new(false) };
}

/// Something that can hand over its plan after a panic.
pub trait Rescue {
    /// Hands the plan to the loader. Runs inside the panic: it must touch nothing that may be half changed.
    fn rescue(&self);
}

/// Names a function that is called with the message, the file and the line of a panic, before anything else is tried. `seen` is called at once: the stack it sees tells this module
/// from others.
#[wasm_bindgen]
pub fn on_panic(tell: js_sys::Function, seen: js_sys::Function) {
    // It looks at a stack, and does not throw.
    let _ = seen.call0(&JsValue::NULL);
    TOLD.with(|told| told.replace(Some(tell)));
}

/// Puts a plan among those that are handed over after a panic, as long as it lives.
pub fn protect(session: &Rc<dyn Rescue>) {
    RESCUED.with(|all| {
        let mut all = all.borrow_mut();
        all.retain(|known| known.strong_count() > 0);
        all.push(Rc::downgrade(session));
    });
}

/// Installs the hook; before the first Yew renderer, which would install its own.
pub fn install() {
    std::panic::set_hook(Box::new(report));
    yew::set_custom_panic_hook(Box::new(report));
}

/// The path of a source file without the folders of the machine that it was compiled on.
fn short(file: &str) -> &str {
    let within = file.split_once("/registry/src/").and_then(|(_, rest)| rest.split_once('/'));
    within.map_or(file, |(_, rest)| rest)
}

/// Tells the page and hands over the plans, once.
fn report(info: &PanicHookInfo<'_>) {
    if PANICKED.replace(true) {
        return;
    }
    web_sys::console::error_1(&JsValue::from_str(&info.to_string()));
    let message = info.payload_as_str().unwrap_or("a fault that says nothing of itself");
    let (file, line) = info.location().map_or(("", 0), |place| (short(place.file()), place.line()));
    TOLD.with(|told| {
        if let Ok(told) = told.try_borrow()
            && let Some(tell) = &*told
        {
            // It does not throw; if it did, there would be nobody left to tell.
            let _ = tell.call3(&JsValue::NULL, &message.into(), &file.into(), &line.into());
        }
    });
    RESCUED.with(|all| {
        if let Ok(all) = all.try_borrow() {
            all.iter().filter_map(Weak::upgrade).for_each(|session| session.rescue());
        }
    });
}

/// Panics, so that a test can see what a page then shows, in the build that is shipped too.
#[wasm_bindgen]
pub fn fault(message: &str) {
    panic!("{message}");
}
