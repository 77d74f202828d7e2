//! A draw list: shapes with a meaning rather than a colour, for SVG, PNG and the static picture of a page.
//!
//! ```
//! use plan_widget::layout::scene::{SceneInk, font};
//!
//! let (size, bold) = font(SceneInk::Title);
//! assert!(size > font(SceneInk::Note).0 && bold);
//! ```

use super::arrows::push_px;
use crate::base::number::parse_decimal;

/// The role of a shape, for whoever paints it. Hues are 0–7.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum SceneInk {
    Paper,
    Title,
    Note,
    HeaderMajor,
    HeaderMinor,
    GridMajor,
    GridMinor,
    LaneTitle,
    LaneLine,
    Band,
    BandLabel,
    Bar(u8),
    /// The certain part of a bar with a fading end, and the edges around it.
    Body(u8),
    Edge(u8),
    /// A slice of a fading end, 0 (nearly as the bar) to 4 (nearly nothing).
    Fade(u8, u8),
    /// The done part of a bar.
    Progress(u8),
    /// A bar of something done.
    Done(u8),
    Late,
    /// Under what has no room to slip.
    Critical,
    /// The end of the rest.
    Slack,
    Ghost,
    BarLabel,
    BesideLabel,
    Arrow,
    ViolatedArrow,
    Milestone,
    MilestoneLabel,
    Today,
    TodayLabel,
    Load,
    Overload,
    LoadLabel,
    OverLabel,
    Tray,
    TrayLabel,
    LegendLabel,
}

/// The end of a text that lies at its `x`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TextAlign {
    Start,
    Middle,
    End,
}

/// Something to draw; lengths in px, y downwards.
#[derive(Clone, PartialEq, Debug)]
pub enum SceneShape {
    Rect {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        radius: f64,
        ink: SceneInk,
    },
    Line {
        x1: f64,
        y1: f64,
        x2: f64,
        y2: f64,
        ink: SceneInk,
    },
    /// SVG path data, absolute commands only.
    Path {
        data: String,
        ink: SceneInk,
    },
    /// A line of text; `y` is its vertical middle.
    Text {
        x: f64,
        y: f64,
        text: String,
        align: TextAlign,
        ink: SceneInk,
    },
    /// The shapes up to the matching [`SceneShape::Close`] are one thing with this name.
    Open {
        name: String,
    },
    Close,
}

/// A complete drawing.
#[derive(Clone, PartialEq, Debug)]
pub struct Scene {
    /// px
    pub width: f64,
    /// px
    pub height: f64,
    /// Name of the whole, for those who cannot see it.
    pub name: String,
    /// In drawing order: later ones lie on top.
    pub shapes: Vec<SceneShape>,
    /// The heights at which it can be cut between two sheets of paper without cutting a row in two, px from the top; ascending.
    pub cuts: Vec<f64>,
}

impl SceneShape {
    /// From where to where it reaches, px from the top; `None` for what only groups others.
    fn reach(&self) -> Option<(f64, f64)> {
        match self {
            SceneShape::Rect { y, height, .. } => Some((*y, y + height)),
            SceneShape::Line { y1, y2, .. } => Some((y1.min(*y2), y1.max(*y2))),
            // Letters reach no further than their size from the middle.
            SceneShape::Text { y, ink, .. } => Some((y - font(*ink).0, y + font(*ink).0)),
            SceneShape::Path { data, .. } => {
                // Every command takes points: x and y by turns.
                let numbers = data.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter_map(parse_decimal);
                let heights = numbers.skip(1).step_by(2);
                heights.fold(None, |reach: Option<(f64, f64)>, y: f64| {
                    Some(reach.map_or((y, y), |(top, bottom)| (top.min(y), bottom.max(y))))
                })
            }
            SceneShape::Open { .. } | SceneShape::Close => None,
        }
    }
}

impl Scene {
    /// The shapes of which some part lies between two heights, px from the top; of things with a name those that have such a shape.
    pub fn strip(&self, from: f64, to: f64) -> Scene {
        let mut shapes: Vec<SceneShape> = Vec::new();
        for shape in &self.shapes {
            match shape.reach() {
                Some((top, bottom)) if bottom < from || top > to => {}
                None if matches!(shape, SceneShape::Close)
                    && matches!(shapes.last(), Some(SceneShape::Open { .. })) =>
                {
                    shapes.pop();
                }
                _ => shapes.push(shape.clone()),
            }
        }
        Scene { width: self.width, height: self.height, name: self.name.clone(), shapes, cuts: Vec::new() }
    }
}

/// Font size of an ink's text, px, and whether it is bold.
pub const fn font(ink: SceneInk) -> (f64, bool) {
    match ink {
        SceneInk::Title => (16.0, true),
        SceneInk::LaneTitle | SceneInk::HeaderMajor => (13.0, true),
        SceneInk::Note
        | SceneInk::HeaderMinor
        | SceneInk::BandLabel
        | SceneInk::TodayLabel
        | SceneInk::MilestoneLabel => (12.0, false),
        SceneInk::LoadLabel => (10.0, false),
        SceneInk::OverLabel => (12.0, false),
        SceneInk::BarLabel | SceneInk::BesideLabel | SceneInk::TrayLabel | SceneInk::LegendLabel => (12.0, false),
        _ => (13.0, false),
    }
}

/// Builds a draw list.
#[derive(Default)]
pub(super) struct ScenePen {
    pub shapes: Vec<SceneShape>,
}

impl ScenePen {
    pub fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, radius: f64, ink: SceneInk) {
        if width > 0.0 && height > 0.0 {
            self.shapes.push(SceneShape::Rect { x, y, width, height, radius, ink });
        }
    }

    pub fn line(&mut self, x1: f64, y1: f64, x2: f64, y2: f64, ink: SceneInk) {
        self.shapes.push(SceneShape::Line { x1, y1, x2, y2, ink });
    }

    pub fn text(&mut self, x: f64, y: f64, text: impl Into<String>, align: TextAlign, ink: SceneInk) {
        let text = text.into();
        if !text.is_empty() {
            self.shapes.push(SceneShape::Text { x, y, text, align, ink });
        }
    }

    pub fn path(&mut self, data: String, ink: SceneInk) {
        self.shapes.push(SceneShape::Path { data, ink });
    }

    /// A closed polygon.
    pub fn polygon(&mut self, points: &[(f64, f64)], ink: SceneInk) {
        let mut data = String::new();
        for (at, (x, y)) in points.iter().enumerate() {
            data.push(if at == 0 { 'M' } else { 'L' });
            push_px(&mut data, *x);
            data.push(' ');
            push_px(&mut data, *y);
        }
        data.push('Z');
        self.path(data, ink);
    }

    pub fn open(&mut self, name: String) {
        self.shapes.push(SceneShape::Open { name });
    }

    pub fn close(&mut self) {
        self.shapes.push(SceneShape::Close);
    }
}
