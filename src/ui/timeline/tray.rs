//! Items without dates, waiting below the calendar.

use super::desk::Desk;
use super::drag::Nodes;
use crate::app::derived::timeline::bar_title;
use crate::app::text;
use crate::model::Uid;
use yew::prelude::*;

/// The tray; nothing where every item has dates.
pub fn tray(desk: &Desk, nodes: &Nodes) -> Html {
    let count = desk.timeline.undated();
    if count == 0 {
        return html! { <div class="tray" ref={nodes.tray.clone()} hidden={true}></div> };
    }
    let plan = &desk.state.doc.plan;
    let name = text::timeline::tray(count, &desk.state.ui.locale);
    let listed = desk.timeline.tray();
    let stop = desk.chip.filter(|chip| desk.chips().contains(chip)).or(desk.chips().first().copied());
    let chip = |at: &u32| {
        let item = plan.items().get(*at as usize)?;
        let Uid(uid) = item.uid;
        Some(html! {
            <li key={uid}>
                <button type="button" class="chip" data-uid={uid.to_string()} tabindex={if stop == Some(item.uid) { "0" } else { "-1" }}
                    title={bar_title(item).to_owned()}>{ bar_title(item).to_owned() }</button>
            </li>
        })
    };
    html! {
        <div class="tray" ref={nodes.tray.clone()}>
            <span class="caption">{ &name }</span>
            <ul aria-label={name.clone()}>
                { for listed.iter().filter_map(chip) }
                if count > listed.len() {
                    <li key="more" class="more">{ text::timeline::more(count - listed.len(), &desk.state.ui.locale) }</li>
                }
            </ul>
        </div>
    }
}
