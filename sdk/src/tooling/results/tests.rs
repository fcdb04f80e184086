use super::*;
use crate::DynamicObject;
use crate::error::ErrorKind;
use crate::version::Version;
use crate::wire::{from_json, from_xml};

const REQUEST: &str = "1dr000000000001AAA";
const CLASS: &str = "01p000000000001AAA";

fn row(columns: &str) -> String {
    format!(
        r#"{{"attributes":{{"type":"ContainerAsyncRequest"}},"Id":"{REQUEST}","IsCheckOnly":false,{columns}}}"#
    )
}

fn rest(columns: &str) -> ContainerResults {
    from_json::<DynamicObject>(&row(columns)).unwrap().to_struct().unwrap()
}

fn soap(columns: &str) -> ContainerResults {
    let row = format!(
        "<records xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
         xmlns:sf=\"urn:sobject.tooling.soap.sforce.com\" xsi:type=\"sf:ContainerAsyncRequest\">\
         <sf:Id>{REQUEST}</sf:Id><sf:IsCheckOnly>true</sf:IsCheckOnly>{columns}</records>"
    );
    from_xml::<DynamicObject>(&row).unwrap().to_struct().unwrap()
}

/// A message as REST writes it since 32.0.
fn message(success: bool, column: i32, problem: &str) -> String {
    format!(
        r#"{{"changed":{success},"columnNumber":{column},"componentType":"ApexClass","created":false,
            "createdDate":"2026-01-02T03:04:07.000+0000","deleted":false,"fileName":"Foo",
            "forPackageManifestFile":false,"fullName":"Foo","id":"{CLASS}","knownPackagingProblem":false,
            "lineNumber":3,"problem":{problem},"problemType":"Error","requiresProductionTestRun":false,
            "success":{success},"warning":false}}"#
    )
}

fn foo() -> CompilerMessage {
    CompilerMessage {
        kind: "ApexClass".into(),
        full_name: "Foo".into(),
        file_name: Some("Foo".into()),
        id: Some(CLASS.parse().unwrap()),
        line: Some(3),
        column: Some(5),
        problem: Some("Missing ';' at '}'".into()),
        severity: Some("Error".into()),
        ..CompilerMessage::default()
    }
}

#[test]
fn details_are_read_as_rest_writes_them() {
    let failed = message(false, 5, r#""Missing ';' at '}'""#);
    let results = rest(&format!(
        r#""State":"Failed","ErrorMsg":null,"MetadataContainerId":"1dc000000000001AAA","MetadataContainerMemberId":null,
           "DeployDetails":{{"allComponentMessages":[{failed}],"componentFailures":[{failed}],
           "componentSuccesses":[],"runTestResult":null}}"#
    ));
    assert_eq!(results.failures, [foo()]);
    assert!(results.successes.is_empty() && results.member.is_none() && results.error_message.is_none());
    assert_eq!(results.container.map(|id| id.to_string()).as_deref(), Some("1dc000000000001AAA"));
    assert_eq!(
        (results.id.as_str(), results.check_only, &results.state),
        (REQUEST, false, &ContainerState::Failed)
    );
    assert_eq!(results.failures[0].to_string(), "ApexClass Foo, line 3, column 5: Missing ';' at '}'");
}

#[test]
fn details_are_read_as_soap_writes_them() {
    let message = |name: &str, success: bool, rest: &str| {
        format!(
            "<changed>true</changed><columnNumber xsi:nil=\"true\"/><componentType>ApexPage</componentType>\
             <created>{success}</created><createdDate>2026-01-02T03:04:07.000Z</createdDate><deleted>false</deleted>\
             <fileName>pages/{name}.page</fileName><fullName>{name}</fullName><id xsi:nil=\"true\"/>{rest}\
             <success>{success}</success>"
        )
    };
    let problem = "<lineNumber>2</lineNumber><problem>a &lt; b</problem><problemType>Warning</problemType>";
    let one = format!("<componentFailures>{}</componentFailures>", message("P", false, problem));
    let two = format!("{one}<componentFailures>{}</componentFailures>", message("Q", false, problem));
    let fine = format!("<componentSuccesses>{}</componentSuccesses>", message("R", true, ""));
    for (failures, count) in [(String::new(), 0), (one, 1), (two, 2)] {
        let results = soap(&format!(
            "<sf:DeployDetails xmlns=\"urn:tooling.soap.sforce.com\">{failures}{fine}</sf:DeployDetails>\
             <sf:ErrorMsg xsi:nil=\"true\"/><sf:MetadataContainerId xsi:nil=\"true\"/>\
             <sf:MetadataContainerMemberId>400000000000001AAA</sf:MetadataContainerMemberId><sf:State>Failed</sf:State>"
        ));
        assert_eq!(results.failures.len(), count);
        assert!(results.check_only && results.container.is_none() && results.member.is_some());
        let [success] = results.successes.as_slice() else { panic!("{results:?}") };
        assert!(success.success && success.created && success.changed && !success.deleted);
        assert_eq!((&*success.full_name, success.id, success.line), ("R", None, None));
        for failure in &results.failures {
            assert_eq!((failure.line, failure.column), (Some(2), None));
            assert_eq!(
                (failure.problem.as_deref(), failure.severity.as_deref()),
                (Some("a < b"), Some("Warning"))
            );
        }
    }
}

#[test]
fn details_are_read_in_every_shape_that_was_seen_or_documented() {
    // A list of everything and nothing else; it is told apart.
    let all = format!(
        r#""State":"Failed","DeployDetails":{{"allComponentMessages":[{},{}]}}"#,
        message(false, -1, r#""found '&lt;EOF&gt;' &amp; &#39;more&#39; & &nbsp;""#),
        message(true, 0, "null")
    );
    let results = rest(&all);
    assert_eq!((results.failures.len(), results.successes.len()), (1, 1));
    assert_eq!(results.failures[0].column, None, "-1 is no column");
    assert_eq!(results.failures[0].problem.as_deref(), Some("found '<EOF>' & 'more' & &nbsp;"));
    assert_eq!(results.successes[0].to_string(), "ApexClass Foo, line 3: compiles");
    // Where it failed, and everything that would say why is null.
    let bare = r#"{"componentType":"ApexPage","fullName":"P","fileName":"pages/P.page","lineNumber":null,
                   "columnNumber":null,"problemType":null,"problem":null,"success":false}"#;
    let results = rest(&format!(r#""State":"Failed","DeployDetails":{{"componentFailures":[{bare}]}}"#));
    assert_eq!(results.failures[0].file_name.as_deref(), Some("pages/P.page"));
    assert_eq!(results.failures[0].to_string(), "ApexPage P: fails, and the service does not say why");
    // One message that is no list, and only what the documentation shows of it.
    let documented = r#"{"lineNumber":3,"fullName":"Foo","problem":"x"}"#;
    let results = rest(&format!(r#""State":"Failed","DeployDetails":{{"componentFailures":{documented}}}"#));
    assert_eq!((results.failures[0].line, results.failures[0].problem.as_deref()), (Some(3), Some("x")));
    // The documentation calls the whole a string.
    let results = rest(&format!(
        r#""State":"Failed","DeployDetails":{}"#,
        serde_json::to_string(&format!(r#"{{"componentFailures":[{documented}]}}"#)).unwrap()
    ));
    assert_eq!(results.failures.len(), 1);
    // Nothing at all.
    for nothing in [
        r#""DeployDetails":null"#,
        r#""DeployDetails":"""#,
        r#""ErrorMsg":null"#,
        r#""CompilerErrors":null"#,
        r#""CompilerErrors":"""#,
        r#""CompilerErrors":"[]""#,
    ] {
        let results = rest(&format!(r#""State":"Completed",{nothing}"#));
        assert!(results.failures.is_empty() && results.successes.is_empty());
        assert_eq!(results.to_string(), "Completed");
    }
}

#[test]
fn compiler_errors_are_json_within_a_text() {
    // Plain values up to 29.0, each in a list of its own in 30.0.
    let plain =
        format!(r#"[{{"extent":"ApexClass","id":"{CLASS}","name":"Foo","line":206,"problem":"x &lt; y"}}]"#);
    let listed = format!(
        r#"[{{"extent":["ApexClass"],"id":["{CLASS}"],"name":["Foo"],"line":[206],"problem":["x &lt; y"]}}]"#
    );
    let texts = format!(
        r#"[{{"extent":["ApexClass"],"id":["{CLASS}"],"name":["Foo"],"line":["206"],"problem":["x &lt; y"]}}]"#
    );
    for errors in [plain, listed, texts] {
        let expected = CompilerMessage {
            file_name: None,
            line: Some(206),
            column: None,
            problem: Some("x < y".into()),
            severity: None,
            ..foo()
        };
        let over_rest = rest(&format!(
            r#""State":"Failed","CompilerErrors":{}"#,
            serde_json::to_string(&errors).unwrap()
        ));
        assert_eq!(over_rest.failures, std::slice::from_ref(&expected));
        let escaped = errors.replace('&', "&amp;").replace('<', "&lt;");
        let over_soap =
            soap(&format!("<sf:State>Failed</sf:State><sf:CompilerErrors>{escaped}</sf:CompilerErrors>"));
        assert_eq!(over_soap.failures, [expected]);
    }
    let partial = rest(r#""State":"Failed","CompilerErrors":"[{\"problem\":[]},{}]""#);
    assert_eq!(partial.failures, [CompilerMessage::default(), CompilerMessage::default()]);
}

#[test]
fn what_cannot_be_read_says_where() {
    for (columns, message) in [
        (
            r#""State":"Failed","CompilerErrors":"nonsense""#,
            "ContainerAsyncRequest.CompilerErrors: the text is not a JSON list",
        ),
        (
            r#""State":"Failed","DeployDetails":"nonsense""#,
            "ContainerAsyncRequest.DeployDetails: DeployDetails is not JSON",
        ),
        (
            r#""State":"Failed","DeployDetails":{"componentFailures":[{"lineNumber":"x"}]}"#,
            "ContainerAsyncRequest.DeployDetails.componentFailures.lineNumber: ",
        ),
        (r#""ErrorMsg":null"#, "ContainerAsyncRequest: missing field `State`"),
    ] {
        let row: DynamicObject = from_json(&row(columns)).unwrap();
        let error = row.to_struct::<ContainerResults>().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().starts_with(message), "{error}");
    }
}

#[test]
fn every_state_says_whether_it_is_over_and_what_came_of_it() {
    for (text, over, code, why) in [
        ("Queued", false, Some("Queued"), "the request waits: see ContainerRequest::wait"),
        ("Completed", true, None, ""),
        ("Failed", true, Some("Failed"), "ApexClass Foo, line 3, column 5: Missing ';' at '}'"),
        ("Error", true, Some("Error"), "An unexpected error has occurred. 1-2 (3)"),
        ("Invalidated", true, Some("Invalidated"), "the service dropped the check"),
        ("Aborted", true, Some("Aborted"), "the request was aborted, and nothing was saved"),
        ("Postponed", true, Some("Postponed"), "the service does not say why"),
    ] {
        let state = ContainerState::from(text);
        assert_eq!((state.text(), state.to_string().as_str(), state.is_over()), (text, text, over));
        let mut results = rest(&format!(r#""State":"{text}""#));
        match text {
            "Failed" => results.failures.push(foo()),
            "Error" => results.error_message = Some(why.into()),
            _ => {}
        }
        let outcome = results.outcome();
        assert_eq!(outcome.as_ref().err().and_then(|error| error.code()), code);
        if let Err(error) = outcome {
            assert_eq!(error.kind(), ErrorKind::Refused);
            assert!(error.message().starts_with(why), "{error}");
        }
    }
}

#[test]
fn results_are_a_line() {
    let mut results = rest(r#""State":"Failed""#);
    assert_eq!(results.to_string(), "Failed: 0 problems");
    assert_eq!(results.outcome().unwrap_err().to_string(), "Failed: the service does not say why");
    results.failures = vec![foo(), foo(), foo()];
    assert_eq!(results.to_string(), "Failed: 3 problems");
    assert!(results.outcome().unwrap_err().to_string().ends_with("at '}' (and 2 more)"));
    results.failures.truncate(1);
    results.error_message = Some("also".into());
    assert_eq!(results.to_string(), "Failed: 1 problem: also");
    let mut results = rest(r#""State":"Completed""#);
    results.successes = vec![CompilerMessage { success: true, ..foo() }];
    assert_eq!(results.to_string(), "Completed: 1 component");
    assert_eq!(rest(r#""State":"Error","ErrorMsg":"busy""#).to_string(), "Error: busy");
}

#[test]
fn the_columns_are_those_of_the_version() {
    for (version, there, absent) in [
        (29, "CompilerErrors", "DeployDetails"),
        (30, "CompilerErrors", "DeployDetails"),
        (31, "DeployDetails", "CompilerErrors"),
        (65, "DeployDetails", "CompilerErrors"),
    ] {
        let columns = columns(Version::new(version));
        assert!(columns.contains(there) && !columns.contains(absent), "{version}: {columns}");
    }
}

/// What the service once answered, where the recordings are at hand: see `sdk/tests/samples.rs`.
#[test]
fn recorded_requests_are_read() {
    let beside = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    let folder =
        std::env::var_os("SFORCE_DATA").map_or(beside, std::path::PathBuf::from).join("samples/tooling");
    let Ok(files) = std::fs::read_dir(&folder) else {
        println!("skipped: there is no {}; set SFORCE_DATA", folder.display());
        return;
    };
    let mut read = 0;
    for file in files {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let json: serde_json::Value = serde_json::from_str(&text).unwrap();
        let row = if json.get("method").is_some() { &json["response"] } else { &json };
        if row["attributes"]["type"] != "ContainerAsyncRequest" {
            continue;
        }
        let results: ContainerResults =
            from_json::<DynamicObject>(&row.to_string()).unwrap().to_struct().unwrap();
        assert_eq!(Some(results.id.as_str()), row["Id"].as_str());
        assert_eq!(Some(results.state.text()), row["State"].as_str());
        assert_eq!(Some(results.check_only), row["IsCheckOnly"].as_bool());
        let told = row["DeployDetails"]["componentFailures"].as_array().map_or(0, Vec::len);
        assert_eq!(results.failures.len(), told);
        for (failure, told) in results
            .failures
            .iter()
            .zip(row["DeployDetails"]["componentFailures"].as_array().into_iter().flatten())
        {
            assert_eq!(Some(failure.full_name.as_str()), told["fullName"].as_str());
            assert_eq!(failure.line.map(u64::from), told["lineNumber"].as_u64());
            assert!(!failure.problem.as_deref().unwrap().contains("&lt;"), "{failure}");
        }
        read += 1;
    }
    assert!(read >= 2, "{read} recordings of requests");
}
