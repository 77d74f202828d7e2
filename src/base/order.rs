//! Sorting by a number or by text: keys whose order as integers is the order wanted, and a stable radix sort of indices by such keys, for columns of 100,000 rows.
//!
//! ```
//! use plan_widget::base::order::{ascending, sorted};
//!
//! let keys: Vec<u64> = [2.5, -1.0, 2.5].into_iter().map(ascending).collect();
//! assert_eq!(sorted(&keys), [1, 0, 2]);
//! ```

use std::cmp::Ordering;

/// The key of a finite number for ascending order: `ascending(a) < ascending(b)` just where `a < b`, and `-0` is `0`.
///
/// IEEE 754 §5.10 totalOrder as an unsigned integer: the bits of negative numbers are inverted, others get the top bit set.
/// The result for a finite number is never 0 or `u64::MAX`, which are free to mean "first" and "last".
pub fn ascending(number: f64) -> u64 {
    let bits = (number + 0.0).to_bits();
    if bits >> 63 == 1 { !bits } else { bits | 1 << 63 }
}

/// The key of a finite number for descending order; never 0 or `u64::MAX`.
pub fn descending(number: f64) -> u64 {
    !ascending(number)
}

/// The number a key of [`descending`] stands for.
pub fn from_descending(key: u64) -> f64 {
    let bits = !key;
    f64::from_bits(if bits >> 63 == 1 { bits & !(1 << 63) } else { !bits })
}

/// Indices of `keys` by ascending key, equal keys in ascending index: least-significant-digit radix sort by bytes, O(n).
pub fn sorted(keys: &[u64]) -> Vec<u32> {
    let mut counts = [[0u32; 256]; 8];
    for key in keys {
        for (count, byte) in counts.iter_mut().zip(key.to_le_bytes()) {
            count[usize::from(byte)] += 1;
        }
    }
    let mut from: Vec<(u64, u32)> = keys.iter().zip(0..).map(|(key, index)| (*key, index)).collect();
    let mut to = vec![(0, 0); keys.len()];
    for (place, count) in counts.iter_mut().enumerate() {
        // A byte that all keys share decides nothing.
        if count.iter().any(|&count| count as usize == keys.len()) {
            continue;
        }
        let mut next = 0;
        for count in count.iter_mut() {
            next += std::mem::replace(count, next);
        }
        for entry in &from {
            let slot = &mut count[usize::from((entry.0 >> (8 * place)) as u8)];
            to[*slot as usize] = *entry;
            *slot += 1;
        }
        std::mem::swap(&mut from, &mut to);
    }
    from.into_iter().map(|(_, index)| index).collect()
}

/// Sorts a list as [`slice::sort_by`] does, equal entries in the order they stand in, by one sort of indices for all types: the standard library's brings 4 kB of
/// WebAssembly for each. Where a number decides, `sort_by_cached_key` with a `u64` is as small, and quicker.
///
/// ```
/// use plan_widget::base::order::sort_by;
///
/// let mut words = ["pear", "fig", "plum"];
/// sort_by(&mut words, |one, other| one.len().cmp(&other.len()));
/// assert_eq!(words, ["fig", "pear", "plum"]);
/// ```
pub fn sort_by<T>(list: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    let mut order = sorted_indices(list.len(), &|one, other| compare(&list[one], &list[other]));
    for at in 0..order.len() {
        // What has been swapped away is where its place says.
        let mut from = order[at];
        while from < at {
            from = order[from];
        }
        order[at] = from;
        list.swap(at, from);
    }
}

#[inline(never)]
fn sorted_indices(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_unstable_by(|one, other| compare(*one, *other).then(one.cmp(other)));
    order
}

/// A day (or another number) and then an index, as one key.
pub fn pair(first: i32, second: u32) -> u64 {
    u64::from(first as u32 ^ 1 << 31) << 32 | u64::from(second)
}

/// Below this many texts comparing is quicker than counting.
const FEW: usize = 12;

/// Indices of `texts` by their bytes, `descending` or not, equal ones in ascending index: eight bytes at a time by [`sorted`], and
/// again within what those leave equal. Texts that differ only in zero bytes at their end may count as equal.
pub fn sorted_texts(texts: &[&str], descending: bool) -> Vec<u32> {
    let mut rows: Vec<u32> = (0..texts.len() as u32).collect();
    let mut open = vec![(0, rows.len(), 0)];
    while let Some((from, to, start)) = open.pop() {
        let part = &mut rows[from..to];
        if part.len() <= FEW {
            insertion(texts, part, descending);
            continue;
        }
        let keys: Vec<u64> = part.iter().map(|row| chunk(texts[*row as usize], start, descending)).collect();
        let order = sorted(&keys);
        let moved: Vec<u32> = order.iter().map(|at| part[*at as usize]).collect();
        part.copy_from_slice(&moved);
        let same = |a: &u32, b: &u32| keys[*a as usize] == keys[*b as usize];
        let mut first = from;
        for run in order.chunk_by(same) {
            let next = first + run.len();
            if run.len() > 1 && rows[first..next].iter().any(|row| texts[*row as usize].len() > start + 8) {
                open.push((first, next, start + 8));
            }
            first = next;
        }
    }
    rows
}

/// The places of a longest increasing subsequence, ascending (patience sorting, O(n log n)).
///
/// ```
/// use plan_widget::base::order::longest_increasing_subsequence;
///
/// assert_eq!(longest_increasing_subsequence(&[3, 0, 1, 4, 2]), [1, 2, 4]);
/// ```
pub fn longest_increasing_subsequence(numbers: &[usize]) -> Vec<usize> {
    // The place of the smallest end of a increasing run of each length, and what came before each place in its run.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(numbers.len());
    for (at, number) in numbers.iter().enumerate() {
        let length = ends.partition_point(|end| numbers[*end] < *number);
        before.push(length.checked_sub(1).map(|shorter| ends[shorter]));
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut run = Vec::with_capacity(ends.len());
    let mut next = ends.last().copied();
    while let Some(at) = next {
        run.push(at);
        next = before[at];
    }
    run.reverse();
    run
}

/// Eight bytes from `start`, zero beyond the end, as an integer of the same order.
fn chunk(text: &str, start: usize, descending: bool) -> u64 {
    let bytes = text.as_bytes().get(start..).unwrap_or_default();
    let mut eight = [0; 8];
    for (slot, byte) in eight.iter_mut().zip(bytes) {
        *slot = *byte;
    }
    let key = u64::from_be_bytes(eight);
    if descending { !key } else { key }
}

fn insertion(texts: &[&str], rows: &mut [u32], descending: bool) {
    for end in 1..rows.len() {
        for at in (1..=end).rev() {
            let (before, after) = (texts[rows[at - 1] as usize], texts[rows[at] as usize]);
            if if descending { before >= after } else { before <= after } {
                break;
            }
            rows.swap(at - 1, at);
        }
    }
}
