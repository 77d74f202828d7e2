//! The JSON Schema (2020-12) of the plan file, made of the table of entries: what `check` calls misshapen or missing does not validate.

use indexmap::IndexMap;
use plan_widget::model::Key;
use plan_widget::model::describe::ENTRIES;
use plan_widget::model::plan::VERSION;
use plan_widget::model::schema::{CONFLICT, CUSTOM_FIELD, ESTIMATES, HOLIDAY, ITEM, PLAN, Schema, ValueShape};
use serde::Serialize;

/// A value of JSON whose objects keep their order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
enum JsonNode {
    Nothing,
    Flag(bool),
    Whole(i64),
    Number(f64),
    Text(String),
    List(Vec<JsonNode>),
    Object(IndexMap<String, JsonNode>),
}

use JsonNode::{Flag, List, Nothing, Number, Object, Text, Whole};

const DATE: &str = r"^(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$";
const PERIOD: &str = r"^(?!0000)\d{4}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$";

/// The descriptions of the plan's own keys.
const PLAN_KEYS: &[(Key, &str)] = &[
    (Key::SchemaLink, "The address of this schema, for editors."),
    (Key::Format, "The name of the format."),
    (Key::Version, "The version of the format."),
    (Key::Rev, "A token that a store writes anew with each save."),
    (Key::Title, "The title of the plan."),
    (Key::Description, "Plain text about the plan."),
    (Key::AsOf, "The day the plan is as of; today by default."),
    (Key::Settings, "What holds for the whole plan."),
    (Key::Calendar, "The days that are worked."),
    (Key::Teams, "People who work together."),
    (Key::Objectives, "What work is for."),
    (Key::Timeboxes, "Releases, quarters or sprints."),
    (Key::Milestones, "Days that matter."),
    (Key::Criteria, "The criteria of weighted scoring."),
    (Key::Methods, "Formulas of the plan's own that can rank it."),
    (Key::Items, "The pieces of work, in manual order."),
    (Key::Baselines, "Where the items stood on a day."),
    (Key::Scenarios, "Named differences from the plan."),
    (Key::Log, "What was decided about the plan as a whole, and about items that are gone."),
    (Key::Filters, "Saved filters."),
    (Key::Views, "Saved views: named set-ups of tab, filter, order, groups, lanes, colours and zoom."),
    (Key::Columns, "How the grid's columns differ from the method's own."),
    (Key::Lanes, "The order of the timeline's lanes where no list of the plan gives it."),
    (Key::Fields, "Custom fields of the items."),
    (Key::Sources, "The addresses that lists for the plan come from."),
    (
        Key::ColorRules,
        "Colour rules: conditions whose items have a colour, in order; the first that an item meets counts.",
    ),
    (Key::Conflicts, "What a merge of files could not decide."),
    (Key::SameReleaseAs, "The ids of items that must ship in the same timebox."),
];

/// The schema as text, with a final line end.
pub fn text() -> String {
    let mut definitions = IndexMap::new();
    let mut plan = entry(&PLAN, &mut definitions);
    plan.insert("$defs".to_owned(), Object(definitions));
    let mut document = object([
        ("$schema", text_of("https://json-schema.org/draft/2020-12/schema")),
        ("title", text_of("A plan of Plan Widget, format 1")),
        ("description", text_of("Keys that are not named here are allowed everywhere and kept.")),
    ]);
    document.extend(plan);
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

fn object<const N: usize>(pairs: [(&str, JsonNode); N]) -> IndexMap<String, JsonNode> {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

fn text_of(text: &str) -> JsonNode {
    Text(text.to_owned())
}

fn typed(name: &str) -> IndexMap<String, JsonNode> {
    object([("type", text_of(name))])
}

fn number(value: f64) -> JsonNode {
    if value.fract() == 0.0 && value.abs() < 9e15 { Whole(value as i64) } else { Number(value) }
}

/// The name of a definition.
fn name(schema: &Schema) -> String {
    schema.noun.replace(' ', "_")
}

/// An entry as a schema of an object. What it refers to comes into the definitions.
fn entry(schema: &'static Schema, definitions: &mut IndexMap<String, JsonNode>) -> IndexMap<String, JsonNode> {
    let required: Vec<Key> =
        schema.fields.iter().map(|(key, _)| *key).filter(|key| is_required(schema, *key)).collect();
    let mut properties = IndexMap::new();
    for (key, shape) in schema.fields {
        let is_plan = *key == Key::Items && std::ptr::eq(schema, &PLAN);
        let mut node = if is_plan { items(shape, definitions) } else { shape_of(shape, definitions) };
        if *key == Key::Version {
            node.insert("maximum".to_owned(), Whole(i64::from(VERSION)));
        }
        let node = if required.contains(key) { node } else { nullable(node) };
        properties.insert(key.name().to_owned(), described(node, schema, *key));
    }
    for (key, shape) in schema.own {
        // A value of another shape is another program's, and no problem.
        let either = object([("anyOf", List(vec![Object(shape_of(shape, definitions)), Flag(true)]))]);
        properties.insert(key.name().to_owned(), described(either, schema, *key));
    }
    let mut node = IndexMap::new();
    if let Some(known) = ENTRIES.iter().find(|known| std::ptr::eq(known.schema, schema)) {
        node.insert("description".to_owned(), Text(plain(known.text)));
    }
    node.extend(object([("type", text_of("object")), ("properties", Object(properties))]));
    if !required.is_empty() {
        node.insert("required".to_owned(), List(required.iter().map(|key| text_of(key.name())).collect()));
    }
    node
}

/// The items of the plan, which have titles; those of a scenario need none.
fn items(shape: &'static ValueShape, definitions: &mut IndexMap<String, JsonNode>) -> IndexMap<String, JsonNode> {
    let mut node = shape_of(shape, definitions);
    if let Some(Object(item)) = node.get_mut("items") {
        let title = Object(object([(Key::Title.name(), Object(typed("string")))]));
        item.insert("properties".to_owned(), title);
        item.insert("required".to_owned(), List(vec![text_of(Key::Title.name())]));
    }
    node
}

/// True if a key must be there: what `check` calls missing.
fn is_required(schema: &'static Schema, key: Key) -> bool {
    let is = |other: &'static Schema| std::ptr::eq(schema, other);
    match key {
        Key::Id => !is(&CONFLICT),
        Key::From => is(&HOLIDAY),
        Key::Format | Key::Version | Key::Items => is(&PLAN),
        Key::FieldKey => is(&CUSTOM_FIELD),
        _ => false,
    }
}

fn shape_of(shape: &'static ValueShape, definitions: &mut IndexMap<String, JsonNode>) -> IndexMap<String, JsonNode> {
    let words = |words: &[&str]| object([("enum", List(words.iter().map(|word| text_of(word)).collect()))]);
    let date = || object([("type", text_of("string")), ("format", text_of("date")), ("pattern", text_of(DATE))]);
    match shape {
        ValueShape::Text => typed("string"),
        ValueShape::Id => object([("type", text_of("string")), ("minLength", Whole(1))]),
        ValueShape::Bool => typed("boolean"),
        ValueShape::Number { min, max } | ValueShape::Whole { min, max } => {
            let is_whole = matches!(shape, ValueShape::Whole { .. });
            let mut node = typed(if is_whole { "integer" } else { "number" });
            if *min > f64::MIN {
                node.insert("minimum".to_owned(), number(*min));
            }
            if *max < f64::MAX {
                node.insert("maximum".to_owned(), number(*max));
            }
            node
        }
        // One of these, or an id of `methods`.
        ValueShape::Named(_) => object([("type", text_of("string")), ("minLength", Whole(1))]),
        ValueShape::Word(known) => words(known),
        ValueShape::Date => date(),
        ValueShape::DateOrPeriod => {
            let period = object([("type", text_of("string")), ("pattern", text_of(PERIOD))]);
            object([("anyOf", List(vec![Object(date()), Object(period)]))])
        }
        ValueShape::Texts => object([("type", text_of("array")), ("items", Object(typed("string")))]),
        ValueShape::Words(known) => object([("type", text_of("array")), ("items", Object(words(known)))]),
        ValueShape::References(of) => {
            let either = List(vec![Object(typed("string")), Object(reference(of, definitions))]);
            object([("type", text_of("array")), ("items", Object(object([("anyOf", either)])))])
        }
        ValueShape::Record(of) => reference(of, definitions),
        ValueShape::Records(of) => object([("type", text_of("array")), ("items", Object(reference(of, definitions)))]),
        ValueShape::NumberMap => map(typed("number")),
        ValueShape::AmountMap => map(shape_of(&ValueShape::Number { min: 0.0, max: f64::MAX }, definitions)),
        ValueShape::WordMap(of) | ValueShape::RecordMap(of) => map(shape_of(of, definitions)),
        ValueShape::RangeMap => {
            let two = List(vec![Object(typed("number")), Object(typed("number"))]);
            let range = object([
                ("type", text_of("array")),
                ("prefixItems", two),
                ("minItems", Whole(2)),
                ("maxItems", Whole(2)),
            ]);
            let mut node = map(range);
            let keys = words(&ESTIMATES.iter().map(|key| key.name()).collect::<Vec<_>>());
            node.insert("propertyNames".to_owned(), Object(keys));
            node
        }
    }
}

fn map(of: IndexMap<String, JsonNode>) -> IndexMap<String, JsonNode> {
    object([("type", text_of("object")), ("additionalProperties", Object(of))])
}

fn reference(of: &'static Schema, definitions: &mut IndexMap<String, JsonNode>) -> IndexMap<String, JsonNode> {
    let name = name(of);
    if !definitions.contains_key(&name) {
        // Its place first, so that it stands in front of what it refers to.
        definitions.insert(name.clone(), Nothing);
        let node = Object(entry(of, definitions));
        definitions.insert(name.clone(), node);
    }
    object([("$ref", Text(format!("#/$defs/{name}")))])
}

/// The same, or `null`, which means absent.
fn nullable(mut node: IndexMap<String, JsonNode>) -> IndexMap<String, JsonNode> {
    if let Some(Text(name)) = node.get("type").cloned() {
        node.insert("type".to_owned(), List(vec![Text(name), text_of("null")]));
    } else if let Some(List(words)) = node.get_mut("enum") {
        words.push(Nothing);
    } else if let Some(List(choices)) = node.get_mut("anyOf") {
        choices.push(Object(typed("null")));
    } else {
        return object([("anyOf", List(vec![Object(node), Object(typed("null"))]))]);
    }
    node
}

/// The schema of a key with its description in front.
fn described(node: IndexMap<String, JsonNode>, schema: &'static Schema, key: Key) -> JsonNode {
    let of = |schema: &Schema| {
        let known = ENTRIES.iter().find(|known| std::ptr::eq(known.schema, schema))?;
        known.keys.iter().find(|(other, _)| *other == key).map(|(_, text)| *text)
    };
    let own = of(schema).or_else(|| {
        let is_plan = std::ptr::eq(schema, &PLAN) || key == Key::SameReleaseAs;
        PLAN_KEYS.iter().find(|(other, _)| is_plan && *other == key).map(|(_, text)| *text)
    });
    // A vote's estimates are those of the item.
    let text = own.map(|text| if text.trim_start().starts_with("See ") { of(&ITEM).unwrap_or(text) } else { text });
    let mut all: IndexMap<String, JsonNode> =
        text.map(|text| ("description".to_owned(), Text(plain(text)))).into_iter().collect();
    all.extend(node);
    Object(all)
}

/// A comment without its links.
fn plain(comment: &str) -> String {
    let mut text = String::new();
    let mut rest = comment.trim();
    while let Some((before, link)) = rest.split_once("[`") {
        let Some((shown, behind)) = link.split_once("`]") else { break };
        text += before;
        text += &format!("`{shown}`");
        rest = behind.strip_prefix('(').and_then(|target| target.split_once(')')).map_or(behind, |(_, behind)| behind);
    }
    text + rest
}
