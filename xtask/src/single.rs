//! `plan-widget.html`: the page, the loader, the application and its module in one file that opens from `file://`.

use crate::project::Outcome;
use crate::size;
use std::path::PathBuf;

/// The line of the page that loads the loader.
const LOADER_TAG: &str = r#"<script type="module" src="plan-widget.js"></script>"#;

/// A script that the single file holds: what stands in the loader, or in a script that went in before, where it goes, and its text.
pub struct Part<'p> {
    pub slot: &'static str,
    pub script: &'p str,
}

/// Puts everything into the page. Each script becomes a function that is called when it is first needed; the module stands
/// compressed and as base64 in a data block, which a parser skips at no cost.
pub fn page(
    page: &str,
    loader: &str,
    parts: &[Part<'_>],
    module: &[u8],
    examples: &[(PathBuf, Vec<u8>)],
) -> Outcome<String> {
    if page.matches(LOADER_TAG).count() != 1 {
        return Err(format!("index.html must hold this line once: {LOADER_TAG}"));
    }
    let mut script = loader.to_owned();
    for Part { slot, script: part } in parts {
        if script.matches(slot).count() != 1 {
            return Err(format!("the scripts must name {slot} once"));
        }
        script = script.replace(slot, &format!("(()=>{{{}}})", as_function_body(part)?));
    }
    let module = block(module)?;
    if script.to_ascii_lowercase().contains("</script") || script.contains("<!--") {
        return Err("a script may not hold `</script` or `<!--` when it stands inside a page".into());
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
    let inline = format!("{blocks}{module}<script type=\"module\">\n{script}\n</script>");
    Ok(page.replace(LOADER_TAG, &inline))
}

/// The data block that holds the module.
fn block(module: &[u8]) -> Outcome<String> {
    let packed = base64(&size::gzip(module)?);
    Ok(format!("<script type=\"application/wasm+gzip;base64\" id=\"plan-widget-app-wasm\">{packed}</script>\n"))
}

/// Turns an ES module into the body of a function that returns its exports.
fn as_function_body(module: &str) -> Outcome<String> {
    let mut names: Vec<(String, String)> = Vec::new();
    let mut body = String::with_capacity(module.len());
    let mut rest = module;
    while let Some(at) = next_export(rest) {
        body.push_str(&rest[..at]);
        rest = rest[at + "export".len()..].trim_start();
        if let Some(list) = rest.strip_prefix('{') {
            let end = list.find('}').ok_or("an export list in the glue has no end")?;
            for entry in list[..end].split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
                let (local, public) = entry.split_once(" as ").unwrap_or((entry, entry));
                names.push((public.trim().to_owned(), local.trim().to_owned()));
            }
            rest = list[end + 1..].trim_start_matches(';');
        } else {
            let keyword = ["async function ", "function ", "class ", "const "]
                .into_iter()
                .find(|keyword| rest.starts_with(keyword))
                .ok_or("the glue exports something this task does not know")?;
            let name: String = rest[keyword.len()..]
                .chars()
                .take_while(|letter| letter.is_alphanumeric() || *letter == '_' || *letter == '$')
                .collect();
            names.push((name.clone(), name));
        }
    }
    body.push_str(rest);
    let exports: Vec<String> = names.iter().map(|(public, local)| format!("\"{public}\":{local}")).collect();
    Ok(format!("{body};return{{{}}}", exports.join(",")))
}

/// The offset of the next `export` that begins a statement.
fn next_export(text: &str) -> Option<usize> {
    text.match_indices("export").map(|(at, _)| at).find(|&at| {
        let before = text[..at].trim_end_matches([' ', '\t']).chars().next_back();
        let after = text[at + "export".len()..].chars().next();
        matches!(before, None | Some('\n' | ';' | '}')) && matches!(after, Some(' ' | '{'))
    })
}

/// Standard base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let word = group.iter().fold(0u32, |word, &byte| word << 8 | u32::from(byte)) << (8 * (3 - group.len()));
        for place in 0..4 {
            if place <= group.len() {
                text.push(char::from(ALPHABET[(word >> (18 - 6 * place) & 63) as usize]));
            } else {
                text.push('=');
            }
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_follows_the_vectors_of_rfc_4648() {
        for (plain, coded) in [
            ("", ""),
            ("f", "Zg=="),
            ("fo", "Zm8="),
            ("foo", "Zm9v"),
            ("foob", "Zm9vYg=="),
            ("fooba", "Zm9vYmE="),
            ("foobar", "Zm9vYmFy"),
        ] {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn exports_become_properties() {
        let module = "let w;export function a(){}\nclass B{}export{B,c as default};export class D{}";
        let body = as_function_body(module).expect("the module is understood");
        assert_eq!(body, "let w;function a(){}\nclass B{}class D{};return{\"a\":a,\"B\":B,\"default\":c,\"D\":D}");
    }

    #[test]
    fn the_word_export_inside_code_is_left_alone() {
        let body = as_function_body("let x=instance.exports;x.export_all()").expect("the module is understood");
        assert!(body.starts_with("let x=instance.exports;x.export_all();"), "{body}");
    }
}
