//! What the Metadata API answers, as a tree: one reader for what SOAP and REST say.
//!
//! The two wires tell the same things in different words. SOAP has only text; REST has numbers and
//! booleans, and in some of its published answers text in their place; a list of one may come as
//! that one, a list of none as nothing, null or an empty text. The readers here take all of it, and
//! let a detail that nobody can read be absent rather than lose what became of a deployment.

use crate::error::Error;
use crate::value::{Blob, DateTime, Id};
use crate::wire::{Tag, Xml};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value as Json};

/// What documents call a member, and what the WSDL calls it.
const ALIASES: [(&str, &str); 4] = [
    ("isRunTestsEnabled", "runTestsEnabled"),
    ("runTestResults", "runTestResult"),
    ("numRun", "numTestsRun"),
    ("numFiles", "numberFiles"),
];

/// An element as JSON would have it: text, or an object of its children, those of one name in a list.
pub(super) fn of_element<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<Json, Error> {
    if xml.is_nil(tag) {
        xml.skip(tag)?;
        return Ok(Json::Null);
    }
    let mut members = Map::new();
    match xml.content(tag)? {
        crate::wire::Content::Text(text) => return Ok(Json::String(text.into_owned())),
        crate::wire::Content::Child(first) => {
            let mut next = Some(first);
            while let Some(child) = next {
                let name = child.name();
                let value = of_element(xml, &child)?;
                put(&mut members, name, value);
                next = xml.child()?;
            }
        }
    }
    Ok(Json::Object(members))
}

fn put(members: &mut Map<String, Json>, name: &str, value: Json) {
    match members.get_mut(name) {
        None => {
            members.insert(name.to_owned(), value);
        }
        Some(Json::Array(items)) => items.push(value),
        Some(one) => *one = Json::Array(vec![one.take(), value]),
    }
}

/// Reads a tree; `what` it is stands in the error.
pub(super) fn read<T: DeserializeOwned>(what: &str, mut tree: Json) -> Result<T, Error> {
    rename(&mut tree);
    T::deserialize(tree).map_err(|error| Error::unreadable(format!("{what} cannot be read: {error}")))
}

/// Members by the WSDL's names.
fn rename(tree: &mut Json) {
    match tree {
        Json::Array(items) => items.iter_mut().for_each(rename),
        Json::Object(members) => {
            for (alias, name) in ALIASES {
                if let Some(value) = members.remove(alias)
                    && members.get(name).is_none_or(Json::is_null)
                {
                    members.insert(name.to_owned(), value);
                }
            }
            members.values_mut().for_each(rename);
        }
        _ => {}
    }
}

/// Text; none if it is empty.
pub(super) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(match Json::deserialize(from)? {
        Json::String(text) => Some(text).filter(|text| !text.is_empty()),
        Json::Bool(flag) => Some(flag.to_string()),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// Text that is always there, if only as an empty one.
pub(super) fn words<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    text(from).map(Option::unwrap_or_default)
}

pub(super) fn flag<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    Ok(parsed(from)?.unwrap_or_default())
}

/// A number, or what else has a text.
pub(super) fn parsed<'de, T: std::str::FromStr, D: Deserializer<'de>>(
    from: D,
) -> Result<Option<T>, D::Error> {
    Ok(text(from)?.and_then(|text| text.trim().parse().ok()))
}

/// A count; none is zero.
pub(super) fn count<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
    Ok(parsed(from)?.unwrap_or_default())
}

pub(super) fn number<'de, D: Deserializer<'de>>(from: D) -> Result<f64, D::Error> {
    Ok(parsed(from)?.unwrap_or_default())
}

pub(super) fn time<'de, D: Deserializer<'de>>(from: D) -> Result<Option<DateTime>, D::Error> {
    parsed(from)
}

pub(super) fn id<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Id>, D::Error> {
    Ok(text(from)?.and_then(|text| Id::lenient(text.trim()).ok()))
}

pub(super) fn blob<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Blob>, D::Error> {
    let bytes = text(from)?.map(|text| Blob::from_base64(&text)).transpose();
    bytes.map_err(serde::de::Error::custom)
}

/// A record; none if nothing is in it.
pub(super) fn part<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Option<T>, D::Error> {
    match Json::deserialize(from)? {
        tree @ Json::Object(_) => T::deserialize(tree).map(Some).map_err(serde::de::Error::custom),
        _ => Ok(None),
    }
}

/// Records or texts: several, one or none.
pub(super) fn list<'de, T: DeserializeOwned, D: Deserializer<'de>>(from: D) -> Result<Vec<T>, D::Error> {
    let items = match Json::deserialize(from)? {
        Json::Array(items) => items,
        Json::Null => Vec::new(),
        Json::String(text) if text.trim().is_empty() => Vec::new(),
        one => vec![one],
    };
    // A nil in a list is seen where the list is to have nothing in it.
    let items = items.into_iter().filter(|item| !item.is_null());
    items.map(T::deserialize).collect::<Result<_, _>>().map_err(serde::de::Error::custom)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(Debug, Default, PartialEq, Deserialize)]
    #[serde(default)]
    struct Thing {
        #[serde(deserialize_with = "flag")]
        on: bool,
        #[serde(deserialize_with = "count")]
        count: u32,
        #[serde(deserialize_with = "number")]
        time: f64,
        #[serde(deserialize_with = "text")]
        said: Option<String>,
        #[serde(deserialize_with = "time")]
        at: Option<DateTime>,
        #[serde(deserialize_with = "id")]
        id: Option<Id>,
        #[serde(deserialize_with = "part")]
        inner: Option<Box<Thing>>,
        #[serde(deserialize_with = "list")]
        many: Vec<Thing>,
        #[serde(rename = "numTestsRun", deserialize_with = "count")]
        run: u32,
    }

    fn thing(json: Json) -> Thing {
        read("a thing", json).unwrap()
    }

    #[test]
    fn values_may_be_themselves_or_their_text() {
        let plain = thing(json!({"on": true, "count": 3, "time": 1.5, "said": "x", "numTestsRun": 4}));
        let texts = thing(json!({"on": "true", "count": "3", "time": "1.5", "said": "x", "numRun": "4"}));
        assert_eq!(plain, texts);
        assert!(plain.on && plain.count == 3 && plain.run == 4);
        let nothing = json!({"on": null, "count": "", "time": null, "said": "", "at": "", "id": "", "inner": "", "many": ""});
        assert_eq!(thing(nothing), Thing::default());
        assert_eq!(thing(json!({})), Thing::default());
    }

    #[test]
    fn times_come_with_and_without_seconds_fraction_and_colon() {
        let at = |text: &str| thing(json!({ "at": text })).at.map(|at| at.to_string());
        let minute = Some("2017-10-10T08:22:00.000Z".to_owned());
        let second = Some("2017-10-10T08:22:11.000Z".to_owned());
        assert_eq!(at("2017-10-10T08:22Z"), minute);
        for text in [
            "2017-10-10T08:22:11Z",
            "2017-10-10T08:22:11.000Z",
            "2017-10-10T08:22:11.000+0000",
            "2017-10-10T08:22:11+00:00",
            "2017-10-10T10:22:11.000+02:00",
        ] {
            assert_eq!(at(text), second, "{text}");
        }
        assert_eq!(at("2017-10-10T10:22+0200"), minute);
        assert_eq!(at("soon"), None, "a deployment is not lost for a time that nobody can read");
    }

    #[test]
    fn ids_are_of_any_length_that_is_one() {
        let id = |text: &str| thing(json!({ "id": text })).id.map(|id| id.as_str()[..15].to_owned());
        assert_eq!(id("0Af7A00000l6Bao").as_deref(), Some("0Af7A00000l6Bao"));
        assert_eq!(id("0Af7A00000l6BaoSAE").as_deref(), Some("0Af7A00000l6Bao"));
        assert_eq!(id("0Af7A00000l6BaoS"), None, "of 16 characters it is none");
    }

    #[test]
    fn lists_are_several_one_or_none() {
        let many = |json: Json| thing(json!({ "many": json })).many.len();
        assert_eq!(many(json!([{"on": true}, {"on": true}])), 2);
        assert_eq!(many(json!({"on": true})), 1);
        assert_eq!(many(json!([null, {"on": true}])), 1);
        assert_eq!((many(json!([])), many(json!(null)), many(json!(""))), (0, 0, 0));
    }

    #[test]
    fn a_name_of_the_wsdl_comes_before_its_alias() {
        assert_eq!(thing(json!({"numRun": 1, "numTestsRun": 2})).run, 2);
        assert_eq!(thing(json!({"numRun": 1, "numTestsRun": null})).run, 1);
    }

    #[test]
    fn elements_are_read_like_json() {
        let text = "<r xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><on>true</on><said xsi:nil=\"true\"/>\
                    <inner/><many><count>1</count></many><many><count>2</count><many><on>1</on></many></many></r>";
        let mut xml = Xml::new(text);
        let root = xml.root().unwrap();
        let tree = of_element(&mut xml, &root).unwrap();
        assert_eq!(
            tree,
            json!({"on": "true", "said": null, "inner": "",
                   "many": [{"count": "1"}, {"count": "2", "many": {"on": "1"}}]})
        );
        let read = thing(tree);
        assert_eq!(read.many.iter().map(|it| it.count).collect::<Vec<_>>(), [1, 2]);
        assert!(read.on && read.inner.is_none());
    }

    #[test]
    fn what_is_no_answer_is_an_error_that_says_of_what() {
        let error = read::<Thing>("the status of a deployment", json!("x")).unwrap_err();
        assert!(error.to_string().starts_with("the status of a deployment cannot be read"), "{error}");
    }
}
