//! One row. It renders again only when what it shows has changed: scrolling gives a slot of the ring another item and leaves the rest alone.

use super::cell;
use super::editor::{Done, Editor};
use super::menu::RowMenu;
use super::place::ROW;
use crate::app::cells::{Cells, Needs};
use crate::base::number::Number;
use crate::model::{Key, Record, Uid};
use crate::query::Column;
use std::rc::Rc;
use yew::prelude::*;

/// A cell that is being edited.
#[derive(Clone, PartialEq)]
pub struct Edit {
    /// The item.
    pub uid: Uid,
    /// What is typed.
    pub key: Key,
    /// What stood there, as the reader writes it.
    pub before: AttrValue,
    /// What typing began with, in place of it.
    pub seed: Option<AttrValue>,
    /// Whether the choices open upwards, where there is more room.
    pub up: bool,
}

/// The rank cell.
#[derive(Clone, PartialEq)]
pub struct Rank {
    /// The rank, from 1.
    pub number: Option<usize>,
    /// How far the row has just risen (or fallen, below 0).
    pub by: i32,
    /// Why it stands where it stands, if it is pinned.
    pub pin: Option<AttrValue>,
}

/// The score cell.
#[derive(Clone, PartialEq)]
pub enum Score {
    /// The score, and how long its bar is, percent of the best.
    Of { score: Number, bar: u8 },
    /// What is missing.
    Needs(Needs),
}

/// The properties of [`Row`].
#[derive(Clone, PartialEq, Properties)]
pub struct RowProps {
    /// How cells are shown.
    pub cells: Rc<Cells>,
    /// The item.
    pub item: Rc<Record>,
    /// Its uid: two items may be equal in all else.
    pub uid: Uid,
    /// The place in the list, from 0.
    pub row: usize,
    /// The rank cell.
    pub rank: Rank,
    /// The score cell.
    pub score: Score,
    /// The column of the cell that Tab reaches, if it is in this row.
    pub active: Option<Column>,
    /// The cell that is edited, if it is in this row.
    pub edit: Option<Edit>,
    /// Whether the row is chosen.
    pub chosen: bool,
    /// Whether the row's menu is open; true inside: upwards.
    pub menu: Option<bool>,
    /// How far above (below 0) its place the row comes from, px, and the number of the move.
    pub slide: (i32, u32),
    /// Whether the reader may change the plan.
    pub editable: bool,
    /// Takes what an editor made.
    pub done: Callback<Done>,
    /// Closes the menu.
    pub close: Callback<()>,
}

/// One row of the grid.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let RowProps { cells, item, rank, edit, editable, .. } = props;
    let top = ROW as i32 * (props.row as i32 + 1);
    let (from, number) = props.slide;
    // Two names for one movement: the browser starts an animation anew only under another name.
    let slide = (from != 0).then_some(if number % 2 == 0 { "slide-a" } else { "slide-b" });
    let style = if from == 0 {
        format!("transform:translateY({top}px)")
    } else {
        format!("transform:translateY({top}px);--from:{from}px")
    };
    let quiet = matches!(item.text(Key::Status), Some("done" | "dropped")).then_some("quiet");
    let open = (edit.is_some() || props.menu.is_some()).then_some("opened");
    let moved = (rank.by != 0).then_some("moved");
    let cell = |(at, column): (usize, &Column)| {
        let column = *column;
        let stop = if props.active == Some(column) { "0" } else { "-1" };
        let index = (at + 1).to_string();
        let class = cell::class(column);
        match column {
            Column::Rank => html! {
                <div class={class} role="gridcell" tabindex={stop} aria-colindex={index} aria-readonly="true">{ cell::rank(rank, *editable) }</div>
            },
            Column::Score => html! {
                <div class={class} role="gridcell" tabindex={stop} aria-colindex={index} aria-readonly="true">{ cell::score(&props.score, cells) }</div>
            },
            Column::Field(key) => match edit.as_ref().filter(|edit| edit.key == key) {
                Some(edit) => html! {
                    <div class={classes!(class, "edited")} role="gridcell" tabindex={stop} aria-colindex={index}>
                        <Editor key={key as u8} edit={edit.clone()} cells={cells.clone()} done={props.done.clone()} />
                    </div>
                },
                None => html! {
                    <div class={class} role="gridcell" tabindex={stop} aria-colindex={index}>
                        { cell::value(cells, item, key, *editable) }
                        if column == Column::TITLE && *editable { { self::menu(props) } }
                    </div>
                },
            },
        }
    };
    html! {
        <div class={classes!("row", slide, quiet, open, moved, props.chosen.then_some("chosen"))} role="row"
            aria-rowindex={(props.row + 2).to_string()} aria-selected={editable.then(|| props.chosen.to_string())} ~style={style}>
            { for cells.columns.iter().enumerate().map(cell) }
        </div>
    }
}

fn menu(props: &RowProps) -> Html {
    html! {
        <>
            <button type="button" class="button square row-more" tabindex="-1" aria-label="Row actions" aria-haspopup="menu"
                aria-expanded={props.menu.is_some().to_string()}>{ crate::ui::parts::icon(crate::ui::parts::Icon::More) }</button>
            if let Some(up) = props.menu { <RowMenu uid={props.uid} {up} close={props.close.clone()} /> }
        </>
    }
}
