//! The messages of an import. Reading it is in a chunk of its own: what comes before that chunk waits for it, with the dialog open.

use crate::app::context::UpdateContext;
use crate::app::document::update::open;
use crate::app::effect::{Effect, PlanSource};
use crate::app::import::call::{ImportOptions, ImportReport, OptionRefusal};
use crate::app::import::msg::ImportMsg;
use crate::app::import::state::WaitingImport;
use crate::app::import::update as import;
use crate::app::options::Dialog;
use crate::base::chunk::{self, chunk_code};
use crate::wire;

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
            let msg = ImportMsg::PreviewTable(text);
            match context.ui.dialog {
                None | Some(Dialog::Import | Dialog::Ballots) => take(context, msg),
                // It was opened while the file was read, and is worked in.
                Some(_) => context.ui().import.waiting = Some(WaitingImport { msg, dialog: None }),
            }
        }
        msg => take(context, msg),
    }
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

/// Reads what has waited for a dialog to be closed.
pub fn keep_up(context: &mut UpdateContext) {
    if context.ui.dialog.is_none() {
        go_on(context);
    }
}
