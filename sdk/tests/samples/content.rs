//! What documents say, whatever their prefixes and order.

use serde_json::Value as Json;
use sforce::wire::{Element, Node};
use sforce::{DateTime, Id};

/// An element's content: its name, its text, its children in the order of their content.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Canonical {
    name: String,
    text: Option<String>,
    children: Vec<Canonical>,
}

impl Canonical {
    /// The partner API says an id twice, and nil where it was not asked for: neither says anything.
    pub(crate) fn of(element: &Element) -> Self {
        let text = element.nodes.iter().find_map(|node| match node {
            Node::Text(text) => Some(text.clone()),
            Node::Element(_) => None,
        });
        let text = text.map(|text| match text.parse::<DateTime>() {
            Ok(time) => time.to_string(),
            Err(_) => text,
        });
        Self { name: element.name.clone(), text, children: Self::children(element) }
    }

    /// Without elements that hold nothing, which are as good as none.
    pub(crate) fn saying(element: &Element) -> Vec<Self> {
        fn kept(these: Vec<Canonical>) -> Vec<Canonical> {
            let these = these.into_iter().map(|it| Canonical { children: kept(it.children), ..it });
            these.filter(|it| it.text.is_some() || !it.children.is_empty()).collect()
        }
        kept(Self::children(element))
    }

    pub(crate) fn children(element: &Element) -> Vec<Self> {
        let mut children: Vec<_> =
            element.children().filter(|child| !(child.name == "Id" && child.nil)).map(Self::of).collect();
        children.sort();
        children.dedup_by(|a, b| a.name == "Id" && a == b);
        children
    }
}

/// The rows in an answer of the partner API: elements with an object's name in their `type`.
pub(crate) fn partner_rows<'a>(element: &'a Element, found: &mut Vec<&'a Element>) {
    let sobject = element.xsi_type.as_ref().is_some_and(|(name, _)| name == "sObject");
    if sobject && element.child("type").is_some() {
        found.push(element);
    }
    element.children().for_each(|child| partner_rows(child, found));
}

/// The components in an answer of the Metadata API.
pub(crate) fn components<'a>(element: &'a Element, found: &mut Vec<&'a Element>) {
    let metadata = element.ns.ends_with("/metadata");
    if metadata && element.name == "records" && element.xsi_type.is_some() {
        found.push(element);
    }
    element.children().for_each(|child| components(child, found));
}

/// The numbers of a JSON document as they are written, sorted: members may change their order.
pub(crate) fn numbers(json: &str) -> Vec<&str> {
    let (mut found, mut at, bytes) = (Vec::new(), 0, json.as_bytes());
    while at < bytes.len() {
        match bytes[at] {
            b'"' => {
                at += 1;
                while bytes[at] != b'"' {
                    at += 1 + usize::from(bytes[at] == b'\\');
                }
            }
            b'-' | b'0'..=b'9' => {
                let digits = |byte: &u8| matches!(byte, b'-' | b'+' | b'.' | b'e' | b'E' | b'0'..=b'9');
                let length = bytes[at..].iter().take_while(|byte| digits(byte)).count();
                found.push(&json[at..at + length]);
                at += length - 1;
            }
            _ => {}
        }
        at += 1;
    }
    found.sort_unstable();
    found
}

/// Who sent a document.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Sender {
    /// Somebody's program. Some write numbers as text, which the service takes, and so do bindings.
    Client,
    Service,
}

/// Asserts that a row that was read with bindings says what it said: its address apart, which type
/// and id say too, an instant in whatever zone, an id of either length, and an integer with or without
/// a point.
pub(crate) fn same_json(place: &str, sender: Sender, came: &Json, went: &Json) {
    match (came, went) {
        (Json::Object(came), Json::Object(went)) => {
            let name = |name: &&String| *name != "url";
            let (mut names, mut again): (Vec<_>, Vec<_>) =
                (came.keys().filter(name).collect(), went.keys().filter(name).collect());
            names.sort();
            again.sort();
            assert_eq!(names, again, "{place}");
            for name in names {
                same_json(&format!("{place}.{name}"), sender, &came[name], &went[name]);
            }
        }
        (Json::Array(came), Json::Array(went)) => {
            assert_eq!(came.len(), went.len(), "{place}");
            came.iter().zip(went).for_each(|(came, went)| same_json(place, sender, came, went));
        }
        (Json::Number(came), Json::Number(went)) => assert_eq!(came.as_f64(), went.as_f64(), "{place}"),
        (Json::String(came), Json::Number(went)) if sender == Sender::Client => {
            assert_eq!(came.parse().ok(), went.as_f64(), "{place}");
        }
        (Json::String(came), Json::String(went)) if came != went => {
            let (instant, again) = (came.parse::<DateTime>(), went.parse::<DateTime>());
            let same_instant = instant.is_ok() && instant == again;
            let (id, again) = (Id::lenient(came), Id::lenient(went));
            let same_id = id.is_ok() && id == again;
            assert!(same_instant || same_id, "{place}: {came:?} is not {went:?}");
        }
        (came, went) => assert_eq!(came, went, "{place}"),
    }
}

/// Asserts that a describe says what it said, but for nulls and empty lists of what the type knows: it
/// is written without what holds nothing.
pub(crate) fn same_describe(place: &str, came: &Json, went: &Json) {
    match (came, went) {
        (Json::Object(came), Json::Object(went)) => {
            let new = went.keys().find(|name| !came.contains_key(*name));
            assert_eq!(new, None, "{place}");
            for (name, came) in came {
                let place = format!("{place}.{name}");
                // What holds nothing is as good as not there.
                let nothing = came.is_null() || came.as_array().is_some_and(Vec::is_empty);
                match went.get(name) {
                    None if nothing => {}
                    None => panic!("{place} is lost: {came}"),
                    Some(went) => same_describe(&place, came, went),
                }
            }
        }
        (Json::Array(came), Json::Array(went)) => {
            assert_eq!(came.len(), went.len(), "{place}");
            for (at, (came, went)) in came.iter().zip(went).enumerate() {
                same_describe(&format!("{place}[{at}]"), came, went);
            }
        }
        (came, went) => assert_eq!(came, went, "{place}"),
    }
}
