//! Pasted and opened tables: what their columns are taken for, what lands, and that nothing is lost.

use std::rc::Rc;

use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::exchange::import::source::Refusal;
use plan_widget::exchange::table::{MAX_COLUMNS, TooLarge};
use plan_widget::exchange::{Preview, Use, to_records};
use plan_widget::model::depends::dependencies;
use plan_widget::model::{Item, Key, Plan};
use plan_widget::wire::{read, write};
use proptest::prelude::*;

fn counter() -> impl FnMut() -> Rc<str> {
    let mut next = 0;
    move || {
        next += 1;
        Rc::from(format!("n{next}"))
    }
}

fn guess(text: &str, plan: &Plan) -> Preview {
    plan_widget::exchange::guess(text, plan).unwrap()
}

fn land(preview: &Preview, plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    let landing = to_records(preview, &mut plan, &mut counter());
    let inserts = landing.inserts(&plan, usize::MAX).into_iter();
    let command =
        Command::All(inserts.map(|(list, index, records)| Command::Insert { list, index, records }).collect());
    let diff = plan_change(&plan, &command).unwrap();
    apply(&plan, &diff)
}

fn uses(preview: &Preview) -> Vec<Use> {
    preview.columns.iter().map(|column| column.usage).collect()
}

fn keys(preview: &Preview) -> Vec<Option<Key>> {
    let key = |usage| if let Use::Key(key) = usage { Some(key) } else { None };
    uses(preview).into_iter().map(key).collect()
}

/// The lines of a plan's items and teams, without the frame.
fn lines(plan: &Plan) -> Vec<String> {
    write(plan)
        .lines()
        .filter(|line| line.starts_with("    "))
        .map(|line| line.trim().trim_end_matches(','))
        // Where it comes from is looked at elsewhere.
        .map(|line| line.split_once(",\"source\":").map_or_else(|| line.to_owned(), |(line, _)| format!("{line}}}")))
        .collect()
}

#[test]
fn forty_pasted_rows_land_in_one_step() {
    let text = include_str!("../../../examples/forty-rows.tsv");
    let empty = Plan::empty();
    let preview = guess(text, &empty);
    assert!(preview.header());
    assert_eq!(
        keys(&preview),
        [
            Key::Title,
            Key::Reach,
            Key::Impact,
            Key::Confidence,
            Key::Effort,
            Key::Moscow,
            Key::Team,
            Key::Start,
            Key::End,
            Key::Notes
        ]
        .map(Some)
    );
    let problems: Vec<String> = preview.problems().map(|(row, column, why)| format!("{row},{column}: {why}")).collect();
    assert_eq!(problems, ["38,1: a number is expected", "39,3: a number is expected"]);
    let plan = land(&preview, &empty);
    assert_eq!(plan.items().len(), 40);
    assert_eq!(plan.teams().len(), 6);
    let lines = lines(&plan);
    assert_eq!(lines[0], r#"{"id":"n41","name":"Accounts"}"#);
    assert_eq!(
        lines[6],
        r#"{"id":"n1","title":"Passkey sign-in","notes":"Replaces SMS codes","team":"n41","reach":4500,"impact":2,"confidence":80,"effort":2,"moscow":"must","start":"2026-10-05","end":"2026-11-27"}"#
    );
    assert_eq!(
        lines[44],
        r#"{"id":"n39","title":"Kiosk mode","notes":"Reach: lots","team":"n45","impact":1,"confidence":50,"effort":3,"moscow":"wont"}"#
    );
    assert!(lines[45].contains(r#""notes":"Idea from the fair,\nto be explored\nConfidence: maybe""#), "{}", lines[45]);
}

#[test]
fn columns_without_names_are_told_by_content() {
    let text =
        "Passkeys\t450\t3\t100%\t2\tmust\nGuest checkout\t2000\t1\t80%\t4\tcould\nSaved cards\t800\t2\t50%\t1\tw\n";
    let preview = guess(text, &Plan::empty());
    assert!(!preview.header());
    assert_eq!(
        keys(&preview),
        [Key::Title, Key::Reach, Key::Impact, Key::Confidence, Key::Effort, Key::Moscow].map(Some)
    );
    let titles = guess("Faster search\nPasskeys, finally\nDark mode", &Plan::empty());
    assert_eq!((keys(&titles), titles.rows.len()), (vec![Some(Key::Title)], 3));
    let numbered = guess(
        "1,Search,done,https://a.example/1\n2,Login,todo,https://a.example/2\n3,Cart,wip,https://a.example/3",
        &Plan::empty(),
    );
    assert_eq!(uses(&numbered), [Use::LeaveOut, Use::Key(Key::Title), Use::Key(Key::Status), Use::Key(Key::Link)]);
}

#[test]
fn names_in_other_words_and_with_units_are_known() {
    let text = "Rank;Summary;Expected reach / quarter;Impact (0.25–3);Confidence %;Story Points;Priority;Squad;Assignee;Due date;Labels;Blocked by;URL;RICE score;Colour\n\
        1;Search;1.200,5;High;0,8;2,5;High;Web;Ann;31.12.2026;a, b;;https://x.example/;12;blue\n\
        2;Login;900;0,5;50;3;Low;web;;;;Search;;13;\n";
    let preview = guess(text, &Plan::empty());
    assert_eq!(
        uses(&preview),
        [
            Use::LeaveOut,
            Use::Key(Key::Title),
            Use::Key(Key::Reach),
            Use::Key(Key::Impact),
            Use::Key(Key::Confidence),
            Use::Key(Key::Effort),
            Use::Own,
            Use::Key(Key::Team),
            Use::Key(Key::Owner),
            Use::Key(Key::End),
            Use::Key(Key::Tags),
            Use::Key(Key::DependsOn),
            Use::Key(Key::Link),
            Use::Check,
            Use::Own
        ]
    );
    assert_eq!(
        lines(&land(&preview, &Plan::empty())),
        [
            r#"{"id":"n3","name":"Web"}"#,
            r#"{"id":"n1","title":"Search","link":"https://x.example/","owner":"Ann","team":"n3","tags":["a","b"],"reach":1200.5,"impact":2,"confidence":80,"effort":2.5,"end":"2026-12-31","priority":"High","colour":"blue"}"#,
            r#"{"id":"n2","title":"Login","team":"n3","reach":900,"impact":0.5,"confidence":50,"effort":3,"depends_on":["n1"],"priority":"Low"}"#,
        ]
    );
}

#[test]
fn what_the_plan_has_is_meant_and_what_is_taken_is_kept_aside() {
    let plan = read(
        r#"{"format":"plan-widget","version":1,"teams":[{"id":"t1","name":"Web"}],"timeboxes":[{"id":"r1","title":"Spring"}],"items":[{"id":"A-1","title":"Login"}]}"#,
    )
    .unwrap();
    let text = "Key\tTitle\tTeam\tRelease\tDepends on\tBlocks\tOKR\nA-1\tSearch\tWEB\tspring\tlogin\t\tGrow\nA-2\tCart\tt1\t2027-Q1\tA-1\tA-1\tgrow; Keep\nA-3\tX\t-\t\tnobody\t\t\n";
    let preview = guess(text, &plan);
    let landed = lines(&land(&preview, &plan));
    assert_eq!(
        landed,
        [
            r#"{"id":"t1","name":"Web"}"#,
            r#"{"id":"n2","title":"Grow"}"#,
            r#"{"id":"n4","title":"Keep"}"#,
            r#"{"id":"r1","title":"Spring"}"#,
            r#"{"id":"n3","title":"2027-Q1","start":"2027-Q1","end":"2027-Q1"}"#,
            r#"{"id":"A-1","title":"Login"}"#,
            r#"{"id":"n1","title":"Search","notes":"Key: A-1","team":"t1","objectives":["n2"],"timebox":"r1","depends_on":["A-1","A-2"]}"#,
            r#"{"id":"A-2","title":"Cart","team":"t1","objectives":["n2","n4"],"timebox":"n3","depends_on":["n1"]}"#,
            r#"{"id":"A-3","title":"X","notes":"Depends on: nobody"}"#,
        ]
    );
}

#[test]
fn a_column_may_be_taken_for_something_else() {
    let plan = Plan::empty();
    let preview = guess("Title\tImpact\tEase\nA\t2\t3\n", &plan);
    let preview = preview.with_column(2, Use::Key(Key::Impact), &plan);
    assert_eq!(uses(&preview), [Use::Key(Key::Title), Use::Notes, Use::Key(Key::Impact)]);
    assert_eq!(lines(&land(&preview, &plan)), [r#"{"id":"n1","title":"A","notes":"Impact: 2","impact":3}"#]);
    let preview = preview.with_column(1, Use::LeaveOut, &plan).with_column(2, None, &plan).with_header(false, &plan);
    assert_eq!(preview.rows.len(), 2);
}

#[test]
fn a_few_wide_rows_among_many_short_ones_cost_what_their_cells_do() {
    // Filled up to rectangles, this would be 180 million cells.
    let text = ["x\t".repeat(MAX_COLUMNS - 100), "y\n".repeat(200_000)].join("\n");
    let preview = guess(&text, &Plan::empty());
    assert_eq!((preview.columns.len(), preview.rows.len()), (MAX_COLUMNS - 99, 200_001));
    assert_eq!(preview.rows.iter().map(Vec::len).sum::<usize>(), 200_000 + MAX_COLUMNS - 99);
}

#[test]
fn ragged_rows_land_with_what_they_have() {
    let preview = guess("Title\tEffort\tTeam\tWhy\nA\t2\nB\nC\t3\tWeb\tasked\tfor\n", &Plan::empty());
    assert_eq!(preview.columns.len(), 5);
    assert_eq!(
        lines(&land(&preview, &Plan::empty())),
        [
            r#"{"id":"n4","name":"Web"}"#,
            r#"{"id":"n1","title":"A","effort":2}"#,
            r#"{"id":"n2","title":"B"}"#,
            r#"{"id":"n3","title":"C","notes":"Column 5: for","team":"n4","effort":3,"why":"asked"}"#,
        ]
    );
}

#[test]
fn a_table_that_is_too_large_is_refused_and_said() {
    let wide = "x\t".repeat(10_000) + "\n" + &"y\n".repeat(10_000);
    let refused = Err(Refusal::TooLarge(TooLarge::Columns));
    assert_eq!(plan_widget::exchange::guess(&wide, &Plan::empty()), refused);
    assert_eq!(plan_widget::exchange::guess(&"a,".repeat(200_000), &Plan::empty()), refused);
    assert_eq!(plan_widget::exchange::block(&wide), Err(TooLarge::Columns));
}

#[test]
fn cells_of_a_page_that_reach_over_rows_and_columns_stand_where_they_are_seen() {
    let page = r#"<meta charset="utf-8"><table border=0 cellspacing="0"><tr><th rowspan="2">Team</th><th rowspan=2>Title</th><th colspan="2">Estimates</th></tr><tr><th>Reach</th><th>Effort</th></tr>
        <tr><td rowspan="2">Web</td><td>Cards &amp; more<br>to come</td><td>900</td><td>3</td></tr>
        <tr><td>B&uuml;cher&nbsp;&rarr; Regal</td><td colspan="2">40</td></tr>
        <tr><td>Core</td><td>Ledger</td><td>100</td><td rowspan="0">2</td></tr>
        <tr><td>Core</td><td>Tax</td><td>50</td></tr></table>"#.replace("border=0", "border=\"0\"").replace("rowspan=2", "rowspan=\"2\"");
    let plan = Plan::empty();
    let preview = guess(&page, &plan);
    assert_eq!(preview.source.format, Some("HTML table"));
    let landed = lines(&land(&preview, &plan));
    assert_eq!(
        landed[landed.len() - 4..],
        [
            r#"{"id":"n1","title":"Cards & more to come","team":"n5","reach":900,"effort":3}"#,
            r#"{"id":"n2","title":"Bücher\u{a0}→ Regal","team":"n5","reach":40}"#.replace("\\u{a0}", "\u{a0}").as_str(),
            r#"{"id":"n3","title":"Ledger","team":"n6","reach":100,"effort":2}"#,
            r#"{"id":"n4","title":"Tax","team":"n6","reach":50,"effort":2}"#,
        ]
    );
}

#[test]
fn an_id_of_digits_and_signs_goes_on_with_no_header() {
    for id in ["/28", "aa-0", "1-10", "3/4"] {
        let preview = guess(&format!("Id,Title,Effort\n{id},,\n0,Search,3\n"), &Plan::empty());
        assert_eq!(preview.rows.len(), 2, "{id}");
    }
    let scaled = guess("Title,Impact,Confidence\n,(1-5),%\nSearch,3,80\nCards,4,50\n", &Plan::empty());
    assert_eq!((scaled.rows.len(), scaled.label(1)), (2, "Impact (1-5)".to_owned()));
}

proptest! {
    /// Whatever is pasted, each text is found again in what lands, unless its column says it is left out or a key reads it.
    #[test]
    fn no_row_and_no_text_is_lost(grid in prop::collection::vec(prop::collection::vec("[a-z0-9%,.\" ]{0,6}", 1..5), 1..6)) {
        let text = grid.iter().map(|row| row.join("\t")).collect::<Vec<_>>().join("\n");
        let plan = Plan::empty();
        let preview = guess(&text, &plan);
        let landed = land(&preview, &plan);
        prop_assert_eq!(landed.items().len(), preview.rows.len());
        for (row, item) in preview.rows.iter().zip(landed.items()) {
            for (at, cell) in row.iter().enumerate() {
                use plan_widget::exchange::import::cells::Becomes;
                if matches!(cell.becomes, Becomes::Note | Becomes::Problem(_)) {
                    let line = format!("{}: {}", preview.label(at), cell.text.trim());
                    prop_assert!(item.text_or_empty(Key::Notes).contains(&line));
                }
            }
        }
        prop_assert_eq!(write(&read(&write(&landed)).unwrap()), write(&landed));
    }

    #[test]
    fn a_written_table_reads_back(grid in (1usize..5).prop_flat_map(|width| prop::collection::vec(prop::collection::vec("[-=+@'a\";,\t\n\r é0-9]{0,6}", width), 1..6)), tab in any::<bool>()) {
        use plan_widget::exchange::table;
        let separator = if tab { '\t' } else { ',' };
        let text = table::write(&grid, separator, "\r\n");
        let expected: Vec<Vec<String>> = grid.iter().map(|row| row.iter().map(|cell| cell.replace("\r\n", "\n")).collect()).collect();
        let mut back = table::split(&text, separator).unwrap();
        for cell in back.iter_mut().flatten() {
            table::unguard(cell);
        }
        prop_assert_eq!(back, expected);
    }

    #[test]
    fn nothing_pasted_panics(text in any::<String>()) {
        let plan = Plan::empty();
        if let Ok(preview) = plan_widget::exchange::guess(&text, &plan) {
            land(&preview, &plan);
        }
        let _ = plan_widget::exchange::block(&text);
    }
}

/// What each item waits for, by titles: `Two: One SS+3d`.
fn waits(plan: &Plan) -> Vec<String> {
    let title = |id: &str| plan.item(id).map_or("", |item| item.display_name()).to_owned();
    let line = |item: &Item| {
        let waits: Vec<String> = dependencies(item).map(|(id, rule)| format!("{} {rule}", title(id))).collect();
        (!waits.is_empty()).then(|| format!("{}: {}", item.display_name(), waits.join(", ")))
    };
    plan.items().iter().filter_map(line).collect()
}

#[test]
fn what_a_project_waits_for_keeps_its_type_and_lag() {
    let empty = Plan::empty();
    let table = "ID\tTask Name\tPredecessors\n1\tOne\t\n2\tTwo\t1SS+3d\n3\tThree\t1FS-2 days;2FF+1 wk\n4\tFour\t3\n";
    let landed = land(&guess(table, &empty), &empty);
    assert_eq!(waits(&landed), ["Two: One SS+3d", "Three: One FS-2d, Two FF+5d", "Four: Three FS"]);
    let task = |uid: u32, rest: &str| {
        format!(
            "<Task><UID>{uid}</UID><Name>Task {uid}</Name><Start>2027-01-04T08:00:00</Start><Finish>2027-01-08T17:00:00</Finish>{rest}</Task>"
        )
    };
    let link = |of: u32, kind: u32, lag: i32| {
        format!(
            "<PredecessorLink><PredecessorUID>{of}</PredecessorUID><Type>{kind}</Type><LinkLag>{lag}</LinkLag></PredecessorLink>"
        )
    };
    let project = format!(
        r#"<?xml version="1.0"?><Project xmlns="http://schemas.microsoft.com/project"><Tasks>{}{}{}</Tasks></Project>"#,
        task(1, ""),
        task(2, &link(1, 1, 0)),
        task(3, &(link(1, 3, 9600) + &link(2, 0, -4800)))
    );
    let landed = land(&guess(&project, &empty), &empty);
    assert_eq!(waits(&landed), ["Task 2: Task 1 FS", "Task 3: Task 1 SS+2d, Task 2 FF-1d"]);
}

#[test]
fn types_and_lags_come_back_from_a_diagram() {
    let plan = read(
        r#"[{"id":"a","title":"A","start":"2027-01-04","end":"2027-01-08"},
        {"id":"b","title":"B","start":"2027-01-11","end":"2027-01-15","depends_on":["a"]},
        {"id":"c","title":"C","start":"2027-01-11","end":"2027-01-15","depends_on":[{"id":"a","type":"SS","lag":3},"b"]}]"#,
    )
    .unwrap();
    let expected = ["B: A FS", "C: A SS+3d, B FS"];
    assert_eq!(waits(&plan), expected);
    let empty = Plan::empty();
    let diagram = plan_widget::exchange::mermaid::mermaid(&plan, "No team");
    assert!(diagram.contains("%% c after aSS+3d b"), "{diagram}");
    assert_eq!(waits(&land(&guess(&diagram, &empty), &empty)), expected);
}

#[test]
fn what_is_no_list_is_refused_by_name() {
    for (text, what) in [
        ("@startgantt\n[Guests] lasts 10 days\n[Filters] lasts 5 days\n@endgantt\n", "PlantUML"),
        ("- title: Guests\n  status: done\n- title: Filters\n  effort: 3\n", "YAML"),
    ] {
        let refusal = plan_widget::exchange::guess(text, &Plan::empty()).unwrap_err();
        let (sentence, code) = plan_widget::app::import::view::refused(&refusal);
        assert!(sentence.contains(what) && code == "not-a-table", "{sentence}");
    }
}
