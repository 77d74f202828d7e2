//! `cargo fuzz`: see `plan_fuzz::editing`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::editing::check(bytes));
