//! Names offered for what is typed into a field of the details: teams, timeboxes, objectives, items, and what other items have.
//!
//! ```
//! use plan_widget::app::items::suggesting::{chosen, suggestions};
//! use plan_widget::model::{ItemIndex, Key};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"Login"},{"id":"b","title":"Blog"},{"id":"c","title":"Logs","depends_on":["b"]}]"#).unwrap();
//! let offered = suggestions(&plan, Key::DependsOn, ItemIndex::new(2), "Blog, lo");
//! assert_eq!(offered, ["Login"]);
//! assert_eq!(chosen(Key::DependsOn, "Blog, lo", &offered[0]), "Blog, Login");
//! ```

use crate::app::items::near_names::nearest;
use crate::base::case::lower;
use crate::base::map::Set;
use crate::base::order::sort_by;
use crate::exchange::cell::{join_list, name_of, split_list};
use crate::model::tree::ItemTree;
use crate::model::{Entry, ItemIndex, Key, Plan, Team};
use crate::query::rows::contains;

/// At most so many are offered: who looks for another one types more of it.
const MOST: usize = 40;

/// True if names are offered for a key.
pub fn is_suggested(key: Key) -> bool {
    is_list(key) || matches!(key, Key::Team | Key::Owner | Key::Kind | Key::Timebox)
}

/// True if several names stand in a field of the key, apart by commas.
pub fn is_list(key: Key) -> bool {
    matches!(key, Key::Objectives | Key::Tags | Key::DependsOn)
}

/// The text up to the name that is being typed, and that name.
fn parted(key: Key, text: &str) -> (&str, &str) {
    let end = if is_list(key) { text.rfind([',', ';']).map_or(0, |at| at + 1) } else { 0 };
    (&text[..end], text[end..].trim())
}

/// The names that hold what is typed last, those that begin with it first; neither those that stand there already nor one that is typed to its end.
pub fn suggestions(plan: &Plan, key: Key, item: ItemIndex, text: &str) -> Vec<String> {
    let (before, typed) = parted(key, text);
    let word = lower(typed);
    let taken: Set<String> = split_list(before).iter().map(|name| lower(name)).chain([word.clone()]).collect();
    let fits = |(shown, _): &OfferedName<'_>| contains(shown, &word);
    let begins = |(shown, _): &OfferedName<'_>| !word.is_empty() && lower(shown).starts_with(&word);
    let (first, rest): (Vec<OfferedName<'_>>, Vec<OfferedName<'_>>) =
        names(plan, key, item).into_iter().filter(fits).partition(begins);
    // Which name means an item alone is looked up for the few that are offered.
    let spelled = |(shown, id): OfferedName<'_>| id.map_or(shown, |id| name_of(plan, key, id).to_owned());
    let found = first.into_iter().chain(rest).take(MOST + taken.len()).map(spelled);
    let found: Vec<String> = found.filter(|name| !taken.contains(&lower(name))).take(MOST).collect();
    // A slip of the hand holds no name: what was probably meant is offered all the same.
    match nearest(plan.teams().iter().filter_map(|team| team.name()), typed) {
        Some(near) if found.is_empty() && key == Key::Team => vec![near.to_owned()],
        _ => found,
    }
}

/// The name of the team that what is typed would make: none where there is one of that name.
pub fn new_team(plan: &Plan, key: Key, text: &str) -> Option<String> {
    let typed = lower(text.trim());
    let is_known = |team: &Team| lower(team.name().unwrap_or_default()) == typed || lower(team.id()) == typed;
    let makes = key == Key::Team && !typed.is_empty() && !plan.teams().iter().any(is_known);
    makes.then(|| text.trim().to_owned())
}

/// A name as it is matched, and the id of an item that it is the title of.
type OfferedName<'p> = (String, Option<&'p str>);

/// The text with a name in place of what is typed last.
pub fn chosen(key: Key, text: &str, name: &str) -> String {
    if !is_list(key) {
        return name.to_owned();
    }
    let (before, _) = parted(key, text);
    let apart = if before.is_empty() { "" } else { " " };
    [before.trim_end(), apart, &join_list([name].into_iter())].concat()
}

/// The text with room for one more name behind it; nothing for a field of one name.
pub fn behind(key: Key, text: &str) -> String {
    if is_list(key) && !text.trim().is_empty() { [text.trim_end(), ", "].concat() } else { String::new() }
}

/// All names for a key: of the plan's lists as they are listed there, of items in tree order, else what items have, by letters.
fn names(plan: &Plan, key: Key, item: ItemIndex) -> Vec<OfferedName<'_>> {
    let named = |id: &str| (name_of(plan, key, id).to_owned(), None);
    match key {
        Key::Team => plan.teams().iter().map(|team| named(team.id())).collect(),
        Key::Timebox => plan.timeboxes().iter().map(|timebox| named(timebox.id())).collect(),
        Key::Objectives => {
            let all = plan.objectives().iter();
            let ids = all.flat_map(|objective| {
                std::iter::once(objective.id()).chain(objective.key_results().iter().map(|result| result.id()))
            });
            ids.filter(|id| !id.is_empty()).map(named).collect()
        }
        Key::DependsOn => {
            let tree = ItemTree::of(plan);
            let apart = |at: &ItemIndex| {
                let other = &plan.items()[*at];
                let related = *at == item || tree.is_above(item, *at) || tree.is_above(*at, item);
                !other.is_unreadable() && !other.id().is_empty() && !related
            };
            let title = |at: ItemIndex| (plan.items()[at].display_name().to_owned(), Some(plan.items()[at].id()));
            tree.preorder().filter(apart).map(title).collect()
        }
        _ => {
            let held = plan.items().iter().flat_map(|item| {
                let record = item.record();
                record.text(key).into_iter().chain(record.texts(key)).map(str::to_owned).collect::<Vec<_>>()
            });
            let mut held: Vec<String> = held.collect::<Set<String>>().into_iter().collect();
            sort_by(&mut held, Ord::cmp);
            held.into_iter().map(|name| (name, None)).collect()
        }
    }
}
