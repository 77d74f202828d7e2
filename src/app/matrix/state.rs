//! What the matrix shows.

use crate::score::matrix::AxisMeasure;

/// What the matrix is asked to show. Arrays hold what goes across, then what goes up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MatrixOptions {
    /// What the axes show; `None` for what suits the method.
    pub axes: [Option<AxisMeasure>; 2],
    /// What the size of a bubble shows; `None` for the score.
    pub size: Option<AxisMeasure>,
    /// Whether an axis is logarithmic; `None` goes by the numbers.
    pub log: [Option<bool>; 2],
    /// Where the cross-hair stands; `None` for the middle of the scale or the median.
    pub cross: [Option<f64>; 2],
}
