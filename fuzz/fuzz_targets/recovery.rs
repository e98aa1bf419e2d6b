#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| casus_fuzz::recovery(data));
