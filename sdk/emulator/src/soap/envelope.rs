//! Envelopes and faults (soap-core, sections 3 and 8).

use sforce_codegen::schema::Version;

use super::CLIENT;
use crate::http::Answer;
use crate::org::Org;
use crate::refusal::Refusal;
use crate::xml::{Writer, XSI};

const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";
const XML: &str = "text/xml;charset=UTF-8";
/// The first version with `LimitInfoHeader`.
const LIMITS: u16 = 29;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Api {
    Partner,
    Metadata,
}

impl Api {
    pub(super) fn namespace(self) -> &'static str {
        match self {
            Self::Partner => "urn:partner.soap.sforce.com",
            Self::Metadata => "http://soap.sforce.com/2006/04/metadata",
        }
    }

    fn fault_namespace(self) -> &'static str {
        match self {
            Self::Partner => "urn:fault.partner.soap.sforce.com",
            Self::Metadata => self.namespace(),
        }
    }
}

/// A response element with what an operation answered.
pub(super) fn response(org: &Org, api: Api, version: Version, operation: &str, content: Writer) -> Answer {
    let mut xml = Writer::default();
    xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    let sobjects = if api == Api::Partner { " xmlns:sf=\"urn:sobject.partner.soap.sforce.com\"" } else { "" };
    let tag = format!(
        "soapenv:Envelope xmlns:soapenv=\"{SOAP}\" xmlns=\"{}\"{sobjects} xmlns:xsi=\"{XSI}\"",
        api.namespace()
    );
    xml.nest(&tag, |xml| {
        if api == Api::Partner && version.major >= LIMITS && operation != "login" {
            xml.nest("soapenv:Header", |xml| {
                xml.nest("LimitInfoHeader", |xml| {
                    xml.nest("limitInfo", |xml| {
                        xml.leaf("current", &org.requests.to_string());
                        xml.leaf("limit", &org.settings.daily_requests.to_string());
                        xml.leaf("type", "API REQUESTS");
                    });
                });
            });
        }
        xml.nest("soapenv:Body", |xml| {
            xml.nest(&format!("{operation}Response"), |xml| xml.raw(&content.finish()));
        });
    });
    Answer::of(200, XML, xml.finish())
}

/// The declared fault of a code (soap-core, sections 8 and 9).
fn fault_name(code: &str) -> &'static str {
    match code {
        "INVALID_LOGIN" => "LoginFault",
        "INVALID_FIELD" => "InvalidFieldFault",
        "INVALID_TYPE" => "InvalidSObjectFault",
        "MALFORMED_QUERY" => "MalformedQueryFault",
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
                if matches!(name, "InvalidFieldFault" | "InvalidSObjectFault" | "MalformedQueryFault") {
                    let shown = |at: Option<usize>| at.map_or_else(|| "-1".to_owned(), |at| at.to_string());
                    xml.leaf("sf:row", &shown(refusal.position.map(|(row, _)| row)));
                    xml.leaf("sf:column", &shown(refusal.position.map(|(_, column)| column)));
                }
            });
        });
    })
}

/// The fault of the service's XML reader, which has no detail.
pub(super) fn unreadable(message: &str) -> Answer {
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
