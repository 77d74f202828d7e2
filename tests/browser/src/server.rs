//! The one small server, on loopback: for `cargo xtask serve` the files of a folder; for a test the build, the fixture pages and pages that it makes, under headers
//! that it chooses.
//!
//! Every test has its own server, so its own origin: storage, drafts and the request log are its alone.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::{fs, thread};

/// The strictest policy that the element promises to run under.
const STRICT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:";

/// The headers a test's pages are served with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// The strict content security policy, and the right MIME types.
    #[default]
    Strict,
    /// Strict, and no string may become markup or code.
    TrustedTypes,
    /// Strict, and modules of WebAssembly come as `application/octet-stream`.
    WrongMime,
    /// Strict, and without `'wasm-unsafe-eval'`.
    NoWasm,
    /// Strict, and pages may hold frames.
    Framed,
    /// No content security policy, and pages of any origin may use the files.
    Cors,
    /// No content security policy.
    Open,
    /// What `cargo xtask serve` sends: strict, but for what the stand-alone page and the examples hold.
    Site,
}

/// The policy of [`Policy::Site`].
const SITE: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; frame-src 'self'; \
     base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

impl Policy {
    fn header(self) -> Option<String> {
        match self {
            Self::Strict | Self::WrongMime => Some(STRICT.to_owned()),
            Self::TrustedTypes => Some(format!("{STRICT}; require-trusted-types-for 'script'; trusted-types 'none'")),
            Self::NoWasm => Some(STRICT.replace(" 'wasm-unsafe-eval'", "")),
            Self::Framed => Some(format!("{STRICT}; frame-src http:")),
            Self::Site => Some(SITE.to_owned()),
            Self::Cors | Self::Open => None,
        }
    }
}

/// What becomes of a plan that is sent to the server by PUT.
#[derive(Clone, Copy, Debug)]
pub enum Taking {
    /// It is served from now on.
    Keep,
    /// Not kept; the answer has this status, type and body.
    Say(&'static str, &'static str, &'static str),
    /// Not kept, and the connection ends without an answer.
    HangUp,
    /// Served from now on, and the connection ends without an answer.
    KeepAndHangUp,
    /// Not kept, and no answer comes as long as the server runs.
    Silence,
}

/// How the server tells versions of a plan apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Versions {
    /// Not at all.
    #[default]
    None,
    /// By an ETag, which a PUT is held to.
    Named,
    /// The same, but what is served is compressed, and so is its ETag; no PUT matches that.
    Compressed,
    /// The same, but each answer has an ETag of its own; no PUT matches any.
    Restless,
    /// By an ETag which it asks for and never tells.
    Unspoken,
    /// By the second, and each answer says that it has just been changed.
    Fresh,
}

#[derive(Default)]
struct Shared {
    /// The folder whose files are served.
    root: PathBuf,
    /// Whether the tests' own files are served too, and every page is watched.
    watched: bool,
    versions: Versions,
    answers: u32,
    /// Only so many bytes of the next PUT are kept.
    torn: Option<usize>,
    policy: Policy,
    /// Bodies by path, made by the test.
    made: BTreeMap<String, Vec<u8>>,
    taking: Option<Taking>,
    /// Paths that are answered by 503.
    down: BTreeSet<String>,
    log: Vec<String>,
}

/// A running server; it stops when dropped.
pub struct Server {
    addr: SocketAddr,
    shared: Arc<Mutex<Shared>>,
    stop: Arc<AtomicBool>,
}

/// The project's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The build under test: `DIST`, or `dist/` at the root.
pub fn dist() -> PathBuf {
    std::env::var_os("DIST").map_or_else(|| root().join("dist"), PathBuf::from)
}

impl Server {
    /// Serves the build under test and the tests' own pages, on a free port.
    pub fn start(policy: Policy) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a free port on loopback");
        Self::on(listener, Shared { root: dist(), watched: true, policy, ..Shared::default() })
    }

    /// Serves the files of a folder as `cargo xtask serve` does.
    pub fn of_folder(listener: TcpListener, root: &Path) -> Self {
        Self::on(listener, Shared { root: root.to_owned(), policy: Policy::Site, ..Shared::default() })
    }

    fn on(listener: TcpListener, shared: Shared) -> Self {
        let addr = listener.local_addr().expect("a bound listener has an address");
        let shared = Arc::new(Mutex::new(shared));
        let stop = Arc::new(AtomicBool::new(false));
        let (theirs, ended) = (Arc::clone(&shared), Arc::clone(&stop));
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                if ended.load(Ordering::Relaxed) {
                    break;
                }
                let shared = Arc::clone(&theirs);
                // A browser that hangs up in the middle of an answer is no failure of the test.
                thread::spawn(move || answer(stream, &shared).ok());
            }
        });
        Self { addr, shared, stop }
    }

    fn shared(&self) -> MutexGuard<'_, Shared> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The URL of a path of this server.
    pub fn url(&self, path: &str) -> String {
        format!("http://{}/{}", self.addr, path.trim_start_matches('/'))
    }

    /// Serves `body` at `path` from now on.
    pub fn put(&self, path: &str, body: impl Into<Vec<u8>>) {
        self.shared().made.insert(path.trim_start_matches('/').to_owned(), body.into());
    }

    /// Whether a path is answered by 503 from now on.
    pub fn down(&self, path: &str, down: bool) {
        let paths = &mut self.shared().down;
        if down {
            paths.insert(path.to_owned());
        } else {
            paths.remove(path);
        }
    }

    /// What becomes of whatever is sent by PUT from now on; without this it is taken for a question.
    pub fn take(&self, taking: Taking) {
        self.shared().taking = Some(taking);
    }

    /// How versions are told apart from now on.
    pub fn tell(&self, versions: Versions) {
        self.shared().versions = versions;
    }

    /// Keeps only so many bytes of what the next PUT sends.
    pub fn tear(&self, bytes: usize) {
        self.shared().torn = Some(bytes);
    }

    /// What is served at a path that the test or a PUT has made.
    pub fn made(&self, path: &str) -> String {
        String::from_utf8_lossy(self.shared().made.get(path).map_or(&[], Vec::as_slice)).into_owned()
    }

    /// The paths asked for so far, in order.
    pub fn log(&self) -> Vec<String> {
        self.shared().log.clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        // Wakes the listener so that it sees the flag.
        let _ = TcpStream::connect(self.addr);
    }
}

fn answer(stream: TcpStream, shared: &Mutex<Shared>) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    reader.read_line(&mut request)?;
    let (mut header, mut length, mut wanted) = (String::new(), 0, None);
    while reader.read_line(&mut header)? > 2 {
        if let Some((name, value)) = header.split_once(':') {
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap_or(0);
            } else if name.eq_ignore_ascii_case("if-match") {
                wanted = Some(value.trim().to_owned());
            }
        }
        header.clear();
    }
    let mut sent = vec![0; length];
    reader.read_exact(&mut sent)?;
    let target = request.split(' ').nth(1).unwrap_or("/");
    let target = target.trim_start_matches('/');
    let bare = target.split(['?', '#']).next().unwrap_or_default();
    let put = request.starts_with("PUT ");
    let (policy, watched, file, path, made, taking, version) = {
        let mut shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
        let mut taking = shared.taking.filter(|_| put);
        shared.answers += 1;
        let (versions, answers) = (shared.versions, shared.answers);
        let named = |body: &[u8]| {
            format!("\"v{:x}\"", body.iter().fold(5381_u64, |sum, byte| sum.wrapping_mul(33) ^ u64::from(*byte)))
        };
        let here = shared.made.get(bare).map(|body| named(body));
        if put && versions == Versions::Unspoken && wanted.is_none() {
            taking = Some(Taking::Say("428 Precondition Required", "text/plain", ""));
        } else if put && !matches!(versions, Versions::None | Versions::Fresh) && wanted.is_some() && wanted != here {
            taking = Some(Taking::Say("412 Precondition Failed", "text/plain", ""));
        }
        if let Some(Taking::Keep | Taking::KeepAndHangUp) = taking {
            let kept = shared.torn.take().map_or(sent.len(), |bytes| bytes.min(sent.len()));
            shared.made.insert(bare.to_owned(), sent[..kept].to_vec());
        }
        let version = match (versions, here) {
            (Versions::Named, Some(name)) => format!("ETag: {name}\r\n"),
            (Versions::Compressed, Some(name)) => format!("ETag: {}-gzip\"\r\n", name.trim_end_matches('"')),
            (Versions::Restless, Some(_)) => format!("ETag: \"n{answers}\"\r\n"),
            // The first of January 2027, now and when it was changed.
            (Versions::Fresh, Some(_)) => {
                let now = "Fri, 01 Jan 2027 10:00:00 GMT";
                format!("Date: {now}\r\nLast-Modified: {now}\r\n")
            }
            _ => String::new(),
        };
        // What a test has put under an address with a query is found by all of it.
        let path = if shared.made.contains_key(target) { target } else { bare };
        shared.log.push(path.to_owned());
        let down = shared.down.contains(path).then_some(Taking::Say("503 Service Unavailable", "text/plain", ""));
        let file = find(&shared.root, path, shared.watched);
        (shared.policy, shared.watched, file, path, shared.made.get(path).cloned(), taking.or(down), version)
    };
    let (status, mime, body) = match taking {
        None => match made
            .map(|body| (PathBuf::from(path), body))
            .or_else(|| file.and_then(|file| Some((file.clone(), fs::read(file).ok()?))))
        {
            Some((file, body)) => ("200 OK", mime(&file, policy), body),
            None => ("404 Not Found", mime(Path::new(path), policy), Vec::new()),
        },
        Some(Taking::Keep) => ("200 OK", "text/plain", Vec::new()),
        Some(Taking::Say(status, mime, body)) => (status, mime, body.as_bytes().to_vec()),
        Some(Taking::HangUp | Taking::KeepAndHangUp) => return Ok(()),
        Some(Taking::Silence) => {
            // Until the browser gives up.
            return reader.read(&mut [0]).map(drop);
        }
    };
    let body = if watched && mime.starts_with("text/html") { with_watcher(body) } else { body };
    let mut csp = policy.header().map(|value| format!("Content-Security-Policy: {value}\r\n")).unwrap_or_default();
    csp.push_str(&version);
    if policy == Policy::Cors {
        csp.push_str("Access-Control-Allow-Origin: *\r\n");
    }
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {mime}\r\nContent-Length: {}\r\nCache-Control: no-store\r\n{csp}Connection: close\r\n\r\n",
        body.len()
    );
    let stream = reader.get_mut();
    stream.write_all(head.as_bytes())?;
    if request.starts_with("HEAD ") { Ok(()) } else { stream.write_all(&body) }
}

/// The file that a path means, or `None` if it would lie outside the folder. Among tests `pages/…` and `watch.js` are their own, and `deep/er/…` is the folder again.
pub fn find(root: &Path, path: &str, tests: bool) -> Option<PathBuf> {
    let path = percent_decode(path)?;
    let relative = Path::new(&path);
    if relative.components().any(|part| !matches!(part, Component::Normal(_))) {
        return None;
    }
    let here = self::root().join("tests/browser");
    let file = match &*path {
        "watch.js" if tests => here.join("src/watch.js"),
        path if tests && path.starts_with("pages/") => here.join(relative),
        path if tests => root.join(path.strip_prefix("deep/er/").unwrap_or(path)),
        _ => root.join(relative),
    };
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

/// Undoes `%41`; `None` if what comes out is not UTF-8.
fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let digits = tail.get(..2).and_then(|pair| std::str::from_utf8(pair).ok());
        let code = digits.and_then(|pair| u8::from_str_radix(pair, 16).ok());
        match (first, code) {
            (b'%', Some(code)) => {
                bytes.push(code);
                rest = &tail[2..];
            }
            _ => {
                bytes.push(first);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// Puts the watcher in front of a page's own scripts.
fn with_watcher(html: Vec<u8>) -> Vec<u8> {
    let text = String::from_utf8_lossy(&html);
    text.replacen("<head>", "<head><script src=\"/watch.js\"></script>", 1).into_bytes()
}

/// The media type of a file by its ending.
fn mime(file: &Path, policy: Policy) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("md" | "txt") => "text/plain; charset=utf-8",
        Some("wasm") if policy != Policy::WrongMime => "application/wasm",
        _ => "application/octet-stream",
    }
}
