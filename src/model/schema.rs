//! Which keys an entry of the plan may carry, in canonical order, and the shape each value must have.

use super::key::Key;

/// The words of `moscow` and `moscow_in`.
pub const MOSCOW: &[&str] = &["must", "should", "could", "wont"];
/// The words of `status`.
pub const STATUS: &[&str] = &["idea", "planned", "in_progress", "done", "dropped"];
/// The words of `horizon`.
pub const HORIZON: &[&str] = &["now", "next", "later"];
/// The words of `settings.method`.
pub const METHODS: &[&str] = &["rice", "ice", "wsjf", "value_effort", "weighted", "cd3"];
/// The words of `settings.effort_unit`.
pub const EFFORT_UNITS: &[&str] = &["person-months", "person-weeks", "person-days", "points"];
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
pub enum Shape {
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
    /// One of these words.
    Word(&'static [&'static str]),
    /// A civil date, `YYYY-MM-DD`.
    Date,
    /// A civil date or a period such as `2027-Q2`.
    DateOrPeriod,
    /// A list of strings.
    Texts,
    /// One nested entry.
    Record(&'static Schema),
    /// A list of entries.
    Records(&'static Schema),
    /// An object from an id to a number.
    NumberMap,
    /// An object from an id to a word of this shape.
    WordMap(&'static Shape),
    /// An object from an estimate's key to `[low, high]`.
    RangeMap,
    /// An object from an id to an entry of this shape.
    RecordMap(&'static Shape),
}

/// The keys of one sort of entry, in canonical order.
#[derive(Debug)]
pub struct Schema {
    /// What an entry of this sort is called in messages.
    pub noun: &'static str,
    /// The keys, in the order they are written.
    pub fields: &'static [(Key, Shape)],
}

impl Schema {
    /// The place of a key in the canonical order; `None` where this sort of entry does not know it.
    pub fn position(&self, key: Key) -> Option<usize> {
        self.fields.iter().position(|(known, _)| *known == key)
    }

    /// The shape of a key's value; `None` where this sort of entry does not know the key.
    pub fn shape(&self, key: Key) -> Option<&'static Shape> {
        self.fields.iter().find(|(known, _)| *known == key).map(|(_, shape)| shape)
    }

    /// The place of the key spelled `name`, searched from `hint` on and then from the start: entries are mostly written in order.
    pub fn find(&self, name: &str, hint: usize) -> Option<usize> {
        let (before, after) = self.fields.split_at(hint.min(self.fields.len()));
        let named = |(key, _): &(Key, Shape)| key.name() == name;
        after.iter().position(named).map(|at| at + before.len()).or_else(|| before.iter().position(named))
    }
}

static LETTER: Shape = Shape::Word(MOSCOW);
static STOOD: Shape = Shape::Record(&BASELINE_ITEM);
const ANY: Shape = Shape::Number { min: f64::MIN, max: f64::MAX };
const POSITIVE: Shape = Shape::Number { min: 0.0, max: f64::MAX };
const PERCENT: Shape = Shape::Number { min: 0.0, max: 100.0 };

/// The whole document.
pub static PLAN: Schema = Schema {
    noun: "plan",
    fields: &[
        (Key::Format, Shape::Word(&["plan-widget"])),
        (Key::Version, Shape::Whole { min: 1.0, max: 9_007_199_254_740_991.0 }),
        (Key::Rev, Shape::Text),
        (Key::Title, Shape::Text),
        (Key::Description, Shape::Text),
        (Key::AsOf, Shape::Date),
        (Key::Settings, Shape::Record(&SETTINGS)),
        (Key::Teams, Shape::Records(&TEAM)),
        (Key::Objectives, Shape::Records(&OBJECTIVE)),
        (Key::Timeboxes, Shape::Records(&TIMEBOX)),
        (Key::Milestones, Shape::Records(&MILESTONE)),
        (Key::Criteria, Shape::Records(&CRITERION)),
        (Key::Items, Shape::Records(&ITEM)),
        (Key::Baselines, Shape::Records(&BASELINE)),
    ],
};

/// `settings`.
pub static SETTINGS: Schema = Schema {
    noun: "settings",
    fields: &[
        (Key::Method, Shape::Word(METHODS)),
        (Key::Goal, Shape::Text),
        (Key::EffortUnit, Shape::Word(EFFORT_UNITS)),
        (Key::ReachPer, Shape::Text),
        (Key::FiscalYearStarts, Shape::Whole { min: 1.0, max: 12.0 }),
        (Key::WeekStarts, Shape::Word(&["mon", "sun"])),
        (Key::MoscowBudget, Shape::Record(&BUDGET)),
        (Key::FocusFactor, PERCENT),
        (Key::DiscountRate, ANY),
    ],
};

/// `settings.moscow_budget`: the largest share of effort per class, percent.
pub static BUDGET: Schema =
    Schema { noun: "budget", fields: &[(Key::Must, PERCENT), (Key::Should, PERCENT), (Key::Could, PERCENT)] };

/// `items[]`.
pub static ITEM: Schema = Schema {
    noun: "item",
    fields: &[
        (Key::Id, Shape::Id),
        (Key::Title, Shape::Text),
        (Key::Notes, Shape::Text),
        (Key::Link, Shape::Text),
        (Key::Kind, Shape::Text),
        (Key::Status, Shape::Word(STATUS)),
        (Key::Progress, PERCENT),
        (Key::Owner, Shape::Text),
        (Key::Team, Shape::Text),
        (Key::Objectives, Shape::Texts),
        (Key::Tags, Shape::Texts),
        (Key::Reach, POSITIVE),
        (Key::ReachOnce, Shape::Bool),
        (Key::Impact, POSITIVE),
        (Key::Confidence, PERCENT),
        (Key::Effort, POSITIVE),
        (Key::Value, ANY),
        (Key::TimeCriticality, ANY),
        (Key::RiskReduction, ANY),
        (Key::Ease, ANY),
        (Key::ValuePerMonth, ANY),
        (Key::Criteria, Shape::NumberMap),
        (Key::Ranges, Shape::RangeMap),
        (Key::Votes, Shape::Records(&VOTE)),
        (Key::Moscow, Shape::Word(MOSCOW)),
        (Key::Timebox, Shape::Text),
        (Key::MoscowIn, Shape::WordMap(&LETTER)),
        (Key::Pin, Shape::Record(&PIN)),
        (Key::Start, Shape::DateOrPeriod),
        (Key::End, Shape::DateOrPeriod),
        (Key::Horizon, Shape::Word(HORIZON)),
        (Key::DependsOn, Shape::Texts),
        (Key::Locked, Shape::Bool),
    ],
};

/// `items[].votes[]`: one person's own estimates.
pub static VOTE: Schema = Schema {
    noun: "vote",
    fields: &[
        (Key::By, Shape::Text),
        (Key::At, Shape::Text),
        (Key::Reach, POSITIVE),
        (Key::Impact, POSITIVE),
        (Key::Confidence, PERCENT),
        (Key::Effort, POSITIVE),
        (Key::Value, ANY),
        (Key::TimeCriticality, ANY),
        (Key::RiskReduction, ANY),
        (Key::Ease, ANY),
        (Key::ValuePerMonth, ANY),
    ],
};

/// `items[].pin`: a reasoned "out of order".
pub static PIN: Schema = Schema {
    noun: "pin",
    fields: &[
        (Key::Rank, Shape::Whole { min: 1.0, max: 1e9 }),
        (Key::Why, Shape::Text),
        (Key::By, Shape::Text),
        (Key::At, Shape::Text),
    ],
};

/// `teams[]`.
pub static TEAM: Schema = Schema {
    noun: "team",
    fields: &[
        (Key::Id, Shape::Id),
        (Key::Name, Shape::Text),
        (Key::Capacity, POSITIVE),
        (Key::Color, Shape::Text),
        (Key::Absences, Shape::Records(&ABSENCE)),
    ],
};

/// `teams[].absences[]`.
pub static ABSENCE: Schema =
    Schema { noun: "absence", fields: &[(Key::From, Shape::Date), (Key::To, Shape::Date), (Key::Capacity, POSITIVE)] };

/// `objectives[]`.
pub static OBJECTIVE: Schema = Schema {
    noun: "objective",
    fields: &[
        (Key::Id, Shape::Id),
        (Key::Title, Shape::Text),
        (Key::Owner, Shape::Text),
        (Key::KeyResults, Shape::Records(&KEY_RESULT)),
    ],
};

/// `objectives[].key_results[]`.
pub static KEY_RESULT: Schema = Schema {
    noun: "key result",
    fields: &[
        (Key::Id, Shape::Id),
        (Key::Title, Shape::Text),
        (Key::Start, ANY),
        (Key::Target, ANY),
        (Key::Current, ANY),
        (Key::Unit, Shape::Text),
    ],
};

/// `timeboxes[]`.
pub static TIMEBOX: Schema = Schema {
    noun: "timebox",
    fields: &[
        (Key::Id, Shape::Id),
        (Key::Title, Shape::Text),
        (Key::Start, Shape::DateOrPeriod),
        (Key::End, Shape::DateOrPeriod),
        (Key::Capacity, POSITIVE),
    ],
};

/// `milestones[]`.
pub static MILESTONE: Schema = Schema {
    noun: "milestone",
    fields: &[(Key::Id, Shape::Id), (Key::Title, Shape::Text), (Key::Date, Shape::Date), (Key::Team, Shape::Text)],
};

/// `criteria[]`.
pub static CRITERION: Schema = Schema {
    noun: "criterion",
    fields: &[
        (Key::Id, Shape::Id),
        (Key::Title, Shape::Text),
        (Key::Weight, POSITIVE),
        (Key::Min, ANY),
        (Key::Max, ANY),
        (Key::LowerIsBetter, Shape::Bool),
    ],
};

/// `baselines[]`.
pub static BASELINE: Schema = Schema {
    noun: "baseline",
    fields: &[
        (Key::Id, Shape::Id),
        (Key::Title, Shape::Text),
        (Key::Taken, Shape::Date),
        (Key::Items, Shape::RecordMap(&STOOD)),
    ],
};

/// `baselines[].items{}`: where an item stood.
pub static BASELINE_ITEM: Schema = Schema {
    noun: "baseline entry",
    fields: &[
        (Key::Start, Shape::DateOrPeriod),
        (Key::End, Shape::DateOrPeriod),
        (Key::Rank, Shape::Whole { min: 1.0, max: 1e9 }),
    ],
};

/// The schema of the entries of a top-level list; `None` for a key that is no list of entries.
pub fn of_list(list: Key) -> Option<&'static Schema> {
    match PLAN.shape(list)? {
        Shape::Records(schema) => Some(schema),
        _ => None,
    }
}
