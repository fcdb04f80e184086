//! A schema to run against, and an HTTP/1.1 client of a few lines: what is
//! tested here is what goes over the wire.
#![allow(dead_code, reason = "every test binary uses a part of it")]

pub(crate) mod containers;
pub(crate) mod processes;
pub(crate) mod zips;

use std::io::Read;

use flate2::read::GzDecoder;
use sforce_emulator::schema::{
    ChildRelationship, Complex, Element as Declared, ElementType, Field, Object, ObjectFlag, Occurs,
    Particle, PicklistValue, Prop, QName, Schema, Simple, Source, SourceKind, Type, Version, XSD,
};
use sforce_emulator::{Builder, Clock, Element, Emulator, Settings};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

const METADATA: &str = "http://soap.sforce.com/2006/04/metadata";

/// An org with the objects below and a manual clock.
pub(crate) fn org() -> Builder {
    let settings = Settings::with_retired_versions();
    Emulator::builder().schema(objects()).schema(metadata()).settings(settings).clock(Clock::manual())
}

/// A field from the words that the object reference uses for its properties.
fn field(name: &str, ty: &str, props: &str) -> Field {
    let props = props.split_whitespace().map(|word| match word {
        "C" => Prop::Createable,
        "U" => Prop::Updateable,
        "F" => Prop::Filterable,
        "G" => Prop::Groupable,
        "S" => Prop::Sortable,
        "N" => Prop::Nillable,
        "D" => Prop::DefaultedOnCreate,
        "R" => Prop::RestrictedPicklist,
        "I" => Prop::IdLookup,
        "X" => Prop::ExternalId,
        "Q" => Prop::Unique,
        "Name" => Prop::NameField,
        other => panic!("no property {other}"),
    });
    let soap_type = match ty {
        "boolean" | "int" | "double" | "date" => format!("xsd:{ty}"),
        "currency" => "xsd:double".into(),
        "datetime" => "xsd:dateTime".into(),
        "id" | "reference" => "tns:ID".into(),
        _ => "xsd:string".into(),
    };
    let length = if ty == "string" { 80 } else { 0 };
    Field { name: name.into(), ty: ty.into(), soap_type, props: props.collect(), length, ..Field::default() }
}

fn reference(name: &str, to: &str, relationship: &str, props: &str) -> Field {
    Field {
        reference_to: vec![to.into()],
        relationship_name: Some(relationship.into()),
        ..field(name, "reference", props)
    }
}

fn picklist(name: &str, values: &[&str], props: &str) -> Field {
    let values = values.iter().map(|value| PicklistValue {
        value: (*value).into(),
        active: true,
        ..PicklistValue::default()
    });
    Field { values: values.collect(), ..field(name, "picklist", props) }
}

fn object(name: &str, prefix: &str, flags: &[ObjectFlag], fields: Vec<Field>) -> Object {
    let mut all = vec![field("Id", "id", "F G S D I")];
    all.extend(fields);
    all.push(field("SystemModstamp", "datetime", "F S D"));
    Object {
        name: name.into(),
        key_prefix: Some(prefix.into()),
        flags: flags.iter().copied().collect(),
        fields: all,
        ..Object::default()
    }
}

/// Account and Contact in small, and the push objects as documented.
pub(crate) fn objects() -> Schema {
    use ObjectFlag::{
        Createable, Deletable, Mergeable, Queryable, Replicateable, Retrieveable, Searchable, Undeletable,
        Updateable,
    };
    let all = [
        Createable,
        Deletable,
        Mergeable,
        Queryable,
        Replicateable,
        Retrieveable,
        Searchable,
        Undeletable,
        Updateable,
    ];
    let mut account = object(
        "Account",
        "001",
        &all,
        vec![
            field("IsDeleted", "boolean", "F G S D"),
            field("Name", "string", "C U F G S Name"),
            picklist("Rating", &["Hot", "Warm", "Cold"], "C U F G S N"),
            field("AnnualRevenue", "currency", "C U F S N"),
            field("NumberOfEmployees", "int", "C U F G S N"),
            field("Active__c", "boolean", "C U F G S D"),
            field("Founded__c", "date", "C U F G S N"),
            Field { length: 32000, ..field("Description", "textarea", "C U N") },
            field("Ext_Id__c", "string", "C U F G S N X I Q"),
            field("CreatedDate", "datetime", "F S D"),
        ],
    );
    account.children.push(ChildRelationship {
        object: "Contact".into(),
        field: "AccountId".into(),
        relationship_name: Some("Contacts".into()),
        cascade_delete: true,
        restricted_delete: false,
        ..ChildRelationship::default()
    });
    let contact = object(
        "Contact",
        "003",
        &all,
        vec![
            field("LastName", "string", "C U F G S"),
            field("Email", "email", "C U F G S N I"),
            reference("AccountId", "Account", "Account", "C U F G S N"),
        ],
    );
    let mut schema = push_objects();
    schema.objects.extend([account, contact].map(|object| (object.name.clone(), object)));
    schema
}

fn push_objects() -> Schema {
    use ObjectFlag::{Createable, Queryable, Retrieveable, Updateable};
    let write = [Createable, Queryable, Retrieveable, Updateable];
    let read = [Queryable, Retrieveable];
    let statuses = ["Canceled", "Created", "Failed", "In Progress", "Pending", "Succeeded"];
    let status = |props: &str| {
        let mut field = picklist("Status", &statuses, props);
        field.values[1].default = true;
        field
    };
    let request = object(
        "PackagePushRequest",
        "0DV",
        &write,
        vec![
            field("DurationSeconds", "int", "G N"),
            field("EndTime", "datetime", "C N U"),
            reference("PackageVersionId", "MetadataPackageVersion", "PackageVersion", "C F G N S U"),
            field("ScheduledStartTime", "datetime", "C F N S U"),
            field("StartTime", "datetime", "C N U"),
            status("C F G N R S U"),
        ],
    );
    let job = object(
        "PackagePushJob",
        "0DX",
        &write,
        vec![
            field("DurationSeconds", "int", "G N"),
            field("EndTime", "datetime", "C N U"),
            reference("PackagePushRequestId", "PackagePushRequest", "PackagePushRequest", "C F G N S U"),
            field("StartTime", "datetime", "C N U"),
            status("C F G N R S"),
            field("SubscriberOrganizationKey", "string", "C F G N S U"),
        ],
    );
    let error = object(
        "PackagePushError",
        "0DY",
        &read,
        vec![
            field("ErrorDetails", "string", "N S"),
            field("ErrorMessage", "string", "N S"),
            picklist("ErrorSeverity", &["Error", "Warning"], "F G N R S"),
            field("ErrorTitle", "string", "N S"),
            picklist("ErrorType", &["DeployError", "UnclassifiedError"], "F G N R S"),
            reference("PackagePushJobId", "PackagePushJob", "PackagePushJob", "F G N S"),
        ],
    );
    let version = object(
        "MetadataPackageVersion",
        "04t",
        &read,
        vec![
            field("IsDeprecated", "boolean", "D F G S"),
            field("MajorVersion", "int", "F G N S"),
            field("Name", "string", "F G S I Name"),
            picklist("ReleaseState", &["Beta", "Released"], "F G N R S"),
        ],
    );
    let subscriber = object(
        "PackageSubscriber",
        "0Hb",
        &read,
        vec![
            picklist("InstalledStatus", &["i", "u"], "F G N R S"),
            field("MetadataPackageVersionId", "reference", "F G N S"),
            field("OrgKey", "string", "F G N S"),
            picklist("OrgStatus", &["Active", "Inactive"], "F G N R S"),
        ],
    );
    let objects = [request, job, error, version, subscriber];
    Schema { objects: objects.map(|object| (object.name.clone(), object)).into(), ..Schema::default() }
}

fn element(name: &str, ty: (&str, &str), min: u32, max: Option<u32>) -> Particle {
    let ty = ElementType::Named(QName::new(ty.0, ty.1));
    Particle::Element(Declared { name: name.into(), ty, occurs: Occurs { min, max }, nillable: false })
}

/// A few types of a Metadata WSDL of 30.0.
pub(crate) fn metadata() -> Schema {
    let text = (XSD, "string");
    let own = |name: &'static str| (METADATA, name);
    let base = Some(QName::new(METADATA, "Metadata"));
    let complex = |base: Option<QName>, particles: Vec<Particle>| Type::Complex(Complex { base, particles });
    let values = |values: &[&str]| {
        let values = values.iter().map(|value| (*value).to_owned()).collect();
        Type::Simple(Simple { base: QName::new(XSD, "string"), values, ..Simple::default() })
    };
    let code = |own: &[&str]| {
        let base = QName::new(METADATA, "MetadataWithContent");
        complex(Some(base), own.iter().map(|name| element(name, text, 1, Some(1))).collect())
    };
    let types = [
        ("Metadata", complex(None, vec![element("fullName", text, 0, Some(1))])),
        (
            "CustomObject",
            complex(
                base.clone(),
                vec![
                    element("deploymentStatus", own("DeploymentStatus"), 0, Some(1)),
                    element("enableFeeds", (XSD, "boolean"), 0, Some(1)),
                    element("fields", own("CustomField"), 0, None),
                    element("label", text, 0, Some(1)),
                    element("nameField", own("CustomField"), 0, Some(1)),
                    element("pluralLabel", text, 0, Some(1)),
                    element("sharingModel", own("SharingModel"), 0, Some(1)),
                ],
            ),
        ),
        (
            "CustomField",
            complex(
                base.clone(),
                vec![
                    element("label", text, 0, Some(1)),
                    element("length", (XSD, "int"), 0, Some(1)),
                    element("referenceTo", text, 0, Some(1)),
                    element("relationshipName", text, 0, Some(1)),
                    element("type", own("FieldType"), 0, Some(1)),
                ],
            ),
        ),
        (
            "CustomTab",
            complex(
                base,
                vec![
                    element("customObject", (XSD, "boolean"), 1, Some(1)),
                    element("label", text, 0, Some(1)),
                ],
            ),
        ),
        (
            "CustomApplication",
            complex(Some(QName::new(METADATA, "Metadata")), vec![element("label", text, 0, Some(1))]),
        ),
        (
            "MetadataWithContent",
            complex(
                Some(QName::new(METADATA, "Metadata")),
                vec![element("content", (XSD, "base64Binary"), 0, Some(1))],
            ),
        ),
        ("ApexClass", code(&["apiVersion", "status"])),
        ("ApexTrigger", code(&["apiVersion", "status"])),
        ("ApexPage", code(&["apiVersion", "label"])),
        ("ApexComponent", code(&["apiVersion", "label"])),
        ("DeploymentStatus", values(&["InDevelopment", "Deployed"])),
        ("FieldType", values(&["AutoNumber", "Lookup", "Text"])),
        ("SharingModel", values(&["Private", "ReadWrite"])),
    ];
    let source = Source { kind: SourceKind::Metadata, version: Some(Version::new(30)), sha256: None };
    Schema {
        sources: [source].into(),
        types: types.map(|(name, ty)| (QName::new(METADATA, name), ty)).into(),
        ..Schema::default()
    }
}

/// What is in an object, with what every custom one has where it is not said.
pub(crate) fn whole(prefix: &str, inner: &str) -> String {
    let told: Result<Element, _> = format!("<x xmlns:m=\"{METADATA}\">{inner}</x>").parse();
    let Ok(told) = told else { return inner.to_owned() };
    let leaf = |name: &str, text: &str| format!("<{prefix}{name}>{text}</{prefix}{name}>");
    let name_field = leaf("label", "Name") + &leaf("type", "Text");
    let all = [
        ("deploymentStatus", "Deployed"),
        ("label", "Made"),
        ("nameField", &name_field),
        ("pluralLabel", "Made"),
        ("sharingModel", "ReadWrite"),
    ];
    let absent = all.iter().filter(|(name, _)| told.child(name).is_none());
    absent.fold(inner.to_owned(), |all, (name, text)| all + &leaf(name, text))
}

/// An HTTP response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    headers: String,
    pub(crate) body: String,
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .lines()
            .filter_map(|line| line.split_once(':'))
            .find(|(it, _)| it.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.trim())
    }

    pub(crate) fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.body).unwrap_or_else(|problem| panic!("{problem}: {}", self.body))
    }

    /// The `errorCode` of the first error.
    pub(crate) fn code(&self) -> String {
        self.json()[0]["errorCode"].as_str().unwrap_or_else(|| panic!("no error: {}", self.body)).to_owned()
    }
}

/// Where an org is: in this process, or in another.
pub(crate) trait Place {
    fn url(&self) -> &str;
    fn session(&self) -> &str;
}

impl Place for Emulator {
    fn url(&self) -> &str {
        self.url()
    }

    fn session(&self) -> &str {
        self.session()
    }
}

impl<T: Place> Place for std::sync::Arc<T> {
    fn url(&self) -> &str {
        (**self).url()
    }

    fn session(&self) -> &str {
        (**self).session()
    }
}

/// Sends one request on a connection of its own; none when that was closed
/// without an answer.
pub(crate) async fn send(org: &impl Place, head: &str, headers: &str, body: &[u8]) -> Option<Response> {
    let address = org.url().trim_start_matches("http://");
    let mut stream = TcpStream::connect(address).await.expect("the org listens");
    let length = body.len();
    let head = format!(
        "{head} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\nContent-Length: {length}\r\n{headers}\r\n"
    );
    stream.write_all(head.as_bytes()).await.expect("the head is sent");
    // The org may answer, or hang up, before it has read everything.
    let _ = stream.write_all(body).await;
    let mut bytes = Vec::new();
    let _ = stream.read_to_end(&mut bytes).await;
    let split = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = String::from_utf8(bytes[..split].to_vec()).expect("the head is text");
    let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).expect("a status");
    let mut response = Response { status, headers: head, body: String::new() };
    let body = &bytes[split + 4..];
    if response.header("content-encoding") == Some("gzip") {
        GzDecoder::new(body).read_to_string(&mut response.body).expect("gzip");
    } else {
        response.body = String::from_utf8(body.to_vec()).expect("the body is text");
    }
    Some(response)
}

/// A REST request of the org's own session, with JSON if there is a body.
pub(crate) async fn rest(org: &impl Place, head: &str, body: &str) -> Response {
    let headers = format!("Authorization: Bearer {}\r\nContent-Type: application/json\r\n", org.session());
    send(org, head, &headers, body.as_bytes()).await.expect("an answer")
}

/// A query over REST.
pub(crate) async fn query(org: &impl Place, soql: &str) -> Response {
    let encoded = soql.bytes().fold(String::new(), |encoded, byte| format!("{encoded}%{byte:02X}"));
    rest(org, &format!("GET /services/data/v60.0/query?q={encoded}"), "").await
}

/// A SOAP request with a header and a body, in an envelope that declares `p`,
/// `o`, `m` and `xsi`.
pub(crate) async fn soap_with(org: &impl Place, path: &str, header: &str, body: &str) -> Response {
    let envelope = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:p=\"urn:partner.soap.sforce.com\" xmlns:o=\"urn:sobject.partner.soap.sforce.com\" \
         xmlns:m=\"{METADATA}\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <s:Header>{header}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
    );
    let head = format!("POST /services/Soap/{path}");
    send(org, &head, "Content-Type: text/xml; charset=UTF-8\r\nSOAPAction: \"\"\r\n", envelope.as_bytes())
        .await
        .expect("an answer")
}

/// A SOAP request of the org's own session.
pub(crate) async fn soap(org: &impl Place, path: &str, body: &str) -> Response {
    let prefix = if path.starts_with('m') { 'm' } else { 'p' };
    let session = org.session();
    let header = format!(
        "<{prefix}:SessionHeader><{prefix}:sessionId>{session}</{prefix}:sessionId></{prefix}:SessionHeader>"
    );
    soap_with(org, path, &header, body).await
}

/// What stands between the first `<name>` and the `</name>` behind it.
pub(crate) fn between<'a>(text: &'a str, name: &str) -> &'a str {
    let start =
        text.find(&format!("<{name}>")).unwrap_or_else(|| panic!("no {name} in {text}")) + name.len() + 2;
    let length =
        text[start..].find(&format!("</{name}>")).unwrap_or_else(|| panic!("no end of {name} in {text}"));
    &text[start..start + length]
}
