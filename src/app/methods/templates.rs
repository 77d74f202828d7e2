//! Methods to begin with.

use super::text;
use crate::model::words::FieldKind;

/// A custom field that a template asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TemplateField {
    /// Its title, as the template's formula calls it.
    pub title: &'static str,
    /// The sort of its values.
    pub kind: FieldKind,
    /// The words of a choice.
    pub choices: &'static [&'static str],
}

/// A method to begin with.
#[derive(Clone, Copy, Debug)]
pub struct MethodTemplate {
    /// Its title.
    pub title: fn() -> &'static str,
    /// The formula, by titles.
    pub formula: &'static str,
    /// True if the lowest number ranks first.
    pub lower_is_better: bool,
    /// The sense of it.
    pub about: fn() -> &'static str,
    /// The custom fields that it asks for.
    pub fields: &'static [TemplateField],
}

const fn number(title: &'static str) -> TemplateField {
    TemplateField { title, kind: FieldKind::Number, choices: &[] }
}

/// The answers of a Kano survey that are counted: E. Sauerwein and others, "The Kano Model" (1996), after C. Berger and others (1993).
const KANO: &[TemplateField] =
    &[number("Attractive"), number("One-dimensional"), number("Must-be"), number("Indifferent")];

/// Every template, in the order in which they are offered.
pub const TEMPLATES: &[MethodTemplate] = &[
    // A. Ulwick, "What Customers Want" (2005): importance + max(importance − satisfaction, 0).
    MethodTemplate {
        title: text::opportunity,
        formula: "Importance + max(Importance - Satisfaction, 0)",
        lower_is_better: false,
        about: text::opportunity_about,
        fields: &[number("Importance"), number("Satisfaction")],
    },
    MethodTemplate {
        title: text::revenue,
        formula: "Reach * Impact * Confidence * [Revenue per user] / Effort",
        lower_is_better: false,
        about: text::revenue_about,
        fields: &[number("Revenue per user")],
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
        formula: "[Value per month] * if(Profile = \"Expedite\", 4, if(Profile = \"Fixed date\", 2, if(Profile = \"Intangible\", 0.5, 1))) / Effort",
        lower_is_better: false,
        about: text::by_profile_about,
        fields: &[TemplateField {
            title: "Profile",
            kind: FieldKind::Choice,
            choices: &["Expedite", "Fixed date", "Standard", "Intangible"],
        }],
    },
    MethodTemplate {
        title: text::kano_better,
        formula: "(Attractive + [One-dimensional]) / (Attractive + [One-dimensional] + [Must-be] + Indifferent)",
        lower_is_better: false,
        about: text::kano_better_about,
        fields: KANO,
    },
    MethodTemplate {
        title: text::kano_worse,
        formula: "-([One-dimensional] + [Must-be]) / (Attractive + [One-dimensional] + [Must-be] + Indifferent)",
        lower_is_better: true,
        about: text::kano_worse_about,
        fields: KANO,
    },
];
