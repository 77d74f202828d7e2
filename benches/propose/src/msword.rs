//! Reads a backlog with prerequisites, couplings and weighted stakeholder values (the word-processor features of Karim and
//! Ruhe): columns `id,effort,depends_on,same_release_as`, then `value_s<i>_w<weight>` per stakeholder.

/// The backlog; features by row.
pub struct Backlog {
    pub effort: Vec<u32>,
    /// Sum of weight times value over the stakeholders.
    pub value: Vec<u32>,
    /// `(prerequisite, feature)`.
    pub links: Vec<(usize, usize)>,
    pub coupled: Vec<(usize, usize)>,
}

use crate::words::lines;

/// Whether a text has the columns this file reads.
pub fn is_backlog(text: &str) -> bool {
    lines(text).next().is_some_and(|(_, header)| columns(header).is_some())
}

/// The fields of a line.
fn fields(line: &str) -> Vec<&str> {
    line.split(',').map(|field| field.trim().trim_matches('"').trim()).collect()
}

/// Columns of id, effort, prerequisites and couplings, and column and weight of each stakeholder's values.
type Columns = ([usize; 4], Vec<(usize, u32)>);

fn columns(header: &str) -> Option<Columns> {
    let names: Vec<String> = fields(header).iter().map(|name| name.to_lowercase().replace([' ', '-'], "_")).collect();
    let place = |name: &str| names.iter().position(|known| known == name);
    let weight = |name: &str| name.strip_prefix("value_s")?.rsplit_once("_w")?.1.parse().ok();
    let values: Vec<(usize, u32)> = (0..names.len()).filter_map(|at| Some((at, weight(&names[at])?))).collect();
    let own = [place("id")?, place("effort")?, place("depends_on")?, place("same_release_as")?];
    (!values.is_empty()).then_some((own, values))
}

/// # Errors
/// A sentence that names the line and what is wrong with it.
pub fn parse(text: &str) -> Result<Backlog, String> {
    let mut all = lines(text);
    let header = all.next().and_then(|(_, header)| columns(header));
    let ([id, effort, needs, with], weights) = header.ok_or("line 1: the columns of a backlog are not all there")?;
    let rows: Vec<(usize, Vec<&str>)> = all.map(|(line, row)| (line, fields(row))).collect();
    let mut backlog = Backlog { effort: Vec::new(), value: Vec::new(), links: Vec::new(), coupled: Vec::new() };
    for (i, (line, row)) in rows.iter().enumerate() {
        let cell = |column: usize| row.get(column).copied().unwrap_or("");
        let place = |other: &str| {
            let found = rows.iter().position(|(_, row)| row.get(id) == Some(&other));
            found.ok_or_else(|| format!("line {line}: there is no feature {other}"))
        };
        let number = |column: usize, what: &str| match cell(column) {
            "" => Ok(None),
            text => text.parse::<u32>().map(Some).map_err(|_| format!("line {line}: {what} is expected, not {text:?}")),
        };
        backlog.effort.push(number(effort, "an effort")?.ok_or_else(|| format!("line {line}: no effort"))?);
        let mut value = 0;
        for &(column, weight) in &weights {
            value += number(column, "a value")?.unwrap_or(0) * weight;
        }
        backlog.value.push(value);
        for other in cell(needs).split_whitespace() {
            backlog.links.push((place(other)?, i));
        }
        for other in cell(with).split_whitespace() {
            backlog.coupled.push((place(other)?, i));
        }
    }
    Ok(backlog)
}
