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
        msg => {
            if matches!(msg, ImportMsg::PreviewTable(_)) {
                context.ui().import.encoding = None;
            }
            take(context, msg);
        }
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

/// Reads what has waited: it can be read now.
pub fn go_on(context: &mut UpdateContext) {
    let Some(WaitingImport { msg, dialog }) = context.ui.import.waiting.clone() else { return };
    let ui = context.ui();
    ui.import.waiting = None;
    ui.dialog = dialog;
    take(context, msg);
}
