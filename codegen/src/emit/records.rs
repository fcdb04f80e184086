//! The complex and simple types of a WSDL.

use super::names::{Holds, IN_LIBRARY, ModuleNames, base, holds, library, variants};
use super::report::Report;
use super::text::{enumeration, format, ident, literal, part_of, tokens};
use crate::error::Error;
use crate::names::{Scope, field_ident, field_name};
use crate::schema::{Complex, Element, QName, Schema, Type};
use quote::quote;
use std::collections::BTreeMap;
use std::fmt::Write;

/// The type that every metadata component extends.
const COMPONENT: &str = "Metadata";

pub(super) fn emit(
    schema: &Schema,
    names: &ModuleNames,
    report: &mut Report,
    parts: &mut BTreeMap<String, String>,
) -> Result<(), Error> {
    for (name, ty) in &schema.types {
        report.types.read += 1;
        let Some(rust) = names.ty(name) else { continue };
        match ty {
            Type::Simple(simple) if simple.values.is_empty() => {
                report.types.mapped += 1;
                let reason = if name.name == "ID" { "an Id" } else { "a String: it declares no values" };
                report.map(&name.name, reason);
            }
            Type::Simple(simple) => {
                report.types.emitted += 1;
                report.values.read += simple.values.len();
                let (named, clashes, repeated) = variants(simple.values.iter().map(String::as_str));
                report.values.emitted += named.len();
                report.values.mapped += repeated;
                report.clashes.extend(clashes);
                let out = parts.entry(part_of(rust)).or_default();
                enumeration(out, &format!("`{}`.", name.name), rust, &named);
            }
            Type::Complex(complex) => {
                if library(&name.name).is_some() {
                    report.types.mapped += 1;
                    report.map(&name.name, IN_LIBRARY);
                    continue;
                }
                report.types.emitted += 1;
                let text = Emitter { schema, names, report }.record(name, rust, complex)?;
                parts.entry(part_of(rust)).or_default().push_str(&text);
            }
        }
    }
    for name in schema.elements.keys() {
        report.types.read += 1;
        report.types.mapped += 1;
        report.map(
            &name.name,
            "a request, a response, a header or a fault: the library writes and reads it by name",
        );
    }
    Ok(())
}

/// A field of a record, ready to be written.
pub(super) struct Slot {
    /// Its name in Rust.
    pub(super) name: String,
    /// Its type in Rust.
    pub(super) ty: String,
    /// Its kind in the table, with what it holds.
    pub(super) kind: String,
    /// Its presence in the table.
    pub(super) presence: &'static str,
    /// Its API name.
    pub(super) api: String,
    /// What its documentation says.
    pub(super) doc: String,
}

/// What the table of a record starts with.
pub(super) struct Table<'a> {
    pub(super) api_name: &'a str,
    pub(super) api: String,
    pub(super) base: String,
    pub(super) subtypes: Vec<String>,
    pub(super) object: String,
}

/// Writes a struct and its table.
pub(super) fn write_record(
    doc: &str,
    rust: &str,
    slots: &[Slot],
    table: &Table<'_>,
) -> Result<String, Error> {
    let name = ident(rust);
    let fields = slots.iter().map(|slot| {
        let (name, ty, doc) = (ident(&slot.name), tokens(&slot.ty), &slot.doc);
        quote!(#[doc = #doc] pub #name: #ty,)
    });
    let doc = format!(" {doc}");
    let rest = " What the server said beyond the fields.";
    let mut out = format(quote! {
        #[doc = #doc]
        #[derive(Default)]
        pub struct #name {
            #(#fields)*
            #[doc = #rest]
            pub rest: ::sforce::Rest,
        }
    })?;
    let _ = write!(
        out,
        "::sforce::record! {{ {rust}: {} in {}, base {}, subtypes [",
        literal(table.api_name),
        table.api,
        table.base,
    );
    match table.subtypes.len() {
        0 => {}
        1..=3 => out.push_str(&table.subtypes.join(", ")),
        _ => {
            for subtype in &table.subtypes {
                let _ = write!(out, "\n        {subtype},");
            }
            out.push_str("\n    ");
        }
    }
    let _ = writeln!(out, "], object {};", table.object);
    for slot in slots {
        let _ = writeln!(out, "    {} {} {} {},", slot.presence, slot.kind, slot.name, literal(&slot.api));
    }
    out.push_str("}\n");
    Ok(out)
}

struct Emitter<'a> {
    schema: &'a Schema,
    names: &'a ModuleNames,
    report: &'a mut Report,
}

impl Emitter<'_> {
    fn record(&mut self, name: &QName, rust: &str, complex: &Complex) -> Result<String, Error> {
        // Anonymous types within come as types of their own, behind this one.
        let mut behind = String::new();
        let elements = self.elements(name, complex);
        self.report.fields.read += elements.len();
        let mut scope = Scope::with_reserved(&["rest"]);
        let mut slots = Vec::with_capacity(elements.len());
        for element in elements {
            let slot = self.slot(&mut scope, rust, element, &mut behind)?;
            slots.push(slot);
            self.report.fields.emitted += 1;
        }
        let base = base(self.schema, name).and_then(|base| self.names.ty(base));
        let table = Table {
            api_name: &name.name,
            api: self.names.api(&name.ns),
            base: base.map_or_else(|| "None".to_owned(), |base| format!("Some(&{base})")),
            subtypes: self
                .names
                .subtypes(name)
                .iter()
                .filter_map(|name| self.names.ty(name))
                .map(str::to_owned)
                .collect(),
            object: "None".to_owned(),
        };
        let doc = match base {
            Some(base) => format!("`{}`, a [`{base}`].", name.name),
            None => format!("`{}`.", name.name),
        };
        let mut out = write_record(&doc, rust, &slots, &table)?;
        if self.is_component(name) {
            let legacy = if self.has_legacy_calls() { " legacy" } else { "" };
            let _ = writeln!(out, "::sforce::component! {{ {rust}{legacy} }}");
        }
        out.push('\n');
        out.push_str(&behind);
        Ok(out)
    }

    /// The elements of a type in wire order, the base's first. One that a type
    /// declares again stands where the base has it, as the type declares it.
    fn elements(&mut self, name: &QName, complex: &'_ Complex) -> Vec<Element> {
        let mut chain = vec![complex];
        let mut above = vec![name.clone()];
        let mut next = base(self.schema, name);
        while let Some(base_name) = next {
            let Some(Type::Complex(base_type)) = self.schema.types.get(base_name) else { break };
            if above.contains(base_name) {
                break;
            }
            above.push(base_name.clone());
            chain.push(base_type);
            next = base(self.schema, base_name);
        }
        let mut elements: Vec<Element> = Vec::new();
        for complex in chain.into_iter().rev() {
            for element in complex.elements() {
                match elements.iter_mut().find(|known| known.name == element.name) {
                    Some(known) => {
                        *known = element.clone();
                        self.report.fields.read += 1;
                        self.report.fields.mapped += 1;
                        self.report.map(
                            format!("{}.{}", name.name, element.name),
                            "declared again by a subtype: one field",
                        );
                    }
                    None => elements.push(element.clone()),
                }
            }
        }
        elements
    }

    fn slot(
        &mut self,
        scope: &mut Scope,
        owner: &str,
        element: Element,
        behind: &mut String,
    ) -> Result<Slot, Error> {
        let many = element.occurs.many();
        let taken = scope.take(field_name(&element.name), &element.name);
        if let Some(with) = taken.clash {
            let clash =
                super::Clash { api: format!("{owner}.{}", element.name), with, name: taken.name.clone() };
            self.report.clashes.push(clash);
        }
        let (ty, kind) = self.type_and_kind(owner, &element, many, behind)?;
        let required = element.occurs.min > 0;
        let presence = match (required, element.nillable) {
            (true, false) => "req",
            (true, true) => "reqnil",
            (false, false) => "opt",
            (false, true) => "nil",
        };
        let mut doc = format!(" `{}`", element.name);
        if required && !element.nillable {
            doc.push_str(", required");
        }
        doc.push('.');
        Ok(Slot { name: field_ident(&taken.name), ty, kind, presence, api: element.name, doc })
    }

    fn type_and_kind(
        &mut self,
        owner: &str,
        element: &Element,
        many: bool,
        behind: &mut String,
    ) -> Result<(String, String), Error> {
        let (option, vec, string) =
            (self.names.prelude("Option"), self.names.prelude("Vec"), self.names.prelude("String"));
        let scalar = |kind: &str, ty: &str| (format!("{option}<{ty}>"), kind.to_owned());
        let repeated = |kind: &str, ty: &str| (format!("{vec}<{ty}>"), kind.to_owned());
        let holds = holds(self.schema, &element.ty);
        Ok(match (holds, many) {
            (Holds::Xsd("string") | Holds::Text, false) => scalar("Text", &string),
            (Holds::Xsd("string") | Holds::Text, true) => repeated("Texts", &string),
            (Holds::Xsd("boolean"), false) => scalar("Flag", "bool"),
            (Holds::Xsd("int" | "short"), false) => scalar("Int", "i32"),
            (Holds::Xsd("int"), true) => repeated("Ints", "i32"),
            (Holds::Xsd("long"), false) => scalar("Long", "i64"),
            (Holds::Xsd("double" | "decimal"), false) => scalar("Num", "::sforce::Number"),
            (Holds::Xsd("dateTime"), false) => scalar("DateTime", "::sforce::DateTime"),
            (Holds::Xsd("date"), false) => scalar("Date", "::sforce::Date"),
            (Holds::Xsd("time"), false) => scalar("Time", "::sforce::Time"),
            (Holds::Xsd("base64Binary"), false) => scalar("Blob", "::sforce::Blob"),
            (Holds::Xsd("anyType") | Holds::Anything, false) => scalar("Any", "::sforce::Value"),
            (Holds::Id, false) => scalar("Id", "::sforce::Id"),
            (Holds::Id, true) => repeated("Ids", "::sforce::Id"),
            (Holds::Enumeration(name), many) => {
                let rust = self.rust(name)?;
                if many {
                    (format!("::sforce::Picks<{rust}>"), format!("Picks({rust})"))
                } else {
                    (format!("::sforce::Pick<{rust}>"), format!("Pick({rust})"))
                }
            }
            (Holds::Record(name), many) => {
                let rust = self.rust(name)?;
                let poly = if self.names.subtypes(name).is_empty() { "" } else { "Poly" };
                match (many, poly) {
                    (true, poly) => (format!("::sforce::{poly}List<{rust}>"), format!("List({rust})")),
                    (false, "") => (format!("::sforce::Opt<{rust}>"), format!("One({rust})")),
                    (false, poly) => (format!("::sforce::{poly}<{rust}>"), format!("One({rust})")),
                }
            }
            (Holds::Library(path), many) => {
                let container = if many { "List" } else { "Opt" };
                let kind = if many { "ListOf" } else { "OneOf" };
                (format!("::sforce::{container}<{path}>"), format!("{kind}({path})"))
            }
            (Holds::Anonymous(complex), many) => {
                let rust = self.names.fresh(&format!("{owner}{}", crate::names::type_name(&element.name)));
                self.report.types.read += 1;
                self.report.types.emitted += 1;
                let name = QName::new(self.names.namespaces.first().cloned().unwrap_or_default(), &rust);
                let text = self.record(&name, &rust, complex)?;
                behind.push_str(&text);
                let container = if many { "List" } else { "Opt" };
                let kind = if many { "List" } else { "One" };
                (format!("::sforce::{container}<{rust}>"), format!("{kind}({rust})"))
            }
            (Holds::Xsd(other), many) => {
                let repeated = if many { "repeated " } else { "" };
                return Err(Error::new("schema", format!("no field can hold {repeated}xsd:{other}"))
                    .of(format!("{owner}.{}", element.name))
                    .help("this type does not occur in any WSDL seen so far: please report it"));
            }
            (Holds::Anything, true) => {
                return Err(Error::new("schema", "no field can hold repeated values of any type")
                    .of(format!("{owner}.{}", element.name)));
            }
        })
    }

    fn rust(&self, name: &QName) -> Result<&str, Error> {
        self.names.ty(name).ok_or_else(|| Error::new("schema", format!("the type {name} is not declared")))
    }

    fn is_component(&self, name: &QName) -> bool {
        name.name == COMPONENT || {
            let component = QName::new(name.ns.clone(), COMPONENT);
            self.names.subtypes(&component).contains(name)
        }
    }

    /// The schema has the calls that change components one by one, asynchronously.
    /// A look at the operations, not at the version: an internal build of 55.0 has them again.
    fn has_legacy_calls(&self) -> bool {
        self.schema.service.as_ref().is_some_and(|service| {
            ["create", "update", "delete", "checkStatus"]
                .iter()
                .all(|call| service.operations.contains_key(*call))
        })
    }
}
