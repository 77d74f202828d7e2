//! The harness itself: that its eyes and hands are right in all browsers, on pages without the widget.

use browser_tests::{Kind, Page, Policy, tests};
use serde_json::json;

tests![keys_reach_the_page, names_agree_with_the_browser, the_clipboard_goes_round, a_drag_is_a_drag, refusals_are_seen under Policy::TrustedTypes];

fn keys_reach_the_page(page: &Page<'_>) {
    page.open("pages/harness.html");
    let field = page.get("textbox", "Words");
    page.click(&field);
    page.type_text("Größe 3");
    page.press("Shift+Left");
    page.type_text("4");
    page.until_eval("return document.getElementById('words').value", &json!("Größe 4"));
    assert_eq!(page.focused(), ("textbox".into(), "Words".into()));
}

fn names_agree_with_the_browser(page: &Page<'_>) {
    page.open("pages/harness.html");
    for (role, name) in [
        ("button", "Add item"),
        ("searchbox", "Filter items"),
        ("listitem", "Passkeys"),
        ("tab", "Scores"),
        ("gridcell", "4,000"),
    ] {
        let element = page.get(role, name);
        assert_eq!(page.with(|session| session.computed_role(&element)), role);
        // WebKitGTK's driver does not name a cell by what it holds.
        if page.kind != Kind::Webkit || role != "gridcell" {
            assert_eq!(page.with(|session| session.computed_name(&element)), name);
        }
    }
    assert!(page.find("button", "Hidden").is_none(), "what nobody sees is not found");
}

fn the_clipboard_goes_round(page: &Page<'_>) {
    page.open("pages/harness.html");
    page.copy_text("Title\tReach\nPasskeys\t450\n");
    assert_eq!(page.pasted_text(), "Title\tReach\nPasskeys\t450\n");
}

fn a_drag_is_a_drag(page: &Page<'_>) {
    page.open("pages/harness.html");
    let pad = page.get("button", "Pad");
    let from = page.reveal(&pad).center();
    page.drag(&[from, from.by(10.0, 0.0), from.by(30.0, 5.0)]);
    // Firefox adds steps of its own on the way.
    page.until_eval(
        "const log = document.getElementById('pad').dataset.log ?? '';
         return [log.startsWith('down 0,0 move'), log.includes(' move 10,0 '), log.endsWith(' move 30,5 up 30,5')]",
        &json!([true, true, true]),
    );
}

fn refusals_are_seen(page: &Page<'_>) {
    page.open("pages/harness.html");
    page.forgive();
    page.click_on("button", "Misbehave");
    page.until("a violation is written down", || {
        page.complaints().iter().any(|line| line.starts_with("require-trusted-types-for"))
    });
    page.until("an error is written down", || page.complaints().iter().any(|line| line.contains("no such thing")));
}
