//! `cargo xtask bench propose`: builds the solvers and their bench, natively or as WebAssembly, and runs it.

use crate::project::{self, Outcome, run};
use crate::tools;
use std::process::Command;

const PROFILE: &str = "speed";

/// Runs the bench with these arguments; `--wasm` picks WebAssembly under Node.js. What cargo says goes to standard error.
pub fn bench(arguments: &[String]) -> Outcome {
    let wasm = arguments.iter().any(|argument| argument == "--wasm");
    cargo(&["build", "--package", "propose-bench", "--bin", "propose-bench"])?;
    let mut command = Command::new(project::target().join(PROFILE).join("propose-bench"));
    command.args(arguments.iter().filter(|argument| *argument != "--wasm"));
    if wasm {
        tools::wasm_target()?;
        cargo(&["build", "--package", "propose-bench", "--lib", "--target", "wasm32-unknown-unknown"])?;
        let module = project::target().join("wasm32-unknown-unknown").join(PROFILE).join("propose_bench.wasm");
        command.arg("--node").arg(project::root().join("benches/propose/drive.mjs")).arg(module);
    }
    run(&mut command)
}

fn cargo(arguments: &[&str]) -> Outcome {
    let mut cargo = Command::new("cargo");
    cargo.args(arguments).args(["--quiet", "--profile", PROFILE]);
    cargo.current_dir(project::root());
    run(&mut cargo)
}
