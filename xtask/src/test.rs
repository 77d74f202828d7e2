//! `test`: everything that must hold before a change is handed in, cheapest first.

use crate::browsers;
use crate::dist::{Dist, walk};
use crate::docs;
use crate::hosts;
use crate::package;
use crate::project::{self, Outcome, run};
use crate::tools::{self, NodeTools};
use std::process::Command;
use std::time::Instant;

const WASM: &str = "wasm32-unknown-unknown";

/// What property tests draw their cases from.
const SEED: &str = "20261122";

/// What to run.
struct Scope<'a> {
    /// Leave the browsers out.
    quick: bool,
    /// Only tests whose names contain this word, and no lints.
    only: Option<&'a str>,
    /// One browser instead of all.
    browser: Option<&'a str>,
}

/// Reads `--quick`, `--only FILTER` and `--browser chromium|firefox|webkit`, and runs the steps until one fails.
pub fn test(arguments: &[String]) -> Outcome {
    let scope = Scope {
        quick: arguments.iter().any(|argument| argument == "--quick"),
        only: crate::option(arguments, "--only")?,
        browser: crate::option(arguments, "--browser")?,
    };
    if let Some(name) = scope.browser.filter(|name| !browsers::NAMES.contains(name)) {
        return Err(format!("there is no browser `{name}`; there are {}", browsers::NAMES.join(", ")));
    }
    let start = Instant::now();
    tools::wasm_target()?;
    if scope.only.is_none() {
        lints()?;
    }
    if scope.only.is_none() {
        scripts()?;
    }
    let mut native = cargo(&["test", "--workspace", "--exclude", "browser-tests"]);
    // The same commit gives the same answer. `PROPTEST_RNG_SEED` and `PROPTEST_CASES` look elsewhere and longer.
    if std::env::var_os("PROPTEST_RNG_SEED").is_none() {
        native.env("PROPTEST_RNG_SEED", SEED);
    }
    step("native tests", native.args(scope.only))?;
    if !scope.quick {
        browser_tests(&scope)?;
    }
    eprintln!("\nall is well ({} s)", start.elapsed().as_secs());
    Ok(())
}

fn lints() -> Outcome {
    tools::components(&["clippy", "rustfmt"])?;
    let deny = ["--", "-D", "warnings"];
    step("format", &mut cargo(&["fmt", "--all", "--check"]))?;
    step("clippy", cargo(&["clippy", "--workspace", "--all-targets", "--quiet"]).args(deny))?;
    step(
        "clippy for the browser",
        cargo(&["clippy", "--package", "plan-widget", "--lib", "--bins", "--target", WASM, "--quiet"]).args(deny),
    )?;
    step("the core without a browser", &mut cargo(&["check", "--no-default-features", "--lib", "--quiet"]))
}

/// The types of the scripts, and tests of what in them needs no browser.
fn scripts() -> Outcome {
    let tools = NodeTools::install("tests/js")?
        .ok_or("Node.js with npm is needed to check the scripts: install it and run this again")?;
    let here = project::root();
    step("types of scripts", tools.command("typescript/bin/tsc").args(["--project", "src/embed"]).current_dir(&here))?;
    let consumer = ["--project", "tests/js/consumer"];
    step("types of the package", tools.command("typescript/bin/tsc").args(consumer).current_dir(&here))?;
    let tests = walk(&here.join("tests/js"))?.into_iter().filter(|file| file.to_string_lossy().ends_with(".test.js"));
    step(
        "tests of scripts",
        Command::new("node").args(["--test", "--test-reporter=dot"]).args(tests).current_dir(&here),
    )
}

fn browser_tests(scope: &Scope<'_>) -> Outcome {
    let drivers = browsers::ensure(scope.browser)?;
    let axe = NodeTools::install("tests/browser/npm")?
        .ok_or("Node.js with npm is needed for axe-core: install it and run this again")?;
    eprintln!("\n== build");
    let dist = Dist::from_arguments(&[])?;
    dist.build()?;
    let mut tests = cargo(&["test", "--package", "browser-tests"]);
    tests.env("DIST", &dist.folder).env("AXE", axe.file("axe-core/axe.min.js")).envs(drivers);
    if scope.only.is_none_or(|word| word.contains("hosts")) {
        package::package(&[])?;
        tests.envs(hosts::ensure());
        docs::build(&dist.folder, &project::target().join("docs"))?;
        tests.env("TIDDLYWIKI", axe.file("tiddlywiki/tiddlywiki.js"));
    }
    if let Some(browser) = scope.browser {
        tests.env("BROWSER", browser);
    }
    if let Some(word) = scope.only {
        tests.args(["--", word]);
    }
    step("browser tests", &mut tests)
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO"));
    command.args(arguments).current_dir(project::root());
    command
}

fn step(name: &str, command: &mut Command) -> Outcome {
    eprintln!("\n== {name}");
    run(command).map_err(|error| format!("{name}: {error}"))
}
