//! The list of a source: read by the choices that the plan keeps for it, and shown before anything happens.

use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::import::call::{ImportOptions, settled};
use crate::app::import::fetch_text as text;
use crate::app::import::msg::FetchedList;
use crate::app::import::view::{holds_plan, refused};
use crate::app::options::Dialog;
use crate::app::text::no_rows;
use crate::exchange::names::fold;
use crate::exchange::preview::Preview;
use crate::exchange::{self, import::origin};
use crate::model::Plan;
use crate::query::list_source::ListSource;

/// Shows what the list of a source would change. A list that cannot be read changes nothing and is told.
pub fn show(context: &mut UpdateContext, list: &FetchedList) {
    let Ok(answer) = &list.answer else { return };
    let source = &list.source;
    let preview = match read(answer, source, &context.doc.plan) {
        Ok(preview) => preview,
        Err(why) => return context.fail(why),
    };
    let again = &preview.again;
    if again.new_rows() == 0 && again.changed() == 0 && again.gone.is_empty() && preview.problems().next().is_none() {
        return context.say(text::nothing_new(source));
    }
    let ui = context.ui();
    ui.import.encoding = None;
    ui.import.source = Some(source.name().into());
    ui.import.preview = Some(Rc::new(preview));
    ui.dialog = Some(Dialog::Import);
}

fn read(answer: &str, source: &ListSource, plan: &Plan) -> Result<Preview, String> {
    let bad = |why: crate::app::import::call::OptionRefusal| text::bad_option(source, &why.path, &why.message);
    let options = ImportOptions::read(&source.options).map_err(bad)?;
    if holds_plan(answer) {
        return Err(text::no_list(source, text::is_plan()));
    }
    let preview = exchange::guess(answer, plan).map_err(|why| text::no_list(source, &refused(&why).0))?;
    let preview = settled(preview, &options, plan).map_err(bad)?;
    if preview.rows.is_empty() {
        return Err(text::no_list(source, no_rows()));
    }
    let found = origin::tool(&preview);
    if !source.kind.is_empty() && !fold(found).starts_with(&fold(&source.kind)) {
        return Err(text::other_kind(source, found));
    }
    Ok(preview)
}
