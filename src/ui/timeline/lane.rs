//! One lane: its name, and the bars of it that are drawn.

use super::camera::{BAR, Camera, DENSE, MIN_BAR, Part, ROW};
use super::desk::Desk;
use super::head::{length, px};
use crate::app::derived::timeline::{Bar, Calendar, LaneKey, Place, Stage, When, bar_title, label_width};
use crate::app::locale::Locale;
use crate::app::text;
use crate::base::day::Day;
use crate::base::order;
use crate::layout::arrows::push_px;
use crate::layout::labels::{BarLabel, bar_label};
use crate::layout::pack::Span;
use crate::model::Uid;
use crate::ui::parts::{Icon, icon};
use std::rc::Rc;
use yew::prelude::*;

/// More bars than this are drawn as shapes without handles or titles.
pub const MOST: usize = 900;
/// A bar at least this wide shows the beginning of a title that has room nowhere, px.
const CUT: f64 = 72.0;
/// Width of a bucket of the density, px.
const BUCKET: f64 = 6.0;

/// A bar as it is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct BarView {
    bar: Bar,
    when: When,
    title: Rc<str>,
    /// From the start of the calendar, px.
    x: f64,
    width: f64,
    /// From the top of the lane, px.
    y: f64,
    label: BarLabel,
    /// Whether Tab leads here.
    stop: bool,
    too_early: i32,
}

/// What a lane shows.
#[derive(Clone, Debug, PartialEq)]
pub struct LaneView {
    index: usize,
    key: LaneKey,
    name: Rc<str>,
    hue: u8,
    count: usize,
    top: f64,
    height: f64,
    bars: Vec<BarView>,
    /// Shapes in place of bars: SVG path data in the coordinates of the calendar.
    shapes: Option<(Part, String)>,
}

impl LaneView {
    /// The lane's index among the tracks.
    pub fn index(&self) -> usize {
        self.index
    }
}

/// The lanes that are drawn, and the places of their bars.
pub fn lanes(desk: &Desk) -> (Vec<Rc<LaneView>>, Vec<Place>) {
    let drawn = desk.camera.drawn();
    let (scale, tops) = (desk.camera.scale, &desk.camera.tops);
    let window = Span { start: scale.day(drawn.left).number(), end: scale.day(drawn.right).number() + 1 };
    let mut shown: Vec<Place> = Vec::new();
    let mut bounds: Vec<(usize, usize, usize)> = Vec::new();
    for track in tops.range(drawn.top, drawn.bottom) {
        let first = shown.len();
        if !desk.camera.dense {
            let rows = &desk.timeline.tracks()[track].rows;
            let row = |y: f64| ((y - tops.top(track)) / ROW).max(0.0) as usize;
            let visible = rows.visible(row(drawn.top)..row(drawn.bottom) + 1, window);
            shown.extend(visible.map(|(_, bar)| Place { track, bar }));
        }
        bounds.push((track, first, shown.len()));
    }
    let held = desk.active.and_then(|uid| desk.timeline.find_uid(uid)).filter(|_| !desk.camera.dense);
    // The bar that has the focus stays where it is, seen or not, or the focus would be lost.
    let massed = shown.len() > MOST;
    let extra = held.filter(|at| desk.focused && (massed || !shown.contains(at)));
    let stop = held.or_else(|| first_seen(desk, &shown));
    let mut lanes: Vec<Rc<LaneView>> = Vec::new();
    for (track, from, to) in bounds {
        let mut places: Vec<Place> = if massed { Vec::new() } else { shown[from..to].to_vec() };
        places.extend(extra.filter(|at| at.track == track));
        let mut view = lane(desk, track, &places, stop);
        if desk.camera.dense {
            view.shapes = Some(density(desk, track, drawn));
        } else if massed {
            view.shapes = Some(mass(desk, &shown[from..to], drawn, tops.top(track)));
        }
        lanes.push(Rc::new(view));
    }
    if let Some(at) = extra.filter(|at| lanes.iter().all(|lane| lane.index != at.track)) {
        lanes.push(Rc::new(lane(desk, at.track, &[at], stop)));
    }
    if massed {
        shown.clear();
    }
    (lanes, shown)
}

/// The first bar of which some part is in view, for Tab to lead to.
fn first_seen(desk: &Desk, shown: &[Place]) -> Option<Place> {
    let seen = desk.camera.seen();
    let in_view = |at: &&Place| {
        desk.part(**at).is_some_and(|part| part.right > seen.left && part.left < seen.right && part.bottom > seen.top)
    };
    shown.iter().find(in_view).or(shown.first()).copied()
}

fn lane(desk: &Desk, index: usize, places: &[Place], stop: Option<Place>) -> LaneView {
    let track = &desk.timeline.tracks()[index];
    let mut bars: Vec<BarView> = places.iter().filter_map(|at| bar(desk, *at, stop == Some(*at))).collect();
    // In the order of time, as they are read out.
    order::sort_by_key(&mut bars, |view| order::pair(view.bar.range.first.number(), view.bar.item));
    LaneView {
        index,
        key: track.key.clone(),
        name: track.name.clone(),
        hue: track.hue,
        count: track.bars.len(),
        top: desk.camera.tops.top(index),
        height: desk.camera.tops.height(index),
        bars,
        shapes: None,
    }
}

fn bar(desk: &Desk, at: Place, stop: bool) -> Option<BarView> {
    let track = desk.timeline.tracks().get(at.track)?;
    let bar = *track.bars.get(at.bar)?;
    let item = desk.state.doc.plan.items().get(bar.item as usize)?;
    let (x, width) = desk.extent(bar.range);
    let row = track.rows.row(at.bar)?;
    let in_row = track.rows.in_row(row);
    let next = in_row.partition_point(|other| track.bars[*other as usize].range.first <= bar.range.first);
    let next =
        in_row.get(next).map_or(f64::INFINITY, |next| desk.camera.scale.x(track.bars[*next as usize].range.first));
    let text = label_width(item, bar.stage, &|text| desk.measure.width(text));
    let title = match item.get(crate::model::Key::Title) {
        Some(crate::model::Value::Text(title)) if !title.is_empty() => title.clone(),
        _ => Rc::from(bar_title(item)),
    };
    Some(BarView {
        bar,
        when: When::of(item)?,
        title,
        x,
        width,
        y: Camera::row_top(row) + (ROW - BAR) / 2.0,
        // Where it stands inside is left to CSS, which keeps it in view while its bar is.
        label: bar_label(x, x + width, text, x, next),
        stop,
        too_early: desk.too_early(&bar),
    })
}

/// Bars as one path.
fn mass(desk: &Desk, places: &[Place], drawn: Part, top: f64) -> (Part, String) {
    let mut out = String::new();
    for part in places.iter().filter_map(|at| desk.part(*at)) {
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

/// How many bars overlap at each moment, as an area.
fn density(desk: &Desk, track: usize, drawn: Part) -> (Part, String) {
    let scale = desk.camera.scale;
    let most = peak(desk);
    let count = ((drawn.right - drawn.left) / BUCKET).ceil() as usize;
    let x = |at: usize| drawn.left + at as f64 * BUCKET;
    let bounds: Vec<i32> = (0..=count).map(|at| scale.day(x(at)).number()).collect();
    let bounds: Vec<i32> = bounds.iter().enumerate().map(|(at, day)| day + i32::from(at == count)).collect();
    let room = DENSE - 10.0;
    let mut out = String::from("M0 ");
    push_px(&mut out, DENSE - 4.0);
    let track = &desk.timeline.tracks()[track];
    for (at, bars) in track.rows.density(&bounds).into_iter().enumerate() {
        out.push('L');
        push_px(&mut out, at as f64 * BUCKET + BUCKET / 2.0);
        out.push(' ');
        push_px(&mut out, DENSE - 4.0 - room * f64::from(bars) / most);
    }
    out.push('L');
    push_px(&mut out, drawn.right - drawn.left);
    out.push(' ');
    push_px(&mut out, DENSE - 4.0);
    out.push('z');
    (drawn, out)
}

/// The most rows of any lane: what a full lane's density stands for.
fn peak(desk: &Desk) -> f64 {
    desk.timeline.tracks().iter().map(|track| track.rows.rows()).max().unwrap_or(1).max(1) as f64
}

/// The properties of [`Lane`].
#[derive(Clone, PartialEq, Properties)]
pub struct LaneProps {
    /// What it shows.
    pub view: Rc<LaneView>,
    /// Width of its name's column, px; 0 hides the name.
    pub names: f64,
    /// How the reader writes dates.
    pub locale: Rc<Locale>,
    /// The plan's calendar.
    pub calendar: Calendar,
    /// What counts as now.
    pub now: Day,
    /// Whether something can be added here.
    pub editable: bool,
}

/// A lane. Everything that happens on it is heard by the timeline.
#[component]
pub fn Lane(props: &LaneProps) -> Html {
    let view = &props.view;
    let name = text::timeline::lane_name(&view.name, view.count, &props.locale);
    html! {
        <div role="listitem" class={classes!("lane", HUES[usize::from(view.hue)])} aria-label={name} data-lane={view.index.to_string()}
            ~style={px("top", view.top) + &px("height", view.height)}>
            <div class="name" ~style={px("width", props.names)} hidden={props.names == 0.0}>
                <span class="swatch"></span>
                <span class="text" title={view.name.to_string()}>{ view.name.to_string() }</span>
                if props.editable {
                    <button type="button" class="button square add" aria-label={text::timeline::add_to(&view.name)}
                        title={text::timeline::add_to(&view.name)}>{ icon(Icon::Add) }</button>
                }
            </div>
            if let Some((part, path)) = &view.shapes {
                <svg class="shapes" aria-hidden="true" width={length(part.right - part.left)} height={length(view.height)}
                    ~style={px("left", props.names + part.left)}><path d={path.clone()} /></svg>
            }
            { for view.bars.iter().map(|bar| self::draw(bar, props)) }
        </div>
    }
}

const HUES: [&str; 8] = ["hue-0", "hue-1", "hue-2", "hue-3", "hue-4", "hue-5", "hue-6", "hue-7"];

fn draw(view: &BarView, props: &LaneProps) -> Html {
    let bar = &view.bar;
    let stage = match bar.stage {
        Stage::Unsaid | Stage::Planned => None,
        Stage::Idea => Some("idea"),
        Stage::InProgress => Some("running"),
        Stage::Done => Some("done"),
        Stage::Dropped => Some("dropped"),
    };
    let late = bar.late_by(props.now) > 0;
    let cut = view.label == BarLabel::None && view.width >= CUT;
    let class = classes!(
        "bar",
        stage,
        bar.fuzzy_start.then_some("fuzzy-start"),
        bar.fuzzy_end.then_some("fuzzy-end"),
        late.then_some("late"),
        (view.too_early > 0).then_some("early"),
        (view.width < 10.0).then_some("thin"),
        matches!(view.label, BarLabel::Beside { .. }).then_some("beside"),
        cut.then_some("cut"),
    );
    // Not by a transform: titles that stay in view go by where their bar is laid out.
    let mut style = px("left", props.names + view.x);
    style += &px("top", view.y);
    style += &px("width", (view.width - 1.0).max(MIN_BAR - 1.0));
    if bar.progress > 0 && !bar.stage.is_over() {
        style.push_str("--part-to:");
        push_px(&mut style, f64::from(bar.progress));
        style.push_str("%;");
    }
    let shown = cut || view.label != BarLabel::None;
    let state = text::timeline::bar_state(bar, props.now, view.too_early);
    let Uid(uid) = bar.uid;
    html! {
        <div key={uid} role="button" {class} data-uid={uid.to_string()} tabindex={if view.stop { "0" } else { "-1" }}
            aria-label={text::timeline::bar_name(&view.title, view.when)}
            aria-description={(!state.is_empty()).then_some(state)} ~style={style}>
            if shown {
                <span class="title">{ if bar.stage == Stage::Done { "✓ " } else { "" } }{ AttrValue::from(view.title.clone()) }</span>
            }
        </div>
    }
}
