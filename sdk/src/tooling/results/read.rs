//! Reading a request: `DeployDetails` since 31.0, `CompilerErrors` before.

use super::{CompilerMessage, ContainerResults, ContainerState};
use crate::Version;
use crate::value::Id;
use serde::de::{Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::{Deserialize, de};
use serde_json::Value as Json;
use std::fmt;

/// The first version with `DeployDetails`; those before have `CompilerErrors`.
const DETAILS: Version = Version::new(31);

/// The columns that tell what became of a request.
pub(in crate::tooling) fn columns(version: Version) -> String {
    let details = if version >= DETAILS { "DeployDetails" } else { "CompilerErrors" };
    format!("Id, State, {details}, ErrorMsg, IsCheckOnly, MetadataContainerId, MetadataContainerMemberId")
}

impl<'de> Deserialize<'de> for ContainerState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::from(String::deserialize(deserializer)?.as_str()))
    }
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Row {
    id: Id,
    state: ContainerState,
    is_check_only: Option<bool>,
    metadata_container_id: Option<Id>,
    metadata_container_member_id: Option<Id>,
    error_msg: Option<String>,
    deploy_details: Option<Details>,
    compiler_errors: Option<CompilerErrors>,
}

impl<'de> Deserialize<'de> for ContainerResults {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let row = Row::deserialize(deserializer)?;
        let details = row.deploy_details.unwrap_or_default();
        let mut failures = details.failures;
        failures.extend(row.compiler_errors.unwrap_or_default().0);
        Ok(Self {
            id: row.id,
            state: row.state,
            check_only: row.is_check_only.unwrap_or_default(),
            container: row.metadata_container_id,
            member: row.metadata_container_member_id,
            failures,
            successes: details.successes,
            error_message: row.error_msg,
        })
    }
}

/// `DeployDetails`: what failed and what did not. REST writes a list of both besides; where that is
/// all there is, it is told apart.
#[derive(Debug, Default)]
struct Details {
    failures: Vec<CompilerMessage>,
    successes: Vec<CompilerMessage>,
}

impl<'de> Deserialize<'de> for Details {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(DetailsVisitor)
    }
}

struct DetailsVisitor;

impl<'de> Visitor<'de> for DetailsVisitor {
    type Value = Details;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the details of a deployment")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Details, A::Error> {
        let (mut details, mut all) = (Details::default(), Vec::new());
        while let Some(key) = map.next_key::<String>()? {
            let list = match key.as_str() {
                "componentFailures" => &mut details.failures,
                "componentSuccesses" => &mut details.successes,
                "allComponentMessages" => &mut all,
                _ => {
                    map.next_value::<IgnoredAny>()?;
                    continue;
                }
            };
            *list = map.next_value::<Messages>()?.0;
        }
        if details.failures.is_empty() && details.successes.is_empty() {
            (details.successes, details.failures) = all.into_iter().partition(|message| message.success);
        } else {
            // What is in the list of failures is one, whatever else it says.
            details.failures.iter_mut().for_each(|message| message.success = false);
        }
        Ok(details)
    }

    /// The documentation calls the field a string.
    fn visit_str<E: de::Error>(self, text: &str) -> Result<Details, E> {
        if text.trim().is_empty() {
            return Ok(Details::default());
        }
        serde_json::from_str(text).map_err(|error| E::custom(format!("DeployDetails is not JSON: {error}")))
    }
}

/// A list of messages, an only one, or none.
#[derive(Default)]
struct Messages(Vec<CompilerMessage>);

impl<'de> Deserialize<'de> for Messages {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let messages = Option::<Vec<DeployMessage>>::deserialize(deserializer)?;
        Ok(Self(messages.unwrap_or_default().into_iter().map(CompilerMessage::from).collect()))
    }
}

/// As the WSDL has it; the documentation shows a part of it only.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct DeployMessage {
    changed: Option<bool>,
    column_number: Option<i64>,
    component_type: Option<String>,
    created: Option<bool>,
    deleted: Option<bool>,
    file_name: Option<String>,
    full_name: Option<String>,
    id: Option<String>,
    line_number: Option<i64>,
    problem: Option<String>,
    problem_type: Option<String>,
    success: Option<bool>,
}

impl From<DeployMessage> for CompilerMessage {
    fn from(told: DeployMessage) -> Self {
        Self {
            kind: told.component_type.unwrap_or_default(),
            full_name: told.full_name.unwrap_or_default(),
            file_name: told.file_name.filter(|name| !name.is_empty()),
            id: told.id.as_deref().and_then(|id| Id::lenient(id).ok()),
            line: place(told.line_number),
            column: place(told.column_number),
            problem: told.problem.as_deref().map(unescaped),
            severity: told.problem_type,
            success: told.success.unwrap_or_default(),
            changed: told.changed.unwrap_or_default(),
            created: told.created.unwrap_or_default(),
            deleted: told.deleted.unwrap_or_default(),
        }
    }
}

/// Where the service does not know a line or a column it says nothing, or -1.
fn place(number: Option<i64>) -> Option<u32> {
    number.and_then(|number| u32::try_from(number).ok()).filter(|number| *number > 0)
}

/// A text that was escaped for HTML, as it was before.
fn unescaped(text: &str) -> String {
    const ENTITIES: [(&str, char); 6] =
        [("&lt;", '<'), ("&gt;", '>'), ("&amp;", '&'), ("&quot;", '"'), ("&#39;", '\''), ("&apos;", '\'')];

    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (length, char) = ENTITIES
            .iter()
            .find(|(entity, _)| rest.starts_with(entity))
            .map_or((1, '&'), |(entity, char)| (entity.len(), *char));
        out.push(char);
        rest = &rest[length..];
    }
    out.push_str(rest);
    out
}

/// `CompilerErrors`: a text that holds JSON, whose values are plain up to 29.0 and in lists of one
/// in 30.0.
#[derive(Default)]
struct CompilerErrors(Vec<CompilerMessage>);

impl<'de> Deserialize<'de> for CompilerErrors {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        if text.trim().is_empty() {
            return Ok(Self::default());
        }
        let errors: Vec<serde_json::Map<String, Json>> = serde_json::from_str(&text)
            .map_err(|error| D::Error::custom(format!("the text is not a JSON list of errors: {error}")))?;
        Ok(Self(errors.iter().map(compiler_error).collect()))
    }
}

fn compiler_error(error: &serde_json::Map<String, Json>) -> CompilerMessage {
    let value = |name: &str| match error.get(name)? {
        Json::Array(values) => values.first(),
        value => Some(value),
    };
    let text = |name: &str| value(name).and_then(Json::as_str);
    let number = |value: &Json| value.as_i64().or_else(|| value.as_str()?.trim().parse().ok());
    CompilerMessage {
        kind: text("extent").unwrap_or_default().to_owned(),
        full_name: text("name").unwrap_or_default().to_owned(),
        id: text("id").and_then(|id| Id::lenient(id).ok()),
        line: place(value("line").and_then(number)),
        problem: text("problem").map(unescaped),
        ..CompilerMessage::default()
    }
}
