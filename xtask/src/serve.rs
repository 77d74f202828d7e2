//! `serve`: builds the widget and serves it on the loopback address, as a strict site would.

use crate::dist::Dist;
use crate::examples;
use crate::project::Outcome;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::time::{Duration, Instant};

/// The policy the widget must run under; sent with every page.
pub const STRICT_CSP: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     connect-src 'self'; img-src 'self' data: blob:; frame-src 'self'; base-uri 'none'; form-action 'self'; \
     require-trusted-types-for 'script'";

/// The port tried first; the next free one above it is taken when it is in use.
const PORT: u16 = 8080;

/// Builds, serves, prints the URL and, with `--open`, shows it in the browser. `--port N` asks for a port,
/// `--dev` serves the quick build. Runs until it is stopped.
pub fn serve(arguments: &[String]) -> Outcome {
    let wanted = match crate::option(arguments, "--port")? {
        Some(port) => Some(port.parse::<u16>().map_err(|_| format!("--port {port}: a number up to 65535 is needed"))?),
        None => None,
    };
    let began = Instant::now();
    let dist = Dist::from_arguments(arguments)?;
    dist.build()?;
    let listener = listen(wanted)?;
    let port = listener.local_addr().map_err(|error| error.to_string())?.port();
    let url = format!("http://127.0.0.1:{port}/?src={}", examples::FIRST);
    eprintln!("ready after {:.1} s", began.elapsed().as_secs_f64());
    println!("{url}");
    if arguments.iter().any(|argument| argument == "--open") {
        open(&url);
    }
    serve_folder(listener, &dist.folder)
}

/// Answers requests for files of a folder until the process ends.
pub fn serve_folder(listener: TcpListener, folder: &Path) -> Outcome {
    for stream in listener.incoming().flatten() {
        let folder = folder.to_path_buf();
        std::thread::spawn(move || {
            // A browser that goes away in the middle of an answer is no news.
            let _ = stream.set_read_timeout(Some(Duration::from_secs(30)));
            let _ = answer(stream, &folder);
        });
    }
    Err("the listening socket was closed".into())
}

/// Binds the loopback address: the wanted port, or the first free one from [`PORT`] on.
fn listen(wanted: Option<u16>) -> Outcome<TcpListener> {
    let (first, last) = match wanted {
        Some(port) => (port, port),
        None => (PORT, PORT + 50),
    };
    let mut problem = String::new();
    for port in first..=last {
        match TcpListener::bind(("127.0.0.1", port)) {
            Ok(listener) => return Ok(listener),
            Err(error) => problem = format!("port {port}: {error}"),
        }
    }
    Err(problem)
}

/// Shows a URL in the person's browser, where there is one.
fn open(url: &str) {
    let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    if std::process::Command::new(opener).arg(url).spawn().is_err() {
        eprintln!("no browser could be started; open the address above");
    }
}

/// Reads the requests of one connection and answers them in turn.
fn answer(stream: TcpStream, folder: &Path) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut writer = stream;
    loop {
        let mut line = String::new();
        if (&mut reader).take(64 << 10).read_line(&mut line)? == 0 {
            return Ok(());
        }
        let mut close = false;
        let mut body = 0u64;
        loop {
            let mut header = String::new();
            if (&mut reader).take(64 << 10).read_line(&mut header)? == 0 || header.trim().is_empty() {
                break;
            }
            let header = header.to_ascii_lowercase();
            close |= header.starts_with("connection:") && header.contains("close");
            if let Some(length) = header.strip_prefix("content-length:") {
                body = length.trim().parse().unwrap_or(0);
            }
        }
        std::io::copy(&mut (&mut reader).take(body), &mut std::io::sink())?;
        let mut words = line.split_whitespace();
        let (method, target) = (words.next().unwrap_or(""), words.next().unwrap_or("/"));
        let (status, kind, bytes) = match (method, find(folder, target)) {
            ("GET" | "HEAD", Some(path)) => match std::fs::read(&path) {
                Ok(bytes) => ("200 OK", media_type(&path), bytes),
                Err(_) => ("404 Not Found", "text/plain; charset=utf-8", b"not found\n".to_vec()),
            },
            ("GET" | "HEAD", None) => ("404 Not Found", "text/plain; charset=utf-8", b"not found\n".to_vec()),
            _ => ("405 Method Not Allowed", "text/plain; charset=utf-8", b"only GET and HEAD\n".to_vec()),
        };
        write!(
            writer,
            "HTTP/1.1 {status}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\ncache-control: no-cache\r\n\
             x-content-type-options: nosniff\r\nreferrer-policy: no-referrer\r\ncontent-security-policy: {STRICT_CSP}\r\n\r\n",
            bytes.len()
        )?;
        if method != "HEAD" {
            writer.write_all(&bytes)?;
        }
        writer.flush()?;
        if close {
            return Ok(());
        }
    }
}

/// The file a request means, or `None` if it would lie outside the folder.
fn find(folder: &Path, target: &str) -> Option<PathBuf> {
    let path = percent_decode(target.split(['?', '#']).next().unwrap_or("/"))?;
    let relative = Path::new(path.trim_start_matches('/'));
    if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let path = folder.join(relative);
    Some(if path.is_dir() { path.join("index.html") } else { path })
}

/// Undoes `%41`; `None` if what comes out is not UTF-8.
fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let code = tail
            .get(..2)
            .and_then(|pair| std::str::from_utf8(pair).ok())
            .and_then(|pair| u8::from_str_radix(pair, 16).ok());
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

/// The media type of a file by its ending.
fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("csv") => "text/csv; charset=utf-8",
        Some("md" | "txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_stays_inside_the_folder() {
        let folder = Path::new("/srv/dist");
        assert_eq!(find(folder, "/plan-widget.js?x=1"), Some("/srv/dist/plan-widget.js".into()));
        assert_eq!(find(folder, "/examples/a%20b.json"), Some("/srv/dist/examples/a b.json".into()));
        for outside in ["/../secret", "/%2e%2e/secret", "/examples/../../secret"] {
            assert_eq!(find(folder, outside), None, "{outside}");
        }
    }
}
