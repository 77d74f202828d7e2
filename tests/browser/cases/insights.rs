//! The insights and the working of a score: findings in words, two items compared, ranges, pins and links.

use browser_tests::widget::inline;
use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    findings_are_said_in_words,
    a_number_leads_to_its_items,
    columns_begin_at_one_height,
    cards_stand_whole_below_each_other_at_every_width under Policy::Open,
    an_item_is_compared_with_another,
    a_range_is_typed_into_a_cell,
    an_item_is_pinned_with_a_reason,
    an_item_is_linked_to_a_key_result,
];

/// What the view shows, as it is read.
fn words(page: &Page<'_>) -> String {
    let all = page.eval("return tidy(content(document.querySelector('plan-widget')))", &[]);
    all.as_str().unwrap_or_default().to_owned()
}

fn details(page: &Page<'_>, title: &str) {
    page.widget("view=\"board\"", &with_objectives());
    let card = page.get("listitem", title);
    page.click(&card);
    page.press("Enter");
    page.get("button", "Close details");
}

fn with_objectives() -> serde_json::Value {
    let mut plan = plans::small();
    plan["objectives"] =
        json!([{ "id": "o1", "title": "Grow", "key_results": [{ "id": "k1", "title": "More orders" }] }]);
    plan
}

fn columns_begin_at_one_height(page: &Page<'_>) {
    page.widget("view=\"insights\"", &with_objectives());
    page.get("region", "Insights");
    let tops = "const tops = new Map();
        for (const section of document.querySelector('plan-widget').shadowRoot.querySelectorAll('.insights section')) {
            const { x, y } = section.getBoundingClientRect();
            tops.set(x, Math.min(y, tops.get(x) ?? y));
        }
        return [tops.size > 1, ...new Set([...tops.values()].map(Math.round))]";
    let first = page.eval("return Math.round(document.querySelector('plan-widget').shadowRoot.querySelector('.insights section').getBoundingClientRect().y)", &[]);
    page.until_eval(tops, &json!([true, first]));
}

/// Chooses an option of a list by its words.
fn choose(page: &Page<'_>, name: &str, words: &str) {
    let list = page.get("combobox", name);
    page.eval(
        "const [e, words] = arguments; e.value = [...e.options].find((o) => o.text.includes(words)).value;
         e.dispatchEvent(new Event('change', { bubbles: true, composed: true }))",
        &[list.to_value(), json!(words)],
    );
}

fn findings_are_said_in_words(page: &Page<'_>) {
    page.widget("view=\"insights\"", &with_objectives());
    page.get("region", "Insights");
    page.until("findings are there", || words(page).contains("of the items"));
    let words = words(page);
    for part in [
        "give",
        "of the total benefit",
        "Musts take 25% of the effort sorted as Must, Should or Could",
        "1 key result has no work behind it",
        "Nothing serves \"More orders\" (Grow)",
        "By team",
    ] {
        assert!(words.contains(part), "{part} in {words}");
    }
}

fn a_number_leads_to_its_items(page: &Page<'_>) {
    page.widget("view=\"insights\"", &plans::small());
    let musts = "const musts = find(null, 'region', 'Insights').querySelector('[aria-label=MoSCoW] .bars .link');";
    page.until_eval(&format!("{musts} return musts.textContent"), &json!("1 item"));
    page.eval(&format!("{musts} musts.focus()"), &[]);
    page.press("Enter");
    page.shows("Scores");
    page.until("the Must alone is shown", || page.column("Title") == ["Passkeys"]);
    page.until_focus("Passkeys", "Title");
    let filter = page.get("searchbox", "Filter items");
    page.click(&filter);
    page.press("Escape");
    page.until("all are shown again", || page.column("Title").len() == 5);
}

fn cards_stand_whole_below_each_other_at_every_width(page: &Page<'_>) {
    let mut plan = plans::large(40);
    for item in 0..6 {
        plan["items"][item]["ranges"] = json!({ "effort": [1, 9] });
        plan["items"][item]["votes"] = json!([{ "by": "Ana", "reach": 10 }, { "by": "Ben", "reach": 900 }]);
    }
    for width in [360, 680, 720, 1440] {
        page.show_framed(
            width,
            &format!("<plan-widget activate=\"eager\" view=\"insights\">{}</plan-widget>", inline(&plan)),
        );
        page.until("findings are there", || words(page).contains("Likely rank"));
        page.settle();
        let torn = page.eval(
            "const view = find(null, 'region', 'Insights'), cards = [...view.querySelectorAll('section')];
             const box = view.getBoundingClientRect(), all = cards.map((e) => e.getBoundingClientRect());
             const wrong = cards.filter((e, at) => e.getClientRects().length != 1 || all[at].left < box.left || all[at].right > box.right
                || all.some((other, second) => second > at && other.left < all[at].right && other.right > all[at].left && other.top < all[at].bottom && other.bottom > all[at].top));
             return [view.scrollWidth <= view.clientWidth, view.scrollHeight > view.clientHeight, cards.length > 5, wrong.map((e) => e.ariaLabel)]",
            &[],
        );
        assert_eq!(torn, json!([true, true, true, []]), "at {width} px");
    }
}

fn an_item_is_compared_with_another(page: &Page<'_>) {
    details(page, "Passkeys");
    page.until("the working is there", || {
        words(page).contains("450 reach × 3 impact × 100% confidence ÷ 2 effort = 675")
    });
    page.click_on("button", "Compare with another item");
    choose(page, "Compare with", "Guest checkout");
    page.get("region", "Comparison");
    let words = words(page);
    for part in [
        "Passkeys scores 1.69 times as high as Guest checkout: 675 to 400.",
        "× 4.44 for Guest checkout",
        "Tied if the impact of Passkeys were",
    ] {
        assert!(words.contains(part), "{part} in {words}");
    }
}

fn a_range_is_typed_into_a_cell(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
    page.enter_cell("Guest checkout", "Effort");
    page.type_text("3-6");
    page.press("Enter");
    page.until_item("p2", "ranges", &json!({ "effort": [3, 6] }));
    assert_eq!(page.item("p2")["effort"], 4.2, "the middle of the range");
    page.until("the cell says about", || page.cell_text("Guest checkout", "Effort").starts_with("~4"));
    page.press("Up");
    page.press("Shift+F10");
    page.until("the menu has the focus", || page.focused().1 == "Open details");
    page.press("Enter");
    page.until("its details say where it stands in the draws", || {
        words(page).contains("With its ranges, by score alone: rank ")
    });
}

fn an_item_is_pinned_with_a_reason(page: &Page<'_>) {
    details(page, "Guest checkout");
    page.click_on("button", "Pin to a rank");
    let rank = page.get("textbox", "Pin to rank");
    page.click(&rank);
    page.type_text("1");
    page.press("Tab");
    page.until("it is pinned", || page.item("p2")["pin"]["rank"] == 1);
    page.type_text("Promised");
    page.press("Tab");
    page.until("the reason is kept", || page.item("p2")["pin"]["why"] == "Promised");
    page.until("it is said where the rank is", || words(page).contains("Pinned to 1: Promised"));
    page.click_on("button", "Unpin");
    page.until_item("p2", "pin", &json!(null));
}

fn an_item_is_linked_to_a_key_result(page: &Page<'_>) {
    details(page, "Guest checkout");
    page.click_on("checkbox", "More orders");
    page.until_item("p2", "objectives", &json!(["k1"]));
    page.click_on("checkbox", "More orders");
    page.until_item("p2", "objectives", &json!(null));
}
