//! The cells of a plan's workbook: the items with scores that recompute, and the roadmap as cells.

use super::super::cell_texts::CellTexts;
use super::super::csv::{columns, headers};
use super::super::fiscal;
use super::super::ranking::{ColumnName, name as name_of};
use super::super::roadmap::team_lanes;
use super::own_formula::{needed, translate};
use crate::base::day::Day;
use crate::base::number::Number;
use crate::model::plan::Method;
use crate::model::{Item, ItemIndex, Key, Plan};
use crate::query::column::{Column, criterion, delay};
use crate::query::custom_field::{self, CustomField, field_number, field_text};
use crate::schedule::calendar::{CalendarUnit, DateNames, DayRange, FiscalCalendar, WeekStart};
use crate::schedule::dates::of_items;
use crate::score::Ranking;
use crate::score::scorer::{ScoreInput, Scorer};

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum SheetCell {
    /// Nothing.
    Empty,
    /// A text, which no spreadsheet takes for anything else.
    Text(String),
    /// A number.
    Number(f64),
    /// A number shown as a percentage: 0.8 is 80 %.
    Percent(f64),
    /// A day.
    Day(Day),
    /// A formula, and what it gives as the plan stands.
    Formula(String, Option<f64>),
    /// A cell of a bar, of this hue (0–7).
    Bar(u8),
    /// The day of a milestone.
    Diamond,
}

/// A sheet: its name, what its columns are called, and its rows.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanSheet {
    /// Its name.
    pub name: &'static str,
    /// The names of its columns.
    pub header: Vec<String>,
    /// Its rows below.
    pub rows: Vec<Vec<SheetCell>>,
    /// The note on the name of a column, by its place, from 0.
    pub note: Option<(usize, &'static str)>,
}

/// The scores are no formulas: what gives them has no equal in a spreadsheet.
const NUMBERS: &str = "Scores here are numbers as of the export: a spreadsheet cannot work out this method. Change estimates in the plan and export again.";
/// Some of them are none.
const SOME_NUMBERS: &str = "Some scores here are numbers as of the export, where a spreadsheet could not work them out. They do not follow when you change estimates.";

/// The letters of a column, from 0: `A`, `Z`, `AA`.
pub fn letters(column: usize) -> String {
    let mut text = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        text.insert(0, char::from(b'A' + ((rest - 1) % 26) as u8));
        rest = (rest - 1) / 26;
    }
    text
}

/// Every item in manual order, with rank and score as formulas over the cells beside them.
pub fn scores(plan: &Plan, name: ColumnName<'_>) -> PlanSheet {
    let (ranking, scorer, texts) = (Ranking::new(plan), Scorer::new(plan), CellTexts::new(plan));
    let mut columns = columns(plan);
    let places: Vec<(usize, Column)> = criteria(plan, &scorer);
    let before = columns.len() - 2;
    columns.splice(before..before, places.iter().map(|(_, column)| *column));
    let items: Vec<(ItemIndex, &Item)> =
        plan.items().iter_enumerated().filter(|(_, item)| item.raw().is_none()).collect();
    let own = custom_field::custom_fields(plan);
    let place = |wanted: Column| columns.iter().position(|column| *column == wanted);
    let formula = ScoreFormula { scorer: &scorer, place: &place, criteria: &places, fields: &own };
    let ranks = rank_formula(plan, &ranking, &items);
    let mut rows: Vec<Vec<SheetCell>> = Vec::new();
    for (nth, (at, item)) in items.iter().enumerate() {
        let row = nth + 2;
        let cell = |column: &Column| match column {
            Column::Rank => match (ranking.rank(*at), place(Column::Score)) {
                (Some(rank), Some(score)) if ranks => {
                    let (score, last) = (letters(score), items.len() + 1);
                    let text = format!("=IF(ISNUMBER({score}{row}),RANK({score}{row},{score}$2:{score}${last}),\"\")");
                    SheetCell::Formula(text, Some(rank as f64))
                }
                (rank, _) => rank.map_or(SheetCell::Empty, |rank| SheetCell::Number(rank as f64)),
            },
            Column::Score => {
                let score = ranking.score(*at);
                match formula.of(item, row) {
                    Some(text) => SheetCell::Formula(text, score),
                    None => score.map_or(SheetCell::Empty, SheetCell::Number),
                }
            }
            Column::Criterion(place) => number(criterion(plan, item, *place)),
            Column::Delay => number(delay(plan, item)),
            Column::Custom(place, _) => match own.get(usize::from(*place)) {
                Some(own) => match field_number(item, &own.key) {
                    Some(value) => SheetCell::Number(value),
                    None => text(field_text(item, &own.key).map_or_else(String::new, |text| text.to_string())),
                },
                None => SheetCell::Empty,
            },
            Column::Field(key) => field(plan, &texts, item, *key),
        };
        rows.push(columns.iter().map(cell).collect());
    }
    let mut header = headers(plan, &columns, name);
    for (at, column) in columns.iter().enumerate() {
        if let (Column::Score, Some(own)) = (column, plan.method().own()) {
            header[at] = plan.methods().get(own).map_or_else(String::new, |own| own.display_name().to_owned());
        }
        if let Column::Criterion(place) = column {
            let criterion = plan.criteria().get(usize::from(*place));
            header[at] = criterion.map_or_else(String::new, |entry| entry.display_name().to_owned());
        }
    }
    let score = columns.len() - 1;
    let is_number = |row: &Vec<SheetCell>| matches!(row.get(score), Some(SheetCell::Number(_)));
    let live = rows.iter().any(|row| matches!(row.get(score), Some(SheetCell::Formula(..))));
    let note = rows.iter().any(is_number).then_some((score, if live { SOME_NUMBERS } else { NUMBERS }));
    PlanSheet { name: "Scores", header, rows, note }
}

fn text(text: String) -> SheetCell {
    if text.is_empty() { SheetCell::Empty } else { SheetCell::Text(text) }
}

fn number(value: Option<f64>) -> SheetCell {
    value.filter(|value| value.is_finite()).map_or(SheetCell::Empty, SheetCell::Number)
}

fn field(plan: &Plan, texts: &CellTexts<'_>, item: &Item, key: Key) -> SheetCell {
    if let Some(value) = item.num(key) {
        return if is_percent(key) { SheetCell::Percent(value / 100.0) } else { SheetCell::Number(value) };
    }
    if matches!(key, Key::Start | Key::End) {
        let written = item.text_or_empty(key);
        return match Day::parse(written) {
            Some(day) => SheetCell::Day(day),
            None => text(fiscal::words(written, plan.fiscal_start())),
        };
    }
    text(texts.text(item, key))
}

fn is_percent(key: Key) -> bool {
    matches!(key, Key::Confidence | Key::Progress)
}

/// The criteria that count, by their place among the plan's, as columns; none but for the weighted method.
fn criteria(plan: &Plan, scorer: &Scorer) -> Vec<(usize, Column)> {
    let place = |id: &str| plan.criteria().iter().position(|entry| entry.id() == id);
    let found = scorer.criteria().iter().enumerate().filter_map(|(at, scale)| Some((at, place(&scale.id)?)));
    found.filter_map(|(at, place)| Some((at, Column::Criterion(u8::try_from(place).ok()?)))).collect()
}

/// True if the ranks are those of the scores alone, so that a formula gives them too: not where an item is pinned.
fn rank_formula(plan: &Plan, ranking: &Ranking, items: &[(ItemIndex, &Item)]) -> bool {
    let mut scores: Vec<f64> = items.iter().filter_map(|(at, _)| ranking.score(*at)).collect();
    scores.sort_by(f64::total_cmp);
    let plain = |at: ItemIndex| {
        let score = ranking.score(at)?;
        Some(1 + scores.len() - scores.partition_point(|other| *other <= score))
    };
    plan.items().iter().all(|item| item.get(Key::Pin).is_none())
        && items.iter().all(|(at, _)| ranking.rank(*at) == plain(*at))
}

/// The method's formula over the cells of a row.
struct ScoreFormula<'a> {
    scorer: &'a Scorer,
    place: &'a dyn Fn(Column) -> Option<usize>,
    criteria: &'a [(usize, Column)],
    fields: &'a [CustomField],
}

impl ScoreFormula<'_> {
    /// The formula for an item in a row of the sheet; `None` where its score does not come from cells.
    fn of(&self, item: &Item, row: usize) -> Option<String> {
        if self.scorer.nothing().is_some() {
            return None;
        }
        let cell = |key: Key| Some(format!("{}{row}", letters((self.place)(Column::Field(key))?)));
        let (inputs, result, divisor) = match self.scorer.method() {
            Method::Rice => {
                let [reach, impact, confidence, effort] =
                    [cell(Key::Reach)?, cell(Key::Impact)?, cell(Key::Confidence)?, cell(Key::Effort)?];
                let result = format!("{reach}*{impact}*{confidence}/{effort}");
                (vec![reach, impact, confidence, effort.clone()], result, Some(effort))
            }
            Method::Ice => {
                let [impact, confidence, ease] = [cell(Key::Impact)?, cell(Key::Confidence)?, cell(Key::Ease)?];
                let result = format!("{impact}*{confidence}*10*{ease}");
                (vec![impact, confidence, ease], result, None)
            }
            Method::Wsjf => {
                let [value, time, risk, effort] =
                    [cell(Key::Value)?, cell(Key::TimeCriticality)?, cell(Key::RiskReduction)?, cell(Key::Effort)?];
                let result = format!("({value}+{time}+{risk})/{effort}");
                (vec![value, time, risk, effort.clone()], result, Some(effort))
            }
            Method::ValueEffort => {
                let [value, effort] = [cell(Key::Value)?, cell(Key::Effort)?];
                (vec![value.clone(), effort.clone()], format!("{value}/{effort}"), Some(effort))
            }
            Method::Cd3 => {
                // Without an effort its dates stand in, which no cell has in months.
                item.num(Key::Effort)?;
                let per_month = self.scorer.efforts_per_month()?;
                let [value, effort] = [cell(Key::ValuePerMonth)?, cell(Key::Effort)?];
                (vec![value.clone(), effort.clone()], format!("{value}/({effort}/{per_month})"), Some(effort))
            }
            Method::Weighted => return self.weighted(row),
            Method::Own(_) => return self.own(item, row),
        };
        let known: Vec<String> = inputs.iter().map(|cell| format!("ISNUMBER({cell})")).collect();
        let above = divisor.map_or_else(String::new, |cell| format!(",{cell}>0"));
        Some(format!("=IF(AND({}{above}),{result},\"\")", known.join(",")))
    }

    fn own(&self, item: &Item, row: usize) -> Option<String> {
        let own = self.scorer.own()?;
        let column = |at: usize| match own.inputs[at] {
            ScoreInput::Key(Key::ReachOnce) | ScoreInput::Duration => None,
            ScoreInput::Key(key) => Some(Column::Field(key)),
            ScoreInput::Criterion(scale) => {
                self.criteria.iter().find(|(at, _)| *at == scale.index()).map(|(_, column)| *column)
            }
            ScoreInput::Field(field) => {
                let fields = self.fields.iter().position(|known| known.key == own.fields[field])?;
                Some(Column::Custom(u8::try_from(fields).ok()?, self.fields[fields].kind))
            }
        };
        let formula = translate(own, &|at| Some(format!("{}{row}", letters((self.place)(column(at)?)?))))?;
        // A score that does without an input, by a branch that is not taken, would be lost.
        let mut values = vec![None; own.inputs.len()];
        own.read(item, &mut values);
        let whole = needed(own).into_iter().all(|at| values[at].is_some());
        (whole || self.scorer.number(item).is_none()).then_some(formula)
    }

    fn weighted(&self, row: usize) -> Option<String> {
        let scales = self.scorer.criteria();
        if self.criteria.len() != scales.len() {
            return None;
        }
        let digits = |number: f64| Number::new(number).map(|number| number.to_string());
        let (mut known, mut parts, mut weights) = (Vec::new(), Vec::new(), 0.0);
        for ((_, column), scale) in self.criteria.iter().zip(scales) {
            let cell = format!("{}{row}", letters((self.place)(*column)?));
            let (low, high, weight) = (digits(scale.min)?, digits(scale.max)?, digits(scale.weight)?);
            let share = format!("(MEDIAN({low},{high},{cell})-({low}))/({high}-({low}))");
            let share = if scale.lower_is_better { format!("(1-{share})") } else { share };
            known.push(format!("ISNUMBER({cell})"));
            parts.push(format!("{weight}*{share}"));
            weights += scale.weight;
        }
        let all = format!("=IF(AND({}),100*({})/{},\"\")", known.join(","), parts.join("+"), digits(weights)?);
        // No spreadsheet takes a longer one.
        (all.len() < 8_000).then_some(all)
    }
}

/// The roadmap as cells: a row per dated item, by teams, and a column per month, or per quarter or year where there would be too many.
pub fn roadmap(plan: &Plan, without_team: &str) -> PlanSheet {
    let dated = of_items(plan);
    let calendar = FiscalCalendar::new(plan.fiscal_start(), WeekStart::Monday);
    let milestones: Vec<(String, Day)> = plan
        .list(Key::Milestones)
        .iter()
        .filter_map(|entry| Some((name_of(entry), entry.text(Key::Date).and_then(Day::parse)?)))
        .collect();
    let days = milestones.iter().filter_map(|(_, day)| DayRange::new(*day, *day));
    let all = dated.iter().flatten().map(|when| when.range).chain(days).reduce(DayRange::union);
    let mut sheet = PlanSheet { name: "Roadmap", header: Vec::new(), rows: Vec::new(), note: None };
    sheet.header.extend(["Team", "Title", "Start", "End"].map(str::to_owned));
    let Some(all) = all else { return sheet };
    let unit = match all.days() {
        ..=2_200 => CalendarUnit::Month,
        2_201..=10_000 => CalendarUnit::Quarter,
        _ => CalendarUnit::Year,
    };
    let spans: Vec<DayRange> = calendar.spans(all, unit).take(300).collect();
    sheet.header.extend(spans.iter().map(|span| calendar.name(span.first, unit, &DateNames::ENGLISH)));
    for (hue, (lane, items)) in team_lanes(plan, without_team).into_iter().enumerate() {
        for at in items {
            let Some(when) = dated[at] else { continue };
            let item = &plan.items()[at];
            let mut row = vec![text(lane.clone()), text(name_of(item))];
            row.extend([Key::Start, Key::End].map(|key| match Day::parse(item.text_or_empty(key)) {
                Some(day) => SheetCell::Day(day),
                None => text(fiscal::words(item.text_or_empty(key), plan.fiscal_start())),
            }));
            row.extend(spans.iter().map(|span| match span.intersection(when.range) {
                Some(_) => SheetCell::Bar((hue % 8) as u8),
                None => SheetCell::Empty,
            }));
            sheet.rows.push(row);
        }
    }
    for (title, day) in milestones {
        let mut row = vec![text("Milestones".to_owned()), text(title), SheetCell::Day(day), SheetCell::Day(day)];
        row.extend(spans.iter().map(|span| if span.contains(day) { SheetCell::Diamond } else { SheetCell::Empty }));
        sheet.rows.push(row);
    }
    sheet
}
