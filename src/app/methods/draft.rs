//! The method being typed as a change of the plan: its formula read, the custom fields it still needs, the step that keeps it.

use std::rc::Rc;

use super::state::MethodDraft;
use super::templates::{TEMPLATES, TemplateField};
use crate::base::case::lower;
use crate::edit::{Command, apply, plan_change};
use crate::model::formula::{Expression, FormulaError, FormulaName, FormulaNames, parse, stored};
use crate::model::plan::Method;
use crate::model::schema::{CUSTOM_FIELD, METHOD};
use crate::model::{Entry, Key, OwnMethod, Plan, Record, Uid, Value};
use crate::query::custom_field::{custom_fields, is_foreign, make_key};

/// The method that a draft edits.
pub fn edited<'p>(plan: &'p Plan, draft: &MethodDraft) -> Option<&'p OwnMethod> {
    plan.method_index(draft.method?).map(|at| &plan.methods()[at])
}

/// The custom fields that a draft's template asks for and the plan has nothing of that title for.
pub fn missing_fields(plan: &Plan, draft: &MethodDraft) -> Vec<TemplateField> {
    let names = FormulaNames::new(plan);
    let asked = draft.template.and_then(|at| TEMPLATES.get(at)).map_or(&[][..], |template| template.fields);
    let has = |field: &&TemplateField| names.all().iter().any(|known| lower(&known.title) == lower((field.title)()));
    asked.iter().filter(|field| !has(field)).copied().collect()
}

/// The plan with the custom fields that a draft may name.
pub fn plan_with_fields(plan: &Plan, draft: &MethodDraft) -> Plan {
    let add = add_fields(plan, &missing_fields(plan, draft));
    let diff = add.and_then(|command| plan_change(plan, &command).ok());
    diff.map_or_else(|| plan.clone(), |diff| apply(plan, &diff))
}

/// The names that a draft's formula may use.
pub fn names(plan: &Plan, draft: &MethodDraft) -> FormulaNames {
    let names = FormulaNames::new(&plan_with_fields(plan, draft));
    match edited(plan, draft) {
        Some(method) => names.without(&FormulaName::Method(method.id().into())),
        None => names,
    }
}

/// The formula of a draft, or what is wrong with it.
///
/// # Errors
/// The text is no formula.
pub fn formula(plan: &Plan, draft: &MethodDraft) -> Result<Expression, FormulaError> {
    parse(&draft.formula, &names(plan, draft))
}

/// The step that adds custom fields; `None` where there are none to add, or another program keeps something there.
fn add_fields(plan: &Plan, fields: &[TemplateField]) -> Option<Command> {
    if fields.is_empty() || is_foreign(plan) {
        return None;
    }
    let mut all = plan.own_records(Key::Fields).to_vec();
    let mut known = custom_fields(plan);
    for field in fields {
        let key = make_key((field.title)(), &known);
        let mut record = Record::new(Uid::default())
            .with(&CUSTOM_FIELD, Key::FieldKey, Value::text(&key))
            .with(&CUSTOM_FIELD, Key::Title, Value::text((field.title)()))
            .with(&CUSTOM_FIELD, Key::Kind, Value::Word(field.kind.word()));
        if !field.choices.is_empty() {
            record.set(&CUSTOM_FIELD, Key::Choices, Some(Value::texts(field.choices.iter().map(|choice| choice()))));
        }
        all.push(Rc::new(record));
        known.push(crate::query::custom_field::CustomField {
            key,
            title: (field.title)().into(),
            kind: field.kind,
            choices: Vec::new(),
        });
    }
    Some(Command::SetOwn(Key::Fields, Some(Value::Records(Rc::new(all)))))
}

/// The custom fields that keeping a draft adds: those of its template that its formula uses and the plan lacks.
pub fn added_fields(plan: &Plan, draft: &MethodDraft, formula: &Expression) -> Vec<TemplateField> {
    let with = plan_with_fields(plan, draft);
    let uses = |field: &TemplateField| {
        let own = custom_fields(&with).into_iter().find(|own| *own.title == *(field.title)());
        own.is_some_and(|own| formula.names().contains(&&FormulaName::Field(own.key)))
    };
    missing_fields(plan, draft).into_iter().filter(uses).collect()
}

/// The step that keeps a draft: what it needs, the method itself, and, for a new one, that it ranks the plan.
///
/// # Errors
/// The formula is none.
pub fn command(plan: &Plan, draft: &MethodDraft, uid: Uid) -> Result<Command, FormulaError> {
    let formula = formula(plan, draft)?;
    let text = stored(&formula);
    let title = draft.title.trim();
    let mut all: Vec<Command> = add_fields(plan, &added_fields(plan, draft, &formula)).into_iter().collect();
    let lower = draft.lower_is_better.then_some(Value::Bool(true));
    match edited(plan, draft) {
        Some(method) => {
            let set = |key, value| (method.uid(), key, value);
            // What was kept in other words and means the same stays as it is.
            let same =
                parse(method.formula().unwrap_or_default(), &FormulaNames::new(plan)).is_ok_and(|old| old == formula);
            let mut values = vec![set(Key::Title, Some(Value::text(title))), set(Key::LowerIsBetter, lower)];
            if !same {
                values.push(set(Key::Formula, Some(Value::text(&text))));
            }
            all.push(Command::Set { list: Key::Methods, values });
        }
        None => {
            let id = make_id(title, plan);
            let mut record = Record::new(uid)
                .with(&METHOD, Key::Id, Value::text(&id))
                .with(&METHOD, Key::Title, Value::text(title))
                .with(&METHOD, Key::Formula, Value::text(&text));
            record.set(&METHOD, Key::LowerIsBetter, lower);
            let about = draft.template.and_then(|at| TEMPLATES.get(at)).map(|template| Value::text((template.about)()));
            record.set(&METHOD, Key::Description, about);
            let index = plan.methods().len();
            all.push(Command::Insert { list: Key::Methods, index, records: vec![Rc::new(record)] });
            all.push(Command::SetSetting(Key::Method, Some(Value::text(&id))));
        }
    }
    Ok(Command::All(all))
}

/// An id that reads like the title and that no other method has, built-in or not.
fn make_id(title: &str, plan: &Plan) -> String {
    let lower = lower(title);
    let words = lower.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut id = words.collect::<Vec<_>>().join("_");
    if id.is_empty() || Method::parse(&id).is_some() {
        id = ["own_", &id].concat().trim_end_matches('_').to_owned();
    }
    let free = (2..).map(|number| format!("{id}_{number}"));
    std::iter::once(id.clone()).chain(free).find(|id| plan.own_method(id).is_none()).unwrap_or(id)
}

/// The titles of the other methods whose formulas use a method.
pub fn users(plan: &Plan, method: &OwnMethod) -> Vec<Rc<str>> {
    let name = FormulaName::Method(method.id().into());
    let names = FormulaNames::new(plan);
    let uses = |other: &&OwnMethod| {
        let read = parse(other.formula().unwrap_or_default(), &names);
        other.uid() != method.uid() && read.is_ok_and(|formula| formula.names().contains(&&name))
    };
    plan.methods().iter().filter(uses).map(|other| other.display_name().into()).collect()
}
