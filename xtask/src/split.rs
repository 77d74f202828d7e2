//! Cuts the part of a module off that is fetched when it is needed: the functions that `split!` names (`src/base/split.rs`), with everything only they use.

use crate::project::{self, Outcome};
use std::path::Path;
use wasm_split_cli_support::{Options, transform};

/// The module without its part `name`, and the part, which imports memory, table and stack pointer from `__wasm_split`. The module must have been linked with `--emit-relocs`.
pub fn split(module: &[u8], name: &str, folder: &Path) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let main = folder.join("main.wasm");
    let mut options = Options::new(module);
    (options.output_dir, options.main_out_path) = (folder, &main);
    let parts = transform(options).map_err(|error| format!("wasm_split: {error:#}"))?.split_modules;
    let part = folder.join(format!("split_{name}.wasm"));
    if parts != [part.clone()] {
        return Err(format!("the module should come in two, but brings {parts:?}"));
    }
    Ok((project::read_bytes(&main)?, project::read_bytes(&part)?))
}
