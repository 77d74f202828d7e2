//! Links that carry the plan, and the stand-alone page's parameters.

use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

tests![
    a_link_opens_the_plan_and_tells_no_server,
    what_copy_answers_in_a_dialog_is_seen_and_heard,
    it_works_in_the_single_file_too under Policy::Open,
    a_long_link_is_warned_of_and_a_longer_one_refused,
    a_cut_link_says_so,
    another_link_in_the_same_window_opens_its_plan,
    drafts_of_two_links_are_two,
    the_page_takes_source_view_and_mode,
];

/// The link that the share dialog makes.
fn link(page: &Page<'_>) -> String {
    page.click_on("button", "Share");
    let field = page.get("textbox", "Link to the plan");
    let link = page.eval("return arguments[0].value", &[field.to_value()]);
    link.as_str().unwrap_or_default().to_owned()
}

/// Opens an address; one that differs in its fragment alone would load nothing anew.
fn open(page: &Page<'_>, url: &str) {
    page.open("pages/harness.html");
    page.with(|session| session.open(url));
    page.ready();
}

fn a_link_opens_the_plan_and_tells_no_server(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let value = page.value();
    page.until_fetched();
    let asked = page.server.log().len();
    let link = link(page);
    assert_eq!(page.server.log().len(), asked, "making a link asks nobody");
    let (before, carried) = link.split_once("#plan=").expect("the plan is in the fragment");
    assert_eq!(before, page.server.url("index.html"));
    assert!(
        carried.len() < value.len()
            && carried.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)),
        "{carried}"
    );
    page.says("status", " kB long");
    page.click_on("button", "Copy the link");
    page.says("status", "Link copied");
    page.press("Escape");
    assert_eq!(page.pasted_text(), link);
    open(page, &link);
    assert_eq!(page.value(), value);
    assert_eq!(page.element("return e.dirty"), json!(false));
    assert!(page.server.log().iter().all(|path| !path.contains("plan=")), "a fragment stays in the browser");
}

/// Where a message stands: in the dialog that is open, with nothing over it.
fn in_front(page: &Page<'_>, role: &str) -> bool {
    let script = "const at = findAll(null, arguments[0]).find((e) => e.textContent && e.closest('dialog[open]:modal'));
        if (!at) return false;
        const box = at.getBoundingClientRect(), hit = at.getRootNode().elementFromPoint(box.x + 6, box.y + box.height / 2);
        return !!hit && (at.contains(hit) || hit.contains(at)) && !!hit.closest('dialog')";
    page.eval(script, &[json!(role)]) == json!(true)
}

fn what_copy_answers_in_a_dialog_is_seen_and_heard(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    for (dialog, copy, said) in
        [("Share", "Copy the plan", "Plan file copied"), ("Export", "Copy Markdown", "Markdown copied")]
    {
        page.click_on("button", dialog);
        page.click_on("button", copy);
        page.says("status", said);
        page.until("it is in front", || in_front(page, "status"));
        page.press("Escape");
        page.gone("dialog", dialog);
    }
    page.click_on("button", "Export");
    page.eval("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))", &[]);
    page.click_on("button", "Copy Markdown");
    page.says("alert", "The browser does not let the page use the clipboard");
    page.until("a refusal is in front too", || in_front(page, "alert"));
    // The button that takes it away lies on the message.
    let [message, close] = [("alert", ""), ("button", "Dismiss message")].map(|(role, name)| {
        let element = page.eval(
            "return findAll(null, arguments[0]).find((e) => e.closest('dialog[open]') && (arguments[1] ? name(e) == arguments[1] : e.textContent))",
            &[json!(role), json!(name)],
        );
        page.rect(&browser_tests::Element::from_value(&element).expect("it is there"))
    });
    let at = close.center();
    assert!(
        at.x > message.x && at.x < message.x + message.width && at.y > message.y && at.y < message.y + message.height
    );
    page.click_on("button", "Dismiss message");
    page.until("it is gone", || !in_front(page, "alert"));
    page.get("dialog", "Export");
}

fn it_works_in_the_single_file_too(page: &Page<'_>) {
    page.open("plan-widget.html?view=board");
    page.ready();
    page.element("return e.load({ format: 'plan-widget', version: 1, title: 'Größe', items: [{ id: 'a', title: '日本 </script>' }] })");
    let value = page.value();
    let link = link(page);
    assert!(link.starts_with(&format!("{}?view=board#plan=", page.server.url("plan-widget.html"))), "{link}");
    open(page, &link);
    assert_eq!(page.value(), value);
    page.shows("Board");
}

/// Loads a plan whose link is about as long as this many letters by lot.
fn load_by_lot(page: &Page<'_>, letters: u32) {
    page.eval(
        "const [count] = arguments, bytes = new Uint8Array(count);
         for (let at = 0; at < count; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
         const notes = Array.from(bytes, (byte) => String.fromCharCode(48 + byte % 64)).join('').replaceAll('\\\\', '/');
         return document.querySelector('plan-widget').load({ format: 'plan-widget', version: 1, items: [{ id: 'a', title: 'Alpha', notes }] })",
        &[json!(letters)],
    );
}

fn a_long_link_is_warned_of_and_a_longer_one_refused(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    load_by_lot(page, 12_000);
    assert!(link(page).len() > 8_000);
    page.says("status", "cut links over 8 kB");
    page.press("Escape");
    load_by_lot(page, 2_300_000);
    page.click_on("button", "Share");
    page.says("status", "at most 2 MB");
    assert!(page.find("button", "Copy the link").is_none());
    page.get("button", "Download the plan file");
}

fn a_cut_link_says_so(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::small());
    let link = link(page);
    page.forgive();
    page.open("pages/harness.html");
    page.with(|session| session.open(&link[..link.len() - 40]));
    page.says("alert", "does not hold a whole plan");
    assert_eq!(page.element("return e.ready.then(() => null, (error) => error.code)"), json!("bad-link"));
}

/// A link to a plan with one item, as a program may write it.
fn written(page: &Page<'_>, title: &str) -> String {
    let plan =
        format!("%7B%22format%22:%22plan-widget%22,%22items%22:[%7B%22id%22:%22a%22,%22title%22:%22{title}%22%7D]%7D");
    page.server.url(&format!("index.html#plan={plan}"))
}

fn another_link_in_the_same_window_opens_its_plan(page: &Page<'_>) {
    open(page, &written(page, "Alpha"));
    page.until_item("a", "title", &json!("Alpha"));
    page.with(|session| session.open(&written(page, "Beta")));
    page.until_item("a", "title", &json!("Beta"));
}

fn drafts_of_two_links_are_two(page: &Page<'_>) {
    open(page, &written(page, "Alpha"));
    page.add_item("Only with Alpha");
    page.until_draft();
    open(page, &written(page, "Beta"));
    page.shows("Scores");
    assert!(page.find("button", "Restore draft").is_none(), "it is another plan's");
    open(page, &written(page, "Alpha"));
    page.click_on("button", "Restore draft");
    page.until("the draft is back", || page.plan()["items"].as_array().map(Vec::len) == Some(2));
}

fn the_page_takes_source_view_and_mode(page: &Page<'_>) {
    page.open("index.html?src=examples/checkout.plan.json&view=board&mode=view");
    page.ready();
    page.shows("Board");
    assert!(page.find("button", "Add item").is_none());
    assert!(page.plan()["items"].as_array().is_some_and(|items| items.len() > 2));
}
