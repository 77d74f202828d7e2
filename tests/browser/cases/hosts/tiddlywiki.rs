//! TiddlyWiki: a tiddler with the plan in a code block and one that is the plan, on the server and in one file.

use std::fs;

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::json;

use super::{
    a_programs_edit_is_kept, a_true_clash_is_asked, an_ended_login_loses_nothing, both_peoples_work_is_kept,
    data_lines, go, item, plan, save, saved_at_once, set, show, with_bob,
};

/// HTTP Basic, as the wiki's own button asks for it.
fn log_in(page: &Page<'_>, host: &Host, name: &str, secret: &str) {
    let address = host.url.trim_start_matches("http://");
    go(page, &format!("http://{name}:{secret}@{address}/login-basic"));
    go(page, &host.url);
    page.until_eval("return globalThis.$tw?.wiki?.getTiddlerText('$:/status/UserName') ?? null", &json!(name));
}

fn tiddler(page: &Page<'_>, title: &str, kind: &str, text: &str) {
    let fields = json!({ "title": title, "type": kind, "text": text, "_render_type": "text/plain", "_render_template": "$:/core/templates/plain-text-tiddler" });
    let done = page.eval(
        "return fetch(`/recipes/default/tiddlers/${encodeURIComponent(arguments[0].title)}`,
            { method: 'PUT', headers: { 'X-Requested-With': 'TiddlyWiki', 'Content-Type': 'application/json' }, body: JSON.stringify(arguments[0]) }).then((r) => r.status)",
        &[fields],
    );
    assert_eq!(done, json!(204));
}

pub fn on_its_server(ann: &Page<'_>) {
    let host = Host::start("tiddlywiki", &[]);
    with_bob(ann, |bob| {
        log_in(bob, &host, "bob", "wiki-secret-2");
        tiddler(bob, "Checkout", "application/json", &plan());
        tiddler(bob, "Reading", "text/vnd.tiddlywiki", "<plan-widget src=\"/Checkout\"></plan-widget>");
        let editing = "<plan-widget src=\"/Checkout\" mode=\"edit\"></plan-widget>";
        tiddler(bob, "Roadmap", "text/vnd.tiddlywiki", editing);
        let block = format!("Some text.\n\n```plan\n{}\n```\n\nAnd so on.", plan());
        tiddler(bob, "Inline", "text/vnd.tiddlywiki", &block);
        // Whoever has not logged in may read here, and looks only where the tiddler does not say otherwise.
        show(ann, &format!("{}/#Reading", host.url));
        ann.gone("button", "Save");
        ann.get("tab", "Scores");
        let url = format!("{}/#Roadmap", host.url);
        show(ann, &url);
        an_ended_login_loses_nothing(ann, &url, || log_in(ann, &host, "wiki", "wiki-secret-1"));
        show(ann, &format!("{}/#Reading", host.url));
        ann.get("button", "Save");
        both_peoples_work_is_kept(ann, bob, &url);
        a_true_clash_is_asked(ann, bob, &url);
        a_programs_edit_is_kept(ann, &url);
        saved_at_once(ann, bob, &url, true, || host.get("/Checkout"));

        // In the tiddler's own text; saving makes the wiki draw the tiddler anew, and the widget comes back with the saved plan.
        let url = format!("{}/#Inline", host.url);
        both_peoples_work_is_kept(ann, bob, &url);
        show(ann, &url);
        let tid = || fs::read_to_string(host.folder.join("wiki/tiddlers/Inline.tid")).expect("the tiddler has a file");
        let before = tid();
        set(ann, "Passkeys", "Reach", 480);
        save(ann);
        ann.until_eval("return window.told.map(([name]) => name)", &json!(["plan-save"]));
        ann.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
        ann.says("status", "Saved to Inline");
        ann.until("the file is written", || tid().contains("\"reach\":480"));
        let after = tid();
        let changed = data_lines(&before, &after);
        assert!(changed.len() == 2 && changed[0].contains("\"rev\"") && changed[1].contains("Passkeys"), "{changed:?}");
        show(bob, &url);
        assert_eq!(item(bob, "Passkeys")["reach"], json!(480));
        let text = bob.eval("return $tw.wiki.getTiddlerText('Inline')", &[]);
        let text = text.as_str().unwrap_or_default();
        assert!(
            text.starts_with("Some text.\n\n```plan\n{\n  \"format\"") && text.ends_with("\n```\n\nAnd so on."),
            "{text}"
        );
        // The wiki itself has nothing left to send, which would write over others.
        assert_eq!(ann.eval("return $tw.syncer.isDirty()", &[]), json!(false));

        // The page block: data, picture and table, all of them brought up to date; the server shows picture and table to readers without script.
        let block = ann.element("return e.export('block').then((file) => file.text())");
        tiddler(ann, "Block", "text/vnd.tiddlywiki", block.as_str().unwrap_or_default());
        show(bob, &format!("{}/#Block", host.url));
        bob.add_item("Vouchers");
        save(bob);
        bob.until_eval("return window.told.map(([name]) => name)", &json!(["plan-save"]));
        let read = host.get("/Block");
        let seen = read.rsplit("</script>").next().unwrap_or_default();
        assert!(seen.contains("<svg") && seen.contains("<table") && seen.contains("Vouchers"), "{read}");
        let text = bob.eval("return $tw.wiki.getTiddlerText('Block')", &[]);
        let text = text.as_str().unwrap_or_default();
        assert!(
            text.starts_with("<plan-widget>\n<script type=\"application/json\" hidden>\n{")
                && text.ends_with("</plan-widget>\n"),
            "{text}"
        );
        assert!(!text.contains("\n\n") && !text.contains("{{"), "{text}");
        show(bob, &url);

        // The server is gone: the edit is not.
        set(bob, "Passkeys", "Reach", 490);
        drop(host);
        let said = save(bob);
        assert!(said.contains("Not saved: there is no connection"), "{said}");
        assert_eq!(item(bob, "Passkeys")["reach"], json!(490));
    });
}

/// Opens a wiki that is one file, with a plan in a tiddler.
fn open_file(page: &Page<'_>, url: &str) {
    go(page, url);
    page.until_eval("return !!globalThis.$tw?.rootWidget", &json!(true));
    // Without the wiki's slow scrolling a click lands where it was aimed.
    page.eval(
        "$tw.wiki.addTiddler({ title: '$:/config/AnimationDuration', text: '0' });
         $tw.wiki.getTiddler('Roadmap') ?? $tw.wiki.addTiddler({ title: 'Roadmap', text: '```plan\\n' + arguments[0] + '\\n```' });
         $tw.wiki.addToStory('Roadmap')",
        &[json!(plan())],
    );
    page.until("the tiddler shows a widget", || {
        page.eval("return document.querySelectorAll('plan-widget').length", &[]) == json!(1)
    });
    in_sight(page);
}

/// The wiki draws its tiddlers anew after a save, and the page may have scrolled away then.
fn in_sight(page: &Page<'_>) {
    page.ready();
    page.eval("document.querySelector('plan-widget').scrollIntoView({ block: 'center', behavior: 'instant' })", &[]);
    page.settle();
}

pub fn in_one_file(page: &Page<'_>) {
    let host = Host::start("tiddlywiki", &[]);
    let wiki = fs::read_to_string(host.folder.join("single.html")).expect("the wiki was made as one file");

    // On a server that takes nothing the wiki saves itself as a download, and the status says what is to be done with it.
    page.server.put("wiki.html", wiki.as_str());
    open_file(page, &page.server.url("wiki.html"));
    set(page, "Passkeys", "Reach", 480);
    page.click_on("button", "Save");
    page.says("status", "Saved to Roadmap. The wiki was downloaded with it: put that file in place of the old one");
    let file = page.downloads().join("wiki.html");
    let holds = |number: &str| fs::read_to_string(&file).is_ok_and(|text| text.contains(number));
    page.until("the download holds the plan", || holds("\\\"reach\\\":480"));
    assert_eq!(page.eval("return $tw.saverHandler.isDirty()", &[]), json!(false));

    // On a WebDAV server it writes itself there.
    let dav = Host::start("webdav", &[]);
    let file = dav.folder.join("files/wiki.html");
    fs::write(&file, wiki.replace("/plan-widget.js", "/plan/plan-widget.js")).expect("the folder can be written to");
    let url = format!("{}/wiki.html", dav.url);
    open_file(page, &url);
    let probed = "return $tw.saverHandler.savers.some((saver) => saver.serverAcceptsPuts && saver.etag)";
    page.until_eval(probed, &json!(true));
    in_sight(page);
    set(page, "Passkeys", "Reach", 490);
    page.click_on("button", "Save");
    page.says("status", "Saved to Roadmap");
    let holds = |number: &str| fs::read_to_string(&file).is_ok_and(|text| text.contains(number));
    assert!(holds("\\\"reach\\\":490"), "the server has it when the widget says so");

    // Someone else has written the file: the wiki itself refuses to, and the edit is offered again.
    let theirs = fs::read_to_string(&file).expect("the wiki is there") + "<!-- someone else's -->\n";
    fs::write(&file, theirs).expect("the folder can be written to");
    page.until("the widget is drawn anew", || item(page, "Passkeys")["reach"] == json!(490));
    in_sight(page);
    set(page, "Passkeys", "Reach", 495);
    in_sight(page);
    page.click_on("button", "Save");
    page.says("alert", "Not saved: the wiki could not save itself");
    assert!(!holds("\\\"reach\\\":495") && holds("someone else's"));
    go(page, "about:blank");
    open_file(page, &url);
    page.click_on("button", "Restore draft");
    page.until("the edit is back", || item(page, "Passkeys")["reach"] == json!(495));
}
