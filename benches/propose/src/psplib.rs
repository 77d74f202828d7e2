//! Reads PSPLIB single-mode instances (`.sm`; Kolisch and Sprecher, EJOR 96, 1996).
//!
//! Sections are known by their titles, in any case and spacing; rows by the numbers they begin with. A row may go on on the next
//! lines; line ends of any sort, tabs and blank lines do not matter.

use crate::words::{Words, lines};
use plan_widget::schedule::propose::project::MAX_UNITS;

/// One instance, dummies included; job ids from 0 (the file counts from 1).
pub struct Instance {
    pub duration: Vec<u32>,
    /// Units per resource for each job.
    pub demand: Vec<Vec<u16>>,
    pub successors: Vec<Vec<usize>>,
    pub capacity: Vec<u16>,
}

const LINKS: &str = "precedencerelation";
const JOBS: &str = "requests";
const CAPACITY: &str = "resourceavailabilit";

/// Letters alone, small.
fn letters(line: &str) -> String {
    line.chars().filter(char::is_ascii_alphabetic).map(|c| c.to_ascii_lowercase()).collect()
}

/// Whether a text has the sections this file reads.
pub fn is_project(text: &str) -> bool {
    let titled = |title: &str| lines(text).any(|(_, line)| letters(line).starts_with(title));
    titled(LINKS) && titled(JOBS)
}

/// The lines of a section that begin with a number.
fn section<'t>(text: &'t str, title: &str, name: &str) -> Result<Words<'t>, String> {
    let mut all = lines(text).skip_while(|(_, line)| !letters(line).starts_with(title));
    let (at, _) = all.next().ok_or_else(|| format!("no section {name}"))?;
    let ends =
        |line: &str| line.starts_with('*') || [LINKS, JOBS, CAPACITY].iter().any(|t| letters(line).starts_with(t));
    let rows =
        all.take_while(|(_, line)| !ends(line)).filter(|(_, line)| line.starts_with(|c: char| c.is_ascii_digit()));
    Ok(Words::new(rows, at))
}

/// # Errors
/// A sentence that names the line, or the section that is missing.
pub fn parse(text: &str) -> Result<Instance, String> {
    let mut words = section(text, CAPACITY, "RESOURCEAVAILABILITIES")?;
    let mut capacity = Vec::new();
    while !words.is_over() {
        let units = words.number("a capacity")?;
        capacity.push(u16::try_from(units).ok().filter(|units| *units <= MAX_UNITS));
        if capacity.last() == Some(&None) {
            return Err(words.error(&format!("a capacity of {units} is more than {MAX_UNITS}")));
        }
    }
    let capacity: Vec<u16> = capacity.into_iter().flatten().collect();
    if capacity.is_empty() {
        return Err(words.error("no capacities"));
    }
    let mut words = section(text, JOBS, "REQUESTS/DURATIONS")?;
    let (mut duration, mut demand) = (Vec::new(), Vec::new());
    while !words.is_over() {
        single_mode(&mut words, duration.len())?;
        duration.push(words.number("a duration")?);
        let mut row = Vec::new();
        for (resource, most) in capacity.iter().enumerate() {
            let units = words.number("a request")?;
            if units > u32::from(*most) {
                let (job, resource) = (duration.len(), resource + 1);
                return Err(
                    words.error(&format!("job {job} asks for {units} of resource {resource}, which has {most}"))
                );
            }
            row.push(units as u16);
        }
        demand.push(row);
    }
    let mut words = section(text, LINKS, "PRECEDENCE RELATIONS")?;
    let mut successors: Vec<Vec<usize>> = Vec::new();
    while !words.is_over() {
        words.keyed(successors.len() + 1, "job")?;
        words.number("a number of modes")?;
        let mut row = Vec::new();
        for _ in 0..words.number("a number of successors")? {
            let job = words.number("a successor")? as usize;
            if job == 0 || job > duration.len() {
                return Err(words.error(&format!("there is no job {job}")));
            }
            row.push(job - 1);
        }
        successors.push(row);
    }
    if successors.len() != duration.len() {
        let (links, jobs) = (successors.len(), duration.len());
        return Err(words.error(&format!("{links} jobs in the precedence relations, {jobs} in the durations")));
    }
    Ok(Instance { duration, demand, successors, capacity })
}

/// A row begins with the number of its job and that of its only mode.
fn single_mode(words: &mut Words<'_>, before: usize) -> Result<(), String> {
    let job = words.number("a job")? as usize;
    let mode = words.number("a mode")?;
    match (job == before + 1, mode) {
        (true, 1) => Ok(()),
        (false, _) if job > before + 1 || job == 0 => {
            Err(words.error(&format!("job {job} where job {} should be", before + 1)))
        }
        _ => Err(words.error(&format!("job {job} has several modes; only single-mode projects are read"))),
    }
}
