//! Runs tests over browsers: one worker per browser keeps its session, every test gets a fresh page, and the report reads like cargo's.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use std::{env, fs, thread};

use crate::browser::{Browser, Kind};
use crate::keys;
use crate::page::Page;
use crate::server::{self, Policy};

/// A test: its name, the headers of its pages, and what it does.
#[derive(Clone, Copy)]
pub struct Test {
    pub name: &'static str,
    pub policy: Policy,
    /// Whether it uses two browsers at once: then it is run in the first one alone.
    pub pair: bool,
    /// The only browser it is about.
    pub only: Option<Kind>,
    /// The browser whose driver cannot do it, and why.
    pub except: Option<(Kind, &'static str)>,
    pub run: fn(&Page<'_>),
}

impl Test {
    fn is_for(&self, kind: Kind) -> bool {
        self.only.is_none_or(|only| only == kind) && self.except.is_none_or(|(except, _)| except != kind)
    }
}

/// Makes the list of a module's tests: `tests![keys, rows under Policy::Open, hands only Webkit, files except Webkit "its driver asks where to"]`.
#[macro_export]
macro_rules! tests {
    ($($name:ident $(under $of:ident::$policy:ident)? $(only $only:ident)? $(except $except:ident $why:literal)?),* $(,)?) => {
        pub const TESTS: &[$crate::runner::Test] = &[$({
            #[allow(unused_mut)]
            let mut test = $crate::runner::Test {
                name: concat!(module_path!(), "::", stringify!($name)),
                pair: false,
                only: None,
                except: None,
                policy: $crate::Policy::Strict,
                run: $name,
            };
            $(test.policy = $of::$policy;)?
            $(test.only = Some($crate::Kind::$only);)?
            $(test.except = Some(($crate::Kind::$except, $why));)?
            test
        }),*];
    };
}

thread_local! {
    /// What the last panic of this thread said, and where.
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

struct Options {
    browsers: Vec<Kind>,
    filters: Vec<String>,
    list: bool,
}

fn options() -> Options {
    let mut options = Options { browsers: Kind::ALL.to_vec(), filters: Vec::new(), list: false };
    for arg in env::args().skip(1) {
        match arg.as_str() {
            "--list" => options.list = true,
            flag if flag.starts_with('-') => {}
            filter => options.filters.push(filter.to_owned()),
        }
    }
    if let Ok(only) = env::var("BROWSER") {
        options.browsers.retain(|kind| only.split(',').any(|name| name == kind.name()));
    }
    options
}

struct Report {
    failed: Vec<(String, String)>,
    /// What passed at the second try, and why it had not at the first.
    unsteady: Vec<(String, String)>,
    passed: usize,
}

/// Runs the tests whose full name (`chromium::grid::arrows`) contains one of the words given as arguments; all without words.
///
/// `BROWSER=chromium`, `firefox` or `webkit` keeps to one of them.
pub fn main(tests: &[Test]) -> ExitCode {
    let options = options();
    let full = |kind: Kind, test: &Test| format!("{}::{}", kind.name(), test.name.trim_start_matches("browser::"));
    let chosen = |name: &str| options.filters.is_empty() || options.filters.iter().any(|word| name.contains(word));
    if options.list {
        let names = tests.iter().map(|test| test.name.trim_start_matches("browser::"));
        names.for_each(|name| println!("{name}: test"));
        return ExitCode::SUCCESS;
    }
    quiet_panics();
    let start = Instant::now();
    // With one browser two workers share its tests; with several each has one.
    let workers = if options.browsers.len() == 1 { 2 } else { 1 };
    let mut threads = Vec::new();
    let mut count = 0;
    let report = Arc::new(Mutex::new(Report { failed: Vec::new(), unsteady: Vec::new(), passed: 0 }));
    for kind in &options.browsers {
        let mine =
            tests.iter().filter(|test| test.is_for(*kind) && (!test.pair || options.browsers.first() == Some(kind)));
        let queue: VecDeque<(String, Test)> =
            mine.map(|test| (full(*kind, test), *test)).filter(|(name, _)| chosen(name)).collect();
        count += queue.len();
        let workers = workers.min(queue.len());
        let queue = Arc::new(Mutex::new(queue));
        for worker in 0..workers {
            let (kind, queue, report) = (*kind, Arc::clone(&queue), Arc::clone(&report));
            threads.push(thread::spawn(move || work(kind, worker, &queue, &report)));
        }
    }
    println!("\nrunning {count} tests");
    for thread in threads {
        if thread.join().is_err() {
            lock(&report).failed.push(("a worker".into(), "ended in a panic of its own".into()));
        }
    }
    let report = lock(&report);
    if !report.unsteady.is_empty() {
        println!("\npassed at the second try only:\n");
        report.unsteady.iter().for_each(|(name, said)| println!("---- {name} ----\n{said}\n"));
    }
    if !report.failed.is_empty() {
        println!("\nfailures:\n");
        report.failed.iter().for_each(|(name, said)| println!("---- {name} ----\n{said}\n"));
        println!("failures:");
        report.failed.iter().for_each(|(name, _)| println!("    {name}"));
    }
    let ok = report.failed.is_empty() && report.passed == count;
    println!(
        "\ntest result: {}. {} passed; {} failed; 0 ignored; 0 measured; {} filtered out; finished in {:.2}s\n",
        if ok { "ok" } else { "FAILED" },
        report.passed,
        report.failed.len(),
        tests.len() * options.browsers.len() - count,
        start.elapsed().as_secs_f64()
    );
    if ok { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps what a panic says for the report instead of printing it between the lines of other workers.
fn quiet_panics() {
    panic::set_hook(Box::new(|info| {
        let what = info.payload_as_str().unwrap_or("a panic without words");
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        SAID.with(|said| *said.borrow_mut() = format!("{place}:\n{what}"));
    }));
}

fn work(kind: Kind, worker: usize, queue: &Mutex<VecDeque<(String, Test)>>, report: &Mutex<Report>) {
    let mut browser = None;
    loop {
        let Some((name, test)) = lock(queue).pop_front() else {
            return;
        };
        let mut attempt = || match browser.take().map_or_else(|| Browser::start(kind, worker), Ok) {
            Ok(running) => once(running, &name, &test, &mut browser),
            Err(e) => Err(e),
        };
        let mut outcome = attempt();
        let mut unsteady = None;
        if let Err(said) = outcome {
            // Browsers on a loaded machine have hiccups of their own. A fault of the widget fails twice; what failed once is told below.
            outcome = attempt();
            unsteady = outcome.is_ok().then(|| (name.clone(), said));
        }
        let mut report = lock(report);
        report.unsteady.extend(unsteady);
        match outcome {
            Ok(()) => {
                println!("test {name} ... ok");
                report.passed += 1;
            }
            Err(said) => {
                println!("test {name} ... FAILED");
                report.failed.push((name, said));
            }
        }
    }
}

/// Runs one test and hands the browser back for the next one, unless it no longer answers.
fn once(mut running: Browser, name: &str, test: &Test, next: &mut Option<Browser>) -> Result<(), String> {
    let attempt = |browser: &mut Browser| {
        let page = Page::new(browser, test.policy);
        let outcome = panic::catch_unwind(AssertUnwindSafe(|| {
            (test.run)(&page);
            page.check();
        }));
        outcome.map_err(|_| {
            let said = SAID.with(|said| said.borrow().clone());
            scene(&page, name, said)
        })
    };
    // The driver may break in setting up or clearing a page too: then the browser is thrown away.
    let outcome = panic::catch_unwind(AssertUnwindSafe(|| attempt(&mut running)));
    let outcome = outcome.unwrap_or_else(|_| Err(SAID.with(|said| said.borrow().clone())));
    let alive = panic::catch_unwind(AssertUnwindSafe(|| {
        running.session.release();
        running.session.open("about:blank");
        // WebKit's driver may hold a key that went up while it was busy: it is pressed and let go where nobody hears it.
        if running.kind == Kind::Webkit {
            ["Shift", "Ctrl", "Alt"].iter().for_each(|key| running.session.perform(&keys::chord(key)));
        }
    }));
    // What a failed test has left behind is nothing that the next one should meet.
    if outcome.is_ok() && alive.is_ok() {
        *next = Some(running);
    }
    outcome
}

/// What a test said when it failed and what the page looked like, told and kept beside the screenshot.
fn scene(page: &Page<'_>, name: &str, said: String) -> String {
    let mut lines = vec![said];
    lines.extend(page.complaints());
    let file = server::root().join("target/browser").join(name.replace("::", "-"));
    let _ = file.parent().map(fs::create_dir_all);
    let shot = file.with_extension("png");
    lines.push(match page.picture(&shot) {
        Ok(()) => format!("screenshot: {}", shot.canonicalize().unwrap_or(shot).display()),
        Err(e) => format!("no screenshot: {e}"),
    });
    let told = lines.join("\n");
    // The report tells it again at the end; the file is for a run that never gets there.
    let _ = fs::write(file.with_extension("txt"), &told);
    told
}
