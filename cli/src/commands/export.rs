//! `export`: a plan in every format that the widget has.

use std::io::{IsTerminal, Write};
use std::path::Path;
use std::rc::Rc;

use plan_widget::app::export::formats::{FORMATS, Format, bytes_of, format, written};
use plan_widget::app::export::state::{ExportOptions, TableConvention};
use plan_widget::app::msg::Msg;
use plan_widget::app::scenarios::msg::ScenarioMsg;
use plan_widget::base::period::Precision;
use plan_widget::model::Plan;

use super::picture::png;
use crate::arguments::{ExactDates, ExportArguments};
use crate::files::{is_standard, read_plan, write_out};
use crate::outcome::{CommandEnd, CommandFailure, CommandResult};
use crate::session::{PlanSession, seconds};

/// The names of the formats.
pub fn names() -> Vec<&'static str> {
    FORMATS.iter().map(|format| format.name).collect()
}

/// Writes a plan in a format.
///
/// # Errors
/// The file cannot be read or written, is no plan, or no format is named.
pub fn run(asked: &ExportArguments, out: &mut dyn Write) -> CommandResult {
    let format = chosen(asked)?;
    let to_terminal = asked.output.as_deref().is_none_or(is_standard) && std::io::stdout().is_terminal();
    if format.is_binary() && to_terminal {
        return Err(CommandFailure::Usage(format!("{} is no text: name a file with --output", format.name)));
    }
    let file = read_plan(&asked.plan)?;
    let precision = asked.precision.map(|exact| match exact {
        ExactDates::Year => Precision::Year,
        ExactDates::Half => Precision::Half,
        ExactDates::Quarter => Precision::Quarter,
        ExactDates::Month => Precision::Month,
    });
    let options = ExportOptions {
        precision,
        decisions: asked.decisions,
        width: asked.width.parse().unwrap_or(ExportOptions::default().width),
        table: asked.decimal_comma.then_some(TableConvention::COMMA),
    };
    file.seen_in(asked.scenario.as_deref())?;
    let bytes = exported(file.plan, format, options, asked.scenario.as_deref())
        .map_err(|why| CommandFailure::Plan(format!("{}: {why}", file.name)))?;
    write_out(asked.output.as_deref(), &bytes, out)?;
    Ok(CommandEnd::Fine)
}

/// The plan, as it is in a scenario where one is named, in a format, as its bytes.
///
/// # Errors
/// A sentence: the picture is larger than one can be.
pub fn exported(
    plan: Plan,
    format: &Format,
    options: ExportOptions,
    scenario: Option<&str>,
) -> Result<Vec<u8>, String> {
    let session = PlanSession::new(plan);
    if let Some(id) = scenario {
        session.send(Msg::Scenarios(ScenarioMsg::Open(Some(id.into())))).map_err(|refusal| refusal.message)?;
    }
    let state = session.state();
    let mut ui = state.ui;
    Rc::make_mut(&mut ui).export = options;
    let text = written(format, &state.doc, &ui, seconds());
    match format.name {
        "png" => png(&text),
        _ if format.is_binary() => bytes_of(&text).ok_or_else(|| "it can't be packed".to_owned()),
        _ => Ok(text.into_bytes()),
    }
}

fn chosen(asked: &ExportArguments) -> Result<&'static Format, CommandFailure> {
    let by_name = asked.format.as_deref().and_then(format);
    let by_ending = || asked.output.as_deref().and_then(by_ending);
    by_name.or_else(by_ending).ok_or_else(|| {
        CommandFailure::Usage(format!("no format is named: --format with one of {}", names().join(", ")))
    })
}

/// The format of a file's name: the longest ending that is known.
fn by_ending(path: &Path) -> Option<&'static Format> {
    let name = path.file_name()?.to_str()?.to_ascii_lowercase();
    let endings = |format: &&Format| name.ends_with(&format!(".{}", format.ending));
    let known = FORMATS.iter().filter(endings).max_by_key(|format| format.ending.len());
    known.or_else(|| FORMATS.iter().find(|format| format.name == "json" && name.ends_with(".json")))
}
