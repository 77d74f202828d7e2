//! Methods of the plan's own: the language of formulas, their results, and what ranks by them.

use super::plan;
use plan_widget::model::check::check;
use plan_widget::model::formula::{FormulaErrorKind, FormulaNames, parse, shown, stored};
use plan_widget::model::plan::Method;
use plan_widget::model::{ItemIndex, Key, Plan, Value};
use plan_widget::query::Column;
use plan_widget::query::column::{columns, name};
use plan_widget::score::explain::{InputEffect, compare};
use plan_widget::score::uncertainty::RankSimulation;
use plan_widget::score::{Ranking, Scorer, score};
use plan_widget::wire::{read, write};

const NAMES: &str = r#""criteria":[{"id":"c1","title":"Market size"},{"id":"risk","title":"Risk"}],
    "fields":[{"key":"importance","title":"Importance","kind":"number"},{"key":"segment","title":"Segment","kind":"choice","choices":["Enterprise","SMB"]},
              {"key":"due","title":"Due","kind":"date"},{"key":"r2","title":"risk","kind":"number"}],"#;

fn with(formula: &str, item: &str) -> Plan {
    let formula = formula.replace('\\', "\\\\").replace('"', "\\\"");
    let methods = format!(r#""methods":[{{"id":"m","title":"Mine","formula":"{formula}"}}],"#);
    plan(r#""method":"m""#, &format!("{methods}{NAMES}"), item)
}

fn result(formula: &str, item: &str) -> Result<f64, String> {
    let plan = with(formula, item);
    score(&plan, &plan.items()[0]).map_err(|why| why.to_string())
}

fn number(formula: &str) -> f64 {
    result(formula, r#"{"id":"a"}"#).unwrap_or_else(|why| panic!("{formula}: {why}"))
}

#[test]
fn formulas_give_what_arithmetic_gives() {
    for (formula, expected) in [
        ("1 + 2 * 3", 7.0),
        ("(1 + 2) * 3", 9.0),
        ("=2 * 3 - 4 / 8", 5.5),
        ("10 - 4 - 3", 3.0),
        ("24 / 4 / 3", 2.0),
        ("2 ^ 10", 1024.0),
        ("2 ^ -1", 0.5),
        ("-(2 ^ 2) + (-2) ^ 2", 0.0),
        ("9 ^ 0.5", 3.0),
        ("80% * 50", 40.0),
        ("3 × 4 ÷ 2 − 1", 5.0),
        ("1.5e3 + .5", 1500.5),
        ("if(2 > 1; 5; 6)", 5.0),
        ("IF(1 >= 2, 5, 6)", 6.0),
        ("if(not 1 = 2 and (true or false), 1, 0)", 1.0),
        ("if(and(1 < 2, or(false; 2 <> 2)), 1, 0)", 0.0),
        ("if(!(1 == 2) && 2 != 3, 1, 0)", 1.0),
        ("min(3, 1, 2) + max(3; 1; 2)", 4.0),
        ("sum(1, 2, 3) / avg(1, 2, 3)", 3.0),
        ("round(2.345, 2) + round(-2.5) + round(1234, -2)", 1199.35),
        ("floor(-1.5) + ceil(1.2) + abs(-3)", 3.0),
        ("sqrt(16) + log(1000) + log(8, 2) + ln(exp(2))", 12.0),
        ("ifempty(reach, 7) + coalesce(reach, impact, 1)", 8.0),
        ("if(empty(reach), 1, 2)", 1.0),
    ] {
        assert!((number(formula) - expected).abs() < 1e-12, "{formula} gives {}", number(formula));
    }
}

#[test]
fn items_go_in_by_estimates_criteria_fields_and_words() {
    let item = r#"{"id":"a","title":"A","status":"in_progress","reach":100,"reach_once":true,"confidence":80,"effort":2,"criteria":{"c1":7,"risk":2},"importance":9,"segment":"Enterprise"}"#;
    for (formula, expected) in [
        ("Reach * Confidence / Effort", 40.0),
        ("[market size] + criteria.risk", 9.0),
        ("fields.importance * if(Segment = \"enterprise\"; 2; 1)", 18.0),
        ("if(status = \"In progress\" and reach_once, 1, 0)", 1.0),
        ("if(Segment <> \"SMB\", importance, 0)", 9.0),
        ("if(confidence >= 80%, 1, 0)", 1.0),
    ] {
        assert_eq!(result(formula, item), Ok(expected), "{formula}");
    }
    let rice = with("reach * impact * confidence / effort", super::INTERCOM);
    assert_eq!(super::scores(&rice), [Ok(675.0), Ok(400.0), Ok(800.0)], "to the last bit as RICE");
}

#[test]
fn what_is_missing_or_impossible_is_named() {
    let told = |formula: &str, item: &str| result(formula, item).unwrap_err();
    let bare = r#"{"id":"a","title":"A","effort":0,"impact":-4,"importance":"high"}"#;
    assert_eq!(told("reach + value * reach", bare), "reach is missing, value is missing");
    assert_eq!(told("if(effort = 0, ease, reach)", bare), "ease is missing", "the other branch is not asked for");
    assert_eq!(told("importance + criteria.c1", bare), "importance cannot be \"high\", c1 is missing");
    assert_eq!(told("1 / effort", bare), "division by 0: effort is 0");
    assert_eq!(told("1 / (effort * 2)", bare), "division by 0");
    assert_eq!(told("10 ^ 300 * 10 ^ 300", bare), "the score is too large a number");
    assert_eq!(told("exp(1000)", bare), "the score is too large a number");
    assert_eq!(told("sqrt(0 - 1)", bare), "square root of a number below 0");
    assert_eq!(told("ln(effort)", bare), "logarithm of a number that is not above 0: effort is not above 0");
    assert_eq!(told("(0 - 8) ^ 0.5", bare), "a power that is no number");
    assert_eq!(told("if(segment = \"SMB\", 1, 0)", bare), "segment is missing");
    assert_eq!(result("if(effort = 0 or reach > 3, 1, 0)", bare), Ok(1.0), "settled before reach is asked for");
}

#[test]
fn errors_have_a_place_and_a_sentence() {
    let plan = with("1", r#"{"id":"a"}"#);
    let names = FormulaNames::new(&plan);
    for (formula, at, sentence) in [
        ("", 0..0, "Type a formula."),
        ("reach +", 7..7, "Something is missing at the end."),
        ("reach * efort", 8..13, "There is nothing called efort here. Did you mean Effort?"),
        ("é * xyz", 0..1, "There is nothing called é here."),
        ("Risk + 1", 0..4, "Several things are called Risk. Write criteria.risk or fields.r2."),
        ("mox(1, 2)", 0..3, "There is no function mox. Did you mean max?"),
        ("round()", 0..7, "round takes one or two values; here it has 0."),
        ("if(reach, 1, 2)", 3..8, "This is a number, but yes or no is needed here."),
        ("if(true, 1, \"a\")", 12..15, "These two do not go together: a number and a word."),
        ("reach > 3", 0..9, "A score is a number, and this is yes or no. Write if(…; 1; 0)."),
        ("reach = segment", 8..15, "These two do not go together: a number and a word."),
        ("if(segment = status, 1, 0)", 13..19, "Compare it with a word in quotes, such as \"Enterprise\"."),
        ("if(segment < \"B\", 1, 0)", 3..10, "Words can only be compared by = and <>."),
        ("-reach ^ 2", 0..8, "This may mean two things. Write (-a)^b or -(a^b)."),
        ("2 ^ 3 ^ 4", 6..7, "This may mean two things. Write (a^b)^c or a^(b^c)."),
        ("if(1 < 2 < 3, 1, 0)", 9..10, "Compare two values at a time: a < b and b < c."),
        ("(reach", 6..6, "A closing ) is missing."),
        ("[Market size", 0..12, "A closing ] is missing."),
        ("0,5 * reach", 1..2, "Write decimals with a point: 0.5."),
        ("10k", 0..3, "10k is not a number."),
        ("1e999", 0..5, "1e999 is not a number."),
        ("reach $ 2", 6..7, "$ cannot stand here."),
        ("reach reach", 6..11, "reach cannot stand here."),
        ("Due + 1", 0..3, "Due holds dates. Formulas reckon with numbers and choices."),
    ] {
        let error = parse(formula, &names).expect_err(formula);
        assert_eq!((error.at.clone(), error.to_string().as_str()), (at, sentence), "{formula}");
    }
    let deep = "(".repeat(3000);
    assert_eq!(parse(&deep, &names).unwrap_err().kind, FormulaErrorKind::TooLong);
    for deep in
        ["(".repeat(1900), "-".repeat(1900) + "1", "not ".repeat(400), "abs(".repeat(400), "1+".repeat(900) + "1"]
    {
        assert_eq!(parse(&deep, &names).unwrap_err().kind, FormulaErrorKind::TooDeep, "{}…", &deep[..8]);
    }
}

#[test]
fn formulas_are_kept_by_key_and_shown_by_title() {
    let more = NAMES.replace("Market size", "Size of [our] market");
    let plan = plan("", &more, r#"{"id":"a"}"#);
    let names = FormulaNames::new(&plan);
    for (typed, kept, title) in [
        ("REACH*impact", "reach * impact", "Reach * Impact"),
        ("[size of [our]] market]", "criteria.c1", "[Size of [our]] market]"),
        ("criteria.risk - fields.r2", "criteria.risk - fields.r2", "criteria.risk - fields.r2"),
        (
            "[time criticality] + Value_per_month",
            "time_criticality + value_per_month",
            "[Time criticality] + [Value per month]",
        ),
        ("(1-(2-3))*-(4+5)/(6*7)", "(1 - (2 - 3)) * -(4 + 5) / (6 * 7)", "(1 - (2 - 3)) * -(4 + 5) / (6 * 7)"),
        (
            "if(Segment=\"a \"\"b\"\" \\\\\";1;0)",
            "if(fields.segment = \"a \"\"b\"\" \\\\\", 1, 0)",
            "if(Segment = \"a \"\"b\"\" \\\\\", 1, 0)",
        ),
    ] {
        let formula = parse(typed, &names).unwrap_or_else(|why| panic!("{typed}: {why}"));
        assert_eq!((stored(&formula).as_str(), shown(&formula, &names).as_str()), (kept, title));
        assert_eq!(parse(kept, &names).as_ref(), Ok(&formula), "{kept}");
        assert_eq!(parse(title, &names).as_ref(), Ok(&formula), "{title}");
    }
}

const TWO: &str = r#""methods":[{"id":"m","title":"Mine","formula":"methods.base * 2 - effort"},{"id":"base","title":"Base","formula":"value / effort"}],"#;

#[test]
fn methods_use_each_other_but_not_in_a_cycle() {
    let items = r#"{"id":"a","value":8,"effort":2},{"id":"b","value":8,"effort":0},{"id":"c","effort":1}"#;
    let told = |plan: &Plan| -> Vec<Result<f64, String>> {
        plan.items().iter().map(|item| score(plan, item).map_err(|why| why.to_string())).collect()
    };
    let good = plan(r#""method":"m""#, TWO, items);
    assert_eq!(told(&good), [Ok(6.0), Err("division by 0: effort is 0".into()), Err("value is missing".into())]);
    let cycle = TWO.replace("value / effort", "1 / methods.m");
    let bad = plan(r#""method":"m""#, &cycle, items);
    assert_eq!(told(&bad)[0], Err("formulas use each other: Mine, Base".into()));
    let problems: Vec<String> = check(&bad).iter().map(|problem| format!("{} {problem}", problem.path)).collect();
    assert!(
        problems.contains(&"$.methods[0].formula these formulas use each other: Mine → Base → Mine".to_owned()),
        "{problems:?}"
    );
    // Twice as much work with each step, were a method reckoned anew wherever it is used.
    let step = |at: usize| {
        format!(r#"{{"id":"s{at}","title":"S{at}","formula":"methods.s{} + methods.s{}"}}"#, at + 1, at + 1)
    };
    let steps: Vec<String> = (0..60).map(step).collect();
    let methods = format!(r#""methods":[{},{{"id":"s60","title":"S","formula":"value"}}],"#, steps.join(","));
    assert_eq!(told(&plan(r#""method":"s0""#, &methods, items))[0], Ok(8.0 * 2.0_f64.powi(60)));
}

#[test]
fn problems_of_methods_are_reported_and_nothing_is_lost() {
    let text = r#"{
  "format": "plan-widget",
  "version": 1,
  "settings": {"method":"gone"},
  "methods": [
    {"id":"rice","title":"R","formula":"1"},
    {"id":"x","title":"X","formula":"reach * rech","lower_is_better":true,"description":"d","zz":1.50},
    {"id":"y","title":"Y"}
  ],
  "items": [
    {"id":"a","title":"A"}
  ]
}
"#;
    let plan = read(text).unwrap();
    assert_eq!(write(&plan), text);
    assert_eq!(plan.method(), Method::Rice);
    let problems: Vec<String> = check(&plan).iter().map(|problem| format!("{} {problem}", problem.path)).collect();
    assert_eq!(
        problems,
        [
            "$.settings.method \"gone\" does not fit here: rice, ice, wsjf, value_effort, weighted, cd3, or the id of one of methods is expected",
            "$.methods[0].id rice is a built-in method, which counts; give this one another id",
            "$.methods[1].formula the formula, at character 9: There is nothing called rech here. Did you mean Reach?",
            "$.methods[2].formula the formula: Type a formula.",
        ]
    );
    let broken = plan.with_settings(&[(Key::Method, Value::text("x"))]);
    assert_eq!(score(&broken, &broken.items()[0]).unwrap_err().to_string(), "the formula of X has an error");
}

#[test]
fn the_lowest_ranks_first_where_that_is_better() {
    let methods = r#""methods":[{"id":"m","title":"Cost","formula":"effort * 2","lower_is_better":true}],"#;
    let items = r#"{"id":"a","effort":3},{"id":"b","effort":1},{"id":"c"},{"id":"d","effort":2}"#;
    let mut before = plan(r#""method":"m""#, methods, items);
    let mut ranking = Ranking::new(&before);
    assert_eq!(ranking.order(), [1, 3, 0, 2]);
    assert_eq!(ranking.score(ItemIndex::new(1)), Some(2.0));
    assert_eq!(ranking.scorer().benefit(&before.items()[0]), None);
    let change = plan_widget::edit::Command::Set {
        list: Key::Items,
        values: vec![(before.items()[0].uid(), Key::Effort, Value::num(0.5))],
    };
    let diff = plan_widget::edit::plan_change(&before, &change).unwrap();
    before = plan_widget::edit::apply(&before, &diff);
    ranking.update(&before, &[ItemIndex::new(0)]);
    assert_eq!(ranking.order(), [0, 1, 3, 2]);
    assert_eq!(ranking, Ranking::new(&before));
}

#[test]
fn columns_follow_what_a_formula_asks_for() {
    let named = |plan: &Plan| -> Vec<String> {
        columns(plan)
            .into_iter()
            .take_while(|column| *column != Column::Score)
            .map(|column| name(plan, column).to_string())
            .collect()
    };
    let own = with("if(moscow = \"must\", 2, 1) * [Market size] * fields.importance * reach / effort", "");
    assert_eq!(named(&own), ["rank", "title", "criteria.c1", "importance", "reach", "effort"]);
    let two = plan(r#""method":"m""#, TWO, "");
    assert_eq!(named(&two), ["rank", "title", "value", "effort"]);
}

#[test]
fn comparing_says_what_each_input_brings_and_what_would_tie() {
    let items = r#"{"id":"a","title":"A","reach":8,"effort":2,"confidence":50},{"id":"b","title":"B","reach":3,"effort":1,"confidence":100}"#;
    let plan = with("(reach ^ 2 - effort) * confidence", items);
    let [a, b] = [0, 1].map(|at| &plan.items()[at]);
    let compared = compare(&Scorer::new(&plan), a, b);
    assert_eq!([compared.of[0].score.clone(), compared.of[1].score.clone()], [Ok(31.0), Ok(8.0)]);
    let effects: Vec<Option<InputEffect>> = compared.factors.iter().map(|factor| factor.effect).collect();
    assert_eq!(effects, [55.0, -1.0, -4.0].map(|by| Some(InputEffect::Difference(by))));
    assert!(!compared.flips.is_empty());
    for flip in &compared.flips {
        let (of, other) = if flip.first { (0, 8.0) } else { (1, 31.0) };
        let mut values: Vec<f64> = compared.of[of].terms.iter().map(|term| term.value.unwrap()).collect();
        let at = compared.of[of].terms.iter().position(|term| term.input == flip.input).unwrap();
        values[at] = flip.to;
        let reached = Scorer::new(&plan).eval(&values).unwrap();
        assert!((reached - other).abs() < 1e-6, "{flip:?} reaches {reached}");
    }
}

#[test]
fn ranges_are_drawn_through_a_formula_as_through_its_built_in_twin() {
    let items = r#"{"id":"a","reach":9,"impact":1,"confidence":80,"effort":2,"ranges":{"reach":[5,20],"confidence":[50,90]}},
        {"id":"b","reach":10,"impact":1,"confidence":80,"effort":2,"ranges":{"effort":[1,4]}}"#;
    let own = with("reach * impact * confidence / effort", items);
    let figures = |method: Method| {
        let mut simulation = RankSimulation::new(&own, &Ranking::with(&own, method), 400, 7);
        while simulation.step(100) {}
        let place = |at: u32| simulation.place(ItemIndex::from_raw(at)).unwrap();
        [0, 1].map(|at| (simulation.in_top(place(at), 1), simulation.interval(place(at))))
    };
    assert_eq!(figures(own.method()), figures(Method::Rice));
}
