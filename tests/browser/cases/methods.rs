//! Methods of the plan's own: typed with offers, begun with a template, edited, deleted.

use browser_tests::pointer::{Point, context_click};
use browser_tests::{Element, Page, tests};
use serde_json::json;

use crate::plans;

tests![a_method_is_typed_with_offers_and_ranks_the_plan, a_template_adds_its_fields_and_says_so,];

/// Opens the menu of the score's column, and takes a choice.
fn choose(page: &Page<'_>, column: &str, choice: &str) {
    let script = "return grid(scope, 'Scores').columns.find((c) => c.name === arguments[0])?.element";
    let header = page.until_some("the header", || Element::from_value(&page.eval(script, &[json!(column)])));
    // On the name, beside the button for the same menu.
    let rect = page.rect(&header);
    let at = Point { x: rect.x + rect.width - 14.0, ..rect.center() };
    page.with(|session| session.perform(&context_click(at)));
    page.click_on("menuitem", choice);
}

fn formula_is(page: &Page<'_>, expected: &str) {
    page.until_equal("the formula", &json!(expected), || {
        page.eval("return arguments[0].value", &[page.get("combobox", "Formula").to_value()])
    });
}

fn a_method_is_typed_with_offers_and_ranks_the_plan(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
    choose(page, "RICE", "New method…");
    page.click_on("textbox", "Name");
    page.type_text("per effort");
    page.click_on("combobox", "Formula");
    page.type_text("2 / eas");
    page.until("names are offered", || page.names("option").iter().any(|name| name.starts_with("Ease")));
    page.press("Escape");
    page.until("nothing is offered", || page.names("option").is_empty());
    page.get("dialog", "New method");
    page.press("Ctrl+a");
    page.type_text("rea");
    page.until("names are offered", || page.names("option").first().is_some_and(|name| name.starts_with("Reach")));
    page.press("Enter");
    formula_is(page, "Reach");
    page.type_text(" / eff");
    page.until("names are offered", || !page.names("option").is_empty());
    page.press("Tab");
    formula_is(page, "Reach / Effort");
    page.type_text(" / rech");
    page.says("status", "There is nothing called rech here. Did you mean Reach?");
    for _ in 0..7 {
        page.press("Backspace");
    }
    formula_is(page, "Reach / Effort");
    page.until("it is well again", || !page.texts("status").iter().any(|text| text.contains("rech")));
    page.until("the first items are shown", || {
        page.texts("table").iter().any(|text| text.contains("Saved cards") && text.contains("800"))
    });
    page.click_on("button", "Rank by this");
    page.until("the column is there", || page.headers().iter().any(|name| name == "per effort"));
    page.until_titles(&["Saved cards", "Guest checkout", "Passkeys", "Ledger", "Split payments"]);
    assert_eq!(
        page.plan()["methods"],
        json!([{ "id": "per_effort", "title": "per effort", "formula": "reach / effort" }])
    );
    choose(page, "per effort", "Edit per effort…");
    page.click_on("button", "Delete…");
    page.click_on("button", "Delete method");
    page.until("RICE ranks again", || page.headers().iter().any(|name| name == "RICE"));
    assert_eq!(page.plan()["methods"], json!(null));
}

fn a_template_adds_its_fields_and_says_so(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
    choose(page, "RICE", "New method…");
    page.click_on("button", "Opportunity score");
    formula_is(page, "Importance + max(Importance - Satisfaction, 0)");
    page.click_on("button", "Rank by this");
    page.says("status", "Added the custom fields Importance and Satisfaction.");
    page.until("its inputs are columns", || {
        ["Importance", "Satisfaction"].iter().all(|name| page.headers().iter().any(|header| header == name))
    });
    for (column, number) in [("Importance", "9"), ("Satisfaction", "4")] {
        page.enter_cell("Passkeys", column);
        page.type_text(number);
        page.press("Enter");
        page.until_cell("Passkeys", column, number);
    }
    page.until_cell("Passkeys", "Opportunity score", "14");
}
