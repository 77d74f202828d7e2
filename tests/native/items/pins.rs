//! Pins typed in the details: ranks as they are shown, and what is no rank.

use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::items::{pinning, rows};
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Dialog;
use plan_widget::model::{ItemIndex, Key};
use plan_widget::query::Column;

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"a","title":"A","reach":40,"impact":1,"confidence":100,"effort":1,"status":"done"},
    {"id":"b","title":"B","reach":30,"impact":1,"confidence":100,"effort":1},
    {"id":"c","title":"C","reach":20,"impact":1,"confidence":100,"effort":1,"status":"dropped"},
    {"id":"d","title":"D","reach":10,"impact":1,"confidence":100,"effort":1}"#;

impl Scene {
    fn place(&self, id: &str) -> ItemIndex {
        self.state().doc.plan.item_index(self.uid(id)).unwrap()
    }

    /// What the field does with a text: sets the pin, or says why not.
    fn type_pin(&self, id: &str, typed: &str) -> Result<(), String> {
        let state = self.state();
        let pin = pinning::typed(&state.ui, &state.doc, self.place(id), typed)?;
        self.send(Msg::Items(ItemsMsg::Set(self.uid(id), Key::Pin, pin)));
        Ok(())
    }

    fn in_field(&self, id: &str) -> Option<usize> {
        let state = self.state();
        pinning::shown_rank(&state.ui, &state.doc, self.place(id))
    }
}

#[test]
fn a_pin_typed_in_the_details_is_the_rank_that_is_shown() {
    let scene = Scene::new("", ITEMS);
    scene.send(Msg::Items(ItemsMsg::LeaveOutDone(true)));
    scene.type_pin("d", "1").unwrap();
    let state = scene.state();
    assert_eq!(rows::rank(&state.ui, &state.doc, scene.place("d")), Some(1));
    assert!(scene.text().contains(r#""rank":2"#), "behind the one that is done: {}", scene.text());
    assert_eq!(scene.in_field("d"), Some(1), "as it was typed");
    scene.send(Msg::Items(ItemsMsg::LeaveOutDone(false)));
    assert_eq!(scene.in_field("d"), Some(2));
    assert_eq!(scene.in_field("b"), None);
}

#[test]
fn what_is_no_rank_keeps_the_pin_and_is_said_and_nothing_takes_it_away() {
    let scene = Scene::new("", ITEMS);
    scene.type_pin("d", "2").unwrap();
    let before = scene.text();
    for typed in ["first", "0", "-1", "1.5"] {
        let said = scene.type_pin("d", typed).unwrap_err();
        assert_eq!(said, "Rank must be a whole number from 1 up. Kept 2.", "{typed}");
    }
    assert!(scene.type_pin("b", "top").unwrap_err().ends_with("The item is still not pinned."));
    assert_eq!(scene.text(), before);
    scene.type_pin("d", " ").unwrap();
    assert!(!scene.text().contains("pin"), "{}", scene.text());
}

#[test]
fn a_key_on_a_calculated_cell_pins_or_says_what_can_be_done() {
    let scene = Scene::new("", ITEMS);
    let before = scene.text();
    let press = |column: Column, key: &str| {
        scene.send(Msg::Grid(GridMsg::TypeCalculated(scene.uid("d"), column, key.into())));
        (scene.state().ui.dialog, scene.said())
    };
    let rank = "Ranks come from scores. Type a number to pin the item to that rank, or press Enter to see its score worked out.";
    assert_eq!(press(Column::Rank, "x"), (None, rank.into()));
    assert_eq!(
        press(Column::Score, "7"),
        (None, "RICE is calculated: Reach × impact × confidence / effort. Change what it comes from, or press Enter to see it worked out.".into())
    );
    assert!(press(Column::Delay, "7").1.starts_with("Cost of a month's delay is calculated."));
    // The dialog opens without what was said before.
    assert_eq!(press(Column::Rank, "2"), (Some(Dialog::Pin), String::new()));
    assert_eq!(scene.state().ui.items.pin_wish, Some((scene.uid("d"), 2)));
    assert_eq!(scene.text(), before);
}
