//! The store `none`: the page around the widget keeps the plan, which it gets with the `plan-save` event.

use super::{Answer, Kept, PlanStore, Saved};
use crate::app::text;

/// Writes nothing itself.
pub struct NoStore;

impl PlanStore for NoStore {
    fn save(&self, _saved: Saved) -> Answer {
        Box::pin(async { Ok(Kept::There(text::TO_PAGE.into())) })
    }
}
