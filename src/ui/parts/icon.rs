//! Icons: inline SVG, 16 px, one stroke width. Shapes after Lucide (ISC licence), drawn again on a 16 px grid.

use super::markup::{MarkupText, el};
use crate::app::msg::Msg;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::El;
use crate::ui::parts::markup::button;
use yew::Html;

/// The icons in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// A plus.
    Add,
    /// A pencil.
    Edit,
    /// An arrow back.
    Undo,
    /// An arrow forth.
    Redo,
    /// Three dots.
    More,
    /// A magnifying glass.
    Search,
    /// A cross.
    Close,
    /// A chevron down.
    Down,
    /// A link.
    Share,
    /// A triangle with an exclamation mark.
    Warn,
    /// A funnel.
    Filter,
    /// A tick.
    Check,
    /// An eye that is struck through.
    Hidden,
    /// A dotted handle.
    Grip,
    /// An arrow up.
    ArrowUp,
    /// An arrow down.
    ArrowDown,
    /// A minus.
    Minus,
    /// Two arrows apart.
    Fit,
    /// A bin.
    Delete,
    /// Two sheets.
    Copy,
    /// A drawing pin.
    Pin,
    /// A padlock.
    Lock,
    /// An arrow to the left.
    Back,
    /// An arrow to the right.
    Forth,
    /// Lines under a line.
    Group,
    /// Three columns.
    Columns,
    /// A panel with its side open.
    Open,
    /// A clock.
    Clock,
}

impl Icon {
    fn path(self) -> &'static str {
        match self {
            Icon::Add => "M8 3.5v9M3.5 8h9",
            Icon::Edit => "M3 13l.7-3.2 7-7 2.5 2.5-7 7z",
            Icon::Undo => "M6 3.5 3 6.5l3 3M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7",
            Icon::Redo => "m10 3.5 3 3-3 3M13 6.5H6.5a3.5 3.5 0 0 0 0 7H9",
            Icon::More => "M3.5 8h.01M8 8h.01M12.5 8h.01",
            Icon::Search => "M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.2 3.2",
            Icon::Close => "m4 4 8 8M12 4l-8 8",
            Icon::Down => "m4.5 6.5 3.5 3.5 3.5-3.5",
            Icon::Share => "M6.5 9.5 12.5 3.5M8.5 3.5h4v4M11.5 9.5v3h-8v-8h3",
            Icon::Warn => "M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.2h.01",
            Icon::Filter => "M2.5 3.5h11L9.5 8.5v4l-3-1.5V8.5Z",
            Icon::Check => "m3.5 8.5 3 3 6-7",
            Icon::Hidden => {
                "M2 8c1.4-2.4 3.4-3.6 6-3.6s4.6 1.2 6 3.6c-1.4 2.4-3.4 3.6-6 3.6S3.4 10.4 2 8ZM8 9.2a1.2 1.2 0 1 0 0-2.4 1.2 1.2 0 0 0 0 2.4ZM3.5 13l9-10"
            }
            Icon::Grip => "M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01",
            Icon::ArrowUp => "M8 12.5v-9M4.5 7 8 3.5 11.5 7",
            Icon::ArrowDown => "M8 3.5v9M4.5 9 8 12.5 11.5 9",
            Icon::Minus => "M3.5 8h9",
            Icon::Fit => "M6 4.5 2.5 8 6 11.5M10 4.5 13.5 8 10 11.5M2.5 8h11",
            Icon::Delete => "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9M6.8 7v4M9.2 7v4",
            Icon::Lock => "M4 7.5h8v6H4v-6ZM5.75 7.5V5.25a2.25 2.25 0 0 1 4.5 0V7.5",
            Icon::Pin => "M6 2.5h4l-.5 4L12 9H4l2.5-2.5L6 2.5ZM8 9v4.5",
            Icon::Back => "M12.5 8h-9M7 4.5 3.5 8 7 11.5",
            Icon::Forth => "M3.5 8h9M9 4.5l3.5 3.5L9 11.5",
            Icon::Group => "M2.5 3.5h11M5.5 7h8M5.5 10h8M5.5 13h8",
            Icon::Columns => "M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10",
            Icon::Open => "M2.5 3h11v10h-11zM9.5 3v10",
            Icon::Clock => "M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM8 5v3l2 1.5",
            Icon::Copy => "M6 6h7v7H6zM3 10V3h7",
        }
    }
}

/// The icon as decoration: whoever shows it names it.
#[inline(never)]
pub fn icon(icon: Icon) -> Html {
    el("svg")
        .class("icon")
        .attr("viewBox", "0 0 16 16")
        .attr("width", "16")
        .attr("height", "16")
        .attr("aria-hidden", "true")
        .with(el("path").attr("d", icon.path()))
        .into()
}

/// A square button that shows an icon, is named by `name`, and sends a message.
#[inline(never)]
pub fn square(name: impl MarkupText, shown: Icon, dispatch: &Dispatch, msg: Msg) -> El {
    button("button square").attr("aria-label", name).with(icon(shown)).send(dispatch, msg)
}
