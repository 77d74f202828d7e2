//! Starting a browser: its driver, its switches, and a clean end for both.

use std::env;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::{fs, process, thread};

use serde_json::{Value, json};

use crate::server;
use crate::webdriver::Session;

/// The browsers that every test runs in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
}

impl Kind {
    pub const ALL: [Self; 2] = [Self::Chromium, Self::Firefox];

    /// The name used in test names and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
        }
    }

    /// The driver's command and its arguments; `CHROMEDRIVER` and `GECKODRIVER` name other places.
    fn driver(self) -> (PathBuf, &'static [&'static str]) {
        match self {
            Self::Chromium => (place("CHROMEDRIVER", "chromedriver"), &["--port=0"]),
            Self::Firefox => (place("GECKODRIVER", "geckodriver"), &["--port=0", "--websocket-port=0"]),
        }
    }

    fn capabilities(self, profile: &str) -> Value {
        match self {
            Self::Chromium => {
                let mut options = json!({
                    "args": [
                        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                        "--disable-background-networking", "--disable-component-update", "--disable-sync",
                        "--disable-dev-shm-usage", "--disable-search-engine-choice-screen", "--force-color-profile=srgb",
                        format!("--user-data-dir={profile}"), "--window-size=1280,900",
                    ],
                    "prefs": {
                        "profile.content_settings.exceptions.clipboard": { "*": { "setting": 1 } },
                        "download.default_directory": format!("{profile}/downloads"),
                        "download.prompt_for_download": false,
                    },
                });
                if let Some(binary) = env::var_os("CHROMIUM") {
                    options["binary"] = json!(binary.to_string_lossy());
                }
                json!({ "browserName": "chrome", "goog:chromeOptions": options })
            }
            Self::Firefox => {
                let mut options = json!({
                    "args": ["-headless", "--width=1280", "--height=900"],
                    "prefs": {
                        "browser.download.folderList": 2,
                        "browser.download.dir": format!("{profile}/downloads"),
                        "browser.helperApps.neverAsk.saveToDisk": "application/json,text/plain",
                        "datareporting.policy.dataSubmissionEnabled": false,
                        "dom.events.testing.asyncClipboard": true,
                        "dom.security.trusted_types.enabled": true,
                        "ui.prefersReducedMotion": 0,
                    },
                });
                if let Some(binary) = env::var_os("FIREFOX") {
                    options["binary"] = json!(binary.to_string_lossy());
                }
                json!({ "browserName": "firefox", "moz:firefoxOptions": options })
            }
        }
    }
}

/// What the variable names, else what `cargo xtask test` has installed, else what the `PATH` has.
fn place(variable: &str, program: &str) -> PathBuf {
    let installed = server::root().join("target/tools/bin").join(program);
    match env::var_os(variable) {
        Some(named) => named.into(),
        None if installed.exists() => installed,
        None => program.into(),
    }
}

/// A running browser with its driver and profile; all three end when it is dropped.
pub struct Browser {
    pub kind: Kind,
    pub session: Session,
    driver: Child,
    profile: PathBuf,
}

impl Browser {
    /// Starts a driver on a free port and a browser with a fresh profile.
    ///
    /// # Errors
    /// What is missing, or what the driver said.
    pub fn start(kind: Kind, worker: usize) -> Result<Self, String> {
        let profile = env::temp_dir().join(format!("plan-widget-{}-{}-{worker}", kind.name(), process::id()));
        fs::create_dir_all(profile.join("downloads")).map_err(|e| e.to_string())?;
        let (program, args) = kind.driver();
        let mut driver = Command::new(&program)
            .args(args)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("{}: {e} (`cargo xtask test` installs it)", program.display()))?;
        let session = listening(&mut driver)
            .and_then(|addr| Session::start(addr, &kind.capabilities(&profile.to_string_lossy())));
        match session {
            Ok(session) => Ok(Self { kind, session, driver, profile }),
            Err(e) => {
                let _ = driver.kill();
                let _ = fs::remove_dir_all(&profile);
                Err(format!("{}: {e}", kind.name()))
            }
        }
    }

    /// Where the browser puts downloads.
    pub fn downloads(&self) -> PathBuf {
        self.profile.join("downloads")
    }
}

/// Waits for the line in which the driver names its port; then lets it talk to nobody.
fn listening(driver: &mut Child) -> Result<SocketAddr, String> {
    let mut lines = BufReader::new(driver.stdout.take().ok_or("the driver has no output")?).lines();
    let port = lines
        .by_ref()
        .map_while(Result::ok)
        .find_map(|line| {
            let tail = line.split_once("on port ").or_else(|| line.split_once("Listening on 127.0.0.1:"))?.1;
            // Chromedriver first repeats the 0 that it was given.
            tail.trim_end_matches('.').trim().parse::<u16>().ok().filter(|port| *port != 0)
        })
        .ok_or("the driver ended without naming its port")?;
    thread::spawn(move || lines.for_each(drop));
    Ok(SocketAddr::from(([127, 0, 0, 1], port)))
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.session.quit();
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        let _ = fs::remove_dir_all(&self.profile);
    }
}
