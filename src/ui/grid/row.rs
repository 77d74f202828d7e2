//! One row. It is drawn again only when what it shows has changed: scrolling gives a slot of the ring another item and leaves the rest alone.

use super::cell;
use super::editor;
use super::menu;
use super::place::row_height;
use crate::app::grid::text as grid_text;
use crate::model::words::Status;
use crate::query::Column;
use crate::ui::colour_rules::sign;
use crate::ui::grid::row_view::{ChosenCells, RowBranch, RowView};
use crate::ui::parts::item_entries;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::peers;
use yew::Html;

/// One row of the grid.
pub fn row(of: &RowView) -> Html {
    let top = row_height() as i32 * (of.row as i32 + 1);
    let (from, number) = of.slide;
    let mut style = format!("transform:translateY({top}px)");
    let mut class = String::from("row");
    if from != 0 {
        style += &format!(";--from:{from}px");
        // Two names for one movement: the browser starts an animation anew only under another name.
        class += if number % 2 == 0 { " slide-a" } else { " slide-b" };
    }
    let classes = [
        (of.item.status().is_some_and(Status::is_over), " quiet"),
        (of.edit.is_some() || of.menu.is_some(), " opened"),
        (of.rank.by != 0, " moved"),
        (of.chosen == ChosenCells::Row, " chosen"),
        (of.branch.is_some_and(|branch| branch.leads), " leads"),
    ];
    classes.iter().filter(|(on, _)| *on).for_each(|(_, name)| class += name);
    if let Some(rule) = &of.rule {
        class += &format!(" ruled hue-{}", rule.hue);
    }
    let cells = of.cells.columns.iter().enumerate().map(|(at, column)| one(of, at, *column)).collect();
    let row = el("div").class(class).attr("role", "row").attr("aria-rowindex", (of.row + 2).to_string()).style(style);
    let row = match of.branch {
        Some(branch) => {
            let row = row
                .attr("aria-level", branch.level.to_string())
                .attr("aria-posinset", branch.place.to_string())
                .attr("aria-setsize", branch.among.to_string());
            if let Some(open) = branch.open { row.aria("aria-expanded", open) } else { row }
        }
        None => row,
    };
    let row = if of.editable { row.aria("aria-selected", of.chosen == ChosenCells::Row) } else { row };
    row.all(cells).into()
}

/// The room that shows a row's level, with the sign that folds what stands below it or shows it.
fn twist(branch: RowBranch) -> Html {
    // From some level on there would be no room for the title.
    let level = branch.level.saturating_sub(1).min(8);
    let room = el("span").class("indent").style(format!("--level:{level}"));
    let sign = branch.open.map(|open| {
        let name = if open { grid_text::fold() } else { grid_text::unfold() };
        button("twist").attr("tabindex", "-1").attr("aria-label", name).with(el("i").class(if open {
            "fold on"
        } else {
            "fold"
        }))
    });
    room.maybe(sign).into()
}

fn one(of: &RowView, at: usize, column: Column) -> Html {
    let stop = if of.active == Some(column) { "0" } else { "-1" };
    let cell = el("div").attr("role", "gridcell").attr("tabindex", stop).attr("aria-colindex", (at + 1).to_string());
    let cell = match cell::place(&of.cells, at) {
        Some(style) => cell.style(style),
        None => cell,
    };
    let class = cell::class(column, at < of.cells.frozen);
    let twist = of.branch.filter(|_| column == Column::TITLE).map(twist);
    if let Some(edit) = of.edit.as_ref().filter(|edit| edit.column == column) {
        return editor::editor(cell.class(format!("{class} edited")).maybe(twist), edit, of).into();
    }
    let mut class = if of.found.contains(&column) { class + " found" } else { class };
    let picked = matches!(of.chosen, ChosenCells::Cells(from, to) if (from..=to).contains(&at));
    if picked {
        class += " picked";
    }
    let cell = if picked { cell.attr("aria-selected", "true") } else { cell };
    if let Some(value) = of.refused.iter().find(|value| value.column == column) {
        return cell::refused(cell.class(class + " refused"), value).into();
    }
    let cell = cell.class(class);
    let derived = of.derived.iter().find(|derived| derived.column == column);
    let beside = derived
        .filter(|derived| derived.beside)
        .map(|derived| el("span").class("beside-own").attr("title", derived.about.clone()).text(derived.text.clone()));
    let cell = cell.maybe(beside);
    if let Some(derived) = derived.filter(|derived| !derived.beside) {
        let cell = if column == Column::Score { cell.attr("aria-readonly", "true") } else { cell };
        let words = el("span").class(if column == Column::Score { "needs" } else { "text derived" });
        return cell.with(words.attr("title", derived.about.clone()).text(derived.text.clone())).into();
    }
    let key = match column {
        Column::Field(key) => key,
        Column::Criterion(criterion) => {
            let mark = cell::mark(of.cells.criterion_mark(&of.item, criterion));
            return cell::plain(cell.maybe(mark), of.cells.criterion(&of.item, criterion, false), true).into();
        }
        Column::Custom(own, _) => {
            return cell::plain(cell, of.cells.own_text(&of.item, own, false), column.is_number()).into();
        }
        Column::Rank => return cell::rank(cell.attr("aria-readonly", "true"), &of.rank, of.editable).into(),
        Column::Score => return cell::score(cell.attr("aria-readonly", "true"), &of.score, &of.cells).into(),
        Column::Delay => {
            let cost = of.delay.as_ref().map_or_else(String::new, |cost| cost.to_string());
            return cell::plain(cell.attr("aria-readonly", "true"), cost, true).into();
        }
    };
    let cell = match &of.rule {
        _ if column != Column::TITLE => cell,
        None => cell.maybe(twist),
        Some(rule) => cell.maybe(twist).with(sign(rule)),
    };
    let cell = cell::value(cell, &of.cells, &of.item, key, of.editable);
    if column != Column::TITLE {
        return cell.into();
    }
    let cell = cell.maybe(peers(&of.peers));
    let menu = of.menu.as_ref().map(|entries| menu::of_row(entries, &of.dispatch, &of.tell));
    if !of.editable {
        return cell.maybe(menu).into();
    }
    let more = button("button square row-more").attr("tabindex", "-1").attr("aria-label", item_entries::item_actions());
    let more = more.attr("aria-haspopup", "menu").aria("aria-expanded", of.menu.is_some());
    cell.with(more).maybe(menu).into()
}
