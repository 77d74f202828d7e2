//! The whole document.

use std::rc::Rc;

use super::key::Key;
use super::record::{Record, Uid};
use super::schema::{self, PLAN, SETTINGS};
use super::value::Value;
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

/// Why a plan can be looked at but not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadOnly {
    /// The file is of a newer format version than this code knows.
    Newer,
    /// A top-level list has the wrong shape, so that an edit could lose it.
    Misshapen(Key),
}

/// What ranks a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Method {
    /// reach × impact × confidence / effort
    #[default]
    Rice,
    /// impact × confidence × ease
    Ice,
    /// (value + time criticality + risk reduction) / effort
    Wsjf,
    /// value / effort
    ValueEffort,
    /// own criteria with weights
    Weighted,
    /// cost of delay divided by duration
    Cd3,
}

impl Method {
    /// Every method, in the order of the plan format.
    pub const ALL: [Method; 6] =
        [Method::Rice, Method::Ice, Method::Wsjf, Method::ValueEffort, Method::Weighted, Method::Cd3];

    /// The method as `settings.method` spells it.
    pub fn name(self) -> &'static str {
        schema::METHODS[self as usize]
    }
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

    /// The items, in manual order.
    pub fn items(&self) -> &[Rc<Record>] {
        self.list(Key::Items)
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

    /// The settings as they stand in the file; an absent key means its default.
    pub fn setting(&self, key: Key) -> Option<&Value> {
        self.root.record(Key::Settings)?.get(key)
    }

    /// A number out of the settings, or `default`.
    pub fn setting_num(&self, key: Key, default: f64) -> f64 {
        self.setting(key).and_then(Value::as_num).unwrap_or(default)
    }

    /// A text out of the settings, or `default`.
    pub fn setting_text<'a>(&'a self, key: Key, default: &'a str) -> &'a str {
        self.setting(key).and_then(Value::as_text).unwrap_or(default)
    }

    /// What ranks the plan.
    pub fn method(&self) -> Method {
        let name = self.setting_text(Key::Method, "rice");
        Method::ALL.into_iter().find(|method| method.name() == name).unwrap_or_default()
    }

    /// The month in which a fiscal year starts, 1 to 12.
    pub fn fiscal_start(&self) -> u8 {
        self.setting_num(Key::FiscalYearStarts, 1.0) as u8
    }

    /// The largest share of effort for must, should and could, percent.
    pub fn moscow_budget(&self) -> [f64; 3] {
        let budget = self.root.record(Key::Settings).and_then(|settings| settings.record(Key::MoscowBudget));
        let share = |key, default| budget.and_then(|budget| budget.num(key)).unwrap_or(default);
        [share(Key::Must, 60.0), share(Key::Should, 20.0), share(Key::Could, 20.0)]
    }

    /// Why the plan may only be looked at, if so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        if self.root.num(Key::Version).is_some_and(|version| version > f64::from(VERSION)) {
            return Some(ReadOnly::Newer);
        }
        let misshapen = |(key, value): &(Key, Value)| {
            let list = schema::of_list(*key).is_some() || *key == Key::Settings;
            (list && matches!(value, Value::Raw(_))).then_some(ReadOnly::Misshapen(*key))
        };
        self.root.fields().iter().find_map(misshapen)
    }

    /// The schema of the settings, for editing them.
    pub fn settings_schema() -> &'static schema::Schema {
        &SETTINGS
    }
}
