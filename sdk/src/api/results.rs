//! What became of records that were written, and how the wires say it.

use super::AnsweredError;
use crate::Value;
use crate::error::{Acted, Error, ErrorKind};
use crate::hide::hidden;
use crate::value::Id;
use crate::wire::rest::SaveRow;
use crate::wire::{Element, Tag, Xml};

/// The code of a record that somebody else's lock kept from being saved.
pub(crate) const LOCKED: &str = "UNABLE_TO_LOCK_ROW";

/// What became of one record of a call that took several.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SaveResult {
    /// The record's id; none where a create failed.
    pub id: Option<Id>,
    /// It was saved.
    pub success: bool,
    /// An upsert created it; none for other calls, and where the service does not say.
    pub created: Option<bool>,
    /// Why it was not saved.
    pub errors: Vec<RecordError>,
}

/// Why a record was not saved.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordError {
    /// The service's code, or [`RecordError::NOT_SENT`] or [`RecordError::UNKNOWN`].
    pub code: String,
    /// The service's words.
    pub message: String,
    /// The fields that the service named.
    pub fields: Vec<String>,
    /// Whether the service may have saved the record all the same. `Perhaps` with
    /// [`RecordError::UNKNOWN`], and with the service's own code where its request failed on the inside.
    pub acted: Acted,
    /// What the service said beyond these, by its own names: `extendedErrorDetails`, `duplicateResult`. Over SOAP
    /// an element as it came ([`Value::Xml`]).
    pub details: Vec<(String, Value)>,
}

impl RecordError {
    /// The library's own code for a record that it did not send, because a
    /// request before it failed.
    pub const NOT_SENT: &'static str = "NOT_SENT";
    /// The library's own code for a record of which it is not known whether it
    /// was saved: the request failed, and the service may have acted. Look before
    /// sending it again.
    pub const UNKNOWN: &'static str = "OUTCOME_UNKNOWN";
}

impl RecordError {
    /// The error of a call, of one record.
    pub(crate) fn into_error(self) -> Error {
        let Self { code, message, fields, acted, details } = self;
        Error::refused(&code, &message).with_fields(fields).with_details(details).with_acted(acted)
    }

    /// What the error of a request says of one of its records: refused with the others, not arrived, or
    /// unknown.
    pub(crate) fn of_request(error: &Error) -> Self {
        let code = match (error.kind(), error.acted()) {
            (ErrorKind::Refused, _) => error.code().unwrap_or_default(),
            (_, Acted::No) => Self::NOT_SENT,
            (_, Acted::Perhaps) => Self::UNKNOWN,
        };
        Self { acted: error.acted(), ..Self::new(code, error) }
    }

    /// Of a record whose request was not sent, because this error ended one before it: what else the error says
    /// is of other records.
    pub(crate) fn not_sent(error: &Error) -> Self {
        let (code, message) = (Self::NOT_SENT.to_owned(), error.message().to_owned());
        Self { code, message, ..Self::default() }
    }

    fn new(code: &str, error: &Error) -> Self {
        Self {
            code: code.to_owned(),
            message: error.message().to_owned(),
            fields: error.fields().to_vec(),
            acted: Acted::No,
            details: error.details().to_vec(),
        }
    }
}

impl SaveResult {
    /// Whether the service may have saved the record although it is not a success.
    pub fn acted(&self) -> Acted {
        acted(self.success, &self.errors)
    }

    /// The id, or the first error.
    ///
    /// # Errors
    /// The record's own.
    pub fn into_result(self) -> Result<Option<Id>, Error> {
        if self.success {
            return Ok(self.id);
        }
        Err(match self.errors.into_iter().next() {
            Some(first) => first.into_error(),
            None => Error::protocol("the record was not saved, and the service does not say why")
                .with_acted(Acted::Perhaps),
        })
    }
}

/// Whether something that has these errors may have been saved; without a reason it may.
pub(crate) fn acted(success: bool, errors: &[RecordError]) -> Acted {
    let known = success || !errors.is_empty() && errors.iter().all(|error| error.acted == Acted::No);
    if known { Acted::No } else { Acted::Perhaps }
}

/// What became of an upsert.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Upserted {
    /// The record's id; none where REST changed a record at a version up to 45.0,
    /// which does not say.
    pub id: Option<Id>,
    /// There was no record with this external id, and one was created.
    pub created: bool,
}

impl From<SaveRow> for SaveResult {
    fn from(row: SaveRow) -> Self {
        let errors = row.errors.into_iter().map(|error| RecordError {
            code: error.code().to_owned(),
            message: error.message,
            fields: error.fields,
            acted: Acted::No,
            details: error.details,
        });
        Self {
            id: row.id.and_then(|id| Id::lenient(&id).ok()),
            success: row.success,
            created: row.created,
            errors: errors.collect(),
        }
    }
}

impl AnsweredError for RecordError {
    fn clean(&mut self, forms: &[String]) {
        // What is decided by a code is decided as before.
        let code = Some(&mut self.code).filter(|code| code.as_str() != LOCKED);
        for text in code.into_iter().chain([&mut self.message]).chain(&mut self.fields) {
            if let Some(clean) = hidden(text, forms) {
                *text = clean;
            }
        }
        self.details.retain(|(name, value)| hidden(&format!("{name} {value:?}"), forms).is_none());
    }

    fn may_have_been_done(&mut self) {
        self.acted = Acted::Perhaps;
    }
}

impl AnsweredError for Error {
    fn clean(&mut self, forms: &[String]) {
        *self = std::mem::replace(self, Error::protocol("")).without_forms(forms);
    }

    fn may_have_been_done(&mut self) {
        *self = std::mem::replace(self, Error::protocol("")).with_acted(Acted::Perhaps);
    }
}

/// An answer has as many results as the request had records, or it is not known whose they are.
///
/// # Errors
/// If it has not.
pub(crate) fn one_each<T>(what: &str, sent: usize, results: Vec<T>) -> Result<Vec<T>, Error> {
    if results.len() == sent {
        return Ok(results);
    }
    let came = results.len();
    Err(Error::protocol(format!("{sent} {what} were sent and {came} results came back"))
        .with_acted(Acted::Perhaps))
}

/// Reads a `SaveResult`, or one of its kin.
pub(crate) fn read_result<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<SaveResult, Error> {
    read_outcome(xml, tag, |_, _| Ok(false))
}

/// Reads what the results of all calls have; `own` reads what only this call's have, and says whether it did.
pub(crate) fn read_outcome<'i>(
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

impl SaveResult {
    /// An earlier try may have saved it: what the failure of a later one says does not undo that.
    pub(crate) fn unsure(mut self) -> Self {
        self.errors.iter_mut().for_each(AnsweredError::may_have_been_done);
        self
    }

    /// A record that has this one error.
    pub(crate) fn failed(error: RecordError) -> Self {
        Self { errors: vec![error], ..Self::default() }
    }

    /// Nothing was saved, and only because somebody else held the record.
    pub(crate) fn was_locked(&self) -> bool {
        !self.success && !self.errors.is_empty() && self.errors.iter().all(|it| it.code == LOCKED)
    }
}
