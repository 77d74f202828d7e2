//! The widget in its reader's language.

use browser_tests::server::root;
use browser_tests::{Page, tests};
use plan_messages::{Part, load, table};
use serde_json::{Value, json};

tests![
    a_reader_reads_her_language,
    a_page_that_changes_its_language_is_followed,
    without_its_file_a_language_is_english,
    every_sentence_on_screen_comes_from_the_message_files,
];

/// A plan without a word, so that every word on screen is the widget's.
fn plan() -> Value {
    json!({
        "format": "plan-widget", "version": 1, "title": "P1", "as_of": "2027-01-20",
        "teams": [{ "id": "t", "name": "T1", "people": 2 }],
        "items": [
            { "id": "a", "title": "A1", "reach": 1200, "impact": 2, "confidence": 80, "effort": 2, "team": "t", "moscow": "must", "status": "planned", "start": "2027-01-11", "end": "2027-01-22" },
            { "id": "b", "title": "B2", "reach": 300, "impact": 1, "confidence": 50, "effort": 1, "team": "t", "moscow": "could", "status": "idea", "depends_on": ["a"] },
            { "id": "c", "title": "C3", "team": "t" }
        ]
    })
}

fn has_button(page: &Page<'_>, name: &str) {
    page.until(&format!("there is a button {name}"), || {
        page.eval("return !!find(null, 'button', arguments[0])", &[json!(name)]) == json!(true)
    });
}

fn a_reader_reads_her_language(page: &Page<'_>) {
    page.widget("view=\"scores\" lang=\"de\"", &plan());
    has_button(page, "Importieren");
    assert_eq!(page.eval("return [...inside(null)].find((e) => e.matches('.widget')).lang", &[]), json!("de"));
    let words = page.eval("return [...inside(null)].find((e) => e.matches('.status')).textContent", &[]);
    assert!(words.as_str().is_some_and(|words| words.starts_with("3 Einträge")), "{words}");
    // Nobody fetches the languages of others.
    let fetched = page.server.log().into_iter().filter(|path| path.ends_with(".txt")).collect::<Vec<_>>();
    assert!(!fetched.is_empty() && fetched.iter().all(|path| path.starts_with("plan-widget-de")), "{fetched:?}");
    // The plan itself follows nobody.
    assert_eq!(page.item("a")["status"], json!("planned"));
}

fn a_page_that_changes_its_language_is_followed(page: &Page<'_>) {
    page.widget("view=\"scores\" lang=\"de\"", &plan());
    has_button(page, "Importieren");
    page.element("e.lang = 'ar'");
    has_button(page, "استيراد");
    let looks = "const widget = [...inside(null)].find((e) => e.matches('.widget')); return [widget.lang, getComputedStyle(widget).direction]";
    page.until_eval(looks, &json!(["ar", "rtl"]));
    page.element("e.lang = 'en'");
    has_button(page, "Import");
    page.until_eval(looks, &json!(["en", "ltr"]));
}

fn without_its_file_a_language_is_english(page: &Page<'_>) {
    page.forgive();
    page.server.down("plan-widget-fr.txt", true);
    page.widget("view=\"scores\" lang=\"fr\"", &plan());
    has_button(page, "Import");
    // Of a newer build on the same server, or an older one.
    page.server.down("plan-widget-fr.txt", false);
    page.server.put("plan-widget-fr.txt", "0123456789abcdef\nBonjour\n");
    page.widget("view=\"scores\" lang=\"fr\"", &plan());
    has_button(page, "Import");
}

/// English with a mark on each vowel, in the place of German.
fn put_marked(page: &Page<'_>) {
    let folder = root().join("messages");
    let english = load(&folder, "en").expect("the English messages");
    let mark = |text: &str| {
        text.chars()
            .map(|letter| "aeiouAEIOU".find(letter).map_or(letter, |at| "áéíóúÁÉÍÓÚ".chars().nth(at).unwrap_or(letter)))
            .collect()
    };
    let mut marked = load(&folder, "en").expect("the English messages");
    marked.messages = english.messages.iter().map(|message| message.with_texts(&mark)).collect();
    for (part, name) in [(Part::First, "plan-widget-de.txt"), (Part::Later, "plan-widget-de-more.txt")] {
        page.server.put(name, table(&english, &marked, part).expect("a table"));
    }
}

/// The texts on screen, and those for screen readers, that have words without a mark.
const BARE: &str = "const bare = new Set();
// Dates are the browser's own words.
const look = (text) => { if (/^\\d+\\. \\p{L}+\\.?( \\d+)?$/u.test(text.trim())) return; for (const word of text.match(/[\\p{L}]+/gu) ?? []) if (/^\\p{Lu}?[a-z]{2,}$/u.test(word) && /[aeiou]/.test(word)) { bare.add(text.trim()); break; } };
for (const e of inside(null)) {
  if (!(e.getRootNode() instanceof ShadowRoot) || e.closest('style, script, svg title, .formula, kbd')) continue;
  for (const node of e.childNodes) if (node.nodeType == 3) look(node.textContent);
  for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder']) look(e.getAttribute(name) ?? '');
}
return [...bare];";

fn every_sentence_on_screen_comes_from_the_message_files(page: &Page<'_>) {
    put_marked(page);
    page.widget("view=\"scores\" lang=\"de\" id=\"marked\"", &plan());
    has_button(page, "Ímpórt");
    page.settle();
    let mut found: Vec<String> = Vec::new();
    let mut look = |place: &str| {
        let bare = page.eval(BARE, &[]);
        let texts = bare.as_array().into_iter().flatten().filter_map(Value::as_str);
        found.extend(texts.map(|text| format!("{place}: {text}")));
    };
    look("scores");
    for view in ["board", "timeline", "matrix", "insights"] {
        page.element(&format!("e.view = '{view}'"));
        page.until_eval("return document.querySelector('plan-widget').view", &json!(view));
        page.settle();
        look(view);
    }
    page.element("e.view = 'scores'");
    for (keys, place) in
        [("?", "keys"), ("Ctrl+Alt+d", "decisions"), ("Ctrl+Alt+f", "filter"), ("Ctrl+Alt+s", "scenario")]
    {
        page.eval("find(null, 'tab', [...inside(null)].find((e) => e.matches('[role=tab]')).textContent).focus()", &[]);
        page.press(keys);
        page.until_eval("return !![...inside(null)].find((e) => e.matches('dialog[open]'))", &json!(true));
        page.settle();
        look(place);
        page.press("Escape");
    }
    assert!(found.is_empty(), "words that no message says:\n  {}", found.join("\n  "));
}
