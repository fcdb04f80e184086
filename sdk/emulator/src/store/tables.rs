//! The tables: how they are made, and how a column becomes a value.

use std::path::Path;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ToSql};
use sforce_schema::{Field, FieldType, Object, Prop};

use super::{collation, functions};
use crate::catalog::exact;
use crate::value::Value;

/// What marks a file as an org's: `sfor` in ASCII.
const APPLICATION: i32 = 0x7366_6f72;
/// The form of the tables below.
const FORM: i32 = 1;

/// Names with a space in them, as no API name has.
const OWN: &str = r#"
CREATE TABLE IF NOT EXISTS "sforce ids" (
    id TEXT PRIMARY KEY, object TEXT NOT NULL,
    deleted INTEGER, taken_with TEXT, purged INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS "sforce deletions" ON "sforce ids" (object, deleted) WHERE deleted IS NOT NULL;
CREATE INDEX IF NOT EXISTS "sforce bin" ON "sforce ids" (taken_with) WHERE taken_with IS NOT NULL;
CREATE TABLE IF NOT EXISTS "sforce counters" (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS "sforce documents" (
    kind TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (kind, key)
) WITHOUT ROWID;
"#;

/// An object's table.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) columns: Vec<(String, Kind)>,
    /// Puts a row in: first whether it is deleted, then all columns.
    pub(super) put: String,
    /// Gets rows: first when it was deleted, then all columns.
    pub(super) get: String,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Bool,
    Int,
    Num,
    DateTime,
    Date,
    Time,
    Blob,
}

impl Kind {
    /// What a field of a type holds.
    pub(crate) fn of(field: &Field) -> Self {
        match field.ty {
            FieldType::Boolean => Self::Bool,
            FieldType::Int | FieldType::Long => Self::Int,
            FieldType::Double | FieldType::Currency | FieldType::Percent => Self::Num,
            FieldType::DateTime => Self::DateTime,
            FieldType::Date => Self::Date,
            FieldType::Time => Self::Time,
            FieldType::Base64 => Self::Blob,
            _ => Self::Text,
        }
    }

    /// The value of a column.
    pub(crate) fn value(self, column: ValueRef<'_>) -> Value {
        match (self, column) {
            (_, ValueRef::Null) => Value::Null,
            (Self::Bool, ValueRef::Integer(number)) => Value::Bool(number != 0),
            (Self::DateTime, ValueRef::Integer(number)) => Value::DateTime(number),
            (Self::Date, ValueRef::Integer(number)) => Value::Date(number),
            (Self::Time, ValueRef::Integer(number)) => Value::Time(number),
            #[allow(clippy::cast_precision_loss, reason = "a whole number where a fraction is held")]
            (Self::Num, ValueRef::Integer(number)) => Value::Num(number as f64),
            (_, ValueRef::Integer(number)) => Value::Int(number),
            (_, ValueRef::Real(number)) => Value::Num(number),
            (Self::Blob, ValueRef::Text(bytes)) => Value::Blob(String::from_utf8_lossy(bytes).into_owned()),
            (_, ValueRef::Text(bytes) | ValueRef::Blob(bytes)) => {
                Value::Text(String::from_utf8_lossy(bytes).into_owned())
            }
        }
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let value = match self {
            Self::Null => ValueRef::Null,
            Self::Text(text) | Self::Blob(text) => ValueRef::Text(text.as_bytes()),
            Self::Bool(flag) => ValueRef::Integer(i64::from(*flag)),
            Self::Int(number) | Self::DateTime(number) | Self::Date(number) | Self::Time(number) => {
                ValueRef::Integer(*number)
            }
            Self::Num(number) => ValueRef::Real(*number),
        };
        Ok(ToSqlOutput::Borrowed(value))
    }
}

/// A name for SQL.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Opens the database, and refuses a file that is something else.
pub(super) fn connect(file: Option<&Path>, places: &functions::Places) -> Result<Connection, String> {
    let text = |problem: rusqlite::Error| problem.to_string();
    let db = match file {
        Some(file) => Connection::open(file).map_err(text)?,
        None => Connection::open_in_memory().map_err(text)?,
    };
    // Another process that has the file will not soon be done with it.
    db.busy_timeout(Duration::ZERO).map_err(text)?;
    // A request that was answered survives the process, and one process has the file.
    db.execute_batch(
        "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL",
    )
    .map_err(|problem| format!("{problem}; is it an org's file, and no other org running on it?"))?;
    let number = |name: &str| db.pragma_query_value(None, name, |row| row.get::<_, i32>(0)).map_err(text);
    let tables: i64 =
        db.query_row("SELECT COUNT(*) FROM sqlite_master", [], |row| row.get(0)).map_err(text)?;
    if tables > 0 && (number("application_id")?, number("user_version")?) != (APPLICATION, FORM) {
        return Err("this is a database, but not one that this version of the emulated org wrote".to_owned());
    }
    db.execute_batch(&format!("PRAGMA application_id = {APPLICATION}; PRAGMA user_version = {FORM}; {OWN}"))
        .map_err(text)?;
    db.create_collation("SOQL", collation::compare).map_err(text)?;
    functions::register(&db, places).map_err(text)?;
    db.set_prepared_statement_cache_capacity(200);
    Ok(db)
}

/// Makes an object's table, or adds the columns that it lacks.
pub(super) fn adopt(db: &Connection, object: &Object) -> rusqlite::Result<Table> {
    let name = quoted(&object.name);
    let columns: Vec<(String, Kind)> =
        object.fields.iter().map(|field| (field.name.clone(), Kind::of(field))).collect();
    let declared = object.fields.iter().map(|field| {
        let column = quoted(&field.name);
        match (field.name.as_str(), exact(field), Kind::of(field)) {
            ("Id", ..) => format!("{column} PRIMARY KEY NOT NULL"),
            (_, false, Kind::Text) => format!("{column} COLLATE SOQL"),
            _ => column,
        }
    });
    let declared: Vec<String> = declared.collect();
    db.execute_batch(&format!(
        "CREATE TABLE IF NOT EXISTS {name} (\"~deleted\" INTEGER, {}) WITHOUT ROWID",
        declared.join(", ")
    ))?;
    let there: Vec<String> = db
        .prepare("SELECT name FROM pragma_table_info(?1)")?
        .query_map([&object.name], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for ((column, _), declared) in columns.iter().zip(&declared) {
        if !there.iter().any(|it| it.eq_ignore_ascii_case(column)) {
            db.execute_batch(&format!("ALTER TABLE {name} ADD COLUMN {declared}"))?;
        }
    }
    for field in object.fields.iter().filter(|field| field.has(Prop::Unique) || field.has(Prop::ExternalId)) {
        let index = quoted(&format!("{}.{}", object.name, field.name));
        db.execute_batch(&format!("CREATE INDEX IF NOT EXISTS {index} ON {name} ({})", quoted(&field.name)))?;
    }
    let listed: Vec<String> = columns.iter().map(|(column, _)| quoted(column)).collect();
    let listed = listed.join(", ");
    // The Id is a column like the others; which one it is, its name says.
    let id = columns.iter().position(|(column, _)| column == "Id").map_or(2, |at| at + 2);
    let values: Vec<String> = (2..columns.len() + 2).map(|at| format!("?{at}")).collect();
    Ok(Table {
        put: format!(
            "INSERT OR REPLACE INTO {name} (\"~deleted\", {listed}) VALUES \
             (CASE WHEN ?1 THEN COALESCE((SELECT \"~deleted\" FROM {name} WHERE \"Id\" = ?{id}), 0) END, {})",
            values.join(", ")
        ),
        get: format!("SELECT \"~deleted\", {listed} FROM {name}"),
        columns,
    })
}
