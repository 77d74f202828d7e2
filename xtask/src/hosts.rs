//! The wikis and servers that the browser tests save to: installed where that is allowed. What is still missing a test says itself.

use crate::project::{self, Outcome, output, run};
use crate::tools;
use std::path::{Path, PathBuf};
use std::process::Command;

/// PHP and its parts come before the wikis: `php-cgi` and `mini-httpd` stand in for Apache, which would listen on every address.
const PACKAGES: [(&str, &str); 10] = [
    ("/usr/bin/php-cgi", "php-cgi"),
    ("/usr/bin/php", "php-cli"),
    ("/usr/sbin/mini_httpd", "mini-httpd"),
    ("dom", "php-xml"),
    ("mbstring", "php-mbstring"),
    ("intl", "php-intl"),
    ("gd", "php-gd"),
    ("curl", "php-curl"),
    ("pdo_sqlite", "php-sqlite3"),
    ("/usr/bin/curl", "curl"),
];
const WIKIS: [&str; 2] = ["dokuwiki", "mediawiki"];

/// Sees to it that PHP, DokuWiki, MediaWiki, WsgiDAV and MkDocs are there, and returns the variables that tell the tests where the last two are.
pub fn ensure() -> Vec<(&'static str, PathBuf)> {
    packages();
    if !python() {
        eprintln!("WsgiDAV and MkDocs could not be installed from PyPI");
    }
    PROGRAMS.map(|(name, file)| (name, program(file))).into()
}

/// Sees to it that MkDocs is there; its program.
pub fn mkdocs() -> Outcome<PathBuf> {
    let program = program("mkdocs");
    if python() {
        Ok(program)
    } else {
        Err("MkDocs could not be installed from PyPI: Python 3 with venv is needed".into())
    }
}

const PROGRAMS: [(&str, &str); 2] = [("WSGIDAV", "wsgidav"), ("MKDOCS", "mkdocs")];

fn program(file: &str) -> PathBuf {
    project::target().join("tools/python/bin").join(file)
}

fn packages() {
    let modules = output("php", &["-m"]).unwrap_or_default();
    let here = |what: &str| {
        if what.starts_with('/') { Path::new(what).exists() } else { modules.lines().any(|line| line == what) }
    };
    let missing: Vec<&str> = PACKAGES.iter().filter(|(what, _)| !here(what)).map(|(_, package)| *package).collect();
    let wikis = WIKIS.into_iter().filter(|wiki| !Path::new("/usr/share").join(wiki).exists());
    let missing: Vec<&str> = missing.into_iter().chain(wikis).collect();
    if missing.is_empty() {
        return;
    }
    // A server that comes along must not start.
    let policy = Path::new("/usr/sbin/policy-rc.d");
    let own = !policy.exists() && std::fs::write(policy, "#!/bin/sh\nexit 101\n").is_ok();
    if own {
        let _ = Command::new("chmod").arg("755").arg(policy).status();
    }
    if !tools::apt(&missing) {
        eprintln!("could not be installed: {}", missing.join(" "));
    }
    if own {
        let _ = std::fs::remove_file(policy);
    }
}

fn python() -> bool {
    if PROGRAMS.iter().all(|(_, file)| program(file).exists()) {
        return true;
    }
    let folder = &project::target().join("tools/python");
    eprintln!("installing WsgiDAV and MkDocs from PyPI");
    let list = project::root().join("tests/browser/hosts/requirements.txt");
    let venv = || run(Command::new("python3").args(["-m", "venv"]).arg(folder)).is_ok();
    let made = venv() || (tools::apt(&["python3-venv"]) && venv());
    made && run(Command::new(folder.join("bin/pip"))
        .args(["install", "--quiet", "--disable-pip-version-check", "-r"])
        .arg(list))
    .is_ok()
}
