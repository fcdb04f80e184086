//! `SymbolTable`: what a class or trigger declares (tooling-deploy, section 7).

use serde_json::json;

use crate::compile::{CodeKind, Declared, declarations};

/// The elements of a table and what is in it, in the order of the WSDL:
/// what a method has more than a symbol comes behind it.
pub(super) const NAMES: &[&str] = &[
    "annotations",
    "column",
    "constructors",
    "externalReferences",
    "id",
    "innerClasses",
    "interfaces",
    "line",
    "location",
    "methods",
    "modifiers",
    "name",
    "namespace",
    "parentClass",
    "properties",
    "references",
    "tableDeclaration",
    "type",
    "parameters",
    "returnType",
    "variables",
];

/// The table of a source, as JSON; none for what has none.
pub(super) fn table(kind: CodeKind, id: &str, name: &str, body: &str) -> Option<String> {
    if !matches!(kind, CodeKind::Class | CodeKind::Trigger) {
        return None;
    }
    let declared = declarations(body);
    let symbol = |it: &Declared| {
        json!({
            "annotations": [],
            "location": {"column": it.column, "line": it.line},
            "modifiers": [],
            "name": it.name,
            "references": [],
            "type": it.ty,
        })
    };
    let methods = declared.iter().filter(|it| it.method && !it.name.eq_ignore_ascii_case(name)).map(|it| {
        let mut method = symbol(it);
        method["returnType"] = json!(it.ty);
        method["parameters"] = json!([]);
        method
    });
    let constructors =
        declared.iter().filter(|it| it.method && it.name.eq_ignore_ascii_case(name)).map(|it| {
            let mut constructor = symbol(it);
            constructor["parameters"] = json!([]);
            constructor
        });
    let own = declared.iter().find(|it| !it.method);
    let place = own.map_or((1, 1), |it| (it.line, it.column));
    let table = json!({
        "constructors": constructors.collect::<Vec<_>>(),
        "externalReferences": [],
        "id": id,
        "innerClasses": [],
        "interfaces": [],
        "methods": methods.collect::<Vec<_>>(),
        "name": name,
        "namespace": "",
        "parentClass": "",
        "properties": [],
        "tableDeclaration": {
            "annotations": [],
            "location": {"column": place.1, "line": place.0},
            "modifiers": [],
            "name": name,
            "references": [],
            "type": name,
        },
        "variables": [],
    });
    Some(table.to_string())
}
