//! Maps and sets by hash, in the order of insertion: what is built from one is the same everywhere.
//!
//! Hashes are seeded alike in every run, for the same reason.

/// A map by hash, iterated in the order of insertion.
pub type Map<K, V> = indexmap::IndexMap<K, V, foldhash::fast::FixedState>;

/// A set by hash, iterated in the order of insertion.
pub type Set<K> = indexmap::IndexSet<K, foldhash::fast::FixedState>;
