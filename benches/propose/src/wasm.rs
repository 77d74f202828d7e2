//! Plain exports for a JavaScript host: words in and out through memory, no generated glue.
#![allow(unsafe_code)] // Only for `#[unsafe(no_mangle)]`: the names are what the host calls.

use crate::drag::Drag;
use crate::session::Session;
use std::cell::RefCell;

#[derive(Default)]
struct Desk {
    words: Vec<u32>,
    session: Option<Session>,
    drag: Option<Drag>,
    objective: i64,
    bound: i64,
}

thread_local! {
    static DESK: RefCell<Desk> = RefCell::default();
}

/// What a panic calls in a module whose messages were cut out, as in a release of the widget.
#[unsafe(no_mangle)]
pub extern "C" fn panicked() {}

/// Room for so many words; the host writes them at the address.
#[unsafe(no_mangle)]
pub extern "C" fn room(words: usize) -> *mut u32 {
    DESK.with_borrow_mut(|desk| {
        desk.words = vec![0; words];
        desk.words.as_mut_ptr()
    })
}

/// Opens what lies in the room; 0 if it is refused.
#[unsafe(no_mangle)]
pub extern "C" fn open(seed: f64, expected: f64) -> u32 {
    DESK.with_borrow_mut(|desk| {
        desk.session = Session::open(&desk.words, seed as u64, expected as u64);
        u32::from(desk.session.is_some())
    })
}

/// Tells how many passes there will be in all.
#[unsafe(no_mangle)]
pub extern "C" fn expect(passes: f64) {
    DESK.with_borrow_mut(|desk| {
        if let Some(session) = &mut desk.session {
            session.expect(passes as u64);
        }
    });
}

/// Works for so many passes; 1 while more may help.
#[unsafe(no_mangle)]
pub extern "C" fn step(passes: f64) -> u32 {
    DESK.with_borrow_mut(|desk| desk.session.as_mut().map_or(0, |session| u32::from(session.step(passes as u64))))
}

/// Passes so far.
#[unsafe(no_mangle)]
pub extern "C" fn passes() -> f64 {
    DESK.with_borrow(|desk| desk.session.as_ref().map_or(0.0, |session| session.passes() as f64))
}

/// Puts the answer's words into the room; how many there are.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> usize {
    DESK.with_borrow_mut(|desk| {
        let Some(session) = &desk.session else { return 0 };
        (desk.objective, desk.bound, desk.words) = session.answer();
        desk.words.len()
    })
}

/// Where the answer's words lie.
#[unsafe(no_mangle)]
pub extern "C" fn words() -> *const u32 {
    DESK.with_borrow(|desk| desk.words.as_ptr())
}

/// Makespan or worth of the answer.
#[unsafe(no_mangle)]
pub extern "C" fn objective() -> f64 {
    DESK.with_borrow(|desk| desk.objective as f64)
}

/// What no answer can beat.
#[unsafe(no_mangle)]
pub extern "C" fn bound() -> f64 {
    DESK.with_borrow(|desk| desk.bound as f64)
}

/// Makes a plan for dragging; 0 if that failed.
#[unsafe(no_mangle)]
pub extern "C" fn drag_plan(items: usize, teams: usize, seed: f64) -> u32 {
    DESK.with_borrow_mut(|desk| {
        desk.drag = Drag::new(items, teams, seed as u64);
        u32::from(desk.drag.is_some())
    })
}

/// Drags one bar; how many moved.
#[unsafe(no_mangle)]
pub extern "C" fn drag_one() -> usize {
    DESK.with_borrow_mut(|desk| desk.drag.as_mut().map_or(0, Drag::one))
}
