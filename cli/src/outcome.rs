//! The ways in which a command ends, and their exit codes.

use std::fmt::{self, Display, Formatter};
use std::io;

/// The end of a command that did its work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommandEnd {
    /// All is well: exit code 0.
    Fine,
    /// Something was found: problems, conflicts, a difference that was asked about. Exit code 1.
    Found,
}

/// The reason why a command could not do its work.
#[derive(Debug)]
pub enum CommandFailure {
    /// A text is no plan, or what is asked of a plan is not in it: exit code 1.
    Plan(String),
    /// Arguments that make no sense together, or a file that cannot be read or written: exit code 2.
    Usage(String),
    /// Nobody reads the output any more.
    Unheard,
}

impl CommandFailure {
    /// The exit code.
    pub fn code(&self) -> u8 {
        match self {
            CommandFailure::Plan(_) => 1,
            CommandFailure::Usage(_) => 2,
            CommandFailure::Unheard => 0,
        }
    }
}

impl Display for CommandFailure {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            CommandFailure::Plan(message) | CommandFailure::Usage(message) => f.write_str(message),
            CommandFailure::Unheard => f.write_str("the output was closed"),
        }
    }
}

impl From<io::Error> for CommandFailure {
    /// An error of the output; errors of files are told with their names.
    fn from(error: io::Error) -> CommandFailure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => CommandFailure::Unheard,
            _ => CommandFailure::Usage(format!("the output can't be written: {error}")),
        }
    }
}

/// The result of a command.
pub type CommandResult = Result<CommandEnd, CommandFailure>;

/// [`CommandEnd::Found`] if it is so.
pub fn found(is_found: bool) -> CommandEnd {
    if is_found { CommandEnd::Found } else { CommandEnd::Fine }
}

/// `3 problems`, `1 problem`.
pub fn count(count: usize, one: &str) -> String {
    if count == 1 { format!("1 {one}") } else { format!("{count} {one}s") }
}
