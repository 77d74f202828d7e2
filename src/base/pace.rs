//! Long work in slices: it rests now and then, so that whoever drives it may do something else meanwhile.
//!
//! ```
//! use plan_widget::base::pace::{Pace, at_once};
//!
//! async fn count(pace: &Pace) -> usize {
//!     for _ in 0..5 {
//!         pace.spend(2).await;
//!     }
//!     5
//! }
//! assert_eq!(at_once(count(&Pace::slices_of(3))), 5);
//! ```

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

/// The pace of a work: it rests whenever so many units of it are done.
#[derive(Debug)]
pub struct Pace {
    slice: usize,
    spent: Cell<usize>,
}

impl Pace {
    /// A work without a rest.
    pub fn whole() -> Pace {
        Pace { slice: usize::MAX, spent: Cell::new(0) }
    }

    /// A work that rests after so many units, 1 or more.
    pub fn slices_of(units: usize) -> Pace {
        Pace { slice: units, spent: Cell::new(0) }
    }

    /// Ends a slice: what comes next cannot be cut.
    pub fn rest(&self) -> Rest {
        self.spend(self.slice)
    }

    /// Does so many units, and rests where a slice is full.
    pub fn spend(&self, units: usize) -> Rest {
        let spent = self.spent.get().saturating_add(units);
        let is_due = spent >= self.slice && self.slice < usize::MAX;
        self.spent.set(if is_due { 0 } else { spent });
        Rest(is_due)
    }
}

/// A rest of a work, if one is due.
#[derive(Debug)]
pub struct Rest(bool);

impl Future for Rest {
    type Output = ();

    fn poll(mut self: Pin<&mut Rest>, _: &mut Context<'_>) -> Poll<()> {
        // Whoever drives the work goes on when it likes: nothing needs to be woken.
        if std::mem::take(&mut self.0) { Poll::Pending } else { Poll::Ready(()) }
    }
}

/// Goes on with a work up to its next rest.
pub fn go_on<T>(work: Pin<&mut dyn Future<Output = T>>) -> Poll<T> {
    work.poll(&mut Context::from_waker(Waker::noop()))
}

/// Does a work without stopping at its rests.
pub fn at_once<T>(work: impl Future<Output = T>) -> T {
    let mut work = pin!(work);
    loop {
        if let Poll::Ready(made) = go_on(work.as_mut()) {
            return made;
        }
    }
}

/// A work under way, which whoever has it goes on with; it leaves what it makes where its maker has said.
#[derive(Clone)]
pub struct SlicedWork(Rc<RefCell<Pin<Box<dyn Future<Output = ()>>>>>);

impl SlicedWork {
    /// A work that has not begun.
    pub fn new(work: impl Future<Output = ()> + 'static) -> SlicedWork {
        SlicedWork(Rc::new(RefCell::new(Box::pin(work))))
    }

    /// Goes on up to the next rest; true when all is done, after which it is not to be called again.
    pub fn go_on(&self) -> bool {
        go_on(self.0.borrow_mut().as_mut()).is_ready()
    }
}

impl PartialEq for SlicedWork {
    fn eq(&self, other: &SlicedWork) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::fmt::Debug for SlicedWork {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SlicedWork")
    }
}
