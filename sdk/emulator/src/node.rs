//! A part of an answer before a wire writes it: deployments are answered over
//! SOAP and REST, and each version knows other elements.

use crate::json::Json;
use crate::xml::Writer;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    /// Left out of XML, null in JSON.
    Absent,
    /// There and nil.
    Nil,
    Text(String),
    Flag(bool),
    Number(String),
    Record(Vec<Part>),
    List(Vec<Node>),
}

/// An element of a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    name: &'static str,
    /// The first and the last version that have it.
    versions: (u16, u16),
    soap: bool,
    rest: bool,
    node: Node,
}

/// An element of every version.
pub(crate) fn part(name: &'static str, node: impl Into<Node>) -> Part {
    Part { name, versions: (0, u16::MAX), soap: true, rest: true, node: node.into() }
}

impl Part {
    /// The same, since a version.
    pub(crate) fn since(mut self, first: u16) -> Self {
        self.versions.0 = first;
        self
    }

    /// The same, up to a version.
    pub(crate) fn until(mut self, last: u16) -> Self {
        self.versions.1 = last;
        self
    }

    /// The same, over SOAP only.
    pub(crate) fn soap_only(mut self) -> Self {
        self.rest = false;
        self
    }

    fn is_of(&self, version: u16) -> bool {
        (self.versions.0..=self.versions.1).contains(&version)
    }

    /// The same, over REST only.
    pub(crate) fn rest_only(mut self) -> Self {
        self.soap = false;
        self
    }
}

impl Node {
    pub(crate) fn list(items: impl IntoIterator<Item = Node>) -> Self {
        Self::List(items.into_iter().collect())
    }

    /// Text that is nil rather than left out.
    pub(crate) fn or_nil(text: Option<&str>) -> Self {
        text.map_or(Self::Nil, Self::from)
    }

    /// Writes it as elements of a name, as a version has them.
    pub(crate) fn write(&self, xml: &mut Writer, name: &str, version: u16) {
        match self {
            Self::Absent => {}
            Self::Nil => xml.nillable(name, None),
            Self::Text(text) | Self::Number(text) => xml.leaf(name, text),
            Self::Flag(flag) => xml.leaf(name, if *flag { "true" } else { "false" }),
            Self::List(items) => items.iter().for_each(|item| item.write(xml, name, version)),
            Self::Record(parts) => xml.nest(name, |xml| {
                for part in parts {
                    if part.soap && part.is_of(version) {
                        part.node.write(xml, part.name, version);
                    }
                }
            }),
        }
    }

    /// As JSON of a version; `texts` writes booleans and numbers as text.
    pub(crate) fn json(&self, version: u16, texts: bool) -> Json {
        match self {
            Self::Absent | Self::Nil => Json::Null,
            Self::Number(text) if !texts => Json::Number(text.clone()),
            Self::Flag(flag) if !texts => (*flag).into(),
            Self::Text(text) | Self::Number(text) => text.as_str().into(),
            Self::Flag(flag) => flag.to_string().into(),
            Self::List(items) => Json::list(items.iter().map(|item| item.json(version, texts))),
            Self::Record(parts) => {
                let parts = parts.iter().filter(|part| part.rest && part.is_of(version));
                Json::Object(
                    parts.map(|part| (part.name.to_owned(), part.node.json(version, texts))).collect(),
                )
            }
        }
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&String> for Node {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Node {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<usize> for Node {
    fn from(number: usize) -> Self {
        Self::Number(number.to_string())
    }
}

impl From<f64> for Node {
    fn from(number: f64) -> Self {
        Self::Number(format!("{number:?}"))
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Into::into)
    }
}

impl From<Vec<Part>> for Node {
    fn from(parts: Vec<Part>) -> Self {
        Self::Record(parts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_version_has_its_elements() {
        let node = Node::Record(vec![
            part("a", 1).since(30),
            part("b", "x").until(29),
            part("c", Node::Absent),
            part("d", Node::Nil),
            part("e", true).rest_only(),
            part("g", 5).since(90).soap_only(),
            part("f", Node::list(["1".into(), "2".into()])),
        ]);
        let written = |version| {
            let mut xml = Writer::default();
            node.write(&mut xml, "r", version);
            xml.finish()
        };
        let behind = "<d xsi:nil=\"true\"/><f>1</f><f>2</f></r>";
        assert_eq!(written(30), format!("<r><a>1</a>{behind}"));
        assert_eq!(written(29), format!("<r><b>x</b>{behind}"));
        let json = "{\"a\":1,\"c\":null,\"d\":null,\"e\":true,\"f\":[\"1\",\"2\"]}";
        assert_eq!(node.json(30, false).write(), json);
        assert_eq!(node.json(30, true).write(), json.replace(":1,", ":\"1\",").replace("true", "\"true\""));
    }

    impl From<i32> for Node {
        fn from(number: i32) -> Self {
            Self::Number(number.to_string())
        }
    }
}
