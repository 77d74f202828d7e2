//! Filters that are kept in the plan: `"filters": [{"name": …, "words": …}]`, a key of the widget's own beside those of the format.

use std::rc::Rc;

use crate::app::text::word_name;
use crate::base::case::lower;
use crate::exchange::cell::{Habit, parse_in};
use crate::exchange::names::{Names, list_of, name_key};
use crate::model::schema::{ITEM, SAVED_FILTER, ValueShape};
use crate::model::{Key, Plan, Record, Uid, Value};
use crate::query::custom_field::{self, CustomField};
use crate::query::{Column, condition};

/// A filter with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFilter {
    /// The name it is offered under.
    pub name: Rc<str>,
    /// Words and conditions ([`condition`](crate::query::condition)).
    pub words: Rc<str>,
}

/// The filters of a plan; none where the key holds something else.
pub fn kept(plan: &Plan) -> Vec<KeptFilter> {
    let read = |record: &Rc<Record>| {
        Some(KeptFilter { name: record.text(Key::Name)?.into(), words: record.text(Key::Words)?.into() })
    };
    plan.own_records(Key::Filters).iter().filter_map(read).collect()
}

/// True if the key holds something else, of another program, which is to stay.
pub fn is_foreign(plan: &Plan) -> bool {
    match plan.own(Key::Filters) {
        Some(Value::Records(records)) => {
            !records.is_empty() && (kept(plan).is_empty() || records.iter().any(|record| record.raw().is_some()))
        }
        other => other.is_some(),
    }
}

/// The values that a filter asks of an item, as far as it plainly asks for one value of a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plainly {
    /// Values of the format's keys.
    pub values: Vec<(Key, Value)>,
    /// Columns of the plan's own, each with what is typed there.
    pub own: Vec<(CustomField, String)>,
}

/// The values that a new item needs to match a filter, as far as the filter says that plainly: `team:core status:planned`.
pub fn asked(words: &str, plan: &Plan, habit: Habit) -> Plainly {
    let mut asked = Plainly::default();
    let names = Names::new(plan);
    for (column, typed) in condition::equalities(words, plan) {
        match column {
            // A title is typed, ids are the widget's own.
            Column::Field(Key::Title | Key::Id | Key::DependsOn) => {}
            Column::Field(key) => {
                let exactly = parse_in(key, &typed, &names, habit).ok().flatten();
                asked.values.extend(exactly.or_else(|| begun(key, &typed, plan)).map(|value| (key, value)));
            }
            Column::Custom(at, _) => {
                asked
                    .own
                    .extend(custom_field::custom_fields(plan).into_iter().nth(usize::from(at)).map(|own| (own, typed)));
            }
            Column::Criterion(_) | Column::Rank | Column::Score | Column::Delay => {}
        }
    }
    asked
}

/// A value of which a filter has only the beginning or a part: the one word or entry that it finds.
fn begun(key: Key, typed: &str, plan: &Plan) -> Option<Value> {
    let typed = lower(typed);
    let one = |found: Vec<Value>| <[Value; 1]>::try_from(found).ok().map(|[value]| value);
    if let Some(ValueShape::Word(words)) = ITEM.shape(key) {
        let is = |word: &&&'static str| word.starts_with(&*typed) || lower(word_name(word)).starts_with(&*typed);
        return one(words.iter().filter(is).map(|word| Value::Word(word)).collect());
    }
    let list = list_of(key)?;
    let named = |entry: &&Rc<Record>| lower(entry.text_or_empty(name_key(list))).contains(&*typed);
    let found = plan.list(list).iter().filter(named);
    match ITEM.shape(key)? {
        ValueShape::Text => one(found.map(|entry| Value::text(entry.id())).collect()),
        _ => one(found.map(|entry| Value::texts([entry.id()])).collect()),
    }
}

/// The field whose name was probably meant: of nearly the same letters.
pub fn near_field(name: &str, plan: &Plan) -> Option<String> {
    let own = custom_field::custom_fields(plan);
    let known = ITEM.fields.iter().map(|(key, _)| key.name()).chain(["rank", "score"]);
    let known = known.map(str::to_owned).chain(own.iter().map(|own| own.key.to_string()));
    let apart = known.map(|known| (strsim::osa_distance(&lower(name), &lower(&known)), known));
    apart.filter(|(apart, _)| *apart <= 2).min_by_key(|(apart, _)| *apart).map(|(_, known)| known)
}

/// Filters as the plan keeps them; `None` for none.
pub fn value_of(kept: &[KeptFilter]) -> Option<Value> {
    let record = |filter: &KeptFilter| {
        let record = Record::new(Uid::default()).with(&SAVED_FILTER, Key::Name, Value::text(&filter.name));
        Rc::new(record.with(&SAVED_FILTER, Key::Words, Value::text(&filter.words)))
    };
    (!kept.is_empty()).then(|| Value::Records(Rc::new(kept.iter().map(record).collect())))
}
