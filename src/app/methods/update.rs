//! The method being typed: opened, changed, kept, deleted.

use std::rc::Rc;

use super::draft;
use super::state::MethodDraft;
use super::templates::TEMPLATES;
use super::text;
use crate::app::context::UpdateContext;
use crate::app::navigation;
use crate::app::options::Dialog;
use crate::app::text as app_text;
use crate::app::transaction::edit;
use crate::edit::Command;
use crate::model::formula::{FormulaNames, parse, shown};
use crate::model::{Entry, Key, Plan, Uid};

/// Opens the dialog for a method, or a new one.
pub fn open(context: &mut UpdateContext, method: Option<Uid>) {
    if !context.ui.editable(context.doc) {
        return;
    }
    let plan = context.doc.plan.clone();
    let draft = match method.and_then(|uid| plan.method_index(uid)).map(|at| &plan.methods()[at]) {
        Some(own) => {
            let names = FormulaNames::new(&plan);
            let kept = own.formula().unwrap_or_default();
            // What cannot be read stands there as it came, to be mended.
            let formula = parse(kept, &names).map_or_else(|_| kept.to_owned(), |formula| shown(&formula, &names));
            MethodDraft {
                method,
                title: own.title().unwrap_or_default().into(),
                told: true,
                formula: formula.into(),
                lower_is_better: own.lower_is_better(),
                ..MethodDraft::default()
            }
        }
        None => MethodDraft::default(),
    };
    navigation::show_dialog(context, Some(Dialog::Method));
    context.ui().methods.draft = Some(draft);
}

/// Begins with a template; a title of the person's own stays.
pub fn begin(context: &mut UpdateContext, template: usize) {
    let (Some(from), Some(draft)) = (TEMPLATES.get(template), context.ui.methods.draft.clone()) else { return };
    let is_own = !draft.title.trim().is_empty() && !TEMPLATES.iter().any(|known| *(known.title)() == *draft.title);
    context.ui().methods.draft = Some(MethodDraft {
        title: if is_own { draft.title } else { (from.title)().into() },
        formula: from.formula().into(),
        lower_is_better: from.lower_is_better,
        template: Some(template),
        typed: draft.typed + 1,
        told: true,
        offers: false,
        ..draft
    });
}

/// The formula is another one, with the caret behind so many characters.
pub fn typed(context: &mut UpdateContext, formula: Rc<str>, caret: usize, offers: bool) {
    if let Some(draft) = context.ui.methods.draft.clone() {
        let told = draft.told && *draft.formula == *formula;
        let typed = draft.typed + 1;
        context.ui().methods.draft = Some(MethodDraft { formula, caret, typed, told, offers, active: 0, ..draft });
    }
}

/// Keeps the method in the plan, as one step, and says what came with it.
pub fn keep(context: &mut UpdateContext) {
    let Some(mut draft) = context.ui.methods.draft.clone().filter(|_| context.ui.editable(context.doc)) else { return };
    let plan = context.doc.plan.clone();
    if draft.title.trim().is_empty() {
        return context.fail(text::no_title());
    }
    if let Some(other) = same_title(&plan, &draft) {
        return context.fail(text::taken(&other));
    }
    let uid = Rc::make_mut(&mut context.doc().plan).fresh_uid();
    let (command, formula) = match (draft::command(&plan, &draft, uid), draft::formula(&plan, &draft)) {
        (Ok(command), Ok(formula)) => (command, formula),
        _ => {
            draft.told = true;
            context.ui().methods.draft = Some(draft);
            return context.fail(text::no_formula());
        }
    };
    let added: Vec<&str> = draft::added_fields(&plan, &draft, &formula).iter().map(|field| (field.title)()).collect();
    let title = draft.title.trim();
    let label = if draft.method.is_some() { text::change(title) } else { text::add(title) };
    let revision = context.doc.revision;
    navigation::show_dialog(context, None);
    edit(context, &command, label.into());
    context.ui().methods.draft = None;
    if context.doc.revision != revision {
        let scored = context.doc.ranking.scored();
        let is_new = draft.method.is_none();
        context.say(text::kept(title, is_new, &added, scored, context.doc.plan.items().len()));
    }
}

/// The title of another method that a draft's would be taken for.
fn same_title(plan: &Plan, draft: &MethodDraft) -> Option<Rc<str>> {
    let title = draft.title.trim();
    let other = plan.methods().iter().find(|own| Some(own.uid()) != draft.method && own.display_name().trim() == title);
    other.map(|own| own.display_name().into())
}

/// Deletes the method; where it ranks the plan, RICE does then.
pub fn delete(context: &mut UpdateContext) {
    let plan = context.doc.plan.clone();
    let draft = context.ui.methods.draft.clone().filter(|_| context.ui.editable(context.doc));
    let Some(own) = draft.as_ref().and_then(|draft| draft::edited(&plan, draft)) else { return };
    let ranks = plan.method().own().is_some_and(|at| plan.methods()[at].uid() == own.uid());
    let mut all = vec![Command::Remove { list: Key::Methods, uids: vec![own.uid()] }];
    all.extend(ranks.then_some(Command::SetSetting(Key::Method, None)));
    let title = own.display_name();
    navigation::show_dialog(context, None);
    context.ui().methods.draft = None;
    let revision = context.doc.revision;
    edit(context, &Command::All(all), text::delete(title).into());
    if context.doc.revision != revision {
        let now = app_text::method_title(&context.doc.plan, context.doc.plan.method());
        context.say(text::deleted_said(title, ranks.then_some(&now)));
    }
}
