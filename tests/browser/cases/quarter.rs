//! A quarter planned from end to end on the Word-50 plan with three teams: undated ideas become bars in lanes, one waits for another, the load is made to
//! fit, a baseline is taken, something slips, and the change log is pasted into the page. Once by pointer, once by keyboard alone.

use browser_tests::{Page, pointer, tests};
use serde_json::{Value, json};

tests![a_quarter_is_planned_by_pointer, a_quarter_is_planned_by_keyboard];

/// The plan, as of a day, with teams of one person each and efforts that a calendar can hold.
fn word() -> Value {
    let mut plan: Value = serde_json::from_str(include_str!("../../../examples/word.plan.json")).expect("an example");
    plan["as_of"] = json!("2027-01-04");
    plan["settings"]["effort_unit"] = json!("person-days");
    plan["teams"] =
        json!([{ "id": "ed", "name": "Editing" }, { "id": "vw", "name": "Views" }, { "id": "hp", "name": "Help" }]);
    plan
}

fn overbooked(page: &Page<'_>) -> bool {
    page.names("listitem").iter().any(|name| name.contains("Over capacity"))
}

fn log_is_right(page: &Page<'_>) {
    page.until("the pasted log tells what slipped, by how much and why", || {
        let log = page.pasted_text();
        ["### Slipped", "**Help-2**", "+7 days", "Why: The review took longer"].iter().all(|part| log.contains(part))
    });
}

fn a_quarter_is_planned_by_pointer(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &word());
    assert!(page.find("button", "Fold Editing").is_some(), "lanes stand before anything has dates");
    let drop = |title: &str, lane: &str, team: &str, days: f64| {
        // Its upper half: over the lower one WebKit has the bar by which the tray scrolls.
        let chip = page.rest(&page.get("button", title)).at(0.5, 0.2);
        let lane = page.rest(&page.get("button", &format!("Fold {lane}")));
        // From the line of today on, at the middle of the lane's first row.
        let today = page.eval(
            "return document.querySelector('plan-widget').shadowRoot.querySelector('.today').getBoundingClientRect().x",
            &[],
        );
        let to = pointer::Point { x: today.as_f64().unwrap_or_default() + days, y: lane.center().y };
        page.drag(&[chip, chip.by(0.0, -12.0), to.by(-6.0, 0.0), to]);
        page.until_item(title, "team", &json!(team));
        page.bar(title);
    };
    drop("Insert-2", "Editing", "ed", 4.0);
    drop("Insert-3", "Editing", "ed", 4.0);
    drop("Help-2", "Help", "hp", 160.0);
    page.click_on("button", "Show");
    page.click_on("menuitemcheckbox", "Load of teams");
    page.until("two things at once are too much for one person", || overbooked(page));
    let bar = page.rest(&page.bar("Insert-3"));
    let from = bar.center();
    page.drag(&[from, from.by(20.0, 0.0), from.by(bar.width + 12.0, 0.0)]);
    page.until("one after the other fits", || !overbooked(page));
    // What is under the pointer offers the handle from which a dependency is drawn.
    let (first, then) = (page.rest(&page.bar("Insert-2")), page.rest(&page.bar("Help-2")));
    page.hover(first.center());
    let handle = first.at(1.0, 0.5).by(11.0, 0.0);
    page.drag(&[handle, handle.by(12.0, 12.0), then.center().by(-3.0, 0.0), then.center()]);
    page.until_item("Help-2", "depends_on", &json!(["Insert-2"]));
    let compare = || {
        page.click_on("button", "More");
        page.click_on("menuitem", "Compare");
    };
    compare();
    page.click_on("button", "Save baseline");
    page.says("status", "Nothing changed.");
    page.click_on("button", "Close");
    page.gone("dialog", "Compare");
    let (bar, before) = (page.rest(&page.bar("Help-2")), page.item("Help-2")["end"].clone());
    let week = page.day_width("Help-2", days(&page.item("Help-2"))) * 7.0;
    page.drag(&[bar.center(), bar.center().by(8.0, 0.0), bar.center().by(week, 0.0)]);
    page.until("it has slipped", || page.item("Help-2")["end"] != before);
    compare();
    page.says("status", "Slipped 1");
    page.click_on("textbox", "Why Help-2 changed");
    page.type_text("The review took longer");
    page.press("Tab");
    page.click_on("button", "Copy the change log");
    page.click_on("button", "Close");
    log_is_right(page);
}

/// How many days an item takes.
fn days(item: &Value) -> f64 {
    let day = |key: &str| {
        let date = item[key].as_str().unwrap_or_default();
        let part =
            |at: std::ops::Range<usize>| date.get(at).and_then(|part| part.parse::<i32>().ok()).unwrap_or_default();
        // All of it lies in the first quarter of 2027.
        [0, 31, 59][part(5..7) as usize - 1] + part(8..10)
    };
    f64::from(day("end") - day("start") + 1)
}

/// Presses a key until what has the focus has a name that is wanted.
fn until_at(page: &Page<'_>, key: &str, wanted: &str) {
    for _ in 0..90 {
        let name = page.focused().1;
        if name == wanted || name.starts_with(&format!("{wanted}, ")) {
            return;
        }
        page.press(key);
    }
    panic!("{key} never led to {wanted:?}; the focus is on {:?}", page.focused());
}

/// Chooses from a menu, from wherever the focus is below its button.
fn choose(page: &Page<'_>, menu: &str, choice: &str) {
    until_at(page, "Shift+Tab", menu);
    page.press("Enter");
    until_at(page, "Down", choice);
    page.press("Enter");
}

fn a_quarter_is_planned_by_keyboard(page: &Page<'_>) {
    page.widget("view=\"timeline\"", &word());
    // Into the tray, which is what Tab reaches last, and onto the calendar.
    let schedule = |title: &str| {
        until_at(page, "Tab", first_undated(page).as_str());
        until_at(page, "Right", title);
        page.press("Enter");
        page.until("it has dates, and the focus", || page.focused().1.starts_with(&format!("{title}, ")));
    };
    let up_to = |title: &str, teams: &[&str]| {
        for team in teams {
            page.press("Ctrl+Up");
            page.until_item(title, "team", &json!(team));
            page.until("the focus goes along", || page.focused().1.starts_with(&format!("{title}, ")));
        }
    };
    schedule("Insert-2");
    up_to("Insert-2", &["hp", "vw", "ed"]);
    schedule("Insert-3");
    up_to("Insert-3", &["hp", "vw", "ed"]);
    choose(page, "Show", "Load of teams");
    page.until("two things at once are too much for one person", || overbooked(page));
    until_at(page, "Tab", "Insert-3");
    page.press("Ctrl+Right");
    page.press("Ctrl+Right");
    page.until("one after the other fits", || !overbooked(page));
    schedule("Help-2");
    up_to("Help-2", &["hp"]);
    for start in ["2027-01-11", "2027-01-18", "2027-01-25"] {
        page.press("Ctrl+Right");
        page.until_item("Help-2", "start", &json!(start));
    }
    page.press("Ctrl+Home");
    until_at(page, "Home", "Insert-2");
    page.press("d");
    page.press("Ctrl+End");
    until_at(page, "End", "Help-2");
    page.press("Enter");
    page.until_item("Help-2", "depends_on", &json!(["Insert-2"]));
    choose(page, "More", "Compare");
    until_at(page, "Tab", "Save baseline");
    page.press("Enter");
    page.says("status", "Nothing changed.");
    page.press("Escape");
    page.gone("dialog", "Compare");
    until_at(page, "Tab", "Help-2");
    page.press("Ctrl+Right");
    page.until_item("Help-2", "start", &json!("2027-02-01"));
    choose(page, "More", "Compare");
    page.says("status", "Slipped 1");
    until_at(page, "Tab", "Why Help-2 changed");
    page.type_text("The review took longer");
    until_at(page, "Tab", "Copy the change log");
    page.press("Enter");
    page.press("Escape");
    log_is_right(page);
}

/// The title of the undated item that Tab leads to.
fn first_undated(page: &Page<'_>) -> String {
    let script = "const chip = document.querySelector('plan-widget').shadowRoot.querySelector('.undated-item[tabindex=\"0\"]'); return chip ? name(chip) : ''";
    page.until_some("something has no dates", || {
        page.eval(script, &[]).as_str().filter(|title| !title.is_empty()).map(str::to_owned)
    })
}
