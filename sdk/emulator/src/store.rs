//! The records: where they are, and the ids that they get. Knows neither a wire
//! nor the rules.

use std::collections::BTreeMap;

use crate::id;
use crate::value::Value;

/// A record as the org holds it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The API name of its object.
    pub object: String,
    /// Its id, 18 characters.
    pub id: String,
    /// Its values by API name. What was never set is not in here.
    pub fields: BTreeMap<String, Value>,
    /// Deleted, and kept to be able to say so.
    pub deleted: bool,
}

impl Record {
    /// The value of a field, by its API name in the described letter case.
    pub fn get(&self, field: &str) -> &Value {
        self.fields.get(field).unwrap_or(&Value::Null)
    }

    /// The text of a field; none when it has none.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.get(field).as_text()
    }
}

/// All records of the org.
#[derive(Clone, Debug, Default)]
pub(crate) struct Store {
    tables: BTreeMap<String, Table>,
}

#[derive(Clone, Debug, Default)]
struct Table {
    issued: u64,
    numbered: u64,
    /// By id; ids are issued in their own order.
    records: BTreeMap<String, Record>,
}

impl Store {
    /// A fresh id for an object.
    pub(crate) fn issue(&mut self, object: &str, prefix: &str) -> String {
        loop {
            let number = {
                let table = self.tables.entry(object.to_owned()).or_default();
                table.issued += 1;
                table.issued
            };
            let id = id::numbered(prefix, number);
            // Objects may share a prefix, and a seed may have taken it.
            if self.find(&id).is_none() {
                return id;
            }
        }
    }

    /// The next number of an object's auto-number fields.
    pub(crate) fn next_number(&mut self, object: &str) -> u64 {
        let table = self.tables.entry(object.to_owned()).or_default();
        table.numbered += 1;
        table.numbered
    }

    /// Puts a record in, or in the place of the one with its id.
    pub(crate) fn put(&mut self, record: Record) {
        self.tables.entry(record.object.clone()).or_default().records.insert(record.id.clone(), record);
    }

    /// The record of an id, deleted or not.
    pub(crate) fn find(&self, id: &str) -> Option<&Record> {
        self.tables.values().find_map(|table| table.records.get(id))
    }

    /// The same, to be changed.
    pub(crate) fn find_mut(&mut self, id: &str) -> Option<&mut Record> {
        self.tables.values_mut().find_map(|table| table.records.get_mut(id))
    }

    /// An object's records in the order of their ids, without the deleted ones.
    pub(crate) fn all(&self, object: &str) -> impl Iterator<Item = &Record> {
        self.tables
            .get(object)
            .into_iter()
            .flat_map(|table| table.records.values())
            .filter(|record| !record.deleted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_never_given_twice() {
        let mut store = Store::default();
        let first = store.issue("A", "a00");
        store.put(Record { object: "A".into(), id: first.clone(), ..Record::default() });
        // Another object with the same prefix, and its own count.
        let second = store.issue("B", "a00");
        assert_ne!(first, second);
        assert!(second.starts_with("a00"));
        assert_eq!(store.find(&first).map(|record| record.object.as_str()), Some("A"));
    }

    #[test]
    fn deleted_records_are_found_but_not_listed() {
        let mut store = Store::default();
        let id = store.issue("A", "a00");
        store.put(Record { object: "A".into(), id: id.clone(), deleted: true, ..Record::default() });
        assert_eq!(store.all("A").count(), 0);
        assert!(store.find(&id).is_some_and(|record| record.deleted));
    }
}
