//! What REST puts around records: pages, change sets, results, errors.

use super::json::{read_record, unread};
use crate::Value;
use crate::change::Changes;
use crate::error::{Error, ErrorKind};
use crate::record::{Form, Format, Meta, Record, RecordSeed, RowsSeed, ValueRef, ValueSeed};
use crate::value::Id;
use crate::wire::Plan;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;
use std::fmt;

/// A page of a query.
pub(crate) struct QueryPage {
    /// Each by itself: one that cannot be read costs no other.
    pub(crate) rows: Vec<Result<Box<dyn Record>, Error>>,
    pub(crate) total: Option<u64>,
    pub(crate) next: Option<String>,
}

impl QueryPage {
    /// Notes the status of the answer in the errors of its rows.
    pub(crate) fn answered_with(&mut self, status: u16) {
        for error in self.rows.iter_mut().filter_map(|row| row.as_mut().err()) {
            *error = std::mem::replace(error, Error::protocol("")).with_status(status);
        }
    }
}

/// Reads a REST query's answer. Only if that fails are its rows read one by one.
///
/// # Errors
/// If it is not JSON, or not a query's answer.
pub(crate) fn read_query_page(text: &str, meta: &'static Meta, plan: &mut Plan) -> Result<QueryPage, Error> {
    read_page(text, meta, plan).or_else(|error| read_page_by_rows(text, meta).ok_or(error))
}

/// Reads a page whose rows cannot all be read; none if it is not even a page.
#[cold]
fn read_page_by_rows(text: &str, meta: &'static Meta) -> Option<QueryPage> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Page<'a> {
        #[serde(borrow)]
        records: Vec<&'a RawValue>,
        total_size: Option<u64>,
        next_records_url: Option<String>,
    }

    let page: Page<'_> = serde_json::from_str(text).ok()?;
    let mut plan = Plan::default();
    let mut row = |raw: &RawValue| {
        let mut row = (meta.new)();
        let start = (raw.get().as_ptr() as usize - text.as_ptr() as usize) as u64;
        read_record(raw.get(), &mut *row, &mut plan).map_err(|error| error.behind(start))?;
        Ok(row)
    };
    Some(QueryPage {
        rows: page.records.into_iter().map(&mut row).collect(),
        total: page.total_size,
        next: page.next_records_url,
    })
}

fn read_page(text: &str, meta: &'static Meta, plan: &mut Plan) -> Result<QueryPage, Error> {
    struct PageSeed<'a>(&'static Meta, &'a mut Plan);

    impl<'de> Visitor<'de> for PageSeed<'_> {
        type Value = QueryPage;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a query's answer")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<QueryPage, A::Error> {
            let mut rows = None;
            let mut page = QueryPage { rows: Vec::new(), total: None, next: None };
            while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                match &*key {
                    "records" => {
                        rows = Some(map.next_value_seed(RowsSeed {
                            meta: self.0,
                            plan: &mut *self.1,
                            format: Format::JSON,
                        })?);
                    }
                    "totalSize" => page.total = map.next_value()?,
                    "nextRecordsUrl" => page.next = map.next_value()?,
                    _ => {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
            }
            let rows = rows.ok_or_else(|| A::Error::custom("a query's answer without records"))?;
            page.rows = rows.into_iter().map(Ok).collect();
            Ok(page)
        }
    }

    let mut from = serde_json::Deserializer::from_str(text);
    let page = from.deserialize_map(PageSeed(meta, plan)).map_err(|error| unread(text, &error))?;
    from.end().map_err(|error| unread(text, &error))?;
    Ok(page)
}

/// Reads an array of rows of which each may be null: an id that names no record.
pub(crate) fn read_nullable_rows(
    text: &str,
    meta: &'static Meta,
    plan: &mut Plan,
) -> Result<Vec<Option<Box<dyn Record>>>, Error> {
    struct Rows<'a>(&'static Meta, &'a mut Plan);
    struct Row<'a>(&'static Meta, &'a mut Plan);

    impl<'de> Visitor<'de> for Rows<'_> {
        type Value = Vec<Option<Box<dyn Record>>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("rows")
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
            let mut rows = Vec::new();
            while let Some(row) = seq.next_element_seed(Row(self.0, &mut *self.1))? {
                rows.push(row);
            }
            Ok(rows)
        }
    }

    impl<'de> DeserializeSeed<'de> for Row<'_> {
        type Value = Option<Box<dyn Record>>;

        fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
            from.deserialize_option(self)
        }
    }

    impl<'de> Visitor<'de> for Row<'_> {
        type Value = Option<Box<dyn Record>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a row, or null")
        }

        fn visit_none<E: serde::de::Error>(self) -> Result<Self::Value, E> {
            Ok(None)
        }

        fn visit_some<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
            let mut record = (self.0.new)();
            RecordSeed { record: &mut *record, plan: self.1, format: Format::JSON }.deserialize(from)?;
            Ok(Some(record))
        }
    }

    let mut from = serde_json::Deserializer::from_str(text);
    let rows = from.deserialize_seq(Rows(meta, plan)).map_err(|error| unread(text, &error))?;
    from.end().map_err(|error| unread(text, &error))?;
    Ok(rows)
}

/// Changes as a JSON object, with what REST wants beside them.
pub(crate) struct JsonChanges<'a> {
    /// `attributes.type`, for the resources that take several objects.
    pub(crate) object: Option<&'a str>,
    /// The record's id, for the resources that take several records.
    pub(crate) id: Option<Id>,
    pub(crate) changes: &'a Changes,
}

impl Serialize for JsonChanges<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Attributes<'a> {
            r#type: &'a str,
        }

        if let Some(field) = self.changes.address_of_a_blob() {
            return Err(S::Error::custom(NotTheBytes(field)));
        }
        let mut map = to.serialize_map(None)?;
        if let Some(object) = self.object {
            map.serialize_entry("attributes", &Attributes { r#type: object })?;
        }
        if let Some(id) = self.id {
            map.serialize_entry("id", &id)?;
        }
        for (name, value) in self.changes.iter() {
            map.serialize_entry(name, &ValueRef { value, form: Form::JSON })?;
        }
        map.end()
    }
}

/// A field that is set to the address of a blob.
pub(crate) struct NotTheBytes<'a>(pub(crate) &'a str);

impl fmt::Display for NotTheBytes<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is set to a blob's address, not to its bytes: Org::fetch gives them", self.0)
    }
}

/// One row of the answer to a write.
#[derive(Debug, Deserialize)]
pub(crate) struct SaveRow {
    pub(crate) id: Option<String>,
    /// What has no such member is no answer to a write.
    pub(crate) success: bool,
    pub(crate) created: Option<bool>,
    #[serde(default, deserialize_with = "errors")]
    pub(crate) errors: Vec<ErrorRow>,
}

fn errors<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<ErrorRow>, D::Error> {
    Option::deserialize(from).map(or_nothing)
}

/// An error as REST writes it: `errorCode` for a call, `statusCode` for a record, both perhaps.
#[derive(Clone, Debug, Default)]
pub(crate) struct ErrorRow {
    error_code: String,
    status_code: String,
    pub(crate) message: String,
    pub(crate) fields: Vec<String>,
    /// The other members.
    pub(crate) details: Vec<(String, Value)>,
}

impl<'de> Deserialize<'de> for ErrorRow {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = ErrorRow;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an error")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ErrorRow, A::Error> {
                let mut row = ErrorRow::default();
                while let Some(name) = map.next_key::<String>()? {
                    match name.as_str() {
                        "errorCode" => row.error_code = or_nothing(map.next_value()?),
                        "statusCode" => row.status_code = or_nothing(map.next_value()?),
                        "message" => row.message = or_nothing(map.next_value()?),
                        "fields" => row.fields = or_nothing(map.next_value()?),
                        _ => match map.next_value_seed(ValueSeed(Format::JSON))? {
                            Value::Null => {}
                            value => row.details.push((name, value)),
                        },
                    }
                }
                Ok(row)
            }
        }

        from.deserialize_map(Members)
    }
}

/// What null stands for is nothing.
fn or_nothing<T: Default>(value: Option<T>) -> T {
    value.unwrap_or_default()
}

impl ErrorRow {
    /// Its code, by whichever name it came.
    pub(crate) fn code(&self) -> &str {
        if self.error_code.is_empty() { &self.status_code } else { &self.error_code }
    }

    /// The error that it is.
    pub(crate) fn into_error(self) -> Error {
        Error::refused(self.code(), &self.message).with_fields(self.fields).with_details(self.details)
    }
}

/// Reads a REST error body: an array of errors, one error, or OAuth's form.
pub(crate) fn read_error_body(text: &str) -> Option<Error> {
    #[derive(Deserialize)]
    struct OAuth {
        error: String,
        #[serde(default)]
        error_description: String,
    }

    let rows: Vec<ErrorRow> = if text.trim_start().starts_with('[') {
        serde_json::from_str(text).ok()?
    } else {
        if let Ok(OAuth { error, error_description }) = serde_json::from_str(text) {
            let refused = Error::refused(&error, &error_description);
            // Whatever the code, it is the sign-in that was refused.
            return Some(if refused.kind() == ErrorKind::Refused {
                Error::new(ErrorKind::SignIn, error_description).with_code(error)
            } else {
                refused
            });
        }
        vec![serde_json::from_str(text).ok()?]
    };
    let mut rows = rows.into_iter().filter(|row| !row.code().is_empty() || !row.message.is_empty());
    let first = rows.next()?.into_error();
    // An error has one code; what else the service says stands behind its words.
    Some(rows.fold(first, |error, row| error.and(&format!("{}: {}", row.code(), row.message))))
}
