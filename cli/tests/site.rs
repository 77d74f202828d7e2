//! The site of `serve`: what is read and written, by whom, and where it ends; then the program itself over a socket.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Command, Stdio};

use common::{PROGRAM, SHOP, folder};
use plan_widget_cli::folder::{PlanFolder, etag};
use plan_widget_cli::site::{PlanSite, SiteAnswer, SiteRequest};

const HOST: &str = "127.0.0.1:8090";
const FILES: &[(&str, &str)] = &[
    ("a.plan.json", SHOP),
    ("team x/b.plan.json", "[]"),
    (".git/c.plan.json", "[]"),
    ("node_modules/d.plan.json", "[]"),
    ("secret.txt", "secret"),
    ("dist/plan-widget.js", "// the widget"),
];

fn site(folder: &Path, only: Option<&str>, read_only: bool) -> PlanSite {
    let folder = PlanFolder::new(folder, only.map(str::to_owned)).unwrap();
    let widget = folder.root.join("dist");
    PlanSite::new(folder, widget, read_only, HOST.to_owned())
}

fn get(site: &PlanSite, target: &str) -> SiteAnswer {
    site.answer(&SiteRequest { method: "GET", target, host: HOST, ..SiteRequest::default() })
}

fn put(site: &PlanSite, target: &str, if_match: Option<&str>, body: &str) -> SiteAnswer {
    let request = SiteRequest { method: "PUT", target, host: HOST, if_match, body: body.as_bytes(), origin: None };
    site.answer(&request)
}

#[test]
fn plans_are_listed_shown_and_read() {
    let here = folder(FILES);
    let site = site(here.path(), None, false);
    assert_eq!(PlanFolder::new(here.path(), None).unwrap().plans(), ["a.plan.json", "team x/b.plan.json"]);
    let list = String::from_utf8(get(&site, "/").body).unwrap();
    assert!(list.contains(r#"<a href="/?plan=team%20x/b.plan.json">team x/b.plan.json</a>"#), "{list}");
    let page = String::from_utf8(get(&site, "/?plan=team%20x/b.plan.json").body).unwrap();
    assert!(page.contains(r#"<plan-widget src="/team%20x/b.plan.json" store="put" mode="edit""#), "{page}");
    let plan = get(&site, "/a.plan.json");
    assert_eq!((plan.status, &*plan.body, plan.etag), (200, SHOP.as_bytes(), Some(etag(SHOP.as_bytes()))));
    assert_eq!(get(&site, "/-/plan-widget.js").body, b"// the widget");
}

#[test]
fn nothing_else_of_the_machine_is_read() {
    let here = folder(FILES);
    let site = site(here.path(), None, false);
    let outside = [
        "/secret.txt",
        "/.git/c.plan.json",
        "/../a.plan.json",
        "/%2e%2e/a.plan.json",
        "/team%20x/../a.plan.json",
        "//etc/passwd",
        "/-/..%2fa.plan.json",
        "/-/../secret.txt",
        "/-/",
        "/?plan=../a.plan.json",
        "/?plan=secret.txt",
        "/nowhere.plan.json",
        "/team%20x",
    ];
    for target in outside {
        assert_eq!(get(&site, target).status, 404, "{target}");
    }
}

#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_leads_nowhere() {
    let (here, there) = (folder(FILES), folder(&[("e.plan.json", "[]")]));
    std::os::unix::fs::symlink(there.path().join("e.plan.json"), here.path().join("e.plan.json")).unwrap();
    let site = site(here.path(), None, false);
    assert_eq!(get(&site, "/e.plan.json").status, 404);
    assert_eq!(put(&site, "/e.plan.json", Some("*"), SHOP).status, 404);
}

#[test]
fn a_save_needs_to_know_what_is_there() {
    let here = folder(FILES);
    let site = site(here.path(), None, false);
    let known = get(&site, "/a.plan.json").etag.unwrap();
    let ours = SHOP.replace("Passkeys", "Sign in with passkeys");
    assert_eq!(put(&site, "/a.plan.json", None, &ours).status, 428);
    let saved = put(&site, "/a.plan.json", Some(&known), &ours);
    assert_eq!((saved.status, saved.etag), (204, Some(etag(ours.as_bytes()))));
    let late = put(&site, "/a.plan.json", Some(&known), SHOP);
    assert_eq!((late.status, late.etag), (412, Some(etag(ours.as_bytes()))));
    assert_eq!(fs::read_to_string(here.path().join("a.plan.json")).unwrap(), ours);
}

#[test]
fn only_plans_are_written_over_plans_and_only_by_own_pages() {
    let here = folder(FILES);
    let open = site(here.path(), None, false);
    assert_eq!(put(&open, "/new.plan.json", Some("*"), SHOP).status, 404);
    assert_eq!(put(&open, "/secret.txt", Some("*"), SHOP).status, 404);
    let torn = put(&open, "/a.plan.json", Some("*"), "{\"items\":[");
    assert_eq!(torn.status, 422);
    assert!(String::from_utf8_lossy(&torn.body).contains("line 1"), "the place is told");
    let request = SiteRequest {
        method: "PUT",
        target: "/a.plan.json",
        host: HOST,
        if_match: Some("*"),
        body: b"[]",
        origin: None,
    };
    assert_eq!(open.answer(&SiteRequest { origin: Some("https://evil.example"), ..request }).status, 403);
    assert_eq!(open.answer(&SiteRequest { host: "evil.example:8090", ..request }).status, 421);
    assert_eq!(open.answer(&SiteRequest { method: "DELETE", ..request }).status, 405);
    assert_eq!(put(&site(here.path(), None, true), "/a.plan.json", Some("*"), "[]").status, 405);
    assert_eq!(fs::read_to_string(here.path().join("a.plan.json")).unwrap(), SHOP);
}

#[test]
fn one_plan_alone_is_shown_at_once() {
    let here = folder(&[("roadmap.json", SHOP), ("b.plan.json", "[]"), ("dist/plan-widget.js", "")]);
    let site = site(here.path(), Some("roadmap.json"), true);
    let page = String::from_utf8(get(&site, "/").body).unwrap();
    assert!(page.contains(r#"src="/roadmap.json" store="none" mode="view""#), "{page}");
    assert_eq!(get(&site, "/roadmap.json").status, 200);
    assert_eq!(get(&site, "/b.plan.json").status, 404);
}

/// Sends a request; the whole answer as text.
fn ask(host: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(host).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn the_program_serves_and_saves() {
    let here = folder(FILES);
    let mut child = Command::new(PROGRAM)
        .args(["serve", ".", "--no-open", "--port", "0", "--widget", "dist"])
        .current_dir(here.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let host = line.trim().trim_start_matches("http://").trim_end_matches('/').to_owned();
    let head = format!("Host: {host}\r\nConnection: close\r\n");
    let got = ask(&host, &format!("GET /a.plan.json HTTP/1.1\r\n{head}\r\n"));
    let saved = ask(
        &host,
        &format!(
            "PUT /a.plan.json HTTP/1.1\r\n{head}If-Match: {}\r\nContent-Length: 2\r\n\r\n[]",
            etag(SHOP.as_bytes())
        ),
    );
    let missed = ask(
        &host,
        &format!(
            "PUT /a.plan.json HTTP/1.1\r\n{head}If-Match: {}\r\nContent-Length: 2\r\n\r\n[]",
            etag(SHOP.as_bytes())
        ),
    );
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(got.starts_with("HTTP/1.1 200") && got.ends_with(SHOP), "{got}");
    assert!(got.contains("Content-Security-Policy: default-src 'none'"), "{got}");
    assert!(got.contains(&format!("ETag: {}", etag(SHOP.as_bytes()))), "{got}");
    assert!(saved.starts_with("HTTP/1.1 204"), "{saved}");
    assert!(missed.starts_with("HTTP/1.1 412"), "{missed}");
    assert_eq!(fs::read_to_string(here.path().join("a.plan.json")).unwrap(), "[]");
}
