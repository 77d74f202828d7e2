//! A plan that elements of the page show.

use crate::app::doc::Doc;
use crate::app::store::Store;
use crate::app::store::ViewId;
use crate::embed::drafts::{self, KeptSteps};
use crate::embed::files::FileHandle;
use crate::embed::host::Host;
use crate::embed::jobs::Jobs;
use crate::embed::session::watch::EngineWatch;
use crate::embed::stores::PlanPlace;
use crate::embed::stores::PlanStore;
use crate::model::Plan;
use gloo::timers::callback::Timeout;
use js_sys::Function;
use std::cell::Cell;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;

/// A plan that elements of the page show.
pub struct Session {
    /// The application.
    pub store: Store,
    pub(super) viewers: RefCell<Vec<Rc<SessionView>>>,
    pub(super) plan_store: RefCell<Rc<dyn PlanStore>>,
    pub(super) plan_store_name: RefCell<String>,
    pub(super) place: RefCell<PlanPlace>,
    /// True if a plan was read from that place.
    pub(super) placed: Cell<bool>,
    /// The view whose element has read the plan.
    pub(super) reader: Cell<Option<ViewId>>,
    /// The document of the last change that came to its end: what is handed over after a panic.
    pub(super) good: RefCell<Rc<Doc>>,
    /// While a host's call loads a plan: its refusal goes to the caller alone.
    pub(super) loading: Cell<bool>,
    pub(super) refused: RefCell<Option<JsValue>>,
    pub(super) saving: RefCell<Vec<(Function, Function)>>,
    /// The number of times that a plan was opened as that of a place: an answer for an earlier one is no answer for this.
    pub(super) opened: Cell<u32>,
    /// Tells this plan's draft from those of the page's other plans, and of its earlier ones.
    pub(super) draft_number: Cell<u32>,
    /// The fingerprint that tells the plan that stands in the page from others, where nothing names it; else empty.
    pub(super) fingerprint: RefCell<String>,
    /// Drafts of earlier visits that are still to be offered.
    pub(super) found: RefCell<Vec<drafts::StoredDraft>>,
    pub(super) draft_timer: RefCell<Option<Timeout>>,
    pub(super) check_timer: RefCell<Option<Timeout>>,
    /// The plan that was last known to be kept, and the text that goes with each draft.
    pub(super) base: RefCell<(Rc<Plan>, Rc<str>)>,
    /// The draft that is kept as it was last written.
    pub(super) kept_draft: RefCell<Option<KeptDraft>>,
    /// Until the elements are given the plan, where each edit of it does not wait for that.
    pub(super) hand_timer: RefCell<Option<Timeout>>,
    /// From this many items on drafts are refused here: writing such a plan out again and again would only hold the reader up.
    pub(super) unkept_from: Cell<usize>,
    /// True if the plan is to be edited live.
    pub(super) live: Cell<bool>,
    /// The watch at the engine, while it is.
    pub(super) watch: RefCell<Option<EngineWatch>>,
    pub(super) retry_timer: RefCell<Option<Timeout>>,
    pub(super) jobs: Jobs,
    /// The file that was chosen last, and its text.
    pub(super) picked: RefCell<Option<(Rc<str>, FileHandle)>>,
}

/// A draft of this plan that the browser keeps.
pub(super) struct KeptDraft {
    pub(super) name: String,
    /// The text of the plan that its changes were made to, and whether that is kept too.
    pub(super) base: Rc<str>,
    pub(super) has_base: bool,
    /// The plan as it is kept, with the steps.
    pub(super) plan: Rc<Plan>,
    pub(super) steps: KeptSteps,
}

/// An element that shows the plan.
pub struct SessionView {
    /// Its view of the store.
    pub id: ViewId,
    /// Its other half.
    pub host: Host,
}
