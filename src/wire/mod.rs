//! The plan file: the only place that knows the JSON of the document.

pub mod canonical;
pub mod json;
pub mod migrate;
pub mod patch;
pub mod read;

pub use canonical::{about, write};
pub use read::{ReadError, read, read_bytes};
