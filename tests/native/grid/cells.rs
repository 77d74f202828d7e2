//! What the grid's cells show, offer, copy and take, and what the grid asks of the application.

use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::settings::msg::PlanMsg;
use std::rc::Rc;

use plan_widget::app::grid::cells::{CellMark, Cells};
use plan_widget::app::grid::needs::needs;
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::base::day::Day;
use plan_widget::model::{ItemIndex, Key};
use plan_widget::query::{Column, RowOrder};

use crate::scene::Scene;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"teams":[{"id":"t1","name":"Web"}],"items":[
    {"id":"a","title":"Alpha","status":"in_progress","team":"t1","reach":4000,"impact":2,"confidence":80,"effort":0.5,"moscow":"wont"},
    {"id":"b","title":"Beta","team":"gone","reach":"450","impact":1.5,"confidence":50,"effort":0},
    {"id":"c","title":"Gamma","impact":3,"effort":-2}]}"#;

/// The plan, read by someone of this locale.
fn scene(locale: Locale) -> Scene {
    Scene::with(PLAN, locale, Day::from_ymd(2026, 11, 22).unwrap(), 0)
}

impl Scene {
    pub fn cells(&self) -> Cells {
        let state = self.state();
        Cells::new(&state.doc.plan, state.ui.locale.clone(), &Default::default())
    }

    fn shown(&self, id: &str, key: Key) -> (String, Option<CellMark>) {
        let state = self.state();
        let shown = self.cells().show(state.doc.plan.item(id).unwrap(), key);
        (shown.text, shown.mark)
    }

    fn needs(&self, id: &str) -> (String, String) {
        let state = self.state();
        let needs = needs(&state.doc, state.doc.plan.item(id).unwrap());
        (needs.full.to_string(), needs.short.to_string())
    }

    fn ids(&self) -> Vec<String> {
        self.state().doc.plan.items().iter().map(|item| item.id().to_owned()).collect()
    }
}

fn english() -> Scene {
    scene(Locale::default())
}

fn german() -> Scene {
    scene(Locale { decimal: ",".into(), group: ".".into(), ..Locale::default() })
}

#[test]
fn tiers_show_as_words_and_the_rest_in_the_readers_numbers() {
    let scene = english();
    let state = scene.state();
    let alpha = state.doc.plan.item("a").unwrap();
    let impact = scene.cells().show(alpha, Key::Impact);
    assert_eq!((impact.text.as_str(), impact.number.as_deref()), ("High", Some("2")));
    let text = |scene: &Scene, key| scene.shown("a", key).0;
    assert_eq!(text(&scene, Key::Reach), "4,000");
    assert_eq!(text(&german(), Key::Reach), "4.000");
    assert_eq!(text(&german(), Key::Effort), "0,5");
    assert_eq!(text(&scene, Key::Confidence), "80%");
    assert_eq!(text(&scene, Key::Moscow), "Won't");
    assert_eq!(text(&scene, Key::Status), "In progress");
    assert_eq!(text(&scene, Key::Team), "Web");
}

#[test]
fn what_does_not_fit_shows_as_it_came_with_a_mark_that_says_why() {
    let scene = english();
    let wrong = |id, key| match scene.shown(id, key) {
        (text, Some(CellMark::Wrong(why))) => (text, why),
        other => panic!("{other:?}"),
    };
    assert!(matches!(scene.shown("b", Key::Impact), (text, Some(CellMark::OffScale(_))) if text == "1.5"));
    // In a file 0.8 is 0.8 %, and perhaps 80 % was meant.
    let share = crate::scene::Scene::new("", r#"{"id":"s","title":"S","confidence":0.8}"#);
    assert!(matches!(share.shown("s", Key::Confidence), (text, Some(CellMark::OffScale(_))) if text == "0.8%"));
    assert_eq!(wrong("b", Key::Reach).0, "450");
    assert_eq!(wrong("b", Key::Team), ("gone".into(), "The plan has no team gone.".into()));
    assert_eq!(wrong("b", Key::Effort), ("0".into(), "An effort of 0 gives no score.".into()));
    let (text, why) = wrong("c", Key::Effort);
    assert_eq!(text, "-2");
    assert!(why.contains("from 0 up"), "{why}");
    assert_eq!(scene.shown("c", Key::Reach), (String::new(), None));
}

#[test]
fn a_row_without_a_score_says_what_it_needs() {
    let scene = english();
    let same = |words: &str| (words.to_owned(), words.to_owned());
    assert_eq!(scene.needs("a"), same(""));
    assert_eq!(scene.needs("b"), same("needs reach"));
    assert_eq!(scene.needs("c"), ("needs reach, confidence, effort".into(), "needs reach +2".into()));
    scene.send(Msg::Grid(GridMsg::ClearCells(vec![scene.uid("c")], vec![Column::Field(Key::Impact)])));
    assert_eq!(scene.needs("c").1, "not estimated");
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("b"), Key::Reach, "450".into())));
    assert_eq!(scene.needs("b"), same("an effort of 0 gives no score"));
}

#[test]
fn cells_offer_their_tiers_and_words() {
    let scene = english();
    let offers = |scene: &Scene, key| -> Vec<String> {
        let one = |offer: &plan_widget::app::grid::cells::CellChoice| match &offer.number {
            Some(number) => format!("{} {number}", offer.label),
            None => offer.label.to_string(),
        };
        scene.cells().offers(key).iter().map(one).collect()
    };
    assert_eq!(offers(&scene, Key::Impact), ["Massive 3", "High 2", "Medium 1", "Low 0.5", "Minimal 0.25"]);
    assert_eq!(offers(&scene, Key::Confidence), ["100% high", "80% medium", "50% low"]);
    assert_eq!(offers(&scene, Key::Moscow), ["Must", "Should", "Could", "Won't"]);
    assert_eq!(offers(&scene, Key::Team), ["Web"]);
    assert!(offers(&scene, Key::Reach).is_empty());
    scene.send(Msg::Plan(PlanMsg::SetSetting(Key::Method, Some(plan_widget::model::Value::Word("ice")))));
    assert!(offers(&scene, Key::Impact).is_empty(), "ICE takes 1 to 10");
}

#[test]
fn every_offer_is_a_text_that_its_cell_takes() {
    for scene in [english(), german()] {
        let uid = scene.uid("c");
        for key in [Key::Impact, Key::Confidence, Key::Moscow, Key::Status, Key::Team] {
            for offer in scene.cells().offers(key) {
                scene.send(Msg::Grid(GridMsg::ClearCells(vec![uid], vec![Column::Field(key)])));
                scene.send(Msg::Items(ItemsMsg::Type(uid, key, offer.typed.clone())));
                let (text, mark) = scene.shown("c", key);
                assert_eq!((text.as_str(), mark), (&*offer.label, None), "{key:?}");
            }
        }
    }
}

#[test]
fn what_editing_begins_with_is_read_back_as_the_same_value() {
    for scene in [english(), german()] {
        for id in ["a", "b"] {
            for key in [Key::Reach, Key::Impact, Key::Confidence, Key::Effort, Key::Moscow, Key::Status] {
                let state = scene.state();
                let item = state.doc.plan.item(id).unwrap();
                if matches!(scene.shown(id, key).1, Some(CellMark::Wrong(_))) {
                    continue;
                }
                let text = scene.cells().edit_text(&state.doc.plan, item, key);
                scene.send(Msg::Items(ItemsMsg::Type(scene.uid(id), key, text.into())));
                assert_eq!(scene.state().doc.plan, state.doc.plan, "{id} {key:?}");
            }
        }
    }
}

#[test]
fn a_copied_block_pasted_over_other_rows_carries_the_values_over() {
    for scene in [english(), german()] {
        let state = scene.state();
        let columns = scene.cells().columns.clone();
        let at = state.doc.plan.item_index(scene.uid("a")).unwrap();
        let text = scene.cells().block(&state.ui, &state.doc, &[at], &columns[1..]);
        assert_eq!(text.split('\t').count(), columns.len() - 1);
        scene.send(Msg::Grid(GridMsg::PasteCells {
            at: scene.uid("c"),
            columns: columns[1..].to_vec(),
            across: 0,
            text: text.into(),
        }));
        let plan = scene.state().doc.plan.clone();
        let (a, c) = (plan.item("a").unwrap(), plan.item("c").unwrap());
        for key in columns.iter().filter_map(|column| column.key()) {
            assert_eq!(a.get(key), c.get(key), "{key:?}");
        }
    }
}

#[test]
fn a_block_of_empty_cells_is_nothing_to_copy() {
    let scene = english();
    let state = scene.state();
    let at = state.doc.plan.item_index(scene.uid("c")).unwrap();
    let block = |keys: &[Key]| {
        let columns: Vec<Column> = keys.iter().map(|key| Column::Field(*key)).collect();
        scene.cells().block(&state.ui, &state.doc, &[at], &columns)
    };
    assert_eq!(block(&[Key::Reach]), "");
    assert_eq!(block(&[Key::Reach, Key::Confidence]), "");
    assert_eq!(block(&[Key::Reach, Key::Impact]), "\t3");
}

#[test]
fn typing_a_new_team_makes_it_in_one_step() {
    let scene = english();
    let before = scene.state().doc.plan.clone();
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("c"), Key::Team, "Payments".into())));
    assert_eq!(scene.shown("c", Key::Team), ("Payments".into(), None));
    assert_eq!(scene.state().doc.plan.teams().len(), 2);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.state().doc.plan, before);
}

#[test]
fn emptying_a_column_of_several_rows_is_one_step() {
    let scene = english();
    let before = scene.state().doc.plan.clone();
    let uids = vec![scene.uid("a"), scene.uid("b"), scene.uid("c")];
    scene.send(Msg::Grid(GridMsg::ClearCells(uids, vec![Column::Field(Key::Impact)])));
    assert!(scene.state().doc.plan.items().iter().all(|item| item.get(Key::Impact).is_none()));
    assert_eq!(scene.state().doc.history.next_undo().map(|label| &**label), Some("Clear Impact of 3 items"));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.state().doc.plan, before);
}

#[test]
fn copies_stand_below_their_originals_whatever_order_they_were_chosen_in() {
    let scene = english();
    scene.send(Msg::Items(ItemsMsg::Duplicate(vec![scene.uid("c"), scene.uid("a")])));
    let ids = scene.ids();
    assert_eq!(ids.len(), 5);
    assert_eq!([&ids[0], &ids[2], &ids[3]], ["a", "b", "c"]);
}

#[test]
fn a_new_item_waits_for_its_title_until_it_is_opened() {
    let scene = english();
    scene.send(Msg::Items(ItemsMsg::Add { below: Some(scene.uid("a")), values: Vec::new() }));
    let state = scene.state();
    let new = state.ui.items.edit.expect("a title to type");
    assert_eq!(state.doc.plan.item_index(new), Some(ItemIndex::new(1)));
    scene.send(Msg::Items(ItemsMsg::TitleOpened));
    assert_eq!(scene.state().ui.items.edit, None);
    scene.send(Msg::Items(ItemsMsg::Add { below: None, values: Vec::new() }));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.state().ui.items.edit, None, "what is gone waits for nothing");
}

#[test]
fn rows_are_ordered_anew_only_when_something_has_changed() {
    let scene = english();
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: Column::Field(Key::Title), descending: true })));
    assert_eq!(scene.rows(), ["c", "b", "a"]);
    let rows = scene.state().ui.items.rows.clone();
    for id in ["c", "b", "a"] {
        scene.send(Msg::Items(ItemsMsg::EnterRow(Some(scene.uid(id)))));
    }
    assert!(Rc::ptr_eq(&rows, &scene.state().ui.items.rows));
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Title, "Zulu".into())));
    assert_eq!(scene.rows(), ["c", "b", "a"], "the row being worked on stays");
    scene.send(Msg::Items(ItemsMsg::EnterRow(None)));
    assert_eq!(scene.rows(), ["a", "c", "b"]);
}
