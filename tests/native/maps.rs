//! The map by hash, against the standard library's.

use plan_widget::base::map::{Map, Set};
use proptest::prelude::*;
use std::collections::HashMap;

#[derive(Clone, Debug)]
enum Step {
    Insert(String, u32),
    Remove(String),
    Make(String, u32),
}

fn step() -> impl Strategy<Value = Step> {
    // Few keys, so that they meet; texts longer and shorter than a word of the hash.
    let key = || prop_oneof!["[ab]{0,2}", "[a-z]{7,9}", Just("item-0000000000001".to_owned()), "item-[0-9]{1,2}"];
    prop_oneof![
        (key(), any::<u32>()).prop_map(|(key, value)| Step::Insert(key, value)),
        key().prop_map(Step::Remove),
        (key(), any::<u32>()).prop_map(|(key, value)| Step::Make(key, value)),
    ]
}

proptest! {
    #[test]
    fn it_does_what_a_hash_map_does(steps in prop::collection::vec(step(), 0..400)) {
        let mut ours: Map<String, u32> = Map::new();
        let mut theirs: HashMap<String, u32> = HashMap::new();
        for step in steps {
            match step {
                Step::Insert(key, value) => prop_assert_eq!(ours.insert(key.clone(), value), theirs.insert(key, value)),
                Step::Remove(key) => prop_assert_eq!(ours.remove(&*key), theirs.remove(&*key)),
                Step::Make(key, value) => {
                    prop_assert_eq!(ours.or_insert_with(key.clone(), || value), theirs.entry(key).or_insert(value));
                }
            }
            prop_assert_eq!(ours.len(), theirs.len());
        }
        for (key, value) in &theirs {
            prop_assert_eq!(ours.get(&**key), Some(value));
        }
        prop_assert!(ours.iter().all(|(key, value)| theirs.get(key) == Some(value)));
    }

    #[test]
    fn a_set_keeps_the_order_of_the_first_mention(keys in prop::collection::vec(0u32..50, 0..200)) {
        let set: Set<u32> = keys.iter().copied().collect();
        let mut first = Vec::new();
        for key in &keys {
            if !first.contains(key) {
                first.push(*key);
            }
        }
        prop_assert!(set.iter().eq(&first));
        prop_assert!((0..60).all(|key| set.contains(&key) == first.contains(&key)));
    }
}

#[test]
fn ids_in_a_row_spread_over_the_table() {
    let mut map = Map::new();
    for at in 0..200_000u32 {
        map.insert(format!("item-{at}"), at);
    }
    // Were they to crowd, this would take minutes.
    assert!((0..200_000u32).all(|at| map.get(&format!("item-{at}")) == Some(&at)));
}
