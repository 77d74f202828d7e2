//! New items: typed one after the other, where they stand meanwhile, and that none stays that nothing was put into.

use plan_widget::app::actions::{Pressed, by_key};
use plan_widget::app::document::msg::DocumentMsg;
use plan_widget::app::effect::Effect;
use plan_widget::app::grid::cells::Cells;
use plan_widget::app::grid::early_keys::{EarlyKey, early};
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::view::View;
use plan_widget::model::{ItemIndex, Key, Uid, Value};
use plan_widget::query::{Column, RowOrder};

use crate::scene::Scene;

const HEAD: &str = r#""teams":[{"id":"core","name":"Core"},{"id":"pay","name":"Payments"}],"fields":[{"key":"customer","title":"Customer","type":"text"}],"#;
const ITEMS: &str = r#"{"id":"a","title":"A","team":"core","reach":900,"impact":1,"confidence":100,"effort":1},
    {"id":"b","title":"B","team":"pay","reach":500,"impact":1,"confidence":100,"effort":1},
    {"id":"c","title":"C","team":"core","reach":100,"impact":1,"confidence":100,"effort":1}"#;

impl Scene {
    fn titles(&self) -> Vec<String> {
        let state = self.state();
        let title = |at: &ItemIndex| state.doc.plan.items()[*at].text_or_empty(Key::Title).to_owned();
        state.ui.items.rows.iter().map(title).collect()
    }

    fn all(&self) -> Vec<String> {
        self.state().doc.plan.items().iter().map(|item| item.text_or_empty(Key::Title).to_owned()).collect()
    }

    fn new_uid(&self) -> Uid {
        self.state().ui.items.fresh.as_ref().expect("a new item").uid
    }

    /// Types a title into the new item, and Enter.
    fn title(&self, title: &str) {
        let uid = self.new_uid();
        self.send(Msg::Items(ItemsMsg::TitleOpened));
        self.send(Msg::Items(ItemsMsg::EnterRow(Some(uid))));
        if !title.is_empty() {
            self.send(Msg::Items(ItemsMsg::Type(uid, Key::Title, title.into())));
        }
        self.send(Msg::Items(ItemsMsg::NextNew(uid)));
    }

    fn add(&self, below: Option<Uid>) {
        self.send(Msg::Items(ItemsMsg::Add { below, values: Vec::new() }));
    }
}

#[test]
fn enter_after_a_title_begins_the_next_item_below_it() {
    let scene = Scene::new(HEAD, ITEMS);
    scene.add(None);
    scene.title("One");
    scene.title("Two");
    scene.title("Three");
    assert_eq!(scene.titles(), ["One", "Two", "Three", "", "A", "B", "C"], "they stand where they are typed");
    assert_eq!(scene.all(), ["A", "B", "C", "One", "Two", "Three", ""]);
    // Enter without a title is the end of it.
    scene.title("");
    assert_eq!(scene.all(), ["A", "B", "C", "One", "Two", "Three"]);
    assert_eq!(scene.titles(), ["One", "Two", "Three", "A", "B", "C"]);
    let three = scene.state().doc.plan.items()[5].uid;
    assert_eq!(scene.state().ui.items.seek, Some(three), "the last of them has the focus");
    scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
    assert_eq!(scene.titles(), ["A", "B", "C", "One", "Two", "Three"], "once they are left they find their places");
}

#[test]
fn a_chain_below_a_row_stays_below_it() {
    let scene = Scene::new(HEAD, ITEMS);
    scene.add(Some(scene.uid("b")));
    scene.title("One");
    scene.title("Two");
    assert_eq!(scene.titles(), ["A", "B", "One", "Two", "", "C"]);
    assert_eq!(scene.all(), ["A", "B", "One", "Two", "", "C"]);
}

#[test]
fn a_chain_in_a_group_stays_in_it() {
    let scene = Scene::new(HEAD, ITEMS);
    scene.send(Msg::Grid(GridMsg::Group(Some(Column::Field(Key::Team)))));
    scene.add(Some(scene.uid("a")));
    scene.title("One");
    scene.title("Two");
    assert_eq!(scene.titles(), ["A", "One", "Two", "", "C", "B"]);
    assert_eq!(scene.state().ui.grid.groups.iter().map(|group| group.count).collect::<Vec<_>>(), [5, 1]);
    assert_eq!(scene.state().doc.plan.items()[2].text(Key::Team), Some("core"));
}

#[test]
fn a_blank_item_that_is_left_was_never_there() {
    for leave in [
        Msg::Items(ItemsMsg::EnterRow(None)),
        Msg::Items(ItemsMsg::Filter("a".into())),
        Msg::Items(ItemsMsg::Sort(RowOrder::Manual)),
        Msg::Grid(GridMsg::Group(Some(Column::Field(Key::Team)))),
        Msg::Document(DocumentMsg::Save),
    ] {
        let scene = Scene::new(HEAD, ITEMS);
        let before = scene.text();
        scene.add(None);
        scene.send(Msg::Items(ItemsMsg::TitleOpened));
        assert_ne!(scene.text(), before);
        scene.send(leave.clone());
        assert_eq!(scene.text(), before, "{leave:?}");
        assert!(!scene.state().doc.dirty() && scene.state().doc.history.is_empty(), "{leave:?}");
        assert_eq!(scene.state().doc.history.next_redo(), None, "nor does it come again");
        for effect in scene.asked.borrow().iter() {
            assert!(!matches!(effect, Effect::Save { text, .. } if text.contains("\"title\":\"\"")), "{leave:?}");
        }
    }
}

#[test]
fn a_new_item_with_a_number_but_no_title_stays() {
    let scene = Scene::new(HEAD, ITEMS);
    scene.add(None);
    let uid = scene.new_uid();
    scene.send(Msg::Items(ItemsMsg::TitleOpened));
    scene.send(Msg::Items(ItemsMsg::Type(uid, Key::Reach, "700".into())));
    scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
    assert_eq!(scene.state().doc.plan.items()[3].num(Key::Reach), Some(700.0));
}

#[test]
fn adding_and_titling_is_one_step_of_undo() {
    let scene = Scene::new(HEAD, ITEMS);
    let before = scene.text();
    scene.add(None);
    scene.title("One");
    scene.title("");
    assert_eq!(scene.state().doc.history.next_undo().map(|label| &**label), Some("Add One"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    scene.send(Msg::Plan(PlanMsg::Redo));
    assert_eq!(scene.all(), ["A", "B", "C", "One"]);
}

#[test]
fn under_a_filter_a_new_item_takes_what_the_filter_plainly_asks_for() {
    for (filter, key, value) in [
        ("team:core", Key::Team, Value::text("core")),
        ("team=paym", Key::Team, Value::text("pay")),
        ("status:planned", Key::Status, Value::Word("planned")),
        ("status:\"in prog\"", Key::Status, Value::Word("in_progress")),
        ("owner:Ana", Key::Owner, Value::text("Ana")),
        ("tag:mobile", Key::Tags, Value::texts(["mobile"])),
        ("reach:500", Key::Reach, Value::num(500.0).unwrap()),
    ] {
        let scene = Scene::new(HEAD, ITEMS);
        scene.send(Msg::Items(ItemsMsg::Filter(filter.into())));
        scene.add(None);
        scene.title("New thing");
        scene.title("");
        scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
        let state = scene.state();
        assert_eq!(state.doc.plan.items()[3].get(key), Some(&value), "{filter}");
        assert!(scene.titles().contains(&"New thing".to_owned()) && state.ui.items.kept.is_empty(), "{filter}");
    }
    let scene = Scene::new(HEAD, ITEMS);
    scene.send(Msg::Items(ItemsMsg::Filter("customer:acme".into())));
    scene.add(None);
    scene.title("New thing");
    assert!(
        scene.text().contains(r#""customer":"acme""#) && scene.state().ui.items.kept.is_empty(),
        "{}",
        scene.text()
    );
}

#[test]
fn a_new_item_that_the_filter_hides_stays_in_view_and_says_so() {
    let scene = Scene::new(HEAD, ITEMS);
    scene.send(Msg::Items(ItemsMsg::Filter("reach>400 -team:pay".into())));
    assert_eq!(scene.titles(), ["A"]);
    scene.add(None);
    scene.title("New thing");
    assert!(scene.said().starts_with("New thing does not match the filter"), "{}", scene.said());
    scene.title("");
    scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    assert_eq!(scene.titles(), ["A", "New thing"]);
    scene.send(Msg::Items(ItemsMsg::Filter("reach>400".into())));
    assert_eq!(scene.titles(), ["A", "B"]);
}

#[test]
fn where_no_row_is_typed_the_details_open_and_leave_no_blank_behind() {
    for view in [View::Board, View::Timeline, View::Matrix, View::Insights] {
        let scene = Scene::new(HEAD, ITEMS);
        let before = scene.text();
        scene.send(Msg::Show(view));
        for _ in 0..3 {
            scene.add(None);
        }
        assert_eq!(scene.all(), ["A", "B", "C", ""], "three presses make one");
        let uid = scene.new_uid();
        assert_eq!((scene.state().ui.details.item, scene.state().ui.items.edit), (Some(uid), None));
        assert!(scene.said().contains("Type its title"), "{}", scene.said());
        scene.send(Msg::Details(None));
        assert_eq!(scene.text(), before, "closed without a title it is gone");
        scene.add(None);
        scene.send(Msg::Items(ItemsMsg::Type(scene.new_uid(), Key::Title, "One".into())));
        scene.send(Msg::Details(None));
        assert_eq!(scene.all(), ["A", "B", "C", "One"]);
    }
}

#[test]
fn a_blank_plan_begins_with_its_first_title() {
    let scene = Scene::of("");
    scene.send(Msg::Plan(PlanMsg::Blank));
    scene.title("One");
    scene.title("Two");
    scene.title("");
    assert_eq!(scene.all(), ["One", "Two"]);
}

#[test]
fn keys_before_the_field_belong_to_it() {
    let text = |typed: &str| Some(EarlyKey::Text(typed.to_owned()));
    assert_eq!(early("7", false, true, false, "8", false), text("78"));
    assert_eq!(early("old", true, false, true, "8", false), text("8"), "what is selected is typed over");
    assert_eq!(early("78", false, true, false, "Backspace", false), text("7"));
    let take = |rows, columns, enter| Some(EarlyKey::Take { rows, columns, enter });
    assert_eq!(early("7", false, true, false, "Enter", false), take(1, 0, true));
    assert_eq!(early("7", false, true, false, "Enter", true), take(-1, 0, false));
    assert_eq!(early("7", false, true, false, "Tab", false), take(0, 1, false));
    assert_eq!(early("7", false, true, false, "ArrowUp", false), take(-1, 0, false));
    assert_eq!(early("7", false, true, true, "ArrowUp", false), Some(EarlyKey::Choice(false)));
    assert_eq!(early("7", false, true, false, "Escape", false), Some(EarlyKey::Escape));
    assert_eq!(early("7", false, true, false, "Shift", false), None);
}

#[test]
fn what_a_filter_finds_is_said_as_it_changes() {
    let scene = Scene::new(HEAD, ITEMS);
    assert_eq!(&*scene.state().ui.items.found, "", "nothing is said before anything is looked for");
    for (filter, said) in [("team:core", "2 of 3 items"), ("zzz", "Nothing matches \"zzz\"."), ("", "3 items")] {
        scene.send(Msg::Items(ItemsMsg::Filter(filter.into())));
        assert_eq!(&*scene.state().ui.items.found, said);
    }
}

/// Chooses rows and pastes into a column of the first.
fn pasted(scene: &Scene, chosen: &[&str], column: Column, text: &str) {
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    let uids: Vec<Uid> = chosen.iter().map(|id| scene.uid(id)).collect();
    scene.send(Msg::Items(ItemsMsg::Select(if uids.len() > 1 { uids.clone() } else { Vec::new() })));
    let all: Vec<Column> =
        [Key::Title, Key::Reach, Key::Impact, Key::Confidence, Key::Effort].map(Column::Field).into();
    let columns = match all.iter().position(|known| *known == column) {
        Some(at) => all[at..].to_vec(),
        None => [&[column], &all[..]].concat(),
    };
    scene.send(Msg::Grid(GridMsg::PasteCells { at: *uids.last().unwrap(), columns, across: 0, text: text.into() }));
}

fn numbers(scene: &Scene, key: Key) -> Vec<Option<f64>> {
    scene.state().doc.plan.items().iter().map(|item| item.num(key)).collect()
}

#[test]
fn a_value_pasted_over_chosen_rows_fills_its_column() {
    let reach = Column::Field(Key::Reach);
    let scene = Scene::new(HEAD, ITEMS);
    let before = scene.text();
    pasted(&scene, &["a", "b", "c"], reach, "1111\r\n");
    assert_eq!(numbers(&scene, Key::Reach), [Some(1111.0); 3]);
    assert_eq!(scene.all(), ["A", "B", "C"]);
    assert_eq!(scene.said(), "Pasted into Reach of 3 items.");
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
    // A block that does not fit goes over once.
    pasted(&scene, &["a", "b", "c"], reach, "7\n9\n");
    assert_eq!(numbers(&scene, Key::Reach), [Some(7.0), Some(9.0), Some(100.0)]);
    assert_eq!(scene.said(), "Pasted into the first 2 of 3 chosen rows.");
    scene.send(Msg::Plan(PlanMsg::Undo));
    pasted(&scene, &["a", "c"], reach, "7\t2\n9\t0.5\n");
    assert_eq!(numbers(&scene, Key::Reach), [Some(7.0), Some(500.0), Some(9.0)], "what is not chosen stays");
    assert_eq!(numbers(&scene, Key::Impact), [Some(2.0), Some(1.0), Some(0.5)]);
}

#[test]
fn a_value_is_never_pasted_over_several_titles_or_into_ranks() {
    let scene = Scene::new(HEAD, ITEMS);
    let before = scene.text();
    for (chosen, column) in
        [(&["a", "b"][..], Column::TITLE), (&["a", "b"][..], Column::Rank), (&["a"][..], Column::Rank)]
    {
        pasted(&scene, chosen, column, "7");
        assert_eq!(scene.text(), before);
        assert!(scene.state().ui.toast.as_ref().is_some_and(|note| note.alert), "{}", scene.said());
    }
    // Whole rows begin with their titles, and so does a cell's own.
    pasted(&scene, &["a"], Column::Rank, "First\t7\n");
    assert_eq!((scene.all()[0].as_str(), numbers(&scene, Key::Reach)[0]), ("First", Some(7.0)));
    pasted(&scene, &["a"], Column::TITLE, "\"this is\na title\"\t5\nsecond\t6\n");
    assert_eq!(scene.all(), ["this is a title", "second", "C"]);
}

#[test]
fn one_cell_is_pasted_into_one_cell() {
    let effort = Column::Field(Key::Effort);
    let scene = Scene::new(HEAD, ITEMS);
    pasted(&scene, &["a"], effort, "7\r\n");
    assert_eq!(numbers(&scene, Key::Effort), [Some(7.0), Some(1.0), Some(1.0)]);
    pasted(&scene, &["a"], effort, "8\n\n");
    assert_eq!(numbers(&scene, Key::Effort), [Some(8.0), None, Some(1.0)], "an empty last cell empties one");
}

#[test]
fn a_pasted_column_of_shares_is_read_as_one() {
    let confidence = Column::Field(Key::Confidence);
    let scene = Scene::new(HEAD, ITEMS);
    pasted(&scene, &["a", "b", "c"], confidence, "0.5\n0.8\n1\n");
    assert_eq!(numbers(&scene, Key::Confidence), [Some(50.0), Some(80.0), Some(100.0)]);
    assert!(scene.said().ends_with("Confidence read as shares: 0.8 is 80%, 1 is 100%."), "{}", scene.said());
    // Without a share among them they are percent.
    pasted(&scene, &["a", "b", "c"], confidence, "1\n2\n80\n");
    assert_eq!(numbers(&scene, Key::Confidence), [Some(1.0), Some(2.0), Some(80.0)]);
}

#[test]
fn after_undo_rows_stand_where_they_belong() {
    let scene = Scene::new(HEAD, ITEMS);
    let order = || scene.state().ui.items.rows.to_vec();
    let before = order();
    scene.send(Msg::Items(ItemsMsg::EnterRow(Some(scene.uid("a")))));
    scene.send(Msg::Items(ItemsMsg::Set(scene.uid("a"), Key::Reach, Value::num(1.0))));
    scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
    scene.send(Msg::Items(ItemsMsg::EnterRow(Some(scene.uid("a")))));
    assert!(order() != before && scene.state().ui.items.moved.is_some());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!((order(), scene.state().ui.items.moved), (before, None));
}

#[test]
fn both_keys_that_people_know_do_again_what_was_undone() {
    for (key, shift) in [("Z", true), ("y", false)] {
        let pressed = Pressed { key, code: "", command: true, shift, alt: false };
        assert_eq!(by_key(pressed).map(|action| action.id), Some("redo"), "{key}");
    }
    assert!(by_key(Pressed { key: "", code: "", command: false, shift: false, alt: false }).is_none());
}

#[test]
fn numbers_of_any_size_are_shown() {
    for number in ["1e300", "-1e300", "1e-300", "1.7976931348623157e308"] {
        let scene = Scene::new(HEAD, &ITEMS.replace("900", number));
        let state = scene.state();
        let cells = Cells::new(&state.doc.plan, state.ui.locale.clone(), &Default::default());
        assert!(!cells.columns.is_empty(), "{number}");
    }
}

#[test]
fn a_team_spelled_almost_like_another_is_asked_about() {
    let scene =
        Scene::new(r#""teams":[{"id":"pl","name":"Platform"},{"id":"ux","name":"UX"}],"#, r#"{"id":"a","title":"A"}"#);
    let typed = |text: &str| {
        scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Team, text.into())));
        let state = scene.state();
        (state.doc.plan.teams().len(), state.doc.plan.items()[0].text(Key::Team).map(str::to_owned))
    };
    assert_eq!(typed("Platfrom"), (2, None), "{}", scene.said());
    assert_eq!(
        scene.said(),
        "There is no team Platfrom. Did you mean Platform? Choose it from the list, or create the team."
    );
    assert_eq!(typed("platform"), (2, Some("pl".to_owned())));
    assert_eq!(typed("Platfrom").0, 2, "asked anew");
    assert_eq!(typed("Platfrom").0, 3, "meant");
    assert_eq!(typed("UI").0, 4, "short names are not slips of each other");
    assert_eq!(typed("Growth").0, 5);
}
