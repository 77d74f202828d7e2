//! The project's chores: `cargo xtask <task>`.

mod bench;
mod bench_propose;
mod browsers;
mod chunks;
mod dist;
mod docs;
mod examples;
mod gallery;
mod hosts;
mod languages;
mod package;
mod plain;
mod plans;
mod project;
mod script;
mod serve;
mod single;
mod size;
mod test;
mod tools;
mod vscode;

use project::Outcome;
use std::process::ExitCode;

const HELP: &str = "\
cargo xtask <task>

  serve [--port N] [--open] [--dev]   build the widget and serve it on 127.0.0.1
  dist [--out DIR] [--dev] [--no-plain]
                                      build what a site serves into dist/; --no-plain: without the program as JavaScript
  test [--quick] [--only WORD] [--browser chromium|firefox|webkit]
                                      format, lints, native tests, and browser tests against a fresh build;
                                      --quick leaves the browsers out, --only keeps to tests whose names hold the word
  package [--out DIR] [--dev]         make what hosts install (npm, wikis, sites of documentation) in target/packages/
  docs [--out DIR] [--dev] [--widget DIR]
                                      build the documentation as a site in target/docs/, with every plan in it live
  vscode [--dev] [--widget DIR] [--test]
                                      pack the extension for Visual Studio Code as target/packages/plan-widget.vsix;
                                      --test tries it in code-server, which it installs (Node.js 20, a C++ compiler)
  examples                            make examples/*.plan.json anew from the tables in examples/sources/
  bench [--peers] [--items N,M] [--runs N] [--boots N] [--only NAME,NAME] [--out FILE]
                                      measure the widget in headless Chromium; --peers: beside other widgets
  bench chance                        how long 10,000 draws of 200 items take, and how long each slice of them
  bench import                        how long a list of 10,000 rows takes to be shown and taken in, and its longest tasks
  bench together [--dev]              live editing over two engines: edits a second, and when others see one
  bench propose PATH... [--ratio R] [--seconds S] [--cpu] [--passes N] [--seed N] [--out DIR] [--wasm]
                                      solve PSPLIB and Next Release Problem files, one CSV line each
  bench propose --size                what the solvers add to a module of WebAssembly, in bytes
  gallery                             take the pictures of docs/images/ in headless Chromium
  size [--out DIR] [--no-plain]       build, print raw, gzip and brotli sizes, fail past the budget

--dev makes a quick build that is not optimised, in target/dist-dev/.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (task, rest) = match arguments.split_first() {
        Some((task, rest)) => (task.as_str(), rest),
        None => ("help", &[] as &[String]),
    };
    let outcome = match task {
        "dist" => dist::Dist::from_arguments(rest).and_then(|dist| dist.build()),
        "serve" => serve::serve(rest),
        "trunk-hook" => dist::for_trunk(),
        "size" => size::size(rest),
        "gallery" => gallery::gallery(rest),
        "bench" => match rest.split_first() {
            Some((what, rest)) if what == "propose" => bench_propose::bench(rest),
            Some((what, _)) if what == "chance" => bench::chance(),
            Some((what, _)) if what == "import" => bench::import(),
            Some((what, rest)) if what == "together" => bench::together(rest),
            _ => bench::bench(rest),
        },
        "package" => package::package(rest),
        "docs" => docs::docs(rest),
        "vscode" => vscode::vscode(rest),
        "examples" => plans::write(),
        "test" => test::test(rest),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(format!("there is no task `{other}`\n\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

/// The value after `--name` or in `--name=value`, if the option was given.
fn option<'a>(arguments: &'a [String], name: &str) -> Outcome<Option<&'a str>> {
    for (place, argument) in arguments.iter().enumerate() {
        if argument == name {
            return match arguments.get(place + 1) {
                Some(value) => Ok(Some(value)),
                None => Err(format!("{name} needs a value")),
            };
        }
        if let Some(value) = argument.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
            return Ok(Some(value));
        }
    }
    Ok(None)
}
