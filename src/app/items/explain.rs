//! A score's working as sentences: the formula with this row's numbers, what is missing, what is off the scale.

use crate::app::doc::Doc;
use crate::app::items::ranges;
use crate::app::items::text as items_text;
use crate::app::locale::Locale;
use crate::app::text;
use crate::base::case::capitalised;
use crate::base::real::{ln, pow};
use crate::base::say::common::list_comma;
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
        doc.ranking.computed().iter().filter(above).count() + 1
    };
    let swings = swings_of(doc.ranking.scorer(), item);
    let words = |(place, swing): (usize, &ScoreSwing)| {
        let key = if swing.input == ScoreInput::Duration { Key::Effort } else { swing.input.key() };
        let (name, range) = (text::key_name(key), ranges::shown(item, key, locale).unwrap_or_default());
        let (low, high) = (locale.score(swing.low), locale.score(swing.high));
        let (first, last) = (rank(swing.low), rank(swing.high));
        match place == 0 && swings.len() > 1 {
            true => items_text::swing_most(name, range, low, high, first.abs_diff(last), first, last),
            false => items_text::swing(name, range, low, high, first.abs_diff(last), first, last),
        }
    };
    swings.iter().enumerate().map(words).collect()
}

/// The present worth of the item, and what a month's delay takes from it, where it has a value per month and a duration.
fn worth(plan: &Plan, item: &Item, locale: &Locale) -> Option<String> {
    let BenefitSpan::Months(months) = LIFE else { return None };
    let (present, delay) = (worth::of_item(plan, item, LIFE)?, worth::delay_of_item(plan, item, 1.0, LIFE)?);
    let money = |amount: f64| locale.number(amount, 0);
    let (worth, rate) = (money(present), locale.number(plan.discount_rate(), 2));
    let (months, delay) = ((months, money(months)), money(delay.discount + delay.window));
    Some(match worth::per_effort(plan, item, LIFE) {
        Some(per) => items_text::worth_per_effort(worth, months, rate, money(per), delay),
        None => items_text::worth(worth, months, rate, delay),
    })
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
                (title, Some(result)) => line += &items_text::term(locale.number(*result, EXACT), title),
                (title, None) => line += title,
            },
            FormulaPart::Number(number) => line += &locale.number(number, EXACT),
            FormulaPart::Percent(number) => line += &text::percent(&locale.number(number, EXACT)),
            FormulaPart::Word(at) => line += &items_text::quoted_word(&explanation.words[at]),
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
    let number = |number: f64| locale.number(number, EXACT);
    match (&term.word, term.value) {
        (Some(word), _) => items_text::term_word(name, word),
        (None, None) if matches!(method, Method::Own(_)) => items_text::term_missing(name),
        (None, Some(value)) if is_percent(method, term) => items_text::term_percent(number(value), name),
        (None, value) => items_text::term(number(term.used.or(value).unwrap_or(0.0)), name),
    }
}

fn is_percent(method: Method, term: &FormulaTerm) -> bool {
    match method {
        Method::Rice => term.input.key() == Key::Confidence,
        Method::Own(_) => is_share(term.input.key()),
        _ => false,
    }
}

/// The value of a term without its name.
fn term_value(plan: &Plan, method: Method, term: &FormulaTerm, locale: &Locale) -> String {
    match (&term.word, term.value) {
        (None, Some(value)) if is_percent(method, term) => text::percent(&locale.number(value, EXACT)),
        (None, Some(value)) => locale.number(term.used.unwrap_or(value), EXACT),
        _ => self::term(plan, method, term, locale),
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
        None => text::key_in_sentence(key),
    }
}

fn remark(plan: &Plan, term: &FormulaTerm, mark: InputRemark, locale: &Locale) -> String {
    let name = input_name(plan, term.input.key(), term.id.as_deref());
    let number = |value: f64| locale.number(value, 2);
    let value = number(term.value.unwrap_or(0.0));
    match mark {
        InputRemark::OffScale(scale) => {
            let scale: Vec<String> = scale.iter().map(|step| number(*step)).collect();
            items_text::off_scale(name, value, scale.join(list_comma()))
        }
        InputRemark::Outside(low, high) => items_text::outside(name, value, number(low), number(high)),
        InputRemark::Clamped(low, high) => items_text::clamped(name, value, number(low), number(high)),
        InputRemark::Moonshot(limit) => items_text::moonshot(name, number(limit)),
        InputRemark::Once => items_text::once(name, plan.reach_per()),
        InputRemark::Dated => items_text::dated().to_owned(),
    }
}

/// The names of inputs that are missing.
pub fn input_names(plan: &Plan, lacks: &[MissingInput]) -> Vec<String> {
    lacks.iter().map(|lack| input_name(plan, lack.key, lack.id.as_deref())).collect()
}

/// The reason why there is no score, in words: `needs reach and effort`.
pub fn no_score(plan: &Plan, why: &NoScore) -> String {
    match why {
        NoScore::Missing(lacks) => text::needs(&input_names(plan, lacks)),
        NoScore::Impossible(fault, Some(cause)) => {
            fault.sentence(&capitalised(&input_name(plan, cause.key, cause.id.as_deref())))
        }
        other => other.to_string(),
    }
}

/// The sentence on an item that has no score.
fn lacks_score(plan: &Plan, item: &str, why: &NoScore) -> String {
    match why {
        NoScore::Missing(lacks) => items_text::lacks(item, input_names(plan, lacks).join(list_comma())),
        other => items_text::has_no_score(item, no_score(plan, other)),
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
    if shown == plain { shown } else { items_text::rounded(shown) }
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
        [Ok(a), Ok(b)] if a == b => items_text::both_score(locale.score(*a)),
        [Ok(a), Ok(b)] => {
            let (high, low, ratio) =
                if a > b { (0, 1, comparison.ratio) } else { (1, 0, comparison.ratio.map(f64::recip)) };
            let scores = [a, b].map(|score| locale.score(*score));
            let (first, second, more, less) = (&names[high], &names[low], &scores[high], &scores[low]);
            match ratio.filter(|ratio| ratio.is_finite() && method != Method::Weighted) {
                Some(ratio) => items_text::scores_times(first, (ratio, number(ratio)), second, more, less),
                None => items_text::scores_higher(first, second, more, less),
            }
        }
        [Err(why), _] => lacks_score(plan, &names[0], why),
        [_, Err(why)] => lacks_score(plan, &names[1], why),
    };
    let rows = comparison.factors.iter().enumerate().map(|(at, factor)| {
        let name = input_name(plan, factor.input.key(), comparison.of[0].terms[at].id.as_deref());
        let shown = |of: usize, there: bool| {
            let side = || term_value(plan, method, &comparison.of[of].terms[at], locale);
            if there { side() } else { "–".to_owned() }
        };
        let effect = match factor.effect {
            None => String::new(),
            Some(InputEffect::Ratio(1.0) | InputEffect::Difference(0.0)) => items_text::the_same().to_owned(),
            Some(InputEffect::Ratio(ratio)) if ratio > 1.0 => items_text::times_for(number(ratio), &names[0]),
            Some(InputEffect::Ratio(ratio)) => items_text::times_for(number(1.0 / ratio), &names[1]),
            Some(InputEffect::Difference(by)) if by > 0.0 => items_text::more_for(number(by), &names[0]),
            Some(InputEffect::Difference(by)) => items_text::more_for(number(-by), &names[1]),
        };
        [name.clone(), shown(0, factor.used.0.is_some()), shown(1, factor.used.1.is_some()), effect]
    });
    let flip = |flip: &LevelChange| {
        let of = usize::from(!flip.first);
        let place = comparison.of[of].terms.iter().find(|term| term.input == flip.input);
        let name = input_name(plan, flip.input.key(), place.and_then(|term| term.id.as_deref()));
        let (to, from) = (about(flip.to, flip.from, locale), locale.number(flip.from, EXACT));
        items_text::tied_if(name, &names[of], to, from)
    };
    Compared { line, rows: rows.collect(), flips: comparison.flips.iter().take(3).map(flip).collect() }
}
