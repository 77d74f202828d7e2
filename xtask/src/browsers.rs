//! The browsers that the tests run in, and their drivers: found, or installed where that is allowed.

use crate::project::{self, Outcome, run};
use crate::tools;
use std::path::PathBuf;
use std::process::Command;

/// The names on the command line.
pub const NAMES: [&str; 3] = ["chromium", "firefox", "webkit"];

/// What WebKitGTK needs, each program with its Debian package: the driver brings the browser, which draws on a screen of X; tests reach for the
/// keys, the clipboard and the picture of that screen.
const WEBKIT: [(&str, &str); 5] = [
    ("WebKitWebDriver", "webkit2gtk-driver"),
    ("Xvfb", "xvfb"),
    ("xdotool", "xdotool"),
    ("xclip", "xclip"),
    ("scrot", "scrot"),
];

/// Sees to it that the browsers and drivers are there, and returns the variables that tell the tests where.
pub fn ensure(only: Option<&str>) -> Outcome<Vec<(&'static str, PathBuf)>> {
    let wanted = |name: &str| only.is_none_or(|only| only == name);
    let mut drivers = Vec::new();
    if wanted("chromium") {
        packages(&[("chromium", "chromium"), ("chromedriver", "chromium-driver")])?;
    }
    if wanted("firefox") {
        if !here("firefox") {
            packages(&[("firefox-esr", "firefox-esr")])?;
        }
        drivers.push(("GECKODRIVER", geckodriver()?));
    }
    if wanted("webkit") {
        packages(&WEBKIT)?;
    }
    Ok(drivers)
}

/// The path of Chromium, which is installed where it is missing and that is allowed; `CHROME` in the environment comes first.
pub fn chromium() -> Outcome<PathBuf> {
    if let Some(path) = std::env::var_os("CHROME") {
        return Ok(path.into());
    }
    packages(&[("chromium", "chromium")])?;
    find("chromium").ok_or_else(|| "chromium is not on the PATH".to_owned())
}

fn find(program: &str) -> Option<PathBuf> {
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|path| path.is_file())
}

/// Whether a program can be started. Not every one of them tells its version.
fn here(program: &str) -> bool {
    find(program).is_some()
}

/// Installs what is missing of these programs, each with the Debian package that brings it.
fn packages(programs: &[(&str, &str)]) -> Outcome {
    let missing: Vec<&str> =
        programs.iter().filter(|(program, _)| !here(program)).map(|(_, package)| *package).collect();
    if missing.is_empty() || (tools::apt(&missing) && programs.iter().all(|(program, _)| here(program))) {
        return Ok(());
    }
    Err(format!(
        "the browser tests need programs that are missing. Install them, on Debian with\n\n    sudo apt-get install {}\n\nor leave the browsers out: cargo xtask test --quick",
        missing.join(" ")
    ))
}

/// Geckodriver is in no Debian package but on crates.io.
fn geckodriver() -> Outcome<PathBuf> {
    if here("geckodriver") {
        return Ok("geckodriver".into());
    }
    let folder = project::root().join("target/tools");
    let program = folder.join("bin/geckodriver");
    if !program.exists() {
        eprintln!("installing geckodriver from crates.io");
        let mut install = Command::new(env!("CARGO"));
        install.args(["install", "geckodriver", "--version", "0.37.1", "--locked", "--quiet", "--root"]).arg(&folder);
        run(install.current_dir(project::root()))?;
    }
    Ok(program)
}
