//! The plan as it would be by the open proposal, for the views.

use crate::app::ui::State;

/// The state with the plan as it would be by the proposal that is open, for a view that shows it.
pub fn proposed(state: &State) -> State {
    let preview = state.ui.propose.panel.as_ref().and_then(|panel| {
        panel.current(&state.doc.plan)?;
        panel.preview.clone()
    });
    State { doc: preview.unwrap_or_else(|| state.doc.clone()), ui: state.ui.clone() }
}
