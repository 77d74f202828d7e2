//! One bar: drawn again only when something of it changes, on a node that other bars may have had before.

use super::camera::MIN_BAR;
use crate::app::live::state::Peer;
use crate::app::timeline::bar::{Bar, Stage};
use crate::app::timeline::bar_text;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::ItemTimes;
use crate::base::day::Day;
use crate::layout::arrows::push_px;
use crate::layout::labels::BarLabel;
use crate::model::index::{ItemSlice, ItemVec};
use crate::model::{ItemIndex, Uid};
use crate::ui::parts::markup::el;
use crate::ui::parts::peers;
use crate::ui::timeline::css::px;
use std::rc::Rc;
use yew::{AttrValue, Html};

/// The class of a bar whose place is that of its parts alone.
pub const DERIVED: &str = "derived";

/// A bar at least this wide shows the beginning of a title that has room nowhere, px.
const CUT: f64 = 72.0;

/// A bar as it is drawn.
#[derive(Clone, PartialEq)]
pub struct BarView {
    pub bar: Bar,
    pub when: ItemTimes,
    pub title: Rc<str>,
    /// From the left of the lane, px.
    pub left: f64,
    pub width: f64,
    /// From the top of the lane, px.
    pub y: f64,
    pub label: BarLabel,
    /// True if the title follows the edge of the view. Each one that does costs the browser a layer.
    pub sticks: bool,
    /// True if Tab leads here.
    pub stop: bool,
    /// The dependency that it does not keep to, in words.
    pub too_early: Option<Rc<str>>,
    /// True if it stands where a proposal would put it.
    pub would: bool,
    /// Its own hue and the sign of it, where colours do not stand for lanes.
    pub hue: Option<(u8, &'static str)>,
    /// The name of the colour rule it has its hue from.
    pub rule: Option<Rc<str>>,
    /// Percent of it that should be done by now, where that is shown.
    pub expected: Option<u8>,
    /// The range it had in the state that is compared with: px from its left, width; and in words.
    pub was: Option<(f64, f64, String)>,
    /// By how much it has moved since then.
    pub by: Option<String>,
    /// The days of its parts where these reach beyond its own: px from its left, width.
    pub beyond: Option<(f64, f64)>,
    /// True if its parts are folded away; none without any.
    pub folded: Option<bool>,
    /// Its parts in words.
    pub parts: Option<String>,
    /// The others who work on it.
    pub peers: Vec<Peer>,
    /// True if it is locked.
    pub locked: bool,
    /// Working days it may slip, where that is shown.
    pub slack: Option<i32>,
    /// The width of the days through which it may slip, px.
    pub spare: Option<f64>,
    /// True if it hangs together with the bar in hand.
    pub lit: bool,
    /// The day that counts as now.
    pub now: Day,
}

/// The node of each bar: a bar keeps its node while it is drawn, and a new one takes over a node that has become free, so that
/// scrolling makes and removes hardly any.
#[derive(Default)]
pub struct Slots {
    /// The slot of each item of the plan, as far as any had one.
    of: ItemVec<u32>,
    /// The item in each slot, by lane; none where the slot is free.
    lanes: Vec<Vec<Option<ItemIndex>>>,
}

impl Slots {
    /// The slots of a lane's bars, in their order.
    pub fn assign(&mut self, lane: usize, bars: &[BarView]) -> Vec<u32> {
        if self.lanes.len() <= lane {
            self.lanes.resize_with(lane + 1, Vec::new);
        }
        let slots = &mut self.lanes[lane];
        let len = bars.iter().map(|view| view.bar.item.index() + 1).max().unwrap_or(0);
        if self.of.len() < len {
            self.of.resize(len, 0);
        }
        let old = std::mem::replace(slots, vec![None; slots.len().max(bars.len())]);
        let kept = |of: &ItemSlice<u32>, item: ItemIndex| {
            of.get(item).copied().filter(|at| old.get(*at as usize) == Some(&Some(item)))
        };
        for view in bars {
            if let Some(at) = kept(&self.of, view.bar.item) {
                slots[at as usize] = Some(view.bar.item);
            }
        }
        let mut free = 0;
        let given = bars.iter().map(|view| {
            let item = view.bar.item;
            if let Some(at) = kept(&self.of, item) {
                return at;
            }
            while slots.get(free).is_some_and(Option::is_some) {
                free += 1;
            }
            if free == slots.len() {
                slots.push(None);
            }
            slots[free] = Some(item);
            self.of[item] = free as u32;
            free as u32
        });
        let given: Vec<u32> = given.collect();
        while slots.last() == Some(&None) {
            slots.pop();
        }
        given
    }
}

/// A bar. Everything that happens on it is heard by the timeline.
pub fn draw(view: &BarView) -> Html {
    let bar = &view.bar;
    let cut = view.label == BarLabel::None && view.width >= CUT;
    // Not by a transform: titles that stay in view go by where their bar is laid out.
    let mut style = px("left", view.left);
    style += &px("top", view.y);
    style += &px("width", (view.width - 1.0).max(MIN_BAR - 1.0));
    if bar.progress > 0 && !bar.stage.is_over() {
        style.push_str("--part-to:");
        push_px(&mut style, f64::from(bar.progress));
        style.push_str("%;");
    }
    let shown = cut || view.label != BarLabel::None;
    let mut state = bar_text::bar_state(bar, view.now, view.too_early.as_deref(), view.slack, view.expected);
    if let Some(words) = &view.parts {
        state = if state.is_empty() { words.clone() } else { [words, ", ", &state].concat() };
    }
    if let Some((.., words)) = &view.was {
        if !state.is_empty() {
            state += ", ";
        }
        state += words;
    }
    if let Some(rule) = &view.rule {
        state = if state.is_empty() { rule.to_string() } else { [&state, ", ", rule].concat() };
    }
    let Uid(uid) = bar.uid;
    let title = || {
        let done = if bar.stage == Stage::Done { "✓ " } else { "" };
        let title: AttrValue = match view.hue {
            Some((_, mark)) if !mark.is_empty() => [mark, " ", done, &view.title].concat().into(),
            _ if done.is_empty() => view.title.clone().into(),
            _ => [done, &view.title].concat().into(),
        };
        let lock = view.locked.then(|| el("span").class("lock").attr("aria-hidden", "true"));
        let by = view.by.clone().map(|by| el("span").class("moved-by").attr("aria-hidden", "true").text(by));
        let count = view
            .folded
            .filter(|folded| *folded)
            .and(bar.parts)
            .map(|parts| el("span").class("count").text(parts.count.to_string()));
        el("span").class("title").maybe(lock).text(title).maybe(count).maybe(by)
    };
    el("div")
        .attr("role", "button")
        .class(class(view, cut))
        .attr("data-uid", uid.to_string())
        .attr("tabindex", if view.stop { "0" } else { "-1" })
        .attr("aria-label", timeline_text::bar_name(&view.title, view.when))
        .opt("aria-description", (!state.is_empty()).then_some(state))
        .opt("aria-expanded", view.folded.map(|folded| if folded { "false" } else { "true" }))
        .style(style)
        .maybe(view.folded.filter(|_| shown).map(|_| el("span").class("twist").attr("aria-hidden", "true")))
        .maybe(shown.then(title))
        .maybe(peers(&view.peers))
        .maybe(view.was.as_ref().map(|(left, width, _)| el("u").style(px("left", *left) + &px("width", *width))))
        .maybe(view.beyond.map(|(left, width)| el("b").style(px("left", left) + &px("width", width))))
        .maybe(view.spare.map(|width| el("s").style(px("width", width))))
        .maybe(view.expected.map(|percent| el("i").style(format!("left:{percent}%"))))
        .into()
}

fn class(view: &BarView, cut: bool) -> String {
    let bar = &view.bar;
    let parts = [
        ("idea", bar.stage == Stage::Idea),
        ("running", bar.stage == Stage::InProgress),
        ("done", bar.stage == Stage::Done),
        ("dropped", bar.stage == Stage::Dropped),
        ("fuzzy-start", bar.fuzzy_start),
        ("fuzzy-end", bar.fuzzy_end),
        ("late", bar.late_by(view.now) > 0),
        ("early", view.too_early.is_some()),
        ("thin", view.width < 10.0),
        ("beside", matches!(view.label, BarLabel::Beside { .. })),
        ("cropped", cut),
        ("sticks", view.sticks),
        ("would", view.would),
        ("critical", view.slack.is_some_and(|days| days <= 0)),
        ("lit", view.lit),
        ("whole", bar.parts.is_some()),
        ("closed", view.folded == Some(true)),
        (DERIVED, bar.parts.is_some_and(|parts| parts.only)),
        ("part", bar.progress > 0 && !bar.stage.is_over()),
    ];
    let mut class = String::from("bar");
    if let Some((hue, _)) = view.hue {
        class.push_str(HUES[usize::from(hue & 7)]);
    }
    for (name, _) in parts.iter().filter(|(_, on)| *on) {
        class.push(' ');
        class.push_str(name);
    }
    class
}

const HUES: [&str; 8] = [" hue-0", " hue-1", " hue-2", " hue-3", " hue-4", " hue-5", " hue-6", " hue-7"];
