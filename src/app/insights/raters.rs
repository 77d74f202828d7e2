//! The opinions of the raters, once their votes are revealed.

use crate::app::ballots::msg::BallotsMsg;
use crate::app::ballots::opinions as ballots;
use crate::app::ballots::text as words;
use crate::app::doc::Doc;
use crate::app::insights::blocks::InsightBlock;
use crate::app::insights::blocks::InsightButton;
use crate::app::insights::blocks::InsightRow;
use crate::app::insights::text as said;
use crate::app::msg::Msg;
use crate::app::options::Dialog;
use crate::app::text::{item_name, key_name};
use crate::app::ui::Ui;

/// The number of items in the table of disagreement.
const DISPUTED: usize = 15;
/// At most so many raters have a column each.
const COLUMNS: usize = 8;

/// The people who have voted, and the items they disagree on.
pub fn raters(doc: &Doc, ui: &Ui) -> Vec<InsightBlock> {
    let open =
        InsightButton { label: words::ballots().to_owned(), msg: Msg::Dialog(Some(Dialog::Ballots)), edits: false };
    let raters = ballots::raters(&doc.plan);
    if raters.is_empty() {
        return vec![InsightBlock::Hint(words::no_votes().to_owned()), InsightBlock::Buttons(vec![open])];
    }
    let mut blocks = vec![InsightBlock::Say(words::raters(&raters))];
    if !ui.ballots.revealed {
        let reveal = InsightButton {
            label: words::reveal().to_owned(),
            msg: Msg::Ballots(BallotsMsg::Reveal(true)),
            edits: false,
        };
        blocks.push(InsightBlock::Hint(words::hidden().to_owned()));
        blocks.push(InsightBlock::Buttons(vec![reveal, open]));
        return blocks;
    }
    // Each rater a column, as far as they fit beside each other.
    let columns: Vec<&str> = raters.iter().map(|(name, _)| name.as_str()).take(COLUMNS).collect();
    let columns = if raters.len() > COLUMNS { Vec::new() } else { columns };
    let row = |opinion: ballots::Opinion| {
        let mut cells = vec![item_name(&doc.plan, opinion.uid).to_string(), key_name(opinion.key).to_owned()];
        let mut marks = Vec::new();
        for name in &columns {
            let vote = opinion.votes.iter().find(|vote| *vote.by == **name);
            marks.extend(vote.filter(|vote| vote.far).map(|_| cells.len()));
            cells.push(vote.map_or_else(String::new, |vote| vote.vote.clone()));
        }
        if columns.is_empty() {
            cells.push(opinion.words);
        }
        cells.extend([opinion.middle, opinion.now]);
        let take = opinion.median.map(|_| InsightButton {
            label: words::accept().to_owned(),
            msg: Msg::Ballots(BallotsMsg::AcceptMedians(vec![opinion.uid])),
            edits: true,
        });
        InsightRow { uid: Some(opinion.uid), cells, marks, button: take }
    };
    let rows = ballots::disputed(doc, DISPUTED, &ui.locale).into_iter().map(row).collect();
    let mut head: Vec<String> = [said::item(), said::estimate()].map(str::to_owned).into();
    head.extend(columns.iter().map(|name| (*name).to_owned()));
    if columns.is_empty() {
        head.push(said::votes().to_owned());
    }
    head.extend([said::median(), said::plan()].map(str::to_owned));
    let all = doc.plan.items().iter().map(|item| item.uid).collect();
    blocks.push(InsightBlock::Buttons(vec![
        InsightButton {
            label: words::accept_all().to_owned(),
            msg: Msg::Ballots(BallotsMsg::AcceptMedians(all)),
            edits: true,
        },
        open,
        InsightButton { label: words::hide().to_owned(), msg: Msg::Ballots(BallotsMsg::Reveal(false)), edits: false },
    ]));
    blocks.push(InsightBlock::Table(words::disputed().to_owned(), head, rows));
    blocks
}
