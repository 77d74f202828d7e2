//! Rows on their way in: looked at first, then landed as one step of undo.

use crate::app::grid::text as grid_text;
use crate::app::sharing::text as sharing_text;
use std::rc::Rc;

use crate::app::context::UpdateContext;
use crate::app::effect::{Effect, PageEvent, PlanSource};
use crate::app::import::call::{self, ImportCall, ImportReport};
use crate::app::import::fetched;
use crate::app::import::msg::ImportMsg;
use crate::app::import::slow;
use crate::app::import::text as import_text;
use crate::app::import::view::{self as import, Choice};
use crate::app::options::Dialog;
use crate::app::text;
use crate::base::map::Set;
use crate::base::pace::Pace;
use crate::edit::Command;
use crate::exchange::import::choose::PreviewRequest;
use crate::exchange::import::origin;
use crate::exchange::import::preview::Matching;
use crate::exchange::import::source::Refusal;
use crate::exchange::table::TooLarge;
use crate::exchange::{self, Landing, Preview, join, land};
use crate::model::{Key, Plan, Uid};
use crate::query::custom_field;
use crate::score::ballots;

/// Takes a message in.
pub fn take(context: &mut UpdateContext, msg: ImportMsg) {
    match msg {
        ImportMsg::PreviewTable(text) => preview(context, &text),
        ImportMsg::FileEncoding(encoding) => context.ui().import.encoding = Some(encoding),
        ImportMsg::PreviewColumn(column, usage) => self::choose_column_use(context, column, &usage),
        ImportMsg::PreviewHeader(header) => self::choose_header(context, header),
        ImportMsg::PreviewReading(column, place) => choose_reading(context, column, place),
        ImportMsg::PreviewChoice(choice) => choose(context, &choice),
        ImportMsg::Made => take_made(context),
        ImportMsg::AcceptTable => accept(context),
        ImportMsg::AddPlan(text) => add_plan(context, &text),
        ImportMsg::Fetched(list) => fetched::show(context, &list),
        // Done where it is heard.
        ImportMsg::Refresh => {}
        ImportMsg::Call(call) => self::call(context, &call),
    }
}

/// Shows what a text would become. A plan file, or a picture with a plan in it, opens, or is added where the import dialog asked for it; anything else is looked
/// at as a table.
pub fn preview(context: &mut UpdateContext, pasted: &Rc<str>) {
    if let Some(plan) = import::plan_text(pasted) {
        return match context.ui.dialog {
            Some(Dialog::Import) => add_plan(context, pasted),
            _ => {
                crate::app::document::update::open(context, &plan, PlanSource::File);
                context.effects.push(Effect::FileOpened(pasted.clone()));
            }
        };
    }
    let ballots = ballots::read(pasted);
    if !ballots.ballots.is_empty() {
        return crate::app::ballots::update::take(context, &ballots);
    }
    let text = pasted.clone();
    context.ui().import.preview = None;
    let read = |plan: Rc<Plan>, pace: Pace| async move { exchange::guess_in_slices(&text, &plan, &pace).await };
    if let Some(made) = slow::begin(context, pasted.len() <= slow::SHORT, read) {
        show(context, made.map(Rc::new));
    }
}

/// Shows a table, or says why it does not come in.
fn show(context: &mut UpdateContext, made: Result<Rc<Preview>, Refusal>) {
    let preview = match made {
        Ok(preview) if preview.rows.is_empty() => return context.fail(text::no_rows()),
        Ok(preview) => preview,
        Err(why) => {
            let (message, code) = import::refused(&why);
            return say_refused(context, message.into(), code, "".into());
        }
    };
    // A list without keys that is mostly here already is that list again: its rows go to the items of their titles, unless the reader says otherwise.
    let is_again = preview.matching().is_none()
        && preview.column_of(Key::Id).is_none()
        && preview.again.namesakes * 2 > preview.rows.len();
    let ui = context.ui();
    ui.import.preview = Some(preview);
    ui.dialog = Some(Dialog::Import);
    if is_again {
        change(context, |preview, _| preview.draft().matching(Matching::Titles).request());
    }
}

/// Takes what has been read in slices. Where the plan has changed meanwhile, it is looked at once more beside that.
fn take_made(context: &mut UpdateContext) {
    let Some((plan, made)) = slow::made(context) else { return };
    match made {
        Ok((preview, _)) if !Rc::ptr_eq(&plan, &context.doc.plan) => make(context, preview.draft().request(), false),
        Ok((preview, face)) => {
            let locale = context.ui.locale.clone();
            context.ui.import.face.keep(&preview, &plan, &locale, face);
            show(context, Ok(preview));
        }
        Err(why) => show(context, Err(why)),
    }
}

/// Makes the table anew.
fn make(context: &mut UpdateContext, request: PreviewRequest, is_small: bool) {
    let make = |plan: Rc<Plan>, pace: Pace| async move { Ok(request.made(&plan, &pace).await) };
    if let Some(Ok(preview)) = slow::begin(context, is_small, make) {
        context.ui().import.preview = Some(Rc::new(preview));
    }
}

/// Says that a table is too large to be taken in. Nothing else changes.
pub fn refuse(context: &mut UpdateContext, why: TooLarge) {
    say_refused(context, text::too_large(why).into(), "too-large", "".into());
}

/// Says to the reader and to the page why nothing came in; the path is that of the option that is at fault, where one is.
fn say_refused(context: &mut UpdateContext, message: Rc<str>, code: &'static str, path: Rc<str>) {
    context.fail(message.clone());
    context.effects.push(Effect::Emit(PageEvent::Error { code, message, path }));
}

fn change(context: &mut UpdateContext, change: impl FnOnce(&Preview, &Plan) -> PreviewRequest) {
    if let Some(preview) = context.ui.import.preview.clone() {
        let request = change(&preview, &context.doc.plan);
        make(context, request, slow::is_small(&preview));
    }
}

pub fn choose_column_use(context: &mut UpdateContext, column: usize, choice: &str) {
    change(context, |preview, _| preview.draft().column(column, import::usage(choice)).request());
}

pub fn choose_header(context: &mut UpdateContext, header: bool) {
    change(context, |preview, _| preview.draft().header_row(header.then_some(0)).request());
}

/// Takes the numbers of a column for something else.
pub fn choose_reading(context: &mut UpdateContext, column: usize, place: usize) {
    change(context, |preview, plan| match preview.readings(column, plan).get(place) {
        Some(reading) => preview.draft().reading(column, *reading, plan).request(),
        None => preview.draft().request(),
    });
}

/// Chooses something else about the whole table, a row or a cell.
pub fn choose(context: &mut UpdateContext, choice: &Choice) {
    if let Choice::Encoding(encoding) = choice {
        return context.effects.push(Effect::ReadAgain(encoding.clone()));
    }
    change(context, |preview, _| import::chosen(preview, choice));
}

/// Takes the rows in as one step: new items, changes of those that are there, custom fields, settings.
pub fn accept(context: &mut UpdateContext) {
    // While the table is made anew, what stands in the dialog is not yet what was chosen.
    if !context.ui.editable(context.doc) || context.ui.import.reading.is_some() {
        return;
    }
    // The dialog says what it needs.
    let named = |preview: &Rc<Preview>| preview.column_of(Key::Title).is_some() || preview.again.new_rows() == 0;
    if context.ui.import.preview.as_ref().is_some_and(|preview| !named(preview)) {
        return context.fail(crate::base::say::import::no_titles());
    }
    let Some(preview) = context.ui().import.preview.take() else { return };
    land(context, &preview);
    context.ui().dialog = None;
}

/// Takes in what a program has called for, with its choices; what a dialog shows stays as it is.
pub fn call(context: &mut UpdateContext, call: &ImportCall) {
    context.ui().import.report = None;
    if import::holds_plan(&call.text) {
        let before = context.doc.plan.clone();
        let Some(theirs) = joined(context, &call.text) else { return };
        let added = context.doc.plan.items().len() - before.items().len();
        let report = ImportReport { added, unchanged: theirs.saturating_sub(added), ..ImportReport::default() };
        context.ui().import.report = Some(Rc::new(report));
        return;
    }
    let ballots = ballots::read(&call.text);
    if !ballots.ballots.is_empty() {
        crate::app::ballots::update::take(context, &ballots);
        context.ui().import.report = Some(Rc::default());
        return;
    }
    let plan = context.doc.plan.clone();
    let preview = match exchange::guess(&call.text, &plan) {
        Ok(preview) => preview,
        Err(why) => {
            let (message, code) = import::refused(&why);
            return say_refused(context, message.into(), code, "".into());
        }
    };
    let preview = match call::settled(preview, &call.options, &plan) {
        Ok(preview) => preview,
        Err(why) => return say_refused(context, why.message.into(), "bad-option", why.path.into()),
    };
    if preview.rows.is_empty() {
        return say_refused(context, text::no_rows().into(), "no-rows", "".into());
    }
    let report = call::report(&preview, &plan, call.guessed_encoding.as_deref());
    if let Some(why) = call::doubts(&report).filter(|_| call.options.strict) {
        return say_refused(context, why.into(), "uncertain", "".into());
    }
    if context.ui.editable(context.doc) {
        land(context, &preview);
        context.ui().import.report = Some(Rc::new(report));
    }
}

fn land(context: &mut UpdateContext, preview: &Preview) {
    let mut plan = (*context.doc.plan).clone();
    let ports = &mut *context.ports;
    let landing = land::to_records(preview, &mut plan, &mut || Rc::from(ports.fresh_id()));
    let (count, changed) = (landing.items.len() - landing.parents.len(), preview.again.changed());
    let parents = landing.parents.len();
    let landed: Vec<Uid> = landing.items.iter().map(|item| item.uid).collect();
    let mut before: Vec<Command> =
        landing.settings.iter().map(|(key, value)| Command::SetSetting(*key, Some(value.clone()))).collect();
    if !landing.fields.is_empty() {
        before.push(Command::SetOwn(Key::Fields, custom_field::to_value(&landing.fields)));
    }
    let updates = landing.updates.clone();
    let values = updates
        .iter()
        .flat_map(|update| update.values.iter().map(|(key, value)| (update.uid, *key, value.clone())))
        .collect();
    let origins = updates.iter().flat_map(|update| {
        let source = (update.uid, Rc::from(origin::KEY), Some(update.origin.clone()));
        update.own.iter().map(|(key, json)| (update.uid, key.clone(), json.clone())).chain([source])
    });
    let gone = |uid: &Uid| {
        let item = context.doc.plan.readable_item(*uid)?;
        Some((*uid, Rc::from(origin::KEY), Some(origin::gone_json(item)?)))
    };
    let gone: Vec<_> = preview.again.gone_items.iter().filter_map(gone).collect();
    let origins = origins.chain(gone);
    let behind = [Command::Set { list: Key::Items, values }, Command::SetCustomFields(origins.collect())];
    insert(context, before, landing, behind.into(), plan, grid_text::pasted(count).into());
    context.ui().items.seek = best_of(context, &landed);
    context.say(import_text::taken_in(count, parents, changed));
}

/// The item among these that ranks first: the top of the list is looked at first. The first one where none has a rank.
fn best_of(context: &UpdateContext, items: &[Uid]) -> Option<Uid> {
    let (plan, ranking) = (&context.doc.plan, &context.doc.ranking);
    let known: Set<Uid> = items.iter().copied().collect();
    let ranked = plan.items().iter_enumerated().filter(|(_, item)| known.contains(&item.uid));
    let best = ranked.filter_map(|(at, item)| Some((ranking.rank(at)?, item.uid))).min_by_key(|(rank, _)| *rank);
    best.map(|(_, uid)| uid).or(items.first().copied())
}

/// Adds what another plan has and this one has not; its title and settings too where this one has no items.
pub fn add_plan(context: &mut UpdateContext, text: &str) {
    if joined(context, text).is_some() {
        context.ui().dialog = None;
    }
}

/// The number of items that the other plan has, once it is added; `None` where nothing comes in.
fn joined(context: &mut UpdateContext, text: &str) -> Option<usize> {
    let plan = import::plan_text(text);
    let theirs = crate::app::document::reading::read(context, plan.as_deref().unwrap_or(text))?;
    if !context.ui.editable(context.doc) {
        return None;
    }
    let mut plan = (*context.doc.plan).clone();
    let ports = &mut *context.ports;
    let landing = join::joined(&theirs, &mut plan, &mut || Rc::from(ports.fresh_id()));
    let count = landing.items.len();
    let mut first = Vec::new();
    if context.doc.plan.items().is_empty() {
        let own = context.doc.plan.root();
        let roots = [Key::Title, Key::Description, Key::AsOf].into_iter().filter(|key| own.get(*key).is_none());
        first.extend(roots.map(|key| Command::SetRoot(key, theirs.root().get(key).cloned())));
        let settings = theirs.settings().map_or(&[][..], |settings| settings.fields());
        let unset = settings.iter().filter(|(key, _)| context.doc.plan.setting(*key).is_none());
        first.extend(unset.map(|(key, value)| Command::SetSetting(*key, Some(value.clone()))));
    }
    insert(context, first, landing, Vec::new(), plan, text::add_step(Key::Items).into());
    context.say(sharing_text::joined(count, theirs.items().len() - count));
    Some(theirs.items().len())
}

/// Puts entries into the plan as one step of undo; `plan` is the copy that has handed out their uids.
fn insert(
    context: &mut UpdateContext,
    first: Vec<Command>,
    landing: Landing,
    last: Vec<Command>,
    plan: Plan,
    label: Rc<str>,
) {
    let inserts = landing.inserts(&plan, plan.items().len());
    context.doc().plan = Rc::new(plan);
    let insert = |(list, index, records)| Command::Insert { list, index, records };
    let command = Command::All(first.into_iter().chain(inserts.into_iter().map(insert)).chain(last).collect());
    crate::app::transaction::edit(context, &command, label);
}
