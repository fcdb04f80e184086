//! The schemas of the org, ready to be asked: objects by name or id, and the
//! metadata types of a version.

use std::collections::BTreeMap;
use std::sync::Arc;

use sforce_schema::snapshot;
use sforce_schema::{Field, FieldType, Object, Prop, Schema, SourceKind, Version};

use crate::labels::Labels;
use crate::metadata::renames::{self, Rename};
use crate::tooling;

/// The object that every org has, whatever it is given.
const ORGANIZATION: &str = include_str!("catalog/organization.schema");

/// Objects by API name in lower case. Copies of a catalog share them.
type Objects = BTreeMap<String, Arc<Object>>;

/// What the org knows of its objects and metadata types.
#[derive(Clone, Debug, Default)]
pub(crate) struct Catalog {
    /// By API name in lower case: the service takes any letter case.
    objects: Objects,
    /// The objects as the schemas have them, once metadata has changed any.
    base: Option<Objects>,
    /// What components call them.
    labels: Arc<Labels>,
    /// Schemas of Metadata WSDLs, oldest first.
    metadata: Arc<Vec<(Version, Schema)>>,
}

impl Catalog {
    /// Takes the objects and metadata types of all schemas; of an object that is
    /// in several, the last.
    pub(crate) fn new(schemas: Vec<Schema>) -> Self {
        let mut catalog = Self::default();
        let mut metadata = Vec::new();
        for mut schema in schemas {
            for (name, object) in std::mem::take(&mut schema.objects) {
                catalog.objects.insert(name.to_ascii_lowercase(), Arc::new(complete(object)));
            }
            let source = schema.sources.iter().find(|source| source.kind == SourceKind::Metadata);
            if let Some(source) = source {
                let version = source.version.unwrap_or(Version::new(0));
                metadata.push((version, schema));
            }
        }
        if catalog.object("Organization").is_none()
            && let Ok(own) = snapshot::read("organization.schema", ORGANIZATION)
        {
            own.objects.into_values().for_each(|object| catalog.add(object));
        }
        metadata.sort_by_key(|(version, _)| *version);
        catalog.metadata = Arc::new(metadata);
        tooling::complete(&mut catalog);
        catalog.give_prefixes();
        catalog
    }

    /// Objects whose describe names no key prefix get one that no other has, so
    /// that every record has an id.
    fn give_prefixes(&mut self) {
        let mut taken: Vec<String> =
            self.objects.values().filter_map(|object| object.key_prefix.clone()).collect();
        let mut next = 0;
        for object in self.objects.values_mut().filter(|object| object.key_prefix.is_none()) {
            let prefix = loop {
                let candidate = format!("e{next:02}");
                next += 1;
                if !taken.contains(&candidate) {
                    break candidate;
                }
            };
            taken.push(prefix.clone());
            Arc::make_mut(object).key_prefix = Some(prefix);
        }
    }

    /// The object of a name in any letter case.
    pub(crate) fn object(&self, name: &str) -> Option<&Object> {
        self.objects.get(&name.to_ascii_lowercase()).map(AsRef::as_ref)
    }

    /// Whether an object is the same here as in another catalog, to the last field.
    pub(crate) fn shares(&self, other: &Self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        match (self.objects.get(&name), other.objects.get(&name)) {
            (Some(here), Some(there)) => Arc::ptr_eq(here, there) || here == there,
            (None, None) => true,
            _ => false,
        }
    }

    /// Puts an object in, or in the place of the one there.
    pub(crate) fn add(&mut self, object: Object) {
        self.objects.insert(object.name.to_ascii_lowercase(), Arc::new(object));
    }

    /// Leaves out all other objects.
    pub(crate) fn keep(&mut self, keep: impl Fn(&Object) -> bool) {
        self.objects.retain(|_, object| keep(object));
    }

    /// All objects by name.
    pub(crate) fn objects(&self) -> impl Iterator<Item = &Object> {
        self.objects.values().map(AsRef::as_ref)
    }

    /// The object as the schemas have it, whatever metadata made of it since.
    pub(crate) fn base(&self, name: &str) -> Option<&Object> {
        self.base.as_ref().unwrap_or(&self.objects).get(&name.to_ascii_lowercase()).map(AsRef::as_ref)
    }

    /// All objects as the schemas have them.
    pub(crate) fn bases(&self) -> impl Iterator<Item = &Object> {
        self.shared_bases().map(AsRef::as_ref)
    }

    /// The same, to be shared.
    pub(crate) fn shared_bases(&self) -> impl Iterator<Item = &Arc<Object>> {
        self.base.as_ref().unwrap_or(&self.objects).values()
    }

    /// What objects, fields and values are called.
    pub(crate) fn labels(&self) -> &Labels {
        &self.labels
    }

    /// Calls objects, fields and values otherwise.
    pub(crate) fn call(&mut self, labels: Labels) {
        self.labels = Arc::new(labels);
    }

    /// Puts others in the place of all objects.
    pub(crate) fn remake(&mut self, objects: Vec<Arc<Object>>) {
        let remade = objects.into_iter().map(|object| (object.name.to_ascii_lowercase(), object)).collect();
        let before = std::mem::replace(&mut self.objects, remade);
        self.base.get_or_insert(before);
    }

    /// Gives an object or field another name in what the schemas brought along.
    pub(crate) fn rename(&mut self, rename: &Rename) {
        let base = self.base.take().unwrap_or_else(|| self.objects.clone());
        // What had the name before is gone.
        let taken = rename.kind == "CustomObject" && !rename.old.eq_ignore_ascii_case(&rename.new);
        let taken = |object: &Object| taken && object.name.eq_ignore_ascii_case(&rename.new);
        let mut objects: Vec<Arc<Object>> = base.into_values().filter(|object| !taken(object)).collect();
        renames::apply(&mut objects, rename);
        let objects = objects.into_iter().map(|object| (object.name.to_ascii_lowercase(), object));
        self.base = Some(objects.collect());
    }

    /// A key prefix that no object has, for a custom one.
    pub(crate) fn free_prefix(&self) -> String {
        let taken = |prefix: &str| {
            self.objects().chain(self.bases()).any(|it| it.key_prefix.as_deref() == Some(prefix))
        };
        let digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
        let all = digits.chars().flat_map(|a| digits.chars().map(move |b| format!("a{a}{b}")));
        all.into_iter().find(|prefix| !taken(prefix)).unwrap_or_else(|| "azz".to_owned())
    }

    /// An object whose ids begin like this one.
    pub(crate) fn of_id(&self, id: &str) -> Option<&Object> {
        let prefix = id.get(..3)?;
        self.objects().find(|object| object.key_prefix.as_deref() == Some(prefix))
    }

    /// The metadata types as a version has them: of its own WSDL, else of the
    /// next newer one, which has more rather than less, else of the newest.
    pub(crate) fn metadata(&self, version: Version) -> Option<&Schema> {
        let from = self.metadata.iter().find(|(of, _)| *of >= version);
        from.or_else(|| self.metadata.last()).map(|(_, schema)| schema)
    }
}

/// Every object has an Id, also where a hand-kept description leaves it out.
fn complete(mut object: Object) -> Object {
    if object.field("Id").is_none() {
        let id = Field {
            name: "Id".into(),
            ty: FieldType::Id,
            soap_type: "tns:ID".into(),
            props: [
                Prop::Aggregatable,
                Prop::DefaultedOnCreate,
                Prop::Filterable,
                Prop::Groupable,
                Prop::IdLookup,
                Prop::Sortable,
            ]
            .into(),
            length: 18,
            byte_length: 18,
            ..Field::default()
        };
        object.fields.insert(0, id);
    }
    object
}

/// Whether letter case counts where the field is compared.
pub(crate) fn exact(field: &Field) -> bool {
    field.has(Prop::CaseSensitive)
        || matches!(field.ty, FieldType::Id | FieldType::Reference | FieldType::Base64)
}

/// A label made from an API name: `ScheduledStartTime` reads Scheduled Start Time.
pub(crate) fn label(name: &str) -> String {
    let bare = ["__c", "__r", "__e", "__mdt"].iter().find_map(|end| name.strip_suffix(end)).unwrap_or(name);
    let bare = bare.replace('_', " ");
    let chars: Vec<char> = bare.chars().collect();
    let mut label = String::with_capacity(bare.len() + 8);
    for (i, &here) in chars.iter().enumerate() {
        let before = i.checked_sub(1).and_then(|i| chars.get(i));
        let behind = chars.get(i + 1);
        let begins_word = here.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || (before.is_uppercase() && behind.is_some_and(|behind| behind.is_lowercase()))
            });
        if begins_word {
            label.push(' ');
        }
        label.push(here);
    }
    label.strip_suffix(" Id").map_or(label.clone(), |head| format!("{head} ID"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_made_from_names() {
        for (name, expected) in [
            ("ScheduledStartTime", "Scheduled Start Time"),
            ("AccountId", "Account ID"),
            ("My_Field__c", "My Field"),
            ("IsPAVersion", "Is PA Version"),
            ("Id", "Id"),
        ] {
            assert_eq!(label(name), expected);
        }
    }

    #[test]
    fn objects_are_found_in_any_case_and_by_id() {
        let mut schema = Schema::default();
        for (name, prefix) in [("Alpha", Some("a00")), ("Beta", None)] {
            let object =
                Object { name: name.into(), key_prefix: prefix.map(String::from), ..Object::default() };
            schema.objects.insert(name.into(), object);
        }
        let catalog = Catalog::new(vec![schema]);
        assert_eq!(catalog.object("aLPHA").map(|object| object.name.as_str()), Some("Alpha"));
        assert!(
            catalog
                .object("Beta")
                .is_some_and(|object| object.key_prefix.is_some() && object.field("id").is_some())
        );
        assert!(catalog.of_id("a00E00000000001AAA").is_some());
        assert!(catalog.of_id("é").is_none());
    }
}
