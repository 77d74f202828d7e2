//! An item's details beside the view: every field, and the working of its score.

use crate::app::decisions::history::of_item;
use crate::app::items::details;
use crate::app::items::details::{DetailSection, field_text, shown_text};
use crate::app::items::explain;
use crate::app::items::msg::ItemsMsg;
use crate::app::items::review;
use crate::app::items::rows;
use crate::app::items::suggesting::is_suggested;
use crate::app::items::text as items_text;
use crate::app::msg::Msg;
use crate::app::text;
use crate::app::ui::State;
use crate::model::plan::Method;
use crate::model::team_effort::is_split;
use crate::model::{Item, ItemIndex, Key, Uid};
use crate::query::Column;
use crate::query::column::method_columns;
use crate::ui::decisions;
use crate::ui::hooks::{Dispatch, draw_now, use_dispatch};
use crate::ui::items::field::{FieldText, field};
use crate::ui::items::suggest::suggest;
use crate::ui::items::{comparison, dependencies, evidence, more, parents};
use crate::ui::parts::Icon;
use crate::ui::parts::icon::square;
use crate::ui::parts::markup::{El, action, el, list};
use crate::ui::parts::memo::hooked;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use yew::functional::Hook;
use yew::prelude::*;

/// The element that has the focus in the widget around another.
fn active(beside: &web_sys::HtmlElement) -> Option<web_sys::HtmlElement> {
    beside.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok()?.active_element()?.dyn_into().ok()
}

/// Scrolls what stands for an item into view where the details are a sheet below it; a row of the grid sees to that itself.
fn show_above(panel: &web_sys::HtmlElement, uid: Uid) {
    let Some(view) = panel.parent_element().filter(|view| panel.offset_width() >= view.client_width()) else { return };
    let shown = format!(":is(.card, .bubble, .bar, .undated-item)[data-uid=\"{}\"]", uid.0);
    let Some(shown) = view.query_selector(&shown).ok().flatten() else { return };
    let options = web_sys::ScrollIntoViewOptions::new();
    options.set_block(web_sys::ScrollLogicalPosition::Nearest);
    options.set_inline(web_sys::ScrollLogicalPosition::Nearest);
    shown.scroll_into_view_with_scroll_into_view_options(&options);
}

fn is_untitled(state: &State, uid: Uid) -> bool {
    let item = state.doc.plan.item_index(uid).map(|at| &state.doc.plan.items()[at]);
    item.is_some_and(|item| item.raw().is_none() && item.title().unwrap_or_default().is_empty())
}

/// The side panel, where an item's details or a proposal are open.
pub fn details(state: &State) -> Html {
    hooked("details", state.clone(), |state, hooks| use_details(state).run(hooks))
}

#[hook]
fn use_details(state: &State) -> Html {
    let dispatch = use_dispatch();
    let node = use_node_ref();
    let open = state.ui.details.item;
    let proposing = state.ui.propose.panel.clone().filter(|_| open.is_none());
    let untitled = open.is_some_and(|uid| state.editable() && is_untitled(state, uid));
    let last = use_mut_ref(|| None::<Uid>);
    if open.is_some() {
        *last.borrow_mut() = open;
    }
    {
        let (node, back) = (node.clone(), use_mut_ref(|| None::<web_sys::HtmlElement>));
        // Who plans again is at the panel: the button that began it is gone.
        let stays = proposing.as_ref().map(|panel| panel.wish.stays.len());
        // What only follows the focus leaves it alone.
        use_effect_with((open.is_some(), state.ui.details.opened, stays), move |_| {
            match node.cast::<web_sys::HtmlElement>() {
                Some(panel) => {
                    if let Some(active) = active(&panel).filter(|active| !panel.contains(Some(active))) {
                        *back.borrow_mut() = Some(active);
                    }
                    // What has no title yet is given one first.
                    match panel.query_selector(".field input").ok().flatten().filter(|_| untitled) {
                        Some(title) => {
                            let title: web_sys::HtmlInputElement = title.unchecked_into();
                            let _ = title.focus();
                            title.select();
                        }
                        None => drop(panel.focus()),
                    }
                }
                // The focus went with the panel: it goes to what stands for the item in the view, or back to where it came from.
                None => {
                    let back = back.take().filter(|back| active(back).is_none());
                    let shown = |back: &web_sys::HtmlElement| {
                        let uid = last.borrow().map(|uid| uid.0)?;
                        let root = back.get_root_node().dyn_into::<web_sys::ShadowRoot>().ok()?;
                        let shown = format!(":is(.card, .bubble, .bar)[data-uid=\"{uid}\"]");
                        root.query_selector(&shown).ok().flatten()?.dyn_into().ok()
                    };
                    if let Some(back) = back.and_then(|back| shown(&back).or(Some(back))) {
                        let _ = back.focus();
                    }
                }
            }
        });
    }
    {
        let node = node.clone();
        use_effect_with(open, move |open| {
            if let (Some(uid), Some(panel)) = (open, node.cast::<web_sys::HtmlElement>()) {
                show_above(&panel, *uid);
            }
        });
    }
    let state = &state;
    if let Some(proposing) = &proposing {
        return crate::ui::propose::panel(state, proposing, &dispatch, &node);
    }
    let place = open.and_then(|uid| state.doc.plan.item_index(uid));
    let Some(at) = place else { return Html::default() };
    let item = &state.doc.plan.items()[at];
    let on_key = {
        let dispatch = dispatch.clone();
        move |event: &KeyboardEvent| {
            if event.key() == "Escape" && !event.default_prevented() {
                event.prevent_default();
                // A field gives away what stands in it before it goes.
                if let Some(field) = event.target().and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok()) {
                    let _ = field.blur();
                }
                dispatch.send(Msg::Details(None));
                draw_now();
            }
            // Keys pressed in the panel are not meant for the view beside it; those with Ctrl or Alt are the whole widget's.
            if !(event.ctrl_key() || event.meta_key() || event.alt_key()) {
                event.stop_propagation();
            }
        }
    };
    let title = text::item_name(&state.doc.plan, item.uid);
    let mut buttons: Vec<Html> = Vec::new();
    if state.editable() {
        let delete =
            square(items_text::delete_item(), Icon::Delete, &dispatch, Msg::Items(ItemsMsg::Delete(vec![item.uid])));
        buttons.push(
            square(
                items_text::duplicate_item(),
                Icon::Copy,
                &dispatch,
                Msg::Items(ItemsMsg::Duplicate(vec![item.uid])),
            )
            .attr("title", items_text::duplicate())
            .into(),
        );
        buttons.push(delete.class("button square danger").attr("title", items_text::delete()).into());
    }
    buttons.push(square(items_text::close_details(), Icon::Close, &dispatch, Msg::Details(None)).into());
    let body = if state.editable() { sections(state, &dispatch, item, at) } else { facts(state, &dispatch, item, at) };
    el("aside")
        .class("panel")
        .attr("aria-label", items_text::details_of(&title))
        .attr("tabindex", "-1")
        .node(&node)
        .on_key(on_key)
        .with(el("header").with(el("h2").text(title.to_string())).all(buttons))
        .with(el("div").class("body").key(item.uid.0).with(body))
        .into()
}

/// The title, and the parts in the order that suits the view.
fn sections(state: &State, dispatch: &Dispatch, item: &Item, at: ItemIndex) -> Html {
    let fields = |section: DetailSection| -> Vec<Html> {
        let one = |key: &Key| {
            let value = FieldText {
                shown: shown_text(&state.doc.plan, item, *key, &state.ui.locale).into(),
                typed: field_text(&state.doc.plan, item, *key, &state.ui.locale).into(),
            };
            match is_suggested(*key) {
                true => suggest(state, at, *key, value),
                false => field(dispatch, item.uid, *key, value),
            }
        };
        let line = |line: &&[Key]| -> Html {
            el("div").class(if line.len() > 1 { "pair" } else { "" }).all(line.iter().map(one).collect()).into()
        };
        section.fields(state.ui.view).iter().map(line).collect()
    };
    let title = AttrValue::from(item.title().unwrap_or_default().to_owned());
    let mut all = vec![field(dispatch, item.uid, Key::Title, FieldText { shown: title.clone(), typed: title })];
    for section in DetailSection::of_view(state.ui.view) {
        let part = el("section").key(section.title()).attr("aria-label", section.title());
        let part = match section {
            DetailSection::Compare => {
                let open = state.ui.details.beside.is_some();
                Some(part.with(fold(section, open).with(comparison::compare(state, dispatch, at))))
            }
            DetailSection::Pin => {
                Some(part.with(fold(section, item.pin().is_some()).with(more::pin(state, dispatch, item, at))))
            }
            DetailSection::Decisions => {
                let some = !of_item(&state.doc.plan, item, &state.ui.locale).is_empty();
                Some(part.with(fold(section, some).with(decisions::of(state, dispatch, item))))
            }
            DetailSection::Serves => {
                more::links(state, dispatch, item).map(|links| part.with(heading(section)).with(links))
            }
            DetailSection::Estimates => {
                let asked = method_columns(&state.doc.plan, state.doc.plan.method());
                let criteria = state.doc.plan.method() == Method::Weighted
                    || asked.iter().any(|column| matches!(column, Column::Criterion(_)));
                Some(
                    part.with(heading(section))
                        .with(working(state, dispatch, at))
                        .with(estimates(state, dispatch, item))
                        .maybe(criteria.then(|| more::criteria(state, dispatch, item)))
                        .with(evidence::evidence(state, dispatch, item))
                        .maybe(more::votes(state, dispatch, at)),
                )
            }
            DetailSection::Schedule => Some(
                part.with(heading(section))
                    .all(fields(section))
                    .maybe(dependencies::dependencies(state, dispatch, item))
                    .maybe(dependencies::dependents(state, dispatch, item))
                    .maybe(more::letters(state, dispatch, item)),
            ),
            DetailSection::Facts => {
                Some(part.with(heading(section)).all(fields(section)).all(parents::parents(state, dispatch, at)))
            }
        };
        all.extend(part.map(Html::from));
    }
    list(all)
}

fn heading(section: DetailSection) -> El {
    el("h3").text(section.title())
}

fn fold(section: DetailSection, open: bool) -> El {
    el("details").class("fold").flag("open", open).with(el("summary").text(section.title()))
}

/// The estimates, each with a place for its range.
fn estimates(state: &State, dispatch: &Dispatch, item: &Item) -> Html {
    let (plan, locale) = (&state.doc.plan, &state.ui.locale);
    let send = |uid: Uid, key: Key, typed: String| Some(Msg::Items(ItemsMsg::Type(uid, key, typed.into())));
    let row = |key: &Key| -> Html {
        let (uid, key) = (item.uid, *key);
        let (value, range) = details::estimate_texts(plan, item, key, locale);
        let (around, within) = (range.clone(), value.clone());
        let locale = locale.clone();
        let typed = move |typed: String| send(uid, key, details::with_range(&typed, &around, &locale));
        let ranged = move |typed: String| send(uid, key, details::around(&within, &typed));
        let name = text::key_name(key);
        el("div")
            .class("estimate")
            .attr("role", "group")
            .attr("aria-label", name)
            .with(el("span").class("name").attr("aria-hidden", "true").text(name))
            .with(el("input").class("input").attr("aria-label", name).value(value).change(dispatch, typed))
            .with(
                el("input")
                    .class("input")
                    .attr("aria-label", items_text::range_name(key))
                    .attr("title", items_text::range())
                    .value(range)
                    .change(dispatch, ranged),
            )
            .into()
    };
    let heads = el("div")
        .class("estimate heads")
        .attr("aria-hidden", "true")
        .with(el("span"))
        .with(el("span").text(items_text::estimate()))
        .with(el("span").text(items_text::likely_range()));
    let by_team = (plan.teams().len() > 1 || is_split(item)).then(|| parts(state, dispatch, item));
    let rows = details::inputs(plan).iter().map(row).collect();
    el("div").class("estimates").with(heads).all(rows).maybe(by_team).into()
}

/// The effort of each team, whose sum is the effort.
fn parts(state: &State, dispatch: &Dispatch, item: &Item) -> El {
    let uid = item.uid;
    let row = |(id, name, effort): (Rc<str>, String, String)| -> Html {
        let typed = move |typed: String| Some(Msg::Items(ItemsMsg::TypePart(uid, id.clone(), typed.into())));
        let input = el("input").class("input").attr("aria-label", items_text::effort_of(&name)).value(effort);
        el("div")
            .class("estimate")
            .with(el("span").class("name").attr("aria-hidden", "true").text(name))
            .with(input.change(dispatch, typed))
            .into()
    };
    let rows = details::parts(&state.doc.plan, item, &state.ui.locale).into_iter().map(row).collect();
    el("details")
        .class("fold parts")
        .flag("open", is_split(item))
        .with(el("summary").text(items_text::by_team()))
        .with(el("div").class("estimates").attr("role", "group").attr("aria-label", items_text::by_team()).all(rows))
}

fn working(state: &State, dispatch: &Dispatch, at: ItemIndex) -> Html {
    let working = explain::working(&state.doc, at, &state.ui.locale);
    let rank = rows::rank(&state.ui, &state.doc, at);
    let rank = rank.map(|rank| [", ", &items_text::at_rank(rank)].concat());
    let mut why = el("p")
        .class("why")
        .with(el("b").text(text::method_title(&state.doc.plan, state.doc.plan.method())))
        .text(rank.unwrap_or_default())
        .with(el("br"))
        .text(working.line);
    if let Some(rank) = state.doc.ranking.pinned(at) {
        let pin = state.doc.plan.items()[at].pin();
        let reason = pin.map_or("", |pin| pin.why().unwrap_or_default());
        why = why.with(el("br")).text(text::pinned(rank, reason));
    }
    for remark in working.remarks {
        why = why.with(el("br")).text(remark);
    }
    if let Some((words, due)) = review::age_words(&state.doc, at, &state.ui.locale) {
        why = why.with(el("br")).text(words);
        let uid = state.doc.plan.items()[at].uid;
        let confirm = || action("button line", items_text::still_right(), dispatch, Msg::Items(ItemsMsg::Confirm(uid)));
        why = why.maybe((due && state.editable()).then(confirm));
    }
    let drawn = state.ui.chance.figures.as_ref().filter(|chance| chance.revision == state.doc.revision);
    if let Some(interval) = drawn.and_then(|chance| chance.interval(at, state.ui.chance.top, &state.ui.locale)) {
        why = why.with(el("br")).text(interval);
    }
    why.into()
}

/// The details as a reader sees them: the working, what is known, and what waits for what.
fn facts(state: &State, dispatch: &Dispatch, item: &Item, at: ItemIndex) -> Html {
    let estimates = details::inputs(&state.doc.plan);
    let mut keys: Vec<Key> = Vec::new();
    for section in DetailSection::of_view(state.ui.view) {
        match section {
            DetailSection::Estimates => keys.extend(estimates.iter().copied().chain([Key::EffortBy])),
            DetailSection::Serves => keys.push(Key::Objectives),
            _ => keys.extend(section.fields(state.ui.view).iter().copied().flatten()),
        }
    }
    let mut shown = el("dl");
    let mut seen = Vec::new();
    keys.retain(|key| {
        item.get(*key).is_some() && !seen.contains(key) && {
            seen.push(*key);
            true
        }
    });
    for key in keys {
        shown = shown.with(el("dt").text(text::key_name(key))).with(el("dd").with(fact(state, item, key)));
    }
    list(vec![
        working(state, dispatch, at),
        more::votes(state, dispatch, at).unwrap_or_default(),
        shown.into(),
        evidence::facts(state, dispatch, item).unwrap_or_default(),
        parents::facts(state, dispatch, at).unwrap_or_default(),
        dependencies::facts(state, dispatch, item).unwrap_or_default(),
        decisions::facts(state, dispatch, item).unwrap_or_default(),
    ])
}

fn fact(state: &State, item: &Item, key: Key) -> Html {
    let shown = shown_text(&state.doc.plan, item, key, &state.ui.locale);
    if key == Key::Link && crate::base::link::is_safe(&shown) {
        let link = el("a").attr("href", shown.clone()).attr("rel", "noopener noreferrer nofollow");
        return link.attr("target", "_blank").text(shown).into();
    }
    shown.into()
}
