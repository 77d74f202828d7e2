//! The colour of a team, wherever it is shown.

use crate::app::msg::Msg;
use crate::app::settings::msg::PlanMsg;
use crate::app::settings::text as words;
use crate::app::timeline::hues::{colour_of, hue_names};
use crate::model::{Key, Team, Value};
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, el, option};

/// The choice of a colour; without one the team keeps the one that hangs on its id.
pub fn field(dispatch: &Dispatch, team: &Team, hue: Option<u8>) -> El {
    let (uid, name) = (team.uid, team.name().unwrap_or(team.id()).to_owned());
    let own = team.color().is_some();
    let hue = hue.unwrap_or_default();
    let choose = move |value: String| {
        let colour = value.parse::<u8>().ok().map(|hue| Value::text(colour_of(hue)));
        Some(Msg::Plan(PlanMsg::SetIn(Key::Teams, uid, Key::Color, colour)))
    };
    let mut options = vec![option("", !own, words::automatic())];
    let choice = |(at, name): (usize, &&'static str)| option(at.to_string(), own && at == usize::from(hue), *name);
    options.extend(hue_names().iter().enumerate().map(choice));
    let select = el("select").class("input").attr("aria-label", words::colour_of(&name));
    el("label")
        .class(format!("colour hue-{hue}"))
        .with(el("span").class("swatch").attr("aria-hidden", "true"))
        .with(el("span").text(words::colour()))
        .with(select.change(dispatch, choose).all(options))
}
