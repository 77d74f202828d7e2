//! The header: two rows of the calendar, milestones and timeboxes below them, and today.

use super::desk::Desk;
use super::marks;
use crate::app::timeline::time::CalendarUnit;
use crate::layout::arrows::push_px;
use crate::layout::ticks::{HeaderStyle, TickHeader, TickRow, header};
use crate::ui::parts::markup::{El, el};
use yew::Html;

/// The header rows for the part that is drawn.
pub fn ticks(desk: &Desk) -> TickHeader {
    let drawn = desk.camera.drawn();
    let locale = &desk.state.ui.locale;
    // The header is set a little heavier than what was measured.
    let measure = |text: &str| desk.measure.width(text) * 1.06;
    let style = HeaderStyle { calendar: desk.timeline.calendar(), names: &locale.names(), measure: &measure };
    header(desk.camera.scale, drawn.left, drawn.right, style)
}

/// A length for CSS.
pub fn px(name: &str, value: f64) -> String {
    let mut out = String::with_capacity(name.len() + 12);
    out.push_str(name);
    out.push(':');
    push_px(&mut out, value);
    out.push_str("px;");
    out
}

/// A number of px for an attribute.
pub fn length(value: f64) -> String {
    let mut out = String::new();
    push_px(&mut out, value);
    out
}

/// `translate(x y)` for SVG.
pub fn moved(x: f64, y: f64) -> String {
    let mut out = String::from("translate(");
    push_px(&mut out, x);
    out.push(' ');
    push_px(&mut out, y);
    out.push(')');
    out
}

/// The header.
pub fn head(desk: &Desk, header: &TickHeader) -> Html {
    let now = desk.now();
    let x = desk.camera.scale.x(now) + desk.camera.scale.px_per_day() / 2.0;
    let today = if now == desk.state.doc.today { "Today".to_owned() } else { desk.state.ui.locale.day(now) };
    let today_width = desk.measure.width(&today) + 12.0;
    let major = header.major.ticks.iter().map(|tick| {
        let label = tick.label.as_ref();
        let label = label.map(|label| el("span").style(px("left", desk.camera.names)).text(label.text.clone()));
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
        .style(px("left", desk.camera.names) + &px("width", desk.camera.content_width()))
        .with(el("div").class("major").attr("aria-hidden", "true").all(major.collect()))
        .with(
            el("div")
                .class("minor")
                .attr("aria-hidden", "true")
                .all(minor.collect())
                .with(el("span").class("today-label").style(px("left", x)).text(today)),
        )
        .with(marks::draw(desk))
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
