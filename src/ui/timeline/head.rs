//! The header: two rows of the calendar, milestones and timeboxes below them, and today.

use super::canvas::TimelineCanvas;
use super::mark_rows::STRIP;
use super::marks;
use crate::app::msg::Msg;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::CalendarUnit;
use crate::layout::ticks::{HeaderStyle, TickHeader, TickRow, header};
use crate::model::Key;
use crate::ui::parts::markup::{El, el};
use crate::ui::parts::menu::MenuChoice;
use crate::ui::parts::{Icon, Menu};
use crate::ui::timeline::css::px;
use yew::Html;

/// The header rows for the part that is drawn.
pub fn ticks(canvas: &TimelineCanvas) -> TickHeader {
    let drawn = canvas.camera.drawn();
    let locale = &canvas.state.ui.locale;
    // The header is set a little heavier than what was measured.
    let measure = |text: &str| canvas.measure.width(text) * 1.06;
    let style = HeaderStyle { calendar: canvas.timeline.calendar(), names: &locale.names(), measure: &measure };
    header(canvas.camera.scale, drawn.left, drawn.right, style)
}

/// The corner above the names of lanes: what can be made on the calendar, and what the rows of marks are.
pub fn corner(canvas: &TimelineCanvas) -> El {
    let (boxes, stones) = canvas.mark_rows.counts;
    let row = |(name, line, count): (&'static str, usize, usize)| {
        let top = 44.0 + line as f64 * STRIP;
        (count > 0).then(|| el("span").class("strip").style(px("top", top)).text(name).into())
    };
    let rows = [(timeline_text::timeboxes(), 0, boxes), (timeline_text::milestones(), boxes, stones)]
        .into_iter()
        .filter_map(row)
        .collect();
    let choice = |(label, list): (&'static str, Key)| MenuChoice {
        label: label.into(),
        keys: "",
        checked: None,
        enabled: true,
        msg: Some(Msg::Timeline(TimelineMsg::AddHere(list))),
    };
    let choices = [
        (timeline_text::item(), Key::Items),
        (timeline_text::milestone(), Key::Milestones),
        (timeline_text::timebox(), Key::Timeboxes),
    ]
    .map(choice);
    let add = canvas.editable().then(|| Menu::new("add-here", timeline_text::add(), choices.to_vec()).icon(Icon::Add));
    el("div").class("corner").style(px("width", canvas.camera.names)).maybe(add).all(rows)
}

/// The header.
pub fn head(canvas: &TimelineCanvas, header: &TickHeader) -> Html {
    let now = canvas.now();
    let x = canvas.camera.scale.x(now) + canvas.camera.scale.px_per_day() / 2.0;
    let today =
        if now == canvas.state.doc.today { timeline_text::today().to_owned() } else { canvas.state.ui.locale.day(now) };
    let today_width = canvas.measure.width(&today) + 12.0;
    let major = header.major.ticks.iter().map(|tick| {
        let label = tick.label.as_ref();
        let label = label.map(|label| el("span").style(px("left", canvas.camera.names)).text(label.text.clone()));
        el("div")
            .key(i64::from(tick.range.first.number()))
            .class("tick")
            .style(px("left", tick.x) + &px("width", tick.width))
            .maybe(label)
            .into()
    });
    let minor = minor(&header.minor, (x - today_width / 2.0, x + today_width / 2.0)).map(Html::from);
    el("div")
        .class("calendar")
        .style(px("left", canvas.camera.names) + &px("width", canvas.camera.content_width()))
        .with(el("div").class("major").attr("aria-hidden", "true").all(major.collect()))
        .with(
            el("div")
                .class("minor")
                .attr("aria-hidden", "true")
                .all(minor.collect())
                .with(el("span").class("today-label").style(px("left", x)).text(today)),
        )
        .with(marks::draw(canvas))
        .into()
}

/// The labels of the lower row, without those that today's covers.
fn minor(row: &TickRow, (from, to): (f64, f64)) -> impl Iterator<Item = El> {
    row.ticks.iter().filter_map(move |tick| {
        let label = tick.label.as_ref()?;
        // A day stands in the middle of its narrow span, everything longer at its beginning.
        let middle = row.unit == CalendarUnit::Day;
        let x = if middle { tick.x + (tick.width - label.width) / 2.0 } else { label.x };
        let covered = x < to && x + label.width > from;
        let day = i64::from(tick.range.first.number());
        (!covered).then(|| el("span").key(day).style(px("left", x)).text(label.text.clone()))
    })
}
