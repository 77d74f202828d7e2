//! The program `plan-widget`: arguments in, an exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    plan_widget_cli::main()
}
