//! The matrix: two numbers of each shown item against each other, a third as the size of its bubble.

use crate::app::doc::Doc;
use crate::app::items::level;
use crate::app::matrix::measure_text;
use crate::app::ui::Ui;
use crate::base::number::bounded;
use crate::model::index::ItemVec;
use crate::model::plan::Method;
use crate::model::schema::ESTIMATES;
use crate::model::{ItemIndex, Key, Uid};
use crate::score::Scorer;
pub use crate::score::matrix::{AxisMeasure, MatrixAxis, Quadrant};
use crate::score::matrix::{drag, quadrant};
use index_vec::index_vec;

/// At most so many bubbles are drawn, the best by rank.
pub const MAX: usize = 200;

/// An item's place in the matrix.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bubble {
    /// The item, by its place in the plan.
    pub at: ItemIndex,
    /// The item.
    pub uid: Uid,
    /// The place of its centre, as shares of the axes, 0 to 1.
    pub place: [f64; 2],
    /// Its number for the size as a share of the largest, 0 to 1.
    pub size: f64,
    /// The part of the matrix it is in.
    pub quadrant: Quadrant,
}

/// The matrix as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct MatrixChart {
    /// Across, up.
    pub axes: [MatrixAxis; 2],
    /// The measure that the sizes show.
    pub size: AxisMeasure,
    /// The cross-hair, in the axes' own numbers.
    pub cross: [f64; 2],
    /// The bubbles, best rank first.
    pub bubbles: Vec<Bubble>,
    /// The places of the items that have no bubble, being more than [`MAX`].
    pub dots: Vec<[f64; 2]>,
    /// The number of items in each part, those without a bubble too.
    counts: [usize; 4],
    /// The number of shown items that lack a number of an axis.
    pub missing: usize,
}

/// The measures of the axes where nobody has chosen: value against effort, under ICE impact against ease.
fn usual(scorer: &Scorer) -> [AxisMeasure; 2] {
    match scorer.method() {
        Method::Own(_) if scorer.lower_is_better() => [AxisMeasure::Estimate(Key::Effort), AxisMeasure::Score],
        Method::Ice => [AxisMeasure::Estimate(Key::Ease), AxisMeasure::Estimate(Key::Impact)],
        _ => [AxisMeasure::Estimate(Key::Effort), AxisMeasure::Benefit],
    }
}

impl MatrixChart {
    /// The matrix of the items that the filter lets through.
    pub fn new(doc: &Doc, ui: &Ui) -> MatrixChart {
        let (plan, look) = (&doc.plan, &ui.matrix);
        let scorer = doc.ranking.scorer();
        let usual = usual(scorer);
        let axes = [0, 1].map(|at| MatrixAxis::new(plan, scorer, look.axes[at].unwrap_or(usual[at]), look.log[at]));
        let size = look.size.unwrap_or(AxisMeasure::Score);
        let cross = [0, 1].map(|at| look.cross[at].unwrap_or(axes[at].cross));
        let mut shown: ItemVec<bool> = index_vec![false; plan.items().len()];
        for at in level::rows(doc, ui) {
            shown[at] = true;
        }
        let (mut bubbles, mut dots, mut missing, mut largest) = (Vec::new(), Vec::new(), 0, 0.0_f64);
        let mut counts = [0; 4];
        for &at in doc.ranking.order().iter().filter(|at| shown[**at]) {
            let item = &plan.items()[at];
            let (Some(across), Some(up)) = (axes[0].measure.of(scorer, item), axes[1].measure.of(scorer, item)) else {
                missing += 1;
                continue;
            };
            let number = size.of(scorer, item).unwrap_or(0.0).max(0.0);
            largest = largest.max(number);
            let place = [axes[0].share(across), axes[1].share(up)].map(|share| bounded(share, 0.0, 1.0));
            let quadrant = part(&axes, &cross, across, up);
            counts[quadrant as usize] += 1;
            if bubbles.len() == MAX {
                dots.push(place);
                continue;
            }
            bubbles.push(Bubble { at, uid: item.uid, place, size: number, quadrant });
        }
        for bubble in &mut bubbles {
            bubble.size = if largest > 0.0 { bubble.size / largest } else { 0.0 };
        }
        MatrixChart { axes, size, cross, bubbles, dots, counts, missing }
    }

    /// True if the parts have the names that value against effort gives them.
    pub fn is_named(&self) -> bool {
        let effort = matches!(self.axes[0].measure, AxisMeasure::Estimate(Key::Effort | Key::Ease));
        let value = !matches!(self.axes[1].measure, AxisMeasure::Estimate(Key::Effort | Key::Ease | Key::Confidence));
        effort && value
    }

    /// The number of items in a part, whether they have a bubble or a dot.
    pub fn count(&self, quadrant: Quadrant) -> usize {
        self.counts[quadrant as usize]
    }

    /// The bubble of an item.
    pub fn bubble(&self, uid: Uid) -> Option<&Bubble> {
        self.bubbles.iter().find(|bubble| bubble.uid == uid)
    }

    /// The estimates that bring an item's bubble to these shares of the axes, where they are not what it has; across, up.
    pub fn put(&self, doc: &Doc, uid: Uid, to: [f64; 2]) -> Vec<(Key, f64)> {
        let mut values: Vec<(Key, f64)> = Vec::new();
        let Some(bubble) = self.bubble(uid) else { return values };
        let item = &doc.plan.items()[bubble.at];
        for at in [0, 1] {
            let share = bounded(to[at], 0.0, 1.0);
            // What stays where it is, but for what the pointer cannot mean, keeps its number.
            if (share - bubble.place[at]).abs() < 1e-9 {
                continue;
            }
            let axis = &self.axes[at];
            if let Some((key, value)) = drag(doc.ranking.scorer(), item, axis, axis.number(share))
                && item.num(key) != Some(value)
            {
                values.push((key, value));
            }
        }
        values
    }

    /// The estimates after one press of an arrow key along an axis (0 across, 1 up): a fiftieth of it, or as far as the next number that the
    /// estimate can have.
    pub fn nudge(&self, doc: &Doc, uid: Uid, axis: usize, forth: bool) -> Vec<(Key, f64)> {
        let Some(bubble) = self.bubble(uid) else { return Vec::new() };
        let mut to = bubble.place;
        for _ in 0..50 {
            to[axis] = bounded(to[axis] + if forth { 0.02 } else { -0.02 }, 0.0, 1.0);
            let values = self.put(doc, uid, to);
            if !values.is_empty() {
                return values;
            }
        }
        Vec::new()
    }

    /// True if dragging along an axis changes anything.
    pub fn moves(&self, doc: &Doc, axis: usize) -> bool {
        let weighted = matches!(doc.ranking.scorer().method(), Method::Weighted | Method::Own(_));
        !matches!((self.axes[axis].measure, weighted), (AxisMeasure::Score, _) | (AxisMeasure::Benefit, true))
    }
}

fn part(axes: &[MatrixAxis; 2], cross: &[f64; 2], across: f64, up: f64) -> Quadrant {
    let quadrant = quadrant(up, across, (cross[1], cross[0]));
    // What is easy takes little effort.
    match (axes[0].measure, quadrant) {
        (AxisMeasure::Estimate(Key::Ease), Quadrant::QuickWin) => Quadrant::BigBet,
        (AxisMeasure::Estimate(Key::Ease), Quadrant::BigBet) => Quadrant::QuickWin,
        (AxisMeasure::Estimate(Key::Ease), Quadrant::FillIn) => Quadrant::MoneyPit,
        (AxisMeasure::Estimate(Key::Ease), Quadrant::MoneyPit) => Quadrant::FillIn,
        _ => quadrant,
    }
}

/// The measures that some item of the plan has a number for, each with a name of its own.
pub fn measures(doc: &Doc) -> Vec<AxisMeasure> {
    let scorer = doc.ranking.scorer();
    let all = [AxisMeasure::Benefit, AxisMeasure::Score]
        .into_iter()
        .chain(ESTIMATES.iter().map(|key| AxisMeasure::Estimate(*key)));
    let mut names: Vec<&str> = Vec::new();
    let mut measures = Vec::new();
    for measure in all.filter(|measure| doc.plan.items().iter().any(|item| measure.of(scorer, item).is_some())) {
        let name = measure_text::measure(measure, scorer.method());
        if !names.contains(&name) {
            names.push(name);
            measures.push(measure);
        }
    }
    measures
}

/// Round numbers along an axis, at most about `count`, each with its share.
pub fn ticks(axis: &MatrixAxis, count: usize) -> Vec<(f64, f64)> {
    let mut numbers = Vec::new();
    if axis.log {
        let mut decade = 1.0;
        while decade > axis.min {
            decade /= 10.0;
        }
        while decade * 10.0 <= axis.min {
            decade *= 10.0;
        }
        let start = decade;
        for steps in [&[1.0, 2.0, 5.0][..], &[1.0]] {
            numbers.clear();
            decade = start;
            while decade <= axis.max {
                numbers.extend(steps.iter().map(|step| step * decade).filter(|n| *n >= axis.min && *n <= axis.max));
                decade *= 10.0;
            }
            if numbers.len() <= count {
                break;
            }
        }
    } else {
        let rough = (axis.max - axis.min) / count.max(1) as f64;
        let mut step = 1.0;
        while step > rough {
            step /= 10.0;
        }
        while step * 10.0 <= rough {
            step *= 10.0;
        }
        let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|n| n * step).find(|step| *step >= rough).unwrap_or(step);
        let mut at = (axis.min / step).ceil();
        while at * step <= axis.max && numbers.len() < 100 {
            numbers.push(at * step + 0.0);
            at += 1.0;
        }
    }
    numbers.into_iter().map(|number| (number, axis.share(number))).collect()
}
