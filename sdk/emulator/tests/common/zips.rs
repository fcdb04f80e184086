//! Packages as zips, and deployments over both wires.
#![allow(dead_code, reason = "every test binary uses a part of it")]

use std::io::{Cursor, Read, Write};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sforce_emulator::Emulator;
use zip::write::SimpleFileOptions;

use super::{Place, Response, between, rest, send, soap};

pub(crate) const OPTIONS: &str =
    "<m:rollbackOnError>true</m:rollbackOnError><m:singlePackage>true</m:singlePackage>";

pub(crate) fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (path, text) in files {
        writer.start_file(*path, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// The files of a zip in base64.
pub(crate) fn unzip(base64: &str) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(BASE64.decode(base64).unwrap())).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut entry = archive.by_index(at).unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            (entry.name().unwrap().into_owned(), text)
        })
        .collect()
}

/// A manifest: each type and its members, separated by spaces.
pub(crate) fn manifest(types: &[&str]) -> String {
    let types = types.iter().fold(String::new(), |all, text| {
        let mut words = text.split(' ');
        let name = words.next().unwrap();
        let members = words.map(|member| format!("<members>{member}</members>")).collect::<Vec<_>>().concat();
        all + &format!("<types>{members}<name>{name}</name></types>")
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Package xmlns=\"http://soap.sforce.com/2006/04/metadata\">{types}\
         <version>60.0</version></Package>"
    )
}

pub(crate) fn file(kind: &str, inner: &str) -> String {
    let inner = if kind == "CustomObject" { super::whole("", inner) } else { inner.to_owned() };
    format!(
        "<?xml version=\"1.0\"?>\n<{kind} xmlns=\"http://soap.sforce.com/2006/04/metadata\">{inner}</{kind}>"
    )
}

pub(crate) const META: &str = "<?xml version=\"1.0\"?><ApexClass xmlns=\"http://soap.sforce.com/2006/04/metadata\">\
    <apiVersion>60.0</apiVersion><status>Active</status></ApexClass>";

/// A package with one class.
pub(crate) fn class(name: &str, body: &str) -> Vec<u8> {
    let (path, meta) = (format!("classes/{name}.cls"), format!("classes/{name}.cls-meta.xml"));
    zip(&[("package.xml", &manifest(&[&format!("ApexClass {name}")])), (&path, body), (&meta, META)])
}

/// Deploys over SOAP.
pub(crate) async fn deploy_at(org: &impl Place, version: u16, zip: &[u8], options: &str) -> Response {
    let body = format!(
        "<m:deploy><m:ZipFile>{}</m:ZipFile><m:DeployOptions>{options}</m:DeployOptions></m:deploy>",
        BASE64.encode(zip)
    );
    soap(org, &format!("m/{version}.0"), &body).await
}

pub(crate) async fn deploy(org: &impl Place, zip: &[u8], options: &str) -> String {
    let answer = deploy_at(org, 60, zip, options).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    between(&answer.body, "id").to_owned()
}

/// `checkDeployStatus` with details.
pub(crate) async fn check_at(org: &impl Place, version: u16, id: &str) -> String {
    let body = format!(
        "<m:checkDeployStatus><m:asyncProcessId>{id}</m:asyncProcessId><m:includeDetails>true</m:includeDetails></m:checkDeployStatus>"
    );
    let answer = soap(org, &format!("m/{version}.0"), &body).await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    between(&answer.body, "checkDeployStatusResponse").to_owned()
}

pub(crate) async fn check(org: &impl Place, id: &str) -> String {
    check_at(org, 60, id).await
}

pub(crate) async fn status(org: &impl Place, id: &str) -> String {
    between(&check(org, id).await, "status").to_owned()
}

/// Deploys, lets it end, and gives back its result.
pub(crate) async fn ended(org: &Emulator, zip: &[u8], options: &str) -> String {
    let id = deploy(org, zip, options).await;
    org.advance(Duration::from_secs(60));
    check(org, &id).await
}

/// A form with the parts of a deployment over REST; `file_first` as jsforce does.
pub(crate) async fn post(
    org: &impl Place,
    part: &str,
    options: &str,
    zip: &[u8],
    file_first: bool,
) -> Response {
    let json = format!(
        "--XBOUNDX\r\nContent-Disposition: form-data; name=\"{part}\"\r\nContent-Type: application/json\r\n\r\n{options}\r\n"
    )
    .into_bytes();
    let mut file = b"--XBOUNDX\r\nContent-Disposition: form-data; name=\"file\"; filename=\"deploy.zip\"\r\n\
        Content-Type: application/zip\r\n\r\n"
        .to_vec();
    file.extend(zip);
    file.extend(b"\r\n");
    let mut body = if file_first { [file, json].concat() } else { [json, file].concat() };
    body.extend(b"--XBOUNDX--\r\n");
    let headers = format!(
        "Authorization: Bearer {}\r\nContent-Type: multipart/form-data; boundary=XBOUNDX\r\n",
        org.session()
    );
    send(org, "POST /services/data/v60.0/metadata/deployRequest", &headers, &body).await.expect("an answer")
}

pub(crate) async fn get(org: &impl Place, id: &str) -> serde_json::Value {
    let path = format!("GET /services/data/v60.0/metadata/deployRequest/{id}?includeDetails=true");
    let answer = rest(org, &path, "").await;
    assert_eq!(answer.status, 200, "{}", answer.body);
    answer.json()
}

pub(crate) const SECOND: Duration = Duration::from_secs(1);

pub(crate) fn widget() -> Vec<u8> {
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

pub(crate) async fn fault(org: &impl Place, version: u16, body: &str) -> (String, String) {
    let answer = soap(org, &format!("m/{version}.0"), body).await;
    assert_eq!(answer.status, 500, "{}", answer.body);
    (between(&answer.body, "faultcode").to_owned(), between(&answer.body, "faultstring").to_owned())
}
