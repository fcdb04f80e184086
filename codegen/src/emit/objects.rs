//! sObjects of describes: a struct, its table, and a constant for each field.

use super::Written;
use super::names::{DYNAMIC, ModuleNames, variants};
use super::records::{self, Slot, Table, write_record};
use super::text::{enumeration, format, ident, literal, tokens};
use proc_macro2::TokenStream;
use quote::quote;
use sforce_names::{Scope, const_name, field_ident, field_name};
use sforce_schema::Error;
use sforce_schema::sobjects::SObjects;
use sforce_schema::{Field, FieldType, Object, ObjectFlag, Prop, QName, Schema, Type};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fmt::Write;

pub(super) fn emit(
    schema: &Schema,
    sobjects: &SObjects,
    names: &ModuleNames,
    written: &mut Written,
) -> Result<(), Error> {
    for (name, object) in &sobjects.objects {
        let Some(rust) = names.object(name) else { continue };
        let declared = sobjects.declared(name);
        written.report.types.read += 1;
        written.report.types.emitted += 1;
        if declared.is_some() && schema.objects.contains_key(name) {
            written.report.types.read += 1;
            written.report.types.mapped += 1;
            written.report.map(name, "declared by the WSDL and described: one type");
        }
        let text = Emitter { schema, names, written, rust, object, declared }.object()?;
        written.part(names.part(name)).push_str(&text);
    }
    Ok(())
}

/// A parent without a field of its own: its relationship is all that a WSDL declares.
fn is_parent_only(field: &Field) -> bool {
    field.assumed
        && field.ty == FieldType::ComplexValue
        && field.relationship_name.as_deref() == Some(&field.name)
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
    ("CanCreate", &[ObjectFlag::Createable]),
    ("CanRetrieve", &[ObjectFlag::Retrieveable]),
    ("CanUpdate", &[ObjectFlag::Updateable]),
    ("CanUpsert", &[ObjectFlag::Createable, ObjectFlag::Updateable]),
    ("CanDelete", &[ObjectFlag::Deletable]),
    ("CanUndelete", &[ObjectFlag::Undeletable]),
    ("CanQuery", &[ObjectFlag::Queryable]),
    ("CanSearch", &[ObjectFlag::Searchable]),
];

struct Emitter<'a> {
    schema: &'a Schema,
    names: &'a ModuleNames,
    written: &'a mut Written,
    rust: &'a str,
    object: &'a Object,
    /// The WSDL's type, where there is one.
    declared: Option<&'a QName>,
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
        let mut fields = Scope::with_reserved(&["extra"]);
        let mut constants = Vec::<TokenStream>::new();
        let mut constant_names = Scope::default();
        let (mut enumerations, mut behind) = (String::new(), String::new());
        let mut slots = Vec::new();
        let mut id = quote!(::std::option::Option::None);
        for field in object.fields.iter().filter(|field| !is_parent_only(field)) {
            let types = self.types(field, &mut enumerations, &mut behind)?;
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
            self.written.report.fields.read += 1;
            self.written.report.fields.emitted += 1;
        }
        let mut parents = BTreeMap::new();
        for field in &object.fields {
            let Some(relationship) = field.relationship_name.as_deref() else { continue };
            let told = || format!("{}.{} ({relationship})", object.name, field.name);
            let is_field = |field: &Field| field.name == relationship && !is_parent_only(field);
            if object.fields.iter().any(is_field) {
                self.written.report.relationships.read += 1;
                self.written.report.relationships.skipped += 1;
                let reason = "a relationship called like a field: an answer could not tell them apart";
                self.written.report.skip(told(), reason);
                continue;
            }
            if self.is_first(&mut parents, relationship, None, &told) {
                let (slot, constant) = self.parent(&mut fields, &mut constant_names, field, relationship)?;
                slots.push(slot);
                constants.push(constant);
            }
        }
        let mut children = BTreeMap::new();
        for child in &object.children {
            let Some(relationship) = child.relationship_name.as_deref() else { continue };
            let told = || format!("{}.{} ({relationship})", child.object, child.field);
            if !self.is_first(&mut children, relationship, Some(&child.object), &told) {
                continue;
            }
            let taken = self.take(&mut constant_names, const_name(&field_name(relationship)), relationship);
            let (name, other) = (ident(&taken), tokens(&self.target(&child.object))?);
            let doc = if child.object.is_empty() {
                " Children, of a type that no describe tells.".to_owned()
            } else {
                format!(" Children: `{}` over its `{}`.", child.object, child.field)
            };
            constants.push(quote! {
                #[doc = #doc]
                pub const #name: ::sforce::Child<Self, #other> = ::sforce::Child::new(#relationship);
            });
        }
        let table = Table {
            api_name: &object.name,
            api: self.names.api(self.declared.map_or("", |name| &name.ns)),
            base: "None".to_owned(),
            subtypes: Vec::new(),
            object: self.info(),
            again: Vec::new(),
        };
        let declared = object.assumed && object.fields.iter().all(|field| field.assumed);
        let how = if declared { "declared" } else { "described" };
        let described = object.described.map_or_else(String::new, |version| format!(", {how} at {version}"));
        let mut doc = format!("`{}`{described}.", object.name);
        if declared {
            doc.push_str(" No describe says what its records and fields allow: the service decides.");
        } else if object.assumed {
            doc.push_str(" Its describe does not say what its records allow: the service decides.");
        }
        let mut out = write_record(&mut self.written.tables, &doc, rust, &slots, &table)?;
        out.push('\n');
        out.push_str(&self.implementations(&constants, &id)?);
        out.push('\n');
        out.push_str(&enumerations);
        out.push_str(&behind);
        Ok(out)
    }

    /// Whether a relationship is the first of its name: an answer has one of a name. Children of
    /// one object are of one type, so one constant serves them whichever field they come over.
    fn is_first<'a>(
        &mut self,
        seen: &mut BTreeMap<String, Option<&'a str>>,
        relationship: &str,
        children: Option<&'a str>,
        told: &dyn Fn() -> String,
    ) -> bool {
        let report = &mut self.written.report;
        report.relationships.read += 1;
        match seen.entry(relationship.to_ascii_lowercase()) {
            Entry::Vacant(place) => {
                place.insert(children);
                report.relationships.emitted += 1;
                return true;
            }
            Entry::Occupied(first) if children.is_some() && *first.get() == children => {
                report.relationships.mapped += 1;
                report.map(told(), "a second relationship of this name from the same object: one constant");
            }
            Entry::Occupied(_) => {
                report.relationships.skipped += 1;
                report
                    .skip(told(), "a second relationship of this name: an answer could not tell them apart");
            }
        }
        false
    }

    fn take(&mut self, scope: &mut Scope, wanted: String, api: &str) -> String {
        let taken = scope.take(wanted, api);
        self.written.report.clash(&format!("{}.{api}", self.object.name), &taken);
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
        let (other, of) = match field.reference_to.as_slice() {
            [only] => (self.target(only), format!("`{only}`")),
            [] => (DYNAMIC.to_owned(), "of a type that only the record tells".to_owned()),
            several => (DYNAMIC.to_owned(), format!("`{}`", several.join("`, `"))),
        };
        let name = self.take(fields, field_name(relationship), relationship);
        let constant = self.take(constants, const_name(&field_name(relationship)), relationship);
        let doc = if is_parent_only(field) {
            format!(" Parent: {of}.")
        } else {
            format!(" Parent over `{}`: {of}.", field.name)
        };
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
        self.names.object(object).unwrap_or(DYNAMIC).to_owned()
    }

    fn types(
        &mut self,
        field: &Field,
        enumerations: &mut String,
        behind: &mut String,
    ) -> Result<FieldTypes, Error> {
        if let Some(types) = self.declared_types(field, behind)? {
            return Ok(types);
        }
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
        Ok(match field.ty {
            FieldType::Id | FieldType::Reference => scalar("Id", sdk("Id")),
            FieldType::Boolean => scalar("Flag", "bool".to_owned()),
            FieldType::Int => scalar("Int", "i32".to_owned()),
            FieldType::Long => scalar("Long", "i64".to_owned()),
            FieldType::Double | FieldType::Currency | FieldType::Percent => scalar("Num", sdk("Number")),
            FieldType::Date => scalar("Date", sdk("Date")),
            FieldType::DateTime => scalar("DateTime", sdk("DateTime")),
            FieldType::Time => scalar("Time", sdk("Time")),
            FieldType::Base64 => scalar("Blob", sdk("Blob")),
            FieldType::Address => compound("Address"),
            FieldType::Location => compound("Location"),
            FieldType::Picklist | FieldType::Multipicklist if !field.values.is_empty() => {
                self.picklist(field, enumerations)?
            }
            FieldType::String
            | FieldType::Textarea
            | FieldType::Phone
            | FieldType::Url
            | FieldType::Email
            | FieldType::EncryptedString
            | FieldType::Combobox
            | FieldType::Picklist
            | FieldType::Multipicklist
            | FieldType::DataCategoryGroupReference => scalar("Text", self.names.prelude("String")),
            // It may hold anything.
            FieldType::AnyType => scalar("Any", sdk("Value")),
            // Nothing is known of them but that they are there.
            FieldType::Byte | FieldType::Json | FieldType::ComplexValue | FieldType::Other(_) => {
                let field = format!("{}.{} ({})", self.object.name, field.name, field.ty);
                self.written.report.map(field, "a field type without a kind of its own: a Value");
                scalar("Any", sdk("Value"))
            }
        })
    }

    /// What the WSDL knows of a field of whose type a describe says no more than that it has elements.
    fn declared_types(&mut self, field: &Field, behind: &mut String) -> Result<Option<FieldTypes>, Error> {
        if field.ty != FieldType::ComplexValue {
            return Ok(None);
        }
        let (schema, names) = (self.schema, self.names);
        let Some((name, Type::Complex(complex))) =
            self.declared.and_then(|name| Some((name, schema.types.get(name)?)))
        else {
            return Ok(None);
        };
        let Some(element) = complex.elements().find(|element| element.name == field.name) else {
            return Ok(None);
        };
        let mut records = records::Emitter { schema, names, written: self.written };
        let found = records.type_and_kind(name, self.rust, element, behind)?;
        Ok(found.map(|(cell, kind)| FieldTypes { value: cell.clone(), cell, kind }))
    }

    fn picklist(&mut self, field: &Field, enumerations: &mut String) -> Result<FieldTypes, Error> {
        let owner = format!("{}.{}", self.object.name, field.name);
        let named = variants(
            &owner,
            field.values.iter().map(|value| value.value.as_str()),
            &mut self.written.report,
        )?;
        let wanted = format!("{}{}", self.rust, sforce_names::type_name(&field.name));
        let name = self.names.fresh(&wanted, &mut self.written.report);
        let doc = format!("Values of `{}.{}`.", self.object.name, field.name);
        enumeration(enumerations, &doc, &name, &named);
        let container = if field.ty == FieldType::Picklist { "Pick" } else { "Multi" };
        let open = if field.has(Prop::RestrictedPicklist) { "" } else { ", ::sforce::Open" };
        let ty = format!("::sforce::{container}<{name}{open}>");
        Ok(FieldTypes { cell: ty.clone(), value: ty, kind: format!("{container}({name})") })
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
        let _ = writeln!(
            out,
            "        prefix {prefix}, described {described}, tooling {}{};",
            object.tooling,
            if object.assumed { ", assumed" } else { "" },
        );
        for field in object.fields.iter().filter(|field| !is_parent_only(field)) {
            let length = if field.precision > 0 { field.precision } else { field.length.max(field.digits) };
            let props: Vec<_> = PRINTED
                .iter()
                .filter(|(prop, ..)| field.has(*prop))
                .map(|(_, variant, _)| *variant)
                .collect();
            let props = if field.assumed { "assumed".to_owned() } else { format!("[{}]", props.join(" ")) };
            let (name, ty) = (literal(&field.name), literal(field.ty.as_str()));
            let _ = write!(out, "        field {name} {ty} ({length}, {}) {props}", field.scale);
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
    if field.length > 0 && field.ty != FieldType::Id && field.ty != FieldType::Reference {
        let _ = write!(doc, "({})", field.length);
    }
    if field.precision > 0 {
        let _ = write!(doc, "({}, {})", field.precision, field.scale);
    }
    if !field.reference_to.is_empty() {
        let _ = write!(doc, " to {}", field.reference_to.join(", "));
    }
    doc.push_str(". ");
    if field.assumed {
        doc.push_str("*Properties unknown*.");
    } else if words.is_empty() {
        doc.push_str("*No properties*.");
    } else {
        let _ = write!(doc, "*{}*.", words.join(", "));
    }
    doc
}
