//! Inputs of a fixed seed through every target of `tests/fuzz`; `FUZZ_INPUTS=100000 cargo test --release --test native -- fuzz` goes on for longer, `FUZZ_SEED=7` elsewhere.

use std::panic::{AssertUnwindSafe, catch_unwind};

use plan_fuzz::{TARGETS, bytes};

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(usual)
}

fn run(name: &str, usual: u64, most: usize) {
    let (_, check) = TARGETS.iter().find(|(target, _)| *target == name).unwrap();
    let (inputs, first) = (number("FUZZ_INPUTS", usual), number("FUZZ_SEED", 0));
    for seed in first..first + inputs {
        let input = bytes(seed, most);
        if let Err(why) = catch_unwind(AssertUnwindSafe(|| check(&input))) {
            eprintln!("{name}: the input of seed {seed} (FUZZ_SEED={seed} FUZZ_INPUTS=1)");
            std::panic::resume_unwind(why);
        }
    }
}

#[test]
fn any_text_is_a_plan_without_loss_or_a_named_refusal() {
    run("plan_file", 1500, 2400);
}

#[test]
fn any_list_lands_as_its_preview_says_or_is_refused() {
    run("lists", 600, 900);
}

#[test]
fn edits_are_patches_and_lead_back() {
    run("editing", 250, 2400);
}

#[test]
fn editors_over_a_failing_place_lose_nothing() {
    run("histories", 150, 1600);
}

#[test]
fn live_editors_over_a_failing_engine_lose_nothing() {
    run("together", 150, 2000);
}

#[test]
fn every_export_is_read_by_a_reader_of_its_format() {
    run("leaving", 120, 2400);
}

#[test]
fn jobs_answer_alike_however_they_are_cut() {
    run("jobs", 40, 1600);
}

#[test]
fn any_text_is_a_formula_or_has_a_place_where_it_is_none() {
    run("formulas", 6000, 200);
}

#[test]
fn the_oracle_finds_what_is_lost() {
    use plan_fuzz::oracle::{find_loss, parse};
    let find = |read: &str, written: &str| find_loss(&parse(read).unwrap(), &parse(written).unwrap());
    let kept = r#"{"format":"plan-widget","version":1,"items":[{"id":"a","title":"A","effort":3,"zz":1.50}]}"#;
    assert_eq!(
        find(r#"{"items":[{"id":"a","title":"A","effort":3.0,"reach":null,"tags":[],"zz":1.50}]}"#, kept),
        Ok(())
    );
    for (read, place) in [
        (r#"{"items":[{"id":"a","title":"A","effort":3,"zz":1.5}]}"#, "$.items[0]: unknown keys"),
        (r#"{"items":[{"id":"a","title":"A","effort":4,"zz":1.50}]}"#, "$.items[0].effort"),
        (r#"{"items":[{"id":"a","title":"A","effort":2,"effort":3,"zz":1.50}]}"#, "$.items[0].effort"),
        (r#"{"items":[{"id":"a","title":"A","effort":3,"owner":"B","zz":1.50}]}"#, "$.items[0].owner"),
        (r#"{"items":[{"id":"a","title":"A","effort":3,"zz":1.50},7]}"#, "$.items: 2 entries"),
        (r#"{"house":1,"items":[{"id":"a","title":"A","effort":3,"zz":1.50}]}"#, "$: unknown keys"),
    ] {
        assert!(find(read, kept).is_err_and(|lost| lost.starts_with(place)), "{read}");
    }
}

#[test]
fn the_readers_find_what_should_not_be_there() {
    use plan_fuzz::readers::{read_calendar, read_html, read_markdown, read_svg};
    assert!(read_html("<table><tr><td>A</td></tr></table>").is_ok());
    assert!(read_html("<table><tr><td><img src=x onerror=alert(1)></td></tr></table>").is_err());
    assert!(read_html("<a href=\"java\tscript:alert(1)\">x</a>").is_err());
    assert!(read_markdown("| [A](https://example.com) |\n|---|\n").is_ok());
    assert!(read_markdown("[A](javascript&colon;alert%281%29)").is_err());
    assert!(read_markdown("a <b>b</b>").is_err());
    assert!(read_svg("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>").is_err());
    let twice = "BEGIN:VCALENDAR\r\n".to_owned()
        + &"BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20270101\r\nSUMMARY:A\r\nEND:VEVENT\r\n".repeat(2)
        + "END:VCALENDAR\r\n";
    assert!(read_calendar(&twice, 2).is_err());
}
