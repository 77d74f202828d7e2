//! `import`: a list becomes a plan, or goes into one.

use std::io::Write;
use std::rc::Rc;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use plan_widget::app::import::call::{ImportCall, ImportOptions, ImportReport};
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::msg::Msg;
use plan_widget::exchange::workbook;
use plan_widget::model::Plan;
use plan_widget::wire;
use serde_json::{Map, Value, json};

use crate::arguments::ImportArguments;
use crate::encodings::{likely, unmarked_utf16};
use crate::files::{name_of, read_bytes, read_editable, write_file, write_out};
use crate::outcome::{CommandEnd, CommandFailure, CommandResult, count};
use crate::session::PlanSession;

/// Options of which each names a column.
const BY_COLUMN: [&str; 3] = ["units", "scales", "columns"];

/// A text on its way in.
#[derive(Debug)]
pub struct DecodedList {
    /// The text; of a workbook its bytes as letters.
    pub text: String,
    /// The encoding, where it was a guess.
    pub guessed: Option<&'static str>,
}

/// Brings a list into a plan.
///
/// # Errors
/// A file cannot be read or written; the list is no list; an option says nothing; something is uncertain and `--strict`.
pub fn run(asked: &ImportArguments, out: &mut dyn Write) -> CommandResult {
    if asked.json && asked.output.as_deref().is_none_or(crate::files::is_standard) && !asked.write {
        return Err(CommandFailure::Usage(
            "--json prints the report; name a place for the plan: --output FILE, or --write".to_owned(),
        ));
    }
    if asked.write && asked.into.as_deref().is_some_and(crate::files::is_standard) {
        return Err(CommandFailure::Usage("--write needs a file: standard input can't be changed".to_owned()));
    }
    let name = name_of(&asked.list);
    let list = decoded(&read_bytes(&asked.list)?, asked.encoding.as_deref())?;
    let options = options(asked)?;
    let before = asked.into.as_deref().map(read_editable).transpose()?;
    let (plan, report) = imported(before.map(|file| file.plan), &list, &options, &name)?;
    let text = wire::write(&plan);
    match asked.into.as_deref().filter(|_| asked.write) {
        Some(place) => write_file(place, text.as_bytes())?,
        None => write_out(asked.output.as_deref(), text.as_bytes(), out)?,
    }
    if asked.json {
        writeln!(out, "{}", report.written())?;
    } else {
        eprint!("{}", words(&report, &name));
    }
    Ok(CommandEnd::Fine)
}

/// The plan with the list in it, and the report.
///
/// # Errors
/// The list does not come in, and why.
pub fn imported(
    plan: Option<Plan>,
    list: &DecodedList,
    options: &ImportOptions,
    name: &str,
) -> Result<(Plan, ImportReport), CommandFailure> {
    let session = PlanSession::new(plan.unwrap_or_else(Plan::empty));
    let guessed_encoding = list.guessed.map(Rc::from);
    let call = ImportCall { text: Rc::from(&*list.text), options: options.clone(), guessed_encoding };
    session.send(Msg::Import(ImportMsg::Call(Rc::new(call)))).map_err(|refusal| {
        let place =
            if refusal.path.is_empty() || refusal.path == "$" { String::new() } else { format!("{}: ", refusal.path) };
        let message = format!("{name}: {place}{}", refusal.message);
        if refusal.code == "bad-option" { CommandFailure::Usage(message) } else { CommandFailure::Plan(message) }
    })?;
    let state = session.state();
    let report = state.ui.import.report.as_deref().cloned();
    let report = report.ok_or_else(|| CommandFailure::Plan(format!("{name}: nothing in it could be read")))?;
    Ok(((*state.doc.plan).clone(), report))
}

/// The text of a file. A workbook stays bytes, as the core takes them.
///
/// # Errors
/// There is no encoding of that name, or the file is not in it.
pub fn decoded(bytes: &[u8], encoding: Option<&str>) -> Result<DecodedList, CommandFailure> {
    // What Excel packs, and what it once was: those are told by their first bytes.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        return Ok(DecodedList { text: workbook::binary_text(bytes), guessed: None });
    }
    let plain = |text: &str| text.strip_prefix('\u{feff}').unwrap_or(text).to_owned();
    if let Some(label) = encoding {
        let unknown = || CommandFailure::Usage(format!("there is no encoding {label}"));
        let known = Encoding::for_label(label.as_bytes()).ok_or_else(unknown)?;
        let (text, _, broken) = known.decode(bytes);
        return match broken {
            true => Err(CommandFailure::Plan(format!("the list is not in {}", known.name()))),
            false => Ok(DecodedList { text: plain(&text), guessed: None }),
        };
    }
    if let Some((known, _)) = Encoding::for_bom(bytes).filter(|(known, _)| [UTF_8, UTF_16LE, UTF_16BE].contains(known))
    {
        return Ok(DecodedList { text: plain(&known.decode(bytes).0), guessed: None });
    }
    if let Some(known) = unmarked_utf16(bytes) {
        return Ok(DecodedList { text: known.decode(bytes).0.into_owned(), guessed: None });
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok(DecodedList { text: text.to_owned(), guessed: None });
    }
    let guess = likely(bytes);
    Ok(DecodedList { text: plain(&guess.decode(bytes).0), guessed: Some(guess.name()) })
}

fn options(asked: &ImportArguments) -> Result<ImportOptions, CommandFailure> {
    let mut options = Map::new();
    for pair in &asked.set {
        let Some((name, value)) = pair.split_once('=') else {
            return Err(CommandFailure::Usage(format!(
                "--set {pair}: NAME=VALUE is expected, such as dates=day-first"
            )));
        };
        // What could be a number or a flag is one: header=2, header=false.
        let typed = |text: &str| match text.parse::<u64>() {
            Ok(number) => json!(number),
            Err(_) => text.parse::<bool>().map_or_else(|_| json!(text), Value::from),
        };
        match name.split_once('.').filter(|(option, _)| BY_COLUMN.contains(option)) {
            Some((option, column)) => {
                let of = options.entry(option).or_insert_with(|| json!({}));
                if let Some(of) = of.as_object_mut() {
                    of.insert(column.to_owned(), json!(value));
                }
            }
            None => {
                options.insert(
                    name.to_owned(),
                    if ["header", "sheet"].contains(&name) { typed(value) } else { json!(value) },
                );
            }
        }
    }
    let text = asked.options.clone().unwrap_or_else(|| Value::Object(options).to_string());
    let mut options = ImportOptions::read(&text).map_err(|refusal| CommandFailure::Usage(refusal.message))?;
    options.strict |= asked.strict;
    Ok(options)
}

/// The report to read.
pub fn words(report: &ImportReport, name: &str) -> String {
    let mut text = format!(
        "{name}: {} added, {} updated, {} unchanged\n",
        count(report.added, "item"),
        report.updated,
        report.unchanged
    );
    for one in &report.assumed {
        text += &format!("  assumed: {}: {}\n", one.what, one.taken);
    }
    for one in &report.told {
        text += &format!("  {one}\n");
    }
    for cell in &report.refused {
        text += &format!("  row {}, {}: {:?} went into the notes: {}\n", cell.row, cell.column, cell.text, cell.why);
    }
    text
}
