//! What is said of a table on its way in: what was decided about its columns, and what does not come in as it stands.

use crate::app::locale::Locale;
use crate::app::text::key_name;
use crate::app::text::method_name;
use crate::exchange::amount::{EffortUnit, Size, Span};
use crate::exchange::cell::{Why, is_converted};
use crate::exchange::check::Checked;
use crate::exchange::guess::Use;
use crate::exchange::preview::{Becomes, Preview};
use crate::exchange::reading::{Reading, Told};
use crate::model::plan::Method;
use crate::model::{Key, Plan, Value};

/// In place of a text that means that there is nothing.
pub const EMPTY: &str = "empty";

/// A sentence about the table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    /// The sentence.
    pub text: String,
    /// Whether the reader had better look: something was guessed, left empty, refused, or differs.
    pub look: bool,
}

/// How many sheets' worth of examples a sentence names.
const NAMED: usize = 3;

/// What is said above the preview.
pub fn summary(preview: &Preview, remarks: &[Remark]) -> String {
    let rows = match preview.rows.len() {
        1 => "1 row".to_owned(),
        count => format!("{count} rows"),
    };
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
        Reading::Per(span) => format!("per {}", span.setting()),
        Reading::FiveToThree => "1–5, scaled to 3".to_owned(),
        Reading::TenToThree => "1–10, scaled to 3".to_owned(),
        Reading::DayFirst => "Day first".to_owned(),
        Reading::MonthFirst => "Month first".to_owned(),
    }
}

fn unit_name(unit: EffortUnit) -> &'static str {
    match unit {
        EffortUnit::Hours => "person-hours",
        unit => unit.setting(),
    }
}

/// Everything that is to be said of a table, what is to be looked at first.
pub fn remarks(preview: &Preview, plan: &Plan, locale: &Locale) -> Vec<Remark> {
    let mut all = Vec::new();
    let mut say = |text: String, look: bool| all.push(Remark { text, look });
    for (key, value) in &preview.settings {
        say(setting(*key, value), false);
    }
    for at in 0..preview.columns.len() {
        if let Some((text, look)) = column(preview, at, plan, locale) {
            say(text, look);
        }
        if preview.orders_differ(at) {
            let name = preview.label(at);
            say(format!("{name} has dates with the day first and others with the month first. Check them."), true);
        }
        for text in cells(preview, at, plan, locale) {
            say(text, true);
        }
    }
    if let Some(text) = one_date(preview) {
        say(text, true);
    }
    let noted: Vec<String> = (0..preview.columns.len())
        .filter(|at| preview.columns[*at].usage == Use::Notes && !preview.columns[*at].name.is_empty())
        .map(|at| preview.label(at))
        .collect();
    if !noted.is_empty() {
        say(format!("Added to the notes: {}.", noted.join(", ")), true);
    }
    for checked in &preview.checked {
        let (text, look) = compared(preview, checked, locale);
        say(text, look);
    }
    if !preview.totals.is_empty() && !preview.has_totals() {
        say(format!("Left out, since they sum up: {}.", preview.totals.join(", ")), false);
    }
    all.sort_by_key(|remark| !remark.look);
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

/// What was decided about the numbers of a column, and whether that was a guess.
fn column(preview: &Preview, at: usize, plan: &Plan, locale: &Locale) -> Option<(String, bool)> {
    let (column, name) = (&preview.columns[at], preview.label(at));
    let Use::Key(key) = column.usage else { return None };
    let guess = column.told == Told::Guess;
    let said = column.told != Told::Plainly;
    let number = |number: f64| locale.number(number, 3);
    let sizes = |of: &dyn Fn(Size) -> f64| {
        let size = |(name, size): (&str, Size)| format!("{name} {}", number(of(size)));
        let all = [("XS", Size::Xs), ("S", Size::S), ("M", Size::M), ("L", Size::L), ("XL", Size::Xl)];
        all.map(size).join(", ")
    };
    let text = match (key, column.reading) {
        (_, Reading::Share) => format!("{name} read as 0–1: {} becomes 80%.", number(0.8)),
        (_, Reading::OfFive) => format!("{name} read as 1–5 → 20%–100%: 4 becomes 80%."),
        (_, Reading::OfTen) => format!("{name} read as 1–10 → 10%–100%: 8 becomes 80%."),
        (Key::Effort, Reading::Effort(unit)) if said && unit != preview.unit => converted(&name, unit, preview.unit)?,
        (Key::Effort, Reading::Sizes) => {
            format!("{name} read as sizes: {} {}.", sizes(&|size| size.effort(preview.unit)), preview.unit.setting())
        }
        (Key::Impact, Reading::Sizes) => format!("{name} read as sizes: {}.", sizes(&Size::impact)),
        (Key::Impact, Reading::Letters) if guess => {
            format!("{name}: M read as medium and L as low. If they are sizes, choose that.")
        }
        (Key::Impact, Reading::FiveToThree) => format!("{name} read as 1–5, scaled to RICE's: 5 becomes 3."),
        (Key::Impact, Reading::TenToThree) => format!("{name} read as 1–10, scaled to RICE's: 10 becomes 3."),
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

fn converted(name: &str, from: EffortUnit, to: EffortUnit) -> Option<String> {
    // Points and time: each cell says that it cannot be converted.
    from.convert(1.0, to)?;
    let (from_name, to_name) = (unit_name(from), unit_name(to));
    let ratio = |many: EffortUnit, one: EffortUnit| {
        let count = one.convert(1.0, many).unwrap_or(1.0);
        let word = |unit: EffortUnit| unit_name(unit).trim_start_matches("person-");
        format!("{count} {} to a {}", word(many), word(one).trim_end_matches('s'))
    };
    let smaller = from.convert(1.0, to).is_some_and(|ratio| ratio < 1.0);
    let rate = if smaller { ratio(from, to) } else { ratio(to, from) };
    Some(format!("{name} read as {from_name}, converted to {to_name}: {rate}."))
}

/// What is to be said of single cells of a column, each sort once.
fn cells(preview: &Preview, at: usize, plan: &Plan, locale: &Locale) -> Vec<String> {
    let (column, name) = (&preview.columns[at], preview.label(at));
    let Use::Key(key) = column.usage else { return Vec::new() };
    let all = || preview.rows.iter().filter_map(|row| row.get(at));
    let mut said = Vec::new();
    let listed = |texts: &[&str]| {
        let mut named: Vec<&str> = Vec::new();
        for text in texts {
            if !named.contains(text) {
                named.push(text);
            }
        }
        let more = if named.len() > NAMED { ", …" } else { "" };
        format!("{}{more}", named.iter().take(NAMED).copied().collect::<Vec<_>>().join(", "))
    };
    let cells = |count: usize| if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") };
    let problems = |test: &dyn Fn(&Why) -> bool| -> Vec<&str> {
        all()
            .filter(|cell| matches!(&cell.becomes, Becomes::Problem(why) if test(why)))
            .map(|cell| cell.text.trim())
            .collect()
    };
    let ambiguous = problems(&|why| *why == Why::AmbiguousDate);
    if let Some(first) = ambiguous.first() {
        said.push(format!(
            "{name}: {} could be day first or month first, such as {first}. Choose the order above the column.",
            cells(ambiguous.len())
        ));
    }
    let units = problems(&|why| matches!(why, Why::OtherUnit(_)));
    if !units.is_empty() {
        let why = Why::OtherUnit(preview.unit.setting());
        said.push(format!("{name}: {why}. Their text goes into the notes, unless you choose another unit."));
    }
    let odd = problems(&|why| !matches!(why, Why::AmbiguousDate | Why::OtherUnit(_)));
    if !odd.is_empty() {
        said.push(format!(
            "{name}: {} can't be read ({}). Their text goes into the notes.",
            cells(odd.len()),
            listed(&odd)
        ));
    }
    let emptied: Vec<&str> =
        all().filter(|cell| cell.becomes == Becomes::Emptied).map(|cell| cell.text.trim()).collect();
    if !emptied.is_empty() {
        said.push(format!("{name}: {} left empty ({}).", cells(emptied.len()), listed(&emptied)));
    }
    // Numbers that were taken for others although the column as a whole was not.
    let plainly = matches!(column.reading, Reading::Plain | Reading::Percent | Reading::Effort(_) | Reading::Per(_));
    let turned: Vec<(&str, f64)> = all()
        .filter_map(|cell| match &cell.becomes {
            Becomes::Value(Value::Num(number)) if plainly => Some((cell.text.trim(), number.get())),
            _ => None,
        })
        .filter(|(text, value)| is_turned(key, text, *value, preview, at, plan))
        .collect();
    if let Some((text, value)) = turned.first() {
        let value = match key {
            Key::Confidence => format!("{}%", locale.number(*value, 3)),
            Key::Effort => format!("{} {}", locale.number(*value, 3), preview.unit.setting()),
            _ => locale.number(*value, 3),
        };
        let more = match turned.len() {
            1 => String::new(),
            count => format!(" ({} in all)", cells(count)),
        };
        said.push(format!("{name}: {text} read as {value}{more}."));
    }
    said
}

/// Whether a cell's number is another than its digits say, and the column does not say why.
fn is_turned(key: Key, text: &str, value: f64, preview: &Preview, at: usize, plan: &Plan) -> bool {
    let column = &preview.columns[at];
    match (key, column.reading) {
        (Key::Confidence, Reading::Percent) => is_converted(key, text, value, plan, column.habit()),
        (Key::Effort, Reading::Effort(unit)) => {
            use crate::exchange::amount::efforts;
            let units = efforts(text, column.habit().decimal_comma).unwrap_or_default();
            // Of one column in one unit it is said once, above.
            let own = |known: EffortUnit| known == preview.unit || known == unit && column.told != Told::Plainly;
            units.iter().any(|(_, known)| known.is_some_and(|known| !own(known)))
        }
        (Key::Reach, Reading::Plain) => is_converted(key, text, value, plan, column.habit()),
        _ => false,
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
