//! The complete roadmap as a picture the way its reader has set the timeline up: lanes, colours, filter, load, rows and the state that is compared with;
//! not the part of it that is scrolled into view.

use crate::app::compare::changes::ghosts;
use crate::app::doc::Doc;
use crate::app::export::as_of::as_of;
use crate::app::export::as_of::as_of_words;
use crate::app::export::state::ExportOptions;
use crate::app::export::state::WIDTHS;
use crate::app::options::Lanes;
use crate::app::scenarios::text as scenario_text;
use crate::app::timeline::chart::{Palette, loads};
use crate::app::timeline::entries::calendar;
use crate::app::timeline::lanes::LaneGrouping;
use crate::app::timeline::planning_text;
use crate::app::timeline::slack::{SlackTable, target};
use crate::app::timeline::state::{BarColour, SlackTarget};
use crate::app::ui::Ui;
use crate::base::period::{Period, Precision};
use crate::base::say::export as say;
use crate::exchange::audience::audience;
use crate::exchange::fiscal;
use crate::exchange::roadmap::{Roadmap, picture};
use crate::exchange::svg::{Theme, svg};
use crate::layout::arrows::push_px;
use crate::layout::picture::{LegendEntry, draw};
use crate::layout::scene::Scene;
use crate::model::words::Status;
use crate::model::{Item, ItemIndex, Plan};
use crate::schedule::calendar::{CalendarUnit, DayRange};
use crate::schedule::compare::ItemStanding;
use crate::schedule::dates::of_items;
use crate::schedule::rollup::work_plan;
use crate::wire;
use std::rc::Rc;

/// The picture as SVG, as wide and as exact as `leaving` says. With `opens`, the plan is in it, so that it opens again.
pub fn of_view(doc: &Doc, ui: &Ui, leaving: ExportOptions, opens: bool) -> String {
    let (scene, plan) = scene(doc, ui, leaving);
    svg(&scene, Theme::Light, opens.then(|| wire::write(plan.as_ref().unwrap_or(doc.whole()))).as_deref())
}

/// The drawing, as wide and as exact as `leaving` says.
pub fn drawing(doc: &Doc, ui: &Ui, leaving: ExportOptions) -> Scene {
    scene(doc, ui, leaving).0
}

/// The picture for a page that is printed with the timeline on it, as exact as on screen and of a width at which it is read on paper, in strips between which
/// sheets can be cut: from where to where each reaches, px from the top, and a picture of what is to be seen there. The first has title and calendar.
pub fn on_page(doc: &Doc, ui: &Ui) -> Vec<(f64, f64, String)> {
    let (scene, _) = scene(doc, ui, ExportOptions { width: WIDTHS[1], ..ExportOptions::default() });
    let strip = |ends: &[f64]| (ends[0], ends[1], svg(&scene.strip(ends[0], ends[1]), Theme::Light, None));
    cuts(&scene).windows(2).map(strip).collect()
}

/// The picture alone for paper, as wide and as exact as the reader has chosen; `data-cuts` says where it can be cut between sheets, px from the top.
pub fn on_paper(doc: &Doc, ui: &Ui) -> String {
    let (scene, _) = scene(doc, ui, ui.export);
    let mut cut = String::new();
    for at in cuts(&scene) {
        if !cut.is_empty() {
            cut.push(' ');
        }
        push_px(&mut cut, at);
    }
    svg(&scene, Theme::Light, None).replacen("<svg", &["<svg data-cuts=\"", &cut, "\""].concat(), 1)
}

fn cuts(scene: &Scene) -> Vec<f64> {
    // Up to the first lane it is the head of every sheet.
    let mut cuts = vec![0.0];
    cuts.extend(scene.cuts.first());
    let mut rows = scene.cuts.iter().skip(1).copied().chain([scene.height]).peekable();
    while let Some(row) = rows.next() {
        let last = rows.peek().is_none();
        // Some rows together: few enough that little of a sheet stays empty.
        if last || (row - cuts[cuts.len() - 1] >= STRIP && scene.height - row >= STRIP) {
            cuts.push(row);
        }
    }
    cuts
}

/// Least height of a strip that stays on one sheet, px.
const STRIP: f64 = 140.0;

/// The drawing, and the plan it shows where that is a less exact one.
fn scene(doc: &Doc, ui: &Ui, leaving: ExportOptions) -> (Scene, Option<Plan>) {
    let coarse = leaving.precision.map(|precision| audience(&doc.plan, precision, false));
    let plan = coarse.as_ref().unwrap_or(&doc.plan);
    // The plan that leaves may hold fewer entries: items are told by their uid.
    let mut kept: Vec<u32> = ui.items.rows.iter().map(|at| doc.plan.items()[*at].uid.0).collect();
    kept.sort_by_cached_key(|uid| u64::from(*uid));
    let filter = ui.items.query.text.trim();
    let shown = |item: &Item| filter.is_empty() || kept.binary_search(&item.uid.0).is_ok();
    let grouping = LaneGrouping::within(plan, ui.timeline.lanes, ui.timeline.chart.within, |at| {
        plan.items().get(at).is_some_and(shown)
    });
    let lanes = lanes(plan, &grouping, &shown);
    // A plan for others holds no colour rules: what they ask about may be what is left out.
    let palette = match coarse {
        None => Palette::of_doc(doc, ui.timeline.chart.colour),
        Some(_) => Palette::new(plan, ui.timeline.chart.colour),
    };
    let hue = |item: &Item| {
        let of_lane = || grouping.lane(item).and_then(|at| grouping.lanes().get(at as usize)).map_or(7, |lane| lane.2);
        palette.of(item).unwrap_or_else(|| (of_lane(), ""))
    };
    let legend =
        palette.legend().into_iter().map(|(hue, mark, name)| LegendEntry { label: name.to_string(), hue, mark });
    // Where things lay, to the day, is no more for others than where they lie.
    let against = ui.compare.against.as_ref().filter(|_| coarse.is_none());
    let were = against.map_or_else(Vec::new, |against| ghosts(doc, against));
    let stood = were.iter().filter_map(|(uid, range)| {
        let item = plan.items().get(plan.item_index(*uid)?)?;
        Some(ItemStanding {
            id: item.id(),
            title: "",
            range: Some(*range),
            rank: None,
            merged: &[],
            parent: None,
            dropped: false,
        })
    });
    let before: Vec<ItemStanding<'_>> = stood.collect();
    let worked = coarse.as_ref().map_or_else(|| doc.work(), |coarse| work_plan(&Rc::new(coarse.clone())));
    let (loads, over) = work(&worked, &grouping, ui, &lanes);
    // Slack is told to the day: no more for others than where things lay.
    let shows_room = ui.timeline.chart.critical && coarse.is_none();
    let rooms = if shows_room { SlackTable::of(&worked, ui.timeline.chart.until) } else { SlackTable::default() };
    let roadmap = Roadmap {
        lanes: lanes.into_iter().map(|(name, _, items)| (name, items)).collect(),
        loads: &loads,
        over: &over,
        hue: &hue,
        legend: legend.collect(),
        // A line through a day would say the day.
        today: coarse.is_none().then(|| {
            as_of(plan)
                .map_or_else(|| (say::today_line().to_owned(), doc.today), |day| (say::as_of_line().to_owned(), day))
        }),
        note: note(doc, ui, leaving.precision, filter),
        undated: Some(say::undated().to_owned()),
        before: &before,
        dates: &|dated| {
            let words = |period: Period| fiscal::words(&period.to_string(), plan.fiscal_start());
            say::dates(words(dated.start), words(dated.end))
        },
        list: ui.timeline.chart.list,
        coarse: coarse.is_some(),
        room: &|item| (rooms.days(item).is_some_and(|days| days <= 0), rooms.spare(item)),
    };
    let drawn = draw(&picture(plan, &roadmap), f64::from(leaving.width), calendar(plan), &ui.locale.names());
    (drawn, coarse)
}

/// Name, number in the grouping and items of each lane that has any, in their order; dropped items are left out.
fn lanes(plan: &Plan, grouping: &LaneGrouping, shown: &dyn Fn(&Item) -> bool) -> Vec<(String, usize, Vec<ItemIndex>)> {
    let single = grouping.by().0 == Lanes::None || grouping.lanes().len() == 1;
    let name = |name: &str| if single { String::new() } else { name.to_owned() };
    let mut lanes: Vec<(String, usize, Vec<ItemIndex>)> =
        grouping.lanes().iter().enumerate().map(|(at, (_, own, _))| (name(own), at, Vec::new())).collect();
    for (at, item) in plan.items().iter_enumerated() {
        if !item.is_unreadable() && item.status() != Some(Status::Dropped) && shown(item) {
            let lane = grouping.lane(item).and_then(|lane| lanes.get_mut(lane as usize));
            lane.into_iter().for_each(|(.., items)| items.push(at));
        }
    }
    lanes.retain(|(.., items)| !items.is_empty());
    lanes
}

/// The load of each lane in successive ranges, and the ranges in which it is too full, in words.
type Work = (Vec<Vec<(DayRange, f64)>>, Vec<Vec<String>>);

/// The load of the lanes, where the reader has it shown: per week, month or quarter, whichever gives some dozens of them at most.
fn work(plan: &Plan, grouping: &LaneGrouping, ui: &Ui, lanes: &[(String, usize, Vec<ItemIndex>)]) -> Work {
    if !ui.timeline.chart.load {
        return Work::default();
    }
    let range = of_items(plan).into_iter().flatten().map(|dated| dated.range).reduce(DayRange::union);
    let unit = match range.map_or(0, DayRange::days) {
        ..=200 => CalendarUnit::Week,
        201..=1_500 => CalendarUnit::Month,
        _ => CalendarUnit::Quarter,
    };
    let loads = loads(plan, grouping, unit, &ui.locale);
    let of = |lane: usize| loads.get(lane).and_then(Option::as_ref);
    let shares = lanes.iter().map(|(_, lane, _)| of(*lane).map_or_else(Vec::new, |load| load.shares()));
    let words = lanes.iter().map(|(_, lane, _)| {
        let over = of(*lane).into_iter().flat_map(|load| &load.overbooked);
        over.map(|(_, words)| planning_text::overbooked_drawn(words)).collect()
    });
    (shares.collect(), words.collect())
}

/// The note below the title: the day the picture is as of, and the part of the plan it shows.
fn note(doc: &Doc, ui: &Ui, precision: Option<Precision>, filter: &str) -> String {
    let day = as_of(&doc.plan).unwrap_or(doc.today);
    let mut parts = vec![as_of_words(day, precision, &doc.plan, &ui.locale.names())];
    parts.extend(doc.open_scenario().map(scenario_text::part));
    let (by, within) = ui.timeline.grouped();
    if by != Lanes::None {
        parts.push(match within {
            Lanes::None => say::lanes_by(lanes_word(by)),
            within => say::lanes_by_then(lanes_word(by), lanes_word(within)),
        });
    }
    if ui.timeline.chart.colour != BarColour::Lane {
        parts.push(say::colours_by(planning_text::colour_name(ui.timeline.chart.colour)));
    }
    if ui.timeline.chart.critical && precision.is_none() {
        let until = match ui.timeline.chart.until {
            SlackTarget::Entry(uid) => target(&doc.plan, uid),
            SlackTarget::Last => None,
        };
        parts.push(planning_text::slack_drawn(until.as_deref()));
    }
    if let Some(against) = ui.compare.against.as_ref().filter(|_| precision.is_none()) {
        parts.push(say::dashed(crate::app::compare::changes::name(doc, against).to_string()));
    }
    if !filter.is_empty() {
        parts.push(say::only(filter));
    }
    parts.join(" · ")
}

/// The field that lanes stand for, as a message chooses by it.
fn lanes_word(by: Lanes) -> &'static str {
    match by {
        Lanes::Team => "team",
        Lanes::Status => "status",
        Lanes::Kind => "kind",
        Lanes::Objective => "objective",
        Lanes::Parent | Lanes::None => "parent",
    }
}
