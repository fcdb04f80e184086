use super::*;
use crate::client::HttpResponse;
use crate::client::testing::{Script, Widget, envelope, reply};
use crate::{Api, Extra, Version};

/// The API of a component that has all calls.
static API: Api = Api { namespace: "http://soap.sforce.com/2006/04/metadata", version: Some(Version::V66) };

/// A component of 66.0.
#[derive(Default)]
struct Gadget {
    full_name: Option<String>,
    extra: Extra,
}

mod bindings {
    use super::{API, Gadget};

    crate::record! { Gadget: "Gadget" in API, base None, subtypes [], object None;
        opt Text full_name "fullName",
    }
}
crate::component! { Gadget }

/// A component that goes 200 in a call.
#[derive(Default)]
struct Row {
    full_name: Option<String>,
    extra: Extra,
}

mod rows {
    use super::{API, Row};

    crate::record! { Row: "CustomMetadata" in API, base None, subtypes [], object None;
        opt Text full_name "fullName",
    }
}
crate::component! { Row }

fn answer(call: &str, results: &str) -> Result<HttpResponse, Error> {
    let body = format!("<{call}Response>{results}</{call}Response>");
    reply(200, "text/xml", &envelope(API.namespace, &body))
}

fn saved(names: &[&str]) -> String {
    let result = |name: &&str| format!("<result><fullName>{name}</fullName><success>true</success></result>");
    names.iter().map(result).collect::<Vec<_>>().concat()
}

fn gadget(name: &str) -> Gadget {
    Gadget { full_name: Some(name.to_owned()), ..Gadget::default() }
}

#[tokio::test]
async fn each_call_is_written_as_the_wsdl_has_it() {
    let script = Script::new([
        answer(
            "upsertMetadata",
            "<result><created>true</created><fullName>A</fullName><success>true</success></result>",
        ),
        answer("deleteMetadata", &saved(&["A"])),
        answer("renameMetadata", &saved(&["A"])),
        answer(
            "readMetadata",
            "<result><records xsi:nil=\"true\"/><records xsi:type=\"Gadget\"><fullName>B</fullName></records></result>",
        ),
        answer("listMetadata", ""),
    ]);
    let metadata = script.org().metadata();
    assert_eq!(metadata.upsert(&[gadget("A")]).await.unwrap()[0].created, Some(true));
    metadata.delete::<Gadget>(&["A"]).await.unwrap();
    metadata.rename::<Gadget>("A", "B").await.unwrap();
    let read = metadata.read::<Gadget>(&["A", "B"]).await.unwrap();
    assert!(read[0].is_none(), "a nil is what is not there");
    assert_eq!(read[1].as_ref().and_then(Component::full_name), Some("B"));
    let queries = [ListQuery::of("Report").folder("F"), ListQuery::of("CustomObject")];
    assert!(metadata.list(Version::V58, &queries).await.unwrap().is_empty());
    let call = |version: &str, call: &str, inner: &str| {
        format!("POST /services/Soap/m/{version}\n<m:{call}>{inner}</m:{call}>")
    };
    assert_eq!(
        script.lines(),
        [
            call(
                "66.0",
                "upsertMetadata",
                "<m:metadata xsi:type=\"m:Gadget\"><m:fullName>A</m:fullName></m:metadata>"
            ),
            call("66.0", "deleteMetadata", "<m:type>Gadget</m:type><m:fullNames>A</m:fullNames>"),
            call(
                "66.0",
                "renameMetadata",
                "<m:type>Gadget</m:type><m:oldFullName>A</m:oldFullName><m:newFullName>B</m:newFullName>"
            ),
            call(
                "66.0",
                "readMetadata",
                "<m:type>Gadget</m:type><m:fullNames>A</m:fullNames><m:fullNames>B</m:fullNames>"
            ),
            call(
                "58.0",
                "listMetadata",
                "<m:queries><m:folder>F</m:folder><m:type>Report</m:type></m:queries>\
                 <m:queries><m:type>CustomObject</m:type></m:queries><m:asOfVersion>58.0</m:asOfVersion>"
            ),
        ]
    );
}

#[tokio::test]
async fn an_error_has_code_fields_and_more_that_is_read_past() {
    let result = "<result><errors><extendedErrorDetails><extendedErrorCode>X</extendedErrorCode></extendedErrorDetails>\
        <fields>label</fields><message>Required</message><statusCode>REQUIRED_FIELD_MISSING</statusCode></errors>\
        <fullName>A</fullName><success>false</success></result>";
    let script = Script::new([answer("createMetadata", result)]);
    let result = script.org().metadata().create(&[gadget("A")]).await.unwrap().remove(0);
    assert!(!result.success);
    let error = result.into_result().unwrap_err();
    assert_eq!(error.to_string(), "REQUIRED_FIELD_MISSING: A: Required [label]");
    let silent = ComponentResult { full_name: "A".into(), ..ComponentResult::default() };
    assert_eq!(silent.into_result().unwrap_err().kind(), ErrorKind::Protocol);
}

#[tokio::test]
async fn ten_go_in_a_call_and_of_two_types_two_hundred() {
    let names: Vec<String> = (0..25).map(|number| format!("N{number}")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let script = Script::new(
        [&names[..10], &names[10..20], &names[20..]].map(|names| answer("deleteMetadata", &saved(names))),
    );
    assert_eq!(script.org().metadata().delete::<Gadget>(&names).await.unwrap().len(), 25);
    assert_eq!(script.requests().len(), 3);
    let script = Script::new([answer("deleteMetadata", &saved(&names))]);
    assert_eq!(script.org().metadata().delete::<Row>(&names).await.unwrap().len(), 25);
    assert_eq!(script.requests().len(), 1);
}

#[tokio::test]
async fn all_or_none_is_asked_for_where_a_version_has_it() {
    let script = Script::new([
        answer("createMetadata", &saved(&["A"])),
        answer("createMetadata", &saved(&["A"])),
        answer("renameMetadata", &saved(&["A"])),
    ]);
    let metadata = script.org().metadata().all_or_none(true);
    metadata.create(&[gadget("A")]).await.unwrap();
    // Up to 33.0 there is no header, and all or none is what happens.
    let old = Widget { full_name: Some("A".into()), ..Widget::default() };
    metadata.create(&[old]).await.unwrap();
    metadata.rename::<Gadget>("A", "B").await.unwrap();
    let header = "<m:AllOrNoneHeader><m:allOrNone>true</m:allOrNone></m:AllOrNoneHeader>";
    let with: Vec<_> = script
        .requests()
        .into_iter()
        .map(|request| String::from_utf8(request.body.unwrap().into()).unwrap().contains(header))
        .collect();
    assert_eq!(with, [true, false, false], "a rename is of one component and has no such header");
}

#[tokio::test]
async fn results_that_do_not_add_up_are_an_error() {
    let script = Script::new([answer("createMetadata", ""), answer("readMetadata", "<result/>")]);
    let metadata = script.org().metadata();
    let error = metadata.create(&[gadget("A")]).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::Perhaps));
    let error = metadata.read::<Gadget>(&["A"]).await.unwrap_err();
    assert_eq!((error.kind(), error.acted()), (ErrorKind::Protocol, Acted::No));
}
