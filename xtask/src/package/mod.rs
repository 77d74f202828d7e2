//! `package`: what each host installs, all of it made from one build.
//!
//! What is no build stands in `packages/`, a folder a host; `@VERSION@` in it is the project's version.

mod archive;
mod python;
mod tiddlers;

use crate::dist::{Dist, DistParts, walk};
use crate::project::{self, Outcome, run};
use crate::single;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

pub use python::mkdocs;

/// Files by their paths within a package.
pub type PackageFiles = Vec<(String, Vec<u8>)>;

const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Reads `--dev` and `--out DIR`, and writes the packages; the folder is `target/packages/`.
pub fn package(arguments: &[String]) -> Outcome {
    let folder = match crate::option(arguments, "--out")? {
        Some(folder) => std::path::absolute(folder).map_err(|error| error.to_string())?,
        None => project::target().join("packages"),
    };
    let dev = arguments.iter().any(|argument| argument == "--dev");
    let parts = Dist { folder: folder.clone(), dev, plain: !dev }.parts()?;
    let built: PackageFiles =
        parts.files()?.into_iter().map(|(path, bytes)| (path.to_string_lossy().into_owned(), bytes)).collect();
    npm(&folder, &parts, &built)?;
    let plugin = tiddlers::plugin(&sources("tiddlywiki")?, &parts)?;
    project::write(&folder.join("plan-widget.tiddlywiki.json"), plugin.as_bytes())?;
    let zip = |name: &str, host: &str, inside: &str| -> Outcome {
        let mut files = sources(host)?;
        files.extend(within("widget", &built));
        project::write(&folder.join(name), &archive::zip(&within(inside, &files))?)
    };
    zip("plan-widget.dokuwiki.zip", "dokuwiki", "plan")?;
    zip("plan-widget.mediawiki.zip", "mediawiki", "PlanWidget")?;
    zip("plan-widget.wordpress.zip", "wordpress", "plan-widget")?;
    python::wheels(&folder, &built)
}

/// The same files in a folder.
fn within(folder: &str, files: &PackageFiles) -> PackageFiles {
    files.iter().map(|(path, bytes)| (format!("{folder}/{path}"), bytes.clone())).collect()
}

/// The files in `packages/` for a host.
fn sources(host: &str) -> Outcome<PackageFiles> {
    let folder = project::root().join("packages").join(host);
    let file = |path: PathBuf| {
        let name = path.strip_prefix(&folder).unwrap_or(&path).to_string_lossy().into_owned();
        let bytes = project::read_bytes(&path)?;
        let bytes = match String::from_utf8(bytes) {
            Ok(text) => text.replace("@VERSION@", VERSION).into_bytes(),
            Err(other) => other.into_bytes(),
        };
        Ok((name, bytes))
    };
    walk(&folder)?.into_iter().filter(|path| !path.to_string_lossy().contains("__pycache__")).map(file).collect()
}

/// A script whose own dynamic imports, of addresses that only a page knows, bundlers leave alone: webpack would take in every file of the package for them.
fn unbundled(script: &str) -> String {
    script.replace("import(", "import(/* webpackIgnore: true */ /* @vite-ignore */ ")
}

/// The package of npm: a folder as it is published, and the same packed. Bundlers follow its dynamic imports; what the application runs in beside the page is made
/// of its own text.
fn npm(folder: &Path, parts: &DistParts, built: &PackageFiles) -> Outcome {
    const PREAMBLE: &str = "import { here } from \"./place.js\";
const planWidgetWithin = async () => {
  const { default: begin } = await import(\"./application.js\");
  planWidgetWithin.toString = () => String(begin);
  return begin();
};
planWidgetWithin.carried = async file => {
  const packed = await planWidgetModules[file]?.();
  return packed && (await import(\"./unpacking.js\")).open(packed.default)(file);
};
";
    if parts.loader.matches(single::SLOT).count() != 1 {
        return Err(format!("the loader must name {} once", single::SLOT));
    }
    let loader =
        unbundled(&parts.loader.replace(single::SLOT, "planWidgetWithin").replace("import.meta.url", "here()"));
    let application = unbundled(&parts.whole_application(true)?);
    let mut files = sources("npm")?;
    let mut imports = String::new();
    for file in parts.program().into_iter().chain(parts.languages.iter().cloned()) {
        let name = file.0.display().to_string();
        imports.push_str(&format!("  \"{name}\": () => import(\"./modules/{name}.js\"),\n"));
        let text = format!("export default {};\n", serde_json::json!(single::packed(&[file])?));
        files.push((format!("modules/{name}.js"), text.into_bytes()));
    }
    let define = format!("{PREAMBLE}const planWidgetModules = {{\n{imports}}};\n{loader}");
    files.extend([
        ("define.js".to_owned(), define.into_bytes()),
        ("unpacking.js".to_owned(), parts.unpacking.1.clone().into_bytes()),
        ("application.js".to_owned(), format!("export default () => {{{application}}};\n").into_bytes()),
    ]);
    files.extend(within("dist", built));
    let package = folder.join("npm");
    for (path, bytes) in &files {
        project::write(&package.join(path), bytes)?;
    }
    let mut pack = Command::new("npm");
    pack.stdout(Stdio::null());
    run(pack.args(["pack", "--silent", "--ignore-scripts", "--pack-destination"]).arg(folder).current_dir(&package))
}
