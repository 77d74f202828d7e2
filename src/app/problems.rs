//! Problems as the list of them shows them.

use crate::base::say::problems as say;
use crate::model::check::Problem;
use crate::model::{Key, Plan};

/// The entry of a problem, its place in the file, and the sentence that says what is wrong.
pub fn lines(plan: &Plan, problem: &Problem) -> (String, String, String) {
    let entry = problem.list.zip(problem.uid).and_then(|(list, uid)| {
        let at = plan.index_of(list, uid)?;
        Some(&plan.list(list)[at])
    });
    let named = |key: Key| entry.and_then(|entry| entry.text(key)).filter(|name| !name.is_empty());
    let name = named(Key::Title).or_else(|| named(Key::Name)).or_else(|| named(Key::Id));
    let name = name.unwrap_or(if entry.is_some() { say::entry_without_name() } else { say::the_plan() });
    (name.to_owned(), problem.path.clone(), problem.to_string())
}
