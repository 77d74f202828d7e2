//! The sentences about a table on its way in: the decisions about its columns, and what does not come in as it stands.

pub use crate::app::import::remark::{Remark, RemarkWeight};
use crate::app::import::{cells, parents, rows};
use crate::app::locale::Locale;
use crate::app::text::key_name;
use crate::app::text::method_name;
pub use crate::base::say::import::*;
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
    let rows = rows::rows(preview.rows.len());
    match remarks.iter().filter(|remark| remark.look).count() {
        0 => format!("{rows}, all columns recognised."),
        1 => format!("{rows}. Check one thing:"),
        count => format!("{rows}. Check {count} things:"),
    }
}

/// A way in which a column's numbers can be meant, as a choice.
pub fn reading(usage: Use, reading: Reading, plan: &Plan) -> String {
    let key = if let Use::Key(key) = usage { Some(key) } else { None };
    match reading {
        Reading::Plain if key == Some(Key::Reach) => {
            format!("per {} (as the plan)", plan.reach_per())
        }
        Reading::Plain if key == Some(Key::Impact) => "Numbers as they are".to_owned(),
        Reading::Plain => "Order not known".to_owned(),
        Reading::Percent => "Percent".to_owned(),
        Reading::Share => "0–1".to_owned(),
        Reading::OfFive => "1–5".to_owned(),
        Reading::OfTen => "1–10".to_owned(),
        Reading::Users => "% of users".to_owned(),
        Reading::Effort(unit) => unit_name(unit).to_owned(),
        Reading::Sizes => "Sizes XS–XL".to_owned(),
        Reading::Letters => "High, medium, low".to_owned(),
        Reading::Tens => "1–10".to_owned(),
        Reading::Per(span) => format!("per {}", span.setting()),
        Reading::FiveToThree => "1–5, scaled to 3".to_owned(),
        Reading::TenToThree => "1–10, scaled to 3".to_owned(),
        Reading::HundredToThree => "0–100, scaled to 3".to_owned(),
        Reading::DayFirst => "Day first".to_owned(),
        Reading::MonthFirst => "Month first".to_owned(),
    }
}

fn unit_name(unit: WorkUnit) -> &'static str {
    match unit {
        WorkUnit::Hours => "person-hours",
        WorkUnit::Minutes => "minutes",
        WorkUnit::Seconds => "seconds",
        unit => unit.setting(),
    }
}

/// Everything that is to be said of a table, what is to be looked at first.
pub fn remarks(preview: &Preview, plan: &Plan, locale: &Locale) -> Vec<Remark> {
    let mut all = Vec::new();
    let mut about = |what: &str, text: String, weight: RemarkWeight| {
        let assumed = (weight == RemarkWeight::Assumed).then(|| what.to_owned());
        all.push(Remark { text, look: weight != RemarkWeight::Told, assumed });
    };
    let found = preview.source.format.map(|format| format!("Format: {format}."));
    let found = found.or_else(|| preview.tools.tool.map(|tool| format!("Format: export of {}.", tool.name)));
    found.into_iter().for_each(|text| about("", text, RemarkWeight::Told));
    preview.source.note.iter().for_each(|note| about("", note.clone(), RemarkWeight::Look));
    for (key, value) in &preview.settings {
        about("", setting(*key, value), RemarkWeight::Told);
    }
    rows::layout(preview).into_iter().for_each(|(what, text, weight)| about(&what, text, weight));
    parents::new_parents(preview).into_iter().for_each(|text| about("", text, RemarkWeight::Look));
    rows::again(preview).into_iter().for_each(|(text, weight)| about(rows::MATCH, text, weight));
    for at in 0..preview.columns.len() {
        let name = preview.label(at);
        if let Some((text, guess)) = column(preview, at, plan, locale) {
            about(&name, text, RemarkWeight::assumed(guess));
        }
        if preview.orders_differ(at) {
            let text = format!("{name} has dates with the day first and others with the month first. Check them.");
            about(&name, text, RemarkWeight::Assumed);
        }
        for (text, assumed) in cells::cells(preview, at, plan, locale) {
            about(&name, text, if assumed { RemarkWeight::Assumed } else { RemarkWeight::Look });
        }
        if let Some((text, guess)) = cells::words(preview, at, locale) {
            about(&name, text, RemarkWeight::assumed(guess));
        }
        cells::open(preview, at, locale).into_iter().for_each(|text| about(&name, text, RemarkWeight::Assumed));
        if preview.columns[at].filled > 0 {
            let text = format!(
                "{name}: {} empty cells have what stands above them, as in merged cells.",
                preview.columns[at].filled
            );
            about(&name, text, RemarkWeight::Assumed);
        }
    }
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
    for (usage, words, weight) in [
        (Use::Notes, "Added to the notes", RemarkWeight::Look),
        (Use::Own, "Custom fields", RemarkWeight::Told),
        (Use::LeaveOut, "Left out", RemarkWeight::Told),
    ] {
        let names = of(usage);
        if !names.is_empty() {
            about("", format!("{words}: {}.", names.join(", ")), weight);
        }
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
            format!("The plan will be scored by {}, as its columns suggest.", method_name(method))
        }
        Key::EffortUnit => format!("Effort is in {word}, and so it will be in this plan."),
        _ => format!("Reach is per {word}, and so it will be in this plan."),
    }
}

/// The result of the import: rows that were added, items above them, items that changed.
pub fn taken_in(added: usize, parents: usize, changed: usize) -> String {
    let mut new = rows::rows(added);
    if parents > 0 {
        new += &format!(" and {} above them", rows::items(parents));
    }
    match (added + parents, changed) {
        (0, 0) => "Nothing has changed.".to_owned(),
        (_, 0) => format!("Added {new}."),
        (0, changed) => format!("Updated {}.", rows::items(changed)),
        (_, changed) => format!("Added {new}, updated {}.", rows::items(changed)),
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
            let text = format!("{name}: {text} counts from January, as long as the plan's fiscal year does.");
            said.push((name.clone(), text));
        }
        let midnight = preview.rows.iter().filter_map(|row| row.get(at)).find(|cell| {
            let Becomes::Value(value) = &cell.becomes else { return false };
            let written =
                dates::parse(cell.text.trim(), preview.columns[at].habit().day_first).map(|day| day.to_string());
            dates::clock(&cell.text) == Some(0) && written.is_ok_and(|day| value.as_text() != Some(&day))
        });
        if let Some(cell) = midnight.filter(|_| preview.columns[at].usage == Use::Key(Key::End)) {
            let text = format!("{name}: an end at midnight is the end of the day before, as in {}.", cell.text.trim());
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
        Size::ALL[1..6].iter().copied().map(size).collect::<Vec<_>>().join(", ")
    };
    let text = match (key, column.reading) {
        (_, Reading::Share) => format!("{name} read as 0–1: {} becomes 80%.", number(0.8)),
        (_, Reading::OfFive) => format!("{name} read as 1–5 → 20%–100%: 4 becomes 80%."),
        (_, Reading::OfTen) => format!("{name} read as 1–10 → 10%–100%: 8 becomes 80%."),
        // Where each cell has a unit of its own, a tool's habit says nothing.
        (Key::Effort | Key::EffortBy, Reading::Effort(WorkUnit::Seconds)) if !has_bare_numbers(preview, at) => {
            return None;
        }
        (Key::Effort | Key::EffortBy, Reading::Effort(unit)) if said && unit != preview.unit => {
            converted(&name, unit, preview.unit)?
        }
        (Key::Effort | Key::EffortBy, Reading::Effort(WorkUnit::Points)) if guess => {
            format!("{name} read as points, since its scale is no time.")
        }
        (Key::Effort | Key::EffortBy, Reading::Sizes) => {
            format!(
                "{name} read as sizes: {} {}.",
                sizes(&|size| effort_of(size, preview.unit)),
                preview.unit.setting()
            )
        }
        (Key::Effort | Key::EffortBy, Reading::Effort(unit)) if unit == WorkUnit::Points && preview.unit != unit => {
            return None;
        }
        (Key::Impact, Reading::Sizes) => format!("{name} read as sizes: {}.", sizes(&Size::impact)),
        (Key::Impact, Reading::Letters) if guess => {
            format!("{name}: M read as medium and L as low. If they are sizes, choose that.")
        }
        (Key::Impact, Reading::FiveToThree) => format!("{name} read as 1–5, scaled to RICE's: 5 becomes 3."),
        (Key::Impact, Reading::TenToThree) => format!("{name} read as 1–10, scaled to RICE's: 10 becomes 3."),
        (Key::Impact, Reading::HundredToThree) => format!("{name} read as 0–100, scaled to RICE's: 100 becomes 3."),
        (Key::Impact, Reading::Plain) if guess => format!(
            "{name} goes above 3, where RICE's scale ends. The numbers stay as they are; choose their scale to convert them."
        ),
        (Key::Reach, Reading::Users) => format!("{name} read as a share of all users: 80% counts as 80."),
        (Key::Reach, Reading::Per(span)) => {
            let own = plan.reach_per();
            let adopted = preview.settings.iter().any(|(key, _)| *key == Key::ReachPer);
            match Span::of_setting(own) {
                _ if adopted => return None,
                Some(to) if to == span => return None,
                Some(to) => format!(
                    "{name} read as per {}, converted to per {}: 100 becomes {}.",
                    span.setting(),
                    to.setting(),
                    number(span.convert(100.0, to))
                ),
                None => {
                    let text = format!("{name} is per {}, this plan counts per {own}: not converted.", span.setting());
                    return Some((text, true));
                }
            }
        }
        (Key::Start | Key::End, Reading::DayFirst) => format!("{name} read with the day first."),
        (Key::Start | Key::End, Reading::MonthFirst) => format!("{name} read with the month first."),
        _ => return None,
    };
    Some((text, guess))
}

fn has_bare_numbers(preview: &Preview, at: usize) -> bool {
    let comma = preview.columns[at].habit().decimal_comma;
    let is_bare = |text: &str| efforts(text, comma).is_some_and(|all| all.iter().any(|(_, unit)| unit.is_none()));
    preview.texts(at).any(is_bare)
}

fn converted(name: &str, from: WorkUnit, to: WorkUnit) -> Option<String> {
    // Points and time: each cell says that it cannot be converted.
    from.convert(1.0, to)?;
    let (from_name, to_name) = (unit_name(from), unit_name(to));
    let ratio = |many: WorkUnit, one: WorkUnit| {
        let count = one.convert(1.0, many).unwrap_or(1.0);
        let word = |unit: WorkUnit| unit_name(unit).trim_start_matches("person-");
        format!("{count} {} to a {}", word(many), word(one).trim_end_matches('s'))
    };
    let smaller = from.convert(1.0, to).is_some_and(|ratio| ratio < 1.0);
    let rate = if smaller { ratio(from, to) } else { ratio(to, from) };
    Some(format!("{name} read as {from_name}, converted to {to_name}: {rate}."))
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
    let rows = |count: usize| if count == 1 { "1 row has".to_owned() } else { format!("{count} rows have") };
    let (starts, ends) = (alone(Key::Start, Key::End), alone(Key::End, Key::Start));
    let line =
        |count: usize, has: &str, lacks: &str| (count > 0).then(|| format!("{} {has} but no {lacks}", rows(count)));
    let lines: Vec<String> =
        [line(starts, "a start", "end"), line(ends, "an end", "start")].into_iter().flatten().collect();
    (!lines.is_empty()).then(|| format!("{}: no bar on the timeline until both are there.", lines.join(", ")))
}

/// A column of the table's own scores beside what comes out.
fn compared(preview: &Preview, checked: &Checked, locale: &Locale) -> (String, bool) {
    let name = preview.label(checked.column);
    let total = checked.same + checked.differ.len();
    let number = |number: f64| locale.score(number);
    if checked.differ.is_empty() {
        let rows = if total == 1 { "the row".to_owned() } else { format!("all {total} rows") };
        return (format!("{name} matches the score here in {rows}."), false);
    }
    if let Some(factor) = checked.factor {
        let times = if factor >= 1.0 {
            format!("{} times", locale.number(factor, 2))
        } else {
            format!("1/{} of", locale.number(1.0 / factor, 2))
        };
        return (
            format!("Every score here is {times} the sheet's {name}: another unit or scale. The order is the same."),
            true,
        );
    }
    let (row, theirs, ours) = checked.differ[0];
    let title = preview
        .column_of(Key::Title)
        .and_then(|title| preview.rows[row].get(title))
        .map_or("", |cell| cell.text.trim());
    let row = if title.is_empty() { format!("row {}", row + 1) } else { title.to_owned() };
    (
        format!(
            "{name} differs from the score here in {} of {total} rows, such as {row}: {} in the sheet, {} here.",
            checked.differ.len(),
            number(theirs),
            number(ours)
        ),
        true,
    )
}

/// A number that was taken for another one than its digits say.
pub fn read_as(key: Key, typed: &str, shown: &str, unit: &str) -> String {
    match key {
        Key::Confidence => format!("{typed} read as {shown}%."),
        Key::Effort => format!("{typed} read as {shown} {unit}."),
        _ => format!("{} {typed} read as {shown}.", key_name(key)),
    }
}
