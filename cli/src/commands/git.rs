//! What git runs and what sets git up: the merge driver, the text for `git diff`, the attributes, the hook.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use plan_widget::model::Record;
use plan_widget::model::schema::{self, PLAN, Schema};
use plan_widget::wire;
use plan_widget::wire::canonical::{extra_text, value_text};

use super::validate::{FileReport, report, write_text};
use crate::arguments::{DriverArguments, GitCommand, InstallArguments, TextconvArguments};
use crate::changes::names;
use crate::driver::merge_versions;
use crate::files::{plan_of, read_bytes, write_file};
use crate::folder::ENDING;
use crate::outcome::{CommandEnd, CommandFailure, CommandResult, count, found};

/// The line of `.gitattributes`.
const ATTRIBUTES: &str = "*.plan.json text eol=lf merge=plan diff=plan";
/// The line by which the hook is known.
const MARK: &str = "# Plan Widget: no plan with problems is committed.";

/// Merges three versions in place of ours, as git's `merge.<driver>.driver` is called.
///
/// # Errors
/// A file cannot be read or written.
pub fn merge_driver(asked: &DriverArguments) -> CommandResult {
    let [base, ours, theirs] = [&asked.base, &asked.ours, &asked.theirs].map(|path| read_bytes(path));
    let (base, ours, theirs) = (base?, ours?, theirs?);
    let name = asked.path.as_deref().unwrap_or(&asked.ours).display();
    match merge_versions(&base, &ours, &theirs) {
        Ok(merged) => {
            write_file(&asked.ours, merged.text.as_bytes())?;
            for line in &merged.conflicts {
                eprintln!("{name}: {line}");
            }
            if !merged.conflicts.is_empty() {
                eprintln!(
                    "{name}: {}, kept in the file; ours hold. See plan-widget resolve",
                    count(merged.conflicts.len(), "conflict")
                );
            }
            Ok(found(!merged.conflicts.is_empty()))
        }
        Err(refusal) => {
            eprintln!("{name}: {} can't be merged by entry: {} Merged by line instead.", refusal.version, refusal.why);
            let mut merge = Command::new("git");
            merge.args(["merge-file", "-L", "ours", "-L", "base", "-L", "theirs"]);
            let ended = merge.args([&asked.ours, &asked.base, &asked.theirs]).status();
            let ended = ended.map_err(|error| CommandFailure::Usage(format!("git merge-file: {error}")))?;
            Ok(found(!ended.success()))
        }
    }
}

/// Prints a plan with a field a line; anything else as it is.
///
/// # Errors
/// The file cannot be read.
pub fn textconv(asked: &TextconvArguments, out: &mut dyn Write) -> CommandResult {
    let bytes = read_bytes(&asked.plan)?;
    match wire::read_bytes(&bytes) {
        Ok(plan) => out.write_all(lines(&plan).as_bytes())?,
        Err(_) => out.write_all(&bytes)?,
    }
    Ok(CommandEnd::Fine)
}

/// A plan with a field a line, below a line for its entry.
pub fn lines(plan: &plan_widget::model::Plan) -> String {
    let mut text = format!("plan {}\n", plan.title());
    let is_list = |key| schema::of_list(key).is_some() && !plan.list(key).is_empty();
    for (key, shape) in PLAN.fields {
        match plan.root().record(*key) {
            _ if is_list(*key) => {}
            Some(settings) => {
                let of = match shape {
                    schema::ValueShape::Record(of) => of,
                    _ => continue,
                };
                push_fields(&mut text, settings, of, &format!("  {}.", key.name()));
            }
            None => {
                if let Some(value) = plan.root().get(*key) {
                    text += &format!("  {}: {}\n", key.name(), value_text(value, shape));
                }
            }
        }
    }
    for extra in plan.root().extra() {
        text += &format!("  {}: {}\n", extra.name, extra_text(&PLAN, &extra.name, &extra.value));
    }
    for (list, _) in PLAN.fields {
        let Some(of) = schema::of_list(*list) else { continue };
        for entry in plan.list(*list) {
            let (id, name) = names(entry);
            text += &format!("{}/{id} {name}\n", list.name());
            push_fields(&mut text, entry, of, "  ");
        }
    }
    text
}

fn push_fields(text: &mut String, entry: &Record, of: &'static Schema, before: &str) {
    if let Some(raw) = entry.raw() {
        *text += &format!("{before}{raw}\n");
    }
    for (key, shape) in of.fields {
        if let Some(value) = entry.get(*key) {
            *text += &format!("{before}{}: {}\n", key.name(), value_text(value, shape));
        }
    }
    for extra in entry.extra() {
        *text += &format!("{before}{}: {}\n", extra.name, extra_text(of, &extra.name, &extra.value));
    }
}

/// Sets a repository up, or looks at what is staged in it.
///
/// # Errors
/// This is no repository, or a file of it cannot be written.
pub fn run(asked: &GitCommand, out: &mut dyn Write) -> CommandResult {
    match asked {
        GitCommand::Install(asked) => install(asked, out),
        GitCommand::Staged => staged(out),
    }
}

fn git(arguments: &[&str]) -> Result<Vec<u8>, CommandFailure> {
    let ran = Command::new("git").args(arguments).output();
    let ran = ran.map_err(|error| CommandFailure::Usage(format!("git can't be run: {error}")))?;
    match ran.status.success() {
        true => Ok(ran.stdout),
        false => {
            let why = String::from_utf8_lossy(&ran.stderr);
            Err(CommandFailure::Usage(format!("git {}: {}", arguments.join(" "), why.trim())))
        }
    }
}

fn git_path(arguments: &[&str]) -> Result<PathBuf, CommandFailure> {
    Ok(PathBuf::from(String::from_utf8_lossy(&git(arguments)?).trim_end_matches(['\n', '\r'])))
}

fn install(asked: &InstallArguments, out: &mut dyn Write) -> CommandResult {
    let program = program();
    let settings = [
        ("merge.plan.name", "plans, by entry and field".to_owned()),
        ("merge.plan.driver", format!("{program} merge-driver %O %A %B %P")),
        ("diff.plan.textconv", format!("{program} textconv")),
        // The head of a hunk names the entry.
        ("diff.plan.xfuncname", "^[a-z_]+/.*$".to_owned()),
    ];
    let scope = if asked.global { "--global" } else { "--local" };
    for (name, value) in &settings {
        git(&["config", scope, name, value])?;
    }
    writeln!(out, "git config: plans are merged by entry and field, and shown with a field a line")?;
    let top = git_path(&["rev-parse", "--show-toplevel"])?;
    let attributes = top.join(".gitattributes");
    let before = fs::read_to_string(&attributes).unwrap_or_default();
    if before.lines().any(|line| line.trim() == ATTRIBUTES) {
        writeln!(out, "{}: has the line already", attributes.display())?;
    } else {
        let line_end = if before.is_empty() || before.ends_with('\n') { "" } else { "\n" };
        write_file(&attributes, format!("{before}{line_end}{ATTRIBUTES}\n").as_bytes())?;
        writeln!(out, "{}: {ATTRIBUTES}", attributes.display())?;
    }
    if asked.hook {
        let hook = git_path(&["rev-parse", "--git-path", "hooks/pre-commit"])?;
        install_hook(&hook, &program)?;
        writeln!(out, "{}: commits only plans without problems", hook.display())?;
    }
    Ok(CommandEnd::Fine)
}

fn install_hook(hook: &Path, program: &str) -> Result<(), CommandFailure> {
    let before = fs::read_to_string(hook).unwrap_or_default();
    if !before.is_empty() && !before.contains(MARK) {
        let message = format!("{}: there is a hook already; add this line to it: {program} git staged", hook.display());
        return Err(CommandFailure::Usage(message));
    }
    if let Some(folder) = hook.parent() {
        fs::create_dir_all(folder).map_err(|error| CommandFailure::Usage(format!("{}: {error}", folder.display())))?;
    }
    write_file(hook, format!("#!/bin/sh\n{MARK}\nexec {program} git staged\n").as_bytes())?;
    make_executable(hook).map_err(|error| CommandFailure::Usage(format!("{}: {error}", hook.display())))
}

#[cfg(unix)]
fn make_executable(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))
}

#[cfg(not(unix))]
fn make_executable(_: &Path) -> std::io::Result<()> {
    Ok(())
}

/// The program as git's shell finds it: by name where it is on the path, else by its place.
fn program() -> String {
    let name = if cfg!(windows) { "plan-widget.exe" } else { "plan-widget" };
    let own = std::env::current_exe().unwrap_or_default();
    let folders = std::env::var_os("PATH").unwrap_or_default();
    if std::env::split_paths(&folders).any(|folder| folder.join(name).is_file()) {
        return "plan-widget".to_owned();
    }
    format!("'{}'", own.display().to_string().replace('\\', "/").replace('\'', r"'\''"))
}

/// The problems of the plans that would be committed.
fn staged(out: &mut dyn Write) -> CommandResult {
    let names = git(&["diff", "--cached", "--name-only", "-z", "--diff-filter=ACMR"])?;
    let mut is_found = false;
    for name in names.split(|byte| *byte == 0).filter(|name| name.ends_with(ENDING.as_bytes())) {
        let name = String::from_utf8_lossy(name).into_owned();
        let bytes = git(&["show", &format!(":{name}")])?;
        let report = match plan_of(name.clone(), &bytes) {
            Ok(file) => {
                FileReport { file: name, refused: None, items: file.plan.items().len(), problems: report(&file.plan) }
            }
            Err(failure) => {
                let message = failure.to_string();
                let why = message.strip_prefix(&format!("{name}: ")).unwrap_or(&message).to_owned();
                FileReport { file: name, refused: Some(why), items: 0, problems: Vec::new() }
            }
        };
        is_found |= report.refused.is_some() || !report.problems.is_empty();
        write_text(&report, true, out)?;
    }
    Ok(found(is_found))
}
