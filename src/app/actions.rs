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
use crate::base::say::{actions as say, keys as say_keys};
use crate::model::Key;

/// One action.
pub struct Action {
    /// A stable name.
    pub id: &'static str,
    /// The words of its button.
    pub label: fn() -> &'static str,
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
        label: say::add,
        keys: "Alt+N",
        enabled: State::editable,
        msg: |state| {
            let below = state.ui.items.entered.map(|(uid, _)| uid).or_else(|| state.ui.items.selection.last().copied());
            Some(Msg::Items(ItemsMsg::Add { below, values: Vec::new() }))
        },
    },
    Action {
        id: "undo",
        label: say::undo,
        keys: "Ctrl+Z",
        enabled: |state| state.editable() && state.doc.history.next_undo().is_some(),
        msg: |_| Some(Msg::Plan(PlanMsg::Undo)),
    },
    Action {
        id: "redo",
        label: say::redo,
        keys: "Ctrl+Shift+Z or Ctrl+Y",
        enabled: |state| state.editable() && state.doc.history.next_redo().is_some(),
        msg: |_| Some(Msg::Plan(PlanMsg::Redo)),
    },
    Action {
        id: "save",
        label: say::save,
        keys: "Ctrl+S",
        enabled: |state| state.editable() && state.doc.dirty(),
        msg: |_| Some(Msg::Document(DocumentMsg::Save)),
    },
    Action {
        id: "new",
        label: say::new,
        keys: "",
        enabled: |state| state.ui.alone,
        msg: |_| Some(Msg::Ask(Effect::NewPlan)),
    },
    Action {
        id: "open",
        label: say::open,
        keys: "Ctrl+O",
        enabled: |state| state.ui.mode == Mode::Edit,
        msg: |_| Some(Msg::Ask(Effect::PickFile)),
    },
    Action {
        id: "share",
        label: say::share,
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Share))),
    },
    Action {
        id: "close",
        label: say::close,
        keys: "",
        enabled: |state| state.ui.closable,
        msg: |_| Some(Msg::Ask(Effect::Emit(PageEvent::Exit))),
    },
    Action {
        id: "import",
        label: say::import,
        keys: "",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Import))),
    },
    Action {
        id: "refresh",
        label: say::refresh,
        keys: "",
        enabled: |state| state.editable() && has_sources(state) && state.ui.import.asked == 0,
        msg: |_| Some(Msg::Import(ImportMsg::Refresh)),
    },
    Action {
        id: "export",
        label: say::export,
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Export))),
    },
    Action {
        id: "compare",
        label: say::compare,
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Compare))),
    },
    Action {
        id: "decisions",
        label: say::decisions,
        keys: "Ctrl+Alt+D",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Decisions))),
    },
    Action {
        id: "colour-rules",
        label: say::colour_rules,
        keys: "",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::ColourRules))),
    },
    Action {
        id: "save-view",
        label: say::save_view,
        keys: "",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::SaveView))),
    },
    Action {
        id: "new-scenario",
        label: say::new_scenario,
        keys: "Ctrl+Alt+S",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::AddScenario))),
    },
    Action {
        id: "keys",
        label: say::keys,
        keys: "?",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Keys))),
    },
    Action {
        id: "ballots",
        label: say::ballots,
        keys: "",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Ballots))),
    },
    Action {
        id: "propose",
        label: say::propose,
        keys: "Alt+P",
        enabled: |state| state.editable() && state.ui.views.contains(&View::Timeline),
        msg: |_| Some(Msg::Propose(ProposeMsg::Open)),
    },
    Action {
        id: "find",
        label: say::find,
        keys: "Ctrl+F",
        enabled: |state| state.doc.begun,
        msg: |_| Some(Msg::Grid(GridMsg::AskFind)),
    },
    Action {
        id: "filter",
        label: say::filter,
        keys: "Ctrl+Alt+F",
        enabled: |_| true,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Filter))),
    },
    Action {
        id: "settings",
        label: say::settings,
        keys: "",
        enabled: State::editable,
        msg: |_| Some(Msg::Dialog(Some(Dialog::Settings))),
    },
    Action {
        id: "scores",
        label: say::scores,
        keys: "Alt+1",
        enabled: |state| state.ui.views.contains(&View::Scores),
        msg: |_| Some(Msg::Show(View::Scores)),
    },
    Action {
        id: "board",
        label: say::board,
        keys: "Alt+2",
        enabled: |state| state.ui.views.contains(&View::Board),
        msg: |_| Some(Msg::Show(View::Board)),
    },
    Action {
        id: "timeline",
        label: say::timeline,
        keys: "Alt+3",
        enabled: |state| state.ui.views.contains(&View::Timeline),
        msg: |_| Some(Msg::Show(View::Timeline)),
    },
    Action {
        id: "matrix",
        label: say::matrix,
        keys: "Alt+4",
        enabled: |state| state.ui.views.contains(&View::Matrix),
        msg: |_| Some(Msg::Show(View::Matrix)),
    },
    Action {
        id: "insights",
        label: say::insights,
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

/// Keys of one view: the keys, what they do.
pub type KeyList = &'static [(fn() -> &'static str, fn() -> &'static str)];

/// Keys that belong to one view, for the help sheet.
pub const VIEW_KEYS: &[(View, KeyList)] = &[
    (
        View::Scores,
        &[
            (|| "Arrows", say_keys::scores_move_from_cell_to),
            (|| "Home End", say_keys::scores_start_or_end_of),
            (|| "PageUp PageDown", say_keys::scores_a_screen_up_or),
            (|| "Enter F2", say_keys::scores_edit_the_cell_typing),
            (say_keys::gesture_new_title, say_keys::scores_start_the_next_item),
            (|| "Escape", say_keys::scores_cancel),
            (|| "Tab", say_keys::scores_confirm_and_move_right),
            (|| "Delete", say_keys::scores_clear_the_selected_cells),
            (|| "Ctrl+C Ctrl+V", say_keys::scores_copy_and_paste_cells),
            (|| "Shift+Arrows", say_keys::scores_select_a_range_of),
            (|| "Space Ctrl+A", say_keys::scores_select_the_row_or),
            (|| "Ctrl+Enter", say_keys::scores_apply_what_is_typed),
            (|| "Ctrl+D Ctrl+R", say_keys::scores_fill_the_selected_cells),
            (|| "Alt+Up Alt+Down", say_keys::scores_move_the_row_to),
            (say_keys::gesture_number, say_keys::scores_pin_the_item_to),
            (|| "F3", say_keys::scores_go_to_the_next),
            (|| "Alt+Shift+Right Alt+Shift+Left", say_keys::scores_make_the_row_a),
            (|| "Alt+Shift+Up Alt+Shift+Down", say_keys::scores_fold_a_row_that),
            (|| "Alt+Left Alt+Right", say_keys::scores_move_the_column_on),
            (|| "Shift+F10", say_keys::scores_menu_of_the_row),
            (|| "Enter Space", say_keys::scores_on_the_heading_of),
            (|| "Ctrl+Shift+D", say_keys::scores_duplicate_the_rows),
            (|| "Ctrl+Delete", say_keys::scores_delete_the_row),
        ],
    ),
    (
        View::Board,
        &[
            (|| "Arrows", say_keys::board_move_from_card_to),
            (|| "Alt+Left Alt+Right", say_keys::board_move_the_card_to),
            (|| "Space", say_keys::board_pick_the_card_up),
            (|| "Enter", say_keys::board_open_the_details),
            (|| "Delete", say_keys::board_delete_the_item),
        ],
    ),
    (
        View::Timeline,
        &[
            (|| "Left Right", say_keys::timeline_move_the_bar_by),
            (|| "Shift+Left Shift+Right", say_keys::timeline_move_its_end_with),
            (|| "Ctrl+Up Ctrl+Down", say_keys::timeline_move_the_bar_to),
            (|| "Up Down", say_keys::timeline_go_to_the_bar),
            (|| "PageUp PageDown", say_keys::timeline_go_to_the_bar_2),
            (|| "F2", say_keys::timeline_edit_the_title_on),
            (|| "Home End", say_keys::timeline_first_and_last_bar),
            (|| "N", say_keys::timeline_add_an_item_to),
            (|| "+ −", say_keys::timeline_zoom_in_and_out),
            (|| "T", say_keys::timeline_go_to_today),
            (|| "F", say_keys::timeline_fit_everything_into_view),
            (say_keys::gesture_space_drag, say_keys::timeline_move_the_calendar_so),
            (say_keys::gesture_alt_drag, say_keys::timeline_place_to_the_day),
            (|| "Enter", say_keys::timeline_open_the_details_from),
            (|| "Alt+Up Alt+Down", say_keys::timeline_on_a_lane_s),
            (|| "O", say_keys::timeline_fold_the_child_items),
            (|| "L", say_keys::timeline_lock_the_item_so),
            (|| "D", say_keys::timeline_make_or_remove_a),
            (|| "Delete", say_keys::timeline_take_the_bar_off),
            (|| "Ctrl+Enter", say_keys::timeline_in_a_proposal_accept),
        ],
    ),
    (
        View::Matrix,
        &[
            (|| "Arrows", say_keys::matrix_move_the_bubble_and),
            (|| "PageUp PageDown", say_keys::matrix_go_to_the_bubble),
            (|| "Home End", say_keys::matrix_best_and_last_bubble),
            (|| "Enter", say_keys::matrix_open_the_details),
        ],
    ),
    (
        View::Insights,
        &[(|| "Up Down", say_keys::insights_move_the_cut_line), (|| "Home End", say_keys::insights_cut_line_after_the)],
    ),
];
