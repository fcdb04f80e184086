//! What is said to the person at the terminal.

use crate::Failure;
use std::io::{ErrorKind, Write};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// Prints all of it, or as much as a reader such as `head` wants.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Says something on the side. That nobody listens is no reason to stop.
pub(crate) fn note(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Says on the side what is being done, each second from the first on.
pub(crate) struct Progress {
    doing: Arc<Mutex<String>>,
    /// Its end is the end of the thread that speaks.
    _stop: mpsc::Sender<()>,
}

impl Progress {
    pub(crate) fn start() -> Self {
        const EACH: Duration = Duration::from_secs(1);
        let (stop, stopped) = mpsc::channel();
        let doing = Arc::new(Mutex::new(String::new()));
        let (begin, shown) = (Instant::now(), Arc::clone(&doing));
        // Without a thread it is quiet, and goes on.
        let _ = std::thread::Builder::new().spawn(move || {
            while stopped.recv_timeout(EACH) == Err(RecvTimeoutError::Timeout) {
                let doing = shown.lock().map(|doing| doing.clone()).unwrap_or_default();
                note(&format!("{} s: {doing} …", begin.elapsed().as_secs()));
            }
        });
        Self { doing, _stop: stop }
    }

    pub(crate) fn doing(&self, what: String) {
        if let Ok(mut doing) = self.doing.lock() {
            *doing = what;
        }
    }
}

/// `1 file`, `2 files`
pub(crate) fn count(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}
