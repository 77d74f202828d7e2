//! The published JSON Schema: made of the table, the same as `docs/plan.schema.json`, and of one mind with `check`.

// A test that cannot go on says so by panicking.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;

use common::{SHOP, example, folder, run};
use jsonschema::Validator;
use plan_fuzz::plans::{self, Dice};
use plan_widget::model::check::{ProblemKind, check};
use plan_widget::wire::{read, write};
use plan_widget_cli::json_schema::text;
use serde_json::Value;

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&text()).unwrap();
    jsonschema::options().should_validate_formats(true).build(&schema).unwrap()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn the_published_file_is_the_one_that_is_made() {
    let printed = run(folder(&[]).path(), &["schema"], b"").text();
    let published = fs::read_to_string(example("../docs/plan.schema.json")).unwrap();
    assert_eq!(printed, published, "plan-widget schema > docs/plan.schema.json");
    assert!(jsonschema::meta::is_valid(&json(&printed)));
}

#[test]
fn every_example_validates() {
    let validator = validator();
    for name in ["checkout.plan.json", "kubernetes.plan.json", "word.plan.json"] {
        let plan = json(&fs::read_to_string(example(name)).unwrap());
        let errors: Vec<String> =
            validator.iter_errors(&plan).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{name}: {errors:?}");
    }
}

#[test]
fn what_a_key_does_not_take_does_not_validate() {
    let validator = validator();
    let right = [
        SHOP.to_owned(),
        SHOP.replace("\"moscow\":\"must\"", "\"moscow\":null,\"customer\":[1]"),
        SHOP.replace("\"2027-03-26\"", "\"2027-Q1\""),
        SHOP.replace("\"effort\":2", "\"effort\":2,\"ranges\":{\"effort\":[1,4]}"),
        SHOP.replace("\"format\"", "\"$schema\": \"plan.schema.json\", \"lanes\": 7, \"format\""),
    ];
    for text in right {
        assert!(validator.is_valid(&json(&text)), "{text}");
    }
    let wrong = [
        SHOP.replace("\"moscow\":\"must\"", "\"moscow\":\"maybe\""),
        SHOP.replace("\"2027-03-26\"", "\"2027-02-30\""),
        SHOP.replace("\"2027-03-26\"", "\"2027-Q5\""),
        SHOP.replace("\"confidence\":100", "\"confidence\":101"),
        SHOP.replace("\"effort\":2", "\"effort\":\"2\""),
        SHOP.replace("\"effort\":2", "\"effort\":2,\"ranges\":{\"cost\":[1,4]}"),
        SHOP.replace("\"title\":\"Passkeys\",", ""),
        SHOP.replace("\"id\":\"web\"", "\"id\":\"\""),
        SHOP.replace("\"version\": 1", "\"version\": 2"),
        SHOP.replace("[\"p1\"]", "[1]"),
    ];
    for text in wrong {
        assert!(!validator.is_valid(&json(&text)), "{text}");
    }
}

#[test]
fn the_schema_and_the_check_are_of_one_mind_about_random_plans() {
    let validator = validator();
    let (mut valid, mut invalid) = (0, 0);
    for seed in 0..400 {
        let mut dice = Dice::of_bytes(&plan_fuzz::bytes(seed, 1200));
        let text = plans::plan(&mut dice, seed % 2 == 1).canonical();
        // Numbers that no double holds, halves of surrogate pairs: no reader of JSON but the plan's own takes them.
        let Ok(document) = serde_json::from_str::<Value>(&text) else { continue };
        let problems = check(&read(&text).unwrap());
        // What no schema can say: which of two numbers is the larger, and a key that stands twice.
        let is_beyond = |kind: &ProblemKind| match kind {
            ProblemKind::Misshapen { takes, .. } => takes.starts_with("[low"),
            kind => matches!(kind, ProblemKind::RepeatedKey(_)),
        };
        if problems.iter().any(|problem| is_beyond(&problem.kind)) {
            continue;
        }
        let is_shape = |kind: &ProblemKind| {
            matches!(kind, ProblemKind::Misshapen { .. } | ProblemKind::Missing(_) | ProblemKind::Unreadable)
        };
        let first = problems.iter().find(|problem| is_shape(&problem.kind));
        let error = validator.iter_errors(&document).next().map(|error| format!("{}: {error}", error.instance_path()));
        assert_eq!(error.is_none(), first.is_none(), "seed {seed}: {error:?} against {first:?}\n{text}");
        if error.is_none() { valid += 1 } else { invalid += 1 }
    }
    assert!(valid > 10 && invalid > 10, "both sorts are met: {valid}, {invalid}");
}

#[test]
fn the_address_of_the_schema_stands_first_and_is_kept() {
    let text = SHOP.replace("{\n  \"format\"", "{\n  \"$schema\": \"plan.schema.json\",\n  \"format\"");
    let plan = read(&text).unwrap();
    assert_eq!(write(&plan), text);
    assert!(check(&plan).is_empty());
    let behind = SHOP.replace("\n  ]\n}\n", "\n  ],\n  \"$schema\": \"plan.schema.json\"\n}\n");
    assert_eq!(write(&read(&behind).unwrap()), text);
}
