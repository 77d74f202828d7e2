//! Places in the lists of a plan, a type for each list, so that an item's place is never taken for a team's.
//!
//! `plan.items()` takes an [`ItemIndex`], and so does whatever is reckoned for each item ([`ItemVec`], [`ItemSlice`]). A place is no name: it holds as
//! long as the list does. What outlives an edit is named by its [`Uid`](super::Uid), what outlives the page by its id.
//!
//! ```
//! use plan_widget::model::index::{ItemIndex, ItemVec};
//! use plan_widget::wire::read;
//!
//! let plan = read(r#"[{"id":"a","effort":2},{"id":"b"}]"#).unwrap();
//! let efforts: ItemVec<Option<f64>> = plan.items().iter().map(|item| item.effort()).collect();
//! let second = ItemIndex::new(1);
//! assert_eq!((plan.items()[second].id(), efforts[second]), ("b", None));
//! assert_eq!(efforts.position(Option::is_some), Some(ItemIndex::new(0)));
//! ```

use index_vec::{IndexSlice, IndexVec, define_index_type};

define_index_type! {
    /// The place of an item in the plan's list of items, from 0.
    pub struct ItemIndex = u32;
}

define_index_type! {
    /// The place of a team in the plan's list of teams, from 0.
    pub struct TeamIndex = u32;
}

define_index_type! {
    /// The place of an objective in the plan's list of objectives, from 0.
    pub struct ObjectiveIndex = u32;
}

define_index_type! {
    /// The place of a timebox in the plan's list of timeboxes, from 0.
    pub struct TimeboxIndex = u32;
}

define_index_type! {
    /// The place of a milestone in the plan's list of milestones, from 0.
    pub struct MilestoneIndex = u32;
}

define_index_type! {
    /// The place of a criterion in the plan's list of criteria, from 0.
    pub struct CriterionIndex = u32;
}

define_index_type! {
    /// The place of a method in the plan's list of its own methods, from 0.
    pub struct MethodIndex = u32;
}

define_index_type! {
    /// The place of a baseline in the plan's list of baselines, from 0.
    pub struct BaselineIndex = u32;
}

define_index_type! {
    /// The place of a scenario in the plan's list of scenarios, from 0.
    pub struct ScenarioIndex = u32;
}

/// A value for each item of a plan, in manual order.
pub type ItemVec<T> = IndexVec<ItemIndex, T>;
/// A view on a value for each item of a plan, in manual order.
pub type ItemSlice<T> = IndexSlice<ItemIndex, [T]>;
/// A value for each team of a plan, in the order of the plan.
pub type TeamVec<T> = IndexVec<TeamIndex, T>;
/// A view on a value for each team of a plan, in the order of the plan.
pub type TeamSlice<T> = IndexSlice<TeamIndex, [T]>;
