//! One lane: its name, and the bars of it that are drawn.

use super::bar::{self, BarView};
use super::camera::{BAR, Camera, CanvasPart, DENSE, ROW};
use super::canvas::TimelineCanvas;
use super::pointers;
use crate::app::locale::Locale;
use crate::app::options::Lanes;
use crate::app::timeline::bar::{bar_title, label_width};
use crate::app::timeline::bar_text;
use crate::app::timeline::planning_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::DayRange;
use crate::app::timeline::tracks::{BarPlace, ROOMY};
use crate::base::order;
use crate::layout::arrows::push_px;
use crate::layout::labels::bar_label;
use crate::layout::pack::DaySpan;
use crate::ui::parts::markup::{button, el};
use crate::ui::parts::{Icon, icon, memo};
use crate::ui::timeline::css::length;
use crate::ui::timeline::css::px;
use std::rc::Rc;
use yew::Html;

/// More bars than this are drawn as shapes without handles or titles.
pub const MOST: usize = 900;
/// At rest no more bars are drawn for what may be scrolled to next.
pub const MOST_AT_REST: usize = 1_200;
/// A title follows the edge of the view where its bar is this much longer and lies near to that edge, px.
const STICKS: f64 = 40.0;
/// Width of a bucket of the density, px.
const BUCKET: f64 = 6.0;

/// The properties of a lane.
#[derive(Clone, PartialEq)]
pub struct LaneView {
    index: usize,
    name: Rc<str>,
    hue: u8,
    count: usize,
    top: f64,
    height: f64,
    /// Each with the key of its node.
    bars: Vec<(u32, BarView)>,
    /// Shapes in place of bars: SVG path data in the coordinates of the calendar.
    shapes: Option<(CanvasPart, String)>,
    /// The words below its name, and the strip of its load: class and place of each cell, with words.
    load: Option<LaneStrip>,
    /// True if it is folded to a line.
    folded: bool,
    /// Width of the names' column, px; 0 hides the name.
    names: f64,
    /// The reader's way to write numbers.
    locale: Rc<Locale>,
    /// True if something can be added here.
    editable: bool,
    /// True if it can be put in another place; and true if lanes go by two fields.
    movable: (bool, bool),
}

/// The fullness at which a stretch of overbooked days is shown, percent.
const OVER: u8 = 101;

/// The words of what is too much, the first of it in short, and the periods.
type LaneStrip = (String, Option<String>, Vec<LoadCell>);

/// A period of a lane's load: left and width, px; how full, percent at most 100; whether it is too much; in words, and as a figure.
type LoadCell = (f64, f64, u8, bool, String, String);

/// Width of the sign of a lock, px.
const LOCK: f64 = 15.0;

/// Width of the sign that folds, with the number of what is folded, px.
const TWIST: f64 = 34.0;

/// A period narrower than this has no figure, px.
const FIGURE: f64 = 30.0;

/// The lanes that are drawn, and the places of their bars.
pub fn lanes(canvas: &TimelineCanvas) -> (Vec<Html>, Vec<BarPlace>) {
    let drawn = canvas.camera.drawn();
    let tops = &canvas.camera.tops;
    let mut shown: Vec<BarPlace> = Vec::new();
    let mut bounds: Vec<(usize, usize, usize)> = Vec::new();
    for track in tops.range(drawn.top, drawn.bottom).filter(|track| tops.height(*track) > 0.0) {
        let first = shown.len();
        shown.extend(visible(canvas, track, drawn).map(|bar| BarPlace { track, bar }));
        bounds.push((track, first, shown.len()));
    }
    let held = canvas
        .active
        .and_then(|uid| canvas.timeline.find_uid(uid))
        .filter(|at| !canvas.camera.dense && !canvas.folded(at.track));
    // The bar that has the focus stays where it is, seen or not, or the focus would be lost.
    let massed = shown.len() > MOST && count(canvas, canvas.camera.near()) > MOST;
    let extra = held.filter(|at| canvas.focused && (massed || !shown.contains(at)));
    let stop = held.or_else(|| first_seen(canvas, &shown));
    let mut lanes: Vec<LaneView> = Vec::new();
    for (track, from, to) in bounds {
        let mut places: Vec<BarPlace> = if massed { Vec::new() } else { shown[from..to].to_vec() };
        places.extend(extra.filter(|at| at.track == track));
        let mut view = lane(canvas, track, &places, stop);
        if canvas.camera.dense || canvas.folded(track) {
            view.shapes = Some(density(canvas, track, drawn));
        } else if massed {
            view.shapes = Some(mass(canvas, &shown[from..to], drawn, tops.top(track)));
        }
        lanes.push(view);
    }
    if let Some(at) = extra.filter(|at| lanes.iter().all(|lane| lane.index != at.track)) {
        lanes.push(lane(canvas, at.track, &[at], stop));
    }
    if massed {
        shown.clear();
    }
    (lanes.into_iter().map(|view| memo(view.index, view, draw)).collect(), shown)
}

/// The bars of a lane that lie in a part of the drawing, row by row; none where lanes show no bars.
fn visible(canvas: &TimelineCanvas, track: usize, part: CanvasPart) -> impl Iterator<Item = usize> {
    let (scale, top) = (canvas.camera.scale, canvas.camera.tops.top(track));
    let window = DaySpan { start: scale.day(part.left).number(), end: scale.day(part.right).number() + 1 };
    let row = |y: f64| ((y - top) / ROW).max(0.0) as usize;
    let bars = !canvas.camera.dense && !canvas.folded(track);
    let rows = if bars { row(part.top)..row(part.bottom) + 1 } else { 0..0 };
    canvas.timeline.tracks()[track].rows.visible(rows, window).map(|(_, bar)| bar)
}

/// The number of bars in a part of the drawing.
pub fn count(canvas: &TimelineCanvas, part: CanvasPart) -> usize {
    canvas.camera.tops.range(part.top, part.bottom).map(|track| visible(canvas, track, part).count()).sum()
}

/// The first bar of which some part is in view, for Tab to lead to.
fn first_seen(canvas: &TimelineCanvas, shown: &[BarPlace]) -> Option<BarPlace> {
    let seen = canvas.camera.seen();
    let in_view = |at: &&BarPlace| {
        canvas.part(**at).is_some_and(|part| part.right > seen.left && part.left < seen.right && part.bottom > seen.top)
    };
    shown.iter().find(in_view).or(shown.first()).copied()
}

fn lane(canvas: &TimelineCanvas, index: usize, places: &[BarPlace], stop: Option<BarPlace>) -> LaneView {
    let track = &canvas.timeline.tracks()[index];
    let mut bars: Vec<BarView> = places.iter().filter_map(|at| look(canvas, *at, stop == Some(*at))).collect();
    let bars = if canvas.timeline.dated() <= ROOMY {
        // In the order of time, as they are read out.
        bars.sort_by_cached_key(|view| order::pair(view.bar.range.first.number(), view.bar.item.raw()));
        bars.into_iter().map(|view| (view.bar.uid.0, view)).collect()
    } else {
        let slots = canvas.slots.borrow_mut().assign(index, &bars);
        let mut bars: Vec<(u32, BarView)> = slots.into_iter().zip(bars).collect();
        bars.sort_by_cached_key(|(slot, _)| u64::from(*slot));
        bars
    };
    LaneView {
        index,
        name: track.name.clone(),
        hue: track.hue,
        count: track.bars.len(),
        top: canvas.camera.tops.top(index),
        height: canvas.camera.tops.height(index),
        bars,
        shapes: None,
        load: load(canvas, index).filter(|_| !canvas.folded(index)),
        folded: canvas.folded(index),
        names: canvas.camera.names,
        locale: canvas.state.ui.locale.clone(),
        editable: canvas.editable(),
        movable: (canvas.movable(index), canvas.timeline.grouping().by().1 != Lanes::None),
    }
}

fn look(canvas: &TimelineCanvas, at: BarPlace, stop: bool) -> Option<BarView> {
    let track = canvas.timeline.tracks().get(at.track)?;
    let bar = *track.bars.get(at.bar)?;
    let item = canvas.state.doc.plan.items().get(bar.item)?;
    let (x, width) = canvas.extent(bar.range);
    let row = track.rows.row(at.bar)?;
    let in_row = track.rows.in_row(row);
    let next = in_row.partition_point(|other| track.bars[*other as usize].range.first <= bar.range.first);
    let next =
        in_row.get(next).map_or(f64::INFINITY, |next| canvas.camera.scale.x(track.bars[*next as usize].range.first));
    let hue = canvas.palette.2.of(item);
    let mark = hue.map(|(_, mark)| mark).filter(|mark| !mark.is_empty());
    let sign = mark.map_or(0.0, |mark| canvas.measure.width(mark) + canvas.measure.width(" "));
    let was = canvas.ghost(bar.uid);
    let by =
        was.filter(|_| canvas.state.ui.propose.panel.is_none()).and_then(|was| planning_text::moved_by(was, bar.range));
    let calendar = canvas.timeline.calendar();
    let folded = bar.parts.map(|_| canvas.state.ui.grid.folded.contains(item.id()));
    let lock = if item.locked() { LOCK } else { 0.0 } + if folded.is_some() { TWIST } else { 0.0 };
    let moved = by.as_ref().map_or(0.0, |by| canvas.measure.width(by) + 14.0);
    let text = label_width(item, bar.stage, &|text| canvas.measure.width(text)) + sign + lock + moved;
    let title = match item.get(crate::model::Key::Title) {
        Some(crate::model::Value::Text(title)) if !title.is_empty() => title.clone(),
        _ => Rc::from(bar_title(item)),
    };
    Some(BarView {
        bar,
        when: bar.when,
        title,
        left: canvas.camera.names + x,
        width,
        y: Camera::row_top(row) + (ROW - BAR) / 2.0,
        // Where it stands inside is left to CSS, which keeps it in view while its bar is.
        label: bar_label(x, x + width, text, x, next),
        sticks: width > text + STICKS && canvas.camera.at_edge(x, x + width),
        stop,
        too_early: canvas.too_early(&bar),
        would: canvas.state.ui.propose.panel.as_ref().is_some_and(|panel| panel.change(bar.uid).is_some()),
        was: was.map(|range| {
            let (left, width) = canvas.extent(range);
            (left - x, width - 1.0, planning_text::was(range, bar.range, &canvas.state.ui.locale))
        }),
        by,
        beyond: bar.beyond(calendar.fiscal_start()).map(|range| {
            let (left, width) = canvas.extent(range);
            (left - x, width - 1.0)
        }),
        folded,
        parts: bar.parts.map(|parts| bar_text::parts(&bar, &parts, calendar, &canvas.state.ui.locale)),
        peers: canvas.state.doc.live.peers_at(item.id()),
        locked: item.locked(),
        hue,
        rule: canvas.palette.2.rule(item),
        expected: canvas.expected(&bar),
        slack: canvas.room(bar.item),
        spare: canvas.spare(bar.item).map(|range| canvas.extent(range).1),
        lit: canvas.chain.len() > 1 && canvas.chain.binary_search(&(bar.item)).is_ok(),
        now: canvas.now(),
    })
}

/// The load of a lane, as far as it is drawn.
fn load(canvas: &TimelineCanvas, index: usize) -> Option<LaneStrip> {
    let found = canvas.load_of(index)?;
    let unit = canvas.loads.as_ref()?.1;
    let drawn = canvas.camera.drawn();
    let cell = |(range, load, capacity): &(DayRange, f64, f64)| {
        let (x, width) = canvas.camera.scale.extent(*range);
        let seen = x < drawn.right && x + width > drawn.left && *load > 0.0;
        let over = *load > capacity + 0.5;
        let share = if over { 100.0 } else { (load / capacity.max(1e-9) * 100.0).min(100.0) };
        let locale = &canvas.state.ui.locale;
        let period = canvas.timeline.calendar().name(range.first, unit, &locale.names());
        let words = planning_text::load(&period, *load, *capacity, locale);
        let figure = planning_text::share(*load, *capacity).filter(|_| width >= FIGURE);
        let figure = figure.map_or_else(String::new, |share| [&locale.number(share, 0), "%"].concat());
        seen.then_some((canvas.camera.names + x, width - 1.0, share as u8, over, words, figure))
    };
    let mut cells: Vec<LoadCell> = found.cells.iter().filter_map(cell).collect();
    let over = found.overbooked.iter().filter_map(|(range, words)| {
        let (x, width) = canvas.camera.scale.extent(*range);
        let seen = x < drawn.right && x + width > drawn.left;
        // More than full: the stretch of days itself, above the periods.
        seen.then(|| (canvas.camera.names + x, width.max(3.0), OVER, true, words.clone(), String::new()))
    });
    cells.extend(over);
    let words: Vec<&str> = found.overbooked.iter().map(|(_, words)| words.as_str()).collect();
    let first = found
        .overbooked
        .first()
        .map(|(range, _)| planning_text::over_capacity(*range, found.overbooked.len() - 1, &canvas.state.ui.locale));
    Some((words.join("\n"), first, cells))
}

/// Bars as one path.
fn mass(canvas: &TimelineCanvas, places: &[BarPlace], drawn: CanvasPart, top: f64) -> (CanvasPart, String) {
    let mut out = String::new();
    for part in places.iter().filter_map(|at| canvas.part(*at)) {
        out.push('M');
        push_px(&mut out, part.left.max(drawn.left) - drawn.left);
        out.push(' ');
        push_px(&mut out, part.top - top);
        out.push('h');
        let width = part.right.min(drawn.right) - part.left.max(drawn.left);
        push_px(&mut out, (width - 1.0).max(1.0));
        out.push('v');
        push_px(&mut out, BAR);
        out.push('h');
        push_px(&mut out, -(width - 1.0).max(1.0));
        out.push('z');
    }
    (drawn, out)
}

/// The number of bars that overlap at each moment, as an area.
fn density(canvas: &TimelineCanvas, track: usize, drawn: CanvasPart) -> (CanvasPart, String) {
    let scale = canvas.camera.scale;
    let most = peak(canvas);
    let count = ((drawn.right - drawn.left) / BUCKET).ceil() as usize;
    let x = |at: usize| drawn.left + at as f64 * BUCKET;
    let bounds: Vec<i32> = (0..=count).map(|at| scale.day(x(at)).number()).collect();
    let bounds: Vec<i32> = bounds.iter().enumerate().map(|(at, day)| day + i32::from(at == count)).collect();
    let bottom = if canvas.folded(track) { ROW } else { DENSE - 4.0 };
    let room = bottom - 6.0;
    let mut out = String::from("M0 ");
    push_px(&mut out, bottom);
    let track = &canvas.timeline.tracks()[track];
    for (at, bars) in track.rows.density(&bounds).into_iter().enumerate() {
        out.push('L');
        push_px(&mut out, at as f64 * BUCKET + BUCKET / 2.0);
        out.push(' ');
        push_px(&mut out, bottom - room * f64::from(bars) / most);
    }
    out.push('L');
    push_px(&mut out, drawn.right - drawn.left);
    out.push(' ');
    push_px(&mut out, bottom);
    out.push('z');
    (drawn, out)
}

/// The most rows of any lane: what a full lane's density stands for.
fn peak(canvas: &TimelineCanvas) -> f64 {
    canvas.timeline.tracks().iter().map(|track| track.rows.rows()).max().unwrap_or(1).max(1) as f64
}

/// A lane. Everything that happens on it is heard by the timeline.
fn draw(view: &LaneView) -> Html {
    let add = || {
        let name = timeline_text::add_to(&view.name);
        button("button square add").attr("aria-label", name.clone()).attr("title", name).with(icon(Icon::Add))
    };
    let (text_class, title) = match view.movable.0 {
        true => ("text movable", planning_text::lane_moves(&view.name, view.movable.1)),
        false => ("text", view.name.to_string()),
    };
    let name = el("div")
        .class("name")
        .style(px("width", view.names))
        .flag("hidden", view.names == 0.0)
        .with(
            button("fold")
                .aria("aria-expanded", !view.folded)
                .attr("aria-label", planning_text::fold(&view.name))
                .with(icon(Icon::Down)),
        )
        .with(el("span").class("swatch"))
        .with(
            el("span").class(text_class).attr("title", title).text(view.name.clone()).maybe(
                view.load
                    .as_ref()
                    .and_then(|(words, first, _)| Some((words, first.as_ref()?)))
                    .map(|(words, first)| button("overbooked").attr("title", words.clone()).text(first.clone())),
            ),
        )
        .maybe(view.editable.then(add));
    let cell = |(left, width, share, over, words, figure): &LoadCell| {
        let style = px("left", *left) + &px("width", *width) + &format!("--share:{share}%");
        let class = match (*share, *over) {
            (OVER, _) => "cell span",
            (_, true) => "cell over",
            _ => "cell",
        };
        el("span").class(class).attr("title", words.clone()).style(style).text(figure.clone()).into()
    };
    let strip = view
        .load
        .as_ref()
        .map(|(_, _, cells)| el("div").class("load").attr("aria-hidden", "true").all(cells.iter().map(cell).collect()));
    let shapes = view.shapes.as_ref().map(|(part, path)| {
        el("svg")
            .class("shapes")
            .attr("aria-hidden", "true")
            .attr("width", length(part.right - part.left))
            .attr("height", length(view.height))
            .style(px("left", view.names + part.left))
            .with(el("path").attr("d", path.clone()))
    });
    let mut label = timeline_text::lane_name(&view.name, view.count, &view.locale);
    if let Some(first) = view.load.as_ref().and_then(|load| load.1.as_ref()) {
        label += ", ";
        label += first;
    }
    let details = view.load.as_ref().map(|(words, ..)| words.clone()).filter(|words| !words.is_empty());
    el("div")
        .attr("role", "listitem")
        .class(LANES[usize::from(view.hue)])
        .attr("aria-label", label)
        .opt("aria-description", details)
        .attr("data-lane", view.index.to_string())
        .style(px("top", view.top) + &px("height", view.height))
        .with(name)
        .maybe(strip)
        .maybe(shapes)
        .all(view.bars.iter().map(|(key, view)| memo(*key, view.clone(), bar::draw)).collect())
        .into()
}

const LANES: [&str; 8] =
    ["lane hue-0", "lane hue-1", "lane hue-2", "lane hue-3", "lane hue-4", "lane hue-5", "lane hue-6", "lane hue-7"];

impl TimelineCanvas {
    /// Nothing has moved for a while. Whether more is to be drawn now, for what may move next.
    pub fn rest(&mut self) -> bool {
        if !self.started || self.agenda() || self.paper || self.drag.is_some() {
            return false;
        }
        let beyond = pointers::beyond(self);
        let elsewhere = std::mem::replace(&mut self.beyond, beyond) != beyond;
        let Some(part) = self.camera.at_rest() else { return elsewhere };
        let few = count(self, part) <= MOST_AT_REST || count(self, self.camera.near()) > MOST;
        if few {
            self.camera.hold_drawn(part);
        }
        few || elsewhere
    }
}
