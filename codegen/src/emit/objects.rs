//! sObjects of describes: a struct, its table, and a constant for each field.

use super::names::{ModuleNames, variants};
use super::records::{Slot, Table, write_record};
use super::report::Report;
use super::text::{enumeration, format, ident, literal, tokens};
use crate::error::Error;
use crate::names::{Scope, const_name, field_ident, field_name, module_name};
use crate::schema::{Field, Object, ObjectFlag, Prop, Schema};
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

pub(super) fn emit(
    schema: &Schema,
    names: &ModuleNames,
    report: &mut Report,
    parts: &mut BTreeMap<String, String>,
) -> Result<(), Error> {
    for (name, object) in &schema.objects {
        report.types.read += 1;
        let Some(rust) = names.object(name) else { continue };
        report.types.emitted += 1;
        let text = Emitter { names, report, rust, object }.object()?;
        parts.entry(module_name(name)).or_default().push_str(&text);
    }
    Ok(())
}

/// A property that has a bit in a field constant's mask.
const MASK: &[(&str, &[Prop])] = &[
    ("CREATE", &[Prop::Createable]),
    ("UPDATE", &[Prop::Updateable]),
    ("FILTER", &[Prop::Filterable]),
    ("SORT", &[Prop::Sortable]),
    ("GROUP", &[Prop::Groupable]),
    ("NILLABLE", &[Prop::Nillable]),
    ("KEY", &[Prop::ExternalId, Prop::IdLookup]),
    ("AGGREGATE", &[Prop::Aggregatable]),
];

/// The properties that are printed, in the order of the object reference.
const PRINTED: &[(Prop, &str, &str)] = &[
    (Prop::Aggregatable, "Aggregate", "Aggregate"),
    (Prop::AutoNumber, "Autonumber", "Autonumber"),
    (Prop::Calculated, "Calculated", "Calculated"),
    (Prop::CaseSensitive, "CaseSensitive", "Case Sensitive"),
    (Prop::Createable, "Create", "Create"),
    (Prop::DefaultedOnCreate, "DefaultedOnCreate", "Defaulted on create"),
    (Prop::DependentPicklist, "DependentPicklist", "Dependent picklist"),
    (Prop::Encrypted, "Encrypted", "Encrypted"),
    (Prop::ExternalId, "ExternalId", "External ID"),
    (Prop::Filterable, "Filter", "Filter"),
    (Prop::Groupable, "Group", "Group"),
    (Prop::IdLookup, "IdLookup", "idLookup"),
    (Prop::NameField, "NameField", "Name field"),
    (Prop::NamePointing, "NamePointing", "Namepointing"),
    (Prop::Nillable, "Nillable", "Nillable"),
    (Prop::RestrictedPicklist, "RestrictedPicklist", "Restricted picklist"),
    (Prop::Sortable, "Sort", "Sort"),
    (Prop::Unique, "Unique", "Unique"),
    (Prop::Updateable, "Update", "Update"),
];

/// What an object's describe allows, as marker traits.
const MARKERS: &[(&str, &[ObjectFlag])] = &[
    ("Creatable", &[ObjectFlag::Createable]),
    ("Retrievable", &[ObjectFlag::Retrieveable]),
    ("Updatable", &[ObjectFlag::Updateable]),
    ("Upsertable", &[ObjectFlag::Createable, ObjectFlag::Updateable]),
    ("Deletable", &[ObjectFlag::Deletable]),
    ("Undeletable", &[ObjectFlag::Undeletable]),
    ("Queryable", &[ObjectFlag::Queryable]),
    ("Searchable", &[ObjectFlag::Searchable]),
];

struct Emitter<'a> {
    names: &'a ModuleNames,
    report: &'a mut Report,
    rust: &'a str,
    object: &'a Object,
}

/// A field's types: in the struct, in its constant, in the table.
struct FieldTypes {
    cell: String,
    value: String,
    kind: String,
}

impl Emitter<'_> {
    fn object(&mut self) -> Result<String, Error> {
        let (object, rust) = (self.object, self.rust);
        self.report.fields.read += object.fields.len();
        let mut fields = Scope::with_reserved(&["rest"]);
        let mut constants = Vec::<TokenStream>::new();
        let mut constant_names = Scope::default();
        let mut enumerations = String::new();
        let mut slots = Vec::new();
        let mut id = quote!(::std::option::Option::None);
        for field in &object.fields {
            let types = self.types(field, &mut enumerations);
            let name = self.take(&mut fields, field_name(&field.name), &field.name);
            let doc = field_doc(field);
            constants.push(self.field_constant(&mut constant_names, field, &name, &types, &doc)?);
            if field.name.eq_ignore_ascii_case("Id") && types.kind == "Id" {
                let name = ident(&field_ident(&name));
                id = quote!(self.#name);
            }
            slots.push(Slot {
                name: field_ident(&name),
                ty: types.cell,
                kind: types.kind,
                presence: if field.has(Prop::Nillable) { "nil" } else { "opt" },
                api: field.name.clone(),
                doc,
            });
            self.report.fields.emitted += 1;
        }
        let mut parents = BTreeSet::new();
        for field in &object.fields {
            let Some(relationship) = field.relationship_name.as_deref() else { continue };
            let unusable = if field.reference_to.is_empty() {
                Some("a relationship that leads nowhere: no parent to read")
            } else if parents.insert(relationship.to_ascii_lowercase()) {
                None
            } else {
                Some("a second relationship of this name: an answer could not tell them apart")
            };
            if let Some(reason) = unusable {
                self.report.map(format!("{}.{} ({relationship})", object.name, field.name), reason);
                continue;
            }
            let (slot, constant) = self.parent(&mut fields, &mut constant_names, field, relationship)?;
            slots.push(slot);
            constants.push(constant);
        }
        let mut relationships = BTreeSet::new();
        for child in &object.children {
            let Some(relationship) = child.relationship_name.as_deref() else { continue };
            if !relationships.insert(relationship.to_ascii_lowercase()) {
                let reason = "a second relationship of this name: an answer could not tell them apart";
                self.report.map(format!("{}.{} ({relationship})", child.object, child.field), reason);
                continue;
            }
            let taken = self.take(&mut constant_names, const_name(&field_name(relationship)), relationship);
            let (name, other) = (ident(&taken), tokens(&self.target(&child.object))?);
            let doc = format!(" Children: `{}` over its `{}`.", child.object, child.field);
            constants.push(quote! {
                #[doc = #doc]
                pub const #name: ::sforce::Child<Self, #other> = ::sforce::Child::new(#relationship);
            });
        }
        let table = Table {
            api_name: &object.name,
            api: "API".to_owned(),
            base: "None".to_owned(),
            subtypes: Vec::new(),
            object: self.info(),
        };
        let described =
            object.described.map_or_else(String::new, |version| format!(", described at {version}"));
        let mut out = write_record(&format!("`{}`{described}.", object.name), rust, &slots, &table)?;
        out.push('\n');
        out.push_str(&self.implementations(&constants, &id)?);
        out.push('\n');
        out.push_str(&enumerations);
        Ok(out)
    }

    fn take(&mut self, scope: &mut Scope, wanted: String, api: &str) -> String {
        let taken = scope.take(wanted, api);
        self.report.clash(&format!("{}.{api}", self.object.name), &taken);
        taken.name
    }

    fn field_constant(
        &mut self,
        scope: &mut Scope,
        field: &Field,
        name: &str,
        types: &FieldTypes,
        doc: &str,
    ) -> Result<TokenStream, Error> {
        let taken = self.take(scope, const_name(name), &field.name);
        let (name, value, api) = (ident(&taken), tokens(&types.value)?, &field.name);
        let bits: Vec<_> = MASK
            .iter()
            .filter(|(_, props)| props.iter().any(|prop| field.has(*prop)))
            .map(|(bit, _)| ident(bit))
            .collect();
        let mask = if bits.is_empty() { quote!(0) } else { quote!({ #(#bits)|* }) };
        Ok(quote! {
            #[doc = #doc]
            pub const #name: ::sforce::Field<Self, #value, #mask> = ::sforce::Field::new(#api);
        })
    }

    fn parent(
        &mut self,
        fields: &mut Scope,
        constants: &mut Scope,
        field: &Field,
        relationship: &str,
    ) -> Result<(Slot, TokenStream), Error> {
        let other = match field.reference_to.as_slice() {
            [only] => self.target(only),
            _ => "::sforce::DynamicObject".to_owned(),
        };
        let name = self.take(fields, field_name(relationship), relationship);
        let constant = self.take(constants, const_name(&field_name(relationship)), relationship);
        let doc = format!(" Parent over `{}`: `{}`.", field.name, field.reference_to.join("`, `"));
        let (constant, target) = (ident(&constant), tokens(&other)?);
        let constant = quote! {
            #[doc = #doc]
            pub const #constant: ::sforce::Parent<Self, #target> = ::sforce::Parent::new(#relationship);
        };
        let kind = if other.starts_with("::") { format!("OneOf({other})") } else { format!("One({other})") };
        let slot = Slot {
            name: field_ident(&name),
            ty: format!("::sforce::Opt<{other}>"),
            kind,
            presence: "nil",
            api: relationship.to_owned(),
            doc,
        };
        Ok((slot, constant))
    }

    /// The type of another object: its bindings if the module has them.
    fn target(&self, object: &str) -> String {
        self.names.object(object).map_or_else(|| "::sforce::DynamicObject".to_owned(), str::to_owned)
    }

    fn types(&mut self, field: &Field, enumerations: &mut String) -> FieldTypes {
        let option = self.names.prelude("Option");
        let scalar = |kind: &str, ty: String| FieldTypes {
            cell: format!("{option}<{ty}>"),
            value: ty,
            kind: kind.to_owned(),
        };
        let sdk = |name: &str| format!("::sforce::{name}");
        let compound = |name: &str| FieldTypes {
            cell: format!("::sforce::Opt<::sforce::{name}>"),
            value: sdk(name),
            kind: format!("OneOf(::sforce::{name})"),
        };
        match field.ty.as_str() {
            "id" | "reference" => scalar("Id", sdk("Id")),
            "boolean" => scalar("Flag", "bool".to_owned()),
            "int" => scalar("Int", "i32".to_owned()),
            "long" => scalar("Long", "i64".to_owned()),
            "double" | "currency" | "percent" => scalar("Num", sdk("Number")),
            "date" => scalar("Date", sdk("Date")),
            "datetime" => scalar("DateTime", sdk("DateTime")),
            "time" => scalar("Time", sdk("Time")),
            "base64" => scalar("Blob", sdk("Blob")),
            "address" => compound("Address"),
            "location" => compound("Location"),
            "picklist" | "multipicklist" if !field.values.is_empty() => self.picklist(field, enumerations),
            "string"
            | "textarea"
            | "phone"
            | "url"
            | "email"
            | "encryptedstring"
            | "combobox"
            | "picklist"
            | "multipicklist"
            | "datacategorygroupreference" => scalar("Text", self.names.prelude("String")),
            other => {
                // `anyType` may hold anything; of the others nothing is known but that they are there.
                if other != "anyType" {
                    let field = format!("{}.{} ({other})", self.object.name, field.name);
                    self.report.map(field, "a field type without a kind of its own: a Value");
                }
                scalar("Any", sdk("Value"))
            }
        }
    }

    fn picklist(&mut self, field: &Field, enumerations: &mut String) -> FieldTypes {
        let owner = format!("{}.{}", self.object.name, field.name);
        let named = variants(&owner, field.values.iter().map(|value| value.value.as_str()), self.report);
        let wanted = format!("{}{}", self.rust, crate::names::type_name(&field.name));
        let name = self.names.fresh(&wanted, self.report);
        let doc = format!("Values of `{}.{}`.", self.object.name, field.name);
        enumeration(enumerations, &doc, &name, &named);
        let container = if field.ty == "picklist" { "Pick" } else { "Multi" };
        let open = if field.has(Prop::RestrictedPicklist) { "" } else { ", ::sforce::Open" };
        let ty = format!("::sforce::{container}<{name}{open}>");
        FieldTypes { cell: ty.clone(), value: ty, kind: format!("{container}({name})") }
    }

    /// The description, as the table's `object`.
    fn info(&self) -> String {
        let object = self.object;
        let mut out = String::from("::sforce::object_info! {\n");
        let prefix = object
            .key_prefix
            .as_deref()
            .map_or_else(|| "None".to_owned(), |prefix| format!("Some({})", literal(prefix)));
        let described = object.described.map_or_else(
            || "None".to_owned(),
            |version| format!("Some(::sforce::Version::with_minor({}, {}))", version.major, version.minor),
        );
        let _ = writeln!(out, "        prefix {prefix}, described {described}, tooling {};", object.tooling);
        for field in &object.fields {
            let length = if field.precision > 0 { field.precision } else { field.length.max(field.digits) };
            let props: Vec<_> = PRINTED
                .iter()
                .filter(|(prop, ..)| field.has(*prop))
                .map(|(_, variant, _)| *variant)
                .collect();
            let _ = write!(
                out,
                "        field {} {} ({length}, {}) [{}]",
                literal(&field.name),
                literal(&field.ty),
                field.scale,
                props.join(" "),
            );
            if !field.reference_to.is_empty() {
                let targets: Vec<_> = field.reference_to.iter().map(|name| literal(name)).collect();
                let relationship = field.relationship_name.as_deref().unwrap_or_default();
                let _ = write!(out, " to [{}] as {}", targets.join(" "), literal(relationship));
            }
            out.push_str(",\n");
        }
        for child in &object.children {
            let Some(relationship) = &child.relationship_name else { continue };
            let _ = write!(
                out,
                "        child {} {} {}",
                literal(relationship),
                literal(&child.object),
                literal(&child.field)
            );
            if let Some(rust) = self.names.object(&child.object) {
                let _ = write!(out, " of {rust}");
            }
            out.push_str(",\n");
        }
        out.push_str("    }");
        out
    }

    fn implementations(&self, constants: &[TokenStream], id: &TokenStream) -> Result<String, Error> {
        let name = ident(self.rust);
        let markers = MARKERS
            .iter()
            .filter(|(_, flags)| flags.iter().all(|flag| self.object.has(*flag)))
            .map(|(marker, _)| ident(marker));
        format(&quote! {
            impl #name {
                #(#constants)*
            }
            impl ::sforce::SObject for #name {
                fn record_id(&self) -> ::std::option::Option<::sforce::Id> {
                    #id
                }
            }
            #(impl ::sforce::#markers for #name {})*
        })
    }
}

/// `Picklist. *Create, Filter, …*. Values: …`
fn field_doc(field: &Field) -> String {
    let words: Vec<_> =
        PRINTED.iter().filter(|(prop, ..)| field.has(*prop)).map(|(.., word)| *word).collect();
    let mut doc = format!(" `{}`: {}", field.name, field.ty);
    if field.length > 0 && field.ty != "id" && field.ty != "reference" {
        let _ = write!(doc, "({})", field.length);
    }
    if field.precision > 0 {
        let _ = write!(doc, "({}, {})", field.precision, field.scale);
    }
    if !field.reference_to.is_empty() {
        let _ = write!(doc, " to {}", field.reference_to.join(", "));
    }
    doc.push_str(". ");
    if words.is_empty() {
        doc.push_str("*No properties*.");
    } else {
        let _ = write!(doc, "*{}*.", words.join(", "));
    }
    doc
}
