//! Starting a browser: its driver, its switches, and a clean end for both.

use std::env;
use std::io::{self, BufRead, BufReader};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, process, thread};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::display::Display;
use crate::server;
use crate::webdriver::Session;

/// How long a driver may take to listen, and a program to write what it is asked for.
const STARTING: Duration = Duration::from_secs(30);

/// The browsers that tests run in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Chromium,
    Firefox,
    /// WebKitGTK, which shares its engine with Safari.
    Webkit,
}

impl Kind {
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::Webkit];

    /// The name used in test names and on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::Webkit => "webkit",
        }
    }

    /// The driver's command and its arguments; `CHROMEDRIVER`, `GECKODRIVER` and `WEBKITDRIVER` name other places.
    fn driver(self) -> (PathBuf, &'static [&'static str]) {
        match self {
            Self::Chromium => (place("CHROMEDRIVER", "chromedriver"), &["--port=0"]),
            Self::Firefox => (place("GECKODRIVER", "geckodriver"), &["--port=0", "--websocket-port=0"]),
            // It names no port that it has chosen: it is given one.
            Self::Webkit => (place("WEBKITDRIVER", "WebKitWebDriver"), &[]),
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
            // The driver starts the window that comes with the engine.
            Self::Webkit => json!({ "browserName": "MiniBrowser" }),
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

/// A running browser with its driver, profile and screen; all of them end when it is dropped.
pub struct Browser {
    pub kind: Kind,
    pub session: Session,
    driver: Child,
    profile: PathBuf,
    /// Of a browser that cannot do without one.
    display: Option<Display>,
}

impl Browser {
    /// Starts a driver on a free port and a browser with a fresh profile.
    ///
    /// # Errors
    /// What is missing, or what the driver said.
    pub fn start(kind: Kind, worker: usize) -> Result<Self, String> {
        let profile = env::temp_dir().join(format!("plan-widget-{}-{}-{worker}", kind.name(), process::id()));
        fs::create_dir_all(profile.join("downloads")).map_err(|e| e.to_string())?;
        let started = Driver::start(kind, &profile);
        let session = started.and_then(|mut driver| {
            let session = Session::start(driver.addr, &kind.capabilities(&profile.to_string_lossy()));
            session.inspect_err(|_| end(&mut driver.process)).map(|session| (driver, session))
        });
        match session {
            Ok((Driver { process, display, .. }, session)) => {
                Ok(Self { kind, session, driver: process, profile, display })
            }
            Err(e) => {
                let _ = fs::remove_dir_all(&profile);
                Err(format!("{}: {e}", kind.name()))
            }
        }
    }

    /// Where the browser puts downloads.
    pub fn downloads(&self) -> PathBuf {
        self.profile.join("downloads")
    }

    /// Keeps a picture of the window as PNG.
    ///
    /// # Errors
    /// Why there is none.
    pub fn picture(&mut self, file: &Path) -> Result<(), String> {
        match &self.display {
            // WebKit's driver never answers where the page has a large drawing.
            Some(display) => display.picture(file),
            None => {
                let png = self.session.screenshot()?;
                fs::write(file, STANDARD.decode(png).map_err(|e| e.to_string())?).map_err(|e| e.to_string())
            }
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.session.quit();
        end(&mut self.driver);
        let _ = fs::remove_dir_all(&self.profile);
    }
}

/// A driver that listens.
struct Driver {
    process: Child,
    addr: SocketAddr,
    display: Option<Display>,
}

impl Driver {
    fn start(kind: Kind, profile: &Path) -> Result<Self, String> {
        let (program, args) = kind.driver();
        let mut command = Command::new(&program);
        command.args(args).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut display = None;
        let mut port = None;
        if kind == Kind::Webkit {
            let screen = Display::start()?;
            screen.lend(&mut command, profile)?;
            display = Some(screen);
            let free = free_port().map_err(|e| e.to_string())?;
            command.arg(format!("--port={free}"));
            port = Some(free);
        }
        let mut process =
            command.spawn().map_err(|e| format!("{}: {e} (`cargo xtask test` installs it)", program.display()))?;
        let listening = match port {
            Some(port) => answering(SocketAddr::from(([127, 0, 0, 1], port))),
            None => listening(&mut process),
        };
        match listening {
            Ok(addr) => Ok(Self { process, addr, display }),
            Err(e) => {
                end(&mut process);
                Err(e)
            }
        }
    }
}

/// Ends a program that this one has started.
pub fn end(process: &mut Child) {
    let _ = process.kill();
    let _ = process.wait();
}

fn free_port() -> io::Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Waits until something answers there.
fn answering(addr: SocketAddr) -> Result<SocketAddr, String> {
    let start = Instant::now();
    loop {
        match TcpStream::connect(addr) {
            Ok(_) => return Ok(addr),
            Err(e) if start.elapsed() > STARTING => return Err(format!("the driver does not listen: {e}")),
            Err(_) => thread::sleep(Duration::from_millis(20)),
        }
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
