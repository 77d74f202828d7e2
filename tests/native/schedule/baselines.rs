//! Baselines and the change log: parents.

use plan_widget::exchange::changelog::{LogFacts, markdown};
use plan_widget::model::schema::PLAN;
use plan_widget::model::{Key, Plan};
use plan_widget::schedule::compare::{compare, of_baseline, of_plan, take};
use plan_widget::wire::canonical::value_text;
use plan_widget::wire::{canonical, read};

fn plan(text: &str) -> Plan {
    read(text).unwrap()
}

#[test]
fn a_baseline_knows_parents_and_the_change_log_says_where_an_item_went() {
    let tree = |parent: &str| {
        plan(&format!(
            r#"[{{"id":"acc","title":"Accounts"}},{{"id":"pay","title":"Payments"}},{{"id":"a","title":"Login","parent":"{parent}"}},
            {{"id":"b","title":"Loose"}}]"#
        ))
    };
    let (old, new) = (tree("acc"), tree("pay"));
    let text = value_text(&take(&old, Default::default()), PLAN.shape(Key::Title).unwrap());
    assert_eq!(text, r#"{"acc":{},"pay":{},"a":{"parent":"acc"},"b":{}}"#);
    let with = |items: &str| {
        let text = canonical::write(&new);
        let tail = text.rfind("\n}").unwrap();
        plan(&format!("{},\"baselines\":[{{\"id\":\"b\",\"items\":{items}}}]}}", &text[..tail]))
    };
    let known = with(&text);
    let changes = compare(&of_baseline(&known.baselines()[0], 1), &of_plan(&known, Default::default()));
    assert_eq!(changes[2].moved(), Some(("acc", "pay")));
    assert_eq!(changes.iter().filter(|change| change.is_change()).count(), 1);
    let title = |id: &str| known.item(id).and_then(|item| item.title()).unwrap_or(id).to_owned();
    let facts = LogFacts { day: &|day| day.to_string(), reasons: &|_| Vec::new(), title: &title, decisions: &[] };
    assert_eq!(
        markdown("# Log", &changes, &facts),
        "# Log\n\n### Moved to another parent\n\n- **Login**: Payments (was Accounts)\n  - Why:\n"
    );
    // A baseline without any parent may be older than parents are.
    let older = with(r#"{"acc":{},"a":{}}"#);
    let changes = compare(&of_baseline(&older.baselines()[0], 1), &of_plan(&older, Default::default()));
    assert!(changes.iter().all(|change| change.moved().is_none()));
}
