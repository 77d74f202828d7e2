//! Reading a plan file: any text gives a plan or a named reason; an entry with a problem survives.

use std::rc::Rc;

use super::json::{self, Cursor, Sort, SyntaxError};
use super::migrate;
use crate::base::day::Day;
use crate::base::map::Map;
use crate::base::number::{Number, parse_decimal};
use crate::base::period::Period;
use crate::model::plan::{MAX_BYTES, MAX_ITEMS, Plan};
use crate::model::record::{Extra, Record, Uid};
use crate::model::schema::{ESTIMATES, ITEM, PLAN, Schema, Shape};
use crate::model::{Key, Value};

/// Why a text does not open as a plan. Nothing else is refused: what is wrong inside a plan is a [`Problem`](crate::model::check::Problem).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// The text is not JSON: line and column from 1, and what is wrong there.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column in characters, from 1.
        column: usize,
        /// What is wrong there.
        what: &'static str,
    },
    /// The bytes are not UTF-8: offset of the first that is not.
    NotUtf8 {
        /// Byte offset.
        at: usize,
    },
    /// The text is JSON but no plan: neither an object with `format` and `items` nor a list of items.
    NotAPlan,
    /// `format` says that this is a plan, but there are no items.
    NoItems,
    /// `items` is something else than a list. Opened, it would pass for an empty plan.
    ItemsNotAList,
    /// `format` names something else.
    OtherFormat(String),
    /// The text is longer than [`MAX_BYTES`]: its length in bytes.
    TooLong(usize),
    /// There are more than [`MAX_ITEMS`] items.
    TooManyItems,
}

impl ReadError {
    /// A short stable word for the sort of error, as `PlanError.code` gives it.
    pub fn code(&self) -> &'static str {
        match self {
            ReadError::NotJson { .. } => "not-json",
            ReadError::NotUtf8 { .. } => "not-utf8",
            ReadError::NotAPlan | ReadError::NoItems | ReadError::ItemsNotAList => "not-a-plan",
            ReadError::OtherFormat(_) => "other-format",
            ReadError::TooLong(_) => "too-long",
            ReadError::TooManyItems => "too-many-items",
        }
    }

    /// The place the error speaks of: a JSON path, `$` for the whole document.
    pub fn path(&self) -> &'static str {
        match self {
            ReadError::OtherFormat(_) => "$.format",
            ReadError::NoItems | ReadError::ItemsNotAList | ReadError::TooManyItems => "$.items",
            _ => "$",
        }
    }
}

impl std::fmt::Display for ReadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ReadError::NotJson { line, column, what } => {
                write!(f, "This is not JSON: line {line}, column {column}: {what}.")
            }
            ReadError::NotUtf8 { at } => write!(f, "This is not text in UTF-8: byte {at}."),
            ReadError::NotAPlan => {
                f.write_str("This is JSON, but no plan: a plan is an object with \"items\", or a list of items.")
            }
            ReadError::NoItems => {
                f.write_str("This plan has no \"items\": there is a list of them in every plan, be it an empty one.")
            }
            ReadError::ItemsNotAList => f.write_str(
                "This is no plan: its \"items\" are no list. A plan has a list of items, be it an empty one.",
            ),
            ReadError::OtherFormat(format) => {
                write!(f, "This is another format: \"format\" says \"{format}\", a plan says \"plan-widget\".")
            }
            ReadError::TooLong(bytes) => {
                write!(f, "This text is too long: {bytes} bytes, and at most {MAX_BYTES} (64 MiB) open.")
            }
            ReadError::TooManyItems => write!(f, "There are too many items: at most {MAX_ITEMS} open."),
        }
    }
}

impl std::error::Error for ReadError {}

enum Stop {
    Syntax(SyntaxError),
    TooManyItems,
}

impl From<SyntaxError> for Stop {
    fn from(error: SyntaxError) -> Stop {
        Stop::Syntax(error)
    }
}

type Result<T> = std::result::Result<T, Stop>;

/// Opens bytes as a plan; see [`read`].
pub fn read_bytes(bytes: &[u8]) -> std::result::Result<Plan, ReadError> {
    match std::str::from_utf8(bytes) {
        Ok(text) => read(text),
        Err(error) => Err(ReadError::NotUtf8 { at: error.valid_up_to() }),
    }
}

/// Opens a text as a plan: an object of the plan format, or a bare list of items. A byte order mark is passed over.
pub fn read(text: &str) -> std::result::Result<Plan, ReadError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.len() > MAX_BYTES {
        return Err(ReadError::TooLong(text.len()));
    }
    let mut reader = Reader { cursor: Cursor::new(text), next_uid: 1, fields: Vec::new(), values: Vec::new() };
    let root = reader.document().map_err(|stop| match stop {
        Stop::TooManyItems => ReadError::TooManyItems,
        Stop::Syntax(SyntaxError { at, what }) => {
            let (line, column) = json::line_and_column(text, at);
            ReadError::NotJson { line, column, what }
        }
    })?;
    let root = root.ok_or(ReadError::NotAPlan)?;
    match root.get(Key::Format) {
        Some(Value::Raw(json)) => {
            let name = json.strip_prefix('"').and_then(|json| json.strip_suffix('"')).unwrap_or(json);
            return Err(ReadError::OtherFormat(name.to_owned()));
        }
        None if root.get(Key::Items).is_none() => return Err(ReadError::NotAPlan),
        _ => {}
    }
    match root.get(Key::Items) {
        Some(Value::Records(_)) => {}
        Some(_) => return Err(ReadError::ItemsNotAList),
        None => return Err(ReadError::NoItems),
    }
    Ok(migrate::to_current(Plan::from_root(root, reader.next_uid)))
}

/// Fields and values are collected on stacks that all entries share, and then put into a vector of just their number: growing one for
/// each entry leaves holes of a hundred bytes all over the memory, among which the allocator searches longer and longer.
struct Reader<'t> {
    cursor: Cursor<'t>,
    next_uid: u32,
    /// Fields of the entries that are open: place in the schema, key, value.
    fields: Vec<(usize, Key, Value)>,
    /// Elements of the lists that are open.
    values: Vec<Value>,
}

impl<'t> Reader<'t> {
    fn uid(&mut self) -> Uid {
        let uid = Uid(self.next_uid);
        self.next_uid += 1;
        uid
    }

    fn document(&mut self) -> Result<Option<Record>> {
        let root = match self.cursor.sort()? {
            Sort::Object => Some(self.record(&PLAN)?),
            Sort::Array => {
                static ITEMS: Shape = Shape::Records(&ITEM);
                let items = self.value(&ITEMS, Some(Key::Items))?;
                Some(Record::new(Uid(0)).with(&PLAN, Key::Format, Value::Word("plan-widget")).with(
                    &PLAN,
                    Key::Items,
                    items.unwrap_or(Value::Records(Rc::default())),
                ))
            }
            _ => {
                self.cursor.skip()?;
                None
            }
        };
        self.cursor.end()?;
        Ok(root)
    }

    /// An object as a record; the cursor stands at its brace.
    fn record(&mut self, schema: &'static Schema) -> Result<Record> {
        let uid = self.uid();
        let base = self.fields.len();
        let mut extra: Vec<Extra> = Vec::new();
        let mut hint = 0;
        let mut more = self.cursor.open(b'}')?;
        while more {
            let raw = self.cursor.key()?;
            let known = match json::unescape(raw) {
                Some(name) => schema.find(&name, hint),
                None => None,
            };
            match known {
                Some(place) => {
                    hint = place + 1;
                    let (key, shape) = &schema.fields[place];
                    let mut value = self.value(shape, Some(*key))?;
                    let mut repeated = false;
                    if let Some(at) = self.fields[base..].iter().position(|(other, ..)| *other == place) {
                        // The last one counts, as in every JSON parser; the earlier one is kept beside it.
                        let (_, _, earlier) = self.fields.remove(base + at);
                        extra.push(Extra {
                            name: Rc::from(key.name()),
                            json: super::canonical::value_text(&earlier, shape).into(),
                        });
                        value = value.or_else(|| Some(Value::Raw(Rc::from("null"))));
                        repeated = true;
                    }
                    // An empty list is absent, but the items always stand, and so does one that overrules an earlier value.
                    if let Some(value) = value.filter(|value| repeated || !value.is_absent() || *key == Key::Items) {
                        self.fields.push((place, *key, value));
                    }
                }
                None => {
                    let json = self.cursor.skip()?;
                    extra.push(Extra {
                        name: Rc::from(&*json::normal_string(raw)),
                        json: Rc::from(&*json::compact(json)),
                    });
                }
            }
            more = self.cursor.more(b'}')?;
        }
        // By insertion: a few fields, nearly always in order.
        for end in base + 1..self.fields.len() {
            for at in (base + 1..=end).rev() {
                if self.fields[at - 1].0 <= self.fields[at].0 {
                    break;
                }
                self.fields.swap(at - 1, at);
            }
        }
        let mut fields = Vec::with_capacity(self.fields.len() - base);
        fields.extend(self.fields.drain(base..).map(|(_, key, value)| (key, value)));
        Ok(Record::from_parts(uid, fields, extra))
    }

    /// The value at the cursor; `None` for `null`, which means absent. A wrong shape comes back as [`Value::Raw`].
    fn value(&mut self, shape: &'static Shape, key: Option<Key>) -> Result<Option<Value>> {
        let sort = self.cursor.sort()?;
        let from = self.cursor.at();
        let start = self.cursor.clone();
        let value = match (shape, sort) {
            (_, Sort::Null) => {
                self.cursor.word()?;
                return Ok(None);
            }
            (Shape::Bool, Sort::Bool) => Some(Value::Bool(self.cursor.word()? == "true")),
            (Shape::Number { min, max }, Sort::Number) => number(self.cursor.number()?, *min, *max),
            (Shape::Whole { min, max }, Sort::Number) => number(self.cursor.number()?, *min, *max)
                .filter(|value| value.as_num().is_some_and(|n| n.fract() == 0.0)),
            (Shape::Text | Shape::Id | Shape::Word(_) | Shape::Date | Shape::DateOrPeriod, Sort::Text) => {
                text(self.cursor.raw_string()?, shape)
            }
            (Shape::Texts, Sort::Array) => Some(self.list(&Shape::Text)?),
            (Shape::Record(schema), Sort::Object) => Some(Value::Record(Rc::new(self.record(schema)?))),
            (Shape::Records(schema), Sort::Array) => Some(self.records(schema, key == Some(Key::Items))?),
            (Shape::NumberMap, Sort::Object) => self.map(&Shape::Number { min: f64::MIN, max: f64::MAX })?,
            (Shape::WordMap(element), Sort::Object) => self.map(element)?,
            (Shape::RangeMap, Sort::Object) => self.ranges()?,
            (Shape::RecordMap(element), Sort::Object) => self.map(element)?,
            _ => {
                self.cursor.skip()?;
                None
            }
        };
        Ok(Some(value.unwrap_or_else(|| {
            self.cursor = start;
            // Already read once without an error, so that this cannot fail.
            let json = self.cursor.skip().unwrap_or_else(|_| self.cursor.slice(from, from));
            Value::Raw(Rc::from(&*json::compact(json)))
        })))
    }

    /// A list whose elements have one shape; the cursor stands at its bracket.
    fn list(&mut self, shape: &'static Shape) -> Result<Value> {
        let base = self.values.len();
        let mut more = self.cursor.open(b']')?;
        while more {
            let value = self.value(shape, None)?.unwrap_or_else(|| Value::Raw(Rc::from("null")));
            self.values.push(value);
            more = self.cursor.more(b']')?;
        }
        Ok(Value::List(self.values.drain(base..).collect()))
    }

    fn records(&mut self, schema: &'static Schema, items: bool) -> Result<Value> {
        let mut list = Vec::new();
        let mut more = self.cursor.open(b']')?;
        while more {
            if items && list.len() == MAX_ITEMS {
                return Err(Stop::TooManyItems);
            }
            let record = if self.cursor.sort()? == Sort::Object {
                self.record(schema)?
            } else {
                let json = self.cursor.skip()?;
                let json = Rc::from(&*json::compact(json));
                Record::unreadable(self.uid(), json)
            };
            list.push(Rc::new(record));
            more = self.cursor.more(b']')?;
        }
        Ok(Value::Records(Rc::new(list)))
    }

    /// An object by id; `None` where an id stands twice or cannot be read, since a map cannot keep that.
    fn map(&mut self, shape: &'static Shape) -> Result<Option<Value>> {
        let mut map: Map<Rc<str>, Value> = Map::new();
        let mut whole = true;
        let mut more = self.cursor.open(b'}')?;
        while more {
            let id = json::unescape(self.cursor.key()?);
            let value = self.value(shape, None)?.unwrap_or_else(|| Value::Raw(Rc::from("null")));
            whole &= id.is_some_and(|id| map.insert(Rc::from(&*id), value).is_none());
            more = self.cursor.more(b'}')?;
        }
        Ok(whole.then(|| Value::Map(map.into_iter().collect())))
    }

    fn ranges(&mut self) -> Result<Option<Value>> {
        static NUMBERS: Shape = Shape::Number { min: f64::MIN, max: f64::MAX };
        let mut map: Map<Rc<str>, Value> = Map::new();
        let mut whole = true;
        let mut more = self.cursor.open(b'}')?;
        while more {
            let name = json::unescape(self.cursor.key()?);
            let start = self.cursor.clone();
            let mut value = None;
            if self.cursor.sort()? == Sort::Array {
                value = Some(self.list(&NUMBERS)?).filter(is_range);
            }
            let known = name.as_ref().is_some_and(|name| ESTIMATES.iter().any(|key| key.name() == &**name));
            let value = match value.filter(|_| known) {
                Some(value) => value,
                None => {
                    self.cursor = start;
                    Value::Raw(Rc::from(&*json::compact(self.cursor.skip()?)))
                }
            };
            whole &= name.is_some_and(|name| map.insert(Rc::from(&*name), value).is_none());
            more = self.cursor.more(b'}')?;
        }
        Ok(whole.then(|| Value::Map(map.into_iter().collect())))
    }
}

fn is_range(value: &Value) -> bool {
    match value {
        Value::List(list) => {
            matches!(&**list, [Value::Num(low), Value::Num(high)] if low <= high)
        }
        _ => false,
    }
}

fn number(digits: &str, min: f64, max: f64) -> Option<Value> {
    let number = parse_decimal(digits)?;
    let number = Number::new(number)?;
    (min..=max).contains(&number.get()).then_some(Value::Num(number))
}

fn text(raw: &str, shape: &Shape) -> Option<Value> {
    let text = json::unescape(raw)?;
    match shape {
        Shape::Word(words) => words.iter().find(|word| ***word == *text).map(|word| Value::Word(word)),
        Shape::Id if text.is_empty() => None,
        Shape::Date => Day::parse(&text).map(|_| Value::text(&text)),
        Shape::DateOrPeriod => Period::parse(&text).map(|_| Value::text(&text)),
        _ => Some(Value::text(&text)),
    }
}
