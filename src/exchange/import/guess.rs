//! The meaning of a table's columns: by the names people give columns, or by what stands in them.

use crate::base::case::lower;
use crate::base::map::Set;

use super::super::cell::{Habit, parse_in};
use super::super::dates;
use super::super::meaning::is_money;
use super::super::names::Names;
use super::super::scale::Tier;
use super::super::words::{is_nothing, word_of, yes_or_no};
use super::clean::without_address;
use super::headers::{Called, team_of_effort};
use super::levels::{ParentLevel, is_title};
use super::tools::Habits;
use super::usage::Use;
use crate::base::number::parse_typed;
use crate::model::Key;

/// The keys whose words a column of tags or the titles of sections may be.
const WORDS: [Key; 3] = [Key::Status, Key::Moscow, Key::Horizon];

/// The use of the titles of sections: the class, the status or the horizon that they name, else tags.
pub fn section_use(cells: &[&str], names: &Names<'_>) -> Use {
    let sample = Sample::new(cells, Habit::default());
    WORDS.into_iter().find(|key| sample.fits(*key, names) >= 0.8).map_or(Use::Key(Key::Tags), Use::Key)
}

/// The content of one column, in short.
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

    /// The share of the cells that no cell before them repeats.
    fn distinct(&self) -> f64 {
        let cells: Set<&str> = self.cells.iter().copied().collect();
        if self.cells.is_empty() { 0.0 } else { cells.len() as f64 / self.cells.len() as f64 }
    }

    /// True if the cells are texts that may call rows by their names: words, not addresses, dates, ids or words of a status.
    fn is_titles(&self) -> bool {
        let words = self.share(|cell| cell.chars().any(char::is_alphabetic));
        let other = self.share(|cell| {
            cell.contains("://")
                || cell.contains('@') && !cell.contains(' ')
                || dates::parse(cell, Some(true)).is_ok()
                || parse_typed(cell, self.habit.decimal_comma).is_some()
                || !cell.contains(' ')
                    && cell.contains(|sign: char| sign.is_ascii_digit())
                    && cell.contains(['-', '_', '#'])
                    && cell.len() < 16
        });
        let status = self.share(|cell| {
            word_of(Key::Status, cell).or_else(|| word_of(Key::Moscow, cell)).is_some() || Tier::called(cell).is_some()
        });
        words >= 0.5 && other < 0.5 && status < 0.7
    }
}

/// A use for each column. Names settle what they can; what is left is told by content, the title first. No key is given twice, but for lists and notes,
/// whose columns are taken together, and for columns of one name. `cells` are those of [`by_column`](super::super::table::by_column), `habits` one for each of its columns.
pub fn columns(
    header: Option<&[String]>,
    cells: &[Vec<&str>],
    habits: &[Habit],
    tools: &Habits,
    names: &Names<'_>,
) -> Vec<Use> {
    let width = cells.len();
    let samples: Vec<Sample> = cells.iter().zip(habits).map(|(cells, habit)| Sample::new(cells, *habit)).collect();
    let mut uses: Vec<Option<Use>> = vec![None; width];
    let name = |at: usize| header.and_then(|header| header.get(at)).map_or("", |name| name.trim());
    let mut said: Vec<Option<Called>> =
        (0..width).map(|at| tools.called(name(at)).filter(|_| !name(at).is_empty())).collect();
    // An effort of a team that the plan has, or that the table's own teams are.
    let teams =
        (0..width).find(|at| said[*at].is_some_and(|called| called.usage == Use::Key(Key::Team) && called.sure));
    for (at, called) in said.iter_mut().enumerate() {
        let is_team = |team: &&str| {
            names.find(Key::Teams, team).is_some()
                || teams.is_some_and(|teams| cells[teams].iter().any(|cell| plain_eq(cell, team)))
        };
        if team_of_effort(name(at)).filter(is_team).is_some() {
            *called = Some(Called { usage: Use::Key(Key::EffortBy), sure: true, place: 0 });
        }
    }
    if let Some(at) = title(&said, &samples, tools, &name) {
        uses[at] = Some(Use::Key(Key::Title));
    }
    let titles = uses.iter().position(Option::is_some).map_or(0, |at| samples[at].cells.len());
    // The more telling name first; of two alike the column further to the left.
    let mut order: Vec<(usize, Called)> =
        said.iter().enumerate().filter_map(|(at, called)| Some((at, (*called)?))).collect();
    order.sort_by_key(|(at, called)| (!called.sure, called.place, *at));
    for (at, called) in order.into_iter().filter(|(at, _)| uses[*at].is_none()).collect::<Vec<_>>() {
        let usage = match called.usage {
            // What else is called like a title stands over groups of rows: on a level above them.
            Use::Key(Key::Title) if is_above(name(at), &samples[at], titles) && tools.rest(name(at)) == Use::Own => {
                Use::Key(Key::Parent)
            }
            Use::Key(Key::Title) if tools.is_group(name(at)) && samples[at].distinct() < 0.9 => Use::Key(Key::Tags),
            Use::Key(Key::Title) => continue,
            // Now, next and later are where things stand in time, whatever the column is called.
            Use::Key(Key::Status)
                if samples[at].fits(Key::Horizon, names) >= 0.8 && samples[at].fits(Key::Status, names) < 0.5 =>
            {
                Use::Key(Key::Horizon)
            }
            usage => usage,
        };
        if !suits(usage, called, &samples[at], names) {
            let fits = |key: &Key| samples[at].fits(*key, names) >= 0.8;
            let word = WORDS.into_iter().find(fits).filter(|_| usage == Use::Key(Key::Tags)).map(Use::Key);
            // A column of ticks says what is done.
            let ticked = usage == Use::Key(Key::Progress) && samples[at].share(|cell| yes_or_no(cell).is_some()) >= 0.8;
            let word = word.or(ticked.then_some(Use::Key(Key::Status)));
            uses[at] = word.filter(|usage| !uses.contains(&Some(*usage)));
            continue;
        }
        let again = || {
            uses.iter().enumerate().any(|(other, of)| {
                let named = plain_eq(name(other), name(at)) && matches!(usage, Use::Key(Key::Timebox | Key::Owner));
                // Of Azure's kinds of items each has its estimate in another column.
                let counted = usage == Use::Key(Key::Effort)
                    && tools.is("Azure DevOps")
                    && tools.reading(name(other)) == tools.reading(name(at));
                *of == Some(usage) && (named || counted)
            })
        };
        if gathers(usage) || !uses.contains(&Some(usage)) || again() {
            uses[at] = Some(usage);
        }
    }
    by_content(header.is_some(), &samples, &mut uses, names);
    due_beside_span(&samples, &mut uses);
    classes_in_words(&samples, &mut uses, names);
    let rest = |at: usize| {
        // Texts of several lines are read, not sorted.
        let long = samples[at].share(|cell| cell.len() > 120 || cell.contains('\n')) > 0.3;
        if name(at).is_empty() || long && tools.rest(name(at)) == Use::Own { Use::Notes } else { tools.rest(name(at)) }
    };
    uses.into_iter().enumerate().map(|(at, usage)| usage.unwrap_or_else(|| rest(at))).collect()
}

/// True if a column names the level above the rows by its titles; `rows` is the number of rows that have a title.
fn is_above(name: &str, sample: &Sample<'_>, rows: usize) -> bool {
    let level = ParentLevel::called(name);
    // Themes and features may be words of each row's own, unless several rows share them.
    let shared = sample.distinct() < 0.9 || sample.cells.len() * 3 <= rows * 2;
    let groups = matches!(level, Some(ParentLevel::Epic | ParentLevel::Initiative)) || shared;
    level.is_some() && groups && sample.share(|cell| is_title(&without_address(cell))) >= 0.5
}

/// A column of times from a first to a last day is when an item is worked on; a day it is due by beside that is one more fact about it.
fn due_beside_span(samples: &[Sample<'_>], uses: &mut [Option<Use>]) {
    let place = |usage: Use| uses.iter().position(|own| *own == Some(usage));
    let (Some(span), Some(end), None) = (place(Use::Span), place(Use::Key(Key::End)), place(Use::Key(Key::Start)))
    else {
        return;
    };
    if samples[span].share(|cell| dates::span(cell, Some(true)).is_ok()) >= 0.5 {
        uses[end] = Some(Use::Own);
    }
}

/// A column without a place whose words are those of MoSCoW says the classes, whatever it is called: `Importance: Must have`.
fn classes_in_words(samples: &[Sample<'_>], uses: &mut [Option<Use>], names: &Names<'_>) {
    if uses.contains(&Some(Use::Key(Key::Moscow))) {
        return;
    }
    let says = |sample: &Sample<'_>| {
        sample.fits(Key::Moscow, names) >= 0.8 && sample.share(|cell| cell.len() > 2) >= 0.8 && sample.cells.len() > 1
    };
    if let Some(at) = (0..uses.len()).find(|at| uses[*at].is_none() && says(&samples[*at])) {
        uses[at] = Some(Use::Key(Key::Moscow));
    }
}

fn plain_eq(one: &str, other: &str) -> bool {
    super::super::spelling::plain(one) == super::super::spelling::plain(other)
}

/// True if what a column holds does not speak against its name.
fn suits(usage: Use, called: Called, sample: &Sample<'_>, names: &Names<'_>) -> bool {
    let empty = sample.cells.is_empty();
    match usage {
        // "Priority: High" is no MoSCoW class, "Stage: beta" no status, "Milestone: 2027-01-01" no timebox's title.
        Use::Key(key @ (Key::Moscow | Key::Status | Key::Horizon)) => {
            let sure = key == Key::Status && called.place < 4;
            empty
                || sample.fits(key, names) >= 0.5
                || sure && sample.fits(Key::Moscow, names) < 0.5 && sample.numbers().is_none()
        }
        // A column that counts tickets is no address.
        Use::Key(Key::Link) => empty || sample.share(|cell| cell.contains(['/', '@'])) >= 0.5,
        Use::Key(Key::Tags) => WORDS.into_iter().all(|key| sample.fits(key, names) < 0.8),
        // "Sprint points" are no sprints.
        Use::Key(Key::Timebox) if !called.sure => sample.numbers().is_none(),
        Use::Key(Key::Progress) if sample.share(|cell| yes_or_no(cell).is_some()) >= 0.8 => {
            sample.share(|cell| cell.chars().any(char::is_alphabetic)) < 0.8
        }
        Use::Span => {
            let told = sample.share(|cell| !is_nothing(cell));
            let is_time = |cell: &str| dates::parse(cell, Some(true)).is_ok() || dates::span(cell, Some(true)).is_ok();
            empty || told > 0.0 && sample.share(is_time) / told >= 0.3
        }
        // An estimate that nobody has made is none.
        Use::Key(Key::Effort) if empty => false,
        // "Cost" in money is no effort.
        Use::Key(Key::Effort | Key::EffortBy) if sample.share(is_money) >= 0.3 => false,
        // "Done" may head a column of ticks, "Risk" one of prose.
        Use::Key(key) if is_numeric(key) && (!called.sure || key == Key::Progress || key == Key::RiskReduction) => {
            empty || sample.fits(key, names) >= 0.5
        }
        _ => true,
    }
}

/// The column of titles: of those whose name says so the one that tells rows apart, its name the most telling; else, where it only names groups, the first column of
/// other texts that tells them apart.
fn title<'n>(
    said: &[Option<Called>],
    samples: &[Sample<'_>],
    tools: &Habits,
    name: &impl Fn(usize) -> &'n str,
) -> Option<usize> {
    let named = |at: &usize| said[*at].is_some_and(|called| called.usage == Use::Key(Key::Title) && called.sure);
    let part = |at: &usize| said[*at].is_some_and(|called| called.usage == Use::Key(Key::Title));
    let tells = |at: usize| samples[at].cells.is_empty() || samples[at].distinct() >= 0.7;
    let best = |test: &dyn Fn(&usize) -> bool| {
        (0..said.len()).filter(test).min_by_key(|at| {
            (
                !tells(*at),
                tools.is_group(name(*at)),
                samples[*at].cells.is_empty(),
                said[*at].map_or(0, |called| called.place),
                *at,
            )
        })
    };
    let best = best(&named).or_else(|| best(&part))?;
    let other = || {
        let open = |at: &usize| {
            said[*at].is_none_or(|called| !called.sure) && samples[*at].is_titles() && samples[*at].distinct() >= 0.9
        };
        (0..said.len()).find(open)
    };
    if tells(best) || samples[best].cells.len() < 3 { Some(best) } else { Some(other().unwrap_or(best)) }
}

fn gathers(usage: Use) -> bool {
    matches!(
        usage,
        // Of several that name parents the best is settled once the rows are known.
        Use::Key(Key::Tags | Key::DependsOn | Key::Objectives | Key::Notes | Key::Parent | Key::EffortBy)
            | Use::Blocks
            | Use::Relations
            | Use::Own
            | Use::Notes
            | Use::Check
            | Use::LeaveOut
    )
}

/// True if a key holds a number.
pub fn is_numeric(key: Key) -> bool {
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
            const KINDS: [&str; 9] =
                ["story", "epic", "task", "bug", "feature", "spike", "subtask", "sub-task", "improvement"];
            let kind = sample.share(|cell| KINDS.contains(&&*lower(cell))) >= 0.8;
            let told = if link {
                Some(Key::Link)
            } else if kind && samples.len() > 1 {
                Some(Key::Kind)
            } else {
                let date = sample.numbers().is_none() && sure(Key::Start);
                let date_key = if free(uses, Use::Key(Key::Start)) { Key::Start } else { Key::End };
                let by_word = [Key::Moscow, Key::Status, Key::Horizon, Key::Team].into_iter().find(|key| sure(*key));
                if date { Some(date_key) } else { by_word.filter(|_| samples.len() > 1) }
            };
            if let Some(key) = told.filter(|key| free(uses, Use::Key(*key))) {
                uses[at] = Some(Use::Key(key));
            }
        }
    }
    if free(uses, Use::Key(Key::Title)) {
        // The first column of words that tell rows apart; else the first of words at all.
        let texts = || (0..uses.len()).filter(|at| uses[*at].is_none() && words(&samples[*at]) >= 0.5);
        let good = |at: &usize| samples[*at].is_titles() && samples[*at].distinct() >= 0.8;
        let title =
            texts().find(good).or_else(|| texts().find(|at| samples[*at].is_titles())).or_else(|| texts().next());
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
