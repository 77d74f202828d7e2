//! A cell that is one link, as Markdown writes it: words and an address.
//!
//! ```
//! use plan_widget::exchange::markdown_link::{link, linked};
//!
//! assert_eq!(link("[Login](https://shop.example/1)"), Some(("Login", "https://shop.example/1")));
//! assert_eq!(linked("Login", "https://shop.example/a b"), "[Login](https://shop.example/a%20b)");
//! assert_eq!(link("[3] draft"), None);
//! ```

/// A cell that is one link: its words and its address, which is written as Markdown does.
pub fn link(cell: &str) -> Option<(&str, &str)> {
    let rest = cell.trim().strip_prefix('[')?;
    // A bracket with a backslash in front is one of the words.
    let ends = |at: &usize| rest[..*at].bytes().rev().take_while(|sign| *sign == b'\\').count() % 2 == 0;
    let end = rest.match_indices("](").map(|(at, _)| at).find(ends)?;
    let url = rest[end + 2..].strip_suffix(')')?;
    (!url.contains(['(', ' '])).then_some((&rest[..end], url))
}

/// Words and an address as such a cell; the words alone where they would not come back.
pub fn linked(words: &str, url: &str) -> String {
    let url = url.replace(' ', "%20").replace('(', "%28").replace(')', "%29");
    let cell = format!("[{words}]({url})");
    if link(&cell) == Some((words, &*url)) { cell } else { words.to_owned() }
}
