//! The synchronous metadata calls: create, read, update, upsert, delete, rename, list.

use super::call::metadata_call;
use super::{Component, FileProperties, tree};
use crate::Version;
use crate::api::{
    AnsweredError, At, Call, Op, RecordError, SoapAnswer, SoapBody, acted, child_of, is_true, no_result,
    one_each, ops, read_error,
};
use crate::client::Org;
use crate::error::{Acted, Error, ErrorKind};
use crate::record::{Meta, Record};
use crate::wire::soap::MAIN;
use crate::wire::{Plan, Tag, Xml, read_record, write_record};
use std::marker::PhantomData;

/// The first version with these calls.
const SINCE: Version = Version::new(30);
/// The first version with `upsertMetadata`.
const UPSERT: Version = Version::new(31);
/// The first version in which one failing component need not stop the others.
const PARTIAL: Version = Version::new(34);

/// So many components go in one call; of two types many more.
const COMPONENTS: usize = 10;
const MANY: usize = 200;
const MANY_TYPES: [&str; 2] = ["CustomMetadata", "CustomApplication"];
/// So many queries go in one listing.
const QUERIES: usize = 3;

/// The calls of the Metadata API, from [`Org::metadata`].
///
/// Those for single components answer at once and came with 30.0. Their types are those of the
/// bindings of a Metadata WSDL, and say which version is asked; more components than one call takes
/// go in several. Over SOAP, whatever the wire.
///
/// [`deploy`](Self::deploy) and [`retrieve`](Self::retrieve) move whole packages, in the service's own
/// time, at the org's version.
///
/// ```no_run
/// # async fn example<T: sforce::metadata::Component>(org: sforce::Org, room: T) -> Result<(), sforce::Error> {
/// let metadata = org.metadata();
/// for result in metadata.upsert(&[room]).await? {
///     result.into_result()?;
/// }
/// let rooms: Vec<Option<T>> = metadata.read(&["Room__c", "Desk__c"]).await?;
/// metadata.rename::<T>("Room__c", "Hall__c").await?;
/// # let _ = rooms;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct MetadataApi {
    pub(super) org: Org,
    all_or_none: Option<bool>,
}

/// What became of one component.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ComponentResult {
    /// Its full name.
    pub full_name: String,
    /// It was saved, or deleted.
    pub success: bool,
    /// An upsert created it; none for other calls.
    pub created: Option<bool>,
    /// Why it was not.
    pub errors: Vec<RecordError>,
}

impl ComponentResult {
    /// Whether the service may have saved the component although it is not a success.
    pub fn acted(&self) -> Acted {
        acted(self.success, &self.errors)
    }

    fn failed(full_name: &str, error: RecordError) -> Self {
        Self { full_name: full_name.to_owned(), errors: vec![error], ..Self::default() }
    }

    /// Nothing, or the first error.
    ///
    /// # Errors
    /// The component's own.
    pub fn into_result(self) -> Result<(), Error> {
        if self.success {
            return Ok(());
        }
        Err(match self.errors.into_iter().next() {
            Some(first) => {
                let message = format!("{}: {}", self.full_name, first.message);
                RecordError { message, ..first }.into_error()
            }
            None => {
                Error::protocol(format!("{} was not saved, and the service does not say why", self.full_name))
                    .with_acted(Acted::Perhaps)
            }
        })
    }
}

impl Org {
    /// The calls of the Metadata API. Of the options of this clone they take all or none.
    pub fn metadata(&self) -> MetadataApi {
        MetadataApi { org: self.clone(), all_or_none: self.options().is_all_or_none().then_some(true) }
    }
}

impl MetadataApi {
    /// Whether one failing component rolls a whole call back. Without it the version decides: up to
    /// 33.0 it does, from 34.0 on it does not. Such a call takes no more components than go in one.
    #[must_use]
    pub fn all_or_none(mut self, on: bool) -> Self {
        self.all_or_none = Some(on);
        self
    }

    /// Creates components: one result for each, in order.
    ///
    /// # Errors
    /// Why nothing was sent or the first request failed; what became of each component, its result says. When
    /// a later request fails, its components and those behind it say so themselves (the service's code if it
    /// was refused, [`RecordError::UNKNOWN`], [`RecordError::NOT_SENT`]).
    ///
    /// # Cancel safety
    /// Components go 10 in a request, or 200 of some types. Dropped on the way, those of ended requests are
    /// done, what became of them is lost, and those of later ones are not sent: their full names tell, by
    /// [`MetadataApi::read`].
    pub async fn create<T: Component>(&self, components: &[T]) -> Result<Vec<ComponentResult>, Error> {
        self.save(&ops::CREATE_METADATA, components, SINCE).await
    }

    /// Replaces components by these: what they leave out is removed.
    ///
    /// # Errors
    /// As [`MetadataApi::create`].
    ///
    /// # Cancel safety
    /// As [`MetadataApi::create`].
    pub async fn update<T: Component>(&self, components: &[T]) -> Result<Vec<ComponentResult>, Error> {
        self.save(&ops::UPDATE_METADATA, components, SINCE).await
    }

    /// Replaces components by these, and creates those that are not there. Since 31.0.
    ///
    /// # Errors
    /// As [`MetadataApi::create`].
    ///
    /// # Cancel safety
    /// As [`MetadataApi::create`].
    pub async fn upsert<T: Component>(&self, components: &[T]) -> Result<Vec<ComponentResult>, Error> {
        self.save(&ops::UPSERT_METADATA, components, UPSERT).await
    }

    /// Deletes components by their full names: one result for each, in order.
    ///
    /// # Errors
    /// As [`MetadataApi::create`].
    ///
    /// # Cancel safety
    /// As [`MetadataApi::create`].
    pub async fn delete<T: Component>(&self, full_names: &[&str]) -> Result<Vec<ComponentResult>, Error> {
        let version = version_of(T::META, SINCE)?;
        let mut results = Vec::with_capacity(full_names.len());
        for names in self.calls(T::META, full_names)? {
            let what = Sent::Named(T::META, names);
            let request = self.send(&ops::DELETE_METADATA, version, what).await;
            if !keep(&mut results, request, full_names, names.len())? {
                break;
            }
        }
        Ok(results)
    }

    /// Renames a component, in one call with everything that refers to it.
    ///
    /// # Errors
    /// Why it was not renamed.
    ///
    /// # Cancel safety
    /// Dropped before its answer, the call may have been done all the same, and nobody knows it: look before
    /// sending it again.
    pub async fn rename<T: Component>(&self, from: &str, to: &str) -> Result<(), Error> {
        let version = version_of(T::META, SINCE)?;
        let what = Sent::Renamed { meta: T::META, from, to };
        let results =
            self.org.make(Save { op: &ops::RENAME_METADATA, version, all_or_none: None, what }).await?;
        results.into_iter().next().unwrap_or_default().into_result()
    }

    /// Reads components by their full names, in order; none for each that is not there.
    ///
    /// # Errors
    /// Why the call was refused, or a component could not be read.
    pub async fn read<T: Component>(&self, full_names: &[&str]) -> Result<Vec<Option<T>>, Error> {
        let version = version_of(T::META, SINCE)?;
        let mut found = Vec::with_capacity(full_names.len());
        let mut plan = Plan::default();
        for names in full_names.chunks(most(T::META)) {
            found.extend(self.org.make(Read { version, names, plan: &mut plan, of: PhantomData }).await?);
        }
        Ok(found)
    }

    /// Lists the components of some types as they are at a version; of a type whose components lie
    /// in folders, those of a folder. Three go in one request.
    ///
    /// ```no_run
    /// # async fn example(org: sforce::Org) -> Result<(), sforce::Error> {
    /// use sforce::Version;
    /// use sforce::metadata::ListQuery;
    ///
    /// let of = [ListQuery::of("CustomObject"), ListQuery::of("Report").folder("Sales")];
    /// let found = org.metadata().list(Version::V62, &of).await?;
    /// # let _ = found;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// What the service refuses with.
    pub async fn list(&self, version: Version, queries: &[ListQuery]) -> Result<Vec<FileProperties>, Error> {
        let mut found = Vec::new();
        for queries in queries.chunks(QUERIES) {
            found.extend(self.org.make(List { version, queries }).await?);
        }
        Ok(found)
    }

    async fn save<T: Component>(
        &self,
        op: &'static Op,
        components: &[T],
        since: Version,
    ) -> Result<Vec<ComponentResult>, Error> {
        let version = version_of(T::META, since)?;
        let names: Vec<&str> =
            components.iter().map(|component| component.full_name().unwrap_or_default()).collect();
        let mut results = Vec::with_capacity(components.len());
        for components in self.calls(T::META, components)? {
            let records: Vec<&dyn Record> =
                components.iter().map(|component| component as &dyn Record).collect();
            let count = records.len();
            let request = self.send(op, version, Sent::Records(records)).await;
            if !keep(&mut results, request, &names, count)? {
                break;
            }
        }
        Ok(results)
    }

    /// What goes in each call.
    fn calls<'c, C>(&self, meta: &Meta, components: &'c [C]) -> Result<impl Iterator<Item = &'c [C]>, Error> {
        let most = most(meta);
        if self.all_or_none == Some(true) && components.len() > most {
            return Err(Error::input(format!(
                "{} components of {} do not go in one call, and only one call can be all or none: it takes {most}",
                components.len(),
                meta.name
            )));
        }
        Ok(components.chunks(most))
    }

    async fn send(
        &self,
        op: &'static Op,
        version: Version,
        what: Sent<'_>,
    ) -> Result<Vec<ComponentResult>, Error> {
        self.org.make(Save { op, version, all_or_none: self.all_or_none, what }).await
    }
}

/// What a request changes.
enum Sent<'a> {
    Records(Vec<&'a dyn Record>),
    Named(&'static Meta, &'a [&'a str]),
    Renamed { meta: &'static Meta, from: &'a str, to: &'a str },
}

/// Creates, changes, deletes or renames components in one request.
struct Save<'a> {
    op: &'static Op,
    version: Version,
    /// One component is all or none by itself, and its call has no such header.
    all_or_none: Option<bool>,
    what: Sent<'a>,
}

impl Call for Save<'_> {
    type Answer = Vec<ComponentResult>;

    metadata_call!(|call| call.op);

    fn version(&self) -> Option<Version> {
        Some(self.version)
    }

    fn soap_headers(&self, at: &At, headers: &mut SoapBody<'_>) -> Result<(), Error> {
        let Some(on) = self.all_or_none else { return Ok(()) };
        if at.version < PARTIAL && !on {
            return Err(Error::input(format!(
                "at {} one failing component rolls the whole call back; bindings of 34.0 or later need not",
                at.version
            )));
        }
        if at.version >= PARTIAL {
            headers.out.start(MAIN, "AllOrNoneHeader");
            headers.text("allOrNone", if on { "true" } else { "false" });
            headers.out.end();
        }
        Ok(())
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        match &self.what {
            Sent::Records(records) => {
                records.iter().for_each(|record| write_record(body.out, MAIN, "metadata", *record, None));
            }
            Sent::Named(meta, names) => named(body, meta, names),
            Sent::Renamed { meta, from, to } => {
                body.text("type", meta.name);
                body.text("oldFullName", from);
                body.text("newFullName", to);
            }
        }
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<ComponentResult>, Error> {
        let count = match &self.what {
            Sent::Records(records) => records.len(),
            Sent::Named(_, names) => names.len(),
            Sent::Renamed { .. } => 1,
        };
        let mut results = Vec::with_capacity(count);
        while let Some(tag) = answer.next()? {
            results.push(read_result(&mut answer.xml, &tag)?);
        }
        one_each("components", count, results)
    }

    fn errors(answer: &mut Vec<ComponentResult>, visit: &mut dyn FnMut(&mut dyn AnsweredError)) {
        answer.iter_mut().flat_map(|result| &mut result.errors).for_each(|error| visit(error));
    }
}

/// Reads components by their full names.
struct Read<'a, T> {
    version: Version,
    names: &'a [&'a str],
    plan: &'a mut Plan,
    of: PhantomData<fn() -> T>,
}

impl<T: Component> Call for Read<'_, T> {
    type Answer = Vec<Option<T>>;

    metadata_call!(ops::READ_METADATA);

    fn version(&self) -> Option<Version> {
        Some(self.version)
    }

    fn soap(&self, _: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        named(body, T::META, self.names);
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<Option<T>>, Error> {
        let mut found = Vec::with_capacity(self.names.len());
        while let Some(tag) = answer.next()? {
            read_records(&mut answer.xml, &tag, &mut found, self.plan)?;
        }
        one_each("names", self.names.len(), found)
    }
}

/// Lists components.
struct List<'a> {
    version: Version,
    queries: &'a [ListQuery],
}

impl Call for List<'_> {
    type Answer = Vec<FileProperties>;

    metadata_call!(ops::LIST_METADATA);

    fn version(&self) -> Option<Version> {
        Some(self.version)
    }

    fn soap(&self, at: &At, body: &mut SoapBody<'_>) -> Result<(), Error> {
        for query in self.queries {
            body.out.start(MAIN, "queries");
            if let Some(folder) = &query.folder {
                body.text("folder", folder);
            }
            body.text("type", &query.component_type);
            body.out.end();
        }
        body.text("asOfVersion", &at.version.to_string());
        Ok(())
    }

    fn read_soap(&mut self, answer: &mut SoapAnswer<'_>) -> Result<Vec<FileProperties>, Error> {
        let mut found = Vec::new();
        while let Some(tag) = answer.next()? {
            found.push(tree::read("a listed component", tree::of_element(&mut answer.xml, &tag)?)?);
        }
        Ok(found)
    }
}

/// Keeps the results of a request of `count` components; says whether the next one may be sent.
///
/// # Errors
/// If it is the first one that failed. When a later one does, its components and those behind it say so
/// themselves, so that no result is lost.
fn keep(
    results: &mut Vec<ComponentResult>,
    request: Result<Vec<ComponentResult>, Error>,
    names: &[&str],
    count: usize,
) -> Result<bool, Error> {
    let error = match request {
        Ok(saved) => {
            results.extend(saved);
            return Ok(true);
        }
        Err(error) if results.is_empty() => return Err(error),
        Err(error) => error,
    };
    let (asked, behind) = names[results.len()..].split_at(count);
    let failed = |error: RecordError| move |name: &&str| ComponentResult::failed(name, error.clone());
    results.extend(asked.iter().map(failed(RecordError::of_request(&error))));
    results.extend(behind.iter().map(failed(RecordError::not_sent(&error))));
    Ok(false)
}

/// What to list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListQuery {
    component_type: String,
    folder: Option<String>,
}

impl ListQuery {
    /// All components of a type.
    pub fn of(component_type: impl Into<String>) -> Self {
        Self { component_type: component_type.into(), folder: None }
    }

    /// Those of a folder: dashboards, documents, mail templates and reports lie in folders.
    #[must_use]
    pub fn folder(mut self, folder: impl Into<String>) -> Self {
        self.folder = Some(folder.into());
        self
    }
}

fn most(meta: &Meta) -> usize {
    if MANY_TYPES.contains(&meta.name) { MANY } else { COMPONENTS }
}

/// The version that the bindings pin, if it has the call.
fn version_of(meta: &Meta, since: Version) -> Result<Version, Error> {
    let version = meta.api.version.ok_or_else(|| {
        Error::input(format!("the bindings of {} do not say which API version they are of", meta.name))
    })?;
    if version >= since {
        return Ok(version);
    }
    Err(Error::new(
        ErrorKind::UnsupportedVersion,
        format!(
            "{} is bound at {version}, and this call came with {since}: use bindings of a later version, or Org::legacy",
            meta.name
        ),
    ))
}

fn named(body: &mut SoapBody<'_>, meta: &Meta, names: &[&str]) {
    body.text("type", meta.name);
    names.iter().for_each(|name| body.text("fullNames", name));
}

/// Reads a `ReadResult`.
fn read_records<'i, T: Component>(
    xml: &mut Xml<'i>,
    tag: &Tag<'i>,
    found: &mut Vec<Option<T>>,
    plan: &mut Plan,
) -> Result<(), Error> {
    if !Xml::is_open(tag) {
        return Ok(());
    }
    while let Some(child) = xml.child()? {
        if child.name() != "records" {
            xml.skip(&child)?;
        } else if xml.is_nil(&child) {
            xml.skip(&child)?;
            found.push(None);
        } else {
            let mut record = T::default();
            read_record(xml, &child, &mut record, plan)?;
            // What is not there comes without a name, where it comes at all.
            found.push(record.full_name().is_some().then_some(record));
        }
    }
    Ok(())
}

/// Reads a `SaveResult`, an `UpsertResult` or a `DeleteResult`.
fn read_result<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<ComponentResult, Error> {
    let mut result = ComponentResult::default();
    let mut success = None;
    while let Some(child) = child_of(xml, tag)? {
        match child.name() {
            "fullName" if !xml.is_nil(&child) => result.full_name = xml.text(&child)?.into_owned(),
            "success" => success = Some(is_true(xml, &child)?),
            "created" => result.created = Some(is_true(xml, &child)?),
            "errors" => result.errors.push(read_error(xml, &child)?),
            _ => xml.skip(&child)?,
        }
    }
    result.success = success.ok_or_else(no_result)?;
    Ok(result)
}

#[cfg(test)]
mod tests;
