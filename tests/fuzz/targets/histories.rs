//! `cargo fuzz`: see `plan_fuzz::histories`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::histories::check(bytes));
