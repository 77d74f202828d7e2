//! Makes a preview of a text: what each column is taken for, and what each cell becomes.
//!
//! Nothing is lost: a cell that does not fit its column is shown with the reason, and its text goes into the item's notes behind the column's name; columns the plan has no
//! key for become custom fields. Rows that are no items are named. Each choice of the reader makes the whole anew.

use std::rc::Rc;

use super::super::amount::WorkUnit;
use super::super::cell::{Habit, Meaning};
use super::super::efforts::{efforts, with_minutes};
use super::super::habit::{self, Doubt};
use super::super::names::{Names, fold};
use super::super::table::{self, Grid};
use super::super::words::is_nothing;
use super::cells::{Becomes, Left, TableCell, TableColumn};
use super::convert::{self, Rows};
use super::layout::{self, Aside, TableLayout};
use super::preview::{Again, Preview, PreviewChoices};
use super::reading::{self, Around, Reading, Told};
use super::source::{Refusal, TableSource};
use super::tools::Habits;
use super::usage::Use;
use super::{again, check, guess, merged, open, parents, settle};
use crate::base::map::Map;
use crate::base::pace::{Pace, at_once};
use crate::model::words::FieldKind as Kind;
use crate::model::{Key, Plan, Value};

/// Guesses what a text is and what its columns mean for `plan`, whose teams, timeboxes, objectives and items its cells may name.
///
/// # Errors
/// [`Refusal`] where it is something that does not come in.
pub fn guess(text: &str, plan: &Plan) -> Result<Preview, Refusal> {
    at_once(guess_in_slices(text, plan, &Pace::whole()))
}

/// The same in slices, for a list that is long.
///
/// # Errors
/// As for [`guess`].
pub async fn guess_in_slices(text: &str, plan: &Plan, pace: &Pace) -> Result<Preview, Refusal> {
    let source = open::read(text, None, pace).await?;
    Ok(Preview::make(Rc::new(source), PreviewChoices::default(), plan, pace).await)
}

/// The number of different texts of a column whose meaning is remembered while it is read.
const REMEMBERED: usize = 256;

/// True if a cell's meaning hangs on the row that it stands in.
fn depends_on_row(usage: Use) -> bool {
    usage == Use::Key(Key::Parent)
}

impl Preview {
    pub(super) fn new(source: Rc<TableSource>, choices: PreviewChoices, plan: &Plan) -> Preview {
        at_once(Preview::make(source, choices, plan, &Pace::whole()))
    }

    pub(super) async fn make(source: Rc<TableSource>, choices: PreviewChoices, plan: &Plan, pace: &Pace) -> Preview {
        let known = source.format.is_some() && !source.uses.is_empty();
        let header = choices.header.or_else(|| known.then_some(Some(0)));
        let layout = if known && choices.header.is_none() {
            TableLayout { header: Some(0), ..TableLayout::default() }
        } else {
            let marked = source.format == Some("Markdown table");
            layout::of(&source.grid, header.or_else(|| marked.then_some(Some(0))))
        };
        let names = layout.names(&source.grid);
        let tools = Habits::of(names.as_deref().unwrap_or_default());
        let mut preview = Preview {
            columns: Vec::new(),
            rows: Vec::new(),
            places: Vec::new(),
            left: Vec::new(),
            parents: Vec::new(),
            settings: Vec::new(),
            unit: WorkUnit::Months,
            checked: Vec::new(),
            again: Again::default(),
            source,
            tools,
            layout,
            choices,
        };
        pace.rest().await;
        let (body, groups) = preview.part();
        pace.rest().await;
        preview.find_columns(names, body, groups, plan, pace).await;
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
            // A sum without a word is told by its place.
            let place = || format!("row {}", at + 1);
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
            // A tool's export has ids in front of its titles.
            let worded = || {
                let words = |cell: &&str| {
                    cell.contains(char::is_alphabetic) && !cell.contains(|sign: char| sign.is_ascii_digit())
                };
                row.iter().map(|cell| cell.trim()).find(words).map(str::to_owned)
            };
            let text = || if why == Some(Aside::Archived) { worded().unwrap_or_else(text) } else { text() };
            let text = if why == Some(Aside::Sum) && !text().contains(char::is_alphabetic) { place() } else { text() };
            self.left.push(Left { at, text, why: why.filter(|_| chosen.is_none()) });
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

    async fn find_columns(
        &mut self,
        names: Option<Vec<String>>,
        mut body: Grid,
        grouped: bool,
        plan: &Plan,
        pace: &Pace,
    ) {
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
        pace.rest().await;
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
            uses[width - 1] = guess::section_use(&cells[width - 1], &Names::new(plan));
        }
        for (at, usage) in self.choices.uses.clone() {
            if at < width {
                uses[at] = usage;
            }
        }
        drop(cells);
        pace.rest().await;
        let filled = merged::fill_down(&mut body, &uses, names.as_deref(), &self.tools);
        let name = |at: usize| names.as_ref().and_then(|names| names.get(at)).map_or("", |name| name.trim()).to_owned();
        let columns = uses.into_iter().enumerate().map(|(at, usage)| TableColumn {
            name: name(at),
            usage,
            reading: Reading::Plain,
            told: Told::Plainly,
            kind: Kind::Text,
            filled: filled.get(at).copied().unwrap_or(0),
            minutes: false,
            habit: habits[at],
            doubt: doubts[at],
        });
        self.columns = columns.collect();
        self.settle_parents(&body, plan);
        pace.rest().await;
        self.read_columns(&body, plan, pace).await;
        self.convert(&body, plan, pace).await;
    }

    /// Reads the meaning of each column, but for those of which the reader has said it.
    async fn read_columns(&mut self, body: &Grid, plan: &Plan, pace: &Pace) {
        self.find_minutes(body);
        let around = self.around(plan);
        let mut all: Vec<(Reading, Told, Kind)> = Vec::new();
        for at in 0..self.columns.len() {
            pace.spend(body.len()).await;
            let cells = body.iter().filter_map(|row| row.get(at)).map(|cell| cell.trim());
            let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty() && !is_nothing(cell)).collect();
            let spelt: Vec<String> = match self.columns[at].minutes {
                true => cells.iter().map(|cell| with_minutes(cell)).collect(),
                false => Vec::new(),
            };
            let spelt: Vec<&str> = spelt.iter().map(String::as_str).collect();
            let read = if spelt.is_empty() { &cells } else { &spelt };
            let (reading, told) = self.read_column(at, read, &around);
            let kind = if self.columns[at].usage == Use::Own { self.kind_of(at, &cells) } else { Kind::Text };
            all.push((reading, told, kind));
        }
        for (column, (reading, told, kind)) in self.columns.iter_mut().zip(all) {
            (column.reading, column.told, column.kind) = (reading, told, kind);
        }
    }

    /// Finds the columns of efforts in which an `m` is a minute.
    fn find_minutes(&mut self, body: &Grid) {
        for at in 0..self.columns.len() {
            let column = &self.columns[at];
            if !matches!(column.usage, Use::Key(Key::Effort | Key::EffortBy)) {
                continue;
            }
            let hours = |cell: &str| {
                let amounts = efforts(cell, column.habit.decimal_comma).unwrap_or_default();
                amounts.iter().any(|(_, unit)| *unit == Some(WorkUnit::Hours))
            };
            let seconds = self.tools.reading(&column.name) == Some(Reading::Effort(WorkUnit::Seconds));
            let minutes = seconds || body.iter().filter_map(|row| row.get(at)).any(|cell| hours(cell));
            self.columns[at].minutes = minutes;
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
        if let Some(unit) = self.source.unit.filter(|_| matches!(key, Key::Effort | Key::EffortBy)) {
            return (Reading::Effort(unit), Told::Tool);
        }
        reading::read(key, &column.name, cells, column.habit, around)
    }

    async fn convert<'t>(&mut self, body: &'t Grid, plan: &Plan, pace: &Pace) {
        let names = Names::new(plan);
        let (settings, meaning) = self.settled(plan);
        let first = self.layout.first();
        let numbers = self.places.iter().map(|place| (place + 1).saturating_sub(first));
        let table = Rows::new(body, &self.columns, self.above()).with_numbers(numbers);
        let table = table.with_parents(plan, &self.parents);
        // A word that stands in many rows of a column is the same in all of them.
        let mut known: Vec<Map<&'t str, Becomes>> = vec![Map::default(); self.columns.len()];
        let mut cell = |row: usize, at: usize, text: &'t String| {
            let column = &self.columns[at];
            if let Some(becomes) = known[at].get(text.as_str()) {
                return TableCell { text: text.clone(), becomes: becomes.clone() };
            }
            let meaning = Meaning { reading: column.reading, ..meaning };
            let mapped = self.choices.words.get(&(at, fold(text))).map(String::as_str);
            let minutes = column.minutes.then(|| with_minutes(text));
            let plain = minutes.as_deref().unwrap_or(text);
            let meant = mapped.or_else(|| self.tools.own_word(column.usage, text)).unwrap_or(plain);
            let becomes = table.becomes(row, meant, column, &names, &meaning);
            if !depends_on_row(column.usage) && known[at].len() < REMEMBERED {
                known[at].insert(text, becomes.clone());
            }
            TableCell { text: text.clone(), becomes }
        };
        let mut rows: Vec<Vec<TableCell>> = Vec::with_capacity(body.len());
        for (at, row) in body.iter().enumerate() {
            rows.push((0..).zip(row).map(|(column, text)| cell(at, column, text)).collect());
            pace.spend(row.len()).await;
        }
        settle::settle(&mut rows, &self.columns, &self.tools);
        parents::settle_levels(&mut rows, &self.columns, &mut self.parents, plan);
        parents::break_cycles(&mut rows, &self.columns, &self.parents);
        (self.rows, self.settings, self.unit) = (rows, settings, meaning.unit);
        pace.rest().await;
        self.checked = check::check(self, plan);
        pace.rest().await;
        self.again = again::compare(self, plan, pace).await;
    }

    /// The settings that the table settles for a plan that says nothing of them, and the meaning of its numbers then.
    fn settled(&self, plan: &Plan) -> (Vec<(Key, Value)>, Meaning) {
        let (mut settings, mut meaning) = (Vec::new(), Meaning::of(plan));
        let reading_of = |key: Key| self.column_of(key).map(|at| self.columns[at].reading);
        let method = self.method(plan);
        if method != plan.method() {
            settings.push((Key::Method, Value::Word(method.name())));
        }
        if let Some(Reading::Effort(unit)) = reading_of(Key::Effort).or(reading_of(Key::EffortBy))
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
