//! A board of Trello: the JSON of its export.

use super::super::source::TableSource;
use super::entries::{Part, SourceEntry, at, source, texts};
use crate::base::map::Map;
use crate::wire::json::Tree;

/// The cards of a board; `None` where the tree is none. A card's list is its status where the list's name is one, else a tag. What is archived stays out.
pub fn read(tree: &Tree) -> Option<TableSource> {
    let (lists, cards) = (tree.get("lists")?.as_array()?, tree.get("cards")?.as_array()?);
    let names = |key: &str, name: &str| -> Map<String, String> {
        let all = tree.get(key).and_then(Tree::as_array).into_iter().flatten();
        all.map(|one| {
            (
                at(one, "id"),
                [at(one, name), at(one, "color")].into_iter().find(|text| !text.is_empty()).unwrap_or_default(),
            )
        })
        .collect()
    };
    let (labels, members) = (names("labels", "name"), names("members", "fullName"));
    let closed = |one: &Tree| one.get("closed").and_then(Tree::as_bool) == Some(true);
    let open: Map<String, (usize, String)> = lists
        .iter()
        .filter(|list| !closed(list))
        .enumerate()
        .map(|(place, list)| (at(list, "id"), (place, at(list, "name"))))
        .collect();
    let pos = |card: &Tree| card.get("pos").and_then(Tree::as_f64).unwrap_or(0.0);
    let mut shown: Vec<(usize, &Tree)> = cards
        .iter()
        .filter(|card| !closed(card))
        .filter_map(|card| Some((open.get(&at(card, "idList"))?.0, card)))
        .collect();
    shown.sort_by(|a, b| a.0.cmp(&b.0).then(pos(a.1).total_cmp(&pos(b.1))));
    let entries: Vec<SourceEntry> = shown
        .into_iter()
        .map(|(_, card)| {
            let mut entry = SourceEntry::default();
            entry.set(Part::Title, at(card, "name"));
            entry.set(Part::Notes, at(card, "desc"));
            entry.set(
                Part::Id,
                [at(card, "shortLink"), at(card, "id")].into_iter().find(|id| !id.is_empty()).unwrap_or_default(),
            );
            entry.set(
                Part::Link,
                [at(card, "shortUrl"), at(card, "url")].into_iter().find(|url| !url.is_empty()).unwrap_or_default(),
            );
            let mut tags: Vec<String> =
                texts(card.get("idLabels"), &[]).iter().filter_map(|id| labels.get(id).cloned()).collect();
            let list = open.get(&at(card, "idList")).map(|(_, name)| name.clone()).unwrap_or_default();
            let status = super::super::super::words::word_of(crate::model::Key::Status, &list).is_some();
            if card.get("dueComplete").and_then(Tree::as_bool) == Some(true) {
                entry.set(Part::Status, "Done");
            } else if status {
                entry.set(Part::Status, &list);
            }
            if !status {
                tags.insert(0, list);
            }
            entry.list(Part::Tags, tags);
            entry.list(Part::Owner, texts(card.get("idMembers"), &[]).iter().filter_map(|id| members.get(id).cloned()));
            steps(tree, &at(card, "id"), &mut entry);
            values(tree, card, &mut entry);
            entry.set(Part::Start, day(&at(card, "start")));
            entry.set(Part::End, day(&at(card, "due")));
            entry
        })
        .collect();
    let note = match cards.len() - entries.len() {
        0 => None,
        1 => Some("1 archived card stays out.".to_owned()),
        count => Some(format!("{count} archived cards stay out.")),
    };
    source("Trello board", &entries, None).map(|source| TableSource { note, ..source })
}

/// The steps of a card's checklists, as lines of its notes.
fn steps(board: &Tree, card: &str, entry: &mut SourceEntry) {
    let all = board.get("checklists").and_then(Tree::as_array).into_iter().flatten();
    let mut lines: Vec<String> = entry.get(Part::Notes).map(str::to_owned).into_iter().collect();
    for list in all.filter(|list| at(list, "idCard") == card) {
        for step in list.get("checkItems").and_then(Tree::as_array).into_iter().flatten() {
            let tick = if at(step, "state") == "complete" { "x" } else { " " };
            lines.push(format!("- [{tick}] {}", at(step, "name")));
        }
    }
    entry.set(Part::Notes, lines.join("\n"));
}

/// The values of the fields that the board's people have made.
fn values(board: &Tree, card: &Tree, entry: &mut SourceEntry) {
    let known = board.get("customFields").and_then(Tree::as_array).map_or(&[][..], Vec::as_slice);
    for item in card.get("customFieldItems").and_then(Tree::as_array).into_iter().flatten() {
        let Some(field) = known.iter().find(|field| at(field, "id") == at(item, "idCustomField")) else { continue };
        let chosen = at(item, "idValue");
        let options = field.get("options").and_then(Tree::as_array).map_or(&[][..], Vec::as_slice);
        let option = options.iter().find(|option| !chosen.is_empty() && at(option, "id") == chosen);
        let value = match option {
            Some(option) => at(option, "value.text"),
            None => ["number", "text", "date", "checked"]
                .iter()
                .map(|key| at(item, &format!("value.{key}")))
                .find(|text| !text.is_empty())
                .unwrap_or_default(),
        };
        let value = if at(field, "type") == "date" { day(&value) } else { value };
        entry.field(&at(field, "name"), value);
    }
}

/// The day of a time; the clock does not count.
fn day(time: &str) -> String {
    time.chars().take(10).collect()
}
