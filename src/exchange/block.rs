//! One block for a page: the plan as data for the widget, and a picture and a table for every reader without it.

use super::html::html;
use super::ranking::ColumnName;
use crate::model::Plan;
use crate::wire::write;

/// The element with its light-DOM children: the plan as JSON, the roadmap as `svg` (may be empty), the ranking as a table. No blank line, no `{{`, `{%` or `{#`.
/// TiddlyWiki makes an element of the script that is text, so it is `hidden`.
pub fn block(plan: &Plan, svg: &str, name: ColumnName<'_>) -> String {
    let mut out = String::from("<plan-widget>\n<script type=\"application/json\" hidden>\n");
    out.push_str(&page_json(plan));
    out.push_str("</script>\n");
    // In a narrow column the table scrolls by itself.
    let fallback = [svg.trim(), "\n<div style=\"overflow-x:auto\">\n", &html(plan, name), "</div>\n"].concat();
    // A wiki ends a block of HTML at a blank line and takes two braces for a template; site generators take a brace with a percent sign or a hash for one.
    for line in fallback.lines().filter(|line| !line.trim().is_empty()) {
        out.push_str(&line.replace("{{", "{&#123;").replace("{%", "{&#37;").replace("{#", "{&#35;"));
        out.push('\n');
    }
    out.push_str("</plan-widget>\n");
    out
}

/// The plan's text in a block that [`block`] made, or in a page that has one; `None` without.
pub fn plan_in(text: &str) -> Option<&str> {
    let widget = &text[text.find("<plan-widget")?..];
    let script = &widget[widget.find("<script type=\"application/json\"")?..];
    let plan = &script[script.find('>')? + 1..];
    Some(plan[..plan.find("</script>")?].trim())
}

/// The plan's canonical text as it may stand inside a page: `<` and `&` as escapes, never two braces or two tildes in a row, nor `{%` or `{#`. The same JSON to every parser.
///
/// All of these stand only inside strings, where an escape means the same: outside of them JSON has no such characters, and an object never opens directly inside
/// another.
pub fn page_json(plan: &Plan) -> String {
    in_page(&write(plan))
}

/// Any canonical text of a plan so.
pub fn in_page(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 64);
    let mut last = ' ';
    for c in text.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '&' => out.push_str("\\u0026"),
            '{' if last == '{' => out.push_str("\\u007b"),
            '%' if last == '{' => out.push_str("\\u0025"),
            '#' if last == '{' => out.push_str("\\u0023"),
            '~' if last == '~' => out.push_str("\\u007e"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            c => out.push(c),
        }
        last = c;
    }
    out
}
