//! An element that no schema knows, kept so that it can go back as it came.

use super::{Content, Tag, Writer, Xml};
use crate::error::Error;

/// An XML element of any kind: name, attributes, content.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// Its namespace; empty for none.
    pub ns: String,
    /// Its local name.
    pub name: String,
    /// `xsi:type`, resolved: local name and namespace.
    pub xsi_type: Option<(String, String)>,
    /// `xsi:nil`
    pub nil: bool,
    /// The other attributes.
    pub attributes: Vec<Attribute>,
    /// Text or elements.
    pub nodes: Vec<Node>,
}

/// An attribute of an [`Element`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attribute {
    /// Its namespace; empty for none.
    pub ns: String,
    /// Its local name.
    pub name: String,
    /// Its value, unescaped.
    pub value: String,
}

/// Content of an [`Element`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// Text, unescaped.
    Text(String),
    /// A child.
    Element(Element),
}

impl Element {
    /// Reads a document: what no bindings know, a raw answer for example.
    ///
    /// ```
    /// let answer = sforce::wire::Element::parse("<result><id>001</id></result>")?;
    /// assert_eq!(answer.child("id").map(|id| id.text()).as_deref(), Some("001"));
    /// assert_eq!(sforce::wire::Element::parse(&answer.to_xml()?)?, answer);
    /// # Ok::<(), sforce::Error>(())
    /// ```
    ///
    /// # Errors
    /// If the text is not an XML document that SOAP allows; the error names the byte.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let mut xml = Xml::new(text);
        let root = xml.root()?;
        let element = Self::read(&mut xml, &root)?;
        xml.finish()?;
        Ok(element)
    }

    /// Writes it as a document.
    ///
    /// # Errors
    /// If a text holds a character that XML cannot carry.
    pub fn to_xml(&self) -> Result<String, Error> {
        let mut out = Writer::document();
        self.write(&mut out);
        out.finish()
    }

    /// The first child of a name, in any namespace.
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children().find(|child| child.name == name)
    }

    /// The children that are elements.
    pub fn children(&self) -> impl Iterator<Item = &Element> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(child) => Some(child),
            Node::Text(_) => None,
        })
    }

    /// The text directly in it.
    pub fn text(&self) -> String {
        self.nodes
            .iter()
            .filter_map(|node| match node {
                Node::Text(text) => Some(text.as_str()),
                Node::Element(_) => None,
            })
            .collect()
    }

    pub(crate) fn read<'i>(xml: &mut Xml<'i>, tag: &Tag<'i>) -> Result<Self, Error> {
        let mut element = Self {
            ns: xml.namespace(tag).to_owned(),
            name: tag.name().to_owned(),
            xsi_type: xml.xsi_type(tag).map(|(name, ns)| (name.to_owned(), ns.to_owned())),
            nil: xml.is_nil(tag),
            attributes: xml
                .attributes(tag)?
                .into_iter()
                .map(|(ns, name, value)| Attribute { ns, name, value })
                .collect(),
            nodes: Vec::new(),
        };
        match xml.content(tag)? {
            Content::Text(text) if text.is_empty() => {}
            Content::Text(text) => element.nodes.push(Node::Text(text.into_owned())),
            Content::Child(first) => {
                element.nodes.push(Node::Element(Self::read(xml, &first)?));
                while let Some(child) = xml.child()? {
                    element.nodes.push(Node::Element(Self::read(xml, &child)?));
                }
            }
        }
        Ok(element)
    }

    pub(crate) fn write(&self, out: &mut Writer) {
        out.check_name(&self.name);
        if !self.ns.is_empty() && self.xsi_type.as_ref().is_some_and(|(_, ns)| ns.is_empty()) {
            out.start_without_default(&self.ns, &self.name);
        } else {
            out.start_in(&self.ns, &self.name);
        }
        if let Some((name, ns)) = &self.xsi_type {
            out.xsi_type(ns, name);
        }
        if self.nil {
            out.nil();
        }
        for attribute in &self.attributes {
            // `xmlns` without a namespace would be a declaration.
            let declares = attribute.ns.is_empty() && attribute.name == "xmlns";
            out.check_name(if declares { "" } else { &attribute.name });
            out.attribute(&attribute.ns, &attribute.name, &attribute.value);
        }
        for node in &self.nodes {
            match node {
                Node::Text(text) => out.text(text),
                Node::Element(child) => child.write(out),
            }
        }
        out.end();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attributes_of_many_namespaces_go_back() {
        let text = "<a xmlns:p=\"x\" xmlns:q=\"y\" p:k=\"1\" q:k=\"2\" k=\"3\"><b p:k=\"4\" q:l=\"5\"/></a>";
        let element = Element::parse(text).unwrap();
        assert_eq!(element.attributes.len(), 3);
        assert_eq!(Element::parse(&element.to_xml().unwrap()).unwrap(), element);
    }

    #[test]
    fn no_prefix_is_taken_from_an_element_that_has_it() {
        for text in [
            r#"<r xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns:s="urn:s" xmlns:u="urn:u" i:type="s:T"><s:c i:type="u:V">1</s:c></r>"#,
            r#"<r xmlns:p="urn:p" xmlns:q="urn:q" p:k="1"><p:c q:k="2">x</p:c></r>"#,
            r#"<r xmlns:p="urn:p" xmlns:i="http://www.w3.org/2001/XMLSchema-instance" p:k="1"><p:c i:nil="true"/></r>"#,
        ] {
            let element = Element::parse(text).unwrap();
            assert_eq!(Element::parse(&element.to_xml().unwrap()).unwrap(), element, "{text}");
        }
    }

    #[test]
    fn an_attribute_is_never_written_as_a_declaration() {
        Element::parse(r#"<a p:xmlns="urn:b"/>"#).unwrap_err();
        let attribute =
            |ns: &str| Attribute { ns: ns.to_owned(), name: "xmlns".to_owned(), value: "urn:b".to_owned() };
        let with = |ns: &str| Element {
            name: "a".to_owned(),
            attributes: vec![attribute(ns)],
            ..Element::default()
        };
        with("").to_xml().unwrap_err();
        assert_eq!(Element::parse(&with("urn:c").to_xml().unwrap()).unwrap(), with("urn:c"));
    }

    #[test]
    fn the_prefix_of_xml_needs_no_declaration() {
        let element = Element::parse(r#"<a xml:space="preserve"><b xml:lang="de"/></a>"#).unwrap();
        let written = element.to_xml().unwrap();
        assert!(written.contains(r#"<a xml:space="preserve"><b xml:lang="de"/></a>"#), "{written}");
        assert_eq!(Element::parse(&written).unwrap(), element);
    }

    #[test]
    fn what_is_no_name_is_not_written_as_one() {
        let named = |name: &str| Element { name: name.to_owned(), ..Element::default() };
        for name in ["", "a b", "a><b", "1a", "-a", "a:b", "a/", "a²"] {
            let parent = Element { nodes: vec![Node::Element(named(name))], ..named("a") };
            assert!(
                parent.to_xml().unwrap_err().to_string().contains("not a name that XML allows"),
                "{name}"
            );
        }
        for name in ["a", "_a", "Öl-1.b"] {
            named(name).to_xml().unwrap();
        }
        let attribute = Attribute { ns: String::new(), name: "a=\"\" b".to_owned(), value: String::new() };
        Element { attributes: vec![attribute], ..named("a") }.to_xml().unwrap_err();
    }
}
