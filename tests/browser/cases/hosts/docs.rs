//! The site of the documentation: every plan of it runs, and what is looked for is found.

use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::Page;
use browser_tests::host::{Host, docs};
use serde_json::json;

use super::go;

/// The pages below a folder that hold a plan.
fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("`cargo xtask docs` has built the site").map_while(Result::ok) {
        let path = entry.path();
        if path.is_dir() {
            pages(&path, found);
        } else if path.ends_with("index.html") && !path.ends_with("plan-widget/index.html") {
            let text = fs::read_to_string(&path).expect("a page can be read");
            if text.contains("<plan-widget") {
                found.push(path);
            }
        }
    }
}

pub fn every_plan_runs(page: &Page<'_>) {
    let host = Host::start("docs", &[]);
    let mut found = Vec::new();
    pages(&docs(), &mut found);
    found.sort();
    let mut plans = 0;
    for path in found {
        let within = path.strip_prefix(docs()).unwrap_or(&path).to_string_lossy().replace("index.html", "");
        go(page, &format!("{}/{within}", host.url));
        let count = page.eval("return document.querySelectorAll('plan-widget').length", &[]).as_u64().unwrap_or(0);
        for at in 0..count {
            page.eval(
                "const e = document.querySelectorAll('plan-widget')[arguments[0]]; e.scrollIntoView({ block: 'center' }); window.stands = '';
                 e.ready.then(() => { window.stands = e.data.items.length ? 'plan' : 'nothing'; }, (error) => { window.stands = error.message; })",
                &[json!(at)],
            );
            let stands = page.until_some("the plan stands or is refused", || {
                page.eval("return window.stands", &[]).as_str().filter(|text| !text.is_empty()).map(str::to_owned)
            });
            assert_eq!(stands, "plan", "{within}, plan {at}");
            plans += 1;
        }
    }
    assert!(plans >= 12, "{plans} plans are on show");

    // The text of an example stays beside what it makes.
    go(page, &format!("{}/plan-format/", host.url));
    page.until_eval("return document.querySelectorAll('plan-widget').length", &json!(1));
    page.eval("document.querySelector('plan-widget').scrollIntoView({ block: 'center' })", &[]);
    page.ready();
    assert_eq!(
        page.eval("return document.querySelector('[contenteditable=false] pre').checkVisibility()", &[]),
        json!(true)
    );

    // What is looked for is found.
    page.eval("const field = document.querySelector('.md-search__input'); field.focus(); field.value = 'swimlane'; field.dispatchEvent(new Event('input', { bubbles: true })); field.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }))", &[]);
    page.until("something is found", || {
        page.eval("return document.querySelectorAll('.md-search-result__link').length", &[]).as_u64() > Some(0)
    });
}
