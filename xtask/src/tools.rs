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

/// Sees to it that the toolchain has these rustup components, each of which brings a `cargo` command.
pub fn components(names: &[&str]) -> Outcome {
    let commands = [("clippy", "cargo-clippy"), ("rustfmt", "cargo-fmt")];
    let missing = |name: &&str| {
        let program = commands.iter().find(|(component, _)| component == name);
        program.is_none_or(|(_, program)| output(program, &["--version"]).is_none())
    };
    let missing: Vec<&str> = names.iter().copied().filter(missing).collect();
    if missing.is_empty() {
        return Ok(());
    }
    run(Command::new("rustup").args(["component", "add"]).args(&missing).current_dir(project::root()))
}

/// esbuild and wasm-opt.
pub fn build_tools() -> Outcome<NodeTools> {
    NodeTools::install("xtask/npm")?
        .ok_or_else(|| "a build needs Node.js 18 or later with npm: install it and run this again".to_owned())
}

/// npm packages pinned by the lockfile of a folder.
pub struct NodeTools {
    modules: PathBuf,
}

impl NodeTools {
    /// Installs the packages of a folder of the project under `target/` when they are missing or their lockfile
    /// has changed. `None` on a machine that has no Node.js and may not install it.
    pub fn install(source: &str) -> Outcome<Option<Self>> {
        let folder = project::target().join("npm").join(source);
        let source = project::root().join(source);
        let lock = project::read_bytes(&source.join("package-lock.json"))?;
        let modules = folder.join("node_modules");
        if !node() {
            return Ok(None);
        }
        let stamp = folder.join("installed.lock");
        if std::fs::read(&stamp).is_ok_and(|old| old == lock) {
            return Ok(Some(Self { modules }));
        }
        eprintln!("installing npm packages");
        project::write(&folder.join("package.json"), &project::read_bytes(&source.join("package.json"))?)?;
        project::write(&folder.join("package-lock.json"), &lock)?;
        // Without what packages only go beside: the lockfiles name what is used, and newer versions of npm ask for more.
        run(Command::new("npm")
            .args(["ci", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--loglevel=error"])
            .current_dir(&folder))?;
        project::write(&stamp, &lock)?;
        Ok(Some(Self { modules }))
    }

    /// A file of the installed packages.
    pub fn file(&self, path: &str) -> PathBuf {
        self.modules.join(path)
    }

    /// A command that runs one of the installed programs.
    pub fn command(&self, script: &str) -> Command {
        let mut command = Command::new("node");
        command.arg(self.file(script));
        command
    }
}

/// Whether Node.js and npm can be run; on Debian, as root, they are installed when they cannot.
fn node() -> bool {
    let present = || output("node", &["--version"]).is_some() && output("npm", &["--version"]).is_some();
    if present() {
        return true;
    }
    apt(&["nodejs", "npm"]) && present()
}

/// Installs Debian packages, where that is Debian and this is root; `false` when it may not or cannot.
pub fn apt(packages: &[&str]) -> bool {
    if output("id", &["-u"]).as_deref() != Some("0") || output("apt-get", &["--version"]).is_none() {
        return false;
    }
    eprintln!("installing {} from Debian's packages", packages.join(", "));
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        run(command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive")).is_ok()
    };
    let options = ["install", "-y", "-q", "--no-install-recommends"];
    let install = [options.as_slice(), packages].concat();
    apt(&install) || (apt(&["update", "-q"]) && apt(&install))
}
