//! What our reader should make of a document, out of quick-xml's events.

use super::super::DEPTH;
use super::super::markup::{is_space, name};
use crate::wire::xml::{Attribute, Element, Node, XML, XSI};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element that quick-xml has begun.
struct Open {
    element: Element,
    text: String,
    parent: bool,
}

type Scope = Vec<(usize, String, String)>;

/// The tree that our reader should make of a document, out of quick-xml's
/// events; none if it should refuse it. What quick-xml lets through and we do
/// not, because XML forbids it, is named "strict".
pub(super) fn theirs(text: &str) -> Option<Element> {
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let (mut open, mut scope) = (Vec::<Open>::new(), Scope::new());
    let mut root = None;
    loop {
        let rooted = root.is_some() || !open.is_empty();
        let event = reader.read_event().ok()?;
        let (start, empty) = match event {
            Event::Start(start) => (start, false),
            Event::Empty(start) => (start, true),
            Event::End(_) => {
                let Open { mut element, text, parent } = open.pop()?;
                if !parent && !text.is_empty() {
                    element.nodes.push(Node::Text(text));
                }
                scope.retain(|(depth, ..)| *depth <= open.len());
                put(element, &mut open, &mut root);
                continue;
            }
            Event::Text(more) => {
                match open.last_mut() {
                    Some(top) if !top.parent => top.text.push_str(&more.xml10_content()),
                    _ if blank(&more) => {}
                    _ => return None,
                }
                continue;
            }
            Event::CData(more) => {
                open.last_mut().filter(|top| !top.parent)?.text.push_str(&more.xml10_content());
                continue;
            }
            Event::GeneralRef(reference) => {
                let top = open.last_mut().filter(|top| !top.parent)?;
                match reference.resolve_char_ref().ok()? {
                    Some(char) => top.text.push(char),
                    None => top.text.push_str(quick_xml::escape::resolve_xml_entity(&reference)?),
                }
                continue;
            }
            Event::Comment(_) => continue,
            // Strict: a target is a name, and an XML declaration stands before the root.
            Event::PI(instruction) => {
                let target = instruction.target();
                if !proper(target) || rooted && target.eq_ignore_ascii_case("xml") {
                    return None;
                }
                continue;
            }
            Event::Decl(_) if !rooted => continue,
            Event::Decl(_) | Event::DocType(_) => return None,
            Event::Eof => return root.filter(|_| open.is_empty()),
        };
        // Strict: there is one root.
        if root.is_some() || open.len() >= DEPTH {
            return None;
        }
        if let Some(top) = open.last_mut()
            && !std::mem::replace(&mut top.parent, true)
            && !blank(&top.text)
        {
            return None;
        }
        let element = begin(&start, open.len() + 1, &mut scope)?;
        if empty {
            scope.retain(|(depth, ..)| *depth <= open.len());
            put(element, &mut open, &mut root);
        } else {
            open.push(Open { element, text: String::new(), parent: false });
        }
    }
}

fn put(element: Element, open: &mut [Open], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(top) => top.element.nodes.push(Node::Element(element)),
        None => *root = Some(element),
    }
}

fn begin(start: &BytesStart<'_>, depth: usize, scope: &mut Scope) -> Option<Element> {
    // Strict: names are names, attributes stand apart, and hold no `<` and no unknown entity.
    if !proper(start.name().into_inner()) || !apart(start.attributes_raw()) {
        return None;
    }
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?.into_owned();
        if !proper(attribute.key.into_inner()) || attribute.value.contains('<') {
            return None;
        }
        let (prefix, local) =
            attribute.key.into_inner().split_once(':').unwrap_or(("", attribute.key.into_inner()));
        match (prefix, local) {
            ("", "xmlns") => scope.push((depth, String::new(), value)),
            ("xmlns", _) => scope.push((depth, local.to_owned(), value)),
            _ => attributes.push((prefix.to_owned(), local.to_owned(), value, attribute.value)),
        }
    }
    let resolve = |prefix: &str| {
        let found = scope.iter().rev().find(|(_, known, _)| known == prefix);
        let unknown = match prefix {
            "xml" => XML,
            "xsi" => XSI,
            _ => "",
        };
        found.map_or(unknown.to_owned(), |(.., uri)| uri.clone())
    };
    let (prefix, local) =
        start.name().into_inner().split_once(':').unwrap_or(("", start.name().into_inner()));
    let mut element = Element { ns: resolve(prefix), name: local.to_owned(), ..Element::default() };
    let (mut nil, mut typed) = (false, false);
    for (prefix, name, value, written) in attributes {
        let ns = if prefix.is_empty() { String::new() } else { resolve(&prefix) };
        let xsi = ns == XSI;
        // Of two prefixes for one namespace, the first attribute counts.
        if xsi && name == "nil" && !std::mem::replace(&mut nil, true) {
            element.nil = matches!(written.trim(), "true" | "1");
        }
        // What is no name is no type, and stays an attribute.
        if xsi && name == "type" && !std::mem::replace(&mut typed, true) && proper(written.trim()) {
            let (prefix, name) = written.trim().split_once(':').unwrap_or(("", written.trim()));
            element.xsi_type = Some((name.to_owned(), resolve(prefix)));
        }
        if ns != XSI || !(name == "nil" || name == "type" && proper(written.trim())) {
            // Strict: `p:xmlns` without a declaration of `p` is no attribute.
            if ns.is_empty() && name == "xmlns" {
                return None;
            }
            // Strict: two prefixes of one namespace do not make two attributes of one.
            if element.attributes.iter().any(|known| known.ns == ns && known.name == name) {
                return None;
            }
            element.attributes.push(Attribute { ns, name, value });
        }
    }
    Some(element)
}

fn blank(text: &str) -> bool {
    text.bytes().all(is_space)
}

fn proper(text: &str) -> bool {
    name(text.as_bytes(), 0).is_some_and(|(end, _)| end == text.len())
}

fn apart(attributes: &str) -> bool {
    let mut quote = None;
    let mut after = false;
    for byte in attributes.bytes() {
        if after && !is_space(byte) {
            return false;
        }
        after = quote == Some(byte);
        quote = match quote {
            Some(open) if open == byte => None,
            None if matches!(byte, b'"' | b'\'') => Some(byte),
            quote => quote,
        };
    }
    true
}
