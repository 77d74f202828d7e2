//! The sentences of saved views.

/// The menu while none is open.
pub const VIEWS: &str = "Saved views";
/// Keeps the set-up under a name.
pub const SAVE: &str = "Save this view…";
/// The title of the dialog.
pub const SAVE_TITLE: &str = "Save view";
/// The button of the dialog.
pub const SAVE_BUTTON: &str = "Save";
/// The words of the dialog.
pub const HINT: &str = "Keeps the tab with its filter, order, columns, groups, lanes, colours, zoom and comparison in the plan, for everyone who opens it.";
/// The words of the dialog for another name.
pub const RENAME_HINT: &str = "Pages that open this view go on doing so: its id stays.";
/// The title of that dialog, and its button.
pub const RENAME_TITLE: &str = "Rename view";
pub const RENAME_BUTTON: &str = "Rename";
/// An example in the empty field.
pub const EXAMPLE: &str = "Roadmap for leadership";
/// The key in the plan holds something of another program.
pub const TAKEN: &str = "This plan holds something else under \"views\", so it can have no saved views.";
/// A title is missing.
pub const NO_TITLE: &str = "Give the view a name first.";

/// Puts the set-up in its place.
pub fn replace(title: &str) -> String {
    format!("Update “{title}”")
}

/// The menu while something else is shown than what was saved.
pub fn changed(title: &str) -> String {
    format!("{title} · edited")
}

/// Asks for another name.
pub fn rename(title: &str) -> String {
    format!("Rename “{title}”…")
}

/// It has another name now.
pub fn renamed(title: &str) -> String {
    format!("The view is now called “{title}”.")
}

/// Takes it out of the plan.
pub fn delete(title: &str) -> String {
    format!("Delete “{title}”")
}

/// It is in the plan now.
pub fn kept(title: &str, id: &str) -> String {
    format!("Saved “{title}” for everyone. To start a page with it, set its view to {id}.")
}

/// A page asks for a view that its plan does not have.
pub fn unknown(id: &str) -> String {
    format!("This plan has no saved view called {id}.")
}

/// The title is that of another view.
pub fn taken(title: &str) -> String {
    format!("There is already a view called “{title}”. Choose another name, or open that view and update it.")
}

/// It has another set-up now.
pub fn replaced(title: &str) -> String {
    format!("“{title}” now shows this.")
}

/// It is no longer in the plan.
pub fn deleted(title: &str) -> String {
    format!("Deleted the view “{title}”.")
}
