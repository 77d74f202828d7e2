//! The choices of the reader about a preview. However many are made at a time, they make the whole anew once.

use std::rc::Rc;

use super::super::habit;
use super::super::names::fold;
use super::open;
use super::preview::{Matching, Preview, PreviewChoices};
use super::reading::Reading;
use super::source::TableSource;
use super::usage::Use;
use crate::base::number::Number;
use crate::base::pace::{Pace, at_once};
use crate::model::{Key, Plan};

impl Preview {
    /// The place of the column of that name, or of that number from 1.
    pub fn column_called(&self, name: &str) -> Option<usize> {
        let number = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        let named = self.columns.iter().position(|column| fold(&column.name) == fold(name));
        named.or(number.filter(|at| *at < self.columns.len()))
    }

    /// True if a row names the columns.
    pub fn header(&self) -> bool {
        self.layout.header.is_some()
    }

    /// The row that names the columns, from 0.
    pub fn header_row(&self) -> Option<usize> {
        self.layout.header
    }

    /// True if the reader has said which row names the columns.
    pub fn is_header_chosen(&self) -> bool {
        self.choices.header.is_some()
    }

    /// True if the reader has said what becomes of a column.
    pub fn is_chosen(&self, at: usize) -> bool {
        self.choices.uses.contains_key(&at)
    }

    /// Choices to come, from those that are made.
    pub fn draft(&self) -> ChoiceDraft<'_> {
        ChoiceDraft { preview: self, source: self.source.clone(), choices: self.choices.clone() }
    }

    /// The preview with the first row taken for names (true) or for an item (false); the columns are guessed anew.
    #[must_use]
    pub fn with_header(&self, header: bool, plan: &Plan) -> Preview {
        self.draft().header_row(header.then_some(0)).made(plan)
    }

    /// The preview with another row taken for the names of the columns, or none.
    #[must_use]
    pub fn with_header_row(&self, row: Option<usize>, plan: &Plan) -> Preview {
        self.draft().header_row(row).made(plan)
    }

    /// The preview with another sign between the cells; see [`ChoiceDraft::separator`].
    #[must_use]
    pub fn with_separator(&self, separator: char, plan: &Plan) -> Preview {
        self.draft().separator(separator).made(plan)
    }

    /// The preview of another sheet of the workbook; see [`ChoiceDraft::sheet`].
    #[must_use]
    pub fn with_sheet(&self, at: usize, plan: &Plan) -> Preview {
        self.draft().sheet(at).made(plan)
    }

    /// True if the reader has said which sheet it is.
    pub fn is_sheet_chosen(&self) -> bool {
        self.choices.sheet
    }

    /// The preview with a row of the table taken in, or left out.
    #[must_use]
    pub fn with_row(&self, at: usize, with: bool, plan: &Plan) -> Preview {
        self.draft().row(at, with).made(plan)
    }

    /// The preview with numbers that have a decimal comma, or a decimal point.
    #[must_use]
    pub fn with_comma(&self, comma: bool, plan: &Plan) -> Preview {
        self.draft().comma(comma).made(plan)
    }

    /// True if numbers have a decimal comma.
    pub fn comma(&self) -> bool {
        self.columns.iter().any(|column| column.habit.decimal_comma)
    }

    /// The preview with a word of a column read as another text: `XL` as `8`.
    #[must_use]
    pub fn with_word(&self, at: usize, word: &str, text: &str, plan: &Plan) -> Preview {
        self.draft().word(at, word, text).made(plan)
    }

    /// The preview with another text in a cell; `row` counts those that come in.
    #[must_use]
    pub fn with_cell(&self, row: usize, column: usize, text: &str, plan: &Plan) -> Preview {
        self.draft().cell(row, column, text).made(plan)
    }

    /// True if the decimal sign is only what the sign between the cells lets expect.
    pub fn guessed_comma(&self) -> bool {
        let told = |at: usize| self.texts(at).any(|text| habit::settles(text).is_some());
        self.choices.comma.is_none() && self.source.separator == Some(';') && !(0..self.columns.len()).any(told)
    }

    /// The preview with rows that stand for items of the plan found otherwise.
    #[must_use]
    pub fn with_matching(&self, matching: Matching, plan: &Plan) -> Preview {
        self.draft().matching(matching).made(plan)
    }

    /// The way rows are matched with items, where the reader has chosen it.
    pub fn matching(&self) -> Option<Matching> {
        self.choices.matching
    }

    /// The preview with a column taken for something else; `None` as a key sends it to the notes. Another column of that key gives it up, unless the key
    /// is a list. A column that is not there changes nothing.
    #[must_use]
    pub fn with_column(&self, at: usize, usage: impl Into<Use>, plan: &Plan) -> Preview {
        self.draft().column(at, usage).made(plan)
    }

    /// The preview with the numbers of a column meant otherwise. An order of day and month holds for the whole table. A reading that the column cannot have changes
    /// nothing.
    #[must_use]
    pub fn with_reading(&self, at: usize, reading: Reading, plan: &Plan) -> Preview {
        self.draft().reading(at, reading, plan).made(plan)
    }
}

/// Choices about a preview that are not made yet.
#[derive(Clone, Debug)]
pub struct ChoiceDraft<'p> {
    preview: &'p Preview,
    source: Rc<TableSource>,
    choices: PreviewChoices,
}

/// A preview that is still to be made.
#[derive(Clone, Debug)]
pub struct PreviewRequest {
    source: Rc<TableSource>,
    choices: PreviewChoices,
}

impl PreviewRequest {
    /// Makes it, in slices.
    pub async fn made(self, plan: &Plan, pace: &Pace) -> Preview {
        Preview::make(self.source, self.choices, plan, pace).await
    }
}

impl ChoiceDraft<'_> {
    /// The preview with these choices.
    #[must_use]
    pub fn made(self, plan: &Plan) -> Preview {
        Preview::new(self.source, self.choices, plan)
    }

    /// The same for later.
    #[must_use]
    pub fn request(self) -> PreviewRequest {
        PreviewRequest { source: self.source, choices: self.choices }
    }

    /// Another row is taken for the names of the columns, or none; what else was chosen is chosen anew.
    #[must_use]
    pub fn header_row(mut self, row: Option<usize>) -> Self {
        self.choices = PreviewChoices { header: Some(row), sheet: self.choices.sheet, ..PreviewChoices::default() };
        self
    }

    /// Another sign stands between the cells; what was chosen is chosen anew. Where that would pass a bound, nothing changes.
    #[must_use]
    pub fn separator(mut self, separator: char) -> Self {
        if self.source.sheets.is_none()
            && let Ok(source) = at_once(open::read(&self.source.text, Some(separator), &Pace::whole()))
        {
            (self.source, self.choices) = (Rc::new(source), PreviewChoices::default());
        }
        self
    }

    /// Another sheet of the workbook; what was chosen is chosen anew. Of any other source nothing changes.
    #[must_use]
    pub fn sheet(mut self, at: usize) -> Self {
        if let Some(source) = self.source.with_sheet(at) {
            self.choices = PreviewChoices { sheet: true, ..PreviewChoices::default() };
            self.source = Rc::new(source);
        }
        self
    }

    /// A row of the table, from 0, comes in or is left out, whatever was thought of it.
    #[must_use]
    pub fn row(mut self, at: usize, with: bool) -> Self {
        self.choices.rows.insert(at, with);
        self
    }

    /// Another text stands in a cell; `row` counts those that come in.
    #[must_use]
    pub fn cell(mut self, row: usize, column: usize, text: &str) -> Self {
        let place = self.preview.places.get(row).copied();
        let cell = place.and_then(|place| Rc::make_mut(&mut self.source).grid.get_mut(place)?.get_mut(column));
        if let Some(cell) = cell {
            text.clone_into(cell);
        }
        self
    }

    /// Numbers have a decimal comma, or a decimal point.
    #[must_use]
    pub fn comma(mut self, comma: bool) -> Self {
        self.choices.comma = Some(comma);
        self
    }

    /// A word of a column is read as another text; an empty one takes that back.
    #[must_use]
    pub fn word(mut self, at: usize, word: &str, text: &str) -> Self {
        if text.trim().is_empty() {
            self.choices.words.shift_remove(&(at, fold(word)));
        } else {
            self.choices.words.insert((at, fold(word)), text.trim().to_owned());
        }
        self
    }

    /// A word of a column is read as a number, whatever form the numbers of the table have.
    #[must_use]
    pub fn number(self, at: usize, word: &str, number: Number) -> Self {
        let mut text = number.to_string();
        let settled = self.choices.comma;
        let column = self.preview.columns.get(at);
        if settled.unwrap_or_else(|| column.is_some_and(|column| column.habit.decimal_comma)) {
            text = text.replace('.', ",");
        }
        // Three digits behind the sign could be thousands.
        if habit::is_open(&text) {
            text.push('0');
        }
        self.word(at, word, &text)
    }

    /// Rows that stand for items of the plan are found in this way.
    #[must_use]
    pub fn matching(mut self, matching: Matching) -> Self {
        self.choices.matching = Some(matching);
        self
    }

    /// A column is taken for something else; see [`Preview::with_column`].
    #[must_use]
    pub fn column(mut self, at: usize, usage: impl Into<Use>) -> Self {
        let (usage, width) = (usage.into(), self.preview.columns.len());
        if at >= width {
            return self;
        }
        let gathers = matches!(usage, Use::Key(Key::Tags | Key::DependsOn | Key::Objectives | Key::Notes));
        let single = matches!(usage, Use::Key(_) | Use::Span) && !gathers;
        let own = |at: usize| self.choices.uses.get(&at).copied().unwrap_or(self.preview.columns[at].usage);
        let others: Vec<usize> = (0..width).filter(|other| *other != at && single && own(*other) == usage).collect();
        self.choices.uses.extend(others.into_iter().map(|other| (other, Use::Notes)));
        self.choices.uses.insert(at, usage);
        self.choices.readings.shift_remove(&at);
        self
    }

    /// The numbers of a column are meant otherwise; see [`Preview::with_reading`].
    #[must_use]
    pub fn reading(mut self, at: usize, reading: Reading, plan: &Plan) -> Self {
        let preview = self.preview;
        if at >= preview.columns.len() || !preview.readings(at, plan).contains(&reading) {
            return self;
        }
        let times: Vec<usize> = (0..preview.columns.len()).filter(|other| preview.is_time(*other)).collect();
        if !times.contains(&at) {
            self.choices.readings.insert(at, reading);
            return self;
        }
        self.choices.day_first = Some(match reading {
            Reading::DayFirst => Some(true),
            Reading::MonthFirst => Some(false),
            _ => None,
        });
        self.choices.readings.extend(times.into_iter().map(|other| (other, reading)));
        self
    }
}
