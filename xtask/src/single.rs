//! `plan-widget.html`: the page, the loader, the application and its module in one file that opens from `file://`.

use crate::project::Outcome;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::io::Write;
use std::path::PathBuf;

/// The line of the page that loads the loader.
const LOADER_TAG: &str = r#"<script type="module" src="plan-widget.js"></script>"#;

/// The words that stand there as long as no script runs; a page that may not style itself either shows them at once.
const REFUSED: &str = "<style>.refused{animation:shown 0s 4s both}@keyframes shown{from{visibility:hidden}}</style>\
     <p class=\"refused\">Nothing here? The server of this page forbids scripts inside it (Content-Security-Policy). Save the file and open it from your disk, or use index.html, whose scripts are files of their own.</p>";

/// A script that the single file holds: what stands in the loader, or in a script that went in before, where it goes, and its text as the body of a function.
pub struct Part<'p> {
    pub slot: &'static str,
    pub script: &'p str,
}

/// Puts everything into the page. Each script becomes a function that is called when it is first needed; the files that it
/// carries packed stand in data blocks, which a parser skips at no cost.
pub fn page(page: &str, loader: &str, parts: &[Part<'_>], carried: &[(PathBuf, Vec<u8>)]) -> Outcome<String> {
    if page.matches(LOADER_TAG).count() != 1 {
        return Err(format!("index.html must hold this line once: {LOADER_TAG}"));
    }
    // What the page fetches ahead stands in it.
    let page: String = page.lines().filter(|line| !line.contains("preload")).map(|line| format!("{line}\n")).collect();
    let script = within(loader, parts)?;
    let mut blocks = String::new();
    for (name, bytes) in carried {
        let (name, text) = (name.display(), packed(bytes)?);
        blocks.push_str(&format!("<script type=\"application/x-lzma;base64\" id=\"{name}\">{text}</script>\n"));
    }
    let inline = format!("{blocks}<script type=\"module\">\n{script}\n</script>");
    Ok(page.replace(LOADER_TAG, &inline).replace("</noscript>", &format!("</noscript>{REFUSED}")))
}

/// A script with its parts in it, as it may stand inside a page.
pub fn within(script: &str, parts: &[Part<'_>]) -> Outcome<String> {
    let mut script = script.to_owned();
    for Part { slot, script: part } in parts {
        if script.matches(slot).count() != 1 {
            return Err(format!("the scripts must name {slot} once"));
        }
        script = script.replace(slot, &format!("(()=>{{{part}}})"));
    }
    if script.to_ascii_lowercase().contains("</script") || script.contains("<!--") {
        return Err("a script may not hold `</script` or `<!--` when it stands inside a page".into());
    }
    Ok(script)
}

/// A file as a text that the application unpacks (`src/embed/late/packed.js`): LZMA, a fifth smaller than gzip, as base64.
pub fn packed(bytes: &[u8]) -> Outcome<String> {
    let mut options = LzmaOptions::with_preset(9);
    // WebAssembly and text are not aligned to words.
    (options.lc, options.lp, options.pb) = (4, 0, 0);
    options.dict_size = u32::try_from(bytes.len()).unwrap_or(u32::MAX).max(4096);
    let size = bytes.len() as u64;
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(size)).map_err(|error| error.to_string())?;
    writer.write_all(bytes).map_err(|error| error.to_string())?;
    Ok(BASE64_STANDARD.encode(writer.finish().map_err(|error| error.to_string())?))
}
