//! Ranges of cells: chosen, summed up, filled, emptied, pasted over; and the keys that do it.

use plan_widget::app::grid::cells::Cells;
use plan_widget::app::grid::columns::kept;
use plan_widget::app::grid::keys::{GridAction, KeyPress, act};
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::grid::picker::{PickList, pick};
use plan_widget::app::grid::range::{chosen_rows, span, summarize};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::items::refusals::refused;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::toast::ToastOffer;
use plan_widget::model::{ItemIndex, Key, Uid, Value};
use plan_widget::query::{Column, RowOrder};

use crate::scene::Scene;

const HEAD: &str = r#""teams":[{"id":"w","name":"Web"}],"criteria":[{"id":"x","title":"Delight"}],"#;
const ITEMS: &str = r#"{"id":"a","title":"Alpha","reach":100,"impact":1,"confidence":100,"effort":1},
{"id":"b","title":"Beta","reach":90,"impact":2,"confidence":50,"effort":2},
{"id":"c","title":"Gamma","reach":30,"impact":1,"confidence":100,"effort":3},
{"id":"d","title":"Delta","reach":20,"impact":1,"confidence":100,"effort":4,"status":"done"}"#;

const REACH: Column = Column::Field(Key::Reach);
const IMPACT: Column = Column::Field(Key::Impact);
const CONFIDENCE: Column = Column::Field(Key::Confidence);
const EFFORT: Column = Column::Field(Key::Effort);

fn scene() -> Scene {
    let scene = Scene::new(HEAD, ITEMS);
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    scene
}

fn uids(scene: &Scene, ids: &[&str]) -> Vec<Uid> {
    ids.iter().map(|id| scene.uid(id)).collect()
}

fn at(places: &[usize]) -> Vec<ItemIndex> {
    places.iter().map(|at| ItemIndex::new(*at)).collect()
}

fn numbers(scene: &Scene, key: Key) -> Vec<Option<f64>> {
    scene.state().doc.plan.items().iter().map(|item| item.num(key)).collect()
}

fn paste(scene: &Scene, ids: &[&str], (from, to): (Column, Column), text: &str) {
    let columns = [Column::TITLE, REACH, IMPACT, CONFIDENCE, EFFORT];
    let place = |column: Column| columns.iter().position(|known| *known == column).unwrap();
    scene.send(Msg::Grid(GridMsg::Choose(uids(scene, ids), (from, to))));
    scene.send(Msg::Grid(GridMsg::PasteCells {
        at: scene.uid(ids[0]),
        columns: columns[place(from)..].to_vec(),
        across: place(to) - place(from) + 1,
        text: text.into(),
    }));
}

#[test]
fn one_value_fills_the_range_and_a_block_repeats_where_it_fits() {
    let scene = scene();
    let before = scene.text();
    paste(&scene, &["a", "b", "c"], (REACH, IMPACT), "2");
    assert_eq!(numbers(&scene, Key::Reach), [Some(2.0), Some(2.0), Some(2.0), Some(20.0)]);
    assert_eq!(numbers(&scene, Key::Impact), [Some(2.0), Some(2.0), Some(2.0), Some(1.0)]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // Two rows go twice into four, across two columns each.
    paste(&scene, &["a", "b", "c", "d"], (REACH, REACH), "7\n8");
    assert_eq!(numbers(&scene, Key::Reach), [Some(7.0), Some(8.0), Some(7.0), Some(8.0)]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    // Two do not fit into three: once, from the first cell on.
    paste(&scene, &["a", "b", "c"], (REACH, REACH), "7\n8");
    assert_eq!(numbers(&scene, Key::Reach), [Some(7.0), Some(8.0), Some(30.0), Some(20.0)]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    // A block that is larger than what is chosen goes beyond it.
    paste(&scene, &["a"], (REACH, IMPACT), "7\t0.5\t50\n8\t3\t80");
    assert_eq!(numbers(&scene, Key::Confidence), [Some(50.0), Some(80.0), Some(100.0), Some(100.0)]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    // Titles are each row's own: they can be pasted one by one, and none is given to all.
    paste(&scene, &["a", "b"], (Column::TITLE, Column::TITLE), "One\nTwo");
    assert!(scene.text().contains(r#""title":"One""#) && scene.text().contains(r#""title":"Two""#));
    scene.send(Msg::Plan(PlanMsg::Undo));
    paste(&scene, &["a", "b"], (Column::TITLE, Column::TITLE), "One");
    assert_eq!(scene.text(), before);
}

#[test]
fn ranges_are_filled_and_emptied_as_one_step() {
    let scene = scene();
    let before = scene.text();
    let all = uids(&scene, &["a", "b", "c"]);
    scene.send(Msg::Grid(GridMsg::FillDown(all.clone(), vec![Column::TITLE, REACH, IMPACT])));
    assert_eq!(numbers(&scene, Key::Reach)[..3], [Some(100.0); 3]);
    assert_eq!(numbers(&scene, Key::Impact)[..3], [Some(1.0); 3]);
    assert!(scene.text().contains("Beta"), "titles stay");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    scene.send(Msg::Grid(GridMsg::FillRight(all.clone(), vec![IMPACT, CONFIDENCE, EFFORT])));
    assert_eq!(numbers(&scene, Key::Effort)[..3], [Some(1.0), Some(2.0), Some(1.0)]);
    scene.send(Msg::Plan(PlanMsg::Undo));
    scene.send(Msg::Grid(GridMsg::ClearCells(all.clone(), vec![Column::TITLE, REACH, Column::Score])));
    assert_eq!(numbers(&scene, Key::Reach), [None, None, None, Some(20.0)]);
    assert_eq!(scene.said(), "Cleared 3 cells of 3 items. Titles stay.");
    assert!(scene.text().contains("Beta"), "an item keeps its title");
    let offers = scene.state().ui.toast.clone().unwrap().offers;
    assert_eq!(offers, [ToastOffer::Undo(scene.state().doc.revision)], "the message takes it back");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    assert_eq!(scene.state().ui.toast.clone().unwrap().offers, [], "a step back is no step");
    scene.send(Msg::Grid(GridMsg::ClearCells(all.clone(), vec![Column::Rank])));
    scene.send(Msg::Grid(GridMsg::ClearCells(all, vec![Column::TITLE])));
    assert!(scene.said().starts_with("Every item keeps a title."), "{}", scene.said());
    // A block with an empty cell where the title is says nothing about it either.
    paste(&scene, &["a"], (Column::TITLE, REACH), "\t700");
    assert!(scene.text().contains("Alpha") && scene.text().contains("700"), "{}", scene.text());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
}

#[test]
fn what_is_chosen_is_counted_and_summed_up() {
    let scene = scene();
    let state = scene.state();
    let columns = [Column::Rank, Column::TITLE, REACH, IMPACT];
    assert_eq!(span(&columns, Some((IMPACT, REACH))), Some((2, 3)), "drawn from either side");
    assert_eq!(span(&columns, Some((EFFORT, REACH))), None, "a column that is gone");
    scene.send(Msg::Grid(GridMsg::Choose(uids(&scene, &["c", "a"]), (REACH, REACH))));
    assert_eq!(chosen_rows(&scene.state().ui, &state.doc.plan), at(&[0, 2]), "from the top");
    let sum = summarize(&state.doc, &at(&[0, 2]), &[REACH]);
    assert_eq!((sum.cells, sum.numbers, sum.sum, sum.mean), (2, 2, Some(130.0), Some(65.0)));
    let mean = summarize(&state.doc, &at(&[0, 1]), &[CONFIDENCE]);
    assert_eq!((mean.sum, mean.mean), (None, Some(75.0)), "percentages add up to nothing");
    assert_eq!(summarize(&state.doc, &at(&[0, 1]), &[REACH, EFFORT]).sum, None, "two kinds of numbers");
    scene.send(Msg::Items(ItemsMsg::Select(uids(&scene, &["a"]))));
    assert_eq!(scene.state().ui.grid.across, None, "whole rows");
}

#[test]
fn a_refused_value_waits_in_its_cell_until_it_is_mended_or_given_up() {
    let scene = scene();
    let before = scene.text();
    let (a, b) = (scene.uid("a"), scene.uid("b"));
    let waits = |uid: Uid, column: Column| {
        let state = scene.state();
        refused(&state.ui, uid, column).map(|value| value.typed.to_string())
    };
    scene.send(Msg::Items(ItemsMsg::Type(a, Key::Reach, "a lot".into())));
    assert_eq!(waits(a, REACH).as_deref(), Some("a lot"));
    assert!(scene.said().contains("a lot"), "{}", scene.said());
    assert_eq!(scene.text(), before, "the plan never sees it");
    scene.send(Msg::Items(ItemsMsg::GiveUp(a, REACH)));
    assert_eq!((waits(a, REACH), scene.state().ui.toast.is_none()), (None, true));
    // Typed for several: it waits where it was typed.
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![b, a], Column::Criterion(0), "much".into())));
    assert_eq!((waits(b, Column::Criterion(0)).as_deref(), waits(a, Column::Criterion(0))), (Some("much"), None));
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![b], Column::Criterion(0), "5".into())));
    assert_eq!(waits(b, Column::Criterion(0)), None, "mended");
    // A team that was probably meant otherwise.
    scene.send(Msg::Items(ItemsMsg::Type(a, Key::Team, "Wep".into())));
    scene.send(Msg::Items(ItemsMsg::Type(a, Key::Team, "Wepp".into())));
    scene.send(Msg::Items(ItemsMsg::Type(b, Key::Effort, "x".into())));
    scene.send(Msg::Items(ItemsMsg::Delete(vec![b])));
    assert_eq!(waits(b, EFFORT), None, "it goes with its item");
}

#[test]
fn a_move_in_the_order_of_ranks_asks_for_a_pin_and_in_another_order_says_why_not() {
    let scene = Scene::new(HEAD, ITEMS);
    let before = scene.text();
    scene.send(Msg::Items(ItemsMsg::PlaceBefore(scene.uid("c"), Some(scene.uid("a")))));
    assert_eq!(scene.text(), before, "nothing moves before it is asked about");
    assert_eq!(scene.state().ui.items.pin_wish, Some((scene.uid("c"), 1)));
    scene.send(Msg::Items(ItemsMsg::Pin(scene.uid("c"), 1, "Promised to Acme".into())));
    assert_eq!(scene.rows()[0], "c");
    assert!(scene.text().contains(r#""why":"Promised to Acme""#), "{}", scene.text());
    assert_eq!(scene.said(), "Pinned Gamma to rank 1.");
    scene.send(Msg::Plan(PlanMsg::Undo));
    // One row down, by key.
    scene.send(Msg::Items(ItemsMsg::Reorder(scene.uid("a"), 1)));
    assert_eq!(scene.state().ui.items.pin_wish, Some((scene.uid("a"), 2)));
    scene.send(Msg::Dialog(None));
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: REACH, descending: true })));
    scene.send(Msg::Items(ItemsMsg::Reorder(scene.uid("a"), 1)));
    assert_eq!(scene.text(), before);
    assert!(scene.said().contains("sorted by Reach"), "{}", scene.said());
    assert!(scene.state().ui.toast.clone().unwrap().offers.contains(&ToastOffer::OrderByHand));
}

#[test]
fn the_done_and_dropped_are_left_out_of_rows_and_ranks() {
    let scene = Scene::new(
        "",
        r#"{"id":"a","title":"A","reach":30,"impact":1,"confidence":100,"effort":1,"status":"done"},
        {"id":"b","title":"B","reach":20,"impact":1,"confidence":100,"effort":1},
        {"id":"c","title":"C","reach":20,"impact":1,"confidence":100,"effort":1},
        {"id":"d","title":"D","reach":10,"impact":1,"confidence":100,"effort":1}"#,
    );
    let ranks = || {
        let state = scene.state();
        (0..4)
            .map(|at| plan_widget::app::items::rows::rank(&state.ui, &state.doc, ItemIndex::new(at)))
            .collect::<Vec<_>>()
    };
    assert_eq!(ranks(), [Some(1), Some(2), Some(2), Some(4)]);
    scene.send(Msg::Items(ItemsMsg::LeaveOutDone(true)));
    assert_eq!(scene.rows(), ["b", "c", "d"]);
    assert_eq!(ranks(), [None, Some(1), Some(1), Some(3)]);
    assert_eq!(&*scene.state().ui.items.found, "3 of 4 items");
    // It counts at once when another one is done, while that row is worked on.
    scene.send(Msg::Items(ItemsMsg::EnterRow(Some(scene.uid("b")))));
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("b"), Key::Status, Some(Value::Word("dropped")))));
    assert_eq!(ranks(), [None, None, Some(1), Some(2)]);
    scene.send(Msg::Items(ItemsMsg::LeaveOutDone(false)));
    assert_eq!(scene.rows().len(), 4);
}

#[test]
fn ranks_are_the_same_wherever_they_are_read_copied_or_given() {
    let scene = Scene::new(
        "",
        r#"{"id":"a","title":"A","reach":40,"impact":1,"confidence":100,"effort":1,"status":"done"},
        {"id":"b","title":"B","reach":30,"impact":1,"confidence":100,"effort":1},
        {"id":"c","title":"C","reach":20,"impact":1,"confidence":100,"effort":1,"status":"dropped"},
        {"id":"d","title":"D","reach":10,"impact":1,"confidence":100,"effort":1}"#,
    );
    let shown = |id: &str| {
        let state = scene.state();
        let at = state.doc.plan.item_index(scene.uid(id)).unwrap();
        plan_widget::app::items::rows::rank(&state.ui, &state.doc, at)
    };
    scene.send(Msg::Items(ItemsMsg::LeaveOutDone(true)));
    assert_eq!((shown("b"), shown("d")), (Some(1), Some(2)));
    let state = scene.state();
    let cells = Cells::new(&state.doc.plan, state.ui.locale.clone(), &kept(&state.doc.plan));
    assert_eq!(cells.block(&state.ui, &state.doc, &at(&[1, 3]), &[Column::Rank]), "1\r\n2", "as they are seen");
    let on_card =
        plan_widget::app::board::facts::facts(&state.doc, &state.ui, at(&[3])[0], &state.doc.plan.items()[at(&[3])[0]]);
    assert!(on_card.starts_with("#2 · "), "{on_card}, as in the grid");
    // To the place of the first that is shown, which is the second of all.
    scene.send(Msg::Items(ItemsMsg::Reorder(scene.uid("d"), -1)));
    assert_eq!(scene.state().ui.items.pin_wish, Some((scene.uid("d"), 1)));
    scene.send(Msg::Items(ItemsMsg::Pin(scene.uid("d"), 1, "Promised".into())));
    assert_eq!((shown("d"), shown("b")), (Some(1), Some(2)));
    assert!(scene.text().contains(r#""rank":2,"why":"Promised""#), "{}", scene.text());
    assert_eq!(scene.said(), "Pinned D to rank 1.");
    scene.send(Msg::Items(ItemsMsg::Estimates { uid: scene.uid("d"), values: vec![(Key::Reach, 12.0)], again: false }));
    assert!(!scene.said().contains("rank 2"), "{}", scene.said());
}

#[test]
fn a_filter_says_which_field_there_is_none_of_and_words_find_closed_words() {
    let scene = Scene::new(HEAD, r#"{"id":"a","title":"A","moscow":"wont"},{"id":"b","title":"Mustard"}"#);
    scene.send(Msg::Items(ItemsMsg::Filter("stats:idea".into())));
    assert_eq!(&*scene.state().ui.items.found, "There is no field \"stats\". Did you mean status?");
    scene.send(Msg::Items(ItemsMsg::Filter("https://example.org".into())));
    assert!(!scene.state().ui.items.found.contains("field"));
    scene.send(Msg::Items(ItemsMsg::Filter("won't".into())));
    assert_eq!(scene.rows(), ["a"]);
    scene.send(Msg::Items(ItemsMsg::Filter("must".into())));
    assert_eq!(scene.rows(), ["b"]);
}

#[test]
fn keys_mean_the_same_on_every_keyboard() {
    let key = |key: &str, code: &str| KeyPress { key: key.into(), code: code.into(), ..KeyPress::default() };
    let typed = |press: KeyPress| match act(&press, false, false) {
        Some(GridAction::Edit(Some(sign))) => sign,
        other => panic!("{press:?} is {other:?}"),
    };
    // AltGr comes as Ctrl with Alt on Windows and types a sign; so does Option on a Mac.
    assert_eq!(typed(KeyPress { command: true, alt: true, alt_graph: true, ..key("@", "KeyQ") }), "@");
    assert_eq!(typed(KeyPress { alt: true, ..key("å", "KeyA") }), "å");
    assert_eq!(typed(key("ж", "Semicolon")), "ж");
    let command = |press: KeyPress| act(&KeyPress { command: true, ..press }, false, true);
    assert_eq!(command(key("d", "KeyD")), Some(GridAction::FillDown));
    // A Cyrillic keyboard; and a Dvorak one, on which the letter counts and not the place.
    assert_eq!(command(key("в", "KeyD")), Some(GridAction::FillDown));
    assert_eq!(command(key("a", "KeyD")), Some(GridAction::ChooseAll));
    assert_eq!(command(key("r", "KeyR")), Some(GridAction::FillRight));
    assert_eq!(act(&KeyPress { command: true, ..key("r", "KeyR") }, false, false), None, "the browser's");
    assert_eq!(command(KeyPress { shift: true, ..key("D", "KeyD") }), Some(GridAction::Duplicate));
    let right = act(&KeyPress { shift: true, ..key("ArrowRight", "ArrowRight") }, true, false);
    assert_eq!(right, Some(GridAction::Go { rows: 0, columns: -1, extend: true }));
}

#[test]
fn a_picker_finds_by_any_part_and_takes_several_names() {
    let head = r#""teams":[{"id":"w","name":"Web platform"},{"id":"m","name":"Mobile"}],"objectives":[{"id":"g","title":"Grow"},{"id":"k","title":"Keep"}],"columns":{"added":["owner","objectives","depends_on","start"]},"#;
    let scene = Scene::new(
        head,
        r#"{"id":"a","title":"Alpha","owner":"Ana Lee"},{"id":"b","title":"Beta","owner":"Ben"},{"id":"c","title":"Gamma"}"#,
    );
    let state = scene.state();
    let plan = &state.doc.plan;
    let cells = Cells::new(plan, state.ui.locale.clone(), &kept(plan)).measured(&state.doc, false);
    let list = |key: Key, typed: &str, touched: bool| pick(&cells, Column::Field(key), typed, touched, None);
    let labels = |list: &PickList| list.offers.iter().map(|offer| offer.label.to_string()).collect::<Vec<_>>();
    assert_eq!(labels(&list(Key::Team, "plat", true))[0], "Web platform");
    assert_eq!(list(Key::Team, "plat", true).value("plat"), "w", "Enter takes the one that is found");
    assert_eq!(list(Key::Team, "Crew", true).value("Crew"), "Crew", "what is not found is a new team's name");
    assert_eq!(labels(&list(Key::Team, "Crew", true)), ["Create team \"Crew\""]);
    // A slip offers what was meant, and the new team apart: nothing is taken before one of them is chosen.
    let slip = list(Key::Team, "Moblie", true);
    assert_eq!(labels(&slip), ["Mobile", "Create team \"Moblie\""]);
    assert_eq!((slip.picked, slip.value("Moblie"), slip.creates()), (None, "Moblie".to_owned(), None));
    let team = |picked| pick(&cells, Column::Field(Key::Team), "Moblie", true, Some(picked));
    assert_eq!((team(0).value("Moblie"), team(0).creates()), ("m".to_owned(), None));
    assert_eq!(team(1).creates().as_deref(), Some("Moblie"));
    let set = |name: &str| scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Team, name.into())));
    set("Moblie");
    assert_eq!(
        scene.said(),
        "There is no team Moblie. Did you mean Mobile? Choose it from the list, or create the team."
    );
    assert_eq!(scene.state().doc.plan.teams().len(), 2);
    scene.send(Msg::Items(ItemsMsg::GiveUp(scene.uid("a"), Column::Field(Key::Team))));
    scene.send(Msg::Items(ItemsMsg::AgreeTeam("Moblie".into())));
    set("Moblie");
    assert_eq!(scene.state().doc.plan.teams().len(), 3, "it was chosen");
    assert_eq!(labels(&list(Key::Owner, "lee", true)), ["Ana Lee"]);
    assert_eq!(list(Key::Owner, "An", true).value("An"), "An", "an owner may be anybody");
    // Several, one after the other.
    assert_eq!(labels(&list(Key::Objectives, "Grow", false)), ["Keep"], "what is there is not offered again");
    assert_eq!(list(Key::Objectives, "Grow, ke", true).value("Grow, ke"), "Grow, k");
    assert_eq!(list(Key::DependsOn, "bet", true).value("bet"), "b");
    assert_eq!(list(Key::Status, "prog", true).value("prog"), "in_progress");
    assert_eq!(list(Key::Start, "", false).offers.len(), 7);
    assert_eq!(list(Key::Start, "this q", true).offers.len(), 1);
    let arrow = pick(&cells, Column::Field(Key::Owner), "", false, Some(1));
    assert_eq!((arrow.value(""), arrow.beside(true)), ("Ben".to_owned(), Some(0)));
}
