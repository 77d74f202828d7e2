//! `validate`: what is wrong in plans.

use std::io::Write;
use std::path::Path;

use plan_widget::app::problems;
use plan_widget::model::Plan;
use plan_widget::model::check::check;
use serde::Serialize;

use crate::arguments::ValidateArguments;
use crate::files::{name_of, read_plan};
use crate::outcome::{CommandFailure, CommandResult, count, found};

/// What was found in one file.
#[derive(Debug, Serialize)]
pub struct FileReport {
    /// The name of the file.
    pub file: String,
    /// The reason why it is no plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<String>,
    /// The number of its items.
    pub items: usize,
    /// Its problems, in the order of the document.
    pub problems: Vec<ProblemReport>,
}

/// One problem.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct ProblemReport {
    /// The name of the entry.
    pub entry: String,
    /// Its id, empty where it has none.
    pub id: String,
    /// The JSON path.
    pub path: String,
    /// The sentence.
    pub message: String,
}

/// The problems of a plan.
pub fn report(plan: &Plan) -> Vec<ProblemReport> {
    let one = |problem: &plan_widget::model::check::Problem| {
        let (entry, path, message) = problems::lines(plan, problem);
        ProblemReport { entry, id: problem.id.to_string(), path, message }
    };
    check(plan).iter().map(one).collect()
}

/// Looks at each file.
///
/// # Errors
/// A file cannot be read.
pub fn run(asked: &ValidateArguments, out: &mut dyn Write) -> CommandResult {
    let reports: Vec<FileReport> = asked.plans.iter().map(|path| look(path)).collect::<Result<_, _>>()?;
    if asked.json {
        serde_json::to_writer_pretty(&mut *out, &reports).map_err(std::io::Error::from)?;
        writeln!(out)?;
    } else {
        for report in &reports {
            write_text(report, asked.quiet, out)?;
        }
    }
    Ok(found(reports.iter().any(|report| report.refused.is_some() || !report.problems.is_empty())))
}

fn look(path: &Path) -> Result<FileReport, CommandFailure> {
    match read_plan(path) {
        Ok(file) => Ok(FileReport {
            items: file.plan.items().len(),
            problems: report(&file.plan),
            file: file.name,
            refused: None,
        }),
        Err(CommandFailure::Plan(message)) => {
            let file = name_of(path);
            let why = message.strip_prefix(&format!("{file}: ")).unwrap_or(&message).to_owned();
            Ok(FileReport { file, refused: Some(why), items: 0, problems: Vec::new() })
        }
        Err(failure) => Err(failure),
    }
}

/// The report to read.
pub fn write_text(report: &FileReport, quiet: bool, out: &mut dyn Write) -> std::io::Result<()> {
    let file = &report.file;
    if let Some(why) = &report.refused {
        return writeln!(out, "{file}: {why}");
    }
    for problem in &report.problems {
        writeln!(out, "{file}: {}, {}: {}", problem.entry, problem.path, problem.message)?;
    }
    match report.problems.len() {
        0 if quiet => Ok(()),
        0 => writeln!(out, "{file}: no problems in {}", count(report.items, "item")),
        problems => writeln!(out, "{file}: {}", count(problems, "problem")),
    }
}
