//! Plans in a database, CouchDB's kind and NATS's: revisions, answers that are lost, logins, values that are too large.

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::{Value, json};

use super::{a_true_clash_is_asked, both_peoples_work_is_kept, item, plan, save, set, show, with_bob};

/// Starts an engine with the small plan in it.
pub fn start(name: &str) -> Host {
    Host::start(name, &[("PLAN", &plan()), ("PLAN_SITE", "engines")])
}

/// Has something go wrong, or right again.
pub fn control(host: &Host, word: &str) -> String {
    let answer = host.get(&format!("/control/{word}"));
    answer.split_once("\r\n\r\n").map(|(_, body)| body.to_owned()).unwrap_or_default()
}

/// The plan as the engine holds it.
pub fn kept(host: &Host, path: &str) -> Value {
    let answer = host.get(path);
    let body = answer.split_once("\r\n\r\n").map(|(_, body)| body).unwrap_or_default();
    serde_json::from_str(body).unwrap_or_else(|error| panic!("{path}: {error}: {answer}"))
}

pub fn couchdb_two_editors(ann: &Page<'_>) {
    let host = start("couchdb");
    let url = format!("{}/roadmap.html", host.url);
    with_bob(ann, |bob| {
        both_peoples_work_is_kept(ann, bob, &url);
        a_true_clash_is_asked(ann, bob, &url);
    });
    let document = kept(&host, "/plans/checkout");
    assert_eq!((&document["format"], &document["_id"]), (&json!("plan-widget"), &json!("checkout")));
    // What is the database's is not in the plan.
    show(ann, &url);
    let plan = ann.plan();
    assert!(plan.as_object().expect("a plan").keys().all(|key| !key.starts_with('_')), "{plan}");

    // It is written, and the answer is lost: the next save finds its own work there.
    set(ann, "Ledger", "Reach", 77);
    control(&host, "lose");
    let mut said = save(ann);
    // Some browsers send a request again by themselves.
    if !said.contains("Saved") {
        assert!(said.contains("Not saved: there is no connection"), "{said}");
        assert_eq!(ann.element("return e.dirty"), json!(true));
        said = save(ann);
    }
    assert!(said.contains("Saved already"), "{said}");
    assert_eq!(ann.element("return e.dirty"), json!(false));
}

pub fn couchdb_login(page: &Page<'_>) {
    // merge.md S6
    const PASSWORD: &str = "secret";
    let host = start("couchdb");
    control(&host, "lock");
    let url = format!("{}/roadmap.html", host.url);
    page.with(|session| session.open(&url));
    let ask = |password: &str| {
        page.until("a login is asked for", || {
            page.names("dialog").iter().any(|name| name.starts_with("Log in to 127.0.0.1:"))
        });
        page.until("the name has the focus", || {
            page.element("return e.shadowRoot.activeElement?.name ?? ''") == json!("username")
        });
        page.type_text("ann");
        page.press("Tab");
        page.type_text(password);
        page.press("Enter");
    };
    ask("wrong");
    page.until("it says so", || page.texts("alert").iter().any(|said| said.contains("did not accept that")));
    ask(PASSWORD);
    page.ready();
    page.eval(
        "window.told = []; for (const name of ['plan-conflict', 'plan-save', 'plan-error'])
             document.addEventListener(name, (e) => window.told.push([name, JSON.parse(JSON.stringify(e.detail))]))",
        &[],
    );
    set(page, "Passkeys", "Reach", 470);
    let said = save(page);
    assert!(said.contains("Saved to checkout"), "{said}");
    // The password is nowhere that a page, a plan or a draft could show it.
    let left = page.eval(
        "const e = document.querySelector('plan-widget');
         return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, e.value, location.href, window.told])",
        &[],
    );
    assert!(!left.as_str().expect("a text").contains(PASSWORD), "{left}");
}

pub fn nats_two_editors(ann: &Page<'_>) {
    let host = start("nats");
    let url = format!("{}/roadmap.html", host.url);
    with_bob(ann, |bob| {
        both_peoples_work_is_kept(ann, bob, &url);
        a_true_clash_is_asked(ann, bob, &url);
    });
    // The leader of the bucket goes: another one takes the next save.
    control(&host, "kill");
    show(ann, &url);
    set(ann, "Ledger", "Reach", 77);
    ann.until("a save comes to its end", || save(ann).contains("Saved "));
    assert_eq!(kept(&host, "/control/plan")["items"][0]["title"], ann.plan()["items"][0]["title"]);

    // merge.md S7: a plan that no message has room for is refused before anything is sent.
    let before = control(&host, "plan");
    ann.element("const plan = e.data; plan.items[0].notes = 'x'.repeat(1.2e6); return e.load(plan)");
    let said = save(ann);
    assert!(
        said.contains("the plan is too large for this place") && said.contains("1.2 MB, and this server takes 1.0 MB"),
        "{said}"
    );
    assert_eq!(ann.element("return e.dirty"), json!(true));
    assert_eq!(control(&host, "plan"), before);
    assert_eq!(item(ann, "Ledger")["reach"], json!(77));
}
