//! Reads Next Release Problem instances (Xuan et al., IEEE TSE 38(5), 2012, PROMISE repository): numbers alone, however they are
//! spread over lines.

use crate::words::{Words, lines};

/// One file; requirement ids from 0 (the file counts from 1).
pub struct Instance {
    pub cost: Vec<u32>,
    /// `(prerequisite, requirement)`.
    pub links: Vec<(usize, usize)>,
    /// Profit and what each customer asks for.
    pub customers: Vec<(u32, Vec<usize>)>,
}

/// Whether a text begins like one: with two lines of numbers.
pub fn is_choice(text: &str) -> bool {
    let mut first = lines(text).take(2).flat_map(|(_, line)| line.split_whitespace());
    !text.trim().is_empty() && first.all(|word| word.parse::<f64>().is_ok())
}

/// # Errors
/// A sentence that names the line and what is missing or wrong there.
pub fn parse(text: &str) -> Result<Instance, String> {
    let mut words = Words::new(lines(text), 1);
    let mut cost = Vec::new();
    for _ in 0..words.number("a number of levels")? {
        for _ in 0..words.number("a number of requirements")? {
            cost.push(words.number("a cost")?);
        }
    }
    let known = cost.len();
    let requirement = |words: &mut Words<'_>| {
        let id = words.number("a requirement")? as usize;
        if id == 0 || id > known { Err(words.error(&format!("there is no requirement {id}"))) } else { Ok(id - 1) }
    };
    let mut links = Vec::new();
    for _ in 0..words.number("a number of dependencies")? {
        links.push((requirement(&mut words)?, requirement(&mut words)?));
    }
    let mut customers = Vec::new();
    for _ in 0..words.number("a number of customers")? {
        let profit = words.number("a profit")?;
        let mut asks = Vec::new();
        for _ in 0..words.number("a number of requests")? {
            asks.push(requirement(&mut words)?);
        }
        customers.push((profit, asks));
    }
    if !words.is_over() {
        words
            .number("the end")
            .map_or_else(Err, |more| Err(words.error(&format!("{more} is more than the file announces"))))?;
    }
    Ok(Instance { cost, links, customers })
}
