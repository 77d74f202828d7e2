//! `gallery`: the pictures of the README and the docs, taken from the real build.

use crate::browsers;
use crate::dist::Dist;
use crate::project::{self, Outcome, run};
use std::process::Command;

/// Builds the widget and photographs its views in headless Chromium into `docs/images/`.
pub fn gallery(arguments: &[String]) -> Outcome {
    let drivers = browsers::ensure(Some("chromium"))?;
    let dist = Dist::from_arguments(arguments)?;
    dist.build()?;
    run(Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--package", "browser-tests", "--bin", "gallery"])
        .env("DIST", &dist.folder)
        .envs(drivers)
        .current_dir(project::root()))
}
