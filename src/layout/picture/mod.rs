//! The complete roadmap as one drawing at a chosen width, from the model alone: whatever is scrolled out of view is in it.
//!
//! ```
//! use plan_widget::layout::picture::{Picture, draw};
//! use plan_widget::schedule::calendar::{DateNames, FiscalCalendar};
//!
//! let picture = Picture { title: "Roadmap".into(), ..Picture::default() };
//! let scene = draw(&picture, 800.0, FiscalCalendar::default(), &DateNames::ENGLISH);
//! assert_eq!((scene.width, scene.name.as_str()), (800.0, "Roadmap"));
//! ```

mod arrange;
mod content;
mod frame;
mod lanes;

use super::scene::{Scene, SceneInk, ScenePen, SceneShape};
use crate::schedule::calendar::{DateNames, FiscalCalendar};
use arrange::{MARGIN, PictureLayout};
pub use content::{BarRef, LegendEntry, Picture, PictureBar, PictureLane, PictureLink};
use frame::{heading, tray};
use lanes::body;

/// Draws the picture `width` px wide (at least 320); its height follows from what is in it.
pub fn draw(picture: &Picture, width: f64, calendar: FiscalCalendar, names: &DateNames) -> Scene {
    let width = width.max(320.0);
    let layout = PictureLayout::new(picture, width, calendar);
    let mut pen = ScenePen::default();
    let top = heading(&mut pen, picture, width);
    let mut cuts = Vec::new();
    let bottom = body(&mut pen, picture, &layout, top, (calendar, names), &mut cuts);
    let height = tray(&mut pen, picture, width, bottom, &mut cuts) + MARGIN;
    pen.shapes.insert(
        0,
        SceneShape::Rect { x: 0.0, y: 0.0, width, height: height.ceil(), radius: 0.0, ink: SceneInk::Paper },
    );
    Scene { width, height: height.ceil(), name: picture.title.clone(), shapes: pen.shapes, cuts }
}
