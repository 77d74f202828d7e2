//! Proposals: begun, heard of, accepted; and what makes way for a drag.

use crate::app::propose::found::FoundProposal;
use crate::app::propose::text as propose_text;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::decisions::noted::decision;
use crate::app::decisions::text as decisions_text;
use crate::app::decisions::update as decisions;
use crate::app::doc::Doc;
use crate::app::effect::{Effect, JobNews};
use crate::app::options::Goto;
use crate::app::propose::msg::ProposeMsg;
use crate::app::propose::state::DisplacedItems;
use crate::app::propose::state::OpenProposal;
use crate::app::propose::state::ProposalWish;
use crate::app::propose::state::SearchProgress;
use crate::app::propose::wish::dates;
use crate::app::scenarios;
use crate::app::timeline::wholes;
use crate::app::view::View;
use crate::edit::Command;
use crate::jobs::{propose as job, replan};
use crate::model::{Key, Uid};
use crate::schedule::calendar::DayRange;
use crate::schedule::dates::ScheduledDates;

/// Takes in what a reader does.
pub fn propose(context: &mut UpdateContext, act: ProposeMsg) {
    match act {
        ProposeMsg::Open => open(context),
        ProposeMsg::Close => {
            context.effects.push(Effect::StopJob(job::KIND));
            context.ui().propose.panel = None;
        }
        ProposeMsg::Wish(wish) => {
            if let Some(panel) = panel(context) {
                panel.wish = wish;
                start(context);
            }
        }
        ProposeMsg::Start => start(context),
        ProposeMsg::Stop => {
            context.effects.push(Effect::StopJob(job::KIND));
            let doc = context.doc.clone();
            if let Some(panel) = panel(context) {
                panel.run = SearchProgress::Stopped;
                panel.draw(&doc, true);
            }
        }
        ProposeMsg::Tick(uid, take) => {
            let doc = context.doc.clone();
            if let Some(panel) = panel(context) {
                let others = panel.refused.iter().copied().filter(|other| *other != uid);
                panel.refused = others.chain((!take).then_some(uid)).collect();
                panel.weigh();
                panel.draw(&doc, true);
                let words = propose_text::ticked(&doc.plan, uid, take, panel.blocked.len());
                context.say(words);
            }
        }
        ProposeMsg::Accept => accept(context),
        ProposeMsg::Keep => keep(context),
        ProposeMsg::Again => {
            let plan = context.doc.plan.clone();
            if let Some(panel) = panel(context) {
                let without = panel.without(&plan);
                panel.wish.stays.extend(without);
                start(context);
            }
        }
        ProposeMsg::MakeWay(on) => {
            context.ui().propose.make_way = on;
            context.say(if on { propose_text::makes_way() } else { propose_text::stands() });
        }
        ProposeMsg::Dragged(uid, range) => dragged(context, uid, range),
        ProposeMsg::Dropped => {
            context.effects.push(Effect::StopJob(replan::KIND));
            context.ui().propose.displaced = None;
        }
    }
}

fn panel<'t>(context: &'t mut UpdateContext) -> Option<&'t mut OpenProposal> {
    context.ui.propose.panel.as_ref()?;
    context.ui().propose.panel.as_mut().map(Rc::make_mut)
}

fn open(context: &mut UpdateContext) {
    if !context.ui.editable(context.doc) {
        return;
    }
    let wish = ProposalWish::for_plan(context.doc);
    let ui = context.ui();
    ui.view = View::Timeline;
    ui.details.item = None;
    let panel = OpenProposal {
        wish,
        run: SearchProgress::Running,
        found: None,
        refused: Rc::from([]),
        blocked: Rc::from([]),
        preview: None,
    };
    ui.propose.panel = Some(Rc::new(panel));
    start(context);
}

fn start(context: &mut UpdateContext) {
    let doc = context.doc.clone();
    let Some(panel) = panel(context) else { return };
    panel.run = SearchProgress::Running;
    panel.found = None;
    panel.preview = None;
    panel.refused = Rc::from([]);
    panel.blocked = Rc::from([]);
    let options = panel.wish.ask(&doc).text().into();
    context.effects.push(Effect::Job { kind: job::KIND, options });
}

/// A proposal has something to say.
pub fn take_proposal_news(context: &mut UpdateContext, news: JobNews) {
    let doc = context.doc.clone();
    let Some(panel) = panel(context).filter(|panel| panel.run == SearchProgress::Running) else { return };
    let at_rest = matches!(news, JobNews::Done(_));
    let first = panel.preview.is_none();
    match news {
        JobNews::Progress(text) | JobNews::Done(text) => {
            panel.found = Some(Rc::new(FoundProposal::new(&doc.plan, &text)));
            panel.weigh();
            panel.draw(&doc, at_rest);
        }
        JobNews::Failed(why) => panel.run = SearchProgress::Failed(why),
    }
    let shown = first && panel.preview.is_some();
    if at_rest {
        panel.run = SearchProgress::Done;
        let words = panel.found.as_ref().map(|found| propose_text::summary(found)).unwrap_or_default();
        context.say(words);
    }
    if shown {
        let number = context.ui.timeline.goto.map_or(1, |(number, _)| number + 1);
        context.ui().timeline.goto = Some((number, Goto::Fit));
    }
}

/// A proposal as it is taken: the command with the decision, the ids of its items, the decision in words and its entry in the log.
struct TakenProposal {
    command: Command,
    ids: Vec<Rc<str>>,
    what: String,
    entry: Option<Uid>,
}

fn taken(context: &mut UpdateContext) -> Option<TakenProposal> {
    let panel = context.ui.propose.panel.clone()?;
    let command = panel.command(context.doc)?;
    let uids: Vec<Uid> = panel.found.iter().flat_map(|found| panel.accepted(found)).map(|change| change.uid).collect();
    let ids = uids.iter().filter_map(|uid| context.doc.plan.readable_item(*uid)).map(|item| item.id().into());
    let ids: Vec<Rc<str>> = ids.collect();
    context.effects.push(Effect::StopJob(job::KIND));
    let what = decisions_text::accepted(uids.len());
    let entry = decision(&what, "", &context.ui.decisions.by, context.doc.today);
    let logged = decisions::plan_decision(context, entry, &ids);
    let (log, entry) = logged.map_or((None, None), |(command, uid)| (Some(command), Some(uid)));
    let command = Command::All([command].into_iter().chain(log).collect());
    Some(TakenProposal { command, ids, what, entry })
}

fn accept(context: &mut UpdateContext) {
    let Some(TakenProposal { command, ids, what, entry }) = taken(context) else { return };
    let revision = context.doc.revision;
    crate::app::transaction::edit(context, &command, propose_text::accept_step().into());
    if context.doc.revision != revision {
        context.ui().propose.panel = None;
        context.say(propose_text::accepted(ids.len()));
        decisions::offer_reason(context, &what, &ids, entry);
    }
}

/// Keeps the ticked changes as a scenario of their own, and opens it.
fn keep(context: &mut UpdateContext) {
    let Some(early) = context.ui.propose.panel.as_ref().map(|panel| panel.wish.early) else { return };
    let Some(taken) = taken(context) else { return };
    let title = if early { propose_text::value_early() } else { propose_text::earliest() };
    if scenarios::keep_proposal(context, &taken.command, title, propose_text::keep_step().into()) {
        context.ui().propose.panel = None;
    }
}

/// Asks what would make way for an item that goes there.
fn dragged(context: &mut UpdateContext, uid: Uid, range: DayRange) {
    let same = context.ui.propose.displaced.as_ref().is_some_and(|displaced| displaced.item == (uid, range));
    if same || !context.ui.propose.make_way || !context.ui.editable(context.doc) {
        return;
    }
    let moves = context.ui.propose.displaced.as_ref().map(|displaced| displaced.moves.clone()).unwrap_or_default();
    context.ui().propose.displaced = Some(Rc::new(DisplacedItems { item: (uid, range), moves, known: false }));
    let all = with_parts(context.doc, uid, range);
    ask(context, all);
}

/// An item that goes there, or all of its branch that goes with it.
fn with_parts(doc: &Doc, uid: Uid, to: DayRange) -> Vec<(Uid, DayRange)> {
    let fiscal = doc.plan.fiscal_start();
    let own = wholes::whole(doc, uid).map(|whole| (whole.when.range(fiscal), whole.item));
    // One end alone takes nothing along.
    match own.filter(|(own, _)| own.first != to.first && own.last != to.last) {
        None => vec![(uid, to)],
        Some((own, item)) => {
            let parts = wholes::moved(doc, item, to.first.days_since(own.first)).times;
            parts.into_iter().map(|(at, when)| (doc.plan.items()[at].uid, when.range(fiscal))).collect()
        }
    }
}

fn ask(context: &mut UpdateContext, all: Vec<(Uid, DayRange)>) {
    let plan = &context.doc.plan;
    let moved = all.into_iter().filter_map(|(uid, to)| Some((plan.item_index(uid)?, to))).collect();
    let ask = replan::ReplanRequest { now: crate::app::timeline::entries::now(context.doc), moved };
    context.effects.push(Effect::Job { kind: replan::KIND, options: ask.text().into() });
}

/// The items that make way have been found, for a drag that goes on or for one that is over.
pub fn take_displaced(context: &mut UpdateContext, news: JobNews) {
    let (JobNews::Progress(text) | JobNews::Done(text)) = news else { return };
    let Some(displaced) = context.ui.propose.displaced.clone() else { return };
    let items = context.doc.plan.items();
    let moves = replan::read(&text).into_iter().filter_map(|(at, range)| Some((items.get(at)?.uid, range)));
    let moves: Vec<(Uid, DayRange)> = moves.collect();
    if context.ui.propose.settling.is_some() {
        return settle(context, &moves);
    }
    context.ui().propose.displaced = Some(Rc::new(DisplacedItems { item: displaced.item, moves, known: true }));
}

/// An item has been moved by hand, with `all` that moved along: what must make way does, in the same step of undo.
pub fn push_others_after_move(context: &mut UpdateContext, item: (Uid, DayRange), all: Vec<(Uid, DayRange)>) {
    if !context.ui.propose.make_way {
        return;
    }
    let known = context.ui.propose.displaced.clone().filter(|displaced| displaced.known && displaced.item == item);
    context.ui().propose.settling = Some(context.doc.revision);
    match known {
        Some(displaced) => settle(context, &displaced.moves),
        None => {
            context.ui().propose.displaced = Some(Rc::new(DisplacedItems { item, moves: Vec::new(), known: false }));
            ask(context, all);
        }
    }
}

fn settle(context: &mut UpdateContext, moves: &[(Uid, DayRange)]) {
    let moved_at = context.ui.propose.settling;
    context.ui().propose.settling = None;
    context.ui().propose.displaced = None;
    context.effects.push(Effect::StopJob(replan::KIND));
    // Only right after the move: what was done since counts for more.
    if moves.is_empty() || moved_at != Some(context.doc.revision) {
        return;
    }
    let Some(label) = context.doc.history.next_undo().cloned() else { return };
    let steps = context.doc.history.len();
    let plan = context.doc.plan.clone();
    let by = |(uid, range): &(Uid, DayRange)| {
        let own = ScheduledDates::of(&plan.items()[plan.index_of(Key::Items, *uid)?], plan.fiscal_start())?.range;
        Some((crate::app::text::item_name(&plan, *uid), range.first.days_since(own.first)))
    };
    let told: Vec<(Rc<str>, i32)> = moves.iter().filter_map(by).collect();
    let values = moves.iter().flat_map(|(uid, range)| dates(*range).map(|(key, value)| (*uid, key, value)));
    crate::app::transaction::edit(context, &Command::Set { list: Key::Items, values: values.collect() }, label.clone());
    if context.doc.history.len() > steps {
        Rc::make_mut(&mut context.doc().history).squash_since(steps - 1, label);
        context.say(propose_text::made_way(&told));
    }
}
