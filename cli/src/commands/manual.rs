//! `completions` and `man`: made of the arguments themselves.

use std::io::Write;

use clap::CommandFactory;

use crate::arguments::{Arguments, CompletionsArguments};
use crate::outcome::{CommandEnd, CommandResult};

/// Prints the completions of a shell.
///
/// # Errors
/// The output cannot be written.
pub fn completions(asked: &CompletionsArguments, out: &mut dyn Write) -> CommandResult {
    let mut text = Vec::new();
    clap_complete::generate(asked.shell, &mut Arguments::command(), "plan-widget", &mut text);
    out.write_all(&text)?;
    Ok(CommandEnd::Fine)
}

/// Prints the man page: the program's, then a section for each command.
///
/// # Errors
/// The output cannot be written.
pub fn man(out: &mut dyn Write) -> CommandResult {
    let mut program = Arguments::command();
    program.build();
    let mut text = Vec::new();
    clap_mangen::Man::new(program.clone()).render(&mut text)?;
    for command in program.get_subcommands().filter(|command| command.get_name() != "help") {
        let page = clap_mangen::Man::new(command.clone());
        writeln!(text, ".SH \"{}\"", command.get_name().to_uppercase())?;
        page.render_description_section(&mut text)?;
        page.render_synopsis_section(&mut text)?;
        page.render_options_section(&mut text)?;
    }
    out.write_all(&text)?;
    Ok(CommandEnd::Fine)
}
