//! The grid's columns: chosen, ordered, resized, frozen, kept; those of the plan's own; groups with subtotals; finding text.

use plan_widget::app::grid::cells::Cells;
use plan_widget::app::grid::columns::{ColumnLayout, kept, value_of};
use plan_widget::app::grid::find::find;
use plan_widget::app::grid::groups::{GridLine, subtotals};
use plan_widget::app::grid::msg::GridMsg;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::options::Mode;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::model::words::FieldKind;
use plan_widget::model::{Key, Plan};
use plan_widget::query::column::{all, name};
use plan_widget::query::custom_field::{CustomField, custom_fields, make_key};
use plan_widget::query::{Column, RowOrder};
use std::rc::Rc;

use crate::scene::Scene;

#[test]
fn no_two_columns_have_one_name() {
    let scene = Scene::new(TEAMS, ITEMS);
    let own = |key: &str, title: &str| CustomField {
        key: key.into(),
        title: title.into(),
        kind: FieldKind::Text,
        choices: Vec::new(),
    };
    let titles = || custom_fields(&scene.state().doc.plan).iter().map(|own| own.title.to_string()).collect::<Vec<_>>();
    let customer = own("customer", "Customer");
    scene.send(Msg::Grid(GridMsg::OwnColumns(vec![customer.clone()])));
    for taken in ["customer", "Reach"] {
        scene.send(Msg::Grid(GridMsg::OwnColumns(vec![customer.clone(), own("other", taken)])));
        assert_eq!(titles(), ["Customer"]);
        assert!(scene.said().contains(taken), "{}", scene.said());
    }
    scene.send(Msg::Grid(GridMsg::OwnColumns(vec![customer, own("other", "Seats")])));
    assert_eq!(titles(), ["Customer", "Seats"]);
}

const TEAMS: &str = r#""teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"}],"#;
const ITEMS: &str = r#"{"id":"a","title":"Alpha","team":"w","reach":100,"impact":1,"confidence":100,"effort":1,"moscow":"must"},
{"id":"b","title":"Beta","team":"p","reach":100,"impact":2,"confidence":50,"effort":2,"moscow":"could"},
{"id":"c","title":"Gamma","reach":30,"impact":1,"confidence":100,"effort":3},
{"id":"d","title":"Delta","team":"w","reach":400,"impact":1,"confidence":100,"effort":4,"moscow":"should","customer":"Acme","seats":12},
{"id":"e","title":"Epsilon","team":"gone"}"#;

fn names(plan: &Plan, layout: &ColumnLayout) -> String {
    layout.arranged(plan).0.iter().map(|column| name(plan, *column).to_string()).collect::<Vec<_>>().join(" ")
}

fn field(key: Key) -> Column {
    Column::Field(key)
}

#[test]
fn columns_are_chosen_ordered_and_follow_the_method() {
    let scene = Scene::new(TEAMS, ITEMS);
    let plan = scene.state().doc.plan.clone();
    let usual = "rank title reach impact confidence effort score moscow status team";
    assert_eq!(names(&plan, &ColumnLayout::default()), usual);
    let layout = ColumnLayout::default().turned(&plan, field(Key::Status)).turned(&plan, field(Key::Owner));
    assert_eq!(names(&plan, &layout), "rank title reach impact confidence effort score moscow team owner");
    let layout = layout.moved(&plan, field(Key::Owner), 2).moved(&plan, field(Key::Reach), 5);
    assert_eq!(names(&plan, &layout), "rank title owner impact reach confidence effort score moscow team");
    // Rank and title stay where they are.
    assert_eq!(layout.moved(&plan, Column::TITLE, 5), layout);
    let layout = layout.sized(&plan, Column::TITLE, 300).sized(&plan, field(Key::Owner), 5);
    let layout = layout.frozen_at(&plan, field(Key::Impact));
    let (_, widths, frozen) = layout.arranged(&plan);
    assert_eq!((widths[1], widths[2], widths[3], frozen), (300, 48, 0, 4));
    assert_eq!(layout.frozen_at(&plan, field(Key::Impact)).arranged(&plan).2, 2);
    // Kept in the plan as one step of undo, and read again.
    scene.send(Msg::Grid(GridMsg::Columns(layout.clone())));
    assert_eq!(kept(&scene.state().doc.plan), layout);
    assert!(scene.text().contains(r#""columns": {"order":["owner","impact","reach""#), "{}", scene.text());
    // Another method brings its own inputs; what was chosen stays.
    scene.send(Msg::Plan(PlanMsg::SetSetting(Key::Method, Some(plan_widget::model::Value::Word("cd3")))));
    let shown = names(&scene.state().doc.plan, &layout);
    assert_eq!(shown, "rank title value_per_month owner effort score delay moscow team");
    scene.send(Msg::Plan(PlanMsg::Undo));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(kept(&scene.state().doc.plan), ColumnLayout::default());
    assert_eq!(value_of(&ColumnLayout::default()), None);
}

#[test]
fn readers_and_other_programs_keep_what_is_theirs() {
    let scene = Scene::new(r#""columns":"two","fields":7,"#, ITEMS);
    let before = scene.text();
    let layout = ColumnLayout::default().turned(&scene.state().doc.plan, field(Key::Status));
    scene.send(Msg::Grid(GridMsg::Columns(layout.clone())));
    scene.send(Msg::Grid(GridMsg::OwnColumns(vec![CustomField {
        key: "k".into(),
        title: "K".into(),
        kind: FieldKind::Text,
        choices: vec![],
    }])));
    assert!(scene.said().contains("something else"), "{}", scene.said());
    assert_eq!(scene.text(), before);
    assert_eq!(*scene.state().ui.grid.columns.clone().unwrap(), layout);
    let reader = Scene::new("", ITEMS);
    reader.send(Msg::Mode(Mode::View));
    let before = reader.text();
    reader.send(Msg::Grid(GridMsg::Columns(layout.clone())));
    assert_eq!((reader.text(), reader.state().ui.grid.columns.as_deref()), (before, Some(&layout)));
}

#[test]
fn columns_of_ones_own() {
    let scene = Scene::new(TEAMS, ITEMS);
    let one = |title: &str, kind, choices: &[&str]| {
        let known = custom_fields(&scene.state().doc.plan);
        let choices = choices.iter().map(|word| Rc::from(*word)).collect();
        let new = CustomField { key: make_key(title, &known), title: title.into(), kind, choices };
        scene.send(Msg::Grid(GridMsg::OwnColumns(known.into_iter().chain([new]).collect())));
    };
    one("Customer", FieldKind::Text, &[]);
    one("Seats", FieldKind::Number, &[]);
    one("Risk", FieldKind::Choice, &["High", "Low"]);
    one("Risk 2", FieldKind::Date, &[]);
    // A title that the format uses as a key gets another.
    assert_eq!(&*make_key("Effort", &[]), "effort_2");
    let plan = scene.state().doc.plan.clone();
    assert!(
        scene.text().contains(r#"{"key":"risk","title":"Risk","kind":"choice","choices":["High","Low"]}"#),
        "{}",
        scene.text()
    );
    let cells = Cells::new(&plan, Rc::new(Locale::default()), &kept(&plan));
    let [customer, seats, risk, due] = cells.columns[cells.columns.len() - 4..] else { panic!() };
    assert_eq!((&*cells.name(customer), &*name(&plan, due)), ("Customer", "risk_2"));
    // What the items say under such a key already is there.
    assert_eq!(
        (cells.own_text(&plan.items()[3], 0, false), cells.own_text(&plan.items()[3], 1, false)),
        ("Acme".into(), "12".into())
    );
    let (a, b, d) = (scene.uid("a"), scene.uid("b"), scene.uid("d"));
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![a, b], risk, "Low".into())));
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![a], seats, "3.5".into())));
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![a], due, "3 May 2027".into())));
    scene.send(Msg::Grid(GridMsg::FillDown(vec![d, a, b], vec![customer])));
    assert!(
        scene.text().contains(r#""customer":"Acme","seats":12"#)
            && scene.text().contains(r#""seats":3.5,"risk_2":"2027-05-03""#),
        "{}",
        scene.text()
    );
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![a], seats, "many".into())));
    assert!(scene.said().contains("isn't a valid Seats: a number is expected"), "{}", scene.said());
    scene.send(Msg::Items(ItemsMsg::Sort(RowOrder::By { column: seats, descending: true })));
    assert_eq!(scene.state().ui.items.rows[..2], [3, 0]);
    for (words, rows) in
        [("risk:low", 2), ("seats>4", 1), ("seats:any", 2), ("customer:none", 2), ("risk_2:2027-Q2", 1)]
    {
        scene.send(Msg::Items(ItemsMsg::Filter(words.into())));
        assert_eq!(scene.state().ui.items.rows.len(), rows, "{words}");
    }
    scene.send(Msg::Items(ItemsMsg::Filter("".into())));
    // A column goes, what the items hold stays.
    scene.send(Msg::Grid(GridMsg::OwnColumns(
        custom_fields(&scene.state().doc.plan).into_iter().filter(|own| &*own.key != "seats").collect(),
    )));
    assert!(scene.text().contains(r#""seats":12"#) && !scene.text().contains(r#""key":"seats""#));
    assert!(!names(&scene.state().doc.plan, &kept(&scene.state().doc.plan)).contains("seats"));
}

#[test]
fn ranges_and_criteria_go_into_many_rows_as_one_step() {
    let head = r#""criteria":[{"id":"x","title":"Delight"}],"#;
    let scene = Scene::new(head, ITEMS);
    let all = ["a", "b", "c"].map(|id| scene.uid(id)).to_vec();
    scene.send(Msg::Grid(GridMsg::TypeAll(all.clone(), field(Key::Effort), "2-5".into())));
    let text = scene.text();
    assert_eq!(text.matches(r#""ranges":{"effort":[2,5]}"#).count(), 3, "{text}");
    assert_eq!(text.matches(r#""effort":3.2,"ranges""#).count(), 3, "its middle, whatever stood there: {text}");
    scene.send(Msg::Grid(GridMsg::TypeAll(all.clone(), field(Key::Effort), "4".into())));
    assert!(!scene.text().contains("ranges"), "{}", scene.text());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), text);
    scene.send(Msg::Grid(GridMsg::FillDown(vec![scene.uid("c"), scene.uid("d")], vec![field(Key::Effort)])));
    assert_eq!(scene.text().matches(r#""effort":3.2,"ranges":{"effort":[2,5]}"#).count(), 4, "{}", scene.text());
    scene.send(Msg::Grid(GridMsg::TypeAll(vec![scene.uid("a")], Column::Criterion(0), "7".into())));
    scene.send(Msg::Grid(GridMsg::FillDown(all, vec![Column::Criterion(0)])));
    assert_eq!(scene.text().matches(r#""criteria":{"x":7}"#).count(), 3);
}

#[test]
fn rows_stand_in_groups_with_subtotals() {
    let scene = Scene::new(TEAMS, ITEMS);
    scene.send(Msg::Grid(GridMsg::Group(Some(field(Key::Team)))));
    let heads = || {
        let ui = scene.state().ui;
        ui.grid
            .groups
            .iter()
            .map(|g| format!("{} {}@{}{}", g.name, g.count, g.line, if g.closed { "-" } else { "" }))
            .collect::<Vec<_>>()
            .join(", ")
    };
    // Teams in the plan's order, then one that is not there, then none.
    assert_eq!(heads(), "Web 2@0, Pay 1@3, gone 1@5, No team 1@7");
    let ui = scene.state().ui;
    // Within a group by rank.
    assert_eq!(**ui.items.rows, [0, 3, 1, 4, 2]);
    assert_eq!(ui.lines(), 9);
    assert_eq!((ui.line(3), ui.line(4), ui.line(9)), (Some(GridLine::Heading(1)), Some(GridLine::Row(2)), None));
    let columns = [Column::Score, field(Key::Effort), field(Key::Confidence), field(Key::Moscow), Column::TITLE];
    let sums = subtotals(&scene.state().doc, &ui.items.rows[0..2], &columns, &Locale::default());
    let sums: Vec<&str> = sums.iter().map(|(words, _)| &**words).collect();
    assert_eq!(sums, ["avg 100", "5", "avg 100%", "Must 20%", ""]);
    scene.send(Msg::Grid(GridMsg::CloseGroup("w".into())));
    assert_eq!(heads(), "Web 2@0-, Pay 1@1, gone 1@3, No team 1@5");
    let ui = scene.state().ui;
    assert_eq!((ui.lines(), ui.line_of(0), ui.line_of(2), ui.line(2)), (7, None, Some(2), Some(GridLine::Row(2))));
    // All rows still count: the other views show them.
    assert_eq!(ui.items.rows.len(), 5);
    // A new item below one of a group belongs to it, and the groups behind make room.
    scene.send(Msg::Items(ItemsMsg::Add { below: Some(scene.uid("b")), values: Vec::new() }));
    assert_eq!(heads(), "Web 2@0-, Pay 2@1, gone 1@4, No team 1@6");
    assert!(scene.text().contains(r#""title":"","team":"p""#), "{}", scene.text());
    scene.send(Msg::Grid(GridMsg::Group(Some(field(Key::Impact)))));
    assert_eq!(heads(), "2 1@0, 1 3@2, No impact 2@6");
    scene.send(Msg::Grid(GridMsg::Group(None)));
    assert!(scene.state().ui.grid.groups.is_empty() && scene.state().ui.lines() == 6);
}

#[test]
fn text_is_found_in_the_cells_shown() {
    let scene = Scene::new(TEAMS, ITEMS);
    let state = scene.state();
    let cells = Cells::new(&state.doc.plan, state.ui.locale.clone(), &ColumnLayout::default());
    let found = |words: &str| {
        let hits = find(&state.doc, &cells, &state.ui.items.rows, words);
        hits.iter().map(|(row, c)| format!("{row}{}", name(&state.doc.plan, *c))).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(found("TA"), "2title 1title".split(' ').rev().collect::<Vec<_>>().join(" "));
    assert_eq!(found("web"), "0team 1team");
    assert_eq!(found("must"), "0moscow");
    assert_eq!(found("100"), "0reach 0confidence 1confidence 2reach 3confidence");
    assert_eq!(found(" "), "");
    assert!(all(&state.doc.plan).len() > 20);
}

#[test]
fn a_pasted_block_fills_criteria_and_columns_of_the_plans_own() {
    let head = r#""settings":{"method":"weighted"},"criteria":[{"id":"x","title":"Delight","min":0,"max":10},{"id":"y","title":"Risk","min":0,"max":10}],
        "fields":[{"key":"customer","title":"Customer"},{"key":"seats","title":"Seats","kind":"number"}],"#;
    let scene = Scene::new(head, r#"{"id":"a","title":"A","criteria":{"x":1}},{"id":"b","title":"B"}"#);
    let before = scene.text();
    let columns = vec![
        Column::Criterion(0),
        Column::Criterion(1),
        Column::Custom(0, FieldKind::Text),
        Column::Custom(1, FieldKind::Number),
    ];
    let text = "8\t3\tAcme\t12\r\n\t5\tBolt\tsome\r\n7\t2\tCog\t4\r\n";
    scene.send(Msg::Grid(GridMsg::PasteCells { at: scene.uid("a"), columns, across: 0, text: text.into() }));
    let plan = scene.state().doc.plan.clone();
    let cells = Cells::new(&plan, Rc::new(Locale::default()), &kept(&plan));
    let row = |at: usize| {
        let item = &plan.items()[at];
        let criterion = |column| cells.criterion(item, column, false);
        [criterion(0), criterion(1), cells.own_text(item, 0, false), cells.own_text(item, 1, false)].join(" ")
    };
    assert_eq!([row(0), row(1), row(2)], ["8 3 Acme 12", " 5 Bolt ", "7 2 Cog 4"], "the third row is a new item");
    assert!(scene.said().contains("some"), "what was not understood is named: {}", scene.said());
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before, "one step");
}
