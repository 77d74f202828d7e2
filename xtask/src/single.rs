//! `plan-widget.html`: the page, the loader, the application and its module in one file that opens from `file://`.

use crate::project::Outcome;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::io::Write;
use std::path::PathBuf;

/// The line of the page that loads the loader.
const LOADER_TAG: &str = r#"<script type="module" src="plan-widget.js"></script>"#;

/// The words that stand there as long as no script runs; a page that may not style itself either shows them at once.
const REFUSED: &str = "<style>.refused{animation:shown 0s 4s both}@keyframes shown{from{visibility:hidden}}</style>\
     <p class=\"refused\">Nothing here? The server of this page forbids scripts inside it (Content-Security-Policy). Save the file and open it from your disk, or use index.html, whose scripts are files of their own.</p>";

/// The block of the page that carries its files; `packages/tiddlywiki/startup.js` names it too.
const CARRIED: &str = "plan-widget-carried";

/// Where the loader asks for an application that is carried.
pub const SLOT: &str = "import.meta.planWidget";

/// Puts everything into the page: what it carries packed in a data block, which a parser skips at no cost, and the script that unpacks it.
pub fn page(page: &str, script: &str, carried: &str) -> Outcome<String> {
    if page.matches(LOADER_TAG).count() != 1 {
        return Err(format!("index.html must hold this line once: {LOADER_TAG}"));
    }
    // What the page fetches ahead stands in it.
    let page: String = page.lines().filter(|line| !line.contains("preload")).map(|line| format!("{line}\n")).collect();
    let block = format!("<script type=\"application/x-lzma;base91\" id=\"{CARRIED}\">{carried}</script>\n");
    let inline = format!("{block}<script type=\"module\">\n{script}\n</script>");
    Ok(page.replace(LOADER_TAG, &inline).replace("</noscript>", &format!("</noscript>{REFUSED}")))
}

/// The loader with what unpacks the application (`src/embed/packed`).
pub fn script(loader: &str, unpacking: &str) -> Outcome<String> {
    if loader.matches(SLOT).count() != 1 {
        return Err(format!("the loader must name {SLOT} once"));
    }
    let loader = loader.replace(SLOT, "planWidgetWithin");
    let read = format!("()=>document.getElementById(\"{CARRIED}\").textContent");
    let script = format!("const planWidgetWithin=(()=>{{{unpacking}}})().within({read});\n{loader}");
    if script.to_ascii_lowercase().contains("</script") || script.contains("<!--") {
        return Err("a script may not hold `</script` or `<!--` when it stands inside a page".into());
    }
    Ok(script)
}

/// A script with another in it: a function in the place of `slot`.
pub fn within(script: &str, slot: &str, part: &str) -> Outcome<String> {
    if script.matches(slot).count() != 1 {
        return Err(format!("the scripts must name {slot} once"));
    }
    Ok(script.replace(slot, &format!("(()=>{{{part}}})")))
}

/// Files as a text that the page unpacks (`src/embed/packed/main.js`): a line with their names and lengths, and one stream of them all, which they stand in by what they have in common, 4 % shorter
/// than each by itself; LZMA, a fifth smaller than gzip, in [`letters`].
pub fn packed(files: &[(PathBuf, Vec<u8>)]) -> Outcome<String> {
    let names: Vec<String> = files.iter().map(|(name, bytes)| format!("{}:{}", name.display(), bytes.len())).collect();
    let bytes = files.iter().map(|(_, bytes)| bytes.as_slice()).collect::<Vec<_>>().concat();
    let mut options = LzmaOptions::with_preset(9);
    // WebAssembly and text are not aligned to words.
    (options.lc, options.lp, options.pb) = (4, 0, 0);
    options.nice_len = 273;
    options.dict_size = u32::try_from(bytes.len()).unwrap_or(u32::MAX).max(4096);
    let size = bytes.len() as u64;
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(size)).map_err(|error| error.to_string())?;
    writer.write_all(&bytes).map_err(|error| error.to_string())?;
    let stream = letters(&writer.finish().map_err(|error| error.to_string())?);
    Ok(format!("{}\n{stream}", names.join(",")))
}

/// Bytes as ASCII that a script block and an address may hold as it is: two signs of 91 for each 13 bits, the lowest first. Base64 is 8 % longer.
/// The signs are those from the space to `~` but for `<`, which could end the block, and `#`, `%` and `?`, which mean something in an address.
pub fn letters(bytes: &[u8]) -> String {
    let signs: Vec<char> = (' '..='~').filter(|sign| !"#%<?".contains(*sign)).collect();
    let mut text = String::with_capacity(bytes.len() * 16 / 13 + 2);
    let (mut held, mut bits) = (0_u32, 0);
    let mut put = |value: u32| text.extend([signs[value as usize / 91], signs[value as usize % 91]]);
    for byte in bytes {
        held |= u32::from(*byte) << bits;
        bits += 8;
        if bits >= 13 {
            put(held & 0x1fff);
            held >>= 13;
            bits -= 13;
        }
    }
    if bits > 0 {
        put(held);
    }
    text
}

#[cfg(test)]
mod tests {
    /// `tests/js/letters.test.js` reads the same text.
    #[test]
    fn letters_are_what_the_page_reads() {
        let bytes: Vec<u8> = (0..=255).step_by(15).collect();
        assert_eq!(super::letters(&bytes), "N4;/NA]w4S,RbtcSXk5q}} !");
    }
}
