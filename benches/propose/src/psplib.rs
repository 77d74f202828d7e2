//! Reads PSPLIB single-mode instances (`.sm`; Kolisch and Sprecher, EJOR 96, 1996).

/// One instance, dummies included; job ids from 0 (the file counts from 1).
pub struct Instance {
    pub duration: Vec<u32>,
    /// Units per resource for each job.
    pub demand: Vec<Vec<u16>>,
    pub successors: Vec<Vec<usize>>,
    pub capacity: Vec<u16>,
}

/// Numbers of a line; anything else is left out.
fn numbers(line: &str) -> Vec<u32> {
    line.split_whitespace().filter_map(|word| word.parse().ok()).collect()
}

/// # Errors
/// A sentence that names the section that is missing or short.
pub fn parse(text: &str) -> Result<Instance, String> {
    let section = |title: &str| -> Result<Vec<Vec<u32>>, String> {
        let mut lines = text.lines().skip_while(|line| !line.trim_start().starts_with(title));
        lines.next().ok_or_else(|| format!("no section {title}"))?;
        let rows = lines
            .take_while(|line| !line.starts_with('*'))
            .filter(|line| line.trim_start().starts_with(|c: char| c.is_ascii_digit()));
        Ok(rows.map(numbers).collect())
    };
    let links = section("PRECEDENCE RELATIONS")?;
    let jobs = section("REQUESTS/DURATIONS")?;
    let capacity = section("RESOURCEAVAILABILITIES")?.into_iter().next().ok_or("no capacities")?;
    if links.len() != jobs.len() {
        return Err(format!("{} jobs in the precedence relations, {} in the durations", links.len(), jobs.len()));
    }
    let mut instance = Instance {
        duration: Vec::new(),
        demand: Vec::new(),
        successors: Vec::new(),
        capacity: capacity.iter().map(|&c| c as u16).collect(),
    };
    for (link, job) in links.iter().zip(&jobs) {
        if link.len() < 3 || job.len() < 3 + capacity.len() {
            return Err("a short row".to_owned());
        }
        instance.successors.push(link[3..].iter().map(|&s| s as usize - 1).collect());
        instance.duration.push(job[2]);
        instance.demand.push(job[3..3 + capacity.len()].iter().map(|&d| d as u16).collect());
    }
    Ok(instance)
}
