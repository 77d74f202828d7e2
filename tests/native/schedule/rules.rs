//! The four types of dependency with their lags: the critical path held against one that walks from day to day, and proposals that keep to all of them.

use plan_widget::base::day::{Day, Weekday};
use plan_widget::model::depends::DependencyRule;
use plan_widget::model::index::ItemVec;
use plan_widget::model::words::DependencyKind;
use plan_widget::model::{ItemIndex, Plan};
use plan_widget::schedule::calendar::DayRange;
use plan_widget::schedule::critical::{WorkedRange, slack, violations};
use plan_widget::schedule::dates::of_items;
use plan_widget::schedule::graph::DependencyGraph;
use plan_widget::schedule::propose::from_plan::{PlanningWish, from_plan};
use plan_widget::schedule::propose::project::Objective;
use plan_widget::schedule::propose::timeline::Timeline;
use plan_widget::schedule::workdays::PlanCalendars;
use plan_widget::wire::read;
use proptest::prelude::*;

/// An item as it is drawn: its team (0 or 1), start and length in days, effort in days.
type DrawnItem = (usize, i32, i32, u32);

/// Items with dates, and what waits for whom: earlier items only, so that there is no cycle.
#[derive(Clone, Debug)]
struct Drawn {
    items: Vec<DrawnItem>,
    rules: Vec<(usize, usize, DependencyRule)>,
    holidays: Vec<(i32, i32)>,
    plan: Plan,
}

fn day(offset: i32) -> Day {
    Day::from_ymd(2027, 1, 4).unwrap().add_days(offset)
}

impl Drawn {
    fn new(items: Vec<DrawnItem>, rules: Vec<(usize, usize, DependencyRule)>, holidays: Vec<(i32, i32)>) -> Drawn {
        let item = |at: usize| {
            let (team, start, length, effort) = items[at];
            let waits: Vec<String> = rules
                .iter()
                .filter(|(_, to, _)| *to == at)
                .map(|(from, _, rule)| {
                    format!(r#"{{"id":"i{from}","type":"{}","lag":{}}}"#, rule.kind.word(), rule.lag)
                })
                .collect();
            let (start, end) = (day(start), day(start + length - 1));
            format!(
                r#"{{"id":"i{at}","title":"{at}","team":"t{team}","effort":{effort},"start":"{start}","end":"{end}","depends_on":[{}]}}"#,
                waits.join(",")
            )
        };
        let holiday =
            |(first, days): &(i32, i32)| format!(r#"{{"from":"{}","to":"{}"}}"#, day(*first), day(first + days));
        let text = format!(
            r#"{{"format":"plan-widget","version":1,"settings":{{"effort_unit":"person-days"}},"calendar":{{"holidays":[{}]}},
            "teams":[{{"id":"t0","name":"A","capacity":3}},{{"id":"t1","name":"B","capacity":3,"calendar":{{"week":["sun","mon","tue","wed","thu"]}}}}],"items":[{}]}}"#,
            holidays.iter().map(holiday).collect::<Vec<_>>().join(","),
            (0..items.len()).map(item).collect::<Vec<_>>().join(",")
        );
        Drawn { plan: read(&text).unwrap(), items, rules, holidays }
    }

    /// True if the team of an item works on a day.
    fn works(&self, item: usize, date: Day) -> bool {
        let off = if self.items[item].0 == 0 { [Weekday::Sat, Weekday::Sun] } else { [Weekday::Fri, Weekday::Sat] };
        !off.contains(&date.weekday())
            && !self.holidays.iter().any(|(first, days)| day(*first) <= date && date <= day(first + days))
    }

    /// The days on which an item is worked on, after so many working days of slip.
    fn days(&self, item: usize, slip: i32) -> (Day, Day) {
        let (_, start, length, _) = self.items[item];
        let inside: Vec<Day> = (start..start + length).map(day).filter(|date| self.works(item, *date)).collect();
        let next = || (start..).map(day).find(|date| self.works(item, *date)).unwrap();
        let (first, last) = (inside.first().copied().unwrap_or_else(next), inside.last().copied().unwrap_or_else(next));
        (self.walk(item, first, slip), self.walk(item, last, slip))
    }

    fn walk(&self, item: usize, from: Day, by: i32) -> Day {
        let (mut date, mut left) = (from, by.abs());
        while left > 0 {
            date = date.add_days(by.signum());
            left -= i32::from(self.works(item, date));
        }
        date
    }

    /// By how many days of its own the later item is too early.
    fn lack(&self, (from, to, rule): (usize, usize, DependencyRule), before: (Day, Day), own: (Day, Day)) -> i32 {
        let (start, tied) = match rule.kind {
            DependencyKind::FinishToStart => (before.1.add_days(1), own.0),
            DependencyKind::StartToStart => (before.0, own.0),
            DependencyKind::FinishToFinish => (before.1.add_days(1), own.1.add_days(1)),
            DependencyKind::StartToFinish => (before.0, own.1.add_days(1)),
        };
        let _ = from;
        let count = |first: Day, end: Day| {
            (0..end.days_since(first)).filter(|by| self.works(to, first.add_days(*by))).count() as i32
        };
        rule.lag - count(start, tied) + count(tied, start)
    }

    /// The slack of each item by trying one slip after the other, from the last item to the first.
    fn slacks(&self, end: Day) -> Vec<i32> {
        let mut found = vec![0; self.items.len()];
        for item in (0..self.items.len()).rev() {
            let fits = |slip: &i32| {
                let own = self.days(item, *slip);
                own.1 <= end
                    && self.rules.iter().filter(|(from, ..)| *from == item).all(|rule| {
                        // The later one may slip by all it has, and no further.
                        self.lack(*rule, own, self.days(rule.1, found[rule.1])) <= 0
                    })
            };
            found[item] = (-150..=150).rev().find(fits).unwrap();
        }
        found
    }
}

prop_compose! {
    fn drawn()(
        items in prop::collection::vec((0usize..2, 0i32..50, 1i32..15, 1u32..8), 2..7),
        pairs in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0usize..4, -4i32..6), 0..8),
        holidays in prop::collection::vec((0i32..60, 0i32..5), 0..3),
    ) -> Drawn {
        let count = items.len();
        let rules = pairs.into_iter().filter_map(|(a, b, kind, lag)| {
            let (a, b) = (a.index(count), b.index(count));
            (a < b).then_some((a, b, DependencyRule { kind: DependencyKind::ALL[kind], lag }))
        });
        Drawn::new(items, rules.collect(), holidays)
    }
}

fn ranges(plan: &Plan) -> ItemVec<Option<DayRange>> {
    of_items(plan).into_iter().map(|dated| dated.map(|dated| dated.range)).collect()
}

proptest! {
    #[test]
    fn slack_is_what_trying_each_slip_finds(drawn in drawn()) {
        let graph = DependencyGraph::of(&drawn.plan);
        let (ranges, calendars) = (ranges(&drawn.plan), PlanCalendars::of(&drawn.plan));
        let workdays: ItemVec<_> = drawn.plan.items().iter().map(|item| calendars.item(item)).collect();
        let end = day(70);
        let found = slack(&graph, &ranges, &workdays, Some(end));
        let totals: Vec<i32> = found.rooms.iter().map(|room| room.unwrap().total).collect();
        let expected = drawn.slacks(end);
        prop_assert_eq!(&totals, &expected);
        let mut critical: Vec<usize> = found.critical.iter().map(|item| item.index()).collect();
        critical.sort_unstable();
        prop_assert_eq!(critical, (0..expected.len()).filter(|at| expected[*at] <= 0).collect::<Vec<_>>());
        let mut early: Vec<(usize, usize, i32)> = drawn.rules.iter().map(|rule| (rule.0, rule.1, drawn.lack(*rule, drawn.days(rule.0, 0), drawn.days(rule.1, 0)))).collect();
        early.retain(|(.., days)| *days > 0);
        let mut told: Vec<(usize, usize, i32)> = violations(&graph, &ranges, &workdays).iter().map(|found| (found.from.index(), found.to.index(), found.days)).collect();
        for list in [&mut early, &mut told] {
            list.sort_unstable();
            list.dedup();
        }
        prop_assert_eq!(told, early);
    }

    #[test]
    fn proposals_keep_every_type_and_lag(drawn in drawn(), seed in 0u64..100, early in any::<bool>()) {
        let objective = if early { Objective::ValueEarly } else { Objective::EarliestFinish };
        let value = drawn.plan.items().iter().map(|item| Some(item.title().unwrap_or_default().len() as f64)).collect::<ItemVec<_>>();
        let problem = from_plan(&drawn.plan, PlanningWish { from: day(-7), objective, value: &value, stays: &[] });
        let prepared = problem.input.prepare(|_| true).unwrap_or_else(|found| panic!("{found:?}"));
        let mut search = Timeline::new(&prepared.network, seed, 60);
        search.step(60);
        let calendars = PlanCalendars::of(&drawn.plan);
        let mut stands: ItemVec<Option<DayRange>> = (0..drawn.items.len()).map(|_| None).collect();
        for placed in problem.input.proposal(&prepared, search.best()).placed {
            let item = ItemIndex::from_raw(placed.item);
            stands[item] = Some(problem.days(item, placed.start, placed.finish));
        }
        for (from, to, rule) in &drawn.rules {
            let worked = |at: usize| {
                let item = ItemIndex::new(at);
                WorkedRange { range: stands[item].unwrap(), workdays: calendars.item(&drawn.plan.items()[item]) }
            };
            prop_assert!(rule.lack(worked(*from), worked(*to)) <= 0, "{} {} {}: {:?}", from, to, rule, stands);
        }
    }
}

#[test]
fn a_lag_counts_from_friday_to_the_days_of_the_next_week() {
    let rule = |kind, lag| DependencyRule { kind, lag };
    // Friday, and Thursday a week later.
    let with = |own| Drawn::new(vec![(0, 0, 5, 1), (0, 10, 2, 1)], vec![(0, 1, own)], vec![]);
    let total = |own| {
        let drawn = with(own);
        let graph = DependencyGraph::of(&drawn.plan);
        let calendars = PlanCalendars::of(&drawn.plan);
        let workdays: ItemVec<_> = drawn.plan.items().iter().map(|item| calendars.item(item)).collect();
        let found = slack(&graph, &ranges(&drawn.plan), &workdays, None);
        found.rooms[0].unwrap().total
    };
    assert_eq!(total(DependencyRule::default()), 3, "Monday to Wednesday");
    assert_eq!(total(rule(DependencyKind::FinishToStart, 3)), 0);
    assert_eq!(total(rule(DependencyKind::FinishToStart, -1)), 4);
    assert_eq!(total(rule(DependencyKind::StartToStart, 0)), 5, "the end of all is nearer than its start");
    assert_eq!(total(rule(DependencyKind::FinishToFinish, 0)), 5);
    assert_eq!(total(rule(DependencyKind::FinishToFinish, 4)), 1);
}
