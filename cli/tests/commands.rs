//! The commands as a script uses them: streams, exit codes, files whole or not at all, every format.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::io::Read;

use common::{SHOP, example, folder, run};
use plan_widget::model::check::check;
use plan_widget::wire::{read, write};

#[test]
fn standard_input_is_a_file() {
    let here = folder(&[]);
    let scored = run(here.path(), &["score", "-"], SHOP.as_bytes());
    assert_eq!(scored.code, 0);
    assert!(scored.text().contains("1,600  p2"), "{}", scored.text());
    let sloppy = SHOP.replace("\n    ", "\n");
    assert_eq!(run(here.path(), &["fmt", "-"], sloppy.as_bytes()).text(), SHOP);
    assert_eq!(run(here.path(), &["fmt", "--check", "-"], SHOP.as_bytes()).code, 0);
}

#[test]
fn a_reader_who_has_had_enough_is_no_error() {
    let mut child = std::process::Command::new(common::PROGRAM)
        .args(["export", "--format", "svg"])
        .arg(example("kubernetes.plan.json"))
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = [0; 16];
    child.stdout.take().unwrap().read_exact(&mut first).unwrap();
    let ended = child.wait_with_output().unwrap();
    assert_eq!((ended.status.code(), String::from_utf8_lossy(&ended.stderr).into_owned()), (Some(0), String::new()));
}

#[test]
fn a_file_that_cannot_be_written_stays_as_it_is() {
    let here = folder(&[("a.plan.json", "[{\"title\":\"A\",\"id\":\"a\"}]")]);
    let failed = run(here.path(), &["export", "a.plan.json", "--output", "nowhere/a.csv"], b"");
    assert_eq!(failed.code, 2);
    assert!(failed.err.contains("nowhere/a.csv can't be written"), "{}", failed.err);
    assert_eq!(fs::read_dir(here.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[cfg(unix)]
#[test]
fn a_file_that_is_changed_keeps_its_rights_and_its_link() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let here = folder(&[("real.plan.json", "[{\"title\":\"A\",\"id\":\"a\"}]")]);
    let real = here.path().join("real.plan.json");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o600)).unwrap();
    symlink("real.plan.json", here.path().join("link.plan.json")).unwrap();
    assert_eq!(run(here.path(), &["fmt", "link.plan.json"], b"").code, 0);
    assert!(fs::read_to_string(&real).unwrap().starts_with("{\n  \"format\""));
    assert_eq!(fs::metadata(&real).unwrap().permissions().mode() & 0o777, 0o600);
    assert!(fs::symlink_metadata(here.path().join("link.plan.json")).unwrap().is_symlink());
}

#[test]
fn a_file_before_a_broken_one_is_done_and_the_broken_one_is_named() {
    let here = folder(&[("a.plan.json", "[]"), ("b.plan.json", "[{]"), ("c.plan.json", "[]")]);
    let failed = run(here.path(), &["fmt", "a.plan.json", "b.plan.json", "c.plan.json"], b"");
    assert_eq!(failed.code, 1);
    assert!(failed.err.starts_with("plan-widget: b.plan.json: "), "{}", failed.err);
    assert_eq!(fs::read_to_string(here.path().join("b.plan.json")).unwrap(), "[{]");
}

#[test]
fn a_plan_of_a_newer_version_is_shown_and_never_changed() {
    let newer = r#"{"format":"plan-widget","version":9,"items":[{"id":"a","title":"A"}]}"#;
    let here = folder(&[("new.plan.json", newer), ("list.csv", "Title\nB\n")]);
    assert_eq!(run(here.path(), &["score", "new.plan.json"], b"").code, 0);
    for arguments in [&["import", "list.csv", "--into", "new.plan.json", "--write"][..], &["propose", "new.plan.json"]]
    {
        let refused = run(here.path(), arguments, b"");
        assert_eq!(refused.code, 1);
        assert!(refused.err.contains("new.plan.json") && refused.err.contains("version"), "{}", refused.err);
    }
    assert_eq!(fs::read_to_string(here.path().join("new.plan.json")).unwrap(), newer);
}

#[test]
fn every_format_is_written_and_pictures_carry_the_plan() {
    let here = folder(&[("shop.plan.json", SHOP)]);
    for format in plan_widget_cli::commands::export::names() {
        let out = format!("out.{format}");
        let written = run(here.path(), &["export", "shop.plan.json", "--format", format, "--output", &out], b"");
        assert_eq!(written.code, 0, "{format}: {}", written.err);
        assert!(fs::metadata(here.path().join(out)).unwrap().len() > 100, "{format}");
    }
    for carrier in ["out.svg", "out.block"] {
        let again = run(here.path(), &["export", carrier, "--format", "json"], b"");
        assert_eq!(again.text(), SHOP, "{carrier}");
    }
    let file = fs::File::open(here.path().join("out.png")).unwrap();
    let reader = png::Decoder::new(std::io::BufReader::new(file)).read_info().unwrap();
    let chunk = &reader.info().utf8_text[0];
    assert_eq!((chunk.keyword.as_str(), chunk.get_text().unwrap().as_str()), ("plan-widget", SHOP));
    assert_eq!(reader.info().width, 2560);
    let workbook = run(here.path(), &["import", "out.xlsx"], b"");
    assert_eq!(read(&workbook.text()).unwrap().items().len(), 3, "{}", workbook.err);
}

#[test]
fn the_ending_of_a_file_names_its_format() {
    let here = folder(&[("shop.plan.json", SHOP)]);
    for (name, begins) in [("a.plan.json", "{\n"), ("a.svg", "<svg"), ("a.mmd", "gantt"), ("a.ics", "BEGIN:VCALENDAR")]
    {
        assert_eq!(run(here.path(), &["export", "shop.plan.json", "-o", name], b"").code, 0);
        let text = fs::read_to_string(here.path().join(name)).unwrap();
        assert!(text.starts_with(begins), "{name}: {text:.40}");
    }
}

#[test]
fn the_same_list_again_changes_nothing() {
    let here = folder(&[("list.csv", "Title,Reach,Team\nGift cards,1200,Web\nVouchers,300,Web\n")]);
    assert_eq!(run(here.path(), &["import", "list.csv", "-o", "a.plan.json"], b"").code, 0);
    let plan = read(&fs::read_to_string(here.path().join("a.plan.json")).unwrap()).unwrap();
    assert_eq!((plan.items().len(), plan.teams().len(), check(&plan)), (2, 1, Vec::new()));
    let again = ["import", "list.csv", "--into", "a.plan.json", "--write", "--json", "-s", "match=title"];
    let second = run(here.path(), &again, b"");
    assert!(second.text().contains(r#""added":0,"updated":0,"unchanged":2"#), "{}{}", second.text(), second.err);
    // From now on each item knows the row it came from.
    let known = fs::read_to_string(here.path().join("a.plan.json")).unwrap();
    assert_eq!(run(here.path(), &again, b"").text(), second.text());
    assert_eq!(fs::read_to_string(here.path().join("a.plan.json")).unwrap(), known);
}

#[test]
fn the_choices_of_the_dialog_are_options() {
    let here = folder(&[("list.csv", "Title;Effort;Start;End\nGift cards;3;01/02/2027;05/02/2027\n")]);
    let read_as = |dates: &str, unit: &str| {
        let set = [format!("dates={dates}"), format!("units.Effort={unit}")];
        let out = run(here.path(), &["import", "list.csv", "-s", &set[0], "-s", &set[1]], b"");
        assert_eq!(out.code, 0, "{}", out.err);
        let plan = read(&out.text()).unwrap();
        (plan.items()[0].text(plan_widget::model::Key::Start).unwrap().to_owned(), out.text())
    };
    assert_eq!(read_as("day-first", "weeks").0, "2027-02-01");
    let (start, text) = read_as("month-first", "days");
    assert_eq!(start, "2027-01-02");
    assert!(text.contains(r#""effort_unit":"person-days""#), "{text}");
    let unknown = run(here.path(), &["import", "list.csv", "-s", "units.Efort=weeks"], b"");
    assert_eq!(unknown.code, 2);
    assert!(unknown.err.contains("list.csv: units.Efort"), "{}", unknown.err);
}

#[test]
fn a_list_of_two_bytes_a_letter_is_read_without_its_mark() {
    let here = folder(&[]);
    let text = "Title,Effort\nŻółw,3\nDark mode,2\n";
    for (name, bytes) in [
        ("le.csv", text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>()),
        ("be.csv", text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
    ] {
        std::fs::write(here.path().join(name), bytes).unwrap();
        let read = run(here.path(), &["import", name], b"");
        let plan = String::from_utf8(read.out).unwrap();
        assert!(plan.contains("\"title\":\"Żółw\"") && !plan.contains("\\u0000"), "{name}: {plan}");
        assert!(!read.err.contains("assumed: encoding"), "{}", read.err);
    }
}

#[test]
fn a_list_in_an_old_encoding_is_read_and_the_guess_is_told() {
    let here = folder(&[]);
    let (bytes, ..) = encoding_rs::WINDOWS_1251
        .encode("Название;Охват\nПодарочные карты для покупателей;1200\nВход без пароля;300\n");
    fs::write(here.path().join("list.csv"), &bytes).unwrap();
    let guessed = run(here.path(), &["import", "list.csv"], b"");
    assert!(guessed.err.contains("assumed: encoding: windows-1251"), "{}", guessed.err);
    assert!(guessed.text().contains("Вход без пароля"), "{}", guessed.text());
    let named = run(here.path(), &["import", "list.csv", "--encoding", "windows-1251"], b"");
    assert!(!named.err.contains("assumed: encoding"), "{}", named.err);
    assert_eq!(run(here.path(), &["import", "list.csv", "--encoding", "windows-9"], b"").code, 2);
}

#[test]
fn a_proposal_is_made_as_one_change_that_is_a_valid_plan() {
    let here = folder(&[("shop.plan.json", SHOP)]);
    let before = run(here.path(), &["propose", "shop.plan.json", "--json"], b"");
    assert_eq!(fs::read_to_string(here.path().join("shop.plan.json")).unwrap(), SHOP, "a look changes nothing");
    let written = run(here.path(), &["propose", "shop.plan.json", "--json", "--write"], b"");
    assert_eq!(before.text(), written.text());
    let text = fs::read_to_string(here.path().join("shop.plan.json")).unwrap();
    let plan = read(&text).unwrap();
    assert_eq!((check(&plan), write(&plan)), (Vec::new(), text.clone()));
    assert!(text.contains(r#""timebox":"r1""#) && text.contains(r#""start":"2027-01-04""#), "{text}");
}

#[test]
fn a_merge_takes_what_only_one_side_changed_and_tells_the_rest() {
    let base = r#"[{"id":"a","title":"A","effort":1,"reach":5},{"id":"b","title":"B"}]"#;
    let ours = r#"[{"id":"a","title":"A","effort":2,"reach":6},{"id":"b","title":"B"}]"#;
    let theirs =
        r#"[{"id":"a","title":"A","effort":3,"reach":5,"impact":1},{"id":"b","title":"B"},{"id":"c","title":"C"}]"#;
    let here = folder(&[("base.json", base), ("ours.json", ours), ("theirs.json", theirs)]);
    let merged = run(here.path(), &["merge", "base.json", "ours.json", "theirs.json"], b"");
    assert_eq!(merged.code, 1);
    assert!(merged.text().contains(r#"{"id":"a","title":"A","reach":6,"impact":1,"effort":2}"#), "{}", merged.text());
    assert!(merged.text().contains(r#"{"id":"c","title":"C"}"#));
    assert!(merged.err.contains("Effort of A: 2 in ours, 3 in theirs"), "{}", merged.err);
    let other = run(here.path(), &["merge", "base.json", "ours.json", "theirs.json", "--prefer-theirs"], b"");
    assert!(other.text().contains(r#""effort":3"#), "{}", other.text());
    let json = run(here.path(), &["merge", "base.json", "ours.json", "theirs.json", "--json"], b"").text();
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["conflicts"][0], serde_json::json!({"list":"items","id":"a","key":"effort","ours":2,"theirs":3}));
}

#[test]
fn a_patch_of_two_files_turns_one_into_the_other() {
    let here = folder(&[]);
    let [old, new] = ["checkout.plan.json", "word.plan.json"].map(|name| fs::read_to_string(example(name)).unwrap());
    fs::write(here.path().join("old.json"), &old).unwrap();
    fs::write(here.path().join("new.json"), &new).unwrap();
    let patch = run(here.path(), &["diff", "old.json", "new.json", "--format", "patch"], b"").text();
    let mut document: serde_json::Value = serde_json::from_str(&old).unwrap();
    let patch: json_patch::Patch = serde_json::from_str(&patch).unwrap();
    json_patch::patch(&mut document, &patch).unwrap();
    assert_eq!(document, serde_json::from_str::<serde_json::Value>(&new).unwrap());
}

#[test]
fn the_pages_that_are_named_for_programs_are_there() {
    let docs = example("../docs");
    let text = fs::read_to_string(docs.join("llms.txt")).unwrap();
    let links: Vec<&str> = text.split("](").skip(1).filter_map(|link| link.split(')').next()).collect();
    assert!(links.len() > 8, "{links:?}");
    let lost: Vec<&&str> = links.iter().filter(|link| !docs.join(link).is_file()).collect();
    assert!(lost.is_empty(), "{lost:?}");
    let here = folder(&[]);
    for command in text.split("`plan-widget ").skip(1).filter_map(|call| call.split([' ', '`']).next()) {
        assert_eq!(run(here.path(), &[command, "--help"], b"").code, 0, "{command}");
    }
}

#[test]
fn the_man_page_and_the_completions_know_every_command() {
    let here = folder(&[]);
    let man = run(here.path(), &["man"], b"").text();
    let completions = ["bash", "zsh", "fish", "elvish", "powershell"]
        .map(|shell| run(here.path(), &["completions", shell], b"").text());
    for command in
        ["validate", "score", "propose", "diff", "merge", "import", "export", "fmt", "serve", "resolve", "schema"]
    {
        assert!(man.contains(&format!(".SH \"{}\"", command.to_uppercase())), "{command}");
        assert!(completions.iter().all(|text| text.contains(command)), "{command}");
    }
}

/// The shop with a scenario in which the web team is larger and one item is re-estimated.
fn shop_with_a_scenario() -> String {
    let scenarios = r#","scenarios":[{"id":"more","title":"More people","teams":[{"id":"web","capacity":4}],
        "items":[{"id":"p1","effort":1},{"id":"p3","effort":2}]}]}"#;
    write(&read(&format!("{}{scenarios}", SHOP.trim_end().trim_end_matches('}'))).unwrap())
}

#[test]
fn a_scenario_is_scored_exported_and_compared_by_its_id() {
    let text = shop_with_a_scenario();
    let here = folder(&[("shop.plan.json", &text)]);
    let out = |arguments: &[&str]| run(here.path(), arguments, b"").text();
    assert!(out(&["score", "shop.plan.json"]).contains("675  p1"));
    let scored = out(&["score", "shop.plan.json", "--scenario", "more"]);
    assert!(scored.contains("1,350  p1") && scored.contains("400  p3"), "{scored}");
    let table = out(&["export", "shop.plan.json", "--format", "csv", "--scenario", "more"]);
    assert!(table.contains("1350"), "{table}");
    let picture = out(&["export", "shop.plan.json", "--format", "svg", "--scenario", "more"]);
    assert!(picture.contains("More people"), "the picture says what it shows");
    assert_eq!(out(&["export", "shop.plan.json", "--format", "json", "--scenario", "more"]), text, "a file is whole");
    let difference = out(&["diff", "shop.plan.json", "shop.plan.json", "--scenario", "more"]);
    assert!(difference.contains("~ items/p1") && difference.contains("~ teams/web"), "{difference}");
    assert_eq!(out(&["diff", "shop.plan.json", "shop.plan.json"]), "");
    for command in [&["score"][..], &["propose"], &["export", "--format", "csv"], &["diff", "shop.plan.json"]] {
        let refused = run(here.path(), &[command, &["shop.plan.json", "--scenario", "less"]].concat(), b"");
        assert_eq!(refused.code, 1, "{command:?}");
        assert!(refused.err.contains("there is no scenario less, but more"), "{}", refused.err);
    }
}

#[test]
fn what_is_proposed_in_a_scenario_stays_in_it() {
    let text = shop_with_a_scenario();
    let here = folder(&[("shop.plan.json", &text)]);
    let done = run(here.path(), &["propose", "shop.plan.json", "--scenario", "more", "--write"], b"");
    assert_eq!(done.code, 0, "{}", done.err);
    let after = read(&fs::read_to_string(here.path().join("shop.plan.json")).unwrap()).unwrap();
    let plain = read(&text).unwrap();
    assert_eq!(
        after.items().iter().map(|item| item.start()).collect::<Vec<_>>(),
        vec![None; 3],
        "the plan is as it was"
    );
    let seen = plan_widget::edit::scenario::in_scenario(&after, "more").unwrap();
    assert!(seen.items().iter().all(|item| item.start().is_some()), "p3 has an effort there alone, and runs");
    assert_eq!(plain.teams(), after.teams());
}
