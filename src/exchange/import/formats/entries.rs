//! Entries of a format on their way to rows: each says what it has, and columns that none has are not there.

use super::super::super::amount::WorkUnit;
use super::super::super::cell::join_list;
use super::super::guess::is_numeric;
use super::super::headers::called_exactly;
use super::super::source::TableSource;
use super::super::usage::Use;
use crate::model::Key;
use crate::wire::json::Tree;

/// The parts that an entry may have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Title,
    Notes,
    Id,
    Link,
    Kind,
    Status,
    Progress,
    Owner,
    Team,
    Tags,
    Timebox,
    BoxStart,
    BoxEnd,
    Start,
    End,
    Effort,
    Moscow,
    Priority,
    DependsOn,
    Blocks,
    Parent,
}

/// Each with the name of its column and its use, in the order of the columns.
const PARTS: &[(Part, &str, Use)] = &[
    (Part::Title, "Title", Use::Key(Key::Title)),
    (Part::Notes, "Description", Use::Key(Key::Notes)),
    (Part::Id, "ID", Use::Key(Key::Id)),
    (Part::Link, "URL", Use::Key(Key::Link)),
    (Part::Kind, "Type", Use::Key(Key::Kind)),
    (Part::Status, "Status", Use::Key(Key::Status)),
    (Part::Progress, "Progress", Use::Key(Key::Progress)),
    (Part::Owner, "Assignee", Use::Key(Key::Owner)),
    (Part::Team, "Team", Use::Key(Key::Team)),
    (Part::Tags, "Labels", Use::Key(Key::Tags)),
    (Part::Timebox, "Milestone", Use::Key(Key::Timebox)),
    (Part::BoxStart, "Milestone start", Use::BoxStart),
    (Part::BoxEnd, "Milestone end", Use::BoxEnd),
    (Part::Start, "Start", Use::Key(Key::Start)),
    (Part::End, "End", Use::Key(Key::End)),
    (Part::Effort, "Estimate", Use::Key(Key::Effort)),
    (Part::Moscow, "MoSCoW", Use::Key(Key::Moscow)),
    (Part::Priority, "Priority", Use::Own),
    (Part::DependsOn, "Blocked by", Use::Key(Key::DependsOn)),
    (Part::Blocks, "Blocks", Use::Blocks),
    (Part::Parent, "Parent", Use::Key(Key::Parent)),
];

/// One entry: its parts, and fields of its tool's users by their names.
#[derive(Clone, Debug, Default)]
pub struct SourceEntry {
    parts: Vec<(Part, String)>,
    /// The place of the entry that it stands under, where the shape of the source says so.
    above: Option<usize>,
    fields: Vec<(String, String)>,
}

impl SourceEntry {
    /// The text of a part; empty where it says nothing.
    pub fn text(&self, part: Part) -> &str {
        self.get(part).unwrap_or_default()
    }

    /// The entry with a part, where the text says something.
    pub fn set(&mut self, part: Part, text: impl AsRef<str>) {
        let text = text.as_ref().trim();
        if text.is_empty() {
            return;
        }
        match self.parts.iter_mut().find(|(known, _)| *known == part) {
            Some((_, before)) => *before = text.to_owned(),
            None => self.parts.push((part, text.to_owned())),
        }
    }

    /// The entry with a field that the tool's users have made, where the text says something.
    pub fn field(&mut self, name: &str, text: impl AsRef<str>) {
        let (name, text) = (name.trim(), text.as_ref().trim());
        if !name.is_empty() && !text.is_empty() && !self.fields.iter().any(|(known, _)| known == name) {
            self.fields.push((name.to_owned(), text.to_owned()));
        }
    }

    /// Puts the entry under another, by its place among the entries, with its title.
    pub fn put_under(&mut self, parent: Option<(usize, &str)>) {
        self.above = parent.map(|(place, _)| place);
        self.set(Part::Parent, parent.map_or("", |(_, title)| title));
    }

    /// A list of texts as a part.
    pub fn list<S: AsRef<str>>(&mut self, part: Part, texts: impl IntoIterator<Item = S>) {
        let texts: Vec<S> = texts.into_iter().collect();
        self.set(part, join_list(texts.iter().map(AsRef::as_ref).filter(|text| !text.is_empty())));
    }

    /// The text of a part, where the entry has it.
    pub fn get(&self, part: Part) -> Option<&str> {
        self.parts.iter().find(|(known, _)| *known == part).map(|(_, text)| text.as_str())
    }
}

/// The entries as a table of that format; `None` without any.
pub fn source(format: &'static str, entries: &[SourceEntry], unit: Option<WorkUnit>) -> Option<TableSource> {
    let has = |(part, ..): &&(Part, &str, Use)| {
        *part == Part::Title || entries.iter().any(|entry| entry.get(*part).is_some())
    };
    let parts: Vec<&(Part, &str, Use)> = PARTS.iter().filter(has).collect();
    let mut fields: Vec<&str> = Vec::new();
    for (name, _) in entries.iter().flat_map(|entry| &entry.fields) {
        if !fields.contains(&name.as_str()) {
            fields.push(name);
        }
    }
    fields.truncate(MOST_FIELDS);
    let names = parts.iter().map(|(_, name, _)| *name).chain(fields.iter().copied());
    let mut grid = vec![names.map(str::to_owned).collect::<Vec<String>>()];
    for entry in entries {
        let of = |name: &&str| entry.fields.iter().find(|(known, _)| known == name).map(|(_, text)| text.clone());
        let texts = parts.iter().map(|(part, ..)| entry.get(*part).unwrap_or_default().to_owned());
        grid.push(texts.chain(fields.iter().map(|name| of(name).unwrap_or_default())).collect());
    }
    let mut uses: Vec<Use> = parts.iter().map(|(.., usage)| *usage).collect();
    for name in fields {
        let usage = field_use(name, &uses);
        uses.push(usage);
    }
    // The first row has the names.
    let row_of = |entry: &SourceEntry| Some(entry.above? + 1);
    let nests = entries.iter().any(|entry| entry.above.is_some());
    let above = if nests { std::iter::once(None).chain(entries.iter().map(row_of)).collect() } else { Vec::new() };
    (!entries.is_empty()).then_some(TableSource {
        grid,
        format: Some(format),
        uses,
        above,
        unit,
        comma: Some(false),
        ..TableSource::default()
    })
}

/// Fields of users beyond so many stay out.
const MOST_FIELDS: usize = 60;

/// The use of a field that users have made: an estimate, where it is called like one and no part is that.
fn field_use(name: &str, uses: &[Use]) -> Use {
    let called = called_exactly(name).map(|called| called.usage);
    let estimate = |usage: &Use| match usage {
        Use::Key(key) => {
            is_numeric(*key) || matches!(key, Key::Start | Key::End | Key::Moscow | Key::Team | Key::Horizon)
        }
        _ => false,
    };
    called.filter(|usage| estimate(usage) && !uses.contains(usage)).unwrap_or(Use::Own)
}

/// The text or number under a path of keys.
pub fn at(tree: &Tree, path: &str) -> String {
    let found = path.split('.').try_fold(tree, |tree, key| tree.get(key));
    found.map_or_else(String::new, scalar)
}

/// A text or a number; empty for anything else.
pub fn scalar(tree: &Tree) -> String {
    match tree {
        Tree::String(text) => text.clone(),
        Tree::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The texts of a list: the elements, or what they have under one of the keys.
pub fn texts(tree: Option<&Tree>, keys: &[&str]) -> Vec<String> {
    let all = match tree {
        Some(Tree::Array(all)) => all.as_slice(),
        // GraphQL's way.
        Some(Tree::Object(object)) => object.get("nodes").and_then(Tree::as_array).map_or(&[][..], Vec::as_slice),
        _ => &[],
    };
    let one = |tree: &Tree| match tree {
        Tree::Object(_) => keys.iter().map(|key| at(tree, key)).find(|text| !text.is_empty()).unwrap_or_default(),
        other => scalar(other),
    };
    all.iter().map(one).filter(|text| !text.is_empty()).collect()
}
