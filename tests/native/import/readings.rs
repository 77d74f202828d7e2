//! Units and scales of pasted tables: what the columns are taken for, what is said of it, and what lands.

use plan_widget::app::import::msg::ImportMsg;
use plan_widget::app::import::view::{remarks, summary};
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::ui::State;
use plan_widget::model::Key;

use crate::scene::Scene;

/// A table that has been pasted into a plan of these members, and what is said of it.
struct Pasted {
    scene: Scene,
}

impl Pasted {
    fn new(head: &str, items: &str, text: &str) -> Pasted {
        let scene = Scene::new(head, items);
        scene.send(Msg::Import(ImportMsg::PreviewTable(text.into())));
        Pasted { scene }
    }

    fn empty(text: &str) -> Pasted {
        Pasted::new("", "", text)
    }

    fn state(&self) -> State {
        self.scene.state()
    }

    fn said(&self) -> Vec<String> {
        let state = self.state();
        let preview = state.ui.import.preview.as_ref().unwrap();
        let all = remarks(preview, &state.doc.plan, &state.ui.locale);
        let first = summary(preview, &all);
        std::iter::once(first).chain(all.into_iter().map(|remark| remark.text)).collect()
    }

    fn says(&self, part: &str) {
        let said = self.said();
        assert!(said.iter().any(|text| text.contains(part)), "{part:?} is not said: {said:#?}");
    }

    /// Everything fits, and is not said where it does not.
    fn is_fine(&self) -> bool {
        self.said()[0].ends_with("all columns recognised.")
    }

    /// Chooses a reading by its name above a column.
    fn choose(&self, column: usize, name: &str) {
        let state = self.state();
        let preview = state.ui.import.preview.as_ref().unwrap();
        let readings = plan_widget::app::import::view::readings(preview, column, &state.doc.plan);
        let place = readings.iter().position(|(_, label, _)| label == name).unwrap();
        self.scene.send(Msg::Import(ImportMsg::PreviewReading(column, place)));
    }

    fn land(&self) -> &Scene {
        self.scene.send(Msg::Import(ImportMsg::AcceptTable));
        &self.scene
    }

    /// The numbers of a key, item by item.
    fn numbers(&self, key: Key) -> Vec<Option<f64>> {
        self.land();
        self.state().doc.plan.items().iter().map(|item| item.num(key)).collect()
    }

    fn scores(&self) -> Vec<Option<f64>> {
        let state = self.state();
        state.doc.plan.items().indices().map(|at| state.doc.ranking.score(at)).collect()
    }
}

fn all(numbers: &[f64]) -> Vec<Option<f64>> {
    numbers.iter().copied().map(Some).collect()
}

const ICE: &str = "Initiative,Impact (1-10),Confidence (1-10),Ease (1-10),ICE Score\nReferrals,7,8,9,504\nPricing,8,5,6,240\nBot,9,1,2,18\nLanding,5,10,7,350\n";

#[test]
fn an_ice_sheet_comes_in_as_ice_and_its_own_scores_agree() {
    let pasted = Pasted::empty(ICE);
    pasted.says("scored by ICE");
    pasted.says("Confidence (1-10) read as 1–10 → 10%–100%");
    pasted.says("ICE Score matches the score here in all 4 rows.");
    assert!(pasted.is_fine(), "{:?}", pasted.said());
    assert_eq!(pasted.numbers(Key::Confidence), all(&[80.0, 50.0, 10.0, 100.0]));
    assert_eq!(pasted.scores(), all(&[504.0, 240.0, 18.0, 350.0]));
    assert_eq!(pasted.state().doc.plan.method().name(), "ice");
    // One step takes all of it back.
    pasted.scene.send(Msg::Plan(PlanMsg::Undo));
    assert_eq!(pasted.state().doc.plan.method().name(), "rice");
}

#[test]
fn a_scale_without_a_name_is_a_guess_that_can_be_changed() {
    let text = "Feature\tReach\tImpact\tConfidence\tEffort\nSafe\t100\t3\t5\t2\nLikely\t100\t3\t4\t2\nCoin\t100\t3\t3\t2\nShot\t100\t3\t1\t2\n";
    let pasted = Pasted::empty(text);
    assert!(!pasted.is_fine());
    pasted.says("Confidence read as 1–5 → 20%–100%");
    assert_eq!(pasted.numbers(Key::Confidence), all(&[100.0, 80.0, 60.0, 20.0]));
    let pasted = Pasted::empty(text);
    pasted.choose(3, "Percent");
    assert!(pasted.is_fine(), "{:?}", pasted.said());
    assert_eq!(pasted.numbers(Key::Confidence), all(&[5.0, 4.0, 3.0, 1.0]));
    let tens = Pasted::empty("Feature\tImpact\tConfidence\tEase\nA\t7\t7\t4\nB\t3\t4\t5\n");
    assert_eq!(tens.numbers(Key::Confidence), all(&[70.0, 40.0]));
    let shares = Pasted::empty("feature,reach,confidence\na,10,1.0\nb,20,0.8\nc,30,high\n");
    shares.says("confidence read as 0–1: 0.8 becomes 80%");
    assert_eq!(shares.numbers(Key::Confidence), all(&[100.0, 80.0, 100.0]));
    let mixed = Pasted::empty("Item\tConfidence\na\t100%\nb\t0.8\nc\t1\n");
    mixed.says("Confidence: 0.8 read as 80%.");
    assert_eq!(mixed.numbers(Key::Confidence), all(&[100.0, 80.0, 1.0]));
}

#[test]
fn a_unit_in_a_header_becomes_the_plans_or_is_converted() {
    let text = "Feature\tReach (per month)\tImpact\tConfidence\tEffort (person-weeks)\tRICE\nPasskeys\t450\t3\t100%\t8\t168.75\nGuest\t2000\t1\t80%\t16\t100\n";
    let empty = Pasted::empty(text);
    empty.says("Effort is in person-weeks, and so it will be in this plan.");
    empty.says("Reach is per month, and so it will be in this plan.");
    empty.says("RICE matches the score here in all 2 rows.");
    assert!(empty.is_fine());
    assert_eq!(empty.numbers(Key::Effort), all(&[8.0, 16.0]));
    let plan = empty.state().doc.plan.clone();
    assert_eq!(
        (plan.setting_text(Key::EffortUnit, ""), plan.setting_text(Key::ReachPer, "")),
        ("person-weeks", "month")
    );
    let months = Pasted::new(r#""settings":{"effort_unit":"person-months","reach_per":"quarter"},"#, "", text);
    months.says("read as person-weeks, converted to person-months: 4 weeks to a month.");
    months.says("read as per month, converted to per quarter: 100 becomes 300.");
    months.says("Every score here is 12 times the sheet's RICE");
    assert_eq!(months.numbers(Key::Effort), all(&[2.0, 4.0]));
    assert_eq!(months.state().doc.plan.items()[0].num(Key::Reach), Some(1350.0));
    let days =
        Pasted::new(r#""settings":{"effort_unit":"person-months"},"#, "", "Feature\tEffort (days)\nA\t10\nB\t5\n");
    days.says("Effort (days) read as person-days, converted to person-months: 20 days to a month.");
    assert_eq!(days.numbers(Key::Effort), all(&[0.5, 0.25]));
}

#[test]
fn units_in_cells_are_converted_and_points_are_no_time() {
    let mixed =
        Pasted::empty("Feature\tReach\tEffort\nA\t450\t2 months\nB\t2000\t6 weeks\nC\t800\t10 days\nD\t300\t1.5\n");
    mixed.says("Effort: 6 weeks read as 1.5 person-months, 10 days as 0.5.");
    assert!(!mixed.is_fine());
    assert_eq!(mixed.numbers(Key::Effort), all(&[2.0, 1.5, 0.5, 1.5]));
    let points = "Feature\tValue\tStory Points\nA\t8\t13\nB\t5\t21\n";
    let open = Pasted::empty(points);
    open.says("Effort is in points");
    assert_eq!(open.numbers(Key::Effort), all(&[13.0, 21.0]));
    let months = Pasted::new(r#""settings":{"effort_unit":"person-months"},"#, "", points);
    months.says("points cannot be converted to person-months");
    assert!(!months.is_fine());
    months.choose(2, "person-months");
    assert_eq!(months.numbers(Key::Effort), all(&[13.0, 21.0]));
}

#[test]
fn shirt_sizes_keep_their_order() {
    let text = "Feature\tReach\tImpact\tConfidence\tEffort\na\t500\tXL\tHigh\t3\nb\t500\tL\tHigh\t3\nc\t500\tM\tHigh\t3\nd\t500\tS\tHigh\t3\ne\t500\tXS\tHigh\t3\n";
    let impact = Pasted::empty(text);
    impact.says("Impact read as sizes: XS 0.25, S 0.5, M 1, L 2, XL 3.");
    assert!(!impact.is_fine());
    assert_eq!(impact.numbers(Key::Impact), all(&[3.0, 2.0, 1.0, 0.5, 0.25]));
    let effort = Pasted::empty("Feature\tEffort\na\tXL\nb\tL\nc\tM\nd\tS\ne\tXS\n");
    effort.says("Effort read as sizes: XS 0.25, S 0.5, M 1, L 3, XL 6 person-months.");
    assert!(!effort.is_fine());
    assert_eq!(effort.numbers(Key::Effort), all(&[6.0, 3.0, 1.0, 0.5, 0.25]));
    let letters = Pasted::empty("Feature\tImpact\na\tH\nb\tM\nc\tL\n");
    assert_eq!(letters.numbers(Key::Impact), all(&[2.0, 1.0, 0.5]));
}

#[test]
fn impact_out_of_ten_is_said_under_rice_and_can_be_scaled() {
    let text = "Feature\tReach\tImpact (1-10)\tConfidence\tEffort\na\t500\t7\t80%\t3\nb\t500\t10\t80%\t3\n";
    let kept = Pasted::empty(text);
    kept.says("Impact (1-10) goes above 3, where RICE's scale ends.");
    assert_eq!(kept.numbers(Key::Impact), all(&[7.0, 10.0]));
    let scaled = Pasted::empty(text);
    scaled.choose(2, "1–10, scaled to 3");
    assert_eq!(scaled.numbers(Key::Impact), all(&[2.1, 3.0]));
    // Beside items on RICE's scale, a number of another one would outrank them all.
    let beside = Pasted::new("", r#"{"id":"x","title":"X","impact":2}"#, text);
    beside.says("read as 1–10, scaled to RICE's");
    assert_eq!(beside.numbers(Key::Impact), all(&[2.0, 2.1, 3.0]));
}

#[test]
fn what_says_nothing_is_left_empty_and_that_is_said() {
    let pasted = Pasted::empty("Feature\tReach\tEffort\nA\tn/a\t2\nB\t-\t3\nC\tTBD\t1\nD\t40\t1\n");
    pasted.says("Reach: 3 cells left empty (n/a, -, TBD).");
    assert!(!pasted.is_fine());
    assert_eq!(pasted.numbers(Key::Reach), [None, None, None, Some(40.0)]);
    // What says nothing does not speak against a column's name either.
    let pasted = Pasted::empty("Feature\tReach per month\tEffort\nA\tTBD\t2\nB\t?\t3\nC\t40\t1\n");
    assert_eq!(pasted.numbers(Key::Reach), [None, None, Some(40.0)]);
}

#[test]
fn a_start_without_an_end_makes_no_bar_of_one_day() {
    let pasted = Pasted::empty("Task\tStart\tEnd\nA\t2027-02-01\t\nB\t2027-02-01\t2027-02-09\nC\t2027-Q2\t\n");
    pasted.says("1 row has a start but no end: no bar on the timeline until both are there.");
    pasted.land();
    let state = pasted.state();
    let dates: Vec<_> =
        state.doc.plan.items().iter().map(|item| (item.text(Key::Start), item.text(Key::End))).collect();
    assert_eq!(
        dates,
        [(Some("2027-02-01"), None), (Some("2027-02-01"), Some("2027-02-09")), (Some("2027-Q2"), Some("2027-Q2"))]
    );
}

#[test]
fn one_order_of_day_and_month_holds_for_all_dates_of_a_table() {
    let pasted = Pasted::empty("Task\tStart\tEnd\nA\t01/02/2027\t26/02/2027\nB\t02/03/2027\t19/03/2027\n");
    pasted.says("Start read with the day first.");
    pasted.land();
    assert_eq!(pasted.state().doc.plan.items()[0].text(Key::Start), Some("2027-02-01"));
    let open = "Task,Start,End\nA,01/02/2027,05/02/2027\nB,08/02/2027,12/02/2027\n";
    let pasted = Pasted::empty(open);
    pasted.says("could be day first or month first, such as 01/02/2027");
    pasted.choose(1, "Month first");
    assert!(pasted.is_fine(), "{:?}", pasted.said());
    pasted.land();
    assert_eq!(pasted.state().doc.plan.items()[0].text(Key::End), Some("2027-05-02"));
    let both =
        Pasted::empty("Task,Start,End\nA,02/26/2027,03/05/2027\nB,26/02/2027,05/03/2027\nC,03/04/2027,03/04/2027\n");
    both.says("Start has dates with the day first and others with the month first.");
    assert!(!both.is_fine());
    both.land();
    assert_eq!(both.state().doc.plan.items()[2].text(Key::Start), None);
}

#[test]
fn a_decimal_comma_in_one_column_settles_the_next() {
    let pasted = Pasted::empty(
        "Feature;Reach;Impact;Confidence;Effort\nA;1.200;2;80%;1,5\nB;850;3;50%;0,5\nC;12.000;1;100%;4\n",
    );
    assert_eq!(pasted.numbers(Key::Reach), all(&[1200.0, 850.0, 12_000.0]));
    assert_eq!(pasted.state().doc.plan.items()[0].num(Key::Effort), Some(1.5));
}

#[test]
fn rows_that_sum_up_are_no_items_until_asked_for() {
    let text = "Feature\tReach\tImpact\tConfidence\tEffort\tRICE\nA\t450\t3\t100%\t2\t675\nB\t2000\t1\t80%\t4\t400\nTotal\t2450\t\t\t6\t1075\nAverage\t1225\t2\t90%\t3\t537.5\n";
    let pasted = Pasted::empty(text);
    pasted.says("Left out, since they sum up: Total, Average.");
    assert_eq!(pasted.numbers(Key::Effort), all(&[2.0, 4.0]));
    let pasted = Pasted::empty(text);
    pasted.scene.send(Msg::Import(ImportMsg::PreviewChoice(plan_widget::app::import::view::Choice::Row(3, true))));
    pasted.scene.send(Msg::Import(ImportMsg::PreviewChoice(plan_widget::app::import::view::Choice::Row(4, true))));
    assert_eq!(pasted.numbers(Key::Effort).len(), 4);
}

#[test]
fn scores_of_the_sheet_that_differ_are_shown() {
    let text = "Feature,Reach,Impact,Confidence,Effort,RICE\nA,450,3,100%,2,675\nB,2000,1,80%,4,410\n";
    let pasted = Pasted::empty(text);
    pasted.says("RICE differs from the score here in 1 of 2 rows, such as B: 410 in the sheet, 400 here.");
    assert!(!pasted.is_fine());
    let formulas = Pasted::empty("Feature,Reach,Impact,Confidence,Effort,RICE\nA,450,3,100%,2,=B2*C2\n");
    assert!(formulas.is_fine(), "{:?}", formulas.said());
}

#[test]
fn a_share_of_users_is_not_ten_people() {
    let users = Pasted::empty(
        "Feature\tReach\tImpact\tConfidence\tEffort\na\t100%\t1\t100%\t1\nb\t80%\t2\t50%\t2\nc\t8 of 10\t2\t80%\t2\n",
    );
    users.says("Reach read as a share of all users: 80% counts as 80.");
    assert_eq!(users.numbers(Key::Reach), all(&[100.0, 80.0, 80.0]));
    let one = Pasted::empty("Feature\tReach\na\t100\nb\t10%\nc\t900\n");
    one.says("Reach: 1 cell can't be read (10%).");
    assert_eq!(one.numbers(Key::Reach), [Some(100.0), None, Some(900.0)]);
}

#[test]
fn a_bare_number_typed_as_a_confidence_is_percent() {
    let scene = Scene::new("", r#"{"id":"a","title":"A","reach":10,"impact":1,"effort":1}"#);
    let typed = |text: &str| {
        scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Confidence, text.into())));
        scene.state().doc.plan.items()[0].num(Key::Confidence)
    };
    for (text, number) in [("1", 1.0), ("2", 2.0), ("10", 10.0), ("80", 80.0), ("0.5%", 0.5), ("８０", 80.0)] {
        assert_eq!(typed(text), Some(number), "{text}");
    }
    typed("1");
    assert_eq!(scene.said(), "Confidence 1 is 1%. If you are certain, type 100%.");
    assert_eq!(typed("0.8"), Some(80.0));
    assert_eq!(scene.said(), "0.8 read as 80%.");
    scene.send(Msg::Items(ItemsMsg::Type(scene.uid("a"), Key::Effort, "3 weeks".into())));
    assert_eq!(scene.said(), "3 weeks read as 0.75 person-months.");
    assert_eq!(scene.state().doc.plan.items()[0].num(Key::Effort), Some(0.75));
}

#[test]
fn an_end_at_midnight_is_said_to_have_moved_only_where_it_has() {
    let said = |text: &str| -> Vec<String> {
        let plan = plan_widget::model::Plan::empty();
        let preview = plan_widget::exchange::guess(text, &plan).unwrap();
        remarks(&preview, &plan, &plan_widget::app::locale::Locale::default())
            .into_iter()
            .map(|remark| remark.text)
            .collect()
    };
    let moved = |texts: Vec<String>| texts.iter().any(|text| text.contains("midnight"));
    assert!(!moved(said("Item,Due\nA,14/Mar/27 3:04 PM\nB,14/Oct/27 12:00 AM\n")));
    assert!(moved(said("Item,Start,Due\nA,2027-03-01 09:00,2027-03-14 15:04\nB,2027-03-01 09:00,2027-03-15 00:00\n")));
}

#[test]
fn what_ranks_first_is_in_view_after_rows_came_in() {
    let rows = "Title,Reach,Impact,Confidence,Effort\nSoon,,,,\nSmall,10,1,100%,2\nLarge,4000,1,100%,2\n";
    let pasted = Pasted::empty(rows);
    pasted.land();
    let state = pasted.state();
    let large = state.doc.plan.items().iter().find(|item| item.title() == Some("Large")).unwrap();
    assert_eq!(state.ui.items.seek, Some(large.uid));
}
