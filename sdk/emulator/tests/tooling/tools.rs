//! A client of the Tooling API that says the same over either wire.

use quick_xml::events::Event;
use serde_json::{Value as Json, json};
use sforce_emulator::{Emulator, Settings, Wire};

use crate::common::{Response, rest, soap_with};

pub(crate) use crate::common::containers::{FIELDS, SECOND, builder, org};

pub(crate) const WIRES: [Wire; 2] = [Wire::Rest, Wire::Soap];

/// What an answer holds, whichever wire it came over: a text, or parts with names. A list is several
/// parts of one name.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Part {
    name: String,
    text: Option<String>,
    parts: Vec<Part>,
}

impl Part {
    fn of_json(name: &str, value: &Json) -> Vec<Self> {
        let part = Self { name: name.to_owned(), ..Self::default() };
        match value {
            Json::Array(values) => values.iter().flat_map(|value| Self::of_json(name, value)).collect(),
            Json::Null => vec![part],
            Json::String(text) => vec![Self { text: Some(text.clone()), ..part }],
            Json::Object(members) => {
                let said = members.iter().filter(|(name, _)| *name != "attributes");
                vec![Self {
                    parts: said.flat_map(|(name, value)| Self::of_json(name, value)).collect(),
                    ..part
                }]
            }
            scalar => vec![Self { text: Some(scalar.to_string()), ..part }],
        }
    }

    /// A document, by the local names of its elements.
    fn of_xml(text: &str) -> Self {
        let mut reader = quick_xml::Reader::from_str(text);
        let mut open = vec![Self::default()];
        let close = |open: &mut Vec<Self>| {
            let part = open.pop().unwrap();
            open.last_mut().unwrap().parts.push(part);
        };
        loop {
            match reader.read_event().unwrap() {
                Event::Eof => return open.remove(0),
                event @ (Event::Start(_) | Event::Empty(_)) => {
                    let empty = matches!(event, Event::Empty(_));
                    let (Event::Start(tag) | Event::Empty(tag)) = event else { unreachable!() };
                    let name = tag.local_name().as_ref().to_owned();
                    open.push(Self { name, ..Self::default() });
                    if empty {
                        close(&mut open);
                    }
                }
                Event::End(_) => close(&mut open),
                Event::Text(text) => open.last_mut().unwrap().say(&text),
                Event::GeneralRef(entity) => {
                    let char = quick_xml::escape::resolve_xml_entity(&entity).unwrap();
                    open.last_mut().unwrap().say(char);
                }
                _ => {}
            }
        }
    }

    fn say(&mut self, more: &str) {
        self.text.get_or_insert_default().push_str(more);
    }

    /// The parts that a path of names leads to.
    pub(crate) fn all(&self, path: &str) -> Vec<&Self> {
        path.split('.').fold(vec![self], |found, name| {
            found.into_iter().flat_map(|it| it.parts.iter().filter(|it| it.name == name)).collect()
        })
    }

    /// The text that a path of names leads to.
    pub(crate) fn text(&self, path: &str) -> Option<&str> {
        self.all(path).first()?.text.as_deref()
    }

    /// The texts that several paths lead to, as JSON.
    pub(crate) fn texts(&self, paths: &[&str]) -> Vec<Json> {
        paths.iter().map(|path| json!(self.text(path))).collect()
    }
}

/// What a call gives, or its refusal: the code and the message.
type Outcome<T> = Result<T, String>;

/// A client of the Tooling API.
pub(crate) struct Tools {
    pub(crate) org: Emulator,
    pub(crate) wire: Wire,
}

/// The version of calls that say no other.
const VERSION: u16 = 60;

impl Tools {
    pub(crate) async fn over(wire: Wire) -> Self {
        Self { org: org().await, wire }
    }

    pub(crate) async fn with(wire: Wire, settings: Settings) -> Self {
        Self { org: builder().settings(settings).start().await.unwrap(), wire }
    }

    /// The codes of one wire or the other.
    pub(crate) fn either<T>(&self, rest: T, soap: T) -> T {
        if self.wire == Wire::Rest { rest } else { soap }
    }

    pub(crate) async fn rest(&self, method: &str, path: &str, body: &str) -> Response {
        self.rest_at(VERSION, method, path, body).await
    }

    pub(crate) async fn rest_at(&self, version: u16, method: &str, path: &str, body: &str) -> Response {
        let head = format!("{method} /services/data/v{version}.0/tooling{path}");
        rest(&self.org, &head, body).await
    }

    /// The answer to a SOAP call: as it is, and its content or the fault.
    pub(crate) async fn soap(&self, body: &str) -> (String, Outcome<Part>) {
        self.soap_at(VERSION, body).await
    }

    pub(crate) async fn soap_at(&self, version: u16, body: &str) -> (String, Outcome<Part>) {
        let header = format!(
            "<t:SessionHeader xmlns:t=\"urn:tooling.soap.sforce.com\"><t:sessionId>{}</t:sessionId></t:SessionHeader>",
            self.org.session()
        );
        let objects = if version < 36 { "" } else { "sobject." };
        let namespaces = format!(
            " xmlns=\"urn:tooling.soap.sforce.com\" xmlns:e=\"urn:{objects}tooling.soap.sforce.com\">"
        );
        let body = body.replacen('>', &namespaces, 1);
        let answer = soap_with(&self.org, &format!("T/{version}.0"), &header, &body).await.body;
        let whole = Part::of_xml(&answer);
        let outcome = match whole.all("Envelope.Body.Fault").first() {
            Some(fault) => {
                let code = fault.text("faultcode").unwrap().trim_start_matches("sf:");
                let said = fault.text("faultstring").unwrap();
                Err(format!("{code} {}", said.trim_start_matches(code).trim_start_matches(": ")))
            }
            None => Ok(whole.all("Envelope.Body").remove(0).parts[0].clone()),
        };
        (answer, outcome)
    }

    /// The id of a `SaveResult`.
    fn saved(answer: Outcome<Part>) -> Outcome<String> {
        let answer = answer?;
        let result = answer.all("result").remove(0);
        match result.text("success") {
            Some("true") => Ok(result.text("id").unwrap().to_owned()),
            _ => Err(format!(
                "{} {}",
                result.text("errors.statusCode").unwrap(),
                result.text("errors.message").unwrap()
            )),
        }
    }

    fn refused(answer: &Response, success: u16) -> Outcome<()> {
        if answer.status == success {
            return Ok(());
        }
        let code = answer.code();
        let status = if code == "METHOD_NOT_ALLOWED" { 405 } else { 400 };
        assert_eq!(answer.status, status, "{}", answer.body);
        Err(format!("{code} {}", answer.json()[0]["message"].as_str().unwrap()))
    }

    /// A record as the Tooling API takes it: its type stands in `xsi:type`.
    fn element(object: &str, id: Option<&str>, fields: &Json) -> String {
        let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
        let leaf = |(name, value): (&String, &Json)| {
            let text = value.as_str().map_or_else(|| value.to_string(), escaped);
            format!("<e:{name}>{text}</e:{name}>")
        };
        let id = id.map(|id| format!("<e:Id>{id}</e:Id>")).unwrap_or_default();
        let fields: String = fields.as_object().unwrap().iter().map(leaf).collect();
        format!("<sObjects xsi:type=\"e:{object}\">{id}{fields}</sObjects>")
    }

    pub(crate) async fn create(&self, object: &str, fields: Json) -> Outcome<String> {
        if self.wire == Wire::Soap {
            let body = format!("<create>{}</create>", Self::element(object, None, &fields));
            return Self::saved(self.soap(&body).await.1);
        }
        let made = self.rest("POST", &format!("/sobjects/{object}"), &fields.to_string()).await;
        Self::refused(&made, 201)?;
        let id = made.json()["id"].as_str().unwrap().to_owned();
        assert!(made.header("location").unwrap().ends_with(&format!("/sobjects/{object}/{id}")));
        Ok(id)
    }

    pub(crate) async fn make(&self, object: &str, fields: Json) -> String {
        self.create(object, fields).await.unwrap()
    }

    pub(crate) async fn update(&self, object: &str, id: &str, fields: Json) -> Outcome<()> {
        if self.wire == Wire::Soap {
            let body = format!("<update>{}</update>", Self::element(object, Some(id), &fields));
            return Self::saved(self.soap(&body).await.1).map(drop);
        }
        let path = format!("/sobjects/{object}/{id}");
        Self::refused(&self.rest("PATCH", &path, &fields.to_string()).await, 204)
    }

    pub(crate) async fn delete(&self, object: &str, id: &str) -> Outcome<()> {
        if self.wire == Wire::Soap {
            return Self::saved(self.soap(&format!("<delete><ids>{id}</ids></delete>")).await.1).map(drop);
        }
        Self::refused(&self.rest("DELETE", &format!("/sobjects/{object}/{id}"), "").await, 204)
    }

    pub(crate) async fn query(&self, soql: &str) -> Outcome<Vec<Part>> {
        self.query_at(VERSION, soql).await
    }

    pub(crate) async fn query_at(&self, version: u16, soql: &str) -> Outcome<Vec<Part>> {
        if self.wire == Wire::Soap {
            let soql = soql.replace('<', "&lt;");
            let answer =
                self.soap_at(version, &format!("<query><queryString>{soql}</queryString></query>")).await.1?;
            return Ok(answer.all("result.records").into_iter().cloned().collect());
        }
        let encoded = soql.bytes().fold(String::new(), |encoded, byte| format!("{encoded}%{byte:02X}"));
        let answer = self.rest_at(version, "GET", &format!("/query?q={encoded}"), "").await;
        Self::refused(&answer, 200)?;
        Ok(Part::of_json("records", &answer.json()["records"]))
    }

    /// The request as clients poll it.
    pub(crate) async fn poll(&self, id: &str) -> Part {
        let soql = format!("SELECT {FIELDS} FROM ContainerAsyncRequest WHERE Id = '{id}'");
        self.query(&soql).await.unwrap().remove(0)
    }

    pub(crate) async fn state(&self, id: &str) -> String {
        self.poll(id).await.text("State").unwrap().to_owned()
    }

    /// A class, a container, and a member of both.
    pub(crate) async fn begun(&self, name: &str, body: &str) -> (String, String, String) {
        let before = format!("public class {name} {{}}");
        let class = self.make("ApexClass", json!({"Name": name, "Body": before})).await;
        let container = self.make("MetadataContainer", json!({ "Name": format!("work-{name}") })).await;
        let member = self.member("ApexClass", &container, &class, body).await.unwrap();
        (class, container, member)
    }

    pub(crate) async fn member(
        &self,
        kind: &str,
        container: &str,
        entity: &str,
        body: &str,
    ) -> Outcome<String> {
        let fields = json!({"MetadataContainerId": container, "ContentEntityId": entity, "Body": body});
        self.create(&format!("{kind}Member"), fields).await
    }

    pub(crate) async fn request(&self, container: &str, check_only: bool) -> Outcome<String> {
        let fields =
            json!({"MetadataContainerId": container, "IsCheckOnly": check_only, "IsRunTests": false});
        self.create("ContainerAsyncRequest", fields).await
    }

    /// A request of a single member.
    pub(crate) async fn request_of(&self, member: &str, check_only: bool) -> Outcome<String> {
        let fields = json!({"MetadataContainerMemberId": member, "IsCheckOnly": check_only});
        self.create("ContainerAsyncRequest", fields).await
    }

    /// The org's own value of a record's field.
    pub(crate) fn text(&self, id: &str, field: &str) -> Option<String> {
        self.org.record(id).unwrap().text(field).map(ToOwned::to_owned)
    }
}

/// Asserts that a call was refused, with this in its code or message.
#[track_caller]
pub(crate) fn refused<T: std::fmt::Debug>(outcome: Outcome<T>, with: &str) -> String {
    let said = outcome.unwrap_err();
    assert!(said.contains(with), "{said}");
    said
}
