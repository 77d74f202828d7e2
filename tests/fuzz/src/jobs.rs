//! Jobs: any plan and any options give an answer that is read as it was written, and the same however the steps are cut.

use plan_widget::base::day::Day;
use plan_widget::jobs::JobHost;
use plan_widget::jobs::propose::answer::ProposalAnswer;
use plan_widget::jobs::propose::ask::{ProposalRequest, WorthMeasure};
use plan_widget::jobs::replan::{self, ReplanRequest};
use plan_widget::model::ItemIndex;
use plan_widget::schedule::calendar::DayRange;
use plan_widget::schedule::propose::project::Objective;
use plan_widget::wire::read;

use crate::plans::{self, Dice};

/// A plan made up, and each kind of job on it.
pub fn check(bytes: &[u8]) {
    let mut dice = Dice::of_bytes(bytes);
    let plan = plans::plan(&mut dice, true).canonical();
    let ask = ProposalRequest {
        seed: dice.throw(1000) as u32,
        passes: 40,
        from: Day::from_ymd(2027, 1, 4).expect("a day"),
        objective: if dice.once_in(2) { Objective::EarliestFinish } else { Objective::ValueEarly },
        worth: WorthMeasure::Method,
        slots: Vec::new(),
        due: Vec::new(),
        stays: Vec::new(),
    };
    let (fine, coarse) = (run(&plan, "propose", &ask.text(), 1), run(&plan, "propose", &ask.text(), 1000));
    assert_eq!(fine, coarse, "however the steps are cut");
    if let Some(answer) = fine {
        let read = ProposalAnswer::read(&answer).expect("an answer is read");
        assert_eq!(read.text(), answer, "read as it was written");
    }
    drag(&plan, &mut dice);
    let seed = dice.throw(1000).to_string();
    let chance = run(&plan, "chance", &seed, 3);
    assert!(chance.is_some(), "a seed is understood");
    assert_eq!(chance, run(&plan, "chance", &seed, 1000), "however the steps are cut");
    for kind in ["propose", "chance", "replan", "none"] {
        let options: String =
            (0..dice.throw(12)).map(|_| dice.pick(&["{", "}", "\"seed\"", ":", "1", ",", "-", "x"])).collect();
        let _ = run(&plan, kind, &options, 7);
    }
}

/// An item dragged somewhere: what moves with it are items of the plan, to days in their order.
fn drag(plan: &str, dice: &mut Dice) {
    let count = read(plan).expect("a plan").items().len();
    if count == 0 {
        return;
    }
    let first = Day::from_ymd(2026, 10, 1).expect("a day").add_days(dice.throw(400) as i32);
    let to = DayRange { first, last: first.add_days(dice.throw(40) as i32) };
    let ask = ReplanRequest { now: first, moved: vec![(ItemIndex::new(dice.throw(count)), to)] };
    let answer = run(plan, "replan", &ask.text(), 7).expect("a drag is understood");
    assert!(replan::read(&answer).iter().all(|(at, range)| *at < count && range.first <= range.last));
}

fn run(plan: &str, kind: &str, options: &str, budget: u32) -> Option<String> {
    let mut host = JobHost::default();
    host.put(plan).expect("a plan");
    let mut job = host.begin(kind, options).ok()?;
    for _ in 0..20_000 {
        if job.step(budget) {
            return Some(job.answer());
        }
    }
    Some(job.answer())
}
