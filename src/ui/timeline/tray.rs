//! Items without dates, waiting below the calendar.

use super::canvas::TimelineCanvas;
use crate::app::text::word_name;
use crate::app::timeline::bar::bar_title;
use crate::app::timeline::text as timeline_text;
use crate::model::{ItemIndex, Uid};
use crate::ui::parts::markup::{button, el};
use crate::ui::timeline::nodes::Nodes;
use yew::Html;

/// The tray; nothing where every item has dates.
pub fn tray(canvas: &TimelineCanvas, nodes: &Nodes) -> Html {
    let count = canvas.timeline.undated();
    if count == 0 {
        return el("div").class("tray").node(&nodes.tray).flag("hidden", true).into();
    }
    let plan = &canvas.state.doc.plan;
    let name = timeline_text::tray(count, &canvas.state.ui.locale);
    let listed = canvas.timeline.tray();
    let stop = canvas
        .undated_stop
        .filter(|uid| canvas.undated_items().contains(uid))
        .or(canvas.undated_items().first().copied());
    let item = |at: &ItemIndex| {
        let item = plan.items().get(*at)?;
        let (Uid(uid), title) = (item.uid, bar_title(item).to_owned());
        let shown = button("undated-item")
            .attr("data-uid", uid.to_string())
            .attr("tabindex", if stop == Some(item.uid) { "0" } else { "-1" })
            .attr("title", title.clone())
            .text(title)
            .maybe(
                item.horizon().map(|horizon| el("small").attr("aria-hidden", "true").text(word_name(horizon.word()))),
            );
        Some(el("li").key(u64::from(uid)).with(shown).into())
    };
    let more = (count > listed.len())
        .then(|| el("li").class("more").text(timeline_text::more(count - listed.len(), &canvas.state.ui.locale)));
    el("div")
        .class("tray")
        .node(&nodes.tray)
        .with(el("span").class("caption").text(name.clone()))
        .with(el("ul").attr("aria-label", name).all(listed.iter().filter_map(item).collect()).maybe(more))
        .into()
}
