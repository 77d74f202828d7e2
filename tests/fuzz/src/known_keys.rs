//! The keys of the plan file with what each takes: what random plans are made of.

/// The keys of an entry that the format knows, in canonical order, and what each takes.
pub type KnownKeys = &'static [(&'static str, FieldTakes)];

/// The shape of a key of the format.
#[derive(Clone, Copy)]
pub enum FieldTakes {
    Text,
    Id,
    Bool,
    Number,
    Percent,
    Month,
    Word(&'static [&'static str]),
    Date,
    Period,
    Texts,
    /// A list of ids, or of entries that have one.
    References(KnownKeys),
    Lag,
    Weekdays,
    /// One entry, drawn with dice of its own: what was drawn before it was known stays what it is.
    Aside(KnownKeys),
    /// A list of entries, drawn like that.
    ManyAside(KnownKeys),
    One(KnownKeys),
    Many(KnownKeys),
    NumberMap,
    LetterMap,
    Ranges,
    Baseline,
    /// One entry, whose known keys may be `null`; drawn aside.
    Patch(KnownKeys),
    /// A list of such entries; drawn aside.
    Patches(KnownKeys),
    /// Lists of ids by the name of a list.
    IdLists,
    /// Ids by id, by the name of a list.
    IdMaps,
}

use FieldTakes::*;

pub const LETTERS: &[&str] = &["must", "should", "could", "wont"];
pub const ITEM: &[(&str, FieldTakes)] = &[
    ("id", Id),
    ("title", Text),
    ("parent", Text),
    ("notes", Text),
    ("link", Text),
    ("kind", Text),
    ("status", Word(&["idea", "planned", "in_progress", "done", "dropped"])),
    ("progress", Percent),
    ("owner", Text),
    ("team", Text),
    ("objectives", Texts),
    ("tags", Texts),
    ("reach", Number),
    ("reach_once", Bool),
    ("impact", Number),
    ("confidence", Percent),
    ("effort", Number),
    ("effort_by", NumberMap),
    ("value", Number),
    ("time_criticality", Number),
    ("risk_reduction", Number),
    ("ease", Number),
    ("value_per_month", Number),
    ("criteria", NumberMap),
    ("ranges", Ranges),
    ("votes", Many(VOTE)),
    ("evidence", ManyAside(EVIDENCE)),
    ("scored_at", Date),
    ("moscow", Word(LETTERS)),
    ("timebox", Text),
    ("moscow_in", LetterMap),
    ("pin", One(PIN)),
    ("start", Period),
    ("end", Period),
    ("horizon", Word(&["now", "next", "later"])),
    ("depends_on", References(DEPENDENCY)),
    ("locked", Bool),
    ("log", ManyAside(DECISION)),
    ("merged_from", ManyAside(MERGED_ITEM)),
];
const EVIDENCE: &[(&str, FieldTakes)] = &[("kind", Text), ("note", Text), ("link", Text), ("at", Text)];
const MERGED_ITEM: &[(&str, FieldTakes)] = &[("id", Id), ("title", Text)];
const DECISION: &[(&str, FieldTakes)] = &[("at", Text), ("by", Text), ("what", Text), ("why", Text), ("items", Texts)];
const DEPENDENCY: &[(&str, FieldTakes)] = &[("id", Id), ("type", Word(&["FS", "SS", "FF", "SF"])), ("lag", Lag)];
const VOTE: &[(&str, FieldTakes)] = &[
    ("by", Text),
    ("at", Text),
    ("reach", Number),
    ("impact", Number),
    ("confidence", Percent),
    ("effort", Number),
    ("value", Number),
    ("time_criticality", Number),
    ("risk_reduction", Number),
    ("ease", Number),
    ("value_per_month", Number),
];
const PIN: &[(&str, FieldTakes)] = &[("rank", Month), ("why", Text), ("by", Text), ("at", Text)];
const TEAM: &[(&str, FieldTakes)] = &[
    ("id", Id),
    ("name", Text),
    ("capacity", Number),
    ("color", Text),
    ("absences", Many(ABSENCE)),
    ("calendar", Aside(CALENDAR)),
];
const CALENDAR: &[(&str, FieldTakes)] = &[("week", Weekdays), ("holidays", Many(HOLIDAY))];
const HOLIDAY: &[(&str, FieldTakes)] = &[("from", Date), ("to", Date), ("title", Text)];
const ABSENCE: &[(&str, FieldTakes)] = &[("from", Date), ("to", Date), ("capacity", Number)];
const OBJECTIVE: &[(&str, FieldTakes)] =
    &[("id", Id), ("title", Text), ("owner", Text), ("key_results", Many(KEY_RESULT))];
const KEY_RESULT: &[(&str, FieldTakes)] =
    &[("id", Id), ("title", Text), ("start", Number), ("target", Number), ("current", Number), ("unit", Text)];
const TIMEBOX: &[(&str, FieldTakes)] =
    &[("id", Id), ("title", Text), ("start", Period), ("end", Period), ("capacity", Number)];
const MILESTONE: &[(&str, FieldTakes)] = &[("id", Id), ("title", Text), ("date", Date), ("team", Text)];
const CRITERION: &[(&str, FieldTakes)] =
    &[("id", Id), ("title", Text), ("weight", Number), ("min", Number), ("max", Number), ("lower_is_better", Bool)];
const BASELINE: &[(&str, FieldTakes)] = &[("id", Id), ("title", Text), ("taken", Date), ("items", Baseline)];
pub const BASELINE_ITEM: &[(&str, FieldTakes)] =
    &[("start", Period), ("end", Period), ("rank", Month), ("parent", Text)];
const SETTINGS: &[(&str, FieldTakes)] = &[
    ("method", Word(&["rice", "ice", "wsjf", "value_effort", "weighted", "cd3"])),
    ("goal", Text),
    ("effort_unit", Word(&["person-months", "person-weeks", "person-days", "points"])),
    ("reach_per", Text),
    ("fiscal_year_starts", Month),
    ("week_starts", Word(&["mon", "sun"])),
    ("moscow_budget", One(BUDGET)),
    ("focus_factor", Percent),
    ("discount_rate", Number),
    ("review_after_days", Month),
];
const BUDGET: &[(&str, FieldTakes)] = &[("must", Percent), ("should", Percent), ("could", Percent)];
/// The keys of the document but for `format` and `version`, behind the first of which those two stand.
pub const ROOT: &[(&str, FieldTakes)] = &[
    ("$schema", Text),
    ("rev", Text),
    ("title", Text),
    ("description", Text),
    ("as_of", Date),
    ("settings", One(SETTINGS)),
    ("calendar", Aside(CALENDAR)),
    ("teams", Many(TEAM)),
    ("objectives", Many(OBJECTIVE)),
    ("timeboxes", Many(TIMEBOX)),
    ("milestones", Many(MILESTONE)),
    ("criteria", Many(CRITERION)),
    ("items", Many(ITEM)),
    ("baselines", Many(BASELINE)),
    ("scenarios", ManyAside(SCENARIO)),
    ("log", ManyAside(DECISION)),
];
const SCENARIO: &[(&str, FieldTakes)] = &[
    ("id", Id),
    ("title", Text),
    ("notes", Text),
    ("settings", Patch(SETTINGS)),
    ("calendar", Patch(CALENDAR)),
    ("teams", Patches(TEAM)),
    ("objectives", Patches(OBJECTIVE)),
    ("timeboxes", Patches(TIMEBOX)),
    ("milestones", Patches(MILESTONE)),
    ("criteria", Patches(CRITERION)),
    ("items", Patches(ITEM)),
    ("placed", IdMaps),
    ("removed", IdLists),
    ("log", Many(DECISION)),
];
/// What a merge of files leaves in a plan under `conflicts`, a key of the widget's own; both values stand behind these.
pub const CONFLICT: &[(&str, FieldTakes)] = &[
    ("list", Word(&["items", "teams", "settings"])),
    ("id", Text),
    ("key", Word(&["effort", "title", "depends_on"])),
    ("removed_by", Word(&["ours", "theirs"])),
];
