//! The calls on records, which the partner, the enterprise and the Tooling API
//! share (soap-core, section 5).

use std::sync::Arc;

use sforce_schema::{Field, ObjectFlag};

use super::{Api, Dialect, Outcome, Request, describe, login, no_operation, only, result, sobject};
use crate::actor::Actor;
use crate::cursors::Page;
use crate::id;
use crate::org::{Asked, How, Input, MOST_READ, MOST_WRITTEN, Org, Outcomes, Saved, known_object};
use crate::refusal::Refusal;
use crate::rules;
use crate::time;
use crate::xml::{Element, Writer};

pub(super) fn answer(org: &mut Org, request: &Request<'_>) -> Outcome {
    let operation = request.operation;
    let elements = elements(&operation.name).filter(|_| has(request.api, &operation.name));
    let elements = elements.ok_or_else(|| unknown(request))?;
    only(operation, elements)?;
    let text = |name: &str| operation.text_of(name).unwrap_or_default();
    match operation.name.as_str() {
        "create" => write(org, request, Org::create),
        "update" => write(org, request, Org::update),
        "upsert" => upsert(org, request),
        "delete" => by_id(org, request, |org, by, id| org.delete(by, None, id)),
        "undelete" => by_id(org, request, Org::undelete),
        "emptyRecycleBin" => by_id(org, request, Org::empty_bin),
        "merge" => merge(org, request),
        "retrieve" => retrieve(org, request),
        "query" | "queryAll" => {
            let soql = operation.child("queryString").map(|it| it.text.as_str()).unwrap_or_default();
            let asked = Asked {
                batch: batch(request),
                all: operation.name == "queryAll",
                version: Some(request.version.major),
            };
            page(request, org.query(request.by, soql, asked))
        }
        "queryMore" => page(request, org.query_more(request.by, text("queryLocator"), batch(request))),
        "search" => search(org, request),
        "getUpdated" => {
            let (start, end) = span(operation)?;
            let updates = org.updated(request.by, text("sObjectType"), start, end)?;
            Ok(result(|xml| {
                updates.ids.iter().for_each(|id| xml.leaf("ids", id));
                xml.leaf("latestDateCovered", &date(updates.latest));
            }))
        }
        "getDeleted" => {
            let (start, end) = span(operation)?;
            let deletions = org.deleted(request.by, text("sObjectType"), start, end)?;
            Ok(result(|xml| {
                for record in &deletions.records {
                    xml.nest("deletedRecords", |xml| {
                        xml.leaf("deletedDate", &date(record.at));
                        xml.leaf("id", &record.id);
                    });
                }
                xml.leaf("earliestDateAvailable", &date(deletions.earliest));
                xml.leaf("latestDateCovered", &date(deletions.latest));
            }))
        }
        "describeGlobal" => Ok(describe::global(request)),
        "describeSObject" | "describeSObjects" => describe::objects(org, request),
        "getServerTimestamp" => Ok(result(|xml| xml.leaf("timestamp", &date(request.by.now)))),
        "getUserInfo" => Ok(result(|xml| login::user_info(org, request, xml))),
        "logout" => {
            org.sessions.log_out(request.session);
            Ok(Writer::default())
        }
        "invalidateSessions" => Ok(invalidate(org, request)),
        _ => Err(unknown(request)),
    }
}

/// Whether an API has an operation: the Tooling API has no recycle bin and
/// merges nothing.
fn has(api: Api, operation: &str) -> bool {
    api != Api::Tooling || !["emptyRecycleBin", "merge", "undelete"].contains(&operation)
}

/// The elements that an operation declares; none for one that is not there.
fn elements(operation: &str) -> Option<&'static [&'static str]> {
    Some(match operation {
        "create" | "update" => &["sObjects"],
        // The name of the WSDL, and how clients write it.
        "upsert" => &["externalIDFieldName", "externalIdFieldName", "sObjects"],
        // The name of the WSDL, and how beatbox and pyforce write it.
        "delete" | "undelete" => &["ids", "id"],
        "emptyRecycleBin" => &["ids"],
        "merge" => &["request"],
        "retrieve" => &["fieldList", "sObjectType", "ids"],
        "query" | "queryAll" => &["queryString"],
        "queryMore" => &["queryLocator"],
        "search" => &["searchString"],
        "getUpdated" | "getDeleted" => &["sObjectType", "startDate", "endDate"],
        "describeSObject" | "describeSObjects" => &["sObjectType"],
        "invalidateSessions" => &["sessionIds"],
        "describeGlobal" | "getServerTimestamp" | "getUserInfo" | "logout" => &[],
        _ => return None,
    })
}

/// Calls that the service has, and this org does not.
const NOT_EMULATED: [&str; 24] = [
    "changeOwnPassword",
    "convertLead",
    "deleteByExample",
    "describeAllTabs",
    "describeAppMenu",
    "describeCompactLayouts",
    "describeDataCategoryGroups",
    "describeLayout",
    "describeQuickActions",
    "describeSearchLayouts",
    "describeSoftphoneLayout",
    "describeSoqlListViews",
    "describeTabs",
    "describeTheme",
    "executeAnonymous",
    "executeListView",
    "findDuplicates",
    "findDuplicatesByIds",
    "performQuickActions",
    "process",
    "resetPassword",
    "sendEmail",
    "sendEmailMessage",
    "setPassword",
];

fn unknown(request: &Request<'_>) -> Refusal {
    let name = request.operation.name.as_str();
    if NOT_EMULATED.contains(&name) {
        return Refusal::new("FUNCTIONALITY_NOT_ENABLED", format!("{name} is not emulated"));
    }
    no_operation(request.operation)
}

/// `InvalidateSessionsResult`: errors, success.
fn invalidate(org: &mut Org, request: &Request<'_>) -> Writer {
    let mut xml = Writer::default();
    for id in request.operation.all("sessionIds") {
        let closed = org.sessions.close(id.text.trim());
        xml.nest("result", |xml| {
            if !closed {
                error(xml, &Refusal::new("INVALID_SESSION_ID", "no such session is open"));
            }
            xml.leaf("success", if closed { "true" } else { "false" });
        });
    }
    xml
}

fn date(millis: i64) -> String {
    time::format_date_time(millis, "Z")
}

fn how(request: &Request<'_>) -> How {
    How {
        all_or_none: request.flag("AllOrNoneHeader", "allOrNone"),
        truncate: request.flag("AllowFieldTruncationHeader", "allowFieldTruncation"),
    }
}

/// The records of a write. Unknown objects and fields fail the whole call,
/// before anything is done.
fn inputs(org: &Org, request: &Request<'_>, updates: bool) -> Result<Vec<Input>, Refusal> {
    let records = request.operation.all("sObjects");
    let mut inputs: Vec<Input> = records.map(|record| sobject::input(record, updates)).collect();
    org.fits(&inputs)?;
    for input in &mut inputs {
        if input.object.is_empty() {
            return Err(Refusal::new("INVALID_TYPE", "Must send a concrete entity type."));
        }
        let object = known_object(&request.by.catalog, &input.object)?;
        rules::known(object, &input.fields)?;
        sobject::with_dates(input, object);
    }
    Ok(inputs)
}

fn write(
    org: &mut Org,
    request: &Request<'_>,
    act: fn(&mut Org, &Actor, &Input, How) -> Result<Saved, Refusal>,
) -> Outcome {
    let inputs = inputs(org, request, request.operation.name == "update")?;
    let how = how(request);
    Ok(results(&org.each(&inputs, how.all_or_none, |org, input| act(org, request.by, input, how)), false))
}

fn upsert(org: &mut Org, request: &Request<'_>) -> Outcome {
    let inputs = inputs(org, request, true)?;
    let named = |name: &str| request.operation.text_of(name).filter(|text| !text.is_empty());
    let key = named("externalIDFieldName").or_else(|| named("externalIdFieldName")).unwrap_or("Id");
    let Some(first) = inputs.first() else { return Ok(Writer::default()) };
    let object = first.object.clone();
    Ok(results(&org.upsert_all(request.by, &object, key, &inputs, how(request))?, true))
}

fn by_id(
    org: &mut Org,
    request: &Request<'_>,
    act: fn(&mut Org, &Actor, &str) -> Result<Saved, Refusal>,
) -> Outcome {
    // It has no elements but ids.
    let ids: Vec<String> = request.operation.children.iter().map(|id| id.text.trim().to_owned()).collect();
    if ids.len() > MOST_WRITTEN {
        return Err(org.too_many(MOST_WRITTEN));
    }
    Ok(results(&org.each(&ids, how(request).all_or_none, |org, id| act(org, request.by, id)), false))
}

fn error(xml: &mut Writer, refusal: &Refusal) {
    xml.nest("errors", |xml| {
        for field in &refusal.fields {
            xml.leaf("fields", field);
        }
        xml.leaf("message", &refusal.message);
        xml.leaf("statusCode", &refusal.code);
    });
}

/// `SaveResult`s, `DeleteResult`s and their like: errors, id, success; before
/// them, of an upsert, whether it created.
fn results(outcomes: &Outcomes, upserts: bool) -> Writer {
    let mut xml = Writer::default();
    for outcome in outcomes {
        let created = outcome.as_ref().is_ok_and(|saved| saved.created);
        xml.nest("result", |xml| {
            if upserts {
                xml.leaf("created", if created { "true" } else { "false" });
            }
            match outcome {
                Ok(saved) => {
                    xml.leaf("id", &saved.id);
                    xml.leaf("success", "true");
                }
                Err(refusal) => {
                    error(xml, refusal);
                    xml.nillable("id", None);
                    xml.leaf("success", "false");
                }
            }
        });
    }
    xml
}

/// `MergeResult`: errors, id, mergedRecordIds, success, updatedRelatedIds. Each
/// merge is whole or not at all.
fn merge(org: &mut Org, request: &Request<'_>) -> Outcome {
    let mut xml = Writer::default();
    for merge in request.operation.all("request") {
        let mut master =
            merge.child("masterRecord").map(|record| sobject::input(record, true)).unwrap_or_default();
        let object = known_object(&request.by.catalog, &master.object)?;
        rules::known(object, &master.fields)?;
        sobject::with_dates(&mut master, object);
        let others: Vec<String> = merge.all("recordToMergeIds").map(|id| id.text.trim().to_owned()).collect();
        let outcome = org.atomically(|org| org.merge(request.by, &master, &others, how(request)));
        xml.nest("result", |xml| match &outcome {
            Ok(merged) => {
                xml.leaf("id", &merged.id);
                merged.gone.iter().for_each(|id| xml.leaf("mergedRecordIds", id));
                xml.leaf("success", "true");
                merged.moved.iter().for_each(|id| xml.leaf("updatedRelatedIds", id));
            }
            Err(refusal) => {
                error(xml, refusal);
                xml.nillable("id", None);
                xml.leaf("success", "false");
            }
        });
    }
    Ok(xml)
}

fn retrieve(org: &Org, request: &Request<'_>) -> Outcome {
    let name = request.operation.text_of("sObjectType").unwrap_or_default();
    let catalog = Arc::clone(&request.by.catalog);
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
        sobject::record(&mut xml, Dialect::of(request), "result", org.retrieve(object, id, &fields).as_ref());
    }
    Ok(xml)
}

fn batch(request: &Request<'_>) -> Option<usize> {
    request.header("QueryOptions", "batchSize").and_then(|size| size.parse().ok())
}

fn page(request: &Request<'_>, page: Result<Page, Refusal>) -> Outcome {
    let page = page?;
    let mut xml = Writer::default();
    sobject::page(&mut xml, Dialect::of(request), "result", &page);
    Ok(xml)
}

/// `SearchResult`: queryId, searchRecords.
fn search(org: &mut Org, request: &Request<'_>) -> Outcome {
    let text = request.operation.child("searchString").map(|it| it.text.as_str()).unwrap_or_default();
    let rows = org.search(request.by, text)?;
    Ok(result(|xml| {
        if request.version.major >= 32 {
            xml.leaf("queryId", "emulated");
        }
        for row in &rows {
            xml.nest("searchRecords", |xml| sobject::record(xml, Dialect::of(request), "record", Some(row)));
        }
    }))
}

fn span(operation: &Element) -> Result<(i64, i64), Refusal> {
    let at = |name: &str| {
        let text = operation.text_of(name).unwrap_or_default();
        time::parse_date_time(text).ok_or_else(|| {
            Refusal::new(super::CLIENT, format!("{name}: '{text}' is not a valid value for dateTime"))
        })
    };
    Ok((at("startDate")?, at("endDate")?))
}
