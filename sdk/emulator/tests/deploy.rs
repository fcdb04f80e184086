//! Deployments over SOAP: what they do, how they fail, and what the clock makes
//! of them.

mod common;

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use common::zips::*;
use common::{between, org, query, soap, whole};
use sforce_emulator::{DeployFailure, Emulator, Settings};

async fn cancel(org: &Emulator, version: u16, id: &str) -> Result<String, (String, String)> {
    let body = format!("<m:cancelDeploy><m:String>{id}</m:String></m:cancelDeploy>");
    let answer = soap(org, &format!("m/{version}.0"), &body).await;
    if answer.status == 200 {
        Ok(between(&answer.body, "result").to_owned())
    } else {
        Err((between(&answer.body, "faultcode").to_owned(), between(&answer.body, "faultstring").to_owned()))
    }
}

#[tokio::test]
async fn a_deployment_goes_through_its_states() {
    let org = org().start().await.unwrap();
    let answer = deploy_at(&org, 60, &widget(), OPTIONS).await;
    let id = between(&answer.body, "id").to_owned();
    assert!(id.starts_with("0Af"), "{id}");
    assert_eq!(
        between(&answer.body, "result"),
        format!("<done>false</done><id>{id}</id><state>Queued</state>"),
        "an AsyncResult"
    );
    let first = check(&org, &id).await;
    assert!(first.contains("<status>Pending</status><success>false</success>"), "{first}");
    assert!(
        first.contains(
            "<createdBy>005000000000001AAA</createdBy><createdByName>Emulated User</createdByName>"
        )
    );
    assert!(
        first.contains("<numberComponentsTotal>0</numberComponentsTotal>") && !first.contains("startDate")
    );
    org.advance(SECOND);
    let running = check(&org, &id).await;
    assert!(running.contains("<status>InProgress</status>"), "{running}");
    assert!(running.contains("<startDate>2026-01-01T00:00:01.000Z</startDate><stateDetail>Processing Type: package.xml</stateDetail>"), "{running}");
    assert!(running.contains("<numberComponentsTotal>3</numberComponentsTotal>"), "{running}");
    org.advance(SECOND);
    let half = check(&org, &id).await;
    assert!(half.contains("<numberComponentsDeployed>1</numberComponentsDeployed>"), "{half}");
    assert!(!half.contains("componentSuccesses"), "only failures are told while it goes on: {half}");
    assert!(org.component("ApexClass", "Foo").is_none());
    org.advance(SECOND);
    // Versions before 65.0 do not know that it is being finalized.
    assert_eq!(between(&check_at(&org, 65, &id).await, "status"), "Finalizing");
    assert_eq!(between(&check_at(&org, 64, &id).await, "status"), "InProgress");
    org.advance(SECOND);
    let done = check(&org, &id).await;
    assert!(done.contains("<status>Succeeded</status><success>true</success>"), "{done}");
    assert!(done.contains("<completedDate>2026-01-01T00:00:04.000Z</completedDate>"), "{done}");
    assert_eq!(done.matches("<componentSuccesses>").count(), 4, "{done}");
    assert!(done.contains(
        "<componentType></componentType><created>false</created><createdDate>2026-01-01T00:00:01.000Z</createdDate>\
         <deleted>false</deleted><fileName>package.xml</fileName><fullName>package.xml</fullName><success>true</success>"
    ));
    let field = org.component("CustomField", "Widget__c.Size__c").unwrap();
    assert!(done.contains(&format!("<fullName>Widget__c.Size__c</fullName><id>{}</id>", field.id)), "{done}");
    // It is in the org, and in its schema.
    assert_eq!(query(&org, "SELECT Size__c FROM Widget__c").await.status, 200);
    // Once more: nothing changes.
    let again = ended(&org, &widget(), OPTIONS).await;
    assert!(
        again.contains(
            "<changed>false</changed><componentType>CustomField</componentType><created>false</created>"
        ),
        "{again}"
    );
}

#[tokio::test]
async fn the_result_has_the_shape_of_its_version() {
    let org = org().start().await.unwrap();
    let id = deploy(&org, &widget(), OPTIONS).await;
    org.advance(Duration::from_secs(10));
    let of = |version: u16| check_at(&org, version, &id);
    let old = of(28).await;
    assert!(old.starts_with(&format!("<result><id>{id}</id><messages><changed>true</changed>")), "{old}");
    assert!(old.ends_with("</runTestResult><success>true</success></result>"), "{old}");
    assert!(!old.contains("componentType"), "{old}");
    for (element, first) in [
        ("details", 29),
        ("runTestsEnabled", 30),
        ("createdBy", 30),
        ("componentType", 30),
        ("numberFiles", 64),
        ("zipSize", 64),
    ] {
        let tag = format!("<{element}>");
        assert!(!of(first - 1).await.contains(&tag) && of(first).await.contains(&tag), "{element}");
    }
    // Until 28.0 checkStatus tells how far a deployment is.
    let status = |version: u16| {
        let org = &org;
        let body = format!("<m:checkStatus><m:asyncProcessId>{id}</m:asyncProcessId></m:checkStatus>");
        async move { soap(org, &format!("m/{version}.0"), &body).await.body }
    };
    let told = status(28).await;
    assert!(told.contains("<result><checkOnly>false</checkOnly><done>true</done>"), "{told}");
    assert!(told.contains("<numberComponentsTotal>3</numberComponentsTotal>"), "{told}");
    assert!(
        status(30)
            .await
            .contains(&format!("<result><done>true</done><id>{id}</id><state>Completed</state></result>"))
    );
    // Without details there are none.
    let body =
        format!("<m:checkDeployStatus><m:asyncProcessId>{id}</m:asyncProcessId></m:checkDeployStatus>");
    let plain = soap(&org, "m/60.0", &body).await;
    assert!(plain.body.contains("<details></details>"), "{}", plain.body);
}

#[tokio::test]
async fn one_runs_and_the_others_wait() {
    let org = org().start().await.unwrap();
    let first = deploy(&org, &class("A", "class A {}"), OPTIONS).await;
    let second = deploy(&org, &class("B", "class B { A a; }"), OPTIONS).await;
    let third = deploy(&org, &class("C", "class C {}"), OPTIONS).await;
    let states =
        async || [status(&org, &first).await, status(&org, &second).await, status(&org, &third).await];
    assert_eq!(states().await, ["Pending", "Pending", "Pending"]);
    org.advance(SECOND * 2);
    assert_eq!(states().await, ["InProgress", "Pending", "Pending"]);
    cancel(&org, 60, &third).await.unwrap();
    org.advance(SECOND * 2);
    assert_eq!(states().await, ["Succeeded", "InProgress", "Canceled"]);
    org.advance(SECOND * 3);
    assert_eq!(states().await, ["Succeeded", "Succeeded", "Canceled"]);
}

#[tokio::test]
async fn a_deployment_is_cancelled_in_time() {
    let org = org().start().await.unwrap();
    let pending = deploy(&org, &class("A", "class A {}"), OPTIONS).await;
    assert_eq!(cancel(&org, 60, &pending).await.unwrap(), format!("<done>false</done><id>{pending}</id>"));
    assert_eq!(status(&org, &pending).await, "Canceling");
    // Once more is not too late yet.
    assert!(cancel(&org, 60, &pending).await.is_ok());
    org.advance(SECOND);
    let canceled = check(&org, &pending).await;
    assert!(canceled.contains(
        "<canceledBy>005000000000001AAA</canceledBy><canceledByName>Emulated User</canceledByName>"
    ));
    assert!(canceled.contains("<done>true</done>") && canceled.contains("<status>Canceled</status>"));
    let (code, text) = cancel(&org, 60, &pending).await.unwrap_err();
    assert_eq!(code, "sf:INVALID_OPERATION");
    assert!(text.contains("cannot be canceled: it is Canceled"), "{text}");

    let running = deploy(&org, &class("A", "class A {}"), OPTIONS).await;
    org.advance(SECOND);
    assert_eq!(status(&org, &running).await, "InProgress");
    cancel(&org, 60, &running).await.unwrap();
    org.advance(Duration::from_secs(10));
    assert_eq!(status(&org, &running).await, "Canceled");
    assert!(org.component("ApexClass", "A").is_none(), "nothing of it is in the org");

    // While it is finalized: refused since 65.0, and in vain before.
    for version in [65, 64] {
        let late = deploy(&org, &class("A", "class A {}"), OPTIONS).await;
        org.advance(SECOND * 3);
        let answer = cancel(&org, version, &late).await;
        if version == 65 {
            assert!(answer.unwrap_err().1.contains("it is being finalized"));
        } else {
            assert!(answer.unwrap().contains("<done>false</done>"));
        }
        org.advance(SECOND);
        assert_eq!(status(&org, &late).await, "Succeeded");
    }
    let unknown = cancel(&org, 60, "0AfE00000000zzzAAA").await.unwrap_err();
    assert_eq!(unknown.0, "sf:MALFORMED_ID");
    assert_eq!(cancel(&org, 60, "0AfE00000000zzz").await.unwrap_err().0, "sf:INVALID_CROSS_REFERENCE_KEY");
    // What clients send that the WSDL does not have.
    let body = format!("<m:cancelDeploy><m:id>{running}</m:id></m:cancelDeploy>");
    assert!(fault(&org, 60, &body).await.1.contains("it is Canceled"));
    assert_eq!(fault(&org, 29, &body).await.0, "sf:UNSUPPORTED_API_VERSION");
}

#[tokio::test]
async fn failures_are_told_with_their_place() {
    let org = org().start().await.unwrap();
    for (files, expected) in [
        (vec![], ("package.xml", "No package.xml found in the root of the zip")),
        (vec![("package.xml", "<Package>".to_owned())], ("package.xml", "")),
        (
            vec![("package.xml", manifest(&[]).replace("60.0", "99.0"))],
            ("package.xml", "Invalid version specified: 99.0"),
        ),
        (
            vec![("package.xml", manifest(&["CustomTab Gone"]))],
            (
                "Gone",
                "An object 'Gone' of type CustomTab was named in package.xml, but was not found in zipped directory",
            ),
        ),
        (
            vec![("package.xml", manifest(&["Nope X"]))],
            ("X", "Unknown type name 'Nope' specified in package.xml"),
        ),
        (
            vec![("package.xml", manifest(&[])), ("objects/A__c.object", file("CustomObject", ""))],
            ("A__c", "Not in package.xml"),
        ),
        (
            vec![("package.xml", manifest(&[])), ("nopes/A.nope", String::new())],
            ("A", "there is no type of metadata whose files are nopes/*.nope"),
        ),
        (
            vec![
                ("package.xml", manifest(&["CustomObject A__c"])),
                ("objects/A__c.object", file("CustomTab", "")),
            ],
            ("A__c", "the root element must be CustomObject, not CustomTab"),
        ),
        (
            vec![
                ("package.xml", manifest(&["CustomObject A__c"])),
                ("objects/A__c.object", file("CustomObject", "<nope/>")),
            ],
            ("A__c", "Error parsing file: Element {http://soap.sforce.com/2006/04/metadata}nope invalid"),
        ),
        (
            vec![("package.xml", manifest(&["CustomTab A"])), ("tabs/A.tab", file("CustomTab", ""))],
            ("A", "Required fields are missing: [customObject]"),
        ),
        (
            vec![("package.xml", manifest(&["ApexClass A"])), ("classes/A.cls", "class A {}".to_owned())],
            ("A", "classes/A.cls-meta.xml is missing"),
        ),
    ] {
        let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let result = ended(&org, &zip(&files), OPTIONS).await;
        let failure = between(&result, "componentFailures");
        assert!(failure.contains(&format!("<fullName>{}</fullName>", expected.0)), "{failure}");
        assert!(between(failure, "problem").contains(expected.1), "{failure}");
        assert!(failure.contains("<problemType>Error</problemType><success>false</success>"), "{failure}");
        assert!(result.contains("<status>Failed</status><success>false</success>"), "{result}");
    }
    let broken = ended(&org, &class("A", "public class A {\n  Nope x;\n}"), OPTIONS).await;
    let failure = between(&broken, "componentFailures");
    assert!(
        failure.contains("<columnNumber>3</columnNumber>") && failure.contains("<lineNumber>2</lineNumber>")
    );
    assert!(failure.contains("<problem>Invalid type: Nope</problem>"), "{failure}");
    let spoilt = zip(&[
        ("package.xml", &manifest(&["CustomObject A__c"])),
        (
            "objects/A__c.object",
            "<CustomObject xmlns=\"http://soap.sforce.com/2006/04/metadata\">\n<label></labl>",
        ),
    ]);
    let spoilt = ended(&org, &spoilt, OPTIONS).await;
    assert!(between(&spoilt, "componentFailures").contains("<lineNumber>2</lineNumber>"), "{spoilt}");
}

#[tokio::test]
async fn errors_roll_back_or_leave_a_part() {
    let org = org().start().await.unwrap();
    let package = zip(&[
        ("package.xml", &manifest(&["ApexClass Good Bad"])),
        ("classes/Good.cls", "class Good {}"),
        ("classes/Good.cls-meta.xml", META),
        ("classes/Bad.cls", "class Bad {"),
        ("classes/Bad.cls-meta.xml", META),
    ]);
    let rolled = ended(&org, &package, OPTIONS).await;
    assert!(
        rolled.contains("<status>Failed</status>")
            && rolled.contains("<rollbackOnError>true</rollbackOnError>")
    );
    assert!(rolled.contains("<numberComponentErrors>1</numberComponentErrors><numberComponentsDeployed>1</numberComponentsDeployed>"));
    assert!(org.component("ApexClass", "Good").is_none());
    let part = ended(&org, &package, "<m:singlePackage>true</m:singlePackage>").await;
    assert!(part.contains("<status>SucceededPartial</status><success>true</success>"), "{part}");
    assert!(org.component("ApexClass", "Good").is_some() && org.component("ApexClass", "Bad").is_none());
    // With nothing good in it there is no part.
    let bad = class("Bad", "class Bad {");
    let failed = ended(&org, &bad, "<m:singlePackage>true</m:singlePackage>").await;
    assert!(failed.contains("<status>Failed</status>"), "{failed}");
    let checked =
        ended(&org, &class("Seen", "class Seen {}"), &format!("<m:checkOnly>true</m:checkOnly>{OPTIONS}"))
            .await;
    assert!(
        checked.contains("<checkOnly>true</checkOnly>") && checked.contains("<status>Succeeded</status>")
    );
    assert!(org.component("ApexClass", "Seen").is_none(), "a validation changes nothing");
}

#[tokio::test]
async fn options_decide_about_files_and_packages() {
    let org = org().start().await.unwrap();
    let missing = zip(&[("package.xml", &manifest(&["CustomTab Gone"]))]);
    let allowed = format!("{OPTIONS}<m:allowMissingFiles>true</m:allowMissingFiles>");
    assert!(ended(&org, &missing, &allowed).await.contains("<status>Succeeded</status>"));
    let extra = zip(&[
        ("package.xml", &manifest(&[])),
        ("objects/A__c.object", &file("CustomObject", "<label>A</label>")),
    ]);
    let added = format!("{OPTIONS}<m:autoUpdatePackage>true</m:autoUpdatePackage>");
    assert!(ended(&org, &extra, &added).await.contains("<status>Succeeded</status>"));
    assert!(org.component("CustomObject", "A__c").is_some());
    // Without singlePackage each package has a directory, which messages name.
    let two = zip(&[
        ("one/package.xml", &manifest(&["ApexClass A"])),
        ("one/classes/A.cls", "class A {}"),
        ("one/classes/A.cls-meta.xml", META),
        ("two/package.xml", &manifest(&["CustomObject B__c"])),
        ("two/objects/B__c.object", &file("CustomObject", "")),
    ]);
    let result = ended(&org, &two, "<m:rollbackOnError>true</m:rollbackOnError>").await;
    assert!(result.contains("<fileName>two/objects/B__c.object</fileName>"), "{result}");
    assert!(org.component("ApexClass", "A").is_some() && org.component("CustomObject", "B__c").is_some());
    let flat = ended(&org, &widget(), "<m:rollbackOnError>true</m:rollbackOnError>").await;
    assert!(flat.contains("No package.xml found"), "{flat}");
    // Only the field that is named is taken from an object's file.
    let one = zip(&[
        ("package.xml", &manifest(&["CustomField A__c.One__c"])),
        (
            "objects/A__c.object",
            &file(
                "CustomObject",
                "<fields><fullName>One__c</fullName><length>5</length><type>Text</type></fields><fields>\
                 <fullName>Two__c</fullName><length>5</length><type>Text</type></fields><label>Other</label>",
            ),
        ),
    ]);
    assert!(ended(&org, &one, OPTIONS).await.contains("<status>Succeeded</status>"));
    assert!(org.component("CustomField", "A__c.One__c").is_some());
    assert!(org.component("CustomField", "A__c.Two__c").is_none());
    assert_eq!(org.component("CustomObject", "A__c").unwrap().element.text_of("label"), Some("A"));

    for (options, text) in [
        ("<m:testLevel>RunSpecifiedTests</m:testLevel>", "needs runTests"),
        ("<m:runTests>A</m:runTests>", "only with a testLevel of RunSpecifiedTests"),
        ("<m:testLevel>RunRelevantTests</m:testLevel>", "66.0"),
        ("<m:testLevel>All</m:testLevel>", "is not a valid value"),
        ("<m:dryRun>true</m:dryRun>", "no option of a deployment"),
    ] {
        let refused = deploy_at(&org, 60, &widget(), options).await;
        assert_eq!(refused.status, 500);
        assert!(between(&refused.body, "faultstring").contains(text), "{}", refused.body);
    }
}

#[tokio::test]
async fn deletions_run_before_or_after() {
    let org = org().start().await.unwrap();
    ended(&org, &widget(), OPTIONS).await;
    let with = |name: &'static str, types: &[&str]| {
        zip(&[("package.xml", &manifest(&[])), (name, &manifest(types))])
    };
    let gone = ended(&org, &with("destructiveChanges.xml", &["ApexClass Foo"]), OPTIONS).await;
    assert!(
        gone.contains(
            "<deleted>true</deleted><fileName>destructiveChanges.xml</fileName><fullName>Foo</fullName>"
        ),
        "{gone}"
    );
    assert!(org.component("ApexClass", "Foo").is_none());
    // What is not there is a warning, which fails the deployment unless ignored.
    let twice = ended(&org, &with("destructiveChanges.xml", &["ApexClass Foo"]), OPTIONS).await;
    assert!(twice.contains("<problem>No ApexClass named: Foo found</problem><problemType>Warning</problemType><success>false</success>"), "{twice}");
    assert!(twice.contains("<status>Failed</status>"));
    let ignored = format!("{OPTIONS}<m:ignoreWarnings>true</m:ignoreWarnings>");
    let twice = ended(&org, &with("destructiveChangesPost.xml", &["ApexClass Foo"]), &ignored).await;
    assert!(twice.contains("<problemType>Warning</problemType><success>true</success>"), "{twice}");
    assert!(twice.contains("<status>Succeeded</status>"));
    let star = ended(&org, &with("destructiveChangesPre.xml", &["CustomObject *"]), OPTIONS).await;
    assert!(star.contains("what is to be deleted must be named"), "{star}");
    // Replaced in one go: deleted first, then made anew.
    let anew = |destructive: &str| {
        let made = manifest(&["CustomObject Widget__c"]);
        zip(&[
            ("package.xml", &made),
            (destructive, &manifest(&["CustomObject Widget__c"])),
            ("objects/Widget__c.object", &file("CustomObject", "<label>New</label>")),
        ])
    };
    let before = ended(&org, &anew("destructiveChangesPre.xml"), OPTIONS).await;
    assert!(before.contains("<status>Succeeded</status>"), "{before}");
    assert!(org.component("CustomObject", "Widget__c").is_some());
    assert!(org.component("CustomField", "Widget__c.Size__c").is_none(), "it went with the old one");
    ended(&org, &anew("destructiveChangesPost.xml"), OPTIONS).await;
    assert!(org.component("CustomObject", "Widget__c").is_none());
    assert_eq!(query(&org, "SELECT Id FROM Widget__c").await.code(), "INVALID_TYPE");
    // Before 33.0 deletions came first, and there was no other way.
    let old = |name: &str| {
        let made = manifest(&["CustomObject Old__c"]).replace("60.0", "32.0");
        zip(&[
            ("package.xml", &made),
            (name, &manifest(&["CustomObject Old__c"])),
            ("objects/Old__c.object", &file("CustomObject", "")),
        ])
    };
    ended(
        &org,
        &zip(&[
            ("package.xml", &manifest(&["CustomObject Old__c"])),
            ("objects/Old__c.object", &file("CustomObject", "")),
        ]),
        OPTIONS,
    )
    .await;
    ended(&org, &old("destructiveChanges.xml"), OPTIONS).await;
    assert!(org.component("CustomObject", "Old__c").is_some());
    let post = ended(&org, &old("destructiveChangesPost.xml"), OPTIONS).await;
    assert!(post.contains("needs a package.xml of version 33.0 or later"), "{post}");
}

#[tokio::test]
async fn zips_are_held_to_their_limits() {
    let settings = Settings {
        deploy_most_zip: 2000,
        deploy_most_files: 4,
        deploy_most_bytes: 5000,
        ..Settings::with_retired_versions()
    };
    let org = common::org().settings(settings).start().await.unwrap();
    for (files, text) in [
        (vec![("a", ""), ("b", ""), ("c", ""), ("d", ""), ("e", "")], "holds 5 files; 4 are allowed"),
        (vec![("package.xml", "x".repeat(5001).leak() as &str)], "more than 5000 bytes uncompressed"),
        (vec![("../package.xml", "")], "a path that is not allowed"),
        (vec![("package.xml", ""), ("/etc/passwd", "")], "a path that is not allowed"),
        (vec![("classes\\A.cls", "")], "a path that is not allowed"),
        (vec![("a/B", ""), ("A/b", "")], "holds a file twice"),
    ] {
        let result = ended(&org, &zip(&files), OPTIONS).await;
        assert!(between(&result, "errorMessage").contains(text), "{result}");
        assert!(result.contains("<errorStatusCode>UNKNOWN_EXCEPTION</errorStatusCode>"), "{result}");
        assert!(result.contains("<status>Failed</status>"), "{result}");
    }
    let broken = ended(&org, b"no zip", OPTIONS).await;
    assert!(between(&broken, "errorMessage").contains("the zip file cannot be read"), "{broken}");
    let small = Settings { deploy_most_zip: 100, ..Settings::with_retired_versions() };
    let small = common::org().settings(small).start().await.unwrap();
    let refused = deploy_at(&small, 60, &widget(), OPTIONS).await;
    assert_eq!(between(&refused.body, "faultcode"), "sf:EXCEEDED_MAX_SIZE_REQUEST");
    assert!(between(&refused.body, "faultstring").contains("bytes; 100 are allowed"));
    let body = "<m:deploy><m:ZipFile>!</m:ZipFile><m:DeployOptions/></m:deploy>";
    assert!(fault(&org, 60, body).await.1.contains("not in base64"));
}

#[tokio::test]
async fn deployments_fail_as_planned() {
    let org = org().start().await.unwrap();
    org.plan_deploy_failure(DeployFailure::default());
    let failed = ended(&org, &class("A", "class A {}"), OPTIONS).await;
    assert!(
        failed.contains("<errorStatusCode>UNKNOWN_EXCEPTION</errorStatusCode>")
            && failed.contains("<status>Failed</status>")
    );
    org.plan_deploy_failure(DeployFailure { finalizing: true, ..DeployFailure::default() });
    let id = deploy(&org, &class("A", "class A {}"), OPTIONS).await;
    org.advance(Duration::from_secs(60));
    assert_eq!(between(&check_at(&org, 65, &id).await, "status"), "FinalizingFailed");
    assert_eq!(between(&check_at(&org, 64, &id).await, "status"), "Failed");
    assert!(org.component("ApexClass", "A").is_none());
    assert!(ended(&org, &class("A", "class A {}"), OPTIONS).await.contains("<status>Succeeded</status>"));
}

#[tokio::test]
async fn what_a_deployment_changes_is_locked() {
    let org = org().start().await.unwrap();
    deploy(&org, &widget(), OPTIONS).await;
    org.advance(SECOND);
    let inner = whole("m:", "<m:fullName>Widget__c</m:fullName>");
    let update = format!(
        "<m:upsertMetadata><m:metadata xsi:type=\"m:CustomObject\">{inner}</m:metadata></m:upsertMetadata>"
    );
    let refused = soap(&org, "m/60.0", &update).await;
    assert!(refused.body.contains("<statusCode>ALREADY_IN_PROCESS</statusCode>"), "{}", refused.body);
    let other = soap(&org, "m/60.0", &update.replace("Widget__c", "Other__c")).await;
    assert!(other.body.contains("<success>true</success>"), "{}", other.body);
    org.advance(Duration::from_secs(10));
    let free = soap(&org, "m/60.0", &update).await;
    assert!(free.body.contains("<success>true</success>"), "{}", free.body);
}

/// The org of a file; the one before it may not have let go of it yet.
async fn reopened(clock: &sforce_emulator::Clock, file: &std::path::Path) -> Emulator {
    loop {
        tokio::time::sleep(Duration::from_millis(20)).await;
        match org().clock(clock.clone()).file(file).start().await {
            Ok(org) => return org,
            Err(problem) => assert!(problem.to_string().contains("locked"), "{problem}"),
        }
    }
}

#[tokio::test]
async fn deployments_go_on_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("org.db");
    let clock = sforce_emulator::Clock::manual();
    let first = reopened(&clock, &file).await;
    let running = deploy(&first, &widget(), OPTIONS).await;
    let waiting = deploy(&first, &class("B", "class B { Foo f; }"), OPTIONS).await;
    let late = whole("m:", "<m:fullName>Late__c</m:fullName>");
    let legacy = format!("<m:create><m:metadata xsi:type=\"m:CustomObject\">{late}</m:metadata></m:create>");
    let job = soap(&first, "m/30.0", &legacy).await;
    let job = between(&job.body, "id").to_owned();
    first.advance(SECOND * 2);
    assert_eq!(
        (status(&first, &running).await, status(&first, &waiting).await),
        ("InProgress".into(), "Pending".into())
    );
    drop(first);
    let second = reopened(&clock, &file).await;
    assert_eq!(
        (status(&second, &running).await, status(&second, &waiting).await),
        ("InProgress".into(), "Pending".into())
    );
    second.advance(Duration::from_secs(20));
    assert_eq!(
        (status(&second, &running).await, status(&second, &waiting).await),
        ("Succeeded".into(), "Succeeded".into())
    );
    let poll = format!("<m:checkStatus><m:asyncProcessId>{job}</m:asyncProcessId></m:checkStatus>");
    assert!(soap(&second, "m/30.0", &poll).await.body.contains("<state>Completed</state>"));
    drop(second);
    let third = reopened(&clock, &file).await;
    assert!(third.component("CustomObject", "Late__c").is_some());
    assert_eq!(query(&third, "SELECT Size__c FROM Widget__c").await.status, 200);
    let class = third.component("ApexClass", "B").unwrap();
    assert_eq!(BASE64.decode(class.element.text_of("content").unwrap()).unwrap(), b"class B { Foo f; }");
}
