//! Dragging a card by pointer: an imperative island that shows a copy under the pointer, scrolls the board at its edges, and ends in one message.

use super::card::{focus_card, place, root_of};
use crate::app::board::columns::BoardColumn;
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::options::BoardBy;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::{Pull, pull};
use gloo::timers::callback::Interval;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};
use yew::prelude::NodeRef;

/// This near to its edge the board scrolls, px, and by so much at most with each beat.
const EDGE: (f64, f64) = (48.0, 18.0);
/// So far beside a column what is dropped still goes into it, px: the space around columns.
const GAP: f64 = 16.0;

/// Between two beats of scrolling, ms.
const BEAT: u32 = 16;

struct CardDrag {
    board: HtmlElement,
    card: HtmlElement,
    copy: RefCell<Option<HtmlElement>>,
    /// The point where the pointer went down, px of the window, and the way from there to the card's corner.
    from: (f64, f64),
    corner: (f64, f64),
    at: Cell<(f64, f64)>,
    columns: Rc<[BoardColumn]>,
    uid: Uid,
    /// True if cards can be moved within a column.
    sorts: bool,
    over: RefCell<Option<Element>>,
    line: RefCell<Option<HtmlElement>>,
    beat: RefCell<Option<Interval>>,
}

/// Begins to follow the pointer that went down on a card. With a finger only the grip drags, so that the column can still be scrolled.
pub fn start(board: &NodeRef, dispatch: &Dispatch, columns: &Rc<[BoardColumn]>, sorts: bool, event: &PointerEvent) {
    let Some(target) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else { return };
    let Some(card) = target.closest(".card").ok().flatten().and_then(|card| card.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    let grip = target.closest(".grip").ok().flatten().is_some();
    if event.button() != 0 || event.pointer_type() == "touch" && !grip {
        return;
    }
    let Some(uid) = card.get_attribute("data-uid").and_then(|uid| uid.parse().ok()).map(Uid) else { return };
    let Some(board) = board.cast::<HtmlElement>() else { return };
    let _ = card.focus();
    let from = (f64::from(event.client_x()), f64::from(event.client_y()));
    let rect = card.get_bounding_client_rect();
    let drag = Rc::new(CardDrag {
        board,
        card: card.clone(),
        copy: RefCell::default(),
        from,
        corner: (rect.left() - from.0, rect.top() - from.1),
        at: Cell::new(from),
        columns: columns.clone(),
        uid,
        sorts,
        over: RefCell::default(),
        line: RefCell::default(),
        beat: RefCell::default(),
    });
    let dispatch = dispatch.clone();
    pull(&card, event, move |now| match now {
        Pull::Move(x, y) => drag.follow((x, y)),
        Pull::Cancel => drag.settle(),
        Pull::End(..) => {
            let to = drag.column();
            let before = to.as_ref().and_then(|(_, column)| drag.before(column));
            drag.settle();
            if let Some((at, _)) = to {
                drag.drop_into(&dispatch, at, before);
            }
        }
    });
}

impl CardDrag {
    fn follow(self: &Rc<CardDrag>, (x, y): (f64, f64)) {
        self.at.set((self.from.0 + x, self.from.1 + y));
        if self.copy.borrow().is_none() {
            self.lift();
        }
        self.show();
    }

    /// A copy goes with the pointer, over all columns; the card itself stays where it is.
    fn lift(self: &Rc<CardDrag>) {
        let _ = self.card.class_list().add_1("dragged");
        let Some(copy) = self.card.clone_node_with_deep(true).ok().and_then(|copy| copy.dyn_into::<HtmlElement>().ok())
        else {
            return;
        };
        for name in ["data-uid", "role", "tabindex", "aria-label"] {
            let _ = copy.remove_attribute(name);
        }
        let _ = copy.set_attribute("aria-hidden", "true");
        copy.set_class_name("card held");
        let style = copy.style();
        let _ = style.set_property("width", &format!("{}px", self.card.offset_width()));
        let _ = style.remove_property("transform");
        let _ = self.board.append_child(&copy);
        *self.copy.borrow_mut() = Some(copy);
        // A drag that never ends would hold itself: each beat looks whether it is still there.
        let drag = Rc::downgrade(self);
        *self.beat.borrow_mut() = Some(Interval::new(BEAT, move || {
            if let Some(drag) = drag.upgrade() {
                drag.scroll();
            }
        }));
    }

    /// Scrolls the board while the pointer is near its left or right edge, and the column below while it is near its top or bottom.
    fn scroll(&self) {
        let (x, y) = self.at.get();
        let speed = |at: f64, low: f64, high: f64| {
            let (edge, most) = EDGE;
            let share = |depth: f64| (depth / edge).clamp(0.0, 1.0) * most;
            (share(at - (high - edge)) - share(low + edge - at)).round() as i32
        };
        let rect = self.board.get_bounding_client_rect();
        let across = speed(x, rect.left(), rect.right());
        if across != 0 {
            self.board.set_scroll_left(self.board.scroll_left() + across);
        }
        let cards = self.column().and_then(|(_, column)| column.query_selector(".cards").ok().flatten());
        let down = cards.as_ref().map_or(0, |cards| {
            let rect = cards.get_bounding_client_rect();
            speed(y, rect.top(), rect.bottom())
        });
        if let Some(cards) = cards.filter(|_| down != 0) {
            cards.set_scroll_top(cards.scroll_top() + down);
        }
        if across != 0 || down != 0 {
            self.show();
        }
    }

    fn show(&self) {
        let (x, y) = self.at.get();
        if let Some(copy) = self.copy.borrow().as_ref() {
            let origin = copy.offset_parent().map(|parent| parent.get_bounding_client_rect());
            let (left, top) = origin.map_or((0.0, 0.0), |rect| (rect.left(), rect.top()));
            let place = format!(
                "{}px {}px",
                (x + self.corner.0 - left).round() as i32,
                (y + self.corner.1 - top).round() as i32
            );
            let _ = copy.style().set_property("translate", &place);
        }
        let to = self.column().filter(|(at, _)| self.takes(*at)).map(|(_, column)| column);
        self.hover(to);
    }

    /// The column under the pointer, or beside it in the gap between columns and the board's own edge, and its place.
    fn column(&self) -> Option<(usize, Element)> {
        let (x, _) = self.at.get();
        let columns = self.board.query_selector_all(".column").ok()?;
        let columns = (0..columns.length()).filter_map(|at| columns.item(at)?.dyn_into::<Element>().ok());
        let columns = columns.filter_map(|column| {
            let rect = column.get_bounding_client_rect();
            let away = (rect.left() - x).max(x - rect.right()).max(0.0);
            Some((away, column.get_attribute("data-column")?.parse().ok()?, column))
        });
        let nearest = columns.filter(|(away, ..)| *away <= GAP).min_by(|(one, ..), (other, ..)| one.total_cmp(other));
        nearest.map(|(_, at, column)| (at, column))
    }

    /// True if the card can go into a column: into another one, but not back to no letter; into its own where its place there can change.
    fn takes(&self, at: usize) -> bool {
        let Some(column) = self.columns.get(at) else { return false };
        match self.is_home(column) {
            true => self.sorts,
            false => column.by != BoardBy::Moscow || column.value.is_some(),
        }
    }

    fn is_home(&self, column: &BoardColumn) -> bool {
        let own = self.card.closest(".column").ok().flatten();
        let own = own.and_then(|own| own.get_attribute("data-column")?.parse::<usize>().ok());
        own.and_then(|own| self.columns.get(own)).is_some_and(|own| own.value == column.value)
    }

    /// The card that the pointer is above the middle of, where places mean something.
    fn before(&self, column: &Element) -> Option<Element> {
        let cards = column.query_selector_all(".card:not(.held)").ok().filter(|_| self.sorts)?;
        let (_, y) = self.at.get();
        let below = |card: &Element| {
            let rect = card.get_bounding_client_rect();
            y < rect.top() + rect.height() / 2.0
        };
        (0..cards.length()).filter_map(|at| cards.item(at)?.dyn_into::<Element>().ok()).find(below)
    }

    fn hover(&self, column: Option<Element>) {
        let mut over = self.over.borrow_mut();
        if *over != column {
            if let Some(old) = over.take() {
                let _ = old.class_list().remove_1("over");
            }
            if let Some(new) = &column {
                let _ = new.class_list().add_1("over");
            }
            over.clone_from(&column);
        }
        if let Some(line) = self.line.take() {
            line.remove();
        }
        // The line is the card's own edge to be: it stands above the card that comes behind.
        let Some(column) = column.filter(|_| self.sorts) else { return };
        let stack = column.query_selector(".stack").ok().flatten();
        let (Some(stack), Some(document)) = (stack, column.owner_document()) else { return };
        let top = match self.before(&column) {
            Some(card) => card.get_bounding_client_rect().top() - stack.get_bounding_client_rect().top() - 5.0,
            None => stack.get_bounding_client_rect().height() - 5.0,
        };
        let Some(line) = document.create_element("div").ok().and_then(|line| line.dyn_into::<HtmlElement>().ok())
        else {
            return;
        };
        line.set_class_name("drop-line");
        let _ = line.style().set_property("top", &format!("{}px", top.max(0.0).round() as i32));
        let _ = stack.append_child(&line);
        *self.line.borrow_mut() = Some(line);
    }

    fn drop_into(&self, dispatch: &Dispatch, at: usize, before: Option<Element>) {
        let Some(column) = self.columns.get(at).filter(|_| self.takes(at)) else { return };
        if !self.is_home(column) {
            return place(dispatch, &self.card, self.uid, column.value.clone());
        }
        let before = before.and_then(|card| card.get_attribute("data-uid")?.parse().ok()).map(Uid);
        if before != Some(self.uid) {
            let root = root_of(&self.card);
            dispatch.send(Msg::Items(ItemsMsg::PlaceBefore(self.uid, before)));
            focus_card(root, self.uid);
        }
    }

    fn settle(&self) {
        self.hover(None);
        drop(self.beat.take());
        let _ = self.card.class_list().remove_1("dragged");
        if let Some(copy) = self.copy.take() {
            copy.remove();
        }
    }
}
