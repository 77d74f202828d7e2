//! The plan file: the only place that knows the JSON of the document.
//!
//! ```
//! use plan_widget::wire::{read, write};
//!
//! let plan = read(r#"[{"title":"Passkeys","id":"p1"}]"#).unwrap();
//! let text = write(&plan);
//! assert!(text.contains(r#"    {"id":"p1","title":"Passkeys"}"#));
//! assert_eq!(write(&read(&text).unwrap()), text);
//! ```

pub mod canonical;
pub mod json;
pub mod migrate;
pub mod patch;
pub mod read;
mod scalar;

pub use canonical::{about, write};
pub use read::{ReadError, read, read_bytes, says_plan};
