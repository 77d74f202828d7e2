//! The hooks by which every component reads the state and says what happened.

mod after_drag;
mod alone;
mod clipboard;
mod dropped;
mod focus;
mod now;
mod sought;
mod viewport;
mod wheel;

pub use after_drag::{swallow_click, use_swallowed_clicks};
pub use alone::use_alone;
pub use clipboard::{clipboard_of, use_clipboard};
pub use dropped::{dropped_file, use_dropped_file};
pub use focus::use_kept_focus;
pub use now::{draw_now, focus_after};
pub use sought::use_sought;
pub use viewport::{Viewport, use_viewport};
pub use wheel::use_wheel;

use crate::app::msg::Msg;
use crate::app::store::{Store, ViewId};
use crate::app::toast::Toast;
use crate::app::ui::State;
use yew::prelude::*;

/// Sends messages to the store. It never changes while a view is mounted, so that components can hold it without rendering again.
#[derive(Clone, PartialEq)]
pub struct Dispatch {
    store: Store,
    view: ViewId,
}

impl Dispatch {
    /// Sends for one view of a store.
    pub fn new(store: Store, view: ViewId) -> Dispatch {
        Dispatch { store, view }
    }

    /// Sends a message.
    pub fn send(&self, msg: Msg) {
        self.store.dispatch(self.view, msg);
    }

    /// The state right now, for event handlers that must not act on an older one.
    pub fn state(&self) -> Option<State> {
        self.store.state(self.view)
    }
}

/// The state of a view; the component renders again when it changes.
#[hook]
pub fn use_state_of(store: &Store, view: ViewId) -> Option<State> {
    let state = use_state_eq(|| store.state(view));
    {
        let setter = state.setter();
        let store = store.clone();
        use_effect_with((store, view), move |(store, view)| {
            // What happened between the first render and now is not missed.
            setter.set(store.state(*view));
            let subscription = store.subscribe(*view, move |state| setter.set(Some(state)));
            move || drop(subscription)
        });
    }
    (*state).clone()
}

/// The last message to the reader; the component renders again when there is another.
#[hook]
pub fn use_toast() -> Option<Toast> {
    let dispatch = use_dispatch();
    let note = {
        let dispatch = dispatch.clone();
        use_state_eq(move || dispatch.state().and_then(|state| state.toast()))
    };
    {
        let setter = note.setter();
        use_effect_with(dispatch, move |Dispatch { store, view }| {
            // What was said between the first render and now is not missed.
            setter.set(store.state(*view).and_then(|state| state.toast()));
            let subscription = store.subscribe(*view, move |state| setter.set(state.toast()));
            move || drop(subscription)
        });
    }
    (*note).clone()
}

/// The way to send messages, from anywhere below [`Root`](super::Root).
#[hook]
pub fn use_dispatch() -> Dispatch {
    use_context::<Dispatch>().expect("Root provides the dispatch")
}
