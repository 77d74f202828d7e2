//! `mcp` as an assistant's program speaks with it: a line of JSON-RPC in, a line out.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use common::{PROGRAM, SHOP, folder};
use serde_json::{Value, json};

struct Conversation {
    child: Child,
    to: Option<ChildStdin>,
    from: BufReader<ChildStdout>,
    asked: u64,
}

impl Conversation {
    fn begin(folder: &Path, arguments: &[&str]) -> Conversation {
        let mut child = Command::new(PROGRAM)
            .arg("mcp")
            .args(arguments)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (to, from) = (child.stdin.take(), BufReader::new(child.stdout.take().unwrap()));
        let mut begun = Conversation { child, to, from, asked: 0 };
        let hello = begun.ask(
            "initialize",
            json!({"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}),
        );
        assert_eq!(hello["result"]["serverInfo"]["name"], "plan-widget");
        assert!(hello["result"]["instructions"].as_str().unwrap().contains("read_plan"));
        begun.say(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        begun
    }

    fn say(&mut self, message: &Value) {
        writeln!(self.to.as_mut().unwrap(), "{message}").unwrap();
    }

    fn ask(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        self.say(&json!({"jsonrpc": "2.0", "id": self.asked, "method": method, "params": params}));
        let mut line = String::new();
        self.from.read_line(&mut line).unwrap();
        let answer: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(answer["id"], self.asked, "{line}");
        answer
    }

    /// The text that a tool answers with, or the error that it tells.
    fn call(&mut self, tool: &str, arguments: Value) -> Result<String, String> {
        let answer = self.ask("tools/call", json!({"name": tool, "arguments": arguments}));
        let Some(result) = answer.get("result") else { return Err(answer["error"]["message"].to_string()) };
        let text = result["content"][0]["text"].as_str().unwrap().to_owned();
        if result["isError"] == true { Err(text) } else { Ok(text) }
    }

    /// Closes the stream, as a program does that has no more questions.
    fn end(mut self) -> i32 {
        self.to.take();
        self.child.wait().unwrap().code().unwrap()
    }
}

fn version(answer: &str) -> String {
    let words: Vec<&str> = answer.split_whitespace().collect();
    let at = words.iter().position(|word| word.trim_end_matches(':') == "version").unwrap();
    words[at + 1].trim_end_matches('.').to_owned()
}

#[test]
fn an_assistant_reads_scores_and_explains() {
    let here = folder(&[("shop.plan.json", SHOP), ("more/b.plan.json", "[{]"), ("notes.txt", "secret")]);
    let mut talk = Conversation::begin(here.path(), &[]);
    let tools = talk.ask("tools/list", json!({}));
    let tools = tools["result"]["tools"].as_array().unwrap().clone();
    let mut names: Vec<&str> = tools.iter().map(|tool| tool["name"].as_str().unwrap()).collect();
    names.sort_unstable();
    let known =
        ["diff", "edit_plan", "explain", "list_plans", "plan_schema", "propose", "read_plan", "score", "validate"];
    assert_eq!(names, known);
    let writes = |tool: &&Value| tool["annotations"]["readOnlyHint"] != true;
    assert_eq!(tools.iter().filter(writes).count(), 2, "only edit_plan and propose can change a file");

    let listed: Value = serde_json::from_str(&talk.call("list_plans", json!({})).unwrap()).unwrap();
    assert_eq!((&listed[0]["plan"], &listed[1]["plan"]), (&json!("more/b.plan.json"), &json!("shop.plan.json")));
    assert!(listed[0]["refused"].as_str().unwrap().contains("line 1"), "{listed}");

    let plan = json!({"plan": "shop.plan.json"});
    let digest = talk.call("read_plan", plan.clone()).unwrap();
    assert!(digest.contains("## Ranking\n\n1. **"), "{digest}");
    let scored: Value = serde_json::from_str(&talk.call("score", plan.clone()).unwrap()).unwrap();
    assert_eq!((&scored[0]["id"], &scored[0]["score"]), (&json!("p2"), &json!(1600.0)));
    let asked = json!({"plan": "shop.plan.json", "ids": ["p2"]});
    assert!(talk.call("explain", asked).unwrap().contains("1,600"));
    assert_eq!(talk.call("validate", plan).unwrap(), "No problems.");
    assert!(talk.call("plan_schema", json!({})).unwrap().contains("2020-12"));

    let refused = talk.call("read_plan", json!({"plan": "../shop.plan.json"})).unwrap_err();
    assert!(refused.contains("list_plans"), "{refused}");
    assert!(talk.call("read_plan", json!({"plan": "notes.txt"})).is_err());
    assert!(talk.call("explain", json!({"plan": "shop.plan.json", "ids": ["nobody"]})).unwrap_err().contains("nobody"));
    assert!(talk.call("score", json!({"plan": "shop.plan.json", "method": "magic"})).unwrap_err().contains("rice"));
    assert_eq!(talk.end(), 0);
}

#[test]
fn an_edit_is_shown_first_and_written_over_the_version_that_was_shown() {
    let here = folder(&[("shop.plan.json", SHOP)]);
    let file = || fs::read_to_string(here.path().join("shop.plan.json")).unwrap();
    let mut talk = Conversation::begin(here.path(), &["."]);
    let edits = json!([
        {"action": "set", "id": "p2", "values": {"effort": 8, "team": null}},
        {"action": "add", "entry": {"id": "new", "title": "Gift cards", "depends_on": ["p2"]}},
        {"action": "settings", "values": {"method": "ice"}},
        {"action": "plan", "values": {"title": "The shop"}},
    ]);
    let shown = talk.call("edit_plan", json!({"plan": "shop.plan.json", "edits": edits})).unwrap();
    for line in ["settings.method: ", "~ items/p2 ", "+ items/new  Gift cards", "Nothing is written yet"] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    assert_eq!(file(), SHOP);

    let blind = talk.call("edit_plan", json!({"plan": "shop.plan.json", "edits": edits, "write": true})).unwrap_err();
    assert!(blind.contains("needs the version") && file() == SHOP, "{blind}");

    let write = |version: &str| json!({"plan": "shop.plan.json", "edits": edits, "write": true, "version": version});
    let told = talk.call("edit_plan", write(&version(&shown))).unwrap();
    assert!(told.contains("Written to shop.plan.json") && file().contains("Gift cards"), "{told}");
    assert!(file().contains("\"title\": \"The shop\"") && file().contains("\"effort\":8"), "{}", file());

    let after = file();
    let late = talk.call("edit_plan", write(&version(&shown))).unwrap_err();
    // The entry that the edits add is there by now.
    assert!(late.contains("edits[1]") && file() == after, "{late}");
    let again = json!([{"action": "set", "id": "p2", "values": {"effort": 9}}]);
    let stale = json!({"plan": "shop.plan.json", "edits": again, "write": true, "version": version(&shown)});
    let late = talk.call("edit_plan", stale).unwrap_err();
    assert!(late.contains("has been changed since") && file() == after, "{late}");

    let removed = json!([{"action": "remove", "id": "p2"}]);
    let shown = talk.call("edit_plan", json!({"plan": "shop.plan.json", "edits": removed})).unwrap();
    assert!(shown.contains("- items/p2") && shown.contains("depends_on"), "{shown}");
    assert_eq!(talk.end(), 0);
}

#[test]
fn what_does_not_fit_is_refused_with_its_place_and_nothing_is_written() {
    let here = folder(&[("shop.plan.json", SHOP)]);
    let mut talk = Conversation::begin(here.path(), &[]);
    let mut refused =
        |edits: Value| talk.call("edit_plan", json!({"plan": "shop.plan.json", "edits": edits})).unwrap_err();
    let one = |edit: Value| json!([{"action": "set", "id": "p1", "values": {"title": "X"}}, edit]);
    for (edit, words) in [
        (json!({"action": "set", "id": "p1", "values": {"efort": 3}}), "no key efort"),
        (json!({"action": "set", "id": "p1", "values": {"effort": "lots"}}), "effort"),
        (json!({"action": "set", "id": "p1", "values": {"id": "p9"}}), "id stays"),
        (json!({"action": "set", "id": "nobody", "values": {"effort": 3}}), "no entry nobody"),
        (json!({"action": "set", "list": "people", "id": "p1", "values": {}}), "no list people"),
        (json!({"action": "add", "entry": {"id": "p1", "title": "Again"}}), "have an entry p1 already"),
        (json!({"action": "set", "id": "p1", "values": {"depends_on": ["p1"]}}), "wait for each other"),
        (json!({"action": "plan", "values": {"rev": "1"}}), "rev is set"),
    ] {
        let why = refused(one(edit.clone()));
        assert!(why.contains(words), "{edit}: {why}");
        assert!(why.starts_with("edits[1]: "), "{edit}: {why}");
    }
    let dangling = refused(one(json!({"action": "set", "id": "p1", "values": {"depends_on": ["gone"]}})));
    assert!(dangling.contains("would bring a problem") && dangling.contains("gone"), "{dangling}");
    let misspelt = refused(json!([{"action": "sett", "id": "p1", "values": {}}]));
    assert!(misspelt.contains("sett"), "{misspelt}");
    assert_eq!(fs::read_to_string(here.path().join("shop.plan.json")).unwrap(), SHOP);
    assert_eq!(talk.end(), 0);
}

#[test]
fn a_folder_that_may_only_be_looked_at_is_never_written() {
    let newer = r#"{"format":"plan-widget","version":9,"items":[{"id":"a","title":"A"}]}"#;
    let here = folder(&[("shop.plan.json", SHOP), ("new.plan.json", newer)]);
    let mut talk = Conversation::begin(here.path(), &["--read-only"]);
    let edits = json!([{"action": "set", "id": "p1", "values": {"effort": 3}}]);
    let shown = talk.call("edit_plan", json!({"plan": "shop.plan.json", "edits": edits})).unwrap();
    let write = json!({"plan": "shop.plan.json", "edits": edits, "write": true, "version": version(&shown)});
    assert!(talk.call("edit_plan", write).unwrap_err().contains("--read-only"));
    let edits = json!([{"action": "set", "id": "a", "values": {"effort": 3}}]);
    assert!(talk.call("edit_plan", json!({"plan": "new.plan.json", "edits": edits})).is_err());
    assert!(talk.call("read_plan", json!({"plan": "new.plan.json"})).unwrap().contains("**A**"));
    assert_eq!(fs::read_to_string(here.path().join("shop.plan.json")).unwrap(), SHOP);
    assert_eq!(talk.end(), 0);
}

#[test]
fn a_proposal_has_reasons_and_is_written_when_it_was_seen() {
    let here = folder(&[("shop.plan.json", SHOP)]);
    let mut talk = Conversation::begin(here.path(), &[]);
    let shown =
        talk.call("propose", json!({"plan": "shop.plan.json", "everything": true, "from": "2027-02-01"})).unwrap();
    assert!(shown.contains("In the plan file:") && shown.contains("start: "), "{shown}");
    assert_eq!(fs::read_to_string(here.path().join("shop.plan.json")).unwrap(), SHOP);
    let asked = json!({"plan": "shop.plan.json", "everything": true, "from": "2027-02-01", "write": true, "version": version(&shown)});
    assert!(talk.call("propose", asked).unwrap().contains("Written to shop.plan.json"));
    assert_ne!(fs::read_to_string(here.path().join("shop.plan.json")).unwrap(), SHOP);
    let wrong = talk.call("propose", json!({"plan": "shop.plan.json", "from": "soon"})).unwrap_err();
    assert!(wrong.contains("soon is no day"), "{wrong}");
    assert_eq!(talk.end(), 0);
}

#[test]
fn edits_write_the_day_of_the_estimates_as_hands_do() {
    let plan = r#"{"format":"plan-widget","version":1,"as_of":"2999-05-01","settings":{"review_after_days":30},
        "items":[{"id":"a","title":"A","effort":2,"scored_at":"2998-01-01"},{"id":"b","title":"B","effort":2,"scored_at":"2998-01-01"}]}"#;
    let plan = plan_widget::wire::read(plan).unwrap();
    let made = |edits: Value| -> Vec<Option<String>> {
        let edits: Vec<plan_widget_cli::edits::PlanEdit> = serde_json::from_value(edits).unwrap();
        let after = plan_widget_cli::edits::edited(&plan, &edits).unwrap();
        after.items().iter().map(|item| item.scored_at().map(|day| day.to_string())).collect()
    };
    let (old, new) = (Some("2998-01-01".to_owned()), Some("2999-05-01".to_owned()));
    let set = |values: Value| json!([{"action": "set", "id": "a", "values": values}]);
    assert_eq!(made(set(json!({"effort": 3}))), [new.clone(), old.clone()]);
    assert_eq!(made(set(json!({"title": "C"}))), [old.clone(), old.clone()], "a title is no estimate");
    let said = Some("2998-12-24".to_owned());
    assert_eq!(
        made(set(json!({"effort": 3, "scored_at": "2998-12-24"}))),
        [said, old.clone()],
        "a day that is given holds"
    );
    let added = json!([{"action": "add", "entry": {"title": "D", "impact": 1}}]);
    assert_eq!(made(added), [old.clone(), old, new]);
}
