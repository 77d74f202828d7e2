//! Forges: a site that was built from a repository, and saves there through the contents APIs, as commits of a real git repository. The token stays where it belongs.

use std::fs;
use std::process::Command;

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::{Value, json};

use super::{
    a_true_clash_is_asked, both_peoples_work_is_kept, data_lines, item, plan, save, saved_at_once, set, show, with_bob,
};

const TOKEN: &str = "writes-0123456789abcdef";

fn git(host: &Host, order: &[&str]) -> String {
    let mut git = Command::new("git");
    let done = git.arg("-C").arg(host.folder.join("forge.git")).args(order).output().expect("git can be run");
    assert!(done.status.success(), "{order:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// Each request that site and forge have had.
fn requests(host: &Host) -> Vec<Value> {
    let text = fs::read_to_string(host.folder.join("requests.jsonl")).expect("requests are kept");
    text.lines().map(|line| serde_json::from_str(line).expect("a line of JSON")).collect()
}

/// Gives the page a token for the forge, as one is kept for the tab.
fn keep_token(page: &Page<'_>, token: &str) {
    page.eval(
        "const { origin } = new URL(document.querySelector('plan-widget').store); sessionStorage.setItem(`plan-widget-token:${origin}`, arguments[0])",
        &[json!(token)],
    );
}

fn until_asked(page: &Page<'_>) {
    page.until("a token is asked for", || {
        page.names("dialog").iter().any(|name| name.starts_with("Access token for 127.0.0.1:"))
    });
}

/// Answers the dialog that asks for a token.
fn give_token(page: &Page<'_>, token: &str) {
    until_asked(page);
    // The field has the focus.
    page.type_text(token);
    page.press("Enter");
}

fn said(page: &Page<'_>) -> String {
    page.until("the save has come to an end", || {
        page.eval("return window.told.some(([name]) => name !== 'plan-conflict')", &[]) == json!(true)
    });
    let said = || [page.texts("alert"), page.texts("status")].concat().join(" ");
    page.until("the reader is told", || !said().is_empty());
    said()
}

pub fn github(ann: &Page<'_>) {
    two_people(ann, "github");
}

pub fn gitlab(ann: &Page<'_>) {
    two_people(ann, "gitlab");
}

pub fn gitea(ann: &Page<'_>) {
    two_people(ann, "gitea");
}

fn two_people(ann: &Page<'_>, forge: &str) {
    let host = Host::start("forge", &[("PLAN", &plan())]);
    let url = format!("{}/{forge}.html", host.url);
    let file = format!("main:plans/{forge}.plan.json");
    with_bob(ann, |bob| {
        show(ann, &url);
        keep_token(ann, TOKEN);
        show(bob, &url);
        keep_token(bob, TOKEN);
        both_peoples_work_is_kept(ann, bob, &url);
        a_true_clash_is_asked(ann, bob, &url);
        saved_at_once(ann, bob, &url, false, || git(&host, &["show", &file]));

        // A save is one commit, which says what it changes and changes nothing else.
        show(ann, &url);
        let before = git(&host, &["rev-list", "--count", "main"]);
        set(ann, "Ledger", "Reach", 99);
        let told = save(ann);
        assert!(told.contains(&format!("Saved to {forge}.plan.json in acme/")), "{told}");
        assert_eq!(git(&host, &["log", "-1", "--format=%B", "main"]).trim(), format!("{forge}: Reach of Ledger"));
        let count = |text: &str| text.trim().parse::<u32>().expect("a number");
        assert_eq!(count(&git(&host, &["rev-list", "--count", "main"])), count(&before) + 1);
        let texts = ["main~1", "main"].map(|at| git(&host, &["show", &file.replace("main", at)]));
        let changed = data_lines(&texts[0], &texts[1]);
        assert!(changed.len() == 2 && changed[1].contains("Ledger"), "{changed:?}");
        assert_eq!(git(&host, &["diff", "--name-only", "main~1", "main"]).lines().count(), 1);
    });
}

pub fn in_a_page_of_markdown(page: &Page<'_>) {
    let host = Host::start("forge", &[("PLAN", &plan())]);
    show(page, &format!("{}/page.html", host.url));
    keep_token(page, TOKEN);
    set(page, "Passkeys", "Reach", 470);
    let told = save(page);
    assert!(told.contains("Saved to roadmap.md in acme/docs"), "{told}");
    let text = git(&host, &["show", "main:roadmap.md"]);
    assert!(text.starts_with("# Roadmap\n\nOurs:\n\n```json\n{") && text.ends_with("\n```\n\nAnd so on.\n"), "{text}");
    assert!(text.contains("\"reach\":470"), "{text}");
}

/// What a person meets who has no token, one that is not accepted, and one that may not write.
pub fn a_token_is_asked_for(page: &Page<'_>) {
    let host = Host::start("forge", &[("PLAN", &plan())]);
    let url = format!("{}/github.html", host.url);
    show(page, &url);
    let read: Vec<Value> = requests(&host).into_iter().filter(|request| request["at"] == "forge").collect();
    assert!(read.is_empty(), "readers ask nothing of other sites: {read:?}");
    set(page, "Passkeys", "Reach", 470);

    // Whoever changes their mind has lost nothing.
    page.eval("window.told = []", &[]);
    page.click_on("button", "Save");
    until_asked(page);
    page.press("Escape");
    let told = said(page);
    assert!(told.contains("Not saved: it takes an access token to save there"), "{told}");
    assert_eq!(item(page, "Passkeys")["reach"], json!(470));

    // One that is not accepted is asked for again, one that may not write is said to be so.
    page.eval("window.told = []", &[]);
    page.click_on("button", "Save");
    give_token(page, "expired-1");
    page.until("it is said", || page.texts("alert").iter().any(|text| text.contains("did not accept the last token")));
    give_token(page, "reads-1");
    let told = said(page);
    assert!(
        told.contains("Not saved: your access token may not change this file, or the branch is protected"),
        "{told}"
    );
    page.eval("window.told = []", &[]);
    page.click_on("button", "Save");
    give_token(page, TOKEN);
    let told = said(page);
    assert!(told.contains("Saved to github.plan.json in acme/docs"), "{told}");
    assert!(git(&host, &["show", "main:plans/github.plan.json"]).contains("\"reach\":470"));

    // The site is as it was built, and yet she sees what she has saved.
    show(page, &url);
    page.until("the newest is read", || item(page, "Passkeys")["reach"] == json!(470));
    assert_eq!(page.element("return e.dirty"), json!(false));
    set(page, "Passkeys", "Reach", 480);
    let told = save(page);
    assert!(told.contains("Saved to"), "{told}");
}

/// What a forge may answer to a write, and what is then said.
const REFUSALS: &[(&str, &str)] = &[
    (
        r#"{"status":403,"headers":{"X-RateLimit-Remaining":"0","X-RateLimit-Reset":"4102444800"},"body":{"message":"API rate limit exceeded"}}"#,
        "too much has been asked of this server for now. Save again later. (from ",
    ),
    (
        r#"{"status":409,"body":{"message":"Repository rule violations found TOKEN"}}"#,
        "most likely because the branch is protected",
    ),
    (r#"{"status":422,"body":{"message":"Validation failed TOKEN"}}"#, "the repository does not take this change"),
    (r#"{"status":301,"headers":{"Location":"/elsewhere"}}"#, "the repository has moved"),
    (r#"{"status":500,"body":{"message":"TOKEN"}}"#, "the server had an error"),
    (r#"{"status":404,"body":{"message":"Not Found"}}"#, "your access token may not change this file"),
    (r#"{"status":403,"body":{"message":"Forbidden: TOKEN"}}"#, "your access token may not change this file"),
];

/// Each refusal is told, loses nothing and never tells the token; nor does anything else that the widget makes, keeps, sends or says.
pub fn a_token_is_nowhere_else(page: &Page<'_>) {
    let host = Host::start("forge", &[("PLAN", &plan())]);
    show(page, &format!("{}/github.html", host.url));
    page.eval(
        "window.logged = []; for (const name of ['log', 'info', 'warn', 'error', 'debug']) console[name] = (...words) => window.logged.push(words.map(String).join(' '))",
        &[],
    );
    page.eval("for (const name of ['plan-change', 'plan-ready']) document.addEventListener(name, (e) => window.told.push([name, JSON.parse(JSON.stringify(e.detail ?? null))]))", &[]);
    set(page, "Passkeys", "Reach", 470);
    page.until_draft();
    let mut everything = String::new();
    for (answer, words) in REFUSALS {
        keep_token(page, TOKEN);
        fs::write(host.folder.join("next.json"), answer).expect("the host's folder can be written to");
        let told = save(page);
        assert!(told.contains("Not saved: ") && told.contains(words), "{answer}: {told}");
        assert_eq!(item(page, "Passkeys")["reach"], json!(470), "{answer}");
        everything += &told;
        everything += &page.eval("return JSON.stringify(window.told)", &[]).to_string();
    }
    assert!(!git(&host, &["show", "main:plans/github.plan.json"]).contains("\"reach\":470"));
    page.eval("sessionStorage.clear(); window.told = []", &[]);
    page.click_on("button", "Save");
    give_token(page, TOKEN);
    everything += &said(page);

    // In the page, in what it keeps, makes and shows.
    set(page, "Passkeys", "Impact", 2);
    page.until_draft();
    let kept = page.eval("return [sessionStorage, localStorage].flatMap((storage) => Object.entries(storage))", &[]);
    let (own, others): (Vec<&Value>, Vec<&Value>) = kept.as_array().expect("a list").iter().partition(|entry| {
        entry[0].as_str().is_some_and(|name| name.starts_with("plan-widget-token:http://127.0.0.1:"))
    });
    assert_eq!(own.len(), 1, "{kept}");
    assert_eq!(page.eval("return localStorage.getItem(Object.keys(sessionStorage).find((name) => name.startsWith('plan-widget-token:')))", &[]), Value::Null);
    everything += &format!("{others:?}");
    for format in ["json", "block", "csv", "markdown", "html", "mermaid", "svg"] {
        let text = page.element(&format!("return e.export('{format}').then((file) => file.text())"));
        everything += &text.to_string();
    }
    page.click_on("button", "Share");
    page.get("dialog", "Share");
    everything += &page
        .eval(
            "const e = document.querySelector('plan-widget');
             return JSON.stringify([document.documentElement.outerHTML, e.shadowRoot.innerHTML, [...e.shadowRoot.querySelectorAll('input,textarea')].map((field) => field.value), e.value, window.told, window.logged, location.href, document.cookie])",
            &[],
        )
        .to_string();
    assert!(everything.contains("Passkeys") && everything.contains("#plan="), "it was looked in the right places");
    assert!(!everything.contains(TOKEN), "{everything}");

    // On the network: in one header, to the forge's API alone.
    let all = requests(&host);
    assert!(all.iter().any(|request| request["at"] == "forge" && request["method"] == "PUT"));
    for mut request in all {
        let sent = request["headers"].as_object_mut().and_then(|headers| headers.remove("authorization"));
        assert!(sent.is_none() || request["at"] == "forge", "{request}");
        assert!(!request.to_string().contains(TOKEN), "{request}");
    }
    // In the repository.
    for object in git(&host, &["rev-list", "--objects", "--all"]).lines() {
        let id = object.split(' ').next().unwrap_or_default();
        assert!(!git(&host, &["cat-file", "-p", id]).contains(TOKEN), "{object}");
    }
}
