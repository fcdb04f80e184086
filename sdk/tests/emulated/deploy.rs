//! Deployments on the emulated org, from a package with typed components to every end, over both
//! wires.

mod waiting;

use super::org::{all_over, client, label, metadata_org, quick, room};
use sforce::metadata::{
    DeployMessage, DeployOptions, DeployResult, DeployStatus, Deployment, Manifest, Package, ProblemType,
    TestLevel,
};
use sforce::{Blob, ErrorKind, Id, Number, Org, Version, Wire};
use sforce_bindings::v66::metadata::{
    ApexClass, ApexCodeUnitStatus, CustomField, CustomObject, CustomTab, FieldType, LanguageSettings,
};
use sforce_emulator::{DeployFailure, Emulator, PlannedTest, Settings};
use std::time::Duration;

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];
const MINUTE: Duration = Duration::from_secs(60);

async fn org(wire: Wire) -> (Emulator, Org) {
    let emulator = metadata_org(Settings::with_retired_versions()).await;
    let org = client(&emulator, wire).at(Version::V66);
    (emulator, org)
}

fn field(name: &str) -> CustomField {
    let mut field =
        CustomField { full_name: Some(name.into()), label: Some("A field".into()), ..CustomField::default() };
    field.r#type = FieldType::Checkbox.into();
    field.default_value = Some("false".into());
    field
}

fn class(name: &str, body: &str) -> ApexClass {
    ApexClass {
        full_name: Some(name.into()),
        content: Some(Blob::from(body.as_bytes().to_vec())),
        api_version: Some(Number::from(66)),
        status: ApexCodeUnitStatus::Active.into(),
        ..ApexClass::default()
    }
}

fn package() -> Package {
    Package::new(Version::V66)
}

/// A package with one good class.
fn good() -> Package {
    package().component(class("Good", "public class Good {}"))
}

/// A package with one good class and one that does not compile.
fn half() -> Package {
    good().component(class("Bad", "public class Bad {\n  void m( {\n}"))
}

async fn deploy(org: &Org, package: &Package, options: &DeployOptions) -> Deployment {
    org.metadata().deploy(&package.zip().unwrap(), options).await.unwrap()
}

/// Deploys, lets it end, and gives its result.
async fn ended(emulator: &Emulator, org: &Org, package: &Package, options: &DeployOptions) -> DeployResult {
    let deployment = deploy(org, package, options).await;
    emulator.advance(MINUTE);
    deployment.wait(quick(), |_| {}).await.unwrap()
}

fn names(messages: &[DeployMessage]) -> Vec<&str> {
    messages.iter().map(|message| message.full_name.as_str()).collect()
}

#[tokio::test]
async fn typed_components_are_deployed() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        emulator.seed_component("ApexClass", "Old", None).unwrap();
        // A field lies in the file of its object, whether that comes with it or not.
        let package = package()
            .component(field("Room__c.Free__c"))
            .component(room("Room__c"))
            .component(class("RoomKeeper", "public class RoomKeeper { Room__c room; }"))
            .components([label("Welcome"), label("Farewell")])
            .delete_after("ApexClass", ["Old"]);
        let paths: Vec<_> = package.contents().unwrap().into_iter().map(|file| file.path).collect();
        assert_eq!(
            paths,
            [
                "package.xml",
                "destructiveChangesPost.xml",
                "classes/RoomKeeper.cls",
                "classes/RoomKeeper.cls-meta.xml",
                "labels/CustomLabels.labels",
                "objects/Room__c.object"
            ]
        );
        let deployment = deploy(&org, &package, &DeployOptions::new()).await;
        assert!(deployment.id().as_str().starts_with("0Af"));
        let first = deployment.status().await.unwrap();
        assert_eq!(
            (first.status, first.id, first.details),
            (DeployStatus::Pending, Some(deployment.id()), None)
        );
        emulator.advance(Duration::from_secs(2));
        let running = deployment.status().await.unwrap();
        assert_eq!(running.status, DeployStatus::InProgress);
        assert!(running.state_detail.is_some() && running.number_components_total > 0, "{running:?}");
        assert!(running.to_string().starts_with("InProgress: "), "{running}");
        emulator.advance(MINUTE);
        let mut told = Vec::new();
        let result = deployment.wait(quick(), |progress| told.push(progress.to_string())).await.unwrap();
        assert_eq!(told, ["Succeeded: 6 of 6 components"]);
        result.outcome().unwrap();
        assert!(result.success && result.done && result.rollback_on_error && !result.check_only);
        assert!(result.completed_date >= result.start_date && result.created_by.is_some());
        assert!(result.number_files == Some(6) && result.zip_size > Some(0));
        assert!(result.component_failures().is_empty());
        let names = names(result.component_successes());
        assert!(
            ["Room__c.Free__c", "Welcome", "Old", "package.xml"].iter().all(|name| names.contains(name)),
            "{names:?}"
        );
        let deleted = result.component_successes().iter().find(|message| message.deleted).unwrap();
        assert_eq!(deleted.file_name, "destructiveChangesPost.xml");

        for (kind, name) in [
            ("CustomObject", "Room__c"),
            ("CustomField", "Room__c.Free__c"),
            ("ApexClass", "RoomKeeper"),
            ("CustomLabel", "Farewell"),
        ] {
            assert!(emulator.component(kind, name).is_some(), "{kind} {name}");
        }
        assert!(emulator.component("ApexClass", "Old").is_none());
        // What was sent is what the service has.
        let read: Vec<Option<CustomObject>> =
            client(&emulator, wire).metadata().read(&["Room__c"]).await.unwrap();
        assert_eq!(read[0].as_ref().unwrap().label.as_deref(), Some("Room & Board"));
        emulator.clear_log();
        // A field alone leaves its object as it is.
        let alone = self::package().component(field("Room__c.Clean__c"));
        ended(&emulator, &org, &alone, &DeployOptions::new()).await.outcome().unwrap();
        assert!(emulator.component("CustomField", "Room__c.Free__c").is_some());
        assert!(emulator.component("CustomField", "Room__c.Clean__c").is_some());
        let operations = all_over(&emulator, wire);
        assert_eq!(operations, ["deploy", "checkDeployStatus", "checkDeployStatus"]);
        assert!(emulator.log().iter().all(|exchange| match wire {
            Wire::Rest => exchange.path.starts_with("/services/data/v66.0/metadata/deployRequest"),
            _ => exchange.path == "/services/Soap/m/66.0",
        }));
    }
}

#[tokio::test]
async fn files_as_they_are_and_several_packages_are_deployed() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let meta = "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\"><apiVersion>60.0</apiVersion>\
                    <status>Active</status></ApexClass>";
        let of = |name: &str| {
            Package::new(Version::V60)
                .file(format!("classes/{name}.cls"), format!("class {name} {{}}"))
                .file(format!("classes/{name}.cls-meta.xml"), meta)
                .all("ApexClass")
        };
        ended(&emulator, &org, &of("One"), &DeployOptions::new()).await.outcome().unwrap();
        let zip = Package::zip_all(&[("first", of("Two")), ("second", of("Three"))]).unwrap();
        let deployment =
            org.metadata().deploy(&zip, &DeployOptions::new().single_package(false)).await.unwrap();
        emulator.advance(MINUTE);
        let result = deployment.wait(quick(), |_| {}).await.unwrap();
        result.outcome().unwrap();
        // The names of files carry the directory.
        assert!(result.component_successes().iter().any(|it| it.file_name == "second/classes/Three.cls"));
        assert!(["One", "Two", "Three"].iter().all(|name| emulator.component("ApexClass", name).is_some()));
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn what_fails_says_where_and_changes_nothing() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let result = ended(&emulator, &org, &half(), &DeployOptions::new()).await;
        assert_eq!((result.status.clone(), result.success), (DeployStatus::Failed, false));
        assert_eq!(result.number_component_errors, 1);
        let [failure] = result.component_failures() else { panic!("{result:?}") };
        assert_eq!((failure.component_type.as_str(), failure.full_name.as_str()), ("ApexClass", "Bad"));
        assert_eq!(failure.problem_type, Some(ProblemType::Error));
        assert!(failure.line_number.is_some() && failure.column_number.is_some(), "{failure:?}");
        let error = result.outcome().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Refused);
        assert!(error.to_string().contains("1 component failed; ApexClass Bad (classes/Bad.cls:"), "{error}");
        assert!(emulator.component("ApexClass", "Good").is_none());

        // Where errors roll nothing back, what is good stays.
        let options = DeployOptions::new().rollback_on_error(false);
        let result = ended(&emulator, &org, &half(), &options).await;
        assert_eq!(result.status, DeployStatus::SucceededPartial);
        result.outcome().unwrap();
        assert_eq!(names(result.component_failures()), ["Bad"]);
        assert!(names(result.component_successes()).contains(&"Good"));
        assert!(emulator.component("ApexClass", "Good").is_some());

        // What is not there need not be deleted, if warnings are ignored.
        let gone = package().delete("ApexClass", ["Gone"]);
        let warned = ended(&emulator, &org, &gone, &DeployOptions::new()).await;
        assert_eq!(warned.status, DeployStatus::Failed);
        assert_eq!(warned.warnings().count(), 1);
        let ignored = ended(&emulator, &org, &gone, &DeployOptions::new().ignore_warnings(true)).await;
        assert_eq!(ignored.status, DeployStatus::Succeeded);
        let warning = ignored.warnings().next().unwrap();
        assert!(warning.success && warning.problem.is_some(), "{warning:?}");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn files_that_are_missing_or_unnamed_are_told_or_allowed() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let missing = good().members("CustomTab", ["Room__c"]);
        let result = ended(&emulator, &org, &missing, &DeployOptions::new()).await;
        assert_eq!(names(result.component_failures()), ["Room__c"]);
        let allowed = DeployOptions::new().allow_missing_files(true);
        ended(&emulator, &org, &missing, &allowed).await.outcome().unwrap();

        let unnamed =
            good().file("tabs/Other.tab", "<CustomTab xmlns=\"http://soap.sforce.com/2006/04/metadata\"/>");
        let result = ended(&emulator, &org, &unnamed, &DeployOptions::new()).await;
        assert_eq!(names(result.component_failures()), ["Other"]);
        all_over(&emulator, wire);
        // Only SOAP takes it for more than a promise.
        let options = DeployOptions::new().auto_update_package(true);
        let package = good().file("classes/Extra.cls", "class Extra {}").file(
            "classes/Extra.cls-meta.xml",
            sforce::wire::to_xml(&ApexClass { content: None, full_name: None, ..class("Extra", "") })
                .unwrap(),
        );
        if wire == Wire::Soap {
            ended(&emulator, &org, &package, &options).await.outcome().unwrap();
        } else {
            let error = org.metadata().deploy(&package.zip().unwrap(), &options).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::NotOnThisWire);
        }
    }
}

fn test(class: &str, method: &str, failure: Option<&str>) -> PlannedTest {
    PlannedTest {
        class: class.into(),
        method: method.into(),
        failure: failure.map(str::to_owned),
        stack_trace: failure.map(|_| format!("Class.{class}.{method}: line 1, column 1")),
    }
}

#[tokio::test]
async fn tests_run_as_asked_and_say_what_failed() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        emulator.plan_test(test("GoodTest", "works", None));
        emulator.plan_test(test("GoodTest", "fails", Some("System.AssertException: no")));
        emulator.plan_test(test("acme.TheirTest", "works", None));
        let local = DeployOptions::new().test_level(TestLevel::RunLocalTests);
        let result = ended(&emulator, &org, &good(), &local).await;
        assert_eq!(result.status, DeployStatus::Failed);
        assert!(result.run_tests_enabled);
        assert_eq!(
            (result.number_tests_total, result.number_test_errors, result.number_tests_completed),
            (2, 1, 1)
        );
        let [failure] = result.test_failures() else { panic!("{result:?}") };
        assert_eq!(failure.to_string(), "GoodTest.fails: System.AssertException: no");
        assert!(failure.stack_trace.as_deref().unwrap().contains("line 1"));
        let tests = result.details.as_ref().unwrap().run_test_result.as_ref().unwrap();
        assert_eq!((tests.num_tests_run, tests.num_failures), (2, 1));
        assert!(result.outcome().unwrap_err().to_string().contains("1 test failed; GoodTest.fails"));

        emulator.plan_test(test("GoodTest", "fails", None));
        emulator.plan_coverage("Good", 50);
        let named = DeployOptions::new().tests(["GoodTest"]);
        let result = ended(&emulator, &org, &good(), &named).await;
        assert_eq!(result.status, DeployStatus::Failed);
        let [warning] = result.coverage_warnings() else { panic!("{result:?}") };
        assert_eq!(warning.name.as_deref(), Some("Good"));
        assert!(result.outcome().unwrap_err().to_string().ends_with(&warning.message));
        let tests = result.details.as_ref().unwrap().run_test_result.as_ref().unwrap();
        let covered = &tests.code_coverage[0];
        assert_eq!(covered.num_locations_not_covered as usize, covered.locations_not_covered.len());

        emulator.plan_coverage("Good", 100);
        for level in [TestLevel::RunAllTestsInOrg, TestLevel::RunRelevantTests, TestLevel::NoTestRun] {
            let result = ended(&emulator, &org, &good(), &DeployOptions::new().test_level(level)).await;
            result.outcome().unwrap();
            assert_eq!(result.run_tests_enabled, level != TestLevel::NoTestRun);
        }
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn a_deployment_may_fail_as_a_whole() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        emulator.plan_deploy_failure(DeployFailure::default());
        let result = ended(&emulator, &org, &good(), &DeployOptions::new()).await;
        assert_eq!(result.status, DeployStatus::Failed);
        let error = result.outcome().unwrap_err();
        assert_eq!(error.code(), Some("UNKNOWN_EXCEPTION"));
        assert!(error.to_string().contains("ErrorId"), "{error}");

        emulator.plan_deploy_failure(DeployFailure { finalizing: true, ..DeployFailure::default() });
        let deployment = deploy(&org, &good(), &DeployOptions::new()).await;
        emulator.advance(Duration::from_secs(3));
        assert_eq!(deployment.status().await.unwrap().status, DeployStatus::Finalizing);
        let error = deployment.cancel().await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::TooLate, Some("INVALID_OPERATION")));
        assert!(error.to_string().contains("is Finalizing"), "{error}");
        emulator.advance(MINUTE);
        let result = deployment.wait(quick(), |_| {}).await.unwrap();
        assert_eq!(result.status, DeployStatus::FinalizingFailed);
        assert!(result.outcome().is_err());

        // What is no zip is refused as a whole too.
        let deployment = org.metadata().deploy(b"no zip", &DeployOptions::new()).await.unwrap();
        emulator.advance(MINUTE);
        let result = deployment.wait(quick(), |_| {}).await.unwrap();
        assert!(result.outcome().unwrap_err().to_string().contains("zip"), "{result:?}");
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn what_was_validated_is_deployed_without_its_tests() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        emulator.plan_test(test("GoodTest", "works", None));
        let validate = DeployOptions::new().check_only(true).test_level(TestLevel::RunAllTestsInOrg);
        let validation = deploy(&org, &good(), &validate).await;
        let error = org.metadata().deploy_validated(validation.id()).await.unwrap_err();
        let code = if wire == Wire::Rest { "NOT_FOUND" } else { "INVALID_ID_FIELD" };
        assert_eq!(error.code(), Some(code), "it is not over yet: {error}");
        assert!(error.to_string().contains("ten days"), "{error}");
        assert_eq!(error.http_status(), Some(if wire == Wire::Rest { 404 } else { 500 }));
        emulator.advance(MINUTE);
        let result = validation.wait(quick(), |_| {}).await.unwrap();
        assert!(result.success && result.check_only);
        assert!(emulator.component("ApexClass", "Good").is_none(), "it was only looked at");

        let quick_one = org.metadata().deploy_validated(validation.id()).await.unwrap();
        assert_ne!(quick_one.id(), validation.id());
        emulator.advance(MINUTE);
        let result = quick_one.wait(quick(), |_| {}).await.unwrap();
        assert!(result.success && !result.check_only && result.number_tests_total == 0);
        assert!(emulator.component("ApexClass", "Good").is_some());
        emulator.advance(Duration::from_secs(11 * 24 * 3600));
        assert_eq!(org.metadata().deploy_validated(validation.id()).await.unwrap_err().code(), Some(code));
        let operations = all_over(&emulator, wire);
        assert!(operations.iter().any(|operation| operation == "deployRecentValidation"), "{operations:?}");
    }
}

#[tokio::test]
async fn refusals_have_the_services_code() {
    for wire in WIRES {
        let settings =
            Settings { production: true, deploy_most_zip: 100, ..Settings::with_retired_versions() };
        let emulator = metadata_org(settings).await;
        let org = client(&emulator, wire).at(Version::V66);
        let metadata = org.metadata();
        let error = metadata.deploy(&good().zip().unwrap(), &DeployOptions::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("EXCEEDED_MAX_SIZE_REQUEST")));
        for options in [
            DeployOptions::new().rollback_on_error(false),
            DeployOptions::new().allow_missing_files(true),
            DeployOptions::new().purge_on_delete(true),
        ] {
            let error = metadata.deploy(b"", &options).await.unwrap_err();
            assert_eq!(error.code(), Some("INVALID_OPERATION"), "{error}");
            assert!(error.to_string().contains("production org"), "{error}");
        }
        // An id that no deployment has, and one that was known 30 days ago.
        let unknown = Deployment::resume(&org, Id::new("0AfE00000000zzz").unwrap());
        let code = if wire == Wire::Rest { "NOT_FOUND" } else { "INVALID_CROSS_REFERENCE_KEY" };
        for error in [
            unknown.status().await.unwrap_err(),
            unknown.details().await.unwrap_err(),
            unknown.cancel().await.unwrap_err(),
            unknown.wait(quick(), |_| {}).await.unwrap_err(),
        ] {
            assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some(code)), "{error}");
        }
        let old = metadata.deploy(b"", &DeployOptions::new()).await.unwrap();
        emulator.advance(Duration::from_secs(31 * 24 * 3600));
        assert_eq!(old.status().await.unwrap_err().code(), Some(code));
        emulator.expire_session();
        let error = metadata.deploy(b"", &DeployOptions::new()).await.unwrap_err();
        assert_eq!((error.kind(), error.code()), (ErrorKind::Session, Some("INVALID_SESSION_ID")));
        all_over(&emulator, wire);
    }
}

#[tokio::test]
async fn a_running_deployment_holds_what_it_changes() {
    let (emulator, org) = org(Wire::Rest).await;
    let deployment = deploy(&org, &package().component(room("Room__c")), &DeployOptions::new()).await;
    emulator.advance(Duration::from_secs(2));
    let results = org.metadata().create(&[room("Room__c")]).await.unwrap();
    assert_eq!(results[0].errors[0].code, "ALREADY_IN_PROCESS");
    emulator.advance(MINUTE);
    deployment.wait(quick(), |_| {}).await.unwrap().outcome().unwrap();
}

#[tokio::test]
async fn answers_with_texts_for_numbers_are_read_all_the_same() {
    let emulator =
        metadata_org(Settings { deploy_request_texts: true, ..Settings::with_retired_versions() }).await;
    let org = client(&emulator, Wire::Rest).at(Version::V66);
    emulator.plan_test(test("GoodTest", "fails", Some("no")));
    let options = DeployOptions::new().test_level(TestLevel::RunAllTestsInOrg);
    let result = ended(&emulator, &org, &half(), &options).await;
    assert!(result.done && !result.success && result.run_tests_enabled);
    assert_eq!((result.number_components_total, result.number_component_errors), (2, 1));
    let created = result.created_date.unwrap().to_string();
    assert!(created.ends_with(":00.000Z"), "no seconds: {created}");
    assert!(result.component_failures()[0].line_number.is_some());
}

#[tokio::test]
async fn what_was_deployed_is_retrieved_with_it() {
    let (emulator, org) = org(Wire::Soap).await;
    let result = ended(&emulator, &org, &good(), &DeployOptions::new().perform_retrieve(true)).await;
    let retrieved = result.details.unwrap().retrieve_result.unwrap();
    let files = retrieved.files().unwrap();
    let class = files.iter().find(|file| file.path == "classes/Good.cls").unwrap();
    assert_eq!(class.text().unwrap(), "public class Good {}");
    let manifest = files.iter().find(|file| file.path == "package.xml").unwrap();
    assert!(Manifest::parse(manifest.text().unwrap()).unwrap().names("ApexClass", "Good"));
}

#[tokio::test]
async fn soap_deploys_at_every_version() {
    for version in [18, 22, 28, 29, 30, 33, 34, 64, 66].map(Version::new) {
        let (emulator, org) = org(Wire::Soap).await;
        let org = org.at(version);
        emulator.plan_test(test("T", "m", None));
        let package = Package::new(version).file("classes/A.cls", "class A {}").file(
            "classes/A.cls-meta.xml",
            "<ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\"><apiVersion>20.0</apiVersion>\
             <status>Active</status></ApexClass>",
        );
        let package = package.members("ApexClass", ["A"]);
        let options = DeployOptions::new().test_level(TestLevel::RunAllTestsInOrg);
        let deployment = deploy(&org, &package, &options).await;
        assert_eq!(deployment.status().await.unwrap().status, DeployStatus::Pending, "{version}");
        emulator.advance(Duration::from_secs(2));
        assert_eq!(deployment.details().await.unwrap().status, DeployStatus::InProgress, "{version}");
        emulator.advance(MINUTE);
        let result = deployment.wait(quick(), |_| {}).await.unwrap();
        assert_eq!((result.status.clone(), result.success), (DeployStatus::Succeeded, true), "{version}");
        assert_eq!((result.number_components_total, result.number_tests_total), (1, 1), "{version}");
        assert!(names(result.component_successes()).contains(&"A"), "{version}: {result:?}");
        assert_eq!(result.zip_size.is_some(), version >= Version::V64);
        assert_eq!(result.created_by.is_some(), version >= Version::V30);

        let failing = package
            .file("classes/B.cls", "class B {")
            .file("classes/B.cls-meta.xml", "<x/>")
            .all("ApexClass");
        let result = ended(&emulator, &org, &failing, &DeployOptions::new()).await;
        assert_eq!(result.status, DeployStatus::Failed, "{version}");
        assert_eq!(names(result.component_failures()), ["B"], "{version}");
        let polled = all_over(&emulator, Wire::Soap).iter().any(|operation| operation == "checkStatus");
        assert_eq!(polled, version <= Version::V28, "{version}");
    }
}

#[tokio::test]
async fn rest_before_42_names_the_way_out() {
    let (emulator, org) = org(Wire::Rest).await;
    let error = org.at(Version::V41).metadata().deploy(b"", &DeployOptions::new()).await.unwrap_err();
    assert_eq!(error.http_status(), Some(404));
    assert!(error.to_string().contains("deploy over SOAP, or use Org::at"), "{error}");
    all_over(&emulator, Wire::Rest);
}

#[tokio::test]
async fn settings_are_named_as_manifests_name_them() {
    for wire in WIRES {
        let (emulator, org) = org(wire).await;
        let settings = LanguageSettings { full_name: Some("Language".into()), ..LanguageSettings::default() };
        let package = package().component(settings);
        let files = package.contents().unwrap();
        assert_eq!(files[1].path, "settings/Language.settings");
        assert!(Manifest::parse(files[0].text().unwrap()).unwrap().names("Settings", "Language"));
        ended(&emulator, &org, &package, &DeployOptions::new()).await.outcome().unwrap();
        assert!(emulator.component("LanguageSettings", "Language").is_some());
        all_over(&emulator, wire);
    }
}

#[test]
fn a_package_does_not_take_components_of_another_version() {
    let old = sforce_bindings::v30::metadata::CustomTab { full_name: Some("A".into()), ..Default::default() };
    let error = package().component(old).zip().unwrap_err();
    assert!(error.to_string().contains("bound at 30.0, and the package is of 66.0"), "{error}");
    let tab = CustomTab { full_name: Some("Room__c".into()), ..CustomTab::default() };
    let files = package().component(tab).contents().unwrap();
    assert_eq!(files[1].path, "tabs/Room__c.tab");
    let error = package().component(ApexClass { content: None, ..class("A", "") }).zip().unwrap_err();
    assert!(error.to_string().contains("classes/A.cls has no content"), "{error}");
}
