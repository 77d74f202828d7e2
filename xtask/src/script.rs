//! The scripts, the sheet and the page of a build: esbuild bundles and minifies, and what it cannot know is said here.

use crate::dist::Bound;
use crate::project::{self, Outcome};
use crate::tools::NodeTools;
use crate::{chunks, languages};
use std::path::PathBuf;

/// What a script is bundled as.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// An ES module.
    Module,
    /// The body of a function that returns the exports, which runs wherever it is put.
    Function,
}

/// Where the application's script asks for the other parts of the single file, and what stands there in a [`Format::Function`].
pub const REST_SLOT: (&str, &str) = ("import.meta.planRest", "planRestWithin");

/// Bundles the scripts and the sheet; `dev` leaves names and lines as they are.
pub struct Bundler<'t> {
    tools: &'t NodeTools,
    dev: bool,
}

/// The name of what a [`Format::Function`] returns, within it.
const PART: &str = "planWidgetPart";

impl<'t> Bundler<'t> {
    pub fn new(tools: &'t NodeTools, dev: bool) -> Self {
        Self { tools, dev }
    }

    /// The loader.
    pub fn loader(&self, bound: &Bound) -> Outcome<String> {
        self.script("src/embed/loader/main.js", Format::Module, &aliases(&[(chunks::FILES, &bound.files)]))
    }

    /// What few pages need; with forges and engines, or for a file that is no page of a repository.
    pub fn rest(&self, format: Format, forges: bool) -> Outcome<String> {
        self.script("src/embed/more/main.js", format, &[format!("--define:PLAN_WIDGET_FORGES={forges}")])
    }

    /// What unpacks the files that a page or a bundle carries.
    pub fn unpacking(&self, format: Format) -> Outcome<String> {
        let (decoder, streams) = (self.tools.file("lzma1/lib/decoder.js"), self.tools.file("lzma1/lib/streams.js"));
        self.script(
            "src/embed/packed/main.js",
            format,
            &aliases(&[("lzma1-decoder", &decoder), ("lzma1-streams", &streams)]),
        )
    }

    /// NATS's client, for pages whose plan is kept there.
    pub fn nats(&self) -> Outcome<String> {
        let client = self.tools.file("@nats-io/nats-core/lib/mod.js");
        let values = self.tools.file("@nats-io/kv/lib/mod.js");
        let options = aliases(&[("plan-widget-nats-core", &client), ("plan-widget-nats-kv", &values)]);
        self.script("src/embed/nats/main.js", Format::Module, &options)
    }

    /// The application's script: wasm-bindgen's glue, what runs in front of it, and the sheet of everything that is drawn.
    pub fn application(&self, bound: &Bound, format: Format) -> Outcome<String> {
        // What is packed carries its sheet packed too.
        let styles = if format == Format::Function { self.no_styles()? } else { self.styles_file()? };
        let mut options = self.parts(&bound.glue, bound, &styles);
        // V8 then compiles it whole beside the page, while the module is on its way, and not function by function when they are called.
        if format == Format::Module {
            options.push("--banner:js=//# allFunctionsCalledOnLoad".into());
        }
        self.script("src/embed/late/main.js", format, &options)
    }

    /// What the application's script imports that a build makes.
    fn parts(&self, glue: &PathBuf, bound: &Bound, styles: &PathBuf) -> Vec<String> {
        let mut options = aliases(&[
            ("plan-widget-glue", glue),
            ("plan-widget-styles", styles),
            (chunks::LINK, &bound.link),
            (chunks::FILES, &bound.files),
        ]);
        options.push("--loader:.css=text".into());
        // The glue names the script of the chunks once for each of them.
        options.push("--log-override:duplicate-object-key=silent".into());
        options
    }

    /// The application's script for pages that forbid WebAssembly, with the program in it.
    pub fn plain(&self, bound: &Bound) -> Outcome<String> {
        let mut options = self.parts(&bound.plain_glue, bound, &self.styles_file()?);
        options.extend(aliases(&[
            ("plan-widget-program", &bound.plain),
            ("__wbindgen_externref_xform__", &project::root().join("src/embed/plain/statics.js")),
        ]));
        let stand_in = project::root().join("src/embed/plain/assembly.js");
        options.extend([format!("--inject:{}", stand_in.display()), "--define:WebAssembly=planAssembly".into()]);
        self.script("src/embed/late/main.js", Format::Module, &options)
    }

    /// The sheets that `styles/index.css` imports, as one.
    pub fn styles(&self) -> Outcome<String> {
        self.run("styles/index.css", &[])
    }

    fn styles_file(&self) -> Outcome<PathBuf> {
        let path = project::target().join("xtask/styles.css");
        project::write(&path, self.styles()?.as_bytes())?;
        Ok(path)
    }

    fn no_styles(&self) -> Outcome<PathBuf> {
        let path = project::target().join("xtask/none.css");
        project::write(&path, b"")?;
        Ok(path)
    }

    fn script(&self, entry: &str, format: Format, options: &[String]) -> Outcome<String> {
        let mut all = vec![
            "--target=es2022".to_owned(),
            format!("--define:PLAN_WIDGET_VERSION=\"{}\"", version()),
            format!("--define:PLAN_WIDGET_PACKED={}", format == Format::Function),
            format!("--define:PLAN_WIDGET_LANGUAGES={}", languages::list(self.dev)?),
            format!("--define:PLAN_WIDGET_SENTENCES={}", languages::sentences()?),
            format!("--define:PLAN_WIDGET_LOADING={}", languages::loading()?),
        ];
        all.extend_from_slice(options);
        if format == Format::Module {
            all.push("--format=esm".into());
            return self.run(entry, &all);
        }
        all.extend([
            "--format=iife".into(),
            format!("--global-name={PART}"),
            format!("--define:{}={}", REST_SLOT.0, REST_SLOT.1),
            "--define:import.meta.url=location.href".into(),
        ]);
        Ok(format!("{}return {PART}", self.run(entry, &all)?))
    }

    fn run(&self, entry: &str, options: &[String]) -> Outcome<String> {
        let mut esbuild = self.tools.command("esbuild/bin/esbuild");
        esbuild.arg(entry).args(["--bundle", "--legal-comments=none", "--log-level=warning", "--charset=utf8"]);
        if !self.dev {
            esbuild.arg("--minify");
        }
        let output = esbuild.args(options).current_dir(project::root()).output();
        let output = output.map_err(|error| format!("esbuild could not be started: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() || !said.trim().is_empty() {
            return Err(format!("esbuild, {entry}: {said}"));
        }
        String::from_utf8(output.stdout).map_err(|error| error.to_string())
    }
}

/// Modules that are made by a build, by the names that scripts import them by.
fn aliases(made: &[(&str, &PathBuf)]) -> Vec<String> {
    made.iter().map(|(name, path)| format!("--alias:{name}={}", path.display())).collect()
}

/// The program's version, and the commit where the project lies in a repository: what is told of a crash.
fn version() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let root = project::root();
    match project::output("git", &["-C", &root.to_string_lossy(), "describe", "--always", "--dirty", "--exclude=*"]) {
        Some(commit) => format!("{version} ({commit})"),
        None => version.to_owned(),
    }
}

/// wasm-bindgen's glue with what it lacks: a way to cut the module off after a panic, so that no timer, promise or event listener that still holds a closure can
/// enter it again (an empty list reads as nothing, whatever the glue takes it for), one to forget it, so that the next job gets an instance of its own, and what it shares with
/// its chunks.
pub fn completed(glue: &str) -> Outcome<String> {
    const EXPORTS: &str = "let wasmModule, wasmInstance, wasm;";
    // Byte by byte, as the glue hands texts over, 20 MB take a sixth of a second; encoded at once they take a third of that.
    const ENCODED: &str = "if (realloc === undefined) {";
    if glue.matches(EXPORTS).count() != 1 {
        return Err("wasm-bindgen's glue no longer declares `wasm` as expected; adapt xtask/src/script.rs".into());
    }
    let glue = glue.replace(ENCODED, "if (realloc === undefined || arg.length > 4096) {");
    // It names the module that loads chunks once for each function of it: bundlers warn of a key that stands twice.
    let (mut imported, mut keyed) = (false, false);
    let (import, key) = (format!("\"{}\"", chunks::LINK), format!("\"{}\": ", chunks::LINK));
    let once = |line: &&str| {
        let seen = if line.trim_start().starts_with(&key) {
            &mut keyed
        } else if line.starts_with("import * as ") && line.trim_end_matches(';').ends_with(&import) {
            &mut imported
        } else {
            return true;
        };
        !std::mem::replace(seen, true)
    };
    let glue: String = glue.lines().filter(once).map(|line| format!("{line}\n")).collect();
    Ok(format!(
        "{glue}\nexport function halt() {{ wasmInstance = wasm = new Proxy({{}}, {{ get: () => () => [] }}); }}\n\
         export function forget() {{ wasmInstance = wasm = undefined; }}\n\
         export function exported() {{ return wasm; }}\n"
    ))
}

/// The glue with another name for a function that the module imports: those of wasm-bindgen carry hashes, which weigh 7 kB after brotli in script and module together.
pub fn renamed(glue: &str, name: &str, to: &str) -> Outcome<String> {
    let key = format!("{name}: ");
    if glue.matches(&key).count() != 1 {
        return Err(format!("wasm-bindgen's glue no longer lists `{name}` as expected; adapt xtask/src/script.rs"));
    }
    Ok(glue.replace(&key, &format!("{to}: ")))
}

/// The stand-alone page without the lines that only Trunk reads.
pub fn page(source: &str) -> String {
    source.lines().filter(|line| !line.contains("data-trunk")).map(|line| format!("{line}\n")).collect()
}
