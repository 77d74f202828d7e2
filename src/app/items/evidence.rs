//! The evidence for an item's estimates: adding to it, taking from it, and the confidence that it suggests.

use crate::app::context::UpdateContext;
use crate::app::items::text as items_text;
use crate::app::locale::Locale;
use crate::app::text;
use crate::app::transaction::set_key;
use crate::model::schema::EVIDENCE;
use crate::model::words::EvidenceKind;
use crate::model::{Entry, Evidence, Item, Key, Record, Uid, Value};
use crate::score::evidence::suggested;
use std::rc::Rc;

/// Adds a piece of evidence to an item; without a kind there is none.
pub fn add(context: &mut UpdateContext, uid: Uid, kind: &str, note: &str, link: &str) {
    let plan = context.doc.plan.clone();
    let Some(item) = plan.readable_item(uid).filter(|_| !kind.is_empty()) else { return };
    let mut piece = Record::default();
    let day = context.doc.today.to_string();
    for (key, words) in [(Key::Kind, kind), (Key::Note, note.trim()), (Key::Link, link.trim()), (Key::At, &*day)] {
        piece.set(&EVIDENCE, key, (!words.is_empty()).then(|| Value::text(words)));
    }
    let mut all = item.evidence().to_vec();
    all.push(Evidence::from(Rc::new(piece)));
    set_key(context, uid, Key::Evidence, Some(Evidence::list_value(&all)));
}

/// Takes the piece of evidence at a place from an item.
pub fn remove(context: &mut UpdateContext, uid: Uid, place: usize) {
    let plan = context.doc.plan.clone();
    let Some(item) = plan.readable_item(uid) else { return };
    let mut all = item.evidence().to_vec();
    if place < all.len() {
        all.remove(place);
        set_key(context, uid, Key::Evidence, Some(Evidence::list_value(&all)));
    }
}

/// The confidence that an item's evidence suggests: a sentence, and the number where the item has another one.
pub fn suggestion(item: &Item, locale: &Locale) -> Option<(String, Option<f64>)> {
    let found = suggested(item)?;
    let shown = text::percent(&locale.number(found.confidence, 1));
    let other = Some(found.confidence).filter(|confidence| item.confidence() != Some(*confidence));
    Some((items_text::supported(found.pieces, items_text::evidence_name(found.kind.word()), shown), other))
}

/// The kinds of evidence that are offered, the weakest first: the word, its name with what it is worth.
pub fn kinds(locale: &Locale) -> Vec<(&'static str, String)> {
    let one = |kind: EvidenceKind| {
        let (one, several) = crate::score::evidence::meter(kind);
        let number = |share: f64| locale.number(share, 1);
        let worth = if one == several { number(one) } else { [&*number(one), "–", &*number(several)].concat() };
        (kind.word(), format!("{} ({})", items_text::evidence_name(kind.word()), text::percent(&worth)))
    };
    EvidenceKind::ALL.into_iter().map(one).collect()
}
