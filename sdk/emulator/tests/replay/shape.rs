//! How two answers differ in their shape.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value as Json;
use sforce_emulator::Element;

/// How two JSON answers differ: keys, and types of values. The items of a list
/// are taken together.
pub(crate) fn json(recorded: &Json, here: &Json) -> Vec<String> {
    let mut found = Vec::new();
    json_values("", &[recorded], &[here], &mut found);
    found
}

fn json_values(path: &str, recorded: &[&Json], here: &[&Json], found: &mut Vec<String>) {
    let said = |all: &[&Json]| all.iter().any(|value| !value.is_null());
    if !said(recorded) || !said(here) {
        return;
    }
    let kinds = |all: &[&Json]| -> BTreeSet<&str> {
        all.iter().filter(|value| !value.is_null()).map(|value| kind(value)).collect()
    };
    let (recorded_kinds, here_kinds) = (kinds(recorded), kinds(here));
    if recorded_kinds.is_disjoint(&here_kinds) {
        found.push(format!("{path}: {recorded_kinds:?} was recorded, {here_kinds:?} is here: {}", here[0]));
        return;
    }
    let (items_recorded, items_here) = (items(recorded), items(here));
    if !items_recorded.is_empty() && !items_here.is_empty() {
        json_values(&format!("{path}[]"), &items_recorded, &items_here, found);
    }
    let (recorded, here) = (members(recorded), members(here));
    if recorded.is_empty() || here.is_empty() {
        return;
    }
    for (name, values) in &recorded {
        match here.get(name) {
            Some(others) => json_values(&format!("{path}.{name}"), values, others, found),
            None => found.push(format!("{path}.{name} is missing")),
        }
    }
    let more = here.keys().filter(|name| !recorded.contains_key(*name));
    found.extend(more.map(|name| format!("{path}.{name} is more")));
}

fn kind(value: &Json) -> &'static str {
    match value {
        Json::Null => "null",
        Json::Bool(_) => "a boolean",
        Json::Number(_) => "a number",
        Json::String(_) => "a text",
        Json::Array(_) => "a list",
        Json::Object(_) => "an object",
    }
}

fn items<'a>(values: &[&'a Json]) -> Vec<&'a Json> {
    values.iter().filter_map(|value| value.as_array()).flatten().collect()
}

fn members<'a>(values: &[&'a Json]) -> BTreeMap<&'a str, Vec<&'a Json>> {
    let mut members: BTreeMap<&str, Vec<&Json>> = BTreeMap::new();
    for (name, value) in values.iter().filter_map(|value| value.as_object()).flatten() {
        members.entry(name).or_default().push(value);
    }
    members
}

/// How two XML answers differ: elements, their namespaces and order, `xsi:type`,
/// and what their texts look like. Elements of a name are taken together. Of a
/// recording that was `cut`, what is more here and the order are not told.
pub(crate) fn xml(recorded: &Element, here: &Element, cut: bool) -> Vec<String> {
    let mut found = Vec::new();
    elements(&here.name.clone(), &[recorded], &[here], cut, &mut found);
    found
}

fn elements(path: &str, recorded: &[&Element], here: &[&Element], cut: bool, found: &mut Vec<String>) {
    let (first, other) = (recorded[0], here[0]);
    if first.namespace != other.namespace {
        found
            .push(format!("{path}: of {:?} was recorded, of {:?} is here", first.namespace, other.namespace));
    }
    let types = |all: &[&Element]| -> BTreeSet<Option<String>> {
        let said = all.iter().filter(|it| !it.nil);
        said.map(|it| it.xsi_type.as_ref().map(|(_, name)| name.clone())).collect()
    };
    let (recorded_types, here_types) = (types(recorded), types(here));
    if !recorded_types.is_empty() && !here_types.is_empty() && recorded_types.is_disjoint(&here_types) {
        found.push(format!("{path}: xsi:type {recorded_types:?} was recorded, {here_types:?} is here"));
    }
    let (recorded_looks, here_looks) = (looks(recorded), looks(here));
    if !recorded_looks.is_empty() && !here_looks.is_empty() && recorded_looks.is_disjoint(&here_looks) {
        found
            .push(format!("{path}: {recorded_looks:?} was recorded, {here_looks:?} is here: {}", other.text));
    }
    let (below_recorded, below_here) = (below(recorded), below(here));
    if below_recorded.is_empty() || (below_here.is_empty() && here.iter().all(|it| it.nil)) {
        return;
    }
    for (name, all) in &below_recorded {
        match below_here.get(name) {
            Some(others) => elements(&format!("{path}/{name}"), all, others, cut, found),
            None => found.push(format!("{path}/{name} is missing")),
        }
    }
    if cut {
        return;
    }
    let more = below_here.keys().filter(|name| !below_recorded.contains_key(*name));
    found.extend(more.map(|name| format!("{path}/{name} is more")));
    let order = pairs(recorded);
    let turned = pairs(here)
        .into_iter()
        .filter(|(a, b)| order.contains(&(b.clone(), a.clone())) && !order.contains(&(a.clone(), b.clone())));
    found.extend(turned.map(|(a, b)| format!("{path}: {a} stands before {b}")));
}

fn below<'a>(elements: &[&'a Element]) -> BTreeMap<&'a str, Vec<&'a Element>> {
    let mut below: BTreeMap<&str, Vec<&Element>> = BTreeMap::new();
    for child in elements.iter().flat_map(|element| &element.children) {
        below.entry(&child.name).or_default().push(child);
    }
    below
}

/// Which element stands before which other.
fn pairs(elements: &[&Element]) -> BTreeSet<(String, String)> {
    let mut pairs = BTreeSet::new();
    for element in elements {
        for (at, child) in element.children.iter().enumerate() {
            let behind = element.children[at + 1..].iter().filter(|other| other.name != child.name);
            pairs.extend(behind.map(|other| (child.name.clone(), other.name.clone())));
        }
    }
    pairs
}

/// What texts look like; nothing where there is none.
fn looks(elements: &[&Element]) -> BTreeSet<&'static str> {
    let texts = elements.iter().filter(|it| it.children.is_empty() && !it.nil).map(|it| it.text.trim());
    let looks = texts.filter(|text| !text.is_empty()).map(|text| {
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        if matches!(text, "true" | "false") {
            "a boolean"
        } else if text.parse::<i64>().is_ok() {
            "a whole number"
        } else if text.parse::<f64>().is_ok() {
            "a number"
        } else if text.len() == 24 && text.ends_with('Z') && text.get(..4).is_some_and(digits) {
            "a time"
        } else {
            "a text"
        }
    });
    looks.collect()
}
