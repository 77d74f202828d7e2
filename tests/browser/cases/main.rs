//! The browser tests: what a person does with the built widget, in Chromium and in Firefox. `cargo xtask test` runs them.

mod harness;

use std::process::ExitCode;

fn main() -> ExitCode {
    let tests = [harness::TESTS].concat();
    browser_tests::runner::main(&tests)
}
