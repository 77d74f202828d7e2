//! The messages of an import. Reading it is in a chunk of its own: what comes before that chunk waits for it, with the dialog open.

use crate::app::context::UpdateContext;
use crate::app::document::update::open;
use crate::app::effect::{Effect, PlanSource};
use crate::app::import::call::{ImportOptions, ImportReport, OptionRefusal};
use crate::app::import::fetch_text as import_text;
use crate::app::import::msg::ImportMsg;
use crate::app::import::state::WaitingImport;
use crate::app::import::update as import;
use crate::app::options::Dialog;
use crate::base::chunk::{self, chunk_code};
use crate::query::list_source::{ListSource, list_sources};
use crate::wire;
use std::rc::Rc;

chunk_code! {
    /// Reads and takes in what is of another make.
    pub static TAKE: fn(&mut UpdateContext<'_>, ImportMsg) = chunk import, import::take;
}

chunk_code! {
    /// Reads the options of a program's import.
    pub static READ_OPTIONS: fn(&str) -> Result<ImportOptions, OptionRefusal> = chunk import, ImportOptions::read;
}

chunk_code! {
    /// Writes the report of it, as JSON.
    pub static WRITE_REPORT: fn(&ImportReport) -> String = chunk import, ImportReport::written;
}

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: ImportMsg) {
    match msg {
        ImportMsg::FileEncoding(encoding) => context.ui().import.encoding = Some(encoding),
        // A plan file opens, whatever else is there.
        ImportMsg::PreviewTable(text) if context.ui.dialog != Some(Dialog::Import) && wire::says_plan(&text) => {
            open(context, &text, PlanSource::File);
            context.effects.push(Effect::FileOpened(text));
        }
        ImportMsg::PreviewTable(text) => {
            context.ui().import.encoding = None;
            context.ui().import.source = None;
            let msg = ImportMsg::PreviewTable(text);
            match context.ui.dialog {
                None | Some(Dialog::Import | Dialog::Ballots) => take(context, msg),
                // It was opened while the file was read, and is worked in.
                Some(_) => context.ui().import.waiting = Some(WaitingImport { msg, dialog: None }),
            }
        }
        ImportMsg::Refresh => refresh(context),
        ImportMsg::Fetched(list) => {
            let import = &mut context.ui().import;
            import.asked = import.asked.saturating_sub(1);
            match &list.answer {
                Ok(_) => import.fetched.push(list),
                Err(why) => context.fail(import_text::not_fetched(&list.source, why)),
            }
        }
        msg => take(context, msg),
    }
}

/// Asks the plan's sources, unless that is done already. Nothing of the plan changes before a person has seen what comes.
fn refresh(context: &mut UpdateContext) {
    if !context.ui.editable(context.doc) || context.ui.import.asked > 0 {
        return;
    }
    let (sources, refused): (Vec<ListSource>, Vec<ListSource>) =
        list_sources(&context.doc.plan).into_iter().partition(ListSource::may_be_read);
    if let Some(source) = refused.first() {
        context.fail(import_text::no_address(source));
    } else if !sources.is_empty() {
        context.say(import_text::asking(&sources));
    }
    let ui = context.ui();
    ui.import.asked = sources.len();
    ui.import.fetched = Vec::new();
    // The dialog that has asked gives way to what comes.
    if ui.dialog == Some(Dialog::Import) && !sources.is_empty() {
        ui.dialog = None;
        ui.import.preview = None;
    }
    context.effects.extend(sources.into_iter().map(|source| Effect::FetchList(Rc::new(source))));
}

fn take(context: &mut UpdateContext, msg: ImportMsg) {
    match chunk::code(&TAKE) {
        Some(take) => take(context, msg),
        None => wait(context, msg),
    }
}

/// Keeps what is to be read until it can be.
fn wait(context: &mut UpdateContext, msg: ImportMsg) {
    let ui = context.ui();
    ui.import.waiting = Some(WaitingImport { msg, dialog: ui.dialog });
    ui.dialog = Some(Dialog::Import);
    ui.chunks.forgive();
}

/// Reads what has waited: it can be read now. Where another dialog was opened meanwhile, it waits until that is closed.
pub fn go_on(context: &mut UpdateContext) {
    if context.ui.dialog.is_some_and(|dialog| dialog != Dialog::Import) {
        return;
    }
    let Some(WaitingImport { msg, dialog }) = context.ui.import.waiting.clone() else { return };
    let ui = context.ui();
    ui.import.waiting = None;
    if ui.dialog.is_some() {
        ui.dialog = dialog;
    }
    take(context, msg);
}

/// Reads what has waited for a dialog to be closed: a list, or the answer of a source.
pub fn keep_up(context: &mut UpdateContext) {
    if context.ui.dialog.is_some() {
        return;
    }
    if context.ui.import.waiting.is_some() {
        go_on(context);
    } else if !context.ui.import.fetched.is_empty() {
        let list = context.ui().import.fetched.remove(0);
        take(context, ImportMsg::Fetched(list));
    }
}
