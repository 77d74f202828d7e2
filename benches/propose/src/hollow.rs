//! The module with an allocator and nothing to solve: what the solvers' size is measured from.
#![allow(unsafe_code)] // Only for `#[unsafe(no_mangle)]`: the names are what the host calls.

use std::cell::RefCell;

thread_local! {
    static WORDS: RefCell<Vec<u32>> = RefCell::default();
}

/// What a panic calls in a module whose messages were cut out.
#[unsafe(no_mangle)]
pub extern "C" fn panicked() {}

/// One of them: what can fail in a module anyway, and says so, is not counted as the solvers'.
#[unsafe(no_mangle)]
pub extern "C" fn word(at: usize) -> u32 {
    WORDS.with_borrow(|room| room[at])
}

/// Room for so many words.
#[unsafe(no_mangle)]
pub extern "C" fn room(words: usize) -> *mut u32 {
    WORDS.with_borrow_mut(|room| {
        *room = vec![0; words];
        room.as_mut_ptr()
    })
}
