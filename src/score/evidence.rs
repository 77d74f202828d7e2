//! Confidence by evidence: Itamar Gilad's Confidence Meter.
//!
//! I. Gilad, "Evidence Guided" (2023) and <https://itamargilad.com/the-tool-that-will-help-you-choose-better-product-ideas/>; the figures as <https://votito.com/methods/confidence-meter> gives them, on 0 to 10,
//! ten of which are a percent here. Where the meter gives a span, one piece of evidence of that kind is worth its lower end, and several its upper one. The strongest kind there is counts: opinions
//! do not add up to a test.
//!
//! ```
//! use plan_widget::model::words::EvidenceKind;
//! use plan_widget::score::evidence::suggested;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","evidence":[{"kind":"opinions"},{"kind":"market_data","note":"survey"}]}]"#).unwrap();
//! let suggestion = suggested(&plan.items()[0]).unwrap();
//! assert_eq!((suggestion.confidence, suggestion.kind), (10.0, EvidenceKind::MarketData));
//! ```

use crate::model::Item;
use crate::model::words::EvidenceKind;

/// The confidence that an item's evidence supports.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ConfidenceSuggestion {
    /// Percent, 0.1 to 100.
    pub confidence: f64,
    /// The strongest kind of evidence.
    pub kind: EvidenceKind,
    /// The number of pieces of that kind.
    pub pieces: usize,
}

/// The confidence of one piece of evidence of a kind, and of several, percent.
pub fn meter(kind: EvidenceKind) -> (f64, f64) {
    match kind {
        EvidenceKind::SelfConviction => (0.1, 0.1),
        EvidenceKind::PitchDeck => (0.3, 0.3),
        EvidenceKind::ThematicSupport => (0.3, 1.0),
        EvidenceKind::Opinions => (1.0, 2.0),
        EvidenceKind::Estimates => (4.0, 5.0),
        EvidenceKind::Anecdotal => (5.0, 10.0),
        EvidenceKind::MarketData => (10.0, 30.0),
        EvidenceKind::UserEvidence => (30.0, 30.0),
        EvidenceKind::TestResults => (40.0, 50.0),
        EvidenceKind::LaunchData => (100.0, 100.0),
    }
}

/// The confidence that an item's evidence supports; none without evidence of a kind that the meter knows.
pub fn suggested(item: &Item) -> Option<ConfidenceSuggestion> {
    let kinds = || item.evidence().iter().filter_map(|piece| EvidenceKind::parse(piece.kind()?));
    let of = |kind: EvidenceKind| {
        let pieces = kinds().filter(|own| *own == kind).count();
        let (one, several) = meter(kind);
        ConfidenceSuggestion { confidence: if pieces > 1 { several } else { one }, kind, pieces }
    };
    kinds().map(of).max_by(|one, other| one.confidence.total_cmp(&other.confidence).then(one.kind.cmp(&other.kind)))
}
