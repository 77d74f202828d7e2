//! The steps in which impact and confidence are estimated, with their words.

use crate::app::grid::text as grid_text;
use crate::model::Key;
use crate::model::plan::Method;

/// The number of a tier, and its word.
pub(super) type NumberTier = (f64, fn() -> &'static str);

/// Tiers of impact: the number, the word (Intercom's scale, `docs/plan-format.md`).
const IMPACTS: [NumberTier; 5] = [
    (3.0, grid_text::massive),
    (2.0, grid_text::high),
    (1.0, grid_text::medium),
    (0.5, grid_text::low),
    (0.25, grid_text::minimal),
];
/// Tiers of confidence: percent, the word.
const CONFIDENCES: [NumberTier; 3] =
    [(100.0, grid_text::high_confidence), (80.0, grid_text::medium_confidence), (50.0, grid_text::low_confidence)];

/// The tiers of a key under a method: impact in RICE has five words, in ICE it is 1 to 10.
pub(super) fn of_key(key: Key, method: Method) -> &'static [NumberTier] {
    match key {
        Key::Impact if method == Method::Rice => &IMPACTS,
        Key::Confidence => &CONFIDENCES,
        _ => &[],
    }
}

/// The word of a number among tiers, if it is one of them.
pub(super) fn word_of(tiers: &[NumberTier], number: f64) -> Option<&'static str> {
    tiers.iter().find(|(tier, _)| *tier == number).map(|(_, word)| word())
}
