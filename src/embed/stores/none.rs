//! The store `none`: the page around the widget keeps the plan, which it gets with the `plan-save` event.

use crate::app::text;
use crate::embed::stores::Answer;
use crate::embed::stores::PlanStore;
use crate::embed::stores::SaveOutcome;
use crate::embed::stores::SaveRequest;

/// Writes nothing itself.
pub struct NoStore;

impl PlanStore for NoStore {
    fn save(&self, _saved: SaveRequest) -> Answer {
        Box::pin(async { Ok(SaveOutcome::There(text::to_page().into())) })
    }
}
