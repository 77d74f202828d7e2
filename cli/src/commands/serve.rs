//! `serve`: the plans of a folder in the browser, on the loopback address.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use plan_widget::model::plan::MAX_BYTES;
use tiny_http::{Header, Request, Response, Server};

use crate::arguments::ServeArguments;
use crate::files::{name_of, read_plan};
use crate::folder::PlanFolder;
use crate::outcome::{CommandEnd, CommandFailure, CommandResult};
use crate::site::{PlanSite, SiteAnswer, SiteRequest};

/// The port tried first, and how many above it.
const PORT: u16 = 8090;
const PORTS: u16 = 50;
/// Requests answered at once.
const WORKERS: usize = 4;
/// What a page may do: its own scripts, its own plans.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
                      img-src 'self' data:; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/// Serves until it is stopped.
///
/// # Errors
/// There is no such place, no widget, or no free port.
pub fn run(asked: &ServeArguments, out: &mut dyn Write) -> CommandResult {
    let usage = |message: String| CommandFailure::Usage(message);
    let widget = widget_folder(asked.widget.as_deref())?;
    let place = fs::canonicalize(&asked.place)
        .map_err(|_| usage(format!("{}: there is no such folder or file", asked.place.display())))?;
    let (folder, only) = if place.is_dir() {
        (place, None)
    } else {
        read_plan(&asked.place)?;
        let name = place.file_name().and_then(|name| name.to_str()).map(str::to_owned);
        let name = name.ok_or_else(|| usage(format!("{}: its name is no text", name_of(&asked.place))))?;
        (place.parent().map(Path::to_owned).unwrap_or_default(), Some(name))
    };
    let folder =
        PlanFolder::new(&folder, only).map_err(|error| usage(format!("{}: {error}", asked.place.display())))?;
    let (server, host) = listen(asked.port)?;
    let site = PlanSite::new(folder, widget, asked.read_only, host.clone());
    writeln!(out, "http://{host}/")?;
    out.flush()?;
    if !asked.no_open && open::that_detached(format!("http://{host}/")).is_err() {
        eprintln!("plan-widget: no browser could be started; open the address above");
    }
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Ok(request) = server.recv() {
                    // Who has gone away misses the answer, nobody else.
                    let _ = answer(&site, request);
                }
            });
        }
    });
    Ok(CommandEnd::Fine)
}

fn listen(wanted: Option<u16>) -> Result<(Server, String), CommandFailure> {
    let (first, last) = wanted.map_or((PORT, PORT + PORTS), |port| (port, port));
    let mut why = String::new();
    for port in first..=last {
        match Server::http(("127.0.0.1", port)) {
            Ok(server) => {
                let port = server.server_addr().to_ip().map_or(port, |address| address.port());
                return Ok((server, format!("127.0.0.1:{port}")));
            }
            Err(error) => why = format!("port {port} can't be had: {error}"),
        }
    }
    Err(CommandFailure::Usage(why))
}

/// The folder of the widget's files: the one that was named, or one beside the program, or that of the source it was built from.
fn widget_folder(named: Option<&Path>) -> Result<PathBuf, CommandFailure> {
    let is_widget = |folder: &Path| folder.join("plan-widget.js").is_file();
    if let Some(folder) = named {
        return match is_widget(folder) {
            true => Ok(folder.to_owned()),
            false => Err(CommandFailure::Usage(format!("{}: there is no plan-widget.js", folder.display()))),
        };
    }
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent).map(|folder| folder.join("../share/plan-widget"));
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dist");
    let known = beside.into_iter().chain([PathBuf::from("dist"), source]);
    known.into_iter().find(|folder| is_widget(folder)).ok_or_else(|| {
        let message =
            "the widget's files are not here: make them with `cargo xtask dist` and name their folder with --widget";
        CommandFailure::Usage(message.to_owned())
    })
}

fn answer(site: &PlanSite, mut request: Request) -> std::io::Result<()> {
    let mut body = Vec::new();
    request.as_reader().take(MAX_BYTES as u64 + 1).read_to_end(&mut body)?;
    let header = |name: &'static str| {
        let found = request.headers().iter().find(|header| header.field.equiv(name));
        found.map(|header| header.value.as_str().to_owned())
    };
    let [host, origin, if_match] = ["Host", "Origin", "If-Match"].map(header);
    let method = request.method().to_string();
    let target = request.url().to_owned();
    let answer = site.answer(&SiteRequest {
        method: &method,
        target: &target,
        host: host.as_deref().unwrap_or_default(),
        origin: origin.as_deref(),
        if_match: if_match.as_deref(),
        body: &body,
    });
    request.respond(response(answer))
}

fn response(answer: SiteAnswer) -> Response<std::io::Cursor<Vec<u8>>> {
    let mut headers = vec![
        ("Content-Type", answer.kind.to_owned()),
        ("Cache-Control", "no-cache".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Content-Security-Policy", POLICY.to_owned()),
    ];
    headers.extend(answer.etag.map(|etag| ("ETag", etag)));
    let response = Response::from_data(answer.body).with_status_code(answer.status);
    headers
        .into_iter()
        .filter_map(|(name, value)| Header::from_bytes(name, value).ok())
        .fold(response, Response::with_header)
}
