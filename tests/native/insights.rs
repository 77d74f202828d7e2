//! What a person sees of the scores: ranges as they are typed, two items compared, findings in words.

use plan_widget::app::insights::blocks::{InsightBlock, ItemCount};
use plan_widget::app::items::maps;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::settings::msg::PlanMsg;
use std::rc::Rc;

use plan_widget::app::effect::Effect;
use plan_widget::app::grid::cells;
use plan_widget::app::insights::InsightSection;
use plan_widget::app::items::{details, explain, ranges};
use plan_widget::app::locale::Locale;
use plan_widget::app::msg::Msg;
use plan_widget::app::view::View;
use plan_widget::model::plan::Method;
use plan_widget::model::{ItemIndex, Key, Value};

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"a","title":"A","reach":450,"impact":3,"confidence":100,"effort":2,"moscow":"must"},
    {"id":"b","title":"B","reach":2000,"impact":1,"confidence":80,"effort":4,"moscow":"could","objectives":["k1"]},
    {"id":"c","title":"C","reach":800,"impact":2,"confidence":50,"effort":1},{"id":"d","title":"D","reach":5}"#;

impl Scene {
    /// What the world was asked for so far.
    pub fn effects(&self) -> Vec<Effect> {
        self.asked.borrow().clone()
    }

    fn type_in(&self, id: &str, key: Key, text: &str) {
        self.send(Msg::Items(ItemsMsg::Type(self.uid(id), key, text.into())));
    }

    /// The words of a section.
    pub fn section(&self, title: &str) -> Vec<InsightBlock> {
        let state = self.state();
        let section = InsightSection::ALL.into_iter().find(|section| section.title() == title).unwrap();
        section.blocks(&state.doc, &state.ui)
    }
}

#[test]
fn a_range_is_typed_beside_its_number_or_alone() {
    let read = |text: &str| ranges::read(text, |text| text.parse().ok()).map(|typed| (typed.value, typed.range));
    for text in ["3-5", "3..5", " 3 – 5 ", "3 to 5"] {
        assert_eq!(read(text), Some((None, (3.0, 5.0))), "{text}");
    }
    assert_eq!(read("5-3"), Some((None, (5.0, 3.0))), "as it was typed");
    assert_eq!(read("4 (3-5)"), Some((Some(4.0), (3.0, 5.0))));
    assert_eq!(read("-3..-1"), Some((None, (-3.0, -1.0))));
    for text in ["3", "-3", "a-b", "3-", "(3-5)", "3 (4)", ""] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn a_typed_range_counts_as_its_middle_whatever_stood_there() {
    let scene = Scene::new("", ITEMS);
    let item = |id| scene.state().doc.plan.item(id).unwrap().clone();
    scene.type_in("b", Key::Effort, "3-6");
    assert_eq!((item("b").num(Key::Effort), ranges::range(&item("b"), Key::Effort)), (Some(4.2), Some((3.0, 6.0))));
    scene.type_in("b", Key::Effort, "4 (3-6)");
    assert_eq!((item("b").num(Key::Effort), ranges::range(&item("b"), Key::Effort)), (Some(4.0), Some((3.0, 6.0))));
    // One that runs downwards may be a slip in either end, and is asked about.
    let text = scene.text();
    scene.type_in("b", Key::Effort, "32-4");
    assert_eq!((scene.text(), scene.said()), (text, "\"32-4\" runs from high to low. Did you mean 4-32?".into()));
    // While it is typed, the field says what it comes to.
    let hint = |typed: &str| ranges::hint(Key::Effort, typed, Method::Rice, &Locale::default());
    assert_eq!(hint("2-4").unwrap(), "Counts as 2.8, its middle. To choose the number yourself, type 2.8 (2-4).");
    assert_eq!(hint("32-4").unwrap(), scene.said());
    assert_eq!([hint("3"), hint("2-"), hint("3 (2-4)"), hint("2w-4w")], [None, None, None, None]);
    scene.type_in("b", Key::Reach, "100..400");
    assert_eq!(item("b").num(Key::Reach), Some(200.0), "the geometric mean");
    scene.type_in("b", Key::Confidence, "50-80%");
    assert_eq!(item("b").num(Key::Confidence), Some(65.0), "half way");
    scene.type_in("b", Key::Impact, "2-3");
    assert_eq!(item("b").num(Key::Impact), Some(2.0), "a tier within the range");
    let cells = cells::Cells::new(&scene.state().doc.plan, Rc::new(Locale::default()), &Default::default());
    assert_eq!(cells.show(&item("b"), Key::Effort).text, "~4");
    assert_eq!(cells.show(&item("b"), Key::Effort).number.as_deref(), Some("3–6"));
    let edited = cells.edit_text(&scene.state().doc.plan, &item("b"), Key::Effort);
    assert_eq!(edited, "4 (3-6)");
    let before = scene.text();
    scene.type_in("b", Key::Effort, &edited);
    assert_eq!(scene.text(), before, "what stands there says itself");
    // A number alone takes its range with it, as one step.
    scene.type_in("b", Key::Effort, "5");
    assert_eq!((item("b").num(Key::Effort), ranges::range(&item("b"), Key::Effort)), (Some(5.0), None));
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(scene.text(), before);
    scene.type_in("b", Key::Effort, "3 to many");
    assert!(scene.said().contains("valid effort") && scene.text() == before, "{}", scene.said());
}

#[test]
fn two_items_are_compared_factor_by_factor() {
    let scene = Scene::new("", ITEMS);
    let compared = explain::compared(&scene.state().doc, ItemIndex::new(0), ItemIndex::new(1), &Locale::default());
    assert_eq!(compared.line, "A scores 1.69 times as high as B: 675 to 400.");
    let row = |at: usize| compared.rows[at].each_ref().map(String::as_str);
    assert_eq!(row(0), ["reach", "450", "2,000", "× 4.44 for B"]);
    assert_eq!(row(1), ["impact", "3", "1", "× 3 for A"]);
    assert_eq!(row(2), ["confidence", "100%", "80%", "× 1.25 for A"]);
    assert_eq!(row(3), ["effort", "2", "4", "× 2 for A"]);
    assert_eq!(compared.flips.len(), 3);
    assert_eq!(compared.flips[0], "Tied if the impact of A were about 1.78 instead of 3.");
    let lacking = explain::compared(&scene.state().doc, ItemIndex::new(0), ItemIndex::new(3), &Locale::default());
    assert_eq!(lacking.line, "D needs impact, confidence, effort.");
    assert_eq!(lacking.flips, Vec::<String>::new());
}

#[test]
fn the_printed_working_gives_the_printed_score() {
    let items = r#"{"id":"a","title":"A","reach":10800,"impact":1.5,"confidence":80,"effort":3.125},{"id":"b","title":"B","reach":0.5,"impact":0.25,"confidence":50,"effort":8}"#;
    let scene = Scene::new("", items);
    let line = |at: usize| explain::working(&scene.state().doc, ItemIndex::new(at), &Locale::default()).line;
    assert_eq!(line(0), "10,800 reach × 1.5 impact × 80% confidence ÷ 3.125 effort = 4,147");
    assert_eq!(line(1), "0.5 reach × 0.25 impact × 50% confidence ÷ 8 effort = 0.0078");
}

#[test]
fn the_findings_are_said_in_words() {
    let head = r#""objectives":[{"id":"o","title":"Grow","key_results":[{"id":"k1","title":"Orders"},{"id":"k2","title":"Baskets"}]}],"#;
    let scene = Scene::new(head, ITEMS);
    let says = |title: &str| {
        let blocks = scene.section(title);
        blocks
            .into_iter()
            .filter_map(|block| match block {
                InsightBlock::Say(words) | InsightBlock::Hint(words) => Some(words),
                _ => None,
            })
            .collect::<Vec<String>>()
            .join(" ")
    };
    let value = says("Where the value is");
    assert!(
        value.contains("100% of the items (3 of 3) give 100% of the total benefit.")
            && value.contains("1 item without estimates is left out."),
        "{value}"
    );
    // An epic without estimates is estimated by its stories.
    let parents = ITEMS.replacen("\"id\":", "\"parent\":\"epic\",\"id\":", 1) + r#",{"id":"epic","title":"Epic"}"#;
    let nested = Scene::new(head, &parents).section("Where the value is");
    assert!(format!("{nested:?}").contains("1 item without estimates is left out."), "{nested:?}");
    let moscow = says("MoSCoW");
    assert!(moscow.contains("Musts take 33% of the effort sorted as Must, Should or Could (budget 60%)."), "{moscow}");
    let objectives = says("Objectives");
    assert!(objectives.contains("1 key result has no work behind it; 3 items serve no objective."), "{objectives}");
    assert!(objectives.contains("Nothing serves \"Baskets\" (Grow)."), "{objectives}");
}

/// Every number of items in the blocks of a section, with the filter that it leads to.
fn counts(blocks: Vec<InsightBlock>) -> Vec<ItemCount> {
    let mut counts = Vec::new();
    for block in blocks {
        match block {
            InsightBlock::Bars(bars) => counts.extend(bars.into_iter().filter_map(|bar| bar.items)),
            InsightBlock::Counts(all) => counts.extend(all),
            _ => {}
        }
    }
    counts
}

#[test]
fn each_number_of_items_leads_to_just_those_items() {
    let head = r#""teams":[{"id":"w","name":"Web"},{"id":"p","name":"Web and pay"}],"timeboxes":[{"id":"r","title":"Release 1"}],
        "objectives":[{"id":"o","title":"Grow","key_results":[{"id":"k1","title":"Orders"}]},{"id":"p","title":"Grow more"}],"#;
    let items = r#"{"id":"i1","title":"A","reach":450,"impact":3,"confidence":100,"effort":2,"moscow":"must","team":"w","kind":"tech","timebox":"r"},
        {"id":"i10","title":"B","reach":2000,"impact":1,"confidence":80,"effort":4,"moscow":"could","objectives":["k1"],"team":"p"},
        {"id":"i11","title":"C","effort":1,"objectives":["p"],"status":"dropped","moscow":"must"},
        {"id":"i12","title":"D","effort":1,"objectives":["p"],"moscow":"wont"},{"id":"i13","title":"E","effort":5,"objectives":["o"]}"#;
    let scene = Scene::new(head, items);
    let mut seen = 0;
    for title in ["MoSCoW", "Objectives", "Effort"] {
        for count in counts(scene.section(title)) {
            scene.send(Msg::ShowItems(count.filter.as_str().into()));
            let found = scene.state().ui.items.rows.len();
            let said = if found == 1 { "1 item".to_owned() } else { format!("{found} items") };
            assert!(
                count.words == said || count.words.starts_with(&format!("{said} ")),
                "{title}: {count:?}, not {said}"
            );
            seen += 1;
        }
    }
    assert!(seen > 10, "{seen}");
    // The vital few by their ids, of which none is a part of another's.
    let step = scene.section("Where the value is").into_iter().find_map(|block| match block {
        InsightBlock::Buttons(buttons) => buttons.into_iter().next(),
        _ => None,
    });
    let step = step.unwrap();
    assert_eq!((step.label.as_str(), &step.msg), ("Show these 2 items", &Msg::ShowItems("id:i10,i1".into())));
    scene.send(step.msg);
    let state = scene.state();
    assert_eq!((state.ui.view, state.ui.items.rows.len()), (View::Scores, 2));
    assert!(state.ui.items.seek.is_some(), "the first row has the focus");
}

#[test]
fn what_has_nothing_to_tell_yet_says_what_would_fill_it() {
    let scene = Scene::new("", r#"{"id":"a","title":"A","reach":4,"impact":1,"confidence":100,"effort":2}"#);
    let doc = scene.state().doc.clone();
    let empty: Vec<&str> =
        InsightSection::ALL.into_iter().filter(|section| section.is_empty(&doc)).map(InsightSection::title).collect();
    assert_eq!(empty, ["How sure the order is", "Raters", "MoSCoW", "Objectives", "To review", "Likely duplicates"]);
    assert!(matches!(&scene.section("Likely duplicates")[..], [InsightBlock::Hint(_)]), "nobody wants any");
    for title in &empty[..5] {
        let blocks = scene.section(title);
        assert!(
            matches!(&blocks[..], [InsightBlock::Hint(_), InsightBlock::Buttons(next)] if next.len() == 1),
            "{blocks:?}"
        );
    }
}

#[test]
fn a_pin_has_a_rank_and_a_reason() {
    let scene = Scene::new("", ITEMS);
    let item = scene.state().doc.plan.items()[1].clone();
    let pin = details::pin(&item, 1.0, " promised ", scene.state().doc.today);
    scene.send(Msg::Items(ItemsMsg::Set(item.uid, Key::Pin, Some(pin))));
    assert!(scene.text().contains(r#""pin":{"rank":1,"why":"promised","at":"2027-01-01"}"#), "{}", scene.text());
    assert_eq!(scene.state().doc.ranking.rank(ItemIndex::new(1)), Some(1));
    let links = details::links(&scene.state().doc.plan, &item);
    assert_eq!(links, []);
    let map = maps::map_with(&item, Key::Criteria, "x", Value::num(1.0)).flatten();
    assert!(matches!(map, Some(Value::Map(map)) if map.len() == 1));
}

#[test]
fn what_earns_monthly_says_what_it_is_worth_and_what_waiting_costs() {
    let head = r#""settings":{"method":"cd3","discount_rate":0},"#;
    let scene = Scene::new(
        head,
        r#"{"id":"a","title":"A","value_per_month":1000,"effort":2},{"id":"b","title":"B","effort":2}"#,
    );
    let remarks = |at: usize| explain::working(&scene.state().doc, ItemIndex::new(at), &Locale::default()).remarks;
    let worth =
        "Present worth 36,000 over 36 months at 0% a year, 18,000 per unit of effort; a month later it is 0 less.";
    assert_eq!(remarks(0), [worth]);
    assert_eq!(remarks(1), Vec::<String>::new());
}

#[test]
fn the_range_that_moves_a_score_most_comes_first() {
    // 200 × 1 × 50 % / 2 = 50; the other scores 60.
    let scene = Scene::new(
        "",
        r#"{"id":"a","title":"A","reach":200,"impact":1,"confidence":50,"effort":2,"ranges":{"effort":[1,4],"reach":[180,220],"value":[1,2]}},
        {"id":"b","title":"B","reach":60,"impact":1,"confidence":100,"effort":1},{"id":"c","title":"C","impact":1,"ranges":{"impact":[1,2]}}"#,
    );
    let state = scene.state();
    let remarks = |at: usize| explain::working(&state.doc, ItemIndex::new(at), &state.ui.locale).remarks;
    assert_eq!(
        remarks(0),
        [
            "Effort 1–4 moves the score most: from 25 to 100, rank 2 to 1.",
            "Reach 180–220 moves the score: from 45 to 55, still rank 2."
        ]
    );
    assert_eq!((remarks(1), remarks(2)), (vec![], vec![]));
}
