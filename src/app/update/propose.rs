//! Proposals: begun, heard of, accepted; and what makes way for a drag.

use std::rc::Rc;

use super::{Turn, edit};
use crate::app::msg::{Effect, News};
use crate::app::propose::{Found, Propose, Proposing, Run, Way, Wish, dates};
use crate::app::state::{Goto, View};
use crate::app::text;
use crate::edit::Command;
use crate::jobs::{propose as job, replan};
use crate::model::{Key, Uid};
use crate::schedule::calendar::DayRange;

/// Takes in what a reader does.
pub fn propose(turn: &mut Turn, act: Propose) {
    match act {
        Propose::Open => open(turn),
        Propose::Close => {
            turn.effects.push(Effect::StopJob(job::KIND));
            turn.ui().propose = None;
        }
        Propose::Wish(wish) => {
            if let Some(panel) = panel(turn) {
                panel.wish = wish;
                start(turn);
            }
        }
        Propose::Start => start(turn),
        Propose::Stop => {
            turn.effects.push(Effect::StopJob(job::KIND));
            let doc = turn.doc.clone();
            if let Some(panel) = panel(turn) {
                panel.run = Run::Stopped;
                panel.draw(&doc, true);
            }
        }
        Propose::Tick(uid, take) => {
            let doc = turn.doc.clone();
            if let Some(panel) = panel(turn) {
                let others = panel.refused.iter().copied().filter(|other| *other != uid);
                panel.refused = others.chain((!take).then_some(uid)).collect();
                panel.weigh();
                panel.draw(&doc, true);
                let words = text::propose::ticked(&doc.plan, uid, take, panel.held.len());
                turn.say(words);
            }
        }
        Propose::Accept => accept(turn),
        Propose::Again => {
            let plan = turn.doc.plan.clone();
            if let Some(panel) = panel(turn) {
                let without = panel.without(&plan);
                panel.wish.stays.extend(without);
                start(turn);
            }
        }
        Propose::MakeWay(on) => {
            turn.ui().make_way = on;
            turn.say(if on { text::propose::MAKES_WAY } else { text::propose::STANDS });
        }
        Propose::Dragged(uid, range) => dragged(turn, uid, range),
        Propose::Dropped => {
            turn.effects.push(Effect::StopJob(replan::KIND));
            turn.ui().way = None;
        }
    }
}

fn panel<'t>(turn: &'t mut Turn) -> Option<&'t mut Proposing> {
    turn.ui.propose.as_ref()?;
    turn.ui().propose.as_mut().map(Rc::make_mut)
}

fn open(turn: &mut Turn) {
    if !turn.ui.editable(turn.doc) {
        return;
    }
    let wish = Wish::for_plan(turn.doc);
    let ui = turn.ui();
    ui.view = View::Timeline;
    ui.details = None;
    let panel =
        Proposing { wish, run: Run::Running, found: None, refused: Rc::from([]), held: Rc::from([]), preview: None };
    ui.propose = Some(Rc::new(panel));
    start(turn);
}

fn start(turn: &mut Turn) {
    let doc = turn.doc.clone();
    let Some(panel) = panel(turn) else { return };
    panel.run = Run::Running;
    panel.found = None;
    panel.preview = None;
    panel.refused = Rc::from([]);
    panel.held = Rc::from([]);
    let options = panel.wish.ask(&doc).text().into();
    turn.effects.push(Effect::Job { kind: job::KIND, options });
}

/// A proposal has something to say.
pub fn heard(turn: &mut Turn, news: News) {
    let doc = turn.doc.clone();
    let Some(panel) = panel(turn).filter(|panel| panel.run == Run::Running) else { return };
    let at_rest = matches!(news, News::Done(_));
    let first = panel.preview.is_none();
    match news {
        News::Progress(text) | News::Done(text) => {
            panel.found = Some(Rc::new(Found::new(&doc.plan, &text)));
            panel.weigh();
            panel.draw(&doc, at_rest);
        }
        News::Failed(why) => panel.run = Run::Failed(why),
    }
    let shown = first && panel.preview.is_some();
    if at_rest {
        panel.run = Run::Done;
        let words = panel.found.as_ref().map(|found| text::propose::summary(found)).unwrap_or_default();
        turn.say(words);
    }
    if shown {
        let number = turn.ui.goto.map_or(1, |(number, _)| number + 1);
        turn.ui().goto = Some((number, Goto::Fit));
    }
}

fn accept(turn: &mut Turn) {
    let Some(panel) = turn.ui.propose.clone() else { return };
    let Some(command) = panel.command(turn.doc) else { return };
    let count = panel.found.as_ref().map_or(0, |found| panel.taken(found).count());
    turn.effects.push(Effect::StopJob(job::KIND));
    let revision = turn.doc.revision;
    edit::edit(turn, &command, text::propose::ACCEPTED.into());
    if turn.doc.revision != revision {
        turn.ui().propose = None;
        turn.ui().make_way = true;
        turn.say(text::propose::accepted(count));
    }
}

/// Asks what would make way for an item that goes there.
fn dragged(turn: &mut Turn, uid: Uid, range: DayRange) {
    let same = turn.ui.way.as_ref().is_some_and(|way| way.item == (uid, range));
    if same || !turn.ui.make_way || !turn.ui.editable(turn.doc) {
        return;
    }
    let moves = turn.ui.way.as_ref().map(|way| way.moves.clone()).unwrap_or_default();
    turn.ui().way = Some(Rc::new(Way { item: (uid, range), moves, known: false }));
    ask(turn, uid, range);
}

fn ask(turn: &mut Turn, uid: Uid, range: DayRange) {
    let Some(item) = turn.doc.plan.index_of(Key::Items, uid) else { return };
    let ask = replan::Ask { now: crate::app::propose::now(turn.doc), item: item as u32, to: range };
    turn.effects.push(Effect::Job { kind: replan::KIND, options: ask.text().into() });
}

/// What makes way has been found, for a drag that goes on or for one that is over.
pub fn way(turn: &mut Turn, news: News) {
    let (News::Progress(text) | News::Done(text)) = news else { return };
    let Some(way) = turn.ui.way.clone() else { return };
    let items = turn.doc.plan.items();
    let moves = replan::read(&text).into_iter().filter_map(|(at, range)| Some((items.get(at as usize)?.uid, range)));
    let moves: Vec<(Uid, DayRange)> = moves.collect();
    if turn.ui.settling.is_some() {
        return settle(turn, &moves);
    }
    turn.ui().way = Some(Rc::new(Way { item: way.item, moves, known: true }));
}

/// An item has been moved by hand: what must make way does, in the same step of undo.
pub fn moved(turn: &mut Turn, uid: Uid, range: DayRange) {
    if !turn.ui.make_way {
        return;
    }
    let known = turn.ui.way.clone().filter(|way| way.known && way.item == (uid, range));
    turn.ui().settling = Some(turn.doc.revision);
    match known {
        Some(way) => settle(turn, &way.moves),
        None => {
            turn.ui().way = Some(Rc::new(Way { item: (uid, range), moves: Vec::new(), known: false }));
            ask(turn, uid, range);
        }
    }
}

fn settle(turn: &mut Turn, moves: &[(Uid, DayRange)]) {
    let moved_at = turn.ui.settling;
    turn.ui().settling = None;
    turn.ui().way = None;
    turn.effects.push(Effect::StopJob(replan::KIND));
    // Only right after the move: what was done since counts for more.
    if moves.is_empty() || moved_at != Some(turn.doc.revision) {
        return;
    }
    let Some(label) = turn.doc.history.next_undo().cloned() else { return };
    let steps = turn.doc.history.len();
    let values = moves.iter().flat_map(|(uid, range)| dates(*range).map(|(key, value)| (*uid, key, value)));
    edit::edit(turn, &Command::Set { list: Key::Items, values: values.collect() }, label.clone());
    if turn.doc.history.len() > steps {
        Rc::make_mut(&mut turn.doc().history).squash_since(steps - 1, label);
        turn.say(text::propose::made_way(moves.len()));
    }
}
