//! The plan in words: a Markdown text that a person and a language model both read well. Every item with its rank, the working of its score and where it
//! stands, in exact dates and with the ids by which other items and edits name it.
//!
//! ```
//! use plan_widget::app::doc::Doc;
//! use plan_widget::app::export::digest::digest;
//! use plan_widget::app::locale::Locale;
//! use plan_widget::base::day::Day;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"Sign-on","reach":100,"impact":2,"confidence":80,"effort":4}]"#).unwrap();
//! let text = digest(&Doc::new(plan, Day::parse("2027-01-31").unwrap()), &Locale::default());
//! assert!(text.contains("1. **Sign-on** (`a`), RICE 40: 100 reach × 2 impact × 80% confidence ÷ 4 effort = 40"));
//! ```

use crate::app::doc::Doc;
use crate::app::items::explain::{no_score, working};
use crate::app::locale::Locale;
use crate::app::{problems, text};
use crate::base::period::Period;
use crate::exchange::cell_texts::CellTexts;
use crate::exchange::escape::markdown_into;
use crate::model::check::check;
use crate::model::{Entry, ItemIndex, Key, Milestone, Objective, Record, Timebox};
use crate::query::custom_field::{custom_fields, field_text};

/// The keys of an item that follow its score, in this order, where it has them.
const SAID: &[Key] = &[
    Key::Status,
    Key::Moscow,
    Key::Start,
    Key::End,
    Key::Progress,
    Key::Team,
    Key::Owner,
    Key::Timebox,
    Key::Horizon,
    Key::Parent,
    Key::DependsOn,
    Key::Objectives,
    Key::Tags,
    Key::Link,
];
/// The signs of a note that are shown; the rest is in the plan file.
const NOTE: usize = 400;

/// The digest of a plan as it is ranked.
pub fn digest(doc: &Doc, locale: &Locale) -> String {
    let mut out = head(doc, locale);
    out += "\n## Ranking\n\n";
    let cells = CellTexts::new(&doc.plan);
    for at in doc.ranking.order() {
        out += &item(doc, *at, &cells, locale);
    }
    out += &lists(doc, locale);
    let found = check(&doc.plan);
    if !found.is_empty() {
        out += "\n## Problems\n\n";
        for problem in &found {
            let (entry, path, message) = problems::lines(&doc.plan, problem);
            out += &format!("- {}, `{path}`: {}\n", escaped(&entry), escaped(&message));
        }
    }
    out
}

fn head(doc: &Doc, locale: &Locale) -> String {
    let plan = &doc.plan;
    let mut out = match plan.title() {
        "" => "# Plan\n".to_owned(),
        title => format!("# {}\n", escaped(title)),
    };
    if let Some(description) = plan.description().filter(|words| !words.is_empty()) {
        out += &format!("\n{}\n", escaped(description));
    }
    let items = locale.number(plan.items().len() as f64, 0);
    let method = escaped(&text::method_title(plan, plan.method()));
    out += &format!(
        "\nItems: {items}, {} with a score. Method: {method}. Effort in {}.",
        doc.ranking.scored(),
        plan.effort_unit().word()
    );
    if let Some(day) = plan.as_of() {
        out += &format!(" As of {day}.");
    }
    if plan.fiscal_start() != 1 {
        out += &format!(" Fiscal years start in month {}.", plan.fiscal_start());
    }
    out.push('\n');
    out
}

fn item(doc: &Doc, at: ItemIndex, cells: &CellTexts<'_>, locale: &Locale) -> String {
    let item = &doc.plan.items()[at];
    let title = escaped(&text::item_name(&doc.plan, item.uid()));
    let method = escaped(&text::method_title(&doc.plan, doc.plan.method()));
    let scored = match (doc.ranking.score(at), doc.ranking.scorer().score(item)) {
        (Some(score), Ok(_)) => {
            format!("{method} {}: {}", locale.score(score), escaped(&working(doc, at, locale).line))
        }
        (_, Ok(_)) => escaped(&working(doc, at, locale).line),
        (_, Err(why)) => escaped(&no_score(&doc.plan, &why)),
    };
    let mark = doc.ranking.rank(at).map_or_else(|| "-".to_owned(), |rank| format!("{rank}."));
    let mut out = format!("{mark} **{title}** (`{}`), {scored}\n", item.id().replace('`', "'"));
    let mut said: Vec<String> = SAID
        .iter()
        .map(|key| {
            let value = match key {
                Key::DependsOn => cells.dependencies(item.record()),
                key => cells.text(item.record(), *key),
            };
            (text::key_name(*key), value)
        })
        .filter(|(_, value): &(_, String)| !value.is_empty())
        .map(|(name, value)| format!("{name}: {}", escaped(&value)))
        .collect();
    said.extend(custom_fields(&doc.plan).iter().filter_map(|field| {
        let value = field_text(item, &field.key).filter(|value| !value.is_empty())?;
        Some(format!("{}: {}", escaped(&field.title), escaped(&value)))
    }));
    if let Some(pin) = item.pin() {
        let why = pin.why().map_or_else(String::new, |why| format!(", {}", escaped(why)));
        said.push(format!("Pinned to rank {}{why}", pin.rank().unwrap_or_default()));
    }
    if !said.is_empty() {
        out += &format!("   {}\n", said.join("; "));
    }
    if let Some(notes) = item.notes().filter(|notes| !notes.is_empty()) {
        out += &format!("   Notes: {}\n", escaped(&cut(notes)));
    }
    out
}

/// Teams, timeboxes, milestones, objectives: a line each, with the id.
fn lists(doc: &Doc, locale: &Locale) -> String {
    let plan = &doc.plan;
    let number = |amount: Option<f64>, words: &str| {
        amount.map_or_else(String::new, |amount| format!(", {words} {}", locale.number(amount, 2)))
    };
    let words = |period: Option<Period>| period.map_or_else(|| "?".to_owned(), |period| period.to_string());
    let dates = |timebox: &Timebox| match (timebox.start(), timebox.end()) {
        (None, None) => String::new(),
        (start, end) => format!(", {} to {}", words(start), words(end)),
    };
    let mut out = String::new();
    let mut list = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("\n## {title}\n\n{}\n", lines.join("\n")));
        }
    };
    let line = |record: &Record, rest: String| {
        format!("- {} (`{}`){rest}", escaped(&text::entry_name(record)), record.id().replace('`', "'"))
    };
    list("Teams", plan.teams().iter().map(|team| line(team.record(), number(team.capacity(), "capacity"))).collect());
    let timebox = |entry: &Timebox| line(entry.record(), dates(entry) + &number(entry.capacity(), "capacity"));
    list("Timeboxes", plan.timeboxes().iter().map(timebox).collect());
    let milestone =
        |entry: &Milestone| line(entry.record(), entry.date().map_or_else(String::new, |day| format!(", {day}")));
    list("Milestones", plan.milestones().iter().map(milestone).collect());
    let objective = |entry: &Objective| {
        let results = entry.key_results().iter().map(|result| {
            let number = |value: Option<f64>| value.map_or_else(|| "?".to_owned(), |value| locale.number(value, 2));
            let now = format!(", {} of {}", number(result.current()), number(result.target()));
            format!("\n  {}", line(result.record(), now))
        });
        line(entry.record(), results.collect())
    };
    list("Objectives", plan.objectives().iter().map(objective).collect());
    out
}

fn cut(words: &str) -> String {
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(NOTE) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

fn escaped(words: &str) -> String {
    let mut out = String::new();
    markdown_into(&mut out, &words.split_whitespace().collect::<Vec<_>>().join(" "));
    out
}
