//! Workbooks, out and in: formulas over the cells beside them, days and percentages as what they are, and what comes back.

use plan_widget::app::grid::column_text;
use plan_widget::exchange::workbook::read::{WorkbookRefusal, WorkbookSheet, read as open};
use plan_widget::exchange::workbook::sheets::{SheetCell, letters, roadmap, scores};
use plan_widget::exchange::workbook::write::xlsx;
use plan_widget::model::Plan;
use plan_widget::wire::read;

fn plan(head: &str, items: &str) -> Plan {
    read(&format!(r#"{{"format":"plan-widget","version":1,{head}"items":[{items}]}}"#)).unwrap()
}

fn written(plan: &Plan) -> Vec<u8> {
    xlsx(plan, &|column| column_text::column_name(column, plan.method()), "No team").unwrap()
}

fn opened(plan: &Plan) -> Vec<WorkbookSheet> {
    open(&written(plan)).unwrap()
}

const RICE: &str = r#"{"id":"a","title":"=1+1","reach":1234.5,"impact":2,"confidence":80,"effort":3,"start":"2027-01-04","end":"2027-03-12"},
    {"id":"b","title":"-1 day","notes":"one\n\ttwo","reach":100,"impact":1,"confidence":0.5,"effort":0.25,"start":"2028-Q2","end":"2028-Q2"},
    {"id":"c","title":"No effort","reach":100}"#;

#[test]
fn columns_have_the_letters_of_a_spreadsheet() {
    for (at, text) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
        assert_eq!(letters(at), text);
    }
}

#[test]
fn a_score_is_a_formula_over_its_row_with_the_score_as_its_result() {
    let plan = plan("", RICE);
    let sheet = scores(&plan, &|column| column_text::column_name(column, plan.method()));
    let place = |name: &str| sheet.header.iter().position(|own| own.starts_with(name)).unwrap();
    let [reach, impact, confidence, effort] =
        ["Reach", "Impact", "Confidence", "Effort"].map(|name| letters(place(name)));
    let score = letters(place("RICE"));
    let formula = format!(
        "=IF(AND(ISNUMBER({reach}2),ISNUMBER({impact}2),ISNUMBER({confidence}2),ISNUMBER({effort}2),{effort}2>0),{reach}2*{impact}2*{confidence}2/{effort}2,\"\")"
    );
    assert_eq!(sheet.rows[0][place("RICE")], SheetCell::Formula(formula, Some(658.4)));
    assert!(matches!(&sheet.rows[2][place("RICE")], SheetCell::Formula(_, None)));
    let rank = format!("=IF(ISNUMBER({score}3),RANK({score}3,{score}$2:{score}$4),\"\")");
    assert_eq!(sheet.rows[1][place("Rank")], SheetCell::Formula(rank, Some(2.0)));
    assert_eq!(sheet.rows[0][place("Title")], SheetCell::Text("=1+1".to_owned()));
    assert_eq!(sheet.rows[1][place("Confidence")], SheetCell::Percent(0.005));
}

#[test]
fn a_pinned_rank_is_no_formula() {
    let items = RICE.replace(r#""id":"a","#, r#""id":"a","pin":{"rank":2,"why":"law"},"#);
    let plan = plan("", &items);
    let sheet = scores(&plan, &|column| column_text::column_name(column, plan.method()));
    let rank = sheet.header.iter().position(|name| name == "Rank").unwrap();
    assert!(sheet.rows.iter().all(|row| !matches!(row[rank], SheetCell::Formula(..))), "{:?}", sheet.rows);
}

#[test]
fn ranks_are_formulas_only_where_all_of_them_are_those_of_the_scores() {
    let items: Vec<String> = (0..300)
        .map(|at| {
            format!(
                r#"{{"id":"i{at}","title":"Item {at}","reach":{},"impact":1,"confidence":80,"effort":2}}"#,
                1000 - at / 2
            )
        })
        .collect();
    let plan = plan("", &items.join(","));
    let sheet = scores(&plan, &|column| column_text::column_name(column, plan.method()));
    let rank = sheet.header.iter().position(|name| name == "Rank").unwrap();
    let ranking = plan_widget::score::Ranking::new(&plan);
    for (row, (at, _)) in sheet.rows.iter().zip(plan.items().iter_enumerated()) {
        match &row[rank] {
            SheetCell::Formula(_, Some(result)) => assert_eq!(*result, ranking.rank(at).unwrap() as f64),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn every_method_has_its_formula() {
    let items = r#"{"id":"a","title":"A","impact":8,"confidence":50,"ease":6,"value":8,"time_criticality":5,"risk_reduction":2,"effort":3,"value_per_month":30000,"criteria":{"fit":7,"risk":4}}"#;
    let criteria = r#""criteria":[{"id":"fit","title":"Fit","weight":3,"max":10},{"id":"risk","title":"Risk","max":10,"lower_is_better":true}],"#;
    for (method, part) in
        [("ice", "*10*"), ("wsjf", ")/"), ("value_effort", "/"), ("cd3", "/1)"), ("weighted", "MEDIAN(0,10,")]
    {
        let plan = plan(&format!(r#"{criteria}"settings":{{"method":"{method}"}},"#), items);
        let sheet = scores(&plan, &|column| column_text::column_name(column, plan.method()));
        let formulas: Vec<&str> = sheet.rows[0]
            .iter()
            .filter_map(|cell| match cell {
                SheetCell::Formula(text, Some(_)) if !text.contains("RANK") => Some(text.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(formulas.len(), 1, "{method}: {:?}", sheet.rows[0]);
        assert!(formulas[0].contains(part), "{method}: {}", formulas[0]);
    }
}

#[test]
fn a_formula_of_the_plans_own_is_one_of_the_sheet_where_it_means_the_same() {
    let head = |formula: &str| {
        format!(
            r#""settings":{{"method":"m"}},"criteria":[{{"id":"c1","title":"Size"}}],"fields":[{{"key":"gain","title":"Gain","kind":"number"}}],
            "methods":[{{"id":"m","title":"Mine","formula":"{formula}"}},{{"id":"n","title":"N","formula":"confidence / effort"}}],"#
        )
    };
    let items = r#"{"id":"a","title":"A","status":"idea","criteria":{"c1":5},"gain":4,"confidence":80,"effort":2,"reach":1},
        {"id":"b","title":"B","criteria":{"c1":1},"confidence":80,"effort":2},{"id":"c","title":"C","gain":1}"#;
    let of = |formula: &str| {
        let plan = plan(&head(formula), items);
        scores(&plan, &|column| column_text::column_name(column, plan.method()))
    };
    let sheet = of("if(criteria.c1 > 2, max(fields.gain, 1) * methods.n, ifempty(reach, 3)) ^ 2");
    let place = |name: &str| {
        sheet
            .header
            .iter()
            .position(|own| own.starts_with(name))
            .unwrap_or_else(|| panic!("{name}: {:?}", sheet.header))
    };
    let [size, gain, confidence, effort, reach] =
        ["Size", "Gain", "Confidence", "Effort", "Reach"].map(|name| letters(place(name)));
    let formula = format!(
        "=IF(AND(ISNUMBER({confidence}2),ISNUMBER({effort}2),ISNUMBER({size}2),ISNUMBER({gain}2)),IFERROR((IF(({size}2>2),(MAX({gain}2,1)*({confidence}2/{effort}2)),IF(ISNUMBER({reach}2),{reach}2,3))^2),\"\"),\"\")"
    );
    let score = |row: usize| &sheet.rows[row][place("Mine")];
    assert_eq!(*score(0), SheetCell::Formula(formula, Some(1.6 * 1.6)));
    assert_eq!(*score(1), SheetCell::Number(9.0), "it does without a gain, which the formula of a sheet would not");
    assert!(matches!(score(2), SheetCell::Formula(_, None)), "{:?}", score(2));
    let words = of("if(ifempty(status, kind) = \\\"idea\\\", 2, 1)");
    let mine = words.header.iter().position(|own| own == "Mine").unwrap();
    assert_eq!(words.rows[0][mine], SheetCell::Number(2.0), "cells show other words");
    let noted = |sheet: &plan_widget::exchange::workbook::sheets::PlanSheet| {
        sheet.note.map(|(at, note)| (at, note.starts_with("Some")))
    };
    assert_eq!(
        (noted(&sheet), noted(&words)),
        (Some((place("Mine"), true)), Some((mine, false))),
        "what is no formula is told"
    );
    assert_eq!(noted(&of("confidence * 2")), None);
    // A text table says which method it is, and is known for a score.
    let plan = plan(&head("confidence * 2"), items);
    let text = plan_widget::exchange::csv::csv(&plan, &|column| column_text::column_name(column, plan.method()));
    assert!(text.lines().next().unwrap().ends_with(",Rank,Score (Mine)"), "{text}");
    let preview = plan_widget::exchange::guess(&text, &plan_widget::model::Plan::empty()).unwrap();
    assert_eq!(preview.columns.last().unwrap().usage, plan_widget::exchange::Use::Check);
}

#[test]
fn what_is_written_opens_as_what_it_was() {
    let sheets = opened(&plan(r#""title":"Shop","settings":{"fiscal_year_starts":2},"#, RICE));
    assert_eq!(sheets.iter().map(|sheet| &*sheet.name).collect::<Vec<_>>(), ["Scores", "Roadmap"]);
    let grid = &sheets[0].grid;
    let cell = |row: usize, name: &str| {
        let column = grid[0].iter().position(|own| own.starts_with(name)).unwrap();
        grid[row].get(column).cloned().unwrap_or_default()
    };
    assert_eq!(
        (cell(1, "Title"), cell(1, "Reach"), cell(1, "Confidence")),
        ("=1+1".into(), "1234.5".into(), "80%".into())
    );
    assert_eq!((cell(2, "Notes"), cell(2, "Confidence")), ("one\n\ttwo".to_owned(), "0.5%".to_owned()));
    assert_eq!((cell(1, "Start"), cell(2, "Start")), ("2027-01-04".to_owned(), "FY28 Q2".to_owned()));
    assert_eq!((cell(1, "RICE"), cell(3, "RICE")), ("658.4".to_owned(), String::new()));
    assert!(grid[0].iter().any(|name| name.contains("fiscal year starts in February")));
    assert_eq!(written(&plan("", RICE)), written(&plan("", RICE)), "the same plan gives the same bytes");
}

#[test]
fn the_roadmap_has_a_cell_for_each_month_of_a_bar() {
    let plan = plan(
        r#""teams":[{"id":"t","name":"Web"}],"milestones":[{"id":"m","title":"Launch","date":"2027-02-10"}],"#,
        r#"{"id":"a","title":"Cards","team":"t","start":"2027-01-20","end":"2027-03-02"},{"id":"b","title":"Later"}"#,
    );
    let sheet = roadmap(&plan, "No team");
    assert_eq!(sheet.header, ["Team", "Title", "Start", "End", "Jan 2027", "Feb 2027", "Mar 2027"]);
    assert_eq!(sheet.rows.len(), 2);
    assert_eq!(sheet.rows[0][4..], [SheetCell::Bar(0), SheetCell::Bar(0), SheetCell::Bar(0)]);
    assert_eq!(sheet.rows[1][4..], [SheetCell::Empty, SheetCell::Diamond, SheetCell::Empty]);
}

#[test]
fn what_is_no_workbook_is_told_apart() {
    assert_eq!(open(b"PK\x03\x04 something else"), Err(WorkbookRefusal::Unknown));
    assert_eq!(open(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]), Err(WorkbookRefusal::Old));
}
