//! `bench`: how fast the widget is in headless Chromium, and with `--peers` how it stands beside other widgets in the same run.

use crate::dist::Dist;
use crate::project::{self, Outcome, run};
use crate::tools::NodeTools;
use crate::{browsers, hosts, option};
use std::process::Command;

/// Our element in two of its views.
const OURS: [&str; 2] = ["ours-table", "ours-timeline"];
/// The strongest of the others (`docs/performance.md`).
const PEERS: [&str; 6] = ["svelte-gantt", "dhtmlx-gantt", "tanstack", "slickgrid", "ag-grid", "perspective"];
/// What is handed on to the runner as it is.
const PASSED: [&str; 4] = ["--items", "--runs", "--boots", "--out"];

/// Builds the widget and measures. Figures are printed and never asserted: they say something only beside others of the same run.
pub fn bench(arguments: &[String]) -> Outcome {
    let dist = Dist::from_arguments(&[])?;
    dist.build()?;
    let chromium = browsers::chromium()?;
    let tools = NodeTools::install("benches/peers")?.ok_or("the bench needs Node.js 20 or later with npm")?;
    // npm's scripts are left out when packages are installed; this one puts esbuild's program in its place.
    run(&mut tools.command("esbuild/install.js"))?;
    let mut node = Command::new("node");
    node.arg(project::root().join("benches/peers/run.mjs"));
    node.arg("--modules").arg(tools.file(""));
    node.arg("--ours").arg(&dist.folder);
    node.arg("--bundles").arg(project::target().join("bench/bundles"));
    node.arg("--chromium").arg(chromium);
    node.arg("--peers").arg(measured(arguments)?.join(","));
    for name in PASSED {
        if let Some(value) = option(arguments, name)? {
            node.arg(name).arg(value);
        }
    }
    run(&mut node)
}

/// Builds the widget and times the simulation behind the ranks in Node.js.
pub fn chance() -> Outcome {
    let dist = Dist::from_arguments(&[])?;
    dist.build()?;
    run(Command::new("node").arg(project::root().join("benches/chance/drive.mjs")).arg(&dist.folder))
}

/// Builds the widget and times a long list on its way in, in headless Chromium.
pub fn import() -> Outcome {
    let dist = Dist::from_arguments(&[])?;
    dist.build()?;
    let chromium = browsers::chromium()?;
    let tools = NodeTools::install("benches/peers")?.ok_or("the bench needs Node.js 20 or later with npm")?;
    let mut node = Command::new("node");
    node.arg(project::root().join("benches/import/drive.mjs"));
    node.arg("--modules").arg(tools.file("")).arg("--ours").arg(&dist.folder).arg("--chromium").arg(chromium);
    run(&mut node)
}

/// Builds the widget and times live editing over real engines, which this machine runs too.
pub fn together(arguments: &[String]) -> Outcome {
    let drivers = browsers::ensure(Some("chromium"))?;
    let dist = Dist::from_arguments(arguments)?;
    dist.build()?;
    run(Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "browser-tests", "--bin", "together"])
        .env("DIST", &dist.folder)
        .envs(drivers)
        .envs(hosts::ensure())
        .current_dir(project::root()))
}

/// Ours, the others with `--peers`, or those whose name holds a word of `--only`.
fn measured(arguments: &[String]) -> Outcome<Vec<&'static str>> {
    if let Some(only) = option(arguments, "--only")? {
        let holds = |name: &&str| only.split(',').any(|word| name.contains(word));
        return Ok(OURS.into_iter().chain(PEERS).filter(holds).collect());
    }
    let peers = arguments.iter().any(|argument| argument == "--peers");
    Ok(if peers { OURS.into_iter().chain(PEERS).collect() } else { OURS.to_vec() })
}
