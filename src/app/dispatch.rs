//! A state and a message make the next state and what the world is asked to do: a table of one line per message.

use std::rc::Rc;

use crate::app::chance::update as chance;
use crate::app::doc::Doc;
use crate::app::effect::Effect;
use crate::app::msg::Msg;
use crate::app::ports::Ports;
use crate::app::ui::Ui;

use crate::app::context::UpdateContext;

use crate::app::items::{adding, following};
use crate::app::propose::update as propose;
use crate::app::settings::msg::PlanMsg;
use crate::app::toast::ToastOffer;
use crate::app::{fetching, job_news, navigation, saved_views, scenarios};

/// Takes one message in.
pub fn update(doc: &mut Rc<Doc>, ui: &mut Rc<Ui>, msg: Msg, ports: &mut dyn Ports, effects: &mut Vec<Effect>) {
    ui.locale.speak();
    let context = &mut UpdateContext { doc, ui, ports, effects };
    let before = (context.doc.revision, context.ui.toast.as_ref().map(|toast| toast.number));
    let dialog = context.ui.dialog;
    // What comes from elsewhere is no step of the reader's, and a step back has its own way back.
    let is_step = match &msg {
        Msg::Document(_) | Msg::Live(_) | Msg::Plan(PlanMsg::Undo | PlanMsg::TakeBack(_) | PlanMsg::Redo) => false,
        Msg::Scenarios(msg) => !msg.only_looks(),
        _ => true,
    };
    match msg {
        Msg::Items(msg) => crate::app::items::handler::handle(context, msg),
        Msg::Grid(msg) => crate::app::grid::handler::handle(context, msg),
        Msg::Import(msg) => crate::app::import::handler::handle(context, msg),
        Msg::Plan(msg) => crate::app::settings::handler::handle(context, msg),
        Msg::Timeline(msg) => crate::app::timeline::handler::handle(context, msg),
        Msg::Board(msg) => crate::app::board::handler::handle(context, msg),
        Msg::Chance(msg) => crate::app::chance::handler::handle(context, msg),
        Msg::Ballots(msg) => crate::app::ballots::handler::handle(context, msg),
        Msg::Compare(msg) => crate::app::compare::handler::handle(context, msg),
        Msg::Duplicates(msg) => crate::app::duplicates::handler::handle(context, msg),
        Msg::Decisions(msg) => crate::app::decisions::handler::handle(context, msg),
        Msg::Methods(msg) => crate::app::methods::handler::handle(context, msg),
        Msg::SavedViews(msg) => crate::app::saved_views::handle(context, msg),
        Msg::Scenarios(msg) => crate::app::scenarios::handle(context, msg),
        Msg::Document(msg) => crate::app::document::handler::handle(context, msg),
        Msg::Live(msg) => crate::app::live::handler::handle(context, msg),
        Msg::Linked(link) => context.ui().sharing.link = Some(link),
        Msg::Closable(closable) => context.ui().closable = closable,
        Msg::Alone => context.ui().alone = true,
        Msg::Locale(locale) => {
            locale.speak();
            context.ui().locale = locale;
        }
        Msg::Show(view) => navigation::show(context, view),
        Msg::ShowItems(filter) => navigation::show_items(context, filter),
        Msg::Views(views) => navigation::views(context, views),
        Msg::Mode(mode) => context.ui().mode = mode,
        Msg::Beside(uid) => context.ui().details.beside = uid,
        Msg::Matrix(look) => context.ui().matrix = look,
        Msg::ExportAs(leaving) => context.ui().export = leaving,
        Msg::Dialog(dialog) => navigation::show_dialog(context, dialog),
        Msg::Details(uid) => following::open_or_close_details(context, uid),
        Msg::Follow(uid) => following::follow(context, uid),
        Msg::Ask(effect) => context.effects.push(effect),
        Msg::Say(text) => context.say(text),
        Msg::Fail(text) => context.fail(text),
        Msg::Dismiss => context.ui().toast = None,
        Msg::Propose(act) => propose::propose(context, act),
        Msg::Job(kind, news) => job_news::route_job_news(context, kind, news),
        Msg::Stands => context.ui().stands = true,
        Msg::Chunk(chunk, state) => fetching::take_chunk_news(context, chunk, state),
    }
    adding::keep_up(context);
    scenarios::keep_up(context);
    saved_views::keep_up(context);
    if is_step {
        offer_undo(context, before);
    }
    if context.ui.dialog != dialog {
        leave_news(context, before.1);
    }
    chance::keep_up(context.doc, context.ui, context.effects);
    job_news::keep_up(context);
    fetching::keep_up(context);
    crate::app::live::handler::keep_up(context);
}

/// A dialog opens without the news of what was done before, whoever opens it: its own come with the message that opens it, or later.
fn leave_news(context: &mut UpdateContext, number: Option<u32>) {
    let is_older = context.ui.toast.as_ref().is_some_and(|toast| Some(toast.number) == number);
    if context.ui.dialog.is_some() && is_older {
        context.ui().toast = None;
    }
}

/// A message that tells of a change offers to take it back.
fn offer_undo(context: &mut UpdateContext, (revision, number): (u64, Option<u32>)) {
    let now = context.doc.revision;
    let told = context.ui.toast.as_ref().is_some_and(|toast| Some(toast.number) != number);
    if told && now != revision && context.doc.history.next_undo().is_some() {
        // A way back comes before a way on.
        let offers = context.ui().toast.iter_mut().map(|toast| &mut toast.offers);
        for offers in offers {
            let at = offers.iter().position(|offer| matches!(offer, ToastOffer::Reason(_))).unwrap_or(offers.len());
            offers.insert(at, ToastOffer::Undo(now));
        }
    }
}
