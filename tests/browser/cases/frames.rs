//! The stand-alone page in a frame, and the page around it: what they say to each other.

use browser_tests::{Page, Policy, tests};
use serde_json::{Value, json};

use crate::plans;

tests![
    the_protocol_goes_round under Policy::Framed,
    two_who_saved_are_merged_and_a_refusal_is_shown under Policy::Framed,
    only_the_named_origin_is_heard under Policy::Framed,
    it_is_as_tall_as_its_content under Policy::Framed,
    the_reader_can_close_it under Policy::Framed,
    the_example_of_a_host_keeps_the_plan under Policy::Framed,
    a_host_without_an_origin_is_heard under Policy::Open,
    an_answer_that_comes_late_or_twice_confirms_no_other_save under Policy::Framed,
    a_host_that_names_no_save_is_heard_until_one_is_overdue under Policy::Framed,
    what_names_no_page_around_is_told_nothing under Policy::Framed,
];

/// A host page that writes down what it is told, around a frame with these parameters.
fn host(page: &Page<'_>, parameters: &str) {
    page.server.put(
        "host.js",
        "window.got = []; const frame = document.querySelector('iframe');
         window.tell = (message) => frame.contentWindow.postMessage(JSON.stringify(message), '*');
         addEventListener('message', (event) => { if (event.source === frame.contentWindow) window.got.push(JSON.parse(event.data)); });
         frame.src = frame.dataset.src;",
    );
    page.server.put(
        "host.html",
        format!("<!doctype html><html lang=\"en\"><head><title>A host</title><link rel=\"icon\" href=\"data:,\"><script type=\"module\" src=\"host.js\"></script></head>
            <body><iframe title=\"Plan\" width=\"900\" height=\"600\" data-src=\"{parameters}\"></iframe></body></html>"),
    );
}

/// The frame's address where the page around is served by the same server under another name, so that their origins differ.
fn across(page: &Page<'_>) -> String {
    let origin = page.server.url("").replace("127.0.0.1", "localhost");
    host(page, &format!("{}?embed=1&amp;origin={}", page.server.url("index.html"), origin.trim_end_matches('/')));
    format!("{origin}host.html")
}

/// What the host was told by events of this name.
fn got(page: &Page<'_>, event: &str) -> Vec<Value> {
    let all = page.eval("return window.got.filter((message) => message.event === arguments[0])", &[json!(event)]);
    all.as_array().cloned().unwrap_or_default()
}

/// Waits until that many events of this name were told, and gives the last.
fn nth(page: &Page<'_>, event: &str, count: usize) -> Value {
    page.until(&format!("{event} comes {count} times"), || got(page, event).len() >= count);
    got(page, event).remove(count - 1)
}

fn tell(page: &Page<'_>, message: &Value) {
    page.eval("window.tell(arguments[0])", std::slice::from_ref(message));
}

fn inside(page: &Page<'_>, act: impl FnOnce()) {
    let frame = page.eval("return document.querySelector('iframe')", &[]);
    page.with(|session| session.post("/frame", &json!({ "id": frame }))).expect("there is a frame");
    act();
    page.with(|session| session.post("/frame", &json!({ "id": null }))).expect("there is a page around");
}

/// Opens the host with a plan loaded into its frame.
fn loaded(page: &Page<'_>) {
    let url = across(page);
    page.with(|session| session.open(&url));
    nth(page, "init", 1);
    tell(page, &json!({ "action": "load", "plan": plans::small(), "rev": 7, "key": "page-1" }));
    nth(page, "load", 1);
}

fn the_protocol_goes_round(page: &Page<'_>) {
    let url = across(page);
    page.with(|session| session.open(&url));
    let init = nth(page, "init", 1);
    assert_eq!(init["protocol"], 1);
    tell(page, &json!({ "action": "configure", "config": { "view": "board", "views": "scores board" } }));
    tell(page, &json!({ "action": "load", "plan": "{\"title\":\"no plan\"}", "id": 1 }));
    let refused = nth(page, "error", 1);
    assert_eq!(
        (&refused["code"], &refused["action"], &refused["id"]),
        (&json!("not-a-plan"), &json!("load"), &json!(1))
    );
    tell(page, &json!({ "action": "load", "plan": plans::small(), "rev": 7, "id": 2 }));
    let told = nth(page, "load", 1);
    assert_eq!((&told["title"], &told["items"], &told["id"]), (&json!("Checkout"), &json!(5), &json!(2)));
    inside(page, || {
        page.shows("Board");
        assert_eq!(page.names("tab"), ["Scores", "Board"]);
        page.click_on("tab", "Scores");
        page.add_item("Gift cards");
    });
    let change = nth(page, "change", 1);
    assert_eq!((&change["dirty"], &change["patch"][0]["op"]), (&json!(true), &json!("add")));
    // Someone else's version comes in between; nothing is lost, and nothing is saved by it.
    let mut theirs = plans::small();
    theirs["items"][0]["reach"] = json!(999);
    tell(page, &json!({ "action": "merge", "plan": theirs, "rev": 8 }));
    let merged = nth(page, "merge", 1);
    assert_eq!(merged["dirty"], true);
    let plan: Value = serde_json::from_str(merged["plan"].as_str().unwrap_or_default()).expect("a plan");
    assert_eq!((&plan["items"][0]["reach"], plan["items"].as_array().map(Vec::len)), (&json!(999), Some(6)));
    tell(page, &json!({ "action": "export", "format": "markdown", "id": "x" }));
    let table = nth(page, "export", 1);
    assert!(table["data"].as_str().is_some_and(|text| text.contains("| Gift cards")), "{table}");
    assert_eq!((&table["id"], &table["type"]), (&json!("x"), &json!("text/markdown")));
    tell(page, &json!({ "action": "save" }));
    let save = nth(page, "save", 1);
    assert_eq!(save["rev"], 8, "the version it was made from");
    tell(page, &json!({ "action": "saved", "rev": 9 }));
    inside(page, || {
        page.until("it is saved", || page.element("return e.dirty") == json!(false));
        page.says("status", "Saved to the page around it");
        assert_eq!(
            page.plan()["rev"],
            serde_json::from_str::<Value>(save["plan"].as_str().unwrap_or_default()).expect("a plan")["rev"]
        );
    });
    tell(page, &json!({ "action": "export", "format": "papyrus" }));
    assert_eq!(nth(page, "error", 2)["code"], "unknown-format");
    // Words that are not ours are left alone.
    for stray in [json!("hello"), json!(null), json!({ "action": "constructor" }), json!({ "event": "load" })] {
        tell(page, &stray);
    }
    tell(page, &json!({ "action": "export" }));
    nth(page, "export", 2);
    assert_eq!(got(page, "error").len(), 2);
}

fn two_who_saved_are_merged_and_a_refusal_is_shown(page: &Page<'_>) {
    loaded(page);
    inside(page, || page.add_item("Gift cards"));
    inside(page, || page.click_on("button", "Save"));
    assert_eq!(nth(page, "save", 1)["rev"], 7);
    let mut theirs = plans::small();
    theirs["items"][1]["title"] = json!("Guests");
    tell(page, &json!({ "action": "conflict", "theirs": theirs, "rev": 8 }));
    let again = nth(page, "save", 2);
    assert_eq!(again["rev"], 8);
    let plan: Value = serde_json::from_str(again["plan"].as_str().unwrap_or_default()).expect("a plan");
    assert_eq!((&plan["items"][1]["title"], plan["items"].as_array().map(Vec::len)), (&json!("Guests"), Some(6)));
    tell(page, &json!({ "action": "error", "code": "rights", "message": "This page is protected" }));
    inside(page, || {
        page.says("alert", "you may not edit this here");
        page.says("alert", "This page is protected");
        assert_eq!(page.element("return e.dirty"), json!(true), "the edit is still there");
        page.click_on("button", "Save");
    });
    assert_eq!(nth(page, "save", 3)["rev"], 8);
    tell(page, &json!({ "action": "saved", "rev": 9 }));
    inside(page, || page.until("it is saved", || page.element("return e.dirty") == json!(false)));
}

fn only_the_named_origin_is_heard(page: &Page<'_>) {
    // The page around is served under another name than the one named.
    host(
        page,
        &format!(
            "{}?embed=1&amp;origin=https://wiki.example&amp;src=examples/checkout.plan.json",
            page.server.url("index.html")
        ),
    );
    page.open("host.html");
    page.forgive();
    inside(page, || {
        page.until("it waits", || {
            page.eval("return content(document.querySelector('plan-widget'))", &[])
                .as_str()
                .is_some_and(|text| text.contains("Waiting"))
        });
    });
    tell(page, &json!({ "action": "load", "plan": plans::small() }));
    inside(page, || {
        page.eval("return new Promise((done) => setTimeout(done, 300))", &[]);
        assert_eq!(page.value(), "", "neither a stranger's plan nor one by a URL");
    });
    assert_eq!(page.eval("return window.got", &[]), json!([]));
    // Nor is another window of the right origin.
    page.server.put(
        "stray.js",
        "parent.frames[0].postMessage(JSON.stringify({ action: 'load', plan: { format: 'plan-widget', title: 'Stray', items: [] } }), '*')",
    );
    let origin = page.server.url("");
    host(page, &format!("{origin}index.html?embed=1&amp;origin={}", origin.trim_end_matches('/')));
    page.open("host.html");
    nth(page, "init", 1);
    page.eval(
        "const other = document.body.appendChild(document.createElement('iframe')); other.src = '/pages/harness.html';
         return new Promise((done) => { other.onload = () => {
            const script = other.contentDocument.createElement('script'); script.src = '/stray.js';
            other.contentDocument.head.append(script); script.onload = () => done(true); } })",
        &[],
    );
    tell(page, &json!({ "action": "load", "plan": plans::small() }));
    assert_eq!(nth(page, "load", 1)["title"], "Checkout");
}

fn it_is_as_tall_as_its_content(page: &Page<'_>) {
    loaded(page);
    let small = nth(page, "resize", 1)["height"].as_f64().unwrap_or_default();
    assert!((240.0..500.0).contains(&small), "{small}: what waited for a plan was no measure");
    let fits = "const frame = document.querySelector('iframe'); frame.style.height = got.filter((message) => message.event === 'resize').at(-1).height + 'px'; return true";
    page.eval(fits, &[]);
    inside(page, || {
        page.until("nothing is cut off", || {
            page.eval("return document.documentElement.scrollHeight <= innerHeight + 8", &[]) == json!(true)
        });
    });
    tell(page, &json!({ "action": "configure", "config": { "maxHeight": 700 } }));
    tell(page, &json!({ "action": "load", "plan": plans::large(200) }));
    page.until("it grows as far as it may", || {
        got(page, "resize").last().is_some_and(|message| message["height"] == 700)
    });
}

fn the_reader_can_close_it(page: &Page<'_>) {
    loaded(page);
    inside(page, || assert!(page.find("button", "Close").is_none()));
    tell(page, &json!({ "action": "configure", "config": { "exit": true } }));
    inside(page, || {
        // The new button moves its neighbours: what is pressed before it stands may not be what was meant.
        page.until("there is a way to close it", || page.find("button", "Close").is_some());
        page.add_item("Gift cards");
        page.click_on("button", "Close");
    });
    let exit = nth(page, "exit", 1);
    assert_eq!(exit["dirty"], true);
    assert!(exit["plan"].as_str().is_some_and(|plan| plan.contains("Gift cards")));
}

fn the_example_of_a_host_keeps_the_plan(page: &Page<'_>) {
    page.open("examples/frame.html");
    // Chromium's driver points into a frame as if it stood in the corner.
    page.eval("Object.assign(document.querySelector('iframe').style, { position: 'fixed', top: 0, left: 0 })", &[]);
    let says = |words: &str| {
        let read = || page.eval("return document.querySelector('output').textContent", &[]);
        page.until(words, || read().as_str().is_some_and(|text| text.contains(words)));
    };
    page.until("the frame is as tall as it asks", || {
        page.eval("return parseFloat(document.querySelector('iframe').style.height) > 240", &[]) == json!(true)
    });
    inside(page, || {
        page.shows("Board");
        page.click_on("tab", "Scores");
        page.add_item("Vouchers");
    });
    says("unsaved changes");
    inside(page, || page.click_on("button", "Save"));
    says("Version 2 is saved");
}

fn a_host_without_an_origin_is_heard(page: &Page<'_>) {
    // A sandboxed page has no origin to be named, and what it frames has none either; being the parent alone tells it apart. A server that lets scripts go to
    // such pages is rare: the single file needs none.
    host(page, "");
    page.server.put("outer.html", "<!doctype html><html lang=\"en\"><head><title>Outer</title></head><body><iframe title=\"Host\" sandbox=\"allow-scripts\" src=\"host-plain.html\" width=\"950\" height=\"700\"></iframe></body></html>");
    page.server.put(
        "host-plain.html",
        format!("<!doctype html><html lang=\"en\"><head><title>A host</title></head><body><iframe title=\"Plan\" width=\"900\" height=\"600\" data-src=\"{}?embed=1&amp;origin=null\"></iframe><script src=\"host.js\"></script></body></html>", page.server.url("plan-widget.html")),
    );
    page.open("outer.html");
    inside(page, || {
        nth(page, "init", 1);
        tell(page, &json!({ "action": "load", "plan": plans::small() }));
        nth(page, "load", 1);
    });
}

/// Shortens the two minutes that a host has for its answer.
fn impatient(page: &Page<'_>) {
    inside(page, || {
        page.eval("const later = window.setTimeout; window.setTimeout = (act, time, ...rest) => later(act, time == 120000 ? 400 : time, ...rest)", &[]);
    });
}

fn is_dirty(page: &Page<'_>) -> bool {
    let mut dirty = json!(null);
    inside(page, || dirty = page.element("return e.dirty"));
    dirty == json!(true)
}

fn add_and_save(page: &Page<'_>, title: &str, count: usize) -> Value {
    inside(page, || {
        page.add_item(title);
        page.press("Escape");
        page.click_on("button", "Save");
    });
    nth(page, "save", count)
}

fn an_answer_that_comes_late_or_twice_confirms_no_other_save(page: &Page<'_>) {
    loaded(page);
    impatient(page);
    let first = add_and_save(page, "Gift cards", 1);
    nth(page, "error", 1);
    inside(page, || page.says("alert", "does not answer"));
    let second = add_and_save(page, "Vouchers", 2);
    assert_ne!(first["save"], second["save"]);
    // Late, and by a host that says which save it means.
    tell(page, &json!({ "action": "saved", "rev": 8, "save": first["save"] }));
    tell(page, &json!({ "action": "error", "code": "rights", "save": second["save"] }));
    nth(page, "error", 2);
    assert!(is_dirty(page), "the second is not kept");
    let third = add_and_save(page, "Refunds", 3);
    assert_eq!(third["rev"], 7);
    tell(page, &json!({ "action": "saved", "rev": 8, "save": third["save"] }));
    inside(page, || page.until("it is saved", || page.element("return e.dirty") == json!(false)));
    // Twice.
    let fourth = add_and_save(page, "Baskets", 4);
    tell(page, &json!({ "action": "saved", "rev": 8, "save": third["save"] }));
    tell(page, &json!({ "action": "error", "code": "rights", "save": fourth["save"] }));
    inside(page, || page.says("alert", "you may not edit this here"));
    assert!(is_dirty(page));
}

fn a_host_that_names_no_save_is_heard_until_one_is_overdue(page: &Page<'_>) {
    loaded(page);
    add_and_save(page, "Gift cards", 1);
    tell(page, &json!({ "action": "saved", "rev": 8 }));
    inside(page, || page.until("it is saved", || page.element("return e.dirty") == json!(false)));
    impatient(page);
    add_and_save(page, "Vouchers", 2);
    nth(page, "error", 1);
    add_and_save(page, "Refunds", 3);
    tell(page, &json!({ "action": "saved", "rev": 9 }));
    nth(page, "error", 2);
    assert!(is_dirty(page), "whose answer that was nobody knows");
}

fn what_names_no_page_around_is_told_nothing(page: &Page<'_>) {
    for origin in ["*", "garbage", "", "javascript:alert(1)", "https://wiki.example/path"] {
        host(page, &format!("{}?embed=1&amp;origin={origin}", page.server.url("index.html")));
        page.open("host.html");
        inside(page, || {
            page.says("alert", "names no page around it");
            assert_eq!(page.complaints(), Vec::<String>::new(), "{origin}");
        });
        assert_eq!(page.eval("return window.got", &[]), json!([]), "{origin}");
    }
}
