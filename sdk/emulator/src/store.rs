//! The records, in `SQLite`: where they are, and the ids that they get. Knows
//! neither a wire nor the rules.
//!
//! One table for each object, a column for each field. A directory of all ids
//! says which object an id is of, and what was deleted when and with what.
//! Beside the records there is room for *documents*: what else an org must
//! remember (jobs, deployments), as JSON under a kind and a key, kept in the
//! same file and written in the same transaction.
//!
//! A failure of the database (a full disk) is remembered, and turns the commit
//! of the whole request into an error: no caller in between can lose it.

mod collation;
mod functions;
mod tables;
mod timer;

use std::cell::RefCell;
use std::collections::{BTreeMap, HashSet};
use std::path::Path;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};
use sforce_schema::{FieldType, Object};

use crate::catalog::Catalog;
use crate::id;
use crate::value::Value;
use tables::Table;
use timer::Timer;

pub(crate) use functions::PLACE;
pub(crate) use tables::{Kind, quoted};

/// A record as the org holds it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Record {
    /// The API name of its object.
    pub object: String,
    /// Its id, 18 characters.
    pub id: String,
    /// Its values by API name. What has no value is not in here.
    pub fields: BTreeMap<String, Value>,
    /// In the recycle bin.
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

/// All records of the org, and its documents.
pub(crate) struct Store {
    db: Connection,
    /// What there may be tables of; they are made when they are needed.
    shapes: Arc<Catalog>,
    tables: RefCell<Arc<BTreeMap<String, Arc<Table>>>>,
    /// Tables and columns that have an index.
    indexed: RefCell<HashSet<(String, String)>>,
    /// What went wrong since the last commit.
    failure: RefCell<Option<String>>,
    places: functions::Places,
    timer: Timer,
    in_file: bool,
    /// How many rows had been changed when the transaction began.
    written: u64,
    /// What an undo of the last mark puts back beside the database.
    marks: Vec<Mark>,
}

/// What of the store is not in the database, as it was.
struct Mark {
    shapes: Arc<Catalog>,
    tables: Arc<BTreeMap<String, Arc<Table>>>,
    places: Arc<functions::Values>,
}

/// What was deleted, and when, in milliseconds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Deletion {
    pub(crate) id: String,
    pub(crate) at: i64,
}

/// The time of a query, until it is dropped.
pub(crate) struct InTime(Timer);

impl InTime {
    /// Whether it was not enough.
    pub(crate) fn is_over(&self) -> bool {
        self.0.was_late()
    }
}

impl Drop for InTime {
    fn drop(&mut self) {
        self.0.start(None);
    }
}

impl Store {
    /// Opens a file, or an empty store in memory. It makes a table of an object when it is needed first.
    pub(crate) fn open(file: Option<&Path>, catalog: &Arc<Catalog>) -> Result<Self, String> {
        let places = functions::Places::default();
        let mut db = tables::connect(file, &places).map_err(|problem| match file {
            Some(file) => format!("{}: {problem}", file.display()),
            None => problem,
        })?;
        let timer = Timer::default();
        timer.attach(&mut db).map_err(|problem| problem.to_string())?;
        Ok(Self {
            db,
            timer,
            shapes: Arc::clone(catalog),
            tables: RefCell::default(),
            marks: Vec::new(),
            written: 0,
            in_file: file.is_some(),
            indexed: RefCell::default(),
            failure: RefCell::default(),
            places,
        })
    }

    /// Takes objects that may have changed. Records that are there stay.
    pub(crate) fn reshape(&mut self, catalog: &Arc<Catalog>) {
        let before = std::mem::replace(&mut self.shapes, Arc::clone(catalog));
        let made: Vec<String> = self.tables.borrow().keys().cloned().collect();
        let changed = made.into_iter().filter(|name| !before.shares(catalog, name));
        for object in changed.filter_map(|name| catalog.object(&name)) {
            self.adopt(object);
        }
    }

    /// The table of an object, made now if it was not yet.
    fn table(&self, object: &str) -> Option<Arc<Table>> {
        if let Some(table) = self.tables.borrow().get(object) {
            return Some(Arc::clone(table));
        }
        self.adopt(self.shapes.object(object).filter(|it| it.name == object)?);
        self.tables.borrow().get(object).cloned()
    }

    /// Makes room for an object, and for fields that it has got since. Records
    /// that are there stay.
    pub(crate) fn adopt(&self, object: &Object) {
        if let Some(table) = self.noted(tables::adopt(&self.db, object).map(Some)) {
            Arc::make_mut(&mut *self.tables.borrow_mut()).insert(object.name.clone(), Arc::new(table));
        }
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        for field in object.fields.iter().filter(|field| field.ty == FieldType::Picklist) {
            let values = field.values.iter().map(|value| value.value.clone()).collect();
            Arc::make_mut(&mut places).insert(format!("{}.{}", object.name, field.name), values);
        }
    }

    /// Gives the records of an object to another one that has its fields.
    pub(crate) fn move_records(&mut self, old: &str, new: &str) {
        let (Some(from), Some(to)) = (self.table(old), self.table(new)) else { return };
        // Names that differ in their letter case only are one table's.
        if !old.eq_ignore_ascii_case(new) {
            let columns = from.columns.iter().filter(|column| to.columns.contains(column));
            let columns: Vec<String> = columns.map(|(name, _)| quoted(name)).collect();
            let (columns, old, new) = (columns.join(", "), quoted(old), quoted(new));
            self.noted(self.db.execute_batch(&format!(
                "INSERT OR REPLACE INTO {new} (\"~deleted\", {columns}) SELECT \"~deleted\", {columns} FROM {old}; \
                 DELETE FROM {old}"
            )));
        }
        let listed = "UPDATE \"sforce ids\" SET object = ?2 WHERE object = ?1";
        self.noted(self.db.execute(listed, [old, new]));
        let names = [format!("issued {old}"), format!("issued {new}")];
        let counted = "UPDATE OR REPLACE \"sforce counters\" SET name = ?2 WHERE name = ?1";
        self.noted(self.db.execute(counted, names));
        let names = [format!("numbered {old}."), format!("numbered {new}.")];
        let counted = "UPDATE OR REPLACE \"sforce counters\" SET name = ?2 || substr(name, length(?1) + 1) \
                       WHERE substr(name, 1, length(?1)) = ?1";
        self.noted(self.db.execute(counted, names));
    }

    /// Gives what a field holds to another one of its object.
    pub(crate) fn move_values(&mut self, object: &str, old: &str, new: &str) {
        if old.eq_ignore_ascii_case(new) {
            return;
        }
        let names = [format!("numbered {object}.{old}"), format!("numbered {object}.{new}")];
        let counted = "UPDATE OR REPLACE \"sforce counters\" SET name = ?2 WHERE name = ?1";
        self.noted(self.db.execute(counted, names));
        let (object, old, new) = (quoted(object), quoted(old), quoted(new));
        self.noted(self.db.execute_batch(&format!("UPDATE {object} SET {new} = {old}, {old} = NULL")));
    }

    /// Begins the transaction of a request; one that was left open ends
    /// without a trace.
    pub(crate) fn begin(&mut self) {
        self.roll_back();
        self.failure.take();
        self.noted(self.db.execute_batch("BEGIN"));
        self.written = self.db.total_changes();
        self.marks.push(self.now());
    }

    /// Keeps what was done since [`begin`](Self::begin), or nothing of it if
    /// anything failed.
    pub(crate) fn commit(&mut self) -> Result<(), String> {
        if self.failure.borrow().is_none() {
            self.noted(self.db.execute_batch("COMMIT"));
        }
        let failure = self.failure.take();
        if failure.is_none() {
            self.marks.clear();
        } else {
            self.roll_back();
        }
        failure.map_or(Ok(()), Err)
    }

    /// Ends the transaction without a trace.
    pub(crate) fn roll_back(&mut self) {
        if !self.db.is_autocommit() {
            // What matters is the failure before this one.
            let _ = self.db.execute_batch("ROLLBACK");
        }
        while !self.marks.is_empty() {
            self.unmark();
        }
    }

    /// Whether the transaction has changed any row of a file.
    pub(crate) fn file_was_written(&self) -> bool {
        self.in_file && self.db.total_changes() != self.written
    }

    /// Begins what can be undone as a whole. Marks nest. Only [`Org::atomically`](crate::org::Org::atomically) makes
    /// them.
    pub(crate) fn mark(&mut self) {
        self.marks.push(self.now());
        self.noted(self.db.execute_batch("SAVEPOINT mark"));
    }

    /// Keeps what was done since the last [`mark`](Self::mark).
    pub(crate) fn keep(&mut self) {
        self.marks.pop();
        self.noted(self.db.execute_batch("RELEASE mark"));
    }

    /// Undoes what was done since the last [`mark`](Self::mark).
    pub(crate) fn undo(&mut self) {
        self.unmark();
        self.noted(self.db.execute_batch("ROLLBACK TO mark; RELEASE mark"));
    }

    fn now(&self) -> Mark {
        let places = Arc::clone(&self.places.lock().unwrap_or_else(PoisonError::into_inner));
        Mark { shapes: Arc::clone(&self.shapes), tables: Arc::clone(&self.tables.borrow()), places }
    }

    /// Restores what the store keeps outside the database, after a rollback.
    fn unmark(&mut self) {
        if let Some(Mark { shapes, tables, places }) = self.marks.pop() {
            self.shapes = shapes;
            *self.tables.borrow_mut() = tables;
            *self.places.lock().unwrap_or_else(PoisonError::into_inner) = places;
        }
        // An index that was made since is gone with the rest.
        self.indexed.borrow_mut().clear();
    }

    /// A fresh id for an object.
    pub(crate) fn issue(&mut self, object: &str, prefix: &str) -> String {
        loop {
            let id = id::numbered(prefix, self.count(&format!("issued {object}")));
            // Objects may share a prefix, and a seed may have taken it.
            if self.object_of(&id).is_none() {
                return id;
            }
        }
    }

    /// The next number of an auto-number field. Files of before count for each object.
    pub(crate) fn next_number(&mut self, object: &str, field: &str) -> u64 {
        let (name, before) = (format!("numbered {object}.{field}"), format!("numbered {object}"));
        let sql = "INSERT INTO \"sforce counters\" VALUES (?1, COALESCE((SELECT value FROM \"sforce counters\" WHERE name = \
                   ?2), 0) + 1) ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value";
        let next: rusqlite::Result<i64> =
            self.db.prepare_cached(sql).and_then(|mut it| it.query_row([name, before], |row| row.get(0)));
        u64::try_from(self.noted(next)).unwrap_or(1).max(1)
    }

    /// Counts from 1, for each name apart.
    pub(crate) fn count(&mut self, name: &str) -> u64 {
        let sql = "INSERT INTO \"sforce counters\" VALUES (?1, 1) \
                   ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value";
        let next: rusqlite::Result<i64> = self
            .db
            .prepare_cached(sql)
            .and_then(|mut statement| statement.query_row([name], |row| row.get(0)));
        u64::try_from(self.noted(next)).unwrap_or(1)
    }

    /// Puts a record in, or in the place of the one with its id. Fields that its
    /// object does not have are left out.
    pub(crate) fn put(&mut self, record: &Record) {
        let Some(table) = self.table(&record.object) else { return };
        // Times have whole seconds.
        let seconds = |value: &Value| match value {
            Value::DateTime(millis) => Some(Value::DateTime(millis.div_euclid(1000) * 1000)),
            _ => None,
        };
        let held: Vec<(&Value, Option<Value>)> =
            table.columns.iter().map(|(name, _)| record.get(name)).map(|it| (it, seconds(it))).collect();
        let mut values: Vec<&dyn ToSql> = vec![&record.deleted];
        values.extend(held.iter().map(|(value, whole)| whole.as_ref().unwrap_or(*value) as &dyn ToSql));
        let put = self.db.prepare_cached(&table.put).and_then(|mut it| it.execute(values.as_slice()));
        let listed = self
            .db
            .prepare_cached("INSERT INTO \"sforce ids\" (id, object) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
            .and_then(|mut it| it.execute([&record.id, &record.object]));
        self.noted(put);
        self.noted(listed);
    }

    /// The object of an id that was given out, also of a deleted record.
    pub(crate) fn object_of(&self, id: &str) -> Option<String> {
        let sql = "SELECT object FROM \"sforce ids\" WHERE id = ?1";
        let found =
            self.db.prepare_cached(sql).and_then(|mut it| it.query_row([id], |row| row.get(0)).optional());
        self.noted(found)
    }

    /// The record of an id, also one in the recycle bin.
    pub(crate) fn find(&self, id: &str) -> Option<Record> {
        let object = self.object_of(id)?;
        let table = self.table(&object)?;
        let sql = format!("{} WHERE \"Id\" = ?1", table.get);
        let found = self
            .db
            .prepare_cached(&sql)
            .and_then(|mut it| it.query_row([id], |row| record(&object, &table, row)).optional());
        self.noted(found)
    }

    /// Changes the record of an id; false if there is none.
    pub(crate) fn change(&mut self, id: &str, change: impl FnOnce(&mut Record)) -> bool {
        let Some(mut record) = self.find(id) else { return false };
        change(&mut record);
        self.put(&record);
        true
    }

    /// How many records of an object there are, without the deleted ones.
    pub(crate) fn size(&self, object: &str) -> usize {
        // What has no table yet has no records.
        let there = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?1 COLLATE NOCASE";
        if self.read(there, &[&object], |_| Ok(())).is_empty() {
            return 0;
        }
        let sql = format!("SELECT COUNT(*) FROM {} WHERE \"~deleted\" IS NULL", quoted(object));
        let count = self.db.query_row(&sql, [], |row| row.get::<_, isize>(0));
        usize::try_from(self.noted(count)).unwrap_or(0)
    }

    /// An object's records in the order of their ids, without the deleted ones.
    pub(crate) fn all(&self, object: &str) -> Vec<Record> {
        self.select(object, "\"~deleted\" IS NULL", &[])
    }

    /// An object's records that hold a value, without the deleted ones. Text is
    /// compared as its field is: in any letter case, unless it is an id or
    /// described as case-sensitive.
    pub(crate) fn matching(&self, object: &str, field: &str, value: &Value) -> Vec<Record> {
        let Some(table) = self.table(object) else { return Vec::new() };
        if value.is_null() || !table.columns.iter().any(|(name, _)| name == field) {
            return Vec::new();
        }
        self.index(object, field);
        self.select(object, &format!("\"~deleted\" IS NULL AND {} = ?1", quoted(field)), &[value])
    }

    /// The same for several fields together.
    pub(crate) fn matching_all(&self, object: &str, values: &[(&str, Value)]) -> Vec<Record> {
        let Some(table) = self.table(object) else { return Vec::new() };
        let known = |field: &str| table.columns.iter().any(|(name, _)| name == field);
        if values.iter().any(|(field, value)| value.is_null() || !known(field)) {
            return Vec::new();
        }
        let fields: Vec<&str> = values.iter().map(|(field, _)| *field).collect();
        self.index_all(object, &fields);
        let conditions: Vec<String> =
            fields.iter().enumerate().map(|(at, field)| format!("{} = ?{}", quoted(field), at + 1)).collect();
        let bound: Vec<&dyn ToSql> = values.iter().map(|(_, value)| value as &dyn ToSql).collect();
        self.select(object, &format!("\"~deleted\" IS NULL AND {}", conditions.join(" AND ")), &bound)
    }

    fn select(&self, object: &str, condition: &str, values: &[&dyn ToSql]) -> Vec<Record> {
        let Some(table) = self.table(object) else { return Vec::new() };
        let sql = format!("{} WHERE {condition} ORDER BY \"Id\"", table.get);
        let found = self.db.prepare_cached(&sql).and_then(|mut statement| {
            statement.query_map(values, |row| record(object, &table, row))?.collect()
        });
        self.noted(found)
    }

    /// The ids of an object's records, without the deleted ones, that `keep` keeps. One record is read at a time.
    pub(crate) fn ids_of(&self, object: &str, mut keep: impl FnMut(&Record) -> bool) -> Vec<String> {
        let Some(table) = self.table(object) else { return Vec::new() };
        let sql = format!("{} WHERE \"~deleted\" IS NULL ORDER BY \"Id\"", table.get);
        let found = self.read(&sql, &[], |row| {
            let record = record(object, &table, row)?;
            Ok(keep(&record).then_some(record.id))
        });
        found.into_iter().flatten().collect()
    }

    /// The ids of an object's records whose time in a field lies from `start` until before `end`, without the deleted ones.
    pub(crate) fn changed(&self, object: &str, field: &str, start: i64, end: i64) -> Vec<String> {
        if self.table(object).is_none() {
            return Vec::new();
        }
        self.index(object, field);
        let field = quoted(field);
        let sql = format!(
            "SELECT \"Id\" FROM {} WHERE \"~deleted\" IS NULL AND {field} >= ?1 AND {field} < ?2 ORDER BY \"Id\"",
            quoted(object)
        );
        self.ids(&sql, &[&start, &end])
    }

    /// Empties fields of all records of an object.
    pub(crate) fn empty(&mut self, object: &str, fields: &[&str]) {
        if self.table(object).is_none() || fields.is_empty() {
            return;
        }
        let fields: Vec<String> = fields.iter().map(|field| format!("{} = NULL", quoted(field))).collect();
        self.noted(self.db.execute_batch(&format!("UPDATE {} SET {}", quoted(object), fields.join(", "))));
    }

    /// Removes all records of an object for good. That they were deleted is still known.
    pub(crate) fn purge_all(&mut self, object: &str, at: i64) {
        let at = at.div_euclid(1000) * 1000;
        let listed = "UPDATE \"sforce ids\" SET deleted = COALESCE(deleted, ?2), taken_with = COALESCE(taken_with, id), purged = 1 \
                      WHERE object = ?1";
        self.noted(self.db.execute(listed, params![object, at]));
        if self.tables.borrow().contains_key(object) {
            self.noted(self.db.execute_batch(&format!("DELETE FROM {}", quoted(object))));
        }
    }

    /// Makes the tables that a statement reads, and the indexes (object and field) that lead to its rows.
    pub(crate) fn prepare(&self, objects: &[String], indexed: &[(String, String)]) {
        for object in objects {
            self.table(object);
        }
        for (object, field) in indexed {
            self.index(object, field);
        }
    }

    /// Makes finding by a column quick.
    pub(crate) fn index(&self, object: &str, field: &str) {
        if field != "Id" {
            self.index_all(object, &[field]);
        }
    }

    /// Makes finding by several columns together quick.
    fn index_all(&self, object: &str, fields: &[&str]) {
        let key = (object.to_owned(), fields.join("."));
        let name = quoted(&format!("{}.{}", key.0, key.1));
        if !self.indexed.borrow_mut().insert(key) {
            return;
        }
        let columns: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
        let (object, columns) = (quoted(object), columns.join(", "));
        self.noted(
            self.db.execute_batch(&format!("CREATE INDEX IF NOT EXISTS {name} ON {object} ({columns})")),
        );
    }

    /// Moves records into the recycle bin, all of them with the first one.
    pub(crate) fn bury(&mut self, ids: &[String], at: i64) {
        let at = at.div_euclid(1000) * 1000;
        for id in ids {
            let Some(object) = self.object_of(id) else { continue };
            let row = format!("UPDATE {} SET \"~deleted\" = ?2 WHERE \"Id\" = ?1", quoted(&object));
            self.noted(self.db.execute(&row, params![id, at]));
            let listed = "UPDATE \"sforce ids\" SET deleted = ?2, taken_with = ?3 WHERE id = ?1";
            self.noted(self.db.execute(listed, params![id, at, ids[0]]));
        }
    }

    /// The record that a deleted one was deleted with: itself, or a parent.
    pub(crate) fn taken_with(&self, id: &str) -> Option<String> {
        let sql =
            "SELECT taken_with FROM \"sforce ids\" WHERE id = ?1 AND deleted IS NOT NULL AND NOT purged";
        let found = self.db.query_row(sql, [id], |row| row.get(0)).optional();
        self.noted(found)
    }

    /// Takes a record, and what was deleted with it, out of the recycle bin.
    /// Their ids.
    pub(crate) fn restore(&mut self, id: &str) -> Vec<String> {
        let ids = self.ids("SELECT id FROM \"sforce ids\" WHERE taken_with = ?1 AND NOT purged", &[&id]);
        for id in &ids {
            let Some(object) = self.object_of(id) else { continue };
            let row = format!("UPDATE {} SET \"~deleted\" = NULL WHERE \"Id\" = ?1", quoted(&object));
            self.noted(self.db.execute(&row, [id]));
            let listed = "UPDATE \"sforce ids\" SET deleted = NULL, taken_with = NULL WHERE id = ?1";
            self.noted(self.db.execute(listed, [id]));
        }
        ids
    }

    /// Removes a record, and what was deleted with it, from the recycle bin for
    /// good. That they were deleted is still known.
    pub(crate) fn purge(&mut self, id: &str) {
        let ids = self.ids("SELECT id FROM \"sforce ids\" WHERE taken_with = ?1 AND NOT purged", &[&id]);
        for id in &ids {
            let Some(object) = self.object_of(id) else { continue };
            self.noted(self.db.execute(&format!("DELETE FROM {} WHERE \"Id\" = ?1", quoted(&object)), [id]));
            self.noted(self.db.execute("UPDATE \"sforce ids\" SET purged = 1 WHERE id = ?1", [id]));
        }
    }

    /// What was deleted of an object from `start` until before `end`.
    pub(crate) fn deletions(&self, object: &str, start: i64, end: i64) -> Vec<Deletion> {
        let sql = "SELECT id, deleted FROM \"sforce ids\" WHERE object = ?1 AND deleted >= ?2 AND deleted < ?3 \
                   ORDER BY deleted, id";
        let found = self.db.prepare_cached(sql).and_then(|mut it| {
            it.query_map(params![object, start, end], |row| {
                Ok(Deletion { id: row.get(0)?, at: row.get(1)? })
            })?
            .collect()
        });
        self.noted(found)
    }

    /// The ids that a statement of one column gives.
    pub(crate) fn ids(&self, sql: &str, values: &[&dyn ToSql]) -> Vec<String> {
        self.read(sql, values, |row| row.get(0))
    }

    /// What `read` makes of each row that a statement gives.
    pub(crate) fn read<T>(
        &self,
        sql: &str,
        values: &[&dyn ToSql],
        read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Vec<T> {
        let find = || self.db.prepare_cached(sql).and_then(|mut it| it.query_map(values, read)?.collect());
        let found = self.timer.reading(find);
        // Who gave it the time asks whether it was enough.
        if self.timer.was_late() { Vec::new() } else { self.noted(found) }
    }

    /// Gives what is read so much time, until what comes back is dropped.
    pub(crate) fn in_time(&self, time: Duration) -> InTime {
        self.timer.start(Some(time));
        InTime(self.timer.clone())
    }

    /// All documents: their kinds, keys and values, in the order of the keys.
    pub(crate) fn documents(&self) -> Vec<(String, String, String)> {
        let sql = "SELECT kind, key, value FROM \"sforce documents\" ORDER BY kind, key";
        let found = self.db.prepare_cached(sql).and_then(|mut it| {
            it.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
        });
        self.noted(found)
    }

    /// Puts a document in, or in the place of the one there.
    pub(crate) fn put_document(&mut self, kind: &str, key: &str, value: &str) {
        let sql = "INSERT OR REPLACE INTO \"sforce documents\" VALUES (?1, ?2, ?3)";
        let put = self.db.prepare_cached(sql).and_then(|mut it| it.execute([kind, key, value]));
        self.noted(put);
    }

    /// Removes a document.
    pub(crate) fn remove_document(&mut self, kind: &str, key: &str) {
        let sql = "DELETE FROM \"sforce documents\" WHERE kind = ?1 AND key = ?2";
        self.noted(self.db.execute(sql, [kind, key]));
    }

    /// Lets the commit of the request in hand fail.
    #[cfg(test)]
    pub(crate) fn fail(&self, problem: &str) {
        self.failure.borrow_mut().get_or_insert_with(|| problem.to_owned());
    }

    /// Every table and row, as text.
    #[cfg(test)]
    pub(crate) fn dump(&self) -> Vec<(String, String)> {
        let tables: Vec<(String, String)> =
            self.read("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name", &[], |row| {
                Ok((row.get(0)?, row.get(1)?))
            });
        let mut dump = Vec::new();
        for (table, sql) in tables {
            let columns: usize = self
                .db
                .prepare(&format!("SELECT * FROM {}", quoted(&table)))
                .expect("a table")
                .column_count();
            let rows = self.read(&format!("SELECT * FROM {} ORDER BY 1, 2, 3", quoted(&table)), &[], |row| {
                (0..columns)
                    .map(|at| row.get::<_, rusqlite::types::Value>(at))
                    .collect::<rusqlite::Result<Vec<_>>>()
            });
            dump.push((format!("table {table}"), sql));
            dump.extend(
                rows.into_iter().enumerate().map(|(at, row)| (format!("{table} {at}"), format!("{row:?}"))),
            );
        }
        dump
    }

    /// The value of a result; a failure is remembered for the commit.
    fn noted<T: Default>(&self, result: rusqlite::Result<T>) -> T {
        result.unwrap_or_else(|problem| {
            self.failure.borrow_mut().get_or_insert_with(|| problem.to_string());
            T::default()
        })
    }
}

/// A record from a row of a table's `get`.
fn record(object: &str, table: &Table, row: &Row<'_>) -> rusqlite::Result<Record> {
    let mut record = Record {
        object: object.to_owned(),
        deleted: row.get::<_, Option<i64>>(0)?.is_some(),
        ..Record::default()
    };
    for (at, (name, kind)) in table.columns.iter().enumerate() {
        let value = kind.value(row.get_ref(at + 1)?);
        if !value.is_null() {
            record.fields.insert(name.clone(), value);
        }
    }
    record.id = record.text("Id").unwrap_or_default().to_owned();
    Ok(record)
}

#[cfg(test)]
#[path = "store/tests.rs"]
mod tests;
