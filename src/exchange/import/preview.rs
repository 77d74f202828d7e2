//! A pasted or opened table before it lands: what each column is taken for, what each cell becomes, and what does not fit.
//!
//! Nothing is lost: a cell that does not fit its column is shown with the reason, and its text goes into the item's notes behind the column's name; columns the plan has no
//! key for become custom fields. Rows that are no items are named. Each choice of the reader makes the whole anew.

use crate::base::map::Map;
use std::rc::Rc;

use super::super::amount::WorkUnit;
use super::super::cell::{Habit, Meaning, Why};
use super::super::habit::{self, Doubt};
use super::super::names::{Names, fold};
use super::super::table::{self, Grid};
use super::super::words::is_nothing;
use super::again::{self, Again, Matching};
use super::check::{self, Checked};
use super::convert::{self, Rows};
use super::guess::{self, Use};
use super::layout::{self, Aside, TableLayout};
use super::merged;
use super::reading::{self, Around, Reading, Told};
use super::settle;
use super::source::{self, Refusal, TableSource};
use super::tools::Habits;
use crate::model::depends::DependencyRule;
use crate::model::plan::Method;
use crate::model::words::FieldKind as Kind;
use crate::model::{Key, Plan, Value};

/// A column of the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableColumn {
    /// Its name in the table; empty without a header.
    pub name: String,
    /// The use of the column.
    pub usage: Use,
    /// The reading of its numbers or dates.
    pub reading: Reading,
    /// The origin of that reading.
    pub told: Told,
    /// The kind that a custom field of it would have.
    pub kind: Kind,
    /// The number of its empty cells that have what stands above them, as where cells are merged.
    pub filled: usize,
    pub(super) habit: Habit,
    /// The doubts that the table leaves open about its numbers.
    pub doubt: Doubt,
}

impl TableColumn {
    /// The habits of its writer in numbers and dates.
    pub fn habit(&self) -> Habit {
        self.habit
    }
}

/// The item that a reference means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// One of the plan, by id.
    Item(Rc<str>),
    /// One of the table, by its row from 0.
    Row(usize),
}

/// The team, timebox or objective that a cell names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Named {
    /// One of the plan, by id.
    Known(Rc<str>),
    /// One that will be made, by this name.
    New(Rc<str>),
}

/// The value that a cell becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Becomes {
    /// Nothing: the cell is empty, or the column is left out.
    Nothing,
    /// Nothing: the text says that there is nothing, as `TBD` and `-` do.
    Emptied,
    /// A value of the column's key.
    Value(Value),
    /// An estimate with the ends of its range.
    Range(Value, Value, Value),
    /// The start and the end of the item.
    Span(Value, Value),
    /// References to teams, timeboxes or objectives.
    Names(Vec<Named>),
    /// References to items.
    Links(Vec<(Link, DependencyRule)>),
    /// Items that this one waits for, and items that wait for it.
    Relations(Vec<Link>, Vec<Link>),
    /// A day of the timebox that the row names.
    BoxDay(Value),
    /// The value of a custom field, as JSON.
    Own(Rc<str>),
    /// A line of the item's notes, since the plan has no key for the column.
    Note,
    /// A line of the item's notes, since it does not fit the column.
    Problem(Why),
}

/// A cell of the preview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableCell {
    /// Its text in the table.
    pub text: String,
    /// The value it becomes.
    pub becomes: Becomes,
}

/// A row that does not come in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Left {
    /// Its place in the table, from 0.
    pub at: usize,
    /// Its first text.
    pub text: String,
    /// The reason why it is left out; `None` where the reader has said so.
    pub why: Option<Aside>,
}

/// The choices of the reader, where they differ from what is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PreviewChoices {
    pub(super) header: Option<Option<usize>>,
    pub(super) rows: Map<usize, bool>,
    pub(super) comma: Option<bool>,
    pub(super) day_first: Option<Option<bool>>,
    pub(super) uses: Map<usize, Use>,
    pub(super) readings: Map<usize, Reading>,
    pub(super) words: Map<(usize, String), String>,
    pub(super) matching: Option<Matching>,
    pub(super) sheet: bool,
}

/// A table as it would land.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The columns; a name, a use.
    pub columns: Vec<TableColumn>,
    /// The rows that come in; what a row lacks at its end is empty.
    pub rows: Vec<Vec<TableCell>>,
    /// The place of each of these rows in the table, from 0.
    pub places: Vec<usize>,
    /// The rows that do not come in.
    pub left: Vec<Left>,
    /// Settings that the plan does not have yet and the table does: the method, the unit of effort, what reach is counted per.
    pub settings: Vec<(Key, Value)>,
    /// The unit that effort will be counted in.
    pub unit: WorkUnit,
    /// The table's own scores beside those that come out.
    pub checked: Vec<Checked>,
    /// The relation of its rows to the items of the plan.
    pub again: Again,
    /// The source it comes from.
    pub source: Rc<TableSource>,
    /// The tracker whose habits it has.
    pub tools: Habits,
    pub(super) layout: TableLayout,
    pub(super) choices: PreviewChoices,
}

/// Guesses what a text is and what its columns mean for `plan`, whose teams, timeboxes, objectives and items its cells may name.
///
/// # Errors
/// [`Refusal`] where it is something that does not come in.
pub fn guess(text: &str, plan: &Plan) -> Result<Preview, Refusal> {
    Ok(Preview::new(Rc::new(source::read(text, None)?), PreviewChoices::default(), plan))
}

impl Preview {
    pub(super) fn new(source: Rc<TableSource>, choices: PreviewChoices, plan: &Plan) -> Preview {
        let known = source.format.is_some() && !source.uses.is_empty();
        let header = choices.header.or_else(|| known.then_some(Some(0)));
        let layout = if known && choices.header.is_none() {
            TableLayout { header: Some(0), ..TableLayout::default() }
        } else {
            layout::of(&source.grid, header)
        };
        let names = layout.names(&source.grid);
        let tools = Habits::of(names.as_deref().unwrap_or_default());
        let mut preview = Preview {
            columns: Vec::new(),
            rows: Vec::new(),
            places: Vec::new(),
            left: Vec::new(),
            settings: Vec::new(),
            unit: WorkUnit::Months,
            checked: Vec::new(),
            again: Again::default(),
            source,
            tools,
            layout,
            choices,
        };
        let (body, groups) = preview.part();
        preview.find_columns(names, body, groups, plan);
        preview
    }

    /// The rows that come in, each with the title of its section, and what is left out.
    fn part(&mut self) -> (Grid, bool) {
        let grid = &self.source.grid;
        let aside: Map<usize, Aside> = self.layout.aside.iter().copied().collect();
        let first = self.layout.first();
        let (mut body, mut section, mut sections) = (Vec::new(), String::new(), Vec::new());
        for (at, row) in grid.iter().enumerate() {
            let chosen = self.choices.rows.get(&at);
            let why = aside.get(&at).copied();
            if at < first && Some(at) >= self.layout.header || self.layout.grouped && Some(at + 1) == self.layout.header
            {
                continue;
            }
            let text =
                || row.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty()).unwrap_or_default().to_owned();
            if *chosen.unwrap_or(&why.is_none()) {
                self.places.push(at);
                body.push(row.clone());
                sections.push(section.clone());
                continue;
            }
            if why == Some(Aside::Section) {
                section = text().trim_end_matches(':').to_owned();
            }
            self.left.push(Left { at, text: text(), why: why.filter(|_| chosen.is_none()) });
        }
        let grouped = sections.iter().any(|section| !section.is_empty());
        if grouped {
            let width = table::width(grid);
            for (row, section) in body.iter_mut().zip(sections) {
                row.resize(width, String::new());
                row.push(section);
            }
        }
        (body, grouped)
    }

    fn find_columns(&mut self, names: Option<Vec<String>>, mut body: Grid, grouped: bool, plan: &Plan) {
        let width = table::width(&body).max(names.as_ref().map_or(0, Vec::len));
        let names = names.map(|mut names| {
            names.resize(width, String::new());
            if grouped {
                names[width - 1] = "Section".to_owned();
            }
            names
        });
        let cells = table::by_column(&body, width);
        let points = self.source.comma.or_else(|| (self.source.separator == Some(';')).then_some(true));
        let (mut habits, mut doubts): (Vec<Habit>, Vec<Doubt>) = habit::habits(&cells, points).into_iter().unzip();
        for (habit, doubt) in habits.iter_mut().zip(&mut doubts) {
            if let Some(comma) = self.choices.comma {
                (habit.decimal_comma, *doubt) = (comma, Doubt::default());
            }
            habit.day_first = self.choices.day_first.unwrap_or(habit.day_first);
        }
        let known = self.source.uses.clone();
        let mut uses = if known.is_empty() {
            guess::columns(names.as_deref(), &cells, &habits, &self.tools, &Names::new(plan))
        } else {
            known
        };
        uses.resize(width, Use::Notes);
        if grouped && names.is_none() {
            uses[width - 1] = Use::Key(Key::Tags);
        }
        for (at, usage) in self.choices.uses.clone() {
            if at < width {
                uses[at] = usage;
            }
        }
        drop(cells);
        let filled = merged::fill_down(&mut body, &uses, names.as_deref(), &self.tools);
        let name = |at: usize| names.as_ref().and_then(|names| names.get(at)).map_or("", |name| name.trim()).to_owned();
        let columns = uses.into_iter().enumerate().map(|(at, usage)| TableColumn {
            name: name(at),
            usage,
            reading: Reading::Plain,
            told: Told::Plainly,
            kind: Kind::Text,
            filled: filled.get(at).copied().unwrap_or(0),
            habit: habits[at],
            doubt: doubts[at],
        });
        self.columns = columns.collect();
        self.read_columns(&body, plan);
        self.convert(&body, plan);
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
            Use::Span => reading::readings(Key::Start, &self.around(plan)),
            _ => &[],
        }
    }

    fn around<'a>(&self, plan: &'a Plan) -> Around<'a> {
        let day_first = self.columns.first().and_then(|column| column.habit.day_first);
        Around { plan, method: self.method(plan), day_first }
    }

    /// True if some dates of a column have the day in front and others the month.
    pub fn orders_differ(&self, at: usize) -> bool {
        self.is_time(at) && habit::orders_differ(self.texts(at))
    }

    /// True if a column holds times.
    pub fn is_time(&self, at: usize) -> bool {
        matches!(self.columns[at].usage, Use::Key(Key::Start | Key::End) | Use::Span)
    }

    /// The texts of a column.
    pub fn texts(&self, at: usize) -> impl Iterator<Item = &str> {
        self.rows.iter().filter_map(move |row| row.get(at)).map(|cell| cell.text.trim())
    }

    /// Reads the meaning of each column, but for those of which the reader has said it.
    fn read_columns(&mut self, body: &Grid, plan: &Plan) {
        let around = self.around(plan);
        let read: Vec<(Reading, Told, Kind)> = (0..self.columns.len())
            .map(|at| {
                let cells = body.iter().filter_map(|row| row.get(at)).map(|cell| cell.trim());
                let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty() && !is_nothing(cell)).collect();
                let (reading, told) = self.read_column(at, &cells, &around);
                let kind = if self.columns[at].usage == Use::Own { self.kind_of(at, &cells) } else { Kind::Text };
                (reading, told, kind)
            })
            .collect();
        for (column, (reading, told, kind)) in self.columns.iter_mut().zip(read) {
            (column.reading, column.told, column.kind) = (reading, told, kind);
        }
    }

    /// The kind of a custom field of a column; columns of one name share one, of texts.
    fn kind_of(&self, at: usize, cells: &[&str]) -> Kind {
        let own = &self.columns[at];
        let again = self.columns.iter().filter(|other| other.usage == Use::Own && other.name == own.name).count() > 1;
        if again { Kind::Text } else { convert::kind_of(&own.name, cells, own.habit) }
    }

    fn read_column(&self, at: usize, cells: &[&str], around: &Around<'_>) -> (Reading, Told) {
        let column = &self.columns[at];
        let key = match column.usage {
            Use::Key(key) => key,
            Use::Span => Key::Start,
            _ => return (Reading::Plain, Told::Plainly),
        };
        let all = reading::readings(key, around);
        if let Some(chosen) = self.choices.readings.get(&at).filter(|chosen| all.contains(chosen)) {
            return (*chosen, Told::Reader);
        }
        if all.is_empty() {
            return (Reading::Plain, Told::Plainly);
        }
        if let Some(own) = self.tools.reading(&column.name).filter(|own| key == Key::Effort && all.contains(own)) {
            return (own, Told::Tool);
        }
        if let Some(unit) = self.source.unit.filter(|_| key == Key::Effort) {
            return (Reading::Effort(unit), Told::Tool);
        }
        reading::read(key, &column.name, cells, column.habit, around)
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

    fn convert(&mut self, body: &Grid, plan: &Plan) {
        let names = Names::new(plan);
        let (settings, meaning) = self.settled(plan);
        let table = Rows::new(body, &self.columns);
        let cell = |at: usize, text: &String| {
            let column = &self.columns[at];
            let meaning = Meaning { reading: column.reading, ..meaning };
            let mapped = self.choices.words.get(&(at, fold(text)));
            TableCell { text: text.clone(), becomes: table.becomes(mapped.unwrap_or(text), column, &names, &meaning) }
        };
        let mut rows: Vec<Vec<TableCell>> =
            body.iter().map(|row| row.iter().enumerate().map(|(at, text)| cell(at, text)).collect()).collect();
        settle::settle_repeated(&mut rows, &self.columns);
        settle::settle_midnights(&mut rows, &self.columns);
        settle::settle_spellings(&mut rows, &self.columns);
        (self.rows, self.settings, self.unit) = (rows, settings, meaning.unit);
        self.checked = check::check(self, plan);
        self.again = again::compare(self, plan);
    }

    /// The settings that the table settles for a plan that says nothing of them, and the meaning of its numbers then.
    fn settled(&self, plan: &Plan) -> (Vec<(Key, Value)>, Meaning) {
        let (mut settings, mut meaning) = (Vec::new(), Meaning::of(plan));
        let reading_of = |key: Key| self.column_of(key).map(|at| self.columns[at].reading);
        let method = self.method(plan);
        if method != plan.method() {
            settings.push((Key::Method, Value::Word(method.name())));
        }
        if let Some(Reading::Effort(unit)) = reading_of(Key::Effort)
            && reading::unit_is_open(plan)
            && WorkUnit::of_setting(unit.setting()) != meaning.unit
        {
            meaning.unit = WorkUnit::of_setting(unit.setting());
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
