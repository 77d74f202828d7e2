//! Drawing at once.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};

/// Draws what is due at once. Yew waits for the task to end; Firefox takes its picture of a page that is printed before that.
pub fn draw_now() {
    // The first look at this future runs all that is scheduled; what would come later is not waited for.
    let _ = pin!(yew::scheduler::flush()).poll(&mut Context::from_waker(Waker::noop()));
}
