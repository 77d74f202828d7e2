//! The details of a milestone or timebox, below its sign on the calendar.

use super::canvas::TimelineCanvas;
use crate::app::msg::Msg;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::DayRange;
use crate::model::{Key, Record, Uid};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::{El, el};
use crate::ui::timeline::css::px;
use wasm_bindgen::JsCast;
use yew::virtual_dom::ListenerKind;

/// Width of the panel, px.
const WIDTH: f64 = 260.0;

/// The panel, for what stands on these days.
pub fn panel(canvas: &TimelineCanvas, list: Key, entry: &Record, range: DayRange) -> El {
    let camera = &canvas.camera;
    let x = camera.scale.x(range.first).max(camera.view.left);
    let left = x.min(camera.view.left + camera.width() - WIDTH - 8.0).max(camera.view.left);
    let (dispatch, uid) = (&canvas.dispatch, entry.uid);
    let fields: &[(Key, &'static str, &'static str)] = if list == Key::Milestones {
        &[
            (Key::Title, timeline_text::mark_name(), ""),
            (Key::Date, timeline_text::mark_date(), timeline_text::example_date()),
        ]
    } else {
        &[
            (Key::Title, timeline_text::mark_name(), ""),
            (Key::Start, timeline_text::mark_start(), timeline_text::example_start()),
            (Key::End, timeline_text::mark_end(), timeline_text::example_end()),
        ]
    };
    let close = Msg::Timeline(TimelineMsg::Mark(None));
    let leave = {
        let (dispatch, close) = (dispatch.clone(), close.clone());
        move |event: &web_sys::KeyboardEvent| {
            if event.key() == "Escape" {
                event.prevent_default();
                dispatch.send(close.clone());
            }
            if !(event.ctrl_key() || event.meta_key() || event.alt_key()) || event.key() == "Escape" {
                event.stop_propagation();
            }
        }
    };
    let gone = Msg::Timeline(TimelineMsg::RemoveMark { list, uid });
    let name = timeline_text::mark_kind(list);
    el("div")
        .key(format!("panel{}", uid.0))
        .class("mark-panel")
        .attr("role", "dialog")
        .attr("aria-label", name)
        .style(px("left", left) + &px("top", camera.head + 2.0) + &px("width", WIDTH))
        .on_key(leave)
        .with(
            el("header")
                .with(el("b").text(name))
                .with(square(timeline_text::delete_mark(list), Icon::Delete, dispatch, gone))
                .with(square(crate::base::say::shell::close(), Icon::Close, dispatch, close)),
        )
        .all(
            fields
                .iter()
                .map(|(key, label, hint)| field(dispatch, list, uid, entry, *key, label, hint).into())
                .collect(),
        )
}

fn field(
    dispatch: &Dispatch,
    list: Key,
    uid: Uid,
    entry: &Record,
    key: Key,
    label: &'static str,
    hint: &'static str,
) -> El {
    let shown = entry.text(key).unwrap_or_default().to_owned();
    let (dispatch, old) = (dispatch.clone(), shown.clone());
    let change = move |event: &web_sys::Event| {
        let Some(input) = event.target().and_then(|on| on.dyn_into::<web_sys::HtmlInputElement>().ok()) else { return };
        let typed = input.value();
        dispatch.send(Msg::Timeline(TimelineMsg::TypeMark { list, uid, key, typed: typed.clone() }));
        // What was refused stays, marked, until it is mended.
        let taken = dispatch.state().and_then(|state| {
            let entry = state.doc.plan.list(list).iter().find(|entry| entry.uid == uid)?.clone();
            Some(entry.text(key).unwrap_or_default() != old || typed.trim() == old)
        });
        let refused = taken == Some(false);
        let _ = input.set_attribute("aria-invalid", if refused { "true" } else { "false" });
    };
    let input = el("input").class("input").attr("placeholder", hint).value(shown).on(ListenerKind::onchange, change);
    el("label").class("field").with(el("span").text(label)).with(input)
}
