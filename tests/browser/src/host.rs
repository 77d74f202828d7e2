//! Real hosts of plans: wikis, a WebDAV server and a site of documentation, each started fresh by a script of `hosts/` and stopped when dropped.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{self, Child, Command, Stdio};

use crate::browser::{Browser, Kind};
use crate::server::{dist, root};

/// Programs of PyPI: the variable that names one, and its file below `tools/` where `cargo xtask test` has installed it.
const PYTHON: [(&str, &str); 5] = [
    ("WSGIDAV", "python/bin/wsgidav"),
    ("MKDOCS", "python/bin/mkdocs"),
    ("SPHINX", "python/bin/sphinx-build"),
    ("MDBOOK", "python/bin/mdbook"),
    ("JUPYTERLAB", "jupyterlab/bin/jupyter-lab"),
];

/// A running host.
pub struct Host {
    /// Its address, without a slash at the end.
    pub url: String,
    /// Where its files lie.
    pub folder: PathBuf,
    child: Child,
}

impl Host {
    /// Starts a host by the name of its script, with variables for it.
    ///
    /// # Panics
    /// When its software is missing: with the words to install it by. When it does not start: with what it said.
    pub fn start(name: &str, variables: &[(&str, &str)]) -> Host {
        if let Some(missing) = missing(name) {
            panic!("{name} cannot be started: {missing}\n`cargo xtask test` installs it where it may");
        }
        let port = TcpListener::bind(("127.0.0.1", 0)).and_then(|listener| listener.local_addr());
        let port = port.expect("a free port on loopback").port();
        let site = variables.iter().find(|(name, _)| *name == "PLAN_SITE").map(|(_, site)| modules(site));
        if let Some(modules) = &site {
            assert!(modules.exists(), "there is no {}: `cargo xtask test` installs it where it may", modules.display());
        }
        // A site lies beside the modules that build it, as it does when it is installed: Astro takes paths that share no folder with the site's for paths inside it.
        let above = site.as_ref().and_then(|modules| modules.parent()).map_or_else(std::env::temp_dir, PathBuf::from);
        let folder = above.join(format!("plan-widget-{name}-{port}-{}", process::id()));
        fs::create_dir_all(&folder).expect("a folder for the host");
        let mut command = Command::new("sh");
        command.arg(root().join("tests/browser/hosts").join(name).with_extension("sh")).arg(&folder);
        command.arg(port.to_string()).env("PLAN_ASSETS", dist()).envs(variables.iter().copied());
        command.env("TIDDLYWIKI", tiddlywiki());
        for (variable, program) in PYTHON {
            command.env(variable, python(variable, program));
        }
        command.env("PLAN_PACKAGES", packages());
        command.env("PLAN_GATEWAY", root().join("packages/git/gateway.mjs")).env("PLAN_DOCS", docs());
        if let Some(modules) = site {
            command.env("PLAN_MODULES", modules);
        }
        let said = fs::File::create(folder.join("said.log")).expect("a log for the host");
        let child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(said).spawn();
        let mut child = child.expect("sh can be run");
        let out = child.stdout.take().expect("the host has an output");
        let ready = BufReader::new(out)
            .lines()
            .map_while(Result::ok)
            .find_map(|line| line.strip_prefix("READY ").map(str::to_owned));
        let mut host = Host { url: String::new(), folder, child };
        let Some(url) = ready else {
            let said = fs::read_to_string(host.folder.join("said.log")).unwrap_or_default();
            panic!("{name} did not start: {said}");
        };
        host.url = url;
        host
    }

    /// What a reader without script and without a login gets: the body of the answer to a plain GET.
    pub fn get(&self, path: &str) -> String {
        self.ask(&format!("GET {path} HTTP/1.0\r\n\r\n"))
    }

    /// Sends a request with a body, as any program would; the answer's head and body.
    pub fn send(&self, method: &str, path: &str, headers: &str, body: &str) -> String {
        let length = body.len();
        self.ask(&format!("{method} {path} HTTP/1.0\r\n{headers}Content-Length: {length}\r\n\r\n{body}"))
    }

    fn ask(&self, request: &str) -> String {
        let address = self.url.trim_start_matches("http://");
        let mut stream = TcpStream::connect(address).expect("the host listens");
        let request = request.replacen("\r\n", &format!("\r\nHost: {address}\r\n"), 1);
        stream.write_all(request.as_bytes()).expect("the host takes a request");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("the host answers");
        String::from_utf8_lossy(&answer).into_owned()
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // The script stops the server when its input ends.
        drop(self.child.stdin.take());
        let _ = self.child.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The browser of a second person: the other one, unless the run keeps to one of them.
///
/// # Panics
/// When it does not start.
pub fn second(first: Kind) -> Browser {
    let only = std::env::var("BROWSER").is_ok();
    let kind = Kind::ALL.into_iter().find(|kind| *kind != first && !only).unwrap_or(first);
    Browser::start(kind, 1000 + usize::from(first == kind)).unwrap_or_else(|why| panic!("a second browser: {why}"))
}

/// The folder of what `cargo xtask package` has made: `PACKAGES`, or `target/packages/`.
pub fn packages() -> PathBuf {
    tool("PACKAGES", "packages")
}

/// The folder of the site that `cargo xtask docs` has built: `DOCS`, or `target/docs/`.
pub fn docs() -> PathBuf {
    tool("DOCS", "docs")
}

/// The program `plan-widget`, as the native tests have built it.
///
/// # Panics
/// When it is not there.
pub fn command_line() -> PathBuf {
    let program = tool("PLAN_WIDGET", "debug/plan-widget");
    assert!(program.exists(), "there is no {}: cargo build --package plan-widget-cli", program.display());
    program
}

/// The folder of the tool that builds an example of the package of npm.
fn modules(site: &str) -> PathBuf {
    let folder = if matches!(site, "docusaurus" | "engines") { site } else { "sites" };
    root().join("target/npm/tests/browser").join(folder).join("node_modules")
}

fn tiddlywiki() -> PathBuf {
    tool("TIDDLYWIKI", "npm/tests/browser/npm/node_modules/tiddlywiki/tiddlywiki.js")
}

fn python(variable: &str, program: &str) -> PathBuf {
    tool(variable, &format!("tools/{program}"))
}

/// What the variable names, else what `cargo xtask test` has installed.
fn tool(variable: &str, installed: &str) -> PathBuf {
    std::env::var_os(variable).map_or_else(|| root().join("target").join(installed), PathBuf::from)
}

/// What of a host's software is not there, and how to get it.
fn missing(name: &str) -> Option<String> {
    let runs =
        |program: &str| Command::new(program).arg("-v").stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok();
    let php = "on Debian: apt-get install --no-install-recommends php-cgi php-cli php-xml php-mbstring php-intl php-gd php-curl php-sqlite3 mini-httpd curl";
    let pip = "python3 with venv, then pip install -r tests/browser/hosts/requirements.txt (jupyterlab.txt)";
    let program = |variable: &str| {
        let found = PYTHON.iter().find(|(other, _)| *other == variable);
        let is_there = found.is_some_and(|(variable, program)| python(variable, program).exists());
        (!is_there).then(|| format!("{pip}; {variable} names its program"))
    };
    match name {
        "dokuwiki" | "mediawiki" if !runs("php") || !PathBuf::from("/usr/share").join(name).exists() => {
            Some(format!("{php} {name}"))
        }
        "wordpress"
            if !runs("php")
                || !PathBuf::from("/usr/share/wordpress/wp-content/themes/twentytwentythree").exists()
                || !PathBuf::from("/usr/sbin/mariadbd").exists() =>
        {
            Some(format!("{php} php-mysql mariadb-server wordpress wordpress-theme-twentytwentythree"))
        }
        "tiddlywiki" if !runs("node") || !tiddlywiki().exists() => {
            Some("Node.js, and in tests/browser/npm: npm ci; TIDDLYWIKI names its tiddlywiki.js".to_owned())
        }
        "fossil" if !PathBuf::from("/usr/bin/fossil").exists() => Some("on Debian: apt-get install fossil".to_owned()),
        "nats" if !runs("nats-server") => Some("on Debian: apt-get install nats-server".to_owned()),
        "webdav" => program("WSGIDAV"),
        "mkdocs" | "sphinx" | "mdbook" | "jupyterlab" => program(&name.to_uppercase()),
        "docs" if !docs().join("index.html").exists() => Some("cargo xtask docs; DOCS names its folder".to_owned()),
        _ => None,
    }
}
