//! Files in another language: pictures follow the reader, all others read alike everywhere; and what an import says is all from the messages.

use plan_messages::{Language, Part, load, table};
use plan_widget::app::export::formats::{FORMATS, for_program, written};
use plan_widget::app::import::view::{accept_label, choices, remarks, summary, table_choices};
use plan_widget::app::locale::Locale;
use plan_widget::base::say::{self, speak};
use plan_widget::exchange::guess;
use plan_widget::model::Plan;
use std::rc::Rc;

/// Runs it in a language that is English in capitals.
fn in_capitals<T>(run: impl FnOnce() -> T) -> T {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/messages");
    let english = load(root.as_ref(), "en").unwrap();
    let messages = english.messages.iter().map(|message| message.with_texts(&str::to_uppercase)).collect();
    let loud = Language { tag: "loud".to_owned(), messages };
    let [first, later] = [Part::First, Part::Later].map(|part| table(&english, &loud, part).unwrap());
    let first = say::Language::read("loud", false, &first, Rc::new(|_| "other")).unwrap();
    speak(Some(first.with(&later).unwrap()));
    let result = run();
    speak(None);
    result
}

const PLAN: &str = r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-02-01",
    "teams":[{"id":"t","name":"Web","capacity":2}],
    "milestones":[{"id":"m","title":"Launch","date":"2027-03-20"}],
    "items":[
        {"id":"a","title":"Passkeys","team":"t","status":"in_progress","moscow":"must","reach":100,"impact":2,"confidence":80,"effort":3,"start":"2027-02-03","end":"2027-03-14"},
        {"id":"b","title":"Ledger","status":"done","start":"2027-Q2","end":"2027-Q2","depends_on":["a"]},
        {"id":"c","title":"Undated"}]}"#;

#[test]
fn files_read_alike_in_every_language_and_pictures_follow_the_reader() {
    let scene = crate::scene::Scene::of(PLAN);
    let state = scene.state();
    for format in FORMATS {
        let write = || written(format, &state.doc, &state.ui, 1_793_000_000);
        let (english, loud) = (write(), in_capitals(write));
        match format.name {
            "svg" | "png" | "pptx" => assert_ne!(english, loud, "{}", format.name),
            _ => assert_eq!(english, loud, "{}", format.name),
        }
        let call = || for_program(&state.doc, None, format.name, 1_793_000_000);
        assert_eq!(call(), in_capitals(call), "{} by a program", format.name);
    }
}

#[test]
fn an_import_says_nothing_that_is_not_in_the_messages() {
    let text = "TITLE,IMPACT,CONFIDENCE,EFFORT,START,END,REACH,STATUS,COLOUR,PARENT\n\
        A,5,0.8,3D,2027-02-01,,10%,ACCEPTED,RED,NONE SUCH\n\
        B,HIGH,1,2-4,46400,03/04/2027,1.200,DONE,#REF!,A\n\
        ,M,50%,XL,,2027-03-14,400,???,,A\n\
        TOTAL,,,12,,,,,,\n";
    let (plan, locale) = (Plan::empty(), Locale::default());
    let said = in_capitals(|| {
        let preview = guess(text, &plan).unwrap();
        let remarks = remarks(&preview, &plan, &locale);
        let mut said = vec![summary(&preview, &remarks), accept_label(&preview)];
        assert!(remarks.len() > 6, "{remarks:?}");
        said.extend(remarks.into_iter().map(|remark| remark.text));
        said.extend(preview.problems().map(|(.., why)| why.to_string()));
        said.extend(choices().map(|(_, label)| label.to_owned()));
        for choice in table_choices(&preview, None) {
            said.push(choice.name.to_owned());
            said.extend(choice.options.into_iter().map(|(label, ..)| label));
        }
        said
    });
    let english: Vec<&String> = said.iter().filter(|text| text.chars().any(char::is_lowercase)).collect();
    assert!(english.is_empty(), "{english:#?}");
}
