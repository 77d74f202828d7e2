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

/// The text that markup stands for: its character references, named or by number, as characters.
pub fn from_markup(text: &str) -> String {
    html_escape::decode_html_entities(text).into_owned()
}

/// HTML as XML takes it: characters by names that XML does not know as themselves, and elements that have no end closed. Ampersands that name nothing are written as such.
pub fn as_xml(html: &str) -> String {
    const EMPTY: [&str; 7] = ["br", "hr", "img", "col", "input", "wbr", "meta"];
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['&', '<']) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            let name = rest.find(';').filter(|end| *end < 34).map(|end| &rest[..=end]);
            let known =
                |name: &&str| ["&lt;", "&gt;", "&amp;", "&quot;", "&apos;"].contains(name) || name.starts_with("&#");
            match name {
                Some(name) if known(&name) => out.push_str(name),
                Some(name) if from_markup(name) != name => out.push_str(&from_markup(name)),
                _ => {
                    out.push_str("&amp;");
                    rest = &rest[1..];
                    continue;
                }
            }
            rest = &rest[name.map_or(1, str::len)..];
            continue;
        }
        let end = rest.find('>').map_or(rest.len(), |end| end + 1);
        let tag = &rest[..end];
        let name = tag[1..].split(|sign: char| !sign.is_ascii_alphanumeric()).next().unwrap_or_default();
        let open = EMPTY.iter().any(|empty| name.eq_ignore_ascii_case(empty)) && tag.ends_with('>');
        match tag.strip_suffix('>').filter(|tag| open && !tag.ends_with('/')) {
            Some(tag) => {
                out.push_str(tag);
                out.push_str("/>");
            }
            None => out.push_str(tag),
        }
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_becomes_xml_and_its_characters_come_back() {
        assert_eq!(from_markup("Gr&ouml;&szlig;e &lt;b&gt; &#39;x&#x27; &amp;lt;"), "Größe <b> 'x' &lt;");
        let xml = as_xml(
            "<td>R&amp;D&nbsp;&rarr; A & B &c;<br>x<br/><img src=\"a\"><hr class='x'></td> &#65; &unknown; 5 < 6",
        );
        let closed = "<td>R&amp;D\u{a0}→ A &amp; B &amp;c;<br/>x<br/><img src=\"a\"/><hr class='x'/></td> &#65; &amp;unknown; 5 < 6";
        assert_eq!(xml, closed);
    }
}
