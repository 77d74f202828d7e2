//! The names that the formulas of a plan may use: keys of items, criteria, custom fields, and the plan's other methods.

use std::rc::Rc;

use super::error::FormulaErrorKind;
use super::expression::{FormulaName, FormulaType};
use super::spelling::{stored_name, written_stored};
use crate::base::case::lower_char;
use crate::model::schema::{ESTIMATES, ITEM};
use crate::model::words::{FieldKind, Method};
use crate::model::{Entry, Key, Plan};

/// The keys besides the estimates that formulas may use.
const OTHER_KEYS: &[(Key, FormulaType)] = &[
    (Key::Progress, FormulaType::Number),
    (Key::Moscow, FormulaType::Text),
    (Key::Status, FormulaType::Text),
    (Key::Kind, FormulaType::Text),
    (Key::Horizon, FormulaType::Text),
    (Key::ReachOnce, FormulaType::YesNo),
];

/// A name that a formula may use.
#[derive(Clone, Debug, PartialEq)]
pub struct KnownName {
    /// The name in the file.
    pub name: FormulaName,
    /// The name for people.
    pub title: Rc<str>,
    /// The type of its values; `None` for dates, which formulas do not reckon with.
    pub kind: Option<FormulaType>,
}

/// The names of one plan.
#[derive(Clone, Debug)]
pub struct FormulaNames {
    all: Vec<KnownName>,
}

/// True if a key holds percent, which enters a formula as a share: 80 as 0.8.
pub fn is_share(key: Key) -> bool {
    matches!(key, Key::Confidence | Key::Progress)
}

/// A title without case and spacing: the same for all its spellings.
pub(super) fn fold(text: &str) -> String {
    let letters = text.chars().map(|sign| if sign == '_' { ' ' } else { lower_char(sign) });
    let spaced: String = letters.collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A key as people read it: `Time criticality`.
fn title_of(key: Key) -> Rc<str> {
    let mut title = key.name().replace('_', " ");
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    match key {
        Key::Moscow => "MoSCoW".into(),
        Key::ReachOnce => "One-off reach".into(),
        _ => title.into(),
    }
}

impl FormulaNames {
    /// The names of a plan.
    pub fn new(plan: &Plan) -> FormulaNames {
        let estimates = ESTIMATES.iter().map(|key| (*key, FormulaType::Number));
        let keys = estimates.chain(OTHER_KEYS.iter().copied());
        let mut names = FormulaNames { all: Vec::new() };
        for (key, kind) in keys {
            names.add(FormulaName::Key(key), title_of(key), Some(kind));
        }
        for entry in plan.criteria().iter().filter(|entry| !entry.id().is_empty()) {
            names.add(
                FormulaName::Criterion(entry.id().into()),
                entry.display_name().into(),
                Some(FormulaType::Number),
            );
        }
        for field in plan.own_records(Key::Fields) {
            let key = field.text_or_empty(Key::FieldKey);
            if key.is_empty() || ITEM.find(key, 0).is_some() {
                continue;
            }
            let title = field.text(Key::Title).filter(|title| !title.is_empty()).unwrap_or(key);
            let kind = match field.text(Key::Kind).and_then(FieldKind::parse).unwrap_or(FieldKind::Text) {
                FieldKind::Number => Some(FormulaType::Number),
                FieldKind::Choice | FieldKind::Text => Some(FormulaType::Text),
                FieldKind::Date => None,
            };
            names.add(FormulaName::Field(key.into()), title.into(), kind);
        }
        for method in plan.methods().iter().filter(|method| !method.id().is_empty()) {
            if Method::parse(method.id()).is_none() {
                let name = FormulaName::Method(method.id().into());
                names.add(name, method.display_name().into(), Some(FormulaType::Number));
            }
        }
        names
    }

    /// The names without one: a method's own formula cannot use its score.
    #[must_use]
    pub fn without(mut self, name: &FormulaName) -> FormulaNames {
        self.all.retain(|known| known.name != *name);
        self
    }

    fn add(&mut self, name: FormulaName, title: Rc<str>, kind: Option<FormulaType>) {
        // Of two entries with one id the first counts, as everywhere.
        if !self.all.iter().any(|known| known.name == name) {
            self.all.push(KnownName { name, title, kind });
        }
    }

    /// Every name, in the order of the plan.
    pub fn all(&self) -> &[KnownName] {
        &self.all
    }

    /// A name that the plan has.
    pub fn known(&self, name: &FormulaName) -> Option<&KnownName> {
        self.all.iter().find(|known| known.name == *name)
    }

    /// The thing that is called so: by the name it has in the file, else by its title in any case.
    pub(super) fn find(&self, text: &str) -> Result<&KnownName, FormulaErrorKind> {
        let text = text.trim();
        if let Some(known) = self.all.iter().find(|known| *stored_name(&known.name) == *text) {
            return Ok(known);
        }
        let wanted = fold(text);
        let same_key = |known: &&KnownName| matches!(known.name, FormulaName::Key(key) if fold(key.name()) == wanted);
        if let Some(known) = self.all.iter().find(same_key) {
            return Ok(known);
        }
        let called: Vec<&KnownName> = self.all.iter().filter(|known| fold(&known.title) == wanted).collect();
        match called[..] {
            [one] => Ok(one),
            [] => Err(FormulaErrorKind::UnknownName(text.into(), self.near(&wanted))),
            _ => {
                let names = called.iter().map(|known| written_stored(&known.name).into());
                Err(FormulaErrorKind::SeveralNames(text.into(), names.collect()))
            }
        }
    }

    /// The title that is spelled almost so.
    fn near(&self, wanted: &str) -> Option<Rc<str>> {
        let apart = |known: &KnownName| strsim::osa_distance(wanted, &fold(&known.title));
        let best = self.all.iter().map(|known| (apart(known), &known.title)).min_by_key(|(apart, _)| *apart)?;
        (best.0 <= wanted.chars().count().div_ceil(4)).then(|| best.1.clone())
    }
}
