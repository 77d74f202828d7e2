//! A file that is dragged over the widget and dropped: it is taken as one that was chosen.

use super::Dispatch;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::options::Mode;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{DragEvent, Element, File};
use yew::prelude::*;

/// Browsers tell that a file is still over the widget every 50 to 350 ms; this long after the last word of it, it is gone.
const GONE_AFTER: u32 = 500;

thread_local! {
    static DROPPED: RefCell<Option<File>> = const { RefCell::new(None) };
}

/// The file that was dropped last, for whoever reads it.
pub fn dropped_file() -> Option<File> {
    DROPPED.take()
}

/// Takes a file that is dropped on the widget, so that the browser does not open it in place of the page; true while one is over it.
#[hook]
pub fn use_dropped_file(node: &NodeRef, dispatch: &Dispatch) -> bool {
    let over = use_state_eq(|| false);
    let (node, dispatch, set) = (node.clone(), dispatch.clone(), over.setter());
    use_effect_with((), move |()| {
        let listeners = node.cast::<Element>().map(|widget| {
            let gone: Rc<RefCell<Option<Timeout>>> = Rc::default();
            let options = EventListenerOptions::enable_prevent_default();
            let (still, shown, reader) = (gone.clone(), set.clone(), dispatch.clone());
            // Where a reader can import nothing, a file does what it does on any page.
            let edits = |dispatch: &Dispatch| dispatch.state().is_some_and(|state| state.ui.mode == Mode::Edit);
            let moves = EventListener::new_with_options(&widget, "dragover", options, move |event| {
                if files_of(event).is_some() && edits(&reader) {
                    event.prevent_default();
                    shown.set(true);
                    let shown = shown.clone();
                    still.replace(Some(Timeout::new(GONE_AFTER, move || shown.set(false))));
                }
            });
            let drops = EventListener::new_with_options(&widget, "drop", options, move |event| {
                let Some(file) = files_of(event).filter(|_| edits(&dispatch)) else { return };
                event.prevent_default();
                gone.take();
                set.set(false);
                if let Some(file) = file {
                    DROPPED.replace(Some(file));
                    dispatch.send(Msg::Ask(Effect::TakeDropped));
                }
            });
            [moves, drops]
        });
        move || drop(listeners)
    });
    *over
}

/// `Some` if what is dragged holds files, and the first of them, which is known once it is dropped.
fn files_of(event: &Event) -> Option<Option<File>> {
    let data = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    data.types().includes(&"Files".into(), 0).then(|| data.files().and_then(|files| files.get(0)))
}
