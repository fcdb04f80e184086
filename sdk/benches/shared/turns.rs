//! Candidates that take turns over the same work.

use std::hint::black_box;
use std::time::Duration;

/// What a candidate does in a turn; how much it did, so that it is done.
pub(crate) type Work<'w> = (&'w str, &'w mut dyn FnMut() -> usize);

/// Runs the candidates in turns by a clock; prints the median of each, and its ratio to the first.
pub(crate) fn group(title: &str, turns: usize, clock: &dyn Fn() -> Duration, candidates: &mut [Work<'_>]) {
    // An argument picks groups by their title, as cargo's own benches do.
    let wanted = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    if wanted.is_some_and(|wanted| !title.contains(&wanted)) {
        return;
    }
    println!("\n{title}");
    let mut times = vec![Vec::with_capacity(turns); candidates.len()];
    for turn in 0..=turns {
        for (place, (_, run)) in candidates.iter_mut().enumerate() {
            let start = clock();
            black_box(run());
            // The first turn only warms up.
            if turn > 0 {
                times[place].push(clock().saturating_sub(start));
            }
        }
    }
    let medians: Vec<_> = times.iter_mut().map(|times| median(times)).collect();
    for ((name, _), time) in candidates.iter().zip(&medians) {
        row(name, *time, medians[0]);
    }
}

/// Prints a figure, and its ratio to another.
pub(crate) fn row(name: &str, time: Duration, against: Duration) {
    let ratio = time.as_secs_f64() / against.as_secs_f64();
    println!("  {name:36} {:8.3} ms  {ratio:6.2} ×", time.as_secs_f64() * 1000.0);
}

pub(crate) fn median(times: &mut [Duration]) -> Duration {
    times.sort();
    times[times.len() / 2]
}
