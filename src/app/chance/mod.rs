//! How sure the order is: simulations behind the insights.

pub mod handler;
pub mod msg;
pub mod state;
pub mod text;
pub mod update;
