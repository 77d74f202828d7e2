//! The review of estimates: confirming them, and how old they are in words.

use crate::app::context::UpdateContext;
use crate::app::doc::Doc;
use crate::app::items::text as items_text;
use crate::app::locale::Locale;
use crate::app::text;
use crate::app::timeline::entries::now;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::model::{ItemIndex, Key, Plan, Uid, Value};
use crate::query::review::{estimates_age, is_due};

/// Confirms the estimates of an item: they are as good as made today.
pub fn confirm(context: &mut UpdateContext, uid: Uid) {
    let day = Value::text(&now(context.doc).max(context.doc.today).to_string());
    let label = items_text::confirmed(&text::item_name(&context.doc.plan, uid));
    edit(context, &Command::Set { list: Key::Items, values: vec![(uid, Key::ScoredAt, Some(day))] }, label.into());
}

/// Sets after how many days estimates are reviewed, and says what that begins.
pub fn set_review(context: &mut UpdateContext, value: Option<Value>) {
    let before = context.doc.clone();
    edit(context, &Command::SetSetting(Key::ReviewAfterDays, value), text::setting(Key::ReviewAfterDays).into());
    let after = context.doc.plan.clone();
    let counts = |plan: &Plan| plan.items().iter().filter(|item| item.scored_at().is_some()).count();
    let stamped = counts(&after).saturating_sub(counts(&before.plan));
    if let Some(days) = after.settings().and_then(|settings| settings.review_after_days()).filter(|_| stamped > 0) {
        context.say(items_text::review_begins(stamped, days as f64));
    }
}

/// The age of an item's estimates in words, and whether they are due for review; none where no day is known.
pub fn age_words(doc: &Doc, at: ItemIndex, locale: &Locale) -> Option<(String, bool)> {
    let item = doc.plan.items().get(at)?;
    let (day, today) = (item.scored_at()?, now(doc));
    let due = is_due(&doc.plan, item, today);
    Some((items_text::age_words(&locale.day(day), estimates_age(item, today)?, due), due))
}
