//! Searches, in words and with parameters.

use super::{Request, error, json, refused};
use crate::http::Answer;
use crate::json::Json;
use crate::org::Org;
use crate::refusal::Refusal;
use crate::row::Row;

/// The first version whose search answers with an object.
const SEARCH_OBJECT: u16 = 37;

/// `/search?q=FIND …`: a list up to 36.0, an object from then on.
pub(super) fn search(org: &mut Org, request: &Request<'_>) -> Answer {
    let Some(text) = request.param("q").filter(|text| !text.trim().is_empty()) else {
        return error(400, "MALFORMED_SEARCH", "A search string has to be specified");
    };
    found(org.search(request.by, text), request)
}

fn found(rows: Result<Vec<Row>, Refusal>, request: &Request<'_>) -> Answer {
    let rows = match rows {
        Ok(rows) => rows,
        Err(refusal) => return refused(400, &refusal),
    };
    let records = Json::list(rows.iter().map(|row| Json::row(row, request.base)));
    if request.version.major < SEARCH_OBJECT {
        return json(200, &records);
    }
    json(200, &Json::object([("searchRecords", records)]))
}

/// `/parameterizedSearch`: a search whose parts are parameters, or members of a
/// JSON object.
pub(super) fn parameterized(org: &mut Org, request: &Request<'_>) -> Answer {
    let sosl = match request.method {
        "POST" => request.json().map(|body| Wanted::of_json(&body)),
        _ => Ok(Wanted::of_params(request)),
    };
    let sosl = match sosl.map(|wanted| wanted.and_then(|wanted| wanted.sosl())) {
        Ok(Ok(sosl)) => sosl,
        Ok(Err(problem)) => return error(400, "MALFORMED_SEARCH", problem),
        Err(answer) => return answer,
    };
    found(org.search(request.by, &sosl), request)
}

/// What a search with parameters wants.
struct Wanted {
    words: String,
    scope: Option<String>,
    objects: Vec<WantedObject>,
    limit: Option<String>,
}

struct WantedObject {
    name: String,
    fields: String,
    conditions: Option<String>,
    limit: Option<String>,
}

impl Wanted {
    fn of_params(request: &Request<'_>) -> Result<Self, &'static str> {
        let text = |name: &str| request.param(name).map(str::trim).filter(|it| !it.is_empty());
        let owned = |name: &str| text(name).map(ToOwned::to_owned);
        let named = request.params.iter().filter(|(name, _)| name.eq_ignore_ascii_case("sobject"));
        let names = named.flat_map(|(_, names)| names.split(',')).map(str::trim).filter(|it| !it.is_empty());
        let objects = names.map(|name| WantedObject {
            name: name.to_owned(),
            fields: text(&format!("{name}.fields")).or_else(|| text("fields")).unwrap_or("Id").to_owned(),
            conditions: owned(&format!("{name}.where")),
            limit: owned(&format!("{name}.limit")).or_else(|| owned("defaultLimit")),
        });
        let objects = objects.collect();
        let words = owned("q").ok_or("A search string has to be specified")?;
        Ok(Self { words, scope: owned("in"), objects, limit: owned("overallLimit") })
    }

    fn of_json(body: &serde_json::Map<String, serde_json::Value>) -> Result<Self, &'static str> {
        use serde_json::Value;
        let text = |value: Option<&Value>| match value {
            Some(Value::String(text)) if !text.trim().is_empty() => Some(text.trim().to_owned()),
            Some(Value::Number(number)) => Some(number.to_string()),
            _ => None,
        };
        let list = |value: Option<&Value>| {
            let names = value?.as_array()?.iter().filter_map(Value::as_str).collect::<Vec<_>>();
            Some(names.join(",")).filter(|names| !names.is_empty())
        };
        let everywhere = list(body.get("fields"));
        let mut objects = Vec::new();
        for object in body.get("sobjects").and_then(Value::as_array).into_iter().flatten() {
            objects.push(WantedObject {
                name: text(object.get("name")).ok_or("every one of sobjects needs a name")?,
                fields: list(object.get("fields")).or_else(|| everywhere.clone()).unwrap_or("Id".to_owned()),
                conditions: text(object.get("where")),
                limit: text(object.get("limit")).or_else(|| text(body.get("defaultLimit"))),
            });
        }
        let words = text(body.get("q")).ok_or("A search string has to be specified")?;
        Ok(Self { words, scope: text(body.get("in")), objects, limit: text(body.get("overallLimit")) })
    }

    /// The same as a search in words.
    fn sosl(&self) -> Result<String, &'static str> {
        // The words are not yet between braces.
        let words = self.words.replace('{', "\\{").replace('}', "\\}");
        let scope = self.scope.as_deref().unwrap_or("ALL");
        let scope = scope.to_ascii_uppercase().replace(" FIELDS", "");
        let mut sosl = format!("FIND {{{words}}} IN {scope} FIELDS");
        for (at, object) in self.objects.iter().enumerate() {
            let WantedObject { name, fields, conditions, limit } = object;
            // A number and names only: what else they hold would be read as more of the search.
            if [name, fields].iter().any(|it| it.contains(['(', ')', '{', '}'])) {
                return Err("sobjects and fields are names");
            }
            sosl += if at == 0 { " RETURNING " } else { ", " };
            sosl += &format!("{name}({fields}");
            sosl += &clause("WHERE", conditions.as_ref());
            sosl += &clause("LIMIT", limit.as_ref());
            sosl.push(')');
        }
        Ok(sosl + &clause("LIMIT", self.limit.as_ref()))
    }
}

/// A clause of a search, if there is something to it.
fn clause(word: &str, text: Option<&String>) -> String {
    text.map_or_else(String::new, |text| format!(" {word} {text}"))
}
