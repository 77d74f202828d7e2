//! `cargo fuzz`: see `plan_fuzz::plan_file`.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| plan_fuzz::plan_file::check(bytes));
