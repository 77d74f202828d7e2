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

/// Whether a text has the columns this file reads.
pub fn is_backlog(text: &str) -> bool {
    let header = text.lines().next().unwrap_or_default();
    header.starts_with("id,effort,depends_on,same_release_as,") && header.contains(",value_s")
}

/// # Errors
/// A sentence that names the row and what is wrong with it.
pub fn parse(text: &str) -> Result<Backlog, String> {
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    let header: Vec<&str> = lines.next().ok_or("no header")?.split(',').collect();
    let weights: Vec<(usize, u32)> = (0..header.len())
        .filter(|&c| header[c].starts_with("value_s"))
        .filter_map(|c| Some((c, header[c].rsplit_once("_w")?.1.parse().ok()?)))
        .collect();
    let rows: Vec<Vec<&str>> = lines.map(|line| line.split(',').map(str::trim).collect()).collect();
    let mut backlog = Backlog { effort: Vec::new(), value: Vec::new(), links: Vec::new(), coupled: Vec::new() };
    for (i, row) in rows.iter().enumerate() {
        let place =
            |id: &str| rows.iter().position(|r| r[0] == id).ok_or_else(|| format!("row {}: no feature {id}", i + 2));
        let number = |c: usize| row.get(c).and_then(|cell| cell.parse::<u32>().ok());
        backlog.effort.push(number(1).ok_or_else(|| format!("row {}: no effort", i + 2))?);
        backlog.value.push(weights.iter().map(|&(c, weight)| number(c).unwrap_or(0) * weight).sum());
        for id in row.get(2).unwrap_or(&"").split_whitespace() {
            backlog.links.push((place(id)?, i));
        }
        for id in row.get(3).unwrap_or(&"").split_whitespace() {
            backlog.coupled.push((place(id)?, i));
        }
    }
    Ok(backlog)
}
