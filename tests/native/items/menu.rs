//! The menu of an item: the same entries wherever it is shown, those that would do something and nothing else.

use plan_widget::app::effect::Effect;
use plan_widget::app::items::heading_menu::{self, HeadingPlace};
use plan_widget::app::items::item_menu::{ItemDeed, MenuSubject, entries};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Mode;
use plan_widget::app::view::View;
use plan_widget::model::{Key, Uid};
use plan_widget::query::{Column, RowOrder};

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"a","title":"A","start":"2027-01-04","end":"2027-01-08","locked":true,"link":"https://example.com/a"},
    {"id":"b","title":"B","status":"done","team":"w","reach":10,"impact":1,"confidence":100,"effort":1},
    {"id":"whole","title":"Whole"},
    {"id":"part","title":"Part","parent":"whole","start":"2027-01-04","end":"2027-01-08"},
    7"#;

impl Scene {
    /// The entries of a menu, by their words.
    fn menu(&self, view: View, subject: impl Fn(&[Uid]) -> MenuSubject) -> String {
        self.send(Msg::Show(view));
        let state = self.state();
        let uids: Vec<Uid> = state.doc.plan.items().iter().map(|item| item.uid).collect();
        let all = entries(&state, &subject(&uids));
        assert!(all.is_sorted_by_key(|entry| entry.deed), "one order everywhere");
        all.into_iter().map(|entry| entry.label).collect::<Vec<_>>().join(", ")
    }

    fn menu_of(&self, view: View, at: usize) -> String {
        self.menu(view, |uids| MenuSubject::alone(uids[at]))
    }
}

#[test]
fn an_item_has_one_menu_wherever_it_is_shown() {
    let scene = Scene::new(r#""teams":[{"id":"w","name":"Web"}],"#, ITEMS);
    let dated = "Open details, Copy title, Copy link, Add child item, Duplicate, Mark as done, Unlock dates, Remove dates, Delete";
    for view in [View::Board, View::Timeline, View::Matrix] {
        assert_eq!(scene.menu_of(view, 0), dated, "{view:?}");
    }
    let done = "Open details, Copy title, Add child item, Duplicate, Pin to a rank…, Delete";
    assert_eq!(scene.menu_of(View::Timeline, 1), done);
    let whole = "Open details, Copy title, Add child item, Duplicate, Mark as done, Delete";
    assert_eq!(scene.menu_of(View::Timeline, 2), whole, "its parts have the dates");
    assert_eq!(scene.menu_of(View::Matrix, 4), "Delete");
    // A row has what can be done to rows besides.
    let row = |columns: &[Column]| {
        scene.menu(View::Scores, |uids| MenuSubject { columns: columns.to_vec(), ..MenuSubject::alone(uids[3]) })
    };
    let begin = "Open details, Copy title, Add item below, Add child item, Duplicate";
    let end = "Mark as done, Lock dates, Remove dates, Move out one level, Delete";
    assert_eq!(row(&[Column::Field(Key::Reach)]), format!("{begin}, Clear cell, {end}"));
    assert_eq!(row(&[Column::TITLE]), format!("{begin}, {end}"), "a title is never cleared");
    assert_eq!(row(&[Column::Score]), format!("{begin}, {end}"));
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::Manual)));
    assert!(scene.menu_of(View::Scores, 0).contains("Move up, Move down"));
    let many = scene.menu(View::Scores, |uids| MenuSubject {
        uid: uids[0],
        many: uids[..3].to_vec(),
        columns: vec![Column::Field(Key::Reach)],
        ranged: false,
    });
    let all = "Open details, Add item below, Add child item, Duplicate 3 items, Fill down, Clear cells, Mark 2 items as done, Merge items…, Delete 3 items";
    assert_eq!(many, all);
}

#[test]
fn who_only_reads_may_open_and_copy() {
    let scene = Scene::new("", ITEMS);
    scene.send(Msg::Mode(Mode::View));
    for view in View::ALL {
        assert_eq!(scene.menu_of(view, 0), "Open details, Copy title, Copy link", "{view:?}");
        assert_eq!(scene.menu_of(view, 4), "", "{view:?}");
    }
    let state = scene.state();
    let copy = entries(&state, &MenuSubject::alone(scene.uid("a")));
    let link = copy.into_iter().find(|entry| entry.deed == ItemDeed::CopyLink).unwrap();
    let Msg::Ask(Effect::Copy { text, .. }) = link.msg else { panic!("it copies") };
    assert_eq!(&*text, "https://example.com/a");
}

#[test]
fn the_heading_of_a_lane_or_column_leads_to_what_stands_under_it() {
    let scene = Scene::new(r#""teams":[{"id":"w","name":"Web"},{"id":"p","name":"Payments"}],"#, ITEMS);
    let of = |place, movable| heading_menu::entries(&scene.state(), place, movable);
    let words = |place, movable| of(place, movable).into_iter().map(|(words, _)| words).collect::<Vec<_>>();
    let show = "Show these items in Scores";
    assert_eq!(words(HeadingPlace::Lane(0), true), ["Move lane up", "Move lane down", show]);
    assert_eq!(words(HeadingPlace::Lane(0), false), [show]);
    let press = |place| {
        scene.send(of(place, false).pop().unwrap().1);
        let text = scene.state().ui.items.query.text.clone();
        scene.send(Msg::Items(ItemsMsg::Filter("".into())));
        text.to_string()
    };
    assert_eq!(press(HeadingPlace::Lane(0)), "team:w");
    assert_eq!(press(HeadingPlace::Lane(2)), "team:none");
    assert_eq!(press(HeadingPlace::Column(0)), "moscow:none");
    assert_eq!(press(HeadingPlace::Column(1)), "moscow:must");
    assert_eq!(scene.state().ui.view, View::Scores);
}
