//! The menu of the levels that a view shows, for plans that have any.

use crate::app::items::msg::ItemsMsg;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::options::ItemLevel;
use crate::app::ui::State;
use crate::ui::parts::menu::{Menu, MenuChoice};

/// The menu; none in a flat plan.
pub fn levels(state: &State) -> Option<Menu> {
    let now = state.ui.items.level;
    let choice = |level: ItemLevel| MenuChoice {
        label: items_text::level_name(level).into(),
        keys: "",
        checked: Some(level == now),
        enabled: true,
        msg: Some(Msg::Items(ItemsMsg::Level(level))),
    };
    let choices = ItemLevel::ALL.into_iter().map(choice).collect();
    let label = format!("Level: {}", items_text::level_name(now));
    state.ui.grid.nests.then(|| Menu::new("level", label, choices))
}
