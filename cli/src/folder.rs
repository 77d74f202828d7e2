//! A folder with plans: what is below it and nothing else is read or written, whatever links and paths say.
//!
//! ```
//! use plan_widget_cli::folder::PlanFolder;
//!
//! let place = tempfile::tempdir().unwrap();
//! std::fs::write(place.path().join("a.plan.json"), "[]").unwrap();
//! let folder = PlanFolder::new(place.path(), None).unwrap();
//! assert_eq!(folder.plans(), ["a.plan.json"]);
//! assert!(folder.place("a.plan.json").is_some() && folder.place("../a.plan.json").is_none());
//! ```

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use sha2::{Digest, Sha256};

/// The ending of plan files.
pub const ENDING: &str = ".plan.json";
/// Folders below which no plan is looked for.
const PASSED_OVER: [&str; 2] = ["node_modules", "target"];
/// The depth of folders, and the number of plans, at which the list ends.
const DEPTH: usize = 8;
const LISTED: usize = 500;

/// A folder with plans, or one plan in it.
#[derive(Debug)]
pub struct PlanFolder {
    /// The folder, without links in its path.
    pub root: PathBuf,
    /// The one plan that is shown, where it is one.
    pub only: Option<String>,
}

/// The version of a text: a strong ETag.
pub fn etag(bytes: &[u8]) -> String {
    let sum = Sha256::digest(bytes);
    let hex: String = sum.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("\"{hex}\"")
}

impl PlanFolder {
    /// The folder, or the plan of that name in it alone.
    ///
    /// # Errors
    /// There is no such folder.
    pub fn new(folder: &Path, only: Option<String>) -> io::Result<PlanFolder> {
        Ok(PlanFolder { root: fs::canonicalize(folder)?, only })
    }

    /// The place of a plan file that is there, by its path from the folder.
    pub fn place(&self, path: &str) -> Option<PathBuf> {
        let relative = Path::new(path);
        let is_plain = relative.components().all(|part| matches!(part, Component::Normal(_)));
        let is_hidden = relative.components().any(|part| part.as_os_str().as_encoded_bytes().starts_with(b"."));
        if !is_plain || is_hidden || path.contains('\\') || self.only.as_deref().is_some_and(|only| only != path) {
            return None;
        }
        if !path.ends_with(ENDING) && self.only.is_none() {
            return None;
        }
        let place = fs::canonicalize(self.root.join(relative)).ok()?;
        (place.is_file() && place.starts_with(&self.root)).then_some(place)
    }

    /// The plan files below the folder, in the order of their names.
    pub fn plans(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut open = vec![(self.root.clone(), 0)];
        while let Some((folder, depth)) = open.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok) {
                let (name, path) = (entry.file_name(), entry.path());
                let name = name.to_string_lossy();
                let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
                if name.starts_with('.') || (is_folder && (depth == DEPTH || PASSED_OVER.contains(&&*name))) {
                    continue;
                }
                if is_folder {
                    open.push((path, depth + 1));
                } else if name.ends_with(ENDING)
                    && let Some(relative) = path.strip_prefix(&self.root).ok().and_then(Path::to_str)
                {
                    found.push(relative.replace('\\', "/"));
                }
            }
        }
        found.sort();
        found.truncate(LISTED);
        found
    }
}
