//! The parts of one drawing of the matrix.

use crate::app::matrix::chart::MatrixChart;
use crate::app::matrix::colour::MatrixColours;
use crate::app::ui::State;
use crate::model::Uid;
use crate::ui::hooks::Viewport;

/// One drawing of the matrix; listeners hold it.
pub struct Plot {
    pub state: State,
    pub chart: MatrixChart,
    pub colours: MatrixColours,
    pub view: Viewport,
    /// The bubble at which Tab stops.
    pub active: Option<Uid>,
}

/// Room above and below the bubbles, where the names of the quadrants stand, px.
pub const BAND: f64 = 22.0;
