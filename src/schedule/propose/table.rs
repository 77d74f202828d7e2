//! One way to make a list by a rule.
//!
//! `collect` is compiled anew for each chain of iterators, some hundred bytes of WebAssembly each time, and the solvers make
//! a hundred lists: here the rule is called through a pointer, and there is one body for each type of entry. Not for inner
//! loops.

/// What the rule says for `0..n`, in this order.
pub fn table<T>(n: usize, rule: &mut dyn FnMut(usize) -> T) -> Vec<T> {
    let mut list = Vec::with_capacity(n);
    for i in 0..n {
        list.push(rule(i));
    }
    list
}
