//! What files may look like: the same instance however it is spelt, and a line to look at where it cannot be read.
#![allow(clippy::unwrap_used)]

use propose_bench::instances::{Instance, files, parse};

const PROJECT: &str = include_str!("../../../tests/data/propose/j301_1.sm");
const CLASSIC: &str = include_str!("../../../tests/data/propose/nrp1.txt");
const REALISTIC: &str = "1\n4\n3 4 2 5\n2\n1 2\n3 4\n2\n7 2 2 4\n3 1 1\n";
const BACKLOG: &str =
    "id,effort,depends_on,same_release_as,value_s1_w4,value_s2_w6\nF1,5,,,3,2\nF2,8,F1,,1,9\nF3,2,,F1,4,\n";

fn words(text: &str) -> Vec<Vec<u32>> {
    match parse("x", text, &[]) {
        Ok(found) => found.into_iter().map(|instance: Instance| instance.words).collect(),
        Err(error) => panic!("{error}\n{}", text.get(..400).unwrap_or(text)),
    }
}

fn refusal(text: &str) -> String {
    parse("x", text, &[]).err().unwrap_or_default()
}

#[test]
fn the_same_instance_however_it_is_written() {
    for text in [PROJECT, CLASSIC, REALISTIC, BACKLOG] {
        let plain = words(text);
        assert!(!plain.is_empty());
        let blank_lines = text.replace('\n', "\n\n");
        let windows = text.replace('\n', "\r\n");
        let old_mac = text.replace('\n', "\r");
        let marked = format!("\u{feff}{text}");
        let padded: String = text.lines().map(|line| format!("  {line}\t \n")).collect();
        let endless = text.trim_end().to_owned();
        for (what, variant) in [
            ("blank lines", blank_lines),
            ("CRLF", windows),
            ("CR", old_mac),
            ("a byte order mark", marked),
            ("blanks", padded),
            ("no last line end", endless),
        ] {
            assert_eq!(words(&variant), plain, "{what}");
        }
    }
    let plain = words(PROJECT);
    for (from, to) in [
        ("PRECEDENCE RELATIONS:", "Precedence  Relations"),
        ("REQUESTS/DURATIONS:", "requests / durations :"),
        ("RESOURCEAVAILABILITIES:", "Resource availabilities"),
    ] {
        assert!(PROJECT.contains(from));
        assert_eq!(words(&PROJECT.replace(from, to)), plain, "{to}");
    }
    // Tabs between columns, numbers with a point, and a row that goes on on the next line.
    let tabs = |text: &str| text.replace("  ", "\t");
    assert_eq!(words(&tabs(PROJECT)), plain);
    assert_eq!(words(&CLASSIC.replace(' ', "\t")), words(CLASSIC));
    assert_eq!(words(&CLASSIC.replace(' ', "\n")), words(CLASSIC));
    assert_eq!(words(&REALISTIC.replace("3 4 2 5", "3.0 4 2.00 5")), words(REALISTIC));
    assert_eq!(words(&BACKLOG.replace("same_release_as,", "Same release as , ").replace("id,", "ID,")), words(BACKLOG));
}

#[test]
fn what_cannot_be_read_is_named_with_its_line() {
    let line = |text: &str, part: &str| {
        let at = text.lines().position(|line| line.contains(part)).map_or(0, |at| at + 1);
        format!("line {at}:")
    };
    let jobs =
        PROJECT.replace("   1        1          3           2   3   4", "   1        1          3           2   3  99");
    assert_ne!(jobs, PROJECT);
    for (text, at, what) in [
        ("1\n2\n3 x\n0\n0\n".to_owned(), "line 3:".to_owned(), "\"x\""),
        ("1\n2\n3 4\n1\n1 3\n0\n".to_owned(), "line 5:".to_owned(), "requirement 3"),
        ("1\n2\n3 4\n1\n1 2\n1\n5 2 1\n".to_owned(), "line 7:".to_owned(), "the file ends"),
        ("1\n1\n3\n0\n0\n7 7\n".to_owned(), "line 6:".to_owned(), "more than the file announces"),
        (jobs.clone(), line(&jobs, "  99"), "no job 99"),
        (PROJECT.replace("RESOURCEAVAILABILITIES", "SOMETHING ELSE"), String::new(), "RESOURCEAVAILABILITIES"),
        (BACKLOG.replace("F2,8,F1", "F2,8,F9"), "line 3:".to_owned(), "F9"),
        (BACKLOG.replace("F2,8,", "F2,eight,"), "line 3:".to_owned(), "eight"),
        ("Dear reader,\nnothing here.\n".to_owned(), "line 1:".to_owned(), "neither"),
        (String::new(), "line 1:".to_owned(), "neither"),
    ] {
        let said = refusal(&text);
        assert!(said.contains(&at) && said.contains(what), "{said:?} should name {at} {what}");
    }
    // Two modes of one job, and a job that no capacity holds.
    let first = PROJECT.lines().skip_while(|line| !line.starts_with("REQUESTS")).nth(4).unwrap_or_default();
    assert!(refusal(&PROJECT.replace(first, &first.replacen("1", "2", 2))).contains("line "));
    // The end of a file that was cut off.
    let cut = &CLASSIC[..CLASSIC.len() / 2];
    assert!(refusal(cut).contains("line "), "{}", refusal(cut));
}

#[test]
fn files_are_known_by_what_they_hold() {
    let folder = std::env::temp_dir().join(format!("propose-reading-{}", std::process::id()));
    let inner = folder.join("deeper");
    std::fs::create_dir_all(&inner).unwrap();
    for (name, text) in [
        ("j301_1.SM", PROJECT),
        ("project", PROJECT),
        ("x.y.dat", CLASSIC),
        ("deeper/r.NRP", REALISTIC),
        ("best.csv", "instance,best\nj301_1,43\n"),
        ("README.md", "Read me.\n"),
        (".hidden.sm", PROJECT),
    ] {
        std::fs::write(folder.join(name), text).unwrap();
    }
    let found = files(&[folder.to_string_lossy().into_owned()]).unwrap();
    let mut names: Vec<String> =
        found.iter().map(|path| path.strip_prefix(&folder).unwrap().to_string_lossy().replace('\\', "/")).collect();
    names.sort();
    assert_eq!(names, ["deeper/r.NRP", "j301_1.SM", "project", "x.y.dat"]);
    std::fs::remove_dir_all(&folder).unwrap();
}
