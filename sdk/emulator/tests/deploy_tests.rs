//! The Apex tests of deployments: which run, what their failure means, and what
//! a validation whose tests have passed is good for.

mod common;

use std::time::Duration;

use common::zips::*;
use common::{between, org, soap};
use sforce_emulator::{PlannedTest, Settings};

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
    let settings = Settings { production: true, ..Settings::with_retired_versions() };
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
