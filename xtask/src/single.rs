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
        blocks.push_str(&format!("<script type=\"application/x-lzma;base91\" id=\"{name}\">{text}</script>\n"));
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

/// A file as a text that the application unpacks (`src/embed/late/packed.js`): LZMA, a fifth smaller than gzip, in [`letters`].
pub fn packed(bytes: &[u8]) -> Outcome<String> {
    let mut options = LzmaOptions::with_preset(9);
    // WebAssembly and text are not aligned to words.
    (options.lc, options.lp, options.pb) = (4, 0, 0);
    options.dict_size = u32::try_from(bytes.len()).unwrap_or(u32::MAX).max(4096);
    let size = bytes.len() as u64;
    let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(size)).map_err(|error| error.to_string())?;
    writer.write_all(bytes).map_err(|error| error.to_string())?;
    Ok(letters(&writer.finish().map_err(|error| error.to_string())?))
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
