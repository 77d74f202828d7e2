//! A git repository behind the gateway of `packages/git`: commits by two people, what is pushed past the gateway, history that reads as a person wrote it.

use std::fs;
use std::process::Command;

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::json;

use super::{both_peoples_work_is_kept, data_lines, item, plan, save, saved_at_once, set, show, with_bob};

fn git(host: &Host, folder: &str, order: &[&str]) -> String {
    let mut git = Command::new("git");
    git.arg("-C").arg(host.folder.join(folder)).args(["-c", "user.name=Cy", "-c", "user.email=cy@example.org"]);
    let done = git.args(order).output().expect("git can be run");
    assert!(done.status.success(), "{order:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8_lossy(&done.stdout).into_owned()
}

pub fn gateway(ann: &Page<'_>) {
    let host = Host::start("git", &[("PLAN", &plan())]);
    let url = format!("{}/", host.url);
    with_bob(ann, |bob| {
        both_peoples_work_is_kept(ann, bob, &url);
        saved_at_once(ann, bob, &url, false, || git(&host, "forge.git", &["show", "main:plans/checkout.plan.json"]));

        // What is said of a save is what it changes.
        show(ann, &url);
        set(ann, "Ledger", "Reach", 99);
        save(ann);
        let last = git(&host, "forge.git", &["log", "-1", "--format=%s"]);
        assert_eq!(last.trim(), "checkout: Reach of Ledger");
        let texts =
            ["main~1", "main"].map(|at| git(&host, "forge.git", &["show", &format!("{at}:plans/checkout.plan.json")]));
        let changed = data_lines(&texts[0], &texts[1]);
        assert!(changed.len() == 2 && changed[1].contains("Ledger"), "{changed:?}");

        // Pushed by someone who knows nothing of the gateway.
        show(bob, &url);
        git(&host, "clone", &["pull", "--quiet", "../forge.git", "main"]);
        let file = host.folder.join("clone/plans/checkout.plan.json");
        let text = fs::read_to_string(&file).expect("the plan is in the clone");
        fs::write(&file, text.replace("\"title\":\"Ledger\"", "\"title\":\"The ledger\"")).expect("it can be written");
        git(&host, "clone", &["commit", "--quiet", "--all", "--message", "A better name"]);
        git(&host, "clone", &["push", "--quiet", "../forge.git", "HEAD:main"]);
        set(bob, "Passkeys", "Impact", 2);
        let said = save(bob);
        assert!(said.contains("Taken in from others"), "{said}");
        assert!(item(bob, "The ledger").is_object());
        let now = git(&host, "forge.git", &["show", "main:plans/checkout.plan.json"]);
        assert!(now.contains("The ledger") && now.contains("\"impact\":2"), "{now}");

        // Nothing is read or written but plans of its folder, and nothing without its version.
        for (method, path, headers, status) in [
            ("GET", "/plans/../clone/plans/checkout.plan.json", "", " 404 "),
            ("GET", "/plans/%2e%2e/checkout.plan.json", "", " 404 "),
            ("PUT", "/plans/checkout.plan.json", "", " 428 "),
            ("PUT", "/plans/checkout.plan.json", "If-Match: \"old\"\r\n", " 412 "),
            ("DELETE", "/plans/checkout.plan.json", "", " 405 "),
        ] {
            let answer = host.send(method, path, headers, &plan());
            assert!(answer.lines().next().is_some_and(|line| line.contains(status)), "{method} {path}: {answer}");
        }
        assert_eq!(bob.element("return e.dirty"), json!(false));
    });
}
