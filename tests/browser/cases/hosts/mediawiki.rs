//! MediaWiki: a JSON page shown by a div, and a plan with a table inside a page of wikitext.

use browser_tests::Page;
use browser_tests::host::Host;
use serde_json::{Value, json};

use super::{
    a_programs_edit_is_kept, a_true_clash_is_asked, an_ended_login_loses_nothing, both_peoples_work_is_kept,
    data_lines, forget_logins, go, save, saved_at_once, set, show, with_bob,
};
use crate::plans;

pub(super) fn log_in(page: &Page<'_>, host: &Host, name: &str, secret: &str) {
    go(page, &format!("{}/index.php?title=Special:UserLogin", host.url));
    page.eval(
        "document.querySelector('[name=wpName]').value = arguments[0]; document.querySelector('[name=wpPassword]').value = arguments[1];
         document.querySelector('#wpLoginAttempt').click()",
        &[json!(name), json!(secret)],
    );
    page.until_eval("return !!document.querySelector('#pt-logout')", &json!(true));
}

/// Asks the API as the person who is logged in.
fn api(page: &Page<'_>, values: &Value) -> Value {
    page.eval(
        "const ask = (values) => fetch('/api.php', { method: 'POST', body: new URLSearchParams({ format: 'json', formatversion: 2, ...values }) }).then((r) => r.json());
         return ask({ action: 'query', meta: 'tokens' }).then(({ query }) => ask({ ...arguments[0], token: query.tokens.csrftoken }))",
        std::slice::from_ref(values),
    )
}

pub(super) fn write(page: &Page<'_>, title: &str, model: &str, text: &str) {
    let done = api(page, &json!({ "action": "edit", "title": title, "contentmodel": model, "text": text }));
    assert_eq!(done["edit"]["result"], "Success", "{done}");
}

/// The page's texts, the newest first.
pub(super) fn history(page: &Page<'_>, title: &str) -> Vec<String> {
    let asked = json!({ "action": "query", "prop": "revisions", "titles": title, "rvprop": "content", "rvslots": "main", "rvlimit": 20 });
    let answer = api(page, &asked);
    let revisions = answer["query"]["pages"][0]["revisions"].as_array().cloned().unwrap_or_default();
    revisions.iter().map(|one| one["slots"]["main"]["content"].as_str().unwrap_or_default().to_owned()).collect()
}

pub fn page_of_json(ann: &Page<'_>) {
    let host = Host::start("mediawiki", &[]);
    with_bob(ann, |bob| {
        log_in(ann, &host, "Wiki", "wiki-secret-1");
        log_in(bob, &host, "Bob", "wiki-secret-2");
        write(ann, "Plan/Checkout.json", "json", &plans::small().to_string());
        let source = "/index.php?title=Plan/Checkout.json&action=raw&ctype=application/json";
        write(
            ann,
            "Roadmap",
            "wikitext",
            &format!("The plan:\n<div class=\"plan-widget\" data-src=\"{source}\"></div>\n"),
        );
        let url = format!("{}/index.php?title=Roadmap", host.url);
        both_peoples_work_is_kept(ann, bob, &url);
        a_true_clash_is_asked(ann, bob, &url);
        a_programs_edit_is_kept(ann, &url);

        // The wiki merges texts line by line on its own: what stands there is what the widgets wrote, not a revision that nobody has seen.
        let last = history(ann, "Plan/Checkout.json").remove(0);
        let rev = serde_json::from_str::<Value>(&last).expect("the page is JSON")["rev"].clone();
        show(bob, &url);
        assert_eq!(bob.plan()["rev"], rev);

        saved_at_once(ann, bob, &url, false, || history(ann, "Plan/Checkout.json").remove(0));

        show(ann, &url);
        forget_logins(ann);
        an_ended_login_loses_nothing(ann, &url, || log_in(ann, &host, "Wiki", "wiki-secret-1"));
        assert!(history(ann, "Plan/Checkout.json")[0].contains("99"));
    });
}

pub fn page_of_text(ann: &Page<'_>) {
    let host = Host::start("mediawiki", &[]);
    with_bob(ann, |bob| {
        log_in(ann, &host, "Wiki", "wiki-secret-1");
        log_in(bob, &host, "Bob", "wiki-secret-2");
        let block = format!(
            "== Roadmap ==\n<div class=\"plan-widget\">\n<pre>{}</pre>\n{{| class=\"wikitable\"\n|-\n| Passkeys\n|}}\n</div>\n\nAnd so on.\n",
            plans::small()
        );
        write(ann, "Roadmap", "wikitext", &block);
        let url = format!("{}/index.php?title=Roadmap", host.url);
        both_peoples_work_is_kept(ann, bob, &url);
        a_programs_edit_is_kept(bob, &url);

        // One item changed: its line, its row in the table, and the plan's `rev`. The page around it is as it was.
        show(ann, &url);
        set(ann, "Passkeys", "Impact", 2);
        save(ann);
        let texts = history(ann, "Roadmap");
        assert!(
            texts[0].starts_with("== Roadmap ==\n<div") && texts[0].ends_with("</div>\n\nAnd so on."),
            "{}",
            texts[0]
        );
        let changed = data_lines(&texts[1], &texts[0]);
        assert!(changed.len() == 2 && changed[0].contains("\"rev\"") && changed[1].contains("Passkeys"), "{changed:?}");
        assert!(!texts[0].contains("\n\n  ") && !texts[0].contains("{{"));

        // A preview of what is being edited only shows: saving the page would take back what the widget had saved.
        show(bob, &format!("{url}&action=edit&preview=yes"));
        bob.get("tab", "Scores");
        assert!(bob.find("button", "Save").is_none() && bob.find("button", "Add item").is_none());
        bob.says("status", "This is a preview");

        // Two plans that begin alike: each is saved in its own place.
        let empty =
            "<div class=\"plan-widget\">\n<pre>{\"format\":\"plan-widget\",\"version\":1,\"items\":[]}</pre>\n</div>\n";
        write(ann, "Twice", "wikitext", &format!("First:\n{empty}Second:\n{empty}"));
        go(ann, &format!("{}/index.php?title=Twice", host.url));
        ann.until_eval("return document.querySelectorAll('plan-widget').length", &json!(2));
        let end = ann.eval(
            "const second = document.querySelectorAll('plan-widget')[1];
             return second.load({ format: 'plan-widget', version: 1, items: [{ id: 'a', title: 'Only here' }] })
                .then(() => second.save()).then(() => 'saved', (error) => error.message)",
            &[],
        );
        assert_eq!(end, json!("saved"));
        let text = history(ann, "Twice").remove(0);
        let (first, second) = text.split_once("Second:").expect("the page is as it was");
        assert!(second.contains("Only here") && !first.contains("Only here"), "{text}");

        // Whoever reads without script sees the ranking, brought up to date by each save.
        let page = host.get("/index.php?title=Roadmap");
        let table = page.split("</pre>").last().unwrap_or_default();
        assert!(table.contains("<table") && table.contains("Gift cards") && table.contains("Passkeys"), "{table}");
    });
}
