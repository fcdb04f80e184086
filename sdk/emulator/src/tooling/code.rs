//! Code as a record: that it compiles, and what the Tooling API tells of it
//! (the fields of its WSDL of 65.0).

use std::collections::BTreeMap;

use flate2::Crc;
use serde_json::{Value as Json, json};
use sforce_schema::{Field, Object, PicklistValue, Prop};

use super::targets::{field, text_field};
use super::{LONGEST, symbols};
use crate::actor::Actor;
use crate::compile::{CodeKind, Source, compiled};
use crate::org::Org;
use crate::refusal::Refusal;
use crate::store::Record;
use crate::value::Value;

/// The fields that only the Tooling API has of code.
pub(super) const TOOLING_ONLY: [&str; 4] = ["FullName", "ManageableState", "Metadata", "SymbolTable"];

/// What the Tooling API tells of a kind of code. It tells little of components.
pub(super) fn fields(kind: CodeKind) -> Vec<Field> {
    let text = |name: &str, soap_type: &str| field(name, "complexvalue", soap_type, LONGEST, "N");
    let mut state = field("ManageableState", "picklist", "xsd:string", 40, "FSGN");
    state.props.insert(Prop::RestrictedPicklist);
    state.values =
        vec![PicklistValue { value: "unmanaged".into(), active: true, ..PicklistValue::default() }];
    let mut fields = vec![state];
    if matches!(kind, CodeKind::Class | CodeKind::Trigger) {
        fields.push(field("BodyCrc", "double", "xsd:double", 0, "FSN"));
    }
    if kind != CodeKind::Component {
        fields.push(field("FullName", "string", "xsd:string", 255, "GN"));
        fields.push(text("Metadata", &format!("tns:{}", kind.name())));
    }
    if kind == CodeKind::Class {
        fields.push(text("SymbolTable", "tns:SymbolTable"));
    }
    fields
}

/// The metadata of a record of code as it is kept.
pub(super) fn metadata(code: Option<&Record>) -> Json {
    json!({
        "apiVersion": code.and_then(|it| it.get("ApiVersion").lexical()).unwrap_or_else(|| "60.0".into()),
        "status": code.and_then(|it| it.text("Status")).unwrap_or("Active"),
        "label": code.and_then(|it| it.text("MasterLabel")),
    })
}

/// Fills in what follows from the rest of a record, if it is one of code.
pub(crate) fn follow(record: &mut Record) {
    let Some(kind) = CodeKind::named(&record.object) else { return };
    let (Some(name), body) = (record.text("Name"), record.text(text_field(kind)).unwrap_or_default()) else {
        return;
    };
    let mut crc = Crc::new();
    crc.update(body.as_bytes());
    let mut told = vec![
        ("FullName", Value::from(name)),
        ("ManageableState", Value::from("unmanaged")),
        ("Metadata", Value::from(metadata(Some(record)).to_string())),
        ("BodyCrc", Value::Num(f64::from(crc.sum()))),
    ];
    if let Some(table) = symbols::table(kind, &record.id, name, body) {
        told.push(("SymbolTable", Value::from(table)));
    }
    record.fields.extend(told.into_iter().map(|(field, value)| (field.to_owned(), value)));
}

impl Org {
    /// Refuses code that does not compile, as containers and deployments do.
    pub(crate) fn compiles(
        &self,
        object: &Object,
        name: Option<&str>,
        values: &BTreeMap<String, Value>,
    ) -> Result<(), Refusal> {
        let Some(kind) = CodeKind::named(&object.name) else { return Ok(()) };
        let field = text_field(kind);
        let Some(body) = values.get(field).and_then(Value::as_text) else { return Ok(()) };
        let name = values.get("Name").and_then(Value::as_text).or(name).unwrap_or_default();
        let source = Source { kind, name: name.to_owned(), body: body.to_owned() };
        let problems = compiled(&*self.compiler, &[source], &self.known_names());
        let Some(problem) = problems.into_iter().find(|problem| !problem.warning) else { return Ok(()) };
        let message = format!("{} (line {}, column {})", problem.text, problem.line, problem.column);
        Err(Refusal::new(&self.settings.compile_error_code, message).about(field))
    }

    /// Code is of the version of the call that makes it, unless it says another.
    pub(crate) fn give_version(by: &Actor, object: &Object, values: &mut BTreeMap<String, Value>) {
        let Some(version) = by.version.filter(|_| CodeKind::named(&object.name).is_some()) else { return };
        if object.field("ApiVersion").is_some() && values.get("ApiVersion").is_none_or(Value::is_null) {
            values.insert("ApiVersion".to_owned(), Value::Num(f64::from(version)));
        }
    }
}
