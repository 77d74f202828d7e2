//! A state and a message make the next state and what the world is asked to do: a table of one line per message.

mod ballots;
mod compare;
mod conflict;
mod document;
mod edit;
mod estimates;
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
use super::state::{Doc, Ui};
use super::text;
use crate::edit::Command;
use crate::model::check;
use crate::score::ballots::read;
use crate::split;

pub use conflict::stamped;
pub use document::draft_of;
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

/// The messages that the second part of the application takes in, and how: where few edits come by. One table, so that none waits for an arm that is not there.
macro_rules! late_messages {
    ($turn:ident: $($name:ident $fields:tt => $take:expr,)*) => {
        macro_rules! late {
            () => { $(Msg::$name { .. })|* };
        }

        fn take_late($turn: &mut Turn<'_>, msg: Msg) {
            match msg {
                $(Msg::$name $fields => $take,)*
                _ => {}
            }
        }
    };
}

late_messages! { turn:
    Theirs(text) => conflict::theirs(turn, &text),
    ChooseTheirs(at, theirs) => conflict::choose_theirs(turn, at, theirs),
    SettleClashes {} => conflict::settle(turn),
    DraftFound(draft) => document::draft_found(turn, draft),
    Draft(take) => document::draft(turn, take),
    Merge(text) => conflict::merge_in(turn, &text),
    Check {} => document::problems(turn, check::check(&turn.doc.plan).into()),
    Type(uid, key, text) => edit::typed(turn, uid, key, &text),
    TypeAll(uids, column, text) => many::typed(turn, &uids, column, &text),
    FillDown(uids, column) => many::fill_down(turn, &uids, column),
    Columns(layout) => many::columns(turn, layout),
    OwnColumns(own) => many::own_columns(turn, &own),
    KeepFilter(name, words) => many::keep_filter(turn, &name, &words),
    PasteCells { at, columns, text } => table::paste_cells(turn, at, &columns, &text),
    PreviewTable(text) => import::preview(turn, &text),
    PreviewColumn(column, choice) => import::column(turn, column, &choice),
    PreviewHeader(header) => import::header(turn, header),
    AcceptTable {} => import::accept(turn),
    AddPlan(text) => import::add_plan(turn, &text),
    SetIn(list, uid, key, value) => edit::set_in(turn, list, uid, key, value),
    AddTo(list, values) => edit::add_to(turn, list, values),
    DeleteFrom(list, uid) => edit::delete_from(turn, list, uid),
    Schedule { uid, when, lane } => schedule::schedule(turn, uid, when, lane),
    Shift { uid, days, again } => schedule::shift(turn, uid, days, again),
    Resize { uid, edge, days, again } => schedule::resize(turn, uid, edge, days, again),
    Retime { list, uid, when, again } => schedule::retime_mark(turn, list, uid, when, again),
    Unschedule(uid) => schedule::unschedule(turn, uid),
    Depend { from, to, on } => schedule::depend(turn, from, to, on),
    ToLane(uid, lane) => schedule::to_lane(turn, uid, &lane),
    CreateDated { lane, when } => schedule::create(turn, &lane, when),
    Estimates { uid, values, again } => estimates::estimates(turn, uid, &values, again),
    ToHorizon(uid, word) => schedule::to_horizon(turn, uid, word),
    MoveLane { lane, down, whole } => lanes::step(turn, &lane, down, whole),
    PlaceLane { lane, by, below } => lanes::place(turn, &lane, &by, below),
    TakeBallots(text) => ballots::take(turn, &read(&text)),
    AcceptMedians(uids) => ballots::accept(turn, &uids),
    Discuss(uid) => ballots::discuss(turn, uid),
    Rater(name) => ballots::rater(turn, &name),
    Vote(uid, key, text) => ballots::vote(turn, uid, key, &text),
    AddKeyResult(uid) => edit::add_key_result(turn, uid),
    AgainstText(text) => compare::against_text(turn, &text),
    TakeBaseline {} => compare::take_baseline(turn),
    Reason(id, why) => compare::reason(turn, id, why),
    Propose(act) => propose::propose(turn, act),
    Job(kind, news) => jobs::heard(turn, kind, news),
}

/// Whether a message waits until the application is whole ([`Ui::whole`]): what was typed may need a look that only the second part can take.
pub fn is_late(doc: &Doc, ui: &Ui, msg: &Msg) -> bool {
    match msg {
        Msg::Type(uid, key, text) => edit::plain_value(doc, ui, *uid, *key, text).is_none(),
        msg => matches!(msg, late!()),
    }
}

/// Takes one message in; one that [is late](is_late) only where the application is whole.
pub fn update(doc: &mut Rc<Doc>, ui: &mut Rc<Ui>, msg: Msg, ports: &mut dyn Ports, effects: &mut Vec<Effect>) {
    let turn = &mut Turn { doc, ui, ports, effects };
    // Asked for once each time something is opened: where it does not come, what is said of that must not ask again.
    let opens = matches!(
        msg,
        Msg::Open { .. } | Msg::Show(_) | Msg::Views(_) | Msg::Group(Some(_)) | Msg::Dialog(_) | Msg::Details(_)
    );
    match msg {
        Msg::Open { text, from } => document::open(turn, &text, from),
        Msg::Save => document::save(turn),
        Msg::Saved { revision, to, rev } => document::saved(turn, revision, to, rev),
        Msg::SaveFailed(why) => document::save_failed(turn, why),
        Msg::Linked(link) => turn.ui().link = Some(link),
        Msg::Closable(closable) => turn.ui().closable = closable,
        Msg::DraftRefused(why) => turn.doc().draft_refused = Some(why),
        Msg::Problems(problems) => document::problems(turn, problems),
        Msg::Today(day) => turn.doc().today = day,
        Msg::Locale(locale) => turn.ui().locale = locale,
        Msg::Edit { command, label } => edit::edit(turn, &command, label),
        Msg::SetRoot(key, value) => edit::edit(turn, &Command::SetRoot(key, value), text::plan_key(key).into()),
        Msg::SetSetting(key, value) => edit::edit(turn, &Command::SetSetting(key, value), text::setting(key).into()),
        Msg::SetBudget(key, share, before) => edit::set_budget(turn, key, share, before),
        Msg::Set(uid, key, value) => edit::set(turn, uid, key, value),
        Msg::Type(uid, key, ref text) if edit::plain_value(turn.doc, turn.ui, uid, key, text).is_some() => {
            if let Some(value) = edit::plain_value(turn.doc, turn.ui, uid, key, text) {
                edit::set(turn, uid, key, value);
            }
        }
        Msg::Group(by) => look::group(turn, by),
        Msg::CloseGroup(key) => look::close_group(turn, key),
        Msg::Clear(uids, key) => edit::clear(turn, &uids, key),
        Msg::Add { below, values } => edit::add(turn, below, values),
        Msg::Duplicate(uids) => edit::duplicate(turn, &uids),
        Msg::Delete(uids) => edit::delete(turn, uids),
        Msg::Reorder(uid, by) => edit::reorder(turn, uid, by),
        Msg::PlaceBefore(uid, before) => edit::place_before(turn, uid, before),
        Msg::Blank => turn.doc().begun = true,
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
        msg @ late!() => late(turn, msg),
    }
    chance::keep_up(turn.doc, turn.ui, turn.effects);
    if opens && turn.ui.needs_more() {
        turn.effects.push(Effect::More);
    }
}

split! { "01" fn late(turn: &mut Turn<'_>, msg: Msg) = take_late; }
