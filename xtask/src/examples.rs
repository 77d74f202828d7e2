//! The `examples/` folder of a build: plans and host pages.

use crate::dist::walk;
use crate::project::{self, Outcome};
use std::path::PathBuf;

/// The example that `serve` opens on.
pub const FIRST: &str = "examples/checkout.plan.json";

/// The files of `examples/` with their paths relative to the build's folder; the tables they were made from stay behind.
pub fn files() -> Outcome<Vec<(PathBuf, Vec<u8>)>> {
    let root = project::root();
    walk(&root.join("examples"))?
        .into_iter()
        .filter(|path| !path.starts_with(root.join("examples/sources")))
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap_or(&path).to_path_buf();
            Ok((name, project::read_bytes(&path)?))
        })
        .collect()
}
