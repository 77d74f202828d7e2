//! The places of a table's names and rows: below a title, in two rows, between sections, above sums.

use super::super::amount::WorkUnit;
use super::super::dates;
use super::super::spans::span;
use super::super::spelling::{index_words, plain};
use super::super::table;
use super::super::words::{is_nothing, word_of, yes_or_no};
use super::headers::called_exactly;
use super::usage::Use;
use crate::base::map::Map;
use crate::base::number::parse_typed;
use crate::model::Key;

/// The reason why a row is no item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// It stands above the names of the columns.
    Above,
    /// It says the names of the columns again.
    Header,
    /// It sums others up.
    Sum,
    /// It is the title of the rows below it, which carry its text.
    Section,
    /// It is a remark below the table.
    Below,
    /// The tool keeps it out of sight: an archived card.
    Archived,
}

/// The parts of a grid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TableLayout {
    /// The row that names the columns.
    pub header: Option<usize>,
    /// True if the row above the header names groups of columns.
    pub grouped: bool,
    /// True if the row above the header names the columns that the header leaves out.
    pub completed: bool,
    /// True if the row below the header goes on with the names: units and scales.
    pub continued: bool,
    /// Rows that are no items, and why.
    pub aside: Vec<(usize, Aside)>,
}

/// The number of rows in which a header is looked for.
const PREAMBLE: usize = 30;
/// The number of rows below a header that are looked at.
const SAMPLE: usize = 60;

/// Finds the parts of a grid; `header`, where the reader has said which row names the columns.
pub fn of(grid: &[Vec<String>], header: Option<Option<usize>>) -> TableLayout {
    let completes_at = |at: usize| grid.len() > at + 2 && completes(&grid[at], &grid[at + 1]);
    let found = || find_header(grid).map(|at| if completes_at(at) { at + 1 } else { at });
    let header = header.unwrap_or_else(found).filter(|at| *at < grid.len());
    let mut layout = TableLayout { header, ..TableLayout::default() };
    if let Some(at) = header {
        layout.continued = grid.get(at + 1).is_some_and(|row| continues(&grid[at], row)) && grid.len() > at + 2;
        layout.completed = at > 0 && completes(&grid[at - 1], &grid[at]);
        layout.grouped = at > 0 && (layout.completed || groups(&grid[at - 1], &grid[at]));
        layout.aside.extend((0..at).map(|above| (above, Aside::Above)));
    }
    let first = layout.first();
    let names = header.map(|at| &*grid[at]);
    let body = &grid[first.min(grid.len())..];
    let typical = typical(body);
    let is_title = |name: &String| called_exactly(name).is_some_and(|called| called.usage == Use::Key(Key::Title));
    let title = names.and_then(|names| names.iter().position(is_title));
    let archived = names.and_then(|names| names.iter().position(|name| is_archived_name(name)));
    let is_archived = |row: &[String]| {
        let cell = archived.and_then(|at| row.get(at));
        cell.is_some_and(|cell| yes_or_no(cell) == Some(true) && cell.trim().chars().any(char::is_alphabetic))
    };
    for (at, row) in body.iter().enumerate() {
        let why = match names {
            Some(names) if repeats(names, row) => Some(Aside::Header),
            _ if sums(row) && body.len() > 1 => Some(Aside::Sum),
            Some(names) if title.is_some_and(|title| adds_up(names, title, row, &body[..at])) => Some(Aside::Sum),
            // A board's group has its title above names of its own.
            Some(names) if is_alone(row) && body.get(at + 1).is_some_and(|next| repeats(names, next)) => {
                Some(Aside::Section)
            }
            Some(_) if is_archived(row) => Some(Aside::Archived),
            _ => lone(body, at, typical),
        };
        layout.aside.extend(why.map(|why| (first + at, why)));
    }
    // So has the first group of them.
    if layout.aside.iter().any(|(_, why)| *why == Aside::Header)
        && let Some(last) = layout.aside.iter_mut().rfind(|(at, why)| *why == Aside::Above && is_alone(&grid[*at]))
    {
        last.1 = Aside::Section;
    }
    // A table of nothing but sums and sections is none of these.
    if layout.aside.len() >= grid.len() - usize::from(header.is_some()) - usize::from(layout.continued) {
        layout.aside.retain(|(at, _)| *at < first);
    }
    layout
}

impl TableLayout {
    /// The first row below the names.
    pub fn first(&self) -> usize {
        self.header.map_or(0, |at| at + 1 + usize::from(self.continued))
    }

    /// The names of the columns.
    pub fn names(&self, grid: &[Vec<String>]) -> Option<Vec<String>> {
        let at = self.header?;
        let mut names: Vec<String> = grid[at].iter().map(|name| name.trim().to_owned()).collect();
        if self.grouped {
            let mut group = "";
            for (place, name) in names.iter_mut().enumerate() {
                let above = grid[at - 1].get(place).map_or("", |cell| cell.trim());
                group = if above.is_empty() { group } else { above };
                if name.is_empty() && self.completed {
                    above.clone_into(name);
                    continue;
                }
                let again = grid[at].iter().filter(|other| other.trim() == name).count() > 1;
                if again && !group.is_empty() {
                    *name = format!("{group} {name}");
                }
            }
        }
        if self.continued {
            for (place, more) in grid[at + 1].iter().enumerate() {
                let more = more.trim().trim_matches(['(', ')', '[', ']']);
                if let Some(name) = names.get_mut(place).filter(|_| !more.is_empty()) {
                    *name = format!("{name} ({more})");
                }
            }
        }
        Some(names)
    }
}

/// True if the first row names the columns.
pub fn has_header(grid: &[Vec<String>]) -> bool {
    find_header(grid) == Some(0)
}

/// True if a column says which rows its tool has put away.
fn is_archived_name(name: &str) -> bool {
    ["archived", "is archived", "archiviert", "archive", "archivado", "arquivado"].contains(&&*plain(name))
}

fn filled(row: &[String]) -> impl Iterator<Item = &str> {
    row.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
}

/// True if a cell is a number, a date or a percentage.
pub fn is_quantity(cell: &str) -> bool {
    parse_typed(cell, false).is_some() || parse_typed(cell, true).is_some() || dates::parse(cell, Some(true)).is_ok()
}

fn find_header(grid: &[Vec<String>]) -> Option<usize> {
    let width = table::width(grid);
    if width < 2 {
        return None;
    }
    let named = |row: &[String]| filled(row).filter(|cell| called_exactly(cell).is_some()).count();
    let mut best: Option<(usize, usize)> = None;
    for (at, row) in grid.iter().enumerate().take(PREAMBLE) {
        let (count, all) = (named(row), filled(row).count());
        let enough =
            count >= 2 && (count * 3 >= all || count >= 4) || count == 1 && all >= 2 && at == 0 && below(grid, at) >= 1;
        if enough && best.is_none_or(|(_, most)| count > most) && plausible(grid, at, count) {
            best = Some((at, count));
        }
    }
    if let Some((at, _)) = best {
        return Some(at);
    }
    // Names in words that are not known: texts alone, above numbers and dates.
    let wide = |row: &[String]| filled(row).count() * 5 >= width * 4;
    let at = grid.iter().take(PREAMBLE).position(|row| wide(row))?;
    let texts = !filled(&grid[at]).any(|cell| is_quantity(cell) || is_nothing(cell));
    (texts && filled(&grid[at]).count() > 1 && below(grid, at) >= 2).then_some(at)
}

/// In how many columns below a row hardly anything but numbers and dates stands.
fn below(grid: &[Vec<String>], at: usize) -> usize {
    let rows = &grid[at + 1..grid.len().min(at + 1 + SAMPLE)];
    let columns = table::by_column(rows, grid[at].len());
    let mostly = |cells: &&Vec<&str>| {
        let fit = cells.iter().filter(|cell| is_quantity(cell)).count();
        !cells.is_empty() && fit * 10 >= cells.len() * 9
    };
    columns.iter().filter(mostly).count()
}

/// True if the cells below a row of names do not speak against it: known names are ordinary words too.
fn plausible(grid: &[Vec<String>], at: usize, named: usize) -> bool {
    let quantities = filled(&grid[at]).filter(|cell| is_quantity(cell)).count();
    if quantities > 0 && quantities * 3 > named {
        return false;
    }
    let rows = &grid[at + 1..grid.len().min(at + 1 + SAMPLE)];
    let columns = table::by_column(rows, grid[at].len());
    let (mut pro, mut contra) = (0, 0);
    for (name, cells) in grid[at].iter().zip(&columns) {
        let cells: Vec<&str> = cells.iter().copied().filter(|cell| !is_nothing(cell)).collect();
        let Some(Use::Key(key)) = called_exactly(name).map(|called| called.usage) else {
            continue;
        };
        if cells.is_empty() {
            continue;
        }
        let share = |test: &dyn Fn(&str) -> bool| cells.iter().filter(|cell| test(cell)).count() * 100 / cells.len();
        let digits = |cell: &str| cell.contains(|letter: char| letter.is_numeric() || letter == '★' || letter == '⭐');
        if super::guess::is_numeric(key) {
            let ticked = |cell: &str| key == Key::Progress && yes_or_no(cell).is_some();
            let word = |cell: &str| {
                digits(cell) || super::super::scale::is_word(cell) || cell.starts_with(['=', '#']) || ticked(cell)
            };
            let share = share(&word);
            pro += usize::from(share >= 50);
            contra += usize::from(share < 50);
        } else if matches!(key, Key::Start | Key::End) {
            let share = share(&|cell| digits(cell) || word_of(Key::Horizon, cell).is_some());
            pro += usize::from(share >= 50);
            contra += usize::from(share < 20);
        } else if matches!(key, Key::Status | Key::Moscow) {
            // A word of the same sort as those below it is one of them.
            let own = word_of(key, name).is_some();
            pro += usize::from(!own && share(&|cell| word_of(key, cell).is_some()) >= 50);
        }
    }
    contra == 0 || pro > contra
}

/// True if the row below the names goes on with them: units or scales, and nothing where the titles stand.
fn continues(names: &[String], row: &[String]) -> bool {
    let unit = |cell: &str| {
        let inner = cell.trim_matches(['(', ')', '[', ']']);
        let words = plain(inner);
        let scale = inner.contains(|letter: char| letter.is_ascii_digit())
            && inner.contains(['-', '–', '/', '…'])
            && inner.chars().all(|letter| letter.is_ascii_digit() || " .-–/…%".contains(letter))
            && dates::parse(inner, Some(true)).is_err();
        cell != inner && !inner.is_empty()
            || scale
            || words.starts_with("per ")
            || WorkUnit::called(inner).is_some_and(|_| inner.len() > 1)
            || matches!(words.as_str(), "percent" | "") && !inner.is_empty()
    };
    let titles =
        names.iter().position(|name| called_exactly(name).is_some_and(|called| called.usage == Use::Key(Key::Title)));
    let bare = titles.is_none_or(|at| row.get(at).is_none_or(|cell| cell.trim().is_empty()));
    // An id of digits and signs is no scale, and nothing of which there is no unit has one.
    let counted = |name: &str| match called_exactly(name).map(|called| called.usage) {
        Some(Use::Key(key)) => super::guess::is_numeric(key) || matches!(key, Key::Start | Key::End),
        _ => true,
    };
    let bare = bare && names.iter().zip(row).all(|(name, cell)| cell.trim().is_empty() || counted(name));
    let count = filled(row).count();
    bare && count > 0
        && filled(row)
            .all(|cell| unit(cell) && parse_typed(cell, false).is_none_or(|_| cell.contains('%') && cell.len() == 1))
}

/// True if a row of names stands below groups of them, and the row above it has the other names, the titles among these: as merged cells come out.
fn completes(above: &[String], names: &[String]) -> bool {
    let empty = |row: &[String], at: usize| row.get(at).is_none_or(|cell| cell.trim().is_empty());
    let is_title = |cell: &String| called_exactly(cell).is_some_and(|called| called.usage == Use::Key(Key::Title));
    let titled = above.iter().enumerate().any(|(at, cell)| is_title(cell) && empty(names, at));
    let named = filled(names).filter(|cell| called_exactly(cell).is_some()).count();
    let count = filled(names).count();
    // Each stands below nothing, or below the first cell of its group.
    let fits = |at: usize| empty(above, at) || empty(above, at + 1) && !empty(names, at + 1);
    let fits = (0..names.len()).filter(|at| !empty(names, *at)).all(fits);
    titled && count >= 2 && named >= 2 && named * 2 >= count && fits && !filled(names).any(is_quantity)
}

/// True if a row names groups of columns: fewer cells than the names have, and the names need it to be told apart.
fn groups(above: &[String], names: &[String]) -> bool {
    let again = names
        .iter()
        .filter(|name| !name.trim().is_empty())
        .any(|name| names.iter().filter(|other| *other == name).count() > 1);
    again && filled(above).count() >= 2 && !filled(above).any(is_quantity_alone)
}

/// True if a row has one cell that is filled.
fn is_alone(row: &[String]) -> bool {
    filled(row).count() == 1
}

fn is_quantity_alone(cell: &str) -> bool {
    parse_typed(cell, false).is_some()
}

fn repeats(names: &[String], row: &[String]) -> bool {
    let all = filled(names).count();
    let same = names
        .iter()
        .zip(row)
        .filter(|(name, cell)| {
            // The lengths come first: they tell nearly all cells apart from a name.
            !name.trim().is_empty() && name.trim().len() == cell.trim().len() && plain(name) == plain(cell)
        })
        .count();
    all > 1 && same * 5 >= all * 4
}

/// The names of sums and averages, plainly spelt.
const SUMS: &str = "total,totals,sum,sums,subtotal,sub total,grand total,overall,average,averages,avg,mean,median,count,gesamt,summe,summen,gesamtsumme,zwischensumme,durchschnitt,mittelwert,\
    sous total,total general,totaux,somme,moyenne,suma,subtotales,promedio,media,soma,totale,subtotale,somma,totaal,subtotaal,som,gemiddelde,razem,lacznie,srednia,suma czesciowa,\
    合計,小計,総計,計,平均,合计,小计,总计,總計,平均值,σ,∑,o";

thread_local! {
    static SUM_NAMES: Map<&'static str, ()> = index_words(&[((), SUMS)]);
}

/// True if a row sums others up: its first text says so, and beside it stand only numbers.
fn sums(row: &[String]) -> bool {
    let mut cells = filled(row);
    let Some(first) = cells.next() else { return false };
    let named = |text: &str| {
        let name = plain(text);
        let is = |name: &str| SUM_NAMES.with(|all| all.contains_key(name));
        // `Total (3 items)`, `Total Q1`, `Sum:`
        is(&name)
            || first.contains(['(', ':']) && text.split(['(', ':']).next().is_some_and(|begin| is(&plain(begin)))
            || name.split_once(' ').is_some_and(|(begin, rest)| {
                matches!(
                    begin,
                    "total"
                        | "subtotal"
                        | "summe"
                        | "gesamt"
                        | "zwischensumme"
                        | "suma"
                        | "totale"
                        | "totaal"
                        | "razem"
                ) && rest.split(' ').count() <= 3
            })
    };
    named(first)
        && row.len() > 1
        && cells.all(|cell| {
            is_quantity(cell)
                || is_nothing(cell)
                || cell.starts_with(['=', '#'])
                || cell.chars().any(|sign| sign.is_ascii_digit())
        })
}

/// True if a row without a title has the sum, or the average, of the numbers above it, up to the names, a gap, or another such row.
fn adds_up(names: &[String], title: usize, row: &[String], above: &[Vec<String>]) -> bool {
    let has = |row: &[String]| row.get(title).is_some_and(|cell| !cell.trim().is_empty());
    if has(row)
        || filled(row).next().is_none()
        || !filled(row).all(|cell| is_quantity(cell) || span(cell, Some(true)).is_ok())
    {
        return false;
    }
    let group: Vec<&Vec<String>> =
        above.iter().rev().take_while(|above| has(above) && !repeats(names, above) && !is_alone(above)).collect();
    let number = |cell: &String| parse_typed(cell.trim(), false).filter(|_| !cell.trim().is_empty());
    row.iter().enumerate().any(|(at, cell)| {
        let Some(own) = number(cell) else { return false };
        let others: Vec<f64> = group.iter().filter_map(|row| row.get(at).and_then(number)).collect();
        let sum: f64 = others.iter().sum();
        let near = |of: f64| (own - of).abs() <= 0.006 * own.abs().max(0.01);
        !others.is_empty() && (near(sum) || near(sum / others.len() as f64))
    })
}

/// The number of cells that the rows of a table usually fill.
fn typical(body: &[Vec<String>]) -> usize {
    let mut counts: Vec<usize> = body.iter().take(500).map(|row| filled(row).count()).collect();
    counts.sort_unstable();
    counts.get(counts.len() / 2).copied().unwrap_or(0)
}

/// A row of one cell among rows of several: a section's title, or a remark below the table.
fn lone(body: &[Vec<String>], at: usize, typical: usize) -> Option<Aside> {
    let only = |row: &[String]| {
        let mut all = row.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
        all.next().filter(|_| all.next().is_none()).map(|(place, cell)| (place, cell.trim().to_owned()))
    };
    if typical < 2 {
        return None;
    }
    let (place, text) = only(&body[at])?;
    let rest = &body[at + 1..];
    const FOOTNOTES: [&str; 12] = [
        "source",
        "note",
        "notes",
        "generated",
        "exported",
        "legend",
        "quelle",
        "stand",
        "hinweis",
        "legende",
        "as of",
        "last updated",
    ];
    let begins = plain(&text);
    let remark = text.starts_with(['*', '†', '¹'])
        || FOOTNOTES.iter().any(|word| begins == *word || begins.starts_with(&format!("{word} ")));
    if remark && at > 0 && rest.iter().all(|row| only(row).is_some()) {
        return Some(Aside::Below);
    }
    let next = rest.first().filter(|row| only(row).is_none())?;
    let others = body.iter().filter(|row| only(row).is_none());
    let (all, with) = others.fold((0, 0), |(all, with), row| {
        (all + 1, with + usize::from(row.get(place).is_some_and(|cell| !cell.trim().is_empty())))
    });
    // Where other rows leave that column empty, it holds the titles of sections; else only a text that reads like one is one.
    let own_column = with * 5 < all;
    let caps = text.chars().filter(|letter| letter.is_alphabetic()).count() > 3
        && !text.contains(char::is_lowercase)
        && text.contains(char::is_uppercase)
        && next.get(place).is_some_and(|cell| cell.contains(char::is_lowercase));
    let period = dates::parse(&text, None).is_ok()
        || word_of(Key::Horizon, &text).is_some()
        || word_of(Key::Moscow, &text).is_some() && text.len() > 2;
    let numbered = begins.split_once(' ').is_some_and(|(word, rest)| {
        matches!(
            word,
            "phase"
                | "sprint"
                | "release"
                | "milestone"
                | "epic"
                | "theme"
                | "stage"
                | "wave"
                | "team"
                | "iteration"
                | "quarter"
        ) && rest.split(' ').count() <= 3
    });
    (own_column || text.ends_with(':') || caps || period || numbered).then_some(Aside::Section)
}
