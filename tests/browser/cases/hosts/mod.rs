//! Plans in real wikis and on a real WebDAV server: two people in two browsers, readers without script, logins that end, networks that go.

mod dokuwiki;
mod mediawiki;
mod tiddlywiki;
mod webdav;

use browser_tests::host::second;
use browser_tests::runner::Test;
use browser_tests::{Page, Policy};
use serde_json::{Value, json};

use crate::plans;

/// All of them use both browsers at once.
pub const TESTS: &[Test] = &[
    pair("hosts::mediawiki_page_of_json", mediawiki::page_of_json),
    pair("hosts::mediawiki_page_of_text", mediawiki::page_of_text),
    pair("hosts::dokuwiki_as_it_comes", dokuwiki::as_it_comes),
    pair("hosts::dokuwiki_with_its_remote_api", dokuwiki::with_its_remote_api),
    pair("hosts::tiddlywiki_on_its_server", tiddlywiki::on_its_server),
    pair("hosts::tiddlywiki_in_one_file", tiddlywiki::in_one_file),
    pair("hosts::webdav_put", webdav::put),
];

const fn pair(name: &'static str, run: fn(&Page<'_>)) -> Test {
    Test { name, policy: Policy::Open, pair: true, run }
}

/// The small plan as it begins in a file: a code block is known by that.
fn plan() -> String {
    let mut plan = plans::small();
    plan.as_object_mut().and_then(|keys| keys.remove("format")).expect("a plan names its format");
    plan.to_string().replacen('{', "{\"format\":\"plan-widget\",", 1)
}

/// Gives a second person a browser of her own for as long as `act` runs.
fn with_bob(ann: &Page<'_>, act: impl FnOnce(&Page<'_>)) {
    let mut browser = second(ann.kind);
    act(&Page::new(&mut browser, Policy::Open));
}

fn go(page: &Page<'_>, url: &str) {
    page.with(|session| session.open(url));
}

/// Forgets every login of the host on screen.
fn forget_logins(page: &Page<'_>) {
    page.with(|session| session.delete_cookies());
}

/// Opens a page of a host that has one widget, made by the script of its site, and waits for the plan.
fn show(page: &Page<'_>, url: &str) {
    go(page, "about:blank");
    go(page, url);
    page.until("the site's script has made a widget", || {
        page.eval("return document.querySelectorAll('plan-widget').length", &[]) == json!(1)
    });
    page.eval("document.querySelector('plan-widget').scrollIntoView({ block: 'center' })", &[]);
    page.ready();
    page.eval(
        "window.told = []; for (const name of ['plan-conflict', 'plan-save', 'plan-error'])
             document.addEventListener(name, (e) => window.told.push([name, JSON.parse(JSON.stringify(e.detail))]))",
        &[],
    );
}

/// Types a number into a cell.
fn set(page: &Page<'_>, title: &str, column: &str, number: u32) {
    page.enter_cell(title, column);
    page.type_text(&number.to_string());
    page.press("Enter");
    let key = column.to_lowercase();
    page.until("the number is in the plan", || item(page, title)[&key] == json!(number));
}

fn item(page: &Page<'_>, title: &str) -> Value {
    let items = page.plan()["items"].as_array().cloned().unwrap_or_default();
    items.into_iter().find(|item| item["title"] == title).unwrap_or_default()
}

/// Saves by the button and waits for the end of it; what the last message says.
fn save(page: &Page<'_>) -> String {
    page.eval("window.told = []", &[]);
    page.click_on("button", "Save");
    page.until("the save has come to an end", || {
        page.eval("return window.told.some(([name]) => name !== 'plan-conflict')", &[]) == json!(true)
    });
    let said: Vec<String> = [page.texts("alert"), page.texts("status")].concat();
    said.join(" ")
}

/// Two people open one page, change it and save in either order; both then have both people's work, and so has whoever comes next.
fn both_peoples_work_is_kept(ann: &Page<'_>, bob: &Page<'_>, url: &str) {
    show(ann, url);
    show(bob, url);
    set(ann, "Passkeys", "Reach", 470);
    bob.add_item("Gift cards");
    let said = save(ann);
    assert!(said.contains("Saved to "), "{said}");
    let said = save(bob);
    assert!(said.contains("Taken in from others: Reach of Passkeys"), "{said}");
    assert_eq!(item(bob, "Passkeys")["reach"], json!(470));

    // The other way round: Bob was ahead of Ann.
    set(bob, "Guest checkout", "Reach", 2100);
    set(ann, "Passkeys", "Effort", 7);
    let said = save(bob);
    assert!(said.contains("Saved to "), "{said}");
    let said = save(ann);
    assert!(said.contains("Taken in from others:"), "{said}");
    sees_everything(ann, url);
    sees_everything(bob, url);
}

fn sees_everything(page: &Page<'_>, url: &str) {
    show(page, url);
    assert_eq!(item(page, "Passkeys")["reach"], json!(470));
    assert_eq!(item(page, "Passkeys")["effort"], json!(7));
    assert_eq!(item(page, "Guest checkout")["reach"], json!(2100));
    assert!(item(page, "Gift cards").is_object());
    assert_eq!(page.element("return e.dirty"), json!(false));
}

/// Both change one number: the second is asked, chooses the other's, and has her own an undo away.
fn a_true_clash_is_asked(ann: &Page<'_>, bob: &Page<'_>, url: &str) {
    show(ann, url);
    show(bob, url);
    set(ann, "Saved cards", "Reach", 1700);
    set(bob, "Saved cards", "Reach", 1800);
    save(ann);
    bob.click_on("button", "Save");
    bob.get("dialog", "Changed by you and by someone else");
    assert_eq!(item(bob, "Saved cards")["reach"], json!(1800));
    let names = bob.names("radio");
    assert!(
        names.iter().any(|name| name.contains("1800")) && names.iter().any(|name| name.contains("1700")),
        "{names:?}"
    );
    let theirs = names.into_iter().find(|name| name.contains("1700")).expect("their value is offered");
    bob.click_on("radio", &theirs);
    bob.click_on("button", "Save my choices");
    bob.until("it is saved", || bob.element("return e.dirty") == json!(false));
    assert_eq!(item(bob, "Saved cards")["reach"], json!(1700));
    let told = bob.eval("return window.told.find(([name]) => name === 'plan-conflict')[1].clashes", &[]);
    assert_eq!(told[0]["ours"], json!(1800), "{told}");
    bob.element("return e.undo()");
    bob.until("the other choice is back", || item(bob, "Saved cards")["reach"] == json!(1800));
}

/// The lines of `after` that `before` has not.
fn new_lines<'t>(before: &str, after: &'t str) -> Vec<&'t str> {
    after.lines().filter(|line| !before.lines().any(|old| old == *line)).collect()
}
