//! Many raters, criteria, ranges: from ballots that come back to an order that can be defended, by keyboard.

use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    a_rater_fills_in_a_ballot_and_copies_it,
    a_rater_types_from_field_to_field,
    what_is_no_vote_stays_in_its_field_and_says_why,
    a_link_opens_the_ballot,
    a_ballot_link_of_the_page_carries_the_plan_without_votes,
    ballots_are_taken_in_hidden_and_revealed,
    own_criteria_rank_the_plan,
    ranges_say_how_sure_the_order_is,
    the_word_plan_goes_from_paste_to_a_defended_top_ten_by_keyboard,
];

/// What the widget shows, as it is read.
fn words(page: &Page<'_>) -> String {
    let all = page.eval("return tidy(content(document.querySelector('plan-widget')))", &[]);
    all.as_str().unwrap_or_default().to_owned()
}

fn until_words(page: &Page<'_>, part: &str) {
    page.until_equal(&format!("it says {part:?}"), &json!(true), || {
        let words = words(page);
        if words.contains(part) { json!(true) } else { json!(words) }
    });
}

/// Goes on with Tab until something has the focus.
fn tab_to(page: &Page<'_>, role: &str, name: &str) {
    for _ in 0..160 {
        let (at, named) = page.focused();
        if at == role && named.starts_with(name) {
            return;
        }
        page.press("Tab");
    }
    panic!("Tab does not come to a {role} named {name:?}");
}

/// Goes back with Shift+Tab to what stands shortly before. On past the end of the page Firefox would go to its own buttons, and not come back.
fn tab_back_to(page: &Page<'_>, name: &str) {
    for _ in 0..12 {
        if page.focused().1 == name {
            return;
        }
        page.press("Shift+Tab");
    }
    panic!("{name:?} does not stand before what had the focus");
}

fn set(page: &Page<'_>, role: &str, name: &str, value: &str) {
    let field = page.get(role, name);
    page.eval(
        "const [e, value] = arguments; e.focus(); e.value = value; e.dispatchEvent(new Event('change', { bubbles: true, composed: true }))",
        &[field.to_value(), json!(value)],
    );
}

fn a_rater_fills_in_a_ballot_and_copies_it(page: &Page<'_>) {
    page.widget("view=\"insights\" mode=\"view\"", &plans::small());
    page.click_on("button", "Ballots");
    page.click_on("button", "Fill in a ballot here");
    let name = page.get("textbox", "Your name");
    page.click(&name);
    page.type_text("Ana");
    page.press("Tab");
    let reach = page.get("textbox", "Reach of Passkeys");
    page.click(&reach);
    page.type_text("500");
    page.press("Tab");
    let before = page.value();
    page.click_on("button", "Copy my ballot");
    page.says("status", "Your ballot is copied");
    page.press("Escape");
    page.until("the form is gone", || page.find("button", "Copy my ballot").is_none());
    let text = page.pasted_text();
    assert!(text.contains("by: Ana") && text.contains("p1 reach=500 impact="), "{text}");
    assert_eq!(page.value(), before);
}

/// The form of a ballot, open.
fn form(page: &Page<'_>) {
    page.widget("view=\"insights\"", &plans::small());
    page.click_on("button", "Ballots");
    page.click_on("button", "Fill in a ballot here");
    page.get("dialog", "Your ballot");
    page.until("what is typed goes into the first field", || page.focused().1 == "Your name");
}

fn a_rater_types_from_field_to_field(page: &Page<'_>) {
    form(page);
    let name = page.get("textbox", "Your name");
    page.click(&name);
    page.type_text("Ana");
    for typed in ["5000", "2", "80"] {
        page.press("Tab");
        page.type_text(typed);
    }
    // Whatever else is drawn anew while somebody types: what she has typed stays.
    page.element("e.view = 'matrix'");
    page.settle();
    assert_eq!(page.focused().1, "Confidence of Passkeys");
    page.click_on("button", "Copy my ballot");
    page.says("status", "Your ballot is copied");
    let text = {
        page.press("Escape");
        page.gone("dialog", "Your ballot");
        page.pasted_text()
    };
    assert!(text.contains("p1 reach=5000 impact=2 confidence=80 "), "{text}");
    // What stands in a field when the form is closed is in the ballot.
    page.element("e.view = 'insights'");
    page.click_on("button", "Ballots");
    page.click_on("button", "Fill in a ballot here");
    let reach = page.get("textbox", "Reach of Passkeys");
    page.click(&reach);
    page.press("Ctrl+a");
    page.type_text("700");
    page.press("Escape");
    page.gone("dialog", "Your ballot");
    page.click_on("button", "Ballots");
    page.click_on("button", "Fill in a ballot here");
    let reach = page.get("textbox", "Reach of Passkeys");
    assert_eq!(page.eval("return arguments[0].value", &[reach.to_value()]), "700");
}

fn what_is_no_vote_stays_in_its_field_and_says_why(page: &Page<'_>) {
    form(page);
    let words = words(page);
    for part in ["people or events per quarter", "3 massive, 2 high", "percent", "person-months"] {
        assert!(words.contains(part), "{part} in {words}");
    }
    let name = page.get("textbox", "Your name");
    page.click(&name);
    page.type_text("Ana");
    let confidence = page.get("textbox", "Confidence of Passkeys");
    page.click(&confidence);
    page.type_text("200");
    page.press("Tab");
    page.says("status", "a number from 0 to 100 is expected");
    let state = || {
        page.eval("return [arguments[0].value, arguments[0].getAttribute('aria-invalid')]", &[confidence.to_value()])
    };
    page.until_equal("it stays as it was typed", &json!(["200", "true"]), state);
    page.click_on("button", "Copy my ballot");
    page.says("alert", "Confidence of Passkeys can't be used yet");
    page.click(&confidence);
    page.press("Ctrl+a");
    page.type_text("90");
    page.press("Tab");
    page.until_equal("it is one now", &json!(["90", null]), state);
    let impact = page.get("textbox", "Impact of Passkeys");
    page.click(&impact);
    page.type_text("80");
    page.press("Tab");
    page.says("status", "RICE uses 3, 2, 1, 0.5 or 0.25");
}

fn a_ballot_link_of_the_page_carries_the_plan_without_votes(page: &Page<'_>) {
    page.open("index.html");
    page.ready();
    let mut plan = plans::small();
    plan["items"][0]["votes"] = json!([{ "by": "Ben", "reach": 12345 }]);
    page.eval("return document.querySelector('plan-widget').load(arguments[0])", &[plan]);
    page.element("e.view = 'insights'");
    page.click_on("button", "Ballots");
    page.click_on("button", "Copy a link to the ballot");
    page.says("status", "It opens a ballot for the plan as it is now, without anyone's votes.");
    page.press("Escape");
    page.gone("dialog", "Ballots");
    let link = page.pasted_text();
    assert!(link.contains("?ballot#plan="), "{link}");
    page.open("pages/harness.html");
    page.with(|session| session.open(&link));
    page.ready();
    page.get("dialog", "Your ballot");
    page.get("textbox", "Reach of Guest checkout");
    assert!(!page.value().contains("12345"), "nobody is led by another's vote");
}

fn a_link_opens_the_ballot(page: &Page<'_>) {
    page.widget("", &plans::small());
    page.open("show.html?for=ben#ballot");
    page.ready();
    page.get("dialog", "Your ballot");
    page.get("textbox", "Your name");
}

fn ballot(by: &str, votes: &str) -> String {
    format!(
        "plan-widget ballot\nplan: Checkout\nby: {by}\nat: 2027-01-02\nitems: 1 of 5\n\n# Guest checkout\n{votes}\nend of ballot\n"
    )
}

fn ballots_are_taken_in_hidden_and_revealed(page: &Page<'_>) {
    page.widget("view=\"insights\"", &plans::small());
    page.click_on("button", "Ballots");
    let text =
        [ballot("Ana", "p2 reach=1000 effort=3"), ballot("Ben", "p2 reach=9000 effort=5")].join("\nBest regards\n");
    set(page, "textbox", "Ballots to take in", &text);
    page.says("status", "Added 2 ballots (Ana, Ben)");
    set(page, "textbox", "Ballots to take in", &ballot("ana", "p2 reach=3000 effort=3"));
    page.says("status", "Replaced an earlier ballot");
    page.press("Escape");
    until_words(page, "2 people have voted");
    assert!(!words(page).contains("9,000"), "hidden until revealed");
    page.click_on("button", "Show where they differ");
    until_words(page, "Guest checkout Reach 3,000 9,000 6,000 2,000");
    page.click_on("button", "Take median");
    page.until_item("p2", "reach", &json!(6000));
    page.until_item("p2", "effort", &json!(4));
    page.click_on("button", "Guest checkout");
    page.get("region", "Votes");
    page.click_on("button", "Mark to discuss");
    page.until_item("p2", "tags", &json!(["discuss"]));
}

fn own_criteria_rank_the_plan(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.open_settings();
    set(page, "combobox", "Scoring method", "weighted");
    for (name, weight) in [("Delight", "3"), ("Risk", "1")] {
        page.click_on("button", "Add criterion");
        page.get("textbox", "Weight of New criterion");
        set(page, "textbox", "Weight of New criterion", weight);
        set(page, "textbox", "Criterion name", name);
        page.get("textbox", &format!("Weight of {name}"));
        // The next one is named anew, so that the first field is this one's no more.
        if name == "Delight" {
            page.eval("const e = find(scope, 'textbox', 'Criterion name'); e.setAttribute('aria-label', 'Named')", &[]);
        }
    }
    page.click_on("checkbox", "Lower is better: Risk");
    page.until("both criteria are in the plan", || {
        let criteria = page.plan()["criteria"].clone();
        criteria[0]["weight"] == 3 && criteria[1]["lower_is_better"] == true
    });
    page.press("Escape");
    let id = |at: usize| page.plan()["criteria"][at]["id"].as_str().unwrap_or_default().to_owned();
    page.until("each criterion has a column", || {
        let headers = page.headers();
        headers.iter().any(|name| name == "Delight") && headers.iter().any(|name| name == "Risk")
    });
    page.enter_cell("Passkeys", "Delight");
    page.type_text("8");
    page.press("Tab");
    page.until_focus("Passkeys", "Risk");
    page.type_text("4");
    page.press("Enter");
    page.until_item("p1", "criteria", &json!({ id(0): 8, id(1): 4 }));
    // (3 × 80 + 1 × 60) / 4
    page.until_cell("Passkeys", "Weighted", "75");
}

fn ranges_say_how_sure_the_order_is(page: &Page<'_>) {
    let mut plan = plans::small();
    for item in [0, 1, 2] {
        plan["items"][item]["ranges"] = json!({ "effort": [1, 9] });
    }
    page.widget("view=\"insights\"", &plan);
    until_words(page, "Likely rank");
    let seed = |seed: u32| {
        let holds =
            format!("return find(scope, 'region', 'Insights').textContent.includes('10,000 simulations, seed {seed}')");
        page.until_eval(&holds, &json!(true));
    };
    seed(1);
    let figures = || {
        let said = page.eval(
            "return [...inside(scope)].filter((e) => e.matches('.ranges .words')).map((e) => e.textContent)",
            &[],
        );
        said.as_array().cloned().unwrap_or_default()
    };
    let line = page.get("slider", "Cut line");
    page.eval("arguments[0].focus()", &[line.to_value()]);
    page.press("Home");
    page.until("the top is 1", || {
        figures().first().is_some_and(|said| said.as_str().is_some_and(|said| said.ends_with('%')))
    });
    let first = figures();
    page.press("Down");
    page.until("the top is 2", || {
        page.attribute(&page.get("slider", "Cut line"), "aria-valuenow").as_deref() == Some("2")
    });
    assert!(page.events("plan-change").is_empty());
    page.click_on("button", "How this is worked out");
    page.click_on("button", "Run again with another seed");
    seed(2);
    // An edit and its undoing give the same figures again.
    page.element("return e.load(e.value)");
    seed(2);
    let at = page.rest(&page.get("slider", "Cut line")).center();
    page.drag(&[at, at.by(0.0, -8.0), at.by(0.0, -28.0)]);
    page.until("the line was pulled up", || {
        page.attribute(&page.get("slider", "Cut line"), "aria-valuenow").as_deref() == Some("1")
    });
    assert_eq!(figures().len(), first.len());
}

/// The Word plan as rows of a spreadsheet, and the ballots of its four stakeholders.
fn word() -> (String, String) {
    let path = browser_tests::server::root().join("examples/word.plan.json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let plan: Value = serde_json::from_str(&text).expect("a plan");
    let mut ballots = vec![String::new(); 4];
    for (at, ballot) in ballots.iter_mut().enumerate() {
        *ballot = format!("plan-widget ballot\nby: Stakeholder {}\nat: 2027-01-02\n", at + 1);
    }
    let mut rows = "Id\tFeature\tKind\tEffort\n".to_owned();
    for item in plan["items"].as_array().expect("items") {
        let id = item["id"].as_str().unwrap_or_default();
        rows +=
            &format!("{id}\t{} of the plan\tfeature\t{}\n", item["title"].as_str().unwrap_or_default(), item["effort"]);
        for (ballot, vote) in ballots.iter_mut().zip(item["votes"].as_array().expect("votes")) {
            *ballot += &format!("{id} value={} time_criticality={}\n", vote["value"], vote["time_criticality"]);
        }
    }
    (rows, ballots.join("end of ballot\n\n"))
}

/// Goes through a select's choices until the plan is as it should be.
fn pick(page: &Page<'_>, name: &str, letter: &str, holds: impl Fn() -> bool) {
    tab_to(page, "combobox", name);
    page.type_text(letter);
    page.until(&format!("{name} is chosen"), holds);
}

fn the_word_plan_goes_from_paste_to_a_defended_top_ten_by_keyboard(page: &Page<'_>) {
    let (rows, ballots) = word();
    page.show("<plan-widget activate=\"eager\"></plan-widget>");
    page.ready();
    page.get("textbox", "Rows to import");
    page.copy_text(&rows);
    tab_to(page, "textbox", "Rows to import");
    page.press("Ctrl+v");
    page.get("dialog", "Import rows");
    tab_to(page, "button", "Add 50 rows");
    page.press("Enter");
    page.until("rows are there", || page.column("Title").len() > 8);
    // Work goes on with the first of them.
    page.until_focus("File-1 of the plan", "Title");
    // The toolbar lies before the grid.
    for _ in 0..12 {
        if page.focused() == ("button".to_owned(), "More".to_owned()) {
            break;
        }
        page.press("Shift+Tab");
    }
    page.press("Enter");
    for _ in 0..12 {
        if page.focused().1.starts_with("Plan settings") {
            break;
        }
        page.press("Down");
    }
    page.press("Enter");
    page.get("dialog", "Plan settings");
    pick(page, "Scoring method", "V", || page.plan()["settings"]["method"] == "value_effort");
    page.press("Escape");
    // Fifty items without a value: nothing is scored yet.
    until_words(page, "0 scored");
    // From a mail to the ballots.
    page.copy_text(&ballots);
    tab_to(page, "tab", "Scores");
    page.press("Alt+5");
    page.shows("Insights");
    tab_to(page, "button", "Ballots");
    page.press("Enter");
    page.get("dialog", "Ballots");
    tab_to(page, "textbox", "Ballots to take in");
    page.press("Ctrl+v");
    page.says("status", "Added 4 ballots (Stakeholder 1, Stakeholder 2, Stakeholder 3, Stakeholder 4)");
    page.press("Escape");
    until_words(page, "4 people have voted: Stakeholder 1 (50 items)");
    tab_back_to(page, "Show where they differ");
    page.press("Enter");
    until_words(page, "Biggest disagreements");
    tab_back_to(page, "Take all medians");
    page.press("Enter");
    page.until("every item has a value", || {
        page.plan()["items"].as_array().is_some_and(|items| items.iter().all(|item| item["value"].is_number()))
    });
    until_words(page, "50 scored");
    // The first ten, each with its working; the focus comes back to where it was.
    page.press("Alt+1");
    page.shows("Scores");
    let cell = || page.focused_cell().1;
    for _ in 0..60 {
        if !cell().is_empty() {
            break;
        }
        page.press("Tab");
    }
    page.press("Ctrl+Home");
    for _ in 0..8 {
        if cell() == "Value / effort" {
            break;
        }
        page.press("Right");
    }
    page.until("the best score has the focus", || cell() == "Value / effort");
    for place in 1..=10 {
        let (title, _) = page.focused_cell();
        let rank = page.cell_text(&title, "Rank");
        page.press("Enter");
        page.get("complementary", &format!("Details of {title}"));
        until_words(page, &format!("rank {rank}"));
        until_words(page, " effort = ");
        if place == 1 {
            // Beside another one: what would bring them level.
            tab_to(page, "button", "Compare with another item");
            page.press("Enter");
            tab_to(page, "combobox", "Compare with");
            page.press("Down");
            page.get("region", "Comparison");
            until_words(page, "Tied if ");
        }
        page.press("Escape");
        page.until_focus(&title, "Value / effort");
        page.press("Down");
    }
    page.press("Ctrl+Home");
    for _ in 0..8 {
        if cell() == "Effort" {
            break;
        }
        page.press("Right");
    }
    page.until("an effort has the focus", || cell() == "Effort");
    page.type_text("3-9");
    page.press("Enter");
    page.until("a range is kept", || {
        page.plan()["items"]
            .as_array()
            .is_some_and(|items| items.iter().any(|item| item["ranges"]["effort"] == json!([3, 9])))
    });
    page.press("Alt+5");
    page.shows("Insights");
    until_words(page, "of the top 10 are safe (95%)");
    tab_to(page, "slider", "Cut line");
    page.press("Down");
    until_words(page, "top 11 is safe");
}
