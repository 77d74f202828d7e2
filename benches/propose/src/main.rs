//! `propose-bench PATH…`: solves PSPLIB and Next Release Problem instances and prints one CSV line for each.

mod drive;

use drive::{Engine, Limits};
use propose_bench::instances;
use std::path::PathBuf;
use std::process::ExitCode;

const HELP: &str = "\
propose-bench PATH... [options]

PATH is a PSPLIB .sm file, a Next Release Problem .txt file, a backlog .csv, or a folder of them. Files are known by what they
hold, whatever they are called. What cannot be read is named with its line; the rest goes on.
  --ratio R      budget as a share of all cost, several by commas (default 0.3,0.5; 0.7 too for nrp1 to nrp5)
  --seconds S    time for each instance (default 1, unless --passes is given), from the problem in memory to the answer: wall
                 time, and so is the column; less is taken where the best is proven. With --passes, whichever comes first
  --cpu          count the solver's processor time instead, for a machine that is busy
  --passes N     passes for each instance: the same result for the same N and seed
  --seed N       default 1
  --out DIR      write <instance>.json with `starts`, or `chosen` (ids from 1)
  --drag ITEMS,TEAMS     instead: 200 drags in a made plan of so many items and teams, milliseconds
  --node SCRIPT MODULE   run the solvers' WebAssembly under Node.js";

#[derive(Default)]
struct Arguments {
    paths: Vec<String>,
    ratios: Vec<String>,
    seconds: Option<f64>,
    passes: Option<u64>,
    seed: Option<u64>,
    out: Option<PathBuf>,
    node: Option<(String, String)>,
    drag: Option<(usize, usize)>,
    cpu: bool,
}

fn arguments(mut words: impl Iterator<Item = String>) -> Result<Arguments, String> {
    let mut found = Arguments::default();
    while let Some(word) = words.next() {
        let (name, inline) = match word.split_once('=') {
            Some((name, value)) if name.starts_with("--") => (name.to_owned(), Some(value.to_owned())),
            _ => (word.clone(), None),
        };
        if !name.starts_with("--") {
            found.paths.push(word);
            continue;
        }
        if name == "--cpu" {
            found.cpu = true;
            continue;
        }
        let value = inline.or_else(|| words.next()).ok_or_else(|| format!("{name} needs a value"))?;
        let bad = || format!("{name} {value} is not a number");
        match name.as_str() {
            "--ratio" => found.ratios.extend(value.split(',').map(str::to_owned)),
            "--seconds" => found.seconds = Some(value.parse::<f64>().ok().filter(|s| *s >= 0.0).ok_or_else(bad)?),
            "--passes" => found.passes = Some(value.parse().map_err(|_| bad())?),
            "--seed" => found.seed = Some(value.parse().map_err(|_| bad())?),
            "--out" => found.out = Some(PathBuf::from(value)),
            "--drag" => {
                let pair = value.split_once(',').and_then(|(a, b)| Some((a.parse().ok()?, b.parse().ok()?)));
                found.drag = Some(pair.filter(|&(items, teams)| items > 1 && teams > 0).ok_or_else(bad)?);
            }
            "--node" => found.node = Some((value, words.next().ok_or("--node needs a script and a module")?)),
            _ => return Err(format!("there is no option {name}")),
        }
    }
    if found.paths.is_empty() && found.drag.is_none() { Err("no file or folder given".to_owned()) } else { Ok(found) }
}

fn run(arguments: &Arguments) -> Result<bool, String> {
    let seconds = arguments.seconds.or(if arguments.passes.is_none() { Some(1.0) } else { None });
    let limits = Limits { seconds, passes: arguments.passes, seed: arguments.seed.unwrap_or(1), cpu: arguments.cpu };
    if let Some(out) = &arguments.out {
        std::fs::create_dir_all(out).map_err(|error| format!("{}: {error}", out.display()))?;
    }
    let mut engine = match &arguments.node {
        Some((script, module)) => Engine::node(script, module)?,
        None => Engine::Native,
    };
    if let Some((items, teams)) = arguments.drag {
        let figures = engine.drag(items, teams, limits.seed, 200)?;
        println!(
            "items,teams,median_ms,p95_ms,moved\n{items},{teams},{:.3},{:.3},{:.1}",
            figures[0], figures[1], figures[2]
        );
        engine.close();
        return Ok(true);
    }
    println!("instance,objective,bound,seconds,passes,valid");
    let mut all_valid = true;
    for file in instances::files(&arguments.paths)? {
        let instances = match instances::read(&file, &arguments.ratios) {
            Ok(instances) => instances,
            Err(error) => {
                // What was named must be right; a folder may hold other things.
                all_valid &= !arguments.paths.iter().any(|path| *path == file.to_string_lossy());
                eprintln!("left out {error}");
                continue;
            }
        };
        for instance in instances {
            let outcome = match engine.solve(&instance.words, limits) {
                Ok(outcome) => outcome,
                Err(error) => {
                    all_valid = false;
                    eprintln!("left out {}: {error}", file.display());
                    continue;
                }
            };
            let verdict = instance.check(&outcome.answer, outcome.objective);
            if let Err(error) = &verdict {
                all_valid = false;
                eprintln!("{}: {error}", instance.name);
            }
            let (name, valid) = (&instance.name, verdict.is_ok());
            let (objective, bound, passes) = (outcome.objective, outcome.bound, outcome.passes);
            println!("{},{objective},{bound},{:.3},{passes},{valid}", field(name), outcome.seconds);
            if let Some(out) = &arguments.out {
                let path = out.join(format!("{name}.json"));
                std::fs::write(&path, instance.json(&outcome.answer))
                    .map_err(|e| format!("{}: {e}", path.display()))?;
            }
        }
    }
    engine.close();
    Ok(all_valid)
}

/// As a field of a CSV line.
fn field(text: &str) -> String {
    if text.contains([',', '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text.to_owned() }
}

fn main() -> ExitCode {
    match arguments(std::env::args().skip(1)).and_then(|arguments| run(&arguments)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}\n\n{HELP}");
            ExitCode::FAILURE
        }
    }
}
