//! DokuWiki: a plan in a code block and one in a media file, through the forms that people use and through the remote API.

use std::fs;

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::json;

use super::{
    a_programs_edit_is_kept, a_true_clash_is_asked, an_ended_login_loses_nothing, both_peoples_work_is_kept,
    data_lines, forget_logins, go, item, plan, save, saved_at_once, set, show, with_bob,
};

pub(super) fn log_in(page: &Page<'_>, host: &Host, name: &str, secret: &str) {
    go(page, &format!("{}/doku.php?id=start&do=login", host.url));
    page.eval(
        "const form = document.querySelector('form#dw__login'); form.elements.u.value = arguments[0]; form.elements.p.value = arguments[1];
         form.querySelector('[type=submit]').click()",
        &[json!(name), json!(secret)],
    );
    page.until_eval("return !!document.querySelector('a[href*=\"do=logout\"]')", &json!(true));
}

/// Two pages: one with the plan in a code block and a table behind it, one with a link to a media file.
fn start(remote: &str) -> Host {
    let host = Host::start("dokuwiki", &[("PLAN_REMOTE", remote)]);
    let plan = plan();
    let page = format!(
        "====== Roadmap ======\n\n<code json plan.json>\n{plan}\n</code>\n^ Title ^\n| Passkeys |\n\nAnd so on.\n"
    );
    let link = "====== Media ======\n\n{{plan:checkout.plan.json|The plan}}\n";
    for (path, text) in [
        ("pages/plan/roadmap.txt", page.as_str()),
        ("pages/plan/media.txt", link),
        ("media/plan/checkout.plan.json", &plan),
    ] {
        fs::write(host.folder.join("data").join(path), text).expect("the wiki's folder can be written to");
    }
    host
}

fn source(host: &Host, path: &str) -> String {
    fs::read_to_string(host.folder.join("data").join(path)).expect("the page is there")
}

pub fn as_it_comes(ann: &Page<'_>) {
    let host = start("0");
    with_bob(ann, |bob| {
        log_in(ann, &host, "wiki", "wiki-secret-1");
        log_in(bob, &host, "bob", "wiki-secret-2");
        let url = format!("{}/doku.php?id=plan:roadmap", host.url);
        both_peoples_work_is_kept(ann, bob, &url);
        a_programs_edit_is_kept(ann, &url);
        saved_at_once(ann, bob, &url, true, || source(&host, "pages/plan/roadmap.txt"));
        show(ann, &url);
        forget_logins(ann);
        an_ended_login_loses_nothing(ann, &url, || log_in(ann, &host, "wiki", "wiki-secret-1"));
        let before = source(&host, "pages/plan/roadmap.txt");
        set(ann, "Passkeys", "Impact", 2);
        save(ann);
        let after = source(&host, "pages/plan/roadmap.txt");
        let changed = data_lines(&before, &after);
        assert!(changed.len() == 2 && changed[0].contains("\"rev\"") && changed[1].contains("Passkeys"), "{changed:?}");
        assert!(
            after.starts_with("====== Roadmap ======\n\n<code json plan.json>\n{")
                && after.ends_with("\n\nAnd so on.\n"),
            "{after}"
        );

        let page = host.get("/doku.php?id=plan:roadmap");
        let table = page.split("</pre>").last().unwrap_or_default();
        assert!(table.contains("<table") && table.contains("Gift cards"), "{table}");

        // A media file, by the wiki's own upload.
        show(bob, &format!("{}/doku.php?id=plan:media", host.url));
        set(bob, "Passkeys", "Impact", 2);
        let said = save(bob);
        assert!(said.contains("Saved to plan:checkout.plan.json"), "{said}");
        assert!(source(&host, "media/plan/checkout.plan.json").contains("\"impact\":2"));

        let media = format!("{}/doku.php?id=plan:media", host.url);
        saved_at_once(ann, bob, &media, true, || source(&host, "media/plan/checkout.plan.json"));
        show(ann, &url);

        // While someone has the page open in the wiki's own editor it is locked.
        go(bob, &format!("{url}&do=edit"));
        set(ann, "Passkeys", "Impact", 1);
        let said = save(ann);
        assert!(said.contains("Not saved: someone else is editing it right now"), "{said}");
        assert_eq!(item(ann, "Passkeys")["impact"], json!(1));
    });
}

pub fn with_its_remote_api(ann: &Page<'_>) {
    let host = start("1");
    with_bob(ann, |bob| {
        log_in(ann, &host, "wiki", "wiki-secret-1");
        log_in(bob, &host, "bob", "wiki-secret-2");
        both_peoples_work_is_kept(ann, bob, &format!("{}/doku.php?id=plan:roadmap", host.url));
        let media = format!("{}/doku.php?id=plan:media", host.url);
        both_peoples_work_is_kept(ann, bob, &media);
        a_true_clash_is_asked(ann, bob, &media);
        a_programs_edit_is_kept(ann, &media);
        show(bob, &media);
        forget_logins(bob);
        an_ended_login_loses_nothing(bob, &media, || log_in(bob, &host, "bob", "wiki-secret-2"));
        saved_at_once(ann, bob, &media, true, || source(&host, "media/plan/checkout.plan.json"));
        let locks = fs::read_dir(host.folder.join("data/locks")).expect("there is a folder of locks");
        let left: Vec<_> = locks
            .map_while(Result::ok)
            .map(|entry| entry.file_name())
            .filter(|name| name.to_string_lossy().ends_with(".lock"))
            .collect();
        assert!(left.is_empty(), "locks are given back: {left:?}");

        let page = format!("{}/doku.php?id=plan:roadmap", host.url);
        saved_at_once(ann, bob, &page, true, || source(&host, "pages/plan/roadmap.txt"));
        show(bob, &media);

        // The right to write is gone: nothing is lost, and it says so.
        fs::write(host.folder.join("conf/acl.auth.php"), "# <?php exit()?>\n*\t@ALL\t1\n")
            .expect("the rights can be changed");
        set(bob, "Ledger", "Reach", 5);
        let said = save(bob);
        assert!(said.contains("Not saved: you may not edit this here"), "{said}");
        assert_eq!(item(bob, "Ledger")["reach"], json!(5));
        assert!(!source(&host, "media/plan/checkout.plan.json").contains("\"reach\":5,"));
    });
}
