//! The messages of an import. A table of one line per message.

use crate::app::context::UpdateContext;
use crate::app::import::msg::ImportMsg;
use crate::app::import::update as import;

/// Takes a message in.
pub fn handle(context: &mut UpdateContext, msg: ImportMsg) {
    match msg {
        ImportMsg::PreviewTable(text) => import::preview(context, &text),
        ImportMsg::FileEncoding(encoding) => context.ui().import.encoding = Some(encoding),
        ImportMsg::PreviewColumn(column, choice) => import::column(context, column, &choice),
        ImportMsg::PreviewHeader(header) => import::header(context, header),
        ImportMsg::PreviewReading(column, place) => import::reading(context, column, place),
        ImportMsg::PreviewChoice(choice) => import::choose(context, &choice),
        ImportMsg::AcceptTable => import::accept(context),
        ImportMsg::AddPlan(text) => import::add_plan(context, &text),
    }
}
