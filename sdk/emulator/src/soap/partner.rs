//! The partner API's calls on records (soap-core, sections 4 to 6).

use std::sync::Arc;

use sforce_codegen::schema::{Field, ObjectFlag};

use super::{Outcome, Request, no_operation, only};
use crate::cursors::Page;
use crate::id;
use crate::org::{Input, MOST_READ, MOST_WRITTEN, Org, Outcomes, known_object};
use crate::refusal::Refusal;
use crate::row::{Cell, Row};
use crate::rules;
use crate::sessions::{ORG, org_id, user_id};
use crate::time;
use crate::value::Raw;
use crate::xml::{Element, Writer};

pub(super) fn answer(org: &mut Org, request: &Request<'_>) -> Outcome {
    let elements = elements(&request.operation.name).ok_or_else(|| no_operation(request.operation))?;
    only(request.operation, elements)?;
    match request.operation.name.as_str() {
        "create" => write(org, request, Org::create),
        "update" => write(org, request, Org::update),
        "delete" => delete(org, request),
        "retrieve" => retrieve(org, request),
        "query" => {
            let text = request.operation.child("queryString").map(|it| it.text.as_str()).unwrap_or_default();
            page(org.query(text, batch(request)))
        }
        "queryMore" => {
            let locator = request.operation.text_of("queryLocator").unwrap_or_default();
            page(org.query_more(locator, batch(request)))
        }
        "getServerTimestamp" => {
            let now = time::format_date_time(org.clock.now(), "Z");
            Ok(result(|xml| xml.leaf("timestamp", &now)))
        }
        "getUserInfo" => Ok(result(|xml| user_info(org, request, xml))),
        "logout" => {
            org.sessions.close(request.session);
            Ok(Writer::default())
        }
        _ => Err(no_operation(request.operation)),
    }
}

/// The elements that an operation declares; none for one that is not there.
fn elements(operation: &str) -> Option<&'static [&'static str]> {
    Some(match operation {
        "create" | "update" => &["sObjects"],
        "delete" => &["ids"],
        "retrieve" => &["fieldList", "sObjectType", "ids"],
        "query" => &["queryString"],
        "queryMore" => &["queryLocator"],
        "getServerTimestamp" | "getUserInfo" | "logout" => &[],
        _ => return None,
    })
}

pub(super) fn login(org: &mut Org, request: &Request<'_>) -> Outcome {
    if request.version.major >= org.settings.login_refused_from {
        let message = format!("login() is not available in API version {}", request.version);
        return Err(Refusal::new("UNSUPPORTED_API_VERSION", message));
    }
    let text = |name: &str| request.operation.child(name).map_or("", |it| it.text.as_str());
    let session = org.sessions.log_in(text("username").trim(), text("password")).map_err(|_| {
        Refusal::new("INVALID_LOGIN", "Invalid username, password, security token; or user locked out.")
    })?;
    let url = |api: &str| format!("{}/services/Soap/{api}/{}/{ORG}", org.url, request.version);
    Ok(result(|xml| {
        if request.version.major >= 10 {
            xml.leaf("metadataServerUrl", &url("m"));
        }
        xml.leaf("passwordExpired", "false");
        if request.version.major >= 13 {
            xml.leaf("sandbox", "false");
        }
        xml.leaf("serverUrl", &url("u"));
        xml.leaf("sessionId", &session);
        xml.leaf("userId", &user_id());
        xml.nest("userInfo", |xml| user_info(org, request, xml));
    }))
}

/// `GetUserInfoResult`: each element, the version that it came with, its value.
fn user_info(org: &Org, request: &Request<'_>, xml: &mut Writer) {
    let (organization, user) = (org_id(), user_id());
    let profile = id::complete("00e000000000001");
    let name = org.sessions.user_name();
    let elements: [(&str, u16, Option<&str>); 24] = [
        ("accessibilityMode", 0, Some("false")),
        ("chatterExternal", 40, Some("false")),
        ("currencySymbol", 0, Some("$")),
        ("orgAttachmentFileSizeLimit", 21, Some("5242880")),
        ("orgDefaultCurrencyIsoCode", 11, Some("USD")),
        ("orgDefaultCurrencyLocale", 39, Some("en_US")),
        ("orgDisallowHtmlAttachments", 17, Some("false")),
        ("orgHasPersonAccounts", 13, Some("false")),
        ("organizationId", 0, Some(&organization)),
        ("organizationMultiCurrency", 0, Some("false")),
        ("organizationName", 0, Some("Emulated Org")),
        ("profileId", 0, Some(&profile)),
        ("roleId", 0, None),
        ("sessionSecondsValid", 21, Some("7200")),
        ("userDefaultCurrencyIsoCode", 0, None),
        ("userEmail", 0, Some(name)),
        ("userFullName", 0, Some("Emulated User")),
        ("userId", 0, Some(&user)),
        ("userLanguage", 0, Some("en_US")),
        ("userLocale", 0, Some("en_US")),
        ("userName", 0, Some(name)),
        ("userTimeZone", 0, Some("GMT")),
        ("userType", 10, Some("Standard")),
        ("userUiSkin", 0, Some("Theme3")),
    ];
    for (element, since, value) in elements {
        if request.version.major >= since {
            xml.nillable(element, value);
        }
    }
}

fn result(inside: impl FnOnce(&mut Writer)) -> Writer {
    let mut xml = Writer::default();
    xml.nest("result", inside);
    xml
}

fn write(
    org: &mut Org,
    request: &Request<'_>,
    act: fn(&mut Org, &Input) -> Result<String, Refusal>,
) -> Outcome {
    let updates = request.operation.name == "update";
    let inputs: Vec<Input> = request.operation.all("sObjects").map(|record| input(record, updates)).collect();
    org.fits(&inputs)?;
    // Unknown objects and fields fail the whole call, before anything is done.
    for input in &inputs {
        let catalog = Arc::clone(&org.catalog);
        let object = known_object(&catalog, &input.object)?;
        rules::known(object, &input.fields)?;
    }
    let outcomes = org.each(&inputs, all_or_none(request), act);
    Ok(results(outcomes))
}

fn all_or_none(request: &Request<'_>) -> bool {
    request.flag("AllOrNoneHeader", "allOrNone")
}

/// A partner sObject. Its elements are known by their local names; in whatever
/// namespace and order clients send them.
fn input(record: &Element, updates: bool) -> Input {
    let mut input = Input::default();
    let mut nulls = Vec::new();
    for child in &record.children {
        let text = child.text.trim();
        match child.name.as_str() {
            "type" => text.clone_into(&mut input.object),
            "fieldsToNull" if !text.is_empty() => nulls.push(text.to_owned()),
            // On create an id stays a field, and is refused as one.
            "Id" | "id" if updates => {
                input.id = Some(text).filter(|text| !text.is_empty()).map(ToOwned::to_owned);
            }
            // What is empty or nil is not looked at: only `fieldsToNull` clears.
            _ if child.nil || (text.is_empty() && child.children.is_empty()) => {}
            name => input.fields.push((name.to_owned(), raw(child))),
        }
    }
    if updates {
        input.fields.retain(|(name, _)| !nulls.iter().any(|null| null.eq_ignore_ascii_case(name)));
        input.fields.extend(nulls.into_iter().map(|name| (name, Raw::Null)));
    }
    input
}

fn raw(element: &Element) -> Raw {
    if element.children.is_empty() {
        return Raw::Text(element.text.clone());
    }
    let inner = element.children.iter().filter(|child| child.name != "type" && !child.nil);
    Raw::Nested(inner.map(|child| (child.name.clone(), raw(child))).collect())
}

fn delete(org: &mut Org, request: &Request<'_>) -> Outcome {
    let ids: Vec<String> = request.operation.all("ids").map(|id| id.text.trim().to_owned()).collect();
    if ids.len() > MOST_WRITTEN {
        return Err(org.too_many(MOST_WRITTEN));
    }
    Ok(results(org.each(&ids, all_or_none(request), |org, id| org.delete(None, id))))
}

/// `SaveResult`s and `DeleteResult`s: errors, id, success.
fn results(outcomes: Outcomes) -> Writer {
    let mut xml = Writer::default();
    for outcome in outcomes {
        xml.nest("result", |xml| match outcome {
            Ok(id) => {
                xml.leaf("id", &id);
                xml.leaf("success", "true");
            }
            Err(refusal) => {
                xml.nest("errors", |xml| {
                    for field in &refusal.fields {
                        xml.leaf("fields", field);
                    }
                    xml.leaf("message", &refusal.message);
                    xml.leaf("statusCode", &refusal.code);
                });
                xml.nillable("id", None);
                xml.leaf("success", "false");
            }
        });
    }
    xml
}

fn retrieve(org: &Org, request: &Request<'_>) -> Outcome {
    let name = request.operation.text_of("sObjectType").unwrap_or_default();
    let catalog = Arc::clone(&org.catalog);
    let object = known_object(&catalog, name)?;
    org.allowed(object, ObjectFlag::Retrieveable, "retrieve")?;
    let mut fields: Vec<&Field> = Vec::new();
    for name in request
        .operation
        .text_of("fieldList")
        .unwrap_or_default()
        .split(',')
        .map(str::trim)
        .filter(|it| !it.is_empty())
    {
        fields.push(rules::field(object, name)?);
    }
    if fields.is_empty() {
        return Err(Refusal::new("MISSING_ARGUMENT", "fieldList names no field"));
    }
    let ids: Vec<&str> = request.operation.all("ids").map(|id| id.text.trim()).collect();
    if ids.len() > MOST_READ {
        return Err(org.too_many(MOST_READ));
    }
    if let Some(bad) = ids.iter().find(|text| id::canonical(text).is_none()) {
        return Err(Refusal::new("MALFORMED_ID", format!("malformed id {bad}")));
    }
    let mut xml = Writer::default();
    for id in ids {
        record(&mut xml, "result", org.retrieve(object, id, &fields).as_ref());
    }
    Ok(xml)
}

fn batch(request: &Request<'_>) -> Option<usize> {
    request.header("QueryOptions", "batchSize").and_then(|size| size.parse().ok())
}

/// `QueryResult`: done, queryLocator, records, size.
fn page(page: Result<Page, Refusal>) -> Outcome {
    let page = page?;
    let mut xml = Writer::default();
    xml.nest("result xsi:type=\"QueryResult\"", |xml| {
        xml.leaf("done", if page.next.is_none() { "true" } else { "false" });
        xml.nillable("queryLocator", page.next.as_deref());
        for row in &page.rows {
            record(xml, "records", Some(row));
        }
        xml.leaf("size", &page.total.to_string());
    });
    Ok(xml)
}

/// An sObject: its type, the Id of the base type, its fields in SELECT order.
/// The Id comes twice when it was selected, and as nil when it was not.
fn record(xml: &mut Writer, tag: &str, row: Option<&Row>) {
    let Some(row) = row else {
        xml.nillable(tag, None);
        return;
    };
    xml.nest(&format!("{tag} xsi:type=\"sf:sObject\""), |xml| {
        xml.leaf("sf:type", &row.object);
        let selected = row.cells.iter().any(|(name, _)| name == "Id");
        xml.nillable("sf:Id", selected.then_some(row.id.as_str()));
        for (name, cell) in &row.cells {
            let tag = format!("sf:{name}");
            match cell {
                Cell::Value(value) => xml.nillable(&tag, value.lexical().as_deref()),
                Cell::Parent(parent) => record(xml, &tag, parent.as_ref()),
                Cell::Compound { parts: None, .. } => xml.nillable(&tag, None),
                Cell::Compound { address, parts: Some(parts) } => compound(xml, &tag, *address, parts),
            }
        }
    });
}

/// An address extends a location, so latitude and longitude come first.
fn compound(xml: &mut Writer, tag: &str, address: bool, parts: &[(String, crate::value::Value)]) {
    let kind = if address { "address" } else { "location" };
    let is_location = |name: &str| matches!(name, "latitude" | "longitude");
    let mut sorted: Vec<_> = parts.iter().collect();
    sorted.sort_by_key(|(name, _)| (!is_location(name), name.as_str()));
    xml.nest(&format!("{tag} xsi:type=\"{kind}\""), |xml| {
        for (name, value) in sorted {
            xml.nillable(name, value.lexical().as_deref());
        }
    });
}
