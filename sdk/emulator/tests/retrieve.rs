//! Retrieves: what comes out of an org goes into one.

mod common;

use common::zips::*;
use common::{between, org, soap};
use sforce_emulator::Emulator;

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
