//! Parts of the program that come when they are needed: what stands in their place, and that nothing is lost for it.

use browser_tests::server::dist;
use browser_tests::{Page, tests};
use serde_json::json;

use crate::plans;

tests![
    a_view_that_does_not_come_says_so_and_comes_on_retry,
    what_is_seldom_opened_comes_when_someone_goes_there,
    what_is_shown_first_comes_beside_the_first_module,
    a_dialog_that_does_not_come_says_so_and_comes_on_retry,
    rows_handed_over_before_they_can_be_read_come_in_once_they_can,
    a_plan_file_opens_without_what_reads_lists,
    a_call_waits_for_what_it_needs_and_is_told_when_that_does_not_come,
    only_what_is_used_is_fetched,
];

/// The file that a chunk comes in.
fn file_of(chunk: &str) -> String {
    let file = format!("plan-widget-{chunk}.wasm");
    assert!(dist().join(&file).exists(), "there is no {file}");
    file
}

/// The server has a chunk, or has not.
fn down(page: &Page<'_>, chunk: &str, down: bool) {
    page.server.down(&file_of(chunk), down);
}

fn asked(page: &Page<'_>, chunk: &str) -> bool {
    page.server.log().contains(&file_of(chunk))
}

fn a_dialog_that_does_not_come_says_so_and_comes_on_retry(page: &Page<'_>) {
    for (chunk, button, within) in [("import", "Import", "textbox"), ("export", "Export", "combobox")] {
        page.forgive();
        down(page, chunk, true);
        page.widget("view=\"scores\"", &plans::small());
        page.click_on("button", button);
        page.says("status", "could not be loaded");
        down(page, chunk, false);
        page.click_on("button", "Retry");
        page.until("it has come", || !page.names(within).is_empty());
        assert!(page.find("button", "Retry").is_none());
        page.press("Escape");
        // Once it is there it stays there.
        down(page, chunk, true);
        page.click_on("button", button);
        page.until("it is there at once", || !page.names(within).is_empty());
        down(page, chunk, false);
    }
}

fn a_view_that_does_not_come_says_so_and_comes_on_retry(page: &Page<'_>) {
    page.forgive();
    down(page, "views", true);
    page.widget("view=\"scores\"", &plans::small());
    page.click_on("tab", "Board");
    page.says("status", "could not be loaded");
    // The rest is as it was.
    page.click_on("tab", "Scores");
    page.add_item("Gift cards");
    page.click_on("button", "Share");
    page.says("status", "could not be loaded");
    page.press("Escape");
    page.click_on("tab", "Timeline");
    page.says("status", "could not be loaded");
    down(page, "views", false);
    page.click_on("button", "Retry");
    page.get("list", "Timeline");
    page.click_on("tab", "Board");
    page.get("list", "Must");
    assert_eq!(page.plan()["items"].as_array().map(Vec::len), Some(6));
}

fn what_is_seldom_opened_comes_when_someone_goes_there(page: &Page<'_>) {
    page.forgive();
    down(page, "seldom", true);
    page.widget("view=\"scores\"", &plans::small());
    page.until("the other views are fetched ahead", || asked(page, "views"));
    assert!(!asked(page, "seldom"), "{:?}", page.server.log());
    page.click_on("tab", "Matrix");
    page.says("status", "could not be loaded");
    // The others are there.
    page.click_on("tab", "Board");
    page.get("list", "Must");
    page.click_on("tab", "Insights");
    page.says("status", "could not be loaded");
    down(page, "seldom", false);
    page.click_on("button", "Retry");
    page.get("region", "Insights");
    // A pointer that comes near is enough.
    page.widget("view=\"scores\"", &plans::small());
    page.point_at_tab("Matrix");
    let of = file_of("seldom");
    page.until("it is fetched", || page.server.log().iter().filter(|path| **path == of).count() > 2);
    page.shows("Scores");
}

fn what_is_shown_first_comes_beside_the_first_module(page: &Page<'_>) {
    page.forgive();
    page.server.down("plan-widget-app_bg.wasm", true);
    let body = |view: &str| {
        let plan = browser_tests::widget::inline(&plans::small());
        format!("<plan-widget activate=\"eager\" {view}>{plan}</plan-widget>")
    };
    for (view, elsewhere, seldom) in [
        ("view=\"scores\"", false, false),
        ("views=\"scores,board\"", false, false),
        ("view=\"timeline\"", true, false),
        ("views=\"board scores\"", true, false),
        ("view=\"matrix\"", true, true),
        ("views=\" insights\"", true, true),
    ] {
        let before = page.server.log().len();
        page.show(&body(view));
        page.until("the first module has not come", || !page.events("plan-error").is_empty());
        let log = page.server.log().split_off(before);
        let found = ["views", "seldom"].map(|chunk| log.contains(&file_of(chunk)));
        assert_eq!(found, [elsewhere, seldom], "{view}: {log:?}");
    }
    page.server.down("plan-widget-app_bg.wasm", false);
    page.show(&body("view=\"timeline\""));
    page.get("list", "Timeline");
    let log = page.server.log();
    let since = log.iter().rposition(|path| path == "show.html").unwrap_or_default();
    assert_eq!(log[since..].iter().filter(|path| **path == file_of("views")).count(), 1, "{log:?}");
}

fn rows_handed_over_before_they_can_be_read_come_in_once_they_can(page: &Page<'_>) {
    page.forgive();
    down(page, "import", true);
    page.copy_text("Feature\tReach\nAlpha\t450\nBeta\t200\n");
    page.open("index.html");
    page.ready();
    page.get("textbox", "Rows to import");
    page.press("Ctrl+v");
    page.says("status", "could not be loaded");
    down(page, "import", false);
    page.click_on("button", "Retry");
    page.click_on("button", "Add 2 rows");
    page.until("the rows are there", || page.plan()["items"][1]["title"] == "Beta");
}

fn a_plan_file_opens_without_what_reads_lists(page: &Page<'_>) {
    page.forgive();
    down(page, "import", true);
    page.copy_text(&plans::small().to_string());
    page.open("index.html");
    page.ready();
    page.get("textbox", "Rows to import");
    page.press("Ctrl+v");
    page.until_item("p1", "title", &json!("Passkeys"));
}

fn a_call_waits_for_what_it_needs_and_is_told_when_that_does_not_come(page: &Page<'_>) {
    page.forgive();
    page.widget("view=\"scores\"", &plans::small());
    let calls = [
        ("export", "e.export('csv').then((file) => file.type)"),
        ("import", "e.import('Title\\tReach\\nAlpha\\t450').then((report) => String(report.added))"),
    ];
    for (chunk, call) in calls {
        down(page, chunk, true);
        let refused = page.element(&format!("return {call}.then(() => null, (error) => [error.name, error.code])"));
        assert_eq!(refused, json!(["PlanError", "offline"]), "{chunk}");
        down(page, chunk, false);
        let done = page.element(&format!("return {call}"));
        assert!(done == json!("text/csv") || done == json!("1"), "{done}");
    }
    let plan = page.element("return e.export().then((file) => file.text()).then((text) => text == e.value)");
    assert_eq!(plan, json!(true));
}

fn only_what_is_used_is_fetched(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until_fetched();
    assert!(!asked(page, "import") && !asked(page, "export") && !asked(page, "jobs"), "{:?}", page.server.log());
    // Who has no plan yet is likely to bring a list.
    page.open("index.html");
    page.ready();
    page.until("the import is fetched ahead", || asked(page, "import"));
}
