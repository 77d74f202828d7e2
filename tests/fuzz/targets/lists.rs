//! `cargo fuzz`: see `plan_fuzz::lists`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::lists::check(bytes));
