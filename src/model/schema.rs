//! The schemas: keys an entry of the plan may carry, in canonical order, and the shape each value must have.
//!
//! ```
//! use plan_widget::model::Key;
//! use plan_widget::model::schema::{self, ITEM, ValueShape};
//!
//! assert!(matches!(ITEM.shape(Key::Confidence), Some(ValueShape::Number { min: 0.0, max: 100.0 })));
//! assert!(ITEM.position(Key::Id) < ITEM.position(Key::Title));
//! assert_eq!(schema::of_list(Key::Teams).map(|schema| schema.noun), Some("team"));
//! ```

use super::key::Key;
use super::table::plan_entries;
pub use super::words::{
    DEPENDENCY_KINDS, EFFORT_UNITS, FIELD_KINDS, HORIZON, METHODS, MOSCOW, STATUS, WEEK_STARTS, WORK_DAYS,
};

/// The estimates of an item: what `ranges` and `votes` may speak of.
pub const ESTIMATES: &[Key] = &[
    Key::Reach,
    Key::Impact,
    Key::Confidence,
    Key::Effort,
    Key::Value,
    Key::TimeCriticality,
    Key::RiskReduction,
    Key::Ease,
    Key::ValuePerMonth,
];

/// The shape a known key's value must have. A value of another shape is kept as it came and reported.
#[derive(Clone, Copy, Debug)]
pub enum ValueShape {
    /// Any string.
    Text,
    /// A string that is not empty.
    Id,
    /// `true` or `false`.
    Bool,
    /// A finite number within `[min, max]`.
    Number {
        /// The smallest number allowed.
        min: f64,
        /// The largest number allowed.
        max: f64,
    },
    /// A whole number within `[min, max]`.
    Whole {
        /// The smallest number allowed.
        min: f64,
        /// The largest number allowed.
        max: f64,
    },
    /// One of these words, or the id of an entry that adds one.
    Named(&'static [&'static str]),
    /// One of these words.
    Word(&'static [&'static str]),
    /// A civil date, `YYYY-MM-DD`.
    Date,
    /// A civil date or a period such as `2027-Q2`.
    DateOrPeriod,
    /// A list of strings.
    Texts,
    /// A list of these words.
    Words(&'static [&'static str]),
    /// A list of ids, or of entries that have one in their `id`.
    References(&'static Schema),
    /// One nested entry.
    Record(&'static Schema),
    /// A list of entries.
    Records(&'static Schema),
    /// An object from an id to a number.
    NumberMap,
    /// An object from an id to a number, 0 or more.
    AmountMap,
    /// An object from an id to a value of this shape: a word, a list of ids, ids by id.
    WordMap(&'static ValueShape),
    /// An object from an estimate's key to `[low, high]`.
    RangeMap,
    /// An object from an id to an entry of this shape.
    RecordMap(&'static ValueShape),
}

/// The keys of one sort of entry, in canonical order.
#[derive(Debug)]
pub struct Schema {
    /// The word for an entry of this sort in messages.
    pub noun: &'static str,
    /// The keys, in the order they are written.
    pub fields: &'static [(Key, ValueShape)],
    /// Keys of the widget's own. To the format they are unknown: they stand among the unknown keys, in the order of the file, and a value of another shape
    /// is another program's and no problem.
    pub own: &'static [(Key, ValueShape)],
}

impl Schema {
    /// The place of a key in the canonical order; `None` where this sort of entry does not know it.
    pub fn position(&self, key: Key) -> Option<usize> {
        self.fields.iter().position(|(known, _)| *known == key)
    }

    /// The shape of a key's value; `None` where this sort of entry does not know the key.
    pub fn shape(&self, key: Key) -> Option<&'static ValueShape> {
        self.fields.iter().find(|(known, _)| *known == key).map(|(_, shape)| shape)
    }

    /// The key of the widget's own that is spelled `name`, with the shape of its value.
    pub fn own(&self, name: &str) -> Option<(Key, &'static ValueShape)> {
        self.own.iter().find(|(key, _)| key.name() == name).map(|(key, shape)| (*key, shape))
    }

    /// The place of the key spelled `name`, searched from `hint` on and then from the start: entries are mostly written in order.
    pub fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at(hint.min(self.fields.len()));
        let named = |(key, _): &(Key, ValueShape)| key.name() == name;
        after.iter().position(named).map(|at| at + before.len()).or_else(|| before.iter().position(named))
    }
}

macro_rules! shape {
    (Id) => {
        ValueShape::Id
    };
    (Text) => {
        ValueShape::Text
    };
    (Flag) => {
        ValueShape::Bool
    };
    (Number) => {
        ValueShape::Number { min: f64::MIN, max: f64::MAX }
    };
    (Amount) => {
        ValueShape::Number { min: 0.0, max: f64::MAX }
    };
    (Percent) => {
        ValueShape::Number { min: 0.0, max: 100.0 }
    };
    (Whole $min:literal, $max:literal) => {
        ValueShape::Whole { min: $min, max: $max }
    };
    (Days $min:literal, $max:literal) => {
        ValueShape::Whole { min: $min, max: $max }
    };
    (Word $Type:ident $TABLE:ident) => {
        ValueShape::Word($TABLE)
    };
    (Named $TABLE:ident) => {
        ValueShape::Named($TABLE)
    };
    (References $SCHEMA:ident $View:ident) => {
        ValueShape::References(&$SCHEMA)
    };
    (Date) => {
        ValueShape::Date
    };
    (DateOrPeriod) => {
        ValueShape::DateOrPeriod
    };
    (Texts) => {
        ValueShape::Texts
    };
    (Words $Type:ident $TABLE:ident) => {
        ValueShape::Words($TABLE)
    };
    (Record $SCHEMA:ident $View:ident) => {
        ValueShape::Record(&$SCHEMA)
    };
    (Records $SCHEMA:ident $View:ident) => {
        ValueShape::Records(&$SCHEMA)
    };
    (NumberMap) => {
        ValueShape::NumberMap
    };
    (AmountMap) => {
        ValueShape::AmountMap
    };
    (RangeMap) => {
        ValueShape::RangeMap
    };
    (WordMap $Type:ident $TABLE:ident) => {
        ValueShape::WordMap(&ValueShape::Word($TABLE))
    };
    (IdLists) => {
        ValueShape::WordMap(&ValueShape::Texts)
    };
    (IdMaps) => {
        ValueShape::WordMap(&ValueShape::WordMap(&ValueShape::Text))
    };
    (RecordMap $SCHEMA:ident $View:ident) => {
        ValueShape::RecordMap(&ValueShape::Record(&$SCHEMA))
    };
}

macro_rules! own_keys {
    (ITEM) => {
        &[(Key::SameReleaseAs, shape!(Texts))]
    };
    ($SCHEMA:ident) => {
        &[]
    };
}

macro_rules! schemas {
    ($(
        $(#[$doc:meta])*
        $SCHEMA:ident $View:ident $noun:literal {
            $($(#[$key_doc:meta])* $accessor:ident $Key:ident: $shape:ident $(($($of:tt)*))?),* $(,)?
        }
    )*) => {$(
        $(#[$doc])*
        pub static $SCHEMA: Schema =
            Schema { noun: $noun, fields: &[$((Key::$Key, shape!($shape $($($of)*)?))),*], own: own_keys!($SCHEMA) };
    )*};
}

plan_entries!(schemas);

/// The whole document.
pub static PLAN: Schema = Schema {
    noun: "plan",
    fields: &[
        (Key::SchemaLink, ValueShape::Text),
        (Key::Format, ValueShape::Word(&["plan-widget"])),
        (Key::Version, ValueShape::Whole { min: 1.0, max: 9_007_199_254_740_991.0 }),
        (Key::Rev, ValueShape::Text),
        (Key::Title, ValueShape::Text),
        (Key::Description, ValueShape::Text),
        (Key::AsOf, ValueShape::Date),
        (Key::Settings, ValueShape::Record(&SETTINGS)),
        (Key::Calendar, ValueShape::Record(&CALENDAR)),
        (Key::Teams, ValueShape::Records(&TEAM)),
        (Key::Objectives, ValueShape::Records(&OBJECTIVE)),
        (Key::Timeboxes, ValueShape::Records(&TIMEBOX)),
        (Key::Milestones, ValueShape::Records(&MILESTONE)),
        (Key::Criteria, ValueShape::Records(&CRITERION)),
        (Key::Methods, ValueShape::Records(&METHOD)),
        (Key::Items, ValueShape::Records(&ITEM)),
        (Key::Baselines, ValueShape::Records(&BASELINE)),
        (Key::Scenarios, ValueShape::Records(&SCENARIO)),
        (Key::Log, ValueShape::Records(&DECISION)),
    ],
    own: &[
        (Key::Filters, ValueShape::Records(&SAVED_FILTER)),
        (Key::Views, ValueShape::Records(&SAVED_VIEW)),
        (Key::Columns, ValueShape::Record(&COLUMN_LAYOUT)),
        (Key::Lanes, ValueShape::Record(&LANE_ORDERS)),
        (Key::Fields, ValueShape::Records(&CUSTOM_FIELD)),
        (Key::Sources, ValueShape::Records(&LIST_SOURCE)),
        (Key::ColorRules, ValueShape::Records(&COLOUR_RULE)),
        (Key::Conflicts, ValueShape::Records(&CONFLICT)),
    ],
};

/// `filters[]`: a saved filter.
pub static SAVED_FILTER: Schema =
    Schema { noun: "filter", fields: &[(Key::Name, ValueShape::Text), (Key::Words, ValueShape::Text)], own: &[] };

/// `views[]`: a saved view.
pub static SAVED_VIEW: Schema = Schema {
    noun: "view",
    fields: &[
        (Key::Id, ValueShape::Id),
        (Key::Title, ValueShape::Text),
        (Key::View, ValueShape::Word(&["scores", "board", "timeline", "matrix", "insights"])),
        (Key::Filter, ValueShape::Text),
        (Key::HideDone, ValueShape::Bool),
        (Key::Group, ValueShape::Text),
        (Key::Sort, ValueShape::Text),
        (Key::Descending, ValueShape::Bool),
        (Key::Flat, ValueShape::Bool),
        (Key::Board, ValueShape::Text),
        (Key::Lanes, ValueShape::Word(&["team", "status", "kind", "objective", "parent", "none"])),
        (Key::Within, ValueShape::Word(&["team", "status", "kind", "objective", "parent"])),
        (Key::Color, ValueShape::Word(&["status", "kind", "objective", "moscow", "owner"])),
        (Key::Show, ValueShape::Words(&["critical", "expected", "load", "rows"])),
        (Key::Zoom, ValueShape::Number { min: 0.0, max: 1000.0 }),
        (Key::Folded, ValueShape::Texts),
        (Key::Columns, ValueShape::Record(&COLUMN_LAYOUT)),
        (Key::Compare, ValueShape::Text),
    ],
    own: &[],
};

/// `columns`: how the grid's columns differ from the method's own.
pub static COLUMN_LAYOUT: Schema = Schema {
    noun: "columns",
    fields: &[
        (Key::Order, ValueShape::Texts),
        (Key::Hidden, ValueShape::Texts),
        (Key::Added, ValueShape::Texts),
        (Key::Widths, ValueShape::NumberMap),
        (Key::Frozen, ValueShape::Text),
    ],
    own: &[],
};

/// `lanes`: the order of the timeline's lanes where no list of the plan gives it, by the field of the items.
pub static LANE_ORDERS: Schema = Schema {
    noun: "lanes",
    fields: &[
        (Key::Team, ValueShape::Texts),
        (Key::Status, ValueShape::Texts),
        (Key::Kind, ValueShape::Texts),
        (Key::Objectives, ValueShape::Texts),
    ],
    own: &[],
};

/// `fields[]`: a custom field of the items.
pub static CUSTOM_FIELD: Schema = Schema {
    noun: "field",
    fields: &[
        (Key::FieldKey, ValueShape::Text),
        (Key::Title, ValueShape::Text),
        (Key::Kind, ValueShape::Word(FIELD_KINDS)),
        (Key::Choices, ValueShape::Texts),
    ],
    own: &[],
};

/// `sources[]`: an address that lists for the plan come from. What it has besides are options of `import`.
pub static LIST_SOURCE: Schema = Schema {
    noun: "source",
    fields: &[(Key::Url, ValueShape::Text), (Key::Title, ValueShape::Text), (Key::Kind, ValueShape::Text)],
    own: &[],
};

/// `color_rules[]`: a condition whose items have a colour.
pub static COLOUR_RULE: Schema = Schema {
    noun: "colour rule",
    fields: &[(Key::Title, ValueShape::Text), (Key::Words, ValueShape::Text), (Key::Color, ValueShape::Text)],
    own: &[],
};

/// `conflicts[]`: what both sides of a merge of files changed, until someone decides. Both values stand beside these keys, as `ours` and `theirs`.
pub static CONFLICT: Schema = Schema {
    noun: "conflict",
    fields: &[
        (Key::List, ValueShape::Text),
        (Key::Id, ValueShape::Text),
        (Key::FieldKey, ValueShape::Text),
        (Key::RemovedBy, ValueShape::Word(&["ours", "theirs"])),
    ],
    own: &[],
};

/// The schema of the entries of a top-level list; `None` for a key that is no list of entries.
pub fn of_list(list: Key) -> Option<&'static Schema> {
    match PLAN.shape(list)? {
        ValueShape::Records(schema) => Some(schema),
        _ => None,
    }
}
