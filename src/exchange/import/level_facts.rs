//! The facts about a table and a plan by which a name is found on its level above the rows.

use std::rc::Rc;

use super::super::names::fold;
use super::cells::{NewParent, TableColumn};
use super::clean::plain_text;
use super::levels::ParentLevel;
use super::origin::origin;
use super::usage::Use;
use crate::base::map::Map;
use crate::model::{Key, Plan};

/// The facts about kinds and titles by which a name is found on its level.
#[derive(Default)]
pub(super) struct LevelFacts {
    /// The kind of each row, where the table has kinds.
    kinds: Vec<String>,
    /// The rows of titles that several have.
    pub(super) repeated: Map<String, Vec<usize>>,
    /// Items of the plan by their level and title, or by what their source calls them.
    pub(super) planned: Map<(Option<ParentLevel>, String), Rc<str>>,
    /// The kinds of the plan's items, by id.
    pub(super) planned_kinds: Map<Rc<str>, Rc<str>>,
    /// Those that will be made: their places.
    pub(super) made: Map<(Option<ParentLevel>, String), usize>,
}

impl LevelFacts {
    /// The facts of a table: none where no column names parents.
    pub(super) fn new(rows: &[Vec<String>], columns: &[TableColumn], by_title: &Map<String, usize>) -> LevelFacts {
        let at = |key: Key| columns.iter().position(|column| column.usage == Use::Key(key));
        let mut facts = LevelFacts::default();
        let (Some(_), Some(title)) = (at(Key::Parent), at(Key::Title)) else { return facts };
        for (row, cells) in rows.iter().enumerate() {
            let name = cells.get(title).map(|cell| fold(&plain_text(cell))).unwrap_or_default();
            if let Some(first) = by_title.get(&name).filter(|first| **first != row) {
                facts.repeated.entry(name).or_insert_with(|| vec![*first]).push(row);
            }
        }
        if let Some(kind) = at(Key::Kind) {
            let of = |cells: &Vec<String>| cells.get(kind).map(|cell| cell.trim().to_owned()).unwrap_or_default();
            facts.kinds = rows.iter().map(of).collect();
        }
        facts
    }

    /// The kind of a row; empty where nothing says it.
    pub(super) fn kind(&self, row: usize) -> &str {
        self.kinds.get(row).map_or("", String::as_str)
    }

    /// Learns what the plan has and what will be made.
    pub(super) fn learn(&mut self, plan: &Plan, parents: &[NewParent]) {
        for item in plan.items().iter().filter(|item| item.raw().is_none()) {
            let kind = item.text_or_empty(Key::Kind);
            let level = ParentLevel::called(kind);
            let id: Rc<str> = Rc::from(item.id());
            if level.is_some() {
                self.planned.entry((level, fold(item.text_or_empty(Key::Title)))).or_insert_with(|| id.clone());
            }
            if let Some(origin) = origin(item) {
                self.planned.entry((level, fold(&origin.key))).or_insert_with(|| id.clone());
            }
            if !kind.is_empty() {
                self.planned_kinds.insert(id, Rc::from(kind));
            }
        }
        self.made = parents.iter().enumerate().map(|(at, parent)| ((parent.level, fold(&parent.name)), at)).collect();
    }
}
