//! Names in addresses and elements, and the limits of addresses.

use crate::error::{Error, ErrorKind};
use crate::record::{Meta, Record, Typed};
use crate::wire::SoapApi;

/// An address may be so long, with some room for the host.
pub(crate) const ADDRESS: usize = 16_384 - 256;

/// Makes sure that a statement fits in an address.
///
/// # Errors
/// If it does not: SOAP takes 100,000 characters.
pub(crate) fn fits_address(what: &str, path: &str) -> Result<(), Error> {
    if path.len() <= ADDRESS {
        return Ok(());
    }
    Err(Error::new(
        ErrorKind::NotOnThisWire,
        format!(
            "the {what} is too long for an address, which REST needs it to be: use Wire::Soap, which takes 100,000 \
             characters"
        ),
    ))
}

pub(crate) fn misnamed(name: &str) -> Error {
    Error::input(format!("{name:?} is not the name of an object or a field"))
}

/// The name of an object, to stand in a path.
///
/// # Errors
/// If it is none.
pub(crate) fn object_name(name: &str) -> Result<&str, Error> {
    if is_name(name) { Ok(name) } else { Err(misnamed(name)) }
}

pub(crate) fn is_name(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(plain)
}

/// What the WSDL of an API calls an argument that the partner API calls this.
pub(crate) fn argument(api: SoapApi, call: &str, partner: &'static str) -> &'static str {
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

pub(crate) fn is_id(name: &str) -> bool {
    name.eq_ignore_ascii_case("Id")
}

/// Whether an object belongs to the Tooling API.
pub(crate) fn is_tooling(meta: &Meta) -> bool {
    meta.object.is_some_and(|object| object.tooling)
}

/// The API of an object that belongs to the Tooling API, or does not.
pub(crate) fn api_of(tooling: bool) -> SoapApi {
    if tooling { SoapApi::Tooling } else { SoapApi::Partner }
}

/// A record as the type that it was read as.
pub(crate) fn typed<T: Typed>(mut record: Box<dyn Record>) -> Result<T, Error> {
    match record.downcast_mut::<T>() {
        Some(record) => Ok(std::mem::take(record)),
        None => Err(Error::new(
            ErrorKind::Decode,
            format!("expected a record of {}, found one of {}", T::META.name, record.meta().name),
        )),
    }
}
