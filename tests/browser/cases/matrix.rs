//! The matrix: bubbles with names, moved by pointer and by keys; the cross-hair; labels that keep apart.

use browser_tests::widget::inline;
use browser_tests::{Element, Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    value_stands_against_effort,
    a_bubble_is_dragged_to_other_estimates,
    a_dropped_bubble_keeps_the_focus_and_shows_its_new_figures,
    the_name_goes_with_the_bubble_that_is_dragged,
    a_drag_of_a_bubble_is_given_up_with_escape,
    a_bubble_is_moved_by_keyboard,
    the_cross_hair_is_moved_by_pointer_and_by_keyboard,
    axes_are_chosen,
    items_on_one_point_are_seen_as_several,
    the_legend_of_the_colours_filters,
    labels_of_sixty_items_keep_apart under Policy::Open,
    looking_changes_nothing,
];

fn matrix(page: &Page<'_>) {
    page.widget("view=\"matrix\"", &plans::small());
    page.until("bubbles are there", || bubbles(page).len() == 4);
}

/// The names of the bubbles.
fn bubbles(page: &Page<'_>) -> Vec<String> {
    let names =
        page.eval("const at = find(scope, 'group', 'Matrix'); return at ? findAll(at, 'button').map(name) : []", &[]);
    names.as_array().into_iter().flatten().map(|n| n.as_str().unwrap_or_default().to_owned()).collect()
}

fn bubble(page: &Page<'_>, title: &str) -> Element {
    page.until_some(&format!("a bubble of {title}"), || {
        let script = "const at = find(scope, 'group', 'Matrix'); return at ? findAll(at, 'button').find((e) => name(e).startsWith(arguments[0])) ?? null : null";
        Element::from_value(&page.eval(script, &[json!(title)]))
    })
}

fn value_stands_against_effort(page: &Page<'_>) {
    matrix(page);
    let names = bubbles(page);
    let cards = names.iter().find(|name| name.starts_with("Saved cards")).expect("Saved cards has a place");
    for part in ["Effort 2", "Benefit 1,600", "RICE 800", "Big bets"] {
        assert!(cards.contains(part), "{part} in {cards:?}");
    }
    let shown = page.eval("return tidy(content(find(scope, 'group', 'Matrix').closest('.matrix')))", &[]);
    let shown = shown.as_str().unwrap_or_default().to_owned();
    assert!(shown.contains("Money pits") && shown.contains("1 item without"), "{shown}");
    // More benefit is higher up, more effort further to the right.
    let [guest, ledger] = ["Guest checkout", "Ledger"].map(|title| page.rect(&bubble(page, title)).center());
    assert!(guest.y < ledger.y && guest.x > ledger.x);
    page.click(&bubble(page, "Ledger"));
    page.get("button", "Close details");
    page.get("heading", "Ledger");
}

fn a_bubble_is_dragged_to_other_estimates(page: &Page<'_>) {
    matrix(page);
    let from = page.rect(&bubble(page, "Saved cards")).center();
    page.drag(&[from, from.by(10.0, 2.0), from.by(140.0, 90.0)]);
    page.until("both estimates changed", || {
        let item = page.item("p3");
        item["effort"].as_f64() > Some(2.0) && item["reach"].as_f64() < Some(1600.0)
    });
    page.says("status", "Saved cards: effort");
    assert_eq!(page.events("plan-change").len(), 1, "one step");
    page.element("return e.undo()");
    page.until_item("p3", "reach", &json!(1600));
    assert_eq!(page.item("p3")["effort"], 2);
}

/// What stands in the tip of a bubble, and whether it is to be seen.
fn tip(page: &Page<'_>, bubble: &Element) -> (String, bool) {
    let tip = page.eval(
        "const tip = arguments[0].querySelector('.tip'); return [tip.lastElementChild.textContent, getComputedStyle(tip).display != 'none']",
        &[bubble.to_value()],
    );
    (tip[0].as_str().unwrap_or_default().to_owned(), tip[1] == json!(true))
}

fn a_dropped_bubble_keeps_the_focus_and_shows_its_new_figures(page: &Page<'_>) {
    matrix(page);
    let saved = bubble(page, "Saved cards");
    let before = tip(page, &saved).0;
    let from = page.rest(&saved).center();
    page.drag(&[from, from.by(10.0, 2.0), from.by(140.0, 90.0)]);
    page.until("effort changed", || page.item("p3")["effort"].as_f64() > Some(2.0));
    page.settle();
    assert!(page.find("button", "Close details").is_none(), "a drag is no click");
    assert!(page.focused().1.starts_with("Saved cards"), "the focus stays: {:?}", page.focused());
    let (figures, shown) = tip(page, &saved);
    let name = page.attribute(&saved, "aria-label").unwrap_or_default();
    assert!(shown && figures != before && name.contains(&figures), "{figures:?} beside {name:?}, was {before:?}");
    let effort = page.item("p3")["effort"].as_f64();
    page.press("Right");
    page.until("the keys go on from there", || page.item("p3")["effort"].as_f64() > effort);
    page.until("the tip goes along", || {
        page.attribute(&saved, "aria-label").unwrap_or_default().contains(&tip(page, &saved).0)
    });
    // A click is one still.
    page.click(&bubble(page, "Ledger"));
    page.get("button", "Close details");
}

fn the_name_goes_with_the_bubble_that_is_dragged(page: &Page<'_>) {
    matrix(page);
    let saved = bubble(page, "Saved cards");
    let apart = || {
        let apart = page.eval(
            "const bubble = arguments[0].getBoundingClientRect(), names = [...arguments[0].parentElement.querySelectorAll('.name')];
             const label = names.find((e) => e.textContent.startsWith('Saved')).getBoundingClientRect();
             return [Math.round(label.x - bubble.x), Math.round(label.y - bubble.y)]",
            &[saved.to_value()],
        );
        [apart[0].as_i64().unwrap_or(9999), apart[1].as_i64().unwrap_or(9999)]
    };
    let from = page.rest(&saved).center();
    let (rest, x) = (apart(), page.rect(&saved).x);
    page.grab(&[from, from.by(10.0, 2.0), from.by(120.0, 60.0)]);
    page.until("the bubble is there", || page.rect(&saved).x > x + 100.0);
    let now = apart();
    assert!((0..2).all(|at| (now[at] - rest[at]).abs() <= 1), "{now:?} from {rest:?}");
    page.press("Escape");
    page.let_go();
    page.until("both are back", || apart() == rest && (page.rect(&saved).x - x).abs() < 1.0);
}

fn a_drag_of_a_bubble_is_given_up_with_escape(page: &Page<'_>) {
    matrix(page);
    let before = page.value();
    let saved = bubble(page, "Saved cards");
    let rest = page.rect(&saved);
    page.grab(&[rest.center(), rest.center().by(10.0, 2.0), rest.center().by(140.0, 90.0)]);
    page.press("Escape");
    page.let_go();
    page.until("the bubble is back", || (page.rect(&saved).x - rest.x).abs() < 1.0);
    assert_eq!(page.value(), before);
}

fn a_bubble_is_moved_by_keyboard(page: &Page<'_>) {
    matrix(page);
    page.eval("focusOn(arguments[0]); function focusOn(e) { e.focus() }", &[bubble(page, "Saved cards").to_value()]);
    page.press("Right");
    page.until("effort grew", || page.item("p3")["effort"].as_f64() > Some(2.0));
    assert_eq!(page.item("p3")["reach"], 1600);
    assert!(page.focused().1.starts_with("Saved cards"), "the focus stays: {:?}", page.focused());
    page.press("Down");
    page.until("reach fell", || page.item("p3")["reach"].as_f64() < Some(1600.0));
    page.press("Home");
    let best = page.focused().1;
    page.press("PageDown");
    page.until("the next by rank", || page.focused().0 == "button" && page.focused().1 != best);
    page.press("Enter");
    page.get("button", "Close details");
}

fn the_cross_hair_is_moved_by_pointer_and_by_keyboard(page: &Page<'_>) {
    matrix(page);
    let line = page.get("slider", "Cross-hair: Effort");
    let now = || page.attribute(&line, "aria-valuetext").unwrap_or_default();
    let before = now();
    page.eval("arguments[0].focus()", &[line.to_value()]);
    page.press("Right");
    page.until("it has moved", || now() != before);
    let by_keys = now();
    let at = page.rect(&line).at(0.5, 0.9);
    page.drag(&[at, at.by(8.0, 0.0), at.by(160.0, 0.0)]);
    page.until("and again", || now() != by_keys);
    page.until("items change sides", || {
        bubbles(page).iter().any(|name| name.contains("Saved cards") && name.contains("Quick wins"))
    });
    assert!(page.events("plan-change").is_empty(), "the plan stays");
}

fn axes_are_chosen(page: &Page<'_>) {
    matrix(page);
    let across = page.get("combobox", "X axis");
    page.eval(
        "const [e] = arguments; e.value = [...e.options].find((o) => o.text === 'Reach').value; e.dispatchEvent(new Event('change', { bubbles: true, composed: true }))",
        &[across.to_value()],
    );
    page.until("the parts are named anew", || {
        bubbles(page).iter().any(|name| name.contains("reach")) && page.find("slider", "Cross-hair: Reach").is_some()
    });
    page.click_on("button", "Reset");
    page.get("slider", "Cross-hair: Effort");
}

fn items_on_one_point_are_seen_as_several(page: &Page<'_>) {
    let items: Vec<_> = (0..5)
        .map(|n| json!({ "id": format!("i{n}"), "title": format!("Item {n}"), "reach": 100, "impact": 1, "confidence": 100, "effort": 2 }))
        .collect();
    page.widget("view=\"matrix\"", &json!({ "format": "plan-widget", "version": 1, "title": "Same", "items": items }));
    page.until("bubbles are there", || bubbles(page).len() == 5);
    page.settle();
    let seen = (0..5).map(|n| page.rect(&bubble(page, &format!("Item {n}"))).center()).collect::<Vec<_>>();
    for (n, one) in seen.iter().enumerate() {
        for other in &seen[n + 1..] {
            assert!((one.x - other.x).hypot(one.y - other.y) > 6.0, "{seen:?}");
        }
    }
    // Each can be pressed where it is.
    page.click(&bubble(page, "Item 4"));
    page.get("complementary", "Details of Item 4");
}

fn the_legend_of_the_colours_filters(page: &Page<'_>) {
    matrix(page);
    let colour = page.get("combobox", "Colour of the bubbles");
    page.eval(
        "const [e] = arguments; e.value = [...e.options].find((o) => o.text === 'Team').value; e.dispatchEvent(new Event('change', { bubbles: true, composed: true }))",
        &[colour.to_value()],
    );
    page.click_on("button", "Pay 2");
    page.until("those of Pay are left", || bubbles(page).len() == 2);
    page.until_eval("return find(scope, 'searchbox', 'Filter items').value", &json!("team:pay"));
    page.click_on("button", "Pay 2");
    page.until("all are back", || bubbles(page).len() == 4);
}

fn labels_of_sixty_items_keep_apart(page: &Page<'_>) {
    let plan = inline(&plans::large(60));
    for width in [360, 720, 1440] {
        page.show_framed(width, &format!("<plan-widget activate=\"eager\" view=\"matrix\">{plan}</plan-widget>"));
        page.until("bubbles are there", || bubbles(page).len() == 60);
        page.settle();
        let mush = page.element(
            "const box = (n) => n.getBoundingClientRect();
             const names = [...e.shadowRoot.querySelectorAll('.plot .name')].map(box), plot = box(e.shadowRoot.querySelector('.plot'));
             const over = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
             const pairs = names.flatMap((a, i) => names.slice(i + 1).filter((b) => over(a, b)));
             const out = names.filter((a) => a.left < plot.left - 1 || a.right > plot.right + 1 || a.top < plot.top - 1 || a.bottom > plot.bottom + 1);
             return [names.length, pairs.length, out.length]",
        );
        let n = |i: usize| mush[i].as_u64().unwrap_or(99);
        assert!(n(0) >= 5 && n(1) == 0 && n(2) == 0, "labels, overlapping, outside at {width} px: {mush}");
    }
}

fn looking_changes_nothing(page: &Page<'_>) {
    page.widget("view=\"matrix\" mode=\"view\"", &plans::small());
    page.until("bubbles are there", || bubbles(page).len() == 4);
    let before = page.value();
    let from = page.rect(&bubble(page, "Saved cards")).center();
    page.drag(&[from, from.by(10.0, 2.0), from.by(140.0, 90.0)]);
    page.eval("arguments[0].focus()", &[bubble(page, "Saved cards").to_value()]);
    page.press("Right");
    page.until("arrows wander", || !page.focused().1.starts_with("Saved cards"));
    assert_eq!(page.value(), before);
}
