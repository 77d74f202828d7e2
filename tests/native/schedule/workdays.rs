//! The days that are worked: counted against looking at each day, and one calendar for all that counts.

use plan_widget::app::msg::Msg;
use plan_widget::app::settings::calendar::{command, turned};
use plan_widget::app::settings::msg::PlanMsg;
use plan_widget::app::timeline::text::lasts;
use plan_widget::app::timeline::time::{BarEdge, ItemTimes};
use plan_widget::base::day::{Day, Weekday};
use plan_widget::edit::merge;
use plan_widget::exchange::import::holidays;
use plan_widget::jobs::replan::{ReplanRequest, moves};
use plan_widget::model::check::check;
use plan_widget::model::index::ItemVec;
use plan_widget::model::words::WorkDay;
use plan_widget::model::{ItemIndex, Plan};
use plan_widget::schedule::calendar::{CalendarUnit, DayRange, FiscalCalendar};
use plan_widget::schedule::capacity::load;
use plan_widget::schedule::dates::{expected_progress, of_items};
use plan_widget::schedule::propose::from_plan::{PlanningProblem, PlanningWish, from_plan};
use plan_widget::schedule::propose::project::Objective;
use plan_widget::schedule::propose::timeline::Timeline;
use plan_widget::schedule::workdays::{PlanCalendars, WorkWeek, WorkingDays};
use plan_widget::wire::{read, write};
use proptest::prelude::*;

use crate::scene::Scene;

const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn range(first: &str, last: &str) -> DayRange {
    DayRange::new(day(first), day(last)).unwrap()
}

fn plan(rest: &str) -> Plan {
    read(&format!(r#"{{"format":"plan-widget","version":1,{rest}}}"#)).unwrap()
}

/// A calendar as a plan has it, with its weekdays and holidays by themselves.
#[derive(Clone, Debug)]
struct Drawn {
    plan: Plan,
    week: Vec<Weekday>,
    holidays: Vec<DayRange>,
}

impl Drawn {
    fn works(&self, day: Day) -> bool {
        self.week.contains(&day.weekday()) && self.holidays.iter().all(|range| !range.contains(day))
    }
}

prop_compose! {
    fn drawn()(mask in 1u8..128, holidays in prop::collection::vec((20_000i32..20_400, 0i32..20), 0..8)) -> Drawn {
        let week: Vec<Weekday> = DAYS.into_iter().filter(|day| mask >> (day.number() - 1) & 1 == 1).collect();
        let words = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
        let names: Vec<String> = week.iter().map(|day| format!("\"{}\"", words[usize::from(day.number()) - 1])).collect();
        let holidays: Vec<DayRange> = holidays.into_iter().map(|(first, more)| {
            let first = Day::new(first).unwrap();
            DayRange { first, last: first.add_days(more) }
        }).collect();
        let off: Vec<String> = holidays.iter().map(|range| {
            let to = if range.days() > 1 { format!(r#","to":"{}""#, range.last) } else { String::new() };
            format!(r#"{{"from":"{}"{to}}}"#, range.first)
        }).collect();
        let text = format!(r#""calendar":{{"week":[{}],"holidays":[{}]}},"items":[]"#, names.join(","), off.join(","));
        Drawn { plan: plan(&text), week, holidays }
    }
}

#[test]
fn before_the_first_working_day_a_day_off_stays_itself() {
    let off = plan(r#""calendar":{"holidays":[{"from":"0001-01-01","to":"2027-01-10"}]},"items":[]"#);
    let days = WorkingDays::of(&off);
    assert_eq!(days.previous(day("2027-01-06")), day("2027-01-06"));
    assert_eq!(days.previous(day("2027-01-16")), day("2027-01-15"));
}

proptest! {
    #[test]
    fn days_are_what_looking_at_each_finds(drawn in drawn(), first in 19_950i32..20_450, length in 0i32..120, count in 1i32..40, by in -40i32..40) {
        let days = WorkingDays::of(&drawn.plan);
        let first = Day::new(first).unwrap();
        let range = DayRange { first, last: first.add_days(length) };
        let each = || (0..=length).map(|by| first.add_days(by));
        let ahead = |from: Day| (0..2_000).map(move |by| from.add_days(by)).filter(|day| drawn.works(*day));
        let behind = |from: Day| (0..2_000).map(move |by| from.add_days(-by)).filter(|day| drawn.works(*day));
        prop_assert_eq!(days.count(range), each().filter(|day| drawn.works(*day)).count() as i32);
        prop_assert_eq!(days.is_worked(first), drawn.works(first));
        prop_assert_eq!(Some(days.next(first)), ahead(first).next());
        prop_assert_eq!(Some(days.previous(first)), behind(first).next());
        prop_assert_eq!(Some(days.end_of_work(first, count)), ahead(first).nth(count as usize - 1));
        let shifted = if by < 0 { behind(first).nth(by.unsigned_abs() as usize) } else { ahead(first).nth(by as usize) };
        prop_assert_eq!(Some(days.shift(first, by)), shifted);
        let worked = each().find(|day| drawn.works(*day)).zip(each().rfind(|day| drawn.works(*day)));
        prop_assert_eq!(days.worked(range), worked.map(|(first, last)| DayRange { first, last }));
        let off: Vec<Day> = days.rests(range).iter().flat_map(|rest| (0..rest.days()).map(|by| rest.first.add_days(by))).collect();
        prop_assert_eq!(off, each().filter(|day| !drawn.works(*day)).collect::<Vec<_>>());
        for pair in days.rests(range).windows(2) {
            prop_assert!(pair[0].last.add_days(1) < pair[1].first, "rests stand apart");
        }
    }

    #[test]
    fn moved_work_keeps_its_days(drawn in drawn(), first in 20_000i32..20_400, length in 1i32..60, by in -60i32..60) {
        let days = WorkingDays::of(&drawn.plan);
        let first = Day::new(first).unwrap();
        let before = DayRange { first, last: first.add_days(length - 1) };
        let when = ItemTimes::days(before);
        let after = when.moved(first.add_days(by), &days, 1).range(1);
        if by == 0 {
            prop_assert_eq!(after, before);
        } else if days.count(before) > 0 {
            prop_assert_eq!(days.count(after), days.count(before));
            prop_assert!(drawn.works(after.first) && drawn.works(after.last));
        } else {
            prop_assert_eq!(after.days(), before.days());
        }
        let pulled = when.pulled(BarEdge::End, before.last.add_days(by), &days, 1).range(1);
        prop_assert!(pulled.first == first && pulled.last >= first);
        if by != 0 && days.count(DayRange { first, last: before.last.add_days(by).max(first) }) > 0 {
            prop_assert!(drawn.works(pulled.last));
        }
    }

    #[test]
    fn proposals_keep_the_calendar_of_each_team(own in drawn(), mask in 1u8..128, efforts in prop::collection::vec((1i32..12, 0usize..3), 1..6)) {
        // A plan that works Monday to Friday, a team with the drawn calendar, one with other weekdays, and work of nobody.
        let week: Vec<String> = DAYS.into_iter().filter(|day| mask >> (day.number() - 1) & 1 == 1).map(|day| {
            format!("\"{}\"", ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][usize::from(day.number()) - 1])
        }).collect();
        let mut items = String::new();
        for (at, (effort, team)) in efforts.iter().enumerate() {
            let team = ["\"team\":\"a\",", "\"team\":\"b\",", ""][*team];
            let after = if at > 0 { format!(r#","depends_on":["i{}"]"#, at - 1) } else { String::new() };
            items.push_str(&format!(r#"{}{{"id":"i{at}",{team}"effort":{effort}{after}}}"#, if at > 0 { "," } else { "" }));
        }
        let calendar = write(&own.plan);
        let calendar = calendar.lines().find_map(|line| line.trim().strip_prefix("\"calendar\": ")).unwrap().trim_end_matches(',');
        let text = format!(
            r#""settings":{{"effort_unit":"person-days"}},"calendar":{{"holidays":[{{"from":"2024-10-14","to":"2024-10-16"}}]}},
            "teams":[{{"id":"a","name":"A","calendar":{calendar}}},{{"id":"b","name":"B","calendar":{{"week":[{}]}}}}],"items":[{items}]"#,
            week.join(",")
        );
        let plan = plan(&text);
        let wish = PlanningWish { from: Day::new(20_000).unwrap(), objective: Objective::EarliestFinish, value: Default::default(), stays: &[] };
        let problem: PlanningProblem = from_plan(&plan, wish);
        let prepared = problem.input.prepare(|item| problem.takes_part(ItemIndex::new(item))).unwrap();
        let mut solver = Timeline::new(&prepared.network, 1, 20);
        solver.step(20);
        let proposal = problem.input.proposal(&prepared, solver.best());
        let mut dates: Vec<_> = proposal.placed.iter().map(|p| (p.item, problem.days(ItemIndex::from_raw(p.item), p.start, p.finish))).collect();
        dates.sort_by_key(|(item, _)| *item);
        let calendars = PlanCalendars::of(&plan);
        for (at, (item, range)) in dates.iter().enumerate() {
            let days = calendars.item(&plan.items()[*item as usize]);
            let (effort, team) = efforts[at];
            prop_assert!(days.is_worked(range.first) && days.is_worked(range.last), "{range:?}");
            if team < 2 {
                prop_assert_eq!(days.count(*range), effort, "the work takes its days");
            } else {
                prop_assert!(days.count(*range) >= effort);
            }
            if at > 0 {
                prop_assert!(dates[at - 1].1.last < range.first, "what waits begins later");
            }
        }
    }
}

#[test]
fn a_week_without_days_is_none() {
    assert_eq!(WorkWeek::new([]), None);
    assert_eq!(WorkWeek::new(DAYS).map(WorkWeek::days_a_week), Some(7));
    let odd = plan(
        r#""calendar":{"week":["maan",3,"sat"],"holidays":[{"to":"2027-01-02"},{"from":"2027-01-05","to":"2027-01-04"},7]},"items":[]"#,
    );
    let problems: Vec<String> = check(&odd).iter().map(|problem| format!("{} {problem}", problem.path)).collect();
    assert_eq!(
        problems,
        [
            "$.calendar.week[0] \"maan\" does not fit here: mon, tue, wed, thu, fri, sat or sun is expected",
            "$.calendar.week[1] 3 does not fit here: mon, tue, wed, thu, fri, sat or sun is expected",
            "$.calendar.holidays[2] this entry is no object; it is kept as it is",
            "$.calendar.holidays[0] from is missing",
            "$.calendar.holidays[1].to the end lies before the start",
        ]
    );
    assert_eq!(WorkingDays::of(&odd).count(range("2027-01-01", "2027-01-31")), 5, "the Saturdays");
    let none = plan(r#""calendar":{"week":[]},"items":[]"#);
    assert_eq!(WorkingDays::of(&none), WorkingDays::default());
    // A holiday without end: nothing loops, nothing is worked.
    let ever =
        plan(r#""calendar":{"holidays":[{"from":"0001-01-01","to":"9999-12-31"}]},"items":[{"id":"a","effort":1}]"#);
    let days = WorkingDays::of(&ever);
    assert_eq!(
        (days.count(DayRange { first: Day::MIN, last: Day::MAX }), days.end_of_work(day("2027-01-01"), 3)),
        (0, Day::MAX)
    );
    let own = range("2027-01-01", "2027-02-01");
    assert_eq!((days.rests(own), days.worked(own)), (vec![own], None));
}

#[test]
fn one_calendar_counts_everywhere() {
    let plan = plan(
        r#""as_of":"2027-01-05","settings":{"effort_unit":"person-days"},
        "calendar":{"week":["mon","tue","wed","thu"],"holidays":[{"from":"2027-01-06","title":"Epiphany"}]},
        "teams":[{"id":"n","name":"North"},{"id":"s","name":"South","calendar":{"week":["sun","mon","tue","wed","thu"],"holidays":[{"from":"2027-01-12"}]}}],
        "items":[{"id":"a","team":"n","effort":3,"start":"2027-01-04","end":"2027-01-07"},
                 {"id":"b","team":"s","effort":8,"start":"2027-01-03","end":"2027-01-14"}]"#,
    );
    let calendars = PlanCalendars::of(&plan);
    let (north, south) = (calendars.item(&plan.items()[0]), calendars.item(&plan.items()[1]));
    let two_weeks = range("2027-01-03", "2027-01-16");
    assert_eq!((north.count(two_weeks), south.count(two_weeks)), (7, 8));
    let ranges: ItemVec<_> = of_items(&plan).into_iter().map(|dates| dates.map(|dates| dates.range)).collect();
    let load = load(&plan, &ranges);
    let weeks = |team: usize| -> Vec<(f64, f64)> {
        let cells = load.teams[team].per(CalendarUnit::Week, two_weeks, FiscalCalendar::default());
        cells.iter().map(|cell| (cell.load.round(), cell.capacity.round())).collect()
    };
    // Whole weeks, Monday to Sunday: South works the Sunday before, and the one within.
    assert_eq!(
        (weeks(0), weeks(1)),
        (vec![(0.0, 4.0), (3.0, 3.0), (0.0, 4.0)], vec![(1.0, 5.0), (4.0, 4.0), (3.0, 4.0)])
    );
    assert_eq!(load.teams[1].overbooked(), []);
    let progress = expected_progress(ranges[0].unwrap(), day("2027-01-05"), north);
    assert!((progress - 200.0 / 3.0).abs() < 1e-9);
    assert_eq!(lasts(ranges[1].unwrap(), south), "8 working days");
    assert_eq!(lasts(range("2027-01-04", "2027-03-31"), &WorkingDays::default()), "12 weeks 3 days");
    assert_eq!(lasts(range("2027-01-04", "2027-03-26"), &WorkingDays::default()), "12 weeks");
    // A drag of a week: South's holiday is left out.
    let asked =
        ReplanRequest { now: day("2026-12-01"), moved: vec![(ItemIndex::new(0), range("2027-01-11", "2027-01-13"))] };
    assert_eq!(moves(&plan, &asked), []);
}

#[test]
fn holidays_that_two_people_add_come_together() {
    let text = |holidays: &str, week: &str| {
        plan(&format!(r#""calendar":{{"week":[{week}],"holidays":[{holidays}]}},"items":[]"#))
    };
    let first = r#"{"from":"2027-01-01","title":"New Year"}"#;
    let base = text(first, r#""mon","tue""#);
    let ours = text(&format!(r#"{first},{{"from":"2027-05-01","title":"Labour Day"}}"#), r#""mon","tue","wed""#);
    let theirs = text(&format!(r#"{first},{{"from":"2027-12-24","to":"2027-12-26","title":"Christmas"}}"#), r#""tue""#);
    let merged = merge(&base, &ours, &theirs);
    assert!(merged.clashes.is_empty(), "{:?}", merged.clashes);
    let calendar = merged.plan.calendar().unwrap();
    assert_eq!(calendar.week().map(|day| day.word()).collect::<Vec<_>>(), ["tue", "wed"]);
    assert_eq!(calendar.holidays().len(), 3);
}

#[test]
fn holidays_are_taken_into_the_plan_once_and_in_one_step() {
    let scene = Scene::of(
        r#"{"format":"plan-widget","version":1,"title":"P","as_of":"2027-01-01","items":[{"id":"a","title":"A"}],
        "teams":[{"id":"t","name":"T"}],"calendar":{"holidays":[{"from":"2027-05-01"}]}}"#,
    );
    let event = |day: &str, name: &str| format!("BEGIN:VEVENT\nDTSTART;VALUE=DATE:{day}\nSUMMARY:{name}\nEND:VEVENT\n");
    let text =
        format!("BEGIN:VCALENDAR\n{}{}END:VCALENDAR\n", event("20270501", "Labour Day"), event("20270325", "Founders"));
    scene.send(Msg::Plan(PlanMsg::ImportHolidays(None, text.as_str().into())));
    assert_eq!(scene.said(), "1 holiday added, 1 was there already.");
    let plan = scene.state().doc.plan.clone();
    let titles: Vec<_> = plan.calendar().unwrap().holidays().iter().map(|own| own.title().map(str::to_owned)).collect();
    assert_eq!(titles, [Some("Founders".to_owned()), None]);
    scene.send(Msg::Plan(PlanMsg::ImportHolidays(Some(plan.teams()[0].uid), text.as_str().into())));
    assert_eq!(scene.state().doc.plan.teams()[0].calendar().unwrap().holidays().len(), 2);
    scene.send(Msg::Plan(PlanMsg::Undo));
    assert!(scene.state().doc.plan.teams()[0].calendar().is_none());
    scene.send(Msg::Plan(PlanMsg::ImportHolidays(None, "no calendar".into())));
    assert_eq!(scene.said(), "This file has no all-day events. Choose a calendar file (.ics) with holidays.");
    let week = |day| turned(&plan, plan.calendar(), false, day).map(|value| command(None, value));
    scene.send(Msg::Plan(PlanMsg::Edit { command: week(WorkDay::Friday).unwrap(), label: "Working days".into() }));
    assert!(scene.text().contains(r#""calendar": {"week":["mon","tue","wed","thu"],"holidays":["#));
}

#[test]
fn holidays_come_out_of_a_calendar_file() {
    let text = "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270102\r\nSUMMARY:New Year\\, of\r\n  course\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20201224\r\nDTEND;VALUE=DATE:20201227\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nDTSTART:20270104T090000\r\nSUMMARY:Stand-up\r\nEND:VEVENT\r\n\
        BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270301\r\nSTATUS:CANCELLED\r\nSUMMARY:Not at all\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let found = holidays(text, day("2027-01-01")).unwrap();
    assert_eq!(found.timed, 1);
    assert_eq!(found.days.len(), 7);
    assert_eq!(found.days[0], (range("2027-01-01", "2027-01-01"), "New Year, of course".to_owned()));
    assert_eq!(found.days[1].0, range("2027-12-24", "2027-12-26"));
    assert_eq!(found.days[6].0.first, day("2032-12-24"));
    assert_eq!(holidays("Title,Effort\nA,1", day("2027-01-01")), None);
}
