//! Columns that name the levels above the rows: what is no row yet is told, made once, and found again.

use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::import::view::{Choice, remarks, shown};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::exchange::preview::Matching;
use plan_widget::model::{Key, Value};

use crate::scene::Scene;

const LEVELS: &str = "Key,Initiative,Epic,Story,Points\nS-1,Growth,Checkout,Guest checkout,5\nS-2,Growth,Checkout,One-click pay,8\nS-3,Growth,Search,Filters,3\nS-4,,Search,Synonyms,2\n";

fn look(scene: &Scene, text: &str) {
    scene.send(Msg::Import(ImportMsg::PreviewTable(text.into())));
}

fn import(scene: &Scene, text: &str) {
    look(scene, text);
    scene.send(Msg::Import(ImportMsg::AcceptTable));
}

/// Each item with the title of what it is a part of.
fn tree(scene: &Scene) -> Vec<(String, String)> {
    let plan = scene.state().doc.plan.clone();
    let title = |id: &str| {
        plan.items().iter().find(|item| item.id() == id).map_or("?", |item| item.text_or_empty(Key::Title)).to_owned()
    };
    let one = |item: &plan_widget::model::Record| {
        (item.text_or_empty(Key::Title).to_owned(), item.text(Key::Parent).map(title).unwrap_or_default())
    };
    plan.items().iter().map(|item| one(item)).collect()
}

fn pairs(tree: &[(String, String)]) -> Vec<(&str, &str)> {
    tree.iter().map(|(title, above)| (title.as_str(), above.as_str())).collect()
}

#[test]
fn what_columns_name_above_the_rows_is_told_and_made_once() {
    let scene = Scene::new("", "");
    look(&scene, LEVELS);
    let state = scene.state();
    let preview = state.ui.import.preview.clone().unwrap();
    let told: Vec<String> =
        remarks(&preview, &state.doc.plan, &state.ui.locale).into_iter().map(|remark| remark.text).collect();
    assert!(told.contains(&"1 initiative will be added: Growth.".to_owned()), "{told:?}");
    assert!(told.contains(&"2 epics will be added: Checkout, Search.".to_owned()), "{told:?}");
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let first = tree(&scene);
    assert_eq!(
        pairs(&first),
        [
            ("Growth", ""),
            ("Checkout", "Growth"),
            ("Guest checkout", "Checkout"),
            ("One-click pay", "Checkout"),
            ("Search", "Growth"),
            ("Filters", "Search"),
            ("Synonyms", "Search"),
        ]
    );
    assert!(scene.said().contains("4 rows and 3 items above them"), "{}", scene.said());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(tree(&scene), []);
}

#[test]
fn the_same_list_again_makes_no_parent_twice_whatever_it_is_called_by_then() {
    let scene = Scene::new("", "");
    import(&scene, LEVELS);
    let first = tree(&scene);
    import(&scene, LEVELS);
    assert_eq!(tree(&scene), first);
    let checkout = scene.state().doc.plan.items()[1_usize].uid;
    scene.send(Msg::Items(ItemsMsg::Set(checkout, Key::Title, Some(Value::text("Pay")))));
    look(&scene, &LEVELS.replace("\nS-4", "\nS-9,Growth,Checkout,Vouchers,1\nS-4"));
    let preview = scene.state().ui.import.preview.clone().unwrap();
    assert_eq!(preview.parents, []);
    assert_eq!(preview.again.gone, Vec::<String>::new(), "what was made is not looked for among the rows");
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let now = tree(&scene);
    assert!(pairs(&now).contains(&("Vouchers", "Pay")), "{now:?}");
    assert_eq!(now.len(), first.len() + 1);
}

#[test]
fn a_list_without_keys_finds_the_parents_it_made_by_their_titles() {
    let list = "Epic,Title,Effort\nCheckout,Guests,1\nCheckout,Cards,2\nSearch,Filters,3\n";
    let scene = Scene::new("", "");
    import(&scene, list);
    look(&scene, list);
    scene.send(Msg::Import(ImportMsg::PreviewChoice(Choice::Matching(Matching::Titles))));
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    assert_eq!(tree(&scene).len(), 5);
}

#[test]
fn a_row_that_its_own_column_names_is_that_level_itself() {
    let scene = Scene::new("", "");
    import(&scene, "Initiative,Epic,Title,Points\nGrowth,Search,Filters,3\n,Search,Search,2\n");
    let now = tree(&scene);
    assert_eq!(pairs(&now), [("Filters", "Search"), ("Growth", ""), ("Search", "Growth")]);
}

#[test]
fn an_epic_that_later_comes_as_a_row_is_the_one_that_was_made() {
    let scene = Scene::new("", "");
    import(&scene, "Key,Type,Epic,Title\nS-1,Story,Checkout,Guests\nS-2,Story,Checkout,Cards\n");
    import(&scene, "Key,Type,Epic,Title\nS-9,Epic,,Checkout\nS-1,Story,Checkout,Guests\nS-2,Story,Checkout,Cards\n");
    let now = tree(&scene);
    assert_eq!(pairs(&now), [("Checkout", ""), ("Guests", "Checkout"), ("Cards", "Checkout")]);
}

#[test]
fn recognised_parents_are_shown_by_their_titles() {
    let scene = Scene::new("", "");
    look(&scene, "Key,Title,Parent\nS-1,Accounts,\nS-2,Sign in,S-1\n");
    let state = scene.state();
    let preview = state.ui.import.preview.clone().unwrap();
    let cell = &preview.rows[1][2];
    let (text, own) = shown(&preview, cell, 2, &state.doc.plan, &state.ui.locale);
    assert_eq!((text.as_str(), own.as_deref()), ("Accounts", Some("S-1")));
}

#[test]
fn rows_of_an_outline_count_from_one() {
    let scene = Scene::new("", "");
    look(&scene, "Kitchen\n\tKettle\n\tCups\n");
    let preview = scene.state().ui.import.preview.clone().unwrap();
    let numbers: Vec<usize> = preview.places.iter().map(|place| preview.number_of(*place)).collect();
    assert_eq!(numbers, [1, 2, 3]);
}
