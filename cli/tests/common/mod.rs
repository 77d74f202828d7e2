//! The program as a test runs it, in a folder of its own.

// Each test file uses a part of this.
#![allow(dead_code)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_plan-widget");

/// What a run said.
#[derive(Debug)]
pub struct RunOutput {
    pub code: i32,
    pub out: Vec<u8>,
    pub err: String,
}

impl RunOutput {
    pub fn text(&self) -> String {
        String::from_utf8(self.out.clone()).expect("text")
    }
}

/// Runs the program in a folder, with a text on its standard input.
pub fn run(folder: &Path, arguments: &[&str], input: &[u8]) -> RunOutput {
    let mut child = Command::new(PROGRAM)
        .args(arguments)
        .current_dir(folder)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    // A program that wants no input may be gone already.
    let _ = child.stdin.take().expect("its input").write_all(input);
    let Output { status, stdout, stderr } = child.wait_with_output().expect("its end");
    let err = String::from_utf8_lossy(&stderr).into_owned();
    RunOutput { code: status.code().unwrap_or(-1), out: stdout, err }
}

/// An example of the repository.
pub fn example(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples").join(name)
}

/// Three items and a team in canonical text.
pub const SHOP: &str = include_str!("../cmd/commands.in/shop.plan.json");

/// A fresh folder with these files.
pub fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in files {
        let place = folder.path().join(name);
        std::fs::create_dir_all(place.parent().expect("a folder")).expect("a folder");
        std::fs::write(place, text).expect("a file");
    }
    folder
}
