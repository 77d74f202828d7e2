//! The site that `serve` shows: a request becomes an answer, without a network.
//!
//! Plans are read with GET and written with PUT, `If-Match` and `ETag`, as the widget's store `put` does it. Only the loopback address is served, only to pages
//! of this very address, and nothing is written but a plan over a plan.

use std::fs;
use std::path::PathBuf;
use std::sync::Mutex;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use plan_widget::model::plan::MAX_BYTES;
use plan_widget::wire;

use crate::files::write_file;
use crate::folder::{ENDING, PlanFolder, etag};

/// What needs no escape in a path.
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'/');

const STYLE: &str = ":root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0}\
main{max-width:44rem;margin:2rem auto;padding:0 1rem}li{margin:.25rem 0}code{overflow-wrap:anywhere}";

/// A folder with plans, and the widget that shows them.
#[derive(Debug)]
pub struct PlanSite {
    /// The folder, or one plan in it.
    folder: PlanFolder,
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

impl PlanSite {
    /// A site of a folder. `host` is the address that it is asked by.
    pub fn new(folder: PlanFolder, widget: PathBuf, read_only: bool, host: String) -> PlanSite {
        PlanSite { folder, widget, read_only, host, writing: Mutex::new(()) }
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
            return match asked.or_else(|| self.folder.only.clone()) {
                Some(name) if self.folder.place(&name).is_some() => self.page(&name),
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
        match self.folder.place(path).map(fs::read) {
            Some(Ok(bytes)) => {
                let etag = Some(etag(&bytes));
                SiteAnswer { etag, ..SiteAnswer::new(200, "application/json; charset=utf-8", bytes) }
            }
            _ => SiteAnswer::text(404, "There is no such plan."),
        }
    }

    fn write(&self, path: &str, request: &SiteRequest<'_>) -> SiteAnswer {
        let Some(place) = self.folder.place(path) else {
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
        let plans = self.folder.plans();
        let line = |name: &String| {
            let address = utf8_percent_encode(name, PLAIN);
            format!("<li><a href=\"/?plan={address}\">{}</a></li>", escaped(name))
        };
        let folder = escaped(&self.folder.root.display().to_string());
        let list = match plans.len() {
            0 => format!("<p>There is no file ending in <code>{ENDING}</code> in this folder.</p>"),
            _ => format!("<ul>\n{}\n</ul>", plans.iter().map(line).collect::<Vec<_>>().join("\n")),
        };
        html("Plans", &format!("<main><h1>Plans</h1>\n<p>In <code>{folder}</code></p>\n{list}</main>"))
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
