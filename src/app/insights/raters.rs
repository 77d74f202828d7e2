//! The opinions of the raters, once their votes are revealed.

use crate::app::ballots::msg::BallotsMsg;
use crate::app::ballots::opinions as ballots;
use crate::app::ballots::text as words;
use crate::app::doc::Doc;
use crate::app::insights::blocks::InsightBlock;
use crate::app::insights::blocks::InsightButton;
use crate::app::insights::blocks::InsightRow;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::text::{item_name, key_name};
use crate::app::ui::Ui;

/// The number of items in the table of disagreement.
const DISPUTED: usize = 15;

/// The people who have voted, and the items they disagree on.
pub fn raters(doc: &Doc, ui: &Ui) -> Vec<InsightBlock> {
    let open =
        InsightButton { label: words::BALLOTS.to_owned(), msg: Msg::Dialog(Some(Dialog::Ballots)), edits: false };
    let raters = ballots::raters(&doc.plan);
    if raters.is_empty() {
        return vec![InsightBlock::Hint(words::NO_VOTES.to_owned()), InsightBlock::Buttons(vec![open])];
    }
    let mut blocks = vec![InsightBlock::Say(words::raters(&raters))];
    if !ui.ballots.revealed {
        let reveal = InsightButton {
            label: words::REVEAL.to_owned(),
            msg: Msg::Ballots(BallotsMsg::Reveal(true)),
            edits: false,
        };
        blocks.push(InsightBlock::Buttons(vec![open, reveal]));
        blocks.push(InsightBlock::Hint(words::HIDDEN.to_owned()));
        return blocks;
    }
    let row = |opinion: ballots::Opinion| InsightRow {
        uid: Some(opinion.uid),
        cells: vec![
            item_name(&doc.plan, opinion.uid).to_string(),
            format!("{}: {}", key_name(opinion.key), opinion.words),
            opinion.who,
            opinion.now,
        ],
        button: opinion.median.map(|_| InsightButton {
            label: words::ACCEPT.to_owned(),
            msg: Msg::Ballots(BallotsMsg::AcceptMedians(vec![opinion.uid])),
            edits: true,
        }),
    };
    let rows = ballots::disputed(doc, DISPUTED, &ui.locale).into_iter().map(row).collect();
    let head = ["Item", "Votes", "Who", "Plan"].map(str::to_owned).into();
    let all = doc.plan.items().iter().map(|item| item.uid).collect();
    blocks.push(InsightBlock::Buttons(vec![
        open,
        InsightButton {
            label: words::ACCEPT_ALL.to_owned(),
            msg: Msg::Ballots(BallotsMsg::AcceptMedians(all)),
            edits: true,
        },
        InsightButton { label: words::HIDE.to_owned(), msg: Msg::Ballots(BallotsMsg::Reveal(false)), edits: false },
    ]));
    blocks.push(InsightBlock::Table(words::DISPUTED.to_owned(), head, rows));
    blocks
}
