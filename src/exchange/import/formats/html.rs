//! Tables of HTML, and of Confluence's storage format: as pages and this program's own exports have them.

use roxmltree::{Document, Node, ParsingOptions};

use super::super::super::table::{Grid, MAX_CELLS, MAX_COLUMNS};
use super::super::source::TableSource;

/// The first table of a page; `None` where there is none, or its markup is not closed.
pub fn read(text: &str) -> Option<TableSource> {
    let begin = text.find("<table")?;
    let end = begin + text[begin..].find("</table>")? + "</table>".len();
    // What XML does not know and every page has.
    let table = text[begin..end].replace("&nbsp;", "\u{a0}").replace("<br>", "<br/>");
    let page = ["<page xmlns:ac=\"ac\" xmlns:ri=\"ri\">", &table, "</page>"].concat();
    let options = ParsingOptions { nodes_limit: 8_000_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&page, options).ok()?;
    let mut grid: Grid = Vec::new();
    let mut cells = 0;
    for row in document.descendants().filter(|node| node.has_tag_name("tr")) {
        let texts: Vec<String> =
            row.children().filter(|cell| cell.has_tag_name("th") || cell.has_tag_name("td")).map(words).collect();
        cells += texts.len();
        if texts.len() > MAX_COLUMNS || cells > MAX_CELLS {
            return None;
        }
        if texts.iter().any(|text| !text.is_empty()) {
            grid.push(texts);
        }
    }
    (grid.len() > 1).then(|| TableSource { grid, format: Some("HTML table"), ..TableSource::default() })
}

fn words(cell: Node<'_, '_>) -> String {
    let mut out = String::new();
    for node in cell.descendants() {
        // The colour of a status word is no text of it.
        let aside = node.parent().is_some_and(|parent| parent.attribute(("ac", "name")) == Some("colour"));
        match node.text().filter(|_| node.is_text() && !aside) {
            Some(text) => out.push_str(&text.replace(['\n', '\r', '\t'], " ")),
            None if node.has_tag_name("br") => out.push('\n'),
            None => {}
        }
    }
    out.trim().to_owned()
}
