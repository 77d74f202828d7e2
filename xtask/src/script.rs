//! The scripts and the page of a build: what is done to their text.

use crate::project::{self, Outcome};
use crate::tools::NodeTools;
use std::path::{Path, PathBuf};

/// The loader as one ES module, made from the modules that `main.js` imports.
pub fn loader() -> Outcome<String> {
    joined("src/embed/loader/main.js")
}

fn joined(main: &str) -> Outcome<String> {
    let mut joined = String::new();
    join(&project::root().join(main), &mut Vec::new(), &mut joined)?;
    Ok(joined)
}

/// Appends a module behind those that it imports. All share one scope in the end, so that a name may be declared only
/// once among them; a name declared twice is an error of the browser and of terser.
fn join(path: &Path, seen: &mut Vec<PathBuf>, joined: &mut String) -> Outcome {
    if seen.iter().any(|other| other == path) {
        return Ok(());
    }
    seen.push(path.to_path_buf());
    let mut body = String::new();
    for line in project::read(path)?.lines() {
        if line.starts_with("import ") {
            let name = line.split_once(" from \"./").and_then(|(_, rest)| rest.strip_suffix("\";"));
            let name = name.ok_or_else(|| format!("{}: not understood: {line}", path.display()))?;
            join(&path.with_file_name(name), seen, joined)?;
        } else {
            body.push_str(line.strip_prefix("export ").unwrap_or(line));
            body.push('\n');
        }
    }
    joined.push_str(&body);
    Ok(())
}

/// Shortens an ES module with terser; without Node.js only whole-line comments and indentation go.
pub fn minify(path: &Path, tools: Option<&NodeTools>) -> Outcome<String> {
    let text = project::read(path)?;
    let Some(tools) = tools else {
        return Ok(strip(&text));
    };
    let output = tools
        .command("terser/bin/terser")
        .arg(path)
        .args(["--module", "--ecma", "2022", "--mangle", "--compress", "passes=3,unsafe_arrows=true,toplevel=true"])
        .output()
        .map_err(|error| format!("terser could not be started: {error}"))?;
    if !output.status.success() {
        return Err(format!("terser: {}", String::from_utf8_lossy(&output.stderr)));
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// Removes lines that are only a `//` or a `/** */` comment, and the indentation of the others.
fn strip(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut in_block = false;
    for line in text.lines().map(str::trim) {
        if in_block || line.starts_with("/*") {
            in_block = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            out.push_str(line);
            out.push('\n');
        }
    }
    out
}

/// What stands behind wasm-bindgen's glue of the application.
///
/// First what it lacks: a way to cut the module off after a panic, so that no timer, promise or event listener that still holds
/// a closure can enter it again. Then what the loader needs only once the application is there: the modules that `late/main.js`
/// imports, as one export, in a scope of their own since the glue has names too. Last what runs jobs, in a worker that starts from this very script.
pub fn behind_glue() -> Outcome<String> {
    let late = joined("src/embed/late/main.js")?;
    let runner = joined("src/embed/worker/runner.js")?;
    Ok(format!(
        "export function halt() {{ wasmInstance = wasm = new Proxy({{}}, {{ get: () => () => {{}} }}); }}\n\
         export const late = (() => {{\n{late}\nreturn late;\n}})();\n\
         export const openJobs = (() => {{\n{runner}\nreturn openJobs;\n}})();"
    ))
}

/// What few pages need, as an ES module of its own.
pub fn rest() -> Outcome<String> {
    Ok(format!("{}export {{ rest }};\n", joined("src/embed/more/main.js")?))
}

/// Puts code behind wasm-bindgen's glue; it may assign to the binding that holds the module.
pub fn behind(glue: &str, code: &str) -> Outcome<String> {
    const EXPORTS: &str = "let wasmModule, wasmInstance, wasm;";
    // Byte by byte, as the glue hands texts over, 20 MB take a sixth of a second; encoded at once they take a third of that.
    const ENCODED: &str = "if (realloc === undefined) {";
    if glue.matches(EXPORTS).count() != 1 {
        return Err("wasm-bindgen's glue no longer declares `wasm` as expected; adapt xtask/src/script.rs".into());
    }
    let glue = glue.replace(ENCODED, "if (realloc === undefined || arg.length > 4096) {");
    Ok(format!(
        "{glue}
{code}
"
    ))
}

/// The stand-alone page without the lines that only Trunk reads.
pub fn page(source: &str) -> String {
    source.lines().filter(|line| !line.contains("data-trunk")).map(|line| format!("{line}\n")).collect()
}
