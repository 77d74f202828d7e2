//! The ways to bars when none is in view: a button at each edge that has some beyond it.

use super::camera::CanvasPart;
use super::canvas::TimelineCanvas;
use crate::app::timeline::bar::bar_title;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::tracks::BarPlace;
use crate::model::Uid;
use crate::ui::parts::markup::{button, el};
use yew::Html;

/// The edges, in the order in which they are drawn, with the sign of each.
const EDGES: [(&str, &str); 4] = [("left", "←"), ("right", "→"), ("above", "↑"), ("below", "↓")];

/// The nearest bar beyond each edge of the view; none where a bar is in view.
pub fn beyond(canvas: &TimelineCanvas) -> [Option<BarPlace>; 4] {
    let mut found: [Option<(f64, BarPlace)>; 4] = [None; 4];
    let seen = canvas.camera.seen();
    let CanvasPart { left, right, top, bottom } = seen;
    for (track, own) in canvas.timeline.tracks().iter().enumerate() {
        // A lane that shows no bars shows how many there are.
        let lane = canvas.camera.tops.top(track);
        let whole =
            (canvas.camera.dense || canvas.folded(track)).then(|| (lane, lane + canvas.camera.tops.height(track)));
        for bar in 0..own.bars.len() {
            let place = BarPlace { track, bar };
            let Some(part) = canvas.part(place) else { continue };
            let (high, low) = whole.unwrap_or((part.top, part.bottom));
            let (edge, far) = if part.right <= left {
                (0, left - part.right)
            } else if part.left >= right {
                (1, part.left - right)
            } else if low <= top {
                (2, top - low)
            } else if high >= bottom {
                (3, high - bottom)
            } else {
                return [None; 4];
            };
            if found[edge].is_none_or(|(nearest, _)| far < nearest) {
                found[edge] = Some((far, place));
            }
        }
    }
    // What only has to be scrolled up or down to is the nearest there is.
    if found[2].is_some() || found[3].is_some() {
        (found[0], found[1]) = (None, None);
    }
    found.map(|found| found.map(|(_, place)| place))
}

/// The buttons.
pub fn draw(canvas: &TimelineCanvas) -> Html {
    let one = |(place, (edge, sign)): (Option<BarPlace>, (&'static str, &'static str))| {
        let bar = canvas.timeline.bar(place?)?;
        let item = canvas.state.doc.plan.items().get(bar.item)?;
        let name = timeline_text::go_to(bar_title(item));
        let (Uid(uid), title) = (bar.uid, bar_title(item).to_owned());
        let dates = canvas.state.ui.locale.range(bar.range);
        Some(
            button("pointer")
                .attr("data-uid", uid.to_string())
                .attr("data-edge", edge)
                .attr("aria-label", name)
                .with(el("span").attr("aria-hidden", "true").text(sign))
                .with(el("b").text(title))
                .with(el("small").text(dates))
                .into(),
        )
    };
    let buttons: Vec<Html> = beyond(canvas).into_iter().zip(EDGES).filter_map(one).collect();
    let any = !buttons.is_empty();
    el("div").class("pointers").flag("hidden", !any).all(buttons).into()
}

impl TimelineCanvas {
    /// Goes to a bar that is far away: it stands in the middle of the view afterwards.
    pub fn go_far(&mut self, uid: Uid) {
        let Some(at) = self.timeline.find_uid(uid) else { return };
        if let Some(bar) = self.timeline.bar(at) {
            self.camera.show_day(bar.range.first, 0.3);
        }
        self.go(at);
    }
}
