//! The WSDLs that the org serves: what it answers is valid by them.

mod common;

use std::collections::BTreeSet;
use std::path::Path;

use common::containers::{self, SECOND};
use common::{between, rest, send, soap};
use sforce_emulator::schema::{Complex, ElementType, QName, Schema, Type};
use sforce_emulator::schema::{snapshot, wsdl};
use sforce_emulator::{Element, Emulator};

async fn served(org: &Emulator, name: &str, version: &str) -> Schema {
    let path = format!("GET /services/wsdl/{name}?version={version}");
    let answer = send(org, &path, "", b"").await.unwrap();
    assert_eq!(answer.status, 200, "{name} {version}: {}", answer.body);
    let schema = wsdl::read(name, answer.body.as_bytes()).unwrap();
    schema.check().unwrap();
    schema
}

fn values<'a>(schema: &'a Schema, name: &str) -> BTreeSet<&'a str> {
    let found = schema.types.iter().find(|(known, _)| known.name == name);
    match found.unwrap_or_else(|| panic!("no {name}")).1 {
        Type::Simple(simple) => simple.values.iter().map(String::as_str).collect(),
        Type::Complex(_) => panic!("{name} is not simple"),
    }
}

/// What is wrong with an element of a type.
fn flaws(schema: &Schema, ty: &QName, element: &Element, path: &str, found: &mut Vec<String>) {
    let is_text = element.children.is_empty();
    match schema.types.get(ty) {
        None if ty.name == "anyType" => {}
        None | Some(Type::Simple(_)) if !is_text => found.push(format!("{path} is no {}", ty.name)),
        Some(Type::Simple(simple)) if !simple.values.is_empty() && !element.nil => {
            if !simple.values.contains(&element.text) {
                found.push(format!("{path}: {} is no {}", element.text, ty.name));
            }
        }
        None | Some(Type::Simple(_)) => {}
        Some(Type::Complex(_)) if element.nil => {}
        Some(Type::Complex(complex)) => {
            // An sObject says which it is.
            let own = element.xsi_type.as_ref().map(|(ns, name)| QName::new(ns, name));
            let own = own.and_then(|own| match schema.types.get(&own) {
                Some(Type::Complex(complex)) => Some(complex),
                _ => None,
            });
            content(schema, own.unwrap_or(complex), element, path, found);
        }
    }
}

fn content(schema: &Schema, complex: &Complex, element: &Element, path: &str, found: &mut Vec<String>) {
    let mut elements = Vec::new();
    let mut next = Some(complex);
    while let Some(complex) = next {
        elements.splice(0..0, complex.elements());
        next = complex.base.as_ref().and_then(|base| match schema.types.get(base) {
            Some(Type::Complex(complex)) => Some(complex),
            _ => None,
        });
    }
    let open = complex.particles.len() > complex.elements().count();
    let mut rest = element.children.as_slice();
    for declared in elements {
        let count = rest.iter().take_while(|child| child.name == declared.name).count();
        let (these, behind) = rest.split_at(count);
        rest = behind;
        let most = declared.occurs.max.map_or(usize::MAX, |max| max as usize);
        if count < declared.occurs.min as usize || count > most {
            found.push(format!("{path}/{} is there {count} times", declared.name));
        }
        if let ElementType::Named(ty) = &declared.ty {
            let path = format!("{path}/{}", declared.name);
            these.iter().for_each(|it| flaws(schema, ty, it, &path, found));
        }
    }
    if let Some(more) = rest.first().filter(|_| !open) {
        found.push(format!("{path}/{} is not declared there", more.name));
    }
}

/// Sends an operation, and holds the answer against the WSDL.
async fn valid(org: &Emulator, name: &str, version: &str, operation: &str) -> String {
    let letter =
        ["u", "c", "T"][["partner", "enterprise", "tooling"].iter().position(|it| *it == name).unwrap()];
    let answer = soap(org, &format!("{letter}/{version}"), operation).await;
    let schema = served(org, name, version).await;
    let envelope: Element = answer.body.parse().unwrap();
    let inner = &envelope.child("Body").unwrap().children[0];
    let inner = inner.child("detail").map_or(inner, |detail| &detail.children[0]);
    let declared =
        schema.elements.iter().find(|(known, _)| known.name == inner.name && known.ns == inner.namespace);
    let (_, declared) = declared.unwrap_or_else(|| panic!("{} is not declared: {}", inner.name, answer.body));
    let mut found = Vec::new();
    match &declared.ty {
        ElementType::Inline(complex) => content(&schema, complex, inner, &inner.name, &mut found),
        ElementType::Named(ty) => flaws(&schema, ty, inner, &inner.name, &mut found),
        ElementType::Missing => {}
    }
    assert!(found.is_empty(), "{name} {version} {operation}: {found:#?}");
    answer.body
}

#[tokio::test]
async fn answers_are_valid_by_the_wsdl_of_their_version() {
    let org = containers::org().await;
    let describe = |object: &str| {
        format!("<p:describeSObject><p:sObjectType>{object}</p:sObjectType></p:describeSObject>")
    };
    for (name, versions) in [
        ("partner", ["8.0", "13.0", "20.0", "30.0", "31.0", "40.0", "50.0", "58.0", "67.0"].as_slice()),
        ("enterprise", ["20.0", "35.0", "58.0", "67.0"].as_slice()),
        ("tooling", ["27.0", "30.0", "31.0", "35.0", "38.0", "44.0", "65.0", "67.0"].as_slice()),
    ] {
        for version in versions {
            let account = "<p:sObjects xsi:type=\"o:Account\"><o:type>Account</o:type></p:sObjects>";
            for operation in [
                &describe(if name == "tooling" { "ContainerAsyncRequest" } else { "Account" }),
                "<p:describeGlobal/>",
                "<p:getUserInfo/>",
                "<p:getServerTimestamp/>",
                &format!("<p:create>{account}</p:create>"),
                "<p:delete><p:ids>001000000000001</p:ids></p:delete>",
                "<p:query><p:queryString>SELECT Id, Name FROM Account</p:queryString></p:query>",
                "<p:query><p:queryString>SELECT Nope FROM Account</p:queryString></p:query>",
                "<p:query><p:queryString>SELECT</p:queryString></p:query>",
                "<p:queryMore><p:queryLocator>01g-1</p:queryLocator></p:queryMore>",
            ] {
                valid(&org, name, version, operation).await;
            }
        }
    }
}

#[tokio::test]
async fn values_of_complex_types_are_declared() {
    let org = containers::org().await;
    let (_, container, member) = containers::begun(&org, "Good", "public class Good { Integer one; }").await;
    containers::request(&org, &container, true).await.unwrap();
    org.advance(SECOND * 10);
    for version in ["31.0", "65.0", "67.0"] {
        let query = |soql: &str| format!("<p:query><p:queryString>{soql}</p:queryString></p:query>");
        let details = query("SELECT Id, State, DeployDetails FROM ContainerAsyncRequest");
        let details = valid(&org, "tooling", version, &details).await;
        assert!(details.contains("<componentSuccesses>"), "{details}");
        let symbols = query(&format!("SELECT SymbolTable, Body FROM ApexClassMember WHERE Id = '{member}'"));
        assert!(valid(&org, "tooling", version, &symbols).await.contains("<tableDeclaration>"));
        let code = query("SELECT BodyCrc, FullName, ManageableState, Metadata, SymbolTable FROM ApexClass");
        assert!(valid(&org, "tooling", version, &code).await.contains("<status>Active</status>"));
    }
    let schema = served(&org, "tooling", "65.0").await;
    let fields = |schema: &Schema, object: &str| -> Vec<(String, String, String)> {
        let ty = schema.types.iter().find(|(known, _)| known.name == object);
        let Some((_, Type::Complex(complex))) = ty else { panic!("no {object}") };
        complex
            .elements()
            .filter_map(|it| match &it.ty {
                ElementType::Named(ty) => Some((it.name.clone(), ty.ns.clone(), ty.name.clone())),
                _ => None,
            })
            .collect()
    };
    let has = |fields: &[(String, String, String)], field: &str, ns: &str, ty: &str| {
        fields.iter().any(|it| (it.0.as_str(), it.1.as_str(), it.2.as_str()) == (field, ns, ty))
    };
    let request = fields(&schema, "ContainerAsyncRequest");
    let member = fields(&schema, "ApexTriggerMember");
    assert!(has(&request, "DeployDetails", "urn:tooling.soap.sforce.com", "DeployDetails"));
    assert!(has(&member, "Metadata", "urn:metadata.tooling.soap.sforce.com", "ApexTrigger"));
    assert!(has(&member, "SymbolTable", "urn:tooling.soap.sforce.com", "SymbolTable"));
    // Fields and paths that there are not, in this version or at all.
    let named = |fields: &[(String, String, String)], name: &str| fields.iter().any(|it| it.0 == name);
    assert!(!named(&request, "CompilerErrors"));
    assert!(!named(&fields(&schema, "MetadataContainer"), "ContainerAsyncRequests"));
    let old = fields(&served(&org, "tooling", "30.0").await, "ContainerAsyncRequest");
    assert!(named(&old, "CompilerErrors") && !named(&old, "DeployDetails"));
    // Data and Tooling objects do not mix.
    let enterprise = served(&org, "enterprise", "58.0").await;
    assert!(enterprise.types.keys().any(|it| it.name == "ApexClass"));
    assert!(enterprise.types.keys().all(|it| it.name != "ContainerAsyncRequest"));
}

#[tokio::test]
async fn wsdls_have_the_operations_and_headers_of_the_vendor_s() {
    let org = containers::org().await;
    for (name, has) in [("partner", true), ("enterprise", true), ("tooling", false)] {
        let schema = served(&org, name, "65.0").await;
        let service = schema.service.as_ref().unwrap();
        for operation in ["undelete", "merge", "emptyRecycleBin"] {
            assert_eq!(service.operations.contains_key(operation), has, "{name} {operation}");
        }
        for (operation, declared) in service.operations.iter().filter(|(name, _)| *name != "login") {
            let headers: Vec<&str> = declared.input_headers.iter().map(|it| it.name.as_str()).collect();
            assert_eq!(headers[..2], ["SessionHeader", "CallOptions"], "{name} {operation}");
        }
    }
    for operation in ["undelete", "emptyRecycleBin"] {
        let fault = soap(&org, "T/65.0", &format!("<p:{operation}><p:ids>001</p:ids></p:{operation}>")).await;
        assert_eq!(between(&fault.body, "faultcode"), "soapenv:Client", "{operation}");
    }
}

#[tokio::test]
async fn wsdls_are_of_the_version_that_is_asked_for() {
    let org = containers::org().await;
    for (query, address) in
        [("?version=58.0", "/services/Soap/u/58.0"), ("?version=20", "u/20.0"), ("", "/services/Soap/u/67.0")]
    {
        let answer = send(&org, &format!("GET /services/wsdl/partner{query}"), "", b"").await.unwrap();
        assert!(answer.body.contains(address), "{query}");
    }
    for version in ["68.0", "6.0", "new"] {
        let path = format!("GET /services/wsdl/partner?version={version}");
        assert_eq!(send(&org, &path, "", b"").await.unwrap().status, 404, "{version}");
    }
}

#[tokio::test]
async fn types_of_fields_and_codes_are_enumerations() {
    let org = containers::org().await;
    for name in ["partner", "enterprise"] {
        let schema = served(&org, name, "66.0").await;
        let (types, soap_types) = (values(&schema, "fieldType"), values(&schema, "soapType"));
        assert!(types.contains("multipicklist") && types.contains("address"), "{types:?}");
        assert!(soap_types.contains("tns:ID") && soap_types.contains("xsd:dateTime"), "{soap_types:?}");
        assert!(values(&schema, "StatusCode").contains("REQUIRED_FIELD_MISSING"));
        assert!(values(&schema, "ExceptionCode").contains("INVALID_FIELD"));
        assert!(values(&schema, "ExtendedErrorCode").len() > 100);
        let fault = schema.types.keys().find(|it| it.name == "ExceptionCode").unwrap();
        assert_eq!(fault.ns, format!("urn:fault.{name}.soap.sforce.com"));
    }
    // The committed objects have no types but these.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated/schema/objects");
    let org = Emulator::builder().schema(snapshot::read_folder(&folder).unwrap()).start().await.unwrap();
    for object in org_objects(&org).await {
        let describe =
            format!("<p:describeSObject><p:sObjectType>{object}</p:sObjectType></p:describeSObject>");
        valid(&org, "partner", "66.0", &describe).await;
    }
}

async fn org_objects(org: &Emulator) -> Vec<String> {
    let all = rest(org, "GET /services/data/v60.0/sobjects", "").await.json();
    let names = all["sobjects"].as_array().unwrap().iter();
    names.map(|object| object["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_is_not_valid_is_found() {
    let text = "<t><a>x</a><b>1</b></t>";
    let element = |text: &str| text.parse::<Element>().unwrap();
    let snapshot = "sforce schema 1\nns t urn:t\nns xsd http://www.w3.org/2001/XMLSchema\n\n\
        simple t:Letter xsd:string\n  x\n\ntype t:T\n  a t:Letter\n  b xsd:int ?\n";
    let schema = snapshot::read("x.schema", snapshot).unwrap();
    let wrong = |text: &str| {
        let mut found = Vec::new();
        flaws(&schema, &QName::new("urn:t", "T"), &element(text), "t", &mut found);
        found.len()
    };
    assert_eq!((wrong(text), wrong("<t><a>x</a></t>")), (0, 0));
    for text in
        ["<t/>", "<t><a>y</a></t>", "<t><b>1</b><a>x</a></t>", "<t><a>x</a><c/></t>", "<t><a><b/></a></t>"]
    {
        assert!(wrong(text) > 0, "{text}");
    }
}
