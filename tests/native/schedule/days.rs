//! Dependencies, slack, load and comparison: worked examples, and laws over random graphs.

use index_vec::index_vec;
use plan_widget::base::day::Day;
use plan_widget::exchange::changelog::{LogFacts, markdown};
use plan_widget::model::depends::DependencyRule;
use plan_widget::model::index::ItemVec;
use plan_widget::model::{ItemIndex, Plan, Value};
use plan_widget::schedule::calendar::{CalendarUnit, DayRange, FiscalCalendar};
use plan_widget::schedule::capacity::{TeamAbsence, TeamLoad, TeamWork, load, workdays};
use plan_widget::schedule::compare::{ItemFate, compare, of_baseline, of_plan, take};
use plan_widget::schedule::critical::{DependencyViolation, slack, violations};
use plan_widget::schedule::dates::{ScheduledDates, expected_progress, is_late, of_items};
use plan_widget::schedule::graph::DependencyGraph;
use plan_widget::schedule::workdays::WorkingDays;
use plan_widget::wire::{canonical, read};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn range(first: &str, last: &str) -> DayRange {
    DayRange::new(day(first), day(last)).unwrap()
}

fn plan(text: &str) -> Plan {
    read::read(text).unwrap()
}

/// A graph over `count` items, each named by its place.
fn graph(count: usize, pairs: impl IntoIterator<Item = (usize, usize)>) -> DependencyGraph {
    DependencyGraph::new(count, pairs.into_iter().map(|(from, to)| (ItemIndex::new(from), ItemIndex::new(to))))
}

fn ranges(plan: &Plan) -> ItemVec<Option<DayRange>> {
    of_items(plan).into_iter().map(|dated| dated.map(|dated| dated.range)).collect()
}

/// Two teams; the checkout waits for both sign-in and ledger, and starts three days too early for the ledger.
fn quarter() -> Plan {
    plan(
        r#"{"format":"plan-widget","version":1,"settings":{"effort_unit":"person-weeks","fiscal_year_starts":2,"focus_factor":80},
        "teams":[{"id":"web","name":"Web","capacity":2,"absences":[{"from":"2027-02-08","to":"2027-02-12","capacity":1}]},{"id":"pay","name":"Pay"}],
        "items":[
          {"id":"sign","title":"Sign-in","start":"2027-02-01","end":"2027-02-12","team":"web","effort":2},
          {"id":"ledger","title":"Ledger","start":"2027-02-01","end":"2027-02-17","team":"pay","effort":1,"status":"in_progress"},
          {"id":"check","title":"Checkout","start":"2027-02-15","end":"2027-02-26","team":"web","effort":3,"depends_on":["sign","ledger"]},
          {"id":"fuzzy","title":"Split","start":"2028-Q1","end":"2028-Q1","effort":4},
          {"id":"cart","title":"Cart","start":"2027-02-08","end":"2027-02-12","team":"web","effort":1},
          {"id":"idea","title":"Idea","depends_on":["check"]},
          {"id":"gone","title":"Gone","start":"2027-02-01","end":"2027-02-05","team":"web","effort":9,"status":"dropped"},
          {"id":"odd","title":"Odd","start":"2027-02-10","end":"2027-02-01"}
        ]}"#,
    )
}

#[test]
fn fuzzy_dates_are_days_of_the_fiscal_calendar() {
    let dated = of_items(&quarter());
    let fuzzy = dated[3].unwrap();
    assert_eq!(fuzzy.range, range("2027-02-01", "2027-04-30"));
    assert!(fuzzy.fuzzy_start() && fuzzy.fuzzy_end());
    assert!(!dated[0].unwrap().fuzzy_start());
    assert_eq!((dated[5], dated[7]), (None, None));
    let month = plan_widget::base::period::Period::parse("2027-03").unwrap();
    let year = plan_widget::base::period::Period::parse("2027").unwrap();
    assert_eq!(ScheduledDates::new(year, month, 1).unwrap().range, range("2027-01-01", "2027-03-31"));
    assert_eq!(ScheduledDates::new(month, year.shift(-1), 1), None);
}

#[test]
fn progress_is_expected_by_working_days() {
    let two_weeks = range("2027-02-01", "2027-02-12");
    for (as_of, percent) in [
        ("2027-01-31", 0.0),
        ("2027-02-01", 10.0),
        ("2027-02-05", 50.0),
        ("2027-02-07", 50.0),
        ("2027-02-12", 100.0),
        ("2027-03-01", 100.0),
    ] {
        assert_eq!(expected_progress(two_weeks, day(as_of), &WorkingDays::default()), percent, "{as_of}");
    }
    assert_eq!(expected_progress(range("2027-02-06", "2027-02-07"), day("2027-02-06"), &WorkingDays::default()), 50.0);
    let plan = quarter();
    assert!(is_late(&plan.items()[1], two_weeks, day("2027-02-13")));
    assert!(!is_late(&plan.items()[1], two_weeks, day("2027-02-12")));
    assert!(!is_late(&plan.items()[6], two_weeks, day("2028-02-12")));
}

#[test]
fn broken_dependencies_are_counted_and_slack_goes_back_from_the_end() {
    let plan = quarter();
    let (graph, ranges) = (DependencyGraph::of(&plan), ranges(&plan));
    let weeks = WorkingDays::default();
    let weeks = index_vec![&weeks; 8];
    let (from, to, rule) = (ItemIndex::new(1), ItemIndex::new(2), DependencyRule::default());
    assert_eq!(violations(&graph, &ranges, &weeks), [DependencyViolation { from, to, rule, days: 3 }]);
    let found = slack(&graph, &ranges, &weeks, Some(day("2027-03-02")));
    let totals: Vec<_> = found.rooms.iter().map(|room| room.map(|room| (room.total, room.free))).collect();
    // The checkout ends on a Friday and may slip by Monday and Tuesday; the sign-in ends on the Friday before it starts.
    assert_eq!(totals[..3], [Some((2, 0)), Some((-1, -3)), Some((2, 2))]);
    assert_eq!(found.rooms[0].map(|room| room.latest), Some(day("2027-02-16")));
    assert!(totals[3].is_some_and(|(total, _)| total < -40));
    assert_eq!((totals[5], totals[7]), (None, None));
    assert_eq!(found.critical, [1, 3]);
    // Against the last end of all, which is the fuzzy item's.
    assert_eq!(slack(&graph, &ranges, &weeks, None).critical, [3]);
    assert_eq!(slack(&self::graph(2, []), &index_vec![None, None], &weeks, None).rooms.raw, [None, None]);
}

#[test]
fn slack_from_friday_to_monday_is_none() {
    let ranges = index_vec![
        Some(range("2027-01-04", "2027-01-15")),
        Some(range("2027-01-18", "2027-01-29")),
        Some(range("2027-02-01", "2027-02-12")),
        Some(range("2027-01-16", "2027-01-17")),
    ];
    let graph = self::graph(4, [(0, 1), (1, 2)]);
    let weeks = WorkingDays::default();
    let found = slack(&graph, &ranges, &index_vec![&weeks; 4], None);
    assert_eq!(found.critical, [0, 1, 2], "a chain of working weeks has no room");
    // What lies on a weekend alone is done on the Monday after, as capacity has it; from there 19 working days are left.
    assert_eq!(found.rooms[3].map(|room| room.total), Some(19));
    // Nor is a week in which the whole team is away.
    let later = index_vec![ranges[0], Some(range("2027-01-25", "2027-02-05"))];
    let graph = self::graph(2, [(0, 1)]);
    let team = plan(
        r#"{"format":"plan-widget","version":1,"items":[],"teams":[{"id":"a","name":"A","capacity":2,"absences":[
           {"from":"2027-01-18","to":"2027-01-24"},{"from":"2027-01-25","to":"2027-01-29","capacity":1}]}]}"#,
    );
    let away = workdays(&team, &team.teams()[0]);
    assert_eq!(away.count(range("2027-01-18", "2027-01-31")), 5, "where one of two is left, work goes on");
    assert_eq!(slack(&graph, &later, &index_vec![&away; 2], None).critical, [0, 1]);
    assert_eq!(slack(&graph, &later, &index_vec![&weeks; 2], None).rooms[0].map(|room| room.total), Some(5));
}

#[test]
fn cycles_are_named() {
    let graph = self::graph(6, [(0, 1), (1, 2), (2, 3), (3, 1), (3, 4), (5, 5), (0, 9)]);
    let order = graph.order();
    assert_eq!(order.items, [0, 5]);
    assert_eq!(order.stuck, [1, 2, 3, 4]);
    let mut cycle = graph.cycle().unwrap();
    cycle.sort_unstable();
    assert_eq!(cycle, [1, 2, 3]);
    let item = ItemIndex::new;
    assert_eq!(graph.closes(item(3), item(1)).unwrap(), [1, 2, 3]);
    assert_eq!(graph.closes(item(0), item(4)), None);
    assert_eq!(graph.closes(item(2), item(2)).unwrap(), [2]);
    assert_eq!(graph.upstream(item(4)), [0, 1, 2, 3]);
    assert_eq!(graph.downstream(item(1)), [1, 2, 3, 4]);
    let (weekend, weeks) = (Some(range("2027-01-01", "2027-01-02")), WorkingDays::default());
    let found = slack(&graph, &index_vec![weekend; 6], &index_vec![&weeks; 6], None);
    assert_eq!(found.rooms.raw[1..5], [None; 4]);
}

#[test]
fn load_is_weighed_against_people() {
    let plan = quarter();
    let found = load(&plan, &ranges(&plan));
    assert_eq!(found.uncounted, [3]);
    let web = &found.teams[0];
    let february = range("2027-02-01", "2027-02-26");
    let weeks = web.per(CalendarUnit::Week, february, FiscalCalendar::default());
    let rounded: Vec<_> =
        weeks.iter().map(|cell| ((cell.load * 1e3).round() / 1e3, (cell.capacity * 1e3).round() / 1e3)).collect();
    // 10 person-days over two weeks, 5 more in the second, then 15 over two; 2 people at 80 %, one of them away for a week.
    assert_eq!(rounded, [(5.0, 8.0), (10.0, 4.0), (7.5, 8.0), (7.5, 8.0)]);
    let over = web.overbooked();
    assert_eq!(over.len(), 1);
    assert_eq!(
        (over[0].range, over[0].items.clone()),
        (range("2027-02-08", "2027-02-12"), [0, 4].map(ItemIndex::new).to_vec())
    );
    assert_eq!((over[0].load, over[0].capacity), (2.0, 0.8));
    assert!((over[0].excess - 6.0).abs() < 1e-3);
    assert_eq!(found.teams[1].overbooked(), []);
    let month = found.teams[1].per(CalendarUnit::Month, february, FiscalCalendar::default())[0];
    assert!((month.load - 5.0).abs() < 1e-3 && (month.capacity - 16.0).abs() < 1e-9);
    assert!((month.share().unwrap() - 5.0 / 16.0).abs() < 1e-3);
}

#[test]
fn a_weekend_does_not_split_an_overbooking() {
    let jobs = vec![
        TeamWork { item: ItemIndex::new(3), range: range("2027-02-03", "2027-02-05"), effort: 6.0 },
        TeamWork { item: ItemIndex::new(7), range: range("2027-02-08", "2027-02-09"), effort: 4.0 },
        TeamWork { item: ItemIndex::new(1), range: range("2027-02-13", "2027-02-14"), effort: 2.0 },
    ];
    let found = TeamLoad::new(1.0, &[], jobs.clone(), &WorkingDays::default()).overbooked();
    assert_eq!(found.len(), 2);
    assert_eq!((found[0].range, found[0].load), (range("2027-02-03", "2027-02-09"), 2.0));
    assert_eq!(found[0].items, [3, 7]);
    // What lies on a weekend alone is done on the Monday.
    assert_eq!(found[1].range, range("2027-02-15", "2027-02-15"));
    assert_eq!(found[1].items, [1]);
    assert_eq!(TeamLoad::new(3.0, &[], jobs.clone(), &WorkingDays::default()).overbooked(), []);
    // Where the load is another, another span begins, of which that is true.
    let more =
        [jobs[0], jobs[1], TeamWork { effort: 1.0, range: range("2027-02-04", "2027-02-04"), ..jobs[2] }].to_vec();
    let found = TeamLoad::new(1.0, &[], more, &WorkingDays::default()).overbooked();
    let told: Vec<(DayRange, f64)> = found.iter().map(|over| (over.range, over.load)).collect();
    let each =
        [("2027-02-03", "2027-02-03", 2.0), ("2027-02-04", "2027-02-04", 3.0), ("2027-02-05", "2027-02-09", 2.0)];
    assert_eq!(told, each.map(|(first, last, load)| (range(first, last), load)));
    let away = TeamAbsence { range: range("2027-02-01", "2027-02-28"), people: 5.0 };
    let none = TeamLoad::new(2.0, &[away], vec![], &WorkingDays::default());
    assert_eq!(none.per(CalendarUnit::Week, away.range, FiscalCalendar::default())[1].share(), Some(0.0));
    assert_eq!(none.overbooked(), []);
}

#[test]
fn a_plan_is_compared_with_its_baseline() {
    let old = quarter();
    let ranks = index_vec![Some(1), Some(2), Some(3), None, Some(4), Some(5), None, None];
    let mut text = canonical::write(&old);
    let baseline = take(&old, &ranks);
    assert!(matches!(&baseline, Value::Map(map) if map.len() == 7));
    for (from, to) in [
        (r#""start":"2027-02-15","end":"2027-02-26""#, r#""start":"2027-02-18","end":"2027-03-05""#),
        (r#""end":"2027-02-17""#, r#""end":"2027-02-12""#),
        (r#""id":"cart""#, r#""id":"basket""#),
        (r#""title":"Idea""#, r#""title":"Idea_2","start":"2027-05-01","end":"2027-05-02""#),
        (r#""start":"2027-02-01","end":"2027-02-12""#, r#""start":"2027-02-03","end":"2027-02-12""#),
        (r#""status":"dropped""#, r#""status":"planned""#),
    ] {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let new = plan(&text);
    let new_ranks = index_vec![Some(2), Some(1), Some(3), None, Some(4), Some(5), None, None];
    let (before, after) = (of_plan(&old, &ranks), of_plan(&new, &new_ranks));
    let changes = compare(&before, &after);
    let fates: Vec<_> = changes.iter().map(|change| (change.id, change.fate)).collect();
    assert_eq!(
        fates,
        [
            ("sign", ItemFate::Restarted(2)),
            ("ledger", ItemFate::PulledIn(5)),
            ("check", ItemFate::Slipped(7)),
            ("fuzzy", ItemFate::Kept),
            ("basket", ItemFate::Added),
            ("idea", ItemFate::Scheduled),
            ("gone", ItemFate::Added),
            ("odd", ItemFate::Kept),
            ("cart", ItemFate::Dropped),
        ]
    );
    assert_eq!(changes[0].climbed(), Some(-1));
    assert_eq!(changes[1].climbed(), Some(1));
    assert!(!changes[3].is_change());
    let ill = |id: &str| if id == "check" { vec!["Two people <ill>".to_owned()] } else { Vec::new() };
    let facts = LogFacts { day: &|day| day.to_string(), reasons: &ill, title: &str::to_owned, decisions: &[] };
    let log = markdown("## Since January", &changes, &facts);
    assert!(log.starts_with("## Since January\n\n### Slipped\n\n- **Checkout**: 2027-02-18 to 2027-03-05 (was 2027-02-15 to 2027-02-26, +7 days)\n  - Why: Two people \\<ill\\>\n\n### Pulled in\n\n- **Ledger**: 2027-02-01 to 2027-02-12 (was 2027-02-01 to 2027-02-17, −5 days)\n  - Why:\n"), "{log}");
    for line in [
        "- **Idea\\_2**: 2027-05-01 to 2027-05-02 (was no dates)\n",
        "### Dropped\n\n- **Cart**: was 2027-02-08 to 2027-02-12\n  - Why:\n",
        "### Moved in rank\n\n- **Sign-in**: 2 (was 1)\n- **Ledger**: 1 (was 2)\n",
    ] {
        assert!(log.contains(line), "{line} in {log}");
    }
    assert_eq!(log.matches("- **Sign-in**").count(), 2);
}

#[test]
fn a_baseline_survives_the_file() {
    let old = quarter();
    let text = canonical::write(&old);
    let tail = text.rfind("  ]\n}").unwrap();
    let items = r#"{"sign":{"start":"2027-02-01","end":"2027-02-12","rank":1},"check":{"start":"2027-02","end":"2027-02"},"x":7,"lost":{}}"#;
    let text = format!(
        "{}  ],\n  \"baselines\": [\n    {{\"id\":\"b\",\"taken\":\"2027-01-31\",\"items\":{items}}}\n  ]\n}}\n",
        &text[..tail]
    );
    let with = plan(&text);
    let stood = of_baseline(&with.baselines()[0], 2);
    assert_eq!(stood.len(), 4);
    assert_eq!((stood[0].rank, stood[0].range), (Some(1), Some(range("2027-02-01", "2027-02-12"))));
    assert_eq!((stood[1].rank, stood[1].range), (None, Some(range("2027-02-01", "2027-02-28"))));
    let changes = compare(&stood, &of_plan(&with, Default::default()));
    assert_eq!(
        changes.iter().filter(|change| change.fate == ItemFate::Dropped).map(|change| change.title).collect::<Vec<_>>(),
        ["x", "lost"]
    );
    assert_eq!(changes[2].fate, ItemFate::PulledIn(2));
    let same = compare(&of_plan(&with, Default::default()), &of_plan(&with, Default::default()));
    assert!(same.iter().all(|change| !change.is_change()));
    let facts =
        LogFacts { day: &|day| day.to_string(), reasons: &|_| Vec::new(), title: &str::to_owned, decisions: &[] };
    assert!(markdown("# Log", &same, &facts).ends_with("Nothing changed.\n"));
}

proptest! {
    #[test]
    fn an_order_keeps_every_dependency(count in 1usize..40, pairs in prop::collection::vec((0usize..40, 0usize..40), 0..80)) {
        let graph = graph(count, pairs.clone());
        let order = graph.order();
        prop_assert_eq!(order.items.len() + order.stuck.len(), count);
        let place = |item| order.items.iter().position(|at| *at == item);
        for (from, to, _) in graph.edges() {
            if let Some(later) = place(to) {
                prop_assert!(place(from).is_some_and(|earlier| earlier < later));
            }
            prop_assert!(graph.before(to).any(|at| at == from));
            prop_assert!(graph.closes(to, from).is_some());
            prop_assert!(graph.downstream(from).contains(&to) && graph.upstream(to).contains(&from));
        }
        match graph.cycle() {
            None => prop_assert!(order.stuck.is_empty()),
            Some(cycle) => {
                for (at, item) in cycle.iter().enumerate() {
                    let before = cycle[(at + cycle.len() - 1) % cycle.len()];
                    prop_assert!(graph.before(*item).any(|from| from == before));
                }
            }
        }
        // What closes no cycle may be added without making one.
        for (from, to) in pairs.into_iter().map(|(from, to)| (ItemIndex::new(from), ItemIndex::new(to))) {
            let free = from != to && from < count && to < count && graph.closes(from, to).is_none();
            if free && order.stuck.is_empty() {
                let more = DependencyGraph::new(count, graph.edges().map(|edge| (edge.0, edge.1)).chain([(from, to)]));
                prop_assert!(more.order().stuck.is_empty());
            }
        }
    }

    #[test]
    fn slack_is_what_pushing_day_by_day_finds(dates in prop::collection::vec((0i32..60, 1i32..20, 0usize..2), 1..12), pairs in prop::collection::vec((0usize..12, 0usize..12), 0..20), away in prop::collection::vec((0i32..90, 0i32..12), 0..4), beyond in 0i32..20) {
        let mut gone: Vec<DayRange> = Vec::new();
        for (first, days) in away {
            let first = Day::new(first.max(gone.last().map_or(i32::MIN, |last| last.last.number() + 2))).unwrap();
            gone.push(DayRange { first, last: first.add_days(days) });
        }
        let calendars = [WorkingDays::default(), WorkingDays::default().but(gone.iter().copied())];
        // By looking at each day, without counting any.
        let works = |own: usize, day: Day| !day.weekday().is_weekend() && (own == 0 || gone.iter().all(|range| !range.contains(day)));
        let next = |own: usize, from: Day| (0..400).map(|by| from.add_days(by)).find(|day| works(own, *day)).unwrap();
        let ranges: Vec<_> = dates.iter().map(|(start, days, _)| DayRange { first: Day::new(*start).unwrap(), last: Day::new(start + days - 1).unwrap() }).collect();
        // Each with its first day of work, and how many there are.
        let jobs: Vec<(Day, usize)> = ranges.iter().zip(&dates).map(|(range, (.., own))| {
            let days = (0..range.days()).map(|by| range.first.add_days(by)).filter(|day| works(*own, *day)).count();
            (next(*own, range.first), days.max(1))
        }).collect();
        let worked = |item: usize, first: Day| (1..jobs[item].1).fold(next(dates[item].2, first), |day, _| next(dates[item].2, day.add_days(1)));
        let broken = |from: usize, to: usize| worked(from, jobs[from].0) >= jobs[to].0;
        // Most of what the dates break is left out: behind it, slack and pushing are two things.
        let edges: Vec<_> = pairs.into_iter().filter(|(from, to)| from < to && *to < ranges.len() && (!broken(*from, *to) || (from + to) % 7 == 0)).collect();
        let graph = graph(ranges.len(), edges.iter().copied());
        let end = ranges.iter().map(|range| range.last).max().unwrap().add_days(beyond);
        let own: ItemVec<&WorkingDays> = dates.iter().map(|(.., own)| &calendars[*own]).collect();
        let found = slack(&graph, &ranges.iter().copied().map(Some).collect::<ItemVec<_>>(), &own, Some(end));
        // The ends of all when one is held up by some working days, and whatever waits for it (alone, or through others) is pushed.
        let pushed = |item: usize, by: usize, far: bool| -> Vec<Day> {
            let mut ends: Vec<Option<Day>> = vec![None; ranges.len()];
            for at in 0..ranges.len() {
                let waits = edges.iter().filter(|(_, to)| *to == at).filter_map(|(from, _)| ends[*from]).max();
                let first = match waits {
                    _ if at == item => Some((0..by).fold(jobs[at].0, |day, _| next(dates[at].2, day.add_days(1)))),
                    Some(until) if far => Some(jobs[at].0.max(next(dates[at].2, until.add_days(1)))),
                    _ => None,
                };
                ends[at] = first.map(|first| worked(at, first));
            }
            ends.into_iter().flatten().collect()
        };
        for item in 0..ranges.len() {
            let room = found.rooms[item].unwrap();
            let fits = |by: usize| pushed(item, by, true).into_iter().all(|last| last <= end);
            let mut behind: Vec<usize> = graph.downstream(ItemIndex::new(item)).into_iter().map(ItemIndex::index).collect();
            behind.push(item);
            // What is late or broken behind it stays so, however little it slips.
            let sound = behind.iter().all(|at| *at == item || worked(*at, jobs[*at].0) <= end)
                && edges.iter().all(|(from, to)| !behind.contains(from) || !broken(*from, *to));
            match usize::try_from(room.total) {
                _ if !sound => {}
                Ok(total) => {
                    prop_assert!(fits(total), "{item} may slip by {total}");
                    prop_assert!(!fits(total + 1), "{item} may not slip by more than {total}");
                    prop_assert_eq!(room.latest, pushed(item, total, false)[0], "its latest end");
                }
                Err(_) => prop_assert!(!fits(0), "{item} is late already"),
            }
            let idle = |by: usize| {
                let last = pushed(item, by, false)[0];
                last <= end && edges.iter().filter(|(from, _)| *from == item).all(|(_, to)| last < jobs[*to].0)
            };
            match usize::try_from(room.free) {
                Ok(free) => prop_assert!(idle(free) && !idle(free + 1), "{item} touches nothing by {free}"),
                Err(_) => prop_assert!(!idle(0)),
            }
            prop_assert_eq!(found.critical.contains(&ItemIndex::new(item)), room.total <= 0);
        }
    }

    #[test]
    fn load_adds_up(jobs in prop::collection::vec((0i32..200, 1i32..60, 0f64..40.0), 0..30), away in prop::collection::vec((0i32..200, 1i32..40, 0f64..3.0), 0..5), people in 0f64..8.0) {
        let span = |start: i32, days: i32| DayRange::new(Day::new(start).unwrap(), Day::new(start + days - 1).unwrap()).unwrap();
        let jobs: Vec<_> = jobs.iter().enumerate().map(|(item, (start, days, effort))| TeamWork { item: ItemIndex::new(item), range: span(*start, *days), effort: *effort }).collect();
        let absences: Vec<_> = away.iter().map(|(start, days, people)| TeamAbsence { range: span(*start, *days), people: *people }).collect();
        let load = TeamLoad::new(people, &absences, jobs.clone(), &WorkingDays::default());
        let whole = span(0, 280);
        let weeks = load.per(CalendarUnit::Week, whole, FiscalCalendar::default());
        let total: f64 = jobs.iter().map(|job| job.effort).sum();
        prop_assert!((weeks.iter().map(|cell| cell.load).sum::<f64>() - total).abs() < 0.01);
        for at in 0..280 {
            let one = load.per(CalendarUnit::Day, span(at, 1), FiscalCalendar::default())[0];
            let gone: f64 = absences.iter().filter(|absence| absence.range.contains(one.range.first)).map(|absence| absence.people).sum();
            let expected = if WorkingDays::default().count(one.range) == 1 { (people - gone).max(0.0) } else { 0.0 };
            prop_assert!((one.capacity - expected).abs() < 1e-4);
            let inside = load.overbooked().iter().filter(|over| over.range.contains(one.range.first)).count();
            if WorkingDays::default().count(one.range) == 1 && (one.load - one.capacity - 1e-3).abs() > 1e-5 {
                prop_assert_eq!(inside, usize::from(one.load - one.capacity > 1e-3), "{:?}", one);
            }
        }
        let excess: f64 = load.overbooked().iter().map(|over| over.excess).sum();
        let by_day: f64 = (0..280).map(|at| load.per(CalendarUnit::Day, span(at, 1), FiscalCalendar::default())[0]).map(|cell| (cell.load - cell.capacity).max(0.0)).sum();
        prop_assert!((excess - by_day).abs() < 0.5);
        for pair in load.overbooked().windows(2) {
            prop_assert!(pair[0].range.last < pair[1].range.first);
        }
    }
}
