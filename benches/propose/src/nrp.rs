//! Reads Next Release Problem instances (Xuan et al., IEEE TSE 38(5), 2012, PROMISE repository).

/// One file; requirement ids from 0 (the file counts from 1).
pub struct Instance {
    pub cost: Vec<u32>,
    /// `(prerequisite, requirement)`.
    pub links: Vec<(usize, usize)>,
    /// Profit and what each customer asks for.
    pub customers: Vec<(u32, Vec<usize>)>,
}

/// # Errors
/// A sentence that says what is missing.
pub fn parse(text: &str) -> Result<Instance, String> {
    let mut words = text.split_whitespace().map(str::parse::<u32>);
    let mut next = || words.next().ok_or("the file ends early")?.map_err(|e| e.to_string());
    let mut cost = Vec::new();
    for _ in 0..next()? {
        for _ in 0..next()? {
            cost.push(next()?);
        }
    }
    let mut links = Vec::new();
    for _ in 0..next()? {
        links.push((next()? as usize - 1, next()? as usize - 1));
    }
    let mut customers = Vec::new();
    for _ in 0..next()? {
        let profit = next()?;
        let mut asks = Vec::new();
        for _ in 0..next()? {
            asks.push(next()? as usize - 1);
        }
        customers.push((profit, asks));
    }
    if links.iter().any(|&(a, b)| a.max(b) >= cost.len())
        || customers.iter().any(|c| c.1.iter().any(|&r| r >= cost.len()))
    {
        return Err("a requirement that is not there".to_owned());
    }
    Ok(Instance { cost, links, customers })
}
