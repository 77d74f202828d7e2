//! The texts of cells without what tools and spreadsheets put around them.

use std::borrow::Cow;

use super::super::cell::one_line;
use super::super::escape::from_markup;
use super::super::spelling::narrow;

/// Full-width letters as ordinary ones, and single spaces.
pub fn squeezed(text: &str) -> String {
    let narrowed: String = text.chars().map(narrow).collect();
    narrowed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `[Ann, Bo]` is a list of two.
pub fn unbracketed(text: &str) -> &str {
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    inner.filter(|inner| !inner.contains(['[', ']'])).map_or(text, str::trim)
}

/// `Mira Fenn <mira@example.com>` is Mira Fenn, and so is `Mira Fenn[50%]`.
pub fn person(text: &str) -> String {
    let text = &*without_shares(unbracketed(text));
    let named = |one: &str| match one.split_once('<') {
        Some((name, rest)) if rest.trim_end().ends_with('>') && !name.trim().is_empty() => name.trim().to_owned(),
        _ => one.trim().to_owned(),
    };
    // Tools write a list of people without spaces: `[Ann,Bo]`.
    let spaced = text.contains(',').then(|| text.split(',').map(str::trim).collect::<Vec<_>>().join(", "));
    let text = spaced.as_deref().unwrap_or(text);
    let text = text.strip_prefix('@').filter(|name| !name.contains('@') && !name.is_empty()).unwrap_or(text);
    if text.contains('<') { text.split(';').map(named).collect::<Vec<_>>().join(", ") } else { one_line(text) }
}

/// The names without the share of their time that a project's plan has behind them.
pub fn without_shares(text: &str) -> Cow<'_, str> {
    if !text.contains("%]") && !text.contains(" %]") {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, behind)) = rest.split_once('[') {
        out.push_str(before);
        match behind.split_once(']').filter(|(share, _)| share.trim_end().ends_with('%')) {
            Some((_, after)) => rest = after,
            None => {
                out.push('[');
                rest = behind;
            }
        }
    }
    Cow::Owned(out + rest)
}

/// `Shop\Release 2\Sprint 4` is Sprint 4.
pub fn last_of_path(text: &str) -> String {
    text.rsplit('\\').next().unwrap_or(text).to_owned()
}

/// A title without the sign of the list that it was copied from.
pub fn without_bullet(text: &str) -> &str {
    let rest = text.strip_prefix(['•', '·', '◦', '▪', '‣', '●', '–', '-', '*']).unwrap_or(text);
    let bare = rest.trim_start();
    if bare.is_empty() || bare.len() == rest.len() { text } else { bare }
}

/// `Sprint 14 (https://…)` is Sprint 14.
pub fn without_address(text: &str) -> String {
    match text.rfind(" (http") {
        Some(at) if text.ends_with(')') => text[..at].trim().to_owned(),
        _ => text.to_owned(),
    }
}

/// The text that a formula shows: `=HYPERLINK("https://…","SHOP-1")` is SHOP-1.
pub fn plain_text(text: &str) -> String {
    let text = text.trim();
    let inner = text
        .get(..11)
        .filter(|start| start.eq_ignore_ascii_case("=HYPERLINK("))
        .and_then(|_| text[11..].strip_suffix(')'));
    let shown = inner.and_then(|inner| {
        inner.rsplit_once(['"']).and_then(|(rest, _)| rest.rsplit_once('"')).map(|(_, shown)| shown.to_owned())
    });
    shown.filter(|shown| !shown.is_empty() && !shown.contains("://")).unwrap_or_else(|| text.to_owned())
}

/// True if a spreadsheet shows an error in place of a value, or no value for want of width.
pub fn is_error(text: &str) -> bool {
    let known = [
        "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!", "#BEZUG!", "#WERT!", "#ZAHL!",
        "#ERROR!", "#FIELD!",
    ];
    known.iter().any(|known| known.eq_ignore_ascii_case(text))
        || text.len() > 2 && text.bytes().all(|sign| sign == b'#')
}

/// True if a text is a formula that a spreadsheet would work out: `=B2*C2/E2`.
pub fn is_formula(text: &str) -> bool {
    text.starts_with('=')
        && (text.contains('(')
            || text.as_bytes().windows(2).any(|pair| pair[0].is_ascii_uppercase() && pair[1].is_ascii_digit()))
}

/// True if a text is a description in HTML, as trackers export it.
pub fn is_markup(text: &str) -> bool {
    ["</p>", "</div>", "</li>", "<br>", "<br/>", "<br />", "</h1>", "</h2>", "</h3>"]
        .iter()
        .any(|tag| text.contains(tag))
}

/// True if a short text has tags or signs of HTML in it: `<b>Search</b>`, `Sales &amp; refunds`.
pub fn has_markup(text: &str) -> bool {
    let closes = || text.split_once("</").is_some_and(|(before, rest)| before.contains('<') && rest.contains('>'));
    let sign = |name: &str| text.contains(name);
    closes() || ["&amp;", "&lt;", "&gt;", "&quot;", "&#39;", "&nbsp;", "&apos;"].into_iter().any(sign)
}

/// The words of a description in HTML.
pub fn without_tags(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('<') {
        out.push_str(before);
        // A sign that opens no tag is one of the text.
        let opens = after.starts_with(|sign: char| sign.is_ascii_alphabetic() || matches!(sign, '/' | '!'));
        let Some((tag, behind)) = after.split_once('>').filter(|_| opens) else {
            out.push('<');
            rest = after;
            continue;
        };
        if ["/p", "br", "br/", "br /", "/li", "/h1", "/h2", "/h3", "/div"].contains(&tag) && !out.ends_with('\n') {
            out.push('\n');
        }
        rest = behind;
    }
    out.push_str(rest);
    from_markup(&out).replace('\u{a0}', " ").trim().to_owned()
}
