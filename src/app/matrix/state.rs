//! The options of the matrix.

use crate::app::options::BoardBy;
use crate::score::matrix::AxisMeasure;

/// The options of the matrix. Arrays hold what goes across, then what goes up.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct MatrixOptions {
    /// The measures of the axes; `None` for what suits the method.
    pub axes: [Option<AxisMeasure>; 2],
    /// The measure of a bubble's size; `None` for the score.
    pub size: Option<AxisMeasure>,
    /// True for an axis that is logarithmic; `None` goes by the numbers.
    pub log: [Option<bool>; 2],
    /// The place of the cross-hair on each axis; `None` for the middle of the scale or the median.
    pub cross: [Option<f64>; 2],
    /// The field that the colours show; `None` for one colour.
    pub colour: Option<BoardBy>,
}
