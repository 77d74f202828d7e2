//! Several tabs with one plan: what is unsaved in each is its own. Frames stand in for tabs here: each is a page of its own, and goes when it is taken away.

use browser_tests::server::Taking;
use browser_tests::widget::document;
use browser_tests::{Page, Policy, tests};
use serde_json::json;

use crate::plans;

/// The texts of the drafts that this browser keeps.
const DRAFTS: &str = "Object.keys(localStorage).filter((key) => key.startsWith('plan-widget:draft@')).map((key) => JSON.parse(localStorage.getItem(key)).text)";

tests![
    an_edit_of_five_thousand_items_is_kept_at_once,
    a_draft_of_what_has_been_saved_is_not_offered,
    two_tabs_that_end_leave_two_drafts under Policy::Framed,
    a_save_in_one_tab_leaves_the_drafts_of_others under Policy::Framed,
    a_tab_that_lives_is_not_answered_for under Policy::Framed,
    each_tab_is_offered_its_own_first under Policy::Framed,
    a_draft_kept_by_an_earlier_version_is_offered,
    what_is_undone_leaves_no_draft,
    once_there_is_room_again_it_no_longer_says_that_there_is_none,
];

fn kept(page: &Page<'_>) {
    page.server.put("kept.plan.json", plans::small().to_string());
    page.server.take(Taking::Keep);
    page.server.put(
        "kept.html",
        document("<plan-widget src=\"kept.plan.json\" store=\"put\" activate=\"eager\" view=\"scores\"></plan-widget>"),
    );
}

/// A page with two tabs, `a` and `b`.
fn two(page: &Page<'_>) {
    kept(page);
    page.server.put(
        "tabs.html",
        "<!doctype html><html lang=\"en\"><head><title>Tabs</title></head><body><iframe id=\"a\" title=\"A\" src=\"kept.html\" width=\"800\" height=\"400\"></iframe>
         <iframe id=\"b\" title=\"B\" src=\"kept.html\" width=\"800\" height=\"400\"></iframe></body></html>",
    );
    page.open("tabs.html");
    for tab in ["a", "b"] {
        within(page, tab, "return w.customElements.whenDefined('plan-widget').then(() => e().ready).then(() => true)");
    }
}

/// Runs a function body with a tab's window as `w` and its widget as `e()`.
fn within(page: &Page<'_>, tab: &str, script: &str) -> serde_json::Value {
    page.eval(&format!("const w = document.getElementById('{tab}').contentWindow, e = () => w.document.querySelector('plan-widget'); {script}"), &[])
}

fn edit(page: &Page<'_>, tab: &str, at: usize, reach: u32) {
    within(page, tab, &format!("const plan = e().data; plan.items[{at}].reach = {reach}; return e().load(plan)"));
}

fn close(page: &Page<'_>, tab: &str) {
    page.eval("document.getElementById(arguments[0]).remove()", &[json!(tab)]);
}

fn come_back(page: &Page<'_>) {
    page.open("kept.html");
    page.ready();
}

fn drafts(page: &Page<'_>) -> usize {
    let count =
        page.eval("return Object.keys(localStorage).filter((key) => key.startsWith('plan-widget:draft')).length", &[]);
    count.as_u64().and_then(|count| usize::try_from(count).ok()).unwrap_or_default()
}

fn two_tabs_that_end_leave_two_drafts(page: &Page<'_>) {
    two(page);
    edit(page, "a", 0, 470);
    edit(page, "b", 1, 2100);
    assert_eq!(drafts(page), 2);
    close(page, "a");
    close(page, "b");
    come_back(page);
    // One after the other.
    page.click_on("button", "Restore draft");
    page.until_item("p2", "reach", &json!(2100));
    page.click_on("button", "Restore draft");
    page.until_item("p1", "reach", &json!(470));
    assert_eq!(page.item("p2")["reach"], json!(2100));
    page.gone("button", "Restore draft");
    assert_eq!(drafts(page), 1, "what was answered is gone; what is unsaved is kept");
    page.element("return e.save()");
    page.until("no draft is left", || drafts(page) == 0);
    let there = page.server.made("kept.plan.json");
    assert!(there.contains("\"reach\":470") && there.contains("\"reach\":2100"), "{there}");
}

fn a_save_in_one_tab_leaves_the_drafts_of_others(page: &Page<'_>) {
    two(page);
    edit(page, "a", 0, 470);
    edit(page, "b", 1, 2100);
    within(page, "b", "return e().save()");
    assert_eq!(drafts(page), 1);
    close(page, "a");
    close(page, "b");
    come_back(page);
    page.click_on("button", "Restore draft");
    page.until_item("p1", "reach", &json!(470));
    assert_eq!(page.item("p2")["reach"], json!(2100), "beside what was saved since");
}

fn a_tab_that_lives_is_not_answered_for(page: &Page<'_>) {
    two(page);
    edit(page, "a", 0, 470);
    // Another one is opened while it lives: it has asked before it is ready to be saved.
    within(
        page,
        "b",
        "return new Promise((done) => { w.frameElement.onload = () => done(true); w.location.reload() })",
    );
    within(
        page,
        "b",
        "return w.customElements.whenDefined('plan-widget').then(() => e().ready).then(() => w.navigator.locks.query()).then(() => true)",
    );
    page.settle();
    assert_eq!(within(page, "b", "return e().shadowRoot.textContent.includes('Discard it')"), json!(false));
    close(page, "a");
    within(page, "b", "w.location.reload(); return true");
    page.until("it is offered once that tab is gone", || {
        within(page, "b", "return !!e()?.shadowRoot?.textContent.includes('Discard it')") == json!(true)
    });
    assert_eq!(drafts(page), 1);
}

fn reload(page: &Page<'_>, tab: &str) {
    within(
        page,
        tab,
        "return new Promise((done) => { w.frameElement.onload = () => done(true); w.location.reload() })",
    );
    within(page, tab, "return w.customElements.whenDefined('plan-widget').then(() => e().ready).then(() => true)");
}

fn says(page: &Page<'_>, tab: &str, words: &str) {
    let read = || within(page, tab, "return e().shadowRoot.querySelector('.banner')?.textContent ?? ''");
    page.until(&format!("{tab} says {words:?}"), || read().as_str().is_some_and(|text| text.contains(words)));
}

fn answer(page: &Page<'_>, tab: &str, words: &str) {
    within(
        page,
        tab,
        &format!(
            "[...e().shadowRoot.querySelectorAll('.banner button')].find((button) => button.textContent == '{words}').click(); return true"
        ),
    );
}

fn silent(page: &Page<'_>, tab: &str) {
    page.until("no draft is offered", || {
        within(page, tab, "return e().shadowRoot.querySelector('.banner') == null") == json!(true)
    });
}

fn reach(page: &Page<'_>, tab: &str, at: usize) -> serde_json::Value {
    within(page, tab, &format!("return e().data.items[{at}].reach ?? null"))
}

fn each_tab_is_offered_its_own_first(page: &Page<'_>) {
    two(page);
    edit(page, "a", 0, 470);
    edit(page, "b", 1, 2100);
    reload(page, "a");
    reload(page, "b");
    for tab in ["a", "b"] {
        says(page, tab, "You left unsaved changes here");
    }
    // What is discarded in one is gone, and nothing else is.
    answer(page, "a", "Discard it");
    silent(page, "a");
    assert_eq!(drafts(page), 1);
    // The tab that is open answers for its own: nobody else is asked.
    reload(page, "a");
    page.settle();
    silent(page, "a");
    answer(page, "b", "Restore draft");
    page.until_equal("it is back where it was made", &json!(2100), || reach(page, "b", 1));
    edit(page, "a", 0, 480);
    // Once it is closed, the other is offered its own first, and is told whose the next is.
    close(page, "b");
    page.until("the tab is gone", || {
        within(page, "a", "return w.navigator.locks.query().then(({ held }) => held.length)").as_u64() <= Some(2)
    });
    reload(page, "a");
    says(page, "a", "You left unsaved changes here");
    says(page, "a", "One more draft waits after this one.");
    answer(page, "a", "Restore draft");
    says(page, "a", "Another tab left unsaved changes to this plan");
    answer(page, "a", "Discard it");
    silent(page, "a");
    assert_eq!((reach(page, "a", 0), drafts(page)), (json!(480), 1));
}

fn a_draft_kept_by_an_earlier_version_is_offered(page: &Page<'_>) {
    kept(page);
    come_back(page);
    let mut plan = plans::small();
    plan["items"][0]["reach"] = json!(470);
    page.eval(
        "localStorage.setItem(`plan-widget:draft:${location.origin}/kept.plan.json`, JSON.stringify({ at: Date.now(), text: arguments[0], base: arguments[1] }))",
        &[json!(plan.to_string()), json!(plans::small().to_string())],
    );
    page.reload();
    page.ready();
    page.click_on("button", "Restore draft");
    page.until_item("p1", "reach", &json!(470));
    assert_eq!(
        page.eval("return Object.keys(localStorage).filter((key) => key.startsWith('plan-widget:draft:'))", &[]),
        json!([])
    );
    assert_eq!(drafts(page), 1);
}

fn what_is_undone_leaves_no_draft(page: &Page<'_>) {
    kept(page);
    come_back(page);
    page.add_item("Gift cards");
    page.until("a draft is kept", || drafts(page) == 1);
    page.press("Escape");
    page.until("all is taken back", || {
        page.element("return e.undo()");
        page.element("return e.dirty") == json!(false)
    });
    page.until("and with it the draft", || drafts(page) == 0);
}

fn once_there_is_room_again_it_no_longer_says_that_there_is_none(page: &Page<'_>) {
    kept(page);
    come_back(page);
    page.eval(
        "for (let size = 4194304; size >= 1; size = size >> 1) try { for (let n = 0; ; n++) localStorage.setItem(`full-${size}-${n}`, 'x'.repeat(size)) } catch {}",
        &[],
    );
    let says = || {
        page.eval(
            "return content(document.querySelector('plan-widget')).includes('does not let the page keep a draft')",
            &[],
        ) == json!(true)
    };
    page.element("const plan = e.data; plan.items[0].reach = 470; e.data = plan");
    page.until("it says that no draft is kept", says);
    page.eval("localStorage.clear()", &[]);
    page.element("const plan = e.data; plan.items[0].reach = 480; e.data = plan");
    page.until("it says so no longer", || !says());
    assert_eq!(drafts(page), 1);
}

fn an_edit_of_five_thousand_items_is_kept_at_once(page: &Page<'_>) {
    page.widget("view=\"scores\"", &plans::large(5_000));
    // Ten frames are a sixth of a second at most where the machine is not busy.
    let kept = page.eval(
        &format!(
            "const e = document.querySelector('plan-widget');
             return (async () => {{
                await e.import('Title,Reach\\nKept at once,5\\n');
                for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
                return {DRAFTS}.some((text) => text.includes('Kept at once'));
             }})()"
        ),
        &[],
    );
    assert_eq!(kept, json!(true));
    // What comes after it is kept as steps from there, within the edit.
    let kept = page.eval(
        "const e = document.querySelector('plan-widget');
         for (const title of ['Kept as a step', 'Kept as another']) { const plan = e.data; plan.items[0].title = title; e.data = plan }
         const kept = Object.entries(localStorage).filter(([key]) => key.startsWith('plan-widget:steps@')).map(([, steps]) => steps);
         return [kept.length, kept.join().length < 2000, kept.join().includes('Kept as another')]",
        &[],
    );
    assert_eq!(kept, json!([1, true, true]));
    page.reload();
    page.click_on("button", "Restore draft");
    page.until("the edits are back", || {
        let text = page.value();
        text.contains("Kept at once") && text.contains("Kept as another") && !text.contains("Kept as a step")
    });
    page.add_item("Kept once more");
    page.click_on("button", "Save");
    page.until_eval(
        "return Object.keys(localStorage).filter((key) => /:(steps|base|draft)@/.test(key)).length",
        &json!(0),
    );
}

fn a_draft_of_what_has_been_saved_is_not_offered(page: &Page<'_>) {
    page.server.put("kept.plan.json", plans::CANONICAL);
    page.server.take(browser_tests::server::Taking::KeepAndHangUp);
    page.show("<plan-widget src=\"kept.plan.json\" store=\"put\" view=\"scores\" activate=\"eager\"></plan-widget>");
    page.ready();
    page.forgive();
    page.add_item("Gift cards");
    page.click_on("button", "Save");
    page.says("alert", "Not saved");
    let drafts = format!("return {DRAFTS}.length");
    page.until_eval(&drafts, &json!(1));
    page.reload();
    page.until("what was saved is there", || page.value().contains("Gift cards"));
    page.until_eval(&drafts, &json!(0));
    assert!(page.find("button", "Restore draft").is_none());
}
