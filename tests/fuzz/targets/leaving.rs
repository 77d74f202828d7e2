//! `cargo fuzz`: see `plan_fuzz::leaving`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::leaving::check(bytes));
