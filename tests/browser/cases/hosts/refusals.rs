//! Hosts that do not take a plan, in every way that servers have: the edit survives, as a draft too, and the message says what happened and what to do.

use browser_tests::Page;
use browser_tests::server::Taking;
use browser_tests::widget::document;
use serde_json::json;

use super::{item, save, set, show};
use crate::plans;

const LOGIN: &str = "<!doctype html><title>Log in</title><form><input name=\"user\"></form>";

/// How a server may refuse, and the words that a reader gets.
const REFUSALS: &[(Taking, &str)] = &[
    (
        Taking::Say("500 Internal Server Error", "text/html", "<h1>Oops</h1>"),
        "the server had an error. Save again later",
    ),
    (Taking::Say("503 Service Unavailable", "text/plain", ""), "the server had an error. Save again later"),
    (
        Taking::Say("200 OK", "text/html", LOGIN),
        "answered with a page, most likely to log in. Log in in another window",
    ),
    (
        Taking::Say("200 OK", "application/json", "{\"error\":\"read-only\"}"),
        "says it has saved, but still holds the old plan",
    ),
    (Taking::Say("200 OK", "application/json", "{\"ok\":true}"), "says it has saved, but still holds the old plan"),
    (Taking::Say("401 Unauthorized", "text/plain", ""), "not logged in. Log in in another window"),
    (Taking::Say("403 Forbidden", "text/plain", ""), "you may not edit this here. Ask for the right to"),
    (Taking::Say("413 Content Too Large", "text/plain", ""), "too large for this place. Export it as a file"),
    (Taking::Say("429 Too Many Requests", "text/plain", ""), "busy or read-only for now. Save again in a few minutes"),
    (
        Taking::Say("405 Method Not Allowed", "text/plain", ""),
        "this server takes no changes. Export your plan as a file",
    ),
    (Taking::Say("501 Not Implemented", "text/html", "<h1>Unsupported method</h1>"), "this server takes no changes"),
    (Taking::HangUp, "no connection to where the plan is kept. Save again when it is back"),
];

fn widget(page: &Page<'_>) -> String {
    page.server.put("kept.plan.json", plans::small().to_string());
    page.server
        .put("kept.html", document("<plan-widget src=\"kept.plan.json\" store=\"put\" view=\"scores\"></plan-widget>"));
    page.server.url("kept.html")
}

pub fn each_says_so_and_loses_nothing(page: &Page<'_>) {
    let url = widget(page);
    show(page, &url);
    set(page, "Passkeys", "Reach", 470);
    page.until_draft();
    for (taking, words) in REFUSALS {
        page.server.take(*taking);
        let said = save(page);
        assert!(said.contains("Not saved: ") && said.contains(words), "{taking:?}: {said}");
        assert_eq!(item(page, "Passkeys")["reach"], json!(470), "{taking:?}");
        assert_eq!(page.element("return e.dirty"), json!(true), "{taking:?}");
        assert!(page.server.made("kept.plan.json").contains("\"reach\":450"), "{taking:?}");
    }
    // A host that never answers; a minute is shortened here.
    page.eval("const timeout = AbortSignal.timeout; AbortSignal.timeout = () => timeout.call(AbortSignal, 300)", &[]);
    page.server.take(Taking::Silence);
    let said = save(page);
    assert!(said.contains("Not saved: where the plan is kept does not answer"), "{said}");

    // What is kept there is looked at before: a page that asks to log in, an error in place of the plan.
    let plan = page.server.made("kept.plan.json");
    page.server.take(Taking::Keep);
    page.server.put("kept.plan.json", "{\"error\":{\"code\":\"maintenance\"}}");
    let said = save(page);
    assert!(said.contains("Not saved: what is kept there now is not a plan any more"), "{said}");
    assert!(page.server.made("kept.plan.json").contains("maintenance"), "it is not written over");
    page.server.put("kept.plan.json", plan);

    // The tab is closed with all that; who comes back has the draft, and someone else's change of the meantime beside it.
    let theirs = page.server.made("kept.plan.json").replace("Guest checkout", "Guests");
    page.server.put("kept.plan.json", theirs);
    show(page, &url);
    assert_eq!(item(page, "Passkeys")["reach"], json!(450));
    page.click_on("button", "Restore draft");
    page.until("the draft is back", || item(page, "Passkeys")["reach"] == json!(470));
    assert!(item(page, "Guests").is_object(), "{}", page.value());
    let said = save(page);
    assert!(said.contains("Saved to kept.plan.json"), "{said}");
    let kept = page.server.made("kept.plan.json");
    assert!(kept.contains("\"reach\":470") && kept.contains("Guests"), "{kept}");
}

pub fn a_lost_answer_is_no_conflict(page: &Page<'_>) {
    show(page, &widget(page));
    set(page, "Passkeys", "Reach", 470);
    page.server.take(Taking::KeepAndHangUp);
    let said = save(page);
    assert!(said.contains("Not saved: there is no connection"), "{said}");
    page.server.take(Taking::Keep);
    let said = save(page);
    assert!(said.contains("Saved already"), "{said}");
    assert_eq!(page.element("return e.dirty"), json!(false));
    assert!(page.server.made("kept.plan.json").contains("\"reach\":470"));
}

pub fn full_storage_is_said(page: &Page<'_>) {
    show(page, &widget(page));
    page.eval(
        "for (let size = 4194304; size >= 1; size = size >> 1) try { for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size)) } catch {}",
        &[],
    );
    set(page, "Passkeys", "Reach", 470);
    page.until("it says that no draft is kept", || {
        page.eval("return content(document.querySelector('plan-widget'))", &[])
            .as_str()
            .is_some_and(|text| text.contains("does not let the page keep a draft"))
    });
    page.server.take(Taking::Keep);
    let said = save(page);
    page.eval("localStorage.clear()", &[]);
    assert!(said.contains("Saved to kept.plan.json"), "{said}");
}
