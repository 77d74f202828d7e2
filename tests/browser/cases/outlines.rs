//! Outlines in the grid: typed straight through, pasted, copied; and what stands around titles and labels leaves them readable.

use browser_tests::pointer::context_click;
use browser_tests::{Page, tests};
use serde_json::{Value, json};

tests![
    an_outline_is_typed_straight_through,
    an_outline_is_pasted_and_copied_with_its_levels,
    lines_pasted_into_a_title_become_items,
    a_title_is_typed_where_it_stands,
    no_label_lies_on_another,
];

fn plan() -> Value {
    json!({ "format": "plan-widget", "version": 1, "title": "Outline", "items": [
        { "id": "epic", "title": "Checkout redesign for every country that we sell in" },
        { "id": "pay", "title": "Payments", "parent": "epic", "reach": 300, "impact": 1, "confidence": 100, "effort": 1 },
        { "id": "last", "title": "Last" },
    ]})
}

/// The rows: dots for the levels above, then the title.
fn rows(page: &Page<'_>) -> Value {
    page.eval(
        "const g = grid(scope, 'Scores');
         return (g?.rows ?? []).map((row) => '.'.repeat(row.element.getAttribute('aria-level') - 1) + cellText(cellOf(g, row, 'Title')))",
        &[],
    )
}

fn until_rows(page: &Page<'_>, expected: &[&str]) {
    page.until_equal("the rows", &json!(expected), || rows(page));
}

fn an_outline_is_typed_straight_through(page: &Page<'_>) {
    page.widget(
        "view=\"scores\"",
        &json!({ "format": "plan-widget", "version": 1, "title": "New", "items": [{ "id": "a", "title": "Epic A" }] }),
    );
    page.enter_cell("Epic A", "Title");
    page.press("Alt+n");
    page.until("a title can be typed", || page.editing());
    page.type_text("story");
    page.press("Alt+Shift+Right");
    page.says("status", "Now part of Epic A.");
    page.until("it is typed on", || page.editing());
    page.type_text(" 1");
    page.press("Enter");
    page.until("the next one begins", || page.editing());
    page.type_text("story 2");
    page.press("Enter");
    page.until("the next one begins", || page.editing());
    page.press("Alt+Shift+Left");
    page.says("status", "Now at the top level.");
    page.type_text("epic b");
    page.press("Enter");
    page.until("the next one begins", || page.editing());
    page.press("Escape");
    until_rows(page, &["Epic A", ".story 1", ".story 2", "epic b"]);
    // A row that was there already goes with what is being typed into it.
    page.enter_cell("epic b", "Title");
    page.press("F2");
    page.until("its title can be typed", || page.editing());
    page.type_text("eta");
    page.press("Alt+Shift+Right");
    page.says("status", "epic b is now part of Epic A.");
    page.type_text(".");
    page.press("Enter");
    until_rows(page, &["Epic A", ".story 1", ".story 2", ".epic beta."]);
}

fn an_outline_is_pasted_and_copied_with_its_levels(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    let before = page.value();
    page.copy_text("Growth\n  Referral\n    Google Ads\nMore");
    page.enter_cell("Last", "Title");
    page.press("Ctrl+v");
    let epic = "Checkout redesign for every country that we sell in";
    until_rows(page, &[epic, ".Payments", "Last", "Growth", ".Referral", "..Google Ads", "More"]);
    page.says("status", "Added 4 items below Last, each at its level.");
    page.enter_cell("Growth", "Title");
    page.press("Shift+Down");
    page.press("Shift+Down");
    page.press("Ctrl+c");
    assert_eq!(page.pasted_text().replace("\r\n", "\n"), "Growth\n    Referral\n        Google Ads");
    page.undo_until(&before);
}

fn lines_pasted_into_a_title_become_items(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    page.copy_text("- Growth\n  - Referral\n- More");
    page.enter_cell("Last", "Title");
    page.press("Alt+n");
    page.until("a title can be typed", || page.editing());
    page.press("Ctrl+v");
    until_rows(
        page,
        &["Checkout redesign for every country that we sell in", ".Payments", "Last", "Growth", ".Referral", "More"],
    );
}

fn a_title_is_typed_where_it_stands(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    let text = page.eval(
        "const title = arguments[0].querySelector('.text').getBoundingClientRect(); return title.left",
        &[page.cell("Payments", "Title").to_value()],
    );
    page.enter_cell("Payments", "Title");
    page.press("F2");
    page.until("its title can be typed", || page.editing());
    let typed = "const field = document.querySelector('plan-widget').shadowRoot.querySelector('.editor');
        return field.getBoundingClientRect().left + parseFloat(getComputedStyle(field).paddingLeft)";
    let typed = page.eval(typed, &[]);
    let apart = (typed.as_f64().unwrap_or(f64::MAX) - text.as_f64().unwrap_or_default()).abs();
    assert!(apart < 2.0, "{apart} px apart");
}

fn no_label_lies_on_another(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plan());
    // The menu of the row below the epic names that, and its keys stand behind the name.
    let last = page.rest(&page.cell("Last", "Title")).center();
    page.with(|session| session.perform(&context_click(last)));
    page.until("the menu is there", || page.find("menu", "Item actions").is_some());
    let overlaps = "return [...document.querySelector('plan-widget').shadowRoot.querySelectorAll('.row-menu .choice')].filter((choice) => {
            const key = choice.querySelector('kbd'), words = choice.querySelector('.grow');
            if (!key || !words) return false;
            const range = document.createRange();
            range.selectNodeContents(words);
            const end = Math.min(range.getBoundingClientRect().right, getComputedStyle(words).overflow === 'hidden' ? words.getBoundingClientRect().right : Infinity);
            return end > key.getBoundingClientRect().left + 0.5;
        }).map((choice) => choice.textContent)";
    assert_eq!(page.eval(overlaps, &[]), json!([]));
    page.press("Escape");
    // The button on a header leaves the label to be read and pressed.
    page.click_on_header("Reach");
    page.until("it sorts", || page.sorted("Reach") == "descending");
    let apart = "const header = [...document.querySelector('plan-widget').shadowRoot.querySelectorAll('[role=columnheader]')].find((one) => one.getAttribute('aria-label') === 'Reach');
        const text = header.querySelector('.text'), more = header.querySelector('.row-more').getBoundingClientRect(), cell = header.getBoundingClientRect();
        const arrow = header.querySelector('.sorted').getBoundingClientRect();
        return [more.width > 0, text.scrollWidth <= text.clientWidth, more.right <= text.getBoundingClientRect().left, arrow.left >= cell.left]";
    page.until_eval(apart, &json!([true, true, true, true]));
}
