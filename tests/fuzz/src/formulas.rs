//! Any text is a formula or has a place where it is none; a formula gives a finite number or says why not, and is the same again once printed.

use plan_widget::model::formula::{FormulaNames, parse, shown, stored};
use plan_widget::model::{Entry, Key, Plan, Value};
use plan_widget::score::{NoScore, Scorer};
use plan_widget::wire::read;

/// Pieces that formulas are made of, and some that break them.
const PIECES: &[&str] = &[
    "reach",
    "Impact",
    "confidence",
    "EFFORT",
    "[Market size]",
    "criteria.c1",
    "[criteria.a ]] b]",
    "fields.gain",
    "Gain",
    "segment",
    "status",
    "reach_once",
    "methods.base",
    "Base",
    "1",
    "0",
    "0.5",
    "80%",
    "1e308",
    "2e-308",
    "+",
    "-",
    "*",
    "/",
    "^",
    "=",
    "<>",
    "<",
    "<=",
    ">",
    ">=",
    "and",
    "or",
    "not ",
    "!",
    "(",
    ")",
    ")",
    "(",
    ",",
    ";",
    "if(",
    "min(",
    "max(",
    "sum(",
    "avg(",
    "round(",
    "floor(",
    "ceil(",
    "abs(",
    "sqrt(",
    "log(",
    "ln(",
    "exp(",
    "ifempty(",
    "empty(",
    "true",
    "false",
    "\"SMB\"",
    "\"a\"\"b\\\\\"",
    "\"",
    "[",
    "]",
    " ",
    "é",
    "due",
    ".",
    "\u{1f600}",
];

const PLAN: &str = r#"{"format":"plan-widget","version":1,"settings":{"method":"m"},
    "criteria":[{"id":"c1","title":"Market size"},{"id":"a ] b","title":"and"}],
    "fields":[{"key":"gain","title":"Gain","kind":"number"},{"key":"segment","title":"Segment","kind":"choice"},{"key":"due","title":"Due","kind":"date"}],
    "methods":[{"id":"m","title":"M","formula":"1"},{"id":"base","title":"Base","formula":"reach / effort"}],
    "items":[{"id":"a","title":"A","reach":450,"impact":3,"confidence":80,"effort":2,"gain":-1.5,"segment":"SMB","status":"idea","criteria":{"c1":7,"a ] b":0}},
             {"id":"b","title":"B","effort":0,"impact":1e300,"ranges":{"impact":[1,2]}},{"id":"c","title":"C"}]}"#;

/// A text out of bytes: half of them name pieces, the others stand for signs themselves.
fn text_of(bytes: &[u8]) -> String {
    match bytes.split_first() {
        Some((first, rest)) if first % 4 > 0 => {
            rest.iter().map(|byte| PIECES[usize::from(*byte) % PIECES.len()]).collect()
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

/// One input. A number is said by an expression that is short, so that many are formulas; each is tried at every length as well.
pub fn check(bytes: &[u8]) {
    let plan = read(PLAN).unwrap();
    let names = FormulaNames::new(&plan);
    for length in [bytes.len(), bytes.len().min(12), bytes.len().min(6), bytes.len().min(4)] {
        one(&plan, &names, &text_of(&bytes[..length]));
    }
}

fn one(plan: &Plan, names: &FormulaNames, text: &str) {
    let formula = match parse(text, names) {
        Ok(formula) => formula,
        Err(error) => {
            let length = text.chars().count();
            assert!(error.at.start <= error.at.end && error.at.end <= length, "{text:?}: {:?}", error.at);
            assert!(error.to_string().ends_with(['.', '?']), "{error}");
            return;
        }
    };
    let kept = stored(&formula);
    assert_eq!(parse(&kept, names).as_ref(), Ok(&formula), "{text:?} is kept as {kept:?}");
    let title = shown(&formula, names);
    assert_eq!(parse(&title, names).as_ref(), Ok(&formula), "{text:?} is shown as {title:?}");
    let mut plan = plan.clone();
    let values = vec![(plan.methods()[0].record().uid, Key::Formula, Some(Value::text(&kept)))];
    let command = plan_widget::edit::Command::Set { list: Key::Methods, values };
    let diff = plan_widget::edit::plan_change(&plan, &command).unwrap();
    plan = plan_widget::edit::apply(&plan, &diff);
    let scorer = Scorer::new(&plan);
    for item in plan.items() {
        match scorer.score(item) {
            Ok(score) => {
                assert!(score.is_finite(), "{kept:?} gives {score}");
                assert_eq!(scorer.number(item), Some(score));
            }
            Err(NoScore::Missing(lacks)) => assert!(!lacks.is_empty(), "{kept:?} misses nothing"),
            Err(NoScore::BadFormula(_)) => panic!("{kept:?} has been read"),
            Err(_) => {}
        }
        plan_widget::score::explain::explain(&scorer, item);
    }
}
