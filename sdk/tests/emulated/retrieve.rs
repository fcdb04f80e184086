//! Retrieves and descriptions of metadata on the emulated org. SOAP only, whatever the wire.

use super::org::{all_over, client, metadata_org, quick};
use sforce::metadata::{DeployOptions, Manifest, Package, Retrieval, RetrieveRequest, RetrieveStatus};
use sforce::wire::from_xml;
use sforce::{ErrorKind, Id, Org, Version, Wire};
use sforce_bindings::v66::metadata::{CustomObject, RemoteSiteSetting};
use sforce_emulator::{Emulator, Fault, Settings};
use std::time::Duration;

const CLASS: &str = "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\"><apiVersion>60.0</apiVersion>\
                     <status>Active</status></ApexClass>";

/// An org with an object of one field, and a class.
async fn org() -> (Emulator, Org) {
    let emulator = metadata_org(Settings::with_retired_versions()).await;
    let org = client(&emulator, Wire::Rest).at(Version::V66);
    let object = "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\">\
                  <deploymentStatus>Deployed</deploymentStatus><fields><fullName>Size__c</fullName>\
                  <label>Size</label><length>5</length><type>Text</type></fields><label>Widget</label>\
                  <nameField><label>Name</label><type>Text</type></nameField><pluralLabel>Widgets</pluralLabel>\
                  <sharingModel>ReadWrite</sharingModel></CustomObject>";
    let package = Package::new(Version::V66)
        .file("objects/Widget__c.object", object)
        .file("classes/Foo.cls", "class Foo {}")
        .file("classes/Foo.cls-meta.xml", CLASS)
        .members("CustomObject", ["Widget__c"])
        .all("ApexClass");
    let deployment = org.metadata().deploy(&package.zip().unwrap(), &DeployOptions::new()).await.unwrap();
    emulator.advance(Duration::from_secs(60));
    deployment.wait(quick(), |_| {}).await.unwrap().outcome().unwrap();
    emulator.clear_log();
    (emulator, org)
}

fn widgets(version: Version) -> Manifest {
    Manifest::new(version).members("CustomObject", ["Widget__c", "Gone__c"]).all("ApexClass")
}

#[tokio::test]
async fn components_come_back_as_files() {
    let (emulator, org) = org().await;
    let request = RetrieveRequest::unpackaged(widgets(Version::V66));
    let retrieval = org.metadata().retrieve(&request).await.unwrap();
    assert!(retrieval.id().as_str().starts_with("09S"));
    let first = retrieval.status().await.unwrap();
    assert_eq!((first.status, first.zip_file, first.done), (RetrieveStatus::Pending, None, false));
    let error = retrieval.wait(quick().deadline(Duration::from_millis(20)), |_| {}).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Deadline);
    emulator.advance(Duration::from_secs(1));
    assert_eq!(retrieval.status().await.unwrap().status, RetrieveStatus::InProgress);
    emulator.advance(Duration::from_secs(1));
    emulator.fail_next(Fault::Drop);
    let mut told = Vec::new();
    let again = Retrieval::resume(&org, retrieval.id());
    let result = again.wait(quick(), |progress| told.push(progress.status.clone())).await.unwrap();
    assert_eq!(told, [RetrieveStatus::Succeeded]);
    result.outcome().unwrap();
    assert!(result.done && result.success);
    let [message] = result.messages.as_slice() else { panic!("{result:?}") };
    assert!(
        message.to_string().starts_with("package.xml: Entity of type 'CustomObject' 'Gone__c'"),
        "{message}"
    );
    let object = result.file_properties.iter().find(|file| file.full_name == "Widget__c").unwrap();
    assert_eq!(
        (object.component_type.as_str(), object.file_name.as_str()),
        ("CustomObject", "objects/Widget__c.object")
    );
    assert!(
        object.id.is_some() && object.created.is_some() && object.last_modified_by_id.is_some(),
        "{object:?}"
    );

    let files = result.files().unwrap();
    let file = |path: &str| files.iter().find(|file| file.path == path).unwrap();
    assert_eq!(file("classes/Foo.cls").text().unwrap(), "class Foo {}");
    let manifest = Manifest::parse(file("package.xml").text().unwrap()).unwrap();
    assert!(manifest.names("CustomObject", "Widget__c") && manifest.version() == Version::V66);
    // A file is read by its type, and goes back in as it came.
    let object: CustomObject = from_xml(file("objects/Widget__c.object").text().unwrap()).unwrap();
    assert_eq!(object.fields.first().unwrap().full_name.as_deref(), Some("Size__c"));
    let again = Package::new(Version::V66)
        .component(CustomObject { full_name: Some("Widget__c".into()), ..object })
        .file("classes/Foo.cls", file("classes/Foo.cls").bytes.clone())
        .file("classes/Foo.cls-meta.xml", CLASS)
        .members("ApexClass", ["Foo"]);
    let zip = again.zip().unwrap();
    // The zip may be fetched once.
    let error = retrieval.fetch().await.unwrap_err();
    assert_eq!(error.code(), Some("INVALID_LOCATOR"));
    assert!(error.to_string().contains("retrieve again"), "{error}");
    all_over(&emulator, Wire::Soap);

    let deployment = org.over(Wire::Soap).metadata().deploy(&zip, &DeployOptions::new()).await.unwrap();
    emulator.advance(Duration::from_secs(60));
    let result = deployment.wait(quick(), |_| {}).await.unwrap();
    result.outcome().unwrap();
    let field = result.component_successes().iter().find(|it| it.full_name == "Widget__c.Size__c").unwrap();
    assert!(!field.changed, "what came out is what went in: {field:?}");
}

#[tokio::test]
async fn fields_files_and_packages_are_asked_for_by_name() {
    let (emulator, org) = org().await;
    let field = Manifest::new(Version::V66).members("CustomField", ["Widget__c.Size__c"]);
    for (request, path) in [
        (RetrieveRequest::unpackaged(field.clone()), Some("objects/Widget__c.object")),
        (
            RetrieveRequest::unpackaged(field).single_package(false),
            Some("unpackaged/objects/Widget__c.object"),
        ),
        (RetrieveRequest::files(Version::V66, ["classes/Foo.cls"]), Some("classes/Foo.cls")),
        (RetrieveRequest::packages(Version::V66, ["Theirs"]), None),
    ] {
        let retrieval = org.metadata().retrieve(&request).await.unwrap();
        emulator.advance(Duration::from_secs(2));
        let result = retrieval.wait(quick(), |_| {}).await.unwrap();
        match path {
            Some(path) => assert_eq!(result.files().unwrap()[0].path, path),
            None => assert_eq!(result.messages[0].problem, "No package named 'Theirs' found"),
        }
    }
    all_over(&emulator, Wire::Soap);
}

#[tokio::test]
async fn every_version_has_its_own_look() {
    for version in [19, 28, 30, 31, 33, 34, 64, 66].map(Version::new) {
        let (emulator, org) = org().await;
        let org = org.at(version);
        let request = RetrieveRequest::unpackaged(Manifest::new(version).all("ApexClass"));
        let retrieval = org.metadata().retrieve(&request).await.unwrap();
        assert_eq!(retrieval.status().await.unwrap().status, RetrieveStatus::Pending, "{version}");
        emulator.advance(Duration::from_secs(1));
        assert_eq!(retrieval.status().await.unwrap().status, RetrieveStatus::InProgress, "{version}");
        emulator.advance(Duration::from_secs(1));
        let result = retrieval.wait(quick(), |_| {}).await.unwrap();
        assert_eq!((result.status.clone(), result.success), (RetrieveStatus::Succeeded, true), "{version}");
        assert!(result.files().unwrap().iter().any(|file| file.path == "classes/Foo.cls"), "{version}");
        let operations = all_over(&emulator, Wire::Soap);
        let polled = operations.iter().any(|operation| operation == "checkStatus");
        assert_eq!(polled, version <= Version::V30, "{version}: {operations:?}");
    }
}

#[tokio::test]
async fn refusals_have_the_services_code() {
    let (emulator, org) = org().await;
    let unknown = Retrieval::resume(&org, Id::new("09SE00000000zzz").unwrap());
    assert_eq!(unknown.status().await.unwrap_err().code(), Some("INVALID_CROSS_REFERENCE_KEY"));
    assert_eq!(
        unknown.wait(quick(), |_| {}).await.unwrap_err().code(),
        Some("INVALID_CROSS_REFERENCE_KEY"),
        "the wait ends with the first look"
    );
    emulator.expire_session();
    let request = RetrieveRequest::unpackaged(widgets(Version::V66));
    assert_eq!(org.metadata().retrieve(&request).await.unwrap_err().kind(), ErrorKind::Session);
    all_over(&emulator, Wire::Soap);
}

#[tokio::test]
async fn an_org_says_which_types_it_has_and_what_they_are_made_of() {
    let (emulator, org) = org().await;
    let metadata = org.metadata();
    let described = metadata.describe(Version::V66).await.unwrap();
    assert!(described.partial_save_allowed && !described.test_required);
    let object = described.object("CustomObject").unwrap();
    assert_eq!((object.directory_name.as_str(), object.suffix.as_deref()), ("objects", Some("object")));
    assert!(object.child_xml_names.iter().any(|name| name == "CustomField") && !object.in_folder);
    let class = described.object("ApexClass").unwrap();
    assert!(class.meta_file && class.child_xml_names.is_empty());
    assert!(described.object("Report").unwrap().in_folder);
    assert_eq!(described.object("Document").unwrap().suffix, None);

    let ty = metadata.describe_value_type("CustomObject").await.unwrap();
    assert!(ty.api_creatable && ty.api_readable && ty.api_updatable && ty.api_deletable);
    assert!(ty.parent_field.is_none());
    let named = |name: &str| ty.value_type_fields.iter().find(|field| field.name == name).unwrap();
    assert!(named("fullName").is_name_field);
    assert!(
        named("fields").fields.iter().any(|field| field.name == "type" && !field.picklist_values.is_empty())
    );
    let sharing = named("sharingModel");
    assert!(sharing.picklist_values.iter().any(|value| value.value == "ReadWrite" && value.active));
    let field =
        metadata.describe_value_type("{http://soap.sforce.com/2006/04/metadata}CustomField").await.unwrap();
    assert_eq!(field.parent_field.unwrap().foreign_key_domain, ["CustomObject"]);
    let error = metadata.describe_value_type("Nothing").await.unwrap_err();
    assert_eq!(error.code(), Some("INVALID_TYPE"));
    let error = org.at(Version::V32).metadata().describe_value_type("CustomObject").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnsupportedVersion);
    all_over(&emulator, Wire::Soap);

    // A package puts files where the org says.
    let site = RemoteSiteSetting {
        full_name: Some("Acme".into()),
        url: Some("https://acme.example".into()),
        is_active: Some(true),
        disable_protocol_security: Some(false),
        ..RemoteSiteSetting::default()
    };
    let package = Package::new(Version::V66).described(described).component(site);
    assert_eq!(package.contents().unwrap()[1].path, "remoteSiteSettings/Acme.remoteSite");
    let deployment = metadata.deploy(&package.zip().unwrap(), &DeployOptions::new()).await.unwrap();
    emulator.advance(Duration::from_secs(60));
    deployment.wait(quick(), |_| {}).await.unwrap().outcome().unwrap();
    assert!(emulator.component("RemoteSiteSetting", "Acme").is_some());
}

#[tokio::test]
async fn a_listing_says_who_made_what() {
    let (_emulator, org) = org().await;
    let listed =
        org.metadata().list(Version::V66, &[sforce::metadata::ListQuery::of("ApexClass")]).await.unwrap();
    let [class] = listed.as_slice() else { panic!("{listed:?}") };
    assert_eq!((class.full_name.as_str(), class.manageable_state.as_deref()), ("Foo", Some("unmanaged")));
    assert!(class.created_by_id.is_some() && class.last_modified_by_name.is_some());
    assert_eq!((class.file_name.as_str(), class.namespace.as_deref()), ("classes/Foo.cls", None));
}
