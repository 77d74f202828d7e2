//! axe-core finds nothing serious in any view, light or dark; and focus can be seen.

use std::{env, fs};

use browser_tests::{Page, Policy, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    axe_finds_nothing_serious_in_light under Policy::Open,
    axe_finds_nothing_serious_in_dark under Policy::Open,
    axe_finds_nothing_serious_in_dialogs_and_details under Policy::Open,
    focus_is_visible,
];

fn axe(page: &Page<'_>, place: &str) -> Vec<String> {
    let path = env::var("AXE").unwrap_or_else(|_| {
        browser_tests::server::root()
            .join("target/npm/tests/browser/npm/node_modules/axe-core/axe.min.js")
            .display()
            .to_string()
    });
    let source = fs::read_to_string(&path).unwrap_or_else(|e| panic!("{path}: {e}: `cargo xtask test` installs it"));
    let script = format!(
        "{source}\nreturn axe.run(document, {{ resultTypes: ['violations'] }}).then((found) => found.violations.filter((v) => v.impact === 'serious' || v.impact === 'critical').map((v) => `${{v.id}}: ${{v.help}}: ${{v.nodes.slice(0, 4).map((n) => n.html.slice(0, 160) + ' ' + n.failureSummary).join(' | ')}}`))"
    );
    let found = page.with(|session| session.try_run(&script, &[])).unwrap_or_else(|e| panic!("axe in {place}: {e}"));
    found
        .as_array()
        .cloned()
        .unwrap_or_default()
        .iter()
        .filter_map(Value::as_str)
        .map(|line| format!("{place}: {line}"))
        .collect()
}

fn axe_finds_nothing_serious_in_light(page: &Page<'_>) {
    everywhere(page, "light");
}

fn axe_finds_nothing_serious_in_dark(page: &Page<'_>) {
    everywhere(page, "dark");
}

fn everywhere(page: &Page<'_>, theme: &str) {
    let mut found = Vec::new();
    for view in ["scores", "board", "timeline", "matrix", "insights"] {
        page.widget(&format!("theme=\"{theme}\" view=\"{view}\""), &plans::small());
        page.settle();
        found.extend(axe(page, view));
    }
    page.element("e.view = 'scores'");
    page.until("rows are there", || page.column("Title").len() == 5);
    page.enter_cell("Passkeys", "Reach");
    page.press("F2");
    found.extend(axe(page, "a cell being edited"));
    page.press("Escape");
    page.element("return e.load({ format: 'plan-widget', version: 1, items: [] })");
    page.settle();
    found.extend(axe(page, "an empty plan"));
    page.element("e.mode = 'view'; return e.load({ format: 'plan-widget', version: 1, items: [{ id: 'a', title: 'Alpha', reach: 1 }] })");
    page.settle();
    found.extend(axe(page, "view mode"));
    assert!(found.is_empty(), "{found:#?}");
}

fn axe_finds_nothing_serious_in_dialogs_and_details(page: &Page<'_>) {
    let mut plan = plans::small();
    plan["criteria"] = json!([{ "id": "c", "title": "Delight", "weight": 1, "min": 0, "max": 10 }]);
    plan["objectives"] = json!([{ "id": "o", "title": "Grow", "key_results": [{ "id": "k", "title": "Orders" }] }]);
    plan["timeboxes"] = json!([{ "id": "t", "title": "Spring", "capacity": 5 }]);
    plan["items"][0]["votes"] = json!([{ "by": "Ana", "reach": 400 }, { "by": "Ben", "reach": 900 }]);
    plan["items"][0]["ranges"] = json!({ "effort": [1, 4] });
    page.widget("view=\"insights\"", &plan);
    page.get("slider", "Cut line");
    page.click_on("button", "Show where they differ");
    page.get("button", "Take median");
    let mut found = axe(page, "insights with votes and ranges");
    page.click_on("button", "Ballots");
    page.get("dialog", "Ballots");
    found.extend(axe(page, "the ballots"));
    page.click_on("button", "Fill in a ballot here");
    page.get("dialog", "Your ballot");
    found.extend(axe(page, "a ballot"));
    page.press("Escape");
    page.open_settings();
    found.extend(axe(page, "the settings"));
    page.press("Escape");
    page.click_on("button", "Passkeys");
    page.click_on("button", "Compare with another item");
    let with = page.get("combobox", "Compare with");
    page.eval(
        "const [e] = arguments; e.selectedIndex = 1; e.dispatchEvent(new Event('change', { bubbles: true, composed: true }))",
        &[with.to_value()],
    );
    page.get("region", "Comparison");
    found.extend(axe(page, "details"));
    assert!(found.is_empty(), "{found:#?}");
}

fn focus_is_visible(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    page.until("rows are there", || page.column("Title").len() == 5);
    page.eval("document.body.tabIndex = -1; document.body.focus()", &[]);
    let mut seen = Vec::new();
    for _ in 0..24 {
        page.press("Tab");
        let ring = page.eval(
            "const at = focused();
             if (!at || at === document.body || at.tagName === 'PLAN-WIDGET') return null;
             const ring = (e) => { const s = getComputedStyle(e); return (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 1) || s.boxShadow !== 'none'; };
             return [`${role(at)} ${name(at)}`, ring(at) || (at.parentElement && ring(at.parentElement))]",
            &[],
        );
        if let Some(both) = ring.as_array() {
            seen.push((both[0].as_str().unwrap_or_default().to_owned(), both[1] == json!(true)));
        }
    }
    let names: Vec<&str> = seen.iter().map(|(name, _)| name.as_str()).collect();
    for wanted in ["button Add item", "tab Scores", "searchbox Filter items"] {
        assert!(names.contains(&wanted), "Tab does not reach {wanted}: {names:?}");
    }
    assert!(
        names.iter().any(|name| name.starts_with("gridcell")
            || name.starts_with("rowheader")
            || name.starts_with("columnheader")),
        "Tab does not reach the grid: {names:?}"
    );
    let unseen: Vec<&String> = seen.iter().filter(|(_, ring)| !ring).map(|(name, _)| name).collect();
    assert!(unseen.is_empty(), "focus without a ring: {unseen:?}");
}
