//! The plans that come with the widget.

/// One example.
pub struct Example {
    /// Its file in `examples/`, without `.plan.json`.
    pub name: &'static str,
    /// The title it is offered under.
    pub title: &'static str,
    /// The sentence that says what it shows.
    pub about: &'static str,
}

/// The examples, the smallest first.
pub const EXAMPLES: &[Example] = &[
    Example {
        name: "checkout",
        title: "Checkout",
        about: "A small roadmap with teams, dates and dependencies; its first rows are Intercom's own RICE example.",
    },
    Example {
        name: "word",
        title: "Word's 50 features",
        about: "A published release-planning case: four stakeholders' votes, efforts and dependencies.",
    },
    Example {
        name: "kubernetes",
        title: "Kubernetes enhancements",
        about: "651 real enhancements by release and special interest group.",
    },
];
