use super::*;
use crate::Version;
use crate::metadata::RetrieveStatus;
use crate::wire::Xml;
use serde_json::json;

fn read(json: Json) -> DeployResult {
    DeployResult::read(json).unwrap()
}

fn xml(text: &str) -> Json {
    let mut xml = Xml::new(text);
    let root = xml.root().unwrap();
    tree::of_element(&mut xml, &root).unwrap()
}

/// One deployment as REST tells it.
fn told() -> Json {
    let text = r#"{
        "id": "0Af000000000001CAA", "status": "Failed", "done": true, "success": false, "checkOnly": false,
        "ignoreWarnings": true, "rollbackOnError": true, "runTestsEnabled": true,
        "numberComponentsTotal": 3, "numberComponentsDeployed": 1, "numberComponentErrors": 2,
        "numberTestsTotal": 4, "numberTestsCompleted": 2, "numberTestErrors": 1, "numberFiles": 6, "zipSize": 1234,
        "createdDate": "2026-01-01T00:00:00.000+0000", "startDate": "2026-01-01T00:00:01.000+0000",
        "lastModifiedDate": "2026-01-01T00:00:02.000Z", "completedDate": "2026-01-01T00:00Z",
        "createdBy": "005000000000001AAA", "createdByName": "Ahab", "canceledBy": null, "canceledByName": null,
        "errorStatusCode": "UNKNOWN_EXCEPTION", "errorMessage": "it broke", "stateDetail": null,
        "details": {
            "componentFailures": [
                {"componentType": "ApexClass", "fullName": "A", "fileName": "classes/A.cls", "success": false,
                 "problem": "Unexpected token", "problemType": "Error", "lineNumber": 3, "columnNumber": 5, "changed": false,
                 "created": false, "deleted": false, "id": null, "createdDate": "2026-01-01T00:00:00.000+0000"},
                {"componentType": "ApexClass", "fullName": "B", "fileName": "destructiveChanges.xml", "success": false,
                 "problem": "No ApexClass named: B found", "problemType": "Warning"}
            ],
            "componentSuccesses": [
                {"componentType": "", "fullName": "package.xml", "fileName": "package.xml", "success": true, "changed": true,
                 "problemType": "Info"}
            ],
            "retrieveResult": null,
            "runTestResult": {
                "numTestsRun": 3, "numFailures": 1, "totalTime": 12.5, "apexLogId": null,
                "failures": [{"id": "01p000000000001AAA", "name": "T", "namespace": "ns", "methodName": "fails", "message": "no",
                              "packageName": "T", "seeAllData": false, "stackTrace": "Class.T.fails: line 1", "time": 4.0,
                              "type": "Class"}],
                "successes": [{"id": "01p000000000001AAA", "name": "T", "namespace": null, "methodName": "works", "time": 1}],
                "codeCoverage": [{"id": "01p000000000002AAA", "name": "A", "type": "Class", "numLocations": 10,
                                  "numLocationsNotCovered": 4, "dmlInfo": [], "methodInfo": [], "soqlInfo": [], "soslInfo": [],
                                  "locationsNotCovered": [{"line": 7, "column": 0, "numExecutions": 0, "time": -1.0}]}],
                "codeCoverageWarnings": [{"id": "01p000000000002AAA", "name": "A", "namespace": null, "message": "60 % of 75 %"}],
                "flowCoverage": [{"flowId": "301000000000001AAA", "flowName": "F", "flowNamespace": null, "numElements": 2,
                                  "numElementsNotCovered": 1, "elementsNotCovered": ["x"], "processType": "Flow"}],
                "flowCoverageWarnings": [{"flowId": null, "flowName": null, "flowNamespace": null, "message": "too little"}]
            }
        }
    }"#;
    serde_json::from_str(text).unwrap()
}

#[test]
fn all_of_a_result_is_read() {
    let result = read(told());
    assert_eq!(result.id, "0Af000000000001CAA".parse().ok());
    assert_eq!((result.status.clone(), result.done, result.success), (DeployStatus::Failed, true, false));
    assert!(
        result.is_over() && result.ignore_warnings && result.rollback_on_error && result.run_tests_enabled
    );
    assert_eq!((result.number_files, result.zip_size), (Some(6), Some(1234)));
    let times = [result.created_date, result.start_date, result.last_modified_date, result.completed_date];
    assert_eq!(
        times.map(|time| time.unwrap().to_string()),
        ["00.000Z", "01.000Z", "02.000Z", "00.000Z"].map(|end| format!("2026-01-01T00:00:{end}"))
    );
    assert_eq!(result.created_by.as_deref(), Some("005000000000001AAA"));
    let [first, second] = result.component_failures() else { panic!("{result:?}") };
    assert_eq!(first.to_string(), "ApexClass A (classes/A.cls:3:5): Unexpected token");
    assert_eq!(first.problem_type, Some(ProblemType::Error));
    assert_eq!(second.to_string(), "ApexClass B (destructiveChanges.xml): No ApexClass named: B found");
    assert_eq!(result.warnings().collect::<Vec<_>>(), [second]);
    assert_eq!(result.component_successes()[0].to_string(), "package.xml (package.xml): no problem");
    assert_eq!(result.component_successes()[0].problem_type, Some(ProblemType::Info));
    let [failure] = result.test_failures() else { panic!("{result:?}") };
    assert_eq!(failure.to_string(), "ns.T.fails: no");
    assert_eq!((failure.component_type.as_str(), failure.time), ("Class", 4.0));
    let tests = result.details.as_ref().unwrap().run_test_result.as_ref().unwrap();
    assert_eq!((tests.num_tests_run, tests.num_failures, tests.total_time), (3, 1, 12.5));
    assert_eq!(tests.successes[0].method_name, "works");
    assert_eq!(tests.code_coverage[0].locations_not_covered[0].line, 7);
    assert_eq!(tests.code_coverage[0].num_locations_not_covered, 4);
    assert_eq!(tests.flow_coverage[0].elements_not_covered, ["x"]);
    assert_eq!(tests.flow_coverage_warnings[0].flow_name, None);
    assert_eq!(result.coverage_warnings()[0].message, "60 % of 75 %");
}

/// Everything as text, as the published samples and SOAP have it.
fn texts(json: &Json) -> Json {
    match json {
        Json::Bool(_) | Json::Number(_) => Json::String(json.to_string()),
        Json::Array(items) => Json::Array(items.iter().map(texts).collect()),
        Json::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), texts(value))).collect())
        }
        other => other.clone(),
    }
}

#[test]
fn text_is_read_as_what_it_says() {
    assert_eq!(read(texts(&told())), read(told()));
}

#[test]
fn lists_may_be_a_single_record_and_names_those_of_the_documentation() {
    let mut other = told();
    other["isRunTestsEnabled"] = other["runTestsEnabled"].take();
    other["numFiles"] = other["numberFiles"].take();
    let details = &mut other["details"];
    details["componentSuccesses"] = details["componentSuccesses"][0].take();
    let mut tests = details["runTestResult"].take();
    tests["numRun"] = tests["numTestsRun"].take();
    for list in ["failures", "successes", "codeCoverage", "codeCoverageWarnings", "flowCoverage"] {
        tests[list] = tests[list][0].take();
    }
    details["runTestResults"] = tests;
    assert_eq!(read(other), read(told()));
}

#[test]
fn what_is_absent_null_or_empty_is_nothing() {
    let sparse = read(json!({"status": "InProgress"}));
    assert_eq!(sparse, DeployResult { status: DeployStatus::InProgress, ..DeployResult::default() });
    let nulls = json!({
        "status": "InProgress", "isRunTestsEnabled": null, "startDate": null, "completedDate": "", "details": null,
        "createdBy": null, "numberTestsTotal": null, "messages": null, "retrieveResult": null, "runTestResult": null
    });
    assert_eq!(read(nulls), sparse);
    let lists = json!({"details": {"componentFailures": null, "componentSuccesses": "", "runTestResult": {"failures": null}}});
    assert!(read(lists).component_failures().is_empty());
    assert!(sparse.test_failures().is_empty() && sparse.coverage_warnings().is_empty());
    // Samples have ids of 16 characters, and the published ones no `done`.
    let sample = read(json!({"status": "Succeeded", "createdBy": "0057A000002vD0DQ"}));
    assert_eq!(sample.created_by.as_deref(), Some("0057A000002vD0DQ"));
    assert!(sample.is_over() && !sample.done);
}

#[test]
fn soap_says_the_same() {
    let text = "<result xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><checkOnly>false</checkOnly>\
        <completedDate>2026-01-01T00:00:04.000Z</completedDate><createdDate>2026-01-01T00:00:00.000Z</createdDate><details>\
        <componentFailures><changed>false</changed><columnNumber>5</columnNumber><componentType>ApexClass</componentType>\
        <created>false</created><createdDate>2026-01-01T00:00:00.000Z</createdDate><deleted>false</deleted>\
        <fileName>classes/A.cls</fileName><fullName>A</fullName><lineNumber>3</lineNumber><problem>Unexpected token</problem>\
        <problemType>Error</problemType><success>false</success></componentFailures>\
        <retrieveResult><done>true</done><id>09S000000000001EAA</id><status>Succeeded</status><success>true</success>\
        <zipFile>UEs=</zipFile></retrieveResult>\
        <runTestResult><failures><id>01p000000000001AAA</id><message>no</message><methodName>fails</methodName><name>T</name>\
        <namespace xsi:nil=\"true\"/><packageName>T</packageName><stackTrace xsi:nil=\"true\"/><time>4.0</time><type>Class</type>\
        </failures><numFailures>1</numFailures><numTestsRun>1</numTestsRun><totalTime>4.0</totalTime></runTestResult></details>\
        <done>true</done><id>0Af000000000001CAA</id><numberComponentErrors>1</numberComponentErrors>\
        <runTestsEnabled>true</runTestsEnabled><status>FinalizingFailed</status><success>false</success></result>";
    let result = read(xml(text));
    assert_eq!(result.status, DeployStatus::FinalizingFailed);
    assert!(result.done && result.run_tests_enabled && !result.success);
    assert_eq!(
        result.component_failures()[0].to_string(),
        "ApexClass A (classes/A.cls:3:5): Unexpected token"
    );
    let failure = &result.test_failures()[0];
    assert_eq!((failure.namespace.as_deref(), failure.stack_trace.as_deref()), (None, None));
    assert_eq!(failure.to_string(), "T.fails: no");
    let retrieved = result.details.as_ref().unwrap().retrieve_result.as_ref().unwrap();
    assert_eq!((retrieved.zip(), retrieved.status.clone()), (Some(&b"PK"[..]), RetrieveStatus::Succeeded));
    let empty = read(xml("<result><details></details><done>false</done><status>Pending</status></result>"));
    assert_eq!(empty.details, None);
}

#[test]
fn up_to_28_a_state_and_messages_make_a_result() {
    let text = "<result><checkOnly>true</checkOnly><done>false</done><id>0Af000000000001CAA</id>\
        <numberComponentErrors>1</numberComponentErrors><numberComponentsDeployed>2</numberComponentsDeployed>\
        <numberComponentsTotal>3</numberComponentsTotal><numberTestErrors>4</numberTestErrors>\
        <numberTestsCompleted>5</numberTestsCompleted><numberTestsTotal>9</numberTestsTotal><state>InProgress</state>\
        <stateDetail>Running Test: T.m</stateDetail>\
        <stateDetailLastModifiedDate>2026-01-01T00:00:00.000Z</stateDetailLastModifiedDate></result>";
    let mut state = AsyncResult::default();
    crate::wire::read_xml(text, &mut state).unwrap();
    let running = DeployResult::of_state(&state);
    assert_eq!(running.to_string(), "InProgress: 3 of 3 components, 1 failed; 9 of 9 tests, 4 failed");
    assert!(running.check_only && !running.is_over());
    assert_eq!(running.state_detail.as_deref(), Some("Running Test: T.m"));
    assert!(running.last_modified_date.is_some());

    for (word, status, success) in [
        ("Queued", DeployStatus::Pending, false),
        ("Completed", DeployStatus::Succeeded, true),
        ("Error", DeployStatus::Failed, false),
    ] {
        state.state = crate::Pick::from_text(word);
        let result = DeployResult::of_state(&state);
        assert_eq!((result.status, result.success), (status, success));
    }
    state.state = crate::metadata::AsyncRequestState::Completed.into();
    let messages = "<result><id>0Af000000000001CAA</id>\
        <messages><changed>true</changed><created>false</created><deleted>false</deleted><fileName>a</fileName><fullName>A</fullName>\
        <success>true</success></messages><messages><fileName>b</fileName><fullName>B</fullName><problem>bad</problem>\
        <problemType>Error</problemType><success>false</success></messages>\
        <runTestResult><numFailures>0</numFailures><numTestsRun>1</numTestsRun></runTestResult><success>false</success></result>";
    let result = DeployResult::of_state(&state).with_messages(xml(messages)).unwrap();
    assert_eq!((result.status.clone(), result.success), (DeployStatus::Failed, false));
    assert_eq!((result.component_failures().len(), result.component_successes().len()), (1, 1));
    assert_eq!(result.details.unwrap().run_test_result.unwrap().num_tests_run, 1);
    assert!(Version::V28 < Version::V29);
}

#[test]
fn progress_is_a_line() {
    let mut result = read(told());
    assert_eq!(result.to_string(), "Failed: 3 of 3 components, 2 failed; 3 of 4 tests, 1 failed");
    (result.number_tests_total, result.number_component_errors) = (0, 0);
    assert_eq!(result.to_string(), "Failed: 1 of 3 components");
    assert_eq!(DeployResult::default().to_string(), "Pending", "nothing was counted yet");
}

#[test]
fn an_outcome_says_why() {
    let result = read(told());
    let error = result.outcome().unwrap_err();
    assert_eq!((error.kind(), error.code()), (ErrorKind::Refused, Some("UNKNOWN_EXCEPTION")));
    assert_eq!(
        error.to_string(),
        "UNKNOWN_EXCEPTION: the deployment 0Af000000000001CAA is Failed; 2 components failed; 1 test failed; it broke; \
         ApexClass A (classes/A.cls:3:5): Unexpected token; ns.T.fails: no; 60 % of 75 %"
    );
    let is = |status, name: Option<&str>| DeployResult {
        status,
        canceled_by_name: name.map(str::to_owned),
        ..DeployResult::default()
    };
    for status in [
        DeployStatus::Succeeded,
        DeployStatus::SucceededPartial,
        DeployStatus::Finalizing,
        DeployStatus::Canceling,
    ] {
        assert!(is(status, None).outcome().is_ok());
    }
    let canceled = is(DeployStatus::Canceled, Some("Ahab")).outcome().unwrap_err();
    assert_eq!(canceled.to_string(), "the deployment ? is Canceled by Ahab");
    assert!(is(DeployStatus::FinalizingFailed, None).outcome().is_err());
}
