//! `cargo xtask bench propose`: builds the solvers and their bench, natively or as WebAssembly, and runs it.

use crate::project::{self, Outcome, run};
use crate::{dist, size, tools};
use std::path::PathBuf;
use std::process::Command;

/// How the bench is built natively, and how the module is built: as the widget's own.
const NATIVE: &str = "speed";
const MODULE: &str = "release";

/// Runs the bench with these arguments; `--wasm` picks WebAssembly under Node.js, `--size` weighs it instead. What cargo says goes
/// to standard error.
pub fn bench(arguments: &[String]) -> Outcome {
    if arguments.iter().any(|argument| argument == "--size") {
        return weigh();
    }
    let wasm = arguments.iter().any(|argument| argument == "--wasm");
    cargo(&["build", "--package", "propose-bench", "--bin", "propose-bench", "--profile", NATIVE])?;
    let mut command = Command::new(project::target().join(NATIVE).join("propose-bench"));
    command.args(arguments.iter().filter(|argument| *argument != "--wasm"));
    if wasm {
        tools::wasm_target()?;
        command.arg("--node").arg(project::root().join("benches/propose/drive.mjs")).arg(module(&[])?);
    }
    run(&mut command)
}

/// What both solvers add to a module: its size with them less its size without, both made as a release is made.
fn weigh() -> Outcome {
    tools::wasm_target()?;
    let tools = tools::build_tools()?;
    let mut found = Vec::new();
    for (name, features) in [("with", &[][..]), ("without", &["--features", "hollow"][..])] {
        let bytes = project::read_bytes(&module(features)?)?;
        let light = project::target().join("xtask").join(format!("solvers-{name}.wasm"));
        dist::optimise(&bytes, &light, &["--flatten", "--rereloop", "-Oz", "-Oz"], &tools)?;
        let bytes = project::read_bytes(&light)?;
        found.push((bytes.len(), size::brotli(&bytes)?));
        println!("{name:<7} {:>8} bytes raw {:>8} brotli", bytes.len(), size::brotli(&bytes)?);
    }
    println!("solvers {:>8} bytes raw {:>8} brotli", found[0].0 - found[1].0, found[0].1 - found[1].1);
    Ok(())
}

/// Builds the WebAssembly; where it lies.
fn module(features: &[&str]) -> Outcome<PathBuf> {
    let build =
        ["build", "--package", "propose-bench", "--lib", "--target", "wasm32-unknown-unknown", "--profile", MODULE];
    cargo(&[&build, features].concat())?;
    Ok(project::target().join("wasm32-unknown-unknown").join(MODULE).join("propose_bench.wasm"))
}

fn cargo(arguments: &[&str]) -> Outcome {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).arg("--quiet");
    cargo.current_dir(project::root());
    run(&mut cargo)
}
