//! The places of labels: inside or beside a bar, and around the bubbles of the matrix without overlap.
//!
//! ```
//! use plan_widget::layout::labels::overhang;
//!
//! assert_eq!(overhang(200.0, 50.0), 0.0, "the title fits inside");
//! assert!(overhang(20.0, 50.0) > 0.0);
//! ```

use crate::base::number::bounded;

/// Space between a bar's edge and its label, px.
pub const BAR_PAD: f64 = 6.0;

/// The place of a bar's title. `x` is the left edge of the text in px, on the bar's own axis.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum BarLabel {
    Inside {
        x: f64,
    },
    Beside {
        x: f64,
    },
    /// No room: the title is left to hover and focus.
    None,
}

/// Places a title of `text` px on a bar from `left` to `right` px, where the view begins at `view_left` and the next bar of
/// the row (or the end of the drawing) at `next`. A title is shown whole or not at all, and stays in view while its bar
/// begins before it.
pub fn bar_label(left: f64, right: f64, text: f64, view_left: f64, next: f64) -> BarLabel {
    if right - left >= text + 2.0 * BAR_PAD {
        let slack = right - left - text - 2.0 * BAR_PAD;
        return BarLabel::Inside { x: left + BAR_PAD + bounded(view_left - left, 0.0, slack) };
    }
    if next - right >= text + 2.0 * BAR_PAD {
        return BarLabel::Beside { x: right + BAR_PAD };
    }
    BarLabel::None
}

/// The overhang to the right of a bar `width` px wide with its title, px: 0 when the title of `text` px fits inside.
pub fn overhang(width: f64, text: f64) -> f64 {
    if width >= text + 2.0 * BAR_PAD { 0.0 } else { text + 2.0 * BAR_PAD }
}

/// A bar with its title, for fitting both into a view: days from the first day of the view, and the width of the title, px.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct FittedLabel {
    pub from: f64,
    pub to: f64,
    pub text: f64,
}

/// The zoom, px per day, at most `most`, at which bars and the titles beside them end within `room` px. Titles do not shrink with the zoom, so
/// it goes no farther out than a quarter of `most`: what a title needs then is more than the bars are worth.
pub fn fit_with_labels(most: f64, labels: &[FittedLabel], room: f64) -> f64 {
    let fits = |px: f64| {
        labels.iter().all(|label| label.to * px + overhang((label.to - label.from) * px, label.text) <= room + 0.5)
    };
    if fits(most) {
        return most;
    }
    let (mut low, mut high) = (most / 4.0, most);
    for _ in 0..20 {
        let middle = (low + high) / 2.0;
        if fits(middle) { low = middle } else { high = middle }
    }
    low
}

/// The row of a label among those of its kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct LabelRow {
    pub row: usize,
    /// True if the label has room there.
    pub labelled: bool,
}

/// Puts labels (left and right end, px, by left end) into the first of at most `most` rows where they have room; one without room anywhere stands in the row that
/// is free first, without its words.
pub fn label_rows(spans: &[(f64, f64)], most: usize) -> Vec<LabelRow> {
    let mut ends: Vec<f64> = Vec::new();
    let mut place = |(from, to): &(f64, f64)| {
        let free = ends.iter().position(|end| *end <= *from + 0.01);
        let free = free.or_else(|| {
            (ends.len() < most.max(1)).then(|| {
                ends.push(f64::NEG_INFINITY);
                ends.len() - 1
            })
        });
        if let Some(row) = free {
            ends[row] = *to;
            return LabelRow { row, labelled: true };
        }
        let row = (0..ends.len()).min_by(|one, other| ends[*one].total_cmp(&ends[*other])).unwrap_or(0);
        LabelRow { row, labelled: false }
    };
    spans.iter().map(&mut place).collect()
}

/// An axis-parallel rectangle, px.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LabelBox {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl LabelBox {
    /// True if the interiors of the two meet.
    pub fn overlaps(self, other: LabelBox) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }

    /// True if all of `other` is in this one.
    pub fn contains(self, other: LabelBox) -> bool {
        self.x <= other.x
            && self.y <= other.y
            && other.x + other.width <= self.x + self.width
            && other.y + other.height <= self.y + self.height
    }

    fn overlaps_disc(self, x: f64, y: f64, radius: f64) -> bool {
        let dx = x - bounded(x, self.x, self.x + self.width);
        let dy = y - bounded(y, self.y, self.y + self.height);
        dx * dx + dy * dy < radius * radius
    }
}

/// A bubble of the matrix with the size of its label, px.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LabelledBubble {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    pub label_width: f64,
    pub label_height: f64,
}

/// Space between a bubble and its label, px.
const BUBBLE_GAP: f64 = 3.0;

/// Places the labels of `bubbles`, most important first, within `bounds`: beside, above, below or diagonally, so that no
/// label overlaps another, or any bubble but its own. A bubble without room has `None`. Quadratic: meant for about a
/// hundred bubbles; callers with more pass the most important ones.
pub fn bubble_labels(bubbles: &[LabelledBubble], bounds: LabelBox) -> Vec<Option<LabelBox>> {
    let mut placed: Vec<Option<LabelBox>> = Vec::with_capacity(bubbles.len());
    for (at, bubble) in bubbles.iter().enumerate() {
        let free = |label: &LabelBox| {
            bounds.contains(*label)
                && !placed.iter().flatten().any(|other| other.overlaps(*label))
                && !bubbles.iter().enumerate().any(|(other, b)| other != at && label.overlaps_disc(b.x, b.y, b.radius))
        };
        let found = candidates(bubble).into_iter().find(free);
        placed.push(found);
    }
    placed
}

/// Possible places in order of preference: right, left, above, below, and the four corners.
fn candidates(bubble: &LabelledBubble) -> [LabelBox; 8] {
    let LabelledBubble { x, y, radius, label_width: width, label_height: height } = *bubble;
    let side = radius + BUBBLE_GAP;
    // A corner touches the circle at 45°.
    let corner = radius * std::f64::consts::FRAC_1_SQRT_2 + BUBBLE_GAP;
    let (right, left, center) = (x + side, x - side - width, x - width / 2.0);
    let (above, below, middle) = (y - side - height, y + side, y - height / 2.0);
    [
        (right, middle),
        (left, middle),
        (center, above),
        (center, below),
        (x + corner, y - corner - height),
        (x + corner, y + corner),
        (x - corner - width, y - corner - height),
        (x - corner - width, y + corner),
    ]
    .map(|(x, y)| LabelBox { x, y, width, height })
}
