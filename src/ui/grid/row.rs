//! One row. It is drawn again only when what it shows has changed: scrolling gives a slot of the ring another item and leaves the rest alone.

use super::cell::{self, CellBody};
use super::editor;
use super::menu;
use super::place::row_height;
use crate::app::grid::derived::DerivedCell;
use crate::app::grid::text as grid_text;
use crate::model::Key;
use crate::model::team_effort::is_split;
use crate::model::words::Status;
use crate::query::Column;
use crate::ui::colour_rules::sign;
use crate::ui::grid::row_view::{ChosenCells, RowBranch, RowView};
use crate::ui::parts::item_entries;
use crate::ui::parts::markup::{El, button, el, with_attributes};
use crate::ui::parts::peers;
use wasm_bindgen::JsValue;
use yew::virtual_dom::AttributeOrProperty;
use yew::{AttrValue, Html};

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
        // What is longer than its cell is shown below it, over the next row.
        (of.active == Some(Column::Field(Key::Effort)) && is_split(&of.item), " raised"),
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

/// The names of what each cell has, in the order of [`one`]'s values: Yew compares two lists under one set of names place by place, and makes no map of either.
static ATTRIBUTES: [&str; 8] =
    ["class", "role", "tabindex", "aria-colindex", "style", "aria-selected", "aria-readonly", "aria-invalid"];

fn one(of: &RowView, at: usize, column: Column) -> Html {
    let active = of.active == Some(column);
    let look = of.looks.at(at);
    let is_edited = of.edit.as_ref().is_some_and(|edit| edit.column == column);
    let refused = of.refused.iter().find(|value| value.column == column).filter(|_| !is_edited);
    let picked = !is_edited && matches!(of.chosen, ChosenCells::Cells(from, to) if (from..=to).contains(&at));
    let derived = of.derived.iter().find(|derived| derived.column == column);
    let body = match (&of.edit, refused) {
        (Some(_), _) if is_edited => CellBody::default().class(" edited"),
        (_, Some(value)) => cell::refused(value).class(" refused"),
        _ => body(of, column, derived, active),
    };
    let mut class = body.class;
    let found = !is_edited && of.found.contains(&column);
    [(found, " found"), (picked, " picked")].iter().filter(|(on, _)| *on).for_each(|(_, name)| class += name);
    let class = if class.is_empty() { look.class.clone() } else { AttrValue::from([&*look.class, &class].concat()) };
    let style = match body.bar {
        Some(bar) => Some(JsValue::from(format!("{};--bar:{bar}%", look.place))),
        None => look.style.clone(),
    };
    let reads = matches!(column, Column::Rank | Column::Score | Column::Delay);
    let word = |on: bool, word: &'static str| on.then_some(AttributeOrProperty::Attribute(AttrValue::Static(word)));
    let cell = with_attributes(
        "div",
        &ATTRIBUTES,
        Box::new([
            Some(AttributeOrProperty::Attribute(class)),
            word(true, "gridcell"),
            word(true, if active { "0" } else { "-1" }),
            Some(AttributeOrProperty::Attribute(look.index.clone())),
            style.map(AttributeOrProperty::Property),
            word(picked, "true"),
            word(reads && !is_edited, "true"),
            word(refused.is_some(), "true"),
        ]),
    );
    let twist = of.branch.filter(|_| column == Column::TITLE).map(twist);
    if let Some(edit) = of.edit.as_ref().filter(|_| is_edited) {
        return editor::editor(cell.maybe(twist), edit, of).into();
    }
    let cell = if column == Column::TITLE { cell.maybe(twist) } else { cell };
    body.nodes.into_iter().fold(cell, El::with).into()
}

/// The content of a cell while it is not edited.
fn body(of: &RowView, column: Column, derived: Option<&DerivedCell>, active: bool) -> CellBody {
    if let Some(derived) = derived.filter(|derived| !derived.beside) {
        let words = el("span").class(if column == Column::Score { "needs" } else { "text derived" });
        return CellBody::nodes([Some(words.attr("title", derived.about.clone()).text(derived.text.clone()))]);
    }
    let body = match column {
        Column::Field(Key::Title) => return title(of),
        Column::Field(key) => cell::value(&of.cells, &of.item, key, of.editable, active),
        Column::Criterion(criterion) => {
            let mark = of.cells.criterion_mark(&of.item, criterion);
            cell::plain(of.cells.criterion(&of.item, criterion, false), true, mark)
        }
        Column::Custom(own, _) => cell::plain(of.cells.own_text(&of.item, own, false), column.is_number(), None),
        Column::Rank => cell::rank(&of.rank, of.editable, of.chosen == ChosenCells::Row),
        Column::Score => cell::score(&of.score, &of.cells),
        Column::Delay => cell::plain(of.delay.as_ref().map_or_else(String::new, |cost| cost.to_string()), true, None),
    };
    let Some(derived) = derived else { return body };
    // The sum of what is below stands before the item's own number.
    let beside = el("span").class("beside-own").attr("title", derived.about.clone()).text(derived.text.clone());
    let own = el("span").class("text").all(body.nodes);
    CellBody { class: body.class.replace(" plain", ""), bar: body.bar, nodes: vec![beside.into(), own.into()] }
}

fn title(of: &RowView) -> CellBody {
    let more = of.editable.then(|| {
        let more = button("button square row-more").attr("tabindex", "-1");
        let more = more.attr("aria-label", item_entries::item_actions()).attr("aria-haspopup", "menu");
        more.aria("aria-expanded", of.menu.is_some())
    });
    let menu = of.menu.as_ref().map(|entries| menu::of_row(entries, &of.dispatch, &of.tell));
    let [mark, text] = cell::title(&of.cells, &of.item);
    CellBody::nodes([of.rule.as_ref().map(sign), mark, text, peers(&of.peers), more, menu])
}
