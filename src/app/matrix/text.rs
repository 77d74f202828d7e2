//! The sentences of the matrix.

use crate::app::doc::Doc;
use crate::app::locale::Locale;
use crate::app::matrix::chart::{AxisMeasure, Bubble, MatrixChart, Quadrant};
use crate::app::matrix::measure_text::measure;
use crate::app::text::key_of;
use crate::app::text::{in_sentence, key_in_sentence, key_name};
use crate::base::say::common::list_comma;
use crate::base::say::matrix as say;
pub use crate::base::say::matrix::*;
use crate::model::plan::Method;
use crate::model::{Key, Uid};

/// A part's name.
pub fn quadrant(chart: &MatrixChart, quadrant: Quadrant, method: Method) -> String {
    if chart.is_named() {
        let name = match quadrant {
            Quadrant::QuickWin => say::quick_wins(),
            Quadrant::BigBet => say::big_bets(),
            Quadrant::FillIn => say::fill_ins(),
            Quadrant::MoneyPit => say::money_pits(),
        };
        return name.to_owned();
    }
    let [across, up] = chart.axes.map(|axis| in_sentence(measure(axis.measure, method)));
    match quadrant {
        Quadrant::QuickWin => say::high_low(up, across),
        Quadrant::BigBet => say::high_high(up, across),
        Quadrant::FillIn => say::low_low(up, across),
        Quadrant::MoneyPit => say::low_high(up, across),
    }
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
        say::figure(self::measure(*measure, scorer.method()), number)
    };
    shown.iter().map(figure).collect::<Vec<_>>().join(" · ")
}

/// `Effort 5 → 8, Reach 450 → 900`
pub fn changes(doc: &Doc, uid: Uid, values: &[(Key, f64)], locale: &Locale) -> String {
    let item = doc.plan.item_index(uid).map(|at| &doc.plan.items()[at]);
    let one = |(key, value): &(Key, f64)| {
        let old = item.and_then(|item| item.num(*key)).map_or_else(|| "–".to_owned(), |old| locale.number(old, 3));
        say::change(key_name(*key), old, locale.number(*value, 3))
    };
    values.iter().map(one).collect::<Vec<_>>().join(list_comma())
}

/// The name of the step that moved a bubble.
pub fn step_label(values: &[(Key, f64)], title: &str) -> String {
    match values {
        [(key, _)] => key_of(*key, title),
        _ => say::estimates_of(title),
    }
}

/// After a bubble was moved: `Passkeys: effort 8, rank 3.`
pub fn moved_to(title: &str, values: &[(Key, f64)], rank: Option<usize>, locale: &Locale) -> String {
    let figure = |(key, value): &(Key, f64)| say::figure(key_in_sentence(*key), locale.number(*value, 3));
    let figures = values.iter().map(figure).collect::<Vec<_>>().join(list_comma());
    match rank {
        Some(rank) => say::moved_to_rank(title, figures, rank),
        None => say::moved(title, figures),
    }
}

/// A bubble that cannot be moved that way.
pub fn is_fixed(of: AxisMeasure, method: Method) -> String {
    say::fixed(measure(of, method))
}

/// The items that are not drawn, with the reason.
pub fn left_out(chart: &MatrixChart, method: Method) -> String {
    let (bubbles, dots) = (chart.bubbles.len(), chart.dots.len());
    let dots = (dots > 0).then(|| say::dots(bubbles, bubbles + dots));
    let missing = (chart.missing > 0).then(|| {
        let [across, up] = chart.axes.map(|axis| in_sentence(measure(axis.measure, method)));
        say::missing(chart.missing, up, across)
    });
    dots.into_iter().chain(missing).collect::<Vec<_>>().join(" ")
}

/// A number along an axis, short: `1,200`, `45k`, `2.5M`.
pub fn tick(number: f64, locale: &Locale) -> String {
    match number.abs() {
        size if size >= 1e6 => say::millions(locale.number(number / 1e6, 1)),
        size if size >= 1e4 => say::thousands(locale.number(number / 1e3, 1)),
        _ => locale.number(number, 3),
    }
}
