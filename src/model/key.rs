//! Every key the plan file knows, by name.
//!
//! ```
//! use plan_widget::model::Key;
//!
//! assert_eq!(Key::TimeCriticality.name(), "time_criticality");
//! assert_eq!(Key::of("reach"), Some(Key::Reach));
//! ```

macro_rules! keys {
    ($($variant:ident = $name:literal),* $(,)?) => {
        /// A known key of the plan file (`docs/plan-format.md`). Which entry may carry which key is said by its [`Schema`](super::schema::Schema).
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Key { $(#[doc = concat!("`", $name, "`")] $variant),* }

        impl Key {
            /// Every key, in the order of declaration.
            pub const ALL: &'static [Key] = &[$(Key::$variant),*];

            /// The key as the plan file spells it.
            pub const fn name(self) -> &'static str {
                match self { $(Key::$variant => $name),* }
            }

            /// The key of that name, if the plan file knows one.
            pub fn of(name: &str) -> Option<Key> {
                Key::ALL.iter().copied().find(|key| key.name() == name)
            }
        }
    };
}

keys! {
    SchemaLink = "$schema", Format = "format", Version = "version", Rev = "rev", Title = "title", Description = "description", AsOf = "as_of",
    Settings = "settings", Teams = "teams", Objectives = "objectives", Timeboxes = "timeboxes", Milestones = "milestones",
    Criteria = "criteria", Methods = "methods", Formula = "formula", Items = "items", Baselines = "baselines", Calendar = "calendar", Week = "week", Holidays = "holidays",
    Method = "method", Goal = "goal", EffortUnit = "effort_unit", ReachPer = "reach_per",
    FiscalYearStarts = "fiscal_year_starts", WeekStarts = "week_starts", MoscowBudget = "moscow_budget",
    FocusFactor = "focus_factor", DiscountRate = "discount_rate", ReviewAfterDays = "review_after_days",
    Must = "must", Should = "should", Could = "could",
    Id = "id", Notes = "notes", Link = "link", Kind = "kind", Status = "status", Progress = "progress", Owner = "owner",
    Team = "team", Tags = "tags",
    Reach = "reach", ReachOnce = "reach_once", Impact = "impact", Confidence = "confidence", Effort = "effort", EffortBy = "effort_by",
    Value = "value", TimeCriticality = "time_criticality", RiskReduction = "risk_reduction", Ease = "ease",
    ValuePerMonth = "value_per_month", Ranges = "ranges", Votes = "votes", Evidence = "evidence", Note = "note", ScoredAt = "scored_at", Moscow = "moscow", Timebox = "timebox",
    MoscowIn = "moscow_in", Pin = "pin", Start = "start", End = "end", Horizon = "horizon", DependsOn = "depends_on",
    Locked = "locked", Parent = "parent",
    Name = "name", Capacity = "capacity", Color = "color", Absences = "absences", From = "from", To = "to",
    KeyResults = "key_results", Target = "target", Current = "current", Unit = "unit",
    Date = "date", Weight = "weight", Min = "min", Max = "max", LowerIsBetter = "lower_is_better",
    LinkKind = "type", Lag = "lag", Scenarios = "scenarios", Placed = "placed", Removed = "removed",
    Taken = "taken", Rank = "rank", Why = "why", By = "by", At = "at", Log = "log", What = "what", MergedFrom = "merged_from",
    // The widget's own, which stand among the unknown keys.
    Filters = "filters", Columns = "columns", Lanes = "lanes", Fields = "fields", SameReleaseAs = "same_release_as",
    Words = "words", Order = "order", Hidden = "hidden", Added = "added", Widths = "widths", Frozen = "frozen",
    FieldKey = "key", Choices = "choices", Sources = "sources", Url = "url",
    Views = "views", View = "view", Filter = "filter", HideDone = "hide_done", Group = "group", Sort = "sort", Descending = "descending",
    Flat = "flat", Board = "board", Within = "within", Show = "show", Zoom = "zoom", Folded = "folded", Compare = "compare",
    ColorRules = "color_rules", Conflicts = "conflicts", List = "list", RemovedBy = "removed_by",
}
