//! Cuts the chunks of a module off, each with everything that only it leads to (`src/base/chunk.rs`), by the library's own tool.

use crate::project::{self, Outcome};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use wasm_split_cli_support::{Options, transform};

/// The module that wasm-bindgen's glue imports the ways to load a chunk from; it is written here.
pub const LINK: &str = "plan-widget-chunks";
/// The module that scripts import the names of files from.
pub const FILES: &str = "plan-widget-files";

/// The chunk whose file also holds what it shares with others: an editor fetches it in any case.
const HOLDER: &str = "views";
/// Chunks whose share stands there too, so that they need no other file.
const HELD: [&str; 2] = [HOLDER, "seldom"];
/// The file of what only the others share.
const COMMON: &str = "common";
/// The custom sections in which they do; `late/chunks.js` reads them.
const SHARED: &str = "shared";

/// The files of the chunks by their names, and the chunks that need [`COMMON`].
pub struct ChunkFiles {
    pub files: BTreeMap<String, Vec<u8>>,
    common: BTreeSet<String>,
}

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

/// Makes one file of each chunk: what several of them share stands in that of [`HOLDER`], or in [`COMMON`] where that has no part in it.
pub fn join(pieces: Vec<(Vec<String>, Vec<u8>)>) -> Outcome<ChunkFiles> {
    /// A module without anything in it.
    const EMPTY: [u8; 8] = *b"\0asm\x01\0\0\0";
    let (own, shared): (Vec<_>, Vec<_>) = pieces.into_iter().partition(|(of, _)| of.len() == 1);
    let mut files: BTreeMap<String, Vec<u8>> = own.into_iter().map(|(of, piece)| (of.concat(), piece)).collect();
    if !files.contains_key(HOLDER) {
        return Err(format!("there is no chunk {HOLDER}"));
    }
    let mut common = BTreeSet::new();
    for (of, piece) in shared {
        let held = of.iter().any(|name| HELD.contains(&name.as_str()));
        let holder = files.entry(if held { HOLDER } else { COMMON }.to_owned()).or_insert_with(|| EMPTY.to_vec());
        let content = [&[SHARED.len() as u8], SHARED.as_bytes(), &piece].concat();
        holder.push(0);
        push_length(holder, content.len());
        holder.extend(content);
        if !held {
            common.extend(of);
        }
    }
    Ok(ChunkFiles { files, common })
}

/// LEB128, as WebAssembly writes lengths.
fn push_length(out: &mut Vec<u8>, mut length: usize) {
    while length > 0x7f {
        out.push((length & 0x7f) as u8 | 0x80);
        length >>= 7;
    }
    out.push(length as u8);
}

impl ChunkFiles {
    fn chunks(&self) -> impl Iterator<Item = &String> {
        self.files.keys().filter(|name| *name != COMMON)
    }

    /// The script that says which files a chunk needs: all in `FILES`, and those of each under its own name, since the loader needs few.
    pub fn list(&self) -> String {
        let mut script = String::new();
        for name in self.chunks() {
            let common = self.common.contains(name).then_some(COMMON);
            let own = (name != HOLDER).then_some(name.as_str());
            let needed = [Some(HOLDER), common, own].into_iter().flatten();
            let files: Vec<String> = needed.map(|file| file_name(file).display().to_string()).collect();
            script.push_str(&format!("export const {} = {files:?};\n", name.to_uppercase()));
        }
        let all: Vec<String> = self.chunks().map(|name| format!("{name}: {}", name.to_uppercase())).collect();
        format!("{script}export const FILES = {{ {} }};\n", all.join(", "))
    }

    /// The script that glue imports as [`LINK`]: a way to load each chunk for the module.
    pub fn link(&self) -> String {
        let load = project::root().join("src/embed/late/chunks.js");
        let mut script = format!("import {{ load }} from {:?};\n", load.display().to_string());
        for name in self.chunks() {
            script.push_str(&format!(
                "export const __wasm_split_load_{name} = (then, data) => load({name:?}, then, data);\n"
            ));
        }
        script
    }
}

/// The name of a file of a build.
pub fn file_name(part: &str) -> PathBuf {
    format!("plan-widget-{part}.wasm").into()
}
