//! The program as plain JavaScript, for pages whose policy forbids WebAssembly: binaryen's `wasm2js` over the module and its chunks in one.

use crate::chunks::Cut;
use crate::dist::{APP, WASM_OPT};
use crate::project::{self, Outcome, run};
use crate::script;
use crate::tools::NodeTools;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// The module that `wasm2js` makes ends with this; what is before it is kept.
const INSTANCE: &str = "var retasmFunc = asmFunc({";

/// What a site serves of it.
pub const FILE: &str = "plan-widget-plain.js";

/// Makes `glue.js` and `begin.js`, a script that exports `begin(imports)`, of a module that was cut into a main module and chunks.
pub fn make(cut: &Cut, folder: &Path, tools: &NodeTools) -> Outcome {
    let mut output = Bindgen::new()
        // Without that section the module is taken for one that has no reference types: JavaScript has none.
        .input_bytes(APP, without_features(&cut.main)?)
        .keep_lld_exports(true)
        .web(true)
        .map_err(|error| error.to_string())?
        .typescript(false)
        .remove_name_section(true)
        .generate_output()
        .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
    let glue = script::completed(output.js())?;
    let main = folder.join("main.wasm");
    project::write(&main, &output.wasm_mut().emit_wasm())?;
    let merged = merge(&main, cut, folder, tools)?;
    let lowered = folder.join("lowered.wasm");
    let lowering = [
        "--strip-debug",
        "--strip-producers",
        "--strip-target-features",
        "--llvm-nontrapping-fptoint-lowering",
        "--signext-lowering",
        "--remove-unused-module-elements",
        "-Oz",
    ];
    let features: Vec<_> = WASM_OPT.iter().filter(|option| option.starts_with("--enable")).collect();
    run(tools.command("binaryen/bin/wasm-opt").args(&features).args(lowering).arg(&merged).arg("-o").arg(&lowered))?;
    let made = folder.join("program.js");
    run(tools.command("binaryen/bin/wasm2js").args(&features).arg("-Oz").arg(&lowered).arg("-o").arg(&made))?;
    let script = project::read(&made)?;
    project::write(&folder.join("glue.js"), own_memory(&glue)?.as_bytes())?;
    project::write(&folder.join("begin.js"), begun(&script)?.as_bytes())
}

/// The module and its chunks as one: what the chunks import is what the module exports.
fn merge(main: &Path, cut: &Cut, folder: &Path, tools: &NodeTools) -> Outcome<std::path::PathBuf> {
    let mut command = tools.command("binaryen/bin/wasm-merge");
    command.args(WASM_OPT.iter().filter(|option| option.starts_with("--enable")));
    command.arg(main).arg("__wasm_split");
    for (number, (_, piece)) in cut.pieces.iter().enumerate() {
        let path = folder.join(format!("piece{number}.wasm"));
        project::write(&path, piece)?;
        command.arg(path).arg(format!("piece{number}"));
    }
    let merged = folder.join("merged.wasm");
    run(command.arg("-o").arg(&merged))?;
    Ok(merged)
}

/// A module without the section that lists what its engine must know.
fn without_features(module: &[u8]) -> Outcome<Vec<u8>> {
    const NAME: &[u8] = b"\x0ftarget_features";
    let mut out = module.get(..8).ok_or("a module has a head")?.to_vec();
    let mut at = 8;
    while at < module.len() {
        let (mut length, mut shift, mut head) = (0usize, 0, at + 1);
        loop {
            let byte = *module.get(head).ok_or("a module that breaks off")?;
            head += 1;
            length |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte & 0x80 == 0 {
                break;
            }
        }
        let end = head + length;
        let section = module.get(head..end).ok_or("a module that breaks off")?;
        if module.get(at) == Some(&0) && section.starts_with(NAME) {
            // None of them, in place of no word of them.
            out.extend([&[0, NAME.len() as u8 + 1], NAME, &[0]].concat());
        } else {
            out.extend_from_slice(module.get(at..end).unwrap_or_default());
        }
        at = end;
    }
    Ok(out)
}

/// The script of `wasm2js` as a module that begins nothing by itself.
fn begun(script: &str) -> Outcome<String> {
    let from = script.find("function asmFunc(").ok_or("wasm2js no longer makes `asmFunc`; adapt xtask/src/plain.rs")?;
    let to =
        script.find(INSTANCE).ok_or("wasm2js no longer begins the program as expected; adapt xtask/src/plain.rs")?;
    let helpers: String = script
        .get(..from)
        .unwrap_or_default()
        .lines()
        .filter(|line| !line.starts_with("import "))
        .map(|line| format!("{line}\n"))
        .collect();
    // The name by which `src/embed/plain/assembly.js` knows a trap.
    const TRAP: (&str, &str) =
        ("new Error('abort')", "Object.assign(new Error('unreachable'), { name: 'RuntimeError' })");
    if helpers.matches(TRAP.0).count() != 1 {
        return Err("wasm2js no longer traps as expected; adapt xtask/src/plain.rs".into());
    }
    let helpers = helpers.replace(TRAP.0, TRAP.1);
    Ok(format!("{helpers}{}export const begin = asmFunc;\n", script.get(from..to).unwrap_or_default()))
}

/// The glue with views that follow the memory: where JavaScript's own grows, the old buffer stays as it was and does not tell.
fn own_memory(glue: &str) -> Outcome<String> {
    const FOLLOWS: &str = ".buffer !== wasm.memory.buffer";
    let mut glue = glue.to_owned();
    for shrunk in [".byteLength === 0", ".buffer.detached === true"] {
        if !glue.contains(shrunk) {
            return Err("wasm-bindgen's glue no longer looks at its views as expected; adapt xtask/src/plain.rs".into());
        }
        glue = glue.replace(shrunk, FOLLOWS);
    }
    Ok(glue)
}
