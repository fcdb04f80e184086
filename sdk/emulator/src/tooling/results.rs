//! What a request leaves behind: `DeployDetails` since 31.0, `CompilerErrors`
//! before (tooling-deploy, section 4), and how values of complex types are written.

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::{REQUEST, code_kind};
use crate::deploy::apply::Message;
use crate::deploy::result::message_node;
use crate::node::{Node, part};
use crate::soap::TOOLING_METADATA;

/// The first version with `DeployDetails`.
pub(crate) const DETAILS: u16 = 31;
/// The version whose `CompilerErrors` wrap every value in a list.
const WRAPPED: u16 = 30;

/// How a request ended, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Verdict {
    pub(crate) at: i64,
    pub(crate) messages: Vec<Message>,
}

impl Verdict {
    pub(super) fn text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// `CompilerErrors` with plain values, as up to 29.0.
    pub(super) fn errors(&self) -> String {
        let failures = self.messages.iter().filter(|message| !message.success);
        let errors = failures.map(|it| {
            json!({"extent": it.kind, "id": it.id, "name": it.full_name, "line": it.place.map(|(line, _)| line),
                   "problem": it.problem})
        });
        Json::Array(errors.collect()).to_string()
    }

    fn node(&self) -> Node {
        let of = |success: Option<bool>| {
            let some =
                self.messages.iter().filter(move |it| success.is_none_or(|success| it.success == success));
            Node::list(some.map(|it| message_node(it, self.at, (!it.success).then_some("Error"))))
        };
        Node::Record(vec![
            part("allComponentMessages", of(None)).rest_only(),
            part("componentFailures", of(Some(false))),
            part("componentSuccesses", of(Some(true))),
            part("runTestResult", Node::Absent),
        ])
    }
}

/// The value of a complex field as a version writes it; none for fields whose
/// text is all there is.
pub(crate) fn complex(object: &str, field: &str, text: &str, version: u16) -> Option<Node> {
    match field {
        "DeployDetails" if object == REQUEST => serde_json::from_str(text).ok().map(|it: Verdict| it.node()),
        "CompilerErrors" if object == REQUEST => {
            Some(Node::Text(if version == WRAPPED { wrapped(text) } else { text.to_owned() }))
        }
        "SymbolTable" if code_kind(object).is_some() => serde_json::from_str(text).ok().map(|it| tree(&it)),
        "Metadata" => {
            let kind = code_kind(object)?;
            let value: Json = serde_json::from_str(text).ok()?;
            let text = |name: &str| value[name].as_str().map(Node::from);
            let version =
                part("apiVersion", Node::Number(value["apiVersion"].as_str().unwrap_or("60.0").to_owned()));
            Some(Node::Record(match kind {
                crate::compile::CodeKind::Class | crate::compile::CodeKind::Trigger => {
                    vec![
                        version,
                        part("packageVersions", Node::List(Vec::new())),
                        part("status", text("status")),
                    ]
                }
                _ => vec![version, part("label", text("label").or_else(|| Some("x".into())))],
            }))
        }
        _ => None,
    }
}

/// The type of a field that `complex` writes, in the words of the table of the
/// WSDLs' types.
pub(crate) fn type_of(object: &str, field: &str) -> Option<String> {
    match field {
        "DeployDetails" if object == REQUEST => Some(field.to_owned()),
        "SymbolTable" if code_kind(object).is_some() => Some(field.to_owned()),
        "Metadata" => code_kind(object).map(|kind| format!("mns.{}", kind.name())),
        _ => None,
    }
}

/// The namespace of a complex field's elements, where it is not the calls' own.
pub(crate) fn namespace(field: &str) -> Option<&'static str> {
    (field == "Metadata").then_some(TOOLING_METADATA)
}

/// Every value in a list of its own, as 30.0 has it.
fn wrapped(text: &str) -> String {
    let errors: Vec<serde_json::Map<String, Json>> = serde_json::from_str(text).unwrap_or_default();
    let errors = errors.into_iter().map(|error| {
        Json::Object(error.into_iter().map(|(name, value)| (name, Json::Array(vec![value]))).collect())
    });
    Json::Array(errors.collect()).to_string()
}

/// A symbol table: its names are known beforehand.
fn tree(value: &Json) -> Node {
    match value {
        Json::Null => Node::Absent,
        Json::Bool(flag) => Node::Flag(*flag),
        Json::Number(number) => Node::Number(number.to_string()),
        Json::String(text) => Node::from(text),
        Json::Array(items) => Node::list(items.iter().map(tree)),
        Json::Object(members) => Node::Record(
            super::symbols::NAMES
                .iter()
                .filter_map(|name| Some(part(name, tree(members.get(*name)?))))
                .collect(),
        ),
    }
}
