//! A pasted or opened table before it lands: what each column is taken for, what each cell becomes, and what does not fit.
//!
//! Nothing is lost: a cell that does not fit its column is shown with the reason, and its text goes into the item's notes behind the column's name,
//! as does the text of columns the plan has no key for. No row is dropped; rows without a title land without one.

use crate::base::map::Map;
use crate::base::period::Period;
use std::rc::Rc;

use super::amount::EffortUnit;
use super::cell::{Habit, Meaning, Why, find_all, parse_as, split_list};
use super::check::{self, Checked};
use super::fiscal;
use super::guess::{self, Use};
use super::habit;
use super::names::{Names, fold, list_of};
use super::reading::{self, Around, Reading, Told};
use super::table::{self, Grid, TooLarge};
use super::words::is_nothing;
use crate::model::plan::Method;
use crate::model::{Key, Plan, Value};

/// A column of the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name in the table; empty without a header.
    pub name: String,
    /// What becomes of it.
    pub usage: Use,
    /// How its numbers or dates are meant.
    pub reading: Reading,
    /// Where that comes from.
    pub told: Told,
    pub(super) habit: Habit,
}

impl Column {
    /// How its writer writes numbers and dates.
    pub fn habit(&self) -> Habit {
        self.habit
    }
}

/// Which item a reference means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// One of the plan, by id.
    Item(Rc<str>),
    /// One of the table, by its row from 0.
    Row(usize),
}

/// Which team, timebox or objective a cell names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// One of the plan, by id.
    Known(Rc<str>),
    /// One that will be made, by this name.
    New(Rc<str>),
}

/// What a cell becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// Nothing: the cell is empty, or the column is left out.
    Nothing,
    /// Nothing: the text says that there is nothing, as `TBD` and `-` do.
    Emptied,
    /// A value of the column's key.
    Value(Value),
    /// References to teams, timeboxes or objectives.
    Names(Vec<Named>),
    /// References to items.
    Links(Vec<Link>),
    /// A line of the item's notes, since the plan has no key for the column.
    Note,
    /// A line of the item's notes, since it does not fit the column.
    Problem(Why),
}

/// A cell of the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its text in the table.
    pub text: String,
    /// What it becomes.
    pub becomes: Becomes,
}

/// A table as it would land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The columns; a name, a use.
    pub columns: Vec<Column>,
    /// The rows without the header; what a row lacks at its end is empty.
    pub rows: Vec<Vec<Cell>>,
    /// Settings that the plan does not have yet and the table does: the method, the unit of effort, what reach is counted per.
    pub settings: Vec<(Key, Value)>,
    /// What effort will be counted in.
    pub unit: EffortUnit,
    /// The table's own scores beside those that come out.
    pub checked: Vec<Checked>,
    /// What the rows at the end are called that sum the others up: `Total`.
    pub totals: Vec<String>,
    grid: Grid,
    header: bool,
    with_totals: bool,
}

/// Guesses what a pasted text is: GitHub's issues as JSON, or a table; see [`of_grid`].
///
/// # Errors
/// [`TooLarge`] where the text is a table that passes a bound.
pub fn guess(text: &str, plan: &Plan) -> Result<Preview, TooLarge> {
    Ok(match super::github::issues(text) {
        Some(grid) => Preview::new(grid, true, plan),
        None => of_grid(table::parse(text)?, plan),
    })
}

/// Guesses the columns of a table and converts its cells for `plan`, whose teams, timeboxes, objectives and items its cells may name.
pub fn of_grid(grid: Grid, plan: &Plan) -> Preview {
    let header = guess::has_header(&grid);
    Preview::new(grid, header, plan)
}

impl Preview {
    fn new(grid: Grid, header: bool, plan: &Plan) -> Preview {
        let (names, rows) = grid.split_at(usize::from(header && !grid.is_empty()));
        let names = names.first().map(Vec::as_slice);
        let cells = table::by_column(rows, table::width(&grid));
        let habits = habit::habits(&cells);
        let uses = guess::columns(names, &cells, &habits, &Names::new(plan));
        let name = |at: usize| names.and_then(|names| names.get(at)).map_or("", |name| name.trim()).to_owned();
        let columns = uses.into_iter().enumerate().map(|(at, usage)| Column {
            name: name(at),
            usage,
            reading: Reading::Plain,
            told: Told::Plainly,
            habit: habits[at],
        });
        let mut preview = Preview {
            columns: columns.collect(),
            rows: Vec::new(),
            settings: Vec::new(),
            unit: EffortUnit::Months,
            checked: Vec::new(),
            totals: Vec::new(),
            grid,
            header,
            with_totals: false,
        };
        preview.read_columns(plan);
        preview.convert(plan);
        preview
    }

    /// The method that will rank the plan.
    pub fn method(&self, plan: &Plan) -> Method {
        let own = reading::method_of(|key| self.column_of(key).is_some());
        own.filter(|_| reading::method_is_open(plan)).unwrap_or_else(|| plan.method())
    }

    /// The readings that a column can have.
    pub fn readings(&self, at: usize, plan: &Plan) -> &'static [Reading] {
        match self.columns[at].usage {
            Use::Key(key) => reading::readings(key, &self.around(plan)),
            _ => &[],
        }
    }

    fn around<'a>(&self, plan: &'a Plan) -> Around<'a> {
        let day_first = self.columns.first().and_then(|column| column.habit.day_first);
        Around { plan, method: self.method(plan), day_first }
    }

    /// Whether some dates of a column have the day in front and others the month.
    pub fn orders_differ(&self, at: usize) -> bool {
        matches!(self.columns[at].usage, Use::Key(Key::Start | Key::End)) && habit::orders_differ(self.body(), at)
    }

    /// How each column is meant, but for those of which the reader has said it.
    fn read_columns(&mut self, plan: &Plan) {
        let around = self.around(plan);
        let read: Vec<(Reading, Told)> = (0..self.columns.len()).map(|at| self.read_column(at, &around)).collect();
        for (column, (reading, told)) in self.columns.iter_mut().zip(read) {
            (column.reading, column.told) = (reading, told);
        }
    }

    fn read_column(&self, at: usize, around: &Around<'_>) -> (Reading, Told) {
        let column = &self.columns[at];
        let Use::Key(key) = column.usage else { return (Reading::Plain, Told::Plainly) };
        if column.told == Told::Reader && reading::readings(key, around).contains(&column.reading) {
            return (column.reading, Told::Reader);
        }
        if reading::readings(key, around).is_empty() {
            return (Reading::Plain, Told::Plainly);
        }
        let cells = self.body().iter().filter_map(|row| row.get(at)).map(|cell| cell.trim());
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty() && !is_nothing(cell)).collect();
        reading::read(key, &column.name, &cells, column.habit, around)
    }

    /// The rows below the header, without those that only sum up.
    fn body(&self) -> &[Vec<String>] {
        let rows = &self.grid[usize::from(self.header && !self.grid.is_empty())..];
        let summed = if self.with_totals { 0 } else { table::summing(rows, self.column_of(Key::Title)) };
        &rows[..rows.len() - summed]
    }

    /// The place of the column of that name, or of that number from 1.
    pub fn column_called(&self, name: &str) -> Option<usize> {
        let number = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let named = self.columns.iter().position(|column| fold(&column.name) == fold(name));
        named.or(number.filter(|at| *at < self.columns.len()))
    }

    /// Whether the first row names the columns.
    pub fn header(&self) -> bool {
        self.header
    }

    /// The preview with the first row taken for names (true) or for an item (false); the columns are guessed anew.
    #[must_use]
    pub fn with_header(self, header: bool, plan: &Plan) -> Preview {
        Preview::new(self.grid, header, plan)
    }

    /// The preview with a column taken for something else; `None` as a key sends it to the notes. Another column of that key gives it up, unless the key
    /// is a list. A column that is not there changes nothing.
    #[must_use]
    pub fn with_column(mut self, at: usize, usage: impl Into<Use>, plan: &Plan) -> Preview {
        let usage = usage.into();
        if at < self.columns.len() {
            let gathers = matches!(usage, Use::Key(Key::Tags | Key::DependsOn | Key::Objectives | Key::Notes));
            if matches!(usage, Use::Key(_)) && !gathers {
                for other in self.columns.iter_mut().filter(|other| other.usage == usage) {
                    other.usage = Use::Notes;
                }
            }
            self.columns[at].usage = usage;
            self.columns[at].told = Told::Plainly;
            self.read_columns(plan);
            self.convert(plan);
        }
        self
    }

    /// The preview with the numbers of a column meant otherwise. An order of day and month holds for the whole table. A reading that the column cannot have changes
    /// nothing.
    #[must_use]
    pub fn with_reading(mut self, at: usize, reading: Reading, plan: &Plan) -> Preview {
        if at < self.columns.len() && self.readings(at, plan).contains(&reading) {
            let order = match reading {
                Reading::DayFirst => Some(true),
                Reading::MonthFirst => Some(false),
                _ => None,
            };
            let dates = matches!(self.columns[at].usage, Use::Key(Key::Start | Key::End));
            for (other, column) in self.columns.iter_mut().enumerate() {
                if other == at || dates && matches!(column.usage, Use::Key(Key::Start | Key::End)) {
                    (column.reading, column.told) = (reading, Told::Reader);
                }
                if dates {
                    column.habit.day_first = order;
                }
            }
            self.read_columns(plan);
            self.convert(plan);
        }
        self
    }

    /// The preview with the rows at the end that sum up, or without them.
    #[must_use]
    pub fn with_totals(mut self, with: bool, plan: &Plan) -> Preview {
        self.with_totals = with;
        self.read_columns(plan);
        self.convert(plan);
        self
    }

    /// Whether rows that sum up are taken for items.
    pub fn has_totals(&self) -> bool {
        self.with_totals
    }

    /// Cells that do not fit their column: row and column from 0, and why.
    pub fn problems(&self) -> impl Iterator<Item = (usize, usize, &Why)> {
        self.rows.iter().enumerate().flat_map(|(row, cells)| {
            cells.iter().enumerate().filter_map(move |(column, cell)| match &cell.becomes {
                Becomes::Problem(why) => Some((row, column, why)),
                _ => None,
            })
        })
    }

    /// The column taken for a key.
    pub fn column_of(&self, key: Key) -> Option<usize> {
        self.columns.iter().position(|column| column.usage == Use::Key(key))
    }

    /// The name a column's texts get in the notes: its own, or its place.
    pub fn label(&self, column: usize) -> String {
        let name = &self.columns[column].name;
        if name.is_empty() { format!("Column {}", column + 1) } else { name.clone() }
    }

    fn convert(&mut self, plan: &Plan) {
        let names = Names::new(plan);
        let all = &self.grid[usize::from(self.header && !self.grid.is_empty())..];
        let title = self.column_of(Key::Title);
        let sums = &all[all.len() - table::summing(all, title)..];
        let totals = sums.iter().filter_map(|row| Some(row.get(title?)?.trim().to_owned())).collect();
        let (settings, meaning) = self.settled(plan);
        let rows = self.body();
        let table = Rows::new(rows, self.column_of(Key::Id), title);
        let cell = |at: usize, text: &String| {
            let column = &self.columns[at];
            let meaning = Meaning { reading: column.reading, ..meaning };
            Cell { text: text.clone(), becomes: becomes(text, column, &names, &table, &meaning) }
        };
        let rows: Vec<Vec<Cell>> =
            rows.iter().map(|row| row.iter().enumerate().map(|(at, text)| cell(at, text)).collect()).collect();
        (self.rows, self.settings, self.unit, self.totals) = (rows, settings, meaning.unit, totals);
        self.checked = check::check(self, plan);
    }

    /// What the table settles for a plan that says nothing of it, and what its numbers become then.
    fn settled(&self, plan: &Plan) -> (Vec<(Key, Value)>, Meaning) {
        let (mut settings, mut meaning) = (Vec::new(), Meaning::of(plan));
        let reading_of = |key: Key| self.column_of(key).map(|at| self.columns[at].reading);
        let method = self.method(plan);
        if method != plan.method() {
            settings.push((Key::Method, Value::Word(method.name())));
        }
        if let Some(Reading::Effort(unit)) = reading_of(Key::Effort)
            && reading::unit_is_open(plan)
            && EffortUnit::of_setting(unit.setting()) != meaning.unit
        {
            meaning.unit = EffortUnit::of_setting(unit.setting());
            settings.push((Key::EffortUnit, Value::Word(meaning.unit.setting())));
        }
        if let Some(Reading::Per(span)) = reading_of(Key::Reach)
            && reading::period_is_open(plan)
            && meaning.per != Some(span)
        {
            meaning.per = Some(span);
            settings.push((Key::ReachPer, Value::text(span.setting())));
        }
        (settings, meaning)
    }
}

/// The rows of the table by id and by title.
struct Rows {
    by_id: Map<String, usize>,
    by_title: Map<String, usize>,
}

impl Rows {
    fn new(rows: &[Vec<String>], id: Option<usize>, title: Option<usize>) -> Rows {
        let index = |column: Option<usize>| {
            let mut map = Map::default();
            for (at, row) in rows.iter().enumerate() {
                let name = column.and_then(|column| row.get(column)).map_or_else(String::new, |cell| fold(cell));
                if !name.is_empty() {
                    map.entry(name).or_insert(at);
                }
            }
            map
        };
        Rows { by_id: index(id), by_title: index(title) }
    }

    /// A row by its id, then an item of the plan by id or title, then a row by its title.
    fn find(&self, name: &str, names: &Names<'_>) -> Result<Link, Why> {
        let folded = fold(name);
        let row = self.by_id.get(&folded).copied().map(Link::Row);
        let known = || names.find(Key::Items, name).cloned().map(Link::Item);
        let titled = || self.by_title.get(&folded).copied().map(Link::Row);
        let missing = || Why::NoSuchEntry { list: Key::Items, name: Rc::from(name) };
        row.or_else(known).or_else(titled).ok_or_else(missing)
    }
}

fn becomes(text: &str, column: &Column, names: &Names<'_>, rows: &Rows, meaning: &Meaning) -> Becomes {
    let text = text.trim();
    if text.is_empty() {
        return Becomes::Nothing;
    }
    let key = match column.usage {
        Use::LeaveOut | Use::Check => return Becomes::Nothing,
        Use::Notes => return Becomes::Note,
        Use::Blocks => Key::DependsOn,
        Use::Key(Key::Id) => return Becomes::Value(Value::text(text)),
        Use::Key(key) => key,
    };
    if list_of(key).is_some() && is_nothing(text) {
        return Becomes::Emptied;
    }
    let named = |name: &str, list| match names.find(list, name) {
        Some(id) => Named::Known(id.clone()),
        None => Named::New(Rc::from(name)),
    };
    match (key, list_of(key)) {
        (Key::DependsOn, _) => match find_all(text, |name| rows.find(name, names)) {
            Ok(links) => Becomes::Links(links),
            Err(why) => Becomes::Problem(why),
        },
        (Key::Objectives, Some(list)) => {
            Becomes::Names(split_list(text).iter().map(|name| named(name, list)).collect())
        }
        (_, Some(list)) => Becomes::Names(vec![named(text, list)]),
        _ => match parse_as(key, text, names, column.habit, meaning) {
            Ok(Some(value)) if matches!(key, Key::Start | Key::End) => {
                Becomes::Value(in_plan(key, value, column, names))
            }
            Ok(Some(value)) => Becomes::Value(value),
            Ok(None) => Becomes::Emptied,
            Err(why) => Becomes::Problem(why),
        },
    }
}

/// A time as the plan counts it, where the column says from which month its own fiscal years count.
fn in_plan(key: Key, value: Value, column: &Column, names: &Names<'_>) -> Value {
    let period = match &value {
        Value::Text(text) => Period::parse(text),
        _ => None,
    };
    match (period, fiscal::start_in(&column.name)) {
        (Some(period), Some(from)) => {
            Value::text(&fiscal::moved(period, from, names.plan().fiscal_start(), key == Key::End).to_string())
        }
        _ => value,
    }
}
