//! `cargo fuzz`: see `plan_fuzz::together`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::together::check(bytes));
