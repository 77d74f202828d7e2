//! Dependencies by hand: the handle at the end of a bar that is drawn onto what waits for it, and the same by keys.

use super::camera::{LANE_PAD, ROW};
use super::canvas::TimelineCanvas;
use super::drag::at;
use super::tip;
use crate::app::msg::Msg;
use crate::app::timeline::bar::bar_title;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::planning_text;
use crate::layout::arrows::{BarSide, push_px, sides};
use crate::model::words::DependencyKind;
use crate::model::{ItemIndex, Uid};
use crate::ui::parts::markup::{El, el};
use crate::ui::timeline::css::px;
use crate::ui::timeline::grab::DropTarget;
use crate::ui::timeline::nodes::Nodes;
use web_sys::{Element, HtmlElement};

/// Height of the handle, px.
const SIZE: f64 = 18.0;

/// The handle and the line that is drawn from it; both are placed by hand.
pub fn parts(nodes: &Nodes) -> [El; 2] {
    let link_handle =
        el("div").class("link-handle").node(&nodes.link_handle).flag("hidden", true).attr("aria-hidden", "true");
    let wire = el("svg").class("wire").attr("aria-hidden", "true").with(el("path").node(&nodes.wire));
    [link_handle.text("→"), wire]
}

/// Puts the handle to the bar in hand, or takes it away.
pub fn place(canvas: &TimelineCanvas, nodes: &Nodes) {
    let Some(link_handle) = nodes.link_handle.cast::<HtmlElement>() else { return };
    let hand = canvas.hand().filter(|_| canvas.editable() && canvas.drag.is_none());
    let part = hand.and_then(|uid| Some((uid, canvas.part(canvas.timeline.find_uid(uid)?)?)));
    link_handle.set_hidden(part.is_none());
    // A title beside its bar makes way for the handle.
    if let Some(root) = nodes.root.cast::<Element>() {
        if let Ok(Some(old)) = root.query_selector(".bar.hand") {
            let _ = old.class_list().remove_1("hand");
        }
        let bar =
            part.and_then(|(uid, _)| root.query_selector(&format!(".bar.beside[data-uid=\"{}\"]", uid.0)).ok()?);
        if let Some(bar) = bar {
            let _ = bar.class_list().add_1("hand");
        }
    }
    if let Some((uid, part)) = part {
        // What is set on an element of ours cannot be refused.
        let _ = link_handle.set_attribute("data-uid", &uid.0.to_string());
        let top = (part.top + part.bottom - SIZE) / 2.0;
        let style = px("left", canvas.camera.names + part.right) + &px("top", top);
        link_handle.style().set_css_text(&style);
    }
}

impl TimelineCanvas {
    /// The bar that the pointer is on, or that has the focus.
    pub fn hand(&self) -> Option<Uid> {
        self.hover.or(self.active.filter(|_| self.focused))
    }

    fn item_of(&self, uid: Uid) -> Option<ItemIndex> {
        self.state.doc.plan.item_index(uid)
    }

    /// The message that makes `to` wait for `from`, or no longer if it does.
    pub fn linked(&self, from: Uid, to: Uid) -> Option<Msg> {
        let (first, then) = (self.item_of(from)?, self.item_of(to)?);
        let on = !self.timeline.links().before(then).any(|item| item == first);
        (first != then).then_some(Msg::Timeline(TimelineMsg::Depend { from, to, on }))
    }

    /// The bar under a point of the calendar.
    fn under(&self, cx: f64, cy: f64) -> Option<Uid> {
        let lane = self.camera.tops.lane_at(cy)?;
        let track = self.timeline.tracks().get(lane)?;
        let row = ((cy - self.camera.tops.top(lane) - LANE_PAD) / ROW).max(0.0) as usize;
        let bar = track.rows.at(row, self.camera.scale.day(cx).number()).ok()?;
        track.bars.get(bar).map(|bar| bar.uid)
    }

    /// Draws the line from the handle of a bar to the pointer, and says what letting go would do.
    pub fn preview_link(&mut self, nodes: &Nodes, from: Uid, to: (f64, f64)) {
        let Some((cx, cy)) = at(self, nodes, to) else { return };
        let Some(part) = self.timeline.find_uid(from).and_then(|at| self.part(at)) else { return };
        let aim = self.under(cx, cy).filter(|found| *found != from).map_or(DropTarget::Stay, DropTarget::Link);
        let mut line = String::from("M");
        for (at, value) in [part.right + self.camera.names, (part.top + part.bottom) / 2.0, cx + self.camera.names, cy]
            .iter()
            .enumerate()
        {
            line.push(if at == 2 { 'L' } else { ' ' });
            push_px(&mut line, *value);
        }
        if let Some(wire) = nodes.wire.cast::<Element>() {
            let _ = wire.set_attribute("d", &line);
        }
        let DropTarget::Link(onto) = aim else {
            tip::show(nodes, to, planning_text::draw_on(), "");
            self.aim_at(aim);
            return;
        };
        let (first, second) = self.words_of(from, onto);
        tip::show(nodes, to, &first, &second);
        self.aim_at(aim);
    }

    fn aim_at(&mut self, aim: DropTarget) {
        if let Some(drag) = &mut self.drag {
            drag.aim = aim;
        }
    }

    fn words_of(&self, from: Uid, to: Uid) -> (String, String) {
        let items = self.state.doc.plan.items();
        let title = |item: ItemIndex| items.get(item).map_or("", |item| bar_title(item)).to_owned();
        let (Some(first), Some(then)) = (self.item_of(from), self.item_of(to)) else { return Default::default() };
        if self.timeline.links().before(then).any(|item| item == first) {
            return (planning_text::waits_no_more(title(then), title(first)), planning_text::let_go().to_owned());
        }
        match self.timeline.links().closes(first, then) {
            Some(way) => {
                let names: Vec<String> = way.into_iter().map(title).collect();
                (planning_text::no_cycle().to_owned(), names.join(" → "))
            }
            None => (planning_text::waits(title(then), title(first)), String::new()),
        }
    }

    /// Draws the dependencies of a bar that is being dragged, from and to where it is now: left and right end and middle, px.
    pub fn draw_links_of(&self, nodes: &Nodes, uid: Uid, (left, right, middle): (f64, f64, f64)) {
        let (Some(item), Some(wire)) = (self.item_of(uid), nodes.wire.cast::<Element>()) else { return };
        let links = self.timeline.links();
        let part = |item: ItemIndex| self.timeline.find(item).and_then(|at| self.part(at));
        let mut line = String::new();
        let mut add = |kind: DependencyKind, from: (f64, f64, f64), to: (f64, f64, f64)| {
            let x = |side: BarSide, part: (f64, f64, f64)| if side == BarSide::Left { part.0 } else { part.1 };
            let (leaves, meets) = sides(kind);
            let (from, to) = ((x(leaves, from), from.2), (x(meets, to), to.2));
            let half = match (leaves, meets) {
                (BarSide::Right, BarSide::Left) => (from.0 + 8.0).min(to.0.max(from.0 + 16.0) - 8.0),
                (BarSide::Left, BarSide::Left) => from.0.min(to.0) - 8.0,
                (BarSide::Right, BarSide::Right) => from.0.max(to.0) + 8.0,
                (BarSide::Left, BarSide::Right) => (from.0 - 8.0).max(to.0 + 8.0),
            };
            for (at, value) in [from.0, from.1, half, from.1, half, to.1, to.0, to.1].into_iter().enumerate() {
                line.push(if at == 0 {
                    'M'
                } else if at % 2 == 0 {
                    'L'
                } else {
                    ' '
                });
                push_px(&mut line, if at % 2 == 0 { value + self.camera.names } else { value });
            }
        };
        let place = |item: ItemIndex| part(item).map(|part| (part.left, part.right, (part.top + part.bottom) / 2.0));
        for (before, rule) in links.rules_before(item) {
            if let Some(before) = place(before) {
                add(rule.kind, before, (left, right, middle));
            }
        }
        for (after, rule) in links.rules_after(item) {
            if let Some(after) = place(after) {
                add(rule.kind, (left, right, middle), after);
            }
        }
        // What is set on an element of ours cannot be refused.
        let _ = wire.set_attribute("d", &line);
    }

    /// Gathers the items that the one in hand waits for or that wait for it, directly or not, and itself.
    pub fn gather(&mut self) {
        let hand = self.linking.or(self.hand()).and_then(|uid| self.item_of(uid));
        self.chain = hand.map_or_else(Vec::new, |item| self.timeline.links().chain(item));
    }
}
