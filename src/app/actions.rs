//! Everything a person can do by a button or a key, once: label, keys, when it can be done, what it sends. Buttons, shortcuts and the help sheet are made from this.

use crate::app::document::msg::DocumentMsg;
use crate::app::effect::{Effect, PageEvent};
use crate::app::grid::msg::GridMsg;
use crate::app::import::msg::ImportMsg;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::options::{Dialog, Mode};
use crate::app::propose::msg::ProposeMsg;
use crate::app::settings::msg::PlanMsg;
use crate::app::ui::State;
use crate::app::view::View;
use crate::model::Key;

/// One action.
pub struct Action {
    /// A stable name.
    pub id: &'static str,
    /// The words of its button.
    pub label: &'static str,
    /// Keys as the help sheet shows them, joined by " or " where there are two; Ctrl is Command on a Mac. Empty for none.
    pub keys: &'static str,
    /// True if it can be done now.
    pub enabled: fn(&State) -> bool,
    /// The message it sends; `None` where there is nothing to do.
    pub msg: fn(&State) -> Option<Msg>,
}

/// True if the plan names addresses that lists come from.
pub fn has_sources(state: &State) -> bool {
    !state.doc.plan.own_records(Key::Sources).is_empty()
}

/// Every action of the toolbar and the shortcuts.
pub const ACTIONS: &[Action] = &[
    Action {
        id: "add",
        label: "Add item",
        keys: "Alt+N",
        enabled: State::editable,
        msg: |state| {
            let below = state.ui.items.entered.map(|(uid, _)| uid).or_else(|| state.ui.items.selection.last().copied());
            Some(Msg::Items(ItemsMsg::Add { below, values: Vec::new() }))
        },
    },
    Action {
        id: "undo",
        label: "Undo",
        keys: "Ctrl+Z",
        enabled: |state| state.editable() && state.doc.history.next_undo().is_some(),
        msg: |_| Some(Msg::Plan(PlanMsg::Undo)),
    },
    Action {
        id: "redo",
        label: "Redo",
        keys: "Ctrl+Shift+Z or Ctrl+Y",
        enabled: |state| state.editable() && state.doc.history.next_redo().is_some(),
        msg: |_| Some(Msg::Plan(PlanMsg::Redo)),
    },
    Action {
        id: "save",
        label: "Save",
        keys: "Ctrl+S",
        enabled: |state| state.editable() && state.doc.dirty(),
        msg: |_| Some(Msg::Document(DocumentMsg::Save)),
    },
    Action {
        id: "new",
        label: "New plan",
        keys: "",
        enabled: |state| state.ui.alone,
        msg: |_| Some(Msg::Ask(Effect::NewPlan)),
    },
    Action {
        id: "open",
        label: "Open",
        keys: "Ctrl+O",
        enabled: |state| state.ui.mode == Mode::Edit,
        msg: |_| Some(Msg::Ask(Effect::PickFile)),
    },
    Action {
        id: "share",
        label: "Share",
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Share))),
    },
    Action {
        id: "close",
        label: "Close",
        keys: "",
        enabled: |state| state.ui.closable,
        msg: |_| Some(Msg::Ask(Effect::Emit(PageEvent::Exit))),
    },
    Action {
        id: "import",
        label: "Import",
        keys: "",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Import))),
    },
    Action {
        id: "refresh",
        label: "Refresh from sources",
        keys: "",
        enabled: |state| state.editable() && has_sources(state) && state.ui.import.asked == 0,
        msg: |_| Some(Msg::Import(ImportMsg::Refresh)),
    },
    Action {
        id: "export",
        label: "Export",
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Export))),
    },
    Action {
        id: "compare",
        label: "Compare",
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Compare))),
    },
    Action {
        id: "decisions",
        label: "Decisions",
        keys: "Ctrl+Alt+D",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Decisions))),
    },
    Action {
        id: "save-view",
        label: "Save this view…",
        keys: "",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::SaveView))),
    },
    Action {
        id: "new-scenario",
        label: "New scenario…",
        keys: "Ctrl+Alt+S",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::AddScenario))),
    },
    Action {
        id: "keys",
        label: "Keyboard shortcuts",
        keys: "?",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Keys))),
    },
    Action {
        id: "ballots",
        label: "Ballots",
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Ballots))),
    },
    Action {
        id: "propose",
        label: "Propose plan",
        keys: "Alt+P",
        enabled: |state| state.editable() && state.ui.views.contains(&View::Timeline),
        msg: |_| Some(Msg::Propose(ProposeMsg::Open)),
    },
    Action {
        id: "find",
        label: "Find",
        keys: "Ctrl+F",
        enabled: |state| state.doc.begun,
        msg: |_| Some(Msg::Grid(GridMsg::AskFind)),
    },
    Action {
        id: "filter",
        label: "Filter by fields",
        keys: "Ctrl+Alt+F",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Filter))),
    },
    Action {
        id: "settings",
        label: "Plan settings",
        keys: "",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Settings))),
    },
    Action {
        id: "scores",
        label: "Scores",
        keys: "Alt+1",
        enabled: |state| state.ui.views.contains(&View::Scores),
        msg: |_| Some(Msg::Show(View::Scores)),
    },
    Action {
        id: "board",
        label: "Board",
        keys: "Alt+2",
        enabled: |state| state.ui.views.contains(&View::Board),
        msg: |_| Some(Msg::Show(View::Board)),
    },
    Action {
        id: "timeline",
        label: "Timeline",
        keys: "Alt+3",
        enabled: |state| state.ui.views.contains(&View::Timeline),
        msg: |_| Some(Msg::Show(View::Timeline)),
    },
    Action {
        id: "matrix",
        label: "Matrix",
        keys: "Alt+4",
        enabled: |state| state.ui.views.contains(&View::Matrix),
        msg: |_| Some(Msg::Show(View::Matrix)),
    },
    Action {
        id: "insights",
        label: "Insights",
        keys: "Alt+5",
        enabled: |state| state.ui.views.contains(&View::Insights),
        msg: |_| Some(Msg::Show(View::Insights)),
    },
];

/// The action of that name.
pub fn action(id: &str) -> Option<&'static Action> {
    ACTIONS.iter().find(|action| action.id == id)
}

/// A pressed key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pressed<'k> {
    /// `KeyboardEvent.key`.
    pub key: &'k str,
    /// `KeyboardEvent.code`: where the key lies, whatever it types there with Option or in another alphabet.
    pub code: &'k str,
    /// Ctrl, or Command.
    pub command: bool,
    /// Shift.
    pub shift: bool,
    /// Alt, or Option.
    pub alt: bool,
}

/// The action a pressed key means, if any.
pub fn by_key(pressed: Pressed<'_>) -> Option<&'static Action> {
    ACTIONS
        .iter()
        .find(|action| !action.keys.is_empty() && action.keys.split(" or ").any(|keys| matches(keys, pressed)))
}

fn matches(keys: &str, pressed: Pressed<'_>) -> bool {
    let mut parts: Vec<&str> = keys.split('+').collect();
    let Some(key) = parts.pop() else { return false };
    let wants = |name: &str| parts.contains(&name);
    // A printed sign such as ? needs shift on some keyboards only: the sign is what counts.
    let sign = key.len() == 1 && !key.as_bytes()[0].is_ascii_alphanumeric();
    let lies = pressed.code.strip_prefix("Key").or_else(|| pressed.code.strip_prefix("Digit"));
    // A sign beyond ASCII is no shortcut: what Option types there, or another alphabet.
    let by_code = !pressed.key.is_ascii() && lies.is_some_and(|lies| lies.eq_ignore_ascii_case(key));
    (key.eq_ignore_ascii_case(pressed.key) || by_code)
        && wants("Ctrl") == pressed.command
        && wants("Alt") == pressed.alt
        && (sign || wants("Shift") == pressed.shift)
}

/// Keys of one view: keys, what they do.
pub type KeyList = &'static [(&'static str, &'static str)];

/// Keys that belong to one view, for the help sheet.
pub const VIEW_KEYS: &[(&str, KeyList)] = &[
    (
        "Scores",
        &[
            ("Arrows", "Move from cell to cell"),
            ("Home End", "Start or end of the row (Ctrl: of the list)"),
            ("PageUp PageDown", "A screen up or down"),
            ("Enter F2", "Edit the cell; typing replaces its value"),
            ("Enter, a new title", "Start the next item below; leave the title empty to stop"),
            ("Escape", "Cancel"),
            ("Tab", "Confirm and move right"),
            ("Delete", "Clear the selected cells"),
            ("Ctrl+C Ctrl+V", "Copy and paste cells, also to and from a spreadsheet"),
            ("Shift+Arrows", "Select a range of cells; also by Shift+click or by dragging"),
            ("Space Ctrl+A", "Select the row, or all rows"),
            ("Ctrl+Enter", "Apply what is typed to all selected rows; with whole rows selected Enter does"),
            ("Ctrl+D Ctrl+R", "Fill the selected cells down or to the right; a single cell takes the value above it"),
            ("Alt+Up Alt+Down", "Move the row: to another rank, or in your own order"),
            ("A number on a rank", "Pin the item to that rank, with the reason"),
            ("F3", "Go to the next match"),
            (
                "Alt+Shift+Right Alt+Shift+Left",
                "Make the row a child of the one above, or move it out one level; also while its title is typed",
            ),
            (
                "Alt+Shift+Up Alt+Shift+Down",
                "Fold a row that has children, or go to its parent; unfold it, or go to its first child",
            ),
            ("Alt+Left Alt+Right", "Move the column; on its header with Shift make it narrower or wider"),
            ("Shift+F10", "Menu of the row, or on a header of the column; also by right click"),
            ("Enter Space", "On the heading of a group: close or open it; on a header: sort"),
            ("Ctrl+Shift+D", "Duplicate the rows"),
            ("Ctrl+Delete", "Delete the row"),
        ],
    ),
    (
        "Board",
        &[
            ("Arrows", "Move from card to card"),
            ("Alt+Left Alt+Right", "Move the card to the next column"),
            ("Space", "Pick the card up and put it down; arrows move it"),
            ("Enter", "Open the details"),
            ("Delete", "Delete the item"),
        ],
    ),
    (
        "Timeline",
        &[
            ("Left Right", "Move the bar by a working day; with Ctrl by a week or more"),
            ("Shift+Left Shift+Right", "Move its end; with Ctrl by a week or more"),
            ("Ctrl+Up Ctrl+Down", "Move the bar to the lane above or below"),
            ("Up Down", "Go to the bar before or after, through all lanes"),
            ("PageUp PageDown", "Go to the bar in the row above or below"),
            ("F2", "Edit the title on the bar, or the name of a milestone or timebox"),
            ("Home End", "First and last bar of the row; with Ctrl of all"),
            ("N", "Add an item to the lane"),
            ("+ −", "Zoom in and out; so does the wheel with Ctrl"),
            ("T", "Go to today"),
            ("F", "Fit everything into view"),
            ("Space and drag", "Move the calendar; so does the middle button, or dragging its head"),
            ("Alt while dragging", "Place to the day, whatever the zoom"),
            ("Enter", "Open the details; from the tray: put it on the calendar"),
            ("Alt+Up Alt+Down", "On a lane's fold button: move the lane; with Shift all lanes of its first field"),
            ("O", "Fold the child items of the bar away, or show them"),
            ("L", "Lock the item, so that nothing moves it but you, or unlock it"),
            ("D", "Make or remove a dependency: then go to what waits, and Enter"),
            ("Delete", "Take the bar off the calendar; delete the milestone or timebox"),
            ("Ctrl+Enter", "In a proposal: accept what is ticked"),
        ],
    ),
    (
        "Matrix",
        &[
            ("Arrows", "Move the bubble and change its estimates, or move the cross-hair"),
            ("PageUp PageDown", "Go to the bubble of the rank above or below"),
            ("Home End", "Best and last bubble"),
            ("Enter", "Open the details"),
        ],
    ),
    ("Insights", &[("Up Down", "Move the cut line"), ("Home End", "Cut line after the first and last rank")]),
];
