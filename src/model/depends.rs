//! Dependencies: `depends_on` as places of items, and cycles in it.
//!
//! ```
//! use plan_widget::model::depends::{cycles, edges};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","depends_on":["b"]},{"id":"b","depends_on":["a"]}]"#).unwrap();
//! assert_eq!(edges(&plan).raw, [[1], [0]]);
//! assert_eq!(cycles(&plan), [[0, 1]]);
//! ```

use std::fmt::{self, Display, Formatter};
use std::rc::Rc;

use index_vec::index_vec;

use super::entry::{Dependency, Entry, Item};
use super::ids::IdTable;
use super::index::{ItemIndex, ItemSlice, ItemVec};
use super::key::Key;
use super::plan::Plan;
use super::record::{Record, Uid, Value};
use super::schema::DEPENDENCY;
use super::words::DependencyKind;

/// The way in which one item waits for another: the ends that are tied, and the working days between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DependencyRule {
    /// The ends of the two items.
    pub kind: DependencyKind,
    /// Working days of the item that waits, negative for a lead.
    pub lag: i32,
}

impl DependencyRule {
    /// As project planning writes it behind the item that goes before: `SS+3d`, `FS-1d`; empty for a plain finish-to-start.
    pub fn suffix(self) -> String {
        match self {
            DependencyRule { kind: DependencyKind::FinishToStart, lag: 0 } => String::new(),
            other => other.to_string(),
        }
    }

    /// The rule that a text such as `SS+3d`, `FF`, `-2 days` or `+1w` stands for; `None` where it stands for none. A week is five working days.
    pub fn parse(text: &str) -> Option<DependencyRule> {
        let text = text.trim();
        let word = text.get(..2).unwrap_or_default().to_ascii_uppercase();
        let named = DependencyKind::parse(&word).or(match &*word {
            // As German plans say it: Anfang and Ende.
            "EA" => Some(DependencyKind::FinishToStart),
            "AA" => Some(DependencyKind::StartToStart),
            "EE" => Some(DependencyKind::FinishToFinish),
            "AE" => Some(DependencyKind::StartToFinish),
            _ => None,
        });
        let rest = if named.is_some() { text[2..].trim_start() } else { text };
        let kind = named.unwrap_or_default();
        if rest.is_empty() {
            return named.map(|kind| DependencyRule { kind, lag: 0 });
        }
        let sign = if rest.starts_with('-') { -1 } else { 1 };
        let amount = rest.strip_prefix(['+', '-'])?.trim_start();
        let end = amount.find(|c: char| !c.is_ascii_digit()).unwrap_or(amount.len());
        let days = match &*amount[end..].trim().to_ascii_lowercase() {
            "" | "d" | "t" | "day" | "days" | "tag" | "tage" => 1,
            "w" | "wk" | "wks" | "week" | "weeks" | "woche" | "wochen" => 5,
            _ => return None,
        };
        let lag = amount[..end].parse::<i32>().ok()?.checked_mul(sign * days)?;
        (lag.abs() < 10_000).then_some(DependencyRule { kind, lag })
    }
}

impl Display for DependencyRule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.word())?;
        if self.lag == 0 { Ok(()) } else { write!(f, "{:+}d", self.lag) }
    }
}

/// The ids of the items that an item waits for, each with how it does.
pub fn dependencies(item: &Record) -> impl Iterator<Item = (&str, DependencyRule)> {
    elements(item).iter().filter_map(|element| Some((element.as_reference()?, rule_of(element))))
}

/// The elements of an item's `depends_on`, as they stand there.
pub fn elements(item: &Record) -> &[Value] {
    item.get(Key::DependsOn).map_or(&[], Value::elements)
}

/// The rule of an element of `depends_on`.
pub fn rule_of(element: &Value) -> DependencyRule {
    let Value::Record(entry) = element else { return DependencyRule::default() };
    let entry = Dependency::of(entry);
    DependencyRule { kind: entry.kind().unwrap_or_default(), lag: entry.lag().unwrap_or_default() }
}

/// A dependency as an element of `depends_on`: the id alone where nothing else is to be said.
pub fn element(id: &str, rule: DependencyRule) -> Value {
    with_rule(&Value::text(id), rule)
}

/// An element of `depends_on` with another rule; what else it says stays.
pub fn with_rule(element: &Value, rule: DependencyRule) -> Value {
    let mut entry = match element {
        Value::Record(entry) => Record::clone(entry),
        other => Record::new(Uid::default()).with(&DEPENDENCY, Key::Id, other.clone()),
    };
    let kind = (rule.kind != DependencyKind::default()).then(|| Value::Word(rule.kind.word()));
    let lag = if rule.lag == 0 { None } else { Value::num(f64::from(rule.lag)) };
    if kind.is_none() && lag.is_none() && entry.extra().is_empty() {
        return Value::text(entry.id());
    }
    entry.set(&DEPENDENCY, Key::LinkKind, kind);
    entry.set(&DEPENDENCY, Key::Lag, lag);
    Value::Record(Rc::new(entry))
}

/// An element of `depends_on` that means another item; what else it says stays.
pub fn renamed(element: &Value, id: &str) -> Value {
    match element {
        Value::Record(entry) => {
            Value::Record(Rc::new(Record::clone(entry).with(&DEPENDENCY, Key::Id, Value::text(id))))
        }
        _ => Value::text(id),
    }
}

/// The elements of an item's `depends_on`, each taken through `keep`, as the value of the key; `None` where none is left.
pub fn edited(item: &Record, keep: impl FnMut(&Value) -> Option<Value>) -> Option<Value> {
    let kept: Rc<[Value]> = elements(item).iter().filter_map(keep).collect();
    (!kept.is_empty()).then_some(Value::List(kept))
}

/// For each item, the places of the items it depends on. Dangling references and self-references are left out;
/// where an id stands twice, the first entry is meant.
pub fn edges(plan: &Plan) -> ItemVec<Vec<ItemIndex>> {
    let waits = plan.items().iter().any(|item| item.depends_on().next().is_some());
    edges_by(plan, &if waits { IdTable::new(plan.list(Key::Items).to_vec()) } else { IdTable::default() })
}

/// The same, each with the rule; an item may wait for another in several ways.
pub fn rules(plan: &Plan) -> ItemVec<Vec<(ItemIndex, DependencyRule)>> {
    let waits = plan.items().iter().any(|item| item.depends_on().next().is_some());
    let ids = if waits { IdTable::new(plan.list(Key::Items).to_vec()) } else { IdTable::default() };
    let known = |at: ItemIndex, id: &str| ids.first(id).map(ItemIndex::new).filter(|other| *other != at);
    let of = |(at, item): (ItemIndex, &Item)| {
        dependencies(item).filter_map(|(id, rule)| Some((known(at, id)?, rule))).collect()
    };
    plan.items().iter_enumerated().map(of).collect()
}

fn edges_by(plan: &Plan, ids: &IdTable) -> ItemVec<Vec<ItemIndex>> {
    let known = |at: ItemIndex, id: &str| ids.first(id).map(ItemIndex::new).filter(|other| *other != at);
    let of = |(at, item): (ItemIndex, &Item)| item.depends_on().filter_map(|id| known(at, id)).collect();
    plan.items().iter_enumerated().map(of).collect()
}

/// So many items are named in cycles; what closes after that is told once these are mended.
const MOST_TOLD: usize = 1_000_000;

/// The cycles met when following `depends_on`, each as item indices in order of waiting. Every item that stands on a cycle keeps
/// at least one of them in the answer; at most one cycle per closing edge. Depth-first with a stack of its own: a chain may be as long as the plan.
pub fn cycles(plan: &Plan) -> Vec<Vec<ItemIndex>> {
    cycles_of(&edges(plan))
}

/// The same by a table of the plan's items that is there already.
pub fn cycles_by(plan: &Plan, ids: &IdTable) -> Vec<Vec<ItemIndex>> {
    cycles_of(&edges_by(plan, ids))
}

/// True if there is any cycle.
pub fn has_cycle(edges: &ItemSlice<Vec<ItemIndex>>) -> bool {
    // Items leave as soon as none that they depend on is left; those on a cycle never do.
    let mut open: ItemVec<usize> = edges.iter().map(Vec::len).collect();
    let mut dependents: ItemVec<Vec<ItemIndex>> = index_vec![Vec::new(); edges.len()];
    for (at, needs) in edges.iter_enumerated() {
        for &needed in needs {
            dependents[needed].push(at);
        }
    }
    let mut free: Vec<ItemIndex> = edges.indices().filter(|at| open[*at] == 0).collect();
    let mut left = edges.len();
    while let Some(at) = free.pop() {
        left -= 1;
        for &dependent in &dependents[at] {
            open[dependent] -= 1;
            if open[dependent] == 0 {
                free.push(dependent);
            }
        }
    }
    left > 0
}

fn cycles_of(edges: &ItemSlice<Vec<ItemIndex>>) -> Vec<Vec<ItemIndex>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Mark {
        Fresh,
        Open,
        Done,
    }
    let mut marks: ItemVec<Mark> = index_vec![Mark::Fresh; edges.len()];
    // The place of each open item on the path.
    let mut depth: ItemVec<usize> = index_vec![0; edges.len()];
    let mut cycles: Vec<Vec<ItemIndex>> = Vec::new();
    let mut told = 0;
    for root in edges.indices() {
        if marks[root] != Mark::Fresh || edges[root].is_empty() {
            continue;
        }
        let mut path: Vec<(ItemIndex, usize)> = vec![(root, 0)];
        marks[root] = Mark::Open;
        depth[root] = 0;
        while let Some((at, next)) = path.last_mut() {
            let Some(&to) = edges[*at].get(*next) else {
                marks[*at] = Mark::Done;
                path.pop();
                continue;
            };
            *next += 1;
            match marks[to] {
                Mark::Fresh => {
                    marks[to] = Mark::Open;
                    depth[to] = path.len();
                    path.push((to, 0));
                }
                // A long chain in which every item waits for the first has a cycle per item, and all of them together grow with its square.
                Mark::Open if told < MOST_TOLD || cycles.is_empty() => {
                    let cycle: Vec<ItemIndex> = path[depth[to]..].iter().map(|(node, _)| *node).collect();
                    told += cycle.len();
                    cycles.push(cycle);
                }
                Mark::Open => {}
                Mark::Done => {}
            }
        }
    }
    cycles
}

/// The way along `edges` from one item to another, both included; `None` where there is none.
pub fn path(edges: &ItemSlice<Vec<ItemIndex>>, from: ItemIndex, to: ItemIndex) -> Option<Vec<ItemIndex>> {
    // Where each item was come to from.
    let mut before: ItemVec<Option<ItemIndex>> = index_vec![None; edges.len()];
    let mut open = vec![from];
    before[from] = Some(from);
    while let Some(at) = open.pop() {
        if at == to {
            let mut way = vec![at];
            let mut at = at;
            while at != from {
                at = before[at]?;
                way.push(at);
            }
            way.reverse();
            return Some(way);
        }
        for &next in &edges[at] {
            if before[next].is_none() {
                before[next] = Some(at);
                open.push(next);
            }
        }
    }
    None
}
