//! `score`: the items by rank, and the working of a score.

use std::io::Write;

use plan_widget::app::doc::Doc;
use plan_widget::app::items::explain::{no_score, working};
use plan_widget::app::locale::Locale;
use plan_widget::app::text;
use plan_widget::base::number::Number;
use plan_widget::model::words::METHODS;
use plan_widget::model::{ItemIndex, Key, Plan};
use serde::Serialize;

use crate::arguments::ScoreArguments;
use crate::files::read_plan;
use crate::outcome::{CommandEnd, CommandFailure, CommandResult, count};
use crate::session::today;

/// An item with its score.
#[derive(Debug, Serialize)]
pub struct ScoredItem {
    /// From 1; none for what has no score.
    pub rank: Option<usize>,
    /// The score.
    pub score: Option<f64>,
    /// The item's id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The formula with the item's numbers, or what is missing.
    pub working: String,
    /// Remarks on single numbers.
    pub remarks: Vec<String>,
}

/// The plan as a document, ranked by a method of the caller's where there is one.
///
/// # Errors
/// The plan has no such method, neither a built-in one nor one of its own.
pub fn document(plan: Plan, name: &str, method: Option<&str>) -> Result<Doc, CommandFailure> {
    let Some(method) = method else { return Ok(Doc::new(plan, today())) };
    let found = plan.method_of(method).and_then(|found| plan.method_value(found));
    let Some(value) = found else {
        let own = plan.methods().iter().map(|own| own.id()).filter(|id| !id.is_empty());
        let known: Vec<&str> = METHODS.iter().copied().chain(own).collect();
        return Err(CommandFailure::Plan(format!("{name}: there is no method {method}, but {}", known.join(", "))));
    };
    Ok(Doc::new(plan.with_settings(&[(Key::Method, value)]), today()))
}

/// The item at an index with its score and the working of it.
pub fn scored(doc: &Doc, at: ItemIndex) -> ScoredItem {
    let item = &doc.plan.items()[at];
    let working = working(doc, at, &Locale::default());
    let line = match doc.ranking.scorer().score(item) {
        Ok(_) => working.line,
        Err(why) => no_score(&doc.plan, &why),
    };
    ScoredItem {
        rank: doc.ranking.rank(at),
        score: doc.ranking.score(at).and_then(Number::new).map(Number::get),
        id: item.id().to_owned(),
        title: text::item_name(&doc.plan, item.uid()).to_string(),
        working: line,
        remarks: working.remarks,
    }
}

/// The places of the items that are asked for by id.
///
/// # Errors
/// There is no item of that id.
pub fn places(plan: &Plan, name: &str, ids: &[String]) -> Result<Vec<ItemIndex>, CommandFailure> {
    let place = |id: &String| {
        let at = plan.items().position(|item| item.id() == *id);
        at.ok_or_else(|| CommandFailure::Plan(format!("{name}: there is no item {id}")))
    };
    ids.iter().map(place).collect()
}

/// Prints the ranking, or the working of some items.
///
/// # Errors
/// The file cannot be read, or there is no such item.
pub fn run(asked: &ScoreArguments, out: &mut dyn Write) -> CommandResult {
    let file = read_plan(&asked.plan)?;
    let doc = document(file.seen_in(asked.scenario.as_deref())?, &file.name, asked.method.as_deref())?;
    let order = match asked.explain.is_empty() {
        true => doc.ranking.order().to_vec(),
        false => places(&doc.plan, &file.name, &asked.explain)?,
    };
    let first = order.len().min(asked.top.unwrap_or(usize::MAX));
    let items: Vec<ScoredItem> = order[..first].iter().map(|at| scored(&doc, *at)).collect();
    if asked.json {
        serde_json::to_writer_pretty(&mut *out, &items).map_err(std::io::Error::from)?;
        writeln!(out)?;
    } else if asked.explain.is_empty() {
        write_ranking(&items, &text::method_title(&doc.plan, doc.plan.method()), out)?;
    } else {
        write_workings(&items, out)?;
    }
    Ok(CommandEnd::Fine)
}

fn write_ranking(items: &[ScoredItem], method: &str, out: &mut dyn Write) -> std::io::Result<()> {
    let locale = Locale::default();
    let score = |item: &ScoredItem| item.score.map_or_else(|| "–".to_owned(), |score| locale.score(score));
    let rank = |item: &ScoredItem| item.rank.map_or_else(|| "–".to_owned(), |rank| rank.to_string());
    let width = |of: &dyn Fn(&ScoredItem) -> String, name: &str| {
        items.iter().map(|item| of(item).chars().count()).max().unwrap_or(0).max(name.chars().count())
    };
    let (ranks, scores) = (width(&rank, "Rank"), width(&score, method));
    let ids = width(&|item| item.id.clone(), "Id");
    writeln!(out, "{:>ranks$}  {method:>scores$}  {:<ids$}  Title", "Rank", "Id")?;
    for item in items {
        let lacks = if item.score.is_none() { format!(" ({})", item.working) } else { String::new() };
        writeln!(out, "{:>ranks$}  {:>scores$}  {:<ids$}  {}{lacks}", rank(item), score(item), item.id, item.title)?;
    }
    Ok(())
}

fn write_workings(items: &[ScoredItem], out: &mut dyn Write) -> std::io::Result<()> {
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            writeln!(out)?;
        }
        let rank = item.rank.map_or_else(|| "no rank".to_owned(), |rank| format!("rank {rank}"));
        writeln!(out, "{} ({}), {rank}", item.title, item.id)?;
        writeln!(out, "  {}", item.working)?;
        for remark in &item.remarks {
            writeln!(out, "  {remark}")?;
        }
    }
    Ok(())
}

/// `14 items, 12 with a score`
pub fn summary(doc: &Doc) -> String {
    format!("{}, {} with a score", count(doc.plan.items().len(), "item"), doc.ranking.scored())
}
