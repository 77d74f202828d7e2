//! The legend of the colour rules below a view, and the sign of a rule on a row or a card.

use crate::app::colour_rules::{GivenColour, text};
use crate::app::items::msg::ItemsMsg;
use crate::app::msg::Msg;
use crate::app::timeline::text as timeline_text;
use crate::app::ui::State;
use crate::app::view::View;
use crate::ui::hooks::Dispatch;
use crate::ui::parts::markup::{El, button, el};
use yew::Html;

/// The legend, where the view has colours of rules: each entry shows only the items of its rule; pressed again, all. The timeline has a legend of its own.
pub fn legend(state: &State, dispatch: &Dispatch) -> Option<El> {
    let shows = match state.ui.view {
        View::Scores | View::Board => true,
        View::Matrix => state.ui.matrix.colour.is_none(),
        View::Timeline | View::Insights => false,
    };
    let colours = state.doc.rule_colours();
    let asked = &state.ui.items.query.text;
    let entry = |rule: &GivenColour| -> Html {
        let on = asked.trim() == &*rule.words;
        let words = if on { "".into() } else { rule.words.clone() };
        button("entry")
            .aria("aria-pressed", on)
            .attr("title", text::show_only(&*rule.name))
            .send(dispatch, Msg::Items(ItemsMsg::Filter(words)))
            .with(el("span").class(format!("rule-sign hue-{}", rule.hue)).attr("aria-hidden", "true").text(rule.mark))
            .with(el("span").text(rule.name.to_string()))
            .with(el("span").class("count").text(state.ui.locale.number(rule.count as f64, 0)))
            .into()
    };
    let entries: Vec<Html> = if shows { colours.legend().map(entry).collect() } else { Vec::new() };
    let group = el("div").class("rule-legend").attr("role", "group").attr("aria-label", timeline_text::legend());
    (!entries.is_empty()).then(|| group.all(entries))
}

/// The sign of a rule, with its name for those who do not see colours.
pub fn sign(rule: &GivenColour) -> El {
    el("span")
        .class("rule-sign")
        .attr("role", "img")
        .attr("aria-label", rule.name.to_string())
        .attr("title", rule.name.to_string())
        .text(rule.mark)
}
