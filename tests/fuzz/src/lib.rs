//! What any input must go through, one module per target: bytes in, a panic where a promise is broken.
//!
//! `tests/native/fuzz.rs` runs each target over inputs of a fixed seed; `cargo +nightly fuzz run --fuzz-dir tests/fuzz --features libfuzzer plan_file` lets the code covered lead the way.

// A broken promise is told by panicking.
#![allow(clippy::unwrap_used)]

pub mod editing;
pub mod edits;
pub mod formulas;
pub mod histories;
pub mod jobs;
pub mod known_keys;
pub mod leaving;
pub mod lists;
pub mod mutations;
pub mod oracle;
pub mod plan_file;
pub mod plans;
pub mod readers;
pub mod together;

/// A target: its name, and what an input goes through.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: &[Target] = &[
    ("plan_file", plan_file::check),
    ("lists", lists::check),
    ("editing", editing::check),
    ("histories", histories::check),
    ("together", together::check),
    ("leaving", leaving::check),
    ("jobs", jobs::check),
    ("formulas", formulas::check),
];

/// Bytes of up to `most` of a seed, the same in every run.
pub fn bytes(seed: u64, most: usize) -> Vec<u8> {
    let mut random = fastrand::Rng::with_seed(seed);
    let length = random.usize(..=most);
    std::iter::repeat_with(|| random.u8(..)).take(length).collect()
}
