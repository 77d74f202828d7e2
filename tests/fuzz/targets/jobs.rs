//! `cargo fuzz`: see `plan_fuzz::jobs`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::jobs::check(bytes));
