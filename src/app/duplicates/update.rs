//! Items that mean the same become one: asked about, answered, done in one step.

use crate::app::context::UpdateContext;
use crate::app::decisions::noted::decision;
use crate::app::duplicates::combine::combine;
use crate::app::duplicates::fields::ItemPart;
use crate::app::duplicates::state::MergeWish;
use crate::app::duplicates::text;
use crate::app::items::rows;
use crate::app::items::text as items_text;
use crate::app::options::Dialog;
use crate::app::text as app_text;
use crate::app::transaction::edit;
use crate::model::Uid;
use std::rc::Rc;

/// Asks how items become one.
pub fn ask(context: &mut UpdateContext, uids: &[Uid]) {
    if !context.ui.editable(context.doc) {
        return;
    }
    let plan = context.doc.plan.clone();
    let items: Vec<Uid> = plan
        .items()
        .iter()
        .filter(|item| uids.contains(&item.uid) && !item.is_unreadable())
        .map(|item| item.uid)
        .collect();
    let Some(keep) = items.first().copied().filter(|_| items.len() > 1) else { return context.fail(text::too_few()) };
    let ui = context.ui();
    ui.duplicates.wish = MergeWish { items: items.into(), keep, chosen: Rc::from([]) };
    ui.dialog = Some(Dialog::Merge);
}

/// Keeps another of them: what it has comes first from now on.
pub fn keep(context: &mut UpdateContext, uid: Uid) {
    let wish = &mut context.ui().duplicates.wish;
    (wish.keep, wish.chosen) = (uid, Rc::from([]));
}

/// Takes a part from another of them.
pub fn take_part(context: &mut UpdateContext, part: ItemPart, uid: Uid) {
    let wish = &mut context.ui().duplicates.wish;
    let others = wish.chosen.iter().filter(|(own, _)| *own != part).cloned();
    wish.chosen = others.chain([(part.clone(), uid)]).collect();
}

/// Makes them one, as one step that is written down in the log of the item that stays.
pub fn merge(context: &mut UpdateContext, why: &str) {
    let wish = context.ui.duplicates.wish.clone();
    let ui = context.ui();
    (ui.dialog, ui.duplicates.wish) = (None, MergeWish::default());
    let plan = context.doc.plan.clone();
    let name = |uid: &Uid| app_text::item_name(&plan, *uid).to_string();
    let others: Vec<String> = wish.items.iter().filter(|uid| **uid != wish.keep).map(name).collect();
    let words = text::merged_into(&others, &name(&wish.keep));
    let entry = decision(&words, why, &context.ui.decisions.by, context.doc.today);
    let Some(command) = combine(&plan, wish.keep, &wish.items, &wish.chosen, entry) else { return };
    let revision = context.doc.revision;
    edit(context, &command, words.as_str().into());
    if context.doc.revision != revision {
        rows::enter_row(context, None);
        context.ui().items.seek = Some(wish.keep);
        context.say(items_text::said(words));
    }
}
