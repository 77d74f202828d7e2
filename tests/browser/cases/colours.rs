//! Colour rules: made in their dialog, seen in every view, named for those who see no colours.

use browser_tests::{Page, tests};
use serde_json::{Value, json};

use crate::plans;

tests![a_rule_is_made_in_its_dialog, a_rule_colours_every_view_and_says_its_name, the_legend_shows_only_its_items,];

/// The plan with two rules: large ones, then unsure ones.
fn ruled() -> Value {
    let mut plan = plans::small();
    plan["color_rules"] = json!([
        { "title": "Large", "words": "effort>=4", "color": "#a82b73" },
        { "title": "Under way", "words": "status:in_progress", "color": "#a85f00" },
    ]);
    plan
}

fn a_rule_is_made_in_its_dialog(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
    let before = page.value();
    page.click_on("button", "More");
    page.click_on("menuitem", "Colour rules");
    page.click_on("button", "Add rule");
    page.says("status", "Add a condition: this rule colours nothing yet.");
    page.add_condition(1, 0, "must");
    page.until("the rule is in the plan", || page.plan()["color_rules"][0]["words"] == "moscow:must");
    page.says("status", "1 of 5 items");
    page.click_on("textbox", "Name of rule 1");
    page.type_text("first of all");
    page.press("Tab");
    page.choose("Colour of rule 1", "Green");
    page.until_equal(
        "name and colour are in the plan",
        &json!([{ "title": "first of all", "words": "moscow:must", "color": "#10794a" }]),
        || page.plan()["color_rules"].clone(),
    );
    page.click_on("button", "Done");
    page.gone("dialog", "Colour rules");
    let named = "return findAll(scope, 'img').map(name)";
    page.until_equal("its row has the sign", &json!(["first of all"]), || page.eval(named, &[]));
    for _ in 0..4 {
        page.element("return e.undo()");
    }
    page.until("each change is a step of undo", || page.value() == before);
}

fn a_rule_colours_every_view_and_says_its_name(page: &Page<'_>) {
    page.widget("view=\"scores\"", &ruled());
    let signs = "return findAll(scope, 'img').map(name).sort()";
    page.until_equal("rows have their signs", &json!(["Large", "Under way"]), || page.eval(signs, &[]));
    let described =
        "return findAll(scope, arguments[0]).filter((e) => e.ariaDescription?.includes('Under way')).map(name)";
    for (view, role) in [("board", "listitem"), ("timeline", "button"), ("matrix", "button")] {
        page.element(&format!("e.view = '{view}'"));
        page.until(&format!("the {view} says it of one"), || {
            let found = page.eval(described, &[json!(role)]);
            let names = found.as_array().cloned().unwrap_or_default();
            names.len() == 1 && names[0].as_str().is_some_and(|name| name.starts_with("Ledger"))
        });
        page.until("and so does the legend", || {
            let text =
                page.eval("return tidy(content(find(scope, 'group', 'Legend') ?? find(scope, 'list', 'Legend')))", &[]);
            text.as_str().is_some_and(|text| text.contains("Under way"))
        });
    }
}

fn the_legend_shows_only_its_items(page: &Page<'_>) {
    page.widget("view=\"scores\"", &ruled());
    page.until("rows are there", || page.column("Title").len() == 5);
    let entry = || page.names("button").into_iter().find(|name| name.contains("Under way")).unwrap_or_default();
    page.until("the legend is there", || !entry().is_empty());
    page.click_on("button", &entry());
    page.until("only its item is left", || matches!(&page.column("Title")[..], [one] if one.ends_with("Ledger")));
    page.click_on("button", &entry());
    page.until("all are back", || page.column("Title").len() == 5);
}
