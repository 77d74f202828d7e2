//! A name typed where it belongs: on the bar, or beside the sign of the milestone.

use super::canvas::{FocusTarget, SharedCanvas, TimelineCanvas};
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::timeline::msg::TimelineMsg;
use crate::app::timeline::text as timeline_text;
use crate::model::{Key, Uid};
use crate::ui::parts::keys::is_composed;
use crate::ui::parts::markup::{El, el};
use crate::ui::timeline::css::px;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

/// A field is at least this wide, px.
const LEAST: f64 = 220.0;

/// The field at a place, for what is given a name now.
pub fn field(canvas: &TimelineCanvas, list: Key, uid: Uid, (left, top, width): (f64, f64, f64)) -> Option<El> {
    let entry = canvas.state.doc.plan.list(list).iter().find(|entry| entry.uid == uid)?;
    Some(
        el("input")
            .key("naming")
            .class("naming field")
            .attr("aria-label", timeline_text::name_of(list))
            .attr("maxlength", "500")
            .value(entry.title_or_name().unwrap_or_default().to_owned())
            .style(px("left", left) + &px("top", top) + &px("width", width.max(LEAST))),
    )
}

/// The field on a bar.
pub fn on_bar(canvas: &TimelineCanvas) -> Option<El> {
    let (_, uid) = canvas.state.ui.timeline.naming.filter(|(list, _)| *list == Key::Items && canvas.editable())?;
    let part = canvas.part(canvas.timeline.find_uid(uid)?)?;
    field(canvas, Key::Items, uid, (canvas.camera.names + part.left, part.top, part.right - part.left))
}

fn input(event: &web_sys::Event) -> Option<HtmlInputElement> {
    let on = event.target()?.dyn_into::<HtmlInputElement>().ok()?;
    on.class_list().contains("naming").then_some(on)
}

/// A key in the field: Enter takes the name, Escape leaves it, and all others are its own. `None` for a key elsewhere.
pub fn press(shared: &SharedCanvas, event: &KeyboardEvent) -> Option<()> {
    let input = input(event)?;
    match event.key().as_str() {
        "Enter" | "Escape" if !is_composed(event) => {
            event.prevent_default();
            event.stop_propagation();
            end(shared, &input, event.key() == "Enter", true);
        }
        _ if event.ctrl_key() || event.meta_key() || event.alt_key() => {}
        _ => event.stop_propagation(),
    }
    Some(())
}

/// The focus has left the field: what stands in it is taken.
pub fn leave(shared: &SharedCanvas, event: &web_sys::Event) -> Option<()> {
    end(shared, &input(event)?, true, false);
    Some(())
}

fn end(shared: &SharedCanvas, input: &HtmlInputElement, take: bool, goes_on: bool) {
    let (dispatch, list, uid) = {
        let Ok(mut canvas) = shared.try_borrow_mut() else { return };
        let dispatch = canvas.dispatch.clone();
        // It may be over already: what is taken off the page loses the focus, too.
        let Some((list, uid)) = dispatch.state().and_then(|state| state.ui.timeline.naming) else { return };
        if goes_on {
            canvas.focus = Some(if list == Key::Items { FocusTarget::Bar(uid) } else { FocusTarget::Mark(uid) });
            canvas.settle_on(list, uid);
        }
        (dispatch, list, uid)
    };
    let typed = input.value();
    let typed = typed.trim();
    if take && typed != input.default_value() && !typed.is_empty() {
        dispatch.send(match list {
            Key::Items => Msg::Items(ItemsMsg::Type(uid, Key::Title, typed.into())),
            _ => Msg::Timeline(TimelineMsg::TypeMark { list, uid, key: Key::Title, typed: typed.to_owned() }),
        });
    }
    if goes_on {
        // What was typed has drawn the timeline, and given the focus away.
        if let Ok(mut canvas) = shared.try_borrow_mut() {
            canvas.focus = Some(if list == Key::Items { FocusTarget::Bar(uid) } else { FocusTarget::Mark(uid) });
        }
    }
    dispatch.send(Msg::Timeline(TimelineMsg::Name(None)));
}

impl TimelineCanvas {
    fn settle_on(&mut self, list: Key, uid: Uid) {
        if list == Key::Items {
            self.active = Some(uid);
        } else {
            self.mark = Some(uid);
        }
    }
}
