//! The application without a browser: a store with one view, as a page has it.

use std::cell::RefCell;
use std::rc::Rc;

use jiff::Timestamp;
use jiff::Zoned;
use plan_widget::app::effect::{Effect, PageEvent};
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::ports::Ports;
use plan_widget::app::store::{Store, ViewId};
use plan_widget::app::ui::State;
use plan_widget::base::day::Day;
use plan_widget::model::Plan;

/// A plan under work.
pub struct PlanSession {
    store: Store,
    view: ViewId,
    refused: Rc<RefCell<Option<PageRefusal>>>,
}

/// The reason why the application did not do what it was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageRefusal {
    /// The sort of refusal, as the page is told of it: `bad-option`.
    pub code: &'static str,
    /// The sentence.
    pub message: String,
    /// The option or place it is about, empty where there is none.
    pub path: String,
}

/// The world as this machine has it.
struct NativePorts;

/// The signs of new ids, none of which is mistaken for another; the first 24 are letters.
const SIGNS: &[u8] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// The length of a new id.
const ID_LENGTH: usize = 8;

impl Ports for NativePorts {
    fn fresh_id(&mut self) -> String {
        fresh_id()
    }

    fn today(&self) -> Day {
        today()
    }
}

/// An id for a new entry.
pub fn fresh_id() -> String {
    let letter = |place: usize| {
        let among = if place == 0 { 24 } else { SIGNS.len() };
        char::from(SIGNS[fastrand::usize(..among)])
    };
    (0..ID_LENGTH).map(letter).collect()
}

/// The civil day on this machine.
pub fn today() -> Day {
    let date = Zoned::now().date();
    Day::from_ymd(i32::from(date.year()), date.month() as u8, date.day() as u8)
        .unwrap_or_else(|| Day::from_ymd(2000, 1, 1).expect("a day"))
}

/// Seconds since 1970.
pub fn seconds() -> i64 {
    Timestamp::now().as_second()
}

impl PlanSession {
    /// A session on a plan.
    pub fn new(plan: Plan) -> PlanSession {
        let store = Store::new(plan, Box::new(NativePorts));
        let refused: Rc<RefCell<Option<PageRefusal>>> = Rc::default();
        let kept = refused.clone();
        store.set_performer(move |_, effect| {
            if let Effect::Emit(PageEvent::Error { code, message, path }) = effect {
                *kept.borrow_mut() = Some(PageRefusal { code, message: message.to_string(), path: path.to_string() });
            }
        });
        let view = store.open_view(Rc::new(Locale::default()));
        PlanSession { store, view, refused }
    }

    /// Sends a message.
    ///
    /// # Errors
    /// The application has refused it.
    pub fn send(&self, msg: Msg) -> Result<(), PageRefusal> {
        self.refused.borrow_mut().take();
        self.store.dispatch(self.view, msg);
        self.refused.borrow_mut().take().map_or(Ok(()), Err)
    }

    /// The state of the view and its document.
    pub fn state(&self) -> State {
        self.store.state(self.view).expect("the view is open as long as the session")
    }
}
