//! One small sort for everything that is not sorted in the inner loops.
//!
//! The sorts of the standard library are compiled anew for each type, several kilobytes each: here keys and ids are packed
//! into words first.

use crate::table::table;

/// Sorts rising, by heap (Williams, "Algorithm 232: Heapsort", CACM 7(6), 1964).
pub fn sort(words: &mut [u64]) {
    let n = words.len();
    for root in (0..n / 2).rev() {
        sift(words, root);
    }
    for end in (1..n).rev() {
        words.swap(0, end);
        sift(&mut words[..end], 0);
    }
}

fn sift(heap: &mut [u64], mut root: usize) {
    loop {
        let mut child = 2 * root + 1;
        if child >= heap.len() {
            return;
        }
        if child + 1 < heap.len() && heap[child] < heap[child + 1] {
            child += 1;
        }
        if heap[root] >= heap[child] {
            return;
        }
        heap.swap(root, child);
        root = child;
    }
}

/// A key and an id as one word: sorts by key, then by id.
pub fn pack(key: u32, id: u32) -> u64 {
    u64::from(key) << 32 | u64::from(id)
}

/// Key and id of a word.
pub fn unpack(word: u64) -> (u32, u32) {
    ((word >> 32) as u32, word as u32)
}

/// Ids `0..n` by rising key; equal keys by id.
pub fn by_key(n: usize, key: &dyn Fn(usize) -> u32) -> Box<[u64]> {
    let mut words = table(n, &mut |i| pack(key(i), i as u32));
    sort(&mut words);
    words
}

/// Pairs in order, each once; `turned` with the second in front.
pub fn pairs(pairs: &[(u32, u32)], turned: bool) -> Vec<u64> {
    let mut words = table(pairs.len(), &mut |i| {
        let (a, b) = pairs[i];
        if turned { pack(b, a) } else { pack(a, b) }
    });
    sort(&mut words);
    let mut words = words.into_vec();
    words.dedup();
    words
}
