//! The parent of an item, as it is looked for and set in the details.
//!
//! ```
//! use plan_widget::app::items::parents::offered;
//! use plan_widget::model::ItemIndex;
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","title":"Login","parent":"b"},{"id":"b","title":"Logins"},{"id":"c","title":"Blog"}]"#).unwrap();
//! let [login, logins, blog] = [0, 1, 2].map(ItemIndex::new);
//! assert_eq!(offered(&plan, logins, "log"), [blog]);
//! assert_eq!(offered(&plan, blog, "LOG"), [logins, login]);
//! ```

use crate::base::case::lower;
use crate::model::tree::ItemTree;
use crate::model::{ItemIndex, Plan};
use crate::query::rows::contains;

/// At most so many are offered: who looks for another one types more of it.
const MOST: usize = 40;

/// The items that an item can be a part of and whose titles hold these words, those that begin with them first. Neither the item itself nor what is below it.
pub fn offered(plan: &Plan, item: ItemIndex, words: &str) -> Vec<ItemIndex> {
    let tree = ItemTree::of(plan);
    let words = lower(words.trim());
    let fits = |at: &ItemIndex| {
        let other = &plan.items()[*at];
        !other.is_unreadable() && *at != item && !tree.is_above(item, *at) && contains(other.display_name(), &words)
    };
    let begins = |at: &ItemIndex| !words.is_empty() && lower(plan.items()[*at].display_name()).starts_with(&words);
    let (first, rest): (Vec<ItemIndex>, Vec<ItemIndex>) = tree.preorder().filter(fits).partition(begins);
    first.into_iter().chain(rest).take(MOST).collect()
}
