//! Recorded traffic: every file decodes, by the types that there are for it, and what was read goes
//! back as the same content.
//!
//! The files are not in the repository, because they are not ours to publish. `SFORCE_DATA` names a
//! folder with `samples/`; without one, a folder `shared/data` beside the repository is tried;
//! without that, the tests say that they were skipped.

#[path = "samples/content.rs"]
mod content;
#[path = "samples/exchanges.rs"]
mod exchanges;
#[path = "samples/metadata.rs"]
mod metadata;
#[path = "samples/played.rs"]
mod played;

use content::{Canonical, same_json};
use serde_json::Value as Json;
use sforce::wire::{Element, from_json, from_xml, to_json_row, to_xml_row, value_from_json, value_to_json};
use sforce::{DynamicObject, Meta, Typed};
use std::fs;
use std::path::{Path, PathBuf};

/// Files that no reader could read, and why.
const UNREADABLE: [(&str, &str); 6] = [
    ("CumulusCI__deploy_DEPLOY.xml", "a template: placeholders stand where elements will"),
    ("CumulusCI__listMetadata_LIST_METADATA.xml", "a template: placeholders stand where elements will"),
    ("esb-connector-salesforce__describeGlobalResponse.xml", DOTS),
    ("esb-connector-salesforce__describeSObjectResponse.xml", DOTS),
    ("esb-connector-salesforce__describeSObjectsResponse.xml", DOTS),
    ("esb-connector-salesforce__queryResponse.xml", DOTS),
];
const DOTS: &str = "its author left elements out, and dots in their place";

fn samples() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder = std::env::var_os("SFORCE_DATA").map_or(beside, PathBuf::from).join("samples");
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: there is no {}; set SFORCE_DATA", folder.display());
    None
}

/// Every file below a folder with this extension, sorted: its name, and what is in it.
fn files(folder: &Path, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap().flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == extension) {
                let name = path.file_name().unwrap().to_string_lossy().into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

/// The JSON documents in a file: a body as it is, or those of a recorded exchange.
fn bodies(text: &str) -> Vec<String> {
    let file: Json = serde_json::from_str(text).unwrap();
    if file.get("method").is_none() {
        return vec![text.to_owned()];
    }
    let body = |name: &str| match file.get(name)? {
        // What is not JSON is XML or CSV of the Bulk API, which this library does not speak.
        Json::String(body) => serde_json::from_str::<Json>(body).ok().map(|_| body.clone()),
        Json::Null => None,
        body => Some(body.to_string()),
    };
    ["request", "request_body", "response", "response_body"].into_iter().filter_map(body).collect()
}

/// An exchange with the Bulk API, which this library does not speak: it writes instants as numbers, so
/// that its rows are read without bindings only.
fn is_bulk(text: &str) -> bool {
    text.contains("/services/async/")
}

/// The types of objects that there are bindings for.
fn bindings() -> Vec<&'static Meta> {
    use sforce_bindings::objects::{
        Account, Case, Contact, Event, Group, Lead, MetadataPackage, MetadataPackageVersion, Opportunity,
        OpportunityContactRole, PackagePushError, PackagePushJob, PackagePushRequest, PackageSubscriber,
        Task,
    };
    vec![
        Account::META,
        Case::META,
        Contact::META,
        Event::META,
        Group::META,
        Lead::META,
        Opportunity::META,
        OpportunityContactRole::META,
        Task::META,
        MetadataPackage::META,
        MetadataPackageVersion::META,
        PackagePushError::META,
        PackagePushJob::META,
        PackagePushRequest::META,
        PackageSubscriber::META,
    ]
}

/// Every row in a document, with the object that it is one of.
fn rows<'a>(json: &'a Json, found: &mut Vec<(&'a str, &'a Json)>) {
    match json {
        Json::Array(items) => items.iter().for_each(|item| rows(item, found)),
        Json::Object(members) => {
            if let Some(name) = json["attributes"]["type"].as_str() {
                found.push((name, json));
            }
            members.values().for_each(|value| rows(value, found));
        }
        _ => {}
    }
}

#[test]
fn every_json_body_goes_back_as_it_came() {
    let Some(folder) = samples() else { return };
    let (bindings, mut documents, mut typed) = (bindings(), 0, 0);
    for (name, text) in files(&folder, "json") {
        for body in bodies(&text) {
            documents += 1;
            let value = value_from_json(&body).unwrap_or_else(|error| panic!("{name}: {error}"));
            let written = value_to_json(&value).unwrap();
            let (came, went) = (
                serde_json::from_str::<Json>(&body).unwrap(),
                serde_json::from_str::<Json>(&written).unwrap(),
            );
            assert_eq!(came, went, "{name}");
            // The very digits, too: a number keeps its text.
            assert_eq!(content::numbers(&body), content::numbers(&written), "{name}");

            let mut found = Vec::new();
            rows(&came, &mut found);
            for (object, row) in found {
                let row_text = row.to_string();
                let dynamic: DynamicObject = from_json(&row_text).unwrap();
                assert_eq!(dynamic.object(), object, "{name}");
                assert_eq!(
                    &serde_json::from_str::<Json>(&to_json_row(&dynamic).unwrap()).unwrap(),
                    row,
                    "{name}"
                );
                let Some(meta) = bindings.iter().find(|meta| meta.name == object && !is_bulk(&text)) else {
                    continue;
                };
                let mut record = (meta.new)();
                sforce::wire::read_json(&row_text, &mut *record)
                    .unwrap_or_else(|error| panic!("{name}: {error}\n{row_text}"));
                let again = serde_json::from_str::<Json>(&to_json_row(&*record).unwrap()).unwrap();
                same_json(&name, row, &again);
                typed += 1;
                // And over the other wire: what REST said, SOAP can say. What has no bindings is text there.
                if record.rest().extra().next().is_none() {
                    let mut back = (meta.new)();
                    sforce::wire::read_xml(&to_xml_row(&*record).unwrap(), &mut *back).unwrap();
                    assert_eq!(&*back, &*record, "{name} over XML");
                }
            }
        }
    }
    println!("{documents} JSON documents, {typed} rows of objects with bindings");
    assert!(documents > 100 && typed > 10, "{documents} documents, {typed} typed rows");
}

#[test]
fn every_xml_document_goes_back_as_it_came() {
    let Some(folder) = samples() else { return };
    let (mut documents, mut unreadable) = (0, Vec::new());
    for (name, text) in files(&folder, "xml") {
        let document = match Element::parse(&text) {
            Ok(document) => document,
            Err(error) => {
                println!("{name}: {error}");
                unreadable.push(name);
                continue;
            }
        };
        documents += 1;
        let again = Element::parse(&document.to_xml().unwrap()).unwrap();
        assert_eq!(again, document, "{name}");
    }
    assert_eq!(unreadable, UNREADABLE.map(|(name, _)| name), "listed with their reasons");
    println!("{documents} XML documents");
    assert!(documents > 70, "{documents}");
}

#[test]
fn every_row_of_the_partner_api_goes_back_as_it_came() {
    let Some(folder) = samples() else { return };
    let mut checked = 0;
    for (name, text) in files(&folder, "xml") {
        let Ok(document) = Element::parse(&text) else { continue };
        let mut found = Vec::new();
        content::partner_rows(&document, &mut found);
        for row in found {
            // The element alone, with the namespaces that it needs.
            let text = row.to_xml().unwrap();
            let record: DynamicObject = from_xml(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(Some(record.object().to_owned()), row.child("type").map(Element::text), "{name}");
            let again = Element::parse(&to_xml_row(&record).unwrap()).unwrap();
            assert_eq!(Canonical::children(&again), Canonical::children(row), "{name}");
            assert_eq!(from_xml::<DynamicObject>(&to_xml_row(&record).unwrap()).unwrap(), record, "{name}");
            if let Some(meta) = bindings().into_iter().find(|meta| meta.name == record.object()) {
                let mut typed = (meta.new)();
                sforce::wire::read_xml(&text, &mut *typed).unwrap();
                let again = Element::parse(&to_xml_row(&*typed).unwrap()).unwrap();
                assert_eq!(Canonical::children(&again), Canonical::children(row), "{name}");
            }
            checked += 1;
        }
    }
    assert!(checked > 4, "{checked} rows");
}

/// Components in answers of the Metadata API, by their types.
#[test]
fn every_component_goes_back_as_it_came() {
    let Some(folder) = samples() else { return };
    let mut checked = 0;
    for (name, text) in files(&folder, "xml") {
        let Ok(document) = Element::parse(&text) else { continue };
        let mut found = Vec::new();
        content::components(&document, &mut found);
        for component in found {
            let (ty, _) = component.xsi_type.clone().unwrap();
            let base = sforce_bindings::v66::metadata::Metadata::META;
            let meta = base.find(&ty).unwrap_or_else(|| panic!("{name}: no type {ty}"));
            let mut record = (meta.new)();
            sforce::wire::read_xml(&component.to_xml().unwrap(), &mut *record).unwrap();
            assert!(record.rest().is_empty(), "{name}: the type knows every element: {record:?}");
            let again = Element::parse(&sforce::wire::to_xml(&*record).unwrap()).unwrap();
            assert_eq!(Canonical::children(&again), Canonical::children(component), "{name}");
            checked += 1;
        }
    }
    assert!(checked > 0);
}
