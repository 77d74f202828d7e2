//! How sure the order is: simulations behind the insights.

pub mod state;
pub mod text;
pub mod update;
