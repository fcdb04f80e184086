//! Records over the partner SOAP API.

use super::calls::{RecordError, SaveResult};
use super::org::Org;
use super::query::Wanted;
use super::rest_calls::miscounted;
use super::retry::Effect;
use super::send::SoapCall;
use super::write::{Op, Write};
use crate::Value;
use crate::error::{Acted, Error};
use crate::record::{Meta, Record};
use crate::value::Id;
use crate::wire::SoapApi;
use crate::wire::rest::QueryPage;
use crate::wire::soap::{Headers, MAIN, OBJECT};
use crate::wire::{Plan, Tag, Writer, Xml, read_row, write_value};

/// So many records may be read in one request.
const READS: usize = 2000;

impl Org {
    /// Writes records that fit in one request.
    pub(super) async fn soap_write(&self, op: Op, rows: &[Write]) -> Result<Vec<SaveResult>, Error> {
        if let Some(bad) = rows.iter().find(|row| row.cannot_be_named()) {
            return Err(Error::input(format!(
                "{:?} has a name that is not one of an object or a field",
                bad.object
            )));
        }
        let write = |out: &mut Writer| rows.iter().for_each(|row| write_row(out, op, row));
        let headers = Headers { all_or_none: self.view.all_or_none, ..Headers::default() };
        let mut results = Vec::with_capacity(rows.len());
        let call = self.partner(op.name(), headers, Effect::Write, &write);
        self.soap(call, &mut |xml, tag| {
            results.push(read_result(xml, tag)?);
            Ok(())
        })
        .await?;
        if results.len() != rows.len() {
            return Err(miscounted(rows.len(), results.len()));
        }
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
            let write = |out: &mut Writer| {
                out.leaf(MAIN, "fieldList", &columns.join(","));
                out.leaf(MAIN, "sObjectType", meta.name);
                for id in ids {
                    out.leaf(MAIN, "ids", id.as_str());
                }
            };
            let call = self.partner("retrieve", Headers::default(), Effect::Read, &write);
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
        let headers = Headers { batch_size: self.view.batch_size, ..Headers::default() };
        let write = |out: &mut Writer| out.leaf(MAIN, argument, text);
        let mut page = QueryPage { rows: Vec::new(), total: None, next: None };
        let call = self.partner(name, headers, Effect::Read, &write);
        self.soap(call, &mut |xml, tag| read_page(xml, tag, meta, plan, &mut page)).await?;
        Ok(page)
    }

    fn partner<'a>(
        &self,
        name: &'a str,
        headers: Headers,
        effect: Effect,
        write: &'a (dyn Fn(&mut Writer) + Sync),
    ) -> SoapCall<'a> {
        SoapCall { api: SoapApi::Partner, version: self.view.version, name, headers, effect, write }
    }
}

impl Write {
    /// A name of the caller's that would not be an element's name.
    fn cannot_be_named(&self) -> bool {
        let named = |name: &str| {
            let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
            name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(plain)
        };
        !named(&self.object) || !self.changes.iter().all(|(name, _)| named(name))
    }
}

/// A record in the WSDL's order: type, the fields to make null, id, the rest.
fn write_row(out: &mut Writer, op: Op, row: &Write) {
    if op == Op::Delete {
        if let Some(id) = row.id {
            out.leaf(MAIN, "ids", id.as_str());
        }
        return;
    }
    out.start(MAIN, "sObjects");
    out.leaf(OBJECT, "type", &row.object);
    for (name, _) in row.changes.iter().filter(|(_, value)| value.is_null()) {
        out.leaf(OBJECT, "fieldsToNull", name);
    }
    if let Some(id) = row.id {
        out.leaf(OBJECT, "Id", id.as_str());
    }
    for (name, value) in row.changes.iter() {
        if *value != Value::Null {
            write_value(out, OBJECT, name, value);
        }
    }
    out.end();
}

/// Reads a `SaveResult`, or one of its kin.
fn read_result<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<SaveResult, Error> {
    let mut result = SaveResult::default();
    if !Xml::is_open(tag) {
        return Ok(result);
    }
    while let Some(child) = xml.child()? {
        match child.name() {
            "errors" => result.errors.push(read_error(xml, &child)?),
            "id" if !xml.is_nil(&child) => result.id = Id::lenient(xml.text(&child)?.trim()).ok(),
            "success" => result.success = is_true(xml, &child)?,
            "created" => result.created = Some(is_true(xml, &child)?),
            _ => xml.skip(&child)?,
        }
    }
    Ok(result)
}

fn is_true<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<bool, Error> {
    Ok(matches!(xml.text(tag)?.trim(), "true" | "1"))
}

fn read_error<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<RecordError, Error> {
    let mut error = RecordError::default();
    if !Xml::is_open(tag) {
        return Ok(error);
    }
    while let Some(child) = xml.child()? {
        match child.name() {
            "statusCode" => xml.text(&child)?.trim().clone_into(&mut error.code),
            "message" => error.message = xml.text(&child)?.into_owned(),
            "fields" => error.fields.push(xml.text(&child)?.into_owned()),
            _ => xml.skip(&child)?,
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
                page.rows.push(read_row(xml, &child, meta, plan)?);
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
