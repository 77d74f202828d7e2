//! The complete roadmap as one drawing at a chosen width, from the model alone: whatever is scrolled out of view is in it.

mod frame;
mod lanes;

use crate::base::day::Day;
use crate::base::number::bounded;
use crate::schedule::calendar::{Calendar, DayRange, Names};

use super::labels::overhang;
use super::pack::{Lane, Span};
use super::scale::Scale;
use super::scene::{Ink, Pen, Scene, Shape, font};
use super::text::text_width;
use super::ticks::units;
use frame::{heading, tray};
use lanes::body;

/// What the picture shows. Texts are ready to read; the order of lanes and bars is kept.
#[derive(Clone, Debug, Default)]
pub struct Picture {
    pub title: String,
    /// Under the title: as-of date, method, whatever places the picture.
    pub note: String,
    /// Days to show; `None` for all that have something.
    pub range: Option<DayRange>,
    /// Each bar has a row of its own.
    pub list: bool,
    pub lanes: Vec<PictureLane>,
    pub milestones: Vec<(String, Day)>,
    /// Timeboxes.
    pub bands: Vec<(String, DayRange)>,
    pub legend: Vec<LegendEntry>,
    /// Dependencies: the earlier and the later bar.
    pub links: Vec<(BarRef, BarRef)>,
    /// Heading of the undated, with their titles.
    pub undated: (String, Vec<String>),
    pub today: Option<(String, Day)>,
}

/// A lane with its bars and its load against capacity (1 is full), in successive ranges.
#[derive(Clone, Debug, Default)]
pub struct PictureLane {
    pub title: String,
    pub bars: Vec<PictureBar>,
    pub load: Vec<(DayRange, f64)>,
    /// When there is more to do than can be done, who and by how much.
    pub over: Vec<String>,
}

/// A bar.
#[derive(Clone, Debug)]
pub struct PictureBar {
    /// What stands on it.
    pub title: String,
    /// What it is called for those who cannot see it: title and dates.
    pub name: String,
    pub range: DayRange,
    pub fuzzy_start: bool,
    pub fuzzy_end: bool,
    /// 0–1
    pub progress: f64,
    /// 0–7
    pub hue: u8,
    /// A sign before the title that says in another way what the hue says; may be empty.
    pub mark: &'static str,
    pub done: bool,
    pub late: bool,
    /// Where the bar lay in the state that is compared with.
    pub ghost: Option<DayRange>,
    /// Whether it has no room to slip.
    pub critical: bool,
    /// The days through which it may slip.
    pub spare: Option<DayRange>,
}

/// What a hue and its mark mean.
#[derive(Clone, Debug)]
pub struct LegendEntry {
    pub label: String,
    pub hue: u8,
    pub mark: &'static str,
}

/// A bar by the numbers of its lane and of itself within it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BarRef {
    pub lane: usize,
    pub bar: usize,
}

const MARGIN: f64 = 16.0;
const BAR: f64 = 22.0;
const PITCH: f64 = 28.0;
const LANE_PAD: f64 = 6.0;
const LOAD: f64 = 14.0;
/// Height of a line on too much work, and how many of them a lane has at most.
const OVER: f64 = 16.0;
const MOST_OVER: usize = 5;
const HEADER_ROW: f64 = 22.0;
const STRIP: f64 = 20.0;
const LINE: f64 = 20.0;
/// A bar is drawn at least this wide, px.
const MIN_BAR: f64 = 3.0;

/// Draws the picture `width` px wide (at least 320); its height follows from what is in it.
pub fn draw(picture: &Picture, width: f64, calendar: Calendar, names: &Names) -> Scene {
    let width = width.max(320.0);
    let plan = Plan::new(picture, width, calendar);
    let mut pen = Pen::default();
    let top = heading(&mut pen, picture, width);
    let mut cuts = Vec::new();
    let bottom = body(&mut pen, picture, &plan, top, (calendar, names), &mut cuts);
    let height = tray(&mut pen, picture, width, bottom, &mut cuts) + MARGIN;
    pen.shapes.insert(0, Shape::Rect { x: 0.0, y: 0.0, width, height: height.ceil(), radius: 0.0, ink: Ink::Paper });
    Scene { width, height: height.ceil(), name: picture.title.clone(), shapes: pen.shapes, cuts }
}

/// Horizontal layout: where the time axis lies, and the bars in their rows.
struct Plan {
    /// Left edge of the time axis, px.
    left: f64,
    right: f64,
    scale: Scale,
    lanes: Vec<Lane>,
}

impl Plan {
    fn new(picture: &Picture, width: f64, calendar: Calendar) -> Plan {
        let widest = picture.lanes.iter().map(|lane| ink_width(&lane.title, Ink::LaneTitle)).fold(0.0, f64::max);
        let column = if widest > 0.0 { (widest + 12.0).min(width * 0.22) } else { 0.0 };
        let (left, right) = (MARGIN + column, width - MARGIN);
        let content = content(picture);
        let mut scale = Scale::fit(content, right - left, 0.0);
        // Titles beside the last bars need room that the scale must leave, and which depends on the scale again.
        for _ in 0..3 {
            let minor = units(scale.px_per_day()).1;
            let range = calendar.span(content.first, minor).union(calendar.span(content.last, minor));
            let reach =
                picture.lanes.iter().flat_map(|lane| &lane.bars).map(|bar| reach(bar, scale)).fold(0.0, f64::max);
            let spare = bounded(reach - scale.x_end(range.last), 0.0, (right - left) / 5.0);
            scale = Scale::fit(range, right - left - spare, 0.0);
        }
        let pack = |lane: &PictureLane| {
            let span = |bar: &PictureBar| {
                let width = scale.extent(bar.range).1.max(MIN_BAR);
                let beyond =
                    (width - scale.extent(bar.range).1) + overhang(width, ink_width(&label(bar), Ink::BarLabel));
                let own = Span::of(bar.range, beyond, scale.px_per_day());
                let ghost = bar.ghost.map_or(own, |range| Span::of(range, 0.0, scale.px_per_day()));
                Span { start: own.start.min(ghost.start), end: own.end.max(ghost.end) }
            };
            let spans = lane.bars.iter().map(span).collect();
            if picture.list { Lane::list(spans) } else { Lane::pack(spans) }
        };
        Plan { left, right, scale, lanes: picture.lanes.iter().map(pack).collect() }
    }

    fn x(&self, day: Day) -> f64 {
        self.left + self.scale.x(day)
    }

    fn x_end(&self, day: Day) -> f64 {
        self.left + self.scale.x_end(day)
    }

    /// Left and right edge of what is drawn for a range, px, cut at the edges of the axis; `None` outside.
    fn cut(&self, range: DayRange) -> Option<(f64, f64)> {
        let left = self.x(range.first).max(self.left);
        let right = self.x_end(range.last).min(self.right);
        (left < right).then(|| (left, right.max(left + MIN_BAR)))
    }
}

/// All days that have something, or the range asked for.
fn content(picture: &Picture) -> DayRange {
    let bars = picture
        .lanes
        .iter()
        .flat_map(|lane| &lane.bars)
        .flat_map(|bar| [Some(bar.range), bar.ghost, bar.spare])
        .flatten();
    let bands = picture.bands.iter().map(|(_, range)| *range);
    let day = |day: Day| DayRange { first: day, last: day };
    let milestones = picture.milestones.iter().map(|(_, at)| day(*at));
    let all = bars.chain(bands).chain(milestones).reduce(DayRange::union);
    let today = picture.today.as_ref().map_or(Day::EPOCH, |(_, at)| *at);
    picture.range.or(all).unwrap_or(DayRange { first: today, last: today.add_days(89) })
}

fn ink_width(text: &str, ink: Ink) -> f64 {
    let (size, bold) = font(ink);
    text_width(text, size, bold)
}

/// How far right a bar reaches with its title, px.
fn reach(bar: &PictureBar, scale: Scale) -> f64 {
    let (x, width) = scale.extent(bar.range);
    x + width + overhang(width, ink_width(&label(bar), Ink::BarLabel))
}

fn label(bar: &PictureBar) -> String {
    let mut text = String::new();
    for part in [if bar.done { "✓" } else { "" }, bar.mark, &bar.title] {
        if !part.is_empty() {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str(part);
        }
    }
    text
}
