//! How the simulations are set.

/// How the simulations are set.
#[derive(Clone, Debug, PartialEq)]
pub enum ChanceMsg {
    /// Draw anew from this seed.
    Seed(u64),
    /// Put the cut line after so many ranks.
    Top(usize),
}
