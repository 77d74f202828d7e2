//! Takes the pictures that the README and `docs/` show. `cargo xtask gallery` runs it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use browser_tests::browser::{Browser, Kind};
use browser_tests::server::{self, Policy, Server};
use serde_json::{Value, json};
use std::process::ExitCode;

/// What is shown: a name, the view, the example, and whether a proposal is opened in it.
const VIEWS: [(&str, &str, &str, bool); 6] = [
    ("scores", "scores", "word", false),
    ("board", "board", "checkout", false),
    ("timeline", "timeline", "checkout", false),
    ("matrix", "matrix", "checkout", false),
    ("insights", "insights", "checkout", false),
    ("propose", "timeline", "word", true),
];
/// Opens the proposal and waits until there is one to accept.
const PROPOSE: &str = "const done = arguments[arguments.length - 1], root = document.querySelector('plan-widget').shadowRoot;
    const button = (words) => [...root.querySelectorAll('button')].find((button) => button.textContent.includes(words) || button.ariaLabel?.includes(words));
    button('Propose plan')?.click();
    const look = (times) => button('Accept') || !times ? setTimeout(() => done(''), 1500) : setTimeout(() => look(times - 1), 100);
    look(150);";
/// Widths and heights in CSS pixels, and pixels of the picture to one of them: a phone, a wiki's column, a wide window.
const SIZES: [(u32, u32, u32); 3] = [(360, 640, 2), (720, 520, 2), (1440, 860, 1)];
const THEMES: [&str; 2] = ["light", "dark"];
/// Of WebP: text keeps its edges, and a picture takes 15 to 90 kB.
const QUALITY: u32 = 84;

fn main() -> ExitCode {
    match pictures() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn pictures() -> Result<(), String> {
    let folder = server::root().join("docs/images");
    std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
    let site = Server::start(Policy::Strict);
    let mut browser = Browser::start(Kind::Chromium, 0)?;
    let session = &mut browser.session;
    for (name, view, plan, proposed) in VIEWS {
        for (width, height, scale) in SIZES {
            for theme in THEMES {
                let mut tell = |command: &str, parameters: Value| {
                    session.post("/goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
                };
                let screen = json!({ "width": width, "height": height, "deviceScaleFactor": scale, "mobile": false });
                tell("Emulation.setDeviceMetricsOverride", screen)?;
                let path = format!("index.html?src=examples/{plan}.plan.json&view={view}&theme={theme}&mode=edit");
                session.open(&site.url(&path));
                let ready = "const [done] = [arguments[arguments.length - 1]]; const widget = document.querySelector('plan-widget'); \
                     widget.ready.then(() => setTimeout(() => done(''), 400), error => done(error.message));";
                let said = session.post("/execute/async", &json!({ "script": ready, "args": [] }))?;
                if let Some(problem) = said.as_str().filter(|problem| !problem.is_empty()) {
                    return Err(format!("{path}: {problem}"));
                }
                if proposed {
                    session.post("/execute/async", &json!({ "script": PROPOSE, "args": [] }))?;
                }
                let shot = json!({ "format": "webp", "quality": QUALITY });
                let taken =
                    session.post("/goog/cdp/execute", &json!({ "cmd": "Page.captureScreenshot", "params": shot }))?;
                let picture =
                    STANDARD.decode(taken["data"].as_str().unwrap_or_default()).map_err(|error| error.to_string())?;
                let name = format!("{name}-{width}-{theme}.webp");
                println!("{name} {} kB", picture.len() / 1000);
                std::fs::write(folder.join(&name), picture).map_err(|error| format!("{name}: {error}"))?;
            }
        }
    }
    Ok(())
}
