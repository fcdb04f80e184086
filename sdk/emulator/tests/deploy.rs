//! Deployments and retrieves over SOAP: what they do, how they fail, and what
//! the clock makes of them.

mod common;

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use common::zips::*;
use common::{between, org, query, soap};
use sforce_emulator::{DeployFailure, Emulator, PlannedTest, Settings};

const SECOND: Duration = Duration::from_secs(1);

fn widget() -> Vec<u8> {
    let object = file(
        "CustomObject",
        "<fields><fullName>Size__c</fullName><label>Size</label><length>5</length><type>Text</type></fields><label>Widget</label>",
    );
    zip(&[
        ("package.xml", &manifest(&["CustomObject Widget__c", "ApexClass *"])),
        ("objects/Widget__c.object", &object),
        ("classes/Foo.cls", "public class Foo { Widget__c w; }"),
        ("classes/Foo.cls-meta.xml", META),
    ])
}

async fn fault(org: &Emulator, version: u16, body: &str) -> (String, String) {
    let answer = soap(org, &format!("m/{version}.0"), body).await;
    assert_eq!(answer.status, 500, "{}", answer.body);
    (between(&answer.body, "faultcode").to_owned(), between(&answer.body, "faultstring").to_owned())
}

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
async fn tests_run_as_planned() {
    let org = org().start().await.unwrap();
    let tests =
        "@IsTest class FooTest { @IsTest static void good() { Foo f; } @IsTest static void bad() {} }";
    let package = zip(&[
        ("package.xml", &manifest(&["ApexClass *"])),
        ("classes/Foo.cls", "class Foo {\n}\n"),
        ("classes/Foo.cls-meta.xml", META),
        ("classes/FooTest.cls", tests),
        ("classes/FooTest.cls-meta.xml", META),
    ]);
    let level = |level: &str| format!("{OPTIONS}<m:testLevel>{level}</m:testLevel>");
    let none = ended(&org, &package, OPTIONS).await;
    assert!(
        none.contains("<runTestsEnabled>false</runTestsEnabled>")
            && none.contains("<numTestsRun>0</numTestsRun>")
    );

    let id = deploy(&org, &package, &level("RunLocalTests")).await;
    org.advance(SECOND * 4);
    let running = check(&org, &id).await;
    assert!(
        running
            .contains("<numberTestsCompleted>1</numberTestsCompleted><numberTestsTotal>2</numberTestsTotal>"),
        "{running}"
    );
    assert!(running.contains("<stateDetail>Running Test: FooTest.bad</stateDetail>"), "{running}");
    org.advance(SECOND * 2);
    let done = check(&org, &id).await;
    assert!(
        done.contains("<status>Succeeded</status>")
            && done.contains("<runTestsEnabled>true</runTestsEnabled>")
    );
    assert!(
        done.contains("<successes><id>01p")
            && done.contains("<methodName>good</methodName><name>FooTest</name>"),
        "{done}"
    );
    assert!(done.contains("<name>Foo</name><namespace xsi:nil=\"true\"/><numLocations>2</numLocations><numLocationsNotCovered>0</numLocationsNotCovered>"), "{done}");

    let planned = |class: &str, method: &str, failure: Option<&str>| PlannedTest {
        class: class.into(),
        method: method.into(),
        failure: failure.map(Into::into),
        stack_trace: failure.map(|_| "Class.FooTest.bad: line 1, column 1".into()),
    };
    org.plan_test(planned("FooTest", "bad", Some("System.AssertException: Assertion Failed")));
    let failed = ended(&org, &package, &level("RunLocalTests")).await;
    assert!(
        failed.contains("<status>Failed</status>")
            && failed.contains(
                "<numberTestErrors>1</numberTestErrors><numberTestsCompleted>1</numberTestsCompleted>"
            ),
        "{failed}"
    );
    let failure = between(&failed, "failures");
    assert!(
        failure.contains(
            "<message>System.AssertException: Assertion Failed</message><methodName>bad</methodName>"
        ),
        "{failure}"
    );
    assert!(failure.ends_with(
        "<stackTrace>Class.FooTest.bad: line 1, column 1</stackTrace><time>10.0</time><type>Class</type>"
    ));
    org.plan_test(planned("FooTest", "bad", None));

    // A package's tests are not local ones.
    org.plan_test(planned("ns.TheirTest", "theirs", None));
    for (options, ran) in [
        (level("RunLocalTests"), "2"),
        (level("RunAllTestsInOrg"), "3"),
        (format!("{}<m:runTests>ns.TheirTest</m:runTests>", level("RunSpecifiedTests")), "1"),
        (format!("{}<m:runTests>FooTest</m:runTests>", level("RunSpecifiedTests")), "2"),
        (level("NoTestRun"), "0"),
    ] {
        let result = ended(&org, &package, &options).await;
        assert_eq!(between(&result, "numTestsRun"), ran, "{options}");
        assert!(result.contains("<status>Succeeded</status>"), "{result}");
    }
    let unknown =
        ended(&org, &package, &format!("{}<m:runTests>Nobody</m:runTests>", level("RunSpecifiedTests")))
            .await;
    assert!(
        unknown.contains("no test class named Nobody was found")
            && unknown.contains("<status>Failed</status>")
    );
    // Those that have to do with what is deployed.
    let relevant = deploy_at(&org, 66, &class("Foo", "class Foo {}"), &level("RunRelevantTests")).await;
    org.advance(Duration::from_secs(60));
    let id = between(&relevant.body, "id").to_owned();
    assert_eq!(between(&check(&org, &id).await, "numTestsRun"), "2");
    let relevant = deploy_at(&org, 66, &class("Lone", "class Lone {}"), &level("RunRelevantTests")).await;
    org.advance(Duration::from_secs(60));
    let id = between(&relevant.body, "id").to_owned();
    assert_eq!(between(&check(&org, &id).await, "numTestsRun"), "0");
}

#[tokio::test]
async fn tests_must_cover_enough() {
    let org = org().start().await.unwrap();
    let package = zip(&[
        ("package.xml", &manifest(&["ApexClass *"])),
        ("classes/Foo.cls", "class Foo {\n}\n"),
        ("classes/Foo.cls-meta.xml", META),
        ("classes/Lone.cls", "class Lone {\n}\n"),
        ("classes/Lone.cls-meta.xml", META),
        ("classes/FooTest.cls", "@IsTest class FooTest { @IsTest static void good() {} }"),
        ("classes/FooTest.cls-meta.xml", META),
    ]);
    let level = |level: &str| format!("{OPTIONS}<m:testLevel>{level}</m:testLevel>");
    org.plan_coverage("Foo", 74);
    let named = format!("{}<m:runTests>FooTest</m:runTests>", level("RunSpecifiedTests"));
    let uncovered = ended(&org, &package, &named).await;
    assert!(uncovered.contains("<status>Failed</status>"), "{uncovered}");
    assert!(
        between(&uncovered, "codeCoverageWarnings").contains("Test coverage of selected Apex Class is 74%"),
        "{uncovered}"
    );
    assert!(uncovered.contains("<locationsNotCovered><column>0</column><line>1</line>"));
    org.plan_coverage("Foo", 10);
    org.plan_coverage("Lone", 10);
    let all = ended(&org, &package, &level("RunLocalTests")).await;
    assert!(all.contains("Average test coverage across all Apex Classes and Triggers is"), "{all}");
    org.plan_coverage("Foo", 75);
    org.plan_coverage("Lone", 100);
    assert!(ended(&org, &package, &named).await.contains("<status>Succeeded</status>"));
}

#[tokio::test]
async fn a_production_org_is_stricter() {
    let settings = Settings { production: true, ..Settings::default() };
    let org = org().settings(settings).start().await.unwrap();
    for (options, text) in [
        ("", "rollbackOnError must be true"),
        (
            "<m:rollbackOnError>true</m:rollbackOnError><m:purgeOnDelete>true</m:purgeOnDelete>",
            "purgeOnDelete",
        ),
    ] {
        let refused = deploy_at(&org, 60, &widget(), options).await;
        assert!(between(&refused.body, "faultstring").contains(text), "{}", refused.body);
    }
    let tested = ended(&org, &class("A", "@IsTest class A { @IsTest static void f() {} }"), OPTIONS).await;
    assert!(
        tested.contains("<runTestsEnabled>true</runTestsEnabled>")
            && tested.contains("<numTestsRun>1</numTestsRun>")
    );
    let described = soap(&org, "m/60.0", "<m:describeMetadata/>").await;
    assert!(described.body.contains("<testRequired>true</testRequired>"));
}

#[tokio::test]
async fn a_validation_is_deployed_without_tests() {
    let org = org().start().await.unwrap();
    let quick = |id: &str| {
        let org = &org;
        let body = format!(
            "<m:deployRecentValidation><m:validationId>{id}</m:validationId></m:deployRecentValidation>"
        );
        async move { soap(org, "m/60.0", &body).await }
    };
    let refused = async |id: &str| {
        let answer = quick(id).await;
        assert_eq!(answer.status, 500, "{}", answer.body);
        between(&answer.body, "faultcode").to_owned()
    };
    let tested = "<m:testLevel>RunLocalTests</m:testLevel>";
    let validate = format!("<m:checkOnly>true</m:checkOnly>{tested}{OPTIONS}");
    let good = deploy(&org, &class("A", "class A {}"), &validate).await;
    assert_eq!(refused(&good).await, "sf:INVALID_ID_FIELD", "not yet over");
    org.advance(Duration::from_secs(60));
    let answer = quick(&good).await;
    // A string, not an AsyncResult.
    let id = between(&answer.body, "result").to_owned();
    assert!(id.starts_with("0Af") && id != good, "{}", answer.body);
    org.advance(Duration::from_secs(60));
    assert!(check(&org, &id).await.contains("<status>Succeeded</status>"));
    assert!(check(&org, &id).await.contains("<checkOnly>false</checkOnly>"));
    assert!(org.component("ApexClass", "A").is_some());

    assert_eq!(refused(&id).await, "sf:INVALID_ID_FIELD", "no validation");
    let untested =
        deploy(&org, &class("A", "class A {}"), &format!("<m:checkOnly>true</m:checkOnly>{OPTIONS}")).await;
    let failing = deploy(&org, &class("A", "class A {"), &validate).await;
    org.advance(Duration::from_secs(60));
    for id in [&untested, &failing, "0AfE00000000zzz", "nope"] {
        assert_eq!(refused(id).await, "sf:INVALID_ID_FIELD", "{id}");
    }
    let old = deploy(&org, &class("B", "class B {}"), &validate).await;
    org.advance(Duration::from_secs(60));
    org.advance(Duration::from_secs(10 * 24 * 3600));
    assert_eq!(refused(&old).await, "sf:INVALID_ID_FIELD", "older than ten days");
    assert_eq!(fault(&org, 32, "<m:deployRecentValidation/>").await.0, "sf:UNSUPPORTED_API_VERSION");
    // And after 30 days nobody knows of it.
    org.advance(Duration::from_secs(31 * 24 * 3600));
    let forgotten =
        format!("<m:checkDeployStatus><m:asyncProcessId>{old}</m:asyncProcessId></m:checkDeployStatus>");
    assert_eq!(fault(&org, 60, &forgotten).await.0, "sf:INVALID_CROSS_REFERENCE_KEY");
}

#[tokio::test]
async fn zips_are_held_to_their_limits() {
    let settings = Settings {
        deploy_most_zip: 2000,
        deploy_most_files: 4,
        deploy_most_bytes: 5000,
        ..Settings::default()
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
    let small = Settings { deploy_most_zip: 100, ..Settings::default() };
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
    let update = "<m:upsertMetadata><m:metadata xsi:type=\"m:CustomObject\"><m:fullName>Widget__c</m:fullName></m:metadata></m:upsertMetadata>";
    let refused = soap(&org, "m/60.0", update).await;
    assert!(refused.body.contains("<statusCode>ALREADY_IN_PROCESS</statusCode>"), "{}", refused.body);
    let other = soap(&org, "m/60.0", &update.replace("Widget__c", "Other__c")).await;
    assert!(other.body.contains("<success>true</success>"), "{}", other.body);
    org.advance(Duration::from_secs(10));
    let free = soap(&org, "m/60.0", update).await;
    assert!(free.body.contains("<success>true</success>"), "{}", free.body);
}

async fn retrieve(org: &Emulator, version: u16, inner: &str) -> String {
    let body = format!(
        "<m:retrieve><m:retrieveRequest><m:apiVersion>60.0</m:apiVersion>{inner}</m:retrieveRequest></m:retrieve>"
    );
    let answer = soap(org, &format!("m/{version}.0"), &body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    between(&answer.body, "id").to_owned()
}

async fn fetch(org: &Emulator, version: u16, id: &str, include: &str) -> Result<String, String> {
    let include =
        if include.is_empty() { String::new() } else { format!("<m:includeZip>{include}</m:includeZip>") };
    let body = format!(
        "<m:checkRetrieveStatus><m:asyncProcessId>{id}</m:asyncProcessId>{include}</m:checkRetrieveStatus>"
    );
    let answer = soap(org, &format!("m/{version}.0"), &body).await;
    if answer.status == 200 {
        Ok(between(&answer.body, "checkRetrieveStatusResponse").to_owned())
    } else {
        Err(between(&answer.body, "faultcode").to_owned())
    }
}

#[tokio::test]
async fn what_was_deployed_is_retrieved() {
    let org = org().start().await.unwrap();
    ended(&org, &widget(), OPTIONS).await;
    let package = "<m:singlePackage>true</m:singlePackage><m:unpackaged><m:types><m:members>Widget__c</m:members><m:members>Gone__c</m:members>\
        <m:name>CustomObject</m:name></m:types><m:types><m:members>*</m:members><m:name>ApexClass</m:name></m:types>\
        <m:version>60.0</m:version></m:unpackaged>";
    let id = retrieve(&org, 60, package).await;
    assert!(id.starts_with("09S"), "{id}");
    let pending = fetch(&org, 60, &id, "true").await.unwrap();
    assert_eq!(
        pending,
        format!(
            "<result><done>false</done><id>{id}</id><status>Pending</status><success>false</success><zipFile></zipFile></result>"
        )
    );
    org.advance(SECOND);
    assert!(fetch(&org, 60, &id, "false").await.unwrap().contains("<status>InProgress</status>"));
    org.advance(SECOND);
    // Without the zip it stays to be fetched.
    assert!(fetch(&org, 60, &id, "false").await.unwrap().contains("<zipFile></zipFile>"));
    let done = fetch(&org, 60, &id, "true").await.unwrap();
    assert!(done.contains("<status>Succeeded</status><success>true</success>"), "{done}");
    assert!(done.contains("<fileName>package.xml</fileName><problem>Entity of type 'CustomObject' 'Gone__c' cannot be found</problem>"), "{done}");
    assert!(
        done.contains("<fileName>objects/Widget__c.object</fileName><fullName>Widget__c</fullName>"),
        "{done}"
    );
    let files = unzip(between(&done, "zipFile"));
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        ["objects/Widget__c.object", "classes/Foo.cls", "classes/Foo.cls-meta.xml", "package.xml"]
    );
    assert!(files[0].1.contains("    <fields>\n        <fullName>Size__c</fullName>\n"), "{}", files[0].1);
    assert_eq!(files[1].1, "public class Foo { Widget__c w; }");
    assert!(
        files[3].1.contains(
            "<types>\n        <members>Foo</members>\n        <name>ApexClass</name>\n    </types>"
        )
    );
    assert_eq!(fetch(&org, 60, &id, "true").await, Err("sf:INVALID_LOCATOR".to_owned()), "once only");
    // What came out goes in again.
    let pairs: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    assert!(ended(&org, &zip(&pairs), OPTIONS).await.contains("<status>Succeeded</status>"));

    // The shape of old versions, which poll checkStatus.
    let id = retrieve(&org, 30, &package.replace("<m:singlePackage>true", "<m:singlePackage>false")).await;
    let poll = format!("<m:checkStatus><m:asyncProcessId>{id}</m:asyncProcessId></m:checkStatus>");
    assert!(soap(&org, "m/30.0", &poll).await.body.contains("<state>Queued</state>"));
    org.advance(SECOND * 2);
    assert!(soap(&org, "m/30.0", &poll).await.body.contains("<done>true</done>"));
    let old = fetch(&org, 30, &id, "").await.unwrap();
    assert!(!old.contains("<done>") && !old.contains("<status>"), "{old}");
    assert_eq!(unzip(between(&old, "zipFile"))[0].0, "unpackaged/objects/Widget__c.object");

    // One field is in its object's file, alone; a file can be named by its path.
    let field = "<m:singlePackage>true</m:singlePackage><m:unpackaged><m:types><m:members>Widget__c.Size__c</m:members>\
        <m:name>CustomField</m:name></m:types></m:unpackaged>";
    let path = "<m:singlePackage>true</m:singlePackage><m:specificFiles>classes/Foo.cls</m:specificFiles>";
    for (asked, file, text, absent) in [
        (field, "objects/Widget__c.object", "<fullName>Size__c</fullName>", "<label>Widget</label>"),
        (path, "classes/Foo.cls", "class Foo", "nothing"),
    ] {
        let id = retrieve(&org, 60, asked).await;
        org.advance(SECOND * 2);
        let files = unzip(between(&fetch(&org, 60, &id, "").await.unwrap(), "zipFile"));
        assert_eq!(files[0].0, file);
        assert!(files[0].1.contains(text) && !files[0].1.contains(absent), "{}", files[0].1);
    }
    for asked in [
        "<m:packageNames>Theirs</m:packageNames>",
        "<m:singlePackage>true</m:singlePackage><m:specificFiles>classes/No.cls</m:specificFiles>",
    ] {
        let id = retrieve(&org, 60, asked).await;
        org.advance(SECOND * 2);
        assert!(fetch(&org, 60, &id, "").await.unwrap().contains("found</problem>"), "{asked}");
    }
    let mixed = "<m:retrieve><m:request><m:apiVersion>60.0</m:apiVersion><m:specificFiles>a</m:specificFiles></m:request></m:retrieve>";
    assert!(fault(&org, 60, mixed).await.1.contains("singlePackage"));
    assert!(fault(&org, 60, "<m:retrieve/>").await.1.contains("needs retrieveRequest"));
    assert_eq!(
        fetch(&org, 60, "09SE00000000zzz", "").await,
        Err("sf:INVALID_CROSS_REFERENCE_KEY".to_owned())
    );
    assert_eq!(fetch(&org, 60, "nope", "").await, Err("sf:MALFORMED_ID".to_owned()));
}

#[tokio::test]
async fn a_deployment_may_retrieve_at_its_end() {
    let org = org().start().await.unwrap();
    let result = ended(
        &org,
        &class("A", "class A {}"),
        &format!("{OPTIONS}<m:performRetrieve>true</m:performRetrieve>"),
    )
    .await;
    let zip = between(between(&result, "retrieveResult"), "zipFile");
    assert_eq!(unzip(zip)[0], ("classes/A.cls".to_owned(), "class A {}".to_owned()));
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
    let legacy = "<m:create><m:metadata xsi:type=\"m:CustomObject\"><m:fullName>Late__c</m:fullName></m:metadata></m:create>";
    let job = soap(&first, "m/30.0", legacy).await;
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
