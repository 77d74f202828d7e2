//! Links that may be followed, told from others.
//!
//! ```
//! use plan_widget::base::link::is_safe;
//!
//! assert!(is_safe("https://example.com/roadmap"));
//! assert!(!is_safe("javascript:alert(1)"));
//! ```

/// The schemes of links that may be.
const SCHEMES: [&str; 3] = ["http", "https", "mailto"];

/// True if a link may be shown as one: `http`, `https`, `mailto`, or relative. Anything else is shown as text, and so is what some format could read as
/// another scheme: a colon in front of the first slash that is spelled as `&colon;`, `&#58;` or `%3A`.
pub fn is_safe(link: &str) -> bool {
    // Browsers drop tabs and line breaks inside a URL before they look at its scheme.
    if link.is_empty() || link.chars().any(|letter| letter.is_control()) || link.trim() != link {
        return false;
    }
    if let Some((scheme, _)) = link.split_once(':')
        && SCHEMES.iter().any(|known| scheme.eq_ignore_ascii_case(known))
    {
        return true;
    }
    let start = &link[..link.find(['/', '?', '#']).unwrap_or(link.len())];
    !start.contains([':', '&', '\\']) && !start.to_ascii_lowercase().contains("%3a")
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn only_harmless_links_are_links() {
        for link in [
            "https://example.com/a",
            "https://example.com/?a=1&b=2:3",
            "HTTP://example.com",
            "mailto:a@example.com",
            "page/2",
            "/x:y",
            "#top",
            "?q=a:b",
        ] {
            assert!(is_safe(link), "{link}");
        }
        for link in [
            "javascript:alert(1)",
            "java\nscript:alert(1)",
            " javascript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "",
            "\u{1}javascript:x",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "javascript&#x3A;alert(1)",
            "java&Tab;script:alert(1)",
            "&#106;avascript&#58alert(1)",
            "JavaScript%3aalert(1)",
            "java\\script\\:alert(1)",
            "data&colon;text/html,x",
            "blob:https://example.com/x",
            "file:///etc/passwd",
        ] {
            assert!(!is_safe(link), "{link:?}");
        }
    }
}
