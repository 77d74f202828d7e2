//! The plan as plain immutable values, and what is wrong with it.

pub mod check;
pub mod depends;
pub mod ids;
pub mod key;
pub mod plan;
pub mod record;
pub mod schema;
pub mod value;

pub use key::Key;
pub use plan::Plan;
pub use record::{Record, Uid};
pub use value::Value;
