//! The org of these tests, and the same question over both wires.

use std::path::Path;

use serde_json::Value as Json;
use sforce_emulator::schema::snapshot;
use sforce_emulator::{Builder, Clock, Emulator};

use crate::common::{between, query, rest, soap};

pub(crate) const V: &str = "/services/data/v60.0";
pub(crate) const P: &str = "u/60.0";
pub(crate) const M: &str = "m/60.0";

/// An org with the committed objects of everyday and the metadata types.
pub(crate) fn builder() -> Builder {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema");
    let objects = ["Account", "Case", "Contact", "Group", "Lead", "Opportunity", "Task", "User"]
        .map(|name| format!("objects/{name}"));
    let names = objects.into_iter().chain(["v66/metadata".to_owned()]);
    names.fold(Emulator::builder().clock(Clock::manual()), |builder, name| {
        builder.schema(snapshot::read_file(&root.join(format!("{name}.schema"))).expect("a schema"))
    })
}

pub(crate) async fn org() -> Emulator {
    builder().start().await.expect("an org")
}

/// The first record of a query as JSON, and the text of its SOAP answer.
pub(crate) async fn first(org: &Emulator, soql: &str) -> (Json, String) {
    let found = query(org, soql).await;
    assert_eq!(found.status, 200, "{soql}: {}", found.body);
    let text = soql.replace('<', "&lt;");
    let told = soap(org, P, &format!("<p:query><p:queryString>{text}</p:queryString></p:query>")).await;
    assert_eq!(told.status, 200, "{soql}: {}", told.body);
    (found.json()["records"][0].clone(), told.body)
}

/// The codes of a query over REST and over SOAP; empty where it succeeds.
pub(crate) async fn asked(org: &Emulator, soql: &str) -> [String; 2] {
    let found = query(org, soql).await;
    let over_rest = if found.status == 200 { String::new() } else { found.code() };
    let text = soql.replace('<', "&lt;");
    let found = soap(org, P, &format!("<p:query><p:queryString>{text}</p:queryString></p:query>")).await;
    let over_soap = if found.status == 200 { String::new() } else { code(&found.body) };
    [over_rest, over_soap]
}

/// The code of a SOAP fault.
pub(crate) fn code(fault: &str) -> String {
    between(fault, "faultcode").replace("sf:", "")
}

/// The outcome of a SOAP write of one record: its code, or nothing.
pub(crate) fn outcome(answer: &str) -> String {
    if answer.contains("<success>true</success>") {
        String::new()
    } else if answer.contains("<faultcode>") {
        code(answer)
    } else {
        between(answer, "statusCode").to_owned()
    }
}

/// The codes of a create over REST and over SOAP; empty where it succeeds. Fields are `(name, JSON)`; over SOAP texts
/// are their content, and objects records.
pub(crate) async fn created(org: &Emulator, object: &str, fields: &Json) -> [String; 2] {
    let made = rest(org, &format!("POST {V}/sobjects/{object}"), &fields.to_string()).await;
    let over_rest = if made.status == 201 { String::new() } else { made.code() };
    let record = format!("<o:type>{object}</o:type>{}", elements(fields));
    let made = soap(org, P, &format!("<p:create><p:sObjects>{record}</p:sObjects></p:create>")).await;
    [over_rest, outcome(&made.body)]
}

/// The codes of an update over REST and over SOAP.
pub(crate) async fn updated(org: &Emulator, object: &str, id: &str, fields: &Json) -> [String; 2] {
    let made = rest(org, &format!("PATCH {V}/sobjects/{object}/{id}"), &fields.to_string()).await;
    let over_rest = if made.status == 204 { String::new() } else { made.code() };
    let record = format!("<o:type>{object}</o:type><o:Id>{id}</o:Id>{}", elements(fields));
    let made = soap(org, P, &format!("<p:update><p:sObjects>{record}</p:sObjects></p:update>")).await;
    [over_rest, outcome(&made.body)]
}

/// The elements of a record's fields.
fn elements(fields: &Json) -> String {
    let fields = fields.as_object().expect("an object");
    fields.iter().fold(String::new(), |all, (name, value)| {
        let inner = match value {
            Json::String(text) => text.clone(),
            Json::Object(_) => elements(value),
            other => other.to_string(),
        };
        all + &format!("<o:{name}>{inner}</o:{name}>")
    })
}

pub(crate) fn both(code: &str) -> [String; 2] {
    [code.to_owned(), code.to_owned()]
}

/// Makes an object, its fields and other components from `(type, full name, elements)`.
pub(crate) async fn made(org: &Emulator, components: &[(&str, &str, &str)]) {
    for (kind, name, inner) in components {
        let inner =
            if *kind == "CustomObject" { crate::common::whole("m:", inner) } else { (*inner).to_owned() };
        let body = format!(
            "<m:createMetadata><m:metadata xsi:type=\"m:{kind}\"><m:fullName>{name}</m:fullName>{inner}</m:metadata>\
             </m:createMetadata>"
        );
        let answer = soap(org, M, &body).await;
        assert!(answer.body.contains("<success>true</success>"), "{name}: {}", answer.body);
    }
}
