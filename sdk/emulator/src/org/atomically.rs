//! The one undo: a request is kept as a whole, and parts of it are kept or undone as a whole. Records, the directory of
//! ids, the shelves of all flows and the schema go back together.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use super::Org;
use crate::catalog::Catalog;
use crate::kept::{Change, Kept};
use crate::refusal::{Refusal, words_of};

/// The document that says when the file was written.
const CLOCK: &str = "clock";

/// What an undo puts back that is neither in the database nor on a shelf.
#[derive(Debug)]
pub(crate) struct Before {
    catalog: Arc<Catalog>,
    described: i64,
}

impl Org {
    /// Does something as one transaction, which is in the file when this returns.
    ///
    /// # Errors
    /// When the database cannot keep it, and when `act` panics. Then nothing of it was done.
    pub(crate) fn whole<T>(&mut self, act: impl FnOnce(&mut Self) -> T) -> Result<T, Refusal> {
        self.store.begin();
        self.mark();
        let done = match catch_unwind(AssertUnwindSafe(|| act(self))) {
            Ok(done) => done,
            Err(panic) => {
                self.store.roll_back();
                self.undo_all();
                let message = format!("the emulated org failed: {}", words_of(&*panic));
                return Err(Refusal::new("UNKNOWN_EXCEPTION", message));
            }
        };
        for Change { shelf, key, json } in self.changes() {
            match json {
                Some(json) => self.store.put_document(shelf, &key, &json),
                None => self.store.remove_document(shelf, &key),
            }
        }
        // When something was kept is known to the next process that has the file.
        if self.store.file_was_written() {
            self.store.put_document(CLOCK, "", &self.clock.now().to_string());
        }
        match self.store.commit() {
            Ok(()) => {
                self.release();
                Ok(done)
            }
            Err(problem) => {
                self.undo_all();
                Err(Refusal::new("UNKNOWN_EXCEPTION", format!("the org's database: {problem}")))
            }
        }
    }

    /// Does something as a whole: an error undoes all of it.
    pub(crate) fn atomically<T, E>(&mut self, act: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        self.store.mark();
        self.mark();
        let done = act(self);
        if done.is_ok() {
            self.store.keep();
            self.release();
        } else {
            self.store.undo();
            self.undo();
        }
        done
    }

    /// Puts back what the file has of every shelf.
    pub(crate) fn restore(&mut self) -> Result<(), String> {
        for (name, key, json) in self.store.documents() {
            if name == CLOCK {
                continue;
            }
            let mut shelves = self.shelves();
            let shelf = shelves.iter_mut().find(|(it, _)| *it == name);
            let (_, shelf) = shelf
                .ok_or_else(|| format!("no shelf is named {name}; did a newer version write the file?"))?;
            shelf.restore(&key, &json)?;
        }
        self.reflect_all();
        Ok(())
    }

    /// Lets the clock go on where it was when the file was written last.
    pub(crate) fn resume_clock(&mut self) {
        let documents = self.store.documents();
        let known = documents.iter().find(|(name, ..)| name == CLOCK).and_then(|(.., at)| at.parse().ok());
        if let Some(at) = known {
            self.clock.at_least(at);
            (self.described, self.counted_since) = (self.clock.now(), self.clock.now());
        }
    }

    /// Every shelf by its name in the file. A new shelf has its line in one of these.
    pub(super) fn shelves(&mut self) -> Vec<(&'static str, &mut dyn Kept)> {
        let mut shelves = self.components.shelves();
        shelves.extend(self.jobs.shelves());
        shelves.extend(self.pushes.shelves());
        shelves.extend(self.deploys.shelves());
        shelves.extend(self.retrieves.shelves());
        shelves.extend(self.test_plan.shelves());
        shelves.push(("container-errors", &mut self.container_errors));
        shelves.push(("containers-queued", &mut self.container_queued));
        shelves
    }

    /// All that the org keeps, as text: records and tables, shelves, the schema.
    #[cfg(test)]
    pub(crate) fn dump(&mut self) -> std::collections::BTreeMap<String, String> {
        let mut dump: std::collections::BTreeMap<String, String> = self.store.dump().into_iter().collect();
        for (name, shelf) in self.shelves() {
            dump.extend(shelf.dump().into_iter().map(|(key, json)| (format!("{name}/{key}"), json)));
        }
        for object in self.catalog.objects() {
            dump.insert(format!("object {}", object.name), format!("{object:?}"));
        }
        for object in self.catalog.bases() {
            dump.insert(format!("base {}", object.name), format!("{object:?}"));
        }
        dump
    }

    fn changes(&mut self) -> Vec<Change> {
        self.shelves().into_iter().flat_map(|(name, shelf)| shelf.changes(name)).collect()
    }

    fn mark(&mut self) {
        self.shelves().into_iter().for_each(|(_, shelf)| shelf.mark());
        self.marks.push(Before { catalog: Arc::clone(&self.catalog), described: self.described });
    }

    fn release(&mut self) {
        self.marks.pop();
        self.shelves().into_iter().for_each(|(_, shelf)| shelf.keep());
    }

    fn undo(&mut self) {
        if let Some(Before { catalog, described }) = self.marks.pop() {
            (self.catalog, self.described) = (catalog, described);
        }
        self.shelves().into_iter().for_each(|(_, shelf)| shelf.undo());
    }

    fn undo_all(&mut self) {
        while !self.marks.is_empty() {
            self.undo();
        }
    }
}
