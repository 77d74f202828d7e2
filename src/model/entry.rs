//! Typed views over the entries of a plan: a type for each sort, with an accessor for each key, made from the table of the schema.
//!
//! A view is the entry itself under another name, as cheap to clone. A value that is absent or of another shape reads as absent.
//!
//! ```
//! use plan_widget::model::entry::Entry;
//! use plan_widget::model::words::Status;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"p1","title":"Passkeys","reach":450,"status":"idea","effort":"two"}]"#).unwrap();
//! let item = &plan.items()[0];
//! assert_eq!(item.title(), Some("Passkeys"));
//! assert_eq!(item.reach(), Some(450.0));
//! assert_eq!(item.status(), Some(Status::Idea));
//! assert_eq!(item.effort(), None);
//! assert_eq!(item.display_name(), "Passkeys");
//! ```

use std::ops::Deref;
use std::rc::Rc;

use bytemuck::TransparentWrapper;

use super::key::Key;
use super::record::{Record, Uid, Value};
use super::schema::{self, Schema};
use super::table::plan_entries;
use super::words::{DependencyKind, EffortUnit, Horizon, MoscowClass, Status, WeekStart, WorkDay};
use crate::base::day::Day;
use crate::base::period::Period;

/// An entry under the view of its sort.
pub trait Entry: TransparentWrapper<Rc<Record>> + From<Rc<Record>> + Sized + 'static {
    /// The keys of this sort of entry.
    const SCHEMA: &'static Schema;

    /// The entry without its sort: for what is done to any entry, or by a key that is only known at run time.
    fn record(&self) -> &Rc<Record> {
        Self::peel_ref(self)
    }

    /// The entry under this view.
    fn of(record: &Rc<Record>) -> &Self {
        Self::wrap_ref(record)
    }

    /// The entries under this view.
    fn of_all(records: &[Rc<Record>]) -> &[Self] {
        Self::wrap_slice(records)
    }

    /// Entries as the value of a key.
    fn list_value(entries: &[Self]) -> Value {
        Value::Records(Rc::new(entries.iter().map(|entry| entry.record().clone()).collect()))
    }

    /// The entry as it is with one key set to another value, or without it.
    #[must_use]
    fn with_key(&self, key: Key, value: Option<Value>) -> Self {
        let mut record = Record::clone(self.record());
        record.set(Self::SCHEMA, key, value);
        Self::from(Rc::new(record))
    }

    /// The entry's title or name, where it has one that is not empty, else its id.
    fn display_name(&self) -> &str {
        self.record().display_name()
    }
}

/// An entry with a start and an end.
pub trait Scheduled: Entry {
    /// The start as it stands in the plan.
    fn start_period(&self) -> Option<Period>;
    /// The end as it stands in the plan.
    fn end_period(&self) -> Option<Period>;
}

/// The values of a key by id, in the order of the file; those of another shape are passed over.
#[derive(Clone, Copy)]
pub struct ValueMap<'a, T> {
    map: &'a [(Rc<str>, Value)],
    read: fn(&'a Value) -> Option<T>,
}

impl<'a, T> ValueMap<'a, T> {
    fn new(value: Option<&'a Value>, read: fn(&'a Value) -> Option<T>) -> ValueMap<'a, T> {
        let map: &[(Rc<str>, Value)] = if let Some(Value::Map(map)) = value { map } else { &[] };
        ValueMap { map, read }
    }

    /// The value under an id.
    pub fn get(self, id: &str) -> Option<T> {
        self.map.iter().find(|(known, _)| **known == *id).and_then(|(_, value)| (self.read)(value))
    }

    /// True if the id stands there, be it with a value of another shape.
    pub fn has(self, id: &str) -> bool {
        self.map.iter().any(|(known, _)| **known == *id)
    }

    /// True if no id stands there.
    pub fn is_empty(self) -> bool {
        self.map.is_empty()
    }

    /// Every id, with its value where that has the shape of the key.
    pub fn entries(self) -> impl Iterator<Item = (&'a Rc<str>, Option<T>)> {
        self.map.iter().map(move |(id, value)| (id, (self.read)(value)))
    }

    /// The ids with their values.
    pub fn iter(self) -> impl Iterator<Item = (&'a Rc<str>, T)> {
        self.map.iter().filter_map(move |(id, value)| Some((id, (self.read)(value)?)))
    }
}

fn read_range(value: &Value) -> Option<(f64, f64)> {
    match value {
        Value::List(list) => match &**list {
            [low, high] => low.as_num().zip(high.as_num()),
            _ => None,
        },
        _ => None,
    }
}

macro_rules! accessor {
    ([$($doc:tt)*] $name:ident $Key:ident Id) => {
        $($doc)*
        ///
        /// Empty where the entry has none.
        pub fn $name(&self) -> &str { self.0.text_or_empty(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Text) => {
        $($doc)* pub fn $name(&self) -> Option<&str> { self.0.text(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Named $TABLE:ident) => {
        $($doc)* pub fn $name(&self) -> Option<&str> { self.0.text(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Flag) => {
        $($doc)* pub fn $name(&self) -> bool { self.0.flag(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Number) => {
        $($doc)* pub fn $name(&self) -> Option<f64> { self.0.num(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Amount) => {
        $($doc)* pub fn $name(&self) -> Option<f64> { self.0.num(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Percent) => {
        $($doc)* pub fn $name(&self) -> Option<f64> { self.0.num(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Whole $min:literal, $max:literal) => {
        $($doc)* pub fn $name(&self) -> Option<u64> { self.0.num(Key::$Key).map(|number| number as u64) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Days $min:literal, $max:literal) => {
        $($doc)* pub fn $name(&self) -> Option<i32> { self.0.num(Key::$Key).map(|number| number as i32) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident References $SCHEMA:ident $View:ident) => {
        $($doc)* pub fn $name(&self) -> impl Iterator<Item = &str> { self.0.texts(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Word $Type:ident $TABLE:ident) => {
        $($doc)* pub fn $name(&self) -> Option<$Type> { self.0.text(Key::$Key).and_then($Type::parse) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Date) => {
        $($doc)* pub fn $name(&self) -> Option<Day> { self.0.text(Key::$Key).and_then(Day::parse) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident DateOrPeriod) => {
        $($doc)* pub fn $name(&self) -> Option<Period> { self.0.text(Key::$Key).and_then(Period::parse) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Texts) => {
        $($doc)* pub fn $name(&self) -> impl Iterator<Item = &str> { self.0.texts(Key::$Key) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Words $Type:ident $TABLE:ident) => {
        $($doc)* pub fn $name(&self) -> impl Iterator<Item = $Type> { self.0.texts(Key::$Key).filter_map($Type::parse) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Record $SCHEMA:ident $View:ident) => {
        $($doc)* pub fn $name(&self) -> Option<&$View> { self.0.record(Key::$Key).map($View::of) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident Records $SCHEMA:ident $View:ident) => {
        $($doc)* pub fn $name(&self) -> &[$View] { $View::of_all(self.0.records(Key::$Key)) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident NumberMap) => {
        $($doc)* pub fn $name(&self) -> ValueMap<'_, f64> { ValueMap::new(self.0.get(Key::$Key), Value::as_num) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident AmountMap) => {
        $($doc)* pub fn $name(&self) -> ValueMap<'_, f64> { ValueMap::new(self.0.get(Key::$Key), Value::as_num) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident RangeMap) => {
        $($doc)* pub fn $name(&self) -> ValueMap<'_, (f64, f64)> { ValueMap::new(self.0.get(Key::$Key), read_range) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident WordMap $Type:ident $TABLE:ident) => {
        $($doc)* pub fn $name(&self) -> ValueMap<'_, $Type> {
            ValueMap::new(self.0.get(Key::$Key), |value| value.as_text().and_then($Type::parse))
        }
    };
    ([$($doc:tt)*] $name:ident $Key:ident IdLists) => {
        $($doc)* pub fn $name(&self) -> ValueMap<'_, &Value> { ValueMap::new(self.0.get(Key::$Key), Some) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident IdMaps) => {
        $($doc)* pub fn $name(&self) -> ValueMap<'_, &Value> { ValueMap::new(self.0.get(Key::$Key), Some) }
    };
    ([$($doc:tt)*] $name:ident $Key:ident RecordMap $SCHEMA:ident $View:ident) => {
        $($doc)* pub fn $name(&self) -> ValueMap<'_, &$View> {
            ValueMap::new(self.0.get(Key::$Key), |value| if let Value::Record(record) = value { Some($View::of(record)) } else { None })
        }
    };
}

macro_rules! views {
    ($(
        $(#[$doc:meta])*
        $SCHEMA:ident $View:ident $noun:literal {
            $($(#[$key_doc:meta])* $accessor:ident $Key:ident: $shape:ident $(($($of:tt)*))?),* $(,)?
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, TransparentWrapper)]
        #[repr(transparent)]
        pub struct $View(Rc<Record>);

        impl Entry for $View {
            const SCHEMA: &'static Schema = &schema::$SCHEMA;
        }

        impl From<Rc<Record>> for $View {
            fn from(record: Rc<Record>) -> $View {
                $View(record)
            }
        }

        impl Deref for $View {
            type Target = Rc<Record>;

            fn deref(&self) -> &Rc<Record> {
                &self.0
            }
        }

        impl $View {
            $(accessor! { [$(#[$key_doc])*] $accessor $Key $shape $($($of)*)? })*

            /// A number that tells this entry apart while the plan is open.
            pub fn uid(&self) -> Uid {
                self.0.uid
            }

            /// True if the entry is no JSON object: it is kept and shown, but not edited.
            pub fn is_unreadable(&self) -> bool {
                self.0.raw().is_some()
            }
        }
    )*};
}

plan_entries!(views);

impl Item {
    /// True if something that is no log stands where the log of the item would.
    pub fn has_foreign_log(&self) -> bool {
        matches!(self.0.get(Key::Log), Some(Value::Raw(_)))
    }

    /// The ids of the items that are to ship in the same timebox, a key of the widget's own.
    pub fn same_release_as(&self) -> impl Iterator<Item = &str> {
        self.0.extra_value(Key::SameReleaseAs.name()).into_iter().flat_map(Value::iter_texts)
    }
}

macro_rules! scheduled {
    ($($View:ident)*) => {$(
        impl Scheduled for $View {
            fn start_period(&self) -> Option<Period> {
                self.start()
            }

            fn end_period(&self) -> Option<Period> {
                self.end()
            }
        }
    )*};
}

scheduled!(Item Timebox BaselineItem);
