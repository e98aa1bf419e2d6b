#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| casus_fuzz::commands(data));
