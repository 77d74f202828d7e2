//! The site that `serve` shows: a request becomes an answer, without a network.
//!
//! Plans are read with GET and written with PUT, `If-Match` and `ETag`, as the widget's store `put` does it. Only the loopback address is served, only to pages
//! of this very address, and nothing is written but a plan over a plan.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Mutex;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use plan_widget::model::plan::MAX_BYTES;
use plan_widget::wire;
use sha2::{Digest, Sha256};

use crate::files::write_file;

/// The ending of plan files.
pub const ENDING: &str = ".plan.json";
/// Folders below which no plan is looked for.
const PASSED_OVER: [&str; 2] = ["node_modules", "target"];
/// The depth of folders, and the number of plans, at which the list ends.
const DEPTH: usize = 8;
const LISTED: usize = 500;
/// What needs no escape in a path.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

const STYLE: &str = ":root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0}\
main{max-width:44rem;margin:2rem auto;padding:0 1rem}li{margin:.25rem 0}code{overflow-wrap:anywhere}";

/// A folder with plans, and the widget that shows them.
#[derive(Debug)]
pub struct PlanSite {
    /// The folder, without links in its path.
    folder: PathBuf,
    /// The one plan that is shown, where it is one.
    only: Option<String>,
    /// The folder of the widget's files.
    widget: PathBuf,
    /// True if nothing is saved.
    read_only: bool,
    /// The address, `127.0.0.1:8090`.
    host: String,
    /// Held between the look at a file and its writing.
    writing: Mutex<()>,
}

/// A request, as far as an answer depends on it.
#[derive(Clone, Copy, Debug, Default)]
pub struct SiteRequest<'r> {
    /// `GET`, `HEAD`, `PUT`.
    pub method: &'r str,
    /// Path and query.
    pub target: &'r str,
    /// The header `Host`.
    pub host: &'r str,
    /// The header `Origin`, where there is one.
    pub origin: Option<&'r str>,
    /// The header `If-Match`.
    pub if_match: Option<&'r str>,
    /// The body.
    pub body: &'r [u8],
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteAnswer {
    /// The status code.
    pub status: u16,
    /// The content type.
    pub kind: &'static str,
    /// The ETag of a plan.
    pub etag: Option<String>,
    /// The body.
    pub body: Vec<u8>,
}

impl SiteAnswer {
    fn new(status: u16, kind: &'static str, body: impl Into<Vec<u8>>) -> SiteAnswer {
        SiteAnswer { status, kind, etag: None, body: body.into() }
    }

    fn text(status: u16, message: &str) -> SiteAnswer {
        SiteAnswer::new(status, "text/plain; charset=utf-8", format!("{message}\n"))
    }
}

/// The strong ETag of a text.
pub fn etag(bytes: &[u8]) -> String {
    let sum = Sha256::digest(bytes);
    let hex: String = sum.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hex}\"")
}

impl PlanSite {
    /// A site of a folder, or of one plan in it. `host` is the address that it is asked by.
    pub fn new(folder: PathBuf, only: Option<String>, widget: PathBuf, read_only: bool, host: String) -> PlanSite {
        PlanSite { folder, only, widget, read_only, host, writing: Mutex::new(()) }
    }

    /// Answers a request.
    pub fn answer(&self, request: &SiteRequest<'_>) -> SiteAnswer {
        // Another name for this address is a page of another site that reaches for it (DNS rebinding).
        let port = self.host.rsplit(':').next().unwrap_or_default();
        if request.host != self.host && request.host != format!("localhost:{port}") {
            return SiteAnswer::text(421, "This is another server than was asked for.");
        }
        let own = |origin: &str| origin == format!("http://{}", request.host);
        let (path, query) = request.target.split_once('?').unwrap_or((request.target, ""));
        let Ok(path) = percent_decode_str(path.trim_start_matches('/')).decode_utf8() else {
            return SiteAnswer::text(400, "The address is no text.");
        };
        match request.method {
            "GET" | "HEAD" => self.read(&path, query),
            "PUT" if request.origin.is_some_and(|origin| !own(origin)) => {
                SiteAnswer::text(403, "Pages of other sites can't save here.")
            }
            "PUT" if self.read_only => SiteAnswer::text(405, "These plans are only shown."),
            "PUT" => self.write(&path, request),
            _ => SiteAnswer::text(405, "Plans are read with GET and saved with PUT."),
        }
    }

    fn read(&self, path: &str, query: &str) -> SiteAnswer {
        if path.is_empty() {
            let asked = query.split('&').find_map(|pair| pair.strip_prefix("plan="));
            let asked =
                asked.and_then(|name| percent_decode_str(name).decode_utf8().ok()).map(|name| name.into_owned());
            return match asked.or_else(|| self.only.clone()) {
                Some(name) if self.place(&name).is_some() => self.page(&name),
                Some(_) => SiteAnswer::text(404, "There is no such plan."),
                None => self.list(),
            };
        }
        if path == "-/style.css" {
            return SiteAnswer::new(200, "text/css; charset=utf-8", STYLE);
        }
        if let Some(name) = path.strip_prefix("-/") {
            return self.widget_file(name);
        }
        match self.place(path).map(fs::read) {
            Some(Ok(bytes)) => {
                let etag = Some(etag(&bytes));
                SiteAnswer { etag, ..SiteAnswer::new(200, "application/json; charset=utf-8", bytes) }
            }
            _ => SiteAnswer::text(404, "There is no such plan."),
        }
    }

    fn write(&self, path: &str, request: &SiteRequest<'_>) -> SiteAnswer {
        let Some(place) = self.place(path) else {
            return SiteAnswer::text(404, "There is no such plan: make the file first.");
        };
        if request.body.len() > MAX_BYTES {
            return SiteAnswer::text(413, "The plan is larger than one may be.");
        }
        if let Err(why) = wire::read_bytes(request.body) {
            return SiteAnswer::text(422, &format!("This is no plan: {why}"));
        }
        let Some(known) = request.if_match else {
            return SiteAnswer::text(428, "Say with If-Match which plan this one was made from.");
        };
        let _turn = self.writing.lock().unwrap_or_else(|broken| broken.into_inner());
        let there = match fs::read(&place) {
            Ok(bytes) => etag(&bytes),
            Err(error) => return SiteAnswer::text(500, &format!("The file can't be read: {error}")),
        };
        if !known.split(',').any(|tag| tag.trim() == there || tag.trim() == "*") {
            return SiteAnswer { etag: Some(there), ..SiteAnswer::text(412, "The plan has been changed since.") };
        }
        match write_file(&place, request.body) {
            Ok(()) => SiteAnswer { etag: Some(etag(request.body)), ..SiteAnswer::new(204, "text/plain", "") },
            Err(failure) => SiteAnswer::text(500, &failure.to_string()),
        }
    }

    /// The place of a plan file that is there, below the folder whatever links say.
    fn place(&self, path: &str) -> Option<PathBuf> {
        let relative = Path::new(path);
        let is_plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
        let is_hidden = relative.components().any(|part| part.as_os_str().as_encoded_bytes().starts_with(b"."));
        if !is_plain || is_hidden || path.contains('\\') || self.only.as_deref().is_some_and(|only| only != path) {
            return None;
        }
        if !path.ends_with(ENDING) && self.only.is_none() {
            return None;
        }
        let place = fs::canonicalize(self.folder.join(relative)).ok()?;
        (place.is_file() && place.starts_with(&self.folder)).then_some(place)
    }

    fn widget_file(&self, name: &str) -> SiteAnswer {
        let kind = match name.rsplit('.').next() {
            Some("js") => "text/javascript; charset=utf-8",
            Some("wasm") => "application/wasm",
            Some("css") => "text/css; charset=utf-8",
            _ => return SiteAnswer::text(404, "There is no such file."),
        };
        let is_plain = name.chars().all(|c| c.is_ascii_alphanumeric() || "-_.".contains(c));
        match fs::read(self.widget.join(name)) {
            Ok(bytes) if is_plain => SiteAnswer::new(200, kind, bytes),
            _ => SiteAnswer::text(404, "There is no such file."),
        }
    }

    fn page(&self, name: &str) -> SiteAnswer {
        let source = utf8_percent_encode(name, PLAIN);
        let mode = if self.read_only { "view" } else { "edit" };
        let store = if self.read_only { "none" } else { "put" };
        let body = format!(
            "<plan-widget src=\"/{source}\" store=\"{store}\" mode=\"{mode}\" activate=\"eager\" height=\"100dvh\">\
             <noscript>Plan Widget needs JavaScript and WebAssembly.</noscript></plan-widget>\n\
             <script type=\"module\" src=\"/-/plan-widget.js\"></script>"
        );
        html(name, &body)
    }

    fn list(&self) -> SiteAnswer {
        let plans = self.plans();
        let line = |name: &String| {
            let address = utf8_percent_encode(name, PLAIN);
            format!("<li><a href=\"/?plan={address}\">{}</a></li>", escaped(name))
        };
        let folder = escaped(&self.folder.display().to_string());
        let list = match plans.len() {
            0 => format!("<p>There is no file ending in <code>{ENDING}</code> in this folder.</p>"),
            _ => format!("<ul>\n{}\n</ul>", plans.iter().map(line).collect::<Vec<_>>().join("\n")),
        };
        html("Plans", &format!("<main><h1>Plans</h1>\n<p>In <code>{folder}</code></p>\n{list}</main>"))
    }

    /// The plan files below the folder, in the order of their names.
    pub fn plans(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![(self.folder.clone(), 0)];
        while let Some((folder, depth)) = open.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok) {
                let (name, path) = (entry.file_name(), entry.path());
                let name = name.to_string_lossy();
                let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
                if name.starts_with('.') || (is_folder && (depth == DEPTH || PASSED_OVER.contains(&&*name))) {
                    continue;
                }
                if is_folder {
                    open.push((path, depth + 1));
                } else if name.ends_with(ENDING)
                    && let Some(relative) = path.strip_prefix(&self.folder).ok().and_then(Path::to_str)
                {
                    found.push(relative.replace('\\', "/"));
                }
            }
        }
        found.sort();
        found.truncate(LISTED);
        found
    }
}

fn html(title: &str, body: &str) -> SiteAnswer {
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"/-/style.css\">\n</head>\n<body>\n{body}\n</body>\n</html>\n",
        escaped(title)
    );
    SiteAnswer::new(200, "text/html; charset=utf-8", page)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
