//! The sentences of the decision log: those it keeps in the plan, and those around it.

/// The title of the log.
pub const DECISIONS: &str = "Decisions";

/// In the log: an item was dropped.
pub const DROPPED: &str = "Dropped";

/// In the log: an item that was dropped is taken up again.
pub const TAKEN_UP: &str = "Taken up again";

/// In the log: an item stands at a rank that its score does not give it.
pub fn pinned(rank: u64) -> String {
    format!("Pinned to rank {rank}")
}

/// In the log: an item stands where its score puts it again.
pub const UNPINNED: &str = "No longer pinned";

/// In the log: `Accepted a proposal for 12 items`
pub fn accepted(items: usize) -> String {
    match items {
        1 => "Accepted a proposal for 1 item".to_owned(),
        _ => format!("Accepted a proposal for {items} items"),
    }
}

/// The label of a step that adds a decision.
pub const STEP: &str = "Add decision";

/// After that.
pub const ADDED: &str = "Decision added.";

/// A decision without words.
pub const NOTHING_DECIDED: &str = "Write down what was decided first.";

/// The refusal to write into a log that another program keeps.
pub const FOREIGN: &str = "Another program keeps something else where the decisions would stand, so none was added.";

/// The offer behind a step that a reason can be given for.
pub const ADD_REASON: &str = "Add reason";

/// After that.
pub const EXPLAINED: &str = "Reason kept with the decision.";

/// The field for the decision.
pub const WHAT: &str = "Decision";
/// The field for the reason.
pub const WHY: &str = "Reason";
/// The field for the person who decided.
pub const BY: &str = "Decided by";
/// An example of a reason.
pub const EXAMPLE: &str = "A promise, a law, a dependency";
/// In the empty field for a decision.
pub const EMPTY_WHAT: &str = "What was decided";
/// Adds what was written.
pub const ADD: &str = "Add decision";
/// Keeps the reason.
pub const KEEP: &str = "Keep reason";
/// No decision so far.
pub const NONE: &str = "No decisions yet.";
/// No decision that the filter finds.
pub const NONE_FOUND: &str = "No decision matches.";
/// The field that decisions are looked for with.
pub const SEARCH: &str = "Search decisions";
/// The choice of an item.
pub const ABOUT: &str = "About";
/// Decisions about anything.
pub const EVERYTHING: &str = "The whole plan";
/// The choice of a person.
pub const PERSON: &str = "Person";
/// Decisions of anybody.
pub const EVERYBODY: &str = "Everybody";
/// The way from an item to the whole log.
pub const ALL: &str = "All decisions";

/// `Show 20 more`
pub fn more(count: usize) -> String {
    format!("Show {count} more")
}

/// `3 of 120 decisions`
pub fn found(found: usize, all: usize) -> String {
    let noun = if all == 1 { "decision" } else { "decisions" };
    if found == all { format!("{all} {noun}") } else { format!("{found} of {all} {noun}") }
}
