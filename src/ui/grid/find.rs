//! Finding text in the grid: a small bar over the rows, the hits marked, and the way from one to the next.

use super::sheet::{GridEvent, Sheet};
use crate::app::grid::find;
use crate::app::grid::msg::GridMsg;
use crate::app::grid::text as grid_text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::query::Column;
use crate::ui::grid::finding::FindAction;
use crate::ui::grid::finding::FindState;
use crate::ui::parts::Icon;
use crate::ui::parts::icon;
use crate::ui::parts::keys::is_composed;
use crate::ui::parts::markup::{button, el, value_of};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement};
use yew::virtual_dom::ListenerKind;
use yew::{Callback, Html};

impl Sheet {
    pub(super) fn find(&mut self, state: &State, seek: FindAction) -> bool {
        match seek {
            FindAction::Open => self.find.get_or_insert_default().open = false,
            FindAction::Close => {
                self.find = None;
                (self.seek, self.reveal) = (true, true);
            }
            FindAction::Words(words) => {
                let hits = find::find(&state.doc, &self.cells, state.ui.grid_rows(), &words);
                // From where the grid stands on.
                let here = self.hint.get() as u32;
                let at = hits.iter().position(|(row, _)| *row >= here).unwrap_or(0);
                self.find = Some(FindState { words, hits, at, open: true });
                self.go_to_hit(state);
            }
            FindAction::Next(back) => {
                let Some(find) = self.find.as_mut().filter(|find| !find.hits.is_empty()) else { return false };
                let len = find.hits.len();
                find.at = (find.at + if back { len - 1 } else { 1 }) % len;
                self.go_to_hit(state);
            }
        }
        true
    }

    /// The rows or the plan are others: so may be the hits.
    pub(super) fn find_again(&mut self, state: &State) {
        if let Some(find) = self.find.as_mut().filter(|find| !find.words.is_empty()) {
            find.hits = find::find(&state.doc, &self.cells, state.ui.grid_rows(), &find.words);
            find.at = find.at.min(find.hits.len().saturating_sub(1));
        }
    }

    fn go_to_hit(&mut self, state: &State) {
        let Some((row, column)) = self.find.as_ref().and_then(|find| find.hits.get(find.at).copied()) else { return };
        let row = row as usize;
        let Some(uid) = state.ui.grid_rows().get(row).map(|at| state.doc.plan.items()[*at].uid) else { return };
        if let Some(group) = state.ui.group_of(row).map(|at| &state.ui.grid.groups[at]).filter(|group| group.closed) {
            self.dispatch.send(Msg::Grid(GridMsg::CloseGroup(group.key.clone())));
        }
        self.unfold_to(state, uid);
        self.hint.set(row);
        self.at.set(super::sheet::CellRef { row: Some(uid), group: None, column });
        // Scrolled to, while the focus stays in the bar.
        self.reveal = true;
    }

    /// The columns of a row that hold what is looked for.
    pub(super) fn found_in(&self, row: usize) -> Vec<Column> {
        let Some(find) = &self.find else { return Vec::new() };
        let from = find.hits.partition_point(|(hit, _)| (*hit as usize) < row);
        find.hits[from..].iter().take_while(|(hit, _)| *hit as usize == row).map(|(_, column)| *column).collect()
    }
}

/// The bar; `width` is the view's, px.
pub fn bar(find: &FindState, tell: &Callback<GridEvent>, width: f64) -> Html {
    let step = |name: &'static str, shown: Icon, seek: fn() -> FindAction| {
        let tell = tell.clone();
        button("button square")
            .attr("aria-label", name)
            .on(ListenerKind::onclick, move |_| tell.emit(GridEvent::Find(seek())))
            .with(icon(shown))
    };
    let (typed, key) = (tell.clone(), tell.clone());
    let field = el("input")
        .attr("type", "text")
        .class("input")
        .attr("aria-label", grid_text::find())
        .attr("placeholder", grid_text::find())
        .attr("autocomplete", "off")
        .on(ListenerKind::oninput, move |event| {
            typed.emit(GridEvent::Find(FindAction::Words(value_of(event).unwrap_or_default())));
        });
    let keydown = move |event: &web_sys::KeyboardEvent| {
        if is_composed(event) {
            return;
        }
        let command = event.ctrl_key() || event.meta_key();
        let seek = match event.key().as_str() {
            "Escape" => FindAction::Close,
            "Enter"
                if super::place::element(event.target())
                    .is_some_and(|target| target.matches("button").unwrap_or(false)) =>
            {
                return;
            }
            "Enter" | "F3" => FindAction::Next(event.shift_key()),
            "ArrowDown" => FindAction::Next(false),
            "ArrowUp" => FindAction::Next(true),
            "f" | "F" if command && !event.alt_key() => FindAction::Open,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        key.emit(GridEvent::Find(seek));
    };
    let shown = if find.words.is_empty() { String::new() } else { grid_text::hits(find.hits.len(), find.at + 1) };
    let bar = el("div")
        .class("find-bar")
        .attr("role", "search")
        .attr("aria-label", grid_text::find_in_scores())
        .on_key(keydown)
        .with(field)
        .with(el("span").class("hits").attr("role", "status").text(shown))
        .with(step(grid_text::previous_hit(), Icon::ArrowUp, || FindAction::Next(true)))
        .with(step(grid_text::next_hit(), Icon::ArrowDown, || FindAction::Next(false)))
        .with(step(grid_text::close_find(), Icon::Close, || FindAction::Close));
    el("div").class("find").style(format!("width:{}px", width as i32)).with(bar).into()
}

/// Puts the focus into the bar beside the grid, its words there to be typed over.
pub fn enter(grid: &Element) -> bool {
    let bar = grid.parent_element().and_then(|plane| plane.query_selector(".find-bar input").ok().flatten());
    let Some(field) = bar else { return false };
    let field: HtmlInputElement = field.unchecked_into();
    super::place::focus_still(&field);
    field.select();
    true
}
