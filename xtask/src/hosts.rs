//! The wikis and servers that the browser tests save to: installed where that is allowed. What is still missing a test says itself.

use crate::project::{self, Outcome, output, run};
use crate::tools::{self, NodeTools};
use std::path::{Path, PathBuf};
use std::process::Command;

/// PHP and its parts come before the wikis: `php-cgi` and `mini-httpd` stand in for Apache, which would listen on every address.
const PACKAGES: [(&str, &str); 14] = [
    ("/usr/bin/php-cgi", "php-cgi"),
    ("/usr/bin/php", "php-cli"),
    ("/usr/sbin/mini_httpd", "mini-httpd"),
    ("dom", "php-xml"),
    ("mbstring", "php-mbstring"),
    ("intl", "php-intl"),
    ("gd", "php-gd"),
    ("curl", "php-curl"),
    ("pdo_sqlite", "php-sqlite3"),
    ("mysqli", "php-mysql"),
    ("/usr/sbin/mariadbd", "mariadb-server"),
    ("/usr/bin/fossil", "fossil"),
    ("/usr/bin/curl", "curl"),
    ("/usr/sbin/nats-server", "nats-server"),
];
const WIKIS: [(&str, &str); 4] = [
    ("dokuwiki", "dokuwiki"),
    ("mediawiki", "mediawiki"),
    ("wordpress", "wordpress"),
    ("wordpress/wp-content/themes/twentytwentythree", "wordpress-theme-twentytwentythree"),
];

/// Sees to it that PHP, DokuWiki, MediaWiki, WordPress with its database, and what of the hosts is on PyPI are there, and returns the variables that tell the tests where the last are.
pub fn ensure() -> Vec<(&'static str, PathBuf)> {
    packages();
    sites();
    PYTHON.iter().flat_map(|environment| environment.ensure()).collect()
}

/// Sees to it that MkDocs is there; its program.
pub fn mkdocs() -> Outcome<PathBuf> {
    let found = PYTHON[0].ensure().into_iter().find(|(name, program)| *name == "MKDOCS" && program.exists());
    let refusal = "MkDocs could not be installed from PyPI: Python 3 with venv is needed";
    found.map(|(_, program)| program).ok_or_else(|| refusal.to_owned())
}

/// Packages of PyPI in an environment of their own.
struct PythonEnvironment {
    /// Its folder below `target/tools/`.
    folder: &'static str,
    /// What is installed, a file of `tests/browser/hosts/`.
    list: &'static str,
    /// The variables that tell the tests where its programs are.
    programs: &'static [(&'static str, &'static str)],
}

const PYTHON: [PythonEnvironment; 2] = [
    PythonEnvironment {
        folder: "python",
        list: "requirements.txt",
        programs: &[("WSGIDAV", "wsgidav"), ("MKDOCS", "mkdocs"), ("SPHINX", "sphinx-build"), ("MDBOOK", "mdbook")],
    },
    PythonEnvironment { folder: "jupyterlab", list: "jupyterlab.txt", programs: &[("JUPYTERLAB", "jupyter-lab")] },
];

impl PythonEnvironment {
    fn ensure(&self) -> Vec<(&'static str, PathBuf)> {
        let folder = project::target().join("tools").join(self.folder);
        let programs: Vec<_> =
            self.programs.iter().map(|(name, file)| (*name, folder.join("bin").join(file))).collect();
        if !programs.iter().all(|(_, program)| program.exists()) && !self.install(&folder) {
            eprintln!("what tests/browser/hosts/{} lists could not be installed from PyPI", self.list);
        }
        programs
    }

    fn install(&self, folder: &Path) -> bool {
        eprintln!("installing what tests/browser/hosts/{} lists from PyPI", self.list);
        let list = project::root().join("tests/browser/hosts").join(self.list);
        let venv = || run(Command::new("python3").args(["-m", "venv"]).arg(folder)).is_ok();
        let made = venv() || (tools::apt(&["python3-venv"]) && venv());
        made && run(Command::new(folder.join("bin/pip"))
            .args(["install", "--quiet", "--disable-pip-version-check", "-r"])
            .arg(list))
        .is_ok()
    }
}

/// The tools of npm that build sites, and the database that keeps plans; Docusaurus, which takes minutes, where slow hosts are asked for.
fn sites() {
    let slow = std::env::var_os("SLOW_HOSTS").map(|_| "tests/browser/docusaurus");
    for source in ["tests/browser/sites", "tests/browser/engines"].into_iter().chain(slow) {
        if !matches!(NodeTools::install(source), Ok(Some(_))) {
            eprintln!("what {source} lists could not be installed from npm");
        }
    }
}

fn packages() {
    let modules = output("php", &["-m"]).unwrap_or_default();
    let here = |what: &str| {
        if what.starts_with('/') { Path::new(what).exists() } else { modules.lines().any(|line| line == what) }
    };
    let missing: Vec<&str> = PACKAGES.iter().filter(|(what, _)| !here(what)).map(|(_, package)| *package).collect();
    let wikis = WIKIS.iter().filter(|(folder, _)| !Path::new("/usr/share").join(folder).exists());
    let wikis = wikis.map(|(_, package)| *package);
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
