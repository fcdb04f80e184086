//! Describes of each version, and typed sObjects.

mod common;

use common::{between, org, rest, send, soap};
use serde_json::{Value as Json, json};
use sforce_emulator::Emulator;
use sforce_emulator::schema::RecordType;

const P: &str = "u/60.0";
const V: &str = "/services/data/v60.0";

#[tokio::test]
async fn describes_are_sent_once() {
    let org = org().start().await.unwrap();
    for resource in ["sobjects", "sobjects/Account", "sobjects/Account/describe"] {
        let first = rest(&org, &format!("GET {V}/{resource}"), "").await;
        let modified = first.header("last-modified").unwrap_or_else(|| panic!("{resource}")).to_owned();
        let ask = |header: &str| format!("Authorization: Bearer {}\r\n{header}\r\n", org.session());
        let known = ask(&format!("If-Modified-Since: {modified}"));
        let again = send(&org, &format!("GET {V}/{resource}"), &known, b"").await.unwrap();
        assert_eq!((again.status, again.body.as_str()), (304, ""), "{resource}");
        let old = ask("If-Modified-Since: Wed, 01 Jan 2020 00:00:00 GMT");
        assert_eq!(send(&org, &format!("GET {V}/{resource}"), &old, b"").await.unwrap().status, 200);
        let unmet = ask("If-Unmodified-Since: Wed, 01 Jan 2020 00:00:00 GMT");
        assert_eq!(send(&org, &format!("GET {V}/{resource}"), &unmet, b"").await.unwrap().status, 412);
    }
}

#[tokio::test]
async fn describes_over_soap_are_of_their_version() {
    let org = org().start().await.unwrap();
    let describe = "<p:describeSObject><p:sObjectType>packagepushrequest</p:sObjectType></p:describeSObject>";
    let new = soap(&org, "u/66.0", describe).await.body;
    let old = soap(&org, "u/20.0", describe).await.body;
    assert!(new.contains("<name>PackagePushRequest</name>") && old.contains("<keyPrefix>0DV</keyPrefix>"));
    assert!(new.contains("<mruEnabled>") && !old.contains("<mruEnabled>"));
    assert!(new.contains("<aggregatable>") && !old.contains("<aggregatable>"));
    let status = &new[new.find("<name>Status</name>").unwrap()..];
    assert!(status.contains("<picklistValues><active>true</active><defaultValue>true</defaultValue><label>Created</label><value>Created</value>"));
    let global = soap(&org, P, "<p:describeGlobal/>").await.body;
    assert!(
        global.contains("<encoding>UTF-8</encoding><maxBatchSize>200</maxBatchSize><sobjects><activateable>")
    );
    assert!(soap(&org, "u/16.0", "<p:describeGlobal/>").await.body.contains("<types>Account</types>"));
    let several = "<p:describeSObjects><p:sObjectType>Account</p:sObjectType><p:sObjectType>Nope</p:sObjectType></p:describeSObjects>";
    let fault = soap(&org, P, several).await;
    assert!(fault.body.contains("<sf:InvalidSObjectFault") && fault.body.contains("INVALID_TYPE"));
}

#[tokio::test]
async fn soap_tells_record_types_scopes_and_layouts() {
    let mut schema = common::objects();
    let account = schema.objects.get_mut("Account").unwrap();
    account.scopes = vec!["everything".into(), "mine".into()];
    account.named_layouts = vec!["UserAlt".into()];
    account.record_types = vec![RecordType {
        name: "Master".into(),
        id: Some("012000000000000AAA".into()),
        active: true,
        available: true,
        default: true,
        master: true,
    }];
    let org = Emulator::builder()
        .schema(schema)
        .settings(sforce_emulator::Settings::with_retired_versions())
        .start()
        .await
        .unwrap();
    let describe = "<p:describeSObject><p:sObjectType>Account</p:sObjectType></p:describeSObject>";
    let new = soap(&org, "u/66.0", describe).await.body;
    for part in [
        "<recordTypeInfos><active>true</active><available>true</available>\
         <defaultRecordTypeMapping>true</defaultRecordTypeMapping><developerName>Master</developerName>\
         <master>true</master><name>Master</name><recordTypeId>012000000000000AAA</recordTypeId></recordTypeInfos>\
         <replicateable>",
        "</searchable><supportedScopes><label>everything</label><name>everything</name></supportedScopes>\
         <supportedScopes><label>mine</label><name>mine</name></supportedScopes><triggerable>",
        "</name><namedLayoutInfos><name>UserAlt</name></namedLayoutInfos><networkScopeFieldName",
    ] {
        assert!(new.contains(part), "{part}: {new}");
    }
    let old = soap(&org, "u/20.0", describe).await.body;
    assert!(old.contains(
        "<recordTypeInfos><available>true</available><defaultRecordTypeMapping>true</defaultRecordTypeMapping>\
         <name>Master</name><recordTypeId>012000000000000AAA</recordTypeId></recordTypeInfos>"
    ));
    assert!(!old.contains("supportedScopes") && !old.contains("namedLayoutInfos"));
}

#[tokio::test]
async fn typed_sobjects_over_the_tooling_and_enterprise_apis() {
    let org = org().start().await.unwrap();
    let session = org.session();
    for (path, name, sobjects) in [
        ("T/65.0", "tooling", "urn:sobject.tooling.soap.sforce.com"),
        ("T/35.0", "tooling", "urn:tooling.soap.sforce.com"),
        ("c/58.0", "enterprise", "urn:sobject.enterprise.soap.sforce.com"),
    ] {
        let call = |inner: &str| {
            format!(
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns='urn:{name}.soap.sforce.com' xmlns:e='{sobjects}' \
                 xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><s:Header><SessionHeader><sessionId>{session}</sessionId></SessionHeader>\
                 </s:Header><s:Body>{inner}</s:Body></s:Envelope>"
            )
        };
        let head = format!("POST /services/Soap/{path}");
        let create = call(
            "<create><sObjects xsi:type='e:Account'><e:Name>typed</e:Name><e:Rating>Hot</e:Rating></sObjects></create>",
        );
        let made = send(&org, &head, "", create.as_bytes()).await.unwrap();
        let id = between(&made.body, "id").to_owned();
        let ask = call(&format!(
            "<query><queryString>SELECT Rating, Name, Id FROM Account WHERE Id = '{id}'</queryString></query>"
        ));
        let found = send(&org, &head, "", ask.as_bytes()).await.unwrap();
        let row = format!(
            "<records xsi:type=\"sf:Account\"><sf:Id>{id}</sf:Id><sf:Name>typed</sf:Name><sf:Rating>Hot</sf:Rating></records>"
        );
        assert!(found.body.contains(&row), "{}", found.body);
        assert!(found.body.contains(&format!("xmlns:sf=\"{sobjects}\"")));
        let fault = send(&org, &head, "", call("<query><queryString>x</queryString></query>").as_bytes())
            .await
            .unwrap();
        assert!(fault.body.contains(&format!("xmlns:sf=\"urn:fault.{name}.soap.sforce.com\"")));
    }
    assert_eq!(
        rest(&org, &format!("GET {V}/tooling/query?q=SELECT+Id+FROM+Account"), "").await.json()["totalSize"],
        3
    );
    let url =
        rest(&org, &format!("GET {V}/tooling/sobjects"), "").await.json()["sobjects"][0]["urls"]["sobject"]
            .clone();
    assert_eq!(url, format!("{V}/tooling/sobjects/Account"));
}

#[tokio::test]
async fn describes_and_accounts_have_tags() {
    let org = org().start().await.unwrap();
    let account = org.insert("Account", [("Name", "Acme")]).unwrap();
    let ask = async |resource: &str, header: &str| {
        let headers = format!("Authorization: Bearer {}\r\n{header}\r\n", org.session());
        send(&org, &format!("GET {V}/{resource}"), &headers, b"").await.unwrap()
    };
    for resource in ["sobjects", "sobjects/Account/describe", &format!("sobjects/Account/{account}")] {
        let tag =
            ask(resource, "X: y").await.header("etag").unwrap_or_else(|| panic!("{resource}")).to_owned();
        let known = ask(resource, &format!("If-None-Match: \"other\", {tag}")).await;
        assert_eq!((known.status, known.body.as_str(), known.header("etag")), (304, "", Some(tag.as_str())));
        assert_eq!(ask(resource, &format!("If-None-Match: W/{tag}")).await.status, 304);
        // A tag counts for more than a time.
        let old = "If-Modified-Since: Fri, 01 Jan 2100 00:00:00 GMT\r\nIf-None-Match: \"other\"";
        assert_eq!(ask(resource, old).await.status, 200);
        assert_eq!(ask(resource, &format!("If-Match: {tag}")).await.status, 200);
        assert_eq!(ask(resource, "If-Match: \"other\"").await.status, 412);
    }
    let tag = |answer: common::Response| answer.header("etag").map(str::to_owned);
    let record = format!("sobjects/Account/{account}");
    let before = tag(ask(&record, "X: y").await);
    rest(&org, &format!("PATCH {V}/{record}"), "{\"Name\":\"Other\"}").await;
    assert_ne!(before, tag(ask(&record, "X: y").await));
    let contact = org.insert("Contact", [("LastName", "c")]).unwrap();
    assert_eq!(tag(ask(&format!("sobjects/Contact/{contact}"), "X: y").await), None);
}

#[tokio::test]
async fn describes_have_the_keys_of_their_version() {
    let org = org().start().await.unwrap();
    for (version, object, field) in [(23, 27, 41), (44, 35, 57), (65, 45, 57)] {
        let answer =
            rest(&org, &format!("GET /services/data/v{version}.0/sobjects/Account/describe"), "").await;
        let answer = answer.json();
        let keys = |json: &Json| json.as_object().unwrap().len();
        assert_eq!((keys(&answer), keys(&answer["fields"][0])), (object, field), "{version}.0");
    }
}

#[tokio::test]
async fn records_are_counted() {
    let org = org().start().await.unwrap();
    for name in ["a", "b"] {
        org.insert("Account", [("Name", name)]).unwrap();
    }
    let gone = org.insert("Account", [("Name", "c")]).unwrap();
    rest(&org, &format!("DELETE {V}/sobjects/Account/{gone}"), "").await;
    let named = rest(&org, &format!("GET {V}/limits/recordCount?sObjects=account,Contact,Nope"), "").await;
    let expected = json!({"sObjects": [{"count": 2, "name": "Account"}, {"count": 0, "name": "Contact"}]});
    assert_eq!(named.json(), expected);
    let all = rest(&org, &format!("GET {V}/limits/recordCount"), "").await.json();
    assert!(all["sObjects"].as_array().unwrap().len() > 2);
}
