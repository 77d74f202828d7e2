//! The menus of a row and of a header.

use super::sheet::{GridEvent, Sheet};
use crate::app::duplicates::msg::DuplicatesMsg;
use crate::app::duplicates::text as duplicates_text;
use crate::app::grid::groups::GridLine;
use crate::app::grid::keys::GridAction;
use crate::app::grid::levels;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::text as grid_text;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::rows;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::{Key, Uid};
use crate::query::RowOrder;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::Icon;
use crate::ui::parts::context_menu::{self, MenuEntry};
use crate::ui::parts::markup::El;
use std::rc::Rc;
use web_sys::Element;
use yew::Callback;

/// The rows and cells that the menu of a row is about.
#[derive(Clone, PartialEq)]
pub struct RowMenu {
    uid: Uid,
    /// The rows that are chosen with it, itself among them.
    many: Vec<Uid>,
    /// True if cells are chosen, of one or several columns, rather than whole rows.
    ranged: bool,
    /// True if rows stand in the order by hand.
    by_hand: bool,
    /// The row that it can be made a child of, and whether it can go out of what it is a part of.
    above: Option<Rc<str>>,
    leaves: bool,
    /// The item's rank, and whether it is pinned there.
    rank: Option<usize>,
    pinned: bool,
}

impl Sheet {
    /// The rows and cells that the menu of a row is about.
    pub(super) fn row_menu(&self, state: &State, uid: Uid) -> RowMenu {
        let at = state.doc.plan.item_index(uid);
        let inside = self.chosen.binary_search(&uid).is_ok();
        let many = if inside { self.chosen_uids(state) } else { vec![uid] };
        RowMenu {
            uid,
            ranged: inside && state.ui.grid.across.is_some(),
            above: levels::inward(&state.ui, &state.doc, &many)
                .first()
                .and_then(|(_, parent)| *parent)
                .map(|parent| text::item_name(&state.doc.plan, state.doc.plan.items()[parent].uid)),
            leaves: !levels::outward(&state.ui, &state.doc, &many).is_empty(),
            many,
            by_hand: state.ui.items.query.sort == RowOrder::Manual,
            rank: at.and_then(|at| rows::rank(&state.ui, &state.doc, at)),
            pinned: at.is_some_and(|at| state.doc.plan.items()[at].pin().is_some()),
        }
    }

    /// The item shown in a line.
    pub(super) fn uid_at(state: &State, line: usize) -> Option<Uid> {
        let GridLine::Row(row) = state.ui.line(line)? else { return None };
        state.ui.grid_rows().get(row).map(|at| state.doc.plan.items()[*at].uid)
    }
}

/// The menu of a row.
pub fn of_row(about: &RowMenu, dispatch: &Dispatch, tell: &Callback<GridEvent>) -> El {
    let RowMenu { uid, many, .. } = about;
    let send = |icon, label: String, msg| MenuEntry::send(icon, label, dispatch, msg);
    let act = |icon, label: &'static str, action: GridAction| {
        let tell = tell.clone();
        MenuEntry::new(icon, label, move || tell.emit(GridEvent::Act(action.clone())))
    };
    let of = |verb: &str| grid_text::of_items(verb, many.len());
    let mut entries = vec![
        send(Icon::Open, "Open details".into(), Msg::Details(Some(*uid))),
        send(Icon::Add, "Add item below".into(), Msg::Items(ItemsMsg::Add { below: Some(*uid), values: Vec::new() }))
            .keys("Alt+N"),
        send(Icon::Add, "Add child item".into(), Msg::Grid(GridMsg::AddChild(*uid))),
        send(Icon::Copy, of("Duplicate"), Msg::Items(ItemsMsg::Duplicate(many.clone()))).keys("Ctrl+Shift+D"),
    ];
    if many.len() > 1 || about.ranged {
        entries.push(act(Icon::ArrowDown, "Fill down", GridAction::FillDown).keys("Ctrl+D").apart());
        entries.push(act(Icon::Minus, "Clear cells", GridAction::Clear).keys("Delete"));
    } else {
        entries.push(act(Icon::Minus, "Clear cell", GridAction::Clear).keys("Delete").apart());
        if let Some(rank) = about.rank {
            entries.push(send(Icon::Pin, "Pin to a rank…".into(), Msg::Items(ItemsMsg::AskPin(*uid, rank))));
        }
        if about.pinned {
            entries.push(send(Icon::Close, "Unpin".into(), Msg::Items(ItemsMsg::Set(*uid, Key::Pin, None))));
        }
        if about.by_hand {
            let moved = |by| Msg::Items(ItemsMsg::Reorder(*uid, by));
            entries.push(send(Icon::ArrowUp, "Move up".into(), moved(-1)).keys("Alt+Up"));
            entries.push(send(Icon::ArrowDown, "Move down".into(), moved(1)).keys("Alt+Down"));
        }
    }
    if many.len() > 1 {
        let ask = Msg::Duplicates(DuplicatesMsg::Ask(many.clone()));
        entries.push(send(Icon::Group, duplicates_text::MERGE_ITEMS.to_owned(), ask).apart());
    }
    let level = |inward| Msg::Grid(GridMsg::Indent(many.clone(), inward));
    let mut apart = true;
    if let Some(above) = &about.above {
        let entry = send(Icon::Forth, grid_text::make_child_of(above), level(true)).keys("Alt+Shift+Right");
        entries.push(if std::mem::take(&mut apart) { entry.apart() } else { entry });
    }
    if about.leaves {
        let entry = send(Icon::Back, "Move out one level".into(), level(false)).keys("Alt+Shift+Left");
        entries.push(if apart { entry.apart() } else { entry });
    }
    entries
        .push(send(Icon::Delete, of("Delete"), Msg::Items(ItemsMsg::Delete(many.clone()))).keys("Ctrl+Delete").apart());
    menu(entries, "Row actions", tell)
}

/// A menu inside the grid. [`enter`] puts the focus into it.
pub fn menu(entries: Vec<MenuEntry>, name: &'static str, tell: &Callback<GridEvent>) -> El {
    let tell = tell.clone();
    context_menu::menu(entries, "popup row-menu", name, move || tell.emit(GridEvent::MenuClosed))
}

/// Shows the menu that is open inside, and puts the focus into it.
pub fn enter(grid: &Element, at: Option<(f64, f64)>) {
    let at_end = |menu: &Element| menu.closest("[role=gridcell]").ok().flatten().is_some();
    context_menu::enter(grid, ".row-menu", at, at_end);
}
