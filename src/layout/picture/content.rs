//! The content of a picture, as it is handed over to be drawn.

use crate::base::day::Day;
use crate::model::words::DependencyKind;
use crate::schedule::calendar::DayRange;

/// The content of a picture. Texts are ready to read; the order of lanes and bars is kept.
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
    pub links: Vec<PictureLink>,
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
    /// The overbooked: who, when, and by how much.
    pub over: Vec<String>,
    /// The block of rows of each bar, where some stand for others of them; blocks stand below each other.
    pub blocks: Option<Vec<u32>>,
}

/// A bar.
#[derive(Clone, Debug)]
pub struct PictureBar {
    /// The text on it.
    pub title: String,
    /// Its name for those who cannot see it: title and dates.
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
    /// True if it stands for what is below it: a bracket over its parts.
    pub is_whole: bool,
    /// The range of the bar in the state that is compared with.
    pub ghost: Option<DayRange>,
    /// True if it has no room to slip.
    pub critical: bool,
    /// The days through which it may slip.
    pub spare: Option<DayRange>,
}

/// The meaning of a hue and its mark.
#[derive(Clone, Debug)]
pub struct LegendEntry {
    pub label: String,
    pub hue: u8,
    pub mark: &'static str,
}

/// A dependency between two bars.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PictureLink {
    /// The bar that goes before.
    pub from: BarRef,
    /// The bar that waits.
    pub to: BarRef,
    /// The ends that are tied.
    pub kind: DependencyKind,
    /// True if the dates do not keep to it.
    pub is_broken: bool,
}

/// A bar by the numbers of its lane and of itself within it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BarRef {
    pub lane: usize,
    pub bar: usize,
}

/// All days that have something, or the range asked for.
pub(super) fn content(picture: &Picture) -> DayRange {
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

/// The text on a bar: signs and title.
pub(super) fn label(bar: &PictureBar) -> String {
    let mut text = String::new();
    for part in [if bar.done { "✓" } else { "" }, bar.mark, &bar.title] {
        if !part.is_empty() {
            text.push_str(if text.is_empty() { "" } else { " " });
            text.push_str(part);
        }
    }
    text
}
