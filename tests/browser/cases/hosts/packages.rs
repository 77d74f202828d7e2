//! What `cargo xtask package` makes, installed as each host installs it.

use std::fs;
use std::path::Path;
use std::process::Command;

use browser_tests::Page;
use browser_tests::host::{Host, packages};
use browser_tests::server::root;
use browser_tests::widget::{document, inline};
use serde_json::{Value, json};

use super::{dokuwiki, go, mediawiki, plan, save, set, show};
use crate::plans;

/// Bundles a consumer of the package of npm with esbuild, split as bundlers do; the files by name.
fn bundle(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let package = packages().join("npm");
    assert!(package.join("define.js").exists(), "`cargo xtask package` makes {}", package.display());
    // A run that was broken off may have left it.
    let _ = fs::remove_dir_all(folder);
    let modules = folder.join("node_modules");
    fs::create_dir_all(&modules).expect("a folder for the consumer");
    std::os::unix::fs::symlink(&package, modules.join("plan-widget")).expect("the package can be linked");
    let main = "import { define } from \"plan-widget\";\nwindow.before = !customElements.get(\"plan-widget\");\ndefine({ base: \"/served/\" });\n";
    fs::write(folder.join("main.js"), main).expect("the consumer can be written");
    let esbuild = root().join("target/npm/xtask/npm/node_modules/esbuild/bin/esbuild");
    let done = Command::new("node")
        .arg(esbuild)
        .args(["main.js", "--bundle", "--splitting", "--minify", "--format=esm", "--outdir=out", "--log-level=warning"])
        .current_dir(folder)
        .output()
        .expect("Node.js can be run");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success() && said.is_empty(), "{said}");
    let files = fs::read_dir(folder.join("out")).expect("the bundle is there").map_while(Result::ok);
    let file = |entry: fs::DirEntry| {
        (entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path()).expect("a file of the bundle"))
    };
    files.map(file).collect()
}

pub fn npm_in_a_bundle(page: &Page<'_>) {
    let folder = std::env::temp_dir().join(format!("plan-widget-npm-{}", std::process::id()));
    let files = bundle(&folder);
    let size = |name: &str| files.iter().find(|(other, _)| other == name).map_or(0, |(_, bytes)| bytes.len());
    assert!(size("main.js") > 0 && size("main.js") < 10_000, "what a page loads first is small: {}", size("main.js"));
    for (name, bytes) in &files {
        page.server.put(&format!("bundle/{name}"), bytes.clone());
    }
    let plan = inline(&plans::small());
    let html = document(&format!("<plan-widget activate=\"eager\" view=\"scores\">{plan}</plan-widget>"))
        .replace("/plan-widget.js", "/bundle/main.js");
    page.server.put("consumer.html", html);
    page.open("consumer.html");
    page.ready();
    assert_eq!(page.eval("return window.before", &[]), json!(true), "importing defines nothing");
    page.add_item("Gift cards");
    // What few pages need, and a job in an instance of its own.
    assert_eq!(page.element("return e.export('png').then((blob) => blob.type)"), json!("image/png"));
    page.click_on("tab", "Timeline");
    page.propose();
    page.click_on("button", "Close proposal");
    // Links lead to where the package's folder is served.
    page.click_on("button", "More");
    page.click_on("menuitem", "Share");
    page.until("a link is made", || {
        let field = page.element("return [...e.shadowRoot.querySelectorAll('input, textarea')].map((field) => field.value).find((text) => text.includes('#plan=')) ?? ''");
        field.as_str().is_some_and(|link| link.contains("/served/index.html"))
    });
    let _ = fs::remove_dir_all(&folder);
}

pub fn dokuwiki_plugin(page: &Page<'_>) {
    let host = Host::start("dokuwiki", &[("PLAN_PLUGIN", "1")]);
    let link = "====== Media ======\n\n{{plan:checkout.plan.json|The plan}}\n";
    fs::write(host.folder.join("data/pages/plan/media.txt"), link).expect("the wiki's folder can be written to");
    fs::write(host.folder.join("data/media/plan/checkout.plan.json"), plan())
        .expect("the wiki's folder can be written to");
    dokuwiki::log_in(page, &host, "wiki", "wiki-secret-1");
    // A page, as a person makes one: the button of the editor's toolbar, and Save.
    go(page, &format!("{}/doku.php?id=plan:new&do=edit", host.url));
    let button = "[...document.querySelectorAll('#tool__bar button')].find((button) => button.title.startsWith('Insert a plan'))";
    page.until_eval(&format!("return !!{button}"), &json!(true));
    page.eval(&format!("{button}.click(); document.querySelector('#edbtn__save').click()"), &[]);
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
    show(page, &format!("{}/doku.php?id=plan:new", host.url));
    page.add_item("Passkeys");
    let said = save(page);
    assert!(said.contains("Saved to "), "{said}");
    let source = fs::read_to_string(host.folder.join("data/pages/plan/new.txt")).expect("the page is there");
    assert!(source.contains("<code json plan.json>") && source.contains("\"title\":\"Passkeys\""), "{source}");
    assert!(host.get("/doku.php?id=plan:new").rsplit("</pre>").next().is_some_and(|rest| rest.contains("Passkeys")));
    // A media file, whose type the plugin brings.
    show(page, &format!("{}/doku.php?id=plan:media", host.url));
    set(page, "Passkeys", "Impact", 2);
    let said = save(page);
    assert!(said.contains("Saved to plan:checkout.plan.json"), "{said}");
    // Whoever may not edit looks only.
    super::forget_logins(page);
    show(page, &format!("{}/doku.php?id=plan:new", host.url));
    page.get("tab", "Scores");
    assert!(page.find("button", "Save").is_none() && page.find("button", "Add item").is_none());
}

pub fn mediawiki_extension(page: &Page<'_>) {
    let host = Host::start("mediawiki", &[("PLAN_PLUGIN", "1")]);
    mediawiki::log_in(page, &host, "Wiki", "wiki-secret-1");
    let text = format!("The plan:\n<plan view=\"board\">{}</plan>\nAnd so on.", plan());
    mediawiki::write(page, "Roadmap", "wikitext", &text);
    let url = format!("{}/index.php?title=Roadmap", host.url);
    show(page, &url);
    page.shows("Board");
    page.click_on("tab", "Scores");
    set(page, "Passkeys", "Reach", 470);
    let said = save(page);
    assert!(said.contains("Saved to Roadmap"), "{said}");
    let source = mediawiki::history(page, "Roadmap").remove(0);
    assert!(
        source.starts_with("The plan:\n<plan view=\"board\">") && source.ends_with("</plan>\nAnd so on."),
        "{source}"
    );
    assert!(source.contains("\"reach\":470"), "{source}");
    // Readers without script, and the wiki's search, have the titles.
    let page_text = host.get("/index.php?title=Roadmap");
    assert!(page_text.contains("<td>Passkeys</td>"), "{page_text}");
    // A plan on a page of its own.
    mediawiki::write(page, "Plan/Checkout.json", "json", &plans::small().to_string());
    mediawiki::write(page, "Own", "wikitext", "<plan page=\"Plan/Checkout.json\" />");
    show(page, &format!("{}/index.php?title=Own", host.url));
    set(page, "Passkeys", "Reach", 480);
    let said = save(page);
    assert!(said.contains("Saved to Plan/Checkout.json"), "{said}");
}

pub fn tiddlywiki_plugin(page: &Page<'_>) {
    let host = Host::start("tiddlywiki", &[("PLAN_PLUGIN", "1")]);
    page.with(|session| session.open(&format!("file://{}", host.folder.join("plugin.html").display())));
    page.until_eval("return !!globalThis.$tw?.rootWidget", &json!(true));
    page.eval(
        "$tw.wiki.addTiddler({ title: '$:/config/AnimationDuration', text: '0' });
         $tw.wiki.addTiddler({ title: 'Roadmap', text: '```json\\n' + arguments[0] + '\\n```' }); $tw.wiki.addToStory('Roadmap')",
        &[json!(plan())],
    );
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
    page.ready();
    page.eval("document.querySelector('plan-widget').scrollIntoView({ block: 'center', behavior: 'instant' })", &[]);
    page.settle();
    set(page, "Passkeys", "Reach", 480);
    let asked: Value = page.eval("return performance.getEntriesByType('resource').map((e) => e.name).filter((name) => /^(file|http)/.test(name))", &[]);
    assert_eq!(asked, json!([]), "everything lies in the plugin");
    page.click_on("button", "Save");
    page.until("the tiddler holds it", || {
        let text = page.eval("return $tw.wiki.getTiddlerText('Roadmap')", &[]);
        text.as_str().is_some_and(|text| text.contains("\"reach\":480"))
    });
    let button = "return $tw.wiki.filterTiddlers('[all[shadows+tiddlers]tag[$:/tags/EditorToolbar]prefix[$:/plugins/plan-widget]]')";
    assert_eq!(page.eval(button, &[]), json!(["$:/plugins/plan-widget/button"]));
}
