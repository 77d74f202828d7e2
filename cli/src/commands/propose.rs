//! `propose`: what fits the timeboxes and when everything runs, with a reason for each change.

use std::io::{IsTerminal, Write};
use std::rc::Rc;

use plan_widget::app::doc::Doc;
use plan_widget::app::locale::Locale;
use plan_widget::app::propose::found::{FoundProposal, ProposedChange};
use plan_widget::app::propose::state::{OpenProposal, ProposalScope, ProposalWish, SearchProgress};
use plan_widget::app::propose::text as words;
use plan_widget::app::refused_text::refused;
use plan_widget::app::text::item_name;
use plan_widget::edit::scenario::with_scenario;
use plan_widget::edit::{apply, plan_change};
use plan_widget::jobs::JobHost;
use plan_widget::jobs::propose::KIND;
use plan_widget::model::{Plan, Uid};
use plan_widget::schedule::workdays::WorkingDays;
use plan_widget::wire;
use serde::Serialize;

use crate::arguments::ProposeArguments;
use crate::files::{read_editable, write_file, write_out};
use crate::outcome::{CommandFailure, CommandResult, found};
use crate::session::today;

/// Passes between two looks at the progress.
const STEP: u32 = 50;
/// Weeks of a timebox without dates, where nobody says.
pub const WEEKS: u32 = 6;

/// A proposal at its end.
pub struct ProposalResult {
    /// The wish, the answer, and what holds changes back.
    pub panel: OpenProposal,
    /// What was found.
    pub found: Rc<FoundProposal>,
    /// The plan with its changes made.
    pub plan: Plan,
}

/// A proposal as JSON.
#[derive(Debug, Serialize)]
pub struct ProposalReport {
    /// What stands in the way of a proposal.
    pub faults: Vec<String>,
    /// How good it is.
    pub quality: Vec<String>,
    /// The changes, in order of time.
    pub changes: Vec<ItemReport>,
    /// The items left out.
    pub left_out: Vec<ItemReport>,
}

/// An item of a proposal.
#[derive(Debug, Serialize)]
pub struct ItemReport {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The place it would go to; nothing for one left out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub goes: Option<String>,
    /// The reason.
    pub why: String,
}

/// Prints a proposal, and makes its changes where that is asked for.
///
/// # Errors
/// The file cannot be read or written, an id is not in it, or there is nothing to plan by.
pub fn run(asked: &ProposeArguments, out: &mut dyn Write) -> CommandResult {
    let file = read_editable(&asked.plan)?;
    let doc = Doc::new(file.seen_in(asked.scenario.as_deref())?, today());
    let wish = wish(&doc, asked, &file.name)?;
    let shown = std::io::stderr().is_terminal();
    let mut told = |share: u64| {
        if shown {
            eprint!("\rSearching, {share}%");
        }
    };
    let result = proposal(&doc, wish, &mut told);
    if shown {
        eprint!("\r{:20}\r", "");
    }
    let result = result.map_err(|why| CommandFailure::Plan(format!("{}: {why}", file.name)))?;
    let report = report(&result);
    if asked.json {
        serde_json::to_writer_pretty(&mut *out, &report).map_err(std::io::Error::from)?;
        writeln!(out)?;
    } else {
        out.write_all(text(&result, &report).as_bytes())?;
    }
    // What is proposed in a scenario stays in it.
    let changed = match &asked.scenario {
        None => Some(result.plan.clone()),
        Some(id) => with_scenario(&file.plan, &result.plan, id),
    };
    let Some(changed) = changed else {
        return Err(CommandFailure::Plan(format!("{}: the scenario can't hold what is proposed", file.name)));
    };
    let changed = wire::write(&changed);
    if let Some(place) = &asked.output {
        if crate::files::is_standard(place) {
            return Err(CommandFailure::Usage("--output needs a file: standard output has the proposal".to_owned()));
        }
        write_out(Some(place), changed.as_bytes(), out)?;
    } else if asked.write && changed != file.text {
        if crate::files::is_standard(&asked.plan) {
            return Err(CommandFailure::Usage("--write needs a file".to_owned()));
        }
        write_file(&asked.plan, changed.as_bytes())?;
    }
    Ok(found(!report.faults.is_empty() && result.found.changes.is_empty()))
}

/// Searches to the end. `told` hears of the progress in percent.
///
/// # Errors
/// A sentence: there is nothing to plan by.
pub fn proposal(doc: &Doc, wish: ProposalWish, told: &mut dyn FnMut(u64)) -> Result<ProposalResult, String> {
    let mut host = JobHost::default();
    host.put(&wire::write(&doc.plan))?;
    let mut job = host.begin(KIND, &wish.ask(doc).text())?;
    while !job.step(STEP) {
        let (now, all) = FoundProposal::new(&doc.plan, &job.answer()).answer.passes;
        told(u64::from(now) * 100 / u64::from(all.max(1)));
    }
    let found = Rc::new(FoundProposal::new(&doc.plan, &job.answer()));
    let mut panel = OpenProposal {
        wish,
        run: SearchProgress::Done,
        found: Some(found.clone()),
        refused: Rc::from([]),
        blocked: Rc::from([]),
        preview: None,
    };
    panel.weigh();
    let plan = match panel.command(doc) {
        Some(command) => {
            let diff = plan_change(&doc.plan, &command).map_err(|why| refused(&why))?;
            apply(&doc.plan, &diff)
        }
        None => (*doc.plan).clone(),
    };
    Ok(ProposalResult { panel, found, plan })
}

/// The wish that the arguments ask for.
///
/// # Errors
/// An id is not in the plan, or the days are the wrong way round.
pub fn wish(doc: &Doc, asked: &ProposeArguments, name: &str) -> Result<ProposalWish, CommandFailure> {
    let mut wish = ProposalWish::for_plan(doc);
    let plan = &doc.plan;
    let missing = |sort: &str, id: &str| CommandFailure::Plan(format!("{name}: there is no {sort} {id}"));
    let uids = |ids: &[String], sort: &str, of: &dyn Fn(&str) -> Option<Uid>| -> Result<Vec<Uid>, CommandFailure> {
        ids.iter().map(|id| of(id).ok_or_else(|| missing(sort, id))).collect()
    };
    if !asked.timebox.is_empty() {
        wish.scope = ProposalScope::Timeboxes;
        wish.boxes = uids(&asked.timebox, "timebox", &|id| plan.timebox(id).map(|entry| entry.uid()))?;
    }
    if asked.everything {
        wish.scope = ProposalScope::Everything;
    }
    if let Some(day) = asked.from {
        wish.first = WorkingDays::of(plan).next(day);
    }
    if let Some(day) = asked.until {
        wish.scope = ProposalScope::Dates;
        wish.last = day;
        if day < wish.first {
            return Err(CommandFailure::Usage(format!(
                "--until {day} lies before {}, where the proposal begins",
                wish.first
            )));
        }
    }
    wish.early = !asked.earliest_end;
    wish.weeks = asked.weeks;
    wish.due = uids(&asked.due, "milestone", &|id| plan.milestone(id).map(|entry| entry.uid()))?;
    wish.stays = uids(&asked.keep, "item", &|id| plan.item(id).map(|entry| entry.uid()))?;
    Ok(wish)
}

/// Everything that a proposal says.
pub fn report(result: &ProposalResult) -> ProposalReport {
    let (panel, found) = (&result.panel, &result.found);
    let (plan, locale) = (&found.basis, Locale::default());
    let one = |change: &ProposedChange| {
        let item = plan.items().iter().find(|item| item.uid() == change.uid);
        let why = match panel.blocked(change.uid) {
            Some(blocked) => words::blocked(plan, blocked.why),
            None => words::why(found, change),
        };
        let marks = words::marks(change).join(", ");
        ItemReport {
            id: item.map(|item| item.id().to_owned()).unwrap_or_default(),
            title: item_name(plan, change.uid).to_string(),
            goes: Some(words::goes(plan, change, &locale)),
            why: if marks.is_empty() { why } else { format!("{why} ({marks})") },
        }
    };
    let left_out = found.answer.out.iter().filter_map(|(at, why)| {
        let item = plan.items().get(*at)?;
        let (id, title) = (item.id().to_owned(), item_name(plan, item.uid()).to_string());
        Some(ItemReport { id, title, goes: None, why: words::why_left_out(plan, *why) })
    });
    ProposalReport {
        faults: found.answer.faults.iter().map(|fault| words::fault(plan, fault, &locale)).collect(),
        quality: words::quality(panel, found, &locale),
        changes: found.changes.iter().map(one).collect(),
        left_out: left_out.collect(),
    }
}

/// A proposal to read.
pub fn text(result: &ProposalResult, report: &ProposalReport) -> String {
    let (panel, found) = (&result.panel, &result.found);
    let mut text = String::new();
    for line in report.faults.iter().chain(&report.quality) {
        text += &format!("{line}\n");
    }
    text += &format!("{}\n", words::summary(found));
    if let Some(advice) = words::advice(found) {
        text += &format!("{advice}\n");
    }
    for item in &report.changes {
        text += &format!(
            "\n{} ({})\n  {}\n  {}\n",
            item.title,
            item.id,
            item.goes.as_deref().unwrap_or_default(),
            item.why
        );
    }
    if !report.left_out.is_empty() {
        text += "\nLeft out\n";
    }
    for item in &report.left_out {
        text += &format!("  {} ({}): {}\n", item.title, item.id, item.why);
    }
    if !panel.blocked.is_empty() {
        text += &format!("\n{} held back.\n", crate::outcome::count(panel.blocked.len(), "change"));
    }
    text
}
