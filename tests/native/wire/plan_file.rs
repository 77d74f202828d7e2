//! The plan file: what opens, what is reported, what is written back.

use plan_widget::edit::{Command, apply, difference, merge, plan_change};
use plan_widget::model::check::check;
use plan_widget::model::{Key, Value};
use plan_widget::query::custom_field::custom_fields;
use plan_widget::wire::patch::patch;
use plan_widget::wire::{read, write};

const CANONICAL: &str = r#"{
  "format": "plan-widget",
  "version": 1,
  "title": "Checkout",
  "settings": {"method":"rice","fiscal_year_starts":2,"house":{"x":1.0}},
  "items": [
    {"id":"p1","title":"Passkeys","reach":450,"impact":3,"confidence":100,"effort":2,"moscow":"must","jira":["A-1",1.50]},
    {"id":"p2","title":"Guest \"checkout\"\n","reach":2000,"impact":1,"confidence":80,"effort":4,"ranges":{"effort":[2,8]}},
    17,
    {"id":"p3","title":"é😀","effort":"lots","depends_on":["p1"]}
  ],
  "team_url": "https://example.com/"
}
"#;

#[test]
fn canonical_text_comes_back_byte_for_byte() {
    assert_eq!(write(&read(CANONICAL).unwrap()), CANONICAL);
}

#[test]
fn the_widgets_own_keys_are_typed_and_keep_their_place_among_the_unknown() {
    let text = r#"{
  "format": "plan-widget",
  "version": 1,
  "items": [
    {"id":"a","title":"A","jira":1,"same_release_as":["b"],"z":1.50},
    {"id":"b","title":"B"}
  ],
  "before": 1.0,
  "fields": [{"key":"customer","title":"Customer","kind":"choice","choices":["Acme"],"hint":[1.0]},7,{"title":3}],
  "filters": [{"name":"Mine","words":"owner:any"}],
  "between": null,
  "columns": {"hidden":["status"],"widths":{"effort":120}},
  "lanes": {"status":["done"],"colour":["red"]}
}
"#;
    let plan = read(text).unwrap();
    assert_eq!(write(&plan), text);
    assert!(check(&plan).is_empty(), "to the format they are unknown: {:?}", check(&plan));
    assert!(plan.read_only().is_none());
    let custom = custom_fields(&plan);
    assert_eq!((custom.len(), &*custom[0].key, &*custom[0].choices[0]), (1, "customer", "Acme"));
    assert_eq!(plan.items()[0].same_release_as().collect::<Vec<_>>(), ["b"]);
    assert!(matches!(plan.own(Key::Columns), Some(Value::Record(_))));
    // What is another program's stays its text, digits and all, and is no problem of the plan.
    for other in [r#""fields": {"a":1.50}"#, r#""filters": 1e2"#, r#""columns": [1.0]"#, r#""lanes": null"#] {
        let name = &other[..other.find(':').unwrap()];
        let start = text.find(name).unwrap();
        let line = &text[start..start + text[start..].find('\n').unwrap()];
        let comma = if line.ends_with(',') { "," } else { "" };
        let changed = text.replacen(line, &format!("{other}{comma}"), 1);
        let plan = read(&changed).unwrap();
        assert_eq!(write(&plan), changed);
        assert!(check(&plan).is_empty() && plan.read_only().is_none(), "{other}");
    }
}

#[test]
fn sloppy_text_becomes_canonical_and_loses_nothing() {
    let text = r#" { "items":[ {"title":"A\u00e9\/","id":"a", "effort": 3.0, "effort":4e0, "zz": [ 1.0, "\u0041" ] , "reach":null, "tags":[]} ],
        "version":1,"format":"plan-widget"} "#;
    let plan = read(text).unwrap();
    let written = write(&plan);
    assert_eq!(
        written,
        "{\n  \"format\": \"plan-widget\",\n  \"version\": 1,\n  \"items\": [\n    {\"id\":\"a\",\"title\":\"Aé/\",\"effort\":3,\"effort\":4,\"zz\":[1.0,\"A\"]}\n  ]\n}\n"
    );
    assert_eq!(write(&read(&written).unwrap()), written);
    let problems: Vec<String> = check(&plan).iter().map(|problem| problem.path.clone()).collect();
    assert_eq!(problems, ["$.items[0].effort"]);
}

#[test]
fn problems_name_the_entry_and_the_path() {
    let plan = read(CANONICAL).unwrap();
    let said: Vec<String> = check(&plan).iter().map(|p| format!("{} {}: {p}", p.id, p.path)).collect();
    assert_eq!(
        said,
        [
            " $.items[2]: this entry is no object; it is kept as it is",
            "p3 $.items[3].effort: \"lots\" does not fit here: a number is expected",
        ]
    );
}

#[test]
fn an_edit_is_a_patch_and_can_be_taken_back() {
    let plan = read(CANONICAL).unwrap();
    let uid = plan.items()[1].uid;
    let command = Command::Set {
        list: Key::Items,
        values: vec![
            (uid, Key::Effort, Value::num(5.0)),
            (uid, Key::Ranges, None),
            (uid, Key::Team, Some(Value::text("web"))),
        ],
    };
    let diff = plan_change(&plan, &command).unwrap();
    assert_eq!(
        patch(&plan, &diff),
        r#"[{"op":"replace","path":"/items/1/effort","value":5},{"op":"remove","path":"/items/1/ranges"},{"op":"add","path":"/items/1/team","value":"web"}]"#
    );
    let after = apply(&plan, &diff);
    assert_ne!(write(&after), CANONICAL);
    assert_eq!(write(&apply(&after, &diff.reverse())), CANONICAL);
}

#[test]
fn what_is_no_plan_is_refused_with_its_place() {
    assert_eq!(
        read("{\n  \"items\": [1,]\n}").unwrap_err().to_string(),
        "This is not JSON: line 2, column 15: expected a value."
    );
    assert_eq!(read("{\"a\":1}").unwrap_err().code(), "not-a-plan");
    assert_eq!(read("{\"format\":\"gantt\",\"items\":[]}").unwrap_err().code(), "other-format");
    assert_eq!(read(&"[".repeat(1_000_000)).unwrap_err().code(), "not-json");
}

#[test]
fn items_that_are_no_list_are_refused_with_their_path() {
    for items in ["{}", "3", "\"a\"", "true", "{\"items\":[]}", "[[]"] {
        for text in [
            format!("{{\"items\":{items}}}"),
            format!("{{\"format\":\"plan-widget\",\"version\":1,\"title\":\"T\",\"items\":{items}}}"),
        ] {
            let refused = read(&text).unwrap_err();
            let code = if items == "[[]" { ("not-json", "$") } else { ("not-a-plan", "$.items") };
            assert_eq!((refused.code(), refused.path()), code, "{text}");
        }
    }
    let nested = read(
        "{\"items\":[[],{\"id\":\"a\",\"title\":\"A\",\"items\":{}}],\"baselines\":[{\"id\":\"b\",\"items\":[]}]}",
    )
    .unwrap();
    assert!(write(&nested).contains("    [],\n    {\"id\":\"a\",\"title\":\"A\",\"items\":{}}\n"));
    assert!(write(&nested).contains("{\"id\":\"b\",\"items\":[]}"));
    for none in ["{\"format\":\"plan-widget\"}", "{\"format\":\"plan-widget\",\"items\":null}"] {
        assert_eq!(read(none).unwrap_err().path(), "$.items");
    }
}

#[test]
fn an_empty_list_that_overrules_an_earlier_one_stays() {
    let text = r#"{"items":[{"id":"a","title":"A","tags":["d","k"],"tags":[],"votes":[{"by":"x"}],"votes":[]}],"teams":[{"id":"t","name":"T"}],"teams":[]}"#;
    let plan = read(text).unwrap();
    let written = write(&plan);
    assert!(written.contains(r#"{"id":"a","title":"A","tags":["d","k"],"tags":[],"votes":[{"by":"x"}],"votes":[]}"#));
    assert!(written.contains("  \"teams\": [{\"id\":\"t\",\"name\":\"T\"}],\n  \"teams\": [\n  ],\n"), "{written}");
    assert_eq!(write(&read(&written).unwrap()), written);
    assert_eq!(plan.items()[0].texts(Key::Tags).count(), 0);
    let stable = r#"{"criteria":[1,"a",null],"format":"plan-widget","items":[],"criteria":[]}"#;
    let once = write(&read(stable).unwrap());
    assert_eq!(write(&read(&once).unwrap()), once);
}

#[test]
fn an_empty_list_that_overrules_survives_edits_undo_and_merges() {
    let plan =
        read(r#"{"version":1,"format":"plan-widget","items":[],"teams":[{"id":"t","name":"T"}],"teams":[]}"#).unwrap();
    let mut after = plan.clone();
    let team = plan_widget::model::Record::new(after.fresh_uid());
    let command = Command::Insert { list: Key::Teams, index: 0, records: vec![team.into()] };
    let diff = plan_change(&plan, &command).unwrap();
    let after = apply(&plan, &diff);
    assert_eq!(write(&apply(&after, &diff.clone().reverse())), write(&plan));
    let expected: serde_json::Value = serde_json::from_str(&write(&after)).unwrap();
    let mut patched: serde_json::Value = serde_json::from_str(&write(&plan)).unwrap();
    let steps: json_patch::Patch = serde_json::from_str(&patch(&plan, &diff)).unwrap();
    json_patch::patch(&mut patched, &steps).unwrap();
    assert_eq!(patched, expected);
    for (from, to) in [(&plan, &after), (&after, &plan)] {
        assert_eq!(apply(from, &difference(from, to)), *to);
    }
    let titled = read(&write(&plan).replace("\"teams\": [{", "\"title\": \"B\",\n  \"teams\": [{")).unwrap();
    let merged = merge(&plan, &plan, &titled);
    assert_eq!(write(&merged.plan), write(&titled));
    assert_eq!(merged.clashes, []);
}
