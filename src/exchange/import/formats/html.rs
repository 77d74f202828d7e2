//! Tables of HTML, and of Confluence's storage format: as pages and this program's own exports have them.

use roxmltree::{Document, Node, ParsingOptions};

use super::super::super::escape::as_xml;
use super::super::super::table::{Grid, MAX_CELLS, MAX_COLUMNS};
use super::super::source::TableSource;

/// The first table of a page; `None` where there is none, or its markup is not closed.
pub fn read(text: &str) -> Option<TableSource> {
    let begin = text.find("<table")?;
    let end = begin + text[begin..].find("</table>")? + "</table>".len();
    let page = ["<page xmlns:ac=\"ac\" xmlns:ri=\"ri\">", &as_xml(&text[begin..end]), "</page>"].concat();
    let options = ParsingOptions { nodes_limit: 8_000_000, ..ParsingOptions::default() };
    let document = Document::parse_with_options(&page, options).ok()?;
    let grid = grid(document.descendants().filter(|node| node.has_tag_name("tr")))?;
    (grid.len() > 1).then(|| TableSource { grid, format: Some("HTML table"), ..TableSource::default() })
}

/// The cells of rows, each at its place: one that reaches over several rows stands in each of them, one over several columns in the first of these. `None` where there are too many.
fn grid<'d>(rows: impl Iterator<Item = Node<'d, 'd>>) -> Option<Grid> {
    let mut grid: Grid = Vec::new();
    // The cells from above, by column: in how many rows more, and the text.
    let mut above: Vec<Option<(usize, String)>> = Vec::new();
    let mut cells = 0;
    for row in rows {
        let mut texts: Vec<String> = Vec::new();
        let mut own = row.children().filter(|cell| cell.has_tag_name("th") || cell.has_tag_name("td"));
        loop {
            let at = texts.len();
            if at >= MAX_COLUMNS {
                return None;
            }
            if let Some((more, text)) = above.get_mut(at).and_then(Option::take) {
                above[at] = (more > 1).then(|| (more - 1, text.clone()));
                texts.push(text);
                continue;
            }
            let Some(cell) = own.next() else {
                // Cells from above may stand further right.
                match above.iter().skip(at).any(Option::is_some) {
                    true => texts.push(String::new()),
                    false => break,
                }
                continue;
            };
            let span = |name| cell.attribute(name).and_then(|count| count.trim().parse::<usize>().ok());
            // None at all is as many as there are.
            let down = match span("rowspan") {
                Some(0) => usize::MAX,
                count => count.unwrap_or(1),
            };
            let text = words(cell);
            for place in at..(at + span("colspan").unwrap_or(1).max(1)).min(MAX_COLUMNS) {
                let text = if place == at { text.clone() } else { String::new() };
                if down > 1 {
                    above.resize((place + 1).max(above.len()), None);
                    above[place] = Some((down - 1, text.clone()));
                }
                texts.push(text);
            }
        }
        cells += texts.len();
        if cells > MAX_CELLS {
            return None;
        }
        if texts.iter().any(|text| !text.is_empty()) {
            grid.push(texts);
        }
    }
    Some(grid)
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
