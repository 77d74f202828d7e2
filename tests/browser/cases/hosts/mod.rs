//! Plans in real wikis, on a real WebDAV server, in repositories of forges, in databases and on a site of documentation: two people in two browsers, readers without script, logins that end, networks that go.

mod docs;
mod dokuwiki;
mod engines;
mod forges;
mod fossil;
mod git;
mod jupyterlab;
mod live;
mod mediawiki;
mod mkdocs;
mod packages;
mod refusals;
mod servers;
mod sites;
mod tiddlywiki;
mod webdav;
mod wordpress;

use std::time::{SystemTime, UNIX_EPOCH};

use browser_tests::host::second;
use browser_tests::runner::Test;
use browser_tests::{Page, Policy};
use serde_json::{Value, json};

use crate::plans;

/// Those with a host use both browsers at once.
pub const TESTS: &[Test] = &[
    alone("hosts::each_refusal_says_so_and_loses_nothing", refusals::each_says_so_and_loses_nothing),
    alone("hosts::a_lost_answer_is_no_conflict", refusals::a_lost_answer_is_no_conflict),
    alone("hosts::full_storage_is_said", refusals::full_storage_is_said),
    alone("hosts::put_plans_written_by_hand", servers::plans_written_by_hand),
    alone("hosts::put_every_way_to_name_versions", servers::every_way_to_name_versions),
    alone("hosts::put_without_versions_and_two_at_once", servers::a_server_without_versions_and_two_at_once),
    alone("hosts::put_after_a_write_that_broke_off", servers::a_write_that_broke_off),
    alone("hosts::put_to_an_address_that_is_not_escaped", servers::an_address_that_is_not_escaped),
    alone("hosts::mkdocs_with_instant_navigation", mkdocs::with_instant_navigation),
    open("hosts::docs_every_plan_runs", docs::every_plan_runs),
    open("hosts::package_npm_in_a_bundle", packages::npm_in_a_bundle),
    open("hosts::package_npm_in_vitepress", sites::npm_in_vitepress),
    open("hosts::package_npm_in_starlight", sites::npm_in_starlight),
    open("hosts::package_npm_in_apps", sites::npm_in_apps),
    open("hosts::package_dokuwiki_plugin", packages::dokuwiki_plugin),
    open("hosts::package_mediawiki_extension", packages::mediawiki_extension),
    open("hosts::package_tiddlywiki_plugin", packages::tiddlywiki_plugin),
    open("hosts::package_mkdocs_plugin", sites::mkdocs_plugin),
    open("hosts::package_sphinx_extension", sites::sphinx_extension),
    open("hosts::package_mdbook_preprocessor", sites::mdbook_preprocessor),
    pair("hosts::mediawiki_page_of_json", mediawiki::page_of_json),
    pair("hosts::mediawiki_page_of_text", mediawiki::page_of_text),
    pair("hosts::dokuwiki_as_it_comes", dokuwiki::as_it_comes),
    pair("hosts::dokuwiki_with_its_remote_api", dokuwiki::with_its_remote_api),
    pair("hosts::tiddlywiki_on_its_server", tiddlywiki::on_its_server),
    pair("hosts::tiddlywiki_in_one_file", tiddlywiki::in_one_file),
    open("hosts::fossil_under_its_own_policy", fossil::under_its_own_policy),
    open("hosts::package_jupyterlab_renderer", jupyterlab::renderer),
    open("hosts::package_wordpress_plugin", wordpress::plugin),
    pair("hosts::wordpress_two_editors", wordpress::two_editors),
    pair("hosts::webdav_put", webdav::put),
    pair("hosts::couchdb_two_editors", engines::couchdb_two_editors),
    open("hosts::couchdb_login", engines::couchdb_login),
    pair("hosts::nats_two_editors", engines::nats_two_editors),
    open("hosts::couchdb_live", live::couchdb),
    open("hosts::nats_live", live::nats),
    pair("hosts::git_gateway", git::gateway),
    pair("hosts::forge_github", forges::github),
    pair("hosts::forge_gitlab", forges::gitlab),
    pair("hosts::forge_gitea", forges::gitea),
    open("hosts::forge_page_of_markdown", forges::in_a_page_of_markdown),
    open("hosts::forge_token_is_asked_for", forges::a_token_is_asked_for),
    open("hosts::forge_token_is_nowhere_else", forges::a_token_is_nowhere_else),
];

/// Those that are run where the variable `SLOW_HOSTS` is set.
pub const SLOW: &[Test] = &[
    open("hosts::package_npm_in_docusaurus", sites::npm_in_docusaurus),
    pair("hosts::couchdb_live_through_trouble", live::couchdb_through_trouble),
    pair("hosts::nats_live_through_trouble", live::nats_through_trouble),
];

const fn alone(name: &'static str, run: fn(&Page<'_>)) -> Test {
    Test { name, policy: Policy::Strict, pair: false, only: None, except: None, run }
}

const fn open(name: &'static str, run: fn(&Page<'_>)) -> Test {
    Test { name, policy: Policy::Open, pair: false, only: None, except: None, run }
}

const fn pair(name: &'static str, run: fn(&Page<'_>)) -> Test {
    Test { name, policy: Policy::Open, pair: true, only: None, except: None, run }
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
    let said = || [page.texts("alert"), page.texts("status")].concat().join(" ");
    // A wiki may be drawing the page anew.
    page.until("the reader is told", || !said().is_empty());
    said()
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

/// A program that edits through the element saves where the plan is kept, also before anything else was done, and what a person does afterwards is saved too.
fn a_programs_edit_is_kept(page: &Page<'_>, url: &str) {
    let set_by_program = |reach: u32| {
        page.element(&format!(
            "const plan = e.data; plan.items.find((item) => item.title == 'Ledger').reach = {reach}; return e.load(plan)"
        ));
        assert_eq!(page.element("return e.dirty"), json!(true));
    };
    show(page, url);
    set_by_program(4444);
    assert_eq!(page.element("return e.save().then(() => 'saved', (error) => error.message)"), json!("saved"));
    show(page, url);
    assert_eq!(item(page, "Ledger")["reach"], json!(4444));
    set_by_program(4445);
    let said = save(page);
    assert!(said.contains("Saved to "), "{said}");
    // Left unsaved it is offered.
    show(page, url);
    assert_eq!(item(page, "Ledger")["reach"], json!(4445));
    set_by_program(4446);
    show(page, url);
    assert_eq!(item(page, "Ledger")["reach"], json!(4445));
    page.click_on("button", "Restore draft");
    page.until("the draft is back", || item(page, "Ledger")["reach"] == json!(4446));
    let said = save(page);
    assert!(said.contains("Saved to "), "{said}");
}

/// How often two people save in the same moment.
const MOMENTS: u32 = 8;

/// Two people save in the same millisecond, again and again; `kept` is what the host holds. Whoever is told that it did not work saves once more.
///
/// A host that checks nothing (`blind`) may still hold one of the two alone where a machine stands still for a second between a widget's look and its write,
/// as the guides say: one moment of all is granted to that.
fn saved_at_once(ann: &Page<'_>, bob: &Page<'_>, url: &str, blind: bool, kept: impl Fn() -> String) {
    let mut lost = 0;
    show(ann, url);
    show(bob, url);
    for moment in 1..=MOMENTS {
        let (hers, his) = (500 + moment, 3000 + moment);
        set(ann, "Passkeys", "Reach", hers);
        set(bob, "Guest checkout", "Reach", his);
        let soon = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is after 1970").as_millis() as u64 + 300;
        save_at(ann, soon);
        save_at(bob, soon);
        is_saved(ann);
        is_saved(bob);
        let text: String = kept().chars().filter(|c| !c.is_whitespace()).collect();
        let holds = |number: u32| text.contains(&format!("\"reach\":{number}"));
        lost += u32::from(!(holds(hers) && holds(his)));
        assert!(lost <= u32::from(blind), "moment {moment}: {text}");
    }
}

/// Saves at a moment, in milliseconds since 1970.
fn save_at(page: &Page<'_>, moment: u64) {
    page.eval(
        "const e = document.querySelector('plan-widget'); window.end = null;
         setTimeout(() => e.save().then(() => window.end = 'saved', (error) => window.end = error.message), arguments[0] - Date.now())",
        &[json!(moment)],
    );
}

/// Waits for the end of that save; where it was told to save again in a while, does so.
fn is_saved(page: &Page<'_>) {
    let end =
        page.until_some("the save comes to an end", || page.eval("return window.end", &[]).as_str().map(str::to_owned));
    if end != "saved" {
        assert!(end.contains("Save again in a "), "{end}");
        let said = save(page);
        assert!(said.contains("Saved "), "{said}");
    }
}

/// Lines of a plan's data that a text has and the one before it has not: one is the plan's `rev`.
fn data_lines<'t>(before: &str, after: &'t str) -> Vec<&'t str> {
    new_lines(before, after).into_iter().filter(|line| line.starts_with("  ")).collect()
}

/// The login has ended while a plan was edited: it says so, and after the next login the draft is there and can be saved.
fn an_ended_login_loses_nothing(page: &Page<'_>, url: &str, log_in: impl Fn()) {
    set(page, "Ledger", "Reach", 99);
    let said = save(page);
    assert!(said.contains("Not saved: you are not logged in. Log in in another window"), "{said}");
    assert_eq!(item(page, "Ledger")["reach"], json!(99));
    log_in();
    show(page, url);
    page.click_on("button", "Restore draft");
    page.until("the draft is back", || item(page, "Ledger")["reach"] == json!(99));
    let said = save(page);
    assert!(said.contains("Saved to "), "{said}");
}

/// The lines of `after` that `before` has not.
fn new_lines<'t>(before: &str, after: &'t str) -> Vec<&'t str> {
    after.lines().filter(|line| !before.lines().any(|old| old == *line)).collect()
}
