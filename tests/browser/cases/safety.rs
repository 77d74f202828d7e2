//! What must not be lost: drafts, unsaved changes, and the plan after a fault.

use browser_tests::widget::inline;
use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    whether_it_is_saved_is_visible,
    a_draft_is_offered_back_and_cleared_by_a_save,
    a_draft_let_go_is_gone,
    storage_that_throws_is_a_normal_case,
    a_newer_file_opens_read_only,
    an_entry_with_a_problem_survives,
    edits_take_effect_in_order_with_the_network_gone,
    after_a_fault_the_last_plan_is_offered,
    a_fault_can_be_told_to_those_who_mend_it,
    view_mode_has_nothing_to_edit_with,
];

/// Adds an item, which makes the plan differ from what is saved.
fn edit(page: &Page<'_>) {
    page.add_item("Gift cards");
    assert_eq!(page.element("return e.dirty"), json!(true));
}

/// Everything that can be read of the widget.
fn words(page: &Page<'_>) -> String {
    page.eval("return tidy(content(document.querySelector('plan-widget')))", &[])
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

fn whether_it_is_saved_is_visible(page: &Page<'_>) {
    page.widget("view=\"scores\" store=\"local\"", &plans::small());
    assert!(!words(page).contains("Unsaved"));
    edit(page);
    page.until("it says so", || words(page).contains("Unsaved"));
    page.click_on("button", "Save");
    page.until("it is saved", || page.element("return e.dirty") == json!(false));
    page.until("and says so", || !words(page).contains("Unsaved"));
    page.until("the page is told", || !page.events("plan-save").is_empty());
}

fn a_draft_is_offered_back_and_cleared_by_a_save(page: &Page<'_>) {
    page.widget("view=\"scores\" store=\"local\" id=\"kept\"", &plans::small());
    edit(page);
    let edited = page.value();
    page.until_draft();
    page.reload();
    page.ready();
    page.click_on("button", "Restore draft");
    page.until("the draft is back", || page.value() == edited);
    page.element("return e.save()");
    page.until("it is saved", || page.element("return e.dirty") == json!(false));
    page.reload();
    page.ready();
    page.shows("Scores");
    assert!(page.find("button", "Restore draft").is_none(), "a saved plan leaves no draft");
}

fn a_draft_let_go_is_gone(page: &Page<'_>) {
    page.widget("view=\"scores\" id=\"kept\"", &plans::small());
    let before = page.value();
    edit(page);
    page.until_draft();
    page.reload();
    page.ready();
    page.click_on("button", "Discard it");
    page.gone("button", "Restore draft");
    assert_eq!(page.value(), before);
    page.reload();
    page.ready();
    page.shows("Scores");
    assert!(page.find("button", "Restore draft").is_none());
}

fn storage_that_throws_is_a_normal_case(page: &Page<'_>) {
    page.server.put(
        "no-storage.js",
        "for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } });",
    );
    let body = format!("<plan-widget activate=\"eager\" view=\"scores\">{}</plan-widget>", inline(&plans::small()));
    let html = browser_tests::widget::document(&body)
        .replace("<script type", "<script src=\"/no-storage.js\"></script><script type");
    page.server.put("show.html", html);
    page.open("show.html");
    page.ready();
    edit(page);
    page.click_on("tab", "Board");
    page.get("list", "Must");
    assert_eq!(page.complaints(), Vec::<String>::new());
}

fn a_newer_file_opens_read_only(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["version"] = json!(99);
    plan["hologram"] = json!({ "depth": 3 });
    page.widget("view=\"scores\"", &plan);
    let able = page.find("button", "Add item").filter(|add| page.attribute(add, "disabled").is_none());
    assert!(able.is_none(), "nothing can be added");
    page.until("it says why", || words(page).contains("newer"));
    assert_eq!((page.plan()["version"].clone(), page.plan()["hologram"].clone()), (json!(99), json!({ "depth": 3 })));
}

fn an_entry_with_a_problem_survives(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["items"][1]["reach"] = json!("lots");
    plan["items"][2]["depends_on"] = json!(["nobody"]);
    page.widget("view=\"scores\"", &plan);
    assert_eq!(page.item("p2")["reach"], "lots");
    assert_eq!(page.item("p3")["depends_on"], json!(["nobody"]));
    page.until("problems are counted", || words(page).contains("2 problems"));
    edit(page);
    assert_eq!(page.item("p2")["reach"], "lots");
}

/// Types into a cell and takes it with Enter, without waiting for anything in between.
fn type_over(page: &Page<'_>, title: &str, column: &str, text: &str) {
    page.enter_cell(title, column);
    page.type_text(text);
    page.press("Enter");
}

/// From the moment the grid is there nothing more comes from the server. What is typed takes effect at once and in order, whatever it takes to read it.
fn edits_take_effect_in_order_with_the_network_gone(page: &Page<'_>) {
    let later = || std::fs::read_dir(browser_tests::server::dist()).expect("the build").map_while(Result::ok);
    let later = || later().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let later = || later().filter(|name| name.ends_with(".wasm") && name != "plan-widget-app_bg.wasm");
    for name in later().chain(["plan-widget-more.js".to_owned()]) {
        page.server.down(&name, true);
    }
    page.forgive();
    page.widget("view=\"scores\" store=\"local\" id=\"kept\"", &plans::small());
    let opened = page.value();
    let item = |key: &str| page.item("p2")[key].clone();
    // A text that takes a closer look, then a plain number over it: the later one holds.
    for (typed, reach) in [("1 200", 1200), ("5,000-9,000", 6700), ("900", 900), ("20k", 20_000)] {
        type_over(page, "Guest checkout", "Reach", typed);
        page.until_equal(typed, &json!(reach), || item("reach"));
    }
    type_over(page, "Guest checkout", "Reach", "3-5");
    type_over(page, "Guest checkout", "Reach", "7");
    page.until_equal("the plain number came last", &json!(7), || item("reach"));
    assert_eq!(item("ranges"), Value::Null, "the range went with the estimate it was around");
    type_over(page, "Guest checkout", "Team", "Growth");
    page.until("the new team is there", || item("team").is_string() && item("team") != json!("web"));
    type_over(page, "Guest checkout", "Team", "Pay");
    page.until_equal("the old team came last", &json!("pay"), || item("team"));
    // A condition holds from its first letter on.
    page.click_on("searchbox", "Filter items");
    page.type_text("team:web");
    page.until_titles(&["Passkeys"]);
    page.press("Ctrl+a");
    page.press("Delete");
    page.until("all are back", || page.row_count() > 5);
    let edited = page.value();
    page.element("return e.undo()");
    page.until("a step is taken back at once", || page.value() != edited);
    page.element("return e.redo()");
    page.until("and taken again", || page.value() == edited);
    page.until_draft();
    page.reload();
    page.ready();
    assert_eq!(page.value(), opened);
    page.click_on("button", "Restore draft");
    page.until("nothing is lost in a reload", || page.value() == edited);
    page.click_on("button", "Save");
    page.until("it is saved", || page.element("return e.dirty") == json!(false));
    for tab in ["Board", "Timeline", "Matrix", "Insights"] {
        page.click_on("tab", tab);
        page.says("status", "could not be loaded");
    }
    later().for_each(|name| page.server.down(&name, false));
    page.click_on("button", "Retry");
    page.gone("button", "Retry");
    for (tab, role, name) in
        [("Board", "list", "Must"), ("Matrix", "group", "Matrix"), ("Timeline", "list", "Timeline")]
    {
        page.click_on("tab", tab);
        page.get(role, name);
    }
    assert_eq!(page.item("p2")["team"], json!("pay"));
}

fn after_a_fault_the_last_plan_is_offered(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    edit(page);
    let last = page.value();
    page.forgive();
    // The module's memory is filled with rubbish, as after a stray write; whatever it does next is a fault.
    page.server.put(
        "break.js",
        "import start from '/plan-widget-app.js'; const wasm = await start(); new Uint8Array(wasm.memory.buffer).fill(255, 1024); document.body.dataset.broken = 'yes';",
    );
    page.eval("const script = document.createElement('script'); script.type = 'module'; script.src = '/break.js'; document.head.append(script)", &[]);
    page.until_eval("return document.body.dataset.broken", &json!("yes"));
    // In one go: whatever the module does meanwhile may be the fault already.
    page.eval("find(scope, 'tab', 'Board')?.click()", &[]);
    page.until("it says that it has stopped", || words(page).contains("stopped"));
    page.until("the page is told", || page.events("plan-error").iter().any(|event| event["detail"]["code"] == "panic"));
    assert_eq!(page.value(), last, "the last good plan is still there");
    let height = page.element("return e.getBoundingClientRect().height").as_f64().unwrap_or(0.0);
    assert!(height > 20.0, "it is not a blank box");
    let offered = page.eval("const links = [...inside(null)].filter((e) => (e.tagName === 'A' && e.download) || e.tagName === 'BUTTON').map(name); return links.length", &[]);
    assert!(offered.as_u64() > Some(0), "a way to save it is offered");
    let refused = page.element("return e.save().then(() => null, (e) => e.code)");
    assert_eq!(refused, json!("panic"), "no call goes in again");
}

/// The card says what happened and where, and copies it; the plan goes along only where the reader says so.
fn a_fault_can_be_told_to_those_who_mend_it(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    edit(page);
    let last = page.value();
    page.forgive();
    // A page that forbids its clipboard shows the report instead.
    let take = "window.copied = []; Object.defineProperty(navigator, 'clipboard', { configurable: true,
        value: { writeText: async (text) => { if (window.forbidden) throw new DOMException('no', 'NotAllowedError'); copied.push(text); } } })";
    page.eval(take, &[]);
    page.server.put(
        "fault.js",
        "import { fault } from '/plan-widget-app.js'; try { fault('the lane is made of jelly'); } catch {}",
    );
    page.eval("const script = document.createElement('script'); script.type = 'module'; script.src = '/fault.js'; document.head.append(script)", &[]);
    page.until("it says that it has stopped", || words(page).contains("stopped"));
    let detail = "const { code, message, file, line, version } = watch.events.find(({ type }) => type === 'plan-error').detail; return { code, message, file, line, version }";
    let told = page.eval(detail, &[]);
    assert_eq!((&told["code"], &told["message"]), (&json!("panic"), &json!("the lane is made of jelly")));
    assert_eq!(told["file"], json!("src/embed/panic.rs"));
    assert!(told["line"].as_u64() > Some(0), "{told}");
    let version = told["version"].as_str().expect("a version").to_owned();
    assert!(version.starts_with("0.1.0"), "{version}");
    let place = format!("src/embed/panic.rs, line {}", told["line"]);
    let shown = words(page);
    for part in ["the lane is made of jelly", &place, &version] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    let copied = |count: usize| {
        page.click_on("button", "Copy the report");
        page.until_eval("return window.copied.length", &json!(count));
        page.eval("return window.copied.at(-1)", &[]).as_str().unwrap_or_default().to_owned()
    };
    let report = copied(1);
    for part in ["Message: the lane is made of jelly", &format!("Place: {place}"), &version, "Browser: "] {
        assert!(report.contains(part), "{part} in {report}");
    }
    assert!(!report.contains("Passkeys"), "the plan stays here: {report}");
    page.click_on("checkbox", "with the plan’s text");
    let report = copied(2);
    assert!(report.contains(&last), "now it goes along: {report}");
    page.eval("window.forbidden = true", &[]);
    page.click_on("button", "Copy the report");
    page.get("textbox", "The report as text");
}

fn view_mode_has_nothing_to_edit_with(page: &Page<'_>) {
    page.widget("mode=\"view\" view=\"scores\"", &plans::small());
    let before = page.value();
    for button in ["Add item", "Undo", "Redo", "Save", "Import", "Open"] {
        assert!(page.find("button", button).is_none(), "{button} is offered");
    }
    let grid = page.get("grid", "Scores");
    let middle = page.rect(&grid).at(0.4, 0.5);
    page.click_at(middle);
    page.type_text("99");
    page.press("Enter");
    page.press("Delete");
    page.press("Ctrl+v");
    page.double_click_at(middle);
    for tab in ["Board", "Timeline"] {
        page.click_on("tab", tab);
        let held = page.eval("return [...inside(null)].filter((e) => shown(e) && (e.matches('textarea, select, [contenteditable=true]') || (e.tagName === 'INPUT' && e.type !== 'search'))).map((e) => e.outerHTML.slice(0, 80))", &[]);
        assert_eq!(held, json!([]), "in {tab}");
    }
    let card = page.get("button", "Passkeys, 2027-01-11 to 2027-01-22");
    let from = page.reveal(&card).center();
    page.drag(&[from, from.by(60.0, 0.0), from.by(120.0, 0.0)]);
    page.press("Right");
    assert_eq!(page.value(), before);
    assert_eq!(page.element("return e.dirty"), json!(false));
    // What a reader may do: take the plan along.
    page.click_on("button", "Share");
    page.get("textbox", "Link to the plan");
    page.press("Escape");
    page.click_on("button", "Export");
    page.until("the formats are offered", || page.names("dialog").len() == 1);
}
