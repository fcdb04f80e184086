//! Recorded traffic: every file decodes, by the types that there are for it, and what was read goes
//! back as the same content.
//!
//! The files are not in the repository, because they are not ours to publish. `SFORCE_DATA` names a
//! folder with `samples/`; without one, a folder `shared/data` beside the repository is tried;
//! without that, the tests say that they were skipped.
//!
//! Any recordings will do. How many there are of what, and what is among them that nothing reads, is
//! known of those only that the tests were written with: see `Corpus::is_ours`.

#[path = "samples/content.rs"]
mod content;
#[path = "samples/corpus.rs"]
mod corpus;
#[path = "samples/exchange.rs"]
mod exchange;
#[path = "samples/exchanges.rs"]
mod exchanges;
#[path = "samples/metadata.rs"]
mod metadata;
#[path = "samples/played.rs"]
mod played;

use content::{Canonical, Sender, same_json};
use corpus::{Corpus, UNREADABLE};
use serde_json::Value as Json;
use sforce::wire::{Element, from_json, from_xml, to_json_row, to_xml_row, value_from_json, value_to_json};
use sforce::{DynamicObject, ErrorKind, Meta, Typed};

/// The JSON documents in a file, and who sent each: a body as it is, or those of a recorded exchange.
fn bodies(text: &str) -> Vec<(Sender, String)> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    let file: Json = serde_json::from_str(text).unwrap();
    if file.get("method").is_none() {
        return vec![(Sender::Service, text.to_owned())];
    }
    let body = |(sender, name): (Sender, &str)| match file.get(name)? {
        // What is not JSON is XML or CSV of the Bulk API, which this library does not speak.
        Json::String(body) => serde_json::from_str::<Json>(body).ok().map(|_| (sender, body.clone())),
        Json::Null => None,
        body => Some((sender, body.to_string())),
    };
    let (client, service) = (Sender::Client, Sender::Service);
    [(client, "request"), (client, "request_body"), (service, "response"), (service, "response_body")]
        .into_iter()
        .filter_map(body)
        .collect()
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
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let (bindings, mut documents, mut typed) = (bindings(), 0, 0);
    corpus.each("json", |name, text| {
        for (sender, body) in bodies(text) {
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
                let Some(meta) = bindings.iter().find(|meta| meta.name == object && !is_bulk(text)) else {
                    continue;
                };
                let mut record = (meta.new)();
                sforce::wire::read_json(&row_text, &mut *record)
                    .unwrap_or_else(|error| panic!("{name}: {error}\n{row_text}"));
                let again = serde_json::from_str::<Json>(&to_json_row(&*record).unwrap()).unwrap();
                same_json(name, sender, row, &again);
                typed += 1;
                // And over the other wire: what REST said, SOAP can say, but for characters that XML has not.
                let xml = match to_xml_row(&*record) {
                    Err(error) if error.kind() == ErrorKind::Input => continue,
                    xml => xml.unwrap(),
                };
                let mut back = (meta.new)();
                sforce::wire::read_xml(&xml, &mut *back).unwrap();
                assert_eq!(&*back, &*record, "{name} over XML");
            }
        }
    });
    println!("{documents} JSON documents, {typed} rows of objects with bindings");
    if corpus.is_ours() {
        assert!(documents > 100 && typed > 10, "{documents} documents, {typed} typed rows");
    }
    corpus.end();
}

#[test]
fn every_xml_document_goes_back_as_it_came() {
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let (mut documents, mut unreadable) = (0, Vec::new());
    corpus.each("xml", |name, text| {
        let document = match Element::parse(text) {
            Ok(document) => document,
            Err(error) => {
                let listed = UNREADABLE.iter().find(|(listed, _)| *listed == name);
                let (listed, why) = listed.unwrap_or_else(|| panic!("{name}: {error}"));
                println!("{name}: {error}: {why}");
                unreadable.push(*listed);
                return;
            }
        };
        documents += 1;
        let again = Element::parse(&document.to_xml().unwrap()).unwrap();
        assert_eq!(again, document, "{name}");
    });
    println!("{documents} XML documents");
    if corpus.is_ours() {
        assert_eq!(unreadable, UNREADABLE.map(|(name, _)| name), "listed with their reasons");
        assert!(documents > 70, "{documents}");
    }
    corpus.end();
}

#[test]
fn every_row_of_the_partner_api_goes_back_as_it_came() {
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let mut checked = 0;
    corpus.each("xml", |name, text| {
        // What cannot be read fails where all documents are read.
        let Ok(document) = Element::parse(text) else { return };
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
    });
    println!("{checked} rows of the partner API");
    if corpus.is_ours() {
        assert!(checked > 4, "{checked} rows");
    }
    corpus.end();
}

/// Components in answers of the Metadata API, by their types.
#[test]
fn every_component_goes_back_as_it_came() {
    let Some(mut corpus) = Corpus::at_hand() else { return };
    let (strangers, mut checked) = (corpus.has_strangers(), 0);
    corpus.each("xml", |name, text| {
        let Ok(document) = Element::parse(text) else { return };
        let mut found = Vec::new();
        content::components(&document, &mut found);
        for component in found {
            let (ty, _) = component.xsi_type.clone().unwrap();
            let base = sforce_bindings::v66::metadata::Metadata::META;
            let meta = base.find(&ty).unwrap_or_else(|| panic!("{name}: no type {ty}"));
            let mut record = (meta.new)();
            sforce::wire::read_xml(&component.to_xml().unwrap(), &mut *record).unwrap();
            // Of another version there may be elements that the type does not know.
            let known = record.extra().is_empty();
            assert!(known || strangers, "{name}: the type knows every element: {record:?}");
            let again = Element::parse(&sforce::wire::to_xml(&*record).unwrap()).unwrap();
            assert_eq!(Canonical::children(&again), Canonical::children(component), "{name}");
            checked += 1;
        }
    });
    println!("{checked} components");
    if corpus.is_ours() {
        assert!(checked > 0);
    }
    corpus.end();
}
