//! Ranks with their intervals, and the cut line between them.

use crate::app::chance::msg::ChanceMsg;
use crate::app::chance::text as chance_text;
use crate::app::insights::blocks::RankRange;
use crate::app::msg::Msg;
use crate::ui::hooks::Dispatch;
use crate::ui::insights::opener::open;
use crate::ui::parts::markup::el;
use crate::ui::parts::{Pull, pull};
use wasm_bindgen::JsCast;
use yew::Html;
use yew::virtual_dom::ListenerKind;

/// Height of a rank, and of the heads above, px.
const ROW: i32 = 28;

/// The list; `top` ranks stand above the cut line, which goes as far as `max`.
pub fn ranges(name: String, all: Vec<RankRange>, top: usize, max: usize, dispatch: &Dispatch) -> Html {
    let percent = |share: f64| share.round() as i32;
    let row = |range: RankRange| -> Html {
        let (from, to) = (percent(range.from), percent(range.to));
        let track = el("span")
            .class("track")
            .attr("aria-hidden", "true")
            .with(el("i").class("full").style(format!("left:{from}%;width:{}%", (to - from).max(1))))
            .with(el("i").class("limit").style(format!("left:{}%", percent(range.at))));
        el("tr")
            .class(if range.parted { "parted" } else { "" })
            .with(el("th").attr("scope", "row").with(open(range.uid, range.title, dispatch)))
            .with(el("td").class("interval").with(track))
            .with(el("td").class("number").text(range.ranks))
            .with(el("td").class("number words").text(range.chance))
            .into()
    };
    let sender = dispatch.clone();
    let down = move |event: &web_sys::Event| {
        let Some(line) = event.target().and_then(|line| line.dyn_into::<web_sys::Element>().ok()) else { return };
        let Some(line) = line.closest(".cut").ok().flatten() else { return };
        let sender = sender.clone();
        pull(&line, event, move |now| {
            let by = match now {
                Pull::Move(_, y) | Pull::End(_, y) => (y / f64::from(ROW)).round() as i32,
                Pull::Cancel => 0,
            };
            sender.send(Msg::Chance(ChanceMsg::Top((top as i32 + by).clamp(1, max as i32) as usize)));
        });
    };
    let sender = dispatch.clone();
    let key = move |event: &web_sys::KeyboardEvent| {
        let to = match event.key().as_str() {
            "ArrowUp" | "ArrowLeft" => top.saturating_sub(1).max(1),
            "ArrowDown" | "ArrowRight" => (top + 1).min(max),
            "Home" => 1,
            "End" => max,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        sender.send(Msg::Chance(ChanceMsg::Top(to)));
    };
    let cut = el("div")
        .class("cut")
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("aria-orientation", "vertical")
        .attr("aria-label", chance_text::cut_line())
        .attr("aria-valuemin", "1")
        .attr("aria-valuemax", max.to_string())
        .attr("aria-valuenow", top.to_string())
        .attr("aria-valuetext", chance_text::cut(top))
        .style(format!("top:{}px", (top as i32 + 1) * ROW))
        .on(ListenerKind::onpointerdown, down)
        .on_key(key)
        .with(el("span").attr("aria-hidden", "true").text(chance_text::cut(top)));
    let heads = chance_text::heads(top);
    let head = |(at, words): (usize, String)| -> Html {
        // The column of the bars has no head.
        let cell = if words.is_empty() { el("td") } else { el("th").attr("scope", "col") };
        cell.class(if at > 1 { "number" } else { "" }).text(words).into()
    };
    let head = el("thead").with(el("tr").all(heads.into_iter().enumerate().map(head).collect()));
    el("div")
        .class("ranges")
        .with(
            el("table")
                .class("bars")
                .attr("aria-label", name)
                .with(head)
                .with(el("tbody").all(all.into_iter().map(row).collect())),
        )
        .with(cut)
        .into()
}
