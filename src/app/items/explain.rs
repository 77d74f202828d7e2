//! A score's working as sentences: the formula with this row's numbers, what is missing, what is off the scale.

use crate::app::doc::Doc;
use crate::app::items::ranges;
use crate::app::locale::Locale;
use crate::app::text;
use crate::base::real::{ln, pow};
use crate::model::formula::is_share;
use crate::model::plan::Method;
use crate::model::{Item, ItemIndex, Key, Plan};
use crate::query::custom_field::custom_fields;
use crate::score::explain::{
    Explanation, FormulaPart, FormulaTerm, InputEffect, InputRemark, LevelChange, compare, explain,
};
use crate::score::scorer::{MissingInput, NoScore, ScoreInput};
use crate::score::swing::{ScoreSwing, swings as swings_of};
use crate::score::worth::{self, BenefitSpan, LIFE};

/// The working of one item's score.
#[derive(Clone, Debug, PartialEq)]
pub struct Working {
    /// `4,000 reach × 2 impact × 80% confidence ÷ 3 effort = 2,133`, or what is missing.
    pub line: String,
    /// Remarks about single numbers.
    pub remarks: Vec<String>,
}

/// The working of the item at an index.
pub fn working(doc: &Doc, at: ItemIndex, locale: &Locale) -> Working {
    let explanation = explain(doc.ranking.scorer(), &doc.plan.items()[at]);
    let remarks =
        explanation.terms.iter().flat_map(|term| term.marks.iter().map(|mark| remark(&doc.plan, term, *mark, locale)));
    let mut remarks: Vec<String> = remarks.collect();
    remarks.extend(swings(doc, at, locale));
    remarks.extend(worth(&doc.plan, &doc.plan.items()[at], locale));
    Working { remarks, line: line(&doc.plan, &explanation, locale) }
}

/// The effect of each range on the score and the rank, the one that moves them most first.
fn swings(doc: &Doc, at: ItemIndex, locale: &Locale) -> Vec<String> {
    let (item, scorer) = (&doc.plan.items()[at], doc.ranking.scorer());
    // The rank by score alone, were the item's score this one.
    let rank = |score: f64| {
        let above = |other: &&ItemIndex| {
            let other_score = doc.ranking.score(**other).map(|score| scorer.merit(score));
            **other != at && other_score > Some(scorer.merit(score))
        };
        locale.number(doc.ranking.computed().iter().filter(above).count() as f64 + 1.0, 0)
    };
    let swings = swings_of(doc.ranking.scorer(), item);
    let words = |(place, swing): (usize, &ScoreSwing)| {
        let key = if swing.input == ScoreInput::Duration { Key::Effort } else { swing.input.key() };
        let range = ranges::shown(item, key, locale).unwrap_or_default();
        let most = if place == 0 && swings.len() > 1 { " moves the score most" } else { " moves the score" };
        let (low, high) = (rank(swing.low), rank(swing.high));
        let ranks = if low == high { format!("still rank {low}") } else { format!("rank {low} to {high}") };
        format!(
            "{} {range}{most}: from {} to {}, {ranks}.",
            text::key_name(key),
            locale.score(swing.low),
            locale.score(swing.high)
        )
    };
    swings.iter().enumerate().map(words).collect()
}

/// The present worth of the item, and what a month's delay takes from it, where it has a value per month and a duration.
fn worth(plan: &Plan, item: &Item, locale: &Locale) -> Option<String> {
    let BenefitSpan::Months(months) = LIFE else { return None };
    let (present, delay) = (worth::of_item(plan, item, LIFE)?, worth::delay_of_item(plan, item, 1.0, LIFE)?);
    let money = |amount: f64| locale.number(amount, 0);
    let per = worth::per_effort(plan, item, LIFE)
        .map_or_else(String::new, |per| format!(", {} per unit of effort", money(per)));
    Some(format!(
        "Present worth {} over {} months at {}% a year{per}; a month later it is {} less.",
        money(present),
        money(months),
        locale.number(plan.discount_rate(), 2),
        money(delay.discount + delay.window)
    ))
}

fn line(plan: &Plan, explanation: &Explanation, locale: &Locale) -> String {
    let score = match &explanation.score {
        Ok(score) => *score,
        Err(why) => return no_score(plan, why),
    };
    let mut line = String::new();
    for piece in &explanation.formula {
        match *piece {
            FormulaPart::Term(at) => line += &term(plan, explanation.method, &explanation.terms[at], locale),
            FormulaPart::Weight(at) => line += &locale.number(explanation.terms[at].weight.unwrap_or(0.0), EXACT),
            FormulaPart::WeightSum(sum) => line += &locale.number(sum, EXACT),
            FormulaPart::Step(at) => match &explanation.steps[at] {
                (title, Some(result)) => line += &format!("{} {title}", locale.number(*result, EXACT)),
                (title, None) => line += title,
            },
            FormulaPart::Number(number) => line += &locale.number(number, EXACT),
            FormulaPart::Percent(number) => line += &text::percent(&locale.number(number, EXACT)),
            FormulaPart::Word(at) => line += &format!("“{}”", explanation.words[at]),
            FormulaPart::Sign(sign) => line += sign,
            FormulaPart::Times => line += " × ",
            FormulaPart::Over => line += " ÷ ",
            FormulaPart::Plus => line += " + ",
            FormulaPart::Open => line.push('('),
            FormulaPart::Close => line.push(')'),
        }
    }
    let places = match score.abs() {
        size if size >= 100.0 => 0,
        size if size >= 1.0 => 2,
        _ => 4,
    };
    line + " = " + &locale.number(score, places)
}

/// Places of the numbers in a working: all the digits that were typed, and of computed ones enough for the printed arithmetic to give the printed score.
const EXACT: u32 = 9;

fn term(plan: &Plan, method: Method, term: &FormulaTerm, locale: &Locale) -> String {
    let name = input_name(plan, term.input.key(), term.id.as_deref());
    let is_percent = match method {
        Method::Rice => term.input.key() == Key::Confidence,
        Method::Own(_) => is_share(term.input.key()),
        _ => false,
    };
    if let Some(word) = &term.word {
        return format!("{name} {word}");
    }
    match term.value {
        None if matches!(method, Method::Own(_)) => format!("no {name}"),
        Some(value) if is_percent => format!("{}% {name}", locale.number(value, EXACT)),
        _ => format!("{} {name}", locale.number(term.used.or(term.value).unwrap_or(0.0), EXACT)),
    }
}

/// The name of an input: of a criterion or a custom field its title, of a method of the plan's own, too.
pub fn input_name(plan: &Plan, key: Key, id: Option<&str>) -> String {
    match id {
        Some(id) if key == Key::Fields => {
            let own = custom_fields(plan).into_iter().find(|own| *own.key == *id);
            own.map_or_else(|| id.to_owned(), |own| own.title.to_string())
        }
        Some(id) => {
            let entry = plan.criterion(id);
            entry.and_then(|entry| entry.title()).filter(|title| !title.is_empty()).unwrap_or(id).to_owned()
        }
        None => text::key_name(key).to_ascii_lowercase(),
    }
}

fn remark(plan: &Plan, term: &FormulaTerm, mark: InputRemark, locale: &Locale) -> String {
    let name = input_name(plan, term.input.key(), term.id.as_deref());
    let number = |value: f64| locale.number(value, 2);
    let value = number(term.value.unwrap_or(0.0));
    match mark {
        InputRemark::OffScale(scale) => {
            let scale: Vec<String> = scale.iter().map(|step| number(*step)).collect();
            format!("The {name} of {value} is off the scale of {}.", scale.join(", "))
        }
        InputRemark::Outside(low, high) => {
            format!("The {name} of {value} is outside {} to {}.", number(low), number(high))
        }
        InputRemark::Clamped(low, high) => {
            format!(
                "{name} is {value}, outside its scale of {} to {}, and counts as the nearest end.",
                number(low),
                number(high)
            )
        }
        InputRemark::Moonshot(limit) => format!("A {name} below {}% is a moonshot.", number(limit)),
        InputRemark::Once => {
            format!("This {name} happens once, not per {}.", plan.reach_per())
        }
        InputRemark::Dated => "The duration comes from the dates, not from the effort.".to_owned(),
    }
}

/// The reason why there is no score, in words: `needs reach and effort`.
pub fn no_score(plan: &Plan, why: &NoScore) -> String {
    match why {
        NoScore::Missing(lacks) => {
            let name = |lack: &MissingInput| input_name(plan, lack.key, lack.id.as_deref());
            let names: Vec<String> = lacks.iter().map(name).collect();
            format!("needs {}", names.join(", "))
        }
        NoScore::Impossible(fault, Some(cause)) => {
            let name = input_name(plan, cause.key, cause.id.as_deref());
            let mut letters = name.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            fault.sentence(&first.chain(letters).collect::<String>())
        }
        other => other.to_string(),
    }
}

/// A number in three figures, or in as many as tell it from another: `about 13,900`.
fn about(number: f64, other: f64, locale: &Locale) -> String {
    let figures = |count: i32| {
        let size = if number == 0.0 { 0 } else { (ln(number.abs()) / ln(10.0) + 1e-9).floor() as i32 };
        let step = pow(10.0, f64::from(size + 1 - count));
        let rounded = (number / step).round() * step;
        locale.number(rounded, (count - 1 - size).clamp(0, 9) as u32)
    };
    let plain = locale.number(number, EXACT);
    let own = locale.number(other, EXACT);
    let shown = (3..9).map(figures).find(|shown| *shown != own).unwrap_or_else(|| plain.clone());
    if shown == plain { shown } else { format!("about {shown}") }
}

/// Two items side by side, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Compared {
    /// The sentence on the item that scores higher, and by how much.
    pub line: String,
    /// Input by input: its name, the first's, the other's, what that does.
    pub rows: Vec<[String; 4]>,
    /// Single changes that would bring them level, the smallest first.
    pub flips: Vec<String>,
}

/// Compares the item at an index with another one.
pub fn compared(doc: &Doc, at: ItemIndex, other: ItemIndex, locale: &Locale) -> Compared {
    let plan = &doc.plan;
    let items = [at, other].map(|at| &plan.items()[at]);
    let names = items.map(|item| text::item_name(plan, item.uid));
    let comparison = compare(doc.ranking.scorer(), items[0], items[1]);
    let method = comparison.of[0].method;
    let number = |number: f64| locale.number(number, 2);
    let line = match [&comparison.of[0].score, &comparison.of[1].score] {
        [Ok(a), Ok(b)] if a == b => format!("Both score {}.", locale.score(*a)),
        [Ok(a), Ok(b)] => {
            let (high, low, ratio) =
                if a > b { (0, 1, comparison.ratio) } else { (1, 0, comparison.ratio.map(f64::recip)) };
            let scores = [a, b].map(|score| locale.score(*score));
            let (first, second) = (&names[high], &names[low]);
            match ratio.filter(|ratio| ratio.is_finite() && method != Method::Weighted) {
                Some(ratio) => format!(
                    "{first} scores {} times as high as {second}: {} to {}.",
                    number(ratio),
                    scores[high],
                    scores[low]
                ),
                None => format!("{first} scores higher than {second}: {} to {}.", scores[high], scores[low]),
            }
        }
        [Err(why), _] => format!("{} {}.", names[0], no_score(plan, why)),
        [_, Err(why)] => format!("{} {}.", names[1], no_score(plan, why)),
    };
    let side = |at: usize, term: usize| self::term(plan, method, &comparison.of[at].terms[term], locale);
    let rows = comparison.factors.iter().enumerate().map(|(at, factor)| {
        let name = input_name(plan, factor.input.key(), comparison.of[0].terms[at].id.as_deref());
        let shown = |of: usize, there: bool| {
            let text = side(of, at);
            if there { text.strip_suffix(&format!(" {name}")).unwrap_or(&text).to_owned() } else { "–".to_owned() }
        };
        let effect = match factor.effect {
            None => String::new(),
            Some(InputEffect::Ratio(1.0) | InputEffect::Difference(0.0)) => "the same".to_owned(),
            Some(InputEffect::Ratio(ratio)) if ratio > 1.0 => format!("× {} for {}", number(ratio), names[0]),
            Some(InputEffect::Ratio(ratio)) => format!("× {} for {}", number(1.0 / ratio), names[1]),
            Some(InputEffect::Difference(by)) if by > 0.0 => format!("+{} for {}", number(by), names[0]),
            Some(InputEffect::Difference(by)) => format!("+{} for {}", number(-by), names[1]),
        };
        [name.clone(), shown(0, factor.used.0.is_some()), shown(1, factor.used.1.is_some()), effect]
    });
    let flip = |flip: &LevelChange| {
        let of = usize::from(!flip.first);
        let place = comparison.of[of].terms.iter().find(|term| term.input == flip.input);
        let name = input_name(plan, flip.input.key(), place.and_then(|term| term.id.as_deref()));
        format!(
            "Tied if the {name} of {} were {} instead of {}.",
            names[of],
            about(flip.to, flip.from, locale),
            locale.number(flip.from, EXACT)
        )
    };
    Compared { line, rows: rows.collect(), flips: comparison.flips.iter().take(3).map(flip).collect() }
}
