//! Gives the functions between a module and its glue short names: wasm-bindgen tells them apart by hashes, which do not compress, and each stands in both files.

use std::collections::HashMap;
use walrus::Module;

/// How names begin that only the glue and the module know.
const INNER: [&str; 3] = ["__wbg_", "__wbindgen_", "wasm_bindgen__"];

/// Renames them in the module; gives back the glue with the same names.
pub fn shorten(module: &mut Module, glue: &str) -> String {
    let mut short: HashMap<String, String> = HashMap::new();
    let mut rename = |name: &mut String| {
        if INNER.iter().any(|start| name.starts_with(start)) {
            let number = short.len();
            *name = short.entry(std::mem::take(name)).or_insert_with(|| format!("${number}")).clone();
        }
    };
    module.imports.iter_mut().for_each(|import| rename(&mut import.name));
    module.exports.iter_mut().for_each(|export| rename(&mut export.name));

    let of_name = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let mut out = String::with_capacity(glue.len());
    let mut rest = glue;
    while let Some(at) = rest.find(of_name) {
        let end = rest[at..].find(|letter| !of_name(letter)).map_or(rest.len(), |length| at + length);
        out.push_str(&rest[..at]);
        out.push_str(short.get(&rest[at..end]).map_or(&rest[at..end], String::as_str));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use walrus::ValType;

    #[test]
    fn both_sides_get_the_same_names() {
        let mut module = Module::default();
        let kind = module.types.add(&[ValType::I32], &[]);
        let (id, _) = module.add_import_func("wbg", "__wbg_log_0123", kind);
        module.exports.add("widget_log", id);
        module.exports.add("__wbindgen_free", id);
        let glue = shorten(
            &mut module,
            "const wbg = { __wbg_log_0123: x => x, __wbg_log_01234: 1 }; wasm.__wbindgen_free(); wasm.widget_log()",
        );
        assert_eq!(glue, "const wbg = { $0: x => x, __wbg_log_01234: 1 }; wasm.$1(); wasm.widget_log()");
        let names: Vec<&str> = module.exports.iter().map(|export| export.name.as_str()).collect();
        assert_eq!(
            (names, module.imports.iter().next().map(|import| import.name.as_str())),
            (vec!["widget_log", "$1"], Some("$0"))
        );
    }
}
