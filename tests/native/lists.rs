//! Lists as people have them, each a folder of `tests/data/lists`: the input, and what is said of it and lands.
//!
//! `BLESS=1` writes the expectations anew; they are then to be read before they are believed.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::import::view::{Becomes, remarks, summary};
use plan_widget::app::msg::Msg;
use plan_widget::wire::write;

use super::scene::Scene;

fn folders() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lists");
    let mut all: Vec<PathBuf> = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.sort();
    all
}

/// What is said of a text before it goes in, and the entries of the plan then.
fn told(text: &str) -> String {
    let scene = Scene::new("", "");
    scene.send(Msg::Import(ImportMsg::PreviewTable(text.into())));
    let state = scene.state();
    let mut out = String::new();
    let Some(preview) = &state.ui.import.preview else { return format!("{}\n", scene.said()) };
    let all = remarks(preview, &state.doc.plan, &state.ui.locale);
    writeln!(out, "{}", summary(preview, &all)).unwrap();
    for remark in &all {
        writeln!(out, "{} {}", if remark.look { "!" } else { "-" }, remark.text).unwrap();
    }
    // What does not fit is said, by the name of its column.
    for (at, column) in preview.columns.iter().enumerate() {
        let odd =
            preview.rows.iter().filter_map(|row| row.get(at)).any(|cell| matches!(cell.becomes, Becomes::Problem(_)));
        let said = all.iter().any(|remark| remark.look && remark.text.starts_with(&preview.label(at)));
        assert!(!odd || said, "a cell of {} does not fit, and nothing is said: {out}", column.name);
    }
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    for line in
        write(&scene.state().doc.plan).lines().filter(|line| line.starts_with("    ") || line.contains("settings"))
    {
        let line = line.trim().trim_end_matches(',');
        let line = line.split_once(",\"source\":").map_or_else(|| line.to_owned(), |(line, _)| format!("{line}}}"));
        writeln!(out, "{line}").unwrap();
    }
    out
}

#[test]
fn each_list_lands_as_it_is_meant() {
    let mut wrong = String::new();
    for folder in folders() {
        let input = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
        let input = input.into_iter().find(|path| path.file_stem().is_some_and(|stem| stem == "input")).unwrap();
        let told = told(&fs::read_to_string(&input).unwrap());
        let expected = folder.join("expected.txt");
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &told).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != told {
            writeln!(wrong, "{}\n{told}", folder.display()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}
