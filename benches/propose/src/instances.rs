//! The instances that files hold: read, turned into the solvers' problems, and their answers checked and written.

use crate::msword::{self, Backlog};
use crate::session::{write_choice, write_project};
use crate::{check, nrp, psplib};
use plan_widget::schedule::propose::project::{Capacity, Job, Objective, Project};
use plan_widget::schedule::propose::release::{Candidate, Choice, Release};
use std::path::{Path, PathBuf};

/// One instance, ready to be solved.
pub struct Instance {
    pub name: String,
    pub words: Vec<u32>,
    kind: Kind,
}

enum Kind {
    Scheduling(psplib::Instance),
    Choosing { instance: nrp::Instance, budget: u64 },
    Releases { backlog: Backlog, budget: u64, factors: Vec<u32> },
}

/// The files named, and those in the folders named; in order of their numbers, so that j2 comes before j10.
pub fn files(paths: &[String]) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    for path in paths {
        let path = Path::new(path);
        if path.is_dir() {
            walk(path, &mut found)?;
        } else if path.is_file() {
            found.push(path.to_path_buf());
        } else {
            return Err(format!("{}: no such file or folder", path.display()));
        }
    }
    Ok(found)
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) -> Result<(), String> {
    let named = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(named)? {
        entries.push(entry.map_err(named)?.path());
    }
    entries.sort_by_key(|path| natural(&path.to_string_lossy()));
    for path in entries {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if path.is_dir() && !hidden {
            walk(&path, found)?;
        } else if path.is_file() && !hidden && is_instance(&path) {
            found.push(path);
        }
    }
    Ok(())
}

/// Whether a file in a folder is one to be read: by its name, or, whatever that is, by what it holds.
fn is_instance(path: &Path) -> bool {
    let usual = |ext: &std::ffi::OsStr| ext.eq_ignore_ascii_case("sm") || ext.eq_ignore_ascii_case("txt");
    path.extension().is_some_and(usual) || text_of(path).is_ok_and(|text| kind(&text).is_some())
}

/// What a file holds, by its content.
#[derive(Clone, Copy)]
enum Sort {
    Project,
    Choice,
    Backlog,
}

fn kind(text: &str) -> Option<Sort> {
    match () {
        () if psplib::is_project(text) => Some(Sort::Project),
        () if msword::is_backlog(text) => Some(Sort::Backlog),
        () if nrp::is_choice(text) => Some(Sort::Choice),
        () => None,
    }
}

fn text_of(path: &Path) -> Result<String, String> {
    let bytes = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// A key that sorts digits by value.
fn natural(text: &str) -> Vec<(u64, char)> {
    let mut key = Vec::new();
    let mut digits = None;
    for c in text.chars() {
        match c.to_digit(10) {
            Some(d) => digits = Some(digits.unwrap_or(0_u64).saturating_mul(10).saturating_add(u64::from(d))),
            None => {
                key.extend(digits.take().map(|number| (number, '0')));
                key.push((0, c));
            }
        }
    }
    key.extend(digits.map(|number| (number, '0')));
    key
}

/// The instances of one file: one of a project, one per ratio of a release problem.
///
/// # Errors
/// The file, the line and what is wrong with it.
pub fn read(path: &Path, ratios: &[String]) -> Result<Vec<Instance>, String> {
    let stem = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    parse(&stem, &text_of(path)?, ratios).map_err(|error| format!("{}: {error}", path.display()))
}

/// The instances of a text; `stem` is the name of its file without the extension.
///
/// # Errors
/// The line and what is wrong with it.
pub fn parse(stem: &str, text: &str, ratios: &[String]) -> Result<Vec<Instance>, String> {
    let usual = ["0.3", "0.5", "0.7"].map(str::to_owned);
    let mut found = Vec::new();
    match kind(text) {
        Some(Sort::Project) => {
            let instance = psplib::parse(text)?;
            let words = write_project(&project(&instance));
            found.push(Instance { name: stem.to_owned(), words, kind: Kind::Scheduling(instance) });
        }
        Some(Sort::Backlog) => {
            for ratio in if ratios.is_empty() { &usual } else { ratios } {
                for (count, factors) in [("", vec![1]), ("3x", vec![3, 2, 1])] {
                    let backlog = msword::parse(text)?;
                    let total = backlog.effort.iter().map(|&e| u64::from(e)).sum();
                    let budget = share(total, ratio)? / factors.len() as u64;
                    let words = write_choice(&backlog_choice(&backlog, budget, &factors));
                    let kind = Kind::Releases { backlog, budget, factors };
                    found.push(Instance { name: format!("{stem}-{count}{ratio}"), words, kind });
                }
            }
        }
        Some(Sort::Choice) => {
            let small = stem.to_lowercase();
            let classic = (1..=5).any(|number| small == format!("nrp{number}"));
            let usual = &usual[..if classic { 3 } else { 2 }];
            for ratio in if ratios.is_empty() { usual } else { ratios } {
                let instance = nrp::parse(text)?;
                let budget = share(instance.cost.iter().map(|&c| u64::from(c)).sum(), ratio)?;
                let words = write_choice(&choice(&instance, budget));
                let kind = Kind::Choosing { instance, budget };
                found.push(Instance { name: format!("{stem}-{ratio}"), words, kind });
            }
        }
        None => {
            return Err(
                "line 1: neither a PSPLIB project, nor a Next Release Problem, nor a backlog with stakeholder \
                        values"
                    .to_owned(),
            );
        }
    }
    Ok(found)
}

/// floor(ratio * total), the ratio being a decimal fraction read exactly.
fn share(total: u64, ratio: &str) -> Result<u64, String> {
    let (whole, part) = ratio.split_once('.').unwrap_or((ratio, ""));
    let scale = 10_u64.checked_pow(part.len() as u32);
    let digits = format!("{whole}{part}").parse::<u64>().ok();
    match (digits, scale) {
        (Some(digits), Some(scale)) => Ok((u128::from(total) * u128::from(digits) / u128::from(scale)) as u64),
        _ => Err(format!("{ratio} is no ratio")),
    }
}

fn project(instance: &psplib::Instance) -> Project {
    let demand = |j: usize| (0..).zip(&instance.demand[j]).map(|(r, &units)| (r, units)).collect();
    let job = |j: usize| Job { duration: instance.duration[j], demand: demand(j), ..Job::default() };
    Project {
        jobs: (0..instance.duration.len()).map(job).collect(),
        links: (0..).zip(&instance.successors).flat_map(|(a, s)| s.iter().map(move |&b| (a, b as u32))).collect(),
        teams: instance.capacity.iter().map(|&units| Capacity::steady(units)).collect(),
        objective: Objective::EarliestFinish,
        reach: 0,
        ..Project::default()
    }
}

/// Requirements first, then each customer as an item without cost that needs what it asks for.
fn choice(instance: &nrp::Instance, budget: u64) -> Choice {
    let mut items: Vec<Candidate> =
        instance.cost.iter().map(|&cost| Candidate { cost: vec![(0, cost)], ..Candidate::default() }).collect();
    let mut links: Vec<(u32, u32)> = instance.links.iter().map(|&(a, b)| (a as u32, b as u32)).collect();
    for (value, asks) in &instance.customers {
        links.extend(asks.iter().map(|&r| (r as u32, items.len() as u32)));
        items.push(Candidate { value: *value, ..Candidate::default() });
    }
    Choice { items, links, coupled: Vec::new(), releases: vec![Release { factor: 1, budget: vec![budget] }] }
}

fn backlog_choice(backlog: &Backlog, budget: u64, factors: &[u32]) -> Choice {
    let item =
        |i: usize| Candidate { value: backlog.value[i], cost: vec![(0, backlog.effort[i])], ..Candidate::default() };
    let pairs = |pairs: &[(usize, usize)]| pairs.iter().map(|&(a, b)| (a as u32, b as u32)).collect();
    Choice {
        items: (0..backlog.effort.len()).map(item).collect(),
        links: pairs(&backlog.links),
        coupled: pairs(&backlog.coupled),
        releases: factors.iter().map(|&factor| Release { factor, budget: vec![budget] }).collect(),
    }
}

impl Instance {
    /// Checks an answer by code that shares nothing with the solver.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn check(&self, answer: &[u32], claimed: i64) -> Result<(), String> {
        match &self.kind {
            Kind::Scheduling(instance) => check::schedule(instance, answer, claimed),
            Kind::Choosing { instance, budget } => {
                let chosen: Vec<bool> = answer.iter().take(instance.cost.len()).map(|&r| r > 0).collect();
                check::choice(instance, &chosen, *budget, claimed)
            }
            Kind::Releases { backlog, budget, factors } => check::releases(backlog, answer, *budget, factors, claimed),
        }
    }

    /// The answer as JSON: `starts`, or `chosen` (ids from 1; for several releases also who is in which).
    pub fn json(&self, answer: &[u32]) -> String {
        let list = |words: &mut dyn Iterator<Item = u32>| words.map(|w| w.to_string()).collect::<Vec<_>>().join(",");
        let inside =
            |r: &dyn Fn(u32) -> bool, n: usize| list(&mut (0..n).filter(|&i| r(answer[i])).map(|i| i as u32 + 1));
        match &self.kind {
            Kind::Scheduling(_) => format!("{{\"starts\":[{}]}}\n", list(&mut answer.iter().copied())),
            Kind::Choosing { instance, .. } => {
                format!("{{\"chosen\":[{}]}}\n", inside(&|r| r > 0, instance.cost.len()))
            }
            Kind::Releases { factors, .. } => {
                let rows: Vec<String> =
                    (1..=factors.len() as u32).map(|k| format!("[{}]", inside(&|r| r == k, answer.len()))).collect();
                let chosen = inside(&|r| r > 0, answer.len());
                format!("{{\"chosen\":[{chosen}],\"releases\":[{}]}}\n", rows.join(","))
            }
        }
    }
}
