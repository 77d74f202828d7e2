//! Jobs under way for one plan: who asked for which, and how to stop it.

use super::host::Host;
use crate::app::store::ViewId;
use crate::model::Plan;
use crate::wire;
use js_sys::Function;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// The jobs of a session: at most one of a kind for a view.
#[derive(Default)]
pub struct Jobs {
    running: RefCell<Vec<Running>>,
    /// The plan that was written out last: many jobs may follow each other on one.
    written: RefCell<Option<(Rc<Plan>, JsValue)>>,
}

struct Running {
    view: ViewId,
    kind: &'static str,
    stop: Function,
    /// The function that the job calls, as long as it may.
    _tell: Closure<dyn FnMut(String, String)>,
}

impl Jobs {
    /// Begins a job, in the place of one of its kind. `tell` hears `progress`, `done` or `failed`, each with a text.
    pub fn begin(
        &self,
        (view, host): (ViewId, &Host),
        plan: &Rc<Plan>,
        (kind, options): (&'static str, &str),
        tell: impl FnMut(String, String) + 'static,
    ) {
        self.stop(view, kind);
        let text = self.text(plan);
        let tell = Closure::<dyn FnMut(String, String)>::new(tell);
        let stop = host.job(&text, kind, options, &tell);
        self.running.borrow_mut().push(Running { view, kind, stop, _tell: tell });
    }

    /// Stops a job, if it is under way, and lets go of it.
    pub fn stop(&self, view: ViewId, kind: &'static str) {
        let mut running = self.running.borrow_mut();
        if let Some(at) = running.iter().position(|job| job.view == view && job.kind == kind) {
            // Telling the module for jobs to stop does not throw.
            let _ = running.swap_remove(at).stop.call0(&JsValue::NULL);
        }
    }

    fn text(&self, plan: &Rc<Plan>) -> JsValue {
        let mut written = self.written.borrow_mut();
        match &*written {
            Some((known, text)) if Rc::ptr_eq(known, plan) => text.clone(),
            _ => {
                let text = JsValue::from_str(&wire::write(plan));
                *written = Some((plan.clone(), text.clone()));
                text
            }
        }
    }
}
