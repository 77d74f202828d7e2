//! Sorting by a number: keys whose order as integers is the order wanted, and a stable radix sort of indices by such keys.
//!
//! One small sort serves every column; a comparison sort would be compiled anew for each sort of key.

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
