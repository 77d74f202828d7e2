//! Items under what they are parts of: folded, filtered, moved between levels, dropped onto each other.

use browser_tests::pointer::{Point, context_click, swipe, tap};
use browser_tests::{Element, Page, tests};
use serde_json::{Value, json};

tests![
    rows_stand_under_their_parents_and_fold_by_key_and_pointer,
    a_filter_shows_hits_in_their_places,
    rows_go_a_level_in_and_out_by_keys_and_menu,
    a_row_is_dropped_onto_another_and_between_two,
    the_line_of_a_drop_shows_the_level,
    new_items_are_siblings_or_children,
    readers_and_fingers_fold_too,
    what_becomes_of_children_is_asked,
    the_details_lead_up_and_down_and_set_the_parent,
    a_flat_plan_is_the_grid_it_was,
];

/// By rank: Search, then what belongs to Accounts, which has no score of its own, then Docs.
fn plan() -> Value {
    json!({ "format": "plan-widget", "version": 1, "title": "Tree", "items": [
        { "id": "docs", "title": "Docs", "reach": 10, "impact": 1, "confidence": 100, "effort": 1 },
        { "id": "acc", "title": "Accounts" },
        { "id": "login", "title": "Login", "parent": "acc", "reach": 300, "impact": 1, "confidence": 100, "effort": 1 },
        { "id": "mfa", "title": "Second factor", "parent": "acc" },
        { "id": "sms", "title": "Text message", "parent": "mfa" },
        { "id": "token", "title": "Token", "parent": "mfa", "reach": 400, "impact": 1, "confidence": 100, "effort": 1 },
        { "id": "search", "title": "Search", "reach": 900, "impact": 1, "confidence": 100, "effort": 1 },
    ]})
}

fn scores(page: &Page<'_>, attributes: &str) {
    page.widget(&format!("view=\"scores\" {attributes}"), &plan());
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor", "3 Token", "3 Text message", "2 Login", "1 Docs"]);
}

/// The rows as assistive technology has them: level, title, `+` where something is folded.
fn tree(page: &Page<'_>) -> Vec<String> {
    let rows = page.eval(
        "const g = grid(scope, 'Scores');
         return (g?.rows ?? []).map((row) => {
            const own = (name) => row.element.getAttribute(name), title = cellText(cellOf(g, row, 'Title'));
            return `${own('aria-level')} ${title}${own('aria-expanded') === 'false' ? '+' : ''}`.trim();
         })",
        &[],
    );
    rows.as_array().into_iter().flatten().filter_map(|row| row.as_str().map(str::to_owned)).collect()
}

fn until_tree(page: &Page<'_>, rows: &[&str]) {
    page.until_equal("the rows of the tree", &json!(rows), || json!(tree(page)));
}

/// An element inside the row of that title.
fn in_row(page: &Page<'_>, title: &str, selector: &str) -> Element {
    page.until_some(&format!("{selector} in the row of {title}"), || {
        Element::from_value(&page.eval(
            "const g = grid(scope, 'Scores');
             return g?.rows.find((row) => cellText(cellOf(g, row, 'Title')) === arguments[0])?.element.querySelector(arguments[1]) ?? null",
            &[json!(title), json!(selector)],
        ))
    })
}

fn rows_stand_under_their_parents_and_fold_by_key_and_pointer(page: &Page<'_>) {
    scores(page, "");
    let before = page.value();
    page.get("treegrid", "Scores");
    let token = page.cell("Token", "Title");
    let row = page.eval(
        "const row = closest(arguments[0], '[role=row]'); return ['posinset', 'setsize'].map((name) => row.getAttribute(`aria-${name}`))",
        &[token.to_value()],
    );
    assert_eq!(row, json!(["1", "2"]));
    page.enter_cell("Token", "Title");
    // Nothing to fold here: the key goes to what it is a part of, and folds that.
    page.press("Alt+Shift+Up");
    page.until_focus("Second factor", "Title");
    page.press("Alt+Shift+Up");
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor+", "2 Login", "1 Docs"]);
    page.until_focus("Second factor", "Title");
    page.press("Alt+Shift+Down");
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor", "3 Token", "3 Text message", "2 Login", "1 Docs"]);
    page.press("Alt+Shift+Down");
    page.until_focus("Token", "Title");
    // A click on the sign folds all of it, and the focus is never lost.
    page.click(&in_row(page, "Accounts", ".twist"));
    until_tree(page, &["1 Search", "1 Accounts+", "1 Docs"]);
    page.until_focus("Accounts", "Title");
    page.press("Down");
    page.until_focus("Docs", "Title");
    page.click_on("button", "Group");
    page.click_on("menuitem", "Unfold all");
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor", "3 Token", "3 Text message", "2 Login", "1 Docs"]);
    page.click_on("button", "Group");
    page.click_on("menuitemradio", "Flat list");
    page.get("grid", "Scores");
    page.until_titles(&["Search", "Token", "Login", "Docs", "Accounts", "Second factor", "Text message"]);
    page.click_on("button", "Flat list");
    page.click_on("menuitemradio", "Tree");
    page.get("treegrid", "Scores");
    assert_eq!(page.value(), before, "looking changes nothing");
}

fn a_filter_shows_hits_in_their_places(page: &Page<'_>) {
    scores(page, "");
    page.click(&in_row(page, "Accounts", ".twist"));
    until_tree(page, &["1 Search", "1 Accounts+", "1 Docs"]);
    let field = page.get("searchbox", "Filter items");
    page.click(&field);
    page.type_text("token");
    until_tree(page, &["1 Accounts", "2 Second factor", "3 Token"]);
    page.until("it counts what was found", || page.texts("status").iter().any(|text| text.contains("1 of 7")));
    page.press("Escape");
    until_tree(page, &["1 Search", "1 Accounts+", "1 Docs"]);
    // What is looked for in the grid is shown where it is.
    page.enter_cell("Docs", "Title");
    page.press("Ctrl+f");
    page.until("the field has the focus", || page.focused().1 == "Find");
    page.type_text("text mess");
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor", "3 Token", "3 Text message", "2 Login", "1 Docs"]);
}

fn rows_go_a_level_in_and_out_by_keys_and_menu(page: &Page<'_>) {
    scores(page, "");
    let before = page.value();
    page.enter_cell("Docs", "Title");
    page.press("Alt+Shift+Right");
    page.says("status", "Docs is now part of Accounts.");
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor", "3 Token", "3 Text message", "2 Login", "2 Docs"]);
    page.until_focus("Docs", "Title");
    page.press("Alt+Shift+Right");
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor", "3 Token", "3 Text message", "2 Login", "3 Docs"]);
    page.until_item("docs", "parent", &json!("login"));
    page.press("Alt+Shift+Left");
    page.says("status", "Docs is no longer part of Login.");
    page.press("Alt+Shift+Left");
    page.until_item("docs", "parent", &Value::Null);
    page.press("Alt+Shift+Left");
    page.says("status", "It is at the top level already.");
    page.undo_until(&before);
    // Two rows at once, by the menu.
    page.click(&page.cell("Second factor", "Rank"));
    page.click(&page.cell("Login", "Rank"));
    page.says("status", "2 items");
    let login = page.cell("Login", "Title");
    let at = page.rest(&login).center();
    page.with(|session| session.perform(&context_click(at)));
    page.click_on("menuitem", "Move out one level Alt+Shift+Left");
    until_tree(page, &["1 Search", "1 Second factor", "2 Token", "2 Text message", "1 Login", "1 Docs", "1 Accounts"]);
    page.element("return e.undo()");
    assert_eq!(page.value(), before, "one step");
}

fn a_row_is_dropped_onto_another_and_between_two(page: &Page<'_>) {
    scores(page, "");
    let before = page.value();
    let told = "const line = document.querySelector('plan-widget').shadowRoot.querySelector('.drop-line');
        return getComputedStyle(line).display === 'none' ? '' : line.dataset.told";
    let title = page.rest(&page.cell("Docs", "Title")).center();
    page.hover(title);
    let from = page.rest(&in_row(page, "Docs", ".grip")).center();
    let onto = page.rest(&page.cell("Login", "Rank")).center();
    page.grab(&[from, from.by(0.0, -8.0), onto]);
    page.until_eval(told, &json!("Child of Login"));
    assert_eq!(page.value(), before, "nothing before it is let go");
    page.let_go();
    page.until_item("docs", "parent", &json!("login"));
    page.says("status", "Docs is now part of Login.");
    page.until_focus("Docs", "Title");
    page.undo_until(&before);
    // Between two rows: a sibling of the one above, by its rank.
    let from = page.rest(&in_row(page, "Search", ".grip")).center();
    let below = page.rest(&page.cell("Token", "Rank")).at(0.5, 1.0);
    page.grab(&[from, from.by(0.0, 8.0), below]);
    page.until_eval(told, &json!("Child of Second factor"));
    page.let_go();
    until_tree(page, &["1 Accounts", "2 Second factor", "3 Search", "3 Token", "3 Text message", "2 Login", "1 Docs"]);
    page.undo_until(&before);
    // Into what stands below itself nothing goes.
    let from = page.rest(&in_row(page, "Accounts", ".grip")).center();
    let inside = page.rest(&page.cell("Token", "Rank")).center();
    page.grab(&[from, from.by(0.0, 8.0), inside]);
    page.until_eval(told, &json!("Accounts can’t go below itself."));
    page.let_go();
    page.says("alert", "Accounts can’t go below itself.");
    assert_eq!(page.value(), before);
    // A finger on the handle drags at once, straight up or down.
    let from = page.rest(&in_row(page, "Docs", ".grip")).center();
    let onto = page.rest(&page.cell("Login", "Rank")).center();
    page.with(|session| session.perform(&swipe(from, Point { x: from.x, y: onto.y })));
    page.until_item("docs", "parent", &json!("login"));
    page.says("status", "Docs is now part of Login.");
}

fn the_line_of_a_drop_shows_the_level(page: &Page<'_>) {
    scores(page, "");
    let line = "const line = document.querySelector('plan-widget').shadowRoot.querySelector('.drop-line');
        return line.getBoundingClientRect().left";
    let from = page.rest(&in_row(page, "Search", ".grip")).center();
    let at = |title: &str| page.rest(&page.cell(title, "Rank")).at(0.5, 1.0);
    page.grab(&[from, from.by(0.0, 8.0), at("Token")]);
    page.until("the line is there", || page.eval(line, &[]).as_f64().is_some_and(|left| left > 0.0));
    let deep = page.eval(line, &[]).as_f64();
    page.hover(at("Docs"));
    page.until("further out", || page.eval(line, &[]).as_f64() < deep);
    page.let_go();
}

fn new_items_are_siblings_or_children(page: &Page<'_>) {
    scores(page, "");
    page.enter_cell("Token", "Title");
    page.press("Alt+n");
    page.until("a title can be typed", || page.editing());
    page.type_text("App");
    page.press("Enter");
    page.until("the next one begins", || page.editing());
    page.type_text("Passkey");
    page.press("Enter");
    until_tree(
        page,
        &[
            "1 Search",
            "1 Accounts",
            "2 Second factor",
            "3 Token",
            "3 App",
            "3 Passkey",
            "3",
            "3 Text message",
            "2 Login",
            "1 Docs",
        ],
    );
    page.press("Escape");
    page.until("what has no title goes", || tree(page).len() == 9);
    let docs = page.rest(&page.cell("Docs", "Title")).center();
    page.with(|session| session.perform(&context_click(docs)));
    page.click_on("menuitem", "Add child item");
    page.until("a title can be typed", || page.editing());
    page.type_text("guide");
    page.press("Tab");
    page.until("it is a child", || tree(page).last().is_some_and(|last| last == "2 guide"));
}

fn readers_and_fingers_fold_too(page: &Page<'_>) {
    scores(page, "mode=\"view\"");
    let at = page.rest(&in_row(page, "Accounts", ".twist")).center();
    page.with(|session| session.perform(&tap(at)));
    until_tree(page, &["1 Search", "1 Accounts+", "1 Docs"]);
    assert!(page.find("complementary", "Details of Accounts").is_none(), "the sign is no way to the details");
    page.press("Alt+Shift+Down");
    until_tree(page, &["1 Search", "1 Accounts", "2 Second factor", "3 Token", "3 Text message", "2 Login", "1 Docs"]);
    page.press("Alt+Shift+Right");
    page.settle();
    assert_eq!(tree(page)[1], "1 Accounts");
}

fn a_flat_plan_is_the_grid_it_was(page: &Page<'_>) {
    page.widget("view=\"scores\"", &crate::plans::small());
    page.get("grid", "Scores");
    assert!(page.find("treegrid", "Scores").is_none());
    let inside =
        "return [...inside(scope)].filter((e) => e.matches('.twist, .indent, [aria-level], [aria-posinset]')).length";
    assert_eq!(page.eval(inside, &[]), json!(0));
    page.enter_cell("Passkeys", "Title");
    page.press("Alt+Shift+Right");
    page.get("treegrid", "Scores");
    page.until_item("p1", "parent", &json!("p3"));
}

fn what_becomes_of_children_is_asked(page: &Page<'_>) {
    scores(page, "");
    let before = page.value();
    page.enter_cell("Second factor", "Title");
    page.press("Ctrl+Delete");
    page.get("dialog", "Delete Second factor");
    page.press("Escape");
    page.gone("dialog", "Delete Second factor");
    assert_eq!(page.value(), before);
    page.press("Ctrl+Delete");
    page.get("dialog", "Delete Second factor");
    // The answer by which least is lost has the focus.
    page.press("Enter");
    until_tree(page, &["1 Search", "1 Accounts", "2 Token", "2 Login", "2 Text message", "1 Docs"]);
    page.says("status", "2 items moved up.");
    page.undo_until(&before);
    page.enter_cell("Accounts", "Title");
    page.press("Ctrl+Delete");
    page.click_on("button", "Delete all 5 items");
    page.until_titles(&["Search", "Docs"]);
    page.element("return e.undo()");
    assert_eq!(page.value(), before, "one step");
}

fn the_details_lead_up_and_down_and_set_the_parent(page: &Page<'_>) {
    scores(page, "");
    page.until_fetched();
    page.enter_cell("Accounts", "Title");
    page.press("Shift+F10");
    page.click_on("menuitem", "Open details");
    page.get("complementary", "Details of Accounts");
    assert!(page.find("button", "Open parent").is_none());
    page.click_on("button", "Second factor");
    page.get("complementary", "Details of Second factor");
    page.click_on("button", "Open parent");
    page.get("complementary", "Details of Accounts");
    // Neither itself nor what is below it is offered.
    page.click_on("combobox", "Parent");
    page.until_equal("the choices", &json!(["Search", "Docs"]), || {
        let mut names = page.names("option");
        names.sort_by_key(|name| name != "Search");
        json!(names)
    });
    page.type_text("doc");
    page.until_equal("what the words find", &json!(["Docs"]), || json!(page.names("option")));
    page.press("Escape");
    page.until("the list closes, the details stay", || page.names("option").is_empty());
    page.get("complementary", "Details of Accounts");
    page.type_text("doc");
    page.press("Enter");
    page.until_item("acc", "parent", &json!("docs"));
    page.says("status", "Accounts is now part of Docs.");
    page.click_on("combobox", "Parent");
    page.click_on("option", "No parent");
    page.until_item("acc", "parent", &Value::Null);
}
