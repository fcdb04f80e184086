//! A search.

use super::names::{api_of, fits_address, is_tooling};
use super::results::child_of;
use super::{At, Call, Op, Request, Response, SoapAnswer, SoapBody, encode, ops};
use crate::error::Error;
use crate::record::{Meta, Record};
use crate::wire::rest::read_nullable_rows;
use crate::wire::soap::MAIN;
use crate::wire::{Plan, SoapApi, read_row, unread_json};
use serde::Deserialize;
use serde_json::value::RawValue;

/// The records that a statement finds.
pub(crate) struct Found<'a> {
    pub(crate) statement: &'a str,
    pub(crate) meta: &'static Meta,
}

impl Call for Found<'_> {
    type Answer = Vec<Box<dyn Record>>;

    fn op(&self) -> &Op {
        &ops::SEARCH
    }

    fn api(&self, at: &At) -> SoapApi {
        api_of(at.tooling || is_tooling(self.meta))
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        let path = format!("/search?q={}", encode(self.statement));
        fits_address("search", &path)?;
        Ok(Request::get(path).expect(&[200]).tooling(is_tooling(self.meta)))
    }

    fn read_rest(&mut self, response: Response) -> Result<Self::Answer, Error> {
        /// From 37.0 on; before, the rows stand alone.
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Answer<'a> {
            #[serde(borrow)]
            search_records: &'a RawValue,
        }

        let rows = response.read(|text| {
            let rows = if text.trim_start().starts_with('[') {
                text
            } else {
                let answer: Answer<'_> =
                    serde_json::from_str(text).map_err(|error| unread_json(text, &error))?;
                answer.search_records.get()
            };
            read_nullable_rows(rows, self.meta, &mut Plan::default())
        })?;
        Ok(rows.into_iter().flatten().collect())
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        body.out.leaf(MAIN, "searchString", self.statement);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Self::Answer, Error> {
        let (mut rows, mut plan) = (Vec::new(), Plan::default());
        while let Some(result) = answer.next()? {
            let xml = &mut answer.xml;
            while let Some(found) = child_of(xml, &result)? {
                if found.name() != "searchRecords" {
                    xml.skip(&found)?;
                    continue;
                }
                while let Some(child) = child_of(xml, &found)? {
                    if child.name() == "record" && !xml.is_nil(&child) {
                        rows.push(read_row(xml, &child, self.meta, &mut plan)?);
                    } else {
                        xml.skip(&child)?;
                    }
                }
            }
        }
        Ok(rows)
    }
}
