//! Methods to begin with.

use super::text;
use crate::model::formula::written;
use crate::model::words::FieldKind;

/// A custom field that a template asks for.
#[derive(Clone, Copy, Debug)]
pub struct TemplateField {
    /// Its title, as the template's formula calls it.
    pub title: fn() -> &'static str,
    /// The sort of its values.
    pub kind: FieldKind,
    /// The words of a choice.
    pub choices: &'static [fn() -> &'static str],
}

/// A method to begin with.
#[derive(Clone, Copy, Debug)]
pub struct MethodTemplate {
    /// Its title.
    pub title: fn() -> &'static str,
    /// The formula, with `$1` for the first of its fields and `@1` for the first choice of a field.
    formula: &'static str,
    /// True if the lowest number ranks first.
    pub lower_is_better: bool,
    /// The sense of it.
    pub about: fn() -> &'static str,
    /// The custom fields that it asks for.
    pub fields: &'static [TemplateField],
}

impl MethodTemplate {
    /// The formula, by titles.
    pub fn formula(&self) -> String {
        let mut formula = self.formula.to_owned();
        for (at, field) in (1..).zip(self.fields) {
            formula = formula.replace(&format!("${at}"), &written((field.title)()));
            for (at, choice) in (1..).zip(field.choices) {
                formula = formula.replace(&format!("@{at}"), choice());
            }
        }
        formula
    }
}

const fn number(title: fn() -> &'static str) -> TemplateField {
    TemplateField { title, kind: FieldKind::Number, choices: &[] }
}

/// The answers of a Kano survey that are counted: E. Sauerwein and others, "The Kano Model" (1996), after C. Berger and others (1993).
const KANO: &[TemplateField] =
    &[number(text::attractive), number(text::one_dimensional), number(text::must_be), number(text::indifferent)];

/// Every template, in the order in which they are offered.
pub const TEMPLATES: &[MethodTemplate] = &[
    // A. Ulwick, "What Customers Want" (2005): importance + max(importance − satisfaction, 0).
    MethodTemplate {
        title: text::opportunity,
        formula: "$1 + max($1 - $2, 0)",
        lower_is_better: false,
        about: text::opportunity_about,
        fields: &[number(text::importance), number(text::satisfaction)],
    },
    MethodTemplate {
        title: text::revenue,
        formula: "Reach * Impact * Confidence * $1 / Effort",
        lower_is_better: false,
        about: text::revenue_about,
        fields: &[number(text::revenue_per_user)],
    },
    // I. Gilad, "Evidence Guided" (2023): confidence on 0 to 10, by the evidence there is.
    MethodTemplate {
        title: text::by_evidence,
        formula: "Impact * (Confidence * 10) * Ease",
        lower_is_better: false,
        about: text::by_evidence_about,
        fields: &[],
    },
    // D. J. Anderson and A. Carmichael, "Essential Kanban Condensed" (2016): classes of service by the profile of the cost of delay.
    MethodTemplate {
        title: text::by_profile,
        formula: "[Value per month] * if($1 = \"@1\", 4, if($1 = \"@2\", 2, if($1 = \"@4\", 0.5, 1))) / Effort",
        lower_is_better: false,
        about: text::by_profile_about,
        fields: &[TemplateField {
            title: text::profile,
            kind: FieldKind::Choice,
            choices: &[text::expedite, text::fixed_date, text::standard, text::intangible],
        }],
    },
    MethodTemplate {
        title: text::kano_better,
        formula: "($1 + $2) / ($1 + $2 + $3 + $4)",
        lower_is_better: false,
        about: text::kano_better_about,
        fields: KANO,
    },
    MethodTemplate {
        title: text::kano_worse,
        formula: "-($2 + $3) / ($1 + $2 + $3 + $4)",
        lower_is_better: true,
        about: text::kano_worse_about,
        fields: KANO,
    },
];
