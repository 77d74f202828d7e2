//! Jobs: the same answer however their steps are cut, and proposals that keep what they promise.

use plan_widget::app::decisions::msg::DecisionsMsg;
use plan_widget::app::effect::Effect;
use plan_widget::app::effect::JobNews;
use plan_widget::app::items::msg::ItemsMsg;
use plan_widget::app::msg::Msg;
use plan_widget::app::ports::CountingPorts;
use plan_widget::app::propose::msg::ProposeMsg;
use plan_widget::app::propose::wish::worths;
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::store::{Store, ViewId};
use plan_widget::app::timeline::msg::TimelineMsg;
use plan_widget::base::day::Day;
use plan_widget::jobs::JobHost;
use plan_widget::jobs::propose::answer::{
    ChoiceReason, OmissionReason, ProposalAnswer, ProposalFault, StartCause, gap,
};
use plan_widget::jobs::propose::ask::{ProposalRequest, TimeSlot, WorthMeasure};
use plan_widget::jobs::replan;
use plan_widget::model::index::{CriterionIndex, TimeboxIndex};
use plan_widget::model::{ItemIndex, Key, Value};
use plan_widget::schedule::calendar::DayRange;
use plan_widget::schedule::propose::project::Objective;
use plan_widget::schedule::workdays::WorkingDays;
use plan_widget::wire::read::read;

const WORD: &str = include_str!("../../../examples/word.plan.json");

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

pub fn range(first: &str, last: &str) -> DayRange {
    DayRange::new(day(first), day(last)).expect("in order")
}

pub fn ask(passes: u32) -> ProposalRequest {
    let (from, objective) = (day("2027-01-04"), Objective::EarliestFinish);
    ProposalRequest {
        seed: 1,
        passes,
        from,
        objective,
        worth: WorthMeasure::Method,
        slots: Vec::new(),
        due: Vec::new(),
        stays: Vec::new(),
    }
}

fn run(plan: &str, ask: &ProposalRequest, steps: impl Iterator<Item = u32>) -> ProposalAnswer {
    let mut desk = JobHost::default();
    desk.put(plan).expect("a plan");
    let mut job = desk.begin("propose", &ask.text()).expect("a job");
    for budget in steps {
        if job.step(budget) {
            break;
        }
    }
    let text = job.answer();
    let answer = ProposalAnswer::read(&text).expect("an answer");
    assert_eq!(answer.text(), text, "what is read is what was written");
    answer
}

/// Word's features in boxes of 236 points, with dates for the boxes or without.
fn word(dated: bool, by: u32) -> ProposalAnswer {
    let quarters = [("2027-01-04", "2027-03-26"), ("2027-03-29", "2027-06-25"), ("2027-06-28", "2027-09-24")];
    let slots = (0..3).map(|at| {
        let (first, last) = quarters[at];
        TimeSlot { timebox: Some(TimeboxIndex::new(at)), dates: dated.then(|| range(first, last)) }
    });
    run(WORD, &ProposalRequest { slots: slots.collect(), ..ask(15_000) }, std::iter::repeat(by))
}

#[test]
fn words_features_fill_three_releases_with_the_proven_most() {
    let answer = word(true, 1000);
    let (worth, bound) = answer.worth.expect("a choice");
    assert!((8890..=8963).contains(&worth) && bound >= 8963, "{worth} {bound}");
    assert!(gap(worth, bound).is_some_and(|gap| gap < 250), "the bound is near: {worth} {bound}");
    assert_eq!((gap(99, 100), gap(100, 100), gap(2, 1), gap(1, 0)), (Some(100), Some(0), Some(10_000), None));
    let plan = read(WORD).expect("a plan");
    let items = plan.items();
    let place = |id: &str| answer.places.iter().find(|place| items[place.item].id() == id);
    for (at, boxed) in plan.timeboxes().iter_enumerated() {
        let inside = answer.places.iter().filter(|place| place.timebox == Some(at));
        let effort: f64 = inside.map(|place| items[place.item].num(Key::Effort).expect("an effort")).sum();
        assert!(effort <= boxed.num(Key::Capacity).expect("a capacity"));
    }
    let mut pulled = 0;
    for placed in &answer.places {
        let item = &items[placed.item];
        pulled += usize::from(matches!(placed.chosen, ChoiceReason::For(_)));
        let own = placed.dates.expect("dates");
        for needed in item.texts(Key::DependsOn) {
            let before = place(needed).and_then(|place| place.dates).expect("what it needs is in");
            assert!(before.last < own.first, "{needed} before {}", item.id());
        }
        assert!(WorkingDays::default().count(own) >= 1 && placed.late == 0);
    }
    assert!(pulled > 0, "some are in for others");
    assert!(
        answer.out.iter().all(|(_, why)| matches!(why, OmissionReason::NoRoom | OmissionReason::TooLarge)),
        "{:?}",
        answer.out
    );
    assert_eq!(answer.places.len() + answer.out.len(), items.len());
}

#[test]
fn an_answer_does_not_depend_on_how_its_steps_are_cut() {
    assert_eq!(word(false, 3).worth, word(true, 977).worth);
    let plan = include_str!("../../../examples/checkout.plan.json");
    let ask = ProposalRequest { objective: Objective::ValueEarly, ..ask(500) };
    let (fine, coarse) = (run(plan, &ask, std::iter::repeat(1)), run(plan, &ask, std::iter::repeat(100_000)));
    assert!(!fine.places.is_empty());
    assert_eq!(fine, coarse);
}

#[test]
fn stopped_at_once_there_is_a_proposal_already() {
    let answer = run(
        WORD,
        &ProposalRequest {
            slots: vec![TimeSlot {
                timebox: Some(TimeboxIndex::new(0)),
                dates: Some(range("2027-01-04", "2027-03-26")),
            }],
            ..ask(60_000)
        },
        std::iter::once(1),
    );
    let (worth, bound) = answer.worth.expect("a choice");
    assert!(worth > 0 && worth <= bound && answer.places.iter().all(|place| place.dates.is_some()));
}

const TEAMS: &str = r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days","method":"value_effort"},
"teams":[{"id":"a","name":"A","capacity":1}],
"timeboxes":[{"id":"t1","title":"T1","start":"2027-01-04","end":"2027-01-15"}],
"items":[
{"id":"base","title":"Base","team":"a","effort":4,"value":1},
{"id":"crown","title":"Crown","team":"a","effort":3,"value":100,"depends_on":["base"]},
{"id":"nice","title":"Nice","team":"a","effort":5,"value":40},
{"id":"small","title":"Small","team":"a","effort":3,"value":30},
{"id":"huge","title":"Huge","team":"a","effort":30,"value":500},
{"id":"never","title":"Never","team":"a","effort":1,"value":500,"moscow":"wont"},
{"id":"above","title":"Above","team":"a","effort":1,"value":500,"depends_on":["never"]},
{"id":"vague","title":"Vague","team":"a","value":5}
]}"#;

#[test]
fn each_item_says_why_it_is_in_or_out() {
    let slots = vec![TimeSlot { timebox: Some(TimeboxIndex::new(0)), dates: Some(range("2027-01-04", "2027-01-15")) }];
    let answer = run(TEAMS, &ProposalRequest { slots, ..ask(2000) }, std::iter::repeat(100));
    let place = |item: usize| answer.places.iter().find(|place| place.item == item).expect("it is in");
    assert_eq!(
        (place(0).chosen, place(1).chosen, place(3).chosen),
        (ChoiceReason::For(ItemIndex::new(1)), ChoiceReason::Worth, ChoiceReason::Worth)
    );
    assert_eq!(place(1).cause, StartCause::After(ItemIndex::new(0)));
    assert!(answer.places.iter().all(|place| place.late == 0 && place.timebox == Some(TimeboxIndex::new(0))));
    assert_eq!(
        answer.out,
        [
            (2, OmissionReason::NoRoom),
            (4, OmissionReason::TooLarge),
            (5, OmissionReason::Wont),
            (6, OmissionReason::Needs(ItemIndex::new(5))),
            (7, OmissionReason::NoEffort)
        ]
        .map(|(item, why)| (ItemIndex::new(item), why))
    );
    assert_eq!(answer.worth, Some((131, 131)));
    let must = TEAMS.replace(r#""effort":30,"value":500"#, r#""effort":30,"value":500,"moscow":"must""#);
    let slots = vec![TimeSlot { timebox: Some(TimeboxIndex::new(0)), dates: Some(range("2027-01-04", "2027-01-15")) }];
    let refused = run(&must, &ProposalRequest { slots, ..ask(2000) }, std::iter::repeat(100));
    assert!(
        matches!(&refused.faults[..], [ProposalFault::MustsOverBudget { team: Some(team), musts, .. }] if *team == 0 && *musts == [4]),
        "{:?}",
        refused.faults
    );
    assert!(refused.places.is_empty());
}

#[test]
fn who_goes_leaves_no_gaps() {
    // Base cannot be done before what is locked and waits for it: it goes, and the others close ranks.
    let plan = r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days","method":"value_effort"},
        "teams":[{"id":"a","name":"A","capacity":1}],
        "timeboxes":[{"id":"t1","title":"T1","start":"2027-01-04","end":"2027-01-29"}],
        "items":[
        {"id":"base","title":"","team":"a","effort":6,"value":100},
        {"id":"lock","title":"","team":"a","effort":4,"value":1,"locked":true,"start":"2027-01-11","end":"2027-01-14","depends_on":["base"]},
        {"id":"rest","title":"","team":"a","effort":3,"value":9},
        {"id":"more","title":"","team":"a","effort":7,"value":5}
        ]}"#;
    let slots = vec![TimeSlot { timebox: Some(TimeboxIndex::new(0)), dates: Some(range("2027-01-04", "2027-01-29")) }];
    let answer =
        run(plan, &ProposalRequest { slots, objective: Objective::ValueEarly, ..ask(500) }, std::iter::repeat(100));
    assert_eq!(answer.out, [(ItemIndex::new(0), OmissionReason::NoDays)]);
    assert!(
        answer.places.len() == 3 && answer.places.iter().all(|place| place.cause != StartCause::Kept),
        "{answer:?}"
    );
    assert!(answer.span.is_some_and(|(reached, bound)| bound <= reached), "{:?}", answer.span);
}

#[test]
fn a_job_that_cannot_be_is_refused_in_words() {
    let mut desk = JobHost::default();
    assert!(desk.put("{").is_err());
    assert!(desk.begin("dance", "").is_err());
    assert!(desk.begin("propose", "what").is_err());
    desk.put(WORD).expect("a plan");
    let refused = desk.begin("propose", &ask(10).text()).err().expect("points alone give no dates");
    assert!(refused.contains("Points"), "{refused}");
}

/// Two items of a team of one, one after the other, the next of them waited for by a third elsewhere.
const ROW: &str = r#"{"format":"plan-widget","version":1,"as_of":"2027-01-01","settings":{"effort_unit":"person-days"},
"teams":[{"id":"a","name":"A","capacity":1},{"id":"b","name":"B","capacity":1}],
"items":[
{"id":"one","title":"One","team":"a","effort":5,"start":"2027-01-04","end":"2027-01-08"},
{"id":"two","title":"Two","team":"a","effort":5,"start":"2027-01-11","end":"2027-01-15"},
{"id":"three","title":"Three","team":"b","effort":5,"start":"2027-01-18","end":"2027-01-22","depends_on":["two"]},
{"id":"four","title":"Four","team":"b","effort":5,"start":"2027-02-01","end":"2027-02-05"},
{"id":"over","title":"Over","team":"b","effort":5,"start":"2027-02-03","end":"2027-02-09"}
]}"#;

#[test]
fn who_must_makes_way_for_a_drag_and_nobody_else() {
    let plan = read(ROW).expect("a plan");
    let [one, two, three, five] = [0, 1, 2, 4].map(ItemIndex::new);
    let ask =
        |item, first, last| replan::ReplanRequest { now: day("2027-01-01"), moved: vec![(item, range(first, last))] };
    // A week later: the second takes the week after, and the third waits for it. The overbooked two stay as they are.
    assert_eq!(
        replan::moves(&plan, &ask(one, "2027-01-11", "2027-01-15")),
        [(two, range("2027-01-18", "2027-01-22")), (three, range("2027-01-25", "2027-01-29"))]
    );
    assert_eq!(replan::moves(&plan, &ask(two, "2027-01-11", "2027-01-15")), [], "where it was");
    assert_eq!(replan::moves(&plan, &ask(five, "2027-03-01", "2027-03-05")), [], "where there is room");
    // Before what it waits for: it comes right after that.
    assert_eq!(
        replan::moves(&plan, &ask(three, "2027-01-04", "2027-01-08")),
        [(three, range("2027-01-18", "2027-01-22"))]
    );
}

/// A store whose jobs are done at once.
pub fn store(plan: &str) -> (Store, ViewId) {
    let ports = CountingPorts { ids: 0, today: day("2027-01-01") };
    let store = Store::new(read(plan).expect("a plan"), Box::new(ports));
    let view = store.open_view(std::rc::Rc::default());
    let weak = store.clone();
    store.set_performer(move |view, effect| {
        if let Effect::Job { kind, options } = effect {
            let mut desk = JobHost::default();
            desk.put(&plan_widget::wire::write(&weak.doc().plan)).expect("a plan");
            let news = match desk.begin(kind, &options) {
                Ok(mut job) => {
                    while !job.step(1000) {}
                    JobNews::Done(job.answer().into())
                }
                Err(why) => JobNews::Failed(why.into()),
            };
            weak.dispatch(view, Msg::Job(kind, news));
        }
    });
    (store, view)
}

pub fn dates(store: &Store, id: &str) -> (String, String) {
    let doc = store.doc();
    let item = doc.plan.items().iter().find(|item| item.id() == id).expect("an item").clone();
    (item.text_or_empty(Key::Start).to_owned(), item.text_or_empty(Key::End).to_owned())
}

#[test]
fn a_proposal_is_accepted_but_for_what_is_not_ticked_as_one_step() {
    let (store, view) = store(TEAMS);
    let panel = || store.state(view).and_then(|state| state.ui.propose.panel.clone());
    store.dispatch(view, Msg::Propose(ProposeMsg::Open));
    let found = panel().and_then(|panel| panel.found.clone()).expect("a proposal");
    assert_eq!(found.changes.len(), 3);
    let before = store.doc().plan.clone();
    let small = before.items()[3].uid;
    store.dispatch(view, Msg::Propose(ProposeMsg::Tick(small, false)));
    let preview = panel().and_then(|panel| panel.preview.clone()).expect("a preview");
    assert_eq!(preview.plan.items()[0].text(Key::Start), Some("2027-01-04"));
    assert_eq!(store.doc().plan, before, "nothing has changed yet");
    store.dispatch(view, Msg::Propose(ProposeMsg::Accept));
    assert!(panel().is_none());
    assert_eq!(dates(&store, "base"), ("2027-01-04".into(), "2027-01-07".into()));
    assert_eq!(dates(&store, "small"), Default::default());
    assert_eq!(store.doc().plan.items()[0].text(Key::Timebox), Some("t1"));
    // The decision is part of the step, and so is its reason.
    store.dispatch(view, Msg::Decisions(DecisionsMsg::Ask));
    store.dispatch(view, Msg::Decisions(DecisionsMsg::Explain("agreed on Monday".into(), "Ana".into())));
    let plan = store.doc().plan.clone();
    let log = &plan.log()[0];
    assert_eq!((plan.log().len(), log.items().count()), (1, 2));
    assert_eq!(
        (log.what(), log.why(), log.by()),
        (Some("Accepted a proposal for 2 items"), Some("agreed on Monday"), Some("Ana"))
    );
    store.dispatch(view, Msg::Plan(PlanMsg::Undo));
    assert_eq!(store.doc().plan, before);
}

#[test]
fn what_is_left_out_stays_and_the_others_are_planned_around_it() {
    let plan = r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-days","method":"value_effort"},
        "teams":[{"id":"a","name":"A","capacity":1},{"id":"b","name":"B","capacity":3}],
        "timeboxes":[{"id":"t1","title":"T1","start":"2027-01-04","end":"2027-01-15"}],
        "items":[
        {"id":"login","title":"","team":"a","effort":3,"value":90,"start":"2027-01-06","end":"2027-01-08"},
        {"id":"search","title":"","team":"a","effort":2,"value":50},
        {"id":"export","title":"","team":"a","effort":3,"value":9},
        {"id":"large","title":"","team":"b","effort":25,"value":70},
        {"id":"more","title":"","team":"b","effort":1,"value":70,"depends_on":["search"]}
        ]}"#;
    let (store, view) = store(plan);
    let panel = || store.state(view).and_then(|state| state.ui.propose.panel.clone()).expect("a panel");
    let found = || panel().found.clone().expect("a proposal");
    store.dispatch(view, Msg::Propose(ProposeMsg::Open));
    let crew = |item: usize| found().answer.places.iter().find(|place| place.item == item).map(|place| place.crew);
    assert_eq!((crew(3), crew(0)), (Some(3), Some(1)), "one person would need longer than the timebox is");
    let uids: Vec<_> = store.doc().plan.items().iter().map(|item| item.uid).collect();
    for at in [0, 1] {
        store.dispatch(view, Msg::Propose(ProposeMsg::Tick(uids[at], false)));
    }
    assert!(!panel().blocked.is_empty(), "others are held back");
    for blocked in panel().blocked.iter() {
        let words = plan_widget::app::propose::text::blocked(&store.doc().plan, blocked.why);
        assert!(words.starts_with("Held back: "), "{words}");
    }
    store.dispatch(view, Msg::Propose(ProposeMsg::Again));
    assert!(panel().blocked.is_empty() && panel().refused.is_empty());
    assert_eq!(panel().wish.stays, uids[..2]);
    let one = ItemIndex::new(1);
    assert_eq!(found().answer.out, [(one, OmissionReason::Stays), (ItemIndex::new(4), OmissionReason::Needs(one))]);
    store.dispatch(view, Msg::Propose(ProposeMsg::Accept));
    assert_eq!(dates(&store, "login"), ("2027-01-06".into(), "2027-01-08".into()));
    assert_eq!(dates(&store, "search"), Default::default());
    assert_eq!(dates(&store, "export"), ("2027-01-11".into(), "2027-01-13".into()));
    assert_eq!(dates(&store, "large"), ("2027-01-04".into(), "2027-01-14".into()));
    // A Must that cannot be leaves no plan: without it there is one.
    store.dispatch(view, Msg::Plan(PlanMsg::Undo));
    store.dispatch(view, Msg::Items(ItemsMsg::Set(uids[4], Key::Moscow, Some(Value::Word("must")))));
    store.dispatch(view, Msg::Items(ItemsMsg::Set(uids[1], Key::Moscow, Some(Value::Word("wont")))));
    store.dispatch(view, Msg::Propose(ProposeMsg::Open));
    assert!(found().answer.places.is_empty());
    store.dispatch(view, Msg::Propose(ProposeMsg::Again));
    assert!(!found().answer.places.is_empty(), "{:?}", found().answer);
}

#[test]
fn what_makes_way_belongs_to_the_step_of_the_drag() {
    let (store, view) = store(ROW);
    let before = store.doc().plan.clone();
    store.dispatch(view, Msg::Propose(ProposeMsg::MakeWay(true)));
    let uid = before.items()[0].uid;
    store.dispatch(view, Msg::Timeline(TimelineMsg::Shift { uid, days: 7, again: false }));
    assert_eq!(dates(&store, "two"), ("2027-01-18".into(), "2027-01-22".into()));
    assert_eq!(dates(&store, "three"), ("2027-01-25".into(), "2027-01-29".into()));
    assert_eq!(dates(&store, "over").0, "2027-02-03");
    store.dispatch(view, Msg::Plan(PlanMsg::Undo));
    assert_eq!(store.doc().plan, before, "one step");
    // While it is dragged, those who would go are known; nothing moves.
    store.dispatch(view, Msg::Propose(ProposeMsg::Dragged(uid, range("2027-01-11", "2027-01-15"))));
    let way = store.state(view).and_then(|state| state.ui.propose.displaced.clone()).expect("an answer");
    assert_eq!(way.moves.len(), 2);
    assert_eq!(store.doc().plan, before);
    store.dispatch(view, Msg::Propose(ProposeMsg::Dropped));
    assert!(store.state(view).is_some_and(|state| state.ui.propose.displaced.is_none()));
}

#[test]
fn worth_is_the_method_or_any_number_of_the_plan() {
    let plan = r#"{"format":"plan-widget","version":1,"settings":{"method":"rice","effort_unit":"person-days"},
        "fields":[{"key":"sponsor","title":"Sponsor","kind":"text"},{"key":"gain","title":"Gain","kind":"number"}],
        "criteria":[{"id":"fun","title":"Fun","min":0,"max":10},{"id":"risk","title":"Risk","min":0,"max":10,"lower_is_better":true}],
        "timeboxes":[{"id":"t","title":"","start":"2027-01-04","end":"2027-01-08","capacity":5}],
        "items":[{"id":"a","title":"","effort":5,"value":3,"criteria":{"fun":9,"risk":8},"gain":1},
                 {"id":"b","title":"","effort":5,"value":2,"criteria":{"fun":2,"risk":1},"gain":7.5}]}"#;
    let names: Vec<String> = worths(&read(plan).expect("a plan"))
        .into_iter()
        .map(|(worth, name)| format!("{name} {}", worth.word()))
        .collect();
    for name in ["By RICE -", "Value value", "Fun #0", "Risk #1", "Gain +1"] {
        assert!(names.iter().any(|known| known == name), "{name} in {names:?}");
    }
    for (worth, item) in [
        (WorthMeasure::Number(Key::Value), 0),
        (WorthMeasure::Criterion(CriterionIndex::new(0)), 0),
        (WorthMeasure::Criterion(CriterionIndex::new(1)), 1),
        (WorthMeasure::Custom(1), 1),
    ] {
        assert_eq!(WorthMeasure::read(&worth.word()), worth);
        let slots =
            vec![TimeSlot { timebox: Some(TimeboxIndex::new(0)), dates: Some(range("2027-01-04", "2027-01-08")) }];
        let answer = run(plan, &ProposalRequest { slots, worth, ..ask(500) }, std::iter::repeat(100));
        let inside: Vec<ItemIndex> = answer.places.iter().map(|place| place.item).collect();
        assert_eq!(inside, [item], "{worth:?}");
    }
}

/// Items `i0`, `i1`, … of a team, beside one that is being worked on to the end of a year.
fn beside_work_until(year: u32, capacity: f64, effort: f64, more: &str) -> String {
    let item =
        |at: u32| format!("{{\"id\":\"i{at}\",\"title\":\"{at}\",\"team\":\"t\",\"effort\":{}{more}}}", at % 3 + 1);
    let items: Vec<String> = (0..8).map(item).collect();
    format!(
        "{{\"teams\":[{{\"id\":\"t\",\"name\":\"T\",\"capacity\":{capacity}}}],\"items\":[{{\"id\":\"long\",\"title\":\"Long\",\"status\":\"in_progress\",\"team\":\"t\",\"effort\":{effort},\"start\":\"2027-01-04\",\"end\":\"{year}-12-31\"}},{}]}}",
        items.join(",")
    )
}

#[test]
fn five_hundred_years_of_the_largest_team_are_summed_up() {
    let answer = run(&beside_work_until(2600, 1e15, 1e300, ""), &ask(60), std::iter::repeat(20));
    assert_eq!(answer.places.len(), 9);
    assert!(answer.places.iter().all(|place| place.dates.is_some_and(|dates| dates.last >= day("2600-12-31"))));
}

#[test]
fn what_would_end_after_the_last_day_there_is_has_no_dates() {
    let waits = ",\"depends_on\":[\"long\"]";
    let answer = run(&beside_work_until(9999, 2.0, 1.0, waits), &ask(2), std::iter::repeat(1));
    assert_eq!(answer.places.len(), 1, "what is being worked on stays");
    assert_eq!(answer.out, (1..9).map(|item| (ItemIndex::new(item), OmissionReason::NoDays)).collect::<Vec<_>>());
}
