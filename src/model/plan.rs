//! The whole document.
//!
//! ```
//! use plan_widget::model::Plan;
//! use plan_widget::model::plan::Method;
//!
//! let plan = Plan::empty();
//! assert_eq!(plan.method(), Method::Rice);
//! assert_eq!(plan.moscow_budget(), [60.0, 20.0, 20.0]);
//! assert!(plan.read_only().is_none());
//! ```

use std::rc::Rc;

use index_vec::IndexSlice;

use super::entry::{
    Baseline, Criterion, Decision, Entry, Item, Milestone, Objective, OwnMethod, Scenario, Settings, Team, Timebox,
    WorkCalendar,
};
use super::index::{
    BaselineIndex, CriterionIndex, ItemIndex, MethodIndex, MilestoneIndex, ObjectiveIndex, ScenarioIndex, TeamIndex,
    TimeboxIndex,
};
use super::key::Key;
use super::record::{Record, Uid, Value};
use super::schema::{self, PLAN, SETTINGS};
pub use super::words::Method;
use super::words::{EffortUnit, WeekStart};
use crate::base::day::Day;
use crate::base::number::Number;

/// The newest format version this code writes and edits.
pub const VERSION: u32 = 1;
/// The most items a plan may hold.
pub const MAX_ITEMS: usize = 100_000;
/// The longest plan text that is opened, in bytes (64 MiB).
pub const MAX_BYTES: usize = 64 << 20;

/// A plan: an immutable value; editing makes a new one that shares what did not change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    root: Record,
    next_uid: NextUid,
}

/// The next free uid; two plans with the same content are equal whatever it is.
#[derive(Clone, Copy, Debug)]
struct NextUid(u32);

impl PartialEq for NextUid {
    fn eq(&self, _: &NextUid) -> bool {
        true
    }
}

impl Eq for NextUid {}

/// The reason why a plan can be looked at but not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnlyReason {
    /// The file is of a newer format version than this code knows.
    Newer,
    /// A top-level list has the wrong shape, so that an edit could lose it.
    Misshapen(Key),
}

/// The typed views on the plan's top-level lists, and the first entry of an id in each.
macro_rules! lists {
    ($($(#[$doc:meta])* $list:ident $Key:ident $one:ident $View:ident $place:ident $Index:ident;)*) => {$(
        $(#[$doc])*
        pub fn $list(&self) -> &IndexSlice<$Index, [$View]> {
            IndexSlice::from_slice($View::of_all(self.list(Key::$Key)))
        }

        #[doc = concat!("The first of the ", stringify!($list), " with that id.")]
        pub fn $one(&self, id: &str) -> Option<&$View> {
            self.find(Key::$Key, id).map($View::of)
        }

        #[doc = concat!("The place of an entry among the ", stringify!($list), ".")]
        pub fn $place(&self, uid: Uid) -> Option<$Index> {
            self.$list().position(|entry| entry.uid() == uid)
        }
    )*};
}

impl Default for Plan {
    fn default() -> Plan {
        Plan::empty()
    }
}

impl Plan {
    /// A plan with no items.
    pub fn empty() -> Plan {
        let root = Record::new(Uid(0))
            .with(&PLAN, Key::Format, Value::Word("plan-widget"))
            .with(&PLAN, Key::Version, Value::Num(Number::from(VERSION as i32)))
            .with(&PLAN, Key::Items, Value::Records(Rc::default()));
        Plan { root, next_uid: NextUid(1) }
    }

    /// A plan from its top-level entry; `next_uid` is above every uid in it.
    pub(crate) fn from_root(root: Record, next_uid: u32) -> Plan {
        Plan { root, next_uid: NextUid(next_uid) }
    }

    /// The top-level entry.
    pub fn root(&self) -> &Record {
        &self.root
    }

    /// The top-level entry, to be changed by `edit::apply` alone.
    pub(crate) fn root_mut(&mut self) -> &mut Record {
        &mut self.root
    }

    /// The plan as it would be with these settings: to reckon by, not to be kept.
    #[must_use]
    pub fn with_settings(&self, more: &[(Key, Value)]) -> Plan {
        let mut settings = self.root.record(Key::Settings).map(|settings| (**settings).clone()).unwrap_or_default();
        for (key, value) in more {
            settings.set(&schema::SETTINGS, *key, Some(value.clone()));
        }
        let mut plan = self.clone();
        plan.root.set(&PLAN, Key::Settings, Some(Value::Record(Rc::new(settings))));
        plan
    }

    /// The plan under another title: to be shown, not to be kept.
    #[must_use]
    pub fn with_title(&self, title: &str) -> Plan {
        let mut plan = self.clone();
        plan.root.set(&PLAN, Key::Title, Some(Value::text(title)));
        plan
    }

    /// A uid no entry of this plan has.
    pub fn fresh_uid(&mut self) -> Uid {
        let uid = Uid(self.next_uid.0);
        self.next_uid.0 += 1;
        uid
    }

    /// Keeps a uid from being handed out again: entries may come with uids taken from a copy of this plan.
    pub(crate) fn reserve(&mut self, uid: Uid) {
        self.next_uid.0 = self.next_uid.0.max(uid.0.saturating_add(1));
    }

    /// The entries of a top-level list; none where it is absent or misshapen.
    pub fn list(&self, list: Key) -> &[Rc<Record>] {
        self.root.records(list)
    }

    /// The entries of a top-level list for changing, copied first if they are shared; made where the plan has none yet.
    pub(crate) fn list_mut(&mut self, list: Key) -> &mut Vec<Rc<Record>> {
        if !matches!(self.root.get(list), Some(Value::Records(_))) {
            self.root.set(&PLAN, list, Some(Value::Records(Rc::new(Vec::new()))));
        }
        self.root.records_mut(list)
    }

    lists! {
        /// The items, in manual order.
        items Items item Item item_index ItemIndex;
        /// The teams.
        teams Teams team Team team_index TeamIndex;
        /// The objectives.
        objectives Objectives objective Objective objective_index ObjectiveIndex;
        /// The timeboxes.
        timeboxes Timeboxes timebox Timebox timebox_index TimeboxIndex;
        /// The milestones.
        milestones Milestones milestone Milestone milestone_index MilestoneIndex;
        /// The criteria of weighted scoring.
        criteria Criteria criterion Criterion criterion_index CriterionIndex;
        /// The plan's own methods.
        methods Methods own_method OwnMethod method_index MethodIndex;
        /// The baselines.
        baselines Baselines baseline Baseline baseline_index BaselineIndex;
        /// The scenarios.
        scenarios Scenarios scenario Scenario scenario_index ScenarioIndex;
    }

    /// The decisions about the plan as a whole and about items that are gone, in the order of the file.
    pub fn log(&self) -> &[Decision] {
        Decision::of_all(self.list(Key::Log))
    }

    /// The item of that uid, where it can be read.
    pub fn readable_item(&self, uid: Uid) -> Option<&Item> {
        self.item_index(uid).map(|at| &self.items()[at]).filter(|item| !item.is_unreadable())
    }

    /// The first entry with that id in a top-level list.
    pub fn find(&self, list: Key, id: &str) -> Option<&Rc<Record>> {
        self.list(list).iter().find(|entry| entry.id() == id)
    }

    /// The place of an entry in its list.
    pub fn index_of(&self, list: Key, uid: Uid) -> Option<usize> {
        self.list(list).iter().position(|entry| entry.uid == uid)
    }

    /// The plan's title, empty where it has none.
    pub fn title(&self) -> &str {
        self.root.text_or_empty(Key::Title)
    }

    /// The value of a top-level key of the widget's own; [`Value::Raw`] where another program keeps something else there.
    pub fn own(&self, key: Key) -> Option<&Value> {
        self.root.extra_value(key.name())
    }

    /// The entries under a top-level key of the widget's own, none where it is absent or another program's.
    pub fn own_records(&self, key: Key) -> &[Rc<Record>] {
        if let Some(Value::Records(records)) = self.own(key) { records } else { &[] }
    }

    /// The plan's description.
    pub fn description(&self) -> Option<&str> {
        self.root.text(Key::Description)
    }

    /// The token of the last save.
    pub fn rev(&self) -> Option<&str> {
        self.root.text(Key::Rev)
    }

    /// The day the plan speaks of; today, where it names none.
    pub fn as_of(&self) -> Option<Day> {
        self.root.text(Key::AsOf).and_then(Day::parse)
    }

    /// True if something that is no log stands where the log of the plan would.
    pub fn has_foreign_log(&self) -> bool {
        matches!(self.root.get(Key::Log), Some(Value::Raw(_)))
    }

    /// True if something that is no list stands where the scenarios would.
    pub fn has_foreign_scenarios(&self) -> bool {
        matches!(self.root.get(Key::Scenarios), Some(Value::Raw(_)))
    }

    /// The settings as they stand in the file; what is absent means its default, which the functions below know.
    pub fn settings(&self) -> Option<&Settings> {
        self.root.record(Key::Settings).map(Settings::of)
    }

    /// The value of a setting as it stands in the file.
    pub fn setting(&self, key: Key) -> Option<&Value> {
        self.settings()?.record().get(key)
    }

    /// A number out of the settings, or `default`.
    pub fn setting_num(&self, key: Key, default: f64) -> f64 {
        self.setting(key).and_then(Value::as_num).unwrap_or(default)
    }

    /// A text out of the settings, or `default`.
    pub fn setting_text<'a>(&'a self, key: Key, default: &'a str) -> &'a str {
        self.setting(key).and_then(Value::as_text).unwrap_or(default)
    }

    /// The days that the plan works, as they stand in the file; [`WorkingDays::of`](crate::schedule::workdays::WorkingDays::of) reads them.
    pub fn calendar(&self) -> Option<&WorkCalendar> {
        self.root.record(Key::Calendar).map(WorkCalendar::of)
    }

    /// True if something that is no calendar stands where the calendar would.
    pub fn has_foreign_calendar(&self) -> bool {
        matches!(self.root.get(Key::Calendar), Some(Value::Raw(_)))
    }

    /// The method that ranks the plan; RICE where it names none that there is.
    pub fn method(&self) -> Method {
        self.settings().and_then(Settings::method).and_then(|name| self.method_of(name)).unwrap_or_default()
    }

    /// The method of that name: a built-in one, else one of the plan's own, by its id.
    pub fn method_of(&self, name: &str) -> Option<Method> {
        let own = || self.methods().position(|method| method.id() == name && !name.is_empty()).map(Method::Own);
        Method::parse(name).or_else(own)
    }

    /// Every method that can rank the plan: those that are built in, and the plan's own.
    pub fn method_choices(&self) -> Vec<Method> {
        let own = self.methods().iter_enumerated().map(|(at, method)| (Method::Own(at), method.id()));
        let own = own.filter(|(own, id)| self.method_of(id) == Some(*own)).map(|(own, _)| own);
        Method::ALL.into_iter().chain(own).collect()
    }

    /// The name of a method for `settings.method`; `None` for one of the plan's own that is not there.
    pub fn method_value(&self, method: Method) -> Option<Value> {
        match method {
            Method::Own(at) => self.methods().get(at).map(|own| Value::text(own.id())),
            built_in => Some(Value::Word(built_in.name())),
        }
    }

    /// The one goal that impact is scored against.
    pub fn goal(&self) -> Option<&str> {
        self.settings()?.goal()
    }

    /// The unit of efforts.
    pub fn effort_unit(&self) -> EffortUnit {
        self.settings().and_then(Settings::effort_unit).unwrap_or_default()
    }

    /// The time that reach counts per, as the plan spells it.
    pub fn reach_per(&self) -> &str {
        self.settings().and_then(Settings::reach_per).unwrap_or("quarter")
    }

    /// The first day of a week.
    pub fn week_starts(&self) -> WeekStart {
        self.settings().and_then(Settings::week_starts).unwrap_or_default()
    }

    /// The month in which a fiscal year starts, 1 to 12.
    pub fn fiscal_start(&self) -> u8 {
        self.settings().and_then(Settings::fiscal_year_starts).unwrap_or(1) as u8
    }

    /// The share of a person's time that goes into planned work, 0 to 100 percent.
    pub fn focus_factor(&self) -> f64 {
        self.settings().and_then(Settings::focus_factor).unwrap_or(100.0)
    }

    /// The yearly discount for present worth, percent.
    pub fn discount_rate(&self) -> f64 {
        self.settings().and_then(Settings::discount_rate).unwrap_or(10.0)
    }

    /// The largest share of effort for must, should and could, percent.
    pub fn moscow_budget(&self) -> [f64; 3] {
        let budget = self.settings().and_then(Settings::moscow_budget);
        let share = |share: Option<Option<f64>>, default| share.flatten().unwrap_or(default);
        [
            share(budget.map(|budget| budget.must()), 60.0),
            share(budget.map(|budget| budget.should()), 20.0),
            share(budget.map(|budget| budget.could()), 20.0),
        ]
    }

    /// The reason why the plan may only be looked at, if so.
    pub fn read_only(&self) -> Option<ReadOnlyReason> {
        if self.root.num(Key::Version).is_some_and(|version| version > f64::from(VERSION)) {
            return Some(ReadOnlyReason::Newer);
        }
        let misshapen = |(key, value): &(Key, Value)| {
            // A log or scenarios of another shape are another program's: nothing but these is lost sight of.
            let list = !matches!(key, Key::Log | Key::Scenarios) && schema::of_list(*key).is_some();
            let list = list || *key == Key::Settings;
            (list && matches!(value, Value::Raw(_))).then_some(ReadOnlyReason::Misshapen(*key))
        };
        self.root.fields().iter().find_map(misshapen)
    }

    /// The schema of the settings, for editing them.
    pub fn settings_schema() -> &'static schema::Schema {
        &SETTINGS
    }
}
