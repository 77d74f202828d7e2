//! The grid's rows as a tree: their order, folds, filters, levels in and out, drops, and new items in their places.

use plan_widget::app::grid::cells::{CellMark, Cells};
use plan_widget::app::grid::columns::ColumnLayout;
use plan_widget::app::grid::derived::derived_cells;
use plan_widget::app::grid::keys::{GridAction, KeyPress, act};
use plan_widget::app::grid::levels::RowDrop;
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Mode;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::tree::ItemTree;
use plan_widget::model::{ItemIndex, Key, Uid, Value};
use plan_widget::query::nested::nested;
use plan_widget::query::{Column, RowOrder};
use plan_widget::wire::read;
use proptest::prelude::*;

use crate::scene::Scene;
use crate::wire::plans::{Dice, dice};

/// Two epics without estimates, one with a story of two tasks; and what stands alone. By rank: search 900, token 400, login 300, docs 10, sms none.
const ITEMS: &str = r#"{"id":"docs","title":"Docs","reach":10,"impact":1,"confidence":100,"effort":1},
{"id":"accounts","title":"Accounts"},
{"id":"login","title":"Login","parent":"accounts","reach":300,"impact":1,"confidence":100,"effort":1},
{"id":"mfa","title":"Second factor","parent":"accounts"},
{"id":"sms","title":"By text message","parent":"mfa"},
{"id":"token","title":"By token","parent":"mfa","reach":400,"impact":1,"confidence":100,"effort":1},
{"id":"search","title":"Search","reach":900,"impact":1,"confidence":100,"effort":1}"#;

fn scene() -> Scene {
    Scene::new("", ITEMS)
}

fn by_hand() -> Scene {
    let scene = scene();
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    scene
}

/// The lines of the grid: each id behind as many dots as it has levels above it, in brackets what is only there for what it leads to, with + what is folded.
fn lines(scene: &Scene) -> Vec<String> {
    let state = scene.state();
    let Some(tree) = &state.ui.grid.tree else { return scene.rows() };
    let line = |line: usize| {
        let row = tree.row(line).unwrap();
        let node = tree.node(row).unwrap();
        let id = state.doc.plan.items()[node.item].id();
        let dots = ".".repeat(node.level as usize - 1);
        let id = if node.is_hit { id.to_owned() } else { format!("({id})") };
        format!("{dots}{id}{}", if tree.is_open(row) == Some(false) { "+" } else { "" })
    };
    (0..state.ui.lines()).map(line).collect()
}

fn send(scene: &Scene, msg: GridMsg) {
    scene.send(Msg::Grid(msg));
}

fn uids(scene: &Scene, ids: &[&str]) -> Vec<Uid> {
    ids.iter().map(|id| scene.uid(id)).collect()
}

#[test]
fn rows_stand_under_their_parents_and_siblings_as_the_flat_list_sorts() {
    let scene = scene();
    let tree = ["search", "accounts", ".mfa", "..token", "..sms", ".login", "docs"];
    assert_eq!(lines(&scene), tree, "by rank; a parent without a score stands where its first child does");
    assert_eq!(
        scene.rows(),
        ["search", "token", "login", "docs", "accounts", "mfa", "sms"],
        "other views have the flat rows"
    );
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    assert_eq!(lines(&scene), ["docs", "accounts", ".login", ".mfa", "..sms", "..token", "search"]);
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: Column::TITLE, descending: true })));
    assert_eq!(lines(&scene), ["search", "docs", "accounts", ".mfa", "..token", "..sms", ".login"]);
    send(&scene, GridMsg::Flat(true));
    assert_eq!(lines(&scene), scene.rows());
    assert!(scene.state().ui.grid.tree.is_none() && scene.state().ui.grid.nests);
    send(&scene, GridMsg::Group(Some(Column::Field(Key::Parent))));
    assert!(scene.state().ui.grid.tree.is_none(), "groups hold flat rows");
    send(&scene, GridMsg::Flat(false));
    assert_eq!(lines(&scene).len(), 7);
    assert!(scene.state().ui.grid.groups.is_empty());
}

#[test]
fn a_flat_plan_has_no_tree() {
    let scene = Scene::new("", r#"{"id":"a"},{"id":"b","parent":"gone"},{"id":"c","parent":"c"}"#);
    assert!(!scene.state().ui.grid.nests && scene.state().ui.grid.tree.is_none());
    assert_eq!(scene.state().ui.lines(), 3);
}

#[test]
fn folds_hide_what_stands_below_and_stay_when_rows_change() {
    let scene = scene();
    send(&scene, GridMsg::Fold(scene.uid("mfa"), true));
    assert_eq!(lines(&scene), ["search", "accounts", ".mfa+", ".login", "docs"]);
    send(&scene, GridMsg::Fold(scene.uid("accounts"), true));
    assert_eq!(lines(&scene), ["search", "accounts+", "docs"]);
    let state = scene.state();
    let row = |id: &str| state.ui.grid_rows().iter().position(|at| state.doc.plan.items()[*at].id() == id).unwrap();
    let tree = state.ui.grid.tree.as_ref().unwrap();
    assert_eq!((state.ui.line_of(row("docs")), state.ui.line_of(row("token"))), (Some(2), None));
    assert_eq!(tree.shown(row("token")), Some(row("accounts")), "its folded parent stands for it");
    assert_eq!(state.ui.row_above(row("docs")), Some(row("accounts")));
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    assert_eq!(lines(&scene), ["docs", "accounts+", "search"]);
    send(&scene, GridMsg::Reveal(scene.uid("sms")));
    assert_eq!(lines(&scene), ["docs", "accounts", ".login", ".mfa", "..sms", "..token", "search"]);
    send(&scene, GridMsg::FoldAll(true));
    assert_eq!(lines(&scene), ["docs", "accounts+", "search"]);
    scene.send(Msg::Mode(Mode::View));
    send(&scene, GridMsg::Fold(scene.uid("accounts"), false));
    assert_eq!(lines(&scene), ["docs", "accounts", ".login", ".mfa+", "search"], "readers fold and open too");
    send(&scene, GridMsg::FoldAll(false));
    assert_eq!(lines(&scene).len(), 7);
}

#[test]
fn a_filter_keeps_what_its_hits_are_parts_of() {
    let scene = scene();
    send(&scene, GridMsg::FoldAll(true));
    scene.send(Msg::Items(ItemsMsg::Filter("by to".into())));
    assert_eq!(
        lines(&scene),
        ["(accounts)", ".(mfa)", "..token"],
        "in its place, whatever is folded without the filter"
    );
    assert_eq!(scene.rows(), ["token"], "what leads to it is no hit");
    send(&scene, GridMsg::Fold(scene.uid("mfa"), true));
    assert_eq!(lines(&scene), ["(accounts)", ".(mfa)+"]);
    scene.send(Msg::Items(ItemsMsg::Filter("by".into())));
    assert_eq!(lines(&scene), ["(accounts)", ".(mfa)", "..token", "..sms"], "another filter begins open");
    scene.send(Msg::Items(ItemsMsg::Filter("factor".into())));
    assert_eq!(lines(&scene), ["(accounts)", ".mfa"], "what a hit contains is no hit");
    scene.send(Msg::Items(ItemsMsg::Filter("".into())));
    assert_eq!(lines(&scene), ["search", "accounts+", "docs"]);
}

#[test]
fn levels_in_and_out_are_one_step_and_are_told() {
    let scene = by_hand();
    let before = scene.text();
    send(&scene, GridMsg::Indent(uids(&scene, &["search"]), true));
    assert_eq!(scene.said(), "Search is now part of Accounts.");
    assert_eq!(lines(&scene).last().unwrap(), ".search");
    send(&scene, GridMsg::Indent(uids(&scene, &["search"]), true));
    assert_eq!(scene.said(), "Search is now part of Second factor.");
    send(&scene, GridMsg::Indent(uids(&scene, &["search"]), true));
    assert_eq!(scene.said(), "Search is now part of By token.");
    send(&scene, GridMsg::Indent(uids(&scene, &["search"]), false));
    assert_eq!(scene.said(), "Search is no longer part of By token.");
    for _ in 0..4 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(scene.text(), before);
    // Of a parent and its child both chosen the child goes with its parent.
    send(&scene, GridMsg::Indent(uids(&scene, &["mfa", "sms", "search"]), true));
    assert_eq!(scene.said(), "2 items moved in one level.");
    assert_eq!(lines(&scene), ["docs", "accounts", ".login", "..mfa", "...sms", "...token", ".search"]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    send(&scene, GridMsg::Indent(uids(&scene, &["docs", "accounts"]), true));
    assert_eq!(
        (scene.text(), scene.said()),
        (before.clone(), "There is no row above at this level to move it into.".into())
    );
    send(&scene, GridMsg::Indent(uids(&scene, &["docs"]), false));
    assert_eq!((scene.text(), scene.said()), (before.clone(), "It is at the top level already.".into()));
    send(&scene, GridMsg::Indent(uids(&scene, &["login", "mfa"]), false));
    assert_eq!(lines(&scene), ["docs", "accounts", "login", "mfa", ".sms", ".token", "search"]);
    scene.send(Msg::Mode(Mode::View));
    send(&scene, GridMsg::Indent(uids(&scene, &["token"]), false));
    assert_eq!(lines(&scene)[5], ".token", "readers move nothing");
}

#[test]
fn a_held_row_moves_between_levels_at_once_and_a_new_parent_is_opened() {
    let scene = by_hand();
    send(&scene, GridMsg::Fold(scene.uid("accounts"), true));
    scene.send(Msg::Items(ItemsMsg::EnterRow(Some(scene.uid("search")))));
    send(&scene, GridMsg::Indent(uids(&scene, &["search"]), true));
    assert_eq!(lines(&scene), ["docs", "accounts", ".login", ".mfa", "..sms", "..token", ".search"]);
}

#[test]
fn the_first_child_of_a_flat_plan_makes_it_a_tree() {
    let scene =
        Scene::new("", r#"{"title":"A"},{"id":"b","title":"B"},{"id":"c","title":"C"},{"id":"c","title":"Other"}"#);
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    send(&scene, GridMsg::Indent(uids(&scene, &["b"]), true));
    let plan = scene.state().doc.plan.clone();
    assert!(!plan.items()[0].id().is_empty(), "a parent gets the id by which its children name it");
    assert_eq!(plan.items()[1].parent(), Some(plan.items()[0].id()));
    assert!(scene.state().ui.grid.tree.is_some());
    // Another item has the id of the last one already: nothing can name it.
    send(&scene, GridMsg::AddChild(plan.items()[3].uid));
    assert!(scene.said().starts_with("Other has no id of its own"), "{}", scene.said());
    assert_eq!(scene.state().doc.plan.items().len(), 4);
    send(&scene, GridMsg::Flat(true));
    let first = plan.items()[0].uid;
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: Column::TITLE, descending: true })));
    let before = scene.text();
    send(&scene, GridMsg::Indent(vec![first], true));
    assert_eq!(scene.text(), before);
    assert!(scene.said().starts_with("Show the rows as a tree first"), "{}", scene.said());
}

#[test]
fn rows_are_dropped_onto_others_and_between_them() {
    let scene = by_hand();
    let before = scene.text();
    let drop = |id: &str, to: RowDrop| send(&scene, GridMsg::DropRow(scene.uid(id), to));
    drop("docs", RowDrop::Onto(2));
    assert_eq!(scene.said(), "Docs is now part of Login.");
    assert_eq!(lines(&scene), ["accounts", ".login", "..docs", ".mfa", "..sms", "..token", "search"]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    // Between sms and token: a sibling of both, in its place.
    drop("search", RowDrop::Before(5));
    assert_eq!(lines(&scene), ["docs", "accounts", ".login", ".mfa", "..sms", "..search", "..token"]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // Below an open parent: its first child. Above all: at the top.
    drop("search", RowDrop::Before(2));
    assert_eq!(lines(&scene)[..3], ["docs", "accounts", ".search"]);
    drop("search", RowDrop::Before(0));
    assert_eq!(lines(&scene)[..2], ["search", "docs"]);
    assert_eq!(scene.said(), "Search is now at the top level.");
    let now = scene.text();
    // Into itself, into what is below it, and where it is: nothing.
    let said = scene.said();
    drop("accounts", RowDrop::Onto(2));
    drop("accounts", RowDrop::Before(3));
    drop("login", RowDrop::Onto(2));
    assert_eq!(scene.said(), said, "where it is nothing is said");
    for inside in [RowDrop::Onto(5), RowDrop::Before(4)] {
        drop("search", RowDrop::Onto(1));
        scene.send(Msg::Plan(PlanMsg::Undo));
        drop("accounts", inside);
        assert_eq!(scene.said(), "Accounts can’t go below itself.");
    }
    assert_eq!(scene.text(), now);
    // Siblings change places by keys, and with them what they hold.
    scene.send(Msg::Items(ItemsMsg::Reorder(scene.uid("mfa"), -1)));
    assert_eq!(lines(&scene), ["search", "docs", "accounts", ".mfa", "..sms", "..token", ".login"]);
    scene.send(Msg::Items(ItemsMsg::Reorder(scene.uid("mfa"), -1)));
    assert_eq!(lines(&scene)[3], ".mfa", "the first of its siblings stays");
    scene.send(Msg::Items(ItemsMsg::Reorder(scene.uid("accounts"), -1)));
    assert_eq!(lines(&scene)[..3], ["search", "accounts", ".mfa"]);
}

#[test]
fn a_new_item_is_the_sibling_of_the_row_it_comes_behind_or_a_child() {
    let scene = scene();
    let add = |below: &str| scene.send(Msg::Items(ItemsMsg::Add { below: Some(scene.uid(below)), values: Vec::new() }));
    let title =
        |uid: Uid, title: &str| scene.send(Msg::Items(ItemsMsg::Set(uid, Key::Title, Some(Value::text(title)))));
    let newest = || scene.state().ui.items.fresh.clone().unwrap().uid;
    let id = |uid: Uid| {
        let plan = scene.state().doc.plan.clone();
        plan.items()[plan.item_index(uid).unwrap()].id().to_owned()
    };
    add("token");
    let first = newest();
    assert_eq!(
        lines(&scene),
        ["search", "accounts", ".mfa", "..token", &format!("..{}", id(first)), "..sms", ".login", "docs"]
    );
    title(first, "By app");
    scene.send(Msg::Items(ItemsMsg::NextNew(first)));
    let second = newest();
    assert_eq!(lines(&scene)[3..6], ["..token", &format!("..{}", id(first)), &format!("..{}", id(second))]);
    scene.send(Msg::Items(ItemsMsg::EndNew(second)));
    assert_eq!(lines(&scene)[3..5], ["..token", &format!("..{}", id(first))], "held until it is left");
    // Behind an open parent: a sibling, behind what that holds.
    add("mfa");
    assert_eq!(lines(&scene)[6..8], [&format!(".{}", id(newest())), ".login"]);
    scene.send(Msg::Items(ItemsMsg::EndNew(newest())));
    // A child of a folded parent: that opens, and the child is the first.
    send(&scene, GridMsg::Fold(scene.uid("mfa"), true));
    send(&scene, GridMsg::AddChild(scene.uid("mfa")));
    assert_eq!(lines(&scene)[2..5], [".mfa", &format!("..{}", id(newest())), "..token"]);
    scene.send(Msg::Items(ItemsMsg::EndNew(newest())));
    send(&scene, GridMsg::AddChild(scene.uid("docs")));
    assert_eq!(lines(&scene).last().unwrap(), &format!(".{}", id(newest())));
    title(newest(), "Guide");
    let label = scene.state().doc.history.next_undo().map(|label| label.to_string());
    assert_eq!(label.as_deref(), Some("Add Guide"), "one step");
}

#[test]
fn pasted_values_pass_by_what_is_folded() {
    let scene = by_hand();
    send(&scene, GridMsg::Fold(scene.uid("accounts"), true));
    let reach = Column::Field(Key::Reach);
    send(
        &scene,
        GridMsg::PasteCells { at: scene.uid("accounts"), columns: vec![reach], across: 0, text: "1\n2".into() },
    );
    let plan = scene.state().doc.plan.clone();
    let reaches = |id: &str| plan.item(id).unwrap().reach();
    assert_eq!((reaches("accounts"), reaches("login"), reaches("search")), (Some(1.0), Some(300.0), Some(2.0)));
}

#[test]
fn keys_for_levels_and_folds_leave_the_others_alone() {
    let press = |key: &str, shift: bool| KeyPress { key: key.into(), alt: true, shift, ..KeyPress::default() };
    let acts = |key: &str, rtl: bool| act(&press(key, true), rtl, false);
    assert_eq!(acts("ArrowRight", false), Some(GridAction::Sideways(1)));
    assert_eq!(acts("ArrowRight", true), Some(GridAction::Sideways(-1)), "in is where the text goes");
    assert_eq!(
        (acts("ArrowUp", false), acts("ArrowDown", false)),
        (Some(GridAction::Fold(true)), Some(GridAction::Fold(false)))
    );
    assert_eq!(act(&press("ArrowUp", false), false, false), Some(GridAction::Shift(-1)));
    assert_eq!(act(&press("ArrowLeft", false), false, false), Some(GridAction::ShiftColumn(-1)));
    assert!(!GridAction::Fold(true).changes(), "readers fold too");
}

fn random(dice: &mut Dice, count: usize) -> String {
    let item = |at: usize| match dice.throw(count + 2) {
        parent if parent < count => format!("{{\"id\":\"{at}\",\"parent\":\"{parent}\"}}"),
        _ => format!("{{\"id\":\"{at}\"}}"),
    };
    format!("[{}]", (0..count).map(item).collect::<Vec<_>>().join(","))
}

proptest! {
    #[test]
    fn nested_rows_are_what_a_second_reading_makes_of_them(mut dice in dice(80)) {
        let count = 1 + dice.throw(12);
        let plan = read(&random(&mut dice, count)).unwrap();
        let tree = ItemTree::of(&plan);
        let mut flat: Vec<_> = plan.items().indices().filter(|_| !dice.once_in(3)).collect();
        for at in (1..flat.len()).rev() {
            flat.swap(at, dice.throw(at + 1));
        }
        let blank: Vec<bool> = (0..count).map(|_| dice.once_in(2)).collect();
        let rows = nested(&tree, &flat, |at| blank[at.index()]);
        // By recursion: the place of each item, and its children by theirs.
        let own = |at| flat.iter().position(|known| *known == at);
        fn lead(tree: &ItemTree, at: plan_widget::model::ItemIndex, own: &dyn Fn(plan_widget::model::ItemIndex) -> Option<usize>, blank: &[bool]) -> Option<usize> {
            let below = tree.children(at).iter().filter_map(|child| lead(tree, *child, own, blank)).min();
            if own(at).is_none() || below.is_some() && blank[at.index()] { below } else { own(at) }
        }
        let mut wanted = Vec::new();
        let mut open: Vec<(plan_widget::model::ItemIndex, u32)> = Vec::new();
        let sorted = |of: &[plan_widget::model::ItemIndex]| {
            let mut shown: Vec<_> = of.iter().filter_map(|at| Some((lead(&tree, *at, &own, &blank)?, *at))).collect();
            shown.sort();
            shown.into_iter().rev().map(|(_, at)| at).collect::<Vec<_>>()
        };
        open.extend(sorted(tree.roots()).into_iter().map(|at| (at, 1)));
        while let Some((at, level)) = open.pop() {
            wanted.push((at, level));
            open.extend(sorted(tree.children(at)).into_iter().map(|child| (child, level + 1)));
        }
        prop_assert_eq!(rows.iter().map(|row| (row.item, row.level)).collect::<Vec<_>>(), wanted);
        for (row, node) in rows.iter().enumerate() {
            let below = rows[row + 1..].iter().take_while(|other| other.level > node.level).count();
            prop_assert_eq!(node.size as usize, below + 1);
            let siblings: Vec<_> = rows.iter().filter(|other| tree.parent(other.item) == tree.parent(node.item)).collect();
            prop_assert_eq!(node.among as usize, siblings.len());
            prop_assert_eq!(siblings[node.place as usize - 1].item, node.item);
            prop_assert_eq!(node.is_hit, own(node.item).is_some());
        }
    }
}

#[test]
fn a_parent_shows_what_its_children_come_to_and_names_are_shown_for_ids() {
    let scene = Scene::new(
        "",
        r#"{"id":"acc","title":"Accounts"},
{"id":"a","title":"A","parent":"acc","effort":2.5,"start":"2027-01-04","end":"2027-01-08","progress":100},
{"id":"b","title":"B","parent":"acc","effort":7.5,"start":"2027-02-01","end":"2027-02-12","status":"in_progress"},
{"id":"own","title":"Own","effort":1,"reach":5},
{"id":"c","title":"C","parent":"own","effort":123456},
{"id":"d","title":"D","parent":"gone"}"#,
    );
    let state = scene.state();
    let columns: Vec<Column> = [Key::Effort, Key::Start, Key::End, Key::Progress, Key::Value, Key::Reach]
        .map(Column::Field)
        .into_iter()
        .chain([Column::Score, Column::Field(Key::Parent)])
        .collect();
    let shown = |at: usize| -> Vec<(String, String)> {
        let cells = derived_cells(&state.doc, &columns, ItemIndex::new(at), &state.ui.locale);
        cells.into_iter().map(|cell| (cell.text, cell.about)).collect()
    };
    let pair = |text: &str, about: &str| (text.to_owned(), about.to_owned());
    assert_eq!(
        shown(0),
        [
            pair("10", "Sum of 2 items"),
            pair("4 Jan 2027", "First start of 2 items"),
            pair("12 Feb 2027", "Last end of 2 items"),
            pair("25%", "Progress of 2 items, by effort"),
            pair("2 items", "Its items are scored. Give it estimates of its own to score it too."),
        ]
    );
    assert_eq!(shown(1), [], "what has no parts");
    assert_eq!(shown(3), [pair("Σ 123,456", "Own value 1, sum of 1 item 123,456")], "beside its own where they differ");
    assert!(derived_cells(&state.doc, &columns, ItemIndex::new(3), &state.ui.locale)[0].beside);
    let layout = ColumnLayout { added: vec!["parent".into()], ..ColumnLayout::default() };
    let cells = Cells::new(&state.doc.plan, state.ui.locale.clone(), &layout).measured(&state.doc, false);
    let parent = |at: usize| cells.show(&state.doc.plan.items()[ItemIndex::new(at)], Key::Parent);
    assert_eq!((parent(1).text, parent(1).mark), ("Accounts".to_owned(), None));
    assert_eq!(parent(5).mark, Some(CellMark::Wrong("The plan has no item gone.".to_owned())));
}

#[test]
fn a_flat_list_has_no_levels_to_move_into() {
    let scene = scene();
    scene.send(Msg::Grid(GridMsg::Flat(true)));
    let before = scene.text();
    scene.send(Msg::Grid(GridMsg::Indent(vec![scene.uid("search")], true)));
    assert_eq!(scene.text(), before);
    assert_eq!(
        scene.said(),
        "Show the rows as a tree first (Group, then Tree): here the row above can belong anywhere."
    );
}
