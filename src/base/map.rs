//! Maps and sets by hash, in the order of insertion: what is built from one is the same everywhere.
//!
//! Hashes are seeded alike in every run, for the same reason.
//!
//! ```
//! use plan_widget::base::map::Map;
//!
//! let map: Map<&str, u8> = [("b", 1), ("a", 2)].into_iter().collect();
//! assert_eq!(map.keys().copied().collect::<Vec<_>>(), ["b", "a"]);
//! ```

/// A map by hash, iterated in the order of insertion.
pub type Map<K, V> = indexmap::IndexMap<K, V, foldhash::fast::FixedState>;

/// A set by hash, iterated in the order of insertion.
pub type Set<K> = indexmap::IndexSet<K, foldhash::fast::FixedState>;
