//! Text inside markup: what the markup would read as more than text is written so that it is not.

/// Appends text for HTML and XML, in elements and in double-quoted attributes. Characters that XML forbids become U+FFFD; `{{`, `{%`
/// and `{#` do not stay, since wikis, page frameworks and site generators (Jinja, Liquid, Twig) take them for templates.
pub fn markup_into(out: &mut String, text: &str) {
    let mut brace = false;
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '{' | '%' | '#' if brace => out.push_str(&format!("&#{};", u32::from(c))),
            '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'.. => out.push(c),
            _ => out.push('\u{fffd}'),
        }
        brace = c == '{';
    }
}

/// Appends text on one line for Markdown (CommonMark and GitHub's tables).
pub fn markdown_into(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            // Site generators run `{%` before they read any Markdown.
            '%' if out.ends_with('{') => out.push_str("&#37;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '!' | '{' | '}' | '$' | '@' => {
                out.push('\\');
                out.push(c);
            }
            '&' => out.push_str("&amp;"),
            c if c.is_whitespace() || c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
}

/// Appends a link's target so that no markup ends it early: spaces, brackets, quotes, bars and the like percent-encoded.
pub fn target_into(out: &mut String, link: &str) {
    for c in link.chars() {
        match c {
            ' ' | '"' | '\'' | '<' | '>' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '\\' | '^' | '`' => {
                out.push('%');
                for shift in [4, 0] {
                    out.push(char::from(b"0123456789ABCDEF"[(c as usize >> shift) & 15]));
                }
            }
            c => out.push(c),
        }
    }
}

/// [`target_into`] for Markdown, which reads character references in a target, too.
pub fn markdown_target_into(out: &mut String, link: &str) {
    let mut target = String::new();
    target_into(&mut target, link);
    out.push_str(&target.replace('&', "&amp;"));
}
