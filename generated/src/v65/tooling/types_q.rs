// Made by `cargo xtask generate` from reference 65.0 and tooling 65.0. Change the schema, not this file.

#[allow(unused_imports)]
use super::*;

/// `QueryResult`.
#[derive(Default)]
pub struct QueryResult {
    /// `done`, required.
    pub done: Option<bool>,
    /// `entityTypeName`, required.
    pub entity_type_name: Option<String>,
    /// `nextRecordsUrl`.
    pub next_records_url: Option<String>,
    /// `queryLocator`, required.
    pub query_locator: Option<String>,
    /// `records`.
    pub records: ::sforce::List<::sforce::DynamicObject>,
    /// `size`, required.
    pub size: Option<i32>,
    /// `totalSize`, required.
    pub total_size: Option<i32>,
    /// What the response holds beyond these fields.
    pub extra: ::sforce::Extra,
}
::sforce::record! { QueryResult: "QueryResult" in API_3, base None, subtypes [], object None;
    req Flag done "done",
    req Text entity_type_name "entityTypeName",
    opt Text next_records_url "nextRecordsUrl",
    req Text query_locator "queryLocator",
    opt ListOf(::sforce::DynamicObject) records "records",
    req Int size "size",
    req Int total_size "totalSize",
}
