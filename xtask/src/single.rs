//! `plan-widget.html`: the page, the loader, the application and its module in one file that opens from `file://`.

use crate::project::Outcome;
use crate::size;
use base64::prelude::{BASE64_STANDARD, Engine as _};
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

/// Puts everything into the page. Each script becomes a function that is called when it is first needed; the modules stand
/// compressed and as base64 in data blocks, which a parser skips at no cost.
pub fn page(
    page: &str,
    loader: &str,
    parts: &[Part<'_>],
    modules: &[(PathBuf, Vec<u8>)],
    examples: &[(PathBuf, Vec<u8>)],
) -> Outcome<String> {
    if page.matches(LOADER_TAG).count() != 1 {
        return Err(format!("index.html must hold this line once: {LOADER_TAG}"));
    }
    // What the page fetches ahead stands in it.
    let page: String = page.lines().filter(|line| !line.contains("preload")).map(|line| format!("{line}\n")).collect();
    let script = within(loader, parts)?;
    let mut packed = String::new();
    for (name, module) in modules {
        packed.push_str(&block(&name.display().to_string(), module)?);
    }
    let mut blocks = String::new();
    for (path, bytes) in examples {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if let (Some(name), Ok(text)) = (name.strip_suffix(".plan.json"), std::str::from_utf8(bytes)) {
            // A `<` stands only inside strings, where JSON may escape it; unescaped it could end the block.
            let text = text.replace('<', "\\u003c");
            blocks.push_str(&format!(
                "<script type=\"application/json\" id=\"plan-widget-example-{name}\">{text}</script>\n"
            ));
        }
    }
    let inline = format!("{blocks}{packed}<script type=\"module\">\n{script}\n</script>");
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

/// A module as a text that the application unpacks.
pub fn packed(module: &[u8]) -> Outcome<String> {
    Ok(BASE64_STANDARD.encode(size::gzip(module)?))
}

/// The data block that holds a module.
fn block(name: &str, module: &[u8]) -> Outcome<String> {
    let packed = packed(module)?;
    Ok(format!("<script type=\"application/wasm+gzip;base64\" id=\"{name}\">{packed}</script>\n"))
}
