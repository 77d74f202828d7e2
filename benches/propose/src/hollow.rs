//! The module that reads a problem and has nothing to solve it with: what the solvers' size is measured from.
#![allow(unsafe_code)] // Only for `#[unsafe(no_mangle)]`: the names are what the host calls.

use crate::drag::plan;
use crate::session::Problem;
use plan_widget::schedule::propose::rng::Rng;
use std::cell::RefCell;

thread_local! {
    static WORDS: RefCell<Vec<u32>> = RefCell::default();
}

/// What a panic calls in a module whose messages were cut out.
#[unsafe(no_mangle)]
pub extern "C" fn panicked() {}

/// One of them, asked for through a pointer. The widget's module has such calls anyway, and with them the standard library's
/// texts of failures, which stand in the same table: they are not counted as the solvers'.
#[unsafe(no_mangle)]
pub extern "C" fn word(at: usize) -> u32 {
    WORDS.with_borrow(|room| {
        let ask: &dyn Fn(usize) -> u32 = &|at| room[at];
        std::hint::black_box(ask)(at)
    })
}

/// Reads the problem in the room; its solver is what is weighed.
#[unsafe(no_mangle)]
pub extern "C" fn open() -> u32 {
    WORDS.with_borrow(|words| u32::from(std::hint::black_box(Problem::read(words)).is_some()))
}

/// Makes a plan for dragging, likewise.
#[unsafe(no_mangle)]
pub extern "C" fn drag_plan(items: usize, teams: usize, seed: f64) -> usize {
    std::hint::black_box(plan(items, teams, &mut Rng::new(seed as u64))).jobs.len()
}

/// Room for so many words.
#[unsafe(no_mangle)]
pub extern "C" fn room(words: usize) -> *mut u32 {
    WORDS.with_borrow_mut(|room| {
        *room = vec![0; words];
        room.as_mut_ptr()
    })
}
