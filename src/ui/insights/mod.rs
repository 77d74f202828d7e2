//! The insights: sections of findings, bars, tables and the Pareto curve.

mod opener;
mod ranges;

use crate::app::insights::InsightSection;
use crate::app::insights::blocks::InsightBar;
use crate::app::insights::blocks::InsightBlock;
use crate::app::insights::blocks::InsightButton;
use crate::app::insights::blocks::InsightRow;
use crate::app::insights::blocks::ItemCount;
use crate::app::insights::text;
use crate::app::msg::Msg;
use crate::app::ui::State;
use crate::model::Uid;
use crate::ui::hooks::Dispatch;
use crate::ui::insights::opener::open;
use crate::ui::parts::markup::El;
use crate::ui::parts::markup::button;
use crate::ui::parts::markup::el;
use crate::ui::parts::markup::list;
use crate::ui::parts::memo;
use yew::prelude::Html;
use yew::virtual_dom::VList;

/// The properties of one section.
struct InsightPart {
    state: State,
    section: InsightSection,
    dispatch: Dispatch,
}

impl PartialEq for InsightPart {
    fn eq(&self, other: &InsightPart) -> bool {
        let (a, b) = (&self.state, &other.state);
        std::rc::Rc::ptr_eq(&a.doc, &b.doc)
            && std::rc::Rc::ptr_eq(&a.ui.locale, &b.ui.locale)
            && a.ui.mode == b.ui.mode
            && self.section == other.section
            && self.section.version(&a.ui) == other.section.version(&b.ui)
    }
}

/// The view: cards in columns, those that have nothing to tell yet behind the others, tables of many columns below.
pub fn insights(state: &State, dispatch: &Dispatch) -> Html {
    let part = |section: &InsightSection| {
        let part = InsightPart { state: state.clone(), section: *section, dispatch: dispatch.clone() };
        memo(section.title(), part, draw)
    };
    let (wide, mut cards): (Vec<InsightSection>, Vec<InsightSection>) =
        InsightSection::ALL.into_iter().partition(|section| section.is_wide(&state.doc));
    cards.sort_by_cached_key(|section| u64::from(section.is_empty(&state.doc)));
    // It scrolls, so that it can have the focus.
    el("div")
        .class("insights")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", text::insights())
        .with(el("div").class("cards").all(cards.iter().map(part).collect()))
        .with(el("div").class("wide").all(wide.iter().map(part).collect()))
        .into()
}

fn draw(part: &InsightPart) -> Html {
    let (state, title) = (&part.state, part.section.title());
    let blocks = part.section.blocks(&state.doc, &state.ui).into_iter();
    el("section")
        .attr("aria-label", title)
        .with(el("h2").text(title))
        .all(
            blocks
                .enumerate()
                .map(|(at, block)| keyed(at, self::block(block, state.editable(), &part.dispatch)))
                .collect(),
        )
        .into()
}

/// A block in its place from the top, whatever comes and goes below: what has the focus keeps it.
fn keyed(at: usize, block: Html) -> Html {
    Html::VList(std::rc::Rc::new(VList::with_children(vec![block], Some(at.into()))))
}

fn block(block: InsightBlock, editable: bool, dispatch: &Dispatch) -> Html {
    match block {
        InsightBlock::Say(words) => el("p").class("say").text(words).into(),
        InsightBlock::Hint(words) => el("p").class("hint").text(words).into(),
        InsightBlock::Part(words) => el("h4").text(words).into(),
        InsightBlock::Bars(all) => {
            el("ul").class("bars").all(all.into_iter().map(|one| bar(one, dispatch)).collect()).into()
        }
        InsightBlock::Table(name, head, rows) => table(name, head, rows, editable, dispatch),
        InsightBlock::Items(name, items) => {
            let link = |(uid, title): (Uid, String)| -> Html { el("li").with(open(uid, title, dispatch)).into() };
            list(vec![
                el("p").class("hint").text(name.clone()).into(),
                el("ol").class("titles").attr("aria-label", name).all(items.into_iter().map(link).collect()).into(),
            ])
        }
        InsightBlock::Counts(all) => {
            let one = |count: ItemCount| -> Html { el("li").with(self::count(count, dispatch)).into() };
            el("ul").class("counts").all(all.into_iter().map(one).collect()).into()
        }
        InsightBlock::Fold(name, inside) => {
            let inside = inside.into_iter().map(|one| self::block(one, editable, dispatch)).collect();
            el("details").class("fold").with(el("summary").text(name)).all(inside).into()
        }
        InsightBlock::Progress(done, of, words) => list(vec![
            el("p").class("hint").text(words.clone()).into(),
            el("progress").attr("max", of.to_string()).attr("value", done.to_string()).attr("aria-label", words).into(),
        ]),
        InsightBlock::Ranges(name, all, top, max) => ranges::ranges(name, all, top, max, dispatch),
        InsightBlock::Curve(points, turn) => curve(&points, turn),
        InsightBlock::Buttons(buttons) => {
            let shown = buttons.into_iter().filter(|button| editable || !button.edits);
            let one = |one: InsightButton| -> Html {
                button("button line").key(one.label.clone()).send(dispatch, one.msg).text(one.label).into()
            };
            el("div").class("buttons").all(shown.map(one).collect()).into()
        }
    }
}

fn bar(bar: InsightBar, dispatch: &Dispatch) -> Html {
    let percent = |share: f64| crate::base::number::bounded(share, 0.0, 100.0).round() as i32;
    let limit = bar.limit.map(|limit| el("i").class("limit").style(format!("left:{}%", percent(limit))));
    el("li")
        .class(if bar.over { "over" } else { "" })
        .with(el("span").class("of").attr("title", bar.name.clone()).text(bar.name))
        .with(
            el("span")
                .class("track")
                .attr("aria-hidden", "true")
                .with(el("i").class("full").style(format!("width:{}%", percent(bar.share))))
                .maybe(limit),
        )
        .with(el("span").class("words").text(bar.words))
        .maybe(bar.items.map(|items| count(items, dispatch)))
        .into()
}

/// A number of items that leads to them.
fn count(count: ItemCount, dispatch: &Dispatch) -> El {
    button("link")
        .attr("title", text::show_in_scores())
        .send(dispatch, Msg::ShowItems(count.filter.into()))
        .text(count.words)
}

fn table(name: String, head: Vec<String>, rows: Vec<InsightRow>, editable: bool, dispatch: &Dispatch) -> Html {
    let header = |text: String| -> Html { el("th").attr("scope", "col").text(text).into() };
    let row = |row: InsightRow| -> Html {
        let (uid, marks) = (row.uid, row.marks);
        let cell = |(at, text): (usize, String)| -> Html {
            match (at, uid) {
                (0, Some(uid)) => el("th").attr("scope", "row").with(open(uid, text, dispatch)).into(),
                (0, None) => el("th").attr("scope", "row").text(text).into(),
                _ if marks.contains(&at) => {
                    el("td").class("marked").attr("title", text.clone()).with(el("b").text(text)).into()
                }
                _ => el("td").attr("title", text.clone()).text(text).into(),
            }
        };
        let act = row.button.filter(|button| editable || !button.edits);
        let act = act.map(|act| el("td").with(button("button line").send(dispatch, act.msg).text(act.label)));
        el("tr").all(row.cells.into_iter().enumerate().map(cell).collect()).maybe(act).into()
    };
    el("div")
        .class("figures")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", name.clone())
        .with(
            el("table")
                .with(el("caption").text(name))
                .with(el("thead").with(el("tr").all(head.into_iter().map(header).collect())))
                .with(el("tbody").all(rows.into_iter().map(row).collect())),
        )
        .into()
}

/// The curve over a square of 100 by 100, and where it turns.
fn curve(points: &[(f64, f64)], turn: (f64, f64)) -> Html {
    let tenths = |n: f64| (n * 10.0).round() as i32;
    let mut path = String::new();
    for (x, y) in points {
        path += &format!("{}{} {}", if path.is_empty() { "M" } else { "L" }, tenths(*x), 1000 - tenths(*y));
    }
    let area = format!("{path}L1000 1000Z");
    let (x, y) = (tenths(turn.0), 1000 - tenths(turn.1));
    let line = |class: &'static str, d: String| -> Html { el("path").class(class).attr("d", d).into() };
    let label = |class: &'static str, text: &'static str| -> Html { el("span").class(class).text(text).into() };
    el("div")
        .class("curve")
        .attr("aria-hidden", "true")
        .with(el("svg").attr("viewBox", "0 0 1000 1000").attr("preserveAspectRatio", "none").all(vec![
            line("even", "M0 1000L1000 0".to_owned()),
            line("area", area),
            line("line", path),
            line("turn", format!("M{x} 1000V{y}H0")),
        ]))
        .all(vec![label("y", text::all_value()), label("x", text::all_items())])
        .into()
}
