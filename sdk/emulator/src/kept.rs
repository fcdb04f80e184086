//! State that outlives the process: items by key, and which of them changed.
//!
//! The store writes what changed after each request, as JSON under the name of
//! its shelf, and puts it back on a restart. Nothing here knows how.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde::de::DeserializeOwned;

/// One item that changed: its shelf, its key, and its JSON; none for one that
/// is gone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Change {
    pub(crate) shelf: &'static str,
    pub(crate) key: String,
    pub(crate) json: Option<String>,
}

/// Items by key, in the order of their keys.
#[derive(Clone, Debug)]
pub(crate) struct Shelf<T> {
    items: BTreeMap<String, T>,
    changed: BTreeSet<String>,
}

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Self { items: BTreeMap::new(), changed: BTreeSet::new() }
    }
}

impl<T> Shelf<T> {
    pub(crate) fn get(&self, key: &str) -> Option<&T> {
        self.items.get(key)
    }

    /// The item, to be changed.
    pub(crate) fn get_mut(&mut self, key: &str) -> Option<&mut T> {
        let item = self.items.get_mut(key)?;
        self.changed.insert(key.to_owned());
        Some(item)
    }

    pub(crate) fn put(&mut self, key: impl Into<String>, item: T) {
        let key = key.into();
        self.changed.insert(key.clone());
        self.items.insert(key, item);
    }

    pub(crate) fn remove(&mut self, key: &str) -> Option<T> {
        let item = self.items.remove(key)?;
        self.changed.insert(key.to_owned());
        Some(item)
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.items.contains_key(key)
    }

    pub(crate) fn len(&self) -> usize {
        self.items.len()
    }

    pub(crate) fn values(&self) -> impl DoubleEndedIterator<Item = &T> {
        self.items.values()
    }

    /// The items whose keys begin like this.
    pub(crate) fn below<'a>(&'a self, prefix: &str) -> impl Iterator<Item = (&'a str, &'a T)> + use<'a, T> {
        let prefix = prefix.to_owned();
        let from = self.items.range(prefix.clone()..);
        from.take_while(move |(key, _)| key.starts_with(&prefix)).map(|(key, item)| (key.as_str(), item))
    }
}

impl<T: Serialize + DeserializeOwned> Shelf<T> {
    /// What changed since this was asked last.
    pub(crate) fn changes(&mut self, shelf: &'static str) -> Vec<Change> {
        let changed = std::mem::take(&mut self.changed);
        let json = |key: &str| self.items.get(key).and_then(|item| serde_json::to_string(item).ok());
        changed.into_iter().map(|key| Change { shelf, json: json(&key), key }).collect()
    }

    /// Puts back an item as it was written; says what cannot be read.
    pub(crate) fn restore(&mut self, key: &str, json: &str) -> Result<(), String> {
        let item = serde_json::from_str(json).map_err(|problem| format!("{key}: {problem}"))?;
        self.items.insert(key.to_owned(), item);
        Ok(())
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
}
