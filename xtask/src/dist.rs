//! `dist`: builds what a site serves, exactly the files that the element's contract lists.

use crate::project::{self, Outcome, run};
use crate::script::{self, Bundler, Format};
use crate::tools::{self, NodeTools};
use crate::{chunks, examples, languages, plain, single};
use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::Hasher;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_bindgen_cli_support::Bindgen;

/// The binary that becomes a module with its glue: `plan-widget-app.js` and `plan-widget-app_bg.wasm`.
pub const APP: &str = "plan-widget-app";

/// The chunks in the order in which a page that carries them unpacks them.
const CHUNK_ORDER: [&str; 6] = ["views", "seldom", "common", "import", "export", "jobs"];

/// The client of NATS, which only pages fetch whose plan is kept there.
const NATS: &str = "plan-widget-nats.js";

/// How the module is optimised. Its names go here and not in the cargo profile, because `strip = true` there
/// also removes the section that tells wasm-bindgen which features the module may use.
///
/// Flattened first, two kilobytes more of it fold away. A large function is not drawn into its only caller: a browser compiles a function when it is first called, and a handler
/// of all messages, 80 kB of it, would be compiled for one of them. Low memory is unused: the stack lies first and grows down towards it.
pub const WASM_OPT: [&str; 13] = [
    "--converge",
    "--one-caller-inline-max-function-size=200",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What to build and where.
pub struct Dist {
    /// The folder that receives the files.
    pub folder: PathBuf,
    /// A quick build for tests: not optimised, with overflow checks and names.
    pub dev: bool,
    /// With the program as JavaScript, which a third of the time goes into; a quick build never has it.
    pub plain: bool,
}

impl Dist {
    /// Reads `--dev`, `--no-plain` and `--out DIR`; the folder is `dist/`, or `target/dist-dev/` with `--dev`.
    pub fn from_arguments(arguments: &[String]) -> Outcome<Self> {
        let dev = arguments.iter().any(|argument| argument == "--dev");
        let folder = match crate::option(arguments, "--out")? {
            Some(folder) => std::path::absolute(folder).map_err(|error| error.to_string())?,
            None if dev => project::target().join("dist-dev"),
            None => project::root().join("dist"),
        };
        let plain = !dev && !arguments.iter().any(|argument| argument == "--no-plain");
        Ok(Self { folder, dev, plain })
    }

    /// Builds; whatever is up to date is left alone.
    pub fn build(&self) -> Outcome {
        let files = self.parts()?.files()?;
        for (name, bytes) in &files {
            project::write(&self.folder.join(name), bytes)?;
        }
        remove_others(&self.folder, &files)
    }

    /// Builds what the files are made of.
    pub fn parts(&self) -> Outcome<DistParts> {
        tools::wasm_target()?;
        let tools = tools::build_tools()?;
        let bound = self.bind(&self.compile()?, &tools)?;
        let bundler = Bundler::new(&tools, self.dev);
        let mut modules: Vec<(PathBuf, Vec<u8>)> =
            vec![(format!("{APP}_bg.wasm").into(), project::read_bytes(&bound.module)?)];
        modules.extend(bound.parts()?.into_iter().map(|(name, part)| (chunks::file_name(&name), part)));
        Ok(DistParts {
            loader: bundler.loader(&bound)?,
            modules,
            application: bundler.application(&bound, Format::Function)?,
            rest: bundler.rest(Format::Function, false)?,
            rest_with_forges: bundler.rest(Format::Function, true)?,
            unpacking: (bundler.unpacking(Format::Function)?, bundler.unpacking(Format::Module)?),
            scripts: (bundler.application(&bound, Format::Module)?, bundler.rest(Format::Module, true)?),
            nats: bundler.nats()?,
            plain: if self.plain { Some(bundler.plain(&bound)?) } else { None },
            styles: bundler.styles()?,
            page: script::page(&project::read(&project::root().join("index.html"))?),
            examples: examples::files()?,
            languages: languages::files(self.dev)?,
        })
    }

    /// Compiles the binary for WebAssembly and returns the path of the module.
    fn compile(&self) -> Outcome<PathBuf> {
        let profile = if self.dev { "web-dev" } else { "release" };
        // `calamine` asks for all encodings that XML may be in, 150 kB of tables that nothing compresses; a workbook has one of three.
        let encodings = format!("paths=[{:?}]", project::root().join("xtask/encodings"));
        run(Command::new(env!("CARGO"))
            .args(["rustc", "--quiet", "--target", "wasm32-unknown-unknown", "--package", "plan-widget"])
            .args(["--config", &encodings])
            .args(["--bin", APP, "--profile", profile, "--", "-Clink-arg=--emit-relocs"])
            .current_dir(project::root()))?;
        Ok(project::target().join("wasm32-unknown-unknown").join(profile).join(format!("{APP}.wasm")))
    }

    /// Binds and optimises the compiled module; the result is kept and reused while the module stays the same.
    fn bind(&self, compiled: &Path, tools: &NodeTools) -> Outcome<Bound> {
        let bytes = project::read_bytes(compiled)?;
        let cache = project::target().join("xtask").join(if self.dev { "bound-dev" } else { "bound" });
        let bound = Bound {
            glue: cache.join("glue.js"),
            module: cache.join("module.wasm"),
            link: cache.join("chunks.js"),
            files: cache.join("files.js"),
            parts: cache.join("parts"),
            plain_glue: cache.join("plain/glue.js"),
            plain: cache.join("plain/begin.js"),
        };
        let stamp = cache.join("stamp");
        let mut hasher = DefaultHasher::new();
        hasher.write(&bytes);
        // Anything in this program may have changed what is made of the module.
        hasher.write(&[u8::from(self.plain)]);
        hasher.write(&project::read_bytes(&std::env::current_exe().map_err(|error| error.to_string())?)?);
        let key = format!("{:016x}", hasher.finish());
        if std::fs::read_to_string(&stamp).is_ok_and(|old| old == key) {
            return Ok(bound);
        }

        let cut = chunks::cut(&bytes, &cache.join("cut"))?;
        if self.plain {
            plain::make(&cut, &cache.join("plain"), tools)?;
        }
        let mut output = Bindgen::new()
            .input_bytes(APP, cut.main)
            // The chunks call through the table of functions.
            .keep_lld_exports(true)
            .web(true)
            .map_err(|error| error.to_string())?
            .typescript(false)
            .remove_name_section(!self.dev)
            .generate_output()
            .map_err(|error| format!("wasm-bindgen: {error:#}"))?;
        let snippets = output.snippets().iter().filter(|(_, code)| !code.is_empty());
        let own: Vec<&String> = snippets.map(|(name, _)| name).chain(output.local_modules().keys()).collect();
        if !own.is_empty() {
            return Err(format!("JavaScript belongs into `src/embed`, but the binary brings {own:?}"));
        }
        let mut glue = script::completed(output.js())?;
        if !self.dev {
            let from_glue = output.wasm_mut().imports.iter_mut().filter(|import| import.module != chunks::LINK);
            for (index, import) in from_glue.enumerate() {
                let short = format!("i{index}");
                glue = script::renamed(&glue, &import.name, &short)?;
                import.name = short;
            }
        }
        project::write(&bound.glue, glue.as_bytes())?;
        let main = output.wasm_mut().emit_wasm();
        let finished = |module: &[u8], to: &Path| -> Outcome<Vec<u8>> {
            if self.dev {
                return Ok(module.to_vec());
            }
            optimise(module, to, &["--flatten", "--rereloop", "-Oz", "-Oz"], tools)?;
            project::read_bytes(to)
        };
        let scratch = cache.join("cut/optimised.wasm");
        project::write(&bound.module, &finished(&main, &scratch)?)?;
        let pieces: Vec<(Vec<String>, Vec<u8>)> =
            cut.pieces.into_iter().map(|(of, piece)| Ok((of, finished(&piece, &scratch)?))).collect::<Outcome<_>>()?;
        let parts = chunks::join(pieces)?;
        project::write(&bound.link, parts.link().as_bytes())?;
        project::write(&bound.files, parts.list().as_bytes())?;
        std::fs::remove_dir_all(&bound.parts).or_else(|error| match error.kind() {
            std::io::ErrorKind::NotFound => Ok(()),
            _ => Err(format!("{}: {error}", bound.parts.display())),
        })?;
        for (name, part) in &parts.files {
            project::write(&bound.parts.join(name), part)?;
        }
        project::write(&stamp, key.as_bytes())?;
        Ok(bound)
    }
}

/// The parts that a build is put together from.
pub struct DistParts {
    pub loader: String,
    /// The application's module and its chunks, by their files.
    pub modules: Vec<(PathBuf, Vec<u8>)>,
    /// The application's script as the body of a function.
    pub application: String,
    /// The script that few pages need, so.
    pub rest: String,
    /// The same for pages that a program of the site makes, which may be those of a repository.
    rest_with_forges: String,
    /// What unpacks files, as the body of a function and as a module.
    pub unpacking: (String, String),
    /// The application's script and that which few pages need, as modules.
    scripts: (String, String),
    /// The client of NATS.
    nats: String,
    /// The application's script with the program as JavaScript, which a quick build has not.
    plain: Option<String>,
    /// The sheet that a packed application carries.
    styles: String,
    page: String,
    /// The sentences of other languages than English, a file each.
    pub languages: Vec<(PathBuf, Vec<u8>)>,
    pub examples: Vec<(PathBuf, Vec<u8>)>,
}

impl DistParts {
    /// The application's script with that which few pages need in it, with forges or without, as the body of a function.
    pub fn whole_application(&self, forges: bool) -> Outcome<String> {
        let rest = if forges { &self.rest_with_forges } else { &self.rest };
        single::within(&self.application, script::REST_SLOT.1, rest)
    }

    /// The script of a page that carries everything else packed.
    pub fn carrying_script(&self) -> Outcome<String> {
        single::script(&self.loader, &self.unpacking.0)
    }

    /// What such a page carries, in the order in which it is needed: scripts, sheet and module, the plans of the start screen, and then the chunks.
    pub fn carried(&self) -> Outcome<String> {
        let plans = self.examples.iter().filter(|(path, _)| path.to_string_lossy().ends_with(".plan.json"));
        let (module, chunks) = self.modules.split_first().ok_or("there is no module")?;
        let mut files = vec![
            (format!("{APP}.js").into(), self.whole_application(false)?.into_bytes()),
            self.sheet(),
            module.clone(),
        ];
        files.extend(plans.cloned());
        let mut chunks = chunks.to_vec();
        // What an editor fetches ahead; most of what the others have in common with it stands in it.
        chunks.sort_by_key(|(path, _)| CHUNK_ORDER.iter().position(|part| *path == chunks::file_name(part)));
        files.extend(chunks);
        single::packed(&files)
    }

    /// The sheet of everything that is drawn.
    fn sheet(&self) -> (PathBuf, Vec<u8>) {
        (format!("{APP}.css").into(), self.styles.clone().into_bytes())
    }

    /// The modules and the sheet.
    pub fn program(&self) -> Vec<(PathBuf, Vec<u8>)> {
        self.modules.iter().cloned().chain([self.sheet()]).collect()
    }

    /// The files that a site serves.
    pub fn files(&self) -> Outcome<Vec<(PathBuf, Vec<u8>)>> {
        let single = single::page(&self.page, &self.carrying_script()?, &self.carried()?)?;
        let mut files: Vec<(PathBuf, Vec<u8>)> = vec![
            ("plan-widget.js".into(), self.loader.clone().into_bytes()),
            (format!("{APP}.js").into(), self.scripts.0.clone().into_bytes()),
            ("plan-widget-more.js".into(), self.scripts.1.clone().into_bytes()),
            (NATS.into(), self.nats.clone().into_bytes()),
            ("index.html".into(), self.page.clone().into_bytes()),
            ("plan-widget.html".into(), single.into_bytes()),
        ];
        files.extend(self.plain.iter().map(|script| (plain::FILE.into(), script.clone().into_bytes())));
        files.extend(self.modules.iter().cloned());
        files.extend(self.languages.iter().cloned());
        files.extend(self.examples.iter().cloned());
        Ok(files)
    }
}

/// Writes a module as wasm-opt makes it.
pub fn optimise(bytes: &[u8], to: &Path, levels: &[&str], tools: &NodeTools) -> Outcome {
    let plain = to.with_extension("plain.wasm");
    project::write(&plain, bytes)?;
    run(tools.command("binaryen/bin/wasm-opt").args(levels).args(WASM_OPT).arg(&plain).arg("-o").arg(to))
}

/// What `Trunk.toml` calls: puts the same files where Trunk collects its own. Trunk's own page is replaced too,
/// unless Trunk has put its reloading script into it (`trunk serve`).
pub fn for_trunk() -> Outcome {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").ok_or("trunk-hook is called by Trunk (Trunk.toml)")?;
    Dist { folder: staging.into(), dev: false, plain: true }.build()
}

/// A binary that was bound: the files of its glue, of its module, of the scripts that load its chunks and name their files, and the folder of the chunks' files.
pub struct Bound {
    pub glue: PathBuf,
    module: PathBuf,
    pub link: PathBuf,
    pub files: PathBuf,
    parts: PathBuf,
    /// The glue and the program of [`plain::make`].
    pub plain_glue: PathBuf,
    pub plain: PathBuf,
}

impl Bound {
    /// The files that the chunks come in.
    fn parts(&self) -> Outcome<BTreeMap<String, Vec<u8>>> {
        let named = |path: PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
            Ok((name, project::read_bytes(&path)?))
        };
        walk(&self.parts)?.into_iter().map(named).collect()
    }
}

/// Removes from the folder what this build did not put there, so that it holds the listed files and no others.
fn remove_others(folder: &Path, files: &[(PathBuf, Vec<u8>)]) -> Outcome {
    for path in walk(folder)? {
        let kept = path.strip_prefix(folder).is_ok_and(|name| files.iter().any(|(other, _)| other == name));
        if !kept {
            std::fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        }
    }
    Ok(())
}

/// Every file below a folder, in a fixed order.
pub fn walk(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let named = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut entries = std::fs::read_dir(folder).map_err(named)?.collect::<Result<Vec<_>, _>>().map_err(named)?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    let mut found = Vec::new();
    for entry in entries {
        if entry.path().is_dir() {
            found.extend(walk(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::project;

    #[test]
    fn what_the_widget_links_in_place_of_encoding_rs_has_its_version() {
        let version = |file: &str| {
            let text = project::read(&project::root().join(file)).unwrap_or_else(|why| panic!("{why}"));
            let (_, after) = text.split_once("name = \"encoding_rs\"").expect("it is named");
            let line = after.lines().find(|line| line.starts_with("version = ")).expect("it has a version");
            line.to_owned()
        };
        assert_eq!(
            version("xtask/encodings/Cargo.toml"),
            version("Cargo.lock"),
            "else cargo takes the other in silence"
        );
    }
}
