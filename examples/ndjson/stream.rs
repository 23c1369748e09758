//! Batches of records to the workers and answers back, in order.

use super::answer::{answer, over_long};
use super::record::Record;
use bodycopy::{Pipeline, Workspace};
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};

/// Bytes of input in a batch: what a pipe holds, and enough that handing a batch over costs nothing
/// beside the work.
pub(crate) const BATCH_BYTES: usize = 64 * 1024;
/// Batches that wait for each worker, so that one with a slow page does not hold up the others.
const WAITING: usize = 4;

pub(crate) struct Stream {
    pub(crate) pipeline: Pipeline,
    pub(crate) threads: usize,
    /// Longest record that is read, in bytes without its line feed.
    pub(crate) most_bytes: usize,
}

/// Whole lines, and what follows on them.
struct Batch {
    /// How many records came before these.
    before: usize,
    lines: Vec<u8>,
    /// Bytes of the over-long record behind the lines, if one is there.
    skipped: Option<usize>,
}

/// The answers to a batch, and how many there are.
type Answers = (Vec<u8>, usize);

impl Stream {
    /// Batches go to the workers in turn, and answers are taken from them in the same turn, so that
    /// they come out in order without anything being sorted.
    pub(crate) fn run(&self, input: BufReader<impl Read + Send>) -> io::Result<()> {
        std::thread::scope(|scope| {
            let (mut batches, mut answers) = (Vec::new(), Vec::new());
            for _ in 0..self.threads {
                let (batch_in, batch_out) = sync_channel(WAITING);
                let (answer_in, answer_out) = sync_channel(WAITING);
                scope.spawn(move || self.work(&batch_out, &answer_in));
                batches.push(batch_in);
                answers.push(answer_out);
            }
            let reader = scope.spawn(move || self.read(input, &batches));
            write(&answers)?;
            reader
                .join()
                .unwrap_or_else(|_| Err(io::Error::other("the reader stopped")))
        })
    }

    fn read(
        &self,
        mut input: BufReader<impl Read>,
        batches: &[SyncSender<Batch>],
    ) -> io::Result<()> {
        let mut records = 0;
        for sender in batches.iter().cycle() {
            let batch = self.batch(&mut input, &mut records)?;
            let ended = batch.lines.is_empty() && batch.skipped.is_none();
            if ended || sender.send(batch).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Reads lines until the batch is full, or the next line has not come whole: who sent the others
    /// may be waiting for their answers. Counts the records.
    fn batch(&self, input: &mut BufReader<impl Read>, records: &mut usize) -> io::Result<Batch> {
        let before = *records;
        let mut lines = Vec::with_capacity(BATCH_BYTES);
        // One more byte, for the line feed.
        let most = u64::try_from(self.most_bytes).map_or(u64::MAX, |most| most.saturating_add(1));
        while lines.len() < BATCH_BYTES {
            let start = lines.len();
            let read = input.by_ref().take(most).read_until(b'\n', &mut lines)?;
            let whole = lines.ends_with(b"\n");
            if read > self.most_bytes && !whole {
                lines.truncate(start);
                let rest = input.skip_until(b'\n')?;
                *records += 1;
                return Ok(Batch {
                    before,
                    lines,
                    skipped: Some(read.saturating_add(rest)),
                });
            }
            *records += usize::from(is_record(&lines[start..]));
            if !whole || memchr::memchr(b'\n', input.buffer()).is_none() {
                break;
            }
        }
        Ok(Batch {
            before,
            lines,
            skipped: None,
        })
    }

    fn work(&self, batches: &Receiver<Batch>, answers: &SyncSender<Answers>) {
        let mut workspace = Workspace::new();
        for batch in batches {
            let Batch {
                before,
                lines,
                skipped,
            } = batch;
            let (mut out, mut count) = (Vec::with_capacity(2 * lines.len()), 0);
            let mut rest = &*lines;
            while !rest.is_empty() {
                let end = memchr::memchr(b'\n', rest).unwrap_or(rest.len());
                let line = &rest[..end];
                rest = rest.get(end + 1..).unwrap_or_default();
                if is_record(line) {
                    count += 1;
                    let record = Record::read(line, before + count);
                    answer(&self.pipeline, &mut workspace, record, &mut out);
                }
            }
            if let Some(bytes) = skipped {
                count += 1;
                over_long(before + count, bytes, self.most_bytes, &mut out);
            }
            if answers.send((out, count)).is_err() {
                return;
            }
        }
    }
}

/// Whether a line gets an answer.
fn is_record(line: &[u8]) -> bool {
    !line.trim_ascii().is_empty()
}

/// Writes answers in the order of the batches, and lets go of them whenever none is waiting.
fn write(answers: &[Receiver<Answers>]) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(BATCH_BYTES, io::stdout().lock());
    let terminal = io::stderr().is_terminal();
    let mut done = 0;
    for receiver in answers.iter().cycle() {
        let received = match receiver.try_recv() {
            Err(TryRecvError::Empty) => {
                out.flush()?;
                receiver.recv().ok()
            }
            received => received.ok(),
        };
        let Some((bytes, count)) = received else {
            break;
        };
        out.write_all(&bytes)?;
        done += count;
        if terminal {
            eprint!("\r{done} records");
        }
    }
    if terminal {
        eprintln!();
    }
    out.flush()
}
