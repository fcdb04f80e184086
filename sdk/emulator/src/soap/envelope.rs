//! Envelopes and faults (soap-core, sections 3 and 8).

use sforce_schema::Version;

use super::{CLIENT, Request};
use crate::http::Answer;
use crate::org::Org;
use crate::refusal::Refusal;
use crate::xml::{SOAP, Writer, XSI};

const XML: &str = "text/xml;charset=UTF-8";
/// The first version with `LimitInfoHeader`.
const LIMITS: u16 = 29;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Api {
    Partner,
    Enterprise,
    Tooling,
    Metadata,
}

/// The first version of the Tooling API whose sObjects have a namespace of their
/// own (seen in WSDLs: not in 35.0, in 38.0).
const TOOLING_SOBJECTS: u16 = 36;

impl Api {
    /// The letter in its endpoint.
    pub(crate) fn letter(self) -> &'static str {
        match self {
            Self::Partner => "u",
            Self::Enterprise => "c",
            Self::Tooling => "T",
            Self::Metadata => "m",
        }
    }

    pub(crate) fn namespace(self) -> &'static str {
        match self {
            Self::Partner => "urn:partner.soap.sforce.com",
            Self::Enterprise => "urn:enterprise.soap.sforce.com",
            Self::Tooling => "urn:tooling.soap.sforce.com",
            Self::Metadata => sforce_schema::METADATA,
        }
    }

    /// The namespace of its sObjects, if it has any.
    pub(crate) fn sobjects(self, version: Version) -> Option<&'static str> {
        match self {
            Self::Partner => Some("urn:sobject.partner.soap.sforce.com"),
            Self::Enterprise => Some("urn:sobject.enterprise.soap.sforce.com"),
            Self::Tooling if version.major < TOOLING_SOBJECTS => Some(self.namespace()),
            Self::Tooling => Some("urn:sobject.tooling.soap.sforce.com"),
            Self::Metadata => None,
        }
    }

    pub(crate) fn fault_namespace(self) -> &'static str {
        match self {
            Self::Partner => "urn:fault.partner.soap.sforce.com",
            Self::Enterprise => "urn:fault.enterprise.soap.sforce.com",
            Self::Tooling => "urn:fault.tooling.soap.sforce.com",
            Self::Metadata => self.namespace(),
        }
    }

    /// Whether its responses tell of limits.
    fn limits(self, version: Version) -> bool {
        matches!(self, Self::Partner | Self::Enterprise) && version.major >= LIMITS
    }
}

/// A response element with what an operation answered.
pub(super) fn response(org: &Org, request: &Request<'_>, content: Writer) -> Answer {
    let (api, operation) = (request.api, request.operation.name.as_str());
    let mut xml = Writer::default();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    let sobjects = api
        .sobjects(request.version)
        .map_or_else(String::new, |namespace| format!(" xmlns:sf=\"{namespace}\""));
    let tag = format!(
        "soapenv:Envelope xmlns:soapenv=\"{SOAP}\" xmlns=\"{}\"{sobjects} xmlns:xsi=\"{XSI}\"",
        api.namespace()
    );
    let limits = api.limits(request.version) && operation != "login";
    let debug = request.header.is_some_and(|all| all.child("DebuggingHeader").is_some());
    xml.nest(&tag, |xml| {
        if limits || debug {
            xml.nest("soapenv:Header", |xml| {
                if debug {
                    xml.nest("DebuggingInfo", |xml| xml.leaf("debugLog", ""));
                }
                if limits {
                    limit_info(org, xml);
                }
            });
        }
        xml.nest("soapenv:Body", |xml| {
            xml.nest(&format!("{operation}Response"), |xml| xml.raw(&content.finish()));
        });
    });
    Answer::of(200, XML, xml.finish())
}

fn limit_info(org: &Org, xml: &mut Writer) {
    xml.nest("LimitInfoHeader", |xml| {
        xml.nest("limitInfo", |xml| {
            xml.leaf("current", &org.requests.to_string());
            xml.leaf("limit", &org.settings.daily_requests.to_string());
            xml.leaf("type", "API REQUESTS");
        });
    });
}

/// The declared fault of a code (soap-core, sections 8 and 9).
fn fault_name(code: &str) -> &'static str {
    match code {
        "INVALID_LOGIN" => "LoginFault",
        "INVALID_FIELD" => "InvalidFieldFault",
        "INVALID_TYPE" => "InvalidSObjectFault",
        "MALFORMED_QUERY" => "MalformedQueryFault",
        "MALFORMED_SEARCH" => "MalformedSearchFault",
        "MALFORMED_ID" => "InvalidIdFault",
        "INVALID_QUERY_LOCATOR" => "InvalidQueryLocatorFault",
        _ => "UnexpectedErrorFault",
    }
}

pub(super) fn fault(api: Api, refusal: &Refusal) -> Answer {
    if refusal.code == CLIENT {
        return unreadable(&refusal.message);
    }
    let code = &refusal.code;
    write_fault(api, &format!("sf:{code}"), &refusal.to_string(), |xml| {
        // The Metadata API's faults come without a detail.
        if api == Api::Metadata {
            return;
        }
        let name = fault_name(code);
        xml.nest("detail", |xml| {
            xml.nest(&format!("sf:{name} xsi:type=\"sf:{name}\""), |xml| {
                xml.leaf("sf:exceptionCode", code);
                xml.leaf("sf:exceptionMessage", &refusal.message);
                if matches!(
                    name,
                    "InvalidFieldFault"
                        | "InvalidSObjectFault"
                        | "MalformedQueryFault"
                        | "MalformedSearchFault"
                ) {
                    let shown = |at: Option<usize>| at.map_or_else(|| "-1".to_owned(), |at| at.to_string());
                    xml.leaf("sf:row", &shown(refusal.position.map(|(row, _)| row)));
                    xml.leaf("sf:column", &shown(refusal.position.map(|(_, column)| column)));
                }
            });
        });
    })
}

/// The fault of the service's XML reader, which has no detail.
pub(crate) fn unreadable(message: &str) -> Answer {
    write_fault(Api::Partner, "soapenv:Client", message, |_| {})
}

/// A fault before the endpoint was looked at.
pub(crate) fn client_fault(code: &str, message: &str) -> Answer {
    fault(Api::Partner, &Refusal::new(code, message))
}

fn write_fault(api: Api, code: &str, text: &str, detail: impl FnOnce(&mut Writer)) -> Answer {
    let mut xml = Writer::default();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    let tag = format!(
        "soapenv:Envelope xmlns:soapenv=\"{SOAP}\" xmlns:sf=\"{}\" xmlns:xsi=\"{XSI}\"",
        api.fault_namespace()
    );
    xml.nest(&tag, |xml| {
        xml.nest("soapenv:Body", |xml| {
            xml.nest("soapenv:Fault", |xml| {
                xml.leaf("faultcode", code);
                xml.leaf("faultstring", text);
                detail(xml);
            });
        });
    });
    Answer::of(500, XML, xml.finish())
}
