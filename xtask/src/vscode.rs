//! `vscode`: the extension for Visual Studio Code as a `.vsix`, packed by `vsce`; with `--test` it is tried in code-server.

use crate::browsers;
use crate::dist::{Dist, walk};
use crate::project::{self, Outcome, run};
use crate::tools::NodeTools;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Parts of code-server that are compiled for the machine. What else it would compile is for other systems or for a login that no test makes.
const NATIVE: [&str; 4] = ["@vscode/spdlog", "native-watchdog", "node-pty", "@parcel/watcher"];

/// Reads `--dev`, `--widget DIR` (a built widget instead of a fresh one) and `--test`, and writes `target/packages/plan-widget.vsix`.
pub fn vscode(arguments: &[String]) -> Outcome {
    let widget = match crate::option(arguments, "--widget")? {
        Some(folder) => PathBuf::from(folder),
        None => {
            let dev: Vec<String> = arguments.iter().filter(|argument| *argument == "--dev").cloned().collect();
            let dist = Dist::from_arguments(&dev)?;
            dist.build()?;
            dist.folder
        }
    };
    let vsix = pack(&widget)?;
    println!("{}", vsix.display());
    if arguments.iter().any(|argument| argument == "--test") { test(&vsix) } else { Ok(()) }
}

/// Packs the extension with a built widget; its path.
fn pack(widget: &Path) -> Outcome<PathBuf> {
    let tools = NodeTools::install("xtask/vscode")?.ok_or("Node.js 20 or later with npm packs the extension")?;
    let (root, folder) = (project::root(), project::target().join("xtask/vscode"));
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    let sources = root.join("packages/vscode");
    for path in walk(&sources)? {
        let name = path.strip_prefix(&sources).unwrap_or(&path);
        if !name.starts_with("test") {
            project::write(&folder.join(name), project::read(&path)?.replace("@VERSION@", VERSION).as_bytes())?;
        }
    }
    for path in walk(widget)? {
        let name = path.strip_prefix(widget).unwrap_or(&path);
        // The page and the file of a site are none of an editor.
        if name.components().count() == 1 && name.extension().is_some_and(|kind| kind == "js" || kind == "wasm") {
            project::write(&folder.join("widget").join(name), &project::read_bytes(&path)?)?;
        }
    }
    project::write(&folder.join("plan.schema.json"), &project::read_bytes(&root.join("docs/plan.schema.json"))?)?;
    let licences = ["LICENSE-MIT", "LICENSE-APACHE"].map(|name| project::read(&root.join(name)));
    let licences = licences.into_iter().collect::<Outcome<Vec<_>>>()?.join("\n\n");
    project::write(&folder.join("LICENSE.txt"), licences.as_bytes())?;
    let vsix = project::target().join("packages/plan-widget.vsix");
    project::write(&vsix, b"")?;
    run(tools
        .command("@vscode/vsce/vsce")
        .args(["package", "--no-dependencies", "--allow-missing-repository", "--out"])
        .arg(&vsix)
        .current_dir(&folder)
        .stdout(Stdio::null()))?;
    Ok(vsix)
}

/// Opens a plan with it in code-server, by keys in Chromium.
fn test(vsix: &Path) -> Outcome {
    let tools = NodeTools::install("packages/vscode/test")?.ok_or("Node.js 20 with npm runs code-server")?;
    let modules = tools.file("");
    let editor = tools.file("code-server/lib/vscode");
    let stamp = modules.join("code-server/built");
    if !stamp.exists() {
        eprintln!("installing what code-server is built on");
        // Its list of versions names one by an address that is no registry's.
        let _ = std::fs::remove_file(editor.join("npm-shrinkwrap.json"));
        let install = [
            "install",
            "--omit=dev",
            "--ignore-scripts",
            "--legacy-peer-deps",
            "--no-audit",
            "--no-fund",
            "--loglevel=error",
        ];
        run(Command::new("npm").args(install).current_dir(&editor))?;
        run(Command::new("npm").args(install).current_dir(editor.join("extensions")))?;
        run(Command::new("npm").args(["rebuild", "--loglevel=error"]).args(NATIVE).current_dir(&editor))?;
        run(Command::new("npm").args(["rebuild", "--loglevel=error", "argon2"]).current_dir(modules.join("..")))?;
        project::write(&stamp, b"")?;
    }
    // Beside the packages that it imports.
    let script = modules.join("../editor.mjs");
    project::write(&script, &project::read_bytes(&project::root().join("packages/vscode/test/editor.mjs"))?)?;
    let entry = tools.file("code-server/out/node/entry.js");
    run(Command::new("node").arg(script).arg(entry).arg(vsix).arg(browsers::chromium()?))
}
