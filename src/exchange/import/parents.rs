//! The items that rows are parts of: from the shape of an outline, or from columns that name them by id or title. What such columns call by titles that no row has is made.

use std::rc::Rc;

use super::super::names::{Names, fold};
use super::super::table::Grid;
use super::super::why::Why;
use super::super::words::is_nothing;
use super::cells::{Becomes, Link, NewParent, TableCell, TableColumn};
use super::clean::{is_error, is_formula, plain_text, without_address};
use super::convert::Rows;
use super::levels::{ParentLevel, is_title};
use super::preview::Preview;
use super::usage::Use;
use crate::base::map::{Map, Set};
use crate::model::depends::DependencyRule;
use crate::model::{ItemIndex, Key, Plan, tree};

impl Rows {
    /// The same, with what the plan has and what will be made above the rows.
    pub(super) fn with_parents(mut self, plan: &Plan, parents: &[NewParent]) -> Rows {
        self.levels.learn(plan, parents);
        self
    }

    /// The item that a row is a part of: the row that it stands under, or what its cell names; `None` where it is named itself. A title that several rows have names none.
    pub(super) fn find_parent(
        &self,
        row: usize,
        text: &str,
        level: Option<ParentLevel>,
        names: &Names<'_>,
    ) -> Result<Option<Link>, Why> {
        if let Some(above) = self.above.get(row).copied().flatten() {
            return Ok(Some(Link::Row(above)));
        }
        // A relation of Notion names several with their addresses.
        if text.matches(" (http").count() > 1 {
            return Err(Why::SeveralParents);
        }
        let name = without_address(&plain_text(text));
        let folded = fold(&name);
        if let Some(level) = level.filter(|_| !self.by_id.contains_key(&folded)) {
            return self.find_on(level, row, &name, names);
        }
        let facts = &self.levels;
        let other = || self.by_other.get(&folded).copied().map(Link::Row);
        let planned = || facts.planned.get(&(None, folded.clone())).cloned().map(Link::Item);
        let made = || facts.made.get(&(None, folded.clone())).copied().map(Link::New);
        match self.find(&name, names) {
            Ok(Link::Row(_)) if !self.by_id.contains_key(&folded) && facts.repeated.contains_key(&folded) => {
                Err(Why::SeveralEntries(Rc::from(&*name)))
            }
            Ok(link) => Ok(Some(link)),
            Err(why) => other().or_else(planned).or_else(made).map(Some).ok_or(why),
        }
    }

    /// The item that a column of a level names: a row that may stand there, an item of the plan, or one that will be made.
    fn find_on(&self, level: ParentLevel, row: usize, name: &str, names: &Names<'_>) -> Result<Option<Link>, Why> {
        let (facts, folded) = (&self.levels, fold(name));
        let known = |kind: &str| ParentLevel::called(kind) == Some(level);
        let first: Vec<usize> = self.by_title.get(&folded).copied().into_iter().collect();
        let titled = facts.repeated.get(&folded).unwrap_or(&first);
        let may: Vec<usize> = titled.iter().copied().filter(|row| level.may_be(facts.kind(*row))).collect();
        let sure: Vec<usize> = may.iter().copied().filter(|row| known(facts.kind(*row))).collect();
        let is_there = known(facts.kind(row));
        match if sure.is_empty() { &*may } else { &*sure } {
            [one] if *one == row => return Ok(None),
            [one] if !is_there => return Ok(Some(Link::Row(*one))),
            // Of a level nothing is a part of the same level.
            _ if is_there => return Err(Why::OwnPart),
            [] => {}
            _ => return Err(Why::SeveralEntries(Rc::from(name))),
        }
        if let Some(row) = self.by_other.get(&folded) {
            return Ok(Some(Link::Row(*row)));
        }
        let planned = facts.planned.get(&(Some(level), folded.clone())).cloned();
        let kind = |id: &Rc<str>| facts.planned_kinds.get(id).map_or("", |kind| kind);
        let named = || names.find(Key::Items, name).filter(|id| level.may_be(kind(id))).cloned();
        let made = || facts.made.get(&(Some(level), folded.clone())).copied().map(Link::New);
        let found = planned.or_else(named).map(Link::Item).or_else(made);
        found.map(Some).ok_or_else(|| Why::NoSuchEntry { list: Key::Items, name: Rc::from(name) })
    }
}

/// True if a cell says that there is a parent.
fn is_told(text: &str) -> bool {
    !text.is_empty() && !is_nothing(text) && !is_error(text) && !is_formula(text)
}

impl Preview {
    /// The row that comes in which each stands under, where the shape of the source says so; past rows that are left out.
    pub(super) fn above(&self) -> Vec<Option<usize>> {
        if self.source.above.is_empty() {
            return Vec::new();
        }
        let places: Map<usize, usize> = self.places.iter().enumerate().map(|(row, place)| (*place, row)).collect();
        let above = |place: &usize| self.source.above.get(*place).copied().flatten();
        let one =
            |place: &usize| std::iter::successors(above(place), above).find_map(|place| places.get(&place).copied());
        self.places.iter().map(one).collect()
    }

    /// Columns that name what rows are parts of, as far as half of their cells name items or could be titles of some: ids of what stands outside of the list are what else they
    /// may be. What they call by titles that nothing has yet will be made.
    pub(super) fn settle_parents(&mut self, body: &Grid, plan: &Plan) {
        let is_parent = |at: &usize| self.columns[*at].usage == Use::Key(Key::Parent);
        let all: Vec<usize> = (0..self.columns.len()).filter(is_parent).collect();
        if all.is_empty() {
            return;
        }
        let (table, names) = (Rows::new(body, &self.columns, self.above()).with_parents(plan, &[]), Names::new(plan));
        let told = |at: usize| {
            let cells = body.iter().enumerate().filter_map(move |(row, cells)| Some((row, cells.get(at)?.trim())));
            cells.filter(|(_, text)| is_told(text))
        };
        let level = |at: usize| ParentLevel::called(&self.columns[at].name);
        let names_items = |at: &usize| {
            let found: Vec<bool> = told(*at)
                .map(|(row, text)| {
                    table.find_parent(row, text, level(*at), &names).is_ok() || is_title(&without_address(text))
                })
                .collect();
            let count = found.iter().filter(|is_found| **is_found).count();
            count > 0 && count * 2 >= found.len()
        };
        let is_chosen = |at: &usize| self.choices.uses.contains_key(at);
        let (named, outside): (Vec<usize>, Vec<usize>) =
            all.into_iter().partition(|at| is_chosen(at) || names_items(at));
        let mut parents: Vec<NewParent> = Vec::new();
        let mut known = Set::default();
        for at in named {
            for (row, text) in told(at) {
                if let Err(Why::NoSuchEntry { name, .. }) = table.find_parent(row, text, level(at), &names)
                    && is_title(&name)
                    && known.insert((level(at), fold(&name)))
                {
                    parents.push(NewParent { name, level: level(at), key: None, above: None });
                }
            }
        }
        // Ids beside the titles of the same parents are theirs.
        let is_beside = |at: &usize| parents.iter().any(|parent| parent.level == level(*at));
        for at in outside.into_iter().filter(|at| !is_beside(at)).collect::<Vec<_>>() {
            let column = &mut self.columns[at];
            column.usage = match self.source.uses.is_empty() {
                true if self.tools.is_group(&column.name) => Use::Key(Key::Tags),
                true => self.tools.rest(&column.name),
                false => Use::Own,
            };
        }
        self.parents = parents;
    }

    /// The title of the item that a link means.
    pub fn title_of(&self, link: &Link, plan: &Plan) -> Option<String> {
        let title = match link {
            Link::Item(id) => plan.items().iter().find(|item| item.id() == &**id)?.text_or_empty(Key::Title).to_owned(),
            Link::Row(row) => self.rows.get(*row)?.get(self.column_of(Key::Title)?)?.text.trim().to_owned(),
            Link::New(at) => self.parents.get(*at)?.name.to_string(),
        };
        (!title.is_empty()).then_some(title)
    }
}

/// The names that columns of parents have, as they stand there.
pub(super) fn named(preview: &Preview) -> Vec<String> {
    let is_parent = |at: &usize| preview.columns[*at].usage == Use::Key(Key::Parent);
    let texts = (0..preview.columns.len()).filter(is_parent).flat_map(|at| preview.texts(at));
    texts.filter(|text| is_told(text)).map(|text| without_address(&plain_text(text))).collect()
}

/// The columns that name parents, with their levels; what has none stands below all.
fn leveled(columns: &[TableColumn]) -> Vec<(usize, Option<ParentLevel>)> {
    let is_parent = |(at, column): (usize, &TableColumn)| {
        (column.usage == Use::Key(Key::Parent)).then(|| (at, ParentLevel::called(&column.name)))
    };
    let mut all: Vec<(usize, Option<ParentLevel>)> = columns.iter().enumerate().filter_map(is_parent).collect();
    all.sort_by_key(|(at, level)| (level.is_none(), *level, *at));
    all
}

fn link_of(row: &[TableCell], at: usize) -> Option<&Link> {
    match &row.get(at)?.becomes {
        Becomes::Links(links) => links.first().map(|(link, _)| link),
        _ => None,
    }
}

/// Of the columns that name parents on several levels the lowest that says something names the row's own; those above it name that one's, and are told once.
pub fn settle_levels(rows: &mut [Vec<TableCell>], columns: &[TableColumn], parents: &mut Vec<NewParent>, plan: &Plan) {
    let places = leveled(columns);
    let lowest = |row: &[TableCell]| places.iter().rev().find_map(|(at, _)| link_of(row, *at)).cloned();
    let tops: Vec<Option<Link>> = rows.iter().map(|row| lowest(row)).collect();
    let planned: Map<&str, &str> = match places.len() {
        0 | 1 => Map::default(),
        _ => plan.items().iter().filter_map(|item| Some((item.id(), item.text(Key::Parent)?))).collect(),
    };
    let bare: Vec<bool> = rows.iter().map(|row| is_bare(row, &places)).collect();
    let mut inferred: Map<usize, (usize, Link)> = Map::default();
    for row in rows.iter_mut() {
        // An id of what stands outside, beside its title.
        for (at, level) in &places {
            let Some(Link::New(new)) = link_of(row, *at).cloned() else { continue };
            let is_id = |(other, of): &&(usize, Option<ParentLevel>)| {
                let missing = |cell: &TableCell| matches!(cell.becomes, Becomes::Problem(Why::NoSuchEntry { .. }));
                other != at && (of == level || of.is_none()) && row.get(*other).is_some_and(missing)
            };
            let Some((other, _)) = places.iter().find(is_id) else { continue };
            let key = row[*other].text.trim().to_owned();
            if **parents[new].key.get_or_insert_with(|| Rc::from(&*key)) == *key {
                row[*other].becomes = Becomes::Nothing;
            }
        }
        let told: Vec<(usize, Option<ParentLevel>, Link)> =
            places.iter().filter_map(|(at, level)| Some((*at, *level, link_of(row, *at)?.clone()))).collect();
        for pair in told.windows(2) {
            let [(at, upper_level, upper), (_, lower_level, lower)] = pair else { continue };
            if upper_level == lower_level {
                continue;
            }
            let above = match lower {
                _ if upper == lower => Some(upper.clone()),
                Link::New(new) => Some(parents[*new].above.get_or_insert_with(|| upper.clone()).clone()),
                // A row that says nothing of it stands where those below it say.
                Link::Row(other) if bare[*other] => {
                    Some(inferred.entry(*other).or_insert_with(|| (*at, upper.clone())).1.clone())
                }
                Link::Row(other) => tops.get(*other).cloned().flatten(),
                Link::Item(id) => planned.get(&**id).map(|above| Link::Item(Rc::from(*above))),
            };
            row[*at].becomes = match above.is_some_and(|above| above == *upper) {
                true => Becomes::Nothing,
                false => Becomes::Problem(Why::OtherParent),
            };
        }
    }
    for (row, (at, link)) in inferred {
        rows[row][at].becomes = Becomes::Links(vec![(link, DependencyRule::default())]);
    }
    leave_unused(rows, &places, parents);
}

/// True if a row has empty cells where its parents would stand.
fn is_bare(row: &[TableCell], places: &[(usize, Option<ParentLevel>)]) -> bool {
    places.iter().all(|(at, _)| row.get(*at).is_some_and(|cell| cell.becomes == Becomes::Nothing))
}

/// Leaves out what would be made and hold nothing.
fn leave_unused(rows: &mut [Vec<TableCell>], places: &[(usize, Option<ParentLevel>)], parents: &mut Vec<NewParent>) {
    let mut used = Set::default();
    let mut open: Vec<Link> =
        rows.iter().flat_map(|row| places.iter().filter_map(|(at, _)| link_of(row, *at).cloned())).collect();
    while let Some(link) = open.pop() {
        if let Link::New(at) = link
            && used.insert(at)
        {
            open.extend(parents[at].above.clone());
        }
    }
    if used.len() == parents.len() {
        return;
    }
    let kept: Vec<usize> = (0..parents.len()).filter(|at| used.contains(at)).collect();
    let moved: Map<usize, usize> = kept.iter().enumerate().map(|(new, old)| (*old, new)).collect();
    let move_link = |link: &mut Link| {
        if let Link::New(at) = link {
            *at = moved.get(at).copied().unwrap_or(*at);
        }
    };
    let mut at = 0;
    parents.retain(|_| (used.contains(&at), at += 1).0);
    parents.iter_mut().filter_map(|parent| parent.above.as_mut()).for_each(move_link);
    for row in rows {
        for (at, _) in places {
            if let Some(TableCell { becomes: Becomes::Links(links), .. }) = row.get_mut(*at) {
                links.iter_mut().for_each(|(link, _)| move_link(link));
            }
        }
    }
}

/// Takes the parents of rows that would be parts of each other away.
pub fn break_cycles(rows: &mut [Vec<TableCell>], columns: &[TableColumn], parents: &[NewParent]) {
    let places = leveled(columns);
    if places.is_empty() {
        return;
    }
    let count = rows.len();
    let index = |link: &Link| match link {
        Link::Row(other) => Some(ItemIndex::new(*other)),
        Link::New(at) => Some(ItemIndex::new(count + at)),
        Link::Item(_) => None,
    };
    let own = |row: &Vec<TableCell>| places.iter().find_map(|(at, _)| link_of(row, *at)).and_then(index);
    let above = parents.iter().map(|parent| parent.above.as_ref().and_then(index));
    let all = rows.iter().map(own).chain(above).collect();
    for cycle in tree::cycles_of(&all) {
        for row in cycle.into_iter().map(ItemIndex::index).filter(|row| *row < count) {
            for (at, _) in &places {
                if link_of(&rows[row], *at).is_some() {
                    rows[row][*at].becomes = Becomes::Problem(Why::OwnPart);
                }
            }
        }
    }
}
