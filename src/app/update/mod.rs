//! A state and a message make the next state and what the world is asked to do: a table of one line per message.

mod ballots;
mod compare;
mod conflict;
mod document;
mod edit;
mod estimates;
mod fresh;
mod import;
mod jobs;
mod lanes;
mod look;
mod many;
mod propose;
mod schedule;
mod table;

use std::rc::Rc;

use super::chance;
use super::msg::{Effect, Msg};
use super::ports::Ports;
use super::state::{Doc, Ui, View};
use super::text;
use crate::edit::Command;
use crate::model::check;
use crate::score::ballots::read;

pub use conflict::stamped;
pub use edit::follow;

/// The pieces an arm works on: the document and the view are copied on the first write.
pub(super) struct Turn<'t> {
    pub doc: &'t mut Rc<Doc>,
    pub ui: &'t mut Rc<Ui>,
    pub ports: &'t mut dyn Ports,
    pub effects: &'t mut Vec<Effect>,
}

impl Turn<'_> {
    fn doc(&mut self) -> &mut Doc {
        Rc::make_mut(self.doc)
    }

    fn ui(&mut self) -> &mut Ui {
        Rc::make_mut(self.ui)
    }

    fn say(&mut self, text: impl Into<Rc<str>>) {
        self.ui().say(text, false);
    }

    fn fail(&mut self, text: impl Into<Rc<str>>) {
        self.ui().say(text, true);
    }
}

/// Takes one message in.
pub fn update(doc: &mut Rc<Doc>, ui: &mut Rc<Ui>, msg: Msg, ports: &mut dyn Ports, effects: &mut Vec<Effect>) {
    let turn = &mut Turn { doc, ui, ports, effects };
    match msg {
        Msg::Open { text, from } => document::open(turn, &text, from),
        Msg::Save => {
            fresh::drop_blank(turn);
            document::save(turn);
        }
        Msg::Saved { revision, to, rev } => document::saved(turn, revision, to, rev),
        Msg::SaveFailed(why) => document::save_failed(turn, why),
        Msg::Linked(link) => turn.ui().link = Some(link),
        Msg::Closable(closable) => turn.ui().closable = closable,
        Msg::DraftRefused(why) => turn.doc().draft_refused = why,
        Msg::Problems(problems) => document::problems(turn, problems),
        Msg::Today(day) => turn.doc().today = day,
        Msg::Locale(locale) => turn.ui().locale = locale,
        Msg::Edit { command, label } => edit::edit(turn, &command, label),
        Msg::SetRoot(key, value) => edit::edit(turn, &Command::SetRoot(key, value), text::plan_key(key).into()),
        Msg::SetSetting(key, value) => edit::edit(turn, &Command::SetSetting(key, value), text::setting(key).into()),
        Msg::SetBudget(key, share, before) => edit::set_budget(turn, key, share, before),
        Msg::Set(uid, key, value) => edit::set(turn, uid, key, value),
        Msg::Group(by) => look::group(turn, by),
        Msg::CloseGroup(key) => look::close_group(turn, key),
        Msg::Clear(uids, key) => edit::clear(turn, &uids, key),
        Msg::Add { below, values } => fresh::add(turn, below, values),
        Msg::NextNew(uid) => fresh::next(turn, uid),
        Msg::EndNew(uid) => fresh::end(turn, uid),
        Msg::Duplicate(uids) => edit::duplicate(turn, &uids),
        Msg::Delete(uids) => edit::delete(turn, uids),
        Msg::Reorder(uid, by) => edit::reorder(turn, uid, by),
        Msg::PlaceBefore(uid, before) => edit::place_before(turn, uid, before),
        Msg::Blank => {
            turn.doc().begun = true;
            // What is typed next is the first item's title.
            if turn.ui.view == View::Scores {
                fresh::add(turn, None, Vec::new());
            }
        }
        Msg::Undo => edit::undo(turn),
        Msg::Redo => edit::redo(turn),
        Msg::Show(view) => turn.ui().view = view,
        Msg::Views(views) => look::views(turn, views),
        Msg::Mode(mode) => turn.ui().mode = mode,
        Msg::TitleOpened => turn.ui().edit = None,
        Msg::Filter(text) => look::filter(turn, text),
        Msg::Sort(sort) => look::sort(turn, sort),
        Msg::EnterRow(uid) => look::enter_row(turn, uid),
        Msg::Select(uids) => turn.ui().selection = uids.into(),
        Msg::Board(by) => turn.ui().board = by,
        Msg::Lanes(lanes) => turn.ui().lanes = lanes,
        Msg::Fold(lane) => look::fold(turn, lane),
        Msg::Chart(chart) => turn.ui().chart = chart,
        Msg::Zoom(zoom) => turn.ui().zoom = Some(zoom),
        Msg::Goto(goto) => turn.ui().goto = Some((turn.ui.goto.map_or(1, |(number, _)| number + 1), goto)),
        Msg::Compare(uid) => turn.ui().compare = uid,
        Msg::Seed(seed) => turn.ui().seed = seed,
        Msg::Top(top) => turn.ui().top = top,
        Msg::Reveal(on) => turn.ui().revealed = on,
        Msg::Matrix(look) => turn.ui().matrix = look,
        Msg::Against(against) => turn.ui().against = against,
        Msg::ExportAs(leaving) => turn.ui().leaving = leaving,
        Msg::Dialog(dialog) => look::dialog(turn, dialog),
        Msg::Details(uid) => {
            if uid.is_none() && turn.ui.view == View::Scores {
                // The row has the focus again, wherever it stands by now.
                turn.ui().seek = turn.ui.details;
            }
            turn.ui().details = uid;
            // Details that a dialog leads to are looked at, not lain behind it.
            if uid.is_some() {
                turn.ui().dialog = None;
            }
        }
        Msg::Ask(effect) => turn.effects.push(effect),
        Msg::Say(text) => turn.say(text),
        Msg::Fail(text) => turn.fail(text),
        Msg::Dismiss => turn.ui().note = None,
        Msg::Theirs(text) => conflict::theirs(turn, &text),
        Msg::ChooseTheirs(at, theirs) => conflict::choose_theirs(turn, at, theirs),
        Msg::SettleClashes => conflict::settle(turn),
        Msg::DraftFound(draft) => document::draft_found(turn, draft),
        Msg::Draft(take) => document::draft(turn, take),
        Msg::Merge(text) => conflict::merge_in(turn, &text),
        Msg::Check => document::problems(turn, check::check(&turn.doc.plan).into()),
        Msg::Type(uid, key, text) => edit::typed(turn, uid, key, &text),
        Msg::TypeAll(uids, column, text) => many::typed(turn, &uids, column, &text),
        Msg::FillDown(uids, column) => many::fill_down(turn, &uids, column),
        Msg::Columns(layout) => many::columns(turn, layout),
        Msg::OwnColumns(own) => many::own_columns(turn, &own),
        Msg::KeepFilter(name, words) => many::keep_filter(turn, &name, &words),
        Msg::PasteCells { at, columns, text } => table::paste_cells(turn, at, &columns, &text),
        Msg::PreviewTable(text) => import::preview(turn, &text),
        Msg::PreviewColumn(column, choice) => import::column(turn, column, &choice),
        Msg::PreviewHeader(header) => import::header(turn, header),
        Msg::PreviewReading(column, place) => import::reading(turn, column, place),
        Msg::PreviewTotals(with) => import::totals(turn, with),
        Msg::AcceptTable => import::accept(turn),
        Msg::AddPlan(text) => import::add_plan(turn, &text),
        Msg::SetIn(list, uid, key, value) => edit::set_in(turn, list, uid, key, value),
        Msg::AddTo(list, values) => edit::add_to(turn, list, values),
        Msg::DeleteFrom(list, uid) => edit::delete_from(turn, list, uid),
        Msg::Schedule { uid, when, lane } => schedule::schedule(turn, uid, when, lane),
        Msg::Shift { uid, days, again } => schedule::shift(turn, uid, days, again),
        Msg::Resize { uid, edge, days, again } => schedule::resize(turn, uid, edge, days, again),
        Msg::Retime { list, uid, when, again } => schedule::retime_mark(turn, list, uid, when, again),
        Msg::Unschedule(uid) => schedule::unschedule(turn, uid),
        Msg::Depend { from, to, on } => schedule::depend(turn, from, to, on),
        Msg::ToLane(uid, lane) => schedule::to_lane(turn, uid, &lane),
        Msg::CreateDated { lane, when } => schedule::create(turn, &lane, when),
        Msg::Estimates { uid, values, again } => estimates::estimates(turn, uid, &values, again),
        Msg::ToHorizon(uid, word) => schedule::to_horizon(turn, uid, word),
        Msg::MoveLane { lane, down, whole } => lanes::step(turn, &lane, down, whole),
        Msg::PlaceLane { lane, by, below } => lanes::place(turn, &lane, &by, below),
        Msg::TakeBallots(text) => ballots::take(turn, &read(&text)),
        Msg::AcceptMedians(uids) => ballots::accept(turn, &uids),
        Msg::Discuss(uid) => ballots::discuss(turn, uid),
        Msg::Rater(name) => ballots::rater(turn, &name),
        Msg::Vote(uid, key, text) => ballots::vote(turn, uid, key, &text),
        Msg::AddKeyResult(uid) => edit::add_key_result(turn, uid),
        Msg::AgainstText(text) => compare::against_text(turn, &text),
        Msg::TakeBaseline => compare::take_baseline(turn),
        Msg::Reason(id, why) => compare::reason(turn, id, why),
        Msg::Propose(act) => propose::propose(turn, act),
        Msg::Job(kind, news) => jobs::heard(turn, kind, news),
    }
    fresh::keep_up(turn);
    chance::keep_up(turn.doc, turn.ui, turn.effects);
}
