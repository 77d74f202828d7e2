//! Everything around the view: toolbar, tabs, banners, status line, messages.

mod banner;
mod note;
mod start;
mod status;
mod tabs;
mod toolbar;

pub use banner::Banner;
pub use note::Note;
pub use start::Start;
pub use status::Status;
pub use tabs::Tabs;
pub use toolbar::Toolbar;

use crate::app::State;
use yew::prelude::*;

/// The properties of every part of the shell.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// What is shown.
    pub state: State,
}
