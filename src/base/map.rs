//! A map and a set by hash, in the order of insertion.
//!
//! `HashMap` is compiled anew for each pair of types, 500 to 900 bytes of WebAssembly every time it grows alone. Here the table of places
//! knows hashes and indices only and is compiled once; what is left for each pair of types is to hash and to compare.
//! The order of insertion also makes what is built from a map the same everywhere.

use std::borrow::Borrow;
use std::hash::{Hash, Hasher};

/// A map by hash. Iteration is in the order of insertion, but [`remove`](Map::remove) puts the last entry in the place of the removed one.
#[derive(Clone, Debug)]
pub struct Map<K, V> {
    table: Table,
    entries: Vec<(K, V)>,
}

/// A set by hash, iterated in the order of insertion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Set<K>(Map<K, ()>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Map<K, V> {
        Map { table: Table::default(), entries: Vec::new() }
    }
}

impl<K, V> Map<K, V> {
    /// An empty map.
    pub fn new() -> Map<K, V> {
        Map::default()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.entries.iter().map(|(key, value)| (key, value))
    }

    /// The keys.
    pub fn keys(&self) -> impl Iterator<Item = &K> {
        self.entries.iter().map(|(key, _)| key)
    }

    /// The entries, their values to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&K, &mut V)> {
        self.entries.iter_mut().map(|(key, value)| (&*key, value))
    }

    /// The values.
    pub fn values(&self) -> impl Iterator<Item = &V> {
        self.entries.iter().map(|(_, value)| value)
    }
}

impl<K: Hash + Eq, V> Map<K, V> {
    fn find<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> Result<usize, u32>
    where
        K: Borrow<Q>,
    {
        let hash = hash_of(key);
        self.table.find(hash, &mut |at| self.entries[at].0.borrow() == key).ok_or(hash)
    }

    /// The value of a key.
    pub fn get<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|at| &self.entries[at].1)
    }

    /// The value of a key, to be changed.
    pub fn get_mut<Q: ?Sized + Hash + Eq>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.find(key).ok().map(|at| &mut self.entries[at].1)
    }

    /// Whether there is such a key.
    pub fn contains_key<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Puts a value in; the one that was there is returned.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok(at) => Some(std::mem::replace(&mut self.entries[at].1, value)),
            Err(hash) => {
                self.table.push(hash);
                self.entries.push((key, value));
                None
            }
        }
    }

    /// The value of a key, made if there is none yet.
    pub fn or_insert_with(&mut self, key: K, make: impl FnOnce() -> V) -> &mut V {
        let at = match self.find(&key) {
            Ok(at) => at,
            Err(hash) => {
                self.table.push(hash);
                self.entries.push((key, make()));
                self.entries.len() - 1
            }
        };
        &mut self.entries[at].1
    }

    /// Takes an entry out.
    pub fn remove<Q: ?Sized + Hash + Eq>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let at = self.find(key).ok()?;
        self.table.swap_remove(at);
        Some(self.entries.swap_remove(at).1)
    }
}

impl<K: Hash + Eq, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Map<K, V> {
        let mut map = Map::new();
        map.extend(entries);
        map
    }
}

impl<K: Hash + Eq, V> Extend<(K, V)> for Map<K, V> {
    fn extend<I: IntoIterator<Item = (K, V)>>(&mut self, entries: I) {
        for (key, value) in entries {
            self.insert(key, value);
        }
    }
}

/// Equal are maps with the same entries in the same order.
impl<K: PartialEq, V: PartialEq> PartialEq for Map<K, V> {
    fn eq(&self, other: &Map<K, V>) -> bool {
        self.entries == other.entries
    }
}

impl<K: Eq, V: Eq> Eq for Map<K, V> {}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.into_iter()
    }
}

impl<K> Default for Set<K> {
    fn default() -> Set<K> {
        Set(Map::default())
    }
}

impl<K> Set<K> {
    /// An empty set.
    pub fn new() -> Set<K> {
        Set::default()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What is in it.
    pub fn iter(&self) -> impl Iterator<Item = &K> {
        self.0.keys()
    }
}

impl<K: Hash + Eq> Set<K> {
    /// Whether it is in.
    pub fn contains<Q: ?Sized + Hash + Eq>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.0.contains_key(key)
    }

    /// Puts it in; whether it was not in before.
    pub fn insert(&mut self, key: K) -> bool {
        self.0.insert(key, ()).is_none()
    }
}

impl<K: Hash + Eq> FromIterator<K> for Set<K> {
    fn from_iter<I: IntoIterator<Item = K>>(keys: I) -> Set<K> {
        let mut set = Set::new();
        for key in keys {
            set.insert(key);
        }
        set
    }
}

/// Where the entries of a map are, by their hashes: open addressing with linear probing, at most half full.
#[derive(Clone, Debug, Default)]
struct Table {
    /// An entry's index and one; 0 is free. As many as a power of two.
    slots: Vec<u32>,
    /// The hash of each entry.
    hashes: Vec<u32>,
}

impl Table {
    /// The first slot to look at: the upper bits are the better mixed ones.
    fn home(&self, hash: u32) -> usize {
        (hash as usize ^ (hash >> 16) as usize) & (self.slots.len() - 1)
    }

    /// The entry of that hash that is the `same`.
    #[inline(never)]
    fn find(&self, hash: u32, same: &mut dyn FnMut(usize) -> bool) -> Option<usize> {
        if self.slots.is_empty() {
            return None;
        }
        let mut slot = self.home(hash);
        while let Some(at) = (self.slots[slot] as usize).checked_sub(1) {
            if self.hashes[at] == hash && same(at) {
                return Some(at);
            }
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        None
    }

    /// Takes the next entry in.
    #[inline(never)]
    fn push(&mut self, hash: u32) {
        self.hashes.push(hash);
        if self.hashes.len() * 2 > self.slots.len() {
            self.spread();
        } else {
            self.place(self.hashes.len() - 1);
        }
    }

    fn place(&mut self, at: usize) {
        let mut slot = self.home(self.hashes[at]);
        while self.slots[slot] != 0 {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        self.slots[slot] = at as u32 + 1;
    }

    fn spread(&mut self) {
        let size = (self.hashes.len() * 4).next_power_of_two().max(8);
        self.slots.clear();
        self.slots.resize(size, 0);
        for at in 0..self.hashes.len() {
            self.place(at);
        }
    }

    /// The slot of an entry.
    fn slot_of(&self, at: usize) -> usize {
        let mut slot = self.home(self.hashes[at]);
        while self.slots[slot] as usize != at + 1 {
            slot = (slot + 1) & (self.slots.len() - 1);
        }
        slot
    }

    /// Takes an entry out and gives its index to the last one.
    #[inline(never)]
    fn swap_remove(&mut self, at: usize) {
        let mask = self.slots.len() - 1;
        let mut gap = self.slot_of(at);
        let mut next = (gap + 1) & mask;
        // Whatever was pushed past the gap moves back into it, so that no search ends at it too early.
        while let Some(entry) = (self.slots[next] as usize).checked_sub(1) {
            let pushed = next.wrapping_sub(self.home(self.hashes[entry])) & mask;
            if pushed >= next.wrapping_sub(gap) & mask {
                self.slots[gap] = self.slots[next];
                gap = next;
            }
            next = (next + 1) & mask;
        }
        self.slots[gap] = 0;
        let last = self.hashes.len() - 1;
        if at != last {
            let slot = self.slot_of(last);
            self.slots[slot] = at as u32 + 1;
        }
        self.hashes.swap_remove(at);
    }
}

fn hash_of<Q: ?Sized + Hash>(key: &Q) -> u32 {
    let mut hasher = Mixer(0);
    key.hash(&mut hasher);
    hasher.finish() as u32
}

/// Multiplies and folds, eight bytes at a time, in the manner of wyhash. Not for keys that someone means to collide.
struct Mixer(u64);

impl Mixer {
    fn mix(&mut self, word: u64) {
        let product = u128::from(self.0 ^ word ^ 0x9e37_79b9_7f4a_7c15) * 0xa076_1d64_78bd_642f;
        self.0 = (product as u64) ^ (product >> 64) as u64;
    }
}

impl Hasher for Mixer {
    #[inline(never)]
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut eight = [0; 8];
            for (slot, byte) in eight.iter_mut().zip(chunk) {
                *slot = *byte;
            }
            self.mix(u64::from_le_bytes(eight) ^ (chunk.len() as u64) << 56);
        }
    }

    fn write_u8(&mut self, byte: u8) {
        self.mix(u64::from(byte));
    }

    fn write_u32(&mut self, word: u32) {
        self.mix(u64::from(word));
    }

    fn write_u64(&mut self, word: u64) {
        self.mix(word);
    }

    fn write_usize(&mut self, word: usize) {
        self.mix(word as u64);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}
