//! Blocks of work through all cores, in bounded memory: one reader, some workers, results taken in the order of reading.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Mutex;
use std::sync::mpsc::sync_channel;
use std::thread;

/// Blocks under way for each worker: read ahead, being worked on, or waiting for one before them.
const AHEAD: usize = 4;

/// Runs `work` on every block that `next` gives; `take` sees what comes of them in their order, in the calling thread.
///
/// `worker` makes what a worker keeps for itself; it comes back at the end, one for each worker.
pub(crate) fn run<B: Send, D: Send, W: Send>(
    threads: usize,
    mut next: impl FnMut() -> Option<B> + Send,
    worker: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, B) -> D + Sync,
    mut take: impl FnMut(D),
) -> Vec<W> {
    let threads = threads.max(1);
    let ahead = threads * AHEAD;
    let (give_room, room) = sync_channel::<()>(ahead);
    let (blocks, taken) = sync_channel::<(u64, B)>(ahead);
    let (done, results) = sync_channel::<(u64, thread::Result<D>)>(ahead);
    for _ in 0..ahead {
        let _ = give_room.try_send(());
    }
    let taken = Mutex::new(taken);
    thread::scope(|scope| {
        scope.spawn(move || {
            // A block is read only when there is room for what comes of it.
            for number in 0.. {
                let Some(block) = room.recv().ok().and_then(|()| next()) else { break };
                if blocks.send((number, block)).is_err() {
                    break;
                }
            }
        });
        let workers: Vec<_> = (0..threads)
            .map(|_| {
                let (done, taken, worker, work) = (done.clone(), &taken, &worker, &work);
                scope.spawn(move || {
                    let mut own = worker();
                    loop {
                        let block = taken.lock().ok().and_then(|blocks| blocks.recv().ok());
                        let Some((number, block)) = block else { break };
                        // A panic is a fault of ours: the taking thread ends with it, and nobody waits for this block.
                        let result = catch_unwind(AssertUnwindSafe(|| work(&mut own, block)));
                        if done.send((number, result)).is_err() {
                            break;
                        }
                    }
                    own
                })
            })
            .collect();
        drop(done);
        let (mut early, mut turn) = (BTreeMap::new(), 0);
        for (number, result) in results {
            early.insert(number, result);
            while let Some(result) = early.remove(&turn) {
                match result {
                    Ok(result) => take(result),
                    Err(panic) => resume_unwind(panic),
                }
                turn += 1;
                let _ = give_room.try_send(());
            }
        }
        drop(give_room);
        workers.into_iter().filter_map(|worker| worker.join().ok()).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_reading_whatever_the_number_of_threads() {
        for threads in [1, 2, 7] {
            let mut left = 0..500u64;
            let mut seen = Vec::new();
            let workers = run(
                threads,
                || left.next(),
                || 0u64,
                |sum, n| {
                    *sum += n;
                    // Some blocks take longer than others.
                    (0..(n % 7) * 1_000).fold(n, |a, b| std::hint::black_box(a ^ b ^ b))
                },
                |n| seen.push(n),
            );
            assert_eq!(seen, (0..500).collect::<Vec<_>>());
            assert_eq!(workers.iter().sum::<u64>(), 499 * 250);
        }
    }

    #[test]
    #[should_panic(expected = "block 30")]
    fn a_panic_in_a_worker_ends_the_run() {
        let mut left = 0..500u64;
        run(3, || left.next(), || (), |(), n| assert!(n != 30, "block 30"), |()| {});
    }
}
