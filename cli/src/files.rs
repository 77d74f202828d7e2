//! Files: plans and lists in, from a path or standard input; whatever goes out is written whole or not at all.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use plan_widget::app::import::view::plan_text;
use plan_widget::app::text;
use plan_widget::edit::scenario::in_scenario;
use plan_widget::model::Plan;
use plan_widget::wire;

use crate::outcome::CommandFailure;

/// A plan, and where it came from.
#[derive(Debug)]
pub struct PlanFile {
    /// The name for messages: the path, or `standard input`.
    pub name: String,
    /// The text as it stood there.
    pub text: String,
    /// The plan in it.
    pub plan: Plan,
}

/// True if a path means standard input, or standard output: `-`.
pub fn is_standard(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// The name of a path in messages.
pub fn name_of(path: &Path) -> String {
    if is_standard(path) { "standard input".to_owned() } else { path.display().to_string() }
}

/// The bytes of a file, or of standard input.
///
/// # Errors
/// The file cannot be read.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, CommandFailure> {
    let read = if is_standard(path) {
        let mut bytes = Vec::new();
        io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(path)
    };
    read.map_err(|error| CommandFailure::Usage(format!("{} can't be read: {}", name_of(path), words(&error))))
}

/// Reads a plan: a plan file, or a picture or block of a page that carries one.
///
/// # Errors
/// The file cannot be read, or holds no plan; the message names the file, and where in it.
pub fn read_plan(path: &Path) -> Result<PlanFile, CommandFailure> {
    plan_of(name_of(path), &read_bytes(path)?)
}

/// Reads a plan that is to be changed.
///
/// # Errors
/// The same, or the plan may only be looked at.
pub fn read_editable(path: &Path) -> Result<PlanFile, CommandFailure> {
    let file = read_plan(path)?;
    match file.plan.read_only() {
        None => Ok(file),
        Some(why) => Err(CommandFailure::Plan(format!("{}: {}", file.name, text::read_only(why)))),
    }
}

/// The plan in the bytes of a file of that name.
///
/// # Errors
/// They hold no plan.
pub fn plan_of(name: String, bytes: &[u8]) -> Result<PlanFile, CommandFailure> {
    let refused = |why: &dyn std::fmt::Display| CommandFailure::Plan(format!("{name}: {why}"));
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(refused(
            &wire::read_bytes(bytes).err().map_or_else(|| "no plan".to_owned(), |why| why.to_string()),
        ));
    };
    let carried = if text.trim_start().starts_with('<') { plan_text(text) } else { None };
    match wire::read(carried.as_deref().unwrap_or(text)) {
        Ok(plan) => Ok(PlanFile { name, text: text.to_owned(), plan }),
        Err(why) => Err(refused(&why)),
    }
}

impl PlanFile {
    /// The plan as it is in the scenario of that id; the plan itself where none is asked for.
    ///
    /// # Errors
    /// It has no such scenario.
    pub fn seen_in(&self, scenario: Option<&str>) -> Result<Plan, CommandFailure> {
        let Some(id) = scenario else { return Ok(self.plan.clone()) };
        in_scenario(&self.plan, id).ok_or_else(|| {
            let ids: Vec<&str> = self.plan.scenarios().iter().map(|known| known.id()).collect();
            let known = if ids.is_empty() { "it has none".to_owned() } else { format!("but {}", ids.join(", ")) };
            CommandFailure::Plan(format!("{}: there is no scenario {id}; {known}", self.name).replace("; but", ", but"))
        })
    }
}

/// Writes a file whole or not at all: beside its place first, then renamed. The rights of a file that was there stay; a link is followed.
///
/// # Errors
/// The file cannot be written; what was there is still there.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), CommandFailure> {
    let write = || -> io::Result<()> {
        let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut file = tempfile::Builder::new().prefix(".plan-widget-").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        match fs::metadata(&place) {
            Ok(before) => fs::set_permissions(file.path(), before.permissions())?,
            Err(_) => open_to_others(file.path())?,
        }
        file.persist(&place).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| CommandFailure::Usage(format!("{} can't be written: {}", path.display(), words(&error))))
}

/// The usual rights of a new file; a temporary one is its owner's alone.
#[cfg(unix)]
fn open_to_others(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(path, fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn open_to_others(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Writes to a file, or to standard output where none is named.
///
/// # Errors
/// It cannot be written.
pub fn write_out(path: Option<&Path>, bytes: &[u8], out: &mut dyn Write) -> Result<(), CommandFailure> {
    match path.filter(|path| !is_standard(path)) {
        Some(path) => write_file(path, bytes),
        None => Ok(out.write_all(bytes)?),
    }
}

/// An error of the system as a reader wants it: `no such file`.
fn words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "there is no right to".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}
