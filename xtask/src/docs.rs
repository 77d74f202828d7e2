//! `docs`: the documentation as a site, with every plan in it live; MkDocs makes it (`mkdocs.yml`), with the plugin that other sites install.

use crate::dist::{Dist, walk};
use crate::hosts;
use crate::package;
use crate::project::{self, Outcome, run};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Reads `--dev`, `--out DIR` and `--widget DIR` (a built widget instead of a fresh one), and writes the site; the folder is `target/docs/`. A link that leads nowhere is an error.
pub fn docs(arguments: &[String]) -> Outcome {
    let folder = match crate::option(arguments, "--out")? {
        Some(folder) => std::path::absolute(folder).map_err(|error| error.to_string())?,
        None => project::target().join("docs"),
    };
    let widget = match crate::option(arguments, "--widget")? {
        Some(folder) => PathBuf::from(folder),
        None => {
            let dist =
                Dist::from_arguments(&arguments.iter().filter(|one| *one == "--dev").cloned().collect::<Vec<_>>())?;
            dist.build()?;
            dist.folder
        }
    };
    build(&widget, &folder)?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}

/// Writes the site into a folder, with the widget of another.
pub fn build(widget: &Path, folder: &Path) -> Outcome {
    let mkdocs = hosts::mkdocs()?;
    let built = walk(widget)?.into_iter().map(|path| {
        let name = path.strip_prefix(widget).unwrap_or(&path).to_string_lossy().into_owned();
        Ok((name, project::read_bytes(&path)?))
    });
    let plugin = project::target().join("xtask/docs");
    let wheel = package::mkdocs(&plugin, &built.collect::<Outcome<_>>()?)?;
    let installed = plugin.join("python");
    run(Command::new(mkdocs.with_file_name("python"))
        .args([
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--no-deps",
            "--no-index",
            "--upgrade",
        ])
        .arg("--target")
        .arg(&installed)
        .arg(wheel))?;
    run(Command::new(mkdocs)
        .args(["build", "--quiet", "--strict", "--site-dir"])
        .arg(folder)
        .env("PYTHONPATH", installed)
        .env("NO_MKDOCS_2_WARNING", "1")
        .current_dir(project::root()))
}
