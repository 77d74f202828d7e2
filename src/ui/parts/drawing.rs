//! A drawing of ours as nodes. The browser's own parser is closed where strings may not become markup (Trusted Types); what `exchange/svg.rs` writes
//! is plain enough to be read here.

use crate::layout::arrows::push_px;
use web_sys::{Document, Element, Node};
use yew::Html;

const SVG: &str = "http://www.w3.org/2000/svg";

/// A drawing in strips (from where to where, px from the top, and what is to be seen there as SVG), for paper: a browser cuts no drawing between two sheets, and
/// would leave the rest of the first one empty. They are the rows of a table, and the first one, with title and calendar, its head: browsers repeat that on every
/// sheet. Each strip holds its own shapes, since Firefox prints no `use` in a shadow tree. `None` where there is no document to make it in.
pub fn sheets(strips: &[(f64, f64, String)]) -> Option<Html> {
    let document = web_sys::window()?.document()?;
    let make = |tag: &str| document.create_element(tag).ok();
    // Nothing that is set on an element of ours is refused.
    let set = |element: &Element, key: &str, value: &str| drop(element.set_attribute(key, value));
    let (paper, table) = (make("div")?, make("table")?);
    set(&paper, "class", "paper");
    // For the eye alone: it has no rows of data.
    set(&table, "role", "presentation");
    for (at, (from, to, svg)) in strips.iter().enumerate() {
        let strip = drawing(&document, svg)?;
        let width = strip.get_attribute("width")?;
        set(&strip, "height", &length(to - from));
        set(&strip, "viewBox", &["0 ", &length(*from), " ", &width, " ", &length(to - from)].concat());
        let (group, row, cell) = (make(if at == 0 { "thead" } else { "tbody" })?, make("tr")?, make("td")?);
        let _ = cell.append_child(&strip);
        let _ = row.append_child(&cell);
        let _ = group.append_child(&row);
        let _ = table.append_child(&group);
    }
    let _ = paper.append_child(&table);
    Some(Html::VRef(Node::from(paper)))
}

fn length(px: f64) -> String {
    let mut out = String::new();
    push_px(&mut out, px);
    out
}

/// The drawing as one element.
fn drawing(document: &Document, svg: &str) -> Option<Element> {
    let mut open: Vec<Element> = Vec::new();
    for piece in svg.split('<').skip(1) {
        let (tag, text) = piece.split_once('>')?;
        if let Some(parent) = open.last().filter(|_| !tag.starts_with('/')) {
            let child = element(document, tag)?;
            let _ = parent.append_child(&child);
            if !tag.ends_with('/') {
                open.push(child);
            }
        } else if tag.starts_with('/') {
            let done = open.pop()?;
            if open.is_empty() {
                return Some(done);
            }
        } else {
            open.push(element(document, tag)?);
        }
        if let Some(node) = open.last().filter(|_| !text.trim().is_empty()) {
            node.set_text_content(Some(&plain(text)));
        }
    }
    None
}

fn element(document: &Document, tag: &str) -> Option<Element> {
    let tag = tag.trim_end_matches('/');
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let element = document.create_element_ns(Some(SVG), name).ok()?;
    while let Some((key, after)) = rest.split_once("=\"") {
        let (value, after) = after.split_once('"')?;
        let key = key.trim();
        if key != "xmlns" {
            let _ = element.set_attribute(key, &plain(value));
        }
        rest = after;
    }
    Some(element)
}

/// The ampersand last: `&amp;lt;` stands for `&lt;`.
fn plain(text: &str) -> String {
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}
