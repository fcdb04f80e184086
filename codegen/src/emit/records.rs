//! The complex and simple types of a WSDL.

use super::Written;
use super::names::{Holds, IN_LIBRARY, IS_DYNAMIC, ModuleNames, chain, holds, library, undeclared, variants};
use super::text::{enumeration, format, ident, literal, part_of, tokens};
use quote::quote;
use sforce_names::{Scope, field_ident, field_name};
use sforce_schema::Error;
use sforce_schema::sobjects::SObjects;
use sforce_schema::{Complex, Element, Particle, QName, Schema, Type};
use std::collections::HashMap;
use std::fmt::Write;

/// The type that every metadata component extends.
const COMPONENT: &str = "Metadata";

pub(super) fn emit(
    schema: &Schema,
    sobjects: &SObjects,
    names: &ModuleNames,
    written: &mut Written,
) -> Result<(), Error> {
    not_too_many(schema)?;
    for (name, ty) in &schema.types {
        // They are written with what describes tell of them.
        if sobjects.types.contains_key(name) {
            continue;
        }
        written.report.types.read += 1;
        let Some(rust) = names.ty(name) else { continue };
        let elsewhere = match ty {
            Type::Simple(simple) if simple.values.is_empty() => {
                Some(if name.name == "ID" { "an Id" } else { "what it restricts: it declares no values" })
            }
            Type::Simple(_) => None,
            Type::Complex(_) if schema.is_any_sobject(name) => Some(IS_DYNAMIC),
            Type::Complex(_) => library(name).map(|_| IN_LIBRARY),
        };
        if let Some(reason) = elsewhere {
            written.report.types.mapped += 1;
            written.report.map(&name.name, reason);
            continue;
        }
        written.report.types.emitted += 1;
        match ty {
            Type::Simple(simple) => {
                let values = simple.values.iter().map(String::as_str);
                let named = variants(&name.name, values, &mut written.report)?;
                enumeration(written.part(part_of(rust)), &format!("`{}`.", name.name), rust, &named);
            }
            Type::Complex(complex) => {
                let text = Emitter { schema, names, written }.record(name, rust, complex)?;
                written.part(part_of(rust)).push_str(&text);
            }
        }
    }
    let report = &mut written.report;
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

/// The fields of all types with those of their bases; the largest API has a tenth of it. A base of
/// a thousand elements under a thousand types is soon written, and its bindings are a million lines.
const MOST_FIELDS: usize = 300_000;

/// An error of a schema whose bindings nobody could compile.
fn not_too_many(schema: &Schema) -> Result<(), Error> {
    let mut fields = 0;
    for (name, ty) in &schema.types {
        let Type::Complex(complex) = ty else { continue };
        fields += chain(schema, complex)?.iter().map(|complex| complex.particles.len()).sum::<usize>();
        if fields > MOST_FIELDS {
            let message = format!("with those of their bases the types have more than {MOST_FIELDS} fields");
            return Err(Error::new("schema", message)
                .of(format!("type {}", name.name))
                .help("bind only the types that you need"));
        }
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
    pub(super) again: Again,
}

/// Elements that the schema requires a second time, each with the element behind which.
type Again = Vec<(String, String)>;

/// Writes a struct and its table.
pub(super) fn write_record(
    tables: &mut Vec<String>,
    doc: &str,
    rust: &str,
    slots: &[Slot],
    table: &Table<'_>,
) -> Result<String, Error> {
    tables.push(rust.to_owned());
    let name = ident(rust);
    let fields = slots.iter().map(|slot| {
        let (name, ty, doc) = (ident(&slot.name), tokens(&slot.ty)?, &slot.doc);
        Ok(quote!(#[doc = #doc] pub #name: #ty,))
    });
    let fields = fields.collect::<Result<Vec<_>, Error>>()?;
    let doc = format!(" {doc}");
    let extra = " What the response holds beyond these fields.";
    let mut out = format(&quote! {
        #[doc = #doc]
        #[derive(Default)]
        pub struct #name {
            #(#fields)*
            #[doc = #extra]
            pub extra: ::sforce::Extra,
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
    let _ = write!(out, "], object {}", table.object);
    if !table.again.is_empty() {
        let pair = |(name, behind): &(String, String)| format!("({}, {})", literal(name), literal(behind));
        let pairs: Vec<_> = table.again.iter().map(pair).collect();
        let _ = write!(out, ", again [{}]", pairs.join(", "));
    }
    out.push_str(";\n");
    for slot in slots {
        let _ = writeln!(out, "    {} {} {} {},", slot.presence, slot.kind, slot.name, literal(&slot.api));
    }
    out.push_str("}\n");
    Ok(out)
}

pub(super) struct Emitter<'a> {
    pub(super) schema: &'a Schema,
    pub(super) names: &'a ModuleNames,
    pub(super) written: &'a mut Written,
}

impl Emitter<'_> {
    fn record(&mut self, name: &QName, rust: &str, complex: &Complex) -> Result<String, Error> {
        // Anonymous types within come as types of their own, behind this one.
        let mut behind = String::new();
        let (elements, mut again) = self.elements(name, complex)?;
        self.written.report.fields.read += elements.len();
        let mut scope = Scope::with_reserved(&["extra"]);
        let mut slots = Vec::with_capacity(elements.len());
        for element in elements {
            if let Some(slot) = self.slot(&mut scope, name, rust, element, &mut behind)? {
                slots.push(slot);
                self.written.report.fields.emitted += 1;
            }
        }
        // What has no field cannot be written a second time, nor be what something stands behind.
        again.retain(|(name, behind)| {
            [name, behind].iter().all(|it| slots.iter().any(|slot| slot.api == **it))
        });
        let library_base = complex.base.as_ref().and_then(library);
        let base = complex.base.as_ref().and_then(|base| self.names.ty(base));
        let table = Table {
            api_name: &name.name,
            api: self.names.api(&name.ns),
            base: match (library_base, base) {
                (Some(path), _) => format!("Some(<{path} as ::sforce::Typed>::META)"),
                (None, Some(base)) => format!("Some(&{base})"),
                (None, None) => "None".to_owned(),
            },
            subtypes: self
                .names
                .subtypes(name)
                .iter()
                .filter_map(|name| self.names.ty(name))
                .map(str::to_owned)
                .collect(),
            object: "None".to_owned(),
            again,
        };
        let doc = match library_base.or(base) {
            Some(base) => format!("`{}`, a [`{base}`].", name.name),
            None => format!("`{}`.", name.name),
        };
        let mut out = write_record(&mut self.written.tables, &doc, rust, &slots, &table)?;
        let named = slots.iter().any(|slot| slot.name == "full_name" && slot.kind == "Text");
        if named && self.is_component(name) {
            let legacy = if self.has_legacy_calls() { " legacy" } else { "" };
            let _ = writeln!(out, "::sforce::component! {{ {rust}{legacy} }}");
        }
        out.push('\n');
        out.push_str(&behind);
        Ok(out)
    }

    /// The elements of a type in wire order, the base's first. One that a type
    /// declares again stands where the base has it, as the type declares it; if it is required there, it is
    /// also among the second, with the element behind which it stands again.
    fn elements(&mut self, name: &QName, complex: &Complex) -> Result<(Vec<Element>, Again), Error> {
        let mut elements: Vec<Element> = Vec::new();
        let mut again = Vec::new();
        let mut known = HashMap::<&str, usize>::new();
        for complex in chain(self.schema, complex)?.into_iter().rev() {
            let inherited = elements.len();
            for particle in &complex.particles {
                let Particle::Element(element) = particle else {
                    self.elsewhere(name, "any", "a wildcard: what comes for it is kept in `extra`");
                    continue;
                };
                let Some(place) = known.get(element.name.as_str()).copied() else {
                    known.insert(element.name.as_str(), elements.len());
                    elements.push(element.clone());
                    continue;
                };
                let mut element = element.clone();
                let reason = if place < inherited {
                    if element.occurs.min > 0
                        && !element.occurs.many()
                        && let Some(last) = elements.last()
                    {
                        again.push((element.name.clone(), last.name.clone()));
                    }
                    "declared again by a subtype: one field"
                } else {
                    // `a, b, a` in one sequence: whatever comes has to fit in, and it does.
                    element.occurs.max = None;
                    "declared twice in one type: one field, which repeats"
                };
                self.elsewhere(name, &element.name, reason);
                elements[place] = element;
            }
        }
        Ok((elements, again))
    }

    /// Notes a field that went elsewhere.
    fn elsewhere(&mut self, owner: &QName, field: &str, reason: &'static str) {
        self.written.report.fields.read += 1;
        self.written.report.fields.mapped += 1;
        self.written.report.map(format!("{}.{field}", owner.name), reason);
    }

    /// An element's field; none if it is read into `extra`.
    fn slot(
        &mut self,
        scope: &mut Scope,
        owner: &QName,
        rust: &str,
        element: Element,
        behind: &mut String,
    ) -> Result<Option<Slot>, Error> {
        let Some((ty, kind)) = self.type_and_kind(owner, rust, &element, behind)? else {
            self.written.report.fields.mapped += 1;
            self.written.report.map(
                format!("{}.{}", owner.name, element.name),
                "repeated values of any type: kept in `extra` as they come",
            );
            return Ok(None);
        };
        let taken = scope.take(field_name(&element.name), &element.name);
        self.written.report.clash(&format!("{}.{}", owner.name, element.name), &taken);
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
        Ok(Some(Slot { name: field_ident(&taken.name), ty, kind, presence, api: element.name, doc }))
    }

    /// An element's type in the struct and kind in the table; none if no field can hold it.
    /// The text of an anonymous type goes behind.
    pub(super) fn type_and_kind(
        &mut self,
        owner: &QName,
        rust: &str,
        element: &Element,
        behind: &mut String,
    ) -> Result<Option<(String, String)>, Error> {
        let many = element.occurs.many();
        let of = |error: Error| error.of(format!("{}.{}", owner.name, element.name));
        let record = |container: &str, ty: &str, of: &str| {
            let kind = if many { "List" } else { "One" };
            (format!("::sforce::{container}<{ty}>"), format!("{kind}{of}({ty})"))
        };
        let container = if many { "List" } else { "Opt" };
        Ok(Some(match holds(self.schema, &element.ty).map_err(of)? {
            Holds::Xsd("anyType") if many => return Ok(None),
            Holds::Xsd(xsd) => self.scalar(xsd, many).map_err(of)?,
            Holds::Id if many => (format!("{}<::sforce::Id>", self.names.prelude("Vec")), "Ids".to_owned()),
            Holds::Id => (format!("{}<::sforce::Id>", self.names.prelude("Option")), "Id".to_owned()),
            Holds::Enumeration(name) => {
                let ty = self.rust(name)?;
                let kind = if many { "Picks" } else { "Pick" };
                (format!("::sforce::{kind}<{ty}>"), format!("{kind}({ty})"))
            }
            Holds::Record(name) => {
                let container = match (self.names.subtypes(name).is_empty(), many) {
                    (true, _) => container,
                    (false, true) => "PolyList",
                    (false, false) => "Poly",
                };
                record(container, self.rust(name)?, "")
            }
            Holds::Library(path) => record(container, path, "Of"),
            Holds::Anonymous(complex) => {
                let wanted = format!("{rust}{}", sforce_names::type_name(&element.name));
                let rust = self.names.fresh(&wanted, &mut self.written.report);
                self.written.report.types.read += 1;
                self.written.report.types.emitted += 1;
                let text = self.record(&QName::new(owner.ns.clone(), &rust), &rust, complex)?;
                behind.push_str(&text);
                record(container, &rust, "")
            }
        }))
    }

    /// The type and kind of one of XML Schema's own types. What has no kind of
    /// its own, or none that repeats, is text: it goes back as it came.
    fn scalar(&self, xsd: &str, many: bool) -> Result<(String, String), Error> {
        let text = self.names.prelude("String");
        let (kind, ty) = match xsd {
            "boolean" => ("Flag", "bool"),
            "int" | "short" | "byte" | "unsignedShort" | "unsignedByte" => ("Int", "i32"),
            "long" | "unsignedInt" => ("Long", "i64"),
            "double" | "float" | "decimal" | "integer" | "unsignedLong" | "positiveInteger"
            | "negativeInteger" | "nonPositiveInteger" | "nonNegativeInteger" => ("Num", "::sforce::Number"),
            "dateTime" => ("DateTime", "::sforce::DateTime"),
            "date" => ("Date", "::sforce::Date"),
            "time" => ("Time", "::sforce::Time"),
            "base64Binary" => ("Blob", "::sforce::Blob"),
            "anyType" => ("Any", "::sforce::Value"),
            "string" | "normalizedString" | "token" | "language" | "Name" | "NCName" | "NMTOKEN"
            | "NMTOKENS" | "ID" | "IDREF" | "IDREFS" | "ENTITY" | "ENTITIES" | "QName" | "NOTATION"
            | "anyURI" | "anySimpleType" | "hexBinary" | "duration" | "gDay" | "gMonth" | "gMonthDay"
            | "gYear" | "gYearMonth" => ("Text", text.as_str()),
            other => {
                return Err(Error::new("schema", format!("xsd:{other} is not a type of XML Schema")));
            }
        };
        Ok(match (kind, many) {
            (kind, false) => (format!("{}<{ty}>", self.names.prelude("Option")), kind.to_owned()),
            ("Int", true) => (format!("{}<i32>", self.names.prelude("Vec")), "Ints".to_owned()),
            (_, true) => (format!("{}<{text}>", self.names.prelude("Vec")), "Texts".to_owned()),
        })
    }

    fn rust(&self, name: &QName) -> Result<&str, Error> {
        self.names.ty(name).ok_or_else(|| undeclared(name))
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
