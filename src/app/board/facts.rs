//! The facts below a card's title.

use crate::app::board::state::CardFact;
use crate::app::board::text as board_text;
use crate::app::doc::Doc;
use crate::app::items::rows;
use crate::app::options::BoardBy;
use crate::app::text;
use crate::app::timeline::entries::calendar;
use crate::app::timeline::text as timeline_text;
use crate::app::timeline::time::ItemTimes;
use crate::app::ui::Ui;
use crate::exchange::cell::cell_text;
use crate::model::{Item, ItemIndex, Key};

/// The chosen facts of an item (the unit of the effort stands above, in the head of the column), in the order of [`CardFact::ALL`]; a board by horizon says the dates first.
pub fn facts(doc: &Doc, ui: &Ui, at: ItemIndex, item: &Item) -> String {
    let (dates, board) = (CardFact::Field(Key::Start), &ui.board);
    let shown = |fact: &CardFact| board.facts.contains(fact) || (*fact == dates && board.by == BoardBy::Horizon);
    let facts = CardFact::ALL.into_iter().filter(shown).filter_map(|known| fact(doc, ui, known, at, item));
    facts.collect::<Vec<String>>().join(" · ")
}

fn fact(doc: &Doc, ui: &Ui, fact: CardFact, at: ItemIndex, item: &Item) -> Option<String> {
    let locale = &ui.locale;
    match fact {
        CardFact::Rank => {
            let rank = rows::rank(ui, doc, at)?;
            Some(if doc.ranking.pinned(at).is_some() { board_text::pinned(rank) } else { board_text::ranked(rank) })
        }
        CardFact::Score => Some(match doc.ranking.score(at) {
            Some(score) => board_text::scored(&text::method_title(&doc.plan, doc.plan.method()), locale.score(score)),
            None => board_text::not_scored().to_owned(),
        }),
        CardFact::Field(Key::Start) => Some(timeline_text::span(ItemTimes::of(item)?, calendar(&doc.plan), locale)),
        CardFact::Field(Key::Effort) => Some(board_text::effort_of(locale.number(item.effort()?, 1))),
        CardFact::Field(Key::Progress) => Some(text::percent(&locale.number(item.progress()?, 0))),
        CardFact::Field(key) => {
            let words = cell_text(&doc.plan, item, key);
            (!words.is_empty()).then_some(words)
        }
    }
}
