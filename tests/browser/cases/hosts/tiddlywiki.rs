//! TiddlyWiki: a tiddler with the plan in a code block and one that is the plan, on the server and in one file.

use std::fs;

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::json;

use super::{a_true_clash_is_asked, both_peoples_work_is_kept, go, item, plan, save, set, show, with_bob};

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
        log_in(ann, &host, "wiki", "wiki-secret-1");
        log_in(bob, &host, "bob", "wiki-secret-2");
        tiddler(ann, "Checkout", "application/json", &plan());
        tiddler(ann, "Roadmap", "text/vnd.tiddlywiki", "<plan-widget src=\"/Checkout\"></plan-widget>");
        let block = format!("Some text.\n\n```plan\n{}\n```\n\nAnd so on.", plan());
        tiddler(ann, "Inline", "text/vnd.tiddlywiki", &block);
        let url = format!("{}/#Roadmap", host.url);
        both_peoples_work_is_kept(ann, bob, &url);
        a_true_clash_is_asked(ann, bob, &url);

        // In the tiddler's own text; saving makes the wiki draw the tiddler anew, and the widget comes back with the saved plan.
        let url = format!("{}/#Inline", host.url);
        show(ann, &url);
        set(ann, "Passkeys", "Reach", 480);
        save(ann);
        ann.until_eval("return window.told.map(([name]) => name)", &json!(["plan-save"]));
        ann.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
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
            text.starts_with("<plan-widget>\n<script type=\"application/json\">\n{")
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

pub fn in_one_file(page: &Page<'_>) {
    let host = Host::start("tiddlywiki", &[]);
    let wiki = fs::read(host.folder.join("single.html")).expect("the wiki was made as one file");
    page.server.put("wiki.html", wiki);
    go(page, &page.server.url("wiki.html"));
    page.until_eval("return !!globalThis.$tw?.rootWidget", &json!(true));
    page.eval(
        "$tw.wiki.addTiddler({ title: 'Roadmap', text: '```plan\\n' + arguments[0] + '\\n```' }); $tw.wiki.addToStory('Roadmap')",
        &[json!(plan())],
    );
    page.until("the tiddler shows a widget", || {
        page.eval("return document.querySelectorAll('plan-widget').length", &[]) == json!(1)
    });
    page.ready();
    page.eval("document.querySelector('plan-widget').scrollIntoView({ block: 'center' })", &[]);
    page.settle();
    set(page, "Passkeys", "Reach", 480);
    page.click_on("button", "Save");
    page.until("the wiki holds it", || {
        page.eval("return $tw.wiki.getTiddlerText('Roadmap').includes('\"reach\":480')", &[]) == json!(true)
    });
    page.until("and means to save itself", || page.eval("return $tw.saverHandler.isDirty()", &[]) == json!(true));
}
