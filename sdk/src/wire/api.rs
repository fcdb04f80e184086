//! The SOAP APIs.

/// A SOAP API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SoapApi {
    /// sObjects of any org, untyped on the wire.
    Partner,
    /// Metadata components.
    Metadata,
    /// Development objects.
    Tooling,
}

impl SoapApi {
    /// The namespace of its calls and results.
    pub const fn namespace(self) -> &'static str {
        match self {
            Self::Partner => "urn:partner.soap.sforce.com",
            Self::Metadata => "http://soap.sforce.com/2006/04/metadata",
            Self::Tooling => "urn:tooling.soap.sforce.com",
        }
    }

    /// The namespace of its sObjects.
    pub(crate) fn object_namespace(self) -> Option<&'static str> {
        match self {
            Self::Partner => Some("urn:sobject.partner.soap.sforce.com"),
            Self::Tooling => Some("urn:sobject.tooling.soap.sforce.com"),
            Self::Metadata => None,
        }
    }

    /// The letter of its endpoint, `/services/Soap/{letter}/{version}`.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Self::Partner => "u",
            Self::Metadata => "m",
            Self::Tooling => "T",
        }
    }
}
