//! What a program asks of an import: every choice of the dialog by name, and a report.

use plan_widget::app::effect::{Effect, PageEvent};
use plan_widget::app::export::state::WritingContext;
use plan_widget::app::import::call::{ImportCall, ImportOptions, ImportReport};
use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::msg::Msg;
use plan_widget::model::Key;

use crate::scene::Scene;

/// Takes a text in; what came of it, or the code, the path and the message of the refusal.
fn import(scene: &Scene, text: &str, options: &str) -> Result<ImportReport, (String, String, String)> {
    scene.asked.borrow_mut().clear();
    let options = match ImportOptions::read(options) {
        Ok(options) => options,
        Err(why) => return Err(("bad-option".to_owned(), why.path, why.message)),
    };
    let call = ImportCall { text: text.into(), options, guessed_encoding: None };
    scene.send(Msg::Import(ImportMsg::Call(call.into())));
    let refused = scene.asked.borrow().iter().find_map(|effect| match effect {
        Effect::Emit(PageEvent::Error { code, message, path }) => {
            Some(((*code).to_owned(), path.to_string(), message.to_string()))
        }
        _ => None,
    });
    match refused {
        Some(refused) => Err(refused),
        None => Ok((*scene.state().ui.import.report.clone().expect("a report")).clone()),
    }
}

fn fresh(text: &str, options: &str) -> (Scene, ImportReport) {
    let scene = Scene::new("", "");
    let report = import(&scene, text, options).unwrap_or_else(|why| panic!("{why:?}"));
    (scene, report)
}

fn numbers(scene: &Scene, key: Key) -> Vec<Option<f64>> {
    scene.state().doc.plan.items().iter().map(|item| item.num(key)).collect()
}

fn assumed(report: &ImportReport) -> Vec<(&str, &str)> {
    report.assumed.iter().map(|one| (one.what.as_str(), one.taken.as_str())).collect()
}

#[test]
fn a_report_counts_names_what_was_refused_and_says_what_was_assumed() {
    let (scene, report) = fresh("Title,Confidence,Effort,Start\nCards,8,3,2027-01-04\nBook,5,lots,2027-02-30\n", "{}");
    assert_eq!((report.added, report.updated, report.unchanged), (2, 0, 0));
    let refused: Vec<_> =
        report.refused.iter().map(|cell| (cell.row, cell.column.as_str(), cell.text.as_str())).collect();
    assert_eq!(refused, [(3, "Effort", "lots"), (3, "Start", "2027-02-30")]);
    assert!(report.refused.iter().all(|cell| !cell.why.is_empty()));
    assert_eq!(assumed(&report), [("Confidence", "1–10 → 10%–100%: 8 becomes 80%")]);
    assert_eq!(numbers(&scene, Key::Confidence), [Some(80.0), Some(50.0)]);
    assert!(scene.state().doc.plan.items()[1].text_or_empty(Key::Notes).contains("Effort: lots"));
}

#[test]
fn each_choice_of_the_dialog_is_an_option() {
    let (scene, report) = fresh("Title,Confidence\nCards,8\nBook,5\n", r#"{"scales":{"Confidence":"percent"}}"#);
    assert_eq!((numbers(&scene, Key::Confidence), assumed(&report)), (vec![Some(8.0), Some(5.0)], vec![]));
    let (scene, _) = fresh("Title;Reach\nCards;1.200\nBook;300\n", r#"{"numbers":"point"}"#);
    assert_eq!(numbers(&scene, Key::Reach), [Some(1.2), Some(300.0)]);
    let (scene, report) = fresh("Title;Reach\nCards;1.200\nBook;300\n", r#"{"numbers":"comma"}"#);
    assert_eq!((numbers(&scene, Key::Reach), report.assumed.len()), (vec![Some(1200.0), Some(300.0)], 0));
    let start = |scene: &Scene| scene.state().doc.plan.items()[0].text_or_empty(Key::Start).to_owned();
    let dates = "Title,Start,End\nCards,03/04/2027,05/04/2027\n";
    assert_eq!(start(&fresh(dates, r#"{"dates":"day-first"}"#).0), "2027-04-03");
    assert_eq!(start(&fresh(dates, r#"{"dates":"month-first"}"#).0), "2027-03-04");
    let (scene, _) = fresh("Title,Effort,Reach\nCards,3,100\n", r#"{"units":{"Effort":"weeks","Reach":"month"}}"#);
    let plan = scene.state().doc.plan.clone();
    assert_eq!(plan.setting_text(Key::EffortUnit, ""), "person-weeks");
    assert_eq!(plan.reach_per(), "month");
    let (scene, report) =
        fresh("Title,Effort\nCards,big\nBook,small\n", r#"{"scales":{"Effort":{"big":8,"small":"2"}}}"#);
    assert_eq!((numbers(&scene, Key::Effort), report.refused.len()), (vec![Some(8.0), Some(2.0)], 0));
    let (scene, report) =
        fresh("One|12|7\nTwo|13|8\n", r#"{"header":false,"columns":["title","effort","-"],"separator":"|"}"#);
    assert_eq!((numbers(&scene, Key::Effort), report.assumed.len()), (vec![Some(12.0), Some(13.0)], 0));
    let (scene, _) =
        fresh("Plan of spring,\nWhat,Work\nCards,4\n", r#"{"header":2,"columns":{"What":"title","Work":"Effort"}}"#);
    assert_eq!(numbers(&scene, Key::Effort), [Some(4.0)]);
}

#[test]
fn the_same_rows_again_are_counted_by_what_happens_to_them() {
    let monday = "Summary,Issue key,Status\nCards,S-21,To Do\nBook,S-22,To Do\n";
    let tuesday = "Summary,Issue key,Status\nCards,S-21,Done\nBook,S-22,To Do\nWish,S-23,To Do\n";
    let (scene, _) = fresh(monday, "{}");
    let report = import(&scene, tuesday, "{}").unwrap();
    assert_eq!((report.added, report.updated, report.unchanged), (1, 1, 1));
    let report = import(&scene, "Title,Owner\nCards,\n", r#"{"match":"title"}"#).unwrap();
    assert_eq!((report.added, report.updated, report.unchanged), (0, 0, 1));
    let report = import(&scene, "Title,Owner\nCards,\n", "{}").unwrap();
    assert_eq!(assumed(&report).first().map(|one| one.0), Some("match"));
    let report = import(&scene, "Title,Owner\nCards,\n", r#"{"match":"none"}"#).unwrap();
    assert_eq!((report.added, report.assumed.len()), (1, 0));
}

#[test]
fn strict_refuses_what_is_not_certain_and_changes_nothing() {
    let scene = Scene::new("", r#"{"id":"a","title":"Alpha"}"#);
    let before = scene.text();
    for text in [
        "Title,Confidence\nCards,8\nBook,5\n",
        "Title,Start\nCards,03/04/2027\n",
        "Title;Reach\nCards;1.200\n",
        "Cards,12,0.8\nBook,13,0.5\n",
        "Title,Effort\nCards,lots\n",
        "Title\nAlpha\n",
    ] {
        let (code, _, message) = import(&scene, text, r#"{"strict":true}"#).expect_err(text);
        assert_eq!(code, "uncertain", "{text}: {message}");
    }
    assert_eq!(scene.text(), before);
    let report = import(&scene, "Title,Effort\nCards,3\n", r#"{"strict":true}"#).unwrap();
    assert_eq!((report.added, report.assumed.len(), report.refused.len()), (1, 0, 0));
}

#[test]
fn an_option_that_says_nothing_here_is_refused_by_name() {
    let scene = Scene::new("", "");
    let text = "Title,Effort,Start\nCards,3,2027-01-04\n";
    for (options, path) in [
        (r#"{"columns":{"Efort":"effort"}}"#, "columns.Efort"),
        (r#"{"columns":{"Effort":"efort"}}"#, "columns.Effort"),
        (r#"{"units":{"Effort":"parsecs"}}"#, "units.Effort"),
        (r#"{"scales":{"Start":"1-10"}}"#, "scales.Start"),
        (r#"{"dates":"backwards"}"#, "dates"),
        (r#"{"numbers":"roman"}"#, "numbers"),
        (r#"{"separator":"::"}"#, "separator"),
        (r#"{"header":9}"#, "header"),
        (r#"{"match":"mood"}"#, "match"),
        (r#"{"seperator":","}"#, ""),
        (r#"{"strict":"yes"}"#, ""),
    ] {
        let (code, at, message) = import(&scene, text, options).expect_err(options);
        assert_eq!((code.as_str(), at.as_str()), ("bad-option", path), "{options}: {message}");
    }
    assert_eq!(scene.state().doc.plan.items().len(), 0);
}

#[test]
fn a_table_that_is_looked_at_stays_while_a_program_imports() {
    let scene = Scene::new("", "");
    scene.send(Msg::Import(ImportMsg::PreviewTable("Title,Owner\nMine,\n".into())));
    import(&scene, "Title,Owner\nTheirs,\n", "{}").unwrap();
    assert!(scene.state().ui.dialog.is_some());
    scene.send(Msg::Import(ImportMsg::AcceptTable));
    let titles: Vec<String> =
        scene.state().doc.plan.items().iter().map(|item| item.text_or_empty(Key::Title).to_owned()).collect();
    assert_eq!(titles, ["Theirs", "Mine"]);
    assert!(scene.state().ui.dialog.is_none());
}

#[test]
fn what_the_widget_has_written_comes_back() {
    let items = r#"{"id":"a","title":"Cards & <b>","reach":900,"impact":2,"confidence":80,"effort":3,"status":"planned","moscow":"must","start":"2027-01-04","end":"2027-02-05"},{"id":"b","title":"Book | it","start":"2027-03-01","end":"2027-03-12"}"#;
    let written = Scene::new(r#""title":"Checkout","#, items);
    let plan = written.state().doc.plan.clone();
    for name in ["block", "html", "confluence", "markdown", "ics", "csv", "svg", "mermaid", "xlsx"] {
        let format = plan_widget::app::export::formats::format(name).unwrap();
        let text = (format.write)(&plan, &WritingContext::default());
        let (scene, report) = fresh(&text, "{}");
        let titles: Vec<String> =
            scene.state().doc.plan.items().iter().map(|item| item.text_or_empty(Key::Title).to_owned()).collect();
        assert_eq!(titles, ["Cards & <b>", "Book | it"], "{name}");
        assert_eq!((report.added, report.refused.len()), (2, 0), "{name}: {report:?}");
        if !matches!(name, "ics" | "mermaid") {
            assert_eq!(numbers(&scene, Key::Reach), [Some(900.0), None], "{name}");
        }
        let start = scene.state().doc.plan.items()[1].text_or_empty(Key::Start).to_owned();
        assert_eq!(start, "2027-03-01", "{name}");
    }
}

#[test]
fn a_number_for_a_word_is_that_number_whatever_form_those_of_the_table_have() {
    let table = "Title;Reach;Effort\nCards;big;1,5\nBook;small;2,5\n";
    let options = r#"{"scales":{"Reach":{"big":1.234,"small":0.25}}}"#;
    let (scene, _) = fresh(table, options);
    assert_eq!(numbers(&scene, Key::Reach), [Some(1.234), Some(0.25)]);
    assert_eq!(numbers(&scene, Key::Effort), [Some(1.5), Some(2.5)]);
    let (scene, _) = fresh(&table.replace(',', "."), options);
    assert_eq!(numbers(&scene, Key::Reach), [Some(1.234), Some(0.25)]);
    let options = r#"{"numbers":"comma","scales":{"Reach":{"big":1.234,"small":1200}}}"#;
    let (scene, _) = fresh("Title;Reach\nCards;big\nBook;small\n", options);
    assert_eq!(numbers(&scene, Key::Reach), [Some(1.234), Some(1200.0)]);
}

#[test]
fn a_refused_call_is_seen_by_the_reader_too() {
    let scene = Scene::new("", "");
    for (text, options) in [
        ("Title\nCards\n", r#"{"match":"mood"}"#),
        ("Title,Effort\n", r#"{"header":true}"#),
        ("Title,Effort\nCards,lots\n", r#"{"strict":true}"#),
    ] {
        scene.send(Msg::Dismiss);
        let (_, _, message) = import(&scene, text, options).expect_err(options);
        let toast = scene.state().ui.toast.clone().expect("a message");
        assert!(toast.alert && *toast.text == message, "{options}: {toast:?}");
    }
}
