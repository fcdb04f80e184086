//! A page of a query.

use super::names::{api_of, fits_address, is_tooling};
use super::{AnsweredError, At, Call, Op, Request, Response, SoapAnswer, SoapBody, Wire, encode, ops};
use crate::error::Error;
use crate::record::Meta;
use crate::wire::rest::{QueryPage, read_query_page};
use crate::wire::soap::MAIN;
use crate::wire::{Plan, SoapApi, Tag, Xml, read_row_alone};

/// A page to fetch.
#[derive(Clone)]
pub(crate) enum Wanted {
    /// The first, by the statement; with deleted and archived rows, or without.
    First { statement: String, deleted: bool },
    /// Another, by what the page before said.
    Next(String),
}

/// A page of a query.
pub(crate) struct Page<'a> {
    wanted: &'a Wanted,
    meta: &'static Meta,
    plan: &'a mut Plan,
    op: &'static Op,
}

impl<'a> Page<'a> {
    pub(crate) fn new(wire: Wire, wanted: &'a Wanted, meta: &'static Meta, plan: &'a mut Plan) -> Self {
        let op = match (wire, wanted) {
            (Wire::Rest, _) | (Wire::Soap, Wanted::First { deleted: false, .. }) => &ops::QUERY,
            (Wire::Soap, Wanted::First { deleted: true, .. }) => &ops::QUERY_ALL,
            (Wire::Soap, Wanted::Next(_)) => &ops::QUERY_MORE,
        };
        Self { wanted, meta, plan, op }
    }
}

impl Call for Page<'_> {
    type Answer = QueryPage;

    fn op(&self) -> &Op {
        self.op
    }

    fn api(&self, at: &At) -> SoapApi {
        api_of(at.tooling || is_tooling(self.meta))
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        let path = match self.wanted {
            Wanted::First { statement, deleted } => {
                let resource = if *deleted { "queryAll" } else { "query" };
                format!("/{resource}?q={}", encode(statement))
            }
            // The service's own word, but the session goes where it points.
            Wanted::Next(next) if next.starts_with("/services/") => next.clone(),
            Wanted::Next(_) => {
                return Err(Error::protocol("the next page of the query is not below /services/"));
            }
        };
        fits_address("query", &path)?;
        Ok(Request::get(path).expect(&[200]).tooling(is_tooling(self.meta)))
    }

    fn read_rest(&mut self, response: Response) -> Result<QueryPage, Error> {
        let mut page = response.read(|text| read_query_page(text, self.meta, self.plan))?;
        page.answered_with(response.status());
        Ok(page)
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        let (argument, text) = match self.wanted {
            Wanted::First { statement, .. } => ("queryString", statement),
            Wanted::Next(locator) => ("queryLocator", locator),
        };
        body.out.leaf(MAIN, argument, text);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<QueryPage, Error> {
        let mut page = QueryPage { rows: Vec::new(), total: None, next: None };
        while let Some(tag) = answer.next()? {
            read_page(&mut answer.xml, &tag, self.meta, self.plan, &mut page)?;
        }
        page.answered_with(200);
        Ok(page)
    }

    fn errors(answer: &mut QueryPage, visit: &mut dyn FnMut(&mut dyn AnsweredError)) {
        answer.rows.iter_mut().filter_map(|row| row.as_mut().err()).for_each(|error| visit(error));
    }
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
