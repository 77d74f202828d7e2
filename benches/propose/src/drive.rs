//! Runs a problem for a time or a number of passes, here or as WebAssembly under Node.js; the clock is here, never in the
//! solver.

use propose_bench::drag::Drag;
use propose_bench::session::Session;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

/// When to stop.
#[derive(Clone, Copy)]
pub struct Limits {
    pub seconds: Option<f64>,
    pub passes: Option<u64>,
    pub seed: u64,
    /// Seconds are the solver's processor time, else wall time.
    pub cpu: bool,
}

/// What came out.
pub struct Outcome {
    pub seconds: f64,
    pub passes: u64,
    pub objective: i64,
    pub bound: i64,
    pub answer: Vec<u32>,
}

/// Where the solver runs.
pub enum Engine {
    Native,
    Node { child: Child, ask: ChildStdin, tell: BufReader<ChildStdout> },
}

/// Seconds of work: wall time, or processor time of this thread where that is asked for and the system tells.
struct Stopwatch {
    wall: Instant,
    cpu: Option<u64>,
}

/// Nanoseconds this thread has run (Linux).
fn thread_nanos() -> Option<u64> {
    std::fs::read_to_string("/proc/thread-self/schedstat").ok()?.split(' ').next()?.parse().ok()
}

impl Stopwatch {
    fn start(cpu: bool) -> Self {
        Stopwatch { wall: Instant::now(), cpu: if cpu { thread_nanos() } else { None } }
    }

    fn seconds(&self) -> f64 {
        let wall = self.wall.elapsed().as_secs_f64();
        self.cpu.and_then(|from| Some((thread_nanos()? - from) as f64 / 1e9)).map_or(wall, |cpu| cpu.min(wall))
    }
}

/// More passes than there will ever be.
const ENDLESS: u64 = 1_000_000_000_000;

impl Engine {
    /// Node.js with the solvers' module.
    ///
    /// # Errors
    /// If Node.js cannot be started.
    pub fn node(script: &str, module: &str) -> Result<Engine, String> {
        let mut child = Command::new("node")
            .args([script, module])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("node could not be started: {error}"))?;
        match (child.stdin.take(), child.stdout.take()) {
            (Some(ask), Some(tell)) => Ok(Engine::Node { child, ask, tell: BufReader::new(tell) }),
            _ => Err("node gave no pipes".to_owned()),
        }
    }

    /// Solves one problem.
    ///
    /// # Errors
    /// If the solver refuses it or Node.js fails.
    pub fn solve(&mut self, words: &[u32], limits: Limits) -> Result<Outcome, String> {
        match self {
            Engine::Native => drive(words, limits),
            Engine::Node { ask, tell, .. } => {
                let list = |words: &[u32]| words.iter().map(u32::to_string).collect::<Vec<_>>().join(",");
                let or_null = |value: Option<String>| value.unwrap_or_else(|| "null".to_owned());
                let (seconds, passes) = (limits.seconds.map(|s| s.to_string()), limits.passes.map(|p| p.to_string()));
                let (seconds, passes) = (or_null(seconds), or_null(passes));
                let line = format!(
                    "{{\"seed\":{},\"seconds\":{seconds},\"passes\":{passes},\"cpu\":{},\"words\":[{}]}}",
                    limits.seed,
                    limits.cpu,
                    list(words)
                );
                writeln!(ask, "{line}").and_then(|()| ask.flush()).map_err(|error| error.to_string())?;
                let mut reply = String::new();
                tell.read_line(&mut reply).map_err(|error| error.to_string())?;
                read_reply(&reply).ok_or_else(|| format!("node answered {:?}", reply.trim()))
            }
        }
    }

    /// Drags bars of a made plan: milliseconds of the median and of the 95th percentile, and bars moved on average.
    ///
    /// # Errors
    /// If the plan cannot be made or Node.js fails.
    pub fn drag(&mut self, items: usize, teams: usize, seed: u64, count: usize) -> Result<Vec<f64>, String> {
        match self {
            Engine::Native => {
                let mut drag = Drag::new(items, teams, seed).ok_or("the plan was refused")?;
                let (mut times, mut moved) = (Vec::with_capacity(count), 0);
                for _ in 0..count {
                    let watch = Instant::now();
                    moved += drag.one();
                    times.push(watch.elapsed().as_secs_f64() * 1e3);
                }
                times.sort_by(f64::total_cmp);
                Ok(vec![times[count / 2], times[count * 95 / 100], moved as f64 / count as f64])
            }
            Engine::Node { ask, tell, .. } => {
                let drag = format!("{{\"items\":{items},\"teams\":{teams},\"seed\":{seed},\"count\":{count}}}");
                writeln!(ask, "{{\"drag\":{drag}}}").and_then(|()| ask.flush()).map_err(|error| error.to_string())?;
                let mut reply = String::new();
                tell.read_line(&mut reply).map_err(|error| error.to_string())?;
                reply
                    .split_whitespace()
                    .map(|word| word.parse().map_err(|_| format!("node answered {reply:?}")))
                    .collect()
            }
        }
    }

    /// Lets Node.js end.
    pub fn close(self) {
        if let Engine::Node { mut child, ask, .. } = self {
            drop(ask);
            // Its answers are all in: how it ends changes nothing.
            let _ = child.wait();
        }
    }
}

fn read_reply(reply: &str) -> Option<Outcome> {
    let mut words = reply.split_whitespace();
    Some(Outcome {
        seconds: words.next()?.parse().ok()?,
        passes: words.next()?.parse().ok()?,
        objective: words.next()?.parse().ok()?,
        bound: words.next()?.parse().ok()?,
        answer: words.map(|word| word.parse().ok()).collect::<Option<Vec<u32>>>()?,
    })
}

/// The same steps as `solve` in drive.mjs: slices of a few milliseconds, and the solver told what to expect.
fn drive(words: &[u32], limits: Limits) -> Result<Outcome, String> {
    let watch = Stopwatch::start(limits.cpu);
    let limit = limits.seconds.unwrap_or(f64::INFINITY);
    let most = limits.passes.unwrap_or(u64::MAX);
    let mut session =
        Session::open(words, limits.seed, limits.passes.unwrap_or(ENDLESS)).ok_or("the solver refused it")?;
    // Passes and seconds of late, older slices fading.
    let (mut slice, mut recent) = (1, (0.0, 1e-9));
    while session.passes() < most {
        let (before, done) = (watch.seconds(), session.passes());
        let more = session.step(slice.min(most - done));
        let after = watch.seconds();
        if !more || after >= limit {
            break;
        }
        let took = after - before;
        if took < (limit / 100.0).min(0.004) {
            slice *= 2;
        } else if took > (limit / 30.0).min(0.012) {
            slice = (slice / 2).max(1);
        }
        if limits.passes.is_some() {
            continue;
        }
        recent = (0.95 * recent.0 + (session.passes() - done) as f64, 0.95 * recent.1 + took);
        let rest = (recent.0 / recent.1 * (limit - after)) as u64;
        session.expect(if after < limit / 50.0 { ENDLESS } else { session.passes() + rest });
    }
    let (objective, bound, answer) = session.answer();
    Ok(Outcome { seconds: watch.seconds(), passes: session.passes(), objective, bound, answer })
}
