//! `size`: what a visitor downloads, and whether it stays within the budget.

use crate::dist::Dist;
use crate::languages;
use crate::plain;
use crate::project::{self, Outcome};
use std::io::Write;

/// What is held to a budget: a name, the files counted together, how they are measured, and the most they may be.
const BUDGETS: [(&str, &[&str], Measure, usize); 3] = [
    ("loader", &["plan-widget.js"], Measure::Brotli, 5_000),
    ("all that an editor downloads", &DOWNLOADED, Measure::Brotli, 700_000),
    ("single file", &["plan-widget.html"], Measure::Raw, 1_800_000),
];

/// What an editor's browser has fetched once the page has been open for some seconds; what reads and writes foreign formats, and long work, come when they are used.
const DOWNLOADED: [&str; 5] = [
    "plan-widget.js",
    "plan-widget-app.js",
    "plan-widget-app_bg.wasm",
    "plan-widget-more.js",
    "plan-widget-views.wasm",
];

/// What it fetches besides after half a minute, or sooner when someone goes there: the places that are seldom opened.
const LATER: [&str; 1] = ["plan-widget-seldom.wasm"];

/// The files of a build that are weighed.
const FILES: [&str; 14] = [
    "plan-widget.js",
    "plan-widget-app.js",
    "plan-widget-app_bg.wasm",
    "plan-widget-more.js",
    "plan-widget-nats.js",
    "plan-widget-views.wasm",
    "plan-widget-seldom.wasm",
    "plan-widget-common.wasm",
    "plan-widget-jobs.wasm",
    "plan-widget-import.wasm",
    "plan-widget-export.wasm",
    "plan-widget-plain.js",
    "index.html",
    "plan-widget.html",
];

/// The most that each file of a language may be, in bytes after brotli.
const LANGUAGE: usize = 15_000;

/// How a file is weighed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Measure {
    /// As it lies on disk.
    Raw,
    /// As a server sends it with brotli, quality 11.
    Brotli,
}

/// Builds, prints raw, gzip and brotli sizes in bytes, and fails when a budget is exceeded.
pub fn size(arguments: &[String]) -> Outcome {
    let dist = Dist::from_arguments(arguments)?;
    dist.build()?;
    let mut sizes = Vec::new();
    println!("{:<28} {:>10} {:>10} {:>10}", "file", "raw", "gzip", "brotli");
    let languages = languages::files(dist.dev)?.into_iter().map(|(name, _)| name.to_string_lossy().into_owned());
    let files = FILES.iter().filter(|name| dist.plain || **name != plain::FILE);
    let names: Vec<String> = files.map(|name| (*name).to_owned()).chain(languages).collect();
    for name in &names {
        let bytes = project::read_bytes(&dist.folder.join(name))?;
        let (gzip, brotli) = (gzip(&bytes)?.len(), brotli(&bytes)?);
        println!("{name:<28} {:>10} {gzip:>10} {brotli:>10}", bytes.len());
        sizes.push((&**name, bytes.len(), brotli));
    }
    println!();
    let mut over = Vec::new();
    for (what, files, measure, most) in BUDGETS {
        let total: usize = sizes
            .iter()
            .filter(|(name, ..)| files.contains(name))
            .map(|(_, raw, brotli)| if measure == Measure::Raw { *raw } else { *brotli })
            .sum();
        let unit = if measure == Measure::Raw { "raw" } else { "brotli" };
        println!("{what}: {total} of {most} bytes {unit}");
        if total > most {
            over.push(what);
        }
    }
    let all = |files: &[&str]| -> usize {
        sizes.iter().filter(|(name, ..)| files.contains(name)).map(|(.., brotli)| brotli).sum()
    };
    println!("with what an editor fetches after half a minute: {} bytes brotli", all(&DOWNLOADED) + all(&LATER));
    let heavy = sizes.iter().filter(|(name, _, brotli)| name.ends_with(".txt") && *brotli > LANGUAGE);
    over.extend(heavy.map(|(name, ..)| *name));
    if over.is_empty() { Ok(()) } else { Err(format!("over budget: {}", over.join(", "))) }
}

/// Compressed by gzip at its best level.
pub fn gzip(bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).map_err(|error| error.to_string())?;
    encoder.finish().map_err(|error| error.to_string())
}

/// Length in bytes after brotli at quality 11 with a window of 4 MiB, as servers send static files.
pub fn brotli(bytes: &[u8]) -> Outcome<usize> {
    let mut out = Vec::new();
    {
        let mut encoder = brotli::CompressorWriter::new(&mut out, 1 << 16, 11, 22);
        encoder.write_all(bytes).map_err(|error| error.to_string())?;
    }
    Ok(out.len())
}
