//! The sentences of saved views.

use crate::base::say::saved_views as say;
pub use crate::base::say::saved_views::*;

/// Puts the set-up in its place.
pub fn replace(title: &str) -> String {
    say::replace(title)
}

/// The menu while something else is shown than what was saved.
pub fn changed(title: &str) -> String {
    say::changed(title)
}

/// Asks for another name.
pub fn rename(title: &str) -> String {
    say::rename(title)
}

/// It has another name now.
pub fn renamed(title: &str) -> String {
    say::renamed(title)
}

/// Takes it out of the plan.
pub fn delete(title: &str) -> String {
    say::delete(title)
}

/// It is in the plan now.
pub fn kept(title: &str, id: &str) -> String {
    say::kept(title, id)
}

/// A page asks for a view that its plan does not have.
pub fn unknown(id: &str) -> String {
    say::unknown(id)
}

/// The title is that of another view.
pub fn taken(title: &str) -> String {
    say::taken(title)
}

/// It has another set-up now.
pub fn replaced(title: &str) -> String {
    say::replaced(title)
}

/// It is no longer in the plan.
pub fn deleted(title: &str) -> String {
    say::deleted(title)
}
