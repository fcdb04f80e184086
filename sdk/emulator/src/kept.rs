//! State beside the records: items by key, which of them changed, and how to undo that.
//!
//! The store writes what changed after each request, as JSON under the name of its shelf, and puts it back on a
//! restart. Since the last [`mark`](Kept::mark) a shelf also remembers what each change replaced, so that an undo costs
//! what was changed, not what is there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;

/// One item that changed: its shelf, its key, and its JSON; none for one that is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) shelf: &'static str,
    pub(crate) key: String,
    pub(crate) json: Option<String>,
}

/// What a transaction can undo and, if it has a name in the file, a restart puts back.
pub(crate) trait Kept {
    /// What changed since this was asked last.
    fn changes(&mut self, shelf: &'static str) -> Vec<Change>;
    /// Puts back an item as it was written.
    ///
    /// # Errors
    /// When the JSON is no such item.
    fn restore(&mut self, key: &str, json: &str) -> Result<(), String>;
    /// Begins to remember what changes; marks nest.
    fn mark(&mut self);
    /// Keeps what changed since the last mark, as part of what the mark before it began.
    fn keep(&mut self);
    /// Undoes what changed since the last mark.
    fn undo(&mut self);
    /// All items as JSON, by key.
    #[cfg(test)]
    fn dump(&self) -> BTreeMap<String, String>;
}

/// Items by key, in the order of their keys.
#[derive(Debug)]
pub(crate) struct Shelf<T> {
    items: BTreeMap<String, Arc<T>>,
    changed: BTreeSet<String>,
    /// The keys of the items that are still at work.
    open: BTreeSet<String>,
    is_open: fn(&T) -> bool,
    /// What was there before each change since the first mark.
    log: Vec<Replaced<T>>,
    /// How long the log was at each mark.
    marks: Vec<usize>,
}

#[derive(Debug)]
struct Replaced<T> {
    key: String,
    item: Option<Arc<T>>,
    changed: bool,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self::with_open(|_| false)
    }
}

impl<T> Shelf<T> {
    /// A shelf that knows which of its items are at work.
    pub(crate) fn with_open(is_open: fn(&T) -> bool) -> Self {
        Self {
            items: BTreeMap::new(),
            changed: BTreeSet::new(),
            open: BTreeSet::new(),
            is_open,
            log: Vec::new(),
            marks: Vec::new(),
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.items.get(key).map(AsRef::as_ref)
    }

    /// Changes an item; false if there is none.
    pub(crate) fn change(&mut self, key: &str, change: impl FnOnce(&mut T)) -> bool
    where
        T: Clone,
    {
        let Some(item) = self.items.get(key) else { return false };
        let mut changed = T::clone(item);
        change(&mut changed);
        self.put(key, changed);
        true
    }

    pub(crate) fn put(&mut self, key: impl Into<String>, item: T) {
        let key = key.into();
        if (self.is_open)(&item) {
            self.open.insert(key.clone());
        } else {
            self.open.remove(&key);
        }
        let replaced = self.items.insert(key.clone(), Arc::new(item));
        self.note(key, replaced);
    }

    /// Removes an item; false if there is none.
    pub(crate) fn remove(&mut self, key: &str) -> Option<Arc<T>> {
        let item = self.items.remove(key)?;
        self.open.remove(key);
        self.note(key.to_owned(), Some(Arc::clone(&item)));
        Some(item)
    }

    fn note(&mut self, key: String, item: Option<Arc<T>>) {
        let changed = !self.changed.insert(key.clone());
        if !self.marks.is_empty() {
            self.log.push(Replaced { key, item, changed });
        }
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.items.contains_key(key)
    }

    /// The last key in their order.
    pub(crate) fn last_key(&self) -> Option<&str> {
        self.items.last_key_value().map(|(key, _)| key.as_str())
    }

    /// The first key in their order.
    pub(crate) fn first_key(&self) -> Option<&str> {
        self.items.first_key_value().map(|(key, _)| key.as_str())
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.items.values().map(AsRef::as_ref)
    }

    /// The items that are still at work, in the order of their keys.
    pub(crate) fn open(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.open.iter().filter_map(|key| self.items.get(key)).map(AsRef::as_ref)
    }

    /// Forgets the first items for as long as they are `over`; the last one stays, because ids go on from it.
    pub(crate) fn forget_first(&mut self, over: impl Fn(&T) -> bool) {
        while self.items.len() > 1 {
            let Some((key, item)) = self.items.first_key_value() else { return };
            if !over(item) {
                return;
            }
            let key = key.clone();
            self.remove(&key);
        }
    }

    /// The items whose keys begin like this.
    pub(crate) fn below<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (&'a str, &'a T)> + use<'a, T> {
        let prefix = prefix.to_owned();
        let from = self.items.range(prefix.clone()..);
        from.take_while(move |(key, _)| key.starts_with(&prefix)).map(|(key, item)| (key.as_str(), &**item))
    }
}

impl<T: Serialize + DeserializeOwned> Kept for Shelf<T> {
    fn changes(&mut self, shelf: &'static str) -> Vec<Change> {
        let changed = std::mem::take(&mut self.changed);
        let json = |key: &str| self.items.get(key).and_then(|item| serde_json::to_string(&**item).ok());
        changed.into_iter().map(|key| Change { shelf, json: json(&key), key }).collect()
    }

    fn restore(&mut self, key: &str, json: &str) -> Result<(), String> {
        let item = serde_json::from_str(json).map_err(|problem| format!("{key}: {problem}"))?;
        if (self.is_open)(&item) {
            self.open.insert(key.to_owned());
        }
        self.items.insert(key.to_owned(), Arc::new(item));
        Ok(())
    }

    fn mark(&mut self) {
        self.marks.push(self.log.len());
    }

    fn keep(&mut self) {
        self.marks.pop();
        if self.marks.is_empty() {
            self.log.clear();
        }
    }

    fn undo(&mut self) {
        let from = self.marks.pop().unwrap_or(0);
        for Replaced { key, item, changed } in self.log.split_off(from.min(self.log.len())).into_iter().rev()
        {
            if !changed {
                self.changed.remove(&key);
            }
            if item.as_ref().is_some_and(|item| (self.is_open)(item)) {
                self.open.insert(key.clone());
            } else {
                self.open.remove(&key);
            }
            match item {
                Some(item) => self.items.insert(key, item),
                None => self.items.remove(&key),
            };
        }
    }

    #[cfg(test)]
    fn dump(&self) -> BTreeMap<String, String> {
        let json = |item: &T| serde_json::to_string(item).unwrap_or_default();
        self.items.iter().map(|(key, item)| (key.clone(), json(item))).collect()
    }
}

/// What waits for the end of a change: short, taken as a whole, and undone with the change. Not in the file.
#[derive(Debug)]
pub(crate) struct Notes<T> {
    notes: Vec<T>,
    marks: Vec<Vec<T>>,
}

impl<T> Default for Notes<T> {
    fn default() -> Self {
        Self { notes: Vec::new(), marks: Vec::new() }
    }
}

impl<T> Notes<T> {
    pub(crate) fn add(&mut self, note: T) {
        self.notes.push(note);
    }

    /// All of them, in their order.
    pub(crate) fn take(&mut self) -> Vec<T> {
        std::mem::take(&mut self.notes)
    }
}

impl<T: Clone + std::fmt::Debug> Kept for Notes<T> {
    fn changes(&mut self, _: &'static str) -> Vec<Change> {
        Vec::new()
    }

    fn restore(&mut self, key: &str, _: &str) -> Result<(), String> {
        Err(format!("{key}: notes are in no file"))
    }

    fn mark(&mut self) {
        self.marks.push(self.notes.clone());
    }

    fn keep(&mut self) {
        self.marks.pop();
    }

    fn undo(&mut self) {
        self.notes = self.marks.pop().unwrap_or_default();
    }

    #[cfg(test)]
    fn dump(&self) -> BTreeMap<String, String> {
        self.notes.iter().enumerate().map(|(at, note)| (at.to_string(), format!("{note:?}"))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_are_told_once_and_read_back() {
        let mut shelf: Shelf<u32> = Shelf::default();
        shelf.put("a", 1);
        shelf.put("b", 2);
        shelf.remove("a");
        let changes = shelf.changes("numbers");
        let of = |key: &str, json: Option<&str>| Change {
            shelf: "numbers",
            key: key.into(),
            json: json.map(Into::into),
        };
        assert_eq!(changes, [of("a", None), of("b", Some("2"))]);
        assert_eq!(shelf.changes("numbers"), []);
        let mut back: Shelf<u32> = Shelf::default();
        back.restore("b", "2").unwrap();
        assert_eq!(back.get("b"), Some(&2));
        assert_eq!(back.changes("numbers"), []);
        assert!(back.restore("c", "x").unwrap_err().starts_with("c: "));
    }

    #[test]
    fn keys_are_found_by_how_they_begin() {
        let mut shelf: Shelf<u32> = Shelf::default();
        for (key, item) in [("a/1", 1), ("b/1", 2), ("b/2", 3), ("c/1", 4)] {
            shelf.put(key, item);
        }
        assert_eq!(shelf.below("b/").map(|(_, item)| *item).collect::<Vec<_>>(), [2, 3]);
    }

    #[test]
    fn an_undo_gives_back_items_changes_and_what_is_open() {
        let mut shelf: Shelf<u32> = Shelf::with_open(|number| *number > 9);
        shelf.put("a", 10);
        shelf.put("b", 2);
        shelf.changes("numbers");
        shelf.put("b", 3);
        shelf.mark();
        shelf.put("a", 1);
        shelf.mark();
        shelf.put("b", 20);
        shelf.put("c", 30);
        shelf.undo();
        assert_eq!((shelf.get("b"), shelf.get("c"), shelf.open().count()), (Some(&3), None, 0));
        shelf.mark();
        shelf.remove("b");
        shelf.keep();
        shelf.undo();
        assert_eq!((shelf.get("a"), shelf.get("b")), (Some(&10), Some(&3)));
        assert_eq!(shelf.open().collect::<Vec<_>>(), [&10]);
        assert_eq!(shelf.changes("numbers").len(), 1, "what changed before the mark is still to be written");
    }
}
