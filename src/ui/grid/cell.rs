//! What stands in a cell while it is not edited: pieces of markup, no components.

use super::row::{Rank, Score};
use crate::app::cells::{Cells, Mark};
use crate::model::{Key, Record};
use crate::query::Column;
use crate::ui::parts::{Icon, icon};
use yew::prelude::*;

/// The classes of a column's cells and header: width and side.
pub fn class(column: Column) -> &'static str {
    match column {
        Column::Rank => "cell c-rank",
        Column::Score => "cell c-score",
        Column::Field(Key::Title) => "cell c-title",
        Column::Field(Key::Moscow) => "cell c-word c-moscow",
        Column::Field(Key::Status) => "cell c-word c-status",
        Column::Field(Key::Team) => "cell c-word c-team",
        Column::Field(Key::TimeCriticality | Key::RiskReduction | Key::ValuePerMonth) => "cell c-number c-wide",
        Column::Field(Key::Impact) => "cell c-number c-impact",
        Column::Field(_) => "cell c-number",
    }
}

/// The rank, how far the row has just moved, and whether it is pinned.
pub fn rank(rank: &Rank, editable: bool) -> Html {
    let by = rank.by.unsigned_abs();
    html! {
        <>
            if editable { <span class="grip" title="Drag to reorder">{ icon(Icon::Grip) }</span> }
            if rank.by != 0 {
                <span class={if rank.by > 0 { "up" } else { "down" }}>{ if rank.by > 0 { "↑" } else { "↓" } }{ by }</span>
            }
            if let Some(pin) = &rank.pin { <span class="pin" role="img" aria-label={pin} title={pin}>{ icon(Icon::Pin) }</span> }
            <span class="digits">{ rank.number.map_or_else(|| "–".to_owned(), |number| number.to_string()) }</span>
        </>
    }
}

/// The score with its bar, or what it needs.
pub fn score(score: &Score, cells: &Cells) -> Html {
    match score {
        Score::Of { score, bar } => html! {
            <>
                <span class="meter" aria-hidden="true"><i ~style={format!("width:{bar}%")}></i></span>
                <span class="digits">{ cells.locale.score(score.get()) }</span>
            </>
        },
        Score::Needs(needs) => html! {
            <span class="needs" title={needs.full.to_string()}><span aria-hidden="true">{ &*needs.short }</span><span class="hidden">{ &*needs.full }</span></span>
        },
    }
}

/// The value of a key.
pub fn value(cells: &Cells, item: &Record, key: Key, editable: bool) -> Html {
    if key == Key::Title {
        return title(cells, item);
    }
    let shown = cells.show(item, key);
    let word = item.text(key).filter(|_| shown.mark.is_none());
    let sign = match key {
        Key::Moscow => word.map(|word| html! { <span class={classes!("dot", word.to_owned())}></span> }),
        Key::Status => word.map(|word| html! { <span class={classes!("stage", word.to_owned())}></span> }),
        _ => None,
    };
    let chooses = editable && (Cells::only_offers(key) || matches!(key, Key::Impact | Key::Confidence));
    html! {
        <>
            { mark(&shown.mark) }
            { for sign }
            if !shown.text.is_empty() {
                <span class="text">{ shown.text }</span>
            } else if Column::Field(key).is_number() {
                <span class="none">{ "–" }</span>
            }
            if let Some(number) = shown.number { <span class="behind">{ number }</span> }
            if chooses { <span class="opens" aria-hidden="true">{ icon(Icon::Down) }</span> }
        </>
    }
}

fn title(cells: &Cells, item: &Record) -> Html {
    if let Some(json) = item.raw() {
        return html! { <><span class="wrong" role="img" aria-label="Problem">{ icon(Icon::Warn) }</span><span class="text none">{ &**json }</span></> };
    }
    let shown = cells.show(item, Key::Title);
    html! {
        <>
            { mark(&shown.mark) }
            if shown.text.is_empty() {
                <span class="text none">{ "Untitled" }</span>
            } else {
                <span class="text" title={shown.text.clone()}>{ &shown.text }</span>
            }
        </>
    }
}

fn mark(mark: &Option<Mark>) -> Html {
    match mark {
        None => Html::default(),
        Some(Mark::Wrong(why)) => {
            html! { <span class="wrong" role="img" aria-label={why.clone()} title={why.clone()}>{ icon(Icon::Warn) }</span> }
        }
        Some(Mark::OffScale(scale)) => {
            html! { <span class="off" title={format!("Off the scale. {scale}")}>{ "off" }<span class="long">{ " scale" }</span></span> }
        }
    }
}
