//! How far a run is, on standard error.

use std::io::{self, IsTerminal as _, Write as _};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::{Duration, Instant};

/// Time between two lines.
const EVERY: Duration = Duration::from_millis(500);

/// Runs `work` and tells every half second how many households are done; silent unless on a terminal or `always`.
pub(super) fn watch<T>(done: &AtomicU64, always: bool, work: impl FnOnce() -> T) -> T {
    let terminal = io::stderr().is_terminal();
    if !always && !terminal {
        return work();
    }
    let begun = Instant::now();
    let (over, wait) = channel::<()>();
    thread::scope(|scope| {
        scope.spawn(move || {
            while wait.recv_timeout(EVERY) == Err(RecvTimeoutError::Timeout) {
                say(done, begun, if terminal { "\r" } else { "\n" });
            }
            say(done, begun, "\n");
        });
        let result = work();
        drop(over);
        result
    })
}

fn say(done: &AtomicU64, begun: Instant, end: &str) {
    let households = done.load(Ordering::Relaxed);
    let millis = begun.elapsed().as_millis().max(1);
    let each_second = u128::from(households) * 1000 / millis;
    // Whoever reads standard error may have gone away.
    let _ = write!(io::stderr(), "{households} households, {each_second} a second {end}");
}
