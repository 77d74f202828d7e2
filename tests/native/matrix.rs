//! The matrix: who stands where, what a nudge changes, and which numbers stand along an axis.

use std::rc::Rc;

use plan_widget::app::doc::Doc;
use plan_widget::app::items::rows::settle;
use plan_widget::app::locale::Locale;
use plan_widget::app::matrix::chart::{AxisMeasure, MAX, MatrixAxis, MatrixChart, Quadrant, measures, ticks};
use plan_widget::app::matrix::colour::MatrixColours;
use plan_widget::app::matrix::state::MatrixOptions;
use plan_widget::app::options::BoardBy;
use plan_widget::app::ui::Ui;
use plan_widget::base::day::Day;
use plan_widget::model::{ItemIndex, Key};
use plan_widget::query::Column;
use plan_widget::wire::read;

const ITEMS: &str = r#"{"id":"a","title":"A","reach":450,"impact":3,"confidence":100,"effort":2},
    {"id":"b","title":"B","reach":2000,"impact":1,"confidence":80,"effort":4},
    {"id":"c","title":"C","reach":800,"impact":2,"confidence":50,"effort":1},{"id":"d","title":"D","reach":5}"#;

fn scene(settings: &str, items: &str, look: MatrixOptions) -> (Doc, Ui) {
    let text = format!(r#"{{"format":"plan-widget","version":1,"settings":{{{settings}}},"items":[{items}]}}"#);
    let doc = Doc::new(read(&text).unwrap(), Day::from_ymd(2027, 1, 1).unwrap());
    let mut ui = Ui::new(Rc::new(Locale::default()));
    settle(&mut ui, &doc);
    ui.matrix = look;
    (doc, ui)
}

#[test]
fn bubbles_stand_by_rank_and_in_their_quadrant() {
    let (doc, ui) = scene("", ITEMS, MatrixOptions::default());
    let chart = MatrixChart::new(&doc, &ui);
    assert_eq!((chart.missing, chart.dots.len(), chart.is_named()), (1, 0, true));
    let at: Vec<ItemIndex> = chart.bubbles.iter().map(|bubble| bubble.at).collect();
    assert_eq!(at, [2, 0, 1], "800, 675, 400");
    // Efforts of 1, 2 and 4, benefits of 800, 1350 and 1600: the cross-hair parts them half way, and lies on none.
    assert_eq!(chart.cross, [1.5, 1075.0]);
    let parts: Vec<Quadrant> = chart.bubbles.iter().map(|bubble| bubble.quadrant).collect();
    assert_eq!(parts, [Quadrant::FillIn, Quadrant::BigBet, Quadrant::BigBet]);
    assert_eq!(chart.bubbles[0].size, 1.0);
    assert_eq!(chart.bubbles[2].size, 0.5);
    let look = MatrixOptions { cross: [Some(3.0), Some(700.0)], ..MatrixOptions::default() };
    let (doc, ui) = scene("", ITEMS, look);
    assert_eq!(MatrixChart::new(&doc, &ui).count(Quadrant::QuickWin), 2);
}

#[test]
fn a_nudge_goes_as_far_as_the_next_number_the_estimate_can_have() {
    let look = MatrixOptions {
        axes: [Some(AxisMeasure::Estimate(Key::Effort)), Some(AxisMeasure::Estimate(Key::Impact))],
        ..MatrixOptions::default()
    };
    let (doc, ui) = scene("", ITEMS, look);
    let chart = MatrixChart::new(&doc, &ui);
    let uid = doc.plan.items()[1].uid;
    assert_eq!(chart.nudge(&doc, uid, 1, true), [(Key::Impact, 2.0)], "the next tier");
    assert_eq!(chart.nudge(&doc, uid, 1, false), [(Key::Impact, 0.5)]);
    let [(Key::Effort, effort)] = chart.nudge(&doc, uid, 0, true)[..] else { panic!("effort alone") };
    assert!(effort > 4.0 && effort < 4.5, "{effort}");
    let score = MatrixOptions { axes: [Some(AxisMeasure::Score), None], ..MatrixOptions::default() };
    let (doc, ui) = scene("", ITEMS, score);
    let chart = MatrixChart::new(&doc, &ui);
    assert_eq!(chart.nudge(&doc, doc.plan.items()[1].uid, 0, true), []);
    assert!(!chart.moves(&doc, 0) && chart.moves(&doc, 1));
}

#[test]
fn what_is_easy_takes_little_effort() {
    let items = r#"{"id":"a","impact":9,"confidence":50,"ease":9},{"id":"b","impact":9,"confidence":50,"ease":2}"#;
    let (doc, ui) = scene(r#""method":"ice""#, items, MatrixOptions::default());
    let parts: Vec<Quadrant> = MatrixChart::new(&doc, &ui).bubbles.iter().map(|bubble| bubble.quadrant).collect();
    assert_eq!(parts, [Quadrant::QuickWin, Quadrant::BigBet]);
}

#[test]
fn many_items_are_few_bubbles_and_the_filter_finds_the_others() {
    let items: Vec<String> =
        (1..=MAX + 50).map(|n| format!(r#"{{"id":"i{n}","title":"I {n}","value":{n},"effort":2}}"#)).collect();
    let (doc, mut ui) = scene(r#""method":"value_effort""#, &items.join(","), MatrixOptions::default());
    let chart = MatrixChart::new(&doc, &ui);
    assert_eq!((chart.bubbles.len(), chart.dots.len()), (MAX, 50), "the others are dots");
    let all = [Quadrant::QuickWin, Quadrant::BigBet, Quadrant::FillIn, Quadrant::MoneyPit];
    assert_eq!(all.map(|quadrant| chart.count(quadrant)), [0, 125, 0, 125], "counts are of all");
    ui.items.rows = Rc::new([0, 3].map(ItemIndex::new).to_vec());
    assert_eq!(MatrixChart::new(&doc, &ui).bubbles.iter().map(|bubble| bubble.at).collect::<Vec<_>>(), [3, 0]);
    assert_eq!(
        measures(&doc),
        [AxisMeasure::Benefit, AxisMeasure::Score, AxisMeasure::Estimate(Key::Effort)],
        "each name once"
    );
}

#[test]
fn ticks_are_round_and_few() {
    let axis = |log, min, max| MatrixAxis { measure: AxisMeasure::Score, log, min, max, cross: min };
    let numbers =
        |axis: &MatrixAxis, count| ticks(axis, count).into_iter().map(|(number, _)| number).collect::<Vec<f64>>();
    assert_eq!(numbers(&axis(false, 0.0, 53.0), 6), [0.0, 10.0, 20.0, 30.0, 40.0, 50.0]);
    assert_eq!(numbers(&axis(false, -3.0, 3.0), 3), [-2.0, 0.0, 2.0]);
    assert_eq!(numbers(&axis(true, 0.8, 60.0), 8), [1.0, 2.0, 5.0, 10.0, 20.0, 50.0]);
    assert_eq!(numbers(&axis(true, 3.0, 40_000.0), 6), [10.0, 100.0, 1000.0, 10_000.0]);
    assert!(ticks(&axis(true, 3.0, 40_000.0), 6).iter().all(|(_, share)| (0.0..=1.0).contains(share)));
}

#[test]
fn the_cross_hair_lies_on_no_item_where_numbers_are_few() {
    let items: Vec<String> = [0.5, 1.0, 2.0, 2.0, 2.0, 2.0, 3.0, 5.0]
        .iter()
        .enumerate()
        .map(|(n, effort)| format!(r#"{{"id":"i{n}","value":{},"effort":{effort}}}"#, n % 3 + 1))
        .collect();
    let (doc, ui) = scene(r#""method":"value_effort""#, &items.join(","), MatrixOptions::default());
    let chart = MatrixChart::new(&doc, &ui);
    assert_eq!(chart.cross, [1.5, 1.5]);
    let (doc, ui) = scene(r#""method":"value_effort""#, r#"{"id":"a","value":3,"effort":2}"#, MatrixOptions::default());
    assert_eq!(MatrixChart::new(&doc, &ui).cross, [2.0, 3.0], "there is no between");
}

#[test]
fn colours_show_a_field_and_the_legend_filters_by_it() {
    let text = r#"{"format":"plan-widget","version":1,"teams":[{"id":"w","name":"Web"},{"id":"p","name":"Pay"}],"settings":{"method":"value_effort"},
        "items":[{"id":"a","value":1,"effort":1,"team":"w"},{"id":"b","value":2,"effort":2,"team":"p"},{"id":"c","value":3,"effort":3,"team":"w"},{"id":"d","value":3,"effort":4}]}"#;
    let doc = Doc::new(read(text).unwrap(), Day::from_ymd(2027, 1, 1).unwrap());
    let mut ui = Ui::new(Rc::new(Locale::default()));
    settle(&mut ui, &doc);
    let colours = |ui: &Ui| MatrixColours::new(&doc, ui, &MatrixChart::new(&doc, ui));
    assert_eq!(colours(&ui), MatrixColours::default(), "one colour");
    ui.matrix.colour = Some(BoardBy::Field(Column::Field(Key::Team)));
    ui.items.query.text = "value>0".into();
    let said = |ui: &Ui| {
        let legend = colours(ui).legend.into_iter();
        legend
            .map(|entry| {
                format!("{} {} {}{}", entry.name, entry.count, entry.filter, if entry.on { " on" } else { "" })
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(said(&ui), ["Web 2 value>0 team:w", "Pay 1 value>0 team:p", "No team 1 value>0 team:none"]);
    let hues = colours(&ui).hues;
    assert_eq!(hues.len(), 4);
    assert!(hues.iter().collect::<std::collections::BTreeSet<_>>().len() == 3, "{hues:?}");
    ui.items.query.text = "value>0 team:p".into();
    settle(&mut ui, &doc);
    assert_eq!(said(&ui), ["Web 0 value>0 team:w", "Pay 1 value>0 on"]);
}
