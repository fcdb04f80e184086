//! Reading records by their ids.

use super::names::{api_of, argument, is_tooling, object_name};
use super::results::one_each;
use super::save::json;
use super::{At, Call, Op, Request, Response, SoapAnswer, SoapBody, encode, ops};
use crate::error::Error;
use crate::record::{Meta, Record};
use crate::value::Id;
use crate::wire::rest::read_nullable_rows;
use crate::wire::soap::MAIN;
use crate::wire::{Plan, SoapApi, read_json_record, read_row};
use serde::Serialize;

/// So many records may be read in one request.
pub(crate) const READS: usize = 2000;

/// Records by their ids, in order; none for each that is not there.
pub(crate) struct Retrieve<'a> {
    pub(crate) object: &'a str,
    /// What the rows are read as.
    pub(crate) meta: &'static Meta,
    pub(crate) ids: &'a [Id],
    pub(crate) columns: &'a [&'a str],
    /// Over REST the one record is read by its own resource; one that is not there is an error then.
    pub(crate) by_itself: bool,
    pub(crate) plan: &'a mut Plan,
}

type Row = Option<Box<dyn Record>>;

impl Call for Retrieve<'_> {
    type Answer = Vec<Row>;

    fn op(&self) -> &Op {
        &ops::RETRIEVE
    }

    fn api(&self, at: &At) -> SoapApi {
        api_of(at.tooling || is_tooling(self.meta))
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        #[derive(Serialize)]
        struct Wanted<'a> {
            ids: &'a [Id],
            fields: &'a [&'a str],
        }

        let request = match self.ids {
            [id] if self.by_itself => {
                let fields: Vec<_> = self.columns.iter().map(|column| encode(column)).collect();
                Request::get(format!(
                    "/sobjects/{}/{id}?fields={}",
                    object_name(self.object)?,
                    fields.join(",")
                ))
            }
            ids => {
                let body = json(&Wanted { ids, fields: self.columns })?;
                Request::post(format!("/composite/sobjects/{}", object_name(self.object)?)).json_text(body)
            }
        };
        Ok(request.expect(&[200]).tooling(is_tooling(self.meta)))
    }

    fn read_rest(&mut self, response: Response) -> Result<Vec<Row>, Error> {
        if self.by_itself {
            let mut record = (self.meta.new)();
            response.read(|text| read_json_record(text, &mut *record, self.plan))?;
            return Ok(vec![Some(record)]);
        }
        let rows = response.read(|text| read_nullable_rows(text, self.meta, self.plan))?;
        one_each("records", self.ids.len(), rows)
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        let api = self.api(at);
        body.out.leaf(MAIN, argument(api, "retrieve", "fieldList"), &self.columns.join(","));
        body.out.leaf(MAIN, argument(api, "retrieve", "sObjectType"), object_name(self.object)?);
        self.ids.iter().for_each(|id| body.out.leaf(MAIN, "ids", id.as_str()));
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<Row>, Error> {
        let mut rows = Vec::with_capacity(self.ids.len());
        while let Some(tag) = answer.next()? {
            rows.push(if answer.xml.is_nil(&tag) {
                answer.xml.skip(&tag)?;
                None
            } else {
                Some(read_row(&mut answer.xml, &tag, self.meta, self.plan)?)
            });
        }
        one_each("records", self.ids.len(), rows)
    }
}

/// Whether there is an object, over REST: the resource for one record answers alike if the record is not there and if
/// the object is not.
pub(crate) struct CheckObject<'a> {
    pub(crate) object: &'a str,
    pub(crate) tooling: bool,
}

impl Call for CheckObject<'_> {
    type Answer = ();

    fn op(&self) -> &Op {
        &ops::RETRIEVE
    }

    fn rest(&self, _: &At) -> Result<Request, Error> {
        Ok(Request::get(format!("/sobjects/{}", object_name(self.object)?))
            .expect(&[200])
            .tooling(self.tooling))
    }

    fn read_rest(&mut self, _: Response) -> Result<(), Error> {
        Ok(())
    }
}
