//! Which column of a table means what: by the names people give columns, or by what stands in them.

use crate::base::map::Set;

use super::cell::{Habit, parse_in};
use super::dates;
use super::names::{Names, fold};
use super::table;
use super::words::is_nothing;
use crate::base::number::parse_typed;
use crate::model::Key;

/// What becomes of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Its cells are values of this key. `Key::Id`: the ids other rows are meant by.
    Key(Key),
    /// The rows that wait for this one: `depends_on` the other way round, as in "Blocks".
    Blocks,
    /// The plan has no key for it: each text goes into the item's notes, behind the column's name.
    Notes,
    /// Scores of the table's own, which the plan works out itself: they are compared with what comes out.
    Check,
    /// It is left out: ranks and row numbers.
    LeaveOut,
}

impl From<Option<Key>> for Use {
    fn from(key: Option<Key>) -> Use {
        key.map_or(Use::Notes, Use::Key)
    }
}

/// Names of columns, folded, for each use; the more telling spelling first.
const NAMES: &[(Use, &[&str])] = &[
    (
        Use::Key(Key::Title),
        &[
            "title",
            "summary",
            "feature",
            "name",
            "item",
            "initiative",
            "epic",
            "task",
            "idea",
            "subject",
            "feature name",
            "task name",
            "item name",
            "user story",
            "story",
            "project",
            "requirement",
            "what",
            "issue",
        ],
    ),
    (Use::Key(Key::Reach), &["reach", "users reached", "customers reached", "users", "customers", "audience"]),
    (Use::Key(Key::Impact), &["impact"]),
    (Use::Key(Key::Confidence), &["confidence", "conf", "certainty", "confidence level"]),
    (
        Use::Key(Key::Effort),
        &[
            "effort",
            "estimate",
            "estimation",
            "story points",
            "story point estimate",
            "points",
            "person months",
            "person weeks",
            "person days",
            "pm",
            "size",
            "job size",
            "estimated effort",
            "cost",
        ],
    ),
    (Use::Key(Key::Moscow), &["moscow", "moscow priority", "priority", "must should could", "prio"]),
    (Use::Key(Key::Status), &["status", "state", "stage", "workflow status"]),
    (Use::Key(Key::Progress), &["progress", "complete", "percent complete", "percent done", "done", "completion"]),
    (Use::Key(Key::Team), &["team", "squad", "group", "department", "owning team", "tribe"]),
    (
        Use::Key(Key::Owner),
        &["owner", "assignee", "assignees", "assigned to", "lead", "responsible", "dri", "pm owner", "person"],
    ),
    (
        Use::Key(Key::Start),
        &["start", "start date", "from", "begin", "begins", "starts", "planned start", "target start", "start time"],
    ),
    (
        Use::Key(Key::End),
        &[
            "end",
            "end date",
            "due",
            "due date",
            "deadline",
            "finish",
            "finish date",
            "to",
            "ends",
            "target date",
            "target end",
            "planned end",
            "release date",
            "until",
            "eta",
            "delivery date",
        ],
    ),
    (
        Use::Key(Key::Tags),
        &["tags", "tag", "labels", "label", "category", "categories", "components", "component", "component s"],
    ),
    (
        Use::Key(Key::DependsOn),
        &[
            "depends on",
            "blocked by",
            "dependencies",
            "dependency",
            "predecessors",
            "predecessor",
            "requires",
            "is blocked by",
            "waits for",
            "inward issue link blocks",
        ],
    ),
    (Use::Blocks, &["blocks", "blocking", "successors", "outward issue link blocks"]),
    (Use::Key(Key::Notes), &["notes", "note", "description", "comment", "comments", "details", "body", "remarks"]),
    (Use::Key(Key::Link), &["link", "url", "href", "web link", "ticket"]),
    (
        Use::Key(Key::Id),
        &["id", "key", "issue key", "number", "ref", "reference", "identifier", "feature id", "item id", "wbs"],
    ),
    (Use::Key(Key::Kind), &["kind", "type", "issue type", "item type", "work item type"]),
    (
        Use::Key(Key::Objectives),
        &["objectives", "objective", "okr", "okrs", "key results", "key result", "goal", "goals", "serves"],
    ),
    (
        Use::Key(Key::Timebox),
        &[
            "timebox",
            "release",
            "sprint",
            "iteration",
            "iteration path",
            "fix version",
            "fix versions",
            "fix version s",
            "version",
            "milestone",
            "quarter",
            "cycle",
            "increment",
        ],
    ),
    (Use::Key(Key::Horizon), &["horizon", "now next later", "bucket", "time horizon"]),
    (Use::Key(Key::TimeCriticality), &["time criticality", "criticality", "urgency"]),
    (
        Use::Key(Key::RiskReduction),
        &["risk reduction", "opportunity enablement", "risk reduction opportunity enablement", "rr oe", "risk"],
    ),
    (Use::Key(Key::ValuePerMonth), &["value per month", "cost of delay", "money per month", "revenue per month"]),
    (Use::Key(Key::Value), &["value", "business value", "user business value", "benefit"]),
    (Use::Key(Key::Ease), &["ease", "ease of implementation"]),
    (Use::Key(Key::ReachOnce), &["reach once", "one off reach", "one off"]),
    (Use::Key(Key::Locked), &["locked"]),
    (
        Use::Check,
        &[
            "rice",
            "rice score",
            "score",
            "ice",
            "ice score",
            "wsjf",
            "wsjf score",
            "priority score",
            "value effort",
            "weighted",
            "weighted score",
            "cd3",
        ],
    ),
    (Use::LeaveOut, &["rank", "no", "nr", "row", "position"]),
];

/// The use a column's name says, and how sure that is: 2 for the whole name, 1 for a part of it. Texts in brackets, signs and `Custom field (…)` around
/// the name are passed over.
pub fn by_name(name: &str) -> Option<(Use, u8)> {
    let name = name.trim();
    let lower = fold(name);
    let inner = lower.strip_prefix("custom field (").and_then(|rest| rest.strip_suffix(')')).unwrap_or(&lower);
    let whole = plain(inner);
    let outside: String = inner.split('(').next().map(plain).unwrap_or_default();
    let exact = |wanted: &str| NAMES.iter().find(|(_, names)| names.contains(&wanted)).map(|(usage, _)| *usage);
    if lower == "#" {
        return Some((Use::LeaveOut, 2));
    }
    // `Reichweite (Reach)`: the brackets may hold the name in English.
    let inside = || inner.split_once('(').and_then(|(_, rest)| exact(&plain(rest)));
    if let Some(usage) = exact(&whole).or_else(|| exact(&outside)).or_else(inside) {
        return Some((usage, 2));
    }
    // A telling name among a few words: "Expected reach / quarter". The longest wins, so that "time criticality" is not "time".
    let before = plain(inner.split(['(', '/']).next().unwrap_or_default());
    let words = if before.is_empty() { &whole } else { &before };
    if words.split(' ').count() > 4 {
        return None;
    }
    let padded = format!(" {words} ");
    let contained = |(usage, names): &(Use, &'static [&'static str])| {
        let longest = names
            .iter()
            .filter(|name| name.len() > 4 && padded.contains(&format!(" {name} ")))
            .map(|name| name.len())
            .max();
        longest.map(|length| (length, *usage))
    };
    NAMES.iter().filter_map(contained).max_by_key(|(length, _)| *length).map(|(_, usage)| (usage, 1))
}

/// Letters and digits with single spaces between: `Confidence %` is `confidence`, `Depends-on` is `depends on`.
fn plain(name: &str) -> String {
    let spaced: String = name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    fold(&spaced)
}

/// Whether the first row names the columns: at least two of its cells are names of columns, or the only one is; or nothing in it is a number or a date
/// while at least two columns below it hold hardly anything else.
pub fn has_header(grid: &[Vec<String>]) -> bool {
    let Some(first) = grid.first() else {
        return false;
    };
    let filled = first.iter().filter(|cell| !cell.trim().is_empty()).count();
    let named = first.iter().filter(|cell| by_name(cell).is_some_and(|(_, sure)| sure == 2)).count();
    if named >= 2 || named == 1 && filled == 1 && grid.len() > 1 {
        return true;
    }
    let quantity = |cell: &str| parse_typed(cell, false).is_some() || dates::parse(cell, Some(true)).is_ok();
    if filled < 2 || first.iter().any(|cell| quantity(cell)) {
        return false;
    }
    let columns = table::by_column(&grid[1..], first.len());
    // A single odd cell among many does not cost the header.
    let mostly = |cells: &&Vec<&str>| {
        let fit = cells.iter().filter(|cell| quantity(cell)).count();
        !cells.is_empty() && fit * 10 >= cells.len() * 9
    };
    let quantities = columns.iter().filter(mostly);
    quantities.count() >= if named == 1 { 1 } else { 2 }
}

/// What one column holds, in short.
struct Sample<'g> {
    cells: &'g [&'g str],
    habit: Habit,
}

impl<'g> Sample<'g> {
    fn new(cells: &'g [&'g str], habit: Habit) -> Sample<'g> {
        // A few hundred cells tell a column as well as all of them do.
        Sample { cells: &cells[..cells.len().min(400)], habit }
    }

    fn share(&self, test: impl Fn(&str) -> bool) -> f64 {
        let met = self.cells.iter().filter(|cell| test(cell)).count();
        if self.cells.is_empty() { 0.0 } else { met as f64 / self.cells.len() as f64 }
    }

    /// The share of the cells that say something which the key takes.
    fn fits(&self, key: Key, names: &Names<'_>) -> f64 {
        let taken = self.share(|cell| matches!(parse_in(key, cell, names, self.habit), Ok(Some(_))));
        let told = self.share(|cell| !is_nothing(cell));
        if told > 0.0 { taken / told } else { 0.0 }
    }

    fn numbers(&self) -> Option<Vec<f64>> {
        let numbers: Vec<f64> =
            self.cells.iter().filter_map(|cell| parse_typed(cell, self.habit.decimal_comma)).collect();
        (!self.cells.is_empty() && numbers.len() * 10 >= self.cells.len() * 8).then_some(numbers)
    }
}

/// A use for each column. Names settle what they can; what is left is told by content, the title first. No key is given twice, but for lists and notes,
/// whose columns are taken together. `cells` are those of [`table::by_column`], `habits` one for each of its columns.
pub fn columns(header: Option<&[String]>, cells: &[Vec<&str>], habits: &[Habit], names: &Names<'_>) -> Vec<Use> {
    let width = cells.len();
    let samples: Vec<Sample> = cells.iter().zip(habits).map(|(cells, habit)| Sample::new(cells, *habit)).collect();
    let mut uses: Vec<Option<Use>> = vec![None; width];
    for sure in [2, 1] {
        for at in 0..width {
            let said =
                header.and_then(|header| by_name(header.get(at)?)).filter(|said| said.1 == sure && uses[at].is_none());
            let Some((usage, _)) = said else {
                continue;
            };
            let fits = match usage {
                // "Priority: High" is no MoSCoW class, "Stage: beta" no status, "Milestone: 2027-01-01" no timebox's title.
                Use::Key(key @ (Key::Moscow | Key::Status | Key::Horizon)) => {
                    samples[at].cells.is_empty() || samples[at].fits(key, names) >= 0.5
                }
                // "Done" may head a column of ticks, "Risk" one of prose.
                Use::Key(key) if sure == 1 && is_numeric(key) => {
                    samples[at].cells.is_empty() || samples[at].fits(key, names) >= 0.5
                }
                _ => true,
            };
            if fits && (gathers(usage) || !uses.contains(&Some(usage))) {
                uses[at] = Some(usage);
            }
        }
    }
    by_content(header.is_some(), &samples, &mut uses, names);
    let jira = header.filter(|header| is_jira(header));
    let rest = |at: usize| match jira.map(|header| header.get(at).map_or_else(String::new, |name| fold(name))) {
        Some(name) if !JIRA_NOTES.contains(&name.as_str()) => Use::LeaveOut,
        _ => Use::Notes,
    };
    uses.into_iter().enumerate().map(|(at, usage)| usage.unwrap_or_else(|| rest(at))).collect()
}

/// What of Jira's many other columns says something about an item.
const JIRA_NOTES: [&str; 6] = ["priority", "resolution", "reporter", "environment", "parent summary", "epic name"];

/// Jira writes every field it has, a hundred columns and more, most of them its own bookkeeping: those start out left out.
fn is_jira(header: &[String]) -> bool {
    let has = |name: &str| header.iter().any(|cell| fold(cell) == name);
    has("issue key") && has("summary")
}

fn gathers(usage: Use) -> bool {
    matches!(
        usage,
        Use::Key(Key::Tags | Key::DependsOn | Key::Objectives | Key::Notes)
            | Use::Blocks
            | Use::Notes
            | Use::Check
            | Use::LeaveOut
    )
}

fn is_numeric(key: Key) -> bool {
    matches!(
        key,
        Key::Reach
            | Key::Impact
            | Key::Confidence
            | Key::Effort
            | Key::Value
            | Key::Progress
            | Key::RiskReduction
            | Key::TimeCriticality
            | Key::Ease
            | Key::ValuePerMonth
    )
}

fn by_content(named: bool, samples: &[Sample<'_>], uses: &mut [Option<Use>], names: &Names<'_>) {
    let words = |sample: &Sample<'_>| sample.share(|cell| cell.chars().any(char::is_alphabetic));
    let free = |uses: &[Option<Use>], usage| !uses.contains(&Some(usage));
    if !named {
        // Without names, what a column holds is all there is.
        for (at, sample) in samples.iter().enumerate() {
            let sure = |key| sample.fits(key, names) >= 0.8;
            let link = sample.share(|cell| cell.starts_with("http://") || cell.starts_with("https://")) >= 0.8;
            let told = if link {
                Some(Key::Link)
            } else {
                let date = sample.numbers().is_none() && sure(Key::Start);
                let date_key = if free(uses, Use::Key(Key::Start)) { Key::Start } else { Key::End };
                let by_word = [Key::Moscow, Key::Status, Key::Horizon, Key::Team].into_iter().find(|key| sure(*key));
                if date { Some(date_key) } else { by_word }
            };
            if let Some(key) = told.filter(|key| free(uses, Use::Key(*key))) {
                uses[at] = Some(Use::Key(key));
            }
        }
    }
    if free(uses, Use::Key(Key::Title)) {
        // The first column of words that tell rows apart; else the first of words at all.
        let texts = || (0..uses.len()).filter(|at| uses[*at].is_none() && words(&samples[*at]) >= 0.5);
        let distinct = |at: &usize| {
            let cells: Set<&str> = samples[*at].cells.iter().copied().collect();
            let spaced = samples[*at].share(|cell| cell.contains(' '));
            cells.len() * 10 >= samples[*at].cells.len() * 8 && (spaced >= 0.3 || samples[*at].cells.len() == 1)
        };
        let title = texts().find(distinct).or_else(|| texts().next());
        if let Some(at) = title {
            uses[at] = Some(Use::Key(Key::Title));
        }
    }
    if !named {
        numbers_by_content(samples, uses);
    }
}

/// Reach, impact, confidence and effort among columns of bare numbers: percentages are confidence, the tiers of impact are impact, the largest numbers are
/// reach, what is left in order is effort.
fn numbers_by_content(samples: &[Sample<'_>], uses: &mut [Option<Use>]) {
    let mut open: Vec<(usize, Vec<f64>)> = samples
        .iter()
        .enumerate()
        .filter(|(at, _)| uses[*at].is_none())
        .filter_map(|(at, sample)| Some((at, sample.numbers()?)))
        .collect();
    // A first column that counts 1, 2, 3 is the row's number.
    if open.first().is_some_and(|(at, numbers)| {
        *at == 0 && numbers.len() > 2 && numbers.iter().enumerate().all(|(i, n)| *n == i as f64 + 1.0)
    }) {
        uses[0] = Some(Use::LeaveOut);
        open.remove(0);
    }
    let mut take = |open: &mut Vec<(usize, Vec<f64>)>, found: Option<usize>, key| {
        if let Some(found) = found {
            uses[open.remove(found).0] = Some(Use::Key(key));
        }
    };
    let percent = |(at, numbers): &(usize, Vec<f64>)| {
        samples[*at].share(|cell| cell.ends_with('%')) >= 0.5
            || numbers.iter().all(|n| [50.0, 80.0, 100.0, 0.5, 0.8, 1.0].contains(n))
                && numbers.iter().any(|n| *n != 1.0)
    };
    let found = open.iter().position(percent);
    take(&mut open, found, Key::Confidence);
    let largest = |open: &[(usize, Vec<f64>)]| {
        let mean = |numbers: &[f64]| numbers.iter().sum::<f64>() / numbers.len().max(1) as f64;
        let best = open.iter().enumerate().max_by(|a, b| mean(&a.1.1).total_cmp(&mean(&b.1.1)))?;
        (mean(&best.1.1) > 20.0).then_some(best.0)
    };
    let found = if open.len() > 1 { largest(&open) } else { None };
    take(&mut open, found, Key::Reach);
    let tiers = |(_, numbers): &(usize, Vec<f64>)| numbers.iter().all(|n| [0.25, 0.5, 1.0, 2.0, 3.0].contains(n));
    let found = if open.len() > 1 { open.iter().position(tiers) } else { None };
    take(&mut open, found, Key::Impact);
    let found = (!open.is_empty()).then_some(0);
    take(&mut open, found, Key::Effort);
}
