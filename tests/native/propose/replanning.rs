//! After a drag: the rules hold, and what is not concerned stays.

use super::{faults, project};
use plan_widget::schedule::propose::project::{Capacity, Job, Network, Project};
use plan_widget::schedule::propose::replan::replan;
use plan_widget::schedule::propose::timeline::Timeline;
use proptest::prelude::*;

proptest! {
    #[test]
    fn a_replan_keeps_every_rule(project in project(), pick in any::<prop::sample::Index>(), to in 0_u32..40) {
        let net = Network::new(&project).unwrap();
        let current = Timeline::new(&net, 1, 10).best().start.clone();
        let job = pick.index(project.jobs.len());
        let again = replan(&net, &current, &[(job as u32, to)]);
        prop_assert_eq!(faults(&project, &again.schedule.start, &again.schedule.finish), Vec::<String>::new());
        let differs = |j: &u32| again.schedule.start[*j as usize] != current[*j as usize];
        prop_assert!(again.moved.iter().all(differs));
    }

    #[test]
    fn any_starts_are_mended(project in project(), starts in prop::collection::vec(0_u32..40, 14)) {
        let net = Network::new(&project).unwrap();
        let again = replan(&net, &starts[..project.jobs.len()], &[]);
        prop_assert_eq!(faults(&project, &again.schedule.start, &again.schedule.finish), Vec::<String>::new());
    }

    #[test]
    fn a_sound_schedule_is_left_alone(project in project(), pick in any::<prop::sample::Index>()) {
        let net = Network::new(&project).unwrap();
        let mut solver = Timeline::new(&net, 1, 30);
        solver.step(30);
        let current = &solver.best().start;
        // Locked work that lies across others makes a schedule unsound by itself.
        let sound = project.links.iter().all(|&(a, b)| solver.best().finish[a as usize] <= current[b as usize]);
        let job = pick.index(current.len());
        let again = replan(&net, current, &[(job as u32, current[job])]);
        prop_assert!(!sound || again.moved.is_empty(), "moved {:?}", again.moved);
    }
}

#[test]
fn only_what_is_in_the_way_moves() {
    // Two teams of one; on the first, three jobs in a row, the last of which the fourth, on the second team, waits for.
    let job = |team: u16| Job { duration: 5, demand: vec![(team, 1)], ..Job::default() };
    let jobs = vec![job(0), job(0), job(0), job(1), job(1)];
    let teams = vec![Capacity::steady(1), Capacity::steady(1)];
    let net = Network::new(&Project { jobs, links: vec![(2, 3)], teams, reach: 40, ..Project::default() }).unwrap();
    // Dragged by two periods into the second: that one goes behind the third, nothing else moves.
    let again = replan(&net, &[0, 5, 10, 15, 0], &[(0, 2)]);
    assert_eq!(again.schedule.start, [2, 15, 10, 15, 0]);
    assert_eq!(again.moved, [0, 1]);
    // Dragged onto the third, which goes to the next place, and what waits for it follows.
    let again = replan(&net, &[0, 5, 10, 15, 0], &[(0, 10)]);
    assert_eq!(again.schedule.start, [10, 5, 15, 20, 0]);
    // Nobody is dragged before what it waits for.
    let again = replan(&net, &[0, 5, 10, 15, 0], &[(3, 6)]);
    assert_eq!(again.schedule.start[3], 15);
}
