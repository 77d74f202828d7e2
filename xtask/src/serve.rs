//! `serve`: builds the widget and serves it on the loopback address, as a strict site would.

use crate::dist::Dist;
use crate::examples;
use crate::project::Outcome;
use browser_tests::server::Server;
use std::net::TcpListener;
use std::time::Instant;

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
    let _server = Server::of_folder(listener, &dist.folder);
    loop {
        std::thread::park();
    }
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

#[cfg(test)]
mod tests {
    use browser_tests::server::find;
    use std::path::Path;

    #[test]
    fn a_request_stays_inside_the_folder() {
        let find = |path| find(Path::new("/srv/dist"), path, false);
        assert_eq!(find("plan-widget.js"), Some("/srv/dist/plan-widget.js".into()));
        assert_eq!(find("examples/a%20b.json"), Some("/srv/dist/examples/a b.json".into()));
        for outside in ["../secret", "%2e%2e/secret", "examples/../../secret", "/etc/passwd"] {
            assert_eq!(find(outside), None, "{outside}");
        }
    }
}
