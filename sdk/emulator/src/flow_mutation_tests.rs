//! Requests of the flows that were right once, with bytes of them changed: none
//! may panic, whatever state the org is in, and each is answered as a request
//! that is wrong.

use std::path::Path;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sforce_schema::snapshot;

use crate::deploy::archive::{self, File};
use crate::http::{Call, answered};
use crate::metadata::types::METADATA;
use crate::mutation_tests::Dice;
use crate::org::Org;
use crate::{Clock, Emulator, Wire};

fn org() -> Org {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema");
    let tooling = ["MetadataContainer", "ContainerAsyncRequest", "ApexClassMember", "ApexTriggerMember"];
    let names = tooling.iter().map(|name| format!("v65/tooling/{name}"));
    let others = ["objects/Account", "v30/metadata"].map(str::to_owned);
    let mut builder =
        Emulator::builder().settings(crate::Settings::with_retired_versions()).clock(Clock::manual());
    for name in names.chain(others) {
        let text = std::fs::read_to_string(root.join(format!("{name}.schema"))).expect("a snapshot");
        builder = builder.schema(snapshot::read(&name, &text).expect("a schema"));
    }
    builder.org("http://localhost".to_owned()).expect("an org")
}

fn files() -> Vec<File> {
    let file = |path: &str, text: String| File { path: path.into(), bytes: text.into_bytes() };
    let types = "<types><members>*</members><name>ApexClass</name></types><types><members>*</members><name>CustomObject</name></types>";
    vec![
        file(
            "package.xml",
            format!("<Package xmlns=\"{METADATA}\">{types}<version>30.0</version></Package>"),
        ),
        file("classes/A.cls", "@IsTest class A { @IsTest static void f() { List<A> a; } }".into()),
        file(
            "classes/A.cls-meta.xml",
            format!(
                "<ApexClass xmlns=\"{METADATA}\"><apiVersion>30.0</apiVersion><status>Active</status></ApexClass>"
            ),
        ),
        file(
            "objects/A__c.object",
            format!(
                "<CustomObject xmlns=\"{METADATA}\"><deploymentStatus>Deployed</deploymentStatus><fields><fullName>B__c</fullName>\
                 <length>5</length><type>Text</type></fields><label>A</label><nameField><label>N</label><type>Text</type></nameField>\
                 <pluralLabel>As</pluralLabel><sharingModel>ReadWrite</sharingModel></CustomObject>"
            ),
        ),
        file(
            "destructiveChangesPost.xml",
            format!(
                "<Package xmlns=\"{METADATA}\"><types><members>Z</members><name>ApexClass</name></types></Package>"
            ),
        ),
    ]
}

/// The bodies of SOAP calls of the Metadata API.
fn metadata_calls() -> Vec<String> {
    let zip = BASE64.encode(archive::write(&files()));
    let object = "<m:metadata x:type='m:CustomObject'><m:fullName>A__c</m:fullName>\
        <m:deploymentStatus>Deployed</m:deploymentStatus><m:fields><m:fullName>B__c</m:fullName><m:length>5</m:length>\
        <m:type>Text</m:type></m:fields><m:label>A</m:label><m:nameField><m:label>N</m:label><m:type>Text</m:type></m:nameField>\
        <m:pluralLabel>As</m:pluralLabel><m:sharingModel>ReadWrite</m:sharingModel></m:metadata>";
    vec![
        format!("<m:createMetadata>{object}</m:createMetadata>"),
        format!("<m:updateMetadata>{object}</m:updateMetadata>"),
        format!("<m:update><m:UpdateMetadata><m:currentName>A__c</m:currentName>{object}</m:UpdateMetadata></m:update>"),
        "<m:readMetadata><m:type>CustomObject</m:type><m:fullNames>A__c</m:fullNames></m:readMetadata>".into(),
        "<m:deleteMetadata><m:type>CustomObject</m:type><m:fullNames>A__c</m:fullNames></m:deleteMetadata>".into(),
        "<m:renameMetadata><m:type>CustomObject</m:type><m:oldFullName>A__c</m:oldFullName><m:newFullName>C__c</m:newFullName></m:renameMetadata>".into(),
        "<m:listMetadata><m:queries><m:folder>f</m:folder><m:type>CustomField</m:type></m:queries><m:asOfVersion>30.0</m:asOfVersion></m:listMetadata>".into(),
        "<m:describeValueType><m:type>{http://soap.sforce.com/2006/04/metadata}CustomTab</m:type></m:describeValueType>".into(),
        format!("<m:deploy><m:ZipFile>{zip}</m:ZipFile><m:DeployOptions><m:singlePackage>true</m:singlePackage><m:runAllTests>true</m:runAllTests></m:DeployOptions></m:deploy>"),
        "<m:checkDeployStatus><m:asyncProcessId>0AfE00000000001</m:asyncProcessId><m:includeDetails>true</m:includeDetails></m:checkDeployStatus>".into(),
        "<m:cancelDeploy><m:String>0AfE00000000001</m:String></m:cancelDeploy>".into(),
        "<m:retrieve><m:retrieveRequest><m:apiVersion>30.0</m:apiVersion><m:unpackaged><m:types><m:members>*</m:members>\
            <m:name>CustomObject</m:name></m:types><m:version>30.0</m:version></m:unpackaged></m:retrieveRequest></m:retrieve>".into(),
        "<m:checkRetrieveStatus><m:asyncProcessId>09SE00000000001</m:asyncProcessId></m:checkRetrieveStatus>".into(),
        "<m:checkStatus><m:asyncProcessId>04sE00000000001</m:asyncProcessId></m:checkStatus>".into(),
    ]
}

/// The paths and bodies of REST calls.
const REST_CALLS: [(&str, &str, &str); 6] = [
    ("POST", "tooling/sobjects/ApexClass", r#"{"Name":"A","Body":"class A {}"}"#),
    ("POST", "tooling/sobjects/MetadataContainer", r#"{"Name":"c"}"#),
    (
        "POST",
        "tooling/sobjects/ApexClassMember",
        r#"{"MetadataContainerId":"1dcE00000000001","FullName":"A","Body":"class A { B b; }"}"#,
    ),
    (
        "POST",
        "tooling/sobjects/ContainerAsyncRequest",
        r#"{"MetadataContainerId":"1dcE00000000001","IsCheckOnly":false}"#,
    ),
    ("PATCH", "tooling/sobjects/ContainerAsyncRequest/1drE00000000001", r#"{"State":"Aborted"}"#),
    ("PATCH", "metadata/deployRequest/0AfE00000000001", r#"{"deployResult":{"status":"Canceling"}}"#),
];

#[test]
fn spoilt_flows_are_answered() {
    let mut org = org();
    let session = org.sessions.open_for_good(0);
    let mut dice = Dice(7);
    let calls = metadata_calls();
    for _ in 0..150 {
        for body in &calls {
            let envelope = format!(
                "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/' xmlns:m='{METADATA}' \
                 xmlns:x='http://www.w3.org/2001/XMLSchema-instance'><s:Header><m:SessionHeader><m:sessionId>{session}</m:sessionId>\
                 </m:SessionHeader></s:Header><s:Body>{body}</s:Body></s:Envelope>"
            );
            // As often right as wrong, so that there is something to go wrong with.
            let body = if dice.below(2) == 0 { envelope } else { dice.spoil(&envelope) };
            let version = ["28.0", "30.0", "34.0", "65.0"][dice.below(4)];
            let path = format!("/services/Soap/m/{version}");
            let call = Call { method: "POST".into(), path, body, ..Call::default() };
            let answer = answered(&mut org, Wire::Soap, &call);
            assert!(matches!(answer.status, 200 | 500), "{} to {}", answer.status, call.body);
            let text = String::from_utf8_lossy(&answer.body);
            crate::xml::Element::read(&text).unwrap_or_else(|problem| panic!("{problem}: {text}"));
        }
        for (method, path, body) in REST_CALLS {
            let body = if dice.below(2) == 0 { body.to_owned() } else { dice.spoil(body) };
            let headers = vec![("authorization".to_owned(), format!("Bearer {session}"))];
            let path = format!("/services/data/v60.0/{path}");
            let call = Call { method: method.into(), path, headers, body, ..Call::default() };
            let answer = answered(&mut org, Wire::Rest, &call);
            assert!((200..500).contains(&answer.status), "{} to {}", answer.status, call.body);
        }
        org.clock.advance(Duration::from_millis(700));
        org.whole(Org::settle).expect("kept");
    }
}

/// Zips whose files, and whose own bytes, were changed; and forms around them.
#[test]
fn spoilt_packages_and_forms_are_answered() {
    let mut org = org();
    let session = org.sessions.open_for_good(0);
    let mut dice = Dice(11);
    let mut begun = 0;
    let options = r#"{"deployOptions":{"singlePackage":true,"rollbackOnError":"true"}}"#;
    for _ in 0..300 {
        let mut files = files();
        let at = dice.below(files.len());
        let text = String::from_utf8_lossy(&files[at].bytes).into_owned();
        match dice.below(3) {
            0 => files[at].bytes = dice.spoil(&text).into_bytes(),
            1 => files[at].path = dice.spoil(&files[at].path.clone()),
            _ => {}
        }
        let mut zip = archive::write(&files);
        if dice.below(3) == 0 && !zip.is_empty() {
            let at = dice.below(zip.len());
            zip[at] ^= 0x11;
        }
        let head = |name: &str| format!("--X\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n");
        let mut head_and_json = format!("{}{options}\r\n{}", head("json"), head("file"));
        if dice.below(3) == 0 {
            head_and_json = dice.spoil(&head_and_json);
        }
        let bytes = [head_and_json.as_bytes(), &zip, b"\r\n--X--\r\n"].concat();
        let headers = vec![
            ("authorization".to_owned(), format!("Bearer {session}")),
            ("content-type".to_owned(), "multipart/form-data; boundary=X".to_owned()),
        ];
        let path = "/services/data/v60.0/metadata/deployRequest".to_owned();
        let call = Call { method: "POST".into(), path, headers, bytes, ..Call::default() };
        let answer = answered(&mut org, Wire::Rest, &call);
        assert!(matches!(answer.status, 201 | 400), "{}", answer.status);
        begun += usize::from(answer.status == 201);
        org.clock.advance(Duration::from_secs(20));
        org.whole(Org::settle).expect("kept");
        assert!(org.deploys.running().is_none(), "every deployment ends");
    }
    assert!(begun > 150, "{begun}");
    assert!(org.components.has("ApexClass", "A"), "some of them are right");
}
