//! Pushing others: in their order, and no farther than they must.

use plan_widget::base::day::Day;
use plan_widget::jobs::replan;
use plan_widget::model::ItemIndex;
use plan_widget::schedule::calendar::DayRange;
use plan_widget::wire::read;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn range(first: &str, last: &str) -> DayRange {
    DayRange::new(day(first), day(last)).unwrap()
}

#[test]
fn what_is_pushed_keeps_its_order_and_fills_no_gap_behind_others() {
    // One person; two fits nowhere before four, which must not be passed: both go on in their order.
    let plan = read(
        r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days"},"teams":[{"id":"a","capacity":1}],"items":[
        {"id":"one","team":"a","effort":5,"start":"2027-01-04","end":"2027-01-08"},
        {"id":"two","team":"a","effort":10,"start":"2027-01-11","end":"2027-01-22","depends_on":["one"]},
        {"id":"three","team":"a","effort":5,"start":"2027-01-25","end":"2027-01-29"},
        {"id":"still","team":"a","effort":5,"start":"2027-02-22","end":"2027-02-26","locked":true},
        {"id":"four","team":"a","effort":5,"start":"2027-03-01","end":"2027-03-05"}]}"#,
    )
    .expect("a plan");
    let ask = |item: usize, first, last| {
        let to = range(first, last);
        replan::ReplanRequest { now: day("2027-01-01"), item: ItemIndex::new(item), to }
    };
    let at = ItemIndex::new;
    assert_eq!(
        replan::moves(&plan, ask(0, "2027-01-11", "2027-01-15")),
        [(at(1), range("2027-01-18", "2027-01-29")), (at(2), range("2027-02-01", "2027-02-05"))],
        "a week later each, and not behind what stands free"
    );
    // Onto what is locked: it stays, and the one that was dragged comes right after it, before what it then pushes.
    assert_eq!(
        replan::moves(&plan, ask(2, "2027-02-22", "2027-02-26")),
        [(at(2), range("2027-03-01", "2027-03-05")), (at(4), range("2027-03-08", "2027-03-12"))]
    );
}
