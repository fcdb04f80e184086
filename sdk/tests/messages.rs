//! What errors say: what the service said is kept, a secret is not shown in whatever form it comes back, and
//! what is to be done about it is true.

mod scripted;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use scripted::{HTML, INSTANCE, JSON, Script, XML, envelope, reply, soap};
use sforce::client::{Composite, Http, HttpResponse, Merge, Search, Subrequest};
use sforce::metadata::{DeployOptions, Package, TestLevel};
use sforce::{
    ClientCredentials, DynamicObject, Edit, Error, ErrorKind, Id, Login, New, Org, RefreshToken, Retry,
    Session, SoapLogin, Value, Version, Wire, select,
};
use sforce_bindings::objects::Account;
use sforce_bindings::v66::metadata::CustomLabel;
use std::error::Error as _;

const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
}

fn account() -> New<Account> {
    New::new().set(Account::NAME, "Acme")
}

fn fault(code: &str, message: &str, detail: &str) -> HttpResponse {
    reply(
        500,
        XML,
        envelope(&format!(
            "<soapenv:Fault><faultcode>sf:{code}</faultcode><faultstring>{code}: {message}</faultstring>\
             <detail>{detail}</detail></soapenv:Fault>"
        )),
    )
}

/// REST writes `duplicateResut`, and elsewhere `duplicateResult`.
#[tokio::test]
async fn what_a_duplicate_rule_found_is_kept_on_both_wires() {
    let id = "001000000000001AAA";
    let json = |name: &str| {
        format!(
            r#"{{"{name}":{{"allowSave":true,"duplicateRule":"Same_Name","duplicateRuleEntityType":"Account",
            "errorMessage":"Use it","matchResults":[{{"entityType":"Account","matchEngine":"Exact","matchRecords":[
            {{"additionalInformation":[],"fieldDiffs":[],"matchConfidence":100.0,"record":{{"attributes":{{"type":
            "Account","url":"/x"}},"Id":"{id}","Name":"Acme"}}}}],"rule":"R","size":1,"success":true}}]}},
            "errorCode":"DUPLICATES_DETECTED","message":"Use one of these","fields":[]}}"#
        )
    };
    let xml = format!(
        "<createResponse><result><errors xsi:type=\"DuplicateError\"><extendedErrorDetails><extendedErrorCode>\
         DUPLICATE</extendedErrorCode></extendedErrorDetails><message>Use one of these</message><statusCode>\
         DUPLICATES_DETECTED</statusCode><duplicateResult><allowSave>true</allowSave><duplicateRule>Same_Name\
         </duplicateRule><duplicateRuleEntityType>Account</duplicateRuleEntityType><errorMessage>Use it</errorMessage>\
         <matchResults><entityType>Account</entityType><matchEngine>Exact</matchEngine><matchRecords>\
         <matchConfidence>100.0</matchConfidence><record xsi:type=\"sf:sObject\"><sf:type>Account</sf:type><sf:Id>{id}\
         </sf:Id><sf:Name>Acme</sf:Name></record></matchRecords><rule>R</rule><size>1</size><success>true</success>\
         </matchResults></duplicateResult></errors><id xsi:nil=\"true\"/><success>false</success></result>\
         </createResponse>"
    );
    let row = |name: &str| format!(r#"[{{"success":false,"errors":[{}]}}]"#, json(name));
    let cases = [
        (Wire::Rest, reply(400, JSON, format!("[{}]", json("duplicateResut"))), true),
        (Wire::Rest, reply(400, JSON, format!("[{}]", json("duplicateResult"))), true),
        (Wire::Rest, reply(200, JSON, row("duplicateResut")), false),
        (Wire::Rest, reply(200, JSON, row("duplicateResult")), false),
        (Wire::Soap, soap(&xml), true),
        (Wire::Soap, soap(&xml), false),
    ];
    for (wire, response, one) in cases {
        let org = Script::new([response]).org(wire);
        let (found, code, details) = if one {
            let error = org.create(account()).await.unwrap_err();
            (error.duplicates(), error.code().map(str::to_owned), error.details().len())
        } else {
            let results = org.create(vec![account()]).await.unwrap();
            let error = &results[0].errors[0];
            (error.duplicates(), Some(error.code.clone()), error.details.len())
        };
        let found = found.unwrap();
        assert_eq!(code.as_deref(), Some("DUPLICATES_DETECTED"), "{wire}");
        assert_eq!(
            (found.rule.as_str(), found.object.as_str(), found.allow_save, found.message.as_deref()),
            ("Same_Name", "Account", true, Some("Use it")),
            "{wire}"
        );
        let [record] = found.records.as_slice() else { panic!("{wire}: {found:?}") };
        assert_eq!(record.object(), "Account", "{wire}");
        assert_eq!(record.get::<Id>("Id").unwrap(), Some(id.parse().unwrap()), "{wire}");
        assert_eq!(record.get::<String>("Name").unwrap().as_deref(), Some("Acme"), "{wire}");
        // Over SOAP the extended details are kept too.
        assert_eq!(details, if wire == Wire::Soap { 2 } else { 1 }, "{wire}");
    }
}

#[tokio::test]
async fn extended_details_of_a_fault_are_kept() {
    let detail = "<sf:MalformedQueryFault xmlns:sf=\"urn:fault.partner.soap.sforce.com\"><sf:exceptionCode>\
                  MALFORMED_QUERY</sf:exceptionCode><sf:exceptionMessage>unexpected token</sf:exceptionMessage>\
                  <sf:extendedErrorDetails><sf:extendedErrorCode>X</sf:extendedErrorCode><sf:field>Name</sf:field>\
                  </sf:extendedErrorDetails><sf:row>1</sf:row><sf:column>8</sf:column></sf:MalformedQueryFault>";
    let org = Script::new([fault("MALFORMED_QUERY", "unexpected token", detail)]).org(Wire::Soap);
    let error = org.query_text::<Account>("SELECT").all().await.unwrap_err();
    assert_eq!((error.code(), error.message()), (Some("MALFORMED_QUERY"), "unexpected token"));
    let detail = |name: &str| error.details().iter().find(|(known, _)| known == name).map(|(_, value)| value);
    let Some(Value::Xml(extended)) = detail("extendedErrorDetails") else { panic!("{error:?}") };
    assert_eq!(extended.child("field").unwrap().text(), "Name");
    let text = |name| detail(name).and_then(Value::text).unwrap().into_owned();
    assert_eq!((text("row"), text("column")), ("1".into(), "8".into()));
}

#[tokio::test]
async fn pages_redirects_and_limits_are_told_in_their_own_words() {
    let page = "<html><head><title>Down</title></head><body>We are back at noon</body></html>";
    let long = |status| reply(status, HTML, "<html>too long</html>");
    let redirect = |to: &str| HttpResponse {
        headers: vec![("Location".to_owned(), to.to_owned())],
        ..reply(302, HTML, "")
    };
    for (wire, response, says) in [
        (Wire::Rest, reply(503, HTML, page), "the page says \"Down We are back at noon\""),
        (Wire::Soap, reply(503, HTML, page), "the page says \"Down We are back at noon\""),
        (Wire::Rest, reply(200, HTML, page), "the page says \"Down We are back at noon\""),
        (Wire::Soap, reply(200, HTML, page), "the page says \"Down We are back at noon\""),
        (Wire::Rest, long(414), "send long queries over SOAP"),
        (Wire::Rest, long(431), "send long queries over SOAP"),
        (Wire::Soap, long(414), "is it the org's own?"),
        (Wire::Soap, long(431), "a proxy that adds its own"),
        (Wire::Rest, redirect("/secur/login.jsp?sid=1"), "redirects to its page /secur/login.jsp:"),
        (Wire::Soap, redirect("/maintenance"), "redirects to its page /maintenance:"),
        (
            Wire::Rest,
            redirect("https://acme.my.salesforce.com/x?y"),
            "to https://acme.my.salesforce.com: use",
        ),
    ] {
        let error =
            Script::new([response]).org(wire).query_text::<Account>("SELECT Id FROM Account").all().await;
        let error = error.unwrap_err();
        assert!(error.message().contains(says), "{wire}: {error}");
        assert!(!error.message().contains("send long queries over SOAP") || wire == Wire::Rest, "{error}");
    }
}

#[tokio::test]
async fn a_lost_connection_names_host_and_call_and_what_is_known_of_it() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let builder = || Org::builder().transport(Http::new().unwrap()).retry(Retry::never());
    let org = builder().session(Session::new(format!("http://{free}"), "00D!FAKE")).unwrap();
    for wire in WIRES {
        let error = org.over(wire).query(select![Account: ID]).all().await.unwrap_err();
        assert!(error.source().is_some());
        let text = error.to_string();
        assert!(text.starts_with(&format!("query: no connection to the service ({free}: ")), "{text}");
        assert!(text.to_ascii_lowercase().contains("refused"), "{text}");
        let error = org.over(wire).create(account()).await.unwrap_err();
        assert!(error.to_string().starts_with("create: no connection"), "{error}");
    }
    let login = SoapLogin {
        login_url: format!("http://{free}"),
        username: "u".into(),
        password: "p".into(),
        version: Version::V58,
    };
    let error = builder().login(login).await.unwrap_err();
    assert!(error.to_string().contains(&free.to_string()), "{error}");
}

#[test]
fn advice_names_what_there_is() {
    let sources = concat!(env!("CARGO_MANIFEST_DIR"), "/src");
    for folder in walk(sources.as_ref()) {
        let text = std::fs::read_to_string(&folder).unwrap();
        for gone in ["update_metadata", "rename_metadata"] {
            assert!(!text.contains(gone), "{}: {gone} does not exist", folder.display());
        }
    }
    for (options, says) in [
        (DeployOptions::new().test_level(TestLevel::RunSpecifiedTests), "none is named"),
        (
            DeployOptions::new().tests(["A"]).test_level(TestLevel::RunLocalTests),
            "RunLocalTests runs no tests by name",
        ),
    ] {
        let org = Script::new([reply(200, JSON, "")]).org(Wire::Soap);
        let zip = Package::new(Version::V62).zip().unwrap();
        let error = runtime().block_on(async { org.metadata().deploy(&zip, &options).await.unwrap_err() });
        assert_eq!(error.kind(), ErrorKind::Input);
        assert!(error.message().contains(says), "{error}");
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[test]
fn a_search_takes_every_word_for_a_word() {
    let statement = |words: &str| Search::new(words, select![Account: ID]).statement();
    for (words, term) in [
        ("this and that", "this \"and\" that"),
        ("NOT Or\tAND", "\"NOT\" \"Or\"\t\"AND\""),
        ("Anderson & Sons", "Anderson \\& Sons"),
        ("and-or", "and\\-or"),
        ("()", "\\(\\)"),
    ] {
        let found = statement(words).unwrap();
        assert!(found.starts_with(&format!("FIND {{{term}}} IN ")), "{found}");
    }
    // One character is one, however it is escaped.
    for words in ["", "a", "*", " ? ", "\""] {
        assert_eq!(statement(words).unwrap_err().kind(), ErrorKind::Input, "{words}");
    }
}

/// The forms in which a secret may stand in an answer.
fn forms(secret: &str) -> Vec<String> {
    let percent = |text: &str, upper: bool| {
        text.bytes().fold(String::new(), |out, byte| match byte {
            byte if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => {
                out + &char::from(byte).to_string()
            }
            byte if upper => out + &format!("%{byte:02X}"),
            byte => out + &format!("%{byte:02x}"),
        })
    };
    let json = serde_json::to_string(secret).unwrap();
    vec![
        secret.to_owned(),
        percent(secret, true),
        percent(secret, false),
        percent(secret, true).replace("%20", "+"),
        secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"),
        secret.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;"),
        json[1..json.len() - 1].to_owned(),
        STANDARD.encode(secret),
        URL_SAFE_NO_PAD.encode(secret),
    ]
}

/// An answer that repeats what was sent, in whatever a service or a gateway answers with.
fn repeats(form: &str, kind: usize) -> HttpResponse {
    let json = serde_json::to_string(form).unwrap();
    let xml = form.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    match kind {
        0 => reply(
            400,
            JSON,
            format!(r#"[{{"errorCode":"MALFORMED_QUERY","message":{json},"fields":[{json}]}}]"#),
        ),
        1 => reply(400, JSON, format!(r#"{{"error":"invalid_grant","error_description":{json}}}"#)),
        2 => fault("INVALID_FIELD", &xml, ""),
        3 => fault(
            &xml,
            &xml,
            &format!(
                "<exceptionMessage>{xml}</exceptionMessage><extendedErrorDetails><a>{xml}</a></extendedErrorDetails>"
            ),
        ),
        4 => reply(502, HTML, format!("<html><body>Bad request {xml}</body></html>")),
        5 => reply(200, HTML, format!("<html><body>{xml}</body></html>")),
        6 => reply(
            200,
            JSON,
            format!(
                r#"{{"totalSize":1,"done":true,"records":[{{"attributes":{{"type":"Account"}},"NumberOfEmployees":{json}}}]}}"#
            ),
        ),
        7 => reply(
            200,
            JSON,
            format!(
                r#"[{{"success":false,"errors":[{{"statusCode":"X","message":{json},"fields":[{json}],"more":{json}}}]}}]"#
            ),
        ),
        8 => soap(&format!(
            "<createResponse><result><errors><message>{xml}</message><statusCode>X</statusCode><more>{xml}</more></errors><success>false</success></result></createResponse>"
        )),
        9 => reply(400, JSON, form),
        10 => soap(&format!(
            "<mergeResponse><result><errors><message>{xml}</message><statusCode>{xml}</statusCode></errors><success>false</success></result></mergeResponse>"
        )),
        11 => soap(&format!(
            "<deleteMetadataResponse><result><errors><message>{xml}</message><statusCode>X</statusCode></errors><fullName>A</fullName><success>false</success></result></deleteMetadataResponse>"
        )),
        12 => reply(
            200,
            JSON,
            format!(
                r#"{{"compositeResponse":[{{"body":[{{"errorCode":{json},"message":{json}}}],"httpHeaders":{{}},"httpStatusCode":400,"referenceId":"one"}}]}}"#
            ),
        ),
        13 => reply(
            200,
            JSON,
            format!(
                r#"{{"compositeResponse":[{{"body":{{"id":{json},"success":true,"NumberOfEmployees":{json}}},"httpHeaders":{{}},"httpStatusCode":201,"referenceId":"one"}}]}}"#
            ),
        ),
        _ => reply(500, "text/plain", form),
    }
}

/// All that an error shows, its causes included.
fn shown(error: &Error) -> String {
    let mut text = format!("{error} {error:?} {error:#?} {:?} {:?}", error.details(), error.code());
    let mut source = error.source();
    while let Some(inner) = source {
        text += &format!(" {inner} {inner:?}");
        source = inner.source();
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_secret_comes_back_in_an_error_in_whatever_form(
        secret in "[A-Za-z0-9!&<>\"'/+=%.^|~{}-]{12,120}",
        form in 0_usize..9,
        kind in 0_usize..15,
    ) {
        let sent = forms(&secret)[form].clone();
        let answer = repeats(&sent, kind);
        let texts = runtime().block_on(async {
            let script = Script::new([answer]);
            let mut texts = Vec::new();
            for wire in WIRES {
                let builder = Org::builder().transport(script.clone()).retry(Retry::never());
                let org = builder.session(Session::new(INSTANCE, secret.as_str())).unwrap().over(wire);
                let rows = org.query(select![Account: ID, NUMBER_OF_EMPLOYEES]).all().await;
                texts.extend(rows.err().as_ref().map(shown));
                texts.extend(org.create(account()).await.err().as_ref().map(shown));
                match org.create(vec![account()]).await {
                    Ok(results) => texts.push(format!("{results:?}")),
                    Err(error) => texts.push(shown(&error)),
                }
                texts.extend(org.describe("Account").await.err().as_ref().map(shown));
                texts.extend(org.user_info().await.err().as_ref().map(shown));
                texts.extend(org.search_text::<DynamicObject>("FIND {a}").await.err().as_ref().map(shown));
                texts.extend(org.limits().await.err().as_ref().map(shown));
                let merge = Merge::into(Edit::<Account>::of("001000000000001AAA".parse().unwrap()))
                    .record("001000000000002AAA".parse().unwrap());
                match org.merge(vec![merge]).await {
                    Ok(results) => texts.push(format!("{results:?}")),
                    Err(error) => texts.push(shown(&error)),
                }
                match org.metadata().delete::<CustomLabel>(&["A"]).await {
                    Ok(results) => texts.push(format!("{results:?}")),
                    Err(error) => texts.push(shown(&error)),
                }
                let mut composite = Composite::new();
                let one = composite.add("one", Subrequest::create(account()));
                match org.composite(composite).await {
                    Ok(answers) => {
                        let answer = answers.get(&one).unwrap();
                        texts.extend(answer.granted().err().as_ref().map(shown));
                        texts.extend(answer.id().err().as_ref().map(shown));
                        texts.extend(answer.record::<Account>().err().as_ref().map(shown));
                        texts.extend(answer.rows::<Account>().err().as_ref().map(shown));
                    }
                    Err(error) => texts.push(shown(&error)),
                }
            }
            let login_url = || INSTANCE.to_owned();
            let logins: [Box<dyn Login>; 3] = [
                Box::new(ClientCredentials {
                    login_url: login_url(),
                    client_id: "id".into(),
                    client_secret: secret.as_str().into(),
                }),
                Box::new(RefreshToken::new(INSTANCE, "id", secret.as_str())),
                Box::new(SoapLogin {
                    login_url: login_url(),
                    username: "u".into(),
                    password: secret.as_str().into(),
                    version: Version::V58,
                }),
            ];
            for login in logins {
                let builder = Org::builder().transport(script.clone()).retry(Retry::never());
                texts.extend(builder.login(login).await.err().as_ref().map(shown));
            }
            texts
        });
        prop_assert!(texts.len() >= 5);
        for text in texts {
            for form in forms(&secret) {
                prop_assert!(!text.contains(&form), "{form} in {text}");
            }
        }
    }

    /// What is decided by a code is decided before the code is made presentable.
    #[test]
    fn a_secret_within_a_code_changes_no_decision(from in 0_usize..18, length in 1_usize..18) {
        const CODE: &str = "SERVER_UNAVAILABLE";
        let secret: String = CODE.chars().skip(from).take(length).collect();
        let script = Script::new([fault(CODE, "later", ""), soap("<queryResponse><result><done>true</done><size>0</size></result></queryResponse>")]);
        let builder = Org::builder().transport(script.clone());
        let org = builder.session(Session::new(INSTANCE, secret.as_str())).unwrap().over(Wire::Soap);
        let rows = runtime().block_on(async { org.query(select![Account: ID]).all().await });
        prop_assert!(rows.is_ok() && script.requests().len() == 2, "{rows:?}");
    }
}
