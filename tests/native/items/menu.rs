//! The menu of a card, a bar or a bubble: what would do something, and nothing else.

use plan_widget::app::items::item_menu::{ItemDeed, deeds};
use plan_widget::app::view::View;

use crate::scene::Scene;

#[test]
fn only_what_would_do_something_is_offered() {
    let scene = Scene::new(
        "",
        r#"{"id":"a","title":"A","start":"2027-01-04","end":"2027-01-08","locked":true},
        {"id":"b","title":"B","status":"done"},
        {"id":"whole","title":"Whole"},
        {"id":"part","title":"Part","parent":"whole","start":"2027-01-04","end":"2027-01-08"},
        7"#,
    );
    let doc = scene.state().doc.clone();
    let of = |at: usize, view: View| {
        let words: Vec<&str> =
            deeds(&doc, view, doc.plan.items().raw[at].uid).into_iter().map(ItemDeed::words).collect();
        words.join(", ")
    };
    let begin = "Open details, Add child item, Duplicate";
    assert_eq!(of(0, View::Timeline), format!("{begin}, Unlock dates, Remove dates, Mark as done, Delete"));
    assert_eq!(of(0, View::Board), format!("{begin}, Mark as done, Delete"));
    assert_eq!(of(1, View::Timeline), format!("{begin}, Delete"));
    assert_eq!(of(2, View::Timeline), format!("{begin}, Mark as done, Delete"), "its parts have the dates");
    assert_eq!(of(3, View::Timeline), format!("{begin}, Lock dates, Remove dates, Mark as done, Delete"));
    assert_eq!(of(4, View::Matrix), "Delete");
}
