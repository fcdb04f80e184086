//! Records over the partner SOAP API.

use super::calls::{RecordError, SaveResult};
use super::org::Org;
use super::query::Wanted;
use super::rest_calls::miscounted;
use super::retry::Effect;
use super::send::SoapCall;
use super::write::{Op, Write};
use crate::Value;
use crate::Version;
use crate::error::{Acted, Error};
use crate::record::{Meta, Record};
use crate::value::Id;
use crate::wire::SoapApi;
use crate::wire::rest::{NotTheBytes, QueryPage};
use crate::wire::soap::{Headers, MAIN, OBJECT};
use crate::wire::{Element, Plan, Tag, Writer, Xml, read_row, read_row_alone, write_value};

/// So many records may be read in one request.
const READS: usize = 2000;

impl Org {
    /// Writes records that fit in one request.
    pub(super) async fn soap_write(&self, op: Op, rows: &[Write]) -> Result<Vec<SaveResult>, Error> {
        if let Some(name) = rows.iter().find_map(Write::bad_name) {
            return Err(misnamed(name));
        }
        if let Some(field) = rows.iter().find_map(|row| row.changes.address_of_a_blob()) {
            return Err(Error::input(NotTheBytes(field).to_string()));
        }
        let api = self.api(rows.iter().any(|row| row.target.tooling));
        let version = self.view.version;
        let write = |out: &mut Writer| {
            if let Some((key, _)) = rows.first().and_then(|row| row.key.as_ref()) {
                out.leaf(MAIN, argument(api, "upsert", "externalIDFieldName"), key);
            }
            for row in rows {
                match op {
                    Op::Create | Op::Update | Op::Upsert if api == SoapApi::Tooling => {
                        write_typed_row(out, argument(api, op.name(), "sObjects"), version, row);
                    }
                    Op::Create | Op::Update | Op::Upsert => write_row(out, row),
                    Op::Delete | Op::Undelete | Op::EmptyRecycleBin => {
                        row.id.iter().for_each(|id| out.leaf(MAIN, "ids", id.as_str()));
                    }
                }
            }
        };
        let mut results = Vec::with_capacity(rows.len());
        let call = self.soap_call(api, op.name(), op.effect(), &write);
        let (answered, before) = self
            .soap_again(call, &mut |xml, tag| {
                results.push(read_result(xml, tag)?);
                Ok(())
            })
            .await?;
        if results.len() != rows.len() {
            return Err(miscounted(rows.len(), results.len()));
        }
        let mut results: Vec<_> = results.into_iter().map(|result| result.unsure(before)).collect();
        answered.clean_all(results.iter_mut().flat_map(|result| &mut result.errors));
        Ok(results)
    }

    /// Reads records in order; none for each that is not there.
    pub(super) async fn soap_retrieve(
        &self,
        meta: &'static Meta,
        ids: &[Id],
        columns: &[&str],
    ) -> Result<Vec<Option<Box<dyn Record>>>, Error> {
        let mut records = Vec::with_capacity(ids.len());
        let mut plan = Plan::default();
        for ids in ids.chunks(READS) {
            let before = records.len();
            let api = self.api(is_tooling(meta));
            let write = |out: &mut Writer| {
                out.leaf(MAIN, argument(api, "retrieve", "fieldList"), &columns.join(","));
                out.leaf(MAIN, argument(api, "retrieve", "sObjectType"), meta.name);
                for id in ids {
                    out.leaf(MAIN, "ids", id.as_str());
                }
            };
            let call = self.soap_call(api, "retrieve", Effect::Read, &write);
            self.soap(call, &mut |xml, tag| {
                records.push(if xml.is_nil(tag) {
                    xml.skip(tag)?;
                    None
                } else {
                    Some(read_row(xml, tag, meta, &mut plan)?)
                });
                Ok(())
            })
            .await?;
            let came = records.len() - before;
            if came != ids.len() {
                return Err(miscounted(ids.len(), came).with_acted(Acted::No));
            }
        }
        Ok(records)
    }

    /// Fetches a page of a query.
    pub(super) async fn soap_query(
        &self,
        page: &Wanted,
        meta: &'static Meta,
        plan: &mut Plan,
    ) -> Result<QueryPage, Error> {
        let (name, argument, text) = match page {
            Wanted::First { statement, deleted } => {
                let name = if *deleted { "queryAll" } else { "query" };
                (name, "queryString", statement)
            }
            Wanted::Next(locator) => ("queryMore", "queryLocator", locator),
        };
        let write = |out: &mut Writer| out.leaf(MAIN, argument, text);
        let mut page = QueryPage { rows: Vec::new(), total: None, next: None };
        let call = self.soap_call(self.api(is_tooling(meta)), name, Effect::Read, &write);
        let (response, _) =
            self.soap_again(call, &mut |xml, tag| read_page(xml, tag, meta, plan, &mut page)).await?;
        Ok(page.answered_with(response.status, &|error| response.clean(error)))
    }

    /// A call of an API that has sObjects.
    pub(super) fn soap_call<'a>(
        &self,
        api: SoapApi,
        name: &'a str,
        effect: Effect,
        write: &'a (dyn Fn(&mut Writer) + Sync),
    ) -> SoapCall<'a> {
        SoapCall { api, version: self.view.version, name, headers: Headers::new(), effect, write }
    }

    /// The API of an object that belongs to the Tooling API, or does not.
    pub(super) fn api(&self, tooling: bool) -> SoapApi {
        if tooling || self.view.tooling { SoapApi::Tooling } else { SoapApi::Partner }
    }
}

impl Write {
    /// A name of the caller's that is not one of an object or a field, at whatever depth: it would be an
    /// element's.
    pub(super) fn bad_name(&self) -> Option<&str> {
        let own = [Some(self.target.object.as_str()), self.key.as_ref().map(|(name, _)| name.as_str())];
        let own = own.into_iter().flatten().find(|name| !is_name(name));
        own.or_else(|| self.changes.iter().find_map(|(name, value)| bad_name(name, value)))
    }
}

fn bad_name<'v>(name: &'v str, value: &'v Value) -> Option<&'v str> {
    if !is_name(name) {
        return Some(name);
    }
    match value {
        Value::Object(object) => object.fields().find_map(|(name, value)| bad_name(name, value)),
        Value::List(values) => values.iter().find_map(|value| bad_name(name, value)),
        _ => None,
    }
}

pub(super) fn misnamed(name: &str) -> Error {
    Error::input(format!("{name:?} is not the name of an object or a field"))
}

/// The name of an object, to stand in a path.
///
/// # Errors
/// If it is none.
pub(super) fn object_name(name: &str) -> Result<&str, Error> {
    if is_name(name) { Ok(name) } else { Err(misnamed(name)) }
}

fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(plain)
}

/// What the WSDL of an API calls an argument that the partner API calls this.
pub(super) fn argument(api: SoapApi, call: &str, partner: &'static str) -> &'static str {
    match (call, partner) {
        _ if api != SoapApi::Tooling => partner,
        ("retrieve", "fieldList") => "select",
        ("retrieve" | "describeSObject", "sObjectType") => "type",
        ("describeSObjects", "sObjectType") => "types",
        ("getUpdated" | "getDeleted", "startDate") => "start",
        ("getUpdated" | "getDeleted", "endDate") => "end",
        ("upsert", "externalIDFieldName") => "fieldName",
        ("upsert", "sObjects") => "entities",
        _ => partner,
    }
}

/// A record in the partner WSDL's order: type, the fields to make null, id, the rest.
pub(super) fn write_row(out: &mut Writer, row: &Write) {
    out.start(MAIN, "sObjects");
    write_partner_record(out, row);
    out.end();
}

pub(super) fn write_partner_record(out: &mut Writer, row: &Write) {
    out.leaf(OBJECT, "type", &row.target.object);
    write_nulls_and_id(out, OBJECT, row);
    for (name, value) in fields(row) {
        write_value(out, OBJECT, name, value);
    }
}

/// The first version whose tooling sObjects have a namespace of their own. 35.0 has
/// none, 38.0 has one; what lies between is not known.
const OWN_NAMESPACE: Version = Version::V36;

/// A record of the Tooling API: its type in `xsi:type`, its fields in the WSDL's order,
/// which is alphabetical.
fn write_typed_row(out: &mut Writer, element: &str, version: Version, row: &Write) {
    let (prefix, namespace) = match SoapApi::Tooling.object_namespace() {
        Some(namespace) if version >= OWN_NAMESPACE => (OBJECT, namespace),
        _ => (MAIN, SoapApi::Tooling.namespace()),
    };
    out.start(MAIN, element);
    out.xsi_type(namespace, &row.target.object);
    write_nulls_and_id(out, prefix, row);
    let mut fields: Vec<_> = fields(row).collect();
    fields.sort_unstable_by_key(|(name, _)| *name);
    for (name, value) in fields {
        write_value(out, prefix, name, value);
    }
    out.end();
}

/// The id stands where the WSDL demands it, as nil where there is none.
fn write_nulls_and_id(out: &mut Writer, prefix: &str, row: &Write) {
    for (name, _) in row.changes.iter().filter(|(_, value)| value.is_null()) {
        out.leaf(prefix, "fieldsToNull", name);
    }
    let by_id = row.key.as_ref().filter(|(name, _)| is_id(name)).map(|(_, value)| value);
    let id = row.id.map_or_else(|| by_id.cloned().unwrap_or(Value::Null), Value::Id);
    write_value(out, prefix, "Id", &id);
}

/// What is set, the key of an upsert first.
fn fields(row: &Write) -> impl Iterator<Item = (&str, &Value)> {
    let key = row.key.as_ref().filter(|(name, _)| !is_id(name)).map(|(name, value)| (name.as_str(), value));
    let is_key = move |name: &str| key.is_some_and(|(key, _)| key.eq_ignore_ascii_case(name));
    let others = row.changes.iter().filter(move |(name, value)| !value.is_null() && !is_key(name));
    key.into_iter().chain(others)
}

pub(super) fn is_id(name: &str) -> bool {
    name.eq_ignore_ascii_case("Id")
}

/// Whether an object belongs to the Tooling API.
pub(super) fn is_tooling(meta: &Meta) -> bool {
    meta.object.is_some_and(|object| object.tooling)
}

/// Reads a `SaveResult`, or one of its kin.
fn read_result<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<SaveResult, Error> {
    read_outcome(xml, tag, |_, _| Ok(false))
}

/// Reads what the results of all calls have; `own` reads what only this call's have, and says whether it did.
pub(super) fn read_outcome<'i>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    mut own: impl FnMut(&mut Xml<'i>, &Tag<'i>) -> Result<bool, Error>,
) -> Result<SaveResult, Error> {
    let mut result = SaveResult::default();
    let mut success = None;
    while let Some(child) = child_of(xml, tag)? {
        match child.name() {
            "errors" => result.errors.push(read_error(xml, &child)?),
            "id" if !xml.is_nil(&child) => result.id = Id::lenient(xml.text(&child)?.trim()).ok(),
            "success" => success = Some(is_true(xml, &child)?),
            "created" => result.created = Some(is_true(xml, &child)?),
            _ if own(xml, &child)? => {}
            _ => xml.skip(&child)?,
        }
    }
    result.success = success.ok_or_else(no_result)?;
    Ok(result)
}

/// The next child of an element that may have none.
pub(crate) fn child_of<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<Option<Tag<'i>>, Error> {
    if Xml::is_open(tag) { xml.child() } else { Ok(None) }
}

/// What was to be the result of a write does not say whether it succeeded.
pub(crate) fn no_result() -> Error {
    Error::protocol("a result does not say whether it is a success").with_acted(Acted::Perhaps)
}

pub(crate) fn is_true<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<bool, Error> {
    Ok(matches!(xml.text(tag)?.trim(), "true" | "1"))
}

pub(crate) fn read_error<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<RecordError, Error> {
    let mut error = RecordError::default();
    if !Xml::is_open(tag) {
        return Ok(error);
    }
    while let Some(child) = xml.child()? {
        match child.name() {
            "statusCode" => xml.text(&child)?.trim().clone_into(&mut error.code),
            "message" => error.message = xml.text(&child)?.into_owned(),
            "fields" if !xml.is_nil(&child) => error.fields.push(xml.text(&child)?.into_owned()),
            _ if xml.is_nil(&child) => xml.skip(&child)?,
            name => {
                let name = name.to_owned();
                let said = Element::read(xml, &child)?;
                if !said.nodes.is_empty() {
                    error.details.push((name, Value::Xml(said.into())));
                }
            }
        }
    }
    Ok(error)
}

/// Reads a `QueryResult`.
fn read_page<'i>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    meta: &'static Meta,
    plan: &mut Plan,
    page: &mut QueryPage,
) -> Result<(), Error> {
    if !Xml::is_open(tag) {
        return Ok(());
    }
    while let Some(child) = xml.child()? {
        match child.name() {
            "records" if !xml.is_nil(&child) => {
                page.rows.push(read_row_alone(xml, &child, meta, plan)?);
            }
            "size" => page.total = xml.text(&child)?.trim().parse().ok(),
            "queryLocator" if !xml.is_nil(&child) => {
                let locator = xml.text(&child)?;
                page.next = (!locator.is_empty()).then(|| locator.into_owned());
            }
            _ => xml.skip(&child)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
