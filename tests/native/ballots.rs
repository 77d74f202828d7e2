//! Ballots and odds as the application shows them: filled in, taken in, revealed, accepted; and the job that draws.

use plan_widget::app::ballots::msg::BallotsMsg;
use plan_widget::app::ballots::opinions as ballots;
use plan_widget::app::chance::msg::ChanceMsg;
use plan_widget::app::chance::update::{ChanceAnswer, DRAWS};
use plan_widget::app::effect::Effect;
use plan_widget::app::effect::JobNews;
use plan_widget::app::insights::blocks::InsightBlock;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::jobs::JobHost;
use plan_widget::model::{ItemIndex, Key};

use crate::scene::Scene;

const ITEMS: &str = r#"{"id":"a","title":"A","value":8,"effort":2},{"id":"b","title":"B","value":5,"effort":1},{"id":"c","title":"C","value":1,"effort":4}"#;
const HEAD: &str = r#""settings":{"method":"value_effort"},"#;

fn words(blocks: &[InsightBlock]) -> String {
    let mut all = String::new();
    for block in blocks {
        match block {
            InsightBlock::Say(words) | InsightBlock::Hint(words) => all += words,
            InsightBlock::Table(_, _, rows) => rows.iter().for_each(|row| all += &row.cells.join(" | ")),
            InsightBlock::Items(words, items) => {
                all += words;
                items.iter().for_each(|(_, title)| all += title);
            }
            InsightBlock::Buttons(buttons) => buttons.iter().for_each(|button| all += &button.label),
            _ => {}
        }
        all.push('\n');
    }
    all
}

#[test]
fn a_ballot_is_filled_in_sent_and_taken_in_hidden_until_revealed() {
    let scene = Scene::new(HEAD, ITEMS);
    let before = scene.text();
    scene.send(Msg::Ballots(BallotsMsg::Rater(" Ana ".into())));
    scene.send(Msg::Ballots(BallotsMsg::Vote(scene.uid("a"), Key::Value, "3".into())));
    scene.send(Msg::Ballots(BallotsMsg::Vote(scene.uid("a"), Key::Value, "4".into())));
    scene.send(Msg::Ballots(BallotsMsg::Vote(scene.uid("b"), Key::Effort, "-1".into())));
    let odd = scene.state().ui.ballots.odd_votes.clone();
    assert_eq!((odd.len(), &*odd[0].typed, &*odd[0].why), (1, "-1", "a number from 0 up is expected"));
    scene.send(Msg::Ballots(BallotsMsg::Vote(scene.uid("b"), Key::Effort, "".into())));
    assert!(scene.state().ui.ballots.odd_votes.is_empty());
    assert_eq!(scene.text(), before, "a ballot changes nothing here");
    let state = scene.state();
    let ana = ballots::block(&state.doc, &state.ui, &state.ui.ballots.ballot);
    assert!(ana.contains("by: Ana") && ana.contains("a effort= value=4\n"), "{ana}");
    let ben = ana.replace("Ana", "Ben").replace("value=4", "value=20");
    scene.send(Msg::Ballots(BallotsMsg::TakeBallots(
        format!("Hi,\n> {}\n{ben}\nBest", ana.replace('\n', "\n> ")).into(),
    )));
    assert_eq!(scene.said(), "Added 2 ballots (Ana, Ben); 1 item updated.");
    let hidden = words(&scene.section("Raters"));
    assert!(hidden.contains("2 people have voted: Ana (1 item), Ben (1 item).") && !hidden.contains("20"), "{hidden}");
    scene.send(Msg::Ballots(BallotsMsg::Reveal(true)));
    let shown = words(&scene.section("Raters"));
    assert!(shown.contains("A | Value | 4 | 20 | 12 | 8"), "{shown}");
    // A second ballot of the same person replaces the first.
    scene.send(Msg::Ballots(BallotsMsg::TakeBallots(ben.replace("value=20", "value=10").into())));
    assert!(scene.said().contains("Replaced an earlier ballot of Ben."), "{}", scene.said());
    scene.send(Msg::Ballots(BallotsMsg::AcceptMedians(vec![scene.uid("a"), scene.uid("b")])));
    assert_eq!(scene.state().doc.plan.items()[0].num(Key::Value), Some(7.0));
    assert_eq!(scene.said(), "Set 1 estimate to the median.");
    scene.send(Msg::Ballots(BallotsMsg::Discuss(scene.uid("a"))));
    assert!(scene.text().contains(r#""tags":["discuss"]"#));
    for _ in 0..4 {
        scene.send(Msg::Plan(PlanMsg::Undo));
    }
    assert_eq!(scene.text(), before);
    scene.send(Msg::Ballots(BallotsMsg::TakeBallots("no ballot".into())));
    assert!(scene.state().ui.toast.clone().is_some_and(|note| note.alert && note.text.starts_with("No ballot found.")));
}

fn draw(plan: &str, seed: &str, budget: u32) -> String {
    let mut desk = JobHost::default();
    desk.put(plan).unwrap();
    let mut job = desk.begin("chance", seed).unwrap();
    while !job.step(budget) {
        let partial = ChanceAnswer::read(&job.answer()).unwrap();
        assert!(partial.items.is_empty() && partial.done <= DRAWS);
    }
    job.answer()
}

#[test]
fn the_same_seed_gives_the_same_figures_however_the_work_is_cut() {
    let head = r#""settings":{"method":"value_effort"},"timeboxes":[{"id":"t","title":"T","capacity":7}],"#;
    let items = r#"{"id":"a","title":"A","value":8,"effort":2,"ranges":{"effort":[1,4]},"moscow":"must","timebox":"t"},
        {"id":"b","title":"B","value":5,"effort":1.2,"ranges":{"value":[4,6]},"moscow":"should","timebox":"t"},
        {"id":"c","title":"C","value":1,"effort":4,"moscow":"could","timebox":"t"}"#;
    let scene = Scene::new(head, items);
    let text = draw(&scene.text(), "1", 64);
    assert_eq!(text, draw(&scene.text(), "1", 10_000));
    assert_ne!(text, draw(&scene.text(), "2", 64));
    let answer = ChanceAnswer::read(&text).unwrap();
    assert_eq!(answer.text(), text);
    assert_eq!((answer.done, answer.uncertain, answer.count, answer.items.len()), (DRAWS, 2, 3, 3));
    let places: Vec<ItemIndex> = answer.items.iter().map(|placed| placed.item).collect();
    assert_eq!(places, [1, 0, 2]);
    assert_eq!((answer.items[2].low, answer.items[2].high), (3, 3));
    let (a, b) = (answer.in_top(1, 1), answer.in_top(0, 1));
    assert!((a + b - 1.0).abs() < 1e-9 && a > 0.2 && a < 0.5, "{a} {b}");
    assert_eq!(answer.worth_refining(1, 9), [(0, Key::Value), (1, Key::Effort)]);
    assert_eq!(answer.worth_refining(2, 9), [], "the first two are sure");
    assert!(answer.fits[0].musts > 9_900 && answer.fits[0].musts >= answer.fits[0].shoulds);

    // What the application makes of it.
    scene.send(Msg::Show(plan_widget::app::view::View::Insights));
    assert!(matches!(&scene.section("How sure the order is")[..], [InsightBlock::Progress(0, DRAWS, _)]));
    scene.send(Msg::Job("chance", JobNews::Done(text.into())));
    scene.send(Msg::Chance(ChanceMsg::Top(1)));
    let order = words(&scene.section("How sure the order is"));
    assert!(order.contains("First place is open") && order.contains("Effort of A"), "{order}");
    let state = scene.state();
    let chance = state.ui.chance.figures.as_ref().unwrap();
    let said = chance.interval(ItemIndex::new(0), 1, &state.ui.locale).unwrap();
    assert!(said.starts_with("With its ranges, by score alone: rank 1–2 · "), "{said}");
    let moscow = words(&scene.section("MoSCoW"));
    assert!(moscow.contains("chance that all Musts fit") && moscow.contains("To fit, leave out:C"), "{moscow}");
}

#[test]
fn drawing_begins_with_the_insights_and_again_after_an_edit() {
    let items = r#"{"id":"a","title":"A","value":8,"effort":2},{"id":"b","title":"B","value":5,"effort":1}"#;
    let scene = Scene::new(HEAD, items);
    let begun =
        |scene: &Scene| scene.effects().into_iter().filter(|effect| matches!(effect, Effect::Job { .. })).count();
    scene.send(Msg::Show(plan_widget::app::view::View::Insights));
    assert_eq!(begun(&scene), 0, "nothing has a range");
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Effort, "1-4".into())));
    assert_eq!(begun(&scene), 1);
    scene.send(Msg::Chance(ChanceMsg::Top(1)));
    assert_eq!(begun(&scene), 1, "the cut line needs no new draws");
    scene.send(Msg::Chance(ChanceMsg::Seed(2)));
    assert_eq!(begun(&scene), 2);
    scene.send(Msg::Show(plan_widget::app::view::View::Board));
    scene.send(Msg::Chance(ChanceMsg::Seed(3)));
    assert_eq!(begun(&scene), 2, "nobody looks");
    scene.send(Msg::Details(Some(scene.uid("b"))));
    assert_eq!(begun(&scene), 3, "details say where the item stands in the draws");
}
