//! One way to make a list by a rule.
//!
//! `collect` is compiled anew for each chain of iterators, some hundred bytes of WebAssembly each time, and the solvers make
//! a hundred lists: here the rule is called through a pointer, and there is one body for each type of entry. Not for inner
//! loops.

/// What the rule says for `0..n`, in this order.
#[inline(never)]
pub fn table<T>(n: usize, rule: &mut dyn FnMut(usize) -> T) -> Box<[T]> {
    let mut list = Vec::with_capacity(n);
    for i in 0..n {
        list.push(rule(i));
    }
    list.into()
}

/// `n` times the same.
pub fn all<T: Copy>(n: usize, entry: T) -> Box<[T]> {
    table(n, &mut |_| entry)
}
