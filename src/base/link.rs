//! Which links may be followed.

/// Whether a link may be shown as one: `http`, `https`, `mailto`, or relative. Anything else is shown as text.
pub fn is_safe(link: &str) -> bool {
    // Browsers drop tabs and line breaks inside a URL before they look at its scheme.
    if link.is_empty() || link.chars().any(|letter| letter.is_control()) || link.trim() != link {
        return false;
    }
    let end = link.find(['/', '?', '#']).unwrap_or(link.len());
    match link[..end].find(':') {
        None => true,
        Some(at) => ["http", "https", "mailto"].iter().any(|scheme| link[..at].eq_ignore_ascii_case(scheme)),
    }
}

#[cfg(test)]
mod tests {
    use super::is_safe;

    #[test]
    fn only_harmless_links_are_links() {
        for link in
            ["https://example.com/a", "HTTP://example.com", "mailto:a@example.com", "page/2", "/x:y", "#top", "?q=a:b"]
        {
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
        ] {
            assert!(!is_safe(link), "{link:?}");
        }
    }
}
