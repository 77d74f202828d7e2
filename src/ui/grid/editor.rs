//! Typing into a cell: a text field, with choices below it where the column has some (ARIA combobox pattern).

use super::place;
use super::sheet::GridEvent;
use crate::app::grid::cells::{CellChoice, Cells};
use crate::app::grid::msg::GridMsg;
use crate::app::grid::outlining::first_line;
use crate::app::grid::picker::{PickList, pick};
use crate::app::grid::range::typed_for;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::{ranges, refusals};
use crate::app::msg::Msg;
use crate::model::Key;
use crate::query::Column;
use crate::ui::grid::edit::CellEdit;
use crate::ui::grid::edit::EditExit;
use crate::ui::grid::row_view::RowView;
use crate::ui::hooks::{Dispatch, clipboard_of, draw_now};
use crate::ui::parts::keys::{is_composed, key_of};
use crate::ui::parts::markup::{El, el, list, value_of};
use crate::ui::parts::popup;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};
use yew::Callback;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// The lines of a text that are seen at once while it is edited.
const LINES: usize = 8;

/// The end of an edit: what is typed goes to the store when the field is left in any way but Escape.
#[derive(Clone)]
struct End {
    edit: CellEdit,
    dispatch: Dispatch,
    tell: Callback<GridEvent>,
    choices: Rc<PickList>,
    cells: Rc<Cells>,
}

impl End {
    fn take(&self, text: &str, then: EditExit) {
        self.take_for(text, then, false);
    }

    /// Takes the text, for all that is chosen where `all` says so. What is refused stays in the field, unless that is left by pointer.
    fn take_for(&self, text: &str, then: EditExit, all: bool) {
        if !self.edit.over.replace(true) {
            let refused = commit(&self.dispatch, &self.edit, text, then, all);
            if refused && !matches!(then, EditExit::Left { .. }) {
                self.edit.over.set(false);
                self.tell.emit(GridEvent::Refused);
            } else {
                self.tell.emit(GridEvent::Done(then));
            }
        }
    }

    /// The choices for the text in the field: it may be ahead of what was last drawn.
    fn now(&self, field: &HtmlInputElement) -> Rc<PickList> {
        let typed = field.value();
        if typed == *self.edit.typed {
            return self.choices.clone();
        }
        Rc::new(pick(&self.cells, self.edit.column, &typed, true, None))
    }

    fn key(&self, event: &KeyboardEvent, field: &HtmlInputElement) {
        if is_composed(event) {
            return;
        }
        let choices = self.now(field);
        let value = || {
            agree(&self.dispatch, &choices);
            choices.value(&field.value())
        };
        let back = event.shift_key();
        let step = |forth: i32| if back { -forth } else { forth };
        let len = choices.offers.len();
        let go = |rows, columns, enter| EditExit::Go { rows, columns, enter };
        match key_of(event).as_str() {
            "Enter" if event.ctrl_key() || event.meta_key() => self.take_for(&value(), EditExit::Stay, true),
            "Enter" if event.alt_key() && is_long(&self.edit) => {
                let _ = field.set_range_text("\n");
                let at = field.selection_start().ok().flatten().unwrap_or_default() + 1;
                let _ = field.set_selection_range(at, at);
                self.tell.emit(GridEvent::Typed(field.value().into()));
            }
            "Enter" if !event.alt_key() => self.take(&value(), go(step(1), 0, !back)),
            "Tab" => self.take(&value(), go(0, step(1), false)),
            "Escape" => {
                if !self.edit.over.replace(true) {
                    let CellEdit { uid, column, .. } = self.edit;
                    self.dispatch.send(Msg::Items(ItemsMsg::GiveUp(uid, column)));
                    self.tell.emit(GridEvent::Done(EditExit::Escape));
                }
            }
            key @ ("ArrowDown" | "ArrowUp") if len > 0 => {
                if let Some(to) = choices.beside(key == "ArrowDown") {
                    self.tell.emit(GridEvent::Arrow(to));
                }
            }
            "ArrowDown" if self.edit.seeded => self.take(&field.value(), go(1, 0, false)),
            "ArrowUp" if self.edit.seeded => self.take(&field.value(), go(-1, 0, false)),
            key @ ("ArrowLeft" | "ArrowRight") if self.goes_sideways(event, field) => {
                let by = if key == "ArrowRight" { 1 } else { -1 };
                self.tell.emit(GridEvent::Sideways(by, field.value().into()));
            }
            "s" | "S" if event.ctrl_key() || event.meta_key() => {
                // Saving takes what stands in the field along; the shortcut itself is the shell's.
                return self.take(&value(), EditExit::Stay);
            }
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }

    /// True if a key takes the row to another level: on a Mac only as long as there is no word in the field that it would select.
    fn goes_sideways(&self, event: &KeyboardEvent, field: &HtmlInputElement) -> bool {
        let plain = event.alt_key() && event.shift_key() && !event.ctrl_key() && !event.meta_key();
        let mac = || {
            let platform = web_sys::window().and_then(|window| window.navigator().platform().ok());
            platform.is_some_and(|name| name.starts_with("Mac"))
        };
        plain && self.edit.column == Column::TITLE && (field.value().is_empty() || !mac())
    }

    /// A field has one line: of several that are pasted into a title the first stays in it, and each other one becomes an item below.
    fn paste(&self, field: &HtmlInputElement, event: &web_sys::Event) {
        let text = clipboard_of(event).and_then(|data| data.get_data("text/plain").ok()).unwrap_or_default();
        let Some(first) = first_line(&text).filter(|_| self.edit.column == Column::TITLE) else { return };
        event.prevent_default();
        event.stop_propagation();
        let value: Vec<u16> = field.value().encode_utf16().collect();
        let end = |found: Result<Option<u32>, _>| found.ok().flatten().map_or(value.len(), |at| at as usize);
        let (from, to) = (end(field.selection_start()), end(field.selection_end()));
        let part = |from: usize, to: usize| String::from_utf16_lossy(value.get(from..to).unwrap_or_default());
        let title = [part(0, from), first, part(to, value.len())].concat();
        self.tell.emit(GridEvent::Lines(title.into(), text.into()));
    }

    fn blur(&self, field: &HtmlInputElement, event: &web_sys::Event) {
        // The window was left, not the field.
        if place::focused(field).is_some_and(|active| active == *field.as_ref()) {
            return;
        }
        let touched = self.edit.seeded || field.value() != *self.edit.before;
        let choices = self.now(field);
        let to = event.dyn_ref::<web_sys::FocusEvent>().and_then(|event| place::element(event.related_target()));
        let away = to.is_none_or(|to| to.closest(".grid").ok().flatten().is_none());
        if touched {
            agree(&self.dispatch, &choices);
        }
        let value = if touched { choices.value(&field.value()) } else { field.value() };
        self.take(&value, EditExit::Left { away });
    }
}

/// Sends what an edit has come to; with `all` to all rows that are chosen and shown. True if it was refused.
pub fn commit(dispatch: &Dispatch, edit: &CellEdit, text: &str, then: EditExit, all: bool) -> bool {
    let state = dispatch.state().filter(|_| all || edit.all);
    let uids = state.map_or_else(Vec::new, |state| typed_for(&state.ui, &state.doc.plan, edit.uid));
    // A field of several lines has breaks of one sign, whatever the text was written with.
    let same = |before: &str| text == before || before.contains('\r') && text == before.replace("\r\n", "\n");
    let (column, changed) = (edit.column, !same(&edit.before));
    // A title is one row's own.
    if uids.len() > 1 && column != Column::TITLE {
        if changed || !matches!(then, EditExit::Left { .. }) {
            dispatch.send(Msg::Grid(GridMsg::TypeAll(uids, column, text.into())));
        }
    } else if changed {
        dispatch.send(match column {
            Column::Field(key) => Msg::Items(ItemsMsg::Type(edit.uid, key, text.into())),
            _ => Msg::Grid(GridMsg::TypeAll(vec![edit.uid], column, text.into())),
        });
    } else {
        dispatch.send(Msg::Items(ItemsMsg::GiveUp(edit.uid, column)));
    }
    dispatch.state().is_some_and(|state| refusals::refused(&state.ui, edit.uid, column).is_some())
}

/// The choice that is taken makes a team: that is what the reader means, however near to another its name is.
fn agree(dispatch: &Dispatch, choices: &PickList) {
    if let Some(name) = choices.creates() {
        dispatch.send(Msg::Items(ItemsMsg::AgreeTeam(name)));
    }
}

/// The text that an edit takes, as if its field were left by Enter now; the field is not asked.
pub fn taken(dispatch: &Dispatch, cells: &Cells, edit: &CellEdit) -> String {
    let choices = choices_of(cells, edit);
    agree(dispatch, &choices);
    choices.value(&edit.typed)
}

/// The choice that an arrow goes to from the one that is picked, if there are any.
pub fn beside(cells: &Cells, edit: &CellEdit, down: bool) -> Option<usize> {
    choices_of(cells, edit).beside(down)
}

fn choices_of(cells: &Cells, edit: &CellEdit) -> PickList {
    pick(cells, edit.column, &edit.typed, edit.seeded || edit.typed != edit.before, edit.arrow)
}

/// The field of an edit; one of several lines has all that is asked of it too.
fn field_of(event: &web_sys::Event) -> Option<HtmlInputElement> {
    Some(event.target()?.unchecked_into())
}

/// True if an edit is of a text that may have several lines: a field of one would take the breaks out of it without a word.
fn is_long(edit: &CellEdit) -> bool {
    edit.column == Column::Field(Key::Notes) || edit.before.contains('\n')
}

/// The field of one cell with its choices. [`enter`] fills it and gives it the focus.
pub fn editor(cell: El, edit: &CellEdit, of: &RowView) -> El {
    let choices = Rc::new(choices_of(&of.cells, edit));
    let (tell, picked) = (of.tell.clone(), choices.picked);
    let end = End {
        edit: edit.clone(),
        dispatch: of.dispatch.clone(),
        tell: tell.clone(),
        choices: choices.clone(),
        cells: of.cells.clone(),
    };
    let (on_key, on_blur, on_paste) = (end.clone(), end.clone(), end.clone());
    let column = edit.column;
    let name = of.cells.name(column);
    let refused = of.refused.iter().find(|value| value.column == column);
    let hint = column.key().filter(|_| refused.is_none() && edit.typed != edit.before);
    let hint = hint.and_then(|key| ranges::hint(key, &edit.typed, of.cells.method, &of.cells.locale));
    let lines = is_long(edit).then(|| edit.typed.split('\n').count().clamp(1, LINES).to_string());
    let field = el(if lines.is_some() { "textarea" } else { "input" })
        .class(match (refused.is_some(), lines.is_some()) {
            (true, _) => "editor refused",
            (false, true) => "editor lines",
            (false, false) => "editor",
        })
        .opt("rows", lines)
        .attr("aria-label", name.clone())
        .opt("aria-invalid", refused.map(|_| "true"))
        .opt("aria-description", refused.map(|value| value.why.to_string()).or_else(|| hint.clone()))
        .attr("autocomplete", "off")
        .on(ListenerKind::oninput, move |event| {
            if let Some(typed) = value_of(event) {
                tell.emit(GridEvent::Typed(typed.into()));
            }
        })
        .on(ListenerKind::onkeydown, move |event| {
            if let (Some(field), Some(event)) = (field_of(event), event.dyn_ref::<KeyboardEvent>()) {
                on_key.key(event, &field);
                // What comes next is meant for what stands there then. A key that goes on to others finds its way by the field.
                if event.default_prevented() {
                    draw_now();
                }
            }
        })
        .on(ListenerKind::onpaste, move |event| {
            if let Some(field) = field_of(event) {
                on_paste.paste(&field, event);
            }
        })
        .on(ListenerKind::onblur, move |event| {
            if let Some(field) = field_of(event) {
                on_blur.blur(&field, event);
            }
        });
    let said = |class: &'static str, words: String| el("span").class(class).attr("aria-hidden", "true").text(words);
    let why =
        refused.map(|value| said("why", value.why.to_string())).or_else(|| hint.map(|hint| said("why hint", hint)));
    if choices.offers.is_empty() {
        let numeric = column.is_number();
        return cell.with(field.opt("inputmode", numeric.then_some("decimal"))).maybe(why);
    }
    let field = field
        .attr("role", "combobox")
        .attr("aria-expanded", "true")
        .attr("aria-controls", "offers")
        .attr("aria-autocomplete", "list")
        .opt("aria-activedescendant", picked.map(|at| format!("offer-{at}")));
    let offers = choices.offers.iter().enumerate().map(|(at, offer)| self::offer(at, offer, picked == Some(at), &end));
    let below = popup::popup(if edit.up { "popup offers above" } else { "popup offers" })
        .attr("id", "offers")
        .attr("role", "listbox")
        .attr("aria-label", name);
    cell.with(field).with(below.maybe(why).with(list(offers.collect())))
}

fn offer(at: usize, offer: &CellChoice, picked: bool, end: &End) -> Html {
    let (end, typed, creates) = (end.clone(), offer.typed.clone(), offer.creates);
    let word = offer.word.map(|word| {
        el("span").class(format!("{} {word}", if crate::app::grid::cells::is_moscow(word) { "dot" } else { "stage" }))
    });
    el("div")
        .key(at)
        .attr("id", format!("offer-{at}"))
        .class(if creates { "choice apart" } else { "choice" })
        .attr("role", "option")
        .aria("aria-selected", picked)
        .maybe(word)
        .with(el("span").class(if offer.typed.is_empty() { "grow none" } else { "grow" }).text(offer.label.clone()))
        .maybe(offer.number.clone().map(|number| el("span").class("behind").text(number)))
        .on(ListenerKind::onmousedown, move |event| {
            // The field keeps the focus until the value is taken.
            event.prevent_default();
            event.stop_propagation();
            if creates {
                end.dispatch.send(Msg::Items(ItemsMsg::AgreeTeam(typed.clone())));
            }
            end.take(&typed, EditExit::Stay);
        })
        .into()
}

/// Fills the field that has just been drawn and gives it the focus; a value that comes with choices is there to be typed over.
pub fn enter(grid: &Element, edit: &CellEdit, offers: bool) -> bool {
    let Ok(Some(field)) = grid.query_selector(".editor") else { return false };
    let field: HtmlInputElement = field.unchecked_into();
    field.set_value(&edit.typed);
    place::focus_still(&field);
    let end = edit.typed.encode_utf16().count() as u32;
    // A text field takes any range.
    let whole = offers && !edit.seeded || edit.marked;
    let _ = field.set_selection_range(if whole { 0 } else { end }, end);
    true
}

/// Shows the list of choices where it has room, and scrolls it to the one that is picked.
pub fn follow(grid: &Element) {
    if let Ok(Some(offers)) = grid.query_selector(".offers") {
        popup::show(offers.unchecked_ref(), false);
    }
    if let Ok(Some(option)) = grid.query_selector(".offers [aria-selected=true]") {
        place::show(&option);
    }
}
