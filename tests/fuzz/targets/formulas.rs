//! `cargo fuzz`: see `plan_fuzz::formulas`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::formulas::check(bytes));
