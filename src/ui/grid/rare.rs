//! What of the grid lies in the second part of the application: the menu and the order of columns, finding text, subtotals. Until that is there it
//! is asked for, and what was to be done is done then.

use super::find::{self, Find};
use super::head;
use super::keys::Act;
use super::menu;
use super::sheet::{Note, Sheet};
use crate::app::locale::Locale;
use crate::app::msg::Effect;
use crate::app::{Doc, Msg, State, groups};
use crate::base::split;
use crate::query::Column;
use crate::split;
use yew::{Callback, Context, Html};

split! { "0b" fn acted(sheet: &mut Sheet, state: &State, note: Note) -> bool = act; }
split! { "0c" pub fn column_menu(sheet: &Sheet, state: &State, column: Column, at: usize) -> Html = draw_column_menu; }
split! { "0d" pub fn find_bar(find: &Find, tell: &Callback<Note>, width: f64, locale: &Locale) -> Html = find::bar; }
split! { "0e" pub fn find_again(sheet: &mut Sheet, state: &State) = Sheet::find_again; }
split! { "0f" pub fn subtotals(doc: &Doc, rows: &[u32], columns: &[Column], locale: &Locale) -> Vec<(String, &'static str)> = groups::subtotals; }

impl Sheet {
    /// Does what the second part knows how to do.
    pub(super) fn rare(&mut self, ctx: &Context<Sheet>, note: Note) -> bool {
        if split::is_here() {
            return acted(self, &ctx.props().state, note);
        }
        self.wait_with(note);
        false
    }

    /// Asks for the second part, to go on with this.
    pub(super) fn wait_with(&mut self, note: Note) {
        self.waiting = Some(note);
        self.dispatch.send(Msg::Ask(Effect::More));
    }
}

fn act(sheet: &mut Sheet, state: &State, note: Note) -> bool {
    let arrange = |sheet: &Sheet, column, to| {
        sheet.dispatch.send(Msg::Columns(head::layout(state).moved(&state.doc.plan, column, to)));
    };
    match note {
        Note::Find(seek) => return sheet.find(state, seek),
        Note::DroppedColumn(column, to) => arrange(sheet, column, to),
        Note::Act(Act::ShiftColumn(by)) => {
            let to = sheet.column().saturating_add_signed(if by > 0 { 2 } else { -1 });
            arrange(sheet, sheet.at.get().column, to);
            (sheet.seek, sheet.reveal) = (true, true);
        }
        Note::Act(Act::Widen(by)) => head::widen(sheet, state, by),
        _ => return false,
    }
    true
}

fn draw_column_menu(sheet: &Sheet, state: &State, column: Column, at: usize) -> Html {
    let picks = head::picks(sheet, state, column, at);
    menu::menu(picks, "popup row-menu", "Column actions", &sheet.dispatch, &sheet.tell).into()
}
