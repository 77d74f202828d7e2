//! An import that a program asks for: the choices of the dialog by their names, and a report in place of the preview.
//!
//! ```
//! use plan_widget::app::import::call::{ImportOptions, settled};
//! use plan_widget::exchange::guess;
//! use plan_widget::model::Plan;
//!
//! let plan = Plan::empty();
//! let preview = guess("Title,Effort\nSearch,3\n", &plan).unwrap();
//! let options: ImportOptions = ImportOptions::read(r#"{"units":{"Effort":"weeks"}}"#).unwrap();
//! assert!(settled(preview.clone(), &options, &plan).is_ok());
//! let options = ImportOptions::read(r#"{"units":{"Efort":"weeks"}}"#).unwrap();
//! assert_eq!(settled(preview, &options, &plan).unwrap_err().path, "units.Efort");
//! ```

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::app::import::text::remarks;
use crate::app::import::view;
use crate::app::locale::Locale;
use crate::base::number::Number;
use crate::base::say::{import_options as say, in_english};
use crate::exchange::Preview;
use crate::exchange::amount::{Span, WorkUnit};
use crate::exchange::names::fold;
use crate::exchange::preview::Matching;
use crate::exchange::reading::Reading;
use crate::jobs::letters;
use crate::model::Plan;

/// The row that names the columns.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum HeaderOption {
    /// The first row does, or none.
    First(bool),
    /// This one does, from 1.
    Row(usize),
}

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum SheetOption {
    /// By its place among those shown, from 1.
    Place(usize),
    /// By its name.
    Named(String),
}

/// The contents of the columns.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ColumnOptions {
    /// By name, or by number from 1.
    Named(BTreeMap<String, String>),
    /// In their order.
    Listed(Vec<String>),
}

/// The scale of a column.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ScaleOption {
    /// One that is known: `1-10`, `percent`, `sizes`.
    Named(String),
    /// The meaning of each of its words.
    Words(BTreeMap<String, ScaleValue>),
}

/// The meaning of a word.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(untagged)]
pub enum ScaleValue {
    /// A number.
    Number(f64),
    /// A number as it is written.
    Text(String),
}

/// The choices of the dialog; what is not said is guessed.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ImportOptions {
    sheet: Option<SheetOption>,
    header: Option<HeaderOption>,
    columns: Option<ColumnOptions>,
    separator: Option<String>,
    /// The file was decoded in it before it came here.
    encoding: Option<String>,
    dates: Option<String>,
    numbers: Option<String>,
    units: BTreeMap<String, String>,
    scales: BTreeMap<String, ScaleOption>,
    #[serde(rename = "match")]
    matching: Option<String>,
    /// Refuse instead of assuming.
    pub strict: bool,
}

/// An option that says nothing here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionRefusal {
    /// The option: `units.Effort`.
    pub path: String,
    /// The values that it may have.
    pub message: String,
}

/// A cell that did not come in as a value: its text went into the notes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefusedCell {
    /// The row of the table, from 1, as the dialog counts them.
    pub row: usize,
    /// The name of its column.
    pub column: String,
    /// Its text.
    pub text: String,
    /// The reason why it does not fit.
    pub why: String,
}

/// Something that nothing in the table settles.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ImportAssumption {
    /// The column, or the choice that settles it.
    pub what: String,
    /// The reading that it was given.
    #[serde(rename = "as")]
    pub taken: String,
}

/// The result of an import.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ImportReport {
    /// New items.
    pub added: usize,
    /// Items that have changed.
    pub updated: usize,
    /// Items that were there and are the same.
    pub unchanged: usize,
    /// Cells that do not fit their column.
    pub refused: Vec<RefusedCell>,
    /// The assumptions.
    pub assumed: Vec<ImportAssumption>,
    /// The other sentences about the table, as the dialog has them: what it is, how its columns are read, what is left out.
    pub told: Vec<String>,
}

/// A call of `import`.
#[derive(Clone, Debug, PartialEq)]
pub struct ImportCall {
    /// The text.
    pub text: std::rc::Rc<str>,
    /// The choices.
    pub options: ImportOptions,
    /// The encoding of the file, where it was a guess.
    pub guessed_encoding: Option<std::rc::Rc<str>>,
}

impl ImportReport {
    /// The report as JSON.
    pub fn written(&self) -> String {
        letters::write(self)
    }
}

impl ImportOptions {
    /// Reads options as JSON.
    ///
    /// # Errors
    /// [`OptionRefusal`] for one that is not known, or of another type.
    pub fn read(json: &str) -> Result<ImportOptions, OptionRefusal> {
        let said = |error: serde_json::Error| {
            let text = error.to_string();
            let text = text.split(" at line ").next().unwrap_or_default().to_owned();
            OptionRefusal { path: String::new(), message: say::unreadable(text) }
        };
        serde_json::from_str(json).map_err(said)
    }
}

fn refusal<T>(path: String, message: String) -> Result<T, OptionRefusal> {
    Err(OptionRefusal { path, message })
}

/// The place of a column that an option names.
fn column(preview: &Preview, option: &str, name: &str) -> Result<usize, OptionRefusal> {
    let missing = || {
        let names: Vec<String> = (0..preview.columns.len()).map(|at| preview.label(at)).collect();
        OptionRefusal { path: format!("{option}.{name}"), message: say::no_column(name, names.join(", ")) }
    };
    preview.column_called(name).ok_or_else(missing)
}

/// The preview with the choices that the options name.
///
/// # Errors
/// [`OptionRefusal`] for a column that is not there, or a choice that its column does not have.
pub fn settled(mut preview: Preview, options: &ImportOptions, plan: &Plan) -> Result<Preview, OptionRefusal> {
    if let Some(sheet) = &options.sheet {
        let names = preview.source.sheet_names();
        let at = match sheet {
            SheetOption::Place(place) => names.iter().map(|(at, _)| *at).find(|at| *at + 1 == *place),
            SheetOption::Named(wanted) => names.iter().find(|(_, name)| fold(name) == fold(wanted)).map(|(at, _)| *at),
        };
        let Some(at) = at else {
            let names: Vec<&str> = names.into_iter().map(|(_, name)| name).collect();
            let message = match names.is_empty() {
                true => say::no_workbook().to_owned(),
                false => say::no_sheet(names.join(", ")),
            };
            return refusal("sheet".into(), message);
        };
        preview = preview.with_sheet(at, plan);
    }
    if let Some(separator) = &options.separator {
        let sign = match separator.to_ascii_lowercase().as_str() {
            "tab" => '\t',
            "comma" => ',',
            "semicolon" => ';',
            "bar" | "pipe" => '|',
            other => match (other.chars().next(), other.chars().count()) {
                (Some(sign), 1) => sign,
                _ => return refusal("separator".into(), say::separator().into()),
            },
        };
        preview = preview.with_separator(sign, plan);
    }
    preview = match options.header {
        None => preview,
        Some(HeaderOption::First(header)) => preview.with_header(header, plan),
        Some(HeaderOption::Row(row)) if (1..=preview.source.grid.len()).contains(&row) => {
            preview.with_header_row(Some(row - 1), plan)
        }
        Some(HeaderOption::Row(_)) => {
            let rows = preview.source.grid.len();
            return refusal("header".into(), say::header(rows.to_string()));
        }
    };
    preview = with_columns(preview, options, plan)?;
    let mut draft = preview.draft();
    if let Some(numbers) = &options.numbers {
        draft = match numbers.to_ascii_lowercase().as_str() {
            "comma" | "1.200,5" | "1.234,5" => draft.comma(true),
            "point" | "1,200.5" | "1,234.5" => draft.comma(false),
            _ => return refusal("numbers".into(), say::numbers().into()),
        };
    }
    if let Some(dates) = &options.dates {
        let reading = match fold(dates).replace(['-', ' ', '/', '.'], "").as_str() {
            "dayfirst" | "dmy" | "ddmmyyyy" => Reading::DayFirst,
            "monthfirst" | "mdy" | "mmddyyyy" => Reading::MonthFirst,
            _ => return refusal("dates".into(), say::dates().into()),
        };
        // It holds for all of them.
        if let Some(at) = (0..preview.columns.len()).find(|at| preview.is_time(*at)) {
            draft = draft.reading(at, reading, plan);
        }
    }
    for (name, unit) in &options.units {
        let at = column(&preview, "units", name)?;
        let wanted = WorkUnit::called(unit).map(Reading::Effort);
        let per = unit.strip_prefix("per ").unwrap_or(unit);
        let found = [wanted, Span::called(per).map(Reading::Per)].into_iter().flatten();
        draft = draft.reading(at, reading(&preview, ("units", name, at), found, plan)?, plan);
    }
    for (name, scale) in &options.scales {
        let at = column(&preview, "scales", name)?;
        draft = match scale {
            ScaleOption::Named(scale) => {
                let known = scales(scale).iter().copied();
                draft.reading(at, reading(&preview, ("scales", name, at), known, plan)?, plan)
            }
            ScaleOption::Words(words) => words.iter().try_fold(draft, |draft, (word, value)| match value {
                ScaleValue::Text(text) => Ok(draft.word(at, word, text)),
                ScaleValue::Number(number) => match Number::new(*number) {
                    Some(number) => Ok(draft.number(at, word, number)),
                    None => refusal(format!("scales.{name}.{word}"), say::no_number(number.to_string())),
                },
            })?,
        };
    }
    if let Some(matching) = &options.matching {
        draft = draft.matching(match fold(matching).as_str() {
            "key" | "keys" | "id" => Matching::Keys,
            "title" | "titles" => Matching::Titles,
            "none" | "new" | "nothing" => Matching::Nothing,
            _ => return refusal("match".into(), say::matching().into()),
        });
    }
    let says = options.numbers.is_some() || options.dates.is_some() || options.matching.is_some();
    let says = says || !options.units.is_empty() || !options.scales.is_empty();
    Ok(if says { draft.made(plan) } else { preview })
}

fn with_columns(preview: Preview, options: &ImportOptions, plan: &Plan) -> Result<Preview, OptionRefusal> {
    let named = match &options.columns {
        None => return Ok(preview),
        Some(ColumnOptions::Named(named)) => named.iter().map(|(name, use_)| (name.clone(), use_)).collect::<Vec<_>>(),
        Some(ColumnOptions::Listed(listed)) => {
            listed.iter().enumerate().map(|(at, use_)| ((at + 1).to_string(), use_)).collect()
        }
    };
    let mut draft = preview.draft();
    // Options are written in English, whatever the page speaks.
    let choices: Vec<(&str, &str)> = in_english(|| view::choices().collect());
    for (name, wanted) in named {
        let at = column(&preview, "columns", &name)?;
        let is = |(value, label): &(&str, &str)| *value == wanted || fold(label) == fold(wanted);
        let Some((choice, _)) = choices.iter().find(|choice| is(choice)) else {
            let known: Vec<&str> = choices.iter().map(|(value, _)| *value).filter(|value| !value.is_empty()).collect();
            return refusal(format!("columns.{name}"), say::no_use(wanted, known.join(", ")));
        };
        draft = draft.column(at, view::usage(choice));
    }
    Ok(draft.made(plan))
}

/// The readings that the name of a scale may mean, by the column that has it.
fn scales(name: &str) -> &'static [Reading] {
    match fold(name).replace(['–', '—'], "-").replace(' ', "").as_str() {
        "percent" | "%" | "0-100" | "1-100" => &[Reading::Percent, Reading::HundredToThree],
        "share" | "0-1" => &[Reading::Share],
        "1-5" | "0-5" => &[Reading::OfFive, Reading::FiveToThree],
        "1-10" | "0-10" => &[Reading::OfTen, Reading::Tens, Reading::TenToThree],
        "sizes" | "xs-xl" | "t-shirt" | "tshirt" => &[Reading::Sizes],
        "words" | "letters" | "high-medium-low" | "high,medium,low" | "hml" => &[Reading::Letters, Reading::Tens],
        "users" | "%ofusers" | "percentofusers" => &[Reading::Users],
        "plain" | "numbers" | "asis" | "0-3" | "0.25-3" => &[Reading::Plain],
        _ => &[],
    }
}

/// The first of these readings that the column can have.
fn reading(
    preview: &Preview,
    (option, name, at): (&str, &str, usize),
    wanted: impl IntoIterator<Item = Reading>,
    plan: &Plan,
) -> Result<Reading, OptionRefusal> {
    let known = preview.readings(at, plan);
    if let Some(reading) = wanted.into_iter().find(|reading| known.contains(reading)) {
        return Ok(reading);
    }
    let usage = preview.columns[at].usage;
    let known: Vec<String> =
        known.iter().map(|reading| crate::app::import::text::reading(usage, *reading, plan)).collect();
    let message = match known.is_empty() {
        true => say::no_readings(name, option),
        false => say::other_readings(name, option, known.join("; ")),
    };
    refusal(format!("{option}.{name}"), message)
}

/// The report of a preview that lands as it is; nothing is counted yet.
pub fn report(preview: &Preview, plan: &Plan, encoding: Option<&str>) -> ImportReport {
    let refused = preview.problems().map(|(row, column, why)| RefusedCell {
        row: preview.number_of(preview.places[row]),
        column: preview.label(column),
        text: preview.rows[row][column].text.trim().to_owned(),
        why: why.to_string(),
    });
    let mut report = ImportReport {
        added: preview.again.new_rows() + preview.parents.len(),
        updated: preview.again.changed(),
        unchanged: 0,
        refused: refused.collect(),
        assumed: Vec::new(),
        told: Vec::new(),
    };
    report.unchanged = preview.again.twins.iter().flatten().count() - report.updated;
    let mut assume = |what: &str, taken: &str| {
        let one = ImportAssumption { what: what.to_owned(), taken: taken.to_owned() };
        if !report.assumed.contains(&one) {
            report.assumed.push(one);
        }
    };
    if let Some(encoding) = encoding {
        assume("encoding", encoding);
    }
    let mut told = Vec::new();
    for remark in remarks(preview, plan, &Locale::default()) {
        let Some(what) = &remark.assumed else {
            told.push(remark.text);
            continue;
        };
        // The sentence without its subject: `read as 1–10 → …`.
        let rest = remark.text.strip_prefix(what.as_str()).unwrap_or(&remark.text);
        let rest = rest.strip_prefix(" read as ").or_else(|| rest.strip_prefix(':')).unwrap_or(rest);
        assume(what, rest.trim().trim_end_matches('.'));
    }
    if !preview.header() && preview.columns.len() > 1 {
        for at in (0..preview.columns.len()).filter(|at| !preview.is_chosen(*at)) {
            let choice = view::choice(preview.columns[at].usage);
            let label = view::choices().find(|(value, _)| *value == choice).map_or(choice, |(_, label)| label);
            assume(&preview.label(at), label);
        }
    }
    report.told = told;
    report
}

/// Everything that is not certain, in a sentence; `None` where all is.
pub fn doubts(report: &ImportReport) -> Option<String> {
    let assumed = report.assumed.iter().map(|one| format!("{}: {}", one.what, one.taken));
    let refused = report.refused.iter().map(|cell| say::refused_cell(cell.row.to_string(), &cell.column, &cell.why));
    let all: Vec<String> = assumed.chain(refused).collect();
    let named = all.iter().take(3).cloned().collect::<Vec<_>>().join("; ");
    (!all.is_empty()).then(|| say::doubts(all.len().saturating_sub(3), named))
}
