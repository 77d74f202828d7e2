//! A draw list: shapes with a meaning rather than a colour, for SVG, PNG and the static picture of a page.

use super::arrows::push_px;
use crate::base::number::parse_decimal;

/// What a shape is, for whoever paints it. Hues are 0–7.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Ink {
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
    /// What is certain of a bar with a fading end, and the edges around it.
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
    /// How far the rest may.
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

/// Which end of a text lies at its `x`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    Start,
    Middle,
    End,
}

/// Something to draw; lengths in px, y downwards.
#[derive(Clone, PartialEq, Debug)]
pub enum Shape {
    Rect {
        x: f64,
        y: f64,
        width: f64,
        height: f64,
        radius: f64,
        ink: Ink,
    },
    Line {
        x1: f64,
        y1: f64,
        x2: f64,
        y2: f64,
        ink: Ink,
    },
    /// SVG path data, absolute commands only.
    Path {
        data: String,
        ink: Ink,
    },
    /// A line of text; `y` is its vertical middle.
    Text {
        x: f64,
        y: f64,
        text: String,
        align: Align,
        ink: Ink,
    },
    /// The shapes up to the matching [`Shape::Close`] are one thing with this name.
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
    pub shapes: Vec<Shape>,
    /// Where it can be cut between two sheets of paper without cutting a row in two, px from the top; ascending.
    pub cuts: Vec<f64>,
}

impl Shape {
    /// From where to where it reaches, px from the top; `None` for what only groups others.
    fn reach(&self) -> Option<(f64, f64)> {
        match self {
            Shape::Rect { y, height, .. } => Some((*y, y + height)),
            Shape::Line { y1, y2, .. } => Some((y1.min(*y2), y1.max(*y2))),
            // Letters reach no further than their size from the middle.
            Shape::Text { y, ink, .. } => Some((y - font(*ink).0, y + font(*ink).0)),
            Shape::Path { data, .. } => {
                // Every command takes points: x and y by turns.
                let numbers = data.split(|c: char| c.is_ascii_alphabetic() || c == ' ').filter_map(parse_decimal);
                let heights = numbers.skip(1).step_by(2);
                heights.fold(None, |reach: Option<(f64, f64)>, y: f64| {
                    Some(reach.map_or((y, y), |(top, bottom)| (top.min(y), bottom.max(y))))
                })
            }
            Shape::Open { .. } | Shape::Close => None,
        }
    }
}

impl Scene {
    /// The shapes of which some part lies between two heights, px from the top; of things with a name those that have such a shape.
    pub fn strip(&self, from: f64, to: f64) -> Scene {
        let mut shapes: Vec<Shape> = Vec::new();
        for shape in &self.shapes {
            match shape.reach() {
                Some((top, bottom)) if bottom < from || top > to => {}
                None if matches!(shape, Shape::Close) && matches!(shapes.last(), Some(Shape::Open { .. })) => {
                    shapes.pop();
                }
                _ => shapes.push(shape.clone()),
            }
        }
        Scene { width: self.width, height: self.height, name: self.name.clone(), shapes, cuts: Vec::new() }
    }
}

/// Font size of an ink's text, px, and whether it is bold.
pub const fn font(ink: Ink) -> (f64, bool) {
    match ink {
        Ink::Title => (16.0, true),
        Ink::LaneTitle | Ink::HeaderMajor => (13.0, true),
        Ink::Note | Ink::HeaderMinor | Ink::BandLabel | Ink::TodayLabel | Ink::MilestoneLabel => (12.0, false),
        Ink::LoadLabel => (10.0, false),
        Ink::OverLabel => (12.0, false),
        Ink::BarLabel | Ink::BesideLabel | Ink::TrayLabel | Ink::LegendLabel => (12.0, false),
        _ => (13.0, false),
    }
}

/// Builds a draw list.
#[derive(Default)]
pub(super) struct Pen {
    pub shapes: Vec<Shape>,
}

impl Pen {
    pub fn rect(&mut self, x: f64, y: f64, width: f64, height: f64, radius: f64, ink: Ink) {
        if width > 0.0 && height > 0.0 {
            self.shapes.push(Shape::Rect { x, y, width, height, radius, ink });
        }
    }

    pub fn line(&mut self, x1: f64, y1: f64, x2: f64, y2: f64, ink: Ink) {
        self.shapes.push(Shape::Line { x1, y1, x2, y2, ink });
    }

    pub fn text(&mut self, x: f64, y: f64, text: impl Into<String>, align: Align, ink: Ink) {
        let text = text.into();
        if !text.is_empty() {
            self.shapes.push(Shape::Text { x, y, text, align, ink });
        }
    }

    pub fn path(&mut self, data: String, ink: Ink) {
        self.shapes.push(Shape::Path { data, ink });
    }

    /// A closed polygon.
    pub fn polygon(&mut self, points: &[(f64, f64)], ink: Ink) {
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
        self.shapes.push(Shape::Open { name });
    }

    pub fn close(&mut self) {
        self.shapes.push(Shape::Close);
    }
}
