//! A state and a message make the next state and what the world is asked to do: a table of one line per message.

use std::rc::Rc;

use crate::app::chance::update as chance;
use crate::app::doc::Doc;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::ports::Ports;
use crate::app::text;
use crate::app::ui::Ui;
use crate::app::view::View;
use crate::edit::Command;
use crate::model::check;
use crate::score::ballots::read;

use crate::app::context::UpdateContext;

use crate::app::ballots::update as ballots;
use crate::app::board::update as board;
use crate::app::compare::update as compare;
use crate::app::document::{merging, update as document};
use crate::app::grid::{bulk, grouping, pasting};
use crate::app::import::update as import;
use crate::app::items::{adding, estimates, rows, update as items};
use crate::app::propose::update as propose;
use crate::app::settings::update as settings;
use crate::app::timeline::{folding, lane_order, update as timeline};
use crate::app::{job_news, navigation, transaction};

/// Takes one message in.
pub fn update(doc: &mut Rc<Doc>, ui: &mut Rc<Ui>, msg: Msg, ports: &mut dyn Ports, effects: &mut Vec<Effect>) {
    let context = &mut UpdateContext { doc, ui, ports, effects };
    match msg {
        Msg::Open { text, from } => document::open(context, &text, from),
        Msg::Save => {
            adding::drop_blank(context);
            document::save(context);
        }
        Msg::Saved { revision, to, rev } => document::saved(context, revision, to, rev),
        Msg::SaveFailed(why) => document::save_failed(context, why),
        Msg::Linked(link) => context.ui().link = Some(link),
        Msg::Closable(closable) => context.ui().closable = closable,
        Msg::DraftRefused(why) => context.doc().draft_refused = why,
        Msg::Problems(problems) => document::problems(context, problems),
        Msg::Today(day) => context.doc().today = day,
        Msg::Locale(locale) => context.ui().locale = locale,
        Msg::Edit { command, label } => transaction::edit(context, &command, label),
        Msg::SetRoot(key, value) => {
            transaction::edit(context, &Command::SetRoot(key, value), text::plan_key(key).into())
        }
        Msg::SetSetting(key, value) => {
            transaction::edit(context, &Command::SetSetting(key, value), text::setting(key).into())
        }
        Msg::SetBudget(key, share, before) => settings::set_budget(context, key, share, before),
        Msg::Set(uid, key, value) => items::set(context, uid, key, value),
        Msg::Group(by) => grouping::group(context, by),
        Msg::CloseGroup(key) => grouping::close_group(context, key),
        Msg::Clear(uids, key) => items::clear(context, &uids, key),
        Msg::Add { below, values } => adding::add(context, below, values),
        Msg::NextNew(uid) => adding::next(context, uid),
        Msg::EndNew(uid) => adding::end(context, uid),
        Msg::Duplicate(uids) => items::duplicate(context, &uids),
        Msg::Delete(uids) => items::delete(context, uids),
        Msg::Reorder(uid, by) => items::reorder(context, uid, by),
        Msg::PlaceBefore(uid, before) => items::place_before(context, uid, before),
        Msg::Blank => {
            context.doc().begun = true;
            // What is typed next is the first item's title.
            if context.ui.view == View::Scores {
                adding::add(context, None, Vec::new());
            }
        }
        Msg::Undo => transaction::undo(context),
        Msg::Redo => transaction::redo(context),
        Msg::Show(view) => context.ui().view = view,
        Msg::Views(views) => navigation::views(context, views),
        Msg::Mode(mode) => context.ui().mode = mode,
        Msg::TitleOpened => context.ui().edit = None,
        Msg::Filter(text) => rows::filter(context, text),
        Msg::Sort(sort) => rows::sort(context, sort),
        Msg::EnterRow(uid) => rows::enter_row(context, uid),
        Msg::Select(uids) => context.ui().selection = uids.into(),
        Msg::Board(by) => context.ui().board = by,
        Msg::Lanes(lanes) => context.ui().lanes = lanes,
        Msg::Fold(lane) => folding::fold(context, lane),
        Msg::Chart(chart) => context.ui().chart = chart,
        Msg::Zoom(zoom) => context.ui().zoom = Some(zoom),
        Msg::Goto(goto) => context.ui().goto = Some((context.ui.goto.map_or(1, |(number, _)| number + 1), goto)),
        Msg::Compare(uid) => context.ui().compare = uid,
        Msg::Seed(seed) => context.ui().seed = seed,
        Msg::Top(top) => context.ui().top = top,
        Msg::Reveal(on) => context.ui().revealed = on,
        Msg::Matrix(look) => context.ui().matrix = look,
        Msg::Against(against) => context.ui().against = against,
        Msg::ExportAs(leaving) => context.ui().leaving = leaving,
        Msg::Dialog(dialog) => navigation::dialog(context, dialog),
        Msg::Details(uid) => {
            if uid.is_none() && context.ui.view == View::Scores {
                // The row has the focus again, wherever it stands by now.
                context.ui().seek = context.ui.details;
            }
            context.ui().details = uid;
            // Details that a dialog leads to are looked at, not lain behind it.
            if uid.is_some() {
                context.ui().dialog = None;
            }
        }
        Msg::Ask(effect) => context.effects.push(effect),
        Msg::Say(text) => context.say(text),
        Msg::Fail(text) => context.fail(text),
        Msg::Dismiss => context.ui().note = None,
        Msg::Theirs(text) => merging::theirs(context, &text),
        Msg::ChooseTheirs(at, theirs) => merging::choose_theirs(context, at, theirs),
        Msg::SettleClashes => merging::settle(context),
        Msg::DraftFound(draft) => document::draft_found(context, draft),
        Msg::Draft(take) => document::draft(context, take),
        Msg::Merge(text) => merging::merge_in(context, &text),
        Msg::Check => document::problems(context, check::check(&context.doc.plan).into()),
        Msg::Type(uid, key, text) => items::typed(context, uid, key, &text),
        Msg::TypeAll(uids, column, text) => bulk::typed(context, &uids, column, &text),
        Msg::FillDown(uids, column) => bulk::fill_down(context, &uids, column),
        Msg::Columns(layout) => bulk::columns(context, layout),
        Msg::OwnColumns(own) => bulk::own_columns(context, &own),
        Msg::KeepFilter(name, words) => bulk::keep_filter(context, &name, &words),
        Msg::PasteCells { at, columns, text } => pasting::paste_cells(context, at, &columns, &text),
        Msg::PreviewTable(text) => import::preview(context, &text),
        Msg::PreviewColumn(column, choice) => import::column(context, column, &choice),
        Msg::PreviewHeader(header) => import::header(context, header),
        Msg::PreviewReading(column, place) => import::reading(context, column, place),
        Msg::PreviewTotals(with) => import::totals(context, with),
        Msg::AcceptTable => import::accept(context),
        Msg::AddPlan(text) => import::add_plan(context, &text),
        Msg::SetIn(list, uid, key, value) => transaction::set_in(context, list, uid, key, value),
        Msg::AddTo(list, values) => transaction::add_to(context, list, values),
        Msg::DeleteFrom(list, uid) => transaction::delete_from(context, list, uid),
        Msg::Schedule { uid, when, lane } => timeline::schedule(context, uid, when, lane),
        Msg::Shift { uid, days, again } => timeline::shift(context, uid, days, again),
        Msg::Resize { uid, edge, days, again } => timeline::resize(context, uid, edge, days, again),
        Msg::Retime { list, uid, when, again } => timeline::retime_mark(context, list, uid, when, again),
        Msg::Unschedule(uid) => timeline::unschedule(context, uid),
        Msg::Depend { from, to, on } => timeline::depend(context, from, to, on),
        Msg::ToLane(uid, lane) => timeline::to_lane(context, uid, &lane),
        Msg::CreateDated { lane, when } => timeline::create(context, &lane, when),
        Msg::Estimates { uid, values, again } => estimates::estimates(context, uid, &values, again),
        Msg::ToHorizon(uid, word) => board::to_horizon(context, uid, word),
        Msg::MoveLane { lane, down, whole } => lane_order::step(context, &lane, down, whole),
        Msg::PlaceLane { lane, by, below } => lane_order::place(context, &lane, &by, below),
        Msg::TakeBallots(text) => ballots::take(context, &read(&text)),
        Msg::AcceptMedians(uids) => ballots::accept(context, &uids),
        Msg::Discuss(uid) => ballots::discuss(context, uid),
        Msg::Rater(name) => ballots::rater(context, &name),
        Msg::Vote(uid, key, text) => ballots::vote(context, uid, key, &text),
        Msg::AddKeyResult(uid) => settings::add_key_result(context, uid),
        Msg::AgainstText(text) => compare::against_text(context, &text),
        Msg::TakeBaseline => compare::take_baseline(context),
        Msg::Reason(id, why) => compare::reason(context, id, why),
        Msg::Propose(act) => propose::propose(context, act),
        Msg::Job(kind, news) => job_news::heard(context, kind, news),
    }
    adding::keep_up(context);
    chance::keep_up(context.doc, context.ui, context.effects);
}
