//! Objects and fields that get other names: their records stay theirs.

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use sforce_schema::Object;

/// A new name of an object or field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rename {
    /// `CustomObject` or `CustomField`.
    pub(crate) kind: String,
    pub(crate) old: String,
    pub(crate) new: String,
}

/// Gives an object or field of a schema its new name, wherever it stands.
pub(crate) fn apply(objects: &mut [Arc<Object>], rename: &Rename) {
    let (old, new) = (rename.old.as_str(), rename.new.as_str());
    if rename.kind == "CustomObject" {
        rename_object(objects, old, new);
    } else if let (Some((object, old)), Some((_, new))) = (old.split_once('.'), new.split_once('.')) {
        rename_field(objects, object, old, new);
    }
}

fn rename_object(objects: &mut [Arc<Object>], old: &str, new: &str) {
    let is_old = |name: &str| name.eq_ignore_ascii_case(old);
    let concerned = |object: &Object| {
        is_old(&object.name)
            || object.fields.iter().flat_map(|field| &field.reference_to).any(|to| is_old(to))
            || object.children.iter().any(|child| is_old(&child.object))
    };
    for object in objects.iter_mut().filter(|object| concerned(object)).map(Arc::make_mut) {
        if is_old(&object.name) {
            new.clone_into(&mut object.name);
        }
        for to in object.fields.iter_mut().flat_map(|field| &mut field.reference_to) {
            if is_old(to) {
                new.clone_into(to);
            }
        }
        for child in object.children.iter_mut().filter(|child| is_old(&child.object)) {
            new.clone_into(&mut child.object);
        }
    }
}

fn rename_field(objects: &mut [Arc<Object>], of: &str, old: &str, new: &str) {
    let relationship = |name: &str| name.strip_suffix("__c").map(|stem| format!("{stem}__r"));
    let concerned = |object: &Object| {
        object.name.eq_ignore_ascii_case(of)
            || object.children.iter().any(|child| child.object.eq_ignore_ascii_case(of))
    };
    for object in objects.iter_mut().filter(|object| concerned(object)).map(Arc::make_mut) {
        for child in &mut object.children {
            if child.object.eq_ignore_ascii_case(of) && child.field.eq_ignore_ascii_case(old) {
                new.clone_into(&mut child.field);
            }
        }
        if !object.name.eq_ignore_ascii_case(of) {
            continue;
        }
        for field in &mut object.fields {
            if field.compound.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(old)) {
                field.compound = Some(new.to_owned());
            }
            if field.name.eq_ignore_ascii_case(old) {
                if field.relationship_name.is_some() && field.relationship_name == relationship(&field.name) {
                    field.relationship_name = relationship(new);
                }
                new.clone_into(&mut field.name);
            }
        }
    }
}
