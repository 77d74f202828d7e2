//! Measures live editing over real engines: `cargo xtask bench together` runs it. Figures are printed and never asserted.

use browser_tests::browser::{Browser, Kind};
use browser_tests::host::Host;
use browser_tests::server;
use serde_json::{Value, json};
use std::process::ExitCode;

const PLAN: &str = r#"{"format":"plan-widget","version":1,"title":"Measured","items":[]}"#;
/// Items of a plan, and the edits that are timed.
const SIZES: [(usize, usize); 5] = [(40, 60), (200, 60), (1_000, 40), (2_000, 30), (4_000, 20)];

fn main() -> ExitCode {
    match measure() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn measure() -> Result<(), String> {
    let script = std::fs::read_to_string(server::root().join("benches/together/page.js"));
    let script = script.map_err(|error| format!("benches/together/page.js: {error}"))?;
    let mut browser = Browser::start(Kind::Chromium, 0)?;
    println!("{:<8} {:>6} {:>7} {:>8} {:>10} {:>9}", "engine", "items", "kB", "edits/s", "median ms", "p95 ms");
    for engine in ["couchdb", "nats"] {
        let host = Host::start(engine, &[("PLAN", PLAN), ("PLAN_SITE", "engines")]);
        browser.session.open(&format!("{}/roadmap.html?live&widgets=2", host.url));
        let ready = "const done = arguments[arguments.length - 1];
            customElements.whenDefined('plan-widget').then(() => Promise.all([...document.querySelectorAll('plan-widget')].map((e) => e.ready))).then(() => done(''), (error) => done(error.message));";
        let said = browser.session.post("/execute/async", &json!({ "script": ready, "args": [] }))?;
        if let Some(problem) = said.as_str().filter(|problem| !problem.is_empty()) {
            return Err(problem.to_owned());
        }
        browser.session.post("/execute/sync", &json!({ "script": script, "args": [] }))?;
        for (items, edits) in SIZES {
            let call = "const [items, edits, done] = arguments; window.measure(items, edits, done).catch((error) => done({ error: String(error) }));";
            let figures = browser.session.post("/execute/async", &json!({ "script": call, "args": [items, edits] }))?;
            let figure = |name: &str| match &figures[name] {
                Value::Null => "–".to_owned(),
                number => number.to_string(),
            };
            println!(
                "{engine:<8} {items:>6} {:>7} {:>8} {:>10} {:>9}",
                figure("kB"),
                figure("perSecond"),
                figure("median"),
                figure("p95")
            );
        }
    }
    Ok(())
}
