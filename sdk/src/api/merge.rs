//! Merging records, which only SOAP has.

use super::names::misnamed;
use super::results::{RecordError, SaveResult, one_each, read_outcome};
use super::row::{Write, write_partner_record};
use super::{AnsweredError, At, Call, Op, SoapAnswer, SoapBody, ops};
use crate::error::Error;
use crate::value::Id;
use crate::wire::soap::MAIN;
use crate::wire::{SoapApi, Tag, Xml};

/// What became of a merge.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MergeResult {
    /// The master's id.
    pub id: Option<Id>,
    /// The records were merged.
    pub success: bool,
    /// The records that are no more.
    pub merged: Vec<Id>,
    /// The records that pointed at them and point at the master now.
    pub updated: Vec<Id>,
    /// Why they were not merged.
    pub errors: Vec<RecordError>,
}

/// Masters, each with the records that are merged into it, in one request.
pub(crate) struct MergeMany<'a>(pub(crate) &'a [(Write, Vec<Id>)]);

impl Call for MergeMany<'_> {
    type Answer = Vec<MergeResult>;

    fn op(&self) -> &Op {
        &ops::MERGE
    }

    fn api(&self, _: &At) -> SoapApi {
        SoapApi::Partner
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        if let Some(name) = self.0.iter().find_map(|(master, _)| master.bad_name()) {
            return Err(misnamed(name));
        }
        for (master, records) in self.0 {
            body.out.start(MAIN, "request");
            body.out.start(MAIN, "masterRecord");
            write_partner_record(body.out, master);
            body.out.end();
            records.iter().for_each(|id| body.out.leaf(MAIN, "recordToMergeIds", id.as_str()));
            body.out.end();
        }
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<MergeResult>, Error> {
        let mut results = Vec::with_capacity(self.0.len());
        while let Some(tag) = answer.next()? {
            results.push(read_merge(&mut answer.xml, &tag)?);
        }
        one_each("records", self.0.len(), results)
    }

    fn errors(answer: &mut Vec<MergeResult>, visit: &mut dyn FnMut(&mut dyn AnsweredError)) {
        answer.iter_mut().flat_map(|result| &mut result.errors).for_each(|error| visit(error));
    }
}

fn read_merge<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<MergeResult, Error> {
    let (mut merged, mut updated) = (Vec::new(), Vec::new());
    let outcome = read_outcome(xml, tag, |xml, child| {
        let ids = match child.name() {
            "mergedRecordIds" => &mut merged,
            "updatedRelatedIds" => &mut updated,
            _ => return Ok(false),
        };
        ids.extend(Id::lenient(xml.text(child)?.trim()));
        Ok(true)
    })?;
    let SaveResult { id, success, errors, .. } = outcome;
    Ok(MergeResult { id, success, merged, updated, errors })
}
