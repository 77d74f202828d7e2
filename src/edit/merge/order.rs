//! Merging two orders of one list: what one side moved or put in stands where that side put it, the rest stays as it was.

use crate::base::map::{Map, Set};
use crate::base::order::longest_increasing_subsequence;
use crate::base::order::sort_by;
use std::hash::Hash;

/// The merged order and what both sides moved to different places.
pub struct MergedOrder<T> {
    /// The entries that stay, in their new order.
    pub entries: Vec<T>,
    /// Entries that both sides moved or added, each elsewhere; ours holds.
    pub clashes: Vec<T>,
}

/// Merges the orders of `ours` and `theirs`, both made from `base`; only entries that `stays` says stay. No list holds an entry twice.
///
/// Swapping the sides gives the same order where there is no clash: two runs put in at one place are ordered by what they hold.
pub fn merge<T: Clone + Eq + Hash + Ord>(
    base: &[T],
    ours: &[T],
    theirs: &[T],
    stays: impl Fn(&T) -> bool,
) -> MergedOrder<T> {
    let rank: Map<&T, usize> = base.iter().enumerate().map(|(at, entry)| (entry, at)).collect();
    let (our_set, their_set): (Set<&T>, Set<&T>) = (ours.iter().collect(), theirs.iter().collect());
    let (we_moved, they_moved) = (moved(&rank, ours, &stays), moved(&rank, theirs, &stays));
    let fixed = |entry: &T| {
        rank.contains_key(entry)
            && our_set.contains(entry)
            && their_set.contains(entry)
            && !we_moved.contains(entry)
            && !they_moved.contains(entry)
            && stays(entry)
    };
    // What each side puts behind each fixed entry; `None` is the start of the list.
    let runs = |side: &[T], moved: &Set<&T>, other: &Set<&T>| {
        let mut runs: Map<Option<T>, Vec<T>> = Map::default();
        let mut anchor = None;
        for entry in side {
            if fixed(entry) {
                anchor = Some(entry.clone());
            } else if stays(entry) && (moved.contains(entry) || !rank.contains_key(entry) || !other.contains(entry)) {
                runs.entry(anchor.clone()).or_default().push(entry.clone());
            }
        }
        runs
    };
    let mut our_runs = runs(ours, &we_moved, &their_set);
    let mut their_runs = runs(theirs, &they_moved, &our_set);
    let place: Map<T, Option<T>> =
        our_runs.iter().flat_map(|(anchor, run)| run.iter().map(|entry| (entry.clone(), anchor.clone()))).collect();
    let mut clashes = Vec::new();
    for (anchor, run) in their_runs.iter_mut() {
        run.retain(|entry| {
            let elsewhere = place.get(entry).is_some_and(|ours| ours != anchor);
            if elsewhere {
                clashes.push(entry.clone());
            }
            !elsewhere
        });
    }
    sort_by(&mut clashes, Ord::cmp);
    let mut entries = Vec::with_capacity(ours.len().max(theirs.len()));
    let mut put = |anchor: Option<T>, entries: &mut Vec<T>| {
        let ours = our_runs.get_mut(&anchor).map(std::mem::take).unwrap_or_default();
        let theirs = their_runs.get_mut(&anchor).map(std::mem::take).unwrap_or_default();
        let (first, second) = if ours <= theirs { (ours, theirs) } else { (theirs, ours) };
        let known: Set<T> = first.iter().cloned().collect();
        entries.extend(first);
        entries.extend(second.into_iter().filter(|entry| !known.contains(entry)));
    };
    put(None, &mut entries);
    for entry in base.iter().filter(|entry| fixed(entry)) {
        entries.push(entry.clone());
        put(Some(entry.clone()), &mut entries);
    }
    MergedOrder { entries, clashes }
}

/// Entries of the base that no longer stand in its order: those outside a longest run that still does. What goes does not count: a neighbour that did not move
/// against what stays would pass for moved, and the other side's move past it would be lost.
fn moved<'t, T: Eq + Hash>(rank: &Map<&T, usize>, side: &'t [T], stays: impl Fn(&T) -> bool) -> Set<&'t T> {
    let staying = side.iter().filter(|entry| stays(entry));
    let known: Vec<(usize, &T)> = staying.filter_map(|entry| Some((*rank.get(entry)?, entry))).collect();
    let ranks: Vec<usize> = known.iter().map(|(rank, _)| *rank).collect();
    let kept: Set<usize> = longest_increasing_subsequence(&ranks).into_iter().collect();
    known.iter().enumerate().filter(|(at, _)| !kept.contains(at)).map(|(_, (_, entry))| *entry).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn merged(base: &str, ours: &str, theirs: &str) -> (String, String) {
        let list = |text: &str| text.chars().collect::<Vec<char>>();
        let (base, ours, theirs) = (list(base), list(ours), list(theirs));
        let gone = |c: &char| base.contains(c) && (!ours.contains(c) || !theirs.contains(c));
        let order = merge(&base, &ours, &theirs, |c| !gone(c));
        (order.entries.iter().collect(), order.clashes.iter().collect())
    }

    #[test]
    fn moves_insertions_and_removals_of_both_sides_hold() {
        for (base, ours, theirs, entries, clashes) in [
            ("abcd", "abcd", "abcd", "abcd", ""),
            ("abcd", "dabc", "abcd", "dabc", ""),
            ("abcd", "bacd", "abdc", "badc", ""),
            ("abcd", "abxcd", "abycd", "abxycd", ""),
            ("abcd", "abcdx", "yabcd", "yabcdx", ""),
            ("abcd", "acd", "abxcd", "axcd", ""),
            ("abcd", "xacd", "abcdy", "xacdy", ""),
            ("abcdef", "fabcde", "abcde", "abcde", ""),
            ("abcdef", "fabcde", "abcfde", "fabcde", "f"),
            ("abcdef", "abcfde", "abcfde", "abcfde", ""),
            ("abc", "cb", "bac", "cb", ""),
            ("bac", "abc", "cxya", "cxya", ""),
        ] {
            assert_eq!(merged(base, ours, theirs), (entries.to_owned(), clashes.to_owned()), "{base} {ours} {theirs}");
            if clashes.is_empty() {
                assert_eq!(merged(base, theirs, ours).0, entries, "{base} {theirs} {ours}");
            }
        }
    }
}
