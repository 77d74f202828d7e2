//! Plan Widget on the command line, over the same core as the element: `docs/command-line.md`.
//!
//! `arguments` says what can be typed, `commands` has a file for each of it, `files` reads plans and writes files whole or not at all.

pub mod arguments;
pub mod changes;
pub mod commands;
pub mod driver;
pub mod edits;
pub mod encodings;
pub mod files;
pub mod folder;
pub mod json_schema;
pub mod outcome;
pub mod session;
pub mod site;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, PlanCommand};
use outcome::{CommandEnd, CommandFailure};

/// Runs what the arguments of this process ask for.
pub fn main() -> ExitCode {
    // Clap answers a wrong argument with code 2 and `--help` with code 0 itself.
    let arguments = Arguments::parse();
    // Not locked: `mcp` writes to it from a thread of its own.
    let mut out = io::stdout();
    let ended = run(&arguments.command, &mut out).and_then(|end| {
        out.flush()?;
        Ok(end)
    });
    match ended {
        Ok(CommandEnd::Fine) => ExitCode::SUCCESS,
        Ok(CommandEnd::Found) => ExitCode::from(1),
        // Who reads has had enough, as `head` does.
        Err(CommandFailure::Unheard) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("plan-widget: {failure}");
            ExitCode::from(failure.code())
        }
    }
}

fn run(command: &PlanCommand, out: &mut dyn Write) -> Result<CommandEnd, CommandFailure> {
    match command {
        PlanCommand::Validate(asked) => commands::validate::run(asked, out),
        PlanCommand::Score(asked) => commands::score::run(asked, out),
        PlanCommand::Propose(asked) => commands::propose::run(asked, out),
        PlanCommand::Diff(asked) => commands::diff::run(asked, out),
        PlanCommand::Merge(asked) => commands::merge::run(asked, out),
        PlanCommand::Import(asked) => commands::import::run(asked, out),
        PlanCommand::Export(asked) => commands::export::run(asked, out),
        PlanCommand::Fmt(asked) => commands::fmt::run(asked, out),
        PlanCommand::Serve(asked) => commands::serve::run(asked, out),
        PlanCommand::Resolve(asked) => commands::resolve::run(asked, out),
        PlanCommand::Git(asked) => commands::git::run(asked, out),
        PlanCommand::MergeDriver(asked) => commands::git::merge_driver(asked),
        PlanCommand::Textconv(asked) => commands::git::textconv(asked, out),
        PlanCommand::Mcp(asked) => commands::mcp::run(asked),
        PlanCommand::Schema => Ok(out.write_all(json_schema::text().as_bytes()).map(|()| CommandEnd::Fine)?),
        PlanCommand::Completions(asked) => commands::manual::completions(asked, out),
        PlanCommand::Man => commands::manual::man(out),
    }
}
