//! The messages of the simulations.

/// A message of the simulations.
#[derive(Clone, Debug, PartialEq)]
pub enum ChanceMsg {
    /// Draw anew from this seed.
    Seed(u64),
    /// Put the cut line after so many ranks.
    Top(usize),
}
