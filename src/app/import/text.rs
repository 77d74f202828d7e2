//! The sentences about a table on its way in: the decisions about its columns, and what does not come in as it stands.

pub use crate::app::import::remark::{Remark, RemarkWeight};
use crate::app::import::{cells, parents, rows};
use crate::app::locale::Locale;
use crate::app::text::key_name;
use crate::app::text::method_name;
use crate::base::pace::{Pace, at_once};
use crate::base::say::common::list_comma;
use crate::base::say::import as say;
pub use crate::base::say::import::*;
use crate::base::say::units;
use crate::exchange::Use;
use crate::exchange::amount::{Span, WorkUnit};
use crate::exchange::dates;
use crate::exchange::efforts::efforts;
use crate::exchange::import::cells::Becomes;
use crate::exchange::meaning::effort_of;
use crate::exchange::preview::Checked;
use crate::exchange::preview::Preview;
use crate::exchange::reading::{Reading, Told};
use crate::exchange::scale::Size;
use crate::model::plan::Method;
use crate::model::{Key, Plan, Value};

/// The summary above the preview.
pub fn summary(preview: &Preview, remarks: &[Remark]) -> String {
    say::summary(remarks.iter().filter(|remark| remark.look).count(), preview.rows.len())
}

/// A way in which a column's numbers can be meant, as a choice.
pub fn reading(usage: Use, reading: Reading, plan: &Plan) -> String {
    let key = if let Use::Key(key) = usage { Some(key) } else { None };
    let words = match reading {
        Reading::Plain if key == Some(Key::Reach) => return say::per_as_plan(units::span(plan.reach_per())),
        Reading::Effort(unit) => return unit_name(unit),
        Reading::Per(span) => return say::per(units::span(span.setting())),
        Reading::Plain if key == Some(Key::Impact) => say::as_they_are(),
        Reading::Plain => say::order_unknown(),
        Reading::Percent => say::percent(),
        Reading::Share => "0–1",
        Reading::OfFive => "1–5",
        Reading::OfTen | Reading::Tens => "1–10",
        Reading::Users => say::of_users(),
        Reading::Sizes => say::sizes(),
        Reading::Letters => say::letters(),
        Reading::FiveToThree => say::five_to_three(),
        Reading::TenToThree => say::ten_to_three(),
        Reading::HundredToThree => say::hundred_to_three(),
        Reading::DayFirst => say::day_first(),
        Reading::MonthFirst => say::month_first(),
    };
    words.to_owned()
}

/// `person-hours`
fn unit_name(unit: WorkUnit) -> String {
    units::effort(match unit {
        WorkUnit::Hours => "person-hours",
        WorkUnit::Minutes => "minutes",
        WorkUnit::Seconds => "seconds",
        unit => unit.setting(),
    })
}

/// Everything that is to be said of a table, what is to be looked at first.
pub fn remarks(preview: &Preview, plan: &Plan, locale: &Locale) -> Vec<Remark> {
    at_once(remarks_in_slices(preview, plan, locale, &Pace::whole()))
}

/// The same in slices, for a table with many rows.
pub async fn remarks_in_slices(preview: &Preview, plan: &Plan, locale: &Locale, pace: &Pace) -> Vec<Remark> {
    let mut all = Vec::new();
    let mut about = |what: &str, text: String, weight: RemarkWeight| {
        let assumed = (weight == RemarkWeight::Assumed).then(|| what.to_owned());
        all.push(Remark { text, look: weight != RemarkWeight::Told, assumed });
    };
    let found = preview.source.format.map(say::format);
    let found = found.or_else(|| preview.tools.tool.map(|tool| say::export_of(tool.name)));
    found.into_iter().for_each(|text| about("", text, RemarkWeight::Told));
    preview.source.note.iter().for_each(|note| about("", note.clone(), RemarkWeight::Look));
    for (key, value) in &preview.settings {
        about("", setting(*key, value), RemarkWeight::Told);
    }
    rows::layout(preview).into_iter().for_each(|(what, text, weight)| about(&what, text, weight));
    parents::new_parents(preview).into_iter().for_each(|text| about("", text, RemarkWeight::Look));
    rows::again(preview).into_iter().for_each(|(text, weight)| about(rows::MATCH, text, weight));
    pace.rest().await;
    for at in 0..preview.columns.len() {
        pace.spend(preview.rows.len()).await;
        let name = preview.label(at);
        if let Some((text, guess)) = column(preview, at, plan, locale) {
            about(&name, text, RemarkWeight::assumed(guess));
        }
        if preview.orders_differ(at) {
            about(&name, say::orders_differ(&name), RemarkWeight::Assumed);
        }
        for (text, assumed) in cells::cells(preview, at, plan, locale) {
            about(&name, text, if assumed { RemarkWeight::Assumed } else { RemarkWeight::Look });
        }
        if let Some((text, guess)) = cells::words(preview, at, locale) {
            about(&name, text, RemarkWeight::assumed(guess));
        }
        cells::open(preview, at, locale).into_iter().for_each(|text| about(&name, text, RemarkWeight::Assumed));
        if preview.columns[at].filled > 0 {
            let text = say::filled(&name, preview.columns[at].filled);
            about(&name, text, RemarkWeight::Assumed);
        }
    }
    pace.rest().await;
    times(preview, plan).into_iter().for_each(|(name, text)| about(&name, text, RemarkWeight::Assumed));
    if let Some(text) = one_date(preview) {
        about("", text, RemarkWeight::Look);
    }
    let of = |usage: Use| -> Vec<String> {
        let all = (0..preview.columns.len())
            .filter(|at| preview.columns[*at].usage == usage && !preview.columns[*at].name.is_empty());
        let mut names: Vec<String> =
            all.filter(|at| preview.texts(*at).any(|text| !text.is_empty())).map(|at| preview.label(at)).collect();
        names.dedup();
        names
    };
    for (usage, weight) in
        [(Use::Notes, RemarkWeight::Look), (Use::Own, RemarkWeight::Told), (Use::LeaveOut, RemarkWeight::Told)]
    {
        let names = of(usage);
        if names.is_empty() {
            continue;
        }
        let columns = names.join(list_comma());
        let sentence = match usage {
            Use::Notes => say::in_notes(columns),
            Use::Own => say::custom_fields(columns),
            _ => say::left_out(columns),
        };
        about("", sentence, weight);
    }
    for checked in &preview.checked {
        let (text, look) = compared(preview, checked, locale);
        about("", text, RemarkWeight::look(look));
    }
    all.sort_by_cached_key(|remark| u64::from(!remark.look));
    all
}

fn setting(key: Key, value: &Value) -> String {
    let word = value.as_text().unwrap_or_default();
    match key {
        Key::Method => {
            let method = Method::ALL.into_iter().find(|method| method.name() == word).unwrap_or_default();
            say::method_follows(method_name(method))
        }
        Key::EffortUnit => say::unit_follows(units::effort(word)),
        _ => say::span_follows(units::span(word)),
    }
}

/// The result of the import: rows that were added, items above them, items that changed.
pub fn taken_in(added: usize, parents: usize, changed: usize) -> String {
    match (added, parents, changed) {
        (0, 0, 0) => say::nothing_changed().to_owned(),
        (0, 0, changed) => say::updated(changed),
        (added, 0, 0) => say::added(added),
        (added, 0, changed) => say::added_and_updated(added, changed),
        (added, parents, 0) => say::added_with_parents(added, parents),
        (added, parents, changed) => say::added_with_parents_and_updated(added, parents, changed),
    }
}

/// The remarks on its times: fiscal years, ends at midnight.
fn times(preview: &Preview, plan: &Plan) -> Vec<(String, String)> {
    let mut said = Vec::new();
    let timed = |at: &usize| preview.is_time(*at) || preview.columns[*at].usage == Use::Key(Key::Timebox);
    for at in (0..preview.columns.len()).filter(timed) {
        let name = preview.label(at);
        let fiscal = preview.texts(at).find(|text| dates::is_fiscal(text));
        if let Some(text) = fiscal.filter(|_| {
            crate::exchange::reading::fiscal_year_is_open(plan)
                && crate::exchange::fiscal::start_in(&preview.columns[at].name).is_none()
        }) {
            said.push((name.clone(), say::fiscal(&name, text)));
        }
        let midnight = preview.rows.iter().filter_map(|row| row.get(at)).find(|cell| {
            let Becomes::Value(value) = &cell.becomes else { return false };
            let written =
                dates::parse(cell.text.trim(), preview.columns[at].habit().day_first).map(|day| day.to_string());
            dates::clock(&cell.text) == Some(0) && written.is_ok_and(|day| value.as_text() != Some(&day))
        });
        if let Some(cell) = midnight.filter(|_| preview.columns[at].usage == Use::Key(Key::End)) {
            let text = say::midnight(&name, cell.text.trim());
            said.push((name, text));
        }
    }
    said
}

/// The decision about the numbers of a column, and whether that was a guess.
fn column(preview: &Preview, at: usize, plan: &Plan, locale: &Locale) -> Option<(String, bool)> {
    let (column, name) = (&preview.columns[at], preview.label(at));
    let Use::Key(key) = column.usage else { return None };
    let guess = column.told == Told::Guess;
    let said = column.told != Told::Plainly;
    let number = |number: f64| locale.number(number, 3);
    let sizes = |of: &dyn Fn(Size) -> f64| {
        let size = |(name, size): (&str, Size)| format!("{name} {}", number(of(size)));
        Size::ALL[1..6].iter().copied().map(size).collect::<Vec<_>>().join(list_comma())
    };
    let text = match (key, column.reading) {
        (_, Reading::Share) => say::read_as_share(&name, number(0.8)),
        (_, Reading::OfFive) => say::read_of_five(&name),
        (_, Reading::OfTen) => say::read_of_ten(&name),
        // Where each cell has a unit of its own, a tool's habit says nothing.
        (Key::Effort | Key::EffortBy, Reading::Effort(WorkUnit::Seconds)) if !has_bare_numbers(preview, at) => {
            return None;
        }
        (Key::Effort | Key::EffortBy, Reading::Effort(unit)) if said && unit != preview.unit => {
            conversion(&name, unit, preview.unit)?
        }
        (Key::Effort | Key::EffortBy, Reading::Effort(WorkUnit::Points)) if guess => say::read_as_points(&name),
        (Key::Effort | Key::EffortBy, Reading::Sizes) => {
            say::read_as_sizes_in(&name, sizes(&|size| effort_of(size, preview.unit)), unit_name(preview.unit))
        }
        (Key::Effort | Key::EffortBy, Reading::Effort(unit)) if unit == WorkUnit::Points && preview.unit != unit => {
            return None;
        }
        (Key::Impact, Reading::Sizes) => say::read_as_sizes(&name, sizes(&Size::impact)),
        (Key::Impact, Reading::Letters) if guess => say::read_as_letters(&name),
        (Key::Impact, Reading::FiveToThree) => say::read_five_to_three(&name),
        (Key::Impact, Reading::TenToThree) => say::read_ten_to_three(&name),
        (Key::Impact, Reading::HundredToThree) => say::read_hundred_to_three(&name),
        (Key::Impact, Reading::Plain) if guess => say::above_three(&name),
        (Key::Reach, Reading::Users) => say::read_of_users(&name),
        (Key::Reach, Reading::Per(span)) => {
            let own = plan.reach_per();
            let adopted = preview.settings.iter().any(|(key, _)| *key == Key::ReachPer);
            match Span::of_setting(own) {
                _ if adopted => return None,
                Some(to) if to == span => return None,
                Some(to) => say::read_per(
                    &name,
                    units::span(span.setting()),
                    units::span(to.setting()),
                    number(span.convert(100.0, to)),
                ),
                None => return Some((say::other_span(&name, units::span(span.setting()), own), true)),
            }
        }
        (Key::Start | Key::End, Reading::DayFirst) => say::read_day_first(&name),
        (Key::Start | Key::End, Reading::MonthFirst) => say::read_month_first(&name),
        _ => return None,
    };
    Some((text, guess))
}

fn has_bare_numbers(preview: &Preview, at: usize) -> bool {
    let comma = preview.columns[at].habit().decimal_comma;
    let is_bare = |text: &str| efforts(text, comma).is_some_and(|all| all.iter().any(|(_, unit)| unit.is_none()));
    preview.texts(at).any(is_bare)
}

fn conversion(name: &str, from: WorkUnit, to: WorkUnit) -> Option<String> {
    // Points and time: each cell says that it cannot be converted.
    from.convert(1.0, to)?;
    let ratio = |many: WorkUnit, one: WorkUnit| {
        let count = one.convert(1.0, many).unwrap_or(1.0);
        say::rate(unit_word(many), (count, count.to_string()), unit_word(one))
    };
    let smaller = from.convert(1.0, to).is_some_and(|ratio| ratio < 1.0);
    let rate = if smaller { ratio(from, to) } else { ratio(to, from) };
    Some(say::converted(name, unit_name(from), unit_name(to), rate))
}

/// A unit of time as the message of a rate chooses by it.
fn unit_word(unit: WorkUnit) -> &'static str {
    match unit {
        WorkUnit::Seconds => "seconds",
        WorkUnit::Minutes => "minutes",
        WorkUnit::Hours => "hours",
        WorkUnit::Days => "days",
        WorkUnit::Weeks => "weeks",
        WorkUnit::Months | WorkUnit::Points => "months",
    }
}

/// Rows with a day for their start or their end, and none for the other.
fn one_date(preview: &Preview) -> Option<String> {
    let day = |row: usize, key: Key| {
        let cell = preview.rows[row].get(preview.column_of(key)?)?;
        let Becomes::Value(value) = &cell.becomes else { return None };
        value.as_text().map(str::to_owned)
    };
    let alone = |has: Key, lacks: Key| {
        // A period is a bar by itself.
        let exact = |text: String| text.len() == "2027-03-14".len();
        let rows = 0..preview.rows.len();
        rows.filter(|row| day(*row, has).is_some_and(exact) && day(*row, lacks).is_none()).count()
    };
    let (starts, ends) = (alone(Key::Start, Key::End), alone(Key::End, Key::Start));
    let starts = (starts > 0).then(|| say::start_alone(starts));
    let ends = (ends > 0).then(|| say::end_alone(ends));
    let lines: Vec<String> = starts.into_iter().chain(ends).collect();
    (!lines.is_empty()).then(|| say::no_bar(lines.join(list_comma())))
}

/// A column of the table's own scores beside what comes out.
fn compared(preview: &Preview, checked: &Checked, locale: &Locale) -> (String, bool) {
    let name = preview.label(checked.column);
    let total = checked.same + checked.differ.len();
    let number = |number: f64| locale.score(number);
    if checked.differ.is_empty() {
        return (say::scores_match(total, name), false);
    }
    if let Some(factor) = checked.factor {
        let sentence = match factor >= 1.0 {
            true => say::scores_times(locale.number(factor, 2), name),
            false => say::scores_part(locale.number(1.0 / factor, 2), name),
        };
        return (sentence, true);
    }
    let (row, theirs, ours) = checked.differ[0];
    let title = preview
        .column_of(Key::Title)
        .and_then(|title| preview.rows[row].get(title))
        .map_or("", |cell| cell.text.trim());
    let row = if title.is_empty() { say::row_number((row + 1).to_string()) } else { title.to_owned() };
    (say::scores_differ(name, checked.differ.len(), total, row, number(theirs), number(ours)), true)
}

/// A number that was taken for another one than its digits say.
pub fn read_as(key: Key, typed: &str, shown: &str, unit: &str) -> String {
    match key {
        Key::Confidence => say::typed_percent(typed, shown),
        Key::Effort => say::typed_effort(typed, shown, units::effort(unit)),
        _ => say::typed_number(key_name(key), typed, shown),
    }
}
