//! Real readers of the formats that go out: each says what it finds that should not be there.

use plan_widget::model::Plan;
use pulldown_cmark::{Event, Options, Parser, Tag};
use scraper::Html;

/// The result of reading: fine, or what is wrong.
pub type Verdict = Result<(), String>;

/// # Errors
/// The texts differ.
pub fn compare_text(text: &str, expected: &str) -> Verdict {
    if text == expected { Ok(()) } else { Err("another text was expected".into()) }
}

/// Reads a table of comma-separated values: as many fields in each record, no cell that a spreadsheet would run.
///
/// # Errors
/// The record that is wrong.
pub fn read_csv(text: &str, plan: &Plan) -> Verdict {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let mut records = 0;
    for record in reader.records() {
        let record = record.map_err(|why| why.to_string())?;
        records += 1;
        for cell in &record {
            let runs = cell.trim_start().starts_with(['=', '+', '@']);
            let is_number = cell.parse::<f64>().is_ok();
            if runs && !is_number {
                return Err(format!("{cell:?} would be run"));
            }
        }
    }
    let items = plan.items().iter().filter(|item| !item.id().is_empty()).count();
    if records < items { Err(format!("{records} records of {items} items")) } else { Ok(()) }
}

const ELEMENTS: &[&str] = &[
    "html",
    "head",
    "body",
    "plan-widget",
    "script",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "caption",
    "a",
    "p",
    "div",
    "span",
    "figure",
    "figcaption",
    "br",
    "strong",
    "em",
    "b",
    "i",
    "abbr",
    "style",
    "h1",
    "h2",
    "h3",
    "ul",
    "li",
    "meta",
    "title",
    "details",
    "summary",
    "small",
    "s",
    "del",
    "time",
    "code",
    "colgroup",
    "col",
];
const DRAWN: &[&str] = &[
    "svg",
    "g",
    "path",
    "rect",
    "line",
    "circle",
    "ellipse",
    "polygon",
    "polyline",
    "text",
    "tspan",
    "title",
    "desc",
    "defs",
    "pattern",
    "marker",
    "clippath",
    "clipPath",
    "lineargradient",
    "linearGradient",
    "stop",
    "style",
    "metadata",
    "a",
    "use",
    "symbol",
    "mask",
];

/// Reads HTML as browsers do: no script, no element and no attribute that was not written on purpose.
///
/// # Errors
/// The element or attribute.
pub fn read_html(text: &str) -> Verdict {
    let document = Html::parse_document(text);
    for node in document.tree.nodes() {
        let Some(element) = node.value().as_element() else { continue };
        let name = element.name();
        if !ELEMENTS.contains(&name) && !DRAWN.contains(&name) {
            return Err(format!("an element <{name}>"));
        }
        if name == "script" && element.attr("type") != Some("application/json") {
            return Err("a script that runs".into());
        }
        for (attribute, value) in element.attrs() {
            check_attribute(attribute, value)?;
        }
    }
    Ok(())
}

fn check_attribute(name: &str, value: &str) -> Verdict {
    if name.starts_with("on") {
        return Err(format!("an attribute {name}"));
    }
    if matches!(name, "href" | "src" | "xlink:href") { check_target(value) } else { Ok(()) }
}

/// A link's target is a page, a letter or a place on this site, however it is spelled.
fn check_target(target: &str) -> Verdict {
    let bare: String =
        target.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect::<String>().to_lowercase();
    let scheme = bare.split_once(':').map(|(scheme, _)| scheme).filter(|scheme| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
    });
    match scheme {
        None | Some("http" | "https" | "mailto") => Ok(()),
        Some(scheme) => Err(format!("a link to {scheme}:")),
    }
}

/// Reads Markdown with tables: no HTML of the plan's, no link that runs, one table with as many cells in each row.
///
/// # Errors
/// What was found.
pub fn read_markdown(text: &str) -> Verdict {
    for event in Parser::new_ext(text, Options::ENABLE_TABLES) {
        match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = html.trim();
                if !html.is_empty() && html != "<br>" && html != "<br/>" && html != "<br />" {
                    return Err(format!("HTML {html:?}"));
                }
            }
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => check_target(&dest_url)?,
            _ => {}
        }
    }
    Ok(())
}

/// Reads Confluence's storage format: XML with its own two prefixes.
///
/// # Errors
/// Where it is not well-formed.
pub fn read_confluence(text: &str) -> Verdict {
    let entities = "<!DOCTYPE x [<!ENTITY nbsp \"&#160;\"><!ENTITY ndash \"&#8211;\"><!ENTITY mdash \"&#8212;\">]>";
    let whole = format!("{entities}<x xmlns:ac=\"urn:ac\" xmlns:ri=\"urn:ri\">{text}</x>");
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(&whole, options).map_err(|why| why.to_string())?;
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        for attribute in node.attributes() {
            check_attribute(attribute.name(), attribute.value())?;
        }
    }
    Ok(())
}

/// Reads a picture: well-formed XML of shapes and texts.
///
/// # Errors
/// Where it is not, or the element that draws nothing.
pub fn read_svg(text: &str) -> Verdict {
    let document = roxmltree::Document::parse(text).map_err(|why| why.to_string())?;
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        let name = node.tag_name().name();
        let is_drawn = node.tag_name().namespace() == Some("http://www.w3.org/2000/svg");
        if is_drawn && !DRAWN.contains(&name) {
            return Err(format!("an element <{name}>"));
        }
        for attribute in node.attributes() {
            check_attribute(attribute.name(), attribute.value())?;
        }
    }
    Ok(())
}

/// Reads a calendar: its events are the plan's, each with an id of its own.
///
/// # Errors
/// What the reader says, or the event that is there too often.
pub fn read_calendar(text: &str, dated: usize) -> Verdict {
    for line in text.split("\r\n") {
        if line.len() > 75 || line.contains(['\n', '\r']) {
            return Err(format!("a line of {} bytes: {line:?}", line.len()));
        }
    }
    let unfolded = icalendar::parser::unfold(text);
    let calendar = icalendar::parser::read_calendar(&unfolded).map_err(|why| why.clone())?;
    let events: Vec<_> = calendar.components.iter().filter(|component| component.name == "VEVENT").collect();
    let mut ids: Vec<String> = Vec::new();
    for event in &events {
        let Some(uid) = event.find_prop("UID") else { return Err("an event without UID".into()) };
        let uid = uid.val.to_string();
        if ids.contains(&uid) {
            return Err(format!("two events are {uid}"));
        }
        ids.push(uid);
        if event.find_prop("SUMMARY").is_none() || event.find_prop("DTSTART").is_none() {
            return Err("an event without title or day".into());
        }
    }
    if events.len() > dated + 64 { Err(format!("{} events of {dated}", events.len())) } else { Ok(()) }
}
