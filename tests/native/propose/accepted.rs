//! Laws of accepted proposals over plans made up at random: nothing is broken that the plan file speaks of. Days are counted here
//! one by one, from the plan alone. The same holds for a proposal of which only a part is accepted.

use plan_widget::app::propose::blocked::blocked_changes;
use plan_widget::app::propose::found::FoundProposal;
use plan_widget::base::day::Day;
use plan_widget::edit::{Command, apply, plan_change};
use plan_widget::jobs::JobHost;
use plan_widget::jobs::propose::answer::{ItemPlacement, OmissionReason, StartCause};
use plan_widget::jobs::propose::ask::{ProposalRequest, TimeSlot, WorthMeasure};
use plan_widget::model::index::{MilestoneIndex, TimeboxIndex};
use plan_widget::model::{Item, ItemIndex, Key, Plan, Record, Uid};
use plan_widget::schedule::calendar::DayRange;
use plan_widget::schedule::propose::project::Objective;
use plan_widget::wire::{read, write};
use proptest::prelude::*;
use std::rc::Rc;

use crate::wire::plans::{Dice, dice};

const BOXES: [(&str, &str); 2] = [("2027-01-04", "2027-01-15"), ("2027-01-18", "2027-01-29")];
const LAUNCH: &str = "2027-01-26";

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn from() -> Day {
    day("2027-01-04")
}

fn plan(dice: &mut Dice) -> String {
    let unit = dice.pick(&["person-days", "person-days", "points"]);
    let own = |dice: &mut Dice| match dice.throw(2) + usize::from(unit == "points") {
        0 => String::new(),
        _ => format!(r#","capacity":{}"#, 4 + dice.throw(12)),
    };
    let boxes: Vec<String> = BOXES
        .iter()
        .enumerate()
        .map(|(at, (start, end))| {
            format!(r#"{{"id":"t{at}","title":"","start":"{start}","end":"{end}"{}}}"#, own(dice))
        })
        .collect();
    let away = dice.pick(&["", r#","absences":[{"from":"2027-01-07","to":"2027-01-12","capacity":1}]"#]);
    let items: Vec<String> = (0..3 + dice.throw(9))
        .map(|at| {
            let mut item = format!(r#"{{"id":"i{at}","title":"","value":{}"#, 1 + dice.throw(20));
            let team = dice.pick(&["", r#","team":"a""#, r#","team":"a""#, r#","team":"b""#]);
            item += team;
            // More than one person can do in a timebox; two can.
            let large = team.contains('b') && dice.throw(4) == 0;
            item += &format!(r#","effort":{}"#, if large { 14 } else { 1 + dice.throw(9) });
            item += dice.pick(&["", "", "", r#","moscow":"must""#, r#","moscow":"wont""#]);
            item += dice.pick(&["", "", r#","timebox":"t0""#, r#","timebox":"t1""#]);
            let first = from().add_days(dice.throw(30) as i32 - 3);
            match dice.throw(5) {
                0 => item += &format!(r#","start":"{first}","end":"{}","locked":true"#, first.add_days(3)),
                1 => item += &format!(r#","start":"{first}","end":"{}""#, first.add_days(5)),
                _ => {}
            }
            if at > 0 && dice.throw(2) == 0 {
                item += &format!(r#","depends_on":["i{}"]"#, dice.throw(at));
            }
            if at > 0 && dice.throw(5) == 0 {
                item += &format!(r#","same_release_as":["i{}"]"#, dice.throw(at));
            }
            item + "}"
        })
        .collect();
    format!(
        r#"{{"format":"plan-widget","version":1,"settings":{{"method":"value_effort","effort_unit":"{unit}"}},
        "teams":[{{"id":"a","name":"A","capacity":1{away}}},{{"id":"b","name":"B","capacity":2}}],
        "timeboxes":[{}],"milestones":[{{"id":"m","title":"Launch","date":"{LAUNCH}"}}],"items":[{}]}}"#,
        boxes.join(","),
        items.join(",")
    )
}

fn span(item: &Record) -> Option<DayRange> {
    DayRange::new(Day::parse(item.text(Key::Start)?)?, Day::parse(item.text(Key::End)?)?)
}

fn work_days(range: DayRange) -> i32 {
    (0..=range.last.days_since(range.first)).filter(|days| !range.first.add_days(*days).weekday().is_weekend()).count()
        as i32
}

/// It is not the proposal's to move: locked, or begun.
fn stays(item: &Record) -> bool {
    span(item).is_some_and(|range| item.flag(Key::Locked) || range.first < from())
}

fn is_coupled(item: &Record, other: &Record) -> bool {
    item.extra_value("same_release_as").is_some_and(|ids| ids.iter_texts().any(|id| id == other.id()))
}

/// What is filled.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Filled {
    Nothing,
    Boxes,
    Days,
}

/// What the proposal does with an item.
#[derive(Clone, Copy, PartialEq, Debug)]
enum Part {
    /// Nothing: locked, or begun.
    Stays,
    /// It would change, and does not.
    Refused,
    /// It changes.
    Taken,
    /// It is well where it is.
    Placed,
}

/// What is wrong with the plan once the proposal is accepted, that concerns what the proposal places.
fn faults(before: &Plan, after: &Plan, due: bool, filled: Filled, parts: &[Part]) -> Vec<String> {
    let mut found = Vec::new();
    let items = after.items();
    let points = after.setting_text(Key::EffortUnit, "") == "points";
    let boxed = filled != Filled::Nothing;
    let moved = |at: usize| matches!(parts[at], Part::Taken | Part::Placed) && span(&items[at]).is_some();
    // Two that both stand where they stood cannot be at odds because of the proposal.
    let partly = |a: usize, b: usize| {
        let taken = [a, b].map(|at| parts[at]).contains(&Part::Taken);
        !taken && [a, b].map(|at| parts[at]).contains(&Part::Refused)
    };
    for (at, item) in items.iter().enumerate() {
        let (was, is) = (span(&before.items()[at]), span(item));
        if matches!(parts[at], Part::Stays | Part::Refused) && was != is {
            found.push(format!("{} left its place", item.id()));
        }
        let Some(range) = is else { continue };
        for needed in item.texts(Key::DependsOn) {
            let other = items.iter().position(|item| item.id() == needed).unwrap();
            let begun = parts[at] == Part::Stays && range.first <= from();
            let mended = moved(at) || (parts[other] != Part::Stays && !begun);
            match span(&items[other]) {
                _ if partly(at, other) => {}
                Some(own) if mended && own.last >= range.first => {
                    found.push(format!("{} waits for {needed}", item.id()))
                }
                None if boxed && mended && parts[at] != Part::Stays => {
                    found.push(format!("{} is in without {needed}", item.id()))
                }
                _ => {}
            }
        }
        for coupled in (0..items.len()).filter(|other| is_coupled(item, &items[*other])) {
            let open = ![at, coupled].map(|at| parts[at]).contains(&Part::Stays);
            let apart = item.text(Key::Timebox) != items[coupled].text(Key::Timebox) || span(&items[coupled]).is_none();
            if filled == Filled::Boxes && open && apart && !partly(at, coupled) {
                found.push(format!("{} is apart from {}", item.id(), items[coupled].id()));
            }
        }
        if !moved(at) {
            continue;
        }
        if due && range.last > day(LAUNCH) {
            found.push(format!("{} ends after the launch", item.id()));
        }
        let timebox = after.timeboxes().iter().find(|entry| item.text(Key::Timebox) == Some(entry.id()));
        if let Some(own) = timebox.and_then(|entry| span(entry))
            && (range.last > own.last || (filled == Filled::Boxes && range.first < own.first))
        {
            found.push(format!("{} is not within its timebox", item.id()));
        }
        if boxed && item.text(Key::Moscow) == Some("wont") {
            found.push(format!("{} is a Won't", item.id()));
        }
    }
    for entry in after.timeboxes().iter().filter(|_| filled == Filled::Boxes) {
        let inside: Vec<usize> =
            (0..items.len()).filter(|at| items[*at].text(Key::Timebox) == Some(entry.id())).collect();
        let effort: f64 = inside.iter().filter_map(|at| items[*at].num(Key::Effort)).sum();
        let comes = inside.iter().any(|at| parts[*at] == Part::Taken)
            || !inside.iter().any(|at| matches!(parts[*at], Part::Stays | Part::Refused));
        if comes && entry.num(Key::Capacity).is_some_and(|capacity| effort > capacity) {
            found.push(format!("{} holds too much", entry.id()));
        }
    }
    for (team, people) in [("a", 100), ("b", 200)] {
        for on in (0..90).map(|days| from().add_days(days)).filter(|on| !on.weekday().is_weekend() && !points) {
            let away = people == 100
                && !after.teams()[0].records(Key::Absences).is_empty()
                && (day("2027-01-07")..=day("2027-01-12")).contains(&on);
            let there = if away { 0 } else { people };
            let at_work = |at: &usize| {
                items[*at].text(Key::Team) == Some(team)
                    && span(&items[*at]).is_some_and(|own| own.first <= on && on <= own.last)
            };
            // One person each, or two where the days are too few for one; work sleeps while its team is away. What is locked may take more than there is, alone.
            let crew = |at: usize| match span(&items[at]).map(work_days) {
                Some(days) if f64::from(days) < items[at].num(Key::Effort).unwrap_or(0.0) => 200,
                _ => 100_i64,
            };
            let load: i64 = (0..items.len()).filter(at_work).filter(|at| moved(*at)).map(crew).sum();
            let part = |part| (0..items.len()).filter(at_work).any(|at| parts[at] == part);
            let ours = part(Part::Taken) || !part(Part::Refused);
            let held: f64 = (0..items.len())
                .filter(at_work)
                .filter(|at| !moved(*at))
                .map(|at| {
                    let days = work_days(span(&items[at]).unwrap());
                    items[at].num(Key::Effort).unwrap_or(0.0) / f64::from(days.max(1)) * 100.0
                })
                .sum();
            let room = (there - held.round() as i64).max(0);
            if there >= 100 && load > room && ours {
                found.push(format!("team {team} is overbooked on {on}"));
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]
    #[test]
    fn an_accepted_proposal_breaks_nothing(
        mut dice in dice(240),
        filled in prop_oneof![Just(Filled::Nothing), Just(Filled::Boxes), Just(Filled::Days)],
        due in any::<bool>(),
        early in any::<bool>(),
        again in any::<bool>(),
    ) {
        let text = plan(&mut dice);
        let plan = Rc::new(read(&text).unwrap());
        let slot = |timebox, (first, last): (&str, &str)| TimeSlot { timebox, dates: DayRange::new(day(first), day(last)) };
        let slots = match filled {
            Filled::Nothing => Vec::new(),
            Filled::Boxes => (0..).zip(BOXES).map(|(at, days)| slot(Some(TimeboxIndex::new(at)), days)).collect(),
            Filled::Days => vec![slot(None, (BOXES[0].0, "2027-02-05"))],
        };
        let stay = plan.items().indices().filter(|_| again && dice.throw(5) == 0).collect::<Vec<_>>();
        let ask = ProposalRequest {
            stays: stay.clone(),
            seed: 1,
            passes: 40,
            from: from(),
            objective: if early { Objective::ValueEarly } else { Objective::EarliestFinish },
            worth: WorthMeasure::Method,
            slots,
            due: if due { vec![MilestoneIndex::new(0)] } else { Vec::new() },
        };
        let mut desk = JobHost::default();
        desk.put(&write(&plan)).unwrap();
        // Points alone have no duration: refused in words.
        if let Ok(mut job) = desk.begin("propose", &ask.text()) {
            for steps in [1, 30, 30, 1000] {
                job.step(steps);
                let found = FoundProposal::new(&plan, &job.answer());
                if let Some((reached, bound)) = found.answer.worth {
                    prop_assert!(bound == 0 || reached <= bound, "{reached} of {bound}: {}\n{}", write(&plan), job.answer());
                }
                if found.answer.places.is_empty() {
                    continue;
                }
                // What is to stay does, and so does what waits for it where nothing is chosen.
                let is_locked = |item: &Record| {
                    let own = |at: ItemIndex| plan.items()[at].uid == item.uid;
                    let locked = |place: &ItemPlacement| place.cause == StartCause::Locked && own(place.item);
                    let waits = found.answer.out.iter().any(|(at, why)| *why == OmissionReason::Stays && own(*at));
                    waits || (!stay.is_empty() && found.answer.places.iter().any(locked))
                };
                let changed = |at: &ItemIndex| found.changes.iter().any(|change| change.uid == plan.items()[*at].uid);
                prop_assert!(!stay.iter().any(changed), "{stay:?} {}", job.answer());
                let some: Vec<Uid> = found.changes.iter().map(|change| change.uid).filter(|_| dice.throw(4) == 0).collect();
                for refused in [Vec::new(), some] {
                    let held: Vec<Uid> = blocked_changes(&found, &refused).iter().map(|held| held.uid).collect();
                    prop_assert!(!refused.is_empty() || held.is_empty());
                    let taken = |uid: Uid| !refused.contains(&uid) && !held.contains(&uid);
                    let part = |item: &Item| match found.changes.iter().any(|change| change.uid == item.uid) {
                        true if taken(item.uid) => Part::Taken,
                        true => Part::Refused,
                        false if stays(item) || is_locked(item) => Part::Stays,
                        false => Part::Placed,
                    };
                    let parts: Vec<Part> = plan.items().iter().map(part).collect();
                    let values = found.changes.iter().filter(|change| taken(change.uid)).flat_map(|change| {
                        change.values.iter().map(|(key, value)| (change.uid, *key, value.clone()))
                    });
                    let command = Command::Set { list: Key::Items, values: values.collect() };
                    let diff = plan_change(&plan, &command);
                    let after = diff.map(|diff| apply(&plan, &diff)).unwrap_or_else(|_| (*plan).clone());
                    let faults = faults(&plan, &after, due, filled, &parts);
                    prop_assert_eq!(faults, Vec::<String>::new(), "{:?}\n{:?}\n{}", parts, held, write(&after));
                }
            }
        }
    }
}
