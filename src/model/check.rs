//! Checking a plan: each problem named with the entry's id and its JSON path. Nothing here changes or refuses anything.
//!
//! ```
//! use plan_widget::model::check::{ProblemKind, check};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"{"format":"plan-widget","version":1,"items":[{"id":"a","title":"A","effort":0}]}"#).unwrap();
//! let problems = check(&plan);
//! assert_eq!(problems[0].kind, ProblemKind::NoEffort);
//! assert_eq!(problems[0].path, "$.items[0].effort");
//! ```

use std::rc::Rc;

use super::conflict::conflicts;
use super::depends;
use super::formula::formula_problems;
use super::ids::IdTable;
use super::index::ItemIndex;
use super::key::Key;
use super::plan::{Plan, VERSION};
use super::problem::takes;
pub use super::problem::{Problem, ProblemKind};
use super::record::{Record, Uid, Value};
use super::schema::{self, PLAN, Schema, ValueShape};
use super::team_effort;
use super::tree::ItemTree;
use crate::base::day::Day;
use crate::base::map::{Map, Set};
use crate::base::number::Number;
use crate::base::period::Period;

/// Everything that is wrong with a plan, in the order of the document.
pub fn check(plan: &Plan) -> Vec<Problem> {
    let mut look = IncrementalCheck::new(Rc::new(plan.clone()));
    while !look.step(usize::MAX) {}
    look.problems
}

#[derive(Clone, Default)]
struct ProblemPlace {
    list: Option<Key>,
    uid: Option<Uid>,
    id: Rc<str>,
    path: String,
}

/// A look for problems that can be taken in steps, so that a large plan does not hold the reader up.
pub struct IncrementalCheck {
    plan: Rc<Plan>,
    /// The problems found so far.
    pub problems: Vec<Problem>,
    at: ProblemPlace,
    lists: Vec<Key>,
    /// The entries of each list by id. A key result counts among the objectives, behind them.
    ids: Vec<IdTable>,
    /// The list and the entry that come next.
    next: (usize, usize),
}

impl IncrementalCheck {
    /// A look at a plan; nothing is done yet.
    pub fn new(plan: Rc<Plan>) -> IncrementalCheck {
        let lists = schema_lists().collect();
        IncrementalCheck {
            plan,
            problems: Vec::new(),
            at: ProblemPlace::default(),
            lists,
            ids: Vec::new(),
            next: (0, 0),
        }
    }

    /// Goes on by about this many entries; true at the end.
    pub fn step(&mut self, entries: usize) -> bool {
        if self.ids.is_empty() {
            self.document();
            return false;
        }
        let (list, from) = self.next;
        if let Some(key) = self.lists.get(list).copied() {
            let to = self.plan.list(key).len().min(from.saturating_add(entries));
            self.entries(key, from..to);
            self.next = if to == self.plan.list(key).len() { (list + 1, 0) } else { (list, to) };
            return false;
        }
        self.cycles();
        self.problems.extend(formula_problems(&self.plan));
        true
    }

    fn report(&mut self, under: &str, kind: ProblemKind) {
        let ProblemPlace { list, uid, id, path } = self.at.clone();
        self.problems.push(Problem { list, uid, id, path: path + under, kind });
    }

    fn document(&mut self) {
        let plan = self.plan.clone();
        let root = plan.root();
        self.at = ProblemPlace { path: "$".to_owned(), ..ProblemPlace::default() };
        self.shapes(root, &PLAN, "");
        if let Some(calendar) = root.record(Key::Calendar) {
            self.holidays(calendar, ".calendar");
        }
        for key in [Key::Format, Key::Version, Key::Items] {
            if root.get(key).is_none() {
                self.report("", ProblemKind::Missing(key));
            }
        }
        if let Some(version) = root.num(Key::Version).filter(|version| *version > f64::from(VERSION)) {
            self.report(".version", ProblemKind::Newer(version as u64));
        }
        let ids = |list: &Key| {
            let mut entries = plan.list(*list).to_vec();
            if *list == Key::Objectives {
                entries.extend(plan.list(*list).iter().flat_map(|one| one.records(Key::KeyResults)).cloned());
            }
            IdTable::new(entries)
        };
        self.ids = self.lists.iter().map(ids).collect();
        for (at, left) in conflicts(&plan).into_iter().enumerate() {
            let path = format!("$.conflicts[{at}]");
            self.at = ProblemPlace { list: left.list, uid: left.uid, id: left.id, path };
            let value = |json: Option<Rc<str>>| json.unwrap_or_default();
            let (ours, theirs) = (value(left.ours), value(left.theirs));
            self.report("", ProblemKind::Conflict { key: left.key, ours, theirs });
        }
    }

    fn ids(&self, list: Key) -> Option<&IdTable> {
        self.lists.iter().position(|other| *other == list).map(|at| &self.ids[at])
    }

    fn entries(&mut self, list: Key, places: std::ops::Range<usize>) {
        let Some(of) = schema::of_list(list) else {
            return;
        };
        let plan = self.plan.clone();
        for index in places {
            let entry = &plan.list(list)[index];
            // The path is only spelled out where there is something to say about the entry.
            let before = self.problems.len();
            self.at = ProblemPlace { list: Some(list), uid: Some(entry.uid), ..ProblemPlace::default() };
            self.entry(entry, of, list);
            if self.problems.len() > before {
                let id: Rc<str> = Rc::from(entry.id());
                let root = format!("$.{}[{index}]", list.name());
                for problem in &mut self.problems[before..] {
                    problem.path.insert_str(0, &root);
                    // A nested entry with an id of its own was named already.
                    if problem.id.is_empty() {
                        problem.id = id.clone();
                    }
                }
            }
        }
    }

    fn entry(&mut self, entry: &Record, of: &'static Schema, list: Key) {
        if entry.raw().is_some() {
            return self.report("", ProblemKind::Unreadable);
        }
        self.shapes(entry, of, "");
        let has_id = of.shape(Key::Id).is_some();
        if has_id && entry.get(Key::Id).is_none() {
            self.report("", ProblemKind::Missing(Key::Id));
        } else if has_id && self.repeats(list, entry.id()) {
            self.report(".id", ProblemKind::RepeatedId);
        }
        self.nested_ids(entry);
        for (at, absence) in entry.records(Key::Absences).iter().enumerate() {
            self.days(absence, &format!(".absences[{at}]"));
        }
        if let Some(calendar) = entry.record(Key::Calendar) {
            self.holidays(calendar, ".calendar");
        }
        match list {
            Key::Items => {
                if entry.get(Key::Title).is_none() {
                    self.report("", ProblemKind::Missing(Key::Title));
                }
                if entry.num(Key::Effort) == Some(0.0) {
                    self.report(".effort", ProblemKind::NoEffort);
                }
                if let Some((effort, sum)) = team_effort::difference(entry) {
                    let [effort, sum] = [effort, Some(sum)].map(|number| number.and_then(Number::new));
                    self.report(".effort_by", ProblemKind::EffortParts { effort, sum: sum.unwrap_or(Number::ZERO) });
                }
                for (key, list) in [(Key::Parent, Key::Items), (Key::Team, Key::Teams), (Key::Timebox, Key::Timeboxes)]
                {
                    if let Some(id) = entry.text(key).filter(|id| !self.knows(list, id)) {
                        self.report(&format!(".{}", key.name()), ProblemKind::Dangling(Rc::from(id)));
                    }
                }
                for (key, list) in [(Key::DependsOn, Key::Items), (Key::Objectives, Key::Objectives)] {
                    let list_of = entry.get(key).map_or(&[][..], Value::elements);
                    for (at, id) in list_of.iter().enumerate().filter_map(|(at, one)| Some((at, one.as_reference()?))) {
                        let under = || format!(".{}[{at}]", key.name());
                        if key == Key::DependsOn && id == entry.id() {
                            self.report(&under(), ProblemKind::DependsOnItself);
                        } else if !self.knows(list, id) {
                            self.report(&under(), ProblemKind::Dangling(Rc::from(id)));
                        }
                    }
                }
                for (key, list) in
                    [(Key::EffortBy, Key::Teams), (Key::Criteria, Key::Criteria), (Key::MoscowIn, Key::Timeboxes)]
                {
                    if let Some(Value::Map(map)) = entry.get(key) {
                        let strange: Vec<&Rc<str>> =
                            map.iter().map(|(id, _)| id).filter(|id| !self.knows(list, id)).collect();
                        for id in strange {
                            self.report(&format!(".{}{}", key.name(), member(id)), ProblemKind::Dangling(id.clone()));
                        }
                    }
                }
                self.dates(entry);
            }
            Key::Timeboxes => self.dates(entry),
            Key::Scenarios => {
                for (key, _) in entry.fields().iter().filter(|(key, _)| *key != Key::Log) {
                    for (at, one) in entry.records(*key).iter().enumerate() {
                        let path = format!(".{}[{at}]", key.name());
                        if one.raw().is_none() && one.get(Key::Id).is_none() {
                            self.report(&path, ProblemKind::Missing(Key::Id));
                        }
                        if let Some(calendar) = one.record(Key::Calendar) {
                            self.holidays(calendar, &(path + ".calendar"));
                        }
                    }
                }
            }
            Key::Milestones => {
                if let Some(id) = entry.text(Key::Team).filter(|id| !self.knows(Key::Teams, id)) {
                    self.report(".team", ProblemKind::Dangling(Rc::from(id)));
                }
            }
            _ => {}
        }
    }

    fn knows(&self, list: Key, id: &str) -> bool {
        self.ids(list).is_some_and(|ids| ids.first(id).is_some())
    }

    /// True if several entries of the list have the id; a key result may have that of an objective.
    fn repeats(&self, list: Key, id: &str) -> bool {
        let len = self.plan.list(list).len();
        self.ids(list).is_some_and(|ids| ids.places(id).filter(|at| *at < len).nth(1).is_some())
    }

    fn nested_ids(&mut self, entry: &Record) {
        let mut seen = Set::default();
        for (at, result) in entry.records(Key::KeyResults).iter().enumerate() {
            if result.raw().is_none() && result.get(Key::Id).is_none() {
                self.report(&format!(".key_results[{at}]"), ProblemKind::Missing(Key::Id));
            } else if !result.id().is_empty() && !seen.insert(result.id()) {
                self.at.id = Rc::from(result.id());
                self.report(&format!(".key_results[{at}].id"), ProblemKind::RepeatedId);
                self.at.id = Rc::default();
            }
        }
    }

    fn dates(&mut self, entry: &Record) {
        let fiscal = self.plan.fiscal_start();
        let period = |key| entry.text(key).and_then(Period::parse);
        match (period(Key::Start), period(Key::End)) {
            (Some(start), Some(end)) if end.last_day(fiscal) < start.first_day(fiscal) => {
                self.report(".end", ProblemKind::EndBeforeStart);
            }
            (Some(_), None) if entry.get(Key::End).is_none() => self.report("", ProblemKind::HalfDated(Key::End)),
            (None, Some(_)) if entry.get(Key::Start).is_none() => self.report("", ProblemKind::HalfDated(Key::Start)),
            _ => {}
        }
    }

    fn holidays(&mut self, calendar: &Record, under: &str) {
        for (at, holiday) in calendar.records(Key::Holidays).iter().enumerate() {
            let path = format!("{under}.holidays[{at}]");
            if holiday.raw().is_none() && holiday.get(Key::From).is_none() {
                self.report(&path, ProblemKind::Missing(Key::From));
            }
            self.days(holiday, &path);
        }
    }

    /// Days from one to another that lies before it.
    fn days(&mut self, entry: &Record, under: &str) {
        let day = |key| entry.text(key).and_then(Day::parse);
        if day(Key::From).zip(day(Key::To)).is_some_and(|(from, to)| to < from) {
            self.report(&format!("{under}.to"), ProblemKind::EndBeforeStart);
        }
    }

    /// Values of the wrong shape and repeated keys, in this entry and the ones nested in it.
    fn shapes(&mut self, record: &Record, of: &'static Schema, under: &str) {
        for (key, value) in record.fields() {
            let Some(shape) = of.shape(*key) else {
                continue;
            };
            // The entries of the plan's own lists are looked at one by one.
            if std::ptr::eq(of, &PLAN) && matches!((value, shape), (Value::Records(_), ValueShape::Records(_))) {
                continue;
            }
            // In a scenario it says that a key goes.
            let is_nothing = matches!(value, Value::Raw(json) if **json == *"null");
            if !(is_nothing && self.at.list == Some(Key::Scenarios) && *key != Key::Id) {
                self.shape(value, shape, &|| format!("{under}.{}", key.name()));
            }
        }
        // Each name once, in the order of the file, and whether the key stands more than once.
        let mut names: Map<&Rc<str>, bool> = Map::default();
        for extra in record.extra() {
            match names.get_mut(&extra.name) {
                Some(repeated) => *repeated = true,
                None => {
                    names.insert(&extra.name, of.find(&extra.name, 0).is_some());
                }
            }
        }
        for (name, _) in names.iter().filter(|(_, repeated)| **repeated) {
            self.report(&format!("{under}{}", member(name)), ProblemKind::RepeatedKey((*name).clone()));
        }
    }

    fn shape(&mut self, value: &Value, shape: &'static ValueShape, path: &dyn Fn() -> String) {
        match (value, shape) {
            (Value::Raw(found), _) => {
                let (takes, range) = takes(shape, found);
                self.report(&path(), ProblemKind::Misshapen { takes, range, found: found.clone() });
            }
            (Value::List(list), ValueShape::References(of)) => {
                for (at, value) in list.iter().enumerate() {
                    let under = || format!("{}[{at}]", path());
                    match value {
                        Value::Record(entry) => {
                            self.shapes(entry, of, &under());
                            if entry.get(Key::Id).is_none() {
                                self.report(&under(), ProblemKind::Missing(Key::Id));
                            }
                        }
                        Value::Raw(found) => {
                            let takes = "an id, or an object with an id";
                            let found = found.clone();
                            self.report(&under(), ProblemKind::Misshapen { takes, range: None, found });
                        }
                        _ => {}
                    }
                }
            }
            (Value::List(list), _) => {
                let element = if matches!(shape, ValueShape::Words(_)) { shape } else { &ValueShape::Text };
                for (at, value) in list.iter().enumerate() {
                    if let Value::Raw(_) = value {
                        self.shape(value, element, &|| format!("{}[{at}]", path()));
                    }
                }
            }
            (Value::Map(map), _) => {
                let element = match shape {
                    ValueShape::WordMap(element) | ValueShape::RecordMap(element) => element,
                    ValueShape::AmountMap => &ValueShape::Number { min: 0.0, max: f64::MAX },
                    ValueShape::NumberMap => &ValueShape::Number { min: f64::MIN, max: f64::MAX },
                    other => other,
                };
                for (id, value) in map.iter() {
                    self.shape(value, element, &|| format!("{}{}", path(), member(id)));
                }
            }
            (Value::Record(record), ValueShape::Record(of)) => self.shapes(record, of, &path()),
            (Value::Records(records), ValueShape::Records(of)) => {
                for (at, record) in records.iter().enumerate() {
                    if record.raw().is_some() {
                        self.report(&format!("{}[{at}]", path()), ProblemKind::Unreadable);
                    }
                    if !record.fields().is_empty() || !record.extra().is_empty() {
                        self.at.id = Rc::from(record.id());
                        self.shapes(record, of, &format!("{}[{at}]", path()));
                        self.at.id = Rc::default();
                    }
                }
            }
            _ => {}
        }
    }

    fn cycles(&mut self) {
        let plan = self.plan.clone();
        let cycles = self.ids(Key::Items).map(|ids| depends::cycles_by(&plan, ids)).unwrap_or_default();
        for cycle in cycles {
            self.report_cycle(&cycle, Key::DependsOn, ProblemKind::Cycle);
        }
        let tree = self.ids(Key::Items).map(|ids| ItemTree::by(&plan, ids)).unwrap_or_default();
        for cycle in tree.cycles() {
            self.report_cycle(cycle, Key::Parent, ProblemKind::ParentCycle);
        }
    }

    /// Reports a cycle at its first item, with the titles of all.
    fn report_cycle(&mut self, cycle: &[ItemIndex], key: Key, kind: fn(Vec<Rc<str>>) -> ProblemKind) {
        let plan = self.plan.clone();
        let items = plan.items();
        let title = |at: &ItemIndex| Rc::from(items[*at].text(Key::Title).unwrap_or(items[*at].id()));
        let first = &items[cycle[0]];
        self.at = ProblemPlace {
            list: Some(Key::Items),
            uid: Some(first.uid),
            id: Rc::from(first.id()),
            path: format!("$.items[{}].{}", cycle[0].index(), key.name()),
        };
        self.report("", kind(cycle.iter().map(title).collect()));
    }
}

fn schema_lists() -> impl Iterator<Item = Key> {
    PLAN.fields.iter().filter(|(_, shape)| matches!(shape, ValueShape::Records(_))).map(|(key, _)| *key)
}

/// One step of a JSON path: `.name` where the name is plain, else `["name"]`.
fn member(name: &str) -> String {
    let plain = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if plain && !name.as_bytes()[0].is_ascii_digit() { format!(".{name}") } else { format!("[\"{name}\"]") }
}
