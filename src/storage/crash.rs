//! What a panic leaves: the newest session kept, and a report to hand on.

use std::{backtrace::Backtrace, panic, sync::Arc, time::Duration};

use super::keeper::Keeper;

/// How long the end of the program waits for the disk.
const LONGEST_WAIT: Duration = Duration::from_secs(2);

/// From now on a panic first brings the newest session to the disk and writes a report.
pub fn keep_on_panic(keeper: Arc<Keeper>) {
    let before = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        keeper.settle(LONGEST_WAIT);
        // There is nobody left to tell where this fails.
        let _ = keeper.sitting().report(&report(&info.to_string(), &Backtrace::force_capture().to_string()));
        before(info);
    }));
}

/// The report of a crash: nothing of the session stands in it.
#[must_use]
pub fn report(what: &str, way: &str) -> String {
    format!(
        "Casus Foederis {} on {} ({})\n\n{what}\n\n{way}",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    )
}
