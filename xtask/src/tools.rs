//! The tools a build needs beyond cargo, installed when they are missing.

use crate::project::{self, Outcome, output, run};
use std::path::PathBuf;
use std::process::Command;

const WASM: &str = "wasm32-unknown-unknown";

/// Sees to it that the toolchain can compile for WebAssembly.
pub fn wasm_target() -> Outcome {
    let sysroot = output("rustc", &["--print", "sysroot"]).ok_or("rustc is not on the PATH")?;
    if PathBuf::from(sysroot).join("lib/rustlib").join(WASM).is_dir() {
        return Ok(());
    }
    eprintln!("installing the {WASM} target");
    run(Command::new("rustup").args(["target", "add", WASM]).current_dir(project::root())).map_err(|error| {
        format!("{error}\nthe {WASM} target is missing: install it with rustup or your system's packages")
    })
}

/// The npm tools of `xtask/npm`, pinned by its lockfile.
pub struct NodeTools {
    modules: PathBuf,
}

impl NodeTools {
    /// Installs the tools under `target/` when they are missing or their lockfile has changed.
    /// `None`, with a message, on a machine that has no Node.js and may not install it: the build then goes
    /// on without optimising.
    pub fn install() -> Outcome<Option<Self>> {
        let folder = project::target().join("xtask/npm");
        let source = project::root().join("xtask/npm");
        let lock = project::read_bytes(&source.join("package-lock.json"))?;
        let modules = folder.join("node_modules");
        if !node() {
            eprintln!(
                "Node.js is missing, so the module is left as the compiler made it (about twice the size).\n\
                 To have it optimised, install Node.js 18 or later with npm."
            );
            return Ok(None);
        }
        let stamp = folder.join("installed.lock");
        if std::fs::read(&stamp).is_ok_and(|old| old == lock) {
            return Ok(Some(Self { modules }));
        }
        eprintln!("installing wasm-opt and terser from npm");
        project::write(&folder.join("package.json"), &project::read_bytes(&source.join("package.json"))?)?;
        project::write(&folder.join("package-lock.json"), &lock)?;
        run(Command::new("npm")
            .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&folder))?;
        project::write(&stamp, &lock)?;
        Ok(Some(Self { modules }))
    }

    /// A command that runs one of the installed programs.
    pub fn command(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.modules.join(script));
        command
    }
}

/// Whether Node.js and npm can be run; on Debian, as root, they are installed when they cannot.
fn node() -> bool {
    let present = || output("node", &["--version"]).is_some() && output("npm", &["--version"]).is_some();
    if present() {
        return true;
    }
    if output("id", &["-u"]).as_deref() != Some("0") || output("apt-get", &["--version"]).is_none() {
        return false;
    }
    eprintln!("installing Node.js from Debian's packages");
    let apt = |arguments: &[&str]| {
        run(Command::new("apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive")).is_ok()
    };
    let install = ["install", "-y", "-q", "--no-install-recommends", "nodejs", "npm"];
    (apt(&install) || (apt(&["update", "-q"]) && apt(&install))) && present()
}
