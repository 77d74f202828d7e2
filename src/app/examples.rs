//! The plans that come with the widget.

use crate::app::view::View;
use crate::base::say::examples as say;

/// One example.
pub struct Example {
    /// Its file in `examples/`, without `.plan.json`.
    pub name: &'static str,
    /// The title it is offered under.
    pub title: fn() -> &'static str,
    /// The sentence that says what it shows.
    pub about: fn() -> &'static str,
    /// The view that shows it best.
    pub view: View,
    /// A small picture of it: filled shapes on 64 by 32, as an SVG path.
    pub picture: &'static str,
}

/// The examples, the smallest first.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "checkout",
        title: say::checkout,
        about: say::checkout_about,
        view: View::Scores,
        picture: "M0 2h26v6H0zM14 13h32v6H14zM34 24h30v6H34z",
    },
    Example {
        name: "word",
        title: say::word,
        about: say::word_about,
        view: View::Scores,
        picture: "M0 1h64v4H0zM0 8h50v4H0zM0 15h34v4H0zM0 22h20v4H0zM0 29h11v3H0z",
    },
    Example {
        name: "kubernetes",
        title: say::kubernetes,
        about: say::kubernetes_about,
        view: View::Timeline,
        picture: "M0 1h12v4H0zM14 1h12v4H14zM30 1h8v4h-8zM44 1h20v4H44zM0 9h8v4H0zM10 9h20v4H10zM34 9h14v4H34zM50 9h14v4H50zM4 17h16v4H4zM24 17h10v4H24zM36 17h24v4H36zM0 25h22v4H0zM26 25h14v4H26zM44 25h12v4H44z",
    },
];

/// The view that shows an example best.
pub fn view_of(name: &str) -> Option<View> {
    EXAMPLES.iter().find(|example| example.name == name).map(|example| example.view)
}
