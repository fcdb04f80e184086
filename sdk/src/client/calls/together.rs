//! A few futures side by side.

use crate::client::BoxFuture;
use std::future::poll_fn;
use std::task::Poll;

/// So many requests run side by side where each takes one record, or one object.
pub(crate) const SIDE_BY_SIDE: usize = 5;

/// Runs futures, at most `limit` at a time; the outputs stand in the order of the futures.
///
/// In the task of the caller: dropping it stops all, and nothing is spawned.
/// Boxed, because a generic one makes the compiler lose sight of `Send`.
pub(crate) async fn together<T>(limit: usize, futures: Vec<BoxFuture<'_, T>>) -> Vec<T> {
    let mut done: Vec<Option<T>> = futures.iter().map(|_| None).collect();
    let mut waiting = futures.into_iter().enumerate();
    let mut running: Vec<(usize, BoxFuture<'_, T>)> = Vec::with_capacity(limit);
    poll_fn(|context| {
        loop {
            let free = limit.saturating_sub(running.len());
            running.extend(waiting.by_ref().take(free));
            let before = running.len();
            running.retain_mut(|(place, future)| match future.as_mut().poll(context) {
                Poll::Ready(output) => {
                    done[*place] = Some(output);
                    false
                }
                Poll::Pending => true,
            });
            if running.is_empty() && waiting.len() == 0 {
                return Poll::Ready(());
            }
            // A place that has become free is taken at once.
            if running.len() == before {
                return Poll::Pending;
            }
        }
    })
    .await;
    done.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;
    use std::time::Duration;
    use tokio::time::sleep;

    #[tokio::test(start_paused = true)]
    async fn outputs_keep_their_order_and_few_run_at_a_time() {
        let (running, most) = (Mutex::new(0), Mutex::new(0));
        let task = |number: u64| -> BoxFuture<'_, u64> {
            let (running, most) = (&running, &most);
            Box::pin(async move {
                let now = {
                    let mut running = running.lock().unwrap();
                    *running += 1;
                    *running
                };
                {
                    let mut most = most.lock().unwrap();
                    *most = now.max(*most);
                }
                sleep(Duration::from_millis(number * 7 % 11)).await;
                *running.lock().unwrap() -= 1;
                number
            })
        };
        let outputs = together(5, (0..23).map(task).collect()).await;
        assert_eq!(outputs, (0..23).collect::<Vec<_>>());
        assert_eq!(*most.lock().unwrap(), 5);
        assert_eq!(together(5, Vec::<BoxFuture<'_, ()>>::new()).await, []);
    }
}
