//! The merge of three versions of a file, as git asks for it: always a plan, with what both sides changed kept under `conflicts`.

use plan_widget::app::document::conflict;
use plan_widget::edit::{Command, ConflictPart, MergeConflict, apply, merge, plan_change};
use plan_widget::model::schema::{self, PLAN};
use plan_widget::model::{Key, Plan, Value};
use plan_widget::wire;
use plan_widget::wire::canonical::{extra_text, record_into, value_text};
use plan_widget::wire::json::quoted;

use crate::commands::merge::lines;

/// Three versions brought together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MergedFile {
    /// The merged plan, in canonical text.
    pub text: String,
    /// The new conflicts, a line each.
    pub conflicts: Vec<String>,
}

/// The reason why a version cannot be merged by entry and field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionRefusal {
    /// The version: `ours`, `theirs`, `the common version`.
    pub version: &'static str,
    /// The sentence.
    pub why: String,
}

/// Merges three versions of a plan file. A base without a text is a file that both sides have added.
///
/// # Errors
/// [`VersionRefusal`] where one is no plan, or may not be changed.
pub fn merge_versions(base: &[u8], ours: &[u8], theirs: &[u8]) -> Result<MergedFile, VersionRefusal> {
    let base = match base.trim_ascii().is_empty() {
        true => Plan::empty(),
        false => version(base, "the common version")?,
    };
    let (ours, theirs) = (version(ours, "ours")?, version(theirs, "theirs")?);
    let merged = merge(&base, &ours, &theirs);
    // The conflicts that were left before are a list of their own: what either side has settled is settled.
    let is_new = |clash: &&MergeConflict| {
        conflict::is_asked(clash)
            && !matches!(&clash.part, ConflictPart::Extra { name, .. } if clash.list.is_none() && &**name == Key::Conflicts.name())
    };
    let clashes: Vec<MergeConflict> = merged.clashes.iter().filter(is_new).cloned().collect();
    if !clashes.is_empty() && matches!(merged.plan.own(Key::Conflicts), Some(Value::Raw(_))) {
        let why = "the key conflicts holds something of another program.".to_owned();
        return Err(VersionRefusal { version: "ours", why });
    }
    let [was, here, there] = [&base, &ours, &theirs].map(left);
    let is_settled = |one: &String| was.contains(one) && !(here.contains(one) && there.contains(one));
    let mut all: Vec<String> = Vec::new();
    let told = clashes.iter().map(|clash| record(&merged.plan, clash));
    for one in here.iter().chain(&there).filter(|one| !is_settled(one)).cloned().chain(told) {
        if !all.contains(&one) {
            all.push(one);
        }
    }
    let plan = if all.is_empty() && clashes.is_empty() && was.is_empty() {
        merged.plan.clone()
    } else {
        with_conflicts(&merged.plan, &all)
    };
    Ok(MergedFile { text: wire::write(&plan), conflicts: lines(&merged.plan, &clashes) })
}

fn version(bytes: &[u8], version: &'static str) -> Result<Plan, VersionRefusal> {
    let plan = wire::read_bytes(bytes).map_err(|why| VersionRefusal { version, why: why.to_string() })?;
    match plan.read_only() {
        None => Ok(plan),
        Some(why) => Err(VersionRefusal { version, why: plan_widget::app::text::read_only(why) }),
    }
}

/// The conflicts that stand in a version, each as its text in the file.
fn left(plan: &Plan) -> Vec<String> {
    let text = |record: &std::rc::Rc<plan_widget::model::Record>| {
        let mut text = String::new();
        record_into(&mut text, record, &schema::CONFLICT);
        text
    };
    plan.own_records(Key::Conflicts).iter().map(text).collect()
}

/// A conflict as its text in the file.
fn record(plan: &Plan, clash: &MergeConflict) -> String {
    let of = clash.list.and_then(schema::of_list).unwrap_or(&PLAN);
    let mut parts = Vec::new();
    if let Some(list) = clash.list {
        let entry = clash.uid.and_then(|uid| plan.list(list).iter().find(|entry| entry.uid == uid));
        parts.push(format!(r#""list":{}"#, quoted(list.name())));
        parts.push(format!(r#""id":{}"#, quoted(entry.map_or(&*clash.id, |entry| entry.id()))));
    }
    let both = |ours: Option<String>, theirs: Option<String>| {
        let side = |name: &str, json: Option<String>| json.map(|json| format!(r#""{name}":{json}"#));
        [side("ours", ours), side("theirs", theirs)].into_iter().flatten().collect::<Vec<_>>()
    };
    match &clash.part {
        ConflictPart::Field { key, ours, theirs } => {
            let json = |value: &Option<Value>| Some(value_text(value.as_ref()?, of.shape(*key)?));
            parts.push(format!(r#""key":{}"#, quoted(key.name())));
            parts.extend(both(json(ours), json(theirs)));
        }
        ConflictPart::Extra { name, ours, theirs } => {
            let json = |values: &[Value]| values.last().map(|value| extra_text(of, name, value));
            // The name is escaped as JSON needs it.
            parts.push(format!(r#""key":"{name}""#));
            parts.extend(both(json(ours), json(theirs)));
        }
        ConflictPart::Entry { ours, .. } => {
            parts.push(format!(r#""removed_by":"{}""#, if ours.is_none() { "ours" } else { "theirs" }));
        }
        ConflictPart::Place => {}
    }
    format!("{{{}}}", parts.join(","))
}

/// The plan with these conflicts, each as JSON, and no others.
fn with_conflicts(plan: &Plan, conflicts: &[String]) -> Plan {
    let text = format!(r#"{{"format":"plan-widget","version":1,"items":[],"conflicts":[{}]}}"#, conflicts.join(","));
    let value = match conflicts.is_empty() {
        true => None,
        false => wire::read(&text).ok().and_then(|plan| plan.own(Key::Conflicts).cloned()),
    };
    let diff = plan_change(plan, &Command::SetOwn(Key::Conflicts, value)).unwrap_or_default();
    apply(plan, &diff)
}
