//! Cuts the chunks of a module off, each with everything that only it leads to (`src/base/chunk.rs`), by the library's own tool.

use crate::project::{self, Outcome};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The module that wasm-bindgen's glue imports the ways to load a chunk from; it is written here.
pub const LINK: &str = "plan-widget-chunks";
/// The module that scripts import the names of files from.
pub const FILES: &str = "plan-widget-files";

/// The chunk whose file also holds what several chunks share, so that each chunk is one file.
const HOLDER: &str = "views";
/// The custom sections in which it does; `late/chunks.js` reads them.
const SHARED: &str = "shared";

/// A module that was cut.
pub struct Cut {
    /// The first module, to be bound.
    pub main: Vec<u8>,
    /// The pieces that were cut off, by the names of the chunks that it is of.
    pub pieces: Vec<(Vec<String>, Vec<u8>)>,
}

/// Cuts a module that was linked with `--emit-relocs`.
pub fn cut(module: &[u8], folder: &Path) -> Outcome<Cut> {
    let main = folder.join("main.wasm");
    let mut options = Options::new(module);
    (options.output_dir, options.main_out_path, options.link_name) = (folder, &main, LINK);
    let made = transform(options).map_err(|error| format!("wasm_split: {error:#}"))?;
    let mut pieces = Vec::new();
    for path in &made.split_modules {
        let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
        let of = made.prefetch_map.iter().filter(|(_, stems)| stems.iter().any(|own| own == stem));
        let mut of: Vec<String> = of.map(|(name, _)| name.clone()).collect();
        of.sort();
        pieces.push((of, project::read_bytes(path)?));
    }
    pieces.sort();
    Ok(Cut { main: project::read_bytes(&main)?, pieces })
}

/// Makes one file of each chunk: what several of them share stands in that of [`HOLDER`].
pub fn join(pieces: Vec<(Vec<String>, Vec<u8>)>) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let (own, shared): (Vec<_>, Vec<_>) = pieces.into_iter().partition(|(of, _)| of.len() == 1);
    let mut files: BTreeMap<String, Vec<u8>> = own.into_iter().map(|(of, piece)| (of.concat(), piece)).collect();
    let holder = files.get_mut(HOLDER).ok_or_else(|| format!("there is no chunk {HOLDER}"))?;
    for (_, piece) in shared {
        let content = [&[SHARED.len() as u8], SHARED.as_bytes(), &piece].concat();
        holder.push(0);
        push_length(holder, content.len());
        holder.extend(content);
    }
    Ok(files)
}

/// LEB128, as WebAssembly writes lengths.
fn push_length(out: &mut Vec<u8>, mut length: usize) {
    while length > 0x7f {
        out.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
}

/// The script that says which files a chunk needs.
pub fn files<'c>(chunks: impl Iterator<Item = &'c String>) -> String {
    let mut script = String::from("export const FILES = {\n");
    for name in chunks {
        let needed = if name == HOLDER { vec![HOLDER] } else { vec![HOLDER, name] };
        let files: Vec<String> = needed.into_iter().map(|file| file_name(file).display().to_string()).collect();
        script.push_str(&format!("  {name}: {files:?},\n"));
    }
    script + "};\n"
}

/// The script that glue imports as [`LINK`]: a way to load each chunk for the module.
pub fn link<'c>(chunks: impl Iterator<Item = &'c String>) -> String {
    let load = project::root().join("src/embed/late/chunks.js");
    let mut script = format!("import {{ load }} from {:?};\n", load.display().to_string());
    for name in chunks {
        script.push_str(&format!(
            "export const __wasm_split_load_{name} = (then, data) => load({name:?}, then, data);\n"
        ));
    }
    script
}

/// The name of a file of a build.
pub fn file_name(part: &str) -> PathBuf {
    format!("plan-widget-{part}.wasm").into()
}
