//! The sentences of the matrix.

use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::app::matrix::chart::{AxisMeasure, Bubble, MatrixChart, Quadrant};
use crate::app::matrix::measure_text::measure;
use crate::app::text::key_name;
use crate::app::text::key_of;
pub use crate::base::say::matrix::*;
use crate::model::plan::Method;
use crate::model::{Key, Uid};

/// A part's name.
pub fn quadrant(chart: &MatrixChart, quadrant: Quadrant, method: Method) -> String {
    if chart.is_named() {
        let name = match quadrant {
            Quadrant::QuickWin => "Quick wins",
            Quadrant::BigBet => "Big bets",
            Quadrant::FillIn => "Fill-ins",
            Quadrant::MoneyPit => "Money pits",
        };
        return name.to_owned();
    }
    let [across, up] = chart.axes.map(|axis| measure(axis.measure, method).to_ascii_lowercase());
    let (high, low) = match quadrant {
        Quadrant::QuickWin => ("High", "low"),
        Quadrant::BigBet => ("High", "high"),
        Quadrant::FillIn => ("Low", "low"),
        Quadrant::MoneyPit => ("Low", "high"),
    };
    format!("{high} {up}, {low} {across}")
}

/// `Effort 5 · Value 207 · Value / effort 3.14`
pub fn figures(doc: &Doc, chart: &MatrixChart, bubble: &Bubble, locale: &Locale) -> String {
    let scorer = doc.ranking.scorer();
    let item = &doc.plan.items()[bubble.at];
    let mut shown: Vec<AxisMeasure> = Vec::new();
    for measure in [chart.axes[0].measure, chart.axes[1].measure, chart.size, AxisMeasure::Score] {
        if !shown.contains(&measure) {
            shown.push(measure);
        }
    }
    let figure = |measure: &AxisMeasure| {
        let number = measure.of(scorer, item).map_or_else(|| "–".to_owned(), |number| locale.score(number));
        format!("{} {number}", self::measure(*measure, scorer.method()))
    };
    shown.iter().map(figure).collect::<Vec<_>>().join(" · ")
}

/// `Effort 5 → 8, Reach 450 → 900`
pub fn change(doc: &Doc, uid: Uid, values: &[(Key, f64)], locale: &Locale) -> String {
    let item = doc.plan.item_index(uid).map(|at| &doc.plan.items()[at]);
    let one = |(key, value): &(Key, f64)| {
        let old = item.and_then(|item| item.num(*key)).map_or_else(|| "–".to_owned(), |old| locale.number(old, 3));
        format!("{} {old} → {}", key_name(*key), locale.number(*value, 3))
    };
    values.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The name of the step that moved a bubble.
pub fn step(values: &[(Key, f64)], title: &str) -> String {
    match values {
        [(key, _)] => key_of(*key, title),
        _ => format!("Estimates of {title}"),
    }
}

/// After a bubble was moved: `Passkeys: effort 8, rank 3.`
pub fn moved(title: &str, values: &[(Key, f64)], rank: Option<usize>, locale: &Locale) -> String {
    let mut line = format!("{title}:");
    for (at, (key, value)) in values.iter().enumerate() {
        line += if at > 0 { ", " } else { " " };
        line += &format!("{} {}", key_name(*key).to_ascii_lowercase(), locale.number(*value, 3));
    }
    if let Some(rank) = rank {
        line += &format!(", now number {rank}");
    }
    line + "."
}

/// A bubble that cannot be moved that way.
pub fn fixed(of: AxisMeasure, method: Method) -> String {
    format!("{} is computed: change the estimates it is made of.", measure(of, method))
}

/// The items that are not drawn, with the reason.
pub fn left_out(chart: &MatrixChart, method: Method, locale: &Locale) -> String {
    let number = |count: usize| locale.number(count as f64, 0);
    let mut line = String::new();
    if !chart.dots.is_empty() {
        line = format!(
            "The best {} of {} have bubbles, the others are dots; filter to see them. ",
            number(chart.bubbles.len()),
            number(chart.bubbles.len() + chart.dots.len())
        );
    }
    if chart.missing > 0 {
        let [across, up] = chart.axes.map(|axis| measure(axis.measure, method).to_ascii_lowercase());
        let items = if chart.missing == 1 { "item" } else { "items" };
        line += &format!("{} {items} without {up} or {across} not shown.", number(chart.missing));
    }
    line
}

/// A number along an axis, short: `1,200`, `45k`, `2.5M`.
pub fn tick(number: f64, locale: &Locale) -> String {
    match number.abs() {
        size if size >= 1e6 => locale.number(number / 1e6, 1) + "M",
        size if size >= 1e4 => locale.number(number / 1e3, 1) + "k",
        _ => locale.number(number, 3),
    }
}
