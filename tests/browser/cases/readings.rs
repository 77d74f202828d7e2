//! A table on its way in: what is said of its columns, and what can be chosen above them.

use browser_tests::{Page, tests};

tests![
    a_preview_says_what_it_reads_and_lets_it_be_changed,
    rows_come_in_by_two_keys_from_a_fresh_page except Webkit "its driver's keys paste nothing where nothing has the focus",
];

/// What the widget shows, as it is read.
fn words(page: &Page<'_>) -> String {
    let all = page.eval("return tidy(content(document.querySelector('plan-widget')))", &[]);
    all.as_str().unwrap_or_default().to_owned()
}

fn a_preview_says_what_it_reads_and_lets_it_be_changed(page: &Page<'_>) {
    page.show("<plan-widget activate=\"eager\"></plan-widget>");
    page.ready();
    page.get("textbox", "Rows to import");
    page.copy_text("Feature\tReach\tImpact\tConfidence\tEffort (days)\nAlpha\t450\t3\t8\t10\nBeta\tTBD\t1\t5\t20\n");
    let rows = page.get("textbox", "Rows to import");
    page.click(&rows);
    page.press("Ctrl+v");
    page.get("dialog", "Import rows");
    // Enter would close what has just been pasted.
    page.until("the focus is not at the way out", || {
        let (role, name) = page.focused();
        role != "document" && name != "Close"
    });
    for part in [
        "2 rows. Check 2 things:",
        "Confidence read as 1–10 → 10%–100%: 8 becomes 80%.",
        "Reach: 1 cell left empty (TBD).",
        "Effort is in person-days, and so it will be in this plan.",
    ] {
        page.until(part, || words(page).contains(part));
    }
    page.choose("Confidence is in", "Percent");
    page.until("it is percent now", || !words(page).contains("read as 1–10"));
    page.until("the cell shows it", || words(page).contains(" 8%"));
    page.click_on("button", "Add 2 rows");
    page.until("rows are there", || page.plan()["items"][0]["confidence"] == 8);
    assert_eq!(page.plan()["settings"]["effort_unit"], "person-days");
}

fn rows_come_in_by_two_keys_from_a_fresh_page(page: &Page<'_>) {
    page.copy_text("Feature\tReach\tImpact\tConfidence\tEffort\nAlpha\t450\t3\t80%\t1\nBeta\t200\t1\t50%\t2\n");
    page.open("index.html");
    page.ready();
    page.get("textbox", "Rows to import");
    page.press("Ctrl+v");
    page.get("dialog", "Import rows");
    page.get("button", "Add 2 rows");
    page.press("Ctrl+Enter");
    page.until("rows are there", || page.plan()["items"][1]["title"] == "Beta");
}
